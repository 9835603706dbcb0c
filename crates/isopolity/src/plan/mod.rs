//! Action plans: what a city will do, for which need, on whose example, with what money, and which
//! figure must move.
//!
//! Officers write on a working copy. Versions never change; one of them may be published, and that
//! is what everybody reads. So a plan can be worked over in peace while the endorsed one stands.
//! The mentor city reviews a version. Deliberately absent: funding rules, which change with date
//! and region.

mod chain;
pub mod demo;
mod document;
mod forms;
mod pages;
pub mod requests;
pub mod store;

use std::collections::BTreeMap;

use ::plan::{
    Action, IndicatorTarget, Plan, PlanState, PlanVersion, Provenance, Reading, Review, Years,
};
use jiff::Timestamp;
use locale::{Lang, Text};
use measure::{Key, Period};
use ui::list::Item;

use crate::access::Act;
use crate::app::App;
use crate::network::City;
use crate::refusal::Refusal;
use crate::store::Fault;
use crate::thread::{Described, Visibility};
use crate::web::Visitor;

/// A plan by its key and title, as lists show it.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanName {
    /// The key in addresses, under its city's.
    pub key: Key,
    /// The title.
    pub title: Text,
    /// The years it covers.
    pub years: Years,
    /// Where it stands.
    pub state: PlanState,
    /// Whether it was made up to show something.
    pub example: bool,
    /// Whether everybody may read it.
    pub visibility: Visibility,
}

/// A plan as it is kept: the working copy with what is known about it.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The working copy.
    pub plan: Plan,
    /// The version of its texts and state, for editing.
    pub version: i64,
    /// The version of each action, for editing.
    pub action_versions: BTreeMap<Key, i64>,
    /// The number of the newest saved version; 0 when there is none.
    pub newest: u32,
    /// The number of the version that everybody reads.
    pub published: Option<u32>,
}

/// A plan as a visitor may read it.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Its content: of the working copy, or of the published version.
    pub plan: Plan,
    /// What is kept of it.
    pub kept: Kept,
    /// Which of the two it is.
    pub copy: Copy,
}

/// Which content of a plan is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    /// The one that officers work on.
    Working,
    /// A saved version.
    Version,
}

/// A saved version, as lists show it.
#[derive(Clone, Debug)]
pub struct Saved {
    /// Its number, from 1.
    pub number: u32,
    /// When it was made.
    pub made_at: Timestamp,
    /// Who made it.
    pub by: String,
    /// What its maker says about it.
    pub summary: String,
    /// The language of the summary.
    pub lang: Lang,
}

/// A mentor's review with when and by whom it was written.
#[derive(Clone, Debug)]
pub struct Reviewed {
    /// What it says.
    pub review: Review,
    /// When it was written.
    pub at: Timestamp,
    /// Who wrote it.
    pub author: String,
    /// The name of the city that reviews.
    pub reviewer: Text,
    /// The language it was written in.
    pub lang: Lang,
    /// Whether it was made up to show something.
    pub example: bool,
}

/// What was measured of an indicator in a period.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// The indicator.
    pub indicator: Key,
    /// The period.
    pub period: Period,
    /// The figure, or why there is none.
    pub reading: Reading,
    /// Where it is from.
    pub source: String,
    /// Whether it was made up to show something.
    pub example: bool,
    /// The version, for editing.
    pub version: i64,
}

/// The plans of a city, the latest first, each with whether everybody may read it.
pub async fn plans_of(app: &App, city: &Key) -> Result<Vec<PlanName>, Fault> {
    store::names(&app.store, city).await
}

/// An action that everybody may read, with the service that it opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The service.
    pub service: Key,
    /// What the action is called.
    pub title: Text,
    /// Its page.
    pub href: String,
}

/// The public actions of a city's plans that opened a service, as the published versions say it.
pub async fn openings(app: &App, city: &Key) -> Result<Vec<Opening>, Fault> {
    let mut all = Vec::new();
    for name in plans_of(app, city).await?.iter().filter(|n| n.visibility == Visibility::Public) {
        let Some(kept) = store::plan(&app.store, city, &name.key).await? else { continue };
        let Some(plan) = published(app, &kept).await? else { continue };
        all.extend(plan.actions.iter().filter_map(|action| {
            Some(Opening {
                service: action.opens_service.clone()?,
                title: action.title.clone(),
                href: format!("/cities/{city}/plans/{}/actions/{}", plan.key, action.key),
            })
        }));
    }
    Ok(all)
}

/// The plans of a city that the visitor may see, the latest first.
pub async fn items_of(app: &App, visitor: &Visitor, city: &City) -> Result<Vec<Item>, Refusal> {
    let mut names = plans_of(app, &city.key).await?;
    names.retain(|n| visitor.may(Act::ReadDrafts) || n.visibility == Visibility::Public);
    Ok(names.iter().map(|name| pages::item(visitor, city, name)).collect())
}

/// The plans of a mentee that wait for its mentor's review.
pub async fn waiting_items_of(
    app: &App,
    visitor: &Visitor,
    mentee: &City,
) -> Result<Vec<Item>, Refusal> {
    let names = plans_of(app, &mentee.key).await?;
    let waiting = names.iter().filter(|name| name.state == PlanState::InReview);
    let item = |name: &PlanName| Item {
        href: format!("/cities/{}/plans/{}/review", mentee.key, name.key),
        meta: visitor.plain(&mentee.name).to_owned(),
        ..pages::item(visitor, mentee, name)
    };
    Ok(waiting.map(item).collect())
}

/// An action by its key in the thread, `jelgava.2022.language-cafe`.
pub async fn describe_action(
    app: &App,
    lang: Lang,
    key: &str,
) -> Result<Option<Described>, Refusal> {
    Ok(describe_all(app, lang, Page::Action, std::iter::once(key)).await?.pop().map(|(_, d)| d))
}

/// What an action is to move, keyed as the action.
pub async fn describe_outcome(
    app: &App,
    lang: Lang,
    key: &str,
) -> Result<Option<Described>, Refusal> {
    Ok(describe_all(app, lang, Page::Outcome, std::iter::once(key)).await?.pop().map(|(_, d)| d))
}

/// Which page of an action is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// The action itself.
    Action,
    /// What it is to move, and how far it has.
    Outcome,
}

/// Those of several actions or outcomes that are there, with their keys. A plan is read once when
/// keys of its actions follow each other.
pub async fn describe_all<'k>(
    app: &App,
    lang: Lang,
    page: Page,
    keys: impl Iterator<Item = &'k str>,
) -> Result<Vec<(&'k str, Described)>, Refusal> {
    let mut all = Vec::new();
    let mut read: Option<((Key, Key), Option<Copies>)> = None;
    for key in keys {
        let parts: Vec<_> = key.split('.').map(Key::parse).collect();
        let [Ok(city), Ok(plan), Ok(action)] = parts.as_slice() else { continue };
        let own = (city.clone(), plan.clone());
        if read.as_ref().is_none_or(|(other, _)| *other != own) {
            read = Some((own, copies(app, city, plan).await?));
        }
        if let Some((_, Some(copies))) = &read {
            all.extend(described(app, lang, copies, action, page).map(|d| (key, d)));
        }
    }
    Ok(all)
}

/// A plan twice.
struct Copies {
    /// The one that is worked on.
    kept: Kept,
    /// The one that everybody reads.
    public: Option<Plan>,
}

async fn copies(app: &App, city: &Key, plan: &Key) -> Result<Option<Copies>, Fault> {
    let Some(kept) = store::plan(&app.store, city, plan).await? else { return Ok(None) };
    let public = published(app, &kept).await?;
    Ok(Some(Copies { kept, public }))
}

fn described(
    app: &App,
    lang: Lang,
    Copies { kept, public }: &Copies,
    action: &Key,
    page: Page,
) -> Option<Described> {
    let is_public = public.as_ref().is_some_and(|p| p.action(action).is_some());
    let found = public.as_ref().filter(|_| is_public).unwrap_or(&kept.plan).action(action)?;
    let (city, plan) = (&kept.plan.city, &kept.plan.key);
    let path = format!("/cities/{city}/plans/{plan}/actions/{action}");
    let (title, href) = match page {
        Page::Action => (found.title.clone(), path),
        Page::Outcome => {
            let title = outcome_title(app, lang, found.indicator_to_move.as_ref()?);
            (Text::new(lang, title), format!("{path}/outcome"))
        }
    };
    let visibility = if is_public { Visibility::Public } else { Visibility::Drafts };
    let example = kept.plan.provenance == Provenance::Example;
    Some(Described { title, href, city: Some(city.clone()), example, visibility })
}

/// What must move, in a language.
fn outcome_title(app: &App, lang: Lang, target: &IndicatorTarget) -> String {
    let words = app.dictionary.of(lang).or_else(|| app.dictionary.of(Lang::EN));
    let figure = words.map_or_else(
        || target.target.to_string(),
        |words| chain::plain_figure(words.numbers(), target.target),
    );
    let name = chain::indicator_name_in(app, lang, &target.indicator);
    let by = target.by.to_string();
    let facts = [("name", name.into()), ("target", figure.into()), ("by", by.into())];
    app.dictionary.say(lang, crate::word::PLAN_OUTCOME_TITLE, &facts)
}

/// The published version of a plan, if there is one.
async fn published(app: &App, kept: &Kept) -> Result<Option<Plan>, Fault> {
    let Some(number) = kept.published else { return Ok(None) };
    let found = store::version(&app.store, &kept.plan.city, &kept.plan.key, number).await?;
    Ok(found.map(|(version, _)| version.content().clone()))
}

/// A plan as this visitor may read it: the working copy for those who may read drafts, the
/// published version for everybody else.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none for this visitor.
pub(crate) async fn seen(app: &App, v: &Visitor, city: &Key, key: &Key) -> Result<Seen, Refusal> {
    let kept = store::plan(&app.store, city, key).await?.ok_or(Refusal::NotFound)?;
    if v.may(Act::ReadDrafts) {
        return Ok(Seen { plan: kept.plan.clone(), kept, copy: Copy::Working });
    }
    let plan = published(app, &kept).await?.ok_or(Refusal::NotFound)?;
    Ok(Seen { plan, kept, copy: Copy::Version })
}

/// An action of a plan with the plan around it.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none for this visitor.
pub(crate) async fn seen_action(
    app: &App,
    v: &Visitor,
    city: &Key,
    plan: &Key,
    action: &Key,
) -> Result<(Seen, Action), Refusal> {
    let seen = seen(app, v, city, plan).await?;
    let action = seen.plan.action(action).cloned().ok_or(Refusal::NotFound)?;
    Ok((seen, action))
}

/// The version after the newest one, as a step or an officer makes it.
fn next_version(
    before: Option<&PlanVersion>,
    plan: Plan,
    at: Timestamp,
    by: &str,
    summary: &str,
) -> Result<PlanVersion, ::plan::VersionError> {
    match before {
        None => Ok(PlanVersion::first(plan, at, by.to_owned(), summary.to_owned())),
        Some(before) => before.next(plan, at, by.to_owned(), summary.to_owned()),
    }
}

/// What is kept of this slice and cannot be read, a sentence each, for `isopolity check`.
pub async fn findings(app: &App) -> Result<Vec<String>, Fault> {
    store::findings(&app.store).await
}
