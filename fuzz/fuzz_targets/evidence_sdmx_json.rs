//! Whatever bytes come: the reader never panics, and what it takes reads back the same.
#![no_main]

use std::sync::LazyLock;

use evidence::{
    Envelope, Limits, Reading, Structures, read_sdmx_json, write_sdmx_json, write_structures_json,
};
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
    let Ok(dataset) = read_sdmx_json(bytes, &NARROW) else { return };
    let envelope = Envelope { id: "1", prepared: "2026-11-27T09:30:00Z", sender: "X", is_test: false };
    let mut written = Vec::new();
    write_sdmx_json(&dataset, &envelope, &mut written).unwrap();
    let again = read_sdmx_json(written.as_slice(), &WIDE).unwrap();
    assert_eq!(dataset, again);
    write_structures_json(&Structures::of([&dataset]), &envelope, Vec::new()).unwrap();
});
