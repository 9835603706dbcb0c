# Needs and strengths of a city.
mentoring-needs = الاحتياجات
mentoring-needs-lede = ما يجب أن تتحسّن فيه المدينة، وما يدل عليه. تُحسب الاحتياجات المعلنة عند البحث عن مدن مرشدة.
mentoring-strengths = نقاط القوة
mentoring-strengths-lede = ما تتقنه المدينة بحيث يمكنها أن تريه لغيرها. تُحسب نقاط القوة المعلنة عند البحث عن مدن مرشدة.
mentoring-add-need = تسجيل احتياج
mentoring-add-strength = تسجيل نقطة قوة
mentoring-edit-need = تعديل هذا الاحتياج
mentoring-edit-strength = تعديل نقطة القوة هذه
mentoring-no-needs = لم يُسجَّل أي احتياج بعد.
mentoring-no-strengths = لم تُسجَّل أي نقطة قوة بعد.
mentoring-see-needs = إلامَ تحتاج المدينة؟
mentoring-see-strengths = ماذا يمكن أن تقدّم المدينة لغيرها؟
mentoring-withdrawn = مسحوبة
mentoring-withdraw = سحب
mentoring-urgency = الأولوية { NUMBER($n) } من 100
mentoring-urgency-field = الأولوية
mentoring-urgency-hint = من 1 إلى 100. القيمة 100 لما تبدأ به المدينة أولًا؛ و60 لما تذكره إلى جانبه.
mentoring-level = المستوى { NUMBER($n) } من 100
mentoring-level-field = المستوى
mentoring-level-hint = من 1 إلى 100. القيمة 90 حين تسندها سنوات من الخبرة أو ممارسة؛ و60 لبداية جيدة.
mentoring-need-hint = جملة واحدة: من ينقصه ماذا؟ لا تكتبوا «دورات اللغة قليلة» بل «من يعملون بنظام الورديات لا يجدون دورة لغة».
mentoring-strength-hint = جملة واحدة: ما الذي ينجح، ولمن؟
mentoring-topic = الموضوع
mentoring-choose-topic = اختيار موضوع
mentoring-origin = من أين أتى
mentoring-evidence = الدليل عليه
mentoring-assessment = التقييم الذي يُظهره
mentoring-practices = ممارسات تُظهرها
mentoring-from-evidence = من الأدلة
mentoring-from-assessment = من التقييم الذاتي
mentoring-from-statement = ذكره أشخاص من المدينة
mentoring-source = المصدر
mentoring-coded = الجملة منشورة. أما موضوعها ورقمها وما رُبطت به فاختارها هذا المشروع وليس المدينة.
mentoring-evidence-field = الرقم الذي يُظهره
mentoring-evidence-hint = رقم رسمي للدولة إن كان يدل على ذلك.
mentoring-assessment-hint = تقييم ذاتي للمدينة إن كان يدل على ذلك.
mentoring-no-choice = لا شيء
mentoring-find-practice = البحث عن ممارسة في هذا الموضوع
mentoring-write-action = كتابة إجراء لهذا الاحتياج
mentoring-practices-hint = الأسماء المختصرة للممارسات وبينها فواصل لاتينية ( , )، مثل via-bapa, camim.
mentoring-source-hint = إن كان منشورًا: من يقوله، وأين.
mentoring-state = من يراه
mentoring-state-draft = مسودة
mentoring-state-draft-hint = تراه المدينة ومدينتها المرشدة ومجلسها الاستشاري والشبكة.
mentoring-state-draft-long = مسودة: تراها المدينة ومدينتها المرشدة ومجلسها الاستشاري والشبكة
mentoring-state-public = معلن
mentoring-state-public-hint = يراه الجميع، ويُحسب عند البحث عن مدن مرشدة.
mentoring-state-withdrawn-long = مسحوب: تراه المدينة ومن يساعدونها
mentoring-suggested = مقترح
mentoring-suggested-lede = لا يُسجَّل شيء قبل أن تقرروا أنتم. خذوا ما هو صحيح، وعدّلوه، واتركوا الباقي.
mentoring-because-score = التقييم الذاتي لسنة { $year }: { $score } من 100
mentoring-because-gap = فجوة مقدارها { $gap } نقطة مئوية في الدولة ({ $year })
mentoring-because-readers = لم يجد القراء: { $themes } ({ $n ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $n } رسائل
    [many] { $n } رسالة
   *[other] { $n } رسالة
}).
mentoring-readers-say = يبحث القادمون الجدد عن هذا ولا يجدونه: { $themes }.
mentoring-follow-thread = متابعة المسار
mentoring-of-100 = { NUMBER($n) } من 100
mentoring-span = من { $first } إلى { $last }

# Programmes.
mentoring-add-programme = بدء برنامج
mentoring-add-programme-lede = ابدؤوا بخطوات نجحت في مكان آخر، ثم اختاروا من يشارك.
mentoring-edit-programme = تعديل البرنامج
mentoring-template = نموذج الخطوات
mentoring-template-seven-steps = الإرشاد بين المدن في سبع خطوات
mentoring-template-seven-steps-hint = احتياجات وتشكيل ثنائيات، ومعايير، وتدريب، وثلاث زيارات تعلّم، وأكاديميات. كما فعل مشروع IncluCities.
mentoring-template-epi-flow = من الاستبيان إلى الاستراتيجية
mentoring-template-epi-flow-hint = استبيان، ونتائج، وموائد مستديرة، واستراتيجية، ومشاريع تجريبية، وتعميم. كما فعل الميثاق الأوروبي للاندماج.
mentoring-title-field = العنوان
mentoring-summary-field = ما هو
mentoring-run-hint = من البداية إلى النهاية، مثل { NUMBER("2026-01/2028-12") }.
mentoring-steps = الخطوات
mentoring-dates-from = مصدر التواريخ:
mentoring-facts = بيانات
mentoring-beside = إلى جانب الخطوات
mentoring-reached-past = تمت
mentoring-reached-now = جارية
mentoring-reached-ahead = قادمة
mentoring-audience-each-city = كل مدينة وحدها
mentoring-audience-each-pair = كل ثنائي وحده
mentoring-audience-all = كل الشركاء معًا
mentoring-audience-outside-cities = مدن من خارج البرنامج
mentoring-times = { PLURAL($n) ->
    [zero] { NUMBER($n) } مرة على الأقل
    [one] مرة واحدة على الأقل
    [two] مرتين على الأقل
    [few] { NUMBER($n) } مرات على الأقل
    [many] { NUMBER($n) } مرة على الأقل
   *[other] { NUMBER($n) } مرة على الأقل
 }
mentoring-side-mentors = المدن المرشدة
mentoring-side-mentees = المدن المسترشدة
mentoring-side-eithers = مدن يمكنها الأمران
mentoring-side-mentor = المدينة المرشدة
mentoring-side-mentee = المدينة المسترشدة
mentoring-side-either = الأمران: يمكنها أن ترشد وأن تسترشد
mentoring-side-out = لا تشارك
mentoring-pairs = الثنائيات
mentoring-pair = الثنائي
mentoring-pair-ended = انتهى
mentoring-pair-title = { $mentor } ترشد { $mentee }
mentoring-visits-n = { PLURAL($n) ->
    [zero] { NUMBER($n) } زيارة تعلّم
    [one] زيارة تعلّم واحدة
    [two] زيارتا تعلّم
    [few] { NUMBER($n) } زيارات تعلّم
    [many] { NUMBER($n) } زيارة تعلّم
   *[other] { NUMBER($n) } زيارة تعلّم
 }
mentoring-sources = المصادر
mentoring-choose-participants = من يشارك
mentoring-participants-lede = كل مدينة في جانبها، مع اللغات التي يمكنها العمل بها مع مدينة أخرى. اختاروا مدينة لتعديلها.
mentoring-participants-caption = مدن الشبكة
mentoring-city = المدينة
mentoring-capacity-hint = كم مدينة يمكنها إرشادها في الوقت نفسه. اكتبوا 0 إن لم يكن ذلك ممكنًا.
mentoring-assumptions = ما جرى افتراضه
mentoring-assumptions-lede = حيث لم يُنشر شيء، كان لا بد من قرار. وهذه القرارات للمشروع لا للمدن.

# The steps of programmes, and what lies on the table after each.
mentoring-stage-assess-and-match = تقييم الاحتياجات وتشكيل الثنائيات
mentoring-stage-benchmark = معيار لكل ثنائي
mentoring-stage-train = تدريب المدن المرشدة
mentoring-stage-visit-1 = زيارة التعلّم الأولى: مسودة خطة
mentoring-stage-visit-2 = زيارة التعلّم الثانية: خطة مثبّتة
mentoring-stage-academies = أكاديميات وورش لنقل الخبرة
mentoring-stage-visit-3 = زيارة التعلّم الثالثة: مراجعة الخطة
mentoring-stage-kick-off = الانطلاق
mentoring-stage-capacity-workshop = ورشة لبناء القدرات
mentoring-stage-questionnaire = الاستبيان
mentoring-stage-findings = نتائج كل مدينة
mentoring-stage-interpretation = أهل المدينة يفسّرون النتائج
mentoring-stage-comparison = المقارنة بين المدن
mentoring-stage-round-tables = موائد مستديرة
mentoring-stage-strategy = استراتيجية الاندماج للمدينة
mentoring-stage-launch = الإطلاق
mentoring-stage-pilots = مشاريع تجريبية
mentoring-stage-replication = التعميم على مدن أخرى
mentoring-stage-national-conferences = مؤتمرات وطنية
mentoring-stage-closing-conference = المؤتمر الختامي
mentoring-product-needs-assessment = تقييم الاحتياجات
mentoring-product-pairs = ثنائيات
mentoring-product-benchmark = معيار
mentoring-product-key-factors = عوامل رئيسية
mentoring-product-practices = ممارسات جيدة
mentoring-product-mentoring-training = تدريب على الإرشاد
mentoring-product-local-support-networks = شبكات دعم محلية
mentoring-product-draft-action-plan = مسودة خطة عمل
mentoring-product-consolidated-action-plan = خطة عمل مثبّتة
mentoring-product-academies = أكاديميات
mentoring-product-transfer-workshops = ورش لنقل الخبرة
mentoring-product-reviewed-action-plan = خطة عمل بعد المراجعة
mentoring-product-work-plan = خطة سير العمل
mentoring-product-capacity-workshop = ورشة
mentoring-product-answers = إجابات
mentoring-product-intercultural-review-report = تقرير المراجعة بين الثقافات
mentoring-product-interviews = مقابلات
mentoring-product-focus-groups = مجموعات نقاش
mentoring-product-policy-areas = مجالات السياسات
mentoring-product-policy-design = تصميم السياسات
mentoring-product-city-integration-strategy = استراتيجية الاندماج للمدينة
mentoring-product-launch-event = فعالية الإطلاق
mentoring-product-pilots = مشاريع تجريبية
mentoring-product-evaluation = تقييم النتائج
mentoring-product-replication-plan = خطة للتعميم والاستدامة
mentoring-product-national-conference = مؤتمر وطني
mentoring-product-closing-conference = المؤتمر الختامي

# Matching.
mentoring-matching = تشكيل الثنائيات
mentoring-matching-lede = محسوب مما أعلنته المدن. القرار للناس؛ وهذه الصفحة تعطيهم الأسباب وثمن كل اختيار آخر.
mentoring-pairs-n = { PLURAL($n) ->
    [zero] { NUMBER($n) } ثنائي محسوب
    [one] ثنائي محسوب واحد
    [two] ثنائيان محسوبان
    [few] { NUMBER($n) } ثنائيات محسوبة
    [many] { NUMBER($n) } ثنائيًا محسوبًا
   *[other] { NUMBER($n) } ثنائي محسوب
 }
mentoring-no-pairs-computed = لا يمكن تشكيل أي ثنائي مما سُجّل حتى الآن. الأسباب مذكورة أدناه.
mentoring-is-accepted = مقبول
mentoring-fit = التوافق
mentoring-other-choices = خيارات أخرى وثمنها
mentoring-no-next-best = لا مدينة مرشدة أخرى ممكنة للمدينة { $mentee }.
mentoring-next-best = المدينة المرشدة التالية في الأفضلية: { $mentor }، بتوافق { $fit } من 100. لو اختيرت بدلًا منها:
mentoring-without-pair = لو استُبعد هذا الثنائي:
mentoring-without-pair-same = لو استُبعد هذا الثنائي لكانت النتيجة نفسها.
mentoring-without-n = { PLURAL($n) ->
    [zero] { NUMBER($n) } مدينة بلا مدينة مرشدة
    [one] مدينة واحدة بلا مدينة مرشدة
    [two] مدينتان بلا مدينة مرشدة
    [few] { NUMBER($n) } مدن بلا مدينة مرشدة
    [many] { NUMBER($n) } مدينة بلا مدينة مرشدة
   *[other] { NUMBER($n) } مدينة بلا مدينة مرشدة
 }
mentoring-no-mentors = لم تعرض أي مدينة أن تكون مرشدة.
mentoring-nobody = لا مدينة
mentoring-fair-title = العدل أم أعلى مجموع؟
mentoring-fair-same = التشكيل الأفضل للمدينة الأقل حظًا هو أيضًا صاحب أعلى مجموع توافق. ولا يُضحّى بأحد من أجل الآخرين.
mentoring-fair-different = التشكيل أعلاه هو الأعدل: يخدم أكبر عدد ممكن من المدن، ويخدم المدينة الأقل حظًا بأفضل ما يمكن. أما أعلى مجموع فيختار غير ذلك، ويخدم بعض المدن خدمة أسوأ من أجل غيرها.
mentoring-fair-caption = المدينة المرشدة لكل مدينة، مع توافق الثنائي
mentoring-fair = الأعدل
mentoring-sum = أعلى مجموع
mentoring-what-if = ماذا لو؟
mentoring-what-if-lede = اجمعوا مدينتين في ثنائي، وانظروا ماذا يتغير. لا يُحفظ شيء.
mentoring-ask = عرض ما سيتغير
mentoring-if = ماذا لو: { $pair }؟
mentoring-if-same = هذا هو المحسوب: لا يتغير شيء.
mentoring-if-barred = هذا الثنائي غير ممكن.
mentoring-if-not-saved = لم يُحفظ شيء.
mentoring-accept = قبول الثنائيات
mentoring-accept-hint = الثنائيات المختارة تبدأ العمل معًا. لكل مدينة مسترشدة مدينة مرشدة واحدة: ينتهي ثنائيها السابق.
mentoring-method = كيف يُحسب
mentoring-method-order = يُستبعد أولًا ما لا يمكن: لا لغة مشتركة، أو لا موضوع مشترك، أو لا مكان شاغر. ومن كل ما يبقى يؤخذ التشكيل الذي يخدم أكبر عدد من المدن؛ ثم ما تكون فيه المدينة الأقل حظًا في أفضل حال، ثم التي تليها؛ ثم أعلى مجموع؛ ثم الأكثر ثنائيات عبر الحدود. النتيجة دقيقة ولا تتوقف على ترتيب المدن.
mentoring-method-fit = تسعة أعشار التوافق هي احتياجات المدينة المسترشدة، حسب أولويتها، بقدر ما تلبّيها نقاط قوة المدينة المرشدة. ويضيف تقارب الحجم 7 من 100 على الأكثر، ولغة مشتركة ثانية 3.
mentoring-method-public = لا تُحسب إلا الاحتياجات ونقاط القوة المعلنة، ليتمكن الجميع من تتبّع النتيجة.
mentoring-reason-meets = { $topic }: احتياج لدى { $mentee } (الأولوية { $weight }) تقابله نقطة قوة لدى { $mentor } (المستوى { $level }).
mentoring-reason-open = ما لا تلبّيه { $mentor }، مع أولويته: { $topics }.
mentoring-reason-languages = يمكنهما العمل معًا باللغات: { $languages }.
mentoring-reason-size-alike = حجمهما متقارب جدًا.
mentoring-reason-size-somewhat = يختلف حجمهما قليلًا.
mentoring-reason-size-far = يختلف حجمهما كثيرًا.
mentoring-reason-borders = تقعان في دولتين مختلفتين.
mentoring-barrier-same-city = لا يمكن للمدينة أن ترشد نفسها.
mentoring-barrier-no-capacity = لا مكان لديها لمدينة مسترشدة.
mentoring-barrier-forbidden = استبعدت الأمانة هذا الثنائي.
mentoring-barrier-no-shared-language = لا توجد لغة يمكن للمدينتين العمل بها.
mentoring-barrier-no-shared-topic = لا نقطة قوة تقابل أي احتياج.
mentoring-barrier-places-taken = ذهبت كل أماكنها إلى غيرها.
mentoring-barrier-tied-to-another = المدينة مرتبطة بمدينة مرشدة أخرى.
mentoring-barrier-other = لا تشارك المدينة في هذا الجانب.
mentoring-price-served = { PLURAL($n) ->
    [zero] ستبقى { NUMBER($n) } مدينة إضافية بلا مدينة مرشدة.
    [one] ستبقى مدينة إضافية بلا مدينة مرشدة.
    [two] ستبقى مدينتان إضافيتان بلا مدينة مرشدة.
    [few] ستبقى { NUMBER($n) } مدن إضافية بلا مدينة مرشدة.
    [many] ستبقى { NUMBER($n) } مدينة إضافية بلا مدينة مرشدة.
   *[other] ستبقى { NUMBER($n) } مدينة إضافية بلا مدينة مرشدة.
 }
mentoring-price-sum = مجموع التوافق كله سيتغير من { $before } إلى { $after }.
mentoring-price-nothing = مجموع التوافق كله سيبقى كما هو.
mentoring-price-least = أدنى توافق سيتغير من { $before } إلى { $after }.
mentoring-price-move = { $mentee }: { $after } بدلًا من { $before }.

# History.
mentoring-history = المحسوب والمقرَّر
mentoring-history-lede = الثنائيات المحسوبة إلى جانب ما اختاره الناس في حينه. لا هذا صحيح وحده ولا ذاك: فقد عرف الناس ما لا يحويه أي جدول.
mentoring-no-history = لا تُعرف لهذا البرنامج ثنائيات من الماضي.
mentoring-history-sum = { PLURAL($n) ->
    [zero] الثنائيات المتطابقة: { NUMBER($same) } من { NUMBER($n) }.
    [one] الثنائيات المتطابقة: { NUMBER($same) } من ثنائي واحد.
    [two] الثنائيات المتطابقة: { NUMBER($same) } من ثنائيين.
    [few] الثنائيات المتطابقة: { NUMBER($same) } من { NUMBER($n) }.
    [many] الثنائيات المتطابقة: { NUMBER($same) } من { NUMBER($n) }.
   *[other] الثنائيات المتطابقة: { NUMBER($same) } من { NUMBER($n) }.
 }
mentoring-worked-on = عملتا على:
mentoring-verdict-same = متطابق
mentoring-verdict-different = مختلف
mentoring-verdict-other = المدينة المرشدة المحسوبة: { $mentor }، بتوافق { $fit } من 100. أما المدينة المرشدة في الماضي فتوافقها { $historic }.
mentoring-verdict-price = عند العودة إلى ثنائي الماضي:
mentoring-verdict-barred = المدينة المرشدة المحسوبة: { $mentor }. وثنائي الماضي غير ممكن بحسب ما هو مسجّل.
mentoring-verdict-not-in-call = إحدى المدينتين لا تشارك في هذا الجانب من تشكيل الثنائيات.

# Pairs and learning visits.
mentoring-why = لماذا هاتان المدينتان
mentoring-accepted = تاريخ القبول
mentoring-benchmarks = المعايير
mentoring-end-pair = إنهاء هذا الثنائي
mentoring-visits = زيارات التعلّم
mentoring-visits-lede = ثلاث لكل ثنائي: لكتابة مسودة الخطة، ولتثبيتها، ولمراجعتها. يمكن نقل موعدها وإجراؤها عن بُعد.
mentoring-no-visits = لا تُعرف أي زيارة بعد.
mentoring-no-pairs = لم يُقبل أي ثنائي بعد.
mentoring-plan-visit = التخطيط لزيارة
mentoring-change-visit = تعديل
mentoring-visit-1 = الزيارة الأولى: كتابة مسودة الخطة
mentoring-visit-2 = الزيارة الثانية: تثبيت الخطة
mentoring-visit-3 = الزيارة الثالثة: مراجعة الخطة
mentoring-visit-planned = مخطَّط لها
mentoring-visit-moved = نُقل موعدها
mentoring-visit-held = تمت
mentoring-visit-cancelled = أُلغيت
mentoring-mode-on-site = حضوريًا
mentoring-mode-remote = عن بُعد
mentoring-earlier = قبل نقل الموعد: { $dates }
mentoring-number-field = أي زيارة
mentoring-dates-hint = أيام بينها فواصل لاتينية ( , )، مثل { NUMBER("2026-05-12, 2026-05-14") }. تُكتب المدة هكذا { NUMBER("2026-05-03/2026-05-04") }، والشهر الكامل هكذا { NUMBER("2026-05") }.
mentoring-move = حفظ المواعيد الجديدة
mentoring-hold = تمت الزيارة
mentoring-cancel = إلغاء الزيارة

# Fields of these forms.
field-topic = الموضوع
field-degree = الأولوية أو المستوى
field-says = في جملة واحدة
field-assessment = التقييم الذي يُظهره
field-practices = ممارسات تُظهرها
field-source_name = المصدر
field-area = مجال التقييم
field-state = من يراه
field-template = الخطوات
field-lead = بقيادة
field-funder = بتمويل من
field-dates = متى
field-side = الجانب
field-capacity = أماكن للمدن المسترشدة
field-member = المدينة
field-pair = الثنائي
field-pairs = الثنائيات
field-mode = طريقة اللقاء

# What was done, and what is wrong.
done-mentoring-withdrawn = تم السحب. يمكن استعادته بتعديله.
done-mentoring-accepted = تم قبول الثنائيات.
done-mentoring-changed-meanwhile = لم يتغير شيء: عدّله شخص آخر في هذه الأثناء. راجعوه من جديد.
problem-mentoring-no-such-thing = «{ $typed }» غير موجود هنا. ابحثوا عن مفتاحه في صفحته.
problem-mentoring-too-many-on-topic = يوجد عشرون في هذا الموضوع. عدّلوا واحدًا منها.
problem-mentoring-not-dates = اكتبوا التواريخ هكذا: { NUMBER("2026-05-12") } أو { NUMBER("2026-05") } أو { NUMBER("2026-05-03/2026-05-04") }.
problem-mentoring-not-possible = «{ $typed }» غير ممكن بحسب ما هو مسجّل، أو أن المدينة نفسها مكررة فيه.
problem-mentoring-changed-since = تغيّرت الاحتياجات أو نقاط القوة أو المشاركون بعد عرض هذه الصفحة. راجعوا الثنائيات من جديد.
problem-mentoring-no-place = عدد الأماكن للمدن المسترشدة لدى { $mentor }: { $places }. وهذا يتجاوزه.
problem-mentoring-visit-twice = هذه الزيارة مسجّلة لهذا الثنائي بالفعل. انقلوا موعدها أو ألغوها أولًا.
problem-mentoring-visit-out-of-order = ما زالت زيارة سابقة لهذا الثنائي منتظرة.
problem-mentoring-already-held = هذه الزيارة تمت بالفعل.
problem-mentoring-already-cancelled = أُلغيت هذه الزيارة. خططوا لزيارة جديدة مكانها.
problem-mentoring-moved-too-often = نُقل موعد هذه الزيارة مرات كثيرة. ألغوها وخططوا لزيارة جديدة.
