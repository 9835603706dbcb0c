//! Reads what others have in Open Referral: JSON in every shape in which services come, and the tables
//! of a data package.
//!
//! Everything is looked for by the names of the specification; what we do not know is passed over. What
//! cannot be taken over is told as a notice with its place, and a record without what it must have is a
//! problem. Nobody's own words are lost where HSDS has more fields than we: they join the description.

mod hours;
mod package;
mod service;
mod texts;

use super::VERSION;
use crate::exchange::{Carries, Defaults, Incoming, Keys};
use crate::file::Directory;
use crate::place::Place;
use crate::service::Organisation;
use crate::sort::Sort;
use locale::Lang;
use measure::{Key, Problem, Problems, parse_json};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use uuid::Uuid;

pub use package::read_package;

/// The largest file that is read, in bytes, also after it was unpacked.
pub const LARGEST_FILE: usize = 64 * 1024 * 1024;
/// The most records of a kind.
const MOST: usize = crate::file::MOST_RECORDS;
/// The most entries of a list within a record.
const MOST_WITHIN: usize = 50;

/// What the format tells.
const CARRIES: Carries = Carries {
    organisation: &["name", "about", "contacts"],
    place: &["name", "address", "position", "accessibility", "directions"],
    service: &[
        "organisation",
        "title",
        "description",
        "themes",
        "eligibility",
        "documents",
        "cost",
        "languages",
        "places",
        "contacts",
        "how_to_begin",
        "safety",
        "hours",
    ],
    entry: &[],
};

/// What stands in our own exports beside that.
const CARRIES_OURS: Carries = Carries {
    organisation: &["name", "about", "contacts", "provenance"],
    place: &["name", "address", "position", "zone", "accessibility", "directions", "provenance"],
    service: &[
        "organisation",
        "title",
        "description",
        "themes",
        "eligibility",
        "documents",
        "cost",
        "languages",
        "places",
        "contacts",
        "how_to_begin",
        "safety",
        "hours",
        "checked_until",
        "picture",
        "provenance",
    ],
    entry: &[],
};

/// Reads a file in JSON: a service or an organisation, a list of them, a page of a list, a line for
/// each, or an object with lists.
///
/// # Errors
/// Every problem at once; the place is that of the record and its field, such as `services/3/name`.
pub fn read(bytes: &[u8], city: &Key, defaults: &Defaults) -> Result<Incoming, Problems> {
    let (values, mut found) = (values(bytes)?, Found::default());
    for (at, value) in values.iter().enumerate() {
        found.sort_out(value, at);
    }
    Reader::new(city, defaults).read(&found)
}

/// The values of a file: one, or a line for each.
fn values(bytes: &[u8]) -> Result<Vec<Value>, Problem> {
    match parse_json(bytes, LARGEST_FILE) {
        Ok(value) => Ok(vec![value]),
        Err(problem) if problem.code == "not-json" && bytes.len() <= LARGEST_FILE => {
            lines(bytes).ok_or(problem)
        }
        Err(problem) => Err(problem),
    }
}

/// The lines as values, if each is one.
fn lines(bytes: &[u8]) -> Option<Vec<Value>> {
    let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty());
    let values: Option<Vec<Value>> =
        lines.take(MOST + 1).map(|l| serde_json::from_slice(l).ok()).collect();
    values.filter(|values| values.len() > 1)
}

/// A service with the organisation within which it stands.
struct Given<'v> {
    place: String,
    map: &'v Map<String, Value>,
    by: Option<&'v Map<String, Value>>,
}

/// The records of a file, each with its place.
#[derive(Default)]
struct Found<'v> {
    services: Vec<Given<'v>>,
    organisations: Vec<(String, &'v Map<String, Value>)>,
}

impl<'v> Found<'v> {
    /// Finds records in a value of the file.
    fn sort_out(&mut self, value: &'v Value, at: usize) {
        match value {
            Value::Array(all) => {
                all.iter().enumerate().for_each(|(at, one)| self.sort_out(one, at))
            }
            Value::Object(map) => self.object(map, at),
            _ => {}
        }
    }

    fn object(&mut self, map: &'v Map<String, Value>, at: usize) {
        let lists = ["contents", "services", "organizations", "service_at_locations"];
        let is_record = map.contains_key("id") && map.contains_key("name");
        if is_record && is_organisation(map) {
            let place = format!("organizations/{}", at + 1);
            let own = map.get("services").and_then(Value::as_array).into_iter().flatten();
            for (at, service) in own.filter_map(Value::as_object).enumerate() {
                let place = format!("{place}/services/{}", at + 1);
                self.services.push(Given { place, map: service, by: Some(map) });
            }
            self.organisations.push((place, map));
        } else if is_record {
            self.services.push(Given { place: format!("services/{}", at + 1), map, by: None });
        } else if let Some(service @ Value::Object(_)) = map.get("service") {
            self.sort_out(service, at);
        } else {
            for list in lists.iter().filter_map(|name| map.get(*name)) {
                self.sort_out(list, at);
            }
        }
    }
}

/// Organisations have no status, which every service has.
fn is_organisation(map: &Map<String, Value>) -> bool {
    !map.contains_key("status")
        && !map.contains_key("organization")
        && !map.contains_key("organization_id")
}

/// Reads records one after the other.
struct Reader<'d> {
    city: &'d Key,
    defaults: &'d Defaults,
    /// The language of words that stand in one language only.
    lang: Lang,
    keys: Keys,
    /// The ids of the city's own records, which are known by their keys.
    own: HashMap<(Sort, Key), ()>,
    organisations: BTreeMap<Key, Organisation>,
    places: BTreeMap<Key, Place>,
    services: BTreeMap<Key, crate::service::Service>,
    problems: Problems,
    notices: Problems,
    /// Whether the file was written by a program like this one.
    is_ours: bool,
}

impl<'d> Reader<'d> {
    fn new(city: &'d Key, defaults: &'d Defaults) -> Self {
        Self {
            city,
            defaults,
            lang: defaults.language,
            keys: Keys::default(),
            own: HashMap::new(),
            organisations: BTreeMap::new(),
            places: BTreeMap::new(),
            services: BTreeMap::new(),
            problems: Problems::default(),
            notices: Problems::default(),
            is_ours: false,
        }
    }

    fn read(mut self, found: &Found<'_>) -> Result<Incoming, Problems> {
        if found.services.is_empty() && found.organisations.is_empty() {
            return Err(Problem::new("no-records", "file").with("version", VERSION).into());
        }
        let counts =
            [("services", found.services.len()), ("organizations", found.organisations.len())];
        if let Some((what, _)) = counts.iter().find(|(_, count)| *count > MOST) {
            return Err(Problem::new("too-many", *what).with("most", MOST).into());
        }
        for (place, map) in &found.organisations {
            self.organisation(place, map);
        }
        for given in &found.services {
            self.service(given);
        }
        self.finish()
    }

    fn finish(mut self) -> Result<Incoming, Problems> {
        let directory = Directory {
            organisations: self.organisations.into_values().collect(),
            places: self.places.into_values().collect(),
            services: self.services.into_values().map(Arc::new).collect(),
            ..Directory::new(self.city.clone())
        };
        self.problems.extend(directory.validate());
        let own = &self.own;
        let ids =
            self.keys.into_ids().into_iter().filter(|(name, _)| !own.contains_key(name)).collect();
        let carries = if self.is_ours { CARRIES_OURS } else { CARRIES };
        let notices = self.notices.into_iter().collect();
        self.problems.or(Incoming { directory, ids, carries, notices })
    }

    /// The key of a record: its own where this city wrote it, else one that is made of its key at the
    /// source or of its name.
    fn key(&mut self, sort: Sort, id: &str, own_key: Option<&str>, name: &str) -> Key {
        let ours = own_key.and_then(|key| Key::parse(key).ok());
        let is_own = |key: &Key| {
            let written =
                crate::exchange::id_of(&[self.city.as_str(), sort.as_str(), key.as_str()]);
            Uuid::try_parse(id).is_ok_and(|id| id == written)
        };
        let is_own = ours.as_ref().is_some_and(is_own);
        let names = ours.as_ref().map_or(name, Key::as_str);
        let key = self.keys.of(sort, id, &[names]);
        if is_own {
            self.own.insert((sort, key.clone()), ());
        }
        key
    }

    fn notice(&mut self, code: &'static str, place: String, what: &str) {
        self.notices.add(Problem::new(code, place).with("typed", what));
    }
}
