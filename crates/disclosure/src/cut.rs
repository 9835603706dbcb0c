//! What every safe choice of hidden cells satisfies.
//!
//! When a cell cannot be pushed far enough, it equals a combination of other cells each of which
//! is at its bound (see `tableau`). However the choice is made, the cell moves no further than the
//! cells of that combination together allow; so
//!
//! Σ |factor| · room of the cell · s ≥ far, with s = 1 for hidden cells, 0 for shown ones.
//!
//! These are the capacity constraints of M. Fischetti and J. J. Salazar, Management Science 47
//! (2001). A factor larger than what is asked serves no better than one that is as large, and so
//! is cut down to it. Where it takes at least r ≥ 2 cells to get there, Σ s ≥ r is a second cut
//! (their cover inequalities).
//!
//! Such a sum is a knapsack that must be filled, and fractions fill it more cheaply than whole cells do.
//! So every sum in hand is also rounded: written with what is left of the cells that are nearly
//! hidden, divided by one of its factors, each factor rounded to what a whole cell can give at most
//! (mixed-integer rounding: G. L. Nemhauser and L. A. Wolsey, Mathematical Programming 46 (1990);
//! H. Marchand and L. A. Wolsey, Operations Research 49 (2001)).
//!
//! Worked example: 0.7·a + 0.7·b ≥ 1 is met by a = 1, b = 3/7; divided by 0.7 and rounded it is a + b ≥ 2.

use std::collections::BTreeSet;

use crate::{
    audit::grace,
    list::At,
    master::Cut,
    model::{Choice, Model},
    pattern::{Push, for_knower},
    tableau::{Room, Tableau, Way, Work},
};

/// So many cuts are added at a time: those that are broken most.
const MOST_AT_A_TIME: usize = 80;
/// Parts nearer to a whole number than this round to nothing worth having, and not safely.
const LEAST_PART: f64 = 0.02;
/// A factor below this part of what is asked is no measure to round by.
const LEAST_SIZE: f64 = 1e-4;
/// A rounded cut that fractions break by less than this for its length lifts no bound.
const LEAST_DEPTH: f64 = 1e-3;

/// Cells that may be chosen, numbered for the master program.
pub(crate) struct Choosable {
    pub cells: Vec<usize>,
    number: Vec<Option<usize>>,
}

impl Choosable {
    pub fn of(model: &Model) -> Self {
        let cells: Vec<usize> =
            (0..model.len()).filter(|c| model.choice.at(*c) == Choice::Open).collect();
        let mut number = vec![None; model.len()];
        cells.iter().enumerate().for_each(|(at, cell)| number.put(*cell, Some(at)));
        Self { cells, number }
    }

    /// Fractions of all cells, out of those that were chosen.
    pub fn spread(&self, model: &Model, chosen: &[f64]) -> Vec<f64> {
        let fraction = |(cell, number): (usize, &Option<usize>)| match number {
            Some(at) => chosen.at(*at).clamp(0.0, 1.0),
            None if model.choice.at(cell) == Choice::Hidden => 1.0,
            None => 0.0,
        };
        self.number.iter().enumerate().map(fraction).collect()
    }
}

/// How a search for broken cuts ended.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Separated {
    /// Cuts that these fractions break; none when every push gets far enough.
    Cuts(Vec<Cut>),
    /// Not even everything together suffices for this cell.
    Impossible(usize),
    OutOfWork,
}

/// Finds cuts that the fractions break.
pub(crate) fn separate(
    model: &Model,
    choosable: &Choosable,
    pushes: &[Push],
    (form, fractions): (&mut Tableau, &[f64]),
    held: &[Cut],
    work: &mut Work,
) -> Separated {
    let chosen: Vec<f64> = choosable.cells.iter().map(|c| fractions.at(*c)).collect();
    let mut broken = Broken { chosen: &chosen, known: BTreeSet::new(), cuts: Vec::new() };
    for push in pushes {
        let room = scaled(model, fractions, push.far);
        let room = for_knower(&room, model.known_to(push.knower));
        let Some(reach) = form.push(&room, (push.cell, push.way), push.far, work) else {
            return Separated::OutOfWork;
        };
        if reach.distance >= push.far - grace(push.far) {
            continue;
        }
        let combination = form.combination(push.cell).unwrap_or_default();
        let Some(cut) = capacity_cut(model, choosable, push, &combination) else {
            return Separated::Impossible(push.cell);
        };
        for cut in std::iter::once(cover_cut(&cut)).flatten().chain([cut]) {
            broken.note(cut, work);
        }
    }
    for cut in held.iter().filter_map(|cut| rounded(cut, &chosen, work)).collect::<Vec<_>>() {
        broken.note(cut, work);
    }
    Separated::Cuts(broken.most())
}

/// Cuts that fractions break, each once, and by how much.
struct Broken<'a> {
    chosen: &'a [f64],
    known: BTreeSet<Vec<(usize, u64)>>,
    cuts: Vec<(f64, Cut)>,
}

impl Broken<'_> {
    fn note(&mut self, cut: Cut, work: &mut Work) {
        let mark: Vec<(usize, u64)> = cut.factors.iter().map(|(j, f)| (*j, f.to_bits())).collect();
        work.take(2 * cut.factors.len());
        let violation = cut.violation(self.chosen);
        if violation > 1e-6 && self.known.insert(mark) {
            self.cuts.push((violation, cut));
        }
    }

    fn most(mut self) -> Vec<Cut> {
        self.cuts.sort_by(|a, b| b.0.total_cmp(&a.0));
        self.cuts.into_iter().take(MOST_AT_A_TIME).map(|(_, cut)| cut).collect()
    }
}

/// The room that fractions leave. More than is asked for is of no use to a fraction; a cell that
/// is hidden for certain has all of it.
fn scaled(model: &Model, fractions: &[f64], far: f64) -> Room {
    let part = |far_or_more: &f64, s: f64| match s {
        s if s > 1.0 - 1e-9 => *far_or_more,
        s if s < 1e-9 => 0.0,
        s => s * far_or_more.min(far),
    };
    Room {
        below: model.below.iter().zip(fractions).map(|(b, s)| part(b, *s)).collect(),
        above: model.above.iter().zip(fractions).map(|(a, s)| part(a, *s)).collect(),
    }
}

/// The cut that a combination proves, for the cells that may be chosen; `None` when not even all
/// of them suffice.
pub(crate) fn capacity_cut(
    model: &Model,
    choosable: &Choosable,
    push: &Push,
    combination: &[(usize, f64)],
) -> Option<Cut> {
    let mut least = push.far;
    let mut factors = Vec::new();
    let known = model.known_to(push.knower);
    for (cell, factor) in combination.iter().filter(|(cell, _)| !known.contains(cell)) {
        let rises = (*factor > 0.0) == (push.way == Way::Up);
        let room = if rises { model.above.at(*cell) } else { model.below.at(*cell) };
        let reach = factor.abs() * room;
        match (model.choice.at(*cell), choosable.number.at(*cell)) {
            (Choice::Hidden, _) => least -= reach,
            (Choice::Open, Some(number)) if reach > 0.0 => factors.push((number, reach)),
            _ => {}
        }
    }
    let sum: f64 = factors.iter().map(|(_, f)| f).sum();
    if sum < least - grace(push.far) {
        return None;
    }
    // Without the grace that the audit has, a cut could forbid what is safe.
    let least = least - grace(push.far);
    factors.iter_mut().for_each(|(_, f)| *f = f.min(least));
    factors.sort_by_key(|(j, _)| *j);
    Some(scale(Cut { factors, least }))
}

/// The same cut with 1 on its right.
fn scale(cut: Cut) -> Cut {
    let least = if cut.least > 0.0 { cut.least } else { 1.0 };
    let factors = cut.factors.into_iter().map(|(j, f)| (j, f / least)).collect();
    Cut { factors, least: cut.least / least }
}

/// The number of cells that it takes, if that is 2 or more.
fn cover_cut(cut: &Cut) -> Option<Cut> {
    let mut sizes: Vec<f64> = cut.factors.iter().map(|(_, f)| *f).collect();
    sizes.sort_by(|a, b| b.total_cmp(a));
    let mut sum = 0.0;
    let fewer = sizes.iter().take_while(|f| {
        sum += **f;
        sum < cut.least - 1e-9
    });
    let least = fewer.count() as f64 + 1.0;
    let factors = cut.factors.iter().map(|(j, _)| (*j, 1.0)).collect();
    (least > 1.5).then_some(Cut { factors, least })
}

/// The rounded form of a cut that these fractions break most for its length, if they break any.
fn rounded(cut: &Cut, chosen: &[f64], work: &mut Work) -> Option<Cut> {
    let is_torn = |j: usize| (1e-6..=1.0 - 1e-6).contains(&chosen.at(j));
    let torn = cut.factors.iter().filter(|(j, f)| is_torn(*j) && f.abs() > LEAST_SIZE);
    let mut sizes: Vec<f64> = torn.map(|(_, f)| f.abs()).collect();
    sizes.sort_by(f64::total_cmp);
    sizes.dedup();
    work.take(2 * (sizes.len() + 1) * cut.factors.len());
    let all = sizes.into_iter().filter_map(|size| rounded_by(cut, size, chosen));
    let depth = |cut: Cut| {
        let length = cut.factors.iter().map(|(_, f)| f * f).sum::<f64>().sqrt();
        (cut.violation(chosen) / length, cut)
    };
    let broken = all.map(depth).filter(|(depth, _)| *depth > LEAST_DEPTH);
    broken.reduce(|a, b| if b.0 > a.0 { b } else { a }).map(|(_, cut)| cut)
}

/// A cut divided by this size and rounded; cells above one half count by what they lack to be whole.
///
/// With u = 1 − s for those, Σ a·s − Σ a·u ≥ b, all of s and u whole and not below 0; then
/// Σ R(a)·s + Σ R(−a)·u ≥ ⌈b⌉, R(x) = ⌊x⌋ + min(1, part of x / part of b).
fn rounded_by(cut: &Cut, size: f64, chosen: &[f64]) -> Option<Cut> {
    let is_turned = |j: usize| chosen.at(j) > 0.5;
    let turned: f64 = cut.factors.iter().filter(|(j, _)| is_turned(*j)).map(|(_, f)| f).sum();
    let left = (cut.least - turned) / size;
    let part = left - left.floor();
    if !(LEAST_PART..=1.0 - LEAST_PART).contains(&part) {
        return None;
    }
    let round = |x: f64| x.floor() + ((x - x.floor()) / part).min(1.0);
    let mut least = left.ceil();
    let mut factors = Vec::with_capacity(cut.factors.len());
    for (j, f) in &cut.factors {
        let factor = if is_turned(*j) { -round(-f / size) } else { round(f / size) };
        if is_turned(*j) {
            least += factor;
        }
        if factor.abs() > 1e-9 {
            factors.push((*j, factor));
        }
    }
    Some(Cut { factors, least: least - 1e-7 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_worked_example_is_rounded() {
        let cut = Cut { factors: vec![(0, 0.7), (1, 0.7)], least: 1.0 };
        let both = rounded(&cut, &[1.0, 3.0 / 7.0], &mut Work { left: 1_000 }).unwrap();
        assert!((both.least - 2.0).abs() < 1e-6, "{both:?}");
        assert!(both.factors.iter().all(|(_, f)| (f - 1.0).abs() < 1e-9), "{both:?}");
        assert_eq!(rounded(&cut, &[1.0, 1.0], &mut Work { left: 1_000 }), None);
    }

    proptest! {
        #[test]
        fn whatever_meets_a_cut_meets_it_rounded(
            row in prop::collection::vec((0.01..1.0_f64, 0.0..1.0_f64), 1..9),
            part in 0.05..1.0_f64,
            negative in any::<bool>(),
        ) {
            let sign = |j: usize| if negative && j.is_multiple_of(3) { -1.0 } else { 1.0 };
            let factors: Vec<(usize, f64)> = row.iter().enumerate().map(|(j, (f, _))| (j, f * sign(j))).collect();
            let least = part * factors.iter().map(|(_, f)| f.max(0.0)).sum::<f64>();
            let chosen: Vec<f64> = row.iter().map(|(_, s)| *s).collect();
            let cut = Cut { factors, least };
            for size in row.iter().map(|(f, _)| *f) {
                let Some(rounded) = rounded_by(&cut, size, &chosen) else { continue };
                for choice in 0..1_usize << row.len() {
                    let whole: Vec<f64> = (0..row.len()).map(|j| (choice >> j & 1) as f64).collect();
                    prop_assert!(cut.violation(&whole) > 0.0 || rounded.violation(&whole) <= 1e-9);
                }
            }
        }
    }

    #[test]
    fn a_cut_counts_what_is_hidden_and_says_how_many_it_takes() {
        let model = Model {
            below: vec![9.0, 2.0, 2.0, 2.0, 50.0],
            above: vec![f64::INFINITY; 5],
            choice: vec![Choice::Hidden, Choice::Open, Choice::Open, Choice::Open, Choice::Shown],
            cost: vec![1.0; 5],
            equations: Vec::new(),
            targets: Vec::new(),
            knowers: Vec::new(),
        };
        let choosable = Choosable::of(&model);
        let push = Push { cell: 0, way: Way::Up, far: 4.0, knower: None };
        let combination: Vec<_> = (1..5).map(|c| (c, -1.0)).collect();
        let cut = capacity_cut(&model, &choosable, &push, &combination).unwrap();
        assert!(cut.factors.iter().all(|(_, f)| (f - 0.5).abs() < 1e-6), "{cut:?}");
        assert_eq!(cover_cut(&cut).map(|c| c.least), Some(2.0));
        let more = Push { far: 7.0, ..push };
        assert_eq!(capacity_cut(&model, &choosable, &more, &combination), None);
    }
}
