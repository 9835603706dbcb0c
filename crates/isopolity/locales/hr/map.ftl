# Karte brojki i kako se crteži predaju dalje.
map-title-gap = { $what }: jaz na karti, { $year }.
map-title = { $what } na karti, { $year }.
map-band = { $from } do { $to }
map-uncertain = nesigurno
map-no-figure = nema brojke
map-seen = Karta boji svako mjesto prema njegovoj brojci; sve su brojke u tablici.
map-read-gap = Postotni bodovi između državljana i pridošlica. Iznad 0 pridošlicama je lošije.
map-left-out = Nije na karti: { $places }.
map-credit = Obrisi: { $source }.
map-as-json = JSON
map-share = Citirajte ili ugradite
map-cite = Za citiranje (dodajte dan kada ste čitali):
map-cited = „{ $title }”. { $source }. { $address }
map-embed = Za prikaz na drugoj stranici:
map-json-note = Brojke s oznakom čitaju se zajedno s njezinim značenjem. Pozitivan jaz znači da je pridošlicama lošije.

# Obrisi regija.
map-shapes = Obrisi regija
map-shapes-lede = Ono na čemu se crtaju karte regija. Države dolaze s programom.
map-kept = Što je ovdje
map-none-kept = Ovdje još nema obrisa regija. Karte prikazuju samo države.
map-no-outlines = Karte regija još nema. Obrisi regija ne dolaze s programom jer se s njim ne smiju prosljeđivati; može ih donijeti tko se brine o ovom poslužitelju. Do tada su sve regije u tablici.
map-place-in-file = Mjesto u datoteci
map-regions-table = Regije u tablici
map-load = Donesite obrise
map-terms = Obrisi europskih regija pripadaju EuroGeographicsu i ne smiju se dijeliti s programom. Učitajte ih ako ih vaša organizacija smije koristiti. Svaka karta navodi njihova vlasnika.
map-file = Datoteka
map-file-hint = GeoJSON ili TopoJSON, najviše 20 MB, u stupnjevima ili u EPSG:3035.
map-name = Kako se zovu
map-name-hint = Na primjer: regije NUTS 2, 2021. Isto ime zamjenjuje ono što je ovdje.
map-source = Čiji su
map-source-hint = Na primjer: © EuroGeographics. To stoji ispod svake karte.
map-licence = Uvjeti korištenja
map-property = Svojstvo s kodovima
map-property-hint = Može ostati prazno: NUTS_ID, LAU_ID, code, id i druga se pronalaze.
map-matched = Regije s brojkama
map-matched-n = { $n } od { $of } ovdje ima obris
map-matched-none = Nijedan kod ne odgovara regiji za koju ima brojki. Je li to pravo svojstvo i prava godina regija?
map-passed-over = { $n ->
    [one] { $n } stvar u datoteci nije površina i preskočena je.
    [few] { $n } stvari u datoteci nisu površine i preskočene su.
   *[other] { $n } stvari u datoteci nisu površine i preskočene su.
 }
map-replaces = { $n ->
    [one] Ovo zamjenjuje obrise istog imena s { $n } mjestom.
    [few] Ovo zamjenjuje obrise istog imena s { $n } mjesta.
   *[other] Ovo zamjenjuje obrise istog imena s { $n } mjesta.
 }
map-preview = Što bi se zadržalo
map-preview-lede = Još se ništa nije promijenilo. Pogledajte, pa zadržite.
map-keep = Zadrži ove obrise
map-remove = Ukloni „{ $name }”
map-sketch = Obrisi; mjesta za koja ima brojki su ispunjena.
map-with-figures = s brojkama
map-without-figures = bez brojki
journal-kind-shapes = Obrisi

problem-shapes-no-key = Ime treba barem jedno latinično slovo ili znamenku.
problem-shapes-bad-arc = Ovdje se navodi granica { $typed } koje u datoteci nema.
problem-shapes-bad-code = „{ $typed }” nije kod. Kodovi imaju latinična slova, znamenke, crtice i točke.
problem-shapes-bad-outline = Ovo nije obris: potrebni su prsteni s najmanje tri točke, svaka s dva broja.
problem-shapes-no-code = Nijedno svojstvo nema kodove većine mjesta. Navedite ga u obrascu. Datoteka ima: { $found }.
problem-shapes-no-outlines = Datoteka nema površina, samo točke, crte ili ništa.
problem-shapes-not-geo = Ovo nije ni zbirka objekata (GeoJSON) ni topologija (TopoJSON).
problem-shapes-not-json = Ovo nije JSON.
problem-shapes-strange-places = Koordinate nisu ni stupnjevi ni metri u EPSG:3035. Spremite datoteku u jednom od toga.
problem-shapes-too-large = Datoteka je veća od { $most } MB. Uzmite grublje mjerilo, primjerice 1:20 milijuna.
problem-shapes-too-many-places = Datoteka ima { $n } mjesta; čita se najviše { $most }.
problem-shapes-too-many-points = Datoteka ima { $n } točaka; čita se najviše { $most }. Uzmite grublje mjerilo, primjerice 1:20 milijuna.
problem-shapes-unknown-projection = Projekcija „{ $typed }” se ne čita. Spremite datoteku u stupnjevima (EPSG:4326) ili u EPSG:3035.
