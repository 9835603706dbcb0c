//! What happens at each address about an action of a plan.

use axum::extract::{Path, State};
use measure::{Key, Problems};

use super::{address, find_kept, form_language, one};
use crate::app::App;
use crate::network::{City, find_city};
use crate::plan::{Kept, Seen, chain, forms, pages, seen_action, store};
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::{clash, moved_on};
use crate::web::{Answer, Visitor, go};
use ::plan::Action;

/// `GET /cities/{city}/plans/{plan}/actions/{action}`
pub async fn action(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan, key)): Path<(Key, Key, Key)>,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let (seen, action) = seen_action(&app, &visitor, &city.key, &plan, &key).await?;
    let one = Seen { plan: ::plan::Plan { actions: vec![action], ..seen.plan }, ..seen };
    let told = super::told(&app, &visitor, city, one).await?;
    Ok(pages::action::action(&visitor, &told))
}

/// The form of an action, with what may be chosen in it.
async fn show_form(
    app: &App,
    visitor: &Visitor,
    city: &City,
    kept: &Kept,
    action: Option<&Action>,
    entered: &Entered,
) -> Answer {
    let offers = chain::offers(app, &city.key).await?;
    Ok(pages::edit::action_form(visitor, city, &kept.plan, action, &offers, entered))
}

/// The action that was typed, over the action as it was; or every problem, those with what it
/// names among them.
async fn meant(
    app: &App,
    visitor: &Visitor,
    kept: &Kept,
    before: Option<&Action>,
    typed: &Typed,
) -> Result<Result<Action, Problems>, Refusal> {
    let stood = before.map(|b| forms::action_fields(b, visitor.lang(), 0)).unwrap_or_default();
    let unoffered = chain::unoffered(app, &kept.plan.city, typed, &stood).await?;
    let action = forms::action(typed, &kept.plan, before, visitor.lang());
    let (action, mut problems) = match action {
        Ok(action) => (Some(action), Problems::default()),
        Err(problems) => (None, problems),
    };
    problems.extend(unoffered);
    Ok(action.filter(|_| problems.is_empty()).ok_or(problems))
}

/// `GET /cities/{city}/plans/{plan}/actions/new`
pub async fn new_form(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan)): Path<(Key, Key)>,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let kept = find_kept(&app, &city.key, &plan).await?;
    let lang = form_language(&visitor, Some(&kept.plan.title));
    let fields =
        forms::new_action_fields(lang, &visitor.sought("need"), &visitor.sought("practice"));
    show_form(&app, &visitor, &city, &kept, None, &Entered::fresh(fields)).await
}

/// `POST /cities/{city}/plans/{plan}/actions/new`
pub async fn add(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let kept = find_kept(&app, &city.key, &plan).await?;
    if !typed.get("more").is_empty() {
        return show_form(&app, &visitor, &city, &kept, None, &Entered::fresh(typed)).await;
    }
    let action = match meant(&app, &visitor, &kept, None, &typed).await? {
        Ok(action) => action,
        Err(problems) => {
            let entered = Entered::refused(typed, problems);
            return show_form(&app, &visitor, &city, &kept, None, &entered).await;
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::add_action(&mut change, &kept.plan, &action).await? {
        let entered = Entered::refused(typed, one("key-taken", "key"));
        return show_form(&app, &visitor, &city, &kept, None, &entered).await;
    }
    chain::tie(&mut change, &kept.plan, &city.country, &action).await?;
    change.commit().await?;
    Ok(go(&format!("{}/actions/{}?done=saved", address(&city.key, &plan), action.key)))
}

/// An action as officers work on it, with its version.
fn find_action<'k>(kept: &'k Kept, key: &Key) -> Result<(&'k Action, i64), Refusal> {
    let action = kept.plan.action(key).ok_or(Refusal::NotFound)?;
    Ok((action, kept.action_versions.get(key).copied().unwrap_or(0)))
}

/// `GET /cities/{city}/plans/{plan}/actions/{action}/edit`
pub async fn edit_form(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan, key)): Path<(Key, Key, Key)>,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let kept = find_kept(&app, &city.key, &plan).await?;
    let (action, version) = find_action(&kept, &key)?;
    let lang = form_language(&visitor, Some(&action.title));
    let entered = Entered::fresh(forms::action_fields(action, lang, version));
    show_form(&app, &visitor, &city, &kept, Some(action), &entered).await
}

/// `POST /cities/{city}/plans/{plan}/actions/{action}/edit`
pub async fn edit(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan, key)): Path<(Key, Key, Key)>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let kept = find_kept(&app, &city.key, &plan).await?;
    let (before, _) = find_action(&kept, &key)?;
    if !typed.get("more").is_empty() {
        return show_form(&app, &visitor, &city, &kept, Some(before), &Entered::fresh(typed)).await;
    }
    let after = match meant(&app, &visitor, &kept, Some(before), &typed).await? {
        Ok(action) => action,
        Err(problems) => {
            let entered = Entered::refused(typed, problems);
            return show_form(&app, &visitor, &city, &kept, Some(before), &entered).await;
        }
    };
    let page = format!("{}/actions/{key}", address(&city.key, &plan));
    let mut change = app.change(visitor.author()).await?;
    if !store::change_action(&mut change, &kept.plan, before, &after, typed.version()).await? {
        drop(change);
        let kept = find_kept(&app, &city.key, &plan).await?;
        let (saved, version) = find_action(&kept, &key)?;
        let lang = forms::language(typed.get("lang"), visitor.lang());
        let saved = forms::action_fields(saved, lang, version);
        return Err(clash(&typed, &saved, version, &format!("{page}/edit")));
    }
    chain::tie(&mut change, &kept.plan, &city.country, &after).await?;
    change.commit().await?;
    Ok(go(&format!("{page}?done=saved")))
}

/// `POST /cities/{city}/plans/{plan}/actions/{action}`: takes the action out of the plan.
pub async fn remove(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan, key)): Path<(Key, Key, Key)>,
    typed: Typed,
) -> Answer {
    let kept = find_kept(&app, &city, &plan).await?;
    let (action, _) = find_action(&kept, &key)?;
    if typed.get("act") != "remove" {
        return Err(Refusal::Unreadable("no such act".to_owned()));
    }
    let page = address(&city, &plan);
    let mut change = app.change(visitor.author()).await?;
    if !store::remove_action(&mut change, &kept.plan, action, typed.version()).await? {
        drop(change);
        let kept = find_kept(&app, &city, &plan).await?;
        let (_, version) = find_action(&kept, &key)?;
        let form = format!("{page}/actions/{key}");
        return Err(moved_on(&typed, version, &form, &form));
    }
    chain::cut(&mut change, &kept.plan, &key).await?;
    change.commit().await?;
    Ok(go(&format!("{page}?done=plan-action-removed")))
}
