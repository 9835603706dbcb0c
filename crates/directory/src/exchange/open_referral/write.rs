//! Out of a city's records, the objects of Open Referral in one language.

use super::schedule;
use super::shape::{
    Accessibility, Address, Contact, CostOption, Language, Location, Minimal, Organization,
    OrganizationIdentifier, Phone, RequiredDocument, Service, ServiceAtLocation, Translations,
    Words as Said,
};
use super::terms::Taxonomies;
use crate::contact;
use crate::exchange::{Showing, id_in, id_of};
use crate::hours::Calendar;
use crate::place::Place;
use crate::service::{self, Cost, Organisation};
use crate::sort::Sort;
use jiff::Timestamp;
use jiff::civil::Date;
use locale::{Lang, Text};
use measure::Key;
use std::borrow::Cow;
use std::collections::HashMap;
use uuid::Uuid;

/// In which languages texts are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Texts {
    /// In one.
    One,
    /// In one, and beside it in every other: our extension.
    All,
}

/// How much is told of what an object names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// What a list tells: single values.
    List,
    /// Everything, lists within included.
    Full,
}

/// By whose rules objects are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// The specification's own.
    Hsds,
    /// Those of the United Kingdom, which leave out some fields of services and have their telephone
    /// numbers among contacts.
    Uk,
}

/// Writes the objects of a city in a language.
pub struct Writer<'s> {
    showing: &'s Showing<'s>,
    taxonomies: Taxonomies<'s>,
    profile: Profile,
    texts: Texts,
    today: Date,
    places: HashMap<&'s Key, &'s Place>,
    organisations: HashMap<&'s Key, &'s Organisation>,
}

impl<'s> Writer<'s> {
    /// A writer; rows of opening hours reach a year ahead from `today`.
    #[must_use]
    pub fn new(
        showing: &'s Showing<'s>,
        taxonomies: Taxonomies<'s>,
        (profile, texts): (Profile, Texts),
        today: Date,
    ) -> Self {
        let directory = showing.directory;
        Self {
            showing,
            taxonomies,
            profile,
            texts,
            today,
            places: directory.places.iter().map(|place| (&place.key, place)).collect(),
            organisations: directory.organisations.iter().map(|o| (&o.key, o)).collect(),
        }
    }

    fn lang(&self) -> Lang {
        self.taxonomies.lang
    }

    fn say(&self, text: &'s Text) -> Said<'s> {
        Cow::Borrowed(text.show(&[self.lang()]).text)
    }

    /// The texts of an object in all languages, where that is wished.
    fn translations<const N: usize>(
        &self,
        all: [(&'static str, Option<&'s Text>); N],
    ) -> Translations<'s> {
        match self.texts {
            Texts::One => Translations::default(),
            Texts::All => {
                Translations(all.into_iter().filter_map(|(f, t)| Some((f, t?))).collect())
            }
        }
    }

    /// When a service changed last: itself, who gives it, or where.
    fn changed(&self, service: &service::Service) -> Timestamp {
        let of = |sort, key: &Key| self.showing.changes.of(sort, key).at;
        let places = service.places.iter().map(|key| of(Sort::Place, key));
        let around = places.chain([of(Sort::Organisation, &service.organisation)]);
        around.fold(of(Sort::Service, &service.key), Timestamp::max)
    }

    /// A service by nothing but its id and its last change.
    #[must_use]
    pub fn minimal(&self, service: &service::Service) -> Minimal {
        let modified_date = moment(self.changed(service));
        Minimal { id: self.showing.id(Sort::Service, &service.key), modified_date }
    }

    /// Whether a service changed at a moment or after it.
    #[must_use]
    pub fn is_changed_since(&self, service: &service::Service, since: Timestamp) -> bool {
        self.changed(service) >= since
    }

    /// A service.
    #[must_use]
    pub fn service(&self, service: &'s service::Service, depth: Depth) -> Service<'s> {
        let plain = self.plain_service(service);
        let organisation = self.organisations.get(&service.organisation);
        let organization = organisation.map(|o| Box::new(self.plain_organization(o)));
        if depth == Depth::List {
            return Service { organization, ..plain };
        }
        let own = plain.id;
        let phones = self.phones(own, &service.contacts);
        let in_uk = self.profile == Profile::Uk;
        let contacts = if in_uk { self.contact(own, &service.contacts) } else { Vec::new() };
        let organisation = organisation.map(|o| Box::new(self.organization_of_service(o)));
        Service {
            phones: if in_uk { Vec::new() } else { phones },
            contacts,
            schedules: self.schedules(own, service),
            service_at_locations: self
                .places_of(service)
                .map(|p| self.given_at(service, p))
                .collect(),
            languages: service.languages.iter().map(|lang| self.language(own, *lang)).collect(),
            organization: organisation,
            cost_options: self.cost(own, &service.cost),
            required_documents: self.documents(own, service),
            attributes: self.taxonomies.of_service(own, service),
            translations: self.service_translations(service),
            ..plain
        }
    }

    /// The single values of a service.
    fn plain_service(&self, service: &'s service::Service) -> Service<'s> {
        let changed = self.changed(service);
        let in_uk = self.profile == Profile::Uk;
        let eligibility = Some(&service.eligibility).filter(|e| !in_uk && !e.is_for_everybody());
        Service {
            id: self.showing.id(Sort::Service, &service.key),
            organization_id: None,
            name: self.say(&service.title),
            description: self.say(&service.description),
            url: self.showing.address(self.lang(), Sort::Service, &service.key),
            email: mail(&service.contacts),
            status: "active",
            application_process: service.how_to_begin.as_ref().map(|text| self.say(text)),
            fees_description: self.fees(&service.cost),
            eligibility_description: eligibility.map(|e| self.taxonomies.words.eligibility(e)),
            minimum_age: service.eligibility.age_from,
            maximum_age: service.eligibility.age_to,
            // Who publishes a record with a last day for which it is vouched has looked at it then.
            assured_date: service.checked_until.map(|_| date(changed)),
            last_modified: Some(moment(changed)),
            phones: Vec::new(),
            schedules: Vec::new(),
            service_at_locations: Vec::new(),
            languages: Vec::new(),
            organization: None,
            cost_options: Vec::new(),
            required_documents: Vec::new(),
            contacts: Vec::new(),
            attributes: Vec::new(),
            translations: Translations::default(),
        }
    }

    fn service_translations(&self, service: &'s service::Service) -> Translations<'s> {
        let cost = if let Cost::Paid(text) = &service.cost { Some(text) } else { None };
        self.translations([
            ("name", Some(&service.title)),
            ("description", Some(&service.description)),
            ("application_process", service.how_to_begin.as_ref()),
            ("fees_description", cost),
            ("required_document", service.documents.as_ref()),
        ])
    }

    fn fees(&self, cost: &'s Cost) -> Option<Said<'s>> {
        match cost {
            Cost::Free => Some(Cow::Owned(self.taxonomies.words.free())),
            Cost::Paid(text) => Some(self.say(text)),
            Cost::Unknown => None,
        }
    }

    fn cost(&self, own: Uuid, cost: &'s Cost) -> Vec<CostOption<'s>> {
        let id = id_in(own, &["cost"]);
        match cost {
            Cost::Free => vec![CostOption { id, amount: Some(0), amount_description: None }],
            Cost::Paid(text) => {
                vec![CostOption { id, amount: None, amount_description: Some(self.say(text)) }]
            }
            Cost::Unknown => Vec::new(),
        }
    }

    fn documents(&self, own: Uuid, service: &'s service::Service) -> Vec<RequiredDocument<'s>> {
        let id = id_in(own, &["document"]);
        let document = |text| RequiredDocument { id, document: self.say(text) };
        service.documents.iter().map(document).collect()
    }

    fn schedules(&self, own: Uuid, service: &service::Service) -> Vec<super::shape::Schedule> {
        let calendar = self.calendar(service);
        calendar.map(|c| schedule::rows(own, &service.hours, &c, self.today)).unwrap_or_default()
    }

    fn language(&self, own: Uuid, lang: Lang) -> Language {
        let code = lang.language().to_owned();
        Language {
            id: id_in(own, &["language", lang.as_str()]),
            name: self.taxonomies.words.language(lang),
            note: (code != lang.as_str()).then(|| lang.to_string()),
            code,
        }
    }

    fn phones(&self, own: Uuid, contacts: &'s [contact::Contact]) -> Vec<Phone<'s>> {
        let numbers = contacts.iter().filter_map(|contact| match contact {
            contact::Contact::Phone(phone) => Some(phone.as_str()),
            _ => None,
        });
        let id = |number: &str| id_in(own, &["phone", number]);
        numbers.map(|number| Phone { id: id(number), number, kind: "voice" }).collect()
    }

    fn contact(&self, own: Uuid, contacts: &'s [contact::Contact]) -> Vec<Contact<'s>> {
        let (email, phones) = (mail(contacts), self.phones(own, contacts));
        let is_there = email.is_some() || !phones.is_empty();
        let id = id_in(own, &["contact"]);
        is_there.then_some(Contact { id, email, phones }).into_iter().collect()
    }

    /// An organisation; in full with its services, told as deeply as is wished.
    #[must_use]
    pub fn organization(
        &self,
        organisation: &'s Organisation,
        depth: Depth,
        services: Option<Depth>,
    ) -> Organization<'s> {
        if depth == Depth::List {
            return self.plain_organization(organisation);
        }
        let own = self.services_of(&organisation.key);
        let locations = self.locations(own.iter().flat_map(|s| &s.places));
        let told = services.map(|depth| {
            own.iter().map(|s| Service { organization: None, ..self.service(s, depth) }).collect()
        });
        Organization { locations, services: told, ..self.organization_of_service(organisation) }
    }

    fn services_of(&self, organisation: &Key) -> Vec<&'s service::Service> {
        self.services().filter(|service| service.organisation == *organisation).collect()
    }

    fn plain_organization(&self, organisation: &'s Organisation) -> Organization<'s> {
        let about = organisation.about.as_ref().unwrap_or(&organisation.name);
        Organization {
            id: self.showing.id(Sort::Organisation, &organisation.key),
            name: self.say(&organisation.name),
            // Required by the schema: where nothing is said, its name stands.
            description: self.say(about),
            email: mail(&organisation.contacts),
            website: web(&organisation.contacts),
            phones: Vec::new(),
            locations: Vec::new(),
            organization_identifiers: Vec::new(),
            attributes: Vec::new(),
            services: None,
            translations: Translations::default(),
        }
    }

    /// An organisation in full, without what it gives and where.
    fn organization_of_service(&self, organisation: &'s Organisation) -> Organization<'s> {
        let plain = self.plain_organization(organisation);
        let own = plain.id;
        let identifier = OrganizationIdentifier {
            id: id_in(own, &["key"]),
            identifier_scheme: "Isopolity",
            identifier_type: "key",
            identifier: organisation.key.as_str(),
        };
        let texts =
            [("name", Some(&organisation.name)), ("description", organisation.about.as_ref())];
        Organization {
            phones: self.phones(own, &organisation.contacts),
            organization_identifiers: vec![identifier],
            attributes: self.taxonomies.of_organisation(own, organisation),
            translations: self.translations(texts),
            ..plain
        }
    }

    /// The day from which hours are told.
    pub(super) fn today(&self) -> Date {
        self.today
    }

    /// The id of a thing of the city.
    pub(super) fn id(&self, sort: Sort, key: &Key) -> Uuid {
        self.showing.id(sort, key)
    }

    /// Every service.
    pub(super) fn services(&self) -> impl Iterator<Item = &'s service::Service> {
        self.showing.directory.services.iter().map(AsRef::as_ref)
    }

    /// Every organisation.
    pub fn organisations(&self) -> impl Iterator<Item = &'s Organisation> {
        self.showing.directory.organisations.iter()
    }

    /// The taxonomies in the language of the writer.
    #[must_use]
    pub fn taxonomies(&self) -> Taxonomies<'s> {
        self.taxonomies
    }

    /// Every place of the city.
    pub(super) fn places(&self) -> impl Iterator<Item = &'s Place> {
        self.showing.directory.places.iter()
    }

    /// The clock and the holidays by which the hours of a service are read.
    pub(super) fn calendar(&self, service: &service::Service) -> Option<Calendar> {
        let directory = self.showing.directory;
        let own = service.places.iter().find_map(|key| self.places.get(key).copied());
        let place = own.or(directory.places.first())?;
        Some(Calendar { zone: place.zone.clone(), holidays: directory.holidays.clone() })
    }

    pub(super) fn places_of(
        &self,
        service: &'s service::Service,
    ) -> impl Iterator<Item = &'s Place> {
        service.places.iter().filter_map(|key| self.places.get(key).copied())
    }

    fn locations(&self, keys: impl Iterator<Item = &'s Key>) -> Vec<Location<'s>> {
        let keys: std::collections::BTreeSet<&Key> = keys.collect();
        keys.into_iter()
            .filter_map(|key| Some(self.location(self.places.get(key)?, Depth::Full)))
            .collect()
    }

    /// A place.
    #[must_use]
    pub fn location(&self, place: &'s Place, depth: Depth) -> Location<'s> {
        let id = self.showing.id(Sort::Place, &place.key);
        let position = place.position.map(crate::place::Position::degrees);
        let plain = Location {
            id,
            location_type: "physical",
            name: self.say(&place.name),
            transportation: place.directions.as_ref().map(|text| self.say(text)),
            latitude: position.map(|(latitude, _)| latitude),
            longitude: position.map(|(_, longitude)| longitude),
            external_identifier: place.key.as_str(),
            external_identifier_type: "Isopolity key",
            addresses: Vec::new(),
            accessibility: Vec::new(),
            attributes: Vec::new(),
            translations: Translations::default(),
        };
        if depth == Depth::List {
            return plain;
        }
        let texts = [("name", Some(&place.name)), ("transportation", place.directions.as_ref())];
        Location {
            addresses: vec![address(id, place)],
            accessibility: self.accessibility(id, place),
            attributes: self.taxonomies.of_place(id, place),
            translations: self.translations(texts),
            ..plain
        }
    }

    fn accessibility(&self, own: Uuid, place: &Place) -> Vec<Accessibility> {
        let said: Vec<_> =
            place.accessibility.iter().map(|a| self.taxonomies.words.access(*a)).collect();
        let comma = self.lang().list_comma();
        let description = said.join(comma);
        let id = id_in(own, &["accessibility"]);
        (!description.is_empty()).then_some(Accessibility { id, description }).into_iter().collect()
    }

    fn id_at(&self, service: &Key, place: &Key) -> Uuid {
        id_at(&self.showing.directory.city, service, place)
    }

    /// A place of a service, within the service.
    fn given_at(&self, service: &'s service::Service, place: &'s Place) -> ServiceAtLocation<'s> {
        ServiceAtLocation {
            id: self.id_at(&service.key, &place.key),
            service_id: None,
            location_id: None,
            schedules: Vec::new(),
            location: Some(self.location(place, Depth::Full)),
            service: None,
        }
    }

    /// A service at a place, for itself.
    #[must_use]
    pub fn service_at_location(
        &self,
        service: &'s service::Service,
        place: &'s Place,
        depth: Depth,
    ) -> ServiceAtLocation<'s> {
        let id = self.id_at(&service.key, &place.key);
        let full = self.service(service, depth);
        let schedules = if depth == Depth::Full { self.schedules(id, service) } else { Vec::new() };
        let location = Some(self.location(place, depth));
        let service = Service { service_at_locations: Vec::new(), ..full };
        let service = Some(Box::new(service));
        ServiceAtLocation { id, service_id: None, location_id: None, schedules, location, service }
    }

    /// Every service with each of its places, in the order of the services.
    pub fn services_at_locations(&self) -> impl Iterator<Item = (&'s service::Service, &'s Place)> {
        let services = self.showing.directory.services.iter().map(AsRef::as_ref);
        services.flat_map(|service| self.places_of(service).map(move |place| (service, place)))
    }
}

/// The id of a service at a place.
pub(super) fn id_at(city: &Key, service: &Key, place: &Key) -> Uuid {
    id_of(&[city.as_str(), "service-at-place", service.as_str(), place.as_str()])
}

/// The address of a place. Where naming the street would put people in danger, it is blank, as the
/// schema wants the property.
fn address(own: Uuid, place: &Place) -> Address<'_> {
    Address {
        id: id_in(own, &["address"]),
        address_1: &place.address.street,
        city: &place.address.town,
        state_province: "",
        postal_code: &place.address.postcode,
        country: &place.address.country,
        address_type: "physical",
    }
}

fn mail(contacts: &[contact::Contact]) -> Option<&str> {
    contacts.iter().find_map(|contact| match contact {
        contact::Contact::Mail(mail) => Some(mail.as_str()),
        _ => None,
    })
}

fn web(contacts: &[contact::Contact]) -> Option<&str> {
    contacts.iter().find_map(|contact| match contact {
        contact::Contact::Web(web) => Some(web.as_str()),
        _ => None,
    })
}

/// A moment in milliseconds, as the schema asks.
fn moment(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

fn date(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d").to_string()
}
