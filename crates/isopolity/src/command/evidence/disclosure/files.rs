//! Files that are read and written, and what is said when one is not as it should be.

use std::path::Path;
use std::process::ExitCode;

use ::disclosure::Log;
use measure::{Key, Problem, Problems};
use sheet::{Sheet, Wishes};

use super::super::table::bytes_of;
use super::super::{Outcome, tell};
use crate::evidence::disclosure::Hierarchies;
use crate::store::private;

/// Why a command ends before its end.
pub enum Stop {
    /// Something is wrong with what was brought, and it was told.
    Told,
    /// Something else failed.
    Failed(anyhow::Error),
}

impl<E: Into<anyhow::Error>> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// How the command ends.
pub fn ended(run: Result<ExitCode, Stop>) -> Outcome {
    match run {
        Ok(code) => Ok(code),
        Err(Stop::Told) => Ok(ExitCode::from(3)),
        Err(Stop::Failed(error)) => Err(error),
    }
}

/// Tells what is wrong with a file, if something is.
pub fn said<T>(file: &Path, found: Result<T, Problems>) -> Result<T, Stop> {
    found.map_err(|problems| {
        tell(file, problems);
        Stop::Told
    })
}

/// All of them, or why not, after every one was looked at.
pub fn all<T>(found: impl Iterator<Item = Result<T, Stop>>) -> Result<Vec<T>, Stop> {
    let (mut all, mut stop) = (Vec::new(), None);
    for one in found {
        match (one, &stop) {
            (Ok(one), _) => all.push(one),
            (Err(_), Some(Stop::Failed(_))) => {}
            (Err(why), _) => stop = Some(why),
        }
    }
    stop.map_or(Ok(all), Err)
}

/// A file of what is a part of what, with the columns column, code and part_of.
pub fn hierarchies_of(path: &Path) -> Result<Hierarchies, Stop> {
    let sheet = said(path, Sheet::read(&bytes_of(path)?, &Wishes::default()))?;
    let mut found = Hierarchies::new();
    for row in &sheet.rows {
        if let [column, code, part_of, ..] = row.cells.as_slice() {
            let parts = found.entry(column.trim().to_owned()).or_default();
            parts.push((code.trim().to_owned(), part_of.trim().to_owned()));
        }
    }
    Ok(found)
}

/// A log of what is out.
pub fn log_of(path: &Path) -> Result<Log, Stop> {
    let log = serde_json::from_slice(&bytes_of(path)?).map_err(|error| {
        let place = format!("{}:{}", error.line(), error.column());
        let problem = Problem::new("published-not-a-log", place);
        let problem = problem.with("line", error.line()).with("column", error.column());
        Problems::from(problem)
    });
    said(path, log)
}

/// A name as a key.
pub fn key_of(name: &str) -> Result<Key, Stop> {
    let why = |_| anyhow::anyhow!("“{name}”: a name with letters a to z or digits is needed here");
    Ok(Key::from_name(name).map_err(why)?)
}

/// Writes a file that holds secrets: all of it or nothing, and for nobody else to read.
pub fn write_privately(path: &Path, bytes: &[u8]) -> Result<(), Stop> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    private::write(Path::new(&part), bytes)?;
    std::fs::rename(&part, path)?;
    Ok(())
}
