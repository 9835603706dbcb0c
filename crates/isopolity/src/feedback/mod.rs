//! What readers of a city's pages say back: whether they found what they need, and what is missing.
//!
//! A note says nothing about who sent it: no address, no device, no account. What a reader looked
//! for is in it only if she sends it. Notes are gone after half a year, sooner if the city wishes.

mod pages;
pub mod requests;
pub mod store;

use jiff::ToSpan;
use locale::Lang;
use measure::Key;

use crate::app::App;
use crate::store::Fault;
use crate::store::change::Author;

/// The longest comment, in characters.
pub const LONGEST: usize = 1_000;
/// The most notes that wait for a city; further ones are asked to come later.
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
    /// When it came.
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
}

/// Whether a note was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// It was.
    Taken,
    /// Too many wait already.
    Full,
}

/// Takes a note, and forgets the city's old ones.
pub async fn receive(app: &App, note: &Note) -> Result<Receipt, Fault> {
    let mut change = app.change(Author { person: None, name: "reader".to_owned() }).await?;
    let old = app.now().to_zoned(jiff::tz::TimeZone::UTC).saturating_sub(DAYS_KEPT.days());
    store::forget(&mut change, &note.city, &old.timestamp().to_string()).await?;
    if store::waiting(&mut change, &note.city).await? >= MOST_WAITING {
        change.commit().await?;
        return Ok(Receipt::Full);
    }
    store::add(&mut change, note).await?;
    change.commit().await?;
    Ok(Receipt::Taken)
}

/// How many notes of a city nobody has dealt with.
pub async fn count_new(app: &App, city: &Key) -> Result<i64, Fault> {
    store::count_new(&app.store, city).await
}

/// What is kept of this slice and cannot be read, a sentence each, for `isopolity check`.
pub async fn findings(app: &App) -> Result<Vec<String>, Fault> {
    store::findings(&app.store).await
}
