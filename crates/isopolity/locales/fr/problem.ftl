# What is wrong with a field, each a sentence that says what to do.
problem-missing = Veuillez remplir ce champ.
problem-too-long = C’est trop long : { $length } caractères, pour { $most } au plus.
problem-out-of-range = Écrivez un nombre de { $least } à { $most }.
problem-not-a-whole-number = « { $typed } » n’est pas un nombre entier. Écrivez-le en chiffres.
problem-not-a-number = « { $typed } » n’est pas un nombre. Écrivez par exemple 12,5.
problem-choose = Veuillez faire un choix.
problem-not-offered = « { $typed } » ne fait pas partie de ce que l’on peut choisir ici.
problem-no-such-city = Il n’y a pas de ville « { $typed } » ici. Écrivez son nom comme dans la liste des villes.
problem-not-a-key = Utilisez seulement des minuscules, des chiffres et des traits d’union, par exemple saint-jean.
problem-key-taken = Ce nom court est déjà pris. Choisissez-en un autre.
problem-not-a-language = « { $typed } » n’est pas une langue connue ici. Écrivez son nom, comme letton, ou son code, comme lv.
problem-not-an-email = Cela ne ressemble pas à une adresse e-mail.
problem-not-a-web-address = Une adresse web commence par https://
problem-not-an-amount = « { $typed } » n’est pas un montant. Écrivez par exemple 1250,50.
problem-not-a-date = « { $typed } » n’est pas une date. Écrivez par exemple 2026-11-24.
problem-not-a-country = Ce n’est pas un code de pays. Utilisez deux lettres, par exemple LV ; pour la Grèce, EL.
problem-not-a-territory = Ce n’est pas un code de région. Utilisez le code NUTS, par exemple LV009.
problem-not-a-time-zone = Ce fuseau horaire est inconnu. Écrivez par exemple Europe/Riga.
problem-password-short = Utilisez au moins { $least } caractères. Quelques mots à la suite se retiennent bien.
problem-password-is-address = Le mot de passe ne peut pas être votre adresse e-mail.
problem-password-differs = Les deux mots de passe sont différents.
problem-password-old-wrong = Ce n’est pas votre mot de passe actuel. Après plusieurs tentatives, attendez quelques minutes avant de réessayer.
problem-code-wrong = Ce code n’est pas bon. Les codes changent toutes les 30 secondes : saisissez le plus récent. Après plusieurs tentatives, attendez quelques minutes avant de réessayer.
problem-sign-in-wrong = L’adresse e-mail, le mot de passe ou le code n’est pas bon. Après plusieurs tentatives, attendez quelques minutes avant de réessayer.
problem-too-many = Il y en a trop : { $most } au plus.
problem-control-letter = Il y a ici un signe que personne ne peut lire. Saisissez le texte à nouveau.

# What is wrong with a file.
problem-not-json = Ceci n’est pas du JSON.
problem-unknown-field = Ce nom est inconnu ici. Il est peut-être mal écrit.
problem-not-an-object = Un objet avec des noms et des valeurs est attendu ici.
problem-not-a-list = Une liste est attendue ici.
problem-not-a-text = Un texte est attendu ici.
problem-not-a-state = Veuillez choisir l’un des états.
problem-empty = Rien n’est écrit ici. Écrivez le texte aussi dans sa propre langue.
problem-twice = « { $typed } » figure deux fois ici. Chaque nom court ne peut figurer qu’une fois.
problem-not-a-format = Le format est attendu ici en toutes lettres, comme dans les fichiers d’exemple.
problem-not-an-address = « { $typed } » n’est pas une adresse web. Elle commence par https:// ou http://
problem-not-yes-or-no = Écrivez ici true ou false.
problem-unknown-source = La source « { $typed } » n’est pas parmi les sources de ce fichier. Ajoutez-l’y.

# What is wrong with a programme or a pairing.
problem-not-a-programme = Ce fichier ne décrit pas de programme. Comparez-le aux fichiers d’exemple.
problem-not-a-count = « { $typed } » ne compte rien. Écrivez un nombre entier à partir de 0.
problem-not-a-degree = « { $typed } » n’est pas un degré. Écrivez un nombre de 0 à 1, par exemple 0.6.
problem-not-a-mode = Écrivez ici on-site (sur place) ou remote (à distance).
problem-not-a-region = « { $typed } » n’est pas un code NUTS 3. Écrivez par exemple LV009.
problem-not-a-side = Écrivez ici mentor, mentee (ville accompagnée) ou either (les deux).
problem-not-a-topic = « { $typed } » n’est pas un thème. Écrivez son nom court, par exemple language.
problem-not-a-visit-number = Les visites portent les numéros 1, 2 et 3.
problem-unknown-flow = « { $typed } » n’est pas un déroulement connu. Écrivez seven-steps ou epi-flow.
problem-unknown-stage = Ce programme n’a pas d’étape « { $typed } ». Utilisez une étape de son déroulement.
problem-unknown-topic = Le thème « { $typed } » est inconnu. Ajoutez-le aux thèmes du fichier, ou prenez un thème connu.
problem-no-dates = Cette visite n’a pas de date. Écrivez-en au moins une.
problem-visit-twice = Ce binôme a deux fois cette visite. Donnez un autre numéro à l’une, ou retirez-la.
problem-visit-out-of-order = La visite { $waits-for } de ce binôme n’a pas encore eu lieu : celle-ci ne peut donc pas avoir eu lieu. Corrigez l’une des deux.
problem-too-many-cities = Trop de villes à associer à la fois : { $most } au plus. Associez-les par groupes.
problem-city-twice = Cette ville participe deux fois. Retirez l’une des deux.
problem-forced-twice = Cette ville a reçu deux mentors. Gardez-en un.
problem-forced-and-forbidden = Ce binôme avec { $mentor } est à la fois imposé et exclu. Annulez l’un des deux.

# What is wrong with practices in a file.
problem-no-provenance = Dites d’où cela vient : nommez une source, ou marquez-le comme exemple.
problem-published-and-example = Ceci nomme une source et est marqué comme exemple. Un seul des deux peut être vrai.
problem-no-key-factors = Ce référentiel n’a pas de facteur clé. Écrivez-en au moins un.
problem-unknown-key-factor = Il n’y a pas de facteur clé « { $typed } » dans ce fichier.
problem-unknown-practice = Il n’y a pas de pratique « { $typed } » dans ce fichier.
problem-own-practice = Une ville ne peut pas reprendre sa propre pratique. Nommez une autre ville.
problem-not-the-practices-city = Cette pratique n’est pas de « { $typed } ». Nommez la ville que la pratique elle-même indique.
problem-not-a-status = Écrivez ici learned (connue), planned (prévue), piloted (à l’essai), adopted (reprise) ou given-up (abandonnée).
problem-not-a-direction = Écrivez ici mentor-to-mentee, mentee-to-mentor ou sideways (entre autres villes).

# What is wrong with a plan in a file.
problem-not-a-share = Une source et son pourcentage sont attendus ici, par exemple source city-budget et percent 25.
problem-not-a-target = Un indicateur (indicator), une cible (target) et une échéance (by) sont attendus ici, avec la valeur de départ (baseline) s’il y en a une.
problem-not-principles = Pour chaque principe, écrivez yes (oui), partly (en partie) ou no (non).
problem-not-years = La première et la dernière année sont attendues ici, par exemple from 2022 et to 2024.
problem-thesaurus-line = Cette ligne n’a pas pu être lue : « { $typed } ».
problem-thesaurus-twice = « { $typed } » figure ici une deuxième fois.
problem-thesaurus-unknown = Il n’y a pas de notion « { $typed } ».
problem-thesaurus-circle = « { $typed } » se trouve sous lui-même.
problem-dates-reversed = La fin est avant le début.
problem-event-longer-than-rhythm = Cela dure plus longtemps que le temps qui passe avant la fois suivante.
problem-event-too-long = Un événement dure au plus { $most } jours.
problem-first-day-not-in-rhythm = Le jour où cela commence n’est pas l’un des jours de la semaine cochés.
problem-not-a-kind = Ce n’est pas connu. Écrivez page, event (événement), news (actualité), number (numéro), term (mot) ou desk (point de contact).
problem-not-a-number-to-call = Un numéro à appeler a de 2 à 15 chiffres, par exemple 112.
problem-not-a-rhythm = Ce n’est pas un rythme connu.
problem-not-a-time = Une heure s’écrit comme ceci : 18:00.
problem-not-a-translating = Écrivez ici translate (à traduire) ou keep (à laisser tel quel).
problem-not-an-about = Écrivez ici everyday (vie de tous les jours) ou rights (droits).
problem-not-an-interval = Écrivez ici un nombre de 1 à 99.
problem-page-too-deep = Les pages se placent les unes sous les autres sur six niveaux au plus.
problem-page-under-itself = Une page ne peut pas se trouver sous elle-même, ni sous une page qui se trouve sous elle.
problem-year-out-of-range = L’année doit être entre 1900 et 2200.
