# Newcomers' pages: the directory of services.
directory-question = እንታይ ሓገዝ የድልየኩም?
directory-question-lede = ኣብ ቀረባኹም ሓገዝ ርኸቡ። ኣካውንት ኣየድልን፣ እትደልይዎ ነገር እውን ዝዕቅቦ ሰብ የለን።
directory-search = ብቃላትኩምን ብቋንቋኹምን ጽሓፉ
directory-areas = መዳያት ህይወት
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } ኣገልግሎት
   *[other] { NUMBER($n) } ኣገልግሎታት
 }
directory-see-all = { PLURAL($n) ->
    [one] { NUMBER($n) } ኣገልግሎት ርኣዩ
   *[other] ኩሎም { NUMBER($n) } ኣገልግሎታት ርኣዩ
 }
directory-see-all-open = { PLURAL($n) ->
    [one] ሕጂ ክፉት ዘሎ { NUMBER($n) } ኣገልግሎት ርኣዩ
   *[other] ሕጂ ክፉታት ዘለዉ ኩሎም { NUMBER($n) } ኣገልግሎታት ርኣዩ
 }
directory-open-now = ሕጂ ክፉት
directory-none-open = ኣብዚ ሰዓት እዚ ክፉት ቦታ የለን። ሰዓታቶም ዘይፍለጥ ኣገልግሎታት ኣይተቖጽሩን።
directory-danger = ኣብ ሓደጋ ዲኹም? ናብዚ ደውሉ፦
directory-no-traces = እዚ ገጽ ኩኪ (cookies) ኣይጥቀምን፣ ካብ ካልእ ቦታ ገለ ኣየምጽእን፣ እትደልይዎ እውን ኣይዕቅብን እዩ።
directory-examples = ኣብዚ ገጽ ዘሎ ንኣብነት ጥራይ እዩ፣ ብሓቂ የለን። በጃኹም ናብኡ ኣይትኺዱ።
directory-start = ቀዳማይ ገጽ
directory-all = ኩሎም ኣገልግሎታት
directory-results = “{ $question }”
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } ኣገልግሎት።
   *[other] { NUMBER($n) } ኣገልግሎታት።
 }
directory-understood = ከምዚ ተረዲእና፦
directory-meant = “{ $typed }” ከም “{ $word }” ኣንቢብናዮ።
directory-by-theme = “{ $word }” ብዛዕባ እዚ እዩ፦ { $theme }
directory-by-errors = “{ $typed }” ከም “{ $word }” ኣንቢብናዮ
directory-by-beginning = “{ $typed }” መጀመርታ ናይ “{ $word }” እዩ
directory-by-word = “{ $word }” ኣብቲ ጽሑፍ ብቋንቋ { $language } ተረኺቡ
directory-nothing = ዝተረኸበ የለን። ካልእ ቃላት ፈትኑ፣ ወይ ካብቲ ዝመረጽኩምዎ ሓደ ኣልግሱ።
directory-narrow = እዚ ጥራይ ኣርእዩ
directory-take-away = (ተመሪጹ፤ ኣልግስዎ)
directory-free = ብነጻ
directory-spoken = ኣብኡ ዝዝረብ ቋንቋታት
directory-spoken-there = ዝዛረብዎ ቋንቋታት፦

directory-area-first-steps = ቀዳሞት ስጉምትታት
directory-area-language = ቋንቋ ምምሃር
directory-area-health = ጥዕና
directory-area-mind = ቅሳነት ኣእምሮ
directory-area-housing = መንበሪ ገዛ
directory-area-food = ምግብን ክዳንን
directory-area-work = ስራሕ
directory-area-money = ገንዘብ
directory-area-law = ሕግን ወረቓቕትን
directory-area-family = ቆልዑን ስድራቤትን
directory-area-school = ቤት ትምህርቲ
directory-area-safety = ድሕንነት
directory-area-community = ምስ ሰባት ምልላይ
directory-area-other = ካልእ ሓገዝ

directory-hours-unknown = ሰዓታቱ ኣይፍለጥን
directory-hours-ask = ዝኽፈተሉ ሰዓታት ኣይፍለጥን። በጃኹም ቅድሚ ምኻድኩም ሕተቱ።
directory-by-appointment = ብቆጸራ
directory-appointment-now = ብቆጸራ
directory-open-always = ኩሉ ግዜ ክፉት
directory-open-until = ክሳብ ሰዓት { $time } ክፉት
directory-open-until-day = ክሳብ { $day } ሰዓት { $time } ክፉት
directory-opens = ዕጹው፣ { $day } ሰዓት { $time } ይኽፈት
directory-closed = ዕጹው
directory-closed-now = ዕጹው
directory-today = ሎሚ
directory-tomorrow = ጽባሕ
directory-day-1 = ሰኑይ
directory-day-2 = ሰሉስ
directory-day-3 = ረቡዕ
directory-day-4 = ሓሙስ
directory-day-5 = ዓርቢ
directory-day-6 = ቀዳም
directory-day-7 = ሰንበት
directory-hours = ዝኽፈተሉ ሰዓታት
directory-week = ዝመጻ ሸውዓተ መዓልታት፣ ብሰዓት { $zone }
directory-other-days = ኣብዘን መዓልታት ካልእ ሰዓታት

directory-call = ደውሉ
directory-map = ካርታ
directory-on-map = ኣብ OpenStreetMap ርኣዩ
directory-address-told = እቲ ቦታ ውሑስ ምእንቲ ክኸውን፣ ኣድራሻኡ ብተሌፎን ይንገረኩም።
directory-print = ኣብ ወረቐት ሕተሙ
directory-stale = እዚ ሓበሬታ ክሳብ { $date } ቅኑዕ ነይሩ፣ ካብኡ ንደሓር ዘረጋገጾ የለን። በጃኹም ቅድሚ ምኻድኩም ሕተቱ።
directory-never-checked = እዚ ሓበሬታ ክሳብ ሕጂ ዘረጋገጾ የለን። በጃኹም ቅድሚ ምኻድኩም ሕተቱ።
directory-checked = ተረጋጊጹ። ክሳብ { $date } ቅኑዕ እዩ።
directory-who = መን ክመጽእ ይኽእል
directory-everybody = ኩሉ ሰብ።
directory-age-from = ዕድመ፦ { $from } ዓመትን ካብኡ ንላዕልን
directory-age-to = ዕድመ፦ ክሳብ { $to } ዓመት
directory-age-between = ዕድመ፦ ካብ { $from } ክሳብ { $to } ዓመት
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}ወይ{" "}
directory-safe = ምፍላጡ ጽቡቕ እዩ
directory-bring = እንታይ ሒዝኩም ትመጹ
directory-cost = ዋግኡ ክንደይ እዩ
directory-cost-free = ብነጻ እዩ።
directory-cost-unknown = ኣይፍለጥን
directory-begin = ከመይ ትጅምሩ
directory-where = ኣበይ
directory-contact = መራኸቢ
directory-original = ብቋንቋ { $language } ኣንብብዎ

directory-residence-citizen = ዜጋታት እዛ ሃገር
directory-residence-eu-citizen = ዜጋታት ካልእ ሃገር ሕብረት ኣውሮጳ
directory-residence-residence-permit = መንበሪ ፍቓድ ዘለዎም ሰባት
directory-residence-asylum-seeker = ዑቕባ ዝሓቱ ሰባት
directory-residence-protection = ስደተኛታትን ተመላላኢ ዑቕባ ዘለዎም ሰባትን
directory-residence-temporary-protection = ግዝያዊ ዑቕባ ዘለዎም ሰባት
directory-residence-undocumented = ወረቐት ዘይብሎም ሰባት
directory-gender-woman = ደቂ ኣንስትዮ
directory-gender-man = ደቂ ተባዕትዮ
directory-gender-other = ካልእ ጾታ ዘለዎም ሰባት
directory-family-with-children = ቆልዑ ዘለዎም ወለዲ
directory-family-single-parent = በይኖም ቆልዑ ዘዕብዩ ወለዲ
directory-family-pregnant = ነፍሰ ጾራት
directory-family-unaccompanied-minor = ኣብዚ ብዘይ ወለዶም ዘለዉ ቆልዑን መንእሰያትን
directory-family-alone = በይኖም ዝነብሩ ሰባት
directory-safety-women-only = ንደቂ ኣንስትዮ ጥራይ
directory-safety-lgbtqi-friendly = ንLGBTQI+ ሰባት ብሓጎስ ይቕበልዎም
directory-safety-anonymous = ስምኩም ዝሓትት የለን
directory-safety-minors-with-guardian = ትሕቲ 18 ዓመት እንተኾንኩም፣ ምስ ወለዲ ወይ ኣላዪ ምጹ
directory-safety-confidential = እትዛረብዎ ኣብኡ ይተርፍ
directory-access-step-free = መደያይቦ ዘይብሉ መእተዊ
directory-access-steps = ብመደያይቦ ጥራይ ይእቶ
directory-access-lift = ሊፍት
directory-access-accessible-toilet = ዊልቸር ንዝጥቀሙ ዝኸውን ሽቓቕ
directory-access-hearing-loop = ንምስማዕ ዝሕግዝ መሳርሒ
directory-access-child-corner = ንናእሽቱ ቆልዑ ዝኸውን ቦታ

# Without a connection.
welcome-offline = ኢንተርነት የብልኩምን
welcome-offline-lede = እዚ ገጽ ኣብ መሳርሒኹም ኣይተዓቀበን። እቲ ዝተዓቀበ ግን ከተንብብዎ ትኽእሉ።
welcome-offline-now = ኢንተርነት የለን። ኣብ መሳርሒኹም ዝተዓቀበ ኢኹም እተንብቡ ዘለኹም።
welcome-keep-all = ብዘይ ኢንተርነት ንምንባብ ኩሉ ዓቅቡ
welcome-kept-all = ኩሉ ተዓቂቡ። ብዘይ ኢንተርነት እውን ከተንብብዎ ትኽእሉ።
welcome-install = ኣብ ስክሪን ተሌፎንኩም ኣቐምጥዎ

# What a reader can do with a page; all of it stays on her device.
welcome-keep = ዓቅቡ
welcome-forget = ተዓቂቡ። ኣልግስዎ
welcome-kept = ዝዓቀብኩምዎ
welcome-kept-lede = ነዚ መሳርሒ ዝጥቀም ዘበለ ክርእዮ ይኽእል። ካልእ ግን ኣይርእዮን።
welcome-forget-all = ካብዚ መሳርሒ ኩሉ ደምስስ
welcome-forgotten = ካብዚ መሳርሒ ኩሉ ተደምሲሱ።
welcome-share = ኣካፍሉ
welcome-copied = ኣድራሻ እቲ ገጽ ተቐዲሑ።
welcome-read-aloud = ብድምጺ ስምዑ
welcome-stop = ድምጺ ደው ኣብሉ
welcome-no-voice = እዚ መሳርሒ ነዚ ቋንቋ ዝኸውን ድምጺ የብሉን።
welcome-no-voice-for-all = ክፍልታት እዚ ገጽ በቲ እዚ መሳርሒ ዓው ኢሉ ከንብቦ ዘይክእል ቋንቋ እዩ ተጻሒፉ ዘሎ።
welcome-larger = ጽሑፍ ኣዕብዩ
welcome-contrast = ሕብርታት ኣነጽሩ
welcome-near = ኣብ ቀረባይ
welcome-near-note = ዘለኹምዎ ቦታ ካብ መሳርሒኹም ኣይወጽእን።
welcome-near-denied = መሳርሒኹም ኣበይ ከም ዘሎ ኣይሓበረን።
# A distance, such as 1.5 km.
welcome-distance = { $n } ኪ.ሜ

# What readers say back.
welcome-feedback = እቲ ዘድልየኩም ረኺብኩምዶ?
welcome-feedback-yes = እወ
welcome-feedback-no = ኣይፋልን
welcome-feedback-comment = እንታይ ይጎድል ወይ እንታይ ጌጋ ኣሎ?
welcome-feedback-privacy = በጃኹም ስምን ቁጽሪ ተሌፎንን ኣይትጽሓፉ። ኣብዚ መልሲ ክወሃበኩም ኣይከኣልን እዩ።
welcome-feedback-thanks = የቐንየልና። ምምሕዳር ከተማ ኩሉ መልእኽቲ የንብብ።
welcome-feedback-missing = ዘይረኸብኩምዎ ንምምሕዳር ከተማ ንገሩ

# The thread.
welcome-opened-by = እዚ ብሳላ ውጥን እታ ከተማ ዝመጸ እዩ፦

# Information pages, events, news, numbers to call, words explained.
guide-information = ሓበሬታ
guide-under = ተወሳኺ ብዛዕባ እዚ
guide-services = ኣብዚ ዝሕግዙ ኣገልግሎታት
guide-desks = ንመን ክትሓቱ ትኽእሉ
guide-rights = እዚ ገጽ ብዛዕባ መሰላትን ሕግታትን ይነግር። ሕጋዊ ምኽሪ ኣይኮነን፦ ንጉዳይኩም ዝፈልጥ ሰብ ሕተቱ።
guide-events = ምድላዋት
guide-events-all = ኩሎም ምድላዋት
guide-events-none = ኣብዚ እዋን እዚ ዝተወጠነ ምድላው የለን።
guide-event-when = መዓስ
guide-event-where = ኣበይ
guide-event-online = ብኢንተርነት
guide-event-all-day = ምሉእ መዓልቲ
guide-event-next = ዝቕጽሉ ዕለታት
guide-event-by = ዝዕድመኩም
guide-event-on-now = ሕጂ ይካየድ ኣሎ
guide-event-over = እዚ ምድላው ተወዲኡ እዩ።
guide-every-day = { PLURAL($n) ->
    [one] ኩሉ መዓልቲ
   *[other] በብ { NUMBER($n) } መዓልቲ
 }
guide-every-week = { PLURAL($n) ->
    [one] ኩሉ ሰሙን፦ { $days }
   *[other] በብ { NUMBER($n) } ሰሙን፦ { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] ኩሉ ወርሒ ኣብ ሓደ ዓይነት ዕለት
   *[other] በብ { NUMBER($n) } ወርሒ ኣብ ሓደ ዓይነት ዕለት
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] ኩሉ ወርሒ ኣብ ሓደ ዓይነት መዓልቲ ሰሙን
   *[other] በብ { NUMBER($n) } ወርሒ ኣብ ሓደ ዓይነት መዓልቲ ሰሙን
 }
guide-every-year = { PLURAL($n) ->
    [one] ኩሉ ዓመት
   *[other] በብ { NUMBER($n) } ዓመት
 }
guide-every-until = ክሳብ { $date }
guide-news = ዜና
guide-news-all = ኩሉ ዜና
guide-numbers = እትድውሉሎም ቁጽርታት
guide-numbers-lede = ኣብ ሓደጋ እንተኣለኹም ናብ 112 ደውሉ። ካብ ዝኾነ ተሌፎን ምድዋል ብነጻ እዩ።
guide-words = መብርሂ ቃላት
guide-words-lede = ኣብዚ ኣብያተ ጽሕፈት ዝጥቀምሎም ቃላት፣ ብቀሊል ቋንቋ።
guide-found = ሓበሬታ ብዛዕባ እዚ
guide-no-page = እዚ ጽሑፍ ድሕሪ ሕጂ ኣብዚ የለን።
# On paper, as a code, and on the map.
welcome-guide = ሓገዝ ኣበይ ከም ዝርከብ
welcome-pdf = ሕተሙ ወይ ከም PDF ዓቅቡ
welcome-code = ከም ኮድ ኣርኢ
welcome-code-note = ነቲ ገጽ ንምኽፋት ናይ ተሌፎን ካመራ ናብዚ ኮድ ኣቕንዑ።
welcome-contents = ትሕዝቶ
welcome-page-of = ገጽ { $page } ካብ { $total }
welcome-as-of = ኩነታት ብዕለት { $date }
welcome-holidays = ኣብ በዓላት እቲ ሰዓታት ክፍለ ይኽእል እዩ።
welcome-left-out = እዚ መምርሒ ካብ { $all } ኣገልግሎታት { $shown } የርኢ። ኩሎም ኣብዚ ኣለዉ፦
welcome-pages-left-out = እዚ መምርሒ ካብ { $all } ገጻት ሓበሬታ { $shown } የርኢ። ኩሎም ኣብዚ ኣለዉ፦
welcome-map = ቦታታት ኣብ ካርታ
welcome-map-seen = ቦታታት፦ { $n }። ሰሜን ኣብ ላዕሊ እዩ። እቶም ቁጽርታት ናይቲ ዝርዝር እዮም።
welcome-map-far = ካብቶም ካልኦት { $distance } ይርሕቕ፣ ኣብ ጫፍ ካርታ ተሳኢሉ
welcome-map-without = ኣብ ካርታ የለን
welcome-metres = { $n } ሜ
welcome-north = ሰ
welcome-picture-by = ስእሊ፦ { $by }
welcome-by-meaning = ብትርጉሙ እዩ ተረኺቡ፣ ብቃላት ኣይኮነን

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = መእተዊ
open-offered = ዘቕርቦ
open-imprint = ብዛዕባ እዞም ገጻት
open-more = ኩሉ ዝርዝር፡ ከምቲ ሎሚ ዘለዎ
