//! Any bytes as a picture: nothing panics, nothing is made larger than pages show, and what is made is
//! read again at the same size.
#![no_main]

use libfuzzer_sys::fuzz_target;
use picture::{Bounds, Kind, read_within};

fuzz_target!(|bytes: &[u8]| {
    // As large as one's patience allows; what is beyond is refused in the same way.
    let bounds = Bounds { pixels: 300_000, ..Bounds::USUAL };
    let Ok(made) = read_within(bytes, bounds) else { return };
    assert!(!made.versions.is_empty());
    for version in &made.versions {
        assert!(version.width <= 1_600 && version.height <= 2_400);
        if version.width.min(version.height) >= 32 {
            let again = read_within(&version.bytes, bounds).expect("what we made is a picture");
            let widest = again.widest().expect("a version");
            assert_eq!((widest.width, widest.height), (version.width, version.height));
            assert!(made.kind == Kind::Png || again.kind == Kind::Jpeg);
        }
    }
});
