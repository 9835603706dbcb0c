//! Standardised gaps: how much of a gap is composition.
//!
//! If newcomers are younger or went to school for fewer years, a gap in employment mixes two
//! things: that people *alike* fare differently, and that the groups are composed differently.
//! Where a table tells rates by age or schooling, and another how each group is composed, the gap
//! is parted by Kitagawa's decomposition (*Components of a Difference Between Two Rates*, Journal
//! of the American Statistical Association 50, 1955). With rates *x* and shares *w* of each
//! stratum, of nationals (n) and newcomers (m), and *s* the direction:
//!
//! - at equal composition: *s* · Σ (*x*n − *x*m) · (*w*n + *w*m) / 2
//! - by composition: *s* · Σ (*w*n − *w*m) · (*x*n + *x*m) / 2
//!
//! Both add up to the whole gap, Σ *w*n *x*n − Σ *w*m *x*m, exactly.
//!
//! Worked example: of nationals 80 % went to school long and 90 % of those work, 60 % of the
//! others; of newcomers 50 %, of whom 80 % work, 50 % of the others. Whole gap 84 − 65 = 19
//! points: at equal composition 10, by composition 9.
//!
//! Composition explains; it does not excuse. That schooling from abroad is not recognised is no
//! composition, though it looks like one.

use measure::{Period, Territory};

use crate::{
    dataset::{Dataset, Observation},
    flag::{Flag, Flags},
    gap::{ComparisonGroup, NoGap, Reliability, comparable, percentage},
    indicator::{Direction, NATIONALS, Tabled, Weights},
};

/// People alike in age or schooling: their rates in percent, and their shares of both groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stratum {
    /// The rate of nationals in the stratum, in percent.
    pub nationals: Observation,
    /// The rate of newcomers in it, in percent.
    pub newcomers: Observation,
    /// Which part of all nationals is in it: any measure, such as people or percent.
    pub share_of_nationals: Observation,
    /// Which part of all newcomers is in it, in any measure.
    pub share_of_newcomers: Observation,
}

/// A gap in its two parts, in percentage points; positive means that newcomers are worse off.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parted {
    /// The whole gap, as the strata give it.
    pub whole_pp: f64,
    /// What is left when both groups are composed alike, as the mean of both is.
    pub alike_pp: f64,
    /// The rate of nationals if they were composed so, in percent.
    pub nationals_pc: f64,
    /// The rate of newcomers if they were composed so, in percent.
    pub newcomers_pc: f64,
    /// What comes of their composition.
    pub composition_pp: f64,
    /// How many cells it was computed from.
    pub cells: usize,
    /// The flags of all cells.
    pub flags: Flags,
    /// How far it can be trusted: as far as the least of its cells.
    pub reliability: Reliability,
}

/// Parts a gap by the formula of this module.
///
/// # Errors
/// When any cell is missing or confidential or no percentage, when there is no stratum, or when
/// the shares of a group add up to nothing.
pub fn part_gap(strata: &[Stratum], direction: Direction) -> Result<Parted, NoGap> {
    let sum = |share: fn(&Stratum) -> Observation| -> Result<f64, NoGap> {
        let shares = strata.iter().map(|s| measured(share(s)));
        let whole = shares.sum::<Result<f64, NoGap>>()?;
        if whole > 0.0 { Ok(whole) } else { Err(NoGap::Missing) }
    };
    let all_nationals = sum(|s| s.share_of_nationals)?;
    let all_newcomers = sum(|s| s.share_of_newcomers)?;
    let (mut nationals_pc, mut newcomers_pc, mut composition) = (0.0, 0.0, 0.0);
    let mut flags = Flags::NONE;
    for s in strata {
        let (x_n, x_m) = (percentage(s.nationals)?, percentage(s.newcomers)?);
        let w_n = measured(s.share_of_nationals)? / all_nationals;
        let w_m = measured(s.share_of_newcomers)? / all_newcomers;
        nationals_pc += x_n * f64::midpoint(w_n, w_m);
        newcomers_pc += x_m * f64::midpoint(w_n, w_m);
        composition += (w_n - w_m) * f64::midpoint(x_n, x_m);
        for cell in [s.nationals, s.newcomers, s.share_of_nationals, s.share_of_newcomers] {
            flags = flags.and(cell.flags);
        }
    }
    let alike_pp = direction.sign() * (nationals_pc - newcomers_pc);
    let composition_pp = direction.sign() * composition;
    let is_uncertain = flags.has(Flag::LowReliability);
    Ok(Parted {
        whole_pp: alike_pp + composition_pp,
        alike_pp,
        composition_pp,
        nationals_pc,
        newcomers_pc,
        cells: strata.len() * 4,
        flags,
        reliability: if is_uncertain { Reliability::Uncertain } else { Reliability::Reliable },
    })
}

/// Which gap was parted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alike {
    /// Who is compared with nationals.
    pub group: ComparisonGroup,
    /// The gap in its parts.
    pub parted: Parted,
}

/// Whether a table has a rate of any stratum and group in a place, at any time.
#[must_use]
pub fn has_strata(rates: &Dataset, tabled: Tabled<'_>, place: &Territory) -> bool {
    let Some((across, weights)) = across(tabled) else { return false };
    let find = |group: &str, stratum: &String| {
        rates.find(&tabled.table.cell_at(group, place.as_str(), (across, stratum)))
    };
    let newcomers = GROUPS.map(ComparisonGroup::code);
    let mut groups = newcomers.into_iter().chain([NATIONALS]);
    groups.any(|group| weights.strata.iter().any(|stratum| find(group, stratum).is_some()))
}

/// The gap of a place at one time, parted: rates of all strata out of one table, and how both
/// groups are composed out of another.
///
/// Third-country nationals are taken where all their cells can be shown, all foreigners otherwise.
///
/// # Errors
/// When neither group has all its cells: why the better one, third-country nationals, does not, or
/// all foreigners where the table has no others; or when either table is another than the
/// indicator says.
pub fn alike_at(
    (rates, shares): (&Dataset, &Dataset),
    tabled: Tabled<'_>,
    place: &Territory,
    period: Period,
) -> Result<Alike, NoGap> {
    let direction = comparable(rates, tabled)?;
    let (across, weights) = across(tabled).ok_or(NoGap::NotComparable)?;
    if shares.title.code != weights.dataset {
        return Err(NoGap::OtherDataset);
    }
    let rate = |group: &str, stratum: &str| {
        let cell = tabled.table.cell_at(group, place.as_str(), (across, stratum));
        rates.find(&cell)?.at(period)
    };
    let share = |group: &str, stratum: &str| {
        shares.find(&tabled.share(weights, group, place.as_str(), stratum))?.at(period)
    };
    let of = |group: ComparisonGroup| {
        let stratum = |code: &String| {
            Ok(Stratum {
                nationals: rate(NATIONALS, code).ok_or(NoGap::NoNationals)?,
                newcomers: rate(group.code(), code).ok_or(NoGap::NoNewcomers)?,
                share_of_nationals: share(NATIONALS, code).ok_or(NoGap::NoNationals)?,
                share_of_newcomers: share(group.code(), code).ok_or(NoGap::NoNewcomers)?,
            })
        };
        let strata = weights.strata.iter().map(stratum).collect::<Result<Vec<_>, NoGap>>()?;
        part_gap(&strata, direction).map(|parted| Alike { group, parted })
    };
    let [best, fallback] = GROUPS.map(of);
    match (best, fallback) {
        (Ok(alike), _) | (_, Ok(alike)) => Ok(alike),
        (Err(NoGap::NoNewcomers), Err(reason)) | (Err(reason), Err(_)) => Err(reason),
    }
}

/// Who is compared with nationals, the better one first.
const GROUPS: [ComparisonGroup; 2] =
    [ComparisonGroup::ThirdCountryNationals, ComparisonGroup::AllForeigners];

/// The dimension of the strata of a table, and how groups are composed along it.
fn across<'a>(tabled: Tabled<'a>) -> Option<(&'a str, &'a Weights)> {
    Some((tabled.table.across.as_deref()?, tabled.table.weights.as_ref()?))
}

/// A measure that is there, may be shown, and is not below zero.
fn measured(cell: Observation) -> Result<f64, NoGap> {
    if cell.flags.has(Flag::Confidential) {
        return Err(NoGap::Confidential);
    }
    cell.value.filter(|v| *v >= 0.0).ok_or(NoGap::Missing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn stratum(rates: [f64; 2], shares: [f64; 2]) -> Stratum {
        Stratum {
            nationals: Observation::of(rates[0]),
            newcomers: Observation::of(rates[1]),
            share_of_nationals: Observation::of(shares[0]),
            share_of_newcomers: Observation::of(shares[1]),
        }
    }

    #[test]
    fn the_worked_example_holds() {
        let strata = [stratum([90.0, 80.0], [80.0, 50.0]), stratum([60.0, 50.0], [20.0, 50.0])];
        let parted = part_gap(&strata, Direction::HigherIsBetter).unwrap();
        assert!((parted.whole_pp - 19.0).abs() < 1e-12, "{parted:?}");
        assert!((parted.alike_pp - 10.0).abs() < 1e-12);
        assert!((parted.composition_pp - 9.0).abs() < 1e-12);
        // Composed as the mean of both is: 65 % long, 35 % short.
        assert!((parted.nationals_pc - 79.5).abs() < 1e-12);
        assert!((parted.newcomers_pc - 69.5).abs() < 1e-12);
        assert_eq!(parted.cells, 8);
        let lower = part_gap(&strata, Direction::LowerIsBetter).unwrap();
        assert_eq!(lower.whole_pp, -parted.whole_pp);
    }

    #[test]
    fn a_doubtful_cell_makes_the_whole_doubtful_and_a_closed_one_none() {
        let mut strata = [stratum([90.0, 80.0], [80.0, 50.0]), stratum([60.0, 50.0], [20.0, 50.0])];
        strata[1].share_of_newcomers.flags = "u".parse().unwrap();
        let parted = part_gap(&strata, Direction::HigherIsBetter).unwrap();
        assert_eq!(parted.reliability, Reliability::Uncertain);
        strata[0].nationals.flags = "c".parse().unwrap();
        let closed = part_gap(&strata, Direction::HigherIsBetter);
        assert_eq!(closed, Err(NoGap::Confidential));
        assert_eq!(part_gap(&[], Direction::HigherIsBetter), Err(NoGap::Missing));
    }

    proptest! {
        #[test]
        fn the_parts_add_up_to_the_gap_of_the_whole(
            strata in prop::collection::vec((0.0..100.0, 0.0..100.0, 0.1..50.0, 0.1..50.0), 1..6),
        ) {
            let made: Vec<Stratum> =
                strata.iter().map(|s| stratum([s.0, s.1], [s.2, s.3])).collect();
            let parted = part_gap(&made, Direction::HigherIsBetter).unwrap();
            let whole = |x: fn(&(f64, f64, f64, f64)) -> f64, w: fn(&(f64, f64, f64, f64)) -> f64| {
                strata.iter().map(|s| x(s) * w(s)).sum::<f64>() / strata.iter().map(w).sum::<f64>()
            };
            let gap = whole(|s| s.0, |s| s.2) - whole(|s| s.1, |s| s.3);
            prop_assert!((parted.whole_pp - gap).abs() < 1e-9);
        }
    }
}
