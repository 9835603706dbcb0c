# The thread and its stations.
thread-name = Den röda tråden
thread-lede = Vad som kom före och vad som kommer efter, från underlag till resultat.
thread-missing = inget ännu
thread-more = och fler, som inte visas här
thread-open = Öppna
thread-evidence = Underlag
thread-assessment = Självskattning
thread-need = Behov
thread-mentor = Mentor
thread-practice = Gott exempel
thread-action = Åtgärd
thread-service = Tjänst
thread-outcome = Resultat
