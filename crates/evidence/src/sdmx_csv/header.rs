//! The header line: which column says what.

use measure::Problem;

use super::{Layout, at_cell};

/// Columns that come before the dimensions.
const LEADING: [&str; 5] =
    ["DATAFLOW", "LAST UPDATE", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME"];

/// One dimension of the table and where its cells are.
#[derive(Debug)]
pub(super) struct DimensionColumn {
    pub code: String,
    pub name: Option<String>,
    pub at: usize,
    pub label_at: Option<usize>,
}

/// The header, understood.
#[derive(Debug)]
pub(super) struct Header {
    pub names: Vec<String>,
    pub dimensions: Vec<DimensionColumn>,
    pub structure: Option<usize>,
    pub dataflow: usize,
    pub name: Option<usize>,
    pub updated: Option<usize>,
    pub period: usize,
    pub value: usize,
    pub flags: Option<usize>,
    pub confidentiality: Option<usize>,
    pub source: Option<usize>,
    pub licence: Option<usize>,
    pub extracted: Option<usize>,
}

impl Header {
    /// Understands the cells of the first line.
    pub fn read(names: Vec<String>, line: u64) -> Result<Self, Vec<Problem>> {
        let find = |name: &str| names.iter().position(|n| n == name);
        let missing = |column: &str| vec![at_cell("missing-column", line, column)];
        let dataflow = find("STRUCTURE_ID").or_else(|| find("DATAFLOW"));
        let dataflow = dataflow
            .filter(|_| names.first().is_some_and(|n| LEADING.contains(&n.as_str())))
            .ok_or_else(|| vec![at_cell("not-sdmx-csv", line, first(&names))])?;
        let period = find("TIME_PERIOD").ok_or_else(|| missing("TIME_PERIOD"))?;
        let value = find("OBS_VALUE").ok_or_else(|| missing("OBS_VALUE"))?;
        let layout = match find("STRUCTURE_NAME") {
            Some(_) => Layout::CodesAndLabels,
            None => Layout::Dataflow,
        };
        let dimensions = dimensions(&names, period, layout, line)?;
        let problems = misplaced(&names, &dimensions, period, line);
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Self {
            structure: find("STRUCTURE"),
            dataflow,
            name: find("STRUCTURE_NAME"),
            updated: find("LAST UPDATE"),
            period,
            value,
            flags: find("OBS_FLAG"),
            confidentiality: find("CONF_STATUS"),
            source: find("SOURCE"),
            licence: find("LICENCE"),
            extracted: find("EXTRACTED"),
            dimensions,
            names,
        })
    }

    /// The name of a column.
    pub fn name_of(&self, at: usize) -> &str {
        self.names.get(at).map_or("", String::as_str)
    }
}

fn first(names: &[String]) -> &str {
    names.first().map_or("", String::as_str)
}

/// The dimensions: what stands between the leading columns and the time.
fn dimensions(
    names: &[String],
    period: usize,
    layout: Layout,
    line: u64,
) -> Result<Vec<DimensionColumn>, Vec<Problem>> {
    let begin = names.iter().take_while(|n| LEADING.contains(&n.as_str())).count();
    let step = if layout == Layout::CodesAndLabels { 2 } else { 1 };
    let between = names.get(begin..period).unwrap_or_default();
    if between.is_empty() || between.len() % step != 0 {
        return Err(vec![at_cell("not-a-dimension", line, "TIME_PERIOD")]);
    }
    let column = |(pair, at): (&[String], usize)| DimensionColumn {
        code: first(pair).to_ascii_lowercase(),
        name: pair.get(1).filter(|n| !n.is_empty()).cloned(),
        at,
        label_at: (step == 2).then_some(at + 1),
    };
    let columns: Vec<_> = between.chunks(step).zip((begin..).step_by(step)).map(column).collect();
    let bad = columns.iter().filter(|c| !is_dimension(&c.code));
    let problems: Vec<_> = bad.map(|c| at_cell("not-a-dimension", line, &c.code)).collect();
    if problems.is_empty() { Ok(columns) } else { Err(problems) }
}

/// Whether a text can be the code of a dimension.
fn is_dimension(code: &str) -> bool {
    let starts_well = code.bytes().next().is_some_and(|b| b.is_ascii_lowercase());
    let goes_on = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
    starts_well && code.len() <= 64 && code.bytes().all(goes_on)
}

/// Columns that stand twice, and columns of figures that stand among the dimensions.
fn misplaced(
    names: &[String],
    dimensions: &[DimensionColumn],
    period: usize,
    line: u64,
) -> Vec<Problem> {
    const KNOWN: [&str; 7] =
        ["TIME_PERIOD", "OBS_VALUE", "OBS_FLAG", "CONF_STATUS", "SOURCE", "LICENCE", "EXTRACTED"];
    let known = LEADING.iter().chain(&KNOWN).copied();
    let twice = known.filter(|k| names.iter().filter(|n| n == k).count() > 1);
    let codes = dimensions.iter().enumerate();
    let again = codes.filter(|(i, d)| dimensions.iter().take(*i).any(|e| e.code == d.code));
    let begin = names.iter().take_while(|n| LEADING.contains(&n.as_str())).count();
    let between = names.get(begin..period).unwrap_or_default();
    let early = LEADING.iter().chain(&KNOWN).filter(|k| between.iter().any(|n| n == *k));
    twice
        .chain(again.map(|(_, d)| d.code.as_str()))
        .map(|column| at_cell("repeated-column", line, column))
        .chain(early.map(|column| at_cell("misplaced-column", line, column)))
        .collect()
}
