//! Indicators that exist by month or quarter only: a place over the months, and the latest twelve of
//! every place together. There are no gaps and no ranks here: these tables count people.

use ::evidence::recent::{Recent, recent};
use ::evidence::trend::{Closed, trend};
use ::evidence::{Observation, Trend, indicator::EVERYBODY};
use measure::{Period, Territory};

use super::Part;

/// The most periods that a drawing shows, the latest: ten years of months.
pub const MOST_PERIODS: usize = 120;

/// A place over the months.
pub struct Course {
    /// Which place.
    pub place: Territory,
    /// Its figures.
    pub trend: Trend<Observation, Closed>,
    /// The latest twelve months together, where they may be taken so.
    pub recent: Option<Recent>,
}

/// A place over the months; nothing where it has no figure that may be shown.
#[must_use]
pub fn course(part: &Part, place: &Territory) -> Option<Course> {
    let series = part.dataset().find(&part.tabled.cell(EVERYBODY, place.as_str()))?;
    let trend = trend(series);
    trend.latest()?;
    let recent = recent(part.indicator, &trend);
    Some(Course { place: place.clone(), trend, recent })
}

/// Every place that has figures.
#[must_use]
pub fn courses(part: &Part) -> Vec<Course> {
    let places = part.dataset().territories();
    places.iter().filter_map(|place| course(part, place)).collect()
}

/// The periods from the first figure to the last, one after the other.
#[must_use]
pub fn periods(part: &Part, course: &Course) -> Vec<Period> {
    let first = course.trend.points().next().map(|(period, _)| period);
    let last = course.trend.latest().map(|(period, _)| period);
    let Some((first, last)) = first.zip(last) else { return Vec::new() };
    let mut all: Vec<Period> = part
        .dataset()
        .periods()
        .iter()
        .copied()
        .filter(|p| p.frequency() == last.frequency())
        .filter(|p| (first.ordinal()..=last.ordinal()).contains(&p.ordinal()))
        .collect();
    all.sort_by_key(|period| period.ordinal());
    all
}
