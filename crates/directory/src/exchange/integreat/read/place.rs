//! Places: where they lie, and a desk at each for what is said of it there.

use super::Reading;
use super::body::Head;
use super::contact::{OrganisationTold, Ways, organisation};
use super::hours::hours;
use super::tie::{Said, Tied, Told, address, line, tie};
use crate::contact::Contact;
use crate::exchange::integreat::slug;
use crate::guide::{Desk, Entry, Kind};
use crate::hours::Hours;
use crate::place::{Access, Address, Place, Position};
use crate::prose::{Block, Span, write};
use crate::service::Provenance;
use crate::sort::Sort;
use locale::{Lang, Text};
use measure::{Fields, Key};

/// The most contacts of a place.
const MOST_CONTACTS: usize = 50;

/// What is told of a place.
pub(super) struct PlaceTold {
    location: LocationTold,
    contacts: Vec<ContactTold>,
    hours: Hours,
    organisation: Option<OrganisationTold>,
    barrier_free: Option<bool>,
    appointments: Option<String>,
}

/// Where something lies.
#[derive(Clone, Default)]
pub(super) struct LocationTold {
    pub id: Option<u64>,
    pub name: String,
    street: String,
    town: String,
    postcode: String,
    country: String,
    latitude: Option<f64>,
    longitude: Option<f64>,
}

/// Somebody who is reached at a place.
#[derive(Default)]
struct ContactTold {
    name: String,
    phones: [Option<String>; 2],
    mail: Option<String>,
    webs: [Option<String>; 2],
    hours: Hours,
}

impl ContactTold {
    fn ways(&self, ways: &mut Ways, country: &str) {
        self.phones.iter().for_each(|phone| ways.phone(phone.clone(), country));
        ways.mail(self.mail.clone());
        self.webs.iter().for_each(|web| ways.web(web.clone()));
    }
}

/// Reads a place of an answer.
pub(super) fn told(fields: &Fields<'_>, head: Head) -> Option<Told<PlaceTold>> {
    let said = Said::read(fields, "path");
    let is_there = fields.is_there("location");
    let more = PlaceTold {
        location: fields.inner("location", location).unwrap_or_default(),
        contacts: contacts(fields),
        hours: hours(fields, "opening_hours"),
        organisation: fields.inner("organization", organisation),
        barrier_free: fields.take("barrier_free", "neither-yes-nor-no"),
        appointments: fields.take("appointment_url", "not-a-text"),
    };
    fields.leave_rest();
    let text = said.text();
    is_there.then(|| said.told(head, text, address, more)).flatten()
}

/// Reads where something lies; the place of events has the same shape, and may be none.
pub(super) fn location(fields: &Fields<'_>) -> Option<LocationTold> {
    let text = |name| line(&fields.take::<String>(name, "not-a-text").unwrap_or_default());
    let told = LocationTold {
        id: fields.take("id", "not-a-number"),
        name: text("name"),
        street: text("address"),
        town: text("town"),
        postcode: text("postcode"),
        country: text("country"),
        latitude: fields.take("latitude", "not-a-number"),
        longitude: fields.take("longitude", "not-a-number"),
    };
    fields.leave_rest();
    Some(told)
}

/// The contacts of a place; older servers tell one, beside the other fields.
fn contacts(fields: &Fields<'_>) -> Vec<ContactTold> {
    if fields.value("contacts").is_some() {
        return fields.list("contacts", MOST_CONTACTS, contact);
    }
    let text = |name| fields.take::<String>(name, "not-a-text");
    vec![ContactTold {
        phones: [text("phone_number"), None],
        mail: text("email"),
        webs: [text("website"), None],
        ..ContactTold::default()
    }]
}

fn contact(fields: &Fields<'_>) -> Option<ContactTold> {
    let text = |name| fields.take::<String>(name, "not-a-text");
    let said = [text("name"), text("area_of_responsibility")];
    let said = said.into_iter().flatten().map(|said| line(&said));
    let told = ContactTold {
        name: said.filter(|said| !said.is_empty()).collect::<Vec<_>>().join(", "),
        phones: [text("phone_number"), text("mobile_number")],
        mail: text("email"),
        webs: [text("website"), text("appointment_url")],
        hours: hours(fields, "opening_hours"),
    };
    fields.leave_rest();
    Some(told)
}

impl Reading<'_> {
    pub(super) fn places(&mut self, all: Vec<Told<PlaceTold>>) {
        self.is_ours &= all.iter().all(|told| told.own.is_some());
        for thing in tie(all) {
            self.place(&thing);
        }
    }

    fn place(&mut self, thing: &Tied<PlaceTold>) -> Option<()> {
        let told = thing.first()?;
        let location = &told.more.location;
        let id = location.id.map_or_else(|| told.name.clone(), |id| id.to_string());
        let own = told.own.as_ref();
        let slug = slug::last(&told.name);
        let name = own.and_then(|own| own.key.as_ref()).map_or(slug.as_str(), Key::as_str);
        let key = self.keys.of(Sort::Place, &format!("place:{id}"), &[name, &told.title]);
        let mut place = self.placed(location, key.clone(), thing.title()?);
        match own {
            Some(own) => {
                place.accessibility.clone_from(&own.accessibility);
                place.directions = thing.text();
                own.zone.iter().for_each(|zone| place.zone = zone.clone());
            }
            None => {
                place.accessibility = access(told.more.barrier_free);
                self.desks(thing, &id, &key);
            }
        }
        self.directory.places.push(place);
        self.places.places.push(told.place.clone());
        Some(())
    }

    /// A place out of what is told of where something lies.
    pub(super) fn placed(&self, location: &LocationTold, key: Key, name: Text) -> Place {
        let settings = self.settings;
        let country = location.country.as_str();
        let is_code = country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase());
        let degrees = location.latitude.zip(location.longitude);
        let position = degrees.and_then(|(north, east)| Position::from_degrees(north, east));
        // A park has no street; its name says where it is.
        let street = match position {
            Some(_) if location.street.is_empty() => name.source_text(),
            _ => location.street.as_str(),
        };
        Place {
            key,
            address: Address {
                street: street.to_owned(),
                postcode: location.postcode.clone(),
                town: location.town.clone(),
                country: if is_code { country } else { settings.country }.to_owned(),
            },
            name,
            position,
            zone: settings.zone.clone(),
            accessibility: Vec::new(),
            directions: None,
            provenance: Provenance::Published,
        }
    }

    /// The desk of a place, and one for each contact that has a name of its own there.
    fn desks(&mut self, thing: &Tied<PlaceTold>, id: &str, place: &Key) -> Option<()> {
        let told = thing.first()?;
        let (lang, more, country) = (told.lang, &told.more, self.settings.country);
        let organisation = more.organisation.as_ref();
        let organisation = organisation.map(|o| self.organisation(o, (lang, &told.place)));
        let at = (place, organisation.as_ref());
        let (named, others): (Vec<_>, Vec<_>) =
            more.contacts.iter().partition(|contact| !contact.name.is_empty());
        let mut ways = Ways::default();
        ways.web(more.appointments.clone());
        others.iter().for_each(|contact| contact.ways(&mut ways, country));
        let hours = std::iter::once(&more.hours).chain(others.iter().map(|other| &other.hours));
        let hours = hours.into_iter().find(|hours| !hours.is_unknown()).cloned();
        let body = with_words(thing.text(), lang, &ways.unread);
        if body.is_some() || hours.is_some() || !ways.contacts.is_empty() || organisation.is_some()
        {
            let said = (thing.title()?, body, ways.contacts, hours.unwrap_or_default());
            self.desk(said, at, format!("desk:{id}"), &told.place);
        }
        for contact in named {
            let mut ways = Ways::default();
            contact.ways(&mut ways, country);
            let title = Text::new(lang, contact.name.as_str());
            let body = with_words(None, lang, &ways.unread);
            let said = (title, body, ways.contacts, contact.hours.clone());
            self.desk(said, at, format!("desk:{id}/{}", contact.name), &told.place);
        }
        Some(())
    }

    fn desk(
        &mut self,
        (title, body, contacts, hours): (Text, Option<Text>, Vec<Contact>, Hours),
        (place, organisation): (&Key, Option<&Key>),
        id: String,
        told_at: &str,
    ) {
        let sort = Sort::Entry(Kind::Desk);
        let is_new = self.keys.known(sort, &id).is_none();
        let key = self.keys.of(sort, &id, &[place.as_str(), title.source_text()]);
        if !is_new {
            return;
        }
        self.directory.guide.push(Entry::Desk(Desk {
            key,
            title,
            body,
            organisation: organisation.cloned(),
            place: Some(place.clone()),
            contacts,
            languages: Vec::new(),
            hours,
            provenance: Provenance::Published,
        }));
        self.places.guide.push(told_at.to_owned());
    }
}

fn access(barrier_free: Option<bool>) -> Vec<Access> {
    match barrier_free {
        Some(true) => vec![Access::StepFree],
        Some(false) => vec![Access::Steps],
        None => Vec::new(),
    }
}

/// A text with what was typed as a way to reach somebody and could not be read as one.
pub(super) fn with_words(text: Option<Text>, lang: Lang, words: &[String]) -> Option<Text> {
    if words.is_empty() {
        return text;
    }
    let items = words.iter().map(|words| vec![Span::Words(words.clone())]).collect();
    let list = write(&[Block::List(items)]);
    let Some(mut text) = text else { return Some(Text::new(lang, list)) };
    text.reword(|said| format!("{said}\n\n{list}"));
    Some(text)
}
