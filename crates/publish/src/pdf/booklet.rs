//! A booklet for newcomers: what a city offers, to be printed, folded and handed on.
//!
//! A guide has a cover and a list of contents; a sheet of one entry begins on its first page. An
//! entry is a title, a flow of [`Piece`]s, facts beside each other, and a card of when, where and whom
//! to ring; each of them may be empty, so that a page of text is an entry too. The page mirrors
//! itself for a language that runs from right to left, and a paragraph or a list that is wholly in another
//! language runs as that one does. An entry is kept on one page where it is short. It stands once; other
//! chapters that it belongs to refer to it by a line with its page.

use std::collections::BTreeMap;
use std::sync::Arc;

use locale::{Direction, Lang};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::press::{Template, picture_name, print};
use super::{Labelled, Made, PdfError, add_language, clean, written};
use crate::qr::qr;

/// An entry with no more letters than this stays on one page.
const LETTERS_KEPT_TOGETHER: usize = 1_800;
/// So many letters a picture takes.
const LETTERS_OF_A_PICTURE: usize = 600;
/// So many letters a line of facts takes at least, for the room that it needs.
const LETTERS_OF_A_LINE: usize = 30;

/// A booklet, ready to be set. All words are in `lang` unless a run says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Booklet {
    /// The title; must not be blank.
    pub title: String,
    /// The language of the title where it is another.
    pub title_lang: Option<Lang>,
    /// One sentence under the title.
    pub lede: Option<String>,
    /// The line above the title: "Where to find help".
    pub kicker: String,
    /// The language; it decides the direction.
    pub lang: Lang,
    /// The city, as author and in the running header.
    pub city: String,
    /// The day of the content, as worded: "As of 24 November 2026".
    pub day: String,
    /// Whom to call in danger: the sentence and the number.
    pub emergency: Option<Labelled>,
    /// Said at the top when anything in it is made up.
    pub notice: Option<String>,
    /// The same in a word, for the top of every page and beside what is made up: "example".
    pub notice_short: Option<String>,
    /// How it begins.
    pub opening: Opening,
    /// Where it is on the web, as a code for phones.
    pub scan: Option<Scan>,
    /// What stands in it, in order.
    pub chapters: Vec<Chapter>,
    /// Said at the end: what was left out, and where it is.
    pub closing: Vec<String>,
    /// The line at the foot of every page.
    pub footer: String,
    /// The words of the template.
    pub words: BookletWords,
    /// What stays the same from day to day, for its PDF identifier.
    pub identifier: String,
    /// When it was made, in UTC; the only clock there is.
    pub made: Made,
}

/// How a booklet begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Opening {
    /// With a cover page and a list of contents.
    Cover,
    /// With its title above the first entry.
    Sheet,
}

/// An address that phones read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scan {
    /// The address.
    pub address: String,
    /// What the code does, also for those who do not see it; must not be blank.
    pub caption: String,
}

/// The words that the template needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookletWords {
    /// With `{page}` and `{total}` in it: "Page {page} of {total}".
    pub page_of: String,
    /// The heading of the list of contents.
    pub contents: String,
}

/// Entries under a heading; a blank heading is none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chapter {
    /// The heading.
    pub heading: String,
    /// The entries.
    pub entries: Vec<Entry>,
    /// The names of entries that stand in other chapters and belong here too: a line each says where.
    /// A name that no entry has is passed over.
    pub elsewhere: Vec<String>,
}

/// One thing to read about: a service, a page of text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// By what other chapters refer to it; the first entry of a name counts.
    pub name: Option<String>,
    /// Its heading; blank where the title of the booklet says it.
    pub heading: String,
    /// The language of the heading where it is another.
    pub lang: Option<Lang>,
    /// A mark beside the heading: "example".
    pub mark: Option<String>,
    /// A few words under the heading: "Free", "Library".
    pub line: Vec<Run>,
    /// What it says.
    pub pieces: Vec<Piece>,
    /// What one must know, label by label.
    pub facts: Vec<Fact>,
    /// When, where and whom to ring, in a card beside the facts.
    pub card: Vec<Fact>,
}

/// A piece of an entry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Piece {
    /// A heading within the entry.
    Heading(Run),
    /// A paragraph.
    Paragraph(Line),
    /// A list of points.
    Points(Vec<Line>),
    /// Something to take care of, set apart.
    Care(String),
    /// A picture.
    Picture(Picture),
}

/// A picture in pixels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// A file in JPEG or PNG; shared, because one picture may stand in many places.
    pub bytes: Arc<[u8]>,
    /// Its width and height in pixels.
    pub size: (u32, u32),
    /// What it shows, for who cannot see it; must not be blank.
    pub alt: String,
    /// The language of these words where it is another.
    pub lang: Option<Lang>,
    /// What stands under it; may be empty.
    pub caption: Line,
}

/// A label with its lines.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// "What to bring"
    pub label: String,
    /// Lines below each other.
    pub lines: Vec<Line>,
}

/// A line of text: runs after each other.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Line(pub Vec<Run>);

/// A stretch of text of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// The text; line breaks are spaces.
    pub text: String,
    /// Its language if it is another than the booklet's.
    pub lang: Option<Lang>,
    /// What it is.
    pub kind: RunKind,
}

/// What a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RunKind {
    /// Words.
    Words,
    /// Words that stand out.
    Strong,
    /// Words of the second rank.
    Quiet,
    /// A telephone number, a time, an address on the web: reads from left to right in every language.
    Figures,
}

impl Run {
    /// A run in the booklet's language.
    #[must_use]
    pub fn new(kind: RunKind, text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: None, kind }
    }

    /// Plain words.
    #[must_use]
    pub fn words(text: impl Into<String>) -> Self {
        Self::new(RunKind::Words, text)
    }

    /// The same in a language of its own.
    #[must_use]
    pub fn in_language(self, lang: Option<Lang>) -> Self {
        Self { lang, ..self }
    }
}

impl From<Run> for Line {
    fn from(run: Run) -> Self {
        Self(vec![run])
    }
}

/// Sets the booklet as PDF/UA-1. The same content gives the same bytes.
///
/// # Errors
/// [`PdfError`]: a blank title, a picture without words or in no known format, a code without a caption or with no address that fits into it, a day
/// that does not exist, more than four megabytes.
pub fn booklet(booklet: &Booklet) -> Result<Vec<u8>, PdfError> {
    if booklet.title.trim().is_empty() {
        return Err(PdfError::MissingTitle);
    }
    let pictures = pictures(booklet)?;
    print(Template::Booklet, (content(booklet)?, pictures), &booklet.identifier, booklet.made)
}

/// The files of its pictures in their order.
fn pictures(booklet: &Booklet) -> Result<Vec<Arc<[u8]>>, PdfError> {
    let entries = booklet.chapters.iter().flat_map(|chapter| &chapter.entries);
    let pictures = entries.flat_map(|entry| &entry.pieces).filter_map(|piece| match piece {
        Piece::Picture(picture) => Some(picture),
        _ => None,
    });
    let checked = pictures.map(|picture| {
        let caption = || picture.caption.0.iter().map(|run| run.text.as_str()).collect();
        if picture.alt.trim().is_empty() {
            return Err(PdfError::MissingAlternative { caption: caption() });
        }
        match &*picture.bytes {
            [0xff, 0xd8, ..] | [0x89, b'P', b'N', b'G', ..] => Ok(picture.bytes.clone()),
            _ => Err(PdfError::Picture { caption: caption() }),
        }
    });
    checked.collect()
}

/// The virtual JSON file.
fn content(booklet: &Booklet) -> Result<Vec<u8>, PdfError> {
    let mut number = 0;
    let targets = targets(booklet);
    let mut whole = json!({
        "title": run(&Run::words(booklet.title.as_str()).in_language(booklet.title_lang)),
        "lede": booklet.lede,
        "kicker": booklet.kicker,
        "author": booklet.city,
        "day": booklet.day,
        "emergency": booklet.emergency,
        "notice": booklet.notice,
        "notice_short": booklet.notice_short,
        "opening": booklet.opening,
        "scan": booklet.scan.as_ref().map(|s| scan(s, booklet.lang)).transpose()?,
        "chapters": booklet.chapters.iter().map(|c| chapter(c, &targets, &mut number)).collect::<Vec<_>>(),
        "closing": booklet.closing,
        "footer": booklet.footer,
        "words": booklet.words,
    });
    clean(&mut whole);
    if let Value::Object(fields) = &mut whole {
        add_language(fields, booklet.lang);
    }
    written(&whole)
}

fn scan(scan: &Scan, lang: Lang) -> Result<Value, PdfError> {
    let caption = || scan.caption.clone();
    if scan.caption.trim().is_empty() {
        return Err(PdfError::MissingAlternative { caption: caption() });
    }
    let code = qr(&scan.address).map_err(|_| PdfError::Picture { caption: caption() })?;
    let svg = code.svg(lang, "scan", &scan.caption, 200);
    Ok(json!({ "svg": svg, "caption": scan.caption, "address": scan.address }))
}

/// The entries that can be referred to, by their names, each with its chapter.
type Targets<'b> = BTreeMap<&'b str, (&'b Chapter, &'b Entry)>;

fn targets(booklet: &Booklet) -> Targets<'_> {
    let mut targets = Targets::new();
    for chapter in &booklet.chapters {
        for entry in chapter.entries.iter().filter(|e| !e.heading.trim().is_empty()) {
            if let Some(name) = &entry.name {
                targets.entry(name).or_insert((chapter, entry));
            }
        }
    }
    targets
}

/// The place of an entry, as links find it.
fn place(name: &str) -> String {
    format!("entry-{name}")
}

/// `number` counts the pictures.
fn chapter(chapter: &Chapter, targets: &Targets<'_>, number: &mut usize) -> Value {
    let level = usize::from(!chapter.heading.trim().is_empty()) + 1;
    let is_target = |e: &Entry| {
        let name = e
            .name
            .as_deref()
            .filter(|name| targets.get(name).is_some_and(|(_, first)| std::ptr::eq(*first, e)));
        name.map(place)
    };
    let entries = chapter.entries.iter().map(|e| {
        let mut value = entry(e, level, number);
        if let Value::Object(fields) = &mut value {
            fields.insert("place".into(), json!(is_target(e)));
        }
        value
    });
    let entries: Vec<Value> = entries.collect();
    let there = chapter.elsewhere.iter().filter_map(|name| {
        let (chapter, entry) = targets.get(name.as_str())?;
        let heading = run(&Run::words(entry.heading.as_str()).in_language(entry.lang));
        Some(json!({ "heading": heading, "chapter": chapter.heading, "place": place(name) }))
    });
    json!({ "heading": chapter.heading, "entries": entries, "elsewhere": there.collect::<Vec<_>>() })
}

/// An entry; no level of its headings is ever left out.
fn entry(entry: &Entry, level: usize, number: &mut usize) -> Value {
    let inner = level + usize::from(!entry.heading.trim().is_empty());
    let runs = |runs: &[Run]| runs.iter().map(run).collect::<Vec<_>>();
    json!({
        "heading": run(&Run::words(entry.heading.as_str()).in_language(entry.lang)),
        "level": level,
        "inner": inner,
        "together": length(entry) <= LETTERS_KEPT_TOGETHER,
        "mark": entry.mark,
        "line": runs(&entry.line),
        "pieces": entry.pieces.iter().map(|p| piece(p, number)).collect::<Vec<_>>(),
        "facts": entry.facts.iter().map(fact).collect::<Vec<_>>(),
        "card": entry.card.iter().map(fact).collect::<Vec<_>>(),
    })
}

fn piece(piece: &Piece, number: &mut usize) -> Value {
    match piece {
        Piece::Heading(text) => {
            json!({ "kind": "heading", "own": own(std::slice::from_ref(text)), "text": text.text })
        }
        Piece::Paragraph(text) => json!({ "kind": "paragraph", "line": line(text) }),
        Piece::Points(points) => {
            let own = own(points.iter().flat_map(|point| &point.0));
            json!({ "kind": "points", "own": own, "points": points.iter().map(line).collect::<Vec<_>>() })
        }
        Piece::Care(text) => json!({ "kind": "care", "text": text }),
        Piece::Picture(picture) => {
            let file = picture_name(*number);
            *number += 1;
            let alt = run(&Run::words(picture.alt.as_str()).in_language(picture.lang));
            let is_wide = picture.size.0 * 2 > picture.size.1 * 3;
            json!({ "kind": "picture", "file": file, "wide": is_wide, "alt": alt, "caption": line(&picture.caption) })
        }
    }
}

fn fact(fact: &Fact) -> Value {
    json!({ "label": fact.label, "lines": fact.lines.iter().map(line).collect::<Vec<_>>() })
}

fn line(line: &Line) -> Value {
    json!({ "own": own(&line.0), "runs": line.0.iter().map(run).collect::<Vec<_>>() })
}

/// The language that these begin in, if none is in the booklet's and all run in one direction: that is
/// the direction of the whole. A remark of the second rank within them may be in any.
fn own<'r>(runs: impl IntoIterator<Item = &'r Run>) -> Option<Value> {
    let runs = runs.into_iter().filter(|run| run.kind != RunKind::Quiet);
    let mut langs = runs.map(|run| run.lang);
    let first = langs.next()??;
    langs.all(|lang| lang.is_some_and(|lang| lang.direction() == first.direction())).then(|| {
        let mut fields = Map::new();
        add_language(&mut fields, first);
        Value::Object(fields)
    })
}

fn run(run: &Run) -> Value {
    let mut fields = Map::new();
    fields.insert("text".into(), json!(run.text));
    fields.insert("kind".into(), json!(run.kind));
    match run.lang {
        Some(lang) => add_language(&mut fields, lang),
        None => drop(fields.insert("tongue".into(), Value::Null)),
    }
    if run.kind == RunKind::Figures {
        let way = Direction::LeftToRight.as_str();
        fields.insert("direction".into(), json!(way));
    }
    Value::Object(fields)
}

/// How much room an entry takes, roughly, in letters.
fn length(entry: &Entry) -> usize {
    let line = |line: &Line| {
        let letters: usize = line.0.iter().map(|run| run.text.chars().count()).sum();
        letters.max(LETTERS_OF_A_LINE)
    };
    let piece = |piece: &Piece| match piece {
        Piece::Heading(run) => run.text.chars().count() + LETTERS_OF_A_LINE,
        Piece::Care(text) => text.chars().count() + LETTERS_OF_A_LINE,
        Piece::Paragraph(text) => line(text),
        Piece::Points(points) => points.iter().map(line).sum(),
        Piece::Picture(_) => LETTERS_OF_A_PICTURE,
    };
    let facts = |facts: &[Fact]| -> usize {
        facts.iter().flat_map(|f| &f.lines).map(line).sum::<usize>()
            + facts.len() * LETTERS_OF_A_LINE
    };
    entry.pieces.iter().map(piece).sum::<usize>() + facts(&entry.facts) + facts(&entry.card)
}
