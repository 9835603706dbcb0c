//! Any bytes as a sentence model, and any changes to a small one: nothing panics, and a model that
//! reads turns any text into a vector of its width.
#![no_main]

use libfuzzer_sys::fuzz_target;
use meaning::Model;

#[path = "../../crates/meaning/tests/tiny/mod.rs"]
mod tiny;

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let file = if first % 4 == 0 { rest.to_vec() } else { changed(rest) };
    let Ok(model) = Model::read(file) else { return };
    let text = String::from_utf8_lossy(rest);
    for vector in [model.question(&text), model.passage("ab a ሰላም"), model.question("")] {
        assert_eq!(vector.numbers().len(), model.width());
        let length = vector.likeness(&vector);
        assert!(length == 0.0 || (length - 1.0).abs() < 0.01, "{length}");
    }
});

/// The small model with changes: each three bytes are a place and what stands there.
fn changed(changes: &[u8]) -> Vec<u8> {
    let mut file = tiny::tiny();
    for change in changes.chunks_exact(3).take(32) {
        let at = usize::from(u16::from_le_bytes([change[0], change[1]])) % file.len();
        file[at] = change[2];
    }
    file
}
