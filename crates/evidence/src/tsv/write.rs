//! The writer: a line for each series, a column for each period, as Eurostat writes them today: lines
//! end with CR and LF, by which programs that read its tables part them.

use std::io::Write;

use crate::{dataset::Dataset, dataset::Observation, write::WriteError};

/// Writes a table as TSV. Name, labels, source and licence have no place in this format.
///
/// # Errors
/// When the output refuses.
pub fn write_tsv(dataset: &Dataset, mut output: impl Write) -> Result<(), WriteError> {
    let names: Vec<&str> = dataset.dimensions().iter().map(|d| d.code.as_str()).collect();
    let mut line = format!("{}\\TIME_PERIOD", names.join(","));
    for period in dataset.periods() {
        line.push_str(&format!("\t{period} "));
    }
    line.push_str("\r\n");
    output.write_all(line.as_bytes())?;
    for series in dataset.series() {
        let codes: Vec<&str> = series.codes().map(|c| c.code.as_str()).collect();
        line.clear();
        line.push_str(&codes.join(","));
        let mut points = series.points().peekable();
        for period in dataset.periods() {
            line.push('\t');
            let is_here = |p: &crate::dataset::Point| p.period == *period;
            match points.next_if(is_here) {
                Some(point) => cell(&mut line, point.observation),
                None => line.push_str(": "),
            }
        }
        line.push_str("\r\n");
        output.write_all(line.as_bytes())?;
    }
    output.flush()?;
    Ok(())
}

/// `5.2 e`, `: u`, `0 `; `NaN ` for a cell that is listed without a figure and without a flag, because
/// `: ` says that there is no such cell.
fn cell(line: &mut String, observation: Observation) {
    match observation.value {
        Some(value) => line.push_str(&value.to_string()),
        None if observation.flags.is_empty() => line.push_str("NaN"),
        None => line.push(':'),
    }
    line.push(' ');
    line.push_str(&observation.flags.to_string());
}
