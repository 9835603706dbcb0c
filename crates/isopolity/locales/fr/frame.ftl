# The frame around every page.
frame-navigation = Navigation principale
frame-menu = Menu
frame-nav-my-city = Ma ville
frame-nav-cities = Villes
frame-nav-networks = Réseaux
frame-nav-evidence = Données
frame-nav-practices = Pratiques
frame-nav-people = Personnes
frame-nav-journal = Journal
frame-nav-design = Design
frame-nav-security = Signaler un problème de sécurité
frame-sign-in = Se connecter
frame-save = Enregistrer
frame-waiting = Traitement en cours. Un long fichier demande jusqu’à une minute.
frame-problems = Veuillez revoir ces points
frame-problem-of = { $field } : { $problem }
frame-example = Cette page montre un contenu inventé à titre d’exemple.
frame-foot = Isopolity, logiciel libre pour des villes où toute personne qui arrive a sa place.

# What was just done.
done-saved = Enregistré.
done-welcome = Bienvenue. Votre compte est prêt.
done-password = Votre mot de passe est changé. Vos autres appareils ont été déconnectés.
done-signed-out = Déconnexion effectuée.
done-signed-out-there = Cet appareil est déconnecté.
done-second-factor-on = La deuxième étape est activée. Désormais, vous vous connectez aussi avec un code de votre application.
done-second-factor-off = La deuxième étape est désactivée.
done-last-keeper = Rien n’a changé : quelqu’un doit s’occuper de ce site, et cette personne est la dernière à le faire.
done-not-yourself = Rien n’a changé : vous ne pouvez pas fermer votre propre compte.
done-second-factor-cleared = La deuxième étape est désactivée. Le mot de passe suffit à cette personne jusqu’à l’ajout d’une nouvelle étape.
done-not-own-factor = Rien n’a changé : désactivez votre propre deuxième étape dans votre compte, avec son code.

# Why a request was refused.
refusal-sign-in = Connectez-vous d’abord
refusal-sign-in-next = Cette page est réservée aux personnes qui ont un compte.
refusal-forbidden = Vous n’avez pas ce droit
refusal-forbidden-next = Votre compte ne permet pas cela ici. Adressez-vous à la personne qui s’occupe de ce site.
refusal-conflict = Une autre personne a enregistré avant vous
refusal-conflict-next = Rien n’est perdu. Choisissez pour chaque champ le texte à garder.
refusal-moved-on = Quelqu’un a modifié cela avant vous
refusal-moved-on-next = Rien n’est perdu et rien n’a été fait. Voyez où en sont les choses, ou faites-le quand même.
refusal-differs = Ce qui diffère
refusal-saved = Enregistré entre-temps
refusal-typed = Ce que vous avez saisi
refusal-keep-mine = Enregistrer mes choix
refusal-keep-theirs = Garder l’autre version et recommencer
refusal-see-now = Voir où en sont les choses
refusal-nevertheless = Le faire quand même
