//! Carves our compact example tables out of an export that anybody can download.
//!
//! `carve <export.csv> <ours.csv> [<from>..<to>] [<dimension>=<code>,<code>…]… [extracted=<yyyy-mm>]`
//!
//! The export may be of either layout, with codes or with labels; what is written has codes, every
//! flag, and the source, licence and day of the copy in columns of their own. The commands that
//! made the tables in `examples/evidence` stand in its README.

use std::{error::Error, fs::File, io::BufWriter};

use evidence::{Filter, Layout, Provenance, Reading, read_sdmx_csv, write_sdmx_csv};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(from), Some(to)) = (arguments.next(), arguments.next()) else {
        return Err("usage: carve <export.csv> <ours.csv> [2014..2024] [geo=BE,FR]…".into());
    };
    let (filter, extracted) = wanted(arguments)?;
    let whole = read_sdmx_csv(File::open(from)?, &Reading::default())?;
    let mut part = whole.part(&filter);
    part.title.provenance = Provenance {
        source: Some("Eurostat".into()),
        licence: Some("CC BY 4.0".into()),
        extracted: extracted.map(|text| text.parse()).transpose()?,
    };
    write_sdmx_csv(&part, Layout::Dataflow, BufWriter::new(File::create(to)?))?;
    println!("{}: {} of {} rows", part.title.code, part.rows(), whole.rows());
    Ok(())
}

/// The filter and the day of the copy, as the arguments give them.
fn wanted(
    arguments: impl Iterator<Item = String>,
) -> Result<(Filter, Option<String>), Box<dyn Error>> {
    let mut filter = Filter::default();
    let mut extracted = None;
    for argument in arguments {
        if let Some((from, to)) = argument.split_once("..") {
            (filter.from, filter.to) = (Some(from.parse()?), Some(to.parse()?));
        } else {
            match argument.split_once('=').ok_or("an argument is a span or a dimension=codes")? {
                ("extracted", day) => extracted = Some(day.to_owned()),
                (dimension, codes) => {
                    let codes = codes.split(',').map(str::to_owned).collect();
                    filter.codes.insert(dimension.to_owned(), codes);
                }
            }
        }
    }
    Ok((filter, extracted))
}
