//! What readers of a city's pages say back: whether they found what they need, and what is missing.
//!
//! A note says nothing about who sent it: no address, no device, no account. What a reader looked
//! for is in it only if she sends it. Notes are gone after half a year, sooner if the city wishes.

mod forms;
mod missing;
mod pages;
pub mod requests;
pub mod store;

pub use forms::{LONGEST_COMMENT, Said, note, note_of};
use jiff::ToSpan;
use locale::Lang;
use measure::Key;
pub use missing::{Missing, missing};

use crate::app::App;
use crate::store::Fault;
use crate::store::change::Author;

/// The most notes that wait for a city; when more come, the oldest go.
const MOST_WAITING: i64 = 1_000;
/// For how many days a note is kept.
const DAYS_KEPT: i32 = 180;

/// What a reader said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its id.
    pub id: String,
    /// The city whose page it is about.
    pub city: Key,
    /// The page after city and language, such as `/services/legal-advice`.
    pub page: String,
    /// In which language the page was read.
    pub lang: Lang,
    /// Whether the reader found what she needs.
    pub verdict: Verdict,
    /// What she looked for, if she wanted the city to know.
    pub sought: String,
    /// What she wrote.
    pub comment: String,
    /// The hour in which it came: nearer, it could be found in somebody's log.
    pub sent_at: String,
    /// Whether somebody has dealt with it.
    pub state: State,
}

/// Whether a reader found what she needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// She did.
    Found,
    /// She did not.
    Missing,
}

impl Verdict {
    /// The verdict as it is stored and sent.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Missing => "missing",
        }
    }

    /// Reads a verdict.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Found, Self::Missing].into_iter().find(|v| v.as_str() == text)
    }
}

/// Whether somebody has dealt with a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody has.
    New,
    /// Somebody has.
    Done,
}

impl State {
    /// The state as it is stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Done => "done",
        }
    }

    /// Reads a state as it is stored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::New, Self::Done].into_iter().find(|s| s.as_str() == text)
    }
}

/// Takes a note. A note without words asks nothing of anybody: it does not wait.
pub async fn receive(app: &App, note: &Note) -> Result<(), Fault> {
    let mut change = app.change(Author { person: None, name: "reader".to_owned() }).await?;
    store::add(&mut change, note).await?;
    store::keep_newest(&mut change, &note.city, MOST_WAITING).await?;
    change.commit().await
}

/// Forgets what is older than half a year, in every city.
pub async fn sweep(app: &App) -> Result<u64, Fault> {
    let now = app.now().to_zoned(jiff::tz::TimeZone::UTC);
    store::forget(&app.store, &now.saturating_sub(DAYS_KEPT.days()).timestamp().to_string()).await
}

/// How many notes of a city nobody has dealt with.
pub async fn count_new(app: &App, city: &Key) -> Result<i64, Fault> {
    store::count_new(&app.store, city).await
}

/// What is kept of this slice and cannot be read, a sentence each, for `isopolity check`.
pub async fn findings(app: &App) -> Result<Vec<String>, Fault> {
    store::findings(&app.store).await
}
