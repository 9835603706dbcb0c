# The thread and its stations.
thread-name = Crvena nit
thread-lede = Što je bilo prije i što slijedi, od podataka do ishoda.
thread-missing = još ništa
thread-more = i još drugi, koji ovdje nisu prikazani
thread-open = Otvori
thread-evidence = Podaci
thread-assessment = Samoprocjena
thread-need = Potreba
thread-mentor = Mentor
thread-practice = Praksa
thread-action = Mjera
thread-service = Usluga
thread-outcome = Ishod
