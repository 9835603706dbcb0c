# Needs and strengths of a city.
mentoring-needs = Vajadzības
mentoring-needs-lede = Kas pilsētai jādara labāk, un kas to rāda. Publiskās vajadzības ņem vērā, meklējot mentorpilsētas.
mentoring-strengths = Stiprās puses
mentoring-strengths-lede = Ko pilsēta dara pietiekami labi, lai to rādītu citiem. Publiskās stiprās puses ņem vērā, meklējot mentorpilsētas.
mentoring-add-need = Norādīt vajadzību
mentoring-add-strength = Norādīt stipro pusi
mentoring-edit-need = Mainīt šo vajadzību
mentoring-edit-strength = Mainīt šo stipro pusi
mentoring-no-needs = Vēl nav norādīta neviena vajadzība.
mentoring-no-strengths = Vēl nav norādīta neviena stiprā puse.
mentoring-see-needs = Ko pilsētai vajag?
mentoring-see-strengths = Ko pilsēta var dot citām?
mentoring-withdrawn = Atsauktās
mentoring-withdraw = Atsaukt
mentoring-urgency = steidzamība { NUMBER($n) } no 100
mentoring-urgency-field = Steidzamība
mentoring-urgency-hint = No 1 līdz 100. 100 ir tas, ar ko pilsēta sāktu; 60 ir tas, ko tā nosauktu līdztekus.
mentoring-level = līmenis { NUMBER($n) } no 100
mentoring-level-field = Līmenis
mentoring-level-hint = No 1 līdz 100. 90 – aiz tā ir gadiem ilga pieredze vai pārbaudīta prakse; 60 – labs sākums.
mentoring-need-hint = Viens teikums: kam kā trūkst? Nevis „valodas kursu ir par maz”, bet „cilvēki, kas strādā maiņās, neatrod sev valodas kursu”.
mentoring-strength-hint = Viens teikums: kas darbojas, un kam?
mentoring-topic = Temats
mentoring-choose-topic = Izvēlieties tematu
mentoring-origin = No kurienes tas nāk
mentoring-evidence = To rāda
mentoring-assessment = To rāda novērtējums
mentoring-practices = Prakse, kas to rāda
mentoring-from-evidence = no datiem
mentoring-from-assessment = no pašnovērtējuma
mentoring-from-statement = norādījuši pilsētas cilvēki
mentoring-source = Avots
mentoring-coded = Teikums ir publicēts. Tematu, skaitli un to, ar ko tas saistīts, izvēlējās šis projekts, nevis pilsēta.
mentoring-evidence-field = Skaitlis, kas to rāda
mentoring-evidence-hint = Oficiāls valsts rādītājs, ja kāds to rāda.
mentoring-assessment-hint = Pilsētas pašnovērtējums, ja tas to rāda.
mentoring-no-choice = Nav
mentoring-find-practice = Atrast labo praksi par šo tematu
mentoring-write-action = Rakstīt pasākumu šai vajadzībai
mentoring-practices-hint = Prakses īsie nosaukumi, atdalīti ar komatiem, piemēram, via-bapa, camim.
mentoring-source-hint = Ja tas ir publicēts: kas to saka un kur.
mentoring-state = Kas to redz
mentoring-state-draft = melnraksts
mentoring-state-draft-hint = Redz pilsēta, tās mentorpilsēta, konsultatīvā padome un tīkls.
mentoring-state-draft-long = Melnraksts: redz pilsēta, tās mentorpilsēta, konsultatīvā padome un tīkls
mentoring-state-public = publiska
mentoring-state-public-hint = Redz visi, un to ņem vērā, meklējot mentorpilsētas.
mentoring-state-withdrawn-long = Atsaukta: redz pilsēta un tie, kas tai palīdz
mentoring-suggested = Ieteikumi
mentoring-suggested-lede = Nekas nav norādīts, kamēr jūs to nepasakāt. Ņemiet to, kas ir taisnība, pielabojiet, pārējo atstājiet.
mentoring-because-score = { $year }. gada pašnovērtējums: { $score } no 100
mentoring-because-gap = atšķirība valstī, procentpunkti: { $gap } ({ $year })
mentoring-because-readers = Lasītāji neatrada: { $themes } ({ $n ->
    [zero] { $n } ziņu
    [one] { $n } ziņa
   *[other] { $n } ziņas
}).
mentoring-readers-say = Jauniebraucēji to meklē un neatrod: { $themes }.
mentoring-follow-thread = Sekot pavedienam
mentoring-of-100 = { NUMBER($n) } no 100
mentoring-span = { $first } – { $last }

# Programmes.
mentoring-add-programme = Sākt programmu
mentoring-add-programme-lede = Sāciet ar soļiem, kas izdevušies citur. Tad izvēlieties, kas piedalās.
mentoring-edit-programme = Mainīt programmu
mentoring-template = Soļi pēc parauga
mentoring-template-seven-steps = Pilsēta mentorē pilsētu septiņos soļos
mentoring-template-seven-steps-hint = Vajadzības un saskaņošana, kritēriji, apmācība, trīs mācību vizītes, akadēmijas. Tā, kā to darīja IncluCities.
mentoring-template-epi-flow = No anketas līdz stratēģijai
mentoring-template-epi-flow-hint = Anketa, secinājumi, apaļā galda sarunas, stratēģija, pilotprojekti, atkārtošana. Tā, kā to darīja Eiropas Integrācijas pakts.
mentoring-title-field = Nosaukums
mentoring-summary-field = Kas tā ir
mentoring-run-hint = No pirmās dienas līdz pēdējai, piemēram, 2026-01/2028-12.
mentoring-steps = Soļi
mentoring-dates-from = Datumu avots:
mentoring-facts = Fakti
mentoring-beside = Līdztekus soļiem
mentoring-reached-past = paveikts
mentoring-reached-now = notiek
mentoring-reached-ahead = vēl priekšā
mentoring-audience-each-city = Katra pilsēta pati
mentoring-audience-each-pair = Katrs pāris pats
mentoring-audience-all = Visi partneri kopā
mentoring-audience-outside-cities = Pilsētas ārpus programmas
mentoring-times = { PLURAL($n) ->
    [zero] vismaz { NUMBER($n) } reižu
    [one] vismaz { NUMBER($n) } reizi
   *[other] vismaz { NUMBER($n) } reizes
 }
mentoring-side-mentors = Mentorpilsētas
mentoring-side-mentees = Mentorējamās pilsētas
mentoring-side-eithers = Pilsētas abās lomās
mentoring-side-mentor = Mentorpilsēta
mentoring-side-mentee = Mentorējamā pilsēta
mentoring-side-either = Abas: var gan dot padomu, gan saņemt
mentoring-side-out = Nepiedalās
mentoring-pairs = Pāri
mentoring-pair = Pāris
mentoring-pair-ended = beigts
mentoring-pair-title = { $mentor } mentorē pilsētu { $mentee }
mentoring-visits-n = { PLURAL($n) ->
    [zero] { NUMBER($n) } mācību vizīšu
    [one] { NUMBER($n) } mācību vizīte
   *[other] { NUMBER($n) } mācību vizītes
 }
mentoring-sources = Avoti
mentoring-choose-participants = Kas piedalās
mentoring-participants-lede = Katra pilsēta savā lomā un ar valodām, kurās tā var strādāt ar citu pilsētu. Izvēlieties pilsētu, lai to mainītu.
mentoring-participants-caption = Tīkla pilsētas
mentoring-city = Pilsēta
mentoring-capacity-hint = Cik pilsētu tā var mentorēt vienlaikus. 0 – nevienu.
mentoring-assumptions = Kas ir pieņemts
mentoring-assumptions-lede = Kur nekas nav publicēts, kādam bija jāizlemj. Tie ir projekta, nevis pilsētu lēmumi.

# The steps of programmes, and what lies on the table after each.
mentoring-stage-assess-and-match = Vajadzību novērtēšana un pilsētu saskaņošana
mentoring-stage-benchmark = Kritērijs katram pārim
mentoring-stage-train = Mentorēšanas apmācība
mentoring-stage-visit-1 = 1. mācību vizīte: plāna melnraksts
mentoring-stage-visit-2 = 2. mācību vizīte: plāna konsolidēšana
mentoring-stage-academies = Akadēmijas un pieredzes nodošanas semināri
mentoring-stage-visit-3 = 3. mācību vizīte: plāna pārskatīšana
mentoring-stage-kick-off = Uzsākšanas sanāksme
mentoring-stage-capacity-workshop = Kapacitātes stiprināšanas seminārs
mentoring-stage-questionnaire = Anketa
mentoring-stage-findings = Secinājumi katrai pilsētai
mentoring-stage-interpretation = Pilsētas cilvēki skaidro secinājumus
mentoring-stage-comparison = Pilsētas salīdzina sevi ar citām
mentoring-stage-round-tables = Apaļā galda sarunas
mentoring-stage-strategy = Pilsētas integrācijas stratēģija
mentoring-stage-launch = Atklāšana
mentoring-stage-pilots = Pilotprojekti
mentoring-stage-replication = Atkārtošana citās pilsētās
mentoring-stage-national-conferences = Nacionālās konferences
mentoring-stage-closing-conference = Noslēguma konference
mentoring-product-needs-assessment = vajadzību novērtējums
mentoring-product-pairs = pāri
mentoring-product-benchmark = kritērijs
mentoring-product-key-factors = galvenie faktori
mentoring-product-practices = laba prakse
mentoring-product-mentoring-training = mentorēšanas apmācība
mentoring-product-local-support-networks = vietējie atbalsta tīkli
mentoring-product-draft-action-plan = rīcības plāna melnraksts
mentoring-product-consolidated-action-plan = konsolidēts rīcības plāns
mentoring-product-academies = akadēmijas
mentoring-product-transfer-workshops = pieredzes nodošanas semināri
mentoring-product-reviewed-action-plan = pārskatīts rīcības plāns
mentoring-product-work-plan = darba plāns
mentoring-product-capacity-workshop = seminārs
mentoring-product-answers = atbildes
mentoring-product-intercultural-review-report = starpkultūru pilsētas pārskats
mentoring-product-interviews = intervijas
mentoring-product-focus-groups = grupu diskusijas
mentoring-product-policy-areas = politikas jomas
mentoring-product-policy-design = politikas izstrāde
mentoring-product-city-integration-strategy = pilsētas integrācijas stratēģija
mentoring-product-launch-event = atklāšanas sarīkojums
mentoring-product-pilots = pilotprojekti
mentoring-product-evaluation = izvērtējums
mentoring-product-replication-plan = atkārtošanas un ilgtspējas plāns
mentoring-product-national-conference = nacionālā konference
mentoring-product-closing-conference = noslēguma konference

# Matching.
mentoring-matching = Saskaņošana
mentoring-matching-lede = Aprēķināts no tā, ko pilsētas norādījušas publiski. Izlemj cilvēki; šī lapa viņiem rāda iemeslus un katras citas izvēles cenu.
mentoring-pairs-n = { PLURAL($n) ->
    [zero] { NUMBER($n) } aprēķinātu pāru
    [one] { NUMBER($n) } aprēķināts pāris
   *[other] { NUMBER($n) } aprēķināti pāri
 }
mentoring-no-pairs-computed = No tā, kas līdz šim norādīts, nevar izveidot nevienu pāri. Iemesli ir zemāk.
mentoring-is-accepted = pieņemts
mentoring-fit = Saderība
mentoring-other-choices = Citas izvēles un to cena
mentoring-no-next-best = Pilsētai { $mentee } cita mentorpilsēta nav iespējama.
mentoring-next-best = Nākamā labākā mentorpilsēta: { $mentor }, saderība { $fit } no 100. Ja izvēlētos to:
mentoring-without-pair = Ja šo pāri izslēgtu:
mentoring-without-pair-same = Ja šo pāri izslēgtu, iznāktu tas pats.
mentoring-without-n = { PLURAL($n) ->
    [zero] { NUMBER($n) } pilsētu bez mentorpilsētas
    [one] { NUMBER($n) } pilsēta bez mentorpilsētas
   *[other] { NUMBER($n) } pilsētas bez mentorpilsētas
 }
mentoring-no-mentors = Neviena pilsēta nav piedāvājusi mentorēt.
mentoring-nobody = neviena
mentoring-fair-title = Taisnīgi vai ar lielāko summu?
mentoring-fair-same = Pāri, kas ir labākie vismazāk atbalstītajai pilsētai, ir arī tie, kuru saderību summa ir lielākā. Neviena pilsēta nav upurēta citu labā.
mentoring-fair-different = Pāri augstāk ir taisnīgākie: atbalstu saņem pēc iespējas vairāk pilsētu, un arī vismazāk atbalstītā saņem pēc iespējas vairāk. Lielākās summas dēļ izvēle būtu cita, un kāda pilsēta saņemtu mazāk citu labā.
mentoring-fair-caption = Katras pilsētas mentorpilsēta un pāra saderība
mentoring-fair = Taisnīgi
mentoring-sum = Lielākā summa
mentoring-what-if = Un ja citādi?
mentoring-what-if-lede = Salieciet pārī divas pilsētas un skatieties, kas mainās. Nekas netiek saglabāts.
mentoring-ask = Rādīt, kas mainītos
mentoring-if = Kas notiek, ja { $pair }?
mentoring-if-same = Tieši tā arī aprēķināts: nekas nemainās.
mentoring-if-barred = Šāds pāris nav iespējams.
mentoring-if-not-saved = Nekas netika saglabāts.
mentoring-accept = Pieņemt pārus
mentoring-accept-hint = Atzīmētie pāri sāk strādāt kopā. Mentorējamai pilsētai ir viena mentorpilsēta: iepriekšējais pāris beidzas.
mentoring-method = Kā to aprēķina
mentoring-method-order = Vispirms atmet neiespējamo: nav kopīgas valodas, nav kopīga temata, nav vietas. No tā, kas paliek, izvēlas pārus, kas palīdz visvairāk pilsētām; no tiem – tos, kuros vismazāk atbalstītā pilsēta saņem visvairāk, tad nākamā; tad lielāko summu; tad vairāk pāru pāri robežām. Rezultāts ir precīzs un nav atkarīgs no pilsētu secības.
mentoring-method-fit = Deviņas desmitdaļas saderības ir mentorējamās pilsētas vajadzības, pēc to steidzamības, ciktāl tām atbilst mentorpilsētas stiprās puses. Līdzīgs lielums pieliek ne vairāk kā 7 no 100, otra kopīga valoda – 3.
mentoring-method-public = Ņem vērā tikai publiskās vajadzības un stiprās puses, tāpēc rezultātam var sekot ikviens.
mentoring-reason-meets = { $topic }: vajadzība ir pilsētai { $mentee } (steidzamība { $weight }), stiprā puse – pilsētai { $mentor } (līmenis { $level }).
mentoring-reason-open = Ar ko { $mentor } nepalīdz (iekavās steidzamība): { $topics }.
mentoring-reason-languages = Valodas, kurās tās var strādāt kopā: { $languages }.
mentoring-reason-size-alike = Pēc lieluma tās ir ļoti līdzīgas.
mentoring-reason-size-somewhat = Pēc lieluma tās mazliet atšķiras.
mentoring-reason-size-far = Pēc lieluma tās ļoti atšķiras.
mentoring-reason-borders = Tās ir dažādās valstīs.
mentoring-barrier-same-city = Pilsēta nevar mentorēt pati sevi.
mentoring-barrier-no-capacity = Tai nav vietas mentorējamai pilsētai.
mentoring-barrier-forbidden = Sekretariāts šo pāri izslēdza.
mentoring-barrier-no-shared-language = Nav valodas, kurā abas varētu strādāt.
mentoring-barrier-no-shared-topic = Neviena stiprā puse neatbilst nevienai vajadzībai.
mentoring-barrier-places-taken = Visas tās vietas aizņēma citas.
mentoring-barrier-tied-to-another = Pilsēta ir saistīta ar citu mentorpilsētu.
mentoring-barrier-other = Pilsēta šajā lomā nepiedalās.
mentoring-price-served = { PLURAL($n) ->
    [zero] Bez mentorpilsētas paliktu par { NUMBER($n) } pilsētām vairāk.
    [one] Bez mentorpilsētas paliktu par { NUMBER($n) } pilsētu vairāk.
   *[other] Bez mentorpilsētas paliktu par { NUMBER($n) } pilsētām vairāk.
 }
mentoring-price-sum = Visu saderību summa mainītos no { $before } uz { $after }.
mentoring-price-nothing = Visu saderību summa nemainītos.
mentoring-price-least = Zemākā saderība mainītos no { $before } uz { $after }.
mentoring-price-move = { $mentee }: nevis { $before }, bet { $after }.

# History.
mentoring-history = Aprēķināts un izlemts
mentoring-history-lede = Aprēķinātie pāri līdzās tiem, ko savulaik izveidoja cilvēki. Neviens nav pareizs pats par sevi: cilvēki zināja to, kā nav nevienā tabulā.
mentoring-no-history = Šai programmai pagātnes pāri nav zināmi.
mentoring-history-sum = { PLURAL($n) ->
    [zero] Vienādi ir { NUMBER($same) } no { NUMBER($n) } pāriem.
    [one] Vienādi ir { NUMBER($same) } no { NUMBER($n) } pāra.
   *[other] Vienādi ir { NUMBER($same) } no { NUMBER($n) } pāriem.
 }
mentoring-worked-on = Kopīgi strādāja pie:
mentoring-verdict-same = tas pats
mentoring-verdict-different = atšķiras
mentoring-verdict-other = Aprēķinātā mentorpilsēta: { $mentor }, saderība { $fit } no 100. Tā laika mentorpilsētas saderība: { $historic }.
mentoring-verdict-price = Ja atgrieztos pie tā laika pāra:
mentoring-verdict-barred = Aprēķinātā mentorpilsēta: { $mentor }. Pēc tā, kas norādīts, tā laika pāris nav iespējams.
mentoring-verdict-not-in-call = Viena no abām saskaņošanā šajā lomā nepiedalās.

# Pairs and learning visits.
mentoring-why = Kāpēc tieši šīs divas
mentoring-accepted = Pieņemts
mentoring-benchmarks = Kritēriji
mentoring-end-pair = Beigt šo pāri
mentoring-visits = Mācību vizītes
mentoring-visits-lede = Katram pārim trīs: izstrādāt plānu, konsolidēt to un pārskatīt. Tās var pārcelt un rīkot attālināti.
mentoring-no-visits = Vēl nav zināma neviena vizīte.
mentoring-no-pairs = Vēl nav pieņemts neviens pāris.
mentoring-plan-visit = Plānot vizīti
mentoring-change-visit = Mainīt
mentoring-visit-1 = 1. vizīte: izstrādāt plāna melnrakstu
mentoring-visit-2 = 2. vizīte: konsolidēt plānu
mentoring-visit-3 = 3. vizīte: pārskatīt plānu
mentoring-visit-planned = plānota
mentoring-visit-moved = pārcelta
mentoring-visit-held = notikusi
mentoring-visit-cancelled = atcelta
mentoring-mode-on-site = klātienē
mentoring-mode-remote = attālināti
mentoring-earlier = Pirms pārcelšanas: { $dates }
mentoring-number-field = Kura vizīte
mentoring-dates-hint = Dienas, atdalītas ar komatiem, piemēram, 2026-05-12, 2026-05-14. Vairākas dienas pēc kārtas raksta 2026-05-03/2026-05-04, visu mēnesi – 2026-05.
mentoring-move = Saglabāt jaunos datumus
mentoring-hold = Vizīte notika
mentoring-cancel = Atcelt vizīti

# Fields of these forms.
field-topic = Temats
field-degree = Steidzamība vai līmenis
field-says = Vienā teikumā
field-assessment = Novērtējums, kas to rāda
field-practices = Prakse, kas to rāda
field-source_name = Avots
field-area = Novērtējuma joma
field-state = Kas to redz
field-template = Soļi
field-lead = Vada
field-funder = Maksā
field-dates = Kad
field-side = Loma
field-capacity = Vietas mentorējamām pilsētām
field-member = Pilsēta
field-pair = Pāris
field-pairs = Pāri
field-mode = Kā cilvēki tiekas

# What was done, and what is wrong.
done-mentoring-withdrawn = Atsaukta. To var atkal izmantot, ja to maina.
done-mentoring-accepted = Pāri ir pieņemti.
done-mentoring-changed-meanwhile = Nekas nav mainīts: pa to laiku to mainīja kāds cits. Apskatiet vēlreiz.
problem-mentoring-no-such-thing = „{ $typed }” šeit nav. Īso nosaukumu atradīsiet tā lapas adresē.
problem-mentoring-too-many-on-topic = Šajā tematā jau ir divdesmit. Mainiet kādu no esošajām.
problem-mentoring-not-dates = Rakstiet datumus tā: 2026-05-12, 2026-05 vai 2026-05-03/2026-05-04.
problem-mentoring-not-possible = „{ $typed }” pēc tā, kas norādīts, nav iespējams, vai arī tajā viena pilsēta ir divreiz.
problem-mentoring-changed-since = Kopš atvērāt šo lapu, ir mainījušās vajadzības, stiprās puses vai dalībpilsētas. Apskatiet pārus vēlreiz.
problem-mentoring-no-place = Mentorpilsēta { $mentor }, vietas mentorējamām pilsētām: { $places }. Šis būtu vairāk.
problem-mentoring-visit-twice = Šim pārim šāda vizīte jau ir. Pārceliet to vai vispirms atceliet.
problem-mentoring-visit-out-of-order = Vēl nav notikusi šī pāra iepriekšējā vizīte.
problem-mentoring-already-held = Šī vizīte jau ir notikusi.
problem-mentoring-already-cancelled = Šī vizīte tika atcelta. Tās vietā plānojiet jaunu.
problem-mentoring-moved-too-often = Šī vizīte ir pārcelta pārāk bieži. Atceliet to un plānojiet jaunu.
