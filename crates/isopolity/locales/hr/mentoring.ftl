# Needs and strengths of a city.
mentoring-needs = Potrebe
mentoring-needs-lede = U čemu grad mora postati bolji i što to pokazuje. Javne se potrebe uzimaju u obzir kad se traže mentori.
mentoring-strengths = Jake strane
mentoring-strengths-lede = Što grad radi dovoljno dobro da to pokaže drugima. Javne se jake strane uzimaju u obzir kad se traže mentori.
mentoring-add-need = Navedi potrebu
mentoring-add-strength = Navedi jaku stranu
mentoring-edit-need = Promijeni ovu potrebu
mentoring-edit-strength = Promijeni ovu jaku stranu
mentoring-no-needs = Još nije navedena nijedna potreba.
mentoring-no-strengths = Još nije navedena nijedna jaka strana.
mentoring-see-needs = Što gradu treba?
mentoring-see-strengths = Što grad može dati drugima?
mentoring-withdrawn = Povučeno
mentoring-withdraw = Povuci
mentoring-urgency = hitnost { NUMBER($n) } od 100
mentoring-urgency-field = Hitnost
mentoring-urgency-hint = Od 1 do 100. 100 je ono na čemu bi grad najprije radio, 60 ono što bi usto spomenuo.
mentoring-level = razina { NUMBER($n) } od 100
mentoring-level-field = Razina
mentoring-level-hint = Od 1 do 100. Iza 90 stoje godine iskustva ili praksa, a 60 je dobar početak.
mentoring-need-hint = Jedna rečenica: komu što nedostaje? Ne „premalo je tečajeva jezika”, nego „ljudi koji rade u smjenama ne mogu pronaći tečaj jezika”.
mentoring-strength-hint = Jedna rečenica: što djeluje i za koga?
mentoring-topic = Tema
mentoring-choose-topic = Odaberite temu
mentoring-origin = Odakle dolazi
mentoring-evidence = Što to pokazuje
mentoring-assessment = Samoprocjena koja to pokazuje
mentoring-practices = Prakse koje to pokazuju
mentoring-from-evidence = iz podataka
mentoring-from-assessment = iz samoprocjene
mentoring-from-statement = naveli ljudi iz grada
mentoring-source = Izvor
mentoring-coded = Rečenica je objavljena. Njezinu temu, brojku i ono s čime je povezana odabrao je ovaj projekt, a ne grad.
mentoring-evidence-field = Brojka koja to pokazuje
mentoring-evidence-hint = Službena brojka za državu, ako to pokazuje.
mentoring-assessment-hint = Samoprocjena grada, ako to pokazuje.
mentoring-no-choice = Ništa
mentoring-find-practice = Pronađi praksu na ovu temu
mentoring-write-action = Napiši mjeru za ovu potrebu
mentoring-practices-hint = Kratki nazivi praksi odvojeni zarezima, primjerice via-bapa, camim.
mentoring-source-hint = Ako je objavljeno: tko to kaže i gdje.
mentoring-state = Tko to vidi
mentoring-state-draft = nacrt
mentoring-state-draft-hint = Vide ga grad, njegov mentor, njegovo savjetodavno vijeće i mreža.
mentoring-state-draft-long = Nacrt: vide ga grad, njegov mentor, njegovo savjetodavno vijeće i mreža
mentoring-state-public = javno
mentoring-state-public-hint = Vide svi, a uzima se u obzir kad se traže mentori.
mentoring-state-withdrawn-long = Povučeno: vide grad i oni koji mu pomažu
mentoring-suggested = Prijedlozi
mentoring-suggested-lede = Ništa nije navedeno dok to sami ne potvrdite. Preuzmite što je točno, izmijenite, ostalo ostavite.
mentoring-because-score = Samoprocjena za { $year }.: { $score } od 100
mentoring-because-gap = jaz u zemlji, u postotnim bodovima: { $gap } ({ $year }.)
mentoring-because-readers = Čitatelji nisu našli: { $themes } ({ $n ->
    [one] { $n } poruka
    [few] { $n } poruke
   *[other] { $n } poruka
}).
mentoring-readers-say = Pridošlice ovo traže i ne nalaze: { $themes }.
mentoring-follow-thread = Prati crvenu nit
mentoring-of-100 = { NUMBER($n) } od 100
mentoring-span = { $first } – { $last }

# Programmes.
mentoring-add-programme = Započni program
mentoring-add-programme-lede = Počnite od koraka koji su drugdje djelovali. Zatim odaberite tko sudjeluje.
mentoring-edit-programme = Promijeni program
mentoring-template = Uzor za korake
mentoring-template-seven-steps = Mentorstvo među gradovima u sedam koraka
mentoring-template-seven-steps-hint = Potrebe i povezivanje, mjerila, osposobljavanje, tri studijska posjeta, akademije. Kako je radio IncluCities.
mentoring-template-epi-flow = Od upitnika do strategije
mentoring-template-epi-flow-hint = Upitnik, nalazi, okrugli stolovi, strategija, pilot-projekti, prijenos. Kako je radio Europski pakt za integraciju.
mentoring-title-field = Naslov
mentoring-summary-field = O čemu je riječ
mentoring-run-hint = Od početka do kraja, primjerice 2026-01/2028-12.
mentoring-steps = Koraci
mentoring-dates-from = Izvor datuma:
mentoring-facts = Činjenice
mentoring-beside = Usporedno s koracima
mentoring-reached-past = završeno
mentoring-reached-now = u tijeku
mentoring-reached-ahead = slijedi
mentoring-audience-each-city = Svaki grad za sebe
mentoring-audience-each-pair = Svaki par za sebe
mentoring-audience-all = Svi partneri zajedno
mentoring-audience-outside-cities = Gradovi izvan programa
mentoring-times = { PLURAL($n) ->
    [one] najmanje { NUMBER($n) } put
    [few] najmanje { NUMBER($n) } puta
   *[other] najmanje { NUMBER($n) } puta
 }
mentoring-side-mentors = Mentori
mentoring-side-mentees = Mentorirani gradovi
mentoring-side-eithers = Gradovi koji mogu biti oboje
mentoring-side-mentor = Mentor
mentoring-side-mentee = Mentorirani grad
mentoring-side-either = Oboje: može savjetovati i primati savjete
mentoring-side-out = Ne sudjeluje
mentoring-pairs = Parovi
mentoring-pair = Par
mentoring-pair-ended = završio
mentoring-pair-title = { $mentor } mentorira grad { $mentee }
mentoring-visits-n = { PLURAL($n) ->
    [one] { NUMBER($n) } studijski posjet
    [few] { NUMBER($n) } studijska posjeta
   *[other] { NUMBER($n) } studijskih posjeta
 }
mentoring-sources = Izvori
mentoring-choose-participants = Tko sudjeluje
mentoring-participants-lede = Svaki grad na svojoj strani, s jezicima na kojima može raditi s drugim gradom. Odaberite grad da biste ga promijenili.
mentoring-participants-caption = Gradovi u mreži
mentoring-city = Grad
mentoring-capacity-hint = Koliko gradova može mentorirati istodobno. 0 ako nijedan.
mentoring-assumptions = Što je pretpostavljeno
mentoring-assumptions-lede = Ondje gdje ništa nije objavljeno, netko je morao odlučiti. Te je odluke donio projekt, a ne gradovi.

# The steps of programmes, and what lies on the table after each.
mentoring-stage-assess-and-match = Procjena potreba i povezivanje gradova
mentoring-stage-benchmark = Mjerilo za svaki par
mentoring-stage-train = Osposobljavanje mentora
mentoring-stage-visit-1 = Prvi studijski posjet: nacrt plana
mentoring-stage-visit-2 = Drugi studijski posjet: dorađen plan
mentoring-stage-academies = Akademije i radionice za prijenos
mentoring-stage-visit-3 = Treći studijski posjet: osvrt na plan
mentoring-stage-kick-off = Početni sastanak
mentoring-stage-capacity-workshop = Radionica za izgradnju kapaciteta
mentoring-stage-questionnaire = Upitnik
mentoring-stage-findings = Nalazi za svaki grad
mentoring-stage-interpretation = Ljudi iz grada tumače nalaze
mentoring-stage-comparison = Gradovi se uspoređuju
mentoring-stage-round-tables = Okrugli stolovi
mentoring-stage-strategy = Gradska strategija integracije
mentoring-stage-launch = Predstavljanje javnosti
mentoring-stage-pilots = Pilot-projekti
mentoring-stage-replication = Prijenos u druge gradove
mentoring-stage-national-conferences = Nacionalne konferencije
mentoring-stage-closing-conference = Završna konferencija
mentoring-product-needs-assessment = procjena potreba
mentoring-product-pairs = parovi
mentoring-product-benchmark = mjerilo
mentoring-product-key-factors = ključni čimbenici
mentoring-product-practices = uspješne prakse
mentoring-product-mentoring-training = osposobljavanje za mentorstvo
mentoring-product-local-support-networks = lokalne mreže podrške
mentoring-product-draft-action-plan = nacrt akcijskog plana
mentoring-product-consolidated-action-plan = dorađen akcijski plan
mentoring-product-academies = akademije
mentoring-product-transfer-workshops = radionice za prijenos
mentoring-product-reviewed-action-plan = akcijski plan s osvrtom
mentoring-product-work-plan = plan rada
mentoring-product-capacity-workshop = radionica
mentoring-product-answers = odgovori
mentoring-product-intercultural-review-report = izvješće o interkulturnosti
mentoring-product-interviews = razgovori
mentoring-product-focus-groups = fokusne skupine
mentoring-product-policy-areas = područja politika
mentoring-product-policy-design = oblikovanje politika
mentoring-product-city-integration-strategy = gradska strategija integracije
mentoring-product-launch-event = svečano predstavljanje
mentoring-product-pilots = pilot-projekti
mentoring-product-evaluation = vrednovanje
mentoring-product-replication-plan = plan prijenosa i održivosti
mentoring-product-national-conference = nacionalna konferencija
mentoring-product-closing-conference = završna konferencija

# Matching.
mentoring-matching = Povezivanje
mentoring-matching-lede = Izračunano iz onoga što su gradovi javno naveli. Odlučuju ljudi; ova im stranica daje razloge i cijenu svakog drukčijeg izbora.
mentoring-pairs-n = { PLURAL($n) ->
    [one] { NUMBER($n) } izračunani par
    [few] { NUMBER($n) } izračunana para
   *[other] { NUMBER($n) } izračunanih parova
 }
mentoring-no-pairs-computed = Iz dosad navedenog ne može se pronaći nijedan par. Razlozi su navedeni ispod.
mentoring-is-accepted = prihvaćen
mentoring-fit = Podudarnost
mentoring-other-choices = Drugi izbori i njihova cijena
mentoring-no-next-best = Za grad { $mentee } nije moguć nijedan drugi mentor.
mentoring-next-best = Sljedeći najbolji mentor: { $mentor }, podudarnost { $fit } od 100. Ako se odabere taj grad:
mentoring-without-pair = Ako se ovaj par isključi:
mentoring-without-pair-same = Isto bi se dogodilo kad bi se ovaj par isključio.
mentoring-without-n = { PLURAL($n) ->
    [one] { NUMBER($n) } grad bez mentora
    [few] { NUMBER($n) } grada bez mentora
   *[other] { NUMBER($n) } gradova bez mentora
 }
mentoring-no-mentors = Nijedan se grad nije ponudio za mentora.
mentoring-nobody = nitko
mentoring-fair-title = Pravedno ili najveći zbroj?
mentoring-fair-same = Raspored parova koji je najbolji za grad koji prolazi najlošije ujedno ima i najveći zbroj podudarnosti. Nitko nije žrtvovan radi drugih.
mentoring-fair-different = Gornji je raspored parova najpravedniji: mentora dobiva što više gradova, a grad koji prolazi najlošije prolazi što je bolje moguće. Najveći bi zbroj odabrao drukčije i neki bi grad radi drugih prošao lošije.
mentoring-fair-caption = Mentor svakoga grada, s podudarnošću para
mentoring-fair = Pravedno
mentoring-sum = Najveći zbroj
mentoring-what-if = Što ako?
mentoring-what-if-lede = Zadajte da dva grada budu par i pogledajte što se mijenja. Ništa se ne sprema.
mentoring-ask = Prikaži što bi se promijenilo
mentoring-if = Što ako { $pair }?
mentoring-if-same = Upravo je to izračunano: ništa se ne mijenja.
mentoring-if-barred = Ovaj par nije moguć.
mentoring-if-not-saved = Ništa nije spremljeno.
mentoring-accept = Prihvati parove
mentoring-accept-hint = Označeni parovi počinju raditi zajedno. Mentorirani grad ima jednog mentora: njegov raniji par završava.
mentoring-method = Kako se računa
mentoring-method-order = Najprije se izostavlja ono što nije moguće: bez zajedničkog jezika, bez zajedničke teme, bez slobodnog mjesta. Od svega što preostaje uzima se raspored parova u kojem mentora dobiva najviše gradova; među takvima onaj u kojem grad koji prolazi najlošije prolazi najbolje, pa zatim sljedeći; potom najveći zbroj; potom više parova preko granica. Rezultat je točan i ne ovisi o redoslijedu gradova.
mentoring-method-fit = Devet desetina podudarnosti čine potrebe mentoriranoga grada, prema hitnosti, koliko im jake strane mentora odgovaraju. Slična veličina dodaje najviše 7 od 100, drugi zajednički jezik 3.
mentoring-method-public = Računaju se samo javne potrebe i jake strane, pa svi mogu provjeriti rezultat.
mentoring-reason-meets = { $topic }: potrebi ({ $mentee }, hitnost { $weight }) odgovara jaka strana ({ $mentor }, razina { $level }).
mentoring-reason-open = Potrebe koje { $mentor } ne pokriva, s hitnošću: { $topics }.
mentoring-reason-languages = Mogu zajedno raditi na jezicima: { $languages }.
mentoring-reason-size-alike = Veličinom su vrlo slični.
mentoring-reason-size-somewhat = Veličinom se donekle razlikuju.
mentoring-reason-size-far = Veličinom se jako razlikuju.
mentoring-reason-borders = U različitim su zemljama.
mentoring-barrier-same-city = Grad ne može mentorirati sam sebe.
mentoring-barrier-no-capacity = Nema mjesta za mentorirani grad.
mentoring-barrier-forbidden = Tajništvo je isključilo ovaj par.
mentoring-barrier-no-shared-language = Nema jezika na kojem bi oba mogla raditi.
mentoring-barrier-no-shared-topic = Nijedna jaka strana ne odgovara nijednoj potrebi.
mentoring-barrier-places-taken = Sva su njegova mjesta dobili drugi.
mentoring-barrier-tied-to-another = Grad je vezan uz drugog mentora.
mentoring-barrier-other = Grad ne sudjeluje na ovoj strani.
mentoring-price-served = { PLURAL($n) ->
    [one] Bez mentora bi ostao još { NUMBER($n) } grad.
    [few] Bez mentora bi ostala još { NUMBER($n) } grada.
   *[other] Bez mentora bi ostalo još { NUMBER($n) } gradova.
 }
mentoring-price-sum = Zbroj svih podudarnosti promijenio bi se s { $before } na { $after }.
mentoring-price-nothing = Zbroj svih podudarnosti ostao bi isti.
mentoring-price-least = Najniža podudarnost promijenila bi se s { $before } na { $after }.
mentoring-price-move = { $mentee }: prije { $before }, poslije { $after }.

# History.
mentoring-history = Izračunano i odlučeno
mentoring-history-lede = Izračunani parovi uz one koje su ljudi svojedobno sastavili. Ni jedni ni drugi nisu sami po sebi ispravni: ljudi su znali ono čega nema ni u jednoj tablici.
mentoring-no-history = Za ovaj program nisu poznati prijašnji parovi.
mentoring-history-sum = { PLURAL($n) ->
    [one] Isto: { NUMBER($same) } od { NUMBER($n) } para.
    [few] Isto: { NUMBER($same) } od { NUMBER($n) } para.
   *[other] Isto: { NUMBER($same) } od { NUMBER($n) } parova.
 }
mentoring-worked-on = Radili su na temama:
mentoring-verdict-same = isto
mentoring-verdict-different = različito
mentoring-verdict-other = Izračunani mentor: { $mentor }, podudarnost { $fit } od 100. Podudarnost tadašnjeg mentora: { $historic }.
mentoring-verdict-price = Cijena povratka na tadašnji par:
mentoring-verdict-barred = Izračunani mentor: { $mentor }. Prema navedenome, tadašnji par nije moguć.
mentoring-verdict-not-in-call = Jedan od dvaju gradova ne sudjeluje u povezivanju na ovoj strani.

# Pairs and learning visits.
mentoring-why = Zašto baš ova dva
mentoring-accepted = Prihvaćen
mentoring-benchmarks = Mjerila
mentoring-end-pair = Završi rad ovog para
mentoring-visits = Studijski posjeti
mentoring-visits-lede = Po tri za svaki par: za nacrt plana, za njegovu doradu i za osvrt na njega. Mogu se premjestiti i održati na daljinu.
mentoring-no-visits = Još nije poznat nijedan posjet.
mentoring-no-pairs = Još nije prihvaćen nijedan par.
mentoring-plan-visit = Planiraj posjet
mentoring-change-visit = Promijeni
mentoring-visit-1 = Prvi posjet: nacrt plana
mentoring-visit-2 = Drugi posjet: dorada plana
mentoring-visit-3 = Treći posjet: osvrt na plan
mentoring-visit-planned = planiran
mentoring-visit-moved = premješten
mentoring-visit-held = održan
mentoring-visit-cancelled = otkazan
mentoring-mode-on-site = na licu mjesta
mentoring-mode-remote = na daljinu
mentoring-earlier = Prije promjene: { $dates }
mentoring-number-field = Koji posjet
mentoring-dates-hint = Dani odvojeni zarezima, primjerice 2026-05-12, 2026-05-14. Više dana zaredom piše se 2026-05-03/2026-05-04, a cijeli mjesec 2026-05.
mentoring-move = Spremi nove datume
mentoring-hold = Posjet je održan
mentoring-cancel = Otkaži

# Fields of these forms.
field-topic = Tema
field-degree = Hitnost ili razina
field-says = U jednoj rečenici
field-assessment = Samoprocjena koja to pokazuje
field-practices = Prakse koje to pokazuju
field-source_name = Izvor
field-area = Područje samoprocjene
field-state = Tko to vidi
field-template = Koraci
field-lead = Vodi
field-funder = Plaća
field-dates = Kada
field-side = Strana
field-capacity = Mjesta za mentorirane gradove
field-member = Grad
field-pair = Par
field-pairs = Parovi
field-mode = Kako se susreću

# What was done, and what is wrong.
done-mentoring-withdrawn = Povučeno. Izmjenom se može ponovno vratiti.
done-mentoring-accepted = Parovi su prihvaćeni.
done-mentoring-changed-meanwhile = Ništa nije promijenjeno: netko je to u međuvremenu izmijenio. Pogledajte ponovno.
problem-mentoring-no-such-thing = Ovdje nema ničega pod „{ $typed }”. Ključ potražite na stranici toga što tražite.
problem-mentoring-too-many-on-topic = Za ovu ih temu već ima dvadeset. Promijenite neku od njih.
problem-mentoring-not-dates = Datume pišite ovako: 2026-05-12, 2026-05 ili 2026-05-03/2026-05-04.
problem-mentoring-not-possible = „{ $typed }” nije moguće prema navedenome ili se isti grad pojavljuje dvaput.
problem-mentoring-changed-since = Potrebe, jake strane ili sudionici promijenili su se otkako ste vidjeli ovu stranicu. Ponovno pogledajte parove.
problem-mentoring-no-place = Mjesta za mentorirane gradove, { $mentor }: { $places }. Ovo bi bilo više.
problem-mentoring-visit-twice = Ovaj par već ima taj posjet. Premjestite ga ili ga najprije otkažite.
problem-mentoring-visit-out-of-order = Raniji posjet ovoga para još čeka.
problem-mentoring-already-held = Ovaj je posjet već održan.
problem-mentoring-already-cancelled = Ovaj je posjet otkazan. Umjesto njega planirajte novi.
problem-mentoring-moved-too-often = Ovaj je posjet prečesto premještan. Otkažite ga i planirajte novi.
