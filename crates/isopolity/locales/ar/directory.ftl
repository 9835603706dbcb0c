# The directory of services: newcomers' pages first, officers' pages after.
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
directory-examples = الخدمات في هذه الصفحة أمثلة متخيَّلة. لا تذهبوا إليها.
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

directory-call = اتصال
directory-map = الخريطة
directory-on-map = عرض على OpenStreetMap
directory-address-told = يُعطى العنوان عبر الهاتف حتى يبقى المكان آمنًا.
directory-street-hint = اتركوه فارغًا إن كان ذكر العنوان يعرّض الناس للخطر، كما في دار إيواء. عندها تقول الصفحة إنه يُعطى عبر الهاتف.
problem-position-without-street = المكان الذي لا يُذكر عنوانه لا يجوز أن يظهر على الخريطة. اتركوا الموقع فارغًا.
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

# Officers' pages.
directory-title = خدمات للوافدين الجدد
directory-lede = ما يقرؤه الوافدون الجدد عن مدينتكم، وما لم تنتهوا من كتابته بعد.
directory-see-public = عرض ما يراه الوافدون الجدد
directory-export = حفظ في ملف
directory-import = تحميل ملف
directory-services-n = { PLURAL($n) ->
    [zero] { NUMBER($n) } خدمة
    [one] خدمة واحدة
    [two] خدمتان
    [few] { NUMBER($n) } خدمات
    [many] { NUMBER($n) } خدمة
   *[other] { NUMBER($n) } خدمة
 }
directory-empty = لا شيء هنا بعد. ابدؤوا بمنظمة ومكان، ثم أضيفوا ما يُقدَّم هناك.
directory-organisations = المنظمات
directory-places = الأماكن
directory-add-service = إضافة خدمة
directory-add-organisation = إضافة منظمة
directory-add-place = إضافة مكان
directory-edit-service = تعديل الخدمة
directory-edit-organisation = تعديل المنظمة
directory-edit-place = تعديل المكان
directory-no-organisation = لا بد لكل خدمة من منظمة تقدّمها.
directory-state-draft = مسودة
directory-state-published = منشورة
directory-state-withdrawn = مسحوبة
directory-fresh-checked = تم التحقق، صالحة حتى { $date }
directory-fresh-stale = تحتاج إلى التحقق: كانت صالحة حتى { $date }
directory-fresh-never = لم يتم التحقق منها قط
directory-coverage = اللغات
directory-coverage-caption = عدد الخدمات التي يمكن قراءتها بكل لغة
directory-coverage-language = اللغة
directory-coverage-share = الخدمات
directory-coverage-people = ترجمة بشرية
directory-coverage-machine = ترجمة آلية
directory-coverage-outdated = قديمة
directory-holidays = العطل الرسمية
directory-holidays-n = { PLURAL($n) ->
    [zero] أُدخل { NUMBER($n) } يوم.
    [one] أُدخل يوم واحد.
    [two] أُدخل يومان.
    [few] أُدخلت { NUMBER($n) } أيام.
    [many] أُدخل { NUMBER($n) } يومًا.
   *[other] أُدخل { NUMBER($n) } يوم.
 }
directory-edit-holidays = تعديل العطل الرسمية
directory-holidays-lede = في هذه الأيام تسري الساعات المكتوبة بعد «PH».
directory-holidays-hint = تاريخ واحد في كل سطر، مثل { NUMBER("2026-11-18") }.
directory-texts-in = لغة النصوص
directory-source-says = في النص الأصلي: «{ $text }»
directory-text-state = كيف كُتبت هذه النصوص؟
directory-text-own = كتبها شخص؛ وما لا يُعدَّل منها يبقى كما هو
directory-text-reviewed = كتبها شخص وراجعها شخص آخر
directory-text-machine = ترجمة آلية لم تُراجَع
directory-title-hint = كما يسأل الناس عنها، مثل «اللاتفية للمبتدئين».
directory-phone-hint = مع رقم الدولة، مثل { NUMBER("+371 63000000") }. وبين رقم وآخر فاصلة لاتينية ( , ).
directory-contact-hint = يمكن كتابة أكثر من واحد، وبينها فاصلة لاتينية ( , ).
directory-country-hint = حرفان كما في العناوين البريدية؛ ورمز اليونان GR.
directory-position-hint = للخريطة، مثل 56.6511. اتركوا الحقلين فارغين إن كنتم لا تعرفون.
directory-hours-hint = مثل: Mo-Fr 9:00-17:00; Sa 10:00-14:00 by appointment; 07-01..07-31 closed; PH closed
directory-checked-hint = حتى هذا اليوم يضمن شخص صحة هذا. وبعده يظهر للوافدين الجدد تنبيه.
directory-provenance-published = حقيقي، كما تنشره المدينة أو المنظمة
directory-provenance-example = متخيَّل على سبيل المثال
directory-cost-paid = مقابل مبلغ
directory-cost-unknown = غير معروف
directory-remove = حذف
directory-remove-hint = لا يمكن حذف إلا ما لا تحتاج إليه أي خدمة.
directory-withdraw = سحب الخدمة
directory-withdraw-hint = لن يراها الوافدون الجدد بعد ذلك. وتبقى الخطط التي تشير إليها كاملة، ويمكن نشرها من جديد.
directory-import-lede = ملف خدمات كما يحفظه Isopolity. ما هو في الدليل وليس في الملف يبقى.
directory-import-file = الملف
directory-import-state = الخدمات الجديدة
directory-import-check = التحقق من الملف فقط
directory-import-load = تحميل
directory-import-would = الملف سليم. خدمات جديدة: { $new }، معدّلة: { $changed }، كما هي: { $same }. اختاروا الملف مرة أخرى لتحميله.
directory-import-problems = { PLURAL($n) ->
    [zero] { NUMBER($n) } مشكلة. لم يتغير شيء.
    [one] مشكلة واحدة. لم يتغير شيء.
    [two] مشكلتان. لم يتغير شيء.
    [few] { NUMBER($n) } مشكلات. لم يتغير شيء.
    [many] { NUMBER($n) } مشكلة. لم يتغير شيء.
   *[other] { NUMBER($n) } مشكلة. لم يتغير شيء.
 }
directory-import-where = أين
directory-import-what = ما المشكلة

done-removed = تم الحذف.
done-withdrawn = تم السحب. لن يراها الوافدون الجدد بعد الآن.
done-still-needed = لم يتغير شيء: ما زالت إحدى الخدمات تحتاج إليه.
done-changed-meanwhile = لم يتغير شيء: عدّله شخص آخر في هذه الأثناء. راجعوه من جديد.
done-loaded = تم تحميل الملف.

field-service_title = اسم الخدمة
field-service_text = ما تقدّمه للناس
field-service_state = من يراها
field-service_themes = موضوعها
field-organisation = من يقدّمها
field-places = أين
field-hours = ساعات العمل
field-phone = الهاتف
field-mail = البريد الإلكتروني
field-web = عنوان الويب
field-spoken = اللغات المستخدمة هناك
field-age_from = أدنى عمر
field-age_to = أقصى عمر
field-residence = فقط لمن يلي (بلا اختيار: للجميع)
field-gender = فقط لهذا النوع الاجتماعي
field-family = فقط لمن هم في هذه الحالة
field-safety = ما يجعلها آمنة
field-cost = كم تكلّف
field-cost_text = السعر بالكلمات
field-documents = ما يجب إحضاره
field-how_to_begin = كيفية البدء
field-checked_until = تم التحقق، صالح حتى
field-provenance = هل هو حقيقي؟
field-text_state = كيف كُتبت النصوص
field-street = الشارع ورقم المبنى
field-postcode = الرمز البريدي
field-town = البلدة
field-directions = كيفية الوصول
field-accessibility = سهولة الدخول
field-holidays = العطل الرسمية

problem-hours-too-long = عدد أحرف ساعات العمل هذه يتجاوز الحد الأقصى { $most }.
problem-hours-too-many-rules = هذه قواعد كثيرة لخدمة واحدة.
problem-hours-too-many-slots = الحرف رقم { $at }، «{ $text }»: فترات كثيرة ليوم واحد.
problem-hours-unknown-word = الحرف رقم { $at }: لم نفهم «{ $text }». اكتبوا مثلًا Mo-Fr 9:00-17:00.
problem-hours-out-of-place = الحرف رقم { $at }: «{ $text }» في غير مكانه. الأيام أولًا، ثم الأوقات.
problem-hours-after-end = الحرف رقم { $at }: لا يمكن كتابة شيء هنا. ابدؤوا جزءًا جديدًا بعد فاصلة منقوطة ( ; ): «{ $text }».
problem-hours-no-slots = الحرف رقم { $at }: بعد «{ $text }» ينقص وقت مثل { NUMBER("9:00-17:00") }، أو «closed».
problem-hours-no-days = الحرف رقم { $at }: «{ $text }» لا يحدد أي يوم.
problem-hours-not-a-date = الحرف رقم { $at }: «{ $text }» ليس تاريخًا. اكتبوا مثلًا { NUMBER("2026-12-24") } أو { NUMBER("07-01..07-31") }.
problem-hours-not-a-day = الحرف رقم { $at }: «{ $text }» ليست أيامًا. استخدموا Mo Tu We Th Fr Sa Su.
problem-hours-not-a-time = الحرف رقم { $at }: «{ $text }» ليس وقتًا من اليوم. اكتبوا مثلًا { NUMBER("9:00-17:00") }.
problem-hours-empty-slot = الحرف رقم { $at }: «{ $text }» ينتهي لحظة بدايته.
problem-hours-slot-too-long = الحرف رقم { $at }: «{ $text }» أطول من يوم.
problem-hours-overlap = الحرف رقم { $at }: «{ $text }» يتداخل مع ساعات أخرى.
problem-hours-seasons-overlap = الحرف رقم { $at }: «{ $text }» يتداخل مع موسم آخر.
problem-hours-dates-reversed = الحرف رقم { $at }: «{ $text }» ينتهي قبل أن يبدأ.
problem-hours-season-too-long = الحرف رقم { $at }: «{ $text }» أطول من ثلاث سنوات.
problem-not-a-phone = «{ $typed }» ليس رقم هاتف. ابدؤوا بعلامة + ورقم الدولة.
problem-not-a-mail = «{ $typed }» ليس عنوان بريد إلكتروني.
problem-not-a-web = «{ $typed }» ليس عنوان ويب. يبدأ العنوان هكذا: https://example.org
problem-no-way-to-reach = اذكروا كيف يصل إليها الناس: مكان أو رقم هاتف أو بريد إلكتروني أو عنوان ويب.
problem-ages-reversed = أدنى عمر أكبر من أقصى عمر.
problem-not-an-age = العمر عدد من السنوات لا يتجاوز 120.
problem-named-twice = ذُكر شيء هنا مرتين.
problem-unknown-city = لا توجد هنا مدينة بهذا الاسم: «{ $typed }».
problem-other-city = هذا الملف لمدينة أخرى: «{ $typed }».
problem-file-too-large = الملف كبير. الحد الأقصى بالبايت: { $most }.
problem-unknown-format = هذا النوع من الملفات لا يُقرأ هنا. انظروا إلى الحقل «format» وإلى ملفات الأمثلة.
problem-unknown-key = لا شيء هنا اسمه المختصر «{ $key }».
problem-unknown-zone = «{ $typed }» ليست منطقة زمنية. اكتبوا مثلًا Europe/Riga.
problem-key-twice = الاسم المختصر «{ $key }» مكتوب مرتين.
problem-not-a-contact = «{ $typed }» ليس رقم هاتف ولا بريدًا إلكترونيًا ولا عنوان ويب.
problem-not-a-provenance = اذكروا هل هو منشور أم مثال.
problem-not-a-position = هذا ليس موقعًا على الكرة الأرضية.
problem-not-an-access = «{ $typed }» ليست علامة معروفة لسهولة الدخول.
problem-not-eligibility = لم نفهم هذه الشروط.
problem-not-a-safety = «{ $typed }» ليست علامة أمان معروفة.
problem-not-a-cost = «{ $typed }» لا يوضح كم تكلّف الخدمة.
