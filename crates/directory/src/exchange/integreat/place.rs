//! Places as the app reads them: what is given there, who is reached there, when anything is open.

use super::answer::NoAnswer;
use super::area::{self, Category};
use super::content::is_itself;
use super::head::{Head, Own};
use super::id::number;
use super::region::Region;
use super::register::Register;
use super::slug::Leaf;
use super::tree::Tree;
use super::week::{DayFacts, week};
use super::words::{Label, Words};
use super::writer::{Writer, lines_of, link, list, set_apart};
use crate::contact::Contact;
use crate::guide::Desk;
use crate::hours::Hours;
use crate::place::{Access, Place, Position};
use crate::service::Service;
use crate::sort::Sort;
use locale::Text;
use serde::Serialize;

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
    #[serde(flatten)]
    head: Head,
    meta_description: Option<()>,
    icon: Option<()>,
    /// The first ways of all contacts; no longer used by the app.
    #[serde(flatten)]
    first: Ways,
    contacts: Vec<ContactFacts>,
    category: Category,
    temporarily_closed: bool,
    opening_hours: Option<Vec<DayFacts>>,
    appointment_url: Option<()>,
    location: Location,
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

/// The first of each of the ways to reach somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
struct Ways {
    email: Option<String>,
    phone_number: Option<String>,
    website: Option<String>,
}

/// Somebody who is reached at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct ContactFacts {
    area_of_responsibility: Option<()>,
    name: String,
    #[serde(flatten)]
    ways: Ways,
    mobile_number: Option<()>,
    opening_hours: Option<Vec<DayFacts>>,
    appointment_url: Option<()>,
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
        let services = self.register.services_at.get(&place.key).map_or(&[][..], Vec::as_slice);
        let desks = self.register.desks_at.get(&place.key).map_or(&[][..], Vec::as_slice);
        let contacts = self.contacts_at(place, services, desks);
        PlaceFacts {
            head: self.place_head(tree, place, (services, desks)),
            meta_description: None,
            icon: None,
            first: Ways::first_of(&contacts),
            contacts,
            category: area::category(self.region, self.words, area::of_services(services)),
            temporarily_closed: false,
            opening_hours: self.hours_at(place, services, desks),
            appointment_url: None,
            location: self.location(place),
            organization: self.owner(services, desks),
            barrier_free: barrier_free(&place.accessibility),
            isopolity: self.place_own(place),
        }
    }

    fn place_head(
        &self,
        tree: &Tree<'_>,
        place: &Place,
        (services, desks): (&[&Service], &[&Desk]),
    ) -> Head {
        let region = self.region;
        let path = |lang| Some(format!("{}locations/{}/", region.root(lang), place.key));
        let name = self.shown(&place.name).text.to_owned();
        let said = (name, self.place_content(tree, place, (services, desks)));
        let stamp = region.stamp(Sort::Place, &place.key);
        self.head(&format!("place/{}", place.key), said, stamp, &path)
    }

    fn place_own(&self, place: &Place) -> Own {
        let way = place.directions.as_ref();
        Own::of(Sort::Place, &place.key, self.lang(), &place.name, way)
            .with("zone", &place.zone)
            .with("accessibility", &place.accessibility)
    }

    /// When a place is open: when its own desk is, else when any desk there is, else when its services
    /// are, if they all have the same hours. What is given in a house at night does not open it.
    fn hours_at(
        &self,
        place: &Place,
        services: &[&Service],
        desks: &[&Desk],
    ) -> Option<Vec<DayFacts>> {
        let known = |hours: &&Hours| !hours.is_unknown();
        let own = desks.iter().filter(|desk| is_itself(place, desk)).map(|desk| &desk.hours);
        let own: Vec<&Hours> = own.filter(known).collect();
        let of_desks: Vec<&Hours> = desks.iter().map(|d| &d.hours).filter(known).collect();
        let of_services: Vec<&Hours> = services.iter().map(|s| &s.hours).filter(known).collect();
        let is_same = of_services.windows(2).all(|pair| matches!(pair, [a, b] if a == b));
        let hours = match (own.is_empty(), of_desks.is_empty()) {
            (false, _) => own,
            (true, false) => of_desks,
            (true, true) => of_services.into_iter().filter(|_| is_same).take(1).collect(),
        };
        week(&hours, &self.calendar(Some(place)), self.region.today)
    }

    /// How to get there and in, what desks say there, and what is given.
    fn place_content(
        &self,
        tree: &Tree<'_>,
        place: &Place,
        (services, desks): (&[&Service], &[&Desk]),
    ) -> String {
        let access: Vec<_> = place.accessibility.iter().map(|a| self.words.access(*a)).collect();
        let leads = |service: &&Service| {
            let path = tree.path_of(&Leaf::Service(service.key.clone()), self.lang())?;
            Some(link(&path, &self.name(&service.title)))
        };
        let (own, others): (Vec<&Desk>, Vec<&Desk>) =
            desks.iter().copied().partition(|desk| is_itself(place, desk));
        let said: String =
            own.into_iter().chain(others).map(|desk| self.at_its_place(desk, place)).collect();
        let more = [
            said,
            self.part(Label::ServicesHere, &list(services.iter().filter_map(leads))),
            self.part(Label::Access, &lines_of(&access)),
            self.example(desks.iter().map(|desk| desk.provenance).chain([place.provenance])),
            self.made(&place.name),
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
        let contact = |title: &Text, ways: Ways, hours: &Hours| ContactFacts {
            area_of_responsibility: None,
            name: self.shown(title).text.to_owned(),
            ways,
            mobile_number: None,
            opening_hours: week(&[hours], &calendar, self.region.today),
            appointment_url: None,
        };
        let desks = desks.iter().map(|d| contact(&d.title, Ways::of(&d.contacts), &d.hours));
        let services = services.iter().map(|s| contact(&s.title, self.service_ways(s), &s.hours));
        desks.chain(services).collect()
    }

    /// How a service is reached; one without an address on the web by its page here.
    fn service_ways(&self, service: &Service) -> Ways {
        let ways = Ways::of(self.contacts_of(service));
        let page = || self.region.showing.address(self.lang(), Sort::Service, &service.key);
        Ways { website: ways.website.clone().or_else(page), ..ways }
    }

    /// The organisation that is alone at a place, if it has an address on the web: the app leads there.
    fn owner(&self, services: &[&Service], desks: &[&Desk]) -> Option<OrganisationFacts> {
        let keys = services.iter().map(|s| Some(&s.organisation));
        let mut keys = keys.chain(desks.iter().map(|desk| desk.organisation.as_ref()));
        let first = keys.next()??;
        let organisation = self.register.organisations.get(first)?;
        let website = Ways::of(&organisation.contacts).website?;
        keys.all(|key| key == Some(first)).then(|| OrganisationFacts {
            id: number(&format!("organisation/{first}")),
            slug: first.to_string(),
            name: self.shown(&organisation.name).text.to_owned(),
            logo: String::new(),
            website,
        })
    }
}

impl Ways {
    fn of(contacts: &[Contact]) -> Self {
        let mut ways = Self::default();
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

    fn first_of(contacts: &[ContactFacts]) -> Self {
        let first = |of: fn(&Self) -> &Option<String>| {
            contacts.iter().find_map(|contact| of(&contact.ways).clone())
        };
        Self {
            email: first(|ways| &ways.email),
            phone_number: first(|ways| &ways.phone_number),
            website: first(|ways| &ways.website),
        }
    }
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
