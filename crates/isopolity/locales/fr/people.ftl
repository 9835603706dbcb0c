# Accounts.
people-email = Adresse e-mail
people-password = Mot de passe
people-code = Code
people-code-hint = Seulement si vous utilisez une application pour la deuxième étape. Sinon, laissez vide.
people-sign-in-lede = Pour les personnes qui travaillent ici. Si vous cherchez de l’aide dans une ville, vous n’avez pas besoin de compte.
people-name = Votre nom
people-language = Langue
people-invitation = Bienvenue
people-invitation-lede = Vous avez reçu une invitation à cette adresse : { $email }. Choisissez un mot de passe que vous n’utilisez nulle part ailleurs.
people-new-password = Nouveau mot de passe
people-password-hint = Au moins 12 caractères. Quelques mots à la suite se retiennent bien.
people-again = Le nouveau mot de passe, encore une fois
people-accept = Ouvrir mon compte
people-account = Mon compte
people-old-password = Mot de passe actuel
people-change-password = Changer mon mot de passe
people-second-factor = Une deuxième étape à la connexion
people-second-factor-lede = Un code donné par une application de votre téléphone protège votre compte, même si quelqu’un connaît votre mot de passe.
people-second-factor-is-on = La deuxième étape est activée.
people-second-factor-add = Ajouter une deuxième étape
people-second-factor-remove = Désactiver la deuxième étape
people-second-factor-step-app = Installez une application d’authentification sur votre téléphone.
people-second-factor-step-secret = Dans l’application, ajoutez un compte et saisissez cette clé :
people-second-factor-open = Ouvrir dans une application de cet appareil
people-second-factor-step-code = Saisissez le code affiché par l’application et votre mot de passe.
people-sessions = Vos connexions en cours
people-session-since = Depuis le { DATE($date) }
people-session-this = Cet appareil
people-session-end = Déconnecter cet appareil
people-sessions-end = Déconnecter tous les autres appareils
people-device-unknown = Appareil inconnu
people-sign-out = Se déconnecter
people-lede = Toutes les personnes qui ont un compte. Les personnes nouvellement arrivées n’en ont pas besoin.
people-invite = Inviter quelqu’un
people-role = Quel sera son rôle ?
people-role-city = Dans quelle ville ? (pour les responsables de l’intégration et les conseils consultatifs)
people-role-city-hint = Le nom de la ville ou son nom court, par exemple riga.
people-role-network = Dans quel réseau ? (pour les secrétariats et les associations)
people-revoke = Retirer
people-reset = Proposer un nouveau mot de passe
people-clear-second-factor = Désactiver une deuxième étape perdue
people-close = Fermer le compte
people-link = Envoyez ce lien
people-link-hint = Il ouvre le compte pendant sept jours et ne s’affiche que maintenant. Un e-mail qui le contient est en route si un serveur de messagerie est configuré.
people-letter-subject = Votre invitation à Isopolity
people-letter-body =
    Bonjour { $name },

    Vous recevez cette invitation pour travailler avec votre ville sur Isopolity. Ouvrez ce lien dans les sept jours et choisissez un mot de passe :

    { $link }

    Si vous n’attendiez pas ce message, vous n’avez rien à faire.
people-journal-lede = Qui a changé quoi, et quand. Rien ne peut en être retiré.
people-journal-caption = Modifications, les plus récentes d’abord
people-journal-when = Quand
people-journal-who = Qui
people-journal-what = Quoi
people-journal-details = Avant et après
people-jobs = Tâches en attente : { NUMBER($waiting) }. Tâches échouées : { NUMBER($failed) }.
people-jobs-failed = Tâches échouées
people-jobs-why = Pourquoi
people-jobs-hint = Une lettre qui n’est pas partie n’est pas conservée, car elle contient un lien secret. Corrigez le problème, puis invitez de nouveau la personne.
person-invited = invitation envoyée
person-active = compte actif
person-closed = compte fermé
role-officer = Responsable de l’intégration
role-officer-hint = Écrit pour une ville : repères, évaluation, besoins, plans, services.
role-board = Conseil consultatif
role-board-hint = Lit les brouillons de la ville et donne son avis.
role-secretariat = Secrétariat de réseau
role-secretariat-hint = Gère un réseau et ses programmes.
role-association = Association nationale ou autre niveau de gouvernement
role-association-hint = Suit les travaux d’un réseau, en lecture.
role-researcher = Recherche ou financement
role-researcher-hint = Lit ce qui est publié.
role-keeper = Responsable de ce site
role-keeper-hint = S’occupe des comptes et du fonctionnement.
field-grant = Rôles
