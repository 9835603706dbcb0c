//! Services in the words of CPSV-AP: what is written is read back without a difference, others can read
//! it, and what others write is read.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first trouble")]

mod hostile;
mod others;
#[path = "../outside/mod.rs"]
mod outside;
mod outsiders;
mod round;
mod said;

use directory::exchange::cpsv::{Catalogue, Codes, Form, read};
use directory::exchange::{Changes, Defaults, Incoming, Showing};
use directory::hours::Zone;
use directory::{Directory, Provenance, Sort};
use locale::{Lang, State, Text};
use measure::{Key, Problems};
use std::sync::Arc;

const JELGAVA: &str = include_str!("../../../../examples/directory/jelgava.json");

fn jelgava() -> Directory {
    Directory::read(JELGAVA.as_bytes()).unwrap()
}

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn page(lang: Lang, sort: Sort, key: &Key) -> Option<String> {
    (sort == Sort::Service).then(|| format!("/{lang}/jelgava/services/{key}"))
}

/// What a city shows, handed to a test.
fn showing<T>(directory: &Directory, test: impl FnOnce(&Showing<'_>) -> T) -> T {
    let name = Text::new(Lang::LV, "Jelgava").with(Lang::AR, "يلغافا", State::Reviewed);
    test(&Showing {
        name: &name,
        directory,
        changes: &Changes::default(),
        languages: &["en", "lv", "ar", "uk", "ru"].map(lang),
        base: "https://town.example",
        page: &page,
    })
}

/// A directory in Turtle and in JSON-LD.
fn written(directory: &Directory) -> (String, String) {
    showing(directory, |showing| {
        let catalogue = Catalogue::of(showing, &Codes);
        (catalogue.turtle(), catalogue.json_ld())
    })
}

fn defaults() -> Defaults {
    Defaults {
        language: Lang::LV,
        zone: Zone::parse("Europe/Riga").unwrap(),
        country: "LV".to_owned(),
        town: "Jelgava".to_owned(),
        organisation: String::new(),
        contacts: Vec::new(),
        provenance: Provenance::Published,
    }
}

fn brought(text: &str, defaults: &Defaults) -> Result<Incoming, Problems> {
    let city = Key::parse("jelgava").unwrap();
    let incoming = read(text.as_bytes(), Form::guess(text.as_bytes()), &city, defaults);
    if let Ok(incoming) = &incoming {
        let problems = incoming.directory.validate();
        assert!(problems.is_empty(), "{problems:#?}");
    }
    incoming
}

/// What a file can tell of a directory.
fn told(directory: &Directory) -> Directory {
    let mut told = Directory::new(directory.city.clone());
    told.organisations.clone_from(&directory.organisations);
    told.places.clone_from(&directory.places);
    told.services.clone_from(&directory.services);
    told.services.iter_mut().for_each(|s| Arc::make_mut(s).picture = None);
    told
}

/// Problems as `code place`.
fn codes(problems: Problems) -> Vec<String> {
    problems.into_iter().map(|p| format!("{} {}", p.code, p.place)).collect()
}
