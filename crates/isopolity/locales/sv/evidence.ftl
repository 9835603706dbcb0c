# Evidence: official figures on integration.
evidence-lede = Vad officiell statistik säger om nyinflyttade och landets egna medborgare, hur säkert det är och var det står.
evidence-nothing = Inga siffror har lästs in ännu.
evidence-missing = Inga siffror ännu
evidence-all-tables = Alla tabeller med filer
evidence-all-tables-lede = Varje inläst tabell, hel och oförändrad, i de format som statistikprogram läser.
evidence-tables-ask = Så frågar program efter delar av tabeller
evidence-feeds-short = Visas som
evidence-files = Filer
evidence-kind-gap = gap
evidence-kind-level = nivå, inget gap
evidence-kind-count = antal personer
evidence-kind-split = fördelning inom grupper
evidence-kind-share = gruppens storlek
evidence-theme-employment = Arbete
evidence-theme-education = Utbildning
evidence-theme-health = Hälsa
evidence-theme-asylum = Asyl
evidence-theme-population = Befolkning

# Indicators: what is measured, in a plain sentence, and in per cent of what.
evidence-name-employment-rate = Sysselsättningsgrad, 15–64 år
evidence-lead-employment-rate = Hur många i arbetsför ålder som har arbete.
evidence-of-employment-rate = i procent av alla 15–64 år i samma grupp.
evidence-says-employment-rate = { $place } har { $newcomers } av { $group ->
    [third-country-nationals] personer från länder utanför EU
   *[all-foreigners] alla utländska medborgare
 } i åldern 15–64 år arbete, jämfört med { $nationals } av landets egna medborgare. Det är { $way ->
    [fewer] { $points } procentenheter lägre
    [more] { $points } procentenheter högre
   *[same] lika mycket
 } ({ $year }).
evidence-name-unemployed-people = Arbetslösa, 15–74 år
evidence-lead-unemployed-people = Hur många som söker arbete utan att hitta något, i tusental.
evidence-of-unemployed-people = antal personer i tusental; ingen andel, för arbetskraften finns inte i tabellen.
evidence-says-unemployed-people = { $place } var { $figure } tusen personer arbetslösa { $year }.
evidence-mark-unemployed-people = arbetslösa, tusental
evidence-name-tertiary-attainment-of-foreigners = Utländska medborgare med eftergymnasial utbildning, 15–64 år
evidence-lead-tertiary-attainment-of-foreigners = Hur många utländska medborgare som har examen från universitet eller högskola.
evidence-of-tertiary-attainment-of-foreigners = i procent av alla utländska medborgare 15–64 år; en nivå för utländska medborgare, inget gap.
evidence-says-tertiary-attainment-of-foreigners = { $place } har { $figure } av de utländska medborgarna i åldern 15–64 år eftergymnasial utbildning ({ $year }).
evidence-mark-tertiary-attainment-of-foreigners = utländska medborgare
evidence-name-low-attainment-of-foreigners = Utländska medborgare med högst förgymnasial utbildning, 15–64 år
evidence-lead-low-attainment-of-foreigners = Hur många utländska medborgare som slutade skolan tidigt eller aldrig gick i skola.
evidence-of-low-attainment-of-foreigners = i procent av alla utländska medborgare 15–64 år; en nivå för utländska medborgare, inget gap.
evidence-says-low-attainment-of-foreigners = { $place } har { $figure } av de utländska medborgarna i åldern 15–64 år högst förgymnasial utbildning ({ $year }).
evidence-mark-low-attainment-of-foreigners = utländska medborgare
evidence-name-good-health = Personer som säger att deras hälsa är god eller mycket god, 16 år och äldre
evidence-lead-good-health = Hur människor mår. De tillfrågades; ingen undersöktes.
evidence-of-good-health = i procent av alla 16 år och äldre i samma grupp.
evidence-says-good-health = { $place } säger { $newcomers } av { $group ->
    [third-country-nationals] personer från länder utanför EU
   *[all-foreigners] alla utländska medborgare
 } att deras hälsa är god eller mycket god, jämfört med { $nationals } av landets egna medborgare. Det är { $way ->
    [fewer] { $points } procentenheter lägre
    [more] { $points } procentenheter högre
   *[same] lika mycket
 } ({ $year }).
evidence-name-bad-health = Personer som säger att deras hälsa är dålig eller mycket dålig, 16 år och äldre
evidence-lead-bad-health = Hur människor mår. De tillfrågades; ingen undersöktes.
evidence-of-bad-health = i procent av alla 16 år och äldre i samma grupp.
evidence-says-bad-health = { $place } säger { $newcomers } av { $group ->
    [third-country-nationals] personer från länder utanför EU
   *[all-foreigners] alla utländska medborgare
 } att deras hälsa är dålig eller mycket dålig, jämfört med { $nationals } av landets egna medborgare. Det är { $way ->
    [fewer] { $points } procentenheter lägre
    [more] { $points } procentenheter högre
   *[same] lika mycket
 } ({ $year }).
evidence-name-asylum-applicants = Asylsökande under året
evidence-lead-asylum-applicants = Hur många som sökte asyl. Tillfälligt skydd räknas inte här.
evidence-of-asylum-applicants = antal personer; tillfälligt skydd räknas inte här.
evidence-says-asylum-applicants = { $place } sökte { $figure } personer asyl { $year }.
evidence-mark-asylum-applicants = asylsökande
evidence-name-asylum-applicants-from-ukraine = Asylsökande med ukrainskt medborgarskap under året
evidence-lead-asylum-applicants-from-ukraine = Hur många ukrainare som sökte asyl. Tillfälligt skydd, som de flesta har, räknas inte här.
evidence-of-asylum-applicants-from-ukraine = antal personer; tillfälligt skydd räknas inte här.
evidence-says-asylum-applicants-from-ukraine = { $place } sökte { $figure } ukrainare asyl { $year }.
evidence-mark-asylum-applicants-from-ukraine = ukrainska sökande
evidence-name-population = Befolkning den 1 januari
evidence-lead-population = Hur många som bor där.
evidence-of-population = antal personer.
evidence-says-population = { $place } bodde { $figure } personer den 1 januari { $year }.
evidence-mark-population = invånare
evidence-name-women-within-citizenship = Kvinnor i varje grupp efter medborgarskap
evidence-lead-women-within-citizenship = Hur en grupp fördelar sig på kvinnor och män. Det säger inget om hur stor gruppen är.
evidence-of-women-within-citizenship = i procent av alla med samma medborgarskap, kvinnor och män tillsammans; inte en andel av utländska medborgare.
evidence-says-women-within-citizenship = { $place } är { $figure } av de utländska medborgarna kvinnor ({ $year }).
evidence-mark-women-within-citizenship = utländska medborgare
evidence-name-women-within-country-of-birth = Kvinnor i varje grupp efter födelseland
evidence-lead-women-within-country-of-birth = Hur en grupp fördelar sig på kvinnor och män. Det säger inget om hur stor gruppen är.
evidence-of-women-within-country-of-birth = i procent av alla födda i samma grupp av länder, kvinnor och män tillsammans; inte en andel av dem som flyttat hit.
evidence-says-women-within-country-of-birth = { $place } är { $figure } av dem som är födda utomlands kvinnor ({ $year }).
evidence-mark-women-within-country-of-birth = födda utomlands

# Whose figures, and how they are shown.
evidence-in = { $code ->
    [NL] I Nederländerna
    [UK] I Storbritannien
    [CZ] I Tjeckien
    [EU] I Europeiska unionen
    [EU27_2020] I EU med 27 länder
    [CY] På Cypern
    [IE] På Irland
    [IS] På Island
    [MT] På Malta
   *[other] I { $country }
 }
evidence-title = { $indicator }: { $place }
evidence-newcomers = nyinflyttade
evidence-nationals = landets medborgare
evidence-native-born = födda i landet
evidence-group-third = tredjelandsmedborgare
evidence-group-third-short = icke-EU-medborgare
evidence-group-third-note = Tredjelandsmedborgare är personer med medborgarskap i ett land utanför EU. De jämförs med landets egna medborgare.
evidence-group-all = alla utländska medborgare
evidence-group-all-short = utländska medborgare
evidence-group-all-note = Alla utländska medborgare jämförs med landets egna medborgare, eftersom tabellen inte skiljer personer från länder utanför EU från medborgare i andra EU-länder.
evidence-group-born-third = personer födda utanför EU
evidence-group-born-third-short = födda utanför EU
evidence-group-born-third-note = Personer födda utanför EU jämförs med personer födda i landet, oavsett medborgarskap.
evidence-group-born-all = utrikes födda
evidence-group-born-all-short = utrikes födda
evidence-group-born-all-note = Alla utrikes födda jämförs med personer födda i landet, eftersom tabellen inte skiljer ut dem som är födda utanför EU.
evidence-country = Land
evidence-region = Region
evidence-year = År
evidence-year-n = { $year } ({ $places })
evidence-n-countries = { PLURAL($n) ->
    [one] { NUMBER($n) } land
   *[other] { NUMBER($n) } länder
 }
evidence-n-regions = { PLURAL($n) ->
    [one] { NUMBER($n) } region
   *[other] { NUMBER($n) } regioner
 }
evidence-n-cities = { PLURAL($n) ->
    [one] { NUMBER($n) } kommun
   *[other] { NUMBER($n) } kommuner
 }
evidence-place = Följ över tid
evidence-show = Visa
evidence-missed = Här finns inget för { $asked }. I stället visas det vanliga valet.
evidence-table = Om vilka, och var
evidence-unconfirmed = Vi har ännu inte sett någon äkta fil av tabellen. Raderna som visas är de med { $codes }: jämför dem med källan.
evidence-in-year = { $what }, { $year }
evidence-over-time = { $place } genom åren: { $what }
evidence-over-time-lede = Linjerna slutar där siffror saknas eller har mätts på ett annat sätt, och börjar sedan om.
evidence-spread = Minsta gapet: { $least } ({ $least_gap } procentenheter). Största gapet: { $most } ({ $most_gap } procentenheter). Jämförda: { $places }.
evidence-rank = Plats
evidence-gap = Gap, procentenheter
evidence-ratio = Kvot
evidence-flags-head = Flaggor
evidence-note = Anmärkning
evidence-caption = { $what }, { $year }
evidence-caption-gap = { $what }, { $year }. Rangordnade: { $places }; plats 1 är det minsta gapet.
evidence-rank-of = Plats { $rank } av { $n } länder; plats 1 är det minsta gapet.
evidence-uncertain = osäkert, rangordnas inte
evidence-uncertain-word = osäkert
evidence-aggregate = flera länder, rangordnas inte
evidence-other-level = en annan sorts område, rangordnas inte
evidence-other-group = gäller { $group }, rangordnas inte
evidence-confidential = hålls hemligt av källan
evidence-no-figure = ingen siffra för det här året
evidence-hollow = Ofyllda markeringar: källan säger att få personer tillfrågades. Sådana siffror är osäkra och rangordnas inte.
evidence-flags = Källans flaggor:
evidence-flag-b = brott i serien
evidence-flag-c = konfidentiell
evidence-flag-d = avvikande definition
evidence-flag-e = uppskattad
evidence-flag-f = prognos
evidence-flag-m = saknas
evidence-flag-n = inte signifikant
evidence-flag-p = preliminär
evidence-flag-r = reviderad
evidence-flag-s = Eurostats uppskattning
evidence-flag-u = låg tillförlitlighet
evidence-flag-z = inte tillämpligt
evidence-break = brott i serien
evidence-break-note = Vid ett brott mättes siffrorna på ett annat sätt. Före och efter får inte jämföras.
evidence-change = Från { $from } till { $to }, år som kan jämföras, { $way ->
    [wider] ökade gapet från { $first } till { $last } procentenheter
    [turned] vände gapet från { $first } till { $last } procentenheter
    [narrower] minskade gapet från { $first } till { $last } procentenheter
   *[same] låg gapet kvar på { $last } procentenheter
 }.
evidence-how = Så kommer siffrorna till
evidence-formula-higher = Gap = andel av landets egna medborgare − andel av nyinflyttade, i procentenheter. Över noll har nyinflyttade det sämre, under noll bättre.
evidence-formula-lower = Gap = andel av nyinflyttade − andel av landets egna medborgare, i procentenheter. Över noll har nyinflyttade det sämre, under noll bättre.
evidence-ranking = Bara länder, eller regioner, med säkra siffror för samma grupp rangordnas. Lika stora gap delar plats.
evidence-composition = I gap som de mätts är skillnader i ålder och utbildning mellan grupperna inte borträknade: de förklarar en del av många gap.
evidence-no-gap = Inget gap kan räknas ut: tabellen ger inga jämförbara andelar för två grupper.
evidence-unchanged = Siffror och flaggor visas som källan publicerar dem.
evidence-source = Källa: { $source }, tabell { $table }
evidence-updated = ändrad hos källan { DATE($date) }
evidence-extracted = hämtad { DATE($date) }
evidence-licence = licens { $licence }
evidence-not-said = inte angivet
evidence-as-table = Visa som tabell
evidence-as-csv = Tabell (CSV)
evidence-as-svg = Teckning (SVG)
evidence-as-png = Bild (PNG)
evidence-as-sdmx = Alla siffror (SDMX-CSV)
evidence-all-countries = Alla länder och år
evidence-peers = Diagrammet visar bara länder som har en stad i samma nätverk. Tabellen har alla.

# A city's page of evidence.
evidence-of-city = Underlag för { $city }
evidence-not-the-citys = Om inget annat står gäller siffrorna om gap { $country }, inte { $city }. Officiell statistik jämför nyinflyttade och landets egna medborgare bara för länder och regioner. Hur lik kommunen är sitt land vet kommunen bäst själv.
evidence-none-here = Inga gap kan visas för { $country }: inga siffror har lästs in.
evidence-scope = Siffror för { $country }, { $year }; inte kommunens egna
evidence-other = Fler siffror för landet
evidence-stock = Vad vi vet om { $city }
evidence-stock-lede = Det här är kommunens egna fakta. De säger hur många som bor där, inte hur de har det.
evidence-beside = Sida vid sida
evidence-where = Var
evidence-beside-note = Ingen av siffrorna gäller { $city } om det inte står ”stadens egna siffror” eller ”själva staden”. De står i dess ställe: orter i samma region och av samma slag.
evidence-city-statistics = Ur städstatistiken
evidence-city = Kommun
evidence-density = Invånare per kvadratkilometer
evidence-alike = Liknande kommuner
evidence-alike-none = Inga kommuner att jämföra med har valts ännu.
evidence-alike-note = Valda av kommunen bland dem som liknar den i storlek, täthet och andel nyinflyttade. Vad varje andel räknar står på kommunens sida.
evidence-alike-caption = { $n ->
    [one] Med en vald kommun
   *[other] Med { $n } valda kommuner
 }
evidence-alike-choose = Välj liknande kommuner
evidence-alike-lede = De mest lika kommer först: efter invånarantal, täthet och andel nyinflyttade. Välj dem som ni kan lära av.
evidence-alike-field = Jämför med
evidence-alike-unknown = För att hitta liknande kommuner måste invånarantalet vara känt.
evidence-alike-nobody = Ingen annan kommun här anger sitt invånarantal.
evidence-alike-people = { $times } gånger så många invånare
evidence-alike-dense = { $times } gånger så tät
evidence-alike-share = { $points } punkter { $way ->
    [less] färre
   *[more] fler
 } nyinflyttade
evidence-state-a-need = Ange ett behov utifrån detta

# Loading figures.
evidence-load = Läs in siffror
evidence-load-lede = Hämta en tabell från Eurostat som SDMX-CSV och skicka den hit. Du ser vad som skulle ändras innan något ändras.
evidence-file = Fil med statistik
evidence-file-hint = TSV, SDMX-CSV, SDMX-ML, SDMX-JSON eller JSON-stat, även packad (.gz), så som statistikmyndigheter erbjuder den. Högst 16 MB.
evidence-given = Fyll i det här om det inte står i filen. För tabeller från Eurostat känner vi källa och licens.
evidence-field-source = Vem publicerar siffrorna?
evidence-field-licence = Licens
evidence-field-extracted = Dagen då du hämtade filen
evidence-look = Se vad som skulle läsas in
evidence-table-named = Tabell { $table }
evidence-feeds = Tabellen ger underlag till:
evidence-feeds-none = Ingen sida visar tabellen ännu. När den är inläst kan hela tabellen laddas ner och frågas efter.
evidence-wants = För att visa ”{ $what }” ur tabellen behövs raderna med { $codes }.
evidence-mixes = Tabellen har grupper enligt Europeiska unionen med 28 länder och med 27. De visas bredvid varandra och förs aldrig ihop.
evidence-tables = Tabeller som kan visas
evidence-problems = { PLURAL($n) ->
    [one] { NUMBER($n) } sak är fel med filen
   *[other] { NUMBER($n) } saker är fel med filen
 }
evidence-problem-place = Rad och kolumn
evidence-problem = Vad som är fel, och vad man gör
evidence-whole-file = hela filen
evidence-preview = Titta innan du läser in
evidence-preview-lede = Inget har ändrats ännu. Siffror som finns nu ersätts av filens siffror.
evidence-what = Vad
evidence-now = Finns nu
evidence-then = I filen
evidence-places = Platser
evidence-years = År
evidence-cells = Celler
evidence-cells-flagged = Celler med flaggor
evidence-cells-missing = Celler utan siffra
evidence-less = Filen har färre platser eller år än det som finns nu. Det som saknas i den visas inte längre.
evidence-load-now = Läs in de här siffrorna
evidence-load-not = Låt allt vara som det är
evidence-extent = { $what }: { $places } platser, { $from } till { $to }, { $rows } celler
done-figures-loaded = Siffrorna är inlästa.
field-figures = Siffror

# What is wrong with a file of statistics.
problem-no-file = Välj en fil.
problem-file-refused = Filen lästes inte in och inget ändrades. Alla fel i den ({ $n }) står nedan.
problem-impossible-figure = { $figure } är omöjligt: andelar ligger mellan 0 och 100, och antal är inte under 0.
problem-no-source = Filen säger inte vem som publicerar siffrorna. Ange det i formuläret eller lägg till en kolumn SOURCE.
problem-no-licence = Filen säger inte med vilken licens siffrorna får användas. Ange det i formuläret eller lägg till en kolumn LICENCE.
problem-unreadable = Filen går inte att läsa som CSV: { $error }. Hämta den igen.
problem-empty-file = Filen innehåller inga siffror.
problem-cannot-be-kept = Tabellen kan inte sparas här: den har väldigt många koder och perioder men få siffror, eller tal med väldigt många siffror. Ta en mindre del av den.
problem-too-many-dimensions = ”{ $typed }” har fler delar än tabellen har dimensioner: { $most }.
problem-too-many-conditions = Ställ högst { $most } villkor.
problem-unknown-dimension = Tabellen har ingen dimension ”{ $typed }”.
problem-error-message = Tjänsten skickade ett felmeddelande i stället för en tabell. Fråga igen.
problem-has-doctype = Filen anger en dokumenttyp (DOCTYPE), som av säkerhetsskäl inte läses.
problem-misplaced-flag = Rad { $line } har flaggor som inte hör till någon siffra.
problem-missing-dimension = Dimensionen ”{ $column }” saknas på rad { $line }.
problem-not-a-data-message = Det här SDMX-ML-meddelandet saknar data. Fråga efter en tabells data.
problem-not-sdmx-ml = Det här är XML, men inget SDMX-ML-meddelande.
problem-not-xml = Rad { $line } är ingen XML: { $error }.
problem-old-sdmx-ml = Meddelandet är SDMX-ML före 2.1. Fråga efter version 2.1 eller 3.0.
problem-several-tables = Filen har mer än en tabell. Spara var och en i en egen fil.
problem-unexpected-dimension = Rad { $line } har dimensionen ”{ $column }”, som tidigare rader saknar.
problem-repeated-figure = En siffra för { $period } står två gånger.
problem-missing-member = Något som måste finnas här saknas.
problem-no-time-dimension = Tabellen saknar tid: ingen dimension har år, månader eller andra perioder.
problem-not-an-index = Det är ingen plats i tabellen.
problem-not-json-stat = Det här är JSON, men inte JSON-stat för en enda tabell.
problem-not-sdmx-json = Det här är JSON, men inget datameddelande i SDMX-JSON.
problem-repeated-code = Koden ”{ $code }” står två gånger i en dimension.
problem-repeated-dimension = Dimensionen ”{ $dimension }” står två gånger.
problem-several-datasets = Filen har { $found } tabeller. Spara var och en i en egen fil.
problem-several-measures = Varje cell har { $found } siffror. Spara en siffra per cell.
problem-several-time-dimensions = Flera dimensioner anger tid: { $dimensions }.
problem-wrong-size = Här ska finnas { $expected } och finns { $found }.
problem-unknown-table-format = Filen har inget av de format som kan läsas. Välj Download i Eurostats databläddrare och sedan SDMX-CSV eller TSV.
problem-not-tsv = Det här är ingen tabell i Eurostats TSV: ”{ $column }” säger inte vad kolumnerna är. Den första cellen ser ut som freq,geo\TIME_PERIOD, och tabbar skiljer kolumnerna åt.
problem-line-too-long = En rad är längre än { $most } byte. Är det här en tabell?
problem-too-many-periods = Tabellen har fler tidsperioder än vad som kan sparas. Välj en kortare tid och läs in igen.
problem-deletes-rows = Filen tar bort siffror i stället för att ge dem. Läs in hela tabellen, inte dess ändringar.
problem-wrong-separator = Kolumnerna skiljs åt av ”{ $separator }”. Skilj dem åt med komma eller semikolon.
problem-not-utf8 = Här finns byte som inte är text i UTF-8. Är det en CSV-fil? Spara den som CSV UTF-8.
problem-too-many-bytes = Filen är större än { $most } byte. Hämta färre år eller länder.
problem-too-many-rows = Filen har fler än { $most } rader. Hämta färre år eller länder.
problem-too-many-columns = Filen har fler än { $most } kolumner. Är det SDMX-CSV?
problem-cell-too-long = Cellen är längre än { $most } byte.
problem-wrong-number-of-cells = Raden har { $found } celler och den första raden { $expected }. Ändrades filen efter hämtningen?
problem-not-sdmx-csv = Det här är inte SDMX-CSV: den första raden börjar inte med DATAFLOW eller STRUCTURE. Välj Download och sedan SDMX-CSV i Eurostats Data Browser.
problem-missing-column = Kolumnen { $column } saknas. Hämta tabellen igen med alla kolumner.
problem-repeated-column = Kolumnen { $column } står två gånger.
problem-misplaced-column = Kolumnen { $column } står bland dimensionerna, före TIME_PERIOD. Behåll kolumnerna i samma ordning som i den hämtade filen.
problem-not-a-dimension = ”{ $column }” är inte namnet på en dimension. Behåll den första raden som den var.
problem-not-a-dataflow = ”{ $cell }” anger ingen tabell. Det ska se ut som ESTAT:LFSA_ERGAN(1.0).
problem-mixed-column = ”{ $cell }” skiljer sig från ”{ $before }” ovanför. En fil får bara innehålla en tabell.
problem-no-dimensions = Tabellen har en tid och inget annat. Siffror behöver minst en sak som de handlar om, till exempel en plats eller en grupp.
problem-empty-cell = Kolumnen { $column } är tom på den här raden.
problem-not-a-code = ”{ $cell }” är ingen kod. Koder ser ut som NAT eller EU27_2020.
problem-label-differs = Koden { $code } heter ”{ $label }” här och ”{ $before }” ovanför.
problem-unknown-label = Etiketten ”{ $label }” är okänd. Hämta tabellen med koder.
problem-ambiguous-label = Etiketten ”{ $label }” kan vara någon av dessa koder: { $codes }. Hämta tabellen med koder.
problem-unknown-flag = ”{ $flag }” är ingen flagga. Flaggor är bokstäver som b, e, p eller u.
problem-unknown-confidentiality = ”{ $cell }” är ingen sekretessmarkering. Den är tom, F eller C.
problem-not-a-power = ”{ $cell }” är ingen tiopotens (UNIT_MULT). Den är ett heltal: 3 för tusental, 6 för miljoner.
problem-repeated-observation = Siffran för { $period } står två gånger: här och på rad { $before }.

# Places that statistics name beside countries.
country-eu = Europeiska unionen
country-eu27-2020 = Europeiska unionen (27)
country-eu28 = Europeiska unionen (28)
country-ea19 = Euroområdet (19)
country-ea20 = Euroområdet (20)
country-efta = Efta
country-me = Montenegro
country-mk = Nordmakedonien
country-rs = Serbien
country-tr = Turkiet
country-ba = Bosnien och Hercegovina
country-al = Albanien
country-xk = Kosovo
country-li = Liechtenstein

# Gap vid lika utbildning och ålder.
evidence-equal-title = { $what }, { $place }, { $year }: gapet vid lika utbildning eller ålder ({ $basis })
evidence-equal-measured = Som uppmätt
evidence-equal-schooling = Vid lika utbildning
evidence-equal-age = Vid lika ålder
evidence-equal-how = Vad som jämförs
evidence-equal-says = { $trait ->
    [schooling] Om båda grupperna hade samma utbildning skulle gapet vara { $alike } punkter i stället för { $whole }.
   *[age] Om båda grupperna hade samma åldrar skulle gapet vara { $alike } punkter i stället för { $whole }.
 } Jämförda är: { $group }. Vikter: medelvärdet av hur båda grupperna är sammansatta. Använda celler: { $n }.{ $doubt ->
    [yes] {" "}Källan kallar en av dem otillförlitlig, så detta är osäkert.
   *[no] {""}
 }
evidence-equal-nothing = { $trait ->
    [schooling] Gapet vid lika utbildning kan inte anges:
   *[age] Gapet vid lika ålder kan inte anges:
 } { $why }
evidence-equal-no-weights = ingen har ännu laddat tabellen { $table }, som säger hur båda grupperna är sammansatta.
evidence-equal-missing = siffror som behövs saknas.
evidence-equal-confidential = siffror som behövs är konfidentiella.
evidence-equal-weights = Vikter. { $source }
evidence-equal-excuse = Utbildning och ålder förklarar en del av ett gap; de ursäktar det inte. Utbildning från utlandet som ingen erkänner räknas här som utbildning.
problem-shapes-lost-points = Några av konturens punkter ({ $n }) kan inte ligga på kartan: de finns inte på jordklotet eller ligger på dess andra sida. Sparades filen med den projektion som den anger?
evidence-vintage-union = EU med 28 länder ({ $code })
evidence-vintage-table = äldre tabell { $code }
evidence-vintage = Definition
evidence-vintage-note = Äldre siffror står för sig själva under eget namn: de räknar andra länder eller definierades på ett annat sätt. Ingen linje förbinder dem med de nyare.
evidence-quarter = { $year }, kvartal { $n }
evidence-period = Månad eller kvartal
evidence-latest = Senaste
evidence-by-month = { $what }: { $place }, månad för månad
evidence-latest-of-all = { $what }: det senaste från varje plats
evidence-recent-sum = Alla tolv månader från { $from } till { $to } tillsammans: { $figure }.
evidence-recent-mean = Medelvärdet av de tolv månaderna från { $from } till { $to }: { $figure }.
evidence-recent-sum-head = Tolv månader tillsammans
evidence-recent-mean-head = Medelvärde av tolv månader
evidence-recent-none = De senaste tolv månaderna läggs inte ihop: några saknas eller mättes på ett annat sätt.
evidence-recent-sum-how = De senaste tolv månaderna läggs ihop, eftersom varje person räknas i en månad. Om en månad saknas eller mättes på ett annat sätt finns ingen summa.
evidence-recent-mean-how = De senaste tolv månaderna ges som medelvärde och läggs aldrig ihop, eftersom det mest är samma personer som räknas varje gång. Om en månad saknas eller mättes på ett annat sätt finns inget medelvärde.
competence-shortened = Här visas de första posterna ({ $n }), och det finns fler. Välj ett livsområde för att se färre åt gången; filen för ett land har alla.
