//! Whatever bytes come: the reader never panics, and what it takes is written and reads the same.
#![no_main]

use evidence::{
    Limits, Reading, read_sdmx_ml,
    sdmx_ml::{Envelope, Message, write_sdmx_ml},
};
use libfuzzer_sys::fuzz_target;

const DAY: &str = "2026-11-27";

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { bytes: 1 << 20, rows: 5_000, columns: 32, cell_bytes: 1_000 };
    let reading = Reading::default().within(limits);
    let Ok(mut dataset) = read_sdmx_ml(bytes, &reading) else { return };
    dataset.title.provenance.extracted.get_or_insert_with(|| DAY.parse().unwrap());
    let envelope = Envelope { id: "X", prepared: DAY, sender: "X" };
    let wide = Limits { bytes: 1 << 30, cell_bytes: 10_000, ..Limits::default() };
    let reading = Reading::default().within(wide);
    for kind in Message::ALL {
        let mut written = Vec::new();
        write_sdmx_ml(&dataset, kind, &envelope, &mut written).unwrap();
        assert_eq!(read_sdmx_ml(written.as_slice(), &reading).unwrap(), dataset);
    }
});
