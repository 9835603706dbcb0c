# Newcomers' pages: the directory of services.
directory-question = Di che aiuto hai bisogno?
directory-question-lede = Trova aiuto vicino a te. Non serve registrarsi e nessuno conserva quello che cerchi.
directory-search = Dillo con parole tue, nella tua lingua
directory-areas = Temi
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } servizio
    [many] { NUMBER($n) } di servizi
   *[other] { NUMBER($n) } servizi
 }
directory-see-all = { PLURAL($n) ->
    [one] Vedi { NUMBER($n) } servizio
    [many] Vedi tutti i servizi ({ NUMBER($n) })
   *[other] Vedi tutti i servizi ({ NUMBER($n) })
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Vedi { NUMBER($n) } servizio aperto ora
    [many] Vedi tutti i servizi aperti ora ({ NUMBER($n) })
   *[other] Vedi tutti i servizi aperti ora ({ NUMBER($n) })
 }
directory-open-now = Aperto ora
directory-none-open = In questo momento non c’è niente di aperto. I servizi di cui non si conoscono gli orari non sono contati.
directory-danger = Sei in pericolo? Chiama il
directory-no-traces = Questa pagina non usa cookie, non carica nulla da altri siti e non conserva quello che cerchi.
directory-examples = Quello che si trova in questa pagina è inventato, come esempio. Non andarci.
directory-start = Inizio
directory-all = Tutti i servizi
directory-results = «{ $question }»
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } servizio.
    [many] { NUMBER($n) } di servizi.
   *[other] { NUMBER($n) } servizi.
 }
directory-understood = Abbiamo capito:
directory-meant = Abbiamo letto «{ $typed }» come «{ $word }».
directory-by-theme = «{ $word }» riguarda: { $theme }
directory-by-errors = Abbiamo letto «{ $typed }» come «{ $word }»
directory-by-beginning = «{ $typed }» è l’inizio di «{ $word }»
directory-by-word = «{ $word }» si trova nel testo in { $language }
directory-nothing = Non abbiamo trovato niente. Prova con altre parole o togli un filtro.
directory-narrow = Mostra solo
directory-take-away = (scelto; togli)
directory-free = Gratis
directory-spoken = Lingue parlate sul posto
directory-spoken-there = Lì si parla:

directory-area-first-steps = Primi passi
directory-area-language = Imparare la lingua
directory-area-health = Salute
directory-area-mind = Benessere psicologico
directory-area-housing = Casa
directory-area-food = Cibo e vestiti
directory-area-work = Lavoro
directory-area-money = Soldi
directory-area-law = Diritti e documenti
directory-area-family = Bambini e famiglia
directory-area-school = Scuola
directory-area-safety = Sicurezza
directory-area-community = Conoscere persone
directory-area-other = Altri aiuti

directory-hours-unknown = Orari non conosciuti
directory-hours-ask = Non conosciamo gli orari. Chiedi prima di andare.
directory-by-appointment = su appuntamento
directory-appointment-now = Su appuntamento
directory-open-always = Sempre aperto
directory-open-until = Aperto fino alle { $time }
directory-open-until-day = Aperto, chiude { $day } alle { $time }
directory-opens = Chiuso. Apre: { $day } alle { $time }
directory-closed = chiuso
directory-closed-now = Chiuso
directory-today = oggi
directory-tomorrow = domani
directory-day-1 = lunedì
directory-day-2 = martedì
directory-day-3 = mercoledì
directory-day-4 = giovedì
directory-day-5 = venerdì
directory-day-6 = sabato
directory-day-7 = domenica
directory-hours = Orari di apertura
directory-week = I prossimi sette giorni, fuso orario: { $zone }
directory-other-days = Altri orari in questi giorni

directory-call = Chiama
directory-map = Mappa
directory-on-map = Vedi su OpenStreetMap
directory-address-told = L’indirizzo viene detto al telefono, così il luogo resta sicuro.
directory-print = Stampa
directory-stale = Informazioni valide fino a: { $date }. Da allora nessuno le ha controllate. Chiedi prima di andare.
directory-never-checked = Nessuno ha ancora controllato queste informazioni. Chiedi prima di andare.
directory-checked = Controllato. Valido fino a: { $date }.
directory-who = Chi può andarci
directory-everybody = Chiunque.
directory-age-from = Da { $from } anni in su
directory-age-to = Fino a { $to } anni
directory-age-between = Da { $from } a { $to } anni
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}o{" "}
directory-safe = Da sapere
directory-bring = Cosa portare
directory-cost = Quanto costa
directory-cost-free = Niente.
directory-cost-unknown = Non si sa
directory-begin = Come iniziare
directory-where = Dove
directory-contact = Contatti
directory-original = leggi l’originale in { $language }

directory-residence-citizen = persone con la cittadinanza di questo Paese
directory-residence-eu-citizen = persone con la cittadinanza di un altro Paese UE
directory-residence-residence-permit = persone con permesso di soggiorno
directory-residence-asylum-seeker = persone che chiedono asilo
directory-residence-protection = persone rifugiate o con protezione sussidiaria
directory-residence-temporary-protection = persone con protezione temporanea
directory-residence-undocumented = persone senza documenti
directory-gender-woman = donne
directory-gender-man = uomini
directory-gender-other = persone di altro genere
directory-family-with-children = genitori con figli
directory-family-single-parent = genitori che crescono i figli da soli
directory-family-pregnant = persone che aspettano un bambino
directory-family-unaccompanied-minor = bambini e ragazzi qui senza i genitori
directory-family-alone = persone che vivono da sole
directory-safety-women-only = Solo per donne
directory-safety-lgbtqi-friendly = Le persone LGBTQI+ sono benvenute
directory-safety-anonymous = Nessuno ti chiede il nome
directory-safety-minors-with-guardian = Se hai meno di 18 anni, vai con un genitore o un tutore
directory-safety-confidential = Quello che dici resta riservato
directory-access-step-free = Ingresso senza gradini
directory-access-steps = Ingresso solo con gradini
directory-access-lift = Ascensore
directory-access-accessible-toilet = Bagno per persone in sedia a rotelle
directory-access-hearing-loop = Impianto a induzione per apparecchi acustici
directory-access-child-corner = Angolo per bambini piccoli

# Without a connection.
welcome-offline = Non hai connessione
welcome-offline-lede = Questa pagina non è salvata sul tuo dispositivo. Quello che è salvato si può ancora leggere.
welcome-offline-now = Nessuna connessione. Stai leggendo quello che è salvato sul tuo dispositivo.
welcome-keep-all = Salva tutto per leggere senza connessione
welcome-kept-all = Tutto è salvato. Puoi leggerlo senza connessione.
welcome-install = Aggiungi alla schermata Home

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Salva
welcome-forget = Salvato. Togli
welcome-kept = Quello che hai salvato
welcome-kept-lede = Lo vede chi usa questo dispositivo. Nessun altro.
welcome-forget-all = Cancella tutto da questo dispositivo
welcome-forgotten = È stato cancellato tutto da questo dispositivo.
welcome-share = Condividi
welcome-copied = Link copiato.
welcome-read-aloud = Leggi ad alta voce
welcome-stop = Ferma la lettura
welcome-no-voice = Questo dispositivo non ha una voce per questa lingua.
welcome-no-voice-for-all = Parti di questa pagina sono in una lingua che questo dispositivo non può leggere ad alta voce.
welcome-larger = Testo più grande
welcome-contrast = Più contrasto
welcome-near = Vicino a me
welcome-near-note = La tua posizione resta sul tuo dispositivo.
welcome-near-denied = Il tuo dispositivo non ha detto dove si trova.
# A distance, such as 1.5 km.
welcome-distance = { $n } km

# What readers say back.
welcome-feedback = Hai trovato quello che ti serve?
welcome-feedback-yes = Sì
welcome-feedback-no = No
welcome-feedback-comment = Che cosa manca o è sbagliato?
welcome-feedback-privacy = Non scrivere nomi o numeri di telefono, per favore. Qui nessuno può risponderti.
welcome-feedback-thanks = Grazie. Il Comune legge tutti i messaggi.
welcome-feedback-missing = Scrivi al Comune che cosa non hai trovato

# The thread.
welcome-opened-by = Nasce dal piano della città:

# Information pages, events, news, numbers to call, words explained.
guide-information = Informazioni
guide-under = Altro su questo tema
guide-services = Servizi che aiutano in questo
guide-desks = A chi puoi chiedere
guide-rights = Questa pagina parla di diritti e di regole. Non è una consulenza legale: chiedi a qualcuno che conosce il tuo caso.
guide-events = Eventi
guide-events-all = Tutti gli eventi
guide-events-none = Al momento non ci sono eventi in programma.
guide-event-when = Quando
guide-event-where = Dove
guide-event-online = Online
guide-event-all-day = Tutto il giorno
guide-event-next = Prossime date
guide-event-by = Chi ti invita
guide-event-on-now = In corso
guide-event-over = Questo evento è finito.
guide-every-day = { PLURAL($n) ->
    [one] Ogni giorno
    [many] Ogni { NUMBER($n) } di giorni
   *[other] Ogni { NUMBER($n) } giorni
 }
guide-every-week = { PLURAL($n) ->
    [one] Ogni settimana: { $days }
    [many] Ogni { NUMBER($n) } di settimane: { $days }
   *[other] Ogni { NUMBER($n) } settimane: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] Ogni mese, nella stessa data
    [many] Ogni { NUMBER($n) } di mesi, nella stessa data
   *[other] Ogni { NUMBER($n) } mesi, nella stessa data
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] Ogni mese, nello stesso giorno della settimana
    [many] Ogni { NUMBER($n) } di mesi, nello stesso giorno della settimana
   *[other] Ogni { NUMBER($n) } mesi, nello stesso giorno della settimana
 }
guide-every-year = { PLURAL($n) ->
    [one] Ogni anno
    [many] Ogni { NUMBER($n) } di anni
   *[other] Ogni { NUMBER($n) } anni
 }
guide-every-until = fino al giorno { $date }
guide-news = Notizie
guide-news-all = Tutte le notizie
guide-numbers = Numeri da chiamare
guide-numbers-lede = In pericolo, chiama il 112. La chiamata è gratuita da qualsiasi telefono.
guide-words = Parole spiegate
guide-words-lede = Parole che si usano negli uffici di qui, spiegate in modo semplice.
guide-found = Informazioni su questo
guide-no-page = Questo testo non c’è più.
# On paper, as a code, and on the map.
welcome-guide = Dove trovare aiuto
welcome-pdf = Stampa o salva come PDF
welcome-code = Mostra come codice
welcome-code-note = Inquadri questo codice con la fotocamera di un telefono per aprire la pagina.
welcome-contents = Indice
welcome-page-of = Pagina { $page } di { $total }
welcome-as-of = Aggiornato al { $date }
welcome-holidays = Nei giorni festivi gli orari possono cambiare.
welcome-left-out = Questa guida mostra { $shown } servizi su { $all }. Sono tutti qui:
welcome-pages-left-out = Questa guida mostra { $shown } pagine di informazioni su { $all }. Sono tutte qui:
welcome-map = Luoghi sulla mappa
welcome-map-seen = Luoghi: { $n }. Il nord è in alto. I numeri sono quelli dell’elenco.
welcome-map-far = A { $distance } dagli altri, disegnato al bordo della mappa
welcome-map-without = Non sulla mappa
welcome-metres = { $n } m
welcome-north = N
welcome-picture-by = Immagine: { $by }
welcome-by-meaning = Trovato in base al significato, non alle parole

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Accesso al luogo
open-offered = Offerto da
open-imprint = Informazioni su queste pagine
open-more = Tutti i dettagli, aggiornati a oggi
