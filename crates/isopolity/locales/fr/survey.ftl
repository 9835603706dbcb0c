# The questionnaire.
survey-kicker = Questionnaire
survey-lede = Chaque question, chaque réponse et chaque poids, visibles par tout le monde. Une ville y répond seule, gratuitement, et voit le résultat aussitôt.
survey-questions = Questions
survey-questions-n = { NUMBER($n) }, dont { NUMBER($scored) } comptent pour le score
survey-sections = Sections
survey-languages = Langues
survey-version = Version
survey-words-mark = À propos du texte des questions : { $mark }.
survey-scoring = Comment le score est calculé
survey-scoring-worth = Chaque réponse vaut de 0 à 1. Le chiffre figure à côté.
survey-scoring-section = Chaque question a un poids. Le score d’une section est la moyenne pondérée de ses réponses, de 0 à 100.
survey-scoring-open = Une question qui ne vous concerne pas sort du calcul. Une question sans réponse n’est pas devinée : le score a alors une fourchette, du pire au meilleur encore possible.
survey-scoring-overall = Le score global est la moyenne pondérée des sections. Toutes pèsent autant, sauf si vous en décidez autrement : chaque profil vous le permet.
survey-scoring-rounds = Deux années ne se comparent que sur les questions posées de la même façon et qui ont chaque fois une réponse. La part que cela représente figure à côté de la comparaison.
survey-scoring-peers = Une ville n’est située parmi d’autres que si cinq au moins ont publié, et leur nombre est toujours indiqué.
survey-section-weight = Poids de la section : { $weight }.
survey-weight = Poids { $weight }
survey-unscored = Hors score
survey-wants-document = Un document ou son adresse est utile.
survey-wants-figure = Un chiffre avec sa source est utile.
survey-wants-example = Un exemple est utile.
survey-asked-if = Seulement si la réponse à la question { $n } est l’une de celles-ci :
survey-idle = Cette question ne se pose pas, d’après une réponse précédente. Votre réponse est conservée, mais elle ne compte pas.
survey-scale = Ne vaut rien à { $worst }, vaut tout à { $best }, et en proportion entre les deux.
survey-several = Choisissez tout ce qui est vrai. Chaque choix ajoute une part égale.
survey-crosswalk = Comment d’autres l’appellent
survey-crosswalk-note = Notre propre comparaison, non officielle.
survey-crosswalk-icc = Index des cités interculturelles
survey-crosswalk-us = Welcoming Standard (États-Unis)
survey-crosswalk-au = Welcoming Cities Standard (Australie)
survey-crosswalk-oecd = Points de l’OCDE
survey-crosswalk-urban = Actions du programme urbain de l’UE

# A city's assessments.
survey-assessments = Autoévaluations
survey-assessments-of = Autoévaluations : { $city }
survey-assessments-lede = Où en est la ville, année après année, selon son propre jugement.
survey-title = Autoévaluation { $year }
survey-title-of = { $city } : autoévaluation { $year }
survey-published = publiée
survey-private = privée
survey-none-yet = Il n’y a encore rien à lire ici.
survey-begin = Commencer une année
survey-begin-lede = Quatre-vingts questions courtes, en dix-sept sections. Vous pouvez vous les partager entre collègues, et chaque section s’enregistre séparément. Personne à l’extérieur ne voit rien tant que vous ne publiez pas.
survey-begin-button = Commencer
survey-year = Année
survey-see-questionnaire = Le questionnaire avec tous ses poids
problem-year-taken = Il y a déjà une autoévaluation pour { $year }. Ouvrez-la ou choisissez une autre année.
done-assessment-begun = C’est commencé. Vous pouvez vous arrêter et revenir quand vous voulez.
done-assessment-published = Publié. Tout le monde peut maintenant lire le profil.
done-assessment-withdrawn = Retiré. Le profil est de nouveau privé.
done-assessment-empty = Rien n’a changé : aucune question n’a encore de réponse, il n’y a donc rien à publier.
done-assessment-idle = Enregistré. Certaines réponses ne comptent pas, car une réponse précédente exclut leur question ; elles sont signalées dans la section.

# How far an assessment is.
survey-overview-lede = Prenez les sections dans l’ordre que vous voulez. Ce que vous enregistrez reste, et d’autres peuvent continuer là où vous en étiez.
survey-first = Commencer par la première section
survey-go-on = Continuer avec la prochaine section ouverte
survey-so-far = Jusqu’ici
survey-overall = Score global
survey-points = { $points } sur 100
survey-of-hundred = sur 100 points
survey-counted = réponses : { NUMBER($answered) } sur { NUMBER($n) }
survey-counted-long = { PLURAL($n) ->
    [one] Réponses données : { NUMBER($answered) } sur { NUMBER($n) } question.
    [many] Réponses données : { NUMBER($answered) } sur { NUMBER($n) } de questions.
   *[other] Réponses données : { NUMBER($answered) } sur { NUMBER($n) } questions.
 }
survey-open-range = Une fois toutes les réponses données, il sera compris entre { $worst } et { $best }.
survey-drafts = { PLURAL($n) ->
    [one] { NUMBER($n) } brouillon
    [many] { NUMBER($n) } de brouillons
   *[other] { NUMBER($n) } brouillons
 }
survey-answered-last = Dernière réponse
survey-begun = Commencée
survey-by = { $name }, { $date }
survey-see-profile = Voir le profil
survey-is-private = Seuls la ville, ses mentors, son conseil consultatif et ses réseaux peuvent lire ceci.
survey-is-published = Tout le monde peut lire le profil depuis le { $date }.
survey-publish = Publier le profil
survey-withdraw = Le rendre à nouveau privé
survey-publish-note = Les scores sont publiés, les remarques et les sources non. Vous pouvez changer d’avis à tout moment.

# Answering a section.
survey-section-of = Section { $at } sur { $n }
survey-answers = Réponses
survey-answer = Votre réponse
survey-not-applicable = Cela ne nous concerne pas
survey-none-of-these = Rien de tout cela
survey-open = Pas encore de réponse
survey-take-back = Annuler la réponse
survey-beside = Remarque et source
survey-note = Remarque
survey-source = Où le vérifier
survey-state = Cette réponse est-elle sûre ?
survey-draft = brouillon
survey-draft-hint = Brouillon : quelqu’un doit encore la revoir
survey-save-next = Enregistrer et continuer
survey-save-overview = Enregistrer et revenir à la vue d’ensemble
survey-save-note = Vous pourrez répondre plus tard aux questions laissées ouvertes.

# The profile.
survey-profile-title = Profil { $year }
survey-profile-lede = Score global : { $points }. Où la ville est forte, et par où commencer.
survey-nothing-answered = Aucune question n’a encore de réponse, il n’y a donc pas de profil.
survey-chart-title = Autoévaluation : { $city }, { $year }
survey-chart-description = Scores de 0 à 100 pour chaque domaine. Le plus élevé : { $strongest }. Le plus bas : { $weakest }.
survey-source-line = Source : les réponses de la ville à l’autoévaluation Isopolity, version { $version }, { $date }. Une autoévaluation montre où regarder ; ce n’est pas un classement.
survey-example-line = Inventé, à titre d’exemple.
survey-area = Domaine
survey-score = Score, de 0 à 100
survey-range = Fourchette
survey-note-column = Remarque
survey-strongest-mark = le plus fort
survey-weakest-mark = le plus faible
survey-missing-mark = sans réponse
survey-as-table = Afficher en tableau
survey-strongest = Domaines les plus forts
survey-weakest = Domaines les plus faibles
survey-most-lost = Ce qui coûte le plus de points :
survey-state-need = Formuler un besoin : { $area }
survey-pulls = Ce qui fait baisser le score
survey-pulls-lede = Ces réponses coûtent le plus. Le chiffre indique ce que la meilleure réponse ajouterait au score global.
survey-pull-points = { $points } points
survey-place = Rang { $rank } sur { $cities } villes ayant publié ; la ville du milieu obtient { $median }. Avec les poids du questionnaire.
survey-place-shared = Rang { $rank } ex æquo sur { $cities } villes ayant publié ; la ville du milieu obtient { $median }. Avec les poids du questionnaire.
survey-place-too-few = Une comparaison avec d’autres villes apparaîtra ici dès que { $n } au moins auront publié.
survey-compared = Par rapport à { $earlier }
survey-compared-title = De { $earlier } à { $year }
survey-compared-description = Pour chaque domaine, le score des deux années, sur les questions qui ont une réponse dans les deux.
survey-compared-overall = Score global : de { $was } à { $is }.
survey-compared-share = Questions comptées : { $compared } sur { $n }, celles qui ont été posées de la même façon les deux années et qui ont une réponse, soit { $share } % du poids.
survey-not-comparable = Les deux années n’ont en commun aucune question avec une réponse.
survey-compare-with = Comparer avec
survey-compare = Comparer
survey-change = Évolution
survey-moved = Les réponses qui ont le plus changé
survey-moved-from = de { $was } à { $is } sur 100
survey-weights = Et si les poids étaient différents ?
survey-weights-lede = Les poids sont un choix, pas une vérité. Essayez les vôtres : rien n’est enregistré, et vous pouvez partager l’adresse du résultat.
survey-weights-open = Changer les poids
survey-weights-try = Essayer ces poids
survey-weights-changed = Score global avec ces poids : { $points }.
survey-weights-back = Revenir aux poids du questionnaire

# What is wrong with an answer.
problem-ambiguous-number = « { $value } » peut avoir deux sens. Écrivez 1200 ou 1,2.
problem-answered-twice = Deux réponses ont été données. Choisissez-en une.
problem-none-and-some = Choisissez soit l’une des réponses, soit « rien de tout cela », mais pas les deux.
problem-unknown-option = « { $option } » n’est pas l’une des réponses. Choisissez parmi celles proposées.
problem-unknown-choice = Ce n’est pas l’un des choix : { $known }.
problem-unknown-section = Cette section n’existe pas. Revenez à la vue d’ensemble.
problem-too-many-fields = Le formulaire a trop de champs. { $most } au plus sont lus.

# What is wrong with the file of a questionnaire.
problem-cap-out-of-reach = Le plafond est plus haut que toutes les options réunies.
problem-duplicate-key = La clé « { $key } » figure deux fois. Chaque clé ne peut figurer qu’une fois.
problem-duplicate-language = Cette langue figure deux fois. Retirez l’un des fichiers.
problem-empty-list = Cette liste est vide. Ajoutez au moins une entrée.
problem-missing-field = Le champ « { $field } » manque.
problem-missing-words = Il manque ici un texte dans la langue d’origine.
problem-no-best-option = Aucune option ne vaut 1. Donnez le score 1 à la meilleure.
problem-no-worst-option = Aucune option ne vaut 0. Donnez le score 0 à la moins bonne.
problem-other-questionnaire = Ces textes appartiennent à un autre questionnaire.
problem-other-version = Ces textes appartiennent à une autre version du questionnaire.
problem-reserved-key = La clé « { $key } » est réservée. Choisissez-en une autre.
problem-too-large = Le fichier est trop gros : { $most } octets au plus.
problem-unknown-question = La question « { $question } » n’existe pas, ou vient plus loin.
problem-unknown-words = Ces textes n’appartiennent à aucune question. Vérifiez la clé.
