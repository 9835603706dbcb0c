//! Sheets: a collection as a table to fill in and send back.
//!
//! A secretariat fills in a row for each city, a city a row for each number that is asked of it. The
//! file is CSV or a workbook, as any spreadsheet writes it. Columns are known by their names, in any
//! order; the first two say whose row it is. Rows without an answer are left out; what cannot be read
//! is named with its line, never dropped. Nothing is kept here: whoever reads looks first. How cells
//! become a file, and how a spreadsheet is kept from running one, is not said here: that is one rule
//! for every file.

use std::collections::HashMap;

use measure::{Problem, Problems};
use sheet::{Letters, Sheet, Wishes};

use super::{Entry, Kind};
use crate::figure::{Marks, alone};

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

/// How whoever filled in a table writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Habits {
    /// The letters of a CSV file that does not tell its own; without, such a file is refused.
    pub letters: Option<Letters>,
    /// The marks by which the numbers of the rows will be read.
    pub marks: Marks,
}

/// Reads the rows that were filled in: of a CSV file, or of the first sheet of a workbook, whose
/// numbers come out as `marks` write them.
///
/// # Errors
/// Everything that is wrong with the file as such; places are lines, such as `line 3`, or `file`.
pub fn read_sheet(bytes: &[u8], habits: Habits) -> Result<Vec<Row>, Problems> {
    if bytes.len() > LARGEST {
        return Err(Problem::new("sheet-too-large", "file").with("most", LARGEST / 1_000).into());
    }
    let usual = Wishes::default();
    let wishes = Wishes { letters: habits.letters.unwrap_or(usual.letters), ..usual };
    let sheet = Sheet::read(bytes, &wishes).map_err(at_lines)?;
    if sheet.letters.is_assumed() && habits.letters.is_none() {
        return Err(Problem::new("sheet-not-utf8", "file").into());
    }
    let columns = columns(&sheet)?;
    let mut problems = Problems::default();
    if sheet.rows.len() > MOST_ROWS {
        problems.add(Problem::new("sheet-too-many-rows", "file").with("most", MOST_ROWS));
    }
    let marks = (sheet.letters == Letters::Workbook).then_some(habits.marks);
    let read = sheet.rows.iter().take(MOST_ROWS).map(|read| row(&columns, read, marks));
    let rows: Vec<Row> = read.filter(|row| is_filled_in(&row.entry)).collect();
    repeated(&rows, &mut problems);
    if rows.is_empty() && problems.is_empty() {
        problems.add(Problem::new("sheet-empty", "file"));
    }
    problems.or(rows)
}

/// The problems of a file with the words of this library for a place.
fn at_lines(found: Problems) -> Problems {
    let mut problems = Problems::default();
    problems.extend(found.into_iter().map(|problem| {
        let row = problem.place.strip_prefix("rows/").and_then(|rest| rest.split('/').next());
        let place = row.map_or_else(|| "file".to_owned(), |row| format!("line {row}"));
        Problem { place, ..problem }
    }));
    problems
}

/// Where each column stands, by its name.
///
/// # Errors
/// What is missing, there twice, or filled in and not known.
fn columns(sheet: &Sheet) -> Result<HashMap<&'static str, usize>, Problems> {
    let mut problems = Problems::default();
    let mut columns = HashMap::new();
    for (at, heading) in sheet.head.iter().enumerate() {
        let heading = heading.to_lowercase();
        let known = |name: &&str| **name == heading;
        let again = |name: &&str| heading == format!("{name} (2)");
        if let Some(name) = COLUMNS.into_iter().find(known) {
            columns.insert(name, at);
        } else if let Some(name) = COLUMNS.into_iter().find(again) {
            problems.add(Problem::new("sheet-column-twice", "line 1").with("column", name));
        } else if !sheet.examples(at, 1).is_empty() {
            problems.add(Problem::new("sheet-column-unknown", "line 1").with("column", heading));
        }
    }
    let has = |name: &str| columns.contains_key(name);
    let has_numbers = has("figure") || (has("part") && has("whole"));
    for (name, is_there) in [("key", has("key")), ("figure", has_numbers)] {
        if !is_there {
            problems.add(Problem::new("sheet-column-missing", "line 1").with("column", name));
        }
    }
    problems.or(columns)
}

/// A row, the numbers of a workbook with these marks: it writes them with a point.
fn row(columns: &HashMap<&str, usize>, read: &sheet::Row, marks: Option<Marks>) -> Row {
    let cell = |name: &str| {
        let cell = columns.get(name).and_then(|at| read.cells.get(*at));
        cell.map(String::as_str).unwrap_or_default()
    };
    let number = |name: &str| {
        let text = cell(name);
        let number = marks.and_then(|marks| Some(marks.write(alone(text, Marks::Point)?)));
        number.unwrap_or_else(|| text.to_owned())
    };
    let mut entry = Entry {
        kind: String::new(),
        figure: number("figure"),
        part: number("part"),
        whole: number("whole"),
        reason: cell("reason").to_owned(),
        flags: cell("flags").to_owned(),
        note: cell("note").to_owned(),
        source: cell("source").to_owned(),
    };
    let has_number = [&entry.figure, &entry.part, &entry.whole].iter().any(|text| !text.is_empty());
    if !has_number && !cell("fewer").is_empty() {
        "fewer".clone_into(&mut entry.kind);
    } else if !has_number && !entry.reason.is_empty() {
        "none".clone_into(&mut entry.kind);
    }
    let line = u64::try_from(read.number).unwrap_or_default();
    Row { line, key: cell("key").to_owned(), name: cell("name").to_owned(), entry }
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
    use ::sheet::{Book, Cell};

    const TOLD: Habits = Habits { letters: None, marks: Marks::Comma };

    fn codes(text: &str) -> Vec<(&'static str, String)> {
        let problems = read_sheet(text.as_bytes(), TOLD).expect_err("problems");
        problems.as_slice().iter().map(|p| (p.code, p.place.clone())).collect()
    }

    #[test]
    fn a_sheet_is_read_however_a_spreadsheet_wrote_it() {
        for text in [
            "key,name,figure,note\r\nriga,Rīga,\"1,5\",counted\r\nhalle,Halle,,\r\n",
            "\u{feff}key;name;figure;note\nriga;Rīga;1,5;counted\n",
            "KEY\tfigure\tnote\nriga\t1,5\tcounted\n",
        ] {
            let rows = read_sheet(text.as_bytes(), TOLD).unwrap();
            assert_eq!(rows.len(), 1, "{text}");
            assert_eq!((rows[0].key.as_str(), rows[0].entry.figure.as_str()), ("riga", "1,5"));
            assert_eq!((rows[0].line, rows[0].entry.note.as_str()), (2, "counted"));
        }
    }

    #[test]
    fn few_and_none_are_told_by_their_columns() {
        let rows = read_sheet(b"key,figure,fewer,reason\na,,x,\nb,,,Nobody counts\nc,7,x,\n", TOLD)
            .unwrap();
        let kinds: Vec<_> = rows.iter().map(|r| r.entry.kind.as_str()).collect();
        assert_eq!(kinds, ["fewer", "none", ""]);
    }

    #[test]
    fn all_that_is_wrong_with_a_sheet_is_named_with_its_line() {
        let missing = |column: &str| ("sheet-column-missing", column.to_owned());
        assert_eq!(codes("name,note\nx,y\n"), [missing("line 1"), missing("line 1")]);
        assert_eq!(
            codes("key,figure,figur,figure\na,1,2,3\n"),
            [("sheet-column-unknown", "line 1".into()), ("sheet-column-twice", "line 1".into())]
        );
        assert_eq!(
            codes("key,figure\na,1\n\na,2\nb,1,2\n"),
            [("sheet-column-unknown", "line 1".into())]
        );
        assert_eq!(codes("key,figure\na,1\n\na,2\n"), [("sheet-row-twice", "line 4".into())]);
        assert_eq!(
            codes("key,figure,,\na,1,,\na,,,\n,,,\nb,x,\"y"),
            [("open-quote", "line 5".into())]
        );
        let latin = b"key,figure,note\nriga,1,R\xeega\n".as_slice();
        let refused = read_sheet(latin, TOLD).unwrap_err();
        assert_eq!(refused.as_slice()[0].code, "sheet-not-utf8");
        let baltic = Habits { letters: Some(Letters::Windows1257), ..TOLD };
        assert_eq!(read_sheet(latin, baltic).unwrap()[0].entry.note, "Rīga");
        assert_eq!(codes("key,figure,,\na,,,\n"), [("sheet-empty", "file".into())]);
        assert_eq!(codes("key,figure\na,\n"), [("sheet-empty", "file".into())]);
        assert_eq!(codes(&"x".repeat(LARGEST + 1)), [("sheet-too-large", "file".into())]);
    }

    #[test]
    fn no_row_is_dropped_in_silence() {
        let rows = |n: usize| (0..n).map(|n| format!("c{n},1\n")).collect::<String>();
        assert_eq!(
            read_sheet(format!("key,figure\n{}", rows(1_000)).as_bytes(), TOLD).unwrap().len(),
            1_000
        );
        let many = format!("key,figure\n{}", rows(1_001));
        assert_eq!(codes(&many), [("sheet-too-many-rows", "file".into())]);
        // A mark that is never closed would make one cell of all that follows.
        let open = "key,figure,note\na,1,ok\n\nb,2,\"oops\nc,3,fine\n";
        assert_eq!(codes(open), [("open-quote", "line 4".into())]);
        let inch = read_sheet(b"key,figure,note\na,1,a 5\" pipe\nb,2,\n", TOLD).unwrap();
        assert_eq!((inch.len(), inch[0].entry.note.as_str()), (2, "a 5\" pipe"));
    }

    #[test]
    fn a_full_table_of_a_large_network_fits() {
        let note = "n".repeat(900);
        let rows: String = (0..200).map(|n| format!("city-{n},{n},{note},{note}\n")).collect();
        let text = format!("key,figure,note,source\n{rows}");
        assert_eq!(read_sheet(text.as_bytes(), TOLD).unwrap().len(), 200);
    }

    #[test]
    fn the_numbers_of_a_workbook_are_what_it_means_in_every_language() {
        let head = ["key", "figure"].map(str::to_owned);
        let row = |key: &str, figure| vec![Cell::Words(key.into()), figure];
        let figures = [Cell::Number(1.234), Cell::Words("1.234,5".into())];
        let mut book = Book::default();
        book.put(
            "Answers",
            &head,
            ["riga", "halle"].into_iter().zip(figures).map(|(k, f)| row(k, f)),
        )
        .unwrap();
        let bytes = book.finish().unwrap();
        for marks in [Marks::Comma, Marks::Point] {
            let rows = read_sheet(&bytes, Habits { letters: None, marks }).unwrap();
            let figures: Vec<_> = rows.iter().map(|r| alone(&r.entry.figure, marks)).collect();
            assert_eq!(figures, [Some(1.234), Some(1234.5)], "{marks:?}");
        }
    }

    #[test]
    fn the_cells_of_a_sheet_read_back() {
        let entry = Entry { figure: "-1,5".into(), note: "so".into(), ..Entry::default() };
        let row = Row { line: 2, key: "riga".into(), name: "Rīga".into(), entry };
        let cells = cells(std::slice::from_ref(&row), Some(Kind::Number));
        assert!(!cells[0].contains(&"part".to_owned()), "{cells:?}");
        let text: String = cells.iter().map(|cells| cells.join(";") + "\r\n").collect();
        assert_eq!(read_sheet(text.as_bytes(), TOLD).unwrap(), [row]);
        let guarded = "key;figure;note\nriga;1;'=1+1\nhalle;2;'tis so\n";
        let notes: Vec<_> = read_sheet(guarded.as_bytes(), TOLD)
            .unwrap()
            .into_iter()
            .map(|r| r.entry.note)
            .collect();
        assert_eq!(notes, ["=1+1", "'tis so"]);
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
            let _ = read_sheet(&bytes, TOLD);
            let _ = read_sheet(&[b"key,figure\n".as_slice(), &bytes].concat(), TOLD);
        }
    }
}
