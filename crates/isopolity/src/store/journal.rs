//! The journal: who changed what, when, from what to what.

use serde::Serialize;

use super::{Fault, FromRow, Row, Store, Value};
use crate::{statements, values};

statements! {
    NOTE_A_CHANGE = "insert into journal (nr, id, at, person, person_name, act, kind, key, city, before, after)
        values ((select coalesce(max(nr), 0) + 1 from journal), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    LATEST = "select nr, id, at, person_name, act, kind, key, city, before, after from journal
        where ($1 = '' or city = $1) and (nr, id) < ($2, $3) order by nr desc, id desc limit 50";
}

pub(super) const NOTE: &str = NOTE_A_CHANGE;

/// One line of the journal.
#[derive(Debug)]
pub struct Line {
    /// Its place in the order of changes. Two that were made at the same moment on two nodes may
    /// share it.
    pub nr: i64,
    /// Its id.
    pub id: String,
    /// When, in universal time.
    pub at: String,
    /// Who.
    pub person_name: String,
    /// What was done, in a word.
    pub act: String,
    /// What kind of thing.
    pub kind: String,
    /// Which thing.
    pub key: String,
    /// Whose city, if any.
    pub city: Option<String>,
    /// The thing before, as JSON.
    pub before: Option<String>,
    /// The thing after, as JSON.
    pub after: Option<String>,
}

impl FromRow for Line {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            nr: row.get("nr")?,
            id: row.get("id")?,
            at: row.get("at")?,
            person_name: row.get("person_name")?,
            act: row.get("act")?,
            kind: row.get("kind")?,
            key: row.get("key")?,
            city: row.get("city")?,
            before: row.get("before")?,
            after: row.get("after")?,
        })
    }
}

/// Fifty lines before a place `(nr, id)`, newest first; of one city, or of all for `""`.
pub async fn latest(store: &Store, city: &str, (nr, id): (i64, &str)) -> Result<Vec<Line>, Fault> {
    store.list(LATEST, values![city, nr, id]).await
}

pub(super) fn as_json<T: Serialize>(thing: Option<&T>) -> Result<Value, Fault> {
    thing.map_or(Ok(Value::Text(None)), Value::json)
}
