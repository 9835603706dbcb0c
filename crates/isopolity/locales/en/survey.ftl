# The questionnaire.
survey-kicker = Questionnaire
survey-lede = Every question, every answer and every weight, open to all. A city answers it alone, free of charge, and sees the result at once.
survey-questions = Questions
survey-questions-n = { NUMBER($n) }, of which { NUMBER($scored) } count
survey-sections = Sections
survey-languages = Languages
survey-version = Version
survey-words-mark = About the words of the questions: { $mark }.
survey-scoring = How scoring works
survey-scoring-worth = Each answer is worth from 0 to 1. The figure stands beside it.
survey-scoring-section = Each question has a weight. The score of a section is the weighted mean of its answers, from 0 to 100.
survey-scoring-open = A question that does not concern you leaves the sum. One without an answer is not guessed: the score then has a range, from the worst to the best that is still possible.
survey-scoring-overall = The overall score is the weighted mean of the sections. All weigh the same unless you choose otherwise, and on every profile you may.
survey-scoring-rounds = Two years are compared only over the questions that both asked in the same way and answered. How large that share is stands beside the comparison.
survey-scoring-peers = A city is placed among others only when at least five have published, always with their number.
survey-section-weight = Weight of the section: { $weight }.
survey-weight = Weight { $weight }
survey-unscored = Not scored
survey-wants-document = A document or its address helps.
survey-wants-figure = A figure with its source helps.
survey-wants-example = An example helps.
survey-asked-if = Only if question { $n } was answered with one of these:
survey-idle = Not asked, after what you answered before. Your answer here is kept, but it does not count.
survey-scale = Worth nothing at { $worst }, everything at { $best }, in between in proportion.
survey-several = Choose all that are true. Each adds an equal share.
survey-crosswalk = What others call this
survey-crosswalk-note = Our own comparison, not an official one.
survey-crosswalk-icc = Intercultural Cities Index
survey-crosswalk-us = Welcoming Standard (United States)
survey-crosswalk-au = Welcoming Cities Standard (Australia)
survey-crosswalk-oecd = OECD points
survey-crosswalk-urban = Urban Agenda actions

# A city's assessments.
survey-assessments = Self-assessments
survey-assessments-of = Self-assessments of { $city }
survey-assessments-lede = Where the city stands, year by year, in its own judgement.
survey-title = Self-assessment { $year }
survey-title-of = { $city }: self-assessment { $year }
survey-published = published
survey-private = private
survey-none-yet = There is nothing to read here yet.
survey-begin = Begin a year
survey-begin-lede = Eighty short questions in seventeen sections. Colleagues can share them, and every section is saved for itself. Nobody outside sees anything until you publish.
survey-begin-button = Begin
survey-year = Year
survey-see-questionnaire = The questionnaire with all its weights
problem-year-taken = There is a self-assessment of { $year } already. Open it, or choose another year.
done-assessment-begun = Begun. You can stop and come back at any time.
done-assessment-published = Published. Everybody can read the profile now.
done-assessment-withdrawn = Withdrawn. The profile is private again.
done-assessment-empty = Nothing was changed: no question is answered yet, so there is nothing to publish.
done-assessment-idle = Saved. Some answers do not count, because an earlier answer rules their question out; they are marked in the section.

# How far an assessment is.
survey-overview-lede = Take the sections in any order. What you save stays, and others can go on where you stopped.
survey-first = Begin with the first section
survey-go-on = Go on with the next open section
survey-so-far = So far
survey-overall = Overall score
survey-points = { $points } of 100
survey-of-hundred = of 100 points
survey-counted = { NUMBER($answered) } of { NUMBER($n) } answered
survey-counted-long = { PLURAL($n) ->
    [one] { NUMBER($answered) } of { NUMBER($n) } question is answered.
   *[other] { NUMBER($answered) } of { NUMBER($n) } questions are answered.
 }
survey-open-range = Once everything is answered it lies between { $worst } and { $best }.
survey-drafts = { PLURAL($n) ->
    [one] { NUMBER($n) } draft
   *[other] { NUMBER($n) } drafts
 }
survey-answered-last = Answered last
survey-begun = Begun
survey-by = { $name }, { $date }
survey-see-profile = See the profile
survey-is-private = Only the city, its mentors, its advisory board and its networks can read this.
survey-is-published = Everybody can read the profile since { $date }.
survey-publish = Publish the profile
survey-withdraw = Make it private again
survey-publish-note = Scores are published, notes and sources are not. You can change your mind at any time.

# Answering a section.
survey-section-of = Section { $at } of { $n }
survey-answers = Answers
survey-answer = Your answer
survey-not-applicable = This does not concern us
survey-none-of-these = None of these
survey-open = Not answered yet
survey-take-back = Take the answer back
survey-beside = Note and source
survey-note = Note
survey-source = Where this can be checked
survey-state = How sure is this answer?
survey-draft = draft
survey-draft-hint = A draft: somebody will look at it again
survey-save-next = Save and go on
survey-save-overview = Save and return to the overview
survey-save-note = Questions that you leave open can be answered later.

# The profile.
survey-profile-title = Profile { $year }
survey-profile-lede = { $points } overall. Where the city is strong, and where to begin.
survey-nothing-answered = No question is answered yet, so there is no profile.
survey-chart-title = Self-assessment of { $city }, { $year }
survey-chart-description = Scores from 0 to 100 for each area. Highest: { $strongest }. Lowest: { $weakest }.
survey-source-line = Source: the city’s own answers to the Isopolity self-assessment, version { $version }, { $date }. A self-assessment shows where to look; it is no ranking.
survey-example-line = Made up as an example.
survey-area = Area
survey-score = Score, 0 to 100
survey-range = Range
survey-note-column = Note
survey-strongest-mark = strongest
survey-weakest-mark = weakest
survey-missing-mark = not answered
survey-as-table = Show as a table
survey-strongest = Strongest
survey-weakest = Weakest
survey-most-lost = Most is lost here:
survey-state-need = State a need: { $area }
survey-pulls = What pulls the score down
survey-pulls-lede = These answers cost most. The figure is what the best answer would add to the overall score.
survey-pull-points = { $points } points
survey-place = Place { $rank } of { $cities } cities that have published; the middle city has { $median }. By the questionnaire’s own weights.
survey-place-shared = Shared place { $rank } of { $cities } cities that have published; the middle city has { $median }. By the questionnaire’s own weights.
survey-place-too-few = A comparison with other cities appears here once at least { $n } have published.
survey-compared = Compared with { $earlier }
survey-compared-title = From { $earlier } to { $year }
survey-compared-description = For each area the score of both years, over the questions that both answered.
survey-compared-overall = Overall from { $was } to { $is }.
survey-compared-share = Counted are the { $compared } of { $n } questions that both years asked in the same way and answered: { $share }% of the weight.
survey-not-comparable = The two years have no answered question in common.
survey-compare-with = Compare with
survey-compare = Compare
survey-change = Change
survey-moved = Answers that moved most
survey-moved-from = from { $was } to { $is } of 100
survey-weights = What if the weights were different?
survey-weights-lede = The weights are a choice, not a truth. Try your own: nothing is saved, and you can share the address of the result.
survey-weights-open = Change the weights
survey-weights-try = Try these weights
survey-weights-changed = With these weights: { $points } overall.
survey-weights-back = Back to the questionnaire’s own weights

# What is wrong with an answer.
problem-ambiguous-number = “{ $value }” can mean two things. Write 1200 or 1.2.
problem-answered-twice = Two answers were given. Choose one.
problem-none-and-some = Choose either one of the answers or “none”, not both.
problem-unknown-option = “{ $option }” is not one of the answers. Choose one that is offered.
problem-unknown-choice = This is not one of the choices: { $known }.
problem-unknown-section = This section does not exist. Go back to the overview.
problem-too-many-fields = The form has too many fields. At most { $most } are read.

# What is wrong with the file of a questionnaire.
problem-cap-out-of-reach = The cap is higher than all options together.
problem-duplicate-key = The key “{ $key }” stands twice. Every key may stand once.
problem-duplicate-language = This language stands twice. Leave one file out.
problem-empty-list = This list is empty. Add at least one entry.
problem-missing-field = The field “{ $field }” is missing.
problem-missing-words = Words are missing here in the source language.
problem-no-best-option = No option is worth 1. Give the best one the score 1.
problem-no-worst-option = No option is worth 0. Give the worst one the score 0.
problem-other-questionnaire = These words belong to another questionnaire.
problem-other-version = These words belong to another version of the questionnaire.
problem-reserved-key = The key “{ $key }” is reserved. Choose another.
problem-too-large = The file is too large: at most { $most } bytes.
problem-unknown-question = The question “{ $question }” does not exist, or comes later.
problem-unknown-words = These words belong to no question. Check the key.
