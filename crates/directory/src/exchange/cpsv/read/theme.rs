//! Concepts of a file as themes of ours: those of our thesaurus by their keys, others where they are
//! called exactly what one of ours is called in the same language.

use super::super::vocabulary::{IN_SCHEME, LABEL, NOTATION, THEMATIC_AREA, TITLE};
use super::Reading;
use super::facts::Facts;
use crate::check::MOST_ENTRIES;
use crate::thesaurus::Thesaurus;
use locale::Lang;
use measure::Key;
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;

/// What our themes are called, and what was found for the concepts of a file.
#[derive(Default)]
pub(super) struct Index {
    /// By language and label in small letters; nothing where two are called so.
    labels: OnceCell<HashMap<(Lang, String), Option<Key>>>,
    found: RefCell<HashMap<usize, Option<Key>>>,
}

impl Reading<'_> {
    /// The themes of a service.
    pub(super) fn themes(&self, service: usize) -> Vec<Key> {
        let mut themes = Vec::new();
        for concept in self.links(service, &THEMATIC_AREA) {
            let theme = self.theme(concept);
            themes.extend(theme.filter(|theme| !themes.contains(theme)));
        }
        themes
    }

    fn theme(&self, concept: usize) -> Option<Key> {
        if let Some(known) = self.themes.found.borrow().get(&concept) {
            return known.clone();
        }
        let theme = own(self.facts, concept).or_else(|| self.called_alike(concept));
        if theme.is_none() {
            self.tell("unknown-theme", concept, "", self.facts.name(concept));
        }
        self.themes.found.borrow_mut().insert(concept, theme.clone());
        theme
    }

    fn called_alike(&self, concept: usize) -> Option<Key> {
        let labels = self.themes.labels.get_or_init(labels);
        let words = self.words(concept, &[&LABEL, &TITLE]);
        let found = |(lang, label): (&Lang, &String)| {
            labels.get(&(*lang, label.trim().to_lowercase())).cloned().flatten()
        };
        words.iter().find_map(found)
    }
}

/// The key of a concept of a thesaurus like ours.
fn own(facts: &Facts, concept: usize) -> Option<Key> {
    let schemes = facts.links(concept, &IN_SCHEME);
    let is_ours = |scheme: &usize| facts.name(*scheme).ends_with("/thesaurus.ttl");
    schemes.iter().take(MOST_ENTRIES).find(|scheme| is_ours(scheme))?;
    facts.plain(concept, &NOTATION).and_then(|key| Key::parse(key).ok())
}

fn labels() -> HashMap<(Lang, String), Option<Key>> {
    let mut labels = HashMap::new();
    for concept in Thesaurus::in_use().concepts() {
        for (lang, phrases) in &concept.phrases {
            let Some(label) = phrases.first() else { continue };
            let only = labels.entry((*lang, label.to_lowercase()));
            only.and_modify(|key| *key = None).or_insert_with(|| Some(concept.key.clone()));
        }
    }
    labels
}
