//! What people type about cities, networks and bodies → what is meant.

use ::evidence::indicator::DEGREES;
use locale::{Lang, Text};
use measure::{Key, Problem, Problems};

use super::{Body, City, Network};
use crate::web::Visitor;
use crate::web::forms::{Reading, Typed};

/// The fields of a city's form as they stand for a city.
pub fn city_fields(v: &Visitor, city: &City) -> Typed {
    let number = |n: Option<f64>| n.map_or_else(String::new, |n| n.to_string());
    Typed::of([
        ("key", city.key.to_string()),
        ("name", city.name.source_text().to_owned()),
        ("lang", city.about.source().to_string()),
        ("country", city.country.clone()),
        ("nuts3", city.nuts3.clone().unwrap_or_default()),
        ("lau", city.lau.clone().unwrap_or_default()),
        ("city_code", city.city_code.clone().unwrap_or_default()),
        ("urbanisation", city.urbanisation.clone().unwrap_or_default()),
        ("area_km2", number(city.area_km2)),
        ("inhabitants", city.inhabitants.map_or_else(String::new, |n| n.to_string())),
        ("inhabitants_note", city.inhabitants_note.clone()),
        ("foreign_share", number(city.foreign_share)),
        ("foreign_share_note", city.foreign_share_note.clone()),
        ("languages", v.languages(&city.languages)),
        ("latitude", number(city.latitude)),
        ("longitude", number(city.longitude)),
        ("time_zone", city.time_zone.clone()),
        ("about", city.about.version(v.lang()).map_or("", |v| v.text).to_owned()),
        ("version", city.version.to_string()),
    ])
}

/// A city as it was typed, over the city as it was (or none, for a new one).
pub fn city(typed: &Typed, before: Option<&City>, lang: Lang) -> Result<City, Problems> {
    let mut reading = Reading::of(typed);
    let key = match before {
        Some(city) => Some(city.key.clone()),
        None => reading.key_or_from("key", "name"),
    };
    let name = reading.text("name", 1, 120);
    let country = reading.text("country", 2, 2).to_uppercase();
    if country.len() == 2 && measure::Territory::parse(&country).is_err() {
        reading.refuse(Problem::new("not-a-country", "country"));
    }
    let nuts3 = territory(&mut reading, "nuts3");
    let lau = Some(reading.text("lau", 0, 20)).filter(|t| !t.is_empty());
    let city_code = territory(&mut reading, "city_code");
    let urbanisation = reading.text("urbanisation", 0, 4);
    if !urbanisation.is_empty() && !DEGREES.contains(&urbanisation.as_str()) {
        reading.refuse(Problem::new("unknown-value", "urbanisation").with("typed", &urbanisation));
    }
    let urbanisation = Some(urbanisation).filter(|t| !t.is_empty());
    let area_km2 = reading.real_or_none("area_km2", 0.01, 200_000.0);
    let inhabitants = reading.whole_or_none("inhabitants", 0, 50_000_000);
    let inhabitants_note = reading.text("inhabitants_note", 0, 300);
    let foreign_share = reading.real_or_none("foreign_share", 0.0, 100.0);
    let foreign_share_note = reading.text("foreign_share_note", 0, 300);
    let languages = reading.languages("languages");
    let latitude = reading.real_or_none("latitude", -90.0, 90.0);
    let longitude = reading.real_or_none("longitude", -180.0, 180.0);
    let time_zone = reading.text("time_zone", 1, 60);
    if jiff::tz::TimeZone::get(&time_zone).is_err() && !time_zone.is_empty() {
        reading.refuse(Problem::new("not-a-time-zone", "time_zone"));
    }
    let about = reading.text("about", 0, 4000);
    let mut texts = before
        .map(|c| (c.name.clone(), c.about.clone()))
        .unwrap_or_else(|| (Text::new(lang, name.clone()), Text::new(lang, about.clone())));
    texts.0.revise(name);
    texts.1.translate(lang, about, locale::State::Draft);
    reading.done(()).map(|()| City {
        key: key.unwrap_or_else(|| unreachable!("a missing key is a problem")),
        name: texts.0,
        country,
        nuts3,
        lau,
        city_code,
        urbanisation,
        area_km2,
        inhabitants,
        inhabitants_note,
        foreign_share,
        foreign_share_note,
        languages,
        latitude,
        longitude,
        time_zone,
        about: texts.1,
        // An officer who saves the facts has looked at them.
        unconfirmed: Vec::new(),
        example: before.is_some_and(|c| c.example),
        version: typed.version(),
    })
}

fn territory(reading: &mut Reading<'_>, field: &str) -> Option<String> {
    let text = reading.text(field, 0, 16);
    if !text.is_empty() && measure::Territory::parse(&text).is_err() {
        reading.refuse(Problem::new("not-a-territory", field));
    }
    Some(text).filter(|t| !t.is_empty())
}

/// The fields of a network's form as they stand for a network.
pub fn network_fields(network: &Network, lang: Lang) -> Typed {
    Typed::of([
        ("key", network.key.to_string()),
        ("name", network.name.source_text().to_owned()),
        ("about", network.about.version(lang).map_or("", |v| v.text).to_owned()),
        ("source_url", network.source_url.clone()),
        ("version", network.version.to_string()),
    ])
}

/// A network as it was typed.
pub fn network(typed: &Typed, before: Option<&Network>, lang: Lang) -> Result<Network, Problems> {
    let mut reading = Reading::of(typed);
    let key = named_key(&mut reading, before.map(|n| &n.key));
    let name = reading.text("name", 1, 160);
    let about = reading.text("about", 0, 4000);
    let source_url = reading.url_or_empty("source_url");
    let (name, about) = revised(before.map(|n| (&n.name, &n.about)), lang, name, about);
    reading.done(()).map(|()| Network {
        key: expect_key(key),
        name,
        about,
        source_url,
        version: typed.version(),
    })
}

/// What kinds of bodies there are.
pub const KINDS: [&str; 7] =
    ["association", "region", "state", "union", "agency", "ngo", "university"];

/// The fields of a body's form as they stand for a body.
pub fn body_fields(body: &Body, lang: Lang) -> Typed {
    Typed::of([
        ("name", body.name.source_text().to_owned()),
        ("kind", body.kind.clone()),
        ("country", body.country.clone().unwrap_or_default()),
        ("about", body.about.version(lang).map_or("", |v| v.text).to_owned()),
        ("version", body.version.to_string()),
    ])
}

/// A body as it was typed, over the body as it was (or none, for a new one).
pub fn body(typed: &Typed, before: Option<&Body>, lang: Lang) -> Result<Body, Problems> {
    let mut reading = Reading::of(typed);
    let key = named_key(&mut reading, before.map(|b| &b.key));
    let name = reading.text("name", 1, 160);
    let kind = reading.choice("kind", &KINDS).to_owned();
    let country = Some(reading.text("country", 0, 2).to_uppercase()).filter(|t| !t.is_empty());
    let about = reading.text("about", 0, 4000);
    let (name, about) = revised(before.map(|b| (&b.name, &b.about)), lang, name, about);
    let version = typed.version();
    reading.done(()).map(|()| Body { key: expect_key(key), name, kind, country, about, version })
}

fn named_key(reading: &mut Reading<'_>, before: Option<&Key>) -> Option<Key> {
    before.cloned().or_else(|| reading.key_or_from("key", "name"))
}

fn expect_key(key: Option<Key>) -> Key {
    key.unwrap_or_else(|| unreachable!("a missing key is a problem"))
}

/// New words over the old texts: the name in its source language, the rest in the reader's.
fn revised(
    before: Option<(&Text, &Text)>,
    lang: Lang,
    name: String,
    about: String,
) -> (Text, Text) {
    match before {
        None => (Text::new(lang, name), Text::new(lang, about)),
        Some((old_name, old_about)) => {
            let (mut new_name, mut new_about) = (old_name.clone(), old_about.clone());
            new_name.revise(name);
            new_about.translate(lang, about, locale::State::Draft);
            (new_name, new_about)
        }
    }
}
