//! This slice's share of the demonstration: an example of a plan for a real city, with two
//! versions, the mentor's review, endorsement and some readings. All of it is marked as made up.

use ::plan::{Comment, IndicatorTarget, Plan, PlanState, Reading, Review, Verdict};
use anyhow::Context;
use locale::{Lang, Text};
use measure::{Key, Period};

use super::requests::version::{Publishing, save};
use super::{Measured, chain, store};
use crate::app::App;
use crate::store::change::{Author, Change};

const PLAN: &[u8] = include_bytes!("../../../../examples/plans/jelgava-2022.json");

/// Readings that are made up: action, period, figure (`None`: not to be shown for small numbers).
const READINGS: &[(&str, Period, Option<f64>)] = &[
    ("student-language-exchange", Period::Year(2022), Some(61.2)),
    ("student-language-exchange", Period::Year(2023), Some(62.9)),
    ("evening-courses", Period::Year(2022), None),
    ("evening-courses", Period::Year(2023), Some(13.1)),
];

/// Lays it down, if its city is there.
pub async fn fill(app: &App) -> anyhow::Result<()> {
    let plan = Plan::read(PLAN)
        .map_err(|problems| anyhow::anyhow!("examples/plans/jelgava-2022.json: {problems:?}"))?;
    let Some(city) = crate::network::city(app, &plan.city).await? else { return Ok(()) };
    let mut change = app.change(Author::program()).await?;
    draft(&mut change, &plan, &city.country).await?;
    review(&mut change, app, &plan).await?;
    finish(&mut change, &plan).await?;
    readings(&mut change, &plan).await?;
    change.commit().await?;
    Ok(())
}

/// The first version: a draft for the mentor, in which the last action is still missing.
async fn draft(change: &mut Change, plan: &Plan, country: &str) -> anyhow::Result<()> {
    let (last, first) = plan.actions.split_last().context("the example has actions")?;
    let draft = Plan { state: PlanState::InReview, actions: first.to_vec(), ..plan.clone() };
    store::add_plan(change, &draft).await?;
    keep(change, plan, "Draft for the mentor city (example)", Publishing::Leave).await?;
    store::add_action(change, plan, last).await?;
    for action in &plan.actions {
        chain::tie(change, plan, country, action).await?;
    }
    Ok(())
}

async fn keep(
    change: &mut Change,
    plan: &Plan,
    summary: &str,
    publishing: Publishing,
) -> anyhow::Result<()> {
    let saved = save(change, &plan.city, &plan.key, summary, Lang::EN, publishing).await;
    saved.map_err(|e| anyhow::anyhow!("{e:?}"))?.map_err(|e| anyhow::anyhow!("{e:?}"))?;
    Ok(())
}

/// What the mentor says about the first version.
async fn review(change: &mut Change, app: &App, plan: &Plan) -> anyhow::Result<()> {
    let reviewer = Key::parse("schaerbeek")?;
    let name = crate::network::city(app, &reviewer)
        .await?
        .map_or_else(|| Text::new(Lang::EN, "Schaerbeek"), |c| c.name);
    let comment = |action: &str, text: &str| -> anyhow::Result<Comment> {
        Ok(Comment { action: Key::parse(action)?, text: text.to_owned() })
    };
    let review = Review {
        version: 1,
        reviewer,
        verdict: Verdict::SuggestChanges,
        summary: "The way from language to everyday life is clear. Say who pays for the last part of the civic course, \
            and think of the front desks: that is where people meet the city first. (Example)"
            .to_owned(),
        comments: vec![
            comment("civic-course", "Our own course needs 60 hours. With ten meetings, begin with school and health.")?,
            comment("evening-courses", "Child care made the difference for us. Keep it in every year, not only in the first.")?,
        ],
    };
    store::add_review(change, plan, &review, &name, Lang::EN, true).await?;
    Ok(())
}

/// The second version: worked over, endorsed by the city and read by everybody.
async fn finish(change: &mut Change, plan: &Plan) -> anyhow::Result<()> {
    let kept = store::plan_in(change, &plan.city, &plan.key)
        .await?
        .context("the plan that was just made")?;
    let endorsed = Plan { state: PlanState::Endorsed, ..plan.clone() };
    store::change_plan(change, "step", &kept.plan, &endorsed, kept.version).await?;
    keep(change, plan, "Worked over after the review, and endorsed (example)", Publishing::Publish)
        .await
}

async fn readings(change: &mut Change, plan: &Plan) -> anyhow::Result<()> {
    for (action, period, figure) in READINGS {
        let key = Key::parse(action)?;
        let target: Option<&IndicatorTarget> =
            plan.action(&key).and_then(|a| a.indicator_to_move.as_ref());
        let Some(target) = target else { continue };
        let measured = Measured {
            indicator: target.indicator.clone(),
            period: *period,
            reading: figure.map_or(Reading::Suppressed, Reading::Value),
            source: "Made up for this example".to_owned(),
            example: true,
            version: 0,
        };
        store::keep_reading(change, plan, &key, None, &measured).await?;
    }
    Ok(())
}
