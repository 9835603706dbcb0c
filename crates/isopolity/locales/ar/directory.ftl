# Officers' pages of the directory of services.
directory-title = خدمات للوافدين الجدد
directory-lede = ما يقرؤه الوافدون الجدد عن مدينتكم، وما لم تنتهوا من كتابته بعد.
directory-see-public = عرض ما يراه الوافدون الجدد
directory-feedback = ماذا يقول القراء (الجديد: { NUMBER($n) })
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
directory-gaps = ما الناقص
directory-gaps-needs = احتياجات المدينة التي لا تلبيها أي خدمة بعد:
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
directory-coverage-caption = عدد النصوص التي يمكن قراءتها بكل لغة
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
directory-remove = حذف
directory-remove-hint = لا يمكن حذف إلا ما لا تحتاج إليه أي خدمة.
directory-needed-by = الخدمات التي تذكره
directory-withdraw = سحب الخدمة
directory-withdraw-hint = لن يراها الوافدون الجدد بعد ذلك. وتبقى الخطط التي تشير إليها كاملة، ويمكن نشرها من جديد.
directory-import-lede = جدول بيانات للخدمات أو الفعاليات أو الصفحات، أو ملف كما يحفظه Isopolity. ما هو في الدليل وليس في الملف يبقى.
directory-import-file = الملف
directory-import-state = ما هو جديد يصبح
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
unfinished-title = غير مكتمل
unfinished-lede = احتفظ أحدهم بهذه قبل أن تكتمل. افتح واحدة للمتابعة. لا يراها إلا من يكتبون للمدينة.
unfinished-nameless = بلا اسم
unfinished-throw-away = حذف
unfinished-kept = حُفظ غير مكتمل كما كُتب. يمكنك المغادرة والمتابعة لاحقًا: تجده تحت «غير مكتمل» في صفحة «خدمات للوافدين الجدد».
done-published = نُشر. يراه الوافدون الجدد الآن.
done-draft-kept = حُفظ كمسودة. لا يراه الوافدون الجدد بعد.
done-handed-in = قُدِّم. من يحق له النشر يراه منتظرًا في هذه الصفحة.
done-sent-back = أُعيد مع ما قلته.
done-still-needed = لم يتغير شيء: ما زالت إحدى الخدمات تحتاج إليه.
done-changed-meanwhile = لم يتغير شيء: عدّله شخص آخر في هذه الأثناء. راجعوه من جديد.
done-loaded = تم تحميل الملف.

field-service_title = اسم الخدمة
field-service_text = ما تقدّمه للناس
field-service_state = من يراها
field-service_themes = موضوعها
field-theme_words = موضوعها بكلماتك
directory-theme-words-hint = مثل «طبيب، مدرسة»، مع فواصل بينها. أو اختر أدناه.
directory-parts = أجزاء الاستمارة
directory-part-giving = من يقدمها، أين ومتى
directory-part-using = من يمكنه المجيء، كم تكلف، وما يجب إحضاره
directory-part-checking = إلى متى تسري
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
directory-street-hint = اتركوه فارغًا إن كان ذكر العنوان يعرّض الناس للخطر، كما في دار إيواء. عندها تقول الصفحة إنه يُعطى عبر الهاتف.
problem-position-without-street = المكان الذي لا يُذكر عنوانه لا يجوز أن يظهر على الخريطة. اتركوا الموقع فارغًا.

# Tables of services.
directory-export-table = حفظ كجدول بيانات
directory-export-csv = حفظ بصيغة CSV
directory-export-hint = ما يُحفظ هو ما يراه الوافدون الجدد الآن؛ ولا تشمله المسودات.
directory-import-hint = جدول (XLSX أو ODS أو CSV) في كل صف منه خدمة أو حدث أو صفحة أو غير ذلك؛ أو ملف حفظه Isopolity؛ أو ما حفظه برنامج آخر: تقويم (.ics) أو Open Referral (.json, .zip) أو Integreat (.json) أو CPSV-AP (.ttl, .jsonld). بحد أقصى 16 ميغابايت.
directory-table-columns = ماذا في الأعمدة؟
directory-table-columns-lede = حدّدوا لكل عمود ما يحتويه. ما تحددونه يُحفظ: في المرة القادمة ينتقل الجدول ذو العناوين نفسها إلى الفحص مباشرة. لم يتغير شيء بعد.
directory-table-mend = يجب تصحيح هذا أولًا
directory-table-mend-lede = صحّحوه في جدولكم وأرسلوه من جديد، أو اختاروا أعمدة أخرى أدناه. لم يتغير شيء.
directory-table-checked = تم الفحص: يمكن تحميله
directory-table-checked-lede = انظروا ما الذي سيتغير، ثم حمّلوه.
directory-table-whole = الجدول كله
directory-table-rows = ما في كل صف
directory-table-each = كل عمود
directory-table-own = هناك { $n } أعمدة أخرى لها عناوين جدول حفظه Isopolity، وتُقرأ على هذا الأساس.
directory-table-sheet = ورقة المصنّف
directory-table-again = إن اخترتم ورقة أخرى فاضغطوا «فحص»: تُعرض الأعمدة من جديد.
directory-table-letters = كيف كُتبت الحروف
directory-table-letters-hint = الملف لا يذكر ذلك. إن بدت حروف أدناه خاطئة فاختاروا ترميزًا آخر واضغطوا «فحص».
directory-table-lang-hint = للأعمدة التي لا تذكر لغة أخرى.
directory-table-made = كيف أُنجزت الترجمات
directory-table-made-draft = ترجمها شخص ولم يراجعها آخر
directory-table-made-reviewed = ترجمها شخص وراجعها آخر
directory-table-made-machine = ترجمتها آلة ولم تُراجَع
directory-table-giver = من يقدّم الخدمات
directory-table-giver-hint = فقط للصفوف التي لا يذكر فيها أي عمود منظمة.
directory-table-leave-out = تجاهل هذا العمود
directory-table-example = مثلًا: { $text }
directory-table-no-example = هذا العمود فارغ.
directory-table-check = فحص
directory-table-change-columns = تغيير معنى الأعمدة
directory-table-would = سيكون { $new } جديدًا و{ $changed } متغيرًا و{ $same } كما كان. ما في الدليل وليس في الملف يبقى.
directory-table-services = ما هو جديد أو يتغير
directory-table-new = جديدة
directory-table-at-once = ما يتغير في شيء منشور يراه الوافدون الجدد فور تحميله.
directory-table-changed = تتغير
directory-table-more = و{ $n } غيرها.
directory-source-as = قُرئ على أنه: { $format }
directory-source-notices = { PLURAL($n) ->
    [zero] لا شيء يتعذر نقله
    [one] شيء واحد لا يمكن نقله
    [two] شيئان لا يمكن نقلهما
    [few] { NUMBER($n) } أشياء لا يمكن نقلها
    [many] { NUMBER($n) } شيئًا لا يمكن نقلها
   *[other] { NUMBER($n) } شيء لا يمكن نقلها
 }
directory-source-change = تغيير طريقة القراءة
directory-source-giver-hint = فقط لما لا يذكر أي منظمة.
directory-source-ways = كيف يمكن الوصول إليهم، إذا لم تذكر الخدمة أي طريقة
directory-source-lang-hint = للكلمات التي لا تذكر لغة أخرى.
directory-source-hsds = Open Referral (HSDS)
directory-source-hsds-csv = Open Referral (HSDS) في جداول
directory-source-integreat = محتويات خادم Integreat
directory-source-icalendar = تقويم (iCalendar)
directory-source-cpsv-ap = فهرس خدمات (CPSV-AP)
directory-source-helsinki = خدمات مدينة هلسنكي
directory-source-address = أو عنوانه على الويب
directory-source-address-hint = تقويم أو فهرس أو واجهة برنامج آخر. يُسأل مرة واحدة، الآن.
open-title = واجهات مفتوحة
open-lede = ما يقرؤه القادمون الجدد عن مدينة، لبرامج أخرى. لمن يكتبها، بالإنجليزية.
directory-table-maybe-more = قد يكون هناك المزيد: تُعرض أول 200 فقط.
directory-table-moved = غيّر شخص ما الدليل بعد أن فحصتم الجدول. هذا ما سيتغير الآن. انظروا مرة أخرى، ثم حمّلوه.
directory-table-row = الصف
directory-table-column = العمود
directory-table-of-service = الخدمة
directory-table-of-people = من يمكنه استخدامها
directory-table-of-organisation = المنظمة
directory-table-of-place = المكان
directory-table-of-record = عن السجل
directory-table-translated = الترجمات: { $language }
directory-table-in-language = { $field } – { $language }
directory-letters-cp1252 = أوروبا الغربية (Windows-1252)
directory-letters-cp1250 = أوروبا الوسطى (Windows-1250)
directory-letters-cp1257 = البلطيق (Windows-1257)
directory-letters-cp1251 = السيريلية (Windows-1251)
directory-letters-cp1253 = اليونانية (Windows-1253)
directory-column-residence = فقط لمن لديهم وضع الإقامة هذا
directory-column-gender = فقط لمن هم من هذا الجنس
directory-column-family = فقط لمن هم في هذه الحالة
directory-column-women_only = للنساء فقط (نعم أو لا)
directory-column-lgbtqi_friendly = أفراد مجتمع الميم مرحَّب بهم (نعم أو لا)
directory-column-anonymous = لا أحد يسأل عن الاسم (نعم أو لا)
directory-column-organisation = اسم المنظمة
directory-column-organisation_key = الاسم القصير للمنظمة
directory-column-organisation_about = عن المنظمة
directory-column-organisation_phone = هاتف المنظمة
directory-column-organisation_mail = البريد الإلكتروني للمنظمة
directory-column-organisation_web = عنوان موقع المنظمة
directory-column-place = اسم المكان
directory-column-place_key = الاسم القصير للمكان
directory-column-more_places = أماكن أخرى
directory-column-source = اللغة التي كُتب بها
directory-column-machine = اللغات التي ترجمتها آلة
field-column = العمود { $n }
problem-not-a-table = هذا ليس جدولًا يمكن قراءته هنا. احفظوه بصيغة XLSX أو ODS أو CSV.
problem-old-workbook = هذا مصنّف قديم (XLS) أو محمي بكلمة مرور. احفظوه بصيغة XLSX من دون كلمة مرور.
problem-open-quote = فُتحت هنا علامة اقتباس ولم تُغلق، فتصير كل الصفوف بعدها خلية واحدة. أغلقوها أو احذفوها.
problem-not-a-calendar = ليس هذا تقويمًا يمكن قراءته هنا. يبدأ التقويم بـ BEGIN:VCALENDAR.
problem-calendar-torn = التقويم تالف هنا: أجزاؤه لا تبدأ ولا تنتهي كما ينبغي. صدّروه من جديد.
problem-calendar-line = تعذّرت قراءة هذا السطر من التقويم: «{ $typed }».
problem-calendar-value = لا يمكن أن ترد «{ $typed }» تحت { $field } في تقويم.
problem-calendar-zone = المنطقة الزمنية «{ $typed }» غير معروفة. قُرئت أوقاتها بتوقيت { $zone }.
problem-calendar-rule = تتكرر هذه الفعالية بطريقة لا يمكن حفظها هنا. عدد المواعيد التي أُخذت كفعاليات مستقلة حتى { $until }: { $count }. حمّلوا التقويم من جديد قبل ذلك اليوم.
problem-calendar-no-end = ليس لهذه الفعالية نهاية. اعتُمدت ساعة واحدة.
problem-calendar-private = عدد الفعاليات الخاصة التي تُركت: { $count }.
problem-unknown-sheet = ليس في المصنّف ورقة «{ $typed }».
problem-unpacked-too-large = المصنّف كبير جدًا بعد فك ضغطه.
problem-table-too-long = الصفوف كثيرة جدًا: تُقرأ { $most } على الأكثر. قسّموا الجدول.
problem-table-too-wide = الأعمدة كثيرة جدًا: تُقرأ { $most } على الأكثر.
problem-table-too-full = الخلايا كثيرة جدًا: تُقرأ { $most } على الأكثر.
problem-cell-too-full = في إحدى الخلايا أكثر من { $most } حرفًا. ربما هناك علامة اقتباس لم تُغلق.
problem-no-rows = لا توجد صفوف تحت العناوين.
problem-column-twice = العمود { $text } له المعنى نفسه. لا يمكن أن يكون إلا لعمود واحد.
problem-column-missing = تحتاج الخدمات الجديدة إلى عمود لهذا: { $text }
problem-rows-disagree = الصف { $at } يقول شيئًا آخر عن المنظمة نفسها أو المكان نفسه: هنا «{ $typed }».
problem-row-twice = الصف { $at } عن الخدمة نفسها. أعطوا إحداهما اسمًا آخر أو اسمًا قصيرًا خاصًا بها.
problem-unknown-theme = «{ $typed }» ليس موضوعًا معروفًا هنا. استخدموا واحدًا من القائمة في استمارة الخدمة، بأي لغة.
problem-unknown-value = «{ $typed }» غير مفهوم هنا. استخدموا كلمات الاستمارة.
problem-neither-yes-nor-no = «{ $typed }» ليس نعم ولا لا.
coverage-title = ما الذي تغطيه الخدمات
coverage-lede = ما يجده القادمون الجدد هنا بحسب مجال الحياة واللغة، إلى جانب ما تحتاجه المدينة.
coverage-areas = مجالات الحياة
coverage-areas-caption = ما هو موجود وما ينقص في كل مجال من مجالات الحياة
coverage-area = مجال الحياة
coverage-pages = الصفحات
coverage-needs = الاحتياجات
coverage-unanswered = احتياجات بلا خدمة
coverage-none = لا شيء
coverage-in = أظهر مقدار ما يمكن قراءته بلغة:
coverage-texts = النصوص
coverage-state = الاحتياجات وما يقترحه القراء
coverage-all = كل المدن جنبا إلى جنب
coverage-all-lede = ما يجده القادمون الجدد في كل مدينة. تُعد المدينة مقروءة بلغة إذا وُجد بها تسعة نصوص من كل عشرة على الأقل.
coverage-all-caption = خدمات كل مدينة وصفحاتها ولغاتها
coverage-city = المدينة
coverage-readable = اللغات
coverage-empty = مجالات بلا خدمة
directory-ease = { $n ->
    [zero] لا جملة أطول من { $most } كلمة.
    [one] جملة واحدة أطول من { $most } كلمة.
    [two] جملتان أطول من { $most } كلمة.
    [few] { $n } جمل أطول من { $most } كلمة.
    [many] { $n } جملة أطول من { $most } كلمة.
   *[other] { $n } جملة أطول من { $most } كلمة.
} الجمل القصيرة أسهل قراءة: «{ $begins }»
