//! A thing of a city's directory of any sort, where what is done with it is the same for all: its
//! versions, its review, how it will look.

pub use ::directory::Sort;
use ::directory::guide::Entry;
use ::directory::{Organisation, Place, Provenance, Service};
use locale::Text;
use measure::{Key, Problem};
use serde::Serialize;

use super::pictures::wanting;
use super::store::Unseen;
use super::{Kept, State, Wish, guide, refill_shelf, store};
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::Fault;
use crate::store::change::Change;
use crate::web::Visitor;
use crate::word;

/// Where things of a sort stand and are written here.
pub trait Edited: Copy {
    /// Reads the sort as addresses write it.
    fn read(text: &str) -> Result<Self, Refusal>;
    /// The sort for people.
    fn name(self, v: &Visitor) -> String;
    /// The page on which things of this sort stand.
    fn list(self, city: &Key) -> String;
    /// The form in which a thing is written.
    fn form(self, city: &Key, key: &Key) -> String;
    /// A thing by its key.
    fn find(
        self,
        app: &App,
        city: &Key,
        key: &Key,
    ) -> impl Future<Output = Result<Thing, Refusal>> + Send;
}

impl Edited for Sort {
    fn read(text: &str) -> Result<Self, Refusal> {
        Self::parse(text).ok_or(Refusal::NotFound)
    }

    fn name(self, v: &Visitor) -> String {
        match self {
            Self::Organisation => v.say(word::DIRECTORY_ORGANISATIONS),
            Self::Place => v.say(word::DIRECTORY_PLACES),
            Self::Service => v.say(word::DIRECTORY_TITLE),
            Self::Entry(kind) => v.say_named(&format!("guide-kind-{}", kind.as_str())),
        }
    }

    fn list(self, city: &Key) -> String {
        match self {
            Self::Entry(_) => format!("/cities/{city}/guide"),
            _ => format!("/cities/{city}/directory"),
        }
    }

    fn form(self, city: &Key, key: &Key) -> String {
        match self {
            Self::Organisation => format!("/cities/{city}/directory/organisations/{key}"),
            Self::Place => format!("/cities/{city}/directory/places/{key}"),
            Self::Service => format!("/cities/{city}/directory/services/{key}"),
            Self::Entry(kind) => format!("/cities/{city}/guide/{}/{key}", kind.as_str()),
        }
    }

    async fn find(self, app: &App, city: &Key, key: &Key) -> Result<Thing, Refusal> {
        let store = &app.store;
        let found = match self {
            Self::Organisation => store::one(store, city, key).await?.map(Thing::Organisation),
            Self::Place => store::one(store, city, key).await?.map(Thing::Place),
            Self::Service => store::one(store, city, key).await?.map(Thing::Service),
            Self::Entry(kind) => guide::store::one(store, city, kind, key).await?.map(Thing::Entry),
        };
        found.ok_or(Refusal::NotFound)
    }
}

/// A record that has a sort, a name and a key.
pub trait Named {
    /// Its sort.
    fn sort(&self) -> Sort;
    /// What it is called.
    fn title(&self) -> &Text;
    /// Its key.
    fn own_key(&self) -> &Key;
    /// Whether it is real.
    fn provenance(&self) -> Provenance;
}

macro_rules! named {
    ($($type:ident $title:ident)*) => {
        $(impl Named for $type {
            fn sort(&self) -> Sort {
                Sort::$type
            }

            fn title(&self) -> &Text {
                &self.$title
            }

            fn own_key(&self) -> &Key {
                &self.key
            }

            fn provenance(&self) -> Provenance {
                self.provenance
            }
        })*
    };
}

named! { Organisation name  Place name  Service title }

impl Named for Entry {
    fn sort(&self) -> Sort {
        Sort::Entry(self.kind())
    }

    fn title(&self) -> &Text {
        self.title()
    }

    fn own_key(&self) -> &Key {
        self.key()
    }

    fn provenance(&self) -> Provenance {
        self.provenance()
    }
}

/// A record that names organisations and places.
pub trait Pointing {
    /// The field of its form for places.
    const PLACES: &'static str;
    /// By whom it is given.
    fn organisations(&self) -> Vec<&Key>;
    /// Where it is given.
    fn places(&self) -> Vec<&Key>;
}

impl Pointing for Service {
    const PLACES: &'static str = "places";

    fn organisations(&self) -> Vec<&Key> {
        vec![&self.organisation]
    }

    fn places(&self) -> Vec<&Key> {
        self.places.iter().collect()
    }
}

impl Pointing for Entry {
    const PLACES: &'static str = "place";

    fn organisations(&self) -> Vec<&Key> {
        match self {
            Self::Event(event) => event.organisation.iter().collect(),
            Self::Desk(desk) => desk.organisation.iter().collect(),
            _ => Vec::new(),
        }
    }

    fn places(&self) -> Vec<&Key> {
        match self {
            Self::Event(event) => event.place.iter().collect(),
            Self::Desk(desk) => desk.place.iter().collect(),
            _ => Vec::new(),
        }
    }
}

/// An organisation or a place that a record names and newcomers do not see: what names it is not
/// published before, so that nothing is shown that nobody published.
pub async fn unseen_by<T: Pointing>(
    change: &mut Change,
    city: &Key,
    record: &T,
) -> Result<Option<Unseen>, Fault> {
    store::unseen(change, city, record.organisations(), record.places()).await
}

/// The same as a problem of the record's form, where it is wished to be published.
pub async fn unseen_problem<T: Pointing>(
    change: &mut Change,
    city: &Key,
    record: &T,
    wish: Wish,
) -> Result<Option<Problem>, Fault> {
    if wish != Wish::Publish {
        return Ok(None);
    }
    let problem = |unseen: Unseen| {
        let field = if unseen.sort == Sort::Place { T::PLACES } else { "organisation" };
        Problem::new("not-seen-yet", field).with("typed", unseen.title.source_text())
    };
    Ok(unseen_by(change, city, record).await?.map(problem))
}

/// A thing as it is kept.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "one at a time is held, and never in a list")]
pub enum Thing {
    /// Who gives services.
    Organisation(Kept<Organisation>),
    /// Where they are given.
    Place(Kept<Place>),
    /// A service.
    Service(Kept<Service>),
    /// An entry.
    Entry(Kept<Entry>),
}

/// Does the same with whatever is kept.
macro_rules! with_any {
    ($thing:expr, $kept:ident => $does:expr) => {
        match $thing {
            Thing::Organisation($kept) => $does,
            Thing::Place($kept) => $does,
            Thing::Service($kept) => $does,
            Thing::Entry($kept) => $does,
        }
    };
}

impl Thing {
    /// Its version.
    pub fn version(&self) -> i64 {
        with_any!(self, kept => kept.version)
    }

    /// What it is called by its writers.
    pub fn title(&self) -> &Text {
        with_any!(self, kept => Named::title(kept.current()))
    }

    /// Whether it waits for somebody's review.
    pub fn is_handed_in(&self) -> bool {
        with_any!(self, kept => kept.is_handed_in())
    }

    /// What a reviewer said when it went back.
    pub fn note(&self) -> &str {
        with_any!(self, kept => kept.note.as_str())
    }

    /// Its sort.
    pub fn sort(&self) -> Sort {
        with_any!(self, kept => kept.record.sort())
    }

    /// What newcomers see and what its writers see, as JSON.
    pub fn both(&self) -> (Option<String>, Option<String>) {
        fn json<T: Serialize>(record: &T) -> Option<String> {
            serde_json::to_string(record).ok()
        }
        with_any!(self, kept => {
            let public = (kept.state == State::Published).then_some(&kept.record);
            (public.and_then(json), json(kept.current()))
        })
    }

    /// The same with what its writers see published.
    pub fn published(&self) -> Self {
        fn publish<T: Clone>(kept: &Kept<T>) -> Kept<T> {
            kept.with(kept.current().clone(), Wish::Publish)
        }
        match self {
            Self::Organisation(kept) => Self::Organisation(publish(kept)),
            Self::Place(kept) => Self::Place(publish(kept)),
            Self::Service(kept) => Self::Service(publish(kept)),
            Self::Entry(kept) => Self::Entry(publish(kept)),
        }
    }

    /// Whether everything that its writers' version names is there; the pictures stay until the
    /// change is over.
    pub async fn is_whole(&self, change: &mut Change, city: &Key) -> Result<bool, Fault> {
        match self {
            Self::Organisation(_) | Self::Place(_) => Ok(true),
            Self::Entry(kept) => {
                Ok(wanting(change, city, kept.current().pictures()).await?.is_none())
            }
            Self::Service(kept) => {
                let service = kept.current();
                let by =
                    store::is_there::<Organisation>(change, city, &service.organisation).await?;
                let mut is_whole = by && wanting(change, city, service.pictures()).await?.is_none();
                for place in &service.places {
                    is_whole &= store::is_there::<Place>(change, city, place).await?;
                }
                Ok(is_whole)
            }
        }
    }

    /// An organisation or a place that it names and newcomers do not see.
    pub async fn unseen(&self, change: &mut Change, city: &Key) -> Result<Option<Unseen>, Fault> {
        match self {
            Self::Organisation(_) | Self::Place(_) => Ok(None),
            Self::Service(kept) => unseen_by(change, city, kept.current()).await,
            Self::Entry(kept) => unseen_by(change, city, kept.current()).await,
        }
    }

    /// Puts what newcomers read in step after it changed.
    pub async fn refill(&self, app: &App, city: &Key) -> Result<(), Fault> {
        match self {
            Self::Entry(kept) => {
                let (kind, key) = (kept.record.kind(), kept.record.key());
                guide::refill(app, city, kind, key).await
            }
            _ => refill_shelf(app, city).await,
        }
    }

    /// The same, gone back to its writer with what the reviewer says.
    pub fn sent_back(&self, note: String) -> Self {
        match self {
            Self::Organisation(kept) => Self::Organisation(kept.sent_back(note)),
            Self::Place(kept) => Self::Place(kept.sent_back(note)),
            Self::Service(kept) => Self::Service(kept.sent_back(note)),
            Self::Entry(kept) => Self::Entry(kept.sent_back(note)),
        }
    }

    /// Keeps it as it is `after`, if it is still at that version; says whether it was.
    pub async fn change(
        &self,
        change: &mut Change,
        city: &Key,
        after: &Self,
    ) -> Result<bool, Fault> {
        match (self, after) {
            (Self::Organisation(b), Self::Organisation(a)) => {
                store::change(change, city, b, a).await
            }
            (Self::Place(b), Self::Place(a)) => store::change(change, city, b, a).await,
            (Self::Service(b), Self::Service(a)) => store::change(change, city, b, a).await,
            (Self::Entry(b), Self::Entry(a)) => guide::store::change(change, city, b, a).await,
            // A thing never becomes one of another sort.
            _ => Ok(false),
        }
    }
}
