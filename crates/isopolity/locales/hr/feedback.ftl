# What readers of newcomers’ pages say back.
feedback-title = Što kažu čitatelji
feedback-lede = Poslano sa stranica za novopridošle, bez imena. Sve se briše nakon pola godine.
feedback-none = Ovdje ništa ne čeka.
feedback-found = Pronađeno što je trebalo
feedback-missing = Nije pronađeno što je trebalo
feedback-sought = Traženo:
feedback-done = Riješeno
feedback-again = Pogledajte ponovno
feedback-remove = Trajno izbrišite
feedback-remove-all = Izbrišite sve riješeno
feedback-state-need = Navedite to kao potrebu grada
feedback-see-done = Pogledajte riješeno
feedback-see-new = Pogledajte što čeka
