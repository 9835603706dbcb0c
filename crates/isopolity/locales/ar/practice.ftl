# Good practices, who took them over, and benchmarks.
practice-lede = ما فعلته المدن، مشروحًا لتحكموا هل ينجح عندكم.
practice-search = عمّ تبحثون؟
practice-found = { PLURAL($n) ->
    [zero] { NUMBER($n) } ممارسة
    [one] ممارسة واحدة
    [two] ممارستان
    [few] { NUMBER($n) } ممارسات
    [many] { NUMBER($n) } ممارسة
   *[other] { NUMBER($n) } ممارسة
 }
practice-none-found = لا شيء مناسب. جرّبوا كلمات أقل أو موضوعًا آخر.
practice-topic = الموضوع
practice-all-topics = كل المواضيع
practice-all-countries = كل الدول
practice-all-languages = كل اللغات
practice-ask-in = لغات يمكن السؤال بها
practice-add = كتابة ممارسة
practice-edit = تعديل الممارسة
practice-draft = مسودة
practice-draft-hint = لا يرى هذا إلا من يحق لهم قراءة مسودات المدينة.
practice-what = ماذا جرى
practice-who = من قام به
practice-cost = كم كلّف
practice-results = ما النتائج
practice-conditions = ماذا يتطلب
practice-not-told = لم يُروَ بعد: { $parts }
practice-facts = لمحة سريعة
practice-city = المدينة
practice-topics = المواضيع
practice-source = المصدر
practice-checked-on = تم التحقق في { $date }
practice-never-checked = لم يدوّن أحد بعد متى تم التحقق آخر مرة
practice-origin-city = من رواية المدينة نفسها
practice-origin-network = من كتابة الشبكة
practice-origin-example = متخيَّل ليبيّن كيف يمكن أن يبدو
practice-published = نُشر في:
practice-serves = يخدم هذه العوامل الرئيسية
practice-adoptions = من تبنّاها
practice-not-adopted = لم تذكر أي مدينة بعد أنها تبنّتها.
practice-under-the-name = باسم
practice-we-adopted = تبنّيناها نحن أيضًا
practice-edit-adoption = تعديل ما كُتب عن تبنّيها
practice-record-adoption = ماذا تبنّيتم؟
practice-adoption-lede = اذكروا الممارسة واسمها عندكم وما غيّرتموه لتناسبكم.
practice-adapted-hint = اتركوه فارغًا إن بقي الاسم نفسه.
practice-own = ما فعلته هذه المدينة
practice-none-own = لم تروِ هذه المدينة أي ممارسة بعد.
practice-taken = ما تبنّته من غيرها
practice-none-taken = لم تذكر بعد أي شيء تبنّته.
practice-given = ما تبنّاه غيرها منها
practice-status-learned = اطّلعت عليها
practice-status-planned = مخطَّط لها
practice-status-piloted = قيد التجربة
practice-status-adopted = تم تبنّيها
practice-status-given-up = تم التخلي عنها
practice-direction-mentor-to-mentee = تعلّمتها المدينة المسترشدة من المدينة المرشدة.
practice-direction-mentee-to-mentor = تعلّمتها المدينة المرشدة من المدينة المسترشدة.
practice-direction-sideways = من مدينة إلى أخرى، دون علاقة إرشاد بينهما.
practice-choose = يرجى الاختيار
practice-writing-in = لغة الكتابة: { $language }.
practice-write-in = الكتابة بلغة أخرى:
practice-translating = ما تكتبونه هنا ترجمة. اتركوا الحقل فارغًا للاكتفاء بالأصل.
practice-original = عرض النص الأصلي
practice-summary-hint = جملة أو جملتان يفهمهما من لا يعرف الموضوع.
practice-what-hint = بالترتيب الذي جرى به.
practice-who-hint = من تولّى العمل، ومع من.
practice-cost-hint = مال وموظفون وغرف ووقت المتطوعين؛ وإن كنتم لا تعرفون فاذكروا ذلك.
practice-results-hint = ما الذي تغيّر، ولكم شخص، وكيف عرفتم.
practice-conditions-hint = ما الذي يجب توفّره لتنجح في مكان آخر أيضًا.
practice-choose-factors = اختاروا العوامل الرئيسية التي تخدمها
practice-source-name = اسم المصدر
practice-source-hint = لازم إن كانت منشورة في مكان آخر.
practice-checked-hint = آخر يوم تحقق فيه شخص من أن المصدر ما زال يقول ذلك.
practice-kind-own = يرويها هنا من قاموا بها
practice-kind-published = منشورة في مكان آخر
practice-kind-example = متخيَّلة على سبيل المثال
practice-publish = حفظ ونشر
practice-keep-draft = حفظ كمسودة
practice-check = هل تنجح في مدينتكم؟
practice-check-lede = سبع نقاط تحدد هل ينجح عندكم ما ينجح هناك. تُجمع إجاباتكم ولا تُحفظ في أي مكان.
practice-check-open = فحص النقاط السبع
practice-check-do = عرض التوقّع
practice-check-score = { NUMBER($score) } % مما أجبتم عنه متوفّر
practice-check-range = { PLURAL($n) ->
    [zero] مع { NUMBER($n) } نقطة مفتوحة، قد تكون النسبة بين { NUMBER($low) } و{ NUMBER($high) } %.
    [one] مع نقطة واحدة مفتوحة، قد تكون النسبة بين { NUMBER($low) } و{ NUMBER($high) } %.
    [two] مع نقطتين مفتوحتين، قد تكون النسبة بين { NUMBER($low) } و{ NUMBER($high) } %.
    [few] مع { NUMBER($n) } نقاط مفتوحة، قد تكون النسبة بين { NUMBER($low) } و{ NUMBER($high) } %.
    [many] مع { NUMBER($n) } نقطة مفتوحة، قد تكون النسبة بين { NUMBER($low) } و{ NUMBER($high) } %.
   *[other] مع { NUMBER($n) } نقطة مفتوحة، قد تكون النسبة بين { NUMBER($low) } و{ NUMBER($high) } %.
 }
practice-check-weakest = تحدّثوا مع المدينة التي قامت بها عن أضعف النقاط:
practice-outlook-too-little-known = المعروف قليل حتى الآن: أجيبوا عن أربع نقاط من السبع على الأقل.
practice-outlook-not-yet = ليس بعد: المتوفّر أقل من ثلث ما يلزم.
practice-outlook-adapt-first = تحتاج إلى تكييف أولًا: بعض ما يلزم متوفّر وبعضه غير متوفّر.
practice-outlook-ready = قد تنجح: ثلثا ما يلزم أو أكثر متوفّر، ولا ينقص شيء بالكامل.
practice-criterion-communication = سيسمع بها الناس هنا ويفهمونها
practice-criterion-inclusion = تصل إلى من يسهل نسيانهم
practice-criterion-innovation = جديدة هنا وتستحق الجهد
practice-criterion-multi-level-governance = المنطقة والدولة معنا حيث نحتاج إليهما
practice-criterion-multi-stakeholder = تشارك فيها جمعيات وأصحاب عمل وغيرهم
practice-criterion-monitoring-and-evaluation = سنرى هل تنجح
practice-criterion-sustainability = يمكن أن تستمر بعد انتهاء مال المشروع
practice-mark-open = بلا إجابة
practice-mark-no = لا، إطلاقًا
practice-mark-partly = جزئيًا
practice-mark-mostly = إلى حد كبير
practice-mark-fully = بالكامل
practice-benchmarks = المعايير
practice-benchmarks-lede = كيف يبدو العمل الجيد في موضوع ما، بالكلمات، مع شروط نجاحه وأسئلة تفحصون بها وضعكم.
practice-no-benchmarks = لا يوجد معيار بعد.
practice-add-benchmark = كتابة معيار
practice-add-benchmark-for = كتابة معيار للشبكة: { $network }
practice-edit-benchmark = تعديل المعيار
practice-parts-note = الأجزاء الموسومة بأنها مثال كتبناها نحن لنبيّن كيف يمكن أن تبدو. والأجزاء الأخرى تذكر من كتبها.
practice-key-factors = العوامل الرئيسية
practice-why = لماذا هو مهم
practice-how = كيف يتحقق
practice-questions = أسئلة توجيهية
practice-good = ممارسة جيدة
practice-additional = عوامل إضافية
practice-additional-lede = ما يصف المكان أيضًا ويجب معرفته قبل نقل أي شيء.
practice-statement-hint = نص المعيار في جملة أو جملتين، بلا أرقام.
practice-factors-hint = الشروط التي لا نجاح من دونها. تُهمل المجموعات التي بلا نص، والحفظ يضيف ثلاثًا أخرى.
practice-factor-n = العامل الرئيسي { NUMBER($n) }
practice-factor-title = بكلمات قليلة
practice-factor-why = لماذا هو مهم
practice-factor-how = كيف يتحقق
practice-factor-questions = أسئلة توجيهية
practice-factor-practice = ممارسة جيدة
practice-lines-hint = واحد في كل سطر.
practice-no-practice = لا شيء
practice-origin-of-changes = من أين يأتي النص الذي تكتبونه أو تغيّرونه الآن؟
problem-adopted-already = ذكرت مدينتكم هذا من قبل. عدّلوا ما كُتب هناك.

# Fields by their names.
field-what_was_done = ماذا جرى
field-who = من قام به
field-cost_note = كم كلّف
field-results = ما النتائج
field-conditions = ماذا يتطلب
field-topics = المواضيع
field-factors = العوامل الرئيسية
field-origin = أين يُروى؟
field-checked_on = تاريخ التحقق
field-adapted_name = ما اسمها عندكم؟
field-what_changed = ماذا غيّرتم فيها؟
field-status = إلى أين وصلت؟
field-direction = في أي اتجاه انتقلت؟
field-statement = نص المعيار
field-additional_factors = عوامل إضافية
field-factor-key = العامل الرئيسي { $n }: الاسم المختصر
field-factor-title = العامل الرئيسي { $n }: بكلمات قليلة
field-factor-why = العامل الرئيسي { $n }: لماذا هو مهم
field-factor-how = العامل الرئيسي { $n }: كيف يتحقق
field-factor-questions = العامل الرئيسي { $n }: أسئلة توجيهية
field-factor-practice = العامل الرئيسي { $n }: ممارسة جيدة
