//! Trends: figures over time, cut wherever they may not be joined.
//!
//! A line between two points says "this changed into that". It must not be drawn across a break
//! of the series (flag `b`: before and after were measured differently) nor across a year without
//! a figure. So a trend is a list of segments, and a change exists within one segment only.
//! Nothing is interpolated.

use std::collections::BTreeMap;
use std::fmt;

use measure::Period;

use crate::{
    dataset::{Observation, Point, Series},
    flag::{Flag, Flags},
};

/// Why a segment begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// It is the first.
    Start,
    /// The source flags a break at its first point.
    Break,
    /// There is no figure for one or more periods before it.
    Hole,
}

/// A run of figures that may be joined by a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment<T> {
    /// Why it begins.
    pub opening: Opening,
    /// The figures, each following the one before without a gap in time.
    pub points: Vec<(Period, T)>,
}

/// A period without a figure that may be shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hole<R> {
    /// When.
    pub period: Period,
    /// Why.
    pub reason: R,
}

/// Figures over time in segments that must not be joined.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend<T, R> {
    /// The segments in order of time.
    pub segments: Vec<Segment<T>>,
    /// The periods that the source lists without a figure that may be shown.
    pub holes: Vec<Hole<R>>,
}

/// Why there is no change between two periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoChange {
    /// One of the periods has no figure.
    NoFigure,
    /// A break lies between the periods.
    AcrossBreak,
    /// A period without a figure lies between them.
    AcrossHole,
}

impl fmt::Display for NoChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoFigure => "there is no figure for this period",
            Self::AcrossBreak => "the series breaks between the periods",
            Self::AcrossHole => "figures are missing between the periods",
        })
    }
}

impl std::error::Error for NoChange {}

/// Times in their order with nothing between those that lie further apart than is usual among them, so
/// that no line is drawn there: surveys of 2015, 2016 and 2023, months of which one is not there.
///
/// ```
/// # use evidence::trend::spaced;
/// # use measure::Period::Year;
/// let times = spaced(&[Year(2015), Year(2016), Year(2023)]);
/// assert_eq!(times, [Some(Year(2015)), Some(Year(2016)), None, Some(Year(2023))]);
/// assert_eq!(spaced(&[Year(2018), Year(2020), Year(2022)]).len(), 3);
/// ```
#[must_use]
pub fn spaced(times: &[Period]) -> Vec<Option<Period>> {
    let pairs = times.iter().zip(times.iter().skip(1));
    let step = |(one, next): (&Period, &Period)| {
        (one.frequency() == next.frequency()).then(|| next.ordinal() - one.ordinal())
    };
    let steps: Vec<Option<i32>> = pairs.map(step).collect();
    let mut counted: BTreeMap<i32, usize> = BTreeMap::new();
    steps.iter().flatten().for_each(|step| *counted.entry(*step).or_default() += 1);
    let most = counted.values().max().copied().unwrap_or_default();
    let usual = counted.iter().find(|(_, n)| **n == most).map(|(step, _)| *step);
    let is_far =
        |step: &Option<i32>| step.is_none_or(|step| usual.is_some_and(|usual| step > usual));
    let before = std::iter::once(false).chain(steps.iter().map(is_far));
    let spread = times.iter().zip(before).flat_map(|(time, is_far)| {
        let hole = is_far.then_some(None);
        hole.into_iter().chain([Some(*time)])
    });
    spread.collect()
}

/// Whether a period follows another without a gap.
fn follows(before: Period, after: Period) -> bool {
    before.frequency() == after.frequency() && before.ordinal() + 1 == after.ordinal()
}

impl<T, R> Trend<T, R> {
    /// Cuts figures in order of time into segments; a figure comes with the flags of its cell.
    ///
    /// A break flagged on a period without a figure still separates what lies around it, because
    /// such a period is a hole.
    pub fn of(cells: impl IntoIterator<Item = (Period, Flags, Result<T, R>)>) -> Self {
        let mut trend = Self { segments: Vec::new(), holes: Vec::new() };
        for (period, flags, cell) in cells {
            match cell {
                Ok(figure) => trend.add(period, flags, figure),
                Err(reason) => trend.holes.push(Hole { period, reason }),
            }
        }
        trend
    }

    fn add(&mut self, period: Period, flags: Flags, figure: T) {
        let last = self.segments.last().and_then(|s| s.points.last()).map(|(p, _)| *p);
        let opening = match last {
            None => Some(Opening::Start),
            Some(_) if flags.has(Flag::Break) => Some(Opening::Break),
            Some(last) if !follows(last, period) => Some(Opening::Hole),
            Some(_) => None,
        };
        match (opening, self.segments.last_mut()) {
            (None, Some(segment)) => segment.points.push((period, figure)),
            (opening, _) => self.segments.push(Segment {
                opening: opening.unwrap_or(Opening::Start),
                points: vec![(period, figure)],
            }),
        }
    }

    /// All figures in order of time.
    pub fn points(&self) -> impl DoubleEndedIterator<Item = (Period, &T)> {
        self.segments.iter().flat_map(|s| &s.points).map(|(period, figure)| (*period, figure))
    }

    /// The figure of a period.
    #[must_use]
    pub fn at(&self, period: Period) -> Option<&T> {
        self.points().find(|(p, _)| *p == period).map(|(_, figure)| figure)
    }

    /// The latest figure.
    #[must_use]
    pub fn latest(&self) -> Option<(Period, &T)> {
        self.points().next_back()
    }

    /// The figures of two periods when a line may join them, the earlier first.
    ///
    /// # Errors
    /// Why there is no change between them.
    pub fn joined(&self, from: Period, to: Period) -> Result<(&T, &T), NoChange> {
        let segment =
            |p: Period| self.segments.iter().position(|s| s.points.iter().any(|(at, _)| *at == p));
        let (first, last) = (from.min(to), from.max(to));
        let (a, b) = (segment(first).ok_or(NoChange::NoFigure)?, segment(last));
        let b = b.ok_or(NoChange::NoFigure)?;
        let mut between = self.segments.iter().take(b + 1).skip(a + 1).map(|s| s.opening);
        match between.find(|o| *o == Opening::Break).or_else(|| between.next()) {
            Some(Opening::Break) => Err(NoChange::AcrossBreak),
            _ if a != b => Err(NoChange::AcrossHole),
            _ => self.at(first).zip(self.at(last)).ok_or(NoChange::NoFigure),
        }
    }
}

/// Why a cell of a table cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// The source has no figure.
    Missing,
    /// The source keeps it confidential.
    Confidential,
}

/// The figures of one series over time, each with its flags.
#[must_use]
pub fn trend(series: Series<'_>) -> Trend<Observation, Closed> {
    Trend::of(series.points().map(cell))
}

/// A figure as [`Trend::of`] takes it: with its flags, or why it cannot be shown.
pub fn cell(point: Point) -> (Period, Flags, Result<Observation, Closed>) {
    let flags = point.observation.flags;
    let cell = match point.observation.value {
        _ if flags.has(Flag::Confidential) => Err(Closed::Confidential),
        None => Err(Closed::Missing),
        Some(_) => Ok(point.observation),
    };
    (point.period, flags, cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Trend<f64, ()> {
        let cell = |word: &str| {
            let (year, rest) = word.split_once('=').unwrap();
            let flags: String = rest.chars().filter(char::is_ascii_alphabetic).collect();
            let value = rest.trim_end_matches(char::is_alphabetic).parse().map_err(drop);
            (Period::Year(year.parse().unwrap()), flags.parse().unwrap(), value)
        };
        Trend::of(text.split(' ').map(cell))
    }

    #[test]
    fn trap_9_a_line_is_never_drawn_across_a_hole_or_a_break() {
        let t = cells("2014=1 2015=2 2016=u 2017=3 2019=4 2020=5bu 2021=6");
        let spans: Vec<_> = t
            .segments
            .iter()
            .map(|s| (s.opening, s.points.iter().map(|(p, _)| p.year()).collect::<Vec<_>>()))
            .collect();
        assert_eq!(
            spans,
            [
                (Opening::Start, vec![2014, 2015]),
                (Opening::Hole, vec![2017]),
                (Opening::Hole, vec![2019]),
                (Opening::Break, vec![2020, 2021]),
            ]
        );
        assert_eq!(t.holes.len(), 1, "2016 is listed without a figure, 2018 is not listed");
        let year = Period::Year;
        assert_eq!(t.joined(year(2020), year(2021)), Ok((&5.0, &6.0)));
        assert_eq!(t.joined(year(2015), year(2014)), Ok((&1.0, &2.0)));
        assert_eq!(t.joined(year(2015), year(2017)), Err(NoChange::AcrossHole));
        assert_eq!(t.joined(year(2019), year(2021)), Err(NoChange::AcrossBreak));
        assert_eq!(t.joined(year(2014), year(2021)), Err(NoChange::AcrossBreak));
        assert_eq!(t.joined(year(2016), year(2021)), Err(NoChange::NoFigure));
        assert_eq!(t.latest().map(|(p, _)| p), Some(year(2021)));
    }

    #[test]
    fn quarters_and_months_follow_each_other_over_the_year() {
        assert!(follows(Period::Quarter(2021, 4), Period::Quarter(2022, 1)));
        assert!(follows(Period::Month(2021, 12), Period::Month(2022, 1)));
        assert!(!follows(Period::Year(2021), Period::Quarter(2022, 1)));
        assert!(!follows(Period::Year(2021), Period::Year(2023)));
    }
}
