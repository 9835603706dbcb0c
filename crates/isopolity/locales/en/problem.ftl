# What is wrong with a field, each a sentence that says what to do.
problem-missing = Please fill this in.
problem-too-long = This is too long: { $length } characters, and there is room for { $most }.
problem-out-of-range = Write a number from { $least } to { $most }.
problem-not-a-whole-number = “{ $typed }” is not a whole number. Write it in digits.
problem-not-a-number = “{ $typed }” is not a number. Write it such as 12.5.
problem-choose = Please choose one.
problem-not-offered = “{ $typed }” is not among what can be chosen here.
problem-no-such-city = There is no city “{ $typed }” here. Write its name as in the list of cities.
problem-not-a-key = Use small letters, digits and hyphens only, such as saint-jean.
problem-key-taken = This short name is taken. Choose another.
problem-not-a-language = “{ $typed }” is not a language that is known here. Write its name, such as Latvian, or its code, such as lv.
problem-not-an-email = This does not look like an e-mail address.
problem-not-a-web-address = A web address begins with https://
problem-not-an-amount = “{ $typed }” is not an amount. Write it such as 1250.50.
problem-not-a-date = “{ $typed }” is not a date. Write it such as 2026-11-24.
problem-not-a-country = This is not a country code. Use two letters, such as LV; Greece is EL.
problem-not-a-territory = This is not a region code. Use the NUTS code, such as LV009.
problem-not-a-time-zone = This time zone is not known. Write it such as Europe/Riga.
problem-password-short = Use at least { $least } characters. A few words in a row are easy to keep in mind.
problem-password-is-address = The password cannot be your e-mail address.
problem-password-differs = The two passwords are not the same.
problem-password-old-wrong = This is not your present password. After many attempts, wait a few minutes and try again.
problem-code-wrong = This code is not right. Codes change every 30 seconds: type the newest. After many attempts, wait a few minutes and try again.
problem-sign-in-wrong = The e-mail address, the password or the code is not right. After many attempts, wait a few minutes and try again.
problem-too-many = There are too many: at most { $most }.
problem-control-letter = There is a sign here that nobody can read. Type the text again.

# What is wrong with a file.
problem-not-json = This is not JSON here.
problem-unknown-field = This name is not known here. It may be misspelt.
problem-not-an-object = An object with names and values is expected here.
problem-not-a-list = A list is expected here.
problem-not-a-text = A text is expected here.
problem-not-a-state = Please choose one of the states.
problem-empty = Nothing is written here. Write the text in its own language too.
problem-twice = “{ $typed }” stands here twice. Every short name may stand once.
problem-not-a-format = The format is expected here as a word, as the example files have it.
problem-not-an-address = “{ $typed }” is no web address. It begins with https:// or http://
problem-not-yes-or-no = Write true or false here.
problem-unknown-source = The source “{ $typed }” is not among the sources of this file. Add it there.

# What is wrong with a programme or a pairing.
problem-not-a-programme = This file does not tell of a programme. Compare it with the example files.
problem-not-a-count = “{ $typed }” is no count. Write a whole number from 0.
problem-not-a-degree = “{ $typed }” is no degree. Write a number from 0 to 1, such as 0.6.
problem-not-a-mode = Write on-site or remote here.
problem-not-a-region = “{ $typed }” is no NUTS 3 code. Write such as LV009.
problem-not-a-side = Write mentor, mentee or either here.
problem-not-a-topic = “{ $typed }” is no topic. Write its short name, such as language.
problem-not-a-visit-number = The visits have the numbers 1, 2 and 3.
problem-unknown-flow = “{ $typed }” is no known course of a programme. Write seven-steps or epi-flow.
problem-unknown-stage = This programme has no stage “{ $typed }”. Use a stage of its course.
problem-unknown-topic = The topic “{ $typed }” is not known. Add it to the topics of the file, or use a known one.
problem-no-dates = This visit has no date. Write at least one.
problem-visit-twice = This pair has this visit twice. Give one another number, or take it out.
problem-visit-out-of-order = Visit { $waits-for } of this pair still waits, so this one cannot have been held. Correct one of the two.
problem-too-many-cities = These are too many cities to pair at once: at most { $most }. Pair them in groups.
problem-city-twice = This city takes part twice. Take one of the two out.
problem-forced-twice = This city was given two mentors. Keep one of them.
problem-forced-and-forbidden = This pair with { $mentor } was both decided and ruled out. Take one of the two back.

# What is wrong with practices in a file.
problem-no-provenance = Say where this comes from: name a source, or mark it as an example.
problem-published-and-example = This names a source and is marked as an example. Only one of the two can be true.
problem-no-key-factors = This benchmark has no key factor. Write at least one.
problem-unknown-key-factor = There is no key factor “{ $typed }” in this file.
problem-unknown-practice = There is no practice “{ $typed }” in this file.
problem-own-practice = A city cannot take over its own practice. Name another city.
problem-not-the-practices-city = This practice is not of “{ $typed }”. Name the city that the practice itself names.
problem-not-a-status = Write learned, planned, piloted, adopted or given-up here.
problem-not-a-direction = Write mentor-to-mentee, mentee-to-mentor or sideways here.

# What is wrong with a plan in a file.
problem-not-a-share = A source and its per cent are expected here, such as source city-budget and percent 25.
problem-not-a-target = An indicator, a target and by when are expected here; a baseline if there is one.
problem-not-principles = For each principle write yes, partly or no.
problem-not-years = The first and the last year are expected here, such as from 2022 and to 2024.
problem-thesaurus-line = This line could not be read: “{ $typed }”.
problem-thesaurus-twice = “{ $typed }” stands here a second time.
problem-thesaurus-unknown = There is no concept “{ $typed }”.
problem-thesaurus-circle = “{ $typed }” stands under itself.
problem-dates-reversed = The end is before the beginning.
problem-event-longer-than-rhythm = It lasts longer than the time until it comes again.
problem-event-too-long = An event lasts at most { $most } days.
problem-first-day-not-in-rhythm = The day on which it begins is not one of the days of the week that are ticked.
problem-not-a-kind = This is not known: page, event, news, number, term or desk.
problem-not-a-number-to-call = A number to call has 2 to 15 digits, such as 112.
problem-not-a-rhythm = This is no rhythm that is known.
problem-not-a-time = A time is written like 18:00.
problem-not-a-translating = This is “translate” or “keep”.
problem-not-an-about = This is “everyday” or “rights”.
problem-not-an-interval = This is a number from 1 to 99.
problem-page-too-deep = Pages stand at most six deep.
problem-page-under-itself = A page cannot stand under itself, or under a page that stands under it.
problem-year-out-of-range = The year must be between 1900 and 2200.
