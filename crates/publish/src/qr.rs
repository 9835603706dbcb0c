//! An address as a QR code: from paper to page with a phone.
//!
//! Always dark on light, in a dark page too, because many phones read only that. The quiet edge of
//! four modules that the standard (ISO/IEC 18004) asks for is part of the picture.

use std::fmt;

use fast_qr::qr::QRBuilder;
use locale::Lang;

use crate::svg::{escape, id, plain};

/// The quiet edge in modules.
const EDGE: usize = 4;

/// The longest text put into a code, in bytes; longer ones make codes too fine to read from paper.
pub const LONGEST_BYTES: usize = 800;

/// A code as one path in a square of `side` modules, its quiet edge included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// How many modules the square has on a side.
    pub side: usize,
    /// The dark modules as path data for SVG, one unit per module.
    pub path: String,
}

/// The text is empty or longer than [`LONGEST_BYTES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QrError;

impl fmt::Display for QrError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a QR code holds 1 to {LONGEST_BYTES} bytes of text")
    }
}

impl std::error::Error for QrError {}

/// Encodes a text.
///
/// # Errors
/// [`QrError`] if it is empty or too long.
pub fn qr(text: &str) -> Result<Code, QrError> {
    if text.is_empty() || text.len() > LONGEST_BYTES {
        return Err(QrError);
    }
    let code = QRBuilder::new(text).build().map_err(|_| QrError)?;
    let mut path = String::new();
    for (y, row) in code.data.chunks(code.size).take(code.size).enumerate() {
        let dark: Vec<bool> = row.iter().map(|module| module.value()).collect();
        for (start, length) in dark_runs(&dark) {
            path.push_str(&format!("M{} {}h{length}v1h-{length}z", start + EDGE, y + EDGE));
        }
    }
    Ok(Code { side: code.size + 2 * EDGE, path })
}

/// Where stretches of dark modules begin, and how long they are.
fn dark_runs(row: &[bool]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = vec![];
    for (x, _) in row.iter().enumerate().filter(|(_, dark)| **dark) {
        match runs.last_mut() {
            Some((start, length)) if *start + *length == x => *length += 1,
            _ => runs.push((x, 1)),
        }
    }
    runs
}

impl Code {
    /// The code as an SVG of its own, `size_px` wide, in black on white. `prefix` makes its ids
    /// unique on a page; the title says where the code leads.
    #[must_use]
    pub fn svg(&self, lang: Lang, prefix: &str, title: &str, size_px: u32) -> String {
        let id = id(prefix);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {0}\" width=\"{size_px}\" \
             height=\"{size_px}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" \
             lang=\"{3}\" shape-rendering=\"crispEdges\"><title id=\"{id}-title\">{1}</title>\
             <desc id=\"{id}-desc\">{1}</desc><rect width=\"{0}\" height=\"{0}\" fill=\"#fff\"/>\
             <path fill=\"#000\" d=\"{2}\"/></svg>",
            self.side,
            escape(&plain(title)),
            self.path,
            lang.as_str()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_address_is_a_small_code() {
        let code = qr("https://example.org/cities/jelgava").unwrap();
        assert!(code.side >= 29 + 8 && code.side <= 33 + 8, "{}", code.side);
        assert!(code.path.starts_with("M4 4h7v1h-7z"));
        assert_eq!((qr(""), qr(&"x".repeat(801))), (Err(QrError), Err(QrError)));
    }
}
