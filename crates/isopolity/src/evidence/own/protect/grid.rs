//! Numbers along sides that add up, with what their named parts leave of each total.

use super::people::Amounts;

/// Figures along the sides that add up: the last side runs fastest, a rest stands behind the codes.
#[derive(Clone)]
pub struct Grid {
    /// How many are counted.
    pub count: Vec<Option<f64>>,
    /// Out of how many.
    pub base: Vec<Option<f64>>,
    /// Whether the table says the one.
    pub is_counted: Vec<bool>,
    /// Whether it says the other.
    pub has_base: Vec<bool>,
}

impl Grid {
    /// Without a figure yet.
    pub fn of(size: usize) -> Self {
        let (none, no) = (vec![None; size], vec![false; size]);
        Self { count: none.clone(), base: none, is_counted: no.clone(), has_base: no }
    }

    /// Puts what is counted at a place.
    pub fn put(&mut self, at: usize, found: Amounts, with_base: bool) {
        let reckoned = || Some((found.percent? * found.base? / 100.0).round());
        let count = found.count.or_else(reckoned);
        set(&mut self.count, at, count);
        set(&mut self.is_counted, at, count.is_some());
        // Out of how many is not said here: out of themselves, as far as anybody can tell.
        let base = found.base.or(count);
        if with_base {
            set(&mut self.base, at, base);
        }
        set(&mut self.has_base, at, found.base.is_some());
    }
}

impl Grid {
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
pub fn complete(figures: &mut [Option<f64>], sizes: &[usize]) -> Vec<Excess> {
    for _ in sizes {
        for side in 0..sizes.len() {
            for (total, parts, _) in lines(sizes, side) {
                let named = parts.iter().filter_map(|at| figures.get(*at).copied().flatten());
                let named: Vec<f64> = named.collect();
                if figures.get(total).is_some_and(Option::is_none) && !named.is_empty() {
                    set(figures, total, Some(named.iter().sum()));
                }
            }
        }
    }
    let mut wrong = Vec::new();
    for side in 0..sizes.len() {
        for (total, parts, rest) in lines(sizes, side) {
            let figure = |at: &usize| figures.get(*at).copied().flatten().unwrap_or_default();
            let (whole, named) = (figure(&total), parts.iter().map(figure).sum::<f64>());
            if whole < named {
                wrong.push(Excess { at: total, parts: named, total: whole });
            }
            set(figures, rest, Some(whole - named));
        }
    }
    wrong
}

/// Every line along a side: its total, its named parts, its rest. Where a line stands at the rest of a later
/// side, that rest is filled in its turn.
pub fn lines(sizes: &[usize], side: usize) -> impl Iterator<Item = (usize, Vec<usize>, usize)> {
    let step: usize = sizes.iter().skip(side + 1).product();
    let size = sizes.get(side).copied().unwrap_or(1);
    let all: usize = sizes.iter().product();
    (0..all).filter(move |at| (at / step).is_multiple_of(size)).map(move |at| {
        let parts = (1..size.saturating_sub(1)).map(|k| at + k * step).collect();
        (at, parts, at + size.saturating_sub(1) * step)
    })
}
