//! What COINr 1.1.14 made of the same panel: `tests/golden/coinr.R`, run once by hand.

use std::{fs, path::PathBuf};

use crate::{close, key, node, part, plain};
use composite::*;

type Table = Vec<Vec<Option<f64>>>;

pub fn lines(name: &str) -> Vec<Vec<String>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let text = fs::read_to_string(folder.join(name)).unwrap();
    text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

pub fn number(cell: &String) -> Option<f64> {
    (cell != "NA" && !cell.is_empty()).then(|| cell.trim().parse().unwrap())
}

/// The columns of a table without its headings.
fn columns(name: &str) -> Table {
    let rows = lines(name);
    (0..rows[0].len()).map(|at| rows[1..].iter().map(|row| number(&row[at])).collect()).collect()
}

fn panel() -> Panel {
    let rows = lines("panel.csv");
    let down = [2, 6, 8];
    let unit = |row: &Vec<String>| Unit { name: row[0].clone(), group: Some(row[1].clone()) };
    let indicator = |(at, code): (usize, &String)| Indicator {
        key: key(code),
        direction: if down.contains(&at) {
            Direction::LowerIsBetter
        } else {
            Direction::HigherIsBetter
        },
    };
    Draft {
        units: rows[1..].iter().map(unit).collect(),
        indicators: rows[0][2..].iter().enumerate().map(indicator).collect(),
        rows: rows[1..].iter().map(|row| row[2..].iter().map(number).collect()).collect(),
    }
    .check()
    .unwrap()
}

fn recipe() -> Recipe {
    let pillar = |name: &str, weight: f64, parts: [(&str, f64); 3]| {
        let parts = parts.into_iter().map(|(code, weight)| part(code, weight)).collect();
        Part::Node(Node { weight, ..node(name, parts) })
    };
    let whole = node(
        "whole",
        vec![
            pillar("work", 2.0, [("i1", 1.0), ("i2", 2.0), ("i3", 1.0)]),
            pillar("home", 1.0, [("i4", 1.0), ("i5", 3.0), ("i6", 1.0)]),
            pillar("say", 1.0, [("i7", 1.0), ("i8", 1.0), ("i9", 2.0)]),
        ],
    );
    Recipe { normalise: Normalise::MinMax { low: 1.0, high: 100.0 }, ..plain(whole) }
}

fn same(name: &str, found: &[&Vec<Option<f64>>]) {
    let expected = columns(name);
    assert_eq!(found.len(), expected.len(), "{name}");
    for (at, (found, expected)) in found.iter().zip(&expected).enumerate() {
        for (row, (a, b)) in found.iter().zip(expected).enumerate() {
            assert!(close(*a, *b), "{name} column {at} row {row}: {a:?} against {b:?}");
        }
        assert_eq!(found.len(), expected.len(), "{name} column {at}");
    }
}

#[test]
fn imputation_is_the_same() {
    for (name, impute) in [
        ("mean", Impute::Mean),
        ("median", Impute::Median),
        ("group", Impute::GroupMean),
        ("groupmedian", Impute::GroupMedian),
    ] {
        let index = build(&panel(), &Recipe { impute, ..recipe() }).unwrap();
        let found: Vec<_> = index.indicators.iter().map(|i| &i.imputed).collect();
        same(&format!("imputed-{name}.csv"), &found);
    }
}

#[test]
fn treatment_of_outliers_is_the_same() {
    for (name, then) in [("log_CT", Then::Log), ("log_CT_plus", Then::LogBySkew)] {
        let rules = Outliers { winsorise: 3, then, ..Outliers::default() };
        let index = build(&panel(), &Recipe { treat: Treat::Outliers(rules), ..recipe() }).unwrap();
        let found: Vec<_> = index.indicators.iter().map(|i| &i.treated).collect();
        same(&format!("treated-{name}.csv"), &found);
    }
}

#[test]
fn normalisation_is_the_same() {
    for (name, normalise) in [
        ("minmax", Normalise::MinMax { low: 1.0, high: 100.0 }),
        ("zscore", Normalise::ZScore { mean: 50.0, deviation: 10.0 }),
        ("rank", Normalise::Rank),
        ("borda", Normalise::Borda),
        ("prank", Normalise::PercentileRank),
        ("dist2max", Normalise::DistanceToMax),
        ("dist2ref", Normalise::DistanceToReference { unit: "u12".into(), cap: Cap::Cut }),
    ] {
        let recipe = Recipe { impute: Impute::Median, normalise, ..recipe() };
        let index = build(&panel(), &recipe).unwrap();
        let found: Vec<_> = index.indicators.iter().map(|i| &i.normalised).collect();
        same(&format!("normalised-{name}.csv"), &found);
    }
}

fn each_node(node: &mut Node, change: &impl Fn(&mut Node)) {
    change(node);
    for part in &mut node.parts {
        if let Part::Node(inner) = part {
            each_node(inner, change);
        }
    }
}

fn scores(name: &str, recipe: &Recipe) {
    let index = build(&panel(), recipe).unwrap();
    let found: Vec<_> = ["work", "home", "say", "whole"]
        .map(|name| &index.node(&key(name)).unwrap().scores)
        .into_iter()
        .collect();
    same(&format!("scores-{name}.csv"), &found);
}

#[test]
fn aggregation_is_the_same() {
    let with = |method| {
        let mut recipe = recipe();
        each_node(&mut recipe.whole, &|node| node.method = method);
        recipe
    };
    scores("arithmetic", &recipe());
    scores("imputed", &Recipe { impute: Impute::Median, ..recipe() });
    scores("geometric", &with(Method::Geometric));
    scores("harmonic", &with(Method::Harmonic));
    let square = with(Method::Power { exponent: 2.0 });
    scores("power", &Recipe { impute: Impute::Median, ..square });
    let mut threshold = recipe();
    each_node(&mut threshold.whole, &|node| node.enough = 0.7);
    scores("threshold", &threshold);
    let mut mixed = with(Method::Geometric);
    mixed.whole.method = Method::Arithmetic;
    scores("mixed", &mixed);
}

#[test]
fn the_method_of_copeland_is_the_same() {
    let weights = [1.0, 2.0, 1.0, 1.0, 3.0, 1.0, 1.0, 1.0, 2.0];
    let parts = (1..).zip(weights).map(|(at, weight)| part(&format!("i{at}"), weight)).collect();
    let whole = Node { method: Method::Copeland, ..node("whole", parts) };
    let recipe = Recipe { impute: Impute::Median, whole, ..recipe() };
    same("scores-copeland.csv", &[&build(&panel(), &recipe).unwrap().whole.scores]);
}

#[test]
fn correlations_and_alphas_are_the_same() {
    let index = build(&panel(), &Recipe { impute: Impute::Median, ..recipe() }).unwrap();
    for (name, relation) in [("pearson", Relation::Linear), ("spearman", Relation::ByRank)] {
        let found = index.correlations(relation);
        same(&format!("{name}.csv"), &found.rows.iter().collect::<Vec<_>>());
    }
    let alphas = index.consistencies();
    for row in &lines("cronbach.csv")[1..] {
        let found = alphas.iter().find(|c| c.node == key(&row[0])).unwrap();
        assert!(close(found.alpha, number(&row[1])), "{row:?} {found:?}");
    }
}

/// COINr's scores for every combination of three choices of two; the first varies fastest.
fn combinations() -> Table {
    columns("combinations.csv")
}

fn doubts() -> [Variation; 3] {
    let scale = Normalise::ZScore { mean: 50.0, deviation: 10.0 };
    let low_high = Normalise::MinMax { low: 1.0, high: 100.0 };
    [
        Variation::Impute { indicator: None, among: vec![Impute::Mean, Impute::Median] },
        Variation::Normalise { indicator: None, among: vec![low_high, scale] },
        Variation::Method { node: None, among: vec![Method::Arithmetic, Method::Geometric] },
    ]
}

/// Whether the choice `which` of a combination is its second alternative.
fn is_second(combination: usize, which: usize) -> bool {
    combination >> which & 1 == 1
}

fn average(figures: impl Iterator<Item = f64>) -> f64 {
    composite::spread::mean(&figures.collect::<Vec<_>>()).unwrap()
}

#[test]
fn every_combination_of_doubts_is_the_same() {
    for (at, expected) in combinations().iter().enumerate() {
        let vary = |recipe: Recipe, (which, doubt): (usize, Variation)| {
            doubt.applied(&recipe, if is_second(at, which) { 0.75 } else { 0.25 })
        };
        let recipe = doubts().into_iter().enumerate().fold(recipe(), vary);
        let found = build(&panel(), &recipe).unwrap().whole.scores;
        assert!(found.iter().zip(expected).all(|(a, b)| close(*a, *b)), "combination {at}");
    }
}

/// With all eight outcomes known, the shares need no chance: the first order is the variance of the
/// mean by one choice, the total what is left when the other two are known, each out of all.
#[test]
fn doubt_is_what_all_combinations_make_it() {
    let recipe = Recipe { impute: Impute::Mean, ..recipe() };
    let design = Design { runs: 4000, seed: 11, again: 0, threads: 2, ..Design::default() };
    let found = sensitivity(&panel(), &recipe, &doubts(), &[Outcome::RankChange], &design).unwrap();
    let ranks: Vec<Vec<f64>> = combinations()
        .iter()
        .map(|scores| rank::ranks(scores).into_iter().map(|r| f64::from(r.unwrap())).collect())
        .collect();
    for (unit, doubt) in found.uncertainty.units.iter().enumerate() {
        let expected = average(ranks.iter().map(|ranks| ranks[unit]));
        assert!((doubt.ranks.unwrap().mean - expected).abs() < 0.15, "{doubt:?} {expected}");
        assert_eq!(doubt.rank.map(f64::from), Some(ranks[0][unit]));
    }
    let change = |at: usize| average(ranks[at].iter().zip(&ranks[0]).map(|(a, b)| (a - b).abs()));
    let outcomes: Vec<f64> = (0..8).map(change).collect();
    let middle = average(outcomes.iter().copied());
    let variance = average(outcomes.iter().map(|y| (y - middle).powi(2)));
    for (which, shares) in found.decided[0].shares.as_ref().unwrap().iter().enumerate() {
        let half = |second: bool| {
            average((0..8).filter(|at| is_second(*at, which) == second).map(|at| outcomes[at]))
        };
        let first = ((half(true) - half(false)) / 2.0).powi(2) / variance;
        let pair = |at: usize| (outcomes[at] - outcomes[at ^ (1 << which)]).powi(2) / 4.0;
        let total = average((0..8).map(pair)) / variance;
        assert!((shares.first.value - first).abs() < 0.06, "{which} {shares:?} {first}");
        assert!((shares.total.value - total).abs() < 0.06, "{which} {shares:?} {total}");
    }
}
