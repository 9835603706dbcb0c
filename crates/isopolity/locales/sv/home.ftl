# The front door.
home-title = Kommuner som inkluderar nyinflyttade
home-lede = Från underlag till plan, med hjälp av en kommun som har gjort det förut, och vidare till en öppen dörr för nyinflyttade.
home-see-cities = Se kommunerna
home-see-practices = Se vad som fungerar
home-cities = { PLURAL($n) ->
    [one] { NUMBER($n) } kommun finns här
   *[other] { NUMBER($n) } kommuner finns här
 }
home-all-cities = Alla kommuner
home-newcomers = Är du nyinflyttad?
home-newcomers-lede = Hitta hjälp nära dig på ditt språk. Inget konto, ingen spårning.
home-for-cities = Arbetar du i en kommun?
home-for-cities-lede = Se var din kommun står, vad den behöver och vilken kommun som redan har löst det.
home-security = Har du hittat en brist som kan skada människor? Skriv till dem som driver den här installationen innan du berättar för andra. De svarar, och tackar dig.
