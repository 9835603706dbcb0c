//! What newcomers read, ready in memory: never changed, swapped whole when the directory changes.
//!
//! Reading from it takes no lock and no database. Pages that many people ask for are kept as they
//! were sent, for the minute in which "open now" is true, and no longer.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use ::directory::exchange::Changes;
use ::directory::exchange::integreat::Pages;
use ::directory::exchange::open_referral::Ids;
use ::directory::guide::Entry;
use ::directory::hours::Zone;
use ::directory::search::{Concepts, Sought};
use ::directory::{Directory, Index, Narrowing, OpenState, Position, Service, Sort, Texts};
use arc_swap::ArcSwap;
use jiff::Timestamp;
use jiff::civil::Date;
use locale::{Lang, Text};
use measure::Key;

use super::area::Areas;
use super::coverage::Covered;
use super::stays::Stays;
use super::store::Published;
use crate::plan::Opening;
use crate::web::leaf::Leaf;

/// The most pages kept for one city and minute.
const MOST_PAGES: usize = 512;
/// In how many languages the pages of one city are kept for the Integreat app.
const MOST_LANGUAGES_OF_PAGES: usize = 8;
/// How many bytes of whole cities, as devices keep them and on paper, are kept ready at once.
const MOST_WHOLE_BYTES: usize = 32 * 1024 * 1024;

/// What newcomers read, of all cities.
#[derive(Default)]
pub struct Shelf {
    cities: BTreeMap<Key, Arc<City>>,
}

impl Shelf {
    /// A shelf with these cities.
    pub fn new(cities: BTreeMap<Key, Arc<City>>) -> Self {
        Self { cities }
    }

    /// The same shelf with one city put in its place, or taken off.
    #[must_use]
    pub fn with(&self, key: &Key, city: Option<Arc<City>>) -> Self {
        let mut cities = self.cities.clone();
        match city {
            Some(city) => cities.insert(key.clone(), city),
            None => cities.remove(key),
        };
        Self { cities }
    }

    /// A city, if it has services.
    #[must_use]
    pub fn city(&self, key: &Key) -> Option<&Arc<City>> {
        self.cities.get(key)
    }

    /// Forgets the pages of minutes that are over, also of cities that nobody reads any more.
    pub fn forget_old(&self, now: Timestamp) {
        for city in self.cities.values() {
            if let Ok(mut kept) = city.minute.lock() {
                kept.of(now);
            }
        }
    }

    /// The cities that have services.
    #[must_use]
    pub fn cities(&self) -> Vec<(Key, Text)> {
        self.cities.iter().map(|(key, city)| (key.clone(), city.name.clone())).collect()
    }
}

/// One city's services with everything that finding them needs.
pub struct City {
    /// The name of the city.
    pub name: Text,
    /// The clock of the city.
    pub zone: Zone,
    /// Where the city lies, if known.
    pub position: Option<Position>,
    /// The languages that say something about at least one service, in the order of their tags.
    pub languages: Vec<Lang>,
    narrowing: Narrowing<Arc<Directory>>,
    index: Index,
    /// Finds pages and events, by their positions among the entries.
    guide: Index,
    areas: Vec<Areas>,
    orders: BTreeMap<Lang, Vec<usize>>,
    /// The versions of the services. One grows without anything to see when a draft is saved.
    versions: ArcSwap<Vec<i64>>,
    openings: BTreeMap<Key, Vec<Opening>>,
    changes: Changes,
    minute: Mutex<Minute>,
    covered: OnceLock<Covered>,
    ids: OnceLock<Ids>,
    /// What has a page, by its short address.
    short: OnceLock<HashMap<String, (Sort, Key)>>,
    /// Which pages there are, for search engines.
    sitemaps: OnceLock<Vec<Leaf>>,
    /// Pages as the Integreat app reads them, of the languages and the day for which it asked last.
    pages: Mutex<VecDeque<(Lang, Date, Arc<Pages>)>>,
    /// Tells this state of the city from any other, before and after.
    state: u64,
}

/// The pages of one minute.
#[derive(Default)]
struct Minute {
    minute: i64,
    pages: HashMap<String, Leaf>,
    /// The services that let everybody in, by their positions.
    open: Option<Arc<[usize]>>,
}

/// The minute of an instant.
fn minute(now: Timestamp) -> i64 {
    now.as_second().div_euclid(60)
}

impl Minute {
    /// What is kept for the minute of an instant, that of other minutes being forgotten.
    fn of(&mut self, now: Timestamp) -> &mut Self {
        let minute = minute(now);
        if self.minute != minute {
            *self = Self { minute, ..Self::default() };
        }
        self
    }
}

/// How many states of cities there have been since the program began.
static STATES: AtomicU64 = AtomicU64::new(0);

/// What a city shows to newcomers, before it is made ready.
pub struct Content {
    /// The name of the city.
    pub name: Text,
    /// The clock of the city.
    pub zone: Zone,
    /// Where the city lies, if known.
    pub position: Option<Position>,
    /// Its directory, services in the order of their keys.
    pub directory: Directory,
    /// The versions of the services in which they were read.
    pub versions: Vec<i64>,
    /// The actions that opened services, by these.
    pub openings: BTreeMap<Key, Vec<Opening>>,
    /// When what changed.
    pub changes: Changes,
}

impl City {
    /// Makes everything ready. What has not changed since `before` is taken over from there.
    #[must_use]
    pub fn new(content: Content, before: Option<&Self>) -> Self {
        let Content { name, zone, position, directory, versions, openings, changes } = content;
        let stays = before.map_or_else(
            || Stays::nothing(directory.services.len()),
            |before| Stays::between(before.directory(), &directory),
        );
        let languages: BTreeSet<Lang> = directory
            .services
            .iter()
            .map(|s| &s.title)
            .chain(directory.guide.iter().map(Entry::title))
            .flat_map(filled)
            .collect();
        let order = |lang: &Lang| {
            let before = before.and_then(|before| before.orders.get(lang));
            let order = before.map_or_else(
                || Stays::nothing(directory.services.len()).order(&[], &directory, *lang),
                |before| stays.order(before, &directory, *lang),
            );
            (*lang, order)
        };
        Self {
            name,
            zone,
            position,
            orders: languages.iter().map(order).collect(),
            languages: languages.into_iter().collect(),
            areas: directory.services.iter().map(|service| Areas::of(service)).collect(),
            versions: ArcSwap::from_pointee(versions),
            index: stays.index(before.map(Self::index), &directory),
            guide: Index::of(directory.guide.iter().map(sought), Concepts::in_use()),
            narrowing: Narrowing::new(Arc::new(directory)),
            openings,
            changes,
            minute: Mutex::default(),
            covered: OnceLock::new(),
            ids: OnceLock::new(),
            short: OnceLock::new(),
            sitemaps: OnceLock::new(),
            pages: Mutex::default(),
            state: STATES.fetch_add(1, Ordering::Relaxed),
        }
    }

    /// Whether newcomers would see nothing else.
    #[must_use]
    pub fn shows(&self, content: &Content) -> bool {
        let Content { name, zone, position, directory, openings, changes, .. } = content;
        self.changes.last() == changes.last()
            && (&self.name, self.directory(), &self.openings) == (name, directory, openings)
            && (&self.zone, &self.position) == (zone, position)
    }

    /// Takes note that the services were read again in these versions, and were the same.
    pub fn read_again(&self, versions: Vec<i64>) {
        self.versions.store(Arc::new(versions));
    }

    /// A service as it was read, with its version.
    #[must_use]
    pub fn published(&self, key: &Key) -> Option<Published> {
        let at = self.position(key)?;
        let service = self.directory().services.get(at)?.clone();
        Some(Published { version: *self.versions.load().get(at)?, service })
    }

    fn position(&self, key: &Key) -> Option<usize> {
        self.directory().services.binary_search_by(|service| service.key.cmp(key)).ok()
    }

    /// The actions that opened a service.
    #[must_use]
    pub fn openings(&self, service: &Key) -> &[Opening] {
        self.openings.get(service).map_or(&[], Vec::as_slice)
    }

    /// The records by the ids under which other programs know them.
    #[must_use]
    pub fn ids(&self) -> &Ids {
        self.ids.get_or_init(|| Ids::of(self.directory()))
    }

    /// What a short address leads to.
    #[must_use]
    pub fn short(&self, address: &str) -> Option<(Sort, Key)> {
        let all = self.short.get_or_init(|| {
            let city = &self.directory().city;
            let things = ::directory::exchange::sorts_and_keys(self.directory());
            let named = |(sort, key): (Sort, Key)| {
                (crate::open::feeds::short_address(city, sort, &key), (sort, key))
            };
            things.map(named).collect()
        });
        all.get(address).cloned()
    }

    /// Which pages there are, for search engines, or made now.
    pub fn sitemaps(&self, make: impl FnOnce() -> Vec<Leaf>) -> &[Leaf] {
        self.sitemaps.get_or_init(make)
    }

    /// The pages of a language and day as the Integreat app reads them, or made now.
    pub fn pages(&self, lang: Lang, day: Date, make: impl FnOnce() -> Pages) -> Arc<Pages> {
        let known = self.pages.lock().ok().and_then(|kept| {
            kept.iter().find(|(l, d, _)| (*l, *d) == (lang, day)).map(|(.., pages)| pages.clone())
        });
        known.unwrap_or_else(|| {
            let pages = Arc::new(make());
            if let Ok(mut kept) = self.pages.lock() {
                kept.retain(|(l, d, _)| *d == day && *l != lang);
                kept.push_back((lang, day, pages.clone()));
                if kept.len() > MOST_LANGUAGES_OF_PAGES {
                    kept.pop_front();
                }
            }
            pages
        })
    }

    /// When what changed.
    #[must_use]
    pub fn changes(&self) -> &Changes {
        &self.changes
    }

    /// What newcomers find here, by area of life and language.
    #[must_use]
    pub fn covered(&self) -> &Covered {
        self.covered.get_or_init(|| Covered::count(self))
    }

    /// The directory.
    #[must_use]
    pub fn directory(&self) -> &Directory {
        self.narrowing.directory()
    }

    /// Narrows the services.
    #[must_use]
    pub fn narrowing(&self) -> &Narrowing<Arc<Directory>> {
        &self.narrowing
    }

    /// Finds services by words.
    #[must_use]
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// Finds entries by words.
    #[must_use]
    pub fn guide(&self) -> &Index {
        &self.guide
    }

    /// A service by its key.
    #[must_use]
    pub fn service(&self, key: &Key) -> Option<&Service> {
        self.position(key).and_then(|at| self.at(at))
    }

    /// A service by its position.
    #[must_use]
    pub fn at(&self, position: usize) -> Option<&Service> {
        self.directory().services.get(position).map(AsRef::as_ref)
    }

    /// The positions of all services in the order of their titles in a language.
    #[must_use]
    pub fn order(&self, lang: Lang) -> &[usize] {
        let order = self
            .orders
            .get(&lang)
            .or_else(|| self.orders.get(&Lang::EN))
            .or_else(|| self.orders.values().next());
        order.map_or(&[], Vec::as_slice)
    }

    /// The areas of the service at a position.
    #[must_use]
    pub fn areas(&self, position: usize) -> Areas {
        self.areas.get(position).copied().unwrap_or_default()
    }

    /// Whether a service is open at an instant, by the clock of its first place.
    #[must_use]
    pub fn open(&self, service: &Service, at: Timestamp) -> OpenState {
        let calendar = self.narrowing.calendar(service);
        calendar.map_or(OpenState::Unknown, |calendar| service.hours.is_open_at(at, calendar))
    }

    /// The page kept under a name for the minute of an instant. A name is the page's address after
    /// the city.
    #[must_use]
    pub fn kept(&self, name: &str, now: Timestamp) -> Option<Leaf> {
        self.minute.lock().ok()?.of(now).pages.get(name).cloned()
    }

    /// The same, or made now.
    pub fn leaf(&self, name: &str, now: Timestamp, make: impl FnOnce() -> String) -> Leaf {
        if let Some(leaf) = self.kept(name, now) {
            return leaf;
        }
        let leaf = Leaf::page(make());
        if let Ok(mut kept) = self.minute.lock()
            && kept.minute == minute(now)
            && kept.pages.len() < MOST_PAGES
        {
            kept.pages.insert(name.to_owned(), leaf.clone());
        }
        leaf
    }

    /// The positions of the services that let everybody in at an instant, in ascending order: found
    /// once a minute, because every page asks.
    #[must_use]
    pub fn open_now(&self, now: Timestamp) -> Arc<[usize]> {
        let known = self.minute.lock().ok().and_then(|mut kept| kept.of(now).open.clone());
        known.unwrap_or_else(|| {
            let services = self.directory().services.iter().enumerate();
            let open = services.filter(|(_, s)| self.narrowing.is_open(s, now));
            let open: Arc<[usize]> = open.map(|(at, _)| at).collect();
            if let Ok(mut kept) = self.minute.lock() {
                kept.of(now).open = Some(open.clone());
            }
            open
        })
    }

    /// What is made once a day in a language, if it is ready.
    #[must_use]
    pub fn ready(&self, lang: Lang, day: Date, what: &Ready) -> Option<Leaf> {
        let whole = WHOLE.lock().ok()?;
        let is_it = |w: &&Whole| (w.state, w.lang, w.day, &w.what) == (self.state, lang, day, what);
        whole.iter().find(is_it).map(|found| found.leaf.clone())
    }

    /// Keeps it ready; the oldest of any city go where there is no more room.
    pub fn keep_ready(&self, lang: Lang, day: Date, what: Ready, leaf: Leaf) {
        let Ok(mut whole) = WHOLE.lock() else { return };
        whole.retain(|w| w.day == day && (w.state, w.lang, &w.what) != (self.state, lang, &what));
        whole.push_back(Whole { state: self.state, lang, day, what, leaf });
        while whole.iter().map(|w| w.leaf.size()).sum::<usize>() > MOST_WHOLE_BYTES {
            whole.pop_front();
        }
    }
}

/// What is made once a day of a city in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ready {
    /// All pages, as devices keep them.
    Pages,
    /// The guide on paper.
    Guide,
    /// The sheet of one service.
    Sheet(Key),
    /// An answer of the open interfaces, by its address after the city.
    Open(String),
}

/// Something of a city in a language that was made today.
struct Whole {
    state: u64,
    lang: Lang,
    day: Date,
    what: Ready,
    leaf: Leaf,
}

/// Those that are ready, of all cities, the oldest first.
static WHOLE: Mutex<VecDeque<Whole>> = Mutex::new(VecDeque::new());

/// What an entry is found by.
fn sought(entry: &Entry) -> Sought<'_> {
    let themes = entry.themes().unwrap_or_default();
    let says = entry.texts().into_iter().skip(1).map(|(_, text)| text).collect();
    Sought { key: entry.key(), title: entry.title(), organisation: None, says, themes }
}

/// The languages in which a text has words.
fn filled(text: &Text) -> impl Iterator<Item = Lang> + '_ {
    text.versions().filter(|v| !v.text.is_empty()).map(|v| v.lang)
}
