//! What a reader typed → a note.

use locale::Lang;
use measure::Key;

use super::{Note, State, Verdict};
use crate::app::App;
use crate::web::forms::Typed;

/// The longest comment, in characters.
pub const LONGEST_COMMENT: usize = 1_000;
/// The longest address of a page, and the longest question, that a note carries.
const LONGEST_LINE: usize = 300;

/// The note that was typed on a page of a city; `None` when it says neither yes nor no.
pub fn note(app: &App, city: &Key, lang: Lang, typed: &Typed) -> Option<Note> {
    let verdict = Verdict::parse(typed.get("verdict"))?;
    let text = |name: &str| typed.get(name).to_owned();
    let sought = if typed.get("tell") == "yes" { text("sought") } else { String::new() };
    let said = Said { page: text("page"), verdict, sought, comment: text("comment") };
    Some(note_of(app, (city, lang), said))
}

/// What a reader said, whichever way it came.
#[derive(Clone, Debug)]
pub struct Said {
    /// The page after city and language.
    pub page: String,
    /// Whether she found what she needs.
    pub verdict: Verdict,
    /// What she looked for.
    pub sought: String,
    /// Her words.
    pub comment: String,
}

/// What she said as a note.
pub fn note_of(app: &App, (city, lang): (&Key, Lang), said: Said) -> Note {
    let sought = cut(&said.sought, LONGEST_LINE);
    let comment = cut(&said.comment, LONGEST_COMMENT);
    let says_nothing = sought.is_empty() && comment.is_empty();
    Note {
        id: app.random.id(),
        city: city.clone(),
        page: page_of(&said.page),
        lang,
        verdict: said.verdict,
        state: if says_nothing { State::Done } else { State::New },
        sought,
        comment,
        sent_at: hour_of(&app.now().to_string()),
    }
}

/// The hour of a moment: `2026-11-26T14:00:00Z`.
fn hour_of(moment: &str) -> String {
    format!("{}:00:00Z", moment.get(..13).unwrap_or(moment))
}

/// The page that a note is about: below the city's own pages, or the first of them.
fn page_of(rest: &str) -> String {
    let rest = cut(rest, LONGEST_LINE);
    let is_plain = rest.bytes().all(|b| b.is_ascii_alphanumeric() || b"/-_#".contains(&b));
    if is_plain && rest.starts_with('/') { rest } else { String::new() }
}

/// The beginning of what was typed, without letters that control.
fn cut(text: &str, most: usize) -> String {
    let kept = text.trim().chars().filter(|c| !c.is_control() || *c == '\n');
    kept.take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_keeps_what_can_be_read_and_no_more() {
        assert_eq!(cut(" a\u{7}b\nc ", 10), "ab\nc");
        assert_eq!(cut(&"x".repeat(2_000), LONGEST_COMMENT).len(), LONGEST_COMMENT);
        assert_eq!(page_of("/services/legal-advice"), "/services/legal-advice");
        for odd in ["services", "https://elsewhere.example", "/a?b", "/\u{e9}", "/ x"] {
            assert_eq!(page_of(odd), "", "{odd}");
        }
        assert_eq!(hour_of("2026-11-26T14:37:05.123Z"), "2026-11-26T14:00:00Z");
    }
}
