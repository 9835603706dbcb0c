# Ce qu’un réseau demande à ses villes : un chiffre pour une période.
collection-collections = Ce qui est demandé aux villes
collection-collections-lede = Le réseau demande à chacune de ses villes un chiffre qu’aucune statistique ne connaît. Qui donne un chiffre voit ceux des autres ; plus tard, tout le monde les voit.
collection-of-network = Ce que le réseau demande à ses villes
collection-nothing = Rien n’a encore été demandé.
collection-new = Demander un chiffre
collection-new-lede = Demandez un seul chiffre, qu’un agent trouve en quelques minutes. Ne demandez ni noms ni rien sur des personnes précises.
collection-edit = Modifier la question
collection-ask-again = Demander la même chose pour la période suivante
collection-until = jusqu’au { $day }
collection-half = semestre { $n } de { $year }
collection-quarter = trimestre { $n } de { $year }
collection-stage-prepared = En préparation
collection-stage-open = Ouvert
collection-stage-closed = Clos
collection-standing-asked = demandé
collection-standing-begun = commencé
collection-standing-sent = envoyé
collection-standing-none-to-give = n’a pas de chiffre
collection-standing-late = en retard
collection-unit-persons = personnes
collection-unit-per-cent = pour cent
collection-unit-euro = euros
collection-unit-places = places
collection-unit-other = autre, comme le dit le titre
collection-asks-number = Un seul nombre
collection-asks-share = Une partie et le tout : la part en découle
collection-better-higher = Un chiffre plus élevé est meilleur
collection-better-lower = Un chiffre plus bas est meilleur
collection-better-neither = Ni l’un ni l’autre : il décrit seulement
collection-publication-anonymous = Milieu et dispersion, sans noms
collection-publication-named = Chaque ville par son nom
collection-seen-anonymous = Sans noms, une fois la collecte close. Jusqu’au { $day }, seules les villes qui ont donné un chiffre voient le milieu et la dispersion ; ensuite tout le monde.
collection-seen-named = Par nom. Jusqu’au { $day }, seules les villes qui ont donné un chiffre voient les autres ; ensuite tout le monde.
collection-flag-e = estimé
collection-flag-p = provisoire
collection-flag-d = compté autrement
collection-way-form = formulaire
collection-way-file = tableau

# Les champs.
field-why = Pourquoi vous le demandez
field-counts = Ce qui compte et ce qui ne compte pas
field-asks_for = Ce que la ville saisit
field-unit = Ce qui est compté
field-deadline = Répondre avant le
field-embargo = Visible par tous à partir du
field-publication = Comment les chiffres sont montrés
field-better = Quel sens est le meilleur
field-least = Chiffre le plus bas possible
field-most = Chiffre le plus élevé possible
field-factor = Redemander quand un chiffre change de plus de tant de fois
field-reminders = Rappeler aux villes qui n’ont pas répondu
field-follows = Déjà demandé dans
field-figure = Nombre
field-part = Partie
field-whole = Tout
field-answer = Qu’envoyez-vous ?
field-reason = Si vous n’avez pas de chiffre : pourquoi ?
field-counted = Comment avez-vous compté ?
field-figure_source = D’où vient le chiffre ?
field-flags = À propos du chiffre
collection-title-hint = Ce que vous voulez savoir, en quelques mots : Places dans les cours de langue.
collection-why-hint = Ce que deviennent les chiffres. Les villes le lisent d’abord.
collection-counts-hint = Assez précis pour que deux agents comptent la même chose.
collection-period-hint = Une année comme 2025, un semestre comme 2025-S1 ou un trimestre comme 2025-Q3.
collection-embargo-hint = Jusqu’à ce jour, seules les villes qui ont donné un chiffre voient ceux des autres.
collection-factor-hint = 2 veut dire : si un chiffre double ou diminue de moitié, on demande à la ville si c’est juste.
collection-follows-hint = Chaque ville voit alors son chiffre précédent, et les changements étranges sont demandés.
collection-reminders-hint = Leurs agents reçoivent une lettre deux semaines et trois jours avant le dernier jour.
collection-reminders-on = Oui, automatiquement
collection-reminders-off = Non, seulement quand vous appuyez sur le bouton
collection-first-time = C’est la première fois

# Ce que voit une ville.
collection-asked = Ce qui nous est demandé
collection-city-lede = Une minute pour chacun : un chiffre, et comment vous avez compté. Personne n’a besoin de noms.
collection-nothing-asked = Aucun de vos réseaux ne demande rien.
collection-asked-of-you = { $n ->
    [one] Votre réseau vous demande un chiffre
    [many] Vos réseaux vous demandent { $n } de chiffres
   *[other] Vos réseaux vous demandent { $n } chiffres
}
collection-done = Répondu ou terminé
collection-asks-you = { $network } demande
collection-counts = Ce qui compte
collection-who-sees = Qui le voit
collection-number = Le nombre ({ $unit })
collection-part = La partie ({ $unit })
collection-whole = Le tout ({ $unit })
collection-counted-hint = En une phrase, pour que d’autres comptent de même. Vous pouvez laisser vide.
collection-no-persons = Seulement des nombres et des parts : n’écrivez ni noms ni rien qui parle d’une seule personne.
collection-answer-number = Le nombre ci-dessus
collection-answer-fewer = « Moins de 10 » : si peu que le nombre pourrait désigner des personnes
collection-answer-none = Nous n’avons pas ce chiffre
collection-more = Plus sur le chiffre, ou nous n’en avons pas
collection-send = Envoyer
collection-keep = Garder pour plus tard
collection-over = Les réponses ne sont plus prises.
collection-before = Vous avez donné pour la période précédente :
collection-see-figures = Voir les chiffres
collection-please-look = Merci de regarder encore une fois
collection-nothing-sent = Rien n’a encore été envoyé.
collection-it-is-right = C’est juste : envoyer
collection-send-fewer = Envoyer plutôt « moins de 10 »
collection-changed-much = La dernière fois c’était { $before }, maintenant { $now }. Est-ce juste ?
collection-same-as-before = C’est exactement le chiffre de la dernière fois, { $before }. Est-ce bien le nouveau ?
collection-far-above = { $n ->
    [one] C’est bien plus que { $n } ville de taille semblable. Est-ce juste ?
    [many] C’est bien plus que { $n } de villes de taille semblable. Est-ce juste ?
   *[other] C’est bien plus que { $n } villes de taille semblable. Est-ce juste ?
}
collection-far-below = { $n ->
    [one] C’est bien moins que { $n } ville de taille semblable. Est-ce juste ?
    [many] C’est bien moins que { $n } de villes de taille semblable. Est-ce juste ?
   *[other] C’est bien moins que { $n } villes de taille semblable. Est-ce juste ?
}
collection-above-hundred = { $now }, c’est plus que le tout. Est-ce juste ?
collection-few-persons = { $n }, c’est si peu que quelqu’un pourrait être reconnu. Vous pouvez envoyer plutôt « moins de 10 ».
collection-fewer = moins de 10
collection-none-because = pas de chiffre : { $reason }
collection-share-of = { $share } ({ $part } sur { $whole })
collection-history = Toutes les versions de la réponse
collection-when = Quand
collection-by = Qui
collection-way = Par
collection-answer = Réponse
collection-note = Comment on a compté

# Ce qu’on voit des chiffres.
collection-contribute-first = Vous voyez les chiffres dès que votre ville a donné le sien. Tout le monde les voit à partir du { $day }.
collection-embargoed = { $n ->
    [0] Aucune ville n’a encore donné de chiffre. Tout le monde voit les chiffres à partir du { $day }.
    [one] { $n } ville a donné un chiffre. Tout le monde voit les chiffres à partir du { $day }.
    [many] { $n } de villes ont donné un chiffre. Tout le monde voit les chiffres à partir du { $day }.
   *[other] { $n } villes ont donné un chiffre. Tout le monde voit les chiffres à partir du { $day }.
}
collection-too-few = Moins de 5 villes ont donné un chiffre. Le milieu et la dispersion sont montrés à partir de 5, pour qu’aucune ville ne soit reconnue.
collection-still-open = Les villes peuvent encore répondre. Ces chiffres sont montrés sans noms : le milieu et la dispersion apparaissent quand la collecte est close, sinon une ville pourrait deviner le chiffre d’une autre en changeant le sien.
collection-no-figures = Aucune ville n’a encore donné de chiffre.
collection-answer-for = Répondre pour { $city }
collection-tells = { $n ->
    [one] { $n } ville a donné un chiffre : { $median }.
    [many] { $n } de villes ont donné un chiffre. Le milieu est { $median }, et la moitié du milieu va de { $low } à { $high }.
   *[other] { $n } villes ont donné un chiffre. Le milieu est { $median }, et la moitié du milieu va de { $low } à { $high }.
}
collection-n-fewer = { $n ->
    [one] { $n } ville a dit « moins de 10 » ; elle n’entre pas dans le milieu.
    [many] { $n } de villes ont dit « moins de 10 » ; elles n’entrent pas dans le milieu.
   *[other] { $n } villes ont dit « moins de 10 » ; elles n’entrent pas dans le milieu.
}
collection-n-none = { $n ->
    [one] { $n } ville n’a pas ce chiffre.
    [many] { $n } de villes n’ont pas ce chiffre.
   *[other] { $n } villes n’ont pas ce chiffre.
}
collection-n-unranked = { $n ->
    [one] { $n } ville n’est pas comparée, car personne n’a noté combien de gens y vivent.
    [many] { $n } de villes ne sont pas comparées, car personne n’a noté combien de gens y vivent.
   *[other] { $n } villes ne sont pas comparées, car personne n’a noté combien de gens y vivent.
}
collection-unranked = { $city } : { $figure }. Elle n’a pas de rang parmi les autres, car personne n’a noté combien de gens y vivent.
collection-not-known = inconnu
collection-base = Comparé selon le nombre d’habitants de chaque ville. Ce nombre, avec son année, se trouve sur la page de la ville.
collection-per-inhabitants = { $unit } pour { $per } habitants
collection-per-inhabitant = { $unit } par habitant
collection-tells-middle = Villes avec un chiffre : { $n }. Le milieu est à environ { $median }. Les chiffres sont arrondis pour qu’aucune ville ne soit reconnue ; la dispersion est montrée à partir de 8.
collection-tells-spread = Villes avec un chiffre : { $n }. Le milieu est à environ { $median }, et la moitié du milieu va d’environ { $low } à environ { $high }. Les chiffres sont arrondis pour qu’aucune ville ne soit reconnue.
collection-tells-nothing = Villes avec un chiffre : { $n }. Ils se ressemblent tant qu’un milieu révélerait ce que des villes ont donné ; il n’est donc pas montré.
collection-tells-none = Aucun chiffre ne peut encore être comparé.
collection-source = Donné par les villes de { $network } pour { $period }. Marques creuses : estimé, provisoire ou compté autrement.
collection-place = { $city } : { $figure }, place { $rank } sur { $n }.
collection-lowest-quarter = { $city } : { $figure }, dans le quart le plus bas.
collection-middle-half = { $city } : { $figure }, dans la moitié du milieu.
collection-highest-quarter = { $city } : { $figure }, dans le quart le plus haut.
collection-upper-quartile = Un quart est au-dessus
collection-median = Le milieu
collection-lower-quartile = Un quart est au-dessous
collection-measure = De toutes les villes
collection-city = Ville

# Ce que fait le secrétariat.
collection-desk = Pour le secrétariat
collection-open = Demander aux villes maintenant
collection-open-again = Rouvrir
collection-stays-closed = Le résultat a été communiqué sans noms, elle reste donc close : si une ville changeait son chiffre maintenant, les deux résultats ensemble pourraient le révéler.
problem-collection-deadline-past = Ce jour est passé. Choisissez un jour où les villes peuvent encore répondre.
collection-close = Ne plus prendre de réponses
collection-remind = Rappeler à qui n’a pas répondu
collection-reminded = Dernier rappel le { $day }.
collection-standing = État
collection-standings = { $n } villes sur { $of } ont donné un chiffre
collection-table = Dans un tableau
collection-table-lede = Vous pouvez remplir un tableau avec n’importe quel tableur et le renvoyer.
collection-table-take = Le tableau à remplir (CSV)
collection-file = Le tableau rempli
collection-file-hint = Un fichier CSV ou un classeur (XLSX, ODS). Vous voyez ce qui changerait avant que rien ne change.
collection-look = Voir ce qui changerait
collection-line = Ligne { $line } : { $problem }
collection-table-refused = { $n ->
    [one] Rien n’a changé : il faut d’abord corriger une chose dans le tableau.
    [many] Rien n’a changé : il faut d’abord corriger { $n } de choses dans le tableau.
   *[other] Rien n’a changé : il faut d’abord corriger { $n } choses dans le tableau.
}
collection-would-change = Ce qui changerait
collection-stands-now = Maintenant
collection-would-stand = Ensuite
collection-take = { $n ->
    [one] Envoyer { $n } réponse
    [many] Envoyer { $n } de réponses
   *[other] Envoyer { $n } réponses
}
collection-leave = Tout laisser tel quel
collection-nothing-new = Le tableau ne dit rien de nouveau.
collection-remind-subject = { $network } demande un chiffre à { $city }
collection-remind-body =
    Bonjour { $name },

    { $network } demande un chiffre à { $city } : { $title }.
    Cela prend une minute. Le dernier jour est le { $day }.

    { $link }

    Si vous n’avez pas ce chiffre, dites-le là : c’est aussi une réponse.

# Ce qui vient d’être fait.
done-collection-prepared = Préparé. Aucune ville n’est sollicitée avant que vous n’ouvriez.
done-collection-reminded = Les agents des villes qui n’ont pas répondu reçoivent une lettre.
done-collection-kept = Gardé. Personne hors de votre ville ne le voit avant l’envoi.
done-collection-sent = Merci. Votre réponse est envoyée.
done-collection-taken = Les réponses du tableau sont envoyées.

# Ce qui ne va pas.
problem-period-not-asked = On peut demander un chiffre pour une année (2025), un semestre (2025-S1) ou un trimestre (2025-Q3).
problem-embargo-before-deadline = Ce jour ne peut pas être avant le dernier jour des réponses.
problem-bounds-reversed = Le chiffre le plus élevé ne peut pas être inférieur au plus bas.
problem-factor-too-small = Écrivez un nombre supérieur à 1, comme 2.
problem-figure-below = C’est moins que { $least }, le chiffre le plus bas possible.
problem-figure-above = C’est plus que { $most }, le chiffre le plus élevé possible.
problem-part-above-whole = La partie ({ $part }) ne peut pas dépasser le tout ({ $whole }).
problem-whole-not-above-zero = Le tout doit être supérieur à 0.
problem-reason-missing = Dites en quelques mots pourquoi il n’y a pas de chiffre.
problem-flag-not-offered = « { $letter } » n’est pas parmi ce qu’on peut dire d’un chiffre : e estimé, p provisoire, d compté autrement.
problem-collection-answered = Une ville a déjà répondu à cette question, elle reste donc telle quelle. Fermez-la et posez-en une nouvelle.
problem-collection-not-open = Les réponses ne sont pas prises en ce moment.
problem-sheet-too-large = Le fichier est trop grand : { $most } kilo-octets au plus.
problem-sheet-not-utf8 = Les lettres de ce fichier ne peuvent pas être lues. Enregistrez-le en CSV, UTF-8.
problem-sheet-empty = Aucune ligne du tableau n’est remplie.
problem-sheet-too-many-rows = Le tableau a plus de { $most } lignes. Envoyez-le en plusieurs parties.
problem-sheet-column-missing = La colonne « { $column } » manque. Utilisez le tableau de cette page.
problem-sheet-column-unknown = La colonne « { $column } » n’est pas connue. Utilisez le tableau de cette page.
problem-sheet-column-twice = La colonne « { $column } » est là deux fois.
problem-sheet-row-twice = « { $key } » a déjà une ligne, la ligne { $first }.
problem-sheet-row-unknown = « { $key } » n’est pas parmi ce qui est demandé ici.

# Le journal.
journal-act-open = ouvert
journal-kind-collection = Ce qui est demandé aux villes
journal-kind-contribution = Réponse d’une ville
