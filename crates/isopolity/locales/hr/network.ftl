# Cities, networks and bodies.
network-cities-lede = Svi gradovi i činjenice po kojima se uspoređuju.
network-city-search = Naziv grada
network-all-countries = Sve zemlje
network-country = Zemlja
network-cities-found = { PLURAL($n) ->
    [one] { NUMBER($n) } grad
    [few] { NUMBER($n) } grada
   *[other] { NUMBER($n) } gradova
 }
network-inhabitants-n = { PLURAL($n) ->
    [one] { NUMBER($n) } stanovnik
    [few] { NUMBER($n) } stanovnika
   *[other] { NUMBER($n) } stanovnika
 }
network-add-city = Dodaj grad
network-edit-facts = Promijeni činjenice o gradu
network-facts = Činjenice
network-unknown = nije poznato
network-unconfirmed = nepotvrđeno
network-inhabitants = Broj stanovnika
network-foreign-share = Osobe stranog podrijetla
network-languages = Radni jezici
network-nuts = Regija (NUTS 3)
network-lau = Šifra lokalne jedinice (LAU)
network-see-all = Prikaži sve ({ NUMBER($n) })
network-next-step = Sljedeći korak: { $station }
network-review-waits = Čeka vaš osvrt
network-welcome = Stranica za novopridošle
network-networks-lede = Gradovi koji uče jedni od drugih i programi u kojima to rade.
network-all-bodies = Udruženja i druge institucije
network-bodies = Udruženja i druge institucije
network-bodies-lede = Nacionalna udruženja, regije, agencije i organizacije koje podupiru gradove.
network-add-network = Dodaj mrežu
network-edit-network = Promijeni mrežu
network-add-body = Dodaj instituciju
network-edit-body = Promijenite podatke institucije
network-body-network = Sudjeluje u mreži
network-body-city = Podupire grad
network-body-join = Dodajte
network-body-kind = Koja vrsta institucije?
network-source = Izvor:
network-programmes = Programi
network-members = { PLURAL($n) ->
    [one] { NUMBER($n) } grad u mreži
    [few] { NUMBER($n) } grada u mreži
   *[other] { NUMBER($n) } gradova u mreži
 }
network-leave = Isključi
network-join = Pozovi
network-join-city = Pozovi grad u mrežu
network-invited = pozvan
network-withdraw = Povuci poziv
network-invitation = { $network } poziva grad u članstvo
network-invitation-means = Ako prihvatite, tajništvo i udruženja mreže moći će čitati nacrte grada. Do tada vide samo ono što je javno.
network-accept = Prihvati
network-decline = Odbij
network-key-hint = Kratki naziv u adresi. Ako ga ostavite praznim, izvest ćemo ga iz naziva.
network-country-hint = Dva slova kao u europskoj statistici; za Grčku EL.
network-note-hint = Godina i izvor, da se i drugi mogu pouzdati u brojku.
network-languages-hint = Sa zarezima između: latvijski, engleski.
network-nuts-hint = Pet znakova, primjerice LV009.
network-zone-hint = Primjerice Europe/Riga.
body-association = Udruženje gradova
body-region = Regija
body-state = Država
body-union = Europska institucija
body-agency = Agencija
body-ngo = Nevladina organizacija
body-university = Sveučilište

# Fields by their names, as forms and comparisons of versions show them.
field-name = Naziv
field-key = Kratki naziv
field-lang = Jezik
field-country = Zemlja
field-about = Opis
field-inhabitants = Broj stanovnika
field-inhabitants_note = Godina i izvor za broj stanovnika
field-foreign_share = Osobe stranog podrijetla, u postocima
field-foreign_share_note = Što taj udio obuhvaća, s godinom i izvorom
field-languages = Radni jezici
field-nuts3 = Regija (NUTS 3)
field-lau = Šifra lokalne jedinice (LAU)
field-city-code = Šifra u statistici gradova (Eurostat)
field-urbanisation = Vrsta naselja
field-area-km2 = Površina u četvornim kilometrima
network-city-code-hint = Primjerice LV001C1. Manji gradovi je nemaju.
network-urbanisation-deg1 = veliki grad
network-urbanisation-deg2 = manji grad ili predgrađe
network-urbanisation-deg3 = ruralno područje
field-latitude = Stupnjevi sjeverno
field-longitude = Stupnjevi istočno
field-time_zone = Vremenska zona
field-source_url = Izvor na internetu

# Countries by their Eurostat codes.
country-at = Austrija
country-be = Belgija
country-bg = Bugarska
country-ch = Švicarska
country-cy = Cipar
country-cz = Češka
country-de = Njemačka
country-dk = Danska
country-ee = Estonija
country-el = Grčka
country-es = Španjolska
country-fi = Finska
country-fr = Francuska
country-hr = Hrvatska
country-hu = Mađarska
country-ie = Irska
country-is = Island
country-it = Italija
country-lt = Litva
country-lu = Luksemburg
country-lv = Latvija
country-mt = Malta
country-nl = Nizozemska
country-no = Norveška
country-pl = Poljska
country-pt = Portugal
country-ro = Rumunjska
country-se = Švedska
country-si = Slovenija
country-sk = Slovačka
country-uk = Ujedinjena Kraljevina
