//! Sheets: a collection as a table to fill in and send back.
//!
//! A secretariat fills in a row for each city, a city a row for each number that is asked of it. The
//! file is CSV as any spreadsheet writes it: UTF-8 with or without its mark, a comma, semicolon or
//! tab between cells. Columns are known by their names, in any order; the first two say whose row
//! it is. Rows without an answer are left out. Nothing is kept here: whoever reads looks first.

use measure::{Problem, Problems};

use super::{Entry, Kind, Mark};

/// The largest file, in bytes.
pub const LARGEST: usize = 60_000;
/// The most rows.
const MOST_ROWS: usize = 2_000;
/// The columns, in the order in which they are written. `name` is for people alone.
const COLUMNS: [&str; 10] =
    ["key", "name", "figure", "part", "whole", "fewer", "reason", "flags", "note", "source"];

/// A row that was filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The line of the file, 1 for the first.
    pub line: u64,
    /// Whose row it is.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What was filled in.
    pub entry: Entry,
}

/// Writes a sheet. Where the decimal mark is a comma, a semicolon stands between cells, as
/// spreadsheets expect it there.
#[must_use]
pub fn write_sheet(rows: &[Row], kind: Option<Kind>, mark: Mark) -> String {
    let separator = if mark == Mark::Comma { ";" } else { "," };
    let is_left_out = |name: &str| {
        let pair = (kind, name);
        matches!(pair, (Some(Kind::Number), "part" | "whole") | (Some(Kind::Share), "figure"))
    };
    let columns: Vec<&str> = COLUMNS.into_iter().filter(|name| !is_left_out(name)).collect();
    let line = |cells: Vec<String>| {
        let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
        cells.join(separator) + "\r\n"
    };
    let head = line(columns.iter().map(|name| (*name).to_owned()).collect());
    let row = |row: &Row| line(columns.iter().map(|name| written(row, name)).collect());
    std::iter::once(head).chain(rows.iter().map(row)).collect()
}

fn written(row: &Row, column: &str) -> String {
    let entry = &row.entry;
    match column {
        "key" => &row.key,
        "name" => &row.name,
        "figure" => &entry.figure,
        "part" => &entry.part,
        "whole" => &entry.whole,
        "fewer" => return if entry.kind == "fewer" { "x".to_owned() } else { String::new() },
        "reason" => &entry.reason,
        "flags" => &entry.flags,
        "note" => &entry.note,
        _ => &entry.source,
    }
    .clone()
}

/// A cell, guarded where a spreadsheet would take it for a formula.
fn cell(text: &str) -> String {
    let is_number =
        |text: &str| text.bytes().skip(1).all(|b| b.is_ascii_digit() || b".,".contains(&b));
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t']) && !is_number(text);
    let text = if is_formula { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', ';', '\n', '\r', '\t']) {
        return format!("\"{}\"", text.replace('"', "\"\""));
    }
    text
}

/// Reads the rows that were filled in.
///
/// # Errors
/// Everything that is wrong with the file as such; places are lines, such as `line 3`.
pub fn read_sheet(bytes: &[u8]) -> Result<Vec<Row>, Problems> {
    if bytes.len() > LARGEST {
        return Err(one(Problem::new("sheet-too-large", "file").with("most", LARGEST / 1_000)));
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(one(Problem::new("sheet-not-utf8", "file")));
    };
    let text =
        text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator(&text))
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut records = reader.records().filter_map(Result::ok);
    let head: Vec<String> = records
        .next()
        .map(|r| r.iter().map(|c| c.trim().to_lowercase()).collect())
        .unwrap_or_default();
    let problems = check_head(&head);
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut rows = Vec::new();
    let mut problems = Problems::default();
    for record in records.take(MOST_ROWS) {
        let row = row(&head, &record, &text);
        if record.len() > head.len() {
            problems.add(Problem::new("sheet-row-too-wide", format!("line {}", row.line)));
        } else if is_filled_in(&row.entry) {
            rows.push(row);
        }
    }
    repeated(&rows, &mut problems);
    if rows.is_empty() && problems.is_empty() {
        problems.add(Problem::new("sheet-empty", "file"));
    }
    problems.or(rows)
}

fn one(problem: Problem) -> Problems {
    let mut problems = Problems::default();
    problems.add(problem);
    problems
}

/// What stands most often between the cells of the first line.
fn separator(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |s: &u8| first.bytes().filter(|b| b == s).count();
    [b',', b';', b'\t'].into_iter().max_by_key(count).unwrap_or(b',')
}

fn check_head(head: &[String]) -> Problems {
    let mut problems = Problems::default();
    let has = |name: &str| head.iter().any(|column| column == name);
    if !has("key") {
        problems.add(Problem::new("sheet-column-missing", "line 1").with("column", "key"));
    }
    let has_numbers = has("figure") || (has("part") && has("whole"));
    if !has_numbers {
        problems.add(Problem::new("sheet-column-missing", "line 1").with("column", "figure"));
    }
    for (at, name) in head.iter().enumerate() {
        if !name.is_empty() && !COLUMNS.contains(&name.as_str()) {
            problems.add(Problem::new("sheet-column-unknown", "line 1").with("column", name));
        } else if head.iter().take(at).any(|other| !name.is_empty() && other == name) {
            problems.add(Problem::new("sheet-column-twice", "line 1").with("column", name));
        }
    }
    problems
}

fn row(head: &[String], record: &csv::StringRecord, text: &str) -> Row {
    let cell = |name: &str| {
        let at = head.iter().position(|column| column == name);
        let text = at.and_then(|at| record.get(at)).unwrap_or_default().trim();
        text.strip_prefix('\'').unwrap_or(text).to_owned()
    };
    let mut entry = Entry {
        kind: String::new(),
        figure: cell("figure"),
        part: cell("part"),
        whole: cell("whole"),
        reason: cell("reason"),
        flags: cell("flags"),
        note: cell("note"),
        source: cell("source"),
    };
    let has_number = [&entry.figure, &entry.part, &entry.whole].iter().any(|text| !text.is_empty());
    if !has_number && !cell("fewer").is_empty() {
        "fewer".clone_into(&mut entry.kind);
    } else if !has_number && !entry.reason.is_empty() {
        "none".clone_into(&mut entry.kind);
    }
    let line = line_of(text, record.position().map_or(0, csv::Position::byte));
    Row { line, key: cell("key"), name: cell("name"), entry }
}

/// The line of a record that the reader began to look for at a byte: it passes over empty lines.
fn line_of(text: &str, byte: u64) -> u64 {
    let at = usize::try_from(byte).unwrap_or(usize::MAX);
    let (before, after) = text.as_bytes().split_at(at.min(text.len()));
    let empty = after.iter().take_while(|b| **b == b'\n').count();
    let lines = before.iter().filter(|b| **b == b'\n').count() + empty;
    1 + u64::try_from(lines).unwrap_or(u64::MAX - 1)
}

/// Whether a row has an answer, or something that wants one.
fn is_filled_in(entry: &Entry) -> bool {
    *entry != Entry::default()
}

fn repeated(rows: &[Row], problems: &mut Problems) {
    for (at, row) in rows.iter().enumerate() {
        if let Some(first) = rows.iter().take(at).find(|other| other.key == row.key) {
            let problem = Problem::new("sheet-row-twice", format!("line {}", row.line));
            problems.add(problem.with("key", &row.key).with("first", first.line));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<(&'static str, String)> {
        let problems = read_sheet(text.as_bytes()).expect_err("problems");
        problems.as_slice().iter().map(|p| (p.code, p.place.clone())).collect()
    }

    #[test]
    fn a_sheet_is_read_however_a_spreadsheet_wrote_it() {
        for text in [
            "key,name,figure,note\r\nriga,Rīga,\"1,5\",counted\r\nhalle,Halle,,\r\n",
            "\u{feff}key;name;figure;note\nriga;Rīga;1,5;counted\n",
            "KEY\tfigure\tnote\nriga\t1,5\tcounted\n",
        ] {
            let rows = read_sheet(text.as_bytes()).unwrap();
            assert_eq!(rows.len(), 1, "{text}");
            assert_eq!((rows[0].key.as_str(), rows[0].entry.figure.as_str()), ("riga", "1,5"));
            assert_eq!((rows[0].line, rows[0].entry.note.as_str()), (2, "counted"));
        }
    }

    #[test]
    fn few_and_none_are_told_by_their_columns() {
        let rows =
            read_sheet(b"key,figure,fewer,reason\na,,x,\nb,,,Nobody counts\nc,7,x,\n").unwrap();
        let kinds: Vec<_> = rows.iter().map(|r| r.entry.kind.as_str()).collect();
        assert_eq!(kinds, ["fewer", "none", ""]);
    }

    #[test]
    fn all_that_is_wrong_with_a_sheet_is_named_with_its_line() {
        let missing = |column: &str| ("sheet-column-missing", column.to_owned());
        assert_eq!(codes("name,note\nx,y\n"), [missing("line 1"), missing("line 1")]);
        assert_eq!(
            codes("key,figure,figur,figure\n"),
            [("sheet-column-unknown", "line 1".into()), ("sheet-column-twice", "line 1".into())]
        );
        assert_eq!(
            codes("key,figure\na,1\n\na,2\nb,1,2\n"),
            [("sheet-row-too-wide", "line 5".into()), ("sheet-row-twice", "line 4".into())]
        );
        assert_eq!(codes("key,figure\na,\n"), [("sheet-empty", "file".into())]);
        assert_eq!(codes(&"x".repeat(60_001)), [("sheet-too-large", "file".into())]);
    }

    #[test]
    fn a_written_sheet_reads_back_and_no_cell_is_a_formula() {
        let entry =
            Entry { figure: "-1,5".into(), note: "=1+1; \"so\"".into(), ..Entry::default() };
        let row = Row { line: 2, key: "riga".into(), name: "Rīga".into(), entry };
        for mark in [Mark::Comma, Mark::Point] {
            let text = write_sheet(std::slice::from_ref(&row), Some(Kind::Number), mark);
            assert!(text.contains("'=1+1") && !text.contains("part"), "{text}");
            let back = read_sheet(text.as_bytes()).unwrap();
            assert_eq!(back, std::slice::from_ref(&row), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
            let _ = read_sheet(&bytes);
            let _ = read_sheet(&[b"key,figure\n".as_slice(), &bytes].concat());
        }
    }
}
