//! Keeping: a table as packed figures and what stands beside them, so that any database can hold it.
//!
//! The figures are kept as what everybody can read, Eurostat's TSV packed by gzip; what that
//! format has no place for, name, source, labels, stands beside it. What is kept is the very thing
//! that can be exported.

use std::io::{self, Write};

use flate2::{Compression, write::GzEncoder};
use serde::{Deserialize, Serialize};

use crate::{
    dataset::{Dataset, Dimension, Title},
    read::{Limits, Reading, Refused, read},
    tsv::write_tsv,
    write::WriteError,
};

/// What stands beside the figures of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Name and origin.
    pub title: Title,
    /// The dimensions with their names, codes and labels.
    pub dimensions: Vec<Dimension>,
}

impl About {
    /// What stands beside the figures of this table.
    #[must_use]
    pub fn of(dataset: &Dataset) -> Self {
        Self { title: dataset.title.clone(), dimensions: dataset.dimensions().to_vec() }
    }
}

/// The most places of a kept table, filled or not: series times periods. Reading a table again costs
/// its places.
const MOST_PLACES: usize = 1_000_000_000;

/// The figures of a table, packed.
///
/// # Errors
/// [`WriteError::TooManyCells`] for more than a thousand million places, filled or not.
pub fn pack(dataset: &Dataset) -> Result<Vec<u8>, WriteError> {
    if dataset.series().len().saturating_mul(dataset.periods().len()) > MOST_PLACES {
        return Err(WriteError::TooManyCells);
    }
    let mut packer = GzEncoder::new(Vec::new(), Compression::new(4));
    write_tsv(dataset, io::BufWriter::new(&mut packer))?;
    packer.flush()?;
    Ok(packer.finish()?)
}

/// A table that was kept.
///
/// # Errors
/// When the figures are not what [`pack`] made, or have other dimensions.
pub fn unpack(about: &About, packed: &[u8]) -> Result<Dataset, Refused> {
    let limits = Limits { columns: usize::MAX, ..Limits::generous() };
    let mut dataset = read(packed, &Reading::default().within(limits))?;
    dataset.relabel(about.title.clone(), &about.dimensions);
    Ok(dataset)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sdmx_csv::read_sdmx_csv;

    #[test]
    fn what_is_kept_comes_back_with_its_labels_and_its_source() {
        let csv = "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,sex,Sex,geo,Place,TIME_PERIOD,Time,OBS_VALUE,Figure,OBS_FLAG,SOURCE,LICENCE,EXTRACTED\n\
            dataflow,RIGA:OURS(2.0),Our own,F,Women,R1,Old town,2023,,1.5,,bu,City,CC0,2024-05-01\n\
            dataflow,RIGA:OURS(2.0),Our own,M,Men,R1,Old town,2022,,,,u,City,CC0,2024-05-01\n\
            dataflow,RIGA:OURS(2.0),Our own,M,Men,R1,Old town,2021,,,,,City,CC0,2024-05-01\n";
        let dataset = read_sdmx_csv(csv.as_bytes(), &Reading::default()).unwrap();
        let about = serde_json::to_string(&About::of(&dataset)).unwrap();
        let packed = pack(&dataset).unwrap();
        let back = unpack(&serde_json::from_str(&about).unwrap(), &packed).unwrap();
        assert_eq!(back, dataset);
        assert_eq!(back.dimension("geo").unwrap().label("R1"), "Old town");
    }
}
