//! This slice's share of the demonstration: two real programmes as published, their cities' needs
//! and strengths, and the pairs that the computation finds.
//!
//! The pairs are computed first and then accepted, as a secretariat would; history is kept beside
//! them for comparison. What was assumed is part of the programme, and stands on its pages.

use ::mentoring::{Origin, Stance};
use measure::Key;

use super::requests::matching;
use super::{Event, PairVisit, Participant, Programme, Publicity, Source, Stated, requests, store};
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

/// The programme with what is published about it.
async fn lay_down(app: &App, told: &::mentoring::Programme) -> anyhow::Result<()> {
    let mut change = app.change(Author::program()).await?;
    store::add_programme(&mut change, &programme(told)).await?;
    for event in &told.timeline {
        store::add_event(&mut change, &told.key, &happened(event)).await?;
    }
    for city in &told.cities {
        let p = city.participant();
        let part = Participant {
            city: p.city,
            side: p.side,
            capacity: p.capacity,
            languages: p.languages,
            version: 0,
        };
        store::put_participant(&mut change, &told.key, None, &part).await?;
    }
    for pair in &told.pairs {
        store::add_historic(&mut change, &told.key, pair).await?;
    }
    for stated in stated(app, told).await? {
        store::add_stated(&mut change, &stated).await?;
        requests::stated::join(&mut change, &stated).await.map_err(|e| anyhow::anyhow!("{e:?}"))?;
    }
    change.commit().await?;
    Ok(())
}

fn programme(told: &::mentoring::Programme) -> Programme {
    let source = |s: &::mentoring::Source| Source {
        key: s.key.to_string(),
        name: s.name.clone(),
        url: s.url.clone().unwrap_or_default(),
    };
    Programme {
        key: told.key.clone(),
        network: told.key.clone(),
        title: told.title.clone(),
        summary: told.summary.clone(),
        lead: told.lead.clone(),
        funder: told.funder.clone(),
        dates: told.dates,
        flow: told.flow.clone(),
        assumptions: told.assumptions.clone(),
        sources: told.sources.iter().map(source).collect(),
        version: 1,
    }
}

fn happened(event: &::mentoring::Event) -> Event {
    Event {
        key: event.key.clone(),
        title: event.title.clone(),
        dates: event.dates.clone(),
        stage: event.stage.as_ref().map(Key::to_string),
        cities: event.cities.clone(),
        mode: event.mode,
        source: event.source.to_string(),
    }
}

/// The needs and strengths as the programme's pages state them; only practices that are here are
/// named.
async fn stated(app: &App, told: &::mentoring::Programme) -> anyhow::Result<Vec<Stated>> {
    let mut all = Vec::new();
    for need in &told.needs {
        let n = &need.need;
        let coded = (Stance::Need, &n.city, &n.topic, n.weight, &n.origin);
        let mut stated = one_stated(told, coded, &need.says, &need.source);
        show(app, &mut stated).await.map_err(|e| anyhow::anyhow!("{e:?}"))?;
        all.push(stated);
    }
    for strength in &told.strengths {
        let s = &strength.strength;
        let coded = (Stance::Strength, &s.city, &s.topic, s.level, &s.origin);
        let mut stated = one_stated(told, coded, &strength.says, &strength.source);
        for practice in &s.practices {
            let described = crate::practice::describe(app, practice.as_str()).await;
            if described.map_err(|e| anyhow::anyhow!("{e:?}"))?.is_some() {
                stated.practices.push(practice.clone());
            }
        }
        all.push(stated);
    }
    Ok(all)
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
        if crate::evidence::describe(app, evidence).await?.is_some() {
            need.evidence = Some((*evidence).to_owned());
        }
        if crate::survey::describe(app, assessment).await?.is_some() {
            need.assessment = Some((*assessment).to_owned());
            need.area = Key::parse(area).ok();
        }
    }
    Ok(())
}

/// Stance, city, topic, degree and origin, as the file codes them.
type Coded<'t> = (Stance, &'t Key, &'t ::mentoring::Topic, ::mentoring::Degree, &'t Origin);

fn one_stated(
    told: &::mentoring::Programme,
    coded: Coded<'_>,
    says: &locale::Text,
    source: &Key,
) -> Stated {
    let (stance, city, topic, degree, origin) = coded;
    let (Origin::Statement(name) | Origin::Gap(name) | Origin::Score(name)) = origin;
    // `need-jelgava-language` is `language` among Jelgava's needs.
    let prefix = format!("{}-{city}-", super::word(&stance));
    let key = name
        .as_str()
        .strip_prefix(&prefix)
        .and_then(|k| Key::parse(k).ok())
        .unwrap_or_else(|| name.clone());
    let published = told.sources.iter().find(|s| s.key == *source);
    Stated {
        city: city.clone(),
        stance,
        key,
        topic: topic.clone(),
        degree,
        says: says.clone(),
        evidence: None,
        assessment: None,
        area: None,
        source_name: published.map_or_else(String::new, |s| s.name.clone()),
        source_url: published.and_then(|s| s.url.clone()).unwrap_or_default(),
        coded: true,
        practices: Vec::new(),
        state: Publicity::Public,
        example: false,
        version: 1,
    }
}

/// Computes the pairs, accepts them, and lays down the visits of those that history knows too.
async fn accept_computed(app: &App, told: &::mentoring::Programme) -> anyhow::Result<()> {
    let programme = programme(told);
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
