//! A plan, a strategy or a report as a document for council, funder and public.

use locale::Lang;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::press::{Template, print};
use super::{Labelled, Made, PdfError, add_language, clean, within, written};
use crate::png::outlined;

/// A plan, a strategy or a report, ready to be set. All words are in `lang` unless a passage says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanDocument {
    /// The title; must not be blank.
    pub title: String,
    /// One sentence under the title.
    pub subtitle: Option<String>,
    /// The line above the title: what kind of document, which years.
    pub kicker: String,
    /// The language; it decides the direction.
    pub lang: Lang,
    /// The city, as author and in the running header.
    pub city: String,
    /// Dates and states as worded: "Adopted" with "3 March 2026". Up to four stand well side by side.
    pub dates: Vec<Labelled>,
    /// Said at the top when anything in it is made up: "Example: ...".
    pub notice: Option<String>,
    /// The same in a word or two, for the top of every page: "Example".
    pub notice_short: Option<String>,
    /// The sections in order.
    pub sections: Vec<Section>,
    /// Dataset, date, flags, licence of what is cited.
    pub sources: Vec<String>,
    /// The line at the foot of every page: an address, a version.
    pub footer: String,
    /// The words of the template.
    pub words: Words,
    /// What stays the same from version to version of this document, for its PDF identifier.
    pub identifier: String,
    /// When it was made, in UTC; the only clock there is.
    pub made: Made,
}

/// The words that the template needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// With `{page}` and `{total}` in it: "Page {page} of {total}".
    pub page_of: String,
    /// The heading of the list of sections; without it there is no list.
    pub contents: Option<String>,
    /// The heading over the sources.
    pub sources: String,
}

/// A section with its heading; one whose heading is blank continues the section before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// How deep it stands.
    pub depth: Depth,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// How deep a heading stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Depth {
    /// A section of the document.
    Section,
    /// A part of the section before.
    Part,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// The text; line breaks are spaces.
        text: String,
        /// Its language if it is another than the document's.
        lang: Option<Lang>,
    },
    /// A list of points.
    Points(Vec<String>),
    /// Labels with texts below each other: what an action answers, who leads it, what it costs.
    Facts(Vec<Labelled>),
    /// A table: of actions, of budget lines.
    Table {
        /// What it shows.
        caption: String,
        /// Its columns.
        columns: Vec<Column>,
        /// Rows with one cell per column; the first cell heads the row.
        rows: Vec<Vec<String>>,
        /// The last row, set apart: the sum of a budget. Empty if there is none.
        total: Vec<String>,
    },
    /// A picture of this library.
    Picture {
        /// The SVG, from [`crate::svg::Drawing::standalone`] with [`crate::svg::Frame::Bare`].
        svg: String,
        /// What is to be seen; must not be blank.
        alt: String,
        /// The caption with the source.
        caption: String,
        /// The share of the width of the page it takes, 0.2 to 1.
        share: f64,
    },
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// Its header.
    pub head: String,
    /// Words or figures.
    pub kind: ColumnKind,
    /// Its width in relation to the others, 0.1 to 10.
    pub share: f64,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    /// Words, set from the beginning.
    Words,
    /// Figures, set to the end.
    Figures,
}

const LONGEST_PICTURE: usize = 1_000_000;

/// Sets the document as PDF/UA-1. The same content gives the same bytes.
///
/// # Errors
/// [`PdfError`]: see there.
pub fn plan_document(document: &PlanDocument) -> Result<Vec<u8>, PdfError> {
    check(document)?;
    print(Template::Plan, (content(document)?, Vec::new()), &document.identifier, document.made)
}

fn check(document: &PlanDocument) -> Result<(), PdfError> {
    if document.title.trim().is_empty() {
        return Err(PdfError::MissingTitle);
    }
    document.sections.iter().flat_map(|section| &section.blocks).try_for_each(check_block)
}

fn check_block(block: &Block) -> Result<(), PdfError> {
    match block {
        Block::Picture { alt, caption, .. } if alt.trim().is_empty() => {
            Err(PdfError::MissingAlternative { caption: caption.clone() })
        }
        Block::Picture { svg, caption, .. } if !is_ours(svg) => {
            Err(PdfError::Picture { caption: caption.clone() })
        }
        Block::Table { columns, rows, total, caption } => {
            let is_even = |row: &Vec<String>| row.len() == columns.len();
            let fits = !columns.is_empty()
                && rows.iter().all(is_even)
                && (total.is_empty() || is_even(total));
            if fits { Ok(()) } else { Err(PdfError::Table { caption: caption.clone() }) }
        }
        _ => Ok(()),
    }
}

/// Begins as ours do and holds nothing that would reach outside.
fn is_ours(svg: &str) -> bool {
    let foreign = ["<image", "<feImage", "<use", "<script", "<!", "href"];
    svg.starts_with("<svg xmlns=")
        && svg.len() <= LONGEST_PICTURE
        && !foreign.iter().any(|part| svg.contains(part))
}

/// The virtual JSON file.
fn content(document: &PlanDocument) -> Result<Vec<u8>, PdfError> {
    let mut whole = json!({
        "title": document.title,
        "subtitle": document.subtitle,
        "kicker": document.kicker,
        "author": document.city,
        "dates": document.dates,
        "notice": document.notice,
        "notice_short": document.notice_short,
        "footer": document.footer,
        "sources": document.sources,
        "words": document.words,
        "sections": document.sections.iter().map(section).collect::<Result<Vec<_>, _>>()?,
    });
    clean(&mut whole);
    if let Value::Object(fields) = &mut whole {
        add_language(fields, document.lang);
    }
    written(&whole)
}

/// Pictures are set with their letters, so that they can be searched, unless letters join or carry
/// marks: PDF/UA wants a letter behind every glyph, and a joined group has more glyphs than letters.
fn settable(svg: &str, caption: &str) -> Result<String, PdfError> {
    let joins = |c: char| matches!(c, '\u{300}'..='\u{36f}' | '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}');
    if !svg.contains(joins) {
        return Ok(svg.to_owned());
    }
    outlined(svg).map_err(|_| PdfError::Picture { caption: caption.to_owned() })
}

fn section(section: &Section) -> Result<Value, PdfError> {
    let level = match section.depth {
        Depth::Section => 1,
        Depth::Part => 2,
    };
    let blocks = section.blocks.iter().map(block).collect::<Result<Vec<_>, _>>()?;
    Ok(json!({ "heading": section.heading, "level": level, "blocks": blocks }))
}

fn block(block: &Block) -> Result<Value, PdfError> {
    Ok(match block {
        Block::Paragraph { text, lang } => paragraph(text, *lang),
        Block::Points(points) => json!({ "kind": "points", "points": points }),
        Block::Facts(facts) => json!({ "kind": "facts", "facts": facts }),
        Block::Table { caption, columns, rows, total } => {
            let columns: Vec<Value> = columns.iter().map(column).collect();
            json!({ "kind": "table", "caption": caption, "columns": columns, "rows": rows, "total": total })
        }
        Block::Picture { svg, alt, caption, share } => {
            let svg = settable(svg, caption)?;
            json!({ "kind": "picture", "svg": svg, "alt": alt, "caption": caption, "share": within(*share, 0.2, 1.0) })
        }
    })
}

fn paragraph(text: &str, lang: Option<Lang>) -> Value {
    let mut fields = Map::new();
    fields.insert("kind".into(), json!("paragraph"));
    fields.insert("text".into(), json!(text));
    match lang {
        Some(lang) => add_language(&mut fields, lang),
        None => drop(fields.insert("tongue".into(), Value::Null)),
    }
    Value::Object(fields)
}

fn column(column: &Column) -> Value {
    json!({ "head": column.head, "align": column.kind, "share": within(column.share, 0.1, 10.0) })
}
