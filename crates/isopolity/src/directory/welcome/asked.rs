//! What the address of the list asks for, and the addresses of lists that ask a little differently.

use ::directory::filter::Price;
use ::directory::{Cost, Filter, Thesaurus};
use locale::Lang;
use measure::Key;

use super::Guest;
use crate::directory::area::Area;
use crate::web::{Visitor, encode};

/// The most services on one page of the list.
pub const A_PAGE: usize = 30;

/// The last service that a page can begin with.
const FURTHEST: usize = 1_000_000;

/// What a reader looks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    /// The words.
    pub question: String,
    /// An area of life.
    pub area: Option<Area>,
    /// One theme.
    pub theme: Option<Key>,
    /// A language that is spoken there.
    pub speaks: Option<Lang>,
    /// Only what is open now.
    pub open: Only,
    /// Only what costs nothing.
    pub free: Only,
    /// How many services were on the pages before.
    pub from: usize,
}

/// Whether only some are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Only {
    /// All.
    #[default]
    No,
    /// Only those.
    Yes,
}

impl Only {
    fn read(text: &str) -> Self {
        if text == "1" { Self::Yes } else { Self::No }
    }

    /// The other way round.
    pub fn turned(self) -> Self {
        if self == Self::Yes { Self::No } else { Self::Yes }
    }
}

impl Asked {
    /// Reads an address; what makes no sense is passed over.
    pub fn read(visitor: &Visitor) -> Self {
        Self {
            question: visitor.sought("q"),
            area: Area::parse(&visitor.sought("area")),
            theme: Key::parse(&visitor.sought("theme")).ok(),
            speaks: Lang::parse(&visitor.sought("speaks")).ok(),
            open: Only::read(&visitor.sought("open")),
            free: Only::read(&visitor.sought("free")),
            from: visitor.sought("from").parse().unwrap_or(0).min(FURTHEST),
        }
    }

    /// Whether it asks for the whole list.
    pub fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// The rest of the list's address after the language.
    pub fn rest(&self) -> String {
        let yes = |only: Only| if only == Only::Yes { "1" } else { "" };
        let from = if self.from > 0 { self.from.to_string() } else { String::new() };
        let pairs = [
            ("q", self.question.as_str()),
            ("area", self.area.map_or("", |a| a.key)),
            ("theme", self.theme.as_ref().map_or("", Key::as_str)),
            ("speaks", self.speaks.as_ref().map_or("", Lang::as_str)),
            ("open", yes(self.open)),
            ("free", yes(self.free)),
            ("from", &from),
        ];
        let said: Vec<_> = pairs
            .iter()
            .filter(|(_, v)| !v.is_empty())
            .map(|(n, v)| format!("{n}={}", encode(v)))
            .collect();
        if said.is_empty() {
            "/services".to_owned()
        } else {
            format!("/services?{}", said.join("&"))
        }
    }

    /// The same with a change, from its first page.
    pub fn but(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut other = Self { from: 0, ..self.clone() };
        change(&mut other);
        other
    }

    /// The services among these that fit, in their order.
    pub fn fitting(&self, guest: &Guest, among: &[usize]) -> Vec<usize> {
        let filter = Filter {
            themes: self.theme.iter().flat_map(with_parts).collect(),
            languages: self.speaks.into_iter().collect(),
            open_at: (self.open == Only::Yes).then_some(guest.now),
            price: if self.free == Only::Yes { Price::Free } else { Price::Any },
            ..Filter::default()
        };
        let mut fitting = guest.city.narrowing().fitting(among, &filter);
        fitting.retain(|at| self.area.is_none_or(|area| guest.city.areas(*at).has(area)));
        fitting
    }
}

/// A concept and everything that is a part of it: who offers evening courses offers courses.
fn with_parts(theme: &Key) -> impl Iterator<Item = Key> {
    let parts = Thesaurus::in_use().parts(theme).map(|part| part.key.clone());
    std::iter::once(theme.clone()).chain(parts)
}

/// How many of these services are free.
pub fn free_among(guest: &Guest, among: &[usize]) -> usize {
    among.iter().filter(|at| guest.city.at(**at).is_some_and(|s| s.cost == Cost::Free)).count()
}

/// How many of these services are open now.
pub fn open_among(guest: &Guest, among: &[usize]) -> usize {
    let open = guest.city.open_now(guest.now);
    among.iter().filter(|at| open.binary_search(at).is_ok()).count()
}
