//! What is kept of outlines of districts: a set for a table, and files that wait to be confirmed.

use ::publish::shape::Shapes;
use measure::Key;

use crate::evidence::shapes::{About, Kept};
use crate::store::change::Change;
use crate::store::generation::Remembered;
use crate::store::whole::Column::Text;
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store};
use crate::{statements, values};

statements! {
    VERSIONS = "select city, key, version, loaded_at from district_outline order by city, key";
    ONE = "select key, about, outlines, loaded_at, version from district_outline where city = $1 and key = $2";
    KEEP = "insert into district_outline (city, key, about, outlines, loaded_at, version)
        select city, key, about, outlines, cast($3 as text), cast($4 as bigint)
        from district_outline_waiting where city = $1 and id = $2
        on conflict (city, key) do update set about = excluded.about, outlines = excluded.outlines,
        loaded_at = excluded.loaded_at, version = excluded.version
        where district_outline.version = $5";
    REMOVE = "delete from district_outline where city = $1 and key = $2 and version = $3";
    WAIT = "insert into district_outline_waiting (city, id, key, at, about, outlines)
        values ($1, $2, $3, $4, $5, $6)";
    WAITING = "select about, outlines from district_outline_waiting where city = $1 and key = $2 and id = $3";
    END_WAITING = "delete from district_outline_waiting where city = $1 and id = $2";
    SWEEP = "delete from district_outline_waiting where at < $1";
    KEEP_NEWEST = "delete from district_outline_waiting where city = $1 and id <> $2 and id not in
        (select id from district_outline_waiting where city = $1 and id <> $2 order by at desc, id desc limit $3)";
    EVERY_OUTLINE = "select * from district_outline where (city, key) > ($1, $2) order by city, key limit 1";
    EVERY_WAITING = "select * from district_outline_waiting where (city, id) > ($1, $2)
        order by city, id limit 1";
}

/// How many files of a city wait at most beside the one that came last; the oldest go first.
const MOST_WAITING: i64 = 4;

/// The sets that are kept, with the version of each and when it was loaded.
pub async fn versions(store: &Store) -> Result<Vec<((Key, Key), i64, String)>, Fault> {
    let rows = store.all(VERSIONS, vec![]).await?;
    let told = |row: &Row| {
        let of = (row.key("city")?, row.key("key")?);
        Ok((of, row.get("version")?, row.get("loaded_at")?))
    };
    rows.iter().map(told).collect()
}

/// The outlines of a table.
pub async fn outlines(store: &Store, city: &Key, key: &Key) -> Result<Option<Kept>, Fault> {
    store.find(ONE, values![city, key]).await
}

/// Lets outlines wait to be confirmed.
pub async fn wait(
    change: &mut Change,
    (city, key): (&Key, &Key),
    about: &About,
    shapes: &Shapes,
) -> Result<String, Fault> {
    let id = change.new_id();
    let about = serde_json::to_string(about).map_err(|e| Fault::Decode(e.into()))?;
    change.run(WAIT, values![city, &id, key, change.now(), about, shapes.keep()]).await?;
    change.run(KEEP_NEWEST, values![city, &id, MOST_WAITING]).await?;
    Ok(id)
}

/// What waits for a table, the outlines as text.
pub async fn waiting(
    store: &Store,
    (city, key): (&Key, &Key),
    id: &str,
) -> Result<Option<(About, String)>, Fault> {
    let Some(row) = store.maybe(WAITING, values![city, key, id]).await? else { return Ok(None) };
    Ok(Some((row.json("about")?, row.get("outlines")?)))
}

/// Keeps what waited in the place of the set of a version (0: there was none); says whether that
/// version still stood.
pub async fn keep(change: &mut Change, city: &Key, id: &str, version: i64) -> Result<bool, Fault> {
    let values = values![city, id, change.now(), version + 1, version];
    if change.run(KEEP, values).await? != 1 {
        return Ok(false);
    }
    change.run(END_WAITING, values![city, id]).await?;
    change.renews(Remembered::Figures);
    Ok(true)
}

/// Removes the set of a version; says whether it still stood.
pub async fn remove(
    change: &mut Change,
    (city, key): (&Key, &Key),
    version: i64,
) -> Result<bool, Fault> {
    let is_gone = change.run(REMOVE, values![city, key, version]).await? == 1;
    change.renews(Remembered::Figures);
    Ok(is_gone)
}

/// Forgets the outlines that wait since before a moment.
pub async fn forget(store: &Store, before: &str) -> Result<(), Fault> {
    let mut transaction = store.begin().await?;
    transaction.run(SWEEP, values![before]).await?;
    transaction.commit().await
}

fn shapes(row: &Row) -> Result<Shapes, Fault> {
    let text: String = row.get("outlines")?;
    Shapes::kept(&text).map_err(|e| Fault::Decode(e.into()))
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    let kept = |row: &Row| Kept::from_row(row).and_then(|_| shapes(row)).map(drop);
    let by = &[Text("city"), Text("key")];
    reader.read_by("district_outline", EVERY_OUTLINE, by, kept).await?;
    let waiting = |row: &Row| row.json::<About>("about").and_then(|_| shapes(row)).map(drop);
    let by = &[Text("city"), Text("id")];
    reader.read_by("district_outline_waiting", EVERY_WAITING, by, waiting).await?;
    Ok(reader.findings())
}
