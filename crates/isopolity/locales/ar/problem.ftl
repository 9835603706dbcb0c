# What is wrong with a field, each a sentence that says what to do.
problem-missing = يرجى ملء هذا الحقل.
problem-too-long = النص طويل: عدد أحرفه { $length }، والحد الأقصى { $most }.
problem-out-of-range = اكتبوا رقمًا من { $least } إلى { $most }.
problem-not-a-whole-number = «{ $typed }» ليس عددًا صحيحًا. اكتبوه بالأرقام.
problem-not-a-number = «{ $typed }» ليس رقمًا. اكتبوه هكذا: 12.5.
problem-choose = يرجى الاختيار.
problem-not-offered = «{ $typed }» ليس مما يمكن اختياره هنا.
problem-no-such-city = لا توجد هنا مدينة باسم «{ $typed }». اكتبوا اسمها كما في قائمة المدن.
problem-not-a-key = استخدموا أحرفًا لاتينية صغيرة وأرقامًا وواصلات فقط، مثل saint-jean.
problem-key-taken = هذا الاسم المختصر مستخدم. اختاروا غيره.
problem-not-a-language = «{ $typed }» ليست لغة معروفة هنا. اكتبوا اسمها، مثل اللاتفية، أو رمزها، مثل lv.
problem-not-an-email = لا يبدو هذا عنوان بريد إلكتروني.
problem-not-a-web-address = يبدأ عنوان الويب هكذا: https://example.org
problem-not-an-amount = «{ $typed }» ليس مبلغًا. اكتبوه هكذا: 1250.50.
problem-not-a-date = «{ $typed }» ليس تاريخًا. اكتبوه هكذا: { NUMBER("2026-11-24") }.
problem-not-a-country = هذا ليس رمز دولة. استخدموا حرفين، مثل LV؛ ورمز اليونان EL.
problem-not-a-territory = هذا ليس رمز منطقة. استخدموا رمز NUTS، مثل LV009.
problem-not-a-time-zone = هذه المنطقة الزمنية غير معروفة. اكتبوها هكذا: Europe/Riga.
problem-password-short = يجب ألا تقل كلمة المرور عن { $least } من الأحرف. بضع كلمات متتالية يسهل تذكّرها.
problem-password-is-address = لا يجوز أن تكون كلمة المرور هي عنوان بريدكم الإلكتروني.
problem-password-differs = كلمتا المرور غير متطابقتين.
problem-password-old-wrong = هذه ليست كلمة مروركم الحالية. بعد محاولات كثيرة انتظروا بضع دقائق ثم حاولوا من جديد.
problem-code-wrong = هذا الرمز غير صحيح. يتغير الرمز كل 30 ثانية: اكتبوا أحدث رمز. بعد محاولات كثيرة انتظروا بضع دقائق ثم حاولوا من جديد.
problem-sign-in-wrong = عنوان البريد الإلكتروني أو كلمة المرور أو الرمز غير صحيح. بعد محاولات كثيرة انتظروا بضع دقائق ثم حاولوا من جديد.
problem-too-many = العدد كبير: الحد الأقصى { $most }.
problem-control-letter = هنا علامة لا يمكن لأحد قراءتها. اكتبوا النص من جديد.

# What is wrong with a file.
problem-not-json = هذا الموضع ليس بصيغة JSON صحيحة.
problem-unknown-field = هذا الاسم غير معروف هنا. قد يكون فيه خطأ إملائي.
problem-not-an-object = المطلوب هنا كائن من أسماء وقيم.
problem-not-a-list = المطلوب هنا قائمة.
problem-not-a-text = المطلوب هنا نص.
problem-not-a-state = يرجى اختيار إحدى الحالات.
problem-empty = لا شيء مكتوب هنا. اكتبوا النص بلغته الأصلية أيضًا.
problem-twice = «{ $typed }» مكتوب هنا مرتين. يجوز استخدام كل اسم مختصر مرة واحدة.
problem-not-a-format = المطلوب هنا اسم صيغة الملف كما في ملفات الأمثلة.
problem-not-an-address = «{ $typed }» ليس عنوان ويب. يبدأ العنوان بـ https:// أو http://
problem-not-yes-or-no = اكتبوا هنا true أو false.
problem-unknown-source = المصدر «{ $typed }» ليس بين مصادر هذا الملف. أضيفوه هناك.

# What is wrong with a programme or a pairing.
problem-not-a-programme = هذا الملف لا يصف برنامجًا. قارنوه بملفات الأمثلة.
problem-not-a-count = «{ $typed }» ليس عددًا مناسبًا. اكتبوا عددًا صحيحًا من 0 فما فوق.
problem-not-a-degree = «{ $typed }» ليس درجة. اكتبوا عددًا من 0 إلى 1، مثل 0.6.
problem-not-a-mode = اكتبوا هنا on-site (حضوريًا) أو remote (عن بُعد).
problem-not-a-region = «{ $typed }» ليس رمز NUTS 3. اكتبوا مثلًا LV009.
problem-not-a-side = اكتبوا هنا mentor (مرشدة) أو mentee (مسترشدة) أو either (كلتاهما).
problem-not-a-topic = «{ $typed }» ليس موضوعًا. اكتبوا اسمه المختصر، مثل language.
problem-not-a-visit-number = أرقام الزيارات هي 1 و2 و3.
problem-unknown-flow = «{ $typed }» ليس مسارًا معروفًا لبرنامج. اكتبوا seven-steps أو epi-flow.
problem-unknown-stage = ليس في هذا البرنامج مرحلة «{ $typed }». استخدموا مرحلة من مراحله.
problem-unknown-topic = الموضوع «{ $typed }» غير معروف. أضيفوه إلى مواضيع الملف أو استخدموا موضوعًا معروفًا.
problem-no-dates = ليس لهذه الزيارة موعد. اكتبوا موعدًا واحدًا على الأقل.
problem-visit-twice = هذه الزيارة مكررة عند هذا الثنائي. أعطوا إحداهما رقمًا آخر أو احذفوها.
problem-visit-out-of-order = الزيارة رقم { $waits-for } لهذا الثنائي لم تُعقد بعد، فلا يمكن أن تكون هذه قد عُقدت. صحّحوا إحداهما.
problem-too-many-cities = المدن أكثر من أن تُجمع في ثنائيات دفعة واحدة: الحد الأقصى { $most }. قسّموها إلى مجموعات.
problem-city-twice = هذه المدينة مشاركة مرتين. احذفوا إحداهما.
problem-forced-twice = حُدِّدت لهذه المدينة مدينتان مرشدتان. أبقوا واحدة.
problem-forced-and-forbidden = هذا الثنائي مع { $mentor } مقرَّر ومستبعَد معًا. تراجعوا عن أحد القرارين.

# What is wrong with practices in a file.
problem-no-provenance = اذكروا من أين جاء هذا: سمّوا مصدرًا أو ضعوا عليه علامة «مثال».
problem-published-and-example = هنا مصدر مذكور وعلامة «مثال» معًا. لا يصح إلا أحدهما.
problem-no-key-factors = ليس لهذا المعيار عامل رئيسي. اكتبوا عاملًا واحدًا على الأقل.
problem-unknown-key-factor = ليس في هذا الملف عامل رئيسي اسمه «{ $typed }».
problem-unknown-practice = ليس في هذا الملف ممارسة اسمها «{ $typed }».
problem-own-practice = لا يمكن لمدينة أن تتبنى ممارستها هي. اذكروا مدينة أخرى.
problem-not-the-practices-city = هذه الممارسة ليست لمدينة «{ $typed }». اذكروا المدينة المذكورة في الممارسة نفسها.
problem-not-a-status = اكتبوا هنا learned (معروفة) أو planned (مخطط لها) أو piloted (قيد التجربة) أو adopted (متبنّاة) أو given-up (متروكة).
problem-not-a-direction = اكتبوا هنا mentor-to-mentee أو mentee-to-mentor أو sideways (بين مدن أخرى).

# What is wrong with a plan in a file.
problem-not-a-share = المطلوب هنا مصدر ونسبته المئوية، مثل source city-budget و percent 25.
problem-not-a-target = المطلوب هنا مؤشر (indicator) وهدف (target) وموعد (by)، وقيمة البداية (baseline) إن وُجدت.
problem-not-principles = اكتبوا لكل مبدأ yes (نعم) أو partly (جزئيًا) أو no (لا).
problem-not-years = المطلوب هنا السنة الأولى والأخيرة، مثل from 2022 و to 2024.
problem-thesaurus-line = تعذّرت قراءة هذا السطر: «{ $typed }».
problem-thesaurus-twice = «{ $typed }» مكرّر هنا.
problem-thesaurus-unknown = لا يوجد مفهوم «{ $typed }».
problem-thesaurus-circle = «{ $typed }» يقع تحت نفسه.
problem-dates-reversed = النهاية قبل البداية.
problem-event-longer-than-rhythm = تستمر وقتًا أطول من الوقت الفاصل بين مرة وأخرى.
problem-event-too-long = الفعالية أطول من المسموح. الحد الأقصى لعدد الأيام: { $most }.
problem-first-day-not-in-rhythm = اليوم الذي تبدأ فيه ليس من أيام الأسبوع المختارة.
problem-not-a-kind = هذا غير معروف. اكتبوا page (صفحة) أو event (فعالية) أو news (خبر) أو number (رقم) أو term (كلمة) أو desk (نقطة اتصال).
problem-not-a-number-to-call = يتكوّن رقم الاتصال من 2 إلى 15 خانة، مثل 112.
problem-not-a-rhythm = هذا ليس تكرارًا معروفًا.
problem-not-a-time = يُكتب الوقت هكذا: 18:00.
problem-not-a-translating = اكتبوا هنا translate (للترجمة) أو keep (تبقى كما هي).
problem-not-an-about = اكتبوا هنا everyday (أمور الحياة اليومية) أو rights (الحقوق).
problem-not-an-interval = اكتبوا هنا رقمًا من 1 إلى 99.
problem-page-too-deep = تقع الصفحات بعضها تحت بعض في ستة مستويات على الأكثر.
problem-page-under-itself = لا يمكن أن تقع صفحة تحت نفسها، ولا تحت صفحة تقع تحتها.
problem-year-out-of-range = يجب أن تكون السنة بين 1900 و2200.
