# ما تطلبه شبكة من مدنها: رقم واحد عن فترة واحدة.
collection-collections = ما يُطلب من المدن
collection-collections-lede = تطلب الشبكة من كل مدينة من مدنها رقماً واحداً لا تعرفه أي إحصاءات. من يعطي رقماً يرى أرقام الآخرين، ولاحقاً يراها الجميع.
collection-of-network = ما تطلبه الشبكة من مدنها
collection-nothing = لم يُطلب شيء بعد.
collection-new = طلب رقم
collection-new-lede = اطلبوا رقماً واحداً يجده الموظف في دقائق. لا تطلبوا أسماء ولا شيئاً عن أشخاص بعينهم.
collection-edit = تغيير السؤال
collection-ask-again = طلب الشيء نفسه للفترة التالية
collection-until = حتى { $day }
collection-half = النصف { $n } من { $year }
collection-quarter = الربع { $n } من { $year }
collection-stage-prepared = قيد الإعداد
collection-stage-open = مفتوح
collection-stage-closed = مغلق
collection-standing-asked = مطلوب
collection-standing-begun = بدأ
collection-standing-sent = أُرسل
collection-standing-none-to-give = لا رقم لديها
collection-standing-late = متأخر
collection-unit-persons = أشخاص
collection-unit-per-cent = بالمئة
collection-unit-euro = يورو
collection-unit-places = أماكن
collection-unit-other = شيء آخر كما يقول العنوان
collection-asks-number = رقم واحد
collection-asks-share = جزء والكل: ومنهما تُحسب النسبة
collection-better-higher = الرقم الأعلى أفضل
collection-better-lower = الرقم الأدنى أفضل
collection-better-neither = لا هذا ولا ذاك: إنه يصف فقط
collection-publication-anonymous = الوسط والتفاوت من دون أسماء
collection-publication-named = كل مدينة باسمها
collection-seen-anonymous = من دون أسماء، بعد إغلاق الجمع. حتى { $day } لا يرى الوسط والتفاوت إلا المدن التي أعطت رقماً، وبعد ذلك الجميع.
collection-seen-named = بالأسماء. حتى { $day } لا يرى أرقام الآخرين إلا المدن التي أعطت رقماً، وبعد ذلك الجميع.
collection-flag-e = تقديري
collection-flag-p = أولي
collection-flag-d = عُدّ بطريقة أخرى
collection-way-form = استمارة
collection-way-file = جدول

# الحقول.
field-why = لماذا تسألون
field-counts = ما يُحسب وما لا يُحسب
field-asks_for = ما تكتبه المدينة
field-unit = ما الذي يُعدّ
field-deadline = آخر يوم للإجابة
field-embargo = يراها الجميع ابتداءً من
field-publication = كيف تُعرض الأرقام
field-better = أي اتجاه أفضل
field-least = أدنى رقم ممكن
field-most = أعلى رقم ممكن
field-factor = السؤال مجدداً إذا تغيّر الرقم أكثر من هذا العدد من المرات
field-reminders = تذكير المدن التي لم تُجب
field-follows = طُلب من قبل في
field-figure = الرقم
field-part = الجزء
field-whole = الكل
field-answer = ماذا ترسلون؟
field-reason = إن لم يكن لديكم رقم: لماذا؟
field-counted = كيف عددتم؟
field-figure_source = من أين الرقم؟
field-flags = عن الرقم
collection-title-hint = ما تريدون معرفته في كلمات قليلة: أماكن في دورات اللغة.
collection-why-hint = ما الذي سيُفعل بالأرقام. هذا أول ما تقرؤه المدن.
collection-counts-hint = بدقة تجعل موظفين اثنين يعدّان الشيء نفسه.
collection-period-hint = سنة مثل 2025، أو نصف سنة مثل 2025-S1، أو ربع سنة مثل 2025-Q3.
collection-embargo-hint = حتى هذا اليوم لا يرى أرقام الآخرين إلا المدن التي أعطت رقماً.
collection-factor-hint = 2 تعني: تُسأل المدينة هل الرقم صحيح إذا تضاعف أو انخفض إلى النصف.
collection-follows-hint = عندها ترى كل مدينة رقمها السابق، ويُسأل عن التغيّرات الغريبة.
collection-reminders-hint = يتلقى موظفوها رسالة قبل اليوم الأخير بأسبوعين، ثم قبله بثلاثة أيام.
collection-reminders-on = نعم، تلقائيًا
collection-reminders-off = لا، فقط عندما تضغطون الزر
collection-first-time = هذه أول مرة

# ما تراه المدينة.
collection-asked = ما يُطلب منا
collection-city-lede = كل طلب يأخذ دقيقة: رقم واحد، وكيف عددتم. لا أحد يحتاج إلى أسماء الناس.
collection-nothing-asked = لا تطلب أي من شبكاتكم شيئاً.
collection-asked-of-you = { $n ->
    [zero] لا تطلب شبكاتكم منكم أي رقم
    [one] شبكتكم تطلب منكم رقماً واحداً
    [two] شبكاتكم تطلب منكم رقمين
    [few] شبكاتكم تطلب منكم { $n } أرقام
    [many] شبكاتكم تطلب منكم { $n } رقماً
   *[other] شبكاتكم تطلب منكم { $n } رقم
}
collection-done = أُجيب عنه أو انتهى
collection-asks-you = { $network } تسأل
collection-counts = ما يُحسب
collection-who-sees = من يراه
collection-number = الرقم ({ $unit })
collection-part = الجزء ({ $unit })
collection-whole = الكل ({ $unit })
collection-counted-hint = في جملة، حتى يعدّ الآخرون بالطريقة نفسها. يمكن تركه فارغاً.
collection-no-persons = أعداد ونسب فقط: لا تكتبوا أسماء ولا شيئاً يخص شخصاً واحداً.
collection-answer-number = الرقم أعلاه
collection-answer-fewer = «أقل من 10»: عدد قليل قد يدل على أشخاص
collection-answer-none = ليس لدينا هذا الرقم
collection-more = المزيد عن الرقم، أو ليس لدينا رقم
collection-send = إرسال
collection-keep = حفظ لوقت لاحق
collection-over = لم تعد الإجابات تُقبل.
collection-before = أعطيتم عن الفترة السابقة:
collection-see-figures = عرض الأرقام
collection-please-look = يُرجى النظر مرة أخرى
collection-nothing-sent = لم يُرسل شيء بعد.
collection-it-is-right = الرقم صحيح: إرسال
collection-send-fewer = إرسال «أقل من 10» بدلاً منه
collection-changed-much = كان في المرة السابقة { $before } وهو الآن { $now }. هل هذا صحيح؟
collection-same-as-before = هذا هو رقم المرة السابقة نفسه، { $before }. هل هو الرقم الجديد؟
collection-far-above = { $n ->
    [zero] إنه أعلى بكثير من مدن ذات حجم مشابه ({ $n }). هل هذا صحيح؟
    [one] إنه أعلى بكثير من مدينة ذات حجم مشابه. هل هذا صحيح؟
    [two] إنه أعلى بكثير من مدينتين ذاتي حجم مشابه. هل هذا صحيح؟
    [few] إنه أعلى بكثير من { $n } مدن ذات حجم مشابه. هل هذا صحيح؟
    [many] إنه أعلى بكثير من { $n } مدينة ذات حجم مشابه. هل هذا صحيح؟
   *[other] إنه أعلى بكثير من { $n } مدينة ذات حجم مشابه. هل هذا صحيح؟
}
collection-far-below = { $n ->
    [zero] إنه أدنى بكثير من مدن ذات حجم مشابه ({ $n }). هل هذا صحيح؟
    [one] إنه أدنى بكثير من مدينة ذات حجم مشابه. هل هذا صحيح؟
    [two] إنه أدنى بكثير من مدينتين ذاتي حجم مشابه. هل هذا صحيح؟
    [few] إنه أدنى بكثير من { $n } مدن ذات حجم مشابه. هل هذا صحيح؟
    [many] إنه أدنى بكثير من { $n } مدينة ذات حجم مشابه. هل هذا صحيح؟
   *[other] إنه أدنى بكثير من { $n } مدينة ذات حجم مشابه. هل هذا صحيح؟
}
collection-above-hundred = { $now } أكثر من الكل. هل هذا صحيح؟
collection-few-persons = { $n } عدد قليل قد يُعرف به شخص ما. يمكنكم إرسال «أقل من 10» بدلاً منه.
collection-fewer = أقل من 10
collection-none-because = لا رقم: { $reason }
collection-share-of = { $share } ({ $part } من { $whole })
collection-history = كل صيغ الإجابة
collection-when = متى
collection-by = من
collection-way = بواسطة
collection-answer = الإجابة
collection-note = كيف عُدّ

# ما يُرى من الأرقام.
collection-contribute-first = ترون الأرقام حالما تعطي مدينتكم رقمها. ويراها الجميع ابتداءً من { $day }.
collection-embargoed = { $n ->
    [zero] لم تعطِ أي مدينة رقماً بعد. يرى الجميع الأرقام ابتداءً من { $day }.
    [one] أعطت مدينة واحدة رقماً. يرى الجميع الأرقام ابتداءً من { $day }.
    [two] أعطت مدينتان رقماً. يرى الجميع الأرقام ابتداءً من { $day }.
    [few] أعطت { $n } مدن رقماً. يرى الجميع الأرقام ابتداءً من { $day }.
    [many] أعطت { $n } مدينة رقماً. يرى الجميع الأرقام ابتداءً من { $day }.
   *[other] أعطت { $n } مدينة رقماً. يرى الجميع الأرقام ابتداءً من { $day }.
}
collection-too-few = أعطت أقل من 5 مدن رقماً. يُعرض الوسط والتفاوت عندما تصبح 5، حتى لا تُعرف أي مدينة.
collection-still-open = ما زال بإمكان المدن أن تجيب. تُعرض هذه الأرقام بلا أسماء، لذلك يظهر الوسط والتفاوت عند إغلاق الجمع: فقبل ذلك قد تكتشف مدينة رقم غيرها بتغيير رقمها.
collection-no-figures = لم تعطِ أي مدينة رقماً بعد.
collection-answer-for = الإجابة عن { $city }
collection-tells = { $n ->
    [zero] لم تعطِ أي مدينة رقماً ({ $median }، { $low }، { $high }).
    [one] أعطت مدينة واحدة رقماً: { $median }.
    [two] أعطت مدينتان رقماً. الوسط { $median }، والنصف الأوسط من { $low } إلى { $high }.
    [few] أعطت { $n } مدن رقماً. الوسط { $median }، والنصف الأوسط من { $low } إلى { $high }.
    [many] أعطت { $n } مدينة رقماً. الوسط { $median }، والنصف الأوسط من { $low } إلى { $high }.
   *[other] أعطت { $n } مدينة رقماً. الوسط { $median }، والنصف الأوسط من { $low } إلى { $high }.
}
collection-n-fewer = { $n ->
    [zero] لم تقل أي مدينة «أقل من 10».
    [one] قالت مدينة واحدة «أقل من 10»، ولا تدخل في الوسط.
    [two] قالت مدينتان «أقل من 10»، ولا تدخلان في الوسط.
    [few] قالت { $n } مدن «أقل من 10»، ولا تدخل في الوسط.
    [many] قالت { $n } مدينة «أقل من 10»، ولا تدخل في الوسط.
   *[other] قالت { $n } مدينة «أقل من 10»، ولا تدخل في الوسط.
}
collection-n-none = { $n ->
    [zero] لدى كل المدن هذا الرقم.
    [one] مدينة واحدة ليس لديها هذا الرقم.
    [two] مدينتان ليس لديهما هذا الرقم.
    [few] { $n } مدن ليس لديها هذا الرقم.
    [many] { $n } مدينة ليس لديها هذا الرقم.
   *[other] { $n } مدينة ليس لديها هذا الرقم.
}
collection-n-unranked = { $n ->
    [zero] لا مدينة خارج المقارنة.
    [one] مدينة واحدة خارج المقارنة، لأن عدد سكانها غير مسجَّل.
    [two] مدينتان خارج المقارنة، لأن عدد سكانهما غير مسجَّل.
    [few] { $n } مدن خارج المقارنة، لأن عدد سكانها غير مسجَّل.
    [many] { $n } مدينة خارج المقارنة، لأن عدد سكانها غير مسجَّل.
   *[other] { $n } مدينة خارج المقارنة، لأن عدد سكانها غير مسجَّل.
}
collection-unranked = { $city }: { $figure }. لا ترتيب لها بين المدن، لأن عدد سكانها غير مسجَّل.
collection-not-known = غير معروف
collection-base = قورنت الأرقام بحسب عدد سكان كل مدينة. هذا العدد وسنته مذكوران في صفحة المدينة.
collection-per-inhabitants = { $unit } لكل { $per } من السكان
collection-per-inhabitant = { $unit } لكل ساكن
collection-tells-middle = عدد المدن التي قدّمت رقمًا: { $n }. الوسط نحو { $median }. الأرقام مقرَّبة حتى لا تُعرف أي مدينة؛ ويظهر التوزيع عندما تصبح 8.
collection-tells-spread = عدد المدن التي قدّمت رقمًا: { $n }. الوسط نحو { $median }، والنصف الأوسط من نحو { $low } إلى نحو { $high }. الأرقام مقرَّبة حتى لا تُعرف أي مدينة.
collection-tells-nothing = عدد المدن التي قدّمت رقمًا: { $n }. الأرقام متشابهة إلى حد أن الوسط يكشف ما قدّمته مدن بعينها، فلا يُعرض.
collection-tells-none = لا يمكن مقارنة أي رقم بعد.
collection-source = أعطتها مدن { $network } عن { $period }. العلامات المفرّغة: تقديري أو أولي أو عُدّ بطريقة أخرى.
collection-place = { $city }: { $figure }، المرتبة { $rank } من { $n }.
collection-lowest-quarter = { $city }: { $figure }، في الربع الأدنى.
collection-middle-half = { $city }: { $figure }، في النصف الأوسط.
collection-highest-quarter = { $city }: { $figure }، في الربع الأعلى.
collection-upper-quartile = ربع المدن فوقه
collection-median = الوسط
collection-lower-quartile = ربع المدن دونه
collection-measure = من كل المدن
collection-city = المدينة

# ما تفعله الأمانة.
collection-desk = للأمانة
collection-open = سؤال المدن الآن
collection-open-again = فتحه من جديد
collection-stays-closed = أُعلنت النتيجة من دون أسماء، لذلك يبقى مغلقاً: لو غيّرت مدينة رقمها الآن لأمكن كشفه من النتيجتين معاً.
problem-collection-deadline-past = مضى هذا اليوم. اختاروا يوماً تستطيع المدن أن تجيب فيه بعد.
collection-close = عدم قبول إجابات أخرى
collection-remind = تذكير من لم يجب
collection-reminded = آخر تذكير في { $day }.
collection-standing = الحالة
collection-standings = أعطت { $n } من { $of } مدن رقماً
collection-table = في جدول
collection-table-lede = يمكنكم ملء جدول بأي برنامج جداول وإرساله.
collection-table-take = الجدول للملء (CSV)
collection-file = الجدول المملوء
collection-file-hint = ملف CSV أو مصنّف (XLSX أو ODS). ترون ما سيتغير قبل أن يتغير شيء.
collection-look = عرض ما سيتغير
collection-line = السطر { $line }: { $problem }
collection-table-refused = { $n ->
    [zero] لم يتغير شيء.
    [one] لم يتغير شيء: في الجدول شيء يجب إصلاحه أولاً.
    [two] لم يتغير شيء: في الجدول شيئان يجب إصلاحهما أولاً.
    [few] لم يتغير شيء: في الجدول { $n } أشياء يجب إصلاحها أولاً.
    [many] لم يتغير شيء: في الجدول { $n } شيئاً يجب إصلاحها أولاً.
   *[other] لم يتغير شيء: في الجدول { $n } شيء يجب إصلاحها أولاً.
}
collection-would-change = ما سيتغير
collection-stands-now = الآن
collection-would-stand = بعد ذلك
collection-take = { $n ->
    [zero] لا إجابات للإرسال
    [one] إرسال إجابة واحدة
    [two] إرسال إجابتين
    [few] إرسال { $n } إجابات
    [many] إرسال { $n } إجابة
   *[other] إرسال { $n } إجابة
}
collection-leave = ترك كل شيء كما هو
collection-nothing-new = لا يقول الجدول شيئاً جديداً.
collection-remind-subject = { $network } تطلب رقماً واحداً من { $city }
collection-remind-body =
    { $name }، تحية طيبة،

    تطلب { $network } من { $city } رقماً واحداً: { $title }.
    يأخذ ذلك دقيقة. آخر يوم هو { $day }.

    { $link }

    إن لم يكن لديكم هذا الرقم فقولوا ذلك هناك: هذه إجابة أيضاً.

# ما تم للتو.
done-collection-prepared = تم الإعداد. لا تُسأل أي مدينة قبل أن تفتحوه.
done-collection-reminded = يتلقى موظفو المدن التي لم تجب رسالة.
done-collection-kept = تم الحفظ. لا يراه أحد خارج مدينتكم حتى ترسلوه.
done-collection-sent = شكراً. أُرسلت إجابتكم.
done-collection-taken = أُرسلت إجابات الجدول.

# ما ليس صحيحاً.
problem-period-not-asked = يمكن طلب رقم عن سنة (2025) أو نصف سنة (2025-S1) أو ربع سنة (2025-Q3).
problem-embargo-before-deadline = لا يمكن أن يكون هذا اليوم قبل آخر يوم للإجابة.
problem-bounds-reversed = لا يمكن أن يكون أعلى رقم دون أدنى رقم.
problem-factor-too-small = اكتبوا رقماً أكبر من 1، مثل 2.
problem-figure-below = هذا دون { $least }، وهو أدنى رقم ممكن.
problem-figure-above = هذا فوق { $most }، وهو أعلى رقم ممكن.
problem-part-above-whole = لا يمكن أن يكون الجزء ({ $part }) أكثر من الكل ({ $whole }).
problem-whole-not-above-zero = يجب أن يكون الكل أكبر من 0.
problem-reason-missing = قولوا في كلمات قليلة لماذا لا يوجد رقم.
problem-flag-not-offered = «{ $letter }» ليس مما يُقال عن رقم: e تقديري، p أولي، d عُدّ بطريقة أخرى.
problem-collection-answered = أجابت مدينة عن هذا السؤال، لذلك يبقى كما هو. أغلقوه واسألوا من جديد.
problem-collection-not-open = لا تُقبل إجابات عن هذا الآن.
problem-sheet-too-large = الملف كبير جداً: { $most } كيلوبايت على الأكثر.
problem-sheet-not-utf8 = لا يمكن قراءة حروف هذا الملف. احفظوه بصيغة CSV وترميز UTF-8.
problem-sheet-empty = لا يوجد سطر مملوء في الجدول.
problem-sheet-too-many-rows = في الجدول أكثر من { $most } صف. أرسلوه على أجزاء.
problem-sheet-column-missing = العمود «{ $column }» ناقص. استخدموا الجدول من هذه الصفحة.
problem-sheet-column-unknown = العمود «{ $column }» غير معروف. استخدموا الجدول من هذه الصفحة.
problem-sheet-column-twice = العمود «{ $column }» موجود هنا مرتين.
problem-sheet-row-twice = لدى «{ $key }» سطر من قبل، وهو السطر { $first }.
problem-sheet-row-unknown = «{ $key }» ليس مما يُطلب هنا.

# السجل.
journal-act-open = فُتح
journal-kind-collection = ما يُطلب من المدن
journal-kind-contribution = إجابة مدينة
