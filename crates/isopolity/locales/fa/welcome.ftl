# Newcomers' pages: the directory of services.
directory-question = چه کمکی لازم دارید؟
directory-question-lede = نزدیک خودتان کمک پیدا کنید. ثبت‌نام لازم نیست و کسی نگه نمی‌دارد که دنبال چه می‌گردید.
directory-search = به زبان خودتان و با کلمه‌های خودتان بنویسید
directory-areas = بخش‌های زندگی
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } خدمت
   *[other] { NUMBER($n) } خدمت
 }
directory-see-all = { PLURAL($n) ->
    [one] دیدن { NUMBER($n) } خدمت
   *[other] دیدن هر { NUMBER($n) } خدمت
 }
directory-see-all-open = { PLURAL($n) ->
    [one] دیدن { NUMBER($n) } خدمت که حالا باز است
   *[other] دیدن هر { NUMBER($n) } خدمت که حالا باز است
 }
directory-open-now = حالا باز است
directory-none-open = در این لحظه هیچ‌جا باز نیست. جاهایی که ساعت کارشان معلوم نیست، حساب نشده‌اند.
directory-danger = در خطر هستید؟ زنگ بزنید به
directory-no-traces = این صفحه کوکی نمی‌گذارد، چیزی از سایت‌های دیگر نمی‌آورد و نگه نمی‌دارد که دنبال چه می‌گردید.
directory-examples = آنچه در این صفحه هست برای نمونه ساخته شده و واقعی نیست. به آنجا نروید.
directory-start = صفحهٔ اول
directory-all = همهٔ خدمات
directory-results = «{ $question }»
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } خدمت.
   *[other] { NUMBER($n) } خدمت.
 }
directory-understood = این‌طور فهمیدیم:
directory-meant = به‌جای «{ $typed }» دنبال «{ $word }» گشتیم.
directory-by-theme = «{ $word }» دربارهٔ این موضوع است: { $theme }
directory-by-errors = به‌جای «{ $typed }» دنبال «{ $word }» گشتیم
directory-by-beginning = «{ $typed }» اول کلمهٔ «{ $word }» است
directory-by-word = «{ $word }» در متن هست (زبان متن: { $language })
directory-nothing = چیزی پیدا نشد. کلمه‌های دیگری را امتحان کنید یا یکی از انتخاب‌ها را بردارید.
directory-narrow = فقط این‌ها نشان داده شود
directory-take-away = (انتخاب شده؛ برداشتن)
directory-free = رایگان
directory-spoken = زبان‌هایی که آنجا صحبت می‌کنند
directory-spoken-there = زبان‌ها در آنجا:

directory-area-first-steps = قدم‌های اول
directory-area-language = یاد گرفتن زبان
directory-area-health = سلامتی
directory-area-mind = آرامش روحی
directory-area-housing = خانه و مسکن
directory-area-food = غذا و لباس
directory-area-work = کار
directory-area-money = پول
directory-area-law = قانون و مدارک
directory-area-family = کودکان و خانواده
directory-area-school = مدرسه (مکتب)
directory-area-safety = امنیت
directory-area-community = آشنایی با مردم
directory-area-other = کمک‌های دیگر

directory-hours-unknown = ساعت کار معلوم نیست
directory-hours-ask = ساعت کار معلوم نیست. لطفاً پیش از رفتن بپرسید.
directory-by-appointment = با وقت قبلی
directory-appointment-now = با وقت قبلی
directory-open-always = همیشه باز است
directory-open-until = تا ساعت { $time } باز است
directory-open-until-day = تا { $day } ساعت { $time } باز است
directory-opens = بسته است، { $day } ساعت { $time } باز می‌شود
directory-closed = بسته
directory-closed-now = بسته است
directory-today = امروز
directory-tomorrow = فردا
directory-day-1 = دوشنبه
directory-day-2 = سه‌شنبه
directory-day-3 = چهارشنبه
directory-day-4 = پنج‌شنبه
directory-day-5 = جمعه
directory-day-6 = شنبه
directory-day-7 = یکشنبه
directory-hours = ساعت کار
directory-week = هفت روز آینده، به وقت { $zone }
directory-other-days = ساعت‌های دیگر در این روزها

directory-call = زنگ بزنید
directory-map = نقشه
directory-on-map = دیدن در OpenStreetMap
directory-address-told = نشانی را تلفنی می‌گویند تا آنجا امن بماند.
directory-print = چاپ
directory-stale = این اطلاعات تا { $date } درست بود و از آن وقت کسی آن را بررسی نکرده است. لطفاً پیش از رفتن بپرسید.
directory-never-checked = هنوز کسی این را بررسی نکرده است. لطفاً پیش از رفتن بپرسید.
directory-checked = بررسی شده است و تا { $date } اعتبار دارد.
directory-who = چه کسانی می‌توانند بیایند
directory-everybody = همه.
directory-age-from = از { $from } سالگی به بالا
directory-age-to = تا { $to } سالگی
directory-age-between = از { $from } تا { $to } سالگی
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}یا{" "}
directory-safe = خوب است بدانید
directory-bring = چه چیزی همراه بیاورید
directory-cost = هزینهٔ آن
directory-cost-free = رایگان است.
directory-cost-unknown = معلوم نیست
directory-begin = از کجا شروع کنید
directory-where = کجا
directory-contact = راه‌های تماس
directory-original = خواندن متن اصلی به زبان { $language }

directory-residence-citizen = شهروندان این کشور
directory-residence-eu-citizen = شهروندان کشور دیگری از اتحادیهٔ اروپا
directory-residence-residence-permit = کسانی که اجازهٔ اقامت دارند
directory-residence-asylum-seeker = پناهجویان
directory-residence-protection = پناهندگان و کسانی که حمایت تکمیلی دارند
directory-residence-temporary-protection = کسانی که حمایت موقت دارند
directory-residence-undocumented = کسانی که مدارک اقامت ندارند
directory-gender-woman = زنان
directory-gender-man = مردان
directory-gender-other = افراد با جنسیت‌های دیگر
directory-family-with-children = پدران و مادران با فرزندانشان
directory-family-single-parent = پدران و مادرانی که به‌تنهایی فرزندانشان را بزرگ می‌کنند
directory-family-pregnant = افراد باردار (حامله)
directory-family-unaccompanied-minor = کودکان و نوجوانانی که بدون پدر و مادر اینجا هستند
directory-family-alone = کسانی که تنها زندگی می‌کنند
directory-safety-women-only = فقط برای زنان
directory-safety-lgbtqi-friendly = از افراد ال‌جی‌بی‌تی‌کیوآی+ با روی خوش استقبال می‌شود
directory-safety-anonymous = کسی نام شما را نمی‌پرسد
directory-safety-minors-with-guardian = اگر زیر 18 سال دارید، با پدر، مادر یا سرپرست خود بیایید
directory-safety-confidential = حرف‌های شما همان‌جا می‌ماند
directory-access-step-free = ورودی بدون پله
directory-access-steps = ورود فقط از پله
directory-access-lift = آسانسور (لفت)
directory-access-accessible-toilet = توالت برای کسانی که ویلچر دارند
directory-access-hearing-loop = حلقهٔ شنوایی برای سمعک
directory-access-child-corner = گوشه‌ای برای کودکان خردسال

# Without a connection.
welcome-offline = اینترنت ندارید
welcome-offline-lede = این صفحه در دستگاه شما ذخیره نشده است. آنچه ذخیره شده را همچنان می‌توانید بخوانید.
welcome-offline-now = اینترنت ندارید. آنچه می‌خوانید در دستگاه شما ذخیره شده است.
welcome-keep-all = ذخیرهٔ همه چیز برای خواندن بدون اینترنت
welcome-kept-all = همه چیز ذخیره شد. بدون اینترنت هم می‌توانید بخوانید.
welcome-install = افزودن به صفحهٔ اصلی تلفن

# What a reader can do with a page; all of it stays on her device.
welcome-keep = ذخیره
welcome-forget = ذخیره شد. برداشتن
welcome-kept = چیزهایی که ذخیره کرده‌اید
welcome-kept-lede = هر کسی که از این دستگاه استفاده کند این را می‌بیند. هیچ‌کس دیگر نه.
welcome-forget-all = پاک کردن همه چیز از این دستگاه
welcome-forgotten = همه چیز از این دستگاه پاک شد.
welcome-share = فرستادن برای دیگران
welcome-copied = نشانی صفحه کپی شد.
welcome-read-aloud = خواندن با صدای بلند
welcome-stop = توقف خواندن
welcome-no-voice = این دستگاه برای این زبان صدا ندارد.
welcome-no-voice-for-all = بخش‌هایی از این صفحه به زبانی است که این دستگاه نمی‌تواند با صدا بخواند.
welcome-larger = نوشتهٔ بزرگ‌تر
welcome-contrast = رنگ‌های واضح‌تر
welcome-near = نزدیک من
welcome-near-note = فقط دستگاه شما می‌داند که کجا هستید.
welcome-near-denied = دستگاه شما نگفت که کجا هستید.
# A distance, such as 1.5 km.
welcome-distance = { $n } کیلومتر

# What readers say back.
welcome-feedback = آنچه لازم داشتید پیدا کردید؟
welcome-feedback-yes = بله
welcome-feedback-no = نه
welcome-feedback-comment = چه چیزی کم است یا درست نیست؟
welcome-feedback-privacy = لطفاً نام و شمارهٔ تلفن ننویسید. اینجا کسی نمی‌تواند به شما جواب بدهد.
welcome-feedback-thanks = تشکر می‌کنیم. شهرداری همهٔ پیام‌ها را می‌خواند.
welcome-feedback-missing = به شهرداری بگویید چه چیزی را پیدا نکردید

# The thread.
welcome-opened-by = این نتیجهٔ برنامهٔ شهر است:

# Information pages, events, news, numbers to call, words explained.
guide-information = اطلاعات
guide-under = بیشتر در این باره
guide-services = خدماتی که در این باره کمک می‌کنند
guide-desks = از چه کسی می‌توانید بپرسید
guide-rights = این صفحه دربارهٔ حقوق و قانون‌ها است. مشاورهٔ حقوقی نیست: از کسی بپرسید که وضعیت شما را می‌شناسد.
guide-events = برنامه‌ها
guide-events-all = همهٔ برنامه‌ها
guide-events-none = فعلاً برنامه‌ای در پیش نیست.
guide-event-when = چه وقت
guide-event-where = کجا
guide-event-online = در اینترنت
guide-event-all-day = تمام روز
guide-event-next = تاریخ‌های بعدی
guide-event-by = چه کسی دعوت می‌کند
guide-event-on-now = همین حالا در جریان است
guide-event-over = این برنامه تمام شده است.
guide-every-day = { PLURAL($n) ->
    [one] هر روز
   *[other] هر { NUMBER($n) } روز
 }
guide-every-week = { PLURAL($n) ->
    [one] هر هفته: { $days }
   *[other] هر { NUMBER($n) } هفته: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] هر ماه در همان تاریخ
   *[other] هر { NUMBER($n) } ماه در همان تاریخ
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] هر ماه در همان روز هفته
   *[other] هر { NUMBER($n) } ماه در همان روز هفته
 }
guide-every-year = { PLURAL($n) ->
    [one] هر سال
   *[other] هر { NUMBER($n) } سال
 }
guide-every-until = تا { $date }
guide-news = خبرها
guide-news-all = همهٔ خبرها
guide-numbers = شماره‌های تلفن کمک
guide-numbers-lede = اگر در خطر هستید، به 112 زنگ بزنید. تماس از هر تلفنی رایگان است.
guide-words = معنی کلمه‌ها
guide-words-lede = کلمه‌هایی که اداره‌های اینجا به کار می‌برند، به زبان ساده.
guide-found = اطلاعات در این باره
guide-no-page = این متن دیگر اینجا نیست.
# On paper, as a code, and on the map.
welcome-guide = کجا کمک پیدا کنید
welcome-pdf = چاپ یا ذخیره به‌صورت PDF
welcome-code = نمایش به‌صورت رمزینه
welcome-code-note = دوربین تلفن را روی این رمزینه بگیرید تا صفحه باز شود.
welcome-contents = فهرست
welcome-page-of = صفحهٔ { $page } از { $total }
welcome-as-of = وضعیت در { $date }
welcome-holidays = در روزهای تعطیل رسمی ساعت‌ها ممکن است فرق کند.
welcome-left-out = این راهنما { $shown } خدمت از { $all } خدمت را نشان می‌دهد. همه اینجاست:
welcome-pages-left-out = این راهنما { $shown } صفحه از { $all } صفحهٔ اطلاعات را نشان می‌دهد. همه اینجاست:
welcome-map = مکان‌ها روی نقشه
welcome-map-seen = تعداد مکان‌ها: { $n }. شمال بالاست. شماره‌ها همان شماره‌های فهرست است.
welcome-map-far = { $distance } دورتر از بقیه، در لبهٔ نقشه کشیده شده
welcome-map-without = روی نقشه نیست
welcome-metres = { $n } متر
welcome-north = ش
welcome-picture-by = عکس: { $by }
welcome-by-meaning = از روی معنا پیدا شد، نه از روی کلمه‌ها

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = ورود به محل
open-offered = ارائه‌دهنده
open-imprint = درباره این صفحه‌ها
open-more = همه جزئیات، آن‌گونه که امروز هست
