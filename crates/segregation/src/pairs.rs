//! Every neighbourhood beside every other, in the time of sorting them once.
//!
//! The Gini index is the mean difference of a group's share between any two people's
//! neighbourhoods, Σᵢⱼ tᵢ·tⱼ·|pᵢ − pⱼ| / (2·T²·P·(1−P)). For 50,000 neighbourhoods these are
//! 2.5 thousand million pairs. In the order of the shares the sign of each difference is known, so
//!
//! ```text
//! Σ over i before j of (xⱼ·tᵢ − tⱼ·xᵢ) = Σⱼ (xⱼ·Tⱼ − tⱼ·Xⱼ)    Tⱼ, Xⱼ: everybody and the group before j
//! ```
//!
//! The order comes from counting shares in 4 million equal steps from the least to the greatest,
//! in two passes of 11 bits; whatever falls into one step is then sorted by the exact share. So the
//! sum is exact, and never slower than sorting.

const BITS: u32 = 11;
const DIGITS: usize = 1 << BITS;
const MASK: u64 = DIGITS as u64 - 1;

/// Memory in which shares are ordered, used again for the next column.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sorter {
    /// Whether nobody wants the sum, so that sorting is spared.
    is_idle: bool,
    /// The step of the share in the upper half, the neighbourhood's number in the lower.
    items: Vec<u64>,
    spare: Vec<u64>,
}

impl Sorter {
    /// One that sorts nothing, for measures that need no pairs.
    pub(crate) fn idle() -> Self {
        Self { is_idle: true, ..Self::default() }
    }

    /// Σ over pairs of |x_i·t_j − x_j·t_i|, each pair once; not a number if idle.
    pub(crate) fn sum_of_pairs(&mut self, column: &[f64], totals: &[f64], inverses: &[f64]) -> f64 {
        if self.is_idle {
            return f64::NAN;
        }
        let share = |i: u64| {
            let i = (i & u64::from(u32::MAX)) as usize;
            column.get(i).zip(inverses.get(i)).map_or(0.0, |(x, inverse)| x * inverse)
        };
        self.fill(column, inverses);
        self.order();
        for step in self.items.chunk_by_mut(|a, b| a >> 32 == b >> 32) {
            match step {
                [_] => {}
                // Nearly always two; a call to sort would cost more than they do.
                [a, b] if share(*a) > share(*b) => std::mem::swap(a, b),
                [_, _] => {}
                more => more.sort_unstable_by(|a, b| share(*a).total_cmp(&share(*b))),
            }
        }
        let (mut before, mut group_before, mut sum) = (0.0, 0.0, 0.0);
        for item in &self.items {
            let i = (item & u64::from(u32::MAX)) as usize;
            if let (Some(x), Some(t)) = (column.get(i), totals.get(i)) {
                sum += x * before - t * group_before;
                before += t;
                group_before += x;
            }
        }
        // Rounding may leave a trace below zero where all shares are equal.
        sum.max(0.0)
    }

    /// Puts every share into its step.
    fn fill(&mut self, column: &[f64], inverses: &[f64]) {
        let shares = || column.iter().zip(inverses).map(|(x, inverse)| x * inverse);
        let (low, high) = shares().fold((f64::INFINITY, 0.0_f64), |(l, h), p| (l.min(p), h.max(p)));
        let steps = (1_u64 << (2 * BITS)) as f64 - 1.0;
        let scale = if high > low { steps / (high - low) } else { 0.0 };
        self.items.clear();
        let step = |p: f64| u64::from((((p - low) * scale) as u32).min(steps as u32));
        self.items.extend(shares().zip(0_u64..).map(|(p, i)| step(p) << 32 | i));
    }

    /// Orders by steps: both digits counted at once, then two scattering passes.
    fn order(&mut self) {
        let mut counts = [[0_usize; DIGITS]; 2];
        let [low, high] = &mut counts;
        for item in &self.items {
            add_one(low, item >> 32);
            add_one(high, item >> (32 + BITS));
        }
        self.spare.resize(self.items.len(), 0);
        scatter(&self.items, &mut self.spare, low, 32);
        scatter(&self.spare, &mut self.items, high, 32 + BITS);
    }
}

fn add_one(counts: &mut [usize; DIGITS], digit: u64) {
    if let Some(count) = counts.get_mut((digit & MASK) as usize) {
        *count += 1;
    }
}

/// Moves each item behind all with a smaller digit, keeping the order of those with the same.
fn scatter(from: &[u64], to: &mut [u64], counts: &mut [usize; DIGITS], shift: u32) {
    let mut next = 0;
    for count in counts.iter_mut() {
        next += std::mem::replace(count, next);
    }
    for item in from {
        if let Some(place) = counts.get_mut(((item >> shift) & MASK) as usize) {
            if let Some(slot) = to.get_mut(*place) {
                *slot = *item;
            }
            *place += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn inverses(totals: &[f64]) -> Vec<f64> {
        totals.iter().map(|t| if *t > 0.0 { 1.0 / t } else { 0.0 }).collect()
    }

    proptest! {
        #[test]
        fn the_sum_is_that_of_all_pairs(
            rows in prop::collection::vec((0.0..1.0_f64, prop_oneof![Just(0.0), 1.0..100.0_f64]), 2..80),
            scale in prop_oneof![Just(1.0), Just(1e-9)],
        ) {
            let column: Vec<f64> = rows.iter().map(|(p, t)| p * t * scale).collect();
            let totals: Vec<f64> = rows.iter().map(|(_, t)| *t).collect();
            let all = (0..rows.len()).flat_map(|i| (0..i).map(move |j| (i, j)));
            let expected: f64 = all
                .map(|(i, j)| (column[i] * totals[j] - column[j] * totals[i]).abs())
                .sum();
            let sum = Sorter::default().sum_of_pairs(&column, &totals, &inverses(&totals));
            prop_assert!((sum - expected).abs() <= 1e-12 * expected.max(scale), "{sum} {expected}");
        }
    }
}
