# What leaves the house as a picture.
publish-infographic = Informationsblad
publish-lede = Ett blad att dela, skriva ut och sätta upp. Siffrorna finns i tabellerna nedan.
publish-png = Bild (PNG)
publish-svg = Teckning (SVG)
publish-score = Poäng, 0 till 100
publish-range = Spann
publish-note = Anmärkning
publish-strongest = starkast
publish-weakest = svagast
publish-missing = inte besvarat
publish-profile-scope = Kommunens egna svar, poängsatta med öppna vikter
publish-made = Gjort { $date } med Isopolity.
