//! When newcomers began to see each thing as it is, and since when they see it no more.

use crate::sort::Sort;
use jiff::Timestamp;
use measure::Key;
use std::collections::HashMap;

/// The last change of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Its place in the order of the city's changes; what changed together shares it.
    pub number: i64,
    /// When.
    pub at: Timestamp,
}

/// The last changes of everything that a city shows or showed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    shown: HashMap<(Sort, Key), Changed>,
    gone: HashMap<(Sort, Key), Changed>,
    last: Option<Changed>,
}

impl Changes {
    /// Takes note that newcomers see a thing as it is since then.
    pub fn shows(&mut self, sort: Sort, key: Key, changed: Changed) {
        self.gone.remove(&(sort, key.clone()));
        self.shown.insert((sort, key), changed);
        self.note(changed);
    }

    /// Takes note that newcomers see a thing no more since then.
    pub fn lost(&mut self, sort: Sort, key: Key, changed: Changed) {
        self.shown.remove(&(sort, key.clone()));
        self.gone.insert((sort, key), changed);
        self.note(changed);
    }

    fn note(&mut self, changed: Changed) {
        let latest = self.last.get_or_insert(changed);
        latest.number = latest.number.max(changed.number);
        latest.at = latest.at.max(changed.at);
    }

    /// When a thing changed last; of what nobody noted, the beginning of the count.
    #[must_use]
    pub fn of(&self, sort: Sort, key: &Key) -> Changed {
        let found = self.shown.get(&(sort, key.clone())).copied();
        found.unwrap_or(Changed { number: 0, at: Timestamp::UNIX_EPOCH })
    }

    /// The latest change of all.
    #[must_use]
    pub fn last(&self) -> Option<Changed> {
        self.last
    }

    /// What newcomers see and what they see no more of what changed after a number, in the order of
    /// the changes.
    #[must_use]
    pub fn after(&self, number: i64) -> Vec<(Changed, Sort, &Key, Presence)> {
        let shown = self.shown.iter().map(|((s, k), c)| (*c, *s, k, Presence::Shown));
        let gone = self.gone.iter().map(|((s, k), c)| (*c, *s, k, Presence::Gone));
        let mut all: Vec<_> = shown.chain(gone).filter(|(c, ..)| c.number > number).collect();
        all.sort_by_key(|(changed, sort, key, _)| (changed.number, *sort, *key));
        all
    }
}

/// Whether newcomers see a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// They do.
    Shown,
    /// They do no more.
    Gone,
}
