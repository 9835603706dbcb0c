# Newcomers' pages: the directory of services.
directory-question = بماذا نساعدكم؟
directory-question-lede = اعثروا على مساعدة قريبة منكم. بلا حساب، ولا أحد يحتفظ بما تبحثون عنه.
directory-search = اكتبوا بكلماتكم ولغتكم
directory-areas = مجالات الحياة
directory-count = { PLURAL($n) ->
    [zero] { NUMBER($n) } خدمة
    [one] خدمة واحدة
    [two] خدمتان
    [few] { NUMBER($n) } خدمات
    [many] { NUMBER($n) } خدمة
   *[other] { NUMBER($n) } خدمة
 }
directory-see-all = { PLURAL($n) ->
    [zero] عرض { NUMBER($n) } خدمة
    [one] عرض الخدمة الوحيدة
    [two] عرض الخدمتين
    [few] عرض كل الخدمات وعددها { NUMBER($n) }
    [many] عرض كل الخدمات وعددها { NUMBER($n) }
   *[other] عرض كل الخدمات وعددها { NUMBER($n) }
 }
directory-see-all-open = { PLURAL($n) ->
    [zero] عرض { NUMBER($n) } خدمة مفتوحة الآن
    [one] عرض خدمة واحدة مفتوحة الآن
    [two] عرض خدمتين مفتوحتين الآن
    [few] عرض كل ما هو مفتوح الآن: { NUMBER($n) } خدمات
    [many] عرض كل ما هو مفتوح الآن: { NUMBER($n) } خدمة
   *[other] عرض كل ما هو مفتوح الآن: { NUMBER($n) } خدمة
 }
directory-open-now = مفتوح الآن
directory-none-open = لا شيء مفتوح في هذه اللحظة. ولا تُحسب الخدمات التي لا تُعرف ساعات عملها.
directory-danger = هل أنتم في خطر؟ اتصلوا بالرقم
directory-no-traces = لا تستخدم هذه الصفحة ملفات تعريف الارتباط (cookies)، ولا تحمّل شيئًا من جهات أخرى، ولا تحتفظ بما تبحثون عنه.
directory-examples = ما في هذه الصفحة أمثلة متخيَّلة. لا تذهبوا إلى هناك.
directory-start = البداية
directory-all = كل الخدمات
directory-results = «{ $question }»
directory-found = { PLURAL($n) ->
    [zero] { NUMBER($n) } خدمة.
    [one] خدمة واحدة.
    [two] خدمتان.
    [few] { NUMBER($n) } خدمات.
    [many] { NUMBER($n) } خدمة.
   *[other] { NUMBER($n) } خدمة.
 }
directory-understood = فهمنا أنكم تقصدون:
directory-meant = قُرئت «{ $typed }» على أنها «{ $word }».
directory-by-theme = «{ $word }» تتعلق بما يلي: { $theme }
directory-by-errors = قُرئت «{ $typed }» على أنها «{ $word }»
directory-by-beginning = «{ $typed }» بداية «{ $word }»
directory-by-word = وُجدت «{ $word }» في النص، ولغته: { $language }
directory-nothing = لم نجد شيئًا. جرّبوا كلمات أخرى، أو ألغوا أحد الخيارات.
directory-narrow = عرض ما يلي فقط
directory-take-away = (مختار؛ إزالة)
directory-free = مجانًا
directory-spoken = اللغات المستخدمة هناك
directory-spoken-there = اللغات هناك:

directory-area-first-steps = الخطوات الأولى
directory-area-language = تعلّم اللغة
directory-area-health = الصحة
directory-area-mind = راحة النفس
directory-area-housing = السكن
directory-area-food = الطعام والملابس
directory-area-work = العمل
directory-area-money = المال
directory-area-law = القانون والأوراق
directory-area-family = الأطفال والأسرة
directory-area-school = المدرسة
directory-area-safety = الأمان
directory-area-community = لقاء الناس
directory-area-other = مساعدة أخرى

directory-hours-unknown = ساعات العمل غير معروفة
directory-hours-ask = ساعات العمل غير معروفة. يرجى السؤال قبل الذهاب.
directory-by-appointment = بموعد مسبق
directory-appointment-now = بموعد مسبق
directory-open-always = مفتوح دائمًا
directory-open-until = مفتوح حتى { $time }
directory-open-until-day = مفتوح حتى { $day }، { $time }
directory-opens = مغلق، يفتح { $day } { $time }
directory-closed = مغلق
directory-closed-now = مغلق
directory-today = اليوم
directory-tomorrow = غدًا
directory-day-1 = الاثنين
directory-day-2 = الثلاثاء
directory-day-3 = الأربعاء
directory-day-4 = الخميس
directory-day-5 = الجمعة
directory-day-6 = السبت
directory-day-7 = الأحد
directory-hours = ساعات العمل
directory-week = الأيام السبعة القادمة، بتوقيت { $zone }
directory-other-days = في هذه الأيام مواعيد أخرى

directory-call = اتصال
directory-map = الخريطة
directory-on-map = عرض على OpenStreetMap
directory-address-told = يُعطى العنوان عبر الهاتف حتى يبقى المكان آمنًا.
directory-print = طباعة
directory-stale = كانت هذه المعلومات صالحة حتى { $date }، ولم يتحقق منها أحد بعد ذلك. يرجى السؤال قبل الذهاب.
directory-never-checked = لم يتحقق أحد من هذا بعد. يرجى السؤال قبل الذهاب.
directory-checked = تم التحقق. صالح حتى { $date }.
directory-who = لمن هذه الخدمة
directory-everybody = للجميع.
directory-age-from = العمر: { $from } فما فوق
directory-age-to = العمر: حتى { $to }
directory-age-between = العمر: من { $from } إلى { $to }
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}أو{" "}
directory-safe = من المفيد أن تعرفوا
directory-bring = ماذا تحضرون معكم
directory-cost = كم تكلّف
directory-cost-free = مجانًا.
directory-cost-unknown = غير معروف
directory-begin = كيف تبدؤون
directory-where = أين
directory-contact = التواصل
directory-original = قراءة النص الأصلي: { $language }

directory-residence-citizen = مواطنو هذه الدولة
directory-residence-eu-citizen = مواطنو دولة أخرى في الاتحاد الأوروبي
directory-residence-residence-permit = من لديهم تصريح إقامة
directory-residence-asylum-seeker = من يطلبون اللجوء
directory-residence-protection = اللاجئون ومن لديهم حماية فرعية
directory-residence-temporary-protection = من لديهم حماية مؤقتة
directory-residence-undocumented = من ليست لديهم أوراق
directory-gender-woman = النساء
directory-gender-man = الرجال
directory-gender-other = أشخاص من نوع اجتماعي آخر
directory-family-with-children = الآباء والأمهات مع أطفالهم
directory-family-single-parent = من يربّون أطفالهم بمفردهم
directory-family-pregnant = الحوامل
directory-family-unaccompanied-minor = أطفال وشباب هنا من دون والديهم
directory-family-alone = من يعيشون بمفردهم
directory-safety-women-only = للنساء فقط
directory-safety-lgbtqi-friendly = أفراد مجتمع الميم مرحب بهم
directory-safety-anonymous = لا أحد يسأل عن اسمكم
directory-safety-minors-with-guardian = دون 18 سنة: الحضور مع أحد الوالدين أو الوصي
directory-safety-confidential = ما تقولونه يبقى هناك
directory-access-step-free = مدخل بلا درج
directory-access-steps = الدخول عبر درج فقط
directory-access-lift = مصعد
directory-access-accessible-toilet = مرحاض لمستخدمي الكراسي المتحركة
directory-access-hearing-loop = نظام مساعد للسمع
directory-access-child-corner = ركن للأطفال الصغار

# Without a connection.
welcome-offline = لا يوجد اتصال بالإنترنت
welcome-offline-lede = لم تُحفظ هذه الصفحة على جهازكم. أما ما حُفظ فيمكنكم قراءته الآن أيضًا.
welcome-offline-now = لا يوجد اتصال بالإنترنت. تقرؤون الآن ما حُفظ على جهازكم.
welcome-keep-all = حفظ كل شيء للقراءة بلا إنترنت
welcome-kept-all = حُفظ كل شيء. يمكنكم القراءة بلا إنترنت.
welcome-install = إضافة إلى الشاشة الرئيسية

# What a reader can do with a page; all of it stays on her device.
welcome-keep = حفظ
welcome-forget = محفوظ. إزالة
welcome-kept = ما حفظتموه
welcome-kept-lede = يستطيع رؤية هذا كل من يستخدم هذا الجهاز، ولا أحد غيره.
welcome-forget-all = حذف كل شيء من هذا الجهاز
welcome-forgotten = حُذف كل شيء من هذا الجهاز.
welcome-share = مشاركة
welcome-copied = نُسخ الرابط.
welcome-read-aloud = قراءة بصوت عالٍ
welcome-stop = إيقاف القراءة
welcome-no-voice = لا يوجد في هذا الجهاز صوت لهذه اللغة.
welcome-no-voice-for-all = أجزاء من هذه الصفحة مكتوبة بلغة لا يستطيع هذا الجهاز قراءتها بصوت عالٍ.
welcome-larger = تكبير النص
welcome-contrast = زيادة التباين
welcome-near = بالقرب مني
welcome-near-note = لا يعرف مكانكم إلا جهازكم.
welcome-near-denied = لم يحدّد جهازكم مكانكم.
# A distance, such as 1.5 km.
welcome-distance = { $n } كم

# What readers say back.
welcome-feedback = هل وجدتم ما تحتاجون إليه؟
welcome-feedback-yes = نعم
welcome-feedback-no = لا
welcome-feedback-comment = ما الذي ينقص أو ما الخطأ؟
welcome-feedback-privacy = يرجى عدم كتابة أسماء أو أرقام هواتف. لا يمكن لأحد أن يرد عليكم هنا.
welcome-feedback-thanks = شكرًا لكم. تقرأ إدارة المدينة كل رسالة.
welcome-feedback-missing = أخبروا المدينة بما لم تجدوه

# The thread.
welcome-opened-by = هذا من ثمار خطة المدينة:

# Information pages, events, news, numbers to call, words explained.
guide-information = معلومات
guide-under = المزيد عن هذا الموضوع
guide-services = خدمات تساعد في هذا
guide-desks = من يمكنكم أن تسألوا
guide-rights = تتحدث هذه الصفحة عن الحقوق والقواعد. وهي ليست استشارة قانونية: اسألوا من يعرف حالتكم.
guide-events = فعاليات
guide-events-all = كل الفعاليات
guide-events-none = لا توجد فعاليات مقررة حاليًا.
guide-event-when = متى
guide-event-where = أين
guide-event-online = عبر الإنترنت
guide-event-all-day = طوال اليوم
guide-event-next = المواعيد القادمة
guide-event-by = من يدعوكم
guide-event-on-now = تجري الآن
guide-event-over = انتهت هذه الفعالية.
guide-every-day = { PLURAL($n) ->
    [zero] كل { NUMBER($n) } يوم
    [one] كل يوم
    [two] كل يومين
    [few] كل { NUMBER($n) } أيام
    [many] كل { NUMBER($n) } يومًا
   *[other] كل { NUMBER($n) } يوم
 }
guide-every-week = { PLURAL($n) ->
    [zero] كل { NUMBER($n) } أسبوع: { $days }
    [one] كل أسبوع: { $days }
    [two] كل أسبوعين: { $days }
    [few] كل { NUMBER($n) } أسابيع: { $days }
    [many] كل { NUMBER($n) } أسبوعًا: { $days }
   *[other] كل { NUMBER($n) } أسبوع: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [zero] كل { NUMBER($n) } شهر في التاريخ نفسه
    [one] كل شهر في التاريخ نفسه
    [two] كل شهرين في التاريخ نفسه
    [few] كل { NUMBER($n) } أشهر في التاريخ نفسه
    [many] كل { NUMBER($n) } شهرًا في التاريخ نفسه
   *[other] كل { NUMBER($n) } شهر في التاريخ نفسه
 }
guide-every-month-weekday = { PLURAL($n) ->
    [zero] كل { NUMBER($n) } شهر في اليوم نفسه من الأسبوع
    [one] كل شهر في اليوم نفسه من الأسبوع
    [two] كل شهرين في اليوم نفسه من الأسبوع
    [few] كل { NUMBER($n) } أشهر في اليوم نفسه من الأسبوع
    [many] كل { NUMBER($n) } شهرًا في اليوم نفسه من الأسبوع
   *[other] كل { NUMBER($n) } شهر في اليوم نفسه من الأسبوع
 }
guide-every-year = { PLURAL($n) ->
    [zero] كل { NUMBER($n) } سنة
    [one] كل سنة
    [two] كل سنتين
    [few] كل { NUMBER($n) } سنوات
    [many] كل { NUMBER($n) } سنة
   *[other] كل { NUMBER($n) } سنة
 }
guide-every-until = حتى { $date }
guide-news = أخبار
guide-news-all = كل الأخبار
guide-numbers = أرقام للاتصال
guide-numbers-lede = عند الخطر اتصلوا بالرقم 112. الاتصال مجاني من أي هاتف.
guide-words = شرح الكلمات
guide-words-lede = كلمات تستخدمها الدوائر هنا، مشروحة بلغة بسيطة.
guide-found = معلومات عن هذا
guide-no-page = هذا النص لم يعد موجودًا هنا.
# On paper, as a code, and on the map.
welcome-guide = أين تجد المساعدة
welcome-pdf = اطبع أو احفظ بصيغة PDF
welcome-code = أظهِر كرمز
welcome-code-note = وجّه كاميرا الهاتف نحو هذا الرمز لفتح الصفحة.
welcome-contents = المحتويات
welcome-page-of = صفحة { $page } من { $total }
welcome-as-of = حتى تاريخ { $date }
welcome-holidays = قد تختلف الساعات في أيام العطل الرسمية.
welcome-left-out = يعرض هذا الدليل { $shown } من أصل { $all } خدمة. تجدها كلها هنا:
welcome-pages-left-out = يعرض هذا الدليل { $shown } من أصل { $all } صفحة معلومات. تجدها كلها هنا:
welcome-map = الأماكن على الخريطة
welcome-map-seen = عدد الأماكن: { $n }. الشمال في الأعلى. الأرقام هي أرقام القائمة.
welcome-map-far = على بعد { $distance } من البقية، مرسوم على حافة الخريطة
welcome-map-without = ليس على الخريطة
welcome-metres = { $n } م
welcome-north = ش
welcome-picture-by = الصورة: { $by }
welcome-by-meaning = عُثر عليه بالمعنى لا بالكلمات

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = الدخول إلى المكان
open-offered = يقدّمها
open-imprint = عن هذه الصفحات
open-more = كل التفاصيل كما هي اليوم
