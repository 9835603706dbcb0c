//! Where everything is kept: one SQL text for the embedded database and for PostgreSQL.
//!
//! A town keeps one SQLite file; a network that outgrows one machine gives the address of a
//! PostgreSQL server. Every slice writes its statements once, with `$1` places, and gets [`Row`]s
//! back. Reading is free; writing goes through a [`Change`](change::Change), which is one
//! transaction with a line in the journal.
//!
//! It deliberately has no query builder, no cache and no second wording of any statement.

pub mod archive;
pub mod change;
pub mod generation;
pub mod job;
pub mod journal;
pub mod private;
mod row;
pub mod shown;
pub mod whole;

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use futures_util::TryStreamExt;
use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, SqlitePool};

pub use row::{FromRow, Row, Value};

/// The statements of every slice, by the slice's name: a test prepares each on both databases.
pub fn statements() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let slices: &[(&str, &[(&str, &str)])] = &[
        ("journal", journal::STATEMENTS),
        ("job", job::STATEMENTS),
        ("generation", generation::STATEMENTS),
        ("shown", shown::STATEMENTS),
        ("people", crate::people::store::STATEMENTS),
        ("network", crate::network::store::STATEMENTS),
        ("survey", crate::survey::store::STATEMENTS),
        ("mentoring", crate::mentoring::store::STATEMENTS),
        ("thread", crate::thread::STATEMENTS),
        ("evidence", crate::evidence::store::STATEMENTS),
        ("competence", crate::competence::store::STATEMENTS),
        ("evidence/collection", crate::evidence::collection::store::STATEMENTS),
        ("evidence/shapes", crate::evidence::shapes::store::STATEMENTS),
        ("evidence/own", crate::evidence::own::store::STATEMENTS),
        ("evidence/districts", crate::evidence::districts::store::STATEMENTS),
        ("evidence/index", crate::evidence::index::store::STATEMENTS),
        ("plan", crate::plan::store::STATEMENTS),
        ("directory", crate::directory::store::STATEMENTS),
        ("directory/table", crate::directory::table::store::STATEMENTS),
        ("directory/source", crate::directory::source::store::STATEMENTS),
        ("directory/due", crate::directory::due::store::STATEMENTS),
        ("directory/unfinished", crate::directory::unfinished::store::STATEMENTS),
        ("feedback", crate::feedback::store::STATEMENTS),
        ("entry", crate::directory::guide::store::STATEMENTS),
        ("picture", crate::directory::pictures::store::STATEMENTS),
        ("links", crate::links::store::STATEMENTS),
        ("practice", crate::practice::store::STATEMENTS),
    ];
    slices.iter().flat_map(|(slice, all)| all.iter().map(move |(name, sql)| (*slice, *name, *sql)))
}

static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// The name of the database file in a data directory.
pub const FILE: &str = "isopolity.db";

/// A fault of the database: never the person's doing.
pub type Fault = sqlx::Error;

/// Whether a fault is of a row that does not hold what it should, not of the connection.
#[must_use]
pub fn is_unreadable(fault: &Fault) -> bool {
    matches!(fault, Fault::Decode(_) | Fault::ColumnDecode { .. })
}

/// What the store itself keeps and cannot read: journal, jobs, generations; a sentence each.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = whole::Reader::of(store);
    journal::read_all(&mut reader).await?;
    job::read_all(&mut reader).await?;
    generation::read_all(&mut reader).await?;
    shown::read_all(&mut reader).await?;
    Ok(reader.findings())
}

/// Declares the statements of one `store.rs`, and lists them so that a test can prepare each on
/// both databases.
#[macro_export]
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $sql:expr;)*) => {
        $($(#[$doc])* const $name: &str = $sql;)*
        /// Every statement of this slice, by name.
        pub(crate) const STATEMENTS: &[(&str, &str)] = &[$((stringify!($name), $sql)),*];
    };
}

/// The values that fill the places `$1`, `$2`, … of a statement.
#[macro_export]
macro_rules! values {
    ($($value:expr),* $(,)?) => { vec![$($crate::store::Value::from($value)),*] };
}

/// An open database.
#[derive(Clone)]
pub struct Store {
    pool: Pool,
}

#[derive(Clone)]
enum Pool {
    /// Many readers beside one writer, as write-ahead logging allows.
    Sqlite {
        read: SqlitePool,
        write: SqlitePool,
    },
    Postgres(PgPool),
}

/// A transaction under way.
pub enum Transaction {
    /// On the embedded database.
    Sqlite(sqlx::Transaction<'static, sqlx::Sqlite>),
    /// On a PostgreSQL server.
    Postgres(sqlx::Transaction<'static, sqlx::Postgres>),
}

impl Store {
    /// Opens the embedded database in a directory; the file is made when there is none.
    pub async fn open_embedded(directory: &Path) -> Result<Self, Fault> {
        // The files beside it, such as its log, follow its rights.
        private::open(&directory.join(FILE)).map_err(Fault::Io)?;
        let options = SqliteConnectOptions::new()
            .filename(directory.join(FILE))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // Full, not normal: an acknowledged change must survive a power cut.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(10))
            .foreign_keys(true)
            .statement_cache_capacity(400);
        let write =
            SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await?;
        let read = SqlitePoolOptions::new().max_connections(4).connect_lazy_with(options);
        Ok(Self { pool: Pool::Sqlite { read, write } })
    }

    /// Connects to a PostgreSQL server by its address, `postgres://user@host/name`.
    pub async fn open_server(url: &str) -> Result<Self, Fault> {
        let options = PgConnectOptions::from_str(url)?.statement_cache_capacity(400);
        let pool = PgPoolOptions::new()
            .max_connections(8)
            .acquire_timeout(Duration::from_secs(10))
            .connect_with(options)
            .await?;
        Ok(Self { pool: Pool::Postgres(pool) })
    }

    /// Brings the tables up to date.
    pub async fn migrate(&self) -> Result<(), Fault> {
        match &self.pool {
            Pool::Sqlite { write, .. } => MIGRATIONS.run(write).await?,
            Pool::Postgres(pool) => MIGRATIONS.run(pool).await?,
        }
        Ok(())
    }

    /// How many migrations there are, and how many of them this database has.
    pub async fn migrations(&self) -> (usize, i64) {
        let done = self
            .one("select count(*) as n from _sqlx_migrations where success = true", vec![])
            .await
            .and_then(|row| row.get("n"));
        (MIGRATIONS.iter().count(), done.unwrap_or(0))
    }

    /// Which database this is, for people: `SQLite` or `PostgreSQL`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.pool {
            Pool::Sqlite { .. } => "SQLite",
            Pool::Postgres(_) => "PostgreSQL",
        }
    }

    /// Every row of a query.
    pub async fn all(&self, sql: &'static str, values: Vec<Value>) -> Result<Vec<Row>, Fault> {
        match &self.pool {
            Pool::Sqlite { read, .. } => {
                let rows = row::sqlite(sql, values).fetch_all(read).await?;
                Ok(rows.into_iter().map(Row::Sqlite).collect())
            }
            Pool::Postgres(pool) => {
                let rows = row::postgres(sql, values).fetch_all(pool).await?;
                Ok(rows.into_iter().map(Row::Postgres).collect())
            }
        }
    }

    /// Every row of a query, read into a type.
    pub async fn list<T: FromRow>(
        &self,
        sql: &'static str,
        values: Vec<Value>,
    ) -> Result<Vec<T>, Fault> {
        // Row by row: a long text and what is read from it need not stand beside all the others.
        match &self.pool {
            Pool::Sqlite { read, .. } => {
                let rows = row::sqlite(sql, values).fetch(read);
                rows.and_then(async |row| T::from_row(&Row::Sqlite(row))).try_collect().await
            }
            Pool::Postgres(pool) => {
                let rows = row::postgres(sql, values).fetch(pool);
                rows.and_then(async |row| T::from_row(&Row::Postgres(row))).try_collect().await
            }
        }
    }

    /// The first row of a query, if any.
    pub async fn maybe(&self, sql: &'static str, values: Vec<Value>) -> Result<Option<Row>, Fault> {
        match &self.pool {
            Pool::Sqlite { read, .. } => {
                Ok(row::sqlite(sql, values).fetch_optional(read).await?.map(Row::Sqlite))
            }
            Pool::Postgres(pool) => {
                Ok(row::postgres(sql, values).fetch_optional(pool).await?.map(Row::Postgres))
            }
        }
    }

    /// The first row of a query read into a type, if any.
    pub async fn find<T: FromRow>(
        &self,
        sql: &'static str,
        values: Vec<Value>,
    ) -> Result<Option<T>, Fault> {
        self.maybe(sql, values).await?.as_ref().map(T::from_row).transpose()
    }

    /// The row of a query that always has one, such as a count.
    pub async fn one(&self, sql: &'static str, values: Vec<Value>) -> Result<Row, Fault> {
        self.maybe(sql, values).await?.ok_or(Fault::RowNotFound)
    }

    /// Begins a transaction that may write. Slices use [`change::Change`] instead, which journals.
    pub async fn begin(&self) -> Result<Transaction, Fault> {
        match &self.pool {
            Pool::Sqlite { write, .. } => {
                Ok(Transaction::Sqlite(write.begin_with("begin immediate").await?))
            }
            Pool::Postgres(pool) => Ok(Transaction::Postgres(pool.begin().await?)),
        }
    }

    /// Whether the database answers.
    pub async fn is_alive(&self) -> bool {
        self.one("select 1 as n", vec![]).await.is_ok()
    }

    /// Asks the database whether a statement is good, without running it.
    pub async fn prepare(&self, sql: &'static str) -> Result<(), Fault> {
        use sqlx::{Executor, SqlSafeStr};
        match &self.pool {
            Pool::Sqlite { read, .. } => read.prepare(sql.into_sql_str()).await.map(|_| ()),
            Pool::Postgres(pool) => pool.prepare(sql.into_sql_str()).await.map(|_| ()),
        }
    }

    /// Closes every connection; the embedded database folds its log into its file.
    pub async fn close(&self) {
        match &self.pool {
            Pool::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Pool::Postgres(pool) => pool.close().await,
        }
    }
}

impl Transaction {
    /// Runs a statement and says how many rows it touched.
    pub async fn run(&mut self, sql: &'static str, values: Vec<Value>) -> Result<u64, Fault> {
        match self {
            Self::Sqlite(tx) => {
                Ok(row::sqlite(sql, values).execute(&mut **tx).await?.rows_affected())
            }
            Self::Postgres(tx) => {
                Ok(row::postgres(sql, values).execute(&mut **tx).await?.rows_affected())
            }
        }
    }

    /// Every row of a query inside the transaction.
    pub async fn all(&mut self, sql: &'static str, values: Vec<Value>) -> Result<Vec<Row>, Fault> {
        match self {
            Self::Sqlite(tx) => {
                let rows = row::sqlite(sql, values).fetch_all(&mut **tx).await?;
                Ok(rows.into_iter().map(Row::Sqlite).collect())
            }
            Self::Postgres(tx) => {
                let rows = row::postgres(sql, values).fetch_all(&mut **tx).await?;
                Ok(rows.into_iter().map(Row::Postgres).collect())
            }
        }
    }

    /// The first row of a query inside the transaction, read into a type.
    pub async fn find<T: FromRow>(
        &mut self,
        sql: &'static str,
        values: Vec<Value>,
    ) -> Result<Option<T>, Fault> {
        self.all(sql, values).await?.first().map(T::from_row).transpose()
    }

    /// Makes everything in the transaction lasting.
    pub async fn commit(self) -> Result<(), Fault> {
        match self {
            Self::Sqlite(tx) => tx.commit().await,
            Self::Postgres(tx) => tx.commit().await,
        }
    }
}
