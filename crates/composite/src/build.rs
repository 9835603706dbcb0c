//! Building: a recipe is followed with a panel, step by step, and every step is kept.
//!
//! Screen, impute, treat, normalise, aggregate: the same order always, since each step changes what
//! the next one sees. The same panel and recipe give the same index, to the last bit.
//!
//! Worked example: three towns with employment 50, 60, 70 and unemployment 8, none, 4 (lower is
//! better); the missing figure becomes their mean 6; min-max to 0 and 100 gives 0, 50, 100 twice,
//! and an arithmetic mean with any weights 0, 50, 100.

use measure::{Problem, Problems};

use crate::{
    impute::impute,
    index::{Index, LeftOut, Prepared, Scored},
    normalise::{Turned, is_in_units, normalise},
    panel::{Column, Panel, is_a_score},
    recipe::{Leaf, Recipe, Screen, check, visit_leaves},
    treat::{Treatment, treat},
    tree::{Branch, flatten, score},
};

/// Follows a recipe with a panel.
///
/// # Errors
/// Everything in the recipe that the panel has not got or that cannot be, each at its place in the
/// tree; and when there is nothing of that kind, everything that shows only with the figures: fewer
/// than two units left, an indicator without spread, a score that a method cannot take.
pub fn build(panel: &Panel, recipe: &Recipe) -> Result<Index, Problems> {
    let mut problems = Problems::default();
    check(panel, recipe, &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(serve(panel, recipe, cook(panel, recipe)?))
}

/// Everything of an index but its names and ranks.
pub(crate) struct Cooked {
    /// The rows of the panel that stay.
    pub(crate) rows: Vec<usize>,
    left_out: Vec<LeftOut>,
    indicators: Vec<Prepared>,
    tree: Vec<Branch>,
    /// The scores of every branch but the whole.
    nodes: Vec<Column>,
    /// The scores of the whole; at least one is there.
    pub(crate) whole: Column,
}

/// Follows a recipe that has been checked.
pub(crate) fn cook(panel: &Panel, recipe: &Recipe) -> Result<Cooked, Problems> {
    let leaves = leaves(panel, recipe);
    let (rows, left_out) = screen(panel, recipe.screen, &leaves)?;
    let kept = Kept { panel, rows: &rows };
    let indicators = kept.prepare(recipe, &leaves)?;
    let columns: Vec<&[Option<f64>]> = indicators.iter().map(|i| i.normalised.as_slice()).collect();
    let names: Vec<&str> = kept.names().collect();
    let tree = flatten(&recipe.whole);
    let mut nodes = score(&tree, &columns, &names)?;
    let whole = nodes.pop().filter(|whole| whole.iter().any(Option::is_some));
    let whole = whole.ok_or_else(|| Problem::new("index-nothing-scored", "whole"))?;
    Ok(Cooked { rows, left_out, indicators, tree, nodes, whole })
}

/// Gives a cooked index its names and ranks.
fn serve(panel: &Panel, recipe: &Recipe, cooked: Cooked) -> Index {
    let Cooked { rows, left_out, indicators, tree, nodes, whole } = cooked;
    let kept = Kept { panel, rows: &rows };
    let units = kept.names().map(str::to_owned).collect();
    let nodes = tree
        .iter()
        .zip(nodes)
        .map(|(branch, scores)| Scored::new(branch.key.clone(), scores))
        .collect();
    let whole = Scored::new(recipe.whole.key.clone(), whole);
    Index { recipe: recipe.clone(), units, left_out, indicators, nodes, whole, tree }
}

/// The leaves in order, each with its column of the panel.
fn leaves<'a>(panel: &'a Panel, recipe: &'a Recipe) -> Vec<(&'a Leaf, usize)> {
    let mut found = Vec::new();
    let column = |leaf: &Leaf| panel.indicators().iter().position(|i| i.key == leaf.key);
    visit_leaves(&recipe.whole, &mut |leaf| found.extend(column(leaf).map(|at| (leaf, at))));
    found
}

/// The rows that stay, and who does not.
fn screen(
    panel: &Panel,
    screen: Screen,
    leaves: &[(&Leaf, usize)],
) -> Result<(Vec<usize>, Vec<LeftOut>), Problems> {
    let Screen::ByAvailability { share: least } = screen else {
        return Ok(((0..panel.units().len()).collect(), Vec::new()));
    };
    let column = |(_, at): &(&Leaf, usize)| panel.columns().get(*at);
    let columns: Vec<&Column> = leaves.iter().filter_map(column).collect();
    let (mut rows, mut left_out) = (Vec::new(), Vec::new());
    for (row, unit) in panel.units().iter().enumerate() {
        let has = |column: &&&Column| column.get(row).is_some_and(Option::is_some);
        let share = columns.iter().filter(has).count() as f64 / columns.len().max(1) as f64;
        if share >= least {
            rows.push(row);
        } else {
            left_out.push(LeftOut { unit: unit.name.clone(), share });
        }
    }
    if rows.len() < 2 {
        let problem = Problem::new("index-one-unit", "screen").with("units", rows.len());
        return Err(problem.into());
    }
    Ok((rows, left_out))
}

/// The units that stay.
struct Kept<'a> {
    panel: &'a Panel,
    rows: &'a [usize],
}

impl<'a> Kept<'a> {
    fn names(&self) -> impl Iterator<Item = &'a str> {
        let units = self.panel.units();
        self.rows.iter().filter_map(|row| units.get(*row)).map(|unit| unit.name.as_str())
    }

    fn groups(&self) -> Vec<Option<&'a str>> {
        let units = self.panel.units();
        let group = |row: &usize| units.get(*row).and_then(|unit| unit.group.as_deref());
        self.rows.iter().map(group).collect()
    }

    /// Every leaf after every step, or the problems of all of them.
    fn prepare(
        &self,
        recipe: &Recipe,
        leaves: &[(&Leaf, usize)],
    ) -> Result<Vec<Prepared>, Problems> {
        let groups = self.groups();
        let mut problems = Problems::default();
        let mut prepared = Vec::with_capacity(leaves.len());
        for (leaf, at) in leaves {
            match self.prepare_one(recipe, leaf, *at, &groups) {
                Ok(one) => prepared.push(one),
                Err(problem) => problems.add(problem),
            }
        }
        problems.or(prepared)
    }

    fn prepare_one(
        &self,
        recipe: &Recipe,
        leaf: &Leaf,
        at: usize,
        groups: &[Option<&str>],
    ) -> Result<Prepared, Problem> {
        let place = format!("indicators/{}", leaf.key);
        let column = self.panel.columns().get(at).map_or(&[][..], Vec::as_slice);
        let given: Column =
            self.rows.iter().map(|row| column.get(*row).copied().flatten()).collect();
        if given.iter().all(Option::is_none) {
            let problem = Problem::new("index-empty-column", place);
            return Err(problem.with("indicator", &leaf.key));
        }
        let imputed = impute(&given, groups, leaf.impute.unwrap_or(recipe.impute));
        let (treated, treatment) = treat(imputed.clone(), leaf.treat.unwrap_or(recipe.treat));
        let normalised = self
            .normalise(recipe, leaf, at, (&treated, &treatment), &place)
            .map_err(|problem| problem.with("indicator", &leaf.key))?;
        Ok(Prepared { key: leaf.key.clone(), given, imputed, treated, normalised, treatment })
    }

    fn normalise(
        &self,
        recipe: &Recipe,
        leaf: &Leaf,
        at: usize,
        (treated, treatment): (&[Option<f64>], &Treatment),
        place: &str,
    ) -> Result<Column, Problem> {
        let how = leaf.normalise.as_ref().unwrap_or(&recipe.normalise);
        if treatment.done.is_transformed() && is_in_units(how) {
            return Err(Problem::new("index-transformed", place));
        }
        let Some(indicator) = self.panel.indicators().get(at) else {
            return Err(Problem::new("index-unknown-indicator", place));
        };
        let turned = Turned::new(treated, indicator.direction);
        let scores = normalise(&turned, how, |name| self.names().position(|n| n == name), place)?;
        if scores.iter().flatten().all(|x| is_a_score(*x)) {
            Ok(scores)
        } else {
            Err(Problem::new("index-beyond-numbers", place))
        }
    }
}
