//! Stamps: when a source last changed, or when somebody took a copy of it.
//!
//! Sources give a month, a day, or a second; a stamp keeps exactly as much as was given and never
//! makes up the rest. It knows no clock and no time zone.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A moment as precisely as a source gives it: `2025-03`, `2025-03-21` or `2025-03-21T23:00:00`.
///
/// Eurostat writes `21/03/25 23:00:00`, others `21/03/2025`; years of two digits belong to this century.
///
/// ```
/// # use evidence::Stamp;
/// let stamp: Stamp = "21/03/25 23:00:00".parse().unwrap();
/// assert_eq!(stamp.as_str(), "2025-03-21T23:00:00");
/// assert_eq!(stamp.day(), "2025-03-21");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Stamp(String);

/// The text is no month, day or second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAStamp;

impl fmt::Display for NotAStamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date looks like 2025-03-21 or 21/03/25 23:00:00")
    }
}

impl std::error::Error for NotAStamp {}

impl Stamp {
    /// The stamp in ISO 8601.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The stamp of a moment as programs write it: its zone and parts of seconds, which a stamp does
    /// not know, are cut off.
    pub(crate) fn of_moment(text: &str) -> Option<Self> {
        let cut = |bytes: usize| text.get(..bytes).and_then(|part| part.parse().ok());
        text.parse().ok().or_else(|| cut(19)).or_else(|| cut(10))
    }

    /// The stamp without its time of day: `2025-03-21`, or `2025-03` when only that is known.
    #[must_use]
    pub fn day(&self) -> &str {
        self.0.get(..10).unwrap_or(&self.0)
    }
}

/// Exactly `N` numbers of two digits, cut at the marks.
fn pairs<const N: usize>(text: &str, marks: [char; 3]) -> Option<[u8; N]> {
    let is_pair = |t: &&str| t.len() == 2 && t.bytes().all(|b| b.is_ascii_digit());
    let numbers: Option<Vec<u8>> =
        text.split(marks).map(|t| Some(t).filter(is_pair)?.parse().ok()).collect();
    numbers?.try_into().ok()
}

/// Whether the calendar has this day.
fn is_day(year: u16, month: u8, day: u8) -> bool {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// `dd/mm/yy` of this century, or `dd/mm/yyyy`, in ISO form.
fn european_day(text: &str) -> Option<String> {
    let (rest, year) = text.rsplit_once('/')?;
    let [day, month] = pairs::<2>(rest, ['/'; 3])?;
    let is_year = matches!(year.len(), 2 | 4) && year.bytes().all(|b| b.is_ascii_digit());
    let given: u16 = year.parse().ok().filter(|_| is_year)?;
    let year = if year.len() == 2 { 2000 + given } else { given };
    is_day(year, month, day).then(|| format!("{year:04}-{month:02}-{day:02}"))
}

/// `yyyy-mm` or `yyyy-mm-dd` when the calendar has it.
fn iso_day(text: &str) -> Option<String> {
    let year = text.get(..4).filter(|y| y.bytes().all(|b| b.is_ascii_digit()))?;
    let rest = text.get(4..)?.strip_prefix('-')?;
    let (month, day) = match pairs::<1>(rest, ['-'; 3]) {
        Some([month]) => (month, 1),
        None => pairs::<2>(rest, ['-'; 3]).map(|[m, d]| (m, d))?,
    };
    is_day(year.parse().ok()?, month, day).then(|| text.to_owned())
}

impl std::str::FromStr for Stamp {
    type Err = NotAStamp;

    fn from_str(text: &str) -> Result<Self, NotAStamp> {
        let (day, time) = match text.split_once([' ', 'T']) {
            Some((day, time)) => (day, Some(time)),
            None => (text, None),
        };
        let day = european_day(day).or_else(|| iso_day(day)).ok_or(NotAStamp)?;
        let Some(time) = time else { return Ok(Self(day)) };
        let [h, m, s] = pairs::<3>(time, [':'; 3]).ok_or(NotAStamp)?;
        let is_time = h < 24 && m < 60 && s < 60 && day.len() == 10;
        if is_time { Ok(Self(format!("{day}T{h:02}:{m:02}:{s:02}"))) } else { Err(NotAStamp) }
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Stamp {
    type Error = NotAStamp;
    fn try_from(text: String) -> Result<Self, NotAStamp> {
        text.parse()
    }
}

impl From<Stamp> for String {
    fn from(stamp: Stamp) -> Self {
        stamp.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_days_of_the_calendar_are_read() {
        for good in [
            "2025-03",
            "2024-02-29",
            "29/02/24 00:00:00",
            "17/10/2013 16:51:00",
            "2025-03-21T23:00:00",
        ] {
            assert!(good.parse::<Stamp>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "2025",
            "2025-13",
            "29/02/25",
            "2025-03T10:00:00",
            "1/2/25",
            "01/02/025",
            "2025-03-21T",
        ] {
            assert!(bad.parse::<Stamp>().is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics_and_what_reads_writes_back(text in "[0-9/:T -]{0,20}|.{0,20}") {
            if let Ok(stamp) = text.parse::<Stamp>() {
                prop_assert_eq!(stamp.to_string().parse(), Ok(stamp));
            }
        }
    }

    #[test]
    fn a_zone_is_cut_off_a_stamp() {
        let day = |text| Stamp::of_moment(text).map(|s| s.to_string());
        assert_eq!(day("2026-02-06T23:00:00+0100").unwrap(), "2026-02-06T23:00:00");
        assert_eq!(day("2012-11-27T10:00:00.000Z").unwrap(), "2012-11-27T10:00:00");
        assert_eq!(day("2012-11").unwrap(), "2012-11");
        assert_eq!(day("2012-11-27T10:00Z").unwrap(), "2012-11-27");
        for bad in ["", "2012", "yesterday", "2012-11-2ü"] {
            assert_eq!(day(bad), None, "{bad}");
        }
    }
}
