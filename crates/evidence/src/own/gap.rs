//! The gap in a town's own table, by the formula that holds everywhere, with how far it may be chance.
//!
//! Where a table says out of how many people it counts, Newcombe's interval tells how far the
//! difference could come about by chance alone; see [`mod@crate::interval`].

use measure::Period;

use super::{BASE, COUNT, PERCENT, UNIT};
use crate::{
    dataset::{Dataset, Dimension, Series},
    gap::{ComparisonGroup, Gap, gap},
    indicator::{Basis, Direction, EVERYBODY, NATIONALS},
    interval::{Confidence, Interval, Share, newcombe},
};

/// A gap in a town's own table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compared {
    /// When.
    pub period: Period,
    /// By what people are told apart.
    pub basis: Basis,
    /// The gap.
    pub gap: Gap,
    /// Between which percentage points it lies with 95 % confidence, where the people are counted.
    pub interval: Option<Interval>,
}

/// The series of a group in a place: of everybody on every other side.
///
/// `None` when the table has none, or tells apart what it does not add up.
#[must_use]
pub fn series_of<'d>(
    dataset: &'d Dataset,
    place: &str,
    unit: &str,
    group: &str,
) -> Option<Series<'d>> {
    let code = |dimension: &'d Dimension| match dimension.code.as_str() {
        "geo" => code(dimension, place),
        "citizen" | "c_birth" => code(dimension, group),
        _ => whole_code(dimension, place, unit),
    };
    let selection: Vec<(&str, &str)> = dataset
        .dimensions()
        .iter()
        .map(|d| Some((d.code.as_str(), code(d)?)))
        .collect::<Option<_>>()?;
    dataset.find(&selection)
}

/// The series of everybody on every side but one: the lines of a drawing. A side with one code alone
/// counts as everybody.
#[must_use]
pub fn series_by<'d>(
    dataset: &'d Dataset,
    place: &str,
    unit: &str,
    but: Option<&str>,
) -> Vec<Series<'d>> {
    let wanted: Vec<(bool, Option<&str>)> = dataset
        .dimensions()
        .iter()
        .map(|d| (but == Some(d.code.as_str()), whole_code(d, place, unit)))
        .collect();
    let is_whole = |series: &Series<'d>| {
        let mut codes = series.codes().map(|c| c.code.as_str()).zip(&wanted);
        codes.all(|(code, (is_free, whole))| *is_free || *whole == Some(code))
    };
    dataset.series().filter(is_whole).collect()
}

fn code<'d>(dimension: &'d Dimension, wanted: &str) -> Option<&'d str> {
    dimension.codes.iter().map(|c| c.code.as_str()).find(|code| *code == wanted)
}

/// The code of everybody on a side, or the only one; of the unit and the place those that are asked.
pub(super) fn whole_code<'d>(dimension: &'d Dimension, place: &str, unit: &str) -> Option<&'d str> {
    let wanted = match dimension.code.as_str() {
        UNIT => return code(dimension, unit),
        "geo" => place,
        "freq" => "A",
        "sex" => "T",
        _ => EVERYBODY,
    };
    let only = || dimension.codes.first().filter(|_| dimension.codes.len() == 1);
    code(dimension, wanted).or_else(|| Some(only()?.code.as_str()))
}

/// The latest gap of a place.
#[must_use]
pub fn compared(dataset: &Dataset, place: &str, direction: Direction) -> Option<Compared> {
    let basis = [Basis::Citizenship, Basis::CountryOfBirth]
        .into_iter()
        .find(|basis| dataset.dimension(basis.dimension()).is_some())?;
    let series = |group| series_of(dataset, place, PERCENT, group);
    let nationals = series(NATIONALS)?;
    let groups = [ComparisonGroup::ThirdCountryNationals, ComparisonGroup::AllForeigners];
    let at = |period: &Period| {
        groups.into_iter().find_map(|group| {
            let newcomers = series(group.code())?.at(*period)?;
            let gap = gap(nationals.at(*period)?, newcomers, direction, group).ok()?;
            let interval = interval(dataset, place, *period, (group, direction));
            Some(Compared { period: *period, basis, gap, interval })
        })
    };
    dataset.periods().iter().rev().find_map(at)
}

/// Between which percentage points a gap lies.
fn interval(
    dataset: &Dataset,
    place: &str,
    period: Period,
    (group, direction): (ComparisonGroup, Direction),
) -> Option<Interval> {
    let share = |group| share(dataset, place, period, group);
    let limits = newcombe(share(NATIONALS)?, share(group.code())?, Confidence::default());
    let (low, high) = (100.0 * limits.low, 100.0 * limits.high);
    Some(match direction {
        Direction::HigherIsBetter => Interval { low, high },
        Direction::LowerIsBetter => Interval { low: -high, high: -low },
    })
}

/// How many of a group out of how many; a share without its count is counted back.
fn share(dataset: &Dataset, place: &str, period: Period, group: &str) -> Option<Share> {
    let cell = |unit| series_of(dataset, place, unit, group)?.at(period)?.value;
    let base = cell(BASE)?;
    let count = counted(cell(COUNT), cell(PERCENT), Some(base))?;
    Share::new(whole(count)?, whole(base)?).ok()
}

/// How many are counted; a share of a number of people without its count is counted back.
pub(super) fn counted(count: Option<f64>, percent: Option<f64>, base: Option<f64>) -> Option<f64> {
    count.or_else(|| Some((percent? * base? / 100.0).round()))
}

/// A count as a whole number.
fn whole(count: f64) -> Option<u64> {
    let rounded = count.round();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it lies between the bounds"
    )]
    (0.0..9e15).contains(&rounded).then_some(rounded as u64)
}
