//! The header line: the dimensions, and what the columns are.

use std::str;

use measure::{Period, Problem};

use crate::read::{
    Limits, at_cell,
    cell::{is_code, is_dimension},
};

/// What the columns are.
#[derive(Debug)]
pub(super) enum Columns {
    /// Periods, in order of time or not.
    Periods(Vec<Period>),
    /// Codes of this dimension, which comes last; the period is among the cells of the row.
    Codes { codes: Vec<String>, period_at: usize },
}

/// The header, understood.
#[derive(Debug)]
pub(super) struct Header {
    /// The dimensions without time, in order.
    pub dimensions: Vec<String>,
    pub columns: Columns,
}

impl Header {
    /// How many cells the first part of a line has.
    pub fn key_cells(&self) -> usize {
        // Where the columns are codes, their dimension goes and the time comes.
        self.dimensions.len()
    }

    /// How many figures a line has.
    pub fn figures(&self) -> usize {
        match &self.columns {
            Columns::Periods(periods) => periods.len(),
            Columns::Codes { codes, .. } => codes.len(),
        }
    }

    /// Understands the first line, without its end.
    pub fn read(line: &[u8], limits: &Limits) -> Result<Self, Vec<Problem>> {
        let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
        let text = str::from_utf8(line).map_err(|_| vec![Problem::new("not-utf8", "1")])?;
        let (first, rest) = text.split_once('\t').ok_or_else(|| not_tsv(text))?;
        let (names, axis) = first.split_once('\\').ok_or_else(|| not_tsv(first))?;
        let mut names: Vec<String> = names.split(',').map(name).collect();
        let axis = name(axis);
        let titles: Vec<&str> = rest.split('\t').map(str::trim).collect();
        let columns = if is_time(&axis) {
            Columns::Periods(periods(&titles)?)
        } else {
            let period_at = names.iter().position(|n| is_time(n)).ok_or_else(|| not_tsv(first))?;
            names.remove(period_at);
            names.push(axis);
            Columns::Codes { codes: codes(&titles)?, period_at }
        };
        problems_of(&names, limits)?;
        Ok(Self { dimensions: names, columns })
    }
}

/// The name of a dimension as it is written today; an older file cut `frequency` short.
fn name(text: &str) -> String {
    match text.trim().to_ascii_lowercase().as_str() {
        "frequenc" => "freq".to_owned(),
        name => name.to_owned(),
    }
}

fn is_time(name: &str) -> bool {
    matches!(name, "time" | "time_period")
}

fn not_tsv(cell: &str) -> Vec<Problem> {
    let cell: String = cell.chars().take(80).collect();
    vec![at_cell("not-tsv", 1, &cell)]
}

fn periods(titles: &[&str]) -> Result<Vec<Period>, Vec<Problem>> {
    let read = |title: &&str| {
        title.parse().map_err(|_| at_cell("not-a-period", 1, title).with("cell", title))
    };
    let periods = all(titles.iter().map(read))?;
    if periods.len() >= usize::from(u16::MAX) {
        return Err(vec![Problem::new("too-many-periods", "1").with("most", u16::MAX - 1)]);
    }
    unique(periods)
}

fn codes(titles: &[&str]) -> Result<Vec<String>, Vec<Problem>> {
    let read = |title: &&str| {
        let problem = || at_cell("not-a-code", 1, title).with("cell", title);
        is_code(title).then(|| (*title).to_owned()).ok_or_else(problem)
    };
    unique(all(titles.iter().map(read))?)
}

fn all<T>(found: impl Iterator<Item = Result<T, Problem>>) -> Result<Vec<T>, Vec<Problem>> {
    let (good, bad): (Vec<_>, Vec<_>) = found.partition(Result::is_ok);
    let problems: Vec<_> = bad.into_iter().filter_map(Result::err).collect();
    if problems.is_empty() {
        Ok(good.into_iter().filter_map(Result::ok).collect())
    } else {
        Err(problems)
    }
}

fn unique<T: Ord + Clone + ToString>(titles: Vec<T>) -> Result<Vec<T>, Vec<Problem>> {
    let mut sorted = titles.clone();
    sorted.sort();
    let twice = sorted.windows(2).filter(|pair| pair.first() == pair.last());
    let problems: Vec<_> = twice
        .filter_map(|pair| Some(at_cell("repeated-column", 1, &pair.first()?.to_string())))
        .collect();
    if problems.is_empty() { Ok(titles) } else { Err(problems) }
}

fn problems_of(names: &[String], limits: &Limits) -> Result<(), Vec<Problem>> {
    if names.len() > limits.columns {
        return Err(vec![Problem::new("too-many-columns", "1").with("most", limits.columns)]);
    }
    let bad = names.iter().filter(|n| !is_dimension(n)).map(|n| at_cell("not-a-dimension", 1, n));
    let problems: Vec<_> = bad.collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    unique(names.to_vec()).map(drop)
}
