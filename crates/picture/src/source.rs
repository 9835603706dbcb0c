//! From the bytes that somebody sent to pixels.

use std::io::Cursor;

use image::codecs::gif::GifDecoder;
use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, Limits};
use measure::Problem;

use crate::{Bounds, whole};

/// The shortest side of a picture that can show anything, in pixels.
const LEAST_SIDE: u32 = 32;
/// The most bytes that a decoder may take for one pixel: four colours of 16 bits.
const BYTES_A_PIXEL: u64 = 8;
/// What a decoder may take beside the pixels.
const BESIDE: u64 = 32 * 1024 * 1024;

/// A decoded picture.
pub(crate) struct Source {
    /// Its pixels, as they lay in the file.
    pub(crate) pixels: DynamicImage,
    /// How they must be turned to stand upright.
    pub(crate) orientation: Orientation,
    /// Whether small differences of colour are kept.
    pub(crate) was: Was,
}

/// How the file kept its colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Was {
    /// As photographs do: not exactly.
    Lossy,
    /// Exactly.
    Exact,
}

pub(crate) fn decode(bytes: &[u8], bounds: Bounds) -> Result<Source, Problem> {
    let from = Cursor::new(bytes);
    match bytes {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => {
            let decoder =
                PngDecoder::with_limits(from, limits(bounds)).map_err(|e| refused(&e, bounds))?;
            take(decoder, bounds, Was::Exact)
        }
        [0xff, 0xd8, 0xff, ..] => {
            if !whole::is_whole_jpeg(bytes) {
                return Err(damaged());
            }
            take(JpegDecoder::new(from).map_err(|e| refused(&e, bounds))?, bounds, Was::Lossy)
        }
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => {
            take(GifDecoder::new(from).map_err(|e| refused(&e, bounds))?, bounds, Was::Exact)
        }
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => {
            take(WebPDecoder::new(from).map_err(|e| refused(&e, bounds))?, bounds, Was::Exact)
        }
        _ if is_svg(bytes) => Err(Problem::new("picture-svg", "")),
        _ => Err(Problem::new("picture-unknown", "")),
    }
}

/// Whether it looks like SVG or another text of its family.
fn is_svg(bytes: &[u8]) -> bool {
    let bare = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).trim_ascii_start();
    let start = bare.get(..bare.len().min(1_000)).unwrap_or_default();
    bare.starts_with(b"<") && start.windows(4).any(|four| four.eq_ignore_ascii_case(b"<svg"))
        || bare.starts_with(b"<?xml")
        || bytes.starts_with(&[0x1f, 0x8b])
}

fn limits(bounds: Bounds) -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(bounds.side);
    limits.max_image_height = Some(bounds.side);
    limits.max_alloc = Some(bounds.pixels * BYTES_A_PIXEL + BESIDE);
    limits
}

/// Decodes, once it is known that the picture is neither too large nor too small.
fn take(mut decoder: impl ImageDecoder, bounds: Bounds, was: Was) -> Result<Source, Problem> {
    let (width, height) = decoder.dimensions();
    if width > bounds.side
        || height > bounds.side
        || u64::from(width) * u64::from(height) > bounds.pixels
    {
        return Err(too_large(bounds));
    }
    if width.min(height) < LEAST_SIDE {
        return Err(Problem::new("picture-too-small", "").with("least", LEAST_SIDE));
    }
    decoder.set_limits(limits(bounds)).map_err(|e| refused(&e, bounds))?;
    // How the camera was held is said by a part of the file that may be broken by itself.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let pixels = DynamicImage::from_decoder(decoder).map_err(|e| refused(&e, bounds))?;
    Ok(Source { pixels, orientation, was })
}

fn too_large(bounds: Bounds) -> Problem {
    Problem::new("picture-too-large", "").with("most", bounds.pixels / 1_000_000)
}

fn damaged() -> Problem {
    Problem::new("picture-damaged", "")
}

fn refused(error: &ImageError, bounds: Bounds) -> Problem {
    match error {
        ImageError::Limits(_) => too_large(bounds),
        _ => damaged(),
    }
}
