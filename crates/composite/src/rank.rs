//! Ranks: who stands first, and who shares a place.
//!
//! The highest score has rank 1. Units with the same score share the better rank, and the next
//! rank is left free, as in sports: 9, 7, 7, 5 are ranked 1, 2, 2, 4. A unit without a score has
//! no rank. Scores count as the same only when they are exactly the same.

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
    places(scores, |a, b| b.total_cmp(&a))
}

/// The place of each figure from below, the lowest being 1; ties share the lower place.
#[must_use]
pub(crate) fn places_from_below(figures: &[Option<f64>]) -> Vec<Option<u32>> {
    places(figures, |a, b| a.total_cmp(&b))
}

fn places(
    figures: &[Option<f64>],
    order: impl Fn(f64, f64) -> std::cmp::Ordering,
) -> Vec<Option<u32>> {
    // −0 and 0 are the same figure, which an order of bits would not say.
    let there = figures.iter().enumerate().filter_map(|(at, x)| x.map(|x| (at, x + 0.0)));
    let mut sorted: Vec<(usize, f64)> = there.collect();
    sorted.sort_unstable_by(|a, b| order(a.1, b.1).then(a.0.cmp(&b.0)));
    let mut places = vec![None; figures.len()];
    let (mut place, mut last) = (0, None);
    for ((at, x), counted) in sorted.into_iter().zip(1..) {
        if last != Some(x) {
            (place, last) = (counted, Some(x));
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
    let cells: Vec<Option<f64>> = figures.iter().copied().map(Some).collect();
    let below = places_from_below(&cells);
    let above = ranks(&cells);
    let n = f64::from(u32::try_from(figures.len()).unwrap_or(u32::MAX));
    // From below the tied share their first place; from above, seen from below, their last.
    let middle = |(low, high): (Option<u32>, Option<u32>)| {
        f64::midpoint(f64::from(low.unwrap_or(0)), n + 1.0 - f64::from(high.unwrap_or(0)))
    };
    below.into_iter().zip(above).map(middle).collect()
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
}
