# Officers' pages: information for newcomers, its history, its translation.
guide-title = Information for newcomers
guide-lede = Pages, events, news, numbers to call, words explained and desks: what newcomers read beside the services.
guide-waiting = Waiting for review
guide-changing = being changed
guide-handed-in = handed in
guide-none = – none –
guide-kind-page = Pages
guide-kind-page-lede = What everybody should know, such as how to see a doctor.
guide-kind-event = Events
guide-kind-event-lede = What takes place when, once or again and again.
guide-kind-news = News
guide-kind-news-lede = What is new; shown from one day to another.
guide-kind-number = Numbers to call
guide-kind-number-lede = Emergency numbers and helplines. 112 always stands first by itself.
guide-kind-term = Words explained
guide-kind-term-lede = Words of the offices in plain language. Translators see them, too.
guide-kind-desk = Desks
guide-kind-desk-lede = Who can be reached how and when. Change a desk once, and every page shows it.
guide-add-page = Add a page
guide-add-event = Add an event
guide-add-news = Add a piece of news
guide-add-number = Add a number
guide-add-term = Add a word
guide-add-desk = Add a desk
guide-edit-page = Change the page
guide-edit-event = Change the event
guide-edit-news = Change the news
guide-edit-number = Change the number
guide-edit-term = Change the word
guide-edit-desk = Change the desk
guide-publish = Publish
guide-hand-in = Hand in for review
guide-keep-draft = Keep as a draft
guide-withdraw = Withdraw
guide-withdraw-hint = Newcomers will not see it any more. It is kept and can be published again.
guide-text-hint = An empty line begins a new paragraph, “## ” a heading, “- ” a point of a list. A link: [what it says](https://…).
guide-number-hint = As one dials it, such as 112 or +371 63000000.
guide-order-hint = Small numbers stand first.
guide-time-hint = Such as 18:00. Leave both times empty when it lasts all day.
guide-ends-hint = Empty when it ends on the same day.
guide-interval-hint = 2 means every second week, month or year.
guide-except-hint = Days on which it does not take place, such as 2026-12-24; several with commas between.
guide-until-hint = Empty when it stays.
guide-mirrors-hint = Title and text then follow that page, in all its languages, whenever it changes.
guide-adopt = Take over ready-made pages
guide-adopt-lede = Pages on four subjects, written for every European city, in 24 languages. They arrive as drafts: read them, change what is different where you are, and publish them. The translations were made by a machine; those about rights are shown only after a person has reviewed them.
guide-adopt-pages = { PLURAL($n) ->
    [one] { NUMBER($n) } page
   *[other] { NUMBER($n) } pages
 }
guide-adopt-take = Take over
guide-adopt-taken = taken over
field-entry_title = Title
field-entry_text = Text
field-parent = Stands under
field-order = Place in the list
field-page_about = What it tells of
field-desks = Desks to turn to
field-mirrors = Follows a page of another city
field-starts_on = Begins on
field-starts_at = Begins at
field-ends_on = Ends on
field-ends_at = Ends at
field-rhythm = How often
field-interval = Every how many
field-weekdays = On these days of the week
field-repeat_until = Until
field-except = Except on
field-place = Where
field-online = Address on the web, if online
field-shown_from = Shown from
field-shown_until = Shown until
field-translating = When it is translated
directory-about-everyday = Everyday things
directory-about-rights = Rights and law: what a machine translated is shown only after a person’s review
directory-translating-translate = It is translated as given here
directory-translating-keep = It stays as it is, such as the name of an office
directory-rhythm-once = Once
directory-rhythm-day = Every day
directory-rhythm-week = Every week
directory-rhythm-month-date = Every month on the same date
directory-rhythm-month-weekday = Every month on the same day of the week, such as the second Tuesday
directory-rhythm-year = Every year
history-title = What changed
history-see = See what changed
history-lede = Every version, who made it, and what was different. Any of them can be taken again.
history-none = Nothing is written down about this.
history-by = { $date }, { $who }
history-act-add = written
history-act-edit = changed
history-act-hand-in = handed in
history-act-publish = published
history-act-withdraw = withdrawn
history-act-restore = taken again from an earlier version
history-same = Nothing in its content is different.
history-restore = Take this version again
history-restore-hint = It becomes a draft; newcomers see it when it is published.
history-unreadable = This version is of an older kind and cannot be taken again.
review-title = Review
review-lede = What somebody handed in, beside what newcomers see now. Publish it, or send it back and say why.
review-do = Review it
review-edit = Open it in the form
review-changes = What would change for newcomers
review-new = New: newcomers see nothing of it yet
review-not-waiting = This is not waiting for review: it was published, or somebody is writing on it.
review-back = Not ready yet?
field-note = What should be changed
review-note-hint = Whoever wrote it reads this above the form.
review-send-back = Send it back
review-not-whole = Something that it names is not there any more. Open it in the form and choose again.
review-unseen = Newcomers do not see “{ $title }” yet, which this names. Publish that first.
review-said = Sent back: this should be changed
review-came-back = sent back
preview-see = See it as newcomers will
preview-strip = This is how newcomers will see it. It is not published yet.
preview-seen = This is how newcomers see it now.
review-all-back = Sent back: to be changed
history-act-return = sent back
history-act-remove = removed
history-other = Other
translate-title = Translate
translate-lede = The original beside the translation. What is missing or outdated stands first.
translate-into = Translate into { $language }
translate-standing-missing = missing
translate-standing-outdated = outdated: the original has changed since
translate-standing-machine = by a machine, not reviewed
translate-standing-draft = by a person
translate-standing-reviewed = reviewed
translate-count = { PLURAL($n) ->
    [one] { NUMBER($n) } text to translate or review
   *[other] { NUMBER($n) } texts to translate or review
 }
translate-all-done = Everything is translated.
translate-original = Original ({ $language })
translate-gone = The original has no words any more. This translation is kept; nobody sees it.
translate-reviewed = I have reviewed it
translate-save = Save these translations
translate-suggest = Let the machine suggest what is missing
translate-suggest-hint = Suggestions are marked as a machine’s work until somebody reviews them. Texts about rights are not shown before.
translate-engine-none = No translation engine is set up. Whoever runs this server can connect one.
translate-glossary = Words of the glossary
translate-keep = leave as it is
translate-overview = How much can be read in each language
translate-saved-n = { PLURAL($n) ->
    [one] { NUMBER($n) } text was saved.
   *[other] { NUMBER($n) } texts were saved.
 }
directory-due = To be checked
directory-due-lede = Somebody vouched for these until the day shown. Look at them again, and set a new day.
directory-remind-subject = To be checked again: { $city }
directory-remind-body =
    Hello { $name },

    somebody vouched for what newcomers read here until the days that stand beside it. Look whether it still holds, and give a new day:

    { $list }

    All of it stands here: { $link }
translate-save-drafts = Save these translations as drafts
translate-hand-in = Hand in for review
translate-of = Only of “{ $title }”.
translate-see-everything = See everything that is due
translate-counts = Every text counts here, drafts and what waits for review too. What newcomers see of it:
coverage-counts = Only what newcomers see counts here: what a machine translated about rights waits for a person’s review.
translate-see-all = See the others, too
translate-see-due = See only what is to be done
translate-changed = Somebody changed this text or its original while you were writing. Your words stand in the field; compare, and save again.
translate-too-long = This text is too long.
translate-rights = rights
translate-share = Texts
translate-missing = Missing
guide-languages = { PLURAL($n) ->
    [one] { NUMBER($n) } language
   *[other] { NUMBER($n) } languages
 }
