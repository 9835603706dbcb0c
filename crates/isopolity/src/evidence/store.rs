//! What is kept of figures: a text for each indicator, and files that wait to be confirmed.

use crate::store::change::Change;
use crate::store::{Fault, FromRow, Row, Store};
use crate::{statements, values};

statements! {
    ALL = "select indicator, csv, loaded_at, version from evidence_dataset order by indicator";
    KEEP = "insert into evidence_dataset (indicator, csv, loaded_at, version) values ($1, $2, $3, $4)
        on conflict (indicator) do update set csv = excluded.csv, loaded_at = excluded.loaded_at,
        version = excluded.version where evidence_dataset.version = $5";
    WAIT = "insert into evidence_waiting (id, at, parts) values ($1, $2, $3)";
    WAITING = "select parts from evidence_waiting where id = $1";
    END_WAITING = "delete from evidence_waiting where id = $1";
    SWEEP_WAITING = "delete from evidence_waiting where at < $1";
}

/// The figures of an indicator as they are kept.
pub struct Kept {
    /// Which indicator.
    pub indicator: String,
    /// The figures as SDMX-CSV.
    pub csv: String,
    /// When they were loaded.
    pub loaded_at: String,
    /// The version.
    pub version: i64,
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            indicator: row.get("indicator")?,
            csv: row.get("csv")?,
            loaded_at: row.get("loaded_at")?,
            version: row.get("version")?,
        })
    }
}

/// Everything that is kept.
pub async fn all(store: &Store) -> Result<Vec<Kept>, Fault> {
    store.list(ALL, vec![]).await
}

/// Keeps the figures of an indicator in the place of those of a version (0: there were none); says
/// whether that version still stood.
pub async fn keep(
    change: &mut Change,
    indicator: &str,
    csv: &str,
    version: i64,
) -> Result<bool, Fault> {
    let values = values![indicator, csv, change.now(), version + 1, version];
    Ok(change.run(KEEP, values).await? == 1)
}

/// Lets a file wait to be confirmed; forgets those that waited since before a moment.
pub async fn wait(change: &mut Change, parts: &str, forget_before: &str) -> Result<String, Fault> {
    let id = change.new_id();
    change.run(SWEEP_WAITING, values![forget_before]).await?;
    change.run(WAIT, values![&id, change.now(), parts]).await?;
    Ok(id)
}

/// A file that waits.
pub async fn waiting(store: &Store, id: &str) -> Result<Option<String>, Fault> {
    store.maybe(WAITING, values![id]).await?.map(|row| row.get("parts")).transpose()
}

/// Forgets a file that waited.
pub async fn end_waiting(change: &mut Change, id: &str) -> Result<(), Fault> {
    change.run(END_WAITING, values![id]).await.map(|_| ())
}
