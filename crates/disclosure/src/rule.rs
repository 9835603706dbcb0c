//! Which cells must not be shown by themselves, and how uncertain they must stay.
//!
//! Counts of a few people point at somebody; an amount to which one contributor gave nearly all
//! is that contributor's secret. Each rule names such cells, with its reason and a [`Need`]: the
//! values that an attacker must not be able to exclude.
//!
//! With X the value of a cell, x₁ ≥ x₂ ≥ … its contributions:
//!
//! | rule | unsafe if | must reach above X by |
//! |---|---|---|
//! | frequency | 0 < count < T | T − count, so that T itself is possible |
//! | (n, k) | x₁+…+xₙ > k % of X | 100/k · (x₁+…+xₙ) − X |
//! | p % | X − x₁ − x₂ < p % of x₁ | p/100 · x₁ − (X − x₁ − x₂) |
//! | pq | X − x₁ − x₂ < p/q · x₁ | p/q · x₁ − (X − x₁ − x₂) |
//!
//! Source: A. Hundepool et al., *Statistical Disclosure Control* (Wiley 2012), chapter 4; the
//! intervals as M. Fischetti and J. J. Salazar use them, "Solving the cell suppression problem on
//! tabular data with linear constraints", Management Science 47 (2001). Rules of dominance need as
//! much room below as above, down to 0. The **frequency** rule needs room down to 1, because who
//! reads "hidden, fewer than 10" knows that somebody is there, and down to 0 where zeros are
//! hidden too. A magnitude of too few contributors needs a stated part of its value.
//!
//! Worked example: 3 people, T = 10, zeros safe: the attacker's interval must hold 1 to 10. A
//! turnover of 100 with contributions 70, 20, 10 at p = 15 %: 10 < 10.5, unsafe; must reach 100.5.
//!
//! A figure that is *rounded or has noise* says neither that it is small nor that it is hidden; it
//! stands for a range. It hides how few they are in one of three ways: nobody may be there; it may
//! be T, and so not small at all; or every small count 1 to T − 1 is possible, which is what a reader
//! knows who is told "fewer than T". See [`Frequency::is_left_open`], on which rounding and noise rest.
//!
//! A rule looks at one cell. Whether a contributor may take away what they know is a matter of the
//! pattern: see [`Guard`](crate::Guard).

use measure::{Problem, Problems};
use serde::{Deserialize, Serialize};

use crate::{
    Quantity,
    table::{Cell, MOST_CONTRIBUTORS, Standing},
};

/// Whether an empty cell tells on anybody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Zeros {
    /// Nobody is there; that may be shown.
    #[default]
    Safe,
    /// "Nobody of this street found work" tells on everybody of it: zeros count as small.
    Sensitive,
}

/// The frequency rule.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frequency {
    /// T: the smallest count that may be shown.
    pub fewest: u64,
    /// How much of a *magnitude* with fewer contributors must stay uncertain either way, in
    /// percent. Counts do not use it.
    pub range_pc: f64,
}

impl Frequency {
    /// Whether a figure that stands for anything from `least` to `most` hides how few they are, if they
    /// are few: nobody may be there, or T may, or every small count.
    ///
    /// With T = 10: 0 to 4 does, 6 to 14 does, 1 to 9 does; 2 to 9 does not, and 0 to 0 does not.
    #[must_use]
    pub fn is_left_open(self, least: f64, most: f64) -> bool {
        let fewest = self.fewest as f64;
        let may_be_nobody = least <= 0.0 && most >= 1.0;
        let may_be_any_small_count = least <= 1.0 && most >= fewest - 1.0;
        may_be_nobody || most >= fewest || may_be_any_small_count
    }
}

/// The (n, k) rule.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dominance {
    /// How many of the largest contributors are added.
    pub n: usize,
    /// More than this part of the cell is too much, in percent.
    pub k_pc: f64,
}

/// The pq rule; the p % rule is the one with q = 100.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct PriorPosterior {
    /// p: nobody may guess a contribution more closely than this, in percent.
    pub p_pc: f64,
    /// q: how closely everybody can guess it before anything is published, in percent.
    pub q_pc: f64,
}

/// The rules of a publication. The default is for a small town: nothing below 10.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rules {
    /// Too small a number.
    pub frequency: Option<Frequency>,
    /// What an empty cell means; only asked with a frequency rule.
    #[serde(default)]
    pub zeros: Zeros,
    /// Dominance of a few.
    pub dominance: Option<Dominance>,
    /// p % or pq.
    pub prior_posterior: Option<PriorPosterior>,
    /// How much of a cell that somebody asked to hide must stay uncertain either way, in percent.
    pub request_pc: f64,
}

impl Default for Rules {
    fn default() -> Self {
        let frequency = Some(Frequency { fewest: 10, range_pc: 20.0 });
        Self {
            frequency,
            zeros: Zeros::Safe,
            dominance: None,
            prior_posterior: None,
            request_pc: 20.0,
        }
    }
}

/// Why a cell must not be shown by itself.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
pub enum Reason {
    /// Fewer than `fewest`.
    TooFew {
        /// The threshold T.
        fewest: u64,
    },
    /// Nobody, where that tells on somebody.
    Empty,
    /// The n largest make more than k percent.
    Dominated {
        /// Their part in percent.
        part_pc: f64,
    },
    /// A contributor can be guessed more closely than p percent.
    Guessable {
        /// How closely, in percent of the largest contribution.
        within_pc: f64,
    },
    /// Somebody asked for it.
    Requested,
    /// The caller says so.
    Stated,
}

/// The values that an attacker must not be able to exclude: from `value − below` to
/// `value + above`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Need {
    /// How far below the value.
    pub below: f64,
    /// How far above.
    pub above: f64,
}

impl Need {
    /// The larger need of both on either side.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { below: self.below.max(other.below), above: self.above.max(other.above) }
    }
}

impl Rules {
    /// Whether the rules themselves make sense.
    ///
    /// # Errors
    /// `disclosure-rule-out-of-range` for each number that does not.
    pub fn check(&self) -> Result<(), Problems> {
        let mut found = Problems::default();
        let mut ask = |place: &str, value: f64, low: f64, high: f64| {
            if !(low..=high).contains(&value) {
                let problem =
                    Problem::new("disclosure-rule-out-of-range", place).with("value", value);
                found.add(problem.with("least", low).with("most", high));
            }
        };
        if let Some(rule) = self.frequency {
            ask("frequency/fewest", rule.fewest as f64, 1.0, 1e6);
            ask("frequency/range_pc", rule.range_pc, 0.1, 100.0);
        }
        if let Some(rule) = self.dominance {
            ask("dominance/n", rule.n as f64, 1.0, MOST_CONTRIBUTORS as f64);
            ask("dominance/k_pc", rule.k_pc, 1.0, 99.99);
        }
        if let Some(rule) = self.prior_posterior {
            ask("prior_posterior/p_pc", rule.p_pc, 0.1, 1000.0);
            ask("prior_posterior/q_pc", rule.q_pc, rule.p_pc.clamp(0.1, 1000.0), 1000.0);
        }
        ask("request_pc", self.request_pc, 0.1, 100.0);
        found.or(())
    }

    /// What a cell lacks to be judged: `disclosure-contributors-missing`, `disclosure-contributors-uncounted`.
    pub(crate) fn check_cell(
        &self,
        cell: &Cell,
        quantity: Quantity,
        place: &str,
        found: &mut Problems,
    ) {
        if quantity == Quantity::Count || cell.value == 0.0 {
            return;
        }
        if self.frequency.is_some() && cell.contributors.is_none() {
            found.add(Problem::new("disclosure-contributors-uncounted", place));
        }
        let (named, wanted) = (cell.largest.len(), self.wanted(cell));
        if named < wanted {
            let problem = Problem::new("disclosure-contributors-missing", place);
            found.add(problem.with("named", named).with("wanted", wanted));
        }
    }

    /// How many of the largest contributions the rules ask for, as far as there are so many.
    fn wanted(&self, cell: &Cell) -> usize {
        let guessed = if self.prior_posterior.is_some() { 2 } else { 0 };
        let wanted = self.dominance.map_or(0, |rule| rule.n).max(guessed);
        let there_are = |all: u64| usize::try_from(all).unwrap_or(wanted);
        cell.contributors.map_or(wanted, |all| wanted.min(there_are(all)))
    }

    /// Why a cell is unsafe, and what it needs; the first reason, and the largest need of all.
    #[must_use]
    pub fn judge(&self, cell: &Cell, quantity: Quantity) -> Option<(Reason, Need)> {
        let found = [
            self.frequency.and_then(|rule| self.too_few(rule, cell, quantity)),
            self.dominance.and_then(|rule| dominated(rule, cell)),
            self.prior_posterior.and_then(|rule| guessable(rule, cell)),
            (cell.standing == Standing::Requested)
                .then(|| (Reason::Requested, percentage(cell.value, self.request_pc))),
        ];
        let all = found.into_iter().flatten();
        all.reduce(|(reason, need), (_, more)| (reason, need.and(more)))
    }

    fn too_few(&self, rule: Frequency, cell: &Cell, quantity: Quantity) -> Option<(Reason, Need)> {
        let is_count = quantity == Quantity::Count;
        let count = if is_count { cell.value } else { cell.contributors? as f64 };
        let fewest = rule.fewest as f64;
        let is_small = count < fewest && (count > 0.0 || self.zeros == Zeros::Sensitive);
        let reason =
            if count > 0.0 { Reason::TooFew { fewest: rule.fewest } } else { Reason::Empty };
        let least = if self.zeros == Zeros::Sensitive { 0.0 } else { 1.0 };
        let need = if is_count {
            Need { below: (count - least).max(0.0), above: fewest - count }
        } else {
            percentage(cell.value, rule.range_pc)
        };
        is_small.then_some((reason, need))
    }
}

fn percentage(value: f64, pc: f64) -> Need {
    // Nothing at all may be asked of an empty cell, or it would count as protected by itself.
    let room = (value * pc / 100.0).max(if value == 0.0 { 1.0 } else { 0.0 });
    Need { below: room.min(value), above: room }
}

/// As much below as above, but not below zero.
fn around(cell: &Cell, above: f64) -> Need {
    Need { below: above.min(cell.value), above }
}

fn dominated(rule: Dominance, cell: &Cell) -> Option<(Reason, Need)> {
    let top: f64 = cell.largest.iter().take(rule.n).sum();
    let above = top * 100.0 / rule.k_pc - cell.value;
    let part_pc = 100.0 * top / cell.value;
    (cell.value > 0.0 && above > 0.0).then(|| (Reason::Dominated { part_pc }, around(cell, above)))
}

fn guessable(rule: PriorPosterior, cell: &Cell) -> Option<(Reason, Need)> {
    let (first, second) = (cell.largest.first()?, cell.largest.get(1).copied().unwrap_or(0.0));
    let rest = (cell.value - first - second).max(0.0);
    let above = rule.p_pc / rule.q_pc * first - rest;
    let within_pc = 100.0 * rest / first;
    (*first > 0.0 && above > 0.0).then(|| (Reason::Guessable { within_pc }, around(cell, above)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(value: f64, largest: &[f64]) -> Cell {
        Cell { largest: largest.to_vec(), contributors: Some(9), ..Cell::open(["a"], value) }
    }

    const NONE: Rules = Rules {
        frequency: None,
        zeros: Zeros::Safe,
        dominance: None,
        prior_posterior: None,
        request_pc: 20.0,
    };

    #[test]
    fn small_counts_must_reach_from_one_to_the_threshold() {
        let judge = |rules: &Rules, n| rules.judge(&cell(n, &[]), Quantity::Count);
        let need = |below, above| Some((Reason::TooFew { fewest: 10 }, Need { below, above }));
        let rules = Rules::default();
        assert_eq!(judge(&rules, 3.0), need(2.0, 7.0));
        assert_eq!((judge(&rules, 10.0), judge(&rules, 0.0)), (None, None));
        let rules = Rules { zeros: Zeros::Sensitive, ..rules };
        assert_eq!(judge(&rules, 3.0), need(3.0, 7.0));
        assert_eq!(judge(&rules, 0.0), Some((Reason::Empty, Need { below: 0.0, above: 10.0 })));
    }

    #[test]
    fn a_range_hides_how_few_they_are_in_one_of_three_ways() {
        let rule = Frequency { fewest: 10, range_pc: 20.0 };
        let open = [(0.0, 4.0), (6.0, 14.0), (1.0, 9.0), (9.0, 10.0), (0.0, 1.0)];
        assert!(open.iter().all(|(least, most)| rule.is_left_open(*least, *most)));
        let shut = [(2.0, 9.0), (1.0, 8.0), (0.0, 0.0), (3.0, 3.0), (9.0, 9.0)];
        assert!(shut.iter().all(|(least, most)| !rule.is_left_open(*least, *most)));
    }

    #[test]
    fn the_examples_of_dominance_hold() {
        let judge =
            |rules: &Rules| rules.judge(&cell(100.0, &[70.0, 20.0, 10.0]), Quantity::Magnitude);
        let p = |p_pc, q_pc| Rules { prior_posterior: Some(PriorPosterior { p_pc, q_pc }), ..NONE };
        let (reason, need) = judge(&p(15.0, 100.0)).unwrap();
        assert!(
            matches!(reason, Reason::Guessable { within_pc } if (within_pc - 14.285_714).abs() < 1e-6)
        );
        assert!((need.above - 0.5).abs() < 1e-12 && (need.below - 0.5).abs() < 1e-12);
        assert_eq!(judge(&p(14.0, 100.0)), None);
        assert!((judge(&p(15.0, 50.0)).unwrap().1.above - 11.0).abs() < 1e-12, "0.3 · 70 − 10");
        let nk = Rules { dominance: Some(Dominance { n: 2, k_pc: 85.0 }), ..NONE };
        let (reason, need) = judge(&nk).unwrap();
        assert_eq!(reason, Reason::Dominated { part_pc: 90.0 });
        assert!((need.above - (90.0 / 0.85 - 100.0)).abs() < 1e-12);
        assert_eq!(judge(&Rules { dominance: Some(Dominance { n: 1, k_pc: 70.0 }), ..NONE }), None);
    }

    #[test]
    fn rules_that_make_no_sense_are_refused_all_at_once() {
        let rules = Rules {
            frequency: Some(Frequency { fewest: 0, range_pc: f64::NAN }),
            dominance: Some(Dominance { n: 0, k_pc: 100.0 }),
            prior_posterior: Some(PriorPosterior { p_pc: 20.0, q_pc: 10.0 }),
            ..NONE
        };
        let found = rules.check().unwrap_err();
        let places: Vec<_> = found.as_slice().iter().map(|p| p.place.as_str()).collect();
        assert_eq!(
            places,
            [
                "frequency/fewest",
                "frequency/range_pc",
                "dominance/n",
                "dominance/k_pc",
                "prior_posterior/q_pc"
            ]
        );
    }
}
