//! A few words that must not be missed, set apart by a rule and a wash, not by alarm.

use maud::{Markup, html};

use crate::{Example, Shown};

/// What kind of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Good to know.
    Note,
    /// It worked.
    Done,
    /// Take care.
    Care,
    /// This was made up to show something.
    Example,
}

/// A notice.
#[must_use]
pub fn notice(kind: Kind, content: &Markup) -> Markup {
    let (class, role) = match kind {
        Kind::Note => ("notice", None),
        Kind::Done => ("notice done", Some("status")),
        Kind::Care => ("notice care", None),
        Kind::Example => ("notice example", None),
    };
    html! { div class=(class) role=[role] { (content) } }
}

pub(crate) fn gallery() -> Shown {
    let of =
        |name, kind, words: &str| Example { name, markup: notice(kind, &html! { p { (words) } }) };
    Shown {
        name: "notice",
        purpose: "A few words that must not be missed.",
        examples: vec![
            of("note", Kind::Note, "These are the country's figures, not the city's."),
            of("done", Kind::Done, "Saved."),
            of("care", Kind::Care, "The source has changed since this was translated."),
            of("example", Kind::Example, "Made up to show what this page is for."),
        ],
    }
}
