//! Plain words, for formats and fields that know no marks, and of words in which others left theirs.

use crate::prose::{self, Block, Span};

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

/// Whether words are HTML, which many programs send where plain words are meant.
pub(super) fn is_html(words: &str) -> bool {
    let small = words.to_ascii_lowercase();
    ["</", "<br", "<p>"].iter().any(|tag| small.contains(tag))
}

/// Words as they are, or plainly what their HTML says.
pub(super) fn unmarked(words: String) -> String {
    if is_html(&words) { described(&prose::from_html(&words)) } else { words }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_others_become_lines() {
        let html = "<p>Advice &amp; <b>help</b> on <a href=\"https://a.example/b\">papers</a>.</p><ul><li>One</li><li>Two</li></ul>";
        let words = "Advice & help on papers (https://a.example/b).\n- One\n- Two";
        assert_eq!(unmarked(html.to_owned()), words);
        for plain in ["a < b > c", "*free*", "# 1"] {
            assert_eq!(unmarked(plain.to_owned()), plain);
        }
    }
}
