//! Surroundings: whom people have around them, whatever line was drawn between neighbourhoods.
//!
//! A school district ends at a street, but daily life does not. Everybody within a radius counts,
//! the near more than the far, by a [kernel](crate::Kernel) that is 1 at the centroid. With *w*ᵢⱼ its
//! weight, a group's surroundings count is x̃ᵢ = Σⱼ wᵢⱼ·xⱼ, and p̃ᵢ = x̃ᵢ/t̃ᵢ.
//!
//! - [`surroundings`] gives the city with these counts in place of its own, of which any measure can
//!   be taken ("egohoods").
//! - `surroundings-information-theory`: H̃ = 1 − Σ t·Ẽᵢ / (T·E), Ẽ the entropy of the p̃ of all groups
//! - `surroundings-dissimilarity`: D̃ = Σₖ Σ t·|p̃ₖ − Pₖ| / (2·T·I)
//!
//! The latter two weigh by the people who live there and compare with the mix of the true city:
//! S. F. Reardon and D. O'Sullivan, "Measures of Spatial Segregation", Sociological Methodology 34
//! (2004) 121–162. When surroundings are more mixed than the city, H̃ can be below 0
//! and D̃ above 1.
//!
//! Counts are not rounded. (The Python package `segregation` 2.5.4 rounds them to whole people.)
//! Exact; costs the pairs within the radius, found by a grid of squares as wide as the radius.
//!
//! Worked example: 30 of 100 and 10 of 100 at half a radius, triangular: x̃ = 35 and 25, t̃ = 150 and
//! 150, so D̃ between two groups is 2·100·(|35/150 − 0.2| + |25/150 − 0.2|)/(2·200·0.32) = 0.104.

use std::collections::HashMap;
use std::sync::Arc;

use crate::catalogue::{Measure, Need};
use crate::neighbourhoods::Neighbourhoods;
use crate::outcome::{NoValue, Setting};
use crate::outline::length;
use crate::settings::{Settings, Surroundings};

/// The city in which everybody's neighbourhood is their surroundings.
///
/// Its counts are weighted sums, so they are seldom whole and add up to more than the city has.
///
/// # Errors
/// When centroids are not known, or the radius is not finite and above 0.
pub fn surroundings(
    city: &Neighbourhoods,
    around: Surroundings,
) -> Result<Neighbourhoods, NoValue> {
    let mut columns = vec![vec![0.0; city.len()]; city.columns.len()];
    let mut totals = vec![0.0; city.len()];
    each_near(city, around, |i, j, weight| {
        let all = columns.iter_mut().zip(&city.columns);
        for (sums, counts) in all.chain([(&mut totals, &city.totals)]) {
            if let (Some(sum), Some(count)) = (sums.get_mut(i), counts.get(j)) {
                *sum += weight * count;
            }
        }
    })?;
    let totals = city.in_groups.is_some().then_some(totals);
    Ok(Neighbourhoods::of_columns(Arc::clone(&city.map), columns, totals))
}

/// The measure over surroundings; none where it is not one.
pub(crate) fn over_surroundings(
    city: &Neighbourhoods,
    measure: Measure,
    settings: &Settings,
) -> Option<Result<f64, NoValue>> {
    let take = match measure {
        Measure::SurroundingsDissimilarity => dissimilarity,
        Measure::SurroundingsInformationTheory => information,
        _ => return None,
    };
    let around = settings.surroundings.ok_or(NoValue::Lacks(Need::Surroundings));
    Some(around.and_then(|around| surroundings(city, around)).map(|around| take(city, &around)))
}

/// Pₖ of every group.
fn shares(city: &Neighbourhoods) -> Vec<f64> {
    let people: f64 = city.in_groups().iter().sum();
    city.columns.iter().map(|column| column.iter().sum::<f64>() / people).collect()
}

/// Σₖ Σᵢ tᵢ·f(p̃ₖᵢ, Pₖ) / T
fn mean_over(city: &Neighbourhoods, around: &Neighbourhoods, f: impl Fn(f64, f64) -> f64) -> f64 {
    let (own, near) = (city.in_groups(), around.in_groups());
    let group = |column: &Vec<f64>, share: f64| {
        let places = own.iter().zip(near).zip(column).filter(|((t, _), _)| **t > 0.0);
        places.map(|((t, all), x)| t * f(x / all, share)).sum::<f64>()
    };
    let groups = around.columns.iter().zip(shares(city));
    groups.map(|(column, share)| group(column, share)).sum::<f64>() / own.iter().sum::<f64>()
}

fn dissimilarity(city: &Neighbourhoods, around: &Neighbourhoods) -> f64 {
    let mixture: f64 = shares(city).iter().map(|p| p * (1.0 - p)).sum();
    mean_over(city, around, |near, share| (near - share).abs()) / (2.0 * mixture)
}

/// −p·ln p, 0 at 0.
fn entropy(p: f64) -> f64 {
    if p > 0.0 { -p * p.ln() } else { 0.0 }
}

fn information(city: &Neighbourhoods, around: &Neighbourhoods) -> f64 {
    let whole: f64 = shares(city).iter().copied().map(entropy).sum();
    1.0 - mean_over(city, around, |near, _| entropy(near)) / whole
}

/// Calls with every i, every j within its radius (itself too), and the weight, in a fixed order.
fn each_near(
    city: &Neighbourhoods,
    around: Surroundings,
    mut call: impl FnMut(usize, usize, f64),
) -> Result<(), NoValue> {
    let centroids = city.map.centroids.as_ref().ok_or(NoValue::Lacks(Need::Centroids))?;
    if !(around.radius.is_finite() && around.radius > 0.0) {
        return Err(NoValue::OutOfRange(Setting::Radius));
    }
    let square = |[x, y]: &[f64; 2]| {
        [(x / around.radius).floor() as i64, (y / around.radius).floor() as i64]
    };
    let mut grid: HashMap<[i64; 2], Vec<(usize, [f64; 2])>> = HashMap::new();
    for (j, centroid) in centroids.iter().enumerate() {
        grid.entry(square(centroid)).or_default().push((j, *centroid));
    }
    for (i, centroid) in centroids.iter().enumerate() {
        let [column, row] = square(centroid);
        let squares = (-1..=1).flat_map(|dx| (-1..=1).map(move |dy| (dx, dy)));
        let squares = squares.map(|(dx, dy)| [column.saturating_add(dx), row.saturating_add(dy)]);
        for (j, other) in squares.filter_map(|at| grid.get(&at)).flatten() {
            let z = length(*centroid, *other) / around.radius;
            let weight = around.kernel.weight(z);
            if weight > 0.0 {
                call(i, *j, weight);
            }
        }
    }
    Ok(())
}
