//! Reading: what every reader of a table shares, and the one that looks which format it has.
//!
//! A file is read once, from its beginning to its end, within bounds, plain or packed by gzip. All
//! that is wrong is said at once with line and column. What cannot be read surely is refused as a
//! whole: half a table is no table.
//!
//! Kinds of problem that every format has: `unreadable` (the source broke off or refused),
//! `empty-file`, `not-utf8`, `too-many-bytes`, `too-many-rows`, `too-many-columns`,
//! `too-many-periods`, `cell-too-long`, `unknown-table-format`.

mod bounded;
pub(crate) mod cell;
pub(crate) mod remarks;
pub(crate) mod said;
pub(crate) mod time;

use std::fmt;
use std::io::{self, BufRead, BufReader, Read};

use flate2::bufread::MultiGzDecoder;
use measure::{Problem, Problems};

use crate::{code_list::CodeLists, dataset::Dataset};

pub(crate) use bounded::Bounded;

/// After so many problems a reader stops looking: what [`Problems`] keeps.
pub(crate) const MOST_PROBLEMS: usize = measure::MOST_PROBLEMS;

/// How much is read before a file is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the whole file, unpacked.
    pub bytes: u64,
    /// Cells of the table, missing ones among them.
    pub rows: usize,
    /// Columns; in a table with a column for each period or place, dimensions.
    pub columns: usize,
    /// Bytes of one cell.
    pub cell_bytes: usize,
}

impl Default for Limits {
    /// 64 MiB, 1 million cells, 64 columns, 1,000 bytes in a cell.
    fn default() -> Self {
        Self { bytes: 64 << 20, rows: 1_000_000, columns: 64, cell_bytes: 1_000 }
    }
}

impl Limits {
    /// For the largest tables that statistical offices publish: 20 GiB and 400 million cells.
    #[must_use]
    pub fn generous() -> Self {
        Self { bytes: 20 << 30, rows: 400_000_000, ..Self::default() }
    }
}

/// How a table is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// How much of it.
    pub limits: Limits,
    /// Which codes the labels stand for.
    pub code_lists: CodeLists,
    /// What the table is called where its file does not say: the name of the file.
    pub name: Option<String>,
}

impl Default for Reading {
    /// The usual limits and Eurostat's English labels.
    fn default() -> Self {
        Self { limits: Limits::default(), code_lists: CodeLists::eurostat_english(), name: None }
    }
}

impl Reading {
    /// The same for a table of this name.
    #[must_use]
    pub fn named(self, name: &str) -> Self {
        Self { name: Some(name.to_owned()), ..self }
    }

    /// The same within these limits.
    #[must_use]
    pub fn within(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }
}

/// A table that could not be read, with everything that is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The problems in the order of the file, at most 200.
    pub problems: Problems,
}

impl Refused {
    pub(crate) fn because(problem: Problem) -> Self {
        Self { problems: problem.into() }
    }
}

impl From<Problems> for Refused {
    fn from(problems: Problems) -> Self {
        Self { problems }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the table was refused")?;
        self.problems.as_slice().iter().try_for_each(|p| write!(f, "; {p}"))
    }
}

impl std::error::Error for Refused {}

/// A problem in one cell: its place is `line:column`.
pub(crate) fn at_cell(code: &'static str, line: u64, column: &str) -> Problem {
    let column: String = column.chars().take(80).collect();
    Problem::new(code, format!("{line}:{column}")).with("line", line).with("column", column)
}

/// A problem in one line.
pub(crate) fn at_line(code: &'static str, line: u64) -> Problem {
    Problem::new(code, line.to_string()).with("line", line)
}

/// What a source says when it cannot be read to its end.
pub(crate) fn unreadable(error: impl fmt::Display) -> Problem {
    Problem::new("unreadable", "").with("error", error)
}

/// The formats that [`read()`] knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Eurostat's tables with a column for each period, separated by tabs.
    Tsv,
    /// SDMX-CSV, version 1 or 2.
    SdmxCsv,
    /// SDMX-ML, version 2.1 or 3.0, generic or by the structure of the table.
    SdmxMl,
    /// SDMX-JSON, version 2.0.
    SdmxJson,
    /// JSON-stat, version 2.0.
    JsonStat,
}

impl Format {
    /// The format of what begins so; `None` when it is none of them.
    #[must_use]
    pub fn of(beginning: &[u8]) -> Option<Self> {
        let text = beginning.strip_prefix(b"\xef\xbb\xbf").unwrap_or(beginning).trim_ascii_start();
        let line = text.split(|b| matches!(b, b'\n' | b'\r')).next().unwrap_or_default();
        let has = |bytes: &[u8], word: &[u8]| bytes.windows(word.len()).any(|w| w == word);
        match text.first()? {
            b'<' => Some(Self::SdmxMl),
            b'{' if has(text, b"\"dataSets\"")
                || has(text, b"\"$schema\"") && has(text, b"sdmx") =>
            {
                Some(Self::SdmxJson)
            }
            b'{' if has(text, b"\"data\"") && !has(text, b"\"dimension\"") => Some(Self::SdmxJson),
            b'{' => Some(Self::JsonStat),
            _ if has(line, b"\\") && has(line, b"\t") => Some(Self::Tsv),
            _ if ["DATAFLOW", "STRUCTURE", "\"DATAFLOW", "\"STRUCTURE"]
                .iter()
                .any(|word| line.starts_with(word.as_bytes())) =>
            {
                Some(Self::SdmxCsv)
            }
            _ => None,
        }
    }
}

/// How much of a file is looked at to see its format.
const LOOK: usize = 1 << 16;

/// Reads a table in any format that [`Format`] names, plain or packed by gzip.
///
/// # Errors
/// [`Refused`] with all problems at once.
pub fn read(source: impl Read + Send, reading: &Reading) -> Result<Dataset, Refused> {
    let mut source = BufReader::with_capacity(LOOK, source);
    let is_packed = look(&mut source)?.starts_with(&[0x1f, 0x8b]);
    let dataset = if is_packed {
        let unpacked = MultiGzDecoder::new(source);
        read_plain(BufReader::with_capacity(LOOK, unpacked), reading)
    } else {
        read_plain(source, reading)
    }?;
    if longest_text(&dataset) > reading.limits.cell_bytes {
        let problem = Problem::new("cell-too-long", "").with("most", reading.limits.cell_bytes);
        return Err(Refused::because(problem));
    }
    Ok(dataset)
}

/// How many bytes the longest name or label of a table has.
fn longest_text(dataset: &Dataset) -> usize {
    let title = &dataset.title;
    let codes = [&title.agency, &title.code].into_iter();
    let names = [&title.version, &title.name, &title.provenance.source, &title.provenance.licence];
    let dimensions = dataset.dimensions().iter();
    let labels = dimensions.clone().flat_map(|d| d.codes.iter().filter_map(|c| c.label.as_ref()));
    let names = names.into_iter().chain(dimensions.map(|d| &d.name)).flatten();
    codes.chain(names).chain(labels).map(String::len).max().unwrap_or_default()
}

fn read_plain(mut source: impl BufRead + Send, reading: &Reading) -> Result<Dataset, Refused> {
    let beginning = look(&mut source)?;
    if beginning.trim_ascii().is_empty() {
        return Err(Refused::because(Problem::new("empty-file", "")));
    }
    match Format::of(beginning) {
        Some(Format::Tsv) => crate::tsv::read_tsv(source, reading),
        Some(Format::SdmxCsv) => crate::sdmx_csv::read_sdmx_csv(source, reading),
        Some(Format::SdmxMl) => crate::sdmx_ml::read_sdmx_ml(source, reading),
        Some(Format::SdmxJson) => crate::sdmx_json::read_sdmx_json(source, reading),
        Some(Format::JsonStat) => crate::json_stat::read_json_stat(source, reading),
        None => Err(Refused::because(Problem::new("unknown-table-format", ""))),
    }
}

/// What a source begins with; nothing of it is used up.
fn look(source: &mut impl BufRead) -> Result<&[u8], Refused> {
    loop {
        match source.fill_buf() {
            Ok(_) => break,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(Refused::because(unreadable(error))),
        }
    }
    source.fill_buf().map_err(|error| Refused::because(unreadable(error)))
}
