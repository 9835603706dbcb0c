# Newcomers' pages: the directory of services.
directory-question = Maxaad caawimaad uga baahan tahay?
directory-question-lede = Ka hel caawimaad meel kuu dhow. Akoon looma baahna, cidina ma kaydiso waxa aad raadiso.
directory-search = Ku qor erayadaada iyo luqaddaada
directory-areas = Qaybaha nolosha
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } adeeg
   *[other] { NUMBER($n) } adeeg
 }
directory-see-all = { PLURAL($n) ->
    [one] Eeg { NUMBER($n) } adeeg
   *[other] Eeg dhammaan adeegyada ({ NUMBER($n) })
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Eeg { NUMBER($n) } adeeg oo hadda furan
   *[other] Eeg dhammaan adeegyada hadda furan ({ NUMBER($n) })
 }
directory-open-now = Hadda furan
directory-none-open = Hadda meel furan ma jirto. Adeegyada aan saacadahooda la aqoon laguma tirin.
directory-danger = Khatar ma ku jirtaa? Wac
directory-no-traces = Boggani ma isticmaalo cookies, meel kale waxba kama keeno, mana kaydiyo waxa aad raadiso.
directory-examples = Waxa boggan ku qoran run ma aha, waa tusaale keliya. Fadlan ha aadin meelahaas.
directory-start = Bogga ugu horreeya
directory-all = Dhammaan adeegyada
directory-results = “{ $question }”
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } adeeg.
   *[other] { NUMBER($n) } adeeg.
 }
directory-understood = Waxaan u fahannay:
directory-meant = “{ $typed }” waxaan u akhrinnay “{ $word }”.
directory-by-theme = “{ $word }” waxay ku saabsan tahay: { $theme }
directory-by-errors = “{ $typed }” waxaan u akhrinnay “{ $word }”
directory-by-beginning = “{ $typed }” waa bilowga erayga “{ $word }”
directory-by-word = “{ $word }” ayaa qoraalka ku jirta (luqadda: { $language })
directory-nothing = Waxba lama helin. Isku day erayo kale, ama ka saar wax aad dooratay.
directory-narrow = Tus keliya
directory-take-away = (waa la doortay; ka saar)
directory-free = Bilaash
directory-spoken = Luqadaha halkaas lagaga hadlo
directory-spoken-there = Waxaa lagaga hadlaa:

directory-area-first-steps = Tallaabooyinka ugu horreeya
directory-area-language = Baro luqadda
directory-area-health = Caafimaad
directory-area-mind = Xasilloonida maskaxda
directory-area-housing = Guri iyo hoy
directory-area-food = Cunto iyo dhar
directory-area-work = Shaqo
directory-area-money = Lacag
directory-area-law = Sharci iyo waraaqo
directory-area-family = Carruur iyo qoys
directory-area-school = Iskuul
directory-area-safety = Badbaado
directory-area-community = La kulan dad cusub
directory-area-other = Caawimaad kale

directory-hours-unknown = Saacadaha lama yaqaan
directory-hours-ask = Lama yaqaan saacadaha la furan yahay. Fadlan weydii intaadan aadin.
directory-by-appointment = ballan baa loo baahan yahay
directory-appointment-now = Ballan baa loo baahan yahay
directory-open-always = Had iyo jeer furan
directory-open-until = Furan ilaa { $time }
directory-open-until-day = Furan ilaa { $day }, { $time }
directory-opens = Xiran, waxaa la furayaa { $day } { $time }
directory-closed = xiran
directory-closed-now = Xiran
directory-today = maanta
directory-tomorrow = berri
directory-day-1 = Isniinta
directory-day-2 = Talaadada
directory-day-3 = Arbacada
directory-day-4 = Khamiista
directory-day-5 = Jimcaha
directory-day-6 = Sabtida
directory-day-7 = Axadda
directory-hours = Saacadaha la furan yahay
directory-week = Toddobada maalmood ee soo socda, saacadda { $zone }
directory-other-days = Saacado kale maalmahan

directory-call = Wac
directory-map = Khariidad
directory-on-map = Ka eeg OpenStreetMap
directory-address-told = Cinwaanka waxaa lagugu sheegayaa telefoonka, si meeshu ammaan u ahaato.
directory-print = Daabac
directory-stale = Macluumaadkani wuxuu sax ahaa ilaa taariikhdan: { $date }. Wixii ka dambeeyey cidina ma hubin. Fadlan weydii intaadan aadin.
directory-never-checked = Weli cidina ma hubin macluumaadkan. Fadlan weydii intaadan aadin.
directory-checked = Waa la hubiyey. Waa sax ilaa taariikhdan: { $date }.
directory-who = Yaa iman kara
directory-everybody = Qof walba.
directory-age-from = { $from } sano jir iyo ka weyn
directory-age-to = Ilaa { $to } sano jir
directory-age-between = { $from } ilaa { $to } sano jir
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}ama{" "}
directory-safe = Waxaa fiican inaad ogaato
directory-bring = Waxa aad soo qaadanayso
directory-cost = Inta ay ku kacayso
directory-cost-free = Waa bilaash.
directory-cost-unknown = Lama yaqaan
directory-begin = Sida loo bilaabo
directory-where = Goobta
directory-contact = Xiriir
directory-original = akhri qoraalka asalka ah (luqadda: { $language })

directory-residence-citizen = dadka haysta dhalashada dalka
directory-residence-eu-citizen = dadka haysta dhalashada dal kale oo ka tirsan Midowga Yurub
directory-residence-residence-permit = dadka haysta sharciga deggenaanshaha
directory-residence-asylum-seeker = dadka magangelyo codsaday
directory-residence-protection = qaxootiga iyo dadka haysta ilaalin dheeraad ah
directory-residence-temporary-protection = dadka haysta ilaalin ku meel gaar ah
directory-residence-undocumented = dadka aan waraaqo haysan
directory-gender-woman = haweenka
directory-gender-man = ragga
directory-gender-other = dadka jinsi kale ah
directory-family-with-children = waalidiinta carruurta leh
directory-family-single-parent = waalidiinta keligood carruurta koriya
directory-family-pregnant = haweenka uurka leh
directory-family-unaccompanied-minor = carruurta iyo dhallinyarada aan waalidkood halkan la joogin
directory-family-alone = dadka keligood nool
directory-safety-women-only = Haweenka keliya
directory-safety-lgbtqi-friendly = Dadka LGBTQI+ waa la soo dhaweynayaa
directory-safety-anonymous = Magacaaga laguma weydiinayo
directory-safety-minors-with-guardian = Haddaad 18 sano ka yar tahay, la imow waalidkaa ama qofka kaa mas’uulka ah
directory-safety-confidential = Waxa aad sheegto halkaas ayuu ku ekaanayaa
directory-access-step-free = Albaab aan jaranjaro lahayn
directory-access-steps = Jaranjaro keliya ayaa laga galaa
directory-access-lift = Wiish
directory-access-accessible-toilet = Musqul ku habboon kursiga taayirada leh
directory-access-hearing-loop = Qalab caawiya dadka maqalkoodu yar yahay
directory-access-child-corner = Meel carruurta yaryar loogu talagalay

# Without a connection.
welcome-offline = Internet ma lihid
welcome-offline-lede = Boggan laguma kaydin qalabkaaga. Wixii la kaydiyey waad akhrisan kartaa.
welcome-offline-now = Internet ma jiro. Waxaad akhrinaysaa wixii qalabkaaga lagu kaydiyey.
welcome-keep-all = Wax walba kaydi si aad internet la’aan ugu akhrido
welcome-kept-all = Wax walba waa la kaydiyey. Internet la’aanna waad ku akhrisan kartaa.
welcome-install = Ku dar shaashadda telefoonka

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Kaydi
welcome-forget = Waa la kaydiyey. Ka saar
welcome-kept = Waxa aad kaydsatay
welcome-kept-lede = Qof kasta oo isticmaala qalabkan wuu arki karaa. Qof kale ma arki karo.
welcome-forget-all = Ka tirtir wax walba qalabkan
welcome-forgotten = Wax walba waa laga tirtiray qalabkan.
welcome-share = La wadaag
welcome-copied = Cinwaanka bogga waa la koobiyeeyey.
welcome-read-aloud = Cod ku dhegeyso
welcome-stop = Jooji codka
welcome-no-voice = Qalabkani cod uma laha luqaddan.
welcome-no-voice-for-all = Qaybo boggan ka mid ah waxay ku qoran yihiin luqad aanu qalabkani kor u akhriyi karin.
welcome-larger = Qoraal weyn
welcome-contrast = Midabbo kala cad
welcome-near = Meel ii dhow
welcome-near-note = Meesha aad joogto qalabkaaga kama baxayso.
welcome-near-denied = Qalabkaagu ma sheegin meesha uu joogo.
# A distance, such as 1.5 km.
welcome-distance = { $n } km

# What readers say back.
welcome-feedback = Ma heshay waxa aad u baahan tahay?
welcome-feedback-yes = Haa
welcome-feedback-no = Maya
welcome-feedback-comment = Maxaa ka maqan ama ka khaldan?
welcome-feedback-privacy = Fadlan ha qorin magacyo iyo lambarro telefoon. Halkan lagaagama jawaabi karo.
welcome-feedback-thanks = Mahadsanid. Maamulka magaaladu fariin kasta wuu akhriyaa.
welcome-feedback-missing = U sheeg maamulka magaalada waxa aad weyday

# The thread.
welcome-opened-by = Tani waxay ku timid qorshaha magaalada:

# Information pages, events, news, numbers to call, words explained.
guide-information = Macluumaad
guide-under = Wax dheeraad ah oo tan ku saabsan
guide-services = Adeegyada arrintan kaa caawinaya
guide-desks = Cidda aad weydiin karto
guide-rights = Boggani wuxuu ka hadlayaa xuquuq iyo xeerar. Ma aha talo sharci: weydii qof xaaladdaada yaqaan.
guide-events = Munaasabado
guide-events-all = Dhammaan munaasabadaha
guide-events-none = Hadda munaasabad la qorsheeyey ma jirto.
guide-event-when = Goorta
guide-event-where = Goobta
guide-event-online = Internetka
guide-event-all-day = Maalinta oo dhan
guide-event-next = Taariikhaha xiga
guide-event-by = Cidda ku casuumaysa
guide-event-on-now = Hadda way socotaa
guide-event-over = Munaasabaddani way dhammaatay.
guide-every-day = { PLURAL($n) ->
    [one] Maalin kasta
   *[other] { NUMBER($n) } maalmood kasta mar
 }
guide-every-week = { PLURAL($n) ->
    [one] Toddobaad kasta: { $days }
   *[other] { NUMBER($n) } toddobaad kasta mar: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] Bil kasta, isla taariikhdaas
   *[other] { NUMBER($n) } bilood kasta mar, isla taariikhdaas
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] Bil kasta, isla maalintaas toddobaadka
   *[other] { NUMBER($n) } bilood kasta mar, isla maalintaas toddobaadka
 }
guide-every-year = { PLURAL($n) ->
    [one] Sannad kasta
   *[other] { NUMBER($n) } sannadood kasta mar
 }
guide-every-until = ilaa taariikhdan: { $date }
guide-news = Warar
guide-news-all = Dhammaan wararka
guide-numbers = Lambarrada aad wici karto
guide-numbers-lede = Haddii aad khatar ku jirto, wac 112. Wicitaanku waa bilaash, telefoon kasta.
guide-words = Erayo la sharxay
guide-words-lede = Erayada ay xafiisyada halkan isticmaalaan, oo af fudud lagu sharxay.
guide-found = Macluumaad tan ku saabsan
guide-no-page = Qoraalkani halkan kuma yaal hadda ka dib.
# On paper, as a code, and on the map.
welcome-guide = Halkee caawimo laga helaa
welcome-pdf = Daabac ama u kaydi PDF ahaan
welcome-code = U muuji kood ahaan
welcome-code-note = Kamaradda taleefanka ku jeedi koodhkan si bogga u furmo.
welcome-contents = Tusmada
welcome-page-of = Bogga { $page } ee { $total }
welcome-as-of = Taariikhda macluumaadka: { $date }
welcome-holidays = Maalmaha fasaxa saacaduhu way ka duwanaan karaan.
welcome-left-out = Hagahani wuxuu muujinayaa { $shown } ka mid ah { $all } adeeg. Dhammaantood halkan ayay ku yaallaan:
welcome-pages-left-out = Hagahani wuxuu muujinayaa { $shown } ka mid ah { $all } bog oo macluumaad ah. Dhammaantood halkan ayay ku yaallaan:
welcome-map = Goobaha khariidadda
welcome-map-seen = Goobaha: { $n }. Waqooyi waa kor. Lambarradu waa kuwa liiska.
welcome-map-far = { $distance } ayay ka fog tahay kuwa kale, waxaa lagu sawiray cidhifka khariidadda
welcome-map-without = Khariidadda kuma jirto
welcome-metres = { $n } m
welcome-north = W
welcome-picture-by = Sawir: { $by }
welcome-by-meaning = Waxaa lagu helay macnaha, ee ma aha erayada

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Gelitaanka
open-offered = Waxaa bixiya
open-imprint = Ku saabsan boggaggan
open-more = Faahfaahinta oo dhan, sida ay maanta tahay
