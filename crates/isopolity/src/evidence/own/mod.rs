//! A city's own figures, loaded from spreadsheets as it keeps them, and shown as the city's own.
//!
//! A spreadsheet that was sent waits a day at most. An officer says what its columns are; that is
//! remembered by the headings, so that next year's file takes two clicks. Nothing is published before
//! she has seen how it is understood, and counts so small that they may point at a person are pointed
//! out first. The tables never mix with those of statistical offices: they lie beside them in memory.

pub mod demo;
mod forms;
mod pages;
pub mod protect;
pub mod requests;
pub mod store;

use std::collections::BTreeMap;
use std::sync::Arc;

use ::evidence::keep::About;
use ::evidence::own::Compared;
use ::evidence::{Basis, Dataset, Indicator};
use measure::Key;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use self::protect::{Protection, Treatment};
use super::Figures;
use crate::app::App;
use crate::network::City;
use crate::store::Fault;
use crate::web::Visitor;

/// What is told of a table beside its figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// What it is called, where it comes from, and what its codes mean.
    pub about: About,
    /// The code of the city in it.
    pub place: String,
    /// Which indicator of ours it measures, by its key.
    pub indicator: Option<String>,
    /// Whether it was made up to show something.
    #[serde(default)]
    pub example: bool,
    /// Whom it counts, by the name of the first table of them; nothing for those of this table alone.
    #[serde(default)]
    pub subject: Option<Key>,
    /// What was done with small numbers of people the last time.
    #[serde(default)]
    pub protection: Option<Protection>,
}

/// A table of a city's own.
pub struct OwnTable {
    /// The city.
    pub city: Key,
    /// What the city is called.
    pub city_name: String,
    /// Its name in addresses.
    pub key: Key,
    /// The figures.
    pub dataset: Dataset,
    /// What is told of them.
    pub told: Told,
    /// When they were loaded.
    pub loaded_at: String,
    /// The version, for replacing them.
    pub version: i64,
    /// Who lives where, as far as somebody asked.
    pub at_hand: super::districts::AtHand,
}

impl OwnTable {
    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        self.dataset.title.name.as_deref().unwrap_or(self.key.as_str())
    }

    /// Which indicator it measures.
    #[must_use]
    pub fn indicator(&self) -> Option<&'static Indicator> {
        self.told.indicator.as_deref().and_then(Indicator::of_key)
    }

    /// To the multiples of what its counts were rounded here.
    #[must_use]
    pub fn rounded_to(&self) -> Option<u32> {
        match self.told.protection?.wish.treatment {
            Treatment::Rounded(base) => u32::try_from(base).ok(),
            Treatment::Hidden | Treatment::Shown => None,
        }
    }

    /// How far it reaches: first time, last time, how many cells.
    #[must_use]
    pub fn reach(&self) -> (String, String, usize) {
        reach(&self.dataset)
    }
}

/// How far figures reach.
fn reach(dataset: &Dataset) -> (String, String, usize) {
    let span = dataset.span();
    let told = |period: Option<measure::Period>| period.map(|p| p.to_string()).unwrap_or_default();
    (told(span.map(|s| s.0)), told(span.map(|s| s.1)), dataset.rows())
}

/// All tables of all cities, in memory.
#[derive(Default)]
pub struct Tables(BTreeMap<(Key, Key), Arc<OwnTable>>);

impl Tables {
    /// The tables of a city, by their names in addresses.
    pub fn of<'t>(&'t self, city: &'t Key) -> impl Iterator<Item = &'t Arc<OwnTable>> {
        self.0.values().filter(move |table| table.city == *city)
    }

    /// The tables of all cities.
    pub fn all(&self) -> impl Iterator<Item = &Arc<OwnTable>> {
        self.0.values()
    }

    /// A table of a city.
    #[must_use]
    pub fn get(&self, city: &Key, key: &Key) -> Option<&Arc<OwnTable>> {
        self.0.get(&(city.clone(), key.clone()))
    }
}

/// Reads every table that is kept; those that did not change stay as they are.
pub async fn read_all(app: &App, there: &Tables) -> Result<Tables, Fault> {
    let mut tables = BTreeMap::new();
    for (city, key, (version, loaded_at)) in store::versions(&app.store).await? {
        let is_same =
            |table: &&Arc<OwnTable>| table.version == version && table.loaded_at == loaded_at;
        let known = there.get(&city, &key).filter(is_same);
        let table = match known {
            Some(table) => Some(Arc::clone(table)),
            None => read(app, &city, &key).await?.map(Arc::new),
        };
        tables.extend(table.map(|table| ((city, key), table)));
    }
    Ok(Tables(tables))
}

async fn read(app: &App, city: &Key, key: &Key) -> Result<Option<OwnTable>, Fault> {
    let Some(kept) = store::table(&app.store, city, key).await? else { return Ok(None) };
    let city_name = crate::network::city(app, city).await?.map(|city| city.name);
    let city_name =
        city_name.map_or_else(|| city.to_string(), |name| name.source_text().to_owned());
    let unpacked = tokio::task::spawn_blocking(move || (kept.unpack(), kept));
    match unpacked.await.map_err(|e| Fault::Decode(e.into()))? {
        (Ok(dataset), kept) => Ok(Some(OwnTable {
            city: city.clone(),
            city_name,
            key: key.clone(),
            dataset,
            told: kept.told,
            loaded_at: kept.loaded_at,
            version: kept.version,
            at_hand: super::districts::AtHand::default(),
        })),
        (Err(refused), _) => {
            tracing::error!(%city, %key, %refused, "a city's own figures cannot be read");
            Ok(None)
        }
    }
}

/// A gap in a table of the city's own.
pub struct OwnSide<'f> {
    /// The table.
    pub table: &'f OwnTable,
    /// The gap, and how far it may be chance.
    pub found: Compared,
}

/// The gaps of an indicator in the city's own tables, by this basis where there is one.
pub fn sides<'f>(
    figures: &'f Figures,
    indicator: &Indicator,
    city: &'f City,
    basis: Option<Basis>,
) -> Vec<OwnSide<'f>> {
    let ::evidence::Kind::Rate(direction) = indicator.kind else { return Vec::new() };
    let measures = |table: &&Arc<OwnTable>| table.told.indicator.as_ref() == Some(&indicator.key);
    let side = |table: &'f Arc<OwnTable>| {
        let found = ::evidence::own::compared(&table.dataset, &table.told.place, direction)?;
        let is_same = basis.is_none_or(|basis| basis == found.basis);
        is_same.then_some(OwnSide { table, found })
    };
    figures.own.of(&city.key).filter(measures).filter_map(side).collect()
}

/// The part of the page of a city's evidence that names its own tables.
#[must_use]
pub fn section(visitor: &Visitor, figures: &Figures, city: &City) -> maud::Markup {
    pages::section(visitor, figures, city)
}

/// A publication of figures of people, as it is listed.
pub struct Release {
    /// Its number among those of the city.
    pub nr: i64,
    /// When.
    pub at: String,
    /// The table, by its name in addresses.
    pub table: Key,
    /// What the table was called.
    pub title: String,
    /// What was done.
    pub protection: Protection,
}

/// A spreadsheet that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Its id, which nobody can guess.
    pub id: String,
    /// The name of the file.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// What was said about a spreadsheet with certain headings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Said {
    /// What each heading is.
    pub columns: BTreeMap<String, String>,
    /// Whom the words of the group mean, by the code of the word.
    pub means: BTreeMap<String, String>,
    /// Everything else, by the name of its field.
    pub whole: BTreeMap<String, String>,
    /// The table that was loaded from it.
    pub table: String,
}

/// The mark of the headings of a sheet if they stand in so many rows, whatever their order, and
/// however many years they name.
#[must_use]
pub fn mark(sheet: &::sheet::Sheet, headings: ::sheet::Headings) -> String {
    let names = ::evidence::own::Mapping::names(sheet, headings);
    data_encoding::HEXLOWER.encode(&Sha256::digest(names.join("\u{1f}").as_bytes()))
}
