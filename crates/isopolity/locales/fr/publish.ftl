# What leaves the house as a picture.
publish-infographic = Infographie
publish-lede = Une feuille à partager, à imprimer et à afficher. Ses chiffres figurent dans les tableaux ci-dessous.
publish-png = Image (PNG)
publish-svg = Dessin (SVG)
publish-score = Score, de 0 à 100
publish-range = Fourchette
publish-note = Remarque
publish-strongest = le plus fort
publish-weakest = le plus faible
publish-missing = sans réponse
publish-profile-scope = Les réponses de la ville elle-même, notées avec des poids publics
publish-made = Créé le { $date } avec Isopolity.
