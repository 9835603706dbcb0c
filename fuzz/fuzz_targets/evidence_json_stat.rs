//! Whatever bytes come: the reader never panics, and what it takes reads back the same.
#![no_main]

use evidence::{Limits, Reading, read_json_stat, write_json_stat};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { bytes: 1 << 20, rows: 5_000, columns: 32, cell_bytes: 1_000 };
    let reading = Reading { limits, ..Reading::default() }.named("TABLE");
    let Ok(dataset) = read_json_stat(bytes, &reading) else { return };
    let mut written = Vec::new();
    write_json_stat(&dataset, &mut written).unwrap();
    let wide = Limits { bytes: 1 << 30, columns: 1_000, ..Limits::default() };
    let again = read_json_stat(written.as_slice(), &Reading { limits: wide, ..reading }).unwrap();
    assert_eq!(dataset, again);
});
