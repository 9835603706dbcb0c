//! Datasets: figures of one official table, each with its flags, found by the codes of its cell.
//!
//! A table is kept as series: one for every combination of codes (who, what, where), each a run
//! of points in time. Whether a figure is zero, is missing with a flag, or is not in the table at
//! all are three different things here: `Some` value, an [`Observation`] without value, and no
//! observation. Nothing is filled in between.

mod part;

pub(crate) use part::Points;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use measure::{Period, Territory};

use crate::{
    column::{Block, Run, Span, Sum, index},
    flag::{Flag, Flags},
    stamp::Stamp,
};

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

    /// The figure if there is one that may be shown.
    #[must_use]
    pub fn open(self) -> Option<f64> {
        self.value.filter(|_| !self.flags.has(Flag::Confidential))
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
///
/// Codes are in the order of their names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Code {
    /// The code, such as `NAT`.
    pub code: String,
    /// The label in the language of the source, such as `Reporting country`.
    pub label: Option<String>,
}

/// One side of a table: its codes in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
        let found = self.place(code).and_then(|at| self.codes.get(index(at)));
        found.and_then(|c| c.label.as_deref()).unwrap_or(code)
    }
}

/// All points of one combination of codes, in order of time, each period once.
#[derive(Clone, Copy, Debug)]
pub struct Series<'a> {
    dataset: &'a Dataset,
    at: usize,
}

impl PartialEq for Series<'_> {
    /// Whether both have the same points, whatever their codes.
    fn eq(&self, other: &Self) -> bool {
        self.points().eq(other.points())
    }
}

impl<'a> Series<'a> {
    /// The points in order of time; periods that are not there are absent, not missing.
    pub fn points(self) -> impl DoubleEndedIterator<Item = Point> + 'a {
        let run = self.dataset.run(self.at);
        run.into_iter().flat_map(move |run| {
            let period = |time: u16| self.dataset.times.get(usize::from(time)).copied();
            let point = move |(at, time): (usize, &u16)| {
                let observation = self.dataset.told(run.get(at));
                Some(Point { period: period(*time)?, observation })
            };
            run.times.iter().enumerate().filter_map(point)
        })
    }

    /// How many points there are.
    #[must_use]
    pub fn rows(self) -> usize {
        self.dataset.run(self.at).map_or(0, |run| run.len())
    }

    /// The cell of a period, or `None` when the table has no such row.
    #[must_use]
    pub fn at(self, period: Period) -> Option<Observation> {
        let time = self.dataset.times.binary_search(&period).ok()?;
        let run = self.dataset.run(self.at)?;
        let at = run.times.binary_search(&u16::try_from(time).ok()?).ok()?;
        Some(self.dataset.told(run.get(at)))
    }

    /// The places of its codes in the lists of the dimensions, by which a gathering that has the same
    /// lists knows it.
    pub(crate) fn places(self) -> &'a [u32] {
        self.dataset.key(self.at)
    }

    /// Its codes, in the order of the dimensions.
    pub fn codes(self) -> impl Iterator<Item = &'a Code> {
        let places = self.places().iter().map(|place| index(*place));
        self.dataset.dimensions.iter().zip(places).filter_map(|(d, place)| d.codes.get(place))
    }
}

/// Where figures come from and under which terms.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// Who publishes the figures, such as `Eurostat`.
    pub source: Option<String>,
    /// The licence, such as `CC BY 4.0`.
    pub licence: Option<String>,
    /// When the copy was taken.
    pub extracted: Option<Stamp>,
}

/// What a table is called and where it comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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

/// One table of official statistics, in columns: mostly six bytes for each observation.
///
/// Series stand in the order of their codes, each a run of points in a block. Queries walk the
/// sorted codes and leap over what they do not want, so that they cost what they answer. A part of
/// a table has keys and spans of its own and shares the blocks.
#[derive(Clone, Debug)]
pub struct Dataset {
    /// Name and origin.
    pub title: Title,
    dimensions: Vec<Dimension>,
    /// What the times of the blocks stand for, in order; in a part more than occur.
    times: Arc<[Period]>,
    /// The periods that occur, in order.
    periods: Vec<Period>,
    /// For every series and dimension the place of the code in [`Dimension::codes`].
    keys: Vec<u32>,
    /// For every series where its points stand.
    spans: Vec<Span>,
    blocks: Vec<Arc<Block>>,
    flag_sets: BTreeSet<Flags>,
    /// Whether flags are not told.
    is_bare: bool,
}

impl PartialEq for Dataset {
    fn eq(&self, other: &Self) -> bool {
        let heads = |d: &Self| (d.title.clone(), d.dimensions.clone(), d.spans.len());
        heads(self) == heads(other) && self.keys == other.keys && self.series().eq(other.series())
    }
}

/// Which part of a table is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// For a dimension the codes that stay; a dimension not named stays whole.
    pub codes: BTreeMap<String, BTreeSet<String>>,
    /// The first period that stays: of a year, its months stay too.
    pub from: Option<Period>,
    /// The last period that stays.
    pub to: Option<Period>,
    /// Only what begins after this period ended.
    pub after: Option<Period>,
    /// Only what ends before this period begins.
    pub before: Option<Period>,
    /// Only these periods.
    pub periods: Option<BTreeSet<Period>>,
    /// Of the series that are left only those that fit any of these: for dimensions the codes that fit.
    /// Empty for all.
    pub any_of: Vec<BTreeMap<String, BTreeSet<String>>>,
}

impl Filter {
    /// Narrows it to these codes of a dimension.
    pub(crate) fn narrow(&mut self, dimension: &str, codes: BTreeSet<String>) {
        match self.codes.get_mut(dimension) {
            Some(wanted) => wanted.retain(|code| codes.contains(code)),
            None => drop(self.codes.insert(dimension.to_owned(), codes)),
        }
    }

    /// Narrows it to these periods.
    pub(crate) fn narrow_to(&mut self, periods: BTreeSet<Period>) {
        match &mut self.periods {
            Some(wanted) => wanted.retain(|period| periods.contains(period)),
            None => self.periods = Some(periods),
        }
    }

    pub(crate) fn has_period(&self, period: Period) -> bool {
        let [first, last] = period.first_and_last_day();
        let [begins, ends] =
            [|p: Period| p.first_and_last_day()[0], |p: Period| p.first_and_last_day()[1]];
        self.from.is_none_or(|from| first >= begins(from))
            && self.to.is_none_or(|to| last <= ends(to))
            && self.after.is_none_or(|after| first > ends(after))
            && self.before.is_none_or(|before| last < begins(before))
            && self.periods.as_ref().is_none_or(|periods| periods.contains(&period))
    }

    /// Whether all periods stay.
    fn has_all_periods(&self) -> bool {
        let bounds = [self.from, self.to, self.after, self.before];
        bounds.iter().all(Option::is_none) && self.periods.is_none()
    }
}

impl Dataset {
    /// The table out of columns that `gather::Gathering` put in order.
    pub(crate) fn of_columns(
        title: Title,
        dimensions: Vec<Dimension>,
        periods: Vec<Period>,
        (keys, spans): (Vec<u32>, Vec<Span>),
        blocks: Vec<Block>,
    ) -> Self {
        let flag_sets = sets(blocks.iter().flat_map(Block::flags));
        let blocks = blocks.into_iter().map(Arc::new).collect();
        let times = periods.as_slice().into();
        let is_bare = false;
        Self { title, dimensions, times, periods, keys, spans, blocks, flag_sets, is_bare }
    }

    /// The same table without flags: what is confidential has no figure, as everywhere.
    #[must_use]
    pub fn without_flags(self) -> Self {
        Self { is_bare: true, flag_sets: BTreeSet::new(), ..self }
    }

    /// The codes of every series of the table, without its points.
    #[must_use]
    pub fn without_points(self) -> Self {
        let spans = self.spans.iter().map(|span| Span { len: 0, ..*span }).collect();
        Self { spans, periods: Vec::new(), flag_sets: BTreeSet::new(), ..self }
    }

    /// A cell as the table tells it.
    fn told(&self, cell: Observation) -> Observation {
        if self.is_bare { Observation { value: cell.open(), flags: Flags::NONE } } else { cell }
    }

    /// The places of the codes of a series.
    fn key(&self, series: usize) -> &[u32] {
        let width = self.dimensions.len();
        self.keys.get(series * width..(series + 1) * width).unwrap_or_default()
    }

    /// The points of a series as they are kept.
    fn run(&self, series: usize) -> Option<Run<'_>> {
        let span = self.spans.get(series)?;
        let block = self.blocks.get(index(span.block))?;
        Some(block.run(index(span.start)..index(span.start) + index(span.len)))
    }

    /// The points of all series.
    fn runs(&self) -> impl Iterator<Item = Run<'_>> {
        (0..self.spans.len()).filter_map(|series| self.run(series))
    }

    /// Gives the table another title, and its dimensions and codes the names and labels of these.
    pub fn relabel(&mut self, title: Title, dimensions: &[Dimension]) {
        self.title = title;
        for dimension in &mut self.dimensions {
            let Some(known) = dimensions.iter().find(|d| d.code == dimension.code) else {
                continue;
            };
            dimension.name.clone_from(&known.name);
            for code in &mut dimension.codes {
                if let Some(known) =
                    known.place(&code.code).and_then(|at| known.codes.get(index(at)))
                {
                    code.label.clone_from(&known.label);
                }
            }
        }
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

    /// The periods that any series has, in order.
    #[must_use]
    pub fn periods(&self) -> &[Period] {
        &self.periods
    }

    /// All series, ordered by their codes.
    pub fn series(&self) -> impl DoubleEndedIterator<Item = Series<'_>> + ExactSizeIterator {
        (0..self.spans.len()).map(|at| Series { dataset: self, at })
    }

    /// How many cells the table lists, missing ones among them.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.spans.iter().map(|s| index(s.len)).sum()
    }

    /// How many cells have a flag.
    #[must_use]
    pub fn flagged(&self) -> usize {
        if self.is_bare { 0 } else { self.runs().map(|run| run.flags().len()).sum() }
    }

    /// How many cells are listed without a figure.
    #[must_use]
    pub fn missing(&self) -> usize {
        self.runs().map(Run::missing).sum()
    }

    /// Every set of flags that a cell has.
    #[must_use]
    pub const fn flag_sets(&self) -> &BTreeSet<Flags> {
        &self.flag_sets
    }

    /// Every flag that a cell has.
    #[must_use]
    pub fn flags(&self) -> Flags {
        self.flag_sets.iter().copied().fold(Flags::NONE, Flags::and)
    }

    /// The sum of all figures: a check that two readers found the same, and nothing else.
    #[must_use]
    pub fn sum(&self) -> f64 {
        let mut sum = Sum::default();
        self.runs().for_each(|run| run.add_to(&mut sum));
        sum.total()
    }

    /// First and last period that any series has.
    #[must_use]
    pub fn span(&self) -> Option<(Period, Period)> {
        Some((*self.periods.first()?, *self.periods.last()?))
    }

    /// The series of these codes; a dimension that has one code only may be left out.
    ///
    /// `None` when the table has no such series, or when the codes leave more than one.
    #[must_use]
    pub fn find(&self, selection: &[(&str, &str)]) -> Option<Series<'_>> {
        if selection.iter().any(|(d, _)| self.dimension(d).is_none()) {
            return None;
        }
        let place = |d: &Dimension| match selection.iter().find(|(name, _)| *name == d.code) {
            Some((_, code)) => d.place(code),
            None => (d.codes.len() == 1).then_some(0),
        };
        let key: Box<[u32]> = self.dimensions.iter().map(place).collect::<Option<_>>()?;
        let found = self.first_from(&key, 0);
        (self.key(found) == &*key).then_some(Series { dataset: self, at: found })
    }

    /// The first series, from one on, whose codes are not before a key; the number of series when
    /// all are. Leaps ahead in steps that double, so a near one is found fast.
    fn first_from(&self, key: &[u32], from: usize) -> usize {
        let mut step = 1;
        let mut low = from;
        while low + step < self.spans.len() && self.key(low + step) < key {
            low += step;
            step *= 2;
        }
        let mut high = (low + step).min(self.spans.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.key(middle) < key { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// The series that a filter wants, in order; its years are not looked at.
    pub fn select<'a>(&'a self, filter: &Filter) -> impl Iterator<Item = Series<'a>> {
        let places = |codes: &BTreeMap<String, BTreeSet<String>>| -> Vec<Option<Vec<u32>>> {
            self.dimensions.iter().map(|d| wanted_places(d, codes)).collect()
        };
        let wanted = places(&filter.codes);
        let any_of: Vec<_> = filter.any_of.iter().map(places).collect();
        let fits = move |key: &[u32]| {
            any_of.is_empty() || any_of.iter().any(|one| first_unwanted(key, one).is_none())
        };
        let knows_all = filter.codes.keys().all(|d| self.dimension(d).is_some());
        let mut next = if knows_all { 0 } else { self.spans.len() };
        std::iter::from_fn(move || {
            while next < self.spans.len() {
                match leap(self.key(next), &wanted) {
                    Leap::Here => {
                        next += 1;
                        if fits(self.key(next - 1)) {
                            return Some(Series { dataset: self, at: next - 1 });
                        }
                    }
                    Leap::To(key) => next = self.first_from(&key, next),
                    Leap::End => next = self.spans.len(),
                }
            }
            None
        })
    }
}

/// The sets among the flags of cells.
fn sets<'a>(flags: impl Iterator<Item = &'a Flags>) -> BTreeSet<Flags> {
    let mut sets = BTreeSet::new();
    let mut last = Flags::NONE;
    for flags in flags {
        // Most cells have the flags of the one before.
        if *flags != last {
            sets.insert(*flags);
            last = *flags;
        }
    }
    sets
}

/// The places of the codes that are wanted of a dimension, in order; `None` for all.
fn wanted_places(
    dimension: &Dimension,
    codes: &BTreeMap<String, BTreeSet<String>>,
) -> Option<Vec<u32>> {
    let codes = codes.get(&dimension.code)?;
    Some(codes.iter().filter_map(|code| dimension.place(code)).collect())
}

/// Where a walk through sorted keys goes on.
enum Leap {
    /// The key is wanted.
    Here,
    /// The least key that may be wanted after this one.
    To(Vec<u32>),
    /// None after this one is wanted.
    End,
}

/// The first side of a key whose code is not wanted.
fn first_unwanted(key: &[u32], wanted: &[Option<Vec<u32>>]) -> Option<usize> {
    key.iter().zip(wanted).position(|(code, wanted)| {
        wanted.as_ref().is_some_and(|codes| codes.binary_search(code).is_err())
    })
}

/// Whether a key is wanted, or which is the least after it that may be.
fn leap(key: &[u32], wanted: &[Option<Vec<u32>>]) -> Leap {
    let Some(mut side) = first_unwanted(key, wanted) else { return Leap::Here };
    // The code that comes next on this side; where none does, one more on the side before it.
    let mut least = 0;
    loop {
        let Some(code) = key.get(side) else { return Leap::End };
        let after = code.saturating_add(least);
        let next = match wanted.get(side).and_then(Option::as_ref) {
            Some(codes) => codes.get(codes.partition_point(|c| *c < after)).copied(),
            None => Some(after),
        };
        if let Some(next) = next {
            let mut to: Vec<u32> = key.iter().take(side).copied().collect();
            to.push(next);
            let rest = wanted.iter().skip(side + 1);
            to.extend(rest.map(|w| w.as_ref().and_then(|c| c.first().copied()).unwrap_or(0)));
            return Leap::To(to);
        }
        let Some(before) = side.checked_sub(1) else { return Leap::End };
        (side, least) = (before, 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gather::Gathering;
    use measure::Problems;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn leaping_finds_what_looking_at_all_finds(
            keys in prop::collection::btree_set(prop::collection::vec(0_u32..4, 3), 0..40),
            wanted in prop::collection::vec(prop::option::of(prop::collection::btree_set(0_u32..5, 0..4)), 3),
        ) {
            let names = |n: u32| (0..n).map(|c| Code { code: c.to_string(), label: None }).collect();
            let dimension = |d: usize| Dimension { code: format!("d{d}"), name: None, codes: names(4) };
            let mut gathering = Gathering::like(&[dimension(0), dimension(1), dimension(2)]);
            for key in &keys {
                let point = Point { period: Period::Year(2024), observation: Observation::of(1.0) };
                gathering.add_series(key, [point]);
            }
            let dataset = gathering.finish(Title::default(), &mut Problems::default());
            let mut filter = Filter::default();
            for (d, codes) in wanted.iter().enumerate() {
                if let Some(codes) = codes {
                    filter.codes.insert(format!("d{d}"), codes.iter().map(u32::to_string).collect());
                }
            }
            let named = |s: Series<'_>| s.codes().map(|c| c.code.clone()).collect::<Vec<_>>();
            let found: Vec<_> = dataset.select(&filter).map(named).collect();
            let is_wanted = |key: &&Vec<u32>| {
                key.iter().zip(&wanted).all(|(c, w)| w.as_ref().is_none_or(|w| w.contains(c)))
            };
            let expected: Vec<Vec<String>> = keys
                .iter()
                .filter(is_wanted)
                .map(|key| key.iter().map(u32::to_string).collect())
                .collect();
            prop_assert_eq!(found, expected);
        }
    }
}
