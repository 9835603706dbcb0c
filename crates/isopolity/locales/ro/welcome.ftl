# Newcomers' pages: the directory of services.
directory-question = Ce ajutor vă trebuie?
directory-question-lede = Găsiți ajutor aproape de dumneavoastră. Fără cont, și nimeni nu păstrează ce căutați.
directory-search = Scrieți cum vorbiți, în limba dumneavoastră
directory-areas = Teme
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } serviciu
    [few] { NUMBER($n) } servicii
   *[other] { NUMBER($n) } de servicii
 }
directory-see-all = { PLURAL($n) ->
    [one] Vedeți { NUMBER($n) } serviciu
    [few] Vedeți toate cele { NUMBER($n) } servicii
   *[other] Vedeți toate cele { NUMBER($n) } de servicii
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Vedeți { NUMBER($n) } serviciu deschis acum
    [few] Vedeți cele { NUMBER($n) } servicii deschise acum
   *[other] Vedeți cele { NUMBER($n) } de servicii deschise acum
 }
directory-open-now = Deschis acum
directory-none-open = Acum nu este nimic deschis. Serviciile cu program necunoscut nu sunt numărate.
directory-danger = Sunteți în pericol? Sunați la
directory-no-traces = Această pagină nu folosește cookie-uri, nu încarcă nimic din altă parte și nu păstrează ce căutați.
directory-examples = Ce se vede pe această pagină este inventat, ca exemplu. Nu mergeți acolo.
directory-start = Prima pagină
directory-all = Toate serviciile
directory-results = „{ $question }”
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } serviciu.
    [few] { NUMBER($n) } servicii.
   *[other] { NUMBER($n) } de servicii.
 }
directory-understood = Am înțeles:
directory-meant = „{ $typed }” a fost citit ca „{ $word }”.
directory-by-theme = „{ $word }” ține de: { $theme }
directory-by-errors = „{ $typed }” a fost citit ca „{ $word }”
directory-by-beginning = „{ $typed }” este începutul cuvântului „{ $word }”
directory-by-word = „{ $word }” apare în textul în { $language }
directory-nothing = Nu am găsit nimic. Încercați alte cuvinte sau scoateți un filtru.
directory-narrow = Vedeți doar
directory-take-away = (ales, scoateți)
directory-free = Gratuit
directory-spoken = Limbi vorbite acolo
directory-spoken-there = Se vorbește:

directory-area-first-steps = Primii pași
directory-area-language = Învățați limba
directory-area-health = Sănătate
directory-area-mind = Liniște sufletească
directory-area-housing = Locuință
directory-area-food = Mâncare și haine
directory-area-work = Muncă
directory-area-money = Bani
directory-area-law = Drepturi și acte
directory-area-family = Copii și familie
directory-area-school = Școală
directory-area-safety = Siguranță
directory-area-community = Întâlniri și prieteni
directory-area-other = Alt ajutor

directory-hours-unknown = Program necunoscut
directory-hours-ask = Nu știm programul. Vă rugăm să întrebați înainte să mergeți.
directory-by-appointment = cu programare
directory-appointment-now = Cu programare
directory-open-always = Deschis non-stop
directory-open-until = Deschis până la { $time }
directory-open-until-day = Deschis până { $day } la { $time }
directory-opens = Închis. Se deschide: { $day } la { $time }
directory-closed = închis
directory-closed-now = Închis
directory-today = astăzi
directory-tomorrow = mâine
directory-day-1 = luni
directory-day-2 = marți
directory-day-3 = miercuri
directory-day-4 = joi
directory-day-5 = vineri
directory-day-6 = sâmbătă
directory-day-7 = duminică
directory-hours = Program
directory-week = Următoarele șapte zile (fus orar { $zone })
directory-other-days = Alt program în aceste zile

directory-call = Apelați
directory-map = Hartă
directory-on-map = Vedeți pe OpenStreetMap
directory-address-told = Adresa o aflați la telefon, ca locul să rămână sigur.
directory-print = Tipăriți
directory-stale = Informațiile erau valabile până la { $date }. De atunci nu le-a mai verificat nimeni. Vă rugăm să întrebați înainte să mergeți.
directory-never-checked = Nimeni nu a verificat încă aceste informații. Vă rugăm să întrebați înainte să mergeți.
directory-checked = Verificat. Valabil până la { $date }.
directory-who = Cine poate veni
directory-everybody = Oricine.
directory-age-from = Vârsta: de la { $from } în sus
directory-age-to = Vârsta: până la { $to }
directory-age-between = Vârsta: între { $from } și { $to }
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}sau{" "}
directory-safe = Bine de știut
directory-bring = Ce să aveți la dumneavoastră
directory-cost = Cât costă
directory-cost-free = Nimic.
directory-cost-unknown = Nu se știe
directory-begin = Cum începeți
directory-where = Unde
directory-contact = Contact
directory-original = citiți în { $language }

directory-residence-citizen = persoane cu cetățenia acestei țări
directory-residence-eu-citizen = persoane cu cetățenia altei țări din UE
directory-residence-residence-permit = persoane cu permis de ședere
directory-residence-asylum-seeker = persoane care cer azil
directory-residence-protection = persoane refugiate și persoane cu protecție subsidiară
directory-residence-temporary-protection = persoane cu protecție temporară
directory-residence-undocumented = persoane fără acte
directory-gender-woman = femei
directory-gender-man = bărbați
directory-gender-other = persoane de alt gen
directory-family-with-children = părinți cu copii
directory-family-single-parent = părinți care își cresc singuri copiii
directory-family-pregnant = persoane care așteaptă un copil
directory-family-unaccompanied-minor = copii și tineri aflați aici fără părinți
directory-family-alone = persoane care locuiesc singure
directory-safety-women-only = Doar pentru femei
directory-safety-lgbtqi-friendly = Persoanele LGBTQI+ sunt binevenite
directory-safety-anonymous = Nimeni nu vă întreabă cum vă numiți
directory-safety-minors-with-guardian = Sub 18 ani: veniți cu un părinte sau un tutore
directory-safety-confidential = Ce spuneți rămâne acolo
directory-access-step-free = Intrare fără trepte
directory-access-steps = Doar pe trepte
directory-access-lift = Lift
directory-access-accessible-toilet = Toaletă pentru scaun rulant
directory-access-hearing-loop = Sistem audio pentru aparate auditive
directory-access-child-corner = Colț pentru copii mici

# Without a connection.
welcome-offline = Nu aveți internet
welcome-offline-lede = Această pagină nu este salvată pe dispozitivul dumneavoastră. Ce este salvat se poate citi în continuare.
welcome-offline-now = Fără internet. Citiți ce este salvat pe dispozitivul dumneavoastră.
welcome-keep-all = Salvați totul ca să citiți fără internet
welcome-kept-all = Totul este salvat. Puteți citi fără internet.
welcome-install = Puneți pe ecranul principal

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Salvați
welcome-forget = Salvat. Scoateți
welcome-kept = Ce ați salvat
welcome-kept-lede = Cine folosește acest dispozitiv poate vedea asta. Nimeni altcineva.
welcome-forget-all = Șterge tot de pe acest dispozitiv
welcome-forgotten = Totul a fost șters de pe acest dispozitiv.
welcome-share = Trimiteți mai departe
welcome-copied = Linkul a fost copiat.
welcome-read-aloud = Ascultați textul
welcome-stop = Opriți citirea
welcome-no-voice = Acest dispozitiv nu are voce pentru această limbă.
welcome-no-voice-for-all = Părți din această pagină sunt într-o limbă pe care acest dispozitiv nu o poate citi cu voce tare.
welcome-larger = Litere mai mari
welcome-contrast = Contrast mai mare
welcome-near = Aproape de mine
welcome-near-note = Doar dispozitivul dumneavoastră știe unde sunteți.
welcome-near-denied = Dispozitivul dumneavoastră nu a arătat unde se află.
# A distance, such as 1.5 km.
welcome-distance = { $n } km

# What readers say back.
welcome-feedback = Ați găsit ce vă trebuie?
welcome-feedback-yes = Da
welcome-feedback-no = Nu
welcome-feedback-comment = Ce lipsește sau ce este greșit?
welcome-feedback-privacy = Vă rugăm să nu scrieți nume sau numere de telefon. Aici nu vă poate răspunde nimeni.
welcome-feedback-thanks = Vă mulțumim. Primăria citește fiecare mesaj.
welcome-feedback-missing = Spuneți primăriei ce nu ați găsit

# The thread.
welcome-opened-by = A apărut datorită planului primăriei:

# Information pages, events, news, numbers to call, words explained.
guide-information = Informații
guide-under = Mai multe despre asta
guide-services = Servicii care ajută
guide-desks = Pe cine puteți întreba
guide-rights = Această pagină vorbește despre drepturi și reguli. Nu este consiliere juridică: întrebați pe cineva care vă cunoaște situația.
guide-events = Evenimente
guide-events-all = Toate evenimentele
guide-events-none = Acum nu este planificat niciun eveniment.
guide-event-when = Când
guide-event-where = Unde
guide-event-online = Online
guide-event-all-day = Toată ziua
guide-event-next = Datele următoare
guide-event-by = Cine vă invită
guide-event-on-now = Are loc acum
guide-event-over = Acest eveniment s-a încheiat.
guide-every-day = { PLURAL($n) ->
    [one] În fiecare zi
    [few] La fiecare { NUMBER($n) } zile
   *[other] La fiecare { NUMBER($n) } de zile
 }
guide-every-week = { PLURAL($n) ->
    [one] În fiecare săptămână: { $days }
    [few] La fiecare { NUMBER($n) } săptămâni: { $days }
   *[other] La fiecare { NUMBER($n) } de săptămâni: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] În fiecare lună, la aceeași dată
    [few] La fiecare { NUMBER($n) } luni, la aceeași dată
   *[other] La fiecare { NUMBER($n) } de luni, la aceeași dată
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] În fiecare lună, în aceeași zi a săptămânii
    [few] La fiecare { NUMBER($n) } luni, în aceeași zi a săptămânii
   *[other] La fiecare { NUMBER($n) } de luni, în aceeași zi a săptămânii
 }
guide-every-year = { PLURAL($n) ->
    [one] În fiecare an
    [few] La fiecare { NUMBER($n) } ani
   *[other] La fiecare { NUMBER($n) } de ani
 }
guide-every-until = până la { $date }
guide-news = Noutăți
guide-news-all = Toate noutățile
guide-numbers = Numere de telefon utile
guide-numbers-lede = În pericol, sunați la 112. Apelul este gratuit, de la orice telefon.
guide-words = Cuvinte explicate
guide-words-lede = Cuvinte pe care le folosesc instituțiile de aici, explicate simplu.
guide-found = Informații despre asta
guide-no-page = Acest text nu mai este aici.
# On paper, as a code, and on the map.
welcome-guide = Unde găsiți ajutor
welcome-pdf = Tipăriți sau salvați ca PDF
welcome-code = Arată ca un cod
welcome-code-note = Îndreptați camera unui telefon spre acest cod pentru a deschide pagina.
welcome-contents = Cuprins
welcome-page-of = Pagina { $page } din { $total }
welcome-as-of = La data de { $date }
welcome-holidays = În zilele de sărbătoare programul poate fi altul.
welcome-left-out = Acest ghid arată { $shown } din { $all } servicii. Toate sunt aici:
welcome-pages-left-out = Acest ghid arată { $shown } din { $all } pagini cu informații. Toate sunt aici:
welcome-map = Locurile pe hartă
welcome-map-seen = Locuri: { $n }. Nordul este sus. Numerele sunt cele din listă.
welcome-map-far = La { $distance } de celelalte, desenat la marginea hărții
welcome-map-without = Nu este pe hartă
welcome-metres = { $n } m
welcome-north = N
welcome-picture-by = Imagine: { $by }
welcome-by-meaning = Găsit după înțeles, nu după cuvinte

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Acces
open-offered = Oferit de
open-imprint = Despre aceste pagini
open-more = Toate detaliile, așa cum sunt astăzi
