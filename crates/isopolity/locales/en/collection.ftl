# What a network asks of its cities: one number of one period.
collection-collections = What is asked of cities
collection-collections-lede = The network asks each of its cities for one number that no statistic knows. Who gives a figure sees those of others; later everybody does.
collection-of-network = What the network asks its cities for
collection-nothing = Nothing has been asked yet.
collection-new = Ask for a number
collection-new-lede = Ask for one number that an officer can find in a few minutes. Ask for no names and nothing about single persons.
collection-edit = Change the question
collection-ask-again = Ask the same for the next period
collection-until = until { $day }
collection-half = half { $n } of { $year }
collection-quarter = quarter { $n } of { $year }
collection-stage-prepared = Being prepared
collection-stage-open = Open
collection-stage-closed = Closed
collection-standing-asked = asked
collection-standing-begun = begun
collection-standing-sent = sent
collection-standing-none-to-give = has no figure
collection-standing-late = late
collection-unit-persons = people
collection-unit-per-cent = per cent
collection-unit-euro = euro
collection-unit-places = places
collection-unit-other = other, as the title says
collection-asks-number = One number
collection-asks-share = A part and the whole: the share follows
collection-better-higher = A higher figure is better
collection-better-lower = A lower figure is better
collection-better-neither = Neither: it only describes
collection-publication-anonymous = As middle and spread, without names
collection-publication-named = Each city by its name
collection-seen-anonymous = Without names, when the collection is closed. Until { $day } only cities that gave a figure see middle and spread; from then on everybody.
collection-seen-named = By name. Until { $day } only cities that gave a figure see the others; from then on everybody.
collection-flag-e = estimated
collection-flag-p = provisional
collection-flag-d = counted differently
collection-way-form = form
collection-way-file = table

# The fields.
field-why = Why you ask
field-counts = What counts, and what does not
field-asks_for = What a city types
field-unit = What is counted
field-deadline = Answer by
field-embargo = Everybody sees it from
field-publication = How figures are shown
field-better = Which way is better
field-least = Lowest figure that can be
field-most = Highest figure that can be
field-factor = Ask again when a figure changes by more than this many times
field-reminders = Remind cities that have not answered
field-follows = Asked before in
field-figure = Number
field-part = Part
field-whole = Whole
field-answer = What do you send?
field-reason = If you have no figure: why?
field-counted = How did you count?
field-figure_source = Where is the figure from?
field-flags = About the figure
collection-title-hint = What you want to know, in a few words: Places in language courses.
collection-why-hint = What becomes of the figures. Cities read this first.
collection-counts-hint = So exact that two officers would count the same.
collection-period-hint = A year such as 2025, a half such as 2025-S1 or a quarter such as 2025-Q3.
collection-embargo-hint = Until this day only cities that gave a figure see those of others.
collection-factor-hint = 2 means: the city is asked whether it is right when a figure doubled or halved.
collection-follows-hint = Then each city sees its earlier figure, and odd changes are asked about.
collection-reminders-hint = Their officers get a letter two weeks and three days before the last day.
collection-reminders-on = Yes, by itself
collection-reminders-off = No, only when you press the button
collection-first-time = This is the first time

# What a city sees.
collection-asked = What is asked of us
collection-city-lede = Each takes a minute: one number, and how you counted. Nobody needs names of people.
collection-nothing-asked = None of your networks asks for anything.
collection-asked-of-you = { $n ->
    [one] Your network asks you for one number
   *[other] Your networks ask you for { $n } numbers
}
collection-done = Answered or over
collection-asks-you = { $network } asks
collection-counts = What counts
collection-who-sees = Who sees it
collection-number = The number ({ $unit })
collection-part = The part ({ $unit })
collection-whole = The whole ({ $unit })
collection-counted-hint = In a sentence, so that others can count alike. You may leave it empty.
collection-no-persons = Only counts and shares: write no names and nothing that tells of one person.
collection-answer-number = The number above
collection-answer-fewer = “Fewer than 10”: so few that the number could point at persons
collection-answer-none = We have no such figure
collection-more = More about the figure, or we have none
collection-send = Send
collection-keep = Keep for later
collection-over = No more answers are taken.
collection-before = You gave for the earlier period:
collection-see-figures = See the figures
collection-please-look = Please look once more
collection-nothing-sent = Nothing has been sent yet.
collection-it-is-right = It is right: send it
collection-send-fewer = Send “fewer than 10” instead
collection-changed-much = Last time it was { $before }, now it is { $now }. Is that right?
collection-same-as-before = It is exactly the figure of last time, { $before }. Is it the new one?
collection-far-above = { $n ->
    [one] It is far above { $n } city of like size. Is that right?
   *[other] It is far above { $n } cities of like size. Is that right?
}
collection-far-below = { $n ->
    [one] It is far below { $n } city of like size. Is that right?
   *[other] It is far below { $n } cities of like size. Is that right?
}
collection-above-hundred = { $now } is more than all. Is that right?
collection-few-persons = { $n } is so few that somebody may be recognised. You can send “fewer than 10” instead.
collection-fewer = fewer than 10
collection-none-because = no figure: { $reason }
collection-share-of = { $share } ({ $part } of { $whole })
collection-history = Every version of the answer
collection-when = When
collection-by = Who
collection-way = By
collection-answer = Answer
collection-note = How it was counted

# What is seen of the figures.
collection-contribute-first = You see the figures as soon as your city has given its own. Everybody sees them from { $day }.
collection-embargoed = { $n ->
    [0] No city has given a figure yet. Everybody sees the figures from { $day }.
    [one] { $n } city has given a figure. Everybody sees the figures from { $day }.
   *[other] { $n } cities have given a figure. Everybody sees the figures from { $day }.
}
collection-too-few = Fewer than 5 cities have given a figure. Middle and spread are shown when there are 5, so that no city can be found out.
collection-still-open = Cities can still answer. These figures are told without names, so middle and spread are shown when the collection is closed: until then a city could find out another by changing its own figure.
collection-no-figures = No city has given a figure yet.
collection-answer-for = Answer for { $city }
collection-tells = { $n ->
    [one] { $n } city gave a figure: { $median }.
   *[other] { $n } cities gave a figure. The middle is { $median }, and the middle half from { $low } to { $high }.
}
collection-n-fewer = { $n ->
    [one] { $n } city said “fewer than 10”; it is not part of the middle.
   *[other] { $n } cities said “fewer than 10”; they are not part of the middle.
}
collection-n-none = { $n ->
    [one] { $n } city has no such figure.
   *[other] { $n } cities have no such figure.
}
collection-n-unranked = { $n ->
    [one] { $n } city is not compared, because nobody wrote down how many people live there.
   *[other] { $n } cities are not compared, because nobody wrote down how many people live there.
}
collection-unranked = { $city }: { $figure }. It has no place among the others, because nobody wrote down how many people live there.
collection-not-known = not known
collection-base = Compared by how many people live in each city. That number, with its year, stands on the city’s own page.
collection-per-inhabitants = { $unit } for each { $per } inhabitants
collection-per-inhabitant = { $unit } for each inhabitant
collection-tells-middle = Cities with a figure: { $n }. The middle is about { $median }. Figures are rounded so that no city can be found out; a spread is shown when there are 8.
collection-tells-spread = Cities with a figure: { $n }. The middle is about { $median }, and the middle half from about { $low } to about { $high }. Figures are rounded so that no city can be found out.
collection-tells-nothing = Cities with a figure: { $n }. They are so alike that a middle would tell what single cities gave, so none is shown.
collection-tells-none = No figure can be compared yet.
collection-source = Given by the cities of { $network } for { $period }. Hollow marks: estimated, provisional or counted differently.
collection-place = { $city }: { $figure }, place { $rank } of { $n }.
collection-lowest-quarter = { $city }: { $figure }, in the lowest quarter.
collection-middle-half = { $city }: { $figure }, in the middle half.
collection-highest-quarter = { $city }: { $figure }, in the highest quarter.
collection-upper-quartile = A quarter lies above
collection-median = The middle
collection-lower-quartile = A quarter lies below
collection-measure = Of all cities
collection-city = City

# What the secretariat does.
collection-desk = For the secretariat
collection-open = Ask the cities now
collection-open-again = Open it again
collection-stays-closed = Its outcome was told without names, so it stays closed: if a city changed its figure now, both outcomes together could give the figure away.
problem-collection-deadline-past = This day is past. Choose a day on which cities can still answer.
collection-close = Take no more answers
collection-remind = Remind who has not answered
collection-reminded = Last reminded on { $day }.
collection-standing = State
collection-standings = { $n } of { $of } cities gave a figure
collection-table = In a table
collection-table-lede = You can fill in a table with any spreadsheet and send it back.
collection-table-take = The table to fill in (CSV)
collection-file = The filled-in table
collection-file-hint = A CSV file or a workbook (XLSX, ODS). You see what would change before anything does.
collection-look = See what would change
collection-line = Line { $line }: { $problem }
collection-table-refused = { $n ->
    [one] Nothing was changed: something in the table must be mended first.
   *[other] Nothing was changed: { $n } things in the table must be mended first.
}
collection-would-change = What would change
collection-stands-now = Now
collection-would-stand = Then
collection-take = { $n ->
    [one] Send { $n } answer
   *[other] Send { $n } answers
}
collection-leave = Leave everything as it is
collection-nothing-new = The table says nothing new.
collection-remind-subject = { $network } asks { $city } for one number
collection-remind-body =
    Dear { $name },

    { $network } asks { $city } for one number: { $title }.
    It takes a minute. The last day is { $day }.

    { $link }

    If you have no such figure, say so there: that is an answer, too.

# What was just done.
done-collection-prepared = Prepared. No city is asked before you open it.
done-collection-reminded = The officers of cities that have not answered get a letter.
done-collection-kept = Kept. Nobody but your city sees it until you send it.
done-collection-sent = Thank you. Your answer is sent.
done-collection-taken = The answers of the table are sent.

# What is wrong.
problem-period-not-asked = A number can be asked for a year (2025), a half (2025-S1) or a quarter (2025-Q3).
problem-embargo-before-deadline = This day cannot be before the last day for answers.
problem-bounds-reversed = The highest figure cannot be below the lowest.
problem-factor-too-small = Write a number above 1, such as 2.
problem-figure-below = This is below { $least }, the lowest figure that can be.
problem-figure-above = This is above { $most }, the highest figure that can be.
problem-part-above-whole = The part ({ $part }) cannot be more than the whole ({ $whole }).
problem-whole-not-above-zero = The whole must be above 0.
problem-reason-missing = Say in a few words why there is no figure.
problem-flag-not-offered = “{ $letter }” is not among what can be said of a figure: e estimated, p provisional, d counted differently.
problem-collection-answered = A city has answered this question already, so it stands. Close it and ask anew.
problem-collection-not-open = No answers are taken for this now.
problem-sheet-too-large = The file is too large: at most { $most } kilobytes.
problem-sheet-not-utf8 = The letters of this file cannot be read. Save it as CSV in UTF-8.
problem-sheet-empty = No row of the table is filled in.
problem-sheet-too-many-rows = The table has more than { $most } rows. Send it in parts.
problem-sheet-column-missing = The column “{ $column }” is missing. Use the table from this page.
problem-sheet-column-unknown = The column “{ $column }” is not known. Use the table from this page.
problem-sheet-column-twice = The column “{ $column }” stands here twice.
problem-sheet-row-twice = “{ $key }” has a row already, in line { $first }.
problem-sheet-row-unknown = “{ $key }” is not among what is asked here.

# The journal.
journal-act-open = opened
journal-kind-collection = What is asked of cities
journal-kind-contribution = A city's answer
