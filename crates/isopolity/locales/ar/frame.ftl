# The frame around every page.
frame-navigation = التنقل الرئيسي
frame-menu = القائمة
frame-nav-my-city = مدينتي
frame-nav-cities = المدن
frame-nav-networks = الشبكات
frame-nav-evidence = الأدلة
frame-nav-practices = الممارسات
frame-nav-people = الأشخاص
frame-nav-journal = السجل
frame-nav-design = التصميم
frame-nav-security = الإبلاغ عن ثغرة أمنية
frame-sign-in = تسجيل الدخول
frame-save = حفظ
frame-waiting = العمل جارٍ. قد يستغرق الملف الطويل دقيقة.
frame-problems = يرجى مراجعة ما يلي
frame-problem-of = { $field }: { $problem }
frame-example = في هذه الصفحة شيء متخيَّل على سبيل المثال.
frame-foot = Isopolity، برنامج حر للمدن التي تحتضن الوافدين الجدد.

# What was just done.
done-saved = تم الحفظ.
done-welcome = أهلًا بكم. حسابكم جاهز.
done-password = تم تغيير كلمة المرور، وتسجيل الخروج من أجهزتكم الأخرى.
done-signed-out = تم تسجيل الخروج.
done-signed-out-there = تم تسجيل الخروج من ذلك الجهاز.
done-second-factor-on = الخطوة الثانية مفعّلة. من الآن يتطلب الدخول أيضًا رمزًا من التطبيق.
done-second-factor-off = تم إيقاف الخطوة الثانية.
done-last-keeper = لم يتغير شيء: لا بد لهذا الموقع ممن يشرف عليه، ولم يبقَ غير هذا الشخص.
done-not-yourself = لم يتغير شيء: لا يمكنكم إغلاق حسابكم بأنفسكم.
done-second-factor-cleared = تم إيقاف الخطوة الثانية. تكفي هذا الشخص كلمة المرور للدخول إلى أن تُضاف خطوة جديدة.
done-not-own-factor = لم يتغير شيء: أوقفوا خطوتكم الثانية من صفحة حسابكم وبرمزها.

# Why a request was refused.
refusal-sign-in = يرجى تسجيل الدخول أولًا
refusal-sign-in-next = هذه الصفحة لأصحاب الحسابات.
refusal-forbidden = لا صلاحية لكم هنا
refusal-forbidden-next = حسابكم لا يمنح هذا الحق هنا. اسألوا من يشرف على هذا الموقع.
refusal-conflict = حفظ شخص آخر هذا قبلكم
refusal-conflict-next = لم يُفقد شيء. اختاروا لكل حقل النص الذي يبقى.
refusal-moved-on = غيَّر شخص آخر هذا قبلكم
refusal-moved-on-next = لم يضع شيء ولم يُنفَّذ شيء. انظروا كيف هو الوضع الآن، أو نفِّذوا رغم ذلك.
refusal-differs = ما يختلف
refusal-saved = ما حُفظ في هذه الأثناء
refusal-typed = ما كتبتموه
refusal-keep-mine = حفظ ما اخترته
refusal-keep-theirs = إبقاء نصّهم والبدء من جديد
refusal-see-now = انظروا كيف هو الوضع الآن
refusal-nevertheless = نفِّذوا رغم ذلك
