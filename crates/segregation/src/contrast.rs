//! Evenness less the contrast between neighbours: a city of large blocks is more segregated than a
//! chessboard, though both have the same D.
//!
//! With *p* the group's share, over every pair i, j of inhabited neighbourhoods that touch:
//!
//! - `spatial-dissimilarity`: D − Σ |pᵢ − pⱼ| / number of pairs (R. Morrill, "On the Measure of
//!   Geographic Segregation", Geography Research Forum 11 (1991) 25–36)
//! - `boundary-dissimilarity`: D − Σ lᵢⱼ·|pᵢ − pⱼ| / Σ lᵢⱼ, *l* the length of the border
//! - `perimeter-area-dissimilarity`: D − Σ lᵢⱼ·|pᵢ − pⱼ|·(rᵢ + rⱼ)/2 / (Σ lᵢⱼ · max r), *r* the
//!   perimeter over the area (both D. W. S. Wong, "Spatial Indices of Segregation", Urban Studies
//!   30 (1993) 559–572, with the weights of all pairs adding up to 1 as the usual software has it)
//!
//! Worked example: 30 of 100 and 10 of 100, which touch: D = 0.3125, the contrast 0.2, so SD = BSD =
//! 0.1125. With perimeters 4 and 8 and areas 1 and 3, r is 4 and 2⅔: PARD = 0.3125 − 0.2·(3⅓/4).

use crate::catalogue::{Measure, Need};
use crate::draft::{Border, Borders};
use crate::neighbourhoods::Neighbourhoods;
use crate::outcome::NoValue;
use crate::sums::Sums;
use crate::twogroup::dissimilarity;

/// The measure over borders; none where it is not one.
pub(crate) fn over_borders(
    city: &Neighbourhoods,
    measure: Measure,
    column: &[f64],
    sums: &Sums,
) -> Option<Result<f64, NoValue>> {
    let mean = match measure {
        Measure::SpatialDissimilarity => mean_contrast(city, column, |_| 1.0, |_| 1.0),
        Measure::BoundaryDissimilarity => mean_contrast(city, column, |b| b.length, |_| 1.0),
        Measure::PerimeterAreaDissimilarity => compact_contrast(city, column),
        _ => return None,
    };
    Some(mean.map(|mean| dissimilarity(sums) - mean))
}

fn borders(city: &Neighbourhoods) -> Result<&Borders, NoValue> {
    city.map.borders.as_ref().ok_or(NoValue::Lacks(Need::Borders))
}

/// |pᵢ − pⱼ| over a border; none where nobody lives on a side.
fn contrast(city: &Neighbourhoods, column: &[f64], border: &Border) -> Option<f64> {
    let share = |i: usize| {
        let people = city.totals.get(i).filter(|t| **t > 0.0)?;
        column.get(i).map(|x| x / people)
    };
    Some((share(border.one)? - share(border.other)?).abs())
}

/// Σ weight·worth·contrast / Σ weight over the borders between inhabited neighbourhoods.
fn mean_contrast(
    city: &Neighbourhoods,
    column: &[f64],
    weight: impl Fn(&Border) -> f64,
    worth: impl Fn(&Border) -> f64,
) -> Result<f64, NoValue> {
    let (mut sum, mut weights) = (0.0, 0.0);
    for border in &borders(city)?.shared {
        if let Some(contrast) = contrast(city, column, border) {
            sum += weight(border) * worth(border) * contrast;
            weights += weight(border);
        }
    }
    if weights > 0.0 { Ok(sum / weights) } else { Err(NoValue::NobodyTouches) }
}

/// The mean of the contrasts, each worth less where neighbourhoods are more compact.
fn compact_contrast(city: &Neighbourhoods, column: &[f64]) -> Result<f64, NoValue> {
    let areas = city.map.areas.as_ref().ok_or(NoValue::Lacks(Need::Areas))?;
    let ratios = borders(city)?.perimeters.iter().zip(areas).map(|(around, area)| around / area);
    let ratios: Vec<f64> = ratios.collect();
    let inhabited = ratios.iter().zip(&city.totals).filter(|(_, t)| **t > 0.0);
    let most = inhabited.map(|(ratio, _)| *ratio).fold(0.0, f64::max);
    let ratio = |i: usize| ratios.get(i).copied().unwrap_or(0.0);
    let worth = |b: &Border| f64::midpoint(ratio(b.one), ratio(b.other)) / most;
    mean_contrast(city, column, |b| b.length, worth)
}
