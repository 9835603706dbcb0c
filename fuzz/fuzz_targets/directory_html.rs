//! Any HTML of others as a text: nothing panics, no link leads where none may, and what was kept is
//! read as the same text when it goes through our own HTML.
#![no_main]

use directory::prose::{Block, Span, from_html, html, is_allowed, read, write};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &str| {
    let text = from_html(bytes);
    let blocks = read(&text);
    for block in &blocks {
        let lines = match block {
            Block::Heading(line) | Block::Paragraph(line) => std::slice::from_ref(line),
            Block::List(points) => points.as_slice(),
            Block::Picture(_) => &[],
        };
        for span in lines.iter().flatten() {
            if let Span::Link { to, .. } = span {
                assert!(is_allowed(to), "{to}");
            }
        }
    }
    assert_eq!(write(&blocks), text, "{bytes:?}");
    let shown: Vec<Block> =
        blocks.into_iter().filter(|block| !matches!(block, Block::Picture(_))).collect();
    assert_eq!(read(&from_html(&html(&text))), read(&write(&shown)), "{text:?}");
});
