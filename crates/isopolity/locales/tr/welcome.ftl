# Newcomers' pages: the directory of services.
directory-question = Hangi konuda yardıma ihtiyacınız var?
directory-question-lede = Yakınınızda yardım bulun. Hesap açmanız gerekmez, ne aradığınızı da kimse kaydetmez.
directory-search = Kendi dilinizde, kendi kelimelerinizle yazın
directory-areas = Konular
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } hizmet
   *[other] { NUMBER($n) } hizmet
 }
directory-see-all = { PLURAL($n) ->
    [one] { NUMBER($n) } hizmeti gör
   *[other] { NUMBER($n) } hizmetin tümünü gör
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Şu an açık olan { NUMBER($n) } hizmeti gör
   *[other] Şu an açık olan { NUMBER($n) } hizmetin tümünü gör
 }
directory-open-now = Şu an açık
directory-none-open = Şu an açık bir yer yok. Saatleri bilinmeyen hizmetler burada sayılmaz.
directory-danger = Tehlikede misiniz? Hemen arayın:
directory-no-traces = Bu sayfa çerez kullanmaz, başka yerden bir şey yüklemez ve ne aradığınızı kaydetmez.
directory-examples = Bu sayfada yazanlar gerçek değildir, örnek olarak yazılmıştır. Lütfen oralara gitmeyin.
directory-start = Ana sayfa
directory-all = Tüm hizmetler
directory-results = “{ $question }”
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } hizmet.
   *[other] { NUMBER($n) } hizmet.
 }
directory-understood = Şöyle anladık:
directory-meant = “{ $typed }” yazısını “{ $word }” olarak okuduk.
directory-by-theme = “{ $word }” şu konuyla ilgili: { $theme }
directory-by-errors = “{ $typed }” yazısını “{ $word }” olarak okuduk
directory-by-beginning = “{ $typed }”, “{ $word }” kelimesinin başı
directory-by-word = “{ $word }” metinde geçiyor (dil: { $language })
directory-nothing = Bir şey bulunamadı. Başka kelimeler deneyin veya seçimlerinizden birini kaldırın.
directory-narrow = Yalnızca şunları göster
directory-take-away = (seçili; kaldır)
directory-free = Ücretsiz
directory-spoken = Orada konuşulan diller
directory-spoken-there = Konuşulan diller:

directory-area-first-steps = İlk adımlar
directory-area-language = Dil öğrenme
directory-area-health = Sağlık
directory-area-mind = Ruhsal destek
directory-area-housing = Barınma
directory-area-food = Yiyecek ve giysi
directory-area-work = İş
directory-area-money = Para
directory-area-law = Haklar ve belgeler
directory-area-family = Çocuklar ve aile
directory-area-school = Okul
directory-area-safety = Güvenlik
directory-area-community = Yeni insanlar tanıma
directory-area-other = Diğer yardımlar

directory-hours-unknown = Saatleri bilinmiyor
directory-hours-ask = Hangi saatlerde açık olduğu bilinmiyor. Lütfen gitmeden önce sorun.
directory-by-appointment = randevuyla
directory-appointment-now = Randevuyla
directory-open-always = Her zaman açık
directory-open-until = Açık, kapanış: { $time }
directory-open-until-day = Açık, kapanış: { $day } { $time }
directory-opens = Kapalı, açılış: { $day } { $time }
directory-closed = kapalı
directory-closed-now = Kapalı
directory-today = bugün
directory-tomorrow = yarın
directory-day-1 = pazartesi
directory-day-2 = salı
directory-day-3 = çarşamba
directory-day-4 = perşembe
directory-day-5 = cuma
directory-day-6 = cumartesi
directory-day-7 = pazar
directory-hours = Çalışma saatleri
directory-week = Önümüzdeki yedi gün (saat dilimi: { $zone })
directory-other-days = Bu günlerde başka saatler

directory-call = Telefon et
directory-map = Harita
directory-on-map = OpenStreetMap’te gör
directory-address-told = Burası güvenli kalsın diye adres yalnızca telefonda söylenir.
directory-print = Yazdır
directory-stale = Bilgilerin geçerli olduğu son tarih: { $date }. O zamandan beri kimse kontrol etmedi. Lütfen gitmeden önce sorun.
directory-never-checked = Bu bilgileri henüz kimse kontrol etmedi. Lütfen gitmeden önce sorun.
directory-checked = Kontrol edildi. Geçerli olduğu son tarih: { $date }.
directory-who = Kimler gelebilir
directory-everybody = Herkes.
directory-age-from = { $from } yaş ve üzeri
directory-age-to = { $to } yaşına kadar
directory-age-between = { $from } ile { $to } yaş arası
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}veya{" "}
directory-safe = Bilmenizde fayda var
directory-bring = Yanınızda ne getirmelisiniz
directory-cost = Ücreti ne kadar
directory-cost-free = Ücretsiz.
directory-cost-unknown = Bilinmiyor
directory-begin = Nasıl başlarsınız
directory-where = Nerede
directory-contact = İletişim
directory-original = aslını oku (dil: { $language })

directory-residence-citizen = bu ülkenin vatandaşları
directory-residence-eu-citizen = başka bir AB ülkesinin vatandaşları
directory-residence-residence-permit = oturma izni olanlar
directory-residence-asylum-seeker = iltica başvurusu yapanlar
directory-residence-protection = mülteciler ve ikincil koruma altındakiler
directory-residence-temporary-protection = geçici koruma altındakiler
directory-residence-undocumented = belgesi olmayanlar
directory-gender-woman = kadınlar
directory-gender-man = erkekler
directory-gender-other = başka cinsiyet kimliğinden kişiler
directory-family-with-children = çocuklu anne ve babalar
directory-family-single-parent = çocuğunu tek başına büyütenler
directory-family-pregnant = bebek bekleyenler
directory-family-unaccompanied-minor = burada anne babası olmadan yaşayan çocuklar ve gençler
directory-family-alone = yalnız yaşayanlar
directory-safety-women-only = Yalnızca kadınlar için
directory-safety-lgbtqi-friendly = LGBTİ+ kişiler rahatça gelebilir
directory-safety-anonymous = Kimse adınızı sormaz
directory-safety-minors-with-guardian = 18 yaşından küçükseniz anneniz, babanız veya vasinizle gelin
directory-safety-confidential = Anlattıklarınız orada kalır
directory-access-step-free = Basamaksız giriş
directory-access-steps = Yalnızca merdivenle girilir
directory-access-lift = Asansör
directory-access-accessible-toilet = Tekerlekli sandalyeye uygun tuvalet
directory-access-hearing-loop = İşitme cihazı için ses sistemi
directory-access-child-corner = Küçük çocuklar için köşe

# Without a connection.
welcome-offline = İnternet bağlantınız yok
welcome-offline-lede = Bu sayfa cihazınıza kaydedilmemiş. Kaydedilmiş olanları okuyabilirsiniz.
welcome-offline-now = Bağlantı yok. Cihazınıza kaydedilmiş olanı okuyorsunuz.
welcome-keep-all = İnternetsiz okumak için hepsini kaydet
welcome-kept-all = Hepsi kaydedildi. İnternet olmadan da okuyabilirsiniz.
welcome-install = Ana ekrana ekle

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Sakla
welcome-forget = Saklandı. Kaldır
welcome-kept = Sakladıklarınız
welcome-kept-lede = Bu cihazı kullanan herkes bunu görebilir. Başka kimse göremez.
welcome-forget-all = Bu cihazdaki her şeyi sil
welcome-forgotten = Bu cihazdaki her şey silindi.
welcome-share = Paylaş
welcome-copied = Sayfanın adresi kopyalandı.
welcome-read-aloud = Sesli oku
welcome-stop = Okumayı durdur
welcome-no-voice = Bu cihazda bu dil için ses yok.
welcome-no-voice-for-all = Bu sayfanın bazı bölümleri bu cihazın sesli okuyamadığı bir dilde.
welcome-larger = Daha büyük yazı
welcome-contrast = Daha belirgin renkler
welcome-near = Yakınımda
welcome-near-note = Nerede olduğunuz bilgisi cihazınızdan çıkmaz.
welcome-near-denied = Cihazınız nerede olduğunu bildirmedi.
# A distance, such as 1.5 km.
welcome-distance = { $n } km

# What readers say back.
welcome-feedback = Aradığınızı buldunuz mu?
welcome-feedback-yes = Evet
welcome-feedback-no = Hayır
welcome-feedback-comment = Ne eksik veya yanlış?
welcome-feedback-privacy = Lütfen isim ve telefon numarası yazmayın. Buradan size cevap veremeyiz.
welcome-feedback-thanks = Teşekkür ederiz. Belediye her notu okur.
welcome-feedback-missing = Bulamadığınızı belediyeye bildirin

# The thread.
welcome-opened-by = Bu, belediyenin planı sayesinde ortaya çıktı:

# Information pages, events, news, numbers to call, words explained.
guide-information = Bilgiler
guide-under = Bu konuda daha fazlası
guide-services = Bu konuda yardım eden hizmetler
guide-desks = Kime sorabilirsiniz
guide-rights = Bu sayfa hakları ve kuralları anlatır. Hukuki danışmanlık değildir: Durumunuzu bilen birine sorun.
guide-events = Etkinlikler
guide-events-all = Tüm etkinlikler
guide-events-none = Şu an planlanan bir etkinlik yok.
guide-event-when = Ne zaman
guide-event-where = Nerede
guide-event-online = İnternette
guide-event-all-day = Bütün gün
guide-event-next = Sonraki tarihler
guide-event-by = Sizi davet eden
guide-event-on-now = Şu an sürüyor
guide-event-over = Bu etkinlik sona erdi.
guide-every-day = { PLURAL($n) ->
    [one] Her gün
   *[other] { NUMBER($n) } günde bir
 }
guide-every-week = { PLURAL($n) ->
    [one] Her hafta: { $days }
   *[other] { NUMBER($n) } haftada bir: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] Her ay, ayın aynı gününde
   *[other] { NUMBER($n) } ayda bir, ayın aynı gününde
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] Her ay, haftanın aynı gününde
   *[other] { NUMBER($n) } ayda bir, haftanın aynı gününde
 }
guide-every-year = { PLURAL($n) ->
    [one] Her yıl
   *[other] { NUMBER($n) } yılda bir
 }
guide-every-until = son tarih: { $date }
guide-news = Haberler
guide-news-all = Tüm haberler
guide-numbers = Aranabilecek numaralar
guide-numbers-lede = Tehlikedeyseniz 112’yi arayın. Her telefondan ücretsizdir.
guide-words = Kelime açıklamaları
guide-words-lede = Buradaki kurumların kullandığı kelimeler, sade bir dille.
guide-found = Bu konuyla ilgili bilgiler
guide-no-page = Bu metin artık burada değil.
# On paper, as a code, and on the map.
welcome-guide = Nereden yardım alınır
welcome-pdf = Yazdır veya PDF olarak kaydet
welcome-code = Kod olarak göster
welcome-code-note = Sayfayı açmak için telefon kamerasını bu koda tutun.
welcome-contents = İçindekiler
welcome-page-of = Sayfa { $page } / { $total }
welcome-as-of = Bilgi tarihi: { $date }
welcome-holidays = Resmî tatillerde saatler değişebilir.
welcome-left-out = Bu rehberde { $all } hizmetten { $shown } tanesi var. Hepsi burada:
welcome-pages-left-out = Bu rehberde { $all } bilgi sayfasından { $shown } tanesi var. Hepsi burada:
welcome-map = Haritadaki yerler
welcome-map-seen = Yer sayısı: { $n }. Kuzey yukarıdadır. Numaralar listedeki numaralardır.
welcome-map-far = Diğerlerinden { $distance } uzakta, haritanın kenarında gösterildi
welcome-map-without = Haritada değil
welcome-metres = { $n } m
welcome-north = K
welcome-picture-by = Görsel: { $by }
welcome-by-meaning = Kelimelere göre değil, anlamına göre bulundu

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Giriş
open-offered = Sunan
open-imprint = Bu sayfalar hakkında
open-more = Bugünkü hâliyle tüm ayrıntılar
