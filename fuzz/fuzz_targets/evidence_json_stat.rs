//! Whatever bytes come: the reader never panics, and what it takes reads back the same.
#![no_main]

use std::sync::LazyLock;

use evidence::{Limits, Reading, read_json_stat, write_json_stat};
use libfuzzer_sys::fuzz_target;

/// Within these bounds strange bytes are read.
static NARROW: LazyLock<Reading> = LazyLock::new(|| {
    let limits = Limits { bytes: 1 << 20, rows: 5_000, columns: 32, cell_bytes: 1_000 };
    Reading::default().within(limits).named("TABLE")
});
/// Within these what was written is read again.
static WIDE: LazyLock<Reading> = LazyLock::new(|| {
    let limits = Limits { bytes: 1 << 30, columns: 1_000, cell_bytes: 10_000, ..Limits::default() };
    Reading::default().within(limits).named("TABLE")
});

fuzz_target!(|bytes: &[u8]| {
    let Ok(dataset) = read_json_stat(bytes, &NARROW) else { return };
    let mut written = Vec::new();
    write_json_stat(&dataset, &mut written).unwrap();
    let again = read_json_stat(written.as_slice(), &WIDE).unwrap();
    assert_eq!(dataset, again);
});
