//! Dissimilarity and Gini without what chance alone gives: for small groups and small places.
//!
//! Ten families in a hundred streets cannot be spread evenly, so D is high though nobody keeps
//! them apart. Four corrections:
//!
//! - `modified-dissimilarity`, `modified-gini`: with D* the mean of D when each neighbourhood draws its
//!   people from the city's mix, (D − D*)/(1 − D*) where D ≥ D*, else (D − D*)/D*. Source:
//!   W. J. Carrington and K. R. Troske, "On Measuring Segregation in Samples With Small Units",
//!   Journal of Business & Economic Statistics 15 (1997) 402–409.
//! - `bias-corrected-dissimilarity`: 2·D − D̄, D̄ the mean of D when both groups draw their
//!   neighbourhoods anew by their own shares.
//! - `density-corrected-dissimilarity`: ½·Σ σ·n(θ̂), θ̂ = |x/X − y/Y|/σ,
//!   σ² = q(1−q)/X + r(1−r)/Y with q = x/X, r = y/Y; n(θ̂) is the θ under which θ̂ is most likely,
//!   0 up to θ̂ = 1 and beyond it the root of θ = θ̂·tanh(θ·θ̂). Source of both: R. Allen,
//!   S. Burgess, R. Davidson and F. Windmeijer, "More Reliable Inference for the Dissimilarity Index
//!   of Segregation", The Econometrics Journal 18 (2015) 40–66.
//!
//! The first three are drawn from the seed of the settings. The Python package `segregation` 2.5.4
//! begins every draw of the first two with the same seed, so its mean is over one draw.
//!
//! Worked example: θ̂ = 2 gives n = 1.99865, the root of θ = 2·tanh(2·θ); θ̂ = 1 gives 0.

use crate::catalogue::Measure;
use crate::chance::{Digits, Stream};
use crate::draws::{check_drawable, spread_group};
use crate::neighbourhoods::Neighbourhoods;
use crate::outcome::NoValue;
use crate::pairs::Sorter;
use crate::settings::Settings;
use crate::sums::{Frame, Sums, Terms};
use crate::twogroup::{dissimilarity, gini};

/// The corrected measure; none where it is not one.
pub(crate) fn corrected(
    city: &Neighbourhoods,
    measure: Measure,
    column: &[f64],
    sums: &Sums,
    settings: &Settings,
) -> Option<Result<f64, NoValue>> {
    Some(match measure {
        Measure::ModifiedDissimilarity => modified(city, dissimilarity, sums, settings),
        Measure::ModifiedGini => modified(city, gini, sums, settings),
        Measure::BiasCorrectedDissimilarity => bias_corrected(city, column, sums, settings),
        Measure::DensityCorrectedDissimilarity => Ok(density_corrected(&city.totals, column, sums)),
        _ => return None,
    })
}

/// The mean of an index over draws; each fills a column and the totals of the neighbourhoods.
fn mean_of_draws(
    index: fn(&Sums) -> f64,
    settings: &Settings,
    mut draw: impl FnMut(&mut Stream, &mut Vec<f64>, &mut Vec<f64>),
) -> Result<f64, NoValue> {
    let (mut column, mut totals, mut sorter) = (Vec::new(), Vec::new(), Sorter::default());
    let terms = Terms::computed(0.5);
    let (mut sum, mut taken, mut frame) = (0.0, 0_u32, Frame::default());
    for number in 0..settings.draws()? {
        draw(&mut Stream::new(settings.seed, number as u64), &mut column, &mut totals);
        frame.fill(&totals, &terms);
        let sums = Sums::of(&column, &frame, &terms, &mut sorter);
        // In a tiny city a draw may be all of one kind, which has no index.
        if sums.group > 0.0 && sums.others() > 0.0 {
            sum += index(&sums);
            taken += 1;
        }
    }
    if taken > 0 { Ok(sum / f64::from(taken)) } else { Err(NoValue::Undefined) }
}

fn modified(
    city: &Neighbourhoods,
    index: fn(&Sums) -> f64,
    sums: &Sums,
    settings: &Settings,
) -> Result<f64, NoValue> {
    check_drawable(city)?;
    let most = city.totals.iter().copied().fold(0.0, f64::max);
    let digits = Digits::binomial(sums.share(), most as u32);
    let expected = mean_of_draws(index, settings, |stream, column, totals| {
        totals.clone_from(&city.totals);
        column.clear();
        column.extend(city.totals.iter().map(|t| f64::from(digits.draw(*t as u32, stream))));
    })?;
    let beyond = index(sums) - expected;
    Ok(if beyond >= 0.0 { beyond / (1.0 - expected) } else { beyond / expected })
}

fn bias_corrected(
    city: &Neighbourhoods,
    column: &[f64],
    sums: &Sums,
    settings: &Settings,
) -> Result<f64, NoValue> {
    check_drawable(city)?;
    let others: Vec<f64> = city.totals.iter().zip(column).map(|(t, x)| t - x).collect();
    let (own, rest) = (spread_group(column, sums.group), spread_group(&others, sums.others()));
    let mut drawn = Vec::new();
    let mean = mean_of_draws(dissimilarity, settings, |stream, column, totals| {
        own.draw(stream, column);
        rest.draw(stream, &mut drawn);
        totals.clear();
        totals.extend(column.iter().zip(&drawn).map(|(x, y)| x + y));
    })?;
    Ok(2.0 * dissimilarity(sums) - mean)
}

fn density_corrected(totals: &[f64], column: &[f64], sums: &Sums) -> f64 {
    let place = |(x, t): (&f64, &f64)| {
        let (q, r) = (x / sums.group, (t - x) / sums.others());
        let sigma = (q * (1.0 - q) / sums.group + r * (1.0 - r) / sums.others()).sqrt();
        // Without spread, by nobody or by everybody living here, there is no bias to correct.
        if sigma > 0.0 { sigma * likeliest((q - r).abs() / sigma) } else { (q - r).abs() }
    };
    column.iter().zip(totals).map(place).sum::<f64>() / 2.0
}

/// The θ under which |N(θ, 1)| is most likely to be what was found.
///
/// Newton's steps from above: θ − θ̂·tanh(θ·θ̂) is convex there, so they never pass the root.
fn likeliest(found: f64) -> f64 {
    if found <= 1.0 {
        return 0.0;
    }
    let mut theta = found;
    for _ in 0..200 {
        let tanh = (theta * found).tanh();
        let step = (theta - found * tanh) / (1.0 - found * found * (1.0 - tanh * tanh));
        if !(step.is_finite() && step.abs() > 1e-15 * theta) {
            break;
        }
        theta = (theta - step).max(0.0);
    }
    theta
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likeliest_is_a_root_and_none_up_to_one() {
        assert_eq!((likeliest(0.3), likeliest(1.0)), (0.0, 0.0));
        for found in [1.000_001, 1.01, 1.5, 2.0, 8.0, 500.0] {
            let theta = likeliest(found);
            assert!(theta > 0.0 && (theta - found * (theta * found).tanh()).abs() < 1e-9);
        }
        assert!((likeliest(2.0) - 1.998_65).abs() < 1e-4, "{}", likeliest(2.0));
    }
}
