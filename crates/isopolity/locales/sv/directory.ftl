# The directory of services: newcomers' pages first, officers' pages after.
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
directory-examples = Tjänsterna på den här sidan är påhittade. Gå inte dit.
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
directory-opens = Stängt, öppnar { $day } kl. { $time }
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

directory-call = Ring
directory-map = Karta
directory-on-map = Se på OpenStreetMap
directory-address-told = Adressen får du på telefon, så att platsen förblir trygg.
directory-street-hint = Lämna tomt där adressen skulle utsätta människor för fara, till exempel ett skyddat boende. Då säger sidan att den ges på telefon.
problem-position-without-street = En plats vars adress inte visas får inte heller finnas på en karta. Lämna positionen tom.
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

# Officers' pages.
directory-title = Tjänster för nyinflyttade
directory-lede = Det som nyinflyttade läser om er kommun, och det ni fortfarande skriver på.
directory-see-public = Se det nyinflyttade ser
directory-export = Spara som fil
directory-import = Läs in en fil
directory-services-n = { PLURAL($n) ->
    [one] { NUMBER($n) } tjänst
   *[other] { NUMBER($n) } tjänster
 }
directory-empty = Här finns inget ännu. Börja med en organisation och en plats, och lägg sedan till vad de erbjuder.
directory-organisations = Organisationer
directory-places = Platser
directory-add-service = Lägg till en tjänst
directory-add-organisation = Lägg till en organisation
directory-add-place = Lägg till en plats
directory-edit-service = Ändra tjänsten
directory-edit-organisation = Ändra organisationen
directory-edit-place = Ändra platsen
directory-no-organisation = En tjänst behöver en organisation som ger den.
directory-state-draft = utkast
directory-state-published = publicerad
directory-state-withdrawn = tillbakadragen
directory-fresh-checked = kontrollerad, gäller till { $date }
directory-fresh-stale = behöver kontrolleras: gällde till { $date }
directory-fresh-never = aldrig kontrollerad
directory-coverage = Språk
directory-coverage-caption = Hur många tjänster som går att läsa på varje språk
directory-coverage-language = Språk
directory-coverage-share = Tjänster
directory-coverage-people = Av människor
directory-coverage-machine = Av en maskin
directory-coverage-outdated = Inaktuella
directory-holidays = Helgdagar
directory-holidays-n = { PLURAL($n) ->
    [one] { NUMBER($n) } dag är inlagd.
   *[other] { NUMBER($n) } dagar är inlagda.
 }
directory-edit-holidays = Ändra helgdagarna
directory-holidays-lede = De här dagarna gäller tiderna efter ”PH”.
directory-holidays-hint = Ett datum per rad, till exempel 2026-11-18.
directory-texts-in = Texternas språk
directory-source-says = I originalet står: ”{ $text }”
directory-text-state = Hur kom texterna till?
directory-text-own = Av en människa; det jag inte ändrar förblir som det är
directory-text-reviewed = Av en människa, och kontrollerade av en annan
directory-text-machine = Av en maskin, inte kontrollerade
directory-title-hint = Så som folk skulle fråga efter det, till exempel ”Lettiska för nybörjare”.
directory-phone-hint = Med landsnummer, till exempel +371 63000000. Flera med komma mellan.
directory-contact-hint = Flera med komma mellan.
directory-country-hint = Två bokstäver som i postadresser. Grekland är GR.
directory-position-hint = För kartan, till exempel 56.6511. Lämna båda tomma om du inte vet.
directory-hours-hint = Till exempel: Mo-Fr 9:00-17:00; Sa 10:00-14:00 by appointment; 07-01..07-31 closed; PH closed
directory-checked-hint = Till och med den dagen går någon i god för uppgifterna. Därefter varnas nyinflyttade.
directory-provenance-published = Verklig, som kommunen eller organisationen själv publicerar den
directory-provenance-example = Påhittad för att förklara
directory-cost-paid = Det kostar något
directory-cost-unknown = Okänt
directory-remove = Ta bort
directory-remove-hint = Bara det som ingen tjänst behöver kan tas bort.
directory-withdraw = Dra tillbaka tjänsten
directory-withdraw-hint = Nyinflyttade ser den inte längre. Planer som hänvisar till den påverkas inte, och du kan publicera den igen.
directory-import-lede = En fil med tjänster så som Isopolity sparar den. Det som finns i katalogen men inte i filen blir kvar.
directory-import-file = Filen
directory-import-state = Nya tjänster
directory-import-check = Kontrollera bara filen
directory-import-load = Läs in
directory-import-would = Filen är felfri. Nya: { $new }, ändrade: { $changed }, som förut: { $same }. Välj filen igen för att läsa in den.
directory-import-problems = { PLURAL($n) ->
    [one] { NUMBER($n) } problem. Inget ändrades.
   *[other] { NUMBER($n) } problem. Inget ändrades.
 }
directory-import-where = Var
directory-import-what = Vad som är fel

done-removed = Borttaget.
done-withdrawn = Tillbakadragen. Nyinflyttade ser den inte längre.
done-still-needed = Inget ändrades: en tjänst behöver det fortfarande.
done-changed-meanwhile = Inget ändrades: någon annan ändrade det under tiden. Titta på det igen.
done-loaded = Filen är inläst.

field-service_title = Tjänstens namn
field-service_text = Vad man får
field-service_state = Vem som ser den
field-service_themes = Vad den handlar om
field-organisation = Vem som ger den
field-places = Var
field-hours = Öppettider
field-phone = Telefon
field-mail = E-post
field-web = Webbadress
field-spoken = Språk som talas där
field-age_from = Lägsta ålder
field-age_to = Högsta ålder
field-residence = Bara för (inget markerat: alla)
field-gender = Bara för personer av detta kön
field-family = Bara för personer i denna situation
field-safety = Vad som gör den trygg
field-cost = Vad det kostar
field-cost_text = Priset med ord
field-documents = Ta med
field-how_to_begin = Så börjar man
field-checked_until = Kontrollerad, gäller till
field-provenance = Är den verklig?
field-text_state = Hur texterna kom till
field-street = Gata och nummer
field-postcode = Postnummer
field-town = Ort
field-directions = Så hittar man dit
field-accessibility = Så kommer man in
field-holidays = Helgdagar

problem-hours-too-long = Öppettiderna är längre än { $most } tecken.
problem-hours-too-many-rules = Det är för många regler för en tjänst.
problem-hours-too-many-slots = Tecken { $at }, ”{ $text }”: för många tider för en dag.
problem-hours-unknown-word = Tecken { $at }: ”{ $text }” går inte att förstå. Skriv till exempel Mo-Fr 9:00-17:00.
problem-hours-out-of-place = Tecken { $at }: ”{ $text }” står på fel ställe. Först dagarna, sedan tiderna.
problem-hours-after-end = Tecken { $at }: här kan inget mer följa. Börja en ny del efter ett semikolon: ”{ $text }”.
problem-hours-no-slots = Tecken { $at }: efter ”{ $text }” saknas en tid, till exempel 9:00-17:00, eller ”closed”.
problem-hours-no-days = Tecken { $at }: ”{ $text }” anger ingen dag.
problem-hours-not-a-date = Tecken { $at }: ”{ $text }” är inget datum. Skriv till exempel 2026-12-24 eller 07-01..07-31.
problem-hours-not-a-day = Tecken { $at }: ”{ $text }” är inga dagar. Använd Mo Tu We Th Fr Sa Su.
problem-hours-not-a-time = Tecken { $at }: ”{ $text }” är inget klockslag. Skriv till exempel 9:00-17:00.
problem-hours-empty-slot = Tecken { $at }: ”{ $text }” slutar samtidigt som den börjar.
problem-hours-slot-too-long = Tecken { $at }: ”{ $text }” är längre än ett dygn.
problem-hours-overlap = Tecken { $at }: ”{ $text }” överlappar andra tider.
problem-hours-seasons-overlap = Tecken { $at }: ”{ $text }” överlappar en annan period.
problem-hours-dates-reversed = Tecken { $at }: ”{ $text }” slutar innan den börjar.
problem-hours-season-too-long = Tecken { $at }: ”{ $text }” är längre än tre år.
problem-not-a-phone = ”{ $typed }” är inget telefonnummer. Börja med + och landsnumret.
problem-not-a-mail = ”{ $typed }” är ingen e-postadress.
problem-not-a-web = ”{ $typed }” är ingen webbadress. Den börjar med https://
problem-no-way-to-reach = Ange hur man når den: en plats, ett telefonnummer, en e-postadress eller en webbadress.
problem-ages-reversed = Den lägsta åldern är högre än den högsta.
problem-not-an-age = En ålder är ett antal år upp till 120.
problem-named-twice = Något är nämnt två gånger här.
problem-unknown-city = Kommunen ”{ $typed }” finns inte här.
problem-other-city = Filen hör till en annan kommun: ”{ $typed }”.
problem-file-too-large = Filen är för stor: högst { $most } byte kan läsas.
problem-unknown-format = Den här sortens fil läses inte här. Se på fältet ”format” och på exempelfilerna.
problem-unknown-key = Inget här har kortnamnet ”{ $key }”.
problem-unknown-zone = ”{ $typed }” är ingen tidszon. Skriv till exempel Europe/Riga.
problem-key-twice = Kortnamnet ”{ $key }” finns två gånger.
problem-not-a-contact = ”{ $typed }” är inget telefonnummer, ingen e-postadress och ingen webbadress.
problem-not-a-provenance = Ange om den är publicerad eller påhittad.
problem-not-a-position = Det här är ingen position på jordklotet.
problem-not-an-access = ”{ $typed }” är ingen känd uppgift om tillgänglighet.
problem-not-eligibility = De här villkoren går inte att förstå.
problem-not-a-safety = ”{ $typed }” är ingen känd uppgift om trygghet.
problem-not-a-cost = ”{ $typed }” säger inte vad det kostar.
