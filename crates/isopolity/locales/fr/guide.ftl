# Officers' pages: information for newcomers, its history, its translation.
guide-title = Informations pour les personnes nouvellement arrivées
guide-lede = Pages, événements, actualités, numéros à appeler, mots expliqués et points de contact : ce que les personnes nouvellement arrivées lisent à côté des services.
guide-waiting = En attente de relecture
guide-changing = modification en cours
guide-handed-in = remis pour relecture
guide-none = – aucun choix –
guide-kind-page = Pages
guide-kind-page-lede = Ce que tout le monde devrait savoir, par exemple comment voir un médecin.
guide-kind-event = Événements
guide-kind-event-lede = Ce qui a lieu et quand, une seule fois ou régulièrement.
guide-kind-news = Actualités
guide-kind-news-lede = Ce qui est nouveau ; affiché d’une date à une autre.
guide-kind-number = Numéros à appeler
guide-kind-number-lede = Numéros d’urgence et lignes d’écoute. Le 112 figure toujours en premier, automatiquement.
guide-kind-term = Mots expliqués
guide-kind-term-lede = Les mots de l’administration en langage simple. Les personnes qui traduisent les voient aussi.
guide-kind-desk = Points de contact
guide-kind-desk-lede = Qui l’on peut joindre, comment et quand. Modifiez un point de contact une seule fois, et toutes les pages l’affichent.
guide-add-page = Ajouter une page
guide-add-event = Ajouter un événement
guide-add-news = Ajouter une actualité
guide-add-number = Ajouter un numéro
guide-add-term = Ajouter un mot
guide-add-desk = Ajouter un point de contact
guide-edit-page = Modifier la page
guide-edit-event = Modifier l’événement
guide-edit-news = Modifier l’actualité
guide-edit-number = Modifier le numéro
guide-edit-term = Modifier le mot
guide-edit-desk = Modifier le point de contact
guide-publish = Publier
guide-hand-in = Remettre pour relecture
guide-keep-draft = Garder comme brouillon
guide-withdraw = Retirer
guide-withdraw-hint = Le public ne le verra plus. Tout est conservé, et vous pourrez le publier à nouveau.
guide-text-hint = Une ligne vide commence un nouveau paragraphe, « ## » suivi d’une espace un titre, « - » suivi d’une espace un point de liste. Un lien : [ce que l’on lit](https://…).
guide-number-hint = Tel qu’on le compose, par exemple 112 ou +371 63000000.
guide-order-hint = Les petits nombres viennent en premier.
guide-time-hint = Par exemple 18:00. Laissez les deux heures vides si cela dure toute la journée.
guide-ends-hint = À laisser vide si cela finit le même jour.
guide-interval-hint = 2 veut dire une semaine, un mois ou une année sur deux.
guide-except-hint = Les jours où cela n’a pas lieu, par exemple 2026-12-24 ; s’il y en a plusieurs, séparez-les par des virgules.
guide-until-hint = À laisser vide si cela reste affiché.
guide-mirrors-hint = Le titre et le texte suivent alors cette page, dans toutes ses langues, chaque fois qu’elle change.
guide-adopt = Reprendre des pages toutes prêtes
guide-adopt-lede = Des pages sur quatre sujets, écrites pour toutes les villes d’Europe, en 24 langues. Elles arrivent comme brouillons : lisez-les, modifiez ce qui est différent chez vous, puis publiez-les. Les traductions ont été faites par une machine ; celles qui parlent de droits ne sont affichées qu’après relecture par une personne.
guide-adopt-pages = { PLURAL($n) ->
    [one] { NUMBER($n) } page
    [many] { NUMBER($n) } de pages
   *[other] { NUMBER($n) } pages
 }
guide-adopt-take = Reprendre
guide-adopt-taken = déjà repris
field-entry_title = Titre
field-entry_text = Texte
field-parent = Placée sous
field-order = Rang dans la liste
field-page_about = De quoi elle parle
field-desks = Points de contact à qui s’adresser
field-mirrors = Suit une page d’une autre ville
field-starts_on = Commence le
field-starts_at = Commence à
field-ends_on = Finit le
field-ends_at = Finit à
field-rhythm = À quel rythme
field-interval = Tous les combien
field-weekdays = Quels jours de la semaine
field-repeat_until = Jusqu’au
field-except = Sauf le
field-place = Où
field-online = Adresse web, si c’est en ligne
field-shown_from = Affiché à partir du
field-shown_until = Affiché jusqu’au
field-translating = Dans les traductions
directory-about-everyday = De la vie de tous les jours
directory-about-rights = De droits et de lois : ce qu’une machine a traduit n’est affiché qu’après relecture par une personne
directory-translating-translate = On le traduit comme indiqué ici
directory-translating-keep = On le laisse tel quel, par exemple le nom d’une administration
directory-rhythm-once = Une seule fois
directory-rhythm-day = Chaque jour
directory-rhythm-week = Chaque semaine
directory-rhythm-month-date = Chaque mois à la même date
directory-rhythm-month-weekday = Chaque mois le même jour de la semaine, par exemple le deuxième mardi
directory-rhythm-year = Chaque année
history-title = Ce qui a changé
history-see = Voir ce qui a changé
history-lede = Toutes les versions, qui les a faites et ce qui était différent. Chacune peut être reprise.
history-none = Rien n’est noté à ce sujet.
history-by = { $date }, { $who }
history-act-add = rédaction
history-act-edit = modification
history-act-hand-in = remise pour relecture
history-act-publish = publication
history-act-withdraw = retrait
history-act-restore = reprise d’une version antérieure
history-same = Rien n’est différent dans son contenu.
history-restore = Reprendre cette version
history-restore-hint = Elle devient un brouillon ; le public la voit une fois qu’elle est publiée.
history-unreadable = Cette version est d’un format plus ancien et ne peut pas être reprise.
review-title = Relecture
review-lede = Ce que quelqu’un a remis, à côté de ce que les nouveaux arrivants voient maintenant. Publiez-le, ou renvoyez-le en disant pourquoi.
review-do = Relire
review-edit = Ouvrir dans le formulaire
review-changes = Ce qui changerait pour les nouveaux arrivants
review-new = Nouveau : les nouveaux arrivants n’en voient encore rien
review-not-waiting = Ceci n’attend pas de relecture : c’est publié, ou quelqu’un y travaille.
review-back = Pas encore prêt ?
field-note = Ce qu’il faudrait changer
review-note-hint = La personne qui l’a écrit lit ceci au-dessus du formulaire.
review-send-back = Renvoyer
review-not-whole = Quelque chose qu’il nomme n’existe plus. Ouvrez-le dans le formulaire et choisissez de nouveau.
review-unseen = Les nouveaux arrivants ne voient pas encore « { $title } », qui est nommé ici. Publiez-le d’abord.
review-said = Renvoyé : voici ce qu’il faudrait changer
review-came-back = renvoyé
preview-see = Voir comme les nouveaux arrivants
preview-strip = C’est ainsi que les nouveaux arrivants le verront. Ce n’est pas encore publié.
preview-seen = C’est ainsi que les nouveaux arrivants le voient maintenant.
review-all-back = Renvoyé : à modifier
history-act-return = renvoyé
history-act-remove = supprimé
history-other = Autre
translate-title = Traduire
translate-lede = L’original à côté de la traduction. Ce qui manque ou n’est plus à jour vient en premier.
translate-into = Traduire en { $language }
translate-standing-missing = manquant
translate-standing-outdated = à mettre à jour : l’original a changé depuis
translate-standing-machine = par une machine, sans relecture
translate-standing-draft = par une personne
translate-standing-reviewed = relu
translate-count = { PLURAL($n) ->
    [one] { NUMBER($n) } texte à traduire ou à relire
    [many] { NUMBER($n) } de textes à traduire ou à relire
   *[other] { NUMBER($n) } textes à traduire ou à relire
 }
translate-all-done = Tout est traduit.
translate-original = Original ({ $language })
translate-gone = L’original n’a plus de texte. Cette traduction est conservée ; personne ne la voit.
translate-reviewed = Je l’ai relu
translate-save = Enregistrer ces traductions
translate-suggest = Faire proposer par la machine ce qui manque
translate-suggest-hint = Les propositions sont signalées comme faites par une machine tant que personne ne les a relues. Avant cela, les textes qui parlent de droits ne sont pas affichés.
translate-engine-none = Aucun moteur de traduction n’est installé. La personne qui s’occupe de ce serveur peut en raccorder un.
translate-glossary = Mots du glossaire
translate-keep = à laisser tel quel
translate-overview = Ce qui peut se lire dans chaque langue
translate-saved-n = { PLURAL($n) ->
    [one] { NUMBER($n) } texte a été enregistré.
    [many] { NUMBER($n) } de textes ont été enregistrés.
   *[other] { NUMBER($n) } textes ont été enregistrés.
 }
directory-due = À vérifier
directory-due-lede = Quelqu’un s’en est porté garant jusqu’au jour indiqué. Regardez à nouveau, et fixez un nouveau jour.
directory-remind-subject = À vérifier de nouveau : { $city }
directory-remind-body =
    Bonjour { $name },

    quelqu’un s’est porté garant de ce que les nouveaux arrivants lisent ici jusqu’aux jours indiqués. Voyez si cela est encore vrai, et indiquez un nouveau jour :

    { $list }

    Tout se trouve ici : { $link }
translate-save-drafts = Enregistrer ces traductions comme brouillons
translate-hand-in = Remettre pour relecture
translate-of = Seulement de « { $title } ».
translate-see-everything = Voir tout ce qui est à faire
translate-counts = Tous les textes comptent ici, aussi les brouillons et ce qui attend une relecture. Ce que les nouveaux arrivants en voient :
coverage-counts = Seul compte ici ce que les nouveaux arrivants voient : ce qu’une machine a traduit sur les droits attend la relecture d’une personne.
translate-see-all = Voir aussi les autres
translate-see-due = Voir seulement ce qui reste à faire
translate-changed = Quelqu’un a modifié ce texte ou son original pendant que vous écriviez. Vos mots sont dans le champ ; comparez, puis enregistrez à nouveau.
translate-too-long = Ce texte est trop long.
translate-rights = droits
translate-share = Textes
translate-missing = Manquants
guide-languages = { PLURAL($n) ->
    [one] { NUMBER($n) } langue
    [many] { NUMBER($n) } de langues
   *[other] { NUMBER($n) } langues
 }
