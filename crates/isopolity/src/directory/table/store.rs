//! What is kept of tables: those that wait, outside the journal, because nothing of the city has
//! changed yet; and what was said about headings.

use measure::Key;

use super::{Said, Waiting};
use crate::store::change::Change;
use crate::store::whole::Column::Text;
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store, Value};
use crate::{statements, values};

statements! {
    WAIT = "insert into table_upload (city, id, name, bytes, at) values ($1, $2, $3, $4, $5)";
    KEEP_NEWEST = "delete from table_upload where city = $1 and id <> $2 and id not in
        (select id from table_upload where city = $1 and id <> $2 order by at desc, id desc limit $3)";
    WAITING = "select id, name, bytes from table_upload where city = $1 and id = $2";
    END_WAITING = "delete from table_upload where city = $1 and id = $2";
    FORGET = "delete from table_upload where at < $1";
    SAID = "select mapping from table_mapping where city = $1 and mark = $2";
    REMEMBER = "insert into table_mapping (city, mark, mapping, version) values ($1, $2, $3, 1)
        on conflict (city, mark) do update set mapping = excluded.mapping, version = table_mapping.version + 1";
    EVERY_WAITING = "select id, city, name, bytes, at from table_upload where (city, id) > ($1, $2) order by city, id limit 1";
    EVERY_MAPPING = "select city, mark, mapping from table_mapping where (city, mark) > ($1, $2)
        order by city, mark limit 200";
}

/// How many tables of a city wait at most beside the one that came last; the oldest go first.
const MOST_WAITING: i64 = 4;

impl FromRow for Waiting {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let bytes: String = row.get("bytes")?;
        let bytes = data_encoding::BASE64.decode(bytes.as_bytes());
        let bytes = bytes.map_err(|e| Fault::Decode(e.into()))?;
        Ok(Self { id: row.get("id")?, name: row.get("name")?, bytes })
    }
}

/// Lets a table wait.
pub async fn wait(store: &Store, city: &Key, table: &Waiting, at: &str) -> Result<(), Fault> {
    let bytes = data_encoding::BASE64.encode(&table.bytes);
    let mut transaction = store.begin().await?;
    transaction.run(WAIT, values![city, &table.id, &table.name, bytes, at]).await?;
    transaction.run(KEEP_NEWEST, values![city, &table.id, MOST_WAITING]).await?;
    transaction.commit().await
}

/// A table of this city that waits.
pub async fn waiting(store: &Store, city: &Key, id: &str) -> Result<Option<Waiting>, Fault> {
    store.find(WAITING, values![city, id]).await
}

/// Lets go what was sent before a moment; says how much that was.
pub async fn forget(store: &Store, before: &str) -> Result<u64, Fault> {
    let mut transaction = store.begin().await?;
    let gone = transaction.run(FORGET, values![before]).await?;
    transaction.commit().await?;
    Ok(gone)
}

/// What was said about these headings the last time.
pub async fn said(store: &Store, city: &Key, mark: &str) -> Result<Option<Said>, Fault> {
    store.maybe(SAID, values![city, mark]).await?.map(|row| row.json("mapping")).transpose()
}

/// Remembers what was said about headings, and lets the table go that is loaded now.
pub async fn loaded(
    change: &mut Change,
    city: &Key,
    id: &str,
    (mark, said): (&str, &Said),
) -> Result<(), Fault> {
    change.run(REMEMBER, values![city, mark, Value::json(said)?]).await?;
    change.run(END_WAITING, values![city, id]).await?;
    let thing = ("table", city.as_str());
    change.note("save", thing, Some(city.as_str()), None::<&()>, Some(said)).await
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    let waiting = &[Text("city"), Text("id")];
    reader.read::<Waiting>("table_upload", EVERY_WAITING, waiting).await?;
    let said = |row: &Row| row.json::<Said>("mapping").map(drop);
    let key = &[Text("city"), Text("mark")];
    reader.read_by("table_mapping", EVERY_MAPPING, key, said).await?;
    Ok(reader.findings())
}
