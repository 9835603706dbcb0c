# Cities, networks and bodies.
network-cities-lede = Every city with the facts by which it is compared.
network-city-search = Name of a city
network-all-countries = All countries
network-country = Country
network-cities-found = { PLURAL($n) ->
    [one] { NUMBER($n) } city
   *[other] { NUMBER($n) } cities
 }
network-inhabitants-n = { PLURAL($n) ->
    [one] { NUMBER($n) } inhabitant
   *[other] { NUMBER($n) } inhabitants
 }
network-add-city = Add a city
network-edit-facts = Change the city’s facts
network-facts = Facts
network-unknown = not known
network-unconfirmed = unconfirmed
network-inhabitants = Inhabitants
network-foreign-share = Of foreign origin
network-languages = Working languages
network-nuts = Region (NUTS 3)
network-lau = Local code (LAU)
network-see-all = See all ({ NUMBER($n) })
network-next-step = The next step: { $station }
network-review-waits = Waiting for your review
network-welcome = The page for newcomers
network-networks-lede = Cities that learn from each other, and the programmes in which they do.
network-all-bodies = Associations and other bodies
network-bodies = Associations and other bodies
network-bodies-lede = National associations, regions, agencies and organisations that stand by the cities.
network-add-network = Add a network
network-edit-network = Change the network
network-add-body = Add a body
network-edit-body = Change this body
network-body-network = Takes part in a network
network-body-city = Stands by a city
network-body-join = Add
network-body-kind = What kind of body?
network-source = Source:
network-programmes = Programmes
network-members = { PLURAL($n) ->
    [one] { NUMBER($n) } member city
   *[other] { NUMBER($n) } member cities
 }
network-leave = Take out
network-join = Invite
network-join-city = Invite a city into the network
network-invited = invited
network-withdraw = Withdraw the invitation
network-invitation = { $network } invites the city to become a member
network-invitation-means = If you accept, the network’s secretariat and associations can read the city’s drafts. Until then they see only what is public.
network-accept = Accept
network-decline = Decline
network-key-hint = The short name in the address. Leave it empty and we make one from the name.
network-country-hint = Two letters as in European statistics; Greece is EL.
network-note-hint = Year and source, so that others can trust the figure.
network-languages-hint = With commas between: Latvian, English.
network-nuts-hint = Five characters, such as LV009.
network-zone-hint = Such as Europe/Riga.
body-association = Association of cities
body-region = Region
body-state = State
body-union = European institution
body-agency = Agency
body-ngo = Non-governmental organisation
body-university = University

# Fields by their names, as forms and comparisons of versions show them.
field-name = Name
field-key = Short name
field-lang = Language
field-country = Country
field-about = About
field-inhabitants = Inhabitants
field-inhabitants_note = Year and source of the inhabitants
field-foreign_share = Of foreign origin, in per cent
field-foreign_share_note = What the share counts, with year and source
field-languages = Working languages
field-nuts3 = Region (NUTS 3)
field-lau = Local code (LAU)
field-city-code = Code in city statistics (Eurostat)
field-urbanisation = Kind of settlement
field-area-km2 = Area in square kilometres
network-city-code-hint = Such as LV001C1. Smaller towns have none.
network-urbanisation-deg1 = city
network-urbanisation-deg2 = town or suburb
network-urbanisation-deg3 = rural area
field-latitude = Degrees north
field-longitude = Degrees east
field-time_zone = Time zone
field-source_url = Source on the web

# Countries by their Eurostat codes.
country-at = Austria
country-be = Belgium
country-bg = Bulgaria
country-ch = Switzerland
country-cy = Cyprus
country-cz = Czechia
country-de = Germany
country-dk = Denmark
country-ee = Estonia
country-el = Greece
country-es = Spain
country-fi = Finland
country-fr = France
country-hr = Croatia
country-hu = Hungary
country-ie = Ireland
country-is = Iceland
country-it = Italy
country-lt = Lithuania
country-lu = Luxembourg
country-lv = Latvia
country-mt = Malta
country-nl = Netherlands
country-no = Norway
country-pl = Poland
country-pt = Portugal
country-ro = Romania
country-se = Sweden
country-si = Slovenia
country-sk = Slovakia
country-uk = United Kingdom
