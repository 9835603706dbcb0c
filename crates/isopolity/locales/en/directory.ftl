# The directory of services: newcomers' pages first, officers' pages after.
directory-question = What do you need help with?
directory-question-lede = Find help near you. No account, and nobody keeps what you look for.
directory-search = Say it in your own words and language
directory-areas = Areas of life
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } service
   *[other] { NUMBER($n) } services
 }
directory-see-all = { PLURAL($n) ->
    [one] See the { NUMBER($n) } service
   *[other] See all { NUMBER($n) } services
 }
directory-see-all-open = { PLURAL($n) ->
    [one] See { NUMBER($n) } that is open now
   *[other] See all { NUMBER($n) } that are open now
 }
directory-open-now = Open now
directory-none-open = Nothing is open at this moment. Services whose hours are not known are not counted.
directory-danger = In danger? Call
directory-no-traces = This page sets no cookies, loads nothing from others, and keeps no record of what you look for.
directory-examples = Services on this page are made up as examples. Do not go there.
directory-start = Start
directory-all = All services
directory-results = “{ $question }”
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } service.
   *[other] { NUMBER($n) } services.
 }
directory-understood = Understood as:
directory-meant = “{ $typed }” was read as “{ $word }”.
directory-by-theme = “{ $word }” is about: { $theme }
directory-by-errors = “{ $typed }” was read as “{ $word }”
directory-by-beginning = “{ $typed }” is the beginning of “{ $word }”
directory-by-word = “{ $word }” was found in the text in { $language }
directory-nothing = Nothing was found. Try other words, or take a filter away.
directory-narrow = Show only
directory-take-away = (chosen; take away)
directory-free = Free
directory-spoken = Languages spoken there
directory-spoken-there = They speak:

directory-area-first-steps = First steps
directory-area-language = Learn the language
directory-area-health = Health
directory-area-mind = Peace of mind
directory-area-housing = Housing
directory-area-food = Food and clothes
directory-area-work = Work
directory-area-money = Money
directory-area-law = Law and papers
directory-area-family = Children and family
directory-area-school = School
directory-area-safety = Safety
directory-area-community = Meet people
directory-area-other = Other help

directory-hours-unknown = Hours not known
directory-hours-ask = The hours are not known. Please ask before you go.
directory-by-appointment = by appointment
directory-appointment-now = By appointment
directory-open-always = Always open
directory-open-until = Open until { $time }
directory-open-until-day = Open until { $day }, { $time }
directory-opens = Closed, opens { $day } { $time }
directory-closed = closed
directory-closed-now = Closed
directory-today = today
directory-tomorrow = tomorrow
directory-day-1 = Monday
directory-day-2 = Tuesday
directory-day-3 = Wednesday
directory-day-4 = Thursday
directory-day-5 = Friday
directory-day-6 = Saturday
directory-day-7 = Sunday
directory-hours = Opening hours
directory-week = The next seven days, by the clock of { $zone }

directory-call = Call
directory-map = Map
directory-on-map = See it on OpenStreetMap
directory-address-told = The address is told on the phone, so that the place stays safe.
directory-street-hint = Leave it empty where naming the address puts people in danger, such as a shelter. Then the page says that it is told on the phone.
problem-position-without-street = A place whose address is not told must not stand on a map either. Leave the position empty.
directory-print = Print
directory-stale = This was right until { $date }, and nobody has checked it since. Please ask before you go.
directory-never-checked = Nobody has checked this yet. Please ask before you go.
directory-checked = Checked. Valid until { $date }.
directory-who = Who may come
directory-everybody = Everybody.
directory-age-from = From { $from } years of age
directory-age-to = Up to { $to } years of age
directory-age-between = From { $from } to { $to } years of age
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}or{" "}
directory-safe = Good to know
directory-bring = What to bring
directory-cost = What it costs
directory-cost-free = Nothing.
directory-begin = How to begin
directory-where = Where
directory-contact = Contact
directory-original = read it in { $language }

directory-residence-citizen = citizens
directory-residence-eu-citizen = citizens of another EU country
directory-residence-residence-permit = people with a residence permit
directory-residence-asylum-seeker = people who ask for asylum
directory-residence-protection = refugees and people with subsidiary protection
directory-residence-temporary-protection = people with temporary protection
directory-residence-undocumented = people without papers
directory-gender-woman = women
directory-gender-man = men
directory-gender-other = people of other genders
directory-family-with-children = parents with children
directory-family-single-parent = single parents
directory-family-pregnant = people who expect a child
directory-family-unaccompanied-minor = children and young people here without parents
directory-family-alone = people who live alone
directory-safety-women-only = For women only
directory-safety-lgbtqi-friendly = LGBTQI+ people are welcome
directory-safety-anonymous = Nobody asks your name
directory-safety-minors-with-guardian = Under 18, come with a parent or guardian
directory-safety-confidential = What you say stays there
directory-access-step-free = Entrance without steps
directory-access-steps = Only over steps
directory-access-lift = Lift
directory-access-accessible-toilet = Toilet for wheelchair users
directory-access-hearing-loop = Hearing loop
directory-access-child-corner = Place for small children

# Officers' pages.
directory-title = Services for newcomers
directory-lede = What newcomers read about your city, and what you are still writing.
directory-see-public = See what newcomers see
directory-export = Save as a file
directory-import = Load a file
directory-services-n = { PLURAL($n) ->
    [one] { NUMBER($n) } service
   *[other] { NUMBER($n) } services
 }
directory-empty = There is nothing yet. Begin with an organisation and a place, then add what they offer.
directory-organisations = Organisations
directory-places = Places
directory-add-service = Add a service
directory-add-organisation = Add an organisation
directory-add-place = Add a place
directory-edit-service = Change the service
directory-edit-organisation = Change the organisation
directory-edit-place = Change the place
directory-no-organisation = A service needs an organisation that gives it.
directory-state-draft = draft
directory-state-published = published
directory-state-withdrawn = withdrawn
directory-fresh-checked = checked, valid until { $date }
directory-fresh-stale = to be checked: was valid until { $date }
directory-fresh-never = never checked
directory-coverage = Languages
directory-coverage-caption = How many services can be read in each language
directory-coverage-language = Language
directory-coverage-share = Services
directory-coverage-people = By people
directory-coverage-machine = By a machine
directory-coverage-outdated = Outdated
directory-holidays = Public holidays
directory-holidays-n = { PLURAL($n) ->
    [one] { NUMBER($n) } day is entered.
   *[other] { NUMBER($n) } days are entered.
 }
directory-edit-holidays = Change the public holidays
directory-holidays-lede = On these days the hours after “PH” hold.
directory-holidays-hint = One date a line, such as 2026-11-18.
directory-texts-in = Language of the texts
directory-source-says = The original says: “{ $text }”
directory-text-state = How were these texts made?
directory-text-own = By a person; what I leave as it is stays as it is
directory-text-reviewed = By a person, and checked by another
directory-text-machine = By a machine, not checked
directory-title-hint = As people would ask for it, such as “Latvian for beginners”.
directory-phone-hint = With the country’s number, such as +371 63000000. Several with commas between.
directory-contact-hint = Several with commas between.
directory-country-hint = Two letters as in postal addresses; Greece is GR.
directory-position-hint = For the map, such as 56.6511. Leave both empty if you do not know.
directory-hours-hint = Such as: Mo-Fr 9:00-17:00; Sa 10:00-14:00 by appointment; 07-01..07-31 closed; PH closed
directory-checked-hint = Until this day somebody vouches for it. After it, newcomers are warned.
directory-provenance-published = Real, as the city or the organisation publishes it
directory-provenance-example = Made up as an example
directory-cost-paid = Something
directory-cost-unknown = Not known
directory-remove = Remove
directory-remove-hint = Only what no service needs can be removed.
directory-withdraw = Withdraw the service
directory-withdraw-hint = Newcomers no longer see it. Plans that point to it stay whole, and you can publish it again.
directory-import-lede = A file of services as Isopolity saves it. What is in the directory and not in the file stays.
directory-import-file = The file
directory-import-state = Services that are new
directory-import-check = Only check the file
directory-import-load = Load it
directory-import-would = The file is good. { $new } would be new, { $changed } changed, { $same } as before. Choose it again to load it.
directory-import-problems = { PLURAL($n) ->
    [one] { NUMBER($n) } problem. Nothing was changed.
   *[other] { NUMBER($n) } problems. Nothing was changed.
 }
directory-import-where = Where
directory-import-what = What is wrong

done-removed = Removed.
done-withdrawn = Withdrawn. Newcomers no longer see it.
done-still-needed = Nothing was changed: a service still needs it.
done-changed-meanwhile = Nothing was changed: somebody else changed it in the meantime. Look at it again.
done-loaded = The file is loaded.

field-service_title = Name of the service
field-service_text = What people get
field-service_state = Who sees it
field-service_themes = What it is about
field-organisation = Who gives it
field-places = Where
field-hours = Opening hours
field-phone = Telephone
field-mail = E-mail
field-web = Web address
field-spoken = Languages spoken there
field-age_from = Lowest age
field-age_to = Highest age
field-residence = Only for (nothing ticked: everybody)
field-gender = Only for people of this gender
field-family = Only for people in this situation
field-safety = What makes it safe
field-cost = What it costs
field-cost_text = The price in words
field-documents = What to bring
field-how_to_begin = How to begin
field-checked_until = Checked, valid until
field-provenance = Is it real?
field-text_state = How the texts were made
field-street = Street and number
field-postcode = Postal code
field-town = Town
field-directions = How to get there
field-accessibility = Getting in
field-holidays = Public holidays

problem-hours-too-long = These hours are longer than { $most } characters.
problem-hours-too-many-rules = These are too many rules for one service.
problem-hours-too-many-slots = Character { $at }, “{ $text }”: too many times for one day.
problem-hours-unknown-word = Character { $at }: “{ $text }” is not understood. Write such as Mo-Fr 9:00-17:00.
problem-hours-out-of-place = Character { $at }: “{ $text }” stands in the wrong place. First the days, then the times.
problem-hours-after-end = Character { $at }: nothing can follow there. Begin a new part after a semicolon: “{ $text }”.
problem-hours-no-slots = Character { $at }: after “{ $text }” a time is missing, such as 9:00-17:00, or “closed”.
problem-hours-no-days = Character { $at }: “{ $text }” names no day.
problem-hours-not-a-date = Character { $at }: “{ $text }” is no date. Write such as 2026-12-24 or 07-01..07-31.
problem-hours-not-a-day = Character { $at }: “{ $text }” are no days. Use Mo Tu We Th Fr Sa Su.
problem-hours-not-a-time = Character { $at }: “{ $text }” is no time of day. Write such as 9:00-17:00.
problem-hours-empty-slot = Character { $at }: “{ $text }” ends when it begins.
problem-hours-slot-too-long = Character { $at }: “{ $text }” is longer than a day.
problem-hours-overlap = Character { $at }: “{ $text }” overlaps other hours.
problem-hours-seasons-overlap = Character { $at }: “{ $text }” overlaps another season.
problem-hours-dates-reversed = Character { $at }: “{ $text }” ends before it begins.
problem-hours-season-too-long = Character { $at }: “{ $text }” is longer than three years.
problem-not-a-phone = “{ $typed }” is no telephone number. Begin with + and the country’s number.
problem-not-a-mail = “{ $typed }” is no e-mail address.
problem-not-a-web = “{ $typed }” is no web address. It begins with https://
problem-no-way-to-reach = Say how people can reach it: a place, a telephone number, an e-mail or a web address.
problem-ages-reversed = The lowest age is above the highest.
problem-not-an-age = An age is a number of years up to 120.
problem-named-twice = Something is named twice here.
problem-unknown-city = There is no city “{ $typed }” here.
problem-other-city = This file is another city’s: “{ $typed }”.
problem-file-too-large = The file is too large: at most { $most } bytes are read.
problem-unknown-format = This kind of file is not read here. Look at the field “format” and at the example files.
problem-unknown-key = Nothing here has the short name “{ $key }”.
problem-unknown-zone = “{ $typed }” is no time zone. Write such as Europe/Riga.
problem-key-twice = The short name “{ $key }” is there twice.
problem-not-a-contact = “{ $typed }” is no telephone number, e-mail or web address.
problem-not-a-provenance = Say whether it is published or an example.
problem-not-a-position = This is no position on the globe.
problem-not-an-access = “{ $typed }” is not known as a mark of accessibility.
problem-not-eligibility = These conditions are not understood.
problem-not-a-safety = “{ $typed }” is not known as a mark of safety.
problem-not-a-cost = “{ $typed }” does not say what it costs.
