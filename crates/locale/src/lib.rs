//! Languages: which way they are written, how they count, and text that exists in several of them.
//!
//! Newcomers and officers read in many languages, some from right to left. This library knows a
//! language by its tag ([`Lang`]), keeps a text with its translations and how far each can be
//! trusted ([`Text`]), words messages with the right plural ([`Words`]), writes numbers and dates
//! ([`Numbers`]) and compares two sets of messages ([`compare()`]).
//!
//! It never guesses the language of a text: authors declare it, because guessing fails on short
//! texts and small languages.

#![forbid(unsafe_code)]

mod compare;
mod fields;
mod lang;
mod numbers;
mod text;
mod words;

pub use compare::{Difference, compare};
pub use fields::{TextFields, Writing};
pub use lang::{Direction, Lang, LangError};
pub use numbers::{DateLength, Numbers};
pub use text::{Shown, State, Text};
pub use words::{Dictionary, Fact, Word, Words, WordsError};

/// Every code that a problem of this library can carry, for the one who words them, beside those
/// of `measure`.
pub const PROBLEM_CODES: &[&str] = &["empty", "not-a-text"];
