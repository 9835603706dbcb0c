# The front door.
home-title = Gradovi koji uključuju novopridošle
home-lede = Od podataka do plana, uz pomoć grada koji je to već prošao, do vrata otvorenih novopridošlima.
home-see-cities = Pogledajte gradove
home-see-practices = Pogledajte što djeluje
home-cities = { PLURAL($n) ->
    [one] Ovdje je { NUMBER($n) } grad
    [few] Ovdje su { NUMBER($n) } grada
   *[other] Ovdje je { NUMBER($n) } gradova
 }
home-all-cities = Svi gradovi
home-newcomers = Tek ste stigli u grad?
home-newcomers-lede = Pronađite pomoć u blizini, na svojem jeziku. Bez računa i bez praćenja.
home-for-cities = Radite li za grad?
home-for-cities-lede = Pogledajte gdje je vaš grad, što mu treba i koji je grad to već riješio.
home-security = Pronašli ste sigurnosni propust koji bi mogao naštetiti ljudima? Pišite onima koji vode ovaj sustav prije nego što to kažete drugima. Odgovorit će vam i zahvaliti.
