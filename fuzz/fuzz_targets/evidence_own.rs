//! Any bytes as a town's own table of figures, the first of them for the measure, with headings in one row and in two, and as a grid: nothing
//! panics, and what is read is kept and comes back.
#![no_main]

use evidence::grid::read_grid;
use evidence::keep::{About, pack, unpack};
use evidence::own::{Mapping, Measure, Settings, headings, read_own};
use libfuzzer_sys::fuzz_target;
use sheet::{Sheet, Wishes};

fuzz_target!(|bytes: &[u8]| {
    let Some((&first, bytes)) = bytes.split_first() else { return };
    let Ok(sheet) = Sheet::read(bytes, &Wishes::default()) else { return };
    let measure = Measure::ALL[usize::from(first) % Measure::ALL.len()];
    let settings = Settings { measure, ..Settings::of_city("riga", "Riga", "LV") };
    let _likely = headings(&sheet);
    if let Ok(grid) = read_grid(&sheet, None) {
        assert!(grid.figures.iter().all(|row| row.len() == grid.columns.len()));
    }
    for sheet in [sheet.clone(), sheet.with_two_headings()] {
        let Ok(own) = read_own(&sheet, &Mapping::guess(&sheet), &settings) else { continue };
        let packed = pack(&own.dataset).expect("memory takes everything");
        assert_eq!(unpack(&About::of(&own.dataset), &packed).as_ref(), Ok(&own.dataset));
    }
});
