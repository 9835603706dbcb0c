# Newcomers' pages: the directory of services.
directory-question = De quelle aide avez-vous besoin ?
directory-question-lede = Trouvez de l’aide près de chez vous. Sans compte, et personne ne garde ce que vous cherchez.
directory-search = Dites-le avec vos mots, dans votre langue
directory-areas = Domaines de la vie
directory-count = { PLURAL($n) ->
    [one] { NUMBER($n) } service
    [many] { NUMBER($n) } de services
   *[other] { NUMBER($n) } services
 }
directory-see-all = { PLURAL($n) ->
    [one] Voir { NUMBER($n) } service
    [many] Voir les { NUMBER($n) } de services
   *[other] Voir les { NUMBER($n) } services
 }
directory-see-all-open = { PLURAL($n) ->
    [one] Voir { NUMBER($n) } service ouvert
    [many] Voir les { NUMBER($n) } de services ouverts
   *[other] Voir les { NUMBER($n) } services ouverts
 }
directory-open-now = Ouvert maintenant
directory-none-open = Rien n’est ouvert en ce moment. Les services dont les horaires sont inconnus ne sont pas comptés.
directory-danger = En danger ? Appelez le
directory-no-traces = Cette page ne pose aucun cookie, ne charge rien d’ailleurs et ne garde aucune trace de ce que vous cherchez.
directory-examples = Ce que montre cette page est inventé, à titre d’exemple. N’y allez pas.
directory-start = Accueil
directory-all = Tous les services
directory-results = « { $question } »
directory-found = { PLURAL($n) ->
    [one] { NUMBER($n) } service.
    [many] { NUMBER($n) } de services.
   *[other] { NUMBER($n) } services.
 }
directory-understood = Nous avons compris :
directory-meant = « { $typed } » a été lu comme « { $word } ».
directory-by-theme = « { $word } » concerne : { $theme }
directory-by-errors = « { $typed } » a été lu comme « { $word } »
directory-by-beginning = « { $typed } » est le début de « { $word } »
directory-by-word = « { $word } » se trouve dans le texte (langue : { $language })
directory-nothing = Rien n’a été trouvé. Essayez d’autres mots ou retirez un filtre.
directory-narrow = Afficher seulement
directory-take-away = (choisi ; retirer)
directory-free = Gratuit
directory-spoken = Langues parlées sur place
directory-spoken-there = On y parle :

directory-area-first-steps = Premiers pas
directory-area-language = Apprendre la langue
directory-area-health = Santé
directory-area-mind = Se sentir mieux
directory-area-housing = Logement
directory-area-food = Repas et vêtements
directory-area-work = Travail
directory-area-money = Argent
directory-area-law = Droits et papiers
directory-area-family = Enfants et famille
directory-area-school = École
directory-area-safety = Sécurité
directory-area-community = Rencontrer du monde
directory-area-other = Autre aide

directory-hours-unknown = Horaires inconnus
directory-hours-ask = Les horaires sont inconnus. Renseignez-vous avant d’y aller.
directory-by-appointment = sur rendez-vous
directory-appointment-now = Sur rendez-vous
directory-open-always = Toujours ouvert
directory-open-until = Ouvert jusqu’à { $time }
directory-open-until-day = Ouvert, ferme { $day } à { $time }
directory-opens = Fermé. Ouvre : { $day } à { $time }
directory-closed = fermé
directory-closed-now = Fermé
directory-today = aujourd’hui
directory-tomorrow = demain
directory-day-1 = lundi
directory-day-2 = mardi
directory-day-3 = mercredi
directory-day-4 = jeudi
directory-day-5 = vendredi
directory-day-6 = samedi
directory-day-7 = dimanche
directory-hours = Horaires d’ouverture
directory-week = Les sept prochains jours, à l’heure de ce fuseau : { $zone }
directory-other-days = Autres horaires ces jours-là

directory-call = Appeler
directory-map = Plan
directory-on-map = Voir sur OpenStreetMap
directory-address-told = L’adresse est donnée par téléphone, pour que le lieu reste sûr.
directory-print = Imprimer
directory-stale = Ces informations étaient valables jusqu’au { $date } ; personne ne les a vérifiées depuis. Renseignez-vous avant d’y aller.
directory-never-checked = Personne n’a encore vérifié ces informations. Renseignez-vous avant d’y aller.
directory-checked = Vérifié. Valable jusqu’au { $date }.
directory-who = Qui peut venir
directory-everybody = Tout le monde.
directory-age-from = À partir de { $from } { PLURAL($from) ->
    [one] an
    [many] d’ans
   *[other] ans
 }
directory-age-to = Jusqu’à { $to } { PLURAL($to) ->
    [one] an
    [many] d’ans
   *[other] ans
 }
directory-age-between = De { $from } à { $to } ans
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}ou{" "}
directory-safe = Bon à savoir
directory-bring = Ce qu’il faut apporter
directory-cost = Combien ça coûte
directory-cost-free = Rien.
directory-cost-unknown = Inconnu
directory-begin = Comment commencer
directory-where = Où
directory-contact = Contact
directory-original = lire l’original : { $language }

directory-residence-citizen = personnes qui ont la nationalité du pays
directory-residence-eu-citizen = personnes qui ont la nationalité d’un autre pays de l’UE
directory-residence-residence-permit = personnes qui ont un titre de séjour
directory-residence-asylum-seeker = personnes qui demandent l’asile
directory-residence-protection = personnes réfugiées ou sous protection subsidiaire
directory-residence-temporary-protection = personnes sous protection temporaire
directory-residence-undocumented = personnes sans papiers
directory-gender-woman = femmes
directory-gender-man = hommes
directory-gender-other = personnes d’un autre genre
directory-family-with-children = parents avec enfants
directory-family-single-parent = parents qui élèvent seuls leurs enfants
directory-family-pregnant = personnes qui attendent un enfant
directory-family-unaccompanied-minor = enfants et jeunes ici sans leurs parents
directory-family-alone = personnes qui vivent seules
directory-safety-women-only = Réservé aux femmes
directory-safety-lgbtqi-friendly = Les personnes LGBTQI+ sont les bienvenues
directory-safety-anonymous = On ne vous demande pas votre nom
directory-safety-minors-with-guardian = Moins de 18 ans : venez avec un parent ou un adulte responsable
directory-safety-confidential = Ce que vous dites reste confidentiel
directory-access-step-free = Entrée sans marches
directory-access-steps = Accès par des marches seulement
directory-access-lift = Ascenseur
directory-access-accessible-toilet = Toilettes accessibles en fauteuil roulant
directory-access-hearing-loop = Boucle magnétique pour malentendants
directory-access-child-corner = Coin pour les petits enfants

# Without a connection.
welcome-offline = Vous n’avez pas de connexion
welcome-offline-lede = Cette page n’a pas été gardée sur votre appareil. Ce qui a été gardé reste lisible.
welcome-offline-now = Pas de connexion. Vous lisez ce qui a été gardé sur votre appareil.
welcome-keep-all = Tout garder pour lire sans connexion
welcome-kept-all = Tout est gardé. Vous pouvez le lire sans connexion.
welcome-install = Ajouter à l’écran d’accueil

# What a reader can do with a page; all of it stays on her device.
welcome-keep = Garder
welcome-forget = Gardé. Retirer
welcome-kept = Ce que vous avez gardé
welcome-kept-lede = Toute personne qui utilise cet appareil peut voir ceci. Personne d’autre.
welcome-forget-all = Tout effacer de cet appareil
welcome-forgotten = Tout a été effacé de cet appareil.
welcome-share = Partager
welcome-copied = Lien copié.
welcome-read-aloud = Lire à voix haute
welcome-stop = Arrêter la lecture
welcome-no-voice = Cet appareil n’a pas de voix pour cette langue.
welcome-no-voice-for-all = Des parties de cette page sont dans une langue que cet appareil ne peut pas lire à voix haute.
welcome-larger = Texte plus grand
welcome-contrast = Plus de contraste
welcome-near = Près de moi
welcome-near-note = Votre position reste sur votre appareil.
welcome-near-denied = Votre appareil n’a pas dit où il se trouve.
# A distance, such as 1.5 km.
welcome-distance = { $n } km

# What readers say back.
welcome-feedback = Avez-vous trouvé ce qu’il vous faut ?
welcome-feedback-yes = Oui
welcome-feedback-no = Non
welcome-feedback-comment = Qu’est-ce qui manque ou qui est faux ?
welcome-feedback-privacy = Merci de n’écrire ni nom ni numéro de téléphone. Ici, personne ne peut vous répondre.
welcome-feedback-thanks = Merci. La ville lit tous les messages.
welcome-feedback-missing = Dites à la ville ce que vous n’avez pas trouvé

# The thread.
welcome-opened-by = Mis en place grâce au plan de la ville :

# Information pages, events, news, numbers to call, words explained.
guide-information = Informations
guide-under = En savoir plus
guide-services = Services qui peuvent vous aider
guide-desks = À qui demander
guide-rights = Cette page parle de droits et de règles. Ce n’est pas un conseil juridique : demandez à une personne qui connaît votre situation.
guide-events = Événements
guide-events-all = Tous les événements
guide-events-none = Aucun événement n’est prévu pour le moment.
guide-event-when = Quand
guide-event-where = Où
guide-event-online = En ligne
guide-event-all-day = Toute la journée
guide-event-next = Prochaines dates
guide-event-by = Qui vous invite
guide-event-on-now = En ce moment
guide-event-over = Cet événement est terminé.
guide-every-day = { PLURAL($n) ->
    [one] Tous les jours
    [many] Tous les { NUMBER($n) } de jours
   *[other] Tous les { NUMBER($n) } jours
 }
guide-every-week = { PLURAL($n) ->
    [one] Toutes les semaines : { $days }
    [many] Toutes les { NUMBER($n) } de semaines : { $days }
   *[other] Toutes les { NUMBER($n) } semaines : { $days }
 }
guide-every-month-date = { PLURAL($n) ->
    [one] Tous les mois à la même date
    [many] Tous les { NUMBER($n) } de mois à la même date
   *[other] Tous les { NUMBER($n) } mois à la même date
 }
guide-every-month-weekday = { PLURAL($n) ->
    [one] Tous les mois, le même jour de la semaine
    [many] Tous les { NUMBER($n) } de mois, le même jour de la semaine
   *[other] Tous les { NUMBER($n) } mois, le même jour de la semaine
 }
guide-every-year = { PLURAL($n) ->
    [one] Tous les ans
    [many] Tous les { NUMBER($n) } d’années
   *[other] Tous les { NUMBER($n) } ans
 }
guide-every-until = jusqu’au { $date }
guide-news = Actualités
guide-news-all = Toutes les actualités
guide-numbers = Numéros à appeler
guide-numbers-lede = En danger, appelez le 112. L’appel est gratuit, depuis tous les téléphones.
guide-words = Mots expliqués
guide-words-lede = Les mots que les services utilisent ici, en langage simple.
guide-found = Informations à ce sujet
guide-no-page = Ce texte n’est plus ici.
# On paper, as a code, and on the map.
welcome-guide = Où trouver de l’aide
welcome-pdf = Imprimer ou enregistrer en PDF
welcome-code = Afficher comme code
welcome-code-note = Visez ce code avec l’appareil photo d’un téléphone pour ouvrir la page.
welcome-contents = Sommaire
welcome-page-of = Page { $page } sur { $total }
welcome-as-of = État au { $date }
welcome-holidays = Les jours fériés, les horaires peuvent être différents.
welcome-left-out = Ce guide montre { $shown } services sur { $all }. Ils sont tous ici :
welcome-pages-left-out = Ce guide montre { $shown } pages d’information sur { $all }. Elles sont toutes ici :
welcome-map = Les lieux sur le plan
welcome-map-seen = Lieux : { $n }. Le nord est en haut. Les numéros sont ceux de la liste.
welcome-map-far = À { $distance } des autres, dessiné au bord du plan
welcome-map-without = Pas sur le plan
welcome-metres = { $n } m
welcome-north = N
welcome-picture-by = Image : { $by }
welcome-by-meaning = Trouvé par le sens, non par les mots

# What other programs show of these pages: headings of a text that is about a service or a place.
open-access = Accès au lieu
open-offered = Proposé par
open-imprint = À propos de ces pages
open-more = Tous les détails, à jour
