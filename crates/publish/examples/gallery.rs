//! Draws every kind of picture with example content into a folder, to be looked at:
//! `cargo run -p publish --example gallery -- FOLDER`.
#![expect(clippy::expect_used, reason = "an example may stop at the first trouble")]

#[path = "../tests/examples/mod.rs"]
mod examples;

use std::{env, fs, path::PathBuf, time::Instant};

use publish::{png::png, svg::Frame};

fn main() {
    let folder = PathBuf::from(env::args().nth(1).expect("name a folder"));
    fs::create_dir_all(&folder).expect("the folder can be made");
    for (name, drawing, width) in examples::all_drawings() {
        let frame = if name.starts_with("sheet") { Frame::Paper } else { Frame::Titled };
        let svg = drawing.standalone(frame);
        let start = Instant::now();
        let picture = png(&svg, width).expect("the picture can be drawn");
        println!("{name}: svg {} B, png {} B, {:?}", svg.len(), picture.len(), start.elapsed());
        fs::write(folder.join(format!("{name}.svg")), svg).expect("written");
        fs::write(folder.join(format!("{name}.png")), picture).expect("written");
        fs::write(folder.join(format!("{name}.page.svg")), drawing.for_page(name))
            .expect("written");
    }
    #[cfg(feature = "pdf")]
    for (name, plan) in [
        ("plan", examples::plan()),
        ("plan-arabic", examples::arabic_plan()),
        ("plan-again", examples::plan()),
    ] {
        let start = Instant::now();
        let bytes = publish::pdf::plan_document(&plan).expect("the plan can be set");
        println!("{name}: {} B, {:?}", bytes.len(), start.elapsed());
        fs::write(folder.join(format!("{name}.pdf")), bytes).expect("written");
    }
}
