//! A programme: cities that learn from each other, with what is known about them and when they met.
//!
//! Every statement names its source, and what a person had to assume is marked as such, so that a
//! page can show both.

use jiff::civil::Date;
use locale::{Lang, Text};
use measure::{Key, Period, Territory};
use serde::Serialize;

use crate::{
    Call, Candidate, Dates, Flow, HistoricPair, Mode, Need, Participant, Side, Strength, Topics,
    Visit,
};

/// Where something is published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    /// Its name within the file.
    pub key: Key,
    /// What it is called.
    pub name: String,
    /// Where it can be read.
    pub url: Option<String>,
    /// When somebody last looked whether it still says so.
    pub checked_on: Option<Date>,
}

/// Another name of a city.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Alias {
    /// The name.
    pub name: String,
    /// Its language, when it has one.
    pub lang: Option<Lang>,
}

/// A figure as its source states it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure {
    /// The number: people, or per cent.
    pub value: f64,
    /// When it was true, when the source says so.
    pub period: Option<Period>,
    /// What is counted when that is not plain, such as `national-minorities`.
    pub counts: Option<Key>,
    /// The key of the source.
    pub source: Key,
}

/// Where a city lies, WGS 84, to two decimals (about a kilometre).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Place {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

/// A city of a programme.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct City {
    /// Its name in addresses.
    pub key: Key,
    /// Its name in the languages in which it is known.
    pub name: Text,
    /// Other spellings.
    pub aliases: Vec<Alias>,
    /// The country as Eurostat spells it.
    pub country: Territory,
    /// The NUTS 3 region, where certain.
    pub nuts3: Option<Territory>,
    /// The code of the local administrative unit, where certain.
    pub lau: Option<String>,
    /// Where it lies.
    pub place: Option<Place>,
    /// Inhabitants.
    pub inhabitants: Option<Figure>,
    /// Share of people of foreign origin, in per cent.
    pub foreign_share_percent: Option<Figure>,
    /// National associations that accompany it.
    pub associations: Vec<String>,
    /// Languages in which it can work.
    pub languages: Vec<Lang>,
    /// Those of them that are assumed.
    pub assumed_languages: Vec<Lang>,
    /// On which side it stands in the matching.
    pub side: Side,
    /// How many cities it can mentor.
    pub capacity: u16,
    /// What is left open or not yet confirmed, by field name.
    pub unconfirmed: Vec<Key>,
    /// Sources, by key.
    pub sources: Vec<Key>,
}

/// A need with the sentence that states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StatedNeed {
    /// The need, coded.
    pub need: Need,
    /// The sentence.
    pub says: Text,
    /// The key of the source.
    pub source: Key,
}

/// A strength with the sentence that states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StatedStrength {
    /// The strength, coded.
    pub strength: Strength,
    /// The sentence.
    pub says: Text,
    /// The key of the source.
    pub source: Key,
}

/// Something that happened, or will.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Event {
    /// Its name in addresses.
    pub key: Key,
    /// Its title.
    pub title: Text,
    /// The days; not always days in a row.
    pub dates: Vec<Dates>,
    /// The stage to which it belongs, by key.
    pub stage: Option<Key>,
    /// The cities that took part, when not all did.
    pub cities: Vec<Key>,
    /// How people met, when known.
    pub mode: Option<Mode>,
    /// The key of the source.
    pub source: Key,
}

/// A learning visit of a pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PairVisit {
    /// The advising city.
    pub mentor: Key,
    /// The advised city.
    pub mentee: Key,
    /// The visit.
    pub visit: Visit,
}

/// A programme with everything its file tells.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Programme {
    /// Its name in addresses.
    pub key: Key,
    /// Its title.
    pub title: Text,
    /// What it is, in a few sentences.
    pub summary: Text,
    /// What this file assumes; to be shown wherever its codings are.
    pub assumptions: Vec<Text>,
    /// How long it runs.
    pub dates: Option<Dates>,
    /// Who leads it.
    pub lead: String,
    /// Who pays.
    pub funder: String,
    /// The flow of its stages.
    pub flow: Flow,
    /// Where its facts are published.
    pub sources: Vec<Source>,
    /// Its cities.
    pub cities: Vec<City>,
    /// What they need.
    pub needs: Vec<StatedNeed>,
    /// What they can give.
    pub strengths: Vec<StatedStrength>,
    /// The pairs that were made, with the keys of their sources.
    pub pairs: Vec<HistoricPair>,
    /// What happened.
    pub timeline: Vec<Event>,
    /// The learning visits that are known with their number.
    pub visits: Vec<PairVisit>,
    /// The topics in use.
    pub topics: Topics,
}

impl City {
    /// The city as it takes part in the matching.
    #[must_use]
    pub fn participant(&self) -> Participant {
        // Reading allows whole inhabitants below four thousand million only, so the cast is exact.
        let people = |figure: &Figure| figure.value as u32;
        Participant {
            city: self.key.clone(),
            side: self.side,
            languages: self.languages.clone(),
            country: self.country.clone(),
            inhabitants: self.inhabitants.as_ref().map(people),
            capacity: self.capacity,
        }
    }
}

impl Programme {
    /// The call that its cities would have answered, with their stated needs and strengths.
    #[must_use]
    pub fn call(&self) -> Call {
        let candidate = |city: &City| Candidate {
            participant: city.participant(),
            needs: self
                .needs
                .iter()
                .map(|n| &n.need)
                .filter(|n| n.city == city.key)
                .cloned()
                .collect(),
            strengths: self
                .strengths
                .iter()
                .map(|s| &s.strength)
                .filter(|s| s.city == city.key)
                .cloned()
                .collect(),
        };
        Call { candidates: self.cities.iter().map(candidate).collect(), ..Call::default() }
    }
}
