# Kartor över siffror, och hur bilder lämnas vidare.
map-title-gap = { $what }: gapet på karta, { $year }
map-title = { $what } på karta, { $year }
map-band = { $from } till { $to }
map-uncertain = osäker
map-no-figure = ingen siffra
map-seen = Kartan fyller varje plats efter dess siffra; alla siffror står i tabellen.
map-read-gap = Procentenheter mellan medborgare och nyanlända. Över 0 har nyanlända det sämre.
map-left-out = Inte på kartan: { $places }.
map-credit = Konturer: { $source }.
map-as-json = JSON
map-share = Citera eller bädda in
map-cite = För att citera (lägg till dagen då du läste):
map-cited = ”{ $title }”. { $source }. { $address }
map-embed = För att visa den på en annan webbplats:
map-json-note = Siffror med en markering läses tillsammans med vad den betyder. Ett positivt gap betyder att nyanlända har det sämre.

# Konturer av regioner.
map-shapes = Konturer av regioner
map-shapes-lede = Det som kartor över regioner ritas på. Länder följer med programmet.
map-kept = Vad som finns här
map-none-kept = Här finns inga konturer av regioner ännu. Kartor visar bara länder.
map-no-outlines = Det finns ingen karta över regionerna ännu. Deras konturer följer inte med programmet, för de får inte delas ut med det; den som sköter servern kan lägga in dem. Till dess finns alla regioner i tabellen.
map-place-in-file = Plats i filen
map-regions-table = Regionerna i en tabell
map-load = Lägg in konturer
map-terms = Konturer av europeiska regioner tillhör EuroGeographics och får inte följa med ett program. Läs in dem om din organisation får använda dem. Varje karta nämner deras ägare.
map-file = Fil
map-file-hint = GeoJSON eller TopoJSON, högst 20 MB, i grader eller i EPSG:3035.
map-name = Vad de heter
map-name-hint = Till exempel: NUTS 2-regioner, 2021. Samma namn ersätter det som finns här.
map-source = Vems de är
map-source-hint = Till exempel: © EuroGeographics. Det står under varje karta.
map-licence = Villkor
map-property = Egenskap med koderna
map-property-hint = Kan lämnas tom: NUTS_ID, LAU_ID, code, id och andra hittas.
map-matched = Regioner med siffror
map-matched-n = { $n } av { $of } har en kontur här
map-matched-none = Ingen kod passar en region som det finns siffror för. Är det rätt egenskap, och rätt år för regionerna?
map-passed-over = { $n ->
    [one] En sak i filen är ingen yta och hoppades över.
   *[other] { $n } saker i filen är inga ytor och hoppades över.
 }
map-replaces = { $n ->
    [one] Detta ersätter konturer med samma namn med en plats.
   *[other] Detta ersätter konturer med samma namn med { $n } platser.
 }
map-preview = Vad som skulle behållas
map-preview-lede = Inget har ändrats ännu. Titta först, behåll sedan.
map-keep = Behåll dessa konturer
map-remove = Ta bort ”{ $name }”
map-sketch = Konturerna; platser som det finns siffror för är fyllda.
map-with-figures = med siffror
map-without-figures = utan siffror
journal-kind-shapes = Konturer

problem-shapes-no-key = Ett namn behöver minst en latinsk bokstav eller siffra.
problem-shapes-bad-arc = Här nämns en gräns { $typed } som filen inte har.
problem-shapes-bad-code = ”{ $typed }” är ingen kod. Koder har latinska bokstäver, siffror, bindestreck och punkter.
problem-shapes-bad-outline = Detta är ingen kontur: den behöver ringar med minst tre punkter, var och en med två tal.
problem-shapes-no-code = Ingen egenskap har koderna för de flesta platser. Ange den i formuläret. Filen har: { $found }.
problem-shapes-no-outlines = Filen har inga ytor, bara punkter, linjer eller ingenting.
problem-shapes-not-geo = Detta är varken en samling objekt (GeoJSON) eller en topologi (TopoJSON).
problem-shapes-not-json = Detta är inte JSON.
problem-shapes-strange-places = Koordinaterna är varken grader eller meter i EPSG:3035. Spara filen i något av dem.
problem-shapes-too-large = Filen är större än { $most } MB. Ta en grövre skala, till exempel 1:20 miljoner.
problem-shapes-too-many-places = Filen har { $n } platser; högst { $most } läses.
problem-shapes-too-many-points = Filen har { $n } punkter; högst { $most } läses. Ta en grövre skala, till exempel 1:20 miljoner.
problem-shapes-unknown-projection = Projektionen ”{ $typed }” läses inte. Spara filen i grader (EPSG:4326) eller i EPSG:3035.
