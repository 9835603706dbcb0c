# What is wrong with a field, each a sentence that says what to do.
problem-missing = Lūdzu, aizpildiet šo.
problem-too-long = Teksts ir par garu. Zīmju skaits: { $length }, vietas pietiek: { $most }.
problem-out-of-range = Rakstiet skaitli no { $least } līdz { $most }.
problem-not-a-whole-number = „{ $typed }” nav vesels skaitlis. Rakstiet to ar cipariem.
problem-not-a-number = „{ $typed }” nav skaitlis. Rakstiet tā: 12,5.
problem-choose = Lūdzu, izvēlieties.
problem-not-offered = „{ $typed }” šeit nevar izvēlēties.
problem-no-such-city = Pilsētas „{ $typed }” šeit nav. Rakstiet nosaukumu tā, kā tas ir pilsētu sarakstā.
problem-not-a-key = Lietojiet tikai mazos latīņu burtus bez garumzīmēm, ciparus un defises, piemēram, saint-jean.
problem-key-taken = Šis īsais nosaukums jau ir aizņemts. Izvēlieties citu.
problem-not-a-language = «{ $typed }» šeit nav pazīstama valoda. Rakstiet tās nosaukumu, piemēram, latviešu, vai kodu, piemēram, lv.
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
problem-empty = Te nekas nav uzrakstīts. Uzrakstiet tekstu arī tā paša valodā.
problem-twice = „{ $typed }” te ir divreiz. Katrs īsais nosaukums drīkst būt tikai vienreiz.
problem-not-a-format = Te jābūt formāta nosaukumam, kā tas ir parauga failos.
problem-not-an-address = „{ $typed }” nav tīmekļa adrese. Tā sākas ar https:// vai http://
problem-not-yes-or-no = Te rakstiet true vai false.
problem-unknown-source = Avota „{ $typed }” šī faila avotu sarakstā nav. Pievienojiet to tur.

# What is wrong with a programme or a pairing.
problem-not-a-programme = Šajā failā nav programmas. Salīdziniet to ar parauga failiem.
problem-not-a-count = „{ $typed }” nav skaits. Rakstiet veselu skaitli, sākot no 0.
problem-not-a-degree = „{ $typed }” nav pakāpe. Rakstiet skaitli no 0 līdz 1, piemēram, 0.6.
problem-not-a-mode = Te rakstiet on-site (klātienē) vai remote (attālināti).
problem-not-a-region = „{ $typed }” nav NUTS 3 kods. Rakstiet tā: LV009.
problem-not-a-side = Te rakstiet mentor (mentorpilsēta), mentee (mentorējamā pilsēta) vai either (abas).
problem-not-a-topic = „{ $typed }” nav temats. Rakstiet tā īso nosaukumu, piemēram, language.
problem-not-a-visit-number = Vizīšu numuri ir 1, 2 un 3.
problem-unknown-flow = „{ $typed }” nav zināma programmas norise. Rakstiet seven-steps vai epi-flow.
problem-unknown-stage = Šai programmai nav posma „{ $typed }”. Lietojiet kādu tās norises posmu.
problem-unknown-topic = Temats „{ $typed }” nav zināms. Pievienojiet to faila tematiem vai lietojiet kādu zināmu.
problem-no-dates = Šai vizītei nav datuma. Ierakstiet vismaz vienu.
problem-visit-twice = Šim pārim šī vizīte ir divreiz. Dodiet vienai citu numuru vai izņemiet to.
problem-visit-out-of-order = Šī pāra { $waits-for }. vizīte vēl nav notikusi, tāpēc arī šī nevar būt notikusi. Izlabojiet vienu no abām.
problem-too-many-cities = Pilsētu ir par daudz, lai visas reizē salīktu pāros. Lielākais skaits: { $most }. Dariet to pa grupām.
problem-city-twice = Šī pilsēta piedalās divreiz. Izņemiet vienu no abām.
problem-forced-twice = Šai pilsētai ir norādītas divas mentorpilsētas. Atstājiet vienu.
problem-forced-and-forbidden = Šis pāris ar mentorpilsētu { $mentor } ir gan noteikts, gan izslēgts. Atceliet vienu no tiem.

# What is wrong with practices in a file.
problem-no-provenance = Pasakiet, no kurienes tas ir: nosauciet avotu vai atzīmējiet kā piemēru.
problem-published-and-example = Te ir nosaukts avots, bet tas atzīmēts arī kā piemērs. Pareizs var būt tikai viens no abiem.
problem-no-key-factors = Šim kritērijam nav neviena galvenā faktora. Uzrakstiet vismaz vienu.
problem-unknown-key-factor = Šajā failā nav galvenā faktora „{ $typed }”.
problem-unknown-practice = Šajā failā nav prakses „{ $typed }”.
problem-own-practice = Pilsēta nevar pārņemt pati savu praksi. Nosauciet citu pilsētu.
problem-not-the-practices-city = Šī prakse nav no pilsētas „{ $typed }”. Nosauciet to pilsētu, kas norādīta pašā praksē.
problem-not-a-status = Te rakstiet learned (uzzināta), planned (plānota), piloted (izmēģināta), adopted (pārņemta) vai given-up (atmesta).
problem-not-a-direction = Te rakstiet mentor-to-mentee, mentee-to-mentor vai sideways (starp citām pilsētām).

# What is wrong with a plan in a file.
problem-not-a-share = Te jābūt avotam un tā procentiem, piemēram, source city-budget un percent 25.
problem-not-a-target = Te jābūt rādītājam (indicator), mērķim (target) un termiņam (by), un sākuma vērtībai (baseline), ja tāda ir.
problem-not-principles = Pie katra principa rakstiet yes (jā), partly (daļēji) vai no (nē).
problem-not-years = Te jābūt pirmajam un pēdējam gadam, piemēram, from 2022 un to 2024.
problem-thesaurus-line = Šo rindu nevar izlasīt: „{ $typed }”.
problem-thesaurus-twice = „{ $typed }” šeit ir otrreiz.
problem-thesaurus-unknown = Nav jēdziena „{ $typed }”.
problem-thesaurus-circle = „{ $typed }” atrodas pats zem sevis.
problem-dates-reversed = Beigas ir pirms sākuma.
problem-event-longer-than-rhythm = Tas ilgst vairāk laika, nekā paiet līdz nākamajai reizei.
problem-event-too-long = Pasākums ir par ilgu. Lielākais dienu skaits: { $most }.
problem-first-day-not-in-rhythm = Diena, kurā tas sākas, nav starp atzīmētajām nedēļas dienām.
problem-not-a-kind = Tas nav zināms. Te rakstiet page (lapa), event (pasākums), news (jaunums), number (tālruņa numurs), term (vārds) vai desk (kontaktpunkts).
problem-not-a-number-to-call = Tālruņa numurā ir no 2 līdz 15 cipariem, piemēram, 112.
problem-not-a-rhythm = Šāds atkārtošanās ritms nav zināms.
problem-not-a-time = Laiku rakstiet tā: 18:00.
problem-not-a-translating = Te rakstiet translate (tulkot) vai keep (atstāt, kā ir).
problem-not-an-about = Te rakstiet everyday (ikdienas lietas) vai rights (tiesības).
problem-not-an-interval = Te rakstiet skaitli no 1 līdz 99.
problem-page-too-deep = Lapas var atrasties cita zem citas ne vairāk kā sešos līmeņos.
problem-page-under-itself = Lapa nevar atrasties pati zem sevis vai zem lapas, kas atrodas zem tās.
problem-year-out-of-range = Gadam jābūt no 1900 līdz 2200.
