# Newcomers' pages: the directory of services.
directory-question = U čemu vam treba pomoć?
directory-question-lede = Pronađite pomoć u blizini. Bez računa, i nitko ne bilježi što tražite.
directory-search = Recite svojim riječima i na svojem jeziku
directory-areas = Područja života
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } usluga
    [few] { NUMBER($n) } usluge
   *[other] { NUMBER($n) } usluga
 }
directory-see-all = { PLURAL($n) ->
    [one] Pogledajte { NUMBER($n) } uslugu
    [few] Pogledajte sve { NUMBER($n) } usluge
   *[other] Pogledajte svih { NUMBER($n) } usluga
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Pogledajte { NUMBER($n) } uslugu koja je sada otvorena
    [few] Pogledajte sve { NUMBER($n) } usluge koje su sada otvorene
   *[other] Pogledajte svih { NUMBER($n) } usluga koje su sada otvorene
 }
directory-open-now = Sada otvoreno
directory-none-open = Trenutačno ništa nije otvoreno. Usluge čije radno vrijeme nije poznato ne ubrajaju se.
directory-danger = U opasnosti ste? Nazovite
directory-no-traces = Ova stranica ne postavlja kolačiće, ne učitava ništa s drugih stranica i ne bilježi što tražite.
directory-examples = Ono što je na ovoj stranici izmišljeno je kao primjer. Nemojte ići onamo.
directory-start = Početak
directory-all = Sve usluge
directory-results = „{ $question }”
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } usluga.
    [few] { NUMBER($n) } usluge.
   *[other] { NUMBER($n) } usluga.
 }
directory-understood = Razumjeli smo:
directory-meant = „{ $typed }” smo pročitali kao „{ $word }”.
directory-by-theme = Tema za „{ $word }”: { $theme }
directory-by-errors = „{ $typed }” smo pročitali kao „{ $word }”
directory-by-beginning = „{ $typed }” je početak riječi „{ $word }”
directory-by-word = „{ $word }” piše u tekstu na jeziku: { $language }
directory-nothing = Ništa nije pronađeno. Pokušajte s drugim riječima ili uklonite neki filtar.
directory-narrow = Prikaži samo
directory-take-away = (odabrano; ukloni)
directory-free = Besplatno
directory-spoken = Jezici koji se ondje govore
directory-spoken-there = Ondje govore:

directory-area-first-steps = Prvi koraci
directory-area-language = Učenje jezika
directory-area-health = Zdravlje
directory-area-mind = Duševni mir
directory-area-housing = Stanovanje
directory-area-food = Hrana i odjeća
directory-area-work = Posao
directory-area-money = Novac
directory-area-law = Pravo i dokumenti
directory-area-family = Djeca i obitelj
directory-area-school = Škola
directory-area-safety = Sigurnost
directory-area-community = Upoznavanje ljudi
directory-area-other = Druga pomoć

directory-hours-unknown = Radno vrijeme nije poznato
directory-hours-ask = Radno vrijeme nije poznato. Raspitajte se prije dolaska.
directory-by-appointment = uz najavu
directory-appointment-now = Uz najavu
directory-open-always = Uvijek otvoreno
directory-open-until = Otvoreno do { $time }
directory-open-until-day = Otvoreno do: { $day }, { $time }
directory-opens = Zatvoreno, otvara se: { $day }, { $time }
directory-closed = zatvoreno
directory-closed-now = Zatvoreno
directory-today = danas
directory-tomorrow = sutra
directory-day-1 = ponedjeljak
directory-day-2 = utorak
directory-day-3 = srijeda
directory-day-4 = četvrtak
directory-day-5 = petak
directory-day-6 = subota
directory-day-7 = nedjelja
directory-hours = Radno vrijeme
directory-week = Sljedećih sedam dana, vremenska zona { $zone }
directory-other-days = Drugo radno vrijeme ovih dana

directory-call = Nazovi
directory-map = Karta
directory-on-map = Pogledajte na karti OpenStreetMap
directory-address-told = Adresa se kaže telefonom, kako bi mjesto ostalo sigurno.
directory-print = Ispiši
directory-stale = Podaci su vrijedili do { $date } i nitko ih otad nije provjerio. Raspitajte se prije dolaska.
directory-never-checked = Ovo još nitko nije provjerio. Raspitajte se prije dolaska.
directory-checked = Provjereno. Vrijedi do { $date }
directory-who = Tko može doći
directory-everybody = Svi.
directory-age-from = { PLURAL($from) ->
    [one] Od { $from } godine nadalje
    [few] Od { $from } godine nadalje
   *[other] Od { $from } godina nadalje
 }
directory-age-to = { PLURAL($to) ->
    [one] Do { $to } godine
    [few] Do { $to } godine
   *[other] Do { $to } godina
 }
directory-age-between = { PLURAL($to) ->
    [one] Od { $from } do { $to } godine
    [few] Od { $from } do { $to } godine
   *[other] Od { $from } do { $to } godina
 }
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}ili{" "}
directory-safe = Dobro je znati
directory-bring = Što ponijeti
directory-cost = Koliko stoji
directory-cost-free = Ništa.
directory-cost-unknown = Nije poznato
directory-begin = Kako početi
directory-where = Gdje
directory-contact = Kontakt
directory-original = pročitajte na jeziku: { $language }

directory-residence-citizen = državljani ove zemlje
directory-residence-eu-citizen = državljani druge zemlje EU-a
directory-residence-residence-permit = osobe s dozvolom boravka
directory-residence-asylum-seeker = osobe koje traže azil
directory-residence-protection = izbjeglice i osobe pod supsidijarnom zaštitom
directory-residence-temporary-protection = osobe pod privremenom zaštitom
directory-residence-undocumented = osobe bez dokumenata
directory-gender-woman = žene
directory-gender-man = muškarci
directory-gender-other = osobe drugih rodova
directory-family-with-children = roditelji s djecom
directory-family-single-parent = samohrani roditelji
directory-family-pregnant = osobe koje očekuju dijete
directory-family-unaccompanied-minor = djeca i mladi koji su ovdje bez roditelja
directory-family-alone = osobe koje žive same
directory-safety-women-only = Samo za žene
directory-safety-lgbtqi-friendly = LGBTQI+ osobe dobrodošle
directory-safety-anonymous = Nitko vas ne pita za ime
directory-safety-minors-with-guardian = Mlađi od 18 godina dolaze s roditeljem ili skrbnikom
directory-safety-confidential = Što kažete, ostaje ondje
directory-access-step-free = Ulaz bez stuba
directory-access-steps = Pristup samo stubama
directory-access-lift = Dizalo
directory-access-accessible-toilet = Zahod za osobe u invalidskim kolicima
directory-access-hearing-loop = Indukcijska petlja
directory-access-child-corner = Kutak za malu djecu

# Without a connection.
welcome-offline = Nemate internetsku vezu
welcome-offline-lede = Ova stranica nije spremljena na vašem uređaju. I dalje možete čitati ono što je spremljeno.
welcome-offline-now = Nema internetske veze. Čitate ono što je spremljeno na vašem uređaju.
welcome-keep-all = Spremi sve za čitanje bez interneta
welcome-kept-all = Sve je spremljeno za čitanje bez interneta.
welcome-install = Dodaj na početni zaslon

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Spremi
welcome-forget = Spremljeno. Ukloni
welcome-kept = Što ste spremili
welcome-kept-lede = Ovo može vidjeti svatko tko koristi ovaj uređaj. Nitko drugi.
welcome-forget-all = Izbriši sve s ovog uređaja
welcome-forgotten = Sve je izbrisano s ovog uređaja.
welcome-share = Podijeli
welcome-copied = Adresa je kopirana.
welcome-read-aloud = Čitaj naglas
welcome-stop = Prestani čitati
welcome-no-voice = Ovaj uređaj nema glas za ovaj jezik.
welcome-no-voice-for-all = Dijelovi ove stranice na jeziku su koji ovaj uređaj ne može čitati naglas.
welcome-larger = Veća slova
welcome-contrast = Jači kontrast
welcome-near = U mojoj blizini
welcome-near-note = Samo vaš uređaj zna gdje ste.
welcome-near-denied = Vaš uređaj nije pokazao gdje ste.
# A distance, such as 1.5 km.
welcome-distance = { $n } km

# What readers say back.
welcome-feedback = Jeste li pronašli što vam treba?
welcome-feedback-yes = Da
welcome-feedback-no = Ne
welcome-feedback-comment = Što nedostaje ili nije točno?
welcome-feedback-privacy = Molimo vas, nemojte pisati imena ni telefonske brojeve. Ovdje vam nitko ne može odgovoriti.
welcome-feedback-thanks = Hvala vam. Grad čita svaku poruku.
welcome-feedback-missing = Javite gradu što niste pronašli

# The thread.
welcome-opened-by = Ovo je nastalo zahvaljujući planu grada:

# Information pages, events, news, numbers to call, words explained.
guide-information = Informacije
guide-under = Više o tome
guide-services = Usluge koje u tome pomažu
guide-desks = Koga možete pitati
guide-rights = Ova stranica govori o pravima i pravilima. To nije pravni savjet: pitajte nekoga tko poznaje vaš slučaj.
guide-events = Događanja
guide-events-all = Sva događanja
guide-events-none = Trenutačno nema planiranih događanja.
guide-event-when = Kada
guide-event-where = Gdje
guide-event-online = Na internetu
guide-event-all-day = Cijeli dan
guide-event-next = Sljedeći datumi
guide-event-by = Tko vas poziva
guide-event-on-now = U tijeku
guide-event-over = Ovo je događanje završilo.
guide-every-day = { PLURAL($n) ->
    [one] { $n ->
        [1] Svaki dan
       *[other] Jednom u { NUMBER($n) } dan
     }
    [few] Jednom u { NUMBER($n) } dana
   *[other] Jednom u { NUMBER($n) } dana
 }
guide-every-week = { PLURAL($n) ->
    [one] { $n ->
        [1] Svaki tjedan: { $days }
       *[other] Jednom u { NUMBER($n) } tjedan: { $days }
     }
    [few] Jednom u { NUMBER($n) } tjedna: { $days }
   *[other] Jednom u { NUMBER($n) } tjedana: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] { $n ->
        [1] Svaki mjesec istog datuma
       *[other] Jednom u { NUMBER($n) } mjesec, istog datuma
     }
    [few] Jednom u { NUMBER($n) } mjeseca, istog datuma
   *[other] Jednom u { NUMBER($n) } mjeseci, istog datuma
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] { $n ->
        [1] Svaki mjesec istog dana u tjednu
       *[other] Jednom u { NUMBER($n) } mjesec, istog dana u tjednu
     }
    [few] Jednom u { NUMBER($n) } mjeseca, istog dana u tjednu
   *[other] Jednom u { NUMBER($n) } mjeseci, istog dana u tjednu
 }
guide-every-year = { PLURAL($n) ->
    [one] { $n ->
        [1] Svake godine
       *[other] Jednom u { NUMBER($n) } godinu
     }
    [few] Jednom u { NUMBER($n) } godine
   *[other] Jednom u { NUMBER($n) } godina
 }
guide-every-until = do { $date }
guide-news = Novosti
guide-news-all = Sve novosti
guide-numbers = Brojevi telefona za pomoć
guide-numbers-lede = U opasnosti nazovite 112. Poziv je besplatan sa svakog telefona.
guide-words = Objašnjenja riječi
guide-words-lede = Riječi koje ovdje koriste uredi, jednostavnim jezikom.
guide-found = Informacije o tome
guide-no-page = Ovog teksta više nema.
# On paper, as a code, and on the map.
welcome-guide = Gdje pronaći pomoć
welcome-pdf = Ispiši ili spremi kao PDF
welcome-code = Prikaži kao kod
welcome-code-note = Usmjerite kameru telefona prema ovom kodu da otvorite stranicu.
welcome-contents = Sadržaj
welcome-page-of = Stranica { $page } od { $total }
welcome-as-of = Stanje: { $date }
welcome-holidays = Na blagdane radno vrijeme može biti drukčije.
welcome-left-out = Ovaj vodič prikazuje { $shown } od { $all } usluga. Sve su ovdje:
welcome-pages-left-out = Ovaj vodič prikazuje { $shown } od { $all } stranica s informacijama. Sve su ovdje:
welcome-map = Mjesta na karti
welcome-map-seen = Mjesta: { $n }. Sjever je gore. Brojevi su isti kao na popisu.
welcome-map-far = { $distance } od ostalih, nacrtano na rubu karte
welcome-map-without = Nije na karti
welcome-metres = { $n } m
welcome-north = S
welcome-picture-by = Slika: { $by }
welcome-by-meaning = Pronađeno po značenju, a ne po riječima

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Pristup
open-offered = Nudi
open-imprint = O ovim stranicama
open-more = Sve pojedinosti, prema današnjem stanju
