# Evidence: official figures on integration.
evidence-lede = Što službena statistika kaže o novopridošlima i domaćim državljanima, koliko je to sigurno i gdje piše.
evidence-nothing = Brojke još nisu učitane.
evidence-missing = Još nema brojki
evidence-all-tables = Sve tablice s datotekama
evidence-all-tables-lede = Svaka ovdje učitana tablica, cijela i nepromijenjena, u formatima koje čitaju statistički programi.
evidence-tables-ask = Kako programi traže dijelove tablica
evidence-feeds-short = Prikazuje se kao
evidence-files = Datoteke
evidence-kind-gap = jaz
evidence-kind-level = razina, bez jaza
evidence-kind-count = broj osoba
evidence-kind-split = raspodjela unutar skupina
evidence-kind-share = veličina skupine
evidence-theme-employment = Posao
evidence-theme-education = Obrazovanje
evidence-theme-health = Zdravlje
evidence-theme-asylum = Azil
evidence-theme-population = Stanovništvo

# Indicators: what is measured, in a plain sentence, and in per cent of what.
evidence-name-employment-rate = Stopa zaposlenosti, 15 do 64 godine
evidence-lead-employment-rate = Koliko ljudi u radnoj dobi ima posao.
evidence-of-employment-rate = u postocima svih osoba iste skupine u dobi od 15 do 64 godine.
evidence-says-employment-rate = { $place } posao ima { $newcomers } { $group ->
    [third-country-nationals] osoba iz zemalja izvan EU-a
   *[all-foreigners] stranih državljana
 } u dobi od 15 do 64 godine, a među domaćim državljanima { $nationals }: { $way ->
    [fewer] u postotnim bodovima to je { $points } manje
    [more] u postotnim bodovima to je { $points } više
   *[same] jednako
 } ({ $year }.).
evidence-name-unemployed-people = Nezaposlene osobe, 15 do 74 godine
evidence-lead-unemployed-people = Koliko ljudi traži posao i ne nalazi ga, u tisućama.
evidence-of-unemployed-people = broj osoba u tisućama; nije stopa, jer u ovoj tablici nema radne snage.
evidence-says-unemployed-people = { $place } broj nezaposlenih osoba u { $year }. iznosio je, u tisućama, { $figure }.
evidence-mark-unemployed-people = nezaposleni, u tisućama
evidence-name-tertiary-attainment-of-foreigners = Strani državljani s visokim obrazovanjem, 15 do 64 godine
evidence-lead-tertiary-attainment-of-foreigners = Koliko stranih državljana ima diplomu sveučilišta ili druge visoke škole.
evidence-of-tertiary-attainment-of-foreigners = u postocima svih stranih državljana u dobi od 15 do 64 godine; razina među stranim državljanima, a ne jaz.
evidence-says-tertiary-attainment-of-foreigners = { $place } visoko obrazovanje ima { $figure } stranih državljana u dobi od 15 do 64 godine ({ $year }.).
evidence-mark-tertiary-attainment-of-foreigners = strani državljani
evidence-name-low-attainment-of-foreigners = Strani državljani s najviše nižim sekundarnim obrazovanjem, 15 do 64 godine
evidence-lead-low-attainment-of-foreigners = Koliko je stranih državljana rano napustilo školu ili u nju nikada nije išlo.
evidence-of-low-attainment-of-foreigners = u postocima svih stranih državljana u dobi od 15 do 64 godine; razina među stranim državljanima, a ne jaz.
evidence-says-low-attainment-of-foreigners = { $place } najviše niže sekundarno obrazovanje ima { $figure } stranih državljana u dobi od 15 do 64 godine ({ $year }.).
evidence-mark-low-attainment-of-foreigners = strani državljani
evidence-name-good-health = Osobe koje svoje zdravlje ocjenjuju dobrim ili vrlo dobrim, 16 godina i više
evidence-lead-good-health = Kako se ljudi osjećaju. Sami su odgovarali; nitko ih nije pregledao.
evidence-of-good-health = u postocima svih osoba iste skupine u dobi od 16 godina i više.
evidence-says-good-health = { $place } svoje zdravlje dobrim ili vrlo dobrim ocjenjuje { $newcomers } { $group ->
    [third-country-nationals] osoba iz zemalja izvan EU-a
   *[all-foreigners] stranih državljana
 }, a među domaćim državljanima { $nationals }: { $way ->
    [fewer] u postotnim bodovima to je { $points } manje
    [more] u postotnim bodovima to je { $points } više
   *[same] jednako
 } ({ $year }.).
evidence-name-bad-health = Osobe koje svoje zdravlje ocjenjuju lošim ili vrlo lošim, 16 godina i više
evidence-lead-bad-health = Kako se ljudi osjećaju. Sami su odgovarali; nitko ih nije pregledao.
evidence-of-bad-health = u postocima svih osoba iste skupine u dobi od 16 godina i više.
evidence-says-bad-health = { $place } svoje zdravlje lošim ili vrlo lošim ocjenjuje { $newcomers } { $group ->
    [third-country-nationals] osoba iz zemalja izvan EU-a
   *[all-foreigners] stranih državljana
 }, a među domaćim državljanima { $nationals }: { $way ->
    [fewer] u postotnim bodovima to je { $points } manje
    [more] u postotnim bodovima to je { $points } više
   *[same] jednako
 } ({ $year }.).
evidence-name-asylum-applicants = Tražitelji azila u godini
evidence-lead-asylum-applicants = Koliko je ljudi zatražilo azil. Privremena zaštita ovdje se ne ubraja.
evidence-of-asylum-applicants = broj osoba; privremena zaštita ovdje se ne ubraja.
evidence-says-asylum-applicants = { $place } broj osoba koje su zatražile azil u { $year }. iznosio je { $figure }.
evidence-mark-asylum-applicants = tražitelji azila
evidence-name-asylum-applicants-from-ukraine = Tražitelji azila s ukrajinskim državljanstvom u godini
evidence-lead-asylum-applicants-from-ukraine = Koliko je ukrajinskih državljana zatražilo azil. Privremena zaštita, koju većina ima, ovdje se ne ubraja.
evidence-of-asylum-applicants-from-ukraine = broj osoba; privremena zaštita ovdje se ne ubraja.
evidence-says-asylum-applicants-from-ukraine = { $place } broj ukrajinskih državljana koji su zatražili azil u { $year }. iznosio je { $figure }.
evidence-mark-asylum-applicants-from-ukraine = tražitelji iz Ukrajine
evidence-name-population = Stanovništvo 1. siječnja
evidence-lead-population = Koliko ljudi ondje živi.
evidence-of-population = broj osoba.
evidence-says-population = { $place } broj stanovnika 1. siječnja { $year }. iznosio je { $figure }.
evidence-mark-population = broj stanovnika
evidence-name-women-within-citizenship = Žene unutar svake skupine po državljanstvu
evidence-lead-women-within-citizenship = Kako se skupina dijeli na žene i muškarce. Ne govori ništa o tome kolika je skupina.
evidence-of-women-within-citizenship = u postocima svih osoba istog državljanstva, žena i muškaraca zajedno; nije udio stranih državljana.
evidence-says-women-within-citizenship = { $place } žene čine { $figure } stranih državljana ({ $year }.).
evidence-mark-women-within-citizenship = strani državljani
evidence-name-women-within-country-of-birth = Žene unutar svake skupine po zemlji rođenja
evidence-lead-women-within-country-of-birth = Kako se skupina dijeli na žene i muškarce. Ne govori ništa o tome kolika je skupina.
evidence-of-women-within-country-of-birth = u postocima svih osoba rođenih u istoj skupini zemalja, žena i muškaraca zajedno; nije udio migranata.
evidence-says-women-within-country-of-birth = { $place } žene čine { $figure } osoba rođenih u inozemstvu ({ $year }.).
evidence-mark-women-within-country-of-birth = rođeni u inozemstvu

# Whose figures, and how they are shown.
evidence-in = { $code ->
    [AL] U Albaniji
    [AT] U Austriji
    [BA] U Bosni i Hercegovini
    [BE] U Belgiji
    [BG] U Bugarskoj
    [CH] U Švicarskoj
    [CY] Na Cipru
    [CZ] U Češkoj
    [DE] U Njemačkoj
    [DK] U Danskoj
    [EA19] U europodručju (19 zemalja)
    [EA20] U europodručju (20 zemalja)
    [EE] U Estoniji
    [EFTA] U zemljama EFTA-e
    [EL] U Grčkoj
    [ES] U Španjolskoj
    [EU] U Europskoj uniji
    [EU27_2020] U Europskoj uniji (27 zemalja)
    [EU28] U Europskoj uniji (28 zemalja)
    [FI] U Finskoj
    [FR] U Francuskoj
    [HR] U Hrvatskoj
    [HU] U Mađarskoj
    [IE] U Irskoj
    [IS] Na Islandu
    [IT] U Italiji
    [LI] U Lihtenštajnu
    [LT] U Litvi
    [LU] U Luksemburgu
    [LV] U Latviji
    [ME] U Crnoj Gori
    [MK] U Sjevernoj Makedoniji
    [MT] Na Malti
    [NL] U Nizozemskoj
    [NO] U Norveškoj
    [PL] U Poljskoj
    [PT] U Portugalu
    [RO] U Rumunjskoj
    [RS] U Srbiji
    [SE] U Švedskoj
    [SI] U Sloveniji
    [SK] U Slovačkoj
    [TR] U Turskoj
    [UK] U Ujedinjenoj Kraljevini
    [XK] Na Kosovu
   *[other] { $country }:
 }
evidence-title = { $indicator }: { $place }
evidence-newcomers = novopridošli
evidence-nationals = domaći državljani
evidence-native-born = rođeni u zemlji
evidence-group-third = državljani trećih zemalja
evidence-group-third-short = izvan EU-a
evidence-group-third-note = Državljani trećih zemalja osobe su s državljanstvom zemlje izvan EU-a. Uspoređuju se s domaćim državljanima, odnosno državljanima same zemlje.
evidence-group-all = svi strani državljani
evidence-group-all-short = strani državljani
evidence-group-all-note = Svi se strani državljani uspoređuju s domaćima jer ova tablica ne razlikuje osobe iz zemalja izvan EU-a od državljana drugih zemalja EU-a.
evidence-group-born-third = osobe rođene izvan EU-a
evidence-group-born-third-short = rođeni izvan EU-a
evidence-group-born-third-note = Osobe rođene izvan EU-a uspoređuju se s osobama rođenima u zemlji, bez obzira na državljanstvo.
evidence-group-born-all = osobe rođene u inozemstvu
evidence-group-born-all-short = rođeni u inozemstvu
evidence-group-born-all-note = Sve osobe rođene u inozemstvu uspoređuju se s osobama rođenima u zemlji jer ova tablica ne izdvaja one rođene izvan EU-a.
evidence-country = Zemlja
evidence-region = Regija
evidence-year = Godina
evidence-year-n = { $year }. ({ $places })
evidence-n-countries = { PLURAL($n) ->
    [one] { NUMBER($n) } zemlja
    [few] { NUMBER($n) } zemlje
   *[other] { NUMBER($n) } zemalja
 }
evidence-n-regions = { PLURAL($n) ->
    [one] { NUMBER($n) } regija
    [few] { NUMBER($n) } regije
   *[other] { NUMBER($n) } regija
 }
evidence-n-cities = { PLURAL($n) ->
    [one] { NUMBER($n) } grad
    [few] { NUMBER($n) } grada
   *[other] { NUMBER($n) } gradova
 }
evidence-place = Praćenje kroz vrijeme
evidence-show = Prikaži
evidence-missed = Ovdje nema ničega za { $asked }. Umjesto toga prikazan je uobičajeni izbor.
evidence-table = O kome i gdje
evidence-unconfirmed = Još nismo vidjeli pravu datoteku ove tablice. Prikazani su redci s { $codes }: usporedite ih s izvorom.
evidence-in-year = { $what }, { $year }.
evidence-over-time = { $place } kroz godine: { $what }
evidence-over-time-lede = Crte se prekidaju ondje gdje brojki nema ili su drukčije mjerene, a zatim počinju iznova.
evidence-spread = Najmanji jaz ima { $least } (u postotnim bodovima: { $least_gap }), a najveći { $most } (u postotnim bodovima: { $most_gap }). U usporedbi: { $places }.
evidence-rank = Mjesto
evidence-gap = Jaz u bodovima
evidence-ratio = Omjer
evidence-flags-head = Oznake
evidence-note = Napomena
evidence-caption = { $what }, { $year }.
evidence-caption-gap = { $what }, { $year }. U poretku: { $places }; 1. mjesto znači najmanji jaz.
evidence-rank-of = { PLURAL($n) ->
    [one] { $rank }. mjesto od { $n } zemlje; 1. mjesto znači najmanji jaz.
    [few] { $rank }. mjesto od { $n } zemlje; 1. mjesto znači najmanji jaz.
   *[other] { $rank }. mjesto od { $n } zemalja; 1. mjesto znači najmanji jaz.
 }
evidence-uncertain = nesigurno, bez mjesta u poretku
evidence-uncertain-word = nesigurno
evidence-aggregate = više zemalja, bez mjesta u poretku
evidence-other-level = druga vrsta područja, bez mjesta u poretku
evidence-other-group = druga skupina ({ $group }), bez mjesta u poretku
evidence-confidential = izvor to drži povjerljivim
evidence-no-figure = nema brojke za ovu godinu
evidence-hollow = Šuplji znakovi: prema izvoru, pitano je malo ljudi. Takve su brojke nesigurne i nemaju mjesto u poretku.
evidence-flags = Oznake izvora:
evidence-flag-b = prekid niza
evidence-flag-c = povjerljivo
evidence-flag-d = definicija se razlikuje
evidence-flag-e = procijenjeno
evidence-flag-f = prognoza
evidence-flag-m = nedostaje
evidence-flag-n = nije značajno
evidence-flag-p = privremeno
evidence-flag-r = revidirano
evidence-flag-s = Eurostatova procjena
evidence-flag-u = niska pouzdanost
evidence-flag-z = nije primjenjivo
evidence-break = prekid niza
evidence-break-note = Kod prekida su brojke mjerene na drugi način. Ono prije i poslije ne smije se uspoređivati.
evidence-change = Od { $from }. do { $to }., a te se godine smiju uspoređivati, jaz u postotnim bodovima { $way ->
    [wider] povećao se s { $first } na { $last }
    [turned] prešao je na drugu stranu: s { $first } na { $last }
    [narrower] smanjio se s { $first } na { $last }
   *[same] ostao je { $last }
 }.
evidence-how = Kako ove brojke nastaju
evidence-formula-higher = Jaz = stopa domaćih državljana − stopa novopridošlih, u postotnim bodovima. Iznad nule novopridošlima je lošije, ispod nule bolje.
evidence-formula-lower = Jaz = stopa novopridošlih − stopa domaćih državljana, u postotnim bodovima. Iznad nule novopridošlima je lošije, ispod nule bolje.
evidence-ranking = Rangiraju se samo zemlje, ili regije, sa sigurnim brojkama za istu skupinu. Jednaki jazovi dijele mjesto.
evidence-composition = U izmjerenim jazovima razlike u dobi i školovanju među skupinama nisu uklonjene: one objašnjavaju dio mnogih jazova.
evidence-no-gap = Jaz se ne može izračunati: tablica nema usporedive stope za dvije skupine.
evidence-unchanged = Brojke i oznake prikazane su kako ih izvor objavljuje.
evidence-source = Izvor: { $source }, tablica { $table }
evidence-updated = izmijenjeno u izvoru { DATE($date) }
evidence-extracted = kopija preuzeta { DATE($date) }
evidence-licence = licencija: { $licence }
evidence-not-said = nije navedeno
evidence-as-table = Prikaži kao tablicu
evidence-as-csv = Tablica (CSV)
evidence-as-svg = Crtež (SVG)
evidence-as-png = Slika (PNG)
evidence-as-sdmx = Sve brojke (SDMX-CSV)
evidence-all-countries = Sve zemlje i godine
evidence-peers = Crtež prikazuje samo zemlje koje imaju grad u istim mrežama. Tablica ima sve.

# A city's page of evidence.
evidence-of-city = Podaci za grad { $city }
evidence-not-the-citys = Ako ne piše drukčije, brojke o jazovima odnose se na zemlju ({ $country }), a ne na grad ({ $city }). Službena statistika uspoređuje novopridošle i domaće državljane samo po zemljama i regijama; koliko je grad sličan svojoj zemlji, najbolje zna sam.
evidence-none-here = Jazovi se ne mogu prikazati: nema učitanih brojki za zemlju { $country }.
evidence-scope = Brojke za zemlju, a ne za grad: { $country }, { $year }.
evidence-other = Još brojki o zemlji
evidence-stock = Što se zna o gradu: { $city }
evidence-stock-lede = Ovo su činjenice o samom gradu. Govore koliko ljudi ondje živi, a ne kako im je.
evidence-beside = Usporedno
evidence-where = Gdje
evidence-beside-note = Nijedna od ovih brojki ne odnosi se na grad { $city }, osim ako piše „vlastite brojke grada” ili „sam grad”. One ga zamjenjuju: mjesta iste regije i iste vrste.
evidence-city-statistics = Iz statistike gradova
evidence-city = Grad
evidence-density = Stanovnika po četvornom kilometru
evidence-alike = Slični gradovi
evidence-alike-none = Gradovi za usporedbu još nisu odabrani.
evidence-alike-note = Grad ih je odabrao među onima koji su mu slični po veličini, gustoći i udjelu novopridošlih. Što svaki udio broji, piše na stranici njegova grada.
evidence-alike-caption = { $n ->
    [one] S { $n } odabranim gradom
    [few] S { $n } odabrana grada
   *[other] S { $n } odabranih gradova
 }
evidence-alike-choose = Odaberi slične gradove
evidence-alike-lede = Najsličniji su prvi: po broju stanovnika, gustoći i udjelu novopridošlih. Odaberite one od kojih možete učiti.
evidence-alike-field = Usporedi s
evidence-alike-unknown = Da bi se našli slični gradovi, mora se znati koliko ljudi živi u vašem.
evidence-alike-nobody = Nijedan drugi grad ovdje ne navodi broj stanovnika.
evidence-alike-people = { $times } puta toliko stanovnika
evidence-alike-dense = { $times } puta tolika gustoća
evidence-alike-share = { $points } bodova { $way ->
    [less] manje
   *[more] više
 } novopridošlih
evidence-state-a-need = Navedi potrebu na temelju ovoga

# Loading figures.
evidence-load = Učitaj brojke
evidence-load-lede = Preuzmite tablicu s Eurostata kao SDMX-CSV i pošaljite je ovdje. Prije svake promjene vidjet ćete što bi se promijenilo.
evidence-file = Datoteka sa statistikom
evidence-file-hint = TSV, SDMX-CSV, SDMX-ML, SDMX-JSON ili JSON-stat, i sažeta (.gz), kako je nude statistički uredi. Najviše 16 MB.
evidence-given = Ispunite ovo ako u datoteci ne piše. Za Eurostatove tablice znamo izvor i licenciju.
evidence-field-source = Tko objavljuje brojke?
evidence-field-licence = Licencija
evidence-field-extracted = Dan kada ste preuzeli datoteku
evidence-look = Pogledaj što bi se učitalo
evidence-table-named = Tablica { $table }
evidence-feeds = Ova tablica daje podatke za:
evidence-feeds-none = Nijedna stranica još ne prikazuje ovu tablicu. Kad se učita, cijela se može preuzeti i pretraživati.
evidence-wants = Da bi se iz ove tablice prikazalo „{ $what }”, potrebni su redci s { $codes }.
evidence-mixes = Ova tablica ima skupine prema Europskoj uniji s 28 zemalja i prema onoj s 27. Prikazuju se jedna uz drugu i nikad se ne spajaju.
evidence-tables = Tablice koje se mogu prikazati
evidence-problems = { PLURAL($n) ->
    [one] U ovoj datoteci { NUMBER($n) } stvar nije u redu
    [few] U ovoj datoteci { NUMBER($n) } stvari nisu u redu
   *[other] U ovoj datoteci { NUMBER($n) } stvari nije u redu
 }
evidence-problem-place = Redak i stupac
evidence-problem = Što nije u redu i što učiniti
evidence-whole-file = cijela datoteka
evidence-preview = Pogledajte prije učitavanja
evidence-preview-lede = Još ništa nije promijenjeno. Sadašnje brojke zamijenit će se onima iz datoteke.
evidence-what = Što
evidence-now = Sada ovdje
evidence-then = U datoteci
evidence-places = Područja
evidence-years = Godine
evidence-cells = Ćelije
evidence-cells-flagged = Ćelije s oznakama
evidence-cells-missing = Ćelije bez brojke
evidence-less = Datoteka ima manje područja ili godina nego što ih je sada ovdje. Ono čega u njoj nema više se neće prikazivati.
evidence-load-now = Učitaj ove brojke
evidence-load-not = Ostavi sve kako jest
evidence-extent = { $what }: područja { $places }, od { $from } do { $to }, ćelija { $rows }
done-figures-loaded = Brojke su učitane.
field-figures = Brojke

# What is wrong with a file of statistics.
problem-no-file = Odaberite datoteku.
problem-file-refused = Ova datoteka nije pročitana i ništa nije promijenjeno. Sve što u njoj nije u redu ({ $n }) navedeno je ispod.
problem-impossible-figure = Brojka { $figure } nije moguća: udjeli su između 0 i 100, a količine nisu manje od 0.
problem-no-source = U datoteci ne piše tko objavljuje brojke. Navedite to u obrascu ili dodajte stupac SOURCE.
problem-no-licence = U datoteci ne piše pod kojom se licencijom brojke smiju upotrebljavati. Navedite to u obrascu ili dodajte stupac LICENCE.
problem-unreadable = Datoteka se ne može pročitati kao CSV: { $error }. Preuzmite je ponovno.
problem-empty-file = U datoteci nema brojki.
problem-cannot-be-kept = Ova se tablica ovdje ne može čuvati: ima jako mnogo šifara i razdoblja, a malo brojki, ili brojeve s jako mnogo znamenki. Uzmite manji njezin dio.
problem-too-many-dimensions = „{ $typed }” ima više dijelova nego što tablica ima dimenzija: { $most }.
problem-too-many-conditions = Postavite najviše { $most } uvjeta.
problem-unknown-dimension = Tablica nema dimenziju „{ $typed }”.
problem-error-message = Usluga je umjesto tablice poslala poruku o pogrešci. Zatražite ponovno.
problem-has-doctype = Datoteka navodi vrstu dokumenta (DOCTYPE), koja se iz sigurnosti ne čita.
problem-misplaced-flag = Redak { $line } ima oznake koje ne pripadaju nijednoj brojci.
problem-missing-dimension = U retku { $line } nedostaje dimenzija „{ $column }”.
problem-not-a-data-message = Ova poruka SDMX-ML-a nema podataka. Zatražite podatke tablice.
problem-not-sdmx-ml = Ovo je XML, ali nije poruka SDMX-ML-a.
problem-not-xml = Redak { $line } nije XML: { $error }.
problem-old-sdmx-ml = Ova je poruka SDMX-ML prije 2.1. Zatražite verziju 2.1 ili 3.0.
problem-several-tables = U datoteci je više od jedne tablice. Spremite svaku u zasebnu datoteku.
problem-unexpected-dimension = Redak { $line } ima dimenziju „{ $column }”, koju raniji redci nemaju.
problem-repeated-figure = Brojka za { $period } stoji dvaput.
problem-missing-member = Ovdje nedostaje nešto što mora postojati.
problem-no-time-dimension = Tablica nema vremena: nijedna dimenzija nema godine, mjesece ni druga razdoblja.
problem-not-an-index = To nije mjesto u tablici.
problem-not-json-stat = Ovo je JSON, ali nije JSON-stat jedne tablice.
problem-not-sdmx-json = Ovo je JSON, ali nije podatkovna poruka SDMX-JSON-a.
problem-repeated-code = Šifra „{ $code }” stoji dvaput u jednoj dimenziji.
problem-repeated-dimension = Dimenzija „{ $dimension }” stoji dvaput.
problem-several-datasets = U datoteci je više tablica ({ $found }). Spremite svaku u zasebnu datoteku.
problem-several-measures = Svaka ćelija ima više brojki ({ $found }). Spremite po jednu brojku u ćeliji.
problem-several-time-dimensions = Vrijeme je u više dimenzija: { $dimensions }.
problem-wrong-size = Ovdje treba biti { $expected }, a ima { $found }.
problem-unknown-table-format = Datoteka nema nijedan od formata koji se mogu čitati. U Eurostatovu pregledniku podataka odaberite preuzimanje, zatim SDMX-CSV ili TSV.
problem-not-tsv = Ovo nije tablica u Eurostatovu TSV-u: „{ $column }” ne kaže što su stupci. Prva ćelija izgleda kao freq,geo\TIME_PERIOD, a stupce dijele tabulatori.
problem-line-too-long = Jedan je redak duži od { $most } bajtova. Je li ovo tablica?
problem-too-many-periods = Tablica ima više razdoblja nego što se može čuvati. Odaberite kraće vrijeme i učitajte ponovno.
problem-deletes-rows = Datoteka briše brojke umjesto da ih donosi. Učitajte cijelu tablicu, a ne njezine promjene.
problem-wrong-separator = Stupce dijeli „{ $separator }”. Odvojite ih zarezima ili točkama sa zarezom.
problem-not-utf8 = Ovdje su bajtovi koji nisu tekst u UTF-8. Je li ovo CSV datoteka? Spremite je kao CSV UTF-8.
problem-too-many-bytes = Datoteka je prevelika. Najveći broj bajtova: { $most }. Preuzmite manje godina ili zemalja.
problem-too-many-rows = Datoteka ima previše redaka. Najveći broj redaka: { $most }. Preuzmite manje godina ili zemalja.
problem-too-many-columns = Datoteka ima previše stupaca. Najveći broj stupaca: { $most }. Je li to SDMX-CSV?
problem-cell-too-long = Ova je ćelija predugačka. Najveći broj bajtova: { $most }.
problem-wrong-number-of-cells = Broj ćelija u ovom retku: { $found }, a u prvom retku: { $expected }. Je li datoteka mijenjana nakon preuzimanja?
problem-not-sdmx-csv = Ovo nije SDMX-CSV: prvi redak ne počinje s DATAFLOW ili STRUCTURE. U Eurostatovu pregledniku podataka odaberite Download, a zatim SDMX-CSV.
problem-missing-column = Nedostaje stupac { $column }. Ponovno preuzmite tablicu sa svim stupcima.
problem-repeated-column = Stupac { $column } pojavljuje se dvaput.
problem-misplaced-column = Stupac { $column } nalazi se među dimenzijama, ispred TIME_PERIOD. Zadržite redoslijed stupaca iz preuzete datoteke.
problem-not-a-dimension = „{ $column }” nije naziv dimenzije. Prvi redak ostavite kako je preuzet.
problem-not-a-dataflow = „{ $cell }” nije naziv tablice. On izgleda ovako: ESTAT:LFSA_ERGAN(1.0).
problem-mixed-column = „{ $cell }” se razlikuje od „{ $before }” iznad. U jednoj je datoteci samo jedna tablica.
problem-no-dimensions = Ova tablica ima vrijeme i ništa drugo. Brojke trebaju barem nešto na što se odnose, primjerice mjesto ili skupinu.
problem-empty-cell = Stupac { $column } u ovom je retku prazan.
problem-not-a-code = „{ $cell }” nije šifra. Šifre izgledaju ovako: NAT ili EU27_2020.
problem-label-differs = Šifra { $code } ovdje se zove „{ $label }”, a iznad „{ $before }”.
problem-unknown-label = Naziv „{ $label }” nije poznat. Preuzmite tablicu sa šiframa.
problem-ambiguous-label = Naziv „{ $label }” može biti bilo koja od ovih šifara: { $codes }. Preuzmite tablicu sa šiframa.
problem-unknown-flag = „{ $flag }” nije oznaka. Oznake su slova kao b, e, p ili u.
problem-unknown-confidentiality = „{ $cell }” nije stupanj povjerljivosti. Može biti prazno, F ili C.
problem-not-a-power = „{ $cell }” nije potencija broja deset (UNIT_MULT). To je cijeli broj: 3 za tisuće, 6 za milijune.
problem-repeated-observation = Brojka za razdoblje { $period } pojavljuje se dvaput: ovdje i u retku { $before }.

# Places that statistics name beside countries.
country-eu = Europska unija
country-eu27-2020 = Europska unija (27)
country-eu28 = Europska unija (28)
country-ea19 = Europodručje (19)
country-ea20 = Europodručje (20)
country-efta = EFTA
country-me = Crna Gora
country-mk = Sjeverna Makedonija
country-rs = Srbija
country-tr = Turska
country-ba = Bosna i Hercegovina
country-al = Albanija
country-xk = Kosovo
country-li = Lihtenštajn

# Jazovi pri jednakom školovanju i dobi.
evidence-equal-title = { $what }, { $place }, { $year }.: jaz pri jednakom školovanju ili dobi ({ $basis })
evidence-equal-measured = Kako je izmjereno
evidence-equal-schooling = Pri jednakom školovanju
evidence-equal-age = Pri jednakoj dobi
evidence-equal-how = Što se uspoređuje
evidence-equal-says = { $trait ->
    [schooling] Kad bi obje skupine imale jednako školovanje, jaz bi u bodovima iznosio { $alike } umjesto { $whole }.
   *[age] Kad bi obje skupine bile jednake dobi, jaz bi u bodovima iznosio { $alike } umjesto { $whole }.
 } Uspoređuju se: { $group }. Ponderi: prosjek sastava obiju skupina. Upotrijebljene ćelije: { $n }.{ $doubt ->
    [yes] {" "}Izvor za jednu od njih kaže da je nepouzdana, pa je ovo nesigurno.
   *[no] {""}
 }
evidence-equal-nothing = { $trait ->
    [schooling] Jaz pri jednakom školovanju ne može se reći:
   *[age] Jaz pri jednakoj dobi ne može se reći:
 } { $why }
evidence-equal-no-weights = nitko još nije učitao tablicu { $table }, koja kaže kako su obje skupine sastavljene.
evidence-equal-missing = nedostaju potrebne brojke.
evidence-equal-confidential = potrebne brojke su povjerljive.
evidence-equal-weights = Ponderi. { $source }
evidence-equal-excuse = Školovanje i dob objašnjavaju dio jaza; ne opravdavaju ga. Školovanje u inozemstvu koje nitko ne priznaje ovdje se računa kao školovanje.
problem-shapes-lost-points = Neke točke ovog obrisa ({ $n }) ne mogu biti na karti: nisu na globusu ili su na njegovoj drugoj strani. Je li datoteka spremljena u projekciji koju navodi?
evidence-vintage-union = EU-28 ({ $code })
evidence-vintage-table = starija tablica { $code }
evidence-vintage = Definicija
evidence-vintage-note = Starije brojke stoje zasebno pod svojim imenom: broje druge zemlje ili su drukčije definirane. Nijedna ih crta ne spaja s novijima.
evidence-quarter = { $year }., { $n }. tromjesečje
evidence-period = Mjesec ili tromjesečje
evidence-latest = Najnovije
evidence-by-month = { $what }: { $place }, iz mjeseca u mjesec
evidence-latest-of-all = { $what }: najnovije za svako mjesto
evidence-recent-sum = Svih dvanaest mjeseci zajedno ({ $from } – { $to }): { $figure }.
evidence-recent-mean = Prosjek dvanaest mjeseci ({ $from } – { $to }): { $figure }.
evidence-recent-sum-head = Dvanaest mjeseci zajedno
evidence-recent-mean-head = Prosjek dvanaest mjeseci
evidence-recent-none = Posljednjih dvanaest mjeseci nije spojeno: neki nedostaju ili su drukčije mjereni.
evidence-recent-sum-how = Posljednjih dvanaest mjeseci zbraja se jer se svaka osoba broji u jednom mjesecu. Ako neki mjesec nedostaje ili je drukčije mjeren, zbroja nema.
evidence-recent-mean-how = Za posljednjih dvanaest mjeseci računa se prosjek, nikad zbroj, jer se svaki put broje uglavnom iste osobe. Ako neki mjesec nedostaje ili je drukčije mjeren, prosjeka nema.
competence-shortened = Ovdje su prikazani prvi unosi ({ $n }), a ima ih još. Odaberite područje života da ih odjednom vidite manje; datoteka zemlje sadrži sve.
