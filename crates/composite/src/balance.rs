//! Weights that give each part the importance it is meant to have.
//!
//! Whoever gives two parts the same weight mostly means that both should count the same, and they hardly
//! ever do: what varies more, or goes with the others, decides more. Here the question is turned round:
//! which weights make the importances what was wished? The importance of a part is its squared correlation with
//! the score of its node, as a share of that of all parts. Weights go up for parts that count less than wished and down
//! for those that count more, by the root of the ratio, until nothing gets nearer; what they then
//! count is told beside what was wished, for not every wish can be met.
//!
//! Source of the aim: W. Becker, M. Saisana, P. Paruolo and I. Vandecasteele, "Weights and importance in composite
//! indicators: Closing the gap", Ecological Indicators 80 (2017). For arithmetic means of parts
//! without gaps, weights times deviations are R⁻¹·√wished where that has no negative part, R being the parts'
//! correlations: tests hold it against that. COINr's `get_opt_weights` aims at shares of plain
//! correlations and stops earlier.
//!
//! Worked example: parts 1, 2, 3, 4 and 2, 1, 4, 3 vary alike and correlate by 0.6. That the first has 60 % of
//! the importance and the second 40 % takes weights as √0.6 − 0.6·√0.4 to √0.4 − 0.6·√0.6, which is 70.2 to 29.8 %.
//!
//! It proposes weights for one node, of which all others keep theirs, and does not say that importance
//! should be equal: that is for whoever answers for the index.

use std::collections::BTreeMap;

use measure::{Key, Problem, Problems};
use serde::Serialize;

use crate::{
    doubt::MOST_WORK,
    index::Index,
    panel::Column,
    recipe::{Method, check_weight},
    relate::{Relation, correlation},
    tree::{Branch, Source, score},
};

/// The most times that weights are changed.
const MOST_STEPS: u64 = 2_000;
/// Nearer than this is met.
const MET: f64 = 1e-9;

/// Weights of the parts of a node, and what they make the parts count.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Balanced {
    /// The node.
    pub node: Key,
    /// Its parts, in their order.
    pub parts: Vec<BalancedPart>,
    /// How far any share is from the one that was wished, at most.
    pub gap: f64,
}

/// A part with its weight.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BalancedPart {
    /// The part.
    pub key: Key,
    /// The share of importance that was wished; all together make 1.
    pub wished: f64,
    /// The weight; all together make 1.
    pub weight: f64,
    /// The share of importance that it has with these weights; 0 where it goes against the node.
    pub share: f64,
    /// Its correlation with the node; none where it does not exist.
    pub correlation: Option<f64>,
}

impl Index {
    /// Weights for the parts of a node with which each has the importance wished; parts not named wish for 1, and what
    /// wishes for 0 gets no weight.
    ///
    /// # Errors
    /// A node or part that is not there, every wish that is no weight, a node of which nothing is
    /// wished, and scores that its method cannot take.
    pub fn balance(&self, node: &Key, wished: &BTreeMap<Key, f64>) -> Result<Balanced, Problems> {
        let mut problems = Problems::default();
        let branch = self.tree.iter().find(|branch| branch.key == *node);
        let Some(branch) = branch else {
            problems.add(Problem::new("index-unknown-part", "node").with("key", node));
            return Err(problems);
        };
        let keys: Vec<Key> =
            branch.parts.iter().filter_map(|(source, _)| self.key_of(*source)).cloned().collect();
        for (key, wish) in wished {
            let place = format!("wished/{key}");
            check_weight(*wish, &place, &mut problems);
            if !keys.contains(key) {
                problems.add(Problem::new("index-unknown-part", place).with("key", key));
            }
        }
        let wishes: Vec<f64> =
            keys.iter().map(|key| wished.get(key).copied().unwrap_or(1.0)).collect();
        if wishes.iter().all(|wish| *wish == 0.0) {
            problems
                .add(Problem::new("index-no-weight", format!("nodes/{node}")).with("key", node));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let wished = whole(&wishes);
        let (weights, told) = self.approach(branch, &wished)?;
        Ok(Balanced {
            node: node.clone(),
            gap: told.gap(&wished),
            parts: told.parts(keys, wished, weights),
        })
    }

    /// Changes weights until nothing gets nearer.
    fn approach(&self, branch: &Branch, wished: &[f64]) -> Result<(Vec<f64>, Told), Problems> {
        let columns: Vec<&Column> =
            branch.parts.iter().filter_map(|(source, _)| self.column_of(*source)).collect();
        let (mut best, mut step) = (wished.to_vec(), 0.5);
        let mut told = self.try_weights(branch, &columns, &best)?;
        for _ in 0..self.steps(branch) {
            if told.gap(wished) < MET || step < 1e-4 {
                break;
            }
            let nearer = whole(&told.shifted(&best, wished, step));
            let found = self.try_weights(branch, &columns, &nearer)?;
            if found.distance(wished) < told.distance(wished) {
                (best, told) = (nearer, found);
            } else {
                step /= 2.0;
            }
        }
        Ok((best, told))
    }

    fn try_weights(
        &self,
        branch: &Branch,
        columns: &[&Column],
        weights: &[f64],
    ) -> Result<Told, Problems> {
        let parts = (0..).map(Source::Indicator).zip(weights.iter().copied()).take(columns.len());
        let alone = Branch { parts: parts.collect(), ..branch.clone() };
        let units: Vec<&str> = self.units.iter().map(String::as_str).collect();
        let given: Vec<&[Option<f64>]> = columns.iter().map(|column| column.as_slice()).collect();
        let scores = score(&[alone], &given, &units)?.pop().unwrap_or_default();
        let related = columns.iter().map(|column| correlation(column, &scores, Relation::Linear));
        Ok(Told(related.collect()))
    }

    /// How often weights may be changed, so that the work has an end.
    fn steps(&self, branch: &Branch) -> u64 {
        let units = self.units.len() as u64;
        let pairs = if branch.method == Method::Copeland { units } else { 1 };
        let once = (units * branch.parts.len() as u64).saturating_mul(pairs).max(1);
        (MOST_WORK / once).min(MOST_STEPS)
    }

    fn column_of(&self, source: Source) -> Option<&Column> {
        match source {
            Source::Indicator(at) => self.indicators.get(at).map(|i| &i.normalised),
            Source::Branch(at) => self.nodes.get(at).map(|node| &node.scores),
        }
    }
}

/// The correlations of the parts with their node.
struct Told(Vec<Option<f64>>);

impl Told {
    /// The shares of importance; a part that goes against the node has none.
    fn shares(&self) -> Vec<f64> {
        whole(&self.0.iter().map(|r| r.unwrap_or(0.0).max(0.0).powi(2)).collect::<Vec<_>>())
    }

    fn gap(&self, wished: &[f64]) -> f64 {
        self.shares().iter().zip(wished).map(|(s, w)| (s - w).abs()).fold(0.0, f64::max)
    }

    fn distance(&self, wished: &[f64]) -> f64 {
        self.shares().iter().zip(wished).map(|(s, w)| (s - w).powi(2)).sum()
    }

    /// Weights moved towards the wishes; none more than doubled or halved.
    fn shifted(&self, weights: &[f64], wished: &[f64], step: f64) -> Vec<f64> {
        let shift = |((weight, wished), share): ((&f64, &f64), f64)| {
            let ratio = if share > 0.0 { wished / share } else { f64::INFINITY };
            if *wished > 0.0 { weight * ratio.powf(step).clamp(0.5, 2.0) } else { 0.0 }
        };
        weights.iter().zip(wished).zip(self.shares()).map(shift).collect()
    }

    fn parts(self, keys: Vec<Key>, wished: Vec<f64>, weights: Vec<f64>) -> Vec<BalancedPart> {
        let shares = self.shares();
        let figures = wished.into_iter().zip(weights).zip(shares.into_iter().zip(self.0));
        let part = |(key, ((wished, weight), (share, correlation)))| BalancedPart {
            key,
            wished,
            weight,
            share,
            correlation,
        };
        keys.into_iter().zip(figures).map(part).collect()
    }
}

/// Figures as shares of their sum; as they are when that is 0.
fn whole(figures: &[f64]) -> Vec<f64> {
    let sum: f64 = figures.iter().sum();
    figures.iter().map(|x| if sum > 0.0 { x / sum } else { *x }).collect()
}
