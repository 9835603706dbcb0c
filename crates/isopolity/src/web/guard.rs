//! The guard before every route: finds the place that the address names and asks the table of
//! rights. A handler behind it need not ask again.

use axum::extract::{RawPathParams, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use measure::Key;

use super::Visitor;
use crate::access::{self, Act, Place};
use crate::app::App;
use crate::refusal::Refusal;

/// Lets a request pass when the visitor may perform the act at the place of the address.
pub async fn check(
    State((app, act)): State<(App, Act)>,
    visitor: Visitor,
    parameters: RawPathParams,
    mut request: Request,
    next: Next,
) -> Response {
    let named = |name| parameters.iter().find(|(n, _)| *n == name).map(|(_, v)| Key::parse(v));
    let (city, network) = match (named("city").transpose(), named("network").transpose()) {
        (Ok(city), Ok(network)) => (city, network),
        _ => return Refusal::NotFound.into_response(),
    };
    // What everybody may do needs no look at the database.
    let place = if visitor.person().is_none() {
        Place { city, networks: network.into_iter().collect(), ..Place::default() }
    } else {
        match place(&app, city, network).await {
            Ok(place) => place,
            Err(refusal) => return refusal.into_response(),
        }
    };
    if !access::may(visitor.grants(), act, &place) {
        let refusal = if visitor.person().is_none() { Refusal::SignIn } else { Refusal::Forbidden };
        return refusal.into_response();
    }
    request.extensions_mut().insert(visitor.at(place));
    next.run(request).await
}

/// What must be known of a place: the networks of a city, and the cities that mentor it.
pub async fn place(app: &App, city: Option<Key>, network: Option<Key>) -> Result<Place, Refusal> {
    let mut place = Place { city, networks: network.into_iter().collect(), ..Place::default() };
    if let Some(city) = &place.city {
        place.networks.extend(crate::network::networks_of(app, city).await?);
        place.mentors.extend(crate::mentoring::mentors_of(app, city).await?);
    }
    Ok(place)
}
