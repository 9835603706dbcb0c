# What is wrong with a field, each a sentence that says what to do.
problem-missing = Fyll i det här.
problem-too-long = Det här är för långt: { $length } tecken, och det finns plats för { $most }.
problem-out-of-range = Skriv ett tal från { $least } till { $most }.
problem-not-a-whole-number = ”{ $typed }” är inget heltal. Skriv bara siffror, till exempel 56000.
problem-not-a-number = ”{ $typed }” är inget tal. Skriv till exempel 12.5.
problem-choose = Välj ett alternativ.
problem-not-a-key = Använd bara små bokstäver (a–z), siffror och bindestreck, till exempel saint-jean.
problem-key-taken = Kortnamnet är upptaget. Välj ett annat.
problem-not-a-language = ”{ $typed }” är ingen språkkod. Använd koder som lv, fr eller ar.
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
