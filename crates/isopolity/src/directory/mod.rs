//! The directory of a city's services, which newcomers read without an account.
//!
//! Newcomers are answered from a [`Shelf`] in memory, which is made anew whenever the
//! directory changes; no reading of theirs touches the database, sets a cookie or is written down.
//! Officers write organisations, places and services, in as many languages as they can.

mod addresses;
pub mod area;
pub mod around;
mod arrival;
pub mod coverage;
pub mod demo;
pub mod due;
mod ease;
mod exchange;
mod forms;
pub mod guide;
pub mod history;
mod hours;
pub mod meaning;
mod pages;
pub mod pictures;
pub mod preview;
pub mod requests;
pub mod review;
mod shelf;
pub mod source;
mod stays;
pub mod store;
pub mod table;
mod thing;
pub mod translate;
pub mod unfinished;
pub mod welcome;
pub mod wording;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ::directory::hours::Zone;
use ::directory::{Directory, Organisation, Place, Position, Provenance, Service};
use locale::{Lang, Text};
use measure::Key;
use ui::list::Item;

use crate::access::Act;
use crate::app::App;
use crate::plan;
use crate::refusal::Refusal;
use crate::store::{Fault, is_unreadable};
use crate::thread::{Described, Visibility};
use crate::web::Visitor;

pub use addresses::{Replaced, Used, cities_with_entries, replace_address, used_addresses};
pub use exchange::{Arrival, export, import};
pub use shelf::{City, Ready, Shelf};
use thing::Named;

/// A record as it is kept: with its state and its version.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept<T> {
    /// The record: what newcomers see, if it is published.
    pub record: T,
    /// Whether newcomers see it.
    pub state: State,
    /// What somebody is making of a published record.
    pub draft: Option<T>,
    /// Whether what is not published yet waits for somebody's review.
    pub standing: Standing,
    /// What a reviewer said when it went back to its writer; empty when nobody did.
    pub note: String,
    /// The version, for editing.
    pub version: i64,
}

/// How far a draft is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Somebody is writing it.
    #[default]
    Writing,
    /// Somebody has written it, and waits for another to read and publish it.
    Review,
}

/// What somebody wants done with what she wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Keep it as a draft.
    Keep,
    /// Have it reviewed.
    HandIn,
    /// Show it to newcomers.
    Publish,
}

impl Wish {
    /// How the page that follows tells that it was done.
    fn told(self) -> &'static str {
        match self {
            Self::Keep => "draft-kept",
            Self::HandIn => "handed-in",
            Self::Publish => "published",
        }
    }
}

impl<T: Clone> Kept<T> {
    /// A record that was not there before.
    #[must_use]
    pub fn new(record: T, wish: Wish) -> Self {
        let empty = Self {
            record,
            state: State::Draft,
            draft: None,
            standing: Standing::Writing,
            note: String::new(),
            version: 0,
        };
        let record = empty.record.clone();
        empty.with(record, wish)
    }

    /// The record as its writers see it: the draft, where there is one.
    #[must_use]
    pub fn current(&self) -> &T {
        self.draft.as_ref().unwrap_or(&self.record)
    }

    /// The same, taken.
    #[must_use]
    pub fn into_current(self) -> T {
        self.draft.unwrap_or(self.record)
    }

    /// What newcomers see, if they see it.
    #[must_use]
    pub fn published(self) -> Option<T> {
        (self.state == State::Published).then_some(self.record)
    }

    /// The same with other content. What newcomers see changes only when it is published, and until then
    /// stands what a reviewer said.
    #[must_use]
    pub fn with(&self, new: T, wish: Wish) -> Self {
        let standing = if wish == Wish::HandIn { Standing::Review } else { Standing::Writing };
        let note = if wish == Wish::Publish { String::new() } else { self.note.clone() };
        let version = self.version;
        match (wish, self.state) {
            (Wish::Publish, _) => {
                Self { record: new, state: State::Published, draft: None, standing, note, version }
            }
            (_, State::Published) => Self { draft: Some(new), standing, note, ..self.clone() },
            _ => Self { record: new, state: State::Draft, draft: None, standing, note, version },
        }
    }

    /// The same, gone back to its writer with what the reviewer says.
    #[must_use]
    pub fn sent_back(&self, note: String) -> Self {
        Self { standing: Standing::Writing, note, ..self.clone() }
    }

    /// Whether a reviewer sent it back, and it was not handed in again.
    #[must_use]
    pub fn came_back(&self) -> bool {
        !self.note.is_empty() && !self.is_handed_in()
    }

    /// Whether it waits for somebody's review.
    #[must_use]
    pub fn is_handed_in(&self) -> bool {
        self.standing == Standing::Review
    }
}

/// What the journal tells of a change: how it is called, and what was and is. Where newcomers read
/// something else while a draft stays as it was, that is told, and else what the writers see.
fn told<'k, T: Clone + PartialEq>(
    before: &'k Kept<T>,
    after: &'k Kept<T>,
) -> (&'static str, &'k T, &'k T) {
    let is_beside_a_draft = before.draft.is_some() && before.draft == after.draft;
    if is_beside_a_draft && before.record != after.record {
        return ("publish", &before.record, &after.record);
    }
    (act(Some(before), after), before.current(), after.current())
}

/// What the journal calls a change.
fn act<T: Clone>(before: Option<&Kept<T>>, after: &Kept<T>) -> &'static str {
    match (before.map(|kept| kept.state), after.state) {
        (_, State::Withdrawn) => "withdraw",
        (_, State::Published) if after.draft.is_none() => "publish",
        _ if after.is_handed_in() => "hand-in",
        _ if before.is_some_and(Kept::is_handed_in) && !after.note.is_empty() => "return",
        (None, _) => "add",
        _ => "edit",
    }
}

/// The life of a service in the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Being written; only those who may read the city's drafts see it.
    Draft,
    /// Newcomers see it.
    Published,
    /// No longer given; kept, because other things point to it.
    Withdrawn,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Published, Self::Withdrawn];

    /// The state as it is stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads a state as it is stored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// Fills the shelf with every city's published services, as they are kept now.
pub async fn fill_shelf(app: &App) -> Result<(), Fault> {
    let _turn = app.freshness.turn().await;
    let mut cities = BTreeMap::new();
    let mut keys: BTreeSet<Key> = store::cities(&app.store).await?.into_iter().collect();
    keys.extend(guide::store::cities(&app.store).await?);
    for key in keys {
        match city_of_shelf(app, &key, None).await {
            Ok(Some(city)) => drop(cities.insert(key, city)),
            Ok(None) => {}
            // One city's damage must not close the access points of all the others.
            Err(why) if is_unreadable(&why) => {
                tracing::error!(city = %key, %why, "a directory cannot be read; see «isopolity check»");
            }
            Err(fault) => return Err(fault),
        }
    }
    app.shelf.store(Arc::new(Shelf::new(cities)));
    Ok(())
}

/// Puts one city's services on the shelf anew, after they changed.
pub async fn refill_shelf(app: &App, city: &Key) -> Result<(), Fault> {
    let _turn = app.freshness.turn().await;
    let before = app.shelf.load().city(city).cloned();
    let fresh = city_of_shelf(app, city, before).await?;
    app.shelf.rcu(|shelf| shelf.with(city, fresh.clone()));
    Ok(())
}

/// A city with all that newcomers read of it; what did not change since `before` is taken over.
async fn city_of_shelf(
    app: &App,
    key: &Key,
    before: Option<Arc<shelf::City>>,
) -> Result<Option<Arc<shelf::City>>, Fault> {
    let Some(city) = crate::network::city(app, key).await? else { return Ok(None) };
    let services = match &before {
        Some(before) => store::services_since(&app.store, key, |own| before.published(own)).await?,
        None => store::services(&app.store, key).await?,
    };
    let guide = guide::for_readers(app, key).await?;
    if services.is_empty() && guide.is_empty() {
        return Ok(None);
    }
    let (versions, services) = services.into_iter().map(|p| (p.version, p.service)).unzip();
    let mut directory = Directory { guide, services, ..store::around(&app.store, key).await? };
    directory.pictures = pictures::shown(app, &directory).await?;
    let openings = openings(app, key).await?;
    let known = before.as_ref().map(|before| before.changes());
    let changes = store::changes(&app.store, key, known).await?;
    let (zone, position) = whereabouts(&city);
    let name = city.name;
    let content = shelf::Content { name, zone, position, directory, versions, openings, changes };
    if let Some(before) = before.as_ref().filter(|before| before.shows(&content)) {
        before.read_again(content.versions);
        return Ok(Some(before.clone()));
    }
    // Taking many texts apart into words holds the processor: not on the threads that answer.
    let made = tokio::task::spawn_blocking(move || shelf::City::new(content, before.as_deref()));
    Ok(Some(Arc::new(made.await.map_err(|e| Fault::Io(std::io::Error::other(e)))?)))
}

/// The clock of a city, and where it lies.
fn whereabouts(city: &crate::network::City) -> (Zone, Option<Position>) {
    let zone = Zone::parse(&city.time_zone).or_else(|_| Zone::parse("UTC"));
    let zone = zone.unwrap_or_else(|_| unreachable!("a zone that is always known"));
    let degrees = city.latitude.zip(city.longitude);
    (zone, degrees.and_then(|(north, east)| Position::from_degrees(north, east)))
}

/// What opened the services; nothing where a plan cannot be read: its damage must not close the
/// city's access point.
async fn openings(app: &App, city: &Key) -> Result<BTreeMap<Key, Vec<plan::Opening>>, Fault> {
    let found = match plan::openings(app, city).await {
        Err(why) if is_unreadable(&why) => {
            tracing::error!(%city, %why, "what opened the services cannot be told");
            Vec::new()
        }
        found => found?,
    };
    let mut by_service: BTreeMap<Key, Vec<plan::Opening>> = BTreeMap::new();
    for opening in found {
        by_service.entry(opening.service.clone()).or_default().push(opening);
    }
    Ok(by_service)
}

/// The cities whose access point has something to show, with their names.
pub fn cities_with_services(app: &App) -> Vec<(Key, Text)> {
    app.shelf.load().cities()
}

/// The services of a city that newcomers find, in the visitor's language.
#[must_use]
pub fn items_of(visitor: &Visitor, city: &Key) -> Vec<Item> {
    let shelf = visitor.app().shelf.load();
    let Some(on_shelf) = shelf.city(city) else { return Vec::new() };
    let page = format!("/welcome/{city}/{}/services", visitor.lang());
    let item = |service: &Service| Item {
        title: visitor.phrase(&service.title),
        href: format!("{page}/{}", service.key),
        example: visitor.example_mark(service.provenance == Provenance::Example),
        ..Item::default()
    };
    on_shelf.directory().services.iter().map(|service| item(service)).collect()
}

/// What was handed in for review, for those who may publish it.
pub async fn waiting_items_of(app: &App, v: &Visitor, city: &Key) -> Result<Vec<Item>, Fault> {
    if !v.may(Act::PublishDirectory) {
        return Ok(Vec::new());
    }
    let store = &app.store;
    let organisations = store::handed_in::<Organisation>(store, city).await?;
    let places = store::handed_in::<Place>(store, city).await?;
    let services = store::handed_in::<Service>(store, city).await?;
    let entries = guide::store::handed_in(store, city).await?;
    let mut items = waiting_items(v, city, &services);
    items.extend(waiting_items(v, city, &entries));
    items.extend(waiting_items(v, city, &organisations));
    items.extend(waiting_items(v, city, &places));
    Ok(items)
}

/// Those of a kind, out of what was read already.
fn waiting_items<T: Named + Clone>(v: &Visitor, city: &Key, all: &[Kept<T>]) -> Vec<Item> {
    let item = |kept: &Kept<T>| Item {
        href: review::address(city, kept.record.sort(), kept.record.own_key()),
        ..pages::item_of(v, city, kept)
    };
    all.iter().filter(|kept| kept.is_handed_in()).map(item).collect()
}

/// The services of a city that were not withdrawn, drafts included, for choosing one.
pub async fn service_names(app: &App, city: &Key) -> Result<Vec<(Key, Text)>, Fault> {
    let services: Vec<Kept<Service>> = store::all(&app.store, city).await?;
    let is_there = |kept: &Kept<Service>| kept.state != State::Withdrawn;
    Ok(services.into_iter().filter(is_there).map(|k| (k.record.key, k.record.title)).collect())
}

/// A service as a thing of the thread, by its key `<city>.<service>`; the page of a published one is
/// the newcomers' in a reader's language.
pub async fn describe(app: &App, lang: Lang, key: &str) -> Result<Option<Described>, Refusal> {
    let Some((city, service)) = key.split_once('.') else { return Ok(None) };
    let (Ok(city), Ok(service)) = (Key::parse(city), Key::parse(service)) else { return Ok(None) };
    if let Some(on_shelf) = app.shelf.load().city(&city)
        && let Some(found) = on_shelf.service(&service)
    {
        return Ok(Some(described(&city, lang, found, State::Published)));
    }
    let kept: Option<Kept<Service>> = store::one(&app.store, &city, &service).await?;
    Ok(kept.map(|kept| described(&city, lang, kept.current(), kept.state)))
}

fn described(city: &Key, lang: Lang, service: &Service, state: State) -> Described {
    let is_public = state == State::Published;
    Described {
        title: service.title.clone(),
        href: if is_public {
            format!("/welcome/{city}/{lang}/services/{}", service.key)
        } else {
            format!("/cities/{city}/directory#service-{}", service.key)
        },
        city: Some(city.clone()),
        example: service.provenance == Provenance::Example,
        visibility: if is_public { Visibility::Public } else { Visibility::Drafts },
    }
}

/// What is kept of this slice and cannot be read, a sentence each, for `isopolity check`.
pub async fn findings(app: &App) -> Result<Vec<String>, Fault> {
    let mut all = store::findings(&app.store).await?;
    all.extend(guide::store::findings(&app.store).await?);
    all.extend(table::store::findings(&app.store).await?);
    all.extend(source::findings(app).await?);
    all.extend(unfinished::findings(&app.store).await?);
    all.extend(due::findings(&app.store).await?);
    all.extend(pictures::store::findings(&app.store).await?);
    Ok(all)
}
