//! Files of other hands.

use super::{brought, codes, defaults, lang};
use directory::exchange::Defaults;
use directory::{Contact, Cost, Provenance, Sort};
use locale::{Lang, State};

/// A catalogue as an office of a country might have it: things without addresses, other words for the
/// same, and much that we do not know.
const CATALOGUE: &str = r#"
@base <https://catalogue.example/> .
@prefix cpsv: <http://purl.org/vocab/cpsv#> .
@prefix cv: <http://data.europa.eu/m8g/> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix locn: <http://www.w3.org/ns/locn#> .
@prefix schema: <http://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<s/1> a cpsv:PublicService , <https://catalogue.example/OtherSort> ;
    dct:identifier "1" ;
    dct:title "Latvian courses"@en , "Latviešu valodas kursi"@lv , "Cours de letton"@fr ;
    dct:description "Lessons.\r\n\tTwice a week."@en , "Nodarbības."@lv ;
    cv:hasCompetentAuthority <o/school> , <o/ministry> ;
    dct:language <http://publications.europa.eu/resource/authority/language/LAV> ,
        <http://lexvo.org/id/iso639-3/rus> , "en" ,
        <http://publications.europa.eu/resource/authority/language/MUL> ;
    cv:thematicArea [ a skos:Concept ; skos:prefLabel "Valodas kursi"@lv , "language course"@en ] ;
    dcat:theme <t/unheard-of> ;
    cv:hasCost [ a cv:Cost ; cv:hasValue "25.5"^^xsd:double ;
        cv:currency <http://publications.europa.eu/resource/authority/currency/EUR> ;
        dct:description "for the book"@en , "par grāmatu"@lv ] ;
    cv:holdsRequirement [ a cv:Requirement ; dct:title "You live in the town."@en ] ;
    cpsv:hasInput [ a cv:Evidence ; dct:title "Passport"@en ; dct:description "or another paper"@en ] ,
        [ a cv:Evidence ; dct:title "Photograph"@en , "Fotogrāfija"@lv ] ;
    cpsv:follows [ a cpsv:Rule ; dct:title "Rule 1"@en ; dct:description "Write to the school."@en ] ;
    cv:hasChannel [ a cv:Channel ; locn:location <p/1> ;
        cv:openingHours [ dct:description "Mondays in the evening"@en ] ;
        schema:telephone "63 000 000" ] ;
    cv:contactPoint [ vcard:hasTelephone [ vcard:hasValue <tel:+371-63-000-001> ] ;
        vcard:hasEmail <mailto:school@catalogue.example> ;
        cv:contactPage <http://catalogue.example/old> , <https://catalogue.example/new> ] .

<o/school> a cv:PublicOrganisation ; foaf:name "Evening school" ;
    foaf:homepage <https://school.example/> .

<p/1> a dct:Location ; skos:prefLabel "School house"@en ;
    locn:address [ locn:thoroughfare "Skolas iela"@lv ; locn:locatorDesignator "7" ;
        locn:postName "Jelgava"@lv ; locn:postCode "LV-3001" ; locn:adminUnitL1 "Latvija"@lv ] ;
    locn:geometry "POINT (23.7214 56.6511)" .

[] a cpsv:PublicService ;
    dct:identifier "no-address" ;
    dct:title "Advice" ; dct:description "Plain words of no language." ;
    cv:hasCompetentAuthority <o/school> ;
    cv:hasCost [ cv:hasValue 0 ; dct:description "for residents"@en ] ;
    cv:hasChannel [ cv:openingHours [ schema:openingHours "Mo-Fr 09:00-12:00" , "Sa 10:00-11:00" ] ] .
"#;

#[test]
fn a_catalogue_of_another_hand_is_read() {
    let incoming = brought(CATALOGUE, &defaults()).unwrap_or_else(|p| panic!("{p:#?}"));
    let directory = &incoming.directory;
    let key = |n: usize| directory.services[n].key.clone();
    let course = directory.services[0].as_ref();
    assert_eq!(course.key.as_str(), "latvian-courses");
    assert_eq!(course.title.source(), Lang::LV, "the language that the city chose");
    assert_eq!(course.title.version(Lang::FR).unwrap().state, State::Draft);
    let english = course.description.version(Lang::EN).unwrap().text;
    assert_eq!(english, "Lessons.\n Twice a week.\n\nYou live in the town.");
    assert_eq!(
        course.description.version(Lang::LV).unwrap().text,
        "Nodarbības.\n\nYou live in the town."
    );
    assert_eq!(course.themes.iter().map(|t| t.as_str()).collect::<Vec<_>>(), ["language-course"]);
    assert_eq!(course.languages, ["lv", "ru", "en"].map(lang));
    let Cost::Paid(price) = &course.cost else { panic!("{:?}", course.cost) };
    assert_eq!(price.version(Lang::EN).unwrap().text, "25.5 EUR: for the book");
    let documents = course.documents.as_ref().unwrap();
    assert_eq!(
        documents.version(Lang::LV).unwrap().text,
        "- Passport: or another paper\n- Fotogrāfija"
    );
    let begin = course.how_to_begin.as_ref().unwrap();
    assert_eq!(begin.source_text(), "Write to the school.\n\nMondays in the evening");
    let reached: Vec<&str> = course
        .contacts
        .iter()
        .map(|contact| match contact {
            Contact::Phone(phone) => phone.as_str(),
            Contact::Mail(mail) => mail.as_str(),
            Contact::Web(web) => web.as_str(),
        })
        .collect();
    assert_eq!(
        reached,
        [
            "+371-63-000-001",
            "school@catalogue.example",
            "https://catalogue.example/new",
            "+371 63 000 000"
        ]
    );
    let place = &directory.places[0];
    let address = &place.address;
    assert_eq!((address.street.as_str(), address.country.as_str()), ("Skolas iela 7", "LV"));
    assert_eq!(place.position.unwrap().degrees(), (56.6511, 23.7214));
    assert_eq!(
        (course.places.as_slice(), place.zone.name()),
        (&[place.key.clone()][..], "Europe/Riga")
    );

    let advice = directory.services[1].as_ref();
    assert_eq!((advice.title.source(), advice.cost.clone()), (Lang::LV, Cost::Free));
    assert!(advice.description.version(Lang::EN).unwrap().text.ends_with("\n\nfor residents"));
    assert_eq!(advice.hours.to_string(), "Mo-Fr 09:00-12:00; Sa 10:00-11:00");
    let school = &directory.organisations[0];
    assert_eq!(advice.contacts, school.contacts, "nobody says how to reach it: ask who gives it");
    assert_eq!(incoming.ids[&(Sort::Service, key(0))], "https://catalogue.example/s/1");
    assert_eq!(incoming.ids[&(Sort::Service, key(1))], "identifier no-address");
    assert!(
        !incoming.carries.service.contains(&"eligibility"),
        "what no file of others tells stays"
    );
    let told: Vec<_> =
        incoming.notices.iter().map(|n| format!("{} {}", n.code, n.facts[0].1)).collect();
    assert_eq!(
        told,
        [
            "unknown-theme https://catalogue.example/t/unheard-of",
            "not-a-language http://publications.europa.eu/resource/authority/language/MUL",
            "not-a-web http://catalogue.example/old",
        ]
    );
}

#[test]
fn a_file_that_is_read_again_gives_the_same_keys_and_names() {
    let (once, again) = (brought(CATALOGUE, &defaults()), brought(CATALOGUE, &defaults()));
    assert_eq!(once, again);
}

#[test]
fn what_a_service_needs_and_nobody_says_is_missing_where_it_is_missing() {
    let turtle = r#"
        @prefix cpsv: <http://purl.org/vocab/cpsv#> . @prefix cv: <http://data.europa.eu/m8g/> .
        @prefix dct: <http://purl.org/dc/terms/> .
        <urn:a> a cpsv:PublicService ; dct:title "A"@en ; cv:hasCompetentAuthority <urn:nobody> .
        <urn:b> a cpsv:PublicService ; dct:description "B"@en .
        [] a cpsv:PublicService ; dct:title "C"@en ; dct:description "C"@en ."#;
    let found = codes(brought(turtle, &defaults()).unwrap_err());
    let expected = [
        "missing urn:a description",
        "missing urn:a hasCompetentAuthority",
        "missing urn:b title",
        "missing urn:b hasCompetentAuthority",
        "missing [] hasCompetentAuthority",
    ];
    assert_eq!(found, expected);
    let nothing = codes(brought("<urn:a> <urn:b> <urn:c> .", &defaults()).unwrap_err());
    assert_eq!(nothing, ["missing cpsv:PublicService"]);
}

#[test]
fn what_the_source_gives_to_nobody_is_given_by_who_the_city_says() {
    let turtle = r#"
        @prefix cpsv: <http://purl.org/vocab/cpsv#> . @prefix dct: <http://purl.org/dc/terms/> .
        <https://a.example/1> a cpsv:PublicService ; dct:title "A"@en ; dct:description "A"@en .
        <https://a.example/2> a cpsv:PublicService ; dct:title "A"@en ; dct:description "B"@en ."#;
    let defaults = Defaults {
        organisation: "City office".to_owned(),
        provenance: Provenance::Example,
        ..defaults()
    };
    let incoming = brought(turtle, &defaults).unwrap();
    let directory = &incoming.directory;
    assert_eq!(directory.organisations.len(), 1);
    assert_eq!(directory.organisations[0].key.as_str(), "city-office");
    let services: Vec<_> = directory.services.iter().map(|s| s.key.as_str()).collect();
    assert_eq!(services, ["a", "a-2"]);
    assert_eq!(directory.services[0].provenance, Provenance::Example);
    assert_eq!(incoming.ids.len(), 2, "who stands for nobody has no name at the source");
}

#[test]
fn the_context_of_the_standard_is_known_and_no_other_is_fetched() {
    let json = |context: &str| {
        format!(
            r#"{{"@context": {context}, "@graph": [
                {{"@id": "ex:s", "@type": "PublicService",
                  "PublicService.name": [{{"@language": "fr", "@value": "Conseil"}}],
                  "dct:description": {{"@language": "fr", "@value": "Un conseil."}},
                  "PublicService.hasCompetentAuthority": "ex:o",
                  "PublicService.contactPoint": [{{"ContactPoint.hasTelephone": ["+371 0000 0001"]}}]}},
                {{"@id": "ex:o", "@type": "PublicOrganization",
                  "PublicOrganization.preferredLabel": {{"@language": "fr", "@value": "Ville"}}}}
            ]}}"#
        )
    };
    let own = r#"{"dct": "http://purl.org/dc/terms/", "ex": "https://a.example/"}"#;
    let official = "https://semiceu.github.io/uri.semic.eu-generated/CPSV-AP/releases/3.2.0/context/cpsv-ap.jsonld";
    let incoming = brought(&json(&format!(r#"["{official}", {own}]"#)), &defaults()).unwrap();
    let service = incoming.directory.services[0].as_ref();
    assert_eq!((service.title.source_text(), service.contacts.len()), ("Conseil", 1));
    assert_eq!(service.key.as_str(), "conseil");

    let elsewhere = json(&format!(r#"["https://elsewhere.example/context", {own}]"#));
    let problems = brought(&elsewhere, &defaults()).unwrap_err();
    let problem = &problems.as_slice()[0];
    assert_eq!(problem.code, "context-elsewhere");
    assert_eq!(problem.facts, [("address", "https://elsewhere.example/context".to_owned())]);
}

#[test]
fn rdf_in_xml_is_read() {
    let xml = r#"<?xml version="1.0"?>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            xmlns:cpsv="http://purl.org/vocab/cpsv#" xmlns:cv="http://data.europa.eu/m8g/"
            xmlns:dct="http://purl.org/dc/terms/" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
          <cpsv:PublicService rdf:about="https://a.example/s">
            <dct:title xml:lang="hr">Savjet</dct:title>
            <dct:description xml:lang="hr">Savjet &amp; pomoć</dct:description>
            <cv:hasCompetentAuthority>
              <cv:PublicOrganisation rdf:about="https://a.example/o">
                <skos:prefLabel xml:lang="hr">Grad</skos:prefLabel>
              </cv:PublicOrganisation>
            </cv:hasCompetentAuthority>
          </cpsv:PublicService>
        </rdf:RDF>"#;
    let incoming = brought(xml, &defaults()).unwrap();
    let service = incoming.directory.services[0].as_ref();
    assert_eq!(service.description.source_text(), "Savjet & pomoć");
    assert_eq!(incoming.directory.organisations[0].key.as_str(), "grad");
    let bomb = xml.replace("<rdf:RDF", "<!DOCTYPE r [<!ENTITY a \"aaaa\">]><rdf:RDF");
    assert_eq!(codes(brought(&bomb, &defaults()).unwrap_err()), ["not-rdf "]);
}
