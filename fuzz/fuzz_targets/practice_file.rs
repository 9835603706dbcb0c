//! No bytes make the reader of benchmarks and practices panic.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(collection) = practice::read(bytes) {
        assert!(collection.check().is_empty());
    }
});
