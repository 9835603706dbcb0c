//! A question as it is asked, and what its words mean by the thesaurus: found once, however many indexes
//! answer it.

use super::concept::{Concepts, Named};
use super::lexicon::Nearly;
use super::near::errors_forgiven;
use super::{LONGEST_QUESTION, MOST_WORDS, SHORT};
use crate::fold::words;
use crate::thesaurus::Concept;
use locale::Lang;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

/// A question of a reader of some languages.
#[derive(Debug)]
pub struct Question {
    readers: Vec<Lang>,
    /// The folded words.
    words: Vec<Asked>,
    concepts: Arc<Concepts>,
    named: OnceLock<Vec<Named>>,
}

/// A word of a question.
#[derive(Debug)]
struct Asked {
    word: String,
    misspelt: OnceLock<Vec<usize>>,
    hinted: OnceLock<Vec<usize>>,
}

impl Question {
    /// Reads a question; its words are widened by these concepts.
    #[must_use]
    pub fn new(text: &str, readers: &[Lang], concepts: Arc<Concepts>) -> Self {
        let end = text.floor_char_boundary(LONGEST_QUESTION);
        let mut words = words(text.get(..end).unwrap_or_default());
        words.truncate(MOST_WORDS);
        let asked = |word| Asked { word, misspelt: OnceLock::new(), hinted: OnceLock::new() };
        let words = words.into_iter().map(asked).collect();
        let mut readers = readers.to_vec();
        readers.dedup();
        Self { readers, words, concepts, named: OnceLock::new() }
    }

    /// The folded words in their order.
    pub(super) fn words(&self) -> impl ExactSizeIterator<Item = &str> {
        self.words.iter().map(|asked| asked.word.as_str())
    }

    /// The reader's languages.
    pub(super) fn readers(&self) -> &[Lang] {
        &self.readers
    }

    /// The thesaurus by which words are widened.
    pub(super) fn concepts(&self) -> &Concepts {
        &self.concepts
    }

    /// The concepts that the question names, where nothing else is found with an error forgiven.
    pub(super) fn named(&self) -> &[Named] {
        self.named.get_or_init(|| {
            let words: Vec<String> = self.words().map(str::to_owned).collect();
            let mut named = self.concepts.named_by(&words, &self.readers);
            for (at, word) in words.iter().enumerate() {
                let is_named = named.iter().any(|n| (n.at..n.at + n.length).contains(&at));
                if !is_named && errors_forgiven(word) > 0 {
                    let how = Nearly::Misspelt;
                    let meant = self.misspelt(at).iter();
                    let one = |concept: &usize| Named { concept: *concept, at, length: 1, how };
                    named.extend(meant.map(one));
                }
            }
            named
        })
    }

    /// Whether a word stands in the name of a concept, letter by letter.
    pub(super) fn is_named(&self, word: usize) -> bool {
        let stands = |n: &Named| (n.at..n.at + n.length).contains(&word);
        self.named().iter().any(|n| n.how == Nearly::Exactly && stands(n))
    }

    /// The concepts that the question names, with endings or without, none twice.
    pub fn about(&self) -> impl Iterator<Item = &Concept> {
        let surely = self.named().iter().filter(|n| n.how != Nearly::Misspelt);
        let places: BTreeSet<usize> = surely.map(|n| n.concept).collect();
        let all = self.concepts.thesaurus().concepts();
        places.into_iter().filter_map(move |at| all.get(at))
    }

    /// The concepts that a word names with a typing error.
    pub(super) fn misspelt(&self, word: usize) -> &[usize] {
        let Some(asked) = self.words.get(word) else { return &[] };
        asked.misspelt.get_or_init(|| self.concepts.misspelt(&asked.word))
    }

    /// The concepts in whose phrases a word stands.
    pub(super) fn hinted(&self, word: usize) -> &[usize] {
        let Some(asked) = self.words.get(word) else { return &[] };
        asked.hinted.get_or_init(|| {
            let is_short = asked.word.chars().count() == SHORT;
            let errors = errors_forgiven(&asked.word).max(u8::from(is_short));
            self.concepts.hinted(&asked.word, &self.readers, errors)
        })
    }
}
