# The questionnaire.
survey-kicker = الاستبيان
survey-lede = كل سؤال وكل إجابة وكل وزن، مفتوح للجميع. تجيب المدينة عنه بنفسها مجانًا، وترى النتيجة فورًا.
survey-questions = الأسئلة
survey-questions-n = { NUMBER($n) }، يُحسب منها { NUMBER($scored) }
survey-sections = الأقسام
survey-languages = اللغات
survey-version = النسخة
survey-words-mark = عن نص الأسئلة: { $mark }.
survey-scoring = كيف تُحسب الدرجات
survey-scoring-worth = لكل إجابة قيمة من 0 إلى 1، والرقم مكتوب بجانبها.
survey-scoring-section = لكل سؤال وزن. ودرجة القسم هي المتوسط الموزون لإجاباته، من 0 إلى 100.
survey-scoring-open = السؤال الذي لا يعنيكم يخرج من الحساب. والسؤال الذي بلا إجابة لا نخمّن إجابته: عندئذ يكون للدرجة مدى، من أسوأ ما هو ممكن إلى أفضله.
survey-scoring-overall = الدرجة الإجمالية هي المتوسط الموزون للأقسام. أوزانها متساوية ما لم تختاروا غير ذلك، ويمكنكم ذلك في كل بطاقة تقييم.
survey-scoring-rounds = تُقارَن سنتان فقط في الأسئلة التي طُرحت فيهما بالطريقة نفسها وأُجيب عنها في كلتيهما. ونسبتها مكتوبة بجانب المقارنة.
survey-scoring-peers = لا تُعرض مرتبة مدينة بين غيرها إلا إذا نشرت خمس مدن على الأقل، ويُذكر عددها دائمًا.
survey-section-weight = وزن القسم: { $weight }.
survey-weight = الوزن { $weight }
survey-unscored = لا يُحسب
survey-wants-document = تفيد وثيقة أو عنوانها.
survey-wants-figure = يفيد رقم مع مصدره.
survey-wants-example = يفيد مثال.
survey-asked-if = فقط إذا كانت إجابة السؤال { $n } واحدة مما يلي:
survey-idle = لا يُطرح هذا السؤال بعد إجابة سابقة. إجابتكم هنا محفوظة لكنها لا تُحتسب.
survey-scale = القيمة صفر عند { $worst }، وكاملة عند { $best }، وبينهما بالتناسب.
survey-several = اختاروا كل ما هو صحيح. كل اختيار يضيف حصة متساوية.
survey-crosswalk = ماذا يسمّي الآخرون هذا
survey-crosswalk-note = مقارنة من عندنا، وليست رسمية.
survey-crosswalk-icc = مؤشر المدن المتعددة الثقافات
survey-crosswalk-us = معيار الترحيب (الولايات المتحدة)
survey-crosswalk-au = معيار المدن المرحِّبة (أستراليا)
survey-crosswalk-oecd = نقاط منظمة التعاون الاقتصادي والتنمية
survey-crosswalk-urban = إجراءات الأجندة الحضرية

# A city's assessments.
survey-assessments = التقييمات الذاتية
survey-assessments-of = التقييمات الذاتية: { $city }
survey-assessments-lede = أين تقف المدينة، سنة بعد سنة، في تقديرها هي.
survey-title = التقييم الذاتي { $year }
survey-title-of = { $city }: التقييم الذاتي { $year }
survey-published = منشور
survey-private = غير منشور
survey-none-yet = لا شيء للقراءة هنا بعد.
survey-begin = بدء سنة جديدة
survey-begin-lede = ثمانون سؤالًا قصيرًا في سبعة عشر قسمًا. يمكن للزملاء والزميلات تقاسمها، ويُحفظ كل قسم وحده. ولا يرى أحد من الخارج شيئًا قبل النشر.
survey-begin-button = بدء
survey-year = السنة
survey-see-questionnaire = الاستبيان بكل أوزانه
problem-year-taken = يوجد تقييم ذاتي لسنة { $year }. افتحوه أو اختاروا سنة أخرى.
done-assessment-begun = بدأ التقييم. يمكنكم التوقف والعودة في أي وقت.
done-assessment-published = تم النشر. يمكن للجميع الآن قراءة بطاقة التقييم.
done-assessment-withdrawn = تم السحب. لم تعد بطاقة التقييم متاحة للجميع.
done-assessment-empty = لم يتغير شيء: لم يُجَب عن أي سؤال بعد، فلا شيء للنشر.
done-assessment-idle = تم الحفظ. بعض الإجابات لا تُحتسب لأن إجابة سابقة تستبعد سؤالها، وهي مميَّزة في القسم.

# How far an assessment is.
survey-overview-lede = ابدؤوا بالأقسام بأي ترتيب. ما تحفظونه يبقى، ويمكن لغيركم أن يكمل من حيث توقفتم.
survey-first = البدء بالقسم الأول
survey-go-on = المتابعة مع القسم المفتوح التالي
survey-so-far = حتى الآن
survey-overall = الدرجة الإجمالية
survey-points = { $points } من 100
survey-of-hundred = من 100 نقطة
survey-counted = الإجابات: { NUMBER($answered) } من { NUMBER($n) }
survey-counted-long = { PLURAL($n) ->
    [zero] أُجيب عن { NUMBER($answered) } من { NUMBER($n) } سؤال.
    [one] أُجيب عن { NUMBER($answered) } من سؤال واحد.
    [two] أُجيب عن { NUMBER($answered) } من سؤالين.
    [few] أُجيب عن { NUMBER($answered) } من { NUMBER($n) } أسئلة.
    [many] أُجيب عن { NUMBER($answered) } من { NUMBER($n) } سؤالًا.
   *[other] أُجيب عن { NUMBER($answered) } من { NUMBER($n) } سؤال.
 }
survey-open-range = بعد الإجابة عن كل الأسئلة ستقع الدرجة بين { $worst } و{ $best }.
survey-drafts = { PLURAL($n) ->
    [zero] { NUMBER($n) } مسودة
    [one] مسودة واحدة
    [two] مسودتان
    [few] { NUMBER($n) } مسودات
    [many] { NUMBER($n) } مسودة
   *[other] { NUMBER($n) } مسودة
 }
survey-answered-last = آخر إجابة
survey-begun = البداية
survey-by = { $name }، { $date }
survey-see-profile = عرض بطاقة التقييم
survey-is-private = لا يقرأ هذا إلا المدينة ومدنها المرشدة ومجلسها الاستشاري وشبكاتها.
survey-is-published = يمكن للجميع قراءة بطاقة التقييم منذ { $date }.
survey-publish = نشر بطاقة التقييم
survey-withdraw = إلغاء النشر
survey-publish-note = تُنشر الدرجات، ولا تُنشر الملاحظات والمصادر. ويمكنكم تغيير رأيكم في أي وقت.

# Answering a section.
survey-section-of = القسم { $at } من { $n }
survey-answers = الإجابات
survey-answer = إجابتكم
survey-not-applicable = هذا لا يعنينا
survey-none-of-these = لا شيء مما ذُكر
survey-open = بلا إجابة بعد
survey-take-back = التراجع عن الإجابة
survey-beside = ملاحظة ومصدر
survey-note = ملاحظة
survey-source = أين يمكن التحقق من هذا
survey-state = ما مدى التأكد من هذه الإجابة؟
survey-draft = مسودة
survey-draft-hint = مسودة: سيراجعها شخص مرة أخرى
survey-save-next = حفظ ومتابعة
survey-save-overview = حفظ والعودة إلى النظرة العامة
survey-save-note = الأسئلة التي تتركونها مفتوحة يمكن الإجابة عنها لاحقًا.

# The profile.
survey-profile-title = بطاقة التقييم { $year }
survey-profile-lede = الدرجة الإجمالية: { $points }. أين تكمن قوة المدينة، ومن أين تبدأ.
survey-nothing-answered = لم يُجَب عن أي سؤال بعد، فلا توجد بطاقة تقييم.
survey-chart-title = التقييم الذاتي: { $city }، { $year }
survey-chart-description = درجات من 0 إلى 100 لكل مجال. الأعلى: { $strongest }. الأدنى: { $weakest }.
survey-source-line = المصدر: إجابات المدينة نفسها في التقييم الذاتي من Isopolity، النسخة { $version }، { $date }. يبيّن التقييم الذاتي أين ينبغي النظر، وليس ترتيبًا للمدن.
survey-example-line = متخيَّل على سبيل المثال.
survey-area = المجال
survey-score = الدرجة، من 0 إلى 100
survey-range = المدى
survey-note-column = ملاحظة
survey-strongest-mark = الأقوى
survey-weakest-mark = الأضعف
survey-missing-mark = بلا إجابة
survey-as-table = عرض في جدول
survey-strongest = الأقوى
survey-weakest = الأضعف
survey-most-lost = أكبر خسارة هنا:
survey-state-need = تسجيل احتياج: { $area }
survey-pulls = ما يخفض الدرجة
survey-pulls-lede = هذه الإجابات هي الأكثر خفضًا للدرجة. والرقم هو ما كانت أفضل إجابة ستضيفه إلى الدرجة الإجمالية.
survey-pull-points = { $points } نقطة
survey-place = المرتبة { $rank } من { $cities } بين المدن التي نشرت؛ ودرجة المدينة الوسطى { $median }. بأوزان الاستبيان نفسها.
survey-place-shared = مرتبة مشتركة: { $rank } من { $cities } بين المدن التي نشرت؛ ودرجة المدينة الوسطى { $median }. بأوزان الاستبيان نفسها.
survey-place-too-few = تظهر هنا مقارنة بمدن أخرى حين لا يقل عدد المدن التي نشرت عن { $n }.
survey-compared = مقارنة بسنة { $earlier }
survey-compared-title = من { $earlier } إلى { $year }
survey-compared-description = لكل مجال درجة السنتين، في الأسئلة التي أُجيب عنها في كلتيهما.
survey-compared-overall = الإجمالي من { $was } إلى { $is }.
survey-compared-share = يُحسب { $compared } من { $n } من الأسئلة، وهي ما طُرح في السنتين بالطريقة نفسها وأُجيب عنه في كلتيهما: { $share } % من الوزن.
survey-not-comparable = لا يوجد سؤال مُجاب عنه مشترك بين السنتين.
survey-compare-with = المقارنة مع
survey-compare = مقارنة
survey-change = التغيّر
survey-moved = الإجابات الأكثر تغيّرًا
survey-moved-from = من { $was } إلى { $is } من 100
survey-weights = ماذا لو اختلفت الأوزان؟
survey-weights-lede = الأوزان اختيار وليست حقيقة. جرّبوا أوزانكم: لا يُحفظ شيء، ويمكنكم مشاركة عنوان النتيجة.
survey-weights-open = تغيير الأوزان
survey-weights-try = تجربة هذه الأوزان
survey-weights-changed = بهذه الأوزان تكون الدرجة الإجمالية { $points }.
survey-weights-back = العودة إلى أوزان الاستبيان

# What is wrong with an answer.
problem-ambiguous-number = «{ $value }» قد يعني شيئين. اكتبوا 1200 أو 1.2.
problem-answered-twice = أُعطيت إجابتان. اختاروا واحدة.
problem-none-and-some = اختاروا إما إحدى الإجابات وإما «لا شيء مما ذُكر»، وليس كليهما.
problem-unknown-option = «{ $option }» ليست من الإجابات. اختاروا إجابة معروضة.
problem-unknown-choice = هذا ليس من الخيارات المتاحة: { $known }.
problem-unknown-section = هذا القسم غير موجود. ارجعوا إلى النظرة العامة.
problem-too-many-fields = حقول الاستمارة كثيرة. أقصى ما يُقرأ: { $most }.

# What is wrong with the file of a questionnaire.
problem-cap-out-of-reach = الحد الأقصى أعلى من مجموع كل الخيارات.
problem-duplicate-key = المفتاح «{ $key }» مكرر. يجوز استخدام كل مفتاح مرة واحدة.
problem-duplicate-language = هذه اللغة مكررة. احذفوا أحد الملفين.
problem-empty-list = هذه القائمة فارغة. أضيفوا عنصرًا واحدًا على الأقل.
problem-missing-field = الحقل «{ $field }» ناقص.
problem-missing-words = تنقص هنا نصوص بلغة المصدر.
problem-no-best-option = لا خيار قيمته 1. أعطوا أفضل خيار القيمة 1.
problem-no-worst-option = لا خيار قيمته 0. أعطوا أسوأ خيار القيمة 0.
problem-other-questionnaire = هذه النصوص لاستبيان آخر.
problem-other-version = هذه النصوص لنسخة أخرى من الاستبيان.
problem-reserved-key = المفتاح «{ $key }» محجوز. اختاروا غيره.
problem-too-large = الملف كبير. الحد الأقصى بالبايت: { $most }.
problem-unknown-question = السؤال «{ $question }» غير موجود، أو يأتي لاحقًا.
problem-unknown-words = هذه النصوص لا تخص أي سؤال. تحققوا من المفتاح.
