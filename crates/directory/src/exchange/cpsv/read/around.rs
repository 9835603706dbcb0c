//! Who gives services, and where.

use super::super::vocabulary::{
    ADDRESS, CENTROID, CONTACT_POINT, COUNTRY, DESCRIPTION, FULL_ADDRESS, LABEL, LOCATOR,
    OWN_ACCESS, OWN_ZONE, PAGE, POST_CODE, POST_NAME, STREET, TITLE, Term,
};
use super::Reading;
use super::alias::{LATITUDE, LONGITUDE};
use super::text::States;
use crate::check::{validate_organisation, validate_place};
use crate::contact::{Contact, Web};
use crate::place::{Address, Place, Position};
use crate::service::Organisation;
use crate::sort::Sort;
use locale::Text;
use measure::Key;

impl Reading<'_> {
    /// The key of an organisation, which is read when it is met first; `None` when it has no name.
    pub(super) fn organisation(&self, thing: usize) -> Option<Key> {
        self.once(Sort::Organisation, thing, || {
            let states = States::of(self.facts, thing);
            let name = self.text(&states, "name", self.words(thing, &[&LABEL, &TITLE]))?;
            let about = self.text(&states, "about", self.words(thing, &[&DESCRIPTION]));
            let mut contacts = self.ways(&self.links(thing, &CONTACT_POINT));
            if contacts.is_empty() {
                contacts = self.pages(thing);
            }
            let key = self.key(Sort::Organisation, thing, &name);
            let provenance = self.provenance(thing);
            let organisation = Organisation { key, name, about, contacts, provenance };
            self.complain_all(validate_organisation(&organisation), thing);
            let key = organisation.key.clone();
            self.directory.borrow_mut().organisations.push(organisation);
            Some(key)
        })
    }

    /// The pages of a thing on the web, those that people can be sent to.
    pub(super) fn pages(&self, thing: usize) -> Vec<Contact> {
        let pages = self.links(thing, &PAGE);
        let pages = pages.iter().filter_map(|page| Web::parse(self.facts.name(*page)).ok());
        pages.map(Contact::Web).take(1).collect()
    }

    /// The key of a place, which is read when it is met first; `None` for what has no address, such
    /// as a country.
    pub(super) fn place(&self, thing: usize) -> Option<Key> {
        self.once(Sort::Place, thing, || {
            let address = self.address(*self.links(thing, &ADDRESS).first()?);
            let states = States::of(self.facts, thing);
            let names = self.words(thing, &[&LABEL, &TITLE]);
            let name = self.text(&states, "name", names);
            let name = name.or_else(|| self.name_of(&address))?;
            let position = self.position(thing).filter(|_| !address.street.trim().is_empty());
            let place = Place {
                key: self.key(Sort::Place, thing, &name),
                address,
                position,
                zone: self.zone(thing),
                accessibility: self.values(thing, &OWN_ACCESS, "not-an-access"),
                directions: self.text(&states, "directions", self.words(thing, &[&DESCRIPTION])),
                provenance: self.provenance(thing),
                name,
            };
            self.complain_all(validate_place(&place), thing);
            let key = place.key.clone();
            self.directory.borrow_mut().places.push(place);
            Some(key)
        })
    }

    fn zone(&self, thing: usize) -> crate::hours::Zone {
        let own = self.value(thing, &OWN_ZONE, "unknown-zone");
        own.unwrap_or_else(|| self.defaults.zone.clone())
    }

    /// Reads a record once; whoever meets it later gets the same key.
    pub(super) fn once(
        &self,
        sort: Sort,
        thing: usize,
        read: impl FnOnce() -> Option<Key>,
    ) -> Option<Key> {
        if let Some(known) = self.records.borrow().get(&(sort, thing)) {
            return known.clone();
        }
        let key = read();
        self.records.borrow_mut().insert((sort, thing), key.clone());
        key
    }

    fn address(&self, thing: usize) -> Address {
        let line = |term: &'static Term| {
            let typed = self.facts.plain(thing, term).unwrap_or_default();
            super::text::clean(typed).replace('\n', ", ").trim().to_owned()
        };
        let street = format!("{} {}", line(&STREET), line(&LOCATOR)).trim().to_owned();
        let has_lines = !street.is_empty() || !line(&POST_NAME).is_empty();
        let street = if has_lines { street } else { line(&FULL_ADDRESS) };
        let or = |own: String, default: &str| if own.is_empty() { default.to_owned() } else { own };
        let country = Some(line(&COUNTRY)).filter(|c| c.len() == 2).unwrap_or_default();
        Address {
            street,
            postcode: line(&POST_CODE),
            town: or(line(&POST_NAME), &self.defaults.town),
            country: or(country.to_ascii_uppercase(), &self.defaults.country),
        }
    }

    /// A place without a name is called by its street.
    fn name_of(&self, address: &Address) -> Option<Text> {
        let street = address.street.trim();
        (!street.is_empty()).then(|| Text::new(self.defaults.language, street))
    }

    fn position(&self, thing: usize) -> Option<Position> {
        let number = |term| self.facts.plain(thing, term)?.trim().parse::<f64>().ok();
        let point = || self.facts.plain(thing, &CENTROID).and_then(point);
        let (latitude, longitude) = number(&LATITUDE).zip(number(&LONGITUDE)).or_else(point)?;
        Position::from_degrees(latitude, longitude)
    }
}

/// Degrees north and east of `POINT(23.72 56.65)` (OGC Simple Features, 7.2), in WGS 84.
fn point(wkt: &str) -> Option<(f64, f64)> {
    let upper = wkt.trim().to_ascii_uppercase();
    let inner = upper.strip_prefix("POINT")?.trim_start().strip_prefix('(')?.strip_suffix(')')?;
    let mut numbers = inner.split_whitespace().map(|number| number.parse::<f64>().ok());
    let (longitude, latitude) = (numbers.next()??, numbers.next()??);
    numbers.next().is_none().then_some((latitude, longitude))
}
