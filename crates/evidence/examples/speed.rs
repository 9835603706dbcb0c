//! How fast a file is read, beside a loop that only looks at its bytes.
//!
//! `speed <file> [scan]`: reads the file, prints rows, figures, flags and their sum; with `scan` a
//! single thread only finds the cells and adds them up, and keeps nothing.

use std::{env, error::Error, fs, io::Read, time::Instant};

use evidence::{Limits, Reading};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let name = arguments.next().ok_or("usage: speed <file> [scan|inflate]")?;
    let began = Instant::now();
    match arguments.next().as_deref() {
        Some("scan") => println!("{:?}", scan(&fs::read(&name)?)),
        Some("inflate") => {
            let mut unpacked = flate2::read::MultiGzDecoder::new(fs::File::open(&name)?);
            let mut buffer = vec![0; 1 << 20];
            let mut bytes = 0;
            loop {
                match unpacked.read(&mut buffer)? {
                    0 => break,
                    n => bytes += n,
                }
            }
            println!("{bytes} bytes");
        }
        _ => {
            let reading = Reading::default().within(Limits::generous()).named(&name);
            let dataset = evidence::read(fs::File::open(&name)?, &reading)?;
            eprintln!("read after {:.3} s", began.elapsed().as_secs_f64());
            println!(
                "{} series, {} cells, {} flagged, {} missing, sum {}",
                dataset.series().len(),
                dataset.rows(),
                dataset.flagged(),
                dataset.missing(),
                dataset.sum(),
            );
        }
    }
    eprintln!("{:.3} s", began.elapsed().as_secs_f64());
    Ok(())
}

/// Rows, figures, flags and the sum of a table with whole numbers.
fn scan(text: &[u8]) -> (u64, u64, u64, u64) {
    let (mut rows, mut figures, mut flags, mut sum) = (0, 0, 0, 0);
    let mut number: Option<u64> = None;
    let mut is_key = true;
    for byte in text {
        match byte {
            b'\n' | b'\t' => {
                if let Some(n) = number.take()
                    && !is_key
                {
                    figures += 1;
                    sum += n;
                }
                rows += u64::from(*byte == b'\n');
                is_key = *byte == b'\n';
            }
            _ if is_key => {}
            b'0'..=b'9' => number = Some(number.unwrap_or(0) * 10 + u64::from(byte - b'0')),
            b'a'..=b'z' => flags += 1,
            _ => {}
        }
    }
    (rows, figures, flags, sum)
}
