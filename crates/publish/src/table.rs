//! The data-table twin of every picture, and the same table as a CSV file.
//!
//! A picture is for seeing a pattern, its table for reading a value; both always travel together.
//! Cells are text that the caller has formatted. The CSV follows RFC 4180 and is safe to open in a
//! spreadsheet: a cell that would be taken for a formula is guarded by an apostrophe. Deliberately
//! no sums, sorting or types here.

use serde::{Deserialize, Serialize};

use crate::svg::turns_text;

/// A table of text. The first cell of each row is the row's header.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What the table shows.
    pub caption: String,
    /// One header per column.
    pub head: Vec<String>,
    /// Rows with as many cells as `head`.
    pub rows: Vec<Vec<String>>,
}

/// How lines of a CSV file end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineEnd {
    /// Carriage return and line feed, as RFC 4180 has it: for files that people open.
    CrLf,
    /// Line feed alone: for programs.
    Lf,
}

/// What stands between the cells of a CSV file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// A comma, as RFC 4180 has it.
    Comma,
    /// A semicolon, as spreadsheets expect it where a comma stands before decimals.
    Semicolon,
}

/// The table as CSV: header, then rows; comma, double quotes where needed, without the caption.
///
/// ```
/// use publish::table::{LineEnd, Table, csv};
/// let table = Table {
///     caption: String::new(),
///     head: vec!["City".into(), "Gap".into()],
///     rows: vec![vec!["Rīga, LV".into(), "-2.4".into()], vec!["=1+1".into(), "".into()]],
/// };
/// assert_eq!(csv(&table, LineEnd::Lf), "City,Gap\n\"Rīga, LV\",-2.4\n'=1+1,\n");
/// ```
#[must_use]
pub fn csv(table: &Table, line_end: LineEnd) -> String {
    csv_between(table, line_end, Between::Comma)
}

/// The same with something else between the cells.
#[must_use]
pub fn csv_between(table: &Table, line_end: LineEnd, between: Between) -> String {
    let rows = std::iter::once(&table.head).chain(&table.rows);
    rows.map(|row| line(row, line_end, between)).collect()
}

/// One row of such a file, for tables that are written while they are made.
#[must_use]
pub fn csv_line(row: &[String], line_end: LineEnd) -> String {
    line(row, line_end, Between::Comma)
}

fn line(row: &[String], line_end: LineEnd, between: Between) -> String {
    let end = match line_end {
        LineEnd::CrLf => "\r\n",
        LineEnd::Lf => "\n",
    };
    let between = match between {
        Between::Comma => ',',
        Between::Semicolon => ';',
    };
    let cells: Vec<_> = row.iter().map(|text| cell(text, between)).collect();
    cells.join(between.encode_utf8(&mut [0; 4])) + end
}

fn cell(text: &str, between: char) -> String {
    let text: String = text.chars().filter(|c| !turns_text(*c) && *c != '\0').collect();
    let text = if looks_like_formula(&text) { format!("'{text}") } else { text };
    if text.contains([between, '"', '\n', '\r', '\t']) {
        return format!("\"{}\"", text.replace('"', "\"\""));
    }
    text
}

/// A spreadsheet would run it: it begins with `=`, `+`, `-`, `@`, tab or carriage return (a blank
/// before it does not help) and is no number.
fn looks_like_formula(text: &str) -> bool {
    let begins =
        |text: &str| text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    (begins(text) || begins(text.trim_start())) && !is_number(text)
}

/// Digits with one sign before, marks of grouping and decimals between, and a per cent sign behind.
fn is_number(text: &str) -> bool {
    let body = text.strip_prefix(['-', '+']).unwrap_or(text);
    let body = body.strip_suffix('%').unwrap_or(body).trim_end();
    let is_part =
        |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}' | ' ');
    body.starts_with(|c: char| c.is_ascii_digit()) && body.chars().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_guarded_and_numbers_are_not() {
        for text in ["=A1", "+A1", "-A1", "@sum", "\tx", "\rx", " =A1", "-", "-1+cmd|' /C calc'!A0"]
        {
            assert!(cell(text, ',').trim_start_matches('"').starts_with('\''), "{text:?}");
        }
        for text in ["-2.4", "+3", "-1 234,5", "-12 %", "12", "Rīga"] {
            assert!(!cell(text, ',').contains('\''), "{text:?}");
        }
    }

    #[test]
    fn a_semicolon_between_cells_is_quoted_within_them() {
        let row = ["1,5", "a;b", "=1"].map(str::to_owned);
        assert_eq!(line(&row, LineEnd::Lf, Between::Semicolon), "1,5;\"a;b\";'=1\n");
        assert_eq!(line(&row, LineEnd::Lf, Between::Comma), "\"1,5\",a;b,'=1\n");
    }

    #[test]
    fn quotes_and_line_breaks_follow_rfc_4180() {
        let table = Table {
            caption: "c".into(),
            head: vec!["a".into(), "b".into()],
            rows: vec![vec!["say \"yes\"".into(), "two\nlines".into()]],
        };
        assert_eq!(csv(&table, LineEnd::CrLf), "a,b\r\n\"say \"\"yes\"\"\",\"two\nlines\"\r\n");
    }
}
