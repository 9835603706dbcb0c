//! What works elsewhere, and how a city can tell whether it would work at home.
//!
//! A [`Benchmark`] says what good looks like on one topic, in words; its [`KeyFactor`]s are the
//! conditions without which it will not succeed, each with guiding questions for a self-check. A
//! [`Practice`] is what a city really did. An [`Adoption`] tells who took it over from whom, under
//! what name, and what was changed. [`check_transfer`] helps a city to judge whether a practice
//! would transfer. [`read()`] takes a whole collection from a file.
//!
//! Every [`Passage`] has an [`Origin`]: told by the city or network itself, published and where, or
//! an example of ours. The library finds no practices by itself, and scores no city.

#![forbid(unsafe_code)]

mod adoption;
mod benchmark;
mod collection;
mod origin;
mod practice;
mod read;
mod transfer;

pub use adoption::{Adoption, AdoptionStatus, Direction};
pub use benchmark::{Benchmark, FactorId, KeyFactor};
pub use collection::Collection;
pub use origin::{Origin, OriginKind, Passage};
pub use practice::Practice;
pub use read::{LONGEST_FILE, read};
pub use transfer::{Criterion, Mark, Outlook, Transfer, check_transfer};

/// Every code that a problem of this library can carry, for the one who words them, beside those
/// of `measure` and `locale`.
pub const PROBLEM_CODES: &[&str] = &[
    "missing",
    "no-key-factors",
    "no-provenance",
    "not-a-date",
    "not-a-direction",
    "not-a-key",
    "not-a-language",
    "not-a-status",
    "not-a-text",
    "not-an-address",
    "not-the-practices-city",
    "not-yes-or-no",
    "own-practice",
    "published-and-example",
    "too-long",
    "twice",
    "unknown-city",
    "unknown-key-factor",
    "unknown-practice",
    "unknown-source",
];
