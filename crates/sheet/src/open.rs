//! Reads OpenDocument spreadsheets (ODS, ISO/IEC 26300): the words that the cells of one sheet show.
//!
//! All sheets stand in one part. A cell or a row that says nothing may be repeated a million times and
//! costs nothing; one that says something is repeated within the bounds of a table. Remarks beside
//! cells, drawings and what was deleted under tracking are passed over. A cell that a merged one
//! covers is empty, as it shows nothing; what spans several columns is told to the headings.

use measure::{Problem, Problems};
use quick_xml::events::{BytesStart, Event};
use std::collections::HashSet;
use std::io::Read;

use crate::numbers::{percent, plain};
use crate::packed::{Folder, Line, Part, attribute, no_table, push};
use crate::{Gathering, Letters, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, Sheet, tidy};

/// The part that holds the sheets.
pub(super) const CONTENT: &str = "content.xml";
/// The most styles of tables that are looked at to find out which sheets are hidden.
const MOST_STYLES: usize = 1_000;

pub(super) fn read(mut folder: Folder<'_>, wanted: &str) -> Result<Sheet, Problems> {
    let found = folder.with_part(CONTENT, |part| Book::default().read(part, wanted))?;
    let book = found.ok_or_else(no_table)?;
    let Some((name, rows)) = book.rows else {
        let code = if wanted.is_empty() { "not-a-table" } else { "unknown-sheet" };
        return Err(Problem::new(code, "").with("typed", wanted).into());
    };
    rows.finish(name, book.sheets, Letters::Workbook)
}

type Xml<'p, 'r> = &'p mut Part<&'r mut dyn Read>;

/// What was found so far.
#[derive(Default)]
struct Book {
    /// The names of the sheets that are shown.
    sheets: Vec<String>,
    /// Styles of tables that are not shown.
    hidden: HashSet<String>,
    /// The sheet that is wanted.
    rows: Option<(String, Gathering)>,
}

impl Book {
    fn read(mut self, part: Xml<'_, '_>, wanted: &str) -> Result<Self, Problem> {
        let mut style = String::new();
        loop {
            match part.next()? {
                Event::Eof => return Ok(self),
                Event::Start(e) => match e.local_name().as_ref() {
                    "style" => style = attribute(&e, "name").unwrap_or_default(),
                    "table-properties"
                        if is(&e, "display", "false") && self.hidden.len() < MOST_STYLES =>
                    {
                        self.hidden.insert(style.clone());
                    }
                    "tracked-changes" => skip(part, "tracked-changes")?,
                    "table" => {
                        let name = attribute(&e, "name").unwrap_or_default();
                        let own = attribute(&e, "style-name");
                        self.table(part, name, own.as_deref(), wanted)?;
                    }
                    _ => {}
                },
                _ => {}
            }
        }
    }

    /// Takes a sheet if it is the one that is wanted; its name in any case.
    fn table(
        &mut self,
        part: Xml<'_, '_>,
        name: String,
        style: Option<&str>,
        wanted: &str,
    ) -> Result<(), Problem> {
        let is_hidden = style.is_some_and(|style| self.hidden.contains(style));
        if is_hidden || self.sheets.len() >= MOST_SHEETS {
            return skip(part, "table");
        }
        self.sheets.push(name.clone());
        if self.rows.is_some() || !(wanted.is_empty() || name == wanted) {
            return skip(part, "table");
        }
        self.rows = Some((name, rows(part)?));
        Ok(())
    }
}

fn is(element: &BytesStart<'_>, name: &str, value: &str) -> bool {
    attribute(element, name).is_some_and(|found| found == value)
}

/// How often something stands there.
fn times(element: &BytesStart<'_>, name: &str) -> usize {
    attribute(element, name).and_then(|n| n.parse().ok()).unwrap_or(1).max(1)
}

/// Passes over the rest of an element.
fn skip(part: Xml<'_, '_>, name: &str) -> Result<(), Problem> {
    let mut depth = 1_usize;
    loop {
        match part.next()? {
            Event::Eof => return Err(no_table()),
            Event::Start(e) if e.local_name().as_ref() == name => depth += 1,
            Event::End(e) if e.local_name().as_ref() == name => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Ok(());
        }
    }
}

/// The rows of a sheet.
fn rows(part: Xml<'_, '_>) -> Result<Gathering, Problem> {
    let mut gathering = Gathering::default();
    let mut row = Line::new(1);
    let (mut at, mut repeated) = (0_usize, 1);
    loop {
        match part.next()? {
            Event::Eof => return Err(no_table()),
            Event::Start(e) => match e.local_name().as_ref() {
                "table-row" => (at, repeated) = (0, times(&e, "number-rows-repeated")),
                "table-cell" => {
                    let count = times(&e, "number-columns-repeated");
                    gathering.span(row.number, at, times(&e, "number-columns-spanned"));
                    let kind = Kind::of(&e);
                    let words = cell(part, &kind)?;
                    if !words.is_empty() {
                        // One more than is allowed is refused when it is put.
                        let first = at.min(MOST_COLUMNS);
                        let last = at.saturating_add(count).min(MOST_COLUMNS + 1);
                        for at in first..last.max(first + 1) {
                            row.put(at, words.clone())?;
                        }
                    }
                    at = at.saturating_add(count);
                }
                "covered-table-cell" => {
                    at = at.saturating_add(times(&e, "number-columns-repeated"));
                    skip(part, "covered-table-cell")?;
                }
                // What lies on a sheet may hold tables of its own.
                name @ ("shapes" | "forms") => {
                    let name = name.to_owned();
                    skip(part, &name)?;
                }
                _ => {}
            },
            Event::End(e) => match e.local_name().as_ref() {
                "table-row" => row = next_row(&mut gathering, row, repeated)?,
                "table" => return Ok(gathering),
                _ => {}
            },
            _ => {}
        }
    }
}

/// Takes a row as often as it is there, and begins the next.
fn next_row(gathering: &mut Gathering, row: Line, repeated: usize) -> Result<Line, Problem> {
    let next = row.number.saturating_add(repeated);
    if !row.cells.is_empty() {
        for number in row.number..next {
            if number > MOST_ROWS * 10 {
                let problem = Problem::new("table-too-long", format!("rows/{number}"));
                return Err(problem.with("most", MOST_ROWS));
            }
            gathering.take(number, row.cells.clone())?;
        }
    }
    Ok(Line::new(next))
}

/// What a cell holds beside its words.
enum Kind {
    /// Words alone.
    Words,
    /// A number.
    Number(f64),
    /// A share of one.
    Share(f64),
    /// A day, perhaps with a time; or yes and no.
    Told(String),
    /// A formula that was never counted.
    Formula(String),
}

impl Kind {
    fn of(cell: &BytesStart<'_>) -> Self {
        let number = || attribute(cell, "value").and_then(|v| v.trim().parse::<f64>().ok());
        let kind = attribute(cell, "value-type").unwrap_or_default();
        let found = match kind.as_str() {
            "float" | "currency" => number().map(Self::Number),
            "percentage" => number().map(Self::Share),
            "date" => attribute(cell, "date-value").map(|d| Self::Told(day(&d))),
            "boolean" => attribute(cell, "boolean-value")
                .map(|b| Self::Told(if b == "true" { "yes" } else { "no" }.to_owned())),
            "" => attribute(cell, "formula")
                .and_then(|f| Some(Self::Formula(f.get(f.find('=')?..)?.to_owned()))),
            _ => None,
        };
        found.unwrap_or(Self::Words)
    }
}

/// A moment as other workbooks show it: the day, and the time where there is one.
fn day(text: &str) -> String {
    let (day, time) = text.split_once('T').unwrap_or((text, ""));
    match time.get(..5) {
        None | Some("00:00") => day.to_owned(),
        Some(time) => format!("{day} {time}"),
    }
}

/// What a cell shows.
fn cell(part: Xml<'_, '_>, kind: &Kind) -> Result<String, Problem> {
    let (mut words, mut paragraphs, mut depth) = (String::new(), 0, 0_usize);
    loop {
        match part.next()? {
            Event::Eof => return Err(no_table()),
            Event::Start(e) => match e.local_name().as_ref() {
                "p" | "h" => {
                    if depth == 0 && paragraphs > 0 {
                        words.push('\n');
                    }
                    paragraphs += 1;
                    depth += 1;
                }
                "s" if depth > 0 => words.push_str(&" ".repeat(times(&e, "c").min(100))),
                "tab" if depth > 0 => words.push(' '),
                "line-break" if depth > 0 => words.push('\n'),
                name @ ("annotation" | "frame" | "custom-shape" | "table" | "ruby-text") => {
                    let name = name.to_owned();
                    skip(part, &name)?;
                }
                _ => {}
            },
            Event::End(e) => match e.local_name().as_ref() {
                "p" | "h" => depth = depth.saturating_sub(1),
                "table-cell" => break,
                _ => {}
            },
            event if depth > 0 => {
                let from = words.len();
                push(&mut words, &event);
                flatten(&mut words, from);
            }
            _ => {}
        }
    }
    Ok(match kind {
        Kind::Formula(formula) if words.is_empty() => tidy(formula),
        Kind::Words | Kind::Formula(_) => tidy(&words),
        Kind::Number(number) => plain(*number),
        Kind::Share(share) => percent(*share),
        Kind::Told(text) => tidy(text),
    })
}

/// Lines of the file itself are only blanks in its words.
fn flatten(words: &mut String, from: usize) {
    let new = words.split_off(from);
    for letter in new.chars() {
        match letter {
            '\n' | '\r' | '\t' | ' ' if words.is_empty() || words.ends_with([' ', '\n']) => {}
            '\n' | '\r' | '\t' => words.push(' '),
            letter => words.push(letter),
        }
    }
}
