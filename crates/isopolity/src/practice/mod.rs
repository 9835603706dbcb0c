//! What works elsewhere, told so that another city can judge whether it would work at home.
//!
//! A practice belongs to a city, whose officer writes and publishes it. A benchmark belongs to a
//! network, whose secretariat writes it. Every part says where it comes from: published somewhere,
//! told by the city or network itself, or an example of ours. The self-check is added up in the
//! library and kept nowhere.

pub mod demo;
mod forms;
mod pages;
pub mod requests;
pub mod store;

pub use store::{Offered, Sought};

use ::practice::{AdoptionStatus, Direction};
use jiff::civil::Date;
use locale::{Lang, Text};
use measure::Key;
use serde::{Deserialize, Serialize};
use ui::list::Item;

use crate::access::Act;
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::Fault;
use crate::thread::{Described, Visibility};
use crate::web::Visitor;

/// Where words come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// Of what kind.
    pub kind: OriginKind,
    /// What the source is called; empty when the words are one's own.
    pub name: String,
    /// Where it can be read, if anywhere.
    pub url: String,
    /// When somebody last looked whether it still says so.
    pub checked_on: Option<Date>,
}

/// Whose words they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OriginKind {
    /// Told here by the city or the network itself.
    #[default]
    Own,
    /// Published elsewhere; the sentence is ours.
    Published,
    /// Made up by us to show how it could look.
    Example,
}

impl OriginKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Own, Self::Published, Self::Example];

    /// The kind as forms send it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Published => "published",
            Self::Example => "example",
        }
    }
}

impl Origin {
    /// Made up by us.
    #[must_use]
    pub fn example() -> Self {
        Self { kind: OriginKind::Example, ..Self::default() }
    }

    /// Whether it must be marked as an example.
    #[must_use]
    pub fn is_example(&self) -> bool {
        self.kind == OriginKind::Example
    }
}

/// A text that says where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The words.
    pub text: Text,
    /// Where they come from.
    pub origin: Origin,
}

/// Whether everybody may read a practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// What a city did. What nobody has told stays empty rather than being guessed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Practice {
    /// The key in addresses.
    pub key: Key,
    /// The city that did it.
    pub city: Key,
    /// Its title.
    pub title: Text,
    /// A sentence or two.
    pub summary: Text,
    /// What was done.
    pub what_was_done: Option<Text>,
    /// Who did it, and with whom.
    pub who: Option<Text>,
    /// What it cost, in words.
    pub cost_note: Option<Text>,
    /// What came of it.
    pub results: Option<Text>,
    /// What must be given for it to work.
    pub conditions: Option<Text>,
    /// Its topics.
    pub topics: Vec<Key>,
    /// Languages in which one can ask about it.
    pub languages: Vec<Lang>,
    /// The key factors that it serves, each as `benchmark.factor`.
    pub factors: Vec<String>,
    /// Where it is told.
    pub origin: Origin,
    /// Who may read it.
    pub stage: Stage,
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

/// A practice that another city took over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Adoption {
    /// The practice.
    pub practice: Key,
    /// The city that took it over.
    pub city: Key,
    /// Its new name, when it has one.
    pub adapted_name: Option<Text>,
    /// What was changed to make it fit.
    pub what_changed: Option<Text>,
    /// How far it has come.
    pub status: AdoptionStatus,
    /// Which way it went.
    pub direction: Direction,
    /// Who tells it.
    pub origin: Origin,
    /// The version, for editing.
    pub version: i64,
}

/// An adoption with the names that a page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adopted {
    /// What happened.
    pub adoption: Adoption,
    /// The practice's title.
    pub practice_title: Text,
    /// The name of the city that took it over.
    pub city_name: Text,
    /// The city that had it first.
    pub source_city: Key,
    /// Its name.
    pub source_name: Text,
}

/// A qualitative standard on one topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Benchmark {
    /// The key in addresses.
    pub key: Key,
    /// The network that wrote it.
    pub network: Key,
    /// A few words.
    pub title: Text,
    /// Its topic.
    pub topic: Key,
    /// The standard itself.
    pub statement: Part,
    /// The conditions without which it will not succeed, in their order.
    pub factors: Vec<Factor>,
    /// What else describes the place and must be known.
    pub additional_factors: Vec<Part>,
    /// The version, for editing.
    pub version: i64,
}

/// A key factor: a condition of success.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Factor {
    /// The key within its benchmark.
    pub key: Key,
    /// A few words.
    pub title: Text,
    /// Where the factor comes from.
    pub origin: Origin,
    /// Why it matters, when somebody has said so.
    pub why: Option<Part>,
    /// How it is brought about.
    pub how: Option<Part>,
    /// Questions with which a city looks at itself.
    pub guiding_questions: Vec<Part>,
    /// A practice that shows it.
    pub good_practice: Option<Key>,
}

impl Benchmark {
    /// Where each part comes from.
    pub fn origins(&self) -> impl Iterator<Item = &Origin> {
        let own = std::iter::once(&self.statement).chain(&self.additional_factors);
        own.map(|p| &p.origin).chain(self.factors.iter().flat_map(Factor::origins))
    }

    /// Whether any part of it was made up.
    #[must_use]
    pub fn has_examples(&self) -> bool {
        self.origins().any(Origin::is_example)
    }
}

impl Factor {
    fn origins(&self) -> impl Iterator<Item = &Origin> {
        let parts = self.why.iter().chain(&self.how).chain(&self.guiding_questions);
        std::iter::once(&self.origin).chain(parts.map(|p| &p.origin))
    }
}

/// A key factor by its name, with its benchmark's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactorName {
    /// The benchmark.
    pub benchmark: Key,
    /// Its title.
    pub benchmark_title: Text,
    /// The factor's key within it.
    pub key: Key,
    /// The factor's title.
    pub title: Text,
}

impl FactorName {
    /// The factor as a practice names it: `benchmark.factor`.
    #[must_use]
    pub fn mark(&self) -> String {
        format!("{}.{}", self.benchmark, self.key)
    }
}

/// How a practice is called in the thread, and where it is shown.
pub async fn describe(app: &App, key: &str) -> Result<Option<Described>, Refusal> {
    let Ok(key) = Key::parse(key) else { return Ok(None) };
    let found = store::practice(&app.store, &key).await?;
    Ok(found.map(|p| Described {
        href: format!("/practices/{}", p.key),
        city: Some(p.city),
        example: p.origin.is_example(),
        visibility: if p.stage == Stage::Published {
            Visibility::Public
        } else {
            Visibility::Drafts
        },
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

/// The benchmarks of a network on any of these topics, by key and title.
pub async fn benchmarks_on(
    app: &App,
    network: &Key,
    topics: &[&str],
) -> Result<Vec<(Key, Text)>, Fault> {
    let all = store::benchmarks(&app.store, network.as_str(), ("", "")).await?;
    let on = all.into_iter().filter(|b| topics.contains(&b.topic.as_str()));
    Ok(on.map(|b| (b.key, b.title)).collect())
}
