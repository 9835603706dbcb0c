//! The open interfaces: what newcomers read of a city, for other programs, in the formats that they
//! know already.
//!
//! Everything comes from the shelf in memory: no database is asked, no session looked up, no cookie set.
//! Whoever asks may stand anywhere (CORS). An answer carries the mark of its text and the moment of the
//! last change, so that who has it already is told so in a few bytes. Answers that are the same for
//! everybody are made once a day and state of the city, and kept packed.
//!
//! What the formats are stands in the library (`directory::exchange`); here are addresses, parameters
//! and answers.

mod asker;
pub mod calendar;
pub mod changes;
pub mod cpsv;
pub mod describe;
pub mod feeds;
pub mod hsds;
pub mod integreat;
pub mod lines;
pub mod openapi;
pub mod pages;
mod reply;
pub mod statistics;
mod words;
mod written;

pub use asker::{Asker, page};
pub use reply::{Refused, Reply, around, not_so};
pub use written::{Written, written};
