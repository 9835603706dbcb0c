//! What would become of a directory when a file comes into it: how much is new and changed, and what of
//! each record.

pub mod pages;

use std::collections::HashMap;
use std::sync::Arc;

use ::directory::{Directory, Organisation, Place, Service};
use locale::Text;
use measure::Key;
use serde::Serialize;

use super::exchange::Arrival;
use super::store::{self as records, Record};
use super::thing::Named;
use super::{Kept, guide};
use crate::app::App;
use crate::store::Fault;

/// The most records that are named.
pub const MOST_LINES: usize = 100;

/// A record that is new or changed.
pub struct Line {
    /// What it is called.
    pub title: Text,
    /// What newcomers see of it now, as JSON; nothing of what is new.
    pub was: Option<String>,
    /// What it would be, as JSON.
    pub is: Option<String>,
}

/// Everything that a city has in its directory, drafts too.
pub async fn everything(app: &App, city: &Key) -> Result<Directory, Fault> {
    async fn all<T: Record>(app: &App, city: &Key) -> Result<Vec<T>, Fault> {
        let kept: Vec<Kept<T>> = records::all(&app.store, city).await?;
        Ok(kept.into_iter().map(|k| k.record).collect())
    }
    Ok(Directory {
        organisations: all::<Organisation>(app, city).await?,
        places: all::<Place>(app, city).await?,
        services: all::<Service>(app, city).await?.into_iter().map(Arc::new).collect(),
        guide: guide::store::all(&app.store, city).await?.into_iter().map(|k| k.record).collect(),
        ..Directory::new(city.clone())
    })
}

/// What is new and changed, and how much is as it was.
pub fn compared(before: &Directory, new: &Directory) -> (Arrival, Vec<Line>) {
    let mut arrival = Arrival { city: before.city.to_string(), ..Arrival::default() };
    let mut lines = Vec::new();
    let organisations = count(&before.organisations, &new.organisations, &mut arrival);
    let places = count(&before.places, &new.places, &mut arrival);
    let old = before.services.iter().map(AsRef::as_ref);
    let services = count(old, new.services.iter().map(AsRef::as_ref), &mut arrival);
    tell(&mut lines, services);
    tell(&mut lines, count(&before.guide, &new.guide, &mut arrival));
    tell(&mut lines, organisations);
    tell(&mut lines, places);
    (arrival, lines)
}

/// Tells of records that are new or changed; what changes only of those that the page names.
fn tell<T: Named + Serialize>(lines: &mut Vec<Line>, records: Vec<(&T, Option<&T>)>) {
    for (record, was) in records {
        let is_named = lines.len() < MOST_LINES;
        let json = |record: &T| serde_json::to_string(record).ok().filter(|_| is_named);
        let (was, is) = (was.and_then(json), json(record));
        lines.push(Line { title: record.title().clone(), was, is });
    }
}

/// Counts what is new, changed and as it was; gives what is new or changed, with what it was.
fn count<'n, T: Named + PartialEq + 'n>(
    before: impl IntoIterator<Item = &'n T>,
    new: impl IntoIterator<Item = &'n T>,
    arrival: &mut Arrival,
) -> Vec<(&'n T, Option<&'n T>)> {
    let old: HashMap<_, &T> =
        before.into_iter().map(|record| ((record.sort(), record.own_key()), record)).collect();
    let mut told = Vec::new();
    for record in new {
        match old.get(&(record.sort(), record.own_key())) {
            None => {
                arrival.new += 1;
                told.push((record, None));
            }
            Some(old) if *old == record => arrival.same += 1,
            Some(old) => {
                arrival.changed += 1;
                told.push((record, Some(*old)));
            }
        }
    }
    told
}
