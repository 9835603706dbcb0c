//! Who works together: cities, in networks, with bodies such as associations and agencies.
//!
//! A city is known by its key and carries the facts that everything else is compared by: country,
//! regions, inhabitants, languages, place. What is not known stays empty and is shown as not known.

pub mod arrival;
pub mod demo;
mod forms;
mod hub;
mod pages;
pub mod requests;
pub mod store;

use std::collections::{BTreeMap, BTreeSet};

use locale::{Lang, Text};
use measure::Key;
use serde::{Deserialize, Serialize};
use ui::list::Item;

use crate::access::Scope;
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::Fault;
use crate::store::change::Author;
use crate::web::Visitor;

/// A city with the facts that it is compared by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct City {
    /// The key in addresses.
    pub key: Key,
    /// The name in the languages in which it is known.
    pub name: Text,
    /// The country, as Eurostat spells it: `EL` for Greece.
    pub country: String,
    /// The NUTS 3 region, where known.
    pub nuts3: Option<String>,
    /// The code of the local administrative unit, where known.
    pub lau: Option<String>,
    /// The code in the city statistics of Eurostat, such as `LV001C1`, where it has one.
    #[serde(default)]
    pub city_code: Option<String>,
    /// The class of its urbanisation: `DEG1` a city, `DEG2` a town or suburb, `DEG3` a rural area.
    #[serde(default)]
    pub urbanisation: Option<String>,
    /// Its area in square kilometres, where known.
    #[serde(default)]
    pub area_km2: Option<f64>,
    /// Inhabitants, where known.
    pub inhabitants: Option<i64>,
    /// Year and source of the inhabitants.
    pub inhabitants_note: String,
    /// The share of inhabitants of foreign origin in per cent, where known.
    pub foreign_share: Option<f64>,
    /// What exactly the share counts, with year and source.
    pub foreign_share_note: String,
    /// The languages in which the city works.
    pub languages: Vec<Lang>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// The IANA time zone.
    pub time_zone: String,
    /// A few sentences about the city.
    pub about: Text,
    /// Which of these facts nobody has confirmed yet, by their names: `nuts3`, `lau`, `place`.
    pub unconfirmed: Vec<String>,
    /// Whether the city was made up to show something.
    pub example: bool,
    /// The version, for editing.
    pub version: i64,
}

/// A network of cities.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Network {
    /// The key in addresses.
    pub key: Key,
    /// The name.
    pub name: Text,
    /// What it is for.
    pub about: Text,
    /// Where this is written.
    pub source_url: String,
    /// The version, for editing.
    pub version: i64,
}

/// An association, a region, a state, an agency or an organisation that takes part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// The key in addresses.
    pub key: Key,
    /// The name.
    pub name: Text,
    /// What it is: `association`, `region`, `state`, `union`, `agency`, `ngo` or `university`.
    pub kind: String,
    /// The country, for a national one.
    pub country: Option<String>,
    /// What it does here.
    pub about: Text,
    /// The version, for editing.
    pub version: i64,
}

/// A city by its key and name, as lists show it.
#[derive(Clone, Debug, PartialEq)]
pub struct CityName {
    /// The key in addresses.
    pub key: Key,
    /// The name.
    pub name: Text,
    /// The country.
    pub country: String,
    /// Inhabitants, where known.
    pub inhabitants: Option<i64>,
}

/// A city by its key.
pub async fn city(app: &App, key: &Key) -> Result<Option<City>, Fault> {
    store::city(&app.store, key).await
}

/// The city that an address names, or a refusal that says there is none.
pub async fn find_city(app: &App, key: &Key) -> Result<City, Refusal> {
    store::city(&app.store, key).await?.ok_or(Refusal::NotFound)
}

/// The network that an address names, or a refusal that says there is none.
pub async fn find_network(app: &App, key: &Key) -> Result<Network, Refusal> {
    store::network(&app.store, key).await?.ok_or(Refusal::NotFound)
}

/// Every city, for choosing one; in the order of their names.
pub async fn city_names(app: &App) -> Result<Vec<CityName>, Fault> {
    store::city_names(&app.store).await
}

/// The first fifty cities in the order of their names, and how many there are.
pub async fn first_cities(app: &App) -> Result<(Vec<CityName>, i64), Fault> {
    store::search(&app.store, "", "", ("", "")).await
}

/// A network as lists show it.
#[must_use]
pub fn item(visitor: &Visitor, network: &Network) -> Item {
    pages::network_item(visitor, network)
}

/// The cities of a network, in the order of their names.
pub async fn cities_in(app: &App, network: &Key) -> Result<Vec<CityName>, Fault> {
    store::cities_in(&app.store, network).await
}

/// Every city with its facts.
pub async fn cities(app: &App) -> Result<Vec<City>, Fault> {
    store::facts(&app.store).await
}

/// The cities with which a city compares itself.
pub async fn likened(app: &App, city: &Key) -> Result<Vec<City>, Fault> {
    store::likened(&app.store, city).await
}

/// Keeps the cities with which a city compares itself in the place of those before; says whether those
/// still stood.
pub async fn liken(
    app: &App,
    author: Author,
    city: &Key,
    before: &BTreeSet<Key>,
    others: &BTreeSet<Key>,
) -> Result<bool, Fault> {
    let mut change = app.change(author).await?;
    let is_kept = store::liken(&mut change, city, before, others).await?;
    if is_kept {
        change.commit().await?;
    }
    Ok(is_kept)
}

/// What a class of urbanisation is called: «a town or suburb».
#[must_use]
pub fn urbanisation(visitor: &Visitor, class: &str) -> String {
    pages::urbanisation(visitor, class)
}

/// The countries of the cities that are in a network with a city, its own among them.
pub async fn countries_around(app: &App, city: &Key) -> Result<BTreeSet<String>, Fault> {
    store::countries_around(&app.store, city).await
}

/// Every network.
pub async fn networks(app: &App) -> Result<Vec<Network>, Fault> {
    store::networks(&app.store).await
}

/// What places of roles are called; those that are no more are left out.
pub async fn names_of(
    app: &App,
    scopes: impl IntoIterator<Item = &Scope>,
) -> Result<BTreeMap<Scope, Text>, Fault> {
    let mut names = BTreeMap::new();
    for scope in scopes.into_iter().collect::<BTreeSet<_>>() {
        let name = match scope {
            Scope::City(key) => store::city(&app.store, key).await?.map(|city| city.name),
            Scope::Network(key) => store::network(&app.store, key).await?.map(|n| n.name),
            Scope::Installation => None,
        };
        names.extend(name.map(|name| (scope.clone(), name)));
    }
    Ok(names)
}

/// The networks that a city is in.
pub async fn networks_of(app: &App, city: &Key) -> Result<BTreeSet<Key>, Fault> {
    store::networks_of(&app.store, city).await
}

/// The name of a country in a language, from its code; the code itself where unknown.
#[must_use]
pub fn country_word(code: &str) -> String {
    format!("country-{}", code.to_lowercase())
}

/// Every association, agency and other body.
pub async fn bodies(app: &App) -> Result<Vec<Body>, Fault> {
    store::bodies(&app.store).await
}

/// What is kept of this slice and cannot be read, a sentence each, for `isopolity check`.
pub async fn findings(app: &App) -> Result<Vec<String>, Fault> {
    store::findings(&app.store).await
}
