//! A directory in the formats of others: written for every program that reads it, and read from
//! those that keep one already.
//!
//! A writer gets a [`Showing`]: what a city shows, with the addresses of its pages and the moments of
//! its changes. A reader returns an [`Incoming`]: a directory with the names that its records have at
//! their source, or every problem at once. [`Incoming::settled`] gives records that came before the
//! keys that they got then, so that a source which is read again changes records and doubles none.
//!
//! Not here: requests and answers, where a source lies, who may load it, and what is stored.

mod arrival;
pub mod atom;
mod changes;
pub mod cpsv;
mod defaults;
mod format;
pub mod helsinki;
pub mod icalendar;
pub mod integreat;
mod language;
mod markup;
mod merge;
pub mod open_referral;
pub mod open_search;
mod plain;
pub mod schema_org;
pub mod sitemap;

use crate::file::Directory;
use crate::sort::Sort;
use locale::{Lang, Text};
use measure::Key;
use sha1::{Digest as _, Sha1};
use uuid::Uuid;

pub use arrival::{Carries, Incoming, Keys, Settled, sorts_and_keys};
pub use changes::{Changed, Changes, Presence};
pub use defaults::Defaults;
pub use format::{Format, Reading};
pub use merge::{merge, merged_text};

/// Under which everything that we name has its UUID (RFC 9562, version 5); never to be changed.
const NAMESPACE: Uuid = Uuid::from_u128(0x6f1c_9a52_7d0e_5f83_9b7a_3c61_e2d4_a508);

/// What a city shows, for those who write it down in a format of others.
pub struct Showing<'s> {
    /// The name of the city.
    pub name: &'s Text,
    /// All that it shows, services in the order of their keys.
    pub directory: &'s Directory,
    /// When what changed.
    pub changes: &'s Changes,
    /// The languages in which it says something.
    pub languages: &'s [Lang],
    /// The address of the server, without a slash at its end.
    pub base: &'s str,
    /// The page on which newcomers read a thing in a language, without the server's address; `None`
    /// for what has no page of its own.
    pub page: &'s (dyn Fn(Lang, Sort, &Key) -> Option<String> + Sync),
}

impl Showing<'_> {
    /// The whole address of the page on which newcomers read a thing.
    #[must_use]
    pub fn address(&self, lang: Lang, sort: Sort, key: &Key) -> Option<String> {
        (self.page)(lang, sort, key).map(|page| format!("{}{page}", self.base))
    }

    /// The UUID of a thing of this city: the same on every machine and day.
    #[must_use]
    pub fn id(&self, sort: Sort, key: &Key) -> Uuid {
        id_of(&[self.directory.city.as_str(), sort.as_str(), key.as_str()])
    }
}

/// The UUID of a name that has parts.
#[must_use]
pub fn id_of(parts: &[&str]) -> Uuid {
    named(parts.iter().map(|part| part.as_bytes()))
}

/// The same for a part of a thing that has such an id.
#[must_use]
pub(crate) fn id_in(thing: Uuid, parts: &[&str]) -> Uuid {
    let mut own = Uuid::encode_buffer();
    let own = thing.hyphenated().encode_lower(&mut own).as_bytes();
    named([own].into_iter().chain(parts.iter().map(|part| part.as_bytes())))
}

/// The id of a name, of which slashes separate the parts (RFC 9562, version 5).
fn named<'p>(parts: impl Iterator<Item = &'p [u8]>) -> Uuid {
    let mut mark = Sha1::new_with_prefix(NAMESPACE);
    for (at, part) in parts.enumerate() {
        if at > 0 {
            mark.update(b"/");
        }
        mark.update(part);
    }
    let mark: [u8; 20] = mark.finalize().into();
    let mut first = [0; 16];
    first.iter_mut().zip(mark).for_each(|(to, from)| *to = from);
    uuid::Builder::from_sha1_bytes(first).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_those_of_rfc_9562() {
        let id = id_of(&["town", "service", "advice"]);
        // As Python's uuid.uuid5 says it.
        assert_eq!(id.to_string(), "5159390f-3c1b-55f1-b286-0a5171e65cf2");
        assert_eq!(id_in(id, &["phone", "1"]), id_of(&[&id.to_string(), "phone", "1"]));
    }
}
