//! SDMX-CSV: the table format that Eurostat exports and that we export too.
//!
//! Version 1 begins with `DATAFLOW`, version 2 with `STRUCTURE`. A dimension has one column, whose
//! cells hold codes, `code: label`, or, by a choice at download, labels alone; or it has two
//! columns, of codes and of labels, `sex,Sex`. The reader takes them all, separated by commas or
//! semicolons, streams, keeps every flag, and says all that is wrong at once with line and column.
//!
//! It guesses no language, and fetches nothing. Rows that delete (action `D` of version 2) are
//! refused: a file that mends another is no table.
//!
//! Kinds of problem besides those of [`crate::read`](mod@crate::read), each with `line` and `column` among its facts
//! where there is a line: `wrong-number-of-cells`, `not-sdmx-csv`, `wrong-separator`,
//! `missing-column`, `repeated-column`, `not-a-dimension`, `no-dimensions`, `not-a-dataflow`,
//! `mixed-column`, `not-a-power`, `deletes-rows`, `empty-cell`, `not-a-code`, `label-differs`, `unknown-label`,
//! `ambiguous-label`, `not-a-period`, `not-a-number`, `unknown-flag`, `unknown-confidentiality`,
//! `not-a-date`, `repeated-observation`.

mod header;
mod read;
mod write;

pub use read::read_sdmx_csv;
pub use write::{Layout, write_sdmx_csv};
