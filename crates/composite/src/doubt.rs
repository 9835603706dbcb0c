//! Doubt: how sure a rank is, and which choice decides it.
//!
//! An index is made again and again, each time with other choices out of the
//! [`Variation`]s, and every unit's scores and ranks are collected. *Jelgava: rank 7, and between 4
//! and 12 in 90 of 100 indices that could as well have been made* is an honest sentence; *rank 7*
//! alone is not. [`uncertainty`] tells that; [`sensitivity`] also tells which choice moves the
//! ranks, by [Sobol' indices](crate::sobol); [`leave_each_out`] what each indicator does.
//!
//! The approach is that of M. Saisana, A. Saltelli and S. Tarantola, "Uncertainty and sensitivity
//! analysis techniques as tools for the quality assessment of composite indicators", Journal of the
//! Royal Statistical Society A 168 (2005), and of COINr; the outcome is, as there, how far ranks
//! move on average, and any unit's score or rank besides.
//!
//! Every variation is tried by itself first: one that changes no score is told as such, and so is
//! every run that failed, with its reason. The same seed gives the same answer whatever the number
//! of threads. It does not say which choices are reasonable; whoever lists them does.

mod leave;
mod run;
mod told;

use measure::{Problem, Problems};
use serde::{Deserialize, Serialize};

pub use leave::{Absence, Moved, leave_each_out};
pub use told::{
    Decided, Effect, EffectVerdict, Failure, Sensitivity, Spread, Uncertainty, UnitDoubt,
};

use crate::{
    even::even_rows,
    panel::Panel,
    rank::ranks,
    recipe::{Method, Recipe, check, visit_nodes},
    sobol::{Row, shares},
    uniform::table,
    vary::Variation,
};
use run::{Made, Model, Ran};

/// The most variations at once.
pub const MOST_VARIATIONS: usize = 50;
/// The most rows of draws; each is one index, or one for every choice and two.
pub const MOST_RUNS: u32 = 20_000;
/// The most threads.
pub const MOST_THREADS: usize = 64;
/// The most times that rows are drawn anew for limits.
pub const MOST_AGAIN: u32 = 2_000;
/// The most work: indices times units times indicators, and once more units where pairs are
/// compared. About two minutes on one processor.
pub const MOST_WORK: u64 = 2_000_000_000;
/// The most scores that are kept: indices times units.
pub const MOST_KEPT: u64 = 10_000_000;

/// How often, and by which chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Design {
    /// Rows of draws: so many indices for uncertainty; with *d* variations (*d* + 2) times as many
    /// for sensitivity.
    pub runs: u32,
    /// How the rows are drawn.
    #[serde(default)]
    pub draws: Draws,
    /// The seed of all chance.
    pub seed: u64,
    /// How often rows are drawn anew for the limits of Sobol' indices.
    pub again: u32,
    /// How many threads share the work; the answer is the same.
    pub threads: usize,
}

impl Default for Design {
    fn default() -> Self {
        Self { runs: 1_000, draws: Draws::Independent, seed: 1, again: 500, threads: 1 }
    }
}

/// How rows of draws fill the space of all choices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Draws {
    /// Each by chance alone: limits mean what they say.
    #[default]
    Independent,
    /// [Evenly](crate::even): with the same rows, estimates err by a third or less; their limits, made for
    /// independent rows, are too wide.
    Even,
}

impl Design {
    /// The rows of draws.
    fn rows(&self, columns: usize) -> Vec<Vec<f64>> {
        match self.draws {
            Draws::Independent => table(self.runs as usize, columns, self.seed),
            Draws::Even => even_rows(self.runs as usize, columns, self.seed),
        }
    }
}

/// An outcome of which is asked what decides it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// By how many places ranks move on average, against the recipe as it is.
    RankChange,
    /// The score of a unit.
    Score {
        /// Its name.
        unit: String,
    },
    /// The rank of a unit.
    Rank {
        /// Its name.
        unit: String,
    },
}

/// Makes an index again and again with other choices.
///
/// # Errors
/// Every problem of the recipe, of the variations (at `variations/1` and so on) and of the design,
/// all at once; and what keeps the recipe as it is from being followed.
pub fn uncertainty(
    panel: &Panel,
    recipe: &Recipe,
    variations: &[Variation],
    design: &Design,
) -> Result<Uncertainty, Problems> {
    let model = prepare(panel, recipe, variations, design, u64::from(design.runs))?;
    let draws = design.rows(variations.len());
    let made = model.run(&draws, design.threads);
    Ok(summarise(&model, &made))
}

/// Makes an index again and again so that it shows which choice decides the outcomes.
///
/// # Errors
/// As [`uncertainty`]; and every outcome that asks for a unit that the panel has not got.
pub fn sensitivity(
    panel: &Panel,
    recipe: &Recipe,
    variations: &[Variation],
    outcomes: &[Outcome],
    design: &Design,
) -> Result<Sensitivity, Problems> {
    let choices = variations.len();
    let count = u64::from(design.runs) * (choices as u64 + 2);
    check_outcomes(panel, outcomes)?;
    let model = prepare(panel, recipe, variations, design, count)?;
    let draws = design.rows(2 * choices);
    let (a, b): (Vec<_>, Vec<_>) = draws.iter().map(|row| halves(row, choices)).unzip();
    let made_a = model.run(&a, design.threads);
    let made_b = model.run(&b, design.threads);
    let mut rows = Rows::new(&model, outcomes, &made_a, &made_b);
    for choice in 0..choices {
        let ab: Vec<Vec<f64>> = a.iter().zip(&b).map(|(a, b)| mixed(a, b, choice)).collect();
        rows.add(&model, outcomes, &model.run(&ab, design.threads));
    }
    let decided = rows.decide(outcomes, design);
    let both: Vec<Ran> = made_a.into_iter().chain(made_b).collect();
    Ok(Sensitivity { uncertainty: summarise(&model, &both), decided })
}

fn halves(row: &[f64], at: usize) -> (Vec<f64>, Vec<f64>) {
    let (a, b) = row.split_at_checked(at).unwrap_or((row, &[]));
    (a.to_vec(), b.to_vec())
}

/// The draws of A with one choice out of B.
fn mixed(a: &[f64], b: &[f64], choice: usize) -> Vec<f64> {
    let drawn = |(at, (a, b)): (usize, (&f64, &f64))| if at == choice { *b } else { *a };
    a.iter().zip(b).enumerate().map(drawn).collect()
}

fn check_outcomes(panel: &Panel, outcomes: &[Outcome]) -> Result<(), Problems> {
    let mut problems = Problems::default();
    for (at, outcome) in outcomes.iter().enumerate() {
        let (Outcome::Score { unit } | Outcome::Rank { unit }) = outcome else { continue };
        if panel.units().iter().all(|known| known.name != *unit) {
            let problem = Problem::new("index-unknown-unit", format!("outcomes/{}", at + 1));
            problems.add(problem.with("unit", unit));
        }
    }
    problems.or(())
}

/// The model to run, when nothing is wrong with what it is made of.
fn prepare<'a>(
    panel: &'a Panel,
    recipe: &'a Recipe,
    variations: &'a [Variation],
    design: &Design,
    indices: u64,
) -> Result<Model<'a>, Problems> {
    let mut problems = Problems::default();
    check(panel, recipe, &mut problems);
    if !(1..=MOST_VARIATIONS).contains(&variations.len()) {
        let problem = Problem::new("index-wrong-variations", "variations");
        problems.add(problem.with("variations", variations.len()).with("most", MOST_VARIATIONS));
    }
    check_design(design, &mut problems);
    // What follows walks the tree, which may be without end until it is checked.
    if !problems.is_empty() {
        return Err(problems);
    }
    for (at, variation) in variations.iter().enumerate() {
        variation.check(panel, recipe, &format!("variations/{}", at + 1), &mut problems);
    }
    check_work(panel, recipe, variations, indices, &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    Model::new(panel, recipe, variations)
}

fn check_design(design: &Design, problems: &mut Problems) {
    let mut bounded = |place, count: u64, least: u64, most: u64| {
        if !(least..=most).contains(&count) {
            let problem = Problem::new("index-wrong-count", place).with("count", count);
            problems.add(problem.with("least", least).with("most", most));
        }
    };
    bounded("design/runs", u64::from(design.runs), 1, u64::from(MOST_RUNS));
    bounded("design/again", u64::from(design.again), 0, u64::from(MOST_AGAIN));
    bounded("design/threads", design.threads as u64, 1, MOST_THREADS as u64);
}

fn check_work(
    panel: &Panel,
    recipe: &Recipe,
    variations: &[Variation],
    indices: u64,
    problems: &mut Problems,
) {
    let mut compares_pairs = variations
        .iter()
        .any(|v| matches!(v, Variation::Method { among, .. } if among.contains(&Method::Copeland)));
    visit_nodes(&recipe.whole, &mut |node| compares_pairs |= node.method == Method::Copeland);
    let probes: u64 = variations.iter().map(|v| v.alternatives()).sum();
    let indices = indices.saturating_add(probes);
    let (units, indicators) = (panel.units().len() as u64, panel.indicators().len() as u64);
    let pairs = if compares_pairs { units } else { 1 };
    let work = indices.saturating_mul(units * indicators).saturating_mul(pairs);
    if work > MOST_WORK || indices.saturating_mul(units) > MOST_KEPT {
        let problem = Problem::new("index-too-much-work", "design/runs");
        problems.add(problem.with("indices", indices).with("units", units).with("work", work));
    }
}

/// What all runs say of each unit.
fn summarise(model: &Model<'_>, ran: &[Ran]) -> Uncertainty {
    let made: Vec<&Made> = ran.iter().filter_map(|run| run.as_ref().ok()).collect();
    let nominal_ranks = ranks(model.nominal());
    let unit = |(row, unit): (usize, &crate::Unit)| UnitDoubt {
        unit: unit.name.clone(),
        score: model.nominal().get(row).copied().flatten(),
        rank: nominal_ranks.get(row).copied().flatten(),
        scores: Spread::of(made.iter().filter_map(|m| m.score(row)).collect()),
        ranks: Spread::of(made.iter().filter_map(|m| m.rank(row).map(f64::from)).collect()),
    };
    let changes = made.iter().filter_map(|made| made.rank_change(&nominal_ranks));
    Uncertainty {
        units: model.panel().units().iter().enumerate().map(unit).collect(),
        rank_change: Spread::of(changes.collect()),
        effects: model.effects(),
        made: made.len(),
        failed: run::failures(ran.iter().filter_map(|run| run.as_ref().err())),
    }
}

/// For each outcome the rows of draws, as far as no index failed.
struct Rows(Vec<Vec<Option<Row>>>);

impl Rows {
    fn new(model: &Model<'_>, outcomes: &[Outcome], a: &[Ran], b: &[Ran]) -> Self {
        let row = |outcome: &Outcome, a: &Ran, b: &Ran| {
            let (a, b) = (model.outcome(outcome, a)?, model.outcome(outcome, b)?);
            Some(Row { a, b, ab: Vec::new() })
        };
        let rows = |outcome| a.iter().zip(b).map(|(a, b)| row(outcome, a, b)).collect();
        Self(outcomes.iter().map(rows).collect())
    }

    /// Adds the outcomes with one more choice out of B.
    fn add(&mut self, model: &Model<'_>, outcomes: &[Outcome], ab: &[Ran]) {
        for (rows, outcome) in self.0.iter_mut().zip(outcomes) {
            for (row, ab) in rows.iter_mut().zip(ab) {
                match (row.as_mut(), model.outcome(outcome, ab)) {
                    (Some(row), Some(y)) => row.ab.push(y),
                    _ => *row = None,
                }
            }
        }
    }

    fn decide(self, outcomes: &[Outcome], design: &Design) -> Vec<Decided> {
        let decide = |(rows, outcome): (Vec<Option<Row>>, &Outcome)| {
            let rows: Vec<Row> = rows.into_iter().flatten().collect();
            let shares = shares(&rows, design.again, design.seed);
            Decided { outcome: outcome.clone(), shares, rows: rows.len() }
        };
        self.0.into_iter().zip(outcomes).map(decide).collect()
    }
}
