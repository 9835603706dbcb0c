# Small numbers of people in a city’s own tables.
own-people = Mali brojevi ljudi
own-people-lede = Gdje je izbrojeno samo nekoliko ljudi, susjed ih može prepoznati. To se odnosi samo na tablice koje broje ljude.
field-own-sensitivity = Koliko je osjetljivo?
own-sensitivity-plain = Malo: to ionako svi vide. Zaštićeno je manje od 5 ljudi.
own-sensitivity-usual = Kao i drugi brojevi o ljudima. Zaštićeno je manje od 10 ljudi.
own-sensitivity-sensitive = Vrlo, na primjer bolest, kriminal ili azil. Zaštićeno je manje od 10 ljudi, a i „nitko”.
own-small-hidden = Sakrij ih
own-small-hidden-hint = S njima se skriva što manje drugih brojeva, tako da ih nitko ne može izračunati iz zbrojeva.
own-small-rounded = Zaokruži sve brojeve
own-small-rounded-hint = Nijedan broj ne nedostaje i zbrojevi se i dalje slažu. Odaberite ovo za usporedbu gradskih četvrti.
own-small-shown = Prikaži ih
own-small-shown-hint = Samo ako nitko ne može biti prepoznat ni oštećen.
field-own-base = Ako zaokružujete: na višekratnike broja
field-own-same = Druga tablica koja broji iste ljude
own-same-hint = Tada se obje promatraju zajedno, da jedna ne oda ono što druga skriva.
own-same-none = Nijedna
own-none-small = Nijedan broj ljudi nije manji od { $fewest } i nijedan se takav ne može izračunati.
own-hidden = { PLURAL($n) ->
    [one] Skriven je { NUMBER($n) } broj
    [few] Skrivena su { NUMBER($n) } broja
   *[other] Skriveno je { NUMBER($n) } brojeva
 }: { $few } jer je izbrojeno ili preostaje manje od { $fewest } ljudi, { $others } da nitko ne može izračunati prve.
own-proven = To je provjereno prema zbrojevima i prema svemu što je grad prije objavio o istim ljudima. Ako neka druga vaša tablica broji iste ljude, odaberite je dolje i pogledajte ponovno.
own-shown = Mali brojevi prikazuju se kakvi jesu. Provjerite da nitko ne može biti prepoznat.
own-shown-all = Mali brojevi prikazuju se kakvi jesu.
own-rounded = Svi brojevi ljudi zaokruženi su na višekratnike broja { $base } i zbrojevi se i dalje slažu. Postoci su izračunati iz zaokruženih brojeva.
own-out-already = { PLURAL($n) ->
    [one] { NUMBER($n) } mali broj već je objavljen
    [few] { NUMBER($n) } mala broja već su objavljena
   *[other] { NUMBER($n) } malih brojeva već je objavljeno
 }. To se ne može povući, ni ako se sada sakrije.
own-hidden-caption = Što je skriveno i zašto
own-hidden-what = Podatak
own-hidden-number = Broj
own-hidden-why = Zašto
own-hidden-known = Što čitatelj može znati
own-hidden-first = Ovo je prvih { $n }.
own-why-few = Malo ljudi
own-why-nobody = Nitko, a i to nešto govori
own-why-rest = Preostaje ih malo
own-why-others = Štiti druge
own-between = između { $low } i { $high }
own-at-least = { $low } ili više
own-log = Što je objavljeno o ljudima
own-log-lede = Sve što je grad objavio o malim skupinama, najnovije prvo. Ovaj popis vide samo gradski službenici. Nove se tablice provjeravaju prema njemu.
own-log-none = Još ništa nije objavljeno.
own-log-at = Br. { $nr }, { $day }
problem-own-parts-exceed = { $place }: dijelovi zajedno iznose { $parts }, više od zbroja { $total }. Ispravite datoteku ili izostavite stupac ili redak koji ljude broji dvaput.
problem-own-linked-differ = { $place } iznosi ovdje { $value }, a u tablici „{ $table }” { $other }. Ispravite pogrešno ili recite da ne broje iste ljude.
problem-own-cannot-hide = Mali se brojevi ovdje ne mogu sakriti tako da ih nitko ne izračuna. Zaokružite sve brojeve ili pošaljite veće skupine.
problem-own-cannot-round = Zaokruživanje na višekratnike broja { $base } odalo bi male brojeve. Odaberite veći broj ili ih sakrijte.
problem-own-too-hard = Tablica je tako velika da se nije stigla provjeriti. Ništa nije objavljeno. Zaokružite sve brojeve ili je pošaljite u dijelovima.
own-look-again = Pogledaj ponovno
own-hidden-all = { PLURAL($n) ->
    [one] Skriven je { NUMBER($n) } broj
    [few] Skrivena su { NUMBER($n) } broja
   *[other] Skriveno je { NUMBER($n) } brojeva
 } da nitko ne bude prepoznat.
own-opened = { PLURAL($n) ->
    [one] Tada se može izračunati { NUMBER($n) } broj koji skriva druga tablica.
    [few] Tada se mogu izračunati { NUMBER($n) } broja koje skrivaju druge tablice.
   *[other] Tada se može izračunati { NUMBER($n) } brojeva koje skrivaju druge tablice.
 }
