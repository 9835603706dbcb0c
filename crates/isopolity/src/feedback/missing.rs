//! What readers did not find, by what they were looking for: so a city sees what is asked of it and
//! not there yet, without reading note by note.
//!
//! A note counts once in each area of life of which it names a concept, in its own language or in
//! English. Notes that name none are counted nowhere and wait in the inbox.

use std::collections::{BTreeMap, BTreeSet};

use ::directory::search::Concepts;
use locale::Lang;
use measure::Key;

use super::{Note, store};
use crate::app::App;
use crate::store::Fault;

/// The most concepts that are named for an area.
const MOST_THEMES: usize = 4;

/// What readers did not find in one area of life.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The area, as the thesaurus calls it.
    pub area: Key,
    /// In how many notes.
    pub notes: usize,
    /// The concepts that they name, the most named first.
    pub themes: Vec<Key>,
    /// The languages of the pages from which they came.
    pub languages: BTreeSet<Lang>,
}

/// What readers of a city did not find, of the notes that wait; what is asked for most stands first.
pub async fn missing(app: &App, city: &Key) -> Result<Vec<Missing>, Fault> {
    Ok(gathered(&store::missing(&app.store, city).await?))
}

/// What is counted of an area.
#[derive(Default)]
struct Tally {
    notes: usize,
    themes: BTreeMap<Key, usize>,
    languages: BTreeSet<Lang>,
}

fn gathered(notes: &[Note]) -> Vec<Missing> {
    let concepts = Concepts::in_use();
    let mut areas: BTreeMap<Key, Tally> = BTreeMap::new();
    for note in notes {
        let text = format!("{}\n{}", note.sought, note.comment);
        let named = concepts.meant(&text, note.lang);
        for area in named.iter().map(|c| &c.area).collect::<BTreeSet<_>>() {
            let tally = areas.entry(area.clone()).or_default();
            tally.notes += 1;
            tally.languages.insert(note.lang);
        }
        for concept in named {
            let tally = areas.entry(concept.area.clone()).or_default();
            *tally.themes.entry(concept.key.clone()).or_default() += 1;
        }
    }
    let mut all: Vec<_> = areas.into_iter().map(Missing::of).collect();
    all.sort_by(|a, b| b.notes.cmp(&a.notes).then_with(|| a.area.cmp(&b.area)));
    all
}

impl Missing {
    fn of((area, Tally { notes, themes, languages }): (Key, Tally)) -> Self {
        let mut themes: Vec<_> = themes.into_iter().collect();
        themes.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let themes = themes.into_iter().take(MOST_THEMES).map(|(key, _)| key).collect();
        Self { area, notes, themes, languages }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{State, Verdict};
    use super::*;

    fn note(lang: &str, sought: &str, comment: &str) -> Note {
        Note {
            id: String::new(),
            city: Key::parse("jelgava").unwrap(),
            page: "/services".to_owned(),
            lang: Lang::parse(lang).unwrap(),
            verdict: Verdict::Missing,
            sought: sought.to_owned(),
            comment: comment.to_owned(),
            sent_at: String::new(),
            state: State::New,
        }
    }

    #[test]
    fn notes_in_any_language_are_counted_by_what_they_ask_for() {
        let notes = [
            note("lv", "zobārsts", "Vajag zobārstu bērnam"),
            note("uk", "", "Не знайшла стоматолога"),
            note("en", "interpreter", ""),
            note("en", "", "xyzzy"),
        ];
        let found = gathered(&notes);
        let health = found.iter().find(|m| m.area.as_str() == "health").unwrap();
        assert_eq!(health.notes, 2, "a word said twice in one note counts once");
        assert_eq!(health.themes[0].as_str(), "dentist");
        assert_eq!(health.languages.len(), 2);
        assert_eq!(found[0].area, health.area, "what is asked for most stands first");
        assert!(found.iter().all(|m| m.notes <= 2), "a note without a concept counts nowhere");
        assert!(gathered(&[]).is_empty());
    }
}
