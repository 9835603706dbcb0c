//! What the figures of an indicator say in one year: every place with its cells, its gap, and its
//! rank or the reason why it has none.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use ::evidence::code_list::is_aggregate;
use ::evidence::indicator::{EVERYBODY, NATIONALS};
use ::evidence::trend::Closed;
use ::evidence::{
    ComparisonGroup, Flag, Flags, Gap, Kind, LeftOut, NoGap, Observation, Ranking, Scope, Series,
    Sides, Trend, gap_at, gap_series, rank, trend::trend,
};
use measure::{Period, Territory, TerritoryLevel};

use super::Part;
use super::load::GROUPS;

/// An indicator in one year.
pub struct Comparison {
    /// The year.
    pub year: i16,
    /// Against whom nationals are compared in the ranking; `None` when there is no gap.
    pub group: Option<ComparisonGroup>,
    /// How many countries are ranked.
    pub ranked: usize,
    /// The countries: ranked ones first, smallest gap first, then those that are not.
    pub rows: Vec<Row>,
    /// Groups of countries, such as the EU; never ranked.
    pub aggregates: Vec<Row>,
}

/// A place in one year.
#[derive(Clone)]
pub struct Row {
    /// Which place.
    pub place: Territory,
    /// The cell of nationals, where the indicator has it.
    pub nationals: Option<Observation>,
    /// The cell of newcomers; of the one group that there is where there is but one.
    pub newcomers: Option<Observation>,
    /// The gap, or why there is none.
    pub gap: Result<Gap, NoGap>,
    /// The rank, or why there is none.
    pub standing: Standing,
}

/// Where a place stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Standing {
    /// In the order of gaps.
    Ranked(usize),
    /// Not in the order, for a reason.
    Unranked(LeftOut),
    /// There is a figure and no order, because the indicator makes no gap.
    Single,
    /// There is no figure that may be shown.
    Empty,
}

impl Row {
    /// The flags of all cells shown.
    #[must_use]
    pub fn flags(&self) -> Flags {
        let of = |cell: Option<Observation>| cell.map(|c| c.flags).unwrap_or_default();
        of(self.nationals).and(of(self.newcomers))
    }

    /// Takes the gap against the group of the ranking where there is one: a place whose better group has
    /// a figure too is still compared like the others.
    fn face(&mut self, part: &Part, year: i16, group: Option<ComparisonGroup>) {
        let own = self.gap.as_ref().ok().map(|gap| gap.group);
        let Some(group) = group.filter(|group| own.is_some_and(|own| own != *group)) else {
            return;
        };
        let sides = Sides::of(part.dataset(), part.tabled, &self.place);
        if let Ok(gap) = sides.and_then(|sides| sides.against(group, Period::Year(year))) {
            self.newcomers = Some(gap.newcomers);
            self.gap = Ok(gap);
        }
    }
}

/// Whether a figure is to be drawn hollow.
#[must_use]
pub fn is_uncertain(cell: Observation) -> bool {
    cell.flags.has(Flag::LowReliability)
}

/// The figures of a group in a place.
fn series<'p>(part: &'p Part, group: &str, place: &Territory) -> Option<Series<'p>> {
    part.dataset().find(&part.tabled.cell(group, place.as_str()))
}

/// The cell of a group in a place at a time.
fn cell(part: &Part, group: &str, place: &Territory, period: Period) -> Option<Observation> {
    series(part, group, place)?.at(period)
}

/// The one group that an indicator without a gap is shown for.
fn only_group(part: &Part) -> &'static str {
    match part.indicator.kind {
        Kind::Split | Kind::Amount(_) => ComparisonGroup::AllForeigners.code(),
        _ => EVERYBODY,
    }
}

/// Whether an indicator makes gaps.
#[must_use]
pub fn makes_gaps(part: &Part) -> bool {
    matches!(part.indicator.kind, Kind::Rate(_))
}

/// Whether an indicator shows nationals too.
fn has_nationals(part: &Part) -> bool {
    matches!(part.indicator.kind, Kind::Rate(_) | Kind::Split | Kind::Amount(_))
}

fn row(part: &Part, place: Territory, year: i16) -> Row {
    let period = Period::Year(year);
    let gap = gap_at(part.dataset(), part.tabled, &place, period);
    let newcomers = match (&gap, makes_gaps(part)) {
        (Ok(gap), _) => Some(gap.newcomers),
        (Err(_), true) => [ComparisonGroup::ThirdCountryNationals, ComparisonGroup::AllForeigners]
            .iter()
            .find_map(|group| cell(part, group.code(), &place, period)),
        (Err(_), false) => cell(part, only_group(part), &place, period),
    };
    let nationals = has_nationals(part).then(|| cell(part, NATIONALS, &place, period)).flatten();
    let has_figure = [newcomers, nationals].into_iter().flatten().any(|cell| cell.open().is_some());
    let standing = if has_figure { Standing::Single } else { Standing::Empty };
    Row { place, nationals, newcomers, gap, standing }
}

/// What every page of an indicator asks again: worked out once, and kept as long as its table is.
#[derive(Clone, Default)]
pub struct AtHand(Arc<Found>);

#[derive(Default)]
struct Found {
    years: OnceLock<BTreeMap<i16, usize>>,
    places: OnceLock<BTreeSet<Territory>>,
}

/// The years that have figures, with the number of countries that have one.
#[must_use]
pub fn years(part: &Part) -> &BTreeMap<i16, usize> {
    part.at_hand.0.years.get_or_init(|| count_years(part))
}

fn count_years(part: &Part) -> BTreeMap<i16, usize> {
    let mut years = BTreeMap::new();
    for place in part.dataset().territories().iter().filter(|t| !is_aggregate(t)) {
        let sides = Sides::of(part.dataset(), part.tabled, place);
        let single = series(part, only_group(part), place);
        for period in years_in(part) {
            let has_figure = match &sides {
                Ok(sides) => sides.at(period).is_ok(),
                Err(_) => single.and_then(|s| s.at(period)?.open()).is_some(),
            };
            if has_figure {
                *years.entry(period.year()).or_default() += 1;
            }
        }
    }
    years
}

/// The latest year in which most countries have a figure.
#[must_use]
pub fn usual_year(years: &BTreeMap<i16, usize>) -> Option<i16> {
    let most = years.values().max().copied().unwrap_or_default();
    years.iter().rev().find(|(_, n)| **n * 10 >= most * 6).map(|(year, _)| *year)
}

/// Compares all places in a year.
#[must_use]
pub fn compare(part: &Part, year: i16) -> Comparison {
    let rows = part.dataset().territories().into_iter().map(|place| row(part, place, year));
    let (mut aggregates, mut rows): (Vec<_>, Vec<_>) = rows.partition(|r| is_aggregate(&r.place));
    let group = usual_group(&rows);
    for row in rows.iter_mut().chain(&mut aggregates) {
        row.face(part, year, group);
    }
    let ranking = group.map(|group| ranking(&rows, level(part), group));
    if let Some(ranking) = &ranking {
        let standings = standings(ranking);
        for row in rows.iter_mut().chain(&mut aggregates) {
            row.standing = standing(row, &standings);
        }
    }
    rows.sort_by(|a, b| order(a).partial_cmp(&order(b)).unwrap_or(std::cmp::Ordering::Equal));
    aggregates.retain(|r| r.standing != Standing::Empty);
    Comparison { year, group, ranked: ranking.map_or(0, |r| r.n()), rows, aggregates }
}

/// The group against which most countries have a gap; third-country nationals when equally many.
fn usual_group(rows: &[Row]) -> Option<ComparisonGroup> {
    let count =
        |group| rows.iter().filter(|r| r.gap.as_ref().is_ok_and(|g| g.group == group)).count();
    let third = count(ComparisonGroup::ThirdCountryNationals);
    let all = count(ComparisonGroup::AllForeigners);
    match (third, all) {
        (0, 0) => None,
        _ if third >= all => Some(ComparisonGroup::ThirdCountryNationals),
        _ => Some(ComparisonGroup::AllForeigners),
    }
}

fn ranking(rows: &[Row], level: TerritoryLevel, group: ComparisonGroup) -> Ranking {
    let gaps = rows.iter().filter_map(|r| Some((r.place.clone(), r.gap.ok()?)));
    rank(level, group, gaps)
}

/// The level of the places that a table ranks: those that it is about.
#[must_use]
pub fn level(part: &Part) -> TerritoryLevel {
    match part.tabled.table.scope {
        Scope::Nuts2 => TerritoryLevel::Nuts2,
        Scope::Nuts3 => TerritoryLevel::Nuts3,
        Scope::Country | Scope::DegreeOfUrbanisation => TerritoryLevel::Country,
        Scope::City => TerritoryLevel::City,
    }
}

/// Where each place of a ranking stands.
fn standings(ranking: &Ranking) -> BTreeMap<&Territory, Standing> {
    let ranked = ranking.places.iter().map(|p| (&p.territory, Standing::Ranked(p.rank)));
    let left_out = ranking.left_out.iter().map(|(place, why)| (place, Standing::Unranked(*why)));
    left_out.chain(ranked).collect()
}

fn standing(row: &Row, standings: &BTreeMap<&Territory, Standing>) -> Standing {
    match standings.get(&row.place) {
        Some(standing) => *standing,
        None if row.gap.is_ok() && is_aggregate(&row.place) => {
            Standing::Unranked(LeftOut::Aggregate)
        }
        None => row.standing,
    }
}

/// Ranked countries by rank, then the others by their gap, then single figures from the largest.
fn order(row: &Row) -> (u8, f64, String) {
    let code = row.place.to_string();
    match row.standing {
        Standing::Ranked(rank) => (0, f64::from(u32::try_from(rank).unwrap_or(u32::MAX)), code),
        Standing::Unranked(_) => (1, row.gap.as_ref().map_or(0.0, |g| g.gap_pp), code),
        Standing::Single => {
            (2, -row.newcomers.and_then(Observation::open).unwrap_or(f64::MIN), code)
        }
        Standing::Empty => (3, 0.0, code),
    }
}

/// Whether a place has any figure of an indicator.
#[must_use]
pub fn has(part: &Part, place: &Territory) -> bool {
    let places = || part.dataset().territories().into_iter().filter(|p| has_figure(part, p));
    part.at_hand.0.places.get_or_init(|| places().collect()).contains(place)
}

fn has_figure(part: &Part, place: &Territory) -> bool {
    GROUPS
        .iter()
        .filter_map(|group| series(part, group, place))
        .any(|s| s.points().any(|p| p.observation.open().is_some()))
}

/// The years that a table has, in order; only those, because a table may leap over thousands.
fn years_in(part: &Part) -> impl DoubleEndedIterator<Item = Period> {
    let is_year = |period: &&Period| matches!(period, Period::Year(_));
    part.dataset().periods().iter().filter(is_year).copied()
}

/// The latest year in which there is something, and what.
pub fn latest<T>(part: &Part, at: impl Fn(Period) -> Option<T>) -> Option<(i16, T)> {
    years_in(part).rev().find_map(|period| Some((period.year(), at(period)?)))
}

/// The latest gap of a place.
#[must_use]
pub fn latest_gap(part: &Part, place: &Territory) -> Option<(i16, Gap)> {
    let sides = Sides::of(part.dataset(), part.tabled, place).ok()?;
    latest(part, |period| sides.at(period).ok())
}

/// The latest figure of a place, where the indicator makes no gap.
#[must_use]
pub fn latest_figure(part: &Part, place: &Territory) -> Option<(i16, Observation)> {
    let series = series(part, only_group(part), place)?;
    latest(part, |period| series.at(period).filter(|cell| cell.open().is_some()))
}

/// The figures of a place over time: of nationals where the indicator has them, and of one group.
pub struct OverTime {
    /// The group of newcomers, one for the whole time; `None` where everybody is counted.
    pub group: Option<ComparisonGroup>,
    /// The group's figures.
    pub newcomers: Trend<Observation, Closed>,
    /// The nationals' figures.
    pub nationals: Option<Trend<Observation, Closed>>,
    /// The first and last year of the latest stretch that may be joined, with the gaps there.
    pub change: Option<((i16, f64), (i16, f64))>,
}

/// The figures of a place over time, when there are any.
#[must_use]
pub fn over_time(part: &Part, place: &Territory) -> Option<OverTime> {
    let series = |group: &str| series(part, group, place);
    let gaps = gap_series(part.dataset(), part.tabled, place).ok();
    let group = gaps.as_ref().map(|g| g.group);
    let code = group.map_or(only_group(part), ComparisonGroup::code);
    let newcomers = trend(series(code)?);
    let nationals = has_nationals(part).then(|| series(NATIONALS).map(trend)).flatten();
    newcomers.latest().or(nationals.as_ref().and_then(Trend::latest))?;
    let change = gaps.and_then(|gaps| {
        let segment = gaps.trend.segments.last()?;
        let (first, last) = (segment.points.first()?, segment.points.last()?);
        let is_sure = [first, last]
            .iter()
            .all(|(_, gap)| gap.reliability == ::evidence::Reliability::Reliable);
        let end = |(period, gap): &(Period, Gap)| (period.year(), gap.gap_pp);
        (is_sure && segment.points.len() > 1).then(|| (end(first), end(last)))
    });
    Some(OverTime { group, newcomers, nationals, change })
}
