//! Sobol' indices: which choice decides the outcome.
//!
//! An outcome *y* hangs on several uncertain choices. The first-order index of a choice is the
//! share of the variance of *y* that it explains alone; the total index is the share that would
//! remain if all others were known, its joint effects included. If the total of a choice is near 0
//! nobody needs to argue about it.
//!
//! Two tables A and B of draws are made, and for each choice *i* a third, ABᵢ, which is A with
//! column *i* out of B. With *V* the variance of y_A and y_B together and *y* taken from its mean:
//!
//! - first order Σ y_B (y_ABi − y_A) / (*N V*) (A. Saltelli and others, "Variance based sensitivity
//!   analysis of model output", Computer Physics Communications 181 (2010), table 2 (b))
//! - total Σ (y_A − y_ABi)² / (2 *N V*) (M. J. W. Jansen, Computer Physics Communications 117 (1999))
//!
//! Taking *y* from its mean changes nothing that is expected and makes the first far steadier
//! (COINr does not; SALib does). Limits come from drawing the rows anew with replacement and
//! estimating again: 5 and 95 of 100 such estimates.
//!
//! Worked example: the function of Ishigami and Homma, sin *a* + 7 sin² *b* + 0.1 *c*⁴ sin *a*, has
//! first-order indices 0.3139, 0.4424, 0 and totals 0.5576, 0.4424, 0.2437. With few rows an
//! estimate may fall below 0 or beyond 1; it is shown as it is, for that is its doubt.

use rand_core::SeedableRng;
use rand_xoshiro::Xoshiro256PlusPlus;
use serde::{Deserialize, Serialize};

use crate::{spread::quantile, uniform::next};

/// How far a choice decides the outcome.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shares {
    /// Alone.
    pub first: Estimate,
    /// With all its joint effects.
    pub total: Estimate,
}

/// An estimate with its limits.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// Between which 90 of 100 estimates from rows drawn anew lie; none without such draws.
    pub limits: Option<[f64; 2]>,
}

/// The outcomes of one row: that of A, of B, and of every ABᵢ.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// With all choices out of A.
    pub a: f64,
    /// With all choices out of B.
    pub b: f64,
    /// With choice *i* out of B, the others out of A; as many as there are choices.
    pub ab: Vec<f64>,
}

/// The shares of every choice; none where fewer than two rows are given or the outcome never
/// varies.
///
/// `again` times the rows are drawn anew for the limits.
#[must_use]
pub fn shares(rows: &[Row], again: u32, seed: u64) -> Option<Vec<Shares>> {
    let choices = rows.iter().map(|row| row.ab.len()).min()?;
    let rows = centred(rows);
    let all: Vec<&Row> = rows.iter().collect();
    let point = estimate(&all, choices)?;
    let mut chance = Xoshiro256PlusPlus::seed_from_u64(seed);
    let drawn: Vec<Vec<[f64; 2]>> =
        (0..again).filter_map(|_| estimate(&draw_anew(&rows, &mut chance), choices)).collect();
    let with_limits = |(choice, [first, total]): (usize, [f64; 2])| {
        let limits = |which: usize| limits(&drawn, choice, which);
        Shares {
            first: Estimate { value: first, limits: limits(0) },
            total: Estimate { value: total, limits: limits(1) },
        }
    };
    Some(point.into_iter().enumerate().map(with_limits).collect())
}

/// The rows with every outcome taken from the mean of all.
fn centred(rows: &[Row]) -> Vec<Row> {
    let sum = |row: &Row| row.a + row.b + row.ab.iter().sum::<f64>();
    let count: usize = rows.iter().map(|row| 2 + row.ab.len()).sum();
    let middle = rows.iter().map(sum).sum::<f64>() / count.max(1) as f64;
    let moved = |row: &Row| Row {
        a: row.a - middle,
        b: row.b - middle,
        ab: row.ab.iter().map(|y| y - middle).collect(),
    };
    rows.iter().map(moved).collect()
}

/// First order and total of every choice.
fn estimate(rows: &[&Row], choices: usize) -> Option<Vec<[f64; 2]>> {
    let n = rows.len() as f64;
    let middle = rows.iter().map(|row| row.a + row.b).sum::<f64>() / (2.0 * n);
    let square = |y: f64| (y - middle).powi(2);
    let variance = rows.iter().map(|row| square(row.a) + square(row.b)).sum::<f64>() / (2.0 * n);
    // Outcomes that differ by rounding alone have no variance to share out.
    let largest = rows.iter().fold(0.0_f64, |m, row| m.max(row.a.abs()).max(row.b.abs()));
    if rows.len() < 2 || variance <= (largest * 1e-12).powi(2) {
        return None;
    }
    let mut sums = vec![[0.0; 2]; choices];
    for row in rows {
        for ([first, total], ab) in sums.iter_mut().zip(&row.ab) {
            *first += row.b * (ab - row.a);
            *total += (row.a - ab).powi(2);
        }
    }
    let share = |[first, total]: [f64; 2]| [first / (n * variance), total / (2.0 * n * variance)];
    Some(sums.into_iter().map(share).collect())
}

fn draw_anew<'a>(rows: &'a [Row], chance: &mut Xoshiro256PlusPlus) -> Vec<&'a Row> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below the count")]
    let mut any = || rows.get((next(chance) * rows.len() as f64) as usize);
    (0..rows.len()).filter_map(|_| any()).collect()
}

fn limits(drawn: &[Vec<[f64; 2]>], choice: usize, which: usize) -> Option<[f64; 2]> {
    let one = |set: &Vec<[f64; 2]>| set.get(choice).and_then(|pair| pair.get(which)).copied();
    let mut sorted: Vec<f64> = drawn.iter().filter_map(one).collect();
    sorted.sort_unstable_by(f64::total_cmp);
    Some([quantile(&sorted, 0.05)?, quantile(&sorted, 0.95)?])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{even::even_rows, uniform::table};
    use std::f64::consts::PI;

    fn ishigami(x: &[f64]) -> f64 {
        let [a, b, c] = [x[0], x[1], x[2]].map(|u| PI * (2.0 * u - 1.0));
        a.sin() + 7.0 * b.sin().powi(2) + 0.1 * c.powi(4) * a.sin()
    }

    fn rows(count: usize, y: impl Fn(&[f64]) -> f64) -> Vec<Row> {
        rows_of(&table(count, 6, 7), y)
    }

    fn rows_of(draws: &[Vec<f64>], y: impl Fn(&[f64]) -> f64) -> Vec<Row> {
        let row = |draw: &Vec<f64>| {
            let (a, b) = draw.split_at(3);
            let ab = (0..3).map(|at| {
                let mut x = a.to_vec();
                x[at] = b[at];
                y(&x)
            });
            Row { a: y(a), b: y(b), ab: ab.collect() }
        };
        draws.iter().map(row).collect()
    }

    #[test]
    fn the_shares_of_the_function_of_ishigami_are_found() {
        let found = shares(&rows(20_000, ishigami), 50, 1).unwrap();
        let expected = [(0.3139, 0.5576), (0.4424, 0.4424), (0.0, 0.2437)];
        for (shares, (first, total)) in found.iter().zip(expected) {
            assert!((shares.first.value - first).abs() < 0.03, "{shares:?}");
            assert!((shares.total.value - total).abs() < 0.03, "{shares:?}");
            let [low, high] = shares.total.limits.unwrap();
            assert!(low < shares.total.value && shares.total.value < high && high - low < 0.06);
        }
    }

    #[test]
    fn even_draws_err_by_less_than_a_third() {
        let exact = [(0.3139, 0.5576), (0.4424, 0.4424), (0.0, 0.2437)];
        let error = |draws: &dyn Fn(u64) -> Vec<Vec<f64>>| {
            let of_a_seed = |seed| {
                let found = shares(&rows_of(&draws(seed), ishigami), 0, 1).unwrap();
                let apart = |(found, (first, total)): (&Shares, (f64, f64))| {
                    (found.first.value - first).powi(2) + (found.total.value - total).powi(2)
                };
                found.iter().zip(exact).map(apart).sum::<f64>()
            };
            (1..=30).map(of_a_seed).sum::<f64>().sqrt()
        };
        let independent = error(&|seed| table(2_000, 6, seed));
        let even = error(&|seed| even_rows(2_000, 6, seed));
        assert!(even < independent / 3.0, "{even} {independent}");
    }

    #[test]
    fn a_sum_is_shared_by_the_variances_of_its_parts() {
        // 1 · a + 2 · b + 0 · c: shares 1/5, 4/5 and 0, first order and total alike.
        let found = shares(&rows(20_000, |x| x[0] + 2.0 * x[1]), 0, 1).unwrap();
        for (shares, expected) in found.iter().zip([0.2, 0.8, 0.0]) {
            assert!((shares.first.value - expected).abs() < 0.02, "{shares:?}");
            assert!((shares.total.value - expected).abs() < 0.02);
            assert_eq!(shares.total.limits, None);
        }
        assert_eq!(found[2].total.value, 0.0, "what changes nothing has exactly nothing");
    }

    #[test]
    fn an_outcome_that_never_varies_is_shared_by_nobody() {
        assert_eq!(shares(&rows(10, |_| 0.1), 5, 1), None);
        assert_eq!(shares(&[], 5, 1), None);
    }
}
