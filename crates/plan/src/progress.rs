//! How far a figure has moved from where it was to where it should be.
//!
//! `progress = (actual − baseline) / (target − baseline)`, so it is right for figures that must
//! fall as for those that must rise. It is not cut off: below 0 the figure moved away, above 1 it
//! passed the target. It is undefined when target and baseline are the same. No data, suppressed
//! data and a true zero are three different things and stay so.
//!
//! Worked example: bad health at 12 %, to fall to 8 %, now 10 %: (10 − 12) / (8 − 12) = 0.5.

use measure::{Key, Period};
use serde::{Deserialize, Serialize};

/// The figure that an action must move.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndicatorTarget {
    /// The indicator.
    pub indicator: Key,
    /// Where it was, in the indicator's unit.
    pub baseline: Option<f64>,
    /// Where it should be, in the same unit.
    pub target: f64,
    /// By when.
    pub by: Period,
}

/// Which way a figure must go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Up.
    Rise,
    /// Down.
    Fall,
    /// It must stay where it is.
    Hold,
}

/// What is known of a figure now.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// Nobody has measured it yet.
    NoData,
    /// It is known and may not be shown, because it would tell of single people.
    Suppressed,
    /// The figure, in the indicator's unit; zero is a figure.
    Value(f64),
}

/// How far a figure has moved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Progress {
    /// The share of the way; 1 is the target.
    Share(f64),
    /// Nothing was measured.
    NoData,
    /// It may not be shown.
    Suppressed,
    /// Nobody noted where it was.
    NoBaseline,
    /// Target and baseline are the same, or no number comes out.
    Undefined,
}

impl IndicatorTarget {
    /// Which way the figure must go; `None` without a baseline.
    #[must_use]
    pub fn direction(&self) -> Option<Direction> {
        let baseline = self.baseline?;
        Some(match self.target.partial_cmp(&baseline)? {
            std::cmp::Ordering::Greater => Direction::Rise,
            std::cmp::Ordering::Less => Direction::Fall,
            std::cmp::Ordering::Equal => Direction::Hold,
        })
    }

    /// How far the figure has moved; see the formula in the module's opening.
    #[must_use]
    pub fn progress(&self, reading: Reading) -> Progress {
        let actual = match reading {
            Reading::NoData => return Progress::NoData,
            Reading::Suppressed => return Progress::Suppressed,
            Reading::Value(actual) => actual,
        };
        let Some(baseline) = self.baseline else { return Progress::NoBaseline };
        let share = (actual - baseline) / (self.target - baseline);
        if share.is_finite() { Progress::Share(share) } else { Progress::Undefined }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(baseline: Option<f64>, target: f64) -> IndicatorTarget {
        let indicator = Key::parse("bad-health").unwrap();
        IndicatorTarget { indicator, baseline, target, by: Period::Year(2024) }
    }

    #[test]
    fn a_figure_that_must_fall_is_halfway() {
        let health = target(Some(12.0), 8.0);
        assert_eq!(health.direction(), Some(Direction::Fall));
        assert_eq!(health.progress(Reading::Value(10.0)), Progress::Share(0.5));
        assert_eq!(health.progress(Reading::Value(13.0)), Progress::Share(-0.25));
        assert_eq!(health.progress(Reading::Value(7.0)), Progress::Share(1.25));
    }

    #[test]
    fn zero_is_not_no_data() {
        let rise = target(Some(0.0), 10.0);
        assert_eq!(rise.progress(Reading::Value(0.0)), Progress::Share(0.0));
        assert_eq!(rise.progress(Reading::NoData), Progress::NoData);
        assert_eq!(rise.progress(Reading::Suppressed), Progress::Suppressed);
        assert_eq!(target(None, 10.0).progress(Reading::Value(5.0)), Progress::NoBaseline);
    }

    #[test]
    fn a_target_at_the_baseline_has_no_progress() {
        let hold = target(Some(5.0), 5.0);
        assert_eq!(hold.direction(), Some(Direction::Hold));
        assert_eq!(hold.progress(Reading::Value(5.0)), Progress::Undefined);
        assert_eq!(hold.progress(Reading::Value(6.0)), Progress::Undefined);
    }
}
