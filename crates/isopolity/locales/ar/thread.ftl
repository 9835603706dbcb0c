# The thread and its stations.
thread-name = المسار
thread-lede = ما سبق وما يلي، من الأدلة إلى النتيجة.
thread-missing = لا شيء بعد
thread-more = وغيرها مما لا يظهر هنا
thread-open = فتح
thread-evidence = الأدلة
thread-assessment = التقييم
thread-need = الاحتياج
thread-mentor = المدينة المرشدة
thread-practice = الممارسة
thread-action = الإجراء
thread-service = الخدمة
thread-outcome = النتيجة
