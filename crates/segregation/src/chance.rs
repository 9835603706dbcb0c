//! Chance from a seed: how many of so many people are of a group, drawn fast and exactly.
//!
//! A thousand draws of 50,000 neighbourhoods and 10 groups are 500 million draws of a binomial or
//! Poisson number. Such numbers add up: of 1,234 people as many are of a group as of 1,024, of 208
//! and of 2 together (digits to the base 16: 4·256 + 13·16 + 2). So there is one table for each
//! digit and place, and a number is the sum of one look into each (Walker's alias method: a column
//! by chance, and one of the two numbers in it).
//!
//! A probability in a table is right to 2⁻³², far below what any number of draws could show.
//! Streams are xoshiro256++ (D. Blackman and S. Vigna), one for each draw, so that the answer is
//! the same on every machine and with any number of threads.

use rand_core::{Rng, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;

/// The most people of one neighbourhood for whom chance is drawn.
pub(crate) const MOST_DRAWN: u32 = 1_000_000;

/// A stream of chance.
pub(crate) struct Stream(Xoshiro256PlusPlus);

impl Stream {
    /// The stream of this number under a seed.
    pub(crate) fn new(seed: u64, number: u64) -> Self {
        // An odd factor near the golden ratio keeps neighbouring numbers far apart.
        let mixed = number.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        Self(Xoshiro256PlusPlus::seed_from_u64(seed ^ mixed.rotate_left(17)))
    }

    fn next(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// A number below this one, all as likely.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        ((u128::from(self.next()) * bound as u128) >> 64) as usize
    }

    /// Shuffles, all orders as likely (Fisher and Yates).
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.below(last + 1);
            items.swap(last, other);
        }
    }
}

/// A table of weights, from which a number is drawn in one look.
#[derive(Clone, Debug, Default)]
pub(crate) struct Alias {
    /// The number that the first column stands for.
    first: u32,
    /// Below which of 2³² a column keeps its own number, and the other number.
    columns: Vec<(u32, u32)>,
}

impl Alias {
    /// A table of these weights, the first of them for `first`.
    pub(crate) fn new(first: u32, weights: &[f64]) -> Self {
        let scale = weights.len() as f64 / weights.iter().sum::<f64>();
        let mut heights: Vec<f64> = weights.iter().map(|w| w * scale).collect();
        let mut columns: Vec<(u32, u32)> =
            (0..weights.len() as u32).map(|i| (u32::MAX, i)).collect();
        let (mut low, mut high): (Vec<usize>, Vec<usize>) =
            (0..heights.len()).partition(|i| heights.get(*i).is_some_and(|h| *h < 1.0));
        while let (Some(poor), Some(rich)) = (low.pop(), high.last().copied()) {
            let height = heights.get(poor).copied().unwrap_or(1.0);
            if let Some(column) = columns.get_mut(poor) {
                *column = ((height * 4_294_967_296.0) as u32, rich as u32);
            }
            if let Some(left) = heights.get_mut(rich) {
                *left -= 1.0 - height;
                if *left < 1.0 {
                    high.pop();
                    low.push(rich);
                }
            }
        }
        Self { first, columns }
    }

    /// Draws a number.
    pub(crate) fn draw(&self, stream: &mut Stream) -> u32 {
        let chance = stream.next();
        let column = ((chance >> 32) * self.columns.len() as u64) >> 32;
        let (keeps, other) = self.columns.get(column as usize).copied().unwrap_or_default();
        // The low half decides, which had no say in the column.
        self.first + if (chance as u32) < keeps { column as u32 } else { other }
    }
}

const BASE: u32 = 16;

/// Tables for one kind of number whose sums are of the same kind.
#[derive(Clone, Debug, Default)]
pub(crate) struct Digits {
    /// For each place, tables for the digits 1 to 15.
    places: Vec<Vec<Alias>>,
}

impl Digits {
    /// How many of n people are of a group, when each is with this probability; n up to `most`.
    pub(crate) fn binomial(probability: f64, most: u32) -> Self {
        let odds = probability / (1.0 - probability);
        Self::new(most, |n| {
            let mode = ((f64::from(n) + 1.0) * probability).floor().min(f64::from(n));
            weights(mode as u32, n, |k| f64::from(n - k) / f64::from(k + 1) * odds)
        })
    }

    /// A Poisson number with a mean of n times this rate; n up to `most`.
    pub(crate) fn poisson(rate: f64, most: u32) -> Self {
        Self::new(most, |n| {
            let mean = f64::from(n) * rate;
            weights(mean.floor() as u32, u32::MAX - 1, |k| mean / f64::from(k + 1))
        })
    }

    fn new(most: u32, table: impl Fn(u32) -> Alias) -> Self {
        let mut places = Vec::new();
        let mut place = 1_u32;
        while place <= most {
            let digits = (1..BASE).filter_map(|digit| place.checked_mul(digit));
            places.push(digits.take_while(|n| *n <= most).map(&table).collect());
            let Some(next) = place.checked_mul(BASE) else { break };
            place = next;
        }
        Self { places }
    }

    /// Draws the number for n.
    pub(crate) fn draw(&self, n: u32, stream: &mut Stream) -> u32 {
        let mut left = n;
        let mut drawn = 0;
        for tables in &self.places {
            if left == 0 {
                break;
            }
            if let Some(table) = (left % BASE).checked_sub(1).and_then(|d| tables.get(d as usize)) {
                drawn += table.draw(stream);
            }
            left /= BASE;
        }
        drawn
    }
}

/// The weights around a mode, by the ratio of each to the one before, until they vanish.
fn weights(mode: u32, most: u32, ratio: impl Fn(u32) -> f64) -> Alias {
    const VANISHED: f64 = 1e-18;
    let mut below = Vec::new();
    let (mut k, mut weight) = (mode, 1.0);
    while k > 0 {
        k -= 1;
        weight /= ratio(k);
        if !(weight > VANISHED && weight.is_finite()) {
            break;
        }
        below.push(weight);
    }
    let first = mode - below.len() as u32;
    let mut all: Vec<f64> = below.into_iter().rev().chain([1.0]).collect();
    let (mut k, mut weight) = (mode, 1.0);
    while k < most {
        weight *= ratio(k);
        if !(weight > VANISHED && weight.is_finite()) {
            break;
        }
        all.push(weight);
        k += 1;
    }
    Alias::new(first, &all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mean_and_variance(draw: impl Fn(&mut Stream) -> u32) -> (f64, f64) {
        let mut stream = Stream::new(7, 0);
        let drawn: Vec<f64> = (0..200_000).map(|_| f64::from(draw(&mut stream))).collect();
        let mean = drawn.iter().sum::<f64>() / drawn.len() as f64;
        (mean, drawn.iter().map(|d| (d - mean).powi(2)).sum::<f64>() / drawn.len() as f64)
    }

    #[test]
    fn binomial_numbers_have_their_mean_and_variance() {
        for (p, n) in [(0.3, 1_234_u32), (0.001, 50), (0.97, 17), (0.5, 1), (1.0, 12), (0.0, 9)] {
            let digits = Digits::binomial(p, n);
            let (mean, variance) = mean_and_variance(|stream| digits.draw(n, stream));
            let expected = f64::from(n) * p;
            assert!((mean - expected).abs() < 0.02 * expected.max(0.1).sqrt(), "{p} {n} {mean}");
            let expected = expected * (1.0 - p);
            assert!((variance - expected).abs() <= 0.02 * expected + 1e-3, "{p} {n} {variance}");
        }
    }

    #[test]
    fn poisson_numbers_have_their_mean_and_variance() {
        let digits = Digits::poisson(0.25, 3_000);
        let (mean, variance) = mean_and_variance(|stream| digits.draw(2_937, stream));
        assert!((mean - 734.25).abs() < 0.5 && (variance / 734.25 - 1.0).abs() < 0.02);
    }

    #[test]
    fn chances_are_those_of_the_formula() {
        // Of 3 people each with ½: 1, 3, 3, 1 of 8.
        let digits = Digits::binomial(0.5, 3);
        let mut stream = Stream::new(1, 1);
        let mut seen = [0_u32; 4];
        (0..80_000).for_each(|_| seen[digits.draw(3, &mut stream) as usize] += 1);
        for (seen, of_8) in seen.into_iter().zip([1.0, 3.0, 3.0, 1.0]) {
            assert!((f64::from(seen) - of_8 * 10_000.0).abs() < 500.0, "{seen}");
        }
    }
}
