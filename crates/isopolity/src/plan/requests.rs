//! What happens at each address about plans.

pub mod action;
pub mod outcome;
pub mod version;

use ::plan::{Plan, PlanState};
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use locale::Lang;
use measure::{Key, Problem, Problems};

use super::{Seen, chain, document, forms, pages, seen, store};
use crate::access::Act;
use crate::app::App;
use crate::network::{City, find_city};
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::{clash, moved_on};
use crate::web::{Answer, Visitor, go};

/// The plan of the address as officers work on it, or a refusal that says there is none.
async fn find_kept(app: &App, city: &Key, plan: &Key) -> Result<super::Kept, Refusal> {
    store::plan(&app.store, city, plan).await?.ok_or(Refusal::NotFound)
}

/// The language a form is written in: asked for in the address, or the reader's if the text has a
/// version in it or is the reader's to begin, else the original's.
fn form_language(v: &Visitor, text: Option<&locale::Text>) -> Lang {
    let asked = v.parameter("in").and_then(|tag| Lang::parse(tag).ok());
    let own = |text: &locale::Text| text.version(v.lang()).map_or(text.source(), |_| v.lang());
    asked.unwrap_or_else(|| text.map_or(v.lang(), own))
}

/// Where a plan is shown.
fn address(city: &Key, plan: &Key) -> String {
    format!("/cities/{city}/plans/{plan}")
}

/// `GET /cities/{city}/plans`
pub async fn plans(State(app): State<App>, visitor: Visitor, Path(city): Path<Key>) -> Answer {
    let city = find_city(&app, &city).await?;
    let items = super::items_of(&app, &visitor, &city).await?;
    Ok(pages::list(&visitor, &city, &items))
}

/// `GET /cities/{city}/plans/new`
pub async fn new_form(State(app): State<App>, visitor: Visitor, Path(city): Path<Key>) -> Answer {
    let city = find_city(&app, &city).await?;
    let lang = form_language(&visitor, None);
    let entered = Entered::fresh(Typed::of([("lang", lang.to_string())]));
    Ok(pages::edit::plan_form(&visitor, &city, None, &entered))
}

/// `POST /cities/{city}/plans/new`
pub async fn add(
    State(app): State<App>,
    visitor: Visitor,
    Path(city): Path<Key>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let refused = |typed, problems| {
        Ok(pages::edit::plan_form(&visitor, &city, None, &Entered::refused(typed, problems)))
    };
    let plan = match forms::plan(&typed, None, &city.key, visitor.lang()) {
        Ok(plan) => plan,
        Err(problems) => return refused(typed, problems),
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::add_plan(&mut change, &plan).await? {
        return refused(typed, one("key-taken", "key"));
    }
    change.commit().await?;
    Ok(go(&format!("{}?done=saved", address(&city.key, &plan.key))))
}

/// One problem at a field.
fn one(code: &'static str, place: &str) -> Problems {
    let mut problems = Problems::default();
    problems.add(Problem::new(code, place));
    problems
}

/// Everything that is shown of a plan.
pub(super) async fn told(
    app: &App,
    visitor: &Visitor,
    city: City,
    seen: Seen,
) -> Result<pages::Told, Refusal> {
    let names = chain::names(app, visitor, &city.key, &city.country, &seen.plan.actions).await?;
    let readings = store::all_readings(&app.store, &city.key, &seen.plan.key).await?;
    let reviews = match visitor.may(Act::ReadDrafts) {
        true => store::reviews(&app.store, &city.key, &seen.plan.key).await?,
        false => Vec::new(),
    };
    Ok(pages::Told {
        city,
        plan: seen.plan,
        kept: seen.kept,
        copy: seen.copy,
        names,
        readings,
        reviews,
    })
}

/// `GET /cities/{city}/plans/{plan}`
pub async fn plan(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan)): Path<(Key, Key)>,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let seen = seen(&app, &visitor, &city.key, &plan).await?;
    let told = told(&app, &visitor, city, seen).await?;
    Ok(pages::plan(&visitor, &told))
}

/// `POST /cities/{city}/plans/{plan}`: the plan takes a step in its life.
pub async fn step(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let kept = find_kept(&app, &city, &plan).await?;
    let from = kept.plan.state;
    let to = PlanState::ALL.into_iter().find(|s| forms::word_of(s) == typed.get("to"));
    let Some(to) = to else { return Err(Refusal::Unreadable("no such step".to_owned())) };
    if typed.version() != kept.version || from.step_to(to).is_err() {
        return Err(step_clash(&kept, &typed));
    }
    let summary = visitor.say_named(&format!("plan-stepped-{}", forms::word_of(&to)));
    let mut change = app.change(visitor.author()).await?;
    let after = Plan { state: to, ..kept.plan.clone() };
    let publishing = version::Publishing::with(to, &kept);
    let is_taken = store::change_plan(&mut change, "step", &kept.plan, &after, typed.version())
        .await?
        && version::save(&mut change, &city, &plan, &summary, visitor.lang(), publishing)
            .await?
            .is_ok();
    if !is_taken {
        drop(change);
        return Err(step_clash(&find_kept(&app, &city, &plan).await?, &typed));
    }
    change.commit().await?;
    let page = address(&city, &plan);
    Ok(go(&format!("{page}?done=plan-to-{}", forms::word_of(&to))))
}

/// Somebody else changed the plan first: where it stands now, and the step that was wanted.
fn step_clash(kept: &super::Kept, typed: &Typed) -> Refusal {
    let page = address(&kept.plan.city, &kept.plan.key);
    moved_on(typed, kept.version, &page, &page)
}

/// `GET /cities/{city}/plans/{plan}/edit`
pub async fn edit_form(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan)): Path<(Key, Key)>,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let kept = find_kept(&app, &city.key, &plan).await?;
    let lang = form_language(&visitor, Some(&kept.plan.title));
    let entered = Entered::fresh(forms::plan_fields(&kept.plan, lang, kept.version));
    Ok(pages::edit::plan_form(&visitor, &city, Some(&kept.plan), &entered))
}

/// `POST /cities/{city}/plans/{plan}/edit`
pub async fn edit(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let kept = find_kept(&app, &city.key, &plan).await?;
    let after = match forms::plan(&typed, Some(&kept.plan), &city.key, visitor.lang()) {
        Ok(plan) => plan,
        Err(problems) => {
            let entered = Entered::refused(typed, problems);
            return Ok(pages::edit::plan_form(&visitor, &city, Some(&kept.plan), &entered));
        }
    };
    let page = address(&city.key, &plan);
    let mut change = app.change(visitor.author()).await?;
    if !store::change_plan(&mut change, "edit", &kept.plan, &after, typed.version()).await? {
        drop(change);
        let kept = find_kept(&app, &city.key, &plan).await?;
        let lang = forms::language(typed.get("lang"), visitor.lang());
        let saved = forms::plan_fields(&kept.plan, lang, kept.version);
        return Err(clash(&typed, &saved, kept.version, &format!("{page}/edit")));
    }
    change.commit().await?;
    Ok(go(&format!("{page}?done=saved")))
}

/// `GET /cities/{city}/plans/{plan}/document.pdf`: the plan as a tagged PDF.
pub async fn pdf(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan)): Path<(Key, Key)>,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let seen = seen(&app, &visitor, &city.key, &plan).await?;
    let told = told(&app, &visitor, city, seen).await?;
    let made = app.now();
    let content = document::content(&visitor, &told, made);
    let bytes = document::set(content).await?;
    Ok(file("application/pdf", &document::file_name(&told, "pdf"), bytes))
}

/// `GET /cities/{city}/plans/{plan}/table.csv`: the actions as a table.
pub async fn csv(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan)): Path<(Key, Key)>,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let seen = seen(&app, &visitor, &city.key, &plan).await?;
    let told = told(&app, &visitor, city, seen).await?;
    let text = document::csv(&visitor, &told);
    Ok(file("text/csv; charset=utf-8", &document::file_name(&told, "csv"), text.into_bytes()))
}

/// A file to keep.
fn file(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let disposition = format!("inline; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)], bytes)
        .into_response()
}
