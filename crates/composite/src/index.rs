//! The index: every score with everything that led to it.
//!
//! A number that decides what a town is told must be open to the question *where does this come
//! from?* So an [`Index`] keeps the recipe, who was left out, and for each indicator the figures
//! after every step; [`Prepared::cell`] tells the story of one of them. Scores of every node stand
//! beside the whole.
//!
//! It is an outcome, made by [`build`](crate::build()) only: whoever keeps panel and recipe has it
//! again at once, to the last bit, so it is written for others and never read back. What it says of doubt is elsewhere, in
//! [`doubt`](crate::doubt).

use measure::Key;
use serde::Serialize;

use crate::{
    panel::Column,
    rank::ranks,
    recipe::Recipe,
    treat::{Done, Treatment},
    tree::Branch,
};

/// An index, with everything that led to it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Index {
    /// How it was made.
    pub recipe: Recipe,
    /// The units that it compares, in the order of the panel; every column here has a cell for
    /// each of them.
    pub units: Vec<String>,
    /// The units that were screened out.
    pub left_out: Vec<LeftOut>,
    /// The indicators, in the order of the tree.
    pub indicators: Vec<Prepared>,
    /// The nodes below the whole, each after its parts.
    pub nodes: Vec<Scored>,
    /// The index itself.
    pub whole: Scored,
    #[serde(skip)]
    pub(crate) tree: Vec<Branch>,
}

impl Index {
    /// A node, the whole being one, by its key.
    #[must_use]
    pub fn node(&self, key: &Key) -> Option<&Scored> {
        self.nodes.iter().chain([&self.whole]).find(|node| node.key == *key)
    }

    /// An indicator by its key.
    #[must_use]
    pub fn indicator(&self, key: &Key) -> Option<&Prepared> {
        self.indicators.iter().find(|indicator| indicator.key == *key)
    }
}

/// A unit that has too few figures.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LeftOut {
    /// Its name.
    pub unit: String,
    /// For which share of the recipe's indicators it has figures.
    pub share: f64,
}

/// The scores of a node.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scored {
    /// Its key in the recipe.
    pub key: Key,
    /// A score for each unit; none where too few parts have one.
    pub scores: Column,
    /// A rank for each unit with a score, 1 being the highest.
    pub ranks: Vec<Option<u32>>,
}

impl Scored {
    /// Scores with their ranks.
    pub(crate) fn new(key: Key, scores: Column) -> Self {
        Self { key, ranks: ranks(&scores), scores }
    }
}

/// An indicator after every step.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Prepared {
    /// Its key in the panel.
    pub key: Key,
    /// The figures as they stand in the panel.
    pub given: Column,
    /// With what stands for missing ones.
    pub imputed: Column,
    /// With extremes tamed.
    pub treated: Column,
    /// As scores, more being better.
    pub normalised: Column,
    /// What was done with extremes.
    pub treatment: Treatment,
}

/// One figure of one unit after every step.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cell {
    /// As it stands in the panel.
    pub given: Option<f64>,
    /// With what stands for it when missing.
    pub imputed: Option<f64>,
    /// Tamed.
    pub treated: Option<f64>,
    /// As a score.
    pub normalised: Option<f64>,
    /// What happened to it, in order; nothing but normalisation when empty.
    pub happened: Vec<Happened>,
}

/// What happened to a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Happened {
    /// It was missing, and something stands for it.
    Imputed,
    /// It was missing and stays so.
    StaysMissing,
    /// It was too far out and set to the next figure inwards.
    Winsorised,
    /// Its indicator was put through a logarithm.
    Transformed,
}

impl Prepared {
    /// The story of one figure, by the row of its unit in the index.
    #[must_use]
    pub fn cell(&self, row: usize) -> Option<Cell> {
        let given = *self.given.get(row)?;
        let imputed = self.imputed.get(row).copied().flatten();
        let treated = self.treated.get(row).copied().flatten();
        let normalised = self.normalised.get(row).copied().flatten();
        let mut happened = Vec::new();
        match (given, imputed) {
            (None, None) => happened.push(Happened::StaysMissing),
            (None, Some(_)) => happened.push(Happened::Imputed),
            _ => {}
        }
        if imputed.is_some() && self.treatment.done.is_transformed() {
            happened.push(Happened::Transformed);
        } else if matches!(self.treatment.done, Done::Winsorised { .. }) && treated != imputed {
            happened.push(Happened::Winsorised);
        }
        Some(Cell { given, imputed, treated, normalised, happened })
    }
}
