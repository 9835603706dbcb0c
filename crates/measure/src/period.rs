//! Periods of statistics: a year, a part of it, a week or a day, whichever way a source spells them.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A year, a half, a third or a quarter of it, a month, a week or a day.
///
/// Eurostat's data write `1998-Q1` and `2022-03`, its table of contents `1998Q1` and `2022M03`; Nordic
/// offices write `1998K1`, SDMX knows `2022-M03` and `2022-A1` too. All are read, one form is written.
///
/// ```
/// # use measure::Period;
/// assert_eq!("2022M03".parse::<Period>().unwrap().to_string(), "2022-03");
/// assert_eq!("1998Q1".parse::<Period>().unwrap(), Period::Quarter(1998, 1));
/// assert_eq!("2022-A1".parse::<Period>().unwrap(), Period::Year(2022));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Period {
    /// A calendar year.
    Year(i16),
    /// A half, 1 or 2, of a year.
    Semester(i16, u8),
    /// A third, 1 to 3, of a year.
    Trimester(i16, u8),
    /// A quarter, 1 to 4, of a year.
    Quarter(i16, u8),
    /// A month, 1 to 12, of a year.
    Month(i16, u8),
    /// A week, 1 to 53, of a year by ISO 8601: it begins on a Monday, and week 1 has 4 January.
    Week(i16, u8),
    /// Month and day of a year.
    Day(i16, u8, u8),
}

/// The text is no period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeriodError;

impl fmt::Display for PeriodError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a period is a year (2024), a half (2024-S1), a quarter (2024-Q1), a month (2024-03), a week (2024-W05) or a day (2024-03-21)")
    }
}

impl std::error::Error for PeriodError {}

impl Period {
    /// The calendar year in which the period lies; of a week, the year that numbers it.
    #[must_use]
    pub const fn year(self) -> i16 {
        match self {
            Self::Year(y)
            | Self::Semester(y, _)
            | Self::Trimester(y, _)
            | Self::Quarter(y, _)
            | Self::Month(y, _)
            | Self::Week(y, _)
            | Self::Day(y, ..) => y,
        }
    }

    /// The letter under which statistics list how often something is measured: `A`, `S`, `T`, `Q`,
    /// `M`, `W` or `D`.
    #[must_use]
    pub const fn frequency(self) -> char {
        match self {
            Self::Year(_) => 'A',
            Self::Semester(..) => 'S',
            Self::Trimester(..) => 'T',
            Self::Quarter(..) => 'Q',
            Self::Month(..) => 'M',
            Self::Week(..) => 'W',
            Self::Day(..) => 'D',
        }
    }

    /// The number of the period among all of its kind, so that the next has one more.
    #[must_use]
    pub fn ordinal(self) -> i32 {
        let of = |y: i16, parts: i32, part: u8| i32::from(y) * parts + i32::from(part);
        match self {
            Self::Year(y) => i32::from(y),
            Self::Semester(y, s) => of(y, 2, s),
            Self::Trimester(y, t) => of(y, 3, t),
            Self::Quarter(y, q) => of(y, 4, q),
            Self::Month(y, m) => of(y, 12, m),
            Self::Week(y, w) => monday_of_first_week(y).div_euclid(7) + i32::from(w),
            Self::Day(y, m, d) => days(y, m, d),
        }
    }

    /// The first day, counted from 1 March of the year 0.
    fn first_day(self) -> i32 {
        match self {
            Self::Year(y) => days(y, 1, 1),
            Self::Semester(y, s) => days(y, s * 6 - 5, 1),
            Self::Trimester(y, t) => days(y, t * 4 - 3, 1),
            Self::Quarter(y, q) => days(y, q * 3 - 2, 1),
            Self::Month(y, m) => days(y, m, 1),
            Self::Week(y, w) => monday_of_first_week(y) + 7 * (i32::from(w) - 1),
            Self::Day(y, m, d) => days(y, m, d),
        }
    }

    /// How many days the longest period of this kind has.
    const fn longest(self) -> u16 {
        match self {
            Self::Year(_) => 366,
            Self::Semester(..) => 184,
            Self::Trimester(..) => 123,
            Self::Quarter(..) => 92,
            Self::Month(..) => 31,
            Self::Week(..) => 7,
            Self::Day(..) => 1,
        }
    }

    /// First and last day, each as year, month and day.
    #[must_use]
    pub fn first_and_last_day(self) -> [(i16, u8, u8); 2] {
        let (first, last) = match self {
            Self::Year(y) => ((y, 1), (y, 12)),
            Self::Semester(y, s) => ((y, s * 6 - 5), (y, s * 6)),
            Self::Trimester(y, t) => ((y, t * 4 - 3), (y, t * 4)),
            Self::Quarter(y, q) => ((y, q * 3 - 2), (y, q * 3)),
            Self::Month(y, m) => ((y, m), (y, m)),
            Self::Week(..) => {
                let first = self.first_day();
                return [date(first), date(first + 6)];
            }
            Self::Day(y, m, d) => return [(y, m, d); 2],
        };
        [(first.0, first.1, 1), (last.0, last.1, days_in_month(last.0, last.1))]
    }
}

/// Days from 1 March of the year 0 to a day of the Gregorian calendar.
///
/// Years begin in March here, so that the day that may be missing is the last
/// (Howard Hinnant, *chrono-Compatible Low-Level Date Algorithms*).
fn days(year: i16, month: u8, day: u8) -> i32 {
    let year = i32::from(year) - i32::from(month <= 2);
    let month = (i32::from(month) + 9) % 12;
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    year * 365 + leap_days + (153 * month + 2) / 5 + i32::from(day) - 1
}

/// The day that many days after 1 March of the year 0.
fn date(days_since: i32) -> (i16, u8, u8) {
    let era = days_since.div_euclid(146_097);
    let of_era = days_since.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = era * 400 + year_of_era + i32::from(month <= 2);
    let small = |n: i32| u8::try_from(n).unwrap_or(1);
    (i16::try_from(year).unwrap_or(i16::MAX), small(month), small(day))
}

/// The Monday of the week that has 4 January; 1 March of the year 0 was a Wednesday.
fn monday_of_first_week(year: i16) -> i32 {
    let fourth = days(year, 1, 4);
    fourth - (fourth + 2).rem_euclid(7)
}

/// How many days a month has.
fn days_in_month(year: i16, month: u8) -> u8 {
    match month {
        12 => 31,
        _ => u8::try_from(days(year, month + 1, 1) - days(year, month, 1)).unwrap_or(31),
    }
}

/// How many weeks a year has by ISO 8601.
fn weeks_in_year(year: i16) -> u8 {
    let days = monday_of_first_week(year + 1) - monday_of_first_week(year);
    u8::try_from(days / 7).unwrap_or(52)
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
            [] | [b'A'] | [b'A', b'1'] => Ok(Self::Year(year)),
            [b'S', s @ b'1'..=b'2'] => Ok(Self::Semester(year, s - b'0')),
            [b'T', t @ b'1'..=b'3'] => Ok(Self::Trimester(year, t - b'0')),
            [b'Q' | b'K', q @ b'1'..=b'4'] => Ok(Self::Quarter(year, q - b'0')),
            [b'W', w @ ..] => number(w, weeks_in_year(year)).map(|w| Self::Week(year, w)),
            [b'M', m @ ..] => number(m, 12).map(|m| Self::Month(year, m)),
            [b'D', d @ ..] => day_of_year(year, d),
            [m @ .., b'-', d1, d2] => {
                let month = number(m, 12)?;
                let day = number(&[*d1, *d2], days_in_month(year, month))?;
                Ok(Self::Day(year, month, day))
            }
            m => number(m, 12).map(|m| Self::Month(year, m)),
        }
    }
}

/// Two digits from 01 to a bound.
fn number(digits: &[u8], most: u8) -> Result<u8, PeriodError> {
    let [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] = digits else { return Err(PeriodError) };
    let number = (tens - b'0') * 10 + (ones - b'0');
    if (1..=most).contains(&number) { Ok(number) } else { Err(PeriodError) }
}

/// The day with a number of three digits in its year, as SDMX writes `2024-D045`.
fn day_of_year(year: i16, digits: &[u8]) -> Result<Period, PeriodError> {
    let digits: &[u8; 3] = digits.try_into().map_err(|_| PeriodError)?;
    if !digits.iter().all(u8::is_ascii_digit) {
        return Err(PeriodError);
    }
    let number = digits.iter().fold(0, |n, d| n * 10 + i32::from(d - b'0'));
    let (y, month, day) = date(days(year, 1, 1) + number - 1);
    let is_there = number > 0 && y == year;
    if is_there { Ok(Period::Day(year, month, day)) } else { Err(PeriodError) }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Period {
    /// By the first day; what begins together, the shorter first.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let place = |p: &Self| (p.first_day(), p.longest(), p.ordinal());
        place(self).cmp(&place(other))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(y) => write!(f, "{y:04}"),
            Self::Semester(y, s) => write!(f, "{y:04}-S{s}"),
            Self::Trimester(y, t) => write!(f, "{y:04}-T{t}"),
            Self::Quarter(y, q) => write!(f, "{y:04}-Q{q}"),
            Self::Month(y, m) => write!(f, "{y:04}-{m:02}"),
            Self::Week(y, w) => write!(f, "{y:04}-W{w:02}"),
            Self::Day(y, m, d) => write!(f, "{y:04}-{m:02}-{d:02}"),
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
        fn no_text_panics_and_what_reads_writes_back(text in "[0-9ADMQSTW-]{0,10}|.{0,9}") {
            if let Ok(period) = text.parse::<Period>() {
                prop_assert_eq!(period.to_string().parse(), Ok(period));
            }
        }

        #[test]
        fn days_count_on_and_back(day in 0_i32..3_000_000) {
            let (y, m, d) = date(day);
            prop_assert_eq!(days(y, m, d), day);
        }
    }

    #[test]
    fn every_spelling_is_one_period() {
        for (a, b) in [
            ("2022-03", "2022M03"),
            ("1998-Q1", "1998Q1"),
            ("1998-Q1", "1998K1"),
            ("2022-12", "2022-M12"),
            ("2022", "2022-A1"),
            ("2022-S2", "2022S2"),
            ("2022-W05", "2022W05"),
            ("2024-02-29", "2024-D060"),
            ("2023-12-31", "2023-D365"),
        ] {
            assert_eq!(a.parse::<Period>(), b.parse::<Period>(), "{a}");
        }
        for bad in [
            "",
            "22",
            "2022-",
            "2022-13",
            "2022-00",
            "2022Q5",
            "2022-1",
            "20220",
            "2022-S3",
            "2023-W53",
            "2023-02-29",
            "2023-D366",
            "2023-D000",
            "2023-D1x2",
            "2023-T4",
        ] {
            assert!(bad.parse::<Period>().is_err(), "{bad}");
        }
    }

    #[test]
    fn weeks_follow_iso_8601() {
        let days = |text: &str| text.parse::<Period>().unwrap().first_and_last_day();
        assert_eq!(days("2020-W53"), [(2020, 12, 28), (2021, 1, 3)]);
        assert_eq!(days("2021-W01"), [(2021, 1, 4), (2021, 1, 10)]);
        assert_eq!(days("2024-W01"), [(2024, 1, 1), (2024, 1, 7)]);
        assert_eq!(days("2024-02"), [(2024, 2, 1), (2024, 2, 29)]);
        assert_eq!(days("1900-S1"), [(1900, 1, 1), (1900, 6, 30)]);
    }

    #[test]
    fn periods_are_in_the_order_of_time() {
        let order =
            ["2023-12-31", "2024-01-01", "2024-01", "2024-Q1", "2024-S1", "2024", "2024-W02"];
        let periods: Vec<Period> = order.iter().map(|p| p.parse().unwrap()).collect();
        assert!(periods.is_sorted());
        let next = |a: &str, b: &str| {
            let [a, b] = [a, b].map(|p| p.parse::<Period>().unwrap().ordinal());
            a + 1 == b
        };
        assert!(next("2020-W53", "2021-W01") && next("2023-12", "2024-01"));
        assert!(next("2024-02-29", "2024-03-01") && next("2023-T3", "2024-T1"));
    }
}
