# What leaves the house as a picture.
publish-infographic = Infographic
publish-lede = One sheet to share, print and hang up. Its figures stand in the tables below.
publish-png = Picture (PNG)
publish-svg = Drawing (SVG)
publish-score = Score, 0 to 100
publish-range = Range
publish-note = Note
publish-strongest = strongest
publish-weakest = weakest
publish-missing = not answered
publish-profile-scope = The city’s own answers, scored with open weights
publish-made = Made on { $date } with Isopolity.
