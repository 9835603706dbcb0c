//! Services in the words of CPSV-AP: what is written is read back without a difference, others can read
//! it, and what others write is read.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first trouble")]

use directory::exchange::cpsv::{Catalogue, Codes, Form, read};
use directory::exchange::{Changes, Defaults, Incoming, Showing};
use directory::hours::Zone;
use directory::{Directory, Provenance, Sort};
use locale::{Lang, State, Text};
use measure::Key;

const JELGAVA: &str = include_str!("../../../examples/directory/jelgava.json");

fn jelgava() -> Directory {
    Directory::read(JELGAVA.as_bytes()).unwrap()
}

fn langs(tags: &[&str]) -> Vec<Lang> {
    tags.iter().map(|tag| Lang::parse(tag).unwrap()).collect()
}

fn page(lang: Lang, sort: Sort, key: &Key) -> Option<String> {
    (sort == Sort::Service).then(|| format!("/{lang}/jelgava/services/{key}"))
}

/// What a city shows, handed to a test.
fn showing<T>(directory: &Directory, test: impl FnOnce(&Showing<'_>) -> T) -> T {
    let name = Text::new(Lang::LV, "Jelgava").with(Lang::AR, "يلغافا", State::Reviewed);
    let languages = langs(&["en", "lv", "ar", "uk", "ru"]);
    test(&Showing {
        name: &name,
        directory,
        changes: &Changes::default(),
        languages: &languages,
        base: "https://town.example",
        page: &page,
    })
}

fn defaults() -> Defaults {
    Defaults {
        language: Lang::LV,
        zone: Zone::parse("Europe/Riga").unwrap(),
        country: "LV".to_owned(),
        town: "Jelgava".to_owned(),
        organisation: String::new(),
        provenance: Provenance::Published,
    }
}

fn brought(text: &str, form: Form) -> Incoming {
    assert_eq!(Form::guess(text.as_bytes()), form);
    let city = Key::parse("jelgava").unwrap();
    read(text.as_bytes(), form, &city, &defaults()).unwrap_or_else(|p| panic!("{p:#?}"))
}

/// What a file can tell of a directory.
fn told(directory: &Directory) -> Directory {
    let mut told = directory.clone();
    told.holidays.clear();
    told.guide.clear();
    told.pictures.clear();
    told.picture_files.clear();
    told.services.iter_mut().for_each(|s| std::sync::Arc::make_mut(s).picture = None);
    told
}

#[test]
fn what_is_written_is_read_back_without_a_difference() {
    let all = jelgava();
    let (turtle, json) = showing(&all, |showing| {
        let catalogue = Catalogue::of(showing, &Codes);
        (catalogue.turtle(), catalogue.json_ld())
    });
    for incoming in [brought(&turtle, Form::Turtle), brought(&json, Form::JsonLd)] {
        assert_eq!(incoming.notices, []);
        pretty(&incoming.directory.to_json(), &told(&all).to_json());
        assert_eq!(incoming.directory, told(&all));
    }
}

fn pretty(a: &str, b: &str) {
    for (x, y) in a.lines().zip(b.lines()) {
        if x != y {
            println!("{x}\n{y}\n");
        }
    }
}

#[test]
fn dump() {
    showing(&jelgava(), |s| {
        let c = Catalogue::of(s, &Codes);
        std::fs::write("/tmp/h3/j.ttl", c.turtle()).unwrap();
        std::fs::write("/tmp/h3/j.jsonld", c.json_ld()).unwrap();
    });
}
