//! Finds services by words, in the reader's language, the writer's and English at once.
//!
//! A word is found as it stands, as the beginning of a longer word, with a typing error or two
//! ([`errors_forgiven`]), or through a concept that has a name in many languages. Every answer says why it was found. The
//! order depends on nothing but the services and the question.
//!
//! The score is a sum over the words of the question, each worth more the rarer it is:
//! `score = Σ quality × field × language × (1 + log2(services / services with the word))`, with
//! quality 100 (the word), 80 (concept of title or theme), 70 (beginning), 50 and 30 (one, two
//! errors), 40 (concept in the description); a part of the concept counts 19/20 of it, what it is a part
//! of the half, a concept in one of whose phrases an unknown word stands from 2/20 to 6/20; field 3 (title, theme), 2 (organisation), 1 (other
//! text); language 4 for the reader's, 3 for the writer's and English. Services with all words come alone if there
//! are any, but none with less than a tenth of the best score; else those with at least half of it.
//! Equal scores stand in the order of their keys.
//!
//! What a question costs grows with what it finds, not with the city: words, beginnings and near words
//! are sought in a sorted list, and hits are kept for the services that are found (`hits`).
//!
//! Not here: stems of each language, sound-alikes, and learning from what people click.

mod asking;
mod beside;
mod build;
mod chains;
mod concept;
mod hits;
mod lexicon;
mod lists;
mod near;
#[cfg(test)]
mod plain;
mod question;
mod rank;
mod renew;
mod sorted;
mod tree;
mod vocabulary;

use locale::Lang;
use measure::Key;
use std::sync::Arc;

use asking::Asking;
pub use beside::{FEW, First, Nearest, beside};
pub use build::{Gathering, Sought};
pub use concept::{Concepts, MOST_MEANT};
use lists::Lists;
use near::Ends;
pub use near::errors_forgiven;
pub use question::Question;
pub use renew::Stand;
use sorted::Sorted;
use tree::Tree;

/// The most words of a question; more are passed over.
pub const MOST_WORDS: usize = 12;
/// The most bytes of a question that are read.
pub const LONGEST_QUESTION: usize = 400;
/// So many letters has a word in which an error is forgiven only if it finds nothing as it stands.
const SHORT: usize = 4;
/// A word that was found with no more than this, such as with an error in a title, may mean a concept in
/// one of whose phrases it stands.
const WEAK: u32 = 600;
/// The most different words that one beginning may stand for.
const MOST_BEGUN: usize = 1_000;

/// An index of services, kept in memory and never changed: where services change there is another
/// ([`Index::renewed`]).
#[derive(Debug)]
pub struct Index {
    keys: Vec<Key>,
    /// The place of each key in their order; empty when they stand in order.
    ranks: Vec<u32>,
    /// In ascending order, so that nothing depends on which text came first.
    languages: Vec<Lang>,
    /// All different words in ascending order, their beginnings and their ends.
    words: Sorted,
    tree: Tree,
    ends: Ends,
    /// For each word where it stands.
    postings: Lists,
    concepts: Arc<Concepts>,
    /// For each concept its services, by [`Kind::of_tag`].
    tagged: Lists,
}

/// In which language and field a word stands, in 12 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Kind(u16);

/// How strongly a service has a concept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tag {
    /// Title or theme name it.
    Named,
    /// The description mentions it.
    Mentioned,
}

/// The part of a service in which a word was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The title.
    Title,
    /// The themes.
    Theme,
    /// The name of the organisation.
    Organisation,
    /// Description, documents, how to begin.
    Description,
}

/// How a word of the question was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// As it stands.
    Word,
    /// As the beginning of this word.
    Beginning(String),
    /// With typing errors: the word that was meant, and how many.
    Errors(String, u8),
    /// Through a concept.
    Concept(Key),
}

/// Why a service was found, for one word of the question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The word of the question, folded.
    pub word: String,
    /// How it was found.
    pub how: How,
    /// Where.
    pub field: Field,
    /// In which language; `None` for a theme.
    pub language: Option<Lang>,
}

/// A service that answers a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match<'a> {
    /// The service.
    pub service: &'a Key,
    /// Its place among the services from which the index was built, from 0.
    pub position: usize,
    /// The score; only its order means something.
    pub score: u32,
    /// Why it was found, a line for each word that was.
    pub why: Vec<Why>,
}

impl Kind {
    /// How many there can be.
    const MOST: usize = 1 << 12;

    fn new(language: u8, field: Field, own: Own) -> Self {
        let field = match field {
            Field::Title => 0,
            Field::Theme => 1,
            Field::Organisation => 2,
            Field::Description => 3,
        };
        Self(u16::from(language) << 4 | field << 2 | own as u16)
    }

    fn language(self) -> usize {
        usize::from(self.0 >> 4)
    }

    /// The same where languages have other numbers.
    fn renumbered(self, numbers: &[u8]) -> Self {
        let language = numbers.get(self.language()).copied().unwrap_or(u8::MAX);
        Self(u16::from(language) << 4 | self.0 & 0xf)
    }

    fn field(self) -> Field {
        match self.0 >> 2 & 3 {
            0 => Field::Title,
            1 => Field::Theme,
            2 => Field::Organisation,
            _ => Field::Description,
        }
    }

    fn is_own(self) -> bool {
        self.0 & 1 == Own::Source as u16
    }

    /// How strongly, where it is a concept that stands there.
    fn of_tag(tag: Tag) -> Self {
        Self(tag as u16)
    }

    fn tag(self) -> Tag {
        if self == Self::of_tag(Tag::Named) { Tag::Named } else { Tag::Mentioned }
    }
}

/// Whether a text is in the language in which its author wrote it.
#[derive(Clone, Copy)]
enum Own {
    Translation = 0,
    Source = 1,
}

impl Index {
    /// How many services are in it.
    #[must_use]
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether it has no services.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The concepts by which it widens questions.
    #[must_use]
    pub fn concepts(&self) -> &Concepts {
        &self.concepts
    }

    /// About how many bytes it occupies, the concepts aside, which all indexes share.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let keys: usize = self.keys.iter().map(|k| k.as_str().len() + size_of::<Key>()).sum();
        let words = self.words.bytes() + self.tree.bytes() + self.ends.bytes();
        words + self.postings.bytes() + self.tagged.bytes() + keys + 4 * self.ranks.len()
    }

    /// How many different words there are in it.
    #[must_use]
    pub fn words(&self) -> usize {
        self.words.len()
    }

    /// Answers a question of a reader of these languages, best first, at most `limit` answers.
    ///
    /// A question without words has no answers; the page then shows everything.
    #[must_use]
    pub fn search(&self, question: &str, readers: &[Lang], limit: usize) -> Vec<Match<'_>> {
        self.answer(&Question::new(question, readers, self.concepts.clone()), limit)
    }

    /// The same for a question that more than one index of these concepts answers.
    #[must_use]
    pub fn answer(&self, question: &Question, limit: usize) -> Vec<Match<'_>> {
        rank::best(&Asking::of(self, question), limit)
    }
}
