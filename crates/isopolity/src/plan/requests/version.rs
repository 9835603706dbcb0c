//! What happens at each address about versions of a plan and their review.

use std::collections::BTreeSet;

use ::plan::{Plan, PlanState, PlanVersion, Verdict};
use axum::extract::{Path, State};
use locale::Lang;
use measure::{Key, Problems};

use super::{address, find_kept, one};
use crate::app::App;
use crate::network::find_city;
use crate::plan::{Copy, Kept, Seen, forms, next_version, pages, store};
use crate::refusal::Refusal;
use crate::store::change::Change;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::{clash, moved_on};
use crate::web::{Answer, Visitor, go};

/// What becomes of a new version in public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Publishing {
    /// Everybody reads it from now on.
    Publish,
    /// What everybody reads stays as it is.
    Leave,
}

impl Publishing {
    /// What a step in a plan's life means for the public: an endorsed plan is read by everybody,
    /// so is one that is carried out; the end is told to those who could read the plan before.
    pub fn with(to: PlanState, kept: &Kept) -> Self {
        match to {
            PlanState::Endorsed | PlanState::Running => Self::Publish,
            PlanState::Closed if kept.published.is_some() => Self::Publish,
            _ => Self::Leave,
        }
    }
}

/// Why no version was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::plan) enum Unsaved {
    /// Nothing changed since the last one.
    Same,
    /// Somebody else saved or published one in the meantime.
    Overtaken,
}

/// Saves the working copy as the next version, as this change sees it.
pub(in crate::plan) async fn save(
    change: &mut Change,
    city: &Key,
    plan: &Key,
    summary: &str,
    lang: Lang,
    publishing: Publishing,
) -> Result<Result<PlanVersion, Unsaved>, Refusal> {
    let kept = store::plan_in(change, city, plan).await?.ok_or(Refusal::NotFound)?;
    let before = store::version_in(change, city, plan, kept.newest).await?;
    let (at, by) = (change.at(), change.author().name.clone());
    let Ok(version) = next_version(before.as_ref(), kept.plan.clone(), at, &by, summary) else {
        return Ok(Err(Unsaved::Same));
    };
    let is_saved = store::add_version(change, &version, lang).await?
        && (publishing == Publishing::Leave
            || store::publish(change, &kept, Some(version.number())).await?);
    Ok(if is_saved { Ok(version) } else { Err(Unsaved::Overtaken) })
}

/// A version by the number in the address.
async fn find_version(
    app: &App,
    city: &Key,
    plan: &Key,
    number: &str,
) -> Result<(PlanVersion, Lang), Refusal> {
    let number = number.parse().map_err(|_| Refusal::NotFound)?;
    store::version(&app.store, city, plan, number).await?.ok_or(Refusal::NotFound)
}

/// `GET /cities/{city}/plans/{plan}/versions`
pub async fn versions(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan)): Path<(Key, Key)>,
) -> Answer {
    show_versions(&app, &visitor, &city, &plan, &Entered::default()).await
}

async fn show_versions(
    app: &App,
    visitor: &Visitor,
    city: &Key,
    plan: &Key,
    entered: &Entered,
) -> Answer {
    let city = find_city(app, city).await?;
    let kept = find_kept(app, &city.key, plan).await?;
    let saved = store::versions(&app.store, &city.key, plan).await?;
    Ok(pages::version::versions(visitor, &city, &kept, &saved, entered))
}

/// `POST /cities/{city}/plans/{plan}/versions`: saves the working copy as a version.
pub async fn save_version(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    find_kept(&app, &city, &plan).await?;
    let summary = typed.get("summary").trim().to_owned();
    let problems = match summary.chars().count() {
        0 => one("missing", "summary"),
        n if n > 500 => too_long(n),
        _ => Problems::default(),
    };
    if !problems.is_empty() {
        return show_versions(&app, &visitor, &city, &plan, &Entered::refused(typed, problems))
            .await;
    }
    let mut change = app.change(visitor.author()).await?;
    match save(&mut change, &city, &plan, &summary, visitor.lang(), Publishing::Leave).await? {
        Ok(version) => {
            change.commit().await?;
            Ok(go(&format!(
                "{}/versions/{}?done=plan-version",
                address(&city, &plan),
                version.number()
            )))
        }
        Err(Unsaved::Same) => {
            drop(change);
            let entered = Entered::refused(typed, one("version-unchanged", "summary"));
            show_versions(&app, &visitor, &city, &plan, &entered).await
        }
        Err(Unsaved::Overtaken) => {
            drop(change);
            Err(overtaken(&app, &city, &plan, &typed).await?)
        }
    }
}

/// Somebody else saved a version first: what it is about, and what was typed.
async fn overtaken(app: &App, city: &Key, plan: &Key, typed: &Typed) -> Result<Refusal, Refusal> {
    let kept = find_kept(app, city, plan).await?;
    let newest = store::versions(&app.store, city, plan).await?.into_iter().next();
    let saved = Typed::of([("summary", newest.map_or_else(String::new, |s| s.summary))]);
    let page = format!("{}/versions", address(city, plan));
    Ok(clash(typed, &saved, kept.version, &page))
}

fn too_long(length: usize) -> Problems {
    let mut problems = Problems::default();
    problems
        .add(measure::Problem::new("too-long", "summary").with("most", 500).with("length", length));
    problems
}

/// `GET /cities/{city}/plans/{plan}/versions/{number}`
pub async fn version(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan, number)): Path<(Key, Key, String)>,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let kept = find_kept(&app, &city.key, &plan).await?;
    let (version, lang) = find_version(&app, &city.key, &plan, &number).await?;
    let seen = Seen { plan: version.content().clone(), kept, copy: Copy::Version };
    let told = super::told(&app, &visitor, city, seen).await?;
    Ok(pages::version::version(&visitor, &told, &version, lang))
}

/// `POST /cities/{city}/plans/{plan}/versions/{number}`: lets everybody read it, or nobody.
pub async fn publish(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan, number)): Path<(Key, Key, String)>,
    typed: Typed,
) -> Answer {
    let kept = find_kept(&app, &city, &plan).await?;
    let (version, _) = find_version(&app, &city, &plan, &number).await?;
    let number = match typed.get("act") {
        "publish" => Some(version.number()),
        "withdraw" => None,
        _ => return Err(Refusal::Unreadable("no such act".to_owned())),
    };
    let mut change = app.change(visitor.author()).await?;
    let before = Kept { version: typed.version(), ..kept };
    if !store::publish(&mut change, &before, number).await? {
        drop(change);
        let now = find_kept(&app, &city, &plan).await?.version;
        let form = format!("{}/versions/{}", address(&city, &plan), version.number());
        return Err(moved_on(&typed, now, &form, &form));
    }
    change.commit().await?;
    let done = if number.is_some() { "plan-published" } else { "plan-withdrawn" };
    Ok(go(&format!("{}?done={done}", address(&city, &plan))))
}

/// `GET /cities/{city}/plans/{plan}/versions/{number}/changes`
pub async fn changes(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan, number)): Path<(Key, Key, String)>,
) -> Answer {
    let city = find_city(&app, &city).await?;
    find_kept(&app, &city.key, &plan).await?;
    let (version, _) = find_version(&app, &city.key, &plan, &number).await?;
    let before = match version.number().checked_sub(1) {
        None | Some(0) => None,
        Some(before) => store::version(&app.store, &city.key, &plan, before).await?.map(|(v, _)| v),
    };
    Ok(pages::version::changes(&visitor, &city, before.as_ref(), &version))
}

/// `GET /cities/{city}/plans/{plan}/review`
pub async fn review_form(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan)): Path<(Key, Key)>,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let kept = find_kept(&app, &city.key, &plan).await?;
    let newest = store::version(&app.store, &city.key, &plan, kept.newest).await?.map(|(v, _)| v);
    let number = newest.as_ref().map_or_else(String::new, |v| v.number().to_string());
    let entered = Entered::fresh(Typed::of([("number", number)]));
    Ok(pages::version::review_form(&visitor, &city, &kept, newest.as_ref(), &entered))
}

/// `POST /cities/{city}/plans/{plan}/review`
pub async fn review(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let kept = find_kept(&app, &city.key, &plan).await?;
    let reviewer = reviewer(&app, &visitor, &city.key).await?;
    let (version, _) = find_version(&app, &city.key, &plan, typed.get("number")).await?;
    let review = match forms::review(&typed, &version, &reviewer.key) {
        Ok(review) => review,
        Err(problems) => {
            let entered = Entered::refused(typed, problems);
            return Ok(pages::version::review_form(
                &visitor,
                &city,
                &kept,
                Some(&version),
                &entered,
            ));
        }
    };
    let mut change = app.change(visitor.author()).await?;
    store::add_review(&mut change, &kept.plan, &review, &reviewer.name, visitor.lang(), false)
        .await?;
    moved_by(&mut change, &visitor, &review, (&city.key, &plan), &typed).await?;
    change.commit().await?;
    Ok(go(&format!("{}?done=plan-review", address(&city.key, &plan))))
}

/// The city for which the visitor reviews: one that mentors this one.
async fn reviewer(
    app: &App,
    visitor: &Visitor,
    city: &Key,
) -> Result<crate::network::City, Refusal> {
    let mentors: BTreeSet<Key> = crate::mentoring::mentors_of(app, city).await?;
    let own = visitor.own_cities().find(|c| mentors.contains(*c)).ok_or(Refusal::Forbidden)?;
    find_city(app, own).await
}

/// A verdict on the newest version moves a plan that waits for it: on when the mentor endorses it,
/// back to the desk when the mentor suggests changes.
pub(in crate::plan) async fn moved_by(
    change: &mut Change,
    visitor: &Visitor,
    review: &::plan::Review,
    (city, plan): (&Key, &Key),
    typed: &Typed,
) -> Result<(), Refusal> {
    let kept = store::plan_in(change, city, plan).await?.ok_or(Refusal::NotFound)?;
    let (summary, to) = match review.verdict {
        Verdict::Endorse => (crate::word::PLAN_MOVED_ON, PlanState::Consolidated),
        Verdict::SuggestChanges => (crate::word::PLAN_MOVED_BACK, PlanState::Draft),
    };
    if kept.plan.state != PlanState::InReview || review.version != kept.newest {
        return Ok(());
    }
    let after = Plan { state: to, ..kept.plan.clone() };
    let is_moved = store::change_plan(change, "step", &kept.plan, &after, kept.version).await?
        && save(change, city, plan, &visitor.say(summary), visitor.lang(), Publishing::Leave)
            .await?
            .is_ok();
    if !is_moved {
        let saved = Typed::of([("number", kept.newest.to_string())]);
        let page = format!("{}/review", address(city, plan));
        return Err(clash(typed, &saved, kept.version, &page));
    }
    Ok(())
}
