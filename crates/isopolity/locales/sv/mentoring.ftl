# Needs and strengths of a city.
mentoring-needs = Behov
mentoring-needs-lede = Det kommunen behöver bli bättre på, och det som visar det. Behov som visas för alla räknas när mentorer söks.
mentoring-strengths = Styrkor
mentoring-strengths-lede = Det kommunen gör så bra att den kan visa det för andra. Styrkor som visas för alla räknas när mentorer söks.
mentoring-add-need = Ange ett behov
mentoring-add-strength = Ange en styrka
mentoring-edit-need = Ändra behovet
mentoring-edit-strength = Ändra styrkan
mentoring-no-needs = Inget behov är angivet ännu.
mentoring-no-strengths = Ingen styrka är angiven ännu.
mentoring-see-needs = Vad behöver kommunen?
mentoring-see-strengths = Vad kan kommunen ge andra?
mentoring-withdrawn = Tillbakadragna
mentoring-withdraw = Dra tillbaka
mentoring-urgency = prioritet { NUMBER($n) } av 100
mentoring-urgency-field = Prioritet
mentoring-urgency-hint = Från 1 till 100. 100 är det kommunen skulle ta itu med först, 60 är det den också skulle nämna.
mentoring-level = nivå { NUMBER($n) } av 100
mentoring-level-field = Nivå
mentoring-level-hint = Från 1 till 100. 90 bygger på flera års erfarenhet eller ett gott exempel, 60 är en bra början.
mentoring-need-hint = En mening: vem saknar vad? Inte ”det finns för få språkkurser” utan ”den som arbetar skift hittar ingen språkkurs”.
mentoring-strength-hint = En mening: vad fungerar, och för vem?
mentoring-topic = Ämne
mentoring-choose-topic = Välj ett ämne
mentoring-origin = Varifrån det kommer
mentoring-evidence = Visas av
mentoring-assessment = Visas av självskattningen
mentoring-practices = Goda exempel som visar det
mentoring-from-evidence = från underlaget
mentoring-from-assessment = från självskattningen
mentoring-from-statement = angivet av människor i kommunen
mentoring-source = Källa
mentoring-coded = Meningen är publicerad. Dess ämne, dess siffra och vad den kopplas till har valts av det här projektet, inte av kommunen.
mentoring-evidence-field = Siffran som visar det
mentoring-evidence-hint = En officiell siffra för landet, om någon visar det.
mentoring-assessment-hint = Kommunens självskattning, om den visar det.
mentoring-no-choice = Ingen
mentoring-find-practice = Hitta ett gott exempel på det här temat
mentoring-write-action = Skriv en åtgärd för det här behovet
mentoring-practices-hint = De goda exemplens kortnamn med komma mellan, till exempel via-bapa, camim.
mentoring-source-hint = Om det är publicerat: vem som säger det, och var.
mentoring-state = Vem som ser det
mentoring-state-draft = utkast
mentoring-state-draft-hint = Ses av kommunen, dess mentor, dess rådgivande grupp och nätverket.
mentoring-state-draft-long = Ett utkast: ses av kommunen, dess mentor, dess rådgivande grupp och nätverket
mentoring-state-public = visas för alla
mentoring-state-public-hint = Ses av alla och räknas när mentorer söks.
mentoring-state-withdrawn-long = Tillbakadraget: ses av kommunen och dem som hjälper den
mentoring-suggested = Förslag
mentoring-suggested-lede = Inget är angivet förrän ni säger det. Ta med det som stämmer, ändra det och låt resten vara.
mentoring-because-score = Självskattning { $year }: { $score } av 100
mentoring-because-gap = ett gap på { $gap } procentenheter i landet ({ $year })
mentoring-because-readers = Läsare hittade inte: { $themes } ({ $n ->
    [one] ett meddelande
   *[other] { $n } meddelanden
}).
mentoring-readers-say = Nyanlända söker detta och hittar det inte: { $themes }.
mentoring-follow-thread = Följ den röda tråden
mentoring-of-100 = { NUMBER($n) } av 100
mentoring-span = { $first } till { $last }

# Programmes.
mentoring-add-programme = Starta ett program
mentoring-add-programme-lede = Utgå från steg som har fungerat på andra håll. Välj sedan vilka som deltar.
mentoring-edit-programme = Ändra programmet
mentoring-template = Steg enligt
mentoring-template-seven-steps = Mentorskap mellan kommuner i sju steg
mentoring-template-seven-steps-hint = Behov och matchning, riktmärken, utbildning, tre studiebesök, akademier. Som IncluCities gjorde.
mentoring-template-epi-flow = Från frågeformulär till strategi
mentoring-template-epi-flow-hint = Frågeformulär, iakttagelser, rundabordssamtal, strategi, piloter, spridning. Som European Pact for Integration gjorde.
mentoring-title-field = Titel
mentoring-summary-field = Vad det är
mentoring-run-hint = Från första till sista månad, till exempel 2026-01/2028-12.
mentoring-steps = Steg
mentoring-dates-from = Datum enligt:
mentoring-facts = Fakta
mentoring-beside = Vid sidan av stegen
mentoring-reached-past = klart
mentoring-reached-now = pågår
mentoring-reached-ahead = kommande
mentoring-audience-each-city = Varje kommun för sig
mentoring-audience-each-pair = Varje par för sig
mentoring-audience-all = Alla partner tillsammans
mentoring-audience-outside-cities = Kommuner utanför programmet
mentoring-times = { PLURAL($n) ->
    [one] minst { NUMBER($n) } gång
   *[other] minst { NUMBER($n) } gånger
 }
mentoring-side-mentors = Mentorer
mentoring-side-mentees = Adepter
mentoring-side-eithers = Kommuner som kan vara båda
mentoring-side-mentor = Mentor
mentoring-side-mentee = Adept
mentoring-side-either = Båda: kan ge råd och få råd
mentoring-side-out = Deltar inte
mentoring-pairs = Par
mentoring-pair = Par
mentoring-pair-ended = avslutat
mentoring-pair-title = { $mentor } är mentor för { $mentee }
mentoring-visits-n = { PLURAL($n) ->
    [one] { NUMBER($n) } studiebesök
   *[other] { NUMBER($n) } studiebesök
 }
mentoring-sources = Källor
mentoring-choose-participants = Vilka som deltar
mentoring-participants-lede = Varje kommun på sin sida, med de språk den kan använda i arbetet med en annan kommun. Välj en kommun för att ändra.
mentoring-participants-caption = Nätverkets kommuner
mentoring-city = Kommun
mentoring-capacity-hint = Hur många kommuner den kan vara mentor för samtidigt. 0 för ingen.
mentoring-assumptions = Vad som antogs
mentoring-assumptions-lede = Där inget är publicerat måste någon bestämma. Det är projektets beslut, inte kommunernas.

# The steps of programmes, and what lies on the table after each.
mentoring-stage-assess-and-match = Behoven kartläggs och kommunerna matchas
mentoring-stage-benchmark = Ett riktmärke för varje par
mentoring-stage-train = Utbildning av mentorer
mentoring-stage-visit-1 = Första studiebesöket: utkast till plan
mentoring-stage-visit-2 = Andra studiebesöket: bearbetad plan
mentoring-stage-academies = Akademier och workshoppar för överföring
mentoring-stage-visit-3 = Tredje studiebesöket: planen granskas
mentoring-stage-kick-off = Uppstart
mentoring-stage-capacity-workshop = Workshop om kapacitet
mentoring-stage-questionnaire = Frågeformulär
mentoring-stage-findings = Iakttagelser för varje kommun
mentoring-stage-interpretation = Människor i kommunen tolkar iakttagelserna
mentoring-stage-comparison = Kommunerna jämför sig med varandra
mentoring-stage-round-tables = Rundabordssamtal
mentoring-stage-strategy = Kommunens integrationsstrategi
mentoring-stage-launch = Lansering
mentoring-stage-pilots = Piloter
mentoring-stage-replication = Spridning till andra kommuner
mentoring-stage-national-conferences = Nationella konferenser
mentoring-stage-closing-conference = Slutkonferens
mentoring-product-needs-assessment = behovskartläggning
mentoring-product-pairs = par
mentoring-product-benchmark = riktmärke
mentoring-product-key-factors = nyckelfaktorer
mentoring-product-practices = goda exempel
mentoring-product-mentoring-training = mentorsutbildning
mentoring-product-local-support-networks = lokala stödnätverk
mentoring-product-draft-action-plan = utkast till handlingsplan
mentoring-product-consolidated-action-plan = bearbetad handlingsplan
mentoring-product-academies = akademier
mentoring-product-transfer-workshops = workshoppar för överföring
mentoring-product-reviewed-action-plan = granskad handlingsplan
mentoring-product-work-plan = arbetsplan
mentoring-product-capacity-workshop = workshop
mentoring-product-answers = svar
mentoring-product-intercultural-review-report = rapport om interkulturell granskning
mentoring-product-interviews = intervjuer
mentoring-product-focus-groups = fokusgrupper
mentoring-product-policy-areas = politikområden
mentoring-product-policy-design = utformning av politiken
mentoring-product-city-integration-strategy = kommunens integrationsstrategi
mentoring-product-launch-event = lanseringsevent
mentoring-product-pilots = piloter
mentoring-product-evaluation = utvärdering
mentoring-product-replication-plan = spridnings- och hållbarhetsplan
mentoring-product-national-conference = nationell konferens
mentoring-product-closing-conference = slutkonferens

# Matching.
mentoring-matching = Matchning
mentoring-matching-lede = Beräknad av det kommunerna har angett och visar för alla. Människor bestämmer; sidan ger dem skälen och priset för varje annat val.
mentoring-pairs-n = { PLURAL($n) ->
    [one] { NUMBER($n) } beräknat par
   *[other] { NUMBER($n) } beräknade par
 }
mentoring-no-pairs-computed = Av det som är angivet hittills går det inte att bilda något par. Skälen står nedan.
mentoring-is-accepted = godkänt
mentoring-fit = Matchningspoäng
mentoring-other-choices = Andra val och deras pris
mentoring-no-next-best = Ingen annan mentor är möjlig för { $mentee }.
mentoring-next-best = Näst bästa mentor: { $mentor }, med matchningspoängen { $fit } av 100. Om den väljs i stället:
mentoring-without-pair = Om det här paret utesluts:
mentoring-without-pair-same = Att utesluta det här paret skulle ge samma sak.
mentoring-without-n = { PLURAL($n) ->
    [one] { NUMBER($n) } kommun utan mentor
   *[other] { NUMBER($n) } kommuner utan mentor
 }
mentoring-no-mentors = Ingen kommun har erbjudit sig att vara mentor.
mentoring-nobody = ingen
mentoring-fair-title = Rättvist, eller högsta summan?
mentoring-fair-same = Den indelning som är bäst för kommunen med svagast matchning har också den högsta summan av matchningspoäng. Ingen offras för de andra.
mentoring-fair-different = Indelningen ovan är den mest rättvisa: så många kommuner som möjligt får en mentor, och den med svagast matchning får det så bra det går. Högsta summan skulle välja annorlunda och ge någon kommun en sämre mentor för de andras skull.
mentoring-fair-caption = Varje kommuns mentor, med parets matchningspoäng
mentoring-fair = Rättvist
mentoring-sum = Högsta summan
mentoring-what-if = Vad händer om …?
mentoring-what-if-lede = Låt två kommuner bli ett par och se vad som flyttas. Inget sparas.
mentoring-ask = Visa vad som skulle ändras
mentoring-if = Vad händer om { $pair }?
mentoring-if-same = Det är redan det beräknade paret: inget ändras.
mentoring-if-barred = Det här paret är inte möjligt.
mentoring-if-not-saved = Inget har sparats.
mentoring-accept = Godkänn paren
mentoring-accept-hint = Markerade par börjar arbeta tillsammans. En adept har en mentor: adeptens tidigare par avslutas.
mentoring-method = Så beräknas det
mentoring-method-order = Först tas det omöjliga bort: inget gemensamt språk, inget gemensamt ämne, ingen plats. Av det som återstår väljs den indelning som ger flest kommuner en mentor; av dem den där kommunen med svagast matchning får det bäst, sedan den näst svagaste; därefter högsta summan; därefter fler par över gränserna. Resultatet är exakt och beror inte på kommunernas ordning.
mentoring-method-fit = Nio tiondelar av matchningspoängen är adeptens behov, efter prioritet, så långt mentorns styrkor svarar mot dem. Liknande storlek ger högst 7 av 100, ett andra gemensamt språk 3.
mentoring-method-public = Bara behov och styrkor som visas för alla räknas, så att alla kan följa resultatet.
mentoring-reason-meets = { $topic }: ett behov hos { $mentee } (prioritet { $weight }) möter en styrka hos { $mentor } (nivå { $level }).
mentoring-reason-open = Vad { $mentor } inte svarar mot, med prioritet: { $topics }.
mentoring-reason-languages = De kan arbeta tillsammans på: { $languages }.
mentoring-reason-size-alike = De är ungefär lika stora.
mentoring-reason-size-somewhat = De skiljer sig något i storlek.
mentoring-reason-size-far = De skiljer sig mycket i storlek.
mentoring-reason-borders = De ligger i olika länder.
mentoring-barrier-same-city = En kommun kan inte vara mentor för sig själv.
mentoring-barrier-no-capacity = Den har ingen plats för en adept.
mentoring-barrier-forbidden = Sekretariatet har uteslutit paret.
mentoring-barrier-no-shared-language = Det finns inget språk som båda kan arbeta på.
mentoring-barrier-no-shared-topic = Ingen styrka svarar mot något behov.
mentoring-barrier-places-taken = Alla dess platser gick till andra.
mentoring-barrier-tied-to-another = Kommunen är bunden till en annan mentor.
mentoring-barrier-other = Kommunen deltar inte på den här sidan.
mentoring-price-served = { PLURAL($n) ->
    [one] { NUMBER($n) } kommun färre skulle få en mentor.
   *[other] { NUMBER($n) } kommuner färre skulle få en mentor.
 }
mentoring-price-sum = Summan av matchningspoängen skulle gå från { $before } till { $after }.
mentoring-price-nothing = Summan av matchningspoängen skulle vara densamma.
mentoring-price-least = Den lägsta matchningspoängen skulle gå från { $before } till { $after }.
mentoring-price-move = { $mentee }: i stället för { $before }, { $after }.

# History.
mentoring-history = Beräknat och beslutat
mentoring-history-lede = De beräknade paren bredvid dem som människor bestämde då. Inget av dem är självklart rätt: människor visste det som ingen tabell rymmer.
mentoring-no-history = Inga tidigare par är kända för det här programmet.
mentoring-history-sum = { PLURAL($n) ->
    [one] { NUMBER($same) } av { NUMBER($n) } par är samma.
   *[other] { NUMBER($same) } av { NUMBER($n) } par är samma.
 }
mentoring-worked-on = De arbetade med:
mentoring-verdict-same = samma par
mentoring-verdict-different = annat par
mentoring-verdict-other = Beräknad mentor: { $mentor }, med matchningspoängen { $fit } av 100. Den verkliga mentorn får { $historic }.
mentoring-verdict-price = Att gå tillbaka till det verkliga paret:
mentoring-verdict-barred = Beräknad mentor: { $mentor }. Enligt det som är angivet är det verkliga paret inte möjligt.
mentoring-verdict-not-in-call = En av de två deltar inte i matchningen på den här sidan.

# Pairs and learning visits.
mentoring-why = Varför just de två
mentoring-accepted = Godkänt den
mentoring-benchmarks = Riktmärken
mentoring-end-pair = Avsluta paret
mentoring-visits = Studiebesök
mentoring-visits-lede = Tre för varje par: för att skriva planen, bearbeta den och granska den. De kan flyttas och hållas på distans.
mentoring-no-visits = Inget besök är känt ännu.
mentoring-no-pairs = Inget par är godkänt ännu.
mentoring-plan-visit = Planera ett besök
mentoring-change-visit = Ändra
mentoring-visit-1 = Första besöket: skriva planen
mentoring-visit-2 = Andra besöket: bearbeta planen
mentoring-visit-3 = Tredje besöket: granska planen
mentoring-visit-planned = planerat
mentoring-visit-moved = flyttat
mentoring-visit-held = genomfört
mentoring-visit-cancelled = inställt
mentoring-mode-on-site = på plats
mentoring-mode-remote = på distans
mentoring-earlier = Innan det flyttades: { $dates }
mentoring-number-field = Vilket besök
mentoring-dates-hint = Dagar med komma mellan, till exempel 2026-05-12, 2026-05-14. Ett spann skrivs 2026-05-03/2026-05-04, en hel månad 2026-05.
mentoring-move = Spara de nya datumen
mentoring-hold = Det är genomfört
mentoring-cancel = Ställ in

# Fields of these forms.
field-topic = Ämne
field-degree = Prioritet eller nivå
field-says = Med en mening
field-assessment = Självskattningen som visar det
field-practices = Goda exempel som visar det
field-source_name = Källa
field-area = Självskattningens område
field-state = Vem som ser det
field-template = Steg
field-lead = Leds av
field-funder = Betalas av
field-dates = När
field-side = Sida
field-capacity = Platser för adepter
field-member = Kommun
field-pair = Par
field-pairs = Par
field-mode = Hur man träffas

# What was done, and what is wrong.
done-mentoring-withdrawn = Tillbakadraget. Det går att ta upp igen genom att ändra det.
done-mentoring-accepted = Paren är godkända.
done-mentoring-changed-meanwhile = Inget ändrades: någon annan ändrade det här under tiden. Titta på det igen.
problem-mentoring-no-such-thing = ”{ $typed }” finns inte här. Nyckeln står på dess egen sida.
problem-mentoring-too-many-on-topic = Det finns redan tjugo inom det här ämnet. Ändra något av dem.
problem-mentoring-not-dates = Skriv datum som 2026-05-12, 2026-05 eller 2026-05-03/2026-05-04.
problem-mentoring-not-possible = ”{ $typed }” är inte möjligt enligt det som är angivet, eller så står samma kommun två gånger.
problem-mentoring-changed-since = Behov, styrkor eller deltagare har ändrats sedan du såg sidan. Titta på paren igen.
problem-mentoring-no-place = Platser för adepter hos { $mentor }: { $places }. Det här vore fler.
problem-mentoring-visit-twice = Paret har redan det här besöket. Flytta eller ställ in det först.
problem-mentoring-visit-out-of-order = Ett tidigare besök för paret väntar ännu.
problem-mentoring-already-held = Besöket är redan genomfört.
problem-mentoring-already-cancelled = Besöket ställdes in. Planera ett nytt i stället.
problem-mentoring-moved-too-often = Besöket har flyttats för många gånger. Ställ in det och planera ett nytt.
