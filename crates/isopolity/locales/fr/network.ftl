# Cities, networks and bodies.
network-cities-lede = Chaque ville, avec les repères qui servent à la comparer.
network-city-search = Nom d’une ville
network-all-countries = Tous les pays
network-country = Pays
network-cities-found = { PLURAL($n) ->
    [one] { NUMBER($n) } ville
    [many] { NUMBER($n) } de villes
   *[other] { NUMBER($n) } villes
 }
network-inhabitants-n = { PLURAL($n) ->
    [one] { NUMBER($n) } habitant
    [many] { NUMBER($n) } d’habitants
   *[other] { NUMBER($n) } habitants
 }
network-add-city = Ajouter une ville
network-edit-facts = Modifier les repères de la ville
network-facts = Repères
network-unknown = inconnu
network-unconfirmed = à confirmer
network-inhabitants = Population
network-foreign-share = D’origine étrangère
network-languages = Langues de travail
network-nuts = Région (NUTS 3)
network-lau = Code de la commune (LAU)
network-see-all = Tout voir ({ NUMBER($n) })
network-next-step = La prochaine étape : { $station }
network-review-waits = En attente de votre avis
network-welcome = La page pour les personnes nouvellement arrivées
network-networks-lede = Des villes qui apprennent les unes des autres, et les programmes dans lesquels elles le font.
network-all-bodies = Associations et autres organismes
network-bodies = Associations et autres organismes
network-bodies-lede = Associations nationales, régions, agences et organisations qui soutiennent les villes.
network-add-network = Ajouter un réseau
network-edit-network = Modifier le réseau
network-add-body = Ajouter un organisme
network-edit-body = Modifier cet organisme
network-body-network = Participe à un réseau
network-body-city = Accompagne une ville
network-body-join = Ajouter
network-body-kind = Quel type d’organisme ?
network-source = Source :
network-programmes = Programmes
network-members = { PLURAL($n) ->
    [one] { NUMBER($n) } ville membre
    [many] { NUMBER($n) } de villes membres
   *[other] { NUMBER($n) } villes membres
 }
network-leave = Retirer
network-join = Inviter
network-join-city = Inviter une ville dans le réseau
network-invited = invitée
network-withdraw = Retirer l’invitation
network-invitation = { $network } invite la ville à devenir membre
network-invitation-means = Si vous acceptez, le secrétariat et les associations du réseau pourront lire les brouillons de la ville. D’ici là, ils ne voient que ce qui est public.
network-accept = Accepter
network-decline = Refuser
network-key-hint = Le nom court dans l’adresse. Laissez vide : nous le formerons à partir du nom.
network-country-hint = Deux lettres, comme dans les statistiques européennes ; pour la Grèce, EL.
network-note-hint = Année et source, pour que d’autres puissent se fier au chiffre.
network-languages-hint = Séparées par des virgules : letton, anglais.
network-nuts-hint = Cinq caractères, par exemple LV009.
network-zone-hint = Par exemple Europe/Riga.
body-association = Association de villes
body-region = Région
body-state = État
body-union = Institution européenne
body-agency = Agence
body-ngo = Organisation non gouvernementale
body-university = Université

# Fields by their names, as forms and comparisons of versions show them.
field-name = Nom
field-key = Nom court
field-lang = Langue
field-country = Pays
field-about = Présentation
field-inhabitants = Population
field-inhabitants_note = Année et source du chiffre de population
field-foreign_share = D’origine étrangère, en pour cent
field-foreign_share_note = Ce que compte cette part, avec année et source
field-languages = Langues de travail
field-nuts3 = Région (NUTS 3)
field-lau = Code de la commune (LAU)
field-city-code = Code dans les statistiques des villes (Eurostat)
field-urbanisation = Type de commune
field-area-km2 = Superficie en kilomètres carrés
network-city-code-hint = Par exemple LV001C1. Les petites villes n’en ont pas.
network-urbanisation-deg1 = grande ville
network-urbanisation-deg2 = ville moyenne ou banlieue
network-urbanisation-deg3 = zone rurale
field-latitude = Degrés nord
field-longitude = Degrés est
field-time_zone = Fuseau horaire
field-source_url = Source sur le web

# Countries by their Eurostat codes.
country-at = Autriche
country-be = Belgique
country-bg = Bulgarie
country-ch = Suisse
country-cy = Chypre
country-cz = Tchéquie
country-de = Allemagne
country-dk = Danemark
country-ee = Estonie
country-el = Grèce
country-es = Espagne
country-fi = Finlande
country-fr = France
country-hr = Croatie
country-hu = Hongrie
country-ie = Irlande
country-is = Islande
country-it = Italie
country-lt = Lituanie
country-lu = Luxembourg
country-lv = Lettonie
country-mt = Malte
country-nl = Pays-Bas
country-no = Norvège
country-pl = Pologne
country-pt = Portugal
country-ro = Roumanie
country-se = Suède
country-si = Slovénie
country-sk = Slovaquie
country-uk = Royaume-Uni
