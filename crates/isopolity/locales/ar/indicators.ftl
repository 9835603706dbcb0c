# Indicators of integration: what each measures, in a plain sentence, and in per cent of what.
evidence-theme-inclusion = الدخل والفقر
evidence-theme-housing = السكن
evidence-theme-participation = المشاركة
evidence-kind-amount = مبلغ مالي
evidence-basis-citizenship = حسب الجنسية
evidence-basis-country-of-birth = حسب بلد الولادة
evidence-scope-country = البلد كله
evidence-scope-nuts-2 = الإقليم
evidence-scope-nuts-3 = المدينة ومحيطها
evidence-scope-degree-of-urbanisation = أماكن من هذا النوع في البلد
evidence-scope-city = المدينة نفسها
evidence-figure-thousand-persons = { $figure } ألف
evidence-figure-euro = { $figure } يورو
evidence-says-rate = { $name }. { $place }، تبلغ القيمة { $newcomers } لدى { $group ->
    [born-outside-the-eu] المولودين خارج الاتحاد الأوروبي
    [born-abroad] المولودين في الخارج
    [third-country-nationals] رعايا الدول الثالثة
   *[all-foreigners] جميع الأجانب
 }، مقابل { $nationals } لدى { $group ->
    [born-outside-the-eu] المولودين في البلد
    [born-abroad] المولودين في البلد
   *[all-foreigners] المواطنين
 }: { $way ->
    [fewer] أقل بفارق { $points } نقطة
    [more] أكثر بفارق { $points } نقطة
   *[same] القيمة نفسها
 } ({ $year }).
evidence-says-figure = { $name }. { $place }، تبلغ القيمة { $figure } ({ $year }).

# Employment.
evidence-name-activity-rate = معدل النشاط الاقتصادي، من 15 إلى 64 سنة
evidence-lead-activity-rate = كم من الناس في سن العمل يعملون أو يبحثون عن عمل.
evidence-of-activity-rate = بالنسبة المئوية من كل أفراد المجموعة بين 15 و64 سنة.
evidence-name-unemployment-rate = معدل البطالة، من 15 إلى 74 سنة
evidence-lead-unemployment-rate = كم ممن يريدون العمل يبحثون عنه ولا يجدونه.
evidence-of-unemployment-rate = بالنسبة المئوية من كل أفراد المجموعة بين 15 و74 سنة الذين يعملون أو يبحثون عن عمل.
evidence-name-long-term-unemployment = العاطلون عن العمل منذ 12 شهرًا أو أكثر، من 15 إلى 74 سنة
evidence-lead-long-term-unemployment = كم من العاطلين بقوا بلا عمل سنة أو أكثر.
evidence-of-long-term-unemployment = بالنسبة المئوية من كل العاطلين عن العمل في المجموعة بين 15 و74 سنة.
evidence-name-self-employed-people = العاملون لحسابهم الخاص، من 15 إلى 64 سنة
evidence-lead-self-employed-people = كم من الناس يعملون لحسابهم الخاص، بالآلاف.
evidence-of-self-employed-people = عدد أشخاص بالآلاف؛ وليس معدلًا، لأن مجموع العاملين ليس في هذا الجدول.
evidence-mark-self-employed-people = عاملون لحسابهم، بالآلاف
evidence-name-temporary-employment = الموظفون بعقد مؤقت، من 15 إلى 64 سنة
evidence-lead-temporary-employment = كم من الموظفين لديهم عقد ينتهي في يوم محدد.
evidence-of-temporary-employment = بالنسبة المئوية من كل الموظفين في المجموعة بين 15 و64 سنة.
evidence-name-temporary-employees = عدد الموظفين بعقد مؤقت، من 15 إلى 64 سنة
evidence-lead-temporary-employees = كم من الموظفين لديهم عقد ينتهي في يوم محدد، بالآلاف.
evidence-of-temporary-employees = عدد أشخاص بالآلاف؛ وليس معدلًا، لأن مجموع الموظفين ليس في هذا الجدول.
evidence-mark-temporary-employees = عقود مؤقتة، بالآلاف
evidence-name-part-time-employment = العاملون بدوام جزئي، من 15 إلى 64 سنة
evidence-lead-part-time-employment = كم من العاملين لا يعملون بدوام كامل.
evidence-of-part-time-employment = بالنسبة المئوية من كل العاملين في المجموعة بين 15 و64 سنة.
evidence-name-part-time-workers = عدد العاملين بدوام جزئي، من 15 إلى 64 سنة
evidence-lead-part-time-workers = كم من الناس لا يعملون بدوام كامل، بالآلاف.
evidence-of-part-time-workers = عدد أشخاص بالآلاف؛ وليس معدلًا، لأن مجموع العاملين ليس في هذا الجدول.
evidence-mark-part-time-workers = دوام جزئي، بالآلاف
evidence-name-over-qualification = الحاصلون على تعليم عالٍ في عمل لا يتطلبه، من 20 إلى 64 سنة
evidence-lead-over-qualification = كم من أصحاب الشهادات العليا يؤدون عملًا يكفي له تعليم أقل.
evidence-of-over-qualification = بالنسبة المئوية من كل العاملين الحاصلين على تعليم عالٍ في المجموعة بين 20 و64 سنة.
evidence-name-recent-immigrants = من قدموا في السنوات الخمس الأخيرة، من 15 إلى 64 سنة
evidence-lead-recent-immigrants = كم شخصًا انتقل إلى البلد في السنوات الخمس الأخيرة، بالآلاف.
evidence-of-recent-immigrants = عدد أشخاص بالآلاف.
evidence-mark-recent-immigrants = قادمون حديثًا، بالآلاف
evidence-name-active-recent-immigrants = من قدموا في السنوات الخمس الأخيرة ويعملون أو يبحثون عن عمل، من 15 إلى 64 سنة
evidence-lead-active-recent-immigrants = كم ممن قدموا في السنوات الخمس الأخيرة يعملون أو يبحثون عن عمل، بالآلاف.
evidence-of-active-recent-immigrants = عدد أشخاص بالآلاف؛ وليس معدلًا، لأن مجموع القادمين ليس في هذا الجدول.
evidence-mark-active-recent-immigrants = يعملون أو يبحثون عن عمل، بالآلاف
evidence-name-employed-recent-immigrants = من قدموا في السنوات الخمس الأخيرة ويعملون، من 15 إلى 64 سنة
evidence-lead-employed-recent-immigrants = كم ممن قدموا في السنوات الخمس الأخيرة لديهم عمل، بالآلاف.
evidence-of-employed-recent-immigrants = عدد أشخاص بالآلاف؛ وليس معدلًا، لأن مجموع القادمين ليس في هذا الجدول.
evidence-mark-employed-recent-immigrants = قادمون حديثًا يعملون، بالآلاف

# Education.
evidence-name-tertiary-attainment = الحاصلون على تعليم عالٍ، من 25 إلى 64 سنة
evidence-lead-tertiary-attainment = كم من الناس لديهم شهادة من جامعة أو معهد عالٍ.
evidence-of-tertiary-attainment = بالنسبة المئوية من كل أفراد المجموعة بين 25 و64 سنة.
evidence-name-medium-attainment = من أعلى تعليم لهم هو الثانوي، من 25 إلى 64 سنة
evidence-lead-medium-attainment = كم من الناس أنهوا المرحلة الثانوية أو تعلموا مهنة ولم يواصلوا بعدها.
evidence-of-medium-attainment = بالنسبة المئوية من كل أفراد المجموعة بين 25 و64 سنة، بكل مستويات التعليم معًا؛ والزيادة ليست أفضل ولا أسوأ.
evidence-mark-medium-attainment = التعليم الثانوي
evidence-name-low-attainment = من لم يتجاوزوا التعليم الإعدادي، من 25 إلى 64 سنة
evidence-lead-low-attainment = كم من الناس تركوا المدرسة مبكرًا أو لم يدخلوها قط.
evidence-of-low-attainment = بالنسبة المئوية من كل أفراد المجموعة بين 25 و64 سنة.
evidence-name-neet = الشباب خارج العمل والتعليم والتدريب، من 15 إلى 29 سنة
evidence-lead-neet = كم من الشباب لا يعملون ولا يتعلمون.
evidence-of-neet = بالنسبة المئوية من كل أفراد المجموعة بين 15 و29 سنة.
evidence-name-early-leavers = الشباب الذين تركوا التعليم والتدريب مبكرًا، من 18 إلى 24 سنة
evidence-lead-early-leavers = كم من الشباب لم يتجاوزوا التعليم الإعدادي ولم يعودوا يتعلمون.
evidence-of-early-leavers = بالنسبة المئوية من كل أفراد المجموعة بين 18 و24 سنة.
evidence-name-lifelong-learning = البالغون الذين شاركوا في تعليم أو تدريب خلال الأسابيع الأربعة الأخيرة، من 25 إلى 64 سنة
evidence-lead-lifelong-learning = كم من البالغين حضروا دورة أو دراسة في الأسابيع الأربعة التي سبقت سؤالهم.
evidence-of-lifelong-learning = بالنسبة المئوية من كل أفراد المجموعة بين 25 و64 سنة.

# Inclusion.
evidence-name-poverty-or-exclusion = المعرضون لخطر الفقر أو الإقصاء الاجتماعي، من 18 سنة فما فوق
evidence-lead-poverty-or-exclusion = كم من الناس دخلهم منخفض، أو تنقصهم أشياء معتادة، أو يعيشون في أسرة لا يعمل أفرادها إلا قليلًا جدًا.
evidence-of-poverty-or-exclusion = بالنسبة المئوية من كل أفراد المجموعة من 18 سنة فما فوق.
evidence-name-poverty-or-exclusion-2020 = المعرضون لخطر الفقر أو الإقصاء الاجتماعي، من 18 سنة فما فوق (تعريف استراتيجية 2020 الأوروبية، حتى سنة 2020)
evidence-lead-poverty-or-exclusion-2020 = كم من الناس كان دخلهم منخفضًا، أو نقصتهم أشياء معتادة، أو عاشوا في أسرة لا يعمل أفرادها إلا قليلًا جدًا، كما كان يُقاس حتى سنة 2020.
evidence-of-poverty-or-exclusion-2020 = بالنسبة المئوية من كل أفراد المجموعة من 18 سنة فما فوق؛ ولا تجوز مقارنتها بالأرقام الأحدث.
evidence-name-poverty-risk = المعرضون لخطر الفقر، من 18 سنة فما فوق
evidence-lead-poverty-risk = كم من الناس يقل دخلهم عن 60 في المئة من الدخل الوسيط في بلدهم.
evidence-of-poverty-risk = بالنسبة المئوية من كل أفراد المجموعة من 18 سنة فما فوق.
evidence-name-child-poverty = الأطفال المعرضون لخطر الفقر، دون 18 سنة
evidence-lead-child-poverty = كم من الأطفال يعيشون في أسرة منخفضة الدخل، حسب أصل والديهم.
evidence-of-child-poverty = بالنسبة المئوية من كل الأطفال دون 18 سنة الذين ينتمي والداهم إلى المجموعة.
evidence-name-in-work-poverty = العاملون المعرضون لخطر الفقر، من 18 سنة فما فوق
evidence-lead-in-work-poverty = كم من الناس دخلهم منخفض مع أنهم يعملون.
evidence-of-in-work-poverty = بالنسبة المئوية من كل العاملين في المجموعة من 18 سنة فما فوق.
evidence-name-median-income = الدخل الوسيط للمجموعة باليورو في السنة، من 18 سنة فما فوق
evidence-lead-median-income = نصف المجموعة لديه أكثر من هذا ليعيش به، ونصفها لديه أقل.
evidence-of-median-income = باليورو في السنة بعد الضرائب، لكل شخص مع مراعاة حجم الأسرة؛ وتُقارَن المجموعات بالنسبة بينها لا بالنقاط.
evidence-mark-median-income = يورو في السنة
evidence-name-low-work-intensity = من يعيشون في أسر لا يعمل أفرادها إلا قليلًا جدًا، من 18 إلى 64 سنة
evidence-lead-low-work-intensity = كم من الناس يعيشون في أسرة لا يعمل بالغوها أكثر من خُمس الوقت الممكن.
evidence-of-low-work-intensity = بالنسبة المئوية من كل أفراد المجموعة بين 18 و64 سنة.
evidence-name-deprivation = من لا يقدرون على كلفة خمسة أشياء معتادة أو أكثر، من 18 سنة فما فوق
evidence-lead-deprivation = كم من الناس لا يقدرون على كلفة خمسة أشياء على الأقل من أصل ثلاثة عشر، مثل التدفئة أو ملابس جديدة أو أسبوع عطلة.
evidence-of-deprivation = بالنسبة المئوية من كل أفراد المجموعة من 18 سنة فما فوق.

# Housing.
evidence-name-home-ownership = من يملكون المسكن الذي يعيشون فيه، من 18 سنة فما فوق
evidence-lead-home-ownership = كم من الناس يعيشون في مسكن تملكه أسرتهم.
evidence-of-home-ownership = بالنسبة المئوية من كل أفراد المجموعة من 18 سنة فما فوق.
evidence-name-overcrowding = من يعيشون في مساكن مكتظة، من 18 سنة فما فوق
evidence-lead-overcrowding = كم من الناس يعيشون في مسكن غرفه أقل مما يكفي ساكنيه.
evidence-of-overcrowding = بالنسبة المئوية من كل أفراد المجموعة من 18 سنة فما فوق.
evidence-name-housing-cost-overburden = من يأخذ المسكن أكثر من 40 في المئة من دخلهم، من 18 سنة فما فوق
evidence-lead-housing-cost-overburden = كم من الناس ينفقون جزءًا كبيرًا جدًا من دخلهم على الإيجار والقرض والتدفئة.
evidence-of-housing-cost-overburden = بالنسبة المئوية من كل أفراد المجموعة من 18 سنة فما فوق.

# Health.
evidence-name-unmet-medical-need = من حُرموا فحصًا طبيًا احتاجوا إليه بسبب الكلفة أو البعد أو الانتظار، من 16 سنة فما فوق
evidence-lead-unmet-medical-need = كم من الناس احتاجوا إلى طبيب ولم يذهبوا إليه، لأن ذلك كان غاليًا جدًا أو بعيدًا جدًا أو يتطلب انتظارًا طويلًا.
evidence-of-unmet-medical-need = بالنسبة المئوية من كل أفراد المجموعة من 16 سنة فما فوق.
evidence-name-unmet-dental-need = من حُرموا فحصًا للأسنان احتاجوا إليه بسبب الكلفة أو البعد أو الانتظار، من 16 سنة فما فوق
evidence-lead-unmet-dental-need = كم من الناس احتاجوا إلى طبيب أسنان ولم يذهبوا إليه، لأن ذلك كان غاليًا جدًا أو بعيدًا جدًا أو يتطلب انتظارًا طويلًا.
evidence-of-unmet-dental-need = بالنسبة المئوية من كل أفراد المجموعة من 16 سنة فما فوق.
evidence-name-depressive-symptoms = من تظهر عليهم علامات الاكتئاب، من 15 سنة فما فوق
evidence-lead-depressive-symptoms = كم من الناس يشعرون بضيق يدل على الاكتئاب. أجابوا عن أسئلة ولم يُفحص أحد.
evidence-of-depressive-symptoms = بالنسبة المئوية من كل أفراد المجموعة من 15 سنة فما فوق.

# Participation.
evidence-name-naturalisation-rate = رعايا الدول الثالثة الذين حصلوا على الجنسية خلال السنة
evidence-lead-naturalisation-rate = كم من السكان القادمين من خارج الاتحاد الأوروبي حصلوا على جنسية البلد الذي يعيشون فيه.
evidence-of-naturalisation-rate = بالنسبة المئوية من كل السكان الذين يحملون جنسية دولة من خارج الاتحاد الأوروبي؛ مستوى لهذه المجموعة وليس فجوة.
evidence-mark-naturalisation-rate = حصلوا على الجنسية
evidence-name-long-term-residence = رعايا الدول الثالثة الحاصلون على إقامة طويلة الأمد في 31 ديسمبر
evidence-lead-long-term-residence = كم من القادمين من خارج الاتحاد الأوروبي لهم حق البقاء بصفة دائمة.
evidence-of-long-term-residence = بالنسبة المئوية من كل رعايا الدول الثالثة الذين لديهم تصريح إقامة؛ مستوى لهذه المجموعة وليس فجوة.
evidence-mark-long-term-residence = إقامة طويلة الأمد
evidence-name-long-term-residents = عدد رعايا الدول الثالثة الحاصلين على إقامة طويلة الأمد في 31 ديسمبر
evidence-lead-long-term-residents = كم شخصًا من خارج الاتحاد الأوروبي له حق البقاء بصفة دائمة.
evidence-of-long-term-residents = عدد أشخاص.
evidence-mark-long-term-residents = إقامة طويلة الأمد

# Asylum.
evidence-name-asylum-applicants-monthly = طالبو اللجوء خلال الشهر
evidence-lead-asylum-applicants-monthly = كم شخصًا طلب اللجوء، شهرًا بعد شهر. الحماية المؤقتة غير محسوبة هنا.
evidence-of-asylum-applicants-monthly = عدد أشخاص؛ الحماية المؤقتة غير محسوبة هنا.
evidence-mark-asylum-applicants-monthly = طالبو اللجوء
evidence-name-temporary-protection = المشمولون بالحماية المؤقتة في نهاية الشهر
evidence-lead-temporary-protection = كم شخصًا ممن فروا من الحرب في أوكرانيا مشمول بالحماية المؤقتة.
evidence-of-temporary-protection = عدد أشخاص.
evidence-mark-temporary-protection = الحماية المؤقتة
evidence-name-unaccompanied-minors = الأطفال غير المصحوبين بوالديهم الذين طلبوا اللجوء خلال السنة
evidence-lead-unaccompanied-minors = كم طفلًا جاء وحده وطلب اللجوء. الحماية المؤقتة غير محسوبة هنا.
evidence-of-unaccompanied-minors = عدد أطفال؛ الحماية المؤقتة غير محسوبة هنا.
evidence-mark-unaccompanied-minors = أطفال غير مصحوبين
evidence-name-unaccompanied-minors-in-temporary-protection = الأطفال غير المصحوبين بوالديهم المشمولون بالحماية المؤقتة في نهاية الشهر
evidence-lead-unaccompanied-minors-in-temporary-protection = كم طفلًا جاء وحده وهو مشمول بالحماية المؤقتة.
evidence-of-unaccompanied-minors-in-temporary-protection = عدد أطفال.
evidence-mark-unaccompanied-minors-in-temporary-protection = أطفال غير مصحوبين

# Population.
evidence-name-foreign-citizens = من يحملون جنسية أجنبية أو بلا جنسية
evidence-lead-foreign-citizens = كم شخصًا يعيش هناك ولا يحمل جنسية البلد.
evidence-of-foreign-citizens = عدد أشخاص.
evidence-mark-foreign-citizens = الأجانب
evidence-name-third-country-nationals = من يحملون جنسية دولة من خارج الاتحاد الأوروبي
evidence-lead-third-country-nationals = كم شخصًا يعيش هناك ويحمل جنسية دولة من خارج الاتحاد الأوروبي.
evidence-of-third-country-nationals = عدد أشخاص.
evidence-mark-third-country-nationals = من خارج الاتحاد الأوروبي
evidence-name-foreign-born = المولودون في الخارج
evidence-lead-foreign-born = كم شخصًا يعيش هناك وُلد في بلد آخر، مهما كانت جنسيته.
evidence-of-foreign-born = عدد أشخاص.
evidence-mark-foreign-born = المولودون في الخارج
evidence-name-city-population = عدد سكان المدينة في 1 يناير
evidence-lead-city-population = كم شخصًا يعيش في المدينة.
evidence-of-city-population = عدد أشخاص.
evidence-mark-city-population = السكان
evidence-name-city-share-of-third-country-nationals = من يحملون جنسية دولة من خارج الاتحاد الأوروبي في المدينة
evidence-lead-city-share-of-third-country-nationals = ما نسبة من يحملون جنسية دولة من خارج الاتحاد الأوروبي بين سكان المدينة.
evidence-of-city-share-of-third-country-nationals = بالنسبة المئوية من كل سكان المدينة؛ والزيادة ليست أفضل ولا أسوأ.
evidence-mark-city-share-of-third-country-nationals = من خارج الاتحاد الأوروبي
