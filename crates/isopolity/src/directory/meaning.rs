//! Search by meaning: what a sentence model adds where the words of a question find little.
//!
//! The model is a file that an operator may lay beside the database (docs/operate/meaning.md). It is
//! read after the program has begun to serve, and then every service and information page of the
//! shelf becomes a vector, in the background, one after the other: a passage is title and
//! description in the language of their author. A vector is kept as long as its text stands on the
//! shelf, so that a change computes only what changed. Nothing of it is written anywhere.
//!
//! A question becomes a vector off the threads that answer everybody, a few at a time, within
//! [`PATIENCE`]; who waits longer gets what the words found. For a minute the vector is kept under a
//! hash of the question, because the same reader narrows and turns pages.
//!
//! Not here: what is done with the nearest (`::directory::search::beside`), and events and news,
//! which are read by their dates.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, OnceLock, Weak};
use std::time::Duration;

use ::directory::guide::Entry;
use ::directory::search::Nearest;
use ::meaning::{Model, Shelf as Vectors, Vector};
use arc_swap::ArcSwap;
use jiff::Timestamp;
use measure::Key;
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use super::shelf::City;
use crate::app::App;

/// The most passages of all cities together; what comes later is found by words alone.
pub const MOST_PASSAGES: usize = 20_000;
/// How long a question may wait for its vector and the nearest to it.
const PATIENCE: Duration = Duration::from_millis(400);
/// How many questions become vectors at once.
const TURNS: usize = 2;
/// The most questions whose vectors are kept within a minute.
const MOST_LATELY: usize = 256;
/// How many of the nearest are looked at.
const LOOKED_AT: usize = 20;

/// The sentence model of this node, if there is one, and what it made of the shelf.
pub struct Meaning {
    model: OnceLock<Arc<Model>>,
    cities: ArcSwap<BTreeMap<Key, Arc<Passages>>>,
    lately: Mutex<Lately>,
    turns: Arc<Semaphore>,
}

/// The passages of one city as vectors.
struct Passages {
    /// The city that they are of: another state of it has others.
    of: Weak<City>,
    /// What each passage is of, with the hash of its text.
    all: Vec<(Of, Mark)>,
    vectors: Vectors,
}

/// What a passage is of: a position among the services, or among the entries of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    Service(usize),
    Entry(usize),
}

/// A hash of a text.
type Mark = [u8; 32];

/// The questions of this minute.
#[derive(Default)]
struct Lately {
    minute: i64,
    vectors: HashMap<Mark, Vector>,
}

/// What is nearest to a question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Nearby {
    /// Services, by their positions.
    pub services: Vec<Nearest>,
    /// Information pages, by their positions among the entries.
    pub entries: Vec<Nearest>,
}

impl Default for Meaning {
    fn default() -> Self {
        Self {
            model: OnceLock::new(),
            cities: ArcSwap::default(),
            lately: Mutex::default(),
            turns: Arc::new(Semaphore::new(TURNS)),
        }
    }
}

impl Meaning {
    /// Takes a model; only the first counts.
    pub fn learn(&self, model: Model) {
        let _ = self.model.set(Arc::new(model));
    }

    /// Whether there is a model.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.model.get().is_some()
    }

    /// What is nearest to a question in a city; nothing without a model, before the vectors are
    /// ready, or when it takes too long.
    pub async fn nearby(
        &self,
        key: &Key,
        city: &Arc<City>,
        question: &str,
        now: Timestamp,
    ) -> Nearby {
        let Some(model) = self.model.get().cloned() else { return Nearby::default() };
        let passages = self.cities.load().get(key).cloned();
        let is_of = |p: &Arc<Passages>| std::ptr::eq(p.of.as_ptr(), Arc::as_ptr(city));
        let Some(passages) = passages.filter(is_of) else { return Nearby::default() };
        let found = self.ask(model, passages, question.to_owned(), now);
        tokio::time::timeout(PATIENCE, found).await.ok().flatten().unwrap_or_default()
    }

    async fn ask(
        &self,
        model: Arc<Model>,
        passages: Arc<Passages>,
        question: String,
        now: Timestamp,
    ) -> Option<Nearby> {
        let (mark, minute) = (mark(&question), now.as_second().div_euclid(60));
        let known = self.known(mark, minute);
        let turn = self.turns.clone().acquire_owned().await.ok()?;
        // The turn goes with the work: who stops waiting does not make room for more of it.
        let work = move || {
            let vector = known.unwrap_or_else(|| model.question(&question));
            let nearby = passages.nearby(&vector);
            drop(turn);
            (vector, nearby)
        };
        let (vector, nearby) = tokio::task::spawn_blocking(work).await.ok()?;
        self.remember(mark, minute, vector);
        Some(nearby)
    }

    fn known(&self, mark: Mark, minute: i64) -> Option<Vector> {
        let lately = self.lately.lock().ok()?;
        lately.vectors.get(&mark).filter(|_| lately.minute == minute).cloned()
    }

    fn remember(&self, mark: Mark, minute: i64, vector: Vector) {
        let Ok(mut lately) = self.lately.lock() else { return };
        if lately.minute != minute {
            *lately = Lately { minute, vectors: HashMap::new() };
        }
        if lately.vectors.len() < MOST_LATELY {
            lately.vectors.insert(mark, vector);
        }
    }

    /// Forgets the questions of minutes that are over.
    pub fn forget(&self, now: Timestamp) {
        let Ok(mut lately) = self.lately.lock() else { return };
        if lately.minute != now.as_second().div_euclid(60) {
            *lately = Lately::default();
        }
    }
}

impl Passages {
    fn nearby(&self, question: &Vector) -> Nearby {
        let mut nearby = Nearby::default();
        for near in self.vectors.nearest(question, LOOKED_AT) {
            let found = |position| Nearest { position, likeness: near.likeness };
            match self.all.get(near.position) {
                Some((Of::Service(at), _)) => nearby.services.push(found(*at)),
                Some((Of::Entry(at), _)) => nearby.entries.push(found(*at)),
                None => {}
            }
        }
        nearby
    }
}

/// Follows the shelf as long as the program runs.
pub async fn follow(app: App) {
    let mut seen = None;
    loop {
        let shelf = app.shelf.load_full();
        if seen.as_ref().is_none_or(|seen| !Arc::ptr_eq(seen, &shelf)) {
            keep_up(&app).await;
            seen = Some(shelf);
        }
        app.meaning.forget(app.now());
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

/// Makes vectors of whatever on the shelf has none yet; says how many it made.
pub async fn keep_up(app: &App) -> usize {
    let Some(model) = app.meaning.model.get() else { return 0 };
    let shelf = app.shelf.load_full();
    let before = app.meaning.cities.load_full();
    let (mut cities, mut room, mut made) = (BTreeMap::new(), MOST_PASSAGES, 0);
    for (key, _) in shelf.cities() {
        let Some(city) = shelf.city(&key) else { continue };
        let mut texts = passages_of(city);
        texts.truncate(room);
        room -= texts.len();
        let (passages, new) = fresh(model, city, texts, before.get(&key)).await;
        made += new;
        cities.insert(key, Arc::new(passages));
        // Each city is ready as soon as it is; those that follow keep what they had.
        let meanwhile = before.iter().map(|(k, p)| (k.clone(), p.clone())).chain(cities.clone());
        app.meaning.cities.store(Arc::new(meanwhile.collect()));
    }
    app.meaning.cities.store(Arc::new(cities));
    made
}

/// A city's passages, taking over the vectors of texts that did not change; and how many did.
async fn fresh(
    model: &Arc<Model>,
    city: &Arc<City>,
    texts: Vec<(Of, String)>,
    before: Option<&Arc<Passages>>,
) -> (Passages, usize) {
    let marks = before.iter().flat_map(|p| p.all.iter().map(|(_, mark)| *mark)).zip(0..);
    let known: HashMap<Mark, usize> = marks.collect();
    let (mut all, mut vectors, mut made) = (Vec::new(), Vectors::new(model.width()), 0);
    for (of, text) in texts {
        let mark = mark(&text);
        all.push((of, mark));
        match (known.get(&mark), before) {
            (Some(at), Some(before)) => vectors.push_from(&before.vectors, *at),
            _ => {
                let model = model.clone();
                let vector = tokio::task::spawn_blocking(move || model.passage(&text)).await;
                vectors.push(&vector.unwrap_or_else(|_| Vector::towards(Vec::new())));
                made += 1;
            }
        }
    }
    (Passages { of: Arc::downgrade(city), all, vectors }, made)
}

/// The passages of a city: its services, then its information pages.
fn passages_of(city: &City) -> Vec<(Of, String)> {
    let directory = city.directory();
    let services = directory.services.iter().enumerate();
    let services = services.map(|(at, s)| (Of::Service(at), passage(&s.title, &s.description)));
    let pages = directory.guide.iter().enumerate().filter_map(|(at, entry)| match entry {
        Entry::Page(page) => Some((Of::Entry(at), passage(&page.title, &page.body))),
        _ => None,
    });
    services.chain(pages).collect()
}

fn passage(title: &locale::Text, description: &locale::Text) -> String {
    format!("{}. {}", title.source_text(), description.source_text())
}

fn mark(text: &str) -> Mark {
    Sha256::digest(text.as_bytes()).into()
}
