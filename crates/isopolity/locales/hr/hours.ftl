# Uređivanje radnog vremena

hours-hint = Pišite vremena kao 9–17 ili 9:00–12:00, 13:00–17:30; iza ponoći 22–2. Cijeli dan je 0–24. Dan bez vremena je zatvoren. Ostavite sve prazno ako radno vrijeme nije poznato: pridošlicama se tada kaže da se prvo raspitaju.
hours-same = kao gore
hours-weekdays = Od ponedjeljka do petka
hours-weekdays-hint = Vrijedi za svaki od tih dana čiji je redak prazan.
hours-holidays-not-said = ništa nije rečeno: to su dani kao i drugi
hours-holidays-sunday = kao nedjeljom
hours-holidays-own = vlastito vrijeme
hours-holidays-times = Vlastito vrijeme
hours-otherwise = U svako drugo vrijeme uz najavu
hours-lines = Sezone i pojedini datumi
hours-lines-hint = Datum bez godine vrijedi svake godine: 24.12., a 24.12.2026 samo jednom. Za jedan datum ostavite zadnji dan praznim. Tijekom sezone zatvoreni su dani koje ona ne navodi.
hours-more-lines = Još sezona i datuma
hours-line = Sezona ili datum { $n }
hours-from = Prvi dan
hours-to = Zadnji dan
hours-times = Vremena
hours-days = Samo ovim danima u tjednu (ništa označeno: svima)
hours-written = U pisanom obliku
hours-not-in-rows = Ovo radno vrijeme ima pravila koja ne stanu u retke, pa je ovdje u pisanom obliku. Ništa se od njega ne gubi.
hours-take = Koje radno vrijeme vrijedi?
hours-take-rows = ono u recima
hours-take-text = ono u pisanom obliku
hours-every-year = { $dates } svake godine
hours-seen = Kako pridošlice čitaju spremljeno radno vrijeme

field-hours-written = Radno vrijeme u pisanom obliku

problem-hours-rows-or-text = Reci i pisani oblik kažu različito. Odaberite što vrijedi.
problem-row-dates-reversed = { $row }: „{ $text }” završava prije nego što počne.
problem-row-empty-slot = { $row }: „{ $text }” završava kad i počinje.
problem-row-no-dates = { $row }: napišite od kojeg dana vrijedi.
problem-row-no-times = { $row }: nedostaje vrijeme. Napišite na primjer 9–17 ili označite da je zatvoreno.
problem-row-not-a-date = { $row }: „{ $text }” nije datum. Napišite na primjer 24.12.2026, ili 24.12. za svaku godinu.
problem-row-not-a-time = { $row }: „{ $text }” nije vrijeme. Napišite na primjer 9–17 ili 9:00–12:00, 13:00–17:30.
problem-row-overlap = { $row }: „{ $text }” preklapa se s drugim vremenom.
problem-row-season-too-long = { $row }: „{ $text }” traje dulje od tri godine.
problem-row-seasons-overlap = { $row }: preklapa se s drugom sezonom.
problem-row-slot-too-long = { $row }: „{ $text }” traje dulje od jednog dana.
problem-row-too-many = { $row }: ima više pravila nego što ih jedna usluga može imati.
problem-row-too-many-times = { $row }: ima previše vremena.
problem-row-two-answers = { $row }: redak kaže dvije stvari odjednom: „{ $text }”.
