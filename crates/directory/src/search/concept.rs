//! The things newcomers look for, named in ten languages: what lets an Arabic question find a
//! service that is described in Latvian only.
//!
//! The list is our own, small, and not yet reviewed by native speakers (`concepts.json` says so).
//! A service is tagged with a concept when its themes name it or its words contain one of the
//! concept's phrases in the same language; a question may use the phrases of any language.
//! A word counts as inflected when it has the same stem and at most three more letters.

use crate::fold::words;
use locale::Lang;
use measure::Key;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

/// The shortest stem that may be inflected, in letters.
const SHORTEST_STEM: usize = 4;
/// The most letters that an ending may add to a stem.
const LONGEST_ENDING: usize = 3;

/// The list of concepts, ready for looking up.
#[derive(Clone, Debug)]
pub struct Concepts {
    list: Vec<Concept>,
    phrases: Vec<Phrase>,
    starts: HashMap<String, Vec<usize>>,
}

/// One thing that people look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// Its key, which services name among their themes.
    pub key: Key,
    /// Its label and other phrases, by language; the label is first.
    pub phrases: BTreeMap<Lang, Vec<String>>,
}

/// The concepts could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConceptsError(String);

impl std::fmt::Display for ConceptsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the list of concepts cannot be read: {}", self.0)
    }
}

impl std::error::Error for ConceptsError {}

#[derive(Clone, Debug)]
struct Phrase {
    concept: usize,
    lang: Lang,
    words: Vec<Inflected>,
}

/// A word of a phrase, and the stem that its endings leave.
#[derive(Clone, Debug)]
struct Inflected {
    word: String,
    stem: Option<String>,
}

#[derive(Deserialize)]
struct File {
    concepts: BTreeMap<Key, BTreeMap<Lang, Vec<String>>>,
}

impl Concepts {
    /// The list that comes with the program.
    ///
    /// # Errors
    /// Never: a test reads the same file.
    pub fn built_in() -> Result<Self, ConceptsError> {
        Self::read(include_str!("../../concepts.json"))
    }

    /// Reads a list in the form of `concepts.json`.
    ///
    /// # Errors
    /// When it has another form.
    pub fn read(json: &str) -> Result<Self, ConceptsError> {
        let file: File = serde_json::from_str(json).map_err(|e| ConceptsError(e.to_string()))?;
        let concept = |(key, phrases)| Concept { key, phrases };
        let list: Vec<Concept> = file.concepts.into_iter().map(concept).collect();
        let phrases: Vec<Phrase> =
            list.iter().enumerate().flat_map(|(at, c)| phrases_of(at, c)).collect();
        let mut starts: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, phrase) in phrases.iter().enumerate() {
            let first = phrase.words.first();
            let keys = first.into_iter().flat_map(|w| [Some(&w.word), w.stem.as_ref()]);
            keys.flatten().for_each(|k| starts.entry(k.clone()).or_default().push(at));
        }
        starts.values_mut().for_each(|v| v.dedup());
        Ok(Self { list, phrases, starts })
    }

    /// All concepts in the order of their keys.
    #[must_use]
    pub fn list(&self) -> &[Concept] {
        &self.list
    }

    /// The label of a concept for a reader of these languages, then in English.
    #[must_use]
    pub fn label(&self, key: &Key, wanted: &[Lang]) -> Option<(&str, Lang)> {
        let concept = self.list.iter().find(|c| c.key == *key)?;
        let in_lang = |lang: Lang| {
            let label = concept.phrases.get(&lang).and_then(|p| p.first());
            label.map(|l| (l.as_str(), lang))
        };
        let tried = wanted.iter().flat_map(|l| [Some(*l), l.parent()]).flatten();
        tried.chain([Lang::EN]).find_map(in_lang)
    }

    /// The place of a concept in the list.
    pub(super) fn place(&self, key: &Key) -> Option<usize> {
        self.list.binary_search_by(|c| c.key.cmp(key)).ok()
    }

    /// The phrases that may begin with this folded word.
    pub(super) fn beginning_with(&self, word: &str) -> Vec<usize> {
        let ends = word.char_indices().map(|(at, _)| at).chain([word.len()]).rev();
        let parts = ends.take(LONGEST_ENDING + 1).filter_map(|end| word.get(..end));
        let mut found: Vec<usize> =
            parts.filter_map(|part| self.starts.get(part)).flatten().copied().collect();
        found.retain(|at| {
            let first = self.phrases.get(*at).and_then(|p| p.words.first());
            first.is_some_and(|w| w.matches(word))
        });
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Whether the words from their beginning are this phrase; gives its concept and length.
    pub(super) fn is_phrase<W: AsRef<str>>(
        &self,
        at: usize,
        words: &[W],
    ) -> Option<(usize, usize)> {
        let phrase = self.phrases.get(at)?;
        let fits = phrase.words.len() <= words.len()
            && phrase.words.iter().zip(words).all(|(p, w)| p.matches(w.as_ref()));
        fits.then_some((phrase.concept, phrase.words.len()))
    }

    /// The language of a phrase.
    pub(super) fn language(&self, at: usize) -> Option<Lang> {
        self.phrases.get(at).map(|p| p.lang)
    }

    /// Every phrase of one word, with its concept.
    pub(super) fn single_words(&self) -> impl Iterator<Item = (&str, usize)> {
        self.phrases.iter().filter_map(|p| match p.words.as_slice() {
            [only] => Some((only.word.as_str(), p.concept)),
            _ => None,
        })
    }
}

fn phrases_of(at: usize, concept: &Concept) -> Vec<Phrase> {
    let of = |(lang, list): (&Lang, &Vec<String>)| -> Vec<Phrase> {
        let phrase = |p: &String| Phrase {
            concept: at,
            lang: *lang,
            words: words(p).into_iter().map(Inflected::new).collect(),
        };
        list.iter().map(phrase).filter(|p| !p.words.is_empty()).collect()
    };
    concept.phrases.iter().flat_map(of).collect()
}

impl Inflected {
    fn new(word: String) -> Self {
        let bare = word.strip_suffix(is_ending).unwrap_or(&word);
        let stem = [bare, &word].into_iter().find(|s| s.chars().count() >= SHORTEST_STEM);
        let stem = stem.filter(|_| !word.bytes().all(|b| b.is_ascii_digit())).map(str::to_owned);
        Self { word, stem }
    }

    fn matches(&self, word: &str) -> bool {
        let ending = self.stem.as_ref().and_then(|stem| word.strip_prefix(stem.as_str()));
        *word == self.word || ending.is_some_and(|e| e.chars().count() <= LONGEST_ENDING)
    }
}

/// Last letters that change when a word is declined.
fn is_ending(letter: char) -> bool {
    matches!(
        letter,
        'a' | 'e' | 'i' | 'o' | 'u' | 's' | 'а' | 'я' | 'е' | 'и' | 'і' | 'о' | 'у' | 'ь'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let concepts = Concepts::built_in().unwrap();
        let words = words(text);
        let mut keys = Vec::new();
        for at in 0..words.len() {
            for phrase in concepts.beginning_with(&words[at]) {
                if let Some((concept, _)) = concepts.is_phrase(phrase, &words[at..]) {
                    keys.push(concepts.list[concept].key.to_string());
                }
            }
        }
        keys.sort();
        keys.dedup();
        keys
    }

    #[test]
    fn the_built_in_list_has_ten_languages_and_says_that_it_is_unreviewed() {
        let concepts = Concepts::built_in().unwrap();
        assert!(concepts.list().len() >= 40);
        assert!(concepts.list().iter().all(|c| c.phrases.len() == 10));
        assert!(include_str!("../../concepts.json").contains("NOT reviewed"));
    }

    #[test]
    fn a_concept_is_found_in_every_language_and_case() {
        for text in ["Language course", "valodas kursiem", "курсы языка", "دورات اللغة", "کلاس زبان"]
        {
            assert!(
                found(text).contains(&"language-course".to_owned()),
                "{text}: {:?}",
                found(text)
            );
        }
        for text in ["doctors", "ārstu", "врачу", "طبيب", "ሓኪም"] {
            assert!(found(text).contains(&"doctor".to_owned()), "{text}: {:?}", found(text));
        }
        assert!(found("school").contains(&"school".to_owned()));
        assert!(found("a cook").is_empty());
    }

    #[test]
    fn labels_fall_back_to_english() {
        let concepts = Concepts::built_in().unwrap();
        let key = Key::parse("doctor").unwrap();
        let greek = Lang::parse("el").unwrap();
        assert_eq!(concepts.label(&key, &[greek]), Some(("doctor", Lang::EN)));
        assert_eq!(concepts.label(&key, &[Lang::LV]), Some(("ārsts", Lang::LV)));
    }
}
