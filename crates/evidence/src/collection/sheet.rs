//! Sheets: a collection as a table to fill in and send back.
//!
//! A secretariat fills in a row for each city, a city a row for each number that is asked of it. The
//! file is CSV as any spreadsheet writes it: UTF-8 with or without its mark, a comma, semicolon or
//! tab between cells. Columns are known by their names, in any order; the first two say whose row
//! it is. Rows without an answer are left out; what cannot be read is named with its line, never
//! dropped. Nothing is kept here: whoever reads looks first. How cells become a file, and how a
//! spreadsheet is kept from running one, is not said here: that is one rule for every file.

use std::collections::HashMap;

use measure::{Problem, Problems};

use super::{Entry, Kind};

/// The most rows: more cities than any network has.
const MOST_ROWS: usize = 1_000;
/// What a row may weigh on average, in bytes: a key and a name, figures, and a note and a source of
/// two sentences each. A few rows may be far longer.
const ROW: usize = 600;
/// The largest file, in bytes.
pub const LARGEST: usize = MOST_ROWS * ROW;
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

/// The cells of a sheet, the names of its columns first.
#[must_use]
pub fn cells(rows: &[Row], kind: Option<Kind>) -> Vec<Vec<String>> {
    let is_left_out = |name: &str| {
        let pair = (kind, name);
        matches!(pair, (Some(Kind::Number), "part" | "whole") | (Some(Kind::Share), "figure"))
    };
    let columns: Vec<&str> = COLUMNS.into_iter().filter(|name| !is_left_out(name)).collect();
    let head = columns.iter().map(|name| (*name).to_owned()).collect();
    let row = |row: &Row| columns.iter().map(|name| written(row, name)).collect();
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
    let mut records = reader.records();
    let head: Vec<String> = records
        .next()
        .and_then(Result::ok)
        .map(|r| r.iter().map(|c| c.trim().to_lowercase()).collect())
        .unwrap_or_default();
    let problems = check_head(&head);
    if !problems.is_empty() {
        return Err(problems);
    }
    let (mut rows, mut problems) = (Vec::new(), Problems::default());
    let mut lines = Lines::of(&text);
    for (n, record) in records.enumerate() {
        if n == MOST_ROWS {
            problems.add(Problem::new("sheet-too-many-rows", "file").with("most", MOST_ROWS));
            break;
        }
        match one_row(&head, record, &mut lines) {
            Ok(row) if is_filled_in(&row.entry) => rows.push(row),
            Ok(_) => {}
            Err(problem) => problems.add(problem),
        }
    }
    repeated(&rows, &mut problems);
    if rows.is_empty() && problems.is_empty() {
        problems.add(Problem::new("sheet-empty", "file"));
    }
    problems.or(rows)
}

/// A record as a row, or why it is none.
fn one_row(
    head: &[String],
    record: Result<csv::StringRecord, csv::Error>,
    lines: &mut Lines<'_>,
) -> Result<Row, Problem> {
    let at = match &record {
        Ok(record) => record.position().cloned(),
        Err(e) => e.position().cloned(),
    };
    let line = lines.at(at.map_or(0, |at| at.byte()));
    let refused = |code| Problem::new(code, format!("line {line}"));
    let record = record.map_err(|_| refused("sheet-row-unreadable"))?;
    // A quotation mark that is never closed swallows every row behind it.
    if lines.is_open_at_the_end() && record.iter().any(|cell| cell.contains('\n')) {
        return Err(refused("sheet-row-unreadable"));
    }
    if record.len() > head.len() {
        return Err(refused("sheet-row-too-wide"));
    }
    Ok(row(head, &record, line))
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

fn row(head: &[String], record: &csv::StringRecord, line: u64) -> Row {
    let cell = |name: &str| {
        let at = head.iter().position(|column| column == name);
        let text = at.and_then(|at| record.get(at)).unwrap_or_default().trim();
        unguarded(text).to_owned()
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
    Row { line, key: cell("key"), name: cell("name"), entry }
}

/// A cell without the apostrophe that keeps a spreadsheet from running it. Before a letter or a digit
/// it is none.
fn unguarded(text: &str) -> &str {
    let rest = text.strip_prefix('\'').filter(|rest| !rest.starts_with(char::is_alphanumeric));
    rest.unwrap_or(text)
}

/// Counts the lines of a text up to where a record begins; each line once.
struct Lines<'t> {
    text: &'t [u8],
    byte: usize,
    line: u64,
    quotes: usize,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        let quotes = text.bytes().filter(|b| *b == b'"').count();
        Self { text: text.as_bytes(), byte: 0, line: 1, quotes }
    }

    /// The line of a record that the reader began to look for at a byte, which is not before the
    /// last: it passes over empty lines.
    fn at(&mut self, byte: u64) -> u64 {
        let byte = usize::try_from(byte).unwrap_or(usize::MAX);
        let rest = self.text.get(self.byte..).unwrap_or_default();
        let passed = rest.iter().take(byte.saturating_sub(self.byte));
        let passed = passed.filter(|b| **b == b'\n').count();
        self.line = self.line.saturating_add(u64::try_from(passed).unwrap_or(0));
        self.byte = self.byte.max(byte);
        let rest = self.text.get(self.byte..).unwrap_or_default();
        let empty = rest.iter().take_while(|b| **b == b'\n').count();
        self.line.saturating_add(u64::try_from(empty).unwrap_or(0))
    }

    /// Whether a quotation mark is open where the text ends.
    const fn is_open_at_the_end(&self) -> bool {
        !self.quotes.is_multiple_of(2)
    }
}

/// Whether a row has an answer, or something that wants one.
fn is_filled_in(entry: &Entry) -> bool {
    *entry != Entry::default()
}

fn repeated(rows: &[Row], problems: &mut Problems) {
    let mut first = HashMap::new();
    for row in rows {
        let line = *first.entry(row.key.as_str()).or_insert(row.line);
        if line != row.line {
            let problem = Problem::new("sheet-row-twice", format!("line {}", row.line));
            problems.add(problem.with("key", &row.key).with("first", line));
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
        assert_eq!(codes(&"x".repeat(LARGEST + 1)), [("sheet-too-large", "file".into())]);
    }

    #[test]
    fn no_row_is_dropped_in_silence() {
        let rows = |n: usize| (0..n).map(|n| format!("c{n},1\n")).collect::<String>();
        assert_eq!(
            read_sheet(format!("key,figure\n{}", rows(1_000)).as_bytes()).unwrap().len(),
            1_000
        );
        let many = format!("key,figure\n{}", rows(1_001));
        assert_eq!(codes(&many), [("sheet-too-many-rows", "file".into())]);
        // A mark that is never closed would make one cell of all that follows.
        let open = "key,figure,note\na,1,ok\n\nb,2,\"oops\nc,3,fine\n";
        assert_eq!(codes(open), [("sheet-row-unreadable", "line 4".into())]);
        let inch = read_sheet(b"key,figure,note\na,1,a 5\" pipe\nb,2,\n").unwrap();
        assert_eq!((inch.len(), inch[0].entry.note.as_str()), (2, "a 5\" pipe"));
    }

    #[test]
    fn a_full_table_of_a_large_network_fits() {
        let note = "n".repeat(900);
        let rows: String = (0..200).map(|n| format!("city-{n},{n},{note},{note}\n")).collect();
        let text = format!("key,figure,note,source\n{rows}");
        assert_eq!(read_sheet(text.as_bytes()).unwrap().len(), 200);
    }

    #[test]
    fn the_cells_of_a_sheet_read_back() {
        let entry = Entry { figure: "-1,5".into(), note: "so".into(), ..Entry::default() };
        let row = Row { line: 2, key: "riga".into(), name: "Rīga".into(), entry };
        let cells = cells(std::slice::from_ref(&row), Some(Kind::Number));
        assert!(!cells[0].contains(&"part".to_owned()), "{cells:?}");
        let text: String = cells.iter().map(|cells| cells.join(";") + "\r\n").collect();
        assert_eq!(read_sheet(text.as_bytes()).unwrap(), [row]);
        let guarded = "key;figure;note\nriga;1;'=1+1\nhalle;2;'tis so\n";
        let notes: Vec<_> =
            read_sheet(guarded.as_bytes()).unwrap().into_iter().map(|r| r.entry.note).collect();
        assert_eq!(notes, ["=1+1", "'tis so"]);
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
            let _ = read_sheet(&bytes);
            let _ = read_sheet(&[b"key,figure\n".as_slice(), &bytes].concat());
        }
    }
}
