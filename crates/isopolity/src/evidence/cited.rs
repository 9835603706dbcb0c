//! What of the evidence a need can rest on, as the thread names it.
//!
//! Figures of a country are named by indicator and place, what a city counts itself by what it is, its
//! name and the city. Each is asked for by its name alone, so that a need keeps its origin.

use std::fmt;

use locale::{Lang, Text};
use measure::{Key, Territory};

use super::{compare, districts, index, words};
use crate::app::App;
use crate::refusal::Refusal;
use crate::thread::{Described, Visibility};

/// What stands before the name of a table of a city's own.
const OWN: &str = "own:";
/// What stands before the name of an index of a city.
const INDEX: &str = "index:";

/// A thing of the evidence by its key in the thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cited {
    /// An indicator in a country or region: `employment-rate@LV`.
    Indicator(String, Territory),
    /// A table of a city's own: `own:people-by-district@jelgava`.
    Own {
        /// The city.
        city: Key,
        /// The table.
        table: Key,
    },
    /// An index of a city: `index:living-well@jelgava`.
    Index {
        /// The city.
        city: Key,
        /// The index.
        index: Key,
    },
}

impl Cited {
    /// Reads a key.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        let (name, place) = key.split_once('@')?;
        if let Some(table) = name.strip_prefix(OWN) {
            let (city, table) = (Key::parse(place).ok()?, Key::parse(table).ok()?);
            return Some(Self::Own { city, table });
        }
        if let Some(index) = name.strip_prefix(INDEX) {
            let (city, index) = (Key::parse(place).ok()?, Key::parse(index).ok()?);
            return Some(Self::Index { city, index });
        }
        Some(Self::Indicator(name.to_owned(), Territory::parse(place).ok()?))
    }
}

impl fmt::Display for Cited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Indicator(name, place) => write!(f, "{name}@{place}"),
            Self::Own { city, table } => write!(f, "{OWN}{table}@{city}"),
            Self::Index { city, index } => write!(f, "{INDEX}{index}@{city}"),
        }
    }
}

/// How a thing of the evidence is called in the thread, and where it is shown.
pub async fn describe(app: &App, lang: Lang, key: &str) -> Result<Option<Described>, Refusal> {
    Ok(Cited::parse(key).and_then(|cited| match cited {
        Cited::Indicator(name, place) => of_indicator(app, lang, &name, &place),
        Cited::Own { city, table } => of_own(app, lang, &city, &table),
        Cited::Index { city, index } => index::describe(app, lang, &city, &index),
    }))
}

fn of_indicator(app: &App, lang: Lang, name: &str, place: &Territory) -> Option<Described> {
    let figures = app.evidence.load();
    let part = figures.of(name).filter(|part| compare::has(part, place))?;
    Some(Described {
        title: Text::new(lang, words::title_in(app, lang, part, place)),
        href: format!("/evidence/{name}?place={place}"),
        city: None,
        example: false,
        visibility: Visibility::Public,
    })
}

/// A table of a city's own: where it tells who lives where, that page is where the need comes from.
fn of_own(app: &App, lang: Lang, city: &Key, table: &Key) -> Option<Described> {
    let figures = app.evidence.load();
    let found = figures.own.get(city, table)?;
    let page = format!("/cities/{city}/figures/{table}");
    Some(Described {
        title: Text::new(lang, found.name().to_owned()),
        href: if districts::fits(found) { districts::href(city, table) } else { page },
        city: Some(city.clone()),
        example: found.told.example,
        visibility: Visibility::Public,
    })
}

/// What a city counts itself, and what it makes of that, on which its needs can rest: keys and names.
#[must_use]
pub fn citable(app: &App, city: &Key) -> Vec<(String, String)> {
    let figures = app.evidence.load();
    let offer = |table: &super::own::OwnTable| {
        let cited = Cited::Own { city: city.clone(), table: table.key.clone() };
        (cited.to_string(), table.name().to_owned())
    };
    let indices = figures.index.of(city);
    let indices = indices.map(|index| (index.cited().to_string(), index.name().to_owned()));
    figures.own.of(city).map(|table| offer(table)).chain(indices).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_as_they_are_written() {
        for key in
            ["employment-rate@LV", "own:people-by-district@jelgava", "index:living-well@jelgava"]
        {
            assert_eq!(Cited::parse(key).unwrap().to_string(), key);
        }
        for key in ["employment-rate", "own:@jelgava", "own:people@", "own:People@jelgava", "x@lv"]
        {
            assert_eq!(Cited::parse(key), None, "{key}");
        }
    }
}
