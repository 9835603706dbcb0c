//! This slice's share of the demonstration: two real programmes as published, their cities' needs
//! and strengths, and the pairs that the computation finds.
//!
//! The pairs are computed first and then accepted, as a secretariat would; history is kept beside
//! them for comparison. What was assumed is part of the programme, and stands on its pages.

use ::mentoring::Stance;
use measure::Key;

use super::requests::matching;
use super::{PairVisit, Stated, arrival, store};
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::change::{Author, Change};

/// Lays it down; each programme runs in the network of its name.
pub async fn fill(app: &App) -> anyhow::Result<()> {
    for file in crate::network::demo::PROGRAMMES {
        let told = ::mentoring::read(file).map_err(|p| anyhow::anyhow!("{:?}", p.as_slice()))?;
        let networks = crate::network::networks(app).await?;
        if networks.iter().any(|n| n.key == told.key) {
            lay_down(app, &told).await?;
            accept_computed(app, &told).await?;
        }
    }
    Ok(())
}

/// The programme with what is published about it, its needs joined with what shows them.
async fn lay_down(app: &App, told: &::mentoring::Programme) -> anyhow::Result<()> {
    let mut stated = arrival::stated(app, told).await?;
    for need in stated.iter_mut().filter(|s| s.stance == Stance::Need) {
        show(app, need).await.map_err(|e| anyhow::anyhow!("{e:?}"))?;
    }
    let mut change = app.change(Author::program()).await?;
    arrival::keep(&mut change, told, &stated).await?;
    change.commit().await?;
    Ok(())
}

/// What shows a need: the city's need, a figure of its country, an assessment with its area.
const SHOWN: &[(&str, &str, &str, &str)] = &[
    ("jelgava.language", "", "jelgava.2020", "language"),
    ("livadia.work", "employment-rate@EL", "", ""),
    ("cluj-napoca.work", "employment-rate@RO", "", ""),
];

/// Joins a need with what shows it, as far as that is here. These joins are ours, as the topics are.
async fn show(app: &App, need: &mut Stated) -> Result<(), Refusal> {
    let own = need.thing().key;
    for (_, evidence, assessment, area) in SHOWN.iter().filter(|(key, ..)| *key == own) {
        if crate::evidence::describe(app, locale::Lang::EN, evidence).await?.is_some() {
            need.evidence = Some((*evidence).to_owned());
        }
        if crate::survey::describe(app, locale::Lang::EN, assessment).await?.is_some() {
            need.assessment = Some((*assessment).to_owned());
            need.area = Key::parse(area).ok();
        }
    }
    Ok(())
}

/// Computes the pairs, accepts them, and lays down the visits of those that history knows too.
async fn accept_computed(app: &App, told: &::mentoring::Programme) -> anyhow::Result<()> {
    let programme = arrival::programme(told);
    let failed = |e: Refusal| anyhow::anyhow!("{e:?}");
    let inputs = super::matching::inputs(app, &programme).await.map_err(failed)?;
    let pairing =
        ::mentoring::pair(&inputs.call).map_err(|p| anyhow::anyhow!("{:?}", p.as_slice()))?;
    let pairs: Vec<_> =
        pairing.pairs.iter().map(|p| (p.mentor.clone(), p.mentee.clone())).collect();
    if pairs.is_empty() {
        return Ok(());
    }
    let mut change = app.change(Author::program()).await?;
    let put = matching::put(&mut change, (&programme, &inputs), &pairs, locale::Lang::EN)
        .await
        .map_err(failed)?;
    put.map_err(|p| anyhow::anyhow!("{:?}", p.as_slice()))?;
    for visit in
        told.visits.iter().filter(|v| pairs.contains(&(v.mentor.clone(), v.mentee.clone())))
    {
        add_visit(&mut change, told, visit).await?;
    }
    change.commit().await?;
    Ok(())
}

async fn add_visit(
    change: &mut Change,
    told: &::mentoring::Programme,
    held: &::mentoring::PairVisit,
) -> anyhow::Result<()> {
    let kept = PairVisit {
        id: change.new_id(),
        programme: told.key.clone(),
        mentor: held.mentor.clone(),
        mentee: held.mentee.clone(),
        visit: held.visit.clone(),
        version: 1,
    };
    Ok(store::add_visit(change, &kept).await?)
}
