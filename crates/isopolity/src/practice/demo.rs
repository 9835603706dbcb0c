//! The benchmarks, practices and adoptions of the two programmes of the demonstration.

use std::collections::{BTreeMap, BTreeSet};

use ::practice::{Collection, Passage, Provenance, read};
use measure::Key;

use super::{Adoption, Benchmark, Factor, Origin, OriginKind, Part, Practice, Stage, store};
use crate::app::App;
use crate::store::change::{Author, Change};
use crate::thread::{self, Kind, Thing};
use crate::{mentoring, network};

/// The programmes: the network that keeps the benchmarks, and the file.
const PROGRAMMES: [(&str, &str); 2] = [
    ("inclucities", include_str!("../../../../examples/programmes/inclucities.json")),
    ("epi", include_str!("../../../../examples/programmes/epi.json")),
];

/// Which practices of its mentor serve the topic of a pair.
const PAIRS: [(&str, &str, &[&str]); 4] = [
    ("inclucities.schaerbeek.jelgava", "jelgava", &["via-bapa", "camim"]),
    ("inclucities.mechelen.capaci", "capaci", &["buddies"]),
    ("inclucities.fuenlabrada.livadia", "livadia", &["milma", "table-for-coexistence"]),
    ("inclucities.brussels.saint-jean-de-la-ruelle", "saint-jean-de-la-ruelle", &["bapa-bxl"]),
];

/// Lays them down: those of the cities and networks that are here.
pub async fn fill(app: &App) -> anyhow::Result<()> {
    let cities: BTreeSet<Key> =
        network::city_names(app).await?.into_iter().map(|c| c.key).collect();
    let networks: BTreeSet<Key> =
        network::networks(app).await?.into_iter().map(|n| n.key).collect();
    for (name, file) in PROGRAMMES {
        let collection =
            read(file.as_bytes()).map_err(|problems| anyhow::anyhow!("{name}: {problems:?}"))?;
        let mut change = app.change(Author::program()).await?;
        let mut laid = lay_practices(&mut change, &collection, &cities).await?;
        let network = Key::parse(name)?;
        if networks.contains(&network) {
            for benchmark in &collection.benchmarks {
                laid |= store::add_benchmark(
                    &mut change,
                    &kept_benchmark(benchmark, &network, &collection),
                )
                .await?;
            }
        }
        if laid {
            change.commit().await?;
        }
    }
    Ok(())
}

/// Whether there was anything to lay down.
async fn lay_practices(
    change: &mut Change,
    collection: &Collection,
    cities: &BTreeSet<Key>,
) -> anyhow::Result<bool> {
    let mut laid = BTreeSet::new();
    for practice in collection.practices.iter().filter(|p| cities.contains(&p.city)) {
        if store::add_practice(change, &kept_practice(practice, collection)).await? {
            laid.insert(&practice.key);
        }
    }
    let is_here =
        |a: &&::practice::Adoption| laid.contains(&a.practice) && cities.contains(&a.adopting_city);
    for adoption in collection.adoptions.iter().filter(is_here) {
        store::add_adoption(change, &kept_adoption(adoption, collection)).await?;
    }
    Ok(!laid.is_empty())
}

fn kept_practice(p: &::practice::Practice, collection: &Collection) -> Practice {
    let mut origin = origin(&p.provenance, collection);
    origin.url = p.url.clone().unwrap_or(origin.url);
    origin.checked_on = p.checked_on.or(origin.checked_on);
    let mark =
        |factor: &Key| collection.key_factor(factor).map(|(b, f)| format!("{}.{}", b.key, f.key));
    Practice {
        key: p.key.clone(),
        city: p.city.clone(),
        title: p.title.clone(),
        summary: p.summary.clone(),
        what_was_done: p.what_was_done.clone(),
        who: p.who.clone(),
        cost_note: p.cost_note.clone(),
        results: p.results.clone(),
        conditions: p.conditions.clone(),
        topics: p.themes.clone(),
        languages: p.languages.clone(),
        factors: p.key_factors.iter().filter_map(mark).collect(),
        origin,
        stage: Stage::Published,
        version: 1,
    }
}

fn kept_adoption(a: &::practice::Adoption, collection: &Collection) -> Adoption {
    Adoption {
        practice: a.practice.clone(),
        city: a.adopting_city.clone(),
        adapted_name: a.adapted_name.clone(),
        what_changed: a.what_changed.clone(),
        status: a.status,
        direction: a.direction,
        origin: origin(&a.provenance, collection),
        version: 1,
    }
}

fn kept_benchmark(b: &::practice::Benchmark, network: &Key, collection: &Collection) -> Benchmark {
    let part =
        |p: &Passage| Part { text: p.text.clone(), origin: origin(&p.provenance, collection) };
    let factor = |f: &::practice::KeyFactor| Factor {
        key: f.key.clone(),
        title: f.title.clone(),
        origin: origin(&f.provenance, collection),
        why: f.why.as_ref().map(part),
        how: f.how.as_ref().map(part),
        guiding_questions: f.guiding_questions.iter().map(part).collect(),
        good_practice: f.good_practice.clone(),
    };
    Benchmark {
        key: b.key.clone(),
        network: network.clone(),
        title: b.title.clone(),
        topic: b.theme.clone(),
        statement: part(&b.statement),
        factors: b.key_factors.iter().map(factor).collect(),
        additional_factors: b.additional_factors.iter().map(part).collect(),
        version: 1,
    }
}

fn origin(provenance: &Provenance, collection: &Collection) -> Origin {
    let Provenance::Published(key) = provenance else { return Origin::example() };
    let source = collection.sources.iter().find(|s| s.key == *key);
    Origin {
        kind: OriginKind::Published,
        name: source.map_or_else(|| key.to_string(), |s| s.name.clone()),
        url: source.and_then(|s| s.url.clone()).unwrap_or_default(),
        checked_on: source.and_then(|s| s.checked_on),
    }
}

/// Joins the pairs of mentor and mentee that are here with the mentor's practices on their topic.
pub async fn join_pairs(app: &App) -> anyhow::Result<()> {
    let titles: BTreeMap<Key, _> = super::names(app).await?.into_iter().collect();
    let mut change = app.change(Author::program()).await?;
    let mut joined = Vec::new();
    for (pair, city, practices) in PAIRS {
        let is_here = mentoring::describe_pair(app, pair)
            .await
            .map_err(|e| anyhow::anyhow!("{pair}: {e:?}"))?
            .is_some();
        let city = Key::parse(city)?;
        for practice in
            practices.iter().filter(|p| is_here && titles.keys().any(|k| k.as_str() == **p))
        {
            let (from, to) =
                (Thing::new(Kind::Mentor, pair), Thing::new(Kind::Practice, *practice));
            // The mentor's practice on the pair's topic.
            thread::join(&mut change, &from, &to, Some(&city)).await?;
            joined.push((pair, *practice));
        }
    }
    if !joined.is_empty() {
        change.note("join", ("practice", "inclucities"), None, None::<&()>, Some(&joined)).await?;
        change.commit().await?;
    }
    Ok(())
}
