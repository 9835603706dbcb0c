//! Benchmarks: what good looks like on one theme, in words, and the conditions of success.
//!
//! A benchmark is a qualitative standard for self-assessment and for setting goals, not a number
//! to be reached. Its shape follows the toolkits of city-to-city mentoring: key factors with why,
//! how, guiding questions and, where fitting, a mentor's good practice; and additional factors
//! that describe the place.

use locale::Text;
use measure::Key;
use serde::Serialize;

use crate::{Passage, Provenance};

/// A qualitative standard on one theme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Benchmark {
    /// Its name in addresses.
    pub key: Key,
    /// A few words.
    pub title: Text,
    /// The standard itself, in a sentence or two.
    pub statement: Passage,
    /// The theme's key, such as `language`.
    pub theme: Key,
    /// The conditions without which it will not succeed.
    pub key_factors: Vec<KeyFactor>,
    /// What else describes the place and must be known.
    pub additional_factors: Vec<Passage>,
}

/// A condition of success.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeyFactor {
    /// Its name in addresses, unique among all benchmarks of a collection.
    pub key: Key,
    /// A few words.
    pub title: Text,
    /// Where the factor comes from.
    pub provenance: Provenance,
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
    /// The provenance of every part, with the key of the benchmark or the factor.
    pub(crate) fn provenances(&self) -> impl Iterator<Item = (&Key, &Provenance)> {
        let own = std::iter::once(&self.statement).chain(&self.additional_factors);
        let own = own.map(|p| (&self.key, &p.provenance));
        own.chain(self.key_factors.iter().flat_map(KeyFactor::provenances))
    }
}

impl KeyFactor {
    fn provenances(&self) -> impl Iterator<Item = (&Key, &Provenance)> {
        let passages = self.why.iter().chain(&self.how).chain(&self.guiding_questions);
        let all = std::iter::once(&self.provenance).chain(passages.map(|p| &p.provenance));
        all.map(|provenance| (&self.key, provenance))
    }
}
