//! Gathering: from figures as they come out of a file to a table in order.
//!
//! Every reader hands over what it finds, in the order of its file: codes of a row, a period, a
//! figure. Rows of one series mostly follow each other; then they become one run of points and are
//! never moved again. Where a file mixes its rows, the runs of a series are put together at the
//! end. A cell that comes twice is a problem with both lines.

use std::collections::HashMap;

use measure::{Period, Problem, Problems};

use crate::{
    column::{self, Block, Draft, Span, index},
    dataset::{Code, Dataset, Dimension, Observation, Point, Title},
};

/// After so many points a new block begins.
const BLOCK: usize = 1 << 20;

/// A dimension while its codes are found.
#[derive(Clone, Debug)]
struct Codes {
    dimension: Dimension,
    places: HashMap<String, u32>,
}

/// Points of one series that followed each other in the file, in order of time.
#[derive(Clone, Copy, Debug)]
struct Run {
    series: u32,
    span: Span,
    /// The line of the first point; 0 when there are no lines.
    line: u64,
    /// How many lines each next point is from the one before: 0 where a series is a line, 1 where
    /// a point is, more where a point has several lines.
    step: u64,
    is_in_order: bool,
}

/// Series that were read beside others, with the places of codes and times that the whole has.
pub(crate) struct Lines<I> {
    /// The points of all series, one series after another.
    pub block: Block,
    /// Which times occur.
    pub used: Vec<bool>,
    /// For each series its codes, its line, and how many points it has.
    pub series: I,
    /// Whether later points of a series are later in time.
    pub is_in_order: bool,
}

/// Figures as they come out of a file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gathering {
    dimensions: Vec<Codes>,
    periods: Vec<Period>,
    /// Which of them occur.
    used: Vec<bool>,
    times: HashMap<Period, u16>,
    /// The codes of every series, one after another.
    keys: Vec<u32>,
    series: HashMap<Box<[u32]>, u32>,
    runs: Vec<Run>,
    blocks: Vec<Block>,
    /// Points of runs that no block holds yet.
    draft: Draft,
    /// Period and line of the last point.
    last: Option<(Period, u64)>,
}

impl Gathering {
    /// Nothing yet of a table with these dimensions, each with its code and name.
    pub fn new<'a>(dimensions: impl IntoIterator<Item = (&'a str, Option<&'a str>)>) -> Self {
        let empty = |(code, name): (&str, Option<&str>)| Dimension {
            code: code.to_owned(),
            name: name.map(str::to_owned),
            codes: Vec::new(),
        };
        Self::like(&dimensions.into_iter().map(empty).collect::<Vec<_>>())
    }

    /// Nothing yet of a table with these dimensions and codes; codes that stay unused go in the end.
    pub fn like(dimensions: &[Dimension]) -> Self {
        let codes = |d: &Dimension| Codes {
            dimension: d.clone(),
            places: (0..).zip(&d.codes).map(|(at, c)| (c.code.clone(), at)).collect(),
        };
        Self { dimensions: dimensions.iter().map(codes).collect(), ..Self::default() }
    }

    /// The place of a code in a dimension, a new one the first time; the first label is kept.
    pub fn code(&mut self, dimension: usize, code: &str, label: Option<&str>) -> u32 {
        let Some(codes) = self.dimensions.get_mut(dimension) else { return u32::MAX };
        if let Some(place) = codes.places.get(code) {
            return *place;
        }
        let place = u32::try_from(codes.places.len()).unwrap_or(u32::MAX);
        codes.places.insert(code.to_owned(), place);
        let label = label.map(str::to_owned);
        codes.dimension.codes.push(Code { code: code.to_owned(), label });
        place
    }

    /// The code at a place of a dimension.
    pub fn code_at(&self, dimension: usize, place: u32) -> Option<&Code> {
        self.dimensions.get(dimension)?.dimension.codes.get(usize::try_from(place).ok()?)
    }

    /// The place of a period, a new one the first time; `None` when there are too many.
    pub fn time(&mut self, period: Period) -> Option<u16> {
        if let Some(time) = self.times.get(&period) {
            return Some(*time);
        }
        let time = u16::try_from(self.periods.len()).ok().filter(|t| *t < u16::MAX)?;
        self.times.insert(period, time);
        self.periods.push(period);
        self.used.push(false);
        Some(time)
    }

    /// How many series there are among the points that were added one by one.
    pub fn series(&self) -> usize {
        self.series.len()
    }

    /// Adds a point of the series with these codes, which stands in this line; the line is 0 where
    /// there are none. Says whether there was room: a table has 65,535 periods at most.
    pub fn add(&mut self, key: &[u32], point: Point, line: u64) -> bool {
        let Some(time) = self.time(point.period) else { return false };
        let step = self.last.and_then(|(period, before)| {
            line.checked_sub(before).filter(|_| period < point.period)
        });
        let goes_on = self.runs.last().is_some_and(|run| {
            let is_even = run.span.len == 1 || step == Some(run.step);
            step.is_some() && is_even && self.key(run.series) == key
        });
        match (self.runs.last_mut(), step) {
            (Some(run), Some(step)) if goes_on => run.step = step,
            _ => self.begin(key, line),
        }
        self.push(time, point.observation);
        self.last = Some((point.period, line));
        true
    }

    /// Adds all points of a series, which are in order of time.
    pub fn add_series(&mut self, key: &[u32], points: impl IntoIterator<Item = Point>) {
        for point in points {
            let _has_room = self.add(key, point, 0);
        }
    }

    /// Adds points of many series as they stand.
    pub fn add_lines(&mut self, lines: Lines<impl Iterator<Item = (Vec<u32>, u64, u32)>>) {
        let Lines { block, used, series, is_in_order } = lines;
        self.used.iter_mut().zip(used).for_each(|(all, used)| *all |= used);
        let at = u32::try_from(self.blocks.len()).unwrap_or(u32::MAX);
        let mut start = 0;
        for (key, line, len) in series {
            if len > 0 {
                let series = self.new_series(&key);
                let span = Span { block: at, start, len };
                self.runs.push(Run { series, span, line, step: 0, is_in_order });
                start += len;
            }
        }
        self.blocks.push(block);
        self.last = None;
        debug_assert!(self.draft.len() == 0, "points come one by one or in lines, never both");
    }

    fn key(&self, series: u32) -> &[u32] {
        let (width, series) = (self.dimensions.len(), index(series));
        self.keys.get(series * width..(series + 1) * width).unwrap_or_default()
    }

    fn series_of(&mut self, key: &[u32]) -> u32 {
        if let Some(series) = self.series.get(key) {
            return *series;
        }
        let series = self.new_series(key);
        self.series.insert(key.into(), series);
        series
    }

    /// A series with these codes. That there may be one already is seen in the end.
    fn new_series(&mut self, key: &[u32]) -> u32 {
        let series = self.keys.len().checked_div(self.dimensions.len()).unwrap_or(0);
        self.keys.extend_from_slice(key);
        u32::try_from(series).unwrap_or(u32::MAX)
    }

    fn begin(&mut self, key: &[u32], line: u64) {
        if self.draft.len() >= BLOCK {
            self.blocks.push(self.draft.block());
        }
        let block = u32::try_from(self.blocks.len()).unwrap_or(u32::MAX);
        let start = u32::try_from(self.draft.len()).unwrap_or(u32::MAX);
        let series = self.series_of(key);
        let span = Span { block, start, len: 0 };
        self.runs.push(Run { series, span, line, step: 0, is_in_order: true });
    }

    fn push(&mut self, time: u16, observation: Observation) {
        self.draft.push(time, observation);
        if let Some(run) = self.runs.last_mut() {
            run.span.len += 1;
        }
        if let Some(used) = self.used.get_mut(usize::from(time)) {
            *used = true;
        }
    }

    /// The table in order: codes by name, series by codes, points by time. Codes and periods that
    /// no figure uses are dropped. A cell that came twice is a problem.
    pub fn finish(mut self, title: Title, problems: &mut Problems) -> Dataset {
        self.blocks.push(self.draft.block());
        self.order_periods();
        self.order_codes();
        let (keys, spans) = self.order_series(problems);
        let dimensions = self.dimensions.into_iter().map(|d| d.dimension).collect();
        Dataset::of_columns(title, dimensions, self.periods, (keys, spans), self.blocks)
    }

    /// Puts the periods that are used in order, and all points at their new places.
    fn order_periods(&mut self) {
        let (order, places) = ordered(&self.periods, &self.used);
        self.periods = order;
        if places.iter().enumerate().any(|(old, new)| index(*new) != old) {
            let small: Vec<u16> =
                places.iter().map(|p| u16::try_from(*p).unwrap_or(u16::MAX)).collect();
            for time in self.blocks.iter_mut().flat_map(|b| &mut b.times) {
                *time = small.get(usize::from(*time)).copied().unwrap_or(u16::MAX);
            }
        }
    }

    /// Puts the codes that are used in order, and the keys of all series at their new places.
    fn order_codes(&mut self) {
        let mut used = Used::of(self.dimensions.iter().map(|codes| &codes.dimension));
        self.runs.iter().for_each(|run| used.mark(self.key(run.series)));
        let dimensions = self.dimensions.iter().map(|codes| &codes.dimension);
        let ordered = used.order(dimensions, &mut self.keys);
        for (codes, dimension) in self.dimensions.iter_mut().zip(ordered) {
            codes.dimension = dimension;
        }
    }

    /// The keys of all series that have points, in order, and where their points stand. Where a
    /// series has several runs, or points out of order, all points are written anew.
    fn order_series(&mut self, problems: &mut Problems) -> (Vec<u32>, Vec<Span>) {
        let mut runs = std::mem::take(&mut self.runs);
        self.sort(&mut runs);
        let same = |a: &Run, b: &Run| self.key(a.series) == self.key(b.series);
        let is_whole = runs.iter().all(|run| run.is_in_order)
            && !runs.windows(2).any(|pair| matches!(pair, [a, b] if same(a, b)));
        let mut keys = Vec::with_capacity(self.keys.len());
        let series = runs.chunk_by(same).filter_map(|runs| Some((runs.first()?, runs)));
        let mut spans = Vec::with_capacity(runs.len());
        let mut anew = Anew::default();
        for (first, runs) in series {
            keys.extend_from_slice(self.key(first.series));
            spans.push(if is_whole { first.span } else { anew.write(self.points(runs, problems)) });
        }
        if !is_whole {
            self.blocks = anew.finish();
        }
        (keys, spans)
    }

    /// Puts runs in the order of their codes, and those of one series in the order of the file.
    fn sort(&self, runs: &mut [Run]) {
        let sizes = self.dimensions.iter().map(|d| d.dimension.codes.len().max(1) as u64);
        let fits = sizes.clone().try_fold(1_u64, u64::checked_mul).is_some();
        if fits {
            // The codes as one number: the last dimension counts ones.
            let number = |key: &[u32]| {
                key.iter().zip(sizes.clone()).fold(0, |n, (code, size)| n * size + u64::from(*code))
            };
            runs.sort_by_cached_key(|run| number(self.key(run.series)));
        } else {
            runs.sort_by(|a, b| self.key(a.series).cmp(self.key(b.series)));
        }
    }

    fn block(&self, span: Span) -> Option<column::Run<'_>> {
        let start = index(span.start);
        Some(self.blocks.get(index(span.block))?.run(start..start + index(span.len)))
    }

    /// The points of several runs of one series in order of time, each time once.
    fn points(&self, runs: &[Run], problems: &mut Problems) -> Vec<(u16, Observation)> {
        let mut points: Vec<(u16, u64, Observation)> = Vec::new();
        for run in runs {
            let Some(from) = self.block(run.span) else { continue };
            let lines = (0..).map(|n: u64| run.line + n * run.step);
            let cells = from.times.iter().enumerate().zip(lines);
            points.extend(cells.map(|((at, time), line)| (*time, line, from.get(at))));
        }
        points.sort_by_key(|(time, line, _)| (*time, *line));
        for pair in points.windows(2) {
            if let [(first, before, _), (second, line, _)] = pair
                && first == second
            {
                let period = self.periods.get(usize::from(*second)).copied();
                problems.add(repeated(*line, period, *before));
            }
        }
        points.dedup_by_key(|(time, ..)| *time);
        points.into_iter().map(|(time, _, cell)| (time, cell)).collect()
    }
}

/// Points that are written anew, series by series.
#[derive(Default)]
pub(crate) struct Anew {
    blocks: Vec<Block>,
    draft: Draft,
    len: usize,
}

impl Anew {
    /// How many points were written.
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Writes the points of a series, and tells where they stand.
    pub fn write(&mut self, points: impl IntoIterator<Item = (u16, Observation)>) -> Span {
        if self.draft.len() >= BLOCK {
            self.blocks.push(self.draft.block());
        }
        let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let (block, start) = (small(self.blocks.len()), small(self.draft.len()));
        points.into_iter().for_each(|(time, cell)| self.draft.push(time, cell));
        let len = small(self.draft.len()) - start;
        self.len += index(len);
        Span { block, start, len }
    }

    /// The blocks.
    pub fn finish(mut self) -> Vec<Block> {
        self.blocks.push(self.draft.block());
        self.blocks
    }
}

/// A second figure of one cell; where there are no lines, only its period can be told.
fn repeated(line: u64, period: Option<Period>, before: u64) -> Problem {
    let period = period.map(|p| p.to_string()).unwrap_or_default();
    if line == 0 {
        return Problem::new("repeated-figure", "").with("period", period);
    }
    Problem::new("repeated-observation", format!("{line}:TIME_PERIOD"))
        .with("line", line)
        .with("column", "TIME_PERIOD")
        .with("period", period)
        .with("before", before)
}

/// Which codes of each dimension the keys of series use.
pub(crate) struct Used(Vec<Vec<bool>>);

impl Used {
    /// None yet.
    pub fn of<'a>(dimensions: impl IntoIterator<Item = &'a Dimension>) -> Self {
        Self(dimensions.into_iter().map(|d| vec![false; d.codes.len()]).collect())
    }

    /// Takes the codes of a key as used.
    pub fn mark(&mut self, key: &[u32]) {
        for (used, place) in self.0.iter_mut().zip(key) {
            if let Some(used) = used.get_mut(index(*place)) {
                *used = true;
            }
        }
    }

    /// The dimensions with the codes that are used, in order; the keys tell their new places.
    pub fn order<'a>(
        &self,
        dimensions: impl IntoIterator<Item = &'a Dimension>,
        keys: &mut [u32],
    ) -> Vec<Dimension> {
        let of = |(dimension, used): (&Dimension, &Vec<bool>)| {
            let (codes, places) = ordered(&dimension.codes, used);
            let (code, name) = (dimension.code.clone(), dimension.name.clone());
            (Dimension { code, name, codes }, places)
        };
        let (dimensions, places): (Vec<_>, Vec<_>) =
            dimensions.into_iter().zip(&self.0).map(of).unzip();
        for (place, new) in keys.iter_mut().zip(places.iter().cycle()) {
            *place = new.get(index(*place)).copied().unwrap_or(u32::MAX);
        }
        dimensions
    }
}

/// The used ones of some things in order, and for every old place the new one.
pub(crate) fn ordered<T: Ord + Clone>(things: &[T], used: &[bool]) -> (Vec<T>, Vec<u32>) {
    let mut order: Vec<(usize, &T)> =
        things.iter().enumerate().filter(|(at, _)| used.get(*at) == Some(&true)).collect();
    order.sort_by_key(|(_, thing)| *thing);
    let mut places = vec![u32::MAX; things.len()];
    for (new, (old, _)) in (0..).zip(&order) {
        if let Some(place) = places.get_mut(*old) {
            *place = new;
        }
    }
    (order.into_iter().map(|(_, thing)| thing.clone()).collect(), places)
}
