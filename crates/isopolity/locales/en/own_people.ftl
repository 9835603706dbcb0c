# Small numbers of people in a city’s own tables.
own-people = Small numbers of people
own-people-lede = Where only a few people are counted, a neighbour may recognise them. This is only about tables that count people.
field-own-sensitivity = How sensitive is it?
own-sensitivity-plain = A little: everybody can see it anyway. Fewer than 5 people are protected.
own-sensitivity-usual = As figures about people are. Fewer than 10 people are protected.
own-sensitivity-sensitive = Very, such as illness, crime or asylum. Fewer than 10 people are protected, and “nobody” too.
own-small-hidden = Hide them
own-small-hidden-hint = As few others as possible are hidden with them, so that nobody can work them out from the totals.
own-small-rounded = Round all numbers
own-small-rounded-hint = No number is missing and totals still add up. Choose this to compare districts.
own-small-shown = Show them
own-small-shown-hint = Only if nobody can be recognised or harmed.
field-own-base = If you round: to multiples of
field-own-same = Another table that counts the same people
own-same-hint = Then both are looked at together, so that one does not give away what the other hides.
own-same-none = None
own-none-small = No number of people is below { $fewest }, and none can be worked out.
own-hidden = { PLURAL($n) ->
    [one] { NUMBER($n) } figure is hidden
   *[other] { NUMBER($n) } figures are hidden
 }: { $few } because fewer than { $fewest } people are counted or left over, { $others } so that nobody can work those out.
own-proven = This was checked against the totals and everything that the city published before about the same people. If another table of yours counts the same people, choose it below and look again.
own-shown = Small numbers are shown as they are. Make sure that nobody can be recognised.
own-shown-all = Small numbers are shown as they are.
own-rounded = All numbers of people are rounded to multiples of { $base }, and totals still add up. Percentages are made of the rounded numbers.
own-out-already = { PLURAL($n) ->
    [one] { NUMBER($n) } small number was
   *[other] { NUMBER($n) } small numbers were
 } published before. That cannot be taken back, even if it is hidden now.
own-hidden-caption = What is hidden, and why
own-hidden-what = Figure
own-hidden-number = Number
own-hidden-why = Why
own-hidden-known = What a reader can know
own-hidden-first = These are the first { $n }.
own-why-few = Few people
own-why-nobody = Nobody, which tells something too
own-why-rest = Few are left over
own-why-others = It protects others
own-between = between { $low } and { $high }
own-at-least = { $low } or more
own-log = What was published about people
own-log-lede = Everything that the city published about small groups, the latest first. Only the city’s officers see this list. New tables are checked against it.
own-log-none = Nothing was published yet.
own-log-at = No. { $nr }, { $day }
problem-own-parts-exceed = { $place }: the parts are { $parts } together, more than their total { $total }. Mend the file, or leave out the column or row that counts people twice.
problem-own-linked-differ = { $place } is { $value } here and { $other } in the table “{ $table }”. Mend the one that is wrong, or say that they do not count the same people.
problem-own-cannot-hide = Small numbers cannot be hidden here so that nobody can work them out. Round all numbers, or send larger groups.
problem-own-cannot-round = Rounding to multiples of { $base } would give small numbers away. Choose a larger number, or hide them.
problem-own-too-hard = The table is so large that it could not be checked in time. Nothing was published. Round all numbers, or send it in parts.
own-look-again = Look again
own-hidden-all = { PLURAL($n) ->
    [one] { NUMBER($n) } figure is hidden
   *[other] { NUMBER($n) } figures are hidden
 } so that nobody can be recognised.
own-opened = { PLURAL($n) ->
    [one] { NUMBER($n) } number that another table hides can be worked out then.
   *[other] { NUMBER($n) } numbers that other tables hide can be worked out then.
 }
