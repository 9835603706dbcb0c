# Officers' pages of the directory of services.
directory-title = Services pour les personnes nouvellement arrivées
directory-lede = Ce que les personnes nouvellement arrivées lisent sur votre ville, et ce que vous êtes en train d’écrire.
directory-see-public = Voir la page publique
directory-feedback = Ce que disent les lecteurs ({ NUMBER($n) } en attente)
directory-export = Enregistrer dans un fichier
directory-import = Charger un fichier
directory-services-n = { PLURAL($n) ->
    [one] { NUMBER($n) } service
    [many] { NUMBER($n) } de services
   *[other] { NUMBER($n) } services
 }
directory-empty = Il n’y a rien pour l’instant. Commencez par une organisation et un lieu, puis ajoutez ce qu’on y propose.
directory-gaps = Ce qui manque
directory-gaps-areas = Domaines de vie sans service : { $areas }
directory-gaps-needs = Besoins de la ville auxquels aucun service ne répond encore :
directory-organisations = Organisations
directory-places = Lieux
directory-add-service = Ajouter un service
directory-add-organisation = Ajouter une organisation
directory-add-place = Ajouter un lieu
directory-edit-service = Modifier le service
directory-edit-organisation = Modifier l’organisation
directory-edit-place = Modifier le lieu
directory-no-organisation = Un service doit être proposé par une organisation.
directory-state-draft = brouillon
directory-state-published = publié
directory-state-withdrawn = retiré
directory-fresh-checked = vérifié, valable jusqu’au { $date }
directory-fresh-stale = à vérifier : était valable jusqu’au { $date }
directory-fresh-never = jamais vérifié
directory-coverage = Langues
directory-coverage-caption = Combien de services peuvent se lire dans chaque langue
directory-coverage-language = Langue
directory-coverage-share = Services
directory-coverage-people = Par des personnes
directory-coverage-machine = Par une machine
directory-coverage-outdated = À mettre à jour
directory-holidays = Jours fériés
directory-holidays-n = { PLURAL($n) ->
    [one] { NUMBER($n) } jour est saisi.
    [many] { NUMBER($n) } de jours sont saisis.
   *[other] { NUMBER($n) } jours sont saisis.
 }
directory-edit-holidays = Modifier les jours fériés
directory-holidays-lede = Ces jours-là, ce sont les horaires placés après « PH » qui comptent.
directory-holidays-hint = Une date par ligne, par exemple 2026-11-18.
directory-texts-in = Langue des textes
directory-source-says = L’original dit : « { $text } »
directory-text-state = Comment ces textes ont-ils été faits ?
directory-text-own = Par une personne ; ce que je laisse tel quel reste tel quel
directory-text-reviewed = Par une personne, puis relus par une autre
directory-text-machine = Par une machine, sans vérification
directory-title-hint = Comme les gens le demanderaient, par exemple « Letton pour débuter ».
directory-phone-hint = Avec l’indicatif du pays, par exemple +371 63000000. S’il y en a plusieurs, séparez-les par des virgules.
directory-contact-hint = S’il y en a plusieurs, séparez-les par des virgules.
directory-country-hint = Deux lettres, comme dans les adresses postales ; pour la Grèce, GR.
directory-position-hint = Pour le plan, par exemple 56,6511. Laissez les deux champs vides si vous ne savez pas.
directory-hours-hint = Par exemple : Mo-Fr 9:00-17:00; Sa 10:00-14:00 by appointment; 07-01..07-31 closed; PH closed. Écrivez ces mots en anglais : closed = fermé, by appointment = sur rendez-vous, PH = jours fériés.
directory-checked-hint = Jusqu’à ce jour, quelqu’un s’en porte garant. Ensuite, la page publique affiche un avertissement.
directory-provenance-published = Réel, tel que la ville ou l’organisation le publie
directory-provenance-example = Inventé, à titre d’exemple
directory-cost-paid = Payant
directory-remove = Supprimer
directory-remove-hint = On ne peut supprimer que ce dont aucun service n’a besoin.
directory-withdraw = Retirer le service
directory-withdraw-hint = Le public ne le voit plus. Les plans qui y renvoient restent intacts, et vous pourrez le publier à nouveau.
directory-import-lede = Un fichier de services tel qu’Isopolity l’enregistre. Ce qui est dans le répertoire et absent du fichier reste en place.
directory-import-file = Le fichier
directory-import-state = Les nouveaux services
directory-import-check = Vérifier seulement le fichier
directory-import-load = Le charger
directory-import-would = Le fichier est bon. Nouveaux : { $new } ; modifiés : { $changed } ; inchangés : { $same }. Choisissez-le à nouveau pour le charger.
directory-import-problems = { PLURAL($n) ->
    [one] { NUMBER($n) } problème. Rien n’a changé.
    [many] { NUMBER($n) } de problèmes. Rien n’a changé.
   *[other] { NUMBER($n) } problèmes. Rien n’a changé.
 }
directory-import-where = Où
directory-import-what = Ce qui ne va pas

done-removed = Supprimé.
done-withdrawn = Retiré. Le public ne le voit plus.
done-still-needed = Rien n’a changé : un service en a encore besoin.
done-changed-meanwhile = Rien n’a changé : une autre personne l’a modifié entre-temps. Regardez à nouveau.
done-loaded = Le fichier est chargé.

field-service_title = Nom du service
field-service_text = Ce que les gens y trouvent
field-service_state = Qui le voit
field-service_themes = De quoi il s’agit
field-organisation = Qui le propose
field-places = Où
field-hours = Horaires d’ouverture
field-phone = Téléphone
field-mail = E-mail
field-web = Adresse web
field-spoken = Langues parlées sur place
field-age_from = Âge minimum
field-age_to = Âge maximum
field-residence = Réservé à (rien de coché : tout le monde)
field-gender = Réservé aux personnes de ce genre
field-family = Réservé aux personnes dans cette situation
field-safety = Ce qui le rend sûr
field-cost = Combien ça coûte
field-cost_text = Le prix, en mots
field-documents = Ce qu’il faut apporter
field-how_to_begin = Comment commencer
field-checked_until = Vérifié, valable jusqu’au
field-provenance = Est-ce réel ?
field-text_state = Comment les textes ont été faits
field-street = Rue et numéro
field-postcode = Code postal
field-town = Ville
field-directions = Comment y aller
field-accessibility = Accès au bâtiment
field-holidays = Jours fériés

problem-hours-too-long = Ces horaires dépassent { $most } caractères.
problem-hours-too-many-rules = Il y a trop de règles pour un seul service.
problem-hours-too-many-slots = Caractère { $at }, « { $text } » : trop de plages horaires pour un seul jour.
problem-hours-unknown-word = Caractère { $at } : « { $text } » n’est pas compris. Écrivez par exemple Mo-Fr 9:00-17:00.
problem-hours-out-of-place = Caractère { $at } : « { $text } » est mal placé. D’abord les jours, puis les heures.
problem-hours-after-end = Caractère { $at } : rien ne peut suivre à cet endroit. Commencez une nouvelle partie après un point-virgule : « { $text } ».
problem-hours-no-slots = Caractère { $at } : après « { $text } », il manque une heure, par exemple 9:00-17:00, ou « closed ».
problem-hours-no-days = Caractère { $at } : « { $text } » ne désigne aucun jour.
problem-hours-not-a-date = Caractère { $at } : « { $text } » n’est pas une date. Écrivez par exemple 2026-12-24 ou 07-01..07-31.
problem-hours-not-a-day = Caractère { $at } : « { $text } » ne désigne pas des jours. Utilisez Mo Tu We Th Fr Sa Su.
problem-hours-not-a-time = Caractère { $at } : « { $text } » n’est pas une heure. Écrivez par exemple 9:00-17:00.
problem-hours-empty-slot = Caractère { $at } : « { $text } » finit à l’heure où il commence.
problem-hours-slot-too-long = Caractère { $at } : « { $text } » dure plus d’un jour.
problem-hours-overlap = Caractère { $at } : « { $text } » chevauche d’autres horaires.
problem-hours-seasons-overlap = Caractère { $at } : « { $text } » chevauche une autre saison.
problem-hours-dates-reversed = Caractère { $at } : « { $text } » finit avant de commencer.
problem-hours-season-too-long = Caractère { $at } : « { $text } » dure plus de trois ans.
problem-not-a-phone = « { $typed } » n’est pas un numéro de téléphone. Commencez par + et l’indicatif du pays.
problem-not-a-mail = « { $typed } » n’est pas une adresse e-mail.
problem-not-a-web = « { $typed } » n’est pas une adresse web. Elle commence par https://
problem-no-way-to-reach = Dites comment le joindre : un lieu, un téléphone, un e-mail ou une adresse web.
problem-ages-reversed = L’âge minimum dépasse l’âge maximum.
problem-not-an-age = Un âge est un nombre d’années, jusqu’à 120.
problem-named-twice = Quelque chose est nommé deux fois ici.
problem-unknown-city = Il n’y a pas de ville « { $typed } » ici.
problem-other-city = Ce fichier est celui d’une autre ville : « { $typed } ».
problem-file-too-large = Le fichier est trop gros : { $most } octets au plus sont lus.
problem-unknown-format = Ce type de fichier n’est pas lu ici. Regardez le champ « format » et les fichiers d’exemple.
problem-unknown-key = Rien ici ne porte le nom court « { $key } ».
problem-unknown-zone = « { $typed } » n’est pas un fuseau horaire. Écrivez par exemple Europe/Riga.
problem-key-twice = Le nom court « { $key } » figure deux fois.
problem-not-a-contact = « { $typed } » : ce n’est ni un téléphone, ni un e-mail, ni une adresse web.
problem-not-a-provenance = Dites si c’est une publication ou un exemple.
problem-not-a-position = Ce n’est pas un point du globe.
problem-not-an-access = « { $typed } » : cette mention d’accessibilité est inconnue.
problem-not-eligibility = Ces conditions ne sont pas comprises.
problem-not-a-safety = « { $typed } » : cette mention de sécurité est inconnue.
problem-not-a-cost = « { $typed } » ne dit pas combien ça coûte.
directory-street-hint = Laissez vide si indiquer l’adresse met des personnes en danger, par exemple pour un refuge. La page dira qu’elle est donnée par téléphone.
problem-position-without-street = Un lieu dont l’adresse n’est pas donnée ne doit pas figurer sur une carte. Laissez la position vide.
