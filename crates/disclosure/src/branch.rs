//! The cheapest safe pattern, or a proof of how far from it the one in hand can be.
//!
//! Branch and cut: solve the master program, add the cuts that its fractions break, and when none
//! is left, try a cell both shown and hidden. The open branch with the lowest bound goes first.
//! Every bound is proven by the cuts, and every pattern was checked by witnesses, so that the
//! answer is right whether or not the search ends; only how close both are depends on the work.

use std::collections::BinaryHeap;

use crate::{
    cut::{Choosable, Separated, capacity_cut, separate},
    list::At,
    master::{Master, Solved},
    model::Model,
    pattern::{NoPattern, Push, pushes, tidy},
    tableau::{Tableau, Work},
};

/// So many cuts, and those that hold nothing are forgotten.
const MOST_CUTS: usize = 60;
/// So many rounds of cuts that lift the bound by next to nothing, and a cell is tried both ways.
const PATIENCE: usize = 10;

/// A pattern with what it costs, and the bound below which none costs.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Best {
    pub hidden: Vec<bool>,
    pub cost: f64,
    pub least: f64,
}

/// A branch that is still open; the lowest bound is the greatest in the heap.
#[derive(Clone, Debug, PartialEq)]
struct Node {
    bound: f64,
    fixed: Vec<(usize, f64)>,
}

impl Eq for Node {}

impl Ord for Node {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        // Among equals the deeper one, which is nearer to an end.
        let depth = self.fixed.len().cmp(&other.fixed.len());
        other.bound.total_cmp(&self.bound).then(depth).then_with(|| {
            let choices =
                |n: &Self| n.fixed.iter().map(|(j, v)| (*j, v.to_bits())).collect::<Vec<_>>();
            choices(self).cmp(&choices(other))
        })
    }
}

impl PartialOrd for Node {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

struct Search<'a> {
    model: &'a Model,
    form: &'a mut Tableau,
    work: &'a mut Work,
    choosable: Choosable,
    pushes: Vec<Push>,
    master: Master,
    /// The cost of what is hidden anyway.
    base: f64,
    is_whole: bool,
    best: Best,
}

/// What became of a node.
enum Ended {
    /// Nothing cheaper below it.
    Closed,
    /// This variable has to be tried both ways; the bound holds for both.
    Split(usize, f64),
    /// The work is spent, or rounding leaves it open what is below.
    Undecided,
    Impossible(usize),
}

/// Improves a safe pattern until it is proven the cheapest or the work is spent.
pub(crate) fn improve(
    model: &Model,
    form: &mut Tableau,
    hidden: Vec<bool>,
    work: &mut Work,
) -> Result<Best, NoPattern> {
    let choosable = Choosable::of(model);
    let costs: Vec<f64> = choosable.cells.iter().map(|c| model.cost.at(*c)).collect();
    let base = model.cost_of(&model.hidden());
    let best = Best { cost: model.cost_of(&hidden), least: base, hidden };
    let master = Master::new(&costs);
    let is_whole = costs.iter().all(|c| c.fract() == 0.0);
    let pushes = pushes(model);
    let mut search = Search { model, form, work, choosable, pushes, master, base, is_whole, best };
    search.seed();
    search.run()?;
    Ok(search.best)
}

impl Search<'_> {
    /// The first cuts: whatever sum a target stands in, its other cells must let it move.
    fn seed(&mut self) {
        let mut fresh: Vec<crate::master::Cut> = Vec::new();
        for push in &self.pushes {
            for equation in
                self.model.equations.iter().filter(|e| e.iter().any(|(c, _)| *c == push.cell))
            {
                let own =
                    equation.iter().find(|(c, _)| *c == push.cell).map_or(1.0, |(_, sign)| *sign);
                let others = equation.iter().filter(|(c, _)| *c != push.cell);
                let combination: Vec<(usize, f64)> =
                    others.map(|(c, sign)| (*c, -sign / own)).collect();
                let cut = capacity_cut(self.model, &self.choosable, push, &combination);
                if let Some(cut) = cut.filter(|c| c.least > 0.5 && !fresh.contains(c)) {
                    fresh.push(cut);
                }
            }
        }
        for cut in fresh {
            self.master.add(cut, self.work);
        }
    }

    fn run(&mut self) -> Result<(), NoPattern> {
        let mut open = BinaryHeap::from([Node { bound: self.base, fixed: Vec::new() }]);
        while let Some(node) = open.pop() {
            self.best.least = self.best.least.max(node.bound.min(self.best.cost));
            if self.is_beaten(node.bound) {
                break;
            }
            if !self.dive(node, &mut open)? {
                // What was not explored keeps its bound, and that stays the answer's.
                return Ok(());
            }
        }
        self.best.least = self.best.cost;
        Ok(())
    }

    /// Follows one branch to its end, because cheap patterns are found there; says whether the
    /// work sufficed.
    fn dive(&mut self, start: Node, open: &mut BinaryHeap<Node>) -> Result<bool, NoPattern> {
        let mut next = Some(start);
        while let Some(node) = next.take().filter(|n| !self.is_beaten(n.bound)) {
            match self.explore(&node) {
                Ended::Closed => {}
                Ended::Split(variable, bound) => {
                    let child = |value| Node {
                        bound: bound.max(node.bound),
                        fixed: node.fixed.iter().copied().chain([(variable, value)]).collect(),
                    };
                    open.push(child(0.0));
                    next = Some(child(1.0));
                }
                Ended::Undecided => return Ok(false),
                Ended::Impossible(cell) => return Err(NoPattern::Impossible(vec![cell])),
            }
        }
        Ok(true)
    }

    /// Whether a bound leaves no room for a cheaper pattern; costs in whole numbers leave less.
    fn is_beaten(&self, bound: f64) -> bool {
        let next = if self.is_whole { (bound - 1e-4).ceil() } else { bound + 1e-9 * bound.abs() };
        next >= self.best.cost - 1e-6
    }

    fn explore(&mut self, node: &Node) -> Ended {
        if self.master.cuts().len() > MOST_CUTS + self.choosable.cells.len() / 2 {
            self.master.shed(self.work);
        }
        self.master.fix(&node.fixed);
        let (mut last, mut stalled) = (f64::NEG_INFINITY, 0);
        loop {
            match self.master.solve(self.work) {
                Solved::Optimal => {}
                Solved::Infeasible => return Ended::Closed,
                Solved::OutOfWork => return Ended::Undecided,
            }
            let bound = self.base + self.master.bound();
            if node.fixed.is_empty() {
                self.master.decide(self.best.cost - self.base + 1e-6);
                self.best.least = self.best.least.max(bound.min(self.best.cost));
            }
            if self.is_beaten(bound) {
                return Ended::Closed;
            }
            let has_risen = bound > last + 1e-3 * (bound - self.base).abs().max(1.0);
            stalled = if has_risen { 0 } else { stalled + 1 };
            last = last.max(bound);
            if let Some(ended) = self.tighten(bound, stalled) {
                return ended;
            }
        }
    }

    /// Adds the cuts that the fractions break; `None` when there were some, and it goes on.
    fn tighten(&mut self, bound: f64, stalled: usize) -> Option<Ended> {
        let split = self.split();
        let fractions = self.choosable.spread(self.model, self.master.fractions());
        if let Some(variable) = split.filter(|_| stalled > PATIENCE) {
            self.take(&fractions);
            return Some(Ended::Split(variable, bound));
        }
        let solver = (&mut *self.form, fractions.as_slice());
        let held = self.master.cuts();
        match separate(self.model, &self.choosable, &self.pushes, solver, held, self.work) {
            Separated::OutOfWork => Some(Ended::Undecided),
            Separated::Impossible(cell) => Some(Ended::Impossible(cell)),
            Separated::Cuts(cuts) if cuts.is_empty() => {
                self.take(&fractions);
                // Fractions that are whole but for rounding are a pattern, which then costs what the bound says.
                let end = if self.is_beaten(bound) { Ended::Closed } else { Ended::Undecided };
                Some(split.map_or(end, |variable| Ended::Split(variable, bound)))
            }
            Separated::Cuts(cuts) => {
                let is_spent = cuts.into_iter().any(|cut| !self.master.add(cut, self.work));
                is_spent.then_some(Ended::Undecided)
            }
        }
    }

    /// The fraction nearest to one half, the dearer one among equals.
    fn split(&self) -> Option<usize> {
        let torn = |(j, s): (usize, &f64)| {
            let by = (s - s.round()).abs();
            let cost = self.model.cost.at(self.choosable.cells.at(j));
            (by > 1e-6).then_some((j, (by * 20.0).round(), cost))
        };
        let all = self.master.fractions().iter().enumerate().filter_map(torn);
        all.reduce(|a, b| if (b.1, b.2) > (a.1, a.2) { b } else { a }).map(|(j, _, _)| j)
    }

    /// Hides everything above one half, or else everything above zero, which is safe where the fractions
    /// break no cut. Keeps it, tidied, if it is cheaper.
    fn take(&mut self, fractions: &[f64]) {
        let above = |least: f64| fractions.iter().map(|s| *s > least).collect::<Vec<_>>();
        let safe =
            [0.5, 1e-9].into_iter().find_map(|least| tidy(self.model, &above(least), self.work));
        let Some(tidied) = safe else { return };
        let cost = self.model.cost_of(&tidied);
        if cost < self.best.cost - 1e-9 {
            self.best = Best { cost, least: self.best.least, hidden: tidied };
        }
    }
}
