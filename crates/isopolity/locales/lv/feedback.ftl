# What readers of newcomers’ pages say back.
feedback-title = Ko saka lasītāji
feedback-lede = Sūtīts no jauniebraucēju lapām, bez vārdiem. Pēc pusgada viss tiek izdzēsts.
feedback-none = Šeit nekas negaida.
feedback-found = Atrada vajadzīgo
feedback-missing = Neatrada vajadzīgo
feedback-sought = Meklēja:
feedback-done = Nokārtots
feedback-again = Apskatīt vēlreiz
feedback-remove = Dzēst pavisam
feedback-remove-all = Dzēst visu nokārtoto
feedback-state-need = Norādīt kā pilsētas vajadzību
feedback-see-done = Apskatīt nokārtoto
feedback-see-new = Apskatīt to, kas gaida
