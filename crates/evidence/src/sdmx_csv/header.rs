//! The header line: which column says what.

use measure::Problem;

use crate::{
    read::{at_cell, cell::is_dimension},
    structure::{CONFIDENTIALITY_NAMES, FLAG_NAMES, MULTIPLIER},
};

/// Columns that come before the dimensions.
const LEADING: [&str; 8] = [
    "DATAFLOW",
    "LAST UPDATE",
    "STRUCTURE",
    "STRUCTURE_ID",
    "STRUCTURE_NAME",
    "ACTION",
    "SERIES_KEY",
    "OBS_KEY",
];

/// Where the labels of codes stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Labels {
    /// In the column behind that of the codes.
    Beside(usize),
    /// Behind the code in the same cell: `M: Monthly`.
    Inside,
    /// Nowhere: the cell holds a code, or a label in its place.
    Nowhere,
}

/// One dimension of the table and where its cells are.
#[derive(Debug)]
pub(super) struct DimensionColumn {
    pub code: String,
    pub name: Option<String>,
    pub at: usize,
    pub labels: Labels,
}

/// The header, understood.
#[derive(Debug)]
pub(super) struct Header {
    /// The names of the columns, without the labels that may stand behind them.
    pub names: Vec<String>,
    pub has_labels_inside: bool,
    pub dimensions: Vec<DimensionColumn>,
    pub structure: Option<usize>,
    pub action: Option<usize>,
    pub dataflow: usize,
    pub name: Option<usize>,
    pub updated: Option<usize>,
    pub period: usize,
    pub value: usize,
    /// All that hold flags, and all that say whether a figure is closed.
    pub flags: Vec<usize>,
    pub confidentiality: Vec<usize>,
    pub multiplier: Option<usize>,
    pub source: Option<usize>,
    pub licence: Option<usize>,
    pub extracted: Option<usize>,
}

impl Header {
    /// Understands the cells of the first line.
    pub fn read(cells: Vec<String>, line: u64) -> Result<Self, Vec<Problem>> {
        if let [only] = cells.as_slice()
            && let Some(separator) = ["\t", "|"].iter().find(|s| only.contains(**s))
        {
            let problem = at_cell("wrong-separator", line, only);
            return Err(vec![problem.with("separator", separator.escape_default())]);
        }
        let code_of =
            |cell: &String| cell.split_once(": ").map_or(cell.as_str(), |c| c.0).to_owned();
        let names: Vec<String> = cells.iter().map(code_of).collect();
        let find = |name: &str| names.iter().position(|n| n == name);
        let missing = |column: &str| vec![at_cell("missing-column", line, column)];
        let dataflow = find("STRUCTURE_ID").or_else(|| find("DATAFLOW"));
        let dataflow = dataflow
            .filter(|_| names.first().is_some_and(|n| leads(n)))
            .ok_or_else(|| vec![at_cell("not-sdmx-csv", line, first(&names))])?;
        let period = find("TIME_PERIOD").ok_or_else(|| missing("TIME_PERIOD"))?;
        let value = find("OBS_VALUE").ok_or_else(|| missing("OBS_VALUE"))?;
        let labels = match find("STRUCTURE_NAME") {
            Some(_) => Labels::Beside(0),
            None if names != cells => Labels::Inside,
            None => Labels::Nowhere,
        };
        let dimensions = dimensions(&cells, &names, period, labels, line)?;
        let problems = misplaced(&names, &dimensions, period, line);
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Self {
            structure: names.iter().position(|n| n == "STRUCTURE" || n.starts_with("STRUCTURE[")),
            action: find("ACTION"),
            has_labels_inside: labels == Labels::Inside,
            dataflow,
            name: find("STRUCTURE_NAME"),
            updated: find("LAST UPDATE"),
            period,
            value,
            flags: FLAG_NAMES.into_iter().filter_map(find).collect(),
            confidentiality: CONFIDENTIALITY_NAMES.into_iter().filter_map(find).collect(),
            multiplier: find(MULTIPLIER),
            source: find("SOURCE"),
            licence: find("LICENCE"),
            extracted: find("EXTRACTED"),
            dimensions,
            names,
        })
    }

    /// A cell, without the label that may stand behind its code.
    pub fn code<'r>(&self, cells: &[&'r str], at: usize) -> &'r str {
        let cell = cells.get(at).copied().unwrap_or_default();
        let code = cell.split_once(": ").map(|(code, _)| code);
        code.filter(|_| self.has_labels_inside).unwrap_or(cell)
    }

    /// The name of a column.
    pub fn name_of(&self, at: usize) -> &str {
        self.names.get(at).map_or("", String::as_str)
    }
}

fn first(names: &[String]) -> &str {
    names.first().map_or("", String::as_str)
}

/// Whether a column comes before the dimensions.
fn leads(name: &str) -> bool {
    LEADING.contains(&name) || name.starts_with("STRUCTURE[")
}

/// The dimensions: what stands between the leading columns and the time.
fn dimensions(
    cells: &[String],
    names: &[String],
    period: usize,
    labels: Labels,
    line: u64,
) -> Result<Vec<DimensionColumn>, Vec<Problem>> {
    let begin = names.iter().take_while(|n| leads(n)).count();
    let step = if labels == Labels::Beside(0) { 2 } else { 1 };
    let between = names.get(begin..period).unwrap_or_default();
    if between.is_empty() || between.len() % step != 0 {
        return Err(vec![at_cell("not-a-dimension", line, "TIME_PERIOD")]);
    }
    let column = |(code, at): (&String, usize)| {
        let behind = cells.get(at).and_then(|cell| cell.split_once(": ")).map(|c| c.1);
        let (name, labels) = match labels {
            Labels::Beside(_) => (cells.get(at + 1).map(String::as_str), Labels::Beside(at + 1)),
            other => (behind, other),
        };
        let name = name.filter(|n| !n.is_empty()).map(str::to_owned);
        DimensionColumn { code: code.to_ascii_lowercase(), name, at, labels }
    };
    let columns: Vec<_> =
        between.iter().step_by(step).zip((begin..).step_by(step)).map(column).collect();
    let bad = columns.iter().filter(|c| !is_dimension(&c.code));
    let problems: Vec<_> = bad.map(|c| at_cell("not-a-dimension", line, &c.code)).collect();
    if problems.is_empty() { Ok(columns) } else { Err(problems) }
}

/// Columns that stand twice, and columns of figures that stand among the dimensions.
fn misplaced(
    names: &[String],
    dimensions: &[DimensionColumn],
    period: usize,
    line: u64,
) -> Vec<Problem> {
    const KNOWN: [&str; 6] =
        ["TIME_PERIOD", "OBS_VALUE", MULTIPLIER, "SOURCE", "LICENCE", "EXTRACTED"];
    let all_known =
        || LEADING.iter().chain(&KNOWN).chain(&FLAG_NAMES).chain(&CONFIDENTIALITY_NAMES).copied();
    let known = all_known();
    let twice = known.filter(|k| names.iter().filter(|n| n == k).count() > 1);
    let codes = dimensions.iter().enumerate();
    let again = codes.filter(|(i, d)| dimensions.iter().take(*i).any(|e| e.code == d.code));
    let begin = names.iter().take_while(|n| leads(n)).count();
    let between = names.get(begin..period).unwrap_or_default();
    let early = all_known().filter(|k| between.iter().any(|n| n == k));
    twice
        .chain(again.map(|(_, d)| d.code.as_str()))
        .map(|column| at_cell("repeated-column", line, column))
        .chain(early.map(|column: &str| at_cell("misplaced-column", line, column)))
        .collect()
}
