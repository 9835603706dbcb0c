//! What changes when newer figures take the place of a town's table, or are added to it.
//!
//! Two people may replace one table at once, and next year's file may hold one year alone. Both need
//! to see what is added, changed and gone before anything is. Figures are the same where their
//! codes and their time are; what their words are does not matter.
//!
//! What it does not do: it never guesses that two different words mean the same.

use std::collections::{BTreeMap, BTreeSet};

use measure::{Period, Problem, Problems};

use super::{MOST_FIGURES, MOST_PERIODS, MOST_PLACES, UNIT};
use crate::{
    dataset::{Code, Dataset, Observation, Point, Series},
    gather::Gathering,
};

/// The most figures that are named one by one.
pub const MOST_NAMED: usize = 10;

/// A figure that is not the same in two tables.
#[derive(Clone, Debug, PartialEq)]
pub struct Differing {
    /// Its codes, each with the code of its dimension.
    pub codes: Vec<(String, Code)>,
    /// When.
    pub period: Period,
    /// What was there; `None` for a figure that is added.
    pub before: Option<Observation>,
    /// What is there now; `None` for a figure that is gone.
    pub after: Option<Observation>,
}

/// How two tables differ.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Difference {
    /// How many figures only the second has.
    pub added: usize,
    /// How many are not the same in both.
    pub changed: usize,
    /// How many only the first has.
    pub gone: usize,
    /// How many are the same in both.
    pub kept: usize,
    /// The first [`MOST_NAMED`] of those that are not the same.
    pub first: Vec<Differing>,
}

impl Difference {
    /// Whether both tables say the same.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.added + self.changed + self.gone == 0
    }
}

/// The series of a table by their codes, whatever the order of its dimensions.
fn by_codes(dataset: &Dataset) -> BTreeMap<Vec<(&str, &str)>, Series<'_>> {
    let key = |series| {
        let mut key: Vec<_> = codes(series, dataset).map(|(d, c)| (d, c.code.as_str())).collect();
        key.sort_unstable();
        key
    };
    dataset.series().map(|series| (key(series), series)).collect()
}

/// The codes of a series, each with the code of its dimension.
fn codes<'d>(series: Series<'d>, of: &'d Dataset) -> impl Iterator<Item = (&'d str, &'d Code)> {
    of.dimensions().iter().map(|d| d.code.as_str()).zip(series.codes())
}

/// The figures of a series by their times.
fn by_period(series: Option<&Series<'_>>) -> BTreeMap<Period, Observation> {
    series.into_iter().flat_map(|s| s.points()).map(|p| (p.period, p.observation)).collect()
}

/// How the second table differs from the first.
#[must_use]
pub fn difference(before: &Dataset, after: &Dataset) -> Difference {
    let (old, new) = (by_codes(before), by_codes(after));
    let keys: BTreeSet<_> = old.keys().chain(new.keys()).collect();
    let mut found = Difference::default();
    for key in keys {
        let (was, is) = (old.get(key), new.get(key));
        let named = is.map(|s| (s, after)).or_else(|| was.map(|s| (s, before)));
        let named: Vec<(&str, &Code)> =
            named.into_iter().flat_map(|(s, of)| codes(*s, of)).collect();
        found.hear(&named, &by_period(was), &by_period(is));
    }
    found
}

impl Difference {
    /// Counts the figures of one series.
    fn hear(
        &mut self,
        codes: &[(&str, &Code)],
        was: &BTreeMap<Period, Observation>,
        is: &BTreeMap<Period, Observation>,
    ) {
        let periods: BTreeSet<Period> = was.keys().chain(is.keys()).copied().collect();
        for period in periods {
            let (before, after) = (was.get(&period).copied(), is.get(&period).copied());
            if before == after {
                self.kept += 1;
                continue;
            }
            match (before, after) {
                (None, _) => self.added += 1,
                (_, None) => self.gone += 1,
                _ => self.changed += 1,
            }
            if self.first.len() < MOST_NAMED {
                let codes = codes.iter().map(|(d, c)| ((*d).to_owned(), (*c).clone())).collect();
                self.first.push(Differing { codes, period, before, after });
            }
        }
    }
}

/// Whom a figure is about: its codes without the unit.
fn whom<'d>(mut key: Vec<(&'d str, &'d str)>) -> Vec<(&'d str, &'d str)> {
    key.retain(|(side, _)| *side != UNIT);
    key
}

/// The first table with the second added to it: figures of the same codes and time are replaced, the
/// count, the number of people and the share together; everything else stays. Name, origin and labels are those of the second.
///
/// # Errors
/// At `way`: `own-other-sides` when the tables do not tell figures apart by the same; the bounds of
/// a table, `own-too-many-figures` and `own-too-wide`, where both together pass them.
pub fn merged(before: &Dataset, after: &Dataset) -> Result<Dataset, Problems> {
    let sides =
        |d: &Dataset| d.dimensions().iter().map(|d| d.code.clone()).collect::<BTreeSet<_>>();
    if sides(before) != sides(after) {
        return Err(Problem::new("own-other-sides", "way").into());
    }
    let sides: Vec<&str> = after.dimensions().iter().map(|d| d.code.as_str()).collect();
    let named = after.dimensions().iter().map(|d| (d.code.as_str(), d.name.as_deref()));
    let mut gathering = Gathering::new(named);
    let mut replaced: BTreeMap<Vec<(&str, &str)>, Vec<Series<'_>>> = BTreeMap::new();
    for (key, series) in by_codes(after) {
        replaced.entry(whom(key)).or_default().push(series);
    }
    for table in [after, before] {
        for series in table.series() {
            let own: BTreeMap<&str, &Code> = codes(series, table).collect();
            let mut key = Vec::with_capacity(sides.len());
            let mut names = Vec::with_capacity(sides.len());
            for (at, side) in sides.iter().enumerate() {
                let Some(code) = own.get(side) else { continue };
                key.push(gathering.code(at, &code.code, code.label.as_deref()));
                names.push((*side, code.code.as_str()));
            }
            names.sort_unstable();
            let newer = replaced.get(&whom(names)).filter(|_| std::ptr::eq(table, before));
            let is_old =
                |p: &Point| newer.is_none_or(|all| all.iter().all(|s| s.at(p.period).is_none()));
            gathering.add_series(&key, series.points().filter(is_old));
        }
    }
    let mut problems = Problems::default();
    let both = gathering.finish(after.title.clone(), &mut problems);
    // A figure has at most a count, a number of people and a share.
    if both.rows() > 3 * MOST_FIGURES {
        problems.add(Problem::new("own-too-many-figures", "way").with("most", MOST_FIGURES));
    }
    problems.extend(too_wide((both.series().len(), both.periods().len()), "way"));
    problems.or(both)
}

/// What is said of a table of so many series and times, if it is too wide.
pub(super) fn too_wide((series, periods): (usize, usize), place: &str) -> Option<Problem> {
    let is_wide = periods > MOST_PERIODS || series.saturating_mul(periods) > MOST_PLACES;
    let problem = || {
        let problem = Problem::new("own-too-wide", place);
        problem.with("series", series).with("periods", periods)
    };
    is_wide.then(problem)
}
