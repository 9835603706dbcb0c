//! Copeland's method: who wins more pairs than they lose.
//!
//! Each unit meets each other once. The weight of the parts in which it is better, and half that of
//! those in which both are alike, is its share of the pair; above one half it wins (+1), below it
//! loses (−1). The score is wins less losses, from −(*n*−1) to *n*−1. No strength makes up a
//! weakness. Source: A. H. Copeland, "A reasonable social welfare function" (1951); handbook of the
//! OECD and the JRC (2008), step 6, the multi-criteria approach.
//!
//! Worked example: of three parts, A has 3, 3, 1, B 2, 2, 3, C 1, 1, 2. A beats B in two parts of
//! three and C in two, B beats C in all: A +2, B 0, C −2.
//!
//! A pair is decided by the parts that both have, their weights rescaled; without any it is even.
//! (COINr counts what is missing for one unit of each pair, by the order of the rows.)

use crate::{aggregate::Weighed, panel::Column};

/// Wins less losses of every unit that has a part of some weight.
pub(crate) fn copeland(parts: &[Weighed<'_>]) -> Column {
    let units = parts.first().map_or(0, |part| part.scores.len());
    let rows: Vec<Vec<Option<f64>>> = (0..units).map(|unit| row(parts, unit)).collect();
    let weights: Vec<f64> = parts.iter().map(|part| part.weight).collect();
    let takes_part: Vec<bool> = rows
        .iter()
        .map(|row| row.iter().zip(&weights).any(|(x, weight)| x.is_some() && *weight > 0.0))
        .collect();
    let score = |a: &Vec<Option<f64>>| rows.iter().map(|b| outcome(a, b, &weights)).sum::<f64>();
    rows.iter().zip(takes_part).map(|(a, takes_part)| takes_part.then(|| score(a))).collect()
}

fn row(parts: &[Weighed<'_>], unit: usize) -> Vec<Option<f64>> {
    parts.iter().map(|part| part.scores.get(unit).copied().flatten()).collect()
}

/// 1 where `a` beats `b`, −1 where it loses, 0 where they are even, as a unit is with itself.
fn outcome(a: &[Option<f64>], b: &[Option<f64>], weights: &[f64]) -> f64 {
    let (mut ahead, mut behind) = (0.0, 0.0);
    for ((a, b), weight) in a.iter().zip(b).zip(weights) {
        if let (Some(a), Some(b)) = (a, b) {
            ahead += if a > b { *weight } else { 0.0 };
            behind += if a < b { *weight } else { 0.0 };
        }
    }
    // Above one half of the shared weight is: more ahead than behind. A billionth of it heals sums
    // such as 0.1 + 0.2 that should equal 0.3.
    let even = 1e-9 * (ahead + behind);
    if ahead > behind + even {
        1.0
    } else if behind > ahead + even {
        -1.0
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(columns: &[Vec<Option<f64>>], weights: &[f64]) -> Column {
        let weighed = columns.iter().zip(weights);
        let parts: Vec<_> =
            weighed.map(|(scores, weight)| Weighed { scores, weight: *weight }).collect();
        copeland(&parts)
    }

    fn column(figures: [f64; 3]) -> Vec<Option<f64>> {
        figures.into_iter().map(Some).collect()
    }

    #[test]
    fn the_worked_example_holds() {
        let columns = [column([3.0, 2.0, 1.0]), column([3.0, 2.0, 1.0]), column([1.0, 3.0, 2.0])];
        assert_eq!(scores(&columns, &[1.0; 3]), [Some(2.0), Some(0.0), Some(-2.0)]);
        // The third part weighs as much as the others: A and B, A and C are even.
        assert_eq!(scores(&columns, &[0.1, 0.2, 0.3]), [Some(0.0), Some(1.0), Some(-1.0)]);
    }

    #[test]
    fn what_is_missing_counts_for_nobody() {
        let mut columns = [column([3.0, 2.0, 1.0]), column([1.0, 2.0, 3.0])];
        columns[0][2] = None;
        // A and B are even; C beats both in the only part that they share.
        assert_eq!(scores(&columns, &[1.0; 2]), [Some(-1.0), Some(-1.0), Some(2.0)]);
        columns[1][2] = None;
        assert_eq!(scores(&columns, &[1.0; 2]), [Some(0.0), Some(0.0), None]);
    }
}
