//! Periods of statistics: a year, a quarter or a month, whichever way a source spells them.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A year, a quarter or a month.
///
/// Eurostat's data write `1998-Q1` and `2022-03`, its table of contents `1998Q1` and `2022M03`:
/// all are read, the first form is written.
///
/// ```
/// # use measure::Period;
/// assert_eq!("2022M03".parse::<Period>().unwrap().to_string(), "2022-03");
/// assert_eq!("1998Q1".parse::<Period>().unwrap(), Period::Quarter(1998, 1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Period {
    /// A calendar year.
    Year(i16),
    /// A quarter, 1 to 4, of a year.
    Quarter(i16, u8),
    /// A month, 1 to 12, of a year.
    Month(i16, u8),
}

/// The text is no year, quarter or month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeriodError;

impl fmt::Display for PeriodError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a period is a year (2024), a quarter (2024-Q1) or a month (2024-03)")
    }
}

impl std::error::Error for PeriodError {}

impl Period {
    /// The calendar year in which the period lies.
    #[must_use]
    pub fn year(self) -> i16 {
        match self {
            Self::Year(y) | Self::Quarter(y, _) | Self::Month(y, _) => y,
        }
    }

    /// First month of the period and its length in months: what orders periods of mixed kinds.
    fn place(self) -> (i16, u8, u8) {
        match self {
            Self::Year(y) => (y, 1, 12),
            Self::Quarter(y, q) => (y, q * 3 - 2, 3),
            Self::Month(y, m) => (y, m, 1),
        }
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let year =
            text.get(..4).filter(|y| y.bytes().all(|b| b.is_ascii_digit())).ok_or(PeriodError)?;
        let year = year.parse().map_err(|_| PeriodError)?;
        let rest = text.get(4..).unwrap_or_default();
        let rest = rest.strip_prefix('-').filter(|r| !r.is_empty()).unwrap_or(rest);
        match rest.as_bytes() {
            [] => Ok(Self::Year(year)),
            [b'Q', q @ b'1'..=b'4'] => Ok(Self::Quarter(year, q - b'0')),
            [b'M', rest @ ..] | rest => month(rest).map(|m| Self::Month(year, m)),
        }
    }
}

/// Two digits from 01 to 12.
fn month(digits: &[u8]) -> Result<u8, PeriodError> {
    match digits {
        [b'0', d @ b'1'..=b'9'] => Ok(d - b'0'),
        [b'1', d @ b'0'..=b'2'] => Ok(10 + d - b'0'),
        _ => Err(PeriodError),
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Period {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.place().cmp(&other.place())
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(y) => write!(f, "{y:04}"),
            Self::Quarter(y, q) => write!(f, "{y:04}-Q{q}"),
            Self::Month(y, m) => write!(f, "{y:04}-{m:02}"),
        }
    }
}

impl TryFrom<String> for Period {
    type Error = PeriodError;
    fn try_from(text: String) -> Result<Self, PeriodError> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_text_panics_and_what_reads_writes_back(text in "[0-9QM-]{0,8}|.{0,9}") {
            if let Ok(period) = text.parse::<Period>() {
                prop_assert_eq!(period.to_string().parse(), Ok(period));
            }
        }
    }

    #[test]
    fn both_spellings_are_one_period() {
        for (a, b) in [("2022-03", "2022M03"), ("1998-Q1", "1998Q1"), ("2022-12", "2022-M12")] {
            assert_eq!(a.parse::<Period>(), b.parse::<Period>());
        }
        for bad in ["", "22", "2022-", "2022-13", "2022-00", "2022Q5", "2022-1", "20220"] {
            assert!(bad.parse::<Period>().is_err(), "{bad}");
        }
    }
}
