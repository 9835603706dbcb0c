//! Benchmarks: what good looks like on one topic, in words, and the conditions of success.
//!
//! A benchmark is a qualitative standard for self-assessment and for setting goals, not a number
//! to be reached. Its shape follows the toolkits of city-to-city mentoring: key factors with why,
//! how, guiding questions and, where fitting, a mentor's good practice; and additional factors
//! that describe the place.

use std::fmt;

use locale::Text;
use measure::{Key, KeyError};
use serde::{Deserialize, Serialize};

use crate::{Origin, Passage};

/// A qualitative standard on one topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Benchmark {
    /// Its name in addresses.
    pub key: Key,
    /// A few words.
    pub title: Text,
    /// Its topic's key, such as `language`.
    pub topic: Key,
    /// The standard itself, in a sentence or two.
    pub statement: Passage,
    /// The conditions without which it will not succeed, in their order.
    pub key_factors: Vec<KeyFactor>,
    /// What else describes the place and must be known.
    pub additional_factors: Vec<Passage>,
}

/// A condition of success.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeyFactor {
    /// Its name within its benchmark.
    pub key: Key,
    /// A few words.
    pub title: Text,
    /// Where the factor comes from.
    pub origin: Origin,
    /// Why it matters, when somebody has said so.
    pub why: Option<Passage>,
    /// How it is brought about.
    pub how: Option<Passage>,
    /// Questions with which a city looks at itself.
    pub guiding_questions: Vec<Passage>,
    /// A practice that shows it.
    pub good_practice: Option<Key>,
}

impl Benchmark {
    /// Where each part of it comes from.
    pub fn origins(&self) -> impl Iterator<Item = &Origin> {
        let own = std::iter::once(&self.statement).chain(&self.additional_factors);
        own.map(|p| &p.origin).chain(self.key_factors.iter().flat_map(KeyFactor::origins))
    }

    /// Whether any part of it was made up.
    #[must_use]
    pub fn has_examples(&self) -> bool {
        self.origins().any(Origin::is_example)
    }
}

impl KeyFactor {
    fn origins(&self) -> impl Iterator<Item = &Origin> {
        let passages = self.why.iter().chain(&self.how).chain(&self.guiding_questions);
        std::iter::once(&self.origin).chain(passages.map(|p| &p.origin))
    }
}

/// Which key factor of which benchmark; written `language-learning.volunteers`.
///
/// ```
/// # use practice::FactorId;
/// let id = FactorId::parse("language-learning.volunteers").unwrap();
/// assert_eq!((id.benchmark.as_str(), id.factor.as_str()), ("language-learning", "volunteers"));
/// assert_eq!(id.to_string(), "language-learning.volunteers");
/// assert!(FactorId::parse("volunteers").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FactorId {
    /// The benchmark's key.
    pub benchmark: Key,
    /// The factor's key within it.
    pub factor: Key,
}

impl FactorId {
    /// Reads an id as it is written.
    ///
    /// # Errors
    /// When what stands before the dot, or after it, is no key.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let (benchmark, factor) = text.split_once('.').unwrap_or((text, ""));
        Ok(Self { benchmark: Key::parse(benchmark)?, factor: Key::parse(factor)? })
    }
}

impl TryFrom<String> for FactorId {
    type Error = KeyError;

    fn try_from(text: String) -> Result<Self, KeyError> {
        Self::parse(&text)
    }
}

impl From<FactorId> for String {
    fn from(id: FactorId) -> Self {
        id.to_string()
    }
}

impl fmt::Display for FactorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.benchmark, self.factor)
    }
}
