//! What an attacker finds out about hidden cells, by numbers: the least and greatest deviation.
//!
//! First what follows without arithmetic: a sum with one hidden cell gives it away. What is left
//! falls into groups that share no sum, each a small problem of its own. Every answer carries
//! deviations as a witness, and a witness is *checked* against the sums as they were written
//! down: what is called possible here is possible, whatever rounding did on the way.

use crate::{
    list::{At, row},
    model::{Equation, Model},
    pattern::{Push, part_of, pushes},
    square::Squares,
    tableau::{Room, Tableau, Way, Work},
};

/// More numbers than this in the sums of a group, and only what is asked of it is looked for.
const MOST_NUMBERS: usize = 250_000;

/// How far a cell can be from the truth for all that an attacker knows.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Prospect {
    pub cell: usize,
    /// How far down is possible for certain.
    pub below: f64,
    /// How far up.
    pub above: f64,
    /// Whether both are the limits too, not only possible.
    pub is_exact: bool,
}

/// Hidden cells that share sums, and those sums.
#[derive(Clone, Debug, Default)]
pub(crate) struct Group {
    pub cells: Vec<usize>,
    pub equations: Vec<Equation>,
}

/// The groups of cells that are still uncertain after the plain deductions.
pub(crate) fn groups(model: &Model, hidden: &[bool]) -> Vec<Group> {
    let (unknown, equations) = deduce(model, hidden);
    let mut leader: Vec<usize> = (0..model.len()).collect();
    for equation in &equations {
        let first = equation.first().map(|(cell, _)| find(&mut leader, *cell));
        for (cell, _) in equation {
            let other = find(&mut leader, *cell);
            leader.put(other, first.unwrap_or(other));
        }
    }
    let mut number = vec![None; model.len()];
    let mut groups: Vec<Group> = Vec::new();
    for cell in (0..model.len()).filter(|c| unknown.at(*c)) {
        let leader = find(&mut leader, cell);
        let group = number.at(leader).unwrap_or(groups.len());
        number.put(leader, Some(group));
        if group == groups.len() {
            groups.push(Group::default());
        }
        if let Some(group) = groups.get_mut(group) {
            group.cells.push(cell);
        }
    }
    for equation in equations {
        let leader = equation.first().map(|(cell, _)| find(&mut leader, *cell));
        let group = leader.and_then(|l| number.at(l)).and_then(|g| groups.get_mut(g));
        if let Some(group) = group {
            group.equations.push(equation);
        }
    }
    groups
}

/// Whom a cell follows at last.
pub(crate) fn find(leader: &mut [usize], cell: usize) -> usize {
    let mut at = cell;
    while leader.at(at) != at {
        let above = leader.at(leader.at(at));
        leader.put(at, above);
        at = leader.at(at);
    }
    at
}

/// Takes away hidden cells that stand alone in a sum, until there are none.
fn deduce(model: &Model, hidden: &[bool]) -> (Vec<bool>, Vec<Equation>) {
    let mut unknown = hidden.to_vec();
    let mut sums_of: Vec<Vec<usize>> = vec![Vec::new(); model.len()];
    let mut open: Vec<usize> = Vec::new();
    let mut counts = vec![0_usize; model.equations.len()];
    for (at, equation) in model.equations.iter().enumerate() {
        for (cell, _) in equation.iter().filter(|(c, _)| hidden.at(*c)) {
            if let Some(list) = sums_of.get_mut(*cell) {
                list.push(at);
            }
            let count = counts.at(at);
            counts.put(at, count + 1);
        }
        if counts.at(at) == 1 {
            open.push(at);
        }
    }
    while let Some(at) = open.pop() {
        let equation = model.equations.get(at).map_or(&[][..], Vec::as_slice);
        let Some((cell, _)) = equation.iter().find(|(c, _)| unknown.at(*c)) else { continue };
        unknown.put(*cell, false);
        for sum in row(&sums_of, *cell) {
            let count = counts.at(*sum);
            counts.put(*sum, count.saturating_sub(1));
            if counts.at(*sum) == 1 {
                open.push(*sum);
            }
        }
    }
    let left =
        |e: &Equation| e.iter().copied().filter(|(c, _)| unknown.at(*c)).collect::<Equation>();
    let equations = model.equations.iter().map(left).filter(|e| !e.is_empty()).collect();
    (unknown, equations)
}

/// The least and greatest deviation of every hidden cell. `only` may leave out cells that nobody
/// asks for.
pub(crate) fn prospects(
    model: &Model,
    hidden: &[bool],
    only: &[bool],
    work: &mut Work,
) -> Vec<Prospect> {
    let mut all: Vec<Prospect> = Vec::new();
    let mut is_seen = vec![false; model.len()];
    for group in groups(model, hidden) {
        group.cells.iter().for_each(|cell| is_seen.put(*cell, true));
        if group.cells.iter().any(|cell| only.at(*cell)) {
            all.extend(in_group(model, &group, only, work));
        }
    }
    let known = (0..model.len()).filter(|c| hidden.at(*c) && only.at(*c) && !is_seen.at(*c));
    all.extend(known.map(|cell| Prospect { cell, is_exact: true, ..Prospect::default() }));
    all.sort_by_key(|p| p.cell);
    all
}

fn in_group(model: &Model, group: &Group, only: &[bool], work: &mut Work) -> Vec<Prospect> {
    if group.cells.len().saturating_mul(group.equations.len()) > MOST_NUMBERS {
        return in_large_group(model, group, only, work);
    }
    let all: Vec<(usize, Way)> = (0..group.cells.len())
        .filter(|k| only.at(group.cells.at(*k)))
        .flat_map(|k| Way::BOTH.map(|way| (k, way)))
        .collect();
    let mut seen = Seen::new(&group.cells);
    reckon(model, group, &all, &mut seen, work);
    seen.0.into_iter().filter(|p| only.at(p.cell)).collect()
}

/// Of a large group only what is asked is looked for, by squares where they suffice. What else is possible
/// is left open, and so nothing is called exact.
fn in_large_group(model: &Model, group: &Group, only: &[bool], work: &mut Work) -> Vec<Prospect> {
    let part = part_of(model, &group.cells);
    let squares = Squares::of(&part);
    let mut seen = Seen::new(&group.cells);
    (0..group.cells.len()).for_each(|k| seen.give_up(k));
    let is_asked = |push: &Push| only.at(group.cells.at(push.cell));
    let mut left = Vec::new();
    for push in pushes(&part).into_iter().filter(is_asked) {
        match squares.carry(&push, |_| true) {
            Some(moved) => seen.note_some(&moved),
            None => left.push((push.cell, push.way)),
        }
    }
    left.dedup();
    if !left.is_empty() {
        reckon(model, group, &left, &mut seen, work);
    }
    seen.0.into_iter().filter(|p| only.at(p.cell)).collect()
}

/// Pushes cells of a group as far as they go.
fn reckon(model: &Model, group: &Group, all: &[(usize, Way)], seen: &mut Seen, work: &mut Work) {
    let (equations, room) = renumber(model, group);
    let mut form = Tableau::new(group.cells.len(), &equations, work);
    let tolerance = model.tolerance();
    for (k, way) in all.iter().copied() {
        if seen.is_at_bound(k, way, &room, tolerance) {
            continue;
        }
        let reach = form.as_mut().and_then(|f| f.push(&room, (k, way), f64::INFINITY, work));
        match reach {
            None => seen.give_up(k),
            Some(reach) if reach.distance.is_infinite() => seen.set_boundless(k),
            Some(reach) if is_possible(&reach.deviations, &equations, &room, tolerance) => {
                seen.note(&reach.deviations);
            }
            Some(_) => seen.give_up(k),
        }
    }
}

/// The same group with its cells numbered from 0.
fn renumber(model: &Model, group: &Group) -> (Vec<Equation>, Room) {
    let place = |cell: &usize| group.cells.binary_search(cell).unwrap_or_default();
    let equation = |e: &Equation| e.iter().map(|(cell, sign)| (place(cell), *sign)).collect();
    let equations = group.equations.iter().map(equation).collect();
    let below = group.cells.iter().map(|c| model.below.at(*c)).collect();
    let above = group.cells.iter().map(|c| model.above.at(*c)).collect();
    (equations, Room { below, above })
}

/// Whether deviations add up and stay within bounds.
pub(crate) fn is_possible(y: &[f64], equations: &[Equation], room: &Room, tolerance: f64) -> bool {
    let sum = |e: &Equation| e.iter().map(|(cell, sign)| sign * y.at(*cell)).sum::<f64>();
    let slack = |e: &Equation| tolerance * (e.len() as f64).max(8.0);
    let is_within = |((y, below), above): ((&f64, &f64), &f64)| {
        *y >= -below - tolerance && *y <= above + tolerance
    };
    equations.iter().all(|e| sum(e).abs() <= slack(e))
        && y.iter().zip(&room.below).zip(&room.above).all(is_within)
}

/// The farthest deviations seen so far.
struct Seen(Vec<Prospect>);

impl Seen {
    fn new(cells: &[usize]) -> Self {
        let fresh = |cell: &usize| Prospect { cell: *cell, is_exact: true, ..Prospect::default() };
        Self(cells.iter().map(fresh).collect())
    }

    fn note(&mut self, deviations: &[f64]) {
        for (prospect, y) in self.0.iter_mut().zip(deviations) {
            prospect.below = prospect.below.max(-y);
            prospect.above = prospect.above.max(*y);
        }
    }

    /// Notes deviations of a few cells; the others did not move.
    fn note_some(&mut self, moved: &[(usize, f64)]) {
        for (k, y) in moved {
            if let Some(prospect) = self.0.get_mut(*k) {
                prospect.below = prospect.below.max(-y);
                prospect.above = prospect.above.max(*y);
            }
        }
    }

    fn is_at_bound(&self, k: usize, way: Way, room: &Room, tolerance: f64) -> bool {
        let Some(seen) = self.0.get(k) else { return true };
        match way {
            Way::Down => seen.below >= room.below.at(k) - tolerance,
            Way::Up => seen.above >= room.above.at(k) - tolerance,
        }
    }

    fn set_boundless(&mut self, k: usize) {
        if let Some(seen) = self.0.get_mut(k) {
            seen.above = f64::INFINITY;
        }
    }

    fn give_up(&mut self, k: usize) {
        if let Some(seen) = self.0.get_mut(k) {
            seen.is_exact = false;
        }
    }
}
