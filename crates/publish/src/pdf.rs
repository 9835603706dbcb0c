//! Documents on paper: tagged PDF that a screen reader can follow (PDF/UA-1).
//!
//! A [`PlanDocument`] is for council, funder and public, a [`Booklet`] for newcomers. Each is plain
//! content; the look is one Typst template. What people typed reaches the template only as the
//! strings of a virtual JSON file, so no text is ever read as markup. The typesetter sees virtual
//! files and our own fonts: no disk, no network, no packages, and the day that was passed in, so that
//! the same content gives the same bytes. A missing title or a picture without alternative text is an
//! error, not a warning. Deliberately absent: choosing, translating or wording anything.

mod booklet;
mod plan;
mod press;

use std::fmt;

use locale::Lang;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

pub use self::{
    booklet::{
        Booklet, BookletWords, Chapter, Entry, Fact, Line, Opening, Picture, Piece, Run, RunKind,
        Scan, booklet,
    },
    plan::{Block, Column, ColumnKind, Depth, PlanDocument, Section, Words, plan_document},
};
use crate::{letters::printable, svg::turns_text};

/// A label and its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labelled {
    /// "Adopted"
    pub label: String,
    /// "3 March 2026"
    pub text: String,
}

/// A day and time in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// Year, 1 to 9999.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month.
    pub day: u8,
    /// Hour, 0 to 23.
    pub hour: u8,
    /// Minute, 0 to 59.
    pub minute: u8,
    /// Second, 0 to 59.
    pub second: u8,
}

/// The document cannot be set.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PdfError {
    /// The title is blank.
    MissingTitle,
    /// A picture has no alternative text.
    MissingAlternative {
        /// The caption of the picture.
        caption: String,
    },
    /// A picture is no SVG of this library or longer than a megabyte; in a booklet, neither JPEG nor
    /// PNG.
    Picture {
        /// The caption of the picture.
        caption: String,
    },
    /// A table has no column, or a row with another number of cells than columns.
    Table {
        /// The caption of the table.
        caption: String,
    },
    /// The day or time does not exist.
    Date,
    /// The content is longer than four megabytes.
    TooLong,
    /// The typesetter refused; its reasons. A fault of the template rather than of the content.
    Typesetting(Vec<String>),
}

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingTitle => f.write_str("the document has no title"),
            Self::MissingAlternative { caption } => {
                write!(f, "the picture \"{caption}\" has no alternative text")
            }
            Self::Picture { caption } => write!(f, "the picture \"{caption}\" cannot be set"),
            Self::Table { caption } => write!(f, "the table \"{caption}\" has uneven rows"),
            Self::Date => f.write_str("the day or time does not exist"),
            Self::TooLong => f.write_str("the document is longer than four megabytes"),
            Self::Typesetting(reasons) => write!(f, "not typeset: {}", reasons.join("; ")),
        }
    }
}

impl std::error::Error for PdfError {}

const LONGEST: usize = 4_000_000;

/// Language, region and direction as the typesetter wants them.
fn add_language(fields: &mut Map<String, Value>, lang: Lang) {
    let region = lang.as_str().split('-').skip(1).find(|part| part.len() == 2);
    fields.insert("tongue".into(), json!(lang.language()));
    fields.insert("region".into(), json!(region));
    fields.insert("direction".into(), json!(lang.direction().as_str()));
}

/// The content as the bytes of the virtual JSON file.
fn written(content: &Value) -> Result<Vec<u8>, PdfError> {
    let bytes = content.to_string().into_bytes();
    if bytes.len() > LONGEST { Err(PdfError::TooLong) } else { Ok(bytes) }
}

fn within(share: f64, least: f64, most: f64) -> f64 {
    if share.is_finite() { share.clamp(least, most) } else { most.min(1.0) }
}

/// Makes every string one that can be set: line breaks become spaces, other steering letters go,
/// letters that no font has become �. The SVG of a picture keeps its steering letters.
fn clean(value: &mut Value) {
    match value {
        Value::String(text) => {
            let is_picture = text.starts_with("<svg xmlns=");
            let kept = text.chars().filter(|c| is_picture || !turns_text(*c));
            let kept: String = kept.map(|c| if c.is_control() { ' ' } else { c }).collect();
            *text = printable(&kept).into_owned();
        }
        Value::Array(items) => items.iter_mut().for_each(clean),
        Value::Object(fields) => fields.values_mut().for_each(clean),
        _ => {}
    }
}
