//! Ranking: the order of places by their gap, with everything that must not be ranked left out.
//!
//! Aggregates of countries, places of another level, gaps against another group, and uncertain
//! gaps are left out and named with the reason. Equal gaps share a rank. Every place carries the
//! number of places ranked, because "third" means nothing without "of how many".

use measure::{Territory, TerritoryLevel};

use crate::{
    code_list::is_aggregate,
    gap::{ComparisonGroup, Gap, Reliability},
};

/// Gaps that differ by less than this many percentage points are equal: far below the single
/// decimal that sources print, far above the noise of subtraction.
const EQUAL_PP: f64 = 1e-6;

/// A place in the order.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Which place.
    pub territory: Territory,
    /// Its gap.
    pub gap: Gap,
    /// Its rank; 1 is the smallest gap. Equal gaps share the best rank (1, 2, 2, 4).
    pub rank: usize,
    /// How many places are ranked.
    pub of: usize,
}

/// Why a place is not ranked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// It stands for several countries.
    Aggregate,
    /// It is larger or smaller than the places that are ranked.
    OtherLevel,
    /// Its gap is against another group.
    OtherGroup,
    /// Its gap is uncertain.
    Uncertain,
}

/// Places in order of their gap.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// Against whom.
    pub group: ComparisonGroup,
    /// The places, smallest gap first, equal ones by their code.
    pub places: Vec<Place>,
    /// The places that are not ranked, in the order given.
    pub left_out: Vec<(Territory, LeftOut)>,
}

impl Ranking {
    /// How many places are ranked.
    #[must_use]
    pub fn n(&self) -> usize {
        self.places.len()
    }

    /// The place of a territory.
    #[must_use]
    pub fn of(&self, territory: &Territory) -> Option<&Place> {
        self.places.iter().find(|p| p.territory == *territory)
    }
}

/// Orders places of one level by their gaps against one group, smallest gap first.
#[must_use]
pub fn rank(
    level: TerritoryLevel,
    group: ComparisonGroup,
    gaps: impl IntoIterator<Item = (Territory, Gap)>,
) -> Ranking {
    let mut ranked: Vec<(Territory, Gap)> = Vec::new();
    let mut left_out = Vec::new();
    for (territory, gap) in gaps {
        match why_not(level, group, &territory, &gap) {
            Some(reason) => left_out.push((territory, reason)),
            None => ranked.push((territory, gap)),
        }
    }
    ranked.sort_by(|a, b| a.1.gap_pp.total_cmp(&b.1.gap_pp).then_with(|| a.0.cmp(&b.0)));
    Ranking { group, places: numbered(ranked), left_out }
}

fn why_not(
    level: TerritoryLevel,
    group: ComparisonGroup,
    territory: &Territory,
    gap: &Gap,
) -> Option<LeftOut> {
    if is_aggregate(territory) {
        Some(LeftOut::Aggregate)
    } else if territory.level() != level {
        Some(LeftOut::OtherLevel)
    } else if gap.group != group {
        Some(LeftOut::OtherGroup)
    } else {
        (gap.reliability == Reliability::Uncertain).then_some(LeftOut::Uncertain)
    }
}

/// Gives sorted places their ranks, equal gaps the same, and equal places the order of codes.
fn numbered(ranked: Vec<(Territory, Gap)>) -> Vec<Place> {
    let of = ranked.len();
    let mut places: Vec<Place> = Vec::with_capacity(of);
    for (before, (territory, gap)) in ranked.into_iter().enumerate() {
        let tied = places.last().filter(|p| (gap.gap_pp - p.gap.gap_pp).abs() < EQUAL_PP);
        let rank = tied.map_or(before + 1, |p| p.rank);
        places.push(Place { territory, gap, rank, of });
    }
    places.sort_by(|a, b| a.rank.cmp(&b.rank).then_with(|| a.territory.cmp(&b.territory)));
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{dataset::Observation, gap::gap, indicator::Direction};

    fn place(code: &str, x: f64, flags: &str, group: ComparisonGroup) -> (Territory, Gap) {
        let cell = Observation::of(x).flagged(flags.parse().unwrap());
        let gap = gap(Observation::of(70.3), cell, Direction::HigherIsBetter, group).unwrap();
        (Territory::parse(code).unwrap(), gap)
    }

    #[test]
    fn ties_share_a_rank_and_what_must_not_be_ranked_is_named() {
        let tcn = ComparisonGroup::ThirdCountryNationals;
        let ranking = rank(
            TerritoryLevel::Country,
            tcn,
            [
                place("SE", 50.1, "", tcn),
                place("LV", 60.2, "b", tcn),
                place("FR", 50.1, "", tcn),
                place("PL", 72.0, "", tcn),
                place("EL", 40.0, "", tcn),
                place("EU27_2020", 55.0, "", tcn),
                place("EFTA", 55.0, "", tcn),
                place("LV00", 55.0, "", tcn),
                place("RO", 55.0, "bu", tcn),
                place("IT", 55.0, "", ComparisonGroup::AllForeigners),
            ],
        );
        let order: Vec<_> =
            ranking.places.iter().map(|p| (p.rank, p.territory.as_str(), p.of)).collect();
        assert_eq!(order, [(1, "PL", 5), (2, "LV", 5), (3, "FR", 5), (3, "SE", 5), (5, "EL", 5)]);
        let why: Vec<_> = ranking.left_out.iter().map(|(t, w)| (t.as_str(), *w)).collect();
        assert_eq!(
            why,
            [
                ("EU27_2020", LeftOut::Aggregate),
                ("EFTA", LeftOut::Aggregate),
                ("LV00", LeftOut::OtherLevel),
                ("RO", LeftOut::Uncertain),
                ("IT", LeftOut::OtherGroup),
            ]
        );
    }
}
