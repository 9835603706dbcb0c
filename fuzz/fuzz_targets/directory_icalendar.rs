//! Any bytes as a calendar: nothing panics, what is read can be kept, and written it is read again.
#![no_main]

use directory::exchange::{Changes, Defaults, Showing, icalendar};
use directory::hours::Zone;
use directory::{Provenance, Sort};
use libfuzzer_sys::fuzz_target;
use locale::{Lang, Text};
use measure::Key;

fuzz_target!(|bytes: &[u8]| {
    let (Ok(zone), Ok(city)) = (Zone::parse("Europe/Riga"), Key::parse("riga")) else { return };
    let defaults = Defaults {
        language: Lang::LV,
        zone,
        country: "LV".to_owned(),
        town: "Riga".to_owned(),
        organisation: "City".to_owned(),
        contacts: Vec::new(),
        provenance: Provenance::Published,
    };
    let from = jiff::civil::date(2026, 11, 1);
    let settings = icalendar::Settings { city: &city, defaults: &defaults, places: &[], from };
    let Ok(incoming) = icalendar::read(bytes, &settings) else { return };
    assert!(incoming.directory.validate().is_empty(), "{:?}", incoming.directory.validate());
    assert_eq!(incoming.ids.len(), incoming.directory.guide.len());
    let page = |_: Lang, _: Sort, key: &Key| Some(format!("/{key}"));
    let showing = Showing {
        name: &Text::new(Lang::LV, "Riga"),
        directory: &incoming.directory,
        changes: &Changes::default(),
        languages: &[Lang::LV],
        base: "https://city.example",
        page: &page,
    };
    let text = icalendar::write(&showing, Lang::LV);
    let again = icalendar::read(text.as_bytes(), &settings).expect("what we write");
    assert_eq!(again.directory.guide.len(), incoming.directory.guide.len());
});
