# What is wrong with a field, each a sentence that says what to do.
problem-missing = Lūdzu, aizpildiet šo.
problem-too-long = Teksts ir par garu. Zīmju skaits: { $length }, vietas pietiek: { $most }.
problem-out-of-range = Rakstiet skaitli no { $least } līdz { $most }.
problem-not-a-whole-number = „{ $typed }” nav vesels skaitlis. Rakstiet tikai ciparus, piemēram, 56000.
problem-not-a-number = „{ $typed }” nav skaitlis. Rakstiet tā: 12,5.
problem-choose = Lūdzu, izvēlieties.
problem-not-a-key = Lietojiet tikai mazos latīņu burtus bez garumzīmēm, ciparus un defises, piemēram, saint-jean.
problem-key-taken = Šis īsais nosaukums jau ir aizņemts. Izvēlieties citu.
problem-not-a-language = „{ $typed }” nav valodas kods. Lietojiet tādus kodus kā lv, fr vai ar.
problem-not-an-email = Šī neizskatās pēc e-pasta adreses.
problem-not-a-web-address = Tīmekļa adrese sākas ar https://
problem-not-an-amount = „{ $typed }” nav summa. Rakstiet tā: 1250,50.
problem-not-a-date = „{ $typed }” nav datums. Rakstiet tā: 2026-11-24.
problem-not-a-country = Šis nav valsts kods. Lietojiet divus burtus, piemēram, LV; Grieķija ir EL.
problem-not-a-territory = Šis nav reģiona kods. Lietojiet NUTS kodu, piemēram, LV009.
problem-not-a-time-zone = Šāda laika josla nav zināma. Rakstiet tā: Europe/Riga.
problem-password-short = Mazākais zīmju skaits ir { $least }. Dažus vārdus pēc kārtas ir viegli atcerēties.
problem-password-is-address = Parole nedrīkst būt jūsu e-pasta adrese.
problem-password-differs = Abas paroles nesakrīt.
problem-password-old-wrong = Šī nav jūsu pašreizējā parole. Pēc vairākiem mēģinājumiem pagaidiet dažas minūtes un mēģiniet vēlreiz.
problem-code-wrong = Kods nav pareizs. Kods mainās ik pēc 30 sekundēm: ierakstiet jaunāko. Pēc vairākiem mēģinājumiem pagaidiet dažas minūtes un mēģiniet vēlreiz.
problem-sign-in-wrong = E-pasta adrese, parole vai kods nav pareizs. Pēc vairākiem mēģinājumiem pagaidiet dažas minūtes un mēģiniet vēlreiz.
problem-too-many = Ir par daudz: lielākais skaits ir { $most }.
problem-control-letter = Tekstā ir zīme, ko neviens nevar izlasīt. Uzrakstiet tekstu vēlreiz.

# What is wrong with a file.
problem-not-json = Šeit nav JSON.
problem-unknown-field = Šāds nosaukums nav zināms. Varbūt tajā ir kļūda.
problem-not-an-object = Šeit jābūt objektam ar nosaukumiem un vērtībām.
problem-not-a-list = Šeit jābūt sarakstam.
problem-not-a-text = Šeit jābūt tekstam.
problem-not-a-state = Lūdzu, izvēlieties vienu no statusiem.
