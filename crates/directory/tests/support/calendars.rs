//! What several tests of calendars need: a city that shows something, and settings of a reader.

#![allow(dead_code, clippy::unwrap_used, reason = "each test uses a part of it")]

use directory::exchange::{Changed, Changes, Defaults, Incoming, Showing, icalendar};
use directory::guide::{Entry, Event, Kind, Repeat, Span, When};
use directory::{Cost, Directory, Place, Provenance, Sort, Zone};
use jiff::civil::Date;
use locale::{Lang, Text};
use measure::{Key, Problems};
use std::sync::LazyLock;

pub const JELGAVA: &str = include_str!("../../../../examples/directory/jelgava.json");

/// The languages of the example.
pub static LANGUAGES: LazyLock<Vec<Lang>> = LazyLock::new(|| {
    ["en", "lv", "ar", "uk", "ru"].into_iter().map(|tag| Lang::parse(tag).unwrap()).collect()
});

pub fn jelgava() -> Directory {
    Directory::read(JELGAVA.as_bytes()).unwrap()
}

pub fn key(text: &str) -> Key {
    Key::parse(text).unwrap()
}

pub fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// Changes that show everything since one day, and one event since a later one.
pub fn changes(directory: &Directory) -> Changes {
    let mut changes = Changes::default();
    for (number, entry) in (1..).zip(&directory.guide) {
        let at = "2026-11-20T10:00:00Z".parse::<jiff::Timestamp>().unwrap();
        let at = at + jiff::SignedDuration::from_mins(number);
        let sort = Sort::Entry(entry.kind());
        changes.shows(sort, entry.key().clone(), Changed { number, at });
    }
    changes
}

/// What a test does with a city that shows a directory.
pub fn showing<T>(directory: &Directory, look: impl FnOnce(&Showing<'_>) -> T) -> T {
    let name = Text::new(Lang::EN, "Jelgava");
    let changes = changes(directory);
    let page = |lang: Lang, sort: Sort, key: &Key| {
        Some(format!("/{lang}/cities/jelgava/{}/{key}", sort.as_str()))
    };
    look(&Showing {
        name: &name,
        directory,
        changes: &changes,
        languages: &LANGUAGES,
        base: "https://city.example",
        page: &page,
    })
}

/// An event of a time, in English.
pub fn event(own: &str, from: &str, to: &str, repeat: Option<Repeat>) -> Event {
    Event {
        key: key(own),
        title: Text::new(Lang::EN, own.replace('-', " ")),
        body: None,
        organisation: None,
        place: None,
        online: None,
        when: When {
            first: Span::parse(from, to).unwrap(),
            zone: Zone::parse("Europe/Riga").unwrap(),
            repeat,
        },
        themes: vec![],
        languages: vec![],
        cost: Cost::Unknown,
        picture: None,
        provenance: Provenance::Published,
    }
}

/// A directory of these events alone.
pub fn of_events(events: impl IntoIterator<Item = Event>) -> Directory {
    let mut directory = Directory::new(key("jelgava"));
    directory.guide = events.into_iter().map(Entry::Event).collect();
    directory
}

/// What a reader in Riga takes where a calendar says nothing.
pub fn defaults() -> Defaults {
    Defaults {
        language: Lang::EN,
        zone: Zone::parse("Europe/Riga").unwrap(),
        country: "LV".to_owned(),
        town: "Jelgava".to_owned(),
        organisation: String::new(),
        contacts: Vec::new(),
        provenance: Provenance::Published,
    }
}

/// Reads a calendar in Riga on the first of November 2026.
pub fn read_with(bytes: &[u8], places: &[Place]) -> Result<Incoming, Problems> {
    let (city, defaults) = (key("jelgava"), defaults());
    let from = date("2026-11-01");
    let settings = icalendar::Settings { city: &city, defaults: &defaults, places, from };
    icalendar::read(bytes, &settings)
}

/// The events of a directory.
pub fn events(directory: &Directory) -> Vec<&Event> {
    let entries = directory.guide.iter();
    entries
        .filter_map(|entry| if let Entry::Event(event) = entry { Some(event) } else { None })
        .collect()
}

/// An event of the example.
pub fn of_jelgava(directory: &Directory, own: &str) -> Event {
    match directory.entry(Kind::Event, &key(own)) {
        Some(Entry::Event(event)) => event.clone(),
        _ => panic!("no such event"),
    }
}
