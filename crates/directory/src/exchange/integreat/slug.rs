//! The last part of an address in the app, by which a page, an event or a place is known.
//!
//! Keys are unique among things of one sort; the app asks that slugs are unique among all pages of a
//! language. So an information page, an event and a place have their key for a slug, and everything
//! else that is shown as one of them says after two hyphens, which no key has, what it is:
//! `language-course--service`.

use crate::guide::Kind;
use crate::sort::Sort;
use jiff::civil::Date;
use measure::Key;
use std::fmt;

/// First parts of addresses that the app keeps for itself.
const RESERVED: [&str; 8] =
    ["disclaimer", "events", "imprint", "locations", "news", "offers", "places", "search"];

/// What a page of the app shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Leaf {
    /// All numbers to call.
    Numbers,
    /// An information page.
    Page(Key),
    /// What stands above all services.
    Services,
    /// What stands above the services of an area of life.
    Area(Key),
    /// A service.
    Service(Key),
    /// All desks.
    Desks,
    /// All words explained.
    Terms,
}

impl Leaf {
    /// Reads a slug of a page, or an address that ends in one; it need not be there.
    ///
    /// ```
    /// # use directory::exchange::integreat::Leaf;
    /// let leaf = Leaf::parse("/jelgava/en/services--all/language--area/evening-course--service/");
    /// assert_eq!(leaf.unwrap().to_string(), "evening-course--service");
    /// ```
    #[must_use]
    pub fn parse(address: &str) -> Option<Self> {
        let slug = last(address);
        let key = |key: &str| Key::parse(key).ok();
        Some(match slug.split_once("--") {
            None => Self::Page(key(&slug)?),
            Some(("numbers", "all")) => Self::Numbers,
            Some(("services", "all")) => Self::Services,
            Some(("desks", "all")) => Self::Desks,
            Some(("words", "all")) => Self::Terms,
            Some((name, "page")) => Self::Page(key(name)?),
            Some((name, "area")) => Self::Area(key(name)?),
            Some((name, "service")) => Self::Service(key(name)?),
            Some(_) => return None,
        })
    }

    /// The record that it shows, if it shows one.
    #[must_use]
    pub fn record(&self) -> Option<(Sort, &Key)> {
        match self {
            Self::Page(key) => Some((Sort::Entry(Kind::Page), key)),
            Self::Service(key) => Some((Sort::Service, key)),
            _ => None,
        }
    }
}

/// As it stands in addresses.
impl fmt::Display for Leaf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Page(key) if RESERVED.contains(&key.as_str()) => write!(f, "{key}--page"),
            Self::Page(key) => write!(f, "{key}"),
            Self::Area(key) => write!(f, "{key}--area"),
            Self::Service(key) => write!(f, "{key}--service"),
            Self::Numbers => f.write_str("numbers--all"),
            Self::Services => f.write_str("services--all"),
            Self::Desks => f.write_str("desks--all"),
            Self::Terms => f.write_str("words--all"),
        }
    }
}

/// The slug of one time of an event, or of the dates from one on: of the first ones, the key.
pub(super) fn of_dates(key: &Key, first: Option<Date>) -> String {
    first.map_or_else(|| key.to_string(), |day| format!("{key}--{day}"))
}

/// The key in the slug of an event, whichever of its dates that is of: `café--2026-12-01`, or as
/// other servers write single dates, `café$2026-12-01`.
#[must_use]
pub fn event_of(slug: &str) -> &str {
    let is_date = |date: &str| date.parse::<Date>().is_ok();
    let cut = |mark: &str| slug.rsplit_once(mark).filter(|(_, date)| is_date(date));
    cut("$").or_else(|| cut("--")).map_or(slug, |(key, _)| key)
}

/// The last part of an address, in small letters.
pub(super) fn last(address: &str) -> String {
    let parts = address.trim_matches('/').rsplit('/');
    parts.take(1).collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key(text: &str) -> Key {
        Key::parse(text).unwrap()
    }

    #[test]
    fn what_the_app_keeps_for_itself_is_no_slug() {
        assert_eq!(Leaf::Page(key("news")).to_string(), "news--page");
        assert_eq!(Leaf::parse("News--page"), Some(Leaf::Page(key("news"))));
        assert_eq!(Leaf::parse("a--b--page"), None);
        assert_eq!(Leaf::parse(""), None);
    }

    #[test]
    fn a_date_is_no_part_of_the_key_of_an_event() {
        assert_eq!(event_of("language-cafe--2026-12-01"), "language-cafe");
        assert_eq!(event_of("language-cafe$2026-12-01"), "language-cafe");
        assert_eq!(event_of("until-2026-12-01"), "until-2026-12-01");
    }

    proptest! {
        #[test]
        fn a_slug_is_read_back(name in "[a-z]{1,8}(-[a-z0-9]{1,4}){0,2}", sort in 0..3_u8) {
            let key = key(&name);
            let leaf = match sort {
                0 => Leaf::Page(key),
                1 => Leaf::Area(key),
                _ => Leaf::Service(key),
            };
            let address = format!("/city/en/above/{leaf}/");
            prop_assert_eq!(Leaf::parse(&address), Some(leaf));
        }
    }
}
