# Darba laika redaktors

hours-hint = Rakstiet laikus, piemēram, 9–17 vai 9:00–12:00, 13:00–17:30; pāri pusnaktij 22–2. Visa diennakts ir 0–24. Diena bez laika ir slēgta. Ja darba laiks nav zināms, atstājiet visu tukšu: tad iebraucējiem saka, lai vispirms pajautā.
hours-same = kā iepriekš
hours-weekdays = No pirmdienas līdz piektdienai
hours-weekdays-hint = Attiecas uz katru no šīm dienām, kuras rinda ir tukša.
hours-holidays-not-said = nekas nav teikts: tās ir dienas kā citas
hours-holidays-sunday = kā svētdienās
hours-holidays-own = savs laiks
hours-holidays-times = Savs laiks
hours-otherwise = Visā citā laikā ar pierakstu
hours-lines = Sezonas un atsevišķi datumi
hours-lines-hint = Datums bez gada attiecas uz katru gadu: 24.12., bet 24.12.2026 tikai vienreiz. Vienam datumam pēdējo dienu atstājiet tukšu. Sezonā dienas, kuras tā nenosauc, ir slēgtas.
hours-more-lines = Vēl sezonas un datumi
hours-line = Sezona vai datums nr. { $n }
hours-from = Pirmā diena
hours-to = Pēdējā diena
hours-times = Laiki
hours-days = Tikai šajās nedēļas dienās (nav atzīmēta neviena: visās)
hours-written = Rakstiskā formā
hours-not-in-rows = Šajā darba laikā ir noteikumi, kas neietilpst rindās, tāpēc tas šeit ir rakstiskā formā. Nekas netiek zaudēts.
hours-take = Kuram darba laikam jābūt spēkā?
hours-take-rows = tam, kas ir rindās
hours-take-text = tam, kas ir rakstiskā formā
hours-every-year = { $dates } katru gadu
hours-seen = Kā iebraucēji lasa saglabāto darba laiku

field-hours-written = Darba laiks rakstiskā formā

problem-hours-rows-or-text = Rindās un rakstiskā formā ir teikts kas atšķirīgs. Izvēlieties, kam jābūt spēkā.
problem-row-dates-reversed = { $row }: „{ $text }” beidzas, pirms sākas.
problem-row-empty-slot = { $row }: „{ $text }” beidzas tad, kad sākas.
problem-row-no-dates = { $row }: ierakstiet, no kuras dienas tas ir spēkā.
problem-row-no-times = { $row }: trūkst laika. Rakstiet, piemēram, 9–17, vai norādiet, ka ir slēgts.
problem-row-not-a-date = { $row }: „{ $text }” nav datums. Rakstiet, piemēram, 24.12.2026, vai 24.12. katram gadam.
problem-row-not-a-time = { $row }: „{ $text }” nav laiks. Rakstiet, piemēram, 9–17 vai 9:00–12:00, 13:00–17:30.
problem-row-overlap = { $row }: „{ $text }” pārklājas ar citu laiku.
problem-row-season-too-long = { $row }: „{ $text }” ir ilgāk par trim gadiem.
problem-row-seasons-overlap = { $row }: pārklājas ar citu sezonu.
problem-row-slot-too-long = { $row }: „{ $text }” ir ilgāk par diennakti.
problem-row-too-many = { $row }: noteikumu ir vairāk, nekā vienam pakalpojumam var būt.
problem-row-too-many-times = { $row }: laiku ir par daudz.
problem-row-two-answers = { $row }: rindā ir teiktas divas dažādas lietas: „{ $text }”.
