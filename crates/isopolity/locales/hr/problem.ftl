# What is wrong with a field, each a sentence that says what to do.
problem-missing = Ispunite ovo polje.
problem-too-long = Ovo je predugo. Broj znakova: { $length }, a stane ih najviše { $most }.
problem-out-of-range = Upišite broj od { $least } do { $most }.
problem-not-a-whole-number = „{ $typed }” nije cijeli broj. Upišite samo znamenke, primjerice 56000.
problem-not-a-number = „{ $typed }” nije broj. Upišite ga ovako: 12,5.
problem-choose = Odaberite jednu mogućnost.
problem-not-a-key = Upotrijebite samo mala slova bez kvačica, znamenke i spojnice, primjerice saint-jean.
problem-key-taken = Ovaj je kratki naziv zauzet. Odaberite drugi.
problem-not-a-language = „{ $typed }” nije oznaka jezika. Upotrijebite oznake kao što su lv, fr ili ar.
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
