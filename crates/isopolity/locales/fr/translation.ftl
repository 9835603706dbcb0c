# What the translation engine says when it does not translate.
translation-trouble-no-engine = Aucun moteur de traduction n’est installé. La personne qui exploite cette installation peut en ajouter un.
translation-trouble-unreached = Le moteur de traduction ne répond pas. Réessayez plus tard.
translation-trouble-no-such-pair = Le moteur de traduction ne traduit pas entre ces deux langues.
translation-trouble-too-much = C’est trop de texte à la fois.
translation-trouble-refused = Le moteur de traduction refuse ce texte.
translation-trouble-denied = Le moteur de traduction ne nous laisse pas entrer. Prévenez la personne qui exploite cette installation.
translation-trouble-busy = Le moteur de traduction est trop sollicité. Réessayez dans quelques minutes.
translation-trouble-failed = Le moteur de traduction a échoué. Réessayez plus tard.
translation-trouble-garbled = La réponse du moteur de traduction est inutilisable.
translation-lost = Ces mots devaient rester tels quels et manquent : { $words }
