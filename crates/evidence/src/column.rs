//! Columns: how the points of a table lie in memory.
//!
//! A block holds the points of many series, one series after another: when, how much, and, for the
//! few cells that have any, the flags. A missing figure is kept as `NaN`, which no reader takes
//! from a file as a figure.

use std::ops::Range;

use crate::{dataset::Observation, flag::Flags};

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

/// Points of many series.
#[derive(Clone, Debug, Default)]
pub(crate) struct Block {
    /// When: places in the list of periods.
    pub times: Vec<u16>,
    values: Vec<f64>,
    /// The places of cells that have flags, in order.
    flagged: Vec<u32>,
    flags: Vec<Flags>,
}

impl Block {
    /// How many points there are.
    pub fn len(&self) -> usize {
        self.times.len()
    }

    /// Adds a point.
    #[inline]
    pub fn push(&mut self, time: u16, observation: Observation) {
        if !observation.flags.is_empty() {
            self.flagged.push(u32::try_from(self.times.len()).unwrap_or(u32::MAX));
            self.flags.push(observation.flags);
        }
        self.times.push(time);
        self.values.push(observation.value.unwrap_or(f64::NAN));
    }

    /// Adds a figure without flags.
    #[inline]
    pub fn push_figure(&mut self, time: u16, value: f64) {
        self.times.push(time);
        self.values.push(value);
    }

    /// Makes room for more points.
    pub fn reserve(&mut self, more: usize) {
        self.times.reserve(more);
        self.values.reserve(more);
    }

    /// Gives back what was reserved and is not used.
    pub fn shrink(&mut self) {
        self.times.shrink_to_fit();
        self.values.shrink_to_fit();
        self.flagged.shrink_to_fit();
        self.flags.shrink_to_fit();
    }

    /// Some of its points; none when there are not so many.
    pub fn run(&self, range: Range<usize>) -> Run<'_> {
        let first_flag = self.flagged.partition_point(|place| before(*place, range.start));
        let flags = self.flagged.get(first_flag..).unwrap_or_default();
        let many = flags.partition_point(|place| before(*place, range.end));
        Run {
            times: self.times.get(range.clone()).unwrap_or_default(),
            values: self.values.get(range.clone()).unwrap_or_default(),
            start: range.start,
            flagged: flags.get(..many).unwrap_or_default(),
            flags: self.flags.get(first_flag..first_flag + many).unwrap_or_default(),
        }
    }

    /// How many cells have flags.
    pub fn flagged(&self) -> usize {
        self.flagged.len()
    }

    /// How many cells have no figure.
    pub fn missing(&self) -> usize {
        self.values.iter().filter(|v| v.is_nan()).count()
    }

    /// The sum of all figures.
    pub fn sum(&self) -> f64 {
        self.values.iter().filter(|v| !v.is_nan()).sum()
    }
}

/// Whether a place lies before an index.
fn before(place: u32, index: usize) -> bool {
    usize::try_from(place).is_ok_and(|place| place < index)
}

/// The points of one series.
#[derive(Clone, Copy, Default)]
pub(crate) struct Run<'a> {
    /// When: places in the list of periods, in order.
    pub times: &'a [u16],
    values: &'a [f64],
    start: usize,
    flagged: &'a [u32],
    flags: &'a [Flags],
}

impl Run<'_> {
    /// How many points there are.
    pub fn len(&self) -> usize {
        self.times.len()
    }

    /// What stands at a place of the run; a missing figure past its end.
    pub fn get(&self, at: usize) -> Observation {
        let value = self.values.get(at).copied().filter(|v| !v.is_nan());
        let place = u32::try_from(self.start + at).unwrap_or(u32::MAX);
        let flags = self.flagged.binary_search(&place).ok().and_then(|f| self.flags.get(f));
        Observation { value, flags: flags.copied().unwrap_or_default() }
    }
}
