//! Chance that repeats: numbers from 0 up to 1 out of a seed.
//!
//! The generator is xoshiro256++ (D. Blackman and S. Vigna, ACM Transactions on Mathematical
//! Software 47 (2021)); its upper 53 bits make the number. The same seed gives the same numbers on
//! every machine.

use rand_core::{Rng, SeedableRng};
use rand_xoshiro::Xoshiro256PlusPlus;

/// The next number from 0 up to 1.
pub(crate) fn next(chance: &mut Xoshiro256PlusPlus) -> f64 {
    (chance.next_u64() >> 11) as f64 * (1.0 / 9_007_199_254_740_992.0)
}

/// Rows of numbers out of a seed.
pub(crate) fn table(rows: usize, columns: usize, seed: u64) -> Vec<Vec<f64>> {
    let mut chance = Xoshiro256PlusPlus::seed_from_u64(seed);
    (0..rows).map(|_| (0..columns).map(|_| next(&mut chance)).collect()).collect()
}
