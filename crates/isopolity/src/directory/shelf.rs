//! What newcomers read, ready in memory: never changed, swapped whole when the directory changes.
//!
//! Reading from it takes no lock and no database. Pages that many people ask for are kept as they
//! were sent, for the minute in which "open now" is true, and no longer.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, LazyLock, Mutex};

use ::directory::search::Concepts;
use ::directory::{Directory, Index, Narrowing, OpenState, Organisation, Service};
use jiff::Timestamp;
use jiff::civil::Date;
use locale::{Lang, Text};
use measure::Key;

use super::area::Areas;

/// The most pages kept for one city and minute.
const MOST_PAGES: usize = 512;
/// In how many languages all pages of one city are kept ready at once.
const MOST_WHOLE: usize = 8;

/// The concepts by which services are found: one list for all cities.
static CONCEPTS: LazyLock<Arc<Concepts>> = LazyLock::new(|| Arc::new(Concepts::built_in()));

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

    /// The cities that have services.
    #[must_use]
    pub fn cities(&self) -> Vec<(Key, Text)> {
        self.cities.iter().map(|(key, city)| (key.clone(), city.name.clone())).collect()
    }
}

/// A public action of the city's plan that opened a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// What it is called.
    pub title: Text,
    /// Its page.
    pub href: String,
}

/// One city's services with everything that finding them needs.
pub struct City {
    /// The name of the city.
    pub name: Text,
    /// The languages that say something about at least one service, in the order of their tags.
    pub languages: Vec<Lang>,
    narrowing: Narrowing<Arc<Directory>>,
    index: Index,
    areas: Vec<Areas>,
    orders: BTreeMap<Lang, Vec<usize>>,
    by_key: HashMap<Key, usize>,
    origins: HashMap<Key, Vec<Origin>>,
    kept: Mutex<Minute>,
    whole: Mutex<Vec<(Lang, Date, Arc<Leaf>)>>,
}

/// The pages of one minute.
#[derive(Default)]
struct Minute {
    minute: i64,
    pages: HashMap<String, Arc<Leaf>>,
}

/// A page as it is sent.
#[derive(Debug)]
pub struct Leaf {
    /// Its mark, for asking whether it changed.
    pub tag: String,
    /// Its text.
    pub text: String,
}

impl Leaf {
    /// A page with its mark: FNV-1a, 64 bits. A mark that two pages share would only leave a
    /// reader with a page that is a minute old.
    #[must_use]
    pub fn new(text: String) -> Self {
        let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        let mark = text.bytes().fold(0xcbf2_9ce4_8422_2325, mix);
        Self { tag: format!("W/\"{mark:016x}\""), text }
    }
}

impl City {
    /// Makes everything ready.
    #[must_use]
    pub fn new(name: Text, directory: Directory) -> Self {
        let organisations: HashMap<&Key, &Organisation> =
            directory.organisations.iter().map(|o| (&o.key, o)).collect();
        let services =
            directory.services.iter().map(|s| (s, organisations.get(&s.organisation).copied()));
        let index = Index::build(services, CONCEPTS.clone());
        let languages: BTreeSet<Lang> =
            directory.services.iter().flat_map(|s| filled(&s.title)).collect();
        Self {
            name,
            orders: languages.iter().map(|lang| (*lang, by_title(&directory, *lang))).collect(),
            languages: languages.into_iter().collect(),
            areas: directory.services.iter().map(Areas::of).collect(),
            by_key: directory
                .services
                .iter()
                .enumerate()
                .map(|(at, s)| (s.key.clone(), at))
                .collect(),
            index,
            narrowing: Narrowing::new(Arc::new(directory)),
            origins: HashMap::new(),
            kept: Mutex::default(),
            whole: Mutex::default(),
        }
    }

    /// With the actions that opened services.
    #[must_use]
    pub fn opened_by(mut self, origins: Vec<(Key, Origin)>) -> Self {
        for (service, origin) in origins {
            self.origins.entry(service).or_default().push(origin);
        }
        self
    }

    /// The actions that opened a service.
    #[must_use]
    pub fn origins(&self, service: &Key) -> &[Origin] {
        self.origins.get(service).map_or(&[], Vec::as_slice)
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

    /// A service by its key.
    #[must_use]
    pub fn service(&self, key: &Key) -> Option<&Service> {
        self.by_key.get(key).and_then(|at| self.at(*at))
    }

    /// A service by its position.
    #[must_use]
    pub fn at(&self, position: usize) -> Option<&Service> {
        self.directory().services.get(position)
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

    /// The page kept under a name for the minute of an instant, or made now.
    pub fn leaf(&self, name: &str, now: Timestamp, make: impl FnOnce() -> String) -> Arc<Leaf> {
        let minute = now.as_second().div_euclid(60);
        if let Ok(mut kept) = self.kept.lock() {
            if kept.minute != minute {
                *kept = Minute { minute, pages: HashMap::new() };
            }
            if let Some(leaf) = kept.pages.get(name) {
                return leaf.clone();
            }
        }
        let leaf = Arc::new(Leaf::new(make()));
        if let Ok(mut kept) = self.kept.lock()
            && kept.minute == minute
            && kept.pages.len() < MOST_PAGES
        {
            kept.pages.insert(name.to_owned(), leaf.clone());
        }
        leaf
    }

    /// All pages in a language as they are on a day, kept or made now.
    pub fn kept(&self, lang: Lang, day: Date, make: impl FnOnce() -> String) -> Arc<Leaf> {
        let is_it = |(other, of, _): &&(Lang, Date, Arc<Leaf>)| *other == lang && *of == day;
        if let Ok(whole) = self.whole.lock()
            && let Some((_, _, leaf)) = whole.iter().find(is_it)
        {
            return leaf.clone();
        }
        let leaf = Arc::new(Leaf::new(make()));
        if let Ok(mut whole) = self.whole.lock() {
            whole.retain(|(other, of, _)| *other != lang && *of == day);
            if whole.len() == MOST_WHOLE {
                whole.remove(0);
            }
            whole.push((lang, day, leaf.clone()));
        }
        leaf
    }
}

fn by_title(directory: &Directory, lang: Lang) -> Vec<usize> {
    let title = |service: &Service| crate::fold::fold(service.title.show(&[lang]).text);
    let mut order: Vec<(String, usize)> = directory.services.iter().map(title).zip(0..).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, at)| at).collect()
}

/// The languages in which a text has words.
fn filled(text: &Text) -> impl Iterator<Item = Lang> + '_ {
    text.versions().filter(|v| !v.text.is_empty()).map(|v| v.lang)
}
