# Newcomers' pages: the directory of services.
directory-question = Millist abi te vajate?
directory-question-lede = Leidke abi enda lähedalt. Kontot pole vaja ja keegi ei salvesta, mida te otsite.
directory-search = Kirjutage oma sõnadega ja omas keeles
directory-areas = Eluvaldkonnad
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } teenus
   *[other] { NUMBER($n) } teenust
 }
directory-see-all = { PLURAL($n) ->
    [one] Vaata { NUMBER($n) } teenust
   *[other] Vaata kõiki { NUMBER($n) } teenust
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Vaata { NUMBER($n) } teenust, mis on praegu avatud
   *[other] Vaata kõiki { NUMBER($n) } teenust, mis on praegu avatud
 }
directory-open-now = Praegu avatud
directory-none-open = Praegu pole midagi avatud. Teenused, mille lahtiolekuaeg pole teada, on siit välja jäetud.
directory-danger = Olete ohus? Helistage
directory-no-traces = See leht ei kasuta küpsiseid, ei laadi midagi teistelt saitidelt ega salvesta, mida te otsite.
directory-examples = See, mis sellel lehel on, on välja mõeldud, need on ainult näited. Ärge sinna minge.
directory-start = Algus
directory-all = Kõik teenused
directory-results = „{ $question }“
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } teenus.
   *[other] { NUMBER($n) } teenust.
 }
directory-understood = Saime aru nii:
directory-meant = Lugesime sõna „{ $typed }“ kui „{ $word }“.
directory-by-theme = Sõna „{ $word }“ teema: { $theme }
directory-by-errors = Lugesime sõna „{ $typed }“ kui „{ $word }“
directory-by-beginning = „{ $typed }“ on sõna „{ $word }“ algus
directory-by-word = „{ $word }“ on tekstis, mis on { $language } keeles
directory-nothing = Me ei leidnud midagi. Proovige teisi sõnu või eemaldage mõni filter.
directory-narrow = Näita ainult
directory-take-away = (valitud; eemalda)
directory-free = Tasuta
directory-spoken = Keeled, mida seal räägitakse
directory-spoken-there = Seal räägitakse:

directory-area-first-steps = Esimesed sammud
directory-area-language = Keele õppimine
directory-area-health = Tervis
directory-area-mind = Hingerahu
directory-area-housing = Eluase
directory-area-food = Toit ja riided
directory-area-work = Töö
directory-area-money = Raha
directory-area-law = Õigus ja dokumendid
directory-area-family = Lapsed ja pere
directory-area-school = Kool
directory-area-safety = Turvalisus
directory-area-community = Inimestega kohtumine
directory-area-other = Muu abi

directory-hours-unknown = Lahtiolekuaeg pole teada
directory-hours-ask = Lahtiolekuaeg pole teada. Palun küsige enne minekut.
directory-by-appointment = kokkuleppel
directory-appointment-now = Kokkuleppel
directory-open-always = Alati avatud
directory-open-until = Avatud kuni { $time }
directory-open-until-day = Avatud. Suletakse: { $day } kell { $time }
directory-opens = Suletud. Avatakse: { $day } kell { $time }
directory-closed = suletud
directory-closed-now = Suletud
directory-today = täna
directory-tomorrow = homme
directory-day-1 = esmaspäeval
directory-day-2 = teisipäeval
directory-day-3 = kolmapäeval
directory-day-4 = neljapäeval
directory-day-5 = reedel
directory-day-6 = laupäeval
directory-day-7 = pühapäeval
directory-hours = Lahtiolekuajad
directory-week = Järgmised seitse päeva, ajavöönd: { $zone }
directory-other-days = Neil päevadel on teised ajad

directory-call = Helista
directory-map = Kaart
directory-on-map = Vaata OpenStreetMapi kaardil
directory-address-told = Aadress öeldakse telefoni teel, et see koht jääks turvaliseks.
directory-print = Prindi
directory-stale = Selle teabe kehtivuse lõpp: { $date }. Pärast seda pole keegi seda kontrollinud. Palun küsige enne minekut.
directory-never-checked = Seda teavet pole veel keegi kontrollinud. Palun küsige enne minekut.
directory-checked = Kontrollitud. Kehtivuse lõpp: { $date }.
directory-who = Kes võib tulla
directory-everybody = Kõik.
directory-age-from = Vähemalt { $from }-aastased
directory-age-to = Kuni { $to }-aastased
directory-age-between = { $from }–{ $to }-aastased
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}või{" "}
directory-safe = Hea teada
directory-bring = Mida kaasa võtta
directory-cost = Kui palju see maksab
directory-cost-free = Mitte midagi.
directory-cost-unknown = Ei ole teada
directory-begin = Kuidas alustada
directory-where = Kus
directory-contact = Kontakt
directory-original = loe { $language } keeles

directory-residence-citizen = kodanikud
directory-residence-eu-citizen = teiste ELi riikide kodanikud
directory-residence-residence-permit = elamisloaga inimesed
directory-residence-asylum-seeker = inimesed, kes taotlevad varjupaika
directory-residence-protection = pagulased ja täiendava kaitse saanud inimesed
directory-residence-temporary-protection = ajutise kaitse saanud inimesed
directory-residence-undocumented = dokumentideta inimesed
directory-gender-woman = naised
directory-gender-man = mehed
directory-gender-other = muust soost inimesed
directory-family-with-children = vanemad lastega
directory-family-single-parent = vanemad, kes kasvatavad last üksi
directory-family-pregnant = lapseootel inimesed
directory-family-unaccompanied-minor = lapsed ja noored, kes on siin ilma vanemateta
directory-family-alone = üksi elavad inimesed
directory-safety-women-only = Ainult naistele
directory-safety-lgbtqi-friendly = LGBTQI+ inimesed on oodatud
directory-safety-anonymous = Keegi ei küsi teie nime
directory-safety-minors-with-guardian = Kui olete alla 18, tulge koos vanema või eestkostjaga
directory-safety-confidential = Teie juttu ei räägita edasi
directory-access-step-free = Sissepääs ilma trepita
directory-access-steps = Sisse pääseb ainult trepist
directory-access-lift = Lift
directory-access-accessible-toilet = Tualett ratastooli kasutajatele
directory-access-hearing-loop = Silmusvõimendi kuuldeaparaadi kasutajatele
directory-access-child-corner = Mängunurk väikestele lastele

# Without a connection.
welcome-offline = Internetiühendust ei ole
welcome-offline-lede = Seda lehte pole teie seadmesse salvestatud. Salvestatud lehti saate ikka lugeda.
welcome-offline-now = Ühendust ei ole. Loete seda, mis on teie seadmesse salvestatud.
welcome-keep-all = Salvesta kõik, et lugeda ilma internetita
welcome-kept-all = Kõik on salvestatud. Saate lugeda ka ilma internetita.
welcome-install = Lisa avakuvale

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Salvesta
welcome-forget = Salvestatud. Eemalda
welcome-kept = Mida olete salvestanud
welcome-kept-lede = Seda näeb igaüks, kes seda seadet kasutab. Keegi teine mitte.
welcome-forget-all = Kustuta kõik sellest seadmest
welcome-forgotten = Kõik on sellest seadmest kustutatud.
welcome-share = Jaga
welcome-copied = Link on kopeeritud.
welcome-read-aloud = Loe ette
welcome-stop = Lõpeta lugemine
welcome-no-voice = See seade ei oska selles keeles ette lugeda.
welcome-no-voice-for-all = Osa sellest lehest on keeles, mida see seade ei oska ette lugeda.
welcome-larger = Suurem tekst
welcome-contrast = Tugevam kontrast
welcome-near = Minu lähedal
welcome-near-note = Teie asukohta teab ainult teie seade.
welcome-near-denied = Seade ei öelnud, kus te olete.
# A distance, such as 1.5 km.
welcome-distance = { $n } km

# What readers say back.
welcome-feedback = Kas leidsite, mida vajate?
welcome-feedback-yes = Jah
welcome-feedback-no = Ei
welcome-feedback-comment = Mis on puudu või valesti?
welcome-feedback-privacy = Palun ärge kirjutage nimesid ega telefoninumbreid. Siin ei saa keegi teile vastata.
welcome-feedback-thanks = Aitäh! Linn loeb läbi iga sõnumi.
welcome-feedback-missing = Kirjutage linnale, mida te ei leidnud

# The thread.
welcome-opened-by = See sündis tänu linna plaanile:

# Information pages, events, news, numbers to call, words explained.
guide-information = Teave
guide-under = Sellest lähemalt
guide-services = Teenused, mis selles aitavad
guide-desks = Kellelt saate küsida
guide-rights = See leht räägib õigustest ja reeglitest. See ei ole õigusnõu: küsige kelleltki, kes teie juhtumit teab.
guide-events = Üritused
guide-events-all = Kõik üritused
guide-events-none = Praegu pole ühtegi üritust plaanis.
guide-event-when = Millal
guide-event-where = Kus
guide-event-online = Internetis
guide-event-all-day = Terve päev
guide-event-next = Järgmised kuupäevad
guide-event-by = Kes kutsub
guide-event-on-now = Toimub praegu
guide-event-over = See üritus on läbi.
guide-every-day = { PLURAL($n) ->
    [one] Iga päev
   *[other] Iga { NUMBER($n) } päeva järel
 }
guide-every-week = { PLURAL($n) ->
    [one] Iga nädal: { $days }
   *[other] Iga { NUMBER($n) } nädala järel: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] Iga kuu samal kuupäeval
   *[other] Iga { NUMBER($n) } kuu järel samal kuupäeval
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] Iga kuu samal nädalapäeval
   *[other] Iga { NUMBER($n) } kuu järel samal nädalapäeval
 }
guide-every-year = { PLURAL($n) ->
    [one] Iga aasta
   *[other] Iga { NUMBER($n) } aasta järel
 }
guide-every-until = viimane kuupäev: { $date }
guide-news = Uudised
guide-news-all = Kõik uudised
guide-numbers = Abitelefonid
guide-numbers-lede = Ohu korral helistage 112. Kõne on tasuta igalt telefonilt.
guide-words = Sõnad selgitustega
guide-words-lede = Sõnad, mida siinsed ametiasutused kasutavad, lihtsas keeles.
guide-found = Teave selle kohta
guide-no-page = Seda teksti siin enam ei ole.
# On paper, as a code, and on the map.
welcome-guide = Kust leida abi
welcome-pdf = Prindi või salvesta PDF-ina
welcome-code = Näita koodina
welcome-code-note = Suunake telefoni kaamera sellele koodile, et leht avada.
welcome-contents = Sisukord
welcome-page-of = Lehekülg { $page } / { $total }
welcome-as-of = Seis: { $date }
welcome-holidays = Riigipühadel võivad ajad olla teised.
welcome-left-out = Selles juhendis on { $shown } teenust { $all }-st. Kõik on siin:
welcome-pages-left-out = Selles juhendis on { $shown } teabelehte { $all }-st. Kõik on siin:
welcome-map = Kohad kaardil
welcome-map-seen = Kohti: { $n }. Põhi on üleval. Numbrid on samad mis loendis.
welcome-map-far = { $distance } teistest eemal, joonistatud kaardi servale
welcome-map-without = Ei ole kaardil
welcome-metres = { $n } m
welcome-north = P
welcome-picture-by = Pilt: { $by }
welcome-by-meaning = Leitud tähenduse, mitte sõnade järgi

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Sissepääs
open-offered = Pakub
open-imprint = Nende lehtede kohta
open-more = Kõik üksikasjad tänase seisuga
