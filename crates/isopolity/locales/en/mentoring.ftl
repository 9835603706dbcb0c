# Needs and strengths of a city.
mentoring-needs = Needs
mentoring-needs-lede = What the city must get better at, with what shows it. Public needs count when mentors are sought.
mentoring-strengths = Strengths
mentoring-strengths-lede = What the city does well enough to show to others. Public strengths count when mentors are sought.
mentoring-add-need = State a need
mentoring-add-strength = State a strength
mentoring-edit-need = Change this need
mentoring-edit-strength = Change this strength
mentoring-no-needs = No need has been stated yet.
mentoring-no-strengths = No strength has been stated yet.
mentoring-see-needs = What does the city need?
mentoring-see-strengths = What can the city give to others?
mentoring-withdrawn = Withdrawn
mentoring-withdraw = Withdraw
mentoring-urgency = urgency { NUMBER($n) } of 100
mentoring-urgency-field = Urgency
mentoring-urgency-hint = From 1 to 100. 100 is what the city would work on first; 60 is what it would name beside it.
mentoring-level = level { NUMBER($n) } of 100
mentoring-level-field = Level
mentoring-level-hint = From 1 to 100. 90 has years of experience or a practice behind it; 60 is a good beginning.
mentoring-need-hint = One sentence: who lacks what? Not “language courses are too few” but “people who work shifts find no language course”.
mentoring-strength-hint = One sentence: what works, and for whom?
mentoring-topic = Topic
mentoring-choose-topic = Choose a topic
mentoring-origin = Where it comes from
mentoring-evidence = Shown by
mentoring-assessment = Shown by the assessment
mentoring-practices = Practices that show it
mentoring-from-evidence = from the evidence
mentoring-from-assessment = from the self-assessment
mentoring-from-statement = stated by people of the city
mentoring-source = Source
mentoring-coded = The sentence is published. Its topic, its figure and what it is joined with were chosen by this project, not by the city.
mentoring-evidence-field = The figure that shows it
mentoring-evidence-hint = An official figure of the country, if one shows it.
mentoring-assessment-hint = A self-assessment of the city, if it shows it.
mentoring-no-choice = None
mentoring-find-practice = Find a practice on this topic
mentoring-write-action = Write an action for this need
mentoring-practices-hint = The short names of practices with commas between, such as via-bapa, camim.
mentoring-source-hint = If it is published: who says so, and where.
mentoring-state = Who sees it
mentoring-state-draft = draft
mentoring-state-draft-hint = Seen by the city, its mentor, its advisory board and the network.
mentoring-state-draft-long = A draft: seen by the city, its mentor, its advisory board and the network
mentoring-state-public = public
mentoring-state-public-hint = Seen by everybody, and counted when mentors are sought.
mentoring-state-withdrawn-long = Withdrawn: seen by the city and those who help it
mentoring-suggested = Suggested
mentoring-suggested-lede = Nothing is stated until you say so. Take up what is true, change it, leave the rest.
mentoring-because-score = Self-assessment of { $year }: { $score } of 100
mentoring-because-gap = a gap of { $gap } percentage points in the country ({ $year })
mentoring-because-readers = Readers did not find: { $themes } ({ $n ->
    [one] one note
   *[other] { $n } notes
}).
mentoring-readers-say = Newcomers look for this and do not find it: { $themes }.
mentoring-follow-thread = Follow the thread
mentoring-of-100 = { NUMBER($n) } of 100
mentoring-span = { $first } to { $last }

# Programmes.
mentoring-add-programme = Begin a programme
mentoring-add-programme-lede = Begin from steps that have worked elsewhere. Then choose who takes part.
mentoring-edit-programme = Change the programme
mentoring-template = Steps after
mentoring-template-seven-steps = City-to-city mentoring in seven steps
mentoring-template-seven-steps-hint = Needs and matching, benchmarks, training, three learning visits, academies. As IncluCities did it.
mentoring-template-epi-flow = From questionnaire to strategy
mentoring-template-epi-flow-hint = Questionnaire, findings, round tables, strategy, pilots, replication. As the European Pact for Integration did it.
mentoring-title-field = Title
mentoring-summary-field = What it is
mentoring-run-hint = From first to last, such as 2026-01/2028-12.
mentoring-steps = Steps
mentoring-dates-from = Dates from:
mentoring-facts = Facts
mentoring-beside = Beside the steps
mentoring-reached-past = done
mentoring-reached-now = under way
mentoring-reached-ahead = ahead
mentoring-audience-each-city = Each city by itself
mentoring-audience-each-pair = Each pair by itself
mentoring-audience-all = All partners together
mentoring-audience-outside-cities = Cities outside the programme
mentoring-times = { PLURAL($n) ->
    [one] at least { NUMBER($n) } time
   *[other] at least { NUMBER($n) } times
 }
mentoring-side-mentors = Mentors
mentoring-side-mentees = Mentees
mentoring-side-eithers = Cities that may be both
mentoring-side-mentor = Mentor
mentoring-side-mentee = Mentee
mentoring-side-either = Both: it may advise and be advised
mentoring-side-out = Does not take part
mentoring-pairs = Pairs
mentoring-pair = Pair
mentoring-pair-ended = ended
mentoring-pair-title = { $mentor } mentors { $mentee }
mentoring-visits-n = { PLURAL($n) ->
    [one] { NUMBER($n) } learning visit
   *[other] { NUMBER($n) } learning visits
 }
mentoring-sources = Sources
mentoring-choose-participants = Who takes part
mentoring-participants-lede = Each city on its side, with the languages in which it can work with another city. Choose a city to change it.
mentoring-participants-caption = The cities of the network
mentoring-city = City
mentoring-capacity-hint = How many cities it can mentor at the same time. 0 for none.
mentoring-assumptions = What was assumed
mentoring-assumptions-lede = Where nothing is published, somebody had to decide. These decisions are the project’s, not the cities’.

# The steps of programmes, and what lies on the table after each.
mentoring-stage-assess-and-match = Needs are assessed and cities matched
mentoring-stage-benchmark = A benchmark for each pair
mentoring-stage-train = Training of mentors
mentoring-stage-visit-1 = First learning visit: a draft plan
mentoring-stage-visit-2 = Second learning visit: a consolidated plan
mentoring-stage-academies = Academies and transfer workshops
mentoring-stage-visit-3 = Third learning visit: the plan is reviewed
mentoring-stage-kick-off = Kick-off
mentoring-stage-capacity-workshop = Capacity workshop
mentoring-stage-questionnaire = Questionnaire
mentoring-stage-findings = Findings for each city
mentoring-stage-interpretation = People of the city interpret the findings
mentoring-stage-comparison = The cities compare themselves
mentoring-stage-round-tables = Round tables
mentoring-stage-strategy = City integration strategy
mentoring-stage-launch = Launch
mentoring-stage-pilots = Pilots
mentoring-stage-replication = Replication in other cities
mentoring-stage-national-conferences = National conferences
mentoring-stage-closing-conference = Closing conference
mentoring-product-needs-assessment = needs assessment
mentoring-product-pairs = pairs
mentoring-product-benchmark = benchmark
mentoring-product-key-factors = key factors
mentoring-product-practices = good practices
mentoring-product-mentoring-training = mentoring training
mentoring-product-local-support-networks = local support networks
mentoring-product-draft-action-plan = draft action plan
mentoring-product-consolidated-action-plan = consolidated action plan
mentoring-product-academies = academies
mentoring-product-transfer-workshops = transfer workshops
mentoring-product-reviewed-action-plan = reviewed action plan
mentoring-product-work-plan = work plan
mentoring-product-capacity-workshop = workshop
mentoring-product-answers = answers
mentoring-product-intercultural-review-report = intercultural review report
mentoring-product-interviews = interviews
mentoring-product-focus-groups = focus groups
mentoring-product-policy-areas = policy areas
mentoring-product-policy-design = policy design
mentoring-product-city-integration-strategy = city integration strategy
mentoring-product-launch-event = launch event
mentoring-product-pilots = pilots
mentoring-product-evaluation = evaluation
mentoring-product-replication-plan = replication and sustainability plan
mentoring-product-national-conference = national conference
mentoring-product-closing-conference = closing conference

# Matching.
mentoring-matching = Matching
mentoring-matching-lede = Computed from what the cities have stated publicly. People decide; this page gives them the reasons, and the price of every other choice.
mentoring-pairs-n = { PLURAL($n) ->
    [one] { NUMBER($n) } computed pair
   *[other] { NUMBER($n) } computed pairs
 }
mentoring-no-pairs-computed = From what is stated so far, no pair can be found. The reasons stand below.
mentoring-is-accepted = accepted
mentoring-fit = Fit
mentoring-other-choices = Other choices and their price
mentoring-no-next-best = No other mentor is possible for { $mentee }.
mentoring-next-best = Next best mentor: { $mentor }, with a fit of { $fit } of 100. Taking it instead:
mentoring-without-pair = If this pair is ruled out:
mentoring-without-pair-same = Ruling this pair out would come to the same.
mentoring-without-n = { PLURAL($n) ->
    [one] { NUMBER($n) } city without a mentor
   *[other] { NUMBER($n) } cities without a mentor
 }
mentoring-no-mentors = No city has offered to mentor.
mentoring-nobody = nobody
mentoring-fair-title = Fair, or the highest sum?
mentoring-fair-same = The pairing that is best for the worst-served city is also the one with the highest sum of fits. Nobody is given up for the others.
mentoring-fair-different = The pairing above is the fairest: it serves as many cities as possible, and the worst-served as well as possible. The highest sum would choose otherwise, and serve some city worse for the sake of the others.
mentoring-fair-caption = The mentor of each city, with the fit of the pair
mentoring-fair = Fair
mentoring-sum = Highest sum
mentoring-what-if = What if?
mentoring-what-if-lede = Force two cities to be a pair, and see what moves. Nothing is saved.
mentoring-ask = Show what would change
mentoring-if = What if { $pair }?
mentoring-if-same = This is what was computed: nothing changes.
mentoring-if-barred = This pair is not possible.
mentoring-if-not-saved = Nothing was saved.
mentoring-accept = Accept the pairs
mentoring-accept-hint = Ticked pairs begin to work together. A mentee has one mentor: an earlier pair of the same mentee ends.
mentoring-method = How it is computed
mentoring-method-order = What cannot be is left out first: no shared language, no shared topic, no place. Of all that remains, the pairing that serves most cities is taken; of those, the one in which the worst-served city fares best, then the next; then the highest sum; then more pairs across borders. The result is exact, and does not depend on the order of the cities.
mentoring-method-fit = Nine tenths of a fit are the mentee’s needs, by their urgency, as far as the mentor’s strengths meet them. Similar size adds at most 7 of 100, a second shared language 3.
mentoring-method-public = Only public needs and strengths count, so everybody can follow the result.
mentoring-reason-meets = { $topic }: a need of { $mentee } (urgency { $weight }) meets a strength of { $mentor } (level { $level }).
mentoring-reason-open = What { $mentor } does not meet, with its urgency: { $topics }.
mentoring-reason-languages = They can work together in: { $languages }.
mentoring-reason-size-alike = They are much alike in size.
mentoring-reason-size-somewhat = They differ somewhat in size.
mentoring-reason-size-far = They differ much in size.
mentoring-reason-borders = They lie in different countries.
mentoring-barrier-same-city = A city cannot mentor itself.
mentoring-barrier-no-capacity = It has no place for a mentee.
mentoring-barrier-forbidden = The secretariat ruled this pair out.
mentoring-barrier-no-shared-language = There is no language in which both can work.
mentoring-barrier-no-shared-topic = No strength meets any need.
mentoring-barrier-places-taken = All its places went to others.
mentoring-barrier-tied-to-another = The city is tied to another mentor.
mentoring-barrier-other = The city does not take part on this side.
mentoring-price-served = { PLURAL($n) ->
    [one] { NUMBER($n) } city fewer would have a mentor.
   *[other] { NUMBER($n) } cities fewer would have a mentor.
 }
mentoring-price-sum = All fits together would go from { $before } to { $after }.
mentoring-price-nothing = All fits together would stay the same.
mentoring-price-least = The lowest fit would go from { $before } to { $after }.
mentoring-price-move = { $mentee }: instead of { $before }, { $after }.

# History.
mentoring-history = Computed and decided
mentoring-history-lede = The computed pairs beside those that people made at the time. Neither is right by itself: people knew what no table holds.
mentoring-no-history = No pairs from the past are known for this programme.
mentoring-history-sum = { PLURAL($n) ->
    [one] { NUMBER($same) } of { NUMBER($n) } pair is the same.
   *[other] { NUMBER($same) } of { NUMBER($n) } pairs are the same.
 }
mentoring-worked-on = They worked on:
mentoring-verdict-same = the same
mentoring-verdict-different = different
mentoring-verdict-other = Computed mentor: { $mentor }, with a fit of { $fit } of 100. The mentor of history fits with { $historic }.
mentoring-verdict-price = Going back to the pair of history:
mentoring-verdict-barred = Computed mentor: { $mentor }. By what is stated, the pair of history is not possible.
mentoring-verdict-not-in-call = One of the two does not take part in the matching on this side.

# Pairs and learning visits.
mentoring-why = Why these two
mentoring-accepted = Accepted on
mentoring-benchmarks = Benchmarks
mentoring-end-pair = End this pair
mentoring-visits = Learning visits
mentoring-visits-lede = Three for each pair: to draft the plan, to make it firm, to review it. They may be moved, and held at a distance.
mentoring-no-visits = No visit is known yet.
mentoring-no-pairs = No pair has been accepted yet.
mentoring-plan-visit = Plan a visit
mentoring-change-visit = Change
mentoring-visit-1 = First visit: draft the plan
mentoring-visit-2 = Second visit: consolidate the plan
mentoring-visit-3 = Third visit: review the plan
mentoring-visit-planned = planned
mentoring-visit-moved = moved
mentoring-visit-held = held
mentoring-visit-cancelled = called off
mentoring-mode-on-site = on site
mentoring-mode-remote = remote
mentoring-earlier = Before it was moved: { $dates }
mentoring-number-field = Which visit
mentoring-dates-hint = Days with commas between, such as 2026-05-12, 2026-05-14. A span is written 2026-05-03/2026-05-04, a whole month 2026-05.
mentoring-move = Save the new dates
mentoring-hold = It took place
mentoring-cancel = Call it off

# Fields of these forms.
field-topic = Topic
field-degree = Urgency or level
field-says = In one sentence
field-assessment = The assessment that shows it
field-practices = Practices that show it
field-source_name = Source
field-area = Area of the assessment
field-state = Who sees it
field-template = Steps
field-lead = Led by
field-funder = Paid by
field-dates = When
field-side = Side
field-capacity = Places for mentees
field-member = City
field-pair = Pair
field-pairs = Pairs
field-mode = How people meet

# What was done, and what is wrong.
done-mentoring-withdrawn = Withdrawn. It can be taken up again by changing it.
done-mentoring-accepted = The pairs are accepted.
done-mentoring-changed-meanwhile = Nothing was changed: somebody else changed this meanwhile. Look at it again.
problem-mentoring-no-such-thing = “{ $typed }” is not here. Look up its key on its own page.
problem-mentoring-too-many-on-topic = There are twenty of this topic already. Change one of them.
problem-mentoring-not-dates = Write dates such as 2026-05-12, 2026-05, or 2026-05-03/2026-05-04.
problem-mentoring-not-possible = “{ $typed }” is not possible by what is stated, or the same city stands in it twice.
problem-mentoring-changed-since = Needs, strengths or participants have changed since you saw this page. Look at the pairs again.
problem-mentoring-no-place = Places for mentees at { $mentor }: { $places }. This would be more.
problem-mentoring-visit-twice = This pair has this visit already. Move that one, or call it off first.
problem-mentoring-visit-out-of-order = An earlier visit of this pair still waits.
problem-mentoring-already-held = This visit has already taken place.
problem-mentoring-already-cancelled = This visit was called off. Plan a new one in its place.
problem-mentoring-moved-too-often = This visit was moved too often. Call it off and plan a new one.
