# The directory of services: newcomers' pages first, officers' pages after.
directory-question = Ar ko jums vajag palīdzēt?
directory-question-lede = Atrodiet palīdzību tuvumā. Konts nav vajadzīgs, un neviens nesaglabā, ko jūs meklējat.
directory-search = Pasakiet saviem vārdiem un savā valodā
directory-areas = Dzīves jomas
directory-count = { PLURAL($n) ->
    [zero] { NUMBER($n) } pakalpojumu
    [one] { NUMBER($n) } pakalpojums
   *[other] { NUMBER($n) } pakalpojumi
 }
directory-see-all = { PLURAL($n) ->
    [zero] Apskatīt visus { NUMBER($n) } pakalpojumus
    [one] Apskatīt { NUMBER($n) } pakalpojumu
   *[other] Apskatīt visus { NUMBER($n) } pakalpojumus
 }
directory-see-all-open = { PLURAL($n) ->
    [zero] Apskatīt visus { NUMBER($n) }, kas tagad ir atvērti
    [one] Apskatīt { NUMBER($n) }, kas tagad ir atvērts
   *[other] Apskatīt visus { NUMBER($n) }, kas tagad ir atvērti
 }
directory-open-now = Tagad atvērts
directory-none-open = Šobrīd nekas nav atvērts. Pakalpojumi, kuru darba laiks nav zināms, nav ieskaitīti.
directory-danger = Vai esat briesmās? Zvaniet
directory-no-traces = Šī lapa neizmanto sīkdatnes, neko neielādē no citām vietnēm un nesaglabā, ko jūs meklējat.
directory-examples = Šajā lapā ir izdomāti pakalpojumi, kas domāti kā piemēri. Uz turieni neejiet.
directory-start = Sākums
directory-all = Visi pakalpojumi
directory-results = „{ $question }”
directory-found = { PLURAL($n) ->
    [zero] { NUMBER($n) } pakalpojumu.
    [one] { NUMBER($n) } pakalpojums.
   *[other] { NUMBER($n) } pakalpojumi.
 }
directory-understood = Saprasts kā:
directory-meant = „{ $typed }” nolasīts kā „{ $word }”.
directory-by-theme = „{ $word }” ir par tēmu: { $theme }
directory-by-errors = „{ $typed }” nolasīts kā „{ $word }”
directory-by-beginning = Ar „{ $typed }” sākas „{ $word }”
directory-by-word = „{ $word }” atrasts tekstā, valoda: { $language }
directory-nothing = Nekas nav atrasts. Mēģiniet ar citiem vārdiem vai noņemiet kādu filtru.
directory-narrow = Rādīt tikai
directory-take-away = (izvēlēts; noņemt)
directory-free = Bez maksas
directory-spoken = Valodas, kurās tur runā
directory-spoken-there = Tur runā:

directory-area-first-steps = Pirmie soļi
directory-area-language = Mācīties valodu
directory-area-health = Veselība
directory-area-mind = Sirdsmiers
directory-area-housing = Mājoklis
directory-area-food = Pārtika un apģērbs
directory-area-work = Darbs
directory-area-money = Nauda
directory-area-law = Likumi un dokumenti
directory-area-family = Bērni un ģimene
directory-area-school = Skola
directory-area-safety = Drošība
directory-area-community = Satikt cilvēkus
directory-area-other = Cita palīdzība

directory-hours-unknown = Darba laiks nav zināms
directory-hours-ask = Darba laiks nav zināms. Pirms ejat, lūdzu, pajautājiet.
directory-by-appointment = ar pierakstu
directory-appointment-now = Ar pierakstu
directory-open-always = Atvērts vienmēr
directory-open-until = Atvērts līdz { $time }
directory-open-until-day = Atvērts līdz: { $day }, { $time }
directory-opens = Slēgts. Atvērs: { $day } { $time }
directory-closed = slēgts
directory-closed-now = Slēgts
directory-today = šodien
directory-tomorrow = rīt
directory-day-1 = pirmdien
directory-day-2 = otrdien
directory-day-3 = trešdien
directory-day-4 = ceturtdien
directory-day-5 = piektdien
directory-day-6 = sestdien
directory-day-7 = svētdien
directory-hours = Darba laiks
directory-week = Nākamās septiņas dienas, laika josla: { $zone }

directory-call = Zvanīt
directory-map = Karte
directory-on-map = Skatīt OpenStreetMap kartē
directory-address-told = Adresi pasaka pa tālruni, lai vieta paliktu droša.
directory-street-hint = Atstājiet tukšu, ja adreses nosaukšana apdraud cilvēkus, piemēram, patversmei. Tad lapā būs teikts, ka to pasaka pa tālruni.
problem-position-without-street = Vieta, kuras adresi nenosauc, nedrīkst būt arī kartē. Atstājiet koordinātas tukšas.
directory-print = Drukāt
directory-stale = Ziņas bija derīgas līdz: { $date }. Kopš tā laika neviens tās nav pārbaudījis. Pirms ejat, lūdzu, pajautājiet.
directory-never-checked = Neviens to vēl nav pārbaudījis. Pirms ejat, lūdzu, pajautājiet.
directory-checked = Pārbaudīts. Derīgs līdz: { $date }.
directory-who = Kas var nākt
directory-everybody = Visi.
directory-age-from = No { $from } gadu vecuma
directory-age-to = Līdz { $to } gadu vecumam
directory-age-between = No { $from } līdz { $to } gadu vecumam
# Between two conditions of which one is enough, with the blanks around it.
directory-or = {" "}vai{" "}
directory-safe = Labi zināt
directory-bring = Kas jāņem līdzi
directory-cost = Cik maksā
directory-cost-free = Neko.
directory-begin = Kā sākt
directory-where = Kur
directory-contact = Saziņa
directory-original = lasīt oriģinālu: { $language }

directory-residence-citizen = pilsoņi
directory-residence-eu-citizen = citu ES valstu pilsoņi
directory-residence-residence-permit = cilvēki ar uzturēšanās atļauju
directory-residence-asylum-seeker = patvēruma meklētāji
directory-residence-protection = bēgļi un cilvēki ar alternatīvo statusu
directory-residence-temporary-protection = cilvēki ar pagaidu aizsardzību
directory-residence-undocumented = cilvēki bez dokumentiem
directory-gender-woman = sievietes
directory-gender-man = vīrieši
directory-gender-other = citu dzimumu cilvēki
directory-family-with-children = vecāki ar bērniem
directory-family-single-parent = vecāki, kas bērnus audzina vieni
directory-family-pregnant = sievietes, kas gaida bērnu
directory-family-unaccompanied-minor = bērni un jaunieši, kas te ir bez vecākiem
directory-family-alone = cilvēki, kas dzīvo vieni
directory-safety-women-only = Tikai sievietēm
directory-safety-lgbtqi-friendly = Gaidīti arī LGBTQI+ cilvēki
directory-safety-anonymous = Neviens neprasa jūsu vārdu
directory-safety-minors-with-guardian = Jaunākiem par 18 gadiem jānāk kopā ar vecākiem vai aizbildni
directory-safety-confidential = Ko jūs pasakāt, to citiem nestāsta
directory-access-step-free = Ieeja bez pakāpieniem
directory-access-steps = Tikai pa kāpnēm
directory-access-lift = Lifts
directory-access-accessible-toilet = Tualete cilvēkiem ratiņkrēslā
directory-access-hearing-loop = Indukcijas cilpa vājdzirdīgajiem
directory-access-child-corner = Bērnu stūrītis

# Officers' pages.
directory-title = Pakalpojumi jauniebraucējiem
directory-lede = Ko jauniebraucēji lasa par jūsu pilsētu un ko jūs vēl rakstāt.
directory-see-public = Apskatīt to, ko redz jauniebraucēji
directory-export = Saglabāt failā
directory-import = Ielādēt failu
directory-services-n = { PLURAL($n) ->
    [zero] { NUMBER($n) } pakalpojumu
    [one] { NUMBER($n) } pakalpojums
   *[other] { NUMBER($n) } pakalpojumi
 }
directory-empty = Te vēl nekā nav. Sāciet ar organizāciju un vietu, tad pievienojiet, ko tur piedāvā.
directory-organisations = Organizācijas
directory-places = Vietas
directory-add-service = Pievienot pakalpojumu
directory-add-organisation = Pievienot organizāciju
directory-add-place = Pievienot vietu
directory-edit-service = Mainīt pakalpojumu
directory-edit-organisation = Mainīt organizāciju
directory-edit-place = Mainīt vietu
directory-no-organisation = Pakalpojumam vajadzīga organizācija, kas to sniedz.
directory-state-draft = melnraksts
directory-state-published = publicēts
directory-state-withdrawn = atsaukts
directory-fresh-checked = pārbaudīts, derīgs līdz: { $date }
directory-fresh-stale = jāpārbauda, bija derīgs līdz: { $date }
directory-fresh-never = nekad nav pārbaudīts
directory-coverage = Valodas
directory-coverage-caption = Cik pakalpojumu var izlasīt katrā valodā
directory-coverage-language = Valoda
directory-coverage-share = Pakalpojumi
directory-coverage-people = Rakstījis cilvēks
directory-coverage-machine = Mašīntulkojums
directory-coverage-outdated = Novecojis
directory-holidays = Svētku dienas
directory-holidays-n = { PLURAL($n) ->
    [zero] Ir ierakstīts { NUMBER($n) } dienu.
    [one] Ir ierakstīta { NUMBER($n) } diena.
   *[other] Ir ierakstītas { NUMBER($n) } dienas.
 }
directory-edit-holidays = Mainīt svētku dienas
directory-holidays-lede = Šajās dienās ir spēkā darba laiks, kas norādīts pēc „PH”.
directory-holidays-hint = Katrā rindā viens datums, piemēram, 2026-11-18.
directory-texts-in = Tekstu valoda
directory-source-says = Oriģinālā teikts: „{ $text }”
directory-text-state = Kā šie teksti tapuši?
directory-text-own = Rakstījis cilvēks; ko es nemainu, tas paliek, kā bija
directory-text-reviewed = Rakstījis cilvēks, un cits tos pārbaudījis
directory-text-machine = Mašīntulkojums, nav pārbaudīts
directory-title-hint = Tā, kā cilvēki to jautātu, piemēram, „Latviešu valoda iesācējiem”.
directory-phone-hint = Ar valsts kodu, piemēram, +371 63000000. Ja numuru ir vairāk, atdaliet tos ar komatiem.
directory-contact-hint = Ja ir vairāki, atdaliet tos ar komatiem.
directory-country-hint = Divi burti kā pasta adresēs; Grieķija ir GR.
directory-position-hint = Kartei, piemēram, 56.6511. Ja nezināt, atstājiet abus tukšus.
directory-hours-hint = Piemēram: Mo-Fr 9:00-17:00; Sa 10:00-14:00 by appointment; 07-01..07-31 closed; PH closed
directory-checked-hint = Līdz šai dienai kāds par to galvo. Pēc tam jauniebraucēji saņem brīdinājumu.
directory-provenance-published = Īsts – tā to publicē pilsēta vai organizācija
directory-provenance-example = Izdomāts, lai parādītu piemēru
directory-cost-paid = Kaut ko maksā
directory-cost-unknown = Nav zināms
directory-remove = Izņemt
directory-remove-hint = Izņemt var tikai to, kas nav vajadzīgs nevienam pakalpojumam.
directory-withdraw = Atsaukt pakalpojumu
directory-withdraw-hint = Jauniebraucēji to vairs neredzēs. Plāni, kas uz to norāda, paliek veseli, un jūs to varat publicēt no jauna.
directory-import-lede = Fails ar pakalpojumiem, kā to saglabā Isopolity. Kas ir šeit, bet nav failā, tas paliek.
directory-import-file = Fails
directory-import-state = Jaunie pakalpojumi
directory-import-check = Tikai pārbaudīt failu
directory-import-load = Ielādēt
directory-import-would = Fails ir labs. Jauni būtu { $new }, mainīti { $changed }, tādi paši kā līdz šim { $same }. Lai ielādētu, izvēlieties failu vēlreiz.
directory-import-problems = { PLURAL($n) ->
    [zero] { NUMBER($n) } problēmu. Nekas nav mainīts.
    [one] { NUMBER($n) } problēma. Nekas nav mainīts.
   *[other] { NUMBER($n) } problēmas. Nekas nav mainīts.
 }
directory-import-where = Kur
directory-import-what = Kas nav pareizi

done-removed = Izņemts.
done-withdrawn = Atsaukts. Jauniebraucēji to vairs neredz.
done-still-needed = Nekas nav mainīts: kādam pakalpojumam tas vēl ir vajadzīgs.
done-changed-meanwhile = Nekas nav mainīts: pa to laiku to mainīja kāds cits. Apskatiet vēlreiz.
done-loaded = Fails ir ielādēts.

field-service_title = Pakalpojuma nosaukums
field-service_text = Ko cilvēki saņem
field-service_state = Kas to redz
field-service_themes = Par ko tas ir
field-organisation = Kas to sniedz
field-places = Kur
field-hours = Darba laiks
field-phone = Tālrunis
field-mail = E-pasts
field-web = Tīmekļa adrese
field-spoken = Valodas, kurās tur runā
field-age_from = Mazākais vecums
field-age_to = Lielākais vecums
field-residence = Tikai šiem cilvēkiem (ja nekas nav atzīmēts: visiem)
field-gender = Tikai šī dzimuma cilvēkiem
field-family = Tikai cilvēkiem šādā situācijā
field-safety = Kas to padara drošu
field-cost = Cik maksā
field-cost_text = Cena vārdiem
field-documents = Kas jāņem līdzi
field-how_to_begin = Kā sākt
field-checked_until = Pārbaudīts, derīgs līdz
field-provenance = Vai tas ir īsts?
field-text_state = Kā teksti tapuši
field-street = Iela un numurs
field-postcode = Pasta indekss
field-town = Pilsēta vai ciems
field-directions = Kā tur nokļūt
field-accessibility = Iekļūšana ēkā
field-holidays = Svētku dienas

problem-hours-too-long = Darba laika apraksts ir garāks, nekā atļauts. Lielākais zīmju skaits: { $most }.
problem-hours-too-many-rules = Vienam pakalpojumam šo noteikumu ir par daudz.
problem-hours-too-many-slots = { $at }. zīme, „{ $text }”: vienai dienai ir par daudz laiku.
problem-hours-unknown-word = { $at }. zīme: „{ $text }” nav saprotams. Rakstiet tā: Mo-Fr 9:00-17:00.
problem-hours-out-of-place = { $at }. zīme: „{ $text }” ir nepareizā vietā. Vispirms dienas, tad laiki.
problem-hours-after-end = { $at }. zīme: pēc tās nekas nevar sekot. Sāciet jaunu daļu aiz semikola: „{ $text }”.
problem-hours-no-slots = { $at }. zīme: pēc „{ $text }” trūkst laika, piemēram, 9:00-17:00, vai vārda „closed”.
problem-hours-no-days = { $at }. zīme: „{ $text }” nenosauc nevienu dienu.
problem-hours-not-a-date = { $at }. zīme: „{ $text }” nav datums. Rakstiet tā: 2026-12-24 vai 07-01..07-31.
problem-hours-not-a-day = { $at }. zīme: „{ $text }” nav dienas. Lietojiet Mo Tu We Th Fr Sa Su.
problem-hours-not-a-time = { $at }. zīme: „{ $text }” nav diennakts laiks. Rakstiet tā: 9:00-17:00.
problem-hours-empty-slot = { $at }. zīme: „{ $text }” beidzas tad, kad sākas.
problem-hours-slot-too-long = { $at }. zīme: „{ $text }” ir ilgāk par diennakti.
problem-hours-overlap = { $at }. zīme: „{ $text }” pārklājas ar citu laiku.
problem-hours-seasons-overlap = { $at }. zīme: „{ $text }” pārklājas ar citu sezonu.
problem-hours-dates-reversed = { $at }. zīme: „{ $text }” beidzas, pirms sākas.
problem-hours-season-too-long = { $at }. zīme: „{ $text }” ir ilgāk par trim gadiem.
problem-not-a-phone = „{ $typed }” nav tālruņa numurs. Sāciet ar + un valsts kodu.
problem-not-a-mail = „{ $typed }” nav e-pasta adrese.
problem-not-a-web = „{ $typed }” nav tīmekļa adrese. Tā sākas ar https://
problem-no-way-to-reach = Norādiet, kā cilvēki to var sasniegt: vietu, tālruņa numuru, e-pastu vai tīmekļa adresi.
problem-ages-reversed = Mazākais vecums ir lielāks par lielāko.
problem-not-an-age = Vecums ir gadu skaits līdz 120.
problem-named-twice = Kaut kas šeit ir nosaukts divreiz.
problem-unknown-city = Pilsētas „{ $typed }” šeit nav.
problem-other-city = Šis fails ir citas pilsētas: „{ $typed }”.
problem-file-too-large = Fails ir par lielu. Lielākais baitu skaits, ko nolasām: { $most }.
problem-unknown-format = Šāda veida failu te nelasa. Apskatiet lauku „format” un parauga failus.
problem-unknown-key = Šeit nekam nav īsā nosaukuma „{ $key }”.
problem-unknown-zone = „{ $typed }” nav laika josla. Rakstiet tā: Europe/Riga.
problem-key-twice = Īsais nosaukums „{ $key }” te ir divreiz.
problem-not-a-contact = „{ $typed }” nav tālruņa numurs, e-pasts vai tīmekļa adrese.
problem-not-a-provenance = Norādiet, vai tas ir publicēts vai piemērs.
problem-not-a-position = Šāda punkta uz zemeslodes nav.
problem-not-an-access = „{ $typed }” nav zināma pieejamības norāde.
problem-not-eligibility = Šie nosacījumi nav saprotami.
problem-not-a-safety = „{ $typed }” nav zināma drošības norāde.
problem-not-a-cost = „{ $typed }” nepasaka, cik tas maksā.
