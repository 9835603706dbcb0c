//! Practices: what a city really did, told so that another city can judge it.

use jiff::civil::Date;
use locale::{Lang, Text};
use measure::Key;
use serde::Serialize;

use crate::Provenance;

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
    /// Themes, by key.
    pub themes: Vec<Key>,
    /// The key factors that it serves.
    pub key_factors: Vec<Key>,
    /// Languages in which one can ask about it.
    pub languages: Vec<Lang>,
    /// Where it can be read.
    pub url: Option<String>,
    /// When somebody last looked whether it still is so.
    pub checked_on: Option<Date>,
    /// Published, or an example of ours.
    pub provenance: Provenance,
}
