# What is wrong with a field, each a sentence that says what to do.
problem-missing = Ispunite ovo polje.
problem-too-long = Ovo je predugo. Broj znakova: { $length }, a stane ih najviše { $most }.
problem-out-of-range = Upišite broj od { $least } do { $most }.
problem-not-a-whole-number = „{ $typed }” nije cijeli broj. Upišite ga znamenkama.
problem-not-a-number = „{ $typed }” nije broj. Upišite ga ovako: 12,5.
problem-choose = Odaberite jednu mogućnost.
problem-not-offered = „{ $typed }” ovdje se ne može odabrati.
problem-no-such-city = Grada „{ $typed }” ovdje nema. Upišite naziv kao na popisu gradova.
problem-not-a-key = Upotrijebite samo mala slova bez kvačica, znamenke i spojnice, primjerice saint-jean.
problem-key-taken = Ovaj je kratki naziv zauzet. Odaberite drugi.
problem-not-a-language = „{ $typed }” ovdje nije poznat jezik. Napišite njegovo ime, npr. latvijski, ili kôd, npr. lv.
problem-not-an-email = Ovo ne izgleda kao adresa e-pošte.
problem-not-a-web-address = Mrežna adresa počinje s https://
problem-not-an-amount = „{ $typed }” nije iznos. Upišite ga ovako: 1250.50.
problem-not-a-date = „{ $typed }” nije datum. Upišite ga ovako: 2026-11-24.
problem-not-a-country = Ovo nije oznaka zemlje. Upišite dva slova, primjerice LV; za Grčku EL.
problem-not-a-territory = Ovo nije šifra regije. Upišite šifru NUTS, primjerice LV009.
problem-not-a-time-zone = Ova vremenska zona nije poznata. Upišite je ovako: Europe/Riga.
problem-password-short = Najmanji broj znakova je { $least }. Nekoliko riječi zaredom lako se pamti.
problem-password-is-address = Lozinka ne može biti vaša adresa e-pošte.
problem-password-differs = Lozinke nisu jednake.
problem-password-old-wrong = Ovo nije vaša sadašnja lozinka. Nakon više pokušaja pričekajte nekoliko minuta i pokušajte ponovno.
problem-code-wrong = Kod nije točan. Kodovi se mijenjaju svakih 30 sekundi: upišite najnoviji. Nakon više pokušaja pričekajte nekoliko minuta i pokušajte ponovno.
problem-sign-in-wrong = Adresa e-pošte, lozinka ili kod nisu točni. Nakon više pokušaja pričekajte nekoliko minuta i pokušajte ponovno.
problem-too-many = Ima ih previše: najviše { $most }.
problem-control-letter = Ovdje je znak koji se ne može pročitati. Ponovno upišite tekst.

# What is wrong with a file.
problem-not-json = Ovo ovdje nije JSON.
problem-unknown-field = Ovaj naziv ovdje nije poznat. Možda je pogrešno napisan.
problem-not-an-object = Ovdje se očekuje objekt s nazivima i vrijednostima.
problem-not-a-list = Ovdje se očekuje popis.
problem-not-a-text = Ovdje se očekuje tekst.
problem-not-a-state = Odaberite jedno od stanja.
problem-empty = Ovdje ništa ne piše. Napišite tekst i na njegovu vlastitom jeziku.
problem-twice = „{ $typed }” ovdje stoji dvaput. Svaki kratki naziv smije stajati samo jednom.
problem-not-a-format = Ovdje se očekuje naziv oblika datoteke, kao u oglednim datotekama.
problem-not-an-address = „{ $typed }” nije mrežna adresa. Počinje s https:// ili http://
problem-not-yes-or-no = Ovdje napišite true ili false.
problem-unknown-source = Izvora „{ $typed }” nema među izvorima ove datoteke. Dodajte ga ondje.

# What is wrong with a programme or a pairing.
problem-not-a-programme = Ova datoteka ne opisuje program. Usporedite je s oglednim datotekama.
problem-not-a-count = „{ $typed }” nije količina. Napišite cijeli broj od 0 naviše.
problem-not-a-degree = „{ $typed }” nije stupanj. Napišite broj od 0 do 1, primjerice 0.6.
problem-not-a-mode = Ovdje napišite on-site (uživo) ili remote (na daljinu).
problem-not-a-region = „{ $typed }” nije oznaka NUTS 3. Pišite ovako: LV009.
problem-not-a-side = Ovdje napišite mentor, mentee (mentorirani grad) ili either (oboje).
problem-not-a-topic = „{ $typed }” nije tema. Napišite njezin kratki naziv, primjerice language.
problem-not-a-visit-number = Posjeti imaju brojeve 1, 2 i 3.
problem-unknown-flow = „{ $typed }” nije poznat tijek programa. Napišite seven-steps ili epi-flow.
problem-unknown-stage = Ovaj program nema fazu „{ $typed }”. Upotrijebite fazu iz njegova tijeka.
problem-unknown-topic = Tema „{ $typed }” nije poznata. Dodajte je temama u datoteci ili upotrijebite poznatu.
problem-no-dates = Ovaj posjet nema datuma. Upišite barem jedan.
problem-visit-twice = Ovaj par ima taj posjet dvaput. Dajte jednomu drugi broj ili ga uklonite.
problem-visit-out-of-order = Posjet broj { $waits-for } ovoga para još nije održan, pa ni ovaj nije mogao biti. Ispravite jedan od njih.
problem-too-many-cities = Previše je gradova za uparivanje odjednom: najviše { $most }. Uparite ih po skupinama.
problem-city-twice = Ovaj grad sudjeluje dvaput. Uklonite jedan od ta dva unosa.
problem-forced-twice = Ovom su gradu zadana dva mentora. Ostavite jednoga.
problem-forced-and-forbidden = Ovaj par s mentorom { $mentor } i zadan je i isključen. Povucite jedno od toga.

# What is wrong with practices in a file.
problem-no-provenance = Recite odakle je ovo: navedite izvor ili to označite kao primjer.
problem-published-and-example = Ovdje je naveden izvor, a ujedno je označeno kao primjer. Samo jedno od toga može biti točno.
problem-no-key-factors = Ovo mjerilo nema ključnog čimbenika. Napišite barem jedan.
problem-unknown-key-factor = U ovoj datoteci nema ključnog čimbenika „{ $typed }”.
problem-unknown-practice = U ovoj datoteci nema prakse „{ $typed }”.
problem-own-practice = Grad ne može preuzeti vlastitu praksu. Navedite drugi grad.
problem-not-the-practices-city = Ova praksa nije iz grada „{ $typed }”. Navedite grad koji je naveden u samoj praksi.
problem-not-a-status = Ovdje napišite learned (upoznata), planned (planirana), piloted (isprobana), adopted (preuzeta) ili given-up (napuštena).
problem-not-a-direction = Ovdje napišite mentor-to-mentee, mentee-to-mentor ili sideways (među drugim gradovima).

# What is wrong with a plan in a file.
problem-not-a-share = Ovdje se očekuje izvor i njegov postotak, primjerice source city-budget i percent 25.
problem-not-a-target = Ovdje se očekuju pokazatelj (indicator), cilj (target) i rok (by), te početna vrijednost (baseline) ako postoji.
problem-not-principles = Uz svako načelo napišite yes (da), partly (djelomice) ili no (ne).
problem-not-years = Ovdje se očekuju prva i posljednja godina, primjerice from 2022 i to 2024.
problem-thesaurus-line = Ovaj se redak ne može pročitati: „{ $typed }”.
problem-thesaurus-twice = „{ $typed }” ovdje stoji drugi put.
problem-thesaurus-unknown = Nema pojma „{ $typed }”.
problem-thesaurus-circle = „{ $typed }” stoji ispod samog sebe.
problem-dates-reversed = Kraj je prije početka.
problem-event-longer-than-rhythm = Traje dulje od vremena do sljedećeg puta.
problem-event-too-long = Događanje traje predugo. Najveći broj dana: { $most }.
problem-first-day-not-in-rhythm = Dan kada počinje nije među označenim danima u tjednu.
problem-not-a-kind = Ovo nije poznato. Napišite page (stranica), event (događanje), news (novost), number (telefonski broj), term (riječ) ili desk (kontaktna točka).
problem-not-a-number-to-call = Telefonski broj ima od 2 do 15 znamenki, primjerice 112.
problem-not-a-rhythm = Ovo nije poznat ritam ponavljanja.
problem-not-a-time = Vrijeme se piše ovako: 18:00.
problem-not-a-translating = Ovdje napišite translate (prevodi se) ili keep (ostaje kako jest).
problem-not-an-about = Ovdje napišite everyday (svakodnevne stvari) ili rights (prava).
problem-not-an-interval = Ovdje napišite broj od 1 do 99.
problem-page-too-deep = Stranice se mogu nalaziti jedna ispod druge na najviše šest razina.
problem-page-under-itself = Stranica se ne može nalaziti ispod same sebe ni ispod stranice koja je ispod nje.
problem-year-out-of-range = Godina mora biti između 1900. i 2200.
