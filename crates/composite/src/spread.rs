//! How figures are spread: middle, width, lean and tails of a column.
//!
//! An index needs to know whether a few extreme places bend an indicator. Two numbers tell:
//! skewness, how far the figures lean to one side, and kurtosis, how heavy the tails are. Both
//! are corrected for few places, as spreadsheets and the JRC do (D. N. Joanes and C. A. Gill,
//! "Comparing measures of sample skewness and kurtosis", The Statistician 47 (1998) 183–189, G₁
//! and G₂). With *m*ₖ = Σ (*x* − x̄)ᵏ / *n*:
//!
//! - skewness √(*n*(*n*−1))/(*n*−2) · *m*₃/*m*₂^1.5, of three figures or more
//! - kurtosis (*n*−1)/((*n*−2)(*n*−3)) · ((*n*+1)(*m*₄/*m*₂² − 3) + 6), of four or more
//!
//! Worked example: 1, 2, 3, 10 has x̄ = 4, *m*₂ = 12.5, *m*₃ = 45, *m*₄ = 348.5; skewness
//! √12/2 · 45/12.5^1.5 = 1.7636, kurtosis 3/2 · (5 · (348.5/156.25 − 3) + 6) = 3.228.
//!
//! Quantiles are those of R and NumPy by default (R. J. Hyndman and Y. Fan, "Sample quantiles in
//! statistical packages", The American Statistician 50 (1996), definition 7). What does not exist,
//! such as the skewness of two figures, is `None`. It judges nothing.

/// The arithmetic mean.
#[must_use]
pub fn mean(figures: &[f64]) -> Option<f64> {
    let n = figures.len();
    (n > 0).then(|| figures.iter().sum::<f64>() / n as f64)
}

/// The sum of squared distances from the mean.
fn squares(figures: &[f64]) -> Option<(f64, f64)> {
    let middle = mean(figures)?;
    Some((middle, figures.iter().map(|x| (x - middle).powi(2)).sum()))
}

/// The variance with *n* − 1; of two figures or more.
#[must_use]
pub fn variance(figures: &[f64]) -> Option<f64> {
    let n = figures.len();
    if n < 2 { None } else { squares(figures).map(|(_, sum)| sum / (n - 1) as f64) }
}

/// Second, third and fourth moment about the mean; none when all figures are the same.
fn moments(figures: &[f64]) -> Option<[f64; 3]> {
    let n = figures.len() as f64;
    let middle = mean(figures)?;
    let add = |[a, b, c]: [f64; 3], x: &f64| {
        let d = x - middle;
        let square = d * d;
        [a + square, b + square * d, c + square * square]
    };
    let sums = figures.iter().fold([0.0; 3], add).map(|sum| sum / n);
    (sums[0] > 0.0 && sums[0].powi(2) > 0.0).then_some(sums)
}

/// Skewness and kurtosis of a column, as this module defines them.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Shape {
    /// To which side the figures lean; positive where a few are far above the rest.
    pub skewness: f64,
    /// How heavy the tails are; 0 for the normal distribution.
    pub kurtosis: f64,
}

/// The shape of at least four figures that are not all the same.
///
/// ```
/// let shape = composite::spread::shape(&[1.0, 2.0, 3.0, 10.0]).unwrap();
/// assert_eq!(format!("{:.4} {:.4}", shape.skewness, shape.kurtosis), "1.7636 3.2280");
/// ```
#[must_use]
pub fn shape(figures: &[f64]) -> Option<Shape> {
    if figures.len() < 4 {
        return None;
    }
    let n = figures.len() as f64;
    let [m2, m3, m4] = moments(figures)?;
    let skewness = (n * (n - 1.0)).sqrt() / (n - 2.0) * m3 / m2.powf(1.5);
    let excess = m4 / (m2 * m2) - 3.0;
    let kurtosis = (n - 1.0) / ((n - 2.0) * (n - 3.0)) * ((n + 1.0) * excess + 6.0);
    (skewness.is_finite() && kurtosis.is_finite()).then_some(Shape { skewness, kurtosis })
}

/// The smallest and the largest figure.
#[must_use]
pub fn extremes(figures: impl IntoIterator<Item = f64>) -> Option<(f64, f64)> {
    figures.into_iter().fold(None, |found, x| {
        let (low, high) = found.unwrap_or((x, x));
        Some((f64::min(low, x), f64::max(high, x)))
    })
}

/// The quantile of sorted figures at `part` of the way, 0 to 1 (definition 7).
///
/// ```
/// use composite::spread::quantile;
/// assert_eq!(quantile(&[1.0, 2.0, 4.0, 8.0], 0.5), Some(3.0));
/// ```
#[must_use]
pub fn quantile(sorted: &[f64], part: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let at = part.clamp(0.0, 1.0) * last as f64;
    let below = at.floor();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to last")]
    let index = below as usize;
    let low = sorted.get(index)?;
    let high = sorted.get(index + 1).unwrap_or(low);
    Some(low + (high - low) * (at - below))
}

/// The median of figures in any order.
#[must_use]
pub fn median(figures: &[f64]) -> Option<f64> {
    let mut sorted = figures.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    quantile(&sorted, 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_exist_is_none() {
        assert_eq!((mean(&[]), median(&[]), variance(&[1.0])), (None, None, None));
        assert_eq!(shape(&[1.0, 2.0, 3.0]), None);
        assert_eq!(shape(&[5.0; 9]), None);
        assert_eq!(extremes([]), None);
        assert_eq!(quantile(&[], 0.5), None);
    }

    #[test]
    fn quantiles_are_those_of_definition_seven() {
        // R: quantile(c(3, 1, 4, 1, 5), c(.05, .5, .95))
        let sorted = [1.0, 1.0, 3.0, 4.0, 5.0];
        let found = [0.05, 0.5, 0.95].map(|p| quantile(&sorted, p).unwrap());
        assert!(found.iter().zip([1.0, 3.0, 4.8]).all(|(a, b)| (a - b).abs() < 1e-12), "{found:?}");
        assert_eq!(variance(&[1.0, 3.0, 5.0]), Some(4.0));
    }
}
