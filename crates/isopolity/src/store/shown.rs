//! Since when newcomers see each thing of a city as it is, and since when they see it no more.
//!
//! A change says what it shows and what it takes away ([`Change::shows`]); that is written down when it
//! becomes lasting, under the generation of the city's directory. Generations grow one after the other,
//! so whoever has read up to one misses nothing that comes after it.
//!
//! [`Change::shows`]: super::change::Change::shows

use measure::Key;

use super::whole::{Column, Reader};
use super::{Fault, Row, Store, Transaction};
use crate::{statements, values};

statements! {
    SHOW = "insert into shown (city, kind, key, number, at, state)
        values ($1, $2, $3, (select number from generation where kind = $4), $5, 'shown')
        on conflict (city, kind, key) do update set number = excluded.number, at = excluded.at, state = 'shown'";
    LOSE = "update shown set number = (select number from generation where kind = $4), at = $5, state = 'gone'
        where city = $1 and kind = $2 and key = $3";
    SHOWN_AFTER = "select kind, key, number, at, state from shown where city = $1 and number > $2";
    EVERY_SHOWN = "select * from shown where (city, kind, key) > ($1, $2, $3) order by city, kind, key limit 200";
}

/// Whether newcomers see a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// They see it as it is now.
    Shown,
    /// They see it no more.
    Gone,
}

/// What a change shows or takes away.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub(super) city: Key,
    pub(super) kind: &'static str,
    pub(super) key: Key,
    pub(super) presence: Presence,
}

/// Writes down what a change shows, after the generations grew and before it lasts.
pub(super) async fn tell(
    transaction: &mut Transaction,
    told: &Told,
    at: &str,
) -> Result<(), Fault> {
    let directory = super::generation::Remembered::Directory(told.city.clone()).to_string();
    let sql = if told.presence == Presence::Shown { SHOW } else { LOSE };
    let values = values![&told.city, told.kind, &told.key, directory, at];
    transaction.run(sql, values).await.map(|_| ())
}

/// What changed for newcomers in a city after a generation.
pub async fn after(store: &Store, city: &Key, number: i64) -> Result<Vec<Row>, Fault> {
    store.all(SHOWN_AFTER, values![city, number]).await
}

/// Reads every row.
pub(super) async fn read_all(reader: &mut Reader<'_>) -> Result<(), Fault> {
    let key = &[Column::Text("city"), Column::Text("kind"), Column::Text("key")];
    let read = |row: &Row| {
        row.key("key")?;
        row.get::<i64>("number")?;
        let at: String = row.get("at")?;
        at.parse::<jiff::Timestamp>().map(drop).map_err(|e| Fault::Decode(e.into()))
    };
    reader.read_by("shown", EVERY_SHOWN, key, read).await
}
