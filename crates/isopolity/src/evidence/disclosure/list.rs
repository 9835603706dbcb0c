//! A list of rows as a table that adds up.
//!
//! Every column of words is a dimension, and one without a total gets one. A column that says the same in
//! every row, such as a year, holds for the whole table: so a table of 2025 and one of 2026 are told apart,
//! and one of both years together is known to be their sum where somebody says so.

use std::collections::{BTreeMap, BTreeSet};

use ::disclosure::{Cell, Code, Dimension, Draft, Quantity, Span, Table, Union};
use ::evidence::grid::{List, Listed};
use measure::{Key, Problem, Problems};

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

/// A code, and the one that it is a part of.
type PartOf = (String, String);
/// Which code is a part of which, by the heading of the column.
pub type Hierarchies = BTreeMap<String, Vec<PartOf>>;

/// What a list is a table of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Its name among the tables that are out.
    pub key: Key,
    /// Who or what is counted: cells of two tables of one subject with the same codes are the same cell.
    pub subject: Key,
    /// What the figures are; an amount may have columns of contributors.
    pub quantity: Quantity,
    /// Whether the first further column says how many contributed.
    pub first_further: FirstFurther,
}

/// What the first column of further figures is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstFurther {
    /// How many contributed to the figure.
    Contributors,
    /// The largest contribution, as all that follow are others.
    Largest,
}

/// What has become of a column of words.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Side {
    /// It says this in every row.
    Same(String),
    /// It is this dimension of the table.
    Along(usize),
}

/// A list as a table, which knows how it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing {
    /// The table.
    pub table: Table,
    /// What its columns were called, the figure last.
    pub head: Vec<String>,
    sides: Vec<Side>,
}

impl Listing {
    /// Makes a table; a column without a total gets one, reckoned from its parts.
    ///
    /// # Errors
    /// All problems at once: `published-no-figure` for a row without a figure, `published-heading` for a heading that makes no
    /// key, and those of the library.
    pub fn new(list: &List, about: &About, hierarchies: &Hierarchies) -> Result<Self, Problems> {
        let mut reading = Reading::default();
        reading.cells = cells(list, about.first_further, &mut reading.problems);
        for (side, heading) in list.sides.iter().enumerate() {
            let same = same(list, side);
            reading.take(side, heading, hierarchies.get(heading), same);
        }
        let Reading { mut cells, fixed, dimensions, sides, kept, problems } = reading;
        problems.or(())?;
        for cell in &mut cells {
            cell.codes = kept.iter().filter_map(|side| cell.codes.get(*side).cloned()).collect();
        }
        let (key, subject) = (about.key.clone(), about.subject.clone());
        let draft = Draft { key, subject, quantity: about.quantity, fixed, dimensions, cells };
        let head = list.sides.iter().chain([&list.head]).cloned().collect();
        Ok(Self { table: Table::read(draft)?, head, sides })
    }

    /// The words of a row with these codes, as the list has them.
    pub fn words(&self, codes: &[String]) -> Vec<String> {
        let word = |side: &Side| match side {
            Side::Same(word) => word.clone(),
            Side::Along(at) => codes.get(*at).cloned().unwrap_or_default(),
        };
        self.sides.iter().map(word).collect()
    }

    /// The codes of the rows of another list of the same columns, in any order of columns.
    ///
    /// # Errors
    /// `no-such-column` for each that it lacks.
    pub fn rows<'l>(&self, list: &'l List) -> Result<BTreeMap<Vec<&'l str>, &'l Listed>, Problems> {
        let mut problems = Problems::default();
        let mut columns = Vec::new();
        let is_told = |side: &Side| matches!(side, Side::Along(_));
        for (heading, _) in self.head.iter().zip(&self.sides).filter(|(_, side)| is_told(side)) {
            match list.sides.iter().position(|other| other == heading) {
                Some(at) => columns.push(at),
                None => {
                    let problem = Problem::new("no-such-column", heading.as_str());
                    problems.add(problem.with("column", heading));
                }
            }
        }
        problems.or(())?;
        let word = |row: &'l Listed, at: usize| row.words.get(at).map_or("", String::as_str);
        let codes = |row: &'l Listed| columns.iter().map(|at| word(row, *at)).collect();
        Ok(list.rows.iter().map(|row| (codes(row), row)).collect())
    }
}

/// What a list becomes, column by column.
#[derive(Default)]
struct Reading {
    /// The cells, with the words of every column as codes.
    cells: Vec<Cell>,
    fixed: BTreeMap<Key, String>,
    dimensions: Vec<Dimension>,
    sides: Vec<Side>,
    /// Which columns are dimensions.
    kept: Vec<usize>,
    problems: Problems,
}

impl Reading {
    /// Takes a column, of which a hierarchy is known or which says the same in every row.
    fn take(
        &mut self,
        side: usize,
        heading: &str,
        parts: Option<&Vec<PartOf>>,
        same: Option<&str>,
    ) {
        let Ok(key) = Key::from_name(heading) else {
            return self.refuse("published-heading", heading);
        };
        if let Some(same) = same.filter(|_| parts.is_none()) {
            self.sides.push(Side::Same(same.to_owned()));
            // The total of everybody says nothing that a table without this column does not say.
            if !is_total(same) && self.fixed.insert(key, same.to_owned()).is_some() {
                self.refuse("disclosure-repeated-dimension", heading);
            }
            return;
        }
        let codes = parts.map_or_else(|| flat(side, &mut self.cells), |parts| tree(parts));
        self.sides.push(Side::Along(self.dimensions.len()));
        self.kept.push(side);
        self.dimensions.push(Dimension { key, span: Span::Whole, codes });
    }

    fn refuse(&mut self, code: &'static str, heading: &str) {
        self.problems.add(Problem::new(code, heading).with("column", heading));
    }
}

/// The cells of a list, with the words of every column as codes.
fn cells(list: &List, first: FirstFurther, problems: &mut Problems) -> Vec<Cell> {
    let mut cells = Vec::with_capacity(list.rows.len());
    for row in &list.rows {
        match row.figure {
            Some(figure) => cells.push(cell(row, figure, first)),
            None => {
                let place = row.words.join(", ");
                let problem = Problem::new("published-no-figure", row.line.to_string());
                problems.add(problem.with("place", place).with("column", &list.head));
            }
        }
    }
    cells
}

fn cell(row: &Listed, figure: f64, first: FirstFurther) -> Cell {
    let counted = usize::from(first == FirstFurther::Contributors);
    // Contributors are whole numbers, 0 or more; what is none counts as not known.
    let whole = |n: &f64| n.fract() == 0.0 && (0.0..=::disclosure::table::GREATEST).contains(n);
    let contributors = row.further.iter().take(counted).flatten().find(|n| whole(n));
    Cell {
        contributors: contributors.map(|n| *n as u64),
        largest: row.further.iter().skip(counted).flatten().copied().collect(),
        ..Cell::open(row.words.clone(), figure)
    }
}

/// The word that a column has in every row of several.
fn same(list: &List, side: usize) -> Option<&str> {
    let mut words = list.rows.iter().map(|row| row.words.get(side).map_or("", String::as_str));
    let first = words.next()?;
    (list.rows.len() > 1 && words.all(|word| word == first)).then_some(first)
}

fn is_total(word: &str) -> bool {
    TOTALS.contains(&word.to_lowercase().as_str())
}

/// The codes of a tree out of its parts; what is no part of anything is the total.
fn tree(parts: &[PartOf]) -> Vec<Code> {
    let is_part = |code: &String| parts.iter().any(|(part, _)| part == code);
    let roots: BTreeSet<&String> =
        parts.iter().map(|(_, of)| of).filter(|of| !is_part(of)).collect();
    let root = |code: &String| Code { code: code.clone(), part_of: None };
    let part =
        |(code, of): &(String, String)| Code { code: code.clone(), part_of: Some(of.clone()) };
    roots.into_iter().map(root).chain(parts.iter().map(part)).collect()
}

/// The codes of a flat side; where none is a total, one is reckoned for every combination of the others.
fn flat(side: usize, cells: &mut Vec<Cell>) -> Vec<Code> {
    let words = cells.iter().filter_map(|cell| cell.codes.get(side).cloned());
    let mut seen = BTreeSet::new();
    let words: Vec<String> = words.filter(|word| seen.insert(word.clone())).collect();
    let total = match words.iter().find(|word| is_total(word)) {
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

/// Contributors of a total are all those of its parts, its largest contributions the largest of them.
fn add_totals(side: usize, cells: &mut Vec<Cell>) {
    let most = cells.iter().map(|cell| cell.largest.len()).max().unwrap_or_default();
    let mut sums: BTreeMap<Vec<String>, Cell> = BTreeMap::new();
    for cell in cells.iter() {
        let mut codes = cell.codes.clone();
        codes.iter_mut().skip(side).take(1).for_each(|word| TOTAL.clone_into(word));
        match sums.get_mut(&codes) {
            None => drop(sums.insert(codes.clone(), Cell { codes, ..cell.clone() })),
            Some(sum) => {
                sum.value += cell.value;
                sum.contributors = sum.contributors.zip(cell.contributors).map(|(a, b)| a + b);
                sum.largest.extend(&cell.largest);
                sum.largest.sort_by(|a, b| b.total_cmp(a));
                sum.largest.truncate(most);
            }
        }
    }
    cells.extend(sums.into_values());
}

/// Sums that hold across tables, out of what is a part of what in a column.
///
/// # Errors
/// `published-heading` for a heading that makes no key.
pub fn unions(hierarchies: &Hierarchies) -> Result<Vec<Union>, Problems> {
    let mut problems = Problems::default();
    let mut unions = Vec::new();
    for (heading, parts) in hierarchies {
        let Ok(dimension) = Key::from_name(heading) else {
            problems
                .add(Problem::new("published-heading", heading.as_str()).with("column", heading));
            continue;
        };
        let mut wholes: BTreeMap<&String, Vec<String>> = BTreeMap::new();
        for (part, whole) in parts {
            wholes.entry(whole).or_default().push(part.clone());
        }
        let union = |(whole, parts): (&String, Vec<String>)| Union {
            dimension: dimension.clone(),
            whole: whole.clone(),
            parts,
        };
        unions.extend(wholes.into_iter().map(union));
    }
    problems.or(unions)
}
