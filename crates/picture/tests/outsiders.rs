//! A program that knows nothing of us writes what we read and reads what we make: Pillow for Python.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first trouble")]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a Python program prints that needs Pillow, or nothing when that is absent; fails then if
/// `ISOPOLITY_REQUIRE_TOOLS=1`.
fn python(program: &str, folder: &Path) -> Option<String> {
    // Debian's own Python has Debian's libraries; another may stand before it on the path.
    let has_it = |python: &&&str| {
        let tried = Command::new(python).args(["-c", "import PIL"]).output();
        tried.is_ok_and(|o| o.status.success())
    };
    let Some(python) = ["python3", "/usr/bin/python3"].iter().find(has_it) else {
        let must = env::var("ISOPOLITY_REQUIRE_TOOLS").as_deref() == Ok("1");
        assert!(!must, "Pillow is not installed, and ISOPOLITY_REQUIRE_TOOLS=1 asks for it");
        println!("skipped: python3 with Pillow not installed");
        return None;
    };
    let output = Command::new(python).args(["-c", program]).arg(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}

/// The same scene in every way that cameras and drawing programs write: left half red, right half
/// blue, with a comment, a place and a profile where the format has them.
const WRITE: &str = r#"
import sys
from PIL import Image, ImageCms, PngImagePlugin
folder = sys.argv[1]
scene = Image.new('RGB', (600, 400), (200, 40, 40))
scene.paste((40, 40, 200), (300, 0, 600, 400))
exif = Image.Exif()
exif[0x0112] = 6
exif[0x010f] = 'Secret Camera'
exif[0x8825] = {1: 'N', 2: (56.0, 39.0, 0.0)}
srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile('sRGB')).tobytes()
scene.save(folder + '/plain.jpg', quality=95)
scene.save(folder + '/turned.jpg', exif=exif, icc_profile=srgb, comment=b'Secret comment')
scene.save(folder + '/progressive.jpg', progressive=True, quality=60)
scene.convert('CMYK').save(folder + '/cmyk.jpg')
scene.convert('L').save(folder + '/grey.jpg')
words = PngImagePlugin.PngInfo()
words.add_text('Author', 'Secret author')
words.add_text('Long', 'Secret ' * 10000, zip=True)
scene.save(folder + '/words.png', pnginfo=words, exif=exif, icc_profile=srgb)
scene.convert('P').save(folder + '/palette.png')
scene.convert('P', palette=Image.ADAPTIVE, colors=4).save(folder + '/four.png', bits=2)
scene.convert('P').save(folder + '/hole.png', transparency=0)
scene.convert('1').save(folder + '/bits.png')
scene.convert('I;16').save(folder + '/deep.png')
scene.convert('LA').save(folder + '/grey-alpha.png')
scene.save(folder + '/moving.png', save_all=True, append_images=[Image.new('RGB', (600, 400))] * 3)
scene.convert('P').save(folder + '/still.gif', comment=b'Secret comment')
scene.convert('P').save(folder + '/moving.gif', save_all=True, append_images=[Image.new('P', (600, 400))] * 3)
scene.save(folder + '/lossy.webp', exif=exif, icc_profile=srgb)
scene.save(folder + '/lossless.webp', lossless=True)
scene.convert('RGBA').save(folder + '/alpha.webp')
scene.save(folder + '/moving.webp', save_all=True, append_images=[Image.new('RGB', (600, 400))] * 3)
"#;

/// What the other program finds in ours: format, size, colours, and whatever is said beside.
const READ: &str = r#"
import os, sys
from PIL import Image
folder = sys.argv[1]
for name in sorted(os.listdir(folder)):
    if not name.startswith('ours-'): continue
    picture = Image.open(folder + '/' + name)
    picture.load()
    beside = set(picture.info) - {'jfif', 'jfif_version', 'jfif_unit', 'jfif_density', 'dpi'}
    assert not beside, (name, beside)
    assert not dict(picture.getexif()), name
    assert getattr(picture, 'n_frames', 1) == 1, name
    rgb = picture.convert('RGB')
    ends = rgb.getpixel((8, 8)), rgb.getpixel((rgb.width - 8, rgb.height - 8))
    print(name, picture.format, rgb.width, rgb.height, ends[0][0] > ends[0][2], ends[1][2] > ends[1][0])
"#;

#[test]
fn pillow_reads_what_we_make_of_whatever_it_writes_and_finds_nothing_beside() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder).unwrap();
    if python(WRITE, &folder).is_none() {
        return;
    }
    let mut written = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().replace('.', "-");
        let made = picture::read(&fs::read(&path).unwrap());
        let made = made.unwrap_or_else(|p| panic!("{name}: {p:?}"));
        for version in &made.versions {
            let ending = made.kind.as_str();
            let ours = folder.join(format!("ours-{name}-{}.{ending}", version.width));
            fs::write(ours, &version.bytes).unwrap();
            assert!(!String::from_utf8_lossy(&version.bytes).contains("Secret"), "{name}");
        }
        written += 1;
    }
    assert_eq!(written, 19);
    let said = python(READ, &folder).unwrap();
    for line in said.lines() {
        let is_grey = ["grey", "bits", "deep"].iter().any(|kind| line.contains(kind));
        assert!(is_grey || line.ends_with("True True"), "red first, blue last: {line}");
        let is_turned = ["turned", "words", "lossy"].iter().any(|kind| line.contains(kind));
        let size = if is_turned { " 400 600 " } else { " 600 400 " };
        assert!(line.contains(size) || line.contains(" 480 "), "{line}");
    }
    assert!(said.lines().count() > written, "{said}");
}
