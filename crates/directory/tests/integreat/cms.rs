//! The program whose interface this is, as a witness: answers of a running Integreat CMS, saved in the
//! folder that `ISOPOLITY_INTEGREAT_ANSWERS` names as `languages.json`, `region.json`, `fcm.json` and
//! `<code>.{pages,locations,events,expanded,news,categories}.json`.

use crate::support::{Plain, jelgava, json, key, shown};
use directory::exchange::Incoming;
use directory::exchange::integreat::{
    self, Body, NewsAsked, OnMap, Pages, Recurring, Settings, What, event_of, language_codes, read,
};
use directory::guide::{Entry, Event};
use directory::hours::Zone;
use jiff::ToSpan;
use jiff::civil::Date;
use locale::Lang;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::{env, fs};

fn folder() -> Option<PathBuf> {
    let folder = env::var("ISOPOLITY_INTEGREAT_ANSWERS").ok().map(PathBuf::from);
    if folder.is_none() {
        eprintln!("skipped: ISOPOLITY_INTEGREAT_ANSWERS names no answers of an Integreat CMS");
    }
    folder
}

fn saved(name: &str) -> Option<Vec<u8>> {
    fs::read(folder()?.join(format!("{name}.json"))).ok()
}

fn value(name: &str) -> Value {
    serde_json::from_slice(&saved(name).unwrap()).unwrap()
}

/// The saved answers as a directory; `events` is the kind of answer in which events are told.
fn incoming(events: &str) -> Option<Incoming> {
    let languages = saved("languages")?;
    let mut bodies = vec![("languages".to_owned(), None, languages.clone())];
    for code in language_codes(&languages).unwrap() {
        for kind in ["pages", "locations", events, "news"] {
            let name = format!("{code}.{kind}");
            bodies.extend(saved(&name).map(|bytes| (name, Some((code.clone(), kind)), bytes)));
        }
    }
    let what = |told: &'_ Option<(String, &str)>| -> &'static str {
        match told {
            None => "languages",
            Some((_, "pages")) => "pages",
            Some((_, "locations")) => "locations",
            Some((_, "news")) => "news",
            Some(_) => "events",
        }
    };
    let bodies: Vec<Body<'_>> = bodies
        .iter()
        .map(|(name, told, bytes)| {
            let code = told.as_ref().map_or("", |(code, _)| code.as_str());
            let what = match what(told) {
                "pages" => What::Pages(code),
                "locations" => What::Places(code),
                "news" => What::News(code),
                "events" => What::Events(code),
                _ => What::Languages,
            };
            Body { name, what, bytes }
        })
        .collect();
    let zone = Zone::parse("Europe/Berlin").unwrap();
    let city = key("stadt");
    let read = read(&bodies, &Settings { city: &city, zone: &zone, country: "DE" });
    Some(read.unwrap_or_else(|problems| panic!("{:#?}", problems.as_slice())))
}

fn events(incoming: &Incoming) -> Vec<&Event> {
    let all = incoming.directory.guide.iter();
    all.filter_map(|entry| if let Entry::Event(event) = entry { Some(event) } else { None })
        .collect()
}

#[test]
fn a_whole_region_is_read_and_every_event_has_the_dates_that_the_cms_reckons() {
    let Some(read) = incoming("events") else { return };
    let main = language_codes(&saved("languages").unwrap()).unwrap().remove(0);
    let pages = value(&format!("{main}.pages")).as_array().unwrap().len();
    let told = read.directory.guide.iter().filter(|entry| matches!(entry, Entry::Page(_))).count();
    assert!(pages > 0 && told >= pages, "{told} of {pages}");
    let mut theirs: BTreeMap<String, BTreeSet<Date>> = BTreeMap::new();
    for date in value(&format!("{main}.expanded")).as_array().unwrap() {
        let slug = date["path"].as_str().unwrap().trim_matches('/').rsplit('/').next().unwrap();
        let day = date["event"]["start_date"].as_str().unwrap().parse().unwrap();
        theirs.entry(event_of(slug).to_owned()).or_default().insert(day);
    }
    let combined = value(&format!("{main}.events"));
    let mut ours: BTreeMap<String, BTreeSet<Date>> = BTreeMap::new();
    for event in events(&read) {
        let slug = event.title.source_text().split(' ').next().unwrap();
        let is_it = |told: &&Value| told["path"].as_str().unwrap().contains(&format!("/{slug}/"));
        let told = combined.as_array().unwrap().iter().find(is_it).unwrap();
        // The days are counted from the first that was entered, whether it is one of the rule or not.
        let first: Date = told["event"]["start_date"].as_str().unwrap().parse().unwrap();
        let times = event.when.between(first, first.checked_add(31.days()).unwrap(), 100);
        ours.entry(slug.to_owned()).or_default().extend(times.iter().map(|t| t.span.first_day()));
    }
    // Working days of a long event are one stretch there, and days of their own here.
    for all in [&mut ours, &mut theirs] {
        all.retain(|name, _| name != "lang");
    }
    assert_eq!(ours, theirs);
}

#[test]
fn single_dates_tell_the_same_events() {
    let Some(combined) = incoming("events") else { return };
    let expanded = incoming("expanded").unwrap();
    let told = |read: &Incoming| {
        let all =
            events(read).into_iter().map(|e| (e.title.source_text().to_owned(), e.when.clone()));
        let mut all: Vec<_> = all.map(|(title, when)| format!("{title}: {when:?}")).collect();
        all.sort();
        all
    };
    assert_eq!(told(&expanded), told(&combined));
}

/// Every field of theirs that ours lacks or has in another form.
fn lacking(theirs: &Value, ours: &Value, place: &str) -> Vec<String> {
    match (theirs, ours) {
        (Value::Null, _) | (_, Value::Null) => vec![],
        (Value::Object(theirs), Value::Object(ours)) => {
            let free = ["available_languages", "aliases"].iter().any(|name| place.ends_with(name));
            let each = theirs.iter().filter(|_| !free).flat_map(|(name, theirs)| {
                let place = format!("{place}/{name}");
                ours.get(name).map_or(vec![place.clone()], |ours| lacking(theirs, ours, &place))
            });
            each.collect()
        }
        (Value::Array(theirs), Value::Array(ours)) => match (theirs.first(), ours.first()) {
            (Some(theirs), Some(ours)) => lacking(theirs, ours, &format!("{place}/0")),
            _ => vec![],
        },
        (Value::Bool(_), Value::Bool(_))
        | (Value::Number(_), Value::Number(_))
        | (Value::String(_), Value::String(_)) => vec![],
        _ => vec![format!("{place}: {theirs} here {ours}")],
    }
}

#[test]
fn we_write_every_field_that_the_cms_writes() {
    if folder().is_none() {
        return;
    }
    let d = jelgava();
    let found = shown(&d, |region| {
        let words = Plain(Lang::EN);
        let all = [
            ("languages", json(&integreat::languages(region))),
            ("region", json(&integreat::region(region))),
            ("de.pages", json(&Pages::new(region, &words).all())),
            ("de.locations", json(&integreat::places(region, &words, OnMap::All))),
            ("de.events", json(&integreat::events(region, &words, Recurring::Combined))),
            ("de.expanded", json(&integreat::events(region, &words, Recurring::Expanded))),
            ("de.news", json(&integreat::news(region, &words, NewsAsked::default()))),
            ("de.categories", json(&integreat::place_categories(region, &words))),
            ("fcm", json(&integreat::push_news(region, &words, None))),
        ];
        all.into_iter()
            .flat_map(|(name, ours)| lacking(&value(name), &ours, name))
            .collect::<Vec<_>>()
    });
    assert_eq!(found, [""; 0]);
}
