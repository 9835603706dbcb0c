//! What each indicator does: the index without it.
//!
//! An indicator without which nobody's rank moves could be spared the towns that have to collect
//! it; one that moves many decides the ranking by itself.

use std::collections::BTreeMap;

use measure::{Key, Problems};
use serde::{Deserialize, Serialize};

use super::{EffectVerdict, check_work};
use crate::{
    build::build,
    index::Index,
    panel::Panel,
    rank::are_alike,
    recipe::{Recipe, remove},
};

/// An index without one of its indicators.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Absence {
    /// The indicator.
    pub indicator: Key,
    /// By how many places ranks move on average; none where the index cannot be made without.
    pub rank_change: Option<f64>,
    /// The unit whose rank moves most, the first of several, with its rank before and after; none
    /// where none moves.
    pub most_moved: Option<Moved>,
    /// Whether any score changes.
    pub verdict: EffectVerdict,
}

/// A unit whose rank moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// Its name.
    pub unit: String,
    /// Its rank before.
    pub before: u32,
    /// Its rank after.
    pub after: u32,
}

/// What leaving each indicator out does, in the order of the tree. A node that is then empty goes
/// too, and the weights of those that stay grow in proportion.
///
/// # Errors
/// What keeps the recipe as it is from being followed; or that it is too much work, as for doubt.
pub fn leave_each_out(panel: &Panel, recipe: &Recipe) -> Result<Vec<Absence>, Problems> {
    let whole = build(panel, recipe)?;
    let mut problems = Problems::default();
    check_work(panel, recipe, &[], whole.indicators.len() as u64, &mut problems);
    problems.or(())?;
    let absence = |key: &Key| {
        let mut without = recipe.clone();
        remove(&mut without.whole, key);
        compare(key, &whole, build(panel, &without).as_ref())
    };
    Ok(whole.indicators.iter().map(|indicator| absence(&indicator.key)).collect())
}

fn compare(key: &Key, whole: &Index, without: Result<&Index, &Problems>) -> Absence {
    let Ok(without) = without else {
        let verdict = EffectVerdict::CannotBeFollowed;
        return Absence { indicator: key.clone(), rank_change: None, most_moved: None, verdict };
    };
    let moved = moves(whole, without);
    let most = moved.iter().rev().max_by_key(|m| m.before.abs_diff(m.after)).cloned();
    let places: Vec<f64> = moved.iter().map(|m| f64::from(m.before.abs_diff(m.after))).collect();
    let is_same =
        whole.units == without.units && are_alike(&whole.whole.scores, &without.whole.scores);
    Absence {
        indicator: key.clone(),
        rank_change: crate::spread::mean(&places),
        most_moved: most.filter(|m| m.before != m.after),
        verdict: if is_same { EffectVerdict::ChangesNothing } else { EffectVerdict::ChangesScores },
    }
}

/// The units that have a rank in both, in the order of the panel.
fn moves(whole: &Index, without: &Index) -> Vec<Moved> {
    let after: BTreeMap<&String, u32> = ranked(without).collect();
    let moved = |(unit, before): (&String, u32)| {
        let after = *after.get(unit)?;
        Some(Moved { unit: unit.clone(), before, after })
    };
    ranked(whole).filter_map(moved).collect()
}

fn ranked(index: &Index) -> impl Iterator<Item = (&String, u32)> {
    let pairs = index.units.iter().zip(&index.whole.ranks);
    pairs.filter_map(|(unit, rank)| rank.map(|rank| (unit, rank)))
}
