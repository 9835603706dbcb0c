//! The audit: what an attacker can find out about every hidden cell, and whether that is too much.
//!
//! The attacker knows every published figure, every sum, that nothing is below zero, and all other
//! tables, years and areas of the release. For each hidden cell the least and the greatest value
//! that fit are found by linear programming; a cell is protected when that interval holds
//! everything its [`Need`] asks for. This is the attacker of M. Fischetti and J. J. Salazar,
//! Management Science 47 (2001), and the standard for tables (Hundepool et al. 2012, section 4.3).
//!
//! Nothing in this library calls a table protected that this audit did not. If the work runs out
//! before an interval is certain, the cell is [`Verdict::Unresolved`], and that is not safe.
//!
//! Worked example: [[1, 4], [6, 9]] all hidden beneath shown totals 5, 15, 7, 13: the first cell is
//! anything from 0 to 5.
//!
//! The attacker knows no hidden cell, unless [`Guard::Contributors`] is asked for: then each contributor
//! who alone is behind cells is an attacker too, who knows those cells to be what they are.
//!
//! It deliberately gives no probabilities: what is possible at all is what a careful reader can
//! prove, and nothing else.

use serde::{Deserialize, Serialize};

use crate::{
    attack::{Prospect, groups, prospects},
    list::At,
    model::{Choice, Model},
    release::{CellId, Cost, Pattern, Primary, Release},
    rule::{Need, Reason},
    tableau::Work,
};

/// What values an attacker considers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Values {
    /// Any: the standard, and the only one that is certain for more than two dimensions.
    #[default]
    Real,
    /// Whole numbers only: intervals are drawn in to the next whole numbers. For tables of two
    /// dimensions of which one is flat this is exact; in others an attacker may know a little more.
    Whole,
}

/// From the least to the greatest possible value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// The least.
    pub lower: f64,
    /// The greatest; none where nothing bounds it.
    pub upper: Option<f64>,
}

/// Whether a cell is as uncertain as it must be.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "verdict", rename_all = "kebab-case")]
pub enum Verdict {
    /// Its interval holds everything that must stay possible.
    Protected,
    /// It is hidden for the sake of others; nothing is asked of it.
    NotAsked,
    /// An attacker can exclude too much: so much is missing below and above.
    Exposed {
        /// How much further down it would have to reach.
        short_below: f64,
        /// How much further up.
        short_above: f64,
    },
    /// The work ran out first. Not safe.
    Unresolved,
}

/// What was found about one cell.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The cell.
    pub cell: CellId,
    /// Its true value.
    pub value: f64,
    /// What an attacker can prove.
    pub interval: Interval,
    /// Why it must be protected, if it must.
    pub reason: Option<Reason>,
    /// What must stay possible.
    pub need: Option<Need>,
    /// Whether it does.
    pub verdict: Verdict,
    /// The cell of the contributor who can prove this and who knows that cell; none if everybody can.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub knower: Option<CellId>,
    /// Whether the interval is exact; if not, the work ran out and it is at least this wide.
    pub is_exact: bool,
}

/// Against whom cells are guarded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Guard {
    /// Everybody who knows what is published: the standard, and what every proof of the cheapest
    /// pattern elsewhere is about.
    #[default]
    Outsiders,
    /// Besides, everyone who alone is behind a hidden cell, a count of 1 or an amount of one
    /// contributor, and so knows it: two such cells alone in a row would tell on each other.
    Contributors,
}

/// Everything that was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Audit {
    /// One for every hidden cell, and for every cell that must be protected and is not hidden.
    pub findings: Vec<Finding>,
    /// What the attacker was allowed to consider.
    pub values: Values,
    /// How much work it took, in numbers changed.
    pub work: u64,
}

impl Audit {
    /// Whether every cell that must be protected is, for certain.
    #[must_use]
    pub fn is_safe(&self) -> bool {
        self.failures().next().is_none()
    }

    /// The cells that are not protected.
    pub fn failures(&self) -> impl Iterator<Item = &Finding> {
        let is_fine = |v: Verdict| matches!(v, Verdict::Protected | Verdict::NotAsked);
        self.findings.iter().filter(move |f| !is_fine(f.verdict))
    }
}

/// How much work an audit may take unless told otherwise.
pub const AUDIT_WORK: u64 = 40_000_000_000;

/// Audits a release of which these cells are hidden.
///
/// Cells that are hidden already by their standing are hidden whatever the pattern says, and
/// cells published already are known.
#[must_use]
pub fn audit(release: &Release, primaries: &[Primary], pattern: &Pattern, values: Values) -> Audit {
    audit_within(release, primaries, pattern, values, AUDIT_WORK)
}

/// The same within a stated amount of work.
#[must_use]
pub fn audit_within(
    release: &Release,
    primaries: &[Primary],
    pattern: &Pattern,
    values: Values,
    most_work: u64,
) -> Audit {
    audit_against(Guard::Outsiders, release, primaries, pattern, values, most_work)
}

/// The same against others than outsiders. Of each cell that must be protected the finding is that of
/// the one who can prove most; the work is one audit for each contributor who is alone.
#[must_use]
pub fn audit_against(
    guard: Guard,
    release: &Release,
    primaries: &[Primary],
    pattern: &Pattern,
    values: Values,
    most_work: u64,
) -> Audit {
    let model = release.model(primaries, Cost::Cell);
    let hidden = hidden_by(&model, pattern);
    let judge = Judge { release, hidden: &hidden, needs: needs(&model, primaries), values };
    let mut work = Work { left: most_work };
    let found = prospects(&model, &hidden, &vec![true; model.len()], &mut work);
    let mut findings = judge.findings(&found);
    let knowers = if guard == Guard::Contributors { release.knowers() } else { Vec::new() };
    let asked: Vec<bool> = judge.needs.iter().map(Option::is_some).collect();
    for known in &knowers {
        let found = seen_by(&model, (&hidden, &asked), known, &mut work);
        let knower = known.iter().find(|cell| hidden.at(**cell)).map(|cell| CellId(*cell));
        judge.keep_worse(&mut findings, &found, knower);
    }
    Audit { findings, values, work: most_work - work.left }
}

/// What is asked of each cell, and why; of several the first reason and the largest need.
fn needs(model: &Model, primaries: &[Primary]) -> Vec<Option<(Reason, Need)>> {
    let mut needs: Vec<Option<(Reason, Need)>> = vec![None; model.len()];
    for p in primaries {
        let both = needs.at(p.cell.0).map_or((p.reason, p.need), |(r, n)| (r, n.and(p.need)));
        needs.put(p.cell.0, Some(both));
    }
    needs
}

/// Says of each cell what it means that so much of it can be found out.
struct Judge<'a> {
    release: &'a Release,
    hidden: &'a [bool],
    needs: Vec<Option<(Reason, Need)>>,
    values: Values,
}

impl Judge<'_> {
    /// One finding for every cell that is hidden or should be.
    fn findings(&self, found: &[Prospect]) -> Vec<Finding> {
        let mut by_cell = vec![None; self.needs.len()];
        found.iter().for_each(|p| by_cell.put(p.cell, Some(*p)));
        let is_concerned = |c: &usize| self.hidden.at(*c) || self.needs.at(*c).is_some();
        let concerned = (0..self.needs.len()).filter(is_concerned);
        concerned.map(|cell| self.finding(cell, by_cell.at(cell), None)).collect()
    }

    fn finding(&self, cell: usize, prospect: Option<Prospect>, knower: Option<CellId>) -> Finding {
        let prospect = prospect.unwrap_or_default();
        let is_exact = prospect.is_exact || !self.hidden.at(cell);
        let value = self.release.value(CellId(cell));
        let interval = interval(value, (prospect.below, prospect.above), self.values);
        let (reason, need) = self.needs.at(cell).unzip();
        let verdict = judge(value, interval, need, is_exact);
        Finding { cell: CellId(cell), value, interval, reason, need, verdict, knower, is_exact }
    }

    /// Puts what one contributor finds out where that is worse than what others do.
    fn keep_worse(&self, findings: &mut [Finding], found: &[Prospect], knower: Option<CellId>) {
        for prospect in found {
            let worse = self.finding(prospect.cell, Some(*prospect), knower);
            let held = findings.binary_search_by_key(&worse.cell, |f| f.cell).ok();
            let held = held.and_then(|at| findings.get_mut(at));
            if let Some(held) = held.filter(|h| shortfall(worse.verdict) > shortfall(h.verdict)) {
                *held = worse;
            }
        }
    }
}

/// What somebody finds out of cells that must be protected who knows some cells already.
pub(crate) fn seen_by(
    model: &Model,
    (hidden, asked): (&[bool], &[bool]),
    known: &[usize],
    work: &mut Work,
) -> Vec<Prospect> {
    // Only what hangs together with them can be told any closer.
    let touched = groups(model, hidden).into_iter();
    let touched = touched.filter(|group| group.cells.iter().any(|cell| known.contains(cell)));
    let mut only = vec![false; model.len()];
    for cell in touched.flat_map(|group| group.cells) {
        only.put(cell, asked.at(cell) && !known.contains(&cell));
    }
    if !only.contains(&true) {
        return Vec::new();
    }
    let mut others = hidden.to_vec();
    known.iter().for_each(|cell| others.put(*cell, false));
    prospects(model, &others, &only, work)
}

/// How much worse than protected a verdict is; what is not certain is the worst.
fn shortfall(verdict: Verdict) -> f64 {
    match verdict {
        Verdict::Protected | Verdict::NotAsked => 0.0,
        Verdict::Exposed { short_below, short_above } => short_below + short_above,
        Verdict::Unresolved => f64::INFINITY,
    }
}

/// Which cells of the model are hidden under a pattern.
pub(crate) fn hidden_by(model: &Model, pattern: &Pattern) -> Vec<bool> {
    let mut hidden = model.hidden();
    for cell in pattern.0.iter().filter(|c| model.choice.at(c.0) != Choice::Shown) {
        hidden.put(cell.0, true);
    }
    hidden
}

fn interval(value: f64, (below, above): (f64, f64), values: Values) -> Interval {
    let (lower, upper) = ((value - below).max(0.0), value + above);
    let (lower, upper) = match values {
        Values::Real => (lower, upper),
        Values::Whole => ((lower - 1e-7).ceil(), (upper + 1e-7).floor()),
    };
    Interval { lower, upper: upper.is_finite().then_some(upper) }
}

/// How much may be missing by the rounding of the machine.
pub(crate) fn grace(value: f64) -> f64 {
    1e-7 * value.abs().max(1.0)
}

fn judge(value: f64, interval: Interval, need: Option<Need>, is_exact: bool) -> Verdict {
    let Some(need) = need else {
        return Verdict::NotAsked;
    };
    let short = |missing: f64| if missing <= grace(value) { 0.0 } else { missing };
    let short_below = short(need.below.min(value) - (value - interval.lower));
    let short_above = interval.upper.map_or(0.0, |upper| short(need.above - (upper - value)));
    // Possible for certain is enough, even where the limits are not known.
    match (short_below + short_above > 0.0, is_exact) {
        (false, _) => Verdict::Protected,
        (true, true) => Verdict::Exposed { short_below, short_above },
        (true, false) => Verdict::Unresolved,
    }
}
