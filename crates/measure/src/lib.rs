//! The few values that every part of Isopolity shares: keys, periods, territories, money,
//! problems that a person can mend, and the fields of a file in which they are found.
//!
//! A number without its period and its place says nothing, and an amount without its currency is
//! a trap. These types keep such things together from the moment they are read until they are
//! printed. They do no arithmetic that needs a method; methods live with their noun.

#![forbid(unsafe_code)]

mod digit;
mod fields;
mod key;
mod mark;
mod money;
mod period;
mod problem;
mod territory;

pub use digit::{european, ungrouped};
pub use fields::{Fields, Manner, Places, parse_json};
pub use key::{Key, KeyError};
pub use mark::mark;
pub use money::{Currency, Money, MoneyError};
pub use period::{Period, PeriodError};
pub use problem::{MOST as MOST_PROBLEMS, Problem, Problems};
pub use territory::{Territory, TerritoryError, TerritoryLevel};

/// Every code that a problem of this library can carry, for the one who words them.
pub const PROBLEM_CODES: &[&str] = &[
    "file-too-large",
    "missing",
    "not-a-list",
    "not-an-object",
    "not-json",
    "too-long",
    "too-many",
    "unknown-field",
];
