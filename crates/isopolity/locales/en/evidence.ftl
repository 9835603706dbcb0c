# Evidence: official figures on integration.
evidence-lede = What official statistics say about newcomers and nationals, how surely, and where it is written.
evidence-nothing = No figures have been loaded yet.
evidence-missing = No figures yet
evidence-all-tables = All tables with their files
evidence-all-tables-lede = Every table that is loaded here, whole and unchanged, in the formats that statistical programs read.
evidence-tables-ask = How programs ask for parts of tables
evidence-feeds-short = Shown as
evidence-files = Files
evidence-kind-gap = gap
evidence-kind-level = level, no gap
evidence-kind-count = count of people
evidence-kind-split = split within groups
evidence-kind-share = size of a group
evidence-theme-employment = Work
evidence-theme-education = Education
evidence-theme-health = Health
evidence-theme-asylum = Asylum
evidence-theme-population = Population

# Indicators: what is measured, in a plain sentence, and in per cent of what.
evidence-name-employment-rate = Employment rate, 15 to 64 years
evidence-lead-employment-rate = How many people of working age have work.
evidence-of-employment-rate = in per cent of all people aged 15 to 64 in the same group.
evidence-says-employment-rate = { $place }, { $newcomers } of { $group ->
    [third-country-nationals] people from outside the EU
   *[all-foreigners] all foreigners
 } aged 15 to 64 have work: { $way ->
    [fewer] { $points } points less than nationals
    [more] { $points } points more than nationals
   *[same] as many as nationals
 } ({ $nationals }, { $year }).
evidence-name-unemployed-people = Unemployed people, 15 to 74 years
evidence-lead-unemployed-people = How many people seek work and find none, in thousands.
evidence-of-unemployed-people = a number of people in thousands; no rate, for the labour force is not in this table.
evidence-says-unemployed-people = { $place }, { $figure } thousand people were unemployed in { $year }.
evidence-mark-unemployed-people = unemployed people, thousands
evidence-name-tertiary-attainment-of-foreigners = Foreigners with tertiary education, 15 to 64 years
evidence-lead-tertiary-attainment-of-foreigners = How many foreigners have a degree from a university or college.
evidence-of-tertiary-attainment-of-foreigners = in per cent of all foreigners aged 15 to 64; a level of foreigners, not a gap.
evidence-says-tertiary-attainment-of-foreigners = { $place }, { $figure } of foreigners aged 15 to 64 have tertiary education ({ $year }).
evidence-mark-tertiary-attainment-of-foreigners = foreigners
evidence-name-low-attainment-of-foreigners = Foreigners with at most lower secondary education, 15 to 64 years
evidence-lead-low-attainment-of-foreigners = How many foreigners left school early, or never went.
evidence-of-low-attainment-of-foreigners = in per cent of all foreigners aged 15 to 64; a level of foreigners, not a gap.
evidence-says-low-attainment-of-foreigners = { $place }, { $figure } of foreigners aged 15 to 64 have at most lower secondary education ({ $year }).
evidence-mark-low-attainment-of-foreigners = foreigners
evidence-name-good-health = People who call their health good or very good, 16 years or over
evidence-lead-good-health = How people feel. They were asked; nobody was examined.
evidence-of-good-health = in per cent of all people aged 16 or over in the same group.
evidence-says-good-health = { $place }, { $newcomers } of { $group ->
    [third-country-nationals] people from outside the EU
   *[all-foreigners] all foreigners
 } call their health good or very good: { $way ->
    [fewer] { $points } points less than nationals
    [more] { $points } points more than nationals
   *[same] as many as nationals
 } ({ $nationals }, { $year }).
evidence-name-bad-health = People who call their health bad or very bad, 16 years or over
evidence-lead-bad-health = How people feel. They were asked; nobody was examined.
evidence-of-bad-health = in per cent of all people aged 16 or over in the same group.
evidence-says-bad-health = { $place }, { $newcomers } of { $group ->
    [third-country-nationals] people from outside the EU
   *[all-foreigners] all foreigners
 } call their health bad or very bad: { $way ->
    [fewer] { $points } points less than nationals
    [more] { $points } points more than nationals
   *[same] as many as nationals
 } ({ $nationals }, { $year }).
evidence-name-asylum-applicants = Asylum applicants in the year
evidence-lead-asylum-applicants = How many people asked for asylum. Temporary protection is not counted here.
evidence-of-asylum-applicants = a number of people; temporary protection is not counted here.
evidence-says-asylum-applicants = { $place }, { $figure } people asked for asylum in { $year }.
evidence-mark-asylum-applicants = asylum applicants
evidence-name-asylum-applicants-from-ukraine = Asylum applicants with Ukrainian citizenship in the year
evidence-lead-asylum-applicants-from-ukraine = How many Ukrainians asked for asylum. Temporary protection, which most have, is not counted here.
evidence-of-asylum-applicants-from-ukraine = a number of people; temporary protection is not counted here.
evidence-says-asylum-applicants-from-ukraine = { $place }, { $figure } Ukrainians asked for asylum in { $year }.
evidence-mark-asylum-applicants-from-ukraine = Ukrainian applicants
evidence-name-population = Population on 1 January
evidence-lead-population = How many people live there.
evidence-of-population = a number of people.
evidence-says-population = { $place }, { $figure } people lived on 1 January { $year }.
evidence-mark-population = inhabitants
evidence-name-women-within-citizenship = Women within each group of citizenship
evidence-lead-women-within-citizenship = How a group divides into women and men. It says nothing about how large the group is.
evidence-of-women-within-citizenship = in per cent of all people of the same citizenship, women and men together; not a share of foreigners.
evidence-says-women-within-citizenship = { $place }, { $figure } of foreigners are women ({ $year }).
evidence-mark-women-within-citizenship = foreigners
evidence-name-women-within-country-of-birth = Women within each group of country of birth
evidence-lead-women-within-country-of-birth = How a group divides into women and men. It says nothing about how large the group is.
evidence-of-women-within-country-of-birth = in per cent of all people born in the same group of countries, women and men together; not a share of migrants.
evidence-says-women-within-country-of-birth = { $place }, { $figure } of people born abroad are women ({ $year }).
evidence-mark-women-within-country-of-birth = born abroad

# Whose figures, and how they are shown.
evidence-in = { $code ->
    [NL] In the Netherlands
    [UK] In the United Kingdom
    [CZ] In Czechia
    [EU] In the European Union
    [EU27_2020] In the EU of 27 countries
   *[other] In { $country }
 }
evidence-title = { $indicator }: { $place }
evidence-newcomers = newcomers
evidence-nationals = nationals
evidence-native-born = born in the country
evidence-group-third = third-country nationals
evidence-group-third-short = non-EU citizens
evidence-group-third-note = Third-country nationals are people with a citizenship from outside the EU. They are compared with nationals, the country’s own citizens.
evidence-group-all = all foreigners
evidence-group-all-short = foreigners
evidence-group-all-note = All foreigners are compared with nationals, because this table does not tell people from outside the EU apart from citizens of other EU countries.
evidence-group-born-third = people born outside the EU
evidence-group-born-third-short = born outside the EU
evidence-group-born-third-note = People born outside the EU are compared with people born in the country, whatever citizenship they have.
evidence-group-born-all = people born abroad
evidence-group-born-all-short = born abroad
evidence-group-born-all-note = All people born abroad are compared with people born in the country, because this table does not tell those born outside the EU apart.
evidence-country = Country
evidence-region = Region
evidence-year = Year
evidence-year-n = { $year } ({ $places })
evidence-n-countries = { PLURAL($n) ->
    [one] { NUMBER($n) } country
   *[other] { NUMBER($n) } countries
 }
evidence-n-regions = { PLURAL($n) ->
    [one] { NUMBER($n) } region
   *[other] { NUMBER($n) } regions
 }
evidence-n-cities = { PLURAL($n) ->
    [one] { NUMBER($n) } city
   *[other] { NUMBER($n) } cities
 }
evidence-place = Follow over time
evidence-show = Show
evidence-missed = There is nothing here for { $asked }. The usual choice is shown instead.
evidence-table = Of whom, and where
evidence-unconfirmed = We have not seen a genuine file of this table yet. The rows shown are those with { $codes }: please compare them with the source.
evidence-in-year = { $what }, { $year }
evidence-over-time = { $place } over the years: { $what }
evidence-over-time-lede = The lines end where figures are missing or were measured in another way, and begin anew.
evidence-spread = The gap is smallest in { $least } ({ $least_gap } points) and largest in { $most } ({ $most_gap } points), of { $places }.
evidence-rank = Rank
evidence-gap = Gap, points
evidence-ratio = Ratio
evidence-flags-head = Flags
evidence-note = Note
evidence-caption = { $what }, { $year }
evidence-caption-gap = { $what }, { $year }. Ranked: { $places }; rank 1 is the smallest gap.
evidence-rank-of = Rank { $rank } of { $n } countries; 1 is the smallest gap.
evidence-uncertain = uncertain, not ranked
evidence-uncertain-word = uncertain
evidence-aggregate = several countries, not ranked
evidence-other-level = another kind of place, not ranked
evidence-other-group = compares { $group }, so not ranked
evidence-confidential = kept confidential by the source
evidence-no-figure = no figure for this year
evidence-hollow = Hollow marks: the source says that few people were asked. Such figures are uncertain and are not ranked.
evidence-flags = Flags of the source:
evidence-flag-b = break in the series
evidence-flag-c = confidential
evidence-flag-d = definition differs
evidence-flag-e = estimated
evidence-flag-f = forecast
evidence-flag-m = missing
evidence-flag-n = not significant
evidence-flag-p = provisional
evidence-flag-r = revised
evidence-flag-s = Eurostat estimate
evidence-flag-u = low reliability
evidence-flag-z = not applicable
evidence-break = break in the series
evidence-break-note = At a break the figures were measured in another way. Before and after must not be compared.
evidence-change = From { $from } to { $to }, years that may be compared, the gap { $way ->
    [wider] widened from { $first } to { $last } points
    [turned] turned from { $first } to { $last } points
    [narrower] narrowed from { $first } to { $last } points
   *[same] stayed at { $last } points
 }.
evidence-how = How these numbers come about
evidence-formula-higher = Gap = rate of nationals − rate of newcomers, in percentage points. Above zero, newcomers are worse off; below zero, better.
evidence-formula-lower = Gap = rate of newcomers − rate of nationals, in percentage points. Above zero, newcomers are worse off; below zero, better.
evidence-ranking = Only countries, or regions, with certain figures against the same group are ranked. Equal gaps share a rank.
evidence-composition = In gaps as measured, differences of age and schooling between the groups are not taken out: they explain part of many gaps.
evidence-no-gap = No gap can be computed: the table does not give comparable rates of two groups.
evidence-unchanged = Figures and flags are shown as the source publishes them.
evidence-source = Source: { $source }, table { $table }
evidence-updated = changed at the source { DATE($date) }
evidence-extracted = copy taken { DATE($date) }
evidence-licence = licence { $licence }
evidence-not-said = not said
evidence-as-table = Show as a table
evidence-as-csv = Table (CSV)
evidence-as-svg = Drawing (SVG)
evidence-as-png = Picture (PNG)
evidence-as-sdmx = All figures (SDMX-CSV)
evidence-all-countries = All countries and years
evidence-peers = The drawing is kept to countries that have a city in the same networks. The table has all.

# A city's page of evidence.
evidence-of-city = Evidence for { $city }
evidence-not-the-citys = Unless a line says otherwise, the figures of gaps are those of { $country }, not of { $city }. Official statistics compare newcomers and nationals for countries and regions only; how far the city is like its country, the city knows best.
evidence-none-here = No gaps of { $country } can be shown: no figures have been loaded for it.
evidence-scope = Figures of { $country }, { $year }; not the city’s
evidence-other = More figures of the country
evidence-stock = What is known of { $city } itself
evidence-stock-lede = These are the city’s own facts. They say how many people live there, not how they fare.
evidence-beside = Side by side
evidence-where = Where
evidence-beside-note = None of these is a figure of { $city } unless it says “the city’s own figures” or “the city itself”. They stand in for it: places of the same region, and of the same kind.
evidence-city-statistics = From city statistics
evidence-city = City
evidence-density = People per square kilometre
evidence-alike = Cities like this one
evidence-alike-none = No cities to compare with have been chosen yet.
evidence-alike-note = Chosen by the city among those that are alike in size, density and share of newcomers. What each share counts stands on the page of its city.
evidence-alike-caption = { $n ->
    [one] With one city that was chosen
   *[other] With { $n } cities that were chosen
 }
evidence-alike-choose = Choose cities like yours
evidence-alike-lede = The most alike come first: by how many people live there, how densely, and how many of them are newcomers. Choose those from which you can learn.
evidence-alike-field = Compare with
evidence-alike-unknown = To find cities like yours, it must be known how many people live in it.
evidence-alike-nobody = No other city here says how many people live in it.
evidence-alike-people = { $times } times as many people
evidence-alike-dense = { $times } times as dense
evidence-alike-share = { $points } points { $way ->
    [less] fewer
   *[more] more
 } newcomers
evidence-state-a-need = State a need from this

# Loading figures.
evidence-load = Load figures
evidence-load-lede = Download a table from Eurostat as SDMX-CSV and send it here. You see what would change before anything does.
evidence-file = File with statistics
evidence-file-hint = TSV, SDMX-CSV, SDMX-ML, SDMX-JSON or JSON-stat, also packed (.gz), as statistical offices offer them. At most 16 MB.
evidence-given = Fill these in if the file does not say them. For tables of Eurostat we know source and licence.
evidence-field-source = Who publishes the figures?
evidence-field-licence = Licence
evidence-field-extracted = Day on which you downloaded the file
evidence-look = See what would be loaded
evidence-table-named = Table { $table }
evidence-feeds = This table feeds:
evidence-feeds-none = No page shows this table yet. All of it can be downloaded and asked for once it is loaded.
evidence-wants = To show “{ $what }” from this table, it needs the rows with { $codes }.
evidence-mixes = This table has groups by the European Union of 28 countries and by that of 27. They are shown side by side and never joined.
evidence-tables = Tables that can be shown
evidence-problems = { PLURAL($n) ->
    [one] { NUMBER($n) } thing is wrong with this file
   *[other] { NUMBER($n) } things are wrong with this file
 }
evidence-problem-place = Line and column
evidence-problem = What is wrong, and what to do
evidence-whole-file = the whole file
evidence-preview = Please look before you load
evidence-preview-lede = Nothing has changed yet. Figures that are there now are replaced by those of the file.
evidence-what = What
evidence-now = There now
evidence-then = In the file
evidence-places = Places
evidence-years = Years
evidence-cells = Cells
evidence-cells-flagged = Cells with flags
evidence-cells-missing = Cells without a figure
evidence-less = The file has fewer places or years than what is there now. What it lacks will no longer be shown.
evidence-load-now = Load these figures
evidence-load-not = Leave everything as it is
evidence-extent = { $what }: { $places } places, { $from } to { $to }, { $rows } cells
done-figures-loaded = The figures were loaded.
field-figures = Figures

# What is wrong with a file of statistics.
problem-no-file = Please choose a file.
problem-file-refused = This file was not read and nothing was changed. All that is wrong with it ({ $n }) is listed below.
problem-impossible-figure = { $figure } cannot be: shares lie between 0 and 100, and counts are not below 0.
problem-no-source = The file does not say who publishes the figures. Say it in the form, or add a column SOURCE.
problem-no-licence = The file does not say under which licence the figures may be used. Say it in the form, or add a column LICENCE.
problem-unreadable = The file cannot be read as CSV: { $error }. Download it again.
problem-empty-file = The file has no figures.
problem-cannot-be-kept = This table cannot be kept here: it has very many codes and periods for few figures, or figures with very many digits. Take a smaller part of it.
problem-too-many-dimensions = “{ $typed }” has more parts than the table has dimensions: { $most }.
problem-too-many-conditions = Please ask with { $most } conditions at most.
problem-unknown-dimension = The table has no dimension “{ $typed }”.
problem-error-message = The service sent a message of error instead of a table. Ask it again.
problem-has-doctype = The file declares a type of document (DOCTYPE), which is not read, for safety.
problem-misplaced-flag = Line { $line } has flags that belong to no figure.
problem-missing-dimension = The dimension “{ $column }” is missing in line { $line }.
problem-not-a-data-message = This message of SDMX-ML has no data in it. Ask for the data of a table.
problem-not-sdmx-ml = This is XML, but no message of SDMX-ML.
problem-not-xml = Line { $line } is no XML: { $error }.
problem-old-sdmx-ml = This message is of SDMX-ML before 2.1. Ask for version 2.1 or 3.0.
problem-several-tables = There is more than one table in the file. Save each in a file of its own.
problem-unexpected-dimension = Line { $line } has the dimension “{ $column }”, which lines before it have not.
problem-repeated-figure = A figure for { $period } stands twice.
problem-missing-member = Something that must be there is missing.
problem-no-time-dimension = The table has no time: no dimension holds years, months or other periods.
problem-not-an-index = This is no place in the table.
problem-not-json-stat = This is JSON, but not JSON-stat of a single table.
problem-not-sdmx-json = This is JSON, but no data message of SDMX-JSON.
problem-repeated-code = The code “{ $code }” stands twice in one dimension.
problem-repeated-dimension = The dimension “{ $dimension }” stands twice.
problem-several-datasets = There are { $found } tables in the file. Save each in a file of its own.
problem-several-measures = Each cell has { $found } figures. Save one figure for each cell.
problem-several-time-dimensions = More than one dimension holds time: { $dimensions }.
problem-wrong-size = Here should be { $expected } and are { $found }.
problem-unknown-table-format = The file has none of the formats that can be read. In Eurostat’s data browser choose Download, then SDMX-CSV or TSV.
problem-not-tsv = This is not a table in Eurostat’s TSV: “{ $column }” does not say what the columns are. Its first cell looks like freq,geo\TIME_PERIOD, and tabs part the columns.
problem-line-too-long = A line is longer than { $most } bytes. Is this a table?
problem-too-many-periods = The table has more periods than can be kept. Choose a shorter time and load again.
problem-deletes-rows = The file takes figures away instead of giving them. Load the whole table, not its changes.
problem-wrong-separator = The columns are parted by “{ $separator }”. Part them by commas or semicolons.
problem-not-utf8 = There are bytes here that are no text in UTF-8. Is this a CSV file? Save it as CSV UTF-8.
problem-too-many-bytes = The file is larger than { $most } bytes. Download fewer years or countries.
problem-too-many-rows = The file has more than { $most } rows. Download fewer years or countries.
problem-too-many-columns = The file has more than { $most } columns. Is it SDMX-CSV?
problem-cell-too-long = This cell is longer than { $most } bytes.
problem-wrong-number-of-cells = This line has { $found } cells, and the first line has { $expected }. Was the file changed after the download?
problem-not-sdmx-csv = This is not SDMX-CSV: the first line does not begin with DATAFLOW or STRUCTURE. In Eurostat’s data browser choose Download, then SDMX-CSV.
problem-missing-column = The column { $column } is missing. Download the table again with all columns.
problem-repeated-column = The column { $column } stands twice.
problem-misplaced-column = The column { $column } stands among the dimensions, before TIME_PERIOD. Keep the columns in the order of the download.
problem-not-a-dimension = “{ $column }” is not the name of a dimension. Keep the first line as it was downloaded.
problem-not-a-dataflow = “{ $cell }” does not name a table. It looks like ESTAT:LFSA_ERGAN(1.0).
problem-mixed-column = “{ $cell }” differs from “{ $before }” above. A file holds one table only.
problem-no-dimensions = This table has a time and nothing else. Figures need at least one thing that they are about, such as a place or a group.
problem-empty-cell = The column { $column } is empty in this line.
problem-not-a-code = “{ $cell }” is not a code. Codes look like NAT or EU27_2020.
problem-label-differs = The code { $code } is called “{ $label }” here and “{ $before }” above.
problem-unknown-label = The label “{ $label }” is not known. Download the table with codes.
problem-ambiguous-label = The label “{ $label }” could be any of these codes: { $codes }. Download the table with codes.
problem-unknown-flag = “{ $flag }” is not a flag. Flags are letters such as b, e, p or u.
problem-unknown-confidentiality = “{ $cell }” is not a status of confidentiality. It is empty, F or C.
problem-not-a-power = “{ $cell }” is not a power of ten (UNIT_MULT). It is a whole number: 3 for thousands, 6 for millions.
problem-repeated-observation = The figure for { $period } stands twice: here and in line { $before }.

# Places that statistics name beside countries.
country-eu = European Union
country-eu27-2020 = European Union (27)
country-eu28 = European Union (28)
country-ea19 = Euro area (19)
country-ea20 = Euro area (20)
country-efta = EFTA
country-me = Montenegro
country-mk = North Macedonia
country-rs = Serbia
country-tr = Türkiye
country-ba = Bosnia and Herzegovina
country-al = Albania
country-xk = Kosovo
country-li = Liechtenstein

# Gaps at equal schooling and age.
evidence-equal-title = { $what }, { $place }, { $year }: the gap at equal schooling or age ({ $basis })
evidence-equal-measured = As measured
evidence-equal-schooling = At equal schooling
evidence-equal-age = At equal age
evidence-equal-how = What is compared
evidence-equal-says = { $trait ->
    [schooling] If both groups had the same schooling, the gap would be { $alike } points instead of { $whole }.
   *[age] If both groups were of the same ages, the gap would be { $alike } points instead of { $whole }.
 } Compared are: { $group }. Weights: the mean of how both groups are composed. Cells used: { $n }.{ $doubt ->
    [yes] {" "}The source calls one of them unreliable, so this is uncertain.
   *[no] {""}
 }
evidence-equal-nothing = { $trait ->
    [schooling] The gap at equal schooling cannot be told:
   *[age] The gap at equal age cannot be told:
 } { $why }
evidence-equal-no-weights = nobody has loaded the table { $table } yet, which says how both groups are composed.
evidence-equal-missing = figures that it needs are missing.
evidence-equal-confidential = figures that it needs are confidential.
evidence-equal-weights = Weights. { $source }
evidence-equal-excuse = Schooling and age explain part of a gap; they do not excuse it. Schooling abroad that nobody recognises counts here as schooling.
problem-shapes-lost-points = Some points of this outline ({ $n }) cannot be on the map: they are not on the globe, or on its other side. Was the file saved with the projection that it names?
evidence-vintage-union = EU of 28 ({ $code })
evidence-vintage-table = older table { $code }
evidence-vintage = Definition
evidence-vintage-note = Older figures stand for themselves under their own name: they count other countries or were defined otherwise. No line joins them to the newer ones.
evidence-quarter = { $year }, quarter { $n }
evidence-period = Month or quarter
evidence-latest = Latest
evidence-by-month = { $what }: { $place }, month by month
evidence-latest-of-all = { $what }: the latest of every place
evidence-recent-sum = All twelve months from { $from } to { $to } together: { $figure }.
evidence-recent-mean = The mean of the twelve months from { $from } to { $to }: { $figure }.
evidence-recent-sum-head = Twelve months together
evidence-recent-mean-head = Mean of twelve months
evidence-recent-none = The latest twelve months are not put together: some are missing, or were measured otherwise.
evidence-recent-sum-how = The latest twelve months are added up, because each person is counted in one month. Where a month is missing or was measured otherwise, there is no sum.
evidence-recent-mean-how = The latest twelve months are averaged and never added up, because mostly the same people are counted each time. Where a month is missing or was measured otherwise, there is no mean.
competence-shortened = The first { $n } entries are shown here, and there are more. Choose an area of life to see fewer at a time; the file of a country holds all.
