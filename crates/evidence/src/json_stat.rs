//! Being written.

use std::io::Read;

use crate::{Dataset, Reading, Refused};

/// Reads a table.
///
/// # Errors
/// [`Refused`].
pub fn read_json_stat(_source: impl Read, _reading: &Reading) -> Result<Dataset, Refused> {
    Err(Refused::because(measure::Problem::new("unknown-table-format", "")))
}
/// x
/// # Errors
/// x
pub fn write_json_stat(_: &Dataset, _: impl std::io::Write) -> Result<(), crate::WriteError> {
    Ok(())
}
