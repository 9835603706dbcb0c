//! The directory of one city as a file: organisations, places, services, public holidays, and what
//! newcomers read beside them.
//!
//! ```json
//! { "format": "isopolity-directory-1", "city": "jelgava",
//!   "source": "en", "translations": "machine", "holidays": ["2026-11-18"],
//!   "organisations": [{ "key": "…", "name": {"en": "…", "lv": "…"}, "provenance": "example" }],
//!   "places": [{ "key": "…", "zone": "Europe/Riga", "address": { … }, "provenance": "example" }],
//!   "services": [{ "key": "…", "hours": "Mo-Fr 09:00-17:00", "provenance": "example" }],
//!   "guide": [{ "kind": "page", "key": "…", "title": {…}, "body": {…}, "provenance": "example" }],
//!   "pictures": [{ "key": "…", "alt": {…}, "credit": {"licence": "own"}, "provenance": "example" }],
//!   "picture_files": { "…": "/9j/4AAQ…" } }
//! ```
//! `source` and `translations` say how the short texts are to be taken. The reader names every
//! problem with its place (`services/3/hours`); a file with any problem changes nothing.

use crate::guide::{self, Entry, MOST_ENTRIES_OF_A_CITY};
use crate::hours::{Calendar, Hours, Zone};
use crate::picture::{MOST_PICTURES, Picture, picture};
use crate::place::{Address, Place};
use crate::service::{Cost, Organisation, Service};
use jiff::civil::Date;
use locale::{Lang, State, Text, TextFields, Writing};
use measure::{Fields, Key, Manner, Places, Problems, parse_json};
use serde::Serialize;
use serde_json::Value;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 64 * 1024 * 1024;
/// The most services, places or organisations of one city.
pub const MOST_RECORDS: usize = 20_000;
/// How its places are spelled. Texts are held to their lengths when the whole is checked.
const MANNER: Manner = Manner { places: Places::Slashes, longest: usize::MAX };
/// What the file says about its own form.
pub const FORMAT: &str = "isopolity-directory-1";
/// The most entries in a list of one record.
const MOST_ENTRIES: usize = 50;

/// Everything that one city's access point lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Directory {
    /// The form of the file.
    pub format: &'static str,
    /// The city.
    pub city: Key,
    /// Public holidays of the city, as far as they were entered.
    pub holidays: BTreeSet<Date>,
    /// Who gives services.
    pub organisations: Vec<Organisation>,
    /// Where they are given.
    pub places: Vec<Place>,
    /// The services; shared, so that a city of which one changed is made anew without copying the others.
    pub services: Vec<Arc<Service>>,
    /// What newcomers read beside them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub guide: Vec<Entry>,
    /// Pictures.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<Picture>,
    /// The files of pictures by their keys, in Base64: only in a city's file.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub picture_files: BTreeMap<Key, String>,
}

impl Directory {
    /// An empty directory.
    #[must_use]
    pub fn new(city: Key) -> Self {
        Self {
            format: FORMAT,
            city,
            holidays: BTreeSet::new(),
            organisations: Vec::new(),
            places: Vec::new(),
            services: Vec::new(),
            guide: Vec::new(),
            pictures: Vec::new(),
            picture_files: BTreeMap::new(),
        }
    }

    /// Reads and checks a file.
    ///
    /// # Errors
    /// All problems at once, each with its place in the file.
    pub fn read(bytes: &[u8]) -> Result<Self, Problems> {
        let value = parse_json(bytes, LARGEST_FILE)?;
        let found = RefCell::new(Problems::default());
        let directory = read(&value, &found);
        let mut problems = found.into_inner();
        match directory {
            Some(directory) if problems.is_empty() => {
                problems.extend(directory.validate());
                problems.or(directory)
            }
            _ => Err(problems),
        }
    }

    /// The file with all texts in full; [`Directory::read`] reads it back.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// The place of this key.
    #[must_use]
    pub fn place(&self, key: &Key) -> Option<&Place> {
        self.places.iter().find(|p| p.key == *key)
    }

    /// The organisation of this key.
    #[must_use]
    pub fn organisation(&self, key: &Key) -> Option<&Organisation> {
        self.organisations.iter().find(|o| o.key == *key)
    }

    /// The service of this key.
    #[must_use]
    pub fn service(&self, key: &Key) -> Option<&Service> {
        self.services.iter().find(|s| s.key == *key).map(AsRef::as_ref)
    }

    /// The picture of this key.
    #[must_use]
    pub fn picture(&self, key: &Key) -> Option<&Picture> {
        self.pictures.iter().find(|picture| picture.key == *key)
    }

    /// The keys of all pictures that are shown.
    #[must_use]
    pub fn pictures_shown(&self) -> BTreeSet<Key> {
        let services = self.services.iter().flat_map(|s| s.pictures());
        services.chain(self.guide.iter().flat_map(Entry::pictures)).collect()
    }

    /// The entry of this kind and key.
    #[must_use]
    pub fn entry(&self, kind: guide::Kind, key: &Key) -> Option<&Entry> {
        self.guide.iter().find(|e| e.kind() == kind && e.key() == key)
    }

    /// The clock and holidays by which a service's hours are read: those of its first place, or
    /// of the city's first place for a service without one.
    #[must_use]
    pub fn calendar(&self, service: &Service) -> Option<Calendar> {
        let own = service.places.iter().find_map(|key| self.place(key));
        let place = own.or(self.places.first())?;
        Some(Calendar { zone: place.zone.clone(), holidays: self.holidays.clone() })
    }
}

fn read(value: &Value, found: &RefCell<Problems>) -> Option<Directory> {
    let top = Fields::of(value, MANNER, found)?;
    if top.need::<String>("format", "unknown-format").is_some_and(|f| f != FORMAT) {
        top.complain("unknown-format", "format");
        return None;
    }
    let city = top.need("city", "not-a-key");
    let writing = Writing {
        source: top.take("source", "not-a-language").unwrap_or(Lang::EN),
        translations: top.take("translations", "not-a-state").unwrap_or(State::Draft),
    };
    let _about: Option<Value> = top.take("note", "not-a-text");
    let directory = Directory {
        format: FORMAT,
        holidays: top.values("holidays", "not-a-date", 1_000).into_iter().collect(),
        organisations: top.list("organisations", MOST_RECORDS, |f| organisation(f, writing)),
        places: top.list("places", MOST_RECORDS, |f| place(f, writing)),
        services: top.list("services", MOST_RECORDS, |f| service(f, writing).map(Arc::new)),
        guide: top.list("guide", MOST_ENTRIES_OF_A_CITY, |f| guide::entry(f, writing)),
        pictures: top.list("pictures", MOST_PICTURES, |f| picture(f, writing)),
        picture_files: top.take("picture_files", "not-a-picture-file").unwrap_or_default(),
        city: city.unwrap_or_else(placeholder),
    };
    top.finish();
    Some(directory)
}

/// Stands for a key that could not be read, so that the rest is read too; never returned.
pub(crate) fn placeholder() -> Key {
    #[expect(clippy::expect_used, reason = "a constant that the tests read")]
    Key::parse("unreadable").expect("a key")
}

fn organisation(fields: &Fields<'_>, writing: Writing) -> Option<Organisation> {
    let key = fields.need("key", "not-a-key");
    let name = fields.required_text("name", writing);
    let about = fields.text("about", writing);
    let contacts = fields.values("contacts", "not-a-contact", MOST_ENTRIES);
    let provenance = fields.need("provenance", "not-a-provenance");
    Some(Organisation { key: key?, name: name?, about, contacts, provenance: provenance? })
}

fn place(fields: &Fields<'_>, writing: Writing) -> Option<Place> {
    let key = fields.need("key", "not-a-key");
    let name = fields.required_text("name", writing);
    let address = fields.inner("address", address);
    fields.is_there("address");
    let position = fields.take("position", "not-a-position");
    let zone: Option<Zone> = fields.need("zone", "unknown-zone");
    let accessibility = fields.values("accessibility", "not-an-access", MOST_ENTRIES);
    let directions = fields.text("directions", writing);
    let provenance = fields.need("provenance", "not-a-provenance");
    Some(Place {
        key: key?,
        name: name?,
        address: address?,
        position,
        zone: zone?,
        accessibility,
        directions,
        provenance: provenance?,
    })
}

fn address(fields: &Fields<'_>) -> Option<Address> {
    let street = fields.take("street", "not-a-text").unwrap_or_default();
    let postcode = fields.take("postcode", "not-a-text").unwrap_or_default();
    let town = fields.need("town", "not-a-text");
    let country = fields.need("country", "not-a-country");
    Some(Address { street, postcode, town: town?, country: country? })
}

fn service(fields: &Fields<'_>, writing: Writing) -> Option<Service> {
    let key = fields.need("key", "not-a-key");
    let organisation = fields.need("organisation", "not-a-key");
    let title = fields.required_text("title", writing);
    let description = fields.required_text("description", writing);
    let provenance = fields.need("provenance", "not-a-provenance");
    let rest = Service {
        key: key.unwrap_or_else(placeholder),
        organisation: organisation.unwrap_or_else(placeholder),
        title: title.unwrap_or_else(|| Text::new(writing.source, "-")),
        description: description.unwrap_or_else(|| Text::new(writing.source, "-")),
        themes: fields.values("themes", "not-a-key", MOST_ENTRIES),
        eligibility: fields.take("eligibility", "not-eligibility").unwrap_or_default(),
        documents: fields.text("documents", writing),
        cost: cost(fields, writing),
        languages: fields.values("languages", "not-a-language", MOST_ENTRIES),
        places: fields.values("places", "not-a-key", MOST_ENTRIES),
        contacts: fields.values("contacts", "not-a-contact", MOST_ENTRIES),
        how_to_begin: fields.text("how_to_begin", writing),
        safety: fields.values("safety", "not-a-safety", MOST_ENTRIES),
        checked_until: fields.take("checked_until", "not-a-date"),
        hours: hours(fields),
        picture: fields.take("picture", "not-a-key"),
        provenance: provenance?,
    };
    Some(rest)
}

/// `"free"`, `"unknown"` or `{"paid": "…"}`.
pub(crate) fn cost(fields: &Fields<'_>, writing: Writing) -> Cost {
    match fields.value("cost") {
        None => Cost::Unknown,
        Some(Value::Object(map)) if map.len() == 1 => {
            let paid = fields.inner("cost", |cost| cost.required_text("paid", writing));
            paid.map_or(Cost::Unknown, Cost::Paid)
        }
        Some(_) => fields.take("cost", "not-a-cost").unwrap_or(Cost::Unknown),
    }
}

/// Hours with every problem of their text.
pub(crate) fn hours(fields: &Fields<'_>) -> Hours {
    let Some(text) = fields.take::<String>("hours", "not-a-text") else { return Hours::default() };
    Hours::parse(&text).unwrap_or_else(|problems| {
        fields.complain_all(problems, "hours");
        Hours::default()
    })
}
