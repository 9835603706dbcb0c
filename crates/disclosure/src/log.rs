//! The log: everything that was ever published, so that nothing new betrays something old.
//!
//! A table that is safe by itself may be the missing piece of last year's. So a town keeps the
//! tables that it published, with what was hidden in them and how the others were shown, and a new
//! one is joined with all of them into one [`Release`] before anything is decided: cells that are
//! out are known, cells that were hidden stay hidden, and the audit covers both.
//!
//! The log holds the *true* figures, hidden ones included; it is as secret as they are.
//!
//! Only what passed the audit can be entered, because [`record`](Log::record) asks for a
//! [`Protected`].

use measure::{Key, Problems};
use serde::{Deserialize, Serialize};

use crate::{
    release::{Part, Release, Shown, Union},
    suppress::Protected,
    table::Standing,
};

/// What was published at one time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The name of the publication.
    pub key: Key,
    /// Its tables: every cell published or hidden.
    pub parts: Vec<Part>,
    /// The sums across tables that were known then.
    #[serde(default)]
    pub unions: Vec<Union>,
}

/// Everything that was published, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Log {
    /// The publications.
    pub entries: Vec<Entry>,
}

impl Log {
    /// New tables together with everything that is out already.
    ///
    /// # Errors
    /// Those of [`Release::new`]: among them `disclosure-repeated-table` for a table whose name is taken, and
    /// `disclosure-linked-cells-differ` where new figures contradict old ones.
    pub fn join(&self, fresh: Vec<Part>, unions: &[Union]) -> Result<Release, Problems> {
        let old = self.entries.iter().flat_map(|e| &e.parts).cloned();
        let known = self.entries.iter().flat_map(|e| &e.unions).chain(unions);
        let mut all: Vec<Union> = Vec::new();
        for union in known {
            if !all.contains(union) {
                all.push(union.clone());
            }
        }
        Release::new(old.chain(fresh).collect(), &all)
    }

    /// Enters the tables of a release that are not in the log yet, as they may be published.
    pub fn record(&mut self, key: Key, release: &Release, protected: &Protected, unions: &[Union]) {
        let old = self.entries.iter().flat_map(|e| &e.parts);
        let taken: Vec<Key> = old.map(|p| p.table.key().clone()).collect();
        let fresh =
            release.parts().iter().enumerate().filter(|(_, p)| !taken.contains(p.table.key()));
        let parts = fresh.map(|(at, part)| published(release, at, part, protected)).collect();
        self.entries.push(Entry { key, parts, unions: unions.to_vec() });
    }
}

/// A table with what became of each of its cells.
fn published(release: &Release, at: usize, part: &Part, protected: &Protected) -> Part {
    let standing = |cell: usize, held: Standing| match release.cell_at(at, cell) {
        Some(id) if protected.pattern().hides(id) && held == Standing::Requested => held,
        Some(id) if protected.pattern().hides(id) => Standing::Hidden,
        _ => Standing::Published,
    };
    match &part.shown {
        Shown::Exact => Part { table: part.table.with_standings(standing), shown: Shown::Exact },
        Shown::Within { .. } => part.clone(),
    }
}
