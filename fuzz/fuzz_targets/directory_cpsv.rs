//! Any bytes as services in the words of CPSV-AP, as Turtle, JSON-LD or RDF/XML: nothing panics, and what
//! is read keeps our rules, can be written, and is read back the same.
#![no_main]

use directory::exchange::cpsv::{Catalogue, Codes, Form, read};
use directory::exchange::{Changes, Defaults, Showing};
use directory::hours::Zone;
use directory::{Directory, Provenance};
use libfuzzer_sys::fuzz_target;
use locale::{Lang, Text};
use measure::Key;

fuzz_target!(|bytes: &[u8]| {
    let Ok(zone) = Zone::parse("Europe/Riga") else { return };
    let defaults = Defaults {
        language: Lang::LV,
        zone,
        country: "LV".to_owned(),
        town: "Riga".to_owned(),
        organisation: "City".to_owned(),
        contacts: Vec::new(),
        provenance: Provenance::Published,
    };
    let Ok(city) = Key::parse("riga") else { return };
    let Ok(incoming) = read(bytes, Form::guess(bytes), &city, &defaults) else { return };
    let directory = incoming.directory;
    assert!(directory.validate().is_empty(), "{:?}", directory.validate());
    let turtle = written(&directory);
    let again = read(turtle.as_bytes(), Form::Turtle, &city, &defaults).expect("what we wrote");
    assert_eq!(again.directory.services.len(), directory.services.len());
    let third = written(&again.directory);
    assert_eq!(read(third.as_bytes(), Form::Turtle, &city, &defaults).as_ref(), Ok(&again));
});

fn written(directory: &Directory) -> String {
    let showing = Showing {
        name: &Text::new(Lang::LV, "Rīga"),
        directory,
        changes: &Changes::default(),
        languages: &[Lang::LV, Lang::EN],
        base: "https://town.example",
        page: &|_, _, _| None,
    };
    Catalogue::of(&showing, &Codes).turtle()
}
