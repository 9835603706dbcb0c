//! Who learns from whom: cities with needs are paired with cities that have strengths.
//!
//! A city states its needs and strengths, from its evidence, its assessment or what its people say.
//! A network runs programmes: cities take part on a side, the library computes who should mentor
//! whom and why, the secretariat decides, and pairs visit each other. Only what is public counts in
//! the computation, so everybody can follow it.
//!
//! It does not pair anybody by itself, and it keeps no people's names: pairs are pairs of cities.

mod arrival;
pub mod demo;
mod forms;
mod matching;
mod pages;
pub mod requests;
pub mod store;
mod suggestion;

pub use arrival::import;

use std::collections::{BTreeMap, BTreeSet};

use ::mentoring::{Dates, Degree, Flow, Mode, Side, Stance, Topic, Visit};
use locale::{Lang, Text};
use measure::Key;
use serde::{Deserialize, Serialize};
use ui::list::Item;

use crate::access::Act;
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::Fault;
use crate::store::change::Change;
use crate::thread::{Described, Kind, Thing, Visibility};
use crate::web::Visitor;

pub use matching::Lately;
pub use suggestion::topic_of_life;

/// A need or a strength of a city, as it is stated.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stated {
    /// The city.
    pub city: Key,
    /// Need or strength.
    pub stance: Stance,
    /// Its key within the city: its topic, as a rule.
    pub key: Key,
    /// The theme.
    pub topic: Topic,
    /// How urgent the need, or how high the strength.
    pub degree: Degree,
    /// The sentence that states it.
    pub says: Text,
    /// The figure that shows a need: `employment-rate@LV`.
    pub evidence: Option<String>,
    /// The assessment that shows it: `jelgava.2020`.
    pub assessment: Option<String>,
    /// The area of that assessment.
    pub area: Option<Key>,
    /// Where it is published.
    pub source_name: String,
    /// Where on the web.
    pub source_url: String,
    /// Whether somebody other than the city chose the topic and the degree.
    pub coded: bool,
    /// The practices that show a strength.
    pub practices: Vec<Key>,
    /// Who may read it.
    pub state: Publicity,
    /// Whether it was made up to show something.
    pub example: bool,
    /// The version, for editing.
    pub version: i64,
}

/// How far a need or strength is public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Publicity {
    /// For those who may read the city's drafts.
    Draft,
    /// For everybody; only such count in a matching.
    Public,
    /// Taken back.
    Withdrawn,
}

impl Stated {
    /// The need as a thing of the thread.
    #[must_use]
    pub fn thing(&self) -> Thing {
        Thing::new(Kind::Need, format!("{}.{}", self.city, self.key))
    }

    /// Its page.
    #[must_use]
    pub fn href(&self) -> String {
        format!("{}/{}", list_href(&self.city, self.stance), self.key)
    }
}

/// The page that lists a city's needs or strengths.
#[must_use]
pub fn list_href(city: &Key, stance: Stance) -> String {
    let list = match stance {
        Stance::Need => "needs",
        Stance::Strength => "strengths",
    };
    format!("/cities/{city}/{list}")
}

/// A programme of a network.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Programme {
    /// The key in addresses, unique on this installation.
    pub key: Key,
    /// The network that runs it.
    pub network: Key,
    /// Its title.
    pub title: Text,
    /// What it is, in a few sentences.
    pub summary: Text,
    /// Who leads it.
    pub lead: String,
    /// Who pays.
    pub funder: String,
    /// How long it runs.
    pub dates: Option<Dates>,
    /// Its steps.
    pub flow: Flow,
    /// What was assumed where nothing is published.
    pub assumptions: Vec<Text>,
    /// Where its facts are published.
    pub sources: Vec<Source>,
    /// The version, for editing.
    pub version: i64,
}

impl Programme {
    /// Its page.
    #[must_use]
    pub fn href(&self) -> String {
        format!("/networks/{}/programmes/{}", self.network, self.key)
    }
}

/// Where something is published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its key within the programme.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Where it can be read.
    pub url: String,
}

/// Something that happened in a programme, or will.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Event {
    /// Its key within the programme.
    pub key: Key,
    /// Its title.
    pub title: Text,
    /// The days, or months.
    pub dates: Vec<Dates>,
    /// The step to which it belongs.
    pub stage: Option<String>,
    /// The cities that took part, when not all did.
    pub cities: Vec<Key>,
    /// How people met, when known.
    pub mode: Option<Mode>,
    /// The key of its source.
    pub source: String,
}

/// A city as it takes part in a programme.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Participant {
    /// The city.
    pub city: Key,
    /// On which side it stands.
    pub side: Side,
    /// How many cities it can mentor at once.
    pub capacity: u16,
    /// Languages in which it can work with another city.
    pub languages: Vec<Lang>,
    /// The version, for editing.
    pub version: i64,
}

/// A pair that the secretariat accepted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pair {
    /// The programme.
    pub programme: Key,
    /// The network that runs it.
    pub network: Key,
    /// The advising city.
    pub mentor: Key,
    /// The advised city.
    pub mentee: Key,
    /// The topics on which a strength met a need when the pair was accepted.
    pub topics: Vec<Topic>,
    /// How well they fitted then.
    pub fit: Degree,
    /// Whether they still work together.
    pub state: PairState,
    /// When it was accepted.
    pub accepted_at: String,
    /// The version.
    pub version: i64,
}

/// Whether a pair works together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PairState {
    /// It does.
    Active,
    /// It did.
    Ended,
}

impl Pair {
    /// The pair as a thing of the thread.
    #[must_use]
    pub fn thing(&self) -> Thing {
        Thing::new(Kind::Mentor, format!("{}.{}.{}", self.programme, self.mentor, self.mentee))
    }

    /// Its page.
    #[must_use]
    pub fn href(&self) -> String {
        format!(
            "/networks/{}/programmes/{}/pairs/{}/{}",
            self.network, self.programme, self.mentor, self.mentee
        )
    }
}

/// A learning visit as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PairVisit {
    /// Its id in addresses.
    pub id: String,
    /// The programme.
    pub programme: Key,
    /// The advising city.
    pub mentor: Key,
    /// The advised city.
    pub mentee: Key,
    /// The visit.
    pub visit: Visit,
    /// The version, for editing.
    pub version: i64,
}

/// The names of cities by their keys.
#[derive(Clone, Debug, Default)]
pub struct Names(BTreeMap<Key, Text>);

impl Names {
    /// The name of a city; its key when the name is not known here.
    #[must_use]
    pub fn of(&self, lang: Lang, key: &Key) -> String {
        self.0.get(key).map_or_else(|| key.to_string(), |name| name.show(&[lang]).text.to_owned())
    }
}

impl FromIterator<(Key, Text)> for Names {
    fn from_iter<I: IntoIterator<Item = (Key, Text)>>(names: I) -> Self {
        Self(names.into_iter().collect())
    }
}

/// A programme by its key and name.
#[derive(Clone, Debug)]
pub struct ProgrammeName {
    /// The key in addresses, under its network's.
    pub key: Key,
    /// The name.
    pub name: Text,
}

/// The cities that mentor a city now.
pub async fn mentors_of(app: &App, city: &Key) -> Result<BTreeSet<Key>, Fault> {
    store::mentors_of(&app.store, city).await
}

/// Ends what a city that leaves a network does in its programmes: its pairs, and its part.
pub async fn end_pairs(change: &mut Change, network: &Key, city: &Key) -> Result<(), Fault> {
    store::end_pairs_of(change, network, city).await
}

/// The cities that a city mentors now.
pub async fn mentees_of(app: &App, city: &Key) -> Result<BTreeSet<Key>, Fault> {
    let pairs = store::pairs_of_city(&app.store, city).await?;
    Ok(pairs.into_iter().filter(|p| p.mentor == *city).map(|p| p.mentee).collect())
}

/// The programmes of a network.
pub async fn programmes_of(app: &App, network: &Key) -> Result<Vec<ProgrammeName>, Fault> {
    store::programmes_of(&app.store, network).await
}

/// The public needs of a city, most urgent first.
pub async fn needs_of(app: &App, city: &Key) -> Result<Vec<Stated>, Fault> {
    let all = store::stated_by(&app.store, city, Stance::Need).await?;
    Ok(all.into_iter().filter(|need| need.state == Publicity::Public).collect())
}

/// The needs or the strengths of a city that the visitor may see, the most urgent first.
pub async fn items_of(
    app: &App,
    visitor: &Visitor,
    city: &Key,
    stance: Stance,
) -> Result<Vec<Item>, Refusal> {
    let mut all = store::stated_by(&app.store, city, stance).await?;
    all.retain(|stated| match stated.state {
        Publicity::Public => true,
        Publicity::Draft => visitor.may(Act::ReadDrafts),
        Publicity::Withdrawn => false,
    });
    Ok(all.iter().map(|stated| pages::stated::item(visitor, stated)).collect())
}

/// The pairs in which a city works now, each with the city at the other end.
pub async fn pair_items_of(app: &App, visitor: &Visitor, city: &Key) -> Result<Vec<Item>, Refusal> {
    let mut items = Vec::new();
    for pair in store::pairs_of_city(&app.store, city).await? {
        let other = if pair.mentor == *city { &pair.mentee } else { &pair.mentor };
        let other = crate::network::city(app, other).await?;
        items.extend(other.map(|other| pages::programme::pair_item(visitor, &pair, &other)));
    }
    Ok(items)
}

/// A need as the thread shows it, by its key `jelgava.language`.
pub async fn describe_need(app: &App, key: &str) -> Result<Option<Described>, Refusal> {
    let Some((city, need)) = split(key) else { return Ok(None) };
    let need = store::one_stated(&app.store, &city, Stance::Need, &need).await?;
    Ok(need.map(|need| Described {
        title: need.says.clone(),
        href: need.href(),
        city: Some(need.city.clone()),
        example: need.example,
        visibility: match need.state {
            Publicity::Public => Visibility::Public,
            Publicity::Draft | Publicity::Withdrawn => Visibility::Drafts,
        },
    }))
}

fn split(key: &str) -> Option<(Key, Key)> {
    let (city, name) = key.split_once('.')?;
    Some((Key::parse(city).ok()?, Key::parse(name).ok()?))
}

/// A pair as the thread shows it, by its key `inclucities.schaerbeek.jelgava`.
pub async fn describe_pair(app: &App, key: &str) -> Result<Option<Described>, Refusal> {
    let keys: Vec<Key> = key.split('.').filter_map(|part| Key::parse(part).ok()).collect();
    let [programme, mentor, mentee] = keys.as_slice() else { return Ok(None) };
    let Some(pair) = store::pair(&app.store, programme, mentor, mentee).await? else {
        return Ok(None);
    };
    let mut names = Vec::new();
    for city in [mentor, mentee] {
        let found = crate::network::city(app, city).await?;
        names.push(
            found.map_or_else(|| city.to_string(), |c| c.name.show(&[Lang::EN]).text.to_owned()),
        );
    }
    Ok(Some(Described {
        title: Text::new(Lang::EN, names.join(" – ")),
        href: pair.href(),
        city: Some(pair.mentee),
        example: false,
        visibility: Visibility::Public,
    }))
}

/// A word of a small list as it is kept and sent: `need`, `on-site`, `held`.
fn word<T: serde::Serialize>(thing: &T) -> String {
    serde_json::to_string(thing).unwrap_or_default().trim_matches('"').to_owned()
}

/// Reads such a word.
fn from_word<T: serde::de::DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(text.to_owned())).ok()
}

/// What is kept of this slice and cannot be read, a sentence each, for `isopolity check`.
pub async fn findings(app: &App) -> Result<Vec<String>, Fault> {
    store::findings(&app.store).await
}
