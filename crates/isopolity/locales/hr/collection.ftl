# Što mreža traži od svojih gradova: jedan broj za jedno razdoblje.
collection-collections = Što se traži od gradova
collection-collections-lede = Mreža od svakog svojega grada traži jedan broj koji ne zna nijedna statistika. Tko da broj, vidi brojeve drugih; poslije ih vide svi.
collection-of-network = Što mreža traži od svojih gradova
collection-nothing = Još ništa nije traženo.
collection-new = Zatraži broj
collection-new-lede = Tražite jedan broj koji službenik može naći za nekoliko minuta. Ne tražite imena ni išta o pojedinim osobama.
collection-edit = Promijeni pitanje
collection-ask-again = Traži isto za sljedeće razdoblje
collection-until = do { $day }
collection-half = { $n }. polugodište { $year }.
collection-quarter = { $n }. tromjesečje { $year }.
collection-stage-prepared = U pripremi
collection-stage-open = Otvoreno
collection-stage-closed = Zatvoreno
collection-standing-asked = zatraženo
collection-standing-begun = započeto
collection-standing-sent = poslano
collection-standing-none-to-give = nema broja
collection-standing-late = kasni
collection-unit-persons = osobe
collection-unit-per-cent = postotak
collection-unit-euro = euri
collection-unit-places = mjesta
collection-unit-other = drugo, kako kaže naslov
collection-asks-number = Jedan broj
collection-asks-share = Dio i cjelina: udio slijedi iz njih
collection-better-higher = Veći je broj bolji
collection-better-lower = Manji je broj bolji
collection-better-neither = Ni jedno ni drugo: samo opisuje
collection-publication-anonymous = Kao sredina i raspon, bez imena
collection-publication-named = Svaki grad imenom
collection-seen-anonymous = Bez imena, kad se prikupljanje zatvori. Do { $day } sredinu i raspon vide samo gradovi koji su dali broj; poslije svi.
collection-seen-named = Imenom. Do { $day } brojeve drugih vide samo gradovi koji su dali svoj; poslije svi.
collection-flag-e = procijenjeno
collection-flag-p = privremeno
collection-flag-d = drukčije brojeno
collection-way-form = obrazac
collection-way-file = tablica

# Polja.
field-why = Zašto pitate
field-counts = Što se broji, a što ne
field-asks_for = Što grad upisuje
field-unit = Što se broji
field-deadline = Odgovoriti do
field-embargo = Svi vide od
field-publication = Kako se brojevi prikazuju
field-better = Koji je smjer bolji
field-least = Najmanji mogući broj
field-most = Najveći mogući broj
field-factor = Pitaj ponovno kad se broj promijeni više od ovoliko puta
field-reminders = Podsjeti gradove koji nisu odgovorili
field-follows = Već traženo u
field-figure = Broj
field-part = Dio
field-whole = Cjelina
field-answer = Što šaljete?
field-reason = Ako nemate broj: zašto?
field-counted = Kako ste brojili?
field-figure_source = Odakle je broj?
field-flags = O broju
collection-title-hint = Što želite znati, u nekoliko riječi: Mjesta na tečajevima jezika.
collection-why-hint = Što će biti s brojevima. Gradovi to čitaju prvo.
collection-counts-hint = Tako točno da bi dva službenika brojila jednako.
collection-period-hint = Godina kao 2025, polugodište kao 2025-S1 ili tromjesečje kao 2025-Q3.
collection-embargo-hint = Do toga dana brojeve drugih vide samo gradovi koji su dali svoj.
collection-factor-hint = 2 znači: grad se pita je li točno kad se broj udvostruči ili prepolovi.
collection-follows-hint = Tada svaki grad vidi svoj prijašnji broj, a za čudne se promjene pita.
collection-reminders-hint = Njihovi službenici dobivaju pismo dva tjedna i tri dana prije posljednjeg dana.
collection-reminders-on = Da, samo od sebe
collection-reminders-off = Ne, samo kad pritisnete gumb
collection-first-time = Ovo je prvi put

# Što grad vidi.
collection-asked = Što se traži od nas
collection-city-lede = Svako traje minutu: jedan broj i kako ste brojili. Nikome ne trebaju imena ljudi.
collection-nothing-asked = Nijedna vaša mreža ništa ne traži.
collection-asked-of-you = { $n ->
    [one] { $n ->
        [1] Vaša mreža traži od vas jedan broj
       *[other] Vaše mreže traže od vas { $n } broj
    }
    [few] Vaše mreže traže od vas { $n } broja
   *[other] Vaše mreže traže od vas { $n } brojeva
}
collection-done = Odgovoreno ili završeno
collection-asks-you = { $network } pita
collection-counts = Što se broji
collection-who-sees = Tko to vidi
collection-number = Broj ({ $unit })
collection-part = Dio ({ $unit })
collection-whole = Cjelina ({ $unit })
collection-counted-hint = U jednoj rečenici, da i drugi broje jednako. Smije ostati prazno.
collection-no-persons = Samo brojevi i udjeli: ne pišite imena ni išta što govori o jednoj osobi.
collection-answer-number = Broj iznad
collection-answer-fewer = „Manje od 10”: tako malo da bi broj mogao upućivati na osobe
collection-answer-none = Nemamo takav broj
collection-more = Više o broju, ili ga nemamo
collection-send = Pošalji
collection-keep = Zadrži za poslije
collection-over = Odgovori se više ne primaju.
collection-before = Za prijašnje ste razdoblje dali:
collection-see-figures = Pogledaj brojeve
collection-please-look = Molimo, pogledajte još jednom
collection-nothing-sent = Još ništa nije poslano.
collection-it-is-right = Točno je: pošalji
collection-send-fewer = Radije pošalji „manje od 10”
collection-changed-much = Prošli put bilo je { $before }, sada je { $now }. Je li to točno?
collection-same-as-before = To je točno broj od prošlog puta, { $before }. Je li to novi?
collection-far-above = { $n ->
    [one] Mnogo je više nego u { $n } gradu slične veličine. Je li to točno?
    [few] Mnogo je više nego u { $n } grada slične veličine. Je li to točno?
   *[other] Mnogo je više nego u { $n } gradova slične veličine. Je li to točno?
}
collection-far-below = { $n ->
    [one] Mnogo je manje nego u { $n } gradu slične veličine. Je li to točno?
    [few] Mnogo je manje nego u { $n } grada slične veličine. Je li to točno?
   *[other] Mnogo je manje nego u { $n } gradova slične veličine. Je li to točno?
}
collection-above-hundred = { $now } je više od svega. Je li to točno?
collection-few-persons = { $n } je tako malo da bi netko mogao biti prepoznat. Možete radije poslati „manje od 10”.
collection-fewer = manje od 10
collection-none-because = nema broja: { $reason }
collection-share-of = { $share } ({ $part } od { $whole })
collection-history = Sve inačice odgovora
collection-when = Kada
collection-by = Tko
collection-way = Kako
collection-answer = Odgovor
collection-note = Kako se brojilo

# Što se vidi od brojeva.
collection-contribute-first = Brojeve vidite čim vaš grad da svoj. Svi ih vide od { $day }.
collection-embargoed = { $n ->
    [0] Nijedan grad još nije dao broj. Svi vide brojeve od { $day }.
    [one] { $n } grad dao je broj. Svi vide brojeve od { $day }.
    [few] { $n } grada dala su broj. Svi vide brojeve od { $day }.
   *[other] { $n } gradova dalo je broj. Svi vide brojeve od { $day }.
}
collection-too-few = Manje od 5 gradova dalo je broj. Sredina i raspon prikazuju se kad ih bude 5, da se nijedan grad ne može otkriti.
collection-still-open = Gradovi još mogu odgovoriti. Brojevi se prikazuju bez imena, pa se sredina i raspon prikazuju kad se prikupljanje zatvori: dotad bi grad mogao otkriti tuđi broj mijenjajući svoj.
collection-no-figures = Nijedan grad još nije dao broj.
collection-answer-for = Odgovori za grad { $city }
collection-tells = { $n ->
    [one] { $n } grad dao je broj. Sredina je { $median }.
    [few] { $n } grada dala su broj. Sredina je { $median }, a srednja polovica od { $low } do { $high }.
   *[other] { $n } gradova dalo je broj. Sredina je { $median }, a srednja polovica od { $low } do { $high }.
}
collection-n-fewer = { $n ->
    [one] { $n } grad rekao je „manje od 10”; ne ulazi u sredinu.
    [few] { $n } grada rekla su „manje od 10”; ne ulaze u sredinu.
   *[other] { $n } gradova reklo je „manje od 10”; ne ulaze u sredinu.
}
collection-n-none = { $n ->
    [one] { $n } grad nema takav broj.
    [few] { $n } grada nemaju takav broj.
   *[other] { $n } gradova nema takav broj.
}
collection-n-unranked = { $n ->
    [one] { $n } grad nije uspoređen jer nitko nije zapisao koliko ljudi ondje živi.
    [few] { $n } grada nisu uspoređena jer nitko nije zapisao koliko ljudi ondje živi.
   *[other] { $n } gradova nije uspoređeno jer nitko nije zapisao koliko ljudi ondje živi.
}
collection-unranked = { $city }: { $figure }. Nema mjesta među ostalima jer nitko nije zapisao koliko ljudi ondje živi.
collection-not-known = nije poznato
collection-base = Uspoređeno prema broju stanovnika svakoga grada. Taj broj, s godinom, stoji na stranici grada.
collection-per-inhabitants = { $unit } na { $per } stanovnika
collection-per-inhabitant = { $unit } po stanovniku
collection-tells-middle = Gradovi s brojkom: { $n }. Sredina je otprilike { $median }. Brojke su zaokružene da se nijedan grad ne može prepoznati; raspon se pokazuje kad ih je 8.
collection-tells-spread = Gradovi s brojkom: { $n }. Sredina je otprilike { $median }, a srednja polovica od otprilike { $low } do otprilike { $high }. Brojke su zaokružene da se nijedan grad ne može prepoznati.
collection-tells-nothing = Gradovi s brojkom: { $n }. Toliko su slični da bi sredina otkrila što su pojedini gradovi dali, pa se ne pokazuje.
collection-tells-none = Još se nijedna brojka ne može usporediti.
collection-source = Dali gradovi mreže { $network } za { $period }. Prazne oznake: procijenjeno, privremeno ili drukčije brojeno.
collection-place = { $city }: { $figure }, { $rank }. mjesto od { $n }.
collection-lowest-quarter = { $city }: { $figure }, u najnižoj četvrtini.
collection-middle-half = { $city }: { $figure }, u srednjoj polovici.
collection-highest-quarter = { $city }: { $figure }, u najvišoj četvrtini.
collection-upper-quartile = Četvrtina je iznad
collection-median = Sredina
collection-lower-quartile = Četvrtina je ispod
collection-measure = Od svih gradova
collection-city = Grad

# Što radi tajništvo.
collection-desk = Za tajništvo
collection-open = Pitaj gradove sada
collection-open-again = Otvori ponovno
collection-stays-closed = Ishod je objavljen bez imena pa ostaje zatvoreno: kad bi grad sada promijenio svoju brojku, oba bi je ishoda zajedno mogla otkriti.
problem-collection-deadline-past = Taj je dan prošao. Odaberite dan do kojeg gradovi još mogu odgovoriti.
collection-close = Ne primaj više odgovore
collection-remind = Podsjeti one koji nisu odgovorili
collection-reminded = Posljednji podsjetnik: { $day }.
collection-standing = Stanje
collection-standings = Broj je dalo { $n } od { $of } gradova
collection-table = U tablici
collection-table-lede = Tablicu možete ispuniti u bilo kojem programu za tablice i vratiti je.
collection-table-take = Tablica za ispunjavanje (CSV)
collection-file = Ispunjena tablica
collection-file-hint = CSV datoteka ili radna knjiga (XLSX, ODS). Vidite što bi se promijenilo prije nego što se išta promijeni.
collection-look = Pogledaj što bi se promijenilo
collection-line = { $line }. redak: { $problem }
collection-table-refused = { $n ->
    [one] Ništa nije promijenjeno: u tablici najprije treba ispraviti { $n } stvar.
    [few] Ništa nije promijenjeno: u tablici najprije treba ispraviti { $n } stvari.
   *[other] Ništa nije promijenjeno: u tablici najprije treba ispraviti { $n } stvari.
}
collection-would-change = Što bi se promijenilo
collection-stands-now = Sada
collection-would-stand = Poslije
collection-take = { $n ->
    [one] Pošalji { $n } odgovor
    [few] Pošalji { $n } odgovora
   *[other] Pošalji { $n } odgovora
}
collection-leave = Ostavi sve kako jest
collection-nothing-new = Tablica ne kaže ništa novo.
collection-remind-subject = { $network } traži jedan broj: { $city }
collection-remind-body =
    Poštovani, { $name },

    { $network } traži jedan broj ({ $city }): { $title }.
    To traje minutu. Posljednji je dan { $day }.

    { $link }

    Ako nemate takav broj, recite to ondje: i to je odgovor.

# Što je upravo učinjeno.
done-collection-prepared = Pripremljeno. Nijedan se grad ne pita dok ne otvorite.
done-collection-reminded = Službenici gradova koji nisu odgovorili dobivaju pismo.
done-collection-kept = Zadržano. Dok ne pošaljete, vidi to samo vaš grad.
done-collection-sent = Hvala. Vaš je odgovor poslan.
done-collection-taken = Odgovori iz tablice su poslani.

# Što nije u redu.
problem-period-not-asked = Broj se može tražiti za godinu (2025), polugodište (2025-S1) ili tromjesečje (2025-Q3).
problem-embargo-before-deadline = Taj dan ne može biti prije posljednjeg dana za odgovore.
problem-bounds-reversed = Najveći broj ne može biti ispod najmanjeg.
problem-factor-too-small = Upišite broj veći od 1, primjerice 2.
problem-figure-below = To je ispod { $least }, najmanjega mogućeg broja.
problem-figure-above = To je iznad { $most }, najvećega mogućeg broja.
problem-part-above-whole = Dio ({ $part }) ne može biti veći od cjeline ({ $whole }).
problem-whole-not-above-zero = Cjelina mora biti veća od 0.
problem-reason-missing = U nekoliko riječi recite zašto nema broja.
problem-flag-not-offered = „{ $letter }” se o broju ne može reći. Može: e procijenjeno, p privremeno, d drukčije brojeno.
problem-collection-answered = Jedan je grad već odgovorio na ovo pitanje, pa ono ostaje. Zatvorite ga i pitajte iznova.
problem-collection-not-open = Za ovo se sada ne primaju odgovori.
problem-sheet-too-large = Datoteka je prevelika: najviše { $most } kilobajta.
problem-sheet-not-utf8 = Slova ove datoteke ne mogu se pročitati. Spremite je kao CSV u UTF-8.
problem-sheet-empty = Nijedan redak tablice nije ispunjen.
problem-sheet-too-many-rows = Tablica ima više od { $most } redaka. Pošaljite je u dijelovima.
problem-sheet-column-missing = Nedostaje stupac „{ $column }”. Upotrijebite tablicu s ove stranice.
problem-sheet-column-unknown = Stupac „{ $column }” nije poznat. Upotrijebite tablicu s ove stranice.
problem-sheet-column-twice = Stupac „{ $column }” ovdje stoji dvaput.
problem-sheet-row-twice = „{ $key }” već ima redak, { $first }.
problem-sheet-row-unknown = „{ $key }” nije među onim što se ovdje traži.

# Dnevnik.
journal-act-open = otvoreno
journal-kind-collection = Što se traži od gradova
journal-kind-contribution = Odgovor grada
