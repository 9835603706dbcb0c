//! The words of an event between our prose and the plain text of calendars.
//!
//! What is read is shown as it was typed: no mark in it is taken for one of ours, save that an address
//! on the web becomes a link and lines that begin with a dash become a list.

use crate::check::{LONGEST_PROSE, LONGEST_TITLE};
use crate::prose::{self, Block, Span};

/// What may be left of words that were too long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fitted {
    /// The words that there is room for.
    pub words: String,
    /// How many letters there were, if more than there is room for.
    pub too_long: Option<usize>,
}

/// A body in plain words, a block a line, each link with its address.
pub(super) fn described(body: &str) -> String {
    let lines = prose::read(body).into_iter().flat_map(|block| match block {
        Block::Heading(line) | Block::Paragraph(line) => vec![plain(&line)],
        Block::List(items) => items.iter().map(|line| format!("- {}", plain(line))).collect(),
        Block::Picture(_) => Vec::new(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn plain(line: &[Span]) -> String {
    line.iter().map(|span| prose::plain(std::slice::from_ref(span)) + &address(span)).collect()
}

/// The address of a link in brackets, unless the words say it.
fn address(span: &Span) -> String {
    let Span::Link { words, to } = span else { return String::new() };
    let bare = ["mailto:", "tel:"].into_iter().find_map(|scheme| to.strip_prefix(scheme));
    let to = bare.unwrap_or(to);
    if words == to { String::new() } else { format!(" ({to})") }
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

/// Lines of plain words as prose that says just that.
pub(super) fn prose_of(words: &str) -> Fitted {
    let (mut prose, mut length, mut was_item) = (String::new(), 0, false);
    for line in words.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let item = ["- ", "* ", "• ", "– "].into_iter().find_map(|dash| line.strip_prefix(dash));
        let start = match (prose.is_empty(), was_item, item.is_some()) {
            (true, _, false) => "",
            (true, _, true) => "- ",
            (false, true, true) => "\n- ",
            (false, _, true) => "\n\n- ",
            (false, _, false) => "\n\n",
        };
        let line = item.unwrap_or(line).trim();
        // Room for the mark that something is missing.
        let room = LONGEST_PROSE.saturating_sub(length + 6);
        let whole = Some(line).filter(|line| line.chars().count() <= room).map(marked);
        let Some(whole) = whole.filter(|marked| marked.chars().count() <= room) else {
            let part: String = line.chars().take(room / 2).collect();
            let all = words.chars().count().max(LONGEST_PROSE + 1);
            return Fitted { words: prose + start + &marked(&part) + "…", too_long: Some(all) };
        };
        length += start.len() + whole.chars().count();
        was_item = item.is_some();
        prose = prose + start + &whole;
    }
    Fitted { words: prose, too_long: None }
}

/// A line of plain words so that prose shows it as it stands.
fn marked(line: &str) -> String {
    let escaped = |marks: &str| {
        let parts = parts(line).into_iter().map(|part| match part {
            Part::Address(to) => format!("<{to}>"),
            Part::Words(words) => escape(words, marks),
        });
        parts.collect::<String>()
    };
    let with = ["", r"\`*_[]<>#&!", r##"\`*_[]<>#&!-+=~.)(:|"'"##].map(escaped);
    let shows = |prose: &String| shows(prose, line);
    // What nothing helps against is left to the reader of prose, who takes everything for words.
    with.iter().find(|prose| shows(prose)).unwrap_or(&with[2]).clone()
}

fn escape(words: &str, marks: &str) -> String {
    let letters = words.chars().map(|letter| match marks.contains(letter) {
        true => format!("\\{letter}"),
        false => letter.to_string(),
    });
    letters.collect()
}

/// Whether prose shows just this line.
fn shows(text: &str, line: &str) -> bool {
    match prose::read(text).as_slice() {
        [Block::Paragraph(spans)] => {
            let is_plain = |span: &Span| match span {
                Span::Words(_) => true,
                Span::Link { words, to } => words == to,
                Span::Strong(_) | Span::Break => false,
            };
            // What looks like HTML may run over the lines that follow.
            !text.replace("<https://", "").replace(r"\<", "").contains('<')
                && spans.iter().all(is_plain)
                && prose::plain(spans) == line
        }
        _ => false,
    }
}

enum Part<'w> {
    Words(&'w str),
    Address(&'w str),
}

/// A line as addresses on the web and what stands between them.
fn parts(line: &str) -> Vec<Part<'_>> {
    let (mut parts, mut rest) = (Vec::new(), line);
    while let Some(at) = rest.find("https://") {
        let (before, from) = rest.split_at(at);
        let end = from.find(|c: char| c.is_whitespace() || "<>\"'`|\\^{}".contains(c));
        let whole = from.get(..end.unwrap_or(from.len())).unwrap_or_default();
        let to = whole.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '*', '_']);
        parts.push(Part::Words(before));
        let is_address = to.len() > "https://".len() && prose::is_allowed(to);
        let to = if is_address { to } else { "https://" };
        parts.push(if is_address { Part::Address(to) } else { Part::Words(to) });
        rest = from.get(to.len()..).unwrap_or_default();
    }
    parts.push(Part::Words(rest));
    parts
}

/// Words that some programs send as HTML, as plain ones: tags are dropped, and those that end a line
/// end it. Words without tags stay as they are.
pub(super) fn without_tags(words: &str) -> String {
    let small = words.to_ascii_lowercase();
    if !["</", "<br", "<p>"].iter().any(|tag| small.contains(tag)) {
        return words.to_owned();
    }
    let (mut plain, mut rest, mut link) = (String::new(), words, None);
    while let Some((before, tag, after)) = next_tag(rest) {
        plain.push_str(before);
        let name: String = tag.chars().take_while(|c| !c.is_whitespace()).collect();
        match name.trim_end_matches('/').to_ascii_lowercase().as_str() {
            "li" => plain.push_str("\n- "),
            "br" | "p" | "/p" | "div" | "/div" | "/ul" | "/ol" | "tr" => plain.push('\n'),
            "h1" | "h2" | "h3" | "h4" | "/h1" | "/h2" | "/h3" | "/h4" => plain.push('\n'),
            "a" => link = href(tag),
            "/a" => {
                let told = link.take().filter(|to| !plain.ends_with(to));
                plain.extend(told.map(|to| format!(" ({to})")));
            }
            _ => {}
        }
        rest = after;
    }
    entities(&(plain + rest))
}

/// The next tag, with what stands before and after it.
fn next_tag(text: &str) -> Option<(&str, &str, &str)> {
    let opens = |(at, _): &(usize, &str)| {
        let next = text.get(at + 1..).and_then(|rest| rest.chars().next());
        next.is_some_and(|c| c.is_ascii_alphabetic() || c == '/')
    };
    let (at, _) = text.match_indices('<').find(opens)?;
    let (tag, after) = text.get(at + 1..)?.split_once('>')?;
    Some((text.get(..at)?, tag, after))
}

/// Where a link leads, on the web.
fn href(tag: &str) -> Option<&str> {
    let (_, rest) = tag.split_once("href=")?;
    let quote = rest.chars().next().filter(|c| "\"'".contains(*c))?;
    let to = rest.get(1..)?.split(quote).next()?;
    prose::is_allowed(to).then_some(to).filter(|to| to.starts_with("https://"))
}

fn entities(text: &str) -> String {
    let plain = [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")];
    let rest = plain.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    rest.replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
        let words = "1. *Not* a list\n\n- one\n- two_2_\nSee https://example.org/a_b?c=1&d=2.\n<script>x</script>";
        let Fitted { words: prose, too_long } = prose_of(words);
        assert_eq!(too_long, None);
        assert_eq!(
            prose::words(&prose).replace('\n', "|"),
            "1. *Not* a list|one|two_2_|See https://example.org/a_b?c=1&d=2.|<script>x</script>"
        );
        assert_eq!(prose::web_addresses(&prose), ["https://example.org/a_b?c=1&d=2"]);
        assert!(
            prose::read(&prose).iter().any(|b| matches!(b, Block::List(items) if items.len() == 2))
        );
    }

    #[test]
    fn tags_of_other_programs_are_dropped() {
        let html = "<p>Come&nbsp;<b>all</b><br>1 &lt; 2 &amp; more</p><ul><li>x<li><a href=\"https://example.org/\">y</a></ul><a href=\"javascript:1\">z</a>";
        assert_eq!(
            without_tags(html).trim(),
            "Come all\n1 < 2 & more\n\n- x\n- y (https://example.org/)\nz"
        );
        assert_eq!(without_tags("a < b, c > d"), "a < b, c > d");
    }

    #[test]
    fn what_is_too_long_is_cut_and_told() {
        let long = title(&"ā ".repeat(300));
        assert_eq!((long.words.chars().count(), long.too_long), (LONGEST_TITLE, Some(599)));
        let long = prose_of(&"*word* and more\n".repeat(600));
        assert!(long.words.chars().count() <= LONGEST_PROSE && long.words.ends_with("…"));
        assert_eq!(long.too_long, Some(16 * 600));
        let line = prose_of(&"x".repeat(9_000)).words;
        assert!(line.len() > LONGEST_PROSE / 3 && line.len() <= LONGEST_PROSE, "{}", line.len());
    }

    proptest! {
        #[test]
        fn any_words_come_back(words in "([ -~]{0,30}\n){0,4}|[#*_`<>&!\\[\\]()~=+.0-9 \n-]{0,40}|.{0,40}") {
            let words: String = words.chars().filter(|c| !c.is_control() || *c == '\n').collect();
            let prose = prose_of(&words).words;
            let again = described(&prose);
            let tidy = |text: &str| {
                let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
                lines.map(|l| ["* ", "• ", "– "].iter().find_map(|d| l.strip_prefix(d)).map_or(l.to_owned(), |r| format!("- {}", r.trim()))).collect::<Vec<_>>().join("\n")
            };
            prop_assert_eq!(tidy(&again), tidy(&words), "{:?}", prose);
            prop_assert_eq!(prose_of(&again).words, prose);
        }
    }
}
