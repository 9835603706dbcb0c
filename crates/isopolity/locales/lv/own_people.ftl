# Small numbers of people in a city’s own tables.
own-people = Mazi cilvēku skaiti
own-people-lede = Kur saskaitīti tikai daži cilvēki, kaimiņš var viņus atpazīt. Tas attiecas tikai uz tabulām, kurās skaita cilvēkus.
field-own-sensitivity = Cik tas ir jutīgi?
own-sensitivity-plain = Mazliet: to tāpat visi redz. Aizsargāti tiek mazāk nekā 5 cilvēki.
own-sensitivity-usual = Kā parasti skaitļi par cilvēkiem. Aizsargāti tiek mazāk nekā 10 cilvēki.
own-sensitivity-sensitive = Ļoti, piemēram, slimība, noziegumi vai patvērums. Aizsargāti tiek mazāk nekā 10 cilvēki un arī “neviens”.
own-small-hidden = Paslēpt tos
own-small-hidden-hint = Kopā ar tiem paslēpj pēc iespējas mazāk citu skaitļu, lai neviens tos nevarētu izrēķināt no kopsummām.
own-small-rounded = Noapaļot visus skaitļus
own-small-rounded-hint = Neviena skaitļa netrūkst, un kopsummas joprojām sakrīt. Izvēlieties to, lai salīdzinātu apkaimes.
own-small-shown = Rādīt tos
own-small-shown-hint = Tikai tad, ja nevienu nevar atpazīt un nevienam nevar kaitēt.
field-own-base = Ja noapaļojat: līdz skaitļa daudzkārtņiem
field-own-same = Cita tabula, kurā skaita tos pašus cilvēkus
own-same-hint = Tad abas aplūko kopā, lai viena neatklātu to, ko otra slēpj.
own-same-none = Nav
own-none-small = Neviens cilvēku skaits nav mazāks par { $fewest }, un nevienu tādu nevar izrēķināt.
own-hidden = { PLURAL($n) ->
    [zero] Paslēpti { NUMBER($n) } skaitļu
    [one] Paslēpts { NUMBER($n) } skaitlis
   *[other] Paslēpti { NUMBER($n) } skaitļi
 }: { $few } tāpēc, ka saskaitīts vai pāri paliek mazāk par { $fewest } cilvēkiem, { $others } tāpēc, lai pirmos neviens nevarētu izrēķināt.
own-proven = Tas ir pārbaudīts pēc kopsummām un pēc visa, ko pilsēta agrāk publicējusi par tiem pašiem cilvēkiem. Ja tos pašus cilvēkus skaita cita jūsu tabula, izvēlieties to zemāk un apskatiet vēlreiz.
own-shown = Mazie skaitļi tiek rādīti, kādi tie ir. Pārliecinieties, ka nevienu nevar atpazīt.
own-shown-all = Mazie skaitļi tiek rādīti, kādi tie ir.
own-rounded = Visi cilvēku skaiti ir noapaļoti līdz { $base } daudzkārtņiem, un kopsummas joprojām sakrīt. Procenti rēķināti no noapaļotajiem skaitļiem.
own-out-already = { PLURAL($n) ->
    [zero] Jau agrāk publicēti { NUMBER($n) } mazu skaitļu
    [one] Jau agrāk publicēts { NUMBER($n) } mazs skaitlis
   *[other] Jau agrāk publicēti { NUMBER($n) } mazi skaitļi
 }. To nevar atsaukt, arī ja tagad to paslēpj.
own-hidden-caption = Kas ir paslēpts un kāpēc
own-hidden-what = Rādītājs
own-hidden-number = Skaits
own-hidden-why = Kāpēc
own-hidden-known = Ko lasītājs var zināt
own-hidden-first = Šie ir pirmie { $n }.
own-why-few = Maz cilvēku
own-why-nobody = Neviens, un arī tas kaut ko pasaka
own-why-rest = Pāri paliek maz
own-why-others = Tas aizsargā citus
own-between = no { $low } līdz { $high }
own-at-least = { $low } vai vairāk
own-log = Kas publicēts par cilvēkiem
own-log-lede = Viss, ko pilsēta publicējusi par mazām grupām, sākot ar jaunāko. Šo sarakstu redz tikai pilsētas darbinieki. Jaunas tabulas pārbauda pēc tā.
own-log-none = Vēl nekas nav publicēts.
own-log-at = Nr. { $nr }, { $day }
problem-own-parts-exceed = { $place }: daļas kopā ir { $parts }, vairāk nekā kopsumma { $total }. Izlabojiet failu vai izlaidiet sleju vai rindu, kurā cilvēki skaitīti divreiz.
problem-own-linked-differ = { $place }: šeit { $value }, bet tabulā “{ $table }” { $other }. Izlabojiet nepareizo vai pasakiet, ka tajās neskaita tos pašus cilvēkus.
problem-own-cannot-hide = Mazos skaitļus te nevar paslēpt tā, lai neviens tos neizrēķinātu. Noapaļojiet visus skaitļus vai sūtiet lielākas grupas.
problem-own-cannot-round = Noapaļošana līdz { $base } daudzkārtņiem atklātu mazus skaitļus. Izvēlieties lielāku skaitli vai paslēpiet tos.
problem-own-too-hard = Tabula ir tik liela, ka to nevarēja laikā pārbaudīt. Nekas nav publicēts. Noapaļojiet visus skaitļus vai sūtiet to pa daļām.
own-look-again = Apskatīt vēlreiz
own-hidden-all = { PLURAL($n) ->
    [zero] Paslēpti { NUMBER($n) } skaitļu
    [one] Paslēpts { NUMBER($n) } skaitlis
   *[other] Paslēpti { NUMBER($n) } skaitļi
 }, lai nevienu nevarētu atpazīt.
own-opened = { PLURAL($n) ->
    [zero] Tad var izrēķināt { NUMBER($n) } skaitļu, ko slēpj citas tabulas.
    [one] Tad var izrēķināt { NUMBER($n) } skaitli, ko slēpj cita tabula.
   *[other] Tad var izrēķināt { NUMBER($n) } skaitļus, ko slēpj citas tabulas.
 }
