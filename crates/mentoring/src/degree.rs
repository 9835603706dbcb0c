//! How much of the whole: the urgency of a need, the level of a strength, the fit of a pair.
//!
//! Kept as whole ten-thousandths, so that equal means equal and sums do not depend on their order.

use serde::{Deserialize, Serialize};

/// A share of the whole from 0 to 1, in steps of 1/10,000.
///
/// ```
/// # use mentoring::Degree;
/// assert_eq!(Degree::of(0.25).percent(), 25);
/// assert_eq!(Degree::of(7.0), Degree::FULL);
/// assert_eq!(Degree::of(f64::NAN), Degree::NONE);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(into = "f64")]
pub struct Degree(u16);

impl Degree {
    /// Nothing of it.
    pub const NONE: Self = Self(0);
    /// All of it.
    pub const FULL: Self = Self(10_000);

    /// The nearest step; what lies outside 0 to 1 is drawn to the end, and no number is nothing.
    #[must_use]
    pub fn of(share: f64) -> Self {
        // The cast is exact: after `clamp` the value lies in 0..=10,000, and NaN casts to 0.
        Self((share.clamp(0.0, 1.0) * 10_000.0).round() as u16)
    }

    /// As a number from 0 to 1.
    #[must_use]
    pub fn as_f64(self) -> f64 {
        f64::from(self.0) / 10_000.0
    }

    /// Whole ten-thousandths, 0 to 10,000.
    #[must_use]
    pub fn ten_thousandths(self) -> u16 {
        self.0
    }

    /// Whole per cent, rounded down, 0 to 100.
    #[must_use]
    pub fn percent(self) -> u8 {
        u8::try_from(self.0 / 100).unwrap_or(100)
    }
}

impl From<Degree> for f64 {
    fn from(degree: Degree) -> Self {
        degree.as_f64()
    }
}

impl<'de> Deserialize<'de> for Degree {
    fn deserialize<D: serde::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let share = f64::deserialize(source)?;
        let refusal = || serde::de::Error::custom("a degree lies between 0 and 1");
        (0.0..=1.0).contains(&share).then(|| Self::of(share)).ok_or_else(refusal)
    }
}
