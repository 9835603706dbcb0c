# Small numbers of people in a city’s own tables.
own-people = Petits nombres de personnes
own-people-lede = Là où seules quelques personnes sont comptées, un voisin peut les reconnaître. Cela ne concerne que les tableaux qui comptent des personnes.
field-own-sensitivity = Est-ce délicat ?
own-sensitivity-plain = Un peu : tout le monde le voit de toute façon. Moins de 5 personnes sont protégées.
own-sensitivity-usual = Comme tout chiffre sur des personnes. Moins de 10 personnes sont protégées.
own-sensitivity-sensitive = Très, comme la maladie, la délinquance ou l’asile. Moins de 10 personnes sont protégées, et « personne » aussi.
own-small-hidden = Les cacher
own-small-hidden-hint = Le moins possible d’autres chiffres sont cachés avec eux, pour que personne ne puisse les calculer à partir des totaux.
own-small-rounded = Arrondir tous les nombres
own-small-rounded-hint = Aucun nombre ne manque et les totaux restent justes. À choisir pour comparer des quartiers.
own-small-shown = Les montrer
own-small-shown-hint = Seulement si personne ne peut être reconnu ni subir de tort.
field-own-base = Si vous arrondissez : à des multiples de
field-own-same = Un autre tableau qui compte les mêmes personnes
own-same-hint = Les deux sont alors examinés ensemble, pour que l’un ne révèle pas ce que l’autre cache.
own-same-none = Aucun
own-none-small = Aucun nombre de personnes n’est inférieur à { $fewest }, et aucun ne peut être calculé.
own-hidden = { PLURAL($n) ->
    [one] { NUMBER($n) } chiffre est caché
    [many] { NUMBER($n) } de chiffres sont cachés
   *[other] { NUMBER($n) } chiffres sont cachés
 } : { $few } parce que moins de { $fewest } personnes sont comptées ou restent, { $others } pour que personne ne puisse calculer les premiers.
own-proven = Cela a été vérifié avec les totaux et avec tout ce que la ville a publié auparavant sur les mêmes personnes. Si un autre de vos tableaux compte les mêmes personnes, choisissez-le ci-dessous et regardez encore.
own-shown = Les petits nombres sont montrés tels quels. Assurez-vous que personne ne peut être reconnu.
own-shown-all = Les petits nombres sont montrés tels quels.
own-rounded = Tous les nombres de personnes sont arrondis à des multiples de { $base }, et les totaux restent justes. Les pourcentages sont faits des nombres arrondis.
own-out-already = { PLURAL($n) ->
    [one] { NUMBER($n) } petit nombre a déjà été publié
    [many] { NUMBER($n) } de petits nombres ont déjà été publiés
   *[other] { NUMBER($n) } petits nombres ont déjà été publiés
 }. Cela ne peut être repris, même si c’est caché maintenant.
own-hidden-caption = Ce qui est caché, et pourquoi
own-hidden-what = Chiffre
own-hidden-number = Nombre
own-hidden-why = Pourquoi
own-hidden-known = Ce qu’un lecteur peut savoir
own-hidden-first = Voici les { $n } premiers.
own-why-few = Peu de personnes
own-why-nobody = Personne, ce qui dit aussi quelque chose
own-why-rest = Il en reste peu
own-why-others = Il protège les autres
own-between = entre { $low } et { $high }
own-at-least = { $low } ou plus
own-log = Ce qui a été publié sur des personnes
own-log-lede = Tout ce que la ville a publié sur de petits groupes, le plus récent d’abord. Seuls les agents de la ville voient cette liste. Les nouveaux tableaux sont vérifiés avec elle.
own-log-none = Rien n’a encore été publié.
own-log-at = N° { $nr }, { $day }
problem-own-parts-exceed = { $place } : les parties font { $parts } ensemble, plus que leur total { $total }. Corrigez le fichier, ou laissez de côté la colonne ou la ligne qui compte des personnes deux fois.
problem-own-linked-differ = { $place } vaut { $value } ici et { $other } dans le tableau « { $table } ». Corrigez celui qui est faux, ou dites qu’ils ne comptent pas les mêmes personnes.
problem-own-cannot-hide = Ici, les petits nombres ne peuvent être cachés de façon que personne ne les calcule. Arrondissez tous les nombres, ou envoyez des groupes plus grands.
problem-own-cannot-round = Arrondir à des multiples de { $base } trahirait de petits nombres. Choisissez un nombre plus grand, ou cachez-les.
problem-own-too-hard = Le tableau est si grand qu’il n’a pu être vérifié à temps. Rien n’a été publié. Arrondissez tous les nombres, ou envoyez-le en parties.
own-look-again = Regarder encore
own-hidden-all = { PLURAL($n) ->
    [one] { NUMBER($n) } chiffre est caché
    [many] { NUMBER($n) } de chiffres sont cachés
   *[other] { NUMBER($n) } chiffres sont cachés
 } pour que personne ne puisse être reconnu.
own-opened = { PLURAL($n) ->
    [one] { NUMBER($n) } nombre qu’un autre tableau cache peut alors être calculé.
    [many] { NUMBER($n) } de nombres que d’autres tableaux cachent peuvent alors être calculés.
   *[other] { NUMBER($n) } nombres que d’autres tableaux cachent peuvent alors être calculés.
 }
