//! Topics: the themes on which one city can help another.
//!
//! Needs and strengths meet only when they speak of the same topic, so there is one short list.
//! The standard list covers the areas of the intercultural questionnaire and the themes of the
//! Urban Agenda partnership; a network may add and remove. Only keys live here: the application
//! words `topic-<key>` in every language.

use std::collections::BTreeSet;

use measure::{Key, KeyError};
use serde::{Deserialize, Serialize};

/// A theme such as `language` or `housing`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Topic(Key);

impl Topic {
    /// Reads a topic's key; whether a network uses it is known to [`Topics`].
    ///
    /// # Errors
    /// When the text is no key.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        Key::parse(text).map(Self)
    }

    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl From<Key> for Topic {
    fn from(key: Key) -> Self {
        Self(key)
    }
}

/// The topics that a network works with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Topics(BTreeSet<Topic>);

/// The standard list. Sources: the areas of the Intercultural Cities questionnaire and the actions
/// of the Urban Agenda Partnership on Inclusion of Migrants and Refugees (N1-N7, O1-O8).
const STANDARD: [&str; 32] = [
    "commitment",           // the city stands behind it
    "education",            // schools and training
    "neighbourhoods",       // mixed and connected neighbourhoods
    "public-services",      // basic services reach everybody
    "work",                 // jobs and labour market
    "entrepreneurship",     // own businesses
    "culture",              // culture and civil life
    "art-culture",          // N3: art and culture for inclusion and against racism
    "public-spaces",        // places where people meet
    "mediation",            // settling conflicts
    "language",             // learning the language, keeping the mother tongue
    "media",                // how newcomers are spoken of
    "public-perception",    // attitudes of the neighbours
    "international",        // outlook beyond the border
    "competence",           // knowledge and skills of the administration
    "evidence",             // N5, O2: comparable indicators, policy from evidence
    "welcome",              // the first weeks
    "governance",           // levels and actors working together
    "anti-discrimination",  // equal treatment, against rumours and racism
    "participation",        // a say in local life and policy
    "interaction",          // newcomers and neighbours meet
    "civic-identity",       // a city for all
    "women",                // gender-sensitive integration
    "housing",              // O7 beside it: desegregation
    "desegregation",        // O7
    "health",               // N1
    "mental-health",        // N2
    "lgbtqi",               // N4
    "children",             // N7
    "unaccompanied-minors", // O1
    "volunteering",         // people helping people
    "funding",              // N6, O3, O6, O8: EU funds, blending, microfinance
];

impl Topics {
    /// The standard list of 32 topics.
    #[must_use]
    pub fn standard() -> Self {
        Self(STANDARD.iter().filter_map(|key| Topic::parse(key).ok()).collect())
    }

    /// The same list with one more topic.
    #[must_use]
    pub fn with(mut self, topic: Topic) -> Self {
        self.0.insert(topic);
        self
    }

    /// The same list with one topic fewer.
    #[must_use]
    pub fn without(mut self, topic: &Topic) -> Self {
        self.0.remove(topic);
        self
    }

    /// Whether the network works with this topic.
    #[must_use]
    pub fn contains(&self, topic: &Topic) -> bool {
        self.0.contains(topic)
    }

    /// All topics in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = &Topic> {
        self.0.iter()
    }
}

impl Default for Topics {
    fn default() -> Self {
        Self::standard()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_standard_topic_is_a_key_and_stands_once() {
        assert_eq!(Topics::standard().iter().count(), STANDARD.len());
    }

    #[test]
    fn a_network_may_edit_its_list() {
        let chess = Topic::parse("chess").unwrap();
        let topics = Topics::standard().with(chess.clone());
        assert!(topics.contains(&chess));
        assert!(!topics.without(&chess).contains(&chess));
    }
}
