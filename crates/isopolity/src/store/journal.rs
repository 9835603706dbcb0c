//! The journal: who changed what, when, from what to what.

use serde::Serialize;

use super::whole::{Column, Reader};
use super::{Fault, FromRow, Row, Store, Value};
use crate::{statements, values};

statements! {
    NOTE_A_CHANGE = "insert into journal (nr, id, at, person, person_name, act, kind, key, city, before, after)
        values ((select coalesce(max(nr), 0) + 1 from journal), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    LATEST = "select nr, id, at, person_name, act, kind, key, city, before, after from journal
        where ($1 = '' or city = $1) and (nr, id) < ($2, $3) order by nr desc, id desc limit 50";
    OF_A_THING = "select nr, id, at, person_name, act, kind, key, city, before, after from journal
        where kind = $1 and key = $2 order by nr desc, id desc limit 200";
    ONE_LINE = "select nr, id, at, person_name, act, kind, key, city, before, after from journal
        where kind = $1 and key = $2 and id = $3";
    EVERY_LINE = "select * from journal where (nr, id) > ($1, $2) order by nr, id limit 200";
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

/// The latest two hundred lines about a thing, newest first.
pub async fn of_a_thing(store: &Store, (kind, key): (&str, &str)) -> Result<Vec<Line>, Fault> {
    store.list(OF_A_THING, values![kind, key]).await
}

/// A line about a thing.
pub async fn line(
    store: &Store,
    (kind, key): (&str, &str),
    id: &str,
) -> Result<Option<Line>, Fault> {
    store.find(ONE_LINE, values![kind, key, id]).await
}

/// Reads every line, and what it says of before and after.
pub(super) async fn read_all(reader: &mut Reader<'_>) -> Result<(), Fault> {
    let read = |row: &Row| {
        let line = Line::from_row(row)?;
        for text in [line.before, line.after].into_iter().flatten() {
            serde_json::from_str::<serde::de::IgnoredAny>(&text)
                .map_err(|e| Fault::Decode(e.into()))?;
        }
        Ok(())
    };
    let key = &[Column::Whole("nr"), Column::Text("id")];
    reader.read_by("journal", EVERY_LINE, key, read).await
}

pub(super) fn as_json<T: Serialize>(thing: Option<&T>) -> Result<Value, Fault> {
    thing.map_or(Ok(Value::Text(None)), Value::json)
}
