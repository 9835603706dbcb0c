//! What is kept of figures: whole tables, packed, and files that wait to be confirmed.

use std::collections::BTreeMap;

use ::evidence::keep::{About, unpack};
use data_encoding::BASE64;

use super::load::Taken;
use crate::store::change::Change;
use crate::store::generation::Remembered;
use crate::store::whole::Column::{Text, Whole};
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store};
use crate::{statements, values};

statements! {
    VERSIONS = "select code, version from evidence_table order by code";
    VERSION = "select version from evidence_table where code = $1";
    ONE = "select code, about, loaded_at, version from evidence_table where code = $1";
    KEEP = "insert into evidence_table (code, about, loaded_at, version) values ($1, $2, $3, $4)
        on conflict (code) do update set about = excluded.about, loaded_at = excluded.loaded_at,
        version = excluded.version where evidence_table.version = $5";
    BLOCKS = "select packed from evidence_block where holder = $1 order by place";
    ADD_BLOCK = "insert into evidence_block (holder, place, packed) values ($1, $2, $3)";
    FORGET_BLOCKS = "delete from evidence_block where holder = $1";
    MOVE_BLOCKS = "update evidence_block set holder = $2 where holder = $1";
    WAIT = "insert into evidence_waiting (id, at, taken) values ($1, $2, $3)";
    WAITING = "select taken from evidence_waiting where id = $1";
    END_WAITING = "delete from evidence_waiting where id = $1";
    SWEEP_BLOCKS = "delete from evidence_block where holder in (select 'waiting:' || id from evidence_waiting where at < $1)";
    SWEEP_WAITING = "delete from evidence_waiting where at < $1";
    KEEP_NEWEST_BLOCKS = "delete from evidence_block where holder in
        (select 'waiting:' || id from evidence_waiting where id <> $1 and id not in
        (select id from evidence_waiting where id <> $1 order by at desc, id desc limit $2))";
    KEEP_NEWEST = "delete from evidence_waiting where id <> $1 and id not in
        (select id from evidence_waiting where id <> $1 order by at desc, id desc limit $2)";
    EVERY_TABLE = "select * from evidence_table where code > $1 order by code limit 1";
    EVERY_BLOCK = "select * from evidence_block where (holder, place) > ($1, $2) order by holder, place limit 1";
    EVERY_WAITING = "select * from evidence_waiting where id > $1 order by id limit 1";
}

/// How many bytes of packed figures stand in a row.
const BLOCK: usize = 768 << 10;

/// How many files wait at most beside the one that came last; the oldest go first.
const MOST_WAITING: i64 = 4;

/// A table as it is kept, without its figures.
pub struct Kept {
    /// The code of the table.
    pub code: String,
    /// What it is called, and what its codes mean.
    pub about: About,
    /// When it was loaded.
    pub loaded_at: String,
    /// The version.
    pub version: i64,
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            code: row.get("code")?,
            about: row.json("about")?,
            loaded_at: row.get("loaded_at")?,
            version: row.get("version")?,
        })
    }
}

/// The tables that are kept, with the version of each.
pub async fn versions(store: &Store) -> Result<BTreeMap<String, i64>, Fault> {
    let rows = store.all(VERSIONS, vec![]).await?;
    rows.iter().map(|row| Ok((row.get("code")?, row.get("version")?))).collect()
}

/// The version of a table; nothing where it is not kept.
pub async fn version(store: &Store, code: &str) -> Result<Option<i64>, Fault> {
    store.maybe(VERSION, values![code]).await?.map(|row| row.get("version")).transpose()
}

/// A table, without its figures.
pub async fn table(store: &Store, code: &str) -> Result<Option<Kept>, Fault> {
    store.maybe(ONE, values![code]).await?.map(|row| Kept::from_row(&row)).transpose()
}

/// The packed figures of a table.
pub async fn packed(store: &Store, code: &str) -> Result<Vec<u8>, Fault> {
    let mut packed = Vec::new();
    for row in store.all(BLOCKS, values![code]).await? {
        packed.extend(decoded(&row)?);
    }
    Ok(packed)
}

fn decoded(row: &Row) -> Result<Vec<u8>, Fault> {
    let text: String = row.get("packed")?;
    BASE64.decode(text.as_bytes()).map_err(|e| Fault::Decode(e.into()))
}

/// Under what the figures of a file that waits are kept: no table has such a code.
fn holder(id: &str) -> String {
    format!("waiting:{id}")
}

/// Lets what was taken from a file wait to be confirmed.
pub async fn wait(change: &mut Change, taken: &Taken, packed: &[u8]) -> Result<String, Fault> {
    let id = change.new_id();
    let holder = holder(&id);
    let text = serde_json::to_string(taken).map_err(|e| Fault::Decode(e.into()))?;
    change.run(WAIT, values![&id, change.now(), text]).await?;
    for (place, block) in (0_i64..).zip(packed.chunks(BLOCK)) {
        change.run(ADD_BLOCK, values![&holder, place, BASE64.encode(block)]).await?;
    }
    change.run(KEEP_NEWEST_BLOCKS, values![&id, MOST_WAITING]).await?;
    change.run(KEEP_NEWEST, values![&id, MOST_WAITING]).await?;
    Ok(id)
}

/// Forgets the files that wait since before a moment.
pub async fn forget(store: &Store, before: &str) -> Result<(), Fault> {
    let mut transaction = store.begin().await?;
    transaction.run(SWEEP_BLOCKS, values![before]).await?;
    transaction.run(SWEEP_WAITING, values![before]).await?;
    transaction.commit().await
}

/// What waits.
pub async fn waiting(store: &Store, id: &str) -> Result<Option<Taken>, Fault> {
    store.maybe(WAITING, values![id]).await?.map(|row| row.json("taken")).transpose()
}

/// Keeps what waited in the place of the table of a version (0: there was none); says whether it
/// still waited and that version still stood. If not, the change must not be committed.
pub async fn keep(
    change: &mut Change,
    id: &str,
    taken: &Taken,
    version: i64,
) -> Result<bool, Fault> {
    if change.run(END_WAITING, values![id]).await? != 1 {
        return Ok(false);
    }
    let code = taken.about.title.code.as_str();
    let about = serde_json::to_string(&taken.about).map_err(|e| Fault::Decode(e.into()))?;
    let values = values![code, about, change.now(), version + 1, version];
    if change.run(KEEP, values).await? != 1 {
        return Ok(false);
    }
    change.run(FORGET_BLOCKS, values![code]).await?;
    change.renews(Remembered::Figures);
    Ok(change.run(MOVE_BLOCKS, values![holder(id), code]).await? > 0)
}

/// A sentence for every row that cannot be read. The figures of a table are many: one table at a
/// time is in memory.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    reader
        .read_by("evidence_table", EVERY_TABLE, &[Text("code")], |row| {
            Kept::from_row(row).map(drop)
        })
        .await?;
    let block = |row: &Row| decoded(row).map(drop);
    let key = &[Text("holder"), Whole("place")];
    reader.read_by("evidence_block", EVERY_BLOCK, key, block).await?;
    let waiting = |row: &Row| row.json::<Taken>("taken").map(drop);
    reader.read_by("evidence_waiting", EVERY_WAITING, &[Text("id")], waiting).await?;
    let mut findings = reader.findings();
    for code in versions(store).await?.into_keys() {
        let Ok(Some(kept)) = table(store, &code).await else { continue };
        let packed = packed(store, &code).await.unwrap_or_default();
        if let Err(refused) = unpack(&kept.about, &packed) {
            findings.push(format!("evidence_block {code}: {refused}"));
        }
    }
    Ok(findings)
}
