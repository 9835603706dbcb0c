//! Reading a table whole, a page at a time: whether everything that is kept can be read.
//!
//! A slice names each of its tables with the columns of its key and says as what a row is read.
//! However long a table is, only a page of it is in memory.

use super::{Fault, FromRow, Row, Store, Value};

/// A column of a table's key.
#[derive(Clone, Copy, Debug)]
pub enum Column {
    /// It holds text.
    Text(&'static str),
    /// It holds whole numbers.
    Whole(&'static str),
}

impl Column {
    /// What stands before every value.
    fn first(self) -> Value {
        match self {
            Self::Text(_) => "".into(),
            Self::Whole(_) => i64::MIN.into(),
        }
    }

    fn of(self, row: &Row) -> Result<Value, Fault> {
        Ok(match self {
            Self::Text(name) => Value::Text(row.get(name)?),
            Self::Whole(name) => Value::Whole(row.get(name)?),
        })
    }
}

/// A table's pages in the order of its key.
pub struct Pages {
    sql: &'static str,
    key: &'static [Column],
    after: Vec<Value>,
}

impl Pages {
    /// The pages of a statement that selects what stands after the key `$1`, `$2`, … in its order.
    #[must_use]
    pub fn of(sql: &'static str, key: &'static [Column]) -> Self {
        Self { sql, key, after: key.iter().map(|column| column.first()).collect() }
    }

    /// The next page; empty after the last.
    pub async fn next(&mut self, store: &Store) -> Result<Vec<Row>, Fault> {
        let rows = store.all(self.sql, self.after.clone()).await?;
        if let Some(last) = rows.last() {
            self.after = self.key.iter().map(|column| column.of(last)).collect::<Result<_, _>>()?;
        }
        Ok(rows)
    }

    /// The key of a row, for people.
    #[must_use]
    pub fn name(&self, row: &Row) -> String {
        let part = |column: &Column| match column.of(row) {
            Ok(Value::Text(Some(text))) => text,
            Ok(Value::Whole(Some(number))) => number.to_string(),
            _ => "?".to_owned(),
        };
        self.key.iter().map(part).collect::<Vec<_>>().join(".")
    }
}

/// Reads tables whole and notes every row that cannot be read.
pub struct Reader<'s> {
    store: &'s Store,
    findings: Vec<String>,
}

impl<'s> Reader<'s> {
    /// Of a database.
    #[must_use]
    pub fn of(store: &'s Store) -> Self {
        Self { store, findings: Vec::new() }
    }

    /// Reads every row of a table as a type.
    pub async fn read<T: FromRow>(
        &mut self,
        table: &str,
        sql: &'static str,
        key: &'static [Column],
    ) -> Result<(), Fault> {
        self.read_by(table, sql, key, |row| T::from_row(row).map(drop)).await
    }

    /// Reads every row of a table by a function.
    pub async fn read_by(
        &mut self,
        table: &str,
        sql: &'static str,
        key: &'static [Column],
        read: impl Fn(&Row) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let mut pages = Pages::of(sql, key);
        loop {
            let rows = pages.next(self.store).await?;
            if rows.is_empty() {
                return Ok(());
            }
            for row in &rows {
                if let Err(why) = read(row) {
                    self.findings.push(cannot_be_read(table, &pages.name(row), &why));
                }
            }
        }
    }

    /// A sentence for every row that could not be read.
    #[must_use]
    pub fn findings(self) -> Vec<String> {
        self.findings
    }
}

/// The sentence about a row that cannot be read.
#[must_use]
pub fn cannot_be_read(table: &str, key: &str, why: &Fault) -> String {
    let why = match why {
        Fault::Decode(inner) => inner.to_string(),
        other => other.to_string(),
    };
    format!("{table} «{key}» cannot be read: {why}")
}
