# What readers of newcomers’ pages say back.
feedback-title = ماذا يقول القراء
feedback-lede = أُرسل من صفحات الوافدين الجدد دون أسماء. يُحذف كل شيء بعد نصف سنة.
feedback-none = لا شيء ينتظر هنا.
feedback-found = وُجد المطلوب
feedback-missing = لم يوجد المطلوب
feedback-sought = بحثوا عن:
feedback-done = تمت المعالجة
feedback-again = إعادة النظر
feedback-remove = حذف نهائي
feedback-remove-all = حذف كل ما تمت معالجته
feedback-state-need = تسجيله احتياجًا للمدينة
feedback-see-done = عرض ما تمت معالجته
feedback-see-new = عرض ما ينتظر
