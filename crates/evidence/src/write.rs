//! Writing: what every writer of a table shares.

use std::{fmt, io};

/// Why a table could not be written.
#[derive(Debug)]
#[non_exhaustive]
pub enum WriteError {
    /// The place to write to refused.
    Output(io::Error),
    /// The codes of the table make more combinations than its format can number.
    TooManyCells,
}

/// What stands on a message to another program: which, when, and from whom.
///
/// The library knows no clock, so the one who sends tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Envelope<'a> {
    /// A number or name of the message: letters, digits, `_`, `-`, `@` and `$`.
    pub id: &'a str,
    /// When it was prepared: `2026-11-27T09:30:00Z`.
    pub prepared: &'a str,
    /// The code of the one who sends it, with the letters of `id`.
    pub sender: &'a str,
    /// Whether what it tells is made up, to try something out.
    pub is_test: bool,
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Output(_) => "the table could not be written",
            Self::TooManyCells => "the table has more cells than its format can number",
        })
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Output(error) => Some(error),
            Self::TooManyCells => None,
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

impl From<serde_json::Error> for WriteError {
    fn from(error: serde_json::Error) -> Self {
        Self::Output(error.into())
    }
}
