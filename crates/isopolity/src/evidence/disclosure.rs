//! Disclosure control: a table of counts as a town keeps it, made into one that adds up, and told again with
//! what must be hidden and why.

use std::collections::{BTreeMap, BTreeSet};

use ::disclosure::{
    Audit, Cell, CellId, Code, Dimension, Draft, Finding, Interval, Pattern, Quantity, Reason,
    Release, Span, Table, Verdict,
};
use ::evidence::grid::List;
use measure::{Key, Problem, Problems};
use serde::Serialize;

/// What a total is called in the tables of towns, in the languages of the program, and in statistics.
const TOTALS: [&str; 12] = [
    "total",
    "all",
    "t",
    "_t",
    "sum",
    "kopā",
    "totalt",
    "summa",
    "ukupno",
    "ensemble",
    "tous",
    "المجموع",
];
/// What a total is called that is reckoned here.
const TOTAL: &str = "Total";
/// The name of the table and of whom it counts, where nobody says otherwise.
const NAME: &str = "table";

/// Which code is a part of which, by the heading of the column.
pub type Hierarchies = BTreeMap<String, Vec<(String, String)>>;

/// A table of counts; a column without a total gets one, reckoned from its parts.
///
/// # Errors
/// All problems at once: `no-count` for a row without a figure, `not-a-name` for a heading that makes no
/// key, and those of the library.
pub fn table(list: &List, hierarchies: &Hierarchies) -> Result<Table, Problems> {
    let mut problems = Problems::default();
    let mut cells = Vec::with_capacity(list.rows.len());
    for row in &list.rows {
        match row.figure {
            Some(figure) => cells.push((row.words.clone(), figure)),
            None => {
                let place = row.words.join(", ");
                let problem = Problem::new("no-count", row.line.to_string());
                problems.add(problem.with("place", place).with("column", &list.head));
            }
        }
    }
    let mut dimensions = Vec::new();
    for (side, heading) in list.sides.iter().enumerate() {
        let Ok(key) = Key::from_name(heading) else {
            problems.add(Problem::new("not-a-name", heading.as_str()).with("column", heading));
            continue;
        };
        let codes = match hierarchies.get(heading) {
            Some(parts) => tree(parts),
            None => flat(side, &mut cells),
        };
        dimensions.push(Dimension { key, span: Span::Whole, codes });
    }
    problems.or(())?;
    let name =
        Key::from_name(NAME).map_err(|_| Problem::new("not-a-name", NAME).with("column", NAME))?;
    let cells = cells.into_iter().map(|(codes, figure)| Cell::open(codes, figure)).collect();
    let (key, subject) = (name.clone(), name);
    let fixed = BTreeMap::new();
    Table::read(Draft { key, subject, quantity: Quantity::Count, fixed, dimensions, cells })
}

/// The codes of a tree out of its parts; what is no part of anything is the total.
fn tree(parts: &[(String, String)]) -> Vec<Code> {
    let is_part = |code: &String| parts.iter().any(|(part, _)| part == code);
    let roots: BTreeSet<&String> =
        parts.iter().map(|(_, of)| of).filter(|of| !is_part(of)).collect();
    let root = |code: &String| Code { code: code.clone(), part_of: None };
    let part =
        |(code, of): &(String, String)| Code { code: code.clone(), part_of: Some(of.clone()) };
    roots.into_iter().map(root).chain(parts.iter().map(part)).collect()
}

/// The codes of a flat side; where none is a total, one is reckoned for every combination of the others.
fn flat(side: usize, cells: &mut Vec<(Vec<String>, f64)>) -> Vec<Code> {
    let words = cells.iter().filter_map(|(words, _)| words.get(side).cloned());
    let mut seen = BTreeSet::new();
    let words: Vec<String> = words.filter(|word| seen.insert(word.clone())).collect();
    let is_total = |word: &&String| TOTALS.contains(&word.to_lowercase().as_str());
    let total = match words.iter().find(is_total) {
        Some(total) => total.clone(),
        None => {
            add_totals(side, cells);
            TOTAL.to_owned()
        }
    };
    let part = |code: &String| Code { code: code.clone(), part_of: Some(total.clone()) };
    let parts: Vec<Code> = words.iter().filter(|word| **word != total).map(part).collect();
    std::iter::once(Code { code: total.clone(), part_of: None }).chain(parts).collect()
}

fn add_totals(side: usize, cells: &mut Vec<(Vec<String>, f64)>) {
    let mut sums: BTreeMap<Vec<String>, f64> = BTreeMap::new();
    for (words, figure) in cells.iter() {
        let mut words = words.clone();
        words.iter_mut().skip(side).take(1).for_each(|word| TOTAL.clone_into(word));
        *sums.entry(words).or_default() += figure;
    }
    cells.extend(sums);
}

/// A cell that is hidden, or should be, as it is told.
#[derive(Debug, Serialize)]
pub struct ToldCell {
    /// Its codes.
    pub codes: Vec<String>,
    /// Why it must be protected; nothing where it is hidden for the sake of others.
    pub reason: Option<Reason>,
    /// What an attacker can prove of it.
    pub interval: Interval,
    /// Whether that is little enough.
    pub verdict: Verdict,
}

/// What an audit found, cell by cell.
pub fn told(release: &Release, audit: &Audit) -> Vec<ToldCell> {
    let codes = codes(release);
    let cell = |finding: &Finding| ToldCell {
        codes: codes.get(&finding.cell).map(|codes| codes.to_vec()).unwrap_or_default(),
        reason: finding.reason,
        interval: finding.interval,
        verdict: finding.verdict,
    };
    audit.findings.iter().map(cell).collect()
}

/// The codes of each cell of a release of one table.
fn codes(release: &Release) -> BTreeMap<CellId, &[String]> {
    let cells = release.parts().first().map(|part| part.table.cells()).unwrap_or_default();
    let ids = (0..cells.len()).map(|at| release.cell_at(0, at));
    cells.iter().zip(ids).filter_map(|(cell, id)| Some((id?, cell.codes.as_slice()))).collect()
}

/// The rows of a release of one table as they may be shown: codes, and the figure where it is not hidden.
pub fn shown<'r>(
    release: &'r Release,
    pattern: &'r Pattern,
) -> impl Iterator<Item = (&'r [String], Option<f64>)> {
    let cells = release.parts().first().map(|part| part.table.cells()).unwrap_or_default();
    cells.iter().enumerate().map(|(at, cell)| {
        let is_hidden = release.cell_at(0, at).is_some_and(|id| pattern.hides(id));
        (cell.codes.as_slice(), (!is_hidden).then_some(cell.value))
    })
}

/// Which cells a published table hides: those that it has not, or without a figure.
///
/// # Errors
/// `published-differs` for every figure that is not that of the table.
pub fn pattern(release: &Release, published: &List) -> Result<Pattern, Problems> {
    let rows = published.rows.iter().map(|row| (row.words.as_slice(), row));
    let rows: BTreeMap<&[String], _> = rows.collect();
    let mut problems = Problems::default();
    let mut hidden = BTreeSet::new();
    for (cell, codes) in codes(release) {
        let value = release.value(cell);
        match rows.get(codes).and_then(|row| Some((row.line, row.figure?))) {
            None => drop(hidden.insert(cell)),
            Some((_, figure)) if figure == value => {}
            Some((line, figure)) => {
                let problem = Problem::new("published-differs", line.to_string());
                problems.add(problem.with("published", figure).with("figure", value));
            }
        }
    }
    problems.or(Pattern(hidden))
}
