# Officers' pages: information for newcomers, its history, its translation.
guide-title = Information för nyinflyttade
guide-lede = Sidor, evenemang, nyheter, viktiga telefonnummer, ordförklaringar och kontaktpunkter: det som nyinflyttade läser vid sidan av tjänsterna.
guide-waiting = Väntar på granskning
guide-changing = håller på att ändras
guide-handed-in = inlämnad för granskning
guide-none = – inget val –
guide-kind-page = Sidor
guide-kind-page-lede = Det som alla bör veta, till exempel hur man får träffa en läkare.
guide-kind-event = Evenemang
guide-kind-event-lede = Vad som händer och när, en gång eller flera.
guide-kind-news = Nyheter
guide-kind-news-lede = Det som är nytt. Visas från ett datum till ett annat.
guide-kind-number = Viktiga telefonnummer
guide-kind-number-lede = Nödnummer och stödlinjer. 112 står alltid först, helt av sig självt.
guide-kind-term = Ordförklaringar
guide-kind-term-lede = Myndigheternas ord på ett enkelt språk. Även de som översätter ser dem.
guide-kind-desk = Kontaktpunkter
guide-kind-desk-lede = Vem man kan nå, hur och när. Ändra en kontaktpunkt en gång, så visar alla sidor det.
guide-add-page = Lägg till en sida
guide-add-event = Lägg till ett evenemang
guide-add-news = Lägg till en nyhet
guide-add-number = Lägg till ett telefonnummer
guide-add-term = Lägg till ett ord
guide-add-desk = Lägg till en kontaktpunkt
guide-edit-page = Ändra sidan
guide-edit-event = Ändra evenemanget
guide-edit-news = Ändra nyheten
guide-edit-number = Ändra telefonnumret
guide-edit-term = Ändra ordet
guide-edit-desk = Ändra kontaktpunkten
guide-publish = Publicera
guide-hand-in = Lämna in för granskning
guide-keep-draft = Behåll som utkast
guide-withdraw = Dra tillbaka
guide-withdraw-hint = Nyinflyttade ser det inte längre. Det sparas och kan publiceras igen.
guide-text-hint = En tom rad börjar ett nytt stycke, ”## ” en rubrik och ”- ” en punkt i en lista. En länk: [det som ska stå](https://…).
guide-number-hint = Så som man slår det, till exempel 112 eller +371 63000000.
guide-order-hint = Låga tal står först.
guide-time-hint = Till exempel 18:00. Lämna båda tiderna tomma om det håller på hela dagen.
guide-ends-hint = Lämna tomt om det slutar samma dag.
guide-interval-hint = 2 betyder varannan vecka, varannan månad eller vartannat år.
guide-except-hint = Dagar då det inte blir av, till exempel 2026-12-24. Flera med komma mellan.
guide-until-hint = Lämna tomt om den ska vara kvar.
guide-mirrors-hint = Rubriken och texten följer då den sidan, på alla dess språk, varje gång den ändras.
guide-adopt = Ta över färdiga sidor
guide-adopt-lede = Sidor om fyra ämnen, skrivna för alla kommuner i Europa, på 24 språk. De kommer in som utkast: läs dem, ändra det som är annorlunda hos er och publicera dem. Översättningarna är gjorda av en maskin. De som handlar om rättigheter visas först när en människa har granskat dem.
guide-adopt-pages = { PLURAL($n) ->
    [one] { NUMBER($n) } sida
   *[other] { NUMBER($n) } sidor
 }
guide-adopt-take = Ta över
guide-adopt-taken = övertaget
field-entry_title = Rubrik
field-entry_text = Text
field-parent = Ligger under
field-order = Ordning i listan
field-page_about = Vad den handlar om
field-desks = Kontaktpunkter att vända sig till
field-mirrors = Följer en sida från en annan kommun
field-starts_on = Börjar den
field-starts_at = Börjar klockan
field-ends_on = Slutar den
field-ends_at = Slutar klockan
field-rhythm = Hur ofta
field-interval = Med vilket mellanrum
field-weekdays = På de här veckodagarna
field-repeat_until = Till och med
field-except = Utom den
field-place = Var
field-online = Webbadress, om det är på nätet
field-shown_from = Visas från
field-shown_until = Visas till och med
field-translating = När det översätts
directory-about-everyday = Vardagliga saker
directory-about-rights = Rättigheter och lag: det som en maskin har översatt visas först när en människa har granskat det
directory-translating-translate = Det översätts så som det står här
directory-translating-keep = Det förblir som det är, till exempel namnet på en myndighet
directory-rhythm-once = En gång
directory-rhythm-day = Varje dag
directory-rhythm-week = Varje vecka
directory-rhythm-month-date = Varje månad på samma datum
directory-rhythm-month-weekday = Varje månad på samma veckodag, till exempel den andra tisdagen
directory-rhythm-year = Varje år
history-title = Vad som ändrats
history-see = Se vad som ändrats
history-lede = Alla versioner, vem som gjorde dem och vad som var annorlunda. Var och en går att hämta tillbaka.
history-none = Det finns inget antecknat om det här.
history-by = { $date }, { $who }
history-act-add = skrivet
history-act-edit = ändrat
history-act-hand-in = inlämnat för granskning
history-act-publish = publicerat
history-act-withdraw = tillbakadraget
history-act-restore = hämtat tillbaka från en tidigare version
history-same = Inget i innehållet är annorlunda.
history-restore = Hämta tillbaka den här versionen
history-restore-hint = Den blir ett utkast. Nyinflyttade ser den när den är publicerad.
history-unreadable = Den här versionen är av en äldre sort och kan inte hämtas tillbaka.
review-title = Granskning
review-lede = Det som någon lämnade in, bredvid det som nyinflyttade ser nu. Publicera det, eller skicka tillbaka det och säg varför.
review-do = Granska
review-edit = Öppna i formuläret
review-changes = Vad som skulle ändras för nyinflyttade
review-new = Nytt: nyinflyttade ser ingenting av det ännu
review-not-waiting = Det här väntar inte på granskning: det är publicerat, eller så skriver någon på det.
review-back = Inte klart än?
field-note = Vad som bör ändras
review-note-hint = Den som skrev läser det här ovanför formuläret.
review-send-back = Skicka tillbaka
review-not-whole = Något som det nämner finns inte längre. Öppna det i formuläret och välj på nytt.
review-unseen = Nyinflyttade ser inte ”{ $title }” ännu, som nämns här. Publicera det först.
review-said = Skickat tillbaka: det här bör ändras
review-came-back = skickat tillbaka
preview-see = Se det som nyinflyttade kommer att se det
preview-strip = Så här kommer nyinflyttade att se det. Det är inte publicerat ännu.
preview-seen = Så här ser nyinflyttade det nu.
review-all-back = Skickat tillbaka: ska ändras
history-act-return = skickat tillbaka
history-act-remove = borttaget
history-other = Annat
translate-title = Översätt
translate-lede = Originalet bredvid översättningen. Det som saknas eller är inaktuellt står först.
translate-into = Översätt till { $language }
translate-standing-missing = saknas
translate-standing-outdated = inaktuell: originalet har ändrats sedan dess
translate-standing-machine = av en maskin, inte granskad
translate-standing-draft = av en människa
translate-standing-reviewed = granskad
translate-count = { PLURAL($n) ->
    [one] { NUMBER($n) } text att översätta eller granska
   *[other] { NUMBER($n) } texter att översätta eller granska
 }
translate-all-done = Allt är översatt.
translate-original = Original ({ $language })
translate-gone = Originalet har ingen text längre. Översättningen sparas, men ingen ser den.
translate-reviewed = Jag har granskat den
translate-save = Spara de här översättningarna
translate-suggest = Låt maskinen föreslå det som saknas
translate-suggest-hint = Förslagen är märkta som gjorda av en maskin tills någon har granskat dem. Texter om rättigheter visas inte innan dess.
translate-engine-none = Ingen översättningsmotor är inkopplad. Den som sköter servern kan koppla in en.
translate-glossary = Ord i ordlistan
translate-keep = låt stå som det är
translate-overview = Hur mycket som går att läsa på varje språk
translate-saved-n = { PLURAL($n) ->
    [one] { NUMBER($n) } text sparades.
   *[other] { NUMBER($n) } texter sparades.
 }
directory-due = Att kontrollera
directory-due-lede = Någon gick i god för de här uppgifterna till och med den dag som visas. Titta på dem igen och ange en ny dag.
directory-remind-subject = Att kontrollera igen: { $city }
directory-remind-body =
    Hej { $name }!

    Någon har gått i god för det som nyinflyttade läser här till och med de dagar som står bredvid. Se efter om det fortfarande stämmer, och ange en ny dag:

    { $list }

    Allt står här: { $link }
translate-save-drafts = Spara de här översättningarna som utkast
translate-hand-in = Lämna in för granskning
translate-of = Bara av ”{ $title }”.
translate-see-everything = Se allt som väntar
translate-counts = Här räknas alla texter, även utkast och det som väntar på granskning. Vad nyinflyttade ser av det:
coverage-counts = Här räknas bara det som nyinflyttade ser: det som en maskin har översatt om rättigheter väntar på att en människa granskar det.
translate-see-all = Visa också de andra
translate-see-due = Visa bara det som är kvar att göra
translate-changed = Någon ändrade den här texten eller originalet medan du skrev. Det du skrev står kvar i fältet. Jämför och spara igen.
translate-too-long = Den här texten är för lång.
translate-rights = rättigheter
translate-share = Texter
translate-missing = Saknas
guide-languages = { PLURAL($n) ->
    [one] { NUMBER($n) } språk
   *[other] { NUMBER($n) } språk
 }
