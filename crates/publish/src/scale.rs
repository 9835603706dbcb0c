//! From values to places: an axis with round ticks.
//!
//! The ticks are 1, 2 or 5 times a power of ten, as few as are needed to read a value, and always
//! enclose the data, below zero too. Nothing is clamped: a value outside the axis is drawn outside.

/// An axis: values from the first to the last tick, pixels from `start_px` to `end_px`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Scale {
    pub ticks: Vec<f64>,
    low: f64,
    high: f64,
    start_px: f64,
    end_px: f64,
}

impl Scale {
    /// An axis that encloses the values with about `wished` steps.
    pub fn around(
        values: impl IntoIterator<Item = f64>,
        wished: u8,
        (start_px, end_px): (f64, f64),
    ) -> Self {
        let (low, high) = bounds(values);
        let ticks = ticks(low, high, wished);
        let first = ticks.first().copied().unwrap_or(low);
        let last = ticks.last().copied().unwrap_or(high);
        Self { ticks, low: first, high: last, start_px, end_px }
    }

    /// The place of a value in pixels.
    pub fn at(&self, value: f64) -> f64 {
        let share = (value - self.low) / (self.high - self.low);
        self.start_px + share * (self.end_px - self.start_px)
    }
}

/// Smallest and largest value; 0 to 1 if there is none, one step around if there is only one.
fn bounds(values: impl IntoIterator<Item = f64>) -> (f64, f64) {
    let finite = values.into_iter().filter(|value| value.is_finite() && value.abs() < 1e12);
    let (low, high) = finite.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
        (low.min(value), high.max(value))
    });
    if low > high {
        (0.0, 1.0)
    } else if high - low < 1e-9 * high.abs().max(1e-3) {
        let step = (high.abs() * 0.1).max(0.5);
        (low - step, high + step)
    } else {
        (low, high)
    }
}

/// Round ticks that enclose `low..high`, for `low < high`.
///
/// Worked example: 54.3 to 78.1 in 5 steps asks for steps of 4.76; the next round step is 5, so the
/// ticks are 50, 55, 60, 65, 70, 75, 80.
fn ticks(low: f64, high: f64, wished: u8) -> Vec<f64> {
    let rough = (high - low) / f64::from(wished.max(1));
    let power = 10f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0]
        .into_iter()
        .map(|round| round * power)
        .find(|step| *step >= rough * 0.999)
        .unwrap_or(10.0 * power);
    let first = (low / step + 1e-9).floor();
    let count = (high / step - 1e-9).ceil() - first;
    (0..=64u8)
        .map(f64::from)
        .take_while(|i| *i <= count)
        .map(|i| (first + i) * step + 0.0)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worked_example() {
        assert_eq!(ticks(54.3, 78.1, 5), [50.0, 55.0, 60.0, 65.0, 70.0, 75.0, 80.0]);
        assert_eq!(ticks(0.0, 100.0, 4), [0.0, 50.0, 100.0]);
    }

    #[test]
    fn negatives_keep_their_place() {
        let scale = Scale::around([-7.5, 12.0], 4, (0.0, 200.0));
        assert!(scale.at(-7.5) > 0.0 && scale.at(-7.5) < scale.at(0.0));
        assert!(scale.ticks.contains(&0.0));
    }

    proptest::proptest! {
        #[test]
        fn ticks_enclose_all_values(a in -1e9..1e9f64, b in -1e9..1e9f64) {
            let scale = Scale::around([a, b], 5, (0.0, 100.0));
            let spread = 1e-6 * (1.0 + a.abs().max(b.abs()));
            proptest::prop_assert!(scale.ticks.len() >= 2 && scale.ticks.len() <= 16);
            proptest::prop_assert!(scale.ticks[0] <= a.min(b) + spread);
            proptest::prop_assert!(*scale.ticks.last().unwrap() >= a.max(b) - spread);
        }
    }
}
