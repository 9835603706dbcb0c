//! No bytes make the reader of benchmarks and practices panic, and whatever a collection names is in
//! it.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(collection) = practice::read(bytes) {
        let mut served = collection.practices.iter().flat_map(|p| &p.key_factors);
        assert!(served.all(|factor| collection.key_factor(factor).is_some()));
        assert!(collection.adoptions.iter().all(|a| collection.practice(&a.practice).is_some()));
    }
});
