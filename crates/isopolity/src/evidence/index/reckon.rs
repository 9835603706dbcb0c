//! An index reckoned: the order of its places, and how far it can be trusted.
//!
//! All arithmetic is the library's. Here it is decided which doubts every index of a city is put to, and
//! how often it is made anew: so often that nobody waits long for a page.

use std::collections::BTreeMap;
use std::sync::Arc;

use ::composite::doubt::{Absence, Decided, UnitDoubt};
use ::composite::recipe::{Method, Normalise};
use ::composite::relate::{Correlations, Limits, Odd, Relation};
use ::composite::sobol::Shares;
use ::composite::{
    Index, Outcome as Asked, Panel, Uncertainty, Variation, build, leave_each_out, sensitivity,
};
use measure::{Key, Problem, Problems};

use super::columns::{self, Column};
use super::{CityIndex, Made};
use crate::evidence::composite::{design, panel, usual_doubts};
use crate::evidence::own::OwnTable;

/// An index with everything that is told of it, or why there is none.
pub type Outcome = Result<Reckoned, Problems>;

/// An index with everything that is told of it.
pub struct Reckoned {
    /// The figures of each indicator, by its key in the recipe.
    pub columns: Vec<(Key, Column)>,
    /// The table of which it is made.
    pub panel: Panel,
    /// The index.
    pub index: Index,
    /// How far it can be trusted; nothing where it cannot be made otherwise.
    pub doubt: Option<Doubt>,
    /// What leaving each indicator out does.
    pub absences: Vec<Absence>,
    /// How indicators go together.
    pub related: Related,
    /// The places that stand elsewhere than before the last change, with both ranks.
    pub moved: Option<Vec<(String, u32, u32)>>,
}

/// How the indicators of an index, and the parts of its whole, go together.
pub struct Related {
    /// Parts that say nearly the same, or pull against each other.
    pub odd: Vec<Odd>,
    /// How far the parts of the whole measure one thing.
    pub alpha: Option<f64>,
    /// Which share of what tells places apart lies along one line.
    pub first: Option<f64>,
    /// The correlations of every two indicators, by rank.
    pub correlations: Correlations,
}

impl Related {
    fn of(index: &Index) -> Self {
        let whole = &index.recipe.whole.key;
        let consistency = index.consistencies().into_iter().find(|c| c.node == *whole);
        let principal = index.principal(whole);
        Self {
            odd: index.oddities(Relation::ByRank, Limits::default()),
            alpha: consistency.and_then(|found| found.alpha),
            first: principal.and_then(|p| p.components.first().map(|c| c.explained)),
            correlations: index.correlations(Relation::ByRank),
        }
    }
}

/// What came of making the index otherwise, again and again.
pub struct Doubt {
    /// What could have been chosen otherwise.
    pub variations: Vec<Variation>,
    /// How sure each place is.
    pub uncertainty: Uncertainty,
    /// Which choice moves ranks, in the order of the variations.
    pub decided: Option<Decided>,
}

impl Doubt {
    /// What is known of a place.
    #[must_use]
    pub fn of(&self, place: &str) -> Option<&UnitDoubt> {
        self.uncertainty.units.iter().find(|unit| unit.unit == place)
    }

    /// The shares of the variations, if ranks move at all.
    #[must_use]
    pub fn shares(&self) -> &[Shares] {
        self.decided.as_ref().and_then(|decided| decided.shares.as_deref()).unwrap_or_default()
    }
}

impl Reckoned {
    /// The places that have a rank, the best first: row, name, rank.
    #[must_use]
    pub fn ranked(&self) -> Vec<(usize, &str, u32)> {
        ranked(&self.index.units, &self.index.whole.ranks)
    }

    /// Between which ranks a place stands in 90 of 100 indices.
    #[must_use]
    pub fn limits(&self, place: &str) -> Option<(u32, u32)> {
        let ranks = self.doubt.as_ref()?.of(place)?.ranks?;
        Some((whole(ranks.low), whole(ranks.high)))
    }
}

/// A rank of many indices as a rank.
fn whole(rank: f64) -> u32 {
    // Ranks are counted from one to the number of places.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small count")]
    let rank = rank.round().max(1.0) as u32;
    rank
}

/// The units that have a rank, the best first.
pub fn ranked<'u>(units: &'u [String], ranks: &[Option<u32>]) -> Vec<(usize, &'u str, u32)> {
    let known = units.iter().zip(ranks).enumerate();
    let known = known.filter_map(|(at, (unit, rank))| Some((at, unit.as_str(), (*rank)?)));
    let mut ranked: Vec<_> = known.collect();
    ranked.sort_by_key(|(at, _, rank)| (*rank, *at));
    ranked
}

/// The columns of an index as the tables have them now.
///
/// # Errors
/// `index-column-gone` for each that is there no more.
pub fn gathered(made: &Made, tables: &[Arc<OwnTable>]) -> Result<Vec<(Key, Column)>, Problems> {
    let mut problems = Problems::default();
    let mut found = Vec::with_capacity(made.taken.len());
    for taken in &made.taken {
        let table = tables.iter().find(|table| table.key == taken.from.table);
        match table.and_then(|table| columns::find(table, &taken.from)) {
            Some(column) => found.push((taken.key.clone(), column)),
            None => {
                let problem =
                    Problem::new("index-column-gone", format!("indicators/{}", taken.key));
                problems
                    .add(problem.with("indicator", &taken.name).with("table", &taken.from.table));
            }
        }
    }
    problems.or(found)
}

/// The table of which an index is made.
pub fn panel_of(made: &Made, columns: &[(Key, Column)]) -> Result<Panel, Problems> {
    let is_lower = |t: &&super::Taken| t.better == ::composite::Direction::LowerIsBetter;
    let lower: Vec<_> = made.taken.iter().filter(is_lower).map(|t| t.key.to_string()).collect();
    panel(columns::grid(columns), &lower)
}

/// The index alone, for looking at it before it is kept.
pub fn looked_at(made: &Made, tables: &[Arc<OwnTable>]) -> Result<Index, Problems> {
    build(&panel_of(made, &gathered(made, tables)?)?, &made.recipe)
}

/// Everything that is told of an index.
pub fn outcome(index: &CityIndex) -> Outcome {
    let made = &index.made;
    let columns = gathered(made, &index.tables)?;
    let panel = panel_of(made, &columns)?;
    let built = build(&panel, &made.recipe)?;
    let doubt = doubt(&panel, made);
    let absences = leave_each_out(&panel, &made.recipe).unwrap_or_default();
    let moved = index.before.as_ref().and_then(|before| moved(index, before, &built));
    let related = Related::of(&built);
    Ok(Reckoned { columns, panel, index: built, doubt, absences, related, moved })
}

/// The places that stood elsewhere by the recipe before, with the figures of now; nothing where it cannot
/// be followed any more.
fn moved(index: &CityIndex, before: &Made, now: &Index) -> Option<Vec<(String, u32, u32)>> {
    let old = looked_at(before, &index.tables).ok()?;
    let old: BTreeMap<&str, u32> = ranked(&old.units, &old.whole.ranks)
        .into_iter()
        .map(|(_, unit, rank)| (unit, rank))
        .collect();
    let now = ranked(&now.units, &now.whole.ranks);
    let change = |(_, unit, rank): (usize, &str, u32)| {
        let before = *old.get(unit)?;
        (before != rank).then(|| (unit.to_owned(), before, rank))
    };
    Some(now.into_iter().filter_map(change).collect())
}

/// So many figures are made comparable and put together for one page, at most: a second or so.
const MOST_WORK: usize = 20_000_000;
/// Always the same chance: the same index has the same limits.
const SEED: u64 = 1;

fn doubt(panel: &Panel, made: &Made) -> Option<Doubt> {
    let variations = doubts(panel, made);
    let cells = panel.units().len() * panel.indicators().len() * (variations.len() + 2);
    let runs = (MOST_WORK / cells.max(1)).clamp(50, 1_000);
    let design = design(u32::try_from(runs).unwrap_or(1_000), SEED);
    let found =
        sensitivity(panel, &made.recipe, &variations, &[Asked::RankChange], &design).ok()?;
    let decided = found.decided.into_iter().next();
    Some(Doubt { variations, uncertainty: found.uncertainty, decided })
}

/// The usual doubts, with what was chosen among the alternatives; without what makes no difference, and
/// without scores of zero where the way of putting parts together takes none.
fn doubts(panel: &Panel, made: &Made) -> Vec<Variation> {
    let recipe = &made.recipe;
    let needs_more_than_zero = !matches!(recipe.whole.method, Method::Arithmetic);
    let has_gaps = panel.columns().iter().flatten().any(Option::is_none);
    let fit = |doubt| match doubt {
        Variation::Normalise { indicator, among } => {
            let above_zero = [
                Normalise::MinMax { low: 1.0, high: 100.0 },
                Normalise::ZScore { mean: 50.0, deviation: 10.0 },
            ];
            let others = if needs_more_than_zero { above_zero.to_vec() } else { among };
            Some(Variation::Normalise { indicator, among: with(&recipe.normalise, others) })
        }
        Variation::Method { node, among } => {
            let others = if needs_more_than_zero { vec![Method::Arithmetic] } else { among };
            Some(Variation::Method { node, among: with(&recipe.whole.method, others) })
        }
        Variation::Impute { indicator, among } => {
            has_gaps.then(|| Variation::Impute { indicator, among: with(&recipe.impute, among) })
        }
        other => Some(other),
    };
    usual_doubts().into_iter().filter_map(fit).collect()
}

/// What was chosen, and the others.
fn with<T: Clone + PartialEq>(chosen: &T, others: Vec<T>) -> Vec<T> {
    let others = others.into_iter().filter(|other| other != chosen);
    std::iter::once(chosen.clone()).chain(others).collect()
}
