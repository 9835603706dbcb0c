//! What is known of the texts of a record beside their words: in which language they were written, and
//! how far their translations can be trusted.
//!
//! `source "en"` holds for all texts of the record, `source "title@lv"` for one. A translation is a
//! draft unless the record says `machine "lv"` or `reviewed "title@lv"`. Of one whose source changed,
//! `outdated "title@lv=0123456789abcdef"` tells the mark of the source that it was made from.

use super::super::graph::Node;
use super::super::vocabulary::{OWN_MACHINE, OWN_OUTDATED, OWN_REVIEWED, OWN_SOURCE};
use crate::texts::Texts;
use locale::{Lang, State, Text};
use serde_json::Value;
use std::collections::BTreeSet;

/// A translation of a text of a record.
struct Translation {
    field: &'static str,
    lang: Lang,
    state: State,
    /// The mark of the source from which it was made, if that has changed.
    of: Option<String>,
}

/// Says what is known of the texts of a record.
pub(super) fn say_states(node: &mut Node<'_>, record: &impl Texts) {
    let texts = record.texts();
    let Some(source) = texts.first().map(|(_, text)| text.source()) else { return };
    node.plain(&OWN_SOURCE, source.to_string());
    for (field, text) in texts.iter().filter(|(_, text)| text.source() != source) {
        node.plain(&OWN_SOURCE, format!("{field}@{}", text.source()));
    }
    let all: Vec<Translation> =
        texts.iter().flat_map(|(field, text)| translations(field, text)).collect();
    for (term, state) in [(&OWN_REVIEWED, State::Reviewed), (&OWN_MACHINE, State::Machine)] {
        marked(&all, state).into_iter().for_each(|mark| node.plain(term, mark));
    }
    for translation in &all {
        if let (Translation { field, lang, .. }, Some(of)) = (translation, &translation.of) {
            node.plain(&OWN_OUTDATED, format!("{field}@{lang}={of}"));
        }
    }
}

/// The languages in which every translation is in a state; where only some are, each on its own.
fn marked(all: &[Translation], state: State) -> Vec<String> {
    let langs: BTreeSet<Lang> = all.iter().filter(|t| t.state == state).map(|t| t.lang).collect();
    let mut marks = Vec::new();
    for lang in langs {
        let of_lang = || all.iter().filter(|t| t.lang == lang);
        if of_lang().all(|t| t.state == state) {
            marks.push(lang.to_string());
        } else {
            let some = of_lang().filter(|t| t.state == state);
            marks.extend(some.map(|t| format!("{}@{lang}", t.field)));
        }
    }
    marks
}

/// The translations of a text, without those that say nothing.
fn translations(field: &'static str, text: &Text) -> Vec<Translation> {
    let mut found = Vec::new();
    let mut stored = None;
    for version in text.versions().filter(|v| v.lang != text.source() && !v.text.trim().is_empty())
    {
        let (lang, mut state, mut of) = (version.lang, version.state, None);
        if state == State::Outdated {
            // Only its written form tells what it was before.
            let stored =
                stored.get_or_insert_with(|| serde_json::to_value(text).unwrap_or_default());
            let own = stored.get("texts").and_then(|all| all.get(lang.as_str()));
            let word = |name: &str| own.and_then(|own| own.get(name)).cloned();
            state =
                word("state").and_then(|s| serde_json::from_value(s).ok()).unwrap_or(State::Draft);
            of = word("of").and_then(|of| match of {
                Value::String(of) => Some(of),
                _ => None,
            });
        }
        found.push(Translation { field, lang, state, of });
    }
    found
}
