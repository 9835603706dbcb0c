# En stads egna siffror: tabeller som den läser in från sina egna kalkylblad.
own-title = Stadens egna siffror
own-lede = Det som { $city } räknar själv. Det är stadens siffror, inte en statistikmyndighets.
own-of = { $city }: egna siffror
own-none = { $city } visar inga egna siffror ännu.
own-all = Alla stadens egna tabeller
own-new = Lägg till en tabell
own-new-lede = Skicka ett kalkylblad som ni för det. Ni säger vad kolumnerna är och ser hur bladet förstås innan något publiceras.
own-file = Kalkylblad
own-file-hint = CSV, XLSX eller ODS, högst 16 MB, med rubrikerna på en eller två rader. Skicka bara tal, aldrig namn på personer.
own-send = Fortsätt
own-columns-lede = Säg för varje kolumn vad den innehåller. Det blir ihågkommet: nästa år räcker två klick för en tabell med samma rubriker.
own-checked = Så här förstås er tabell
own-checked-lede = Ännu är inget publicerat. Jämför några siffror med er tabell.
own-changed = Sedan ni tittade har något ändrats i det som sägs om tabellen, eller i själva tabellen. Så här förstås den nu.
own-change = Ändra vad som har sagts om tabellen
own-reach = { PLURAL($n) ->
    [one] { NUMBER($n) } siffra
   *[other] { NUMBER($n) } siffror
 }, { $from } till { $to }.
own-reach-one = { PLURAL($n) ->
    [one] { NUMBER($n) } siffra
   *[other] { NUMBER($n) } siffror
 }, { $from }.
own-rows = { PLURAL($n) ->
    [one] { NUMBER($n) } rad lästes.
   *[other] { NUMBER($n) } rader lästes.
 }
own-skipped = { PLURAL($n) ->
    [one] { NUMBER($n) } rad utan siffror hoppades över.
   *[other] { NUMBER($n) } rader utan siffror hoppades över.
 }
own-first = De första siffrorna som de förstås
own-maybe-parts = Ingen siffra är större än 1 %. Om 0,724 betyder 72,4 %, ange nedan att siffrorna är andelar av ett.
own-more = Resten finns i filerna.
own-publish = Publicera de här siffrorna
own-replaces = De ersätter de siffror i tabellen som visas nu.
own-replace = Skicka nyare siffror
own-remove = Ta bort tabellen
own-remove-sure = Siffrorna visas då inte längre. Det som har hänt finns kvar i journalen.
own-files = Filer:
own-source = { $city } säger:
own-measures = Mäter: { $indicator }
own-over-time = Över tid
own-unit = Vad
own-unit-nr = Antal personer
own-unit-nr-all = Av hur många personer
own-unit-pc = Procent
own-unit-part = Andelar av ett, till exempel 0,724 för 72,4 %
own-unit-eur = Euro
own-unit-num = Ett annat tal
own-role-place = Var: plats, stadsdel
own-role-period = När: år, månad, dag
own-role-citizenship = Vilka: medborgarskap
own-role-birth = Vilka: födelseland
own-role-sex = Kvinnor, män
own-role-age = Ålder
own-role-other = Något annat som skiljer siffrorna åt
own-role-value = Siffran
own-role-base = Av hur många personer
own-role-flag = Anmärkningar i bokstäver, som e för uppskattad
own-role-in-period = Siffror för tiden i rubriken
own-role-in-group = Siffror för gruppen i rubriken
own-means = Vad orden betyder
own-means-hint = Då kan grupper jämföras. Välj bara det som säkert menas.
own-means-own = Inget av dessa: ordet står kvar
own-means-nat = Landets medborgare, eller de som är födda i landet
own-means-neu27-2020-for = Personer från länder utanför EU
own-means-eu27-2020-for = Personer från andra EU-länder
own-means-for = Alla utländska medborgare, eller alla utrikes födda
own-means-total = Alla tillsammans
own-marks-auto = Tabellen visar det
own-marks-point = Punkt: 1,234.5
own-marks-comma = Komma: 1.234,5
own-indicator-none = Ingen av dessa
own-indicator-hint = Bara om den mäts på samma sätt. Då visas era siffror bredvid landets.
own-period-hint = Bara om ingen kolumn säger det: 2024 eller 2024-03.
own-side = Stadens egna siffror: { $city } ({ $year })
own-side-short = Stadens egna siffror: { $city }
own-interval = { $group }; mellan { $low } och { $high } procentenheter med 95 % konfidens
journal-kind-own-figures = Stadens egna siffror
done-own-loaded = Siffrorna är publicerade.
done-own-gone = Kalkylbladet väntar inte längre: siffrorna är publicerade, eller så glömdes det efter en dag.
done-own-removed = Tabellen togs bort.
field-own-name = Vad tabellen heter
field-own-measure = Vad siffrorna är
field-own-indicator = Vilken indikator den mäter
field-own-period = Tid för alla siffror
field-own-source = Vem som räknade
field-own-licence = Licens
field-own-extracted = Dagen då det räknades
field-own-marks = Decimaltecken
field-own-small = Små tal
field-own-table = Tabell

# Vad som är fel i en av stadens tabeller.
problem-own-ambiguous = Tal som 1.234 kan betyda två saker. Säg nedan vilket decimaltecknet är.
problem-own-mixed = Några tal har decimalpunkt och andra decimalkomma. Skriv alla likadant.
problem-own-name-taken = Staden har redan en tabell ”{ $typed }”. Välj ett annat namn, eller välj den tabellen för nyare siffror.
problem-own-empty-word = Cellen är tom. Fyll i den, också där celler var sammanslagna.
problem-own-impossible = ”{ $cell }” kan inte stämma: andelar ligger mellan 0 och 100, antal är inte under 0, och inget antal är större än det som det är en del av.
problem-own-per-cent = ”{ $cell }” är en andel, men tabellens siffror sägs vara något annat. Ange att de är procent, eller lämna kolumnen utanför.
problem-own-no-figures = Det finns inga siffror i de valda kolumnerna.
problem-own-no-part = ”{ $cell }” är ingen andel av ett: de ligger mellan 0 och 1. Om det är procent, ange att siffrorna är procent.
problem-own-no-period = Ingen kolumn säger när. Välj en, eller ange tiden för alla siffror.
problem-own-no-shares = En indikator är en andel: den behöver siffror i procent eller en kolumn som säger av hur många personer.
problem-own-no-value = Ingen kolumn innehåller siffrorna. Välj minst en.
problem-own-not-a-number = ”{ $cell }” är inget tal. Skriv .. där en siffra saknas.
problem-own-not-a-period = ”{ $cell }” är ingen tid. Tider ser ut som 2024, 2024-03 eller 31.12.2024.
problem-own-not-whole = ”{ $cell }” är inget helt antal personer.
problem-own-repeated = Siffran för { $period } står två gånger: här och på rad { $before }.
problem-own-table-gone = Någon har tagit bort tabellen under tiden. Välj en annan, eller skicka siffrorna som en ny tabell.
problem-own-too-many-figures = Tabellen har fler än { $most } siffror. Skicka färre år eller grupper.
problem-own-too-many-sides = Fler än { $most } kolumner skiljer siffrorna åt. Lämna några utanför.
problem-own-twice = Det går inte ihop med kolumn { $column }: bara en av dem kan vara detta.
problem-own-uncounted = ”{ $cell }” är en formel utan resultat. Öppna filen i ett kalkylprogram, spara den där och skicka den igen.
problem-own-unknown-flag = ”{ $cell }” är ingen känd anmärkning. Anmärkningar är bokstäver som b, e, p eller u.
problem-too-much-text = Det är för mycket text i tabellen: högst { $most } MB läses.
own-differs = Jämfört med siffrorna som visas nu: nya { $added }, ändrade { $changed }, oförändrade { $kept }, borta { $gone }.
own-adds = Siffror för samma grupp och tid ersätts. Alla andra finns kvar.
own-way-replace = Ersätt allt
own-way-add = Lägg till, till exempel ett år till
own-to = Vart siffrorna går
own-to-new = En ny tabell
own-known = Det förra kalkylbladet med de här rubrikerna gick till tabellen ”{ $table }”. Om det här är nyare siffror för den, välj den här. Ge annars den nya tabellen ett namn.
field-own-way = Vad som händer med siffrorna som visas nu
problem-own-formula = ”{ $cell }” börjar som en formel, som kalkylprogram skulle köra. Börja med en bokstav eller en siffra.
problem-own-long-word = Det här ordet har fler än { $most } bokstäver. Korta det.
problem-own-other-sides = Filen skiljer siffror åt med andra kolumner än tabellen som visas. Ersätt allt, eller skicka en fil med samma kolumner.
problem-own-too-many-tables = En stad visar högst { $most } tabeller. Ta bort en som ingen behöver, eller skicka nyare siffror för en som finns.
problem-own-city-full = En stads alla tabeller har tillsammans högst { $most } siffror. Ta bort en tabell som ingen behöver, eller skicka färre år eller grupper.
problem-own-too-wide = Så många grupper ({ $series }) vid så många tider ({ $periods }) ryms inte i en tabell. Skicka färre tider, eller dela tabellen.
own-headings = Rubriker
own-headings-one = På en rad
own-headings-two = På två rader
own-headings-hint = På två rader står till exempel år ovanför kvinnor och män. Om du väljer något annat, tryck på ”Kontrollera”: då visas kolumnerna på nytt.
own-headings-nothing = Inget som skiljer siffrorna åt
own-side-heading = Rubrik
field-own-headings = På hur många rader rubrikerna står
field-own-upper = Vad de övre rubrikerna säger
field-own-lower = Vad de nedre rubrikerna säger
problem-own-base-alone = Inga siffror står under samma rubriker. Utelämna kolumnen, eller välj de siffror som hör till den.
problem-own-in-headings = En rad med rubriker säger redan detta. Bara en av dem kan göra det.
