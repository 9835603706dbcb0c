# Newcomers' pages: the directory of services.
directory-question = Waar hebt u hulp bij nodig?
directory-question-lede = Vind hulp bij u in de buurt. Zonder account, en niemand bewaart wat u zoekt.
directory-search = Zeg het in uw eigen woorden en taal
directory-areas = Onderwerpen
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } dienst
   *[other] { NUMBER($n) } diensten
 }
directory-see-all = { PLURAL($n) ->
    [one] Bekijk { NUMBER($n) } dienst
   *[other] Bekijk alle { NUMBER($n) } diensten
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Bekijk { NUMBER($n) } dienst die nu open is
   *[other] Bekijk alle { NUMBER($n) } die nu open zijn
 }
directory-open-now = Nu open
directory-none-open = Er is nu niets open. Diensten waarvan we de openingstijden niet weten, tellen niet mee.
directory-danger = In gevaar? Bel
directory-no-traces = Deze pagina plaatst geen cookies, haalt niets op bij anderen en bewaart niet wat u zoekt.
directory-examples = Wat op deze pagina staat, is verzonnen, als voorbeeld. Ga er niet naartoe.
directory-start = Start
directory-all = Alle diensten
directory-results = “{ $question }”
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } dienst.
   *[other] { NUMBER($n) } diensten.
 }
directory-understood = Zo hebben we het begrepen:
directory-meant = “{ $typed }” is gelezen als “{ $word }”.
directory-by-theme = “{ $word }” gaat over: { $theme }
directory-by-errors = “{ $typed }” is gelezen als “{ $word }”
directory-by-beginning = “{ $typed }” is het begin van “{ $word }”
directory-by-word = “{ $word }” staat in de tekst in het { $language }
directory-nothing = Niets gevonden. Probeer andere woorden of haal een filter weg.
directory-narrow = Laat alleen zien
directory-take-away = (gekozen, weghalen)
directory-free = Gratis
directory-spoken = Talen die ze daar spreken
directory-spoken-there = Ze spreken:

directory-area-first-steps = Eerste stappen
directory-area-language = De taal leren
directory-area-health = Gezondheid
directory-area-mind = Rust in uw hoofd
directory-area-housing = Wonen
directory-area-food = Eten en kleding
directory-area-work = Werk
directory-area-money = Geld
directory-area-law = Rechten en papieren
directory-area-family = Kinderen en gezin
directory-area-school = School
directory-area-safety = Veiligheid
directory-area-community = Mensen ontmoeten
directory-area-other = Andere hulp

directory-hours-unknown = Openingstijden onbekend
directory-hours-ask = We weten de openingstijden niet. Vraag ernaar voordat u gaat.
directory-by-appointment = op afspraak
directory-appointment-now = Op afspraak
directory-open-always = Altijd open
directory-open-until = Open tot { $time } uur
directory-open-until-day = Open tot { $day } { $time } uur
directory-opens = Gesloten. Opent: { $day } om { $time } uur
directory-closed = gesloten
directory-closed-now = Gesloten
directory-today = vandaag
directory-tomorrow = morgen
directory-day-1 = maandag
directory-day-2 = dinsdag
directory-day-3 = woensdag
directory-day-4 = donderdag
directory-day-5 = vrijdag
directory-day-6 = zaterdag
directory-day-7 = zondag
directory-hours = Openingstijden
directory-week = De komende zeven dagen (tijdzone { $zone })
directory-other-days = Andere tijden op deze dagen

directory-call = Bel
directory-map = Kaart
directory-on-map = Bekijk op OpenStreetMap
directory-address-told = Het adres krijgt u aan de telefoon. Zo blijft het daar veilig.
directory-print = Afdrukken
directory-stale = Deze gegevens klopten tot { $date }. Daarna heeft niemand ze nog gecontroleerd. Vraag het na voordat u gaat.
directory-never-checked = Niemand heeft dit nog gecontroleerd. Vraag het na voordat u gaat.
directory-checked = Gecontroleerd. Geldig tot { $date }.
directory-who = Voor wie
directory-everybody = Iedereen.
directory-age-from = Vanaf { $from } jaar
directory-age-to = Tot en met { $to } jaar
directory-age-between = Van { $from } tot en met { $to } jaar
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}of{" "}
directory-safe = Goed om te weten
directory-bring = Neem mee
directory-cost = Wat het kost
directory-cost-free = Niets.
directory-cost-unknown = Niet bekend
directory-begin = Zo begint u
directory-where = Waar
directory-contact = Contact
directory-original = lees dit in het { $language }

directory-residence-citizen = mensen met de nationaliteit van dit land
directory-residence-eu-citizen = mensen met de nationaliteit van een ander EU-land
directory-residence-residence-permit = mensen met een verblijfsvergunning
directory-residence-asylum-seeker = mensen die asiel vragen
directory-residence-protection = vluchtelingen en mensen met subsidiaire bescherming
directory-residence-temporary-protection = mensen met tijdelijke bescherming
directory-residence-undocumented = mensen zonder papieren
directory-gender-woman = vrouwen
directory-gender-man = mannen
directory-gender-other = mensen met een andere genderidentiteit
directory-family-with-children = ouders met kinderen
directory-family-single-parent = alleenstaande ouders
directory-family-pregnant = mensen die een kind verwachten
directory-family-unaccompanied-minor = kinderen en jongeren die hier zonder ouders zijn
directory-family-alone = mensen die alleen wonen
directory-safety-women-only = Alleen voor vrouwen
directory-safety-lgbtqi-friendly = Lhbtqi+-personen zijn welkom
directory-safety-anonymous = Niemand vraagt hoe u heet
directory-safety-minors-with-guardian = Jonger dan 18? Kom met een ouder of voogd
directory-safety-confidential = Wat u zegt, blijft daar
directory-access-step-free = Ingang zonder trap of opstap
directory-access-steps = Alleen via een trap
directory-access-lift = Lift
directory-access-accessible-toilet = Toilet voor mensen in een rolstoel
directory-access-hearing-loop = Ringleiding voor hoortoestellen
directory-access-child-corner = Hoekje voor kleine kinderen

# Without a connection.
welcome-offline = U hebt geen internet
welcome-offline-lede = Deze pagina is niet bewaard op uw toestel. Wat wel bewaard is, kunt u nog lezen.
welcome-offline-now = Geen internet. U leest wat op uw toestel is bewaard.
welcome-keep-all = Alles bewaren om zonder internet te lezen
welcome-kept-all = Alles is bewaard. U kunt het zonder internet lezen.
welcome-install = Op uw beginscherm zetten

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Bewaren
welcome-forget = Bewaard. Weghalen
welcome-kept = Wat u hebt bewaard
welcome-kept-lede = Wie dit toestel gebruikt, kan dit zien. Verder niemand.
welcome-forget-all = Alles van dit toestel verwijderen
welcome-forgotten = Alles is van dit toestel verwijderd.
welcome-share = Delen
welcome-copied = De link is gekopieerd.
welcome-read-aloud = Voorlezen
welcome-stop = Stop met voorlezen
welcome-no-voice = Dit toestel heeft geen stem voor deze taal.
welcome-no-voice-for-all = Delen van deze pagina zijn in een taal die dit apparaat niet kan voorlezen.
welcome-larger = Grotere letters
welcome-contrast = Meer contrast
welcome-near = Bij mij in de buurt
welcome-near-note = Waar u bent, weet alleen uw toestel.
welcome-near-denied = Uw toestel liet niet weten waar het is.
# A distance, such as 1.5 km.
welcome-distance = { $n } km

# What readers say back.
welcome-feedback = Hebt u gevonden wat u nodig hebt?
welcome-feedback-yes = Ja
welcome-feedback-no = Nee
welcome-feedback-comment = Wat ontbreekt er of klopt er niet?
welcome-feedback-privacy = Schrijf alstublieft geen namen of telefoonnummers op. We kunnen u hier niet antwoorden.
welcome-feedback-thanks = Dank u wel. De gemeente leest elk bericht.
welcome-feedback-missing = Vertel de gemeente wat u niet hebt gevonden

# The thread.
welcome-opened-by = Dit is er gekomen door het plan van de gemeente:

# Information pages, events, news, numbers to call, words explained.
guide-information = Informatie
guide-under = Meer hierover
guide-services = Diensten die hierbij helpen
guide-desks = Aan wie u het kunt vragen
guide-rights = Deze pagina gaat over rechten en regels. Het is geen juridisch advies: vraag het aan iemand die uw situatie kent.
guide-events = Activiteiten
guide-events-all = Alle activiteiten
guide-events-none = Er zijn nu geen activiteiten gepland.
guide-event-when = Wanneer
guide-event-where = Waar
guide-event-online = Online
guide-event-all-day = De hele dag
guide-event-next = Volgende data
guide-event-by = Wie u uitnodigt
guide-event-on-now = Nu bezig
guide-event-over = Deze activiteit is voorbij.
guide-every-day = { PLURAL($n) ->
    [one] Elke dag
   *[other] Elke { NUMBER($n) } dagen
 }
guide-every-week = { PLURAL($n) ->
    [one] Elke week: { $days }
   *[other] Elke { NUMBER($n) } weken: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] Elke maand op dezelfde datum
   *[other] Elke { NUMBER($n) } maanden op dezelfde datum
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] Elke maand op dezelfde dag van de week
   *[other] Elke { NUMBER($n) } maanden op dezelfde dag van de week
 }
guide-every-year = { PLURAL($n) ->
    [one] Elk jaar
   *[other] Elke { NUMBER($n) } jaar
 }
guide-every-until = tot en met { $date }
guide-news = Nieuws
guide-news-all = Al het nieuws
guide-numbers = Nummers om te bellen
guide-numbers-lede = Bel in gevaar 112. Bellen is gratis, met elke telefoon.
guide-words = Woorden uitgelegd
guide-words-lede = Woorden die instanties hier gebruiken, in eenvoudige taal.
guide-found = Informatie hierover
guide-no-page = Deze tekst staat hier niet meer.
# On paper, as a code, and on the map.
welcome-guide = Waar u hulp vindt
welcome-pdf = Afdrukken of opslaan als pdf
welcome-code = Tonen als code
welcome-code-note = Richt de camera van een telefoon op deze code om de pagina te openen.
welcome-contents = Inhoud
welcome-page-of = Pagina { $page } van { $total }
welcome-as-of = Stand op { $date }
welcome-holidays = Op feestdagen kunnen de tijden anders zijn.
welcome-left-out = Deze gids toont { $shown } van de { $all } diensten. Ze staan allemaal hier:
welcome-pages-left-out = Deze gids toont { $shown } van de { $all } pagina’s met informatie. Ze staan allemaal hier:
welcome-map = Plaatsen op de kaart
welcome-map-seen = Plaatsen: { $n }. Het noorden is boven. De nummers zijn die van de lijst.
welcome-map-far = { $distance } van de andere, getekend aan de rand van de kaart
welcome-map-without = Niet op de kaart
welcome-metres = { $n } m
welcome-north = N
welcome-picture-by = Afbeelding: { $by }
welcome-by-meaning = Gevonden op betekenis, niet op woorden

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Toegang
open-offered = Aangeboden door
open-imprint = Over deze pagina’s
open-more = Alle details, zoals ze vandaag zijn
