# Evidence: official figures on integration.
evidence-lede = Ce que les statistiques officielles disent des personnes nouvellement arrivées et des nationaux, avec quelle certitude, et où c’est écrit.
evidence-nothing = Aucun chiffre n’a encore été chargé.
evidence-missing = Pas encore de chiffres
evidence-all-tables = Toutes les tables et leurs fichiers
evidence-all-tables-lede = Chaque table chargée ici, entière et inchangée, dans les formats que lisent les logiciels statistiques.
evidence-tables-ask = Comment les programmes demandent des parties de tables
evidence-feeds-short = Affichée comme
evidence-files = Fichiers
evidence-kind-gap = écart
evidence-kind-level = niveau, pas d’écart
evidence-kind-count = nombre de personnes
evidence-kind-split = répartition au sein des groupes
evidence-kind-share = taille d’un groupe
evidence-theme-employment = Travail
evidence-theme-education = Éducation
evidence-theme-health = Santé
evidence-theme-asylum = Asile
evidence-theme-population = Population

# Indicators: what is measured, in a plain sentence, and in per cent of what.
evidence-name-employment-rate = Taux d’emploi, de 15 à 64 ans
evidence-lead-employment-rate = Combien de personnes en âge de travailler ont un emploi.
evidence-of-employment-rate = en pour cent de toutes les personnes de 15 à 64 ans du même groupe.
evidence-says-employment-rate = { $place }, { $year } : { $newcomers } { $group ->
    [third-country-nationals] des personnes d’un pays hors UE
   *[all-foreigners] de l’ensemble des personnes étrangères
 } de 15 à 64 ans ont un emploi, { $way ->
    [fewer] soit { $points } points de moins que les nationaux ({ $nationals })
    [more] soit { $points } points de plus que les nationaux ({ $nationals })
   *[same] autant que les nationaux ({ $nationals })
 }.
evidence-name-unemployed-people = Personnes au chômage, de 15 à 74 ans
evidence-lead-unemployed-people = Combien de personnes cherchent un emploi sans en trouver, en milliers.
evidence-of-unemployed-people = un nombre de personnes en milliers ; pas un taux, car la population active ne figure pas dans cette table.
evidence-says-unemployed-people = { $place } : { $figure } milliers de personnes étaient au chômage en { $year }.
evidence-mark-unemployed-people = personnes au chômage, en milliers
evidence-name-tertiary-attainment-of-foreigners = Personnes étrangères diplômées du supérieur, de 15 à 64 ans
evidence-lead-tertiary-attainment-of-foreigners = Combien de personnes étrangères ont un diplôme de l’enseignement supérieur.
evidence-of-tertiary-attainment-of-foreigners = en pour cent de toutes les personnes étrangères de 15 à 64 ans ; un niveau pour ce groupe, pas un écart.
evidence-says-tertiary-attainment-of-foreigners = { $place } : { $figure } des personnes étrangères de 15 à 64 ans ont un diplôme du supérieur ({ $year }).
evidence-mark-tertiary-attainment-of-foreigners = personnes étrangères
evidence-name-low-attainment-of-foreigners = Personnes étrangères ayant au plus le premier cycle du secondaire, de 15 à 64 ans
evidence-lead-low-attainment-of-foreigners = Combien de personnes étrangères ont quitté l’école tôt ou n’y sont jamais allées.
evidence-of-low-attainment-of-foreigners = en pour cent de toutes les personnes étrangères de 15 à 64 ans ; un niveau pour ce groupe, pas un écart.
evidence-says-low-attainment-of-foreigners = { $place } : { $figure } des personnes étrangères de 15 à 64 ans ont au plus le niveau du premier cycle du secondaire ({ $year }).
evidence-mark-low-attainment-of-foreigners = personnes étrangères
evidence-name-good-health = Personnes se disant en bonne ou très bonne santé, 16 ans et plus
evidence-lead-good-health = Comment les gens se sentent. On les a interrogés ; personne n’a été examiné.
evidence-of-good-health = en pour cent de toutes les personnes de 16 ans et plus du même groupe.
evidence-says-good-health = { $place }, { $year } : { $newcomers } { $group ->
    [third-country-nationals] des personnes d’un pays hors UE
   *[all-foreigners] de l’ensemble des personnes étrangères
 } se disent en bonne ou très bonne santé, { $way ->
    [fewer] soit { $points } points de moins que les nationaux ({ $nationals })
    [more] soit { $points } points de plus que les nationaux ({ $nationals })
   *[same] autant que les nationaux ({ $nationals })
 }.
evidence-name-bad-health = Personnes se disant en mauvaise ou très mauvaise santé, 16 ans et plus
evidence-lead-bad-health = Comment les gens se sentent. On les a interrogés ; personne n’a été examiné.
evidence-of-bad-health = en pour cent de toutes les personnes de 16 ans et plus du même groupe.
evidence-says-bad-health = { $place }, { $year } : { $newcomers } { $group ->
    [third-country-nationals] des personnes d’un pays hors UE
   *[all-foreigners] de l’ensemble des personnes étrangères
 } se disent en mauvaise ou très mauvaise santé, { $way ->
    [fewer] soit { $points } points de moins que les nationaux ({ $nationals })
    [more] soit { $points } points de plus que les nationaux ({ $nationals })
   *[same] autant que les nationaux ({ $nationals })
 }.
evidence-name-asylum-applicants = Personnes demandant l’asile dans l’année
evidence-lead-asylum-applicants = Combien de personnes ont demandé l’asile. La protection temporaire n’est pas comptée ici.
evidence-of-asylum-applicants = un nombre de personnes ; la protection temporaire n’est pas comptée ici.
evidence-says-asylum-applicants = { $place } : { $figure } personnes ont demandé l’asile en { $year }.
evidence-mark-asylum-applicants = personnes demandant l’asile
evidence-name-asylum-applicants-from-ukraine = Personnes de nationalité ukrainienne demandant l’asile dans l’année
evidence-lead-asylum-applicants-from-ukraine = Combien de personnes ukrainiennes ont demandé l’asile. La protection temporaire, dont bénéficient la plupart, n’est pas comptée ici.
evidence-of-asylum-applicants-from-ukraine = un nombre de personnes ; la protection temporaire n’est pas comptée ici.
evidence-says-asylum-applicants-from-ukraine = { $place } : { $figure } personnes ukrainiennes ont demandé l’asile en { $year }.
evidence-mark-asylum-applicants-from-ukraine = personnes ukrainiennes demandant l’asile
evidence-name-population = Population au 1er janvier
evidence-lead-population = Combien de personnes y vivent.
evidence-of-population = un nombre de personnes.
evidence-says-population = { $place } : { $figure } personnes y vivaient au 1er janvier { $year }.
evidence-mark-population = population
evidence-name-women-within-citizenship = Femmes dans chaque groupe de nationalité
evidence-lead-women-within-citizenship = Comment un groupe se répartit entre femmes et hommes. Cela ne dit rien de la taille du groupe.
evidence-of-women-within-citizenship = en pour cent de toutes les personnes de même nationalité, femmes et hommes ensemble ; pas une part de personnes étrangères.
evidence-says-women-within-citizenship = { $place } : { $figure } des personnes étrangères sont des femmes ({ $year }).
evidence-mark-women-within-citizenship = personnes étrangères
evidence-name-women-within-country-of-birth = Femmes dans chaque groupe de pays de naissance
evidence-lead-women-within-country-of-birth = Comment un groupe se répartit entre femmes et hommes. Cela ne dit rien de la taille du groupe.
evidence-of-women-within-country-of-birth = en pour cent de toutes les personnes nées dans le même groupe de pays, femmes et hommes ensemble ; pas une part de personnes migrantes.
evidence-says-women-within-country-of-birth = { $place } : { $figure } des personnes nées à l’étranger sont des femmes ({ $year }).
evidence-mark-women-within-country-of-birth = nées à l’étranger

# Whose figures, and how they are shown.
evidence-in = { $code ->
    [NL] Pays-Bas
    [UK] Royaume-Uni
    [CZ] Tchéquie
    [EU] Union européenne
    [EU27_2020] UE à 27
   *[other] { $country }
 }
evidence-title = { $indicator } : { $place }
evidence-newcomers = personnes nouvellement arrivées
evidence-nationals = nationaux
evidence-native-born = nés dans le pays
evidence-group-third = personnes de pays tiers
evidence-group-third-short = personnes hors UE
evidence-group-third-note = Les personnes de pays tiers ont la nationalité d’un pays hors UE. Elles sont comparées aux nationaux, c’est-à-dire aux personnes qui ont la nationalité du pays.
evidence-group-all = ensemble des personnes étrangères
evidence-group-all-short = personnes étrangères
evidence-group-all-note = L’ensemble des personnes étrangères est comparé aux nationaux, car cette table ne distingue pas les personnes d’un pays hors UE de celles d’un autre pays de l’UE.
evidence-group-born-third = personnes nées hors de l’UE
evidence-group-born-third-short = nées hors UE
evidence-group-born-third-note = Les personnes nées hors de l’UE sont comparées à celles qui sont nées dans le pays, quelle que soit leur nationalité.
evidence-group-born-all = personnes nées à l’étranger
evidence-group-born-all-short = nées à l’étranger
evidence-group-born-all-note = Toutes les personnes nées à l’étranger sont comparées à celles nées dans le pays, car cette table ne distingue pas celles nées hors de l’UE.
evidence-country = Pays
evidence-region = Région
evidence-year = Année
evidence-year-n = { $year } ({ $places })
evidence-n-countries = { PLURAL($n) ->
    [one] { NUMBER($n) } pays
    [many] { NUMBER($n) } de pays
   *[other] { NUMBER($n) } pays
 }
evidence-n-regions = { PLURAL($n) ->
    [one] { NUMBER($n) } région
    [many] { NUMBER($n) } de régions
   *[other] { NUMBER($n) } régions
 }
evidence-n-cities = { PLURAL($n) ->
    [one] { NUMBER($n) } ville
    [many] { NUMBER($n) } de villes
   *[other] { NUMBER($n) } villes
 }
evidence-place = Suivre au fil du temps
evidence-show = Afficher
evidence-missed = Il n’y a rien ici pour { $asked }. Le choix habituel est montré à la place.
evidence-table = De qui, et où
evidence-unconfirmed = Nous n’avons pas encore vu de fichier authentique de cette table. Les lignes affichées sont celles avec { $codes } : veuillez les comparer à la source.
evidence-in-year = { $what }, { $year }
evidence-over-time = { $place } au fil des ans : { $what }
evidence-over-time-lede = Les lignes s’arrêtent là où des chiffres manquent ou ont été mesurés autrement, puis reprennent.
evidence-spread = Écart le plus faible : { $least } ({ $least_gap } points). Écart le plus grand : { $most } ({ $most_gap } points). Comparaison : { $places }.
evidence-rank = Rang
evidence-gap = Écart, en points
evidence-ratio = Rapport
evidence-flags-head = Mentions
evidence-note = Remarque
evidence-caption = { $what }, { $year }
evidence-caption-gap = { $what }, { $year }. Dans le classement : { $places } ; le rang 1 est l’écart le plus faible.
evidence-rank-of = Rang { $rank } sur { $n } pays ; 1 est l’écart le plus faible.
evidence-uncertain = incertain, non classé
evidence-uncertain-word = incertain
evidence-aggregate = ensemble de pays, non classé
evidence-other-level = un autre type de lieu, non classé
evidence-other-group = comparé à un autre groupe ({ $group }), non classé
evidence-confidential = gardé confidentiel par la source
evidence-no-figure = pas de chiffre pour cette année
evidence-hollow = Marques creuses : la source indique que peu de personnes ont été interrogées. Ces chiffres sont incertains et ne sont pas classés.
evidence-flags = Mentions de la source :
evidence-flag-b = rupture de série
evidence-flag-c = confidentiel
evidence-flag-d = définition différente
evidence-flag-e = estimé
evidence-flag-f = prévision
evidence-flag-m = manquant
evidence-flag-n = non significatif
evidence-flag-p = provisoire
evidence-flag-r = révisé
evidence-flag-s = estimation d’Eurostat
evidence-flag-u = peu fiable
evidence-flag-z = sans objet
evidence-break = rupture de série
evidence-break-note = À une rupture, les chiffres ont été mesurés autrement. L’avant et l’après ne doivent pas être comparés.
evidence-change = De { $from } à { $to }, années qui peuvent être comparées, l’écart { $way ->
    [wider] s’est creusé : de { $first } à { $last } points
    [turned] s’est inversé, de { $first } à { $last } points
    [narrower] s’est réduit : de { $first } à { $last } points
   *[same] est resté à { $last } points
 }.
evidence-how = D’où viennent ces nombres
evidence-formula-higher = Écart = taux des nationaux − taux des personnes nouvellement arrivées, en points de pourcentage. Au-dessus de zéro, leur situation est moins bonne que celle des nationaux ; au-dessous, meilleure.
evidence-formula-lower = Écart = taux des personnes nouvellement arrivées − taux des nationaux, en points de pourcentage. Au-dessus de zéro, leur situation est moins bonne que celle des nationaux ; au-dessous, meilleure.
evidence-ranking = Seuls les pays, ou les régions, dont les chiffres sont sûrs et concernent le même groupe sont classés. Des écarts égaux partagent un rang.
evidence-composition = Dans les écarts mesurés, les différences d’âge et de scolarité entre les groupes ne sont pas retirées : elles expliquent en partie beaucoup d’écarts.
evidence-no-gap = Aucun écart ne peut être calculé : la table ne donne pas de taux comparables pour deux groupes.
evidence-unchanged = Les chiffres et les mentions sont montrés tels que la source les publie.
evidence-source = Source : { $source }, table { $table }
evidence-updated = modifié à la source le { DATE($date) }
evidence-extracted = copie du { DATE($date) }
evidence-licence = licence { $licence }
evidence-not-said = non indiqué
evidence-as-table = Afficher en tableau
evidence-as-csv = Tableau (CSV)
evidence-as-svg = Dessin (SVG)
evidence-as-png = Image (PNG)
evidence-as-sdmx = Tous les chiffres (SDMX-CSV)
evidence-all-countries = Tous les pays et toutes les années
evidence-peers = Le dessin se limite aux pays qui ont une ville dans les mêmes réseaux. Le tableau les montre tous.

# A city's page of evidence.
evidence-of-city = Données : { $city }
evidence-not-the-citys = Sauf mention contraire, les écarts sont ceux du pays ({ $country }), pas ceux de la ville ({ $city }). Les statistiques officielles ne comparent personnes nouvellement arrivées et nationaux que pour les pays et les régions ; la ville sait mieux que personne à quel point elle ressemble à son pays.
evidence-none-here = Aucun écart ne peut être montré pour ce pays ({ $country }) : aucun chiffre n’a encore été chargé.
evidence-scope = Chiffres du pays ({ $country }, { $year }), pas de la ville
evidence-other = Autres chiffres du pays
evidence-stock = Ce que l’on sait de la ville elle-même ({ $city })
evidence-stock-lede = Ce sont les repères propres à la ville. Ils disent combien de personnes y vivent, pas comment elles vont.
evidence-beside = Côte à côte
evidence-where = Où
evidence-beside-note = Aucun de ces chiffres n’est celui de { $city }, sauf s’il est écrit « les chiffres de la ville elle-même » ou « la ville elle-même ». Ils en tiennent lieu : lieux de la même région et de même type.
evidence-city-statistics = D’après les statistiques des villes
evidence-city = Ville
evidence-density = Habitants au kilomètre carré
evidence-alike = Villes semblables
evidence-alike-none = Aucune ville de comparaison n’a encore été choisie.
evidence-alike-note = Choisies par la ville parmi celles qui lui ressemblent par la taille, la densité et la part de nouveaux arrivants. Ce que compte chaque part est écrit sur la page de sa ville.
evidence-alike-caption = { $n ->
    [one] Avec une ville choisie
    [many] Avec { $n } villes choisies
   *[other] Avec { $n } villes choisies
 }
evidence-alike-choose = Choisir des villes semblables
evidence-alike-lede = Les plus semblables viennent d’abord : par le nombre d’habitants, la densité et la part de nouveaux arrivants. Choisissez celles dont vous pouvez apprendre.
evidence-alike-field = Comparer avec
evidence-alike-unknown = Pour trouver des villes semblables, il faut connaître le nombre d’habitants de la vôtre.
evidence-alike-nobody = Aucune autre ville n’indique ici son nombre d’habitants.
evidence-alike-people = { $times } fois sa population
evidence-alike-dense = { $times } fois sa densité
evidence-alike-share = { $points } points de nouveaux arrivants { $way ->
    [less] en moins
   *[more] en plus
 }
evidence-state-a-need = Formuler un besoin à partir d’ici

# Loading figures.
evidence-load = Charger des chiffres
evidence-load-lede = Téléchargez une table d’Eurostat au format SDMX-CSV et envoyez-la ici. Vous voyez ce qui changerait avant que quoi que ce soit ne change.
evidence-file = Fichier de statistiques
evidence-file-hint = TSV, SDMX-CSV, SDMX-ML, SDMX-JSON ou JSON-stat, même compressé (.gz), tel que les offices statistiques le proposent. 16 Mo au plus.
evidence-given = À remplir si le fichier ne le dit pas. Pour les tables d’Eurostat, nous connaissons la source et la licence.
evidence-field-source = Qui publie les chiffres ?
evidence-field-licence = Licence
evidence-field-extracted = Jour où vous avez téléchargé le fichier
evidence-look = Voir ce qui serait chargé
evidence-table-named = Table { $table }
evidence-feeds = Cette table alimente :
evidence-feeds-none = Aucune page n’affiche encore cette table. Une fois chargée, elle peut être téléchargée et interrogée en entier.
evidence-wants = Pour afficher « { $what } » à partir de cette table, il faut les lignes avec { $codes }.
evidence-mixes = Cette table contient des groupes selon l’Union européenne à 28 pays et selon celle à 27. Ils sont affichés côte à côte et jamais réunis.
evidence-tables = Tables qui peuvent être montrées
evidence-problems = { PLURAL($n) ->
    [one] { NUMBER($n) } problème dans ce fichier
    [many] { NUMBER($n) } de problèmes dans ce fichier
   *[other] { NUMBER($n) } problèmes dans ce fichier
 }
evidence-problem-place = Ligne et colonne
evidence-problem = Ce qui ne va pas, et que faire
evidence-whole-file = tout le fichier
evidence-preview = Veuillez vérifier avant de charger
evidence-preview-lede = Rien n’a encore changé. Les chiffres actuels seront remplacés par ceux du fichier.
evidence-what = Quoi
evidence-now = Actuellement
evidence-then = Dans le fichier
evidence-places = Territoires
evidence-years = Années
evidence-cells = Cellules
evidence-cells-flagged = Cellules avec mentions
evidence-cells-missing = Cellules sans chiffre
evidence-less = Le fichier contient moins de territoires ou d’années que ce qui est là maintenant. Ce qui y manque ne sera plus montré.
evidence-load-now = Charger ces chiffres
evidence-load-not = Tout laisser en l’état
evidence-extent = { $what } : { $places } territoires, de { $from } à { $to }, { $rows } cellules
done-figures-loaded = Les chiffres sont chargés.
field-figures = Chiffres

# What is wrong with a file of statistics.
problem-no-file = Veuillez choisir un fichier.
problem-file-refused = Ce fichier n’a pas été lu et rien n’a changé. Tout ce qui ne va pas ({ $n }) est indiqué ci-dessous.
problem-impossible-figure = { $figure } est impossible : les parts vont de 0 à 100, et un nombre ne peut pas être inférieur à 0.
problem-no-source = Le fichier ne dit pas qui publie les chiffres. Indiquez-le dans le formulaire, ou ajoutez une colonne SOURCE.
problem-no-licence = Le fichier ne dit pas sous quelle licence les chiffres peuvent être utilisés. Indiquez-le dans le formulaire, ou ajoutez une colonne LICENCE.
problem-unreadable = Le fichier ne peut pas être lu comme CSV : { $error }. Téléchargez-le à nouveau.
problem-empty-file = Le fichier ne contient aucun chiffre.
problem-cannot-be-kept = Ce tableau ne peut pas être conservé ici : il a trop de codes et de périodes pour peu de chiffres, ou des nombres avec trop de décimales. Prenez-en une plus petite partie.
problem-too-many-dimensions = « { $typed } » a plus de parties que la table n’a de dimensions : { $most }.
problem-too-many-conditions = Veuillez poser au plus { $most } conditions.
problem-unknown-dimension = La table n’a pas de dimension « { $typed } ».
problem-error-message = Le service a envoyé un message d’erreur au lieu d’une table. Redemandez-la.
problem-has-doctype = Le fichier déclare un type de document (DOCTYPE), qui n’est pas lu, par sécurité.
problem-misplaced-flag = La ligne { $line } a des indicateurs qui n’appartiennent à aucun chiffre.
problem-missing-dimension = La dimension « { $column } » manque à la ligne { $line }.
problem-not-a-data-message = Ce message SDMX-ML ne contient pas de données. Demandez les données d’une table.
problem-not-sdmx-ml = C’est du XML, mais pas un message SDMX-ML.
problem-not-xml = La ligne { $line } n’est pas du XML : { $error }.
problem-old-sdmx-ml = Ce message est d’un SDMX-ML antérieur à 2.1. Demandez la version 2.1 ou 3.0.
problem-several-tables = Le fichier contient plus d’une table. Enregistrez chacune dans son propre fichier.
problem-unexpected-dimension = La ligne { $line } a la dimension « { $column } », que les lignes précédentes n’ont pas.
problem-repeated-figure = Un chiffre pour { $period } figure deux fois.
problem-missing-member = Il manque ici quelque chose qui doit y être.
problem-no-time-dimension = La table n’a pas de temps : aucune dimension ne contient d’années, de mois ou d’autres périodes.
problem-not-an-index = Ce n’est pas une place dans la table.
problem-not-json-stat = C’est du JSON, mais pas du JSON-stat d’une seule table.
problem-not-sdmx-json = C’est du JSON, mais pas un message de données SDMX-JSON.
problem-repeated-code = Le code « { $code } » figure deux fois dans une dimension.
problem-repeated-dimension = La dimension « { $dimension } » figure deux fois.
problem-several-datasets = Le fichier contient { $found } tables. Enregistrez chacune dans son propre fichier.
problem-several-measures = Chaque cellule a { $found } chiffres. Enregistrez un seul chiffre par cellule.
problem-several-time-dimensions = Plusieurs dimensions contiennent le temps : { $dimensions }.
problem-wrong-size = Il devrait y en avoir { $expected } ici, il y en a { $found }.
problem-unknown-table-format = Le fichier n’a aucun des formats lisibles. Dans l’explorateur de données d’Eurostat, choisissez Télécharger, puis SDMX-CSV ou TSV.
problem-not-tsv = Ce n’est pas une table au format TSV d’Eurostat : « { $column } » ne dit pas ce que sont les colonnes. La première cellule ressemble à freq,geo\TIME_PERIOD, et des tabulations séparent les colonnes.
problem-line-too-long = Une ligne dépasse { $most } octets. Est-ce bien une table ?
problem-too-many-periods = La table a plus de périodes qu’il n’est possible d’en garder. Choisissez une durée plus courte et chargez-la de nouveau.
problem-deletes-rows = Le fichier retire des chiffres au lieu d’en donner. Chargez la table entière, pas ses modifications.
problem-wrong-separator = Les colonnes sont séparées par « { $separator } ». Séparez-les par des virgules ou des points-virgules.
problem-not-utf8 = Il y a ici des octets qui ne sont pas du texte UTF-8. Est-ce un fichier CSV ? Enregistrez-le en CSV UTF-8.
problem-too-many-bytes = Le fichier dépasse { $most } octets. Téléchargez moins d’années ou de pays.
problem-too-many-rows = Le fichier a plus de { $most } lignes. Téléchargez moins d’années ou de pays.
problem-too-many-columns = Le fichier a plus de { $most } colonnes. Est-ce du SDMX-CSV ?
problem-cell-too-long = Cette cellule dépasse { $most } octets.
problem-wrong-number-of-cells = Nombre de cellules dans cette ligne : { $found } ; dans la première : { $expected }. Le fichier a-t-il été modifié après le téléchargement ?
problem-not-sdmx-csv = Ce n’est pas du SDMX-CSV : la première ligne ne commence pas par DATAFLOW ou STRUCTURE. Dans le navigateur de données d’Eurostat, choisissez Télécharger, puis SDMX-CSV.
problem-missing-column = La colonne { $column } manque. Téléchargez à nouveau la table avec toutes les colonnes.
problem-repeated-column = La colonne { $column } figure deux fois.
problem-misplaced-column = La colonne { $column } se trouve parmi les dimensions, avant TIME_PERIOD. Gardez les colonnes dans l’ordre du téléchargement.
problem-not-a-dimension = « { $column } » n’est pas un nom de dimension. Gardez la première ligne telle que téléchargée.
problem-not-a-dataflow = « { $cell } » ne désigne pas une table. Cela ressemble à ESTAT:LFSA_ERGAN(1.0).
problem-mixed-column = « { $cell } » diffère de « { $before } » plus haut. Un fichier ne contient qu’une seule table.
problem-no-dimensions = Cette table a un temps et rien d’autre. Il faut au moins une chose dont les chiffres parlent, comme un lieu ou un groupe.
problem-empty-cell = La colonne { $column } est vide à cette ligne.
problem-not-a-code = « { $cell } » n’est pas un code. Les codes ressemblent à NAT ou EU27_2020.
problem-label-differs = Le code { $code } s’appelle « { $label } » ici et « { $before } » plus haut.
problem-unknown-label = Le libellé « { $label } » est inconnu. Téléchargez la table avec les codes.
problem-ambiguous-label = Le libellé « { $label } » peut désigner plusieurs codes : { $codes }. Téléchargez la table avec les codes.
problem-unknown-flag = « { $flag } » n’est pas une mention. Les mentions sont des lettres comme b, e, p ou u.
problem-unknown-confidentiality = « { $cell } » n’est pas un statut de confidentialité. Il est vide, F ou C.
problem-not-a-power = « { $cell } » n’est pas une puissance de dix (UNIT_MULT). C’est un nombre entier : 3 pour les milliers, 6 pour les millions.
problem-repeated-observation = Le chiffre de { $period } figure deux fois : ici et à la ligne { $before }.

# Places that statistics name beside countries.
country-eu = Union européenne
country-eu27-2020 = Union européenne (27)
country-eu28 = Union européenne (28)
country-ea19 = Zone euro (19)
country-ea20 = Zone euro (20)
country-efta = AELE
country-me = Monténégro
country-mk = Macédoine du Nord
country-rs = Serbie
country-tr = Turquie
country-ba = Bosnie-Herzégovine
country-al = Albanie
country-xk = Kosovo
country-li = Liechtenstein

# Écarts à scolarité et âge égaux.
evidence-equal-title = { $what }, { $place }, { $year } : l’écart à scolarité ou âge égaux ({ $basis })
evidence-equal-measured = Tel que mesuré
evidence-equal-schooling = À scolarité égale
evidence-equal-age = À âge égal
evidence-equal-how = Ce qui est comparé
evidence-equal-says = { $trait ->
    [schooling] Si les deux groupes avaient la même scolarité, l’écart serait de { $alike } points au lieu de { $whole }.
   *[age] Si les deux groupes avaient les mêmes âges, l’écart serait de { $alike } points au lieu de { $whole }.
 } Sont comparés : { $group }. Pondération : la moyenne de la composition des deux groupes. Cellules utilisées : { $n }.{ $doubt ->
    [yes] {" "}La source dit que l’une d’elles est peu fiable ; ce résultat est donc incertain.
   *[no] {""}
 }
evidence-equal-nothing = { $trait ->
    [schooling] L’écart à scolarité égale ne peut pas être donné :
   *[age] L’écart à âge égal ne peut pas être donné :
 } { $why }
evidence-equal-no-weights = personne n’a encore chargé la table { $table }, qui dit comment les deux groupes sont composés.
evidence-equal-missing = il manque des chiffres nécessaires.
evidence-equal-confidential = des chiffres nécessaires sont confidentiels.
evidence-equal-weights = Pondération. { $source }
evidence-equal-excuse = La scolarité et l’âge expliquent une partie d’un écart ; ils ne l’excusent pas. Des études faites à l’étranger que personne ne reconnaît comptent ici comme des études.
problem-shapes-lost-points = Des points de ce contour ({ $n }) ne peuvent pas être sur la carte : ils ne sont pas sur le globe, ou de l’autre côté. Le fichier a-t-il été enregistré avec la projection qu’il nomme ?
evidence-vintage-union = UE à 28 ({ $code })
evidence-vintage-table = ancienne table { $code }
evidence-vintage = Définition
evidence-vintage-note = Les chiffres plus anciens figurent à part, sous leur propre nom : ils comptent d’autres pays ou ont été définis autrement. Aucune ligne ne les relie aux plus récents.
evidence-quarter = { $year }, trimestre { $n }
evidence-period = Mois ou trimestre
evidence-latest = Dernier chiffre
evidence-by-month = { $what } : { $place }, mois par mois
evidence-latest-of-all = { $what } : le dernier chiffre de chaque lieu
evidence-recent-sum = Les douze mois de { $from } à { $to } ensemble : { $figure }.
evidence-recent-mean = La moyenne des douze mois de { $from } à { $to } : { $figure }.
evidence-recent-sum-head = Douze mois ensemble
evidence-recent-mean-head = Moyenne de douze mois
evidence-recent-none = Les douze derniers mois ne sont pas réunis : certains manquent ou ont été mesurés autrement.
evidence-recent-sum-how = Les douze derniers mois sont additionnés, car chaque personne est comptée dans un seul mois. Si un mois manque ou a été mesuré autrement, il n’y a pas de somme.
evidence-recent-mean-how = On fait la moyenne des douze derniers mois, jamais la somme, car ce sont presque toujours les mêmes personnes qui sont comptées. Si un mois manque ou a été mesuré autrement, il n’y a pas de moyenne.
competence-shortened = Seules les premières entrées ({ $n }) figurent ici ; il y en a d’autres. Choisissez un domaine de la vie pour en voir moins à la fois ; le fichier d’un pays les contient toutes.
