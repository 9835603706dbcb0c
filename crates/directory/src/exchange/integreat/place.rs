//! Places as the app reads them: what is given there, who is reached there, when anything is open.

use super::answer::NoAnswer;
use super::area::{self, Category};
use super::id::number;
use super::page::{Elsewhere, Own, elsewhere};
use super::region::{Region, Stamp};
use super::register::Register;
use super::slug::Leaf;
use super::tree::Tree;
use super::week::{DayFacts, week};
use super::words::{Label, Words};
use super::writer::{Writer, excerpt, lines_of, link, list, set_apart};
use crate::contact::Contact;
use crate::guide::Desk;
use crate::hours::Hours;
use crate::place::{Access, Place, Position};
use crate::service::Service;
use crate::sort::Sort;
use serde::Serialize;
use std::collections::BTreeMap;

/// Which places are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnMap {
    /// All.
    #[default]
    All,
    /// Those of which it is known where they lie.
    Only,
    /// All others.
    Others,
}

impl OnMap {
    /// Reads the value of the parameter `on_map`.
    ///
    /// # Errors
    /// Something that is neither yes nor no.
    pub fn parse(said: Option<&str>) -> Result<Self, NoAnswer> {
        let Some(said) = said else { return Ok(Self::All) };
        let small = said.to_lowercase();
        match small.as_str() {
            "y" | "yes" | "t" | "true" | "on" | "1" => Ok(Self::Only),
            "n" | "no" | "f" | "false" | "off" | "0" => Ok(Self::Others),
            _ => Err(NoAnswer::NotYesOrNo(small.chars().take(40).collect())),
        }
    }
}

/// A place as the app reads it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlaceFacts {
    id: u64,
    url: String,
    path: String,
    title: String,
    #[serde(flatten)]
    stamp: Stamp,
    meta_description: Option<String>,
    excerpt: String,
    content: String,
    available_languages: BTreeMap<String, Elsewhere>,
    icon: Option<String>,
    thumbnail: Option<String>,
    website: Option<String>,
    email: Option<String>,
    phone_number: Option<String>,
    contacts: Vec<ContactFacts>,
    category: Category,
    temporarily_closed: bool,
    opening_hours: Option<Vec<DayFacts>>,
    appointment_url: Option<String>,
    location: Location,
    hash: Option<()>,
    organization: Option<OrganisationFacts>,
    barrier_free: Option<bool>,
    isopolity: Own,
}

/// Where something lies; nothing of it for what has no place.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(super) struct Location {
    id: Option<u64>,
    name: Option<String>,
    address: Option<String>,
    town: Option<String>,
    state: Option<()>,
    postcode: Option<String>,
    region: Option<()>,
    country: Option<String>,
    latitude: Option<f64>,
    longitude: Option<f64>,
}

/// Somebody who is reached at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
struct ContactFacts {
    area_of_responsibility: Option<String>,
    name: Option<String>,
    email: Option<String>,
    phone_number: Option<String>,
    mobile_number: Option<String>,
    website: Option<String>,
    opening_hours: Option<Vec<DayFacts>>,
    appointment_url: Option<String>,
}

/// Whose place it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct OrganisationFacts {
    id: u64,
    slug: String,
    name: String,
    logo: String,
    website: String,
}

/// The places, in the order of their names: `locations/`.
#[must_use]
pub fn places(region: &Region<'_>, words: &dyn Words, on_map: OnMap) -> Vec<PlaceFacts> {
    let register = Register::new(region.showing.directory);
    let writer = Writer { region, words, register: &register };
    let tree = Tree::grow(region, words);
    let is_asked = |place: &&Place| match on_map {
        OnMap::All => true,
        OnMap::Only => place.position.is_some(),
        OnMap::Others => place.position.is_none(),
    };
    let mut all: Vec<&Place> = region.showing.directory.places.iter().filter(is_asked).collect();
    all.sort_by_cached_key(|place| crate::fold::words(writer.shown(&place.name).text));
    all.into_iter().map(|place| writer.place_facts(&tree, place)).collect()
}

impl Writer<'_> {
    fn place_facts(&self, tree: &Tree<'_>, place: &Place) -> PlaceFacts {
        let (region, lang) = (self.region, self.lang());
        let services = self.register.services_at.get(&place.key).map_or(&[][..], Vec::as_slice);
        let desks = self.register.desks_at.get(&place.key).map_or(&[][..], Vec::as_slice);
        let path = |lang| Some(format!("{}locations/{}/", region.root(lang), place.key));
        let name = format!("place/{}", place.key);
        let content = self.place_content(tree, place, services);
        let contacts = self.contacts_at(place, services, desks);
        let first =
            |of: fn(&ContactFacts) -> &Option<String>| contacts.iter().find_map(|c| of(c).clone());
        let hours = services.iter().map(|s| &s.hours).chain(desks.iter().map(|d| &d.hours));
        let hours: Vec<&Hours> = hours.collect();
        PlaceFacts {
            id: number(&format!("{name}/{lang}")),
            url: region.url(&self.place_path(&place.key)),
            path: self.place_path(&place.key),
            title: self.shown(&place.name).text.to_owned(),
            stamp: region.stamp(Sort::Place, &place.key),
            meta_description: None,
            excerpt: excerpt(&content),
            content,
            available_languages: elsewhere(region, lang, &name, path),
            icon: None,
            thumbnail: None,
            website: first(|contact| &contact.website),
            email: first(|contact| &contact.email),
            phone_number: first(|contact| &contact.phone_number),
            contacts,
            category: area::category(region, self.words, area::of_services(services)),
            temporarily_closed: false,
            opening_hours: week(&hours, &self.calendar(Some(place)), region.today),
            appointment_url: None,
            location: self.location(place),
            hash: None,
            organization: self.owner(services, desks),
            barrier_free: barrier_free(&place.accessibility),
            isopolity: Own::of(
                Sort::Place,
                &place.key,
                lang,
                &place.name,
                place.directions.as_ref(),
            )
            .with("zone", &place.zone)
            .with("accessibility", &place.accessibility),
        }
    }

    /// How to get there and in, and what is given there.
    fn place_content(&self, tree: &Tree<'_>, place: &Place, services: &[&Service]) -> String {
        let access: Vec<_> = place.accessibility.iter().map(|a| self.words.access(*a)).collect();
        let leads = |service: &&Service| {
            let path = tree.path_of(&Leaf::Service(service.key.clone()), self.lang())?;
            Some(link(&path, &self.name(&service.title)))
        };
        let more = [
            self.part(Label::Services, &list(services.iter().filter_map(leads))),
            self.part(Label::Access, &lines_of(&access)),
            self.trust(&place.name, place.provenance),
        ];
        let way = place.directions.as_ref().map_or_else(String::new, |text| self.prose(text));
        format!("{way}{}", set_apart(&more.concat()))
    }

    /// Where a place lies, as places and events tell it.
    pub(super) fn location(&self, place: &Place) -> Location {
        let degrees = place.position.map(Position::degrees);
        Location {
            id: Some(number(&format!("place/{}", place.key))),
            name: Some(self.shown(&place.name).text.to_owned()),
            address: Some(place.address.street.clone()),
            town: Some(place.address.town.clone()),
            state: None,
            postcode: Some(place.address.postcode.clone()),
            region: None,
            country: Some(place.address.country.clone()),
            latitude: degrees.map(|(latitude, _)| latitude),
            longitude: degrees.map(|(_, longitude)| longitude),
        }
    }

    /// Desks and services, each with its own hours: what is open in a house is not all of it.
    fn contacts_at(
        &self,
        place: &Place,
        services: &[&Service],
        desks: &[&Desk],
    ) -> Vec<ContactFacts> {
        let calendar = self.calendar(Some(place));
        let hours = |hours: &Hours| week(&[hours], &calendar, self.region.today);
        let lang = self.lang();
        let desks = desks.iter().map(|desk| ContactFacts {
            name: Some(self.shown(&desk.title).text.to_owned()),
            opening_hours: hours(&desk.hours),
            ..reached_by(&desk.contacts)
        });
        let services = services.iter().map(|service| {
            let ways = reached_by(self.contacts_of(service));
            let page = || self.region.showing.address(lang, Sort::Service, &service.key);
            ContactFacts {
                name: Some(self.shown(&service.title).text.to_owned()),
                opening_hours: hours(&service.hours),
                website: ways.website.clone().or_else(page),
                ..ways
            }
        });
        desks.chain(services).collect()
    }

    /// The organisation that is alone at a place, if it has an address on the web: the app leads there.
    fn owner(&self, services: &[&Service], desks: &[&Desk]) -> Option<OrganisationFacts> {
        let keys = services.iter().map(|s| Some(&s.organisation));
        let mut keys = keys.chain(desks.iter().map(|desk| desk.organisation.as_ref()));
        let first = keys.next()??;
        let organisation = self.register.organisations.get(first)?;
        let website = reached_by(&organisation.contacts).website?;
        keys.all(|key| key == Some(first)).then(|| OrganisationFacts {
            id: number(&format!("organisation/{first}")),
            slug: first.to_string(),
            name: self.shown(&organisation.name).text.to_owned(),
            logo: String::new(),
            website,
        })
    }
}

/// The first of each of the ways to reach somebody.
fn reached_by(contacts: &[Contact]) -> ContactFacts {
    let mut ways = ContactFacts::default();
    for contact in contacts {
        let (way, said) = match contact {
            Contact::Phone(phone) => (&mut ways.phone_number, phone.as_str()),
            Contact::Mail(mail) => (&mut ways.email, mail.as_str()),
            Contact::Web(web) => (&mut ways.website, web.as_str()),
        };
        way.get_or_insert_with(|| said.to_owned());
    }
    ways
}

/// Whether one gets in without a step; unknown where nobody said so.
fn barrier_free(access: &[Access]) -> Option<bool> {
    let has = |one| access.contains(&one);
    match (has(Access::StepFree), has(Access::Steps)) {
        (true, _) => Some(true),
        (false, true) => Some(false),
        (false, false) => None,
    }
}
