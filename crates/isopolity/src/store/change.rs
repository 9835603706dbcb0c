//! A change: one transaction that cannot end without saying in the journal what it did.
//!
//! Nothing half-written is ever seen: either every statement of a change lasts, with its line in
//! the journal, or none does.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;
use measure::Key;
use serde::Serialize;

use super::generation::{GROWS, Remembered};
use super::shown::{self, Presence, Told};
use super::{Fault, FromRow, Row, Transaction, Value, journal};
use crate::app::Random;

/// Who is changing something.
#[derive(Clone, Debug)]
pub struct Author {
    /// The person's id, or `None` for the program itself.
    pub person: Option<String>,
    /// The name to show in the journal for good, even when the account is gone.
    pub name: String,
}

impl Author {
    /// The program itself: the demonstration, an import on the command line, a job.
    #[must_use]
    pub fn program() -> Self {
        Self { person: None, name: "isopolity".to_owned() }
    }
}

/// A change under way. Dropped without [`Change::commit`], it leaves no trace.
pub struct Change {
    transaction: Transaction,
    author: Author,
    at: Timestamp,
    random: Arc<dyn Random>,
    noted: usize,
    renewed: BTreeSet<Remembered>,
    shown: Vec<Told>,
}

impl Change {
    /// Begins a change in an open transaction.
    #[must_use]
    pub fn new(
        transaction: Transaction,
        author: Author,
        at: Timestamp,
        random: Arc<dyn Random>,
    ) -> Self {
        Self {
            transaction,
            author,
            at,
            random,
            noted: 0,
            renewed: BTreeSet::new(),
            shown: Vec::new(),
        }
    }

    /// The moment of the change, the same for all its statements.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// The moment of the change as it is stored.
    #[must_use]
    pub fn now(&self) -> String {
        self.at.to_string()
    }

    /// A new identifier that nobody can guess.
    #[must_use]
    pub fn new_id(&self) -> String {
        self.random.id()
    }

    /// Who is making it.
    #[must_use]
    pub fn author(&self) -> &Author {
        &self.author
    }

    /// Runs a statement and says how many rows it touched.
    pub async fn run(&mut self, sql: &'static str, values: Vec<Value>) -> Result<u64, Fault> {
        self.transaction.run(sql, values).await
    }

    /// Every row of a query, as this change sees it.
    pub async fn all(&mut self, sql: &'static str, values: Vec<Value>) -> Result<Vec<Row>, Fault> {
        self.transaction.all(sql, values).await
    }

    /// The first row of a query, as this change sees it.
    pub async fn find<T: FromRow>(
        &mut self,
        sql: &'static str,
        values: Vec<Value>,
    ) -> Result<Option<T>, Fault> {
        self.transaction.find(sql, values).await
    }

    /// Writes what was done into the journal: a short act (`state`, `edit`, `publish`), the thing,
    /// its city if it has one, and the thing before and after.
    pub async fn note<B: Serialize, A: Serialize>(
        &mut self,
        act: &str,
        (kind, key): (&str, &str),
        city: Option<&str>,
        before: Option<&B>,
        after: Option<&A>,
    ) -> Result<(), Fault> {
        self.noted += 1;
        let values = crate::values![
            self.new_id(),
            self.now(),
            self.author.person.clone(),
            &self.author.name,
            act,
            kind,
            key,
            city,
            journal::as_json(before)?,
            journal::as_json(after)?,
        ];
        self.transaction.run(journal::NOTE, values).await.map(|_| ())
    }

    /// Says that what every node keeps of this in memory is old as soon as the change lasts.
    pub fn renews(&mut self, thing: Remembered) {
        self.renewed.insert(thing);
    }

    /// Says that newcomers see a thing of a city's directory as it is now, or see it no more; what every
    /// node keeps of the directory is old then.
    pub fn shows(&mut self, city: &Key, kind: &'static str, key: &Key, presence: Presence) {
        self.renews(Remembered::Directory(city.clone()));
        self.shown.push(Told { city: city.clone(), kind, key: key.clone(), presence });
    }

    /// Makes the change lasting.
    ///
    /// # Errors
    /// A fault of the database, or a change that noted nothing in the journal: that is a mistake
    /// of the program, and nothing is kept.
    pub async fn commit(mut self) -> Result<(), Fault> {
        if self.noted == 0 {
            return Err(Fault::Protocol("a change that noted nothing in the journal".into()));
        }
        // Last and in one order, so that two changes wait for each other briefly and never both.
        for thing in std::mem::take(&mut self.renewed) {
            self.transaction.run(GROWS, crate::values![thing.to_string()]).await?;
        }
        let at = self.now();
        for told in std::mem::take(&mut self.shown) {
            shown::tell(&mut self.transaction, &told, &at).await?;
        }
        self.transaction.commit().await
    }
}
