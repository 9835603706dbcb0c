//! Where a city stands among its peers, and how sure that is.
//!
//! A rank means nothing without its group, so the number of cities always comes with it, and in a
//! group below [`FEWEST_PEERS`] there is none. Ties share a rank: 1, 2, 2, 4. Because a rank
//! depends on weights that somebody chose, the weights are shaken a thousand times and the middle
//! nine tenths of the ranks that come out are shown beside it. It does not say who is good; it
//! shows when a difference hangs on a choice.

use std::collections::BTreeMap;

use measure::Key;
use serde::Serialize;

use crate::score::{Points, Weights};

/// The smallest group in which a rank is shown, the city itself included.
pub const FEWEST_PEERS: usize = 5;

/// The most draws of weights.
const MOST_DRAWS: u32 = 10_000;

/// A score in whole billionths of a point, so that two ways of adding the same numbers tie.
#[expect(clippy::cast_possible_truncation, reason = "0 to 100 thousand million fits")]
fn billionths(score: f64) -> i64 {
    (score * 1e9).round() as i64
}

/// Ranks from 1, the highest score first; ties share the better rank and the next is skipped.
///
/// ```
/// # use survey::{Points, ranks};
/// let scores = [70.0, 85.0, 70.0, 60.0].map(Points::new);
/// assert_eq!(ranks(&scores), [2, 1, 2, 4]);
/// ```
#[must_use]
pub fn ranks(scores: &[Points]) -> Vec<usize> {
    ranks_of(&scores.iter().map(|s| billionths(s.raw())).collect::<Vec<_>>())
}

fn ranks_of(scores: &[i64]) -> Vec<usize> {
    let mut falling = scores.to_vec();
    falling.sort_unstable_by(|a, b| b.cmp(a));
    scores.iter().map(|s| falling.partition_point(|other| other > s) + 1).collect()
}

/// A city's place in a group.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The group is too small for a rank.
    TooFew {
        /// How many cities it has, this one included.
        cities: usize,
    },
    /// The city has a rank.
    Ranked {
        /// From 1, the best.
        rank: usize,
        /// How many cities share it, this one included.
        sharing: usize,
        /// How many cities the group has, this one included.
        cities: usize,
        /// The middle score of the group.
        median: Points,
    },
}

/// The place of a city among its peers (the others of the group, without itself).
#[must_use]
pub fn place_among(own: Points, peers: &[Points]) -> Place {
    let cities = peers.len() + 1;
    if cities < FEWEST_PEERS {
        return Place::TooFew { cities };
    }
    let compare = |other: &&Points| billionths(other.raw()).cmp(&billionths(own.raw()));
    let rank = 1 + peers.iter().filter(|p| compare(p).is_gt()).count();
    let sharing = 1 + peers.iter().filter(|p| compare(p).is_eq()).count();
    let mut all: Vec<f64> = peers.iter().map(|p| p.raw()).chain([own.raw()]).collect();
    all.sort_by(f64::total_cmp);
    Place::Ranked { rank, sharing, cities, median: median(&all) }
}

fn median(sorted: &[f64]) -> Points {
    let at = |i: usize| sorted.get(i).copied().unwrap_or_default();
    Points::new(f64::midpoint(at((sorted.len().saturating_sub(1)) / 2), at(sorted.len() / 2)))
}

/// How weights are shaken: each is multiplied by a factor drawn evenly from
/// `1 - spread` to `1 + spread`, for each draw and area anew.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Perturbation {
    /// Where the generator starts: the same seed gives the same interval.
    pub seed: u64,
    /// How many times weights are drawn (at most 10,000).
    pub draws: u32,
    /// How far a weight may move, from 0 to 1.
    pub spread: f64,
}

impl Perturbation {
    /// A thousand draws, each weight by up to a quarter up or down.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { seed, draws: 1_000, spread: 0.25 }
    }
}

/// A rank and how far it moves when the weights do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RankInterval {
    /// The rank under the chosen weights.
    pub rank: usize,
    /// The 5th percentile of the ranks under shaken weights, by nearest rank.
    pub best: usize,
    /// The 95th percentile.
    pub worst: usize,
}

/// The rank of every city and its interval, in the order of the cities.
///
/// A city's score is the weighted mean of the areas that it has a score in. Cities without any
/// weighted score are worth 0 here; leave them out before.
#[must_use]
pub fn rank_intervals(
    cities: &[BTreeMap<Key, Points>],
    weights: &Weights,
    perturbation: Perturbation,
) -> Vec<RankInterval> {
    let areas: Vec<&Key> = areas_of(cities);
    let table: Vec<Vec<Option<f64>>> = cities
        .iter()
        .map(|city| areas.iter().map(|area| city.get(area).map(|p| p.raw())).collect())
        .collect();
    let chosen: Vec<f64> = areas.iter().map(|area| f64::from(weights.get(area))).collect();
    let mut random = SplitMix(perturbation.seed);
    let spread = perturbation.spread.clamp(0.0, 1.0);
    let draws: Vec<Vec<usize>> = (0..perturbation.draws.min(MOST_DRAWS))
        .map(|_| {
            let shaken: Vec<f64> =
                chosen.iter().map(|w| w * (1.0 + spread * (2.0 * random.unit() - 1.0))).collect();
            ranks_under(&table, &shaken)
        })
        .collect();
    let of_city = |(city, rank): (usize, usize)| interval(rank, city, &draws);
    ranks_under(&table, &chosen).into_iter().enumerate().map(of_city).collect()
}

fn areas_of(cities: &[BTreeMap<Key, Points>]) -> Vec<&Key> {
    let all: std::collections::BTreeSet<&Key> = cities.iter().flat_map(|c| c.keys()).collect();
    all.into_iter().collect()
}

fn ranks_under(table: &[Vec<Option<f64>>], weights: &[f64]) -> Vec<usize> {
    let score = |row: &Vec<Option<f64>>| {
        let (weight, sum) = row
            .iter()
            .zip(weights)
            .filter_map(|(s, w)| Some(((*s)?, *w)))
            .fold((0.0, 0.0), |(weight, sum), (score, w)| (weight + w, sum + w * score));
        billionths(if weight > 0.0 { sum / weight } else { 0.0 })
    };
    ranks_of(&table.iter().map(score).collect::<Vec<_>>())
}

fn interval(rank: usize, city: usize, draws: &[Vec<usize>]) -> RankInterval {
    let mut drawn: Vec<usize> = draws.iter().filter_map(|d| d.get(city).copied()).collect();
    drawn.sort_unstable();
    // Nearest rank: the smallest value with at least p of the draws at or below it.
    let at = |p: usize| drawn.get((drawn.len() * p).div_ceil(100).max(1) - 1).copied();
    RankInterval { rank, best: at(5).unwrap_or(rank), worst: at(95).unwrap_or(rank) }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): small, even, the same everywhere.
struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number in [0, 1) with 53 random bits.
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit exactly")]
    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn splitmix_gives_the_published_numbers() {
        // First outputs for the seed 1234567, as other implementations give them.
        let mut random = SplitMix(1_234_567);
        assert_eq!(random.next(), 6_457_827_717_110_365_317);
        assert_eq!(random.next(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn four_cities_are_too_few_and_five_are_enough() {
        let points = |all: &[f64]| all.iter().map(|p| Points::new(*p)).collect::<Vec<_>>();
        let own = Points::new(60.0);
        assert_eq!(place_among(own, &points(&[1.0, 2.0, 3.0])), Place::TooFew { cities: 4 });
        assert_eq!(
            place_among(own, &points(&[70.0, 60.0, 50.0, 40.0])),
            Place::Ranked { rank: 2, sharing: 2, cities: 5, median: Points::new(60.0) }
        );
    }

    fn cities(scores: &[[f64; 2]]) -> (Vec<BTreeMap<Key, Points>>, Weights) {
        let [a, b] = ["a", "b"].map(|k| Key::parse(k).unwrap());
        let city = |s: &[f64; 2]| {
            BTreeMap::from([(a.clone(), Points::new(s[0])), (b.clone(), Points::new(s[1]))])
        };
        let weights = Weights::default().with(a.clone(), 1).with(b.clone(), 1);
        (scores.iter().map(city).collect(), weights)
    }

    #[test]
    fn a_city_better_in_everything_keeps_its_rank_and_close_ones_do_not() {
        let (cities, weights) = cities(&[[90.0, 90.0], [70.0, 50.0], [50.0, 69.0], [10.0, 10.0]]);
        let all = rank_intervals(&cities, &weights, Perturbation::new(7));
        assert_eq!(all[0], RankInterval { rank: 1, best: 1, worst: 1 });
        assert_eq!(all[1], RankInterval { rank: 2, best: 2, worst: 3 });
        assert_eq!(all[2], RankInterval { rank: 3, best: 2, worst: 3 });
        assert_eq!(all[3], RankInterval { rank: 4, best: 4, worst: 4 });
        assert_eq!(all, rank_intervals(&cities, &weights, Perturbation::new(7)), "same seed");
    }

    proptest! {
        #[test]
        fn no_weights_moved_no_rank_moves(scores in proptest::collection::vec(
            [0.0..100.0f64, 0.0..100.0f64], 1..12)) {
            let (cities, weights) = cities(&scores);
            let still = Perturbation { seed: 1, draws: 20, spread: 0.0 };
            for city in rank_intervals(&cities, &weights, still) {
                prop_assert_eq!((city.best, city.worst), (city.rank, city.rank));
            }
        }

        #[test]
        fn a_higher_score_never_ranks_below(scores in proptest::collection::vec(0.0..100.0f64, 1..20)) {
            let points: Vec<Points> = scores.iter().map(|s| Points::new(*s)).collect();
            let ranks = ranks(&points);
            for (i, a) in scores.iter().enumerate() {
                for (j, b) in scores.iter().enumerate() {
                    prop_assert!(a < b || ranks[i] <= ranks[j]);
                }
            }
        }
    }
}
