//! Intervals: how far a difference of two shares counted in a city's own register may be chance.
//!
//! A small town counts 56 of 70 against 48 of 80. The difference of the shares is 20 points, but
//! with so few people it could be anything from 5 to 33. Newcombe's method gives honest limits
//! even for few people and shares near 0 or 1, and never leaves −1 to 1.
//!
//! Source: R. G. Newcombe, "Interval estimation for the difference between independent
//! proportions: comparison of eleven methods", Statistics in Medicine 17 (1998) 873–890, method
//! 10, from the score limits of E. B. Wilson (1927). With Wilson limits *l*, *u* of each share:
//!
//! *d* − √((p₁−l₁)² + (u₂−p₂)²) to *d* + √((u₁−p₁)² + (p₂−l₂)²), *d* = p₁ − p₂.
//!
//! It is for counts only. Figures from surveys carry weights and flags instead; nothing here
//! applies to them.

use std::fmt;

/// So many people out of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    count: u64,
    of: u64,
}

/// The counts make no share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAShare;

impl fmt::Display for NotAShare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a share is a count out of at least as many, and of at least one")
    }
}

impl std::error::Error for NotAShare {}

impl Share {
    /// `count` people out of `of`.
    ///
    /// # Errors
    /// [`NotAShare`] when `of` is zero or less than `count`.
    pub const fn new(count: u64, of: u64) -> Result<Self, NotAShare> {
        if of == 0 || count > of { Err(NotAShare) } else { Ok(Self { count, of }) }
    }

    /// The share, 0 to 1.
    #[must_use]
    pub fn value(self) -> f64 {
        self.count as f64 / self.of as f64
    }
}

/// How sure the interval shall be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Confidence {
    /// 90 of 100 such intervals hold the truth.
    Ninety,
    /// 95 of 100: the usual.
    #[default]
    NinetyFive,
    /// 99 of 100.
    NinetyNine,
}

impl Confidence {
    /// The two-sided quantile of the normal distribution.
    const fn z(self) -> f64 {
        match self {
            Self::Ninety => 1.644_853_626_951_472_7,
            Self::NinetyFive => 1.959_963_984_540_054,
            Self::NinetyNine => 2.575_829_303_548_900_4,
        }
    }
}

/// Limits between which a value lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower limit.
    pub low: f64,
    /// The upper limit.
    pub high: f64,
}

/// Wilson's score limits of one share, 0 to 1.
///
/// (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)
#[must_use]
pub fn wilson(share: Share, confidence: Confidence) -> Interval {
    let (p, n, z) = (share.value(), share.of as f64, confidence.z());
    let middle = p + z * z / (2.0 * n);
    let half = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + z * z / n;
    let limit = |x: f64| (x / scale).clamp(0.0, 1.0);
    Interval { low: limit(middle - half), high: limit(middle + half) }
}

/// Newcombe's interval for the difference `a` − `b` of two independent shares, −1 to 1.
///
/// ```
/// # use evidence::{newcombe, Confidence, Share};
/// let limits = newcombe(Share::new(56, 70).unwrap(), Share::new(48, 80).unwrap(), Confidence::NinetyFive);
/// assert_eq!(format!("{:.4} to {:.4}", limits.low, limits.high), "0.0524 to 0.3339");
/// ```
#[must_use]
pub fn newcombe(a: Share, b: Share, confidence: Confidence) -> Interval {
    let (p1, p2) = (a.value(), b.value());
    let (w1, w2) = (wilson(a, confidence), wilson(b, confidence));
    let difference = p1 - p2;
    Interval {
        low: difference - (p1 - w1.low).hypot(w2.high - p2),
        high: difference + (w1.high - p1).hypot(p2 - w2.low),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn counts_that_make_no_share_are_refused() {
        assert_eq!(Share::new(1, 0), Err(NotAShare));
        assert_eq!(Share::new(3, 2), Err(NotAShare));
        assert_eq!(Share::new(0, 1).map(Share::value), Ok(0.0));
    }

    #[test]
    fn the_example_of_newcombe_1998_holds() {
        let limits = newcombe(
            Share::new(56, 70).unwrap(),
            Share::new(48, 80).unwrap(),
            Confidence::NinetyFive,
        );
        assert!((limits.low - 0.0524).abs() < 5e-5 && (limits.high - 0.3339).abs() < 5e-5);
    }

    proptest! {
        #[test]
        fn limits_hold_the_difference_and_stay_in_range(
            n1 in 1_u64..5_000, n2 in 1_u64..5_000, f1 in 0.0..=1.0_f64, f2 in 0.0..=1.0_f64,
        ) {
            let share = |n: u64, f: f64| Share::new((n as f64 * f) as u64, n).unwrap();
            let (a, b) = (share(n1, f1), share(n2, f2));
            let limits = newcombe(a, b, Confidence::NinetyFive);
            let d = a.value() - b.value();
            prop_assert!(limits.low <= d + 1e-12 && d <= limits.high + 1e-12);
            prop_assert!(limits.low >= -1.0 - 1e-12 && limits.high <= 1.0 + 1e-12);
            let mirrored = newcombe(b, a, Confidence::NinetyFive);
            prop_assert!((mirrored.low + limits.high).abs() < 1e-12);
        }
    }
}
