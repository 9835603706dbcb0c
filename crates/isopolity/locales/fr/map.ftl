# Cartes des chiffres, et comment les dessins sont transmis.
map-title-gap = { $what } : l’écart sur la carte, { $year }
map-title = { $what } sur la carte, { $year }
map-band = { $from } à { $to }
map-uncertain = incertain
map-no-figure = pas de chiffre
map-seen = La carte colore chaque lieu selon son chiffre ; tous les chiffres sont dans le tableau.
map-read-gap = Points de pourcentage entre nationaux et nouveaux arrivants. Au-dessus de 0, les nouveaux arrivants s’en sortent moins bien.
map-left-out = Hors de la carte : { $places }.
map-credit = Contours : { $source }.
map-as-json = JSON
map-share = Citer ou intégrer
map-cite = Pour citer (ajoutez le jour de votre lecture) :
map-cited = « { $title } ». { $source }. { $address }
map-embed = Pour le montrer sur un autre site :
map-json-note = Les chiffres marqués se lisent avec le sens de leur marque. Un écart positif veut dire que les nouveaux arrivants s’en sortent moins bien.

# Contours des régions.
map-shapes = Contours des régions
map-shapes-lede = Le fond des cartes de régions. Les pays viennent avec le programme.
map-kept = Ce qui est là
map-none-kept = Il n’y a pas encore de contours de régions. Les cartes ne montrent que des pays.
map-no-outlines = Il n’y a pas encore de carte des régions. Leurs contours ne viennent pas avec le programme, car on n’a pas le droit de les transmettre avec lui ; la personne qui s’occupe de ce serveur peut les apporter. En attendant, toutes les régions sont dans le tableau.
map-place-in-file = Endroit dans le fichier
map-regions-table = Les régions dans un tableau
map-load = Apporter des contours
map-terms = Les contours des régions européennes appartiennent à EuroGeographics et ne peuvent pas être livrés avec un programme. Chargez-les si votre organisation a le droit de s’en servir. Chaque carte nomme leur propriétaire.
map-file = Fichier
map-file-hint = GeoJSON ou TopoJSON, 20 Mo au plus, en degrés ou en EPSG:3035.
map-name = Comment ils s’appellent
map-name-hint = Par exemple : régions NUTS 2, 2021. Le même nom remplace ce qui est là.
map-source = À qui ils sont
map-source-hint = Par exemple : © EuroGeographics. Cela figure sous chaque carte.
map-licence = Conditions d’utilisation
map-property = Propriété qui porte les codes
map-property-hint = Peut rester vide : NUTS_ID, LAU_ID, code, id et d’autres sont trouvées.
map-matched = Régions avec des chiffres
map-matched-n = { $n } sur { $of } ont un contour ici
map-matched-none = Aucun code ne correspond à une région dont il y a des chiffres. Est-ce la bonne propriété, et la bonne année des régions ?
map-passed-over = { $n ->
    [one] Une chose du fichier n’est pas une surface et a été laissée de côté.
    [many] { $n } de choses du fichier ne sont pas des surfaces et ont été laissées de côté.
   *[other] { $n } choses du fichier ne sont pas des surfaces et ont été laissées de côté.
 }
map-replaces = { $n ->
    [one] Cela remplace des contours du même nom avec un seul lieu.
    [many] Cela remplace des contours du même nom avec { $n } de lieux.
   *[other] Cela remplace des contours du même nom avec { $n } lieux.
 }
map-preview = Ce qui serait gardé
map-preview-lede = Rien n’a encore changé. Regardez, puis gardez.
map-keep = Garder ces contours
map-remove = Retirer « { $name } »
map-sketch = Les contours ; les lieux dont il y a des chiffres sont remplis.
map-with-figures = avec des chiffres
map-without-figures = sans chiffres
journal-kind-shapes = Contours

problem-shapes-no-key = Un nom a besoin d’au moins une lettre latine ou un chiffre.
problem-shapes-bad-arc = Une frontière { $typed } est nommée ici que le fichier n’a pas.
problem-shapes-bad-code = « { $typed } » n’est pas un code. Un code a des lettres latines, des chiffres, des traits d’union et des points.
problem-shapes-bad-outline = Ce contour n’en est pas un : il faut des anneaux d’au moins trois points, chacun de deux nombres.
problem-shapes-no-code = Aucune propriété ne porte les codes de la plupart des lieux. Nommez-la dans le formulaire. Le fichier a : { $found }.
problem-shapes-no-outlines = Le fichier n’a pas de surfaces, seulement des points, des lignes ou rien.
problem-shapes-not-geo = Ce n’est ni une collection d’objets (GeoJSON) ni une topologie (TopoJSON).
problem-shapes-not-json = Ce n’est pas du JSON.
problem-shapes-strange-places = Les coordonnées ne sont ni des degrés ni des mètres d’EPSG:3035. Enregistrez le fichier dans l’un des deux.
problem-shapes-too-large = Le fichier dépasse { $most } Mo. Prenez une échelle plus grossière, comme 1:20 millions.
problem-shapes-too-many-places = Le fichier a { $n } lieux ; on en lit { $most } au plus.
problem-shapes-too-many-points = Le fichier a { $n } points ; on en lit { $most } au plus. Prenez une échelle plus grossière, comme 1:20 millions.
problem-shapes-unknown-projection = La projection « { $typed } » n’est pas lue. Enregistrez le fichier en degrés (EPSG:4326) ou en EPSG:3035.
