//! Columns: how the points of a table lie in memory.
//!
//! A block holds the points of many series, one series after another: when, how much, and, for the
//! few cells that have any, the flags. Figures of statistics have few digits; so they are kept as
//! whole numbers of four bytes with one power of ten for the block, wherever that gives back every
//! figure as it was, and as doubles elsewhere. While a table is read, its points gather in a draft.

use std::ops::Range;

use crate::{dataset::Observation, flag::Flags};

/// A place among codes, periods or points as an index.
pub(crate) fn index(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

/// Where the points of a series stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// In which block.
    pub block: u32,
    /// From where on.
    pub start: u32,
    /// How many.
    pub len: u32,
}

/// Points of many series while they are gathered; a missing figure is `NaN`, which no reader takes
/// from a file as a figure.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    /// When: places in the list of periods.
    pub times: Vec<u16>,
    values: Vec<f64>,
    flagged: Vec<u32>,
    flags: Vec<Flags>,
}

impl Draft {
    /// How many points there are.
    pub fn len(&self) -> usize {
        self.times.len()
    }

    /// Adds a point. A figure that may not be shown is not even kept, so that no page and no format
    /// tells it.
    pub fn push(&mut self, time: u16, observation: Observation) {
        if !observation.flags.is_empty() {
            self.flagged.push(u32::try_from(self.times.len()).unwrap_or(u32::MAX));
            self.flags.push(observation.flags);
        }
        self.times.push(time);
        self.values.push(observation.open().unwrap_or(f64::NAN));
    }

    /// Adds figures without flags.
    pub fn push_figures(&mut self, times: &[u16], values: &[f64]) {
        self.times.extend_from_slice(times);
        self.values.extend_from_slice(values);
    }

    /// The points in a block; the draft is empty then and keeps its room.
    pub fn block(&mut self) -> Block {
        let block = Block {
            times: self.times.as_slice().into(),
            values: Values::of(&self.values),
            flagged: self.flagged.as_slice().into(),
            flags: self.flags.as_slice().into(),
        };
        self.times.clear();
        self.values.clear();
        self.flagged.clear();
        self.flags.clear();
        block
    }
}

/// Powers of ten that a double holds exactly.
pub(crate) const TENS: [f64; 16] =
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/// The most decimals that figures are kept with as whole numbers.
const MOST_DECIMALS: usize = 6;

/// What stands for a missing figure among whole numbers.
const MISSING: i32 = i32::MIN;

/// Figures of a block.
#[derive(Clone, Debug)]
enum Values {
    /// Whole numbers that are to be divided by this power of ten.
    Whole(Box<[i32]>, f64),
    /// Doubles.
    Real(Box<[f64]>),
}

impl Default for Values {
    fn default() -> Self {
        Self::Real(Box::default())
    }
}

impl Values {
    fn of(values: &[f64]) -> Self {
        let whole = TENS
            .iter()
            .take(MOST_DECIMALS + 1)
            .find_map(|tens| Some(Self::Whole(whole_numbers(values, *tens)?, *tens)));
        whole.unwrap_or_else(|| Self::Real(values.into()))
    }

    fn get(&self, at: usize) -> Option<f64> {
        match self {
            Self::Whole(values, tens) => {
                values.get(at).filter(|v| **v != MISSING).map(|v| f64::from(*v) / tens)
            }
            Self::Real(values) => values.get(at).copied().filter(|v| !v.is_nan()),
        }
    }

    /// How many figures are missing in a stretch.
    fn missing(&self, range: Range<usize>) -> usize {
        match self {
            Self::Whole(values, _) => stretch(values, range).filter(|v| **v == MISSING).count(),
            Self::Real(values) => stretch(values, range).filter(|v| v.is_nan()).count(),
        }
    }

    /// Adds those that are not.
    fn add_to(&self, range: Range<usize>, sum: &mut Sum) {
        match self {
            Self::Whole(values, tens) => {
                let there = stretch(values, range).filter(|v| **v != MISSING);
                let whole: i64 = there.map(|v| i64::from(*v)).sum();
                let place = TENS.iter().position(|t| t == tens);
                if let Some(all) = place.and_then(|place| sum.whole.get_mut(place)) {
                    *all += whole;
                }
            }
            Self::Real(values) => {
                sum.real += stretch(values, range).filter(|v| !v.is_nan()).sum::<f64>();
            }
        }
    }
}

fn stretch<T>(values: &[T], range: Range<usize>) -> std::slice::Iter<'_, T> {
    values.get(range).unwrap_or_default().iter()
}

/// A sum of figures: exact as long as they have few decimals, in whichever order they come.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sum {
    /// For each power of ten the whole numbers that are to be divided by it.
    whole: [i64; MOST_DECIMALS + 1],
    real: f64,
}

impl Sum {
    /// The sum.
    pub fn total(&self) -> f64 {
        #[expect(
            clippy::cast_precision_loss,
            reason = "a sum of whole numbers; a double is as near as their own sum"
        )]
        let part = |(whole, tens): (&i64, &f64)| *whole as f64 / tens;
        self.whole.iter().zip(&TENS).map(part).sum::<f64>() + self.real
    }
}

/// The figures times a power of ten, where every one comes back as it was.
fn whole_numbers(values: &[f64], tens: f64) -> Option<Box<[i32]>> {
    // The first few tell most blocks with more decimals apart.
    let (few, _) = values.split_at(values.len().min(64));
    all_whole(few, tens)?;
    all_whole(values, tens)
}

fn all_whole(values: &[f64], tens: f64) -> Option<Box<[i32]>> {
    let mut are_exact = true;
    let whole = |value: &f64| {
        #[expect(clippy::cast_possible_truncation, reason = "compared with what it was")]
        let whole = if tens == 1.0 {
            *value as i32
        } else {
            (value * tens + 0.5_f64.copysign(*value)) as i32
        };
        let back = if tens == 1.0 { f64::from(whole) } else { f64::from(whole) / tens };
        are_exact &= (back == *value && whole != MISSING) | value.is_nan();
        if value.is_nan() { MISSING } else { whole }
    };
    let whole = values.iter().map(whole).collect();
    are_exact.then_some(whole)
}

/// Points of many series.
#[derive(Clone, Debug, Default)]
pub(crate) struct Block {
    /// When: places in the list of periods.
    pub times: Box<[u16]>,
    values: Values,
    /// The places of cells that have flags, in order.
    flagged: Box<[u32]>,
    flags: Box<[Flags]>,
}

impl Block {
    /// How many points there are.
    pub fn len(&self) -> usize {
        self.times.len()
    }

    /// Some of its points; none when there are not so many.
    pub fn run(&self, range: Range<usize>) -> Run<'_> {
        let first_flag = self.flagged.partition_point(|place| before(*place, range.start));
        let flags = self.flagged.get(first_flag..).unwrap_or_default();
        let many = flags.partition_point(|place| before(*place, range.end));
        Run {
            times: self.times.get(range.clone()).unwrap_or_default(),
            values: &self.values,
            start: range.start,
            flagged: flags.get(..many).unwrap_or_default(),
            flags: self.flags.get(first_flag..first_flag + many).unwrap_or_default(),
        }
    }

    /// The flags of all cells that have any.
    pub fn flags(&self) -> &[Flags] {
        &self.flags
    }
}

/// Whether a place lies before an index.
fn before(place: u32, index: usize) -> bool {
    usize::try_from(place).is_ok_and(|place| place < index)
}

/// The points of one series.
#[derive(Clone, Copy)]
pub(crate) struct Run<'a> {
    /// When: places in the list of periods, in order.
    pub times: &'a [u16],
    values: &'a Values,
    start: usize,
    flagged: &'a [u32],
    flags: &'a [Flags],
}

impl<'a> Run<'a> {
    /// The flags of its cells that have any.
    pub const fn flags(&self) -> &'a [Flags] {
        self.flags
    }

    /// How many cells have no figure.
    pub fn missing(self) -> usize {
        self.values.missing(self.start..self.start + self.len())
    }

    /// Adds its figures to a sum.
    pub fn add_to(self, sum: &mut Sum) {
        self.values.add_to(self.start..self.start + self.len(), sum);
    }

    /// How many points there are.
    pub fn len(&self) -> usize {
        self.times.len()
    }

    /// What stands at a place of the run; a missing figure past its end.
    pub fn get(&self, at: usize) -> Observation {
        let value = if at < self.len() { self.values.get(self.start + at) } else { None };
        let place = u32::try_from(self.start + at).unwrap_or(u32::MAX);
        let flags = self.flagged.binary_search(&place).ok().and_then(|f| self.flags.get(f));
        Observation { value, flags: flags.copied().unwrap_or_default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn figures() -> impl Strategy<Value = Vec<Option<f64>>> {
        let few = (-99_999_i32..99_999, 0_usize..4);
        let few = few.prop_map(|(whole, decimals)| f64::from(whole) / TENS[decimals]);
        let any = prop_oneof![9 => few, 1 => proptest::num::f64::NORMAL];
        prop::collection::vec(prop::option::weighted(0.9, any), 0..100)
    }

    proptest! {
        #[test]
        fn every_figure_comes_back_as_it_was(figures in figures()) {
            let mut draft = Draft::default();
            for (time, value) in (0..).zip(&figures) {
                draft.push(time, Observation { value: *value, ..Observation::default() });
            }
            let block = draft.block();
            let run = block.run(0..figures.len());
            let back: Vec<_> = (0..figures.len()).map(|at| run.get(at).value).collect();
            prop_assert_eq!(back, figures);
        }
    }

    #[test]
    fn figures_of_statistics_take_four_bytes() {
        let mut draft = Draft::default();
        draft.push_figures(&[0, 1, 2], &[59.3, 0.0, -1.25]);
        assert!(matches!(draft.block().values, Values::Whole(_, 100.0)));
        draft.push_figures(&[0], &[1.0 / 3.0]);
        assert!(matches!(draft.block().values, Values::Real(_)));
    }
}
