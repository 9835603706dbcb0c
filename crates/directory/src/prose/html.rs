//! A text as HTML for other programs: the same few blocks, everything escaped, and no link that the
//! marks would not allow.

use super::{Block, Span, read};
use measure::Key;

/// A text as HTML, without its pictures.
///
/// ```
/// # use directory::prose::html;
/// assert_eq!(html("Ask **us** & [call](tel:112)."), "<p>Ask <strong>us</strong> &amp; <a href=\"tel:112\" dir=\"ltr\">call</a>.</p>");
/// assert_eq!(html("<script>"), "<p>&lt;script&gt;</p>");
/// ```
#[must_use]
pub fn html(text: &str) -> String {
    html_with(text, &|_| None)
}

/// The same with pictures, each as the HTML that `picture` makes of its key.
#[must_use]
pub fn html_with(text: &str, picture: &dyn Fn(&Key) -> Option<String>) -> String {
    let mut all = String::with_capacity(text.len() + text.len() / 4);
    for block in read(text) {
        match &block {
            Block::Heading(line) => tagged("h2", line, &mut all),
            Block::Paragraph(line) => tagged("p", line, &mut all),
            Block::List(items) => {
                all.push_str("<ul>");
                items.iter().for_each(|item| tagged("li", item, &mut all));
                all.push_str("</ul>");
            }
            Block::Picture(key) => all.extend(picture(key)),
        }
    }
    all
}

fn tagged(tag: &str, line: &[Span], all: &mut String) {
    let mut put = |parts: &[&str]| parts.iter().for_each(|part| all.push_str(part));
    put(&["<", tag, ">"]);
    for span in line {
        match span {
            Span::Words(words) => put(&[&escape(words)]),
            Span::Strong(words) => put(&["<strong>", &escape(words), "</strong>"]),
            Span::Break => put(&["<br>"]),
            Span::Link { words, to } => {
                // A number is read from left to right in every language.
                let dir = if to.starts_with("tel:") { " dir=\"ltr\"" } else { "" };
                put(&["<a href=\"", &escape(to), "\"", dir, ">", &escape(words), "</a>"]);
            }
        }
    }
    put(&["</", tag, ">"]);
}

/// Words as they stand in HTML, between tags and between quotation marks.
#[must_use]
pub fn escape(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len() + 8);
    for letter in words.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
