//! Gathering: from figures as they come out of a file to a table in order.
//!
//! Every reader hands over what it finds, in the order of its file: codes of a row, a period, a
//! figure. Rows of one series mostly follow each other; then they become one run of points and are
//! never moved again. Where a file mixes its rows, the runs of a series are put together at the
//! end. A cell that comes twice is a problem with both lines.

use std::collections::HashMap;

use measure::{Period, Problem, Problems};

use crate::{
    column::{Block, Span},
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
    /// How far each next point is from the one before: 0 where a series is a line, 1 where a point is.
    step: u8,
}

/// Figures as they come out of a file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gathering {
    dimensions: Vec<Codes>,
    periods: Vec<Period>,
    times: HashMap<Period, u16>,
    /// The codes of every series, one after another.
    keys: Vec<u32>,
    series: HashMap<Box<[u32]>, u32>,
    runs: Vec<Run>,
    blocks: Vec<Block>,
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
        Some(time)
    }

    /// How many series there are.
    pub fn series(&self) -> usize {
        self.series.len()
    }

    /// Adds a point of the series with these codes, which stands in this line; the line is 0 where
    /// there are none. Says whether there was room: a table has 65,535 periods at most.
    pub fn add(&mut self, key: &[u32], point: Point, line: u64) -> bool {
        let Some(time) = self.time(point.period) else { return false };
        let goes_on = self.runs.last().is_some_and(|run| {
            self.key(run.series) == key
                && self.last.is_some_and(|(period, before)| {
                    period < point.period && (line == 0 || line == before + 1)
                })
        });
        if !goes_on {
            self.begin(key, line, u8::from(line > 0));
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

    /// Adds a block of points of many series: for each its codes, its line and how many points;
    /// points of one series follow each other in order of time. The places of codes and times are
    /// this gathering's own.
    pub fn add_block(&mut self, block: Block, series: impl Iterator<Item = (Vec<u32>, u64, u32)>) {
        let at = u32::try_from(self.blocks.len()).unwrap_or(u32::MAX);
        let mut start = 0;
        for (key, line, len) in series {
            let series = self.series_of(&key);
            self.runs.push(Run { series, span: Span { block: at, start, len }, line, step: 0 });
            start += len;
        }
        self.blocks.push(block);
        self.last = None;
    }

    fn key(&self, series: u32) -> &[u32] {
        let (width, series) = (self.dimensions.len(), index(series));
        self.keys.get(series * width..(series + 1) * width).unwrap_or_default()
    }

    fn series_of(&mut self, key: &[u32]) -> u32 {
        if let Some(series) = self.series.get(key) {
            return *series;
        }
        let series = u32::try_from(self.series.len()).unwrap_or(u32::MAX);
        self.series.insert(key.into(), series);
        self.keys.extend_from_slice(key);
        series
    }

    fn begin(&mut self, key: &[u32], line: u64, step: u8) {
        if self.blocks.last().is_none_or(|b| b.len() >= BLOCK) {
            if let Some(full) = self.blocks.last_mut() {
                full.shrink();
            }
            self.blocks.push(Block::default());
        }
        let block = u32::try_from(self.blocks.len() - 1).unwrap_or(u32::MAX);
        let start = self.blocks.last().map_or(0, Block::len);
        let start = u32::try_from(start).unwrap_or(u32::MAX);
        let series = self.series_of(key);
        self.runs.push(Run { series, span: Span { block, start, len: 0 }, line, step });
    }

    fn push(&mut self, time: u16, observation: Observation) {
        if let (Some(run), Some(block)) = (self.runs.last_mut(), self.blocks.last_mut()) {
            block.push(time, observation);
            run.span.len += 1;
        }
    }

    /// The table in order: codes by name, series by codes, points by time. Codes and periods that
    /// no figure uses are dropped. A cell that came twice is a problem, and its last figure stays.
    pub fn finish(mut self, title: Title, problems: &mut Problems) -> Dataset {
        self.order_periods();
        let (keys, spans) = self.order_series(problems);
        let (dimensions, keys, spans) = in_order(self.dimensions, &keys, &spans);
        let mut blocks = self.blocks;
        blocks.iter_mut().for_each(Block::shrink);
        Dataset::of_columns(title, dimensions, self.periods, (keys, spans), blocks)
    }

    /// Puts the periods that are used in order, and all points at their new places.
    fn order_periods(&mut self) {
        let mut used = vec![false; self.periods.len()];
        for time in self.blocks.iter().flat_map(|b| &b.times) {
            if let Some(used) = used.get_mut(usize::from(*time)) {
                *used = true;
            }
        }
        let (order, places) = ordered(&self.periods, &used);
        self.periods = order;
        if places.iter().enumerate().any(|(old, new)| index(*new) != old) {
            let small: Vec<u16> =
                places.iter().map(|p| u16::try_from(*p).unwrap_or(u16::MAX)).collect();
            for time in self.blocks.iter_mut().flat_map(|b| &mut b.times) {
                *time = small.get(usize::from(*time)).copied().unwrap_or(u16::MAX);
            }
        }
    }

    /// The series with any point in the order of their arrival, and where their points stand.
    /// Runs of one series are put together; so are runs whose points are not in order.
    fn order_series(&mut self, problems: &mut Problems) -> (Vec<u32>, Vec<Span>) {
        let mut runs = std::mem::take(&mut self.runs);
        runs.retain(|run| run.span.len > 0);
        runs.sort_by_key(|run| run.series);
        let (mut keys, mut spans) = (Vec::new(), Vec::new());
        for same in runs.chunk_by(|a, b| a.series == b.series) {
            let Some(first) = same.first() else { continue };
            let times = |run: &Run| self.block(run.span).map(|b| b.times).unwrap_or_default();
            let is_whole = same.len() == 1 && times(first).is_sorted_by(|a, b| a < b);
            spans.push(if is_whole { first.span } else { self.merged(same, problems) });
            keys.extend_from_slice(self.key(first.series));
        }
        (keys, spans)
    }

    fn block(&self, span: Span) -> Option<crate::column::Run<'_>> {
        let start = index(span.start);
        Some(self.blocks.get(index(span.block))?.run(start..start + index(span.len)))
    }

    /// Writes the points of several runs anew, in order of time.
    fn merged(&mut self, runs: &[Run], problems: &mut Problems) -> Span {
        let mut points: Vec<(u16, u64, Observation)> = Vec::new();
        for run in runs {
            let Some(from) = self.block(run.span) else { continue };
            let lines = (0..).map(|n: u64| run.line + n * u64::from(run.step));
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
        points.reverse();
        points.dedup_by_key(|(time, ..)| *time);
        let block = self.room_for(points.len());
        let at = u32::try_from(block).unwrap_or(u32::MAX);
        let Some(block) = self.blocks.get_mut(block) else {
            return Span { block: at, start: 0, len: 0 };
        };
        let start = u32::try_from(block.len()).unwrap_or(u32::MAX);
        let len = u32::try_from(points.len()).unwrap_or(u32::MAX);
        points.into_iter().rev().for_each(|(time, _, cell)| block.push(time, cell));
        Span { block: at, start, len }
    }

    /// The place of a block with room for more points.
    fn room_for(&mut self, more: usize) -> usize {
        if self.blocks.last().is_none_or(|b| b.len() + more > 2 * BLOCK) {
            self.blocks.push(Block::default());
        }
        self.blocks.len() - 1
    }
}

/// A place as an index.
fn index(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

/// A second figure of one cell.
fn repeated(line: u64, period: Option<Period>, before: u64) -> Problem {
    let place = if line == 0 { String::new() } else { format!("{line}:TIME_PERIOD") };
    let period = period.map(|p| p.to_string()).unwrap_or_default();
    let mut problem = Problem::new("repeated-observation", place);
    if line > 0 {
        problem = problem.with("line", line).with("column", "TIME_PERIOD");
    }
    problem.with("period", period).with("before", before)
}

/// The used ones of some things in order, and for every old place the new one.
fn ordered<T: Ord + Clone>(things: &[T], used: &[bool]) -> (Vec<T>, Vec<u32>) {
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

/// Puts the codes of every dimension in order, and with them the series.
fn in_order(
    dimensions: Vec<Codes>,
    keys: &[u32],
    spans: &[Span],
) -> (Vec<Dimension>, Vec<u32>, Vec<Span>) {
    let width = dimensions.len();
    let (mut sorted, mut places) = (Vec::with_capacity(width), Vec::with_capacity(width));
    for (side, Codes { dimension, .. }) in dimensions.into_iter().enumerate() {
        let mut used = vec![false; dimension.codes.len()];
        for place in keys.iter().skip(side).step_by(width.max(1)) {
            if let Some(used) = used.get_mut(index(*place)) {
                *used = true;
            }
        }
        let (codes, new) = ordered(&dimension.codes, &used);
        sorted.push(Dimension { codes, ..dimension });
        places.push(new);
    }
    let moved = |(old, new): (&u32, &Vec<u32>)| new.get(index(*old)).copied().unwrap_or(u32::MAX);
    let key = |key: &[u32]| key.iter().zip(&places).map(moved).collect::<Vec<_>>();
    let mut series: Vec<(Vec<u32>, Span)> =
        keys.chunks(width.max(1)).map(key).zip(spans.iter().copied()).collect();
    series.sort_by(|a, b| a.0.cmp(&b.0));
    let spans = series.iter().map(|(_, span)| *span).collect();
    (sorted, series.into_iter().flat_map(|(key, _)| key).collect(), spans)
}
