//! How far something has come: one track per step, with its figure in words.

use super::{
    About, Canvas, Chart, ChartError, Emphasis, at_most, count, label_lines, write_centred,
};
use crate::{
    svg::{Drawing, Ink},
    table::Table,
};

/// Steps of a plan and how far each has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// Title, description, source.
    pub about: About,
    /// What a row is, as a column header: "Action".
    pub step_word: String,
    /// The header of the figures: "Done".
    pub figure_word: String,
    /// The steps, at most [`super::MOST_ROWS`].
    pub steps: Vec<Step>,
}

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What is to be done.
    pub label: String,
    /// The share done, 0 to 1. Beyond these ends the track is full or empty; the words keep the
    /// true figure. `None` if nobody reported.
    pub share: Option<f64>,
    /// The figure in words: "3 of 8", "not reported".
    pub figure: String,
    /// The step that matters most is terracotta.
    pub emphasis: Emphasis,
}

/// Draws the tracks and writes their table.
///
/// # Errors
/// [`ChartError`] if there is no step or there are too many.
pub fn progress(progress: &Progress, canvas: &Canvas<'_>) -> Result<Chart, ChartError> {
    at_most(progress.steps.len())?;
    if progress.steps.is_empty() {
        return Err(ChartError::NothingToDraw);
    }
    Ok(Chart { drawing: draw(progress, canvas), table: table(progress) })
}

fn table(progress: &Progress) -> Table {
    Table {
        caption: progress.about.title.clone(),
        head: vec![progress.step_word.clone(), progress.figure_word.clone()],
        rows: progress.steps.iter().map(|s| vec![s.label.clone(), s.figure.clone()]).collect(),
    }
}

fn draw(progress: &Progress, canvas: &Canvas<'_>) -> Drawing {
    let about = &progress.about;
    let (wide, text) = (canvas.width_px, canvas.text_px);
    let widest = |words: &mut dyn Iterator<Item = &str>| {
        words.map(|word| canvas.strong().width(word)).fold(0.0, f64::max)
    };
    let label_px = widest(&mut progress.steps.iter().map(|s| s.label.as_str())).min(wide * 0.42);
    let figure_px = widest(&mut progress.steps.iter().map(|s| s.figure.as_str())).min(wide * 0.26);
    let (start, end) = (label_px + text * 1.2, wide - figure_px - text);
    let mut drawing = Drawing::new(canvas.lang, wide, 0.0, &about.title, &about.description);
    drawing.set_source(&about.source);
    let mut y = 0.0;
    for step in &progress.steps {
        y = draw_step(&mut drawing, step, canvas, (label_px, start, end), y);
    }
    drawing.set_height(y);
    drawing
}

fn draw_step(
    drawing: &mut Drawing,
    step: &Step,
    canvas: &Canvas<'_>,
    (label_px, start, end): (f64, f64, f64),
    top: f64,
) -> f64 {
    let text = canvas.text_px;
    let kind = if step.emphasis == Emphasis::Main { canvas.strong() } else { canvas.label() };
    let (label, kind) = label_lines(&step.label, kind, label_px);
    let row = (count(label.len()) * kind.leading() + text * 0.7).max(text * 2.2);
    let middle = top + row / 2.0;
    write_centred(drawing, 0.0, middle, &label, kind);
    draw_track(drawing, step, (start, end, middle), text);
    let figure = canvas.strong().wrap(&step.figure, canvas.width_px - end, 1);
    write_centred(drawing, end + text * 0.8, middle, &figure, canvas.strong());
    top + row
}

fn draw_track(drawing: &mut Drawing, step: &Step, (start, end, y): (f64, f64, f64), text: f64) {
    let high = text * 0.5;
    let corner = (start, y - high / 2.0);
    let Some(share) = step.share.filter(|share| share.is_finite()) else {
        drawing.dashed((start, y), (end, y), 1.0, Ink::Link);
        return;
    };
    drawing.line((start, y), (end, y), 2.0, Ink::Grid);
    let ink = if step.emphasis == Emphasis::Main { Ink::Accent } else { Ink::Action };
    let filled = (end - start) * share.clamp(0.0, 1.0);
    if filled > 0.0 {
        drawing.rect(corner, (filled.max(high), high), high / 2.0, ink);
    }
}
