# من يفعل ماذا، وما الذي يُقاس، وما الذي نجح.
competence-title = حقائق وأرقام
competence-lede = من يفعل ماذا للقادمين الجدد، وما الذي يُقاس، وما الذي ينجح: بحسب البلد ومجال الحياة. تدلّ الأعداد على مقدار ما هو معروف هنا.
competence-union = الاتحاد الأوروبي
competence-overview = مقدار ما هو معروف بحسب المكان ومجال الحياة
competence-place = المكان
competence-nothing = لم يُكتب شيء بعد.
competence-add = اكتبوا من يفعل ماذا
competence-change = تعديل مدخل
competence-form-lede = جهة واحدة وشيء واحد تفعله. سمّوا الجهات لا الأشخاص. واذكروا أين كُتب ذلك ليطمئنّ إليه الآخرون.
competence-of = حقائق وأرقام: { $place }
competence-of-lede = من يفعل ماذا، من الاتحاد الأوروبي حتى المدينة؛ وما الذي يُقاس؛ وما الذي نجح في أماكن أخرى.
competence-theme = مجال الحياة
competence-all-themes = كل المجالات
competence-show = عرض
competence-who = من يفعل ماذا
competence-no-tasks = لم يكتب أحد ذلك بعد.
competence-measured = ما الذي يُقاس
competence-no-figures = لا أرقام محمّلة عن هذا.
competence-examples = أمثلة جيدة
competence-no-examples = لم تُنشر بعد ممارسة عن هذا.
competence-source = أين كُتب ذلك
competence-edit = تعديل
competence-unconfirmed = غير مؤكد
competence-file = من يفعل ماذا، في جدول
competence-remove = حذف هذا المدخل
competence-no-body = لا شيء من هذه
competence-confirmed = راجعتُ ذلك في مصدره
competence-confirmed-hint = وإلا يظهر المدخل على أنه غير مؤكد.
competence-country-hint = حرفان مثل LV. لا حاجة إليهما للاتحاد الأوروبي.
competence-who-hint = جهة أو منظمة، مثل «وزارة الثقافة». من دون أسماء أشخاص.
competence-source-hint = قانون أو قرار أو تقرير.
competence-level-union = الاتحاد الأوروبي
competence-level-state = الدولة
competence-level-region = الإقليم
competence-level-local = المدينة أو البلدة
competence-level-civil = المجتمع المدني
competence-of-body = ماذا تفعل
competence-of-body-n = { PLURAL($n) ->
    [zero] لا مدخلات.
    [one] مدخل واحد.
    [two] مدخلان.
    [few] { NUMBER($n) } مدخلات في المجموع، على عدة صفحات.
    [many] { NUMBER($n) } مدخلًا في المجموع، على عدة صفحات.
   *[other] { NUMBER($n) } مدخل في المجموع، على عدة صفحات.
 }
competence-of-city = من يفعل ماذا هنا
field-theme = مجال الحياة
field-level = المستوى
field-office = من
field-body = للجهة نفسها صفحة هنا
field-does = ماذا يفعلون
field-written = أين كُتب ذلك
field-written-at = عنوانه على الشبكة
field-confirmed = مؤكد
problem-source-needed = اذكروا أين كُتب ذلك قبل تأكيده.
competence-count = ({ $tasks ->
    [zero] لا مدخل عمّن يفعل ماذا
    [one] مدخل واحد عمّن يفعل ماذا
    [two] مدخلان عمّن يفعل ماذا
    [few] { $tasks } مداخل عمّن يفعل ماذا
    [many] { $tasks } مدخلًا عمّن يفعل ماذا
   *[other] { $tasks } مدخل عمّن يفعل ماذا
}، { $figures ->
    [zero] لا رقم
    [one] رقم واحد
    [two] رقمان
    [few] { $figures } أرقام
    [many] { $figures } رقمًا
   *[other] { $figures } رقم
}، { $examples ->
    [zero] لا مثال
    [one] مثال واحد
    [two] مثالان
    [few] { $examples } أمثلة
    [many] { $examples } مثالًا
   *[other] { $examples } مثال
})
journal-kind-competence = من يفعل ماذا
competence-map = مقدار ما هو معروف عن كل بلد
competence-unknown = لا شيء
