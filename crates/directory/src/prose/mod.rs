//! What people write in longer texts: paragraphs, headings, lists and links, in a small part of
//! CommonMark, and pictures of the city by their keys: `![](town-hall)`. Nothing else is understood:
//! what looks like HTML is shown as it was typed, a picture from elsewhere as its words, and a link
//! leads to `https`, `mailto` or `tel` and to nothing else.
//!
//! [`write()`] turns what was read into the same marks, [`html()`] gives it to other programs as HTML, and
//! [`from_html()`] takes what is worth keeping out of the HTML of others.

mod from_html;
mod html;
mod write;

use std::ops::Range;

use measure::Key;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

pub use from_html::{MOST_HTML, from_html};
pub use html::{escape, html, html_with};
pub use write::write;

/// The most pictures of one text; more are left out.
pub const MOST_PICTURES_OF_A_TEXT: usize = 20;

/// A part of a text that stands on lines of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading within the text.
    Heading(Vec<Span>),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list, each point as its words.
    List(Vec<Vec<Span>>),
    /// A picture of the city, by its key.
    Picture(Key),
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Words(String),
    /// Words that matter more than those around them.
    Strong(String),
    /// A link.
    Link {
        /// What it says.
        words: String,
        /// Where it leads.
        to: String,
    },
    /// A new line within a paragraph.
    Break,
}

/// Reads a text. Every text is some text: nothing is refused.
///
/// ```
/// # use directory::prose::{Block, Span, read};
/// let blocks = read("Call [112](tel:112).\n\n## Bring\n- a document");
/// assert_eq!(blocks.len(), 3);
/// assert_eq!(blocks[2], Block::List(vec![vec![Span::Words("a document".into())]]));
/// ```
#[must_use]
pub fn read(text: &str) -> Vec<Block> {
    let mut writing = Writing::default();
    for event in Parser::new_ext(text, Options::empty()) {
        writing.take(event);
    }
    writing.end_line();
    writing.end_list();
    writing.blocks
}

/// Whether a link may lead there.
#[must_use]
pub fn is_allowed(to: &str) -> bool {
    let rest = ["https://", "mailto:", "tel:"].into_iter().find_map(|s| to.strip_prefix(s));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
        && to.len() <= 2_000
        && !to.chars().any(|c| c.is_control() || c.is_whitespace())
}

/// The addresses on the web to which a text leads.
#[must_use]
pub fn web_addresses(text: &str) -> Vec<String> {
    let blocks = read(text);
    let lines = blocks.iter().flat_map(|block| match block {
        Block::Heading(line) | Block::Paragraph(line) => std::slice::from_ref(line).iter(),
        Block::List(items) => items.iter(),
        Block::Picture(_) => [].iter(),
    });
    let addresses = lines.flatten().filter_map(|span| match span {
        Span::Link { to, .. } if to.starts_with("https://") => Some(to.clone()),
        _ => None,
    });
    addresses.collect()
}

/// The words alone, a block a line.
#[must_use]
pub fn words(text: &str) -> String {
    let lines = read(text).into_iter().flat_map(|block| match block {
        Block::Heading(line) | Block::Paragraph(line) => vec![plain(&line)],
        Block::List(items) => items.iter().map(|line| plain(line)).collect(),
        Block::Picture(_) => Vec::new(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The same text without its pictures, for a place that has others: everything else stands as it was
/// typed, unless what stood around a picture would make another.
#[must_use]
pub fn without_pictures(text: &str) -> String {
    let rest = with_pictures_cut(text);
    // Of `!![](a)[](b)` a picture is left, and of its like a thousand.
    if pictures(&rest).next().is_some() { rest.replace("![", r"!\[") } else { rest }
}

fn with_pictures_cut(text: &str) -> String {
    let (mut rest, mut from) = (String::new(), 0);
    for range in pictures(text) {
        rest.push_str(text.get(from..range.start).unwrap_or_default());
        from = from.max(range.end);
    }
    rest.push_str(text.get(from..).unwrap_or_default());
    rest
}

/// Where the pictures of the city stand in a text.
fn pictures(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_picture = |event: &Event<'_>| match event {
        Event::Start(Tag::Image { dest_url, .. }) => Key::parse(dest_url).is_ok(),
        _ => false,
    };
    let all = Parser::new_ext(text, Options::empty()).into_offset_iter();
    all.filter(move |(event, _)| is_picture(event)).map(|(_, range)| range)
}

/// The words of a line alone.
#[must_use]
pub fn plain(line: &[Span]) -> String {
    let part = |span: &Span| match span {
        Span::Words(words) | Span::Strong(words) | Span::Link { words, .. } => words.clone(),
        Span::Break => " ".to_owned(),
    };
    line.iter().map(part).collect()
}

/// What has been read so far.
#[derive(Default)]
struct Writing {
    blocks: Vec<Block>,
    line: Vec<Span>,
    items: Vec<Vec<Span>>,
    lists: usize,
    is_heading: bool,
    strong: usize,
    link: Option<(String, String)>,
    /// A picture of the city that has begun.
    picture: Option<Key>,
    /// How many pictures there were.
    pictures: usize,
}

impl Writing {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(words) | Event::Code(words) => self.say(&words),
            Event::Html(words) | Event::InlineHtml(words) => self.say(&words),
            Event::SoftBreak if self.line.is_empty() && self.link.is_none() => {}
            Event::SoftBreak => self.say(" "),
            Event::HardBreak => self.line.push(Span::Break),
            Event::Rule => self.end_line(),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Heading { .. } => {
                self.end_line();
                self.end_list();
                self.is_heading = true;
            }
            Tag::Paragraph if self.lists == 0 => {
                self.end_line();
                self.end_list();
            }
            Tag::List(_) => {
                self.end_line();
                self.lists += 1;
            }
            Tag::Item | Tag::BlockQuote(_) | Tag::CodeBlock(_) | Tag::HtmlBlock => self.end_line(),
            Tag::Strong | Tag::Emphasis => self.strong += 1,
            Tag::Link { dest_url, .. } if is_allowed(dest_url) => {
                self.link = Some((String::new(), dest_url.to_string()));
            }
            // Only where lines stand for themselves: not in a list, a heading or a link.
            Tag::Image { dest_url, .. }
                if self.lists == 0 && !self.is_heading && self.link.is_none() =>
            {
                self.picture = Key::parse(dest_url).ok();
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                self.end_line();
                self.is_heading = false;
            }
            TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock | TagEnd::HtmlBlock => {
                self.end_line();
            }
            TagEnd::List(_) => {
                self.end_line();
                self.lists = self.lists.saturating_sub(1);
                if self.lists == 0 {
                    self.end_list();
                }
            }
            TagEnd::Strong | TagEnd::Emphasis => self.strong = self.strong.saturating_sub(1),
            TagEnd::Image => {
                if let Some(key) = self.picture.take() {
                    self.end_line();
                    self.pictures += 1;
                    let has_room = self.pictures <= MOST_PICTURES_OF_A_TEXT;
                    self.blocks.extend(has_room.then_some(Block::Picture(key)));
                }
            }
            TagEnd::Link => {
                if let Some((words, to)) = self.link.take() {
                    let words = if words.trim().is_empty() { to.clone() } else { words };
                    self.line.push(Span::Link { words, to });
                }
            }
            _ => {}
        }
    }

    fn say(&mut self, words: &str) {
        // A picture of the city has its words where it is kept, in every language.
        if self.picture.is_some() {
            return;
        }
        if let Some((said, _)) = &mut self.link {
            said.push_str(words);
            return;
        }
        match (self.line.last_mut(), self.strong > 0) {
            (Some(Span::Strong(said)), true) | (Some(Span::Words(said)), false) => {
                said.push_str(words);
            }
            (_, true) => self.line.push(Span::Strong(words.to_owned())),
            (_, false) => self.line.push(Span::Words(words.to_owned())),
        }
    }

    fn end_line(&mut self) {
        let mut line = std::mem::take(&mut self.line);
        if let Some(Span::Words(last)) = line.last_mut() {
            last.truncate(last.trim_end().len());
        }
        line.retain(|span| !matches!(span, Span::Words(words) if words.is_empty()));
        if line.is_empty() {
            return;
        }
        match (self.is_heading, self.lists > 0) {
            (true, _) => self.blocks.push(Block::Heading(line)),
            (_, true) => self.items.push(line),
            _ => self.blocks.push(Block::Paragraph(line)),
        }
    }

    fn end_list(&mut self) {
        if !self.items.is_empty() {
            self.blocks.push(Block::List(std::mem::take(&mut self.items)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(text: &str) -> Span {
        Span::Words(text.to_owned())
    }

    #[test]
    fn paragraphs_headings_lists_and_links_are_read() {
        let blocks = read("One\ntwo.\n\n## Head\n\n- a **b** c\n- [x](https://x.eu)\n\nEnd");
        assert_eq!(
            blocks,
            [
                Block::Paragraph(vec![words("One two.")]),
                Block::Heading(vec![words("Head")]),
                Block::List(vec![
                    vec![words("a "), Span::Strong("b".into()), words(" c")],
                    vec![Span::Link { words: "x".into(), to: "https://x.eu".into() }],
                ]),
                Block::Paragraph(vec![words("End")]),
            ]
        );
    }

    #[test]
    fn editors_are_not_trusted_with_html_or_with_links() {
        let blocks = read(
            "<script>alert(1)</script>\n\na <b>c</b> [x](javascript:alert(1)) ![p](https://t.eu/p.png)",
        );
        assert_eq!(blocks.len(), 2, "{blocks:?}");
        let all = format!("{blocks:?}");
        assert!(!all.contains("Link"), "{all}");
        assert!(all.contains("<script>"), "shown as typed, for the page to escape: {all}");
    }

    #[test]
    fn addresses_are_found_for_checking() {
        assert_eq!(
            web_addresses("[a](https://a.eu/x) <https://b.eu> [c](tel:112)"),
            ["https://a.eu/x", "https://b.eu"]
        );
    }

    #[test]
    fn a_picture_of_the_city_stands_for_itself_and_one_from_elsewhere_is_its_words() {
        let hall = || Block::Picture(Key::parse("town-hall").unwrap());
        let blocks = read("Before\n![](town-hall)\nafter\n\n![The hall](town-hall)");
        let said = |text: &str| Block::Paragraph(vec![words(text)]);
        assert_eq!(blocks, [said("Before"), hall(), said("after"), hall()]);
        assert_eq!(super::words("a\n\n![x](town-hall)\n\nb"), "a\nb");
        for elsewhere in ["https://t.eu/p.png", "../p.png", "//t.eu", "data:image/png;base64,AA"] {
            assert_eq!(read(&format!("![words]({elsewhere})")), [said("words")]);
        }
        for within in
            ["- a ![](town-hall)", "# a ![](town-hall)", "[a ![](town-hall)](https://x.eu)"]
        {
            assert_eq!(read(within).len(), 1, "{within}: {:?}", read(within));
        }
    }

    #[test]
    fn a_text_goes_elsewhere_without_its_pictures() {
        let text = "Come.\n\n![Our hall](town-hall)\n\n**Bring** [paper](https://example.org).\n\n![](a)![x](https://example.org/b.png)";
        let bare = without_pictures(text);
        assert_eq!(
            bare,
            "Come.\n\n\n\n**Bring** [paper](https://example.org).\n\n![x](https://example.org/b.png)"
        );
        assert!(read(&bare).iter().all(|block| !matches!(block, Block::Picture(_))));
        assert_eq!(without_pictures("![](x) ![a ![](b) c](y)![](z"), " ![](z");
        for hostile in
            ["!![](a)[](b)".to_owned(), "!".repeat(90) + &"![](a)".repeat(90) + &"[](b)".repeat(90)]
        {
            let left = read(&without_pictures(&hostile));
            assert!(left.iter().all(|block| !matches!(block, Block::Picture(_))), "{left:?}");
        }
    }

    #[test]
    fn a_text_has_so_many_pictures_and_no_more() {
        let pictures = |text: &str| {
            read(text).iter().filter(|block| matches!(block, Block::Picture(_))).count()
        };
        assert_eq!(pictures(&"![](a)".repeat(19)), 19);
        assert_eq!(pictures(&"![](a)".repeat(800)), MOST_PICTURES_OF_A_TEXT);
    }

    proptest! {
        #[test]
        fn no_text_panics_and_no_link_leads_astray(text in "[\\[\\]()<>*_#a-z:/ \n-]{0,80}|.{0,60}") {
            for block in read(&text) {
                let lines = match block {
                    Block::Heading(line) | Block::Paragraph(line) => vec![line],
                    Block::List(items) => items,
                    Block::Picture(_) => vec![],
                };
                for span in lines.into_iter().flatten() {
                    if let Span::Link { to, .. } = span {
                        prop_assert!(is_allowed(&to));
                    }
                }
            }
        }
    }
}
