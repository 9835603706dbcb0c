//! Headings in one row or in two: the years above, women and men below.
//!
//! What stands above several columns is written once: merged in a workbook, followed by empty cells in
//! CSV. Here it is put above each of them, so that every column has both of its headings. Whether a
//! table has two rows of headings is said by those who know the words: a sheet is read with one, and
//! [`Sheet::with_two_headings`] takes the second.

use std::collections::{BTreeMap, HashSet};

use crate::{MOST_COLUMNS, Row, Sheet};

/// The longest heading, in letters.
const LONGEST_HEADING: usize = 100;
/// The most rows that are looked at for the headings.
pub(super) const MOST_ABOVE: usize = 20;

/// In how many rows the headings stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Headings {
    /// In one.
    #[default]
    One,
    /// In two, the upper of which may span several columns.
    Two,
}

impl Headings {
    /// Both.
    pub const ALL: [Self; 2] = [Self::One, Self::Two];

    /// A short name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Two => "two",
        }
    }

    /// Reads the short name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|headings| headings.as_str() == name)
    }
}

/// Both headings of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heads {
    /// The upper; the same above all columns that it spans.
    pub upper: String,
    /// The lower.
    pub lower: String,
}

impl Heads {
    /// Both in one, or the only one that says something.
    #[must_use]
    pub fn joined(&self) -> String {
        match (self.upper.as_str(), self.lower.as_str()) {
            (upper, "") => upper.to_owned(),
            ("", lower) => lower.to_owned(),
            (upper, lower) if upper == lower => upper.to_owned(),
            (upper, lower) => format!("{upper} · {lower}"),
        }
    }
}

/// Cells that cover those to their right, by row and column, with the number of columns.
#[derive(Default)]
pub(super) struct Spans(BTreeMap<(usize, usize), usize>);

impl Spans {
    /// Takes one, within the bounds.
    pub(super) fn take(&mut self, row: usize, column: usize, width: usize) {
        let has_room = self.0.len() < MOST_COLUMNS * (MOST_ABOVE + 1);
        if width > 1 && column < MOST_COLUMNS && has_room {
            self.0.insert((row, column), width.min(MOST_COLUMNS));
        }
    }
}

/// The first rows of a table, from which its headings are taken.
pub(super) struct Top<'t> {
    /// The row above the first with two cells that say something.
    pub above: Option<&'t Row>,
    /// That row.
    pub first: &'t Row,
    /// The row below it.
    pub below: &'t Row,
    pub spans: &'t Spans,
}

impl Top<'_> {
    /// Both headings of each column, and how many rows below the first they take.
    ///
    /// A row with one cell is the upper one only where it cannot be a title: right above, not in the
    /// first column, and above a row without gaps that stands above figures.
    pub(super) fn heads(&self, width: usize) -> (Vec<Heads>, usize) {
        let is_upper = |above: &&Row| {
            let begins = |cell: &String| cell.starts_with(|c: char| c.is_ascii_digit());
            let at = above.cells.iter().position(|cell| !cell.is_empty()).unwrap_or_default();
            let mut pairs = self.first.cells.iter().zip(&self.below.cells);
            above.number + 1 == self.first.number
                && at > 0
                && self.below.cells.iter().any(begins)
                && pairs.all(|(head, cell)| cell.is_empty() || !head.is_empty())
        };
        match self.above.filter(is_upper) {
            Some(above) => (self.pairs(above, self.first, width), 0),
            None => (self.pairs(self.first, self.below, width), 1),
        }
    }

    fn pairs(&self, upper: &Row, lower: &Row, width: usize) -> Vec<Heads> {
        let said = |row: &Row| {
            let mut cells: Vec<String> = row.cells.iter().take(width).map(|c| words(c)).collect();
            cells.resize(width, String::new());
            cells
        };
        let (mut uppers, lowers) = (said(upper), said(lower));
        let merged = || self.spans.0.range((upper.number, 0)..(upper.number + 1, 0));
        if merged().next().is_some() {
            merged().for_each(|((_, at), width)| cover(&mut uppers, *at, *width));
        } else {
            fill(&mut uppers, &lowers);
        }
        let both = uppers.into_iter().zip(lowers);
        both.map(|(upper, lower)| Heads { upper, lower }).collect()
    }
}

/// Puts a merged heading above all columns that it spans.
fn cover(uppers: &mut [String], at: usize, width: usize) {
    let word = uppers.get(at).cloned().unwrap_or_default();
    for cell in uppers.iter_mut().skip(at).take(width) {
        cell.clone_from(&word);
    }
}

/// Puts a heading above the columns to its right, until another comes or nothing stands below.
fn fill(uppers: &mut [String], lowers: &[String]) {
    let mut last = String::new();
    for (upper, lower) in uppers.iter_mut().zip(lowers) {
        if !upper.is_empty() {
            last.clone_from(upper);
        } else if lower.is_empty() {
            last.clear();
        } else {
            upper.clone_from(&last);
        }
    }
}

/// A heading as it is kept: in one line, and not without end.
fn words(cell: &str) -> String {
    let said = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    said.chars().filter(|c| !c.is_control()).take(LONGEST_HEADING).collect()
}

/// Headings, each only once: a column without one gets its letter, one that is there twice a number.
pub(super) fn headings(mut first: Vec<String>, width: usize) -> Vec<String> {
    first.resize(width, String::new());
    let mut seen = HashSet::new();
    let mut head = Vec::with_capacity(width);
    for (at, cell) in first.into_iter().enumerate() {
        let said = words(&cell);
        let said = if said.is_empty() { letter(at) } else { said };
        let mut own = said.clone();
        let mut number = 2;
        while !seen.insert(own.clone()) {
            own = format!("{said} ({number})");
            number += 1;
        }
        head.push(own);
    }
    head
}

/// The letter of a column as spreadsheets have it: A, B, …, Z, AA.
fn letter(at: usize) -> String {
    let small = u8::try_from(at % 26).unwrap_or_default();
    let last = char::from(b'A' + small).to_string();
    if at < 26 { last } else { letter(at / 26 - 1) + &last }
}

impl Sheet {
    /// The rows that would stand under two rows of headings.
    #[must_use]
    pub fn below(&self) -> &[Row] {
        self.rows.get(self.lower..).unwrap_or_default()
    }

    /// The same table with its headings in two rows; [`heads`](Self::heads) has both of each column.
    /// Where no row would stand under them, it stays with one.
    #[must_use]
    pub fn with_two_headings(mut self) -> Self {
        if self.headings == Headings::One && !self.heads.is_empty() {
            self.rows.drain(..self.lower);
            self.head = headings(self.heads.iter().map(Heads::joined).collect(), self.heads.len());
            (self.headings, self.lower) = (Headings::Two, 0);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_called_by_letters_as_in_a_spreadsheet() {
        assert_eq!(
            [0, 25, 26, 51, 52, 701, 702].map(letter),
            ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
        );
    }

    #[test]
    fn every_heading_is_there_once() {
        let first = ["Phone", "", "Phone", "Phone (2)"].map(str::to_owned).to_vec();
        assert_eq!(headings(first, 5), ["Phone", "B", "Phone (2)", "Phone (2) (2)", "E"]);
    }
}
