//! What of a city's own tables can count in an index: each series of figures over places, at its latest
//! time.
//!
//! A place is a part of the city; the whole city is none, since it would be compared with its own parts. A
//! figure that is kept back is missing to an index, whatever it is: nothing may be reckoned from it.

use std::collections::{BTreeMap, BTreeSet};

use ::evidence::grid::Grid;
use ::evidence::own::{BASE, COUNT, PERCENT, UNIT};
use ::evidence::{Code, Dataset, Flag, Observation, Series};
use measure::{Key, Period};
use serde::{Deserialize, Serialize};

use crate::evidence::own::OwnTable;

/// So many places must have a figure, or an order of them says nothing.
pub const FEWEST_PLACES: usize = 3;

/// Which figures of which table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Origin {
    /// The table, by its name in addresses.
    pub table: Key,
    /// The codes of the series on every side but that of the place.
    pub codes: BTreeMap<String, String>,
}

impl Origin {
    /// A number that stands for it in the names of fields.
    #[must_use]
    pub fn mark(&self) -> u32 {
        let told = format!("{}\n{:?}", self.table, self.codes);
        u32::try_from(measure::mark(told.as_bytes()) >> 34).unwrap_or_default()
    }
}

/// Figures of places, of one series, at one time.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Where they come from.
    pub from: Origin,
    /// What tells the series apart from the others of its table: «Rent · Third countries».
    pub label: String,
    /// What it counts, as a code.
    pub unit: String,
    /// The time.
    pub period: Period,
    /// The places by their codes, with their names and their figures as far as they may be shown.
    pub figures: BTreeMap<String, (String, Option<f64>)>,
    /// The places whose figures are kept back.
    pub hidden: BTreeSet<String>,
}

impl Column {
    /// Whether it is a number of people: a large place has more of everything.
    #[must_use]
    pub fn is_count(&self) -> bool {
        self.unit == COUNT
    }

    /// How many places have a figure.
    #[must_use]
    pub fn known(&self) -> usize {
        self.figures.values().filter(|(_, figure)| figure.is_some()).count()
    }

    /// The lowest and the highest figure.
    #[must_use]
    pub fn range(&self) -> Option<(f64, f64)> {
        let figures = || self.figures.values().filter_map(|(_, figure)| *figure);
        Some((figures().reduce(f64::min)?, figures().reduce(f64::max)?))
    }
}

/// The code and its side, of every side of a series but that of the place; and the place.
fn told<'d>(dataset: &'d Dataset, series: Series<'d>) -> (BTreeMap<String, String>, &'d Code) {
    static NOWHERE: Code = Code { code: String::new(), label: None };
    let (mut codes, mut place) = (BTreeMap::new(), &NOWHERE);
    for (side, code) in dataset.dimensions().iter().zip(series.codes()) {
        if side.code == "geo" {
            place = code;
        } else {
            codes.insert(side.code.clone(), code.code.clone());
        }
    }
    (codes, place)
}

/// The series of a table over its places, each with its place.
type Over<'d> = BTreeMap<BTreeMap<String, String>, Vec<(&'d Code, Series<'d>)>>;

fn over_places<'d>(
    table: &'d OwnTable,
    is_wanted: &dyn Fn(&BTreeMap<String, String>) -> bool,
) -> Over<'d> {
    let mut over = Over::new();
    for series in table.dataset.series() {
        let (codes, place) = told(&table.dataset, series);
        if !place.code.is_empty() && place.code != table.told.place && is_wanted(&codes) {
            over.entry(codes).or_default().push((place, series));
        }
    }
    over
}

/// Everything in a table that could count: shares where there are any, never the number out of which
/// they are counted.
#[must_use]
pub fn possible(table: &OwnTable) -> Vec<Column> {
    let units = table.dataset.dimension(UNIT).map(|d| d.codes.as_slice()).unwrap_or_default();
    let has_shares = units.iter().any(|unit| unit.code == PERCENT);
    let is_wanted = |codes: &BTreeMap<String, String>| match codes.get(UNIT).map(String::as_str) {
        Some(BASE) => false,
        Some(unit) => !has_shares || unit == PERCENT,
        None => true,
    };
    let over = over_places(table, &is_wanted);
    let column = |(codes, places)| column(table, codes, places);
    over.into_iter().filter_map(column).filter(|column| column.known() >= FEWEST_PLACES).collect()
}

/// The figures of these series as they are now; nothing where the table has them no more.
#[must_use]
pub fn find(table: &OwnTable, from: &Origin) -> Option<Column> {
    let over = over_places(table, &|codes| *codes == from.codes);
    over.into_iter().find_map(|(codes, places)| column(table, codes, places))
}

/// A latest time at which hardly any place has a figure tells nothing of the others: the latest is taken
/// at which at least half as many have one as ever.
fn latest(places: &[(&Code, Series<'_>)]) -> Option<Period> {
    let mut known: BTreeMap<Period, usize> = BTreeMap::new();
    for (_, series) in places {
        for point in series.points().filter(|point| point.observation.open().is_some()) {
            *known.entry(point.period).or_default() += 1;
        }
    }
    let most = known.values().copied().max()?;
    known.into_iter().rev().find(|(_, n)| n * 2 >= most).map(|(period, _)| period)
}

fn column(
    table: &OwnTable,
    codes: BTreeMap<String, String>,
    places: Vec<(&Code, Series<'_>)>,
) -> Option<Column> {
    let period = latest(&places)?;
    let at = |series: &Series<'_>| series.at(period);
    let is_hidden =
        |cell: Option<Observation>| cell.is_some_and(|c| c.flags.has(Flag::Confidential));
    let hidden = places.iter().filter(|(_, series)| is_hidden(at(series)));
    let hidden = hidden.map(|(place, _)| place.code.clone()).collect();
    let figure = |(place, series): &(&Code, Series<'_>)| {
        let name = place.label.clone().unwrap_or_else(|| place.code.clone());
        (place.code.clone(), (name, at(series).and_then(Observation::open)))
    };
    Some(Column {
        label: label(&table.dataset, &codes),
        unit: codes.get(UNIT).cloned().unwrap_or_default(),
        figures: places.iter().map(figure).collect(),
        from: Origin { table: table.key.clone(), codes },
        period,
        hidden,
    })
}

/// The words that tell a series apart from the others of its table.
fn label(dataset: &Dataset, codes: &BTreeMap<String, String>) -> String {
    let is_telling = |code: &str| !matches!(code, "freq" | "geo" | UNIT);
    let sides = dataset.dimensions().iter().filter(|d| d.codes.len() > 1 && is_telling(&d.code));
    let words = sides.filter_map(|d| codes.get(&d.code).map(|code| d.label(code)));
    words.collect::<Vec<_>>().join(" · ")
}

/// The places of several columns with a figure in at least one of them, as a table with a row for each.
/// Two tables mean the same place where they call it alike.
#[must_use]
pub fn grid(columns: &[(Key, Column)]) -> Grid {
    let mut names: BTreeMap<&str, &str> = BTreeMap::new();
    for (code, (name, _)) in
        columns.iter().flat_map(|(_, c)| &c.figures).filter(|(_, f)| f.1.is_some())
    {
        names.entry(code).or_insert(name);
    }
    let mut rows: Vec<(&str, &str)> = names.into_iter().map(|(code, name)| (name, code)).collect();
    rows.sort_unstable();
    let row = |(_, code): &(&str, &str)| {
        let cells = columns.iter().map(|(_, column)| column.figures.get(*code));
        cells.map(|cell| cell.and_then(|(_, figure)| *figure)).collect()
    };
    Grid {
        head: "place".to_owned(),
        figures: rows.iter().map(row).collect(),
        names: rows.iter().map(|(name, _)| (*name).to_owned()).collect(),
        columns: columns.iter().map(|(key, _)| key.to_string()).collect(),
    }
}
