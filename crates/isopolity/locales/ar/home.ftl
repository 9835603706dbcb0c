# The front door.
home-title = مدن تحتضن الوافدين الجدد
home-lede = من الأدلة إلى خطة، بمساعدة مدينة سبقت إلى ذلك، وصولًا إلى باب مفتوح للوافدين الجدد.
home-see-cities = عرض المدن
home-see-practices = عرض ما ينجح
home-cities = { PLURAL($n) ->
    [zero] { NUMBER($n) } مدينة هنا
    [one] مدينة واحدة هنا
    [two] مدينتان هنا
    [few] { NUMBER($n) } مدن هنا
    [many] { NUMBER($n) } مدينة هنا
   *[other] { NUMBER($n) } مدينة هنا
 }
home-all-cities = كل المدن
home-newcomers = هل أنتم جدد في المدينة؟
home-newcomers-lede = اعثروا على مساعدة قريبة منكم بلغتكم. بلا حساب وبلا تتبّع.
home-for-cities = هل تعملون في مدينة؟
home-for-cities-lede = انظروا أين تقف مدينتكم، وما تحتاج إليه، وأي مدينة سبقتها إلى الحل.
home-security = هل وجدتم ثغرة قد يتضرر منها الناس؟ يرجى الكتابة إلى من يدير هذا الموقع قبل إخبار غيرهم. سيردّون عليكم، وشكرًا لكم.
