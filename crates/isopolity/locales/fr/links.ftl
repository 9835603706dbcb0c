# Web addresses in the directory that no longer answer.
links-title = Adresses web
links-lede = Environ une fois par semaine, le programme regarde si les adresses web de votre répertoire répondent encore. Rien n’est modifié tout seul.
links-off = La personne qui exploite cette installation a coupé les demandes à d’autres serveurs. Rien n’est vérifié.
links-none = Le répertoire ne contient encore aucune adresse web.
links-look-all = Les vérifier toutes bientôt
links-look = Vérifier maintenant
links-replace = Remplacer partout
links-replace-title = Remplacer une adresse web
links-replace-lede = La nouvelle adresse prend la place de l’ancienne partout où celle-ci figure.
links-replace-old = L’ancienne adresse :
field-new_address = Nouvelle adresse web
links-moved = Elle mène définitivement à :
links-looked-on = Vérifiée le { $date }
links-used = Où elle figure :
links-group-broken = Ne répondent plus ({ NUMBER($n) })
links-group-broken-hint = Elles ont échoué deux jours ou plus. Les lecteurs n’y trouvent rien.
links-group-doubtful = Ont échoué une fois ({ NUMBER($n) })
links-group-doubtful-hint = Elles seront vérifiées à nouveau après un jour.
links-group-untold = Impossible à dire ({ NUMBER($n) })
links-group-untold-hint = La réponse ne montre pas si les lecteurs voient une page. Ouvrez l’adresse vous-même.
links-group-new = Pas encore vérifiées ({ NUMBER($n) })
links-group-new-hint = Leur tour viendra d’ici un jour.
links-group-works = Répondent comme il faut ({ NUMBER($n) })
links-group-works-hint = Il n’y a rien à faire.
links-broken-n = { PLURAL($n) ->
    [one] { NUMBER($n) } adresse web ne répond plus.
    [many] { NUMBER($n) } d’adresses web ne répondent plus.
   *[other] { NUMBER($n) } adresses web ne répondent plus.
 }
links-answer-well = Une page s’y trouve.
links-answer-no-entry = Le serveur ne laisse entrer aucun programme ({ $status }).
links-answer-not-there = Cette page n’existe plus (404).
links-answer-gone = La page a été retirée définitivement (410).
links-answer-too-often = Le serveur demande d’être interrogé moins souvent (429).
links-answer-fault = Le serveur est en panne ({ $status }).
links-answer-other = Le serveur a répondu { $status }.
links-answer-not-an-address = Elle mène à quelque chose qui n’est pas une adresse web.
links-answer-plain = Elle mène à une page sans chiffrement, qui n’est pas demandée.
links-answer-inward = Elle mène dans un réseau privé, qui n’est pas interrogé.
links-answer-no-name = Personne ne connaît le nom de ce serveur.
links-answer-no-connection = Le serveur n’accepte aucune connexion.
links-answer-bad-certificate = Le certificat du serveur est périmé ou celui d’un autre serveur. Les navigateurs avertissent.
links-answer-unknown-issuer = Personne de connu ne répond du certificat du serveur. Les navigateurs avertissent peut-être.
links-answer-too-slow = Le serveur n’a pas répondu à temps.
links-answer-too-many-moves = L’adresse renvoie toujours plus loin, jamais à une page.
links-answer-too-large = Le serveur en dit plus que le programme n’en lit.
links-answer-garbled = La réponse du serveur est illisible.
done-links-looked = L’adresse a été vérifiée.
done-links-soon = Les adresses seront vérifiées dans les minutes qui viennent. Rechargez cette page plus tard.
done-links-replaced = L’adresse a été remplacée partout où elle figurait.
