# Maps of figures, and how drawings are handed on.
map-title-gap = { $what }: the gap on a map, { $year }
map-title = { $what } on a map, { $year }
map-band = { $from } to { $to }
map-uncertain = uncertain
map-no-figure = no figure
map-seen = The map shows each place filled by its figure; all figures stand in the table.
map-read-gap = Percentage points between nationals and newcomers. Above 0, newcomers fare worse.
map-left-out = Not on the map: { $places }.
map-credit = Outlines: { $source }.
map-as-json = JSON
map-share = Cite or embed
map-cite = To cite (add the day on which you read it):
map-cited = “{ $title }”. { $source }. { $address }
map-embed = To show it on another site:
map-json-note = Figures with a flag are to be read with what the flag means. Positive gaps mean that newcomers fare worse.

# Outlines of regions.
map-shapes = Outlines of regions
map-shapes-lede = What maps of regions are drawn over. Countries come with the program.
map-kept = What is here
map-none-kept = No outlines of regions are here yet. Maps show countries only.
map-no-outlines = There is no map of the regions yet. Their outlines do not come with the program, because they may not be handed on with it; whoever looks after this server can bring them. Until then the table holds every region.
map-place-in-file = Place in the file
map-regions-table = The regions in a table
map-load = Bring outlines
map-terms = Outlines of European regions belong to EuroGeographics and may not be handed on with a program. Load them if your organisation may use them. Every map over them names their owner.
map-file = File
map-file-hint = GeoJSON or TopoJSON, at most 20 MB, in degrees or in EPSG:3035.
map-name = What they are called
map-name-hint = For instance: NUTS 2 regions, 2021. The same name replaces what is here.
map-source = Whose they are
map-source-hint = For instance: © EuroGeographics. It stands under every map.
map-licence = Terms of use
map-property = Property with the codes
map-property-hint = May be left empty: NUTS_ID, LAU_ID, code, id and others are found.
map-matched = Regions with figures
map-matched-n = { $n } of { $of } have an outline here
map-matched-none = No code fits a region of which there are figures. Is it the right property, and the right year of the regions?
map-passed-over = { $n ->
    [one] One thing in the file is no area and was passed over.
   *[other] { $n } things in the file are no areas and were passed over.
 }
map-replaces = { $n ->
    [one] This replaces outlines of the same name with one place.
   *[other] This replaces outlines of the same name with { $n } places.
 }
map-preview = What would be kept
map-preview-lede = Nothing has changed yet. Look at it, then keep it.
map-keep = Keep these outlines
map-remove = Remove “{ $name }”
map-sketch = The outlines; places of which there are figures are filled.
map-with-figures = with figures
map-without-figures = without figures
journal-kind-shapes = Outlines

problem-shapes-no-key = A name needs at least one Latin letter or digit.
problem-shapes-bad-arc = A border { $typed } is named here that the file does not have.
problem-shapes-bad-code = “{ $typed }” is not a code. Codes are Latin letters, digits, hyphens and points.
problem-shapes-bad-outline = This outline is not one: it needs rings of at least three points, each with two numbers.
problem-shapes-no-code = No property holds the codes of most places. Name it in the form. The file has: { $found }.
problem-shapes-no-outlines = The file has no areas, only points, lines or nothing.
problem-shapes-not-geo = This is neither a collection of features (GeoJSON) nor a topology (TopoJSON).
problem-shapes-not-json = This is not JSON.
problem-shapes-strange-places = The coordinates are neither degrees nor metres of EPSG:3035. Save the file in one of the two.
problem-shapes-too-large = The file is larger than { $most } MB. Take a coarser scale, such as 1:20 million.
problem-shapes-too-many-places = The file has { $n } places; at most { $most } are read.
problem-shapes-too-many-points = The file has { $n } points; at most { $most } are read. Take a coarser scale, such as 1:20 million.
problem-shapes-unknown-projection = The projection “{ $typed }” is not read. Save the file in degrees (EPSG:4326) or in EPSG:3035.
