# The thread and its stations.
thread-name = Le fil conducteur
thread-lede = Ce qui vient avant et ce qui vient après, des données au résultat.
thread-missing = rien pour l’instant
thread-more = et d’autres encore, non affichés ici
thread-open = Ouvrir
thread-evidence = Données
thread-assessment = Évaluation
thread-need = Besoin
thread-mentor = Mentor
thread-practice = Pratique
thread-action = Action
thread-service = Service
thread-outcome = Résultat
