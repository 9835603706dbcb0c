//! Facts and figures: for every place and theme who does what, what is measured, and what worked.
//!
//! Who does what is written here, entry by entry, each with its source: for the Union and for countries
//! by secretariats and associations, for a city by its officer. What is measured comes from
//! [`crate::evidence`], what worked from [`crate::practice`]; they are only set side by side. An entry
//! whose source nobody has looked up says so. Deliberately absent: what single people do.

pub mod demo;
mod forms;
mod pages;
pub mod requests;
pub mod store;

use ::evidence::Theme;
use locale::Text;
use measure::Key;
use serde::{Deserialize, Serialize};
use ui::list::Item;

use crate::app::App;
use crate::store::Fault;
use crate::web::Visitor;

/// The country under which the Union's entries stand.
pub const UNION: &str = "EU";

/// At which level somebody acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The European Union.
    Union,
    /// The state: ministries, agencies.
    State,
    /// Regions, provinces, counties.
    Region,
    /// Cities, towns, municipalities.
    Local,
    /// Associations, churches, companies: outside government.
    Civil,
}

impl Level {
    /// Every level, from the top.
    pub const ALL: [Self; 5] = [Self::Union, Self::State, Self::Region, Self::Local, Self::Civil];

    /// The level as it is stored and typed.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Union => "union",
            Self::State => "state",
            Self::Region => "region",
            Self::Local => "local",
            Self::Civil => "civil",
        }
    }

    /// Reads a level as it is stored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == text)
    }
}

/// That somebody does something: who, what, at which level, where that is written.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Competence {
    /// The id in addresses.
    pub id: String,
    /// The country, or [`UNION`].
    pub country: String,
    /// The city that says so of itself.
    pub city: Option<Key>,
    /// The area of life.
    pub theme: Theme,
    /// The level.
    pub level: Level,
    /// Who: an office, never a person.
    pub who: Text,
    /// The same as a body that has a page here.
    pub body: Option<Key>,
    /// What they do.
    pub does: Text,
    /// Where that is written: a law, a report.
    pub source: String,
    /// Its address on the web.
    pub source_url: String,
    /// Whether somebody has looked it up there.
    pub confirmed: bool,
    /// Whether it was made up to show something.
    pub example: bool,
    /// The version, for editing.
    pub version: i64,
}

/// The topics of practices that belong to a theme; at most eight.
const fn topics(theme: Theme) -> &'static [&'static str] {
    match theme {
        Theme::Employment => &["work", "entrepreneurship"],
        Theme::Education => &["education", "language", "competence", "children"],
        Theme::Inclusion => &["public-services", "anti-discrimination", "women", "lgbtqi"],
        Theme::Housing => &["housing", "desegregation", "neighbourhoods", "public-spaces"],
        Theme::Health => &["health", "mental-health"],
        Theme::Participation => &[
            "participation",
            "civic-identity",
            "interaction",
            "culture",
            "art-culture",
            "volunteering",
            "mediation",
        ],
        Theme::Asylum => &["welcome", "unaccompanied-minors"],
        Theme::Population => &["evidence", "governance", "commitment", "public-perception"],
    }
}

/// What a body does, as its page shows it: a part of the list.
pub struct Tasks {
    /// The entries of this part.
    pub items: Vec<Item>,
    /// How many there are in all.
    pub n: i64,
    /// What the next part is asked for by, where there is one.
    pub next: Option<String>,
}

/// How many entries of a body stand on a page.
const TASKS_OF_BODY: usize = 100;

/// What a body does: the part that the address asks for.
pub async fn tasks_of_body(app: &App, visitor: &Visitor, body: &Key) -> Result<Tasks, Fault> {
    let asked = visitor.sought("after");
    let mut parts = asked.splitn(3, '.').map(str::to_owned);
    let [country, theme, id] = [(); 3].map(|()| parts.next().unwrap_or_default());
    let after = (country.as_str(), theme.as_str(), id.as_str());
    let (mut entries, n) = store::of_body(&app.store, body, after, TASKS_OF_BODY + 1).await?;
    let has_more = entries.len() > TASKS_OF_BODY;
    entries.truncate(TASKS_OF_BODY);
    let place = |last: &Competence| format!("{}.{}.{}", last.country, last.theme.as_str(), last.id);
    let next = entries.last().filter(|_| has_more).map(place);
    let items = entries.iter().map(|entry| pages::item(visitor, entry)).collect();
    Ok(Tasks { items, n, next })
}

/// What is kept of this slice and cannot be read, a sentence each, for `isopolity check`.
pub async fn findings(app: &App) -> Result<Vec<String>, Fault> {
    store::findings(&app.store).await
}
