# Indicators of integration: what each measures, in a plain sentence, and in per cent of what.
evidence-theme-inclusion = Revenus et pauvreté
evidence-theme-housing = Logement
evidence-theme-participation = Participation
evidence-kind-amount = somme d’argent
evidence-basis-citizenship = Selon la nationalité
evidence-basis-country-of-birth = Selon le pays de naissance
evidence-scope-country = Le pays entier
evidence-scope-nuts-2 = La région
evidence-scope-nuts-3 = La ville et ses environs
evidence-scope-degree-of-urbanisation = Les lieux de ce type dans le pays
evidence-scope-city = La ville elle-même
evidence-figure-thousand-persons = { $figure } milliers
evidence-figure-euro = { $figure } euros
evidence-says-rate = { $name }. { $place }, { $year } : { $newcomers } pour { $group ->
    [born-outside-the-eu] les personnes nées hors UE
    [born-abroad] les personnes nées à l’étranger
    [third-country-nationals] les personnes d’un pays hors UE
   *[all-foreigners] l’ensemble des personnes étrangères
 } et { $nationals } pour { $group ->
    [born-outside-the-eu] les personnes nées dans le pays
    [born-abroad] les personnes nées dans le pays
   *[all-foreigners] les nationaux
 }, { $way ->
    [fewer] soit { $points } points de moins
    [more] soit { $points } points de plus
   *[same] sans différence
 }.
evidence-says-figure = { $name }. { $place } : { $figure } ({ $year }).

# Employment.
evidence-name-activity-rate = Taux d’activité, de 15 à 64 ans
evidence-lead-activity-rate = Combien de personnes en âge de travailler ont un emploi ou en cherchent un.
evidence-of-activity-rate = en pour cent de toutes les personnes de 15 à 64 ans du groupe.
evidence-name-unemployment-rate = Taux de chômage, de 15 à 74 ans
evidence-lead-unemployment-rate = Parmi les personnes qui veulent travailler, combien cherchent un emploi sans en trouver.
evidence-of-unemployment-rate = en pour cent de toutes les personnes de 15 à 74 ans du groupe qui ont un emploi ou en cherchent un.
evidence-name-long-term-unemployment = Personnes au chômage depuis 12 mois ou plus, de 15 à 74 ans
evidence-lead-long-term-unemployment = Parmi les personnes au chômage, combien sont sans emploi depuis un an ou plus.
evidence-of-long-term-unemployment = en pour cent de toutes les personnes au chômage de 15 à 74 ans du groupe.
evidence-name-self-employed-people = Personnes travaillant à leur compte, de 15 à 64 ans
evidence-lead-self-employed-people = Combien de personnes travaillent à leur compte, en milliers.
evidence-of-self-employed-people = un nombre de personnes en milliers ; pas un taux, car l’ensemble des personnes en emploi ne figure pas dans cette table.
evidence-mark-self-employed-people = travail à son compte, en milliers
evidence-name-temporary-employment = Personnes salariées ayant un contrat temporaire, de 15 à 64 ans
evidence-lead-temporary-employment = Combien de personnes salariées ont un contrat qui prend fin à une date fixée.
evidence-of-temporary-employment = en pour cent de toutes les personnes salariées de 15 à 64 ans du groupe.
evidence-name-temporary-employees = Nombre de personnes salariées ayant un contrat temporaire, de 15 à 64 ans
evidence-lead-temporary-employees = Combien de personnes salariées ont un contrat qui prend fin à une date fixée, en milliers.
evidence-of-temporary-employees = un nombre de personnes en milliers ; pas un taux, car l’ensemble des personnes salariées ne figure pas dans cette table.
evidence-mark-temporary-employees = contrats temporaires, en milliers
evidence-name-part-time-employment = Personnes travaillant à temps partiel, de 15 à 64 ans
evidence-lead-part-time-employment = Parmi les personnes en emploi, combien ne travaillent pas à temps plein.
evidence-of-part-time-employment = en pour cent de toutes les personnes en emploi de 15 à 64 ans du groupe.
evidence-name-part-time-workers = Nombre de personnes travaillant à temps partiel, de 15 à 64 ans
evidence-lead-part-time-workers = Combien de personnes ne travaillent pas à temps plein, en milliers.
evidence-of-part-time-workers = un nombre de personnes en milliers ; pas un taux, car l’ensemble des personnes en emploi ne figure pas dans cette table.
evidence-mark-part-time-workers = temps partiel, en milliers
evidence-name-over-qualification = Personnes diplômées du supérieur occupant un emploi qui ne l’exige pas, de 20 à 64 ans
evidence-lead-over-qualification = Combien de personnes diplômées du supérieur font un travail pour lequel moins d’études suffiraient.
evidence-of-over-qualification = en pour cent de toutes les personnes en emploi de 20 à 64 ans du groupe qui sont diplômées du supérieur.
evidence-name-recent-immigrants = Personnes arrivées au cours des cinq dernières années, de 15 à 64 ans
evidence-lead-recent-immigrants = Combien de personnes sont venues vivre dans le pays au cours des cinq dernières années, en milliers.
evidence-of-recent-immigrants = un nombre de personnes en milliers.
evidence-mark-recent-immigrants = arrivées récentes, en milliers
evidence-name-active-recent-immigrants = Personnes arrivées au cours des cinq dernières années qui ont un emploi ou en cherchent un, de 15 à 64 ans
evidence-lead-active-recent-immigrants = Parmi les personnes arrivées au cours des cinq dernières années, combien ont un emploi ou en cherchent un, en milliers.
evidence-of-active-recent-immigrants = un nombre de personnes en milliers ; pas un taux, car l’ensemble des personnes arrivées ne figure pas dans cette table.
evidence-mark-active-recent-immigrants = en emploi ou en recherche, en milliers
evidence-name-employed-recent-immigrants = Personnes arrivées au cours des cinq dernières années qui ont un emploi, de 15 à 64 ans
evidence-lead-employed-recent-immigrants = Parmi les personnes arrivées au cours des cinq dernières années, combien ont un emploi, en milliers.
evidence-of-employed-recent-immigrants = un nombre de personnes en milliers ; pas un taux, car l’ensemble des personnes arrivées ne figure pas dans cette table.
evidence-mark-employed-recent-immigrants = en emploi, en milliers

# Education.
evidence-name-tertiary-attainment = Personnes diplômées du supérieur, de 25 à 64 ans
evidence-lead-tertiary-attainment = Combien de personnes ont un diplôme de l’enseignement supérieur.
evidence-of-tertiary-attainment = en pour cent de toutes les personnes de 25 à 64 ans du groupe.
evidence-name-medium-attainment = Personnes dont le plus haut niveau atteint est le second cycle du secondaire, de 25 à 64 ans
evidence-lead-medium-attainment = Combien de personnes ont terminé le lycée ou appris un métier, sans aller plus loin.
evidence-of-medium-attainment = en pour cent de toutes les personnes de 25 à 64 ans du groupe, tous niveaux d’études confondus ; plus n’est ni mieux ni moins bien.
evidence-mark-medium-attainment = second cycle du secondaire
evidence-name-low-attainment = Personnes ayant au plus le premier cycle du secondaire, de 25 à 64 ans
evidence-lead-low-attainment = Combien de personnes ont quitté l’école tôt ou n’y sont jamais allées.
evidence-of-low-attainment = en pour cent de toutes les personnes de 25 à 64 ans du groupe.
evidence-name-neet = Jeunes sans emploi qui ne suivent ni études ni formation, de 15 à 29 ans
evidence-lead-neet = Combien de jeunes ne travaillent pas et n’apprennent pas non plus.
evidence-of-neet = en pour cent de toutes les personnes de 15 à 29 ans du groupe.
evidence-name-early-leavers = Jeunes ayant quitté tôt les études et la formation, de 18 à 24 ans
evidence-lead-early-leavers = Combien de jeunes ont au plus le premier cycle du secondaire et n’apprennent plus.
evidence-of-early-leavers = en pour cent de toutes les personnes de 18 à 24 ans du groupe.
evidence-name-lifelong-learning = Adultes ayant suivi des études ou une formation au cours des quatre dernières semaines, de 25 à 64 ans
evidence-lead-lifelong-learning = Combien d’adultes ont suivi un cours ou une formation dans les quatre semaines avant l’enquête.
evidence-of-lifelong-learning = en pour cent de toutes les personnes de 25 à 64 ans du groupe.

# Inclusion.
evidence-name-poverty-or-exclusion = Personnes menacées de pauvreté ou d’exclusion sociale, 18 ans et plus
evidence-lead-poverty-or-exclusion = Combien de personnes ont un faible revenu, manquent de choses courantes ou vivent dans un ménage où l’on travaille très peu.
evidence-of-poverty-or-exclusion = en pour cent de toutes les personnes de 18 ans et plus du groupe.
evidence-name-poverty-or-exclusion-2020 = Personnes menacées de pauvreté ou d’exclusion sociale, 18 ans et plus (définition UE 2020, jusqu’en 2020)
evidence-lead-poverty-or-exclusion-2020 = Combien de personnes avaient un faible revenu, manquaient de choses courantes ou vivaient dans un ménage où l’on travaillait très peu, selon la mesure en usage jusqu’en 2020.
evidence-of-poverty-or-exclusion-2020 = en pour cent de toutes les personnes de 18 ans et plus du groupe ; à ne pas comparer avec les chiffres plus récents.
evidence-name-poverty-risk = Personnes menacées de pauvreté, 18 ans et plus
evidence-lead-poverty-risk = Combien de personnes ont moins de 60 pour cent du revenu médian de leur pays.
evidence-of-poverty-risk = en pour cent de toutes les personnes de 18 ans et plus du groupe.
evidence-name-child-poverty = Enfants menacés de pauvreté, moins de 18 ans
evidence-lead-child-poverty = Combien d’enfants vivent dans un ménage à faible revenu, selon l’origine de leurs parents.
evidence-of-child-poverty = en pour cent de tous les enfants de moins de 18 ans dont les parents font partie du groupe.
evidence-name-in-work-poverty = Personnes menacées de pauvreté malgré un emploi, 18 ans et plus
evidence-lead-in-work-poverty = Combien de personnes ont un faible revenu alors qu’elles travaillent.
evidence-of-in-work-poverty = en pour cent de toutes les personnes en emploi de 18 ans et plus du groupe.
evidence-name-median-income = Revenu médian du groupe, en euros par an, 18 ans et plus
evidence-lead-median-income = La moitié du groupe a plus que cela pour vivre, l’autre moitié a moins.
evidence-of-median-income = en euros par an après impôts, par personne et compte tenu de la taille du ménage ; les groupes sont comparés par un rapport, pas en points.
evidence-mark-median-income = euros par an
evidence-name-low-work-intensity = Personnes vivant dans un ménage où l’on travaille très peu, de 18 à 64 ans
evidence-lead-low-work-intensity = Combien de personnes vivent dans un ménage dont les adultes travaillent au plus un cinquième du temps possible.
evidence-of-low-work-intensity = en pour cent de toutes les personnes de 18 à 64 ans du groupe.
evidence-name-deprivation = Personnes qui ne peuvent pas se payer cinq choses courantes ou plus, 18 ans et plus
evidence-lead-deprivation = Combien de personnes ne peuvent pas se payer au moins cinq choses sur treize, comme le chauffage, des vêtements neufs ou une semaine de vacances.
evidence-of-deprivation = en pour cent de toutes les personnes de 18 ans et plus du groupe.

# Housing.
evidence-name-home-ownership = Personnes propriétaires du logement qu’elles habitent, 18 ans et plus
evidence-lead-home-ownership = Combien de personnes vivent dans un logement qui appartient à leur ménage.
evidence-of-home-ownership = en pour cent de toutes les personnes de 18 ans et plus du groupe.
evidence-name-overcrowding = Personnes vivant dans un logement surpeuplé, 18 ans et plus
evidence-lead-overcrowding = Combien de personnes vivent dans un logement qui a trop peu de pièces pour ses habitants.
evidence-of-overcrowding = en pour cent de toutes les personnes de 18 ans et plus du groupe.
evidence-name-housing-cost-overburden = Personnes dont le logement absorbe plus de 40 pour cent du revenu, 18 ans et plus
evidence-lead-housing-cost-overburden = Combien de personnes consacrent une très grande part de leur revenu au loyer, au crédit et au chauffage.
evidence-of-housing-cost-overburden = en pour cent de toutes les personnes de 18 ans et plus du groupe.

# Health.
evidence-name-unmet-medical-need = Personnes privées d’un examen médical nécessaire à cause du coût, de la distance ou de l’attente, 16 ans et plus
evidence-lead-unmet-medical-need = Combien de personnes avaient besoin de voir un médecin et n’y sont pas allées, parce que c’était trop cher, trop loin ou trop long.
evidence-of-unmet-medical-need = en pour cent de toutes les personnes de 16 ans et plus du groupe.
evidence-name-unmet-dental-need = Personnes privées d’un examen dentaire nécessaire à cause du coût, de la distance ou de l’attente, 16 ans et plus
evidence-lead-unmet-dental-need = Combien de personnes avaient besoin de voir un dentiste et n’y sont pas allées, parce que c’était trop cher, trop loin ou trop long.
evidence-of-unmet-dental-need = en pour cent de toutes les personnes de 16 ans et plus du groupe.
evidence-name-depressive-symptoms = Personnes présentant des signes de dépression, 15 ans et plus
evidence-lead-depressive-symptoms = Combien de personnes se sentent abattues au point de faire penser à une dépression. On les a interrogées ; personne n’a été examiné.
evidence-of-depressive-symptoms = en pour cent de toutes les personnes de 15 ans et plus du groupe.

# Participation.
evidence-name-naturalisation-rate = Personnes de pays hors UE ayant acquis la nationalité dans l’année
evidence-lead-naturalisation-rate = Combien de personnes venues de pays hors UE ont reçu la nationalité du pays où elles vivent.
evidence-of-naturalisation-rate = en pour cent de toutes les personnes résidentes qui ont la nationalité d’un pays hors UE ; un niveau pour ce groupe, pas un écart.
evidence-mark-naturalisation-rate = naturalisations
evidence-name-long-term-residence = Personnes de pays hors UE ayant un droit de séjour de longue durée au 31 décembre
evidence-lead-long-term-residence = Combien de personnes de pays hors UE ont le droit de rester durablement.
evidence-of-long-term-residence = en pour cent de toutes les personnes de pays hors UE ayant un titre de séjour ; un niveau pour ce groupe, pas un écart.
evidence-mark-long-term-residence = séjour de longue durée
evidence-name-long-term-residents = Nombre de personnes de pays hors UE ayant un droit de séjour de longue durée au 31 décembre
evidence-lead-long-term-residents = Combien de personnes de pays hors UE ont le droit de rester durablement, en nombre.
evidence-of-long-term-residents = un nombre de personnes.
evidence-mark-long-term-residents = séjour de longue durée

# Asylum.
evidence-name-asylum-applicants-monthly = Personnes demandant l’asile dans le mois
evidence-lead-asylum-applicants-monthly = Combien de personnes ont demandé l’asile, mois par mois. La protection temporaire n’est pas comptée ici.
evidence-of-asylum-applicants-monthly = un nombre de personnes ; la protection temporaire n’est pas comptée ici.
evidence-mark-asylum-applicants-monthly = personnes demandant l’asile
evidence-name-temporary-protection = Personnes bénéficiant de la protection temporaire à la fin du mois
evidence-lead-temporary-protection = Combien de personnes ayant fui la guerre en Ukraine bénéficient de la protection temporaire.
evidence-of-temporary-protection = un nombre de personnes.
evidence-mark-temporary-protection = protection temporaire
evidence-name-unaccompanied-minors = Enfants sans leurs parents ayant demandé l’asile dans l’année
evidence-lead-unaccompanied-minors = Combien d’enfants sont arrivés seuls et ont demandé l’asile. La protection temporaire n’est pas comptée ici.
evidence-of-unaccompanied-minors = un nombre d’enfants ; la protection temporaire n’est pas comptée ici.
evidence-mark-unaccompanied-minors = enfants non accompagnés
evidence-name-unaccompanied-minors-in-temporary-protection = Enfants sans leurs parents bénéficiant de la protection temporaire à la fin du mois
evidence-lead-unaccompanied-minors-in-temporary-protection = Combien d’enfants arrivés seuls bénéficient de la protection temporaire.
evidence-of-unaccompanied-minors-in-temporary-protection = un nombre d’enfants.
evidence-mark-unaccompanied-minors-in-temporary-protection = enfants non accompagnés

# Population.
evidence-name-foreign-citizens = Personnes ayant une nationalité étrangère ou sans nationalité
evidence-lead-foreign-citizens = Combien de personnes y vivent sans avoir la nationalité du pays.
evidence-of-foreign-citizens = un nombre de personnes.
evidence-mark-foreign-citizens = personnes étrangères
evidence-name-third-country-nationals = Personnes ayant la nationalité d’un pays hors UE
evidence-lead-third-country-nationals = Combien de personnes qui y vivent ont la nationalité d’un pays hors UE.
evidence-of-third-country-nationals = un nombre de personnes.
evidence-mark-third-country-nationals = personnes hors UE
evidence-name-foreign-born = Personnes nées à l’étranger
evidence-lead-foreign-born = Combien de personnes qui y vivent sont nées dans un autre pays, quelle que soit leur nationalité.
evidence-of-foreign-born = un nombre de personnes.
evidence-mark-foreign-born = nées à l’étranger
evidence-name-city-population = Population de la ville au 1er janvier
evidence-lead-city-population = Combien de personnes vivent dans la ville.
evidence-of-city-population = un nombre de personnes.
evidence-mark-city-population = population
evidence-name-city-share-of-third-country-nationals = Personnes ayant la nationalité d’un pays hors UE dans la ville
evidence-lead-city-share-of-third-country-nationals = Quelle part des habitants de la ville a la nationalité d’un pays hors UE.
evidence-of-city-share-of-third-country-nationals = en pour cent de tous les habitants de la ville ; plus n’est ni mieux ni moins bien.
evidence-mark-city-share-of-third-country-nationals = personnes hors UE
