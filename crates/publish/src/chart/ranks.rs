//! Ranks with their doubt: a dot where a thing stands, and a whisker from the best rank to the worst that
//! it could have as well.
//!
//! The best rank is at the reader's beginning. Whoever's whiskers overlap cannot be told apart by the
//! order; that is what the chart shows before any number is read.

use super::{
    About, Canvas, Chart, ChartError, Emphasis, at_most, count, label_lines, write_centred,
};
use crate::{
    svg::{Anchor, Drawing, Ink, Type},
    table::Table,
};

/// Ranks, drawn in the order given.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranks {
    /// Title, description, source.
    pub about: About,
    /// What a row is, as a column header: "District".
    pub row_word: String,
    /// The header of the ranks: "Rank".
    pub rank_word: String,
    /// The header of the ranges: "Between".
    pub range_word: String,
    /// The header of the scores: "Score".
    pub score_word: String,
    /// The last rank that there is.
    pub last: u32,
    /// The rows, at most [`super::MOST_ROWS`].
    pub rows: Vec<RankRow>,
}

/// One row of ranks.
#[derive(Clone, Debug, PartialEq)]
pub struct RankRow {
    /// Whom the row is about.
    pub label: String,
    /// Its rank, 1 being the best.
    pub rank: u32,
    /// The best and the worst rank that it could have as well.
    pub range: Option<(u32, u32)>,
    /// Its score, worded; for the table.
    pub score: String,
    /// Whether this is a row that the chart is about; its label is bold.
    pub emphasis: Emphasis,
}

/// Draws ranks and writes their table.
///
/// # Errors
/// [`ChartError`] if there is no row or there are too many.
pub fn ranks(ranks: &Ranks, canvas: &Canvas<'_>) -> Result<Chart, ChartError> {
    at_most(ranks.rows.len())?;
    if ranks.rows.is_empty() {
        return Err(ChartError::NothingToDraw);
    }
    Ok(Chart { drawing: Layout::of(ranks, canvas).draw(), table: table(ranks, canvas) })
}

/// A rank, worded.
fn worded(canvas: &Canvas<'_>, rank: u32) -> String {
    (canvas.number)(f64::from(rank))
}

/// «1 – 3», or one rank where it has no other.
fn range(canvas: &Canvas<'_>, (low, high): (u32, u32)) -> String {
    let (low_told, high_told) = (worded(canvas, low), worded(canvas, high));
    if low == high { low_told } else { format!("{low_told} – {high_told}") }
}

fn table(ranks: &Ranks, canvas: &Canvas<'_>) -> Table {
    let row = |row: &RankRow| {
        vec![
            row.label.clone(),
            worded(canvas, row.rank),
            row.range.map(|known| range(canvas, known)).unwrap_or_default(),
            row.score.clone(),
        ]
    };
    let head = [&ranks.row_word, &ranks.rank_word, &ranks.range_word, &ranks.score_word];
    Table {
        caption: ranks.about.title.clone(),
        head: head.map(Clone::clone).into(),
        rows: ranks.rows.iter().map(row).collect(),
    }
}

/// The ranks at the axis: the first, the last, and as many round ones between as can be read.
///
/// Worked example: of 12 places 1, 2, 4 and so on to 12; of 6 every one.
fn ticks(last: u32) -> Vec<u32> {
    let steps = [1, 2, 5, 10, 20, 50, 100];
    let step = steps.into_iter().find(|step| last / step <= 7).unwrap_or(last);
    let round = (1..=last / step).map(|n| n * step).filter(|tick| *tick > 1);
    std::iter::once(1).chain(round).collect()
}

struct Layout<'a> {
    ranks: &'a Ranks,
    canvas: &'a Canvas<'a>,
    /// On a narrow canvas the label stands above its track.
    is_narrow: bool,
    label_px: f64,
    ends: (f64, f64),
}

impl<'a> Layout<'a> {
    fn of(ranks: &'a Ranks, canvas: &'a Canvas<'a>) -> Self {
        let (wide, text) = (canvas.width_px, canvas.text_px);
        let is_narrow = wide < text * 32.0;
        let figure = |row: &RankRow| {
            row.range.map_or(0.0, |known| canvas.small().width(&range(canvas, known)))
        };
        let figures = ranks.rows.iter().map(figure).fold(0.0, f64::max) + text * 1.4;
        let label = |row: &RankRow| canvas.strong().width(&row.label);
        let labels = ranks.rows.iter().map(label).fold(0.0, f64::max).min(wide * 0.36);
        let (label_px, start) =
            if is_narrow { (wide - figures, text * 0.6) } else { (labels, labels + text * 1.6) };
        Self { ranks, canvas, is_narrow, label_px, ends: (start, wide - figures) }
    }

    fn at(&self, rank: u32) -> f64 {
        let steps = f64::from(self.ranks.last.max(2) - 1);
        let (start, end) = self.ends;
        start + f64::from(rank.saturating_sub(1)) / steps * (end - start)
    }

    fn draw(&self) -> Drawing {
        let about = &self.ranks.about;
        let (lang, wide) = (self.canvas.lang, self.canvas.width_px);
        let mut drawing = Drawing::new(lang, wide, 0.0, &about.title, &about.description);
        drawing.set_source(&about.source);
        let places: Vec<(f64, f64)> = self.places();
        let bottom = places.last().map_or(0.0, |(_, bottom)| *bottom);
        for tick in ticks(self.ranks.last) {
            drawing.line((self.at(tick), 0.0), (self.at(tick), bottom), 1.0, Ink::Grid);
        }
        let mut top = 0.0;
        for (row, (middle, below)) in self.ranks.rows.iter().zip(places) {
            self.draw_row(&mut drawing, row, (top, middle));
            top = below;
        }
        self.draw_axis(&mut drawing, bottom);
        drawing.set_height(bottom + self.canvas.text_px * 1.6);
        drawing
    }

    fn label(&self, row: &'a RankRow) -> (Vec<String>, Type) {
        let kind = match row.emphasis {
            Emphasis::Main => self.canvas.strong(),
            Emphasis::Plain => self.canvas.label(),
        };
        label_lines(&row.label, kind, self.label_px)
    }

    /// The middle of the track of each row, and where the next row begins.
    fn places(&self) -> Vec<(f64, f64)> {
        let (mut top, text) = (0.0, self.canvas.text_px);
        let mut places = Vec::with_capacity(self.ranks.rows.len());
        for row in &self.ranks.rows {
            let (label, kind) = self.label(row);
            let high = count(label.len()) * kind.leading();
            let (middle, below) = if self.is_narrow {
                (top + high + text * 0.55, top + high + text * 1.4)
            } else {
                let row = (high + text * 0.5).max(text * 1.9);
                (top + row / 2.0, top + row)
            };
            places.push((middle, below));
            top = below;
        }
        places
    }

    fn draw_row(&self, drawing: &mut Drawing, row: &'a RankRow, (top, y): (f64, f64)) {
        let (label, kind) = self.label(row);
        let text = self.canvas.text_px;
        if self.is_narrow {
            let at = (0.0, top + kind.size_px);
            for (line, text) in label.iter().enumerate() {
                let below = (at.0, at.1 + count(line) * kind.leading());
                drawing.clear(below, Anchor::Start, kind, text);
            }
            drawing.lines(at, Anchor::Start, kind, &label);
        } else {
            write_centred(drawing, 0.0, y, &label, kind);
        }
        if let Some((low, high)) = row.range {
            let (a, b) = (self.at(low.min(high)), self.at(low.max(high)));
            drawing.line((a, y), (b, y), 2.0, Ink::Link);
            for x in [a, b] {
                drawing.line((x, y - text * 0.3), (x, y + text * 0.3), 2.0, Ink::Link);
            }
            let small = self.canvas.small();
            let at = (self.ends.1 + text, y + small.size_px * 0.35);
            drawing.figure(at, Anchor::Start, small, &range(self.canvas, (low, high)));
        }
        let ink = match row.emphasis {
            Emphasis::Main => Ink::Accent,
            Emphasis::Plain => Ink::Action,
        };
        drawing.circle((self.at(row.rank), y), text * 0.42, ink);
    }

    fn draw_axis(&self, drawing: &mut Drawing, bottom: f64) {
        let small = Type { ink: Ink::Text, ..self.canvas.small() };
        for tick in ticks(self.ranks.last) {
            let at = (self.at(tick), bottom + self.canvas.text_px * 1.2);
            drawing.figure(at, Anchor::Middle, small, &worded(self.canvas, tick));
        }
    }
}

#[cfg(test)]
mod tests {
    use locale::Lang;

    use super::*;

    fn row(label: &str, rank: u32, range: Option<(u32, u32)>) -> RankRow {
        let emphasis = Emphasis::Plain;
        RankRow { label: label.into(), rank, range, score: "50".into(), emphasis }
    }

    fn example() -> Ranks {
        let word = |word: &str| word.to_owned();
        Ranks {
            about: About { title: word("Living well"), ..About::default() },
            row_word: word("District"),
            rank_word: word("Rank"),
            range_word: word("Between"),
            score_word: word("Score"),
            last: 3,
            rows: vec![
                row("Ash", 1, Some((1, 2))),
                row("Birch", 2, None),
                row("Cedar", 3, Some((3, 3))),
            ],
        }
    }

    #[test]
    fn the_table_says_rank_and_range_and_the_drawing_has_a_dot_for_each() {
        let number = |n: f64| n.to_string();
        for width_px in [360.0, 720.0] {
            let canvas = Canvas { width_px, ..Canvas::page(Lang::EN, &number) };
            let chart = ranks(&example(), &canvas).unwrap();
            assert_eq!(chart.table.rows[0], ["Ash", "1", "1 – 2", "50"]);
            assert_eq!(chart.table.rows[1], ["Birch", "2", "", "50"]);
            assert_eq!(chart.table.rows[2], ["Cedar", "3", "3", "50"]);
            let svg = chart.drawing.for_page("p");
            assert_eq!(svg.matches("<circle").count(), 3, "{svg}");
        }
    }

    #[test]
    fn nothing_and_too_much_are_refused() {
        let number = |n: f64| n.to_string();
        let canvas = Canvas::page(Lang::EN, &number);
        let none = Ranks { rows: vec![], ..example() };
        assert_eq!(ranks(&none, &canvas).unwrap_err(), ChartError::NothingToDraw);
        let many = Ranks { rows: vec![row("A", 1, None); 121], ..example() };
        assert!(matches!(ranks(&many, &canvas), Err(ChartError::TooMany { given: 121, .. })));
    }

    #[test]
    fn ticks_are_few_and_begin_with_the_first_rank() {
        assert_eq!(ticks(6), [1, 2, 3, 4, 5, 6]);
        assert_eq!(ticks(12), [1, 2, 4, 6, 8, 10, 12]);
        assert_eq!(ticks(120), [1, 20, 40, 60, 80, 100, 120]);
    }
}
