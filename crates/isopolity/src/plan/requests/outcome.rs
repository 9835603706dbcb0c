//! What happens at the address about what an action moved.

use ::plan::{Action, IndicatorTarget};
use axum::extract::{Path, State};
use measure::Key;

use super::{address, find_kept};
use crate::app::App;
use crate::network::{City, find_city};
use crate::plan::{Seen, forms, pages, seen_action, store};
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::{Truth, clash};
use crate::web::{Answer, Visitor, go};

/// `GET /cities/{city}/plans/{plan}/actions/{action}/outcome`
pub async fn outcome(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan, key)): Path<(Key, Key, Key)>,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let (seen, action) = seen_action(&app, &visitor, &city.key, &plan, &key).await?;
    show(&app, &visitor, &city, &seen, &action, &Entered::default()).await
}

async fn show(
    app: &App,
    visitor: &Visitor,
    city: &City,
    seen: &Seen,
    action: &Action,
    entered: &Entered,
) -> Answer {
    let target = target(action)?;
    let mut readings = store::readings(&app.store, &city.key, &seen.plan.key, &action.key).await?;
    readings.retain(|r| r.indicator == target.indicator);
    Ok(pages::outcome::outcome(visitor, city, &seen.plan, action, target, &readings, entered))
}

/// The figure that an action must move, or a refusal that says there is none.
fn target(action: &Action) -> Result<&IndicatorTarget, Refusal> {
    action.indicator_to_move.as_ref().ok_or(Refusal::NotFound)
}

/// `POST /cities/{city}/plans/{plan}/actions/{action}/outcome`: records a reading.
pub async fn measure(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, plan, key)): Path<(Key, Key, Key)>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let kept = find_kept(&app, &city.key, &plan).await?;
    let action = kept.plan.action(&key).cloned().ok_or(Refusal::NotFound)?;
    let target = target(&action)?;
    let after = match forms::reading(&typed, &target.indicator, Truth::True) {
        Ok(reading) => reading,
        Err(problems) => {
            let seen = Seen { plan: kept.plan.clone(), kept, copy: crate::plan::Copy::Working };
            return show(&app, &visitor, &city, &seen, &action, &Entered::refused(typed, problems))
                .await;
        }
    };
    let readings = store::readings(&app.store, &city.key, &plan, &key).await?;
    let before =
        readings.iter().find(|r| r.indicator == after.indicator && r.period == after.period);
    let page = format!("{}/actions/{key}/outcome", address(&city.key, &plan));
    let mut change = app.change(visitor.author()).await?;
    if !store::keep_reading(&mut change, &kept.plan, &key, before, &after).await? {
        drop(change);
        let readings = store::readings(&app.store, &city.key, &plan, &key).await?;
        let saved =
            readings.iter().find(|r| r.indicator == after.indicator && r.period == after.period);
        let version = saved.map_or(0, |s| s.version);
        let saved = saved.map(forms::reading_fields).unwrap_or_default();
        return Err(clash(&typed, &saved, version, &page));
    }
    change.commit().await?;
    Ok(go(&format!("{page}?done=plan-reading")))
}
