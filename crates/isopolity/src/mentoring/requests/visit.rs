//! What happens at the addresses of learning visits.

use ::mentoring::{VisitError, check_visits};
use axum::extract::{Path, State};
use measure::{Key, Problem, Problems};

use super::super::pages::visit as pages;
use super::super::{PairState, PairVisit, Programme, forms, store};
use super::{find, names};
use crate::app::App;
use crate::network::Network;
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::clash;
use crate::web::{Answer, Visitor, go};

/// `GET /networks/{network}/programmes/{programme}/visits`
pub async fn list(
    State(app): State<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
) -> Answer {
    let (network, programme) = find(&app, &network, &key).await?;
    let entered = Entered::fresh(Typed::of([("mode", "on-site")]));
    show(&app, &v, (&network, &programme), &entered).await
}

async fn show(app: &App, v: &Visitor, place: (&Network, &Programme), entered: &Entered) -> Answer {
    let pairs = store::pairs(&app.store, &place.1.key).await?;
    let visits = store::visits(&app.store, &place.1.key).await?;
    let names = names(app, &place.0.key).await?;
    Ok(pages::list(v, place, (&pairs, &visits), &names, entered))
}

/// `POST /networks/{network}/programmes/{programme}/visits`: plans a visit.
pub async fn plan(
    State(app): State<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let (network, programme) = find(&app, &network, &key).await?;
    let meant = match forms::new_visit(&typed) {
        Ok(meant) => allowed(&app, &key, meant).await?,
        Err(problems) => Err(problems),
    };
    let ((mentor, mentee), visit) = match meant {
        Ok(meant) => meant,
        Err(problems) => {
            return show(&app, &v, (&network, &programme), &Entered::refused(typed, problems))
                .await;
        }
    };
    let mut change = app.change(v.author()).await?;
    let kept = PairVisit { id: change.new_id(), programme: key, mentor, mentee, visit, version: 1 };
    store::add_visit(&mut change, &kept).await?;
    change.commit().await?;
    Ok(go(&format!("{}/visits?done=saved", programme.href())))
}

/// A pair's key and its visit.
type Planned = ((Key, Key), ::mentoring::Visit);

/// The visit, if the pair works together and its visits stay in order.
async fn allowed(
    app: &App,
    programme: &Key,
    ((mentor, mentee), visit): Planned,
) -> Result<Result<Planned, Problems>, Refusal> {
    let pair = store::pair(&app.store, programme, &mentor, &mentee).await?;
    let mut problems = Problems::default();
    if pair.is_none_or(|p| p.state != PairState::Active) {
        problems.add(Problem::new("choose", "pair"));
    }
    let others = of_pair(app, programme, (&mentor, &mentee), "").await?;
    problems.extend(disorder(others, &visit, "number"));
    Ok(problems.or(((mentor, mentee), visit)))
}

/// The visits of a pair, without the one of this id.
async fn of_pair(
    app: &App,
    programme: &Key,
    pair: (&Key, &Key),
    without: &str,
) -> Result<Vec<::mentoring::Visit>, Refusal> {
    let all = store::visits(&app.store, programme).await?;
    let own = all.into_iter().filter(|k| (&k.mentor, &k.mentee) == pair && k.id != without);
    Ok(own.map(|k| k.visit).collect())
}

/// What a visit puts out of order among the others, told at a field.
fn disorder(
    mut others: Vec<::mentoring::Visit>,
    visit: &::mentoring::Visit,
    field: &str,
) -> Vec<Problem> {
    let before: Vec<_> = check_visits(&others).into_iter().collect();
    others.push(visit.clone());
    let after = check_visits(&others).into_iter().filter(|p| !before.contains(p));
    after
        .map(|p| match p.code {
            "visit-twice" => Problem::new("mentoring-visit-twice", field),
            _ => Problem::new("mentoring-visit-out-of-order", field),
        })
        .collect()
}

/// `GET /networks/{network}/programmes/{programme}/visits/{visit}`
pub async fn one(
    State(app): State<App>,
    v: Visitor,
    Path((network, key, id)): Path<(Key, Key, String)>,
) -> Answer {
    let (network, programme) = find(&app, &network, &key).await?;
    let kept = store::visit(&app.store, &key, &id).await?.ok_or(Refusal::NotFound)?;
    let names = names(&app, &network.key).await?;
    Ok(pages::one(
        &v,
        (&network, &programme),
        &kept,
        &names,
        &Entered::fresh(forms::visit_fields(&kept)),
    ))
}

/// `POST /networks/{network}/programmes/{programme}/visits/{visit}`: moves, holds or cancels it.
pub async fn change(
    State(app): State<App>,
    v: Visitor,
    Path((network, key, id)): Path<(Key, Key, String)>,
    typed: Typed,
) -> Answer {
    let (network, programme) = find(&app, &network, &key).await?;
    let before = store::visit(&app.store, &key, &id).await?.ok_or(Refusal::NotFound)?;
    let after = match stepped(&app, &before, &typed).await? {
        Ok(visit) => PairVisit { visit, version: typed.version(), ..before.clone() },
        Err(problems) => {
            let names = names(&app, &network.key).await?;
            return Ok(pages::one(
                &v,
                (&network, &programme),
                &before,
                &names,
                &Entered::refused(typed, problems),
            ));
        }
    };
    let mut change = app.change(v.author()).await?;
    if !store::change_visit(&mut change, &before, &after).await? {
        let saved = forms::visit_fields(&before);
        return Err(clash(
            &typed,
            &saved,
            before.version,
            &format!("{}/visits/{id}", programme.href()),
        ));
    }
    change.commit().await?;
    Ok(go(&format!("{}/visits?done=saved", programme.href())))
}

/// The visit after the step that was typed.
async fn stepped(
    app: &App,
    before: &PairVisit,
    typed: &Typed,
) -> Result<Result<::mentoring::Visit, Problems>, Refusal> {
    let mut problems = Problems::default();
    let step = match forms::step(typed) {
        Ok(step) => step,
        Err(problems) => return Ok(Err(problems)),
    };
    match before.visit.after(step) {
        Ok(visit) => {
            let others =
                of_pair(app, &before.programme, (&before.mentor, &before.mentee), &before.id)
                    .await?;
            problems.extend(disorder(others, &visit, "dates"));
            Ok(problems.or(visit))
        }
        Err(error) => {
            problems.add(Problem::new(code(error), "dates"));
            Ok(Err(problems))
        }
    }
}

fn code(error: VisitError) -> &'static str {
    match error {
        VisitError::AlreadyHeld => "mentoring-already-held",
        VisitError::AlreadyCancelled => "mentoring-already-cancelled",
        VisitError::MovedTooOften => "mentoring-moved-too-often",
        _ => "missing",
    }
}
