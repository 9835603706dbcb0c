//! Reads XLSX workbooks (ECMA-376): the words that the cells of one sheet show.
//!
//! A place of a cell outside the bounds is refused before anything is made for it. Libraries that were
//! tried reserve what the file asks for.

use measure::{Problem, Problems};
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;
use std::io::Read;

use crate::numbers::Shape;
use crate::packed::{Folder, Line, MOST_PARTS, Part, attribute, no_table, push};
use crate::{Gathering, Letters, MOST_CELLS, MOST_SHEETS, Sheet, tidy};

pub(super) fn read(folder: Folder<'_>, wanted: &str) -> Result<Sheet, Problems> {
    let mut book = Workbook::open(folder)?;
    let sheets: Vec<String> = book.sheets.iter().map(|(name, _)| name.clone()).collect();
    let found = book.sheets.iter().find(|(name, _)| wanted.is_empty() || name == wanted);
    let Some((name, part)) = found.cloned() else {
        let code = if wanted.is_empty() { "not-a-table" } else { "unknown-sheet" };
        return Err(Problem::new(code, "").with("typed", wanted).into());
    };
    let rows = book.rows(&part)?;
    rows.finish(name, sheets, Letters::Workbook)
}

/// A workbook that is open.
struct Workbook<'b> {
    parts: Folder<'b>,
    /// The names of the sheets, and where they are packed.
    sheets: Vec<(String, String)>,
    strings: Vec<String>,
    shapes: Vec<Shape>,
    since_1904: bool,
}

impl<'b> Workbook<'b> {
    fn open(parts: Folder<'b>) -> Result<Self, Problem> {
        let mut book = Self {
            parts,
            sheets: Vec::new(),
            strings: Vec::new(),
            shapes: Vec::new(),
            since_1904: false,
        };
        let main = book.links("_rels/.rels", "")?;
        let main = main.into_values().find(|l| l.kind.ends_with("/officeDocument"));
        let main = main.map_or_else(|| "xl/workbook.xml".to_owned(), |l| l.part);
        let (folder, name) = main.rsplit_once('/').unwrap_or(("", &main));
        let beside = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let links = book.links(&format!("{beside}_rels/{name}.rels"), &beside)?;
        book.read_sheets(&main, &links)?;
        let of = |kind: &str| links.values().find(|l| l.kind.ends_with(kind)).map(|l| &l.part);
        if let Some(part) = of("/sharedStrings") {
            book.read_strings(part)?;
        }
        if let Some(part) = of("/styles") {
            book.read_shapes(part)?;
        }
        Ok(book)
    }

    /// What a part points to, by the names of its links.
    fn links(&mut self, name: &str, beside: &str) -> Result<HashMap<String, Link>, Problem> {
        let read = |part: &mut Part<&mut dyn Read>| {
            let mut links = HashMap::new();
            loop {
                match part.next()? {
                    Event::Eof => return Ok(links),
                    Event::Start(e) if e.local_name().as_ref() == "Relationship" => {
                        let target = attribute(&e, "Target").unwrap_or_default();
                        let part = match target.strip_prefix('/') {
                            Some(whole) => whole.to_owned(),
                            None => format!("{beside}{target}"),
                        };
                        let kind = attribute(&e, "Type").unwrap_or_default();
                        if links.len() < MOST_PARTS {
                            links.insert(
                                attribute(&e, "Id").unwrap_or_default(),
                                Link { kind, part },
                            );
                        }
                    }
                    _ => {}
                }
            }
        };
        Ok(self.parts.with_part(name, read)?.unwrap_or_default())
    }

    fn read_sheets(&mut self, main: &str, links: &HashMap<String, Link>) -> Result<(), Problem> {
        let read = |part: &mut Part<&mut dyn Read>| {
            let (mut sheets, mut since_1904) = (Vec::new(), false);
            loop {
                match part.next()? {
                    Event::Eof => return Ok((sheets, since_1904)),
                    Event::Start(e) if e.local_name().as_ref() == "workbookPr" => {
                        let value = attribute(&e, "date1904");
                        since_1904 = matches!(value.as_deref(), Some("1" | "true"));
                    }
                    Event::Start(e) if e.local_name().as_ref() == "sheet" => {
                        let link = attribute(&e, "id").and_then(|id| links.get(&id));
                        let hidden = attribute(&e, "state").is_some_and(|s| s != "visible");
                        let name = attribute(&e, "name").unwrap_or_default();
                        let sheet = link.filter(|l| l.kind.ends_with("/worksheet") && !hidden);
                        if sheets.len() < MOST_SHEETS {
                            sheets.extend(sheet.map(|l| (name, l.part.clone())));
                        }
                    }
                    _ => {}
                }
            }
        };
        let found = self.parts.with_part(main, read)?.ok_or_else(no_table)?;
        (self.sheets, self.since_1904) = found;
        Ok(())
    }

    /// Words that stand in many cells are kept once.
    fn read_strings(&mut self, name: &str) -> Result<(), Problem> {
        let read = |part: &mut Part<&mut dyn Read>| {
            let mut strings = Vec::new();
            loop {
                match part.next()? {
                    Event::Eof => return Ok(strings),
                    Event::Start(e) if e.local_name().as_ref() == "si" => {
                        strings.push(rich_text(part, "si")?);
                    }
                    _ => {}
                }
                if strings.len() > MOST_CELLS {
                    return Err(Problem::new("table-too-full", "").with("most", MOST_CELLS));
                }
            }
        };
        self.strings = self.parts.with_part(name, read)?.unwrap_or_default();
        Ok(())
    }

    /// How cells show their numbers, by the number of the style.
    fn read_shapes(&mut self, name: &str) -> Result<(), Problem> {
        let read = |part: &mut Part<&mut dyn Read>| {
            let (mut codes, mut shapes) = (HashMap::new(), Vec::new());
            let mut is_within = false;
            loop {
                match part.next()? {
                    Event::Eof => return Ok(shapes),
                    Event::Start(e) => match e.local_name().as_ref() {
                        "numFmt" => {
                            let code = attribute(&e, "formatCode").unwrap_or_default();
                            codes.insert(number(&e, "numFmtId"), Shape::of(&code));
                        }
                        "cellXfs" => is_within = true,
                        "xf" if is_within && shapes.len() < 100_000 => {
                            let id = number(&e, "numFmtId");
                            let own = codes.get(&id).copied();
                            shapes.push(own.unwrap_or_else(|| Shape::built_in(id)));
                        }
                        _ => {}
                    },
                    Event::End(e) if e.local_name().as_ref() == "cellXfs" => is_within = false,
                    _ => {}
                }
            }
        };
        self.shapes = self.parts.with_part(name, read)?.unwrap_or_default();
        Ok(())
    }

    /// The rows of a sheet.
    fn rows(&mut self, name: &str) -> Result<Gathering, Problem> {
        let (strings, shapes) =
            (std::mem::take(&mut self.strings), std::mem::take(&mut self.shapes));
        let words = Cells { strings, shapes, since_1904: self.since_1904 };
        self.parts.with_part(name, |part| words.rows(part))?.ok_or_else(no_table)
    }
}

/// A link from one part to another.
struct Link {
    kind: String,
    part: String,
}

fn number(element: &BytesStart<'_>, name: &str) -> u32 {
    attribute(element, name).and_then(|n| n.parse().ok()).unwrap_or_default()
}

/// The words of an element that may be put together of pieces; how they sound is left out.
fn rich_text(part: &mut Part<&mut dyn Read>, until: &str) -> Result<String, Problem> {
    let mut text = String::new();
    let (mut is_text, mut is_sound) = (false, false);
    loop {
        match part.next()? {
            Event::Eof => return Err(no_table()),
            Event::Start(e) => match e.local_name().as_ref() {
                "t" => is_text = !is_sound,
                "rPh" => is_sound = true,
                _ => {}
            },
            Event::End(e) => match e.local_name().as_ref() {
                "t" => is_text = false,
                "rPh" => is_sound = false,
                name if name == until => return Ok(unescaped(&text)),
                _ => {}
            },
            event if is_text => push(&mut text, &event),
            _ => {}
        }
    }
}

/// Letters that XML cannot hold are written `_x000D_` there.
fn unescaped(text: &str) -> String {
    if !text.contains("_x") {
        return text.to_owned();
    }
    let mut found = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        found.push_str(before);
        let code = from.get(2..6).filter(|_| from.get(6..7) == Some("_"));
        let code = code.filter(|c| c.bytes().all(|b| b.is_ascii_hexdigit()));
        let letter = code.and_then(|c| u32::from_str_radix(c, 16).ok()).and_then(char::from_u32);
        let length = if let Some(letter) = letter {
            found.push(letter);
            7
        } else {
            found.push_str("_x");
            2
        };
        rest = from.get(length..).unwrap_or_default();
    }
    found + rest
}

/// What the cells of a sheet need to be read.
struct Cells {
    strings: Vec<String>,
    shapes: Vec<Shape>,
    since_1904: bool,
}

impl Cells {
    fn rows(&self, part: &mut Part<&mut dyn Read>) -> Result<Gathering, Problem> {
        let mut gathering = Gathering::default();
        let mut row = Line::default();
        loop {
            match part.next()? {
                Event::Eof => return Ok(gathering),
                Event::Start(e) if e.local_name().as_ref() == "row" => {
                    let said = attribute(&e, "r").and_then(|r| r.parse().ok());
                    row = Line::new(said.unwrap_or(row.number + 1));
                }
                Event::Start(e) if e.local_name().as_ref() == "c" => {
                    let next = row.cells.len();
                    let at = attribute(&e, "r").and_then(|r| column(&r)).unwrap_or(next);
                    let (kind, style) = (attribute(&e, "t"), self::number(&e, "s"));
                    row.put(at, self.cell(part, kind.as_deref().unwrap_or("n"), style)?)?;
                }
                Event::End(e) if e.local_name().as_ref() == "row" => {
                    gathering.take(row.number, std::mem::take(&mut row.cells))?;
                }
                Event::End(e) if e.local_name().as_ref() == "sheetData" => {
                    merged(part, &mut gathering);
                    return Ok(gathering);
                }
                _ => {}
            }
        }
    }

    /// What a cell shows; a formula shows what it came to when it was saved, and itself where nothing was
    /// saved: as programs write workbooks that never counted.
    fn cell(
        &self,
        part: &mut Part<&mut dyn Read>,
        kind: &str,
        style: u32,
    ) -> Result<String, Problem> {
        let (mut value, mut is_value, mut has_value) = (String::new(), false, false);
        let (mut formula, mut is_formula) = (None::<String>, false);
        loop {
            match part.next()? {
                Event::Eof => return Err(no_table()),
                Event::Start(e) => match e.local_name().as_ref() {
                    "v" => (is_value, has_value) = (true, true),
                    "f" => {
                        is_formula = true;
                        formula = Some("=".to_owned());
                    }
                    "is" => value = rich_text(part, "is")?,
                    _ => {}
                },
                Event::End(e) => match e.local_name().as_ref() {
                    "v" => is_value = false,
                    "f" => is_formula = false,
                    "c" => {
                        // What came to nothing came to words.
                        let is_counted = !value.is_empty() || has_value && kind == "str";
                        let never = formula.filter(|_| !is_counted);
                        let shown = never.unwrap_or_else(|| self.shown(value, kind, style));
                        return Ok(tidy(&shown));
                    }
                    _ => {}
                },
                event if is_value => push(&mut value, &event),
                event if is_formula => formula.iter_mut().for_each(|text| push(text, &event)),
                _ => {}
            }
        }
    }

    fn shown(&self, value: String, kind: &str, style: u32) -> String {
        match kind {
            "s" => {
                let at: Option<usize> = value.trim().parse().ok();
                at.and_then(|at| self.strings.get(at)).cloned().unwrap_or_default()
            }
            "str" => unescaped(&value),
            "b" => if value.trim() == "1" { "yes" } else { "no" }.to_owned(),
            "n" => {
                let Ok(number) = value.trim().parse::<f64>() else { return value };
                let shape = self.shapes.get(style as usize).copied().unwrap_or_default();
                shape.show(number, self.since_1904)
            }
            _ => value,
        }
    }
}

/// The column of a cell such as `AB12`, the first being 0.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let count = letters.clone().count();
    if count == 0 || count > 3 {
        return (count > 3).then_some(usize::MAX);
    }
    let value = |b: u8| usize::from(b.to_ascii_uppercase() - b'A') + 1;
    letters.fold(0, |sum, b| sum * 26 + value(b)).checked_sub(1)
}

/// Merged cells are told behind all rows; what is damaged there hides no row.
fn merged(part: &mut Part<&mut dyn Read>, gathering: &mut Gathering) {
    loop {
        match part.next() {
            Ok(Event::Start(e)) if e.local_name().as_ref() == "mergeCell" => {
                let area = attribute(&e, "ref").unwrap_or_default();
                if let Some((row, at, width)) = span(&area) {
                    gathering.span(row, at, width);
                }
            }
            Ok(Event::End(e)) if e.local_name().as_ref() == "mergeCells" => return,
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

/// The row of an area such as `B1:C1`, its first column and how many columns it has.
fn span(area: &str) -> Option<(usize, usize, usize)> {
    let (from, to) = area.split_once(':')?;
    let (first, last) = (column(from)?, column(to)?);
    let row = from.trim_start_matches(|c: char| c.is_ascii_alphabetic()).parse().ok()?;
    Some((row, first, last.checked_sub(first)?.saturating_add(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_of_merged_cells_are_read() {
        assert_eq!(span("B1:D2"), Some((1, 1, 3)));
        assert_eq!(span("A1:XFD1"), Some((1, 0, 16_384)));
        assert_eq!(span("A1:ZZZZZZZZ1"), Some((1, 0, usize::MAX)));
        assert_eq!((span("D1:B1"), span("B1"), span("B:C"), span("")), (None, None, None, None));
    }

    #[test]
    fn places_of_cells_are_read() {
        assert_eq!(column("A1"), Some(0));
        assert_eq!(column("AB12"), Some(27));
        assert_eq!(column("12"), None);
        assert_eq!(column("ZZZZZZZZZZZ1"), Some(usize::MAX));
    }

    #[test]
    fn letters_that_xml_cannot_hold_are_read() {
        assert_eq!(unescaped("a_x000D_b_x00"), "a\rb_x00");
        assert_eq!(unescaped("_x005F_x000D_"), "_x000D_");
        assert_eq!(unescaped("_xžžžž_"), "_xžžžž_");
    }
}
