# Newcomers' pages: the directory of services.
directory-question = Σε τι χρειάζεστε βοήθεια;
directory-question-lede = Βρείτε βοήθεια κοντά σας. Χωρίς λογαριασμό, και κανείς δεν κρατά τι ψάχνετε.
directory-search = Πείτε το με δικά σας λόγια, στη γλώσσα σας
directory-areas = Θέματα
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } υπηρεσία
   *[other] { NUMBER($n) } υπηρεσίες
 }
directory-see-all = { PLURAL($n) ->
    [one] Δείτε { NUMBER($n) } υπηρεσία
   *[other] Δείτε και τις { NUMBER($n) } υπηρεσίες
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Δείτε { NUMBER($n) } που είναι ανοιχτή τώρα
   *[other] Δείτε τις { NUMBER($n) } που είναι ανοιχτές τώρα
 }
directory-open-now = Ανοιχτά τώρα
directory-none-open = Τώρα δεν είναι τίποτα ανοιχτό. Δεν μετράμε τις υπηρεσίες που δεν ξέρουμε το ωράριό τους.
directory-danger = Κινδυνεύετε; Καλέστε το
directory-no-traces = Αυτή η σελίδα δεν βάζει cookies, δεν φορτώνει τίποτα από αλλού και δεν κρατά τι ψάχνετε.
directory-examples = Όσα γράφει αυτή η σελίδα είναι φανταστικά. Είναι μόνο παραδείγματα, μην πάτε εκεί.
directory-start = Αρχική
directory-all = Όλες οι υπηρεσίες
directory-results = «{ $question }»
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } υπηρεσία.
   *[other] { NUMBER($n) } υπηρεσίες.
 }
directory-understood = Καταλάβαμε:
directory-meant = Το «{ $typed }» διαβάστηκε ως «{ $word }».
directory-by-theme = Το «{ $word }» αφορά: { $theme }
directory-by-errors = Το «{ $typed }» διαβάστηκε ως «{ $word }»
directory-by-beginning = Με «{ $typed }» αρχίζει η λέξη «{ $word }»
directory-by-word = Το «{ $word }» υπάρχει στο κείμενο στα { $language }
directory-nothing = Δεν βρέθηκε τίποτα. Δοκιμάστε άλλες λέξεις ή βγάλτε ένα φίλτρο.
directory-narrow = Δείτε μόνο
directory-take-away = (επιλεγμένο, αφαίρεση)
directory-free = Δωρεάν
directory-spoken = Γλώσσες που μιλούν εκεί
directory-spoken-there = Μιλούν:

directory-area-first-steps = Πρώτα βήματα
directory-area-language = Μάθετε τη γλώσσα
directory-area-health = Υγεία
directory-area-mind = Ψυχική ηρεμία
directory-area-housing = Στέγαση
directory-area-food = Φαγητό και ρούχα
directory-area-work = Δουλειά
directory-area-money = Χρήματα
directory-area-law = Νομικά και χαρτιά
directory-area-family = Παιδιά και οικογένεια
directory-area-school = Σχολείο
directory-area-safety = Ασφάλεια και προστασία
directory-area-community = Γνωρίστε κόσμο
directory-area-other = Άλλη βοήθεια

directory-hours-unknown = Άγνωστο ωράριο
directory-hours-ask = Δεν ξέρουμε το ωράριο. Ρωτήστε πριν πάτε.
directory-by-appointment = με ραντεβού
directory-appointment-now = Με ραντεβού
directory-open-always = Πάντα ανοιχτό
directory-open-until = Ανοιχτό έως τις { $time }
directory-open-until-day = Ανοιχτό έως { $day } στις { $time }
directory-opens = Κλειστό. Ανοίγει: { $day } στις { $time }
directory-closed = κλειστό
directory-closed-now = Κλειστό
directory-today = σήμερα
directory-tomorrow = αύριο
directory-day-1 = Δευτέρα
directory-day-2 = Τρίτη
directory-day-3 = Τετάρτη
directory-day-4 = Πέμπτη
directory-day-5 = Παρασκευή
directory-day-6 = Σάββατο
directory-day-7 = Κυριακή
directory-hours = Ωράριο
directory-week = Οι επόμενες επτά ημέρες (ζώνη ώρας { $zone })
directory-other-days = Άλλες ώρες αυτές τις ημέρες

directory-call = Κλήση
directory-map = Χάρτης
directory-on-map = Δείτε το στο OpenStreetMap
directory-address-told = Τη διεύθυνση σας τη λένε στο τηλέφωνο, για να μείνει ασφαλής ο χώρος.
directory-print = Εκτύπωση
directory-stale = Τα στοιχεία ίσχυαν έως { $date }. Από τότε δεν τα έχει ελέγξει κανείς. Ρωτήστε πριν πάτε.
directory-never-checked = Αυτά τα στοιχεία δεν τα έχει ελέγξει κανείς ακόμα. Ρωτήστε πριν πάτε.
directory-checked = Έχει ελεγχθεί. Ισχύει έως { $date }.
directory-who = Ποιος μπορεί να έρθει
directory-everybody = Όλος ο κόσμος.
directory-age-from = Από { $from } ετών
directory-age-to = Έως { $to } ετών
directory-age-between = Από { $from } έως { $to } ετών
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}ή{" "}
directory-safe = Καλό είναι να ξέρετε
directory-bring = Τι να έχετε μαζί σας
directory-cost = Πόσο κοστίζει
directory-cost-free = Τίποτα.
directory-cost-unknown = Δεν είναι γνωστό
directory-begin = Πώς να ξεκινήσετε
directory-where = Πού
directory-contact = Επικοινωνία
directory-original = διαβάστε το στα { $language }

directory-residence-citizen = πολίτες της χώρας
directory-residence-eu-citizen = πολίτες άλλης χώρας της ΕΕ
directory-residence-residence-permit = άτομα με άδεια διαμονής
directory-residence-asylum-seeker = άτομα που ζητούν άσυλο
directory-residence-protection = πρόσφυγες και άτομα με επικουρική προστασία
directory-residence-temporary-protection = άτομα με προσωρινή προστασία
directory-residence-undocumented = άτομα χωρίς χαρτιά
directory-gender-woman = γυναίκες
directory-gender-man = άνδρες
directory-gender-other = άτομα με άλλη ταυτότητα φύλου
directory-family-with-children = γονείς με παιδιά
directory-family-single-parent = μονογονεϊκές οικογένειες
directory-family-pregnant = άτομα που περιμένουν παιδί
directory-family-unaccompanied-minor = παιδιά και νέοι που είναι εδώ χωρίς γονείς
directory-family-alone = άτομα που ζουν μόνα τους
directory-safety-women-only = Μόνο για γυναίκες
directory-safety-lgbtqi-friendly = Τα ΛΟΑΤΚΙ+ άτομα είναι ευπρόσδεκτα
directory-safety-anonymous = Κανείς δεν ρωτά το όνομά σας
directory-safety-minors-with-guardian = Κάτω από 18: ελάτε με γονέα ή κηδεμόνα
directory-safety-confidential = Ό,τι πείτε μένει εκεί
directory-access-step-free = Είσοδος χωρίς σκαλοπάτια
directory-access-steps = Μόνο από σκαλοπάτια
directory-access-lift = Ασανσέρ
directory-access-accessible-toilet = Τουαλέτα για άτομα με αμαξίδιο
directory-access-hearing-loop = Σύστημα για ακουστικά βαρηκοΐας
directory-access-child-corner = Γωνιά για μικρά παιδιά

# Without a connection.
welcome-offline = Δεν έχετε ίντερνετ
welcome-offline-lede = Αυτή η σελίδα δεν αποθηκεύτηκε στη συσκευή σας. Όσα αποθηκεύτηκαν μπορείτε να τα διαβάσετε.
welcome-offline-now = Χωρίς ίντερνετ. Διαβάζετε όσα έχουν αποθηκευτεί στη συσκευή σας.
welcome-keep-all = Αποθήκευση όλων, για διάβασμα χωρίς ίντερνετ
welcome-kept-all = Αποθηκεύτηκαν όλα. Μπορείτε να τα διαβάζετε χωρίς ίντερνετ.
welcome-install = Προσθήκη στην αρχική οθόνη

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Αποθήκευση
welcome-forget = Αποθηκεύτηκε. Αφαίρεση
welcome-kept = Όσα έχετε αποθηκεύσει
welcome-kept-lede = Όποιος χρησιμοποιεί αυτή τη συσκευή μπορεί να το δει. Κανένας άλλος.
welcome-forget-all = Διαγραφή όλων από αυτή τη συσκευή
welcome-forgotten = Όλα διαγράφηκαν από αυτή τη συσκευή.
welcome-share = Κοινοποίηση
welcome-copied = Ο σύνδεσμος αντιγράφηκε.
welcome-read-aloud = Ακούστε το κείμενο
welcome-stop = Διακοπή ανάγνωσης
welcome-no-voice = Αυτή η συσκευή δεν έχει φωνή για αυτή τη γλώσσα.
welcome-no-voice-for-all = Μέρη αυτής της σελίδας είναι σε γλώσσα που αυτή η συσκευή δεν μπορεί να διαβάσει δυνατά.
welcome-larger = Μεγαλύτερα γράμματα
welcome-contrast = Πιο έντονη αντίθεση
welcome-near = Κοντά μου
welcome-near-note = Το πού βρίσκεστε το ξέρει μόνο η συσκευή σας.
welcome-near-denied = Η συσκευή σας δεν έδειξε πού βρίσκεται.
# A distance, such as 1.5 km.
welcome-distance = { $n } χλμ.

# What readers say back.
welcome-feedback = Βρήκατε αυτό που χρειάζεστε;
welcome-feedback-yes = Ναι
welcome-feedback-no = Όχι
welcome-feedback-comment = Τι λείπει ή τι είναι λάθος;
welcome-feedback-privacy = Παρακαλούμε, μη γράψετε ονόματα ή τηλέφωνα. Εδώ δεν μπορεί να σας απαντήσει κανείς.
welcome-feedback-thanks = Ευχαριστούμε. Ο δήμος διαβάζει κάθε μήνυμα.
welcome-feedback-missing = Πείτε στον δήμο τι δεν βρήκατε

# The thread.
welcome-opened-by = Αυτό έγινε χάρη στο σχέδιο του δήμου:

# Information pages, events, news, numbers to call, words explained.
guide-information = Πληροφορίες
guide-under = Περισσότερα για αυτό
guide-services = Υπηρεσίες που βοηθούν σε αυτό
guide-desks = Ποιον μπορείτε να ρωτήσετε
guide-rights = Αυτή η σελίδα μιλά για δικαιώματα και κανόνες. Δεν είναι νομική συμβουλή: ρωτήστε κάποιον που ξέρει την υπόθεσή σας.
guide-events = Εκδηλώσεις
guide-events-all = Όλες οι εκδηλώσεις
guide-events-none = Αυτή τη στιγμή δεν έχουν προγραμματιστεί εκδηλώσεις.
guide-event-when = Πότε
guide-event-where = Πού
guide-event-online = Μέσω ίντερνετ
guide-event-all-day = Όλη μέρα
guide-event-next = Επόμενες ημερομηνίες
guide-event-by = Ποιος σας προσκαλεί
guide-event-on-now = Γίνεται τώρα
guide-event-over = Αυτή η εκδήλωση τελείωσε.
guide-every-day = { PLURAL($n) ->
    [one] Κάθε μέρα
   *[other] Κάθε { NUMBER($n) } μέρες
 }
guide-every-week = { PLURAL($n) ->
    [one] Κάθε εβδομάδα: { $days }
   *[other] Κάθε { NUMBER($n) } εβδομάδες: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] Κάθε μήνα, την ίδια ημερομηνία
   *[other] Κάθε { NUMBER($n) } μήνες, την ίδια ημερομηνία
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] Κάθε μήνα, την ίδια μέρα της εβδομάδας
   *[other] Κάθε { NUMBER($n) } μήνες, την ίδια μέρα της εβδομάδας
 }
guide-every-year = { PLURAL($n) ->
    [one] Κάθε χρόνο
   *[other] Κάθε { NUMBER($n) } χρόνια
 }
guide-every-until = έως { $date }
guide-news = Νέα
guide-news-all = Όλα τα νέα
guide-numbers = Τηλέφωνα για βοήθεια
guide-numbers-lede = Αν κινδυνεύετε, καλέστε το 112. Η κλήση είναι δωρεάν από κάθε τηλέφωνο.
guide-words = Λέξεις με απλά λόγια
guide-words-lede = Λέξεις που λένε οι υπηρεσίες εδώ, με απλά λόγια.
guide-found = Πληροφορίες για αυτό
guide-no-page = Αυτό το κείμενο δεν υπάρχει πια εδώ.
# On paper, as a code, and on the map.
welcome-guide = Πού θα βρείτε βοήθεια
welcome-pdf = Εκτύπωση ή αποθήκευση ως PDF
welcome-code = Εμφάνιση ως κωδικός
welcome-code-note = Στρέψτε την κάμερα ενός τηλεφώνου στον κωδικό για να ανοίξει η σελίδα.
welcome-contents = Περιεχόμενα
welcome-page-of = Σελίδα { $page } από { $total }
welcome-as-of = Στοιχεία της { $date }
welcome-holidays = Στις αργίες το ωράριο μπορεί να είναι διαφορετικό.
welcome-left-out = Ο οδηγός δείχνει { $shown } από τις { $all } υπηρεσίες. Όλες είναι εδώ:
welcome-pages-left-out = Ο οδηγός δείχνει { $shown } από τις { $all } σελίδες με πληροφορίες. Όλες είναι εδώ:
welcome-map = Τα μέρη στον χάρτη
welcome-map-seen = Μέρη: { $n }. Ο βορράς είναι επάνω. Οι αριθμοί είναι αυτοί της λίστας.
welcome-map-far = { $distance } από τα άλλα, σχεδιασμένο στην άκρη του χάρτη
welcome-map-without = Δεν είναι στον χάρτη
welcome-metres = { $n } μ.
welcome-north = Β
welcome-picture-by = Εικόνα: { $by }
welcome-by-meaning = Βρέθηκε από το νόημα, όχι από τις λέξεις

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Πρόσβαση στον χώρο
open-offered = Προσφέρεται από
open-imprint = Σχετικά με αυτές τις σελίδες
open-more = Όλες οι λεπτομέρειες όπως είναι σήμερα
