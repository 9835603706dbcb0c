# The front door.
home-title = Pilsētas, kas iekļauj jauniebraucējus
home-lede = No datiem līdz plānam ar tādas pilsētas palīdzību, kurai tas jau izdevies, un tālāk līdz durvīm, kas jauniebraucējiem ir atvērtas.
home-see-cities = Apskatīt pilsētas
home-see-practices = Apskatīt, kas darbojas
home-cities = { PLURAL($n) ->
    [zero] Šeit ir { NUMBER($n) } pilsētu
    [one] Šeit ir { NUMBER($n) } pilsēta
   *[other] Šeit ir { NUMBER($n) } pilsētas
 }
home-all-cities = Visas pilsētas
home-newcomers = Vai pilsētā ieradāties nesen?
home-newcomers-lede = Atrodiet palīdzību tuvumā un savā valodā. Bez konta un bez izsekošanas.
home-for-cities = Vai strādājat pašvaldībā?
home-for-cities-lede = Skatiet, kur jūsu pilsēta ir, kas tai vajadzīgs un kura pilsēta to jau ir atrisinājusi.
home-security = Vai atradāt drošības nepilnību, kas var kaitēt cilvēkiem? Lūdzu, vispirms rakstiet šīs vietnes uzturētājiem un tikai pēc tam stāstiet citiem. Jums atbildēs. Paldies!
