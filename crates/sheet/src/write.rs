//! Writing a workbook: sheets with one row of headings and rows of words and numbers below it.
//!
//! The same rows give the same bytes, whenever they are written. What a column is called, and what it
//! holds, is said by the noun that the table is about.

use std::io;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::{begins_like_a_formula, guarded};

/// The widest column, in letters.
const WIDEST: u16 = 60;

/// A cell of a workbook.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A number that a spreadsheet can count with. One that is not finite is left empty.
    Number(f64),
    /// Words, never a formula whatever they begin with; at most [`crate::LONGEST_CELL`] letters.
    Words(String),
}

impl Cell {
    /// How wide it is shown, in letters.
    fn width(&self) -> usize {
        match self {
            Self::Empty => 0,
            Self::Number(_) => 10,
            Self::Words(words) => words.chars().take(usize::from(WIDEST)).count(),
        }
    }
}

/// A workbook that is being written.
///
/// ```
/// # use sheet::{Book, Cell, Sheet, Wishes};
/// let head = ["District".to_owned(), "Children".to_owned()];
/// let mut book = Book::default();
/// book.put("Schools", &head, [vec![Cell::Words("North".into()), Cell::Number(41.0)]]).unwrap();
/// let sheet = Sheet::read(&book.finish().unwrap(), &Wishes::default()).unwrap();
/// assert_eq!(sheet.rows[0].cells, ["North", "41"]);
/// ```
#[derive(Default)]
pub struct Book(Workbook);

impl Book {
    /// What such a file is called where files have types.
    pub const MEDIA_TYPE: &'static str =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// One more sheet. Its headings stay in sight when its rows are scrolled.
    ///
    /// # Errors
    /// When a spreadsheet could not hold it: too many rows or columns, too long a cell, a name of more
    /// than 31 letters or one that is there.
    pub fn put(
        &mut self,
        name: &str,
        head: &[String],
        rows: impl IntoIterator<Item = Vec<Cell>>,
    ) -> io::Result<()> {
        let sheet = self.0.add_worksheet().set_name(name).map_err(io::Error::other)?;
        write(sheet, head, rows).map_err(io::Error::other)
    }

    /// The whole workbook as the bytes of an XLSX file.
    ///
    /// # Errors
    /// When it does not fit into one.
    pub fn finish(mut self) -> io::Result<Vec<u8>> {
        // The same rows give the same bytes.
        let moment = ExcelDateTime::from_ymd(2026, 1, 1).map_err(io::Error::other)?;
        self.0.set_properties(&DocProperties::new().set_creation_datetime(&moment));
        self.0.save_to_buffer().map_err(io::Error::other)
    }
}

fn write(
    sheet: &mut Worksheet,
    head: &[String],
    rows: impl IntoIterator<Item = Vec<Cell>>,
) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    sheet.set_freeze_panes(1, 1)?;
    let mut widths = Vec::new();
    for (at, heading) in (0u16..).zip(head) {
        sheet.write_string_with_format(0, at, heading, &bold)?;
        widths.push(heading.chars().take(usize::from(WIDEST)).count());
    }
    for (number, row) in (1u32..).zip(rows) {
        for (at, cell) in (0u16..).zip(row) {
            if let Some(width) = widths.get_mut(usize::from(at)) {
                *width = cell.width().max(*width);
            }
            match cell {
                Cell::Words(words) if !words.is_empty() => {
                    sheet.write_string(number, at, unmistaken(words))?;
                }
                Cell::Number(amount) if amount.is_finite() => {
                    sheet.write_number(number, at, amount)?;
                }
                _ => {}
            }
        }
    }
    for (at, width) in (0u16..).zip(widths) {
        let width = u16::try_from(width + 2).unwrap_or(WIDEST).min(WIDEST);
        sheet.set_column_width(at, width)?;
    }
    Ok(())
}

/// Words in a workbook are never a formula; only our own sign before one needs another, because
/// [`crate::tidy`] takes one away.
fn unmistaken(words: String) -> String {
    let is_ours = words.starts_with('\'') && begins_like_a_formula(&words);
    if is_ours { guarded(&words) } else { words }
}
