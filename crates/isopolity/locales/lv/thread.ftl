# The thread and its stations.
thread-name = Pavediens
thread-lede = Kas bija pirms tam un kas nāk pēc tam – no datiem līdz rezultātam.
thread-missing = vēl nekā nav
thread-more = un vēl citi, kas šeit nav redzami
thread-open = Atvērt
thread-evidence = Dati
thread-assessment = Novērtējums
thread-need = Vajadzība
thread-mentor = Mentorpilsēta
thread-practice = Prakse
thread-action = Pasākums
thread-service = Pakalpojums
thread-outcome = Rezultāts
