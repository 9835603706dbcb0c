//! The HTML of others as a text in our marks: what it says, and nothing of how it looked.
//!
//! It is read as a stream of tags, as browsers split it, and never as a tree: so tags that were left
//! open or nested a thousand times cost no more than their letters. Headings, paragraphs, lists,
//! strong words and links that we allow are kept; a row of a table becomes a line of a list, a film
//! that was shown in a frame a link to it. Scripts, styles, forms, drawings, pictures and whatever is
//! hidden are left out.
//!
//! Not here: where links of the old site lead now, and what is done with pictures.

use super::{Block, Span, is_allowed, write};
use html5gum::{DefaultEmitter, EndTag, HtmlString, StartTag, Token, Tokenizer};
use measure::Key;
use std::mem::take;

/// The longest HTML that is read, in bytes; what follows is left out.
pub const MOST_HTML: usize = 1024 * 1024;
/// The deepest tag within tags; deeper ones only begin lines.
const DEEPEST: usize = 256;

/// What HTML says, in the plain marks of this module. Everything can be read: nothing is refused.
///
/// ```
/// # use directory::prose::from_html;
/// let html = "<h3>Bring</h3><ul><li>a <b>form</b><li><a href='tel:+371 6300'>call</a></ul><script>x()</script>";
/// assert_eq!(from_html(html), "## Bring\n\n- a **form**\n- [call](tel:+3716300)");
/// ```
#[must_use]
pub fn from_html(html: &str) -> String {
    let end = html.floor_char_boundary(MOST_HTML);
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut reading = Reading::default();
    for token in Tokenizer::new_with_emitter(html.get(..end).unwrap_or_default(), emitter) {
        match token {
            Ok(Token::StartTag(tag)) => reading.start(&tag),
            Ok(Token::EndTag(EndTag { name, .. })) => reading.end(&name),
            Ok(Token::String(words)) => reading.say(&String::from_utf8_lossy(&words)),
            Ok(_) => {}
        }
    }
    reading.finish();
    write(&reading.blocks)
}

/// What a tag means for a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tag {
    /// Begins and ends a line.
    Line,
    Heading,
    /// A list, or a table, whose rows are its points.
    List,
    /// A point of a list or a row of a table.
    Item,
    /// A cell of a row.
    Cell,
    Strong,
    Link,
    /// Is left out with all that is in it.
    Dropped,
    /// Means nothing.
    Other,
}

impl Tag {
    fn of(name: &[u8]) -> Self {
        match name {
            b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => Self::Heading,
            b"ul" | b"ol" | b"menu" | b"table" | b"dir" => Self::List,
            b"li" | b"tr" => Self::Item,
            b"td" | b"th" => Self::Cell,
            b"b" | b"strong" => Self::Strong,
            b"a" => Self::Link,
            b"p" | b"div" | b"section" | b"article" | b"aside" | b"header" | b"footer"
            | b"main" | b"nav" | b"figure" | b"figcaption" | b"blockquote" | b"pre"
            | b"address" | b"dl" | b"dt" | b"dd" | b"details" | b"summary" | b"center"
            | b"fieldset" | b"legend" | b"form" | b"caption" | b"body" | b"hgroup" | b"option" => {
                Self::Line
            }
            b"script" | b"style" | b"template" | b"noscript" | b"iframe" | b"object" | b"svg"
            | b"math" | b"canvas" | b"audio" | b"video" | b"select" | b"textarea" | b"button"
            | b"title" | b"map" | b"head" => Self::Dropped,
            _ => Self::Other,
        }
    }

    /// Whether a paragraph that is open ends where it begins.
    fn ends_paragraphs(self) -> bool {
        matches!(self, Self::Line | Self::Heading | Self::List | Self::Item)
    }
}

/// Tags that have nothing in them.
fn is_void(name: &[u8]) -> bool {
    const VOID: [&[u8]; 14] = [
        b"area", b"base", b"br", b"col", b"embed", b"hr", b"img", b"input", b"link", b"meta",
        b"param", b"source", b"track", b"wbr",
    ];
    VOID.contains(&name)
}

/// A tag that has begun.
struct Open {
    name: HtmlString,
    tag: Tag,
    /// Whether what is in it is left out.
    is_hidden: bool,
}

/// What has been read so far.
#[derive(Default)]
struct Reading {
    blocks: Vec<Block>,
    line: Vec<Span>,
    items: Vec<Vec<Span>>,
    open: Vec<Open>,
    /// How many of the tags that are open are each of these.
    hidden: usize,
    headings: usize,
    lists: usize,
    cells: usize,
    strong: usize,
    /// A link with its words so far.
    link: Option<(String, String)>,
}

impl Reading {
    fn start(&mut self, tag: &StartTag<()>) {
        let kind = Tag::of(&tag.name);
        self.close_before(kind, &tag.name);
        match &tag.name[..] {
            b"iframe" if self.hidden == 0 => self.film(tag),
            b"br" if self.hidden == 0 => self.line.push(Span::Break),
            b"hr" => self.end_line(),
            b"img" | b"span" if self.hidden == 0 && self.picture(tag) => {}
            name if is_void(name) => {}
            _ if self.open.len() < DEEPEST => self.begin(kind, tag),
            _ if kind.ends_paragraphs() => self.end_line(),
            _ => {}
        }
    }

    /// Ends what ends by itself where a tag begins: a paragraph, a point of the same list, a cell.
    fn close_before(&mut self, kind: Tag, name: &[u8]) {
        let last = |reading: &Self| reading.open.last().map(|open| (open.tag, open.name.0.clone()));
        while let Some((tag, of)) = last(self) {
            let is_paragraph = of == b"p" && kind.ends_paragraphs();
            let is_same = matches!(tag, Tag::Item | Tag::Cell) && of == name;
            let is_cell = tag == Tag::Cell && kind == Tag::Item;
            let is_option = of == b"option" || ((of == b"dt" || of == b"dd") && kind == Tag::Line);
            if !(is_paragraph || is_same || is_cell || is_option) {
                return;
            }
            self.close();
        }
    }

    fn begin(&mut self, kind: Tag, tag: &StartTag<()>) {
        let is_hidden = kind == Tag::Dropped || is_hidden(tag);
        self.open.push(Open { name: tag.name.clone(), tag: kind, is_hidden });
        self.hidden += usize::from(is_hidden);
        match kind {
            Tag::Line if self.cells > 0 => self.say(" "),
            Tag::Line | Tag::Item => self.end_line(),
            Tag::Heading => {
                self.end_line();
                self.headings += 1;
            }
            Tag::List => {
                self.end_line();
                self.lists += 1;
            }
            Tag::Cell => {
                self.cells += 1;
                if !self.line.is_empty() {
                    self.say(" – ");
                }
            }
            Tag::Strong => self.strong += 1,
            Tag::Link => {
                self.end_link();
                let to = attribute(tag, b"href").and_then(|to| allowed(&to));
                self.link = to.map(|to| (String::new(), to));
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        let Some(at) = self.open.iter().rposition(|open| open.name[..] == *name) else {
            return if name == b"p" {
                self.end_line()
            };
        };
        while self.open.len() > at {
            self.close();
        }
    }

    /// Ends the tag that began last.
    fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        match open.tag {
            Tag::Line if self.cells > 0 => self.say(" "),
            Tag::Line | Tag::Item => self.end_line(),
            Tag::Heading => {
                self.end_line();
                self.headings = self.headings.saturating_sub(1);
            }
            Tag::List => {
                self.end_line();
                self.lists = self.lists.saturating_sub(1);
                self.end_list();
            }
            Tag::Cell => self.cells = self.cells.saturating_sub(1),
            Tag::Strong => self.strong = self.strong.saturating_sub(1),
            Tag::Link => self.end_link(),
            _ => {}
        }
        self.hidden -= usize::from(open.is_hidden);
    }

    fn say(&mut self, words: &str) {
        if self.hidden > 0 {
            return;
        }
        match &mut self.link {
            Some((said, _)) => said.push_str(words),
            None if self.strong > 0 => self.line.push(Span::Strong(words.to_owned())),
            None => self.line.push(Span::Words(words.to_owned())),
        }
    }

    fn end_link(&mut self) {
        if let Some((words, to)) = self.link.take().filter(|(words, _)| !words.trim().is_empty()) {
            self.line.push(Span::Link { words, to });
        }
    }

    fn end_line(&mut self) {
        self.end_link();
        let line = take(&mut self.line);
        let is_blank = |span: &Span| match span {
            Span::Words(words) | Span::Strong(words) => words.trim().is_empty(),
            Span::Link { .. } => false,
            Span::Break => true,
        };
        if line.iter().all(is_blank) {
            return;
        }
        match (self.lists > 0, self.headings > 0) {
            (true, _) => self.items.push(line),
            (_, true) => self.blocks.push(Block::Heading(line)),
            _ => self.blocks.push(Block::Paragraph(line)),
        }
    }

    fn end_list(&mut self) {
        if self.lists == 0 && !self.items.is_empty() {
            self.blocks.push(Block::List(take(&mut self.items)));
        }
    }

    /// A film or a map in a frame is a link to it.
    fn film(&mut self, tag: &StartTag<()>) {
        self.end_line();
        if let Some(to) = attribute(tag, b"src").and_then(|src| allowed(&src)) {
            let words = attribute(tag, b"title").filter(|title| !title.trim().is_empty());
            self.line.push(Span::Link { words: words.unwrap_or_else(|| to.clone()), to });
            self.end_line();
        }
        let (name, tag) = (tag.name.clone(), Tag::Dropped);
        if self.open.len() < DEEPEST {
            self.open.push(Open { name, tag, is_hidden: true });
            self.hidden += 1;
        }
    }

    /// Whether it is a picture of a city that we wrote down ourselves; it stands where lines do.
    fn picture(&mut self, tag: &StartTag<()>) -> bool {
        let key = attribute(tag, b"data-picture").and_then(|key| Key::parse(&key).ok());
        let Some(key) = key.filter(|_| self.lists == 0 && self.headings == 0) else { return false };
        self.end_line();
        self.blocks.push(Block::Picture(key));
        true
    }

    fn finish(&mut self) {
        self.end_line();
        self.lists = 0;
        self.end_list();
    }
}

fn attribute(tag: &StartTag<()>, name: &[u8]) -> Option<String> {
    tag.attributes.get(name).map(|value| String::from_utf8_lossy(value).into_owned())
}

/// Whether nobody who looks at the page sees it.
fn is_hidden(tag: &StartTag<()>) -> bool {
    let style: String = attribute(tag, b"style").unwrap_or_default().to_ascii_lowercase();
    let style: String = style.split_whitespace().collect();
    tag.attributes.contains_key(&b"hidden"[..])
        || attribute(tag, b"aria-hidden").is_some_and(|value| value == "true")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
}

/// Where a link leads, if it may: what was typed with `http` is sought by `https`.
fn allowed(to: &str) -> Option<String> {
    let to = to.trim();
    let safe = match to.split_once(':') {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => format!("https:{rest}"),
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("tel") => {
            format!("tel:{}", rest.split_whitespace().collect::<String>())
        }
        Some((scheme, rest)) => format!("{}:{rest}", scheme.to_ascii_lowercase()),
        None => to.to_owned(),
    };
    let safe = if safe.starts_with("//") { format!("https:{safe}") } else { safe };
    let safe = safe.replace(' ', "%20").replace('<', "%3C").replace('>', "%3E");
    is_allowed(&safe).then_some(safe)
}

#[cfg(test)]
mod tests {
    use super::super::{html_with, read};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_said_stays_and_how_it_looked_goes() {
        let html = r#"<div class="x"><p style="color:red">One <em>two</em>&nbsp;three<br>four</p>
            <p>AT&amp;T &lt;b&gt;</p><h1>Head<span hidden> no</span></h1>
            <p style="Display : none">no</p><style>p{}</style><form>Name <input></form></div>"#;
        let expected = "One two three\\\nfour\n\nAT&T <b>\n\n## Head\n\nName";
        assert_eq!(from_html(html), expected);
    }

    #[test]
    fn lists_within_lists_and_tables_are_lines_of_a_list() {
        let html =
            "<ul><li>a<ul><li>b</ul><li>c</ul><table><tr><th>Mo<th>9<tr><td>Tu<td><p>10</table>";
        assert_eq!(from_html(html), "- a\n- b\n- c\n\n* Mo – 9\n* Tu – 10");
    }

    #[test]
    fn links_lead_where_they_may_and_films_are_links() {
        let html = "<a href='http://a.eu/x y'>a</a> <a href='javascript:b()'>b</a> <a href=/c>c</a>
            <a href='MAILTO:d@e.eu'>d</a> <a href='//f.eu'></a>
            <iframe src='https://films.eu/1' title='A film'>old</iframe>after";
        let expected = "[a](https://a.eu/x%20y) b c [d](mailto:d@e.eu)\n\n[A film](https://films.eu/1)\n\nafter";
        assert_eq!(from_html(html), expected);
    }

    #[test]
    fn tags_that_were_never_closed_hide_no_more_than_they_say() {
        assert_eq!(from_html("<p hidden>no<p>yes<li>item"), "yes\n\nitem");
        assert_eq!(from_html("a</p></div>b<b>c"), "a\n\nb**c**");
        assert_eq!(from_html("<div aria-hidden=true><b>no</div>yes"), "yes");
    }

    #[test]
    fn a_thousand_tags_within_each_other_are_only_letters() {
        let deep = "<div><b>".repeat(40_000) + "in" + &"</b></div>".repeat(40_000) + "<p>out";
        assert_eq!(from_html(&deep), "**in**\n\nout");
        let formatted: String = (0..20_000).map(|n| format!("<b x={n}>")).collect();
        let said = from_html(&(formatted + &"<p>x".repeat(6_000)));
        assert_eq!(said.len(), 6_000 * "**x**\n\n".len() - 2);
        let long = "x".repeat(MOST_HTML + 10);
        assert_eq!(from_html(&long).len(), MOST_HTML);
    }

    #[test]
    fn what_we_write_as_html_is_read_again() {
        let text =
            "Come **in** & [call](tel:112).\n\n![](town-hall)\n\n## Bring\n\n- a *b*\n- c\\\nd";
        let picture = |key: &Key| Some(format!("<img src=\"x\" alt=\"\" data-picture=\"{key}\">"));
        assert_eq!(read(&from_html(&html_with(text, &picture))), read(text));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]
        #[test]
        fn nothing_panics_and_no_link_leads_astray(
            html in "(<[/a-z]{0,6}( [a-z]{1,6}=['\"]?[a-z:/. ]{0,12})?>?|[a-z&;<>!-]{0,6}| |\n){0,30}",
        ) {
            let text = from_html(&html);
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

        #[test]
        fn any_text_comes_back_from_its_html(text in "([a-z*_#>`&<\\\\\\[\\]()!. 0-9+-]|\n|\n\n|\\*\\*|## |- ){0,60}") {
            prop_assert_eq!(read(&from_html(&html_with(&text, &|_| None))), read(&write(&read(&text))));
        }
    }
}
