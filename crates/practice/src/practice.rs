//! Practices: what a city really did, told so that another city can judge it.

use locale::{Lang, Text};
use measure::Key;
use serde::Serialize;

use crate::{FactorId, Origin};

/// What a city did. What nobody has told stays empty rather than being guessed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Practice {
    /// Its name in addresses.
    pub key: Key,
    /// The city that did it.
    pub city: Key,
    /// Its title.
    pub title: Text,
    /// A sentence or two.
    pub summary: Text,
    /// What was done.
    pub what_was_done: Option<Text>,
    /// Who did it, and with whom.
    pub who: Option<Text>,
    /// What it cost, in words.
    pub cost_note: Option<Text>,
    /// What came of it.
    pub results: Option<Text>,
    /// What must be given for it to work.
    pub conditions: Option<Text>,
    /// Its topics, by key.
    pub topics: Vec<Key>,
    /// Languages in which one can ask about it.
    pub languages: Vec<Lang>,
    /// The key factors that it serves.
    pub key_factors: Vec<FactorId>,
    /// Where it is told.
    pub origin: Origin,
}
