//! What is kept of web addresses and how they stand. Outside the journal: time does it, and nothing
//! that a city wrote is changed here.

use std::collections::BTreeSet;

use jiff::Timestamp;
use measure::Key;

use super::{Check, Standing};
use crate::store::whole::Column::Text;
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store, Transaction};
use crate::{statements, values};

statements! {
    OF_CITY = "select * from link_check where city = $1 order by address";
    ONE = "select * from link_check where city = $1 and address = $2";
    BROKEN = "select address from link_check where city = $1 and standing = 'broken'";
    ADD = "insert into link_check (city, address, due_at, standing, answer, failures)
        values ($1, $2, $3, 'new', '', 0) on conflict (city, address) do nothing";
    REMOVE = "delete from link_check where city = $1 and address = $2";
    TAKE = "update link_check set due_at = $2
        where due_at <= $1 and (city, address) in
            (select city, address from link_check where due_at <= $1 order by due_at, city, address limit 20)
        returning *";
    SAVE = "update link_check set due_at = $3, checked_at = $4, standing = $5, answer = $6, failures = $7,
        failed_on = $8, moved_to = $9 where city = $1 and address = $2";
    HURRY = "update link_check set due_at = $2 where city = $1 and due_at > $2
        and (checked_at is null or checked_at < $3)";
    EVERY_CHECK = "select * from link_check where (city, address) > ($1, $2) order by city, address limit 200";
}

impl FromRow for Check {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let standing: String = row.get("standing")?;
        let unknown = || Fault::Decode(format!("not known: {standing}").into());
        Ok(Self {
            city: row.key("city")?,
            address: row.get("address")?,
            due_at: row.parsed("due_at")?,
            checked_at: row.maybe_parsed("checked_at")?,
            standing: Standing::parse(&standing).ok_or_else(unknown)?,
            answer: row.get("answer")?,
            failures: row.get("failures")?,
            failed_on: row.maybe_parsed("failed_on")?,
            moved_to: row.get("moved_to")?,
        })
    }
}

/// Every address of a city.
pub async fn of_city(store: &Store, city: &Key) -> Result<Vec<Check>, Fault> {
    store.list(OF_CITY, values![city]).await
}

/// One address of a city.
pub async fn one(store: &Store, city: &Key, address: &str) -> Result<Option<Check>, Fault> {
    store.find(ONE, values![city, address]).await
}

/// The broken addresses of a city.
pub async fn broken(store: &Store, city: &Key) -> Result<BTreeSet<String>, Fault> {
    store.all(BROKEN, values![city]).await?.iter().map(|row| row.get("address")).collect()
}

/// Adds the new addresses of a city, and forgets those that are gone.
pub async fn keep(store: &Store, city: &Key, new: &[Check], gone: &[&String]) -> Result<(), Fault> {
    if new.is_empty() && gone.is_empty() {
        return Ok(());
    }
    let mut transaction = store.begin().await?;
    for check in new {
        let values = values![city, &check.address, check.due_at.to_string()];
        transaction.run(ADD, values).await?;
    }
    for address in gone {
        transaction.run(REMOVE, values![city, *address]).await?;
    }
    transaction.commit().await
}

/// Takes addresses that are due; no other node takes them until a moment.
pub async fn take(store: &Store, now: Timestamp, until: Timestamp) -> Result<Vec<Check>, Fault> {
    let mut transaction = store.begin().await?;
    let rows = transaction.all(TAKE, values![now.to_string(), until.to_string()]).await?;
    transaction.commit().await?;
    rows.iter().map(Check::from_row).collect()
}

/// Keeps what is known now.
pub async fn save(store: &Store, checks: &[Check]) -> Result<(), Fault> {
    if checks.is_empty() {
        return Ok(());
    }
    let mut transaction = store.begin().await?;
    for check in checks {
        save_one(&mut transaction, check).await?;
    }
    transaction.commit().await
}

async fn save_one(transaction: &mut Transaction, check: &Check) -> Result<(), Fault> {
    let values = values![
        &check.city,
        &check.address,
        check.due_at.to_string(),
        check.checked_at.map(|at| at.to_string()),
        check.standing.as_str(),
        &check.answer,
        check.failures,
        check.failed_on.map(|day| day.to_string()),
        check.moved_to.clone()
    ];
    transaction.run(SAVE, values).await.map(drop)
}

/// Makes all addresses of a city due that were not looked at since a moment.
pub async fn hurry(
    store: &Store,
    city: &Key,
    now: Timestamp,
    since: Timestamp,
) -> Result<(), Fault> {
    let mut transaction = store.begin().await?;
    transaction.run(HURRY, values![city, now.to_string(), since.to_string()]).await?;
    transaction.commit().await
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    reader.read::<Check>("link_check", EVERY_CHECK, &[Text("city"), Text("address")]).await?;
    Ok(reader.findings())
}
