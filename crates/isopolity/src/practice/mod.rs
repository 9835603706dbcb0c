//! What works elsewhere, told so that another city can judge whether it would work at home.
//!
//! A practice belongs to a city, whose officer writes and publishes it. A benchmark belongs to a
//! network, whose secretariat writes it. What they are, the library says; here stands how they are
//! kept, shown and permitted. The self-check is added up in the library and kept nowhere.

pub mod demo;
mod forms;
mod pages;
pub mod requests;
pub mod store;

pub use store::{Offered, Sought};

use ::practice::{Adoption, Benchmark, FactorId, Practice};
use locale::Text;
use measure::Key;
use serde::Serialize;
use ui::list::Item;

use crate::access::Act;
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::Fault;
use crate::thread::{Described, Visibility};
use crate::web::Visitor;

/// Whether everybody may read a practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Only those who may read the city's drafts.
    Draft,
    /// Everybody.
    Published,
}

impl Stage {
    /// The stage as it is stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
        }
    }

    /// Reads a stage as it is stored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Draft, Self::Published].into_iter().find(|s| s.as_str() == text)
    }
}

/// A practice as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeptPractice {
    /// What the city tells.
    #[serde(flatten)]
    pub record: Practice,
    /// Who may read it.
    pub stage: Stage,
    /// The version, for editing.
    pub version: i64,
}

/// A benchmark as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeptBenchmark {
    /// What the network says.
    #[serde(flatten)]
    pub record: Benchmark,
    /// The network that wrote it.
    pub network: Key,
    /// The version, for editing.
    pub version: i64,
}

/// A practice as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Teaser {
    /// The key in addresses.
    pub key: Key,
    /// Its title.
    pub title: Text,
    /// A sentence or two.
    pub summary: Text,
    /// Its topics.
    pub topics: Vec<Key>,
    /// The city that did it.
    pub city: Key,
    /// That city's name.
    pub city_name: Text,
    /// That city's country.
    pub country: String,
    /// Whether it was made up.
    pub example: bool,
    /// Who may read it.
    pub stage: Stage,
}

/// An adoption as it is kept, with the names that a page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adopted {
    /// What happened.
    pub adoption: Adoption,
    /// The version, for editing.
    pub version: i64,
    /// The practice's title.
    pub practice_title: Text,
    /// The name of the city that took it over.
    pub city_name: Text,
    /// The city that had it first.
    pub source_city: Key,
    /// Its name.
    pub source_name: Text,
}

/// A key factor by its name, with its benchmark's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactorName {
    /// Which it is.
    pub id: FactorId,
    /// The factor's title.
    pub title: Text,
    /// The benchmark's title.
    pub benchmark_title: Text,
}

/// How a practice is called in the thread, and where it is shown.
pub async fn describe(app: &App, key: &str) -> Result<Option<Described>, Refusal> {
    let Ok(key) = Key::parse(key) else { return Ok(None) };
    let found = store::practice(&app.store, &key).await?;
    Ok(found.map(|KeptPractice { record: p, stage, .. }| Described {
        href: format!("/practices/{}", p.key),
        city: Some(p.city),
        example: p.origin.is_example(),
        visibility: if stage == Stage::Published { Visibility::Public } else { Visibility::Drafts },
        title: p.title,
    }))
}

/// The practices of a city that the visitor may see, then those that it took over.
pub async fn items_of(app: &App, visitor: &Visitor, city: &Key) -> Result<Vec<Item>, Refusal> {
    let mut own = store::of_city(&app.store, city).await?;
    own.retain(|p| p.stage == Stage::Published || visitor.may(Act::ReadDrafts));
    let mut taken = store::adoptions_round(&app.store, city).await?;
    taken.retain(|a| a.adoption.city == *city);
    let own = own.iter().map(|practice| pages::item_of_city(visitor, practice));
    Ok(own.chain(taken.iter().map(|a| pages::taken_item(visitor, a))).collect())
}

/// Every published practice by its key and title, for choosing one; in the order of their titles.
pub async fn names(app: &App) -> Result<Vec<(Key, Text)>, Fault> {
    store::names(&app.store).await
}

/// The same with the drafts of one city among them, for its own choosing.
pub async fn names_for(app: &App, city: &Key) -> Result<Vec<(Key, Text)>, Fault> {
    store::names_for(&app.store, city).await
}

/// The published practices on any of these topics (at most eight), in the order of their titles.
pub async fn for_topics(app: &App, topics: &[&str]) -> Result<Vec<Teaser>, Fault> {
    store::for_topics(&app.store, topics).await
}

/// The published practices on any of these topics (at most eight), those of a country first.
pub async fn items_on(
    app: &App,
    visitor: &Visitor,
    topics: &[&str],
    country: &str,
) -> Result<Vec<Item>, Fault> {
    let mut found = for_topics(app, topics).await?;
    found.sort_by_key(|teaser| teaser.country != country);
    Ok(found.iter().map(|teaser| pages::item(visitor, teaser)).collect())
}

/// The benchmarks of a network on any of these topics, by key and title.
pub async fn benchmarks_on(
    app: &App,
    network: &Key,
    topics: &[&str],
) -> Result<Vec<(Key, Text)>, Fault> {
    let all = store::benchmarks(&app.store, network.as_str(), ("", "")).await?;
    let records = all.into_iter().map(|kept| kept.record);
    let on = records.filter(|b| topics.contains(&b.topic.as_str()));
    Ok(on.map(|b| (b.key, b.title)).collect())
}

/// What is kept of this slice and cannot be read, a sentence each, for `isopolity check`.
pub async fn findings(app: &App) -> Result<Vec<String>, Fault> {
    store::findings(&app.store).await
}
