//! The answers of a server, ours or another's, and what is read of them.

use crate::support::{Plain, json, key};
use directory::exchange::Incoming;
use directory::exchange::integreat::{
    self, Body, NewsAsked, OnMap, Pages, Recurring, Region, Settings, What, read,
};
use directory::hours::Zone;
use measure::Problems;
use serde_json::Value;
use std::collections::BTreeMap;

/// The answers of a server by their names, such as `de/pages`.
pub type Answers = BTreeMap<String, Value>;

fn what(name: &str) -> What<'_> {
    match name.split_once('/') {
        Some((code, "pages")) => What::Pages(code),
        Some((code, "locations")) => What::Places(code),
        Some((code, "events")) => What::Events(code),
        Some((code, "news")) => What::News(code),
        _ => What::Languages,
    }
}

pub fn read_bytes(answers: &BTreeMap<String, Vec<u8>>) -> Result<Incoming, Problems> {
    let bodies: Vec<Body<'_>> =
        answers.iter().map(|(name, bytes)| Body { name, what: what(name), bytes }).collect();
    let zone = Zone::parse("Europe/Riga").unwrap();
    let city = key("jelgava");
    read(&bodies, &Settings { city: &city, zone: &zone, country: "LV" })
}

pub fn read_all(answers: &Answers) -> Result<Incoming, Problems> {
    let bytes = answers.iter().map(|(name, body)| (name.clone(), body.to_string().into_bytes()));
    read_bytes(&bytes.collect())
}

pub fn problems(answers: &Answers) -> Vec<String> {
    read_all(answers).unwrap_err().into_iter().map(|problem| problem.to_string()).collect()
}

/// Everything that we answer.
pub fn answers(region: &Region<'_>) -> Answers {
    let mut all = Answers::from([("languages".to_owned(), json(&integreat::languages(region)))]);
    for lang in region.showing.languages {
        let (words, code) = (Plain(*lang), region.code(*lang));
        let asked = NewsAsked { size: Some("500"), ..NewsAsked::default() };
        let mut put = |name: &str, value| all.insert(format!("{code}/{name}"), value);
        put("pages", json(&Pages::new(region, &words).all()));
        put("locations", json(&integreat::places(region, &words, OnMap::All)));
        put("events", json(&integreat::events(region, &words, Recurring::Combined)));
        put("news", json(&integreat::news(region, &words, asked)));
    }
    all
}
