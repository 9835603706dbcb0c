# Cities, networks and bodies.
network-cities-lede = Visas pilsētas ar faktiem, pēc kuriem tās salīdzina.
network-city-search = Pilsētas nosaukums
network-all-countries = Visas valstis
network-country = Valsts
network-cities-found = { PLURAL($n) ->
    [zero] { NUMBER($n) } pilsētu
    [one] { NUMBER($n) } pilsēta
   *[other] { NUMBER($n) } pilsētas
 }
network-inhabitants-n = { PLURAL($n) ->
    [zero] { NUMBER($n) } iedzīvotāju
    [one] { NUMBER($n) } iedzīvotājs
   *[other] { NUMBER($n) } iedzīvotāji
 }
network-add-city = Pievienot pilsētu
network-edit-facts = Mainīt pilsētas faktus
network-facts = Fakti
network-unknown = nav zināms
network-unconfirmed = nav apstiprināts
network-inhabitants = Iedzīvotāji
network-foreign-share = Ārvalstu izcelsmes iedzīvotāji
network-languages = Darba valodas
network-nuts = Reģions (NUTS 3)
network-lau = Pašvaldības kods (LAU)
network-see-all = Skatīt visu ({ NUMBER($n) })
network-next-step = Nākamais solis: { $station }
network-review-waits = Gaida jūsu atsauksmi
network-welcome = Lapa jauniebraucējiem
network-networks-lede = Pilsētas, kas mācās cita no citas, un programmas, kurās tās to dara.
network-all-bodies = Asociācijas un citas institūcijas
network-bodies = Asociācijas un citas institūcijas
network-bodies-lede = Nacionālās asociācijas, reģioni, aģentūras un citas institūcijas, kas pilsētām palīdz.
network-add-network = Pievienot tīklu
network-edit-network = Mainīt tīklu
network-add-body = Pievienot institūciju
network-edit-body = Mainīt šīs institūcijas ziņas
network-body-network = Piedalās tīklā
network-body-city = Atbalsta pilsētu
network-body-join = Pievienot
network-body-kind = Kāda veida institūcija?
network-source = Avots:
network-programmes = Programmas
network-members = { PLURAL($n) ->
    [zero] { NUMBER($n) } dalībpilsētu
    [one] { NUMBER($n) } dalībpilsēta
   *[other] { NUMBER($n) } dalībpilsētas
 }
network-leave = Izņemt
network-join = Uzaicināt
network-join-city = Uzaicināt pilsētu tīklā
network-invited = uzaicināta
network-withdraw = Atsaukt uzaicinājumu
network-invitation = { $network } aicina pilsētu kļūt par dalībnieci
network-invitation-means = Ja pieņemsiet, tīkla sekretariāts un asociācijas varēs lasīt pilsētas melnrakstus. Līdz tam tie redz tikai publisko.
network-accept = Pieņemt
network-decline = Noraidīt
network-key-hint = Īsais nosaukums adresē. Atstājiet tukšu, un mēs to izveidosim no nosaukuma.
network-country-hint = Divi burti kā Eiropas statistikā; Grieķija ir EL.
network-note-hint = Gads un avots, lai arī citi var skaitlim uzticēties.
network-languages-hint = Ar komatiem starp tām: latviešu, angļu.
network-nuts-hint = Piecas zīmes, piemēram, LV009.
network-zone-hint = Piemēram, Europe/Riga.
body-association = Pilsētu asociācija
body-region = Reģions
body-state = Valsts
body-union = Eiropas institūcija
body-agency = Aģentūra
body-ngo = Nevalstiska organizācija
body-university = Universitāte

# Fields by their names, as forms and comparisons of versions show them.
field-name = Nosaukums
field-key = Īsais nosaukums
field-lang = Valoda
field-country = Valsts
field-about = Apraksts
field-inhabitants = Iedzīvotāji
field-inhabitants_note = Iedzīvotāju skaita gads un avots
field-foreign_share = Ārvalstu izcelsmes iedzīvotāji, procentos
field-foreign_share_note = Kas šajā daļā ieskaitīts, ar gadu un avotu
field-languages = Darba valodas
field-nuts3 = Reģions (NUTS 3)
field-lau = Pašvaldības kods (LAU)
field-city-code = Kods pilsētu statistikā (Eurostat)
field-urbanisation = Apdzīvotās vietas veids
field-area-km2 = Platība kvadrātkilometros
network-city-code-hint = Piemēram, LV001C1. Mazākām pilsētām tā nav.
network-urbanisation-deg1 = lielpilsēta
network-urbanisation-deg2 = pilsēta vai piepilsēta
network-urbanisation-deg3 = lauku teritorija
field-latitude = Ziemeļu platuma grādi
field-longitude = Austrumu garuma grādi
field-time_zone = Laika josla
field-source_url = Avots tīmeklī

# Countries by their Eurostat codes.
country-at = Austrija
country-be = Beļģija
country-bg = Bulgārija
country-ch = Šveice
country-cy = Kipra
country-cz = Čehija
country-de = Vācija
country-dk = Dānija
country-ee = Igaunija
country-el = Grieķija
country-es = Spānija
country-fi = Somija
country-fr = Francija
country-hr = Horvātija
country-hu = Ungārija
country-ie = Īrija
country-is = Islande
country-it = Itālija
country-lt = Lietuva
country-lu = Luksemburga
country-lv = Latvija
country-mt = Malta
country-nl = Nīderlande
country-no = Norvēģija
country-pl = Polija
country-pt = Portugāle
country-ro = Rumānija
country-se = Zviedrija
country-si = Slovēnija
country-sk = Slovākija
country-uk = Apvienotā Karaliste
