//! A city's indices: many figures of its districts made into one order, with how far it can be trusted.
//!
//! An officer chooses figures of the city's own tables and says of each whether more of it is better and
//! how much it counts. All she chose is kept as a recipe that anybody can take along and follow elsewhere;
//! an index never stands without its doubt. What is reckoned lies in memory until the index or one of its
//! tables changes: it is reckoned when somebody first asks for it, and no page asks the database.

pub mod columns;
pub mod demo;
mod files;
mod forms;
mod pages;
mod reckon;
pub mod requests;
pub mod store;

use std::collections::BTreeMap;
use std::sync::Arc;

use ::composite::{Direction, Node, Part, Recipe};
use locale::{Lang, Text};
use measure::Key;
use serde::{Deserialize, Serialize};
use tokio::sync::OnceCell;

pub use self::reckon::{Doubt, Outcome, Reckoned};
use super::Figures;
use super::cited::Cited;
use super::own::{OwnTable, Tables};
use crate::app::App;
use crate::network::City;
use crate::store::Fault;
use crate::thread::{Described, Visibility};
use crate::web::Visitor;

/// How an index is made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Made {
    /// Every choice, with what it is called and the version of it.
    pub recipe: Recipe,
    /// Where the figures of each indicator come from.
    pub taken: Vec<Taken>,
    /// What its groups are called, by their keys in the recipe.
    pub groups: BTreeMap<Key, String>,
    /// Whether it was made up to show something.
    #[serde(default)]
    pub example: bool,
}

/// An indicator of an index.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Taken {
    /// Its key in the recipe.
    pub key: Key,
    /// What it is called.
    pub name: String,
    /// Which figures are good ones.
    pub better: Direction,
    /// Where its figures come from.
    pub from: columns::Origin,
}

impl Made {
    /// The tables that it needs, each once.
    pub fn tables(&self) -> impl Iterator<Item = &Key> {
        let mut seen = std::collections::BTreeSet::new();
        self.taken.iter().map(|taken| &taken.from.table).filter(move |table| seen.insert(*table))
    }

    /// What an indicator or a group is called.
    #[must_use]
    pub fn name_of<'m>(&'m self, key: &'m Key) -> &'m str {
        let indicator = self.taken.iter().find(|taken| taken.key == *key).map(|taken| &taken.name);
        indicator.or_else(|| self.groups.get(key)).map_or(key.as_str(), String::as_str)
    }

    /// Every part of the recipe below the whole, a group before what it is made of, with the group that it
    /// belongs to.
    #[must_use]
    pub fn parts(&self) -> Vec<(&Part, Option<&Node>)> {
        let with_inner = |part| std::iter::once((part, None)).chain(inner(part));
        self.recipe.whole.parts.iter().flat_map(with_inner).collect()
    }
}

/// What a group is made of.
fn inner(part: &Part) -> Vec<(&Part, Option<&Node>)> {
    match part {
        Part::Node(node) => node.parts.iter().map(|inner| (inner, Some(node))).collect(),
        Part::Indicator(_) => Vec::new(),
    }
}

/// An index of a city.
pub struct CityIndex {
    /// The city.
    pub city: Key,
    /// Its name in addresses.
    pub key: Key,
    /// How it is made.
    pub made: Made,
    /// How it was made before the last change.
    pub before: Option<Made>,
    /// When it was changed last.
    pub changed_at: String,
    /// The version, for changing it.
    pub version: i64,
    /// The tables that its figures come from, as far as they are there.
    tables: Vec<Arc<OwnTable>>,
    reckoned: OnceCell<Arc<Outcome>>,
}

impl CityIndex {
    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.made.recipe.name
    }

    /// Its page.
    #[must_use]
    pub fn href(&self) -> String {
        format!("/cities/{}/indices/{}", self.city, self.key)
    }

    /// Whether it, or a figure in it, was made up to show something.
    #[must_use]
    pub fn is_example(&self) -> bool {
        self.made.example || self.tables.iter().any(|table| table.told.example)
    }

    /// The tables that its figures come from, as far as they are there.
    #[must_use]
    pub fn tables(&self) -> &[Arc<OwnTable>] {
        &self.tables
    }

    /// What it is in the thread.
    #[must_use]
    pub fn cited(&self) -> Cited {
        Cited::Index { city: self.city.clone(), index: self.key.clone() }
    }

    /// The order of its places and its doubt, or why there is none. It is reckoned once.
    pub async fn outcome(self: &Arc<Self>, app: &App) -> Result<Arc<Outcome>, Fault> {
        let index = Arc::clone(self);
        let work = || async { app.aside(move || Arc::new(reckon::outcome(&index))).await };
        self.reckoned.get_or_try_init(work).await.map(Arc::clone)
    }
}

/// All indices of all cities, in memory.
#[derive(Default)]
pub struct Indices(BTreeMap<(Key, Key), Arc<CityIndex>>);

impl Indices {
    /// The indices of a city, by their names in addresses.
    pub fn of<'t>(&'t self, city: &'t Key) -> impl Iterator<Item = &'t Arc<CityIndex>> {
        self.0.values().filter(move |index| index.city == *city)
    }

    /// An index of a city.
    #[must_use]
    pub fn get(&self, city: &Key, key: &Key) -> Option<&Arc<CityIndex>> {
        self.0.get(&(city.clone(), key.clone()))
    }
}

/// Reads every index that is kept; those of which neither recipe nor tables changed stay as they are, with
/// what was reckoned.
pub async fn read_all(app: &App, there: &Indices, own: &Tables) -> Result<Indices, Fault> {
    let mut indices = BTreeMap::new();
    for (city, key, version) in store::versions(&app.store).await? {
        let known = there.get(&city, &key).filter(|index| index.version == version);
        let index = match known {
            Some(known) if is_fresh(known, own) => Some(Arc::clone(known)),
            Some(known) => {
                let (made, before) = (known.made.clone(), known.before.clone());
                let changed_at = known.changed_at.clone();
                Some(with((&city, &key), store::Kept { made, before, changed_at, version }, own))
            }
            None => {
                let kept = store::index(&app.store, &city, &key).await?;
                kept.map(|kept| with((&city, &key), kept, own))
            }
        };
        indices.extend(index.map(|index| ((city, key), index)));
    }
    Ok(Indices(indices))
}

/// The tables that an index needs, as far as they are there.
fn tables_of(city: &Key, made: &Made, own: &Tables) -> Vec<Arc<OwnTable>> {
    made.tables().filter_map(|table| own.get(city, table)).map(Arc::clone).collect()
}

fn is_fresh(known: &CityIndex, own: &Tables) -> bool {
    let now = tables_of(&known.city, &known.made, own);
    now.len() == known.tables.len() && now.iter().zip(&known.tables).all(|(a, b)| Arc::ptr_eq(a, b))
}

fn with((city, key): (&Key, &Key), kept: store::Kept, own: &Tables) -> Arc<CityIndex> {
    let store::Kept { made, before, changed_at, version } = kept;
    Arc::new(CityIndex {
        city: city.clone(),
        key: key.clone(),
        tables: tables_of(city, &made, own),
        made,
        before,
        changed_at,
        version,
        reckoned: OnceCell::new(),
    })
}

/// How an index is called in the thread.
#[must_use]
pub fn describe(app: &App, lang: Lang, city: &Key, index: &Key) -> Option<Described> {
    let figures = app.evidence.load();
    let index = figures.index.get(city, index)?;
    Some(Described {
        title: Text::new(lang, index.name().to_owned()),
        href: index.href(),
        city: Some(index.city.clone()),
        example: index.is_example(),
        visibility: Visibility::Public,
    })
}

/// The part of the page of a city's evidence that names its indices.
#[must_use]
pub fn section(visitor: &Visitor, figures: &Figures, city: &City) -> maud::Markup {
    pages::section(visitor, figures, city)
}
