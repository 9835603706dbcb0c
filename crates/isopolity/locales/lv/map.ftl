# Skaitļu kartes un tas, kā zīmējumi tiek nodoti tālāk.
map-title-gap = { $what }: plaisa kartē, { $year }
map-title = { $what } kartē, { $year }
map-band = no { $from } līdz { $to }
map-uncertain = nedroši
map-no-figure = nav skaitļa
map-seen = Kartē katra vieta ir iekrāsota pēc tās skaitļa; visi skaitļi ir tabulā.
map-read-gap = Procentpunkti starp valsts pilsoņiem un iebraucējiem. Virs 0 iebraucējiem klājas sliktāk.
map-left-out = Kartē nav: { $places }.
map-credit = Kontūras: { $source }.
map-as-json = JSON
map-share = Citēt vai iegult
map-cite = Lai citētu (pievienojiet dienu, kad lasījāt):
map-cited = “{ $title }”. { $source }. { $address }
map-embed = Lai to rādītu citā vietnē:
map-json-note = Skaitļi ar atzīmi jālasa kopā ar atzīmes nozīmi. Pozitīva plaisa nozīmē, ka iebraucējiem klājas sliktāk.

# Reģionu kontūras.
map-shapes = Reģionu kontūras
map-shapes-lede = Uz kā zīmē reģionu kartes. Valstis nāk līdzi programmai.
map-kept = Kas šeit ir
map-none-kept = Reģionu kontūru vēl nav. Kartēs redzamas tikai valstis.
map-no-outlines = Reģionu kartes vēl nav. Reģionu kontūras nav programmas daļa, jo tās nedrīkst nodot tālāk kopā ar to; tās var pievienot tas, kurš rūpējas par šo serveri. Līdz tam visi reģioni ir tabulā.
map-place-in-file = Vieta failā
map-regions-table = Reģioni tabulā
map-load = Pievienot kontūras
map-terms = Eiropas reģionu kontūras pieder EuroGeographics, un tās nedrīkst izplatīt kopā ar programmu. Ielādējiet tās, ja jūsu organizācija drīkst tās lietot. Katra karte nosauc to īpašnieku.
map-file = Datne
map-file-hint = GeoJSON vai TopoJSON, ne vairāk kā 20 MB, grādos vai EPSG:3035.
map-name = Kā tās sauc
map-name-hint = Piemēram: NUTS 2 reģioni, 2021. Tas pats nosaukums aizstāj to, kas šeit ir.
map-source = Kam tās pieder
map-source-hint = Piemēram: © EuroGeographics. Tas stāv zem katras kartes.
map-licence = Lietošanas noteikumi
map-property = Īpašība ar kodiem
map-property-hint = Var atstāt tukšu: NUTS_ID, LAU_ID, code, id un citas tiek atrastas.
map-matched = Reģioni ar skaitļiem
map-matched-n = { $n } no { $of } šeit ir kontūra
map-matched-none = Neviens kods neatbilst reģionam, par kuru ir skaitļi. Vai tā ir pareizā īpašība un pareizais reģionu gads?
map-passed-over = { $n ->
    [zero] { $n } lietas datnē nav laukumi un tika izlaistas.
    [one] { $n } lieta datnē nav laukums un tika izlaista.
   *[other] { $n } lietas datnē nav laukumi un tika izlaistas.
 }
map-replaces = { $n ->
    [zero] Tas aizstāj tā paša nosaukuma kontūras ar { $n } vietām.
    [one] Tas aizstāj tā paša nosaukuma kontūras ar { $n } vietu.
   *[other] Tas aizstāj tā paša nosaukuma kontūras ar { $n } vietām.
 }
map-preview = Kas tiktu paturēts
map-preview-lede = Vēl nekas nav mainīts. Apskatiet un tad paturiet.
map-keep = Paturēt šīs kontūras
map-remove = Noņemt “{ $name }”
map-sketch = Kontūras; vietas, par kurām ir skaitļi, ir aizpildītas.
map-with-figures = ar skaitļiem
map-without-figures = bez skaitļiem
journal-kind-shapes = Kontūras

problem-shapes-no-key = Nosaukumā vajag vismaz vienu latīņu burtu vai ciparu.
problem-shapes-bad-arc = Šeit nosaukta robeža { $typed }, kuras datnē nav.
problem-shapes-bad-code = “{ $typed }” nav kods. Kodos ir latīņu burti, cipari, defises un punkti.
problem-shapes-bad-outline = Šī nav kontūra: vajag gredzenus ar vismaz trim punktiem, katram divi skaitļi.
problem-shapes-no-code = Nevienā īpašībā nav vairuma vietu kodu. Nosauciet to veidlapā. Datnē ir: { $found }.
problem-shapes-no-outlines = Datnē nav laukumu, tikai punkti, līnijas vai nekā.
problem-shapes-not-geo = Tā nav ne objektu kopa (GeoJSON), ne topoloģija (TopoJSON).
problem-shapes-not-json = Tas nav JSON.
problem-shapes-strange-places = Koordinātas nav ne grādi, ne EPSG:3035 metri. Saglabājiet datni vienā no abiem.
problem-shapes-too-large = Datne ir lielāka par { $most } MB. Ņemiet rupjāku mērogu, piemēram, 1:20 miljoni.
problem-shapes-too-many-places = Datnē ir { $n } vietas; tiek lasītas ne vairāk kā { $most }.
problem-shapes-too-many-points = Datnē ir { $n } punkti; tiek lasīti ne vairāk kā { $most }. Ņemiet rupjāku mērogu, piemēram, 1:20 miljoni.
problem-shapes-unknown-projection = Projekcija “{ $typed }” netiek lasīta. Saglabājiet datni grādos (EPSG:4326) vai EPSG:3035.
