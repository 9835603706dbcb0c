//! How indicators go together: correlations, what is odd about them, and Cronbach's alpha.
//!
//! Two indicators that always say the same count twice; two that pull against each other cancel
//! out, and their mean says little. Before a town is told a mean, both should be seen. Pearson's
//! correlation asks how straight the relation is, Spearman's how far the order is the same.
//! Cronbach's alpha asks of a whole node how far its parts measure one thing,
//! *k*/(*k*−1) · (1 − Σ var(*x*ᵢ) / var(Σ *x*ᵢ)) (L. J. Cronbach, Psychometrika 16 (1951)).
//!
//! Worked example: parts 1, 2, 3, 4 and 2, 1, 4, 3 correlate by 0.6; their variances are 5/3 each
//! and that of their sum 16/3, so alpha is 2 · (1 − 10/16) = 0.75.
//!
//! Correlation uses the units that have both; alpha those that have every part. Neither says what
//! causes what, and a low alpha forbids nothing: areas of integration need not move together.

use measure::Key;
use serde::{Deserialize, Serialize};

use crate::{
    index::Index,
    panel::Column,
    rank::middle_places,
    spread::variance,
    tree::{Branch, Source},
};

/// Which relation is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// How straight it is (Pearson).
    #[default]
    Linear,
    /// How far the order is the same (Spearman).
    ByRank,
}

/// The correlation of two columns, −1 to 1, over the rows that have both; none for fewer than three
/// of them or where either column is the same everywhere.
///
/// ```
/// use composite::relate::{Relation, correlation};
/// let (a, b) = ([1.0, 2.0, 3.0, 4.0].map(Some), [2.0, 1.0, 4.0, 3.0].map(Some));
/// assert!((correlation(&a, &b, Relation::Linear).unwrap() - 0.6).abs() < 1e-12);
/// ```
#[must_use]
pub fn correlation(a: &[Option<f64>], b: &[Option<f64>], relation: Relation) -> Option<f64> {
    let pairs = a.iter().zip(b).filter_map(|(a, b)| a.zip(*b));
    let (a, b): (Vec<f64>, Vec<f64>) = pairs.unzip();
    if a.len() < 3 {
        return None;
    }
    match relation {
        Relation::Linear => straightness(&a, &b),
        Relation::ByRank => straightness(&middle_places(&a), &middle_places(&b)),
    }
}

/// Σ (a − ā)(b − b̄) / √(Σ (a − ā)² · Σ (b − b̄)²)
fn straightness(a: &[f64], b: &[f64]) -> Option<f64> {
    let (a, b) = (centred(a)?, centred(b)?);
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let width = product(&a, &a).sqrt() * product(&b, &b).sqrt();
    (width > 0.0 && width.is_finite()).then(|| (product(&a, &b) / width).clamp(-1.0, 1.0))
}

/// The distances from the mean; none where all figures are the same.
fn centred(figures: &[f64]) -> Option<Vec<f64>> {
    let first = figures.first()?;
    if figures.iter().all(|x| x == first) {
        return None;
    }
    let middle = crate::spread::mean(figures)?;
    Some(figures.iter().map(|x| x - middle).collect())
}

/// The correlation of every two of several columns.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Correlations {
    /// Which relation.
    pub relation: Relation,
    /// What is related, in the order of rows and columns.
    pub keys: Vec<Key>,
    /// A row for each key with a cell for each key.
    pub rows: Vec<Column>,
}

/// What is odd about two parts of one node.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Odd {
    /// The node.
    pub node: Key,
    /// Its two parts.
    pub parts: [Key; 2],
    /// How they correlate.
    pub correlation: f64,
    /// What is odd.
    pub oddity: Oddity,
}

/// What is odd about a correlation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Oddity {
    /// Both say nearly the same, which then counts twice.
    TooHigh,
    /// They pull against each other.
    Negative,
}

/// When a correlation is odd.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Limits {
    /// Above this it is too high.
    pub high: f64,
    /// Below this it is negative enough to be told.
    pub negative: f64,
}

impl Default for Limits {
    /// Above 0.92 and below −0.4, the limits of the JRC's tools.
    fn default() -> Self {
        Self { high: 0.92, negative: -0.4 }
    }
}

/// How far the parts of a node measure one thing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Consistency {
    /// The node.
    pub node: Key,
    /// Cronbach's alpha, at most 1; none with fewer than two parts or two units that have them all,
    /// or where every unit has the same sum.
    pub alpha: Option<f64>,
    /// How many units have every part.
    pub units: usize,
}

impl Index {
    /// The correlations of all indicators, normalised. At the bounds of a panel, with 500 indicators
    /// of 5,000 units, those by rank take a minute; of 50 and 50 they take a millisecond.
    #[must_use]
    pub fn correlations(&self, relation: Relation) -> Correlations {
        let keys = self.indicators.iter().map(|i| i.key.clone()).collect();
        let columns: Vec<&[Option<f64>]> =
            self.indicators.iter().map(|i| i.normalised.as_slice()).collect();
        // Half of the table is the mirror of the other.
        let mut rows: Vec<Column> = Vec::with_capacity(columns.len());
        for (at, a) in columns.iter().enumerate() {
            let known = rows.iter().map(|row| row.get(at).copied().flatten());
            let new = columns.iter().skip(at).map(|b| correlation(a, b, relation));
            rows.push(known.chain(new).collect());
        }
        Correlations { relation, keys, rows }
    }

    /// Every two parts of one node that correlate oddly.
    #[must_use]
    pub fn oddities(&self, relation: Relation, limits: Limits) -> Vec<Odd> {
        let mut found = Vec::new();
        for branch in &self.tree {
            let parts = self.parts_of(branch);
            for (at, (a, scores)) in parts.iter().enumerate() {
                for (b, others) in parts.iter().skip(at + 1) {
                    let Some(r) = correlation(scores, others, relation) else { continue };
                    let Some(oddity) = judge(r, limits) else { continue };
                    let parts = [(*a).clone(), (*b).clone()];
                    found.push(Odd { node: branch.key.clone(), parts, correlation: r, oddity });
                }
            }
        }
        found
    }

    /// Cronbach's alpha of every node.
    #[must_use]
    pub fn consistencies(&self) -> Vec<Consistency> {
        let of = |branch: &Branch| {
            let rows = self.complete_rows(branch);
            Consistency { node: branch.key.clone(), alpha: alpha(&rows), units: rows.len() }
        };
        self.tree.iter().map(of).collect()
    }

    /// The keys and scores of the parts of a node.
    pub(crate) fn parts_of(&self, branch: &Branch) -> Vec<(&Key, &[Option<f64>])> {
        let part = |(source, _): &(Source, f64)| match source {
            Source::Indicator(at) => {
                self.indicators.get(*at).map(|i| (&i.key, i.normalised.as_slice()))
            }
            Source::Branch(at) => self.nodes.get(*at).map(|n| (&n.key, n.scores.as_slice())),
        };
        branch.parts.iter().filter_map(part).collect()
    }

    /// The scores of the parts of a node, a row for each unit that has all.
    pub(crate) fn complete_rows(&self, branch: &Branch) -> Vec<Vec<f64>> {
        let parts = self.parts_of(branch);
        let row = |at: usize| parts.iter().map(|(_, x)| x.get(at).copied().flatten()).collect();
        (0..self.units.len()).filter_map(row).collect()
    }
}

fn judge(correlation: f64, limits: Limits) -> Option<Oddity> {
    if correlation > limits.high {
        Some(Oddity::TooHigh)
    } else if correlation < limits.negative {
        Some(Oddity::Negative)
    } else {
        None
    }
}

/// Cronbach's alpha of rows that are equally long.
fn alpha(rows: &[Vec<f64>]) -> Option<f64> {
    let parts = rows.first()?.len();
    let column = |at: usize| rows.iter().filter_map(|row| row.get(at).copied()).collect::<Vec<_>>();
    let single: f64 = (0..parts).map(|at| variance(&column(at))).sum::<Option<f64>>()?;
    let sums: Vec<f64> = rows.iter().map(|row| row.iter().sum()).collect();
    let together = variance(&sums).filter(|v| *v > 0.0)?;
    let k = parts as f64;
    (parts > 1).then(|| k / (k - 1.0) * (1.0 - single / together))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worked_example_holds() {
        let rows = [[1.0, 2.0], [2.0, 1.0], [3.0, 4.0], [4.0, 3.0]].map(|row| row.to_vec());
        assert!((alpha(&rows).unwrap() - 0.75).abs() < 1e-12);
        assert_eq!(alpha(&[vec![1.0], vec![2.0]]), None, "one part");
        assert_eq!(alpha(&[]), None);
    }

    #[test]
    fn what_does_not_vary_correlates_with_nothing() {
        let (a, b) = ([1.0, 2.0, 3.0].map(Some), [0.1; 3].map(Some));
        assert_eq!(correlation(&a, &b, Relation::Linear), None);
        assert_eq!(correlation(&a, &b, Relation::ByRank), None);
        let short = [Some(3.0), None, Some(1.0)];
        assert_eq!(correlation(&a, &short, Relation::Linear), None, "two pairs lie on a line");
    }

    #[test]
    fn order_is_all_that_counts_by_rank() {
        let a = [1.0, 2.0, 3.0, 4.0].map(Some);
        let b = [1.0, 10.0, 100.0, 1e6].map(Some);
        assert!((correlation(&a, &b, Relation::ByRank).unwrap() - 1.0).abs() < 1e-12);
        assert!(correlation(&a, &b, Relation::Linear).unwrap() < 0.9);
    }
}
