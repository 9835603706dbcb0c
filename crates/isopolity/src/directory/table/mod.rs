//! Tables of services, events and other entries, as towns keep them in spreadsheets, loaded into the directory.
//!
//! A table that was sent waits a day at most. An officer says what its columns are; that is
//! remembered by the headings, so that next month's table goes straight to the check. Nothing
//! changes before she has seen what would.

mod forms;
mod pages;
pub mod requests;
pub mod store;

use std::collections::BTreeMap;

use ::directory::table::{Field, Names};
use locale::Lang;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::fold::fold;
use crate::store::Fault;

/// A table that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Its id, which nobody can guess.
    pub id: String,
    /// The name of the file.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// What was said about a table with certain headings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Said {
    /// What each heading means, as a target is spelled.
    pub columns: BTreeMap<String, String>,
    /// The language of its texts.
    pub lang: String,
    /// How its translations were made.
    pub translations: String,
    /// Whether its records are real.
    pub provenance: String,
    /// Who gives the services of rows that name nobody.
    pub organisation: String,
    /// Of what its rows tell.
    pub rows: String,
}

/// The mark of a set of headings, whatever their order.
#[must_use]
pub fn mark(head: &[String]) -> String {
    let mut sorted: Vec<&str> = head.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    hash(sorted.join("\u{1f}").as_bytes())
}

/// The mark of bytes.
#[must_use]
pub fn hash(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
}

/// Names of languages and values in every language of the screens.
pub struct Dictionary(BTreeMap<(Field, String), String>);

/// The values that have names, by the field and the beginning of their messages.
const NAMED: [(Field, &str, &[&str]); 9] = [
    (
        Field::Residence,
        "residence",
        &[
            "citizen",
            "eu-citizen",
            "residence-permit",
            "asylum-seeker",
            "protection",
            "temporary-protection",
            "undocumented",
        ],
    ),
    (Field::Gender, "gender", &["woman", "man", "other"]),
    (
        Field::Family,
        "family",
        &["with-children", "single-parent", "pregnant", "unaccompanied-minor", "alone"],
    ),
    (
        Field::Safety,
        "safety",
        &["women-only", "lgbtqi-friendly", "anonymous", "minors-with-guardian", "confidential"],
    ),
    (
        Field::Accessibility,
        "access",
        &["step-free", "steps", "lift", "accessible-toilet", "hearing-loop", "child-corner"],
    ),
    (Field::Provenance, "provenance", &["published", "example"]),
    (Field::About, "about", &["everyday", "rights"]),
    (Field::Translating, "translating", &["translate", "keep"]),
    (Field::Repeats, "rhythm", &["once", "day", "week", "month-date", "month-weekday", "year"]),
];

impl Dictionary {
    /// All names that the screens have.
    #[must_use]
    pub fn of(app: &App) -> Self {
        let mut names = BTreeMap::new();
        for words in app.dictionary.all_languages().filter_map(|lang| app.dictionary.of(lang)) {
            for (field, kind, values) in NAMED {
                for value in values {
                    let name = words.find(&format!("directory-{kind}-{value}"), &[]);
                    names.extend(name.map(|name| ((field, fold(&name)), (*value).to_owned())));
                }
            }
        }
        Self(names)
    }
}

impl Names for Dictionary {
    fn language(&self, name: &str) -> Option<Lang> {
        crate::word::language_named(name)
    }

    fn value(&self, field: Field, name: &str) -> Option<String> {
        self.0.get(&(field, fold(name.trim()))).cloned()
    }
}

/// Forgets tables that have waited for a day, in every city.
pub async fn sweep(app: &App) -> Result<u64, Fault> {
    let day = jiff::SignedDuration::from_hours(24);
    let before = app.now().saturating_sub(day).unwrap_or(app.now());
    store::forget(&app.store, &before.to_string()).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_again_in_another_order() {
        let head = |all: &[&str]| all.iter().map(|h| (*h).to_owned()).collect::<Vec<_>>();
        assert_eq!(mark(&head(&["A", "B"])), mark(&head(&["B", "A"])));
        assert_ne!(mark(&head(&["A", "B"])), mark(&head(&["AB"])));
    }
}
