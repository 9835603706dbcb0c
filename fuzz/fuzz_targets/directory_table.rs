//! Any bytes as a table of services or entries, CSV or XLSX: nothing panics, and what can be loaded is loaded a
//! second time without a change.
#![no_main]

use directory::hours::Zone;
use directory::table::{Codes, Mapping, Rows, Settings, Sheet, Wishes, apply};
use directory::{Directory, Provenance};
use libfuzzer_sys::fuzz_target;
use locale::{Lang, State};
use measure::Key;

fuzz_target!(|bytes: &[u8]| {
    let Ok(sheet) = Sheet::read(bytes, &Wishes::default()) else { return };
    let (Ok(zone), Ok(city)) = (Zone::parse("Europe/Riga"), Key::parse("riga")) else { return };
    let mapping = Mapping::guess(&sheet.head, &Codes);
    let settings = Settings {
        rows: Rows::guess(&sheet.name, &mapping),
        lang: Lang::LV,
        translations: State::Draft,
        provenance: Provenance::Published,
        zone: &zone,
        town: "Riga",
        country: "LV",
        organisation: "City",
        names: &Codes,
    };
    let Ok(first) = apply(&sheet, &mapping, &settings, &Directory::new(city)) else { return };
    assert!(first.validate().is_empty(), "{:?}", first.validate());
    let again = apply(&sheet, &mapping, &settings, &first).expect("the same table again");
    assert_eq!(again.services.len(), first.services.len());
    assert_eq!(again.guide.len(), first.guide.len());
});
