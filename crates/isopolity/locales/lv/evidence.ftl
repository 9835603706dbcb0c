# Evidence: official figures on integration.
evidence-lede = Ko oficiālā statistika saka par jauniebraucējiem un valsts pilsoņiem, cik droši, un kur tas rakstīts.
evidence-nothing = Skaitļi vēl nav ielādēti.
evidence-missing = Skaitļu vēl nav
evidence-all-tables = Visas tabulas ar failiem
evidence-all-tables-lede = Katra šeit ielādētā tabula, pilna un nemainīta, formātos, ko lasa statistikas programmas.
evidence-tables-ask = Kā programmas vaicā tabulu daļas
evidence-feeds-short = Rāda kā
evidence-files = Faili
evidence-kind-gap = atšķirība
evidence-kind-level = līmenis, nevis atšķirība
evidence-kind-count = cilvēku skaits
evidence-kind-split = sadalījums grupās
evidence-kind-share = grupas lielums
evidence-theme-employment = Darbs
evidence-theme-education = Izglītība
evidence-theme-health = Veselība
evidence-theme-asylum = Patvērums
evidence-theme-population = Iedzīvotāji

# Indicators: what is measured, in a plain sentence, and in per cent of what.
evidence-name-employment-rate = Nodarbinātības līmenis, 15–64 gadi
evidence-lead-employment-rate = Cik daudz darbspējas vecuma cilvēku strādā.
evidence-of-employment-rate = procentos no visiem tās pašas grupas cilvēkiem vecumā no 15 līdz 64 gadiem.
evidence-says-employment-rate = { $place } { $year }. gadā vecumā no 15 līdz 64 gadiem strādāja { $newcomers } { $group ->
    [third-country-nationals] cilvēku no valstīm ārpus ES
   *[all-foreigners] visu ārvalstnieku
 }, { $way ->
    [fewer] par { $points } procentpunktiem mazāk nekā valsts pilsoņu
    [more] par { $points } procentpunktiem vairāk nekā valsts pilsoņu
   *[same] tikpat, cik valsts pilsoņu
 } ({ $nationals }).
evidence-name-unemployed-people = Bezdarbnieki, 15–74 gadi
evidence-lead-unemployed-people = Cik cilvēku meklē darbu un neatrod, tūkstošos.
evidence-of-unemployed-people = cilvēku skaits tūkstošos; nevis līmenis, jo darbaspēka skaita šajā tabulā nav.
evidence-says-unemployed-people = { $place } { $year }. gadā bezdarbnieku skaits bija { $figure } tūkst.
evidence-mark-unemployed-people = bezdarbnieki, tūkstošos
evidence-name-tertiary-attainment-of-foreigners = Ārvalstnieki ar augstāko izglītību, 15–64 gadi
evidence-lead-tertiary-attainment-of-foreigners = Cik daudziem ārvalstniekiem ir augstskolas vai koledžas diploms.
evidence-of-tertiary-attainment-of-foreigners = procentos no visiem ārvalstniekiem vecumā no 15 līdz 64 gadiem; ārvalstnieku līmenis, nevis atšķirība.
evidence-says-tertiary-attainment-of-foreigners = { $place } { $year }. gadā augstākā izglītība bija { $figure } ārvalstnieku vecumā no 15 līdz 64 gadiem.
evidence-mark-tertiary-attainment-of-foreigners = ārvalstnieki
evidence-name-low-attainment-of-foreigners = Ārvalstnieki, kam ir ne vairāk kā pamatizglītība, 15–64 gadi
evidence-lead-low-attainment-of-foreigners = Cik daudzi ārvalstnieki skolu pameta agri vai nemaz nav mācījušies.
evidence-of-low-attainment-of-foreigners = procentos no visiem ārvalstniekiem vecumā no 15 līdz 64 gadiem; ārvalstnieku līmenis, nevis atšķirība.
evidence-says-low-attainment-of-foreigners = { $place } { $year }. gadā ne vairāk kā pamatizglītība bija { $figure } ārvalstnieku vecumā no 15 līdz 64 gadiem.
evidence-mark-low-attainment-of-foreigners = ārvalstnieki
evidence-name-good-health = Cilvēki, kas savu veselību sauc par labu vai ļoti labu, no 16 gadu vecuma
evidence-lead-good-health = Kā cilvēki jūtas. Viņiem jautāja; neviens netika izmeklēts.
evidence-of-good-health = procentos no visiem tās pašas grupas cilvēkiem no 16 gadu vecuma.
evidence-says-good-health = { $place } { $year }. gadā savu veselību par labu vai ļoti labu sauca { $newcomers } { $group ->
    [third-country-nationals] cilvēku no valstīm ārpus ES
   *[all-foreigners] visu ārvalstnieku
 }, { $way ->
    [fewer] par { $points } procentpunktiem mazāk nekā valsts pilsoņu
    [more] par { $points } procentpunktiem vairāk nekā valsts pilsoņu
   *[same] tikpat, cik valsts pilsoņu
 } ({ $nationals }).
evidence-name-bad-health = Cilvēki, kas savu veselību sauc par sliktu vai ļoti sliktu, no 16 gadu vecuma
evidence-lead-bad-health = Kā cilvēki jūtas. Viņiem jautāja; neviens netika izmeklēts.
evidence-of-bad-health = procentos no visiem tās pašas grupas cilvēkiem no 16 gadu vecuma.
evidence-says-bad-health = { $place } { $year }. gadā savu veselību par sliktu vai ļoti sliktu sauca { $newcomers } { $group ->
    [third-country-nationals] cilvēku no valstīm ārpus ES
   *[all-foreigners] visu ārvalstnieku
 }, { $way ->
    [fewer] par { $points } procentpunktiem mazāk nekā valsts pilsoņu
    [more] par { $points } procentpunktiem vairāk nekā valsts pilsoņu
   *[same] tikpat, cik valsts pilsoņu
 } ({ $nationals }).
evidence-name-asylum-applicants = Patvēruma meklētāji gada laikā
evidence-lead-asylum-applicants = Cik cilvēku lūdza patvērumu. Pagaidu aizsardzība te nav ieskaitīta.
evidence-of-asylum-applicants = cilvēku skaits; pagaidu aizsardzība te nav ieskaitīta.
evidence-says-asylum-applicants = { $place } { $year }. gadā patvēruma meklētāju skaits bija { $figure }.
evidence-mark-asylum-applicants = patvēruma meklētāji
evidence-name-asylum-applicants-from-ukraine = Patvēruma meklētāji ar Ukrainas pilsonību gada laikā
evidence-lead-asylum-applicants-from-ukraine = Cik Ukrainas pilsoņu lūdza patvērumu. Pagaidu aizsardzība, kas ir lielākajai daļai, te nav ieskaitīta.
evidence-of-asylum-applicants-from-ukraine = cilvēku skaits; pagaidu aizsardzība te nav ieskaitīta.
evidence-says-asylum-applicants-from-ukraine = { $place } { $year }. gadā to Ukrainas pilsoņu skaits, kas lūdza patvērumu, bija { $figure }.
evidence-mark-asylum-applicants-from-ukraine = patvēruma meklētāji no Ukrainas
evidence-name-population = Iedzīvotāju skaits 1. janvārī
evidence-lead-population = Cik cilvēku tur dzīvo.
evidence-of-population = cilvēku skaits.
evidence-says-population = { $place } { $year }. gada 1. janvārī iedzīvotāju skaits bija { $figure }.
evidence-mark-population = iedzīvotāji
evidence-name-women-within-citizenship = Sievietes katrā pilsonības grupā
evidence-lead-women-within-citizenship = Kā grupa dalās sievietēs un vīriešos. Cik grupa ir liela, tas nepasaka.
evidence-of-women-within-citizenship = procentos no visiem cilvēkiem ar tādu pašu pilsonību, sievietēm un vīriešiem kopā; nevis ārvalstnieku daļa.
evidence-says-women-within-citizenship = { $place } { $year }. gadā { $figure } ārvalstnieku bija sievietes.
evidence-mark-women-within-citizenship = ārvalstnieki
evidence-name-women-within-country-of-birth = Sievietes katrā dzimšanas valsts grupā
evidence-lead-women-within-country-of-birth = Kā grupa dalās sievietēs un vīriešos. Cik grupa ir liela, tas nepasaka.
evidence-of-women-within-country-of-birth = procentos no visiem cilvēkiem, kas dzimuši tajā pašā valstu grupā, sievietēm un vīriešiem kopā; nevis migrantu daļa.
evidence-says-women-within-country-of-birth = { $place } { $year }. gadā { $figure } ārvalstīs dzimušo bija sievietes.
evidence-mark-women-within-country-of-birth = dzimuši ārvalstīs

# Whose figures, and how they are shown.
evidence-in = { $code ->
    [AL] Albānijā
    [AT] Austrijā
    [BA] Bosnijā un Hercegovinā
    [BE] Beļģijā
    [BG] Bulgārijā
    [CH] Šveicē
    [CY] Kiprā
    [CZ] Čehijā
    [DE] Vācijā
    [DK] Dānijā
    [EE] Igaunijā
    [EL] Grieķijā
    [ES] Spānijā
    [FI] Somijā
    [FR] Francijā
    [HR] Horvātijā
    [HU] Ungārijā
    [IE] Īrijā
    [IS] Islandē
    [IT] Itālijā
    [LI] Lihtenšteinā
    [LT] Lietuvā
    [LU] Luksemburgā
    [LV] Latvijā
    [ME] Melnkalnē
    [MK] Ziemeļmaķedonijā
    [MT] Maltā
    [NL] Nīderlandē
    [NO] Norvēģijā
    [PL] Polijā
    [PT] Portugālē
    [RO] Rumānijā
    [RS] Serbijā
    [SE] Zviedrijā
    [SI] Slovēnijā
    [SK] Slovākijā
    [TR] Turcijā
    [UK] Apvienotajā Karalistē
    [XK] Kosovā
    [EA19] Eirozonas 19 valstīs
    [EA20] Eirozonas 20 valstīs
    [EFTA] EBTA valstīs
    [EU28] ES 28 valstīs
    [EU] Eiropas Savienībā
    [EU27_2020] ES 27 valstīs
   *[other] Teritorijā „{ $country }”
 }
evidence-title = { $indicator }: { $place }
evidence-newcomers = jauniebraucēji
evidence-nationals = valsts pilsoņi
evidence-native-born = valstī dzimušie
evidence-group-third = trešo valstu pilsoņi
evidence-group-third-short = no valstīm ārpus ES
evidence-group-third-note = Trešo valstu pilsoņi ir cilvēki ar tādas valsts pilsonību, kas nav ES. Viņus salīdzina ar šīs valsts pilsoņiem.
evidence-group-all = visi ārvalstnieki
evidence-group-all-short = ārvalstnieki
evidence-group-all-note = Ar šīs valsts pilsoņiem salīdzina visus ārvalstniekus, jo šī tabula cilvēkus no valstīm ārpus ES nenošķir no citu ES valstu pilsoņiem.
evidence-group-born-third = ārpus ES dzimušie
evidence-group-born-third-short = dzimuši ārpus ES
evidence-group-born-third-note = Ārpus ES dzimušos salīdzina ar valstī dzimušajiem neatkarīgi no pilsonības.
evidence-group-born-all = ārzemēs dzimušie
evidence-group-born-all-short = dzimuši ārzemēs
evidence-group-born-all-note = Visus ārzemēs dzimušos salīdzina ar valstī dzimušajiem, jo šī tabula nenošķir tos, kas dzimuši ārpus ES.
evidence-country = Valsts
evidence-region = Reģions
evidence-year = Gads
evidence-year-n = { $year } ({ $places })
evidence-n-countries = { PLURAL($n) ->
    [zero] { NUMBER($n) } valstu
    [one] { NUMBER($n) } valsts
   *[other] { NUMBER($n) } valstis
 }
evidence-n-regions = { PLURAL($n) ->
    [zero] { NUMBER($n) } reģionu
    [one] { NUMBER($n) } reģions
   *[other] { NUMBER($n) } reģioni
 }
evidence-n-cities = { PLURAL($n) ->
    [zero] { NUMBER($n) } pilsētu
    [one] { NUMBER($n) } pilsēta
   *[other] { NUMBER($n) } pilsētas
 }
evidence-place = Izsekot laika gaitā
evidence-show = Rādīt
evidence-missed = Šeit nav nekā par { $asked }. Tā vietā ir redzama parastā izvēle.
evidence-table = Par ko un kur
evidence-unconfirmed = Īstu šīs tabulas failu vēl neesam redzējuši. Rādītas rindas ar { $codes }; lūdzu, salīdziniet tās ar avotu.
evidence-in-year = { $what }, { $year }
evidence-over-time = { $place } gadu gaitā: { $what }
evidence-over-time-lede = Kur skaitļu trūkst vai mērīts citādi, līnijas beidzas un sākas no jauna.
evidence-spread = Mazākā atšķirība: { $least } ({ $least_gap } procentpunkti), lielākā: { $most } ({ $most_gap } procentpunkti). Salīdzināti: { $places }.
evidence-rank = Vieta
evidence-gap = Atšķirība, procentpunkti
evidence-ratio = Attiecība
evidence-flags-head = Atzīmes
evidence-note = Piezīme
evidence-caption = { $what }, { $year }
evidence-caption-gap = { $what }, { $year }. Sarindoti: { $places }; 1. vieta ir mazākā atšķirība.
evidence-rank-of = { $rank }. vieta no { $n }; 1. vieta ir valstij ar mazāko atšķirību.
evidence-uncertain = nav drošs, bez vietas
evidence-uncertain-word = nav drošs
evidence-aggregate = vairākas valstis, bez vietas
evidence-other-level = cita veida teritorija, bez vietas
evidence-other-group = salīdzināta cita grupa ({ $group }), bez vietas
evidence-confidential = avots to neizpauž
evidence-no-figure = šim gadam skaitļa nav
evidence-hollow = Tukši punkti: avots saka, ka jautāts maz cilvēkiem. Šādi skaitļi nav droši, un vietu tiem nenosaka.
evidence-flags = Avota atzīmes:
evidence-flag-b = pārrāvums datu rindā
evidence-flag-c = konfidenciāls
evidence-flag-d = definīcija atšķiras
evidence-flag-e = aplēsts
evidence-flag-f = prognoze
evidence-flag-m = trūkst
evidence-flag-n = nav būtisks
evidence-flag-p = provizorisks
evidence-flag-r = pārskatīts
evidence-flag-s = Eurostat aplēse
evidence-flag-u = zema ticamība
evidence-flag-z = nav piemērojams
evidence-break = pārrāvums datu rindā
evidence-break-note = Pārrāvuma vietā skaitļi sākti mērīt citādi. To, kas pirms un pēc tā, nedrīkst salīdzināt.
evidence-change = Šos gadus drīkst salīdzināt: no { $from }. līdz { $to }. gadam atšķirība { $way ->
    [wider] pieauga no { $first } līdz { $last } procentpunktiem
    [turned] apgriezās no { $first } uz { $last } procentpunktiem
    [narrower] samazinājās no { $first } līdz { $last } procentpunktiem
   *[same] nemainījās ({ $last } procentpunkti)
 }.
evidence-how = Kā šie skaitļi rodas
evidence-formula-higher = Atšķirība = valsts pilsoņu līmenis − jauniebraucēju līmenis, procentpunktos. Virs nulles jauniebraucējiem klājas sliktāk, zem nulles – labāk.
evidence-formula-lower = Atšķirība = jauniebraucēju līmenis − valsts pilsoņu līmenis, procentpunktos. Virs nulles jauniebraucējiem klājas sliktāk, zem nulles – labāk.
evidence-ranking = Vietu nosaka tikai valstīm vai reģioniem ar drošiem skaitļiem par vienu un to pašu grupu. Vienādām atšķirībām ir viena vieta.
evidence-composition = Izmērītajās atšķirībās vecuma un izglītības ietekme nav atskaitīta: ar to daļu no daudzām atšķirībām var izskaidrot.
evidence-no-gap = Atšķirību nevar aprēķināt: tabulā nav divu grupu salīdzināmu līmeņu.
evidence-unchanged = Skaitļi un atzīmes ir tādi, kā tos publicē avots.
evidence-source = Avots: { $source }, tabula { $table }
evidence-updated = avotā mainīts: { DATE($date) }
evidence-extracted = kopija iegūta: { DATE($date) }
evidence-licence = licence: { $licence }
evidence-not-said = nav norādīts
evidence-as-table = Rādīt kā tabulu
evidence-as-csv = Tabula (CSV)
evidence-as-svg = Zīmējums (SVG)
evidence-as-png = Attēls (PNG)
evidence-as-sdmx = Visi skaitļi (SDMX-CSV)
evidence-all-countries = Visas valstis un gadi
evidence-peers = Zīmējumā ir tikai valstis, kurām ir pilsēta tajos pašos tīklos. Tabulā ir visas.

# A city's page of evidence.
evidence-of-city = Dati pilsētai: { $city }
evidence-not-the-citys = Ja vien nav rakstīts citādi, atšķirību skaitļi ir par valsti ({ $country }), nevis par pilsētu ({ $city }). Oficiālā statistika jauniebraucējus un valsts pilsoņus salīdzina tikai valstīs un reģionos; cik pilsēta līdzinās savai valstij, vislabāk zina pati pilsēta.
evidence-none-here = Atšķirības nevar parādīt: par šo valsti skaitļi nav ielādēti ({ $country }).
evidence-scope = { $country }, { $year }. gada skaitļi; nav par pilsētu
evidence-other = Vēl skaitļi par valsti
evidence-stock = Kas zināms par pašu pilsētu: { $city }
evidence-stock-lede = Tie ir pilsētas pašas fakti. Tie saka, cik cilvēku tur dzīvo, nevis kā viņiem klājas.
evidence-beside = Līdzās
evidence-where = Kur
evidence-beside-note = Neviens no šiem skaitļiem nav par { $city }, ja vien nav rakstīts “pilsētas pašas skaitļi” vai “pati pilsēta”. Tie to aizstāj: tā paša reģiona un tāda paša veida vietas.
evidence-city-statistics = No pilsētu statistikas
evidence-city = Pilsēta
evidence-density = Cilvēki uz kvadrātkilometru
evidence-alike = Līdzīgas pilsētas
evidence-alike-none = Pilsētas salīdzināšanai vēl nav izvēlētas.
evidence-alike-note = Pilsēta tās izvēlējusies no tām, kas līdzīgas lieluma, blīvuma un jauniebraucēju daļas ziņā. Ko katra daļa skaita, rakstīts tās pilsētas lapā.
evidence-alike-caption = { $n ->
    [zero] Ar { $n } izvēlētām pilsētām
    [one] Ar { $n } izvēlētu pilsētu
   *[other] Ar { $n } izvēlētām pilsētām
 }
evidence-alike-choose = Izvēlēties līdzīgas pilsētas
evidence-alike-lede = Līdzīgākās ir pirmās: pēc iedzīvotāju skaita, blīvuma un jauniebraucēju daļas. Izvēlieties tās, no kurām varat mācīties.
evidence-alike-field = Salīdzināt ar
evidence-alike-unknown = Lai atrastu līdzīgas pilsētas, jāzina, cik cilvēku dzīvo jūsējā.
evidence-alike-nobody = Neviena cita pilsēta šeit nenorāda iedzīvotāju skaitu.
evidence-alike-people = { $times } reizes vairāk cilvēku
evidence-alike-dense = { $times } reizes blīvāk
evidence-alike-share = jauniebraucēju par { $points } punktiem { $way ->
    [less] mazāk
   *[more] vairāk
 }
evidence-state-a-need = Norādīt vajadzību, ko tas rāda

# Loading figures.
evidence-load = Ielādēt skaitļus
evidence-load-lede = Lejupielādējiet Eurostat tabulu SDMX-CSV formātā un nosūtiet to šeit. Jūs redzēsiet, kas mainīsies, pirms kaut kas mainās.
evidence-file = Statistikas fails
evidence-file-hint = TSV, SDMX-CSV, SDMX-ML, SDMX-JSON vai JSON-stat, arī saspiests (.gz), kā to piedāvā statistikas iestādes. Ne vairāk kā 16 MB.
evidence-given = Aizpildiet, ja failā tā nav. Eurostat tabulām avotu un licenci mēs zinām.
evidence-field-source = Kas šos skaitļus publicē?
evidence-field-licence = Licence
evidence-field-extracted = Diena, kad failu lejupielādējāt
evidence-look = Apskatīt, ko ielādētu
evidence-table-named = Tabula { $table }
evidence-feeds = No šīs tabulas iegūst:
evidence-feeds-none = Šo tabulu vēl nerāda neviena lapa. Kad tā būs ielādēta, to varēs lejupielādēt un vaicāt pilnībā.
evidence-wants = Lai no šīs tabulas rādītu “{ $what }”, vajadzīgas rindas ar { $codes }.
evidence-mixes = Šajā tabulā ir grupas gan pēc Eiropas Savienības ar 28 valstīm, gan ar 27. Tās rāda blakus un nekad nesavieno.
evidence-tables = Tabulas, ko var parādīt
evidence-problems = { PLURAL($n) ->
    [zero] Šajā failā ir { NUMBER($n) } kļūdu
    [one] Šajā failā ir { NUMBER($n) } kļūda
   *[other] Šajā failā ir { NUMBER($n) } kļūdas
 }
evidence-problem-place = Rinda un kolonna
evidence-problem = Kas nav pareizi un ko darīt
evidence-whole-file = viss fails
evidence-preview = Lūdzu, apskatiet pirms ielādes
evidence-preview-lede = Nekas vēl nav mainījies. Tagadējos skaitļus aizstās faila skaitļi.
evidence-what = Kas
evidence-now = Tagad šeit
evidence-then = Failā
evidence-places = Vietas
evidence-years = Gadi
evidence-cells = Šūnas
evidence-cells-flagged = Šūnas ar atzīmēm
evidence-cells-missing = Šūnas bez skaitļa
evidence-less = Failā ir mazāk vietu vai gadu nekā tagad šeit. Kā tajā nav, to vairs nerādīsim.
evidence-load-now = Ielādēt šos skaitļus
evidence-load-not = Atstāt visu, kā ir
evidence-extent = { $what }: vietas { $places }, no { $from } līdz { $to }, šūnas { $rows }
done-figures-loaded = Skaitļi ir ielādēti.
field-figures = Skaitļi

# What is wrong with a file of statistics.
problem-no-file = Lūdzu, izvēlieties failu.
problem-file-refused = Fails netika nolasīts, un nekas nav mainīts. Visas tā kļūdas ({ $n }) uzskaitītas zemāk.
problem-impossible-figure = { $figure } nav iespējams: daļas ir no 0 līdz 100, un skaits nav mazāks par 0.
problem-no-source = Failā nav teikts, kas šos skaitļus publicē. Ierakstiet to veidlapā vai pievienojiet kolonnu SOURCE.
problem-no-licence = Failā nav teikts, ar kādu licenci šos skaitļus drīkst lietot. Ierakstiet to veidlapā vai pievienojiet kolonnu LICENCE.
problem-unreadable = Failu nevar nolasīt kā CSV: { $error }. Lejupielādējiet to vēlreiz.
problem-empty-file = Failā nav skaitļu.
problem-cannot-be-kept = Šo tabulu te nevar glabāt: tajā ir ļoti daudz kodu un periodu, bet maz skaitļu, vai arī skaitļiem ir ļoti daudz ciparu. Ņemiet mazāku tās daļu.
problem-too-many-dimensions = “{ $typed }” ir vairāk daļu nekā tabulai dimensiju: { $most }.
problem-too-many-conditions = Lūdzu, izmantojiet ne vairāk kā { $most } nosacījumu.
problem-unknown-dimension = Tabulā nav dimensijas “{ $typed }”.
problem-error-message = Pakalpojums tabulas vietā atsūtīja kļūdas ziņojumu. Pieprasiet vēlreiz.
problem-has-doctype = Fails nosauc dokumenta veidu (DOCTYPE); drošības dēļ tādu nelasa.
problem-misplaced-flag = { $line }. rindā ir atzīmes, kas nepieder nevienam skaitlim.
problem-missing-dimension = { $line }. rindā trūkst dimensijas “{ $column }”.
problem-not-a-data-message = Šajā SDMX-ML ziņojumā nav datu. Pieprasiet tabulas datus.
problem-not-sdmx-ml = Tas ir XML, bet ne SDMX-ML ziņojums.
problem-not-xml = { $line }. rinda nav XML: { $error }.
problem-old-sdmx-ml = Šis ziņojums ir SDMX-ML pirms 2.1. Pieprasiet versiju 2.1 vai 3.0.
problem-several-tables = Failā ir vairāk nekā viena tabula. Saglabājiet katru savā failā.
problem-unexpected-dimension = { $line }. rindā ir dimensija “{ $column }”, kuras agrākajās rindās nav.
problem-repeated-figure = Skaitlis par { $period } ir divreiz.
problem-missing-member = Šeit trūkst kaut kā, kam jābūt.
problem-no-time-dimension = Tabulā nav laika: nevienā dimensijā nav gadu, mēnešu vai citu posmu.
problem-not-an-index = Tādas vietas tabulā nav.
problem-not-json-stat = Tas ir JSON, bet ne vienas tabulas JSON-stat.
problem-not-sdmx-json = Tas ir JSON, bet ne SDMX-JSON datu ziņojums.
problem-repeated-code = Kods “{ $code }” vienā dimensijā ir divreiz.
problem-repeated-dimension = Dimensija “{ $dimension }” ir divreiz.
problem-several-datasets = Failā ir vairākas tabulas ({ $found }). Saglabājiet katru savā failā.
problem-several-measures = Katrā šūnā ir vairāki skaitļi ({ $found }). Saglabājiet pa vienam skaitlim šūnā.
problem-several-time-dimensions = Laiks ir vairākās dimensijās: { $dimensions }.
problem-wrong-size = Šeit jābūt { $expected }, bet ir { $found }.
problem-unknown-table-format = Failam nav neviena no lasāmajiem formātiem. Eurostat datu pārlūkā izvēlieties lejupielādi un tad SDMX-CSV vai TSV.
problem-not-tsv = Šī nav Eurostat TSV tabula: “{ $column }” nepasaka, kas ir kolonnās. Pirmā šūna izskatās kā freq,geo\TIME_PERIOD, un kolonnas atdala tabulatori.
problem-line-too-long = Kāda rinda ir garāka par { $most } baitiem. Vai tā ir tabula?
problem-too-many-periods = Tabulā ir vairāk laika posmu, nekā var glabāt. Izvēlieties īsāku laiku un ielādējiet vēlreiz.
problem-deletes-rows = Fails skaitļus dzēš, nevis dod. Ielādējiet visu tabulu, nevis tās izmaiņas.
problem-wrong-separator = Kolonnas atdala “{ $separator }”. Atdaliet tās ar komatiem vai semikoliem.
problem-not-utf8 = Te ir baiti, kas nav UTF-8 teksts. Vai tas ir CSV fails? Saglabājiet to kā CSV UTF-8.
problem-too-many-bytes = Fails ir par lielu. Lielākais baitu skaits: { $most }. Lejupielādējiet mazāk gadu vai valstu.
problem-too-many-rows = Failā ir par daudz rindu. Lielākais skaits: { $most }. Lejupielādējiet mazāk gadu vai valstu.
problem-too-many-columns = Failā ir par daudz kolonnu. Lielākais skaits: { $most }. Vai tas ir SDMX-CSV?
problem-cell-too-long = Šī šūna ir par garu. Lielākais baitu skaits: { $most }.
problem-wrong-number-of-cells = Šūnu skaits šajā rindā: { $found }, pirmajā rindā: { $expected }. Vai fails pēc lejupielādes mainīts?
problem-not-sdmx-csv = Tas nav SDMX-CSV: pirmā rinda nesākas ar DATAFLOW vai STRUCTURE. Eurostat datu pārlūkā izvēlieties „Download” un tad SDMX-CSV.
problem-missing-column = Trūkst kolonnas { $column }. Lejupielādējiet tabulu vēlreiz ar visām kolonnām.
problem-repeated-column = Kolonna { $column } ir divreiz.
problem-misplaced-column = Kolonna { $column } ir starp dimensijām, pirms TIME_PERIOD. Atstājiet kolonnas tādā secībā, kā tās lejupielādētas.
problem-not-a-dimension = „{ $column }” nav dimensijas nosaukums. Atstājiet pirmo rindu tādu, kā tā lejupielādēta.
problem-not-a-dataflow = „{ $cell }” nenosauc tabulu. Tai jāizskatās tā: ESTAT:LFSA_ERGAN(1.0).
problem-mixed-column = „{ $cell }” atšķiras no iepriekšējā „{ $before }”. Vienā failā ir tikai viena tabula.
problem-no-dimensions = Šai tabulai ir tikai laiks. Skaitļiem vajag vismaz vienu pazīmi, par ko tie ir, piemēram, vietu vai grupu.
problem-empty-cell = Šajā rindā kolonna { $column } ir tukša.
problem-not-a-code = „{ $cell }” nav kods. Kodi izskatās tā: NAT vai EU27_2020.
problem-label-differs = Kods { $code } te saucas „{ $label }”, bet iepriekš „{ $before }”.
problem-unknown-label = Nosaukums „{ $label }” nav zināms. Lejupielādējiet tabulu ar kodiem.
problem-ambiguous-label = Nosaukums „{ $label }” var būt jebkurš no šiem kodiem: { $codes }. Lejupielādējiet tabulu ar kodiem.
problem-unknown-flag = „{ $flag }” nav atzīme. Atzīmes ir burti, piemēram, b, e, p vai u.
problem-unknown-confidentiality = „{ $cell }” nav konfidencialitātes statuss. Tas ir tukšs, F vai C.
problem-not-a-power = „{ $cell }” nav desmitnieka pakāpe (UNIT_MULT). Tas ir vesels skaitlis: 3 tūkstošiem, 6 miljoniem.
problem-repeated-observation = Skaitlis par { $period } ir divreiz: šeit un { $before }. rindā.

# Places that statistics name beside countries.
country-eu = Eiropas Savienība
country-eu27-2020 = Eiropas Savienība (27)
country-eu28 = Eiropas Savienība (28)
country-ea19 = Eirozona (19)
country-ea20 = Eirozona (20)
country-efta = EBTA
country-me = Melnkalne
country-mk = Ziemeļmaķedonija
country-rs = Serbija
country-tr = Turcija
country-ba = Bosnija un Hercegovina
country-al = Albānija
country-xk = Kosova
country-li = Lihtenšteina

# Atšķirības, ja izglītība un vecums ir vienādi.
evidence-equal-title = { $what }, { $place }, { $year }: atšķirība, ja izglītība vai vecums ir vienādi ({ $basis })
evidence-equal-measured = Kā izmērīts
evidence-equal-schooling = Ja izglītība ir vienāda
evidence-equal-age = Ja vecums ir vienāds
evidence-equal-how = Kas salīdzināts
evidence-equal-says = { $trait ->
    [schooling] Ja abām grupām būtu vienāda izglītība, atšķirība būtu { $alike } punkti, nevis { $whole }.
   *[age] Ja abām grupām būtu vienāds vecums, atšķirība būtu { $alike } punkti, nevis { $whole }.
 } Salīdzināti: { $group }. Svari: vidējais no abu grupu sastāva. Izmantotās šūnas: { $n }.{ $doubt ->
    [yes] {" "}Avots vienu no tām sauc par neuzticamu, tāpēc rezultāts nav drošs.
   *[no] {""}
 }
evidence-equal-nothing = { $trait ->
    [schooling] Atšķirību, ja izglītība ir vienāda, nevar pateikt:
   *[age] Atšķirību, ja vecums ir vienāds, nevar pateikt:
 } { $why }
evidence-equal-no-weights = neviens vēl nav ielādējis tabulu { $table }, kas rāda abu grupu sastāvu.
evidence-equal-missing = trūkst vajadzīgo skaitļu.
evidence-equal-confidential = vajadzīgie skaitļi ir konfidenciāli.
evidence-equal-weights = Svari. { $source }
evidence-equal-excuse = Izglītība un vecums daļu atšķirības izskaidro, bet neattaisno. Ārvalstīs iegūta izglītība, ko neviens neatzīst, šeit ir ieskaitīta kā izglītība.
problem-shapes-lost-points = Daži šīs kontūras punkti ({ $n }) kartē nevar būt: tie nav uz zemeslodes vai ir tās otrā pusē. Vai datne saglabāta tajā projekcijā, ko tā nosauc?
evidence-vintage-union = 28 valstu ES ({ $code })
evidence-vintage-table = vecāka tabula { $code }
evidence-vintage = Definīcija
evidence-vintage-note = Vecākie skaitļi ir atsevišķi, ar savu nosaukumu: tajos skaitītas citas valstis vai definīcija ir cita. Līnija tos ar jaunākajiem nesavieno.
evidence-quarter = { $year }. gads, { $n }. ceturksnis
evidence-period = Mēnesis vai ceturksnis
evidence-latest = Jaunākais
evidence-by-month = { $what }: { $place } pa mēnešiem
evidence-latest-of-all = { $what }: jaunākais skaitlis katrā vietā
evidence-recent-sum = Visi divpadsmit mēneši kopā ({ $from } – { $to }): { $figure }.
evidence-recent-mean = Divpadsmit mēnešu vidējais ({ $from } – { $to }): { $figure }.
evidence-recent-sum-head = Divpadsmit mēneši kopā
evidence-recent-mean-head = Divpadsmit mēnešu vidējais
evidence-recent-none = Pēdējie divpadsmit mēneši nav apvienoti: daži trūkst vai ir mērīti citādi.
evidence-recent-sum-how = Pēdējie divpadsmit mēneši ir saskaitīti, jo katrs cilvēks ir ieskaitīts vienā mēnesī. Ja kāda mēneša trūkst vai tas mērīts citādi, summas nav.
evidence-recent-mean-how = Pēdējiem divpadsmit mēnešiem rēķināts vidējais, nevis summa, jo katru reizi galvenokārt ieskaitīti tie paši cilvēki. Ja kāda mēneša trūkst vai tas mērīts citādi, vidējā nav.
competence-shortened = Šeit rādīti pirmie ieraksti ({ $n }), un to ir vairāk. Izvēlieties dzīves jomu, lai reizē redzētu mazāk; valsts datnē ir visi.
