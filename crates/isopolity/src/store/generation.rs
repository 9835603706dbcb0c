//! Generations: how often each thing that every node keeps in memory has changed.
//!
//! A change that makes such a thing old says so ([`Change::renews`]); its generation grows in the
//! same transaction. Every node looks at all generations now and then, one small query, and reads
//! again what has grown (see [`memory`](crate::memory)).
//!
//! [`Change::renews`]: super::change::Change::renews

use std::collections::BTreeMap;
use std::fmt;

use measure::Key;

use super::whole::{Column, Reader};
use super::{Fault, Row, Store};
use crate::statements;

statements! {
    GROW = "insert into generation (kind, number) values ($1, 1)
        on conflict (kind) do update set number = generation.number + 1";
    GENERATIONS = "select kind, number from generation";
    EVERY_GENERATION = "select * from generation where kind > $1 order by kind limit 200";
}

pub(super) const GROWS: &str = GROW;

/// A thing that every node keeps in memory.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Remembered {
    /// Every figure of statistics.
    Figures,
    /// What newcomers read of a city.
    Directory(Key),
}

impl fmt::Display for Remembered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Figures => f.write_str("evidence"),
            Self::Directory(city) => write!(f, "directory:{city}"),
        }
    }
}

impl Remembered {
    /// Reads a thing as it is stored; `None` for one that this version does not keep in memory.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            None => (text == "evidence").then_some(Self::Figures),
            Some(("directory", city)) => Key::parse(city).ok().map(Self::Directory),
            Some(_) => None,
        }
    }
}

/// The generation of every thing that has ever changed.
pub async fn all(store: &Store) -> Result<BTreeMap<Remembered, i64>, Fault> {
    let mut generations = BTreeMap::new();
    for row in store.all(GENERATIONS, vec![]).await? {
        if let Some(thing) = Remembered::parse(&row.get::<String>("kind")?) {
            generations.insert(thing, row.get("number")?);
        }
    }
    Ok(generations)
}

/// Reads every generation.
pub(super) async fn read_all(reader: &mut Reader<'_>) -> Result<(), Fault> {
    let read = |row: &Row| {
        let kind: String = row.get("kind")?;
        Remembered::parse(&kind).ok_or_else(|| Fault::Decode("no such thing".into()))?;
        row.get::<i64>("number").map(drop)
    };
    reader.read_by("generation", EVERY_GENERATION, &[Column::Text("kind")], read).await
}
