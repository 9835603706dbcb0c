//! The contents of a city that uses the Integreat app already, read from what its server answers: saved
//! files, or what was fetched from its address.
//!
//! The server tells each language by itself. What belongs together is tied by the addresses that a
//! record names for its other languages; so a page comes back as one page in all its languages. The
//! first language of the server's list is the one in which the city writes; the others are its
//! translations, by persons who are not known here.
//!
//! | there | here |
//! |---|---|
//! | page | information page; its organisation, if it names one |
//! | place (POI) | place, and a desk at it with its text, hours and contacts; organisation |
//! | event | event; dates that its rule cannot say here, as events of their own |
//! | news of the city | news |
//!
//! A record is known again by what stays the same when it is edited there: a page by the first slug
//! that it ever had in its first language, an event and a place by their own numbers (those of
//! translations change with every edit), news by the smallest number of a translation.
//!
//! What another Isopolity wrote is read back as it was: pages that it made out of services, numbers,
//! words and desks are passed over, and what it added to texts is cut off. Whoever moves a whole city
//! takes its file.
//!
//! Not here: fetching, pictures, news of other publishers, offers, and links between the pages of the
//! old site, which lead there as before.

mod body;
mod contact;
mod event;
mod hours;
mod news;
mod page;
mod place;
mod rule;
mod tie;

use self::body::{Bodies, Placed};
use crate::exchange::{Carries, Incoming, Keys};
use crate::file::Directory;
use crate::hours::Zone;
use locale::Lang;
use measure::{Key, Problem, Problems};
use std::cell::RefCell;

pub use body::language_codes;

/// The largest answer that is read, in bytes.
pub const LARGEST_BODY: usize = 32 * 1024 * 1024;
/// The most answers that are read at once, and the most bytes of all of them.
pub const MOST_BODIES: usize = 400;
/// See [`MOST_BODIES`].
pub const MOST_BYTES: usize = 256 * 1024 * 1024;

/// What an answer tells; of all but the languages, with the code of its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What<'b> {
    /// `languages/`.
    Languages,
    /// `pages/`.
    Pages(&'b str),
    /// `locations/`.
    Places(&'b str),
    /// `events/`, best with `combine_recurring`.
    Events(&'b str),
    /// `news`, best with `size=500`.
    News(&'b str),
}

/// One answer of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Body<'b> {
    /// A name by which the problems in it are told, such as `de/pages.json`.
    pub name: &'b str,
    /// What it tells.
    pub what: What<'b>,
    /// The answer itself.
    pub bytes: &'b [u8],
}

/// What no answer tells.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'s> {
    /// The city to which everything comes.
    pub city: &'s Key,
    /// The clock of what does not tell its own.
    pub zone: &'s Zone,
    /// The country of places, as two letters of ISO 3166, where the server names it in words.
    pub country: &'s str,
}

impl<'b> What<'b> {
    /// Everything that is read in a language.
    #[must_use]
    pub fn all(code: &'b str) -> [Self; 4] {
        [Self::Pages(code), Self::Places(code), Self::Events(code), Self::News(code)]
    }

    /// Where a server answers it. `base` is the address of the server without a slash at its end,
    /// `region` the name of the city in addresses.
    ///
    /// ```
    /// # use directory::exchange::integreat::What;
    /// let address = What::Events("de").address("https://cms.example.org", "augsburg");
    /// assert_eq!(address, "https://cms.example.org/api/v3/augsburg/de/events/?combine_recurring=True");
    /// ```
    #[must_use]
    pub fn address(self, base: &str, region: &str) -> String {
        let rest = match self {
            Self::Languages => "languages/".to_owned(),
            Self::Pages(code) => format!("{code}/pages/"),
            Self::Places(code) => format!("{code}/locations/"),
            Self::Events(code) => format!("{code}/events/?combine_recurring=True"),
            Self::News(code) => format!("{code}/news?size=500&source=local"),
        };
        format!("{base}/api/v3/{region}/{rest}")
    }
}

/// What another Isopolity tells.
const OURS: Carries = Carries {
    organisation: &["name", "contacts"],
    place: &["name", "address", "position", "zone", "accessibility", "directions"],
    service: &[],
    entry: &["title", "body", "parent", "order", "when", "place", "online", "from"],
};
/// What every other server tells. That one gets in without a step is taken over once: who knows more
/// of a place keeps it.
const THEIRS: Carries = Carries {
    organisation: &["name", "contacts"],
    place: &["name", "address", "position"],
    service: &[],
    entry: &[
        "title", "body", "parent", "order", "when", "place", "online", "from", "contacts", "hours",
    ],
};

/// Reads the answers of a server for one city.
///
/// # Errors
/// All problems at once, placed by the name of the answer, the number of the record from 1, and its
/// field: `de/pages.json/3/title`. A page that is too long or too deep for a city's directory, a
/// parent that is not there or in a circle, and a rhythm that cannot be said here are problems, too.
pub fn read(bodies: &[Body<'_>], settings: &Settings<'_>) -> Result<Incoming, Problems> {
    let found = RefCell::new(Problems::default());
    let bodies = Bodies::read(bodies, &found);
    let mut reading = Reading::new(settings, &bodies.langs, &found);
    reading.pages(bodies.pages);
    reading.places(bodies.places);
    reading.events(bodies.events);
    reading.news(bodies.news);
    let Reading { directory, keys, places, is_ours, .. } = reading;
    let mut problems = found.into_inner();
    let checked = directory.validate().into_iter().map(|problem| places.named(problem));
    problems.extend(checked);
    let carries = if is_ours { OURS } else { THEIRS };
    problems.or(Incoming { directory, ids: keys.into_ids(), carries, notices: Vec::new() })
}

/// A directory as it grows.
struct Reading<'r> {
    settings: &'r Settings<'r>,
    /// The languages of the server, its own first.
    langs: &'r [Lang],
    found: &'r RefCell<Problems>,
    directory: Directory,
    keys: Keys,
    places: Placed,
    /// Whether another Isopolity wrote all of it.
    is_ours: bool,
}

impl<'r> Reading<'r> {
    fn new(settings: &'r Settings<'r>, langs: &'r [Lang], found: &'r RefCell<Problems>) -> Self {
        Self {
            settings,
            langs,
            found,
            directory: Directory::new(settings.city.clone()),
            keys: Keys::default(),
            places: Placed::default(),
            is_ours: true,
        }
    }

    fn complain(&self, code: &'static str, place: String) {
        self.found.borrow_mut().add(Problem::new(code, place));
    }
}
