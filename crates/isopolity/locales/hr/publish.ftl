# What leaves the house as a picture.
publish-infographic = Infografika
publish-lede = Jedan list za dijeljenje, ispis i oglasnu ploču. Brojke s njega nalaze se u tablicama ispod.
publish-png = Slika (PNG)
publish-svg = Crtež (SVG)
publish-score = Rezultat, 0 do 100
publish-range = Raspon
publish-note = Napomena
publish-strongest = najjače
publish-weakest = najslabije
publish-missing = nema odgovora
publish-profile-scope = Odgovori samoga grada, bodovani otvorenim težinama
publish-made = Izrađeno { $date } u programu Isopolity.
