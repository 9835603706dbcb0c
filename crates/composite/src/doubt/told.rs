//! What doubt tells: places with their intervals, what each variation does, what decides.

use serde::{Deserialize, Serialize};

use super::Outcome;
use crate::{
    sobol::Shares,
    spread::{mean, quantile},
};

/// What many indices say of each unit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Uncertainty {
    /// Each unit of the panel.
    pub units: Vec<UnitDoubt>,
    /// By how many places ranks move on average; none when no run was made.
    pub rank_change: Option<Spread>,
    /// What each variation does by itself, in their order.
    pub effects: Vec<Effect>,
    /// How many indices were made.
    pub made: usize,
    /// Why others could not be, most frequent first.
    pub failed: Vec<Failure>,
}

/// How sure the place of a unit is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitDoubt {
    /// Its name.
    pub unit: String,
    /// Its score by the recipe as it is.
    pub score: Option<f64>,
    /// Its rank by the recipe as it is.
    pub rank: Option<u32>,
    /// Its scores in all indices in which it has one.
    pub scores: Option<Spread>,
    /// Its ranks.
    pub ranks: Option<Spread>,
}

/// Where figures lie.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    /// Their mean.
    pub mean: f64,
    /// Half of them are below.
    pub median: f64,
    /// 5 of 100 are below.
    pub low: f64,
    /// 5 of 100 are above.
    pub high: f64,
    /// How many there are.
    pub count: usize,
}

impl Spread {
    pub(super) fn of(mut figures: Vec<f64>) -> Option<Self> {
        figures.sort_unstable_by(f64::total_cmp);
        Some(Self {
            mean: mean(&figures)?,
            median: quantile(&figures, 0.5)?,
            low: quantile(&figures, 0.05)?,
            high: quantile(&figures, 0.95)?,
            count: figures.len(),
        })
    }
}

/// What a variation does by itself, all else being as the recipe says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Effect {
    /// By how many places ranks move on average, over its alternatives that could be followed.
    pub rank_change: Option<f64>,
    /// Whether it does anything.
    pub verdict: EffectVerdict,
    /// Why some of its alternatives cannot be followed.
    pub failed: Vec<Failure>,
}

/// Whether a variation does anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EffectVerdict {
    /// Some score is another with one alternative than with another.
    ChangesScores,
    /// No score is: it should not be listed, or lists what the recipe has no place for.
    ChangesNothing,
    /// None of its alternatives can be followed.
    CannotBeFollowed,
}

/// Why an index could not be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// The code of the first problem.
    pub code: String,
    /// Its place.
    pub place: String,
    /// How often.
    pub runs: usize,
}

/// What many indices say, and which choice decides it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sensitivity {
    /// How sure each place is: the indices of the first two tables of draws.
    pub uncertainty: Uncertainty,
    /// What decides each outcome that was asked for, in their order.
    pub decided: Vec<Decided>,
}

/// What decides an outcome.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decided {
    /// The outcome.
    pub outcome: Outcome,
    /// The shares of each variation, in their order; none where the outcome never varies.
    pub shares: Option<Vec<Shares>>,
    /// How many rows of draws could be used: those in which no index failed.
    pub rows: usize,
}
