//! How far a cell can be moved while everything that was published still adds up.
//!
//! This is a linear program, solved by the simplex method with bounds on the variables (G. B.
//! Dantzig, *Linear Programming and Extensions*, 1963, chapter 18). The sums are brought into the
//! form "this cell equals that combination of others" once; then one cell is pushed as far as the
//! bounds of all allow. Since the truth is always a solution, no first phase is needed, and the
//! form that one push leaves behind serves the next.
//!
//! For tables of two dimensions of which one is flat the sums are those of a network, every number
//! in the form stays −1, 0 or 1, and the arithmetic is exact.
//!
//! Worked example: [[1, 4], [6, 9]] all hidden beneath shown totals. The first cell can go down to 0
//! and up to 5, as its row has 5 and its column 7.
//!
//! When a push ends, the row of the cell in the form *is* the proof that it goes no further: the
//! cell equals a combination of cells, each of which is at its bound. Suppression reads its cuts
//! from there.

use crate::{
    list::{At, row},
    model::Equation,
};

/// The most numbers that one form holds (128 MB).
const MOST_NUMBERS: usize = 16_000_000;
/// What is smaller is a zero.
const TINY: f64 = 1e-9;
/// So many steps without progress, and the cautious rule of R. G. Bland (1977) takes over.
const PATIENCE: usize = 40;

/// Work that may still be spent, counted in numbers changed; never in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Work {
    pub left: u64,
}

impl Work {
    /// Sets one part of what is left aside.
    pub fn share(&mut self, parts: u64) -> Self {
        let left = self.left / parts.max(1);
        self.left -= left;
        Self { left }
    }

    /// Takes so much, and says whether there was enough.
    pub fn take(&mut self, amount: usize) -> bool {
        let amount = amount as u64;
        let is_enough = self.left >= amount;
        self.left = self.left.saturating_sub(amount);
        is_enough
    }
}

/// How far every cell may move either way.
#[derive(Clone, Debug)]
pub(crate) struct Room {
    pub below: Vec<f64>,
    pub above: Vec<f64>,
}

/// Where a cell is pushed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Down,
    Up,
}

impl Way {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::Down, Self::Up];
}

/// How far a push got, and with which deviations of all cells.
#[derive(Clone, Debug)]
pub(crate) struct Reach {
    /// The distance; infinity where nothing stops it.
    pub distance: f64,
    /// Deviations that add up and show it.
    pub deviations: Vec<f64>,
}

/// The sums, solved for some of the cells.
pub(crate) struct Tableau {
    rows: Vec<Vec<f64>>,
    basis: Vec<usize>,
    row_of: Vec<Option<usize>>,
}

/// What stops a step.
struct Step {
    length: f64,
    row: Option<usize>,
}

impl Tableau {
    /// Solves the sums of `n` cells for as many of them as they determine; `None` when that would
    /// take more memory or work than there is.
    pub fn new(n: usize, equations: &[Equation], work: &mut Work) -> Option<Self> {
        let is_small = n.saturating_mul(equations.len().min(n)) <= MOST_NUMBERS;
        let mut form = Self { rows: Vec::new(), basis: Vec::new(), row_of: vec![None; n] };
        for equation in equations.iter().filter(|_| is_small) {
            form.add(n, equation, work)?;
        }
        is_small.then_some(form)
    }

    fn add(&mut self, n: usize, equation: &Equation, work: &mut Work) -> Option<()> {
        let mut fresh = vec![0.0; n];
        for (cell, sign) in equation {
            let held = fresh.at(*cell);
            fresh.put(*cell, held + sign);
        }
        for (cell, _) in equation {
            let known = self.row_of.get(*cell).copied().flatten();
            let factor = fresh.at(*cell);
            if let Some(known) = known.filter(|_| factor != 0.0) {
                subtract(&mut fresh, factor, row(&self.rows, known));
                work.take(n).then_some(())?;
            }
        }
        let first = equation.iter().map(|(cell, _)| *cell).find(|c| fresh.at(*c).abs() > 0.5);
        let Some(pivot) = first.or_else(|| largest(&fresh)) else { return Some(()) };
        self.rows.push(fresh);
        self.basis.push(pivot);
        let column = self.column(pivot);
        self.pivot(self.rows.len() - 1, (pivot, &column), work)
    }

    /// The rows in which cell `j` stands, with its factors; read once for all that a step does, because the
    /// rows lie far apart in memory.
    fn column(&self, j: usize) -> Vec<(usize, f64)> {
        let all = self.rows.iter().enumerate().map(|(r, numbers)| (r, numbers.at(j)));
        all.filter(|(_, a)| *a != 0.0).collect()
    }

    /// Solves row `r` for cell `j`, and puts that into all other rows.
    fn pivot(
        &mut self,
        r: usize,
        (j, column): (usize, &[(usize, f64)]),
        work: &mut Work,
    ) -> Option<()> {
        let mut pivot_row = std::mem::take(self.rows.get_mut(r)?);
        let factor = pivot_row.at(j);
        pivot_row.iter_mut().filter(|x| **x != 0.0).for_each(|x| *x /= factor);
        pivot_row.put(j, 1.0);
        let filled: Vec<(usize, f64)> =
            pivot_row.iter().copied().enumerate().filter(|(_, x)| *x != 0.0).collect();
        let mut changed = filled.len() + self.rows.len();
        for (at, factor) in column.iter().filter(|(at, _)| *at != r) {
            if let Some(other) = self.rows.get_mut(*at) {
                subtract_sparse(other, *factor, &filled);
                other.put(j, 0.0);
                changed += filled.len();
            }
        }
        *self.rows.get_mut(r)? = pivot_row;
        let left = self.basis.at(r);
        self.row_of.put(left, None);
        self.basis.put(r, j);
        self.row_of.put(j, Some(r));
        work.take(changed).then_some(())
    }

    /// Pushes cell `k` one way until it got `enough` or goes no further; `None` when the work is
    /// spent.
    pub fn push(
        &mut self,
        room: &Room,
        (k, way): (usize, Way),
        enough: f64,
        work: &mut Work,
    ) -> Option<Reach> {
        match way {
            Way::Up => self.push_up(&room.below, &room.above, (k, enough), work),
            // Downwards is upwards in the mirror.
            Way::Down => {
                let mut reach = self.push_up(&room.above, &room.below, (k, enough), work)?;
                reach.deviations.iter_mut().for_each(|y| *y = 0.0 - *y);
                Some(reach)
            }
        }
    }

    fn push_up(
        &mut self,
        below: &[f64],
        above: &[f64],
        (k, enough): (usize, f64),
        work: &mut Work,
    ) -> Option<Reach> {
        let mut y = vec![0.0; self.row_of.len()];
        let one_look = y.len() + self.rows.len();
        let mut idle = 0;
        work.take(one_look).then_some(())?;
        loop {
            if y.at(k) >= enough {
                return Some(Reach { distance: y.at(k), deviations: y });
            }
            let Some((j, sign)) = self.choose((k, idle), below, above, &y) else {
                return Some(Reach { distance: y.at(k), deviations: y });
            };
            let column = self.column(j);
            let step = self.limit((j, &column, sign), (below, above), &y, idle);
            let step = self.no_further_than((enough - y.at(k)) / self.gain(k, j), step);
            if step.length.is_infinite() {
                return Some(Reach { distance: f64::INFINITY, deviations: y });
            }
            idle = if step.length > TINY { 0 } else { idle + 1 };
            self.walk((j, &column, sign), (below, above), &step, &mut y);
            if let Some(r) = step.row {
                self.pivot(r, (j, &column), work)?;
            }
            work.take(one_look).then_some(())?;
        }
    }

    /// How much cell `k` rises when cell `j` moves by 1.
    fn gain(&self, k: usize, j: usize) -> f64 {
        let row_of_k = self.row_of.get(k).copied().flatten();
        row_of_k.map_or(1.0, |r| row(&self.rows, r).at(j).abs())
    }

    fn no_further_than(&self, length: f64, step: Step) -> Step {
        if length < step.length { Step { length, row: None } } else { step }
    }

    /// Which cell moves next, and in which direction, so that `k` rises.
    fn choose(
        &self,
        (k, idle): (usize, usize),
        below: &[f64],
        above: &[f64],
        y: &[f64],
    ) -> Option<(usize, f64)> {
        let Some(r) = self.row_of.get(k).copied().flatten() else {
            return (above.at(k) - y.at(k) > TINY).then_some((k, 1.0));
        };
        let candidates = row(&self.rows, r).iter().zip(below).zip(above).zip(y).enumerate();
        let mut best: Option<(usize, f64)> = None;
        for (j, (((a, below), above), y)) in candidates {
            let is_free = if *a < 0.0 { above - y > TINY } else { y + below > TINY };
            if a.abs() > TINY && j != k && is_free && best.is_none_or(|(_, b)| a.abs() > b.abs()) {
                best = Some((j, *a));
                if idle > PATIENCE {
                    break;
                }
            }
        }
        best.map(|(j, a)| (j, -a.signum()))
    }

    /// How far cell `j` may go before itself or a cell that depends on it meets a bound.
    fn limit(
        &self,
        (j, column, sign): (usize, &[(usize, f64)], f64),
        (below, above): (&[f64], &[f64]),
        y: &[f64],
        idle: usize,
    ) -> Step {
        let own = if sign > 0.0 { above.at(j) - y.at(j) } else { y.at(j) + below.at(j) };
        let mut best = Step { length: own.max(0.0), row: None };
        let mut best_size = 0.0;
        for (r, a) in column {
            let (a, b) = (a * sign, self.basis.at(*r));
            if a.abs() <= TINY {
                continue;
            }
            let space = if a > 0.0 { y.at(b) + below.at(b) } else { above.at(b) - y.at(b) };
            let length = space.max(0.0) / a.abs();
            let is_tie = (length - best.length).abs() <= TINY && best.row.is_some();
            let held = best.row.map(|r| self.basis.at(r));
            let wins_tie =
                if idle > PATIENCE { held.is_some_and(|h| b < h) } else { a.abs() > best_size };
            if (is_tie && wins_tie) || (!is_tie && length < best.length) {
                best = Step { length: length.min(best.length), row: Some(*r) };
                best_size = a.abs();
            }
        }
        best
    }

    fn walk(
        &self,
        (j, column, sign): (usize, &[(usize, f64)], f64),
        (below, above): (&[f64], &[f64]),
        step: &Step,
        y: &mut [f64],
    ) {
        if step.length > 0.0 {
            y.put(j, y.at(j) + sign * step.length);
            for (r, a) in column {
                // Held within its bounds against the rounding of the machine.
                let b = self.basis.at(*r);
                let moved = y.at(b) - a * sign * step.length;
                y.put(b, moved.max(-below.at(b)).min(above.at(b)));
            }
        }
    }

    /// The combination of cells that cell `k` equals now: `y_k = Σ factor · y`; `None` when it is
    /// not solved for, and nothing but its own bounds held it.
    pub fn combination(&self, k: usize) -> Option<Vec<(usize, f64)>> {
        let r = self.row_of.get(k).copied().flatten()?;
        let filled = row(&self.rows, r).iter().copied().enumerate();
        Some(filled.filter(|(j, x)| *j != k && x.abs() > TINY).map(|(j, x)| (j, -x)).collect())
    }
}

fn largest(numbers: &[f64]) -> Option<usize> {
    let sizes = numbers.iter().enumerate().filter(|(_, x)| x.abs() > TINY);
    sizes.max_by(|a, b| a.1.abs().total_cmp(&b.1.abs())).map(|(at, _)| at)
}

fn subtract(from: &mut [f64], factor: f64, other: &[f64]) {
    for (x, o) in from.iter_mut().zip(other).filter(|(_, o)| **o != 0.0) {
        *x -= factor * o;
        if x.abs() < 1e-11 {
            *x = 0.0;
        }
    }
}

fn subtract_sparse(from: &mut [f64], factor: f64, other: &[(usize, f64)]) {
    for (at, o) in other {
        if let Some(x) = from.get_mut(*at) {
            *x -= factor * o;
            if x.abs() < 1e-11 {
                *x = 0.0;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worked_example_holds() {
        // Cells 0 to 3 are 1, 4, 6, 9; their totals are shown.
        let equations = [
            vec![(0, 1.0), (1, 1.0)],
            vec![(2, 1.0), (3, 1.0)],
            vec![(0, 1.0), (2, 1.0)],
            vec![(1, 1.0), (3, 1.0)],
        ];
        let mut work = Work { left: 10_000 };
        let mut form = Tableau::new(4, &equations, &mut work).unwrap();
        let room = Room { below: vec![1.0, 4.0, 6.0, 9.0], above: vec![f64::INFINITY; 4] };
        let up = form.push(&room, (0, Way::Up), f64::INFINITY, &mut work).unwrap();
        assert_eq!((up.distance, up.deviations), (4.0, vec![4.0, -4.0, -4.0, 4.0]));
        let down = form.push(&room, (0, Way::Down), f64::INFINITY, &mut work).unwrap();
        assert_eq!((down.distance, down.deviations), (1.0, vec![-1.0, 1.0, 1.0, -1.0]));
        assert!(form.push(&room, (0, Way::Up), f64::INFINITY, &mut Work { left: 0 }).is_none());
    }
}
