//! Puts what was found by meaning beside what was found by words.
//!
//! Meaning is asked only where words found few answers ([`FEW`]). Both lists are joined by rank
//! alone (reciprocal rank fusion: Cormack, Clarke and Büttcher 2009, *Reciprocal Rank Fusion
//! outperforms Condorcet and individual Rank Learning Methods*, SIGIR): `score = Σ over lists:
//! 1 / (60 + rank)`. So an answer that both find rises, and one that only meaning finds stands behind
//! the answer of words at the same rank. A first answer in which the words stand as they were typed
//! stays first.
//!
//! How near is near enough was chosen on the judged questions of twelve languages (every second by
//! its tag; bench/search): of nine pairs of bounds the one with the highest recall whose answers are
//! right more often than not. The other twelve languages then judged it: recall among the first five 0.77 without
//! meaning, 0.87 with it, answers right 0.59 and 0.53 of those shown.

use std::collections::HashMap;

use super::{How, Why};

/// With so many answers by words a reader has enough, and meaning is not asked: they are what she
/// looks at before she asks anew.
pub const FEW: usize = 5;
/// What is added to each rank, so that the first of one list does not outweigh all others.
const K: u32 = 60;
/// How many answers meaning gives at most.
const MOST: usize = 3;
/// How alike an answer must be to the question.
const LEAST: f32 = 0.77;
/// How much less alike than the nearest it may be.
const WITHIN: f32 = 0.005;

/// Something that lies near to a question by meaning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nearest {
    /// Its position, as that of a [`super::Match`].
    pub position: usize,
    /// How alike it is to the question, at most 1.
    pub likeness: f32,
}

/// Whether the first answer of words stays first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First {
    /// Whatever meaning says.
    Stays,
    /// Another may rise above it.
    MayMove,
}

impl First {
    /// By the reasons of that answer: it stays if each stands there as it was typed.
    #[must_use]
    pub fn by(why: &[Why]) -> Self {
        let is_exact = !why.is_empty() && why.iter().all(|why| why.how == How::Word);
        if is_exact { Self::Stays } else { Self::MayMove }
    }
}

/// The answers of words, best first, joined with those that lie near, the nearest first.
///
/// ```
/// use directory::search::{First, Nearest, beside};
/// let near = |position, likeness| Nearest { position, likeness };
/// let nearest = [near(3, 0.840), near(5, 0.838), near(9, 0.812)];
/// // Both lists have 3; 9 is too far behind the nearest.
/// assert_eq!(beside(&[7, 3], First::MayMove, &nearest), [3, 7, 5]);
/// assert_eq!(beside(&[7, 3], First::Stays, &nearest), [7, 3, 5]);
/// ```
#[must_use]
pub fn beside(words: &[usize], first: First, nearest: &[Nearest]) -> Vec<usize> {
    let best = nearest.first().map_or(1.0, |nearest| nearest.likeness);
    let is_near = |near: &&Nearest| near.likeness >= LEAST.max(best - WITHIN);
    let near: Vec<usize> =
        nearest.iter().filter(is_near).take(MOST).map(|near| near.position).collect();
    let mut all = by_rank([words, &near]);
    if let (First::Stays, Some(kept)) = (first, words.first()) {
        all.retain(|position| position != kept);
        all.insert(0, *kept);
    }
    all
}

/// Joins two lists by rank; equal scores stand in the order in which they are first named.
fn by_rank(lists: [&[usize]; 2]) -> Vec<usize> {
    let mut scores: HashMap<usize, (usize, f64)> = HashMap::new();
    for (position, rank) in lists.iter().flat_map(|list| list.iter().zip(1_u32..)) {
        let order = scores.len();
        scores.entry(*position).or_insert((order, 0.0)).1 += 1.0 / f64::from(K + rank);
    }
    let mut all: Vec<(usize, (usize, f64))> = scores.into_iter().collect();
    all.sort_by(|(_, a), (_, b)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    all.into_iter().map(|(position, _)| position).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::Field;

    fn near(position: usize, likeness: f32) -> Nearest {
        Nearest { position, likeness }
    }

    #[test]
    fn without_words_the_nearest_answer_and_at_most_three() {
        let nearest: Vec<_> = (0..9).map(|at| near(at, 0.8)).collect();
        assert_eq!(beside(&[], First::MayMove, &nearest), [0, 1, 2]);
    }

    #[test]
    fn what_is_not_alike_is_no_answer() {
        assert_eq!(beside(&[4], First::MayMove, &[near(1, 0.76)]), [4]);
        assert!(beside(&[], First::Stays, &[near(1, f32::NAN)]).is_empty());
    }

    #[test]
    fn words_stand_before_meaning_at_the_same_rank() {
        assert_eq!(beside(&[4, 5], First::MayMove, &[near(1, 0.9), near(2, 0.9)]), [4, 1, 5, 2]);
    }

    #[test]
    fn only_words_as_they_were_typed_hold_the_first_place() {
        let why = |how| Why { word: "kurss".to_owned(), how, field: Field::Title, language: None };
        assert_eq!(First::by(&[why(How::Word)]), First::Stays);
        let beginning = How::Beginning("kursi".to_owned());
        assert_eq!(First::by(&[why(How::Word), why(beginning)]), First::MayMove);
        assert_eq!(First::by(&[]), First::MayMove);
    }
}
