//! The profile of a city: one score per area, with its range, the strongest and the weakest marked.
//!
//! Scores go from 0 to 100. The range (from optional answers left open, or from the spread of several
//! answers) is drawn as a whisker. The highest and the lowest score are emphasised only when there are at
//! least two different ones; equal scores share the emphasis.

use super::{About, Canvas, Chart, ChartError, at_most, count, label_lines, write_centred};
use crate::{
    scale::Scale,
    svg::{Anchor, Drawing, Ink, Type},
    table::Table,
};

/// Scores of areas, drawn in the order given.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Title, description, source.
    pub about: About,
    /// What a row is, as a column header: "Area".
    pub area_word: String,
    /// The header of the scores: "Score, 0 to 100".
    pub score_word: String,
    /// The header of the ranges: "Range".
    pub range_word: String,
    /// The header of the notes: "Note".
    pub note_word: String,
    /// The word at the highest score: "strongest".
    pub strongest: String,
    /// The word at the lowest score: "weakest".
    pub weakest: String,
    /// The word where nothing was answered: "not answered".
    pub missing: String,
    /// The areas, at most [`super::MOST_ROWS`].
    pub areas: Vec<Area>,
}

/// One area of a profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// The area: "Work".
    pub label: String,
    /// Its score, 0 to 100; `None` if nothing was answered.
    pub score: Option<f64>,
    /// The lowest and the highest score it could have, or was given.
    pub range: Option<(f64, f64)>,
}

impl Area {
    fn score(&self) -> Option<f64> {
        self.score.filter(|score| score.is_finite())
    }

    fn range(&self) -> Option<(f64, f64)> {
        self.range.filter(|(low, high)| low.is_finite() && high.is_finite())
    }
}

/// Draws the profile and writes its table.
///
/// # Errors
/// [`ChartError`] if there is no score or there are too many areas.
pub fn profile(profile: &Profile, canvas: &Canvas<'_>) -> Result<Chart, ChartError> {
    at_most(profile.areas.len())?;
    if profile.areas.iter().all(|area| area.score().is_none()) {
        return Err(ChartError::NothingToDraw);
    }
    let layout = Layout::of(profile, canvas);
    Ok(Chart { drawing: layout.draw(), table: table(profile, canvas) })
}

fn table(profile: &Profile, canvas: &Canvas<'_>) -> Table {
    let number = canvas.number;
    let row = |area: &Area| {
        let range = area.range().map(|(low, high)| format!("{} – {}", number(low), number(high)));
        vec![
            area.label.clone(),
            area.score().map(number).unwrap_or_default(),
            range.unwrap_or_default(),
            standing(profile, area).word(profile).to_owned(),
        ]
    };
    let head = [&profile.area_word, &profile.score_word, &profile.range_word, &profile.note_word];
    Table {
        caption: profile.about.title.clone(),
        head: head.map(Clone::clone).into(),
        rows: profile.areas.iter().map(row).collect(),
    }
}

/// Where an area stands among the others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Between,
    Strongest,
    Weakest,
    Missing,
}

impl Standing {
    fn word(self, profile: &Profile) -> &str {
        match self {
            Self::Between => "",
            Self::Strongest => &profile.strongest,
            Self::Weakest => &profile.weakest,
            Self::Missing => &profile.missing,
        }
    }

    const fn inks(self) -> (Ink, Ink) {
        match self {
            Self::Strongest => (Ink::Action, Ink::Action),
            Self::Weakest => (Ink::Accent, Ink::Accent),
            Self::Between | Self::Missing => (Ink::Text, Ink::Muted),
        }
    }
}

fn standing(profile: &Profile, area: &Area) -> Standing {
    let scores = || profile.areas.iter().filter_map(Area::score);
    let high = scores().fold(f64::NEG_INFINITY, f64::max);
    let low = scores().fold(f64::INFINITY, f64::min);
    match area.score() {
        None => Standing::Missing,
        Some(_) if high - low < 1e-9 => Standing::Between,
        Some(score) if score >= high => Standing::Strongest,
        Some(score) if score <= low => Standing::Weakest,
        Some(_) => Standing::Between,
    }
}

/// Beside each other on a wide canvas; the label above its track on a narrow one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Beside,
    Above,
}

struct Layout<'a> {
    profile: &'a Profile,
    canvas: &'a Canvas<'a>,
    shape: Shape,
    label_px: f64,
    scale: Scale,
}

impl<'a> Layout<'a> {
    fn of(profile: &'a Profile, canvas: &'a Canvas<'a>) -> Self {
        let (wide, text) = (canvas.width_px, canvas.text_px);
        let shape = if wide < text * 32.0 { Shape::Above } else { Shape::Beside };
        let figure = canvas.strong().width(&(canvas.number)(100.0)) + text;
        let widest = |kind: Type, words: &mut dyn Iterator<Item = &str>| {
            words.map(|word| kind.width(word)).fold(0.0, f64::max)
        };
        let labels = widest(canvas.strong(), &mut profile.areas.iter().map(|a| a.label.as_str()));
        let notes = [profile.strongest.as_str(), &profile.weakest, &profile.missing];
        let note = widest(canvas.small(), &mut notes.into_iter()) + text * 0.6;
        let (label_px, start, end) = match shape {
            Shape::Above => (wide - note - figure, text * 0.4, wide - figure),
            Shape::Beside => {
                let label = labels.min(wide * 0.38);
                (label, label + text * 1.6, wide - figure - note.min(wide * 0.2))
            }
        };
        let known = profile.areas.iter().flat_map(|area| {
            let (low, high) = area.range().unzip();
            [area.score(), low, high]
        });
        let values = known.flatten().chain([0.0, 100.0]);
        let scale = Scale::around(values, 4, (start, end));
        Self { profile, canvas, shape, label_px, scale }
    }

    fn draw(&self) -> Drawing {
        let about = &self.profile.about;
        let (lang, wide) = (self.canvas.lang, self.canvas.width_px);
        let mut drawing = Drawing::new(lang, wide, 0.0, &about.title, &about.description);
        drawing.set_source(&about.source);
        let mut y = 0.0;
        for area in &self.profile.areas {
            y = self.draw_area(&mut drawing, area, y);
        }
        self.draw_axis(&mut drawing, y);
        drawing.set_height(y + self.canvas.text_px * 1.5);
        drawing
    }

    /// Draws one area from a height on and returns where the next begins.
    fn draw_area(&self, drawing: &mut Drawing, area: &Area, top: f64) -> f64 {
        let standing = standing(self.profile, area);
        let kind = match standing {
            Standing::Strongest | Standing::Weakest => self.canvas.strong(),
            _ => self.canvas.label(),
        };
        let (label, kind) = label_lines(&area.label, kind, self.label_px);
        let high = count(label.len()) * kind.leading();
        let text = self.canvas.text_px;
        let (middle, bottom) = match self.shape {
            Shape::Beside => {
                let row = (high + text * 0.7).max(text * 2.3);
                write_centred(drawing, 0.0, top + row / 2.0, &label, kind);
                (top + row / 2.0, top + row)
            }
            Shape::Above => {
                drawing.lines((0.0, top + kind.size_px), Anchor::Start, kind, &label);
                (top + high + text * 0.55, top + high + text * 1.55)
            }
        };
        self.draw_track(drawing, area, standing, middle);
        self.draw_note(drawing, standing, (top + kind.size_px, middle));
        bottom
    }

    fn draw_track(&self, drawing: &mut Drawing, area: &Area, standing: Standing, y: f64) {
        let (ends, text) = ((self.scale.at(0.0), self.scale.at(100.0)), self.canvas.text_px);
        drawing.line((ends.0, y), (ends.1, y), 1.0, Ink::Grid);
        if let Some((low, high)) = area.range() {
            let (a, b) = (self.scale.at(low.min(high)), self.scale.at(low.max(high)));
            drawing.line((a, y), (b, y), 2.0, Ink::Link);
            for x in [a, b] {
                drawing.line((x, y - text * 0.3), (x, y + text * 0.3), 2.0, Ink::Link);
            }
        }
        let Some(score) = area.score() else { return };
        let (mark, _) = standing.inks();
        drawing.circle((self.scale.at(score), y), text * 0.45, mark);
        let kind = Type { ink: mark, ..self.canvas.strong() };
        let x = self.scale.at(100.0).max(self.scale.at(score)) + text * 0.8;
        drawing.figure((x, y + text * 0.35), Anchor::Start, kind, &(self.canvas.number)(score));
    }

    /// Behind the widest figure.
    fn note_x(&self) -> f64 {
        let figure = self.canvas.strong().width(&(self.canvas.number)(100.0));
        self.scale.at(100.0) + self.canvas.text_px * 1.2 + figure
    }

    /// The word of the standing: at the end of the row, or at the end of the label's line.
    fn draw_note(&self, drawing: &mut Drawing, standing: Standing, (line, middle): (f64, f64)) {
        let small = Type { ink: standing.inks().1, ..self.canvas.small() };
        let text = self.canvas.text_px;
        let is_missing = standing == Standing::Missing;
        let at = match self.shape {
            Shape::Above => (self.scale.at(100.0), line),
            Shape::Beside if is_missing => (self.scale.at(0.0), middle - text * 0.4),
            Shape::Beside => (self.note_x(), middle + small.size_px * 0.35),
        };
        let anchor = if self.shape == Shape::Beside { Anchor::Start } else { Anchor::End };
        drawing.words(at, anchor, small, standing.word(self.profile));
    }

    fn draw_axis(&self, drawing: &mut Drawing, y: f64) {
        let small = Type::regular(self.canvas.text_px * 0.8, Ink::Muted);
        for tick in [0.0, 50.0, 100.0] {
            let x = self.scale.at(tick);
            let anchor = match self.shape {
                Shape::Above if tick <= 0.0 => Anchor::Start,
                _ => Anchor::Middle,
            };
            drawing.figure((x, y + small.size_px), anchor, small, &(self.canvas.number)(tick));
        }
    }
}
