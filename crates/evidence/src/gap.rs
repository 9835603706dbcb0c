//! Gaps: how far newcomers are from nationals, by one formula that is shown beside the number.
//!
//! With *s* = +1 where more is better and −1 where less is better, and *x* in percent:
//!
//! - gap in percentage points = *s* · (*x* of nationals − *x* of the comparison group). Positive
//!   means that the group is worse off. A negative gap is real and is never cut at zero.
//! - ratio = *x* of the group / *x* of nationals.
//! - odds ratio = odds of the group / odds of nationals, odds = *x* / (100 − *x*): a third view,
//!   because percentage points shrink near 0 and 100.
//!
//! Worked example: of nationals 70 % work, of third-country nationals 55 %. Gap 15 points, ratio
//! 0.786, odds ratio (55/45) / (70/30) = 0.524.
//!
//! The group is third-country nationals. Where a table has them not, it is all foreigners, *and
//! the gap says so*: [`ComparisonGroup`] goes wherever the number goes. A gap exists only when
//! both cells have a figure and neither is confidential; it carries the flags of both; with flag
//! `u` it is [`Reliability::Uncertain`]: drawn hollow, never ranked.
//!
//! There are no standard errors in these tables, so none are shown, and no averages over places
//! are made. Composition (age, schooling) is not removed here.

use std::fmt;

use measure::{Period, Territory};

use crate::{
    dataset::{Dataset, Observation, Series},
    flag::{Flag, Flags},
    indicator::{ALL_DEGREES, DEGREE_OF_URBANISATION, Direction, Kind, NATIONALS, Tabled},
    trend::{NoChange, Trend},
};

/// Who is compared with nationals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ComparisonGroup {
    /// People from outside the EU (EU of 27, from 2020).
    ThirdCountryNationals,
    /// All foreigners, people from other EU countries among them: the fallback, always named.
    AllForeigners,
}

/// How far a gap can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reliability {
    /// Neither cell is flagged as of low reliability.
    Reliable,
    /// A cell is flagged `u`: hollow marker, never ranked.
    Uncertain,
}

/// The distance between nationals and a group of newcomers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// Who is compared with nationals.
    pub group: ComparisonGroup,
    /// The cell of nationals, in percent.
    pub nationals: Observation,
    /// The cell of the group, in percent.
    pub newcomers: Observation,
    /// Percentage points; positive means that the group is worse off.
    pub gap_pp: f64,
    /// Group over nationals; `None` when nationals are at zero.
    pub ratio: Option<f64>,
    /// Odds of the group over odds of nationals; `None` when a share is 0 or 100.
    pub odds_ratio: Option<f64>,
    /// The flags of both cells.
    pub flags: Flags,
    /// How far it can be trusted.
    pub reliability: Reliability,
}

/// Why there is no gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoGap {
    /// The indicator is a count, a split, or a level of one group only.
    NotComparable,
    /// The indicator belongs to another table.
    OtherDataset,
    /// The table has no cell for nationals here.
    NoNationals,
    /// The table has no cell for newcomers here.
    NoNewcomers,
    /// A cell is listed without a figure.
    Missing,
    /// A cell is confidential.
    Confidential,
    /// A figure is no percentage between 0 and 100.
    NotAPercentage,
}

impl fmt::Display for NoGap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotComparable => "the indicator has no rates of two groups",
            Self::OtherDataset => "the indicator belongs to another table",
            Self::NoNationals => "the table has no figure for nationals here",
            Self::NoNewcomers => "the table has no figure for newcomers here",
            Self::Missing => "a figure is missing",
            Self::Confidential => "a figure is confidential",
            Self::NotAPercentage => "a figure is no percentage",
        })
    }
}

impl std::error::Error for NoGap {}

/// The gap between two cells, in percent, by the formula of this module.
///
/// # Errors
/// When a cell is missing or confidential, or holds no percentage.
pub fn gap(
    nationals: Observation,
    newcomers: Observation,
    direction: Direction,
    group: ComparisonGroup,
) -> Result<Gap, NoGap> {
    let (x_nationals, x_newcomers) = (percentage(nationals)?, percentage(newcomers)?);
    let flags = nationals.flags.and(newcomers.flags);
    let is_uncertain = flags.has(Flag::LowReliability);
    Ok(Gap {
        group,
        nationals,
        newcomers,
        gap_pp: direction.sign() * (x_nationals - x_newcomers),
        ratio: (x_nationals > 0.0).then(|| x_newcomers / x_nationals),
        odds_ratio: odds(x_newcomers).zip(odds(x_nationals)).map(|(a, b)| a / b),
        flags,
        reliability: if is_uncertain { Reliability::Uncertain } else { Reliability::Reliable },
    })
}

/// The figure of a cell that may be shown and is a percentage.
pub(crate) fn percentage(cell: Observation) -> Result<f64, NoGap> {
    if cell.flags.has(Flag::Confidential) {
        return Err(NoGap::Confidential);
    }
    let value = cell.value.ok_or(NoGap::Missing)?;
    if (0.0..=100.0).contains(&value) { Ok(value) } else { Err(NoGap::NotAPercentage) }
}

/// The odds of a percentage strictly between 0 and 100.
fn odds(percent: f64) -> Option<f64> {
    (percent > 0.0 && percent < 100.0).then(|| percent / (100.0 - percent))
}

/// The series of one place whose cells make its gaps: found once, asked for many periods.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'a> {
    direction: Direction,
    nationals: Option<Series<'a>>,
    third: Option<Series<'a>>,
    all: Option<Series<'a>>,
}

impl<'a> Sides<'a> {
    /// The series of a place.
    ///
    /// # Errors
    /// When the indicator makes no gap, or belongs to another table.
    pub fn of(dataset: &'a Dataset, tabled: Tabled<'_>, place: &Territory) -> Result<Self, NoGap> {
        Self::of_cells(dataset, tabled, place, (DEGREE_OF_URBANISATION, ALL_DEGREES))
    }

    /// The series of a place that have this code of one more dimension: see [`Table::cell_at`].
    ///
    /// # Errors
    /// When the indicator makes no gap, or belongs to another table.
    ///
    /// [`Table::cell_at`]: crate::indicator::Table::cell_at
    pub fn of_cells(
        dataset: &'a Dataset,
        tabled: Tabled<'_>,
        place: &Territory,
        other: (&str, &str),
    ) -> Result<Self, NoGap> {
        let series = |group| dataset.find(&tabled.table.cell_at(group, place.as_str(), other));
        Ok(Self {
            direction: comparable(dataset, tabled)?,
            nationals: series(NATIONALS),
            third: series(ComparisonGroup::ThirdCountryNationals.code()),
            all: series(ComparisonGroup::AllForeigners.code()),
        })
    }

    /// The gap of one group at one time.
    ///
    /// # Errors
    /// When there is none.
    pub fn against(&self, group: ComparisonGroup, period: Period) -> Result<Gap, NoGap> {
        self.facing(self.nationals_at(period)?, group, period)
    }

    fn nationals_at(&self, period: Period) -> Result<Observation, NoGap> {
        self.nationals.and_then(|series| series.at(period)).ok_or(NoGap::NoNationals)
    }

    fn facing(
        &self,
        nationals: Observation,
        group: ComparisonGroup,
        period: Period,
    ) -> Result<Gap, NoGap> {
        let series = match group {
            ComparisonGroup::ThirdCountryNationals => self.third,
            ComparisonGroup::AllForeigners => self.all,
        };
        let newcomers = series.and_then(|series| series.at(period)).ok_or(NoGap::NoNewcomers)?;
        gap(nationals, newcomers, self.direction, group)
    }

    /// The gap at one time.
    ///
    /// Third-country nationals are taken when their cell can be shown, all foreigners otherwise.
    ///
    /// # Errors
    /// When neither group makes a gap: why the better one, third-country nationals, does not, or
    /// all foreigners where the table has no others.
    pub fn at(&self, period: Period) -> Result<Gap, NoGap> {
        let nationals = self.nationals_at(period)?;
        let of = |group| self.facing(nationals, group, period);
        let best = of(ComparisonGroup::ThirdCountryNationals);
        let fallback = best.or_else(|_| of(ComparisonGroup::AllForeigners));
        match (best, fallback) {
            (_, Ok(gap)) | (Ok(gap), _) => Ok(gap),
            (Err(NoGap::NoNewcomers), Err(reason)) | (Err(reason), Err(_)) => Err(reason),
        }
    }
}

/// The gap of an indicator in one place at one time: see [`Sides::at`].
///
/// # Errors
/// When there is none.
pub fn gap_at(
    dataset: &Dataset,
    tabled: Tabled<'_>,
    place: &Territory,
    period: Period,
) -> Result<Gap, NoGap> {
    Sides::of(dataset, tabled, place)?.at(period)
}

/// The gaps of one place over time, all against one group.
#[derive(Clone, Debug, PartialEq)]
pub struct GapSeries {
    /// Who is compared with nationals, in every point alike.
    pub group: ComparisonGroup,
    /// The gaps in segments that must not be joined, and the periods without one.
    pub trend: Trend<Gap, NoGap>,
}

impl GapSeries {
    /// By how many percentage points the gap grew from one period to another; negative when it
    /// closed.
    ///
    /// # Errors
    /// When a break or a hole lies between, or there is no gap at one of them.
    pub fn change_pp(&self, from: Period, to: Period) -> Result<f64, NoChange> {
        let (first, last) = self.trend.joined(from, to)?;
        Ok(last.gap_pp - first.gap_pp)
    }
}

/// The gaps of an indicator in one place over time.
///
/// One group serves the whole series, so that a change of group never looks like a change in the
/// world: third-country nationals when at least one of their gaps can be shown, else all
/// foreigners.
///
/// # Errors
/// When the indicator makes no gap, or the table lacks nationals or newcomers for the place.
pub fn gap_series(
    dataset: &Dataset,
    tabled: Tabled<'_>,
    place: &Territory,
) -> Result<GapSeries, NoGap> {
    let third = gap_series_of(dataset, tabled, place, ComparisonGroup::ThirdCountryNationals);
    match third {
        Ok(series) if !series.trend.segments.is_empty() => Ok(series),
        other => gap_series_of(dataset, tabled, place, ComparisonGroup::AllForeigners).or(other),
    }
}

/// The gaps of an indicator in one place over time against this group and no other.
///
/// # Errors
/// When the indicator makes no gap, or the table lacks nationals or the group for the place.
pub fn gap_series_of(
    dataset: &Dataset,
    tabled: Tabled<'_>,
    place: &Territory,
    group: ComparisonGroup,
) -> Result<GapSeries, NoGap> {
    let direction = comparable(dataset, tabled)?;
    let nationals = find(dataset, tabled, NATIONALS, place).ok_or(NoGap::NoNationals)?;
    let newcomers = find(dataset, tabled, group.code(), place).ok_or(NoGap::NoNewcomers)?;
    let cells = nationals.points().map(|point| {
        let other = newcomers.at(point.period);
        let gap = other
            .ok_or(NoGap::NoNewcomers)
            .and_then(|other| gap(point.observation, other, direction, group));
        let flags = point.observation.flags.and(other.map(|o| o.flags).unwrap_or_default());
        (point.period, flags, gap)
    });
    Ok(GapSeries { group, trend: Trend::of(cells) })
}

/// The direction of an indicator that compares two groups in this table.
pub(crate) fn comparable(dataset: &Dataset, tabled: Tabled<'_>) -> Result<Direction, NoGap> {
    match tabled.indicator.kind {
        _ if dataset.title.code != tabled.table.dataset => Err(NoGap::OtherDataset),
        Kind::Rate(direction) => Ok(direction),
        _ => Err(NoGap::NotComparable),
    }
}

fn find<'a>(
    dataset: &'a Dataset,
    tabled: Tabled<'_>,
    group: &str,
    place: &Territory,
) -> Option<Series<'a>> {
    dataset.find(&tabled.cell(group, place.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TCN: ComparisonGroup = ComparisonGroup::ThirdCountryNationals;

    fn of(nationals: f64, newcomers: f64, direction: Direction) -> Gap {
        gap(Observation::of(nationals), Observation::of(newcomers), direction, TCN).unwrap()
    }

    #[test]
    fn the_worked_example_holds() {
        let gap = of(70.0, 55.0, Direction::HigherIsBetter);
        assert_eq!(gap.gap_pp, 15.0);
        assert!((gap.ratio.unwrap() - 0.785_714).abs() < 1e-6);
        assert!((gap.odds_ratio.unwrap() - 0.523_810).abs() < 1e-6);
    }

    #[test]
    fn a_positive_gap_means_worse_off_whichever_way_is_better() {
        assert_eq!(of(8.0, 20.0, Direction::LowerIsBetter).gap_pp, 12.0);
        assert_eq!(of(70.0, 72.5, Direction::HigherIsBetter).gap_pp, -2.5, "never cut at zero");
    }

    #[test]
    fn shares_of_zero_and_hundred_have_no_odds() {
        let gap = of(0.0, 10.0, Direction::LowerIsBetter);
        assert_eq!((gap.gap_pp, gap.ratio, gap.odds_ratio), (10.0, None, None));
        assert_eq!(of(100.0, 50.0, Direction::HigherIsBetter).odds_ratio, None);
    }

    #[test]
    fn the_worse_flag_is_carried_and_closed_cells_make_no_gap() {
        let cell = |text: &str| Observation::of(50.0).flagged(text.parse().unwrap());
        let better = Direction::HigherIsBetter;
        let gap_of = |a, b| gap(a, b, better, TCN);
        let uncertain = gap_of(cell("b"), cell("eu")).unwrap();
        assert_eq!(uncertain.flags.to_string(), "beu");
        assert_eq!(uncertain.reliability, Reliability::Uncertain);
        assert_eq!(gap_of(cell("p"), cell("")).unwrap().reliability, Reliability::Reliable);
        assert_eq!(gap_of(cell("c"), cell("")), Err(NoGap::Confidential));
        let missing = Observation { value: None, flags: "u".parse().unwrap() };
        assert_eq!(gap_of(cell(""), missing), Err(NoGap::Missing));
        assert_eq!(gap_of(cell(""), Observation::of(100.5)), Err(NoGap::NotAPercentage));
    }
}
