# Newcomers' pages: the directory of services.
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
directory-examples = What this page shows was made up as an example. Do not go there.
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
directory-other-days = Other hours on these days

directory-call = Call
directory-map = Map
directory-on-map = See it on OpenStreetMap
directory-address-told = The address is told on the phone, so that the place stays safe.
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
directory-cost-unknown = Not known
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

# Without a connection.
welcome-offline = You are offline
welcome-offline-lede = This page was not kept on your device. What was kept can still be read.
welcome-offline-now = No connection. You are reading what was kept on your device.
welcome-keep-all = Keep everything for reading without a connection
welcome-kept-all = Everything is kept for reading without a connection.
welcome-install = Put it on your home screen

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Keep
welcome-forget = Kept. Take away
welcome-kept = What you kept
welcome-kept-lede = Whoever uses this device can see this. Nobody else can.
welcome-forget-all = Remove everything from this device
welcome-forgotten = Everything was removed from this device.
welcome-share = Share
welcome-copied = The address was copied.
welcome-read-aloud = Read aloud
welcome-stop = Stop reading
welcome-no-voice = This device has no voice for this language.
welcome-no-voice-for-all = Parts of this page are in a language that this device cannot read aloud.
welcome-larger = Larger text
welcome-contrast = More contrast
welcome-near = Near me
welcome-near-note = Where you are stays on your device.
welcome-near-denied = Your device did not say where it is.
# A distance, such as 1.5 km.
welcome-distance = { $n } km

# What readers say back.
welcome-feedback = Did you find what you need?
welcome-feedback-yes = Yes
welcome-feedback-no = No
welcome-feedback-comment = What is missing or wrong?
welcome-feedback-privacy = Please write no names and no telephone numbers. Nobody can answer you here.
welcome-feedback-thanks = Thank you. The city reads every note.
welcome-feedback-missing = Tell the city what you did not find

# The thread.
welcome-opened-by = This came about through the city’s plan:
# Information pages, events, news, numbers to call, words explained.
guide-information = Information
guide-under = More on this
guide-services = Services that help with this
guide-desks = Who you can ask
guide-rights = This page tells about rights and rules. It is not legal advice: ask somebody who knows your case.
guide-events = Events
guide-events-all = All events
guide-events-none = No events are planned at the moment.
guide-event-when = When
guide-event-where = Where
guide-event-online = Online
guide-event-all-day = All day
guide-event-next = Next dates
guide-event-by = Who invites you
guide-event-on-now = On now
guide-event-over = This event is over.
guide-every-day = { PLURAL($n) ->
    [one] Every day
   *[other] Every { NUMBER($n) } days
 }
guide-every-week = { PLURAL($n) ->
    [one] Every week: { $days }
   *[other] Every { NUMBER($n) } weeks: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] Every month on the same date
   *[other] Every { NUMBER($n) } months on the same date
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] Every month on the same day of the week
   *[other] Every { NUMBER($n) } months on the same day of the week
 }
guide-every-year = { PLURAL($n) ->
    [one] Every year
   *[other] Every { NUMBER($n) } years
 }
guide-every-until = until { $date }
guide-news = News
guide-news-all = All news
guide-numbers = Numbers to call
guide-numbers-lede = In danger, call 112. The call is free, from any telephone.
guide-words = Words explained
guide-words-lede = Words that offices here use, in plain language.
guide-found = Information about this
guide-no-page = This text is not here any more.

# On paper, as a code, and on the map.
welcome-guide = Where to find help
welcome-pdf = Print or save as PDF
welcome-code = Show as a code
welcome-code-note = Point the camera of a phone at this code to open the page.
welcome-contents = Contents
# The numbers are put in when the pages are counted.
welcome-page-of = Page { $page } of { $total }
welcome-as-of = As of { $date }
welcome-holidays = On public holidays the hours may be different.
welcome-left-out = This guide shows { $shown } of { $all } services. All of them are here:
welcome-pages-left-out = This guide shows { $shown } of { $all } pages of information. All of them are here:
welcome-map = Places on the map
welcome-map-seen = Places: { $n }. North is at the top. The numbers are those of the list.
welcome-map-far = { $distance } from the others, drawn at the edge of the map
welcome-map-without = Not on the map
welcome-metres = { $n } m
# One or two letters for north on a map.
welcome-north = N
welcome-picture-by = Picture: { $by }
welcome-by-meaning = Found by meaning, not by the words

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Getting in
open-offered = Offered by
open-imprint = About these pages
open-more = All details, as they are today
