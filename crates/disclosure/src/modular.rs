//! Large tables in parts: from the top down, sub-table by sub-table, until nothing changes.
//!
//! A sub-table has one parent and its parts in every dimension. What is hidden in one stands at
//! the margin or inside of others, and has to be protected there as far as it had to move here.
//! This goes round until no sub-table needs more; then the whole is audited, and what is still
//! exposed is given more company, until the audit of the whole passes or nothing is left to hide.
//!
//! The idea is that of P. P. de Wolf, "HiTaS: a heuristic approach to cell suppression in
//! hierarchical tables" (Inference Control in Statistical Databases, LNCS 2316, 2002), which
//! leaves out the audit. The cost is no longer proven; the safety is.
//!
//! A sub-table that is too large itself is searched among the cheapest cells of each sum only.

use std::collections::BTreeMap;

use crate::{
    list::{At, row},
    model::{Choice, Equation, Model, Target},
    pattern::{NoPattern, part_of, pushes, room, tidy, witness},
    release::Release,
    suppress::{at_once, exposed},
    tableau::{Tableau, Work},
};

/// So often round all sub-tables.
const MOST_ROUNDS: usize = 30;
/// So much work for one sub-table at least, if it is there.
const WORK_OF_ONE: u64 = 20_000_000;
/// More numbers than this in a sub-table, and only its cheapest cells are searched.
const MOST_NUMBERS: usize = 3_000_000;
/// So many of the cheapest cells of each sum, tried in turn.
const CHEAPEST: [usize; 3] = [12, 6, 4];

/// Some cells and the sums between them.
struct Block {
    depth: usize,
    cells: Vec<usize>,
    equations: Vec<Equation>,
}

/// Hides cells until the audit of the whole passes.
pub(crate) fn protect(
    release: &Release,
    model: &Model,
    work: &mut Work,
) -> Result<Vec<bool>, NoPattern> {
    let blocks = blocks(release);
    let mut state = State::new(model, blocks.len());
    for _ in 0..MOST_ROUNDS {
        state.go_round(&blocks, work)?;
        let exposed = exposed(model, &state.hidden);
        if exposed.is_empty() {
            let tidied = tidy(model, &state.hidden, work);
            return Ok(tidied.unwrap_or(state.hidden));
        }
        if !state.give_company(&exposed) {
            return Err(NoPattern::Impossible(exposed));
        }
    }
    Err(NoPattern::OutOfWork)
}

/// All sub-tables of a release, the topmost first.
fn blocks(release: &Release) -> Vec<Block> {
    let mut blocks = Vec::new();
    for table in 0..release.parts().len() {
        blocks.extend(blocks_of(release, table));
    }
    blocks.sort_by_key(|b| b.depth);
    blocks
}

/// The sums of a table, by the sub-tables to which they belong.
///
/// A sum in dimension d at given codes belongs to each sub-table in which every other dimension
/// has that code as its parent or as one of its parts.
fn blocks_of(release: &Release, table: usize) -> Vec<Block> {
    let Some(part) = release.parts().get(table) else { return Vec::new() };
    let trees = part.table.trees();
    let mut by_parents: BTreeMap<Vec<usize>, Vec<Equation>> = BTreeMap::new();
    let above: Vec<Vec<Option<usize>>> = trees.iter().map(parents).collect();
    for (d, positions, equation) in release.sums_of(table) {
        let mut keys = vec![Vec::new()];
        for (e, (position, tree)) in positions.iter().zip(trees).enumerate() {
            let as_part = row(&above, e).get(*position).copied().flatten().filter(|_| e != d);
            let has_parts = !row(&tree.parts, *position).is_empty();
            let as_parent = (has_parts || as_part.is_none()).then_some(*position);
            let options: Vec<usize> = as_part.into_iter().chain(as_parent).collect();
            let longer = |key: &Vec<usize>| {
                options
                    .iter()
                    .map(|o| key.iter().copied().chain([*o]).collect::<Vec<_>>())
                    .collect::<Vec<_>>()
            };
            keys = keys.iter().flat_map(longer).collect();
        }
        for key in keys {
            by_parents.entry(key).or_default().push(equation.clone());
        }
    }
    let block = |(key, equations): (Vec<usize>, Vec<Equation>)| {
        let depth = key.iter().zip(trees).map(|(at, tree)| tree.depth.at(*at)).sum();
        let mut cells: Vec<usize> = equations.iter().flatten().map(|(c, _)| *c).collect();
        cells.sort_unstable();
        cells.dedup();
        Block { depth, cells, equations }
    };
    by_parents.into_iter().map(block).collect()
}

fn parents(tree: &crate::hierarchy::Tree) -> Vec<Option<usize>> {
    let mut parents = vec![None; tree.parts.len()];
    for (parent, parts) in tree.parts.iter().enumerate() {
        parts.iter().for_each(|part| parents.put(*part, Some(parent)));
    }
    parents
}

/// What is hidden so far, and how far each hidden cell must be able to move.
struct State<'a> {
    model: &'a Model,
    hidden: Vec<bool>,
    needs: Vec<Option<(f64, f64)>>,
    done: BTreeMap<usize, Vec<(usize, u64, u64)>>,
    /// How many sub-tables share the work.
    blocks: u64,
}

impl<'a> State<'a> {
    fn new(model: &'a Model, blocks: usize) -> Self {
        let mut needs = vec![None; model.len()];
        for target in &model.targets {
            let (below, above) = needs.at(target.cell).unwrap_or((0.0, 0.0));
            needs.put(target.cell, Some((target.below.max(below), target.above.max(above))));
        }
        Self {
            model,
            hidden: model.hidden(),
            needs,
            done: BTreeMap::new(),
            blocks: blocks.max(1) as u64,
        }
    }

    /// Every sub-table once more, until none changed.
    fn go_round(&mut self, blocks: &[Block], work: &mut Work) -> Result<(), NoPattern> {
        for _ in 0..MOST_ROUNDS {
            let mut is_changed = false;
            for (at, block) in blocks.iter().enumerate() {
                let mark = self.mark(block);
                if !mark.is_empty() && self.done.get(&at) != Some(&mark) {
                    is_changed |= self.solve(block, work)?;
                    let mark = self.mark(block);
                    self.done.insert(at, mark);
                }
            }
            if !is_changed {
                break;
            }
        }
        Ok(())
    }

    /// What a sub-table was asked: its hidden cells and how far they must move.
    fn mark(&self, block: &Block) -> Vec<(usize, u64, u64)> {
        let mark = |c: &usize| {
            let (below, above) = self.needs.at(*c).unwrap_or((0.0, 0.0));
            (*c, below.to_bits(), above.to_bits())
        };
        block.cells.iter().filter(|c| self.hidden.at(**c)).map(mark).collect()
    }

    fn solve(&mut self, block: &Block, work: &mut Work) -> Result<bool, NoPattern> {
        let strict = self.model_of(block, Carried::All);
        let found = match self.searched(&strict, work) {
            // What was carried over may ask too much here; the targets themselves may not.
            Err(NoPattern::Impossible(_)) => {
                let plain = self.model_of(block, Carried::Targets);
                self.searched(&plain, work).map(|hidden| (plain, hidden))
            }
            other => other.map(|hidden| (strict, hidden)),
        };
        match found {
            Ok((small, hidden)) => Ok(self.keep(block, &small, &hidden, work)),
            Err(NoPattern::Impossible(cells)) => {
                Err(NoPattern::Impossible(cells.iter().map(|c| block.cells.at(*c)).collect()))
            }
            Err(why) => Err(why),
        }
    }

    /// A pattern of one sub-table, within its share of the work.
    fn searched(&self, model: &Model, work: &mut Work) -> Result<Vec<bool>, NoPattern> {
        let mut share =
            Work { left: (work.left / (2 * self.blocks)).max(WORK_OF_ONE).min(work.left / 4) };
        let before = share.left;
        let is_small = model.len() * model.equations.len() <= MOST_NUMBERS;
        let found = if is_small {
            at_once(model, &mut share).map(|(hidden, _, _)| hidden)
        } else {
            among_cheapest(model, &mut share)
        };
        work.take(usize::try_from(before - share.left).unwrap_or(usize::MAX));
        found
    }

    fn model_of(&self, block: &Block, carried: Carried) -> Model {
        let own = Model {
            equations: block.equations.clone(),
            targets: Vec::new(),
            ..self.without_sums()
        };
        let mut small = part_of(&own, &block.cells);
        for (at, cell) in block.cells.iter().enumerate().filter(|(_, c)| self.hidden.at(**c)) {
            small.choice.put(at, Choice::Hidden);
            let is_target = self.model.targets.iter().any(|t| t.cell == *cell);
            if let Some((below, above)) =
                self.needs.at(*cell).filter(|_| is_target || carried == Carried::All)
            {
                small.targets.push(Target { cell: at, below, above, knower: None });
            }
        }
        small
    }

    fn without_sums(&self) -> Model {
        let model = self.model;
        Model {
            below: model.below.clone(),
            above: model.above.clone(),
            choice: model.choice.clone(),
            cost: model.cost.clone(),
            ..Model::default()
        }
    }

    /// Notes what was hidden, and how far each cell had to move for it.
    fn keep(&mut self, block: &Block, small: &Model, hidden: &[bool], work: &mut Work) -> bool {
        let mut is_changed = false;
        for (at, cell) in block.cells.iter().enumerate() {
            if hidden.at(at) && !self.hidden.at(*cell) {
                self.hidden.put(*cell, true);
                is_changed = true;
            }
        }
        let cells: Vec<usize> = (0..small.len()).filter(|c| hidden.at(*c)).collect();
        let part = part_of(small, &cells);
        let Some(mut form) = Tableau::new(part.len(), &part.equations, work) else {
            return is_changed;
        };
        let room = room(&part, |_| true);
        for push in pushes(&part) {
            let Some(moved) = witness(&part, &mut form, &room, &push, work) else { continue };
            for (at, y) in moved.iter().enumerate().filter(|(_, y)| y.abs() > 1e-9) {
                let cell = block.cells.at(cells.at(at));
                let (below, above) = self.needs.at(cell).unwrap_or((0.0, 0.0));
                // What its own target does not ask is asked for another's sake.
                let need = if *y < 0.0 { (below.max(-y), above) } else { (below, above.max(*y)) };
                is_changed |= need != (below, above);
                self.needs.put(cell, Some(need));
            }
        }
        is_changed
    }

    /// Hides the cheapest further cell of every sum in which an exposed cell stands, and asks
    /// everything hidden there to move as far.
    fn give_company(&mut self, exposed: &[usize]) -> bool {
        let mut is_changed = false;
        for equation in &self.model.equations {
            if equation.iter().any(|(c, _)| exposed.contains(c)) {
                let open = equation
                    .iter()
                    .map(|(c, _)| *c)
                    .filter(|c| !self.hidden.at(*c) && self.model.choice.at(*c) == Choice::Open);
                let cheapest =
                    open.reduce(
                        |a, b| if self.model.cost.at(b) < self.model.cost.at(a) { b } else { a },
                    );
                if let Some(cell) = cheapest {
                    self.hidden.put(cell, true);
                    is_changed = true;
                }
            }
        }
        is_changed
    }
}

/// What a sub-table is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Carried {
    /// The targets, and everything that other sub-tables hid.
    All,
    /// The targets only.
    Targets,
}

fn among_cheapest(model: &Model, work: &mut Work) -> Result<Vec<bool>, NoPattern> {
    for most in CHEAPEST {
        let cells = cheapest(model, most);
        if cells.len() * model.equations.len() > 2 * MOST_NUMBERS && most > 4 {
            continue;
        }
        let small = part_of(model, &cells);
        match at_once(&small, work) {
            Ok((hidden, _, _)) => {
                let mut all = vec![false; model.len()];
                cells.iter().zip(&hidden).for_each(|(cell, h)| all.put(*cell, *h));
                return Ok(all);
            }
            Err(NoPattern::OutOfWork) => return Err(NoPattern::OutOfWork),
            Err(NoPattern::Impossible(_)) => {}
        }
    }
    Err(NoPattern::OutOfWork)
}

/// The hidden cells, and the cheapest others of each sum.
fn cheapest(model: &Model, most: usize) -> Vec<usize> {
    let mut is_chosen = model.hidden();
    for equation in &model.equations {
        let mut open: Vec<usize> = equation
            .iter()
            .map(|(c, _)| *c)
            .filter(|c| model.choice.at(*c) == Choice::Open)
            .collect();
        open.sort_by(|a, b| model.cost.at(*a).total_cmp(&model.cost.at(*b)).then(a.cmp(b)));
        open.into_iter().take(most).for_each(|c| is_chosen.put(c, true));
    }
    (0..model.len()).filter(|c| is_chosen.at(*c)).collect()
}
