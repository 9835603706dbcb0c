//! What is kept of sources: which key each of their records got.

use std::collections::BTreeMap;

use ::directory::Sort;
use measure::Key;

use crate::store::change::Change;
use crate::store::whole::Column::Text;
use crate::store::whole::Reader;
use crate::store::{Fault, Row, Store};
use crate::{statements, values};

statements! {
    KNOWN = "select kind, name, key from source_key where city = $1 and source = $2";
    REMEMBER = "insert into source_key (city, source, kind, name, key) values ($1, $2, $3, $4, $5)
        on conflict (city, source, kind, name) do update set key = excluded.key";
    EVERY_SOURCE_KEY = "select * from source_key where (city, source, kind, name) > ($1, $2, $3, $4)
        order by city, source, kind, name limit 200";
}

/// The keys that records of a source have, by their names there.
pub type Known = BTreeMap<(Sort, String), Key>;

/// What is known of a source.
pub async fn known(store: &Store, city: &Key, source: &str) -> Result<Known, Fault> {
    let mut known = Known::new();
    for row in store.all(KNOWN, values![city, source]).await? {
        if let Some(sort) = Sort::parse(&row.get::<String>("kind")?) {
            known.insert((sort, row.get("name")?), row.key("key")?);
        }
    }
    Ok(known)
}

/// Remembers which keys records got.
pub async fn remember(
    change: &mut Change,
    city: &Key,
    source: &str,
    keys: &Known,
) -> Result<(), Fault> {
    for ((sort, name), key) in keys {
        let values = values![city, source, sort.as_str(), name.as_str(), key];
        change.run(REMEMBER, values).await?;
    }
    Ok(())
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    let key = &[Text("city"), Text("source"), Text("kind"), Text("name")];
    let read = |row: &Row| row.key("key").map(drop);
    reader.read_by("source_key", EVERY_SOURCE_KEY, key, read).await?;
    Ok(reader.findings())
}
