# The questionnaire.
survey-kicker = Upitnik
survey-lede = Svako pitanje, svaki odgovor i svaka težina, otvoreno svima. Grad ga ispunjava sam, besplatno, i odmah vidi rezultat.
survey-questions = Pitanja
survey-questions-n = { NUMBER($n) }, od toga se boduje { NUMBER($scored) }
survey-sections = Cjeline
survey-languages = Jezici
survey-version = Verzija
survey-words-mark = O tekstu pitanja: { $mark }.
survey-scoring = Kako se boduje
survey-scoring-worth = Svaki odgovor vrijedi od 0 do 1. Vrijednost je napisana uz njega.
survey-scoring-section = Svako pitanje ima težinu. Rezultat cjeline ponderirani je prosjek njezinih odgovora, od 0 do 100.
survey-scoring-open = Pitanje koje se na vas ne odnosi ne ulazi u zbroj. Za pitanje bez odgovora ništa se ne nagađa: rezultat tada ima raspon, od najlošijeg do najboljeg koji je još moguć.
survey-scoring-overall = Ukupni je rezultat ponderirani prosjek svih cjelina. Sve imaju jednaku težinu, osim ako ne odaberete drukčije, a to možete na svakom profilu.
survey-scoring-rounds = Dvije se godine uspoređuju samo po pitanjima koja su u objema postavljena jednako i na koja je u objema odgovoreno. Uz usporedbu piše koliki je to udio.
survey-scoring-peers = Grad se uspoređuje s drugima tek kad je objavilo najmanje pet gradova, i uvijek uz njihov broj.
survey-section-weight = Težina cjeline: { $weight }.
survey-weight = Težina { $weight }
survey-unscored = Ne boduje se
survey-wants-document = Dobro je dodati dokument ili njegovu adresu.
survey-wants-figure = Dobro je dodati brojku s izvorom.
survey-wants-example = Dobro je dodati primjer.
survey-asked-if = Samo ako je odgovor na pitanje { $n } jedan od ovih:
survey-idle = Prema ranijem odgovoru ovo se pitanje ne postavlja. Vaš je odgovor spremljen, ali se ne broji.
survey-scale = Kod { $worst } ne vrijedi ništa, kod { $best } sve, a između razmjerno.
survey-several = Odaberite sve što je točno. Svaki odgovor dodaje jednak dio.
survey-crosswalk = Kako to zovu drugi
survey-crosswalk-note = Naša vlastita usporedba, nije službena.
survey-crosswalk-icc = Indeks interkulturnih gradova
survey-crosswalk-us = Welcoming Standard (Sjedinjene Američke Države)
survey-crosswalk-au = Welcoming Cities Standard (Australija)
survey-crosswalk-oecd = Točke OECD-a
survey-crosswalk-urban = Mjere iz Urbane agende za EU

# A city's assessments.
survey-assessments = Samoprocjene
survey-assessments-of = Samoprocjene: { $city }
survey-assessments-lede = Gdje grad stoji, iz godine u godinu, po vlastitoj procjeni.
survey-title = Samoprocjena za { $year }.
survey-title-of = { $city }: samoprocjena za { $year }.
survey-published = objavljeno
survey-private = privatno
survey-none-yet = Ovdje se još nema što čitati.
survey-begin = Započni novu godinu
survey-begin-lede = Osamdeset kratkih pitanja u sedamnaest cjelina. Pitanja možete podijeliti s kolegicama i kolegama, a svaka se cjelina sprema zasebno. Dok ne objavite, nitko izvana ništa ne vidi.
survey-begin-button = Započni
survey-year = Godina
survey-see-questionnaire = Upitnik sa svim težinama
problem-year-taken = Samoprocjena za { $year }. već postoji. Otvorite je ili odaberite drugu godinu.
done-assessment-begun = Započeto. Možete stati i vratiti se kad god želite.
done-assessment-published = Objavljeno. Profil sada mogu čitati svi.
done-assessment-withdrawn = Povučeno. Profil je ponovno privatan.
done-assessment-empty = Ništa nije promijenjeno: još nema odgovora ni na jedno pitanje, pa se nema što objaviti.
done-assessment-idle = Spremljeno. Neki se odgovori ne broje jer raniji odgovor isključuje njihovo pitanje; u cjelini su označeni.

# How far an assessment is.
survey-overview-lede = Cjeline ispunjavajte bilo kojim redom. Što spremite, ostaje, a drugi mogu nastaviti gdje ste stali.
survey-first = Počni s prvom cjelinom
survey-go-on = Nastavi na sljedeću otvorenu cjelinu
survey-so-far = Dosad
survey-overall = Ukupni rezultat
survey-points = { $points } od 100
survey-of-hundred = od 100 bodova
survey-counted = odgovoreno { NUMBER($answered) } od { NUMBER($n) }
survey-counted-long = { PLURAL($n) ->
    [one] Odgovoreno je na { NUMBER($answered) } od { NUMBER($n) } pitanja.
    [few] Odgovoreno je na { NUMBER($answered) } od { NUMBER($n) } pitanja.
   *[other] Odgovoreno je na { NUMBER($answered) } od { NUMBER($n) } pitanja.
 }
survey-open-range = Kad odgovorite na sve, rezultat će biti između { $worst } i { $best }.
survey-drafts = { PLURAL($n) ->
    [one] { NUMBER($n) } nacrt
    [few] { NUMBER($n) } nacrta
   *[other] { NUMBER($n) } nacrta
 }
survey-answered-last = Posljednji odgovor
survey-begun = Započeto
survey-by = { $name }, { $date }
survey-see-profile = Pogledajte profil
survey-is-private = Ovo mogu čitati samo grad, njegovi mentori, njegovo savjetodavno vijeće i njegove mreže.
survey-is-published = Profil od { $date } mogu čitati svi.
survey-publish = Objavi profil
survey-withdraw = Ponovno učini privatnim
survey-publish-note = Objavljuju se rezultati, a napomene i izvori ne. Uvijek se možete predomisliti.

# Answering a section.
survey-section-of = Cjelina { $at } od { $n }
survey-answers = Odgovori
survey-answer = Vaš odgovor
survey-not-applicable = Ovo se na nas ne odnosi
survey-none-of-these = Ništa od navedenog
survey-open = Još nema odgovora
survey-take-back = Povuci odgovor
survey-beside = Napomena i izvor
survey-note = Napomena
survey-source = Gdje se to može provjeriti
survey-state = Koliko je ovaj odgovor siguran?
survey-draft = nacrt
survey-draft-hint = Nacrt: netko će to još pogledati
survey-save-next = Spremi i nastavi
survey-save-overview = Spremi i vrati se na pregled
survey-save-note = Na pitanja koja preskočite možete odgovoriti poslije.

# The profile.
survey-profile-title = Profil za { $year }.
survey-profile-lede = Ukupno { $points }. U čemu je grad jak i gdje početi.
survey-nothing-answered = Još nema odgovora ni na jedno pitanje, pa nema ni profila.
survey-chart-title = Samoprocjena: { $city }, { $year }.
survey-chart-description = Rezultati od 0 do 100 za svako područje. Najviši: { $strongest }. Najniži: { $weakest }.
survey-source-line = Izvor: odgovori samoga grada na samoprocjenu programa Isopolity ({ $date }, verzija { $version }). Samoprocjena pokazuje na što treba obratiti pozornost; nije rang-lista.
survey-example-line = Izmišljeno kao primjer.
survey-area = Područje
survey-score = Rezultat, 0 do 100
survey-range = Raspon
survey-note-column = Napomena
survey-strongest-mark = najjače
survey-weakest-mark = najslabije
survey-missing-mark = nema odgovora
survey-as-table = Prikaži kao tablicu
survey-strongest = Najjače
survey-weakest = Najslabije
survey-most-lost = Ovdje se najviše gubi:
survey-state-need = Navedi potrebu: { $area }
survey-pulls = Što spušta rezultat
survey-pulls-lede = Ovi odgovori odnose najviše bodova. Brojka pokazuje koliko bi najbolji odgovor dodao ukupnom rezultatu.
survey-pull-points = bodovi: { $points }
survey-place = { PLURAL($cities) ->
    [one] { $rank }. mjesto od { $cities } grada koji je objavio profil; grad u sredini poretka ima { $median }. Prema težinama samog upitnika.
    [few] { $rank }. mjesto od { $cities } grada koja su objavila profil; grad u sredini poretka ima { $median }. Prema težinama samog upitnika.
   *[other] { $rank }. mjesto od { $cities } gradova koji su objavili profil; grad u sredini poretka ima { $median }. Prema težinama samog upitnika.
 }
survey-place-shared = { PLURAL($cities) ->
    [one] Podijeljeno { $rank }. mjesto od { $cities } grada koji je objavio profil; grad u sredini poretka ima { $median }. Prema težinama samog upitnika.
    [few] Podijeljeno { $rank }. mjesto od { $cities } grada koja su objavila profil; grad u sredini poretka ima { $median }. Prema težinama samog upitnika.
   *[other] Podijeljeno { $rank }. mjesto od { $cities } gradova koji su objavili profil; grad u sredini poretka ima { $median }. Prema težinama samog upitnika.
 }
survey-place-too-few = Usporedba s drugim gradovima pojavit će se kad profil objavi dovoljno gradova (najmanje { $n }).
survey-compared = Usporedba s { $earlier }. godinom
survey-compared-title = Od { $earlier }. do { $year }.
survey-compared-description = Za svako područje rezultat u objema godinama, po pitanjima na koja je u objema odgovoreno.
survey-compared-overall = Ukupno s { $was } na { $is }.
survey-compared-share = Uračunata su pitanja koja su u objema godinama postavljena jednako i na koja je u objema odgovoreno: { $compared } od { $n }, odnosno { $share } % težine.
survey-not-comparable = Dvije godine nemaju nijedno zajedničko odgovoreno pitanje.
survey-compare-with = Usporedi s godinom
survey-compare = Usporedi
survey-change = Promjena
survey-moved = Odgovori koji su se najviše promijenili
survey-moved-from = s { $was } na { $is } od 100
survey-weights = A da su težine drukčije?
survey-weights-lede = Težine su izbor, a ne istina. Isprobajte svoje: ništa se ne sprema, a adresu rezultata možete podijeliti.
survey-weights-open = Promijeni težine
survey-weights-try = Isprobaj ove težine
survey-weights-changed = S ovim težinama: ukupno { $points }.
survey-weights-back = Natrag na težine upitnika

# What is wrong with an answer.
problem-ambiguous-number = „{ $value }” može značiti dvoje. Upišite 1200 ili 1,2.
problem-answered-twice = Dana su dva odgovora. Odaberite jedan.
problem-none-and-some = Odaberite neki od odgovora ili „ništa od navedenog”, ali ne oboje.
problem-unknown-option = „{ $option }” nije među odgovorima. Odaberite jedan od ponuđenih.
problem-unknown-choice = Ovo nije jedna od mogućnosti: { $known }.
problem-unknown-section = Ova cjelina ne postoji. Vratite se na pregled.
problem-too-many-fields = Obrazac ima previše polja. Najviše ih se čita { $most }.

# What is wrong with the file of a questionnaire.
problem-cap-out-of-reach = Gornja je granica viša od svih mogućnosti zajedno.
problem-duplicate-key = Ključ „{ $key }” pojavljuje se dvaput. Svaki smije stajati samo jednom.
problem-duplicate-language = Ovaj se jezik pojavljuje dvaput. Izostavite jednu datoteku.
problem-empty-list = Ovaj je popis prazan. Dodajte barem jedan unos.
problem-missing-field = Nedostaje polje „{ $field }”.
problem-missing-words = Ovdje nedostaje tekst na izvornom jeziku.
problem-no-best-option = Nijedna mogućnost ne vrijedi 1. Najboljoj dajte vrijednost 1.
problem-no-worst-option = Nijedna mogućnost ne vrijedi 0. Najlošijoj dajte vrijednost 0.
problem-other-questionnaire = Ovaj tekst pripada drugom upitniku.
problem-other-version = Ovaj tekst pripada drugoj verziji upitnika.
problem-reserved-key = Ključ „{ $key }” je rezerviran. Odaberite drugi.
problem-too-large = Datoteka je prevelika. Najveći broj bajtova: { $most }.
problem-unknown-question = Pitanje „{ $question }” ne postoji ili dolazi poslije.
problem-unknown-words = Ovaj tekst ne pripada nijednom pitanju. Provjerite ključ.
