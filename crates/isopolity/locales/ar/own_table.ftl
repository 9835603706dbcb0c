# أرقام المدينة نفسها: جداول تحمّلها من جداولها الخاصة.
own-title = أرقام المدينة نفسها
own-lede = ما تحصيه { $city } بنفسها. هذه أرقام المدينة وليست أرقام مكتب إحصاء.
own-of = { $city }: أرقامها الخاصة
own-none = لا تعرض { $city } أرقامًا خاصة بها بعد.
own-all = كل جداول المدينة نفسها
own-new = إضافة جدول
own-new-lede = أرسل جدول البيانات كما تحتفظ به. تقول ما هي أعمدته، وترى كيف فُهم قبل نشر أي شيء.
own-file = جدول البيانات
own-file-hint = ملف CSV أو XLSX أو ODS، بحد أقصى 16 ميغابايت، والعناوين في صف واحد أو صفين. أرسل أرقامًا فقط، ولا ترسل أبدًا أسماء أشخاص.
own-send = متابعة
own-columns-lede = قل لكل عمود ما يحتويه. سيُحفظ ما تقوله: في العام القادم يكفي نقرتان لجدول بالعناوين نفسها.
own-checked = هكذا فُهم جدولك
own-checked-lede = لم يُنشر شيء بعد. قارن بعض الأرقام بجدولك.
own-changed = منذ أن نظرتم تغيّر شيء فيما قيل عن الجدول أو في الجدول نفسه. هكذا يُفهم الآن.
own-change = تغيير ما قيل عن الجدول
own-reach = { PLURAL($n) ->
    [zero] لا أرقام
    [one] رقم واحد
    [two] رقمان
    [few] { NUMBER($n) } أرقام
    [many] { NUMBER($n) } رقمًا
   *[other] { NUMBER($n) } رقم
 }، من { $from } إلى { $to }.
own-reach-one = { PLURAL($n) ->
    [zero] لا أرقام
    [one] رقم واحد
    [two] رقمان
    [few] { NUMBER($n) } أرقام
    [many] { NUMBER($n) } رقماً
   *[other] { NUMBER($n) } رقم
 }، { $from }.
own-rows = { PLURAL($n) ->
    [zero] لم يُقرأ أي صف.
    [one] قُرئ صف واحد.
    [two] قُرئ صفان.
    [few] قُرئت { NUMBER($n) } صفوف.
    [many] قُرئ { NUMBER($n) } صفًا.
   *[other] قُرئ { NUMBER($n) } صف.
 }
own-skipped = { PLURAL($n) ->
    [zero] لم يُتجاوز أي صف.
    [one] تم تجاوز صف واحد بلا أرقام.
    [two] تم تجاوز صفين بلا أرقام.
    [few] تم تجاوز { NUMBER($n) } صفوف بلا أرقام.
    [many] تم تجاوز { NUMBER($n) } صفًا بلا أرقام.
   *[other] تم تجاوز { NUMBER($n) } صف بلا أرقام.
 }
own-first = الأرقام الأولى كما فُهمت
own-maybe-parts = لا رقم أكبر من 1%. إن كان 0.724 يعني 72.4% فاختاروا أدناه أن الأرقام أجزاء من الواحد.
own-more = البقية في الملفات.
own-publish = نشر هذه الأرقام
own-replaces = ستحل محل أرقام هذا الجدول المعروضة الآن.
own-replace = إرسال أرقام أحدث
own-remove = إزالة هذا الجدول
own-remove-sure = عندئذ لا تُعرض الأرقام بعد ذلك. يبقى ما حدث في السجل.
own-files = الملفات:
own-source = تقول { $city }:
own-measures = يقيس: { $indicator }
own-over-time = عبر الزمن
own-unit = ماذا
own-unit-nr = عدد الأشخاص
own-unit-nr-all = من أصل كم شخص
own-unit-pc = في المئة
own-unit-part = أجزاء من الواحد، مثل 0.724 أي 72.4%
own-unit-eur = يورو
own-unit-num = رقم آخر
own-role-place = أين: مكان أو حي
own-role-period = متى: سنة أو شهر أو يوم
own-role-citizenship = عمّن: الجنسية
own-role-birth = عمّن: بلد الميلاد
own-role-sex = نساء، رجال
own-role-age = العمر
own-role-other = شيء آخر يميز الأرقام
own-role-value = الرقم
own-role-base = من أصل كم شخص
own-role-flag = ملاحظات بالحروف، مثل e للتقدير
own-role-in-period = أرقام الزمن المذكور في العنوان
own-role-in-group = أرقام المجموعة المذكورة في العنوان
own-means = ماذا تعني الكلمات
own-means-hint = بهذا يمكن مقارنة المجموعات. اختر فقط ما هو مقصود بالتأكيد.
own-means-own = لا شيء منها: تبقى الكلمة كما هي
own-means-nat = مواطنو البلد أو المولودون فيه
own-means-neu27-2020-for = أشخاص من خارج الاتحاد الأوروبي
own-means-eu27-2020-for = أشخاص من دول أخرى في الاتحاد الأوروبي
own-means-for = كل الأجانب أو كل المولودين في الخارج
own-means-total = الجميع معًا
own-marks-auto = يظهر من الجدول
own-marks-point = نقطة: 1,234.5
own-marks-comma = فاصلة: 1.234,5
own-indicator-none = لا شيء منها
own-indicator-hint = فقط إذا كان يُقاس بالطريقة نفسها. عندئذ تُعرض أرقامك بجانب أرقام البلد.
own-period-hint = فقط إذا لم يقله أي عمود: 2024 أو 2024-03.
own-side = أرقام المدينة نفسها: { $city } ({ $year })
own-side-short = أرقام المدينة نفسها: { $city }
own-interval = { $group }؛ بين { $low } و{ $high } نقطة مئوية بثقة 95%
journal-kind-own-figures = أرقام المدينة نفسها
done-own-loaded = نُشرت الأرقام.
done-own-gone = لم يعد هذا الملف ينتظر: نُشرت أرقامه، أو نُسي بعد يوم.
done-own-removed = أُزيل الجدول.
field-own-name = اسم الجدول
field-own-measure = ما هي الأرقام
field-own-indicator = أي مؤشر يقيس
field-own-period = زمن كل الأرقام
field-own-source = من أحصى
field-own-licence = الترخيص
field-own-extracted = يوم الإحصاء
field-own-marks = علامة الكسور العشرية
field-own-small = الأعداد الصغيرة
field-own-table = الجدول

# ما هو الخطأ في جدول للمدينة.
problem-own-ambiguous = أرقام مثل 1.234 قد تعني شيئين. قل أدناه ما هي علامة الكسور العشرية.
problem-own-mixed = في بعض الأرقام نقطة عشرية وفي غيرها فاصلة عشرية. اكتبها كلها بالطريقة نفسها.
problem-own-name-taken = لدى المدينة جدول باسم «{ $typed }». اختاروا اسماً آخر، أو اختاروا ذلك الجدول لأرقام أحدث.
problem-own-empty-word = هذه الخلية فارغة. املأها، حتى حيث كانت الخلايا مدمجة.
problem-own-impossible = ”{ $cell }“ غير ممكن: النسب بين 0 و100، والأعداد ليست أقل من 0، ولا عدد أكبر مما هو جزء منه.
problem-own-per-cent = «{ $cell }» نسبة مئوية، وقد قيل إن أرقام هذا الجدول شيء آخر. اختاروا «في المئة» أو اتركوا هذا العمود.
problem-own-no-figures = لا أرقام في الأعمدة المختارة.
problem-own-no-part = «{ $cell }» ليس جزءاً من الواحد: الأجزاء بين 0 و1. إن كان نسبة مئوية فاختاروا أن الأرقام في المئة.
problem-own-no-period = لا عمود يقول متى. اختر عمودًا أو اذكر زمن كل الأرقام.
problem-own-no-shares = المؤشر نسبة: يحتاج إلى أرقام في المئة، أو عمود يقول من أصل كم شخص.
problem-own-no-value = لا عمود يحتوي الأرقام. اختر واحدًا على الأقل.
problem-own-not-a-number = ”{ $cell }“ ليس رقمًا. اكتب .. حيث ينقص رقم.
problem-own-not-a-period = ”{ $cell }“ ليس زمنًا. اكتب مثلًا 2024 أو 2024-03 أو 31.12.2024.
problem-own-not-whole = ”{ $cell }“ ليس عددًا صحيحًا من الأشخاص.
problem-own-repeated = الرقم الخاص بـ { $period } موجود مرتين: هنا وفي الصف { $before }.
problem-own-table-gone = أزال أحدهم هذا الجدول في هذه الأثناء. اختاروا جدولاً آخر أو أرسلوا هذه الأرقام جدولاً جديداً.
problem-own-too-many-figures = في الجدول أكثر من { $most } رقم. أرسل سنوات أو مجموعات أقل.
problem-own-too-many-sides = أكثر من { $most } أعمدة تميز الأرقام. اترك بعضها.
problem-own-twice = هذا لا يتفق مع العمود { $column }: واحد منهما فقط يمكن أن يكون كذلك.
problem-own-uncounted = «{ $cell }» معادلة بلا نتيجة. افتحوا الملف في برنامج جداول واحفظوه ثم أرسلوه من جديد.
problem-own-unknown-flag = ”{ $cell }“ ليست ملاحظة معروفة. الملاحظات حروف مثل b أو e أو p أو u.
problem-too-much-text = في الجدول نص كثير جدًا: يُقرأ منه { $most } ميغابايت على الأكثر.
own-differs = مقارنةً بالأرقام المعروضة الآن: مضاف { $added }، متغيّر { $changed }، كما هو { $kept }، محذوف { $gone }.
own-adds = تُستبدل أرقام المجموعة نفسها في الوقت نفسه، ويبقى كل ما سواها.
own-way-replace = استبدال كل شيء
own-way-add = الإضافة إليها، كسنة أخرى مثلًا
own-to = إلى أين تذهب الأرقام
own-to-new = جدول جديد
own-known = آخر ملف بهذه العناوين ذهب إلى الجدول «{ $table }». إن كانت هذه أرقاماً أحدث له فاختاروه هنا. وإلا فسمّوا الجدول الجديد.
field-own-way = ما مصير الأرقام المعروضة الآن
problem-own-formula = «{ $cell }» يبدأ كصيغة حسابية ينفّذها برنامج الجداول. ابدؤوا بحرف أو رقم.
problem-own-long-word = في هذه الكلمة أكثر من { $most } حرفًا. اختصروها.
problem-own-other-sides = يميّز الملف الأرقام بأعمدة غير أعمدة الجدول المعروض. استبدلوا كل شيء، أو أرسلوا ملفًا بالأعمدة نفسها.
problem-own-too-many-tables = تعرض المدينة { $most } جدولًا على الأكثر. أزيلوا جدولًا لا يحتاجه أحد، أو أرسلوا أرقامًا أحدث لجدول موجود.
problem-own-city-full = تضم جداول المدينة كلها { $most } رقم على الأكثر. أزيلوا جدولًا لا يحتاجه أحد، أو أرسلوا سنوات أو مجموعات أقل.
problem-own-too-wide = لا يتسع جدول واحد لهذا العدد من المجموعات ({ $series }) في هذا العدد من الأوقات ({ $periods }). أرسلوا أوقاتًا أقل، أو قسّموا الجدول.
own-headings = العناوين
own-headings-one = في صف واحد
own-headings-two = في صفين
own-headings-hint = في صفين، مثلًا، تكون السنوات فوق النساء والرجال. إن اخترتم غير ذلك فاضغطوا «فحص»: تُعرض الأعمدة من جديد.
own-headings-nothing = لا شيء يميّز الأرقام بعضها عن بعض
own-side-heading = العنوان
field-own-headings = في كم صف توجد العناوين
field-own-upper = ماذا تقول العناوين العليا
field-own-lower = ماذا تقول العناوين السفلى
problem-own-base-alone = لا توجد أرقام تحت العناوين نفسها. اتركوا هذا العمود، أو اختاروا الأرقام التي تخصه.
problem-own-in-headings = يقول صف من العناوين هذا بالفعل. واحد منهما فقط يمكنه ذلك.
