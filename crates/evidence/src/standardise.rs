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

use crate::{
    dataset::Observation,
    flag::{Flag, Flags},
    gap::{NoGap, Reliability, percentage},
    indicator::Direction,
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
    /// What is left when both groups are composed alike.
    pub alike_pp: f64,
    /// What comes of their composition.
    pub composition_pp: f64,
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
    let (mut alike, mut composition, mut flags) = (0.0, 0.0, Flags::NONE);
    for s in strata {
        let (x_n, x_m) = (percentage(s.nationals)?, percentage(s.newcomers)?);
        let w_n = measured(s.share_of_nationals)? / all_nationals;
        let w_m = measured(s.share_of_newcomers)? / all_newcomers;
        alike += (x_n - x_m) * f64::midpoint(w_n, w_m);
        composition += (w_n - w_m) * f64::midpoint(x_n, x_m);
        for cell in [s.nationals, s.newcomers, s.share_of_nationals, s.share_of_newcomers] {
            flags = flags.and(cell.flags);
        }
    }
    let (alike_pp, composition_pp) = (direction.sign() * alike, direction.sign() * composition);
    let is_uncertain = flags.has(Flag::LowReliability);
    Ok(Parted {
        whole_pp: alike_pp + composition_pp,
        alike_pp,
        composition_pp,
        flags,
        reliability: if is_uncertain { Reliability::Uncertain } else { Reliability::Reliable },
    })
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
