# The front door.
home-title = Des villes où toute personne qui arrive a sa place
home-lede = Partir des données, faire un plan avec l’aide d’une ville qui l’a déjà fait, et ouvrir une porte aux personnes qui arrivent.
home-see-cities = Voir les villes
home-see-practices = Voir ce qui marche
home-cities = { PLURAL($n) ->
    [one] { NUMBER($n) } ville présente
    [many] { NUMBER($n) } de villes présentes
   *[other] { NUMBER($n) } villes présentes
 }
home-all-cities = Toutes les villes
home-newcomers = Vous venez d’arriver dans une ville ?
home-newcomers-lede = Trouvez de l’aide près de chez vous, dans votre langue. Sans compte, sans suivi.
home-for-cities = Travaillez-vous pour une ville ?
home-for-cities-lede = Voyez où en est votre ville, ce dont elle a besoin et quelle ville a déjà trouvé une solution.
home-security = Vous avez trouvé une faille qui peut nuire à des personnes ? Écrivez aux personnes qui gèrent ce site avant d’en parler à d’autres. Elles vous répondront et vous remercieront.
