//! Any text with plain marks: nothing panics, no link leads where none may, what is shown has no more
//! words than were typed, and how it reads can be told.
#![no_main]

use directory::prose::{self, Block, Span};
use directory::{ease, fold};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for block in prose::read(text) {
        let lines = match block {
            Block::Heading(line) | Block::Paragraph(line) => vec![line],
            Block::List(points) => points,
        };
        for span in lines.iter().flatten() {
            if let Span::Link { to, .. } = span {
                assert!(prose::is_allowed(to), "{to}");
            }
        }
    }
    let words = prose::words(text);
    if let Some(ease) = ease::of(text) {
        assert!(ease.sentences <= ease.words && ease.hard.len() <= ease.sentences);
        assert!(ease.words <= words.chars().count());
    }
    let _ = fold::words(&words);
});
