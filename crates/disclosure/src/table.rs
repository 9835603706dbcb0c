//! Tables: figures by area, age or whatever else, with every total, before anything is hidden.
//!
//! A table is a full grid: one figure for every combination of codes, totals included. Reading one
//! checks that all of it adds up, because every later promise rests on the sums that an attacker
//! can use. A table that was rounded before, or that has holes, cannot be protected here, and is
//! refused with everything that is wrong in it.
//!
//! It deliberately fills in nothing: not a missing total, not a missing zero.

use std::collections::BTreeMap;

use measure::{Key, Problem, Problems};
use serde::{Deserialize, Serialize};

use crate::{
    check,
    hierarchy::{Dimension, Tree},
    list::{At, row},
};

/// The most dimensions of a table.
pub const MOST_DIMENSIONS: usize = 5;
/// The most cells of a table, totals included.
pub const MOST_CELLS: usize = 200_000;
/// The greatest figure: whole numbers beyond are not told apart.
pub const GREATEST: f64 = 1e15;
/// The most contributors that a cell names.
pub const MOST_CONTRIBUTORS: usize = 20;

/// What the figures of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quantity {
    /// People or cases counted: whole numbers.
    Count,
    /// An amount summed over contributors, such as wages or turnover.
    Magnitude,
}

/// What has become of a cell already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Not decided: it may be published or hidden.
    #[default]
    Open,
    /// Published already; nobody can take it back.
    Published,
    /// Hidden already, and to stay so.
    Hidden,
    /// Somebody behind it asked that it be hidden.
    Requested,
}

/// One figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// One code for each dimension of the table, in its order.
    pub codes: Vec<String>,
    /// The figure, 0 or more.
    pub value: f64,
    /// How many contribute to a magnitude; a count is its own number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contributors: Option<u64>,
    /// The largest contributions, for rules of dominance; in any order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub largest: Vec<f64>,
    /// What has become of it.
    #[serde(default)]
    pub standing: Standing,
}

impl Cell {
    /// A figure of which nothing is decided.
    pub fn open<S: Into<String>>(codes: impl IntoIterator<Item = S>, value: f64) -> Self {
        let codes = codes.into_iter().map(Into::into).collect();
        Self { codes, value, contributors: None, largest: Vec::new(), standing: Standing::Open }
    }
}

/// A table as somebody writes it down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// Its name among the tables of a release.
    pub key: Key,
    /// Who or what is counted: cells of one subject with the same codes are the same cell.
    pub subject: Key,
    /// What the figures are.
    pub quantity: Quantity,
    /// What holds for the whole table, such as `period` = `2026`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fixed: BTreeMap<Key, String>,
    /// Along what it is broken down, 1 to 5.
    pub dimensions: Vec<Dimension>,
    /// Every combination of codes once, in any order.
    pub cells: Vec<Cell>,
}

/// A table that adds up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Draft", into = "Draft")]
pub struct Table {
    draft: Draft,
    trees: Vec<Tree>,
}

impl From<Table> for Draft {
    fn from(table: Table) -> Self {
        table.draft
    }
}

impl TryFrom<Draft> for Table {
    type Error = String;
    fn try_from(draft: Draft) -> Result<Self, String> {
        let said = |problems: Problems| {
            problems.into_iter().map(|p| p.to_string()).collect::<Vec<_>>().join("; ")
        };
        Self::read(draft).map_err(said)
    }
}

impl Table {
    /// Checks a table and puts its cells in order: the last dimension runs fastest.
    ///
    /// # Errors
    /// Everything that is wrong: its dimensions (`disclosure-hole-in-hierarchy`, `disclosure-circle-in-hierarchy`,
    /// `disclosure-no-total`, `disclosure-several-totals`, `disclosure-repeated-code`, `disclosure-not-a-code`, `disclosure-repeated-dimension`,
    /// `disclosure-wrong-number-of-dimensions`), its size (`disclosure-too-many-cells`), its cells (`disclosure-unknown-code`,
    /// `disclosure-wrong-number-of-codes`, `disclosure-repeated-cell`, `disclosure-missing-cell`, `disclosure-not-a-number`,
    /// `disclosure-negative-value`, `disclosure-not-a-whole-number`, `disclosure-value-too-large`, `disclosure-contributors-exceed-value`),
    /// and its sums (`disclosure-does-not-add-up`, `disclosure-already-rounded`).
    pub fn read(mut draft: Draft) -> Result<Self, Problems> {
        let mut found = Problems::default();
        let trees = read_trees(&draft, &mut found);
        let size = size(&draft, &mut found);
        let (Some(trees), Some(size)) = (trees, size) else { return Err(found) };
        draft.cells = in_order(
            (std::mem::take(&mut draft.cells), draft.quantity),
            &draft.dimensions,
            &trees,
            size,
            &mut found,
        );
        if !found.is_empty() {
            return Err(found);
        }
        let table = Self { draft, trees };
        check::sums(&table, &mut found);
        found.or(table)
    }

    /// Its name.
    #[must_use]
    pub fn key(&self) -> &Key {
        &self.draft.key
    }

    /// Everything that was written down, the cells in order.
    #[must_use]
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Its cells in order.
    #[must_use]
    pub fn cells(&self) -> &[Cell] {
        &self.draft.cells
    }

    /// The same figures with something else become of them.
    pub(crate) fn with_standings(&self, standing: impl Fn(usize, Standing) -> Standing) -> Self {
        let mut table = self.clone();
        for (at, cell) in table.draft.cells.iter_mut().enumerate() {
            cell.standing = standing(at, cell.standing);
        }
        table
    }

    pub(crate) fn trees(&self) -> &[Tree] {
        &self.trees
    }

    /// How far apart neighbours along each dimension stand in the list of cells.
    pub(crate) fn strides(&self) -> Vec<usize> {
        strides(&self.draft.dimensions)
    }

    /// Where the cell with these positions stands.
    pub(crate) fn positions(&self, cell: usize) -> Vec<usize> {
        let sizes = self.draft.dimensions.iter().map(|d| d.codes.len().max(1));
        self.strides().iter().zip(sizes).map(|(stride, size)| cell / stride % size).collect()
    }

    /// Every sum that holds: which dimension, the whole, and its parts.
    pub(crate) fn sums(&self) -> Vec<Sum> {
        let strides = self.strides();
        let mut sums = Vec::new();
        for whole in 0..self.cells().len() {
            let positions = self.positions(whole);
            for (d, (tree, position)) in self.trees.iter().zip(positions).enumerate() {
                let parts = row(&tree.parts, position);
                let first = whole - position * strides.at(d);
                let at = |part: &usize| first + part * strides.at(d);
                if !parts.is_empty() {
                    sums.push(Sum { dimension: d, whole, parts: parts.iter().map(at).collect() });
                }
            }
        }
        sums
    }

    /// Where the cell with these codes stands in the list of cells.
    #[must_use]
    pub fn find(&self, codes: &[&str]) -> Option<usize> {
        let ways = codes.iter().zip(&self.trees).zip(self.strides());
        let steps = ways.map(|((code, tree), stride)| Some(tree.position(code)? * stride));
        steps.sum::<Option<usize>>().filter(|_| codes.len() == self.trees.len())
    }

    /// The place of a cell for a person: `table: code, code`.
    #[must_use]
    pub fn place(&self, cell: usize) -> String {
        let codes = self.cells().get(cell).map(|c| c.codes.join(", ")).unwrap_or_default();
        format!("{}: {codes}", self.draft.key)
    }
}

/// One whole and its parts, as places in the list of cells.
pub(crate) struct Sum {
    pub dimension: usize,
    pub whole: usize,
    pub parts: Vec<usize>,
}

fn strides(dimensions: &[Dimension]) -> Vec<usize> {
    let mut stride = 1;
    let mut strides: Vec<usize> = dimensions
        .iter()
        .rev()
        .map(|d| {
            let here = stride;
            stride *= d.codes.len().max(1);
            here
        })
        .collect();
    strides.reverse();
    strides
}

fn read_trees(draft: &Draft, found: &mut Problems) -> Option<Vec<Tree>> {
    let count = draft.dimensions.len();
    if !(1..=MOST_DIMENSIONS).contains(&count) {
        let problem = Problem::new("disclosure-wrong-number-of-dimensions", draft.key.as_str());
        found.add(problem.with("dimensions", count).with("most", MOST_DIMENSIONS));
        return None;
    }
    let mut keys: Vec<&Key> = draft.fixed.keys().collect();
    for dimension in &draft.dimensions {
        if keys.contains(&&dimension.key) {
            found.add(Problem::new("disclosure-repeated-dimension", dimension.key.as_str()));
        }
        keys.push(&dimension.key);
    }
    let trees: Vec<_> = draft.dimensions.iter().map(|d| Tree::read(d, found)).collect();
    trees.into_iter().collect::<Option<_>>().filter(|_| found.is_empty())
}

fn size(draft: &Draft, found: &mut Problems) -> Option<usize> {
    let sizes = draft.dimensions.iter().map(|d| d.codes.len());
    let size = sizes.fold(1_usize, usize::saturating_mul).max(draft.cells.len());
    if size > MOST_CELLS {
        let problem = Problem::new("disclosure-too-many-cells", draft.key.as_str());
        found.add(problem.with("cells", size).with("most", MOST_CELLS));
    }
    (size <= MOST_CELLS).then_some(size)
}

fn in_order(
    (cells, quantity): (Vec<Cell>, Quantity),
    dimensions: &[Dimension],
    trees: &[Tree],
    size: usize,
    found: &mut Problems,
) -> Vec<Cell> {
    let strides = strides(dimensions);
    let mut grid: Vec<Option<Cell>> = vec![None; size];
    for mut cell in cells {
        check::figure(&mut cell, quantity, found);
        let Some(at) = position(&cell, trees, &strides, found) else { continue };
        match grid.get_mut(at) {
            Some(place @ None) => *place = Some(cell),
            _ => found.add(Problem::new("disclosure-repeated-cell", cell.codes.join(", "))),
        }
    }
    let product = dimensions.iter().map(|d| d.codes.len()).product();
    for (at, _) in grid.iter().take(product).enumerate().filter(|(_, cell)| cell.is_none()) {
        let code = |(d, stride): (&Dimension, &usize)| {
            d.codes
                .get(at / stride % d.codes.len().max(1))
                .map_or("", |c| c.code.as_str())
                .to_owned()
        };
        let codes: Vec<String> = dimensions.iter().zip(&strides).map(code).collect();
        found.add(Problem::new("disclosure-missing-cell", codes.join(", ")));
    }
    grid.into_iter().flatten().collect()
}

fn position(cell: &Cell, trees: &[Tree], strides: &[usize], found: &mut Problems) -> Option<usize> {
    let place = || cell.codes.join(", ");
    if cell.codes.len() != trees.len() {
        let problem = Problem::new("disclosure-wrong-number-of-codes", place());
        found.add(problem.with("codes", cell.codes.len()).with("dimensions", trees.len()));
        return None;
    }
    let mut sum = Some(0);
    for ((code, tree), stride) in cell.codes.iter().zip(trees).zip(strides) {
        let at = tree.position(code);
        if at.is_none() {
            found.add(Problem::new("disclosure-unknown-code", place()).with("code", code));
        }
        sum = sum.zip(at).map(|(sum, at)| sum + at * stride);
    }
    sum
}
