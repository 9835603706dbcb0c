//! Documents for council, funder and public: tagged PDF that a screen reader can follow (PDF/UA-1).
//!
//! A [`PlanDocument`] is plain content; the look is one Typst template. What people typed reaches the
//! template only as the strings of a virtual JSON file, so no text is ever read as markup. The
//! typesetter sees three virtual files and our own fonts: no disk, no network, no packages, and the day
//! that was passed in, so that the same content gives the same bytes. A missing title or a picture
//! without alternative text is an error, not a warning. Deliberately absent: choosing, translating or
//! wording anything.

use std::{fmt, sync::LazyLock};

use locale::Lang;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use typst::{
    Feature, Library, LibraryExt, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::{
    infographic::MARK,
    letters::{FILES, printable},
    palette::Tone,
    png::outlined,
    svg::turns_text,
};

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

/// A label and its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labelled {
    /// "Adopted"
    pub label: String,
    /// "3 March 2026"
    pub text: String,
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
    /// A picture is no SVG of this library, or is longer than a megabyte.
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
            Self::Picture { caption } => write!(f, "the picture \"{caption}\" is no SVG of ours"),
            Self::Table { caption } => write!(f, "the table \"{caption}\" has uneven rows"),
            Self::Date => f.write_str("the day or time does not exist"),
            Self::TooLong => f.write_str("the document is longer than four megabytes"),
            Self::Typesetting(reasons) => write!(f, "not typeset: {}", reasons.join("; ")),
        }
    }
}

impl std::error::Error for PdfError {}

const LONGEST: usize = 4_000_000;
const LONGEST_PICTURE: usize = 1_000_000;

/// Sets the document as PDF/UA-1. The same content gives the same bytes.
///
/// # Errors
/// [`PdfError`]: see there.
pub fn plan_document(document: &PlanDocument) -> Result<Vec<u8>, PdfError> {
    check(document)?;
    let made = datetime(document.made).ok_or(PdfError::Date)?;
    let desk = Desk::of(&content(document)?, made);
    let set = typst::compile::<PagedDocument>(&desk).output.map_err(|e| refused(&e))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|e| PdfError::Typesetting(vec![e.message().to_string()]))?;
    let options = PdfOptions {
        ident: Smart::Custom(document.identifier.clone()),
        creator: Smart::Custom(Some("Isopolity".into())),
        timestamp: Some(Timestamp::new_utc(made)),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&set, &options).map_err(|e| refused(&e));
    // The typesetter remembers what it set; a server would remember every document otherwise.
    typst::comemo::evict(4);
    bytes
}

fn refused(errors: &[SourceDiagnostic]) -> PdfError {
    PdfError::Typesetting(errors.iter().take(20).map(|e| e.message.to_string()).collect())
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

fn datetime(made: Made) -> Option<Datetime> {
    Datetime::from_ymd_hms(made.year, made.month, made.day, made.hour, made.minute, made.second)
        .filter(|_| (1..=9999).contains(&made.year))
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
    let bytes = whole.to_string().into_bytes();
    if bytes.len() > LONGEST { Err(PdfError::TooLong) } else { Ok(bytes) }
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

/// Language, region and direction as the typesetter wants them.
fn add_language(fields: &mut Map<String, Value>, lang: Lang) {
    let region = lang.as_str().split('-').skip(1).find(|part| part.len() == 2);
    fields.insert("tongue".into(), json!(lang.language()));
    fields.insert("region".into(), json!(region));
    fields.insert("direction".into(), json!(lang.direction().as_str()));
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

/// What does not change from document to document.
struct Fixed {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    content: Option<FileId>,
    mark: Option<FileId>,
}

static FIXED: LazyLock<Fixed> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
    // Row headers of tables are among the extras for accessibility.
    let features = [Feature::A11yExtras].into_iter().collect();
    let template = include_str!("../templates/plan.typ").to_owned();
    Fixed {
        library: LazyHash::new(Library::builder().with_features(features).build()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        template: file_id("plan.typ")
            .map_or_else(|| Source::detached(""), |id| Source::new(id, template)),
        content: file_id("plan.json"),
        mark: file_id("mark.svg"),
    }
});

fn file_id(name: &str) -> Option<FileId> {
    Some(FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?)))
}

/// All that the typesetter sees: three virtual files, our fonts and one day.
struct Desk {
    content: Bytes,
    mark: Bytes,
    made: Datetime,
}

impl Desk {
    fn of(content: &[u8], made: Datetime) -> Self {
        let mark = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 26\"><path d=\"{MARK}\" \
             fill=\"none\" stroke=\"{}\" stroke-width=\"2.4\"/></svg>",
            Tone::Text.hex()
        );
        Self { content: Bytes::new(content.to_vec()), mark: Bytes::from_string(mark), made }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &FIXED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FIXED.book
    }

    fn main(&self) -> FileId {
        FIXED.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let is_template = id == FIXED.template.id();
        if is_template { Ok(FIXED.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match Some(id) {
            id if id == FIXED.content => Ok(self.content.clone()),
            id if id == FIXED.mark => Ok(self.mark.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FIXED.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        Some(self.made)
    }
}
