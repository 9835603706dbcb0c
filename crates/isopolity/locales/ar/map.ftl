# خرائط الأرقام، وكيف تُنقل الرسوم إلى غيرنا.
map-title-gap = { $what }: الفجوة على الخريطة، { $year }
map-title = { $what } على الخريطة، { $year }
map-band = من { $from } إلى { $to }
map-uncertain = غير مؤكد
map-no-figure = لا رقم
map-seen = تلوّن الخريطة كل مكان بحسب رقمه، وكل الأرقام في الجدول.
map-read-gap = نقاط مئوية بين المواطنين والوافدين. فوق 0 يكون حال الوافدين أسوأ.
map-left-out = ليس على الخريطة: { $places }.
map-credit = الحدود: { $source }.
map-as-json = JSON
map-share = الاستشهاد أو التضمين
map-cite = للاستشهاد (أضف اليوم الذي قرأت فيه):
map-cited = «{ $title }». { $source }. { $address }
map-embed = لعرضه في موقع آخر:
map-json-note = تُقرأ الأرقام ذات العلامة مع معنى علامتها. والفجوة الموجبة تعني أن حال الوافدين أسوأ.

# حدود الأقاليم.
map-shapes = حدود الأقاليم
map-shapes-lede = ما تُرسم عليه خرائط الأقاليم. أما الدول فتأتي مع البرنامج.
map-kept = ما هو موجود هنا
map-none-kept = لا توجد هنا حدود أقاليم بعد. الخرائط تعرض الدول فقط.
map-no-outlines = لا توجد خريطة للأقاليم بعد. حدود الأقاليم لا تأتي مع البرنامج لأن توزيعها معه غير مسموح، ويمكن لمن يعتني بهذا الخادم أن يضيفها. وإلى ذلك الحين كل الأقاليم في الجدول.
map-place-in-file = الموضع في الملف
map-regions-table = الأقاليم في جدول
map-load = إضافة حدود
map-terms = حدود الأقاليم الأوروبية ملك لـ EuroGeographics ولا يجوز توزيعها مع برنامج. حمّلها إن كان لمؤسستك حق استعمالها. وتذكر كل خريطة مالكها.
map-file = الملف
map-file-hint = GeoJSON أو TopoJSON، حتى 20 ميغابايت، بالدرجات أو بإسقاط EPSG:3035.
map-name = اسمها
map-name-hint = مثلًا: أقاليم NUTS 2، 2021. الاسم نفسه يحل محل ما هو هنا.
map-source = لمن هي
map-source-hint = مثلًا: © EuroGeographics. يظهر ذلك تحت كل خريطة.
map-licence = شروط الاستعمال
map-property = الخاصية التي فيها الرموز
map-property-hint = يمكن تركها فارغة: تُعرف NUTS_ID وLAU_ID وcode وid وغيرها.
map-matched = أقاليم لها أرقام
map-matched-n = لـ { $n } من { $of } حدود هنا
map-matched-none = لا يطابق أي رمز إقليمًا له أرقام. أهذه هي الخاصية الصحيحة وسنة الأقاليم الصحيحة؟
map-passed-over = { $n ->
    [zero] لم يُتجاوز أي شيء في الملف.
    [one] شيء واحد في الملف ليس مساحة وقد تُجووز.
    [two] شيئان في الملف ليسا مساحة وقد تُجووزا.
    [few] { $n } أشياء في الملف ليست مساحات وقد تُجووزت.
    [many] { $n } شيئًا في الملف ليست مساحات وقد تُجووزت.
   *[other] { $n } شيء في الملف ليست مساحات وقد تُجووزت.
 }
map-replaces = { $n ->
    [zero] هذا يحل محل حدود بالاسم نفسه بلا أماكن.
    [one] هذا يحل محل حدود بالاسم نفسه فيها مكان واحد.
    [two] هذا يحل محل حدود بالاسم نفسه فيها مكانان.
    [few] هذا يحل محل حدود بالاسم نفسه فيها { $n } أماكن.
    [many] هذا يحل محل حدود بالاسم نفسه فيها { $n } مكانًا.
   *[other] هذا يحل محل حدود بالاسم نفسه فيها { $n } مكان.
 }
map-preview = ما سيُحفظ
map-preview-lede = لم يتغير شيء بعد. انظر إليها ثم احفظها.
map-keep = احفظ هذه الحدود
map-remove = أزل «{ $name }»
map-sketch = الحدود؛ الأماكن التي لها أرقام ملوّنة.
map-with-figures = لها أرقام
map-without-figures = بلا أرقام
journal-kind-shapes = حدود

problem-shapes-no-key = يحتاج الاسم إلى حرف لاتيني أو رقم واحد على الأقل.
problem-shapes-bad-arc = يُذكر هنا حد { $typed } ليس في الملف.
problem-shapes-bad-code = «{ $typed }» ليس رمزًا. الرموز حروف لاتينية وأرقام وشرطات ونقاط.
problem-shapes-bad-outline = هذا ليس محيطًا: يلزم حلقات من ثلاث نقاط على الأقل، لكل منها رقمان.
problem-shapes-no-code = لا توجد خاصية فيها رموز أكثر الأماكن. سمّها في النموذج. في الملف: { $found }.
problem-shapes-no-outlines = لا مساحات في الملف، بل نقاط أو خطوط فقط أو لا شيء.
problem-shapes-not-geo = هذا ليس مجموعة معالم (GeoJSON) ولا طوبولوجيا (TopoJSON).
problem-shapes-not-json = هذا ليس JSON.
problem-shapes-strange-places = الإحداثيات ليست درجات ولا أمتارًا بإسقاط EPSG:3035. احفظ الملف بأحدهما.
problem-shapes-too-large = الملف أكبر من { $most } ميغابايت. خذ مقياسًا أخشن، مثل 1:20 مليون.
problem-shapes-too-many-places = في الملف { $n } مكان؛ يُقرأ { $most } على الأكثر.
problem-shapes-too-many-points = في الملف { $n } نقطة؛ يُقرأ { $most } على الأكثر. خذ مقياسًا أخشن، مثل 1:20 مليون.
problem-shapes-unknown-projection = الإسقاط «{ $typed }» لا يُقرأ. احفظ الملف بالدرجات (EPSG:4326) أو بإسقاط EPSG:3035.
