//! Fewer pixels that look the same.

use image::imageops::{FilterType, resize, thumbnail};
use image::{DynamicImage, ImageBuffer, Pixel, Rgba, RgbaImage};

/// A picture made smaller. Where parts are see-through, colours count as much as they can be seen: else
/// a hidden colour would shine around every edge.
pub(crate) fn shrink(pixels: DynamicImage, width: u32, height: u32) -> DynamicImage {
    if (pixels.width(), pixels.height()) == (width, height) {
        return pixels;
    }
    match pixels {
        DynamicImage::ImageRgba8(mut all) => {
            all.pixels_mut().for_each(weigh);
            let mut small = smaller(&all, width, height);
            small.pixels_mut().for_each(unweigh);
            DynamicImage::ImageRgba8(small)
        }
        other => DynamicImage::ImageRgb8(smaller(&other.into_rgb8(), width, height)),
    }
}

fn smaller<P>(all: &ImageBuffer<P, Vec<u8>>, width: u32, height: u32) -> ImageBuffer<P, Vec<u8>>
where
    P: Pixel<Subpixel = u8> + 'static,
{
    if is_much_larger(all.width(), width) {
        resize(&thumbnail(all, width * 2, height * 2), width, height, FilterType::Triangle)
    } else {
        resize(all, width, height, FilterType::CatmullRom)
    }
}

/// Whether a coarse step is worth while before the fine one.
fn is_much_larger(from: u32, to: u32) -> bool {
    from / 3 >= to
}

fn weigh(Rgba([red, green, blue, alpha]): &mut Rgba<u8>) {
    for colour in [red, green, blue] {
        let weighed = (u16::from(*colour) * u16::from(*alpha) + 127) / 255;
        *colour = u8::try_from(weighed).unwrap_or(u8::MAX);
    }
}

fn unweigh(Rgba([red, green, blue, alpha]): &mut Rgba<u8>) {
    for colour in [red, green, blue] {
        let whole = (u16::from(*colour) * 255).checked_div(u16::from(*alpha)).unwrap_or(0);
        *colour = u8::try_from(whole).unwrap_or(u8::MAX);
    }
}

/// The same on white paper.
pub(crate) fn on_white(pixels: &RgbaImage) -> DynamicImage {
    let over = |colour: u8, alpha: u8| {
        let (colour, alpha) = (u16::from(colour), u16::from(alpha));
        u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
    };
    let mut paper = image::RgbImage::new(pixels.width(), pixels.height());
    for (to, Rgba([r, g, b, a])) in paper.pixels_mut().zip(pixels.pixels()) {
        to.0 = [over(*r, *a), over(*g, *a), over(*b, *a)];
    }
    DynamicImage::ImageRgb8(paper)
}
