//! Running a model: draws in, scores of every unit out, shared among threads.
//!
//! Each index hangs on its own row of draws and on nothing else, so the threads may take them in
//! any order.

use std::{collections::BTreeMap, thread};

use measure::Problems;

use super::{Effect, EffectVerdict, Failure, MOST_THREADS, Outcome};
use crate::{
    build::cook,
    panel::{Column, Panel},
    rank::{are_alike, ranks},
    recipe::Recipe,
    vary::Variation,
};

/// An index that was made, or the first reason why it could not be.
pub(super) type Ran = Result<Made, (&'static str, String)>;

/// What is kept of an index: scores and ranks by row of the panel.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Made {
    scores: Column,
    ranks: Vec<Option<u32>>,
}

impl Made {
    pub(super) fn score(&self, row: usize) -> Option<f64> {
        self.scores.get(row).copied().flatten()
    }

    pub(super) fn rank(&self, row: usize) -> Option<u32> {
        self.ranks.get(row).copied().flatten()
    }

    /// Σ |rank − nominal rank| / *n*, over the units that have both.
    pub(super) fn rank_change(&self, nominal: &[Option<u32>]) -> Option<f64> {
        let both = self.ranks.iter().zip(nominal).filter_map(|(a, b)| a.zip(*b));
        let moved: Vec<f64> = both.map(|(a, b)| f64::from(a.abs_diff(b))).collect();
        crate::spread::mean(&moved)
    }
}

/// A recipe with its variations, ready to be run.
pub(super) struct Model<'a> {
    panel: &'a Panel,
    recipe: &'a Recipe,
    variations: &'a [Variation],
    nominal: Made,
}

impl<'a> Model<'a> {
    /// The model; its recipe is followed as it is first.
    pub(super) fn new(
        panel: &'a Panel,
        recipe: &'a Recipe,
        variations: &'a [Variation],
    ) -> Result<Self, Problems> {
        let nominal = make(panel, recipe)?;
        Ok(Self { panel, recipe, variations, nominal })
    }

    pub(super) const fn panel(&self) -> &Panel {
        self.panel
    }

    pub(super) fn nominal(&self) -> &[Option<f64>] {
        &self.nominal.scores
    }

    /// An outcome of an index that was made.
    pub(super) fn outcome(&self, outcome: &Outcome, ran: &Ran) -> Option<f64> {
        let made = ran.as_ref().ok()?;
        let row = |name: &str| self.panel.units().iter().position(|unit| unit.name == name);
        match outcome {
            Outcome::RankChange => made.rank_change(&self.nominal.ranks),
            Outcome::Score { unit } => made.score(row(unit)?),
            Outcome::Rank { unit } => made.rank(row(unit)?).map(f64::from),
        }
    }

    /// An index for each row of draws, in their order.
    pub(super) fn run(&self, draws: &[Vec<f64>], threads: usize) -> Vec<Ran> {
        let threads = threads.clamp(1, MOST_THREADS).min(draws.len().max(1));
        let all = |draws: &[Vec<f64>]| draws.iter().map(|row| self.vary(row)).collect::<Vec<_>>();
        if threads == 1 {
            return all(draws);
        }
        let share = draws.len().div_ceil(threads);
        let mut found: Vec<Vec<Ran>> = draws.chunks(share).map(|_| Vec::new()).collect();
        thread::scope(|scope| {
            for (draws, found) in draws.chunks(share).zip(&mut found) {
                scope.spawn(move || *found = all(draws));
            }
        });
        found.into_iter().flatten().collect()
    }

    fn vary(&self, draws: &[f64]) -> Ran {
        let mut recipe = self.recipe.clone();
        for (variation, draw) in self.variations.iter().zip(draws) {
            variation.apply(&mut recipe, *draw);
        }
        make(self.panel, &recipe).map_err(first)
    }

    /// What each variation does by itself.
    pub(super) fn effects(&self) -> Vec<Effect> {
        self.variations.iter().map(|variation| self.effect(variation)).collect()
    }

    fn effect(&self, variation: &Variation) -> Effect {
        let probe =
            |draw: &f64| make(self.panel, &variation.applied(self.recipe, *draw)).map_err(first);
        let ran: Vec<Ran> = variation.probes().iter().map(probe).collect();
        let made: Vec<&Made> = ran.iter().filter_map(|run| run.as_ref().ok()).collect();
        let changes = made.iter().filter_map(|m| m.rank_change(&self.nominal.ranks));
        let verdict = match made.split_first() {
            None => EffectVerdict::CannotBeFollowed,
            Some((one, others))
                if others.iter().any(|other| !are_alike(&other.scores, &one.scores)) =>
            {
                EffectVerdict::ChangesScores
            }
            Some(_) => EffectVerdict::ChangesNothing,
        };
        Effect {
            rank_change: crate::spread::mean(&changes.collect::<Vec<_>>()),
            verdict,
            failed: failures(ran.iter().filter_map(|run| run.as_ref().err())),
        }
    }
}

/// Follows a recipe and keeps what is needed here.
fn make(panel: &Panel, recipe: &Recipe) -> Result<Made, Problems> {
    let cooked = cook(panel, recipe)?;
    let mut scores = vec![None; panel.units().len()];
    for (row, score) in cooked.rows.iter().zip(cooked.whole) {
        if let Some(slot) = scores.get_mut(*row) {
            *slot = score;
        }
    }
    Ok(Made { ranks: ranks(&scores), scores })
}

fn first(problems: Problems) -> (&'static str, String) {
    let first = problems.into_iter().next();
    first.map_or_else(Default::default, |problem| (problem.code, problem.place))
}

/// The reasons with how often each was met, most frequent first.
pub(super) fn failures<'a>(
    failed: impl Iterator<Item = &'a (&'static str, String)>,
) -> Vec<Failure> {
    let mut counted: BTreeMap<&(&'static str, String), usize> = BTreeMap::new();
    failed.for_each(|reason| *counted.entry(reason).or_default() += 1);
    let failure = |((code, place), runs): (&(&'static str, String), usize)| Failure {
        code: (*code).to_owned(),
        place: place.clone(),
        runs,
    };
    let mut failures: Vec<Failure> = counted.into_iter().map(failure).collect();
    failures.sort_by_key(|failure| std::cmp::Reverse(failure.runs));
    failures
}
