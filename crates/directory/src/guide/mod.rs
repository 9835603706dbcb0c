//! What newcomers read beside services: information pages in a tree, events, news, numbers to call,
//! words explained, and desks whose telephone and hours are kept once and shown wherever used.
//!
//! An [`Entry`] is any of them. Each is checked as services are: all problems at once. A page about
//! rights never shows what a machine translated until a person has reviewed it ([`Entry::for_readers`]).
//! Not here: who may write or review, and how a page looks.

mod check;
mod event;
mod page;
mod read;
mod repeat;
mod small;

use crate::service::Provenance;
use crate::texts::Texts;
use locale::Text;
use measure::Key;
use serde::{Deserialize, Serialize};

pub use check::validate_entry;
pub(crate) use check::{check_all, validate_when};
pub use event::{Event, Span, When};
pub use page::{About, Page, Tree};
pub(crate) use read::entry;
pub use repeat::{Every, MOST_OCCURRENCES, Occurrence, Repeat};
pub use small::{Desk, News, Number, Term, Translating};

/// The most entries of one city.
pub const MOST_ENTRIES_OF_A_CITY: usize = 20_000;

/// Anything that newcomers read beside services.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Entry {
    /// A page of information.
    Page(Page),
    /// Something that takes place.
    Event(Event),
    /// A piece of news.
    News(News),
    /// A number to call.
    Number(Number),
    /// A word explained.
    Term(Term),
    /// A desk: who can be reached how and when.
    Desk(Desk),
}

/// The kinds of entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Pages of information.
    Page,
    /// Events.
    Event,
    /// News.
    News,
    /// Numbers to call.
    Number,
    /// Words explained.
    Term,
    /// Desks.
    Desk,
}

impl Kind {
    /// Every kind, in the order in which people meet them.
    pub const ALL: [Self; 6] =
        [Self::Page, Self::Event, Self::News, Self::Number, Self::Term, Self::Desk];

    /// The kind in a word, as files spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Event => "event",
            Self::News => "news",
            Self::Number => "number",
            Self::Term => "term",
            Self::Desk => "desk",
        }
    }

    /// Reads that word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// Calls the same for whatever the entry is.
macro_rules! each {
    ($entry:expr, $inner:ident => $what:expr) => {
        match $entry {
            Entry::Page($inner) => $what,
            Entry::Event($inner) => $what,
            Entry::News($inner) => $what,
            Entry::Number($inner) => $what,
            Entry::Term($inner) => $what,
            Entry::Desk($inner) => $what,
        }
    };
}

impl Entry {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Page(_) => Kind::Page,
            Self::Event(_) => Kind::Event,
            Self::News(_) => Kind::News,
            Self::Number(_) => Kind::Number,
            Self::Term(_) => Kind::Term,
            Self::Desk(_) => Kind::Desk,
        }
    }

    /// Its key, unique among those of its kind.
    #[must_use]
    pub fn key(&self) -> &Key {
        each!(self, inner => &inner.key)
    }

    /// What it is called.
    #[must_use]
    pub fn title(&self) -> &Text {
        each!(self, inner => &inner.title)
    }

    /// What it is about, by keys of the thesaurus; none for kinds that stand for the whole city.
    #[must_use]
    pub fn themes(&self) -> Option<&[Key]> {
        match self {
            Self::Page(page) => Some(&page.themes),
            Self::Event(event) => Some(&event.themes),
            Self::News(_) | Self::Number(_) | Self::Term(_) | Self::Desk(_) => None,
        }
    }

    /// Whether it is real.
    #[must_use]
    pub fn provenance(&self) -> Provenance {
        each!(self, inner => inner.provenance)
    }

    /// Gives it what every entry begins with.
    pub fn begin_with(&mut self, key: Key, title: Text, provenance: Provenance) {
        each!(self, inner => {
            inner.key = key;
            inner.title = title;
            inner.provenance = provenance;
        });
    }

    /// Its key, to change it.
    pub(crate) fn key_mut(&mut self) -> &mut Key {
        each!(self, inner => &mut inner.key)
    }

    /// What it is called, to change it.
    pub fn title_mut(&mut self) -> &mut Text {
        each!(self, inner => &mut inner.title)
    }

    /// Whether it tells of rights or law, where a wrong word does harm.
    #[must_use]
    pub fn is_about_rights(&self) -> bool {
        matches!(self, Self::Page(Page { about: About::Rights, .. }))
    }

    /// The entry as readers may see it: of rights, only what a person wrote or reviewed.
    #[must_use]
    pub fn for_readers(mut self) -> Self {
        if self.is_about_rights() {
            for field in ["title", "body"] {
                if let Some(text) = self.text_mut(field) {
                    *text = text.by_people();
                }
            }
        }
        self
    }
}
