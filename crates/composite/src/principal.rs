//! Principal components: along how many lines the parts of a node really differ.
//!
//! If ten indicators move together, one line through the cloud of units explains nearly all that
//! differs, and one score stands for them well. If two lines are needed, a single score hides
//! something. Each component has an eigenvalue of the correlation matrix; its share of their sum is
//! what it explains, and its loadings are its correlations with the parts (handbook of the OECD and
//! the JRC (2008), step 4).
//!
//! Worked example: two parts that correlate by *r* have the eigenvalues 1 + *r* and 1 − *r*; for
//! *r* = 0.6 the first explains 80 %, and both load on it by √0.8 = 0.894.
//!
//! The eigenvalues come by rotating columns against each other until all are at right angles
//! (M. R. Hestenes, Journal of the Society for Industrial and Applied Mathematics 6 (1958), the
//! one-sided Jacobi method): a few lines, exact to rounding, and always the same. Only units that
//! have every part are used. It rotates no further ("varimax") and makes no weights.

use measure::Key;
use serde::Serialize;

use crate::{
    index::Index,
    relate::{Relation, correlation},
};

/// Rotations converge within ten rounds; this only keeps the loop finite.
const MOST_ROUNDS: usize = 60;
/// Columns whose angle is off by less are at right angles.
const RIGHT_ANGLE: f64 = 1e-15;

/// The principal components of the parts of a node.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Principal {
    /// The node.
    pub node: Key,
    /// Its parts, in the order of the loadings.
    pub parts: Vec<Key>,
    /// How many units have every part.
    pub units: usize,
    /// The components, the one that explains most first.
    pub components: Vec<Component>,
}

/// A line along which the units differ.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Component {
    /// Its eigenvalue; all together they are as many as there are parts.
    pub eigenvalue: f64,
    /// Which share of all that differs it explains, 0 to 1.
    pub explained: f64,
    /// Its correlation with each part; the strongest is positive.
    pub loadings: Vec<f64>,
}

impl Index {
    /// The principal components of a node; none if there is no such node, if fewer than three units
    /// have every part, or if a part is the same for all of them.
    #[must_use]
    pub fn principal(&self, node: &Key) -> Option<Principal> {
        let branch = self.tree.iter().find(|branch| branch.key == *node)?;
        let rows = self.complete_rows(branch);
        let parts = self.parts_of(branch);
        let column = |at: usize| rows.iter().map(|row| row.get(at).copied()).collect::<Vec<_>>();
        let columns: Vec<Vec<Option<f64>>> = (0..parts.len()).map(column).collect();
        let row = |a: &Vec<Option<f64>>| {
            columns.iter().map(|b| correlation(a, b, Relation::Linear)).collect::<Option<Vec<_>>>()
        };
        let matrix = columns.iter().map(row).collect::<Option<Vec<_>>>()?;
        Some(Principal {
            node: node.clone(),
            parts: parts.iter().map(|(key, _)| (*key).clone()).collect(),
            units: rows.len(),
            components: components(matrix),
        })
    }
}

/// The components of a correlation matrix.
fn components(mut matrix: Vec<Vec<f64>>) -> Vec<Component> {
    let parts = matrix.len();
    let unit = |at: usize| (0..parts).map(|i| if i == at { 1.0 } else { 0.0 }).collect();
    let mut vectors: Vec<Vec<f64>> = (0..parts).map(unit).collect();
    for _ in 0..MOST_ROUNDS {
        if !rotate_all(&mut matrix, &mut vectors) {
            break;
        }
    }
    // The columns now are the eigenvectors, each as long as its eigenvalue.
    let length = |column: &Vec<f64>| dot(column, column).sqrt();
    let mut found: Vec<Component> = matrix
        .iter()
        .map(length)
        .zip(vectors)
        .map(|(eigenvalue, vector)| component(eigenvalue, vector, parts))
        .collect();
    found.sort_by(|a, b| b.eigenvalue.total_cmp(&a.eigenvalue));
    found
}

fn component(eigenvalue: f64, vector: Vec<f64>, parts: usize) -> Component {
    let strongest =
        vector.iter().copied().fold(0.0, |s: f64, x| if x.abs() > s.abs() { x } else { s });
    let scale = eigenvalue.sqrt() * strongest.signum();
    Component {
        eigenvalue,
        explained: eigenvalue / parts as f64,
        loadings: vector.into_iter().map(|x| x * scale).collect(),
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Turns every two columns to a right angle once; whether any had to be turned.
fn rotate_all(matrix: &mut [Vec<f64>], vectors: &mut [Vec<f64>]) -> bool {
    let mut turned = false;
    for second in 1..matrix.len() {
        for first in 0..second {
            let Some((a, b)) = two(matrix, first, second) else { continue };
            let Some((cosine, sine)) = angle(a, b) else { continue };
            turned = true;
            rotate(a, b, cosine, sine);
            if let Some((a, b)) = two(vectors, first, second) {
                rotate(a, b, cosine, sine);
            }
        }
    }
    turned
}

/// Two columns, the first standing before the second.
fn two(
    columns: &mut [Vec<f64>],
    first: usize,
    second: usize,
) -> Option<(&mut Vec<f64>, &mut Vec<f64>)> {
    let (before, after) = columns.split_at_mut_checked(second)?;
    Some((before.get_mut(first)?, after.first_mut()?))
}

/// The rotation that makes two columns stand at a right angle; none where they do.
fn angle(a: &[f64], b: &[f64]) -> Option<(f64, f64)> {
    let (aa, bb, ab) = (dot(a, a), dot(b, b), dot(a, b));
    // Next to a column of nothing every other stands at a right angle.
    if ab.abs() <= RIGHT_ANGLE * (aa * bb).sqrt() || aa.min(bb) < 1e-30 {
        return None;
    }
    let zeta = (bb - aa) / (2.0 * ab);
    let tangent = zeta.signum() / (zeta.abs() + zeta.hypot(1.0));
    let cosine = 1.0 / tangent.hypot(1.0);
    Some((cosine, cosine * tangent))
}

fn rotate(a: &mut [f64], b: &mut [f64], cosine: f64, sine: f64) {
    for (a, b) in a.iter_mut().zip(b) {
        (*a, *b) = (cosine * *a - sine * *b, sine * *a + cosine * *b);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worked_example_holds() {
        let found = components(vec![vec![1.0, 0.6], vec![0.6, 1.0]]);
        let eigenvalues: Vec<f64> = found.iter().map(|c| c.eigenvalue).collect();
        assert!((eigenvalues[0] - 1.6).abs() < 1e-12 && (eigenvalues[1] - 0.4).abs() < 1e-12);
        assert!((found[0].explained - 0.8).abs() < 1e-12);
        assert!(found[0].loadings.iter().all(|x| (x - 0.8_f64.sqrt()).abs() < 1e-12));
    }

    #[test]
    fn parts_that_are_one_give_one_component() {
        let found = components(vec![vec![1.0; 4]; 4]);
        assert!((found[0].eigenvalue - 4.0).abs() < 1e-12, "{found:?}");
        assert!(found[1..].iter().all(|c| c.eigenvalue < 1e-12));
        let alone = components(vec![vec![1.0]]);
        assert_eq!((alone.len(), alone[0].explained), (1, 1.0));
    }

    #[test]
    fn loadings_give_the_matrix_back() {
        let matrix = vec![vec![1.0, 0.5, -0.2], vec![0.5, 1.0, 0.1], vec![-0.2, 0.1, 1.0]];
        let found = components(matrix.clone());
        for (i, row) in matrix.iter().enumerate() {
            for (j, r) in row.iter().enumerate() {
                let back: f64 = found.iter().map(|c| c.loadings[i] * c.loadings[j]).sum();
                assert!((back - r).abs() < 1e-12);
            }
        }
    }
}
