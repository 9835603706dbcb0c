//! The board of a question: what every city gave to it, what each gave before, and how many people
//! live there. It is read once, however many answers are weighed beside it.

use std::collections::HashMap;

use ::evidence::collection::{
    Answer, Beside, Contribution, Peer, Reader, State, Warning, view, weigh,
};
use jiff::civil::Date;
use measure::Key;

use super::{Asked, Given, Stage, store, today};
use crate::app::App;
use crate::network::cities_in;
use crate::refusal::Refusal;

/// What stands around one question.
pub struct Board {
    today: Date,
    given: HashMap<Key, Given>,
    before: HashMap<Key, Given>,
    people: HashMap<Key, f64>,
}

impl Board {
    /// The board of a collection.
    pub async fn of(app: &App, asked: &Asked) -> Result<Self, Refusal> {
        let by_city = |all: Vec<Given>| all.into_iter().map(|g| (g.city.clone(), g)).collect();
        let given = by_city(store::latest(&app.store, &asked.network, &asked.key).await?);
        let before = match &asked.asks.follows {
            Some(key) => by_city(store::latest(&app.store, &asked.network, key).await?),
            None => HashMap::new(),
        };
        let cities = cities_in(app, &asked.network).await?.into_iter();
        let people = cities.filter_map(|c| Some((c.key, as_number(c.inhabitants?)))).collect();
        Ok(Self { today: today(app), given, before, people })
    }

    /// What stands of a city.
    pub fn latest(&self, city: &Key) -> Option<&Given> {
        self.given.get(city)
    }

    /// A city as a reader of the figures.
    pub fn reader(&self, city: &Key) -> Reader {
        let gives = self.latest(city).is_some_and(Given::gives_something);
        if gives { Reader::Contributor } else { Reader::Asked }
    }

    /// What is odd about an answer of a city, as far as its reader may know. Others' figures stand
    /// behind it only where she sees each of them: else she would find them out by trying.
    pub fn warnings(
        &self,
        asked: &Asked,
        reader: Reader,
        city: &Key,
        gives: &Contribution,
    ) -> Vec<Warning> {
        let Some(answer) = &gives.answer else { return Vec::new() };
        let asks = &asked.asks;
        let given = (self.given.len(), asked.stage == Stage::Closed);
        let sees = view(asks.publication, (asks.embargo, self.today), reader, given);
        let peers = if sees.shows_figures() { self.peers(city) } else { Vec::new() };
        let before = self.before.get(city).filter(|g| g.state == State::Sent);
        let before = before.and_then(|g| g.gives.answer.as_ref()).and_then(Answer::figure);
        let inhabitants = self.people.get(city).copied();
        weigh(asks, answer, &Beside { before, inhabitants, peers: &peers })
    }

    fn peers(&self, city: &Key) -> Vec<Peer> {
        let others = self.given.values().filter(|g| g.city != *city && g.state == State::Sent);
        let peer =
            |g: &Given| Some(Peer { inhabitants: *self.people.get(&g.city)?, figure: g.figure()? });
        others.filter_map(peer).collect()
    }
}

/// A count of people as a number; no city has so many that it loses one.
pub fn as_number(people: i64) -> f64 {
    u32::try_from(people).map_or(f64::from(u32::MAX), f64::from)
}
