//! A packed folder of XML parts, as every kind of workbook is one, unpacked within a bound.
//!
//! Each part is unpacked as it is read and never beyond what is left for the whole folder, so that a
//! small file cannot fill the memory.

use measure::Problem;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::borrow::Cow;
use std::io::{BufReader, Cursor, Read};
use zip::ZipArchive;

use crate::{LARGEST_UNPACKED, LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, MOST_TEXT, too_much_text};

/// The most parts that a workbook may have.
pub(super) const MOST_PARTS: usize = 5_000;

pub(super) fn no_table() -> Problem {
    Problem::new("not-a-table", "")
}

/// A packed folder that is open.
pub(super) struct Folder<'b> {
    parts: ZipArchive<Cursor<&'b [u8]>>,
    /// What may still be unpacked, in bytes.
    left: u64,
}

impl<'b> Folder<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, Problem> {
        let parts = ZipArchive::new(Cursor::new(bytes)).map_err(|_| no_table())?;
        if parts.len() > MOST_PARTS {
            return Err(no_table());
        }
        Ok(Self { parts, left: LARGEST_UNPACKED })
    }

    /// Whether there is a part of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.parts.index_for_name(name).is_some()
    }

    /// Opens a part and does something with it; nothing when it is not there.
    pub(super) fn with_part<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&mut Part<&mut dyn Read>) -> Result<T, Problem>,
    ) -> Result<Option<T>, Problem> {
        let Ok(packed) = self.parts.by_name(name) else { return Ok(None) };
        let mut bounded = packed.take(self.left);
        let found = read(&mut Part::new(&mut bounded));
        self.left = bounded.limit();
        if self.left == 0 {
            let problem = Problem::new("unpacked-too-large", "");
            return Err(problem.with("most", LARGEST_UNPACKED));
        }
        found.map(Some)
    }
}

/// An XML part, its elements with and without content alike.
pub(super) struct Part<R: Read> {
    xml: Reader<BufReader<R>>,
    buffer: Vec<u8>,
}

impl<R: Read> Part<R> {
    pub(super) fn new(source: R) -> Self {
        let mut xml = Reader::from_reader(BufReader::new(source));
        xml.config_mut().expand_empty_elements = true;
        Self { xml, buffer: Vec::new() }
    }

    pub(super) fn next(&mut self) -> Result<Event<'_>, Problem> {
        self.buffer.clear();
        self.xml.read_event_into(&mut self.buffer).map_err(|_| no_table())
    }
}

/// The value of an attribute, whatever prefix its name has.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut all = element.attributes();
    all.with_checks(false);
    let found = all.filter_map(Result::ok).find(|a| a.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
}

/// Adds what an event of text says.
pub(super) fn push(text: &mut String, event: &Event<'_>) {
    match event {
        _ if text.len() > LONGEST_CELL * 4 => {}
        Event::Text(t) => text.push_str(&t.xml10_content()),
        Event::CData(t) => text.push_str(&t.xml10_content()),
        Event::GeneralRef(r) => match r.resolve_char_ref() {
            Ok(Some(c)) => text.push(c),
            _ => text.push_str(match r.xml10_content().as_ref() {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                "quot" => "\"",
                "apos" => "'",
                _ => "",
            }),
        },
        _ => {}
    }
}

/// A row while its cells are found.
#[derive(Default)]
pub(super) struct Line {
    pub cells: Vec<String>,
    /// Its number, from 1.
    pub number: usize,
    text: usize,
}

impl Line {
    /// The row of a number.
    pub(super) fn new(number: usize) -> Self {
        Self { number, ..Self::default() }
    }

    /// Puts a cell at its place in the row.
    pub(super) fn put(&mut self, at: usize, words: String) -> Result<(), Problem> {
        if words.is_empty() {
            return Ok(());
        }
        let place = || format!("rows/{}", self.number);
        if at >= MOST_COLUMNS {
            return Err(Problem::new("table-too-wide", place()).with("most", MOST_COLUMNS));
        }
        if self.number > MOST_ROWS * 10 {
            return Err(Problem::new("table-too-long", place()).with("most", MOST_ROWS));
        }
        // What is put at one place again and again counts as well.
        self.text += words.len();
        if self.text > MOST_TEXT {
            return Err(too_much_text(place()));
        }
        if self.cells.len() <= at {
            self.cells.resize(at + 1, String::new());
        }
        if let Some(cell) = self.cells.get_mut(at) {
            *cell = words;
        }
        Ok(())
    }
}
