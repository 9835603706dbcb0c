//! What newcomers read beside services: files, problems, and what readers may see of it.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests")]

use directory::guide::{Entry, Kind};
use directory::{Directory, Texts};
use locale::{Lang, State};
use measure::Key;
use serde_json::{Value, json};

fn whole() -> Value {
    json!({
        "format": "isopolity-directory-1", "city": "jelgava", "source": "en", "translations": "machine",
        "holidays": [], "organisations": [], "places": [], "services": [],
        "guide": [
            {"kind": "page", "key": "health", "title": {"en": "Health", "lv": "Veselība"}, "body": "See [x](https://x.eu)",
             "themes": ["doctor"], "provenance": "example"},
            {"kind": "page", "key": "rights", "parent": "health", "order": 2, "title": {"en": "Rights", "lv": "Tiesības"},
             "body": {"en": "You may", "lv": "Jums ir"}, "about": "rights", "desks": ["desk"],
             "checked_until": "2027-01-01", "mirrors": ["riga", "rights"], "provenance": "published"},
            {"kind": "event", "key": "cafe", "title": "Café", "cost": "free", "provenance": "example",
             "when": {"first": {"from": "2026-12-01T18:00", "to": "2026-12-01T20:00"}, "zone": "Europe/Riga",
                      "repeat": {"every": {"week": [1]}, "interval": 2, "until": "2027-06-01", "except": ["2026-12-29"]}}},
            {"kind": "news", "key": "open", "title": "Open", "body": "We are open", "from": "2026-11-01", "provenance": "example"},
            {"kind": "number", "key": "sos", "title": "Emergency", "number": "112", "order": 1, "provenance": "published"},
            {"kind": "term", "key": "pmlp", "title": "PMLP", "body": "The office", "translating": "keep", "provenance": "example"},
            {"kind": "desk", "key": "desk", "title": "Desk", "contacts": [{"phone": "+371 630 00000"}],
             "hours": "Mo-Fr 09:00-12:00", "provenance": "example"}
        ]
    })
}

fn read(value: &Value) -> Result<Directory, Vec<(String, String)>> {
    Directory::read(value.to_string().as_bytes()).map_err(|problems| {
        problems.into_iter().map(|p| (p.place.clone(), p.code.to_owned())).collect()
    })
}

/// The problems when one field of an entry is another.
fn with(at: usize, field: &str, value: Value) -> Vec<(String, String)> {
    let mut file = whole();
    file["guide"][at][field] = value;
    read(&file).unwrap_err()
}

#[test]
fn everything_survives_its_file() {
    let directory = read(&whole()).unwrap();
    assert_eq!(directory.guide.len(), 7);
    assert_eq!(Directory::read(directory.to_json().as_bytes()).unwrap(), directory);
    for kind in Kind::ALL {
        assert_eq!(Kind::parse(kind.as_str()), Some(kind));
    }
}

#[test]
fn of_rights_nothing_is_shown_that_only_a_machine_said() {
    let directory = read(&whole()).unwrap();
    let entry = |key: &str| directory.entry(Kind::Page, &Key::parse(key).unwrap()).unwrap().clone();
    let latvian = |entry: &Entry| entry.title().version(Lang::LV).is_some();
    assert!(latvian(&entry("health").for_readers()), "marked, but shown");
    assert!(!latvian(&entry("rights").for_readers()));
    let mut reviewed = entry("rights");
    reviewed.text_mut("title").unwrap().translate(Lang::LV, "Tiesības", State::Reviewed);
    assert!(latvian(&reviewed.clone().for_readers()));
    reviewed.text_mut("title").unwrap().translate(Lang::LV, "Tiesības", State::Machine);
    reviewed.text_mut("title").unwrap().revise("Other rights");
    assert!(!latvian(&reviewed.for_readers()), "outdated does not make it a person's");
}

#[test]
fn every_problem_is_named_at_its_place() {
    let one = |place: &str, code: &str| vec![(place.to_owned(), code.to_owned())];
    assert_eq!(with(1, "parent", json!("rights"))[0].1, "page-under-itself");
    assert_eq!(with(1, "parent", json!("gone")), one("guide/2/parent", "unknown-key"));
    assert_eq!(with(0, "parent", json!("rights")).len(), 2, "a circle has two ends");
    assert_eq!(with(1, "desks", json!(["gone"])), one("guide/2/desks", "unknown-key"));
    assert_eq!(
        with(4, "number", json!("one one two")),
        one("guide/5/number", "not-a-number-to-call")
    );
    assert_eq!(with(3, "until", json!("2026-10-01")), one("guide/4/until", "dates-reversed"));
    assert_eq!(
        with(0, "kind", json!("poem"))[0],
        ("guide/1/kind".to_owned(), "not-a-kind".to_owned())
    );
    assert_eq!(with(5, "body", json!("")), one("guide/6/body", "missing"));
    let mut twice = whole();
    twice["guide"][0]["key"] = json!("rights");
    assert!(read(&twice).unwrap_err().iter().any(|(_, code)| code == "key-twice"));
}

#[test]
fn absurd_times_are_refused() {
    let when = |first: Value, repeat: Value| {
        let when = json!({"first": first, "zone": "Europe/Riga", "repeat": repeat});
        with(2, "when", when).into_iter().map(|(_, code)| code).collect::<Vec<_>>()
    };
    let span = |from: &str, to: &str| json!({"from": from, "to": to});
    assert_eq!(when(span("2026-12-02", "2026-12-01"), Value::Null), ["dates-reversed"]);
    assert_eq!(when(span("2026-12-01", "2028-12-01"), Value::Null), ["event-too-long"]);
    assert_eq!(when(span("0026-12-01", "0026-12-01"), Value::Null), ["year-out-of-range"]);
    assert_eq!(when(span("2026-12-01", "1026-12-01"), Value::Null), ["year-out-of-range"]);
    assert_eq!(when(span("2026-12-01", "2026-12-01T10:00"), Value::Null), ["not-a-time"]);
    let day = || span("2026-12-01", "2026-12-01");
    assert_eq!(when(day(), json!({"every": "day", "interval": 0})), ["not-an-interval"]);
    assert_eq!(when(day(), json!({"every": {"week": [2]}})), ["first-day-not-in-rhythm"]);
    assert_eq!(when(day(), json!({"every": {"week": [1, 9]}})), ["hours-not-a-day"]);
    assert_eq!(when(day(), json!({"every": "hour"})), ["not-a-rhythm"]);
    assert_eq!(when(day(), json!({"every": "day", "until": "2020-01-01"})), ["dates-reversed"]);
    let long = span("2026-12-01", "2026-12-03");
    assert_eq!(when(long, json!({"every": {"week": [1, 2]}})), ["event-longer-than-rhythm"]);
}
