# Vem som gör vad, vad som mäts och vad som har fungerat.
competence-title = Fakta och siffror
competence-lede = Vem som gör vad för nyanlända, vad som mäts och vad som fungerar: efter land och livsområde. Talen visar hur mycket som är känt här.
competence-union = Europeiska unionen
competence-overview = Hur mycket som är känt, efter plats och livsområde
competence-place = Plats
competence-nothing = Inget har skrivits ner ännu.
competence-add = Skriv ner vem som gör vad
competence-change = Ändra en post
competence-form-lede = En myndighet och en sak som den gör. Nämn myndigheter, aldrig personer. Ange var det står, så att andra kan lita på det.
competence-of = Fakta och siffror: { $place }
competence-of-lede = Vem som gör vad, från Europeiska unionen ner till staden; vad som mäts; och vad som har fungerat på andra håll.
competence-theme = Livsområde
competence-all-themes = Alla områden
competence-show = Visa
competence-who = Vem som gör vad
competence-no-tasks = Ingen har skrivit ner detta ännu.
competence-measured = Vad som mäts
competence-no-figures = Inga siffror är inlästa om detta.
competence-examples = Goda exempel
competence-no-examples = Inget gott exempel har publicerats om detta ännu.
competence-source = Var det står
competence-edit = Ändra
competence-unconfirmed = inte bekräftat
competence-file = Vem som gör vad, som tabell
competence-remove = Ta bort posten
competence-no-body = ingen av dessa
competence-confirmed = Jag har kontrollerat det där
competence-confirmed-hint = Annars visas posten som inte bekräftad.
competence-country-hint = Två bokstäver, till exempel LV. Behövs inte för Europeiska unionen.
competence-who-hint = En myndighet eller organisation, till exempel ”Kulturdepartementet”. Inga personnamn.
competence-source-hint = En lag, ett beslut, en rapport.
competence-level-union = Europeiska unionen
competence-level-state = stat
competence-level-region = region
competence-level-local = stad eller kommun
competence-level-civil = civilsamhälle
competence-of-body = Vad det gör
competence-of-body-n = { PLURAL($n) ->
    [one] { NUMBER($n) } uppgift totalt.
   *[other] { NUMBER($n) } uppgifter totalt, på flera sidor.
 }
competence-of-city = Vem som gör vad här
field-theme = Livsområde
field-level = Nivå
field-office = Vem
field-body = Samma organ har en sida här
field-does = Vad de gör
field-written = Var det står
field-written-at = Dess adress på webben
field-confirmed = Bekräftat
problem-source-needed = Ange var det står innan du bekräftar.
competence-count = ({ $tasks ->
    [one] { $tasks } post om vem som gör vad
   *[other] { $tasks } poster om vem som gör vad
}, { $figures ->
    [one] { $figures } siffra
   *[other] { $figures } siffror
}, { $examples ->
    [one] { $examples } exempel
   *[other] { $examples } exempel
})
journal-kind-competence = Vem som gör vad
competence-map = Hur mycket som är känt om varje land
competence-unknown = inget
