//! Writes made-up services, one a line as JSON, to load into a whole program that is measured.
//!
//! ```sh
//! cargo run --release -p directory --example crowd_records -- 100000 some > records.jsonl
//! ```

#![expect(clippy::indexing_slicing, reason = "made for measuring, not for serving")]
#![expect(dead_code, reason = "questions are asked elsewhere")]

mod crowd;

use std::error::Error;
use std::io::{BufWriter, Write as _};

use crowd::{Crowd, Mix};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let count: usize = args.next().map_or(Ok(100_000), |n| n.parse())?;
    let mix = if args.next().as_deref() == Some("all") { Mix::All } else { Mix::Some };
    let crowd = Crowd::new()?;
    let mut lines = BufWriter::new(std::io::stdout().lock());
    for number in 0..count {
        serde_json::to_writer(&mut lines, &crowd.service(number, mix)?)?;
        lines.write_all(b"\n")?;
    }
    Ok(lines.flush()?)
}
