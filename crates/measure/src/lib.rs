//! The few values that every part of Isopolity shares: keys, periods, territories, money and
//! problems that a person can mend.
//!
//! A number without its period and its place says nothing, and an amount without its currency is
//! a trap. These types keep such things together from the moment they are read until they are
//! printed. They do no arithmetic that needs a method; methods live with their noun.

#![forbid(unsafe_code)]

mod digit;
mod key;
mod money;
mod period;
mod problem;
mod territory;

pub use digit::european;
pub use key::{Key, KeyError};
pub use money::{Currency, Money, MoneyError};
pub use period::{Period, PeriodError};
pub use problem::{Problem, Problems};
pub use territory::{Territory, TerritoryError, TerritoryLevel};
