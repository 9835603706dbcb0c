# Who does what, what is measured and what worked.
competence-title = Facts and figures
competence-lede = Who does what for newcomers, what is measured, and what works: by country and area of life. The numbers say how much is known here.
competence-union = European Union
competence-overview = How much is known, by place and area of life
competence-place = Place
competence-nothing = Nothing has been written down yet.
competence-add = Write down who does what
competence-change = Change an entry
competence-form-lede = One office and one thing that it does. Name offices, never people. Say where it is written, so that others can rely on it.
competence-of = Facts and figures: { $place }
competence-of-lede = Who does what, from the European Union down to the city; what is measured; and what worked elsewhere.
competence-theme = Area of life
competence-all-themes = All areas
competence-show = Show
competence-who = Who does what
competence-no-tasks = Nobody has written this down yet.
competence-measured = What is measured
competence-no-figures = No figures are loaded for this.
competence-examples = Good examples
competence-no-examples = No practice has been published on this yet.
competence-source = Where it is written
competence-edit = Change
competence-unconfirmed = not confirmed
competence-file = Who does what, as a table
competence-remove = Remove this entry
competence-no-body = none of these
competence-confirmed = I have looked it up there
competence-confirmed-hint = Without this, the entry is shown as not confirmed.
competence-country-hint = Two letters, such as LV. Not needed for the European Union.
competence-who-hint = An office or organisation, such as “Ministry of Culture”. No names of people.
competence-source-hint = A law, a decision, a report.
competence-level-union = European Union
competence-level-state = state
competence-level-region = region
competence-level-local = city or town
competence-level-civil = civil society
competence-of-body = What it does
competence-of-body-n = { PLURAL($n) ->
    [one] { NUMBER($n) } entry in all.
   *[other] { NUMBER($n) } entries in all, on several pages.
 }
competence-of-city = Who does what here
field-theme = Area of life
field-level = Level
field-office = Who
field-body = The same body has a page here
field-does = What they do
field-written = Where it is written
field-written-at = Its address on the web
field-confirmed = Confirmed
problem-source-needed = Say where it is written before you confirm it.
competence-count = ({ $tasks ->
    [one] { $tasks } entry of who does what
   *[other] { $tasks } entries of who does what
}, { $figures ->
    [one] { $figures } figure
   *[other] { $figures } figures
}, { $examples ->
    [one] { $examples } example
   *[other] { $examples } examples
})
journal-kind-competence = Who does what
competence-map = How much is known of each country
competence-unknown = nothing
