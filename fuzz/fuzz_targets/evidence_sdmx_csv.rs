//! Whatever bytes come: the reader never panics, and what it takes reads back the same.
#![no_main]

use std::sync::LazyLock;

use evidence::{Layout, Limits, Reading, gap_series, read_sdmx_csv, tables, write_sdmx_csv};
use libfuzzer_sys::fuzz_target;

/// Within these bounds strange bytes are read.
static NARROW: LazyLock<Reading> = LazyLock::new(|| {
    let limits = Limits { bytes: 1 << 20, rows: 5_000, columns: 32, cell_bytes: 1_000 };
    Reading::default().within(limits)
});
/// Within these what was written is read again.
static WIDE: LazyLock<Reading> = LazyLock::new(|| {
    let limits = Limits { bytes: 1 << 30, columns: 1_000, cell_bytes: 10_000, ..Limits::default() };
    Reading::default().within(limits)
});

fuzz_target!(|bytes: &[u8]| {
    let Ok(dataset) = read_sdmx_csv(bytes, &NARROW) else { return };
    let mut written = Vec::new();
    write_sdmx_csv(&dataset, Layout::CodesAndLabels, &mut written).unwrap();
    let again = read_sdmx_csv(written.as_slice(), &WIDE).unwrap();
    assert_eq!(dataset, again);
    for place in dataset.territories() {
        for tabled in tables().filter(|t| t.table.dataset == dataset.title.code) {
            let _ = gap_series(&dataset, tabled, &place);
        }
    }
});
