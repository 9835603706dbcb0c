//! One group against everybody else: evenness and exposure, from sums over neighbourhoods.
//!
//! With *x* of the group, *y* of everybody else and *t* of both in a neighbourhood, *X*, *Y*, *T* in
//! the city, *p* = *x*/*t* and *P* = *X*/*T*:
//!
//! | code | formula |
//! |---|---|
//! | `dissimilarity` | D = Σ t·abs(p − P) / (2·T·P·(1−P)) |
//! | `gini` | G = Σᵢⱼ tᵢ·tⱼ·abs(pᵢ − pⱼ) / (2·T²·P·(1−P)) |
//! | `information-theory` | H = Σ t·(E − Eᵢ) / (E·T), E = −P·ln P − (1−P)·ln(1−P) |
//! | `atkinson` | A = 1 − P/(1−P) · (Σ (1−p)¹⁻ᵇ·pᵇ·t / (P·T))^(1/(1−b)) |
//! | `min-max` | MM = 1 − Σ min(x/X, y/Y) / Σ max(x/X, y/Y) = 2·D/(1 + D) |
//! | `isolation` | xPx = Σ x/X · x/t |
//! | `interaction` | xPy = Σ x/X · y/t = 1 − xPx |
//! | `correlation-ratio` | V = (xPx − P) / (1 − P) |
//!
//! Sources: Massey and Denton (1988), as in the [catalogue](crate::Measure); the minimum and the
//! maximum add up to 2 and differ by 2·D, whence the short form of MM.
//!
//! Worked example: 30 of 100, 10 of 100. P = 0.2; deviations 10 and 10, so
//! D = 20/(2·200·0.2·0.8) = 0.3125; G the same, as of any two places; xPx = 30/40·0.3 + 10/40·0.1 =
//! 0.25; V = 0.05/0.8 = 0.0625; MM = 0.625/1.3125.

use crate::catalogue::Measure;
use crate::outcome::NoValue;
use crate::sums::Sums;

/// The measure of these sums; none where it does not follow from them.
pub(crate) fn two_group(measure: Measure, sums: &Sums, b: f64) -> Option<Result<f64, NoValue>> {
    let value = match measure {
        Measure::Dissimilarity => dissimilarity(sums),
        Measure::Gini => gini(sums),
        Measure::InformationTheory => information(sums),
        Measure::Atkinson => atkinson(sums, b),
        Measure::MinMax => 2.0 * dissimilarity(sums) / (1.0 + dissimilarity(sums)),
        Measure::Isolation => isolation(sums),
        Measure::Interaction => 1.0 - isolation(sums),
        Measure::CorrelationRatio => correlation(sums),
        _ => return None,
    };
    Some(if sums.others() > 0.0 { Ok(value) } else { Err(NoValue::NobodyElse) })
}

pub(crate) fn dissimilarity(sums: &Sums) -> f64 {
    let even = 2.0 * sums.group * (1.0 - sums.share());
    (sums.deviations / even).clamp(0.0, 1.0)
}

pub(crate) fn gini(sums: &Sums) -> f64 {
    (sums.pairs / (sums.group * sums.others())).clamp(0.0, 1.0)
}

fn information(sums: &Sums) -> f64 {
    let share = sums.share();
    let entropy = -share * share.ln() - (1.0 - share) * (1.0 - share).ln();
    let within = sums.total_logarithms - sums.logarithms - sums.other_logarithms;
    (1.0 - within / (sums.people * entropy)).clamp(0.0, 1.0)
}

fn atkinson(sums: &Sums, b: f64) -> f64 {
    let odds = sums.group / sums.others();
    let mean = sums.roots / sums.group;
    (1.0 - odds * mean.powf((1.0 - b).recip())).clamp(0.0, 1.0)
}

fn isolation(sums: &Sums) -> f64 {
    (sums.squares / sums.group).clamp(0.0, 1.0)
}

/// V = Σ t·(p − P)² / (T·P·(1−P)): the same as (xPx − P)/(1 − P), without the loss of digits.
fn correlation(sums: &Sums) -> f64 {
    (sums.spread / (sums.group * (1.0 - sums.share()))).clamp(0.0, 1.0)
}
