# A city's indices: many figures of its districts made into one order, with its doubt.
index-title = Indices
index-lede = Many figures made into one order: which parts of { $city } stand high, which stand low, and how sure that is.
index-none = { $city } has no index yet.
index-all = All indices
index-of = An index of { $city }
index-version = Version { $n } of { $date }
index-new = Make an index
index-new-lede = Choose figures and say which of them are good. You see the order before anything is published.
index-edit = Change the index
index-edit-lede = The version before is kept, so that everybody sees what your change does.
index-no-tables = An index compares parts of the city. Send a table first that has figures of at least { $n } districts or other places.
index-tables = Tables with figures of places
index-continue = Continue
index-other-tables = Take figures of other tables
index-other-tables-note = Choose before you fill in the form: what is typed below and not sent yet gets lost.
index-name-hint = Such as: Living well as a newcomer
index-which = Which figures count
index-which-lede = Two or more. Say of each whether more of it is better, and how much it counts.
index-offered = { PLURAL($n) ->
    [one] { $period }: { NUMBER($n) } place, from { $low } to { $high }.
   *[other] { $period }: { NUMBER($n) } places, from { $low } to { $high }.
 }
index-is-count = This is a number of people: a large district has more of everything. A share says more.
index-it-counts = It counts
index-better-choose = Please choose
index-better-higher = Higher is better
index-better-lower = Lower is better
index-weight-hint = 1 is usual; 2 counts twice as much.
index-group-hint = Such as Work or Housing. Leave it empty if it stands for itself.
index-group = Group: { $name }
index-groups = How much each group counts
index-groups-hint = A group counts as one, however many figures it has.
index-how = How it is reckoned
index-how-lede = The usual answers are given. Change them only if you have a reason.
index-comparable-range = The worst place gets 0, the best 100
index-comparable-range-hint = Usual. It shows how far places are apart.
index-comparable-places = Only the order counts
index-comparable-places-hint = Each place gets the share of the others that it is better than. One extreme place changes little.
index-comparable-distance = The distance from the average
index-comparable-distance-hint = 50 is the average; 10 more or less is a usual distance.
index-comparable-best = The share of the best
index-comparable-best-hint = Only for figures above 0.
index-together-average = Average
index-together-average-hint = Usual. A strong part makes up for a weak one.
index-together-geometric = Geometric mean
index-together-geometric-hint = A strong part makes up for less of a weak one.
index-together-harmonic = Harmonic mean
index-together-harmonic-hint = It makes up for still less.
index-missing-out = Left out; the place is judged by the others
index-missing-mean = The average of the other places
index-missing-median = The middle figure of the other places
index-outliers-kept = Kept as they are
index-outliers-drawn-in = Drawn in, so that one place does not decide all
index-enough-half = Half of the figures
index-enough-most = Three of four figures
index-enough-all = All figures
index-enough-any = Any figure
index-publish = Publish
index-look = Look at it first
index-looked = The order that this makes
index-looked-note = Nothing is published yet. This is the order that your answers make.
index-place = Place
index-rank = Rank
index-between = Between
index-limits = { $low } – { $high }
index-score = Score
index-order = The order of places, and how sure it is
index-chart = { $city }: { $name }
index-says-first = { PLURAL($n) ->
    [one] Of { NUMBER($n) } place { $place } is most likely first: between rank { $low } and { $high }, however one reckons.
   *[other] Of { NUMBER($n) } places { $place } is most likely first: between rank { $low } and { $high }, however one reckons.
 }
index-says-first-sure = { PLURAL($n) ->
    [one] Of { NUMBER($n) } place { $place } is first, however one reckons.
   *[other] Of { NUMBER($n) } places { $place } is first, however one reckons.
 }
index-says-first-alone = { PLURAL($n) ->
    [one] Of { NUMBER($n) } place { $place } is first.
   *[other] Of { NUMBER($n) } places { $place } is first.
 }
index-alike = { PLURAL($n) ->
    [one] { $place } and { $others } cannot be told apart by their order.
   *[other] { $place } cannot be told apart by order from { $others }.
 }
index-alike-more = { PLURAL($n) ->
    [one] { $place } cannot be told apart by order from { NUMBER($n) } other place.
   *[other] { $place } cannot be told apart by order from { NUMBER($n) } other places, among them { $others }.
 }
index-doubt = { PLURAL($n) ->
    [one] The line shows between which ranks a place stands in 90 of 100 ways of reckoning: with other weights, with figures made comparable or put together otherwise. { NUMBER($n) } index was made for that.
   *[other] The line shows between which ranks a place stands in 90 of 100 ways of reckoning: with other weights, with figures made comparable or put together otherwise. { NUMBER($n) } indices were made for that.
 }
index-no-doubt = How sure the order is cannot be told: the index cannot be made in any other way.
index-gaps = { PLURAL($n) ->
    [one] { NUMBER($n) } figure is missing.
   *[other] { NUMBER($n) } figures are missing.
 }
index-hidden = { PLURAL($n) ->
    [one] { NUMBER($n) } figure is kept back to protect people, so it is missing here.
   *[other] { NUMBER($n) } figures are kept back to protect people, so they are missing here.
 }
index-left-out = Too little is known for a place in the order: { $places }.
index-kept-back = kept back
index-source = Figures: { $tables }. { $version }.
index-cannot = This index cannot be reckoned with the figures that are there now.
index-need = { $place } stands last. What do newcomers there need?
index-decides = What decides the order
index-decides-nothing = Nothing does: the order is the same, however one reckons.
index-decides-most = What moves places most is { $choice }: by itself it explains { $share } of all moves.
index-moves = On average a place moves by { $n } ranks.
index-decides-each = What each choice does
index-decides-note = By itself: what one choice explains when all others stay. With others: what it explains together with them. If that is near 0, nobody needs to argue about it.
index-decides-table = How much of the moves each choice explains
index-share-within = { $share } ({ $low } to { $high })
index-choice = Choice
index-alone = By itself
index-with-others = With others
index-doubt-weights = how much each part counts
index-doubt-comparable = how figures are made comparable
index-doubt-together = how parts are put together
index-doubt-missing = what stands for missing figures
index-figure = Figure
index-counts = It counts
index-without = What happens without each figure
index-without-each = What happens without each figure
index-without-moves = Places move by
index-without-most = The one that moves most
index-without-says = Without “{ $name }” the order would change most: places move by { $n } ranks on average.
index-without-none = Whichever figure is left out, no place moves.
index-step = { $place }: from rank { $before } to rank { $after }
index-inside = Look inside
index-parts = The parts of each place
index-parts-table = Scores of every part; more is better
index-figures = The figures themselves
index-figures-table = The figures as the tables have them
index-together = How the figures go together
index-together-lede = Figures that always say the same count twice. Figures that pull against each other hide something in one score.
index-odd-high = “{ $a }” and “{ $b }” say nearly the same.
index-odd-negative = “{ $a }” and “{ $b }” pull against each other.
index-odd-none = No two parts say nearly the same, and none pull against each other.
index-alpha = How far the parts measure one thing (Cronbach’s alpha): { $alpha }. From 0.7 on they do; below, they measure several things, which is no mistake.
index-principal = One line through all places would explain { $share } of what tells them apart (principal components).
index-correlations = How every two figures go together: 1 the same order, 0 no relation, −1 the opposite order
index-what-if = What if other things counted more?
index-what-if-lede = Move the weights and see the order that they make. The city’s index stays as it is.
index-what-if-try = Show the order
index-what-if-back = Back to the city’s weights
index-yours = The order with your weights
index-yours-note = These weights are yours, not the city’s.
index-yours-same = No place stands elsewhere than in the city’s index.
index-yours-moved = { PLURAL($n) ->
    [one] { NUMBER($n) } place stands elsewhere than in the city’s index.
   *[other] { NUMBER($n) } places stand elsewhere than in the city’s index.
 }
index-your-rank = Your rank
index-your-score = Your score
index-city-rank = The city’s rank
index-changed = What changed since version { $n }
index-changed-unknown = The version before cannot be followed any more with the figures of now.
index-changed-none = No place stands elsewhere than before.
index-changed-moved = { PLURAL($n) ->
    [one] { NUMBER($n) } place stands elsewhere:
   *[other] { NUMBER($n) } places stand elsewhere:
 }
index-changed-choices = It was chosen otherwise:
index-differs-weight = “{ $name }” counts { $to } instead of { $from }.
index-differs-added = “{ $name }” is new.
index-differs-removed = “{ $name }” is no longer there.
index-differs-moved = “{ $name }” belongs to another group.
index-differs-better = “{ $name }”: which is better was turned round.
index-differs-choice = { $field }: { $to } instead of { $from }
index-files = Cite it, or take it along
index-take-along = All that it takes to make the index elsewhere:
index-recipe = Recipe (JSON)
index-table = Figures (CSV)
index-as-json = Table (JSON)
index-remove = Remove the index
index-remove-sure = It is then no longer shown. What happened stays in the journal.
field-index-name = What the index is called
field-index-use = Does it count?
field-index-label = What it is called in the index
field-index-better = What is good
field-index-weight = How much it counts
field-index-group = Its group
field-index-share = How much the group counts
field-index-comparable = What makes figures comparable
field-index-together = What makes parts one
field-index-missing = What stands for a missing figure
field-index-outliers = Extreme figures
field-index-enough = How much must be known of a place
done-index-saved = The index is published.
done-index-removed = The index was removed.
journal-kind-index = Index
problem-index-column-gone = The figures of “{ $indicator }” are not in the table “{ $table }” any more.
problem-index-name-taken = Another index of the city is called “{ $typed }”.
problem-index-too-few = Choose at least { $fewest } figures.
problem-index-too-many = A city has { $most } indices at most. Remove one first.
