//! Several lists of answers become one, by rank alone.

use std::collections::HashMap;

/// What is added to each rank, so that the first of one list does not outweigh all others.
pub const K: u32 = 60;

/// Joins lists of positions, each best first: `score = Σ over lists: 1 / (K + rank)`, ranks from 1.
///
/// Reciprocal rank fusion, with the `K` of its authors: Cormack, Clarke and Büttcher 2009,
/// *Reciprocal Rank Fusion outperforms Condorcet and individual Rank Learning Methods* (SIGIR).
/// Equal scores stand in the order in which they are first named.
///
/// ```
/// assert_eq!(meaning::by_rank(&[&[7, 3], &[3, 5]]), [3, 7, 5]);
/// ```
#[must_use]
pub fn by_rank(lists: &[&[usize]]) -> Vec<usize> {
    let mut places: HashMap<usize, usize> = HashMap::new();
    let mut scores: Vec<(usize, f64)> = Vec::new();
    for list in lists {
        for (position, rank) in list.iter().zip(1_u32..) {
            let place = *places.entry(*position).or_insert(scores.len());
            if place == scores.len() {
                scores.push((*position, 0.0));
            }
            if let Some((_, score)) = scores.get_mut(place) {
                *score += 1.0 / f64::from(K + rank);
            }
        }
    }
    scores.sort_by(|a, b| b.1.total_cmp(&a.1));
    scores.into_iter().map(|(position, _)| position).collect()
}
