# The editor of opening hours

hours-hint = Write times such as 9–17 or 9:00–12:00, 13:00–17:30; past midnight 22–2. A whole day is 0–24. A day without times is closed. Leave everything empty if the hours are not known: newcomers are then told to ask first.
hours-same = as above
hours-weekdays = Monday to Friday
hours-weekdays-hint = Holds for each of these days whose row is empty.
hours-holidays-not-said = nothing said: they are days like others
hours-holidays-sunday = as on Sundays
hours-holidays-own = own times
hours-holidays-times = Own times
hours-otherwise = At all other times by appointment
hours-lines = Seasons and single dates
hours-lines-hint = A date without a year holds every year: 24/12, or 24/12/2026 only once. Leave the last day empty for a single date. During a season, days that it does not name are closed.
hours-more-lines = More seasons and dates
hours-line = Season or date { $n }
hours-from = First day
hours-to = Last day
hours-times = Times
hours-days = Only on these days of the week (none ticked: all)
hours-written = In written form
hours-not-in-rows = These hours have rules that do not fit into rows, so they stand here in their written form. Nothing of them is lost.
hours-take = Which hours shall count?
hours-take-rows = those in the rows
hours-take-text = those in written form
hours-every-year = { $dates } every year
hours-seen = How newcomers read the saved hours

field-hours-written = Written form of the hours

problem-hours-rows-or-text = The rows and the written form say different things. Choose which shall count.
problem-row-dates-reversed = { $row }: “{ $text }” ends before it begins.
problem-row-empty-slot = { $row }: “{ $text }” ends when it begins.
problem-row-no-dates = { $row }: write from which day on it holds.
problem-row-no-times = { $row }: times are missing. Write such as 9–17, or say that it is closed.
problem-row-not-a-date = { $row }: “{ $text }” is no date. Write such as 24/12/2026, or 24/12 for every year.
problem-row-not-a-time = { $row }: “{ $text }” is no time. Write such as 9–17 or 9:00–12:00, 13:00–17:30.
problem-row-overlap = { $row }: “{ $text }” overlaps other times.
problem-row-season-too-long = { $row }: “{ $text }” is longer than three years.
problem-row-seasons-overlap = { $row }: it overlaps another season.
problem-row-slot-too-long = { $row }: “{ $text }” is longer than a day.
problem-row-too-many = { $row }: these are more rules than one service can have.
problem-row-too-many-times = { $row }: these are too many times.
problem-row-two-answers = { $row }: it says two things at once: “{ $text }”.
