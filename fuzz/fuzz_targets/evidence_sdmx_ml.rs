//! Whatever bytes come: the reader never panics, and what it takes is written and reads the same.
#![no_main]

use std::sync::LazyLock;

use evidence::{
    Limits, Reading, read_sdmx_ml,
    sdmx_ml::{Envelope, Message, write_sdmx_ml},
};
use libfuzzer_sys::fuzz_target;

const DAY: &str = "2026-11-27";

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
    let Ok(mut dataset) = read_sdmx_ml(bytes, &NARROW) else { return };
    dataset.title.provenance.extracted.get_or_insert_with(|| DAY.parse().unwrap());
    let envelope = Envelope { id: "X", prepared: DAY, sender: "X", is_test: false };
    for kind in Message::ALL {
        let mut written = Vec::new();
        write_sdmx_ml(&dataset, kind, &envelope, &mut written).unwrap();
        assert_eq!(read_sdmx_ml(written.as_slice(), &WIDE).unwrap(), dataset);
    }
});
