# Les chiffres d'une ville : des tableaux qu'elle charge à partir de ses propres feuilles de calcul.
own-title = Les chiffres de la ville elle-même
own-lede = Ce que { $city } compte elle-même. Ce sont les chiffres de la ville, pas ceux d’un office statistique.
own-of = Les chiffres de { $city } elle-même
own-none = { $city } ne montre pas encore de chiffres à elle.
own-all = Tous les tableaux de la ville elle-même
own-new = Ajouter un tableau
own-new-lede = Envoyez une feuille de calcul telle que vous la tenez. Vous dites ce que sont ses colonnes, et vous voyez comment elle est comprise avant toute publication.
own-file = Feuille de calcul
own-file-hint = CSV, XLSX ou ODS, 16 Mo au plus, les titres sur une ou deux lignes. N’envoyez que des nombres, jamais de noms de personnes.
own-send = Continuer
own-columns-lede = Dites pour chaque colonne ce qu’elle contient. C’est retenu : l’an prochain, un tableau avec les mêmes titres ne demande que deux clics.
own-checked = Voici comment votre tableau est compris
own-checked-lede = Rien n’est encore publié. Comparez quelques chiffres avec votre tableau.
own-changed = Depuis que vous avez regardé, quelque chose a changé dans ce qui est dit du tableau, ou dans le tableau lui-même. Voici comment il est compris maintenant.
own-change = Modifier ce qui a été dit du tableau
own-reach = { PLURAL($n) ->
    [one] { NUMBER($n) } chiffre
    [many] { NUMBER($n) } de chiffres
   *[other] { NUMBER($n) } chiffres
 }, { $from } à { $to }.
own-reach-one = { PLURAL($n) ->
    [one] { NUMBER($n) } chiffre
    [many] { NUMBER($n) } de chiffres
   *[other] { NUMBER($n) } chiffres
 }, { $from }.
own-rows = { PLURAL($n) ->
    [one] { NUMBER($n) } ligne lue.
    [many] { NUMBER($n) } de lignes lues.
   *[other] { NUMBER($n) } lignes lues.
 }
own-skipped = { PLURAL($n) ->
    [one] { NUMBER($n) } ligne sans chiffres a été passée.
    [many] { NUMBER($n) } de lignes sans chiffres ont été passées.
   *[other] { NUMBER($n) } lignes sans chiffres ont été passées.
 }
own-first = Les premiers chiffres tels qu’ils sont compris
own-maybe-parts = Aucun chiffre ne dépasse 1 %. Si 0,724 veut dire 72,4 %, indiquez plus bas que les chiffres sont des parts de un.
own-more = La suite se trouve dans les fichiers.
own-publish = Publier ces chiffres
own-replaces = Ils remplacent les chiffres de ce tableau qui sont montrés maintenant.
own-replace = Envoyer des chiffres plus récents
own-remove = Retirer ce tableau
own-remove-sure = Les chiffres ne sont alors plus montrés. Ce qui s’est passé reste dans le journal.
own-files = Fichiers :
own-source = { $city } le dit :
own-measures = Mesure : { $indicator }
own-over-time = Au fil du temps
own-unit = Quoi
own-unit-nr = Nombre de personnes
own-unit-nr-all = Sur combien de personnes
own-unit-pc = Pour cent
own-unit-part = Parts de un, comme 0,724 pour 72,4 %
own-unit-eur = Euros
own-unit-num = Un autre nombre
own-role-place = Où : lieu, quartier
own-role-period = Quand : année, mois, jour
own-role-citizenship = De qui : nationalité
own-role-birth = De qui : pays de naissance
own-role-sex = Femmes, hommes
own-role-age = Âge
own-role-other = Autre chose qui distingue les chiffres
own-role-value = Le chiffre
own-role-base = Sur combien de personnes
own-role-flag = Remarques en lettres, comme e pour estimé
own-role-in-period = Chiffres de la période du titre
own-role-in-group = Chiffres du groupe du titre
own-means = Ce que veulent dire les mots
own-means-hint = Cela permet de comparer des groupes. Ne choisissez que ce dont vous êtes sûr.
own-means-own = Aucun de ceux-ci : le mot reste tel quel
own-means-nat = Nationaux, ou personnes nées dans le pays
own-means-neu27-2020-for = Personnes de pays hors de l’UE
own-means-eu27-2020-for = Personnes d’autres pays de l’UE
own-means-for = Tous les étrangers, ou toutes les personnes nées à l’étranger
own-means-total = Tout le monde
own-marks-auto = Le tableau le montre
own-marks-point = Un point : 1,234.5
own-marks-comma = Une virgule : 1.234,5
own-indicator-none = Aucun de ceux-ci
own-indicator-hint = Seulement s’il est mesuré de la même façon. Vos chiffres sont alors montrés à côté de ceux du pays.
own-period-hint = Seulement si aucune colonne ne le dit : 2024 ou 2024-03.
own-side = Les chiffres de la ville elle-même : { $city } ({ $year })
own-side-short = Les chiffres de la ville elle-même : { $city }
own-interval = { $group } ; entre { $low } et { $high } points de pourcentage avec une confiance de 95 %
journal-kind-own-figures = Chiffres de la ville elle-même
done-own-loaded = Les chiffres sont publiés.
done-own-gone = Cette feuille n’attend plus : ses chiffres sont publiés, ou elle a été oubliée après un jour.
done-own-removed = Le tableau a été retiré.
field-own-name = Nom du tableau
field-own-measure = Ce que sont les chiffres
field-own-indicator = L’indicateur qu’il mesure
field-own-period = Période de tous les chiffres
field-own-source = Qui a compté
field-own-licence = Licence
field-own-extracted = Jour du comptage
field-own-marks = Signe décimal
field-own-small = Petits nombres
field-own-table = Tableau

# Ce qui ne va pas dans un tableau de la ville.
problem-own-ambiguous = Des nombres comme 1.234 peuvent vouloir dire deux choses. Dites plus bas quel est le signe décimal.
problem-own-mixed = Certains nombres ont un point décimal et d’autres une virgule. Écrivez-les tous de la même façon.
problem-own-name-taken = La ville a déjà un tableau « { $typed } ». Choisissez un autre nom, ou choisissez ce tableau pour des chiffres plus récents.
problem-own-empty-word = Cette cellule est vide. Remplissez-la, aussi là où des cellules étaient fusionnées.
problem-own-impossible = « { $cell } » est impossible : une part se situe entre 0 et 100, un nombre n’est pas inférieur à 0, et aucun n’est plus grand que l’ensemble dont il fait partie.
problem-own-per-cent = « { $cell } » est une part, alors que les chiffres de cette table seraient autre chose. Indiquez qu’il s’agit de pour cent, ou laissez cette colonne de côté.
problem-own-no-figures = Il n’y a pas de chiffres dans les colonnes choisies.
problem-own-no-part = « { $cell } » n’est pas une part de un : elles sont comprises entre 0 et 1. Si c’est un pourcentage, indiquez que les chiffres sont en pour cent.
problem-own-no-period = Aucune colonne ne dit quand. Choisissez-en une, ou dites la période de tous les chiffres.
problem-own-no-shares = Un indicateur est une part : il faut des chiffres en pour cent, ou une colonne qui dit sur combien de personnes.
problem-own-no-value = Aucune colonne ne contient les chiffres. Choisissez-en au moins une.
problem-own-not-a-number = « { $cell } » n’est pas un nombre. Écrivez .. là où un chiffre manque.
problem-own-not-a-period = « { $cell } » n’est pas une période. Écrivez 2024, 2024-03 ou 31.12.2024.
problem-own-not-whole = « { $cell } » n’est pas un nombre entier de personnes.
problem-own-repeated = Le chiffre pour { $period } est là deux fois : ici et à la ligne { $before }.
problem-own-table-gone = Quelqu’un a supprimé ce tableau entre-temps. Choisissez-en un autre, ou envoyez ces chiffres comme nouveau tableau.
problem-own-too-many-figures = Le tableau a plus de { $most } chiffres. Envoyez moins d’années ou de groupes.
problem-own-too-many-sides = Plus de { $most } colonnes distinguent les chiffres. Laissez-en de côté.
problem-own-twice = Cela ne va pas avec la colonne { $column } : une seule des deux peut l’être.
problem-own-uncounted = « { $cell } » est une formule sans son résultat. Ouvrez le fichier dans un tableur, enregistrez-le et envoyez-le de nouveau.
problem-own-unknown-flag = « { $cell } » n’est pas une remarque connue. Les remarques sont des lettres comme b, e, p ou u.
problem-too-much-text = Il y a trop de texte dans le tableau : { $most } Mo au plus sont lus.
own-differs = Par rapport aux chiffres affichés : ajoutés { $added }, modifiés { $changed }, identiques { $kept }, supprimés { $gone }.
own-adds = Les chiffres du même groupe et de la même période sont remplacés. Tous les autres restent.
own-way-replace = Tout remplacer
own-way-add = Compléter, par exemple par une année de plus
own-to = Où vont les chiffres
own-to-new = Un nouveau tableau
own-known = La dernière feuille avec ces en-têtes est allée dans le tableau « { $table } ». Si ce sont des chiffres plus récents pour lui, choisissez-le ici. Sinon, donnez un nom au nouveau tableau.
field-own-way = Que deviennent les chiffres affichés
problem-own-formula = « { $cell } » commence comme une formule, qu’un tableur exécuterait. Commencez par une lettre ou un chiffre.
problem-own-long-word = Ce mot a plus de { $most } lettres. Raccourcissez-le.
problem-own-other-sides = Le fichier distingue les chiffres par d’autres colonnes que le tableau affiché. Remplacez tout, ou envoyez un fichier avec les mêmes colonnes.
problem-own-too-many-tables = Une ville affiche { $most } tableaux au plus. Supprimez-en un dont personne n’a besoin, ou envoyez des chiffres plus récents pour un tableau existant.
problem-own-city-full = Tous les tableaux d’une ville ont ensemble { $most } chiffres au plus. Supprimez un tableau dont personne n’a besoin, ou envoyez moins d’années ou de groupes.
problem-own-too-wide = Autant de groupes ({ $series }) à autant de périodes ({ $periods }) ne tiennent pas dans un seul tableau. Envoyez moins de périodes, ou divisez le tableau.
own-headings = Titres
own-headings-one = Sur une ligne
own-headings-two = Sur deux lignes
own-headings-hint = Sur deux lignes, par exemple, les années se trouvent au-dessus des femmes et des hommes. Si vous choisissez autre chose, appuyez sur « Vérifier » : les colonnes seront montrées à nouveau.
own-headings-nothing = Rien qui distingue les chiffres
own-side-heading = Titre
field-own-headings = Sur combien de lignes se trouvent les titres
field-own-upper = Ce que disent les titres du haut
field-own-lower = Ce que disent les titres du bas
problem-own-base-alone = Aucun chiffre ne se trouve sous les mêmes titres. Laissez cette colonne de côté, ou choisissez les chiffres qui vont avec elle.
problem-own-in-headings = Une ligne de titres le dit déjà. Une seule des deux peut le dire.
