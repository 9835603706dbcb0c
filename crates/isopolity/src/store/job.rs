//! Work that is due: kept in the database, so that a killed process forgets none of it.
//!
//! A job is queued in the same transaction as the change that asks for it. A worker takes the
//! oldest due job; if the process dies, the job is taken again after ten minutes. After five
//! failures it rests as failed, with what went wrong, for the keeper to see.

use jiff::{SignedDuration, Timestamp};

use super::change::Change;
use super::{Fault, FromRow, Row, Store, Value};
use crate::{statements, values};

statements! {
    QUEUE = "insert into job (id, kind, payload, state, attempts, due_at) values ($1, $2, $3, 'queued', 0, $4)";
    TAKE = "update job set state = 'running', taken_at = $1, attempts = attempts + 1
        where id = (select id from job
                    where (state = 'queued' and due_at <= $1) or (state = 'running' and taken_at < $2)
                    order by due_at, id limit 1)
          and (state = 'queued' or taken_at < $2)
        returning id, kind, payload, attempts";
    DONE = "update job set state = 'done', payload = '' where id = $1";
    AGAIN = "update job set state = $2, due_at = $3, last_error = $4 where id = $1";
    WAITING = "select count(*) filter (where state in ('queued', 'running')) as waiting,
        count(*) filter (where state = 'failed') as failed from job";
    SWEEP = "delete from job where state = 'done' and due_at < $1";
}

/// How often a job is tried before it rests as failed.
pub const TRIES: i64 = 5;

/// A job that this process has taken.
#[derive(Debug)]
pub struct Job {
    /// Its id.
    pub id: String,
    /// What is to be done.
    pub kind: String,
    /// With what, as JSON.
    pub payload: String,
    /// How often it was begun, this time included.
    pub attempts: i64,
}

impl FromRow for Job {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            id: row.get("id")?,
            kind: row.get("kind")?,
            payload: row.get("payload")?,
            attempts: row.get("attempts")?,
        })
    }
}

/// Queues a job as part of a change.
pub async fn queue(
    change: &mut Change,
    kind: &str,
    payload: &impl serde::Serialize,
) -> Result<(), Fault> {
    let payload = Value::json(payload)?;
    let values = values![change.new_id(), kind, payload, change.now()];
    change.run(QUEUE, values).await.map(|_| ())
}

/// Takes the oldest job that is due, if any.
pub async fn take(store: &Store, now: Timestamp) -> Result<Option<Job>, Fault> {
    let abandoned = now.saturating_sub(SignedDuration::from_mins(10)).unwrap_or(now);
    let mut transaction = store.begin().await?;
    let job = transaction.find(TAKE, values![now.to_string(), abandoned.to_string()]).await?;
    transaction.commit().await?;
    Ok(job)
}

/// Marks a job as done.
pub async fn finish(store: &Store, job: &Job) -> Result<(), Fault> {
    let mut transaction = store.begin().await?;
    transaction.run(DONE, values![&job.id]).await?;
    transaction.commit().await
}

/// Puts a job that failed back for later, each time later, or lets it rest.
pub async fn put_back(store: &Store, job: &Job, now: Timestamp, why: &str) -> Result<(), Fault> {
    let state = if job.attempts >= TRIES { "failed" } else { "queued" };
    let wait = SignedDuration::from_secs(30 << job.attempts.clamp(0, 10));
    let due = now.saturating_add(wait).unwrap_or(now);
    let mut transaction = store.begin().await?;
    transaction.run(AGAIN, values![&job.id, state, due.to_string(), why]).await?;
    transaction.commit().await
}

/// How many jobs wait and how many have failed for good.
pub async fn standing(store: &Store) -> Result<(i64, i64), Fault> {
    let row = store.one(WAITING, vec![]).await?;
    Ok((row.get("waiting")?, row.get("failed")?))
}

/// Forgets jobs done more than thirty days ago.
pub async fn sweep(store: &Store, now: Timestamp) -> Result<u64, Fault> {
    let old = now.saturating_sub(SignedDuration::from_hours(24 * 30)).unwrap_or(now);
    let mut transaction = store.begin().await?;
    let swept = transaction.run(SWEEP, values![old.to_string()]).await?;
    transaction.commit().await?;
    Ok(swept)
}
