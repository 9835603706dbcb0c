# A city's own figures: tables that it loads from its own spreadsheets.
own-title = The city’s own figures
own-lede = What { $city } counts itself. These are the city’s figures, not those of a statistical office.
own-of = { $city }’s own figures
own-none = { $city } shows no figures of its own yet.
own-all = All tables of the city’s own
own-new = Add a table
own-new-lede = Send a spreadsheet as you keep it. You say what its columns are, and you see how it is understood before anything is published.
own-file = Spreadsheet
own-file-hint = CSV, XLSX or ODS, at most 16 MB, with the headings in one row or in two. Send numbers only, never names of people.
own-send = Continue
own-columns-lede = Say for each column what it holds. What you say is remembered: next year’s table with the same headings takes two clicks.
own-checked = This is how your table is understood
own-checked-lede = Nothing is published yet. Compare some figures with your table.
own-changed = Since you looked, something changed in what was said about the table, or in the table itself. This is how it is understood now.
own-change = Change what was said about the table
own-reach = { PLURAL($n) ->
    [one] { NUMBER($n) } figure
   *[other] { NUMBER($n) } figures
 }, { $from } to { $to }.
own-reach-one = { PLURAL($n) ->
    [one] { NUMBER($n) } figure
   *[other] { NUMBER($n) } figures
 }, { $from }.
own-rows = { PLURAL($n) ->
    [one] { NUMBER($n) } row was read.
   *[other] { NUMBER($n) } rows were read.
 }
own-skipped = { PLURAL($n) ->
    [one] { NUMBER($n) } row without figures was passed over.
   *[other] { NUMBER($n) } rows without figures were passed over.
 }
own-first = The first figures as they are understood
own-maybe-parts = No figure is above 1%. If 0.724 means 72.4%, say below that the figures are shares of one.
own-more = There is more in the files.
own-publish = Publish these figures
own-replaces = They take the place of the figures of this table that are shown now.
own-replace = Send newer figures
own-remove = Remove this table
own-remove-sure = The figures are then no longer shown. What happened stays in the journal.
own-files = Files:
own-source = { $city } says:
own-measures = Measures: { $indicator }
own-over-time = Over time
own-unit = What
own-unit-nr = Number of people
own-unit-nr-all = Out of how many people
own-unit-pc = Per cent
own-unit-part = Shares of one, such as 0.724 for 72.4%
own-unit-eur = Euro
own-unit-num = Another number
own-role-place = Where: place, district
own-role-period = When: year, month, day
own-role-citizenship = Of whom: citizenship
own-role-birth = Of whom: country of birth
own-role-sex = Women, men
own-role-age = Age
own-role-other = Something else that tells figures apart
own-role-value = The figure
own-role-base = Out of how many people
own-role-flag = Remarks in letters, such as e for estimated
own-role-in-period = Figures of the time in the heading
own-role-in-group = Figures of the group in the heading
own-means = What the words mean
own-means-hint = This makes it possible to compare groups. Choose only what is surely meant.
own-means-own = None of these: the word stays as it is
own-means-nat = Nationals, or people born in the country
own-means-neu27-2020-for = People from outside the EU
own-means-eu27-2020-for = People from other EU countries
own-means-for = All foreigners, or all people born abroad
own-means-total = Everybody
own-marks-auto = The table tells
own-marks-point = A point: 1,234.5
own-marks-comma = A comma: 1.234,5
own-indicator-none = None of these
own-indicator-hint = Only if it is measured in the same way. Your figures are then shown beside those of the country.
own-period-hint = Only if no column says it: 2024 or 2024-03.
own-side = The city’s own figures: { $city } ({ $year })
own-side-short = The city’s own figures: { $city }
own-interval = { $group }; between { $low } and { $high } percentage points with 95% confidence
journal-kind-own-figures = The city’s own figures
done-own-loaded = The figures are published.
done-own-gone = That spreadsheet waits no more: its figures are published, or it was forgotten after a day.
done-own-removed = The table was removed.
field-own-name = What the table is called
field-own-measure = What the figures are
field-own-indicator = Which indicator it measures
field-own-period = Time of all figures
field-own-source = Who counted
field-own-licence = Licence
field-own-extracted = Day on which it was counted
field-own-marks = What parts decimals
field-own-small = Small numbers
field-own-table = Table

# What is wrong with a table of a city's own.
problem-own-ambiguous = Numbers such as 1.234 can mean two things. Say below what parts decimals.
problem-own-mixed = Some numbers have a decimal point and others a decimal comma. Write all of them alike.
problem-own-name-taken = The city has a table “{ $typed }” already. Choose another name, or choose that table for newer figures.
problem-own-empty-word = This cell is empty. Fill it in, also where cells were merged.
problem-own-impossible = “{ $cell }” cannot be: shares lie between 0 and 100, counts are not below 0, and no count is larger than that of which it is a part.
problem-own-per-cent = “{ $cell }” is a share, and the figures of this table are said to be something else. Say that they are per cent, or leave the column out.
problem-own-no-figures = There are no figures in the columns that were chosen.
problem-own-no-part = “{ $cell }” is no share of one: those lie between 0 and 1. If it is per cent, say that the figures are per cent.
problem-own-no-period = No column says when. Choose one, or say the time of all figures.
problem-own-no-shares = An indicator is a share: it needs figures in per cent, or a column that says out of how many people.
problem-own-no-value = No column holds the figures. Choose at least one.
problem-own-not-a-number = “{ $cell }” is not a number. Write .. where a figure is missing.
problem-own-not-a-period = “{ $cell }” is not a time. Times look like 2024, 2024-03 or 31.12.2024.
problem-own-not-whole = “{ $cell }” is not a whole number of people.
problem-own-repeated = The figure for { $period } stands twice: here and in row { $before }.
problem-own-table-gone = Somebody removed this table meanwhile. Choose another, or send these figures as a new table.
problem-own-too-many-figures = The table has more than { $most } figures. Send fewer years or groups.
problem-own-too-many-sides = More than { $most } columns tell figures apart. Leave some out.
problem-own-twice = This does not go together with column { $column }: only one of them can be this.
problem-own-uncounted = “{ $cell }” is a formula without its result. Open the file in a spreadsheet program, save it there and send it again.
problem-own-unknown-flag = “{ $cell }” is no remark that is known. Remarks are letters such as b, e, p or u.
problem-too-much-text = There is too much text in the table: at most { $most } MB are read.
own-differs = Beside the figures shown now: added { $added }, changed { $changed }, the same { $kept }, gone { $gone }.
own-adds = Figures of the same group and time are replaced. All others stay.
own-way-replace = Replace everything
own-way-add = Add to it, such as another year
own-to = Where the figures go
own-to-new = A new table
own-known = The last spreadsheet with these headings went into the table “{ $table }”. If these are newer figures for it, choose it here. Otherwise give the new table a name.
field-own-way = What becomes of the figures shown now
problem-own-formula = “{ $cell }” begins like a formula, which spreadsheets would run. Begin it with a letter or a digit.
problem-own-long-word = This word has more than { $most } letters. Shorten it.
problem-own-other-sides = The file tells figures apart by other columns than the table that is shown. Replace everything, or send a file with the same columns.
problem-own-too-many-tables = A city shows { $most } tables at most. Remove one that nobody needs, or send newer figures for one that is there.
problem-own-city-full = All tables of a city together have { $most } figures at most. Remove a table that nobody needs, or send fewer years or groups.
problem-own-too-wide = So many groups ({ $series }) at so many times ({ $periods }) do not fit into one table. Send fewer times, or split the table.
own-headings = Headings
own-headings-one = In one row
own-headings-two = In two rows
own-headings-hint = In two rows, for example, years stand above women and men. If you choose otherwise, press “Check”: the columns are shown anew.
own-headings-nothing = Nothing by which figures are told apart
own-side-heading = Heading
field-own-headings = In how many rows the headings stand
field-own-upper = What the upper headings say
field-own-lower = What the lower headings say
problem-own-base-alone = No figures stand under the same headings. Leave this column out, or choose the figures that belong to it.
problem-own-in-headings = A row of headings says this already. Only one of them can.
