//! There and back: whichever way a directory is written, reading it changes nothing.

use super::{defaults, jelgava, with_writer};
use directory::exchange::open_referral::{self, Depth, Page, Profile, Texts};
use directory::exchange::{Incoming, merge};
use directory::{Cost, Directory};
use locale::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// What becomes of the directory when this comes into it.
fn arrived(directory: &Directory, incoming: Incoming) -> Directory {
    assert!(incoming.notices.is_empty(), "{:?}", incoming.notices);
    let settled = incoming.clone().settled(&BTreeMap::new(), &BTreeSet::new());
    merge(directory, settled.directory, &incoming.carries)
}

/// That every record which came is as it was before.
fn assert_same(before: &Directory, after: &Directory) {
    assert_eq!(after.services.len(), before.services.len());
    for service in &after.services {
        assert_eq!(Some(service.as_ref()), before.service(&service.key));
    }
    for place in &after.places {
        assert_eq!(Some(place), before.place(&place.key));
    }
    for organisation in &after.organisations {
        assert_eq!(Some(organisation), before.organisation(&organisation.key));
    }
}

fn services(directory: &Directory, lang: Lang, texts: Texts) -> String {
    with_writer(directory, lang, (Profile::Hsds, texts), |writer| {
        let all: Vec<_> =
            directory.services.iter().map(|s| writer.service(s, Depth::Full)).collect();
        serde_json::to_string(&Page::new((1, 1_000), all.len(), all)).unwrap()
    })
}

#[test]
fn in_all_languages_everything_comes_back_by_itself() {
    let directory = jelgava();
    let written = services(&directory, Lang::EN, Texts::All);
    let incoming = open_referral::read(written.as_bytes(), &directory.city, &defaults()).unwrap();
    assert!(incoming.ids.is_empty(), "the city's own records are known by their keys");
    for service in &incoming.directory.services {
        let before = directory.service(&service.key).unwrap();
        assert_eq!((&service.title, &service.hours), (&before.title, &before.hours));
    }
    assert_same(&directory, &arrived(&directory, incoming));
}

#[test]
fn in_one_language_nothing_changes() {
    let directory = jelgava();
    for lang in [Lang::EN, Lang::LV, Lang::parse("uk").unwrap(), Lang::SV] {
        let written = services(&directory, lang, Texts::One);
        let incoming =
            open_referral::read(written.as_bytes(), &directory.city, &defaults()).unwrap();
        assert_same(&directory, &arrived(&directory, incoming));
    }
}

#[test]
fn lines_organisations_and_places_of_services_are_read_too() {
    let directory = jelgava();
    let lines: String = with_writer(&directory, Lang::EN, (Profile::Hsds, Texts::All), |writer| {
        let all = directory.services.iter().map(|s| writer.service(s, Depth::Full));
        all.map(|s| serde_json::to_string(&s).unwrap() + "\n").collect()
    });
    let incoming = open_referral::read(lines.as_bytes(), &directory.city, &defaults()).unwrap();
    assert_same(&directory, &arrived(&directory, incoming));
    let organisations = with_writer(&directory, Lang::EN, (Profile::Hsds, Texts::All), |writer| {
        let all = directory.organisations.iter();
        let all: Vec<_> =
            all.map(|o| writer.organization(o, Depth::Full, Some(Depth::Full))).collect();
        serde_json::to_string(&all).unwrap()
    });
    let incoming =
        open_referral::read(organisations.as_bytes(), &directory.city, &defaults()).unwrap();
    assert_eq!(incoming.directory.organisations.len(), directory.organisations.len());
    assert_same(&directory, &arrived(&directory, incoming));
}

#[test]
fn a_package_of_tables_changes_nothing() {
    let directory = jelgava();
    for texts in [Texts::One, Texts::All] {
        let package = with_writer(&directory, Lang::EN, (Profile::Hsds, texts), |writer| {
            open_referral::package(writer).unwrap()
        });
        let incoming = open_referral::read_package(&package, &directory.city, &defaults()).unwrap();
        assert_same(&directory, &arrived(&directory, incoming));
    }
}

#[test]
fn another_city_gives_records_ids_of_their_own() {
    let directory = jelgava();
    let written = services(&directory, Lang::EN, Texts::All);
    let riga = measure::Key::parse("riga").unwrap();
    let incoming = open_referral::read(written.as_bytes(), &riga, &defaults()).unwrap();
    let count = incoming.directory.services.len()
        + incoming.directory.places.len()
        + incoming.directory.organisations.len();
    assert_eq!(incoming.ids.len(), count);
    // A second time, where a service of the same key was added meanwhile by somebody else.
    let key = incoming.directory.services[0].key.clone();
    let taken = [(directory::Sort::Service, key.clone())].into();
    let first = incoming.clone().settled(&BTreeMap::new(), &taken);
    assert!(first.directory.service(&key).is_none());
    let again = incoming.settled(&first.keys, &taken);
    assert_eq!(first, again);
}

#[test]
fn what_others_say_and_we_cannot_is_told() {
    let theirs = r#"{"contents": [{
        "id": "a", "name": "Advice", "status": "active", "url": "http://advice.example.org",
        "eligibility_description": "For everybody who came last year.",
        "organization": {"id": "o", "name": "Helpers", "description": "They help", "website": "https://helpers.example.org"},
        "phones": [{"id": "p", "number": "63 000 000"}],
        "schedules": [
            {"id": "s", "freq": "WEEKLY", "byday": "MO,TU", "opens_at": "9:00", "closes_at": "12:30"},
            {"id": "t", "freq": "WEEKLY", "byday": "MO,TU", "opens_at": "13:00:00+02:00", "closes_at": "17:00Z"}],
        "cost_options": [{"id": "c", "option": "Adults", "amount": 5, "currency": "EUR"}],
        "languages": [{"id": "l", "name": "Latvian", "code": "lv"}, {"id": "m", "name": "Elvish"}],
        "service_at_locations": [{"id": "x", "location": {"id": "y", "location_type": "physical",
            "name": "Office", "latitude": 56.65, "longitude": 23.72,
            "addresses": [{"id": "z", "address_1": "Main 1", "city": "", "state_province": "",
                "postal_code": "LV-3001", "country": "lv", "address_type": "physical"}]}}]
    }, {"id": "b", "name": "Gone", "status": "defunct"}]}"#;
    let city = jelgava().city;
    let incoming = open_referral::read(theirs.as_bytes(), &city, &defaults()).unwrap();
    let told: Vec<_> = incoming.notices.iter().map(|n| (n.code, n.place.as_str())).collect();
    assert_eq!(
        told,
        [
            ("not-a-contact", "services/1/url"),
            ("not-a-language", "services/1/languages/2"),
            ("not-given-any-more", "services/2/status"),
        ]
    );
    let service = &incoming.directory.services[0];
    assert_eq!(service.hours.to_string(), "Mo,Tu 09:00-12:30,13:00-17:00");
    assert_eq!(service.description.source_text(), "Advice\n\nFor everybody who came last year.");
    assert!(matches!(&service.cost, Cost::Paid(text) if text.source_text() == "Adults, 5 EUR"));
    let place = &incoming.directory.places[0];
    assert_eq!((place.address.town.as_str(), place.address.country.as_str()), ("Jelgava", "LV"));
    assert_eq!(incoming.directory.organisations[0].name.source_text(), "Helpers");
}

#[test]
fn what_is_missing_is_named_all_at_once() {
    let theirs = r#"[{"id": "a", "name": "", "status": "active"}, {"id": "b", "name": "B", "status": "active"},
        {"id": "", "name": "C", "status": "active"}]"#;
    let problems =
        open_referral::read(theirs.as_bytes(), &jelgava().city, &defaults()).unwrap_err();
    let all: Vec<_> = problems.as_slice().iter().map(|p| (p.code, p.place.as_str())).collect();
    let missing = ["services/1/name", "services/2/organization", "services/3/id"];
    assert_eq!(all, missing.map(|place| ("missing", place)));
    for none in ["{}", "[]", "[1, 2]", "{\"contents\": []}"] {
        let problems =
            open_referral::read(none.as_bytes(), &jelgava().city, &defaults()).unwrap_err();
        assert_eq!(problems.as_slice()[0].code, "no-records", "{none}");
    }
}
