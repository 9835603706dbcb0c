# Vad ett nätverk frågar sina städer om: ett tal för en period.
collection-collections = Vad städerna tillfrågas om
collection-collections-lede = Nätverket frågar var och en av sina städer om ett tal som ingen statistik känner. Den som lämnar ett tal ser de andras; senare ser alla dem.
collection-of-network = Vad nätverket frågar sina städer om
collection-nothing = Inget har frågats ännu.
collection-new = Fråga om ett tal
collection-new-lede = Fråga om ett enda tal som en handläggare hittar på några minuter. Fråga inte om namn eller något om enskilda personer.
collection-edit = Ändra frågan
collection-ask-again = Fråga detsamma för nästa period
collection-until = till { $day }
collection-half = halvår { $n } { $year }
collection-quarter = kvartal { $n } { $year }
collection-stage-prepared = Förbereds
collection-stage-open = Öppen
collection-stage-closed = Avslutad
collection-standing-asked = tillfrågad
collection-standing-begun = påbörjad
collection-standing-sent = skickad
collection-standing-none-to-give = har inget tal
collection-standing-late = försenad
collection-unit-persons = personer
collection-unit-per-cent = procent
collection-unit-euro = euro
collection-unit-places = platser
collection-unit-other = annat, som rubriken säger
collection-asks-number = Ett tal
collection-asks-share = En del och helheten: andelen följer
collection-better-higher = Ett högre tal är bättre
collection-better-lower = Ett lägre tal är bättre
collection-better-neither = Ingetdera: det bara beskriver
collection-publication-anonymous = Som mitt och spridning, utan namn
collection-publication-named = Varje stad med namn
collection-seen-anonymous = Utan namn, när insamlingen är avslutad. Till { $day } ser bara städer som lämnat ett tal mitt och spridning; därefter alla.
collection-seen-named = Med namn. Till { $day } ser bara städer som lämnat ett tal de andras; därefter alla.
collection-flag-e = uppskattat
collection-flag-p = preliminärt
collection-flag-d = räknat annorlunda
collection-way-form = formulär
collection-way-file = tabell

# Fälten.
field-why = Varför ni frågar
field-counts = Vad som räknas och vad som inte gör det
field-asks_for = Vad en stad skriver in
field-unit = Vad som räknas
field-deadline = Svara senast
field-embargo = Alla ser det från
field-publication = Hur talen visas
field-better = Vilket håll som är bättre
field-least = Lägsta möjliga tal
field-most = Högsta möjliga tal
field-factor = Fråga igen när ett tal ändras mer än så här många gånger
field-reminders = Påminn städer som inte har svarat
field-follows = Frågades förut i
field-figure = Tal
field-part = Del
field-whole = Helhet
field-answer = Vad skickar ni?
field-reason = Om ni inte har något tal: varför?
field-counted = Hur räknade ni?
field-figure_source = Varifrån kommer talet?
field-flags = Om talet
collection-title-hint = Vad ni vill veta, med några ord: Platser i språkkurser.
collection-why-hint = Vad det blir av talen. Det läser städerna först.
collection-counts-hint = Så noga att två handläggare skulle räkna lika.
collection-period-hint = Ett år som 2025, ett halvår som 2025-S1 eller ett kvartal som 2025-Q3.
collection-embargo-hint = Till den dagen ser bara städer som lämnat ett tal de andras.
collection-factor-hint = 2 betyder: staden får frågan om det stämmer när ett tal fördubblas eller halveras.
collection-follows-hint = Då ser varje stad sitt förra tal, och märkliga ändringar ifrågasätts.
collection-reminders-hint = Deras handläggare får ett brev två veckor och tre dagar före sista dagen.
collection-reminders-on = Ja, av sig självt
collection-reminders-off = Nej, bara när ni trycker på knappen
collection-first-time = Det här är första gången

# Vad en stad ser.
collection-asked = Vad vi tillfrågas om
collection-city-lede = Varje fråga tar en minut: ett tal, och hur ni räknade. Ingen behöver namn på människor.
collection-nothing-asked = Inget av era nätverk frågar om något.
collection-asked-of-you = { $n ->
    [one] Ert nätverk ber er om ett tal
   *[other] Era nätverk ber er om { $n } tal
}
collection-done = Besvarat eller avslutat
collection-asks-you = { $network } frågar
collection-counts = Vad som räknas
collection-who-sees = Vem som ser det
collection-number = Talet ({ $unit })
collection-part = Delen ({ $unit })
collection-whole = Helheten ({ $unit })
collection-counted-hint = I en mening, så att andra kan räkna lika. Fältet får vara tomt.
collection-no-persons = Bara antal och andelar: skriv inga namn och inget som handlar om en enda person.
collection-answer-number = Talet ovan
collection-answer-fewer = ”Färre än 10”: så få att talet kan peka ut personer
collection-answer-none = Vi har inget sådant tal
collection-more = Mer om talet, eller vi har inget
collection-send = Skicka
collection-keep = Spara till senare
collection-over = Inga fler svar tas emot.
collection-before = Ni lämnade för förra perioden:
collection-see-figures = Se talen
collection-please-look = Titta gärna en gång till
collection-nothing-sent = Inget har skickats ännu.
collection-it-is-right = Det stämmer: skicka
collection-send-fewer = Skicka ”färre än 10” i stället
collection-changed-much = Förra gången var det { $before }, nu är det { $now }. Stämmer det?
collection-same-as-before = Det är precis förra gångens tal, { $before }. Är det det nya?
collection-far-above = { $n ->
    [one] Det är långt över { $n } stad av liknande storlek. Stämmer det?
   *[other] Det är långt över { $n } städer av liknande storlek. Stämmer det?
}
collection-far-below = { $n ->
    [one] Det är långt under { $n } stad av liknande storlek. Stämmer det?
   *[other] Det är långt under { $n } städer av liknande storlek. Stämmer det?
}
collection-above-hundred = { $now } är mer än alla. Stämmer det?
collection-few-persons = { $n } är så få att någon kan kännas igen. Ni kan skicka ”färre än 10” i stället.
collection-fewer = färre än 10
collection-none-because = inget tal: { $reason }
collection-share-of = { $share } ({ $part } av { $whole })
collection-history = Svarets alla versioner
collection-when = När
collection-by = Vem
collection-way = Genom
collection-answer = Svar
collection-note = Hur det räknades

# Vad som syns av talen.
collection-contribute-first = Ni ser talen så snart er stad har lämnat sitt. Alla ser dem från { $day }.
collection-embargoed = { $n ->
    [0] Ingen stad har lämnat något tal ännu. Alla ser talen från { $day }.
    [one] { $n } stad har lämnat ett tal. Alla ser talen från { $day }.
   *[other] { $n } städer har lämnat ett tal. Alla ser talen från { $day }.
}
collection-too-few = Färre än 5 städer har lämnat ett tal. Mitt och spridning visas när det är 5, så att ingen stad kan räknas ut.
collection-still-open = Städer kan fortfarande svara. Talen visas utan namn, så mitt och spridning visas när insamlingen är avslutad: till dess kunde en stad räkna ut en annans tal genom att ändra sitt eget.
collection-no-figures = Ingen stad har lämnat något tal ännu.
collection-answer-for = Svara för { $city }
collection-tells = { $n ->
    [one] { $n } stad lämnade ett tal: { $median }.
   *[other] { $n } städer lämnade ett tal. Mitten är { $median }, och den mellersta hälften från { $low } till { $high }.
}
collection-n-fewer = { $n ->
    [one] { $n } stad sade ”färre än 10”; den ingår inte i mitten.
   *[other] { $n } städer sade ”färre än 10”; de ingår inte i mitten.
}
collection-n-none = { $n ->
    [one] { $n } stad har inget sådant tal.
   *[other] { $n } städer har inget sådant tal.
}
collection-n-unranked = { $n ->
    [one] { $n } stad jämförs inte, eftersom ingen har skrivit upp hur många som bor där.
   *[other] { $n } städer jämförs inte, eftersom ingen har skrivit upp hur många som bor där.
}
collection-unranked = { $city }: { $figure }. Staden har ingen plats bland de andra, eftersom ingen har skrivit upp hur många som bor där.
collection-not-known = inte känt
collection-base = Jämfört efter hur många som bor i varje stad. Det antalet, med sitt år, står på stadens egen sida.
collection-per-inhabitants = { $unit } per { $per } invånare
collection-per-inhabitant = { $unit } per invånare
collection-tells-middle = Städer med en siffra: { $n }. Mitten är ungefär { $median }. Siffrorna är avrundade så att ingen stad kan kännas igen; spridningen visas när de är 8.
collection-tells-spread = Städer med en siffra: { $n }. Mitten är ungefär { $median }, och den mellersta halvan från ungefär { $low } till ungefär { $high }. Siffrorna är avrundade så att ingen stad kan kännas igen.
collection-tells-nothing = Städer med en siffra: { $n }. De är så lika att ett mittvärde skulle avslöja vad enskilda städer har lämnat, så inget visas.
collection-tells-none = Ingen siffra kan jämföras ännu.
collection-source = Lämnat av städerna i { $network } för { $period }. Ihåliga märken: uppskattat, preliminärt eller räknat annorlunda.
collection-place = { $city }: { $figure }, plats { $rank } av { $n }.
collection-lowest-quarter = { $city }: { $figure }, i den lägsta fjärdedelen.
collection-middle-half = { $city }: { $figure }, i den mellersta hälften.
collection-highest-quarter = { $city }: { $figure }, i den högsta fjärdedelen.
collection-upper-quartile = En fjärdedel ligger över
collection-median = Mitten
collection-lower-quartile = En fjärdedel ligger under
collection-measure = Av alla städer
collection-city = Stad

# Vad sekretariatet gör.
collection-desk = För sekretariatet
collection-open = Fråga städerna nu
collection-open-again = Öppna igen
collection-stays-closed = Resultatet har visats utan namn och därför förblir den stängd: om en stad ändrade sin siffra nu skulle de två resultaten tillsammans kunna avslöja den.
problem-collection-deadline-past = Den dagen är förbi. Välj en dag då städerna ännu kan svara.
collection-close = Ta inte emot fler svar
collection-remind = Påminn dem som inte svarat
collection-reminded = Senast påmint { $day }.
collection-standing = Läge
collection-standings = { $n } av { $of } städer lämnade ett tal
collection-table = I en tabell
collection-table-lede = Ni kan fylla i en tabell i vilket kalkylprogram som helst och skicka tillbaka den.
collection-table-take = Tabellen att fylla i (CSV)
collection-file = Den ifyllda tabellen
collection-file-hint = En CSV-fil eller en arbetsbok (XLSX, ODS). Ni ser vad som skulle ändras innan något ändras.
collection-look = Se vad som skulle ändras
collection-line = Rad { $line }: { $problem }
collection-table-refused = { $n ->
    [one] Inget ändrades: en sak i tabellen måste rättas först.
   *[other] Inget ändrades: { $n } saker i tabellen måste rättas först.
}
collection-would-change = Vad som skulle ändras
collection-stands-now = Nu
collection-would-stand = Sedan
collection-take = { $n ->
    [one] Skicka { $n } svar
   *[other] Skicka { $n } svar
}
collection-leave = Lämna allt som det är
collection-nothing-new = Tabellen säger inget nytt.
collection-remind-subject = { $network } ber { $city } om ett tal
collection-remind-body =
    Hej { $name },

    { $network } ber { $city } om ett tal: { $title }.
    Det tar en minut. Sista dagen är { $day }.

    { $link }

    Om ni inte har något sådant tal, säg det där: det är också ett svar.

# Vad som just gjordes.
done-collection-prepared = Förberett. Ingen stad tillfrågas innan ni öppnar.
done-collection-reminded = Handläggarna i städer som inte svarat får ett brev.
done-collection-kept = Sparat. Ingen utanför er stad ser det förrän ni skickar.
done-collection-sent = Tack. Ert svar är skickat.
done-collection-taken = Tabellens svar är skickade.

# Vad som är fel.
problem-period-not-asked = Man kan fråga om ett år (2025), ett halvår (2025-S1) eller ett kvartal (2025-Q3).
problem-embargo-before-deadline = Den dagen kan inte vara före sista svarsdag.
problem-bounds-reversed = Det högsta talet kan inte vara under det lägsta.
problem-factor-too-small = Skriv ett tal över 1, till exempel 2.
problem-figure-below = Det är under { $least }, det lägsta möjliga talet.
problem-figure-above = Det är över { $most }, det högsta möjliga talet.
problem-part-above-whole = Delen ({ $part }) kan inte vara mer än helheten ({ $whole }).
problem-whole-not-above-zero = Helheten måste vara över 0.
problem-reason-missing = Säg med några ord varför det inte finns något tal.
problem-flag-not-offered = ”{ $letter }” hör inte till det som kan sägas om ett tal: e uppskattat, p preliminärt, d räknat annorlunda.
problem-collection-answered = En stad har redan svarat på frågan, så den ligger fast. Avsluta den och fråga på nytt.
problem-collection-not-open = Inga svar tas emot för det här nu.
problem-sheet-too-large = Filen är för stor: högst { $most } kilobyte.
problem-sheet-not-utf8 = Bokstäverna i filen kan inte läsas. Spara den som CSV i UTF-8.
problem-sheet-empty = Ingen rad i tabellen är ifylld.
problem-sheet-too-many-rows = Tabellen har fler än { $most } rader. Skicka den i delar.
problem-sheet-column-missing = Kolumnen ”{ $column }” saknas. Använd tabellen från den här sidan.
problem-sheet-column-unknown = Kolumnen ”{ $column }” är okänd. Använd tabellen från den här sidan.
problem-sheet-column-twice = Kolumnen ”{ $column }” står här två gånger.
problem-sheet-row-twice = ”{ $key }” har redan en rad, rad { $first }.
problem-sheet-row-unknown = ”{ $key }” hör inte till det som frågas här.

# Journalen.
journal-act-open = öppnat
journal-kind-collection = Vad städerna tillfrågas om
journal-kind-contribution = En stads svar
