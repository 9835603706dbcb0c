//! Clustering: whether the neighbourhoods in which a group lives lie near each other.
//!
//! Two neighbourhoods at the distance *d* are near by *c* = exp(−d/s), where *s* is the distance of
//! fading in the settings; a neighbourhood is as far from itself as the mean of two of its people,
//! √(0.6·area) (White). Over all pairs i, j, each also with itself, and n neighbourhoods:
//!
//! - `spatial-proximity`: SP = (X·Pxx + Y·Pyy) / (T·Ptt), Pxx = Σᵢⱼ xᵢ·xⱼ·cᵢⱼ / X²
//! - `absolute-clustering`: ACL = (Σᵢ xᵢ/X·Σⱼ cᵢⱼ·xⱼ − X/n²·Σ c) / (Σᵢ xᵢ/X·Σⱼ cᵢⱼ·tⱼ − X/n²·Σ c)
//! - `relative-clustering`: RCL = Pxx/Pyy − 1
//! - `distance-decay-isolation`: DPxx = Σᵢ xᵢ/X · Σⱼ cᵢⱼ·xⱼ / Σⱼ cᵢⱼ·tⱼ
//! - `distance-decay-interaction`: DPxy, the same with yⱼ above; 1 − DPxx
//!
//! Sources: Massey and Denton (1988); M. J. White, "The Measurement of Spatial Segregation",
//! American Journal of Sociology 88 (1983) 1008–1018; B. S. Morgan, "A Distance-Decay Based
//! Interaction Index to Measure Residential Segregation", Area 15 (1983) 211–217.
//!
//! **Where the Python package `segregation` 2.5.4 differs.** It divides each distance by a column sum
//! and takes 1 − exp(−d) for nearness, which *grows* with distance; sums xⱼ² in place of xᵢ·xⱼ for
//! RCL; and divides by the sum of the wrong row for DPxx and DPxy. Its formulas for SP and ACL are
//! these when it is given this nearness, and are compared so.
//!
//! **Cost.** Exact over all n² pairs, for all groups in one pass, in memory of n·(groups + 2).
//!
//! Worked example: 30 of 100 and 10 of 100, on areas near 0, so that c is 1 with itself, at the
//! distance s·ln 2, so that c is ½ across:
//! Pxx = (900 + 100 + 300)/1600, DPxx = 0.75·(35/150) + 0.25·(25/150).

use std::num::NonZeroUsize;

use crate::catalogue::{Measure, Need};
use crate::neighbourhoods::Neighbourhoods;
use crate::outcome::{NoValue, Setting};
use crate::settings::Settings;

/// How near everybody is to each neighbourhood.
#[derive(Clone, Debug)]
pub(crate) struct Nearness {
    /// For each group, Σⱼ cᵢⱼ·xⱼ for each i.
    groups: Vec<Vec<f64>>,
    /// Σⱼ cᵢⱼ·tⱼ.
    all: Vec<f64>,
    /// Σᵢⱼ cᵢⱼ.
    pairs: f64,
}

impl Nearness {
    /// Walks over all pairs.
    pub(crate) fn of(
        city: &Neighbourhoods,
        settings: &Settings,
        threads: NonZeroUsize,
    ) -> Result<Self, NoValue> {
        let plane = Plane::of(city, settings)?;
        let ones = vec![1.0; city.len()];
        let mut columns: Vec<&[f64]> = city.columns.iter().map(Vec::as_slice).collect();
        columns.extend([city.totals.as_slice(), ones.as_slice()]);
        let rows = rows_near(&plane, &columns, threads);
        let width = columns.len();
        let column = |k: usize| rows.iter().skip(k).step_by(width).copied().collect::<Vec<f64>>();
        let groups = (0..city.columns.len()).map(column).collect();
        Ok(Self { groups, all: column(width - 2), pairs: column(width - 1).iter().sum() })
    }

    /// The measure of clustering; none where it is not one.
    pub(crate) fn measure(
        &self,
        city: &Neighbourhoods,
        measure: Measure,
        group: usize,
    ) -> Option<Result<f64, NoValue>> {
        let (column, near) = (city.columns.get(group)?, self.groups.get(group)?);
        let forms = Forms::of(column, &city.totals, near, &self.all);
        let value = match measure {
            Measure::SpatialProximity => forms.proximity(),
            Measure::AbsoluteClustering => {
                let mean = forms.x * self.pairs / (city.len() as f64).powi(2);
                (forms.xx / forms.x - mean) / (forms.xt / forms.x - mean)
            }
            Measure::RelativeClustering => {
                forms.xx / forms.x.powi(2) / (forms.yy / forms.y.powi(2)) - 1.0
            }
            Measure::DistanceDecayIsolation => forms.isolation,
            Measure::DistanceDecayInteraction => 1.0 - forms.isolation,
            _ => return None,
        };
        Some(Ok(value))
    }
}

/// Whether a measure follows from nearness.
pub(crate) const fn is_of_clustering(measure: Measure) -> bool {
    matches!(measure.dimension(), crate::Dimension::Clustering)
}

/// The sums over pairs for one group against everybody else.
struct Forms {
    x: f64,
    y: f64,
    xx: f64,
    xt: f64,
    yy: f64,
    tt: f64,
    isolation: f64,
}

impl Forms {
    fn of(column: &[f64], totals: &[f64], near: &[f64], all: &[f64]) -> Self {
        let mut forms = Self { x: 0.0, y: 0.0, xx: 0.0, xt: 0.0, yy: 0.0, tt: 0.0, isolation: 0.0 };
        for (((x, t), near_x), near_t) in column.iter().zip(totals).zip(near).zip(all) {
            let y = t - x;
            forms.x += x;
            forms.y += y;
            forms.xx += x * near_x;
            forms.xt += x * near_t;
            forms.yy += y * (near_t - near_x);
            forms.tt += t * near_t;
            if *x > 0.0 {
                forms.isolation += x * near_x / near_t;
            }
        }
        forms.isolation /= forms.x;
        forms
    }

    fn proximity(&self) -> f64 {
        (self.xx / self.x + self.yy / self.y) / (self.tt / (self.x + self.y))
    }
}

/// Places in distances of fading.
struct Plane {
    xs: Vec<f64>,
    ys: Vec<f64>,
    /// The nearness of each to itself.
    own: Vec<f64>,
}

impl Plane {
    fn of(city: &Neighbourhoods, settings: &Settings) -> Result<Self, NoValue> {
        let areas = city.map.areas.as_ref().ok_or(NoValue::Lacks(Need::Areas))?;
        let centroids = city.map.centroids.as_ref().ok_or(NoValue::Lacks(Need::Centroids))?;
        let fading = settings.fading.ok_or(NoValue::Lacks(Need::Fading))?;
        if !(fading.is_finite() && fading > 0.0) {
            return Err(NoValue::OutOfRange(Setting::Fading));
        }
        Ok(Self {
            xs: centroids.iter().map(|[x, _]| x / fading).collect(),
            ys: centroids.iter().map(|[_, y]| y / fading).collect(),
            own: areas.iter().map(|area| (-(0.6 * area).sqrt() / fading).exp()).collect(),
        })
    }
}

/// How many neighbourhoods are taken at once, so that they stay in the nearest memory.
const BLOCK: usize = 512;

/// Σⱼ cᵢⱼ·vⱼ for every i and column v; rows one after another.
fn rows_near(plane: &Plane, columns: &[&[f64]], threads: NonZeroUsize) -> Vec<f64> {
    let width = columns.len();
    let mut rows = vec![0.0; plane.xs.len() * width];
    let share = plane.xs.len().div_ceil(threads.get()).max(1);
    std::thread::scope(|scope| {
        for (first, part) in rows.chunks_mut(share * width).enumerate() {
            scope.spawn(move || {
                for (row, i) in part.chunks_mut(width).zip(first * share..) {
                    fill_row(row, i, plane, columns);
                }
            });
        }
    });
    rows
}

fn fill_row(row: &mut [f64], i: usize, plane: &Plane, columns: &[&[f64]]) {
    let (Some(x), Some(y)) = (plane.xs.get(i), plane.ys.get(i)) else { return };
    let mut near = [0.0; BLOCK];
    let blocks = plane.xs.chunks(BLOCK).zip(plane.ys.chunks(BLOCK));
    for (start, (xs, ys)) in (0..).step_by(BLOCK).zip(blocks) {
        for ((c, xj), yj) in near.iter_mut().zip(xs).zip(ys) {
            let (dx, dy) = (x - xj, y - yj);
            *c = fade((dx * dx + dy * dy).sqrt());
        }
        if let (Some(own), Some(value)) =
            (i.checked_sub(start).and_then(|j| near.get_mut(j)), plane.own.get(i))
        {
            *own = *value;
        }
        for (sum, column) in row.iter_mut().zip(columns) {
            *sum += product(&near, column.get(start..start + xs.len()).unwrap_or_default());
        }
    }
}

/// Σ a·b, in four strands that a processor can take side by side.
fn product(a: &[f64], b: &[f64]) -> f64 {
    let (fours, rest) = b.as_chunks::<4>();
    let (starts, _) = a.as_chunks::<4>();
    let mut sums = [0.0; 4];
    for (a, b) in starts.iter().zip(fours) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum += a * b;
        }
    }
    let behind = a.iter().skip(fours.len() * 4).zip(rest).map(|(a, b)| a * b).sum::<f64>();
    sums.iter().sum::<f64>() + behind
}

/// exp(−d) for d ≥ 0, to a few units of the last place, and 0 beyond 700, where it is below 10⁻³⁰⁴.
///
/// −d = k·ln 2 + r with |r| ≤ ½·ln 2, and exp(r) by Taylor's series to r¹³/13!. Without calls and
/// branches, so that several are computed side by side; the same on every machine.
fn fade(d: f64) -> f64 {
    const SHIFT: f64 = 6_755_399_441_055_744.0;
    const LN_2_HIGH: f64 = 0.693_147_180_369_123_8;
    const LN_2_LOW: f64 = 1.908_214_929_270_587_7e-10;
    const SERIES: [f64; 14] = [
        1.0 / 6_227_020_800.0,
        1.0 / 479_001_600.0,
        1.0 / 39_916_800.0,
        1.0 / 3_628_800.0,
        1.0 / 362_880.0,
        1.0 / 40_320.0,
        1.0 / 5_040.0,
        1.0 / 720.0,
        1.0 / 120.0,
        1.0 / 24.0,
        1.0 / 6.0,
        0.5,
        1.0,
        1.0,
    ];
    let is_near = if d < 700.0 { 1.0 } else { 0.0 };
    let x = -d.min(700.0);
    let shifted = x * std::f64::consts::LOG2_E + SHIFT;
    let k = shifted - SHIFT;
    let r = (x - k * LN_2_HIGH) - k * LN_2_LOW;
    let series = SERIES.iter().fold(0.0, |sum, factor| sum * r + factor);
    // The lowest bits of the shifted number are k; beside 1023 they make the exponent of 2ᵏ.
    let power = f64::from_bits(shifted.to_bits().wrapping_add(1023) << 52);
    series * power * is_near
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fading_is_the_exponential_function() {
        for step in 0..7_000 {
            let d = f64::from(step) * 0.1;
            let exact = (-d).exp();
            assert!((fade(d) - exact).abs() <= 1e-15 * exact, "{d}");
        }
        assert_eq!(fade(0.0), 1.0);
        assert_eq!(fade(701.0), 0.0);
        assert_eq!(fade(f64::INFINITY), 0.0);
    }
}
