//! Organisations, places, services and news.

use super::{hours, whole};
use crate::contact::Contact;
use crate::eligibility::{Eligibility, Gender};
use crate::exchange::Showing;
use crate::guide::{Kind, News};
use crate::hours::{Calendar, Hours};
use crate::place::{Access, Place};
use crate::prose;
use crate::service::{Cost, Organisation, Service};
use crate::sort::Sort;
use crate::thesaurus::Thesaurus;
use jiff::civil::Date;
use locale::{Lang, Text};
use serde_json::{Value, json};

/// The longest headline that search engines show, in letters.
const LONGEST_HEADLINE: usize = 110;

/// An organisation.
#[must_use]
pub fn organisation(showing: &Showing<'_>, organisation: &Organisation, lang: Lang) -> Value {
    whole(organisation_of(showing, organisation, lang))
}

/// A place, with the hours that hold there if any do.
#[must_use]
pub fn place(
    showing: &Showing<'_>,
    place: &Place,
    hours: Option<&Hours>,
    lang: Lang,
    today: Date,
) -> Value {
    let mut thing = place_of(place, lang);
    let mut put = |name: &str, value: Value| {
        if let Some(fields) = thing.as_object_mut() {
            fields.insert(name.to_owned(), value);
        }
    };
    put("url", showing.address(lang, Sort::Place, &place.key).into());
    if let Some(hours) = hours {
        let holidays = showing.directory.holidays.clone();
        let calendar = Calendar { zone: place.zone.clone(), holidays };
        put("openingHoursSpecification", hours::ordinary(hours, &place.zone, today).into());
        put("specialOpeningHoursSpecification", hours::others(hours, &calendar, today).into());
    }
    whole(thing)
}

/// A service.
#[must_use]
pub fn service(showing: &Showing<'_>, service: &Service, lang: Lang, today: Date) -> Value {
    let directory = showing.directory;
    let themes = service.themes.iter();
    let themes = themes.filter_map(|key| Some(Thesaurus::in_use().label(key, &[lang])?.0));
    let places = service.places.iter().filter_map(|key| directory.place(key));
    let calendar = directory.calendar(service);
    let hours = calendar.as_ref().map(|calendar| {
        let mut all = hours::ordinary(&service.hours, &calendar.zone, today);
        all.extend(hours::others(&service.hours, calendar, today));
        all
    });
    let page = showing.address(lang, Sort::Service, &service.key);
    let provider = directory.organisation(&service.organisation);
    whole(json!({
        "@type": "GovernmentService",
        "@id": page,
        "identifier": showing.id(Sort::Service, &service.key).urn().to_string(),
        "url": page,
        "name": service.title.show(&[lang]).text,
        "description": words(&service.description, lang),
        "serviceType": themes.collect::<Vec<_>>(),
        "provider": provider.map(|own| organisation_of(showing, own, lang)),
        "areaServed": { "@type": "City", "name": showing.name.show(&[lang]).text },
        "audience": audience(&service.eligibility),
        "offers": offer(&service.cost, lang),
        "hoursAvailable": hours,
        "availableChannel": {
            "@type": "ServiceChannel",
            "serviceLocation": places.map(|place| place_of(place, lang)).collect::<Vec<_>>(),
            "servicePhone": service.contacts.iter().filter_map(|contact| match contact {
                Contact::Phone(phone) => Some(json!({
                    "@type": "ContactPoint", "telephone": phone.link(),
                })),
                _ => None,
            }).collect::<Vec<_>>(),
            "serviceUrl": webs(&service.contacts),
            "availableLanguage": tags(&service.languages),
        },
    }))
}

/// A piece of news.
#[must_use]
pub fn news(showing: &Showing<'_>, news: &News, lang: Lang) -> Value {
    let sort = Sort::Entry(Kind::News);
    let (title, page) = (news.title.show(&[lang]), showing.address(lang, sort, &news.key));
    let headline: String = title.text.chars().take(LONGEST_HEADLINE).collect();
    let changed = showing.changes.of(sort, &news.key).at;
    let city = json!({
        "@type": "GovernmentOrganization",
        "name": showing.name.show(&[lang]).text,
        "url": showing.base,
    });
    whole(json!({
        "@type": "NewsArticle",
        "@id": page,
        "identifier": showing.id(sort, &news.key).urn().to_string(),
        "url": page,
        "mainEntityOfPage": page,
        "headline": headline,
        "articleBody": words(&news.body, lang),
        "inLanguage": title.lang.as_str(),
        "datePublished": news.from.to_string(),
        "dateModified": changed.to_string(),
        "expires": news.until.map(|until| until.to_string()),
        "author": city,
        "publisher": city,
    }))
}

/// A text in plain words.
pub(super) fn words(text: &Text, lang: Lang) -> String {
    prose::words(text.show(&[lang]).text)
}

pub(super) fn tags(languages: &[Lang]) -> Vec<&str> {
    languages.iter().map(Lang::as_str).collect()
}

fn webs(contacts: &[Contact]) -> Vec<&str> {
    let all = contacts.iter();
    all.filter_map(
        |contact| if let Contact::Web(web) = contact { Some(web.as_str()) } else { None },
    )
    .collect()
}

pub(super) fn organisation_of(
    showing: &Showing<'_>,
    organisation: &Organisation,
    lang: Lang,
) -> Value {
    let sort = Sort::Organisation;
    let all = &organisation.contacts;
    let phones = all.iter().filter_map(|contact| match contact {
        Contact::Phone(phone) => Some(phone.link()),
        _ => None,
    });
    let mails = all.iter().filter_map(|contact| match contact {
        Contact::Mail(mail) => Some(mail.as_str()),
        _ => None,
    });
    json!({
        "@type": "Organization",
        "@id": showing.address(lang, sort, &organisation.key),
        "identifier": showing.id(sort, &organisation.key).urn().to_string(),
        "name": organisation.name.show(&[lang]).text,
        "description": organisation.about.as_ref().map(|about| words(about, lang)),
        "telephone": phones.collect::<Vec<_>>(),
        "email": mails.collect::<Vec<_>>(),
        "url": webs(all),
    })
}

pub(super) fn place_of(place: &Place, lang: Lang) -> Value {
    let (address, is_open) = (&place.address, place.has_open_address());
    let open = |line: &str| is_open.then(|| line.trim().to_owned());
    let position = place.position.filter(|_| is_open).map(|position| position.degrees());
    json!({
        "@type": "Place",
        "name": place.name.show(&[lang]).text,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": open(&address.street),
            "postalCode": open(&address.postcode),
            "addressLocality": address.town.trim(),
            "addressCountry": address.country,
        },
        "geo": position.map(|(latitude, longitude)| json!({
            "@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude,
        })),
        "amenityFeature": place.accessibility.iter().filter_map(amenity).collect::<Vec<_>>(),
    })
}

/// What there is for who needs it. What is missing there is not said.
fn amenity(access: &Access) -> Option<Value> {
    let name = match access {
        Access::StepFree => "WheelchairAccessible",
        Access::Lift => "Elevator",
        Access::AccessibleToilet => "AccessibleToilet",
        Access::HearingLoop => "HearingLoop",
        Access::ChildCorner => "ChildCorner",
        Access::Steps => return None,
    };
    Some(json!({ "@type": "LocationFeatureSpecification", "name": name, "value": true }))
}

/// Who may use a service, as far as it is said there: how old one is, and for women or for men alone.
fn audience(eligibility: &Eligibility) -> Value {
    let gender = match eligibility.gender.as_slice() {
        [Gender::Woman] => Some("female"),
        [Gender::Man] => Some("male"),
        _ => None,
    };
    json!({
        "@type": "PeopleAudience",
        "requiredMinAge": eligibility.age_from,
        "requiredMaxAge": eligibility.age_to,
        "requiredGender": gender,
    })
}

/// What it costs.
pub(super) fn offer(cost: &Cost, lang: Lang) -> Value {
    match cost {
        Cost::Free => json!({ "@type": "Offer", "price": 0 }),
        Cost::Paid(text) => json!({ "@type": "Offer", "description": words(text, lang) }),
        Cost::Unknown => Value::Null,
    }
}
