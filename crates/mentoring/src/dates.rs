//! Dates as programmes know them: some to the day, some only to the month or the year.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use measure::Period;
use serde::{Deserialize, Serialize};

/// A day, or a month, quarter or year when nothing finer is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// A day.
    Day(Date),
    /// A month, quarter or year.
    Period(Period),
}

/// From one point in time to another, both included; written `2021-05-03/2021-05-04`, or as one
/// point such as `2021-05` when both are the same.
///
/// ```
/// # use mentoring::Dates;
/// let dates: Dates = "2021-05-03/2021-05-04".parse().unwrap();
/// assert_eq!(dates.first().to_string(), "2021-05-03");
/// assert!("2021-05-04/2021-05-03".parse::<Dates>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Dates {
    first: When,
    last: When,
}

/// Why a text gives no dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DatesError {
    /// Not a day, month, quarter or year.
    NotADate,
    /// The last comes before the first.
    EndsBeforeItBegins,
}

impl fmt::Display for DatesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotADate => "dates look like 2021-05-03, 2021-05 or 2021-05-03/2021-05-04",
            Self::EndsBeforeItBegins => "the last date comes before the first",
        })
    }
}

impl std::error::Error for DatesError {}

impl When {
    /// Year, month and day with which it begins: what orders days among months.
    #[must_use]
    pub fn begins(self) -> (i16, u8, u8) {
        match self {
            Self::Day(d) => (d.year(), d.month().unsigned_abs(), d.day().unsigned_abs()),
            Self::Period(period) => period.first_and_last_day()[0],
        }
    }

    /// Year, month and day with which it ends.
    #[must_use]
    pub fn ends(self) -> (i16, u8, u8) {
        match self {
            Self::Day(_) => self.begins(),
            Self::Period(period) => period.first_and_last_day()[1],
        }
    }
}

impl Dates {
    /// From one point to another.
    ///
    /// # Errors
    /// [`DatesError::EndsBeforeItBegins`].
    pub fn between(first: When, last: When) -> Result<Self, DatesError> {
        if last.ends() < first.begins() {
            return Err(DatesError::EndsBeforeItBegins);
        }
        Ok(Self { first, last })
    }

    /// The first point.
    #[must_use]
    pub fn first(&self) -> When {
        self.first
    }

    /// The last point.
    #[must_use]
    pub fn last(&self) -> When {
        self.last
    }
}

impl FromStr for When {
    type Err = DatesError;
    fn from_str(text: &str) -> Result<Self, DatesError> {
        let is_day = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        if is_day {
            return text.parse().map(Self::Day).map_err(|_| DatesError::NotADate);
        }
        text.parse().map(Self::Period).map_err(|_| DatesError::NotADate)
    }
}

impl FromStr for Dates {
    type Err = DatesError;
    fn from_str(text: &str) -> Result<Self, DatesError> {
        let (first, last) = text.split_once('/').unwrap_or((text, text));
        Self::between(first.parse()?, last.parse()?)
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Period(period) => period.fmt(f),
        }
    }
}

impl fmt::Display for Dates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.first.fmt(f)?;
        if self.first == self.last { Ok(()) } else { write!(f, "/{}", self.last) }
    }
}

impl TryFrom<String> for Dates {
    type Error = DatesError;
    fn try_from(text: String) -> Result<Self, DatesError> {
        text.parse()
    }
}

impl From<Dates> for String {
    fn from(dates: Dates) -> Self {
        dates.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn days_lie_within_their_month() {
        assert!("2021-05/2021-05-04".parse::<Dates>().is_ok());
        assert!("2021-06/2021-05-04".parse::<Dates>().is_err());
        for bad in ["", "2021-02-30", "2021-05-03/", "/2021", "3 May 2021", "2021-05-03T10"] {
            assert!(bad.parse::<Dates>().is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics_and_what_reads_reads_back(text in "[0-9Q/-]{0,21}|.{0,12}") {
            if let Ok(dates) = text.parse::<Dates>() {
                prop_assert_eq!(dates.to_string().parse(), Ok(dates));
            }
        }
    }
}
