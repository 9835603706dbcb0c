//! Any bytes as the directory of a city: nothing panics, and what reads is written and read back.
#![no_main]

use directory::Directory;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(directory) = Directory::read(bytes) {
        assert_eq!(Directory::read(directory.to_json().as_bytes()), Ok(directory));
    }
});
