# The frame around every page.
frame-skip = Aller au contenu
frame-navigation = Navigation principale
frame-menu = Menu
frame-language = Langue
frame-way = Vous êtes ici
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
frame-search = Rechercher
frame-more = Afficher plus
frame-problems = Veuillez revoir ces points
frame-problem-of = { $field } : { $problem }
frame-demonstration = Ceci est une démonstration. Les chiffres sont réels et citent leur source. Tout ce qui est inventé est signalé sur sa page.
frame-example = Cette page montre un contenu inventé à titre d’exemple.
frame-example-tag = exemple
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

# Texts that are not what they seem.
text-fallback = langue : { $language }
text-machine = traduit par une machine, non vérifié
text-outdated = l’original a changé depuis cette traduction
frame-percent = { $n } %

# Why a request was refused.
refusal-not-found = Cette page n’existe pas ici
refusal-not-found-next = L’adresse est peut-être mal saisie, ou le contenu n’est pas public.
refusal-sign-in = Connectez-vous d’abord
refusal-sign-in-next = Cette page est réservée aux personnes qui ont un compte.
refusal-forbidden = Vous n’avez pas ce droit
refusal-forbidden-next = Votre compte ne permet pas cela ici. Adressez-vous à la personne qui s’occupe de ce site.
refusal-elsewhere = Cet envoi ne vient pas de nos pages
refusal-elsewhere-next = Pour protéger votre compte, nous n’acceptons que les formulaires de nos propres pages. Ouvrez la page ici, puis réessayez.
refusal-unreadable = Nous n’avons pas compris
refusal-unreadable-next = Revenez en arrière et réessayez.
refusal-too-large = C’est trop en une fois
refusal-too-large-next = Votre envoi est trop volumineux pour être lu. Envoyez un fichier plus petit ou un texte plus court.
refusal-too-many = Un instant, s’il vous plaît
refusal-too-many-next = Beaucoup de demandes sont venues de votre connexion. Attendez une minute, puis réessayez.
refusal-too-slow = Cela a pris trop de temps
refusal-too-slow-next = La connexion est peut-être lente. Vérifiez si votre modification est là ; sinon, réessayez.
refusal-conflict = Une autre personne a enregistré avant vous
refusal-conflict-next = Rien n’est perdu. Choisissez pour chaque champ le texte à garder.
refusal-moved-on = Quelqu’un a modifié cela avant vous
refusal-moved-on-next = Rien n’est perdu et rien n’a été fait. Voyez où en sont les choses, ou faites-le quand même.
refusal-fault = Un problème est survenu chez nous
refusal-fault-next = Rien n’a changé. Réessayez ; si cela se reproduit, prévenez la personne qui s’occupe de ce site.
refusal-number = Indiquez-lui ce numéro : { $number }
refusal-home = Aller à la page d’accueil
refusal-differs = Ce qui diffère
refusal-saved = Enregistré entre-temps
refusal-typed = Ce que vous avez saisi
refusal-keep-mine = Enregistrer mes choix
refusal-keep-theirs = Garder l’autre version et recommencer
refusal-see-now = Voir où en sont les choses
refusal-nevertheless = Le faire quand même

# Newcomers' pages.
frame-exit = Quitter vite
