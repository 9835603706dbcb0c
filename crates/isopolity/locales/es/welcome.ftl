# Newcomers' pages: the directory of services.
directory-question = ¿En qué necesita ayuda?
directory-question-lede = Encuentre ayuda cerca de usted. No hace falta registrarse y nadie guarda lo que busca.
directory-search = Dígalo con sus palabras, en su idioma
directory-areas = Temas
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } servicio
    [many] { NUMBER($n) } de servicios
   *[other] { NUMBER($n) } servicios
 }
directory-see-all = { PLURAL($n) ->
    [one] Ver { NUMBER($n) } servicio
    [many] Ver los { NUMBER($n) } de servicios
   *[other] Ver los { NUMBER($n) } servicios
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Ver { NUMBER($n) } servicio abierto ahora
    [many] Ver los { NUMBER($n) } de servicios abiertos ahora
   *[other] Ver los { NUMBER($n) } servicios abiertos ahora
 }
directory-open-now = Abierto ahora
directory-none-open = Ahora mismo no hay nada abierto. No se cuentan los servicios de los que no conocemos el horario.
directory-danger = ¿Está en peligro? Llame al
directory-no-traces = Esta página no usa cookies, no carga nada de otros sitios y no guarda lo que usted busca.
directory-examples = Lo que se muestra en esta página está inventado, como ejemplo. No vaya allí.
directory-start = Inicio
directory-all = Todos los servicios
directory-results = «{ $question }»
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } servicio.
    [many] { NUMBER($n) } de servicios.
   *[other] { NUMBER($n) } servicios.
 }
directory-understood = Hemos entendido:
directory-meant = Hemos leído «{ $typed }» como «{ $word }».
directory-by-theme = «{ $word }» tiene que ver con: { $theme }
directory-by-errors = Hemos leído «{ $typed }» como «{ $word }»
directory-by-beginning = «{ $typed }» es el principio de «{ $word }»
directory-by-word = «{ $word }» aparece en el texto en { $language }
directory-nothing = No hemos encontrado nada. Pruebe con otras palabras o quite un filtro.
directory-narrow = Mostrar solo
directory-take-away = (elegido; quitar)
directory-free = Gratis
directory-spoken = Idiomas que se hablan allí
directory-spoken-there = Allí se habla:

directory-area-first-steps = Primeros pasos
directory-area-language = Aprender el idioma
directory-area-health = Salud
directory-area-mind = Bienestar emocional
directory-area-housing = Vivienda
directory-area-food = Comida y ropa
directory-area-work = Trabajo
directory-area-money = Dinero
directory-area-law = Derechos y papeles
directory-area-family = Infancia y familia
directory-area-school = Escuela
directory-area-safety = Seguridad
directory-area-community = Conocer gente
directory-area-other = Otra ayuda

directory-hours-unknown = Horario desconocido
directory-hours-ask = No conocemos el horario. Por favor, pregunte antes de ir.
directory-by-appointment = con cita previa
directory-appointment-now = Con cita previa
directory-open-always = Siempre abierto
directory-open-until = Abierto hasta las { $time }
directory-open-until-day = Abierto. Cierra: { $day }, { $time }
directory-opens = Cerrado. Abre: { $day }, { $time }
directory-closed = cerrado
directory-closed-now = Cerrado
directory-today = hoy
directory-tomorrow = mañana
directory-day-1 = lunes
directory-day-2 = martes
directory-day-3 = miércoles
directory-day-4 = jueves
directory-day-5 = viernes
directory-day-6 = sábado
directory-day-7 = domingo
directory-hours = Horario
directory-week = Los próximos siete días, zona horaria: { $zone }
directory-other-days = Otro horario en estos días

directory-call = Llamar
directory-map = Mapa
directory-on-map = Ver en OpenStreetMap
directory-address-told = La dirección se da por teléfono, para que el lugar siga siendo seguro.
directory-print = Imprimir
directory-stale = Esta información era válida hasta el { $date }. Desde entonces nadie la ha comprobado. Por favor, pregunte antes de ir.
directory-never-checked = Nadie ha comprobado todavía esta información. Por favor, pregunte antes de ir.
directory-checked = Comprobado. Válido hasta el { $date }.
directory-who = Quién puede ir
directory-everybody = Todo el mundo.
directory-age-from = A partir de { $from } años
directory-age-to = Hasta { $to } años
directory-age-between = De { $from } a { $to } años
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}o{" "}
directory-safe = Conviene saber
directory-bring = Qué hay que llevar
directory-cost = Cuánto cuesta
directory-cost-free = Nada.
directory-cost-unknown = No se sabe
directory-begin = Cómo empezar
directory-where = Dónde
directory-contact = Contacto
directory-original = leer el original en { $language }

directory-residence-citizen = personas con la nacionalidad del país
directory-residence-eu-citizen = personas con la nacionalidad de otro país de la UE
directory-residence-residence-permit = personas con permiso de residencia
directory-residence-asylum-seeker = personas que piden asilo
directory-residence-protection = personas refugiadas o con protección subsidiaria
directory-residence-temporary-protection = personas con protección temporal
directory-residence-undocumented = personas sin papeles
directory-gender-woman = mujeres
directory-gender-man = hombres
directory-gender-other = personas de otros géneros
directory-family-with-children = madres y padres con hijos
directory-family-single-parent = madres y padres que crían a sus hijos sin pareja
directory-family-pregnant = personas que esperan un bebé
directory-family-unaccompanied-minor = niños, niñas y jóvenes que están aquí sin sus padres
directory-family-alone = personas que viven solas
directory-safety-women-only = Solo para mujeres
directory-safety-lgbtqi-friendly = Las personas LGTBIQ+ son bienvenidas
directory-safety-anonymous = Nadie le pregunta su nombre
directory-safety-minors-with-guardian = Menores de 18 años: con su madre, su padre o su tutor
directory-safety-confidential = Lo que usted diga no sale de allí
directory-access-step-free = Entrada sin escalones
directory-access-steps = Solo se entra por escalones
directory-access-lift = Ascensor
directory-access-accessible-toilet = Aseo para personas en silla de ruedas
directory-access-hearing-loop = Bucle magnético para audífonos
directory-access-child-corner = Rincón para niños pequeños

# Without a connection.
welcome-offline = No tiene conexión
welcome-offline-lede = Esta página no está guardada en su dispositivo. Lo que está guardado se puede seguir leyendo.
welcome-offline-now = Sin conexión. Está leyendo lo que hay guardado en su dispositivo.
welcome-keep-all = Guardar todo para leerlo sin conexión
welcome-kept-all = Todo está guardado. Puede leerlo sin conexión.
welcome-install = Añadir a la pantalla de inicio

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Guardar
welcome-forget = Guardado. Quitar
welcome-kept = Lo que ha guardado
welcome-kept-lede = Quien use este aparato puede verlo. Nadie más.
welcome-forget-all = Borrar todo de este aparato
welcome-forgotten = Se ha borrado todo de este aparato.
welcome-share = Compartir
welcome-copied = Enlace copiado.
welcome-read-aloud = Leer en voz alta
welcome-stop = Parar la lectura
welcome-no-voice = Este dispositivo no tiene voz para este idioma.
welcome-no-voice-for-all = Partes de esta página están en un idioma que este dispositivo no puede leer en voz alta.
welcome-larger = Letra más grande
welcome-contrast = Más contraste
welcome-near = Cerca de mí
welcome-near-note = Su ubicación no sale de su dispositivo.
welcome-near-denied = Su dispositivo no ha dicho dónde está.
# A distance, such as 1.5 km.
welcome-distance = { $n } km

# What readers say back.
welcome-feedback = ¿Ha encontrado lo que necesita?
welcome-feedback-yes = Sí
welcome-feedback-no = No
welcome-feedback-comment = ¿Qué falta o qué está mal?
welcome-feedback-privacy = Por favor, no escriba nombres ni números de teléfono. Aquí nadie puede responderle.
welcome-feedback-thanks = Gracias. El ayuntamiento lee todos los mensajes.
welcome-feedback-missing = Dígale al ayuntamiento qué no ha encontrado

# The thread.
welcome-opened-by = Surgió del plan de la ciudad:

# Information pages, events, news, numbers to call, words explained.
guide-information = Información
guide-under = Más sobre este tema
guide-services = Servicios que ayudan con esto
guide-desks = A quién puede preguntar
guide-rights = Esta página habla de derechos y normas. No es asesoramiento legal: pregunte a alguien que conozca su caso.
guide-events = Actividades
guide-events-all = Todas las actividades
guide-events-none = De momento no hay actividades previstas.
guide-event-when = Cuándo
guide-event-where = Dónde
guide-event-online = Por internet
guide-event-all-day = Todo el día
guide-event-next = Próximas fechas
guide-event-by = Quién le invita
guide-event-on-now = Ahora mismo
guide-event-over = Esta actividad ya ha terminado.
guide-every-day = { PLURAL($n) ->
    [one] Todos los días
    [many] Cada { NUMBER($n) } de días
   *[other] Cada { NUMBER($n) } días
 }
guide-every-week = { PLURAL($n) ->
    [one] Cada semana: { $days }
    [many] Cada { NUMBER($n) } de semanas: { $days }
   *[other] Cada { NUMBER($n) } semanas: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] Cada mes, en la misma fecha
    [many] Cada { NUMBER($n) } de meses, en la misma fecha
   *[other] Cada { NUMBER($n) } meses, en la misma fecha
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] Cada mes, el mismo día de la semana
    [many] Cada { NUMBER($n) } de meses, el mismo día de la semana
   *[other] Cada { NUMBER($n) } meses, el mismo día de la semana
 }
guide-every-year = { PLURAL($n) ->
    [one] Todos los años
    [many] Cada { NUMBER($n) } de años
   *[other] Cada { NUMBER($n) } años
 }
guide-every-until = hasta el { $date }
guide-news = Noticias
guide-news-all = Todas las noticias
guide-numbers = Teléfonos importantes
guide-numbers-lede = Si está en peligro, llame al 112. La llamada es gratis desde cualquier teléfono.
guide-words = Palabras explicadas
guide-words-lede = Palabras que se usan en las oficinas de aquí, explicadas de forma sencilla.
guide-found = Información sobre esto
guide-no-page = Este texto ya no está aquí.
# On paper, as a code, and on the map.
welcome-guide = Dónde encontrar ayuda
welcome-pdf = Imprimir o guardar como PDF
welcome-code = Mostrar como código
welcome-code-note = Apunte con la cámara de un teléfono a este código para abrir la página.
welcome-contents = Contenido
welcome-page-of = Página { $page } de { $total }
welcome-as-of = A fecha de { $date }
welcome-holidays = En días festivos el horario puede ser distinto.
welcome-left-out = Esta guía muestra { $shown } de { $all } servicios. Todos están aquí:
welcome-pages-left-out = Esta guía muestra { $shown } de { $all } páginas de información. Todas están aquí:
welcome-map = Lugares en el mapa
welcome-map-seen = Lugares: { $n }. El norte está arriba. Los números son los de la lista.
welcome-map-far = A { $distance } de los demás, dibujado en el borde del mapa
welcome-map-without = No está en el mapa
welcome-metres = { $n } m
welcome-north = N
welcome-picture-by = Imagen: { $by }
welcome-by-meaning = Encontrado por el significado, no por las palabras

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Acceso al lugar
open-offered = Lo ofrece
open-imprint = Sobre estas páginas
open-more = Todos los detalles, tal como están hoy
