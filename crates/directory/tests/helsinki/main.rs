//! The services of the City of Helsinki, as its file has them.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first trouble")]

#[path = "../outside/mod.rs"]
mod outside;

use directory::exchange::cpsv::{self, Catalogue, Codes, Form};
use directory::exchange::helsinki::read;
use directory::exchange::{Changes, Defaults, Incoming, Showing};
use directory::hours::Zone;
use directory::{Contact, Cost, Phone, Provenance, Sort, Web};
use locale::{Lang, State, Text};
use measure::{Key, Problems};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn defaults() -> Defaults {
    Defaults {
        language: lang("fi"),
        zone: Zone::parse("Europe/Helsinki").unwrap(),
        country: "FI".to_owned(),
        town: "Helsinki".to_owned(),
        organisation: "Helsingin kaupunki".to_owned(),
        contacts: vec![Contact::Web(Web::parse("https://city.example/").unwrap())],
        provenance: Provenance::Published,
    }
}

fn brought(bytes: &[u8], departments: &BTreeMap<String, Text>) -> Result<Incoming, Problems> {
    let incoming = read(bytes, departments, &Key::parse("helsinki").unwrap(), &defaults());
    if let Ok(incoming) = &incoming {
        assert!(incoming.directory.validate().is_empty(), "{:#?}", incoming.directory.validate());
    }
    incoming
}

/// A service with everything, of words made up for this test.
fn errand() -> Value {
    let channel = |id: u64, kind: &str, more: Value| {
        let mut channel = json!({"id": id, "type": kind, "provided_languages": [], "links": [],
            "availabilities": [], "e_decision": false});
        channel.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        channel
    };
    let link = |title: &str, url: &str| json!({"type": "INTERNET", "title": title, "url": url});
    let fi = json!({
        "id": 7, "service_id": 1, "type": "ADVICE", "name": "Neuvonta", "name_synonyms": "apu",
        "description": "Neuvomme\u{200b} sinua.", "costs": "Maksuton.",
        "processing_time": "Viikko.", "provided_languages": ["fi", "sv", "fad", "prs", "?"],
        "responsible_depts": ["d-2", "d-1"], "target_groups": ["YOUTH"],
        "life_events": ["DIVORCE", "HAVING_CHILD"], "links": [link("Lue", "https://a.example/fi")],
        "channels": [
            channel(1, "TELEPHONE", json!({"name": "Soita", "phone": " 09 310 1234\u{200b}",
                "availability_summary": "Avoinna ma 9-11", "call_charge_info": "pvm/mpm"})),
            channel(2, "TELEPHONE", json!({"name": "Päivystys", "phone": "116117"})),
            channel(3, "EMAIL", json!({"name": "Kirjoita", "email": " apu@a.example "})),
            channel(4, "ESERVICE", json!({"name": "Lomake", "links": [
                link("Siirry [tästä]", "https://a.example/lomake"), link("Vanha", "http://a.example/")]})),
            channel(5, "LOCAL", json!({"name": "Talo", "personal_service_street_addr": "Katu 1,",
                "personal_service_postal_code": "00100", "personal_service_city": "Helsinki"})),
        ],
    });
    let en = json!({
        "id": 7, "type": "ADVICE", "name": "Advice", "process_description": "1. Call.\n2. Come.",
        "provided_languages": ["en"], "responsible_depts": [], "target_groups": [],
        "life_events": [], "links": [],
        "channels": [channel(5, "LOCAL", json!({"name": "House"}))],
    });
    json!({"id": 7, "fi": fi, "sv": [], "en": en})
}

#[test]
fn a_service_is_read_with_all_that_it_says() {
    let names = BTreeMap::from([("d-1".to_owned(), Text::new(lang("fi"), "Toimiala"))]);
    let incoming = brought(json!([errand()]).to_string().as_bytes(), &names).unwrap();
    let directory = &incoming.directory;
    let service = directory.services[0].as_ref();
    assert_eq!((service.key.as_str(), service.organisation.as_str()), ("advice", "toimiala"));
    assert_eq!(service.title.source_text(), "Neuvonta");
    assert_eq!(service.title.version(Lang::EN).unwrap().state, State::Draft);
    assert_eq!(service.description.source_text(), "Neuvomme sinua.\n\nKäsittelyaika: Viikko.");
    assert_eq!(
        service.description.version(Lang::EN).unwrap().text,
        "Advice",
        "nothing else is said"
    );
    assert_eq!(service.description.version(Lang::SV), None);
    let begin = service.how_to_begin.as_ref().unwrap();
    let expected = "- Soita: 09 310 1234; pvm/mpm; Avoinna ma 9-11\n- Päivystys: 116117\n\
        - Kirjoita: apu@a.example\n- Lomake: [Siirry tästä](https://a.example/lomake)\n\
        - Talo: Katu 1, 00100, Helsinki\n- [Lue](https://a.example/fi)";
    assert_eq!(begin.source_text(), expected);
    assert_eq!(begin.version(Lang::EN).unwrap().text, "1. Call.\n2. Come.");
    assert_eq!(service.cost, Cost::Paid(Text::new(lang("fi"), "Maksuton.")));
    assert_eq!(service.languages, ["fi", "sv", "fad", "prs", "en"].map(lang));
    assert_eq!(service.themes.iter().map(Key::as_str).collect::<Vec<_>>(), ["divorce", "youth"]);
    assert!(service.eligibility.is_for_everybody() && service.hours.is_unknown());
    let reached = [
        Contact::Phone(Phone::parse("+358 9 310 1234").unwrap()),
        Contact::Mail(directory::Mail::parse("apu@a.example").unwrap()),
        Contact::Web(Web::parse("https://a.example/lomake").unwrap()),
    ];
    assert_eq!(service.contacts, reached);
    let place = &directory.places[0];
    assert_eq!(place.name.version(Lang::EN).unwrap().text, "House");
    assert_eq!((place.address.street.as_str(), place.zone.name()), ("Katu 1", "Europe/Helsinki"));
    assert_eq!(incoming.ids[&(Sort::Service, service.key.clone())], "7");
    let told: Vec<String> = incoming.notices.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "services/1/fi/channels/2/phone: not-a-phone typed=116117",
            "services/1/fi/channels/4/links: not-a-web typed=http://a.example/",
            "services/1/provided_languages: not-a-language typed=?",
        ]
    );
}

#[test]
fn what_is_missing_or_of_another_shape_is_named_at_once() {
    let found = |change: fn(&mut Value)| {
        let mut errand = errand();
        change(&mut errand);
        let problems = brought(json!([errand]).to_string().as_bytes(), &BTreeMap::new());
        let problems = problems.err().into_iter().flatten();
        problems.map(|p| format!("{} {}", p.code, p.place)).collect::<Vec<_>>()
    };
    assert_eq!(found(|_| ()), [""; 0]);
    let shapes = found(|e| {
        e["id"] = json!("seven");
        e["fi"]["name"] = json!(5);
        e["fi"]["channels"][0]["phone"] = json!([]);
        e["en"] = json!("Advice");
        e["fi"]["links"][0] = json!(1);
    });
    let expected = [
        "not-a-number services/1/id",
        "not-a-text services/1/fi/name",
        "not-a-text services/1/fi/channels/1/phone",
        "not-an-object services/1/fi/links/1",
        "not-an-object services/1/en",
    ];
    assert_eq!(shapes, expected);
    let nothing = found(|e| (e["fi"], e["en"]) = (json!([]), json!([])));
    assert_eq!(nothing, ["missing services/1/name", "missing services/1/responsible_depts"]);
    let long = found(|e| e["en"]["name"] = json!("x".repeat(201)));
    assert_eq!(long, ["too-long services/1/title/en"]);
    let prose = found(|e| e["fi"]["information"] = json!("x".repeat(6_000)));
    assert_eq!(prose, [""; 0], "what has no room is told, and loses no service");
    let twice = json!([errand(), errand()]).to_string();
    let twice = brought(twice.as_bytes(), &BTreeMap::new()).unwrap_err();
    assert_eq!(twice.as_slice()[0].to_string(), "services/2/id: key-twice key=7");
    let none = brought(b"{}", &BTreeMap::new()).unwrap_err();
    assert_eq!(none.as_slice()[0].to_string(), "services: not-a-list");
}

#[test]
fn a_service_that_nobody_can_reach_gets_the_ways_that_the_city_chose() {
    let mut errand = errand();
    (errand["fi"]["channels"], errand["fi"]["links"]) = (json!([]), json!([]));
    errand["en"]["channels"] = json!([]);
    let incoming = brought(json!([errand]).to_string().as_bytes(), &BTreeMap::new()).unwrap();
    assert_eq!(incoming.directory.services[0].contacts, defaults().contacts);
    let told: Vec<String> = incoming.notices.iter().map(ToString::to_string).collect();
    assert!(told.contains(&"services/1/channels: no-way-to-reach".to_owned()), "{told:?}");
}

/// Their own file, when it is there.
fn theirs() -> Option<Vec<u8>> {
    outside::shared("helsinki/errandservices.json").map(|path| std::fs::read(path).unwrap())
}

/// A text without blanks and without what nobody sees.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control() && *c != '\u{200b}').collect()
}

#[test]
fn no_service_of_their_file_is_lost() {
    let Some(bytes) = theirs() else { return };
    let incoming = brought(&bytes, &BTreeMap::new()).unwrap_or_else(|p| panic!("{p:#?}"));
    let all: Vec<Value> = serde_json::from_slice(&bytes).unwrap();
    let directory = &incoming.directory;
    assert_eq!(directory.services.len(), all.len());
    for (errand, service) in all.iter().zip(&directory.services) {
        for tag in ["fi", "sv", "en"] {
            let said = |text: &Text| text.version(lang(tag)).map(|v| letters(v.text));
            let theirs = |field: &str| errand[tag][field].as_str().map(letters);
            assert_eq!(said(&service.title), theirs("name"));
            let description = theirs("description").unwrap_or_default();
            assert!(said(&service.description).unwrap_or_default().starts_with(&description));
        }
    }
    let told: Vec<&str> = incoming.notices.iter().map(|notice| notice.code).collect();
    let count = |code: &str| told.iter().filter(|own| **own == code).count();
    let links = all.iter().flat_map(links_of);
    let is_bad = |url: &String| !url.starts_with("https://") || url.trim().contains(' ');
    assert_eq!(count("not-a-web"), links.filter(is_bad).count());
    assert!((1..20).contains(&count("not-a-phone")), "{}", count("not-a-phone"));
    assert!((1..10).contains(&count("no-way-to-reach")), "{}", count("no-way-to-reach"));
    let known = ["not-a-web", "not-a-phone", "no-way-to-reach"];
    assert_eq!(told.len(), known.map(count).iter().sum::<usize>());
}

/// The addresses of every link of a service in every language.
fn links_of(errand: &Value) -> Vec<String> {
    let versions = ["fi", "sv", "en"].map(|tag| &errand[tag]);
    let all = versions.iter().flat_map(|version| {
        let channels = version["channels"].as_array().into_iter().flatten();
        channels.chain([*version]).flat_map(|one| one["links"].as_array().into_iter().flatten())
    });
    all.map(|link| link["url"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn their_services_keep_to_the_european_standard_and_come_back() {
    let Some(bytes) = theirs() else { return };
    let directory = brought(&bytes, &BTreeMap::new()).unwrap().directory;
    let name = Text::new(lang("fi"), "Helsinki");
    let showing = Showing {
        name: &name,
        directory: &directory,
        changes: &Changes::default(),
        languages: &["fi", "sv", "en"].map(lang),
        base: "https://town.example",
        page: &|lang, _, key| Some(format!("/{lang}/helsinki/{key}")),
    };
    let catalogue = Catalogue::of(&showing, &Codes);
    let (turtle, json) = (catalogue.turtle(), catalogue.json_ld());
    for (text, form) in [(&turtle, Form::Turtle), (&json, Form::JsonLd)] {
        let again = cpsv::read(text.as_bytes(), form, &directory.city, &defaults()).unwrap();
        assert_eq!(again.directory, directory);
    }
    outside::conforms("helsinki.ttl", &turtle);
}

proptest! {
    #[test]
    fn no_damaged_file_panics(at in 0..900_usize, length in 0..40_usize, by in ".{0,6}") {
        let mut bytes = json!([errand()]).to_string().into_bytes();
        let (at, end) = (at.min(bytes.len()), (at + length).min(bytes.len()));
        bytes.splice(at..end, by.bytes());
        let _ = brought(&bytes, &BTreeMap::new());
    }
}
