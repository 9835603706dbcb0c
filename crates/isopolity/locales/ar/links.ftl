# Web addresses in the directory that no longer answer.
links-title = عناوين الويب
links-lede = ينظر البرنامج مرة في الأسبوع تقريبًا هل ما زالت عناوين الويب في دليلكم تجيب. لا يتغير شيء من تلقاء نفسه.
links-off = أوقف مشغّل هذا النظام الطلبات إلى الخوادم الأخرى. لا يُفحص شيء.
links-none = لا يوجد عنوان ويب في الدليل بعد.
links-look-all = فحصها كلها قريبًا
links-look = فحص الآن
links-replace = استبدال في كل مكان
links-replace-title = استبدال عنوان ويب
links-replace-lede = يحل العنوان الجديد محل القديم أينما ورد.
links-replace-old = العنوان القديم:
field-new_address = عنوان الويب الجديد
links-moved = يؤدي نهائيًا إلى:
links-looked-on = فُحص في { $date }
links-used = أين يرد:
links-group-broken = لم تعد تجيب ({ NUMBER($n) })
links-group-broken-hint = أخفقت في يومين أو أكثر. لا يجد القراء شيئًا هناك.
links-group-doubtful = أخفقت مرة ({ NUMBER($n) })
links-group-doubtful-hint = تُفحص من جديد بعد يوم.
links-group-untold = لا يمكن الجزم ({ NUMBER($n) })
links-group-untold-hint = لا يبيّن الجواب هل يرى القراء صفحة. افتحوا العنوان بأنفسكم.
links-group-new = لم تُفحص بعد ({ NUMBER($n) })
links-group-new-hint = يأتي دورها خلال يوم.
links-group-works = تجيب كما ينبغي ({ NUMBER($n) })
links-group-works-hint = لا شيء مطلوب.
links-broken-n = { PLURAL($n) ->
    [zero] { NUMBER($n) } عنوان ويب لم يعد يجيب.
    [one] عنوان ويب واحد لم يعد يجيب.
    [two] عنوانا ويب لم يعودا يجيبان.
    [few] { NUMBER($n) } عناوين ويب لم تعد تجيب.
    [many] { NUMBER($n) } عنوان ويب لم تعد تجيب.
   *[other] { NUMBER($n) } عنوان ويب لم تعد تجيب.
 }
links-answer-well = توجد صفحة هناك.
links-answer-no-entry = لا يسمح الخادم بدخول البرامج ({ $status }).
links-answer-not-there = لم تعد هذه الصفحة موجودة (404).
links-answer-gone = أُزيلت الصفحة نهائيًا (410).
links-answer-too-often = يطلب الخادم أن يُسأل مرات أقل (429).
links-answer-fault = في الخادم عطل ({ $status }).
links-answer-other = أجاب الخادم { $status }.
links-answer-not-an-address = يؤدي إلى شيء ليس عنوان ويب.
links-answer-plain = يؤدي إلى صفحة بلا تشفير، وهي لا تُطلب.
links-answer-inward = يؤدي إلى شبكة خاصة، وهي لا تُسأل.
links-answer-no-name = لا أحد يعرف اسم هذا الخادم.
links-answer-no-connection = لا يقبل الخادم أي اتصال.
links-answer-bad-certificate = شهادة الخادم منتهية الصلاحية أو تخص خادمًا آخر. تحذّر المتصفحات منها.
links-answer-unknown-issuer = لا جهة معروفة تضمن شهادة الخادم. قد تحذّر المتصفحات منها.
links-answer-too-slow = لم يجب الخادم في الوقت المناسب.
links-answer-too-many-moves = يحيل العنوان إلى غيره مرة بعد مرة ولا يصل إلى صفحة.
links-answer-too-large = يقول الخادم أكثر مما يقرؤه البرنامج.
links-answer-garbled = لا يمكن قراءة جواب الخادم.
done-links-looked = فُحص العنوان.
done-links-soon = تُفحص العناوين خلال الدقائق القادمة. أعيدوا تحميل هذه الصفحة لاحقًا.
done-links-replaced = استُبدل العنوان أينما ورد.
