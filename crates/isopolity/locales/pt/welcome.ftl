# Newcomers' pages: the directory of services.
directory-question = De que ajuda precisa?
directory-question-lede = Encontre ajuda perto de si. Não precisa de conta e ninguém guarda o que procura.
directory-search = Diga por palavras suas, na sua língua
directory-areas = Áreas da vida
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } serviço
    [many] { NUMBER($n) } de serviços
   *[other] { NUMBER($n) } serviços
 }
directory-see-all = { PLURAL($n) ->
    [one] Ver { NUMBER($n) } serviço
    [many] Ver todos os { NUMBER($n) } de serviços
   *[other] Ver todos os { NUMBER($n) } serviços
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Ver { NUMBER($n) } serviço aberto agora
    [many] Ver todos os { NUMBER($n) } de serviços abertos agora
   *[other] Ver todos os { NUMBER($n) } serviços abertos agora
 }
directory-open-now = Aberto agora
directory-none-open = Neste momento não há nada aberto. Os serviços sem horário conhecido não são contados.
directory-danger = Está em perigo? Ligue
directory-no-traces = Esta página não usa cookies, não carrega nada de outros sites e não guarda o que procura.
directory-examples = O que esta página mostra é inventado, só para dar um exemplo. Não vá lá.
directory-start = Início
directory-all = Todos os serviços
directory-results = «{ $question }»
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } serviço.
    [many] { NUMBER($n) } de serviços.
   *[other] { NUMBER($n) } serviços.
 }
directory-understood = Entendemos assim:
directory-meant = Lemos «{ $typed }» como «{ $word }».
directory-by-theme = «{ $word }» tem a ver com: { $theme }
directory-by-errors = Lemos «{ $typed }» como «{ $word }»
directory-by-beginning = «{ $typed }» é o início de «{ $word }»
directory-by-word = «{ $word }» aparece no texto em { $language }
directory-nothing = Não encontrámos nada. Experimente outras palavras ou retire um filtro.
directory-narrow = Mostrar só
directory-take-away = (escolhido; retirar)
directory-free = Gratuito
directory-spoken = Línguas que lá se falam
directory-spoken-there = Lá fala-se:

directory-area-first-steps = Primeiros passos
directory-area-language = Aprender a língua
directory-area-health = Saúde
directory-area-mind = Sentir-se melhor
directory-area-housing = Habitação
directory-area-food = Comida e roupa
directory-area-work = Trabalho
directory-area-money = Dinheiro
directory-area-law = Leis e documentos
directory-area-family = Crianças e família
directory-area-school = Escola
directory-area-safety = Segurança
directory-area-community = Conhecer pessoas
directory-area-other = Outras ajudas

directory-hours-unknown = Horário desconhecido
directory-hours-ask = Não sabemos o horário. Por favor, pergunte antes de ir.
directory-by-appointment = com marcação
directory-appointment-now = Com marcação
directory-open-always = Sempre aberto
directory-open-until = Aberto até às { $time }
directory-open-until-day = Aberto até { $day }, às { $time }
directory-opens = Fechado. Abre: { $day } às { $time }
directory-closed = fechado
directory-closed-now = Fechado
directory-today = hoje
directory-tomorrow = amanhã
directory-day-1 = segunda-feira
directory-day-2 = terça-feira
directory-day-3 = quarta-feira
directory-day-4 = quinta-feira
directory-day-5 = sexta-feira
directory-day-6 = sábado
directory-day-7 = domingo
directory-hours = Horário
directory-week = Os próximos sete dias (fuso horário: { $zone })
directory-other-days = Outro horário nestes dias

directory-call = Ligar
directory-map = Mapa
directory-on-map = Ver no OpenStreetMap
directory-address-told = A morada é dada por telefone, para que o lugar continue seguro.
directory-print = Imprimir
directory-stale = Esta informação estava certa até { $date } e ninguém a verificou desde então. Por favor, pergunte antes de ir.
directory-never-checked = Ainda ninguém verificou esta informação. Por favor, pergunte antes de ir.
directory-checked = Verificado. Válido até { $date }.
directory-who = Quem pode ir
directory-everybody = Toda a gente.
directory-age-from = A partir dos { $from } anos
directory-age-to = Até aos { $to } anos
directory-age-between = Dos { $from } aos { $to } anos
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}ou{" "}
directory-safe = É bom saber
directory-bring = O que levar
directory-cost = Quanto custa
directory-cost-free = Nada.
directory-cost-unknown = Não se sabe
directory-begin = Como começar
directory-where = Onde
directory-contact = Contactos
directory-original = ler em { $language }

directory-residence-citizen = pessoas com a nacionalidade do país
directory-residence-eu-citizen = pessoas com a nacionalidade de outro país da UE
directory-residence-residence-permit = pessoas com autorização de residência
directory-residence-asylum-seeker = pessoas que pedem asilo
directory-residence-protection = pessoas refugiadas ou com proteção subsidiária
directory-residence-temporary-protection = pessoas com proteção temporária
directory-residence-undocumented = pessoas sem documentos
directory-gender-woman = mulheres
directory-gender-man = homens
directory-gender-other = pessoas de outros géneros
directory-family-with-children = mães e pais com crianças
directory-family-single-parent = mães ou pais que criam sozinhos os filhos
directory-family-pregnant = pessoas à espera de bebé
directory-family-unaccompanied-minor = crianças e jovens que estão cá sem os pais
directory-family-alone = pessoas que vivem sozinhas
directory-safety-women-only = Só para mulheres
directory-safety-lgbtqi-friendly = As pessoas LGBTQI+ são bem-vindas
directory-safety-anonymous = Ninguém lhe pergunta o nome
directory-safety-minors-with-guardian = Com menos de 18 anos, venha com a mãe, o pai ou outro adulto responsável
directory-safety-confidential = O que lá disser fica em segredo
directory-access-step-free = Entrada sem degraus
directory-access-steps = Acesso só por degraus
directory-access-lift = Elevador
directory-access-accessible-toilet = Casa de banho para cadeiras de rodas
directory-access-hearing-loop = Anel magnético para aparelhos auditivos
directory-access-child-corner = Cantinho para crianças pequenas

# Without a connection.
welcome-offline = Está sem Internet
welcome-offline-lede = Esta página não ficou guardada no seu aparelho. Pode continuar a ler o que ficou guardado.
welcome-offline-now = Sem Internet. Está a ler o que ficou guardado no seu aparelho.
welcome-keep-all = Guardar tudo para ler sem Internet
welcome-kept-all = Está tudo guardado para ler sem Internet.
welcome-install = Adicionar ao ecrã principal

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Guardar
welcome-forget = Guardado. Retirar
welcome-kept = O que guardou
welcome-kept-lede = Quem usar este aparelho pode ver isto. Mais ninguém.
welcome-forget-all = Apagar tudo deste aparelho
welcome-forgotten = Tudo foi apagado deste aparelho.
welcome-share = Partilhar
welcome-copied = O endereço foi copiado.
welcome-read-aloud = Ler em voz alta
welcome-stop = Parar a leitura
welcome-no-voice = Este aparelho não tem voz para esta língua.
welcome-no-voice-for-all = Partes desta página estão numa língua que este aparelho não consegue ler em voz alta.
welcome-larger = Letra maior
welcome-contrast = Mais contraste
welcome-near = Perto de mim
welcome-near-note = Só o seu aparelho sabe onde está.
welcome-near-denied = O seu aparelho não indicou onde está.
# A distance, such as 1.5 km.
welcome-distance = { $n } km

# What readers say back.
welcome-feedback = Encontrou o que procurava?
welcome-feedback-yes = Sim
welcome-feedback-no = Não
welcome-feedback-comment = O que falta ou está errado?
welcome-feedback-privacy = Por favor, não escreva nomes nem números de telefone. Aqui ninguém lhe pode responder.
welcome-feedback-thanks = Agradecemos a sua ajuda. O município lê todas as mensagens.
welcome-feedback-missing = Diga ao município o que não encontrou

# The thread.
welcome-opened-by = Isto surgiu graças ao plano do município:

# Information pages, events, news, numbers to call, words explained.
guide-information = Informações
guide-under = Mais sobre isto
guide-services = Serviços que ajudam nisto
guide-desks = A quem pode perguntar
guide-rights = Esta página fala de direitos e de regras. Não é aconselhamento jurídico: pergunte a alguém que conheça o seu caso.
guide-events = Eventos
guide-events-all = Todos os eventos
guide-events-none = Neste momento não há eventos marcados.
guide-event-when = Quando
guide-event-where = Onde
guide-event-online = Na Internet
guide-event-all-day = Todo o dia
guide-event-next = Próximas datas
guide-event-by = Quem convida
guide-event-on-now = A decorrer agora
guide-event-over = Este evento já acabou.
guide-every-day = { PLURAL($n) ->
    [one] Todos os dias
    [many] De { NUMBER($n) } em { NUMBER($n) } de dias
   *[other] De { NUMBER($n) } em { NUMBER($n) } dias
 }
guide-every-week = { PLURAL($n) ->
    [one] Todas as semanas: { $days }
    [many] De { NUMBER($n) } em { NUMBER($n) } de semanas: { $days }
   *[other] De { NUMBER($n) } em { NUMBER($n) } semanas: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] Todos os meses, no mesmo dia do mês
    [many] De { NUMBER($n) } em { NUMBER($n) } de meses, no mesmo dia do mês
   *[other] De { NUMBER($n) } em { NUMBER($n) } meses, no mesmo dia do mês
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] Todos os meses, no mesmo dia da semana
    [many] De { NUMBER($n) } em { NUMBER($n) } de meses, no mesmo dia da semana
   *[other] De { NUMBER($n) } em { NUMBER($n) } meses, no mesmo dia da semana
 }
guide-every-year = { PLURAL($n) ->
    [one] Todos os anos
    [many] De { NUMBER($n) } em { NUMBER($n) } de anos
   *[other] De { NUMBER($n) } em { NUMBER($n) } anos
 }
guide-every-until = até { $date }
guide-news = Notícias
guide-news-all = Todas as notícias
guide-numbers = Números de telefone úteis
guide-numbers-lede = Em perigo, ligue para o 112. A chamada é grátis, de qualquer telefone.
guide-words = Palavras explicadas
guide-words-lede = Palavras que os serviços daqui usam, em linguagem simples.
guide-found = Informações sobre isto
guide-no-page = Este texto já não está aqui.
# On paper, as a code, and on the map.
welcome-guide = Onde encontrar ajuda
welcome-pdf = Imprimir ou guardar como PDF
welcome-code = Mostrar como código
welcome-code-note = Aponte a câmara de um telemóvel para este código para abrir a página.
welcome-contents = Índice
welcome-page-of = Página { $page } de { $total }
welcome-as-of = Situação em { $date }
welcome-holidays = Nos feriados o horário pode ser diferente.
welcome-left-out = Este guia mostra { $shown } de { $all } serviços. Estão todos aqui:
welcome-pages-left-out = Este guia mostra { $shown } de { $all } páginas de informação. Estão todas aqui:
welcome-map = Lugares no mapa
welcome-map-seen = Lugares: { $n }. O norte está em cima. Os números são os da lista.
welcome-map-far = A { $distance } dos outros, desenhado na margem do mapa
welcome-map-without = Não está no mapa
welcome-metres = { $n } m
welcome-north = N
welcome-picture-by = Imagem: { $by }
welcome-by-meaning = Encontrado pelo significado, não pelas palavras

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Acesso ao local
open-offered = Oferecido por
open-imprint = Sobre estas páginas
open-more = Todos os detalhes, tal como estão hoje
