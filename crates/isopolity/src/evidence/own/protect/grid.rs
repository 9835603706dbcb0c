//! Numbers along sides that add up, with what their named parts leave of each total.

use super::people::Amounts;

/// A side of a grid: how many places it has, and what adds up along it, what is within others first.
pub struct Axis {
    /// Named places, and a rest behind them for each sum.
    pub size: usize,
    /// What adds up.
    pub sums: Vec<Sum>,
}

/// A whole, its named parts, and what they leave of it.
#[derive(Clone)]
pub struct Sum {
    /// The place of the whole.
    pub whole: usize,
    /// Those of its parts.
    pub parts: Vec<usize>,
    /// That of its rest.
    pub rest: usize,
}

/// Figures along the sides that add up: the last side runs fastest.
pub struct Grid {
    /// How many are counted.
    pub count: Vec<Option<f64>>,
    /// Out of how many.
    pub base: Vec<Option<f64>>,
    /// Whether the table says the one.
    pub is_counted: Vec<bool>,
    /// Whether it says the other.
    pub has_base: Vec<bool>,
    /// How many are counted at totals, as their shares tell it nearly.
    nearly: Vec<Option<f64>>,
}

impl Grid {
    /// Without a figure yet.
    pub fn of(size: usize) -> Self {
        let (none, no) = (vec![None; size], vec![false; size]);
        Self {
            count: none.clone(),
            base: none.clone(),
            is_counted: no.clone(),
            has_base: no,
            nearly: none,
        }
    }

    /// Puts what is counted at a place.
    pub fn put(&mut self, at: usize, found: Amounts, with_base: bool) {
        let reckoned = || Some((found.percent? * found.base? / 100.0).round());
        let count = found.count.or_else(reckoned);
        set(&mut self.count, at, count);
        set(&mut self.is_counted, at, count.is_some() && !found.is_of_others);
        // Out of how many is not said here: out of themselves, as far as anybody can tell.
        let base = found.base.or(count);
        if with_base {
            set(&mut self.base, at, base);
        }
        set(&mut self.has_base, at, found.base.is_some() && !found.is_of_others);
    }

    /// Counts a total by its parts, where there are any.
    pub fn make_of_parts(&mut self, at: usize) {
        let count = self.count.get_mut(at).and_then(Option::take);
        set(&mut self.nearly, at, count);
    }

    /// Fills how many are counted where that is not there.
    pub fn complete(&mut self, axes: &[Axis]) -> Vec<Excess> {
        add_up(&mut self.count, axes);
        for (count, nearly) in self.count.iter_mut().zip(&self.nearly) {
            *count = count.or(*nearly);
        }
        complete(&mut self.count, axes)
    }

    /// How many are counted at a place, and out of how many.
    pub fn both(&self, at: usize) -> (f64, f64) {
        let amount = |all: &[Option<f64>]| all.get(at).copied().flatten().unwrap_or_default();
        (amount(&self.count), amount(&self.base))
    }
}

fn set<T>(all: &mut [T], at: usize, value: T) {
    if let Some(place) = all.get_mut(at) {
        *place = value;
    }
}

/// Parts that are more than their total: where, and both.
pub struct Excess {
    /// The place of the total.
    pub at: usize,
    /// The parts together.
    pub parts: f64,
    /// The total.
    pub total: f64,
}

/// Fills what is not there: totals out of their parts, rests out of totals, nobody elsewhere.
pub fn complete(figures: &mut [Option<f64>], axes: &[Axis]) -> Vec<Excess> {
    add_up(figures, axes);
    leave(figures, axes)
}

/// Fills totals out of their parts.
fn add_up(figures: &mut [Option<f64>], axes: &[Axis]) {
    for _ in axes {
        for side in 0..axes.len() {
            for Sum { whole, parts, .. } in lines(axes, side) {
                let named = parts.iter().filter_map(|at| figures.get(*at).copied().flatten());
                let named: Vec<f64> = named.collect();
                if figures.get(whole).is_some_and(Option::is_none) && !named.is_empty() {
                    set(figures, whole, Some(named.iter().sum()));
                }
            }
        }
    }
}

/// Fills rests out of totals; what parts exceed is told.
fn leave(figures: &mut [Option<f64>], axes: &[Axis]) -> Vec<Excess> {
    let mut wrong = Vec::new();
    for side in 0..axes.len() {
        for Sum { whole, parts, rest } in lines(axes, side) {
            let figure = |at: &usize| figures.get(*at).copied().flatten().unwrap_or_default();
            let (total, named) = (figure(&whole), parts.iter().map(figure).sum::<f64>());
            if total < named {
                wrong.push(Excess { at: whole, parts: named, total });
            }
            set(figures, rest, Some(total - named));
        }
    }
    wrong
}

/// Every sum along a side, in all places of the others. Where one stands at the rest of a later side, it is
/// filled with that.
pub fn lines(axes: &[Axis], side: usize) -> impl Iterator<Item = Sum> {
    let step: usize = axes.iter().skip(side + 1).map(|axis| axis.size).product();
    let all: usize = axes.iter().map(|axis| axis.size).product();
    let (size, sums) = axes.get(side).map_or((1, &[][..]), |axis| (axis.size, &axis.sums));
    let starts = (0..all).filter(move |at| (at / step).is_multiple_of(size));
    starts.flat_map(move |at| {
        sums.iter().map(move |sum| Sum {
            whole: at + sum.whole * step,
            parts: sum.parts.iter().map(|part| at + part * step).collect(),
            rest: at + sum.rest * step,
        })
    })
}
