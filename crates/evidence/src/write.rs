//! Writing: what every writer of a table shares.

use std::{fmt, io};

/// Why a table could not be written.
#[derive(Debug)]
#[non_exhaustive]
pub enum WriteError {
    /// The place to write to refused.
    Output(io::Error),
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the table could not be written")
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Output(error) => Some(error),
        }
    }
}

impl From<io::Error> for WriteError {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<csv::Error> for WriteError {
    fn from(error: csv::Error) -> Self {
        Self::Output(error.into())
    }
}

/// What stands around the figures in a message of SDMX.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Envelope<'a> {
    /// The id of the message.
    pub id: &'a str,
    /// When it was made: `2026-11-27T10:00:00Z`.
    pub prepared: &'a str,
    /// Who sends it: an id such as `ESTAT`.
    pub sender: &'a str,
}
