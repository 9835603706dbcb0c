//! Values that go into statements and rows that come back, alike for both databases.

use measure::Key;
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::query::Query;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{AssertSqlSafe, ColumnIndex, Decode, Postgres, Row as _, Sqlite, Type};

use super::Fault;

/// A value for a place in a statement. The kinds are kept apart because PostgreSQL must know the
/// kind of a missing value too.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text; also every identifier, date and JSON.
    Text(Option<String>),
    /// A whole number.
    Whole(Option<i64>),
    /// A number with decimals.
    Real(Option<f64>),
    /// Yes or no.
    Truth(bool),
}

macro_rules! value_from {
    ($($kind:ident of $from:ty: $make:expr;)*) => {
        $(impl From<$from> for Value {
            fn from(value: $from) -> Self {
                Self::$kind($make(value))
            }
        })*
    };
}

value_from! {
    Text of &str: |v: &str| Some(v.to_owned());
    Text of String: Some;
    Text of &String: |v: &String| Some(v.clone());
    Text of Option<String>: |v| v;
    Text of Option<&str>: |v: Option<&str>| v.map(str::to_owned);
    Text of &Key: |v: &Key| Some(v.as_str().to_owned());
    Text of Option<&Key>: |v: Option<&Key>| v.map(|k| k.as_str().to_owned());
    Text of locale::Lang: |v: locale::Lang| Some(v.as_str().to_owned());
    Whole of i64: Some;
    Whole of Option<i64>: |v| v;
    Real of f64: Some;
    Real of Option<f64>: |v| v;
    Truth of bool: |v| v;
}

impl Value {
    /// A thing as JSON, which is kept as text and never asked about.
    ///
    /// # Errors
    /// A fault when it cannot be written so: then nothing is kept in its place.
    pub fn json<T: serde::Serialize + ?Sized>(thing: &T) -> Result<Self, Fault> {
        let text = serde_json::to_string(thing).map_err(|e| Fault::Encode(e.into()))?;
        Ok(Self::Text(Some(text)))
    }
}

/// A row of an answer.
pub enum Row {
    /// From the embedded database.
    Sqlite(SqliteRow),
    /// From a PostgreSQL server.
    Postgres(PgRow),
}

/// A type that is read from a row.
pub trait FromRow: Sized {
    /// Reads the columns by their names.
    fn from_row(row: &Row) -> Result<Self, Fault>;
}

impl Row {
    /// The value in the column of this name.
    pub fn get<T>(&self, name: &str) -> Result<T, Fault>
    where
        for<'r> T: Decode<'r, Sqlite> + Type<Sqlite> + Decode<'r, Postgres> + Type<Postgres>,
        for<'r> &'r str: ColumnIndex<SqliteRow> + ColumnIndex<PgRow>,
    {
        match self {
            Self::Sqlite(row) => row.try_get(name),
            Self::Postgres(row) => row.try_get(name),
        }
    }

    /// The key in the column of this name.
    pub fn key(&self, name: &str) -> Result<Key, Fault> {
        let text: String = self.get(name)?;
        Key::parse(&text).map_err(|e| Fault::Decode(format!("{name}: {e}: {text}").into()))
    }

    /// What was written as JSON into the column of this name.
    pub fn json<T: serde::de::DeserializeOwned>(&self, name: &str) -> Result<T, Fault> {
        let text: String = self.get(name)?;
        serde_json::from_str(&text).map_err(|e| Fault::Decode(format!("{name}: {e}").into()))
    }

    /// The JSON in the column of this name, if there is any.
    pub fn maybe_json<T: serde::de::DeserializeOwned>(
        &self,
        name: &str,
    ) -> Result<Option<T>, Fault> {
        let text: Option<String> = self.get(name)?;
        let read = |text: String| serde_json::from_str(&text).map_err(|e| Fault::Decode(e.into()));
        text.map(read).transpose()
    }

    /// What was written by its [`Display`](std::fmt::Display) into the column of this name, if
    /// anything was.
    pub fn maybe_parsed<T: std::str::FromStr>(&self, name: &str) -> Result<Option<T>, Fault> {
        let text: Option<String> = self.get(name)?;
        let parse = |text: String| {
            text.parse().map_err(|_| Fault::Decode(format!("{name}: unexpected «{text}»").into()))
        };
        text.map(parse).transpose()
    }

    /// What was written by its [`Display`](std::fmt::Display) into the column of this name.
    pub fn parsed<T: std::str::FromStr>(&self, name: &str) -> Result<T, Fault> {
        let text: String = self.get(name)?;
        text.parse().map_err(|_| Fault::Decode(format!("{name}: unexpected «{text}»").into()))
    }
}

macro_rules! bind {
    ($query:expr, $values:expr) => {
        $values.into_iter().fold($query, |query, value| match value {
            Value::Text(v) => query.bind(v),
            Value::Whole(v) => query.bind(v),
            Value::Real(v) => query.bind(v),
            Value::Truth(v) => query.bind(v),
        })
    };
}

pub(super) fn sqlite(
    sql: &'static str,
    values: Vec<Value>,
) -> Query<'static, Sqlite, SqliteArguments> {
    bind!(sqlx::query(sql), values)
}

pub(super) fn postgres(
    sql: &'static str,
    values: Vec<Value>,
) -> Query<'static, Postgres, PgArguments> {
    bind!(sqlx::query(sql), values)
}

pub(super) fn sqlite_built(
    sql: String,
    values: Vec<Value>,
) -> Query<'static, Sqlite, SqliteArguments> {
    bind!(sqlx::query(AssertSqlSafe(sql)), values)
}

pub(super) fn postgres_built(
    sql: String,
    values: Vec<Value>,
) -> Query<'static, Postgres, PgArguments> {
    bind!(sqlx::query(AssertSqlSafe(sql)), values)
}
