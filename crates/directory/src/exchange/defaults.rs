//! What a source does not say, and our records need.

use crate::contact::Contact;
use crate::hours::Zone;
use crate::service::{Organisation, Provenance};
use locale::{Lang, Text};
use measure::Key;

/// What a reader takes where its source says nothing. A city chooses it before it loads a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defaults {
    /// The language of words that name none, and the source language where there are several.
    pub language: Lang,
    /// The clock of places.
    pub zone: Zone,
    /// The country of places and telephone numbers: ISO 3166, two letters.
    pub country: String,
    /// The town of places.
    pub town: String,
    /// Who gives the services that the source gives to nobody; such a service is a problem when this
    /// is empty.
    pub organisation: String,
    /// Ways to reach them, and whoever gives a service for which the source tells no way.
    pub contacts: Vec<Contact>,
    /// Whether what the source brings is real.
    pub provenance: Provenance,
}

impl Defaults {
    /// The organisation that stands for those that the source does not name, under a key; `None` when
    /// there is to be none.
    #[must_use]
    pub fn organisation(&self, key: Key) -> Option<Organisation> {
        let name = self.organisation.trim();
        (!name.is_empty()).then(|| Organisation {
            key,
            name: Text::new(self.language, name),
            about: None,
            contacts: self.contacts.clone(),
            provenance: self.provenance,
        })
    }
}
