//! Ranks: who stands first, and who shares a place.
//!
//! The highest score has rank 1. Units with the same score share the better rank, and the next
//! rank is left free, as in sports: 9, 7, 7, 5 are ranked 1, 2, 2, 4. A unit without a score has
//! no rank.
//!
//! Sums of the same numbers in another order differ in their last digits, and nobody shall stand
//! behind another for that: scores that differ by less than a billionth of a thousandth of the
//! largest are the same.

use std::cmp::Ordering;

/// Scores are the same that differ by less than this share of the largest.
const NEAR: f64 = 1e-12;

/// The rank of each score, 1 being the highest.
///
/// ```
/// use composite::rank::ranks;
/// assert_eq!(
///     ranks(&[Some(7.0), Some(9.0), None, Some(7.0), Some(5.0)]),
///     [Some(2), Some(1), None, Some(2), Some(4)]
/// );
/// ```
#[must_use]
pub fn ranks(scores: &[Option<f64>]) -> Vec<Option<u32>> {
    places(scores, |a, b| b.total_cmp(&a), NEAR * largest(scores))
}

/// The place of each figure from below, the lowest being 1; ties share the lower place.
#[must_use]
pub(crate) fn places_from_below(figures: &[Option<f64>]) -> Vec<Option<u32>> {
    places(figures, |a, b| a.total_cmp(&b), 0.0)
}

/// Whether two rows of scores are the same, as ranks have it.
#[must_use]
pub(crate) fn are_alike(a: &[Option<f64>], b: &[Option<f64>]) -> bool {
    let near = NEAR * largest(a).max(largest(b));
    let alike = |(a, b): (&Option<f64>, &Option<f64>)| match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() <= near,
        (a, b) => a == b,
    };
    a.len() == b.len() && a.iter().zip(b).all(alike)
}

fn largest(scores: &[Option<f64>]) -> f64 {
    scores.iter().flatten().fold(0.0, |largest, x| x.abs().max(largest))
}

fn places(
    figures: &[Option<f64>],
    order: impl Fn(f64, f64) -> Ordering,
    near: f64,
) -> Vec<Option<u32>> {
    // −0 and 0 are the same figure, which an order of bits would not say.
    let there = figures.iter().enumerate().filter_map(|(at, x)| x.map(|x| (at, x + 0.0)));
    let mut sorted: Vec<(usize, f64)> = there.collect();
    sorted.sort_unstable_by(|a, b| order(a.1, b.1).then(a.0.cmp(&b.0)));
    let mut places = vec![None; figures.len()];
    // Each is compared with the first that holds the place, so that small steps make no long tie.
    let (mut place, mut holder) = (0, None);
    for ((at, x), counted) in sorted.into_iter().zip(1..) {
        if holder.is_none_or(|holder: f64| (holder - x).abs() > near) {
            (place, holder) = (counted, Some(x));
        }
        if let Some(slot) = places.get_mut(at) {
            *slot = Some(place);
        }
    }
    places
}

/// The place of each figure from below, ties sharing the mean of their places, for rank correlation.
#[must_use]
pub(crate) fn middle_places(figures: &[f64]) -> Vec<f64> {
    let mut sorted: Vec<(usize, f64)> = figures.iter().map(|x| x + 0.0).enumerate().collect();
    sorted.sort_unstable_by(|a, b| a.1.total_cmp(&b.1));
    let mut places = vec![0.0; figures.len()];
    let mut before = 0;
    for tied in sorted.chunk_by(|a, b| a.1 == b.1) {
        let middle = before as f64 + (tied.len() as f64 + 1.0) / 2.0;
        for (at, _) in tied {
            places.get_mut(*at).into_iter().for_each(|place| *place = middle);
        }
        before += tied.len();
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_from_below_share_the_lower_one() {
        let figures = [Some(3.0), Some(-0.0), Some(0.0), None, Some(9.0)];
        assert_eq!(places_from_below(&figures), [Some(3), Some(1), Some(1), None, Some(4)]);
        assert_eq!(middle_places(&[3.0, 0.0, 0.0, 9.0]), [3.0, 1.5, 1.5, 4.0]);
        assert_eq!(ranks(&[]), []);
    }

    #[test]
    fn the_last_digits_of_a_sum_put_nobody_behind() {
        let scores = [Some(0.1 + 0.2 + 0.3), Some(0.3 + 0.2 + 0.1), Some(0.5)];
        assert_ne!(scores[0], scores[1]);
        assert_eq!(ranks(&scores), [Some(1), Some(1), Some(3)]);
        assert!(are_alike(&scores[..1], &scores[1..2]) && !are_alike(&scores[1..2], &scores[2..]));
        assert!(!are_alike(&[None], &scores[..1]) && are_alike(&[None], &[None]));
    }
}
