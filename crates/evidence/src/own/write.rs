//! A town's own table as a file for people: rows of words and plain numbers, as CSV or a workbook.
//!
//! What is confidential has its flag and no figure. Not here: the formats of statistical offices,
//! which every table has.

use std::io::{self, Write};

use sheet::{Book, Cell, guarded};

use super::{UNIT, read::unit_name};
use crate::dataset::{Code, Dataset, Dimension, Point};
use crate::flag::Flag;

/// The headings behind those of the sides.
const OWN: [&str; 3] = ["period", "value", "flags"];

/// Writes CSV: UTF-8 with its mark, so that every spreadsheet reads the letters right. Each row has
/// the name of the table, its source and its licence.
///
/// # Errors
/// When the output refuses.
pub fn write_csv(dataset: &Dataset, mut output: impl Write) -> io::Result<()> {
    output.write_all("\u{feff}".as_bytes())?;
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(output);
    let said = told(dataset).map(|(_, text)| guarded(text));
    let head = headings(dataset).into_iter().map(|heading| guarded(&heading));
    writer.write_record(head.chain(told(dataset).map(|(name, _)| name.to_owned())))?;
    for (words, point) in rows(dataset) {
        let figure = point.observation.open().map(|n| n.to_string()).unwrap_or_default();
        let own = [point.period.to_string(), figure, point.observation.flags.to_string()];
        let words = words.into_iter().map(guarded);
        writer.write_record(words.chain(own).chain(said.iter().cloned()))?;
    }
    writer.flush()
}

/// The same as an XLSX workbook, with name, source, licence and the meaning of flags on a sheet of
/// their own.
///
/// # Errors
/// When a spreadsheet cannot hold it: more than 1,048,575 figures.
pub fn to_xlsx(dataset: &Dataset) -> io::Result<Vec<u8>> {
    let mut book = Book::default();
    let row = |(words, point): (Vec<&str>, Point)| {
        let words = words.into_iter().map(|word| Cell::Words(word.to_owned()));
        words.chain(cells(point)).collect()
    };
    book.put("Figures", &headings(dataset), rows(dataset).map(row))?;
    let told = told(dataset).map(|(name, text)| (name.to_owned(), text));
    let flags = dataset.flags();
    let flags = flags.iter().map(|flag: Flag| (flag.letter().to_string(), flag.meaning()));
    let about = told.into_iter().chain(flags);
    let about = about.map(|(name, text)| vec![Cell::Words(name), Cell::Words(text.to_owned())]);
    book.put("About", &["What".to_owned(), "Says".to_owned()], about)?;
    book.finish()
}

/// What is said once of a table.
fn told(dataset: &Dataset) -> [(&'static str, &str); 3] {
    let from = &dataset.title.provenance;
    [
        ("table", dataset.title.name.as_deref().unwrap_or(&dataset.title.code)),
        ("source", from.source.as_deref().unwrap_or_default()),
        ("licence", from.licence.as_deref().unwrap_or_default()),
    ]
}

/// The sides that tell figures apart; how often they are counted, the times tell.
fn sides(dataset: &Dataset) -> impl Iterator<Item = (usize, &Dimension)> {
    dataset.dimensions().iter().enumerate().filter(|(_, side)| side.code != "freq")
}

fn headings(dataset: &Dataset) -> Vec<String> {
    let named = |(_, side): (usize, &Dimension)| side.name.as_ref().unwrap_or(&side.code).clone();
    sides(dataset).map(named).chain(OWN.map(str::to_owned)).collect()
}

/// A row for each figure: the words that tell it apart, and itself at its time.
fn rows(dataset: &Dataset) -> impl Iterator<Item = (Vec<&str>, Point)> {
    dataset.series().flat_map(|series| {
        let codes: Vec<_> = series.codes().collect();
        let word = |(at, side): (usize, &Dimension)| codes.get(at).map(|code| word(side, code));
        let words: Vec<&str> = sides(dataset).filter_map(word).collect();
        series.points().map(move |point| (words.clone(), point))
    })
}

/// What a code is called: its label, or what a unit counts.
fn word<'d>(side: &Dimension, code: &'d Code) -> &'d str {
    // Tables that were kept before units had labels.
    let unit = || unit_name(&code.code).filter(|_| side.code == UNIT);
    code.label.as_deref().or_else(unit).unwrap_or(&code.code)
}

/// Time, figure and flags for a workbook: what a spreadsheet can count with is a number there.
fn cells(point: Point) -> [Cell; 3] {
    let period = point.period.to_string();
    [
        period.parse().map_or(Cell::Words(period), Cell::Number),
        point.observation.open().map_or(Cell::Empty, Cell::Number),
        Cell::Words(point.observation.flags.to_string()),
    ]
}
