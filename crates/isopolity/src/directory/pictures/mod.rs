//! The pictures of a city: officers add them with words for who cannot see them, and choose them in
//! what newcomers read.
//!
//! A picture has no state of its own. It is public while something published shows it, and is seen
//! until then by those who may read the city's drafts.

mod chooser;
mod forms;
mod pages;
pub mod requests;
pub mod served;
pub mod store;
mod taken;

use std::collections::BTreeSet;

use ::directory::{Directory, Picture, PictureFile, Service};
use locale::Text;
use measure::Key;

pub use chooser::{Choices, Within, chooser};
pub use forms::chosen;
pub use taken::{Taken, is_shown_by, take, take_from_file};

use super::store as records;
use super::thing::{Edited, Named};
use super::{Kept, State, guide};
use crate::app::App;
use crate::store::Fault;
use crate::store::change::Change;

/// A place where a picture is used.
#[derive(Clone, Debug)]
pub struct Use {
    /// The picture.
    pub picture: Key,
    /// The name of what shows it.
    pub title: Text,
    /// The form in which that is written.
    pub href: String,
    /// Whether newcomers see it there.
    pub seen: Seen,
}

/// Who sees a picture where it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Newcomers.
    ByNewcomers,
    /// Only those who write.
    ByWriters,
}

/// Every place where a picture of the city is used. What was withdrawn shows nothing to anybody.
pub async fn uses(app: &App, city: &Key) -> Result<Vec<Use>, Fault> {
    let services: Vec<Kept<Service>> = records::all(&app.store, city).await?;
    let entries = guide::store::all(&app.store, city).await?;
    Ok(uses_in(city, &services, &entries))
}

/// The same, as a change sees it; nobody else changes pictures of the city until it is over.
pub async fn uses_now(change: &mut Change, city: &Key) -> Result<Vec<Use>, Fault> {
    store::alone(change, city).await?;
    let services: Vec<Kept<Service>> = records::all_in(change, city).await?;
    let entries = guide::store::all_in(change, city).await?;
    Ok(uses_in(city, &services, &entries))
}

/// One of these pictures that the city does not have; none of them goes until the change is over.
pub async fn wanting(
    change: &mut Change,
    city: &Key,
    named: BTreeSet<Key>,
) -> Result<Option<Key>, Fault> {
    if named.is_empty() {
        return Ok(None);
    }
    store::alone(change, city).await?;
    let all: Vec<Kept<Picture>> = records::all_in(change, city).await?;
    let is_there = |key: &Key| all.iter().any(|kept| kept.record.key == *key);
    Ok(named.into_iter().find(|key| !is_there(key)))
}

/// Whether newcomers see a picture, as a change sees it.
pub async fn is_seen(change: &mut Change, city: &Key, picture: &Key) -> Result<bool, Fault> {
    let uses = uses_now(change, city).await?;
    Ok(uses.iter().any(|u| u.picture == *picture && u.seen == Seen::ByNewcomers))
}

fn uses_in(
    city: &Key,
    services: &[Kept<Service>],
    entries: &[Kept<::directory::guide::Entry>],
) -> Vec<Use> {
    let mut all = Vec::new();
    for kept in services {
        let title = &kept.current().title;
        let href = kept.record.sort().form(city, &kept.record.key);
        note(&mut all, kept, Service::pictures, (title, &href));
    }
    for kept in entries {
        let entry = kept.current();
        let href = kept.record.sort().form(city, kept.record.key());
        note(&mut all, kept, ::directory::guide::Entry::pictures, (entry.title(), &href));
    }
    all
}

fn note<T: Clone>(
    all: &mut Vec<Use>,
    kept: &Kept<T>,
    of: impl Fn(&T) -> BTreeSet<Key>,
    (title, href): (&Text, &str),
) {
    let public = if kept.state == State::Published { of(&kept.record) } else { BTreeSet::new() };
    let mut written =
        if kept.state == State::Withdrawn { BTreeSet::new() } else { of(kept.current()) };
    written.retain(|key| !public.contains(key));
    let one =
        |picture: Key, seen| Use { picture, title: title.clone(), href: href.to_owned(), seen };
    all.extend(public.into_iter().map(|key| one(key, Seen::ByNewcomers)));
    all.extend(written.into_iter().map(|key| one(key, Seen::ByWriters)));
}

/// The pictures that a directory shows, as they are kept.
pub async fn shown(app: &App, directory: &Directory) -> Result<Vec<Picture>, Fault> {
    let wanted = directory.pictures_shown();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let all: Vec<Kept<Picture>> = records::all(&app.store, &directory.city).await?;
    let mut all: Vec<Picture> = all.into_iter().map(|kept| kept.record).collect();
    all.retain(|picture| wanted.contains(&picture.key));
    Ok(all)
}

/// The address of a version for everybody.
#[must_use]
pub fn address(city: &Key, file: &PictureFile, width: u32) -> String {
    format!("/welcome/{city}/pictures/{}/{width}.{}", file.mark, file.ending)
}

/// The address of a version for those who may read drafts.
#[must_use]
pub fn draft_address(city: &Key, picture: &Picture, width: u32) -> String {
    let PictureFile { mark, ending, .. } = &picture.file;
    format!("/cities/{city}/pictures/{}/{mark}-{width}.{ending}", picture.key)
}
