//! A city's directory as a file, in and out: the same for the command line and for the form.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use ::directory::{Directory, MOST_PICTURE_BYTES, MOST_PICTURES, Picture, Service};
use measure::{Key, Problem, Problems};
use serde_json::Value;

use super::pictures::{self, Taken};
use super::store::{self, Record, Written};
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
    let read =
        load(app, bytes.to_vec(), None, (Author::program(), State::Published), trial).await?;
    Ok(read.map(|arrival| arrival.to_string()))
}

/// `isopolity export directory`: what newcomers read of a city, as a file that can be loaded again.
/// Each record says by its provenance whether it is an example.
pub async fn export(app: &App, key: &str) -> anyhow::Result<Option<String>> {
    let Ok(city) = Key::parse(key) else { return Ok(None) };
    if crate::network::city(app, &city).await?.is_none() {
        return Ok(None);
    }
    let mut directory = store::published(&app.store, &city).await?;
    directory.pictures = pictures::shown(app, &directory).await?;
    directory.picture_files = files(app, &directory).await?;
    Ok(Some(format!("{}\n", directory.to_json())))
}

/// How wide pictures are in a city's file, at most: as wide as most screens show them.
const WIDEST_IN_FILE: u32 = 960;
/// The most bytes of pictures in a city's file; the words of the others come without.
const MOST_IN_FILE: usize = 40 * 1024 * 1024;

/// The files of a directory's pictures, in Base64.
async fn files(app: &App, directory: &Directory) -> Result<BTreeMap<Key, String>, Fault> {
    let mut files = BTreeMap::new();
    let mut room = MOST_IN_FILE;
    for Picture { key, file, .. } in &directory.pictures {
        let widths = file.sizes.iter().map(|(width, _)| *width);
        let Some(width) = widths.clone().rfind(|w| *w <= WIDEST_IN_FILE).or(widths.min()) else {
            continue;
        };
        let found = pictures::store::file(&app.store, &directory.city, &file.mark, width).await?;
        let Some(bytes) = found.filter(|bytes| bytes.len() <= room) else { continue };
        room -= bytes.len();
        files.insert(key.clone(), data_encoding::BASE64.encode(&bytes));
    }
    Ok(files)
}

/// Reads a file and loads it, or names everything that is wrong with it and changes nothing.
pub async fn load(
    app: &App,
    bytes: Vec<u8>,
    wanted: Option<&Key>,
    (author, state): (Author, State),
    trial: Trial,
) -> Result<Result<Arrival, Problems>, Fault> {
    let directory = match read(bytes).await? {
        Ok(directory) => directory,
        Err(problems) => return Ok(Err(problems)),
    };
    let is_elsewhere = wanted.is_some_and(|city| *city != directory.city);
    if is_elsewhere || crate::network::city(app, &directory.city).await?.is_none() {
        let mut problems = Problems::default();
        let code = if is_elsewhere { "other-city" } else { "unknown-city" };
        problems.add(Problem::new(code, "city").with("typed", &directory.city));
        return Ok(Err(problems));
    }
    let taken = match take_pictures(app, &directory).await? {
        Ok(taken) => taken,
        Err(problems) => return Ok(Err(problems)),
    };
    let mut change = app.change(author).await?;
    let pictures = write_pictures(app, &mut change, &directory, &taken).await?;
    let rest = write(app, &mut change, &directory, state).await?;
    let arrival = Arrival {
        new: rest.new + pictures.new,
        changed: rest.changed + pictures.changed,
        same: rest.same + pictures.same,
        ..rest
    };
    if trial == Trial::Real && arrival.new + arrival.changed > 0 {
        change.commit().await?;
        super::refill_shelf(app, &directory.city).await?;
    }
    Ok(Ok(arrival))
}

/// Reads a file, which may be long: not on the threads that answer.
async fn read(bytes: Vec<u8>) -> Result<Result<Directory, Problems>, Fault> {
    let read = tokio::task::spawn_blocking(move || {
        let whole = LazyCell::new(|| serde_json::from_slice::<Value>(&bytes).unwrap_or_default());
        Directory::read(&bytes)
            .map_err(|problems| wording::complete(problems, |place| hours_at(&whole, place)))
    });
    read.await.map_err(|e| Fault::Io(std::io::Error::other(e)))
}

/// The text of hours at a place in the file, such as `services/3/hours`.
fn hours_at(whole: &Value, place: &str) -> String {
    let text = || {
        let mut parts = place.split('/');
        let list = whole.get(parts.next()?)?;
        let number: usize = parts.next()?.parse().ok()?;
        list.get(number.checked_sub(1)?)?.get("hours")?.as_str().map(str::to_owned)
    };
    text().unwrap_or_default()
}

/// Makes the pictures that a file brings, or names what is wrong with them: damaged, too many, without
/// a file, or not there though something shows them.
async fn take_pictures(
    app: &App,
    directory: &Directory,
) -> Result<Result<BTreeMap<Key, Taken>, Problems>, Fault> {
    let city = &directory.city;
    let before = kept::<Picture>(app, city).await?;
    let (mut taken, mut problems) = (BTreeMap::new(), Problems::default());
    for (at, picture) in directory.pictures.iter().enumerate() {
        let kept = before.get(&picture.key).map(|kept| &kept.record);
        let place = format!("pictures/{}", at + 1);
        match directory.picture_files.get(&picture.key) {
            None if kept.is_none() => {
                problems.add(Problem::new("picture-without-file", place));
            }
            None => {}
            Some(text) => {
                match pictures::take_from_file(app, city, (&picture.key, text), kept).await? {
                    Ok(new) => taken.extend(new.map(|new| (picture.key.clone(), new))),
                    Err(problem) => problems.add(problem),
                }
            }
        }
    }
    let all: BTreeSet<&Key> =
        before.keys().chain(directory.pictures.iter().map(|p| &p.key)).collect();
    if all.len() > MOST_PICTURES {
        let problem = Problem::new("pictures-too-many", "pictures").with("most", MOST_PICTURES);
        problems.add(problem);
    }
    let weight = pictures::store::stock(&app.store, city).await?.1;
    let new: usize = taken.values().map(|taken| taken.made.bytes()).sum();
    if usize::try_from(weight).unwrap_or(usize::MAX).saturating_add(new) > MOST_PICTURE_BYTES {
        let most = MOST_PICTURE_BYTES / 1024 / 1024;
        problems.add(Problem::new("pictures-too-heavy", "pictures").with("most", most));
    }
    for (kind, at, own) in shown(directory) {
        for lost in own.into_iter().filter(|key| !all.contains(key)) {
            let place = format!("{kind}/{}/picture", at + 1);
            problems.add(Problem::new("unknown-key", place).with("key", lost));
        }
    }
    Ok(problems.or(taken))
}

/// What shows pictures in a file: where it stands, and which.
fn shown(directory: &Directory) -> Vec<(&'static str, usize, BTreeSet<Key>)> {
    let services = directory.services.iter().enumerate();
    let services = services.map(|(at, s)| ("services", at, s.pictures()));
    let entries = directory.guide.iter().enumerate();
    services.chain(entries.map(|(at, entry)| ("guide", at, entry.pictures()))).collect()
}

async fn write_pictures(
    app: &App,
    change: &mut Change,
    directory: &Directory,
    taken: &BTreeMap<Key, Taken>,
) -> Result<Arrival, Fault> {
    let city = &directory.city;
    let mut arrival = Arrival::default();
    let before = kept::<Picture>(app, city).await?;
    for picture in &directory.pictures {
        let (kept, taken) = (before.get(&picture.key), taken.get(&picture.key));
        let file = taken.map(|taken| &taken.file).or(kept.map(|kept| &kept.record.file));
        // Somebody removed it while the others were made: nothing is half loaded.
        let file = file.ok_or(Fault::RowNotFound)?;
        let new = Picture { file: file.clone(), ..picture.clone() };
        match (kept, taken) {
            (None, Some(taken)) => {
                let is_new = pictures::store::add(change, city, &new, taken).await?;
                arrival.new += usize::from(is_new);
            }
            (Some(old), _) if old.record != new => {
                let is_changed = pictures::store::change(change, city, old, &new, taken).await?;
                arrival.changed += usize::from(is_changed);
            }
            _ => arrival.same += 1,
        }
    }
    Ok(arrival)
}

/// What is kept of a kind, by key.
async fn kept<T: Record>(app: &App, city: &Key) -> Result<BTreeMap<Key, Kept<T>>, Fault> {
    let all: Vec<Kept<T>> = store::all(&app.store, city).await?;
    Ok(all.into_iter().map(|kept| (kept.record.key().clone(), kept)).collect())
}

/// Writes the records of a kind that a file brings.
async fn bring<'d, T: Written + PartialEq + 'd>(
    app: &App,
    change: &mut Change,
    (city, wish): (&Key, Wish),
    all: impl Iterator<Item = &'d T>,
    arrival: &mut Arrival,
) -> Result<(), Fault> {
    let before = kept::<T>(app, city).await?;
    for new in all {
        match before.get(new.key()) {
            None => {
                let new = Kept::new(new.clone(), wish);
                arrival.new += usize::from(store::add(change, city, &new).await?);
            }
            Some(old) if old.record == *new => arrival.same += 1,
            Some(old) => {
                let after = Kept { record: new.clone(), ..old.clone() };
                arrival.changed += usize::from(store::change(change, city, old, &after).await?);
            }
        }
    }
    Ok(())
}

/// Writes what a file or a table brings; new services and entries get this state.
pub(super) async fn write(
    app: &App,
    change: &mut Change,
    directory: &Directory,
    state: State,
) -> Result<Arrival, Fault> {
    let city = &directory.city;
    let mut arrival = Arrival { city: city.to_string(), ..Arrival::default() };
    let wish = if state == State::Published { Wish::Publish } else { Wish::Keep };
    // By themselves they show nothing: newcomers see them with what names them.
    let seen = (city, Wish::Publish);
    bring(app, change, seen, directory.organisations.iter(), &mut arrival).await?;
    bring(app, change, seen, directory.places.iter(), &mut arrival).await?;
    let services = directory.services.iter().map(AsRef::as_ref);
    bring::<Service>(app, change, (city, wish), services, &mut arrival).await?;
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
