# Newcomers' pages: the directory of services.
directory-question = Kokios pagalbos jums reikia?
directory-question-lede = Raskite pagalbą netoliese. Paskyros nereikia, ir niekas nesaugo, ko ieškote.
directory-search = Rašykite savo žodžiais ir savo kalba
directory-areas = Gyvenimo sritys
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } paslauga
    [few] { NUMBER($n) } paslaugos
    [many] { NUMBER($n) } paslaugos
   *[other] { NUMBER($n) } paslaugų
 }
directory-see-all = { PLURAL($n) ->
    [one] Žiūrėti { NUMBER($n) } paslaugą
    [few] Žiūrėti visas { NUMBER($n) } paslaugas
    [many] Žiūrėti { NUMBER($n) } paslaugos
   *[other] Žiūrėti visas { NUMBER($n) } paslaugų
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Žiūrėti { NUMBER($n) } dabar veikiančią paslaugą
    [few] Žiūrėti visas { NUMBER($n) } dabar veikiančias paslaugas
    [many] Žiūrėti { NUMBER($n) } dabar veikiančios paslaugos
   *[other] Žiūrėti visas { NUMBER($n) } dabar veikiančių paslaugų
 }
directory-open-now = Dabar dirba
directory-none-open = Šiuo metu niekas nedirba. Paslaugos, kurių darbo laikas nežinomas, neįskaičiuotos.
directory-danger = Gresia pavojus? Skambinkite
directory-no-traces = Šis puslapis nenaudoja slapukų, nieko neima iš kitų svetainių ir nesaugo, ko ieškote.
directory-examples = Tai, kas rodoma šiame puslapyje, išgalvota, tai tik pavyzdžiai. Ten neikite.
directory-start = Pradžia
directory-all = Visos paslaugos
directory-results = „{ $question }“
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } paslauga.
    [few] { NUMBER($n) } paslaugos.
    [many] { NUMBER($n) } paslaugos.
   *[other] { NUMBER($n) } paslaugų.
 }
directory-understood = Supratome taip:
directory-meant = „{ $typed }“ supratome kaip „{ $word }“.
directory-by-theme = Žodžio „{ $word }“ tema: { $theme }
directory-by-errors = „{ $typed }“ supratome kaip „{ $word }“
directory-by-beginning = „{ $typed }“ yra žodžio „{ $word }“ pradžia
directory-by-word = „{ $word }“ rasta tekste { $language } kalba
directory-nothing = Nieko neradome. Pabandykite kitais žodžiais arba pašalinkite kurį nors filtrą.
directory-narrow = Rodyti tik
directory-take-away = (pasirinkta; pašalinti)
directory-free = Nemokamai
directory-spoken = Kalbos, kuriomis ten kalbama
directory-spoken-there = Ten kalbama:

directory-area-first-steps = Pirmieji žingsniai
directory-area-language = Mokytis kalbos
directory-area-health = Sveikata
directory-area-mind = Dvasios ramybė
directory-area-housing = Būstas
directory-area-food = Maistas ir drabužiai
directory-area-work = Darbas
directory-area-money = Pinigai
directory-area-law = Teisė ir dokumentai
directory-area-family = Vaikai ir šeima
directory-area-school = Mokykla
directory-area-safety = Saugumas
directory-area-community = Bendrauti su žmonėmis
directory-area-other = Kita pagalba

directory-hours-unknown = Darbo laikas nežinomas
directory-hours-ask = Darbo laikas nežinomas. Prašome iš anksto pasiteirauti.
directory-by-appointment = iš anksto susitarus
directory-appointment-now = Iš anksto susitarus
directory-open-always = Dirba visą parą
directory-open-until = Dirba iki { $time }
directory-open-until-day = Dirba, užsidarys { $day } { $time }
directory-opens = Nedirba. Atsidarys: { $day } { $time }
directory-closed = nedirba
directory-closed-now = Nedirba
directory-today = šiandien
directory-tomorrow = rytoj
directory-day-1 = pirmadienį
directory-day-2 = antradienį
directory-day-3 = trečiadienį
directory-day-4 = ketvirtadienį
directory-day-5 = penktadienį
directory-day-6 = šeštadienį
directory-day-7 = sekmadienį
directory-hours = Darbo laikas
directory-week = Artimiausios septynios dienos, laiko juosta: { $zone }
directory-other-days = Kitas laikas šiomis dienomis

directory-call = Skambinti
directory-map = Žemėlapis
directory-on-map = Žiūrėti „OpenStreetMap“ žemėlapyje
directory-address-told = Adresą pasakys telefonu, kad ši vieta liktų saugi.
directory-print = Spausdinti
directory-stale = Ši informacija galiojo iki { $date }, vėliau jos niekas netikrino. Prašome iš anksto pasiteirauti.
directory-never-checked = Šios informacijos dar niekas nepatikrino. Prašome iš anksto pasiteirauti.
directory-checked = Patikrinta. Galioja iki { $date }
directory-who = Kas gali ateiti
directory-everybody = Visi.
directory-age-from = Nuo { $from } metų
directory-age-to = Iki { $to } metų
directory-age-between = Nuo { $from } iki { $to } metų
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}arba{" "}
directory-safe = Naudinga žinoti
directory-bring = Ką atsinešti
directory-cost = Kiek kainuoja
directory-cost-free = Nieko nekainuoja.
directory-cost-unknown = Nežinoma
directory-begin = Nuo ko pradėti
directory-where = Kur
directory-contact = Kontaktai
directory-original = skaityti { $language } kalba

directory-residence-citizen = piliečiai
directory-residence-eu-citizen = kitų ES šalių piliečiai
directory-residence-residence-permit = žmonės, turintys leidimą gyventi
directory-residence-asylum-seeker = žmonės, prašantys prieglobsčio
directory-residence-protection = pabėgėliai ir žmonės, gavę papildomą apsaugą
directory-residence-temporary-protection = žmonės, gavę laikinąją apsaugą
directory-residence-undocumented = žmonės be dokumentų
directory-gender-woman = moterys
directory-gender-man = vyrai
directory-gender-other = kitų lyčių žmonės
directory-family-with-children = tėvai su vaikais
directory-family-single-parent = mamos ir tėčiai, vieni auginantys vaikus
directory-family-pregnant = besilaukiančios moterys
directory-family-unaccompanied-minor = vaikai ir jaunuoliai, esantys čia be tėvų
directory-family-alone = žmonės, gyvenantys vieni
directory-safety-women-only = Tik moterims
directory-safety-lgbtqi-friendly = LGBTQI+ žmonės čia laukiami
directory-safety-anonymous = Niekas neklaus jūsų vardo
directory-safety-minors-with-guardian = Iki 18 metų – kartu su mama, tėčiu arba globėju
directory-safety-confidential = Tai, ką papasakosite, liks tik ten
directory-access-step-free = Įėjimas be laiptų
directory-access-steps = Įėjimas tik laiptais
directory-access-lift = Liftas
directory-access-accessible-toilet = Tualetas žmonėms su vežimėliais
directory-access-hearing-loop = Indukcinė kilpa klausos aparatams
directory-access-child-corner = Vaikų kampelis

# Without a connection.
welcome-offline = Nėra interneto ryšio
welcome-offline-lede = Šis puslapis jūsų įrenginyje neišsaugotas. Tai, kas išsaugota, galite skaityti ir dabar.
welcome-offline-now = Nėra ryšio. Skaitote tai, kas išsaugota jūsų įrenginyje.
welcome-keep-all = Išsaugoti viską skaitymui be interneto
welcome-kept-all = Viskas išsaugota, galite skaityti be interneto.
welcome-install = Pridėti prie pagrindinio ekrano

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Išsaugoti
welcome-forget = Išsaugota. Pašalinti
welcome-kept = Ką išsaugojote
welcome-kept-lede = Tai gali matyti kiekvienas, kas naudojasi šiuo įrenginiu. Niekas kitas.
welcome-forget-all = Ištrinti viską iš šio įrenginio
welcome-forgotten = Viskas ištrinta iš šio įrenginio.
welcome-share = Dalytis
welcome-copied = Nuoroda nukopijuota.
welcome-read-aloud = Skaityti balsu
welcome-stop = Baigti skaityti
welcome-no-voice = Šis įrenginys nemoka skaityti šia kalba.
welcome-no-voice-for-all = Dalis šio puslapio yra kalba, kurios šis įrenginys negali perskaityti balsu.
welcome-larger = Didesnis tekstas
welcome-contrast = Didesnis kontrastas
welcome-near = Netoli manęs
welcome-near-note = Kur esate, žino tik jūsų įrenginys.
welcome-near-denied = Įrenginys nenurodė, kur esate.
# A distance, such as 1.5 km.
welcome-distance = { $n } km

# What readers say back.
welcome-feedback = Ar radote, ko jums reikia?
welcome-feedback-yes = Taip
welcome-feedback-no = Ne
welcome-feedback-comment = Ko trūksta arba kas neteisinga?
welcome-feedback-privacy = Prašome nerašyti vardų ir telefono numerių. Čia jums niekas negali atsakyti.
welcome-feedback-thanks = Ačiū! Miestas perskaito kiekvieną žinutę.
welcome-feedback-missing = Parašykite miestui, ko neradote

# The thread.
welcome-opened-by = Tai atsirado įgyvendinant miesto planą:

# Information pages, events, news, numbers to call, words explained.
guide-information = Informacija
guide-under = Daugiau apie tai
guide-services = Paslaugos, kurios su tuo padeda
guide-desks = Ko galite paklausti
guide-rights = Šis puslapis pasakoja apie teises ir taisykles. Tai nėra teisinė konsultacija: klauskite žmogaus, kuris žino jūsų bylą.
guide-events = Renginiai
guide-events-all = Visi renginiai
guide-events-none = Šiuo metu renginių nenumatyta.
guide-event-when = Kada
guide-event-where = Kur
guide-event-online = Internetu
guide-event-all-day = Visą dieną
guide-event-next = Artimiausios datos
guide-event-by = Kas jus kviečia
guide-event-on-now = Vyksta dabar
guide-event-over = Šis renginys jau pasibaigė.
guide-every-day = { PLURAL($n) ->
    [one] { $n ->
        [1] Kasdien
       *[other] Kartą per { NUMBER($n) } dieną
     }
    [few] Kartą per { NUMBER($n) } dienas
    [many] Kartą per { NUMBER($n) } dienos
   *[other] Kartą per { NUMBER($n) } dienų
 }
guide-every-week = { PLURAL($n) ->
    [one] { $n ->
        [1] Kas savaitę: { $days }
       *[other] Kartą per { NUMBER($n) } savaitę: { $days }
     }
    [few] Kartą per { NUMBER($n) } savaites: { $days }
    [many] Kartą per { NUMBER($n) } savaitės: { $days }
   *[other] Kartą per { NUMBER($n) } savaičių: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] { $n ->
        [1] Kas mėnesį tą pačią mėnesio dieną
       *[other] Kartą per { NUMBER($n) } mėnesį, tą pačią mėnesio dieną
     }
    [few] Kartą per { NUMBER($n) } mėnesius, tą pačią mėnesio dieną
    [many] Kartą per { NUMBER($n) } mėnesio, tą pačią mėnesio dieną
   *[other] Kartą per { NUMBER($n) } mėnesių, tą pačią mėnesio dieną
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] { $n ->
        [1] Kas mėnesį tą pačią savaitės dieną
       *[other] Kartą per { NUMBER($n) } mėnesį, tą pačią savaitės dieną
     }
    [few] Kartą per { NUMBER($n) } mėnesius, tą pačią savaitės dieną
    [many] Kartą per { NUMBER($n) } mėnesio, tą pačią savaitės dieną
   *[other] Kartą per { NUMBER($n) } mėnesių, tą pačią savaitės dieną
 }
guide-every-year = { PLURAL($n) ->
    [one] { $n ->
        [1] Kasmet
       *[other] Kartą per { NUMBER($n) } metus
     }
    [few] Kartą per { NUMBER($n) } metus
    [many] Kartą per { NUMBER($n) } metų
   *[other] Kartą per { NUMBER($n) } metų
 }
guide-every-until = iki { $date }
guide-news = Naujienos
guide-news-all = Visos naujienos
guide-numbers = Telefono numeriai
guide-numbers-lede = Gresiant pavojui skambinkite 112. Skambutis nemokamas iš bet kurio telefono.
guide-words = Žodžių paaiškinimai
guide-words-lede = Žodžiai, kuriuos čia vartoja įstaigos, paprasta kalba.
guide-found = Informacija apie tai
guide-no-page = Šio teksto čia nebėra.
# On paper, as a code, and on the map.
welcome-guide = Kur rasti pagalbą
welcome-pdf = Spausdinti arba išsaugoti kaip PDF
welcome-code = Rodyti kaip kodą
welcome-code-note = Nukreipkite telefono kamerą į šį kodą, kad atsivertų puslapis.
welcome-contents = Turinys
welcome-page-of = { $page } puslapis iš { $total }
welcome-as-of = Padėtis: { $date }
welcome-holidays = Švenčių dienomis darbo laikas gali būti kitoks.
welcome-left-out = Šiame vadove yra { $shown } iš { $all } paslaugų. Visos yra čia:
welcome-pages-left-out = Šiame vadove yra { $shown } iš { $all } informacijos puslapių. Visi yra čia:
welcome-map = Vietos žemėlapyje
welcome-map-seen = Vietos: { $n }. Šiaurė viršuje. Skaičiai tie patys kaip sąraše.
welcome-map-far = { $distance } nuo kitų, pažymėta žemėlapio krašte
welcome-map-without = Nėra žemėlapyje
welcome-metres = { $n } m
welcome-north = Š
welcome-picture-by = Paveikslas: { $by }
welcome-by-meaning = Rasta pagal prasmę, o ne pagal žodžius

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Kaip patekti
open-offered = Teikia
open-imprint = Apie šiuos puslapius
open-more = Visa informacija, kokia ji yra šiandien
