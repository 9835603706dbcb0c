# What leaves the house as a picture.
publish-infographic = Infografika
publish-lede = Viena lapa, ko nosūtīt, izdrukāt un pielikt pie sienas. Skaitļi ir tabulās zemāk.
publish-png = Attēls (PNG)
publish-svg = Zīmējums (SVG)
publish-score = Vērtējums, 0–100
publish-range = Robežas
publish-note = Piezīme
publish-strongest = stiprākā
publish-weakest = vājākā
publish-missing = nav atbildes
publish-profile-scope = Pilsētas pašas atbildes, vērtētas ar atklātiem svariem
publish-made = Sagatavots ar Isopolity. Datums: { $date }.
