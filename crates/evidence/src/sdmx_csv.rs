//! SDMX-CSV: the table format that Eurostat exports and that we export too.
//!
//! Two layouts exist. With *codes and labels* every dimension has two columns, `sex,Sex`; in the
//! *dataflow* layout it has one, whose cells hold codes or, by a choice at download, labels. The
//! reader takes both, streams, keeps every flag, and says all that is wrong at once with line and
//! column. What it cannot read surely it refuses as a whole: half a table is no table.
//!
//! It does not read Eurostat's TSV, guesses no language, and fetches nothing.
//!
//! Kinds of problem, each with `line` and `column` among its facts where there is a line:
//! `unreadable`, `empty-file`, `not-utf8`, `too-many-bytes`, `too-many-rows`, `too-many-columns`,
//! `cell-too-long`, `wrong-number-of-cells`, `not-sdmx-csv`, `missing-column`, `repeated-column`,
//! `misplaced-column`, `not-a-dimension`, `not-a-dataflow`, `mixed-column`, `empty-cell`, `not-a-code`,
//! `label-differs`, `unknown-label`, `ambiguous-label`, `not-a-period`, `not-a-number`,
//! `unknown-flag`, `unknown-confidentiality`, `not-a-date`, `repeated-observation`.

mod column;
mod header;
mod read;
mod write;

use std::fmt;

use measure::{Problem, Problems};

use crate::code_list::CodeLists;

pub use read::read_sdmx_csv;
pub use write::{WriteError, write_sdmx_csv};

/// After so many problems the reader stops looking: what [`Problems`] keeps.
const MOST_PROBLEMS: usize = 200;

/// How the columns stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Code and label columns in turn: header begins `STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME`.
    CodesAndLabels,
    /// One column for each dimension: header begins `DATAFLOW,LAST UPDATE`.
    Dataflow,
}

/// How much is read before a file is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the whole file.
    pub bytes: u64,
    /// Rows without the header.
    pub rows: usize,
    /// Columns.
    pub columns: usize,
    /// Bytes of one cell.
    pub cell_bytes: usize,
}

impl Default for Limits {
    /// 64 MiB, 1 million rows, 64 columns, 1,000 bytes in a cell.
    fn default() -> Self {
        Self { bytes: 64 << 20, rows: 1_000_000, columns: 64, cell_bytes: 1_000 }
    }
}

/// How a table is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// How much of it.
    pub limits: Limits,
    /// Which codes the labels stand for.
    pub code_lists: CodeLists,
}

impl Default for Reading {
    /// The usual limits and Eurostat's English labels.
    fn default() -> Self {
        Self { limits: Limits::default(), code_lists: CodeLists::eurostat_english() }
    }
}

/// A table that could not be read, with everything that is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The problems in the order of the file, at most 200.
    pub problems: Problems,
}

impl Refused {
    fn because(problem: Problem) -> Self {
        let mut problems = Problems::default();
        problems.add(problem);
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
fn at_cell(code: &'static str, line: u64, column: &str) -> Problem {
    let column: String = column.chars().take(80).collect();
    Problem::new(code, format!("{line}:{column}")).with("line", line).with("column", column)
}
