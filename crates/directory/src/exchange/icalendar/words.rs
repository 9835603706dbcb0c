//! The words of an event between our prose and the plain text of calendars.
//!
//! What is read is shown as it was typed: no mark in it is taken for one of ours, save that an address
//! on the web becomes a link and lines that begin with a dash become a list.

use crate::check::{LONGEST_PROSE, LONGEST_TITLE};
use crate::exchange::plain::{described, is_html};
use crate::prose::{self, Block, Span};

/// What may be left of words that were too long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fitted {
    /// The words that there is room for.
    pub words: String,
    /// How many letters there were, if more than there is room for.
    pub too_long: Option<usize>,
}

/// A title: one line.
pub(super) fn title(words: &str) -> Fitted {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = line.chars().count();
    if length <= LONGEST_TITLE {
        return Fitted { words: line, too_long: None };
    }
    let start: String = line.chars().take(LONGEST_TITLE - 1).collect();
    Fitted { words: start + "…", too_long: Some(length) }
}

/// The blocks that words say: those of HTML, which some programs send, or plain lines.
pub(super) fn blocks(words: &str) -> Vec<Block> {
    if is_html(words) {
        return prose::read(&prose::from_html(words));
    }
    let mut blocks: Vec<Block> = Vec::new();
    for line in words.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let item = ["- ", "* ", "• ", "– "].into_iter().find_map(|dash| line.strip_prefix(dash));
        match (item, blocks.last_mut()) {
            (Some(item), Some(Block::List(items))) => items.push(spans(item)),
            (Some(item), _) => blocks.push(Block::List(vec![spans(item)])),
            (None, _) => blocks.push(Block::Paragraph(spans(line))),
        }
    }
    blocks
}

/// Blocks as prose; those that there is no room for are left out.
pub(super) fn fitted(blocks: &[Block]) -> Fitted {
    let letters = |prose: &str| prose.chars().count();
    let whole = prose::write(blocks);
    let length = letters(&whole);
    if length <= LONGEST_PROSE {
        return Fitted { words: whole, too_long: None };
    }
    let mut left = LONGEST_PROSE - 3;
    let is_kept = |block: &&Block| {
        let length = letters(&prose::write(std::slice::from_ref(block))) + 2;
        left = left.saturating_sub(length);
        left > 0
    };
    let mut kept: Vec<Block> = blocks.iter().take_while(is_kept).cloned().collect();
    if kept.is_empty() {
        let words = described(&whole).chars().take(LONGEST_PROSE / 3).collect();
        kept.push(Block::Paragraph(vec![Span::Words(words)]));
    }
    kept.push(Block::Paragraph(vec![Span::Words("…".to_owned())]));
    Fitted { words: prose::write(&kept), too_long: Some(length) }
}

/// A line as words and links to the addresses that it says.
fn spans(line: &str) -> Vec<Span> {
    let (mut spans, mut words, mut rest) = (Vec::new(), String::new(), line.trim());
    while let Some(at) = rest.find("https://") {
        let (before, from) = rest.split_at(at);
        words.push_str(before);
        let end = from.find(|c: char| c.is_whitespace() || "<>\"'`|\\^{}".contains(c));
        let whole = from.get(..end.unwrap_or(from.len())).unwrap_or_default();
        let to = whole.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '*', '_']);
        let is_address = to.len() > "https://".len() && prose::is_allowed(to);
        let to = if is_address { to } else { "https://" };
        if is_address {
            spans.push(Span::Words(std::mem::take(&mut words)));
            spans.push(Span::Link { words: to.to_owned(), to: to.to_owned() });
        } else {
            words.push_str(to);
        }
        rest = from.get(to.len()..).unwrap_or_default();
    }
    spans.push(Span::Words(words + rest));
    spans.retain(|span| !matches!(span, Span::Words(words) if words.is_empty()));
    spans
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn prose_of(words: &str) -> Fitted {
        fitted(&blocks(words))
    }

    #[test]
    fn links_keep_their_addresses_on_the_way_out() {
        let body = "Come **early**.\n\n## Bring\n- a [paper](https://example.org/a)\n- <https://example.org>\n\n[Call](tel:112), [a@b.eu](mailto:a@b.eu)";
        assert_eq!(
            described(body),
            "Come early.\nBring\n- a paper (https://example.org/a)\n- https://example.org\nCall (112), a@b.eu"
        );
    }

    #[test]
    fn what_was_typed_is_shown_and_addresses_lead_somewhere() {
        let words =
            "1. *Not* a list\n\n- one\n- two_2_\nSee https://example.org/a_b?c=1&d=2.\n<script>x";
        let Fitted { words: prose, too_long } = prose_of(words);
        assert_eq!(too_long, None);
        assert_eq!(
            prose::words(&prose).replace('\n', "|"),
            "1. *Not* a list|one|two_2_|See https://example.org/a_b?c=1&d=2.|<script>x"
        );
        assert_eq!(prose::web_addresses(&prose), ["https://example.org/a_b?c=1&d=2"]);
        let two = |block: &Block| matches!(block, Block::List(items) if items.len() == 2);
        assert!(prose::read(&prose).iter().any(two));
    }

    #[test]
    fn the_tags_of_other_programs_are_read() {
        let html = "<p>Come&nbsp;<b>all</b><br>1 &lt; 2</p><ul><li>x<li><a href=\"https://example.org/\">y</a></ul><a href=\"javascript:1\">z</a>";
        let words = described(&prose_of(html).words);
        assert_eq!(words, "Come all 1 < 2\n- x\n- y (https://example.org/)\nz");
        assert_eq!(described(&prose_of("a < b, c > d").words), "a < b, c > d");
    }

    #[test]
    fn what_is_too_long_is_cut_and_told() {
        let long = title(&"ā ".repeat(300));
        assert_eq!((long.words.chars().count(), long.too_long), (LONGEST_TITLE, Some(599)));
        let long = prose_of(&"some words and more\n".repeat(600));
        assert!(long.words.chars().count() <= LONGEST_PROSE && long.words.ends_with("…"));
        assert!(long.words.chars().count() > LONGEST_PROSE - 100);
        assert_eq!(long.too_long, Some(21 * 600 - 2));
        let line = prose_of(&"x".repeat(9_000)).words;
        assert!(line.len() > LONGEST_PROSE / 3 && line.len() <= LONGEST_PROSE, "{}", line.len());
    }

    proptest! {
        #[test]
        fn any_words_come_back(words in "([ -~]{0,30}\n){0,4}|[#*_`<>&!\\[\\]()~=+.0-9 \n-]{0,40}|.{0,40}") {
            let words: String = words.chars().filter(|c| !c.is_control() || *c == '\n').collect();
            prop_assume!(!words.contains("</"));
            let prose = prose_of(&words).words;
            let again = described(&prose);
            // Dashes may have begun a list.
            let is_word = |c: &char| !c.is_whitespace() && !"-*•–".contains(*c);
            let bare = |text: &str| text.chars().filter(is_word).collect::<String>();
            prop_assert_eq!(bare(&again), bare(&words), "{:?}", prose);
            prop_assert_eq!(prose_of(&again).words, prose);
        }
    }
}
