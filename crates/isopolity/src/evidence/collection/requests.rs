//! What happens at each address about collections.

pub mod city;
pub mod network;
pub mod table;

use ::evidence::collection::{Answer, Beside, Contribution, Peer, State, Warning, weigh};
use measure::Key;

use super::{Asked, Given, Stage, store};
use crate::access::Act;
use crate::app::App;
use crate::network::{City, cities, cities_in};
use crate::refusal::Refusal;
use crate::web::Visitor;

/// The collection that an address names; one that is being prepared is there for the secretariat
/// alone.
async fn find(app: &App, v: &Visitor, network: &Key, key: &Key) -> Result<Asked, Refusal> {
    let asked = store::collection(&app.store, network, key).await?;
    let may_see = |asked: &Asked| asked.stage != Stage::Prepared || v.may(Act::RunNetwork);
    asked.filter(may_see).ok_or(Refusal::NotFound)
}

/// The members of a network with their facts, in the order of their names.
async fn members(app: &App, network: &Key) -> Result<Vec<City>, Refusal> {
    let mut all = cities(app).await?;
    let mut members = Vec::new();
    for name in cities_in(app, network).await? {
        if let Some(at) = all.iter().position(|city| city.key == name.key) {
            members.push(all.swap_remove(at));
        }
    }
    Ok(members)
}

/// What is odd about an answer of a city.
pub(super) async fn beside(
    app: &App,
    asked: &Asked,
    city: &City,
    gives: &Contribution,
) -> Result<Vec<Warning>, Refusal> {
    let Some(answer) = &gives.answer else { return Ok(Vec::new()) };
    let given = store::latest(&app.store, &asked.network, &asked.key).await?;
    let people = people_of(&members(app, &asked.network).await?);
    let peers: Vec<Peer> = given
        .iter()
        .filter(|g| g.city != city.key && g.state == State::Sent)
        .filter_map(|g| {
            let inhabitants = people.iter().find(|(key, _)| *key == g.city)?.1;
            Some(Peer { inhabitants, figure: g.gives.answer.as_ref()?.figure()? })
        })
        .collect();
    let before = earlier(app, asked, &city.key).await?;
    let before = before.and_then(|g| g.gives.answer.as_ref().and_then(Answer::figure));
    let inhabitants = city.inhabitants.map(as_number);
    Ok(weigh(&asked.asks, answer, &Beside { before, inhabitants, peers: &peers }))
}

/// How many people live in each city, where that is known.
fn people_of(members: &[City]) -> Vec<(Key, f64)> {
    members.iter().filter_map(|c| Some((c.key.clone(), as_number(c.inhabitants?)))).collect()
}

/// A count of people as a number; no city has so many that it loses one.
fn as_number(people: i64) -> f64 {
    u32::try_from(people).map_or(f64::from(u32::MAX), f64::from)
}

/// What the city gave in the earlier period, if it sent something.
async fn earlier(app: &App, asked: &Asked, city: &Key) -> Result<Option<Given>, Refusal> {
    let Some(key) = &asked.asks.follows else { return Ok(None) };
    let given = store::latest_of(&app.store, &asked.network, key, city).await?;
    Ok(given.filter(|g| g.state == State::Sent))
}
