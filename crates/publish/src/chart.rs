//! Charts: typed values in, a drawing and its data table out.
//!
//! Dot plots and lines before bars; labels at the marks instead of legends; hollow marks for values
//! that are uncertain; a hole stays a hole. Numbers are worded by the caller, who knows the language.
//! Deliberately absent: choosing what to show, ranking, rounding, and any word of our own.

mod dot_plot;
mod lines;
mod profile;
mod progress;
mod ranks;
mod regions;

use std::fmt;

use locale::Lang;

pub use self::{
    dot_plot::{DotPlot, DotRow, dot_plot},
    lines::{Lines, Point, Series, lines},
    profile::{Area, Profile, profile},
    progress::{Progress, Step, progress},
    ranks::{RankRow, Ranks, ranks},
    regions::{Bands, MOST_REGIONS, RegionRow, Regions, Zero, regions},
};
use crate::{
    svg::{Anchor, Drawing, Ink, Type},
    table::Table,
};

/// No chart has more rows, points or areas than this; longer data belongs in a table.
pub const MOST_ROWS: usize = 120;

/// For whom and how large a chart is drawn.
#[derive(Clone, Copy)]
pub struct Canvas<'a> {
    /// The language; it decides the direction.
    pub lang: Lang,
    /// The width in pixels; 320 to 1,200 look good. The height follows from the content.
    pub width_px: f64,
    /// The size of labels in pixels; 15 for a page.
    pub text_px: f64,
    /// Words a number in the language, with its unit if the chart needs it.
    pub number: &'a dyn Fn(f64) -> String,
}

impl<'a> Canvas<'a> {
    /// A canvas for a page: 720 pixels wide, labels of 15 pixels.
    #[must_use]
    pub fn page(lang: Lang, number: &'a dyn Fn(f64) -> String) -> Self {
        Self { lang, width_px: 720.0, text_px: 15.0, number }
    }

    fn label(&self) -> Type {
        Type::regular(self.text_px, Ink::Text)
    }

    fn strong(&self) -> Type {
        Type::bold(self.text_px, Ink::Text)
    }

    fn small(&self) -> Type {
        Type::regular(self.text_px * 0.87, Ink::Muted)
    }
}

/// What every chart says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// What is shown: the accessible name, the heading of a download, the caption of the table.
    pub title: String,
    /// What is to be seen, in one or two sentences: the alternative text.
    pub description: String,
    /// Dataset, date and flags, for the line under a download.
    pub source: String,
}

/// A drawing and the table with the same content.
#[derive(Clone, Debug)]
pub struct Chart {
    /// The picture.
    pub drawing: Drawing,
    /// Its data-table twin.
    pub table: Table,
}

/// How sure a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reliability {
    /// As published without reservation.
    Sure,
    /// Flagged as unreliable, estimated on few answers, or provisional: drawn hollow.
    Uncertain,
}

/// A value in the unit of its chart. One that is no finite number is a hole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Value {
    /// How much.
    pub amount: f64,
    /// How sure.
    pub reliability: Reliability,
}

impl Value {
    /// A value published without reservation.
    #[must_use]
    pub const fn sure(amount: f64) -> Self {
        Self { amount, reliability: Reliability::Sure }
    }

    /// A value to be drawn hollow.
    #[must_use]
    pub const fn uncertain(amount: f64) -> Self {
        Self { amount, reliability: Reliability::Uncertain }
    }
}

/// Whether a row or series is the one the chart is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emphasis {
    /// One of several.
    Plain,
    /// The one that matters most.
    Main,
}

/// A chart cannot be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChartError {
    /// There is not one value to draw.
    NothingToDraw,
    /// There are more rows, points or areas than [`MOST_ROWS`].
    TooMany {
        /// How many there are.
        given: usize,
        /// How many may be drawn.
        most: usize,
    },
}

impl fmt::Display for ChartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NothingToDraw => f.write_str("the chart has no value to draw"),
            Self::TooMany { given, most } => {
                write!(f, "the chart has {given} rows or points, at most {most} are drawn")
            }
        }
    }
}

impl std::error::Error for ChartError {}

fn at_most(given: usize) -> Result<(), ChartError> {
    if given > MOST_ROWS {
        return Err(ChartError::TooMany { given, most: MOST_ROWS });
    }
    Ok(())
}

fn finite(value: Option<Value>) -> Option<Value> {
    value.filter(|value| value.amount.is_finite())
}

/// The cell of a value in a table: its number, with the word for uncertain behind, or nothing.
fn cell(value: Option<Value>, canvas: &Canvas<'_>, uncertain: &str) -> String {
    match finite(value) {
        None => String::new(),
        Some(Value { amount, reliability: Reliability::Sure }) => (canvas.number)(amount),
        Some(Value { amount, .. }) => format!("{} ({uncertain})", (canvas.number)(amount)),
    }
}

/// A count as a number of pixels or steps.
fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// A label in at most three lines, set smaller when that alone keeps it to them.
fn label_lines(text: &str, kind: Type, room_px: f64) -> (Vec<String>, Type) {
    let small = Type { size_px: kind.size_px * 0.87, ..kind };
    let full = kind.wrap(text, room_px, 4);
    let is_easy = full.len() <= 2 && full.iter().all(|line| kind.width(line) <= room_px);
    if is_easy { (full, kind) } else { (small.wrap(text, room_px, 3), small) }
}

/// Writes label lines centred on a height.
fn write_centred(drawing: &mut Drawing, x: f64, middle: f64, lines: &[String], kind: Type) {
    let first = middle + kind.size_px * 0.35 - (count(lines.len()) - 1.0) * kind.leading() / 2.0;
    drawing.lines((x, first), Anchor::Start, kind, lines);
}
