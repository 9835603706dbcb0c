# Accounts.
people-email = عنوان البريد الإلكتروني
people-password = كلمة المرور
people-code = الرمز
people-code-hint = فقط إن كنتم تستخدمون تطبيقًا للخطوة الثانية، وإلا فاتركوه فارغًا.
people-sign-in-lede = لمن يعملون هنا. إن كنتم تبحثون عن مساعدة في مدينة فلا حاجة إلى حساب.
people-name = الاسم
people-language = اللغة
people-invitation = أهلًا بكم
people-invitation-lede = وصلتكم الدعوة على العنوان { $email }. اختاروا كلمة مرور لا تستخدمونها في أي مكان آخر.
people-new-password = كلمة المرور الجديدة
people-password-hint = 12 حرفًا على الأقل. بضع كلمات متتالية يسهل تذكّرها.
people-again = كلمة المرور الجديدة مرة أخرى
people-accept = فتح حسابي
people-account = حسابي
people-old-password = كلمة المرور الحالية
people-change-password = تغيير كلمة المرور
people-second-factor = خطوة ثانية عند تسجيل الدخول
people-second-factor-lede = رمز من تطبيق على هاتفكم يمنع الآخرين من الدخول، حتى لو عرفوا كلمة المرور.
people-second-factor-is-on = الخطوة الثانية مفعّلة.
people-second-factor-add = إضافة خطوة ثانية
people-second-factor-remove = إيقاف الخطوة الثانية
people-second-factor-step-app = ثبّتوا تطبيق مصادقة على هاتفكم.
people-second-factor-step-secret = أضيفوا حسابًا في التطبيق واكتبوا هذا المفتاح:
people-second-factor-open = الفتح في تطبيق على هذا الجهاز
people-second-factor-step-code = اكتبوا الرمز الذي يظهر في التطبيق، وكلمة المرور.
people-sessions = الأجهزة التي سُجّل الدخول منها
people-session-since = منذ { DATE($date) }
people-session-this = هذا الجهاز
people-session-end = تسجيل الخروج هناك
people-sessions-end = تسجيل الخروج من كل الأجهزة الأخرى
people-device-unknown = جهاز غير معروف
people-sign-out = تسجيل الخروج
people-lede = كل من لديه حساب. الوافدون الجدد لا يحتاجون إلى حساب.
people-invite = دعوة شخص
people-role = ما دور هذا الشخص؟
people-role-city = في أي مدينة؟ (لشؤون الاندماج والمجالس الاستشارية)
people-role-city-hint = اسم المدينة أو اسمها المختصر، مثل riga.
people-role-network = في أي شبكة؟ (للأمانات والجمعيات)
people-revoke = سحب
people-reset = إتاحة كلمة مرور جديدة
people-clear-second-factor = إيقاف خطوة ثانية مفقودة
people-close = إغلاق الحساب
people-link = أرسلوا هذا الرابط
people-link-hint = يفتح الحساب خلال سبعة أيام ولا يظهر إلا الآن. وتصل معه رسالة إلكترونية إن كان خادم البريد معدًّا.
people-letter-subject = دعوتكم إلى Isopolity
people-letter-body =
    تحية طيبة { $name }،

    هذه دعوة للعمل مع مدينتكم على Isopolity. افتحوا هذا الرابط خلال سبعة أيام واختاروا كلمة مرور:

    { $link }

    إن لم تكونوا تنتظرون هذه الرسالة، فلا داعي لفعل شيء.
people-journal-lede = مَن غيّر ماذا ومتى. ولا يمكن حذف شيء منه.
people-journal-caption = التغييرات، الأحدث أولًا
people-journal-when = متى
people-journal-who = مَن
people-journal-what = ماذا
people-journal-details = قبل وبعد
people-jobs = مهام منتظرة: { NUMBER($waiting) }. مهام فشلت: { NUMBER($failed) }.
people-jobs-failed = مهام فشلت
people-jobs-why = السبب
people-jobs-hint = لا تُحفظ الرسالة التي لم تُرسَل لأن فيها رابطًا سريًّا. أصلِح الخلل ثم ادعُ الشخص من جديد.
person-invited = تمت الدعوة
person-active = نشط
person-closed = مغلق
role-officer = شؤون الاندماج
role-officer-hint = الكتابة باسم مدينة: بيانات، تقييم، احتياجات، خطط، خدمات.
role-board = المجلس الاستشاري
role-board-hint = قراءة مسودات المدينة وإبداء الرأي فيها.
role-secretariat = أمانة الشبكة
role-secretariat-hint = إدارة شبكة وبرامجها.
role-association = جمعية وطنية أو مستوى حكومي آخر
role-association-hint = الاطلاع على ما يجري في شبكة.
role-researcher = البحث أو التمويل
role-researcher-hint = قراءة ما نُشر.
role-keeper = الإشراف على هذا الموقع
role-keeper-hint = العناية بالحسابات والتشغيل.
field-grant = الأدوار
