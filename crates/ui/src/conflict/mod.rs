//! Two versions side by side: what somebody saved and what was typed meanwhile; and what changed
//! between two versions, word by word, told by more than colour.

use maud::{Markup, html};

use crate::{Example, Shown};

/// A field that differs.
pub struct Difference {
    /// Its name in the form.
    pub name: String,
    /// Its label.
    pub label: String,
    /// What is saved, as one text.
    pub saved: String,
    /// What was typed, as one text.
    pub typed: String,
}

/// Both versions of each field side by side, one of which is to be chosen: the form sends
/// `take:<name>` as `theirs` or `mine`.
#[must_use]
pub fn versions(saved: &str, typed: &str, differences: &[Difference]) -> Markup {
    html! { div.versions { @for d in differences { fieldset {
        legend { (d.label) }
        div.version-pair { (side(d, "theirs", saved, &d.saved)) (side(d, "mine", typed, &d.typed)) }
    } } } }
}

fn side(d: &Difference, whose: &str, word: &str, text: &str) -> Markup {
    let id = format!("take-{}-{whose}", d.name);
    html! { div {
        p.choice { input type="radio" id=(id) name=(format!("take:{}", d.name)) value=(whose) required; label for=(id) { (word) } }
        p.version-text { (text) }
    } }
}

/// A piece of text between two versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Same(String),
    /// Only in the later.
    Added(String),
    /// Only in the earlier.
    Removed(String),
}

/// What changed, with insertions underlined and deletions struck through.
#[must_use]
pub fn changes(pieces: &[Piece]) -> Markup {
    html! { p.changes { @for piece in pieces { @match piece {
        Piece::Same(text) => (text),
        Piece::Added(text) => ins { (text) },
        Piece::Removed(text) => del { (text) },
    } } } }
}

/// What changed between two texts, word by word (longest common run of words, at most 400 words
/// each; longer texts are shown whole).
#[must_use]
pub fn compare(before: &str, after: &str) -> Vec<Piece> {
    let (a, b): (Vec<_>, Vec<_>) = (words(before), words(after));
    if a.len() > 400 || b.len() > 400 {
        return vec![Piece::Removed(before.to_owned()), Piece::Added(after.to_owned())];
    }
    let mut longest = vec![vec![0_u16; b.len() + 1]; a.len() + 1];
    let at = |t: &Vec<Vec<u16>>, i: usize, j: usize| {
        t.get(i).and_then(|r| r.get(j)).copied().unwrap_or(0)
    };
    for (i, word) in a.iter().enumerate().rev() {
        for (j, other) in b.iter().enumerate().rev() {
            let best = if word == other {
                at(&longest, i + 1, j + 1) + 1
            } else {
                at(&longest, i + 1, j).max(at(&longest, i, j + 1))
            };
            if let Some(cell) = longest.get_mut(i).and_then(|r| r.get_mut(j)) {
                *cell = best;
            }
        }
    }
    let (mut i, mut j, mut pieces) = (0, 0, Vec::new());
    loop {
        let piece = match (a.get(i), b.get(j)) {
            (None, None) => return pieces,
            (Some(x), Some(y)) if x == y => {
                (i, j) = (i + 1, j + 1);
                Piece::Same((*x).to_owned())
            }
            (Some(x), y) if y.is_none() || at(&longest, i + 1, j) >= at(&longest, i, j + 1) => {
                i += 1;
                Piece::Removed((*x).to_owned())
            }
            (_, y) => {
                j += 1;
                Piece::Added(y.copied().unwrap_or_default().to_owned())
            }
        };
        pieces.push(piece);
    }
}

/// A text cut after each run of blanks.
fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

pub(crate) fn gallery() -> Shown {
    let differences = [Difference {
        name: "about".to_owned(),
        label: "About".to_owned(),
        saved: "A town on the Lielupe.".to_owned(),
        typed: "A city on the Lielupe.".to_owned(),
    }];
    Shown {
        name: "versions",
        purpose: "Two people changed one thing: nobody's words are lost.",
        examples: vec![
            Example {
                name: "side by side",
                markup: versions("Saved now", "What you typed", &differences),
            },
            Example {
                name: "changes",
                markup: changes(&compare("A town on the river", "A city on the Lielupe river")),
            },
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_versions_can_be_read_out_of_the_changes() {
        let (before, after) = ("one two three four", "zero one three five four");
        let pieces = compare(before, after);
        let read = |wanted: fn(&Piece) -> Option<&String>| {
            pieces.iter().filter_map(wanted).cloned().collect::<String>()
        };
        assert_eq!(
            read(|p| match p {
                Piece::Same(t) | Piece::Removed(t) => Some(t),
                Piece::Added(_) => None,
            }),
            before
        );
        assert_eq!(
            read(|p| match p {
                Piece::Same(t) | Piece::Added(t) => Some(t),
                Piece::Removed(_) => None,
            }),
            after
        );
        assert!(pieces.contains(&Piece::Same("three ".into())));
    }
}
