//! The writer: what is written here, the reader reads back as it was.
//!
//! Source, licence and day of the copy travel as the columns `SOURCE`, `LICENCE` and `EXTRACTED`
//! behind the usual ones, so that a figure never parts from where it comes from.

use std::borrow::Cow;
use std::io::Write;

use crate::{
    dataset::{Dataset, Dimension, Observation, Title},
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
    /// As [`Layout::Dataflow`], each code with its label: `A: Annual`. Version 1.
    DataflowBoth,
    /// As [`Layout::Structure`], each code with its label. Version 2.
    StructureBoth,
}

impl Layout {
    /// Whether labels stand in the cells of their codes.
    const fn has_both(self) -> bool {
        matches!(self, Self::DataflowBoth | Self::StructureBoth)
    }

    /// Whether it is of the first version.
    const fn is_first(self) -> bool {
        matches!(self, Self::Dataflow | Self::DataflowBoth)
    }
}

/// A code with its label, or the code alone.
fn both<'c>(code: &'c str, label: Option<&str>) -> Cow<'c, str> {
    label.map_or(Cow::Borrowed(code), |label| format!("{code}: {label}").into())
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
    let header = title.header(layout, dataset.dimensions());
    csv.write_record(header.iter().map(|name| name.as_bytes()))?;
    for series in dataset.series() {
        let mut codes: Vec<Cow<'_, str>> = Vec::new();
        for code in series.codes() {
            let label = code.label.as_deref();
            codes.push(both(&code.code, label.filter(|_| layout.has_both())));
            if layout == Layout::CodesAndLabels {
                codes.push(label.unwrap_or_default().into());
            }
        }
        let mut points = series.points().peekable();
        if points.peek().is_none() {
            // Who asks for the keys of series gets a row for each.
            csv.write_record(title.row(layout, &codes, [const { String::new() }; 4]))?;
        }
        for point in points {
            let [value, flags, status] = figure(point.observation, layout);
            let cells = [point.period.to_string(), value, flags, status];
            csv.write_record(title.row(layout, &codes, cells))?;
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
        layout.is_first() || self.updated.is_some()
    }

    /// The columns behind the figure and its flags; where columns are labelled, the update among them,
    /// because it is one like others there.
    fn tail(&self, layout: Layout) -> impl Iterator<Item = (&'static str, &'a str)> {
        let is_labelled = layout == Layout::CodesAndLabels;
        let updated = self.updated.filter(|_| is_labelled).map(|cell| ("LAST UPDATE", cell));
        self.tail.iter().copied().chain(updated)
    }

    fn header<'b>(&'b self, layout: Layout, dimensions: &'b [Dimension]) -> Vec<Cow<'b, str>> {
        let first: &[&str] = match layout {
            Layout::CodesAndLabels => &["STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME"],
            Layout::Dataflow | Layout::DataflowBoth => &["DATAFLOW"],
            Layout::Structure | Layout::StructureBoth => &["STRUCTURE", "STRUCTURE_ID", "ACTION"],
        };
        let mut header: Vec<Cow<'_, str>> = first.iter().map(|name| (*name).into()).collect();
        let is_labelled = layout == Layout::CodesAndLabels;
        if self.says_update(layout) && !is_labelled {
            header.push("LAST UPDATE".into());
        }
        for dimension in dimensions {
            // A column of codes with labels says so: by the code, where the dimension has no name.
            let name = dimension.name.as_deref();
            let label = Some(name.unwrap_or(&dimension.code)).filter(|_| layout.has_both());
            header.push(both(&dimension.code, label));
            if is_labelled {
                header.push(name.unwrap_or_default().into());
            }
        }
        let tail = self.tail(layout).map(|(name, _)| name);
        for name in FIGURE_COLUMNS.into_iter().chain(tail) {
            let is_figure = FIGURE_COLUMNS.contains(&name);
            let label = Some(meaning(name)).filter(|_| layout.has_both() && is_figure);
            header.push(both(name, label));
            if is_labelled {
                header.push(meaning(name).into());
            }
        }
        header
    }

    /// A row: what is the same everywhere, its codes, its time with figure, flags and confidentiality.
    fn row(&self, layout: Layout, codes: &[Cow<'_, str>], cells: [String; 4]) -> Vec<String> {
        let name = Some(self.name).filter(|name| layout.has_both() && !name.is_empty());
        let flow = both(&self.flow, name).into_owned();
        let mut row: Vec<String> = match layout {
            Layout::CodesAndLabels => vec!["dataflow".into(), flow, self.name.into()],
            Layout::Dataflow | Layout::DataflowBoth => vec![flow],
            Layout::Structure | Layout::StructureBoth => vec!["dataflow".into(), flow, "I".into()],
        };
        let is_labelled = layout == Layout::CodesAndLabels;
        if self.says_update(layout) && !is_labelled {
            row.push(self.updated.unwrap_or_default().to_owned());
        }
        row.extend(codes.iter().map(|code| code.clone().into_owned()));
        for cell in cells.into_iter().chain(self.tail(layout).map(|(_, cell)| cell.to_owned())) {
            row.push(cell);
            if is_labelled {
                row.push(String::new());
            }
        }
        row
    }
}

/// The columns of a figure.
const FIGURE_COLUMNS: [&str; 4] = ["TIME_PERIOD", "OBS_VALUE", "OBS_FLAG", "CONF_STATUS"];

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
fn figure(observation: Observation, layout: Layout) -> [String; 3] {
    let value = observation.value.map(|v| v.to_string()).unwrap_or_default();
    let flags = observation.flags;
    let is_labelled = layout.has_both() && !flags.is_empty();
    let told =
        both(&flags.to_string(), is_labelled.then(|| flags.meaning()).as_deref()).into_owned();
    let status = match (flags.has(Flag::Confidential), layout.has_both()) {
        (false, _) => "",
        (true, false) => "C",
        (true, true) => "C: Confidential",
    };
    [value, told, status.to_owned()]
}
