//! Any bytes as a town's own table of figures, the first of them for the measure: nothing panics, and what is read is kept and comes back.
#![no_main]

use evidence::keep::{About, pack, unpack};
use evidence::own::{Mapping, Measure, Settings, read_own};
use libfuzzer_sys::fuzz_target;
use sheet::{Sheet, Wishes};

fuzz_target!(|bytes: &[u8]| {
    let Some((&first, bytes)) = bytes.split_first() else { return };
    let Ok(sheet) = Sheet::read(bytes, &Wishes::default()) else { return };
    let mapping = Mapping::guess(&sheet);
    let measure = Measure::ALL[usize::from(first) % Measure::ALL.len()];
    let settings = Settings { measure, ..Settings::of_city("riga", "Riga", "LV") };
    let Ok(own) = read_own(&sheet, &mapping, &settings) else { return };
    let packed = pack(&own.dataset).expect("memory takes everything");
    assert_eq!(unpack(&About::of(&own.dataset), &packed).as_ref(), Ok(&own.dataset));
});
