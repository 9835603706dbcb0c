//! Tables that are open to other programs: those of statistical offices, and those of cities' own.

use std::sync::Arc;

use ::evidence::{Dataset, Envelope, Indicator};
use locale::Lang;

use super::own::OwnTable;
use super::{Figures, Table, words};
use crate::app::App;

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
        match self {
            Self::Statistics(table) => table.is_example(),
            Self::Own(table) => table.told.example,
        }
    }

    /// The code and the name of the folder in which catalogues have it: what it is about, or the city
    /// whose it is. None for a table that feeds no indicator.
    #[must_use]
    pub fn folder(&self, app: &App, lang: Lang) -> Option<(String, String)> {
        match self {
            Self::Statistics(table) => {
                let key = table.extent.indicators.first()?;
                let indicator = Indicator::of_key(key)?;
                let code = indicator.theme.as_str().to_owned();
                Some((code, words::theme_in(app, lang, indicator.theme)))
            }
            Self::Own(table) => Some((table.city.to_string(), table.city_name.clone())),
        }
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
