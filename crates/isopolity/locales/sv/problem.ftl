# What is wrong with a field, each a sentence that says what to do.
problem-missing = Fyll i det här.
problem-too-long = Det här är för långt: { $length } tecken, och det finns plats för { $most }.
problem-out-of-range = Skriv ett tal från { $least } till { $most }.
problem-not-a-whole-number = ”{ $typed }” är inget heltal. Skriv det med siffror.
problem-not-a-number = ”{ $typed }” är inget tal. Skriv till exempel 12.5.
problem-choose = Välj ett alternativ.
problem-not-offered = ”{ $typed }” går inte att välja här.
problem-no-such-city = Kommunen ”{ $typed }” finns inte här. Skriv namnet som i listan.
problem-not-a-key = Använd bara små bokstäver (a–z), siffror och bindestreck, till exempel saint-jean.
problem-key-taken = Kortnamnet är upptaget. Välj ett annat.
problem-not-a-language = ”{ $typed }” är inget språk som är känt här. Skriv dess namn, till exempel lettiska, eller dess kod, till exempel lv.
problem-not-an-email = Det här ser inte ut som en e-postadress.
problem-not-a-web-address = En webbadress börjar med https://
problem-not-an-amount = ”{ $typed }” är inget belopp. Skriv till exempel 1250.50.
problem-not-a-date = ”{ $typed }” är inget datum. Skriv till exempel 2026-11-24.
problem-not-a-country = Det här är ingen landskod. Använd två bokstäver, till exempel LV. Grekland är EL.
problem-not-a-territory = Det här är ingen regionkod. Använd NUTS-koden, till exempel LV009.
problem-not-a-time-zone = Tidszonen är okänd. Skriv till exempel Europe/Riga.
problem-password-short = Använd minst { $least } tecken. Några ord i rad är lätta att komma ihåg.
problem-password-is-address = Lösenordet får inte vara din e-postadress.
problem-password-differs = De två lösenorden är inte lika.
problem-password-old-wrong = Det här är inte ditt nuvarande lösenord. Vänta några minuter efter många försök och försök sedan igen.
problem-code-wrong = Koden stämmer inte. Koden byts var 30:e sekund: skriv den senaste. Vänta några minuter efter många försök och försök sedan igen.
problem-sign-in-wrong = E-postadressen, lösenordet eller koden stämmer inte. Vänta några minuter efter många försök och försök sedan igen.
problem-too-many = Det är för många: högst { $most }.
problem-control-letter = Det finns ett tecken här som inte går att läsa. Skriv texten igen.

# What is wrong with a file.
problem-not-json = Det här är inte JSON.
problem-unknown-field = Namnet är okänt här. Det kan vara felstavat.
problem-not-an-object = Här väntas ett objekt med namn och värden.
problem-not-a-list = Här väntas en lista.
problem-not-a-text = Här väntas en text.
problem-not-a-state = Välj en av statusarna.
problem-empty = Här står ingenting. Skriv texten på sitt eget språk också.
problem-twice = ”{ $typed }” står här två gånger. Varje kortnamn får stå en gång.
problem-not-a-format = Här väntas formatets namn, så som det står i exempelfilerna.
problem-not-an-address = ”{ $typed }” är ingen webbadress. Den börjar med https:// eller http://
problem-not-yes-or-no = Skriv true eller false här.
problem-unknown-source = Källan ”{ $typed }” finns inte bland filens källor. Lägg till den där.

# What is wrong with a programme or a pairing.
problem-not-a-programme = Filen beskriver inget program. Jämför den med exempelfilerna.
problem-not-a-count = ”{ $typed }” är inget antal. Skriv ett heltal från 0 och uppåt.
problem-not-a-degree = ”{ $typed }” är ingen grad. Skriv ett tal från 0 till 1, till exempel 0.6.
problem-not-a-mode = Skriv on-site (på plats) eller remote (på distans) här.
problem-not-a-region = ”{ $typed }” är ingen NUTS 3-kod. Skriv till exempel LV009.
problem-not-a-side = Skriv mentor, mentee (adept) eller either (båda) här.
problem-not-a-topic = ”{ $typed }” är inget ämne. Skriv dess kortnamn, till exempel language.
problem-not-a-visit-number = Besöken har numren 1, 2 och 3.
problem-unknown-flow = ”{ $typed }” är inget känt programförlopp. Skriv seven-steps eller epi-flow.
problem-unknown-stage = Programmet har inget steg ”{ $typed }”. Använd ett steg i dess förlopp.
problem-unknown-topic = Ämnet ”{ $typed }” är inte känt. Lägg till det bland filens ämnen, eller använd ett känt.
problem-no-dates = Besöket har inget datum. Skriv minst ett.
problem-visit-twice = Paret har det här besöket två gånger. Ge det ena ett annat nummer eller ta bort det.
problem-visit-out-of-order = Besök { $waits-for } i paret väntar ännu, så det här kan inte ha hållits. Rätta ett av de två.
problem-too-many-cities = Det är för många kommuner att matcha på en gång: högst { $most }. Matcha dem i grupper.
problem-city-twice = Kommunen deltar två gånger. Ta bort den ena.
problem-forced-twice = Kommunen har fått två mentorer. Behåll en av dem.
problem-forced-and-forbidden = Det här paret med { $mentor } är både bestämt och uteslutet. Ta tillbaka ett av besluten.

# What is wrong with practices in a file.
problem-no-provenance = Säg var detta kommer ifrån: ange en källa eller märk det som exempel.
problem-published-and-example = Detta anger en källa och är märkt som exempel. Bara det ena kan stämma.
problem-no-key-factors = Riktmärket har ingen nyckelfaktor. Skriv minst en.
problem-unknown-key-factor = Filen har ingen nyckelfaktor ”{ $typed }”.
problem-unknown-practice = Filen har inget gott exempel ”{ $typed }”.
problem-own-practice = En kommun kan inte ta efter sitt eget exempel. Ange en annan kommun.
problem-not-the-practices-city = Exemplet kommer inte från ”{ $typed }”. Ange den kommun som exemplet själv anger.
problem-not-a-status = Skriv learned (känt till), planned (planerat), piloted (prövat), adopted (infört) eller given-up (nedlagt) här.
problem-not-a-direction = Skriv mentor-to-mentee, mentee-to-mentor eller sideways (mellan andra kommuner) här.

# What is wrong with a plan in a file.
problem-not-a-share = Här väntas en källa och dess procent, till exempel source city-budget och percent 25.
problem-not-a-target = Här väntas en indikator (indicator), ett mål (target) och till när (by), och ett utgångsläge (baseline) om det finns.
problem-not-principles = Skriv yes (ja), partly (delvis) eller no (nej) för varje princip.
problem-not-years = Här väntas första och sista året, till exempel from 2022 och to 2024.
problem-thesaurus-line = Raden kunde inte läsas: ”{ $typed }”.
problem-thesaurus-twice = ”{ $typed }” står här en andra gång.
problem-thesaurus-unknown = Det finns inget begrepp ”{ $typed }”.
problem-thesaurus-circle = ”{ $typed }” står under sig självt.
problem-dates-reversed = Slutet ligger före början.
problem-event-longer-than-rhythm = Det varar längre än tiden till nästa gång.
problem-event-too-long = Ett evenemang varar högst { $most } dagar.
problem-first-day-not-in-rhythm = Dagen då det börjar är inte en av de markerade veckodagarna.
problem-not-a-kind = Det här är inte känt. Skriv page (sida), event (evenemang), news (nyhet), number (telefonnummer), term (ord) eller desk (kontaktpunkt).
problem-not-a-number-to-call = Ett telefonnummer har 2 till 15 siffror, till exempel 112.
problem-not-a-rhythm = Det här är ingen känd upprepning.
problem-not-a-time = Ett klockslag skrivs så här: 18:00.
problem-not-a-translating = Skriv translate (översätts) eller keep (förblir som det är) här.
problem-not-an-about = Skriv everyday (vardagliga saker) eller rights (rättigheter) här.
problem-not-an-interval = Skriv ett tal från 1 till 99 här.
problem-page-too-deep = Sidor kan ligga under varandra i högst sex nivåer.
problem-page-under-itself = En sida kan inte ligga under sig själv, och inte under en sida som ligger under den.
problem-year-out-of-range = Året måste vara mellan 1900 och 2200.
