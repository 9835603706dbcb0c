# Officers' pages: information for newcomers, its history, its translation.
guide-title = معلومات للوافدين الجدد
guide-lede = صفحات وفعاليات وأخبار وأرقام للاتصال وكلمات مشروحة ونقاط اتصال: ما يقرؤه الوافدون الجدد إلى جانب الخدمات.
guide-waiting = في انتظار المراجعة
guide-changing = قيد التعديل
guide-handed-in = قُدِّم للمراجعة
guide-none = – بلا اختيار –
guide-kind-page = الصفحات
guide-kind-page-lede = ما ينبغي أن يعرفه الجميع، مثل كيفية زيارة الطبيب.
guide-kind-event = الفعاليات
guide-kind-event-lede = ماذا يُقام ومتى، مرة واحدة أو بتكرار.
guide-kind-news = الأخبار
guide-kind-news-lede = ما هو جديد؛ يظهر من تاريخ إلى آخر.
guide-kind-number = أرقام للاتصال
guide-kind-number-lede = أرقام الطوارئ وخطوط المساعدة. يأتي الرقم 112 دائمًا في البداية تلقائيًا.
guide-kind-term = كلمات مشروحة
guide-kind-term-lede = كلمات الدوائر الرسمية بلغة بسيطة. ويراها المترجمون أيضًا.
guide-kind-desk = نقاط الاتصال
guide-kind-desk-lede = بمن يمكن الاتصال، وكيف ومتى. عدّلوا نقطة الاتصال مرة واحدة فيظهر التعديل في كل الصفحات.
guide-add-page = إضافة صفحة
guide-add-event = إضافة فعالية
guide-add-news = إضافة خبر
guide-add-number = إضافة رقم
guide-add-term = إضافة كلمة
guide-add-desk = إضافة نقطة اتصال
guide-edit-page = تعديل الصفحة
guide-edit-event = تعديل الفعالية
guide-edit-news = تعديل الخبر
guide-edit-number = تعديل الرقم
guide-edit-term = تعديل الكلمة
guide-edit-desk = تعديل نقطة الاتصال
guide-publish = نشر
guide-hand-in = تقديم للمراجعة
guide-keep-draft = إبقاء كمسودة
guide-withdraw = سحب
guide-withdraw-hint = لن يرى الوافدون الجدد هذا بعد ذلك. وهو يبقى محفوظًا ويمكن نشره من جديد.
guide-text-hint = السطر الفارغ يبدأ فقرة جديدة، و«## » تبدأ عنوانًا، و«- » تبدأ نقطة في قائمة. والرابط هكذا: { NUMBER("\u200E[النص](https://…)") }.
guide-number-hint = كما يُطلب على الهاتف، مثل 112 أو { NUMBER("+371 63000000") }.
guide-order-hint = الأرقام الصغيرة تأتي أولًا.
guide-time-hint = مثل 18:00. اتركوا الوقتين فارغين إن استمر ذلك طوال اليوم.
guide-ends-hint = يُترك فارغًا إن كانت النهاية في اليوم نفسه.
guide-interval-hint = الرقم 2 يعني مرة كل أسبوعين أو شهرين أو سنتين.
guide-except-hint = الأيام التي لا يُقام فيها، مثل { NUMBER("2026-12-24") }. وإن كانت عدة أيام فبينها فواصل.
guide-until-hint = يُترك فارغًا إن كان سيبقى ظاهرًا.
guide-mirrors-hint = عندها يتبع العنوان والنص تلك الصفحة، بكل لغاتها، كلما تغيّرت.
guide-adopt = تبنّي صفحات جاهزة
guide-adopt-lede = صفحات عن أربعة موضوعات، كُتبت لكل مدينة أوروبية، ومتوفرة في 24 لغة. تصلكم كمسودات: اقرؤوها، وعدّلوا ما يختلف عندكم، ثم انشروها. الترجمات آلية؛ وما يتعلق منها بالحقوق لا يظهر إلا بعد أن يراجعه شخص.
guide-adopt-pages = { PLURAL($n) ->
    [zero] { NUMBER($n) } صفحة
    [one] صفحة واحدة
    [two] صفحتان
    [few] { NUMBER($n) } صفحات
    [many] { NUMBER($n) } صفحة
   *[other] { NUMBER($n) } صفحة
 }
guide-adopt-take = تبنّي
guide-adopt-taken = تم تبنّيها
field-entry_title = العنوان
field-entry_text = النص
field-parent = تقع تحت
field-order = الترتيب في القائمة
field-page_about = ما تتحدث عنه
field-desks = نقاط الاتصال التي يمكن التوجه إليها
field-mirrors = تتبع صفحة من مدينة أخرى
field-starts_on = يوم البداية
field-starts_at = وقت البداية
field-ends_on = يوم النهاية
field-ends_at = وقت النهاية
field-rhythm = التكرار
field-interval = مرة كل كم
field-weekdays = في هذه الأيام من الأسبوع
field-repeat_until = حتى
field-except = ما عدا يوم
field-place = أين
field-online = عنوان الويب، إن كان عبر الإنترنت
field-shown_from = يظهر من
field-shown_until = يظهر حتى
field-translating = عند الترجمة
directory-about-everyday = أمور الحياة اليومية
directory-about-rights = الحقوق والقانون: لا تظهر الترجمة الآلية إلا بعد أن يراجعها شخص
directory-translating-translate = تُترجم كما هو مذكور هنا
directory-translating-keep = تبقى كما هي، مثل اسم دائرة رسمية
directory-rhythm-once = مرة واحدة
directory-rhythm-day = كل يوم
directory-rhythm-week = كل أسبوع
directory-rhythm-month-date = كل شهر في التاريخ نفسه
directory-rhythm-month-weekday = كل شهر في اليوم نفسه من الأسبوع، مثل الثلاثاء الثاني
directory-rhythm-year = كل سنة
history-title = ما الذي تغيّر
history-see = عرض ما تغيّر
history-lede = كل النسخ، ومن كتبها، وما الذي اختلف فيها. ويمكن استعادة أي نسخة منها.
history-none = لم يُسجَّل شيء عن هذا.
history-by = { $date }، { $who }
history-act-add = كتابة
history-act-edit = تعديل
history-act-hand-in = تقديم للمراجعة
history-act-publish = نشر
history-act-withdraw = سحب
history-act-restore = استعادة من نسخة سابقة
history-same = لا شيء مختلف في المحتوى.
history-restore = استعادة هذه النسخة
history-restore-hint = تصبح مسودة؛ ويراها الوافدون الجدد عند نشرها.
history-unreadable = هذه النسخة من نوع أقدم ولا يمكن استعادتها.
review-title = المراجعة
review-lede = ما قدّمه أحدهم، إلى جانب ما يراه الوافدون الجدد الآن. انشره، أو أعده مع ذكر السبب.
review-do = مراجعة
review-edit = فتح في الاستمارة
review-changes = ما سيتغير للوافدين الجدد
review-new = جديد: لا يرى الوافدون الجدد منه شيئًا بعد
review-not-waiting = هذا لا ينتظر مراجعة: إما أنه نُشر أو أن أحدهم يعمل عليه.
review-back = ليس جاهزًا بعد؟
field-note = ما ينبغي تغييره
review-note-hint = يقرأ من كتبه هذا فوق الاستمارة.
review-send-back = إعادة إلى الكاتب
review-not-whole = شيء مما يذكره لم يعد موجودًا. افتحه في الاستمارة واختر من جديد.
review-unseen = لا يرى الوافدون الجدد بعد «{ $title }» المذكور هنا. انشره أولًا.
review-said = أُعيد: هذا ما ينبغي تغييره
review-came-back = أُعيد
preview-see = عرض كما سيراه الوافدون الجدد
preview-strip = هكذا سيراه الوافدون الجدد. لم يُنشر بعد.
preview-seen = هكذا يراه الوافدون الجدد الآن.
review-all-back = أُعيد: يجب تغييره
history-act-return = أُعيد
history-act-remove = أُزيل
history-other = غير ذلك
translate-title = الترجمة
translate-lede = النص الأصلي إلى جانب الترجمة. يأتي أولًا ما هو ناقص أو قديم.
translate-into = الترجمة إلى { $language }
translate-standing-missing = ناقصة
translate-standing-outdated = قديمة: تغيّر النص الأصلي بعدها
translate-standing-machine = ترجمة آلية لم تُراجَع
translate-standing-draft = ترجمة بشرية
translate-standing-reviewed = تمت مراجعتها
translate-count = { PLURAL($n) ->
    [zero] { NUMBER($n) } نص للترجمة أو المراجعة
    [one] نص واحد للترجمة أو المراجعة
    [two] نصان للترجمة أو المراجعة
    [few] { NUMBER($n) } نصوص للترجمة أو المراجعة
    [many] { NUMBER($n) } نصًا للترجمة أو المراجعة
   *[other] { NUMBER($n) } نص للترجمة أو المراجعة
 }
translate-all-done = تُرجم كل شيء.
translate-original = النص الأصلي ({ $language })
translate-gone = لم تعد في النص الأصلي أي كلمات. تبقى هذه الترجمة محفوظة، ولا يراها أحد.
translate-reviewed = راجعتُها
translate-save = حفظ هذه الترجمات
translate-suggest = طلب اقتراحات آلية لما ينقص
translate-suggest-hint = تبقى الاقتراحات معلَّمة بأنها ترجمة آلية حتى يراجعها شخص. ولا تظهر النصوص المتعلقة بالحقوق قبل ذلك.
translate-engine-none = لم يُجهَّز أي محرك ترجمة. يمكن لمن يشرف على هذا الخادم أن يربطه بمحرك.
translate-glossary = كلمات المسرد
translate-keep = تبقى كما هي
translate-overview = كم يمكن قراءته بكل لغة
translate-saved-n = { PLURAL($n) ->
    [zero] حُفظ { NUMBER($n) } نص.
    [one] حُفظ نص واحد.
    [two] حُفظ نصان.
    [few] حُفظت { NUMBER($n) } نصوص.
    [many] حُفظ { NUMBER($n) } نصًا.
   *[other] حُفظ { NUMBER($n) } نص.
 }
directory-due = تحتاج إلى التحقق
directory-due-lede = ضمن شخص صحة هذه المعلومات حتى اليوم المذكور. انظروا فيها من جديد وحدّدوا يومًا جديدًا.
directory-remind-subject = للتحقق من جديد: { $city }
directory-remind-body =
    مرحبًا { $name }،

    ضمن أحدهم صحة ما يقرؤه الوافدون الجدد هنا حتى الأيام المذكورة بجانبه. تأكد من أنه لا يزال صحيحًا، واذكر يومًا جديدًا:

    { $list }

    كل شيء هنا: { $link }
translate-save-drafts = حفظ هذه الترجمات كمسودات
translate-hand-in = تقديم للمراجعة
translate-of = من «{ $title }» فقط.
translate-see-everything = عرض كل ما ينتظر
translate-counts = تُحسب هنا كل النصوص، والمسودات وما ينتظر المراجعة أيضًا. ما يراه الوافدون الجدد منها:
coverage-counts = لا يُحسب هنا إلا ما يراه الوافدون الجدد: ما ترجمته الآلة عن الحقوق ينتظر مراجعة إنسان.
translate-see-all = عرض النصوص الأخرى أيضًا
translate-see-due = عرض ما يحتاج إلى عمل فقط
translate-changed = عدّل شخص آخر هذا النص أو أصله أثناء كتابتكم. ما كتبتموه باقٍ في الحقل؛ قارنوا واحفظوا من جديد.
translate-too-long = هذا النص أطول من الحد المسموح.
translate-rights = حقوق
translate-share = النصوص
translate-missing = ناقصة
guide-languages = { PLURAL($n) ->
    [zero] { NUMBER($n) } لغة
    [one] لغة واحدة
    [two] لغتان
    [few] { NUMBER($n) } لغات
    [many] { NUMBER($n) } لغة
   *[other] { NUMBER($n) } لغة
 }
