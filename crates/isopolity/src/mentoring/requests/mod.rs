//! What happens at each address about needs, strengths, programmes, matchings, pairs and visits.

pub mod matching;
pub mod programme;
pub mod stated;
pub mod visit;

use measure::Key;

use super::{Names, Programme, store};
use crate::app::App;
use crate::network::{Network, find_network};
use crate::refusal::Refusal;

/// A network and one of its programmes, or a refusal that says there is none.
async fn find(app: &App, network: &Key, programme: &Key) -> Result<(Network, Programme), Refusal> {
    let found = store::programme(&app.store, network, programme).await?.ok_or(Refusal::NotFound)?;
    Ok((find_network(app, network).await?, found))
}

/// How the cities of a network are called.
async fn names(app: &App, network: &Key) -> Result<Names, Refusal> {
    let cities = crate::network::cities_in(app, network).await?;
    Ok(cities.into_iter().map(|c| (c.key, c.name)).collect())
}
