//! The writer: what is written here, the reader reads back as it was.
//!
//! Source, licence and day of the copy travel as the columns `SOURCE`, `LICENCE` and `EXTRACTED`
//! behind the usual ones, so that a figure never parts from where it comes from.

use std::io::Write;

use crate::{
    dataset::{Dataset, Dimension, Observation, Point, Title},
    flag::Flag,
    write::WriteError,
};

/// How the columns stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// For every column one with what it means behind it: header begins
    /// `STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME`.
    CodesAndLabels,
    /// One column for each dimension: header begins `DATAFLOW,LAST UPDATE`. Version 1.
    Dataflow,
    /// One column for each dimension: header begins `STRUCTURE,STRUCTURE_ID,ACTION`. Version 2.
    Structure,
}

/// Writes a table as SDMX-CSV, rows in the order of codes and time.
///
/// [`Layout::CodesAndLabels`] keeps everything. The others hold codes only: the name of the table
/// and labels that no code list knows are not in them.
///
/// # Errors
/// When the output refuses.
pub fn write_sdmx_csv(
    dataset: &Dataset,
    layout: Layout,
    output: impl Write,
) -> Result<(), WriteError> {
    let mut csv = csv::Writer::from_writer(output);
    let title = Written::new(&dataset.title);
    csv.write_record(title.header(layout, dataset.dimensions()))?;
    for series in dataset.series() {
        let mut codes: Vec<&str> = Vec::new();
        for code in series.codes() {
            codes.push(&code.code);
            if layout == Layout::CodesAndLabels {
                codes.push(code.label.as_deref().unwrap_or_default());
            }
        }
        for point in series.points() {
            csv.write_record(title.row(layout, &codes, &point))?;
        }
    }
    Ok(csv.flush()?)
}

/// The cells that are the same in every row.
struct Written<'a> {
    flow: String,
    name: &'a str,
    updated: Option<&'a str>,
    tail: Vec<(&'static str, &'a str)>,
}

impl<'a> Written<'a> {
    fn new(title: &'a Title) -> Self {
        let version = title.version.as_ref().map(|v| format!("({v})")).unwrap_or_default();
        let from = &title.provenance;
        let tail = [
            ("SOURCE", from.source.as_deref()),
            ("LICENCE", from.licence.as_deref()),
            ("EXTRACTED", from.extracted.as_ref().map(crate::Stamp::as_str)),
        ];
        let updated = title.updated.as_ref().map(crate::Stamp::as_str);
        Self {
            flow: format!("{}:{}{version}", title.agency, title.code),
            name: title.name.as_deref().unwrap_or_default(),
            updated,
            tail: tail.into_iter().filter_map(|(name, cell)| Some((name, cell?))).collect(),
        }
    }

    /// The dataflow layout always has the column, even empty; the others only when it is known.
    fn says_update(&self, layout: Layout) -> bool {
        layout == Layout::Dataflow || self.updated.is_some()
    }

    /// The columns behind the figure and its flags; where columns are labelled, the update among them,
    /// because it is one like others there.
    fn tail(&self, layout: Layout) -> impl Iterator<Item = (&'static str, &'a str)> {
        let is_labelled = layout == Layout::CodesAndLabels;
        let updated = self.updated.filter(|_| is_labelled).map(|cell| ("LAST UPDATE", cell));
        self.tail.iter().copied().chain(updated)
    }

    fn header<'b>(&'b self, layout: Layout, dimensions: &'b [Dimension]) -> Vec<&'b str> {
        let mut header = match layout {
            Layout::CodesAndLabels => vec!["STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME"],
            Layout::Dataflow => vec!["DATAFLOW"],
            Layout::Structure => vec!["STRUCTURE", "STRUCTURE_ID", "ACTION"],
        };
        let is_labelled = layout == Layout::CodesAndLabels;
        if self.says_update(layout) && !is_labelled {
            header.push("LAST UPDATE");
        }
        for dimension in dimensions {
            header.push(&dimension.code);
            if is_labelled {
                header.push(dimension.name.as_deref().unwrap_or_default());
            }
        }
        let tail = self.tail(layout).map(|(name, _)| name);
        for name in ["TIME_PERIOD", "OBS_VALUE", "OBS_FLAG", "CONF_STATUS"].into_iter().chain(tail)
        {
            header.push(name);
            if is_labelled {
                header.push(meaning(name));
            }
        }
        header
    }

    fn row(&self, layout: Layout, codes: &[&str], point: &Point) -> Vec<String> {
        let mut row: Vec<String> = match layout {
            Layout::CodesAndLabels => vec!["dataflow".into(), self.flow.clone(), self.name.into()],
            Layout::Dataflow => vec![self.flow.clone()],
            Layout::Structure => vec!["dataflow".into(), self.flow.clone(), "I".into()],
        };
        let is_labelled = layout == Layout::CodesAndLabels;
        if self.says_update(layout) && !is_labelled {
            row.push(self.updated.unwrap_or_default().to_owned());
        }
        row.extend(codes.iter().map(|c| (*c).to_owned()));
        let figure = std::iter::once(point.period.to_string()).chain(figure(point.observation));
        for cell in figure.chain(self.tail(layout).map(|(_, cell)| cell.to_owned())) {
            row.push(cell);
            if is_labelled {
                row.push(String::new());
            }
        }
        row
    }
}

/// What a column means, where one behind it says so.
fn meaning(column: &str) -> &'static str {
    match column {
        "TIME_PERIOD" => "Time",
        "OBS_VALUE" => "Observation value",
        "OBS_FLAG" => "Observation status (Flag)",
        "CONF_STATUS" => "Confidentiality status (flag)",
        "SOURCE" => "Source",
        "LICENCE" => "Licence",
        "EXTRACTED" => "Day of the copy",
        _ => "Last update",
    }
}

/// Value, flags and confidentiality of a cell.
fn figure(observation: Observation) -> [String; 3] {
    let value = observation.value.map(|v| v.to_string()).unwrap_or_default();
    let status = if observation.flags.has(Flag::Confidential) { "C" } else { "" };
    [value, observation.flags.to_string(), status.to_owned()]
}
