//! Blocks in their plain marks, so that reading them gives the same blocks.
//!
//! Words stand as they are wherever they are read as words; only where a star, a bracket or a number
//! at the beginning of a line would be taken for a mark, they are escaped. What the marks cannot say,
//! such as strong words glued to others, keeps its words and loses its strength.

use super::{Block, Span, is_allowed, plain, read};
use std::borrow::Cow;

/// Blocks in plain marks. What is read of them is what was written, tidied: blanks at the ends of
/// lines and lines without words are left out.
///
/// ```
/// # use directory::prose::{read, write};
/// let text = "Call [112](tel:112).\n\n## Bring\n\n- a document";
/// assert_eq!(write(&read(text)), text);
/// assert_eq!(write(&read(r"at 1\. of May, 2 \* 3")), "at 1. of May, 2 * 3");
/// assert_eq!(write(&read(r"1\. of May")), r"1\. of May");
/// ```
#[must_use]
pub fn write(blocks: &[Block]) -> String {
    let mut all = String::new();
    let mut bullet = '-';
    let mut is_after_list = false;
    for block in blocks.iter().filter_map(tidy) {
        let is_list = matches!(block, Block::List(_));
        // Two lists that follow each other are told apart by their bullets.
        bullet = if is_list && is_after_list && bullet == '-' { '*' } else { '-' };
        is_after_list = is_list;
        if !all.is_empty() {
            all.push_str("\n\n");
        }
        all.push_str(&marked(&block, bullet));
    }
    all
}

/// How words are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Care {
    /// As they are.
    None,
    /// Letters that are often marks are escaped.
    Some,
    /// Everything that can be a mark is escaped.
    All,
}

/// A block in its marks: with as little escaping as lets it be read as it is.
fn marked(block: &Block, bullet: char) -> String {
    let cares = [Care::None, Care::Some, Care::All];
    let tried = |block: &Block| {
        let mut tries = cares.into_iter().map(|care| in_marks(block, bullet, care));
        tries.find(|text| is_read_as(text, block))
    };
    let found = tried(block);
    found.unwrap_or_else(|| {
        let without = tidy(&bare(block)).unwrap_or_else(|| block.clone());
        tried(&without).unwrap_or_else(|| in_marks(&without, bullet, Care::All))
    })
}

/// Whether a text is read as a block and as nothing more, also with another block below it: what
/// begins like HTML or like code may go on over empty lines.
fn is_read_as(text: &str, block: &Block) -> bool {
    let below = Block::Paragraph(vec![Span::Words("x".to_owned())]);
    read(&format!("{text}\n\nx")).iter().eq([block, &below])
}

fn in_marks(block: &Block, bullet: char, care: Care) -> String {
    match block {
        Block::Heading(line) => format!("## {}", line_in_marks(line, care)),
        Block::Paragraph(line) => line_in_marks(line, care),
        Block::Picture(key) => format!("![]({key})"),
        Block::List(items) => {
            let items = items.iter().map(|item| format!("{bullet} {}", line_in_marks(item, care)));
            items.collect::<Vec<_>>().join("\n")
        }
    }
}

fn line_in_marks(line: &[Span], care: Care) -> String {
    let mut text = String::new();
    for span in line {
        match span {
            Span::Words(words) => text.push_str(&escaped(words, care, text.is_empty())),
            Span::Strong(words) => {
                text.push_str("**");
                text.push_str(&escaped(words, care, false));
                text.push_str("**");
            }
            Span::Link { words, to } => {
                text.push_str(&format!("[{}]({})", escaped(words, care, false), target(to, care)));
            }
            Span::Break => text.push_str("\\\n"),
        }
    }
    text
}

/// Words with what could be a mark escaped.
fn escaped(words: &str, care: Care, is_at_start: bool) -> Cow<'_, str> {
    let is_mark = |letter: char| match care {
        Care::None => false,
        Care::Some => r"\`*_[]<>&".contains(letter),
        Care::All => letter.is_ascii_punctuation(),
    };
    if care == Care::None {
        return Cow::Borrowed(words);
    }
    let start = if is_at_start { mark_at_start(words) } else { None };
    let mut text = String::with_capacity(words.len() + 8);
    for (at, letter) in words.char_indices() {
        if is_mark(letter) || start == Some(at) {
            text.push('\\');
        }
        text.push(letter);
    }
    Cow::Owned(text)
}

/// Where a line has what makes it a heading, a list, a quotation or a rule.
fn mark_at_start(words: &str) -> Option<usize> {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let first = words.get(digits..)?.chars().next()?;
    let is_mark = if digits > 0 { ".)".contains(first) } else { "#+-=>~!".contains(first) };
    is_mark.then_some(digits)
}

fn target(to: &str, care: Care) -> String {
    match care {
        Care::None => to.to_owned(),
        Care::Some => format!("<{to}>"),
        Care::All => format!("<{}>", to.replace('\\', "\\\\").replace('&', "\\&")),
    }
}

/// The same block, every line as its words alone.
fn bare(block: &Block) -> Block {
    let words = |line: &Vec<Span>| vec![Span::Words(plain(line))];
    match block {
        Block::Heading(line) => Block::Heading(words(line)),
        Block::Paragraph(line) => Block::Paragraph(words(line)),
        Block::List(items) => Block::List(items.iter().map(words).collect()),
        Block::Picture(key) => Block::Picture(key.clone()),
    }
}

/// A block as reading gives it; none where nothing is said.
fn tidy(block: &Block) -> Option<Block> {
    Some(match block {
        Block::Heading(line) => Block::Heading(tidy_line(line)?),
        Block::Paragraph(line) => Block::Paragraph(tidy_line(line)?),
        Block::Picture(key) => Block::Picture(key.clone()),
        Block::List(items) => {
            let items: Vec<_> = items.iter().filter_map(|item| tidy_line(item)).collect();
            (!items.is_empty()).then_some(Block::List(items))?
        }
    })
}

/// A line without blanks at its ends, around breaks and within strong words and links, and without
/// letters that only control.
fn tidy_line(line: &[Span]) -> Option<Vec<Span>> {
    let mut tidy = Line::default();
    for span in line {
        match span {
            Span::Words(words) => tidy.say(words, Span::Words),
            Span::Strong(words) => tidy.say(words, Span::Strong),
            Span::Break => tidy.break_here(),
            Span::Link { words, to } if is_allowed(to) => {
                let words = if words.trim().is_empty() { to } else { words };
                tidy.say(words, |words| Span::Link { words, to: to.clone() });
            }
            Span::Link { words, .. } => tidy.say(words, Span::Words),
        }
    }
    while matches!(tidy.spans.last(), Some(Span::Break)) {
        tidy.spans.pop();
    }
    (!tidy.spans.is_empty()).then_some(tidy.spans)
}

/// A line as it grows; a blank is written only before what follows it.
#[derive(Default)]
struct Line {
    spans: Vec<Span>,
    has_blank: bool,
}

impl Line {
    fn say(&mut self, words: &str, span: impl Fn(String) -> Span) {
        let is_blank = |letter: char| letter.is_whitespace() || letter.is_control();
        self.has_blank |= words.starts_with(is_blank);
        let said = words.split(is_blank).filter(|word| !word.is_empty());
        let said = said.collect::<Vec<_>>().join(" ");
        if said.is_empty() {
            return;
        }
        let is_first = matches!(self.spans.last(), None | Some(Span::Break));
        if std::mem::take(&mut self.has_blank) && !is_first {
            self.blank();
        }
        self.push(span(said));
        self.has_blank = words.ends_with(is_blank);
    }

    fn blank(&mut self) {
        match self.spans.last_mut() {
            Some(Span::Words(words)) => words.push(' '),
            _ => self.spans.push(Span::Words(" ".to_owned())),
        }
    }

    /// Puts a part at the end, or into the last one if both are of a kind.
    fn push(&mut self, span: Span) {
        match (self.spans.last_mut(), span) {
            (Some(Span::Words(last)), Span::Words(more))
            | (Some(Span::Strong(last)), Span::Strong(more)) => last.push_str(&more),
            (_, span) => self.spans.push(span),
        }
    }

    fn break_here(&mut self) {
        self.has_blank = false;
        if !self.spans.is_empty() {
            self.spans.push(Span::Break);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use measure::Key;
    use proptest::prelude::*;

    fn words(text: &str) -> Span {
        Span::Words(text.to_owned())
    }

    #[test]
    fn what_looks_like_a_mark_is_escaped_and_nothing_else() {
        let written = |text: &str| write(&[Block::Paragraph(vec![words(text)])]);
        assert_eq!(written("a_b and 2 * 3 – «c» (d) [e]"), "a_b and 2 * 3 – «c» (d) [e]");
        assert_eq!(written("# no heading"), r"\# no heading");
        assert_eq!(written("12) o'clock"), r"12\) o'clock");
        assert_eq!(written("*all* & &amp;"), r"\*all\* \& \&amp;");
        assert_eq!(written("a\u{7}\n b"), "a b");
    }

    #[test]
    fn what_looks_like_html_or_code_ends_with_its_line() {
        for start in ["<!o", "<?", "<script>", "<!--", "```", "~~~", "<div>"] {
            let blocks =
                [Block::Paragraph(vec![words(start)]), Block::Heading(vec![words("Next")])];
            assert_eq!(read(&write(&blocks)), blocks, "{start}");
        }
    }

    #[test]
    fn strong_words_that_cannot_be_marked_keep_their_words() {
        let glued = vec![words("a"), Span::Strong("(b)".into()), words("c")];
        let text = write(&[Block::Paragraph(glued)]);
        assert_eq!(super::super::words(&text), "a(b)c");
        assert_eq!(write(&read("a **b** c")), "a **b** c");
    }

    #[test]
    fn lists_that_follow_each_other_stay_two() {
        let list = |text: &str| Block::List(vec![vec![words(text)]]);
        let all = [list("a"), list("b"), list("c")];
        assert_eq!(read(&write(&all)), all);
    }

    fn span() -> impl Strategy<Value = Span> {
        let text = "[a-z*_#>`&;<!\\\\\\[\\]() .0-9+-]{0,12}|.{0,6}";
        prop_oneof![
            text.prop_map(Span::Words),
            text.prop_map(Span::Strong),
            (text, "https://[a-z]{1,4}\\.eu/[a-z&;*_()<]{0,6}")
                .prop_map(|(words, to)| Span::Link { words, to }),
            Just(Span::Break),
        ]
    }

    fn block() -> impl Strategy<Value = Block> {
        let line = || prop::collection::vec(span(), 0..5);
        prop_oneof![
            line().prop_map(Block::Heading),
            line().prop_map(Block::Paragraph),
            prop::collection::vec(line(), 0..4).prop_map(Block::List),
            Just(Block::Picture(Key::parse("town-hall").unwrap())),
        ]
    }

    /// The words of blocks, without blanks.
    fn said(blocks: &[Block]) -> String {
        let line = |line: &Vec<Span>| plain(line);
        let all = blocks.iter().map(|block| match block {
            Block::Heading(one) | Block::Paragraph(one) => line(one),
            Block::List(items) => items.iter().map(line).collect(),
            Block::Picture(key) => key.to_string(),
        });
        all.collect::<String>().split_whitespace().collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn no_word_is_lost_and_what_was_written_once_stays(blocks in prop::collection::vec(block(), 0..5)) {
            let tidied: Vec<_> = blocks.iter().filter_map(tidy).collect();
            let text = write(&blocks);
            let again = read(&text);
            prop_assert_eq!(said(&again), said(&tidied), "{}", text);
            prop_assert_eq!(again.len(), tidied.len(), "{}", text);
            prop_assert_eq!(write(&again), text);
        }
    }
}
