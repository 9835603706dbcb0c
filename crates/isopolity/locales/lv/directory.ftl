# Officers' pages of the directory of services.
directory-title = Pakalpojumi jauniebraucējiem
directory-lede = Ko jauniebraucēji lasa par jūsu pilsētu un ko jūs vēl rakstāt.
directory-see-public = Apskatīt to, ko redz jauniebraucēji
directory-feedback = Ko saka lasītāji (jauni: { NUMBER($n) })
directory-export = Saglabāt failā
directory-import = Ielādēt failu
directory-services-n = { PLURAL($n) ->
    [zero] { NUMBER($n) } pakalpojumu
    [one] { NUMBER($n) } pakalpojums
   *[other] { NUMBER($n) } pakalpojumi
 }
directory-empty = Te vēl nekā nav. Sāciet ar organizāciju un vietu, tad pievienojiet, ko tur piedāvā.
directory-gaps = Kas trūkst
directory-gaps-areas = Dzīves jomas bez pakalpojuma: { $areas }
directory-gaps-needs = Pilsētas vajadzības, uz kurām vēl neatbild neviens pakalpojums:
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
directory-street-hint = Atstājiet tukšu, ja adreses nosaukšana apdraud cilvēkus, piemēram, patversmei. Tad lapā būs teikts, ka to pasaka pa tālruni.
problem-position-without-street = Vieta, kuras adresi nenosauc, nedrīkst būt arī kartē. Atstājiet koordinātas tukšas.
