# What the translation engine says when it does not translate.
translation-trouble-no-engine = لم يُعدّ محرك ترجمة. يستطيع مشغّل هذا النظام أن يضيف واحدًا.
translation-trouble-unreached = محرك الترجمة لا يجيب. حاولوا لاحقًا.
translation-trouble-no-such-pair = محرك الترجمة لا يترجم بين هاتين اللغتين.
translation-trouble-too-much = هذا نص طويل جدًا دفعة واحدة.
translation-trouble-refused = يرفض محرك الترجمة هذا النص.
translation-trouble-denied = لا يسمح لنا محرك الترجمة بالدخول. أخبروا مشغّل هذا النظام.
translation-trouble-busy = يُسأل محرك الترجمة أكثر مما ينبغي. حاولوا بعد بضع دقائق.
translation-trouble-failed = أخفق محرك الترجمة. حاولوا لاحقًا.
translation-trouble-garbled = لا يمكن استعمال جواب محرك الترجمة.
translation-lost = كان ينبغي أن تبقى هذه الكلمات كما هي وهي ناقصة: { $words }
