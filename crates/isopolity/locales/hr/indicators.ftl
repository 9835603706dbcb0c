# Indicators of integration: what each measures, in a plain sentence, and in per cent of what.
evidence-theme-inclusion = Dohodak i siromaštvo
evidence-theme-housing = Stanovanje
evidence-theme-participation = Sudjelovanje
evidence-kind-amount = novčani iznos
evidence-basis-citizenship = Prema državljanstvu
evidence-basis-country-of-birth = Prema zemlji rođenja
evidence-scope-country = Cijela zemlja
evidence-scope-nuts-2 = Regija
evidence-scope-nuts-3 = Grad i okolica
evidence-scope-degree-of-urbanisation = Mjesta te vrste u zemlji
evidence-scope-city = Sam grad
evidence-figure-thousand-persons = { $figure } tis.
evidence-figure-euro = { $figure } eura
evidence-says-rate = { $name }. { $place } brojka iznosi { $newcomers } za { $group ->
    [born-outside-the-eu] osobe rođene izvan EU-a
    [born-abroad] osobe rođene u inozemstvu
    [third-country-nationals] osobe iz zemalja izvan EU-a
   *[all-foreigners] sve strane državljane
 }, a { $nationals } za { $group ->
    [born-outside-the-eu] osobe rođene u zemlji
    [born-abroad] osobe rođene u zemlji
   *[all-foreigners] domaće državljane
 }: { $way ->
    [fewer] u postotnim bodovima to je { $points } manje
    [more] u postotnim bodovima to je { $points } više
   *[same] jednako
 } ({ $year }.).
evidence-says-figure = { $name }. { $place } brojka iznosi { $figure } ({ $year }.).

# Employment.
evidence-name-activity-rate = Stopa aktivnosti, 15 do 64 godine
evidence-lead-activity-rate = Koliko ljudi u radnoj dobi ima posao ili ga traži.
evidence-of-activity-rate = u postocima svih osoba u skupini u dobi od 15 do 64 godine.
evidence-name-unemployment-rate = Stopa nezaposlenosti, 15 do 74 godine
evidence-lead-unemployment-rate = Koliko onih koji žele raditi traži posao i ne nalazi ga.
evidence-of-unemployment-rate = u postocima svih osoba u skupini u dobi od 15 do 74 godine koje imaju posao ili ga traže.
evidence-name-long-term-unemployment = Nezaposlene osobe bez posla 12 mjeseci ili dulje, 15 do 74 godine
evidence-lead-long-term-unemployment = Koliko je nezaposlenih osoba bez posla godinu dana ili dulje.
evidence-of-long-term-unemployment = u postocima svih nezaposlenih osoba u skupini u dobi od 15 do 74 godine.
evidence-name-self-employed-people = Samozaposlene osobe, 15 do 64 godine
evidence-lead-self-employed-people = Koliko ljudi radi za sebe, u vlastitom poslu, u tisućama.
evidence-of-self-employed-people = broj osoba u tisućama; nije stopa, jer u ovoj tablici nema svih zaposlenih.
evidence-mark-self-employed-people = samozaposleni, u tisućama
evidence-name-temporary-employment = Zaposlenici s ugovorom na određeno vrijeme, 15 do 64 godine
evidence-lead-temporary-employment = Koliko zaposlenika ima ugovor koji prestaje određenog dana.
evidence-of-temporary-employment = u postocima svih zaposlenika u skupini u dobi od 15 do 64 godine.
evidence-name-temporary-employees = Broj zaposlenika s ugovorom na određeno vrijeme, 15 do 64 godine
evidence-lead-temporary-employees = Koliko zaposlenika ima ugovor koji prestaje određenog dana, u tisućama.
evidence-of-temporary-employees = broj osoba u tisućama; nije stopa, jer u ovoj tablici nema svih zaposlenika.
evidence-mark-temporary-employees = ugovori na određeno, u tisućama
evidence-name-part-time-employment = Osobe koje rade u nepunom radnom vremenu, 15 do 64 godine
evidence-lead-part-time-employment = Koliko osoba koje imaju posao ne radi puno radno vrijeme.
evidence-of-part-time-employment = u postocima svih zaposlenih osoba u skupini u dobi od 15 do 64 godine.
evidence-name-part-time-workers = Broj osoba koje rade u nepunom radnom vremenu, 15 do 64 godine
evidence-lead-part-time-workers = Koliko ljudi ne radi puno radno vrijeme, u tisućama.
evidence-of-part-time-workers = broj osoba u tisućama; nije stopa, jer u ovoj tablici nema svih zaposlenih.
evidence-mark-part-time-workers = nepuno radno vrijeme, u tisućama
evidence-name-over-qualification = Osobe s visokim obrazovanjem na poslu za koji ono nije potrebno, 20 do 64 godine
evidence-lead-over-qualification = Koliko osoba s diplomom radi posao za koji bi bila dovoljna i niža škola.
evidence-of-over-qualification = u postocima svih zaposlenih osoba s visokim obrazovanjem u skupini u dobi od 20 do 64 godine.
evidence-name-recent-immigrants = Osobe koje su došle u posljednjih pet godina, 15 do 64 godine
evidence-lead-recent-immigrants = Koliko se ljudi doselilo u zemlju u posljednjih pet godina, u tisućama.
evidence-of-recent-immigrants = broj osoba u tisućama.
evidence-mark-recent-immigrants = nedavno doseljeni, u tisućama
evidence-name-active-recent-immigrants = Osobe koje su došle u posljednjih pet godina i imaju posao ili ga traže, 15 do 64 godine
evidence-lead-active-recent-immigrants = Koliko osoba koje su došle u posljednjih pet godina ima posao ili ga traži, u tisućama.
evidence-of-active-recent-immigrants = broj osoba u tisućama; nije stopa, jer u ovoj tablici nema svih doseljenih.
evidence-mark-active-recent-immigrants = rade ili traže posao, u tisućama
evidence-name-employed-recent-immigrants = Osobe koje su došle u posljednjih pet godina i imaju posao, 15 do 64 godine
evidence-lead-employed-recent-immigrants = Koliko osoba koje su došle u posljednjih pet godina ima posao, u tisućama.
evidence-of-employed-recent-immigrants = broj osoba u tisućama; nije stopa, jer u ovoj tablici nema svih doseljenih.
evidence-mark-employed-recent-immigrants = zaposleni doseljeni, u tisućama

# Education.
evidence-name-tertiary-attainment = Osobe s visokim obrazovanjem, 25 do 64 godine
evidence-lead-tertiary-attainment = Koliko ljudi ima diplomu sveučilišta ili druge visoke škole.
evidence-of-tertiary-attainment = u postocima svih osoba u skupini u dobi od 25 do 64 godine.
evidence-name-medium-attainment = Osobe kojima je najviše završeno obrazovanje srednja škola, 25 do 64 godine
evidence-lead-medium-attainment = Koliko je ljudi završilo srednju školu ili izučilo zanat, a nije nastavilo školovanje.
evidence-of-medium-attainment = u postocima svih osoba u skupini u dobi od 25 do 64 godine, svih razina obrazovanja zajedno; više nije ni bolje ni lošije.
evidence-mark-medium-attainment = srednja škola
evidence-name-low-attainment = Osobe s najviše nižim sekundarnim obrazovanjem, 25 do 64 godine
evidence-lead-low-attainment = Koliko je ljudi rano napustilo školu ili u nju nikada nije išlo.
evidence-of-low-attainment = u postocima svih osoba u skupini u dobi od 25 do 64 godine.
evidence-name-neet = Mladi koji ne rade niti se školuju ili osposobljavaju, 15 do 29 godina
evidence-lead-neet = Koliko mladih niti radi niti uči.
evidence-of-neet = u postocima svih osoba u skupini u dobi od 15 do 29 godina.
evidence-name-early-leavers = Mladi koji su rano napustili obrazovanje i osposobljavanje, 18 do 24 godine
evidence-lead-early-leavers = Koliko mladih ima najviše niže sekundarno obrazovanje, a više se ne školuje.
evidence-of-early-leavers = u postocima svih osoba u skupini u dobi od 18 do 24 godine.
evidence-name-lifelong-learning = Odrasli koji su se u posljednja četiri tjedna obrazovali ili osposobljavali, 25 do 64 godine
evidence-lead-lifelong-learning = Koliko je odraslih pohađalo tečaj ili školu tijekom četiri tjedna prije ankete.
evidence-of-lifelong-learning = u postocima svih osoba u skupini u dobi od 25 do 64 godine.

# Inclusion.
evidence-name-poverty-or-exclusion = Osobe u riziku od siromaštva ili socijalne isključenosti, 18 godina i više
evidence-lead-poverty-or-exclusion = Koliko ljudi ima nizak dohodak, oskudijeva u uobičajenim stvarima ili živi u kućanstvu u kojem se vrlo malo radi.
evidence-of-poverty-or-exclusion = u postocima svih osoba u skupini u dobi od 18 godina i više.
evidence-name-poverty-or-exclusion-2020 = Osobe u riziku od siromaštva ili socijalne isključenosti, 18 godina i više (definicija EU 2020, do 2020.)
evidence-lead-poverty-or-exclusion-2020 = Koliko je ljudi imalo nizak dohodak, oskudijevalo u uobičajenim stvarima ili živjelo u kućanstvu u kojem se vrlo malo radilo, kako se mjerilo do 2020.
evidence-of-poverty-or-exclusion-2020 = u postocima svih osoba u skupini u dobi od 18 godina i više; ne smije se uspoređivati s novijim brojkama.
evidence-name-poverty-risk = Osobe u riziku od siromaštva, 18 godina i više
evidence-lead-poverty-risk = Koliko ljudi ima manje od 60 posto srednjeg dohotka (medijana) u svojoj zemlji.
evidence-of-poverty-risk = u postocima svih osoba u skupini u dobi od 18 godina i više.
evidence-name-child-poverty = Djeca u riziku od siromaštva, mlađa od 18 godina
evidence-lead-child-poverty = Koliko djece živi u kućanstvu s niskim dohotkom, prema podrijetlu roditelja.
evidence-of-child-poverty = u postocima sve djece mlađe od 18 godina čiji roditelji pripadaju skupini.
evidence-name-in-work-poverty = Zaposlene osobe u riziku od siromaštva, 18 godina i više
evidence-lead-in-work-poverty = Koliko ljudi ima nizak dohodak iako radi.
evidence-of-in-work-poverty = u postocima svih zaposlenih osoba u skupini u dobi od 18 godina i više.
evidence-name-median-income = Srednji dohodak (medijan) skupine u eurima godišnje, 18 godina i više
evidence-lead-median-income = Polovica skupine ima za život više od toga, a polovica manje.
evidence-of-median-income = u eurima godišnje nakon poreza, po osobi i prema veličini kućanstva; skupine se uspoređuju omjerom, a ne u bodovima.
evidence-mark-median-income = eura godišnje
evidence-name-low-work-intensity = Osobe u kućanstvima u kojima se vrlo malo radi, 18 do 64 godine
evidence-lead-low-work-intensity = Koliko ljudi živi u kućanstvu čiji odrasli rade najviše petinu vremena koje bi mogli.
evidence-of-low-work-intensity = u postocima svih osoba u skupini u dobi od 18 do 64 godine.
evidence-name-deprivation = Osobe koje si ne mogu priuštiti pet ili više uobičajenih stvari, 18 godina i više
evidence-lead-deprivation = Koliko si ljudi ne može priuštiti barem pet od trinaest stvari, kao što su grijanje, nova odjeća ili tjedan dana odmora.
evidence-of-deprivation = u postocima svih osoba u skupini u dobi od 18 godina i više.

# Housing.
evidence-name-home-ownership = Osobe koje su vlasnici stana ili kuće u kojoj žive, 18 godina i više
evidence-lead-home-ownership = Koliko ljudi živi u stanu ili kući koja pripada njihovu kućanstvu.
evidence-of-home-ownership = u postocima svih osoba u skupini u dobi od 18 godina i više.
evidence-name-overcrowding = Osobe u prenapučenim stanovima, 18 godina i više
evidence-lead-overcrowding = Koliko ljudi živi u stanu ili kući s premalo soba za one koji ondje žive.
evidence-of-overcrowding = u postocima svih osoba u skupini u dobi od 18 godina i više.
evidence-name-housing-cost-overburden = Osobe kojima stanovanje odnosi više od 40 posto dohotka, 18 godina i više
evidence-lead-housing-cost-overburden = Koliko ljudi vrlo velik dio dohotka troši na najamninu, kredit i grijanje.
evidence-of-housing-cost-overburden = u postocima svih osoba u skupini u dobi od 18 godina i više.

# Health.
evidence-name-unmet-medical-need = Osobe koje su ostale bez potrebnog liječničkog pregleda zbog cijene, udaljenosti ili čekanja, 16 godina i više
evidence-lead-unmet-medical-need = Koliko je ljudi trebalo liječnika, a nije otišlo jer je bilo preskupo, predaleko ili se predugo čekalo.
evidence-of-unmet-medical-need = u postocima svih osoba u skupini u dobi od 16 godina i više.
evidence-name-unmet-dental-need = Osobe koje su ostale bez potrebnog stomatološkog pregleda zbog cijene, udaljenosti ili čekanja, 16 godina i više
evidence-lead-unmet-dental-need = Koliko je ljudi trebalo zubara, a nije otišlo jer je bilo preskupo, predaleko ili se predugo čekalo.
evidence-of-unmet-dental-need = u postocima svih osoba u skupini u dobi od 16 godina i više.
evidence-name-depressive-symptoms = Osobe sa znakovima depresije, 15 godina i više
evidence-lead-depressive-symptoms = Koliko se ljudi osjeća toliko loše da to upućuje na depresiju. Odgovarali su na pitanja; nitko ih nije pregledao.
evidence-of-depressive-symptoms = u postocima svih osoba u skupini u dobi od 15 godina i više.

# Participation.
evidence-name-naturalisation-rate = Državljani zemalja izvan EU-a koji su u godini stekli domaće državljanstvo
evidence-lead-naturalisation-rate = Koliko je stanovnika iz zemalja izvan EU-a dobilo državljanstvo zemlje u kojoj živi.
evidence-of-naturalisation-rate = u postocima svih stanovnika s državljanstvom zemlje izvan EU-a; razina te skupine, a ne jaz.
evidence-mark-naturalisation-rate = stekli državljanstvo
evidence-name-long-term-residence = Državljani zemalja izvan EU-a s dugotrajnim boravištem 31. prosinca
evidence-lead-long-term-residence = Koliko ljudi iz zemalja izvan EU-a ima pravo trajno ostati.
evidence-of-long-term-residence = u postocima svih državljana zemalja izvan EU-a koji imaju boravišnu dozvolu; razina te skupine, a ne jaz.
evidence-mark-long-term-residence = dugotrajno boravište
evidence-name-long-term-residents = Broj državljana zemalja izvan EU-a s dugotrajnim boravištem 31. prosinca
evidence-lead-long-term-residents = Koliko ljudi iz zemalja izvan EU-a ima pravo trajno ostati, kao broj.
evidence-of-long-term-residents = broj osoba.
evidence-mark-long-term-residents = dugotrajno boravište

# Asylum.
evidence-name-asylum-applicants-monthly = Tražitelji azila u mjesecu
evidence-lead-asylum-applicants-monthly = Koliko je ljudi zatražilo azil, iz mjeseca u mjesec. Privremena zaštita ovdje se ne ubraja.
evidence-of-asylum-applicants-monthly = broj osoba; privremena zaštita ovdje se ne ubraja.
evidence-mark-asylum-applicants-monthly = tražitelji azila
evidence-name-temporary-protection = Osobe pod privremenom zaštitom na kraju mjeseca
evidence-lead-temporary-protection = Koliko je ljudi koji su pobjegli od rata u Ukrajini pod privremenom zaštitom.
evidence-of-temporary-protection = broj osoba.
evidence-mark-temporary-protection = privremena zaštita
evidence-name-unaccompanied-minors = Djeca bez roditelja koja su u godini zatražila azil
evidence-lead-unaccompanied-minors = Koliko je djece došlo bez pratnje i zatražilo azil. Privremena zaštita ovdje se ne ubraja.
evidence-of-unaccompanied-minors = broj djece; privremena zaštita ovdje se ne ubraja.
evidence-mark-unaccompanied-minors = djeca bez pratnje
evidence-name-unaccompanied-minors-in-temporary-protection = Djeca bez roditelja pod privremenom zaštitom na kraju mjeseca
evidence-lead-unaccompanied-minors-in-temporary-protection = Koliko je djece koja su došla bez pratnje pod privremenom zaštitom.
evidence-of-unaccompanied-minors-in-temporary-protection = broj djece.
evidence-mark-unaccompanied-minors-in-temporary-protection = djeca bez pratnje

# Population.
evidence-name-foreign-citizens = Osobe sa stranim državljanstvom ili bez državljanstva
evidence-lead-foreign-citizens = Koliko ondje živi ljudi koji nisu državljani te zemlje.
evidence-of-foreign-citizens = broj osoba.
evidence-mark-foreign-citizens = strani državljani
evidence-name-third-country-nationals = Osobe s državljanstvom zemlje izvan EU-a
evidence-lead-third-country-nationals = Koliko ondje živi državljana zemalja izvan EU-a.
evidence-of-third-country-nationals = broj osoba.
evidence-mark-third-country-nationals = državljani izvan EU-a
evidence-name-foreign-born = Osobe rođene u inozemstvu
evidence-lead-foreign-born = Koliko ondje živi ljudi rođenih u drugoj zemlji, bez obzira na državljanstvo.
evidence-of-foreign-born = broj osoba.
evidence-mark-foreign-born = rođeni u inozemstvu
evidence-name-city-population = Stanovništvo grada 1. siječnja
evidence-lead-city-population = Koliko ljudi živi u gradu.
evidence-of-city-population = broj osoba.
evidence-mark-city-population = broj stanovnika
evidence-name-city-share-of-third-country-nationals = Osobe s državljanstvom zemlje izvan EU-a u gradu
evidence-lead-city-share-of-third-country-nationals = Koliki su dio stanovnika grada državljani zemalja izvan EU-a.
evidence-of-city-share-of-third-country-nationals = u postocima svih stanovnika grada; više nije ni bolje ni lošije.
evidence-mark-city-share-of-third-country-nationals = državljani izvan EU-a
