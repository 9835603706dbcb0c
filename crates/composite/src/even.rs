//! Draws that fill space evenly: the same doubt from a fraction of the indices.
//!
//! Numbers drawn by chance leave holes and heaps, and an estimate from *N* rows errs by 1/√*N*. Rows that
//! fill the space of choices evenly err by nearly 1/*N*. Column *k* is the sequence of J. H. Halton
//! (Numerische Mathematik 2 (1960)): the row's number written with the *k*th prime as base, its digits mirrored at the
//! point. Mirrored digits of large bases go together, so that each digit is put through an
//! order of its own by chance (A. B. Owen, "A randomized Halton algorithm in R", 2017, arXiv:1706.02808).
//! Each number is then as likely to lie anywhere as one drawn by chance, and any number of rows will do.
//!
//! Worked example, without chance: base 2 gives 0, ½, ¼, ¾, …; base 3 gives 0, ⅓, ⅔, 1/9, …
//!
//! It is no Sobol' sequence, which fills more evenly still but wants a table of directions and
//! powers of two for rows. Limits from rows drawn anew take the rows for independent, and so are too wide here.

use rand_core::SeedableRng;
use rand_xoshiro::Xoshiro256PlusPlus;

use crate::uniform::next;

/// Numbers are told to this part; more digits than that are not made.
const FINEST: f64 = 1.0 / 1_099_511_627_776.0;

/// Rows of numbers from 0 up to 1 that fill the space of their columns evenly.
///
/// ```
/// let mut first: Vec<f64> = composite::even::even_rows(8, 2, 1).iter().map(|row| row[0]).collect();
/// first.sort_by(f64::total_cmp);
/// assert!(first.iter().zip(0..).all(|(u, eighth)| (u * 8.0).floor() as i32 == eighth));
/// ```
#[must_use]
pub fn even_rows(rows: usize, columns: usize, seed: u64) -> Vec<Vec<f64>> {
    let mut chance = Xoshiro256PlusPlus::seed_from_u64(seed);
    let all: Vec<Column> =
        primes().take(columns).map(|base| Column::new(base, &mut chance)).collect();
    (0..rows).map(|row| all.iter().map(|column| column.number(row)).collect()).collect()
}

/// One column: a base, and for each digit after the point the order of what it may be.
struct Column {
    base: usize,
    orders: Vec<Vec<usize>>,
}

impl Column {
    fn new(base: usize, chance: &mut Xoshiro256PlusPlus) -> Self {
        let parts = std::iter::successors(Some(1.0), |part| Some(part / base as f64));
        let orders = parts.take_while(|part| *part > FINEST).map(|_| order(base, chance)).collect();
        Self { base, orders }
    }

    fn number(&self, row: usize) -> f64 {
        let (mut left, mut part, mut number) = (row, 1.0, 0.0);
        for order in &self.orders {
            part /= self.base as f64;
            number += part * order.get(left % self.base).copied().unwrap_or_default() as f64;
            left /= self.base;
        }
        number
    }
}

/// The numbers below a bound in any order, all as likely (R. A. Fisher and F. Yates).
fn order(bound: usize, chance: &mut Xoshiro256PlusPlus) -> Vec<usize> {
    let mut order: Vec<usize> = (0..bound).collect();
    for last in (1..bound).rev() {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "below the bound"
        )]
        order.swap(last, (next(chance) * (last + 1) as f64) as usize);
    }
    order
}

fn primes() -> impl Iterator<Item = usize> {
    (2..).filter(|n| (2..*n).take_while(|d| d * d <= *n).all(|d| n % d != 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worked_example_holds() {
        let plain = |base: usize| Column { base, orders: vec![(0..base).collect(); 4] };
        let first = |base| (0..4).map(|row| plain(base).number(row)).collect::<Vec<_>>();
        assert_eq!(first(2), [0.0, 0.5, 0.25, 0.75]);
        assert!(
            first(3)
                .iter()
                .zip([0.0, 3.0, 6.0, 1.0])
                .all(|(u, ninths)| (u * 9.0 - ninths).abs() < 1e-12)
        );
        assert_eq!(primes().take(8).collect::<Vec<_>>(), [2, 3, 5, 7, 11, 13, 17, 19]);
    }

    #[test]
    fn every_part_of_a_column_has_its_row() {
        let rows = even_rows(2 * 49, 100, 3);
        assert!(rows.iter().flatten().all(|u| (0.0..1.0).contains(u)));
        for (column, parts) in [(0, 2), (3, 7), (3, 49)] {
            let mut seen = vec![0; parts];
            rows.iter().for_each(|row| seen[(row[column] * parts as f64 + 1e-9) as usize] += 1);
            assert!(seen.iter().all(|n| *n == 98 / parts), "{column} {seen:?}");
        }
        assert_eq!(rows, even_rows(98, 100, 3));
        assert_ne!(rows, even_rows(98, 100, 4));
    }
}
