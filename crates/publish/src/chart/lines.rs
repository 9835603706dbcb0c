//! How values moved over time: lines with holes and breaks, and slopes (two moments).
//!
//! A line ends before a missing value and before a break in the series, and begins again after it:
//! what was not measured, or was measured differently, is never bridged.

use super::{
    About, Canvas, Chart, ChartError, Emphasis, Reliability, Value, at_most, cell, finite,
};
use crate::{
    scale::Scale,
    svg::{Anchor, Drawing, Ink, Type},
    table::Table,
};

/// Lines over common moments. Two moments make a slope.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    /// Title, description, source.
    pub about: About,
    /// What a moment is, as a column header: "Year".
    pub moment_word: String,
    /// The word at a break: "break in the series".
    pub break_word: String,
    /// The word behind an uncertain value in the table: "uncertain".
    pub uncertain: String,
    /// The moments from the earliest, as they are worded: "2015", "2024-Q1".
    pub moments: Vec<String>,
    /// At most 6 series; each is labelled at its end.
    pub series: Vec<Series>,
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Whom it is about.
    pub name: String,
    /// The emphasised series is terracotta and bold; the others are petrol, then grey.
    pub emphasis: Emphasis,
    /// One point per moment; missing points at the end are holes.
    pub points: Vec<Point>,
}

/// What is known of one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Point {
    /// Nothing is known.
    Hole,
    /// Comparable with the point before.
    Goes(Value),
    /// Not comparable with anything before: the line begins again here.
    Breaks(Value),
}

impl Point {
    fn value(self) -> Option<Value> {
        match self {
            Self::Hole => None,
            Self::Goes(value) | Self::Breaks(value) => finite(Some(value)),
        }
    }
}

/// A page can tell no more lines apart.
const MOST_SERIES: usize = 6;

/// Draws the lines and writes their table.
///
/// # Errors
/// [`ChartError`] if there is no value, or there are too many moments or series.
pub fn lines(chart: &Lines, canvas: &Canvas<'_>) -> Result<Chart, ChartError> {
    at_most(chart.moments.len())?;
    if chart.series.len() > MOST_SERIES {
        return Err(ChartError::TooMany { given: chart.series.len(), most: MOST_SERIES });
    }
    let layout = Layout::of(chart, canvas).ok_or(ChartError::NothingToDraw)?;
    Ok(Chart { drawing: layout.draw(), table: table(chart, canvas) })
}

fn table(chart: &Lines, canvas: &Canvas<'_>) -> Table {
    let word = |point: Option<&Point>| match point {
        Some(Point::Breaks(value)) => {
            let text = cell(Some(*value), canvas, &chart.uncertain);
            format!("{text} ({})", chart.break_word)
        }
        Some(point) => cell(point.value(), canvas, &chart.uncertain),
        None => String::new(),
    };
    let row = |(at, moment): (usize, &String)| {
        let cells = chart.series.iter().map(|series| word(series.points.get(at)));
        std::iter::once(moment.clone()).chain(cells).collect()
    };
    let names = chart.series.iter().map(|series| series.name.clone());
    Table {
        caption: chart.about.title.clone(),
        head: std::iter::once(chart.moment_word.clone()).chain(names).collect(),
        rows: chart.moments.iter().enumerate().map(row).collect(),
    }
}

struct Layout<'a> {
    chart: &'a Lines,
    canvas: &'a Canvas<'a>,
    scale: Scale,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

/// The inks of a series: line, full mark, hollow mark, words.
type Inks = (Ink, Ink, Ink, Ink);

impl<'a> Layout<'a> {
    /// `None` if there is nothing to draw.
    fn of(chart: &'a Lines, canvas: &'a Canvas<'a>) -> Option<Self> {
        let moments = chart.moments.len();
        let known = || chart.series.iter().flat_map(|s| s.points.iter().take(moments));
        let amounts = || known().filter_map(|p| p.value()).map(|value| value.amount);
        amounts().next()?;
        let text = canvas.text_px;
        let (top, bottom) = (text * 1.8, (canvas.width_px * 0.46).clamp(180.0, 420.0));
        let scale = Scale::around(amounts(), 4, (bottom, top));
        let widest = |kind: Type, words: Vec<String>| {
            words.iter().map(|word| kind.width(word)).fold(0.0, f64::max)
        };
        let ticks = scale.ticks.iter().map(|tick| (canvas.number)(*tick)).collect();
        let left = widest(canvas.small(), ticks) + text * 1.2;
        let figure = widest(canvas.strong(), amounts().map(canvas.number).collect()) + text * 1.4;
        let names = widest(canvas.strong(), chart.series.iter().map(|s| s.name.clone()).collect());
        let words = |s: &Series| s.name.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let word = widest(canvas.strong(), chart.series.iter().flat_map(words).collect());
        let most = if canvas.width_px < 480.0 { 0.44 } else { 0.38 };
        // No name is cut within a word while the lines keep a third.
        let most = (canvas.width_px * most).max((figure + word).min(canvas.width_px * 0.6));
        let room = (figure + names).min(most);
        Some(Self { chart, canvas, scale, left, right: canvas.width_px - room, top, bottom })
    }

    fn x(&self, moment: usize) -> f64 {
        let steps = super::count(self.chart.moments.len().saturating_sub(1)).max(1.0);
        let inset = self.canvas.text_px;
        self.left + inset + (self.right - self.left - 2.0 * inset) * super::count(moment) / steps
    }

    fn place(&self, moment: usize, value: Value) -> (f64, f64) {
        (self.x(moment), self.scale.at(value.amount))
    }

    fn draw(&self) -> Drawing {
        let about = &self.chart.about;
        let size = (self.canvas.width_px, self.bottom + self.canvas.text_px * 2.2);
        let (title, description) = (&about.title, &about.description);
        let mut drawing = Drawing::new(self.canvas.lang, size.0, size.1, title, description);
        drawing.set_source(&about.source);
        self.draw_axes(&mut drawing);
        self.draw_breaks(&mut drawing);
        let mut others = 0;
        let mut ends = vec![];
        for series in &self.chart.series {
            let inks = inks(series.emphasis, others);
            others += usize::from(series.emphasis == Emphasis::Plain);
            self.draw_series(&mut drawing, series, inks);
            ends.extend(self.end(series, inks));
        }
        self.draw_ends(&mut drawing, ends);
        drawing
    }

    fn draw_axes(&self, drawing: &mut Drawing) {
        let small = self.canvas.small();
        for tick in &self.scale.ticks {
            let y = self.scale.at(*tick);
            drawing.line((self.left, y), (self.right, y), 1.0, Ink::Grid);
            let at = (self.left - self.canvas.text_px * 0.6, y + small.size_px * 0.35);
            drawing.figure(at, Anchor::End, small, &(self.canvas.number)(*tick));
        }
        let y = self.bottom + self.canvas.text_px * 1.6;
        let small = Type { ink: Ink::Text, ..small };
        for moment in self.labelled_moments(small) {
            let Some(text) = self.chart.moments.get(moment) else { continue };
            drawing.figure((self.x(moment), y), Anchor::Middle, small, text);
        }
    }

    /// Every moment, or every second, fifth...: as many as stand side by side, the last always.
    fn labelled_moments(&self, kind: Type) -> Vec<usize> {
        let last = self.chart.moments.len().saturating_sub(1);
        let widest = self.chart.moments.iter().map(|m| kind.width(m)).fold(1.0, f64::max) + 12.0;
        let step = (self.x(1) - self.x(0)).max(0.01);
        let every = [1, 2, 3, 4, 5, 10, 20, 30, 60];
        let every = every.into_iter().find(|n| super::count(*n) * step >= widest).unwrap_or(120);
        (0..=last).rev().step_by(every).collect()
    }

    fn draw_breaks(&self, drawing: &mut Drawing) {
        let small = self.canvas.small();
        let mut free_from = 0.0;
        for moment in 1..self.chart.moments.len() {
            let breaks =
                |series: &Series| matches!(series.points.get(moment), Some(Point::Breaks(_)));
            if !self.chart.series.iter().any(breaks) {
                continue;
            }
            let x = f64::midpoint(self.x(moment - 1), self.x(moment));
            drawing.dashed((x, self.top - 4.0), (x, self.bottom), 1.5, Ink::Link);
            let half = small.width(&self.chart.break_word) / 2.0;
            let middle = x.min(self.canvas.width_px - half).max(half);
            if middle - half >= free_from {
                let at = (middle, self.top - self.canvas.text_px * 0.7);
                drawing.words(at, Anchor::Middle, small, &self.chart.break_word);
                free_from = middle + half + 8.0;
            }
        }
    }

    fn draw_series(&self, drawing: &mut Drawing, series: &Series, inks: Inks) {
        let (line, full, hollow, _) = inks;
        let shown = self.chart.moments.len();
        let thick = if series.emphasis == Emphasis::Main { 3.0 } else { 2.0 };
        for run in runs(&series.points, shown) {
            let places: Vec<_> = run.iter().map(|(at, value)| self.place(*at, *value)).collect();
            if places.len() > 1 {
                drawing.chain(&places, thick, line);
            }
            for ((_, value), place) in run.iter().zip(places) {
                let ink = match value.reliability {
                    Reliability::Sure => full,
                    Reliability::Uncertain => hollow,
                };
                let is_dense = shown > 24 && run.len() > 1 && ink == full;
                let radius = self.canvas.text_px * if is_dense { 0.16 } else { 0.32 };
                drawing.circle(place, radius, ink);
            }
        }
        self.draw_start(drawing, series);
    }

    /// The figure at the first point of the emphasised series: so that a slope reads from it. It
    /// stands below a line that rises, so that the line does not run through it.
    fn draw_start(&self, drawing: &mut Drawing, series: &Series) {
        let known = series.points.iter().take(self.chart.moments.len()).enumerate();
        let mut known = known.filter_map(|(i, p)| Some((i, p.value()?)));
        let Some((at, value)) = known.next() else { return };
        let kind = self.canvas.strong();
        let text = (self.canvas.number)(value.amount);
        // Where points stand closer than the figure is wide, it would lie on the line.
        let is_dense = self.x(1) - self.x(0) < kind.width(&text);
        if series.emphasis == Emphasis::Main && !is_dense {
            let (x, y) = self.place(at, value);
            let rises = known.next().is_some_and(|(_, next)| next.amount > value.amount);
            let has_room = y + self.canvas.text_px * 1.4 < self.bottom;
            let away = if rises && has_room { 1.4 } else { -0.7 };
            let at = (x, y + self.canvas.text_px * away);
            drawing.figure(at, Anchor::Start, kind, &text);
        }
    }

    /// The last known point of a series with what is written there.
    fn end(&self, series: &Series, inks: Inks) -> Option<End> {
        let known = series.points.iter().take(self.chart.moments.len()).enumerate();
        let (at, value) = known.filter_map(|(i, p)| Some((i, p.value()?))).next_back()?;
        let (x, y) = self.place(at, value);
        let kind = match series.emphasis {
            Emphasis::Main => Type { ink: inks.3, ..self.canvas.strong() },
            Emphasis::Plain => Type { ink: inks.3, ..self.canvas.label() },
        };
        let figure = (self.canvas.number)(value.amount);
        Some(End { mark: (x, y), y, figure, name: series.name.clone(), kind })
    }

    /// Writes the names at the ends of the lines, moved apart where they would touch.
    fn draw_ends(&self, drawing: &mut Drawing, mut ends: Vec<End>) {
        let start = self.right + self.canvas.text_px * 0.2;
        let widest = ends.iter().map(|e| e.kind.width(&e.figure)).fold(0.0, f64::max);
        let room = self.canvas.width_px - start - widest - self.canvas.text_px * 0.5;
        let is_long = ends.iter().any(|e| e.kind.width(&e.name) > room);
        let gap = self.canvas.text_px * if is_long { 2.7 } else { 1.35 };
        ends.sort_by(|a, b| a.y.total_cmp(&b.y));
        let lowest = self.bottom + self.canvas.text_px * 0.2;
        let mut free = f64::NEG_INFINITY;
        for end in &mut ends {
            end.y = end.y.max(free);
            free = end.y + gap;
        }
        let mut free = lowest;
        for end in ends.iter_mut().rev() {
            end.y = end.y.min(free);
            free = end.y - gap;
        }
        for end in &ends {
            self.draw_end(drawing, end, start, widest);
        }
    }

    fn draw_end(&self, drawing: &mut Drawing, end: &End, start: f64, widest: f64) {
        let text = self.canvas.text_px;
        let is_apart = (end.y - end.mark.1).abs() > 2.0 || start - end.mark.0 > text * 1.6;
        if is_apart {
            let from = (end.mark.0 + text * 0.45, end.mark.1);
            drawing.line(from, (start - 2.0, end.y), 1.0, Ink::Grid);
        }
        let base = end.y + end.kind.size_px * 0.35;
        drawing.figure((start, base), Anchor::Start, end.kind, &end.figure);
        let name_x = start + widest + text * 0.5;
        let name = end.kind.wrap(&end.name, self.canvas.width_px - name_x, 2);
        drawing.lines((name_x, base), Anchor::Start, end.kind, &name);
    }
}

struct End {
    mark: (f64, f64),
    y: f64,
    figure: String,
    name: String,
    kind: Type,
}

const fn inks(emphasis: Emphasis, others: usize) -> Inks {
    match (emphasis, others) {
        (Emphasis::Main, _) => (Ink::LineAccent, Ink::Accent, Ink::Hollow, Ink::Accent),
        (Emphasis::Plain, 0) => (Ink::LineAction, Ink::Action, Ink::HollowAction, Ink::Action),
        (Emphasis::Plain, _) => (Ink::Link, Ink::Muted, Ink::HollowMuted, Ink::Muted),
    }
}

/// The stretches of points that may be joined: cut at holes and before breaks.
fn runs(points: &[Point], moments: usize) -> Vec<Vec<(usize, Value)>> {
    let mut runs: Vec<Vec<(usize, Value)>> = vec![vec![]];
    for (at, point) in points.iter().take(moments).enumerate() {
        let cuts = !matches!(point, Point::Goes(value) if value.amount.is_finite());
        if cuts {
            runs.push(vec![]);
        }
        if let (Some(run), Some(value)) = (runs.last_mut(), point.value()) {
            run.push((at, value));
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hole_and_a_break_cut_the_line() {
        let value = Value::sure;
        let points = [
            Point::Goes(value(1.0)),
            Point::Goes(value(2.0)),
            Point::Hole,
            Point::Goes(value(3.0)),
            Point::Breaks(value(9.0)),
            Point::Goes(value(8.0)),
            Point::Goes(value(f64::NAN)),
        ];
        let places: Vec<Vec<usize>> =
            runs(&points, 7).iter().map(|run| run.iter().map(|(at, _)| *at).collect()).collect();
        assert_eq!(places, [vec![0, 1], vec![3], vec![4, 5]]);
    }
}
