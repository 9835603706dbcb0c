# محرر ساعات العمل

hours-hint = اكتب الأوقات مثل ⁦9–17⁩ أو ⁦9:00–12:00⁩، ⁦13:00–17:30⁩، وبعد منتصف الليل ⁦22–2⁩. اليوم كاملًا هو ⁦0–24⁩. اليوم الذي بلا أوقات مغلق. اترك كل شيء فارغًا إن كانت الساعات غير معروفة، فيُطلب من الوافدين الجدد أن يسألوا أولًا.
hours-same = كما في الأعلى
hours-weekdays = من الاثنين إلى الجمعة
hours-weekdays-hint = تسري على كل يوم من هذه الأيام يكون سطره فارغًا.
hours-holidays-not-said = لم يُذكر شيء: هي أيام كغيرها
hours-holidays-sunday = كما في أيام الأحد
hours-holidays-own = أوقات خاصة
hours-holidays-times = أوقات خاصة
hours-otherwise = في كل الأوقات الأخرى بموعد مسبق
hours-lines = المواسم والتواريخ المنفردة
hours-lines-hint = التاريخ بلا سنة يسري كل سنة: ⁦24/12⁩، أما ⁦24/12/2026⁩ فمرة واحدة. اترك اليوم الأخير فارغًا إن كان التاريخ يومًا واحدًا. في الموسم تكون الأيام التي لا يذكرها مغلقة.
hours-more-lines = مزيد من المواسم والتواريخ
hours-line = الموسم أو التاريخ { $n }
hours-from = اليوم الأول
hours-to = اليوم الأخير
hours-times = الأوقات
hours-days = في أيام الأسبوع هذه فقط (بلا اختيار: كلها)
hours-written = بالصيغة المكتوبة
hours-not-in-rows = في ساعات العمل هذه قواعد لا تتسع لها السطور، لذلك تظهر هنا بصيغتها المكتوبة. لا يضيع منها شيء.
hours-take = أي ساعات تُعتمد؟
hours-take-rows = التي في السطور
hours-take-text = التي بالصيغة المكتوبة
hours-every-year = { $dates } كل سنة
hours-seen = كيف يقرأ الوافدون الجدد الساعات المحفوظة

field-hours-written = الصيغة المكتوبة لساعات العمل

problem-hours-rows-or-text = تقول السطور شيئًا والصيغة المكتوبة شيئًا آخر. اختر ما يُعتمد.
problem-row-dates-reversed = { $row }: ينتهي «{ $text }» قبل أن يبدأ.
problem-row-empty-slot = { $row }: ينتهي «{ $text }» عندما يبدأ.
problem-row-no-dates = { $row }: اكتب من أي يوم يسري.
problem-row-no-times = { $row }: تنقص الأوقات. اكتب مثل ⁦9–17⁩ أو بيّن أنه مغلق.
problem-row-not-a-date = { $row }: «{ $text }» ليس تاريخًا. اكتب مثل ⁦24/12/2026⁩، أو ⁦24/12⁩ لكل سنة.
problem-row-not-a-time = { $row }: «{ $text }» ليس وقتًا. اكتب مثل ⁦9–17⁩ أو ⁦9:00–12:00⁩، ⁦13:00–17:30⁩.
problem-row-overlap = { $row }: يتداخل «{ $text }» مع أوقات أخرى.
problem-row-season-too-long = { $row }: «{ $text }» أطول من ثلاث سنوات.
problem-row-seasons-overlap = { $row }: يتداخل مع موسم آخر.
problem-row-slot-too-long = { $row }: «{ $text }» أطول من يوم.
problem-row-too-many = { $row }: هذه قواعد أكثر مما يمكن أن يكون لخدمة واحدة.
problem-row-too-many-times = { $row }: الأوقات أكثر من اللازم.
problem-row-two-answers = { $row }: يقول السطر شيئين معًا: «{ $text }».
