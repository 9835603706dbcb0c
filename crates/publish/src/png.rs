//! A picture as PNG, for programs and places that take no SVG.
//!
//! The SVG is drawn by resvg with our own small fonts, so the same picture comes out on every
//! machine. Nothing is read from disk or network: links to images inside an SVG find nothing. Letters
//! that no font has become �.

use std::{
    fmt,
    sync::{Arc, OnceLock},
};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{ImageHrefResolver, Options, Tree, fontdb},
};

use crate::letters::{FILES, printable};

/// The widest picture made, in pixels.
pub const WIDEST_PX: u32 = 4_000;
/// The highest picture made, in pixels.
const HIGHEST_PX: u32 = 8_000;
/// The longest SVG read, in bytes.
const LONGEST_SVG: usize = 4_000_000;

/// The picture cannot be made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PngError {
    /// The width asked for is 0 or above [`WIDEST_PX`], or the height that follows is too large.
    Size,
    /// The SVG is longer than 4 MB.
    TooLong,
    /// The text is no SVG; the reason in the words of its reader.
    NotSvg(String),
    /// The picture could not be written as PNG.
    NotWritten,
}

impl fmt::Display for PngError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Size => {
                write!(f, "a picture is 1 to {WIDEST_PX} pixels wide and at most {HIGHEST_PX} high")
            }
            Self::TooLong => f.write_str("the SVG is longer than 4 MB"),
            Self::NotSvg(reason) => write!(f, "not an SVG: {reason}"),
            Self::NotWritten => f.write_str("the picture could not be written as PNG"),
        }
    }
}

impl std::error::Error for PngError {}

/// Draws an SVG as PNG, `width_px` wide, with the height that follows.
///
/// # Errors
/// [`PngError`] for a size out of bounds or a text that is no SVG.
pub fn png(svg: &str, width_px: u32) -> Result<Vec<u8>, PngError> {
    if svg.len() > LONGEST_SVG {
        return Err(PngError::TooLong);
    }
    let tree = Tree::from_str(&printable(svg), &options())
        .map_err(|error| PngError::NotSvg(error.to_string()))?;
    let (wide, high) = pixels(tree.size().width(), tree.size().height(), width_px)?;
    let mut picture = Pixmap::new(wide, high).ok_or(PngError::Size)?;
    let scale = (wide as f32) / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    picture.encode_png().map_err(|_| PngError::NotWritten)
}

/// The same picture with its letters as outlines, for a program that cannot set joined letters.
#[cfg(feature = "pdf")]
pub(crate) fn outlined(svg: &str) -> Result<String, PngError> {
    let tree = Tree::from_str(&printable(svg), &options())
        .map_err(|error| PngError::NotSvg(error.to_string()))?;
    let options = resvg::usvg::WriteOptions { preserve_text: false, ..Default::default() };
    Ok(tree.to_string(&options))
}

fn pixels(wide: f32, high: f32, width_px: u32) -> Result<(u32, u32), PngError> {
    let height = (f64::from(high) / f64::from(wide) * f64::from(width_px)).round();
    let fits =
        (1..=WIDEST_PX).contains(&width_px) && (1.0..=f64::from(HIGHEST_PX)).contains(&height);
    // Checked to lie between 1 and 8,000 on the line above.
    if fits { Ok((width_px, height as u32)) } else { Err(PngError::Size) }
}

fn options() -> Options<'static> {
    Options {
        font_family: "Noto Sans".into(),
        fontdb: fonts(),
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}

fn fonts() -> Arc<fontdb::Database> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let load = || {
        let mut fonts = fontdb::Database::new();
        for file in FILES {
            fonts.load_font_source(fontdb::Source::Binary(Arc::new(file)));
        }
        fonts.set_sans_serif_family("Noto Sans");
        Arc::new(fonts)
    };
    Arc::clone(FONTS.get_or_init(load))
}
