//! No text makes the reader of Eurostat's TSV panic, and what it reads can be written and read again.
#![no_main]

use std::sync::LazyLock;

use evidence::{Reading, read_tsv, write_tsv};
use libfuzzer_sys::fuzz_target;

static READING: LazyLock<Reading> = LazyLock::new(|| Reading::default().named("fuzzed.tsv"));

fuzz_target!(|bytes: &[u8]| {
    if let Ok(dataset) = read_tsv(bytes, &READING) {
        let mut written = Vec::new();
        write_tsv(&dataset, &mut written).expect("memory takes everything");
        if dataset.rows() > 0 {
            assert_eq!(read_tsv(written.as_slice(), &READING).as_ref(), Ok(&dataset));
        }
    }
});
