# Newcomers' pages: the directory of services.
directory-question = Vad behöver du hjälp med?
directory-question-lede = Hitta hjälp nära dig. Inget konto, och ingen sparar vad du söker.
directory-search = Skriv med egna ord och på ditt språk
directory-areas = Områden i livet
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } tjänst
   *[other] { NUMBER($n) } tjänster
 }
directory-see-all = { PLURAL($n) ->
    [one] Visa { NUMBER($n) } tjänst
   *[other] Visa alla { NUMBER($n) } tjänster
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Visa { NUMBER($n) } som är öppen nu
   *[other] Visa alla { NUMBER($n) } som är öppna nu
 }
directory-open-now = Öppet nu
directory-none-open = Inget är öppet just nu. Tjänster utan kända öppettider är inte medräknade.
directory-danger = I fara? Ring
directory-no-traces = Den här sidan använder inga kakor, hämtar inget från andra och sparar inte vad du söker.
directory-examples = Det som finns på den här sidan är påhittat som exempel. Gå inte dit.
directory-start = Start
directory-all = Alla tjänster
directory-results = ”{ $question }”
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } tjänst.
   *[other] { NUMBER($n) } tjänster.
 }
directory-understood = Vi förstod det som:
directory-meant = ”{ $typed }” lästes som ”{ $word }”.
directory-by-theme = ”{ $word }” handlar om: { $theme }
directory-by-errors = ”{ $typed }” lästes som ”{ $word }”
directory-by-beginning = ”{ $typed }” är början på ”{ $word }”
directory-by-word = ”{ $word }” finns i texten på { $language }
directory-nothing = Inget hittades. Prova andra ord eller ta bort ett filter.
directory-narrow = Visa bara
directory-take-away = (vald, ta bort)
directory-free = Gratis
directory-spoken = Språk som talas där
directory-spoken-there = Där talas:

directory-area-first-steps = Första tiden
directory-area-language = Lär dig språket
directory-area-health = Hälsa
directory-area-mind = Må bra psykiskt
directory-area-housing = Bostad
directory-area-food = Mat och kläder
directory-area-work = Arbete
directory-area-money = Pengar
directory-area-law = Lag och papper
directory-area-family = Barn och familj
directory-area-school = Skola
directory-area-safety = Trygghet
directory-area-community = Träffa människor
directory-area-other = Annan hjälp

directory-hours-unknown = Okända öppettider
directory-hours-ask = Öppettiderna är okända. Fråga innan du går dit.
directory-by-appointment = efter tidsbokning
directory-appointment-now = Efter tidsbokning
directory-open-always = Alltid öppet
directory-open-until = Öppet till kl. { $time }
directory-open-until-day = Öppet till { $day } kl. { $time }
directory-opens = Stängt. Öppnar: { $day } kl. { $time }
directory-closed = stängt
directory-closed-now = Stängt
directory-today = i dag
directory-tomorrow = i morgon
directory-day-1 = måndag
directory-day-2 = tisdag
directory-day-3 = onsdag
directory-day-4 = torsdag
directory-day-5 = fredag
directory-day-6 = lördag
directory-day-7 = söndag
directory-hours = Öppettider
directory-week = De närmaste sju dagarna, tid enligt { $zone }
directory-other-days = Andra tider de här dagarna

directory-call = Ring
directory-map = Karta
directory-on-map = Se på OpenStreetMap
directory-address-told = Adressen får du på telefon, så att platsen förblir trygg.
directory-print = Skriv ut
directory-stale = Uppgifterna gällde till { $date } och ingen har kontrollerat dem sedan dess. Fråga innan du går dit.
directory-never-checked = Ingen har kontrollerat det här ännu. Fråga innan du går dit.
directory-checked = Kontrollerat. Gäller till { $date }.
directory-who = Vilka som får komma
directory-everybody = Alla.
directory-age-from = Från { $from } år
directory-age-to = Upp till { $to } år
directory-age-between = Från { $from } till { $to } år
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}eller{" "}
directory-safe = Bra att veta
directory-bring = Ta med
directory-cost = Vad det kostar
directory-cost-free = Ingenting.
directory-cost-unknown = Okänt
directory-begin = Så börjar du
directory-where = Var
directory-contact = Kontakt
directory-original = läs på { $language }

directory-residence-citizen = medborgare
directory-residence-eu-citizen = medborgare i ett annat EU-land
directory-residence-residence-permit = personer med uppehållstillstånd
directory-residence-asylum-seeker = personer som söker asyl
directory-residence-protection = flyktingar och alternativt skyddsbehövande
directory-residence-temporary-protection = personer med tillfälligt skydd
directory-residence-undocumented = personer utan papper
directory-gender-woman = kvinnor
directory-gender-man = män
directory-gender-other = personer med annan könsidentitet
directory-family-with-children = föräldrar med barn
directory-family-single-parent = ensamstående föräldrar
directory-family-pregnant = personer som väntar barn
directory-family-unaccompanied-minor = barn och unga som är här utan föräldrar
directory-family-alone = personer som bor ensamma
directory-safety-women-only = Bara för kvinnor
directory-safety-lgbtqi-friendly = Hbtqi-personer är välkomna
directory-safety-anonymous = Ingen frågar vad du heter
directory-safety-minors-with-guardian = Under 18 år: kom med en förälder eller god man
directory-safety-confidential = Det du säger stannar där
directory-access-step-free = Entré utan trappsteg
directory-access-steps = Bara via trappsteg
directory-access-lift = Hiss
directory-access-accessible-toilet = Toalett för rullstol
directory-access-hearing-loop = Hörselslinga
directory-access-child-corner = Plats för små barn

# Without a connection.
welcome-offline = Du har inget internet just nu
welcome-offline-lede = Den här sidan är inte sparad på din enhet. Det som är sparat kan du fortfarande läsa.
welcome-offline-now = Inget internet. Du läser det som är sparat på din enhet.
welcome-keep-all = Spara allt så att du kan läsa utan internet
welcome-kept-all = Allt är sparat. Du kan läsa det utan internet.
welcome-install = Lägg till på hemskärmen

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Spara
welcome-forget = Sparat. Ta bort
welcome-kept = Det du har sparat
welcome-kept-lede = Den som använder den här enheten kan se det här. Ingen annan.
welcome-forget-all = Ta bort allt från den här enheten
welcome-forgotten = Allt har tagits bort från den här enheten.
welcome-share = Dela
welcome-copied = Länken är kopierad.
welcome-read-aloud = Lyssna
welcome-stop = Sluta läsa
welcome-no-voice = Den här enheten har ingen röst för det här språket.
welcome-no-voice-for-all = Delar av sidan är på ett språk som den här enheten inte kan läsa upp.
welcome-larger = Större text
welcome-contrast = Högre kontrast
welcome-near = Nära mig
welcome-near-note = Bara din enhet vet var du är.
welcome-near-denied = Din enhet talade inte om var den är.
# A distance, such as 1.5 km.
welcome-distance = { $n } km

# What readers say back.
welcome-feedback = Hittade du det du behöver?
welcome-feedback-yes = Ja
welcome-feedback-no = Nej
welcome-feedback-comment = Vad saknas eller är fel?
welcome-feedback-privacy = Skriv inga namn och inga telefonnummer. Ingen kan svara dig här.
welcome-feedback-thanks = Tack. Kommunen läser allt som kommer in.
welcome-feedback-missing = Berätta för kommunen vad du inte hittade

# The thread.
welcome-opened-by = Det här finns tack vare kommunens plan:

# Information pages, events, news, numbers to call, words explained.
guide-information = Information
guide-under = Mer om det här
guide-services = Tjänster som hjälper med det här
guide-desks = Vem du kan fråga
guide-rights = Den här sidan handlar om rättigheter och regler. Den är inte juridisk rådgivning: fråga någon som känner till ditt ärende.
guide-events = Evenemang
guide-events-all = Alla evenemang
guide-events-none = Inga evenemang är planerade just nu.
guide-event-when = När
guide-event-where = Var
guide-event-online = På nätet
guide-event-all-day = Hela dagen
guide-event-next = Nästa datum
guide-event-by = Vem som bjuder in
guide-event-on-now = Pågår nu
guide-event-over = Det här evenemanget är slut.
guide-every-day = { PLURAL($n) ->
    [one] Varje dag
   *[other] Med { NUMBER($n) } dagars mellanrum
 }
guide-every-week = { PLURAL($n) ->
    [one] Varje vecka: { $days }
   *[other] Med { NUMBER($n) } veckors mellanrum: { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] Varje månad på samma datum
   *[other] Med { NUMBER($n) } månaders mellanrum, på samma datum
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] Varje månad på samma veckodag
   *[other] Med { NUMBER($n) } månaders mellanrum, på samma veckodag
 }
guide-every-year = { PLURAL($n) ->
    [one] Varje år
   *[other] Med { NUMBER($n) } års mellanrum
 }
guide-every-until = till { $date }
guide-news = Nyheter
guide-news-all = Alla nyheter
guide-numbers = Nummer att ringa
guide-numbers-lede = Ring 112 om du är i fara. Det är gratis från alla telefoner.
guide-words = Ord som förklaras
guide-words-lede = Ord som myndigheter här använder, på enkel svenska.
guide-found = Information om det här
guide-no-page = Den här texten finns inte kvar.
# On paper, as a code, and on the map.
welcome-guide = Här finns hjälp
welcome-pdf = Skriv ut eller spara som PDF
welcome-code = Visa som kod
welcome-code-note = Rikta telefonens kamera mot koden för att öppna sidan.
welcome-contents = Innehåll
welcome-page-of = Sida { $page } av { $total }
welcome-as-of = Läget den { $date }
welcome-holidays = På helgdagar kan tiderna vara andra.
welcome-left-out = Den här guiden visar { $shown } av { $all } tjänster. Alla finns här:
welcome-pages-left-out = Den här guiden visar { $shown } av { $all } sidor med information. Alla finns här:
welcome-map = Platser på kartan
welcome-map-seen = Platser: { $n }. Norr är uppåt. Siffrorna är samma som i listan.
welcome-map-far = { $distance } från de andra, ritad vid kartans kant
welcome-map-without = Inte på kartan
welcome-metres = { $n } m
welcome-north = N
welcome-picture-by = Bild: { $by }
welcome-by-meaning = Hittades genom betydelsen, inte genom orden

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Tillgänglighet
open-offered = Erbjuds av
open-imprint = Om de här sidorna
open-more = Alla uppgifter, som de är i dag
