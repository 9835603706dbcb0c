//! A city's directory as a file, in and out: the same for the command line and for the form.

use std::collections::BTreeMap;

use ::directory::{Directory, Organisation, Place, Service};
use measure::{Key, Problem, Problems};
use serde_json::Value;

use super::store::{self, Record};
use super::{Kept, State, Wish, guide, wording};
use crate::app::App;
use crate::store::Fault;
use crate::store::change::{Author, Change};

/// What a file brings: how much is new, changed and as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrival {
    /// Whose directory it is.
    pub city: String,
    /// Records that were not there.
    pub new: usize,
    /// Records that were there and differ.
    pub changed: usize,
    /// Records that are as they were.
    pub same: usize,
}

impl std::fmt::Display for Arrival {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{}: {} new, {} changed, {} as before",
            self.city, self.new, self.changed, self.same
        )
    }
}

/// Whether a file is loaded or only looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trial {
    /// Only looked at: nothing is changed.
    Dry,
    /// Loaded.
    Real,
}

/// `isopolity import directory`: loads a city's directory; what is not in the file stays. New
/// services are published.
pub async fn import(
    app: &App,
    bytes: &[u8],
    dry_run: bool,
) -> anyhow::Result<Result<String, Problems>> {
    let trial = if dry_run { Trial::Dry } else { Trial::Real };
    let read = load(app, bytes, None, (Author::program(), State::Published), trial).await?;
    Ok(read.map(|arrival| arrival.to_string()))
}

/// `isopolity export directory`: what newcomers read of a city, as a file that can be loaded again.
/// Each record says by its provenance whether it is an example.
pub async fn export(app: &App, key: &str) -> anyhow::Result<Option<String>> {
    let Ok(city) = Key::parse(key) else { return Ok(None) };
    if crate::network::city(app, &city).await?.is_none() {
        return Ok(None);
    }
    Ok(Some(format!("{}\n", store::published(app, &city).await?.to_json())))
}

/// Reads a file and loads it, or names everything that is wrong with it and changes nothing.
pub async fn load(
    app: &App,
    bytes: &[u8],
    wanted: Option<&Key>,
    (author, state): (Author, State),
    trial: Trial,
) -> Result<Result<Arrival, Problems>, Fault> {
    let directory = match Directory::read(bytes) {
        Ok(directory) => directory,
        Err(problems) => {
            return Ok(Err(wording::complete(problems, |place| hours_at(bytes, place))));
        }
    };
    let is_elsewhere = wanted.is_some_and(|city| *city != directory.city);
    if is_elsewhere || crate::network::city(app, &directory.city).await?.is_none() {
        let mut problems = Problems::default();
        let code = if is_elsewhere { "other-city" } else { "unknown-city" };
        problems.add(Problem::new(code, "city").with("typed", &directory.city));
        return Ok(Err(problems));
    }
    let mut change = app.change(author).await?;
    let arrival = write(app, &mut change, &directory, state).await?;
    if trial == Trial::Real && arrival.new + arrival.changed > 0 {
        change.commit().await?;
        super::refill_shelf(app, &directory.city).await?;
    }
    Ok(Ok(arrival))
}

/// The text of hours at a place in the file, such as `services/3/hours`.
fn hours_at(bytes: &[u8], place: &str) -> String {
    let at = |value: &Value| {
        let mut parts = place.split('/');
        let list = value.get(parts.next()?)?;
        let number: usize = parts.next()?.parse().ok()?;
        list.get(number.checked_sub(1)?)?.get("hours")?.as_str().map(str::to_owned)
    };
    serde_json::from_slice::<Value>(bytes).ok().and_then(|value| at(&value)).unwrap_or_default()
}

/// What is kept of a kind, by key.
async fn kept<T: Record>(app: &App, city: &Key) -> Result<BTreeMap<Key, Kept<T>>, Fault> {
    let all: Vec<Kept<T>> = store::all(&app.store, city).await?;
    Ok(all.into_iter().map(|kept| (kept.record.key().clone(), kept)).collect())
}

/// Writes what a file or a table brings; new services get this state.
pub(super) async fn write(
    app: &App,
    change: &mut Change,
    directory: &Directory,
    state: State,
) -> Result<Arrival, Fault> {
    let city = &directory.city;
    let mut arrival = Arrival { city: city.to_string(), ..Arrival::default() };
    let before = kept::<Organisation>(app, city).await?;
    for new in &directory.organisations {
        match before.get(&new.key) {
            None => arrival.new += usize::from(store::add_organisation(change, city, new).await?),
            Some(old) if old.record == *new => arrival.same += 1,
            Some(old) => {
                let is_changed =
                    store::change_organisation(change, city, &old.record, new, old.version).await?;
                arrival.changed += usize::from(is_changed);
            }
        }
    }
    let before = kept::<Place>(app, city).await?;
    for new in &directory.places {
        match before.get(&new.key) {
            None => arrival.new += usize::from(store::add_place(change, city, new).await?),
            Some(old) if old.record == *new => arrival.same += 1,
            Some(old) => {
                let is_changed =
                    store::change_place(change, city, &old.record, new, old.version).await?;
                arrival.changed += usize::from(is_changed);
            }
        }
    }
    let wish = if state == State::Published { Wish::Publish } else { Wish::Keep };
    let before = kept::<Service>(app, city).await?;
    for new in &directory.services {
        match before.get(&new.key) {
            None => {
                let new = Kept::new(new.clone(), wish);
                arrival.new += usize::from(store::add_service(change, city, &new).await?);
            }
            Some(old) if old.record == *new => arrival.same += 1,
            Some(old) => {
                let after = Kept { record: new.clone(), ..old.clone() };
                arrival.changed +=
                    usize::from(store::change_service(change, city, old, &after).await?);
            }
        }
    }
    let before: BTreeMap<_, _> = guide::store::all(&app.store, city)
        .await?
        .into_iter()
        .map(|kept| ((kept.record.kind(), kept.record.key().clone()), kept))
        .collect();
    for new in &directory.guide {
        match before.get(&(new.kind(), new.key().clone())) {
            None => {
                let new = Kept::new(new.clone(), wish);
                arrival.new += usize::from(guide::store::add(change, city, &new).await?);
            }
            Some(old) if old.record == *new => arrival.same += 1,
            Some(old) => {
                let after = Kept { record: new.clone(), ..old.clone() };
                let is_changed = guide::store::change(change, city, old, &after).await?;
                arrival.changed += usize::from(is_changed);
            }
        }
    }
    let (dates, version) = store::holidays(&app.store, city).await?;
    if !directory.holidays.is_empty() && directory.holidays != dates {
        let is_new =
            store::set_holidays(change, city, (&dates, version), &directory.holidays).await?;
        arrival.changed += usize::from(is_new);
    }
    Ok(arrival)
}
