//! What each node keeps in memory beside the database, and how it stays fresh: the shelf that
//! newcomers read from, and the figures of statistics.
//!
//! The node that makes a change reads anew at once. Every other node, and one beside which a file is
//! loaded from the command line, looks every second whether a [`generation`] has grown, and reads
//! anew what has.

use std::collections::BTreeMap;

use tokio::sync::{Mutex, MutexGuard};

use crate::app::App;
use crate::store::Fault;
use crate::store::generation::{self, Remembered};

/// Which generations this node has in memory.
#[derive(Default)]
pub struct Freshness {
    seen: Mutex<BTreeMap<Remembered, i64>>,
    turn: Mutex<()>,
}

impl Freshness {
    /// A turn to read something anew and put it in its place. One at a time: otherwise what was read
    /// first could be put in place last.
    pub async fn turn(&self) -> MutexGuard<'_, ()> {
        self.turn.lock().await
    }
}

/// Reads everything that is kept in memory, for a program that begins to serve.
pub async fn fill(app: &App) -> Result<(), Fault> {
    let mut seen = app.freshness.seen.lock().await;
    // Looked at before reading: a change in between is read twice rather than never.
    let now = generation::all(&app.store).await?;
    crate::evidence::fill(app).await?;
    crate::directory::fill_shelf(app).await?;
    *seen = now;
    Ok(())
}

/// Reads anew what has changed since it was last read; says how much that was.
///
/// # Errors
/// The last fault; everything else was read nevertheless, and what was not is tried next time.
pub async fn refresh(app: &App) -> Result<usize, Fault> {
    let mut seen = app.freshness.seen.lock().await;
    let mut grown = generation::all(&app.store).await?;
    grown.retain(|thing, number| seen.get(thing) != Some(number));
    let mut outcome = Ok(grown.len());
    for (thing, number) in grown {
        let read = match &thing {
            Remembered::Figures => crate::evidence::fill(app).await,
            Remembered::Directory(city) => crate::directory::refill_shelf(app, city).await,
        };
        match read {
            Ok(()) => drop(seen.insert(thing, number)),
            Err(fault) => outcome = Err(fault),
        }
    }
    outcome
}
