//! Eurostat's TSV: one line for each series, one column for each period, separated by tabs.
//!
//! The first cell names the dimensions, `freq,unit,geo\TIME_PERIOD`; what stands behind the
//! backslash says what the columns are. Usually that is time; older files have a column for each
//! place and keep the time among the dimensions. A cell is a figure or `:` for none, then a blank
//! and its flags, if it has any, and blanks may follow. `:` without a flag is no cell at all, as
//! nothing is said there; with a flag it is a cell without a figure. "0" is a figure.
//!
//! These files are the largest that there are. So the text is cut at line ends and its parts are
//! read side by side, each into columns of its own, which are put together in the order of the
//! file and not copied again.
//!
//! The format has no name, no labels and no source in it: the name comes from the file's, labels
//! from the code lists, and the agency is Eurostat.
//!
//! Kinds of problem besides those of [`crate::read`](mod@crate::read): `not-tsv`, `not-a-dimension`, `repeated-column`,
//! `line-too-long`, `wrong-number-of-cells`, `empty-cell`, `not-a-code`, `not-a-period`,
//! `not-a-number`, `unknown-flag`, `repeated-observation`.

mod header;
mod part;
mod read;
mod write;

pub use read::read_tsv;
pub use write::write_tsv;
