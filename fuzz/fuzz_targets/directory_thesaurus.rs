//! Any text as the scheme of a thesaurus and any as its words, and any bytes as SKOS: nothing panics, and
//! what reads hangs together, can be written and read again, and search can use it.
#![no_main]

use directory::{Concepts, Thesaurus};
use libfuzzer_sys::fuzz_target;
use locale::Lang;

fuzz_target!(|bytes: &[u8]| {
    if let Some((b'@', _)) = bytes.split_first() {
        let Ok(thesaurus) = Thesaurus::default().extended_by_turtle(bytes) else { return };
        let turtle = thesaurus.turtle("https://town.example/thesaurus");
        assert_eq!(
            Thesaurus::default().extended_by_turtle(turtle.as_bytes()),
            Ok(thesaurus.clone())
        );
        return hang_together(thesaurus);
    }
    let text = String::from_utf8_lossy(bytes);
    let (scheme, words) = text.split_once('\0').unwrap_or((&text, ""));
    if let Ok(thesaurus) = Thesaurus::read(scheme, [(Lang::EN, words)]) {
        hang_together(thesaurus);
    }
});

fn hang_together(thesaurus: Thesaurus) {
    for concept in thesaurus.concepts() {
        assert!(thesaurus.broader(&concept.key).count() < 10);
        let _ = thesaurus.label(&concept.key, &[Lang::LV]);
    }
    let _ = Concepts::of(thesaurus);
}
