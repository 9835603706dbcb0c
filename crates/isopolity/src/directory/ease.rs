//! A hint to writers where a text is hard to read, beside the field in which they write it. It is a
//! hint and nothing more: nobody is kept from saving.

use ::directory::ease::{self, MOST_WORDS};
use ui::form::Field;

use crate::web::Visitor;
use crate::word;

/// How much of the longest sentence is repeated, in characters.
const SHOWN: usize = 60;

/// What to say of a text whose sentences are long; nothing of one that is easy.
pub fn hint(v: &Visitor, text: &str) -> Option<String> {
    let ease = ease::of(text)?;
    let hard = ease.hard.first()?;
    let mut begins: String = hard.chars().take(SHOWN).collect();
    if begins.len() < hard.len() {
        begins.push('…');
    }
    let facts = [
        ("n", ease.hard.len().into()),
        ("most", MOST_WORDS.into()),
        ("begins", begins.as_str().into()),
    ];
    Some(v.say_with(word::DIRECTORY_EASE, &facts))
}

/// A field for longer text, with the hint behind what it says already.
pub fn eased(v: &Visitor, mut field: Field) -> Field {
    if let Some(hint) = hint(v, &field.value) {
        let gap = if field.hint.is_empty() { "" } else { " " };
        field.hint.push_str(gap);
        field.hint.push_str(&hint);
    }
    field
}
