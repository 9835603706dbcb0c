//! Which further cells to hide, so that nobody can work out those that must stay hidden.
//!
//! Hiding one cell of a row is no use while its total is shown. This finds the cheapest set of
//! further cells such that the audit of the *whole release* passes. It begins with a pattern that
//! is safe (`pattern`), improves it by branch and cut (`branch`), and says whether it is proven the
//! cheapest or how far from that it can be at most. Tables that are too large for that are taken
//! apart (`modular`) and audited as one.
//!
//! With [`Guard::Contributors`] the pattern has to hold as well against everyone who alone is behind a
//! hidden cell: a person who knows to be the only one of an origin in a street can take that 1 away from
//! what is left of the row. It begins with the pattern against outsiders, and asks further for whatever a
//! contributor sees through, until none does; in most tables that is once or twice. It costs more cells
//! and cannot always be had, so that it is asked for and not the default.
//!
//! Whatever comes out as [`Protected`] has passed the audit; there is no other way to make one. If
//! that cannot be had, the outcome says why: never a table that is unsafe because a solver gave up.
//! Work is counted in numbers changed and not in seconds, so that every machine gives the same
//! answer.
//!
//! Source: M. Fischetti and J. J. Salazar, "Solving the cell suppression problem on tabular data
//! with linear constraints", Management Science 47 (2001) 1008–1027.

use std::{collections::BTreeSet, fmt};

use serde::{Deserialize, Serialize};

use crate::{
    attack::{Prospect, prospects},
    audit::{AUDIT_WORK, Audit, Guard, Values, audit_against, seen_by},
    branch::improve,
    list::At,
    model::{Choice, Model, Target},
    modular,
    pattern::{NoPattern, find_pattern, tidy},
    release::{CellId, Cost, Pattern, Primary, Release},
    square,
    tableau::{Tableau, Work},
};

/// How much work a suppression may take unless told otherwise, in numbers changed: about half a
/// second. Ten times as much proves more and sometimes finds a cheaper pattern.
pub const SUPPRESSION_WORK: u64 = 100_000_000;
/// So often a pattern is searched anew because a contributor sees through it.
const MOST_ROUNDS: usize = 12;
/// More numbers than this in the sums, and a release is taken apart.
const MOST_AT_ONCE: usize = 3_000_000;

/// Whether empty cells may be hidden for the sake of others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EmptyCells {
    /// As any other cell.
    #[default]
    MayHide,
    /// They are shown, because everybody knows that nobody can be there.
    StayShown,
}

/// How patterns are searched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Search {
    /// The whole release at once, or in parts where it is too large for that.
    #[default]
    BySize,
    /// Sub-table by sub-table, whatever its size: quicker, dearer, never proven.
    InParts,
}

/// How to go about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// What is to be least.
    #[serde(default)]
    pub cost: Cost,
    /// Whether empty cells may be hidden.
    #[serde(default)]
    pub empty: EmptyCells,
    /// How patterns are searched.
    #[serde(default)]
    pub search: Search,
    /// Against whom.
    #[serde(default)]
    pub guard: Guard,
    /// The most work, in numbers changed.
    pub most_work: u64,
}

impl Default for Order {
    fn default() -> Self {
        let (cost, empty, search, guard) = Default::default();
        Self { cost, empty, search, guard, most_work: SUPPRESSION_WORK }
    }
}

/// How good a pattern is known to be.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "proof", rename_all = "kebab-case")]
pub enum Proof {
    /// None is cheaper.
    Optimal,
    /// None costs less than this; a cheaper one than that in hand may exist.
    Bounded {
        /// The proven bound.
        least: f64,
    },
}

/// A release that may be published: it passed the audit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Protected {
    pattern: Pattern,
    cost: f64,
    proof: Proof,
    audit: Audit,
}

impl Protected {
    /// The cells that are not to be shown.
    #[must_use]
    pub fn pattern(&self) -> &Pattern {
        &self.pattern
    }

    /// What all hidden cells cost together.
    #[must_use]
    pub fn cost(&self) -> f64 {
        self.cost
    }

    /// How good the pattern is known to be.
    #[must_use]
    pub fn proof(&self) -> Proof {
        self.proof
    }

    /// The audit that it passed.
    #[must_use]
    pub fn audit(&self) -> &Audit {
        &self.audit
    }
}

/// Why a release was not protected. Nothing of it may be published.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum NotProtected {
    /// These cells are published already, or follow from what is.
    OutAlready {
        /// Which.
        cells: Vec<CellId>,
    },
    /// These stay exposed even if everything is hidden that can be.
    Impossible {
        /// Which.
        cells: Vec<CellId>,
    },
    /// The work was spent before a safe pattern was certain.
    OutOfWork {
        /// How much there was.
        most_work: u64,
    },
}

impl fmt::Display for NotProtected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OutAlready { .. } => "a cell that must be protected is out already",
            Self::Impossible { .. } => "hiding everything that can be hidden is not enough",
            Self::OutOfWork { .. } => "the work was spent before a safe pattern was certain",
        })
    }
}

impl std::error::Error for NotProtected {}

/// Hides cells at least cost until the audit of the whole release passes.
///
/// # Errors
/// [`NotProtected`] when that cannot be had within the work; then nothing may be published.
pub fn suppress(
    release: &Release,
    primaries: &[Primary],
    order: &Order,
) -> Result<Protected, NotProtected> {
    let mut model = prepare(release, primaries, order)?;
    let mut work = Work { left: order.most_work };
    for _ in 0..MOST_ROUNDS {
        // Whoever knows cells is guarded against as far as it shows that they see through something.
        let mut share = match order.guard {
            Guard::Outsiders => work,
            Guard::Contributors => work.share(2),
        };
        let (hidden, cost, least) =
            search(release, &model, order, &mut share).map_err(|why| refusal(why, order))?;
        let cells = hidden.iter().enumerate().filter(|(_, is_hidden)| **is_hidden);
        let pattern = Pattern(cells.map(|(at, _)| CellId(at)).collect());
        let audit =
            audit_against(order.guard, release, primaries, &pattern, Values::Real, AUDIT_WORK);
        if audit.is_safe() {
            return Ok(Protected { pattern, cost, proof: proof(cost, least), audit });
        }
        if !guard_against(&mut model, &audit) {
            // Witnesses and audit disagree: rounding. The audit decides.
            break;
        }
    }
    Err(NotProtected::OutOfWork { most_work: order.most_work })
}

fn proof(cost: f64, least: f64) -> Proof {
    let is_proven = least >= cost - 1e-6 * cost.max(1.0);
    if is_proven { Proof::Optimal } else { Proof::Bounded { least } }
}

/// Asks of the model that contributors do not see through what they were found to; says whether that
/// is new.
fn guard_against(model: &mut Model, audit: &Audit) -> bool {
    let before = model.targets.len();
    for finding in audit.failures() {
        let (Some(need), Some(knower)) = (finding.need, finding.knower) else { return false };
        let knower = model.knowers.iter().position(|known| known.contains(&knower.0));
        let target = Target { cell: finding.cell.0, below: need.below, above: need.above, knower };
        if !model.targets.contains(&target) {
            model.targets.push(target);
        }
    }
    model.targets.len() > before
}

/// A pattern with what it costs, and the bound below which none costs.
fn search(
    release: &Release,
    model: &Model,
    order: &Order,
    work: &mut Work,
) -> Result<(Vec<bool>, f64, f64), NoPattern> {
    let least = model.cost_of(&model.hidden());
    let squares = square::protect(model).map(|hidden| (model.cost_of(&hidden), hidden));
    // Nothing is cheaper than what has to be hidden anyway.
    if let Some((cost, hidden)) = squares.clone().filter(|(cost, _)| *cost <= least) {
        return Ok((hidden, cost, least));
    }
    let found = if order.search == Search::BySize && numbers(model) <= MOST_AT_ONCE {
        whole(release, model, work)
    } else {
        modular::protect(release, model, work).map(|hidden| {
            let cost = model.cost_of(&hidden);
            (hidden, cost, least)
        })
    };
    match (found, squares) {
        // Safe and dear is better than nothing.
        (Err(NoPattern::OutOfWork), Some((cost, hidden))) => Ok((hidden, cost, least)),
        (found, _) => found,
    }
}

/// How many numbers the sums take when they are solved.
fn numbers(model: &Model) -> usize {
    model.len().saturating_mul(model.equations.len().min(model.len()))
}

/// The model with everything hidden that must be; refused where that is out already.
fn prepare(release: &Release, primaries: &[Primary], order: &Order) -> Result<Model, NotProtected> {
    let mut model = release.model(primaries, order.cost);
    let is_shown = |p: &&Primary| model.choice.at(p.cell.0) == Choice::Shown;
    let out: BTreeSet<CellId> = primaries.iter().filter(is_shown).map(|p| p.cell).collect();
    if !out.is_empty() {
        return Err(NotProtected::OutAlready { cells: out.into_iter().collect() });
    }
    if order.empty == EmptyCells::StayShown {
        for cell in 0..model.len() {
            if model.choice.at(cell) == Choice::Open && release.value(CellId(cell)) == 0.0 {
                model.choice.put(cell, Choice::Shown);
            }
        }
    }
    primaries.iter().for_each(|p| model.choice.put(p.cell.0, Choice::Hidden));
    if order.guard == Guard::Contributors {
        model.knowers = release.knowers();
    }
    Ok(model)
}

fn refusal(why: NoPattern, order: &Order) -> NotProtected {
    match why {
        NoPattern::Impossible(cells) => {
            NotProtected::Impossible { cells: cells.into_iter().map(CellId).collect() }
        }
        NoPattern::OutOfWork => NotProtected::OutOfWork { most_work: order.most_work },
    }
}

/// Some of the work for the whole at once; if that is no proof, some for the parts, and what is
/// left to improve the cheaper of both.
fn whole(
    release: &Release,
    model: &Model,
    work: &mut Work,
) -> Result<(Vec<bool>, f64, f64), NoPattern> {
    let mut part = work.share(4);
    let (hidden, cost, least) = at_once(model, &mut part)?;
    let in_parts = (least < cost - 1e-6)
        .then(|| modular::protect(release, model, &mut work.share(2)).ok())
        .flatten();
    let Some(start) = in_parts.filter(|p| model.cost_of(p) < cost - 1e-9) else {
        return Ok((hidden, cost, least));
    };
    let start_cost = model.cost_of(&start);
    let Some(mut form) = Tableau::new(model.len(), &model.equations, work) else {
        return Ok((start, start_cost, least));
    };
    let best = improve(model, &mut form, start, work)?;
    Ok((best.hidden, best.cost, best.least.max(least)))
}

/// Pattern, cost and bound of a model that fits into memory as a whole.
pub(crate) fn at_once(model: &Model, work: &mut Work) -> Result<(Vec<bool>, f64, f64), NoPattern> {
    let mut form = Tableau::new(model.len(), &model.equations, work).ok_or(NoPattern::OutOfWork)?;
    let found = find_pattern(model, &mut form, model.hidden(), work)?;
    let tidied = tidy(model, &found, work).ok_or(NoPattern::OutOfWork)?;
    let best = improve(model, &mut form, tidied, work)?;
    Ok((best.hidden, best.cost, best.least))
}

/// The cells whose targets are not met under a pattern, by the audit's arithmetic.
pub(crate) fn exposed(model: &Model, hidden: &[bool]) -> Vec<usize> {
    let mut work = Work { left: AUDIT_WORK };
    let mut asked = vec![false; model.len()];
    model.targets.iter().for_each(|t| asked.put(t.cell, true));
    let mut cells = short(model, None, &prospects(model, hidden, &asked, &mut work));
    let knowers: BTreeSet<usize> = model.targets.iter().filter_map(|t| t.knower).collect();
    for knower in knowers {
        let known = model.known_to(Some(knower));
        let found = seen_by(model, (hidden, &asked), known, &mut work);
        let seen: BTreeSet<usize> = found.iter().map(|p| p.cell).collect();
        let exposed = short(model, Some(knower), &found).into_iter();
        cells.extend(exposed.filter(|cell| seen.contains(cell)));
    }
    cells.sort_unstable();
    cells.dedup();
    cells
}

/// The cells of one attacker's targets that were found to move less than they must.
fn short(model: &Model, knower: Option<usize>, found: &[Prospect]) -> Vec<usize> {
    let mut by_cell = vec![(0.0, 0.0); model.len()];
    found.iter().for_each(|p| by_cell.put(p.cell, (p.below, p.above)));
    let is_short = |t: &&Target| {
        let (below, above) = by_cell.at(t.cell);
        let value = model.below.at(t.cell);
        let grace = crate::audit::grace(value);
        below < t.below.min(value) - grace || above < t.above - grace
    };
    let targets = model.targets.iter().filter(|t| t.knower == knower);
    targets.filter(is_short).map(|t| t.cell).collect()
}
