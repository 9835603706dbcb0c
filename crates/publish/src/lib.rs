//! Charts, maps and infographics as SVG and PNG, documents as tagged PDF: what a city shows and hands on.
//!
//! A number travels as one drawing to the page, the download, the PNG and the document, always with
//! its data table ([`table::Table`]) and its source. This library draws and sets; it does not choose
//! what to show, words nothing (all words come from the caller, in the reader's language) and reads
//! no file, clock or network.
#![forbid(unsafe_code)]

pub mod chart;
pub mod infographic;
pub mod letters;
pub mod map;
mod palette;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod png;
pub mod qr;
mod scale;
pub mod shape;
pub mod svg;
pub mod table;

pub use palette::stylesheet;
