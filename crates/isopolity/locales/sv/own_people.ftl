# Small numbers of people in a city’s own tables.
own-people = Små antal människor
own-people-lede = Där bara några få människor räknas kan en granne känna igen dem. Det gäller bara tabeller som räknar människor.
field-own-sensitivity = Hur känsligt är det?
own-sensitivity-plain = Lite: alla ser det ändå. Färre än 5 människor skyddas.
own-sensitivity-usual = Som siffror om människor brukar vara. Färre än 10 människor skyddas.
own-sensitivity-sensitive = Mycket, till exempel sjukdom, brott eller asyl. Färre än 10 människor skyddas, och ”ingen” också.
own-small-hidden = Dölj dem
own-small-hidden-hint = Så få andra siffror som möjligt döljs med dem, så att ingen kan räkna ut dem av summorna.
own-small-rounded = Avrunda alla antal
own-small-rounded-hint = Inget antal saknas och summorna stämmer fortfarande. Välj detta för att jämföra stadsdelar.
own-small-shown = Visa dem
own-small-shown-hint = Bara om ingen kan kännas igen eller skadas.
field-own-base = Om du avrundar: till multiplar av
field-own-same = En annan tabell som räknar samma människor
own-same-hint = Då granskas båda tillsammans, så att den ena inte röjer vad den andra döljer.
own-same-none = Ingen
own-none-small = Inget antal människor är under { $fewest }, och inget sådant kan räknas ut.
own-hidden = { PLURAL($n) ->
    [one] { NUMBER($n) } siffra är dold
   *[other] { NUMBER($n) } siffror är dolda
 }: { $few } för att färre än { $fewest } människor räknas eller blir över, { $others } för att ingen ska kunna räkna ut de första.
own-proven = Det har kontrollerats mot summorna och mot allt som staden tidigare publicerat om samma människor. Om en annan av era tabeller räknar samma människor, välj den nedan och titta igen.
own-shown = Små antal visas som de är. Se till att ingen kan kännas igen.
own-shown-all = Små antal visas som de är.
own-rounded = Alla antal människor är avrundade till multiplar av { $base }, och summorna stämmer fortfarande. Procenten är gjorda av de avrundade antalen.
own-out-already = { PLURAL($n) ->
    [one] { NUMBER($n) } litet antal har
   *[other] { NUMBER($n) } små antal har
 } publicerats förut. Det kan inte tas tillbaka, även om det döljs nu.
own-hidden-caption = Vad som är dolt, och varför
own-hidden-what = Siffra
own-hidden-number = Antal
own-hidden-why = Varför
own-hidden-known = Vad en läsare kan veta
own-hidden-first = Detta är de första { $n }.
own-why-few = Få människor
own-why-nobody = Ingen, vilket också säger något
own-why-rest = Få blir över
own-why-others = Den skyddar andra
own-between = mellan { $low } och { $high }
own-at-least = { $low } eller fler
own-log = Vad som publicerats om människor
own-log-lede = Allt som staden har publicerat om små grupper, det senaste först. Bara stadens tjänstemän ser listan. Nya tabeller kontrolleras mot den.
own-log-none = Inget har publicerats ännu.
own-log-at = Nr { $nr }, { $day }
problem-own-parts-exceed = { $place }: delarna är tillsammans { $parts }, mer än summan { $total }. Rätta filen, eller utelämna kolumnen eller raden som räknar människor två gånger.
problem-own-linked-differ = { $place } är { $value } här och { $other } i tabellen ”{ $table }”. Rätta den som är fel, eller säg att de inte räknar samma människor.
problem-own-cannot-hide = Små antal kan inte döljas här så att ingen kan räkna ut dem. Avrunda alla antal, eller skicka större grupper.
problem-own-cannot-round = Avrundning till multiplar av { $base } skulle röja små antal. Välj ett större tal, eller dölj dem.
problem-own-too-hard = Tabellen är så stor att den inte hann kontrolleras. Inget har publicerats. Avrunda alla antal, eller skicka den i delar.
own-look-again = Titta igen
own-hidden-all = { PLURAL($n) ->
    [one] { NUMBER($n) } siffra är dold
   *[other] { NUMBER($n) } siffror är dolda
 } så att ingen kan kännas igen.
own-opened = { PLURAL($n) ->
    [one] { NUMBER($n) } antal som en annan tabell döljer kan då räknas ut.
   *[other] { NUMBER($n) } antal som andra tabeller döljer kan då räknas ut.
 }
