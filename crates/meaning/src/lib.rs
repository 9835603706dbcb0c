//! Finds texts that mean the same although they share no word, also across languages.
//!
//! A model that was taught on texts of a hundred languages turns a question and a text into two lists
//! of numbers. The nearer the lists, the more likely the text is about what was asked. The model is
//! a file of 72 MB that an operator may lay beside the database, or not: see [`Model`] for where it
//! comes from. Everything is computed on the machine itself; nothing that was asked leaves it.
//!
//! ```text
//! text ─tokens─▶ pieces of words ─layers─▶ a vector per piece ─mean─▶ one Vector
//! ```
//!
//! - [`Model`] reads the file and makes a [`Vector`] of a [`Model::question`] or a [`Model::passage`];
//! - [`Shelf`] keeps the vectors of many passages in a byte a number, and finds the nearest.
//!
//! Not here: teaching, other kinds of models, an index for millions of passages (a plain scan of
//! 20,000 takes some milliseconds), and what is done with the nearest: words come first, and
//! `directory::search::beside` puts these behind them.

#![forbid(unsafe_code)]

mod layers;
mod matrix;
mod model;
mod pack;
mod tokens;
mod vector;

pub use model::{LONGEST_PASSAGE, LONGEST_QUESTION, Model, PASSAGE_TOKENS, QUESTION_TOKENS};
pub use pack::{MOST_BYTES, PackError};
pub use vector::{Near, Shelf, Vector};
