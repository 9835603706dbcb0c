//! Datasets: figures of one official table, each with its flags, found by the codes of its cell.
//!
//! A table is kept as series: one for every combination of codes (who, what, where), each a run
//! of points in time. Whether a figure is zero, is missing with a flag, or is not in the table at
//! all are three different things here: `Some` value, an [`Observation`] without value, and no
//! observation. Nothing is filled in between.

use std::collections::{BTreeMap, BTreeSet};

use measure::{Period, Territory};

use crate::{flag::Flags, stamp::Stamp};

/// One cell: a figure or the fact that it is missing, with its flags.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Observation {
    /// The figure, in the unit of its table; `None` when the source says that it is missing.
    pub value: Option<f64>,
    /// What the source says about it. A missing figure can carry flags too.
    pub flags: Flags,
}

impl Observation {
    /// A figure without flags.
    #[must_use]
    pub const fn of(value: f64) -> Self {
        Self { value: Some(value), flags: Flags::NONE }
    }

    /// The same with these flags.
    #[must_use]
    pub const fn flagged(self, flags: Flags) -> Self {
        Self { flags, ..self }
    }

    /// Whether the source lists the cell without a figure.
    #[must_use]
    pub const fn is_missing(&self) -> bool {
        self.value.is_none()
    }
}

/// A figure at its time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// When.
    pub period: Period,
    /// What.
    pub observation: Observation,
}

/// A code of a dimension with the label that its source gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The code, such as `NAT`.
    pub code: String,
    /// The label in the language of the source, such as `Reporting country`.
    pub label: Option<String>,
}

/// One side of a table: its codes in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimension {
    /// The code of the dimension in small letters, such as `citizen`.
    pub code: String,
    /// Its name, such as `Country of citizenship`.
    pub name: Option<String>,
    /// The codes that occur, sorted.
    pub codes: Vec<Code>,
}

impl Dimension {
    /// The place of a code.
    fn place(&self, code: &str) -> Option<u32> {
        let place = self.codes.binary_search_by(|c| c.code.as_str().cmp(code)).ok()?;
        u32::try_from(place).ok()
    }

    /// The label of a code, or the code itself when the source gives none.
    #[must_use]
    pub fn label<'a>(&'a self, code: &'a str) -> &'a str {
        let found = self.codes.iter().find(|c| c.code == code);
        found.and_then(|c| c.label.as_deref()).unwrap_or(code)
    }
}

/// All points of one combination of codes, in order of time, each period once.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// For every dimension the place of the code in [`Dimension::codes`].
    key: Box<[u32]>,
    points: Vec<Point>,
}

impl Series {
    /// The points in order of time; periods that are not there are absent, not missing.
    #[must_use]
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// The cell of a period, or `None` when the table has no such row.
    #[must_use]
    pub fn at(&self, period: Period) -> Option<Observation> {
        let place = self.points.binary_search_by(|p| p.period.cmp(&period)).ok()?;
        self.points.get(place).map(|p| p.observation)
    }
}

/// Where figures come from and under which terms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provenance {
    /// Who publishes the figures, such as `Eurostat`.
    pub source: Option<String>,
    /// The licence, such as `CC BY 4.0`.
    pub licence: Option<String>,
    /// When the copy was taken.
    pub extracted: Option<Stamp>,
}

/// What a table is called and where it comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Title {
    /// Who keeps the table, such as `ESTAT`.
    pub agency: String,
    /// The code of the table without view: `ILC_DI15`, never `ILC_DI15$DEFAULTVIEW`.
    pub code: String,
    /// The version, such as `1.0`.
    pub version: Option<String>,
    /// The name in the language of the source.
    pub name: Option<String>,
    /// When the source last changed the table.
    pub updated: Option<Stamp>,
    /// Source, licence and day of the copy.
    pub provenance: Provenance,
}

/// One table of official statistics.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    /// Name and origin.
    pub title: Title,
    dimensions: Vec<Dimension>,
    series: Vec<Series>,
}

/// Which part of a table is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// For a dimension the codes that stay; a dimension not named stays whole.
    pub codes: BTreeMap<String, BTreeSet<String>>,
    /// The first year that stays.
    pub from_year: Option<i16>,
    /// The last year that stays.
    pub to_year: Option<i16>,
}

impl Filter {
    fn has_code(&self, dimension: &str, code: &str) -> bool {
        self.codes.get(dimension).is_none_or(|wanted| wanted.contains(code))
    }

    fn has_period(&self, period: Period) -> bool {
        let year = period.year();
        self.from_year.is_none_or(|from| year >= from) && self.to_year.is_none_or(|to| year <= to)
    }
}

/// A series while it is gathered: places of its codes in order of arrival, points in any order.
pub(crate) type Gathered = (Box<[u32]>, Vec<Point>);

impl Dataset {
    /// Puts gathered series in order: codes by name, series by codes, points by time.
    ///
    /// Codes that no series uses are dropped. Periods must be unique within a series.
    pub(crate) fn gather(
        title: Title,
        dimensions: Vec<Dimension>,
        gathered: Vec<Gathered>,
    ) -> Self {
        let orders: Vec<Vec<u32>> = dimensions
            .iter()
            .enumerate()
            .map(|(d, dimension)| new_places(dimension, d, &gathered))
            .collect();
        let mut series: Vec<Series> =
            gathered.into_iter().map(|(key, points)| in_order(&orders, &key, points)).collect();
        series.sort_by(|a, b| a.key.cmp(&b.key));
        let dimensions = dimensions.into_iter().zip(&orders).map(sorted_dimension).collect();
        Self { title, dimensions, series }
    }

    /// The sides of the table in the order of its source.
    #[must_use]
    pub fn dimensions(&self) -> &[Dimension] {
        &self.dimensions
    }

    /// The side of this code.
    #[must_use]
    pub fn dimension(&self, code: &str) -> Option<&Dimension> {
        self.dimensions.iter().find(|d| d.code == code)
    }

    /// The side that says where: `geo`, or `cities` in city statistics.
    #[must_use]
    pub fn geography(&self) -> Option<&Dimension> {
        self.dimension("geo").or_else(|| self.dimension("cities"))
    }

    /// The territories of the table, aggregates among them.
    #[must_use]
    pub fn territories(&self) -> Vec<Territory> {
        let codes = self.geography().map(|d| d.codes.as_slice()).unwrap_or_default();
        codes.iter().filter_map(|c| Territory::parse(&c.code).ok()).collect()
    }

    /// All series, ordered by their codes.
    #[must_use]
    pub fn series(&self) -> &[Series] {
        &self.series
    }

    /// How many cells the table lists, missing ones among them.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.series.iter().map(|s| s.points.len()).sum()
    }

    /// First and last period that any series has.
    #[must_use]
    pub fn span(&self) -> Option<(Period, Period)> {
        let periods = || self.series.iter().flat_map(|s| &s.points).map(|p| p.period);
        Some((periods().min()?, periods().max()?))
    }

    /// The codes of a series, in the order of the dimensions.
    pub fn codes<'a>(&'a self, series: &'a Series) -> impl Iterator<Item = &'a Code> {
        let places = series.key.iter().map(|p| usize::try_from(*p).unwrap_or(usize::MAX));
        self.dimensions.iter().zip(places).filter_map(|(d, place)| d.codes.get(place))
    }

    /// The series of these codes; a dimension that has one code only may be left out.
    ///
    /// `None` when the table has no such series, or when the codes leave more than one.
    #[must_use]
    pub fn find(&self, selection: &[(&str, &str)]) -> Option<&Series> {
        if selection.iter().any(|(d, _)| self.dimension(d).is_none()) {
            return None;
        }
        let place = |d: &Dimension| match selection.iter().find(|(name, _)| *name == d.code) {
            Some((_, code)) => d.place(code),
            None => (d.codes.len() == 1).then_some(0),
        };
        let key: Box<[u32]> = self.dimensions.iter().map(place).collect::<Option<_>>()?;
        let found = self.series.binary_search_by(|s| s.key.cmp(&key)).ok()?;
        self.series.get(found)
    }

    /// The part of the table that a filter wants, with the same title.
    #[must_use]
    pub fn part(&self, filter: &Filter) -> Self {
        let gathered = self.series.iter().filter_map(|s| self.part_of(s, filter)).collect();
        Self::gather(self.title.clone(), self.dimensions.clone(), gathered)
    }

    fn part_of(&self, series: &Series, filter: &Filter) -> Option<Gathered> {
        let mut codes = self.dimensions.iter().zip(self.codes(series));
        let is_wanted = codes.all(|(d, c)| filter.has_code(&d.code, &c.code));
        let points: Vec<Point> =
            series.points.iter().filter(|p| filter.has_period(p.period)).copied().collect();
        (is_wanted && !points.is_empty()).then(|| (series.key.clone(), points))
    }
}

/// For every old place of a code its new place, `u32::MAX` when no series uses it.
fn new_places(dimension: &Dimension, at: usize, gathered: &[Gathered]) -> Vec<u32> {
    let used: BTreeSet<u32> = gathered.iter().filter_map(|(key, _)| key.get(at).copied()).collect();
    let mut by_code: Vec<(usize, &str)> =
        dimension.codes.iter().map(|c| c.code.as_str()).enumerate().collect();
    by_code.retain(|(old, _)| u32::try_from(*old).is_ok_and(|old| used.contains(&old)));
    by_code.sort_by_key(|(_, code)| *code);
    let mut places = vec![u32::MAX; dimension.codes.len()];
    for (new, (old, _)) in (0..).zip(by_code) {
        if let Some(place) = places.get_mut(old) {
            *place = new;
        }
    }
    places
}

/// The used codes of a dimension at their new places.
fn sorted_dimension((dimension, places): (Dimension, &Vec<u32>)) -> Dimension {
    let mut codes: Vec<(u32, Code)> = places.iter().copied().zip(dimension.codes).collect();
    codes.retain(|(place, _)| *place != u32::MAX);
    codes.sort_by_key(|(place, _)| *place);
    Dimension { codes: codes.into_iter().map(|(_, code)| code).collect(), ..dimension }
}

/// One series with its codes at their new places and its points in order.
fn in_order(orders: &[Vec<u32>], key: &[u32], mut points: Vec<Point>) -> Series {
    let new = |(order, old): (&Vec<u32>, &u32)| {
        usize::try_from(*old).ok().and_then(|old| order.get(old).copied()).unwrap_or(u32::MAX)
    };
    points.sort_by_key(|p| p.period);
    Series { key: orders.iter().zip(key).map(new).collect(), points }
}
