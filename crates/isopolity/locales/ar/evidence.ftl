# Evidence: official figures on integration.
evidence-lede = ماذا تقول الإحصاءات الرسمية عن الوافدين الجدد والمواطنين، وبأي قدر من اليقين، وأين كُتب ذلك.
evidence-nothing = لم تُحمَّل أي أرقام بعد.
evidence-missing = لا أرقام بعد
evidence-all-tables = جميع الجداول مع ملفاتها
evidence-all-tables-lede = كل جدول محمَّل هنا كاملاً ودون تغيير، بالصيغ التي تقرؤها برامج الإحصاء.
evidence-tables-ask = كيف تطلب البرامج أجزاء من الجداول
evidence-feeds-short = يُعرض بوصفه
evidence-files = الملفات
evidence-kind-gap = فجوة
evidence-kind-level = مستوى، بلا فجوة
evidence-kind-count = عدد أشخاص
evidence-kind-split = توزيع داخل المجموعات
evidence-kind-share = حجم مجموعة
evidence-theme-employment = العمل
evidence-theme-education = التعليم
evidence-theme-health = الصحة
evidence-theme-asylum = اللجوء
evidence-theme-population = السكان

# Indicators: what is measured, in a plain sentence, and in per cent of what.
evidence-name-employment-rate = معدل التوظيف، من 15 إلى 64 سنة
evidence-lead-employment-rate = كم من الناس في سن العمل لديهم عمل.
evidence-of-employment-rate = بالنسبة المئوية من كل من أعمارهم بين 15 و64 سنة وهم من المجموعة نفسها.
evidence-says-employment-rate = { $place }، يعمل { $newcomers } من { $group ->
    [third-country-nationals] رعايا الدول الثالثة
   *[all-foreigners] جميع الأجانب
 } بين 15 و64 سنة، مقابل { $nationals } من المواطنين: { $way ->
    [fewer] أقل بفارق { $points } نقطة
    [more] أكثر بفارق { $points } نقطة
   *[same] النسبة نفسها
 } ({ $year }).
evidence-name-unemployed-people = العاطلون عن العمل، من 15 إلى 74 سنة
evidence-lead-unemployed-people = كم من الناس يبحثون عن عمل ولا يجدونه، بالآلاف.
evidence-of-unemployed-people = عدد أشخاص بالآلاف؛ وليس معدلًا، لأن القوى العاملة ليست في هذا الجدول.
evidence-says-unemployed-people = { $place }، بلغ عدد العاطلين عن العمل { $figure } ألف شخص في { $year }.
evidence-mark-unemployed-people = العاطلون عن العمل، بالآلاف
evidence-name-tertiary-attainment-of-foreigners = الأجانب الحاصلون على تعليم عالٍ، من 15 إلى 64 سنة
evidence-lead-tertiary-attainment-of-foreigners = كم من الأجانب لديهم شهادة من جامعة أو معهد عالٍ.
evidence-of-tertiary-attainment-of-foreigners = بالنسبة المئوية من جميع الأجانب بين 15 و64 سنة؛ مستوى للأجانب وليس فجوة.
evidence-says-tertiary-attainment-of-foreigners = { $place }، لدى { $figure } من الأجانب بين 15 و64 سنة تعليم عالٍ ({ $year }).
evidence-mark-tertiary-attainment-of-foreigners = الأجانب
evidence-name-low-attainment-of-foreigners = الأجانب الذين لم يتجاوزوا التعليم الإعدادي، من 15 إلى 64 سنة
evidence-lead-low-attainment-of-foreigners = كم من الأجانب تركوا المدرسة مبكرًا أو لم يدخلوها قط.
evidence-of-low-attainment-of-foreigners = بالنسبة المئوية من جميع الأجانب بين 15 و64 سنة؛ مستوى للأجانب وليس فجوة.
evidence-says-low-attainment-of-foreigners = { $place }، لم يتجاوز { $figure } من الأجانب بين 15 و64 سنة التعليم الإعدادي ({ $year }).
evidence-mark-low-attainment-of-foreigners = الأجانب
evidence-name-good-health = من يصفون صحتهم بأنها جيدة أو جيدة جدًا، من 16 سنة فما فوق
evidence-lead-good-health = كيف يشعر الناس. سُئلوا ولم يُفحص أحد.
evidence-of-good-health = بالنسبة المئوية من كل من أعمارهم 16 سنة فما فوق وهم من المجموعة نفسها.
evidence-says-good-health = { $place }، يصف { $newcomers } من { $group ->
    [third-country-nationals] رعايا الدول الثالثة
   *[all-foreigners] جميع الأجانب
 } صحتهم بأنها جيدة أو جيدة جدًا، مقابل { $nationals } من المواطنين: { $way ->
    [fewer] أقل بفارق { $points } نقطة
    [more] أكثر بفارق { $points } نقطة
   *[same] النسبة نفسها
 } ({ $year }).
evidence-name-bad-health = من يصفون صحتهم بأنها سيئة أو سيئة جدًا، من 16 سنة فما فوق
evidence-lead-bad-health = كيف يشعر الناس. سُئلوا ولم يُفحص أحد.
evidence-of-bad-health = بالنسبة المئوية من كل من أعمارهم 16 سنة فما فوق وهم من المجموعة نفسها.
evidence-says-bad-health = { $place }، يصف { $newcomers } من { $group ->
    [third-country-nationals] رعايا الدول الثالثة
   *[all-foreigners] جميع الأجانب
 } صحتهم بأنها سيئة أو سيئة جدًا، مقابل { $nationals } من المواطنين: { $way ->
    [fewer] أقل بفارق { $points } نقطة
    [more] أكثر بفارق { $points } نقطة
   *[same] النسبة نفسها
 } ({ $year }).
evidence-name-asylum-applicants = طالبو اللجوء خلال السنة
evidence-lead-asylum-applicants = كم شخصًا طلب اللجوء. الحماية المؤقتة غير محسوبة هنا.
evidence-of-asylum-applicants = عدد أشخاص؛ الحماية المؤقتة غير محسوبة هنا.
evidence-says-asylum-applicants = { $place }، بلغ عدد من طلبوا اللجوء { $figure } في { $year }.
evidence-mark-asylum-applicants = طالبو اللجوء
evidence-name-asylum-applicants-from-ukraine = طالبو اللجوء من حاملي الجنسية الأوكرانية خلال السنة
evidence-lead-asylum-applicants-from-ukraine = كم شخصًا من أوكرانيا طلب اللجوء. الحماية المؤقتة، وهي ما لدى معظمهم، غير محسوبة هنا.
evidence-of-asylum-applicants-from-ukraine = عدد أشخاص؛ الحماية المؤقتة غير محسوبة هنا.
evidence-says-asylum-applicants-from-ukraine = { $place }، بلغ عدد الأوكرانيين الذين طلبوا اللجوء { $figure } في { $year }.
evidence-mark-asylum-applicants-from-ukraine = طالبو اللجوء من أوكرانيا
evidence-name-population = عدد السكان في 1 يناير
evidence-lead-population = كم شخصًا يعيش هناك.
evidence-of-population = عدد أشخاص.
evidence-says-population = { $place }، بلغ عدد السكان { $figure } في 1 يناير { $year }.
evidence-mark-population = السكان
evidence-name-women-within-citizenship = النساء داخل كل مجموعة حسب الجنسية
evidence-lead-women-within-citizenship = كيف تتوزع المجموعة بين نساء ورجال. ولا يقول هذا شيئًا عن حجم المجموعة.
evidence-of-women-within-citizenship = بالنسبة المئوية من كل من لهم الجنسية نفسها، نساءً ورجالًا؛ وليست نسبة الأجانب.
evidence-says-women-within-citizenship = { $place }، تبلغ نسبة النساء بين الأجانب { $figure } ({ $year }).
evidence-mark-women-within-citizenship = الأجانب
evidence-name-women-within-country-of-birth = النساء داخل كل مجموعة حسب بلد الولادة
evidence-lead-women-within-country-of-birth = كيف تتوزع المجموعة بين نساء ورجال. ولا يقول هذا شيئًا عن حجم المجموعة.
evidence-of-women-within-country-of-birth = بالنسبة المئوية من كل من وُلدوا في مجموعة الدول نفسها، نساءً ورجالًا؛ وليست نسبة المهاجرين.
evidence-says-women-within-country-of-birth = { $place }، تبلغ نسبة النساء بين المولودين في الخارج { $figure } ({ $year }).
evidence-mark-women-within-country-of-birth = المولودون في الخارج

# Whose figures, and how they are shown.
evidence-in = { $code ->
    [NL] في هولندا
    [UK] في المملكة المتحدة
    [CZ] في التشيك
    [EU] في الاتحاد الأوروبي
    [EU27_2020] في دول الاتحاد الأوروبي السبع والعشرين
   *[other] في { $country }
 }
evidence-title = { $indicator }: { $place }
evidence-newcomers = الوافدون الجدد
evidence-nationals = المواطنون
evidence-native-born = المولودون في البلد
evidence-group-third = رعايا الدول الثالثة
evidence-group-third-short = من خارج الاتحاد الأوروبي
evidence-group-third-note = رعايا الدول الثالثة هم من يحملون جنسية دولة من خارج الاتحاد الأوروبي. ويُقارَنون بالمواطنين، أي بمن يحملون جنسية الدولة نفسها.
evidence-group-all = جميع الأجانب
evidence-group-all-short = الأجانب
evidence-group-all-note = يُقارَن جميع الأجانب بالمواطنين، لأن هذا الجدول لا يفرّق بين القادمين من خارج الاتحاد الأوروبي ومواطني دوله الأخرى.
evidence-group-born-third = المولودون خارج الاتحاد الأوروبي
evidence-group-born-third-short = مولودون خارج الاتحاد
evidence-group-born-third-note = يُقارَن المولودون خارج الاتحاد الأوروبي بالمولودين في البلد، أياً كانت جنسيتهم.
evidence-group-born-all = المولودون في الخارج
evidence-group-born-all-short = مولودون في الخارج
evidence-group-born-all-note = يُقارَن جميع المولودين في الخارج بالمولودين في البلد، لأن هذا الجدول لا يفرّق بينهم وبين المولودين خارج الاتحاد الأوروبي.
evidence-country = الدولة
evidence-region = الإقليم
evidence-year = السنة
evidence-year-n = { $year } ({ $places })
evidence-n-countries = { PLURAL($n) ->
    [zero] { NUMBER($n) } دولة
    [one] دولة واحدة
    [two] دولتان
    [few] { NUMBER($n) } دول
    [many] { NUMBER($n) } دولة
   *[other] { NUMBER($n) } دولة
 }
evidence-n-regions = { PLURAL($n) ->
    [zero] { NUMBER($n) } إقليم
    [one] إقليم واحد
    [two] إقليمان
    [few] { NUMBER($n) } أقاليم
    [many] { NUMBER($n) } إقليمًا
   *[other] { NUMBER($n) } إقليم
 }
evidence-n-cities = { PLURAL($n) ->
    [zero] { NUMBER($n) } مدينة
    [one] مدينة واحدة
    [two] مدينتان
    [few] { NUMBER($n) } مدن
    [many] { NUMBER($n) } مدينة
   *[other] { NUMBER($n) } مدينة
 }
evidence-place = المتابعة عبر الزمن
evidence-show = عرض
evidence-missed = لا شيء هنا عن { $asked }. يُعرض بدلاً منه الاختيار المعتاد.
evidence-table = عمّن وأين
evidence-unconfirmed = لم نرَ بعد ملفاً حقيقياً لهذا الجدول. الصفوف المعروضة هي ذات { $codes }: يُرجى مقارنتها بالمصدر.
evidence-in-year = { $what }، { $year }
evidence-over-time = { $place } عبر السنوات: { $what }
evidence-over-time-lede = تنقطع الخطوط حيث تنقص الأرقام أو تغيّرت طريقة قياسها، ثم تبدأ من جديد.
evidence-spread = أصغر فجوة: { $least } ({ $least_gap } نقطة)، وأكبر فجوة: { $most } ({ $most_gap } نقطة). في المقارنة: { $places }.
evidence-rank = المرتبة
evidence-gap = الفجوة (بالنقاط)
evidence-ratio = النسبة بينهما
evidence-flags-head = العلامات
evidence-note = ملاحظة
evidence-caption = { $what }، { $year }
evidence-caption-gap = { $what }، { $year }. في الترتيب: { $places }؛ والمرتبة 1 هي أصغر فجوة.
evidence-rank-of = المرتبة { $rank } من { $n } بين الدول؛ والمرتبة 1 هي أصغر فجوة.
evidence-uncertain = غير مؤكد، بلا مرتبة
evidence-uncertain-word = غير مؤكد
evidence-aggregate = عدة دول، بلا مرتبة
evidence-other-level = نوع آخر من الأماكن، بلا مرتبة
evidence-other-group = تقارن { $group }، لذلك بلا مرتبة
evidence-confidential = يحجبه المصدر لسرّيته
evidence-no-figure = لا رقم لهذه السنة
evidence-hollow = الرموز المفرّغة: يقول المصدر إن من سُئلوا قليلون. هذه الأرقام غير مؤكدة ولا تُرتَّب.
evidence-flags = علامات المصدر:
evidence-flag-b = انقطاع في السلسلة
evidence-flag-c = سرّي
evidence-flag-d = تعريف مختلف
evidence-flag-e = تقديري
evidence-flag-f = توقّع
evidence-flag-m = ناقص
evidence-flag-n = غير ذي دلالة
evidence-flag-p = أوّلي
evidence-flag-r = منقَّح
evidence-flag-s = تقدير Eurostat
evidence-flag-u = موثوقية منخفضة
evidence-flag-z = لا ينطبق
evidence-break = انقطاع في السلسلة
evidence-break-note = عند الانقطاع قيست الأرقام بطريقة أخرى. فلا تجوز مقارنة ما قبله بما بعده.
evidence-change = من { $from } إلى { $to }، وهي سنوات تجوز مقارنتها، { $way ->
    [wider] اتسعت الفجوة من { $first } إلى { $last } نقطة
    [turned] انقلبت الفجوة من { $first } إلى { $last } نقطة
    [narrower] ضاقت الفجوة من { $first } إلى { $last } نقطة
   *[same] بقيت الفجوة عند { $last } نقطة
 }.
evidence-how = كيف تُحسب هذه الأرقام
evidence-formula-higher = الفجوة = معدل المواطنين − معدل الوافدين الجدد، بالنقاط المئوية. فوق الصفر: حال الوافدين الجدد أسوأ؛ وتحته: أفضل.
evidence-formula-lower = الفجوة = معدل الوافدين الجدد − معدل المواطنين، بالنقاط المئوية. فوق الصفر: حال الوافدين الجدد أسوأ؛ وتحته: أفضل.
evidence-ranking = لا تُرتَّب إلا الدول أو الأقاليم ذات الأرقام المؤكدة وبالمقارنة مع المجموعة نفسها. الفجوات المتساوية لها المرتبة نفسها.
evidence-composition = في الفجوات كما قيست لم تُستبعد فروق العمر والتعليم بين المجموعات، وهي تفسر جزءًا من كثير من الفجوات.
evidence-no-gap = لا يمكن حساب فجوة: لا يعطي الجدول معدلات قابلة للمقارنة لمجموعتين.
evidence-unchanged = تُعرض الأرقام والعلامات كما ينشرها المصدر.
evidence-source = المصدر: { $source }، الجدول { $table }
evidence-updated = تغيّر لدى المصدر في { DATE($date) }
evidence-extracted = أُخذت النسخة في { DATE($date) }
evidence-licence = الترخيص: { $licence }
evidence-not-said = غير مذكور
evidence-as-table = عرض في جدول
evidence-as-csv = جدول (CSV)
evidence-as-svg = رسم (SVG)
evidence-as-png = صورة (PNG)
evidence-as-sdmx = كل الأرقام (SDMX-CSV)
evidence-all-countries = كل الدول والسنوات
evidence-peers = يقتصر الرسم على الدول التي لها مدينة في الشبكات نفسها. وفي الجدول كل الدول.

# A city's page of evidence.
evidence-of-city = الأدلة: { $city }
evidence-not-the-citys = ما لم يُذكر غير ذلك، أرقام الفجوات هي أرقام { $country } وليست أرقام { $city }. فالإحصاءات الرسمية لا تقارن الوافدين الجدد بالمواطنين إلا للدول والمناطق؛ أما مدى شبه المدينة بدولتها فالمدينة أعلم به.
evidence-none-here = لا يمكن عرض فجوات { $country }: لم تُحمَّل أرقام لها.
evidence-scope = أرقام { $country }، { $year }؛ وليست أرقام المدينة
evidence-other = مزيد من أرقام الدولة
evidence-stock = ما هو معروف عن { $city } نفسها
evidence-stock-lede = هذه بيانات المدينة نفسها. وهي تقول كم شخصًا يعيش هناك، لا كيف حالهم.
evidence-beside = جنباً إلى جنب
evidence-where = أين
evidence-beside-note = ليس أي من هذه الأرقام رقم { $city } ما لم يُكتب «أرقام المدينة نفسها» أو «المدينة نفسها». إنها تقوم مقامه: أماكن من المنطقة نفسها ومن النوع نفسه.
evidence-city-statistics = من إحصاءات المدن
evidence-city = المدينة
evidence-density = عدد السكان لكل كيلومتر مربع
evidence-alike = مدن مشابهة
evidence-alike-none = لم تُختر بعد مدن للمقارنة.
evidence-alike-note = اختارتها المدينة من بين المدن التي تشبهها في الحجم والكثافة ونسبة القادمين الجدد. وما تعدّه كل نسبة مكتوب في صفحة مدينتها.
evidence-alike-caption = { $n ->
    [zero] لم تُختر أي مدينة
    [one] مع مدينة واحدة مختارة
    [two] مع مدينتين مختارتين
    [few] مع { $n } مدن مختارة
    [many] مع { $n } مدينة مختارة
   *[other] مع { $n } مدينة مختارة
 }
evidence-alike-choose = اختيار مدن مشابهة
evidence-alike-lede = الأكثر شبهاً أولاً: بعدد السكان والكثافة ونسبة القادمين الجدد. اختر المدن التي يمكنك التعلم منها.
evidence-alike-field = المقارنة مع
evidence-alike-unknown = للعثور على مدن مشابهة يجب أن يُعرف عدد سكان مدينتك.
evidence-alike-nobody = لا تذكر أي مدينة أخرى هنا عدد سكانها.
evidence-alike-people = { $times } ضعف عدد السكان
evidence-alike-dense = { $times } ضعف الكثافة
evidence-alike-share = القادمون الجدد { $way ->
    [less] أقل
   *[more] أكثر
 } بمقدار { $points } نقطة
evidence-state-a-need = تسجيل احتياج انطلاقًا من هذا

# Loading figures.
evidence-load = تحميل أرقام
evidence-load-lede = نزّلوا جدولًا من Eurostat بصيغة SDMX-CSV وأرسلوه هنا. سترون ما الذي سيتغير قبل أن يتغير أي شيء.
evidence-file = ملف إحصاءات
evidence-file-hint = TSV أو SDMX-CSV أو SDMX-ML أو SDMX-JSON أو JSON-stat، ومضغوطاً أيضاً (.gz)، كما تقدّمه مكاتب الإحصاء. الحد الأقصى 16 MB.
evidence-given = املؤوا هذه الحقول إن لم يذكرها الملف. ونحن نعرف مصدر جداول Eurostat وترخيصها.
evidence-field-source = من ينشر هذه الأرقام؟
evidence-field-licence = الترخيص
evidence-field-extracted = يوم تنزيل الملف
evidence-look = عرض ما سيُحمَّل
evidence-table-named = الجدول { $table }
evidence-feeds = يغذّي هذا الجدول:
evidence-feeds-none = لا تعرض أي صفحة هذا الجدول بعد. يمكن تنزيله كاملاً والاستعلام عنه بعد تحميله.
evidence-wants = لعرض «{ $what }» من هذا الجدول تلزم الصفوف ذات { $codes }.
evidence-mixes = في هذا الجدول مجموعات بحسب الاتحاد الأوروبي المكوّن من 28 بلداً وبحسب المكوّن من 27 بلداً. تُعرض جنباً إلى جنب ولا تُضم أبداً.
evidence-tables = جداول يمكن عرضها
evidence-problems = { PLURAL($n) ->
    [zero] { NUMBER($n) } خطأ في هذا الملف
    [one] خطأ واحد في هذا الملف
    [two] خطآن في هذا الملف
    [few] { NUMBER($n) } أخطاء في هذا الملف
    [many] { NUMBER($n) } خطأً في هذا الملف
   *[other] { NUMBER($n) } خطأ في هذا الملف
 }
evidence-problem-place = السطر والعمود
evidence-problem = ما الخطأ، وما العمل
evidence-whole-file = الملف كله
evidence-preview = يرجى النظر قبل التحميل
evidence-preview-lede = لم يتغير شيء بعد. ستحل أرقام الملف محل الأرقام الموجودة الآن.
evidence-what = ماذا
evidence-now = الموجود الآن
evidence-then = في الملف
evidence-places = الأماكن
evidence-years = السنوات
evidence-cells = الخلايا
evidence-cells-flagged = خلايا عليها علامات
evidence-cells-missing = خلايا بلا رقم
evidence-less = في الملف أماكن أو سنوات أقل من الموجود الآن. وما ينقص فيه لن يُعرض بعد ذلك.
evidence-load-now = تحميل هذه الأرقام
evidence-load-not = ترك كل شيء كما هو
evidence-extent = { $what }: الأماكن { $places }، من { $from } إلى { $to }، الخلايا { $rows }
done-figures-loaded = تم تحميل الأرقام.
field-figures = الأرقام

# What is wrong with a file of statistics.
problem-no-file = يرجى اختيار ملف.
problem-file-refused = لم يُقرأ هذا الملف ولم يتغير شيء. كل الأخطاء فيه ({ $n }) مذكورة أدناه.
problem-impossible-figure = { $figure } غير ممكن: النسب بين 0 و100، والأعداد لا تقل عن 0.
problem-no-source = لا يذكر الملف من ينشر هذه الأرقام. اذكروا ذلك في الاستمارة، أو أضيفوا عمودًا باسم SOURCE.
problem-no-licence = لا يذكر الملف بأي ترخيص يجوز استخدام الأرقام. اذكروا ذلك في الاستمارة، أو أضيفوا عمودًا باسم LICENCE.
problem-unreadable = لا يمكن قراءة الملف بصيغة CSV: { $error }. نزّلوه من جديد.
problem-empty-file = لا أرقام في الملف.
problem-cannot-be-kept = لا يمكن حفظ هذا الجدول هنا: فيه رموز وفترات كثيرة جدًّا وأرقام قليلة، أو أعداد ذات خانات كثيرة جدًّا. خذوا جزءًا أصغر منه.
problem-too-many-dimensions = في «{ $typed }» أجزاء أكثر من أبعاد الجدول: { $most }.
problem-too-many-conditions = يرجى ألا تتجاوز الشروط { $most }.
problem-unknown-dimension = ليس في الجدول بُعد «{ $typed }».
problem-error-message = أرسلت الخدمة رسالة خطأ بدلاً من جدول. اطلبه من جديد.
problem-has-doctype = يعلن الملف نوع مستند (DOCTYPE)، وهو لا يُقرأ حفاظاً على الأمان.
problem-misplaced-flag = في السطر { $line } علامات لا تخص أي رقم.
problem-missing-dimension = ينقص البُعد «{ $column }» في السطر { $line }.
problem-not-a-data-message = ليس في رسالة SDMX-ML هذه بيانات. اطلب بيانات جدول.
problem-not-sdmx-ml = هذا XML لكنه ليس رسالة SDMX-ML.
problem-not-xml = السطر { $line } ليس XML: { $error }.
problem-old-sdmx-ml = هذه الرسالة من SDMX-ML قبل 2.1. اطلب الإصدار 2.1 أو 3.0.
problem-several-tables = في الملف أكثر من جدول. احفظ كل جدول في ملف خاص به.
problem-unexpected-dimension = في السطر { $line } البُعد «{ $column }» الذي ليس في الأسطر السابقة.
problem-repeated-figure = رقم الفترة { $period } مكرر مرتين.
problem-missing-member = ينقص هنا شيء يجب أن يكون موجوداً.
problem-no-time-dimension = لا زمن في الجدول: ليس في أي بُعد سنوات أو أشهر أو فترات أخرى.
problem-not-an-index = ليس هذا موضعاً في الجدول.
problem-not-json-stat = هذا JSON لكنه ليس JSON-stat لجدول واحد.
problem-not-sdmx-json = هذا JSON لكنه ليس رسالة بيانات SDMX-JSON.
problem-repeated-code = الرمز «{ $code }» مكرر مرتين في بُعد واحد.
problem-repeated-dimension = البُعد «{ $dimension }» مكرر مرتين.
problem-several-datasets = في الملف جداول متعددة ({ $found }). احفظ كل جدول في ملف خاص به.
problem-several-measures = في كل خلية أرقام متعددة ({ $found }). احفظ رقماً واحداً لكل خلية.
problem-several-time-dimensions = أكثر من بُعد يحمل الزمن: { $dimensions }.
problem-wrong-size = يجب أن يكون هنا { $expected } والموجود { $found }.
problem-unknown-table-format = ليس للملف أي من الصيغ التي يمكن قراءتها. في متصفح بيانات يوروستات اختر التنزيل ثم SDMX-CSV أو TSV.
problem-not-tsv = هذا ليس جدولاً بصيغة TSV ليوروستات: «{ $column }» لا تبيّن ما هي الأعمدة. تشبه الخلية الأولى freq,geo\TIME_PERIOD وتفصل علامات الجدولة بين الأعمدة.
problem-line-too-long = سطر أطول من { $most } بايت. هل هذا جدول؟
problem-too-many-periods = في الجدول فترات أكثر مما يمكن حفظه. اختر مدة أقصر وحمّله من جديد.
problem-deletes-rows = الملف يحذف أرقامًا بدل أن يقدّمها. حمّل الجدول كاملاً لا تغييراته.
problem-wrong-separator = يفصل «{ $separator }» بين الأعمدة. افصل بينها بفواصل أو بفواصل منقوطة.
problem-not-utf8 = هنا بايتات ليست نصًا بترميز UTF-8. هل هذا ملف CSV؟ احفظوه بصيغة CSV UTF-8.
problem-too-many-bytes = حجم الملف يتجاوز الحد الأقصى بالبايت: { $most }. نزّلوا سنوات أو دولًا أقل.
problem-too-many-rows = عدد أسطر الملف يتجاوز الحد الأقصى: { $most }. نزّلوا سنوات أو دولًا أقل.
problem-too-many-columns = عدد أعمدة الملف يتجاوز الحد الأقصى: { $most }. هل هو SDMX-CSV؟
problem-cell-too-long = حجم هذه الخلية يتجاوز الحد الأقصى بالبايت: { $most }.
problem-wrong-number-of-cells = عدد الخلايا في هذا السطر { $found }، وفي السطر الأول { $expected }. هل عُدّل الملف بعد تنزيله؟
problem-not-sdmx-csv = هذا ليس SDMX-CSV: لا يبدأ السطر الأول بكلمة DATAFLOW أو STRUCTURE. في متصفح بيانات Eurostat اختاروا Download ثم SDMX-CSV.
problem-missing-column = العمود { $column } ناقص. نزّلوا الجدول من جديد بكل أعمدته.
problem-repeated-column = العمود { $column } مكرر.
problem-misplaced-column = العمود { $column } موجود بين الأبعاد، قبل TIME_PERIOD. أبقوا الأعمدة بترتيبها عند التنزيل.
problem-not-a-dimension = «{ $column }» ليس اسم بُعد. أبقوا السطر الأول كما نُزّل.
problem-not-a-dataflow = «{ $cell }» لا يسمّي جدولًا. المطلوب هكذا: ESTAT:LFSA_ERGAN(1.0).
problem-mixed-column = «{ $cell }» يختلف عن «{ $before }» أعلاه. في الملف الواحد جدول واحد فقط.
problem-no-dimensions = في هذا الجدول زمن ولا شيء غيره. تحتاج الأرقام إلى شيء واحد على الأقل تتحدث عنه، مثل مكان أو فئة.
problem-empty-cell = العمود { $column } فارغ في هذا السطر.
problem-not-a-code = «{ $cell }» ليس رمزًا. الرموز مثل NAT أو EU27_2020.
problem-label-differs = الرمز { $code } اسمه هنا «{ $label }» وأعلاه «{ $before }».
problem-unknown-label = التسمية «{ $label }» غير معروفة. نزّلوا الجدول بالرموز.
problem-ambiguous-label = التسمية «{ $label }» قد تكون أيًّا من هذه الرموز: { $codes }. نزّلوا الجدول بالرموز.
problem-unknown-flag = «{ $flag }» ليست علامة. العلامات حروف مثل b أو e أو p أو u.
problem-unknown-confidentiality = «{ $cell }» ليست حالة سرّية. الحالة إما فارغة وإما F وإما C.
problem-not-a-power = «{ $cell }» ليست قوة للعدد عشرة (UNIT_MULT). هي عدد صحيح: 3 للآلاف و6 للملايين.
problem-repeated-observation = الرقم للفترة { $period } مكرر: هنا وفي السطر { $before }.

# Places that statistics name beside countries.
country-eu = الاتحاد الأوروبي
country-eu27-2020 = الاتحاد الأوروبي (27)
country-eu28 = الاتحاد الأوروبي (28)
country-ea19 = منطقة اليورو (19)
country-ea20 = منطقة اليورو (20)
country-efta = رابطة EFTA
country-me = الجبل الأسود
country-mk = مقدونيا الشمالية
country-rs = صربيا
country-tr = تركيا
country-ba = البوسنة والهرسك
country-al = ألبانيا
country-xk = كوسوفو
country-li = ليختنشتاين

# الفجوات عند تساوي التعليم والعمر.
evidence-equal-title = { $what }، { $place }، { $year }: الفجوة عند تساوي التعليم أو العمر ({ $basis })
evidence-equal-measured = كما قيست
evidence-equal-schooling = عند تساوي التعليم
evidence-equal-age = عند تساوي العمر
evidence-equal-how = ما يُقارَن
evidence-equal-says = { $trait ->
    [schooling] لو كان للمجموعتين التعليم نفسه لكانت الفجوة بالنقاط { $alike } بدلاً من { $whole }.
   *[age] لو كانت للمجموعتين الأعمار نفسها لكانت الفجوة بالنقاط { $alike } بدلاً من { $whole }.
 } المقارنة مع: { $group }. الأوزان: متوسط تركيب المجموعتين. الخلايا المستخدمة: { $n }.{ $doubt ->
    [yes] {" "}يقول المصدر إن إحداها قليلة الموثوقية، ولذلك فالنتيجة غير مؤكدة.
   *[no] {""}
 }
evidence-equal-nothing = { $trait ->
    [schooling] لا يمكن معرفة الفجوة عند تساوي التعليم:
   *[age] لا يمكن معرفة الفجوة عند تساوي العمر:
 } { $why }
evidence-equal-no-weights = لم يحمّل أحد بعد الجدول { $table } الذي يبيّن تركيب المجموعتين.
evidence-equal-missing = تنقص أرقام لازمة لذلك.
evidence-equal-confidential = الأرقام اللازمة لذلك سرية.
evidence-equal-weights = الأوزان. { $source }
evidence-equal-excuse = التعليم والعمر يفسّران جزءاً من الفجوة ولا يبرّرانها. والتعليم في الخارج الذي لا يعترف به أحد محسوب هنا تعليماً.
problem-shapes-lost-points = بعض نقاط هذا المحيط ({ $n }) لا يمكن أن تقع على الخريطة: فهي ليست على الكرة الأرضية أو في جانبها الآخر. هل حُفظ الملف بالإسقاط الذي يذكره؟
evidence-vintage-union = الاتحاد الأوروبي بدوله الـ28 ({ $code })
evidence-vintage-table = جدول أقدم { $code }
evidence-vintage = التعريف
evidence-vintage-note = الأرقام الأقدم قائمة بذاتها وباسمها: فهي تعدّ دولاً أخرى أو عُرّفت تعريفاً مختلفاً. لا يصلها أي خط بالأرقام الأحدث.
evidence-quarter = { $year }، الربع { $n }
evidence-period = الشهر أو الربع
evidence-latest = الأحدث
evidence-by-month = { $what }: { $place }، شهراً بشهر
evidence-latest-of-all = { $what }: الأحدث في كل مكان
evidence-recent-sum = الأشهر الاثنا عشر كلها من { $from } إلى { $to } معاً: { $figure }.
evidence-recent-mean = متوسط الأشهر الاثني عشر من { $from } إلى { $to }: { $figure }.
evidence-recent-sum-head = اثنا عشر شهراً معاً
evidence-recent-mean-head = متوسط اثني عشر شهراً
evidence-recent-none = لا تُجمع الأشهر الاثنا عشر الأخيرة: بعضها ناقص أو قيس قياساً مختلفاً.
evidence-recent-sum-how = تُجمع الأشهر الاثنا عشر الأخيرة لأن كل شخص محسوب في شهر واحد. فإن نقص شهر أو قيس قياساً مختلفاً فلا مجموع.
evidence-recent-mean-how = يُحسب متوسط الأشهر الاثني عشر الأخيرة ولا تُجمع أبداً، لأن المحسوبين في كل مرة هم الأشخاص أنفسهم غالباً. فإن نقص شهر أو قيس قياساً مختلفاً فلا متوسط.
competence-shortened = تُعرض هنا أولى المدخلات ({ $n }) وهناك غيرها. اختر مجالاً من مجالات الحياة لترى أقل في كل مرة؛ وملف الدولة يضمها كلها.
