# Tko što radi, što se mjeri i što je uspjelo.
competence-title = Činjenice i brojke
competence-lede = Tko što radi za pridošlice, što se mjeri i što djeluje: po zemljama i područjima života. Brojevi govore koliko se ovdje zna.
competence-union = Europska unija
competence-overview = Koliko se zna, po mjestima i područjima života
competence-place = Mjesto
competence-nothing = Još ništa nije zapisano.
competence-add = Zapiši tko što radi
competence-change = Promijeni zapis
competence-form-lede = Jedan ured i jedna stvar koju radi. Navedite urede, nikada osobe. Recite gdje to piše, da se drugi mogu osloniti na to.
competence-of = Činjenice i brojke: { $place }
competence-of-lede = Tko što radi, od Europske unije do grada; što se mjeri; i što je uspjelo drugdje.
competence-theme = Područje života
competence-all-themes = Sva područja
competence-show = Prikaži
competence-who = Tko što radi
competence-no-tasks = Nitko to još nije zapisao.
competence-measured = Što se mjeri
competence-no-figures = O tome nisu učitane brojke.
competence-examples = Dobri primjeri
competence-no-examples = O tome još nije objavljena praksa.
competence-source = Gdje to piše
competence-edit = Promijeni
competence-unconfirmed = nije potvrđeno
competence-file = Tko što radi, kao tablica
competence-remove = Ukloni ovaj zapis
competence-no-body = nijedno od ovih
competence-confirmed = Provjerio/la sam to ondje
competence-confirmed-hint = Bez toga se zapis prikazuje kao nepotvrđen.
competence-country-hint = Dva slova, na primjer LV. Za Europsku uniju nije potrebno.
competence-who-hint = Ured ili organizacija, na primjer „Ministarstvo kulture”. Bez imena osoba.
competence-source-hint = Zakon, odluka, izvješće.
competence-level-union = Europska unija
competence-level-state = država
competence-level-region = regija
competence-level-local = grad ili općina
competence-level-civil = civilno društvo
competence-of-body = Što radi
competence-of-body-n = { PLURAL($n) ->
    [one] Ukupno { NUMBER($n) } unos, na više stranica.
    [few] Ukupno { NUMBER($n) } unosa, na više stranica.
   *[other] Ukupno { NUMBER($n) } unosa, na više stranica.
 }
competence-of-city = Tko što radi ovdje
field-theme = Područje života
field-level = Razina
field-office = Tko
field-body = Isto tijelo ovdje ima stranicu
field-does = Što rade
field-written = Gdje to piše
field-written-at = Adresa na mreži
field-confirmed = Potvrđeno
problem-source-needed = Prije potvrde recite gdje to piše.
competence-count = ({ $tasks ->
    [one] { $tasks } zapis o tome tko što radi
    [few] { $tasks } zapisa o tome tko što radi
   *[other] { $tasks } zapisa o tome tko što radi
}, { $figures ->
    [one] { $figures } pokazatelj
    [few] { $figures } pokazatelja
   *[other] { $figures } pokazatelja
}, { $examples ->
    [one] { $examples } primjer
    [few] { $examples } primjera
   *[other] { $examples } primjera
})
journal-kind-competence = Tko što radi
competence-map = Koliko se zna o svakoj zemlji
competence-unknown = ništa
