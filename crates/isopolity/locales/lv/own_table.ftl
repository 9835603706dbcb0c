# Pilsētas pašas skaitļi: tabulas, ko tā ielādē no savām izklājlapām.
own-title = Pilsētas pašas skaitļi
own-lede = Ko { $city } skaita pati. Tie ir pilsētas, nevis statistikas iestādes skaitļi.
own-of = { $city }: pašas skaitļi
own-none = { $city } vēl nerāda savus skaitļus.
own-all = Visas pilsētas pašas tabulas
own-new = Pievienot tabulu
own-new-lede = Atsūtiet izklājlapu tādu, kādu to uzturat. Jūs pasakāt, kas ir tās kolonnās, un pirms publicēšanas redzat, kā tā saprasta.
own-file = Izklājlapa
own-file-hint = CSV, XLSX vai ODS, ne vairāk kā 16 MB, virsraksti vienā vai divās rindās. Sūtiet tikai skaitļus, nekad cilvēku vārdus.
own-send = Turpināt
own-columns-lede = Par katru kolonnu pasakiet, kas tajā ir. Tas tiek atcerēts: nākamgad tabulai ar tiem pašiem virsrakstiem pietiks ar diviem klikšķiem.
own-checked = Tā jūsu tabula ir saprasta
own-checked-lede = Vēl nekas nav publicēts. Salīdziniet dažus skaitļus ar savu tabulu.
own-changed = Kopš jūs skatījāties, kaut kas mainījās tajā, kas par tabulu pateikts, vai pašā tabulā. Tagad tā ir saprasta šādi.
own-change = Mainīt to, kas teikts par tabulu
own-reach = { PLURAL($n) ->
    [zero] { NUMBER($n) } skaitļu
    [one] { NUMBER($n) } skaitlis
   *[other] { NUMBER($n) } skaitļi
 }, { $from }–{ $to }.
own-reach-one = { PLURAL($n) ->
    [zero] { NUMBER($n) } skaitļu
    [one] { NUMBER($n) } skaitlis
   *[other] { NUMBER($n) } skaitļi
 }, { $from }.
own-rows = { PLURAL($n) ->
    [zero] Nolasītas { NUMBER($n) } rindas.
    [one] Nolasīta { NUMBER($n) } rinda.
   *[other] Nolasītas { NUMBER($n) } rindas.
 }
own-skipped = { PLURAL($n) ->
    [zero] Izlaistas { NUMBER($n) } rindas bez skaitļiem.
    [one] Izlaista { NUMBER($n) } rinda bez skaitļiem.
   *[other] Izlaistas { NUMBER($n) } rindas bez skaitļiem.
 }
own-first = Pirmie skaitļi, kā tie saprasti
own-maybe-parts = Neviens skaitlis nav lielāks par 1 %. Ja 0,724 nozīmē 72,4 %, norādiet zemāk, ka skaitļi ir daļas no viena.
own-more = Pārējais ir datnēs.
own-publish = Publicēt šos skaitļus
own-replaces = Tie aizstās šīs tabulas skaitļus, kas redzami tagad.
own-replace = Sūtīt jaunākus skaitļus
own-remove = Noņemt šo tabulu
own-remove-sure = Tad skaitļi vairs nebūs redzami. Notikušais paliek žurnālā.
own-files = Datnes:
own-source = Tā saka { $city }:
own-measures = Mēra: { $indicator }
own-over-time = Laika gaitā
own-unit = Kas
own-unit-nr = Cilvēku skaits
own-unit-nr-all = No cik cilvēkiem
own-unit-pc = Procenti
own-unit-part = Daļas no viena, piemēram, 0,724 (72,4 %)
own-unit-eur = Eiro
own-unit-num = Cits skaitlis
own-role-place = Kur: vieta, apkaime
own-role-period = Kad: gads, mēnesis, diena
own-role-citizenship = Par ko: pilsonība
own-role-birth = Par ko: dzimšanas valsts
own-role-sex = Sievietes, vīrieši
own-role-age = Vecums
own-role-other = Kas cits, kas šķir skaitļus
own-role-value = Skaitlis
own-role-base = No cik cilvēkiem
own-role-flag = Piezīmes ar burtiem, piemēram, e – novērtēts
own-role-in-period = Virsrakstā minētā laika skaitļi
own-role-in-group = Virsrakstā minētās grupas skaitļi
own-means = Ko nozīmē vārdi
own-means-hint = Tā var salīdzināt grupas. Izvēlieties tikai to, kas noteikti ir domāts.
own-means-own = Neviens no šiem: vārds paliek, kāds ir
own-means-nat = Valsts pilsoņi vai valstī dzimušie
own-means-neu27-2020-for = Cilvēki no valstīm ārpus ES
own-means-eu27-2020-for = Cilvēki no citām ES valstīm
own-means-for = Visi ārzemnieki vai visi ārzemēs dzimušie
own-means-total = Visi kopā
own-marks-auto = Redzams no tabulas
own-marks-point = Punkts: 1,234.5
own-marks-comma = Komats: 1.234,5
own-indicator-none = Neviens no šiem
own-indicator-hint = Tikai tad, ja to mēra tāpat. Tad jūsu skaitļi redzami blakus valsts skaitļiem.
own-period-hint = Tikai tad, ja to nesaka neviena kolonna: 2024 vai 2024-03.
own-side = Pilsētas pašas skaitļi: { $city } ({ $year })
own-side-short = Pilsētas pašas skaitļi: { $city }
own-interval = { $group }; no { $low } līdz { $high } procentpunktiem ar 95 % ticamību
journal-kind-own-figures = Pilsētas pašas skaitļi
done-own-loaded = Skaitļi ir publicēti.
done-own-gone = Šī izklājlapa vairs negaida: tās skaitļi ir publicēti, vai arī tā pēc dienas tika aizmirsta.
done-own-removed = Tabula ir noņemta.
field-own-name = Kā tabulu sauc
field-own-measure = Kas ir skaitļi
field-own-indicator = Kuru rādītāju tā mēra
field-own-period = Visu skaitļu laiks
field-own-source = Kas skaitīja
field-own-licence = Licence
field-own-extracted = Diena, kad skaitīts
field-own-marks = Decimāldaļu zīme
field-own-small = Mazi skaitļi
field-own-table = Tabula

# Kas nav kārtībā pilsētas tabulā.
problem-own-ambiguous = Tādi skaitļi kā 1.234 var nozīmēt divas lietas. Zemāk pasakiet, kāda ir decimāldaļu zīme.
problem-own-mixed = Dažos skaitļos ir decimālpunkts, citos decimālkomats. Rakstiet visus vienādi.
problem-own-name-taken = Pilsētai jau ir tabula “{ $typed }”. Izvēlieties citu nosaukumu vai izvēlieties šo tabulu jaunākiem skaitļiem.
problem-own-empty-word = Šī šūna ir tukša. Aizpildiet to, arī tur, kur šūnas bija sapludinātas.
problem-own-impossible = “{ $cell }” nevar būt: daļas ir no 0 līdz 100, skaits nav mazāks par 0 un nav lielāks par to, no kā tas ir daļa.
problem-own-per-cent = „{ $cell }” ir daļa procentos, bet par šīs tabulas skaitļiem teikts kas cits. Norādiet, ka tie ir procenti, vai šo kolonnu izlaidiet.
problem-own-no-figures = Izvēlētajās kolonnās skaitļu nav.
problem-own-no-part = “{ $cell }” nav daļa no viena: tās ir no 0 līdz 1. Ja tie ir procenti, norādiet, ka skaitļi ir procenti.
problem-own-no-period = Neviena kolonna nesaka, kad. Izvēlieties kādu vai norādiet visu skaitļu laiku.
problem-own-no-shares = Rādītājs ir daļa: vajag skaitļus procentos vai kolonnu, kas saka, no cik cilvēkiem.
problem-own-no-value = Nevienā kolonnā nav skaitļu. Izvēlieties vismaz vienu.
problem-own-not-a-number = “{ $cell }” nav skaitlis. Kur skaitļa trūkst, rakstiet ..
problem-own-not-a-period = “{ $cell }” nav laiks. Laiks izskatās šādi: 2024, 2024-03 vai 31.12.2024.
problem-own-not-whole = “{ $cell }” nav vesels cilvēku skaits.
problem-own-repeated = Skaitlis par { $period } ir divreiz: šeit un rindā { $before }.
problem-own-table-gone = Kāds šo tabulu pa to laiku izņēma. Izvēlieties citu vai nosūtiet šos skaitļus kā jaunu tabulu.
problem-own-too-many-figures = Tabulā ir vairāk nekā { $most } skaitļu. Sūtiet mazāk gadu vai grupu.
problem-own-too-many-sides = Skaitļus šķir vairāk nekā { $most } kolonnas. Izlaidiet dažas.
problem-own-twice = Tas nesader ar kolonnu { $column }: tikai viena no tām var tā būt.
problem-own-uncounted = “{ $cell }” ir formula bez rezultāta. Atveriet failu izklājlapu programmā, saglabājiet un nosūtiet vēlreiz.
problem-own-unknown-flag = “{ $cell }” nav zināma piezīme. Piezīmes ir burti, piemēram, b, e, p vai u.
problem-too-much-text = Tabulā ir par daudz teksta: tiek lasīti ne vairāk kā { $most } MB.
own-differs = Salīdzinot ar tagad redzamajiem skaitļiem: pievienoti { $added }, mainīti { $changed }, tie paši { $kept }, pazūd { $gone }.
own-adds = Tās pašas grupas un laika skaitļi tiek aizstāti. Visi pārējie paliek.
own-way-replace = Aizstāt visu
own-way-add = Papildināt, piemēram, ar vēl vienu gadu
own-to = Kur skaitļi nonāk
own-to-new = Jauna tabula
own-known = Iepriekšējā izklājlapa ar šiem virsrakstiem nonāca tabulā “{ $table }”. Ja šie ir tās jaunāki skaitļi, izvēlieties to šeit. Citādi dodiet jaunajai tabulai nosaukumu.
field-own-way = Kas notiek ar tagad redzamajiem skaitļiem
problem-own-formula = “{ $cell }” sākas kā formula, ko izklājlapu programma izpildītu. Sāciet ar burtu vai ciparu.
problem-own-long-word = Šajā vārdā ir vairāk nekā { $most } burtu. Saīsiniet to.
problem-own-other-sides = Fails skaitļus šķir pēc citām kolonnām nekā redzamā tabula. Aizstājiet visu vai sūtiet failu ar tām pašām kolonnām.
problem-own-too-many-tables = Pilsēta rāda ne vairāk kā { $most } tabulas. Noņemiet kādu, kas nevienam nav vajadzīga, vai sūtiet jaunākus skaitļus kādai esošai.
problem-own-city-full = Visās pilsētas tabulās kopā ir ne vairāk kā { $most } skaitļu. Noņemiet tabulu, kas nevienam nav vajadzīga, vai sūtiet mazāk gadu vai grupu.
problem-own-too-wide = Tik daudz grupu ({ $series }) tik daudzos laikos ({ $periods }) vienā tabulā neietilpst. Sūtiet mazāk laiku vai sadaliet tabulu.
own-headings = Virsraksti
own-headings-one = Vienā rindā
own-headings-two = Divās rindās
own-headings-hint = Divās rindās, piemēram, gadi ir virs sievietēm un vīriešiem. Ja izvēlaties citādi, nospiediet “Pārbaudīt”: kolonnas tiks parādītas no jauna.
own-headings-nothing = Neko, kas šķir skaitļus
own-side-heading = Virsraksts
field-own-headings = Cik rindās ir virsraksti
field-own-upper = Ko saka augšējie virsraksti
field-own-lower = Ko saka apakšējie virsraksti
problem-own-base-alone = Zem tiem pašiem virsrakstiem nav skaitļu. Izlaidiet šo kolonnu vai izvēlieties skaitļus, kas pie tās pieder.
problem-own-in-headings = To jau saka virsrakstu rinda. To var teikt tikai viens no abiem.
