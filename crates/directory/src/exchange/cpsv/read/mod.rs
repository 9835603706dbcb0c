//! Records made of what a file says, of our own hand or of any other that keeps to the standard.
//!
//! Services are found by their sort, all else by following links, a few steps and never in circles.
//! What is missing and nothing stands for is a problem at the address of what lacks it; what cannot be
//! taken over, such as a page without `https`, is told and left out.
//!
//! Of another hand, conditions that no field of ours can hold are added to the description, and hours
//! that are words to how one begins: nothing is guessed.

mod alias;
mod around;
mod condition;
mod contact;
mod context;
mod facts;
mod form;
mod markup;
mod service;
mod text;
mod theme;

use super::vocabulary::{
    IDENTIFIER, LOCATION, OWN_KEY, OWN_PROVENANCE, PUBLIC_ORGANISATION, PUBLIC_SERVICE, Term,
};
use crate::check::MOST_ENTRIES;
use crate::contact::Contact;
use crate::exchange::{Carries, Defaults, Incoming, Keys};
use crate::file::{Directory, LARGEST_FILE, MOST_RECORDS};
use crate::service::Provenance;
use crate::sort::Sort;
use facts::Facts;
use locale::Text;
use measure::{Key, Problem, Problems};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use text::{States, Words};

pub use facts::MOST_STATEMENTS;
pub use form::Form;

/// The most bytes of words that are taken over: a text that many services share counts for each.
const MOST_WORDS: usize = LARGEST_FILE;
/// The longest address that stands in a problem, in letters.
const LONGEST_PLACE: usize = 300;

/// What files of our own hand tell.
const OURS: Carries = Carries {
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
        "checked_until",
        "hours",
        "provenance",
    ],
    entry: &[],
};
/// What files of other hands tell.
const OTHERS: Carries = Carries {
    organisation: &["name", "about", "contacts"],
    place: &["name", "address", "position"],
    service: &[
        "organisation",
        "title",
        "description",
        "documents",
        "cost",
        "languages",
        "places",
        "contacts",
        "how_to_begin",
    ],
    entry: &[],
};

/// A reading of a file.
struct Reading<'f> {
    facts: &'f Facts,
    defaults: &'f Defaults,
    keys: RefCell<Keys>,
    problems: RefCell<Problems>,
    notices: RefCell<Problems>,
    directory: RefCell<Directory>,
    /// The records that were read, each under its key.
    records: RefCell<HashMap<(Sort, usize), Option<Key>>>,
    contacts: RefCell<HashMap<usize, Arc<Vec<Contact>>>>,
    themes: theme::Index,
    /// The lists that were found too long.
    crowded: RefCell<HashSet<(usize, &'static str)>>,
    words: Cell<usize>,
}

/// Reads services out of a file.
///
/// # Errors
/// Everything that is wrong at once: `file-too-large`, `not-rdf` or `not-json` for what is not of this
/// form, `context-elsewhere` for JSON-LD that cannot be understood without fetching something,
/// `too-many`, `missing` when there is no service or something that it needs is not there, and
/// whatever is wrong with a record. The place is an address, with the name of a field behind it.
pub fn read(
    bytes: &[u8],
    form: Form,
    city: &Key,
    defaults: &Defaults,
) -> Result<Incoming, Problems> {
    let facts = form::read(bytes, form)?;
    let reading = Reading::new(&facts, city, defaults);
    reading.read_all();
    reading.finish()
}

impl<'f> Reading<'f> {
    fn new(facts: &'f Facts, city: &Key, defaults: &'f Defaults) -> Self {
        Self {
            facts,
            defaults,
            keys: RefCell::default(),
            problems: RefCell::default(),
            notices: RefCell::default(),
            directory: RefCell::new(Directory::new(city.clone())),
            records: RefCell::default(),
            contacts: RefCell::default(),
            themes: theme::Index::default(),
            crowded: RefCell::default(),
            words: Cell::new(0),
        }
    }

    fn read_all(&self) {
        let services: Vec<usize> =
            self.facts.of_class(&PUBLIC_SERVICE).take(MOST_RECORDS + 1).collect();
        if services.is_empty() {
            self.add(Problem::new("missing", "cpsv:PublicService"));
        }
        if services.len() > MOST_RECORDS {
            return self
                .add(Problem::new("too-many", "cpsv:PublicService").with("most", MOST_RECORDS));
        }
        // Of our own hand there may be some that no service names.
        let ours = |class| self.facts.of_class(class).filter(|thing| self.is_ours(*thing));
        for organisation in ours(&PUBLIC_ORGANISATION).take(MOST_RECORDS) {
            self.organisation(organisation);
        }
        ours(&LOCATION).take(MOST_RECORDS).for_each(|place| drop(self.place(place)));
        for service in services {
            if self.words.get() > MOST_WORDS {
                return self.add(Problem::new("too-many", "").with("most", MOST_WORDS));
            }
            self.service(service);
        }
    }

    fn finish(self) -> Result<Incoming, Problems> {
        let is_ours = self.facts.of_class(&PUBLIC_SERVICE).all(|service| self.is_ours(service));
        let mut ids = self.keys.into_inner().into_ids();
        // A thing without an address has another name in every file.
        ids.retain(|_, id| !id.starts_with("_:"));
        self.problems.into_inner().or(Incoming {
            directory: self.directory.into_inner(),
            ids,
            carries: if is_ours { OURS } else { OTHERS },
            notices: self.notices.into_inner().into_iter().collect(),
        })
    }

    /// Whether a record was written by a program like this.
    fn is_ours(&self, record: usize) -> bool {
        self.facts.plain(record, &OWN_KEY).is_some()
    }

    /// The key of a record: its own if it is ours, else made of its name.
    fn key(&self, sort: Sort, record: usize, name: &Text) -> Key {
        let own = self.facts.plain(record, &OWN_KEY);
        let own = own.unwrap_or_else(|| name.show(&[]).text);
        let id = self.id(sort, record);
        self.keys.borrow_mut().of(sort, &id, &[own])
    }

    /// The name of a record at its source: its address, else the identifier that it alone is given.
    fn id(&self, sort: Sort, record: usize) -> String {
        let name = self.facts.name(record);
        let given = self.facts.plain(record, &IDENTIFIER).filter(|_| name.starts_with("_:"));
        let given = given.map(|given| format!("identifier {given}"));
        let is_free = |given: &String| self.keys.borrow().known(sort, given).is_none();
        given.filter(is_free).unwrap_or_else(|| name.to_owned())
    }

    /// Where something is wrong: the address of a thing and a field of it.
    fn place_of(&self, thing: usize, field: &str) -> String {
        let name = self.facts.name(thing);
        let name = if name.starts_with("_:") { "[]" } else { name };
        let name: String = name.chars().take(LONGEST_PLACE).collect();
        format!("{name} {field}").trim_end().to_owned()
    }

    fn add(&self, problem: Problem) {
        self.problems.borrow_mut().add(problem);
    }

    fn complain(&self, code: &'static str, thing: usize, field: &str) {
        self.add(Problem::new(code, self.place_of(thing, field)));
    }

    /// Notes what is wrong with a record that was read.
    fn complain_all(&self, found: Problems, thing: usize) {
        let here = |p: Problem| Problem { place: self.place_of(thing, &p.place), ..p };
        self.problems.borrow_mut().extend(found.into_iter().map(here));
    }

    /// Tells what is not taken over.
    fn tell(&self, code: &'static str, thing: usize, field: &str, typed: &str) {
        let notice = Problem::new(code, self.place_of(thing, field)).with("typed", typed);
        self.notices.borrow_mut().add(notice);
    }

    /// The things to which a thing leads; more than there may be are a problem, named once.
    fn links(&self, thing: usize, term: &'static Term) -> Vec<usize> {
        let mut links = self.facts.links(thing, term);
        if links.len() > MOST_ENTRIES {
            links.truncate(MOST_ENTRIES);
            if self.crowded.borrow_mut().insert((thing, term.iri)) {
                let place = self.place_of(thing, term.name);
                self.add(Problem::new("too-many", place).with("most", MOST_ENTRIES));
            }
        }
        links
    }

    /// The words of a thing under some properties.
    fn words(&self, thing: usize, terms: &[&'static Term]) -> Words {
        text::words(self.facts, thing, terms, self.defaults.language)
    }

    /// A text of a record out of words.
    fn text(&self, states: &States, field: &str, words: Words) -> Option<Text> {
        self.words.set(self.words.get() + words.values().map(String::len).sum::<usize>());
        states.text(field, words, self.defaults.language)
    }

    /// A value of our own by its code; a problem when it is none.
    fn value<T: DeserializeOwned>(
        &self,
        thing: usize,
        term: &'static Term,
        code: &'static str,
    ) -> Option<T> {
        self.facts.plain(thing, term).and_then(|typed| self.coded(typed, thing, term, code))
    }

    /// Every value of our own under a property.
    fn values<T: DeserializeOwned>(
        &self,
        thing: usize,
        term: &'static Term,
        code: &'static str,
    ) -> Vec<T> {
        let typed = self.facts.texts(thing, term).take(MOST_ENTRIES + 1);
        typed.filter_map(|typed| self.coded(typed, thing, term, code)).collect()
    }

    fn coded<T: DeserializeOwned>(
        &self,
        typed: &str,
        thing: usize,
        term: &'static Term,
        code: &'static str,
    ) -> Option<T> {
        let value = serde_json::from_value(Value::String(typed.to_owned())).ok();
        if value.is_none() {
            self.add(Problem::new(code, self.place_of(thing, term.name)).with("typed", typed));
        }
        value
    }

    fn provenance(&self, record: usize) -> Provenance {
        let own = self.value(record, &OWN_PROVENANCE, "not-a-provenance");
        own.unwrap_or(self.defaults.provenance)
    }
}
