//! Any bytes as the services of Helsinki: nothing panics, and what is read keeps our rules.
#![no_main]

use directory::exchange::Defaults;
use directory::exchange::helsinki::read;
use directory::hours::Zone;
use directory::{Directory, Provenance};
use libfuzzer_sys::fuzz_target;
use locale::Lang;
use measure::Key;
use std::collections::BTreeMap;

fuzz_target!(|bytes: &[u8]| {
    let (Ok(zone), Ok(city)) = (Zone::parse("Europe/Helsinki"), Key::parse("helsinki")) else {
        return;
    };
    let defaults = Defaults {
        language: Lang::EN,
        zone,
        country: "FI".to_owned(),
        town: "Helsinki".to_owned(),
        organisation: "City".to_owned(),
        contacts: Vec::new(),
        provenance: Provenance::Published,
    };
    let Ok(incoming) = read(bytes, &BTreeMap::new(), &city, &defaults) else { return };
    let directory = incoming.directory;
    assert!(directory.validate().is_empty(), "{:?}", directory.validate());
    assert_eq!(Directory::read(directory.to_json().as_bytes()), Ok(directory));
});
