# Vlastite brojke grada: tablice koje grad učitava iz svojih proračunskih tablica.
own-title = Vlastite brojke grada
own-lede = Što { $city } broji sam. To su brojke grada, a ne statističkog ureda.
own-of = { $city }: vlastite brojke
own-none = { $city } još ne pokazuje vlastite brojke.
own-all = Sve vlastite tablice grada
own-new = Dodaj tablicu
own-new-lede = Pošaljite proračunsku tablicu kakvu vodite. Kažete što su njezini stupci i prije objave vidite kako je shvaćena.
own-file = Proračunska tablica
own-file-hint = CSV, XLSX ili ODS, najviše 16 MB, naslovi u jednom ili dva retka. Šaljite samo brojeve, nikad imena ljudi.
own-send = Nastavi
own-columns-lede = Za svaki stupac kažite što sadrži. To se pamti: sljedeće godine za tablicu s istim naslovima dovoljna su dva klika.
own-checked = Ovako je shvaćena vaša tablica
own-checked-lede = Još ništa nije objavljeno. Usporedite nekoliko brojki sa svojom tablicom.
own-changed = Otkad ste pogledali, nešto se promijenilo u onome što je rečeno o tablici ili u samoj tablici. Ovako se sada razumije.
own-change = Promijeni što je rečeno o tablici
own-reach = { PLURAL($n) ->
    [one] { NUMBER($n) } brojka
    [few] { NUMBER($n) } brojke
   *[other] { NUMBER($n) } brojki
 }, { $from } do { $to }.
own-reach-one = { PLURAL($n) ->
    [one] { NUMBER($n) } brojka
    [few] { NUMBER($n) } brojke
   *[other] { NUMBER($n) } brojki
 }, { $from }.
own-rows = { PLURAL($n) ->
    [one] Pročitan je { NUMBER($n) } redak.
    [few] Pročitana su { NUMBER($n) } retka.
   *[other] Pročitano je { NUMBER($n) } redaka.
 }
own-skipped = { PLURAL($n) ->
    [one] Preskočen je { NUMBER($n) } redak bez brojki.
    [few] Preskočena su { NUMBER($n) } retka bez brojki.
   *[other] Preskočeno je { NUMBER($n) } redaka bez brojki.
 }
own-first = Prve brojke kako su shvaćene
own-maybe-parts = Nijedna brojka nije veća od 1 %. Ako 0,724 znači 72,4 %, navedite dolje da su brojke udjeli od jedan.
own-more = Ostalo je u datotekama.
own-publish = Objavi ove brojke
own-replaces = Zamijenit će brojke ove tablice koje se sada vide.
own-replace = Pošalji novije brojke
own-remove = Ukloni ovu tablicu
own-remove-sure = Brojke se tada više ne vide. Što se dogodilo ostaje u dnevniku.
own-files = Datoteke:
own-source = { $city } kaže:
own-measures = Mjeri: { $indicator }
own-over-time = Kroz vrijeme
own-unit = Što
own-unit-nr = Broj ljudi
own-unit-nr-all = Od koliko ljudi
own-unit-pc = Posto
own-unit-part = Udjeli od jedan, na primjer 0,724 za 72,4 %
own-unit-eur = Euro
own-unit-num = Drugi broj
own-role-place = Gdje: mjesto, četvrt
own-role-period = Kada: godina, mjesec, dan
own-role-citizenship = O kome: državljanstvo
own-role-birth = O kome: zemlja rođenja
own-role-sex = Žene, muškarci
own-role-age = Dob
own-role-other = Nešto drugo što razlikuje brojke
own-role-value = Brojka
own-role-base = Od koliko ljudi
own-role-flag = Napomene slovima, kao e za procjenu
own-role-in-period = Brojke vremena iz naslova
own-role-in-group = Brojke skupine iz naslova
own-means = Što riječi znače
own-means-hint = Tako se skupine mogu usporediti. Odaberite samo ono što se sigurno misli.
own-means-own = Ništa od toga: riječ ostaje kakva jest
own-means-nat = Državljani ili rođeni u zemlji
own-means-neu27-2020-for = Ljudi iz zemalja izvan EU-a
own-means-eu27-2020-for = Ljudi iz drugih zemalja EU-a
own-means-for = Svi stranci ili svi rođeni u inozemstvu
own-means-total = Svi zajedno
own-marks-auto = Vidi se iz tablice
own-marks-point = Točka: 1,234.5
own-marks-comma = Zarez: 1.234,5
own-indicator-none = Ništa od toga
own-indicator-hint = Samo ako se mjeri na isti način. Vaše brojke tada stoje pokraj brojki zemlje.
own-period-hint = Samo ako to ne kaže nijedan stupac: 2024 ili 2024-03.
own-side = Vlastite brojke grada: { $city } ({ $year })
own-side-short = Vlastite brojke grada: { $city }
own-interval = { $group }; između { $low } i { $high } postotnih bodova s pouzdanošću od 95 %
journal-kind-own-figures = Vlastite brojke grada
done-own-loaded = Brojke su objavljene.
done-own-gone = Ta tablica više ne čeka: njezine su brojke objavljene ili je nakon jednog dana zaboravljena.
done-own-removed = Tablica je uklonjena.
field-own-name = Kako se tablica zove
field-own-measure = Što su brojke
field-own-indicator = Koji pokazatelj mjeri
field-own-period = Vrijeme svih brojki
field-own-source = Tko je brojio
field-own-licence = Licencija
field-own-extracted = Dan brojenja
field-own-marks = Decimalni znak
field-own-small = Mali brojevi
field-own-table = Tablica

# Što nije u redu s tablicom grada.
problem-own-ambiguous = Brojevi kao 1.234 mogu značiti dvoje. Niže kažite koji je decimalni znak.
problem-own-mixed = Neki brojevi imaju decimalnu točku, a drugi decimalni zarez. Pišite sve jednako.
problem-own-name-taken = Grad već ima tablicu „{ $typed }”. Odaberite drugo ime ili odaberite tu tablicu za novije brojke.
problem-own-empty-word = Ova je ćelija prazna. Ispunite je, i ondje gdje su ćelije bile spojene.
problem-own-impossible = „{ $cell }” ne može biti: udjeli su između 0 i 100, broj nije manji od 0 i nije veći od onoga čega je dio.
problem-own-per-cent = „{ $cell }” je udio, a za brojke ove tablice rečeno je nešto drugo. Navedite da su postoci ili izostavite taj stupac.
problem-own-no-figures = U odabranim stupcima nema brojki.
problem-own-no-part = „{ $cell }” nije udio od jedan: oni su između 0 i 1. Ako je to posto, navedite da su brojke posto.
problem-own-no-period = Nijedan stupac ne kaže kada. Odaberite jedan ili navedite vrijeme svih brojki.
problem-own-no-shares = Pokazatelj je udio: trebaju brojke u postocima ili stupac koji kaže od koliko ljudi.
problem-own-no-value = Nijedan stupac ne sadrži brojke. Odaberite barem jedan.
problem-own-not-a-number = „{ $cell }” nije broj. Gdje brojka nedostaje, napišite ..
problem-own-not-a-period = „{ $cell }” nije vrijeme. Vrijeme izgleda ovako: 2024, 2024-03 ili 31.12.2024.
problem-own-not-whole = „{ $cell }” nije cijeli broj ljudi.
problem-own-repeated = Brojka za { $period } stoji dvaput: ovdje i u retku { $before }.
problem-own-table-gone = Netko je u međuvremenu uklonio ovu tablicu. Odaberite drugu ili pošaljite ove brojke kao novu tablicu.
problem-own-too-many-figures = Tablica ima više od { $most } brojki. Pošaljite manje godina ili skupina.
problem-own-too-many-sides = Više od { $most } stupaca razlikuje brojke. Izostavite neke.
problem-own-twice = To ne ide zajedno sa stupcem { $column }: samo jedan od njih može to biti.
problem-own-uncounted = „{ $cell }” je formula bez rezultata. Otvorite datoteku u programu za tablice, spremite je i pošaljite ponovno.
problem-own-unknown-flag = „{ $cell }” nije poznata napomena. Napomene su slova kao b, e, p ili u.
problem-too-much-text = U tablici je previše teksta: čita se najviše { $most } MB.
own-differs = U usporedbi s brojkama koje se sada prikazuju: dodano { $added }, promijenjeno { $changed }, jednako { $kept }, nestaje { $gone }.
own-adds = Brojke iste skupine i istog vremena zamjenjuju se. Sve ostale ostaju.
own-way-replace = Zamijeni sve
own-way-add = Dopuni, primjerice još jednom godinom
own-to = Kamo idu brojke
own-to-new = Nova tablica
own-known = Zadnja proračunska tablica s ovim naslovima otišla je u tablicu „{ $table }”. Ako su ovo novije brojke za nju, odaberite je ovdje. Inače dajte ime novoj tablici.
field-own-way = Što biva s brojkama koje se sada prikazuju
problem-own-formula = „{ $cell }” počinje kao formula koju bi tablični program izvršio. Počnite slovom ili znamenkom.
problem-own-long-word = Ova riječ ima više od { $most } slova. Skratite je.
problem-own-other-sides = Datoteka razlikuje brojke po drugim stupcima nego prikazana tablica. Zamijenite sve ili pošaljite datoteku s istim stupcima.
problem-own-too-many-tables = Najveći broj tablica jednoga grada: { $most }. Uklonite neku koja nikome ne treba ili pošaljite novije brojke za postojeću.
problem-own-city-full = Sve tablice jednoga grada zajedno imaju najviše { $most } brojki. Uklonite tablicu koja nikome ne treba ili pošaljite manje godina ili skupina.
problem-own-too-wide = Toliko skupina ({ $series }) u toliko vremena ({ $periods }) ne stane u jednu tablicu. Pošaljite manje vremena ili podijelite tablicu.
own-headings = Naslovi
own-headings-one = U jednom retku
own-headings-two = U dva retka
own-headings-hint = U dva retka, na primjer, godine stoje iznad žena i muškaraca. Ako odaberete drukčije, pritisnite „Provjeri”: stupci će se prikazati iznova.
own-headings-nothing = Ništa po čemu se brojke razlikuju
own-side-heading = Naslov
field-own-headings = U koliko redaka stoje naslovi
field-own-upper = Što govore gornji naslovi
field-own-lower = Što govore donji naslovi
problem-own-base-alone = Pod istim naslovima nema brojki. Izostavite ovaj stupac ili odaberite brojke koje mu pripadaju.
problem-own-in-headings = To već govori jedan redak naslova. Može samo jedno od toga.
