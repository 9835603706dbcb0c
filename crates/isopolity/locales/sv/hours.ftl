# Redigering av öppettider

hours-hint = Skriv tider som 9–17 eller 9:00–12:00, 13:00–17:30; efter midnatt 22–2. Ett helt dygn är 0–24. En dag utan tider är stängd. Lämna allt tomt om tiderna är okända: då uppmanas nyanlända att fråga först.
hours-same = som ovan
hours-weekdays = Måndag till fredag
hours-weekdays-hint = Gäller för var och en av dessa dagar vars rad är tom.
hours-holidays-not-said = inget sagt: de är dagar som andra
hours-holidays-sunday = som på söndagar
hours-holidays-own = egna tider
hours-holidays-times = Egna tider
hours-otherwise = Alla andra tider efter tidsbokning
hours-lines = Säsonger och enstaka datum
hours-lines-hint = Ett datum utan årtal gäller varje år: 12-24, men 2026-12-24 bara en gång. Lämna sista dagen tom för ett enda datum. Under en säsong är de dagar som den inte nämner stängda.
hours-more-lines = Fler säsonger och datum
hours-line = Säsong eller datum { $n }
hours-from = Första dagen
hours-to = Sista dagen
hours-times = Tider
hours-days = Bara på dessa veckodagar (ingen markerad: alla)
hours-written = I skriven form
hours-not-in-rows = Dessa öppettider har regler som inte ryms i rader. Därför står de här i skriven form. Inget av dem går förlorat.
hours-take = Vilka tider ska gälla?
hours-take-rows = de i raderna
hours-take-text = de i skriven form
hours-every-year = { $dates } varje år
hours-seen = Så läser nyanlända de sparade öppettiderna

field-hours-written = Öppettiderna i skriven form

problem-hours-rows-or-text = Raderna och den skrivna formen säger olika saker. Välj vad som ska gälla.
problem-row-dates-reversed = { $row }: ”{ $text }” slutar innan det börjar.
problem-row-empty-slot = { $row }: ”{ $text }” slutar när det börjar.
problem-row-no-dates = { $row }: skriv från vilken dag det gäller.
problem-row-no-times = { $row }: tider saknas. Skriv till exempel 9–17, eller ange att det är stängt.
problem-row-not-a-date = { $row }: ”{ $text }” är inget datum. Skriv till exempel 2026-12-24, eller 12-24 för varje år.
problem-row-not-a-time = { $row }: ”{ $text }” är ingen tid. Skriv till exempel 9–17 eller 9:00–12:00, 13:00–17:30.
problem-row-overlap = { $row }: ”{ $text }” överlappar andra tider.
problem-row-season-too-long = { $row }: ”{ $text }” är längre än tre år.
problem-row-seasons-overlap = { $row }: det överlappar en annan säsong.
problem-row-slot-too-long = { $row }: ”{ $text }” är längre än ett dygn.
problem-row-too-many = { $row }: det är fler regler än en tjänst kan ha.
problem-row-too-many-times = { $row }: det är för många tider.
problem-row-two-answers = { $row }: raden säger två saker på en gång: ”{ $text }”.
