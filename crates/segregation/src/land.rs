//! Concentration and centralisation: how little land a group lives on, and how near the centre.
//!
//! With *a* the area of a neighbourhood and *A* of the city:
//!
//! - `delta`: DEL = ½·Σ |x/X − a/A|
//! - `absolute-concentration`: ACO = 1 − (Σ x·a/X − S₁) / (S₂ − S₁)
//! - `relative-concentration`: RCO = (Σ x·a/X / Σ y·a/Y − 1) / (S₁/S₂ − 1)
//!
//! where S₁ is the mean area over everybody in the smallest neighbourhoods that together hold at
//! least X people, and S₂ in the largest ones. Where areas are equal, the one that stands first
//! comes first.
//!
//! - `absolute-centralisation`: ACE = Σ Xᵢ₋₁·Aᵢ − Σ Xᵢ·Aᵢ₋₁
//! - `relative-centralisation`: RCE = Σ Xᵢ₋₁·Yᵢ − Σ Xᵢ·Yᵢ₋₁
//!
//! over rings outwards from the centre, Xᵢ the part of the group up to ring i. As the usual
//! software has it (and Massey and Denton print it), a group that lives farther *in* than the land
//! makes ACE positive. Neighbourhoods equally far make one ring, so that their order does not matter.
//!
//! Source: Massey and Denton (1988).
//!
//! Worked example: areas 1 and 3, 30 of 100 and 10 of 100. DEL = ½·(|0.75 − 0.25| + |0.25 − 0.75|)
//! = 0.5. X = 40, so S₁ = 1 and S₂ = 3; Σ x·a/X = 0.75 + 0.75 = 1.5; ACO = 1 − 0.5/2 = 0.75.
//! Σ y·a/Y = (70 + 270)/160 = 2.125; RCO = (1.5/2.125 − 1)/(1/3 − 1) = 0.441. With the centre in
//! the first: ACE = 0.75·1 − 1·0.25 = 0.5, RCE = 0.75 − 70/160 = 0.3125.

use crate::catalogue::{Measure, Need};
use crate::neighbourhoods::Neighbourhoods;
use crate::outcome::{NoValue, Setting};
use crate::outline::length;
use crate::settings::{Centre, Settings};

/// The measure over land; none where it is not one.
pub(crate) fn over_land(
    city: &Neighbourhoods,
    measure: Measure,
    column: &[f64],
    settings: &Settings,
) -> Option<Result<f64, NoValue>> {
    Some(match measure {
        Measure::Delta => areas(city).map(|areas| delta(column, areas)),
        Measure::AbsoluteConcentration => areas(city).map(|areas| {
            let means = Means::of(city, column, areas);
            1.0 - (means.group - means.smallest) / (means.largest - means.smallest)
        }),
        Measure::RelativeConcentration => areas(city).map(|areas| {
            let means = Means::of(city, column, areas);
            (means.group / means.others - 1.0) / (means.smallest / means.largest - 1.0)
        }),
        Measure::AbsoluteCentralisation => absolute_centralisation(city, column, settings),
        Measure::RelativeCentralisation => {
            let others: Vec<f64> = city.totals.iter().zip(column).map(|(t, x)| t - x).collect();
            outwards(city, settings).map(|rings| nearer(&rings, column, &others))
        }
        _ => return None,
    })
}

fn areas(city: &Neighbourhoods) -> Result<&[f64], NoValue> {
    city.map.areas.as_deref().ok_or(NoValue::Lacks(Need::Areas))
}

fn delta(column: &[f64], areas: &[f64]) -> f64 {
    let (group, land) = (column.iter().sum::<f64>(), areas.iter().sum::<f64>());
    0.5 * column.iter().zip(areas).map(|(x, a)| (x / group - a / land).abs()).sum::<f64>()
}

/// Mean areas: of the group's neighbourhoods, of everybody else's, and the least and greatest that
/// as many people as the group has could have.
struct Means {
    group: f64,
    others: f64,
    smallest: f64,
    largest: f64,
}

impl Means {
    fn of(city: &Neighbourhoods, column: &[f64], areas: &[f64]) -> Self {
        let all = || areas.iter().zip(column).zip(&city.totals);
        let needed = column.iter().sum();
        let mut places: Vec<(f64, f64)> = areas.iter().copied().zip(city.totals.clone()).collect();
        places.sort_by(|a, b| a.0.total_cmp(&b.0));
        let smallest = mean_until(&places, needed);
        places.sort_by(|a, b| b.0.total_cmp(&a.0));
        Self {
            group: mean(all().map(|((a, x), _)| (*a, *x))),
            others: mean(all().map(|((a, x), t)| (*a, t - x))),
            smallest,
            largest: mean_until(&places, needed),
        }
    }
}

/// The mean of the figures, weighed by people.
fn mean(figures: impl Iterator<Item = (f64, f64)>) -> f64 {
    let (sum, people) = figures.fold((0.0, 0.0), |(sum, all), (f, n)| (f * n + sum, all + n));
    sum / people
}

/// The mean area over everybody in the first places that hold as many as needed.
fn mean_until(places: &[(f64, f64)], needed: f64) -> f64 {
    let mut held = 0.0;
    mean(places.iter().copied().take_while(|(_, people)| {
        let is_wanting = held < needed;
        held += people;
        is_wanting
    }))
}

fn absolute_centralisation(
    city: &Neighbourhoods,
    column: &[f64],
    settings: &Settings,
) -> Result<f64, NoValue> {
    let areas = areas(city)?;
    Ok(nearer(&outwards(city, settings)?, column, areas))
}

/// Σ Uᵢ₋₁·Vᵢ − Σ Uᵢ·Vᵢ₋₁ over rings, with the parts of both up to each.
fn nearer(rings: &[Vec<usize>], us: &[f64], vs: &[f64]) -> f64 {
    let (u_sum, v_sum) = (us.iter().sum::<f64>(), vs.iter().sum::<f64>());
    let (mut u_before, mut v_before, mut sum) = (0.0, 0.0, 0.0);
    for ring in rings {
        let part = |all: &[f64]| ring.iter().filter_map(|i| all.get(*i)).sum::<f64>();
        let (u, v) = (part(us) / u_sum, part(vs) / v_sum);
        sum += u_before * v - u * v_before;
        u_before += u;
        v_before += v;
    }
    sum
}

/// The numbers of the neighbourhoods in rings outwards; those equally far are one ring.
fn outwards(city: &Neighbourhoods, settings: &Settings) -> Result<Vec<Vec<usize>>, NoValue> {
    let centroids = city.map.centroids.as_deref().ok_or(NoValue::Lacks(Need::Centroids))?;
    let centre = settings.centre.ok_or(NoValue::Lacks(Need::Centre))?;
    let (cx, cy) = place(centre, centroids, &city.totals);
    if !(cx.is_finite() && cy.is_finite()) {
        return Err(NoValue::OutOfRange(Setting::Centre));
    }
    let far = |centroid: &[f64; 2]| length(*centroid, [cx, cy]);
    let mut places: Vec<(f64, usize)> = centroids.iter().map(far).zip(0..).collect();
    places.sort_by(|a, b| a.0.total_cmp(&b.0));
    let rings = places.chunk_by(|a, b| a.0.total_cmp(&b.0).is_eq());
    Ok(rings.map(|ring| ring.iter().map(|(_, i)| *i).collect()).collect())
}

/// Where the centre is.
fn place(centre: Centre, centroids: &[[f64; 2]], totals: &[f64]) -> (f64, f64) {
    let weighed = |weight: &dyn Fn(f64) -> f64| {
        let all = || centroids.iter().zip(totals);
        (
            mean(all().map(|([x, _], t)| (*x, weight(*t)))),
            mean(all().map(|([_, y], t)| (*y, weight(*t)))),
        )
    };
    let most = totals.iter().copied().fold(0.0, f64::max);
    match centre {
        Centre::Point(x, y) => (x, y),
        Centre::MeanOfCentroids => weighed(&|_| 1.0),
        Centre::MeanOfPeople => weighed(&|t| t),
        Centre::MostPeople => weighed(&|t| f64::from(u8::from(t >= most))),
    }
}
