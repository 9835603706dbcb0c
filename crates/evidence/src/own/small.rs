//! Small counts: a number of people so small that it may point at one.
//!
//! "3 pupils of this nationality in this district" can tell a neighbour who they are. A count from 1
//! to 9 is pointed out, with every share that is made of it; so is one whose *rest* is that small.
//! On wish they are kept confidential, as statistical offices do: no figure, flag `c`.
//!
//! What is hidden can sometimes be reckoned from totals that stay. The plainest case is counted
//! ([`left_to_reckon`]); that none is left is not proven here.

use std::collections::{BTreeSet, HashMap};

use measure::{Period, Problems};

use super::{BASE, COUNT, PERCENT, UNIT, gap::counted};
use crate::{
    collection::is_few,
    dataset::{Dataset, Observation, Point, Series},
    flag::{Flag, Flags},
    gather::Gathering,
    indicator::EVERYBODY,
};

/// What becomes of small counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SmallCounts {
    /// They are shown, because somebody chose so.
    Shown,
    /// They are kept confidential.
    #[default]
    Hidden,
}

/// The cells of one group at one time: how many, out of how many, and in per cent.
#[derive(Clone, Copy, Default)]
struct Cells {
    count: Option<f64>,
    base: Option<f64>,
    percent: Option<f64>,
}

/// The codes of a series without its unit.
fn who(dataset: &Dataset, series: Series<'_>) -> (Vec<String>, String) {
    let mut unit = String::new();
    let mut codes = Vec::new();
    for (dimension, code) in dataset.dimensions().iter().zip(series.codes()) {
        if dimension.code == UNIT {
            unit.clone_from(&code.code);
        } else {
            codes.push(code.code.clone());
        }
    }
    (codes, unit)
}

fn cells(dataset: &Dataset) -> HashMap<(Vec<String>, Period), Cells> {
    let mut all: HashMap<(Vec<String>, Period), Cells> = HashMap::new();
    for series in dataset.series() {
        let (codes, unit) = who(dataset, series);
        for point in series.points() {
            let cells = all.entry((codes.clone(), point.period)).or_default();
            let side = match unit.as_str() {
                COUNT => &mut cells.count,
                BASE => &mut cells.base,
                PERCENT => &mut cells.percent,
                _ => continue,
            };
            *side = point.observation.value;
        }
    }
    all
}

/// Whether those who are counted, or the rest of them, are few.
fn points_at_few(Cells { count, base, percent }: Cells) -> bool {
    let count = counted(count, percent, base);
    let rest = count.zip(base).map(|(count, base)| base - count);
    [count, base, rest].into_iter().flatten().any(is_few)
}

/// How many cells count so few people that they may point at one.
#[must_use]
pub fn small_counts(dataset: &Dataset) -> usize {
    cells(dataset).values().filter(|cells| points_at_few(**cells)).count()
}

/// The same table with those cells, and the shares made of them, kept confidential.
#[must_use]
pub fn hide_small(dataset: &Dataset) -> Dataset {
    let all = cells(dataset);
    if !all.values().any(|cells| points_at_few(*cells)) {
        return dataset.clone();
    }
    let mut gathering = Gathering::like(dataset.dimensions());
    for series in dataset.series() {
        let (codes, unit) = who(dataset, series);
        for point in series.points() {
            let cells = all.get(&(codes.clone(), point.period)).copied().unwrap_or_default();
            // The number of all may stay where it is large: it points at nobody.
            let is_hidden = points_at_few(cells)
                && match unit.as_str() {
                    COUNT | PERCENT => true,
                    BASE => cells.base.is_some_and(is_few),
                    _ => false,
                };
            let observation = if is_hidden { confidential() } else { point.observation };
            let _has_room = gathering.add(series.places(), Point { observation, ..point }, 0);
        }
    }
    gathering.finish(dataset.title.clone(), &mut Problems::default())
}

/// Counts that one total adds up: those of its parts that are hidden, whether others are shown, and
/// whether it is.
#[derive(Default)]
struct Sum {
    has_others: bool,
    hidden: Vec<(Vec<u32>, Period)>,
    is_shown: bool,
}

/// How many hidden counts stand alone beside a total that is shown, so that anybody can take the others
/// from it: of Rīga's districts one is hidden, and the figure of the whole city stays. `place` is the
/// code of the whole city.
///
/// Only totals are seen that have the code of one: `TOTAL`, `T`, and the city.
#[must_use]
pub fn left_to_reckon(dataset: &Dataset, place: &str) -> usize {
    // A share tells the count where it is known of how many.
    let units = dataset.dimension(UNIT).map(|d| d.codes.as_slice()).unwrap_or_default();
    let has_base = units.iter().any(|code| code.code == BASE);
    let counts = |unit: &str| unit == COUNT || unit == PERCENT && has_base;
    let of_unit = dataset.dimensions().iter().position(|d| d.code == UNIT);
    let mut alone = BTreeSet::new();
    for (side, dimension) in dataset.dimensions().iter().enumerate() {
        let is_whole = |code: &str| match dimension.code.as_str() {
            UNIT | "freq" => false,
            "geo" => code == place,
            _ => code == EVERYBODY || code == "T",
        };
        if !dimension.codes.iter().any(|code| is_whole(&code.code)) {
            continue;
        }
        let mut sums: HashMap<(Vec<u32>, Period), Sum> = HashMap::new();
        for series in dataset.series().filter(|s| counts(&who(dataset, *s).1)) {
            let is_whole = series.codes().nth(side).is_some_and(|code| is_whole(&code.code));
            let mut key = series.places().to_vec();
            key.remove(side);
            for point in series.points() {
                let sum = sums.entry((key.clone(), point.period)).or_default();
                if is_whole {
                    sum.is_shown = point.observation.open().is_some();
                } else if point.observation.flags.has(Flag::Confidential) {
                    let mut whom = series.places().to_vec();
                    if let Some(at) = of_unit {
                        whom.remove(at);
                    }
                    sum.hidden.push((whom, point.period));
                } else {
                    sum.has_others |= point.observation.open().is_some();
                }
            }
        }
        let reckoned = sums.into_values();
        let reckoned = reckoned.filter(|s| s.is_shown && s.has_others && s.hidden.len() == 1);
        alone.extend(reckoned.flat_map(|sum| sum.hidden));
    }
    alone.len()
}

fn confidential() -> Observation {
    Observation { value: None, flags: Flags::NONE.with(Flag::Confidential) }
}
