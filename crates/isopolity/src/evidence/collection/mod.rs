//! Collections: a network's secretariat asks each of its cities for one number, the cities answer,
//! and who may see the figures sees them.
//!
//! The rules are the library's ([`::evidence::collection`]). Here a collection has a life (prepared,
//! open, closed), and every answer stays with who gave it, when and by which way: an answer that is
//! changed is a new version of it, and none is ever lost. Nothing about a person is asked or kept.

mod board;
pub mod demo;
mod forms;
mod pages;
mod remind;
pub mod requests;
mod sheet;
pub mod store;

use ::evidence::collection::{Answer, Collection, Contribution, Reader, Standing, State, standing};
use jiff::civil::Date;
use measure::Key;
use serde::{Deserialize, Serialize};
use ui::list::Item;

pub use remind::remind;

use crate::access::Act;
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::Fault;
use crate::web::Visitor;

/// How far a collection has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Being prepared: only the secretariat sees it.
    Prepared,
    /// Cities are asked.
    Open,
    /// No more answers are taken.
    Closed,
}

/// Whether cities that have not answered are reminded without being told to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reminders {
    /// Two weeks and three days before the last day.
    #[default]
    On,
    /// Never.
    Off,
}

/// A collection as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    /// The network that asks.
    pub network: Key,
    /// The key in addresses, within the network.
    pub key: Key,
    /// What is asked.
    pub asks: Collection,
    /// How far it has come.
    pub stage: Stage,
    /// When the cities were first asked.
    pub opened_at: Option<String>,
    /// When cities that had not answered were last reminded.
    pub reminded_at: Option<String>,
    /// Whether they are reminded by themselves.
    #[serde(default)]
    pub reminders: Reminders,
    /// Whether it was made up to show something.
    pub example: bool,
    /// How often its terms changed, 1 at first: an answer is to the terms that its officer read.
    #[serde(default)]
    pub terms: i64,
    /// The version, for editing.
    pub version: i64,
}

impl Asked {
    /// The page of the collection.
    #[must_use]
    pub fn href(&self) -> String {
        format!("/networks/{}/collections/{}", self.network, self.key)
    }

    /// The form of a city.
    #[must_use]
    pub fn form_of(&self, city: &Key) -> String {
        format!("/cities/{city}/collections/{}/{}", self.network, self.key)
    }
}

/// By which way an answer came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Typed into the form.
    Form,
    /// In a table.
    File,
}

/// A version of what a city gave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Given {
    /// The network that asked.
    pub network: Key,
    /// The collection.
    pub collection: Key,
    /// The city.
    pub city: Key,
    /// The version, 1 for the first.
    pub version: i64,
    /// What was given.
    pub gives: Contribution,
    /// Whether it was sent.
    pub state: State,
    /// Who gave it.
    pub by_name: String,
    /// When.
    pub at: String,
    /// By which way.
    pub way: Way,
}

impl Given {
    /// Whether it was sent, and others can learn from it.
    fn gives_something(&self) -> bool {
        self.state == State::Sent && self.gives.answer.as_ref().is_some_and(Answer::gives)
    }

    /// The figure, where one was given.
    fn figure(&self) -> Option<f64> {
        self.gives.answer.as_ref().and_then(Answer::figure)
    }
}

/// The day by which deadlines are judged.
fn today(app: &App) -> Date {
    app.now().to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// Where a city stands with a collection.
fn stands(asked: &Asked, given: Option<&Given>, today: Date) -> Standing {
    standing(given.map(|g| (g.state, &g.gives)), asked.asks.deadline, today)
}

/// As whom a visitor looks at a collection of a network.
fn reader(visitor: &Visitor, members: &[Key], given: &[Given]) -> Reader {
    if visitor.may(Act::RunNetwork) {
        return Reader::Secretariat;
    }
    let mut own = visitor.own_cities().filter(|city| members.contains(city)).peekable();
    if own.peek().is_none() {
        return Reader::Public;
    }
    let gives = |city: &Key| given.iter().any(|g| g.city == *city && g.gives_something());
    if own.any(gives) { Reader::Contributor } else { Reader::Asked }
}

/// A collection that is asked of a city, with what the city has given.
pub struct Task {
    /// What is asked.
    pub asked: Asked,
    /// What was given last.
    pub given: Option<Given>,
}

/// What the networks of a city ask of it or asked, what is awaited first, then by the deadline.
async fn tasks(app: &App, city: &Key) -> Result<Vec<Task>, Fault> {
    let mut tasks = Vec::new();
    for network in crate::network::networks_of(app, city).await? {
        let collections = store::collections(&app.store, &network).await?;
        for asked in collections.into_iter().filter(|c| c.stage != Stage::Prepared) {
            let given = store::latest_of(&app.store, &network, &asked.key, city).await?;
            tasks.push(Task { asked, given });
        }
    }
    let today = today(app);
    let is_done = |task: &Task| {
        let stands = stands(&task.asked, task.given.as_ref(), today);
        task.asked.stage != Stage::Open || !stands.is_awaited()
    };
    tasks.sort_by_key(|task| (is_done(task), task.asked.asks.deadline, task.asked.href()));
    Ok(tasks)
}

/// What is awaited of a city, for its officers.
pub async fn asked_items_of(app: &App, v: &Visitor, city: &Key) -> Result<Vec<Item>, Refusal> {
    if !v.may(Act::WriteCity) {
        return Ok(Vec::new());
    }
    let today = today(app);
    let mut tasks = tasks(app, city).await?;
    tasks.retain(|task| {
        task.asked.stage == Stage::Open
            && stands(&task.asked, task.given.as_ref(), today).is_awaited()
    });
    Ok(tasks.iter().map(|task| pages::city::item(v, city, task, today)).collect())
}

/// How a value that is stored in a word is spelt.
fn spelt<T: Serialize>(thing: &T) -> String {
    serde_json::to_string(thing).unwrap_or_default().trim_matches('"').to_owned()
}

/// What is kept of collections and cannot be read, a sentence each, for `isopolity check`.
pub async fn findings(app: &App) -> Result<Vec<String>, Fault> {
    store::findings(&app.store).await
}
