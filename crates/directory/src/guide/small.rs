//! The smaller entries: news, numbers to call, words explained, desks.

use crate::contact::Contact;
use crate::hours::Hours;
use crate::service::Provenance;
use jiff::civil::Date;
use locale::{Lang, Text};
use measure::Key;
use serde::{Deserialize, Serialize};

/// A piece of news.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// Its key, unique among the city's news.
    pub key: Key,
    /// Its headline.
    pub title: Text,
    /// What it says, in the plain marks of [`crate::prose`].
    pub body: Text,
    /// The first day on which it is shown, and the date that it carries.
    pub from: Date,
    /// The last day on which it is shown; none when it stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The picture that it begins with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Key>,
    /// Whether it is real.
    pub provenance: Provenance,
}

impl News {
    /// Whether it is shown on a day.
    #[must_use]
    pub fn is_shown(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// A number to call, such as 112 or a helpline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    /// Its key, unique among the city's numbers.
    pub key: Key,
    /// Whom one reaches: "Police, fire, ambulance".
    pub title: Text,
    /// The number as one dials it: 2 to 15 digits, a plus sign before it if it begins with a
    /// country.
    pub number: String,
    /// When one may call, what it costs, which languages are spoken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Text>,
    /// Its place in the list: small numbers first.
    #[serde(default)]
    pub order: u16,
    /// Whether it is real.
    pub provenance: Provenance,
}

impl Number {
    /// The number for a link: digits and a plus sign only (RFC 3966).
    #[must_use]
    pub fn link(&self) -> String {
        self.number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }

    /// Whether it can be dialled.
    #[must_use]
    pub fn can_be_dialled(&self) -> bool {
        let rest = self.number.strip_prefix('+').unwrap_or(&self.number);
        let digits = rest.bytes().filter(u8::is_ascii_digit).count();
        (2..=15).contains(&digits)
            && rest.len() <= 30
            && rest.bytes().all(|b| b.is_ascii_digit() || b" -()".contains(&b))
    }
}

/// A word of the country's offices, explained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Its key, unique among the city's words.
    pub key: Key,
    /// The word.
    pub title: Text,
    /// What it means, in a sentence or two.
    pub body: Text,
    /// Whether translators leave it as it is.
    #[serde(default)]
    pub translating: Translating,
    /// Whether it is real.
    pub provenance: Provenance,
}

/// What translators, people and machines, do with a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Translating {
    /// They use the translation that the glossary gives.
    #[default]
    Translate,
    /// They leave it as it is: the name of an office, of a form.
    Keep,
}

/// A desk: who can be reached how and when. Kept once, shown wherever used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    /// Its key, unique among the city's desks.
    pub key: Key,
    /// What it is called: "Housing desk".
    pub title: Text,
    /// What one may ask there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Text>,
    /// Whose desk it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Key>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Key>,
    /// Ways to reach it.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Languages that are spoken there.
    #[serde(default)]
    pub languages: Vec<Lang>,
    /// When somebody answers.
    #[serde(default)]
    pub hours: Hours,
    /// Whether it is real.
    pub provenance: Provenance,
}
