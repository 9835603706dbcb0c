//! Open Referral, as JSON and as a package of tables: whatever the bytes, what is read is a whole directory
//! or a list of problems, and asking with whatever parameters is answered or refused.
#![no_main]

use directory::Provenance;
use directory::exchange::Defaults;
use directory::exchange::open_referral::{Asked, read, read_package};
use directory::hours::Zone;
use libfuzzer_sys::fuzz_target;
use locale::Lang;
use measure::Key;

fuzz_target!(|bytes: &[u8]| {
    let (Ok(zone), Ok(city)) = (Zone::parse("Europe/Riga"), Key::parse("city")) else { return };
    let defaults = Defaults {
        language: Lang::EN,
        zone,
        country: "LV".to_owned(),
        town: "City".to_owned(),
        organisation: "City".to_owned(),
        contacts: Vec::new(),
        provenance: Provenance::Published,
    };
    for incoming in [read(bytes, &city, &defaults), read_package(bytes, &city, &defaults)] {
        if let Ok(incoming) = incoming {
            assert!(incoming.directory.validate().is_empty());
        }
    }
    let pairs: Vec<(String, String)> = String::from_utf8_lossy(bytes)
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let _ = Asked::read(&pairs);
});
