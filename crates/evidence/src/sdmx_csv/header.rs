//! The header line: which column says what.

use measure::Problem;

use crate::read::{at_cell, at_line, cell::is_dimension, said};

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

/// The other columns that are known by their names, beside those of what is said of figures.
const OTHERS: [&str; 5] = ["TIME_PERIOD", "OBS_VALUE", "SOURCE", "LICENCE", "EXTRACTED"];

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
    /// All that say something of a figure: `OBS_STATUS`, or `OBS_STATUS[]` for several values in a
    /// cell.
    pub said: Vec<usize>,
    /// What stands between several values of a cell.
    between: char,
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
        // Some write no blank behind the colon: `REF_AREA:Geographic area`.
        let code_of = |cell: &String| {
            cell.split_once(':').map_or(cell.as_str(), |c| c.0.trim_end()).to_owned()
        };
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
        let dimensions = dimensions(&cells, &names, (period, value), labels, line)?;
        let problems = repeated(&names, &dimensions, line);
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
            said: (0..names.len()).filter(|at| says_of_figures(&names, *at)).collect(),
            between: between(&names),
            source: find("SOURCE"),
            licence: find("LICENCE"),
            extracted: find("EXTRACTED"),
            dimensions,
            names,
        })
    }

    /// Whether a column is read, and not passed over as one that tells something else.
    pub fn reads(&self, at: usize) -> bool {
        let leading = [self.structure, self.action, self.name, self.updated];
        let behind = [self.source, self.licence, self.extracted];
        [self.dataflow, self.period, self.value].contains(&at)
            || leading.iter().chain(&behind).any(|column| *column == Some(at))
            || self.said.contains(&at)
            || self.dimensions.iter().any(|d| d.at == at || d.labels == Labels::Beside(at))
    }

    /// A cell, without the label that may stand behind its code.
    pub fn code<'r>(&self, cells: &[&'r str], at: usize) -> &'r str {
        let cell = cells.get(at).copied().unwrap_or_default();
        let code = cell.split_once(": ").map(|(code, _)| code);
        code.filter(|_| self.has_labels_inside).unwrap_or(cell)
    }

    /// The values of a cell: several where the name of its column ends in brackets.
    pub fn parts<'r>(&self, cells: &[&'r str], at: usize) -> impl Iterator<Item = &'r str> {
        let has_many = self.name_of(at).ends_with(MANY);
        let between = self.between;
        self.code(cells, at).split(move |letter| has_many && letter == between).map(str::trim)
    }

    /// The name of a column.
    pub fn name_of(&self, at: usize) -> &str {
        self.names.get(at).map_or("", String::as_str)
    }
}

/// What the name of a column ends with whose cells hold several values.
const MANY: &str = "[]";

/// A name without what it ends with for several values.
pub(super) fn bare(name: &str) -> &str {
    name.strip_suffix(MANY).unwrap_or(name)
}

fn says_of_figures(names: &[String], at: usize) -> bool {
    names.get(at).is_some_and(|name| said::names().any(|known| known == bare(name)))
}

/// What stands between several values of a cell: `STRUCTURE[;]` says it.
fn between(names: &[String]) -> char {
    let told = names.first().and_then(|name| name.strip_prefix("STRUCTURE["));
    told.and_then(|told| told.chars().next()).filter(|told| *told != ']').unwrap_or(';')
}

fn first(names: &[String]) -> &str {
    names.first().map_or("", String::as_str)
}

/// Whether a column comes before the dimensions.
fn leads(name: &str) -> bool {
    LEADING.contains(&name) || name.starts_with("STRUCTURE[")
}

/// The dimensions. Services write them before the figure, with the time among them; files that people
/// send may have their columns in any order: where none stands before the figure, they stand before
/// the time, and where none stands there either, anywhere.
fn dimensions(
    cells: &[String],
    names: &[String],
    (period, value): (usize, usize),
    labels: Labels,
    line: u64,
) -> Result<Vec<DimensionColumn>, Vec<Problem>> {
    let begin = names.iter().take_while(|n| leads(n)).count();
    let has_labels = labels == Labels::Beside(0);
    let until = |end| components(names, begin, end, has_labels);
    let all = [value, period, names.len()].into_iter().map(until).find(|all| !all.is_empty());
    let Some(all) = all else { return Err(vec![at_line("no-dimensions", line)]) };
    let column = |at: usize| {
        let cell = cells.get(at)?;
        let behind = cell.split_once(':').map(|c| c.1.trim_start());
        let (name, labels) = match labels {
            Labels::Beside(_) => (cells.get(at + 1).map(String::as_str), Labels::Beside(at + 1)),
            other => (behind, other),
        };
        let name = name.filter(|n| !n.is_empty()).map(str::to_owned);
        Some(DimensionColumn { code: names.get(at)?.to_ascii_lowercase(), name, at, labels })
    };
    let columns: Vec<_> = all.into_iter().filter_map(column).collect();
    let is_good = |c: &&DimensionColumn| {
        // A label never stands where a column is that is known.
        let is_labelled = |at: usize| names.get(at).is_some_and(|name| !is_known(name));
        is_dimension(&c.code) && (!has_labels || is_labelled(c.at + 1))
    };
    let bad = columns.iter().filter(|c| !is_good(c));
    let problems: Vec<_> = bad.map(|c| at_cell("not-a-dimension", line, &c.code)).collect();
    if problems.is_empty() { Ok(columns) } else { Err(problems) }
}

/// Where columns stand from one to before another that are neither known by their name nor the
/// label of the one before.
fn components(names: &[String], begin: usize, end: usize, has_labels: bool) -> Vec<usize> {
    let mut found = Vec::new();
    let mut is_label = false;
    for (at, name) in names.iter().enumerate().take(end).skip(begin) {
        let is_known = is_known(name);
        if !is_label && !is_known && !has_many(name) {
            found.push(at);
        }
        is_label = has_labels && (is_known || !is_label);
    }
    found
}

/// Whether a column holds several values or languages in one cell, as no dimension does:
/// `CONTACT[]`, `NOTE[en;fr]`.
fn has_many(name: &str) -> bool {
    name.contains('[') && name.ends_with(']')
}

/// Whether the name of a column says that it is no dimension, or the time.
fn is_known(name: &str) -> bool {
    leads(name) || known().any(|known| known == name)
}

/// The names that columns other than dimensions have.
fn known() -> impl Iterator<Item = &'static str> {
    LEADING.into_iter().chain(OTHERS).chain(said::names())
}

/// Columns that stand twice.
fn repeated(names: &[String], dimensions: &[DimensionColumn], line: u64) -> Vec<Problem> {
    let twice = known().filter(|k| names.iter().filter(|n| n == k).count() > 1);
    let codes = dimensions.iter().enumerate();
    let again = codes.filter(|(i, d)| dimensions.iter().take(*i).any(|e| e.code == d.code));
    let problem = |column: &str| at_cell("repeated-column", line, column);
    twice.map(problem).chain(again.map(|(_, d)| problem(&d.code))).collect()
}
