# Ko tīkls prasa savām pilsētām: vienu skaitli par vienu laikposmu.
collection-collections = Ko prasa pilsētām
collection-collections-lede = Tīkls katrai savai pilsētai prasa vienu skaitli, ko nezina neviena statistika. Kas dod skaitli, redz citu skaitļus; vēlāk tos redz visi.
collection-of-network = Ko tīkls prasa savām pilsētām
collection-nothing = Pagaidām nekas nav prasīts.
collection-new = Prasīt skaitli
collection-new-lede = Prasiet vienu skaitli, ko darbinieks var atrast dažās minūtēs. Neprasiet ne vārdus, ne ko citu par atsevišķiem cilvēkiem.
collection-edit = Mainīt jautājumu
collection-ask-again = Prasīt to pašu par nākamo laikposmu
collection-until = līdz { $day }
collection-half = { $year }. gada { $n }. pusgads
collection-quarter = { $year }. gada { $n }. ceturksnis
collection-stage-prepared = Tiek gatavots
collection-stage-open = Atvērts
collection-stage-closed = Slēgts
collection-standing-asked = prasīts
collection-standing-begun = iesākts
collection-standing-sent = nosūtīts
collection-standing-none-to-give = skaitļa nav
collection-standing-late = kavējas
collection-unit-persons = cilvēki
collection-unit-per-cent = procenti
collection-unit-euro = eiro
collection-unit-places = vietas
collection-unit-other = cits, kā teikts virsrakstā
collection-asks-number = Viens skaitlis
collection-asks-share = Daļa un viss kopā: īpatsvaru aprēķina
collection-better-higher = Labāk, ja skaitlis ir lielāks
collection-better-lower = Labāk, ja skaitlis ir mazāks
collection-better-neither = Ne viens, ne otrs: tas tikai apraksta
collection-publication-anonymous = Kā vidus un izkliede, bez nosaukumiem
collection-publication-named = Katra pilsēta ar nosaukumu
collection-seen-anonymous = Bez nosaukumiem, kad vākšana ir slēgta. Līdz { $day } vidu un izkliedi redz tikai pilsētas, kas devušas skaitli; pēc tam visi.
collection-seen-named = Ar nosaukumiem. Līdz { $day } citu skaitļus redz tikai pilsētas, kas devušas skaitli; pēc tam visi.
collection-flag-e = aptuvens
collection-flag-p = provizorisks
collection-flag-d = skaitīts citādi
collection-way-form = veidlapa
collection-way-file = tabula

# Lauki.
field-why = Kāpēc jūs prasāt
field-counts = Ko skaita un ko ne
field-asks_for = Ko pilsēta ieraksta
field-unit = Ko skaita
field-deadline = Atbildēt līdz
field-embargo = Visi redz no
field-publication = Kā skaitļus rāda
field-better = Kurš virziens ir labāks
field-least = Mazākais iespējamais skaitlis
field-most = Lielākais iespējamais skaitlis
field-factor = Pārjautāt, ja skaitlis mainās vairāk nekā tik reižu
field-reminders = Atgādināt pilsētām, kas nav atbildējušas
field-follows = Agrāk prasīts šeit
field-figure = Skaitlis
field-part = Daļa
field-whole = Viss kopā
field-answer = Ko jūs sūtāt?
field-reason = Ja skaitļa nav: kāpēc?
field-counted = Kā jūs skaitījāt?
field-figure_source = No kurienes ir skaitlis?
field-flags = Par skaitli
collection-title-hint = Ko vēlaties zināt, dažos vārdos: Vietas valodu kursos.
collection-why-hint = Kas ar skaitļiem notiks. Pilsētas to izlasa vispirms.
collection-counts-hint = Tik precīzi, lai divi darbinieki saskaitītu vienādi.
collection-period-hint = Gads, piemēram, 2025, pusgads 2025-S1 vai ceturksnis 2025-Q3.
collection-embargo-hint = Līdz šai dienai citu skaitļus redz tikai pilsētas, kas devušas savu.
collection-factor-hint = 2 nozīmē: pilsētai pārjautā, ja skaitlis divkāršojies vai sarucis uz pusi.
collection-follows-hint = Tad katra pilsēta redz savu agrāko skaitli, un par dīvainām izmaiņām pārjautā.
collection-reminders-hint = To darbinieki saņem vēstuli divas nedēļas un trīs dienas pirms pēdējās dienas.
collection-reminders-on = Jā, automātiski
collection-reminders-off = Nē, tikai tad, kad nospiežat pogu
collection-first-time = Šī ir pirmā reize

# Ko redz pilsēta.
collection-asked = Ko mums prasa
collection-city-lede = Katrs aizņem minūti: viens skaitlis un kā skaitījāt. Cilvēku vārdi nevienam nav vajadzīgi.
collection-nothing-asked = Neviens no jūsu tīkliem neko neprasa.
collection-asked-of-you = { $n ->
    [zero] Jūsu tīkli prasa jums { $n } skaitļu
    [one] { $n ->
        [1] Jūsu tīkls prasa jums vienu skaitli
       *[other] Jūsu tīkli prasa jums { $n } skaitli
    }
   *[other] Jūsu tīkli prasa jums { $n } skaitļus
}
collection-done = Atbildēts vai beidzies
collection-asks-you = { $network } prasa
collection-counts = Ko skaita
collection-who-sees = Kas to redz
collection-number = Skaitlis ({ $unit })
collection-part = Daļa ({ $unit })
collection-whole = Viss kopā ({ $unit })
collection-counted-hint = Vienā teikumā, lai citi var skaitīt tāpat. Varat atstāt tukšu.
collection-no-persons = Tikai skaiti un īpatsvari: nerakstiet vārdus un neko par vienu cilvēku.
collection-answer-number = Skaitli augstāk
collection-answer-fewer = “Mazāk par 10”: tik maz, ka skaitlis varētu norādīt uz cilvēkiem
collection-answer-none = Mums tāda skaitļa nav
collection-more = Vairāk par skaitli vai mums tā nav
collection-send = Sūtīt
collection-keep = Paturēt vēlākam
collection-over = Atbildes vairs nepieņem.
collection-before = Par agrāko laikposmu jūs devāt:
collection-see-figures = Skatīt skaitļus
collection-please-look = Lūdzu, paskatieties vēlreiz
collection-nothing-sent = Pagaidām nekas nav nosūtīts.
collection-it-is-right = Tā ir: sūtīt
collection-send-fewer = Sūtīt “mazāk par 10”
collection-changed-much = Pagājušo reizi bija { $before }, tagad ir { $now }. Vai tā ir?
collection-same-as-before = Tas ir tieši pagājušās reizes skaitlis, { $before }. Vai tas ir jaunais?
collection-far-above = { $n ->
    [zero] Tas ir krietni vairāk nekā { $n } līdzīga lieluma pilsētās. Vai tā ir?
    [one] Tas ir krietni vairāk nekā { $n } līdzīga lieluma pilsētā. Vai tā ir?
   *[other] Tas ir krietni vairāk nekā { $n } līdzīga lieluma pilsētās. Vai tā ir?
}
collection-far-below = { $n ->
    [zero] Tas ir krietni mazāk nekā { $n } līdzīga lieluma pilsētās. Vai tā ir?
    [one] Tas ir krietni mazāk nekā { $n } līdzīga lieluma pilsētā. Vai tā ir?
   *[other] Tas ir krietni mazāk nekā { $n } līdzīga lieluma pilsētās. Vai tā ir?
}
collection-above-hundred = { $now } ir vairāk nekā viss. Vai tā ir?
collection-few-persons = { $n } ir tik maz, ka kādu varētu atpazīt. Varat sūtīt “mazāk par 10”.
collection-fewer = mazāk par 10
collection-none-because = skaitļa nav: { $reason }
collection-share-of = { $share } ({ $part } no { $whole })
collection-history = Visas atbildes redakcijas
collection-when = Kad
collection-by = Kas
collection-way = Kā
collection-answer = Atbilde
collection-note = Kā skaitīja

# Ko redz no skaitļiem.
collection-contribute-first = Skaitļus redzēsiet, tiklīdz jūsu pilsēta būs devusi savu. Visi tos redz no { $day }.
collection-embargoed = { $n ->
    [0] Neviena pilsēta vēl nav devusi skaitli. Visi skaitļus redz no { $day }.
    [zero] Skaitli devušas { $n } pilsētas. Visi skaitļus redz no { $day }.
    [one] Skaitli devusi { $n } pilsēta. Visi skaitļus redz no { $day }.
   *[other] Skaitli devušas { $n } pilsētas. Visi skaitļus redz no { $day }.
}
collection-too-few = Skaitli devušas mazāk nekā 5 pilsētas. Vidu un izkliedi rāda, kad ir 5, lai nevienu pilsētu nevarētu uzminēt.
collection-still-open = Pilsētas vēl var atbildēt. Šos skaitļus rāda bez nosaukumiem, tāpēc vidu un izkliedi rāda, kad vākšana ir slēgta: līdz tam pilsēta varētu uzzināt citas skaitli, mainot savējo.
collection-no-figures = Neviena pilsēta vēl nav devusi skaitli.
collection-answer-for = Atbildēt: { $city }
collection-tells = { $n ->
    [zero] Skaitli deva { $n } pilsētu. Vidus ir { $median }, un vidējā puse no { $low } līdz { $high }.
    [one] Skaitli deva { $n } pilsēta. Vidus ir { $median }.
   *[other] Skaitli deva { $n } pilsētas. Vidus ir { $median }, un vidējā puse no { $low } līdz { $high }.
}
collection-n-fewer = { $n ->
    [zero] { $n } pilsētu teica “mazāk par 10”; tās vidū neieskaita.
    [one] { $n } pilsēta teica “mazāk par 10”; to vidū neieskaita.
   *[other] { $n } pilsētas teica “mazāk par 10”; tās vidū neieskaita.
}
collection-n-none = { $n ->
    [zero] { $n } pilsētām tāda skaitļa nav.
    [one] { $n } pilsētai tāda skaitļa nav.
   *[other] { $n } pilsētām tāda skaitļa nav.
}
collection-n-unranked = { $n ->
    [zero] { $n } pilsētu nav salīdzinātas, jo neviens nav pierakstījis, cik cilvēku tur dzīvo.
    [one] { $n } pilsēta nav salīdzināta, jo neviens nav pierakstījis, cik cilvēku tur dzīvo.
   *[other] { $n } pilsētas nav salīdzinātas, jo neviens nav pierakstījis, cik cilvēku tur dzīvo.
}
collection-unranked = { $city }: { $figure }. Tai nav vietas starp citām, jo neviens nav pierakstījis, cik cilvēku tur dzīvo.
collection-not-known = nav zināms
collection-base = Salīdzināts pēc iedzīvotāju skaita katrā pilsētā. Šis skaits ar gadu ir pilsētas lapā.
collection-per-inhabitants = { $unit } uz { $per } iedzīvotājiem
collection-per-inhabitant = { $unit } uz vienu iedzīvotāju
collection-tells-middle = Pilsētas ar skaitli: { $n }. Vidus ir aptuveni { $median }. Skaitļi ir noapaļoti, lai nevienu pilsētu nevarētu pazīt; izkliedi rāda, kad to ir 8.
collection-tells-spread = Pilsētas ar skaitli: { $n }. Vidus ir aptuveni { $median }, un vidējā puse ir no aptuveni { $low } līdz aptuveni { $high }. Skaitļi ir noapaļoti, lai nevienu pilsētu nevarētu pazīt.
collection-tells-nothing = Pilsētas ar skaitli: { $n }. Skaitļi ir tik līdzīgi, ka vidus atklātu, ko devušas atsevišķas pilsētas, tāpēc to nerāda.
collection-tells-none = Vēl nevienu skaitli nevar salīdzināt.
collection-source = Devušas tīkla { $network } pilsētas par { $period }. Tukšas zīmes: aptuvens, provizorisks vai skaitīts citādi.
collection-place = { $city }: { $figure }, { $rank }. vieta no { $n }.
collection-lowest-quarter = { $city }: { $figure }, zemākajā ceturtdaļā.
collection-middle-half = { $city }: { $figure }, vidējā pusē.
collection-highest-quarter = { $city }: { $figure }, augstākajā ceturtdaļā.
collection-upper-quartile = Ceturtdaļa ir virs
collection-median = Vidus
collection-lower-quartile = Ceturtdaļa ir zem
collection-measure = No visām pilsētām
collection-city = Pilsēta

# Ko dara sekretariāts.
collection-desk = Sekretariātam
collection-open = Prasīt pilsētām tagad
collection-open-again = Atvērt vēlreiz
collection-stays-closed = Rezultāts ir paziņots bez nosaukumiem, tāpēc tā paliek slēgta: ja kāda pilsēta tagad mainītu savu skaitli, abi rezultāti kopā varētu to atklāt.
problem-collection-deadline-past = Šī diena jau ir pagājusi. Izvēlieties dienu, līdz kurai pilsētas vēl var atbildēt.
collection-close = Vairs nepieņemt atbildes
collection-remind = Atgādināt tiem, kas nav atbildējuši
collection-reminded = Pēdējais atgādinājums: { $day }.
collection-standing = Stāvoklis
collection-standings = Skaitli devušas { $n } no { $of } pilsētām
collection-table = Tabulā
collection-table-lede = Varat aizpildīt tabulu jebkurā izklājlapu programmā un nosūtīt atpakaļ.
collection-table-take = Aizpildāmā tabula (CSV)
collection-file = Aizpildītā tabula
collection-file-hint = CSV datne vai darbgrāmata (XLSX, ODS). Pirms kas mainās, redzēsiet, kas mainītos.
collection-look = Skatīt, kas mainītos
collection-line = { $line }. rinda: { $problem }
collection-table-refused = { $n ->
    [zero] Nekas nav mainīts: tabulā vispirms jālabo { $n } vietu.
    [one] Nekas nav mainīts: tabulā vispirms jālabo { $n } vieta.
   *[other] Nekas nav mainīts: tabulā vispirms jālabo { $n } vietas.
}
collection-would-change = Kas mainītos
collection-stands-now = Tagad
collection-would-stand = Pēc tam
collection-take = { $n ->
    [zero] Sūtīt { $n } atbilžu
    [one] Sūtīt { $n } atbildi
   *[other] Sūtīt { $n } atbildes
}
collection-leave = Atstāt visu, kā ir
collection-nothing-new = Tabulā nav nekā jauna.
collection-remind-subject = { $network } prasa skaitli: { $city }
collection-remind-body =
    Labdien, { $name }!

    { $network } prasa vienu skaitli ({ $city }): { $title }.
    Tas aizņem minūti. Pēdējā diena ir { $day }.

    { $link }

    Ja tāda skaitļa nav, pasakiet to tur: arī tā ir atbilde.

# Kas tikko izdarīts.
done-collection-prepared = Sagatavots. Pilsētām neprasa, kamēr neatverat.
done-collection-reminded = Pilsētu darbinieki, kas nav atbildējuši, saņems vēstuli.
done-collection-kept = Paturēts. Kamēr nenosūtāt, to redz tikai jūsu pilsēta.
done-collection-sent = Paldies. Atbilde nosūtīta.
done-collection-taken = Tabulas atbildes nosūtītas.

# Kas nav kārtībā.
problem-period-not-asked = Skaitli var prasīt par gadu (2025), pusgadu (2025-S1) vai ceturksni (2025-Q3).
problem-embargo-before-deadline = Šī diena nevar būt pirms pēdējās atbilžu dienas.
problem-bounds-reversed = Lielākais skaitlis nevar būt mazāks par mazāko.
problem-factor-too-small = Rakstiet skaitli, kas lielāks par 1, piemēram, 2.
problem-figure-below = Tas ir mazāk par { $least }, mazāko iespējamo skaitli.
problem-figure-above = Tas ir vairāk par { $most }, lielāko iespējamo skaitli.
problem-part-above-whole = Daļa ({ $part }) nevar būt lielāka par visu kopā ({ $whole }).
problem-whole-not-above-zero = Visam kopā jābūt lielākam par 0.
problem-reason-missing = Dažos vārdos pasakiet, kāpēc skaitļa nav.
problem-flag-not-offered = “{ $letter }” par skaitli nevar teikt. Var: e aptuvens, p provizorisks, d skaitīts citādi.
problem-collection-answered = Kāda pilsēta uz šo jautājumu jau atbildējusi, tāpēc tas paliek. Slēdziet to un prasiet no jauna.
problem-collection-not-open = Atbildes šim pašlaik nepieņem.
problem-sheet-too-large = Datne ir par lielu: ne vairāk kā { $most } kilobaiti.
problem-sheet-not-utf8 = Šīs datnes burtus nevar izlasīt. Saglabājiet to kā CSV, UTF-8.
problem-sheet-empty = Neviena tabulas rinda nav aizpildīta.
problem-sheet-too-many-rows = Tabulā ir vairāk nekā { $most } rindu. Sūtiet to pa daļām.
problem-sheet-column-missing = Trūkst slejas “{ $column }”. Izmantojiet šīs lapas tabulu.
problem-sheet-column-unknown = Sleja “{ $column }” nav zināma. Izmantojiet šīs lapas tabulu.
problem-sheet-column-twice = Sleja “{ $column }” šeit ir divreiz.
problem-sheet-row-twice = “{ $key }” jau ir { $first }. rindā.
problem-sheet-row-unknown = “{ $key }” nav starp to, ko šeit prasa.

# Žurnāls.
journal-act-open = atvērts
journal-kind-collection = Ko prasa pilsētām
journal-kind-contribution = Pilsētas atbilde
