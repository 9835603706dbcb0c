//! Whatever bytes come: the reader never panics, and what it takes reads back the same.
#![no_main]

use evidence::{Layout, Limits, Reading, gap_series, read_sdmx_csv, tables, write_sdmx_csv};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { bytes: 1 << 20, rows: 5_000, columns: 32, cell_bytes: 1_000 };
    let reading = Reading { limits, ..Reading::default() };
    let Ok(dataset) = read_sdmx_csv(bytes, &reading) else { return };
    let mut written = Vec::new();
    write_sdmx_csv(&dataset, Layout::CodesAndLabels, &mut written).unwrap();
    let wide = Limits { bytes: 1 << 30, columns: 1_000, ..Limits::default() };
    let again = read_sdmx_csv(written.as_slice(), &Reading { limits: wide, ..reading }).unwrap();
    assert_eq!(dataset, again);
    for place in dataset.territories() {
        for tabled in tables() {
            let _ = gap_series(&dataset, tabled, &place);
        }
    }
});
