# What is wrong with a field, each a sentence that says what to do.
problem-missing = يرجى ملء هذا الحقل.
problem-too-long = النص طويل: عدد أحرفه { $length }، والحد الأقصى { $most }.
problem-out-of-range = اكتبوا رقمًا من { $least } إلى { $most }.
problem-not-a-whole-number = «{ $typed }» ليس عددًا صحيحًا. اكتبوا أرقامًا فقط، مثل 56000.
problem-not-a-number = «{ $typed }» ليس رقمًا. اكتبوه هكذا: 12.5.
problem-choose = يرجى الاختيار.
problem-not-a-key = استخدموا أحرفًا لاتينية صغيرة وأرقامًا وواصلات فقط، مثل saint-jean.
problem-key-taken = هذا الاسم المختصر مستخدم. اختاروا غيره.
problem-not-a-language = «{ $typed }» ليس رمز لغة. استخدموا رموزًا مثل lv أو fr أو ar.
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
