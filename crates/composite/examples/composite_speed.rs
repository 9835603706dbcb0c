//! How long an index takes: built again and again, with other weights, and put in doubt.
//!
//! ```text
//! cargo run --release -p composite --example composite_speed -- [UNITS 51] [INDICATORS 49] [BUILDS 500] [RUNS 1000] [THREADS 2]
//! ```
//!
//! Each line is JSON: what was done, how often, seconds, and a number of the outcome. The panel is
//! made by a formula, so that every machine has the same. With 0 runs nothing is built but the index; with 0
//! builds only the doubt is measured. `bench/composite_speed.py` sets COINr beside it.

use std::{collections::BTreeMap, env, hint::black_box, time::Instant};

use composite::*;
use measure::{Key, Problems};

fn main() -> Result<(), Problems> {
    let sizes: Vec<usize> = env::args().skip(1).filter_map(|text| text.parse().ok()).collect();
    let size = |at: usize, usual: usize| sizes.get(at).copied().unwrap_or(usual);
    let (units, indicators) = (size(0, 51), size(1, 49));
    let panel = panel(units, indicators).check()?;
    let recipe = recipe(indicators);
    let index = build(&panel, &recipe)?;

    let first = index.whole.scores.first().copied().flatten();
    match size(2, 500) {
        0 => told("score of the first", 1, 0.0, first),
        builds => measure_builds(builds, first, &panel, &recipe, &index),
    }
    match size(3, 1000) {
        0 => Ok(()),
        runs => measure_doubt(u32::try_from(runs).unwrap_or(u32::MAX), size(4, 2), &panel, &recipe),
    }
}

fn measure_builds(
    builds: usize,
    first: Option<f64>,
    panel: &Panel,
    recipe: &Recipe,
    index: &Index,
) {
    timed("build", builds, first, || {
        (0..builds).for_each(|_| drop(black_box(build(panel, recipe))));
    });
    let weights: BTreeMap<Key, f64> =
        index.nodes.first().map(|node| (node.key.clone(), 2.0)).into_iter().collect();
    timed("reweigh", builds, None, || {
        (0..builds).for_each(|_| drop(black_box(index.reweigh(&weights))));
    });
    timed("correlations by rank", 1, None, || {
        drop(black_box(index.correlations(Relation::ByRank)))
    });
    timed("oddities", 1, None, || {
        drop(black_box(index.oddities(Relation::Linear, Default::default())))
    });
    let nodes = index.nodes.iter().map(|node| &node.key);
    timed("components of every node", index.nodes.len(), None, || {
        nodes.for_each(|key| drop(black_box(index.principal(key))));
    });
    timed("leave each out", 1, None, || drop(black_box(leave_each_out(panel, recipe))));
}

fn measure_doubt(
    runs: u32,
    threads: usize,
    panel: &Panel,
    recipe: &Recipe,
) -> Result<(), Problems> {
    let design = Design { runs, threads, ..Design::default() };
    let variations = variations();
    let started = Instant::now();
    let found = sensitivity(panel, recipe, &variations, &[Outcome::RankChange], &design)?;
    let evaluations = (variations.len() + 2) * runs as usize;
    let change = found.uncertainty.rank_change.map(|spread| spread.mean);
    told("sensitivity", evaluations, started.elapsed().as_secs_f64(), change);
    Ok(())
}

fn timed(what: &str, times: usize, outcome: Option<f64>, work: impl FnOnce()) {
    let started = Instant::now();
    work();
    told(what, times, started.elapsed().as_secs_f64(), outcome);
}

fn told(what: &str, times: usize, seconds: f64, outcome: Option<f64>) {
    let outcome = outcome.map_or("null".to_owned(), |x| x.to_string());
    println!(r#"{{"what":"{what}","times":{times},"seconds":{seconds:.4},"outcome":{outcome}}}"#);
}

fn key(text: &str) -> Result<Key, Problems> {
    Key::parse(text).map_err(|_| Problems::default())
}

/// Figures that lean, now and then far, with every thirty-first missing.
fn panel(units: usize, indicators: usize) -> Draft {
    let cell = |unit: usize, at: usize| {
        let chance = ((unit * 7919 + at * 104_729 + 13) % 10_007) as f64 / 10_007.0;
        let lean = if at.is_multiple_of(5) { 6 } else { 1 };
        (!(unit * indicators + at).is_multiple_of(31)).then(|| chance.powi(lean) * 100.0 + 1.0)
    };
    let direction = |at: usize| {
        if at.is_multiple_of(3) { Direction::LowerIsBetter } else { Direction::HigherIsBetter }
    };
    let indicator =
        |at| key(&format!("i{at}")).map(|key| Indicator { key, direction: direction(at) });
    let group = |unit: usize| Some(format!("group {}", unit % 4));
    let unit = |unit: usize| Unit { name: format!("unit {unit}"), group: group(unit) };
    Draft {
        units: (0..units).map(unit).collect(),
        indicators: (0..indicators).flat_map(indicator).collect(),
        rows: (0..units).map(|u| (0..indicators).map(|at| cell(u, at)).collect()).collect(),
    }
}

/// Eight pillars under two halves, as the peer's example has them.
fn recipe(indicators: usize) -> Recipe {
    let leaf = |at: usize| {
        let key = key(&format!("i{at}")).ok()?;
        Some(Part::Indicator(Leaf { key, weight: 1.0, impute: None, treat: None, normalise: None }))
    };
    let pillar = |p: usize| (p..indicators).step_by(8).filter_map(leaf).collect::<Vec<_>>();
    let half = |name: &str, pillars: std::ops::Range<usize>| {
        let parts = pillars.filter_map(|p| node(&format!("pillar-{p}"), pillar(p)));
        node(name, parts.map(Part::Node).collect())
    };
    let halves = [half("links", 0..4), half("sustain", 4..8)].into_iter().flatten();
    Recipe {
        form: Form::First,
        name: "Speed".into(),
        version: 1,
        screen: Screen::None,
        impute: Impute::GroupMedian,
        treat: Treat::Outliers(Outliers::default()),
        normalise: Normalise::MinMax { low: 1.0, high: 100.0 },
        whole: Node {
            key: key("index").unwrap_or_else(|_| unreachable!("a word is a key")),
            weight: 1.0,
            method: Method::Arithmetic,
            enough: 0.0,
            parts: halves.map(Part::Node).collect(),
        },
    }
}

fn node(name: &str, parts: Vec<Part>) -> Option<Node> {
    let key = key(name).ok()?;
    (!parts.is_empty()).then_some(Node {
        key,
        weight: 1.0,
        method: Method::Arithmetic,
        enough: 0.0,
        parts,
    })
}

/// Five doubts.
fn variations() -> Vec<Variation> {
    let outliers = |winsorise| Treat::Outliers(Outliers { winsorise, ..Outliers::default() });
    let z = Normalise::ZScore { mean: 50.0, deviation: 10.0 };
    vec![
        Variation::Impute {
            indicator: None,
            among: vec![Impute::GroupMedian, Impute::GroupMean, Impute::Median, Impute::Mean],
        },
        Variation::Treat { indicator: None, among: vec![outliers(5), outliers(1), Treat::None] },
        Variation::Normalise {
            indicator: None,
            among: vec![Normalise::MinMax { low: 1.0, high: 100.0 }, z],
        },
        Variation::Weights { node: None, within: 0.25 },
        Variation::Method { node: None, among: vec![Method::Arithmetic, Method::Geometric] },
    ]
}
