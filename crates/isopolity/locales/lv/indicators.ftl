# Indicators of integration: what each measures, in a plain sentence, and in per cent of what.
evidence-theme-inclusion = Ienākumi un nabadzība
evidence-theme-housing = Mājoklis
evidence-theme-participation = Līdzdalība
evidence-kind-amount = naudas summa
evidence-basis-citizenship = Pēc pilsonības
evidence-basis-country-of-birth = Pēc dzimšanas valsts
evidence-scope-country = Visa valsts
evidence-scope-nuts-2 = Reģions
evidence-scope-nuts-3 = Pilsēta un tās apkārtne
evidence-scope-degree-of-urbanisation = Šāda veida vietas valstī
evidence-scope-city = Pati pilsēta
evidence-figure-thousand-persons = { $figure } tūkst.
evidence-figure-euro = { $figure } eiro
evidence-says-rate = { $name }. { $place } { $year }. gadā rādītājs bija { $newcomers } { $group ->
    [born-outside-the-eu] ārpus ES dzimušajiem
    [born-abroad] ārvalstīs dzimušajiem
    [third-country-nationals] cilvēkiem no valstīm ārpus ES
   *[all-foreigners] visiem ārvalstniekiem
 } un { $nationals } { $group ->
    [born-outside-the-eu] valstī dzimušajiem
    [born-abroad] valstī dzimušajiem
   *[all-foreigners] valsts pilsoņiem
 }: { $way ->
    [fewer] par { $points } procentpunktiem mazāk
    [more] par { $points } procentpunktiem vairāk
   *[same] tikpat
 }.
evidence-says-figure = { $name }. { $place } { $year }. gadā rādītājs bija { $figure }.

# Employment.
evidence-name-activity-rate = Ekonomiskās aktivitātes līmenis, 15–64 gadi
evidence-lead-activity-rate = Cik daudz darbspējas vecuma cilvēku strādā vai meklē darbu.
evidence-of-activity-rate = procentos no visiem grupas cilvēkiem vecumā no 15 līdz 64 gadiem.
evidence-name-unemployment-rate = Bezdarba līmenis, 15–74 gadi
evidence-lead-unemployment-rate = Cik daudzi no tiem, kas grib strādāt, meklē darbu un neatrod.
evidence-of-unemployment-rate = procentos no visiem grupas cilvēkiem vecumā no 15 līdz 74 gadiem, kas strādā vai meklē darbu.
evidence-name-long-term-unemployment = Bezdarbnieki, kas bez darba ir 12 mēnešus vai ilgāk, 15–74 gadi
evidence-lead-long-term-unemployment = Cik daudzi bezdarbnieki ir bez darba gadu vai ilgāk.
evidence-of-long-term-unemployment = procentos no visiem grupas bezdarbniekiem vecumā no 15 līdz 74 gadiem.
evidence-name-self-employed-people = Pašnodarbinātie, 15–64 gadi
evidence-lead-self-employed-people = Cik cilvēku strādā paši savā uzņēmumā vai saimniecībā, tūkstošos.
evidence-of-self-employed-people = cilvēku skaits tūkstošos; nevis līmenis, jo visu strādājošo skaita šajā tabulā nav.
evidence-mark-self-employed-people = pašnodarbinātie, tūkstošos
evidence-name-temporary-employment = Darba ņēmēji ar darba līgumu uz laiku, 15–64 gadi
evidence-lead-temporary-employment = Cik daudziem darba ņēmējiem ir līgums, kas beidzas noteiktā dienā.
evidence-of-temporary-employment = procentos no visiem grupas darba ņēmējiem vecumā no 15 līdz 64 gadiem.
evidence-name-temporary-employees = To darba ņēmēju skaits, kam ir darba līgums uz laiku, 15–64 gadi
evidence-lead-temporary-employees = Cik darba ņēmējiem ir līgums, kas beidzas noteiktā dienā, tūkstošos.
evidence-of-temporary-employees = cilvēku skaits tūkstošos; nevis līmenis, jo visu darba ņēmēju skaita šajā tabulā nav.
evidence-mark-temporary-employees = līgumi uz laiku, tūkstošos
evidence-name-part-time-employment = Cilvēki, kas strādā nepilnu darba laiku, 15–64 gadi
evidence-lead-part-time-employment = Cik daudzi strādājošie nestrādā pilnu darba laiku.
evidence-of-part-time-employment = procentos no visiem grupas strādājošajiem vecumā no 15 līdz 64 gadiem.
evidence-name-part-time-workers = Nepilnu darba laiku strādājošo skaits, 15–64 gadi
evidence-lead-part-time-workers = Cik cilvēku nestrādā pilnu darba laiku, tūkstošos.
evidence-of-part-time-workers = cilvēku skaits tūkstošos; nevis līmenis, jo visu strādājošo skaita šajā tabulā nav.
evidence-mark-part-time-workers = nepilnu laiku strādājošie, tūkstošos
evidence-name-over-qualification = Cilvēki ar augstāko izglītību darbā, kuram tā nav vajadzīga, 20–64 gadi
evidence-lead-over-qualification = Cik daudzi cilvēki ar diplomu dara darbu, kuram pietiktu ar zemāku izglītību.
evidence-of-over-qualification = procentos no visiem grupas strādājošajiem ar augstāko izglītību vecumā no 20 līdz 64 gadiem.
evidence-name-recent-immigrants = Pēdējo piecu gadu iebraucēji, 15–64 gadi
evidence-lead-recent-immigrants = Cik cilvēku pēdējo piecu gadu laikā atbrauca dzīvot uz valsti, tūkstošos.
evidence-of-recent-immigrants = cilvēku skaits tūkstošos.
evidence-mark-recent-immigrants = nesen iebraukušie, tūkstošos
evidence-name-active-recent-immigrants = Pēdējo piecu gadu iebraucēji, kas strādā vai meklē darbu, 15–64 gadi
evidence-lead-active-recent-immigrants = Cik cilvēku no pēdējo piecu gadu iebraucējiem strādā vai meklē darbu, tūkstošos.
evidence-of-active-recent-immigrants = cilvēku skaits tūkstošos; nevis līmenis, jo visu iebraucēju skaita šajā tabulā nav.
evidence-mark-active-recent-immigrants = strādā vai meklē darbu, tūkstošos
evidence-name-employed-recent-immigrants = Pēdējo piecu gadu iebraucēji, kas strādā, 15–64 gadi
evidence-lead-employed-recent-immigrants = Cik cilvēku no pēdējo piecu gadu iebraucējiem strādā, tūkstošos.
evidence-of-employed-recent-immigrants = cilvēku skaits tūkstošos; nevis līmenis, jo visu iebraucēju skaita šajā tabulā nav.
evidence-mark-employed-recent-immigrants = strādājošie iebraucēji, tūkstošos

# Education.
evidence-name-tertiary-attainment = Cilvēki ar augstāko izglītību, 25–64 gadi
evidence-lead-tertiary-attainment = Cik daudziem cilvēkiem ir augstskolas vai koledžas diploms.
evidence-of-tertiary-attainment = procentos no visiem grupas cilvēkiem vecumā no 25 līdz 64 gadiem.
evidence-name-medium-attainment = Cilvēki, kam augstākā iegūtā ir vidējā izglītība, 25–64 gadi
evidence-lead-medium-attainment = Cik daudzi cilvēki pabeidza vidusskolu vai ieguva arodu un tālāk nemācījās.
evidence-of-medium-attainment = procentos no visiem grupas cilvēkiem vecumā no 25 līdz 64 gadiem, ar visu līmeņu izglītību kopā; vairāk nav ne labāk, ne sliktāk.
evidence-mark-medium-attainment = vidējā izglītība
evidence-name-low-attainment = Cilvēki, kam ir ne vairāk kā pamatizglītība, 25–64 gadi
evidence-lead-low-attainment = Cik daudzi cilvēki skolu pameta agri vai nemaz nav mācījušies.
evidence-of-low-attainment = procentos no visiem grupas cilvēkiem vecumā no 25 līdz 64 gadiem.
evidence-name-neet = Jaunieši, kas nestrādā un nemācās, 15–29 gadi
evidence-lead-neet = Cik daudzi jaunieši ne strādā, ne mācās.
evidence-of-neet = procentos no visiem grupas cilvēkiem vecumā no 15 līdz 29 gadiem.
evidence-name-early-leavers = Jaunieši, kas mācības pārtrauca agri, 18–24 gadi
evidence-lead-early-leavers = Cik daudzi jaunieši ieguvuši ne vairāk kā pamatizglītību un vairs nemācās.
evidence-of-early-leavers = procentos no visiem grupas cilvēkiem vecumā no 18 līdz 24 gadiem.
evidence-name-lifelong-learning = Pieaugušie, kas mācījās pēdējo četru nedēļu laikā, 25–64 gadi
evidence-lead-lifelong-learning = Cik daudzi pieaugušie četrās nedēļās pirms aptaujas mācījās kursos vai skolā.
evidence-of-lifelong-learning = procentos no visiem grupas cilvēkiem vecumā no 25 līdz 64 gadiem.

# Inclusion.
evidence-name-poverty-or-exclusion = Cilvēki, kam draud nabadzība vai sociālā atstumtība, no 18 gadu vecuma
evidence-lead-poverty-or-exclusion = Cik daudziem cilvēkiem ir mazi ienākumi, trūkst ikdienišķu lietu vai mājsaimniecībā strādā ļoti maz.
evidence-of-poverty-or-exclusion = procentos no visiem grupas cilvēkiem no 18 gadu vecuma.
evidence-name-poverty-or-exclusion-2020 = Cilvēki, kam draud nabadzība vai sociālā atstumtība, no 18 gadu vecuma („ES 2020” definīcija, līdz 2020. gadam)
evidence-lead-poverty-or-exclusion-2020 = Cik daudziem cilvēkiem bija mazi ienākumi, trūka ikdienišķu lietu vai mājsaimniecībā strādāja ļoti maz, kā to mērīja līdz 2020. gadam.
evidence-of-poverty-or-exclusion-2020 = procentos no visiem grupas cilvēkiem no 18 gadu vecuma; nav salīdzināms ar jaunākajiem skaitļiem.
evidence-name-poverty-risk = Cilvēki, kam draud nabadzība, no 18 gadu vecuma
evidence-lead-poverty-risk = Cik daudzu cilvēku ienākumi ir mazāki par 60 procentiem no ienākumu mediānas viņu valstī.
evidence-of-poverty-risk = procentos no visiem grupas cilvēkiem no 18 gadu vecuma.
evidence-name-child-poverty = Bērni, kam draud nabadzība, līdz 18 gadu vecumam
evidence-lead-child-poverty = Cik daudzi bērni dzīvo mājsaimniecībā ar maziem ienākumiem, pēc vecāku izcelsmes.
evidence-of-child-poverty = procentos no visiem bērniem līdz 18 gadu vecumam, kuru vecāki pieder pie grupas.
evidence-name-in-work-poverty = Strādājošie, kam draud nabadzība, no 18 gadu vecuma
evidence-lead-in-work-poverty = Cik daudziem cilvēkiem ir mazi ienākumi, kaut gan viņi strādā.
evidence-of-in-work-poverty = procentos no visiem grupas strādājošajiem no 18 gadu vecuma.
evidence-name-median-income = Grupas ienākumu mediāna, eiro gadā, no 18 gadu vecuma
evidence-lead-median-income = Pusei grupas iztikai ir vairāk par šo summu, pusei mazāk.
evidence-of-median-income = eiro gadā pēc nodokļiem uz vienu cilvēku, ņemot vērā mājsaimniecības lielumu; grupas salīdzina ar attiecību, nevis procentpunktos.
evidence-mark-median-income = eiro gadā
evidence-name-low-work-intensity = Cilvēki mājsaimniecībās, kurās strādā ļoti maz, 18–64 gadi
evidence-lead-low-work-intensity = Cik daudzi cilvēki dzīvo mājsaimniecībā, kuras pieaugušie strādā ne vairāk kā piekto daļu no iespējamā laika.
evidence-of-low-work-intensity = procentos no visiem grupas cilvēkiem vecumā no 18 līdz 64 gadiem.
evidence-name-deprivation = Cilvēki, kas nevar atļauties piecas vai vairāk ikdienišķu lietu, no 18 gadu vecuma
evidence-lead-deprivation = Cik daudzi cilvēki nevar atļauties vismaz piecas no trīspadsmit lietām, piemēram, apkuri, jaunas drēbes vai nedēļu ilgu atpūtu.
evidence-of-deprivation = procentos no visiem grupas cilvēkiem no 18 gadu vecuma.

# Housing.
evidence-name-home-ownership = Cilvēki, kam pieder viņu mājoklis, no 18 gadu vecuma
evidence-lead-home-ownership = Cik daudzi cilvēki dzīvo mājoklī, kas pieder viņu mājsaimniecībai.
evidence-of-home-ownership = procentos no visiem grupas cilvēkiem no 18 gadu vecuma.
evidence-name-overcrowding = Cilvēki pārapdzīvotos mājokļos, no 18 gadu vecuma
evidence-lead-overcrowding = Cik daudzi cilvēki dzīvo mājoklī, kurā iedzīvotājiem ir par maz istabu.
evidence-of-overcrowding = procentos no visiem grupas cilvēkiem no 18 gadu vecuma.
evidence-name-housing-cost-overburden = Cilvēki, kam mājoklis prasa vairāk nekā 40 procentus ienākumu, no 18 gadu vecuma
evidence-lead-housing-cost-overburden = Cik daudzi cilvēki ļoti lielu daļu ienākumu iztērē īrei, kredītam un apkurei.
evidence-of-housing-cost-overburden = procentos no visiem grupas cilvēkiem no 18 gadu vecuma.

# Health.
evidence-name-unmet-medical-need = Cilvēki, kas nesaņēma vajadzīgo medicīnisko izmeklēšanu maksas, attāluma vai gaidīšanas dēļ, no 16 gadu vecuma
evidence-lead-unmet-medical-need = Cik daudziem cilvēkiem vajadzēja pie ārsta, bet viņi neaizgāja, jo tas bija par dārgu, par tālu vai bija pārāk ilgi jāgaida.
evidence-of-unmet-medical-need = procentos no visiem grupas cilvēkiem no 16 gadu vecuma.
evidence-name-unmet-dental-need = Cilvēki, kas nesaņēma vajadzīgo zobārsta pārbaudi maksas, attāluma vai gaidīšanas dēļ, no 16 gadu vecuma
evidence-lead-unmet-dental-need = Cik daudziem cilvēkiem vajadzēja pie zobārsta, bet viņi neaizgāja, jo tas bija par dārgu, par tālu vai bija pārāk ilgi jāgaida.
evidence-of-unmet-dental-need = procentos no visiem grupas cilvēkiem no 16 gadu vecuma.
evidence-name-depressive-symptoms = Cilvēki ar depresijas pazīmēm, no 15 gadu vecuma
evidence-lead-depressive-symptoms = Cik daudzi cilvēki jūtas tik nomākti, ka tas liecina par depresiju. Viņi atbildēja uz jautājumiem; neviens netika izmeklēts.
evidence-of-depressive-symptoms = procentos no visiem grupas cilvēkiem no 15 gadu vecuma.

# Participation.
evidence-name-naturalisation-rate = Trešo valstu pilsoņi, kas gada laikā ieguva pilsonību
evidence-lead-naturalisation-rate = Cik daudzi iedzīvotāji no valstīm ārpus ES ieguva tās valsts pilsonību, kurā dzīvo.
evidence-of-naturalisation-rate = procentos no visiem iedzīvotājiem ar tādas valsts pilsonību, kas nav ES; šīs grupas līmenis, nevis atšķirība.
evidence-mark-naturalisation-rate = ieguva pilsonību
evidence-name-long-term-residence = Trešo valstu pilsoņi ar pastāvīgā iedzīvotāja statusu 31. decembrī
evidence-lead-long-term-residence = Cik daudziem cilvēkiem no valstīm ārpus ES ir tiesības palikt pastāvīgi.
evidence-of-long-term-residence = procentos no visiem trešo valstu pilsoņiem ar uzturēšanās atļauju; šīs grupas līmenis, nevis atšķirība.
evidence-mark-long-term-residence = pastāvīgie iedzīvotāji
evidence-name-long-term-residents = To trešo valstu pilsoņu skaits, kam 31. decembrī ir pastāvīgā iedzīvotāja statuss
evidence-lead-long-term-residents = Cik cilvēkiem no valstīm ārpus ES ir tiesības palikt pastāvīgi.
evidence-of-long-term-residents = cilvēku skaits.
evidence-mark-long-term-residents = pastāvīgie iedzīvotāji

# Asylum.
evidence-name-asylum-applicants-monthly = Patvēruma meklētāji mēneša laikā
evidence-lead-asylum-applicants-monthly = Cik cilvēku lūdza patvērumu, mēnesi pēc mēneša. Pagaidu aizsardzība te nav ieskaitīta.
evidence-of-asylum-applicants-monthly = cilvēku skaits; pagaidu aizsardzība te nav ieskaitīta.
evidence-mark-asylum-applicants-monthly = patvēruma meklētāji
evidence-name-temporary-protection = Cilvēki ar pagaidu aizsardzību mēneša beigās
evidence-lead-temporary-protection = Cik cilvēkiem, kas bēga no kara Ukrainā, ir pagaidu aizsardzība.
evidence-of-temporary-protection = cilvēku skaits.
evidence-mark-temporary-protection = pagaidu aizsardzība
evidence-name-unaccompanied-minors = Bērni bez vecākiem, kas gada laikā lūdza patvērumu
evidence-lead-unaccompanied-minors = Cik bērnu ieradās vieni un lūdza patvērumu. Pagaidu aizsardzība te nav ieskaitīta.
evidence-of-unaccompanied-minors = bērnu skaits; pagaidu aizsardzība te nav ieskaitīta.
evidence-mark-unaccompanied-minors = bērni bez vecākiem
evidence-name-unaccompanied-minors-in-temporary-protection = Bērni bez vecākiem ar pagaidu aizsardzību mēneša beigās
evidence-lead-unaccompanied-minors-in-temporary-protection = Cik bērniem, kas ieradās vieni, ir pagaidu aizsardzība.
evidence-of-unaccompanied-minors-in-temporary-protection = bērnu skaits.
evidence-mark-unaccompanied-minors-in-temporary-protection = bērni bez vecākiem

# Population.
evidence-name-foreign-citizens = Cilvēki ar citas valsts pilsonību vai bez pilsonības
evidence-lead-foreign-citizens = Cik cilvēku tur dzīvo, nebūdami šīs valsts pilsoņi.
evidence-of-foreign-citizens = cilvēku skaits.
evidence-mark-foreign-citizens = ārvalstnieki
evidence-name-third-country-nationals = Cilvēki ar tādas valsts pilsonību, kas nav ES
evidence-lead-third-country-nationals = Cik tur dzīvo cilvēku, kas ir kādas valsts ārpus ES pilsoņi.
evidence-of-third-country-nationals = cilvēku skaits.
evidence-mark-third-country-nationals = trešo valstu pilsoņi
evidence-name-foreign-born = Ārvalstīs dzimušie
evidence-lead-foreign-born = Cik tur dzīvo cilvēku, kas dzimuši citā valstī, lai kāda būtu viņu pilsonība.
evidence-of-foreign-born = cilvēku skaits.
evidence-mark-foreign-born = dzimuši ārvalstīs
evidence-name-city-population = Pilsētas iedzīvotāju skaits 1. janvārī
evidence-lead-city-population = Cik cilvēku dzīvo pilsētā.
evidence-of-city-population = cilvēku skaits.
evidence-mark-city-population = iedzīvotāji
evidence-name-city-share-of-third-country-nationals = Cilvēki pilsētā ar tādas valsts pilsonību, kas nav ES
evidence-lead-city-share-of-third-country-nationals = Cik liela daļa pilsētas iedzīvotāju ir kādas valsts ārpus ES pilsoņi.
evidence-of-city-share-of-third-country-nationals = procentos no visiem pilsētas iedzīvotājiem; vairāk nav ne labāk, ne sliktāk.
evidence-mark-city-share-of-third-country-nationals = trešo valstu pilsoņi
