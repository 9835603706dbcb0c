//! Any bytes as a file of outlines: nothing panics, and what is read is kept and read again the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use publish::shape::{Shapes, read, read_named};

fuzz_target!(|bytes: &[u8]| {
    let named = || read_named(bytes, None, &|name| name.to_uppercase());
    for taken in [read(bytes, None), named()].into_iter().flatten() {
        let kept = Shapes::kept(&taken.shapes.keep()).expect("what we wrote");
        assert_eq!(kept, taken.shapes);
        let _ = kept.simplified(5_000.0);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = Shapes::kept(text);
    }
});
