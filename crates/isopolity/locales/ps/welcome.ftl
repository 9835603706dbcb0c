# Newcomers' pages: the directory of services.
directory-question = څه ډول مرستې ته اړتیا لرئ؟
directory-question-lede = ځان ته نږدې مرسته پیدا کړئ. حساب ته اړتیا نشته، او څه چې لټوئ، هېڅوک یې نه ساتي.
directory-search = په خپله ژبه او خپلو کلمو یې ولیکئ
directory-areas = د ژوند برخې
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } خدمت
   *[other] { NUMBER($n) } خدمتونه
 }
directory-see-all = { PLURAL($n) ->
    [one] { NUMBER($n) } خدمت وګورئ
   *[other] ټول { NUMBER($n) } خدمتونه وګورئ
 }
directory-see-all-open = { PLURAL($n) ->
    [one] { NUMBER($n) } خدمت وګورئ چې اوس پرانیستی دی
   *[other] ټول { NUMBER($n) } خدمتونه وګورئ چې اوس پرانیستي دي
 }
directory-open-now = اوس پرانیستي
directory-none-open = همدا اوس هېڅ ځای پرانیستی نه دی. هغه خدمتونه چې ساعتونه یې معلوم نه دي، دلته نه شمېرل کېږي.
directory-danger = په خطر کې یاست؟ دې شمېرې ته زنګ ووهئ:
directory-no-traces = دا پاڼه کوکي (cookies) نه کاروي، له بل ځایه څه نه راخلي، او څه چې لټوئ، نه یې ساتي.
directory-examples = په دې پاڼه کې چې څه دي، ریښتیني نه دي، یوازې د مثال لپاره لیکل شوي دي. مهرباني وکړئ، هلته مه ورځئ.
directory-start = کور پاڼه
directory-all = ټول خدمتونه
directory-results = «{ $question }»
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } خدمت.
   *[other] { NUMBER($n) } خدمتونه.
 }
directory-understood = موږ داسې پوه شوو:
directory-meant = «{ $typed }» د «{ $word }» په توګه ولوستل شو.
directory-by-theme = «{ $word }» د دې موضوع په اړه دی: { $theme }
directory-by-errors = «{ $typed }» د «{ $word }» په توګه ولوستل شو
directory-by-beginning = «{ $typed }» د «{ $word }» پیل دی
directory-by-word = «{ $word }» په متن کې په { $language } ژبه وموندل شو
directory-nothing = هېڅ شی ونه موندل شو. نورې کلمې ولیکئ، یا له خپلو انتخابونو یو لرې کړئ.
directory-narrow = یوازې دا ښکاره کړئ
directory-take-away = (ټاکل شوی؛ لرې یې کړئ)
directory-free = وړیا
directory-spoken = هلته په کومو ژبو خبرې کېږي
directory-spoken-there = په دې ژبو خبرې کوي:

directory-area-first-steps = لومړي ګامونه
directory-area-language = د ژبې زده کړه
directory-area-health = روغتیا
directory-area-mind = ذهني ارامي
directory-area-housing = د اوسېدو ځای
directory-area-food = خواړه او جامې
directory-area-work = کار
directory-area-money = پیسې
directory-area-law = قانون او اسناد
directory-area-family = ماشومان او کورنۍ
directory-area-school = ښوونځی
directory-area-safety = خوندیتوب
directory-area-community = له خلکو سره پېژندګلوي
directory-area-other = نوره مرسته

directory-hours-unknown = ساعتونه یې معلوم نه دي
directory-hours-ask = د پرانیستو ساعتونه یې معلوم نه دي. مهرباني وکړئ، له ورتګ مخکې پوښتنه وکړئ.
directory-by-appointment = مخکې وخت واخلئ
directory-appointment-now = مخکې وخت واخلئ
directory-open-always = تل پرانیستی
directory-open-until = پرانیستی، تر { $time } پورې
directory-open-until-day = پرانیستی، بندېږي: { $day }، { $time }
directory-opens = بند، پرانیستل کېږي: { $day } { $time }
directory-closed = بند
directory-closed-now = بند
directory-today = نن
directory-tomorrow = سبا
directory-day-1 = دوشنبه
directory-day-2 = سه شنبه
directory-day-3 = چهارشنبه
directory-day-4 = پنجشنبه
directory-day-5 = جمعه
directory-day-6 = شنبه
directory-day-7 = یکشنبه
directory-hours = د کار ساعتونه
directory-week = راتلونکې اووه ورځې، د { $zone } په وخت
directory-other-days = په دې ورځو کې نور وختونه

directory-call = زنګ ووهئ
directory-map = نقشه
directory-on-map = په OpenStreetMap کې یې وګورئ
directory-address-told = پته یوازې په ټلیفون کې ویل کېږي، څو دا ځای خوندي پاتې شي.
directory-print = چاپ یې کړئ
directory-stale = دا معلومات تر دې نېټې سم وو: { $date }. له هغې وروسته چا نه دي کتلي. مهرباني وکړئ، له ورتګ مخکې پوښتنه وکړئ.
directory-never-checked = دا معلومات لا چا نه دي کتلي. مهرباني وکړئ، له ورتګ مخکې پوښتنه وکړئ.
directory-checked = کتل شوي دي. تر دې نېټې سم دي: { $date }.
directory-who = څوک راتلای شي
directory-everybody = هر څوک.
directory-age-from = عمر: { $from } کاله او پورته
directory-age-to = عمر: تر { $to } کالو پورې
directory-age-between = عمر: له { $from } تر { $to } کالو پورې
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}یا{" "}
directory-safe = ښه ده چې پرې پوه شئ
directory-bring = څه له ځان سره راوړئ
directory-cost = لګښت یې څومره دی
directory-cost-free = وړیا دی.
directory-cost-unknown = معلوم نه دی
directory-begin = څنګه پیل وکړئ
directory-where = چېرته
directory-contact = اړیکه
directory-original = په { $language } ژبه یې ولولئ

directory-residence-citizen = هغه کسان چې د دې هېواد تابعیت لري
directory-residence-eu-citizen = هغه کسان چې د اروپايي اتحادیې د بل هېواد تابعیت لري
directory-residence-residence-permit = هغه کسان چې د اوسېدو اجازه لري
directory-residence-asylum-seeker = پناه غوښتونکي
directory-residence-protection = کډوال او هغه کسان چې فرعي ساتنه لري
directory-residence-temporary-protection = هغه کسان چې لنډمهاله ساتنه لري
directory-residence-undocumented = هغه کسان چې اسناد نه لري
directory-gender-woman = ښځې
directory-gender-man = نارینه
directory-gender-other = د نورو جنسیتونو کسان
directory-family-with-children = میندې او پلرونه چې ماشومان لري
directory-family-single-parent = هغه مور یا پلار چې یوازې خپل ماشومان لویوي
directory-family-pregnant = امیندوارې ښځې
directory-family-unaccompanied-minor = ماشومان او ځوانان چې مور او پلار یې دلته ورسره نه وي
directory-family-alone = هغه کسان چې یوازې ژوند کوي
directory-safety-women-only = یوازې د ښځو لپاره
directory-safety-lgbtqi-friendly = LGBTQI+ کسانو ته ښه راغلاست ویل کېږي
directory-safety-anonymous = هېڅوک ستاسو نوم نه پوښتي
directory-safety-minors-with-guardian = که له 18 کالو کم یاست، له مور، پلار یا سرپرست سره راشئ
directory-safety-confidential = ستاسو خبرې هماغلته پاتې کېږي
directory-access-step-free = بې زینې ننوتل
directory-access-steps = یوازې په زینو ورتلای شئ
directory-access-lift = لفټ
directory-access-accessible-toilet = د ویلچیر کاروونکو لپاره تشناب
directory-access-hearing-loop = د کم اورېدونکو لپاره غږیز سیستم
directory-access-child-corner = د کوچنیو ماشومانو لپاره ځای

# Without a connection.
welcome-offline = انټرنېټ نشته
welcome-offline-lede = دا پاڼه ستاسو په دستګاه کې نه ده ساتل شوې. هغه پاڼې چې ساتل شوې دي، لوستلای یې شئ.
welcome-offline-now = انټرنېټ نشته. تاسو هغه څه لولئ چې ستاسو په دستګاه کې ساتل شوي دي.
welcome-keep-all = هر څه وساتئ، چې بې انټرنېټه یې ولولئ
welcome-kept-all = هر څه وساتل شول. بې انټرنېټه یې هم لوستلای شئ.
welcome-install = د ټلیفون په سکرین یې کېږدئ

# What a reader can do with a page; all of it stays on her device.
welcome-keep = وساتئ
welcome-forget = وساتل شو. لرې یې کړئ
welcome-kept = څه چې تاسو ساتلي دي
welcome-kept-lede = هر څوک چې دا وسیله کاروي، دا لیدلای شي. بل څوک نه.
welcome-forget-all = له دې وسیلې ټول شیان پاک کړئ
welcome-forgotten = له دې وسیلې ټول شیان پاک شول.
welcome-share = نورو ته یې ولېږئ
welcome-copied = د پاڼې پته کاپي شوه.
welcome-read-aloud = په غږ یې واورئ
welcome-stop = غږ ودروئ
welcome-no-voice = دا دستګاه د دې ژبې لپاره غږ نه لري.
welcome-no-voice-for-all = د دې پاڼې ځینې برخې په داسې ژبه دي چې دا وسیله یې په لوړ غږ نه شي لوستلی.
welcome-larger = لیک غټ کړئ
welcome-contrast = رنګونه څرګند کړئ
welcome-near = ماته نږدې
welcome-near-note = ستاسو ځای یوازې ستاسو په دستګاه کې پاتې کېږي.
welcome-near-denied = ستاسو دستګاه ونه ویل چې چېرته ده.
# A distance, such as 1.5 km.
welcome-distance = { $n } کیلومتره

# What readers say back.
welcome-feedback = هغه څه مو وموندل چې اړتیا ورته لرئ؟
welcome-feedback-yes = هو
welcome-feedback-no = نه
welcome-feedback-comment = څه کم یا ناسم دي؟
welcome-feedback-privacy = مهرباني وکړئ، نومونه او د ټلیفون شمېرې مه لیکئ. دلته څوک ځواب نه شي درکولای.
welcome-feedback-thanks = مننه. ښاروالي هر لیک لولي.
welcome-feedback-missing = ښاروالۍ ته ووایاست چې څه مو ونه موندل

# The thread.
welcome-opened-by = دا د ښاروالۍ د پلان په مرسته جوړ شو:

# Information pages, events, news, numbers to call, words explained.
guide-information = معلومات
guide-under = په دې اړه نور
guide-services = هغه خدمتونه چې په دې کې مرسته کوي
guide-desks = له چا پوښتلای شئ
guide-rights = دا پاڼه د حقونو او قوانینو په اړه ده. دا حقوقي مشوره نه ده: له داسې چا وپوښتئ چې ستاسو له حالته خبر وي.
guide-events = پروګرامونه
guide-events-all = ټول پروګرامونه
guide-events-none = اوس مهال کوم پروګرام نشته.
guide-event-when = کله
guide-event-where = چېرته
guide-event-online = انلاین
guide-event-all-day = ټوله ورځ
guide-event-next = راتلونکې نېټې
guide-event-by = څوک مو رابولي
guide-event-on-now = همدا اوس روان دی
guide-event-over = دا پروګرام پای ته رسېدلی دی.
guide-every-day = { PLURAL($n) ->
    [one] هره ورځ
   *[other] په هرو { NUMBER($n) } ورځو کې یو ځل
 }
guide-every-week = { PLURAL($n) ->
    [one] هره اونۍ: { $days }
   *[other] په هرو { NUMBER($n) } اونیو کې یو ځل: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] هره میاشت په همدې نېټه
   *[other] په هرو { NUMBER($n) } میاشتو کې یو ځل، په همدې نېټه
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] هره میاشت د اونۍ په همدې ورځ
   *[other] په هرو { NUMBER($n) } میاشتو کې یو ځل، د اونۍ په همدې ورځ
 }
guide-every-year = { PLURAL($n) ->
    [one] هر کال
   *[other] په هرو { NUMBER($n) } کالو کې یو ځل
 }
guide-every-until = تر دې نېټې پورې: { $date }
guide-news = خبرونه
guide-news-all = ټول خبرونه
guide-numbers = د مرستې د ټلیفون شمېرې
guide-numbers-lede = که په خطر کې یاست، 112 ته زنګ ووهئ. دا زنګ له هر ټلیفون وړیا دی.
guide-words = د کلمو مانا
guide-words-lede = هغه کلمې چې دلته یې ادارې کاروي، په ساده ژبه.
guide-found = په دې اړه معلومات
guide-no-page = دا متن نور دلته نشته.
# On paper, as a code, and on the map.
welcome-guide = مرسته چېرته پیدا کړئ
welcome-pdf = چاپ یې کړئ یا د PDF په بڼه یې وساتئ
welcome-code = د کوډ په بڼه یې وښایئ
welcome-code-note = د ټیلیفون کامره دې کوډ ته ونیسئ چې پاڼه پرانیستل شي.
welcome-contents = منځپانګه
welcome-page-of = پاڼه { $page } له { $total } څخه
welcome-as-of = د معلوماتو نېټه: { $date }
welcome-holidays = په رسمي رخصتیو کې ساعتونه بدل کېدای شي.
welcome-left-out = دا لارښود له { $all } خدمتونو څخه { $shown } ښيي. ټول دلته دي:
welcome-pages-left-out = دا لارښود د معلوماتو له { $all } پاڼو څخه { $shown } ښيي. ټولې دلته دي:
welcome-map = ځایونه په نقشه کې
welcome-map-seen = ځایونه: { $n }. شمال پورته دی. شمېرې هماغه د لېست شمېرې دي.
welcome-map-far = له نورو څخه { $distance } لرې، د نقشې په څنډه کې ښودل شوی
welcome-map-without = په نقشه کې نشته
welcome-metres = { $n } متره
welcome-north = ش
welcome-picture-by = انځور: { $by }
welcome-by-meaning = د مانا له مخې وموندل شو، نه د کلمو له مخې

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = دننه تګ
open-offered = وړاندې کوونکی
open-imprint = د دې پاڼو په اړه
open-more = ټول جزئيات، لکه نن چې دي
