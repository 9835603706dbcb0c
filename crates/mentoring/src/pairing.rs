//! The best pairing of a whole programme, exact and the same whatever the order of the input.
//!
//! Order of aims: the barriers; pairs that the secretariat forced; most mentees served; leximin of
//! fit (the worst-served mentee as well as possible, then the next, and so on); the sum of fit;
//! regional balance; the order of the cities' keys.
//!
//! Leximin looks at whole per cent of fit, because nobody knows a fit more finely than that; so
//! equal worst cases are real ties, and the sum of the finer fits decides them. Regional balance
//! is kept simple: more pairs across borders, since what a country can do alone needs no European
//! programme. The plain-sum pairing stands beside the fair one: it may leave a city with a poor
//! mentor, or none, for the sake of the others.

use std::collections::{BTreeMap, BTreeSet};

use measure::{Key, Problem, Problems};
use serde::Serialize;

use crate::assignment::{Price, Seating, Seats};
use crate::explanation::{explain, unmatched};
use crate::{Barrier, Candidate, Degree, Fit, Pair, Unmatched, fit};

/// The most cities in one pairing.
pub const MOST_CITIES: usize = 400;

/// A call: the cities that answered it, and what the secretariat has already decided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Call {
    /// The cities with their needs and strengths.
    pub candidates: Vec<Candidate>,
    /// Pairs ruled out, mentor first.
    pub forbidden: BTreeSet<(Key, Key)>,
    /// Pairs that must be, mentor first. Barriers still hold.
    pub forced: BTreeSet<(Key, Key)>,
}

/// The best pairing with its explanation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pairing {
    /// The pairs in the order of the mentees' keys.
    pub pairs: Vec<Pair>,
    /// Mentees without a mentor, with what stands in the way.
    pub unmatched: Vec<Unmatched>,
    /// How well all are served.
    pub summary: Summary,
    /// The plain-sum pairing, mentor and mentee with their fit, in the order of the mentees' keys.
    pub by_sum: Vec<(Key, Key, Degree)>,
    /// How well all are served by the plain-sum pairing.
    pub by_sum_summary: Summary,
}

/// How well the mentees of a pairing are served.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// The fits of the pairs, worst first.
    pub fits: Vec<Degree>,
}

impl Summary {
    /// How many mentees have a mentor.
    #[must_use]
    pub fn served(&self) -> usize {
        self.fits.len()
    }

    /// The fit of the worst-served mentee.
    #[must_use]
    pub fn least(&self) -> Option<Degree> {
        self.fits.first().copied()
    }

    /// All fits together; at most the number of pairs.
    #[must_use]
    pub fn sum(&self) -> f64 {
        self.ten_thousandths() as f64 / 10_000.0
    }

    /// All fits together in whole ten-thousandths.
    #[must_use]
    pub fn ten_thousandths(&self) -> i64 {
        self.fits.iter().map(|f| i64::from(f.ten_thousandths())).sum()
    }
}

/// Finds the best pairing.
///
/// # Errors
/// Every problem of the call: `too-many-cities`, `city-twice`, `unknown-city` in a forbidden or
/// forced pair, `forced-and-forbidden`, `forced-twice` for a mentee tied to two mentors.
pub fn pair(call: &Call) -> Result<Pairing, Problems> {
    let table = Table::new(call)?;
    let fair = table.solve(Aim::Fair);
    let by_sum = table.solve(Aim::Sum).columns();
    Ok(Pairing {
        pairs: explain(&table, &fair),
        unmatched: unmatched(&table, &fair),
        summary: table.summary(&fair.columns()),
        by_sum_summary: table.summary(&by_sum),
        by_sum: table.named(&by_sum),
    })
}

/// What a pairing aims at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aim {
    Fair,
    Sum,
}

/// Digits of a cost, most important first; see [`crate::assignment`].
const FORCED_MISSED: usize = 0;
const UNSERVED: usize = 1;
const WORST_LEVEL: usize = 2;
const LOST_SUM: usize = 103;
const WITHIN_BORDERS: usize = 104;

/// Mentors and mentees in the order of their keys, with the fit or the barriers of each pair.
pub(crate) struct Table<'a> {
    pub(crate) mentors: Vec<&'a Candidate>,
    pub(crate) mentees: Vec<&'a Candidate>,
    cells: Vec<Result<Fit, Vec<Barrier>>>,
    /// For a mentee the mentor to whom it is tied.
    tied: Vec<Option<usize>>,
}

impl<'a> Table<'a> {
    pub(crate) fn new(call: &'a Call) -> Result<Self, Problems> {
        check(call).or(())?;
        let mut sorted: Vec<&Candidate> = call.candidates.iter().collect();
        sorted.sort_by(|a, b| a.participant.city.cmp(&b.participant.city));
        let (mentors, mentees) = (sides(&sorted, true), sides(&sorted, false));
        let tied = mentees.iter().map(|mentee| tie(call, &mentors, mentee)).collect();
        let mut table = Self { mentors, mentees, cells: Vec::new(), tied };
        let pairs = table.mentees.iter().flat_map(|e| table.mentors.iter().map(move |r| (r, e)));
        table.cells = pairs.map(|(mentor, mentee)| cell(call, mentor, mentee)).collect();
        Ok(table)
    }

    /// The fit, or the barriers that stand whatever others do.
    pub(crate) fn cell(&self, mentor: usize, mentee: usize) -> Result<&Fit, &[Barrier]> {
        match self.cells.get(mentee * self.mentors.len() + mentor) {
            Some(Ok(fit)) => Ok(fit),
            Some(Err(barriers)) => Err(barriers),
            None => Err(&[]),
        }
    }

    /// Whether the mentee is tied to somebody other than this mentor.
    pub(crate) fn is_tied_elsewhere(&self, mentor: usize, mentee: usize) -> bool {
        self.tied.get(mentee).copied().flatten().is_some_and(|tied| tied != mentor)
    }

    pub(crate) fn solve(&self, aim: Aim) -> Seating {
        let row = |mentee| {
            (0..self.mentors.len()).map(|mentor| self.price(mentor, mentee, aim)).collect()
        };
        let prices = (0..self.mentees.len()).map(row).collect();
        let capacity: Vec<usize> =
            self.mentors.iter().map(|m| usize::from(m.participant.capacity)).collect();
        let nobody = |tied: &Option<usize>| {
            let unserved = i32::from(aim == Aim::Fair);
            [(FORCED_MISSED, i32::from(tied.is_some())), (UNSERVED, unserved), (LOST_SUM, 0)]
        };
        Seats::new(prices, &capacity, &self.tied.iter().map(nobody).collect::<Vec<_>>()).solve()
    }

    /// What a pair costs; `None` when it cannot be.
    fn price(&self, mentor: usize, mentee: usize, aim: Aim) -> Option<Price> {
        let score = self.cell(mentor, mentee).ok()?.score;
        if self.is_tied_elsewhere(mentor, mentee) {
            return None;
        }
        let level = match aim {
            Aim::Fair => (WORST_LEVEL + usize::from(score.percent()), 1),
            Aim::Sum => (WORST_LEVEL, 0),
        };
        let home = i32::from(self.is_within_borders(mentor, mentee));
        let sum = (LOST_SUM, -i32::from(score.ten_thousandths()));
        Some([level, sum, (WITHIN_BORDERS, home)])
    }

    fn is_within_borders(&self, mentor: usize, mentee: usize) -> bool {
        let country = |c: Option<&&Candidate>| c.map(|c| c.participant.country.clone());
        country(self.mentors.get(mentor)) == country(self.mentees.get(mentee))
    }

    /// The pairs of a seating as places in the table, mentor first.
    pub(crate) fn pairs<'s>(
        &self,
        columns: &'s [Option<usize>],
    ) -> impl Iterator<Item = (usize, usize)> + 's {
        columns.iter().enumerate().filter_map(|(mentee, mentor)| Some(((*mentor)?, mentee)))
    }

    pub(crate) fn summary(&self, columns: &[Option<usize>]) -> Summary {
        let score = |(mentor, mentee)| self.cell(mentor, mentee).ok().map(|fit| fit.score);
        let mut fits: Vec<Degree> = self.pairs(columns).filter_map(score).collect();
        fits.sort_unstable();
        Summary { fits }
    }

    fn named(&self, columns: &[Option<usize>]) -> Vec<(Key, Key, Degree)> {
        let name = |(mentor, mentee)| {
            let score = self.cell(mentor, mentee).ok()?.score;
            Some((self.mentor(mentor)?, self.mentee(mentee)?, score))
        };
        self.pairs(columns).filter_map(name).collect()
    }

    pub(crate) fn mentor(&self, place: usize) -> Option<Key> {
        self.mentors.get(place).map(|c| c.participant.city.clone())
    }

    pub(crate) fn mentee(&self, place: usize) -> Option<Key> {
        self.mentees.get(place).map(|c| c.participant.city.clone())
    }
}

fn sides<'a>(all: &[&'a Candidate], mentors: bool) -> Vec<&'a Candidate> {
    let stands = |c: &&&Candidate| match mentors {
        true => c.participant.can_mentor(),
        false => c.participant.wants_mentor(),
    };
    all.iter().filter(stands).copied().collect()
}

fn tie(call: &Call, mentors: &[&Candidate], mentee: &Candidate) -> Option<usize> {
    let (mentor, _) = call.forced.iter().find(|(_, m)| *m == mentee.participant.city)?;
    mentors.iter().position(|m| m.participant.city == *mentor)
}

fn cell(call: &Call, mentor: &Candidate, mentee: &Candidate) -> Result<Fit, Vec<Barrier>> {
    let pair = (mentor.participant.city.clone(), mentee.participant.city.clone());
    let found = fit(mentor, mentee);
    if !call.forbidden.contains(&pair) {
        return found;
    }
    let mut barriers = found.err().unwrap_or_default();
    barriers.insert(0, Barrier::Forbidden);
    Err(barriers)
}

fn check(call: &Call) -> Problems {
    let mut problems = Problems::default();
    if call.candidates.len() > MOST_CITIES {
        problems.add(Problem::new("too-many-cities", "cities").with("most", MOST_CITIES));
    }
    let mut seen = BTreeSet::new();
    let cities = call.candidates.iter().map(|c| &c.participant.city);
    problems.extend(
        cities.filter(|c| !seen.insert(*c)).map(|c| Problem::new("city-twice", c.as_str())),
    );
    let decided = call.forced.iter().chain(&call.forbidden).flat_map(|(a, b)| [a, b]);
    let unknown: BTreeSet<&Key> = decided.filter(|c| !seen.contains(c)).collect();
    let unknown = unknown.into_iter().map(Key::as_str);
    problems.extend(unknown.map(|c| Problem::new("unknown-city", c).with("typed", c)));
    problems.extend(
        call.forced
            .intersection(&call.forbidden)
            .map(|(r, e)| Problem::new("forced-and-forbidden", e.as_str()).with("mentor", r)),
    );
    let mut ties = BTreeMap::<&Key, usize>::new();
    call.forced.iter().for_each(|(_, mentee)| *ties.entry(mentee).or_default() += 1);
    let twice = ties.into_iter().filter(|(_, count)| *count > 1);
    problems.extend(twice.map(|(mentee, _)| Problem::new("forced-twice", mentee.as_str())));
    problems
}
