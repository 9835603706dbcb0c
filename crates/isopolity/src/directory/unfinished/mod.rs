//! Forms that somebody kept before they were complete. A record is always whole; what is not whole
//! yet is kept as it was typed, and opened again in its form.
//!
//! It stands outside the journal, because nothing of the city has changed yet.

pub mod store;

use ::directory::guide::Kind;
use measure::Key;

pub use store::{findings, of_city};

use super::Wish;
use super::thing::Sort;
use crate::app::App;
use crate::store::Fault;
use crate::store::change::Change;
use crate::web::Visitor;
use crate::web::forms::{Entered, Typed};

/// The hidden field of a form that was kept, and the parameter with which it is opened again.
pub const FIELD: &str = "unfinished";

/// How many days a form is kept after it was last touched.
const DAYS_KEPT: i64 = 180;
/// The longest title in a list, in characters.
const LONGEST_TITLE: usize = 120;

/// A form that was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Unfinished {
    /// Its id.
    pub id: String,
    /// The address of the form.
    pub page: String,
    /// What was typed for a title; may be empty.
    pub title: String,
    /// What was typed.
    pub typed: Typed,
    /// Who kept it.
    pub person: String,
    /// When, in universal time.
    pub at: String,
}

impl Unfinished {
    /// Of what sort of thing it is.
    pub fn sort(&self) -> Option<Sort> {
        let mut parts = self.page.split('/').skip(3);
        match (parts.next()?, parts.next()?) {
            ("directory", "organisations") => Some(Sort::Organisation),
            ("directory", "places") => Some(Sort::Place),
            ("directory", "services") => Some(Sort::Service),
            ("guide", kind) => Kind::parse(kind).map(Sort::Entry),
            _ => None,
        }
    }

    /// Where it is opened again.
    pub fn href(&self) -> String {
        format!("{}?{FIELD}={}", self.page, self.id)
    }
}

/// What a form shows: the kept one that the address names, else this.
pub async fn or(app: &App, v: &Visitor, city: &Key, fresh: Typed) -> Result<Entered, Fault> {
    let kept = match v.parameter(FIELD) {
        Some(id) => store::one(&app.store, city, id).await?,
        None => None,
    };
    let here = |kept: &Unfinished| kept.page == v.path();
    Ok(Entered::fresh(kept.filter(here).map_or(fresh, |kept| kept.typed)))
}

/// Keeps a refused form whose writer wanted to keep it, or that is kept already; gives back the form,
/// which knows from then on that it is kept.
pub async fn keep(
    app: &App,
    v: &Visitor,
    (city, page): (&Key, &str),
    (typed, wish): (Typed, Wish),
) -> Result<Typed, Fault> {
    if wish != Wish::Keep && typed.get(FIELD).is_empty() {
        return Ok(typed);
    }
    let is_own = |id: &str| !id.is_empty() && id.len() <= 64;
    let id = Some(typed.get(FIELD))
        .filter(|id| is_own(id))
        .map_or_else(|| app.random.id(), str::to_owned);
    let others = typed.pairs().iter().filter(|(name, _)| name != FIELD).cloned();
    let typed = Typed::of(others.chain([(FIELD.to_owned(), id.clone())]));
    let titles = ["service_title", "entry_title", "name"].map(|field| typed.get(field).trim());
    let title = titles.into_iter().find(|title| !title.is_empty()).unwrap_or_default();
    let kept = Unfinished {
        id,
        page: page.to_owned(),
        title: title.chars().take(LONGEST_TITLE).collect(),
        person: v.author().name,
        at: app.now().to_string(),
        typed: typed.clone(),
    };
    store::keep(&app.store, city, &kept).await?;
    Ok(typed)
}

/// Lets a kept form go, because it became a record.
pub async fn done(change: &mut Change, city: &Key, typed: &Typed) -> Result<(), Fault> {
    match typed.get(FIELD) {
        "" => Ok(()),
        id => store::done(change, city, id).await,
    }
}

/// Throws a kept form away.
pub async fn throw_away(app: &App, city: &Key, id: &str) -> Result<(), Fault> {
    store::throw_away(&app.store, city, id).await
}

/// Forgets, in every city, what nobody has touched for half a year.
pub async fn sweep(app: &App) -> Result<u64, Fault> {
    let time = jiff::SignedDuration::from_hours(24 * DAYS_KEPT);
    let before = app.now().saturating_sub(time).unwrap_or(app.now());
    store::forget(&app.store, &before.to_string()).await
}
