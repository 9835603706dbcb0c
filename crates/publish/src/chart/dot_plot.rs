//! Two values per row and the distance between them: the gap of a country, before its peers.

use super::{
    About, Canvas, Chart, ChartError, Emphasis, Reliability, Value, at_most, cell, finite,
    label_lines, write_centred,
};
use crate::{
    scale::Scale,
    svg::{Anchor, Drawing, Ink, Type},
    table::Table,
};

/// A dot plot. Rows are drawn in the order given.
#[derive(Clone, Debug, PartialEq)]
pub struct DotPlot {
    /// Title, description, source.
    pub about: About,
    /// What a row is, as a column header: "Country".
    pub row_word: String,
    /// The first series, drawn in terracotta: "foreigners".
    pub first: String,
    /// The second series, drawn in petrol: "nationals".
    pub second: String,
    /// The column header of the notes: "Note".
    pub note_word: String,
    /// The word behind an uncertain value in the table: "uncertain".
    pub uncertain: String,
    /// The rows, at most [`super::MOST_ROWS`].
    pub rows: Vec<DotRow>,
}

/// One row of a dot plot.
#[derive(Clone, Debug, PartialEq)]
pub struct DotRow {
    /// Whom the row is about.
    pub label: String,
    /// The value of the first series; a hole if nothing is known.
    pub first: Option<Value>,
    /// The value of the second series; a hole if nothing is known.
    pub second: Option<Value>,
    /// Whether this is the row the plot is about; its label is bold.
    pub emphasis: Emphasis,
    /// A note at the mark: "uncertain, not ranked", "no figure for 2024".
    pub note: Option<String>,
}

/// Draws the plot and writes its table.
///
/// # Errors
/// [`ChartError`] if there is no value or there are too many rows.
pub fn dot_plot(plot: &DotPlot, canvas: &Canvas<'_>) -> Result<Chart, ChartError> {
    at_most(plot.rows.len())?;
    if plot.rows.iter().all(|row| finite(row.first).or(finite(row.second)).is_none()) {
        return Err(ChartError::NothingToDraw);
    }
    let drawing = Layout::of(plot, canvas).draw();
    Ok(Chart { drawing, table: table(plot, canvas) })
}

fn table(plot: &DotPlot, canvas: &Canvas<'_>) -> Table {
    let row = |row: &DotRow| {
        vec![
            row.label.clone(),
            cell(row.first, canvas, &plot.uncertain),
            cell(row.second, canvas, &plot.uncertain),
            row.note.clone().unwrap_or_default(),
        ]
    };
    Table {
        caption: plot.about.title.clone(),
        head: [&plot.row_word, &plot.first, &plot.second, &plot.note_word].map(Clone::clone).into(),
        rows: plot.rows.iter().map(row).collect(),
    }
}

/// A row with its places.
struct Placed<'a> {
    row: &'a DotRow,
    label: Vec<String>,
    kind: Type,
    names: Vec<(f64, &'a str, Anchor)>,
    top: f64,
    middle: f64,
    note_below: Vec<String>,
}

struct Layout<'a> {
    plot: &'a DotPlot,
    canvas: &'a Canvas<'a>,
    scale: Scale,
    label_px: f64,
    placed: Vec<Placed<'a>>,
    bottom: f64,
}

impl<'a> Layout<'a> {
    fn of(plot: &'a DotPlot, canvas: &'a Canvas<'a>) -> Self {
        let label_px = label_room(plot, canvas);
        let scale = scale(plot, canvas, label_px);
        let mut layout = Self { plot, canvas, scale, label_px, placed: vec![], bottom: 0.0 };
        for index in 0..plot.rows.len() {
            layout.add(index);
        }
        layout
    }

    /// Puts a row below the rows so far, as high as its label, names and note need.
    fn add(&mut self, index: usize) {
        let Some(row) = self.plot.rows.get(index) else { return };
        let kind = match row.emphasis {
            Emphasis::Main => self.canvas.strong(),
            Emphasis::Plain => self.canvas.label(),
        };
        let (label, kind) = label_lines(&row.label, kind, self.label_px);
        let names = self.names_above(index);
        let text = self.canvas.text_px;
        let label_high = super::count(label.len()) * kind.leading() + text * 0.9;
        let note_below = self.note_below(row);
        let high =
            label_high.max(text * 2.7) + if note_below.is_empty() { 0.0 } else { text * 0.5 };
        let top = self.bottom + if names.is_empty() { 0.0 } else { self.names_high(&names) };
        let middle = top + label_high.max(text * 2.7) / 2.0;
        self.bottom = top + high + super::count(note_below.len().saturating_sub(1)) * text;
        self.placed.push(Placed { row, label, kind, names, top, middle, note_below });
    }

    fn names_high(&self, names: &[(f64, &str, Anchor)]) -> f64 {
        self.canvas.text_px * if stacked(names, self.canvas) { 2.4 } else { 1.1 }
    }

    /// The names of the series stand above the first row that shows both, or each above the first
    /// row that shows it.
    fn names_above(&self, index: usize) -> Vec<(f64, &'a str, Anchor)> {
        let rows = &self.plot.rows;
        let both =
            rows.iter().position(|r| finite(r.first).is_some() && finite(r.second).is_some());
        let first = both.or_else(|| rows.iter().position(|r| finite(r.first).is_some()));
        let second = both.or_else(|| rows.iter().position(|r| finite(r.second).is_some()));
        let Some(row) = rows.get(index) else { return vec![] };
        let mut names = vec![];
        if let Some(value) = finite(row.first).filter(|_| first == Some(index)) {
            names.push((self.scale.at(value.amount), self.plot.first.as_str(), Anchor::Middle));
        }
        if let Some(value) = finite(row.second).filter(|_| second == Some(index)) {
            names.push((self.scale.at(value.amount), self.plot.second.as_str(), Anchor::Middle));
        }
        spread(names, self.canvas)
    }

    /// The outermost marks of a row, from the reader's beginning.
    fn ends(&self, row: &DotRow) -> Option<((f64, f64), (f64, f64))> {
        let mut marks: Vec<(f64, f64)> = [finite(row.first), finite(row.second)]
            .into_iter()
            .flatten()
            .map(|value| (self.scale.at(value.amount), value.amount))
            .collect();
        marks.sort_by(|a, b| a.0.total_cmp(&b.0));
        Some((*marks.first()?, *marks.last()?))
    }

    /// Where a note beside the marks would begin.
    fn note_start(&self, row: &DotRow) -> f64 {
        let text = self.canvas.text_px;
        self.ends(row).map_or(self.label_px + text * 1.4, |(_, (x, amount))| {
            x + text * 1.7 + self.canvas.small().width(&(self.canvas.number)(amount))
        })
    }

    /// A note that finds no room beside the marks goes below them.
    fn note_below(&self, row: &DotRow) -> Vec<String> {
        let Some(note) = &row.note else { return vec![] };
        let small = self.canvas.small();
        let fits = self.note_start(row) + small.width(note) <= self.canvas.width_px;
        if fits { vec![] } else { small.wrap(note, self.canvas.width_px - self.label_px - 12.0, 2) }
    }

    fn draw(&self) -> Drawing {
        let about = &self.plot.about;
        let axis_high = self.canvas.text_px * 2.2;
        let high = self.bottom + axis_high;
        let mut drawing = Drawing::new(
            self.canvas.lang,
            self.canvas.width_px,
            high,
            &about.title,
            &about.description,
        );
        drawing.set_source(&about.source);
        self.draw_axis(&mut drawing);
        for placed in &self.placed {
            self.draw_row(&mut drawing, placed);
        }
        drawing
    }

    fn draw_axis(&self, drawing: &mut Drawing) {
        let top = self.placed.first().map_or(0.0, |placed| placed.top);
        let small = Type { ink: Ink::Text, ..self.canvas.small() };
        let mut free_from = f64::NEG_INFINITY;
        for tick in &self.scale.ticks {
            let (x, text) = (self.scale.at(*tick), (self.canvas.number)(*tick));
            drawing.line((x, top), (x, self.bottom), 1.0, Ink::Grid);
            let half = small.width(&text) / 2.0;
            if x - half >= free_from {
                let at = (x, self.bottom + self.canvas.text_px * 1.3);
                drawing.figure(at, Anchor::Middle, small, &text);
                free_from = x + half + 6.0;
            }
        }
    }

    fn draw_row(&self, drawing: &mut Drawing, placed: &Placed<'_>) {
        let (row, y) = (placed.row, placed.middle);
        write_centred(drawing, 0.0, y, &placed.label, placed.kind);
        self.draw_names(drawing, placed);
        let radius = self.canvas.text_px * 0.47;
        if let Some(((x1, low), (x2, high))) = self.ends(row) {
            if x2 - x1 > 0.1 {
                drawing.line((x1, y), (x2, y), 2.0, Ink::Link);
                self.draw_figure(drawing, (x1 - radius - 6.0, y), Anchor::End, low);
            }
            self.draw_figure(drawing, (x2 + radius + 6.0, y), Anchor::Start, high);
        }
        for (value, full, hollow) in
            [(row.second, Ink::Action, Ink::HollowAction), (row.first, Ink::Accent, Ink::Hollow)]
        {
            let Some(value) = finite(value) else { continue };
            let (ink, r) = match value.reliability {
                Reliability::Sure => (full, radius),
                Reliability::Uncertain => (hollow, radius - 0.5),
            };
            drawing.circle((self.scale.at(value.amount), y), r, ink);
        }
        self.draw_note(drawing, placed);
    }

    fn draw_figure(&self, drawing: &mut Drawing, (x, y): (f64, f64), anchor: Anchor, amount: f64) {
        let small = self.canvas.small();
        let (at, text) = ((x, y + small.size_px * 0.35), (self.canvas.number)(amount));
        drawing.clear(at, anchor, small, &text);
        drawing.figure(at, anchor, small, &text);
    }

    fn draw_names(&self, drawing: &mut Drawing, placed: &Placed<'_>) {
        let small = Type { ink: Ink::Text, ..self.canvas.small() };
        let text = self.canvas.text_px;
        let base = placed.middle - text * 1.0;
        for (rank, (x, name, anchor)) in placed.names.iter().enumerate() {
            let is_raised = rank == 0 && stacked(&placed.names, self.canvas);
            let y = if is_raised { base - small.leading() } else { base };
            let at = (clear(*x, small.width(name), *anchor, self.canvas.width_px), y);
            drawing.clear(at, *anchor, small, name);
            drawing.words(at, *anchor, small, name);
        }
    }

    fn draw_note(&self, drawing: &mut Drawing, placed: &Placed<'_>) {
        let (Some(note), small) = (&placed.row.note, self.canvas.small()) else { return };
        if placed.note_below.is_empty() {
            let at = (self.note_start(placed.row), placed.middle + small.size_px * 0.35);
            drawing.clear(at, Anchor::Start, small, note);
            drawing.words(at, Anchor::Start, small, note);
        } else {
            let widest = placed.note_below.iter().map(|l| small.width(l)).fold(0.0, f64::max);
            let wished =
                self.ends(placed.row).map_or(self.label_px, |((x, _), _)| x - small.size_px);
            let x = wished.min(self.canvas.width_px - widest).max(self.label_px + 8.0);
            let y = placed.middle + self.canvas.text_px * 0.55 + small.leading();
            for (line, text) in placed.note_below.iter().enumerate() {
                let at = (x, y + super::count(line) * small.leading());
                drawing.clear(at, Anchor::Start, small, text);
            }
            drawing.lines((x, y), Anchor::Start, small, &placed.note_below);
        }
    }
}

/// The width of the column of labels: as wide as the widest, at most 36 % of the whole.
fn label_room(plot: &DotPlot, canvas: &Canvas<'_>) -> f64 {
    let widest = plot.rows.iter().map(|row| canvas.strong().width(&row.label)).fold(0.0, f64::max);
    widest.min(canvas.width_px * 0.36)
}

/// The axis leaves room at both ends for the figures beside the outermost marks.
fn scale(plot: &DotPlot, canvas: &Canvas<'_>, label_px: f64) -> Scale {
    let values =
        || plot.rows.iter().flat_map(|row| [finite(row.first), finite(row.second)]).flatten();
    let amounts = || values().map(|value| value.amount);
    let widest = amounts().map(|v| canvas.small().width(&(canvas.number)(v))).fold(0.0, f64::max);
    let inset = (widest + canvas.text_px * 0.9).min(canvas.width_px * 0.16);
    let start = label_px + canvas.text_px + inset;
    Scale::around(amounts(), 4, (start, canvas.width_px - inset))
}

/// Turns two names outwards when they would touch.
fn spread<'a>(
    mut names: Vec<(f64, &'a str, Anchor)>,
    canvas: &Canvas<'_>,
) -> Vec<(f64, &'a str, Anchor)> {
    names.sort_by(|a, b| a.0.total_cmp(&b.0));
    if let [(x1, first, anchor1), (x2, second, anchor2)] = names.as_mut_slice() {
        let small = canvas.small();
        let needed = (small.width(first) + small.width(second)) / 2.0 + canvas.text_px;
        if *x2 - *x1 < needed {
            let reach = canvas.text_px * 0.4;
            let middle = f64::midpoint(*x1, *x2);
            (*anchor1, *anchor2) = (Anchor::End, Anchor::Start);
            *x1 = (*x1 + reach).min(middle - reach);
            *x2 = (*x2 - reach).max(middle + reach);
        }
    }
    names
}

/// Two names turned outwards that still find no room side by side stand one above the other.
fn stacked(names: &[(f64, &str, Anchor)], canvas: &Canvas<'_>) -> bool {
    let small = canvas.small();
    names.iter().any(|(x, name, anchor)| {
        *anchor != Anchor::Middle
            && (clear(*x, small.width(name), *anchor, canvas.width_px) - x).abs() > 0.5
    })
}

/// Moves a text that would leave the picture back into it.
fn clear(x: f64, wide: f64, anchor: Anchor, room: f64) -> f64 {
    let (before, after) = match anchor {
        Anchor::Start => (0.0, wide),
        Anchor::Middle => (wide / 2.0, wide / 2.0),
        Anchor::End => (wide, 0.0),
    };
    x.min(room - after).max(before)
}
