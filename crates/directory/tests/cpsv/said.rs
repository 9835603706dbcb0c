//! What is said of a service.

use super::{brought, codes, defaults, jelgava, lang, showing, told, written};
use directory::exchange::cpsv::{Catalogue, Channel, Codes, Label, Words};
use directory::exchange::{Changed, Changes, Showing};
use directory::{Family, Residence, Sort};
use locale::Lang;
use measure::Key;
use std::sync::Arc;

/// The words of an application for two labels in two languages.
struct Some2;

impl Words for Some2 {
    fn word(&self, lang: Lang, label: Label) -> Option<String> {
        let word = match (lang.as_str(), label) {
            ("en", Label::Residence(Residence::Protection)) => "Refugee",
            ("lv", Label::Residence(Residence::Protection)) => "Bēglis",
            ("en", Label::Residence(Residence::AsylumSeeker)) => "Asylum seeker",
            ("ar", Label::Channel(Channel::Phone)) => "هاتف",
            _ => return None,
        };
        Some(word.to_owned())
    }
}

#[test]
fn what_is_written_is_read_back_without_a_difference() {
    let all = jelgava();
    let (turtle, json) = written(&all);
    for text in [turtle, json] {
        let incoming = brought(&text, &defaults()).unwrap_or_else(|p| panic!("{p:#?}"));
        assert_eq!(incoming.notices, []);
        assert_eq!(incoming.directory, told(&all));
        let service = (Sort::Service, Key::parse("legal-advice").unwrap());
        assert!(incoming.ids[&service].starts_with("urn:uuid:"));
        assert!(incoming.carries.service.contains(&"eligibility"));
    }
}

#[test]
fn one_service_comes_with_who_gives_it_and_where() {
    let all = jelgava();
    let key = Key::parse("legal-advice").unwrap();
    let turtle = showing(&all, |showing| {
        Catalogue::of_service(showing, &Codes, all.service(&key).unwrap()).turtle()
    });
    let incoming = brought(&turtle, &defaults()).unwrap();
    let directory = &incoming.directory;
    assert_eq!(directory.services.len(), 1);
    assert_eq!(directory.service(&key), all.service(&key));
    assert_eq!((directory.organisations.len(), directory.places.len()), (1, 1));
}

#[test]
fn the_same_graph_is_the_same_bytes() {
    assert_eq!(written(&jelgava()), written(&jelgava()));
}

#[test]
fn conditions_have_names_where_all_of_them_have_words() {
    let mut all = jelgava();
    let service = Arc::make_mut(&mut all.services[0]);
    service.eligibility.residence = vec![Residence::Protection];
    service.eligibility.family = vec![Family::Pregnant, Family::Alone];
    Arc::make_mut(&mut all.services[1]).eligibility.residence =
        vec![Residence::Protection, Residence::AsylumSeeker];
    let turtle = showing(&all, |showing| Catalogue::of(showing, &Some2).turtle());
    for said in [
        "dct:title \"Refugee\"@en , \"Bēglis\"@lv ",
        "dct:title \"Refugee, Asylum seeker\"@en ;",
        "dct:title \"pregnant, alone\"@en ",
        "dct:title \"age 16\u{2013}\"@en ",
        "isopolity:channel-phone a skos:Concept ;\n\tskos:prefLabel \"هاتف\"@ar .",
    ] {
        assert!(turtle.contains(said), "{said}\n{turtle}");
    }
    assert_eq!(brought(&turtle, &defaults()).unwrap().directory, told(&all));
}

#[test]
fn what_is_made_up_says_so() {
    let (turtle, _) = written(&jelgava());
    let services = turtle.matches("a cpsv:PublicService").count();
    assert_eq!(turtle.matches("adms:status isopolity:example").count(), services);
    let records = turtle.matches("isopolity:provenance \"example\"").count();
    assert_eq!(turtle.matches("rdfs:comment \"example\"@en").count(), records);
    assert!(!turtle.contains("Completed"));
}

#[test]
fn a_service_tells_its_languages_its_pages_and_when_it_changed() {
    let all = jelgava();
    let mut changes = Changes::default();
    let key = Key::parse("legal-advice").unwrap();
    let at = "2026-11-01T10:00:00Z".parse().unwrap();
    changes.shows(Sort::Service, key.clone(), Changed { number: 7, at });
    let turtle = showing(&all, |showing| {
        let showing = Showing { changes: &changes, ..*showing };
        Catalogue::of_service(&showing, &Codes, all.service(&key).unwrap()).turtle()
    });
    let authority = "<http://publications.europa.eu/resource/authority/language/";
    for said in [
        "dct:modified \"2026-11-01T10:00:00Z\"^^xsd:dateTime",
        &format!("{authority}LAV> , {authority}ENG> , {authority}RUS> , {authority}ARA>"),
        &format!("{authority}LAV> a dct:LinguisticSystem"),
        "foaf:page <https://town.example/en/jelgava/services/legal-advice> ,",
        "<https://town.example/thesaurus.ttl#lawyer> a skos:Concept ;",
        "schema:openingHours \"We 14:00-18:00\" ;",
    ] {
        assert!(turtle.contains(said), "{said}\n{turtle}");
    }
}

#[test]
fn a_place_that_is_told_on_the_phone_alone_stays_so() {
    let mut all = jelgava();
    let place = &mut all.places[0];
    (place.address.street, place.position) = (String::new(), None);
    let (turtle, _) = written(&all);
    assert!(!turtle.contains("Piemēra iela 1\""), "{turtle}");
    assert_eq!(brought(&turtle, &defaults()).unwrap().directory, told(&all));
}

#[test]
fn spoken_languages_with_a_script_or_region_come_back() {
    let mut all = jelgava();
    let spoken = ["ku-Arab", "fa-AF", "prs", "fa", "zh-Hans-CN"].map(lang);
    Arc::make_mut(&mut all.services[0]).languages = spoken.to_vec();
    let (turtle, json) = written(&all);
    for text in [turtle, json] {
        assert_eq!(brought(&text, &defaults()).unwrap().directory, told(&all));
    }
}

#[test]
fn a_file_that_was_spoiled_names_every_value_of_ours_that_is_none() {
    let (turtle, _) = written(&jelgava());
    let spoiled = turtle
        .replacen("isopolity:provenance \"example\"", "isopolity:provenance \"real\"", 1)
        .replacen("isopolity:zone \"Europe/Riga\"", "isopolity:zone \"Europe/Rga\"", 1)
        .replacen("isopolity:safety \"anonymous\"", "isopolity:safety \"none\"", 1)
        .replacen("isopolity:checkedUntil \"2027-03-31\"", "isopolity:checkedUntil \"soon\"", 1)
        .replacen("isopolity:accessibility \"steps\"", "isopolity:accessibility \"stairs\"", 1)
        .replacen("isopolity:ageFrom 16", "isopolity:ageFrom \"old\"", 1)
        .replacen("isopolity:hours \"Th ", "isopolity:hours \"always ", 1);
    let mut found: Vec<String> = codes(brought(&spoiled, &defaults()).unwrap_err());
    let code = |found: &String| found.split(' ').next().unwrap().to_owned();
    found = found.iter().map(code).collect();
    found.sort_unstable();
    found.dedup();
    let expected = [
        "hours-unknown-word",
        "not-a-date",
        "not-a-provenance",
        "not-a-safety",
        "not-an-access",
        "not-an-age",
        "unknown-zone",
    ];
    assert_eq!(found, expected);
}
