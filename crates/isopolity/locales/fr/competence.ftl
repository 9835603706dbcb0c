# Qui fait quoi, ce qui est mesuré et ce qui a marché.
competence-title = Faits et chiffres
competence-lede = Qui fait quoi pour les nouveaux arrivants, ce qui est mesuré et ce qui marche : par pays et par domaine. Les nombres disent combien on en sait ici.
competence-union = Union européenne
competence-overview = Ce que l’on sait, par lieu et par domaine
competence-place = Lieu
competence-nothing = Rien n’a encore été noté.
competence-add = Noter qui fait quoi
competence-change = Modifier une entrée
competence-form-lede = Un service et une chose qu’il fait. Nommez des services, jamais des personnes. Dites où c’est écrit, pour que d’autres puissent s’y fier.
competence-of = Faits et chiffres : { $place }
competence-of-lede = Qui fait quoi, de l’Union européenne jusqu’à la ville ; ce qui est mesuré ; et ce qui a marché ailleurs.
competence-theme = Domaine
competence-all-themes = Tous les domaines
competence-show = Afficher
competence-who = Qui fait quoi
competence-no-tasks = Personne ne l’a encore noté.
competence-measured = Ce qui est mesuré
competence-no-figures = Aucun chiffre n’est chargé à ce sujet.
competence-examples = Bons exemples
competence-no-examples = Aucune pratique n’a encore été publiée à ce sujet.
competence-source = Où c’est écrit
competence-edit = Modifier
competence-unconfirmed = non confirmé
competence-file = Qui fait quoi, en tableau
competence-remove = Retirer cette entrée
competence-no-body = aucun de ceux-ci
competence-confirmed = Je l’ai vérifié à la source
competence-confirmed-hint = Sinon, l’entrée est affichée comme non confirmée.
competence-country-hint = Deux lettres, par exemple LV. Inutile pour l’Union européenne.
competence-who-hint = Un service ou une organisation, par exemple « Ministère de la Culture ». Aucun nom de personne.
competence-source-hint = Une loi, une décision, un rapport.
competence-level-union = Union européenne
competence-level-state = État
competence-level-region = région
competence-level-local = ville ou commune
competence-level-civil = société civile
competence-of-body = Ce qu’il fait
competence-of-body-n = { PLURAL($n) ->
    [one] { NUMBER($n) } entrée en tout.
    [many] { NUMBER($n) } d’entrées en tout, sur plusieurs pages.
   *[other] { NUMBER($n) } entrées en tout, sur plusieurs pages.
 }
competence-of-city = Qui fait quoi ici
field-theme = Domaine
field-level = Niveau
field-office = Qui
field-body = Le même organisme a une page ici
field-does = Ce qu’ils font
field-written = Où c’est écrit
field-written-at = Son adresse sur le web
field-confirmed = Confirmé
problem-source-needed = Dites où c’est écrit avant de confirmer.
competence-count = ({ $tasks ->
    [one] { $tasks } entrée sur qui fait quoi
    [many] { $tasks } d’entrées sur qui fait quoi
   *[other] { $tasks } entrées sur qui fait quoi
}, { $figures ->
    [one] { $figures } chiffre
    [many] { $figures } de chiffres
   *[other] { $figures } chiffres
}, { $examples ->
    [one] { $examples } exemple
    [many] { $examples } d’exemples
   *[other] { $examples } exemples
})
journal-kind-competence = Qui fait quoi
competence-map = Ce que l’on sait de chaque pays
competence-unknown = rien
