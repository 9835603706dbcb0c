# What readers of newcomers’ pages say back.
feedback-title = Ce que disent les lecteurs
feedback-lede = Envoyé depuis les pages des nouveaux arrivants, sans nom. Tout est supprimé au bout de six mois.
feedback-none = Rien n’attend ici.
feedback-found = A trouvé ce qu’il fallait
feedback-missing = N’a pas trouvé ce qu’il fallait
feedback-sought = Cherchait :
feedback-done = C’est réglé
feedback-again = À revoir
feedback-remove = Supprimer définitivement
feedback-remove-all = Supprimer tout ce qui est réglé
feedback-state-need = En faire un besoin de la ville
feedback-see-done = Voir ce qui est réglé
feedback-see-new = Voir ce qui attend
