# Newcomers' pages: the directory of services.
directory-question = Ar ko jums vajag palīdzēt?
directory-question-lede = Atrodiet palīdzību tuvumā. Konts nav vajadzīgs, un neviens nesaglabā, ko jūs meklējat.
directory-search = Pasakiet saviem vārdiem un savā valodā
directory-areas = Dzīves jomas
directory-count = { PLURAL($n) ->
    [zero] { NUMBER($n) } pakalpojumu
    [one] { NUMBER($n) } pakalpojums
   *[other] { NUMBER($n) } pakalpojumi
 }
directory-see-all = { PLURAL($n) ->
    [zero] Apskatīt visus { NUMBER($n) } pakalpojumus
    [one] Apskatīt { NUMBER($n) } pakalpojumu
   *[other] Apskatīt visus { NUMBER($n) } pakalpojumus
 }
directory-see-all-open = { PLURAL($n) ->
    [zero] Apskatīt visus { NUMBER($n) }, kas tagad ir atvērti
    [one] Apskatīt { NUMBER($n) }, kas tagad ir atvērts
   *[other] Apskatīt visus { NUMBER($n) }, kas tagad ir atvērti
 }
directory-open-now = Tagad atvērts
directory-none-open = Šobrīd nekas nav atvērts. Pakalpojumi, kuru darba laiks nav zināms, nav ieskaitīti.
directory-danger = Vai esat briesmās? Zvaniet
directory-no-traces = Šī lapa neizmanto sīkdatnes, neko neielādē no citām vietnēm un nesaglabā, ko jūs meklējat.
directory-examples = Tas, kas redzams šajā lapā, ir izdomāts kā piemērs. Uz turieni neejiet.
directory-start = Sākums
directory-all = Visi pakalpojumi
directory-results = „{ $question }”
directory-found = { PLURAL($n) ->
    [zero] { NUMBER($n) } pakalpojumu.
    [one] { NUMBER($n) } pakalpojums.
   *[other] { NUMBER($n) } pakalpojumi.
 }
directory-understood = Saprasts kā:
directory-meant = „{ $typed }” nolasīts kā „{ $word }”.
directory-by-theme = „{ $word }” ir par tēmu: { $theme }
directory-by-errors = „{ $typed }” nolasīts kā „{ $word }”
directory-by-beginning = Ar „{ $typed }” sākas „{ $word }”
directory-by-word = „{ $word }” atrasts tekstā, valoda: { $language }
directory-nothing = Nekas nav atrasts. Mēģiniet ar citiem vārdiem vai noņemiet kādu filtru.
directory-narrow = Rādīt tikai
directory-take-away = (izvēlēts; noņemt)
directory-free = Bez maksas
directory-spoken = Valodas, kurās tur runā
directory-spoken-there = Tur runā:

directory-area-first-steps = Pirmie soļi
directory-area-language = Mācīties valodu
directory-area-health = Veselība
directory-area-mind = Sirdsmiers
directory-area-housing = Mājoklis
directory-area-food = Pārtika un apģērbs
directory-area-work = Darbs
directory-area-money = Nauda
directory-area-law = Likumi un dokumenti
directory-area-family = Bērni un ģimene
directory-area-school = Skola
directory-area-safety = Drošība
directory-area-community = Satikt cilvēkus
directory-area-other = Cita palīdzība

directory-hours-unknown = Darba laiks nav zināms
directory-hours-ask = Darba laiks nav zināms. Pirms ejat, lūdzu, pajautājiet.
directory-by-appointment = ar pierakstu
directory-appointment-now = Ar pierakstu
directory-open-always = Atvērts vienmēr
directory-open-until = Atvērts līdz { $time }
directory-open-until-day = Atvērts līdz: { $day }, { $time }
directory-opens = Slēgts. Atvērs: { $day } { $time }
directory-closed = slēgts
directory-closed-now = Slēgts
directory-today = šodien
directory-tomorrow = rīt
directory-day-1 = pirmdien
directory-day-2 = otrdien
directory-day-3 = trešdien
directory-day-4 = ceturtdien
directory-day-5 = piektdien
directory-day-6 = sestdien
directory-day-7 = svētdien
directory-hours = Darba laiks
directory-week = Nākamās septiņas dienas, laika josla: { $zone }
directory-other-days = Cits laiks šajās dienās

directory-call = Zvanīt
directory-map = Karte
directory-on-map = Skatīt OpenStreetMap kartē
directory-address-told = Adresi pasaka pa tālruni, lai vieta paliktu droša.
directory-print = Drukāt
directory-stale = Ziņas bija derīgas līdz: { $date }. Kopš tā laika neviens tās nav pārbaudījis. Pirms ejat, lūdzu, pajautājiet.
directory-never-checked = Neviens to vēl nav pārbaudījis. Pirms ejat, lūdzu, pajautājiet.
directory-checked = Pārbaudīts. Derīgs līdz: { $date }.
directory-who = Kas var nākt
directory-everybody = Visi.
directory-age-from = No { $from } gadu vecuma
directory-age-to = Līdz { $to } gadu vecumam
directory-age-between = No { $from } līdz { $to } gadu vecumam
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}vai{" "}
directory-safe = Labi zināt
directory-bring = Kas jāņem līdzi
directory-cost = Cik maksā
directory-cost-free = Neko.
directory-cost-unknown = Nav zināms
directory-begin = Kā sākt
directory-where = Kur
directory-contact = Saziņa
directory-original = lasīt oriģinālu: { $language }

directory-residence-citizen = pilsoņi
directory-residence-eu-citizen = citu ES valstu pilsoņi
directory-residence-residence-permit = cilvēki ar uzturēšanās atļauju
directory-residence-asylum-seeker = patvēruma meklētāji
directory-residence-protection = bēgļi un cilvēki ar alternatīvo statusu
directory-residence-temporary-protection = cilvēki ar pagaidu aizsardzību
directory-residence-undocumented = cilvēki bez dokumentiem
directory-gender-woman = sievietes
directory-gender-man = vīrieši
directory-gender-other = citu dzimumu cilvēki
directory-family-with-children = vecāki ar bērniem
directory-family-single-parent = vecāki, kas bērnus audzina vieni
directory-family-pregnant = sievietes, kas gaida bērnu
directory-family-unaccompanied-minor = bērni un jaunieši, kas te ir bez vecākiem
directory-family-alone = cilvēki, kas dzīvo vieni
directory-safety-women-only = Tikai sievietēm
directory-safety-lgbtqi-friendly = Gaidīti arī LGBTQI+ cilvēki
directory-safety-anonymous = Neviens neprasa jūsu vārdu
directory-safety-minors-with-guardian = Jaunākiem par 18 gadiem jānāk kopā ar vecākiem vai aizbildni
directory-safety-confidential = Ko jūs pasakāt, to citiem nestāsta
directory-access-step-free = Ieeja bez pakāpieniem
directory-access-steps = Tikai pa kāpnēm
directory-access-lift = Lifts
directory-access-accessible-toilet = Tualete cilvēkiem ratiņkrēslā
directory-access-hearing-loop = Indukcijas cilpa vājdzirdīgajiem
directory-access-child-corner = Bērnu stūrītis

# Without a connection.
welcome-offline = Nav interneta savienojuma
welcome-offline-lede = Šī lapa jūsu ierīcē nav saglabāta. Saglabātās lapas joprojām var lasīt.
welcome-offline-now = Nav savienojuma. Jūs lasāt to, kas saglabāts jūsu ierīcē.
welcome-keep-all = Saglabāt visu lasīšanai bez interneta
welcome-kept-all = Viss ir saglabāts, varat lasīt bez interneta.
welcome-install = Pievienot sākuma ekrānam

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Saglabāt
welcome-forget = Saglabāts. Noņemt
welcome-kept = Jūsu saglabātais
welcome-kept-lede = To var redzēt ikviens, kas lieto šo ierīci. Neviens cits.
welcome-forget-all = Dzēst visu no šīs ierīces
welcome-forgotten = No šīs ierīces viss ir izdzēsts.
welcome-share = Dalīties
welcome-copied = Saite ir nokopēta.
welcome-read-aloud = Lasīt skaļi
welcome-stop = Beigt lasīt
welcome-no-voice = Šī ierīce neprot lasīt skaļi šajā valodā.
welcome-no-voice-for-all = Daļa šīs lapas ir valodā, kuru šī ierīce nevar nolasīt skaļi.
welcome-larger = Lielāks teksts
welcome-contrast = Lielāks kontrasts
welcome-near = Man tuvumā
welcome-near-note = Kur jūs esat, zina tikai jūsu ierīce.
welcome-near-denied = Ierīce nepateica, kur jūs esat.
# A distance, such as 1.5 km.
welcome-distance = { $n } km

# What readers say back.
welcome-feedback = Vai atradāt to, kas jums vajadzīgs?
welcome-feedback-yes = Jā
welcome-feedback-no = Nē
welcome-feedback-comment = Kas iztrūkst vai nav pareizi?
welcome-feedback-privacy = Lūdzu, nerakstiet vārdus un tālruņa numurus. Šeit neviens nevar jums atbildēt.
welcome-feedback-thanks = Paldies! Pilsēta izlasa katru ziņu.
welcome-feedback-missing = Pasakiet pilsētai, ko neatradāt

# The thread.
welcome-opened-by = Tas tapis pēc pilsētas plāna:

# Information pages, events, news, numbers to call, words explained.
guide-information = Informācija
guide-under = Vairāk par šo
guide-services = Pakalpojumi, kas ar to palīdz
guide-desks = Kam varat jautāt
guide-rights = Šajā lapā ir par tiesībām un noteikumiem. Tas nav juridisks padoms: jautājiet kādam, kas zina jūsu lietu.
guide-events = Pasākumi
guide-events-all = Visi pasākumi
guide-events-none = Pašlaik neviens pasākums nav plānots.
guide-event-when = Kad
guide-event-where = Kur
guide-event-online = Tiešsaistē
guide-event-all-day = Visu dienu
guide-event-next = Nākamie datumi
guide-event-by = Kas aicina
guide-event-on-now = Notiek tagad
guide-event-over = Šis pasākums ir beidzies.
guide-every-day = { PLURAL($n) ->
    [zero] Reizi { NUMBER($n) } dienās
    [one] { $n ->
        [1] Katru dienu
       *[other] Reizi { NUMBER($n) } dienā
     }
   *[other] Reizi { NUMBER($n) } dienās
 }
guide-every-week = { PLURAL($n) ->
    [zero] Reizi { NUMBER($n) } nedēļās: { $days }
    [one] { $n ->
        [1] Katru nedēļu: { $days }
       *[other] Reizi { NUMBER($n) } nedēļā: { $days }
     }
   *[other] Reizi { NUMBER($n) } nedēļās: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [zero] Reizi { NUMBER($n) } mēnešos tajā pašā datumā
    [one] { $n ->
        [1] Katru mēnesi tajā pašā datumā
       *[other] Reizi { NUMBER($n) } mēnesī tajā pašā datumā
     }
   *[other] Reizi { NUMBER($n) } mēnešos tajā pašā datumā
 }
guide-every-month-weekday = { PLURAL($n) ->
    [zero] Reizi { NUMBER($n) } mēnešos tajā pašā nedēļas dienā
    [one] { $n ->
        [1] Katru mēnesi tajā pašā nedēļas dienā
       *[other] Reizi { NUMBER($n) } mēnesī tajā pašā nedēļas dienā
     }
   *[other] Reizi { NUMBER($n) } mēnešos tajā pašā nedēļas dienā
 }
guide-every-year = { PLURAL($n) ->
    [zero] Reizi { NUMBER($n) } gados
    [one] { $n ->
        [1] Katru gadu
       *[other] Reizi { NUMBER($n) } gadā
     }
   *[other] Reizi { NUMBER($n) } gados
 }
guide-every-until = līdz: { $date }
guide-news = Jaunumi
guide-news-all = Visi jaunumi
guide-numbers = Tālruņa numuri
guide-numbers-lede = Briesmās zvaniet 112. Zvans ir bez maksas no jebkura tālruņa.
guide-words = Vārdu skaidrojumi
guide-words-lede = Vārdi, ko lieto iestādes, vienkāršā valodā.
guide-found = Informācija par to
guide-no-page = Šī teksta te vairs nav.
# On paper, as a code, and on the map.
welcome-guide = Kur meklēt palīdzību
welcome-pdf = Drukāt vai saglabāt kā PDF
welcome-code = Rādīt kā kodu
welcome-code-note = Pavērsiet tālruņa kameru pret šo kodu, lai atvērtu lapu.
welcome-contents = Saturs
welcome-page-of = { $page }. lappuse no { $total }
welcome-as-of = Stāvoklis: { $date }
welcome-holidays = Svētku dienās darba laiks var būt citāds.
welcome-left-out = Šajā ceļvedī ir { $shown } no { $all } pakalpojumiem. Visi ir šeit:
welcome-pages-left-out = Šajā ceļvedī ir { $shown } no { $all } informācijas lapām. Visas ir šeit:
welcome-map = Vietas kartē
welcome-map-seen = Vietas: { $n }. Ziemeļi ir augšā. Skaitļi ir tie paši, kas sarakstā.
welcome-map-far = { $distance } no pārējām, attēlota kartes malā
welcome-map-without = Nav kartē
welcome-metres = { $n } m
welcome-north = Z
welcome-picture-by = Attēls: { $by }
welcome-by-meaning = Atrasts pēc nozīmes, nevis pēc vārdiem

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Iekļūšana
open-offered = Piedāvā
open-imprint = Par šīm lapām
open-more = Visa informācija, kāda tā ir šodien
