# Officers' pages: information for newcomers, its history, its translation.
guide-title = Informācija jauniebraucējiem
guide-lede = Lapas, pasākumi, jaunumi, svarīgi tālruņa numuri, vārdu skaidrojumi un kontaktpunkti: ko jauniebraucēji lasa līdzās pakalpojumiem.
guide-waiting = Gaida pārskatīšanu
guide-changing = tiek mainīts
guide-handed-in = iesniegts pārskatīšanai
guide-none = – nav –
guide-kind-page = Lapas
guide-kind-page-lede = Kas jāzina visiem, piemēram, kā tikt pie ārsta.
guide-kind-event = Pasākumi
guide-kind-event-lede = Kas un kad notiek, vienreiz vai atkārtoti.
guide-kind-news = Jaunumi
guide-kind-news-lede = Kas ir jauns; rāda no viena datuma līdz citam.
guide-kind-number = Svarīgi tālruņa numuri
guide-kind-number-lede = Ārkārtas un palīdzības tālruņi. 112 vienmēr pats ir pirmajā vietā.
guide-kind-term = Vārdu skaidrojumi
guide-kind-term-lede = Iestāžu lietotie vārdi vienkāršā valodā. Tos redz arī tulkotāji.
guide-kind-desk = Kontaktpunkti
guide-kind-desk-lede = Ar ko, kā un kad var sazināties. Izmainiet kontaktpunktu vienreiz, un to parādīs visas lapas.
guide-add-page = Pievienot lapu
guide-add-event = Pievienot pasākumu
guide-add-news = Pievienot jaunumu
guide-add-number = Pievienot tālruņa numuru
guide-add-term = Pievienot vārdu
guide-add-desk = Pievienot kontaktpunktu
guide-edit-page = Mainīt lapu
guide-edit-event = Mainīt pasākumu
guide-edit-news = Mainīt jaunumu
guide-edit-number = Mainīt tālruņa numuru
guide-edit-term = Mainīt vārdu
guide-edit-desk = Mainīt kontaktpunktu
guide-publish = Publicēt
guide-hand-in = Iesniegt pārskatīšanai
guide-keep-draft = Paturēt kā melnrakstu
guide-withdraw = Atsaukt
guide-withdraw-hint = Jauniebraucēji to vairs neredzēs. Tas tiek saglabāts, un to var publicēt no jauna.
guide-text-hint = Tukša rinda sāk jaunu rindkopu, „## ” – virsrakstu, „- ” – saraksta punktu. Saite: [ko tā saka](https://…).
guide-number-hint = Tā, kā to sastāda, piemēram, 112 vai +371 63000000.
guide-order-hint = Mazākie skaitļi ir pirmie.
guide-time-hint = Piemēram, 18:00. Ja tas ilgst visu dienu, atstājiet abus laikus tukšus.
guide-ends-hint = Atstājiet tukšu, ja beidzas tajā pašā dienā.
guide-interval-hint = 2 nozīmē katru otro nedēļu, mēnesi vai gadu.
guide-except-hint = Dienas, kurās tas nenotiek, piemēram, 2026-12-24. Ja ir vairākas, atdaliet tās ar komatiem.
guide-until-hint = Atstājiet tukšu, ja tas paliek.
guide-mirrors-hint = Tad virsraksts un teksts seko tai lapai visās tās valodās, kad vien tā mainās.
guide-adopt = Pārņemt gatavas lapas
guide-adopt-lede = Lapas par četriem tematiem, rakstītas visām Eiropas pilsētām, 24 valodās. Tās ienāk kā melnraksti: izlasiet tās, izmainiet to, kas pie jums ir citādi, un publicējiet. Tulkojumi ir mašīntulkojumi; tos, kas ir par tiesībām, rāda tikai pēc tam, kad tos pārskatījis cilvēks.
guide-adopt-pages = { PLURAL($n) ->
    [zero] { NUMBER($n) } lapu
    [one] { NUMBER($n) } lapa
   *[other] { NUMBER($n) } lapas
 }
guide-adopt-take = Pārņemt
guide-adopt-taken = pārņemts
field-entry_title = Virsraksts
field-entry_text = Teksts
field-parent = Atrodas zem
field-order = Kārtas numurs sarakstā
field-page_about = Par ko tā stāsta
field-desks = Kontaktpunkti, kur vērsties
field-mirrors = Seko citas pilsētas lapai
field-starts_on = Sākuma diena
field-starts_at = Sākuma laiks
field-ends_on = Beigu diena
field-ends_at = Beigu laiks
field-rhythm = Cik bieži
field-interval = Ik pēc cik
field-weekdays = Šajās nedēļas dienās
field-repeat_until = Līdz
field-except = Izņemot
field-place = Kur
field-online = Tīmekļa adrese, ja notiek tiešsaistē
field-shown_from = Rādīt no
field-shown_until = Rādīt līdz
field-translating = Kad to tulko
directory-about-everyday = Ikdienas lietas
directory-about-rights = Tiesības un likumi: mašīntulkojumu rāda tikai tad, kad to pārskatījis cilvēks
directory-translating-translate = To tulko, kā norādīts šeit
directory-translating-keep = Tas paliek, kā ir, piemēram, iestādes nosaukums
directory-rhythm-once = Vienreiz
directory-rhythm-day = Katru dienu
directory-rhythm-week = Katru nedēļu
directory-rhythm-month-date = Katru mēnesi tajā pašā datumā
directory-rhythm-month-weekday = Katru mēnesi tajā pašā nedēļas dienā, piemēram, otrajā otrdienā
directory-rhythm-year = Katru gadu
history-title = Kas mainījās
history-see = Apskatīt, kas mainījās
history-lede = Visas versijas, kas tās veidojis un kas bija citādi. Jebkuru no tām var atjaunot.
history-none = Par to nekas nav pierakstīts.
history-by = { $date }, { $who }
history-act-add = uzrakstīšana
history-act-edit = mainīšana
history-act-hand-in = iesniegšana pārskatīšanai
history-act-publish = publicēšana
history-act-withdraw = atsaukšana
history-act-restore = agrākas versijas atjaunošana
history-same = Saturā nekas nav mainījies.
history-restore = Atjaunot šo versiju
history-restore-hint = Tā kļūst par melnrakstu; jauniebraucēji to redz, kad tā ir publicēta.
history-unreadable = Šī versija ir vecāka veida, un to nevar atjaunot.
review-title = Pārskatīšana
review-lede = Iesniegtais līdzās tam, ko jauniebraucēji redz tagad. Publicējiet to vai nosūtiet atpakaļ un pasakiet, kāpēc.
review-do = Pārskatīt
review-edit = Atvērt veidlapā
review-changes = Kas jauniebraucējiem mainītos
review-new = Jauns: jauniebraucēji no tā vēl neko neredz
review-not-waiting = Tas negaida pārskatīšanu: tas ir publicēts, vai kāds pie tā strādā.
review-back = Vēl nav gatavs?
field-note = Kas būtu jāmaina
review-note-hint = To autors lasīs virs veidlapas.
review-send-back = Nosūtīt atpakaļ
review-not-whole = Kaut kā tajā minētā vairs nav. Atveriet to veidlapā un izvēlieties no jauna.
review-unseen = Jauniebraucēji vēl neredz “{ $title }”, kas šeit minēts. Vispirms publicējiet to.
review-said = Nosūtīts atpakaļ: šis būtu jāmaina
review-came-back = nosūtīts atpakaļ
preview-see = Skatīt, kā to redzēs jauniebraucēji
preview-strip = Tā to redzēs jauniebraucēji. Tas vēl nav publicēts.
preview-seen = Tā to jauniebraucēji redz tagad.
review-all-back = Nosūtīts atpakaļ: jāmaina
history-act-return = nosūtīts atpakaļ
history-act-remove = noņemts
history-other = Cits
translate-title = Tulkot
translate-lede = Oriģināls līdzās tulkojumam. Vispirms tas, kas trūkst vai ir novecojis.
translate-into = Tulkot valodā: { $language }
translate-standing-missing = trūkst
translate-standing-outdated = novecojis: oriģināls pēc tam ir mainījies
translate-standing-machine = mašīntulkojums, nav pārskatīts
translate-standing-draft = tulkojis cilvēks
translate-standing-reviewed = pārskatīts
translate-count = { PLURAL($n) ->
    [zero] { NUMBER($n) } tekstu, kas jātulko vai jāpārskata
    [one] { NUMBER($n) } teksts, kas jātulko vai jāpārskata
   *[other] { NUMBER($n) } teksti, kas jātulko vai jāpārskata
 }
translate-all-done = Viss ir iztulkots.
translate-original = Oriģināls ({ $language })
translate-gone = Oriģinālā vairs nav teksta. Šis tulkojums tiek saglabāts; neviens to neredz.
translate-reviewed = Es to pārskatīju
translate-save = Saglabāt šos tulkojumus
translate-suggest = Ļaut mašīnai ieteikt trūkstošo
translate-suggest-hint = Ieteikumi ir atzīmēti kā mašīntulkojums, kamēr kāds tos nav pārskatījis. Tekstus par tiesībām līdz tam nerāda.
translate-engine-none = Tulkošanas programma nav pieslēgta. To var pieslēgt šī servera uzturētājs.
translate-glossary = Vārdi no skaidrojumu saraksta
translate-keep = atstāt, kā ir
translate-overview = Cik daudz var izlasīt katrā valodā
translate-saved-n = { PLURAL($n) ->
    [zero] Saglabāts { NUMBER($n) } tekstu.
    [one] Saglabāts { NUMBER($n) } teksts.
   *[other] Saglabāti { NUMBER($n) } teksti.
 }
directory-due = Jāpārbauda
directory-due-lede = Kāds par šo galvoja līdz norādītajai dienai. Apskatiet vēlreiz un ierakstiet jaunu dienu.
directory-remind-subject = Jāpārbauda no jauna: { $city }
directory-remind-body =
    Labdien, { $name }!

    kāds par to, ko šeit lasa jauniebraucēji, ir galvojis līdz norādītajām dienām. Paskatieties, vai tas vēl ir spēkā, un norādiet jaunu dienu:

    { $list }

    Viss ir šeit: { $link }
translate-save-drafts = Saglabāt šos tulkojumus kā melnrakstus
translate-hand-in = Iesniegt pārskatīšanai
translate-of = Tikai no “{ $title }”.
translate-see-everything = Skatīt visu, kas darāms
translate-counts = Šeit tiek skaitīti visi teksti, arī melnraksti un tas, kas gaida pārskatīšanu. Ko no tā redz jauniebraucēji:
coverage-counts = Šeit tiek skaitīts tikai tas, ko redz jauniebraucēji: ko par tiesībām tulkojusi mašīna, gaida cilvēka pārskatīšanu.
translate-see-all = Apskatīt arī pārējos
translate-see-due = Apskatīt tikai to, kas vēl jādara
translate-changed = Kamēr jūs rakstījāt, kāds mainīja šo tekstu vai tā oriģinālu. Jūsu vārdi ir laukā; salīdziniet un saglabājiet vēlreiz.
translate-too-long = Šis teksts ir par garu.
translate-rights = tiesības
translate-share = Teksti
translate-missing = Trūkst
guide-languages = { PLURAL($n) ->
    [zero] { NUMBER($n) } valodu
    [one] { NUMBER($n) } valoda
   *[other] { NUMBER($n) } valodas
 }
