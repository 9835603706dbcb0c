//! Weights: what each indicator really counts, and what if the weights were different.
//!
//! A weight of 10 % does not mean that an indicator decides a tenth of the score: what hardly
//! varies, or moves with others, decides less or more. Its *importance* is the squared correlation
//! with the score (P. Paruolo, M. Saisana and A. Saltelli, "Ratings and rankings: voodoo or
//! science?", Journal of the Royal Statistical Society A 176 (2013)); the *effective weight* is
//! what the weights along the tree multiply up to.
//!
//! [`Index::reweigh`] answers *what if?* at once: imputing, treating and normalising stay, only the
//! sums are made again, so that it can follow a slider. Worked example: of scores 0, 100 (weights 1
//! and 1) the mean is 50; with weights 3 and 1 it is 25.
//!
//! It proposes no weights; [`Index::balance`] does.

use std::collections::BTreeMap;

use measure::{Key, Problem, Problems};
use serde::Serialize;

use crate::{
    index::{Index, Scored},
    recipe::check_weight,
    relate::{Relation, correlation},
    tree::{Source, score},
};

/// What an indicator counts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Importance {
    /// The indicator.
    pub key: Key,
    /// Its weight in the whole; all together make 1.
    pub effective_weight: f64,
    /// Its correlation with the score of the whole; none where it does not exist.
    pub correlation: Option<f64>,
    /// Its squared correlation as a share of that of all indicators.
    pub share: Option<f64>,
}

/// The scores of an index with other weights.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reweighed {
    /// The nodes below the whole, as in the index.
    pub nodes: Vec<Scored>,
    /// The whole.
    pub whole: Scored,
}

impl Index {
    /// What each indicator counts, in the order of the tree.
    #[must_use]
    pub fn importances(&self) -> Vec<Importance> {
        let weights = self.effective_weights();
        let related: Vec<Option<f64>> = self
            .indicators
            .iter()
            .map(|i| correlation(&i.normalised, &self.whole.scores, Relation::Linear))
            .collect();
        let all: f64 = related.iter().flatten().map(|r| r * r).sum();
        self.indicators
            .iter()
            .zip(weights.into_iter().zip(related))
            .map(|(indicator, (effective_weight, correlation))| Importance {
                key: indicator.key.clone(),
                effective_weight,
                correlation,
                share: correlation.filter(|_| all > 0.0).map(|r| r * r / all),
            })
            .collect()
    }

    /// The weight of each indicator in the whole: the product of its share and those of the nodes
    /// above it.
    fn effective_weights(&self) -> Vec<f64> {
        let mut indicators = vec![0.0; self.indicators.len()];
        let mut branches = vec![0.0; self.tree.len()];
        if let Some(whole) = branches.last_mut() {
            *whole = 1.0;
        }
        // From the whole down: every branch stands after its parts.
        for (at, branch) in self.tree.iter().enumerate().rev() {
            let own = branches.get(at).copied().unwrap_or_default();
            let all: f64 = branch.parts.iter().map(|(_, weight)| weight).sum();
            for (source, weight) in &branch.parts {
                let slot = match source {
                    Source::Indicator(at) => indicators.get_mut(*at),
                    Source::Branch(at) => branches.get_mut(*at),
                };
                slot.into_iter().for_each(|slot| *slot = own * weight / all);
            }
        }
        indicators
    }

    /// The scores if the parts named had these weights; the others keep theirs.
    ///
    /// # Errors
    /// Every name that is no part of the index, every weight that is none, every node whose parts
    /// would have no weight, and scores that a method cannot take.
    pub fn reweigh(&self, weights: &BTreeMap<Key, f64>) -> Result<Reweighed, Problems> {
        let mut problems = Problems::default();
        for (key, weight) in weights {
            let place = format!("weights/{key}");
            check_weight(*weight, &place, &mut problems);
            if self.indicator(key).is_none() && self.nodes.iter().all(|node| node.key != *key) {
                problems.add(Problem::new("index-unknown-part", place).with("key", key));
            }
        }
        let mut tree = self.tree.clone();
        for branch in &mut tree {
            for (source, weight) in &mut branch.parts {
                let new = self.key_of(*source).and_then(|key| weights.get(key));
                *weight = new.copied().unwrap_or(*weight);
            }
            if branch.parts.iter().all(|(_, weight)| *weight == 0.0) {
                let place = format!("nodes/{}", branch.key);
                problems.add(Problem::new("index-no-weight", place).with("key", &branch.key));
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        self.rescore(&tree)
    }

    pub(crate) fn key_of(&self, source: Source) -> Option<&Key> {
        match source {
            Source::Indicator(at) => self.indicators.get(at).map(|i| &i.key),
            Source::Branch(at) => self.nodes.get(at).map(|node| &node.key),
        }
    }

    fn rescore(&self, tree: &[crate::tree::Branch]) -> Result<Reweighed, Problems> {
        let columns: Vec<&[Option<f64>]> =
            self.indicators.iter().map(|i| i.normalised.as_slice()).collect();
        let names: Vec<&str> = self.units.iter().map(String::as_str).collect();
        let mut scores = score(tree, &columns, &names)?;
        let whole = Scored::new(self.whole.key.clone(), scores.pop().unwrap_or_default());
        let keys = self.nodes.iter().map(|node| node.key.clone());
        Ok(Reweighed { nodes: keys.zip(scores).map(|(k, s)| Scored::new(k, s)).collect(), whole })
    }
}
