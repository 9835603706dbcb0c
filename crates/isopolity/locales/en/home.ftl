# The front door.
home-title = Cities that include newcomers
home-lede = From evidence to a plan, with the help of a city that has done it, to a door that is open for newcomers.
home-see-cities = See the cities
home-see-practices = See what works
home-cities = { PLURAL($n) ->
    [one] { NUMBER($n) } city is here
   *[other] { NUMBER($n) } cities are here
 }
home-all-cities = All cities
home-newcomers = Are you new in a city?
home-newcomers-lede = Find help near you in your language. No account, no tracking.
home-for-cities = Do you work for a city?
home-for-cities-lede = See where your city stands, what it needs, and which city has solved it already.
home-security = Have you found a hole through which people could be harmed? Please write to the people who run this installation before you tell others. They will answer, and thank you.
