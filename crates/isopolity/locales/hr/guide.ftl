# Officers' pages: information for newcomers, its history, its translation.
guide-title = Informacije za novopridošle
guide-lede = Stranice, događanja, novosti, važni telefonski brojevi, objašnjenja riječi i kontaktne točke: ono što novopridošli čitaju uz usluge.
guide-waiting = Čeka pregled
guide-changing = mijenja se
guide-handed-in = predano na pregled
guide-none = – ništa –
guide-kind-page = Stranice
guide-kind-page-lede = Što bi svi trebali znati, primjerice kako doći do liječnika.
guide-kind-event = Događanja
guide-kind-event-lede = Što se i kada održava, jednom ili više puta.
guide-kind-news = Novosti
guide-kind-news-lede = Što je novo; prikazuje se od jednog datuma do drugog.
guide-kind-number = Važni telefonski brojevi
guide-kind-number-lede = Brojevi za hitne slučajeve i telefoni za pomoć. Broj 112 uvijek je sam od sebe na prvom mjestu.
guide-kind-term = Objašnjenja riječi
guide-kind-term-lede = Riječi iz ureda na jednostavnom jeziku. Vide ih i oni koji prevode.
guide-kind-desk = Kontaktne točke
guide-kind-desk-lede = Kome se ljudi mogu javiti, kako i kada. Kontaktnu točku promijenite jednom, a prikazuje je svaka stranica.
guide-add-page = Dodaj stranicu
guide-add-event = Dodaj događanje
guide-add-news = Dodaj novost
guide-add-number = Dodaj telefonski broj
guide-add-term = Dodaj riječ
guide-add-desk = Dodaj kontaktnu točku
guide-edit-page = Promijeni stranicu
guide-edit-event = Promijeni događanje
guide-edit-news = Promijeni novost
guide-edit-number = Promijeni telefonski broj
guide-edit-term = Promijeni riječ
guide-edit-desk = Promijeni kontaktnu točku
guide-publish = Objavi
guide-hand-in = Predaj na pregled
guide-keep-draft = Zadrži kao nacrt
guide-withdraw = Povuci
guide-withdraw-hint = Novopridošli to više neće vidjeti. Sve ostaje sačuvano i može se ponovno objaviti.
guide-text-hint = Prazan redak počinje novi odlomak, „## ” naslov, a „- ” točku popisa. Poveznica: [što na njoj piše](https://…).
guide-number-hint = Onako kako se bira, primjerice 112 ili +371 63000000.
guide-order-hint = Mali brojevi stoje prvi.
guide-time-hint = Primjerice 18:00. Ako traje cijeli dan, ostavite oba vremena prazna.
guide-ends-hint = Ostavite prazno ako završava istoga dana.
guide-interval-hint = 2 znači svaki drugi tjedan, svaki drugi mjesec ili svaku drugu godinu.
guide-except-hint = Dani kada se ne održava, primjerice 2026-12-24. Ako ih je više, odvojite ih zarezima.
guide-until-hint = Ostavite prazno ako ostaje.
guide-mirrors-hint = Naslov i tekst tada prate tu stranicu, na svim njezinim jezicima, kad god se promijeni.
guide-adopt = Preuzmi gotove stranice
guide-adopt-lede = Stranice o četirima temama, napisane za svaki europski grad, na 24 jezika. Stižu kao nacrti: pročitajte ih, promijenite ono što je kod vas drukčije i objavite ih. Prijevode je izradio stroj; oni o pravima prikazuju se tek kad ih pregleda čovjek.
guide-adopt-pages = { PLURAL($n) ->
    [one] { NUMBER($n) } stranica
    [few] { NUMBER($n) } stranice
   *[other] { NUMBER($n) } stranica
 }
guide-adopt-take = Preuzmi
guide-adopt-taken = preuzeto
field-entry_title = Naslov
field-entry_text = Tekst
field-parent = Nalazi se ispod
field-order = Redni broj na popisu
field-page_about = O čemu govori
field-desks = Kontaktne točke kojima se ljudi mogu obratiti
field-mirrors = Prati stranicu drugoga grada
field-starts_on = Počinje dana
field-starts_at = Počinje u
field-ends_on = Završava dana
field-ends_at = Završava u
field-rhythm = Koliko često
field-interval = Svakih koliko
field-weekdays = Ovih dana u tjednu
field-repeat_until = Do
field-except = Osim dana
field-place = Gdje
field-online = Mrežna adresa, ako je na internetu
field-shown_from = Prikazuje se od
field-shown_until = Prikazuje se do
field-translating = Pri prevođenju
directory-about-everyday = Svakodnevne stvari
directory-about-rights = Prava i zakoni: što prevede stroj, prikazuje se tek kad to pregleda čovjek
directory-translating-translate = Prevodi se kako je ovdje navedeno
directory-translating-keep = Ostaje kako jest, primjerice naziv ureda
directory-rhythm-once = Jednom
directory-rhythm-day = Svaki dan
directory-rhythm-week = Svaki tjedan
directory-rhythm-month-date = Svaki mjesec istoga datuma
directory-rhythm-month-weekday = Svaki mjesec na isti dan u tjednu, primjerice drugi utorak
directory-rhythm-year = Svake godine
history-title = Što se promijenilo
history-see = Pogledajte što se promijenilo
history-lede = Sve verzije, tko ih je napravio i što je bilo drukčije. Svaku je moguće vratiti.
history-none = O ovome ništa nije zabilježeno.
history-by = { $date }, { $who }
history-act-add = napisano
history-act-edit = promijenjeno
history-act-hand-in = predano na pregled
history-act-publish = objavljeno
history-act-withdraw = povučeno
history-act-restore = vraćeno iz ranije verzije
history-same = U sadržaju se ništa ne razlikuje.
history-restore = Vrati ovu verziju
history-restore-hint = Postaje nacrt; novopridošli je vide kad se objavi.
history-unreadable = Ova je verzija starije vrste i ne može se vratiti.
review-title = Pregled
review-lede = Ono što je netko predao, pokraj onoga što novopridošli sada vide. Objavite ili vratite i recite zašto.
review-do = Pregledaj
review-edit = Otvori u obrascu
review-changes = Što bi se promijenilo za novopridošle
review-new = Novo: novopridošli o tome još ništa ne vide
review-not-waiting = Ovo ne čeka pregled: objavljeno je ili netko na tome piše.
review-back = Još nije spremno?
field-note = Što treba promijeniti
review-note-hint = Tko je to napisao, čita ovo iznad obrasca.
review-send-back = Vrati
review-not-whole = Nečega što se spominje više nema. Otvorite u obrascu i odaberite ponovno.
review-unseen = Novopridošli još ne vide „{ $title }”, što se ovdje spominje. Najprije objavite to.
review-said = Vraćeno: ovo treba promijeniti
review-came-back = vraćeno
preview-see = Pogledaj kako će novopridošli vidjeti
preview-strip = Ovako će to vidjeti novopridošli. Još nije objavljeno.
preview-seen = Ovako to novopridošli sada vide.
review-all-back = Vraćeno: treba promijeniti
history-act-return = vraćeno
history-act-remove = uklonjeno
history-other = Ostalo
translate-title = Prevođenje
translate-lede = Izvornik pokraj prijevoda. Najprije stoji ono što nedostaje ili je zastarjelo.
translate-into = Prevođenje na jezik: { $language }
translate-standing-missing = nedostaje
translate-standing-outdated = zastarjelo: izvornik je nakon toga promijenjen
translate-standing-machine = preveo stroj, nije pregledano
translate-standing-draft = preveo čovjek
translate-standing-reviewed = pregledano
translate-count = { PLURAL($n) ->
    [one] { NUMBER($n) } tekst za prijevod ili pregled
    [few] { NUMBER($n) } teksta za prijevod ili pregled
   *[other] { NUMBER($n) } tekstova za prijevod ili pregled
 }
translate-all-done = Sve je prevedeno.
translate-original = Izvornik ({ $language })
translate-gone = U izvorniku više nema teksta. Ovaj prijevod ostaje sačuvan; nitko ga ne vidi.
translate-reviewed = Pregledano, u redu je
translate-save = Spremi ove prijevode
translate-suggest = Neka stroj predloži ono što nedostaje
translate-suggest-hint = Prijedlozi nose oznaku da ih je izradio stroj sve dok ih netko ne pregleda. Tekstovi o pravima dotad se ne prikazuju.
translate-engine-none = Program za prevođenje nije povezan. Može ga povezati osoba koja se brine o ovom poslužitelju.
translate-glossary = Riječi iz pojmovnika
translate-keep = ostaviti kako jest
translate-overview = Koliko se može čitati na svakom jeziku
translate-saved-n = { PLURAL($n) ->
    [one] Spremljen je { NUMBER($n) } tekst.
    [few] Spremljena su { NUMBER($n) } teksta.
   *[other] Spremljeno je { NUMBER($n) } tekstova.
 }
directory-due = Treba provjeriti
directory-due-lede = Netko je jamčio da je ovo točno do prikazanog dana. Pogledajte ponovno i odredite novi dan.
directory-remind-subject = Treba ponovno provjeriti: { $city }
directory-remind-body =
    Dobar dan, { $name },

    netko je jamčio za ono što novopridošli ovdje čitaju do dana koji stoje uz to. Pogledajte vrijedi li još i navedite novi dan:

    { $list }

    Sve je ovdje: { $link }
translate-save-drafts = Spremi ove prijevode kao nacrte
translate-hand-in = Predaj na pregled
translate-of = Samo iz „{ $title }”.
translate-see-everything = Vidi sve što treba učiniti
translate-counts = Ovdje se broje svi tekstovi, i nacrti i ono što čeka pregled. Što od toga vide novopridošli:
coverage-counts = Ovdje se broji samo ono što novopridošli vide: što je o pravima preveo stroj čeka pregled osobe.
translate-see-all = Pogledajte i ostale
translate-see-due = Pogledajte samo ono što treba učiniti
translate-changed = Netko je promijenio ovaj tekst ili njegov izvornik dok ste pisali. Vaše su riječi u polju; usporedite i ponovno spremite.
translate-too-long = Ovaj je tekst predug.
translate-rights = prava
translate-share = Tekstovi
translate-missing = Nedostaje
guide-languages = { PLURAL($n) ->
    [one] { NUMBER($n) } jezik
    [few] { NUMBER($n) } jezika
   *[other] { NUMBER($n) } jezika
 }
