# What is wrong with a field, each a sentence that says what to do.
problem-missing = Veuillez remplir ce champ.
problem-too-long = C’est trop long : { $length } caractères, pour { $most } au plus.
problem-out-of-range = Écrivez un nombre de { $least } à { $most }.
problem-not-a-whole-number = « { $typed } » n’est pas un nombre entier. Écrivez seulement des chiffres, par exemple 56000.
problem-not-a-number = « { $typed } » n’est pas un nombre. Écrivez par exemple 12,5.
problem-choose = Veuillez faire un choix.
problem-not-a-key = Utilisez seulement des minuscules, des chiffres et des traits d’union, par exemple saint-jean.
problem-key-taken = Ce nom court est déjà pris. Choisissez-en un autre.
problem-not-a-language = « { $typed } » n’est pas un code de langue. Utilisez des codes comme lv, fr ou ar.
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
