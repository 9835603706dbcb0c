//! Being written.

use std::io::Read;

use crate::{Dataset, Reading, Refused};

/// Reads a table.
///
/// # Errors
/// [`Refused`].
pub fn read_sdmx_json(_source: impl Read, _reading: &Reading) -> Result<Dataset, Refused> {
    Err(Refused::because(measure::Problem::new("unknown-table-format", "")))
}
/// x
/// # Errors
/// x
pub fn write_sdmx_json(
    _: &Dataset,
    _: &crate::write::Envelope<'_>,
    _: impl std::io::Write,
) -> Result<(), crate::WriteError> {
    Ok(())
}
/// x
/// # Errors
/// x
pub fn write_structures_json(
    _: &crate::Structures,
    _: &crate::write::Envelope<'_>,
    _: impl std::io::Write,
) -> Result<(), crate::WriteError> {
    Ok(())
}
