//! What happens at each address about collections.

pub mod city;
pub mod network;
pub mod table;

use std::collections::HashMap;

use ::evidence::collection::State;
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
    let all = cities(app).await?.into_iter().map(|city| (city.key.clone(), city));
    let mut all: HashMap<Key, City> = all.collect();
    let names = cities_in(app, network).await?;
    Ok(names.iter().filter_map(|name| all.remove(&name.key)).collect())
}

/// What the city gave in the earlier period, if it sent something.
async fn earlier(app: &App, asked: &Asked, city: &Key) -> Result<Option<Given>, Refusal> {
    let Some(key) = &asked.asks.follows else { return Ok(None) };
    let given = store::latest_of(&app.store, &asked.network, key, city).await?;
    Ok(given.filter(|g| g.state == State::Sent))
}
