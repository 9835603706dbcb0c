# What readers of newcomers’ pages say back.
feedback-title = Vad läsarna säger
feedback-lede = Skickat från nyinflyttades sidor, utan namn. Allt tas bort efter ett halvår.
feedback-none = Inget väntar här.
feedback-found = Hittade det som behövdes
feedback-missing = Hittade inte det som behövdes
feedback-sought = Letade efter:
feedback-done = Åtgärdat
feedback-again = Titta på det igen
feedback-remove = Ta bort för gott
feedback-remove-all = Ta bort allt som är åtgärdat
feedback-state-need = Ange det som ett behov i kommunen
feedback-see-done = Se det som är åtgärdat
feedback-see-new = Se det som väntar
