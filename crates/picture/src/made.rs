//! A picture as pages show it, in its widths.

use std::collections::HashSet;
use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::metadata::Orientation;
use image::{DynamicImage, GenericImageView, ImageEncoder, ImageResult, RgbaImage};
use measure::Problem;

use crate::WIDTHS;
use crate::shrink::{on_white, shrink};
use crate::source::{Source, Was};

/// The highest picture, in pixels.
const HIGHEST: u32 = 2_400;
/// How well photographs are kept, of 100.
const QUALITY: u8 = 80;
/// The most colours of a drawing.
const MOST_COLOURS: usize = 1_024;
/// How many pixels are looked at to tell drawings from photographs.
const LOOKED_AT: u32 = 100_000;
/// The largest drawing, in bytes; a larger one is kept as photographs are.
const LARGEST_DRAWING: usize = 400_000;

/// How a picture is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// As photographs are.
    Jpeg,
    /// As drawings are.
    Png,
}

impl Kind {
    /// The kind as names of files end.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }

    /// Reads such an ending.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Jpeg, Self::Png].into_iter().find(|kind| kind.as_str() == text)
    }

    /// The type for the web.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }
}

/// A picture in one width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// The file.
    pub bytes: Vec<u8>,
}

/// A picture made anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// How it is encoded.
    pub kind: Kind,
    /// At least one width, the smallest first.
    pub versions: Vec<Version>,
}

impl Made {
    /// The widest.
    #[must_use]
    pub fn widest(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// All bytes together.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.versions.iter().map(|version| version.bytes.len()).sum()
    }
}

pub(crate) fn make(source: Source) -> Result<Made, Problem> {
    let Source { pixels, orientation, was } = source;
    let is_seen_through = is_seen_through(&pixels);
    let is_drawing = was == Was::Exact && (is_seen_through || has_few_colours(&pixels));
    let pixels = if is_seen_through {
        DynamicImage::ImageRgba8(pixels.into_rgba8())
    } else {
        DynamicImage::ImageRgb8(pixels.into_rgb8())
    };
    let widest = upright(pixels, orientation);
    let mut sizes = vec![widest];
    for width in narrower(&sizes) {
        if let Some(widest) = sizes.first() {
            let height = scaled(widest.height(), width, widest.width());
            let small = shrink(widest.clone(), width, height);
            sizes.insert(1, small);
        }
    }
    sizes.rotate_left(1);
    encode(&sizes, if is_drawing { Kind::Png } else { Kind::Jpeg })
        .map_err(|_| Problem::new("picture-damaged", ""))
}

/// The widths below that of the widest, the smallest first; none that differs too little.
fn narrower(sizes: &[DynamicImage]) -> Vec<u32> {
    let widest = sizes.first().map_or(0, DynamicImage::width);
    let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|w| w * 5 / 4 <= widest).collect();
    widths.reverse();
    widths
}

/// The widest version, turned as the camera was held.
fn upright(pixels: DynamicImage, orientation: Orientation) -> DynamicImage {
    let is_lying = matches!(
        orientation,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    );
    let (wide, high) = pixels.dimensions();
    let (wide, high) = if is_lying { (high, wide) } else { (wide, high) };
    let (wide, high) = fitted(wide, high);
    let (wide, high) = if is_lying { (high, wide) } else { (wide, high) };
    let mut widest = shrink(pixels, wide, high);
    widest.apply_orientation(orientation);
    widest
}

/// The size of the widest version.
fn fitted(wide: u32, high: u32) -> (u32, u32) {
    let widest = WIDTHS.into_iter().max().unwrap_or(wide).min(wide);
    let by_width = (widest, scaled(high, widest, wide));
    if by_width.1 <= HIGHEST { by_width } else { (scaled(wide, HIGHEST, high), HIGHEST) }
}

/// `of × part / whole`, at least 1.
fn scaled(of: u32, part: u32, whole: u32) -> u32 {
    let whole = u64::from(whole.max(1));
    let scaled = (u64::from(of) * u64::from(part) + whole / 2) / whole;
    u32::try_from(scaled).unwrap_or(u32::MAX).max(1)
}

fn is_seen_through(pixels: &DynamicImage) -> bool {
    match pixels {
        DynamicImage::ImageRgba8(all) => all.pixels().any(|pixel| pixel.0[3] < u8::MAX),
        DynamicImage::ImageLumaA8(all) => all.pixels().any(|pixel| pixel.0[1] < u8::MAX),
        DynamicImage::ImageRgba16(all) => all.pixels().any(|pixel| pixel.0[3] < u16::MAX),
        DynamicImage::ImageLumaA16(all) => all.pixels().any(|pixel| pixel.0[1] < u16::MAX),
        _ => false,
    }
}

/// Whether few colours are in it, as far as pixels at equal distances tell.
fn has_few_colours(pixels: &DynamicImage) -> bool {
    let (wide, high) = pixels.dimensions();
    let all = u64::from(wide) * u64::from(high);
    let step = (all / u64::from(LOOKED_AT)).max(1);
    // Not a divisor of the width, so that not one column alone is looked at.
    let step = if u64::from(wide).is_multiple_of(step) && step > 1 { step + 1 } else { step };
    let mut colours = HashSet::new();
    let mut at = 0;
    while at < all {
        let (x, y) = (at % u64::from(wide), at / u64::from(wide));
        if let (Ok(x), Ok(y)) = (u32::try_from(x), u32::try_from(y)) {
            colours.insert(pixels.get_pixel(x, y).0);
        }
        if colours.len() > MOST_COLOURS {
            return false;
        }
        at += step;
    }
    true
}

/// Encodes every size, the widest as a drawing only if it does not become too large so.
fn encode(sizes: &[DynamicImage], kind: Kind) -> ImageResult<Made> {
    let mut versions = Vec::new();
    for pixels in sizes {
        let bytes = match kind {
            Kind::Jpeg => jpeg(pixels)?,
            Kind::Png => png(pixels)?,
        };
        if kind == Kind::Png && bytes.len() > LARGEST_DRAWING {
            return encode(sizes, Kind::Jpeg);
        }
        versions.push(Version { width: pixels.width(), height: pixels.height(), bytes });
    }
    Ok(Made { kind, versions })
}

fn jpeg(pixels: &DynamicImage) -> ImageResult<Vec<u8>> {
    let paper;
    let pixels = match pixels {
        DynamicImage::ImageRgba8(seen_through) => {
            paper = on_white(seen_through);
            &paper
        }
        other => other,
    };
    let mut bytes = Cursor::new(Vec::new());
    JpegEncoder::new_with_quality(&mut bytes, QUALITY).encode_image(&pixels.to_rgb8())?;
    Ok(bytes.into_inner())
}

fn png(pixels: &DynamicImage) -> ImageResult<Vec<u8>> {
    let mut bytes = Cursor::new(Vec::new());
    let encoder =
        PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive);
    let (wide, high) = pixels.dimensions();
    encoder.write_image(pixels.as_bytes(), wide, high, pixels.color().into())?;
    Ok(bytes.into_inner())
}

/// Draws a picture pixel by pixel: `colour` says the red, green, blue and opacity at a place. For
/// pictures that a program makes up itself.
///
/// # Errors
/// `picture-too-large` for more than 4,096 pixels a side.
pub fn draw(
    width: u32,
    height: u32,
    colour: impl Fn(u32, u32) -> [u8; 4],
) -> Result<Vec<u8>, Problem> {
    if width.max(height) > 4_096 {
        return Err(Problem::new("picture-too-large", "").with("most", 16));
    }
    let pixels = RgbaImage::from_fn(width, height, |x, y| image::Rgba(colour(x, y)));
    png(&DynamicImage::ImageRgba8(pixels)).map_err(|_| Problem::new("picture-damaged", ""))
}
