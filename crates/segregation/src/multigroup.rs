//! All groups at once: how uneven the mix of the whole city is.
//!
//! With *p*ₖ and *P*ₖ the share of group k in a neighbourhood and in the city, *K* groups, and
//! I = Σₖ Pₖ·(1−Pₖ), E = −Σₖ Pₖ·ln Pₖ:
//!
//! | code | formula |
//! |---|---|
//! | `multigroup-dissimilarity` | Σₖ Σ t·abs(pₖ − Pₖ) / (2·T·I) |
//! | `multigroup-gini` | Σₖ Σᵢⱼ tᵢ·tⱼ·abs(pₖᵢ − pₖⱼ) / (2·T²·I) |
//! | `multigroup-information-theory` | Σₖ Σ t·pₖ·ln(pₖ/Pₖ) / (T·E) |
//! | `normalised-exposure` | Σₖ Σ t·(pₖ − Pₖ)² / (T·(1 − Pₖ)) |
//! | `relative-diversity` | Σₖ Σ t·(pₖ − Pₖ)² / (T·I) |
//! | `squared-variation` | Σₖ Σ t·(pₖ − Pₖ)² / (T·(K−1)·Pₖ) |
//! | `divergence` | Σₖ Σ t/T · pₖ·ln(pₖ/Pₖ) |
//! | `simpson-concentration` | Σₖ Pₖ² |
//! | `simpson-interaction` | I |
//!
//! Everybody is here the sum of the groups: people of no listed group are not there. Source:
//! Reardon and Firebaugh (2002); divergence: E. Roberto, "The Divergence Index" (2015).
//!
//! Worked example: 30 and 70, 10 and 90. I = 2·0.2·0.8 = 0.32; the deviations of both groups are 20
//! each, so D = 40/(2·200·0.32) = 0.3125, the same as of either group against the other.

use crate::catalogue::Measure;
use crate::outcome::NoValue;
use crate::sums::Sums;

/// The measure of the sums of all groups; none where it does not follow from them.
pub(crate) fn multigroup(measure: Measure, groups: &[Sums]) -> Option<Result<f64, NoValue>> {
    let people = groups.first().map_or(0.0, |sums| sums.people);
    let each = |term: fn(&Sums) -> f64| groups.iter().map(term).sum::<f64>();
    let mixture = each(|s| s.share() * (1.0 - s.share()));
    let many = groups.len().saturating_sub(1) as f64;
    let value = match measure {
        Measure::MultigroupDissimilarity => each(|s| s.deviations) / (2.0 * people * mixture),
        Measure::MultigroupGini => each(|s| s.pairs) / (people * people * mixture),
        Measure::MultigroupInformationTheory => divergence(groups, people) / entropy(groups),
        Measure::NormalisedExposure => each(|s| s.spread / (1.0 - s.share())) / people,
        Measure::RelativeDiversity => each(|s| s.spread) / (people * mixture),
        Measure::SquaredVariation => each(|s| s.spread / s.share()) / (people * many),
        Measure::Divergence => divergence(groups, people),
        Measure::SimpsonConcentration => each(|s| s.share().powi(2)),
        Measure::SimpsonInteraction => mixture,
        _ => return None,
    };
    let is_bounded = measure.range().high.is_some();
    let value = if is_bounded { value.clamp(0.0, 1.0) } else { value };
    Some(if groups.len() > 1 { Ok(value) } else { Err(NoValue::OneGroup) })
}

/// E.
fn entropy(groups: &[Sums]) -> f64 {
    groups.iter().map(|s| -s.share() * s.share().ln()).sum()
}

/// Σ t·p·ln(p/P) of a group is Σ x·ln x − Σ x·ln t − X·ln P; over all groups the middle is Σ t·ln t.
fn divergence(groups: &[Sums], people: f64) -> f64 {
    let total = groups.first().map_or(0.0, |sums| sums.total_logarithms);
    let own = groups.iter().map(|s| s.logarithms - s.group * s.share().ln()).sum::<f64>();
    ((own - total) / people).max(0.0)
}
