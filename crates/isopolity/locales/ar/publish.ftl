# What leaves the house as a picture.
publish-infographic = رسم معلوماتي
publish-lede = صفحة واحدة للمشاركة والطباعة والتعليق على الحائط. أرقامها في الجداول أدناه.
publish-png = صورة (PNG)
publish-svg = رسم (SVG)
publish-score = الدرجة، من 0 إلى 100
publish-range = المدى
publish-note = ملاحظة
publish-strongest = الأقوى
publish-weakest = الأضعف
publish-missing = بلا إجابة
publish-profile-scope = إجابات المدينة نفسها، محسوبة بأوزان معلنة
publish-made = أُنشئ في { $date } باستخدام Isopolity.
