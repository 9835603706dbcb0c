//! No text makes the reader of Eurostat's TSV panic, and what it reads can be written and read again.
#![no_main]

use evidence::{Reading, read_tsv, write_tsv};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let reading = Reading::default().named("fuzzed.tsv");
    if let Ok(dataset) = read_tsv(bytes, &reading) {
        let mut written = Vec::new();
        write_tsv(&dataset, &mut written).expect("memory takes everything");
        if dataset.rows() > 0 {
            assert_eq!(read_tsv(written.as_slice(), &reading).as_ref(), Ok(&dataset));
        }
    }
});
