//! Checks records before they are kept: all problems at once, each at its field.

use crate::eligibility::Eligibility;
use crate::file::Directory;
use crate::guide;
use crate::picture::validate_picture;
use crate::place::Place;
use crate::service::{Cost, Organisation, Service};
use locale::Text;
use measure::{Key, Problem, Problems};
use std::collections::HashSet;

/// The longest name or title, in letters.
pub const LONGEST_TITLE: usize = 200;
/// The longest description or other prose, in letters.
pub const LONGEST_PROSE: usize = 5_000;
/// The most languages of one text.
pub const MOST_LANGUAGES: usize = 80;
/// The most entries in a list of one record.
pub const MOST_ENTRIES: usize = 50;

/// What is wrong with a service on its own.
#[must_use]
pub fn validate(service: &Service) -> Problems {
    let mut problems = Problems::default();
    title(&service.title, "title", &mut problems);
    prose_needed(&service.description, "description", &mut problems);
    prose(service.documents.as_ref(), "documents", &mut problems);
    prose(service.how_to_begin.as_ref(), "how_to_begin", &mut problems);
    if let Cost::Paid(text) = &service.cost {
        prose_needed(text, "cost", &mut problems);
    }
    for (name, list) in lists(service) {
        if list > MOST_ENTRIES {
            problems.add(Problem::new("too-many", name).with("most", MOST_ENTRIES));
        }
    }
    repeated(&service.themes, "themes", &mut problems);
    repeated(&service.languages, "languages", &mut problems);
    repeated(&service.places, "places", &mut problems);
    repeated(&service.safety, "safety", &mut problems);
    eligibility(&service.eligibility, &mut problems);
    if service.places.is_empty() && service.contacts.is_empty() {
        problems.add(Problem::new("no-way-to-reach", "contacts"));
    }
    problems
}

/// What is wrong with an organisation on its own.
#[must_use]
pub fn validate_organisation(organisation: &Organisation) -> Problems {
    let mut problems = Problems::default();
    title(&organisation.name, "name", &mut problems);
    prose(organisation.about.as_ref(), "about", &mut problems);
    if organisation.contacts.len() > MOST_ENTRIES {
        problems.add(Problem::new("too-many", "contacts").with("most", MOST_ENTRIES));
    }
    problems
}

/// What is wrong with a place on its own.
#[must_use]
pub fn validate_place(place: &Place) -> Problems {
    let mut problems = Problems::default();
    title(&place.name, "name", &mut problems);
    prose(place.directions.as_ref(), "directions", &mut problems);
    repeated(&place.accessibility, "accessibility", &mut problems);
    let lines = [
        ("address/street", &place.address.street),
        ("address/postcode", &place.address.postcode),
        ("address/town", &place.address.town),
    ];
    for (name, line) in lines {
        if line.chars().count() > LONGEST_TITLE || line.chars().any(char::is_control) {
            problems.add(Problem::new("too-long", name).with("most", LONGEST_TITLE));
        }
    }
    if !place.has_open_address() && place.position.is_some() {
        problems.add(Problem::new("position-without-street", "position"));
    }
    if place.address.town.trim().is_empty() {
        problems.add(Problem::new("missing", "address/town"));
    }
    let country = place.address.country.as_bytes();
    if country.len() != 2 || !country.iter().all(u8::is_ascii_uppercase) {
        problems.add(Problem::new("not-a-country", "address/country"));
    }
    problems
}

impl Directory {
    /// What is wrong with all records and the links between them; places as in the file.
    #[must_use]
    pub fn validate(&self) -> Problems {
        let mut problems = Problems::default();
        let mut put = |kind: &str, at: usize, found: Problems| {
            let place =
                |p: Problem| Problem { place: format!("{kind}/{}/{}", at + 1, p.place), ..p };
            problems.extend(found.into_iter().map(place));
        };
        let each = self.organisations.iter().enumerate();
        each.for_each(|(at, o)| put("organisations", at, validate_organisation(o)));
        self.places.iter().enumerate().for_each(|(at, p)| put("places", at, validate_place(p)));
        let links = Links::of(self);
        for (at, service) in self.services.iter().enumerate() {
            put("services", at, validate(service));
            put("services", at, links.broken(service));
        }
        self.pictures
            .iter()
            .enumerate()
            .for_each(|(at, p)| put("pictures", at, validate_picture(p)));
        unique("pictures", self.pictures.iter().map(|p| &p.key), &mut problems);
        unique("organisations", self.organisations.iter().map(|o| &o.key), &mut problems);
        unique("places", self.places.iter().map(|p| &p.key), &mut problems);
        unique("services", self.services.iter().map(|s| &s.key), &mut problems);
        guide::check_all(&self.guide, &mut problems);
        problems
    }
}

/// The keys to which services may point.
struct Links<'a> {
    organisations: HashSet<&'a Key>,
    places: HashSet<&'a Key>,
}

impl<'a> Links<'a> {
    fn of(directory: &'a Directory) -> Self {
        Self {
            organisations: directory.organisations.iter().map(|o| &o.key).collect(),
            places: directory.places.iter().map(|p| &p.key).collect(),
        }
    }

    fn broken(&self, service: &Service) -> Problems {
        let mut problems = Problems::default();
        let unknown = |name: &str, key: &Key| Problem::new("unknown-key", name).with("key", key);
        if !self.organisations.contains(&service.organisation) {
            problems.add(unknown("organisation", &service.organisation));
        }
        let lost = service.places.iter().filter(|p| !self.places.contains(p));
        problems.extend(lost.map(|p| unknown("places", p)));
        problems
    }
}

fn unique<'a>(kind: &str, keys: impl Iterator<Item = &'a Key>, problems: &mut Problems) {
    let mut seen = HashSet::new();
    for (at, key) in keys.enumerate() {
        if !seen.insert(key) {
            let place = format!("{kind}/{}/key", at + 1);
            problems.add(Problem::new("key-twice", place).with("key", key));
        }
    }
}

fn lists(service: &Service) -> [(&'static str, usize); 5] {
    [
        ("themes", service.themes.len()),
        ("languages", service.languages.len()),
        ("places", service.places.len()),
        ("contacts", service.contacts.len()),
        ("safety", service.safety.len()),
    ]
}

pub(crate) fn title(text: &Text, name: &'static str, problems: &mut Problems) {
    if text.is_empty() {
        problems.add(Problem::new("missing", name));
    }
    bounded(text, name, LONGEST_TITLE, problems);
}

pub(crate) fn prose(text: Option<&Text>, name: &'static str, problems: &mut Problems) {
    if let Some(text) = text {
        bounded(text, name, LONGEST_PROSE, problems);
    }
}

/// Prose that must say something.
pub(crate) fn prose_needed(text: &Text, name: &'static str, problems: &mut Problems) {
    prose(Some(text), name, problems);
    if text.is_empty() {
        problems.add(Problem::new("missing", name));
    }
}

fn bounded(text: &Text, name: &str, most: usize, problems: &mut Problems) {
    if text.languages().count() > MOST_LANGUAGES {
        problems.add(Problem::new("too-many", name).with("most", MOST_LANGUAGES));
        return;
    }
    for version in text.versions() {
        let trouble = match version.text {
            t if t.chars().count() > most => "too-long",
            t if t.chars().any(|c| c.is_control() && c != '\n') => "control-letter",
            _ => continue,
        };
        let place = format!("{name}/{}", version.lang);
        problems.add(Problem::new(trouble, place).with("most", most));
    }
}

pub(crate) fn repeated<T: PartialEq>(list: &[T], name: &'static str, problems: &mut Problems) {
    let bounded = list.iter().take(MOST_ENTRIES).enumerate();
    let is_twice = |(at, x): (usize, &T)| list.iter().take(at).any(|y| x == y);
    if bounded.into_iter().any(is_twice) {
        problems.add(Problem::new("named-twice", name));
    }
}

fn eligibility(e: &Eligibility, problems: &mut Problems) {
    if e.age_from.zip(e.age_to).is_some_and(|(from, to)| from > to) {
        problems.add(Problem::new("ages-reversed", "eligibility"));
    }
    if [e.age_from, e.age_to].into_iter().flatten().any(|age| age > 120) {
        problems.add(Problem::new("not-an-age", "eligibility"));
    }
    repeated(&e.residence, "eligibility", problems);
    repeated(&e.gender, "eligibility", problems);
    repeated(&e.family, "eligibility", problems);
}
