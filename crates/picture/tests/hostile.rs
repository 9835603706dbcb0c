//! Files that are not what they say, and files that want too much.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first trouble"
)]

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use picture::{Bounds, Kind, PROBLEM_CODES, draw, read, read_within};
use proptest::prelude::*;

/// A photograph of sorts: every pixel has a colour of its own.
fn photograph(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let byte = |n: u32| u8::try_from(n % 256).unwrap();
        Rgb([byte(x * 255 / width), byte(y * 255 / height), byte(x * 7 + y * 13)])
    })
}

fn written(pixels: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    pixels.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn jpeg(pixels: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 90).encode_image(pixels).unwrap();
    bytes
}

/// A JPEG with a part that says how the camera was held, and where it stood.
fn held(orientation: u8, bytes: &[u8]) -> Vec<u8> {
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
    exif.extend(b"GPS 56.65 23.72 Maria's telephone");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&bytes[..2], &[0xff, 0xe1], &length, &exif, &bytes[2..]].concat()
}

fn code(bytes: &[u8]) -> &'static str {
    let code = read(bytes).unwrap_err().code;
    assert!(PROBLEM_CODES.contains(&code), "{code}");
    code
}

fn sizes(bytes: &[u8]) -> Vec<(u32, u32)> {
    read(bytes).unwrap().versions.iter().map(|v| (v.width, v.height)).collect()
}

/// A PNG that says its size, with next to nothing in it.
fn claiming(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = draw(40, 40, |_, _| [0, 0, 0, 255]).unwrap();
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc(&bytes[12..29]).to_be_bytes();
    bytes[29..33].copy_from_slice(&sum);
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |mut crc: u32, byte: &u8| {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
        crc
    };
    !bytes.iter().fold(u32::MAX, step)
}

#[test]
fn a_photograph_is_made_in_the_widths_that_it_has() {
    let made = read(&jpeg(&photograph(1_700, 850))).unwrap();
    assert_eq!(made.kind, Kind::Jpeg);
    let sizes: Vec<_> = made.versions.iter().map(|v| (v.width, v.height)).collect();
    assert_eq!(sizes, [(480, 240), (960, 480), (1_600, 800)]);
    assert!(made.versions.iter().all(|v| v.bytes.starts_with(&[0xff, 0xd8, 0xff])));
}

#[test]
fn nothing_is_enlarged_and_no_width_is_there_twice() {
    assert_eq!(sizes(&jpeg(&photograph(300, 100))), [(300, 100)]);
    assert_eq!(sizes(&jpeg(&photograph(500, 100))), [(500, 100)]);
    assert_eq!(sizes(&jpeg(&photograph(700, 140))), [(480, 96), (700, 140)]);
    assert_eq!(sizes(&jpeg(&photograph(60, 3_000))), [(48, 2_400)], "never endlessly high");
}

#[test]
fn a_drawing_keeps_its_edges_and_what_is_seen_through() {
    let shape = |x: u32, _| if x < 50 { [200, 30, 30, 255] } else { [0, 0, 0, 0] };
    let made = read(&draw(100, 60, shape).unwrap()).unwrap();
    assert_eq!(made.kind, Kind::Png);
    let again = image::load_from_memory(&made.versions[0].bytes).unwrap().into_rgba8();
    assert_eq!((again.get_pixel(10, 10).0, again.get_pixel(90, 10).0[3]), ([200, 30, 30, 255], 0));
}

#[test]
fn no_hidden_colour_shines_around_an_edge_that_is_made_smaller() {
    // Green where nobody can see it.
    let shape = |x: u32, _| if x < 1_000 { [200, 0, 0, 255] } else { [0, 255, 0, 0] };
    let made = read(&draw(2_001, 64, shape).unwrap()).unwrap();
    let small = image::load_from_memory(&made.versions[0].bytes).unwrap().into_rgba8();
    assert!(small.pixels().all(|p| p.0[1] == 0), "green shines through");
}

#[test]
fn a_photograph_that_is_seen_through_and_too_heavy_is_laid_on_paper() {
    let noise = |x: u32, y: u32| {
        let mix = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).wrapping_mul(97_531);
        let [a, b, c, d] = mix.to_be_bytes();
        [a, b, c, if x < 10 { 0 } else { 255 - d / 64 }]
    };
    let made = read(&draw(700, 500, noise).unwrap()).unwrap();
    assert_eq!(made.kind, Kind::Jpeg);
    let seen = image::load_from_memory(&made.widest().unwrap().bytes).unwrap().into_rgb8();
    assert!(seen.get_pixel(2, 200).0.iter().all(|c| *c > 200), "{:?}", seen.get_pixel(2, 200));
}

#[test]
fn the_camera_may_be_held_in_any_way() {
    let mut scene = RgbImage::from_pixel(120, 60, Rgb([20, 20, 20]));
    (0..60).flat_map(|x| (0..30).map(move |y| (x, y))).for_each(|(x, y)| {
        scene.put_pixel(x, y, Rgb([240, 240, 240]));
    });
    let bright = |orientation: u8| {
        let made = read(&held(orientation, &jpeg(&scene))).unwrap();
        let version = made.widest().unwrap();
        let seen = image::load_from_memory(&version.bytes).unwrap().into_luma8();
        let (w, h) = seen.dimensions();
        let corners = [(5, 5), (w - 5, 5), (w - 5, h - 5), (5, h - 5)];
        let at = corners.iter().position(|(x, y)| seen.get_pixel(*x, *y).0[0] > 128).unwrap();
        ((w, h), at)
    };
    assert_eq!(bright(1), ((120, 60), 0));
    assert_eq!(bright(3), ((120, 60), 2), "upside down");
    assert_eq!(bright(6), ((60, 120), 1), "turned to the right");
    assert_eq!(bright(8), ((60, 120), 3), "turned to the left");
    assert_eq!(bright(99), ((120, 60), 0), "nonsense turns nothing");
}

#[test]
fn what_a_file_hides_is_gone() {
    let mut bytes = held(6, &jpeg(&photograph(200, 100)));
    bytes.extend(b"PK\x03\x04 and a whole archive behind it <script>alert(1)</script>");
    let made = read(&bytes).unwrap();
    for version in &made.versions {
        let text = String::from_utf8_lossy(&version.bytes);
        for secret in ["Exif", "GPS", "Maria", "PK\u{3}", "<script", "http", "ICC"] {
            assert!(!text.contains(secret), "{secret}");
        }
    }
}

#[test]
fn files_that_are_not_pictures_are_named_for_what_they_are() {
    assert_eq!(code(b""), "picture-unknown");
    assert_eq!(code(b"%PDF-1.7"), "picture-unknown");
    assert_eq!(code(b"\0\0\0\x18ftypheic\0\0\0\0"), "picture-unknown");
    assert_eq!(code(b"BM\x36\0\0\0"), "picture-unknown");
    assert_eq!(code(b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"), "picture-svg");
    assert_eq!(code("\u{feff}  <?xml version='1.0'?><svg/>".as_bytes()), "picture-svg");
    assert_eq!(code(b"<!-- a --><SVG onload='x()'/>"), "picture-svg");
    assert_eq!(code(b"<html>hello</html>"), "picture-unknown");
    assert_eq!(code(b"\x89PNG\r\n\x1a\n"), "picture-damaged");
    assert_eq!(code(b"\xff\xd8\xff\xd9"), "picture-damaged");
    assert_eq!(code(b"GIF89a"), "picture-damaged");
    assert_eq!(code(b"RIFF\0\0\0\0WEBP"), "picture-damaged");
    // The name and the first bytes of one, the rest of another.
    assert!(read(&[b"GIF89a", &jpeg(&photograph(50, 50))[..]].concat()).is_err());
}

#[test]
fn sizes_are_known_before_anything_is_decoded() {
    assert_eq!(code(&claiming(100_000, 100_000)), "picture-too-large");
    assert_eq!(code(&claiming(u32::MAX, 1)), "picture-too-large");
    assert_eq!(code(&claiming(10_000, 4_001)), "picture-too-large");
    assert_eq!(code(&claiming(30_000, 40)), "picture-too-large");
    assert_eq!(code(&claiming(31, 500)), "picture-too-small");
    assert_eq!(code(&claiming(6_000, 6_000)), "picture-damaged", "within bounds, but empty");
    let mut heavy = jpeg(&photograph(50, 50));
    heavy.resize(picture::LARGEST_FILE + 1, 0);
    assert_eq!(code(&heavy), "picture-too-heavy");
    // A GIF of 65,535 × 65,535 and a WebP of 16,384 × 16,384 in a few bytes.
    let gif = b"GIF89a\xff\xff\xff\xff\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\xff\xff\xff\xff\0\x02\0;";
    assert_eq!(code(gif), "picture-too-large");
    let webp = b"RIFF\x1e\0\0\0WEBPVP8L\x11\0\0\0\x2f\xff\xff\xff\x0f\0\0\0\0\0\0\0\0\0\0\0\0\0";
    assert!(read(webp).is_err());
}

#[test]
fn a_file_cut_short_is_refused_and_not_shown_in_grey() {
    let scene = DynamicImage::ImageRgb8(photograph(200, 150));
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Gif, ImageFormat::WebP] {
        let bytes = written(&scene, format);
        read(&bytes).unwrap();
        for part in [10, 30, 50, 90] {
            let cut = &bytes[..bytes.len() * part / 100];
            assert_eq!(code(cut), "picture-damaged", "{format:?} cut at {part} %");
        }
    }
}

#[test]
fn colours_may_be_kept_in_any_way() {
    let scene = DynamicImage::ImageRgb8(photograph(64, 48));
    let kinds = [
        DynamicImage::ImageRgb16(scene.to_rgb16()),
        DynamicImage::ImageRgba16(scene.to_rgba16()),
        DynamicImage::ImageLuma8(scene.to_luma8()),
        DynamicImage::ImageLuma16(scene.to_luma16()),
        DynamicImage::ImageLumaA8(scene.to_luma_alpha8()),
    ];
    for kind in kinds {
        let made = read(&written(&kind, ImageFormat::Png)).unwrap();
        assert_eq!((made.versions[0].width, made.versions[0].height), (64, 48));
    }
}

#[test]
fn of_a_moving_picture_the_first_frame_is_taken() {
    use image::codecs::gif::GifEncoder;
    let mut bytes = Vec::new();
    let mut encoder = GifEncoder::new(&mut bytes);
    for grey in [10_u8, 250, 250] {
        let frame = RgbaImage::from_pixel(40, 40, Rgba([grey, grey, grey, 255]));
        encoder.encode_frame(image::Frame::new(frame)).unwrap();
    }
    drop(encoder);
    let made = read(&bytes).unwrap();
    let seen = image::load_from_memory(&made.versions[0].bytes).unwrap().into_luma8();
    assert!(seen.pixels().all(|p| p.0[0] < 20));
}

#[test]
fn what_is_made_is_read_again_and_the_same_file_makes_the_same_bytes() {
    let bytes = jpeg(&photograph(1_000, 400));
    let made = read(&bytes).unwrap();
    assert_eq!(made, read(&bytes).unwrap());
    for version in &made.versions {
        let again = read(&version.bytes).unwrap();
        let widest = again.widest().unwrap();
        assert_eq!((widest.width, widest.height), (version.width, version.height));
    }
    assert!(made.bytes() < 200_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_bytes_panic(
        at in 0_usize..10_000, byte: u8, cut in 0_usize..10_000, format in 0_usize..4,
    ) {
        let formats = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Gif, ImageFormat::WebP];
        let mut bytes = written(&DynamicImage::ImageRgb8(photograph(48, 40)), formats[format]);
        let at = at % bytes.len();
        bytes[at] = byte;
        bytes.truncate(bytes.len().min(cut.max(12)));
        let few = Bounds { pixels: 1_000_000, ..Bounds::USUAL };
        if let Ok(made) = read_within(&bytes, few) {
            prop_assert!(made.versions.iter().all(|v| v.width <= 1_600 && v.height <= 2_400));
        }
    }
}
