//! The services of the City of Helsinki, from the file that it publishes in Finnish, Swedish and
//! English: read, so that a Finnish town can begin with them.
//!
//! A service of theirs has the same fields in each language, most of them prose, and ways to it that are
//! called channels. What our records have a field for goes there. Everything else that somebody needs
//! stands as words: what it is about in the description, what to do and when somebody answers in how to
//! begin. Hours are words in that file, and stay words: nothing is guessed.
//!
//! Departments have numbers there and no names; who loads the file may bring them. A group of people
//! or an event of life becomes a theme only where it can mean nothing else, and never a condition.
//! Not taken over: synonyms, flags of electronic services, and web addresses without `https`, which are
//! told.

mod file;
mod prose;
mod service;

use super::{Carries, Defaults, Incoming, Keys};
use crate::file::{LARGEST_FILE, MOST_RECORDS};
use locale::Text;
use measure::{Fields, Key, Manner, Places, Problems, parse_json};
use serde_json::{Map, Value};
use service::Reading;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// How its places are spelled: `services/3/fi/name`. Texts are held to their lengths when each service
/// is checked.
const MANNER: Manner = Manner { places: Places::Slashes, longest: usize::MAX };
/// What the file tells of records.
const CARRIES: Carries = Carries {
    organisation: &["name"],
    place: &["name", "address"],
    service: &[
        "organisation",
        "title",
        "description",
        "cost",
        "languages",
        "places",
        "contacts",
        "how_to_begin",
    ],
    entry: &[],
};

/// Reads the file. `departments` gives the names of departments by their ids there; a service of one
/// that has none is given by the organisation of the defaults.
///
/// # Errors
/// Everything that is wrong at once: `file-too-large`, `not-json`, `not-a-list` for a file that is none,
/// what has another shape than it should, `key-twice`, `missing` for a name, an organisation or a way to reach a
/// service that neither the file nor the defaults tell, and whatever is wrong with a record. The place
/// is `services/3/fi/name`, the third service of the file.
pub fn read(
    bytes: &[u8],
    departments: &BTreeMap<String, Text>,
    city: &Key,
    defaults: &Defaults,
) -> Result<Incoming, Problems> {
    let list = parse_json(bytes, LARGEST_FILE)?;
    let top = Value::Object(Map::from_iter([("services".to_owned(), list)]));
    let problems = RefCell::new(Problems::default());
    let errands = Fields::of(&top, MANNER, &problems)
        .map(|top| top.list("services", MOST_RECORDS, file::errand))
        .unwrap_or_default();
    let problems = problems.into_inner();
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut reading = Reading::new(departments, city, defaults);
    (1..).zip(errands).for_each(|(number, errand)| reading.take(number, &errand));
    reading.finish()
}
