//! Any bytes as the answers of a server of the Integreat app: nothing panics, and what is read is a directory
//! without a problem, whose records keep their keys when they are read once more.
#![no_main]

use directory::exchange::integreat::{Body, Settings, What, language_codes, read};
use directory::hours::Zone;
use libfuzzer_sys::fuzz_target;
use measure::Key;
use std::collections::{BTreeMap, BTreeSet};

fuzz_target!(|bytes: &[u8]| {
    let (Ok(zone), Ok(city)) = (Zone::parse("Europe/Riga"), Key::parse("riga")) else { return };
    let settings = Settings { city: &city, zone: &zone, country: "LV" };
    let _ = language_codes(bytes);
    // The answers stand one after another, with a record separator between them.
    let parts = bytes.split(|byte| *byte == b'\x1e');
    let whats = [What::Pages("de"), What::Places("de"), What::Events("de"), What::News("de")];
    let others = [What::Pages("ar"), What::Places("ar"), What::Events("ar"), What::News("ar")];
    let bodies: Vec<Body<'_>> = whats
        .into_iter()
        .chain(others)
        .zip(parts)
        .map(|(what, bytes)| Body { name: "answer", what, bytes })
        .collect();
    let Ok(incoming) = read(&bodies, &settings) else { return };
    assert!(incoming.directory.validate().is_empty());
    let settled = incoming.clone().settled(&BTreeMap::new(), &BTreeSet::new());
    let again = incoming.settled(&settled.keys, &BTreeSet::new());
    assert_eq!(again.directory, settled.directory);
});
