//! What an older definition says of the years before the one that is shown: other countries in the
//! Union, or another table that was replaced. Each stands for itself, under its own name; how groups
//! of two Unions are told apart is the library's ([`vintage`](::evidence::vintage)). Nothing here
//! joins them.

use ::evidence::indicator::NATIONALS;
use ::evidence::trend::Closed;
use ::evidence::vintage::{THIRD_COUNTRIES, splice};
use ::evidence::{ComparisonGroup, Observation, Point, Series, Trend};
use measure::{Period, Territory};

use super::compare::OverTime;
use super::{Figures, Part, Table};

/// What was measured otherwise.
pub enum Vintage<'f> {
    /// People from outside the Union of 28: the code of that group in the same table.
    UnionOf28(&'static str),
    /// The table that came before.
    Table(&'f Table),
}

impl Vintage<'_> {
    /// The code under which it is found: of the group, or of the table.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::UnionOf28(code) => code,
            Self::Table(table) => &table.dataset.title.code,
        }
    }
}

/// The figures of a place by an older definition, before the newer one begins.
pub struct Older<'f> {
    /// What was measured otherwise.
    pub vintage: Vintage<'f>,
    /// The group's figures.
    pub newcomers: Trend<Observation, Closed>,
    /// The nationals' figures, where they too were measured otherwise.
    pub nationals: Option<Trend<Observation, Closed>>,
}

/// The code of what is shown itself, where something older precedes it.
#[must_use]
pub fn newer_code(part: &Part, older: &[Older<'_>]) -> String {
    match older.first().map(|older| &older.vintage) {
        Some(Vintage::UnionOf28(_)) => THIRD_COUNTRIES.newer.to_owned(),
        _ => part.dataset().title.code.clone(),
    }
}

/// What precedes the figures of a place, the latest definition first: nothing where the newer one
/// reaches as far back.
#[must_use]
pub fn older<'f>(
    figures: &'f Figures,
    part: &Part,
    place: &Territory,
    over: &OverTime,
) -> Vec<Older<'f>> {
    let union = of_union(part, place, over);
    union.into_iter().chain(of_table(figures, part, place, over)).collect()
}

/// People from outside the Union of 28, before those from outside that of 27 are told.
fn of_union<'f>(part: &Part, place: &Territory, over: &OverTime) -> Option<Older<'f>> {
    over.group.filter(|group| *group == ComparisonGroup::ThirdCountryNationals)?;
    let series = |group| part.dataset().find(&part.tabled.cell(group, place.as_str()));
    let (older, newer) = (series(THIRD_COUNTRIES.older)?, series(THIRD_COUNTRIES.newer)?);
    let seam = over.newcomers.points().next()?.0;
    let spliced = splice(THIRD_COUNTRIES, older, newer, seam);
    let before = spliced.into_iter().filter(|s| s.code == THIRD_COUNTRIES.older);
    let newcomers = cut(before.map(|s| s.point));
    newcomers.latest()?;
    let vintage = Vintage::UnionOf28(THIRD_COUNTRIES.older);
    Some(Older { vintage, newcomers, nationals: None })
}

/// The table that came before, where it is kept.
fn of_table<'f>(
    figures: &'f Figures,
    part: &Part,
    place: &Territory,
    over: &OverTime,
) -> Option<Older<'f>> {
    let preceding = part.tabled.table.older.as_ref()?;
    let table = figures.table(&preceding.dataset)?;
    let nationals = over.nationals.iter().filter_map(|trend| Some(trend.points().next()?.0));
    let seam = over.newcomers.points().next().map(|(p, _)| p).into_iter().chain(nationals).min()?;
    let series = |group: &str| {
        table.dataset.find(&part.tabled.table.cell_of(preceding, group, place.as_str()))
    };
    let group = over.group.map(ComparisonGroup::code)?;
    let newcomers = before(series(group), seam)?;
    let nationals = before(series(NATIONALS), seam);
    newcomers.latest().or(nationals.as_ref().and_then(Trend::latest))?;
    Some(Older { vintage: Vintage::Table(table), newcomers, nationals })
}

/// The figures before a period.
fn before(series: Option<Series<'_>>, seam: Period) -> Option<Trend<Observation, Closed>> {
    Some(cut(series?.points().filter(|point| point.period < seam)))
}

/// Figures in stretches that may be joined; closed ones are holes.
fn cut(points: impl Iterator<Item = Point>) -> Trend<Observation, Closed> {
    Trend::of(points.map(::evidence::trend::cell))
}
