//! Controlled rounding: every figure to a multiple of 5 next to it, and the totals still add up.
//!
//! Rounding each figure by itself makes totals that are not the sums of their parts, and readers
//! who doubt the table. Controlled rounding chooses for each cell the multiple below or the one
//! above such that everything adds up, and moves the figures as little as possible in all. What is
//! a multiple already stays (*zero-restricted*).
//!
//! In terms of u ∈ {0, 1}, "up": the rounded figure is b·(q + u), and every sum is linear in u.
//! For two dimensions of which one is flat the sums are those of a network, so that the linear
//! program has whole solutions and one always exists (L. H. Cox, "A constructive procedure for
//! unbiased controlled rounding", Journal of the American Statistical Association 82, 1987). In
//! other tables cells are tried both ways within the work (J. J. Salazar, "Controlled rounding and
//! cell perturbation", Computers & Operations Research 33, 2006); there a solution need not exist.
//! The stated fall-back then rounds the inner cells to the nearest and adds them up: additive too,
//! but totals move further, and it is said how far.
//!
//! **What a reader knows.** A figure r stands for r−b+1 to r+b−1, and 0 for 0 to b−1; so 0 says that
//! at most b−1 are there and perhaps nobody, and b that somebody is there and at most 2b−1. Nothing
//! narrows that: because the figures add up, an inner cell can be anything in its range while all
//! others are what they seem and each total above it moves along; a total moves with a cell beneath
//! it. So the range of a cell by itself is its range in company, and no audit is needed.
//!
//! **Which base suits a frequency rule** with threshold T. Hiding asks that a small count may be T, so
//! that nobody can tell which cells were hidden for being small. A rounded table treats all cells
//! alike, and there is nothing of the kind to tell. What must not be found out is *how many* of
//! 1 to T−1 they are. The figure 0 leaves open that nobody is there. The figure b proves that somebody
//! is, and must leave open every count below T: 2b−1 ≥ T−1. Figures above reach T. So 2b ≥ T, and 5 is
//! the least base for T = 10: a reader of a 5 knows "1 to 9", as a reader of "fewer than 10" does,
//! and nobody is ever told more closely than that. Who wants that a figure never proves a count to be
//! small takes one more (2b > T); some offices ask for b ≥ T, so that no small count is rounded to
//! anything but 0 and T. Rules of dominance are for amounts, and are not asked of counts.
//!
//! **What a reader may know besides**: that the movement is the least. In the worst case, a cell alone in
//! all of its sums, a figure is then the nearest multiple: 5 is 3 to 7, and 0 is 0 to 2. This
//! library promises the ranges above, which can be proven of every table, and not more. For a matter
//! where that is too little, hide counts instead.
//!
//! Worked example: 1 4 | 5 over 6 2 | 8, totals 7 6 | 13, to base 5 becomes 0 5 | 5 over 5 0 | 5,
//! totals 5 5 | 10.

use measure::{Problem, Problems};
use serde::{Deserialize, Serialize};

use crate::{
    Quantity,
    list::{At, row},
    master::{Cut, Master, Solved},
    release::Shown,
    rule::{Frequency, Rules},
    table::Table,
    tableau::Work,
};

/// The usual base.
pub const BASE: u64 = 5;
/// The largest base.
pub const GREATEST_BASE: u64 = 1_000;
/// How much work a rounding may take unless told otherwise, in numbers changed.
pub const ROUNDING_WORK: u64 = 500_000_000;
/// More numbers than this in the program, and the fall-back is taken at once.
const MOST_NUMBERS: usize = 16_000_000;

/// How a table was rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Manner {
    /// Every figure to a neighbouring multiple, with the least movement in all: proven.
    Least,
    /// Every figure to a neighbouring multiple; less movement may be possible.
    Neighbouring,
    /// The fall-back: inner cells to the nearest multiple, totals added up; a total may have moved
    /// by more than the base.
    FromInside,
}

/// A rounded table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rounded {
    /// The figures to publish, in the order of the table's cells.
    pub figures: Vec<f64>,
    /// Of what they are multiples.
    pub base: u64,
    /// How it was done.
    pub manner: Manner,
    /// How far the figures moved in all.
    pub movement: f64,
    /// The least that each figure stands for.
    pub least: Vec<f64>,
    /// The most.
    pub most: Vec<f64>,
}

impl Rounded {
    /// What the figures say about the truth, for a release.
    #[must_use]
    pub fn shown(&self) -> Shown {
        Shown::Within { least: self.least.clone(), most: self.most.clone() }
    }
}

/// Whether a base hides how few they are, where a frequency rule calls them few; otherwise the least
/// that does: half of T.
///
/// # Errors
/// The least base that suits.
pub fn check_base(base: u64, rules: &Rules) -> Result<(), u64> {
    let Some(rule) = rules.frequency else { return Ok(()) };
    // The smallest figure that proves that somebody is there is the base itself.
    let is_hidden = rule.is_left_open(1.0, 2.0 * base as f64 - 1.0);
    if is_hidden { Ok(()) } else { Err(rule.fewest.div_ceil(2)) }
}

/// Rounds a table of counts.
///
/// # Errors
/// `disclosure-rounding-needs-counts`; `disclosure-base-out-of-range` with `least` and `most`; `disclosure-base-too-small` for the
/// frequency rule, with `base`, `fewest` and the `least` that suits; `disclosure-rounding-not-found` with `base`,
/// `fewest` and `work` when only the fall-back is left and would hide too little.
pub fn round(table: &Table, base: u64, rules: &Rules, most_work: u64) -> Result<Rounded, Problems> {
    check_order(table, base, rules)?;
    let values: Vec<f64> = table.cells().iter().map(|c| c.value).collect();
    let mut work = Work { left: most_work };
    let chosen = choose(table, &values, base as f64, &mut work);
    let (figures, manner) =
        chosen.unwrap_or_else(|| (from_inside(table, base as f64), Manner::FromInside));
    let half = base / 2;
    let is_hidden = |rule: Frequency| rule.is_left_open((base - half) as f64, (base + half) as f64);
    if manner == Manner::FromInside && !rules.frequency.is_none_or(is_hidden) {
        return Err(not_found(table, base, rules, most_work).into());
    }
    let moved = |(f, v): (&f64, &f64)| (f - v).abs();
    let movement = figures.iter().zip(&values).map(moved).sum();
    let reaches = figures.iter().enumerate().map(|(at, f)| (*f, reach(table, at, base, manner)));
    let (least, most) = reaches.map(|(f, by)| ((f - by).max(0.0), f + by)).unzip();
    Ok(Rounded { figures, base, manner, movement, least, most })
}

/// How far the truth may be from the figure of a cell.
fn reach(table: &Table, cell: usize, base: u64, manner: Manner) -> f64 {
    let half = (base / 2) as f64;
    match manner {
        Manner::Least | Manner::Neighbouring => base as f64 - 1.0,
        // Each inner cell moved by half a base at most, a total by as much for each of its parts.
        Manner::FromInside if is_inner(table, cell) => half,
        Manner::FromInside => half * table.cells().len() as f64,
    }
}

fn not_found(table: &Table, base: u64, rules: &Rules, most_work: u64) -> Problem {
    let fewest = rules.frequency.map_or(1, |rule| rule.fewest);
    let problem = Problem::new("disclosure-rounding-not-found", table.key().as_str());
    problem.with("base", base).with("fewest", fewest).with("work", most_work)
}

fn check_order(table: &Table, base: u64, rules: &Rules) -> Result<(), Problems> {
    let mut found = Problems::default();
    let place = table.key().as_str();
    if table.draft().quantity != Quantity::Count {
        found.add(Problem::new("disclosure-rounding-needs-counts", place));
    }
    if !(2..=GREATEST_BASE).contains(&base) {
        let problem = Problem::new("disclosure-base-out-of-range", place).with("base", base);
        found.add(problem.with("least", 2).with("most", GREATEST_BASE));
    }
    if let Err(least) = check_base(base, rules) {
        let fewest = rules.frequency.map_or(1, |rule| rule.fewest);
        let problem = Problem::new("disclosure-base-too-small", place).with("base", base);
        found.add(problem.with("fewest", fewest).with("least", least));
    }
    found.or(())
}

/// Which multiple for each cell, if a choice was found.
fn choose(table: &Table, values: &[f64], base: f64, work: &mut Work) -> Option<(Vec<f64>, Manner)> {
    let sums = table.sums();
    let is_small = sums.len().saturating_mul(sums.len() + values.len()) <= MOST_NUMBERS;
    let mut master = is_small.then(|| program(table, values, base, work)).flatten()?;
    let is_exact = |(_, v): &(usize, &f64)| *v % base == 0.0;
    let exact = values.iter().enumerate().filter(is_exact).map(|(j, _)| (j, 0.0)).collect();
    let (ups, manner) = search(&mut master, exact, work)?;
    let figures: Vec<f64> =
        values.iter().zip(&ups).map(|(v, up)| ((v / base).floor() + up) * base).collect();
    adds_up(table, &figures).then_some((figures, manner))
}

/// Tries cells both ways until all are whole; the first whole choices come early, because the
/// nearer way is tried first.
fn search(
    master: &mut Master,
    exact: Vec<(usize, f64)>,
    work: &mut Work,
) -> Option<(Vec<f64>, Manner)> {
    let mut best: Option<(f64, Vec<f64>)> = None;
    let mut open = vec![exact];
    while let Some(fixed) = open.pop() {
        master.fix(&fixed);
        match master.solve(work) {
            Solved::Infeasible => continue,
            Solved::OutOfWork => return best.map(|(_, ups)| (ups, Manner::Neighbouring)),
            Solved::Optimal => {}
        }
        // Movements are whole numbers: less than 1 better is not better.
        let bound = master.bound();
        if best.as_ref().is_some_and(|(least, _)| bound > least - 1.0 + 1e-6) {
            continue;
        }
        if let Some((j, s)) = torn(master.fractions()) {
            let with = |value| fixed.iter().copied().chain([(j, value)]).collect();
            open.extend([with(1.0 - s.round()), with(s.round())]);
        } else {
            best = Some((bound, master.fractions().iter().map(|s| s.round()).collect()));
        }
    }
    best.map(|(_, ups)| (ups, Manner::Least))
}

/// Least movement: r for down, b − r for up, so b − 2r for each "up".
fn program(table: &Table, values: &[f64], base: f64, work: &mut Work) -> Option<Master> {
    let costs: Vec<f64> = values.iter().map(|v| base - 2.0 * (v % base)).collect();
    let mut master = Master::new(&costs);
    for sum in table.sums() {
        let multiples = |at: usize| (values.at(at) / base).floor();
        let inner: f64 = sum.parts.iter().map(|p| multiples(*p)).sum();
        let factors = sum.parts.iter().map(|p| (*p, 1.0)).chain([(sum.whole, -1.0)]).collect();
        let cut = Cut { factors, least: multiples(sum.whole) - inner };
        master.add_equality(cut, work).then_some(())?;
    }
    Some(master)
}

/// The fraction that is nearest to a half.
fn torn(fractions: &[f64]) -> Option<(usize, f64)> {
    let by = |s: f64| (s - s.round()).abs();
    let all = fractions.iter().copied().enumerate().filter(|(_, s)| by(*s) > 1e-6);
    all.reduce(|a, b| if by(b.1) > by(a.1) { b } else { a })
}

fn adds_up(table: &Table, figures: &[f64]) -> bool {
    let sum = |parts: &[usize]| parts.iter().map(|p| figures.at(*p)).sum::<f64>();
    table.sums().iter().all(|s| figures.at(s.whole) == sum(&s.parts))
}

fn is_inner(table: &Table, cell: usize) -> bool {
    let positions = table.positions(cell);
    positions.iter().zip(table.trees()).all(|(at, tree)| row(&tree.parts, *at).is_empty())
}

/// Inner cells to the nearest multiple; every total the sum of its parts, the deepest first.
fn from_inside(table: &Table, base: f64) -> Vec<f64> {
    let nearest = |v: f64| (v / base).round() * base;
    let mut figures: Vec<f64> = table.cells().iter().map(|c| nearest(c.value)).collect();
    let depth = |cell: usize| {
        let positions = table.positions(cell);
        positions.iter().zip(table.trees()).map(|(at, tree)| tree.depth.at(*at)).sum::<usize>()
    };
    let mut sums = table.sums();
    sums.sort_by_key(|s| std::cmp::Reverse(depth(s.whole)));
    for sum in sums {
        let total: f64 = sum.parts.iter().map(|p| figures.at(*p)).sum();
        figures.put(sum.whole, total);
    }
    figures
}
