# Indicators of integration: what each measures, in a plain sentence, and in per cent of what.
evidence-theme-inclusion = Inkomst och fattigdom
evidence-theme-housing = Boende
evidence-theme-participation = Delaktighet
evidence-kind-amount = belopp
evidence-basis-citizenship = Efter medborgarskap
evidence-basis-country-of-birth = Efter födelseland
evidence-scope-country = Hela landet
evidence-scope-nuts-2 = Regionen
evidence-scope-nuts-3 = Staden med omnejd
evidence-scope-degree-of-urbanisation = Orter av det här slaget i landet
evidence-scope-city = Själva staden
evidence-figure-thousand-persons = { $figure } tusen
evidence-figure-euro = { $figure } euro
evidence-says-rate = { $name }. { $place } är siffran { $newcomers } för { $group ->
    [born-outside-the-eu] personer födda utanför EU
    [born-abroad] personer födda utomlands
    [third-country-nationals] personer från länder utanför EU
   *[all-foreigners] alla utländska medborgare
 } och { $nationals } för { $group ->
    [born-outside-the-eu] personer födda i landet
    [born-abroad] personer födda i landet
   *[all-foreigners] landets egna medborgare
 }. Det är { $way ->
    [fewer] { $points } procentenheter lägre
    [more] { $points } procentenheter högre
   *[same] lika mycket
 } ({ $year }).
evidence-says-figure = { $name }. { $place } är siffran { $figure } ({ $year }).

# Employment.
evidence-name-activity-rate = Arbetskraftsdeltagande, 15–64 år
evidence-lead-activity-rate = Hur många i arbetsför ålder som har arbete eller söker arbete.
evidence-of-activity-rate = i procent av alla i gruppen i åldern 15–64 år.
evidence-name-unemployment-rate = Arbetslöshet, 15–74 år
evidence-lead-unemployment-rate = Hur många av dem som vill arbeta som söker arbete utan att hitta något.
evidence-of-unemployment-rate = i procent av alla i gruppen i åldern 15–74 år som har arbete eller söker arbete.
evidence-name-long-term-unemployment = Arbetslösa som har varit utan arbete i 12 månader eller längre, 15–74 år
evidence-lead-long-term-unemployment = Hur många av de arbetslösa som har varit utan arbete i ett år eller längre.
evidence-of-long-term-unemployment = i procent av alla arbetslösa i gruppen i åldern 15–74 år.
evidence-name-self-employed-people = Egenföretagare, 15–64 år
evidence-lead-self-employed-people = Hur många som arbetar i eget företag, i tusental.
evidence-of-self-employed-people = antal personer i tusental; ingen andel, för alla som har arbete finns inte i tabellen.
evidence-mark-self-employed-people = egenföretagare, tusental
evidence-name-temporary-employment = Tidsbegränsat anställda, 15–64 år
evidence-lead-temporary-employment = Hur många anställda som har ett avtal som tar slut en viss dag.
evidence-of-temporary-employment = i procent av alla anställda i gruppen i åldern 15–64 år.
evidence-name-temporary-employees = Antal tidsbegränsat anställda, 15–64 år
evidence-lead-temporary-employees = Hur många anställda som har ett avtal som tar slut en viss dag, i tusental.
evidence-of-temporary-employees = antal personer i tusental; ingen andel, för alla anställda finns inte i tabellen.
evidence-mark-temporary-employees = tidsbegränsat anställda, tusental
evidence-name-part-time-employment = Personer som arbetar deltid, 15–64 år
evidence-lead-part-time-employment = Hur många av dem som har arbete som inte arbetar heltid.
evidence-of-part-time-employment = i procent av alla i gruppen i åldern 15–64 år som har arbete.
evidence-name-part-time-workers = Antal personer som arbetar deltid, 15–64 år
evidence-lead-part-time-workers = Hur många som inte arbetar heltid, i tusental.
evidence-of-part-time-workers = antal personer i tusental; ingen andel, för alla som har arbete finns inte i tabellen.
evidence-mark-part-time-workers = deltidsarbetande, tusental
evidence-name-over-qualification = Personer med eftergymnasial utbildning i arbete som inte kräver det, 20–64 år
evidence-lead-over-qualification = Hur många med högskoleexamen som har ett arbete där kortare utbildning hade räckt.
evidence-of-over-qualification = i procent av alla i gruppen i åldern 20–64 år som har arbete och eftergymnasial utbildning.
evidence-name-recent-immigrants = Personer som har kommit de senaste fem åren, 15–64 år
evidence-lead-recent-immigrants = Hur många som har flyttat till landet de senaste fem åren, i tusental.
evidence-of-recent-immigrants = antal personer i tusental.
evidence-mark-recent-immigrants = nyinflyttade, tusental
evidence-name-active-recent-immigrants = Personer som har kommit de senaste fem åren och har arbete eller söker arbete, 15–64 år
evidence-lead-active-recent-immigrants = Hur många av dem som har kommit de senaste fem åren som har arbete eller söker arbete, i tusental.
evidence-of-active-recent-immigrants = antal personer i tusental; ingen andel, för alla som har kommit finns inte i tabellen.
evidence-mark-active-recent-immigrants = i arbete eller arbetssökande, tusental
evidence-name-employed-recent-immigrants = Personer som har kommit de senaste fem åren och har arbete, 15–64 år
evidence-lead-employed-recent-immigrants = Hur många av dem som har kommit de senaste fem åren som har arbete, i tusental.
evidence-of-employed-recent-immigrants = antal personer i tusental; ingen andel, för alla som har kommit finns inte i tabellen.
evidence-mark-employed-recent-immigrants = nyinflyttade i arbete, tusental

# Education.
evidence-name-tertiary-attainment = Personer med eftergymnasial utbildning, 25–64 år
evidence-lead-tertiary-attainment = Hur många som har examen från universitet eller högskola.
evidence-of-tertiary-attainment = i procent av alla i gruppen i åldern 25–64 år.
evidence-name-medium-attainment = Personer med gymnasial utbildning som högsta utbildning, 25–64 år
evidence-lead-medium-attainment = Hur många som har gått ut gymnasiet eller lärt sig ett yrke, men inte läst vidare.
evidence-of-medium-attainment = i procent av alla i gruppen i åldern 25–64 år, med alla utbildningsnivåer tillsammans; mer är varken bättre eller sämre.
evidence-mark-medium-attainment = gymnasial utbildning
evidence-name-low-attainment = Personer med högst förgymnasial utbildning, 25–64 år
evidence-lead-low-attainment = Hur många som slutade skolan tidigt eller aldrig gick i skola.
evidence-of-low-attainment = i procent av alla i gruppen i åldern 25–64 år.
evidence-name-neet = Unga som varken arbetar eller studerar, 15–29 år
evidence-lead-neet = Hur många unga som varken har arbete eller går någon utbildning.
evidence-of-neet = i procent av alla i gruppen i åldern 15–29 år.
evidence-name-early-leavers = Unga som har lämnat utbildningen i förtid, 18–24 år
evidence-lead-early-leavers = Hur många unga som har högst förgymnasial utbildning och inte längre studerar.
evidence-of-early-leavers = i procent av alla i gruppen i åldern 18–24 år.
evidence-name-lifelong-learning = Vuxna som har deltagit i utbildning de senaste fyra veckorna, 25–64 år
evidence-lead-lifelong-learning = Hur många vuxna som gick en kurs eller i skola under de fyra veckorna innan de tillfrågades.
evidence-of-lifelong-learning = i procent av alla i gruppen i åldern 25–64 år.

# Inclusion.
evidence-name-poverty-or-exclusion = Personer som riskerar fattigdom eller social utestängning, 18 år och äldre
evidence-lead-poverty-or-exclusion = Hur många som har låg inkomst, saknar vardagliga saker eller bor i ett hushåll där man arbetar mycket lite.
evidence-of-poverty-or-exclusion = i procent av alla i gruppen 18 år och äldre.
evidence-name-poverty-or-exclusion-2020 = Personer som riskerar fattigdom eller social utestängning, 18 år och äldre (definition enligt EU 2020, till och med 2020)
evidence-lead-poverty-or-exclusion-2020 = Hur många som hade låg inkomst, saknade vardagliga saker eller bodde i ett hushåll där man arbetade mycket lite, så som det mättes till och med 2020.
evidence-of-poverty-or-exclusion-2020 = i procent av alla i gruppen 18 år och äldre; ska inte jämföras med de nyare siffrorna.
evidence-name-poverty-risk = Personer som riskerar fattigdom, 18 år och äldre
evidence-lead-poverty-risk = Hur många som har mindre än 60 procent av medianinkomsten i sitt land.
evidence-of-poverty-risk = i procent av alla i gruppen 18 år och äldre.
evidence-name-child-poverty = Barn som riskerar fattigdom, under 18 år
evidence-lead-child-poverty = Hur många barn som bor i ett hushåll med låg inkomst, efter var föräldrarna kommer ifrån.
evidence-of-child-poverty = i procent av alla barn under 18 år vars föräldrar hör till gruppen.
evidence-name-in-work-poverty = Personer i arbete som riskerar fattigdom, 18 år och äldre
evidence-lead-in-work-poverty = Hur många som har låg inkomst trots att de arbetar.
evidence-of-in-work-poverty = i procent av alla i gruppen 18 år och äldre som har arbete.
evidence-name-median-income = Medianinkomst i gruppen, euro per år, 18 år och äldre
evidence-lead-median-income = Hälften av gruppen har mer än så att leva på, hälften har mindre.
evidence-of-median-income = euro per år efter skatt, per person och med hänsyn till hushållets storlek; grupper jämförs med en kvot, inte i procentenheter.
evidence-mark-median-income = euro per år
evidence-name-low-work-intensity = Personer i hushåll där man arbetar mycket lite, 18–64 år
evidence-lead-low-work-intensity = Hur många som bor i ett hushåll där de vuxna arbetar högst en femtedel av den tid de skulle kunna.
evidence-of-low-work-intensity = i procent av alla i gruppen i åldern 18–64 år.
evidence-name-deprivation = Personer som inte har råd med fem eller fler vardagliga saker, 18 år och äldre
evidence-lead-deprivation = Hur många som inte har råd med minst fem av tretton saker, till exempel värme, nya kläder eller en veckas semester.
evidence-of-deprivation = i procent av alla i gruppen 18 år och äldre.

# Housing.
evidence-name-home-ownership = Personer som äger sin bostad, 18 år och äldre
evidence-lead-home-ownership = Hur många som bor i en bostad som tillhör hushållet.
evidence-of-home-ownership = i procent av alla i gruppen 18 år och äldre.
evidence-name-overcrowding = Trångbodda, 18 år och äldre
evidence-lead-overcrowding = Hur många som bor i en bostad med för få rum för dem som bor där.
evidence-of-overcrowding = i procent av alla i gruppen 18 år och äldre.
evidence-name-housing-cost-overburden = Personer som lägger mer än 40 procent av inkomsten på bostaden, 18 år och äldre
evidence-lead-housing-cost-overburden = Hur många som lägger en mycket stor del av inkomsten på hyra, lån och uppvärmning.
evidence-of-housing-cost-overburden = i procent av alla i gruppen 18 år och äldre.

# Health.
evidence-name-unmet-medical-need = Personer som har varit utan läkarundersökning de behövde på grund av kostnad, avstånd eller väntetid, 16 år och äldre
evidence-lead-unmet-medical-need = Hur många som behövde träffa läkare men inte gjorde det, för att det var för dyrt, för långt bort eller tog för lång tid.
evidence-of-unmet-medical-need = i procent av alla i gruppen 16 år och äldre.
evidence-name-unmet-dental-need = Personer som har varit utan tandläkarundersökning de behövde på grund av kostnad, avstånd eller väntetid, 16 år och äldre
evidence-lead-unmet-dental-need = Hur många som behövde träffa tandläkare men inte gjorde det, för att det var för dyrt, för långt bort eller tog för lång tid.
evidence-of-unmet-dental-need = i procent av alla i gruppen 16 år och äldre.
evidence-name-depressive-symptoms = Personer med tecken på depression, 15 år och äldre
evidence-lead-depressive-symptoms = Hur många som mår så dåligt att det tyder på depression. De svarade på frågor; ingen undersöktes.
evidence-of-depressive-symptoms = i procent av alla i gruppen 15 år och äldre.

# Participation.
evidence-name-naturalisation-rate = Medborgare i länder utanför EU som fick medborgarskap under året
evidence-lead-naturalisation-rate = Hur många från länder utanför EU som fick medborgarskap i landet där de bor.
evidence-of-naturalisation-rate = i procent av alla invånare med medborgarskap i ett land utanför EU; en nivå för den här gruppen, inget gap.
evidence-mark-naturalisation-rate = fick medborgarskap
evidence-name-long-term-residence = Medborgare i länder utanför EU med varaktig bosättning den 31 december
evidence-lead-long-term-residence = Hur många från länder utanför EU som har rätt att stanna för gott.
evidence-of-long-term-residence = i procent av alla medborgare i länder utanför EU som har uppehållstillstånd; en nivå för den här gruppen, inget gap.
evidence-mark-long-term-residence = varaktigt bosatta
evidence-name-long-term-residents = Antal medborgare i länder utanför EU med varaktig bosättning den 31 december
evidence-lead-long-term-residents = Hur många från länder utanför EU som har rätt att stanna för gott, som antal.
evidence-of-long-term-residents = antal personer.
evidence-mark-long-term-residents = varaktigt bosatta

# Asylum.
evidence-name-asylum-applicants-monthly = Asylsökande under månaden
evidence-lead-asylum-applicants-monthly = Hur många som sökte asyl, månad för månad. Tillfälligt skydd räknas inte här.
evidence-of-asylum-applicants-monthly = antal personer; tillfälligt skydd räknas inte här.
evidence-mark-asylum-applicants-monthly = asylsökande
evidence-name-temporary-protection = Personer med tillfälligt skydd i slutet av månaden
evidence-lead-temporary-protection = Hur många som har flytt från kriget i Ukraina och har tillfälligt skydd.
evidence-of-temporary-protection = antal personer.
evidence-mark-temporary-protection = tillfälligt skydd
evidence-name-unaccompanied-minors = Barn utan föräldrar som sökte asyl under året
evidence-lead-unaccompanied-minors = Hur många barn som kom ensamma och sökte asyl. Tillfälligt skydd räknas inte här.
evidence-of-unaccompanied-minors = antal barn; tillfälligt skydd räknas inte här.
evidence-mark-unaccompanied-minors = ensamkommande barn
evidence-name-unaccompanied-minors-in-temporary-protection = Barn utan föräldrar med tillfälligt skydd i slutet av månaden
evidence-lead-unaccompanied-minors-in-temporary-protection = Hur många barn som kom ensamma och har tillfälligt skydd.
evidence-of-unaccompanied-minors-in-temporary-protection = antal barn.
evidence-mark-unaccompanied-minors-in-temporary-protection = ensamkommande barn

# Population.
evidence-name-foreign-citizens = Personer med utländskt medborgarskap eller utan medborgarskap
evidence-lead-foreign-citizens = Hur många som bor där utan att vara medborgare i landet.
evidence-of-foreign-citizens = antal personer.
evidence-mark-foreign-citizens = utländska medborgare
evidence-name-third-country-nationals = Personer med medborgarskap i ett land utanför EU
evidence-lead-third-country-nationals = Hur många som bor där och är medborgare i ett land utanför EU.
evidence-of-third-country-nationals = antal personer.
evidence-mark-third-country-nationals = icke-EU-medborgare
evidence-name-foreign-born = Personer födda utomlands
evidence-lead-foreign-born = Hur många som bor där och är födda i ett annat land, oavsett medborgarskap.
evidence-of-foreign-born = antal personer.
evidence-mark-foreign-born = födda utomlands
evidence-name-city-population = Stadens befolkning den 1 januari
evidence-lead-city-population = Hur många som bor i staden.
evidence-of-city-population = antal personer.
evidence-mark-city-population = invånare
evidence-name-city-share-of-third-country-nationals = Personer i staden med medborgarskap i ett land utanför EU
evidence-lead-city-share-of-third-country-nationals = Hur stor del av stadens invånare som är medborgare i ett land utanför EU.
evidence-of-city-share-of-third-country-nationals = i procent av alla invånare i staden; mer är varken bättre eller sämre.
evidence-mark-city-share-of-third-country-nationals = icke-EU-medborgare
