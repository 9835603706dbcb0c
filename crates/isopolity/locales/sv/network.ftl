# Cities, networks and bodies.
network-cities-lede = Varje kommun med de fakta som den jämförs efter.
network-city-search = Kommunens namn
network-all-countries = Alla länder
network-country = Land
network-cities-found = { PLURAL($n) ->
    [one] { NUMBER($n) } kommun
   *[other] { NUMBER($n) } kommuner
 }
network-inhabitants-n = { PLURAL($n) ->
    [one] { NUMBER($n) } invånare
   *[other] { NUMBER($n) } invånare
 }
network-add-city = Lägg till en kommun
network-edit-facts = Ändra kommunens fakta
network-facts = Fakta
network-unknown = okänt
network-unconfirmed = inte bekräftat
network-inhabitants = Invånare
network-foreign-share = Med utländskt ursprung
network-languages = Arbetsspråk
network-nuts = Region (NUTS 3)
network-lau = Kommunkod (LAU)
network-see-all = Visa alla ({ NUMBER($n) })
network-next-step = Nästa steg: { $station }
network-review-waits = Väntar på er granskning
network-welcome = Sidan för nyinflyttade
network-networks-lede = Kommuner som lär av varandra, och programmen där de gör det.
network-all-bodies = Förbund och andra aktörer
network-bodies = Förbund och andra aktörer
network-bodies-lede = Kommunförbund, regioner, myndigheter och organisationer som stöder kommunerna.
network-add-network = Lägg till ett nätverk
network-edit-network = Ändra nätverket
network-add-body = Lägg till en aktör
network-edit-body = Ändra aktören
network-body-network = Deltar i ett nätverk
network-body-city = Stödjer en kommun
network-body-join = Lägg till
network-body-kind = Vilken sorts aktör?
network-source = Källa:
network-programmes = Program
network-members = { PLURAL($n) ->
    [one] { NUMBER($n) } medlemskommun
   *[other] { NUMBER($n) } medlemskommuner
 }
network-leave = Ta bort
network-join = Bjud in
network-join-city = Bjud in en kommun till nätverket
network-invited = inbjuden
network-withdraw = Dra tillbaka inbjudan
network-invitation = { $network } bjuder in kommunen som medlem
network-invitation-means = Om du tackar ja kan nätverkets sekretariat och förbund läsa kommunens utkast. Tills dess ser de bara det som är offentligt.
network-accept = Tacka ja
network-decline = Tacka nej
network-key-hint = Det korta namnet i adressen. Lämna tomt så gör vi ett av namnet.
network-country-hint = Två bokstäver som i europeisk statistik. Grekland är EL.
network-note-hint = År och källa, så att andra kan lita på siffran.
network-languages-hint = Med komma emellan: lettiska, engelska.
network-nuts-hint = Fem tecken, till exempel LV009.
network-zone-hint = Till exempel Europe/Riga.
body-association = Kommunförbund
body-region = Region
body-state = Stat
body-union = Europeisk institution
body-agency = Myndighet
body-ngo = Ideell organisation
body-university = Universitet

# Fields by their names, as forms and comparisons of versions show them.
field-name = Namn
field-key = Kortnamn
field-lang = Språk
field-country = Land
field-about = Om
field-inhabitants = Invånare
field-inhabitants_note = År och källa för invånarantalet
field-foreign_share = Med utländskt ursprung, i procent
field-foreign_share_note = Vad andelen omfattar, med år och källa
field-languages = Arbetsspråk
field-nuts3 = Region (NUTS 3)
field-lau = Kommunkod (LAU)
field-city-code = Kod i städstatistiken (Eurostat)
field-urbanisation = Typ av ort
field-area-km2 = Yta i kvadratkilometer
network-city-code-hint = Till exempel LV001C1. Mindre orter har ingen.
network-urbanisation-deg1 = storstad
network-urbanisation-deg2 = mindre stad eller förort
network-urbanisation-deg3 = landsbygd
field-latitude = Grader nord
field-longitude = Grader öst
field-time_zone = Tidszon
field-source_url = Källa på webben

# Countries by their Eurostat codes.
country-at = Österrike
country-be = Belgien
country-bg = Bulgarien
country-ch = Schweiz
country-cy = Cypern
country-cz = Tjeckien
country-de = Tyskland
country-dk = Danmark
country-ee = Estland
country-el = Grekland
country-es = Spanien
country-fi = Finland
country-fr = Frankrike
country-hr = Kroatien
country-hu = Ungern
country-ie = Irland
country-is = Island
country-it = Italien
country-lt = Litauen
country-lu = Luxemburg
country-lv = Lettland
country-mt = Malta
country-nl = Nederländerna
country-no = Norge
country-pl = Polen
country-pt = Portugal
country-ro = Rumänien
country-se = Sverige
country-si = Slovenien
country-sk = Slovakien
country-uk = Storbritannien
