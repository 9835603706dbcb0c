//! Whatever bytes come: the reader never panics, and what it takes reads back the same.
#![no_main]

use evidence::{
    Envelope, Limits, Reading, Structures, read_sdmx_json, write_sdmx_json, write_structures_json,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { bytes: 1 << 20, rows: 5_000, columns: 32, cell_bytes: 1_000 };
    let reading = Reading { limits, ..Reading::default() }.named("TABLE");
    let Ok(dataset) = read_sdmx_json(bytes, &reading) else { return };
    let envelope = Envelope { id: "1", prepared: "2026-11-27T09:30:00Z", sender: "X" };
    let mut written = Vec::new();
    write_sdmx_json(&dataset, &envelope, &mut written).unwrap();
    let wide = Limits { bytes: 1 << 30, columns: 1_000, ..Limits::default() };
    let again = read_sdmx_json(written.as_slice(), &Reading { limits: wide, ..reading }).unwrap();
    assert_eq!(dataset, again);
    write_structures_json(&Structures::of([&dataset]), &envelope, Vec::new()).unwrap();
});
