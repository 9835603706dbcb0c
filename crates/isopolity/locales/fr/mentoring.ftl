# Needs and strengths of a city.
mentoring-needs = Besoins
mentoring-needs-lede = Ce que la ville doit mieux faire, et ce qui le montre. Les besoins publics comptent dans la recherche de mentors.
mentoring-strengths = Points forts
mentoring-strengths-lede = Ce que la ville fait assez bien pour le montrer à d’autres. Les points forts publics comptent dans la recherche de mentors.
mentoring-add-need = Formuler un besoin
mentoring-add-strength = Indiquer un point fort
mentoring-edit-need = Modifier ce besoin
mentoring-edit-strength = Modifier ce point fort
mentoring-no-needs = Aucun besoin n’a encore été formulé.
mentoring-no-strengths = Aucun point fort n’a encore été indiqué.
mentoring-see-needs = De quoi la ville a-t-elle besoin ?
mentoring-see-strengths = Que peut apporter la ville aux autres ?
mentoring-withdrawn = Retiré
mentoring-withdraw = Retirer
mentoring-urgency = urgence { NUMBER($n) } sur 100
mentoring-urgency-field = Urgence
mentoring-urgency-hint = De 1 à 100. 100 : ce que la ville traiterait en premier ; 60 : ce qu’elle citerait aussi.
mentoring-level = niveau { NUMBER($n) } sur 100
mentoring-level-field = Niveau
mentoring-level-hint = De 1 à 100. 90 : des années d’expérience ou une pratique à l’appui ; 60 : un bon début.
mentoring-need-hint = Une phrase : à qui manque-t-il quoi ? Pas « il y a trop peu de cours de langue », mais « les personnes qui travaillent en horaires décalés ne trouvent pas de cours de langue ».
mentoring-strength-hint = Une phrase : qu’est-ce qui marche, et pour qui ?
mentoring-topic = Thème
mentoring-choose-topic = Choisir un thème
mentoring-origin = D’où cela vient
mentoring-evidence = Montré par
mentoring-assessment = Montré par l’évaluation
mentoring-practices = Pratiques qui le montrent
mentoring-from-evidence = issu des données
mentoring-from-assessment = issu de l’autoévaluation
mentoring-from-statement = indiqué par des personnes de la ville
mentoring-source = Source
mentoring-coded = La phrase est publiée. Son thème, son chiffre et ses liens ont été choisis par ce projet, pas par la ville.
mentoring-evidence-field = Le chiffre qui le montre
mentoring-evidence-hint = Un chiffre officiel du pays, s’il le montre.
mentoring-assessment-hint = Une autoévaluation de la ville, si elle le montre.
mentoring-no-choice = Aucun
mentoring-find-practice = Trouver une pratique sur ce thème
mentoring-write-action = Rédiger une action pour ce besoin
mentoring-practices-hint = Les noms courts des pratiques, séparés par des virgules, par exemple via-bapa, camim.
mentoring-source-hint = Si c’est publié : qui le dit, et où.
mentoring-state = Qui le voit
mentoring-state-draft = brouillon
mentoring-state-draft-hint = Visible par la ville, son mentor, son conseil consultatif et le réseau.
mentoring-state-draft-long = Brouillon : visible par la ville, son mentor, son conseil consultatif et le réseau
mentoring-state-public = public
mentoring-state-public-hint = Visible par tout le monde, et compté dans la recherche de mentors.
mentoring-state-withdrawn-long = Retiré : visible par la ville et celles et ceux qui l’aident
mentoring-suggested = Suggestions
mentoring-suggested-lede = Rien n’est indiqué tant que vous ne le dites pas. Prenez ce qui est vrai, changez-le, laissez le reste.
mentoring-because-score = Autoévaluation de { $year } : { $score } sur 100
mentoring-because-gap = un écart de { $gap } points de pourcentage dans le pays ({ $year })
mentoring-because-readers = Des lecteurs n’ont pas trouvé : { $themes } ({ $n ->
    [one] { $n } message
   *[other] { $n } messages
}).
mentoring-readers-say = Les nouveaux arrivants cherchent ceci et ne le trouvent pas : { $themes }.
mentoring-follow-thread = Suivre le fil conducteur
mentoring-of-100 = { NUMBER($n) } sur 100
mentoring-span = { $first } – { $last }

# Programmes.
mentoring-add-programme = Lancer un programme
mentoring-add-programme-lede = Partez d’étapes qui ont fait leurs preuves ailleurs. Choisissez ensuite qui participe.
mentoring-edit-programme = Modifier le programme
mentoring-template = Modèle des étapes
mentoring-template-seven-steps = Mentorat entre villes en sept étapes
mentoring-template-seven-steps-hint = Besoins et formation des binômes, référentiels, formation, trois visites d’étude, académies. Comme l’a fait IncluCities.
mentoring-template-epi-flow = Du questionnaire à la stratégie
mentoring-template-epi-flow-hint = Questionnaire, constats, tables rondes, stratégie, projets pilotes, diffusion. Comme l’a fait le Pacte européen pour l’intégration.
mentoring-title-field = Titre
mentoring-summary-field = De quoi il s’agit
mentoring-run-hint = Du début à la fin, par exemple 2026-01/2028-12.
mentoring-steps = Étapes
mentoring-dates-from = Dates tirées de :
mentoring-facts = Repères
mentoring-beside = À côté des étapes
mentoring-reached-past = terminée
mentoring-reached-now = en cours
mentoring-reached-ahead = à venir
mentoring-audience-each-city = Chaque ville de son côté
mentoring-audience-each-pair = Chaque binôme de son côté
mentoring-audience-all = Tous les partenaires ensemble
mentoring-audience-outside-cities = Villes extérieures au programme
mentoring-times = { PLURAL($n) ->
    [one] au moins { NUMBER($n) } fois
    [many] au moins { NUMBER($n) } de fois
   *[other] au moins { NUMBER($n) } fois
 }
mentoring-side-mentors = Mentors
mentoring-side-mentees = Villes mentorées
mentoring-side-eithers = Villes qui peuvent être les deux
mentoring-side-mentor = Mentor
mentoring-side-mentee = Ville mentorée
mentoring-side-either = Les deux : elle peut conseiller et être conseillée
mentoring-side-out = Ne participe pas
mentoring-pairs = Binômes
mentoring-pair = Binôme
mentoring-pair-ended = terminé
mentoring-pair-title = { $mentor } accompagne { $mentee }
mentoring-visits-n = { PLURAL($n) ->
    [one] { NUMBER($n) } visite d’étude
    [many] { NUMBER($n) } de visites d’étude
   *[other] { NUMBER($n) } visites d’étude
 }
mentoring-sources = Sources
mentoring-choose-participants = Qui participe
mentoring-participants-lede = Le rôle de chaque ville, avec les langues dans lesquelles elle peut travailler avec une autre. Choisissez une ville pour la modifier.
mentoring-participants-caption = Les villes du réseau
mentoring-city = Ville
mentoring-capacity-hint = Combien de villes elle peut accompagner en même temps. 0 pour aucune.
mentoring-assumptions = Ce qui a été supposé
mentoring-assumptions-lede = Là où rien n’est publié, il a fallu décider. Ces décisions sont celles du projet, pas celles des villes.

# The steps of programmes, and what lies on the table after each.
mentoring-stage-assess-and-match = Évaluation des besoins et formation des binômes
mentoring-stage-benchmark = Un référentiel pour chaque binôme
mentoring-stage-train = Formation des mentors
mentoring-stage-visit-1 = Première visite d’étude : un projet de plan
mentoring-stage-visit-2 = Deuxième visite d’étude : un plan consolidé
mentoring-stage-academies = Académies et ateliers de transfert
mentoring-stage-visit-3 = Troisième visite d’étude : le plan est revu
mentoring-stage-kick-off = Réunion de lancement
mentoring-stage-capacity-workshop = Atelier de renforcement des capacités
mentoring-stage-questionnaire = Questionnaire
mentoring-stage-findings = Constats pour chaque ville
mentoring-stage-interpretation = Des personnes de la ville interprètent les constats
mentoring-stage-comparison = Les villes se comparent
mentoring-stage-round-tables = Tables rondes
mentoring-stage-strategy = Stratégie d’intégration de la ville
mentoring-stage-launch = Lancement public
mentoring-stage-pilots = Projets pilotes
mentoring-stage-replication = Diffusion dans d’autres villes
mentoring-stage-national-conferences = Conférences nationales
mentoring-stage-closing-conference = Conférence de clôture
mentoring-product-needs-assessment = évaluation des besoins
mentoring-product-pairs = binômes
mentoring-product-benchmark = référentiel
mentoring-product-key-factors = facteurs clés
mentoring-product-practices = bonnes pratiques
mentoring-product-mentoring-training = formation au mentorat
mentoring-product-local-support-networks = réseaux locaux de soutien
mentoring-product-draft-action-plan = projet de plan d’action
mentoring-product-consolidated-action-plan = plan d’action consolidé
mentoring-product-academies = académies
mentoring-product-transfer-workshops = ateliers de transfert
mentoring-product-reviewed-action-plan = plan d’action revu
mentoring-product-work-plan = plan de travail
mentoring-product-capacity-workshop = atelier
mentoring-product-answers = réponses
mentoring-product-intercultural-review-report = rapport d’examen interculturel
mentoring-product-interviews = entretiens
mentoring-product-focus-groups = groupes de discussion
mentoring-product-policy-areas = domaines d’action publique
mentoring-product-policy-design = conception des politiques
mentoring-product-city-integration-strategy = stratégie d’intégration de la ville
mentoring-product-launch-event = événement de lancement
mentoring-product-pilots = projets pilotes
mentoring-product-evaluation = bilan
mentoring-product-replication-plan = plan de diffusion et de pérennisation
mentoring-product-national-conference = conférence nationale
mentoring-product-closing-conference = conférence de clôture

# Matching.
mentoring-matching = Formation des binômes
mentoring-matching-lede = Calculée à partir de ce que les villes ont indiqué publiquement. Ce sont des personnes qui décident ; cette page leur donne les raisons, et le prix de tout autre choix.
mentoring-pairs-n = { PLURAL($n) ->
    [one] { NUMBER($n) } binôme calculé
    [many] { NUMBER($n) } de binômes calculés
   *[other] { NUMBER($n) } binômes calculés
 }
mentoring-no-pairs-computed = D’après ce qui est indiqué pour l’instant, aucun binôme n’est possible. Les raisons figurent plus bas.
mentoring-is-accepted = accepté
mentoring-fit = Compatibilité
mentoring-other-choices = Autres choix et leur prix
mentoring-no-next-best = Aucun autre mentor n’est possible pour { $mentee }.
mentoring-next-best = Meilleure autre possibilité : { $mentor }, avec une compatibilité de { $fit } sur 100. Si on la choisit à la place :
mentoring-without-pair = Si ce binôme est exclu :
mentoring-without-pair-same = Exclure ce binôme reviendrait au même.
mentoring-without-n = { PLURAL($n) ->
    [one] { NUMBER($n) } ville sans mentor
    [many] { NUMBER($n) } de villes sans mentor
   *[other] { NUMBER($n) } villes sans mentor
 }
mentoring-no-mentors = Aucune ville ne s’est proposée comme mentor.
mentoring-nobody = aucun
mentoring-fair-title = L’équité, ou la plus grande somme ?
mentoring-fair-same = La répartition la meilleure pour la ville la moins bien servie est aussi celle qui a la plus grande somme de compatibilités. Aucune ville n’est sacrifiée aux autres.
mentoring-fair-different = La répartition ci-dessus est la plus équitable : elle sert autant de villes que possible, et la moins bien servie aussi bien que possible. La plus grande somme choisirait autrement, et servirait moins bien une ville au profit des autres.
mentoring-fair-caption = Le mentor de chaque ville, avec la compatibilité du binôme
mentoring-fair = Équitable
mentoring-sum = Plus grande somme
mentoring-what-if = Et si ?
mentoring-what-if-lede = Imposez un binôme de deux villes, et voyez ce qui change. Rien n’est enregistré.
mentoring-ask = Montrer ce qui changerait
mentoring-if = Hypothèse : { $pair }
mentoring-if-same = C’est ce qui a été calculé : rien ne change.
mentoring-if-barred = Ce binôme n’est pas possible.
mentoring-if-not-saved = Rien n’a été enregistré.
mentoring-accept = Accepter les binômes
mentoring-accept-hint = Les binômes cochés commencent à travailler ensemble. Une ville mentorée a un seul mentor : son binôme précédent prend fin.
mentoring-method = Comment c’est calculé
mentoring-method-order = L’impossible est d’abord écarté : pas de langue commune, pas de thème commun, pas de place. Parmi ce qui reste, on prend la répartition qui sert le plus de villes ; puis celle où la ville la moins bien servie s’en sort le mieux, puis la suivante ; puis la plus grande somme ; puis le plus de binômes entre pays. Le résultat est exact et ne dépend pas de l’ordre des villes.
mentoring-method-fit = Neuf dixièmes de la compatibilité sont les besoins de la ville mentorée, selon leur urgence, dans la mesure où les points forts du mentor y répondent. Une taille proche ajoute au plus 7 sur 100, une deuxième langue commune 3.
mentoring-method-public = Seuls comptent les besoins et points forts publics, pour que tout le monde puisse suivre le résultat.
mentoring-reason-meets = { $topic } : { $mentee } a un besoin (urgence { $weight }), { $mentor } a un point fort (niveau { $level }).
mentoring-reason-open = Besoins auxquels ce mentor ne répond pas ({ $mentor }), avec leur urgence : { $topics }.
mentoring-reason-languages = Elles peuvent travailler ensemble dans ces langues : { $languages }.
mentoring-reason-size-alike = Elles sont de taille très proche.
mentoring-reason-size-somewhat = Leur taille diffère un peu.
mentoring-reason-size-far = Leur taille diffère beaucoup.
mentoring-reason-borders = Elles sont dans des pays différents.
mentoring-barrier-same-city = Une ville ne peut pas être son propre mentor.
mentoring-barrier-no-capacity = Pas de place pour une ville mentorée.
mentoring-barrier-forbidden = Le secrétariat a exclu ce binôme.
mentoring-barrier-no-shared-language = Pas de langue de travail commune.
mentoring-barrier-no-shared-topic = Aucun point fort ne répond à un besoin.
mentoring-barrier-places-taken = Toutes les places sont allées à d’autres.
mentoring-barrier-tied-to-another = La ville est liée à un autre mentor.
mentoring-barrier-other = La ville ne participe pas dans ce rôle.
mentoring-price-served = { PLURAL($n) ->
    [one] { NUMBER($n) } ville de moins aurait un mentor.
    [many] { NUMBER($n) } de villes de moins auraient un mentor.
   *[other] { NUMBER($n) } villes de moins auraient un mentor.
 }
mentoring-price-sum = La somme des compatibilités passerait de { $before } à { $after }.
mentoring-price-nothing = La somme des compatibilités resterait la même.
mentoring-price-least = La compatibilité la plus basse passerait de { $before } à { $after }.
mentoring-price-move = Mentor de cette ville ({ $mentee }) : avant, { $before } ; après, { $after }.

# History.
mentoring-history = Calculé et décidé
mentoring-history-lede = Les binômes calculés, à côté de ceux que des personnes ont formés à l’époque. Aucun n’a raison à lui seul : elles savaient ce qu’aucun tableau ne contient.
mentoring-no-history = Aucun binôme passé n’est connu pour ce programme.
mentoring-history-sum = { PLURAL($n) ->
    [one] Binômes identiques : { NUMBER($same) } sur { NUMBER($n) }.
    [many] Binômes identiques : { NUMBER($same) } sur { NUMBER($n) }.
   *[other] Binômes identiques : { NUMBER($same) } sur { NUMBER($n) }.
 }
mentoring-worked-on = Ces villes ont travaillé sur :
mentoring-verdict-same = identique
mentoring-verdict-different = différent
mentoring-verdict-other = Mentor calculé : { $mentor }, avec une compatibilité de { $fit } sur 100. Celle du mentor de l’époque est de { $historic }.
mentoring-verdict-price = Si l’on revenait au binôme de l’époque :
mentoring-verdict-barred = Mentor calculé : { $mentor }. D’après ce qui est indiqué, le binôme de l’époque n’est pas possible.
mentoring-verdict-not-in-call = L’une des deux villes ne participe pas dans ce rôle à la formation des binômes.

# Pairs and learning visits.
mentoring-why = Pourquoi ces deux-là
mentoring-accepted = Accepté le
mentoring-benchmarks = Référentiels
mentoring-end-pair = Mettre fin à ce binôme
mentoring-visits = Visites d’étude
mentoring-visits-lede = Trois par binôme : pour rédiger le plan, le consolider, le revoir. Elles peuvent être déplacées, et se tenir à distance.
mentoring-no-visits = Aucune visite n’est encore connue.
mentoring-no-pairs = Aucun binôme n’a encore été accepté.
mentoring-plan-visit = Prévoir une visite
mentoring-change-visit = Modifier
mentoring-visit-1 = Première visite : rédiger le plan
mentoring-visit-2 = Deuxième visite : consolider le plan
mentoring-visit-3 = Troisième visite : revoir le plan
mentoring-visit-planned = prévue
mentoring-visit-moved = déplacée
mentoring-visit-held = réalisée
mentoring-visit-cancelled = annulée
mentoring-mode-on-site = sur place
mentoring-mode-remote = à distance
mentoring-earlier = Avant le changement : { $dates }
mentoring-number-field = Quelle visite
mentoring-dates-hint = Des jours séparés par des virgules, par exemple 2026-05-12, 2026-05-14. Une période s’écrit 2026-05-03/2026-05-04, un mois entier 2026-05.
mentoring-move = Enregistrer les nouvelles dates
mentoring-hold = Elle a eu lieu
mentoring-cancel = L’annuler

# Fields of these forms.
field-topic = Thème
field-degree = Urgence ou niveau
field-says = En une phrase
field-assessment = L’évaluation qui le montre
field-practices = Pratiques qui le montrent
field-source_name = Source
field-area = Domaine de l’évaluation
field-state = Qui le voit
field-template = Étapes
field-lead = Mené par
field-funder = Payé par
field-dates = Quand
field-side = Rôle
field-capacity = Places pour des villes mentorées
field-member = Ville
field-pair = Binôme
field-pairs = Binômes
field-mode = Comment on se rencontre

# What was done, and what is wrong.
done-mentoring-withdrawn = Retiré. Pour le reprendre, il suffit de le modifier.
done-mentoring-accepted = Les binômes sont acceptés.
done-mentoring-changed-meanwhile = Rien n’a changé : une autre personne l’a modifié entre-temps. Regardez à nouveau.
problem-mentoring-no-such-thing = « { $typed } » n’est pas ici. Cherchez sa clé sur sa propre page.
problem-mentoring-too-many-on-topic = Il y en a déjà vingt sur ce thème. Modifiez l’un d’eux.
problem-mentoring-not-dates = Écrivez les dates ainsi : 2026-05-12, 2026-05 ou 2026-05-03/2026-05-04.
problem-mentoring-not-possible = « { $typed } » n’est pas possible d’après ce qui est indiqué, ou la même ville y figure deux fois.
problem-mentoring-changed-since = Des besoins, des points forts ou des villes participantes ont changé depuis que vous avez vu cette page. Regardez les binômes à nouveau.
problem-mentoring-no-place = Places pour des villes mentorées ({ $mentor }) : { $places }. Ce serait trop.
problem-mentoring-visit-twice = Ce binôme a déjà cette visite. Déplacez-la, ou annulez-la d’abord.
problem-mentoring-visit-out-of-order = Une visite précédente de ce binôme est encore en attente.
problem-mentoring-already-held = Cette visite a déjà eu lieu.
problem-mentoring-already-cancelled = Cette visite a été annulée. Prévoyez-en une nouvelle à sa place.
problem-mentoring-moved-too-often = Cette visite a été déplacée trop souvent. Annulez-la et prévoyez-en une nouvelle.
