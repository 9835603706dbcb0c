//! Pictures that people send: read within bounds, turned upright, and encoded anew in the few widths
//! that pages need.
//!
//! Nothing of the file that was sent survives but what can be seen: no place where it was taken, no
//! name of a camera, no second file that hides behind the first. What is read is decided by the first
//! bytes and never by a name. Sizes are known before anything is decoded, so a small file that claims
//! to be huge costs nothing. Photographs become JPEG; drawings, and what has see-through parts, PNG.
//! Of a moving picture the first frame is taken.
//!
//! Deliberately absent: SVG, which is a program as much as a picture; profiles of colour (a picture
//! of a wide range of colours comes out a little paler); focus and cropping.

#![forbid(unsafe_code)]

mod made;
mod shrink;
mod source;
mod whole;

pub use made::{Kind, Made, Version, draw};

use measure::Problem;

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 10 * 1024 * 1024;
/// The most pixels of a picture, in millions.
pub const MOST_MEGAPIXELS: u32 = 40;
/// The widths in which a picture is made, in pixels; never wider than it is.
pub const WIDTHS: [u32; 3] = [480, 960, 1_600];

/// Every code that a problem of this library can carry, for the one who words them.
pub const PROBLEM_CODES: &[&str] = &[
    "picture-damaged",
    "picture-svg",
    "picture-too-heavy",
    "picture-too-large",
    "picture-too-small",
    "picture-unknown",
];

/// How much a picture may ask of the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The most bytes of the file.
    pub bytes: usize,
    /// The most pixels.
    pub pixels: u64,
    /// The longest side, in pixels.
    pub side: u32,
}

impl Bounds {
    /// What a town's picture may ask.
    pub const USUAL: Self =
        Self { bytes: LARGEST_FILE, pixels: MOST_MEGAPIXELS as u64 * 1_000_000, side: 20_000 };
}

/// Reads a picture and makes it anew.
///
/// # Errors
/// The one problem that keeps it from being read; it has no place, the caller knows the field.
pub fn read(bytes: &[u8]) -> Result<Made, Problem> {
    read_within(bytes, Bounds::USUAL)
}

/// Reads a picture as [`read`] does, within other bounds.
///
/// # Errors
/// As [`read`].
pub fn read_within(bytes: &[u8], bounds: Bounds) -> Result<Made, Problem> {
    if bytes.len() > bounds.bytes {
        return Err(Problem::new("picture-too-heavy", "").with("most", bounds.bytes / 1024 / 1024));
    }
    made::make(source::decode(bytes, bounds)?)
}
