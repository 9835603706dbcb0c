//! A table as somebody keeps it: CSV or a workbook, read within bounds into rows of texts, and written.
//!
//! Towns keep their services and their figures in spreadsheets, saved in odd letters and with odd
//! separators. [`Sheet::read`] turns the bytes of a CSV file or a workbook (XLSX, ODS) into headings and
//! rows of words; what the words mean is said elsewhere, by the noun that they are about. A [`Book`]
//! goes the other way.
//!
//! ```
//! # use sheet::{Sheet, Wishes};
//! let file = "Gads;Iedzīvotāji\n2024;1 205";
//! let sheet = Sheet::read(file.as_bytes(), &Wishes::default()).unwrap();
//! assert_eq!(sheet.head, ["Gads", "Iedzīvotāji"]);
//! assert_eq!(sheet.rows[0].cells, ["2024", "1 205"]);
//! ```
//!
//! Formulas are never worked out: a cell is what it shows. Headings stand in one row, or in two
//! ([`Sheet::with_two_headings`]). Not here: what a column is, and XLS of before 2007.

#![forbid(unsafe_code)]

mod heads;
mod numbers;
mod open;
mod packed;
mod plain;
mod workbook;
mod write;

pub use heads::{Headings, Heads};
use measure::{Problem, Problems};
pub use write::{Book, Cell};

/// Every code that a problem of this library can carry, for the one who words them.
pub const PROBLEM_CODES: &[&str] = &[
    "cell-too-full",
    "file-too-large",
    "no-rows",
    "not-a-table",
    "old-workbook",
    "open-quote",
    "table-too-full",
    "table-too-long",
    "table-too-wide",
    "too-much-text",
    "unknown-sheet",
    "unpacked-too-large",
];

/// What a form that takes a table accepts, as HTML writes it.
pub const ACCEPTED: &str = ".csv,.tsv,.txt,.xlsx,.ods,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.oasis.opendocument.spreadsheet";

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 16 * 1024 * 1024;
/// The most rows that are read, the headings not counted.
pub const MOST_ROWS: usize = 20_000;
/// The most columns that are read: our own export in 24 languages has about 250.
pub const MOST_COLUMNS: usize = 800;
/// The most cells that are read.
pub const MOST_CELLS: usize = 4_000_000;
/// The most text that all cells hold together, in bytes: one long text may stand in many cells of a
/// small workbook.
pub const MOST_TEXT: usize = 64 * 1024 * 1024;
/// The longest cell, in letters: what a spreadsheet can hold.
pub const LONGEST_CELL: usize = 32_767;
/// What a workbook may weigh when it is unpacked, in bytes.
pub const LARGEST_UNPACKED: u64 = 128 * 1024 * 1024;
/// The most sheets of a workbook that are named.
const MOST_SHEETS: usize = 50;

/// A table of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The name of the sheet; empty for CSV.
    pub name: String,
    /// The names of all sheets of the workbook; empty for CSV.
    pub sheets: Vec<String>,
    /// How its letters were read.
    pub letters: Letters,
    /// The headings, each only once; a column without one is called by its letter, as `C`.
    pub head: Vec<String>,
    /// In how many rows the headings stand: one, until two are taken.
    pub headings: Headings,
    /// What two rows of headings say, or would say, of each column; empty where no row would stand
    /// under them.
    pub heads: Vec<Heads>,
    /// The rows that hold anything.
    pub rows: Vec<Row>,
    /// How many of the rows would be headings if there were two.
    lower: usize,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number as a spreadsheet shows it, from 1.
    pub number: usize,
    /// As many cells as there are headings.
    pub cells: Vec<String>,
}

/// How the bytes of a file stand for letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Letters {
    /// UTF-8: the file itself tells.
    Utf8,
    /// UTF-16 with its mark.
    Utf16,
    /// A workbook, whose letters are never in doubt.
    Workbook,
    /// Windows, central European: assumed.
    Windows1250,
    /// Windows, Cyrillic: assumed.
    Windows1251,
    /// Windows, western European: assumed.
    Windows1252,
    /// Windows, Greek: assumed.
    Windows1253,
    /// Windows, Baltic: assumed.
    Windows1257,
}

impl Letters {
    /// Those that may be assumed where a file does not tell, the first being the most common.
    pub const ASSUMED: [Self; 5] = [
        Self::Windows1252,
        Self::Windows1250,
        Self::Windows1257,
        Self::Windows1251,
        Self::Windows1253,
    ];

    /// A short name, as `cp1257`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "utf8",
            Self::Utf16 => "utf16",
            Self::Workbook => "workbook",
            Self::Windows1250 => "cp1250",
            Self::Windows1251 => "cp1251",
            Self::Windows1252 => "cp1252",
            Self::Windows1253 => "cp1253",
            Self::Windows1257 => "cp1257",
        }
    }

    /// One that may be assumed, by its short name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ASSUMED.into_iter().find(|letters| letters.as_str() == name)
    }

    /// Whether the file did not tell, so that a person should look at the letters.
    #[must_use]
    pub fn is_assumed(self) -> bool {
        Self::ASSUMED.contains(&self)
    }

    /// What old files in a country are most likely written in, by its two-letter code.
    ///
    /// ```
    /// # use sheet::Letters;
    /// assert_eq!(Letters::of_country("LV"), Letters::Windows1257);
    /// ```
    #[must_use]
    pub fn of_country(country: &str) -> Self {
        match country {
            "LV" | "LT" | "EE" => Self::Windows1257,
            "PL" | "CZ" | "SK" | "HU" | "SI" | "HR" | "RO" | "RS" | "BA" => Self::Windows1250,
            "BG" | "UA" | "MK" => Self::Windows1251,
            "GR" | "EL" | "CY" => Self::Windows1253,
            _ => Self::Windows1252,
        }
    }
}

/// What is wished of a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wishes {
    /// Which sheet of a workbook; empty for the first.
    pub sheet: String,
    /// How letters are read where the file does not tell.
    pub letters: Letters,
}

impl Default for Wishes {
    fn default() -> Self {
        Self { sheet: String::new(), letters: Letters::Windows1252 }
    }
}

impl Sheet {
    /// Reads a CSV file or a workbook.
    ///
    /// The headings are the first row with two cells that say something; what stands above is left
    /// out.
    ///
    /// # Errors
    /// `not-a-table`, `old-workbook` (XLS, or locked with a password), `unknown-sheet`, and what is
    /// too large: `file-too-large`, `unpacked-too-large`, `table-too-long`, `table-too-wide`,
    /// `table-too-full`, `too-much-text`, `cell-too-full`; `no-rows` when nothing stands under the headings.
    pub fn read(bytes: &[u8], wishes: &Wishes) -> Result<Self, Problems> {
        if bytes.len() > LARGEST_FILE {
            return Err(Problem::new("file-too-large", "").with("most", LARGEST_FILE).into());
        }
        if bytes.starts_with(b"PK\x03\x04") {
            let folder = packed::Folder::open(bytes)?;
            let is_open = folder.has(open::CONTENT);
            let read = if is_open { open::read } else { workbook::read };
            return read(folder, &wishes.sheet);
        }
        if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
            return Err(Problem::new("old-workbook", "").into());
        }
        plain::read(bytes, wishes.letters)
    }

    /// Some of what a column holds, for a person who has to say what it is.
    #[must_use]
    pub fn examples(&self, column: usize, most: usize) -> Vec<&str> {
        let cells = self.rows.iter().filter_map(|row| row.cells.get(column));
        let mut found: Vec<&str> = Vec::new();
        for cell in cells.filter(|cell| !cell.is_empty()) {
            if !found.contains(&cell.as_str()) {
                found.push(cell);
            }
            if found.len() == most {
                break;
            }
        }
        found
    }
}

/// Gathers rows as a reader finds them, within the bounds.
#[derive(Default)]
struct Gathering {
    rows: Vec<Row>,
    cells: usize,
    text: usize,
    spans: heads::Spans,
}

impl Gathering {
    /// Takes a cell that covers those to its right; only headings matter.
    fn span(&mut self, row: usize, column: usize, width: usize) {
        let is_top = self.rows.get(heads::MOST_ABOVE).is_none_or(|last| row <= last.number);
        if is_top {
            self.spans.take(row, column, width);
        }
    }

    /// Takes a row with its number; one that says nothing is left out.
    fn take(&mut self, number: usize, cells: Vec<String>) -> Result<(), Problem> {
        if cells.iter().all(String::is_empty) {
            return Ok(());
        }
        let place = format!("rows/{number}");
        if cells.len() > MOST_COLUMNS {
            return Err(Problem::new("table-too-wide", place).with("most", MOST_COLUMNS));
        }
        if cells.iter().any(|c| c.len() > LONGEST_CELL && c.chars().count() > LONGEST_CELL) {
            return Err(Problem::new("cell-too-full", place).with("most", LONGEST_CELL));
        }
        self.cells += cells.len();
        if self.cells > MOST_CELLS {
            return Err(Problem::new("table-too-full", place).with("most", MOST_CELLS));
        }
        self.text += cells.iter().map(String::len).sum::<usize>();
        if self.text > MOST_TEXT {
            return Err(too_much_text(place));
        }
        // A few rows may stand above the headings.
        if self.rows.len() > MOST_ROWS + 20 {
            return Err(Problem::new("table-too-long", place).with("most", MOST_ROWS));
        }
        self.rows.push(Row { number, cells });
        Ok(())
    }

    /// The table: its headings, and what stands under them.
    fn finish(
        self,
        name: String,
        sheets: Vec<String>,
        letters: Letters,
    ) -> Result<Sheet, Problems> {
        let says = |row: &Row| row.cells.iter().filter(|c| !c.is_empty()).count();
        let mut rows = self.rows;
        let mut top = rows.iter().take(heads::MOST_ABOVE);
        let at = top.position(|row| says(row) > 1).unwrap_or_default();
        let mut rest = rows.split_off((at + 1).min(rows.len()));
        let (Some(first), Some(below)) = (rows.pop(), rest.first()) else {
            return Err(Problem::new("no-rows", "").into());
        };
        if rest.len() > MOST_ROWS {
            return Err(Problem::new("table-too-long", "").with("most", MOST_ROWS).into());
        }
        let last = |row: &Row| row.cells.iter().rposition(|c| !c.is_empty()).map_or(0, |at| at + 1);
        let width = rest.iter().map(last).max().unwrap_or_default().max(first.cells.len());
        if width.saturating_mul(rest.len()) > MOST_CELLS {
            return Err(Problem::new("table-too-full", "").with("most", MOST_CELLS).into());
        }
        let top = heads::Top { above: rows.last(), first: &first, below, spans: &self.spans };
        let (heads, lower) = top.heads(width);
        let heads = if rest.len() > lower { heads } else { Vec::new() };
        rest.iter_mut().for_each(|row| row.cells.resize(width, String::new()));
        let (head, headings) = (heads::headings(first.cells, width), Headings::One);
        Ok(Sheet { name, sheets, letters, head, headings, heads, rows: rest, lower })
    }
}

fn too_much_text(place: String) -> Problem {
    Problem::new("too-much-text", place).with("most", MOST_TEXT / 1024 / 1024)
}

/// A cell as a reader has it: one kind of line end, nothing around it, and without the sign that
/// keeps other programs from taking it for a formula.
#[must_use]
pub fn tidy(cell: &str) -> String {
    let cell = cell.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "");
    let bare = cell.trim_matches([' ', '\t', '\n', '\u{a0}', '\u{feff}']);
    match bare.strip_prefix('\'') {
        Some(rest) if begins_like_a_formula(rest) => rest.to_owned(),
        _ => bare.to_owned(),
    }
}

/// Whether other programs might take a text for a formula, or our sign before one for a part of it.
#[must_use]
pub fn begins_like_a_formula(text: &str) -> bool {
    let signs = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
    text.trim_start_matches('\'').starts_with(signs)
}

/// The same text so that no other program takes it for a formula; [`tidy`] takes the sign away.
#[must_use]
pub fn guarded(text: &str) -> String {
    if begins_like_a_formula(text) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_begins_like_a_formula_comes_back_the_same(text in "['=+@\t-]{0,4}[a-z0-9 ']{0,6}x") {
            let text = text.trim_matches([' ', '\n']);
            prop_assert_eq!(tidy(&guarded(text)), text);
            let begins = guarded(text).starts_with(['=', '+', '-', '@', '\t']);
            prop_assert!(!begins);
        }
    }
}
