//! Backups: one file, from either database, into either database.
//!
//! A backup is an embedded database of its own, whatever the running one is. So a town that began
//! with SQLite moves to PostgreSQL by a backup and a restore, and a backup can be opened with any
//! SQLite tool. It is taken online, from one consistent view, written beside its place and renamed
//! when it is whole: a killed backup leaves no file that looks like one.

use std::path::{Path, PathBuf};
use std::time::Duration;

use futures_util::TryStreamExt;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteLockingMode, SqlitePoolOptions};
use sqlx::{AssertSqlSafe, Connection, Executor, SqliteConnection, SqlitePool};

use super::{FILE, Fault, MIGRATIONS, Pool, Row, Store, Transaction, Value, job, private, row};

/// Every table, those that others point to first.
pub const TABLES: &[&str] = &[
    "generation",
    "journal",
    "job",
    "person",
    "person_role",
    "invitation",
    "session",
    "city",
    "network",
    "membership",
    "body",
    "body_role",
    "body_city",
    "city_likeness",
    "competence",
    "stated",
    "programme",
    "programme_event",
    "participant",
    "historic_pair",
    "mentor_pair",
    "learning_visit",
    "link",
    "evidence_table",
    "evidence_block",
    "evidence_waiting",
    "collection",
    "contribution",
    "collection_reminder",
    "evidence_shape",
    "evidence_shape_waiting",
    "own_table",
    "own_mapping",
    "own_waiting",
    "own_release",
    "district_outline",
    "district_outline_waiting",
    "city_index",
    "assessment",
    "assessment_section",
    "plan",
    "plan_action",
    "plan_version",
    "plan_review",
    "plan_reading",
    "organisation",
    "place",
    "service",
    "service_place",
    "holidays",
    "shown",
    "source_key",
    "table_mapping",
    "table_upload",
    "unfinished",
    "reminder",
    "feedback",
    "entry",
    "picture",
    "picture_file",
    "link_check",
    "practice",
    "practice_mark",
    "adoption",
    "benchmark",
    "key_factor",
];

/// Why a backup or a restore did not happen. Nothing was changed.
#[derive(Debug)]
#[non_exhaustive]
pub enum ArchiveError {
    /// The database or the file did not answer as it should.
    Database(Fault),
    /// The file system refused.
    File(PathBuf, std::io::Error),
    /// There is a file already where the backup should go.
    Exists(PathBuf),
    /// The file is no backup of Isopolity, or is damaged; what was found.
    NotABackup(String),
    /// The database to restore into has something in it.
    NotEmpty,
    /// An earlier restore kept a database here, which must not be lost.
    Kept(PathBuf),
    /// Another program has the database open.
    InUse,
}

impl std::fmt::Display for ArchiveError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Database(fault) => write!(f, "the database did not answer: {fault}"),
            Self::File(path, e) => write!(f, "{}: {e}", path.display()),
            Self::Exists(path) => write!(f, "{} exists already; name another file", path.display()),
            Self::NotABackup(what) => write!(f, "this is no whole backup of Isopolity: {what}"),
            Self::NotEmpty => f.write_str(
                "the database is not empty; add --replace to put the backup in its place",
            ),
            Self::Kept(path) => write!(
                f,
                "{} was kept by an earlier restore; move it elsewhere, or delete it when nobody needs it any more, then restore again",
                path.display()
            ),
            Self::InUse => f.write_str(
                "another program has the database open; stop it (systemctl stop isopolity), then restore again",
            ),
        }
    }
}

impl std::error::Error for ArchiveError {}

impl From<Fault> for ArchiveError {
    fn from(fault: Fault) -> Self {
        Self::Database(fault)
    }
}

/// What to do with what is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// Leave it, and refuse.
    Keep,
    /// Put the backup in its place.
    Replace,
}

/// Writes a backup of an open, working database into a new file.
///
/// # Errors
/// [`ArchiveError`]; then there is no file.
pub async fn backup(store: &Store, file: &Path) -> Result<(), ArchiveError> {
    if file.exists() {
        return Err(ArchiveError::Exists(file.to_owned()));
    }
    let part = beside(file, "part");
    remove(&part)?;
    private::open(&part).map_err(|e| ArchiveError::File(part.clone(), e))?;
    match &store.pool {
        Pool::Sqlite { read, .. } => {
            let path = part.to_string_lossy().into_owned();
            sqlx::query("vacuum into $1").bind(path).execute(read).await?;
        }
        Pool::Postgres(_) => copy_out(store, &part).await?,
    }
    leave_out_letters(&part).await?;
    sync(&part)?;
    rename(&part, file)
}

/// Empties the letters that wait to be sent: an invitation's letter holds its link, and a backup
/// travels further than the database. Where it is restored, they rest as failed.
async fn leave_out_letters(part: &Path) -> Result<(), ArchiveError> {
    // Without a journal: what was begun here and not ended is thrown away whole.
    let options = SqliteConnectOptions::new().filename(part).journal_mode(SqliteJournalMode::Off);
    let mut backup = SqliteConnection::connect_with(&options).await?;
    let leave_out = sqlx::query(job::LEAVE_OUT).bind(crate::people::mail::JOB);
    if leave_out.execute(&mut backup).await?.rows_affected() > 0 {
        // The old words may still lie between the rows: only a file written anew has none of them.
        backup.execute("vacuum").await?;
    }
    backup.close().await?;
    Ok(())
}

/// Opens a backup and makes sure that it is whole, and not from a newer program.
pub async fn examine(file: &Path) -> Result<SqlitePool, ArchiveError> {
    if !file.is_file() {
        return Err(ArchiveError::NotABackup(format!("{} is not a file", file.display())));
    }
    let options = SqliteConnectOptions::new().filename(file).read_only(true).immutable(true);
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await;
    let pool = pool.map_err(|e| ArchiveError::NotABackup(e.to_string()))?;
    let verdict: Result<String, _> =
        sqlx::query_scalar("pragma integrity_check").fetch_one(&pool).await;
    match verdict {
        Ok(verdict) if verdict == "ok" => {}
        Ok(verdict) => return Err(ArchiveError::NotABackup(verdict)),
        Err(e) => return Err(ArchiveError::NotABackup(e.to_string())),
    }
    let newest: Result<i64, _> =
        sqlx::query_scalar("select coalesce(max(version), 0) from _sqlx_migrations")
            .fetch_one(&pool)
            .await;
    let known = MIGRATIONS.iter().map(|m| m.version).max().unwrap_or(0);
    match newest {
        Ok(newest) if newest > known => {
            Err(ArchiveError::NotABackup("it was made by a newer version of the program".into()))
        }
        Ok(_) => Ok(pool),
        Err(e) => Err(ArchiveError::NotABackup(e.to_string())),
    }
}

/// Puts a backup into a data directory, as its embedded database.
///
/// What was there is kept beside it as `isopolity.db.before-restore`, with every change that was ever
/// acknowledged: after a crash the newest of them stand in the log beside the file alone, so the log
/// is folded in first. Refused while another program has the database open.
pub async fn restore_embedded(
    file: &Path,
    directory: &Path,
    existing: Existing,
) -> Result<(), ArchiveError> {
    let place = directory.join(FILE);
    if place.exists() && existing == Existing::Keep {
        return Err(ArchiveError::NotEmpty);
    }
    let kept = beside(&place, "before-restore");
    if place.exists() && kept.exists() {
        return Err(ArchiveError::Kept(kept));
    }
    examine(file).await?.close().await;
    private::make_folder(directory).map_err(|e| ArchiveError::File(directory.to_owned(), e))?;
    let part = PassingCopy::of(file, beside(&place, "part"))?;
    if place.exists() {
        let held = hold(&place).await?;
        let moved = rename(&place, &kept);
        if let Some(held) = held {
            held.close().await?;
        }
        moved?;
    }
    // Only a damaged database still has a log here. It belongs to that database, and would spoil
    // another one that found it.
    if with_ending(&place, "-wal").exists() {
        rename(&with_ending(&place, "-wal"), &with_ending(&kept, "-wal"))?;
    }
    remove(&with_ending(&place, "-shm"))?;
    rename(&part.0, &place)?;
    let store = Store::open_embedded(directory).await?;
    store.migrate().await?;
    store.close().await;
    Ok(())
}

/// Takes a database for ourselves alone and folds its log into its file. Whoever holds the
/// connection keeps others out.
///
/// A database too damaged for that is restored over as it is: that is what a restore is for.
async fn hold(place: &Path) -> Result<Option<SqliteConnection>, ArchiveError> {
    if !begins_as_a_database(place)? {
        // SQLite would throw away the log of such a file.
        return Ok(None);
    }
    let options = SqliteConnectOptions::new()
        .filename(place)
        .busy_timeout(Duration::from_secs(1))
        .locking_mode(SqliteLockingMode::Exclusive)
        // Leaving the write-ahead log folds it in, and is possible only for one who is alone.
        .journal_mode(SqliteJournalMode::Delete);
    let held = async {
        let mut held = SqliteConnection::connect_with(&options).await?;
        held.execute("begin exclusive").await?;
        Ok::<_, Fault>(held)
    };
    match held.await {
        Ok(held) => Ok(Some(held)),
        Err(fault) if is_in_use(&fault) => Err(ArchiveError::InUse),
        Err(Fault::Database(_)) => Ok(None),
        Err(fault) => Err(fault.into()),
    }
}

/// Whether a file begins as every SQLite database does.
fn begins_as_a_database(file: &Path) -> Result<bool, ArchiveError> {
    use std::io::Read;
    let mut begin = Vec::new();
    std::fs::File::open(file)
        .and_then(|open| open.take(16).read_to_end(&mut begin))
        .map_err(|e| ArchiveError::File(file.to_owned(), e))?;
    Ok(begin == b"SQLite format 3\0")
}

/// Whether somebody else holds a lock: SQLite's codes `BUSY` (5) and `LOCKED` (6) with their kin.
fn is_in_use(fault: &Fault) -> bool {
    let code = fault.as_database_error().and_then(|e| e.code());
    code.and_then(|code| code.parse::<u32>().ok()).is_some_and(|code| matches!(code & 0xff, 5 | 6))
}

/// Puts a backup into a PostgreSQL database, in one transaction. The backup is brought up to date in
/// a passing copy in the program's own folder.
pub async fn restore_server(
    file: &Path,
    folder: &Path,
    store: &Store,
    existing: Existing,
) -> Result<(), ArchiveError> {
    examine(file).await?.close().await;
    std::fs::create_dir_all(folder).map_err(|e| ArchiveError::File(folder.to_owned(), e))?;
    let copy = PassingCopy::of(file, folder.join("restore.part"))?;
    restore_rows(&copy.0, store, existing).await
}

/// The backup may be older than the program: a copy of it is brought up to date, then read.
async fn restore_rows(copy: &Path, store: &Store, existing: Existing) -> Result<(), ArchiveError> {
    let options =
        SqliteConnectOptions::new().filename(copy).journal_mode(SqliteJournalMode::Memory);
    let source = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
    MIGRATIONS.run(&source).await.map_err(Fault::from)?;
    store.migrate().await?;
    let mut target = store.begin().await?;
    let has_people = !target.all("select id from person limit 1", vec![]).await?.is_empty();
    let has_cities = !target.all("select key from city limit 1", vec![]).await?.is_empty();
    if (has_people || has_cities) && existing == Existing::Keep {
        return Err(ArchiveError::NotEmpty);
    }
    for table in TABLES.iter().rev() {
        run_built(&mut target, format!("delete from {table}"), vec![]).await?;
    }
    for table in TABLES {
        let columns = columns(&source, table).await?;
        let select = format!("select {} from {table}", names(&columns));
        // Row by row: pictures are large.
        let mut rows = sqlx::query(AssertSqlSafe(select)).fetch(&source);
        while let Some(row) = rows.try_next().await? {
            let values = read(&Row::Sqlite(row), &columns)?;
            run_built(&mut target, insert(table, &columns), values).await?;
        }
    }
    target.commit().await?;
    source.close().await;
    Ok(())
}

/// Copies every table of a PostgreSQL database, from one consistent view, into a new file.
async fn copy_out(store: &Store, part: &Path) -> Result<(), ArchiveError> {
    let options = SqliteConnectOptions::new()
        .filename(part)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Memory);
    let target = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
    MIGRATIONS.run(&target).await.map_err(Fault::from)?;
    let Pool::Postgres(pool) = &store.pool else { return Ok(()) };
    let mut view = pool.begin_with("begin isolation level repeatable read read only").await?;
    let mut into = Transaction::Sqlite(target.begin_with("begin immediate").await?);
    for table in TABLES {
        let columns = columns_of(&mut into, table).await?;
        let select = format!("select {} from {table}", names(&columns));
        let mut rows = view.fetch(AssertSqlSafe(select));
        while let Some(row) = rows.try_next().await? {
            let values = read(&Row::Postgres(row), &columns)?;
            run_built(&mut into, insert(table, &columns), values).await?;
        }
    }
    into.commit().await?;
    target.close().await;
    Ok(())
}

/// A column by its name and its declared kind.
type Column = (String, String);

async fn columns(source: &SqlitePool, table: &str) -> Result<Vec<Column>, Fault> {
    let sql = format!("select name, lower(type) as kind from pragma_table_info('{table}')");
    sqlx::query_as(AssertSqlSafe(sql)).fetch_all(source).await
}

async fn columns_of(into: &mut Transaction, table: &str) -> Result<Vec<Column>, Fault> {
    let Transaction::Sqlite(tx) = into else { return Ok(Vec::new()) };
    let sql = format!("select name, lower(type) as kind from pragma_table_info('{table}')");
    sqlx::query_as(AssertSqlSafe(sql)).fetch_all(&mut **tx).await
}

fn names(columns: &[Column]) -> String {
    columns.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ")
}

fn insert(table: &str, columns: &[Column]) -> String {
    let places: Vec<_> = (1..=columns.len()).map(|n| format!("${n}")).collect();
    format!("insert into {table} ({}) values ({})", names(columns), places.join(", "))
}

fn read(row: &Row, columns: &[Column]) -> Result<Vec<Value>, Fault> {
    let value = |(name, kind): &Column| {
        Ok(match kind.as_str() {
            "bigint" => Value::Whole(row.get(name)?),
            "double precision" => Value::Real(row.get(name)?),
            "boolean" => Value::Truth(row.get(name)?),
            _ => Value::Text(row.get(name)?),
        })
    };
    columns.iter().map(value).collect()
}

/// Runs a statement that was put together from the names of our own tables and columns.
async fn run_built(target: &mut Transaction, sql: String, values: Vec<Value>) -> Result<(), Fault> {
    match target {
        Transaction::Sqlite(tx) => {
            row::sqlite_built(sql, values).execute(&mut **tx).await?;
        }
        Transaction::Postgres(tx) => {
            row::postgres_built(sql, values).execute(&mut **tx).await?;
        }
    }
    Ok(())
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(ending);
    file.with_file_name(name)
}

/// The file of this name with an ending, as SQLite names its log: `isopolity.db-wal`.
fn with_ending(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    file.with_file_name(name)
}

/// A copy of a backup that is gone when it was moved into its place or is no longer needed. Nobody
/// but the program's own account can read it: there are hashes of passwords in it.
struct PassingCopy(PathBuf);

impl PassingCopy {
    fn of(file: &Path, place: PathBuf) -> Result<Self, ArchiveError> {
        remove(&place)?;
        let copy = Self(place);
        let failed = |e| ArchiveError::File(copy.0.clone(), e);
        let mut from =
            std::fs::File::open(file).map_err(|e| ArchiveError::File(file.to_owned(), e))?;
        let mut to = private::open(&copy.0).map_err(failed)?;
        std::io::copy(&mut from, &mut to).and_then(|_| to.sync_all()).map_err(failed)?;
        Ok(copy)
    }
}

impl Drop for PassingCopy {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn rename(from: &Path, to: &Path) -> Result<(), ArchiveError> {
    std::fs::rename(from, to).map_err(|e| ArchiveError::File(to.to_owned(), e))
}

fn remove(file: &Path) -> Result<(), ArchiveError> {
    match std::fs::remove_file(file) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
            Err(ArchiveError::File(file.to_owned(), e))
        }
        _ => Ok(()),
    }
}

fn sync(file: &Path) -> Result<(), ArchiveError> {
    let open = std::fs::OpenOptions::new().write(true).open(file);
    open.and_then(|f| f.sync_all()).map_err(|e| ArchiveError::File(file.to_owned(), e))
}
