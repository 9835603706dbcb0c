//! One dimension while its cells are read: every distinct cell is understood once.

use std::collections::HashMap;

use measure::Problem;

use super::at_cell;
use crate::{
    code_list::{CodeList, Resolution},
    dataset::{Code, Dimension},
};

/// The longest code, in bytes.
const LONGEST_CODE: usize = 64;

/// A dimension with the codes found so far.
pub(super) struct Column<'a> {
    dimension: Dimension,
    header: String,
    list: Option<&'a CodeList>,
    places: HashMap<String, Option<u32>>,
    by_code: HashMap<String, u32>,
    has_labels: bool,
    unlisted: Vec<(u64, String)>,
}

impl<'a> Column<'a> {
    pub fn new(dimension: Dimension, header: &str, list: Option<&'a CodeList>) -> Self {
        Self {
            dimension,
            header: header.to_owned(),
            list,
            places: HashMap::new(),
            by_code: HashMap::new(),
            has_labels: false,
            unlisted: Vec::new(),
        }
    }

    /// The place of a cell's code; with `label` the cell is a code and that is its label.
    ///
    /// A cell that cannot be understood is a problem the first time and `None` ever after.
    pub fn place(
        &mut self,
        cell: &str,
        label: Option<&str>,
        line: u64,
    ) -> Result<Option<u32>, Box<Problem>> {
        if let Some(known) = self.places.get(cell) {
            return self.same_label(*known, label, line);
        }
        let found = match label {
            Some(label) => self.as_code(cell, Some(label), line),
            None => self.resolved(cell, line),
        };
        self.places.insert(cell.to_owned(), found.as_ref().ok().copied());
        found.map(Some)
    }

    /// Refuses a code that has another label in this row than before.
    fn same_label(
        &self,
        place: Option<u32>,
        label: Option<&str>,
        line: u64,
    ) -> Result<Option<u32>, Box<Problem>> {
        let code =
            place.and_then(|p| usize::try_from(p).ok()).and_then(|p| self.dimension.codes.get(p));
        match (code, label) {
            (Some(code), Some(label)) if code.label.as_deref().unwrap_or_default() != label => {
                Err(Box::new(
                    at_cell("label-differs", line, &self.header)
                        .with("code", &code.code)
                        .with("label", label)
                        .with("before", code.label.as_deref().unwrap_or_default()),
                ))
            }
            _ => Ok(place),
        }
    }

    /// A cell that is a code for certain.
    fn as_code(&mut self, cell: &str, label: Option<&str>, line: u64) -> Result<u32, Box<Problem>> {
        let is_code = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'+');
        if cell.is_empty() {
            return Err(Box::new(at_cell("empty-cell", line, &self.header)));
        }
        if cell.len() > LONGEST_CODE || !cell.bytes().all(is_code) {
            return Err(Box::new(at_cell("not-a-code", line, &self.header).with("cell", cell)));
        }
        Ok(self.keep(cell, label.filter(|l| !l.is_empty())))
    }

    /// A cell that may be a code or a label.
    fn resolved(&mut self, cell: &str, line: u64) -> Result<u32, Box<Problem>> {
        let resolution = self.list.map_or(Resolution::Unknown, |list| list.resolve(cell));
        let problem = |code| at_cell(code, line, &self.header).with("label", cell);
        match resolution {
            Resolution::Code(code) => Ok(self.keep(code, self.label(code))),
            Resolution::Label(code) => {
                self.has_labels = true;
                Ok(self.keep(code, self.label(code)))
            }
            Resolution::Ambiguous(codes) => {
                Err(Box::new(problem("ambiguous-label").with("codes", codes.join(" "))))
            }
            Resolution::Unknown if is_plain_code(cell) => {
                self.unlisted.push((line, cell.to_owned()));
                self.as_code(cell, None, line)
            }
            Resolution::Unknown if cell.is_empty() => {
                Err(Box::new(at_cell("empty-cell", line, &self.header)))
            }
            Resolution::Unknown => Err(Box::new(problem("unknown-label"))),
        }
    }

    fn label(&self, code: &str) -> Option<&'a str> {
        self.list.and_then(|list| list.label(code))
    }

    /// The place of a code, a new one the first time.
    fn keep(&mut self, code: &str, label: Option<&str>) -> u32 {
        if let Some(place) = self.by_code.get(code) {
            return *place;
        }
        let place = u32::try_from(self.dimension.codes.len()).unwrap_or(u32::MAX);
        let label = label.map(str::to_owned);
        self.dimension.codes.push(Code { code: code.to_owned(), label });
        self.by_code.insert(code.to_owned(), place);
        place
    }

    /// The dimension, or the cells that look like codes but stand among labels.
    pub fn finish(self) -> (Dimension, Vec<Problem>) {
        let strange = self.unlisted.into_iter().filter(|_| self.has_labels);
        let problems = strange
            .map(|(line, cell)| at_cell("unknown-label", line, &self.header).with("label", cell))
            .collect();
        (self.dimension, problems)
    }
}

/// Whether a cell that no list knows can only be a code: capitals, digits, hyphens, underscores.
fn is_plain_code(cell: &str) -> bool {
    let is_code = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-');
    let starts_well = cell.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric());
    starts_well && cell.len() <= LONGEST_CODE && cell.bytes().all(is_code)
}
