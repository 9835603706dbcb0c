//! Small-count noise: every count is moved a little, by chance that is the same for the same cell.
//!
//! Nothing is hidden; instead nobody can tell a 3 from a 2 or a 4. The noise of a cell depends on a
//! secret key and on what the cell counts alone, so that the same cell has the same figure in
//! every table and every year's file, and asking again averages nothing out. It is the idea of the
//! cell key method of the Australian and German statistical offices (B. Fraser and J. Wooton, "A
//! proposed method for confidentialising tabular output to protect against differencing", 2005),
//! without record keys: a town that publishes tables has no register of persons behind them here.
//!
//! **What is given up**: totals are no longer the sums of their parts. **What it means** stands in
//! [`NoiseFacts`], to be printed beside the table.
//!
//! The distribution for a largest deviation D: every whole number from −D to D is as likely as any
//! other, so that its variance is D(D+1)/3; counts that would fall below zero, and those of an
//! empty cell, are handled so: an empty cell stays 0 (nobody is invented), and a count c < D moves
//! by at most c either way, so that the expected figure stays the true one.
//!
//! Worked example: D = 2: −2, −1, 0, 1, 2 with probability 1/5 each, variance 2. A count of 1 becomes
//! 0, 1 or 2.
//!
//! It deliberately does not claim differential privacy: the noise is bounded, and a count that is
//! shown as D·2 is certainly not empty.

use measure::{Problem, Problems};
use serde::{Deserialize, Serialize};

use crate::{
    Quantity,
    release::{Shown, cell_name},
    rule::{Frequency, Rules},
    table::Table,
};

/// The largest deviation that may be asked for.
pub const GREATEST_DEVIATION: u32 = 100;

/// What the noise of a table means.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct NoiseFacts {
    /// No figure is further from the truth.
    pub largest_deviation: u32,
    /// The variance of a figure whose count is at least the largest deviation.
    pub variance: f64,
    /// A total and the sum of its n parts may be n + 1 times the largest deviation apart.
    pub totals: Totals,
}

/// Whether totals are the sums of their parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Totals {
    /// They are not, and the page must say so.
    NotAdditive,
}

/// A table with noise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Noisy {
    /// The figures to publish, in the order of the table's cells.
    pub figures: Vec<f64>,
    /// What they mean.
    pub facts: NoiseFacts,
}

impl Noisy {
    /// What the figures say about the truth, for a release: with D the largest deviation, a figure
    /// f stands for at most f + D and at least f − D, but for no less than f / 2, because a count c < D
    /// moves by c at most.
    #[must_use]
    pub fn shown(&self) -> Shown {
        let d = f64::from(self.facts.largest_deviation);
        let least = |f: &f64| (f - d).max((f / 2.0).ceil().min(d));
        Shown::Within {
            least: self.figures.iter().map(least).collect(),
            most: self.figures.iter().map(|f| f + d).collect(),
        }
    }
}

/// Moves every count by at most `largest`, as the secret `seed` and the name of the cell decide.
///
/// # Errors
/// `disclosure-noise-needs-counts`; `disclosure-deviation-out-of-range` with `least` and `most`; `disclosure-deviation-too-small`
/// for the frequency rule: the figure 1, which proves that somebody is there, must be able to stand
/// for every count below T (see [`Frequency::is_left_open`](crate::Frequency::is_left_open)), so that
/// largest + 2 ≥ T; with `fewest` and the `least` that suits.
pub fn add_noise(table: &Table, largest: u32, seed: u64, rules: &Rules) -> Result<Noisy, Problems> {
    check_order(table, largest, rules)?;
    let figure = |cell: &crate::Cell| {
        let reach = cell.value.min(f64::from(largest));
        cell.value + deviation(reach, chance(seed, &cell_name(table, cell)))
    };
    let d = f64::from(largest);
    let variance = d * (d + 1.0) / 3.0;
    let facts = NoiseFacts { largest_deviation: largest, variance, totals: Totals::NotAdditive };
    Ok(Noisy { figures: table.cells().iter().map(figure).collect(), facts })
}

fn check_order(table: &Table, largest: u32, rules: &Rules) -> Result<(), Problems> {
    let mut found = Problems::default();
    let place = table.key().as_str();
    if table.draft().quantity != Quantity::Count {
        found.add(Problem::new("disclosure-noise-needs-counts", place));
    }
    if !(1..=GREATEST_DEVIATION).contains(&largest) {
        let problem =
            Problem::new("disclosure-deviation-out-of-range", place).with("deviation", largest);
        found.add(problem.with("least", 1).with("most", GREATEST_DEVIATION));
    }
    // The smallest figure that proves that somebody is there is 1.
    let shows = |rule: &Frequency| !rule.is_left_open(1.0, 1.0 + f64::from(largest));
    if let Some(rule) = rules.frequency.filter(shows) {
        let problem =
            Problem::new("disclosure-deviation-too-small", place).with("deviation", largest);
        found.add(problem.with("fewest", rule.fewest).with("least", rule.fewest - 2));
    }
    found.or(())
}

/// A whole number from −reach to reach, each as likely.
fn deviation(reach: f64, chance: u64) -> f64 {
    let steps = 2.0 * reach + 1.0;
    let part = (chance >> 11) as f64 / (1_u64 << 53) as f64;
    (part * steps).floor().min(2.0 * reach) - reach
}

/// A number that looks random, out of a secret and a name.
///
/// SipHash-2-4 of J.-P. Aumasson and D. J. Bernstein (2012), which is made for this: without the
/// secret nobody can tell the noise of one cell from that of others.
fn chance(seed: u64, name: &str) -> u64 {
    let (k0, k1) = (seed, seed.rotate_left(32) ^ 0x9e37_79b9_7f4a_7c15);
    let mut v = [
        k0 ^ 0x736f_6d65_7073_6575,
        k1 ^ 0x646f_7261_6e64_6f6d,
        k0 ^ 0x6c79_6765_6e65_7261,
        k1 ^ 0x7465_6462_7974_6573,
    ];
    let whole = name.as_bytes().chunks_exact(8);
    let mut last = (name.len() as u64) << 56;
    for (at, byte) in whole.remainder().iter().enumerate() {
        last |= u64::from(*byte) << (8 * at);
    }
    let words = whole.map(|w| w.iter().rev().fold(0, |word, byte| (word << 8) | u64::from(*byte)));
    for word in words.chain([last]) {
        let [a, b, c, d] = v;
        let [a, b, c, d] = mixed(mixed([a, b, c, d ^ word]));
        v = [a ^ word, b, c, d];
    }
    let [a, b, c, d] = v;
    let [a, b, c, d] = (0..4).fold([a, b, c ^ 0xff, d], |v, _| mixed(v));
    a ^ b ^ c ^ d
}

/// One round.
const fn mixed([mut a, mut b, mut c, mut d]: [u64; 4]) -> [u64; 4] {
    a = a.wrapping_add(b);
    b = b.rotate_left(13) ^ a;
    a = a.rotate_left(32);
    c = c.wrapping_add(d);
    d = d.rotate_left(16) ^ c;
    a = a.wrapping_add(d);
    d = d.rotate_left(21) ^ a;
    c = c.wrapping_add(b);
    b = b.rotate_left(17) ^ c;
    c = c.rotate_left(32);
    [a, b, c, d]
}
