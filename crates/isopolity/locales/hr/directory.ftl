# Officers' pages of the directory of services.
directory-title = Usluge za novopridošle
directory-lede = Što novopridošli čitaju o vašem gradu i što još pišete.
directory-see-public = Pogledajte što vide novopridošli
directory-feedback = Što kažu čitatelji (novo: { NUMBER($n) })
directory-export = Spremi kao datoteku
directory-import = Učitaj datoteku
directory-services-n = { PLURAL($n) ->
    [one] { NUMBER($n) } usluga
    [few] { NUMBER($n) } usluge
   *[other] { NUMBER($n) } usluga
 }
directory-empty = Još nema ničega. Počnite s organizacijom i lokacijom, a zatim dodajte što nude.
directory-gaps = Što nedostaje
directory-gaps-areas = Područja života bez usluge: { $areas }
directory-gaps-needs = Potrebe grada na koje još ne odgovara nijedna usluga:
directory-organisations = Organizacije
directory-places = Lokacije
directory-add-service = Dodaj uslugu
directory-add-organisation = Dodaj organizaciju
directory-add-place = Dodaj lokaciju
directory-edit-service = Promijeni uslugu
directory-edit-organisation = Promijeni organizaciju
directory-edit-place = Promijeni lokaciju
directory-no-organisation = Usluzi treba organizacija koja je pruža.
directory-state-draft = nacrt
directory-state-published = objavljeno
directory-state-withdrawn = povučeno
directory-fresh-checked = provjereno, vrijedi do { $date }
directory-fresh-stale = treba provjeriti: vrijedilo do { $date }
directory-fresh-never = nikada provjereno
directory-coverage = Jezici
directory-coverage-caption = Koliko se usluga može čitati na svakom jeziku
directory-coverage-language = Jezik
directory-coverage-share = Usluge
directory-coverage-people = Napisali ljudi
directory-coverage-machine = Preveo stroj
directory-coverage-outdated = Zastarjelo
directory-holidays = Blagdani
directory-holidays-n = { PLURAL($n) ->
    [one] Upisan je { NUMBER($n) } dan.
    [few] Upisana su { NUMBER($n) } dana.
   *[other] Upisano je { NUMBER($n) } dana.
 }
directory-edit-holidays = Promijeni blagdane
directory-holidays-lede = Tih dana vrijedi radno vrijeme iza oznake „PH”.
directory-holidays-hint = Jedan datum po retku, primjerice 2026-11-18.
directory-texts-in = Jezik tekstova
directory-source-says = U izvorniku piše: „{ $text }”
directory-text-state = Kako su ovi tekstovi nastali?
directory-text-own = Napisao ih je čovjek; što ne mijenjam, ostaje kako jest
directory-text-reviewed = Napisao ih je čovjek, a provjerila druga osoba
directory-text-machine = Strojno, bez provjere
directory-title-hint = Onako kako bi ljudi pitali, primjerice „latvijski za početnike”.
directory-phone-hint = S pozivnim brojem zemlje, primjerice +371 63000000. Više brojeva odvojite zarezima.
directory-contact-hint = Ako ih je više, odvojite ih zarezima.
directory-country-hint = Dva slova kao u poštanskim adresama; za Grčku GR.
directory-position-hint = Za kartu, primjerice 56.6511. Ako ne znate, ostavite oboje prazno.
directory-hours-hint = Primjerice: Mo-Fr 9:00-17:00; Sa 10:00-14:00 by appointment; 07-01..07-31 closed; PH closed
directory-checked-hint = Do toga dana netko jamči da je točno. Poslije toga novopridošli vide upozorenje.
directory-provenance-published = Stvarno, kako objavljuje grad ili organizacija
directory-provenance-example = Izmišljeno kao primjer
directory-cost-paid = Plaća se
directory-remove = Ukloni
directory-remove-hint = Ukloniti se može samo ono što nijednoj usluzi ne treba.
directory-withdraw = Povuci uslugu
directory-withdraw-hint = Novopridošli je više ne vide. Planovi koji na nju upućuju ostaju cijeli, a možete je ponovno objaviti.
directory-import-lede = Datoteka s uslugama kakvu sprema Isopolity. Ono čega u njoj nema, a u imeniku ima, ostaje.
directory-import-file = Datoteka
directory-import-state = Nove usluge
directory-import-check = Samo provjeri datoteku
directory-import-load = Učitaj
directory-import-would = Datoteka je u redu. Novo: { $new }, promijenjeno: { $changed }, isto kao prije: { $same }. Za učitavanje je ponovno odaberite.
directory-import-problems = { PLURAL($n) ->
    [one] { NUMBER($n) } problem. Ništa nije promijenjeno.
    [few] { NUMBER($n) } problema. Ništa nije promijenjeno.
   *[other] { NUMBER($n) } problema. Ništa nije promijenjeno.
 }
directory-import-where = Gdje
directory-import-what = Što nije u redu

done-removed = Uklonjeno.
done-withdrawn = Povučeno. Novopridošli to više ne vide.
done-still-needed = Ništa nije promijenjeno: nekoj usluzi to još treba.
done-changed-meanwhile = Ništa nije promijenjeno: netko je to u međuvremenu izmijenio. Pogledajte ponovno.
done-loaded = Datoteka je učitana.

field-service_title = Naziv usluge
field-service_text = Što ljudi dobivaju
field-service_state = Tko je vidi
field-service_themes = O čemu se radi
field-organisation = Tko je pruža
field-places = Gdje
field-hours = Radno vrijeme
field-phone = Telefon
field-mail = E-pošta
field-web = Mrežna adresa
field-spoken = Jezici koji se ondje govore
field-age_from = Najniža dob
field-age_to = Najviša dob
field-residence = Samo za (ništa označeno: za sve)
field-gender = Samo za osobe ovog roda
field-family = Samo za osobe u ovoj situaciji
field-safety = Što je čini sigurnom
field-cost = Koliko stoji
field-cost_text = Cijena riječima
field-documents = Što ponijeti
field-how_to_begin = Kako početi
field-checked_until = Provjereno, vrijedi do
field-provenance = Je li stvarno?
field-text_state = Kako su tekstovi nastali
field-street = Ulica i broj
field-postcode = Poštanski broj
field-town = Mjesto
field-directions = Kako doći
field-accessibility = Pristup
field-holidays = Blagdani

problem-hours-too-long = Radno vrijeme je predugo. Najveći broj znakova: { $most }.
problem-hours-too-many-rules = Ovo je previše pravila za jednu uslugu.
problem-hours-too-many-slots = Znak { $at }, „{ $text }”: previše termina za jedan dan.
problem-hours-unknown-word = Znak { $at }: „{ $text }” nije razumljivo. Pišite ovako: Mo-Fr 9:00-17:00.
problem-hours-out-of-place = Znak { $at }: „{ $text }” stoji na pogrešnom mjestu. Najprije dani, zatim sati.
problem-hours-after-end = Znak { $at }: ovdje više ništa ne može slijediti. Počnite novi dio iza točke sa zarezom: „{ $text }”.
problem-hours-no-slots = Znak { $at }: iza „{ $text }” nedostaje vrijeme, primjerice 9:00-17:00, ili riječ „closed”.
problem-hours-no-days = Znak { $at }: u „{ $text }” nije naveden dan.
problem-hours-not-a-date = Znak { $at }: „{ $text }” nije datum. Pišite ovako: 2026-12-24 ili 07-01..07-31.
problem-hours-not-a-day = Znak { $at }: „{ $text }” nisu dani. Upotrijebite Mo Tu We Th Fr Sa Su.
problem-hours-not-a-time = Znak { $at }: „{ $text }” nije vrijeme. Pišite ovako: 9:00-17:00.
problem-hours-empty-slot = Znak { $at }: „{ $text }” završava kad i počinje.
problem-hours-slot-too-long = Znak { $at }: „{ $text }” traje dulje od jednog dana.
problem-hours-overlap = Znak { $at }: „{ $text }” preklapa se s drugim satima.
problem-hours-seasons-overlap = Znak { $at }: „{ $text }” preklapa se s drugim razdobljem.
problem-hours-dates-reversed = Znak { $at }: „{ $text }” završava prije nego što počne.
problem-hours-season-too-long = Znak { $at }: „{ $text }” traje dulje od tri godine.
problem-not-a-phone = „{ $typed }” nije telefonski broj. Počnite znakom + i pozivnim brojem zemlje.
problem-not-a-mail = „{ $typed }” nije adresa e-pošte.
problem-not-a-web = „{ $typed }” nije mrežna adresa. Ona počinje s https://
problem-no-way-to-reach = Navedite kako se do usluge dolazi: lokaciju, telefonski broj, e-poštu ili mrežnu adresu.
problem-ages-reversed = Najniža dob viša je od najviše.
problem-not-an-age = Dob je broj godina do 120.
problem-named-twice = Ovdje je nešto navedeno dvaput.
problem-unknown-city = Grada „{ $typed }” ovdje nema.
problem-other-city = Ova datoteka pripada drugom gradu: „{ $typed }”.
problem-file-too-large = Datoteka je prevelika. Najveći broj bajtova koji se može pročitati: { $most }.
problem-unknown-format = Ova vrsta datoteke ovdje se ne čita. Pogledajte polje „format” i ogledne datoteke.
problem-unknown-key = Ništa ovdje nema kratki naziv „{ $key }”.
problem-unknown-zone = „{ $typed }” nije vremenska zona. Pišite ovako: Europe/Riga.
problem-key-twice = Kratki naziv „{ $key }” pojavljuje se dvaput.
problem-not-a-contact = „{ $typed }” nije ni telefonski broj, ni e-pošta, ni mrežna adresa.
problem-not-a-provenance = Navedite je li objavljeno ili je primjer.
problem-not-a-position = Takva točka na Zemlji ne postoji.
problem-not-an-access = „{ $typed }” nije poznata oznaka pristupačnosti.
problem-not-eligibility = Ovi uvjeti nisu razumljivi.
problem-not-a-safety = „{ $typed }” nije poznata oznaka sigurnosti.
problem-not-a-cost = „{ $typed }” ne govori koliko usluga stoji.
directory-street-hint = Ostavite prazno ako navođenje adrese ugrožava ljude, primjerice u skloništu. Tada na stranici piše da se kaže telefonom.
problem-position-without-street = Mjesto čija se adresa ne navodi ne smije biti ni na karti. Ostavite položaj prazan.
