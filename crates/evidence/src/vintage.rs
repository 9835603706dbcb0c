//! Vintages: groups that changed with the Union itself, joined only by an explicit rule.
//!
//! Before 2020 "other EU countries" held the United Kingdom, and "outside the EU" did not. Tables
//! list both vintages side by side, `EU28_FOR` and `EU27_2020_FOR`. Laying one behind the other
//! makes a change that never happened. So a series of two vintages is made by [`splice`] alone,
//! with a [`Mapping`] that says what is taken for what, and the seam carries the flag `b`.

use measure::Period;

use crate::{
    dataset::{Dataset, Dimension, Observation, Point, Series},
    flag::Flag,
};

/// Which older group is taken for which newer one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The code up to the seam.
    pub older: &'static str,
    /// The code from the seam on.
    pub newer: &'static str,
}

/// People from outside the EU: of 28 before, of 27 since 2020.
pub const THIRD_COUNTRIES: Mapping = Mapping { older: "NEU28_FOR", newer: "NEU27_2020_FOR" };

/// People from other EU countries: of 28 before, of 27 since 2020.
pub const OTHER_EU: Mapping = Mapping { older: "EU28_FOR", newer: "EU27_2020_FOR" };

/// One figure of a spliced series with the code it comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spliced {
    /// Time and figure; the first figure behind the seam carries the flag `b`.
    pub point: Point,
    /// The code it comes from.
    pub code: &'static str,
}

/// The older series before a period, the newer one from it on, with the seam flagged as a break.
///
/// Figures of the older series at or after the seam, and of the newer before it, are left out.
#[must_use]
pub fn splice(
    mapping: Mapping,
    older: Series<'_>,
    newer: Series<'_>,
    seam: Period,
) -> Vec<Spliced> {
    let of = |code| move |point: Point| Spliced { point, code };
    let before = older.points().filter(|p| p.period < seam).map(of(mapping.older));
    let mut spliced: Vec<Spliced> = before.collect();
    let has_older = !spliced.is_empty();
    let after = newer.points().filter(|p| p.period >= seam).map(of(mapping.newer));
    let first = spliced.len();
    spliced.extend(after);
    if let Some(at_seam) = spliced.get_mut(first).filter(|_| has_older) {
        at_seam.point.observation = broken(at_seam.point.observation);
    }
    spliced
}

fn broken(observation: Observation) -> Observation {
    observation.flagged(observation.flags.with(Flag::Break))
}

/// Whether a table lists groups of both vintages, which must not be taken for one another.
#[must_use]
pub fn mixes(dataset: &Dataset) -> bool {
    [THIRD_COUNTRIES, OTHER_EU].iter().any(|Mapping { older, newer }| {
        let has = |code: &str, d: &Dimension| d.codes.iter().any(|c| c.code == code);
        dataset.dimensions().iter().any(|d| has(older, d) && has(newer, d))
    })
}
