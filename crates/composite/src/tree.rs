//! The tree made flat: every node after its parts, so that one pass from first to last scores all.
//!
//! Used by [`build`](crate::build()) and again, with other weights, by
//! [`Index::reweigh`](crate::Index::reweigh), which is why it knows columns by number only.

use measure::{Key, Problem, Problems};

use crate::{
    aggregate::{Weighed, aggregate},
    panel::{Column, is_a_score},
    recipe::{Method, Node, Part},
};

/// Where the scores of a part stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// Among the normalised indicators.
    Indicator(usize),
    /// Among the branches.
    Branch(usize),
}

/// A node with its parts by number.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Branch {
    pub(crate) key: Key,
    pub(crate) method: Method,
    pub(crate) enough: f64,
    pub(crate) parts: Vec<(Source, f64)>,
}

/// The branches of a checked tree, the whole being the last; indicators are numbered as
/// [`visit_leaves`](crate::recipe::visit_leaves) meets them.
pub(crate) fn flatten(whole: &Node) -> Vec<Branch> {
    let mut branches = Vec::new();
    add(whole, &mut 0, &mut branches);
    branches
}

fn add(node: &Node, indicators: &mut usize, branches: &mut Vec<Branch>) -> usize {
    let mut parts = Vec::with_capacity(node.parts.len());
    for part in &node.parts {
        let source = match part {
            Part::Indicator(_) => {
                *indicators += 1;
                Source::Indicator(*indicators - 1)
            }
            Part::Node(inner) => Source::Branch(add(inner, indicators, branches)),
        };
        parts.push((source, part.weight()));
    }
    let Node { key, method, enough, .. } = node;
    branches.push(Branch { key: key.clone(), method: *method, enough: *enough, parts });
    branches.len() - 1
}

/// The scores of every branch, in their order.
///
/// # Errors
/// Each branch whose method refuses a score of its parts, or whose scores leave the numbers; what
/// depends on it is not tried.
pub(crate) fn score(
    branches: &[Branch],
    indicators: &[&[Option<f64>]],
    units: &[&str],
) -> Result<Vec<Column>, Problems> {
    let mut problems = Problems::default();
    let mut scored: Vec<Option<Column>> = Vec::with_capacity(branches.len());
    for branch in branches {
        let part = |(source, weight): &(Source, f64)| {
            let scores = match source {
                Source::Indicator(at) => indicators.get(*at).copied()?,
                Source::Branch(at) => scored.get(*at)?.as_deref()?,
            };
            Some(Weighed { scores, weight: *weight })
        };
        let parts: Option<Vec<Weighed<'_>>> = branch.parts.iter().map(part).collect();
        let made = parts.map(|parts| score_branch(branch, &parts, units));
        scored.push(match made {
            Some(Ok(scores)) => Some(scores),
            Some(Err(problem)) => {
                problems.add(problem);
                None
            }
            None => None,
        });
    }
    problems.or(scored.into_iter().flatten().collect())
}

fn score_branch(branch: &Branch, parts: &[Weighed<'_>], units: &[&str]) -> Result<Column, Problem> {
    let unit = |row: usize| units.get(row).copied().unwrap_or_default();
    let place = format!("nodes/{}/method", branch.key);
    let scores = aggregate(parts, branch.method, branch.enough).map_err(|refused| {
        Problem::new(refused.code, &place)
            .with("key", &branch.key)
            .with("unit", unit(refused.row))
            .with("score", refused.score)
    })?;
    match scores.iter().position(|x| x.is_some_and(|x| !is_a_score(x))) {
        None => Ok(scores),
        Some(row) => Err(Problem::new("index-beyond-numbers", place)
            .with("key", &branch.key)
            .with("unit", unit(row))),
    }
}
