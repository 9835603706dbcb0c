//! Which cells to hide, as a linear program: cheapest fractions of cells that satisfy all cuts.
//!
//! The dual simplex method with bounds on the variables (C. E. Lemke 1954): new cuts and new
//! bounds leave the last answer usable, which is what branch and cut lives on. A bound is never
//! read off the tableau. It is computed anew from the cuts as they were written down: any
//! multipliers ≥ 0 prove one, so rounding can weaken a bound but not falsify it.

use crate::{list::At, tableau::Work};

const TINY: f64 = 1e-9;
/// How far a fraction may break a bound.
const FEASIBLE: f64 = 1e-7;

/// `Σ factor · s ≥ least`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Cut {
    pub factors: Vec<(usize, f64)>,
    pub least: f64,
}

impl Cut {
    /// By how much fractions break it.
    pub fn violation(&self, s: &[f64]) -> f64 {
        self.least - self.factors.iter().map(|(j, f)| f * s.at(*j)).sum::<f64>()
    }
}

/// Which bound a variable breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Low,
    High,
}

/// What solving came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Solved {
    Optimal,
    /// Proven from the cuts.
    Infeasible,
    /// The work is spent, or rounding leaves it open whether there is an answer.
    OutOfWork,
}

/// The program; variables 0 to n−1 are fractions of cells, those after are what cuts have to spare.
pub(crate) struct Master {
    n: usize,
    costs: Vec<f64>,
    cuts: Vec<Cut>,
    /// Fractions that are decided for good.
    decided: Vec<Option<f64>>,
    rows: Vec<Vec<f64>>,
    rhs: Vec<f64>,
    basis: Vec<usize>,
    is_basic: Vec<bool>,
    reduced: Vec<f64>,
    low: Vec<f64>,
    high: Vec<f64>,
    x: Vec<f64>,
}

impl Master {
    pub fn new(costs: &[f64]) -> Self {
        let n = costs.len();
        // A little less for each, by another part each, so that ties do not go round in circles.
        let shaved = |(j, c): (usize, &f64)| c * (1.0 - 1e-6 * ((j * 7919 % 1009) as f64 / 1009.0));
        Self {
            n,
            costs: costs.to_vec(),
            cuts: Vec::new(),
            decided: vec![None; n],
            rows: Vec::new(),
            rhs: Vec::new(),
            basis: Vec::new(),
            is_basic: vec![false; n],
            reduced: costs.iter().enumerate().map(shaved).collect(),
            low: vec![0.0; n],
            high: vec![1.0; n],
            x: vec![0.0; n],
        }
    }

    pub fn cuts(&self) -> &[Cut] {
        &self.cuts
    }

    /// The fractions as they were solved last.
    pub fn fractions(&self) -> &[f64] {
        self.x.get(..self.n).unwrap_or_default()
    }

    pub fn add(&mut self, cut: Cut, work: &mut Work) -> bool {
        let slack = self.n + self.cuts.len();
        let mut fresh = vec![0.0; slack + 1];
        for (j, factor) in &cut.factors {
            fresh.put(*j, -factor);
        }
        fresh.put(slack, 1.0);
        let mut rhs = -cut.least;
        self.rows.iter_mut().for_each(|row| row.push(0.0));
        let mut changed = fresh.len();
        for ((row, basic), value) in self.rows.iter().zip(&self.basis).zip(&self.rhs) {
            let factor = fresh.at(*basic);
            if factor != 0.0 {
                fresh.iter_mut().zip(row).for_each(|(x, r)| *x -= factor * r);
                rhs -= factor * value;
                changed += row.len();
            }
        }
        self.rows.push(fresh);
        self.rhs.push(rhs);
        self.basis.push(slack);
        self.is_basic.push(true);
        self.reduced.push(0.0);
        self.low.push(0.0);
        self.high.push(f64::INFINITY);
        self.x.push(0.0);
        self.cuts.push(cut);
        work.take(changed)
    }

    /// A sum that must be met exactly: `Σ factor · s = least`.
    pub fn add_equality(&mut self, cut: Cut, work: &mut Work) -> bool {
        let slack = self.n + self.cuts.len();
        let is_enough = self.add(cut, work);
        self.high.put(slack, 0.0);
        is_enough
    }

    /// Bounds every fraction anew: between 0 and 1, save those that are fixed.
    pub fn fix(&mut self, fixed: &[(usize, f64)]) {
        for j in 0..self.n {
            let decided = self.decided.at(j);
            self.low.put(j, decided.unwrap_or(0.0));
            self.high.put(j, decided.unwrap_or(1.0));
        }
        for (j, value) in fixed {
            self.low.put(*j, *value);
            self.high.put(*j, *value);
        }
    }

    pub fn solve(&mut self, work: &mut Work) -> Solved {
        self.settle(work);
        loop {
            let Some((r, side)) = self.leaving() else { return Solved::Optimal };
            let Some(q) = self.entering(r, side) else {
                return if self.is_empty(r) { Solved::Infeasible } else { Solved::OutOfWork };
            };
            if !self.exchange((r, side), q, work) {
                return Solved::OutOfWork;
            }
        }
    }

    /// Puts every variable outside the basis at the bound that its price asks for.
    fn settle(&mut self, work: &mut Work) {
        for j in (0..self.x.len()).filter(|j| !self.is_basic.at(*j)) {
            let is_high =
                self.reduced.at(j) < -TINY || (self.reduced.at(j) < TINY && self.x.at(j) > 0.5);
            let bound = if is_high && self.high.at(j).is_finite() {
                self.high.at(j)
            } else {
                self.low.at(j)
            };
            self.x.put(j, bound);
        }
        let raised: Vec<(usize, f64)> = (0..self.x.len())
            .filter(|j| !self.is_basic.at(*j) && self.x.at(*j) != 0.0)
            .map(|j| (j, self.x.at(j)))
            .collect();
        for ((row, basic), rhs) in self.rows.iter().zip(&self.basis).zip(&self.rhs) {
            let value = rhs - raised.iter().map(|(j, x)| row.at(*j) * x).sum::<f64>();
            if let Some(x) = self.x.get_mut(*basic) {
                *x = value;
            }
        }
        work.take(self.rows.len() * (raised.len() + 1));
    }

    /// The row that breaks its bound most, and which bound.
    fn leaving(&self) -> Option<(usize, Side)> {
        let broken = |(r, b): (usize, &usize)| {
            let (x, low, high) = (self.x.at(*b), self.low.at(*b), self.high.at(*b));
            let by = (low - x).max(x - high);
            let side = if x < low { Side::Low } else { Side::High };
            (by > FEASIBLE).then_some((r, side, by))
        };
        let all = self.basis.iter().enumerate().filter_map(broken);
        all.reduce(|a, b| if b.2 > a.2 { b } else { a }).map(|(r, side, _)| (r, side))
    }

    fn entering(&self, r: usize, side: Side) -> Option<usize> {
        let row = crate::list::row(&self.rows, r);
        let mut best: Option<(usize, f64, f64)> = None;
        for (j, a) in row.iter().enumerate().filter(|(_, a)| a.abs() > 1e-8) {
            if self.is_basic.at(j) || self.high.at(j) - self.low.at(j) < TINY {
                continue;
            }
            let is_at_high = self.x.at(j) > self.low.at(j) + TINY;
            let helps = (*a < 0.0) == ((side == Side::Low) != is_at_high);
            if helps {
                let ratio = (self.reduced.at(j) / a).abs();
                let wins = |(_, held, size): (usize, f64, f64)| {
                    ratio < held - 1e-12 || (ratio < held + 1e-12 && a.abs() > size + 1e-12)
                };
                if best.is_none_or(wins) {
                    best = Some((j, ratio, a.abs()));
                }
            }
        }
        best.map(|(j, _, _)| j)
    }

    fn exchange(&mut self, (r, side): (usize, Side), q: usize, work: &mut Work) -> bool {
        let leaving = self.basis.at(r);
        let Some(place) = self.rows.get_mut(r) else { return false };
        let mut row = std::mem::take(place);
        let pivot = row.at(q);
        self.move_to_bound((leaving, side), q, pivot);
        row.iter_mut().for_each(|x| *x /= pivot);
        row.put(q, 1.0);
        let rhs = self.rhs.at(r) / pivot;
        self.rhs.put(r, rhs);
        let filled: Vec<(usize, f64)> =
            row.iter().copied().enumerate().filter(|(_, x)| x.abs() > 1e-12).collect();
        let mut changed = row.len() + self.rows.len();
        for (numbers, value) in self.rows.iter_mut().zip(&mut self.rhs) {
            let factor = numbers.at(q);
            if factor != 0.0 {
                add_sparse(numbers, -factor, &filled);
                numbers.put(q, 0.0);
                *value -= factor * rhs;
                changed += filled.len();
            }
        }
        let price = self.reduced.at(q);
        add_sparse(&mut self.reduced, -price, &filled);
        self.reduced.put(q, 0.0);
        self.rows.get_mut(r).into_iter().for_each(|place| *place = std::mem::take(&mut row));
        self.is_basic.put(leaving, false);
        self.is_basic.put(q, true);
        self.basis.put(r, q);
        work.take(changed)
    }

    /// Whether the cuts that row `r` is made of cannot all be met within the bounds (the lemma of J. Farkas):
    /// proven from the cuts as they were written down, added up with multipliers ≥ 0.
    fn is_empty(&self, r: usize) -> bool {
        let row = crate::list::row(&self.rows, r);
        let is_proof = |sign: f64| {
            let mut sums = vec![0.0; self.n];
            let mut least = 0.0;
            for (i, cut) in self.cuts.iter().enumerate() {
                let multiplier = sign * row.at(self.n + i);
                let is_equality = self.high.at(self.n + i) == 0.0;
                if multiplier > TINY || (is_equality && multiplier < -TINY) {
                    least += multiplier * cut.least;
                    add_sparse(&mut sums, multiplier, &cut.factors);
                }
            }
            let most =
                |(j, f): (usize, &f64)| f * if *f > 0.0 { self.high.at(j) } else { self.low.at(j) };
            sums.iter().enumerate().map(most).sum::<f64>() < least - TINY * least.abs().max(1.0)
        };
        is_proof(1.0) || is_proof(-1.0)
    }

    /// Moves the variable that enters until the one that leaves is at its bound.
    fn move_to_bound(&mut self, (leaving, side): (usize, Side), q: usize, pivot: f64) {
        let bound = match side {
            Side::Low => self.low.at(leaving),
            Side::High => self.high.at(leaving),
        };
        let step = (self.x.at(leaving) - bound) / pivot;
        for (numbers, basic) in self.rows.iter().zip(&self.basis) {
            let moved = self.x.at(*basic) - numbers.at(q) * step;
            self.x.put(*basic, moved);
        }
        self.x.put(leaving, bound);
        let entered = self.x.at(q) + step;
        self.x.put(q, entered);
    }

    /// Forgets the cuts that hold nothing at present.
    pub fn shed(&mut self, work: &mut Work) {
        let tight = |(i, _): &(usize, &Cut)| !self.is_basic.at(self.n + i);
        let kept: Vec<Cut> =
            self.cuts.iter().enumerate().filter(tight).map(|(_, c)| c.clone()).collect();
        let mut fresh =
            Self { decided: std::mem::take(&mut self.decided), ..Self::new(&self.costs) };
        for cut in kept {
            fresh.add(cut, work);
        }
        *self = fresh;
    }

    /// Decides for good what nothing cheaper than `most` can have otherwise; only right while no
    /// branch is taken.
    pub fn decide(&mut self, most: f64) {
        let (bound, left) = self.prove();
        for (j, price) in left.iter().enumerate() {
            if price.abs() > most - bound {
                self.decided.put(j, Some(if *price > 0.0 { 0.0 } else { 1.0 }));
            }
        }
    }

    /// A bound that no choice within the present bounds goes below, proven from the cuts.
    pub fn bound(&self) -> f64 {
        self.prove().0
    }

    /// The bound, and what each fraction costs beyond it.
    fn prove(&self) -> (f64, Vec<f64>) {
        let mut left = self.costs.clone();
        let mut sum = 0.0;
        for (i, cut) in self.cuts.iter().enumerate() {
            let multiplier = self.reduced.at(self.n + i);
            let is_equality = self.high.at(self.n + i) == 0.0;
            if multiplier > TINY || (is_equality && multiplier < -TINY) {
                sum += multiplier * cut.least;
                for (j, factor) in &cut.factors {
                    let held = left.at(*j);
                    left.put(*j, held - multiplier * factor);
                }
            }
        }
        let least =
            |(j, c): (usize, &f64)| c * if *c > 0.0 { self.low.at(j) } else { self.high.at(j) };
        let bound = sum + left.iter().enumerate().map(least).sum::<f64>();
        (bound, left)
    }
}

fn add_sparse(to: &mut [f64], factor: f64, other: &[(usize, f64)]) {
    for (at, o) in other {
        if let Some(x) = to.get_mut(*at) {
            *x += factor * o;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cheapest_fractions_and_their_bound_are_found() {
        // Cover three pairs of a triangle: half of each is cheapest, 1.5.
        let mut work = Work { left: 100_000 };
        let mut master = Master::new(&[1.0, 1.0, 1.0]);
        for (a, b) in [(0, 1), (1, 2), (0, 2)] {
            assert!(master.add(Cut { factors: vec![(a, 1.0), (b, 1.0)], least: 1.0 }, &mut work));
        }
        assert_eq!(master.solve(&mut work), Solved::Optimal);
        assert!(
            master.fractions().iter().all(|s| (s - 0.5).abs() < 1e-9),
            "{:?}",
            master.fractions()
        );
        assert!((master.bound() - 1.5).abs() < 1e-5);
        master.fix(&[(0, 0.0)]);
        assert_eq!(master.solve(&mut work), Solved::Optimal);
        assert!((master.bound() - 2.0).abs() < 1e-5);
        master.fix(&[(0, 0.0), (1, 0.0)]);
        assert_eq!(master.solve(&mut work), Solved::Infeasible);
        master.fix(&[(0, 1.0)]);
        assert_eq!(master.solve(&mut work), Solved::Optimal);
        assert!((master.bound() - 2.0).abs() < 1e-5);
    }
}
