# Cities, networks and bodies.
network-cities-lede = كل مدينة مع البيانات التي تُقارَن بها.
network-city-search = اسم المدينة
network-all-countries = كل الدول
network-country = الدولة
network-cities-found = { PLURAL($n) ->
    [zero] { NUMBER($n) } مدينة
    [one] مدينة واحدة
    [two] مدينتان
    [few] { NUMBER($n) } مدن
    [many] { NUMBER($n) } مدينة
   *[other] { NUMBER($n) } مدينة
 }
network-inhabitants-n = { PLURAL($n) ->
    [zero] { NUMBER($n) } نسمة
    [one] نسمة واحدة
    [two] نسمتان
    [few] { NUMBER($n) } نسمات
    [many] { NUMBER($n) } نسمة
   *[other] { NUMBER($n) } نسمة
 }
network-add-city = إضافة مدينة
network-edit-facts = تعديل بيانات المدينة
network-facts = بيانات
network-unknown = غير معروف
network-unconfirmed = غير مؤكَّد
network-inhabitants = عدد السكان
network-foreign-share = من أصل أجنبي
network-languages = لغات العمل
network-nuts = المنطقة (NUTS 3)
network-lau = رمز البلدية (LAU)
network-see-all = عرض الكل ({ NUMBER($n) })
network-next-step = الخطوة التالية: { $station }
network-review-waits = في انتظار مراجعتكم
network-welcome = صفحة الوافدين الجدد
network-networks-lede = مدن يتعلم بعضها من بعض، والبرامج التي تجمعها.
network-all-bodies = جمعيات وهيئات أخرى
network-bodies = جمعيات وهيئات أخرى
network-bodies-lede = جمعيات وطنية ومناطق ووكالات ومنظمات تقف إلى جانب المدن.
network-add-network = إضافة شبكة
network-edit-network = تعديل الشبكة
network-add-body = إضافة هيئة
network-edit-body = تعديل بيانات هذه الجهة
network-body-network = تشارك في شبكة
network-body-city = تقف إلى جانب مدينة
network-body-join = إضافة
network-body-kind = ما نوع الهيئة؟
network-source = المصدر:
network-programmes = البرامج
network-members = { PLURAL($n) ->
    [zero] { NUMBER($n) } مدينة عضو
    [one] مدينة عضو واحدة
    [two] مدينتان عضوان
    [few] { NUMBER($n) } مدن أعضاء
    [many] { NUMBER($n) } مدينة عضوًا
   *[other] { NUMBER($n) } مدينة عضو
 }
network-leave = إخراج
network-join = دعوة
network-join-city = دعوة مدينة إلى الشبكة
network-invited = مدعوة
network-withdraw = سحب الدعوة
network-invitation = { $network } تدعو المدينة إلى العضوية
network-invitation-means = إن قبلتم أمكن لأمانة الشبكة وجمعياتها قراءة مسودات المدينة. وحتى ذلك الحين لا تريان إلا ما هو منشور.
network-accept = قبول
network-decline = رفض
network-key-hint = الاسم المختصر في العنوان. إن تُرك فارغًا أنشأناه من الاسم.
network-country-hint = حرفان كما في الإحصاءات الأوروبية؛ ورمز اليونان EL.
network-note-hint = السنة والمصدر، ليثق الآخرون بالرقم.
network-languages-hint = بفواصل بينها: اللاتفية، الإنجليزية.
network-nuts-hint = خمسة أحرف وأرقام، مثل LV009.
network-zone-hint = مثل Europe/Riga.
body-association = جمعية مدن
body-region = منطقة
body-state = حكومة وطنية
body-union = مؤسسة أوروبية
body-agency = وكالة
body-ngo = منظمة غير حكومية
body-university = جامعة

# Fields by their names, as forms and comparisons of versions show them.
field-name = الاسم
field-key = الاسم المختصر
field-lang = اللغة
field-country = الدولة
field-about = نبذة
field-inhabitants = عدد السكان
field-inhabitants_note = سنة عدد السكان ومصدره
field-foreign_share = من أصل أجنبي، بالنسبة المئوية
field-foreign_share_note = ما تحسبه هذه النسبة، مع السنة والمصدر
field-languages = لغات العمل
field-nuts3 = المنطقة (NUTS 3)
field-lau = رمز البلدية (LAU)
field-city-code = الرمز في إحصاءات المدن (يوروستات)
field-urbanisation = نوع البلدة
field-area-km2 = المساحة بالكيلومتر المربع
network-city-code-hint = مثل LV001C1. البلدات الصغيرة ليس لها رمز.
network-urbanisation-deg1 = مدينة كبيرة
network-urbanisation-deg2 = بلدة أو ضاحية
network-urbanisation-deg3 = منطقة ريفية
field-latitude = خط العرض (درجات شمالًا)
field-longitude = خط الطول (درجات شرقًا)
field-time_zone = المنطقة الزمنية
field-source_url = المصدر على الويب

# Countries by their Eurostat codes.
country-at = النمسا
country-be = بلجيكا
country-bg = بلغاريا
country-ch = سويسرا
country-cy = قبرص
country-cz = التشيك
country-de = ألمانيا
country-dk = الدانمرك
country-ee = إستونيا
country-el = اليونان
country-es = إسبانيا
country-fi = فنلندا
country-fr = فرنسا
country-hr = كرواتيا
country-hu = هنغاريا
country-ie = أيرلندا
country-is = آيسلندا
country-it = إيطاليا
country-lt = ليتوانيا
country-lu = لوكسمبورغ
country-lv = لاتفيا
country-mt = مالطا
country-nl = هولندا
country-no = النرويج
country-pl = بولندا
country-pt = البرتغال
country-ro = رومانيا
country-se = السويد
country-si = سلوفينيا
country-sk = سلوفاكيا
country-uk = المملكة المتحدة
