//! Puts what was found by meaning beside what was found by words.

use std::collections::HashMap;

/// With so many answers by words a reader has enough, and meaning is not asked: they are what she
/// looks at before she asks anew.
pub const FEW: usize = 5;
/// What is added to each rank, so that the first of one list does not outweigh all others.
const K: u32 = 60;
/// How many answers meaning gives at most.
const MOST: usize = 3;
/// How alike an answer must be to the question.
const LEAST: f32 = 0.8;

/// Something that lies near to a question by meaning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nearest {
    /// Its position, as that of a [`super::Match`].
    pub position: usize,
    /// How alike it is to the question, at most 1.
    pub likeness: f32,
}

/// The answers by words, then those that only meaning found.
#[must_use]
pub fn beside(words: &[usize], nearest: &[Nearest]) -> Vec<usize> {
    let near = nearest.iter().filter(|n| n.likeness >= LEAST).take(MOST);
    let near: Vec<usize> = near.map(|n| n.position).collect();
    by_rank(&[words, &near])
}

/// Joins lists of positions, each best first: `score = Σ over lists: 1 / (K + rank)`, ranks from 1.
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
