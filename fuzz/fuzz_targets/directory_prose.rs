//! Any text with plain marks: nothing panics, no link leads where none may, pictures are few and can be
//! taken out, what is shown has no more words than were typed, and how it reads can be told.
#![no_main]

use directory::prose::{self, Block, MOST_PICTURES_OF_A_TEXT, Span};
use directory::{ease, fold};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut pictures = 0;
    for block in prose::read(text) {
        let lines = match block {
            Block::Heading(line) | Block::Paragraph(line) => vec![line],
            Block::List(points) => points,
            Block::Picture(_) => {
                pictures += 1;
                continue;
            }
        };
        for span in lines.iter().flatten() {
            if let Span::Link { to, .. } = span {
                assert!(prose::is_allowed(to), "{to}");
            }
        }
    }
    assert!(pictures <= MOST_PICTURES_OF_A_TEXT);
    let bare = prose::read(&prose::without_pictures(text));
    assert!(!bare.iter().any(|block| matches!(block, Block::Picture(_))));
    let words = prose::words(text);
    if let Some(ease) = ease::of(text) {
        assert!(ease.sentences <= ease.words && ease.hard.len() <= ease.sentences);
        assert!(ease.words <= words.chars().count());
    }
    let _ = fold::words(&words);
});
