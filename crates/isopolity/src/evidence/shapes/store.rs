//! What is kept of outlines: whole sets, and files that wait to be confirmed.

use std::collections::BTreeMap;

use ::publish::shape::Shapes;

use super::About;
use crate::store::change::Change;
use crate::store::generation::Remembered;
use crate::store::whole::Column::Text;
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store};
use crate::{statements, values};

statements! {
    VERSIONS = "select key, version, loaded_at from evidence_shape order by key";
    ONE = "select * from evidence_shape where key = $1";
    KEEP = "insert into evidence_shape (key, about, outlines, loaded_at, version)
        select cast($1 as text), about, outlines, cast($3 as text), cast($4 as bigint)
        from evidence_shape_waiting where id = $2
        on conflict (key) do update set about = excluded.about, outlines = excluded.outlines,
        loaded_at = excluded.loaded_at, version = excluded.version
        where evidence_shape.version = $5";
    REMOVE = "delete from evidence_shape where key = $1 and version = $2";
    WAIT = "insert into evidence_shape_waiting (id, at, about, outlines) values ($1, $2, $3, $4)";
    WAITING = "select about, outlines from evidence_shape_waiting where id = $1";
    END_WAITING = "delete from evidence_shape_waiting where id = $1";
    SWEEP = "delete from evidence_shape_waiting where at < $1";
    KEEP_NEWEST = "delete from evidence_shape_waiting where id <> $1 and id not in
        (select id from evidence_shape_waiting where id <> $1 order by at desc, id desc limit $2)";
    EVERY_SHAPE = "select * from evidence_shape where key > $1 order by key limit 1";
    EVERY_WAITING = "select * from evidence_shape_waiting where id > $1 order by id limit 1";
}

/// How many files wait at most beside the one that came last; the oldest go first.
const MOST_WAITING: i64 = 4;

/// Outlines as they are kept.
pub struct Kept {
    /// Their key.
    pub key: String,
    /// What is said of them.
    pub about: About,
    /// The outlines as text.
    pub outlines: String,
    /// When they were loaded.
    pub loaded_at: String,
    /// The version.
    pub version: i64,
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            key: row.get("key")?,
            about: row.json("about")?,
            outlines: row.get("outlines")?,
            loaded_at: row.get("loaded_at")?,
            version: row.get("version")?,
        })
    }
}

/// The sets that are kept, with the version of each and when it was loaded: one that took the place of
/// a removed one begins with the first version again.
pub async fn versions(store: &Store) -> Result<BTreeMap<String, (i64, String)>, Fault> {
    let rows = store.all(VERSIONS, vec![]).await?;
    let told = |row: &Row| -> Result<(i64, String), Fault> {
        Ok((row.get("version")?, row.get("loaded_at")?))
    };
    rows.iter().map(|row| Ok((row.get("key")?, told(row)?))).collect()
}

/// A set.
pub async fn outlines(store: &Store, key: &str) -> Result<Option<Kept>, Fault> {
    store.maybe(ONE, values![key]).await?.map(|row| Kept::from_row(&row)).transpose()
}

/// Forgets the outlines that wait since before a moment.
pub async fn forget(store: &Store, before: &str) -> Result<(), Fault> {
    let mut transaction = store.begin().await?;
    transaction.run(SWEEP, values![before]).await?;
    transaction.commit().await
}

/// Lets outlines wait to be confirmed.
pub async fn wait(change: &mut Change, about: &About, shapes: &Shapes) -> Result<String, Fault> {
    let id = change.new_id();
    let about = serde_json::to_string(about).map_err(|e| Fault::Decode(e.into()))?;
    change.run(WAIT, values![&id, change.now(), about, shapes.keep()]).await?;
    change.run(KEEP_NEWEST, values![&id, MOST_WAITING]).await?;
    Ok(id)
}

/// What waits, the outlines as text.
pub async fn waiting(store: &Store, id: &str) -> Result<Option<(About, String)>, Fault> {
    let Some(row) = store.maybe(WAITING, values![id]).await? else { return Ok(None) };
    Ok(Some((row.json("about")?, row.get("outlines")?)))
}

fn shapes(row: &Row) -> Result<Shapes, Fault> {
    let text: String = row.get("outlines")?;
    Shapes::kept(&text).map_err(|e| Fault::Decode(e.into()))
}

/// Keeps what waited in the place of the set of a version (0: there was none); says whether that
/// version still stood.
pub async fn keep(change: &mut Change, id: &str, key: &str, version: i64) -> Result<bool, Fault> {
    let values = values![key, id, change.now(), version + 1, version];
    if change.run(KEEP, values).await? != 1 {
        return Ok(false);
    }
    change.run(END_WAITING, values![id]).await?;
    change.renews(Remembered::Figures);
    Ok(true)
}

/// Removes the set of a version; says whether it still stood.
pub async fn remove(change: &mut Change, key: &str, version: i64) -> Result<bool, Fault> {
    let is_gone = change.run(REMOVE, values![key, version]).await? == 1;
    change.renews(Remembered::Figures);
    Ok(is_gone)
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    let kept = |row: &Row| Kept::from_row(row).and_then(|_| shapes(row)).map(drop);
    reader.read_by("evidence_shape", EVERY_SHAPE, &[Text("key")], kept).await?;
    let waiting = |row: &Row| row.json::<About>("about").and_then(|_| shapes(row)).map(drop);
    reader.read_by("evidence_shape_waiting", EVERY_WAITING, &[Text("id")], waiting).await?;
    Ok(reader.findings())
}
