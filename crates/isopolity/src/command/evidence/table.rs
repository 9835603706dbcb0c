//! Tables as a town keeps them, from the command line.

use std::path::Path;

use ::evidence::grid::{Grid, read_grid};
use ::evidence::own::Marks;
use clap::ValueEnum;
use measure::Problems;
use sheet::{Sheet, Wishes};

/// Which sign parts decimals.
#[derive(Clone, Copy, ValueEnum)]
pub enum Decimals {
    /// 1.5
    Point,
    /// 1,5
    Comma,
}

impl From<Decimals> for Marks {
    fn from(decimals: Decimals) -> Self {
        match decimals {
            Decimals::Point => Self::Point,
            Decimals::Comma => Self::Comma,
        }
    }
}

/// The bytes of a file; the error names it.
pub fn bytes_of(path: &Path) -> anyhow::Result<Vec<u8>> {
    std::fs::read(path).map_err(|e| anyhow::anyhow!("{}: {e}", path.display()))
}

/// Reads a table with a thing in each row and figures of it in the columns.
pub fn grid_of(path: &Path, decimals: Option<Decimals>) -> anyhow::Result<Result<Grid, Problems>> {
    let sheet = Sheet::read(&bytes_of(path)?, &Wishes::default());
    Ok(sheet.and_then(|sheet| read_grid(&sheet, decimals.map(Marks::from))))
}
