//! Being written.
use crate::{Dataset, Reading, Refused, Structures, WriteError, write::Envelope};
use std::io::{Read, Write};
/// x
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// x
    Generic21,
    /// x
    Structured21,
    /// x
    Structured30,
}
/// x
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// x
    TwoOne,
    /// x
    Three,
}
/// x
/// # Errors
/// x
pub fn read_sdmx_ml(_: impl Read, _: &Reading) -> Result<Dataset, Refused> {
    Err(Refused::because(measure::Problem::new("unknown-table-format", "")))
}
/// x
/// # Errors
/// x
pub fn write_sdmx_ml(
    _: &Dataset,
    _: Message,
    _: &Envelope<'_>,
    _: impl Write,
) -> Result<(), WriteError> {
    Ok(())
}
/// x
/// # Errors
/// x
pub fn write_structures(
    _: &Structures,
    _: Version,
    _: &Envelope<'_>,
    _: impl Write,
) -> Result<(), WriteError> {
    Ok(())
}
/// x
/// # Errors
/// x
pub fn write_error(_: u16, _: &str, _: Version, _: impl Write) -> Result<(), WriteError> {
    Ok(())
}
