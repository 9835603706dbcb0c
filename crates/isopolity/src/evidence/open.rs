//! Tables that are open to other programs: those of statistical offices, and those of cities' own.

use std::sync::Arc;

use ::evidence::{Dataset, sdmx_ml::Envelope};

use super::own::OwnTable;
use super::{Figures, Table, words};

/// A table that other programs may ask for.
#[derive(Clone)]
pub enum OpenTable {
    /// One of a statistical office.
    Statistics(Arc<Table>),
    /// One of a city's own; the city is its agency.
    Own(Arc<OwnTable>),
}

impl OpenTable {
    /// The figures.
    #[must_use]
    pub fn dataset(&self) -> &Dataset {
        match self {
            Self::Statistics(table) => &table.dataset,
            Self::Own(table) => &table.dataset,
        }
    }

    /// When they were loaded.
    #[must_use]
    pub fn loaded_at(&self) -> &str {
        match self {
            Self::Statistics(table) => &table.loaded_at,
            Self::Own(table) => &table.loaded_at,
        }
    }

    /// Whether they were made up to show something.
    #[must_use]
    pub fn is_example(&self) -> bool {
        matches!(self, Self::Own(table) if table.told.example)
    }

    /// The envelope of a message with figures of this table, prepared at this moment.
    #[must_use]
    pub fn envelope<'a>(&self, prepared: &'a str) -> Envelope<'a> {
        Envelope { is_test: self.is_example(), ..words::envelope(prepared) }
    }
}

impl Figures {
    /// Every table that is open, those of statistics first.
    pub fn open_tables(&self) -> impl Iterator<Item = OpenTable> {
        let statistics = self.tables().map(|table| OpenTable::Statistics(Arc::clone(table)));
        statistics.chain(self.own.all().map(|table| OpenTable::Own(Arc::clone(table))))
    }
}
