//! Any text as the scheme of a thesaurus and any as its words: nothing panics, and what reads hangs
//! together, and search can use it.
#![no_main]

use directory::{Concepts, Thesaurus};
use libfuzzer_sys::fuzz_target;
use locale::Lang;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let (scheme, words) = text.split_once('\0').unwrap_or((&text, ""));
    let Ok(thesaurus) = Thesaurus::read(scheme, [(Lang::EN, words)]) else { return };
    for concept in thesaurus.concepts() {
        assert!(thesaurus.broader(&concept.key).count() < 10);
        let _ = thesaurus.label(&concept.key, &[Lang::LV]);
    }
    let _ = Concepts::of(thesaurus);
});
