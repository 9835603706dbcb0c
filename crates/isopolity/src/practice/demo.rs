//! The benchmarks, practices and adoptions of the two programmes of the demonstration.

use std::collections::{BTreeMap, BTreeSet};

use ::practice::{Adoption, Practice, read};
use measure::Key;

use super::{KeptBenchmark, KeptPractice, Stage, store};
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
        let mut laid =
            lay_practices(&mut change, collection.practices, collection.adoptions, &cities).await?;
        let network = Key::parse(name)?;
        for record in collection.benchmarks.into_iter().filter(|_| networks.contains(&network)) {
            let kept = KeptBenchmark { record, network: network.clone(), version: 1 };
            laid |= store::add_benchmark(&mut change, &kept).await?;
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
    practices: Vec<Practice>,
    adoptions: Vec<Adoption>,
    cities: &BTreeSet<Key>,
) -> anyhow::Result<bool> {
    let mut laid = BTreeSet::new();
    for record in practices.into_iter().filter(|p| cities.contains(&p.city)) {
        let kept = KeptPractice { record, stage: Stage::Published, version: 1 };
        if store::add_practice(change, &kept).await? {
            laid.insert(kept.record.key);
        }
    }
    let is_here = |a: &&Adoption| laid.contains(&a.practice) && cities.contains(&a.city);
    for adoption in adoptions.iter().filter(is_here) {
        store::add_adoption(change, adoption).await?;
    }
    Ok(!laid.is_empty())
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
