//! Numbers and dates of a workbook as its reader sees them: days are counted there from 1900.

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// How a cell shows its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shape {
    /// As it is.
    #[default]
    Plain,
    /// With zeros before it, to this length: `00000` for postal codes.
    Padded(usize),
    /// In per cent: 0.715 is shown as `71.5%`.
    Percent,
    /// A day.
    Day,
    /// A month of a year, kept as its first day.
    Month,
    /// A time of day.
    Time,
    /// A day with a time.
    Moment,
}

impl Shape {
    /// The shape of a number format that every workbook knows by its number (ECMA-376, 18.8.30).
    pub(super) fn built_in(id: u32) -> Self {
        match id {
            9 | 10 => Self::Percent,
            17 => Self::Month,
            14..=16 | 27..=31 | 36 | 50..=54 | 57..=58 => Self::Day,
            18..=21 | 32..=35 | 45..=47 | 55..=56 => Self::Time,
            22 => Self::Moment,
            _ => Self::Plain,
        }
    }

    /// The shape that a code such as `dd.mm.yyyy` gives.
    pub(super) fn of(code: &str) -> Self {
        let first = code.split(';').next().unwrap_or_default();
        if !first.is_empty() && first.len() <= 20 && first.bytes().all(|b| b == b'0') {
            return if first.len() == 1 { Self::Plain } else { Self::Padded(first.len()) };
        }
        let letters = without_words(first);
        let has = |letter| letters.contains(letter);
        let has_day = has('y') || has('d');
        let has_time = has('h') || has('s');
        if has('y') && has('m') && !has('d') && !has_time {
            return Self::Month;
        }
        match (has_day, has_time) {
            (true, true) => Self::Moment,
            (true, false) => Self::Day,
            (false, true) => Self::Time,
            (false, false) if has('%') => Self::Percent,
            // «mmm» on its own is a month.
            (false, false) if has('m') && !has('0') && !has('#') => Self::Day,
            _ => Self::Plain,
        }
    }

    /// A number in this shape.
    pub(super) fn show(self, number: f64, since_1904: bool) -> String {
        let shown = match self {
            Self::Plain => None,
            Self::Padded(length) => Some(format!("{:0>length$}", plain(number))),
            Self::Percent => Some(percent(number)),
            Self::Day => day(number, since_1904).map(|d| d.to_string()),
            Self::Month => day(number, since_1904).map(|d| d.strftime("%Y-%m").to_string()),
            Self::Time => Some(time(number)),
            Self::Moment => day(number, since_1904).map(|d| format!("{d} {}", time(number))),
        };
        shown.unwrap_or_else(|| plain(number))
    }
}

/// The letters of a code that stand for parts of a number: without quoted words, colours, and
/// letters after a backslash.
fn without_words(code: &str) -> String {
    let mut rest = code.chars();
    let mut letters = String::new();
    while let Some(c) = rest.next() {
        match c {
            '"' => drop(rest.by_ref().find(|c| *c == '"')),
            '[' => drop(rest.by_ref().find(|c| *c == ']')),
            '\\' | '_' | '*' => drop(rest.next()),
            c => letters.push(c.to_ascii_lowercase()),
        }
    }
    letters.replace("general", "")
}

/// A number as a person would write it, with the 15 digits that a spreadsheet knows.
pub(super) fn plain(number: f64) -> String {
    if !number.is_finite() {
        return String::new();
    }
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    // Minus nothing is nothing.
    format!("{}", if rounded == 0.0 { 0.0 } else { rounded })
}

/// A share of one in per cent.
pub(super) fn percent(share: f64) -> String {
    let shown = plain(100.0 * share);
    if shown.is_empty() { shown } else { shown + "%" }
}

fn day(number: f64, since_1904: bool) -> Option<Date> {
    if !(0.0..3_000_000.0).contains(&number) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "below three million")]
    let days = number.floor() as i64;
    let first = match days {
        _ if since_1904 => date(1904, 1, 1),
        // Spreadsheets believe that 1900 had a 29 February, which was day 60.
        0..60 => date(1899, 12, 31),
        _ => date(1899, 12, 30),
    };
    first.checked_add(days.days()).ok()
}

fn time(number: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "less than a day")]
    let minutes = ((number - number.floor()) * 1440.0).round() as i64 % 1440;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn shares_are_shown_in_per_cent() {
        assert_eq!(Shape::built_in(10).show(0.715, false), "71.5%");
        assert_eq!(Shape::of("0.0%").show(0.07, false), "7%");
        assert_eq!(Shape::of("0.0\"%\"").show(0.5, false), "0.5");
    }

    #[test]
    fn days_are_counted_as_spreadsheets_count_them() {
        // 45,658 is 1 January 2025 in every spreadsheet; 44,196 the same counted from 1904.
        assert_eq!(Shape::Day.show(45_658.0, false), "2025-01-01");
        assert_eq!(Shape::Day.show(44_196.0, true), "2025-01-01");
        assert_eq!(Shape::Day.show(1.0, false), "1900-01-01");
        assert_eq!(Shape::Day.show(61.0, false), "1900-03-01");
        assert_eq!(Shape::Time.show(0.375, false), "09:00");
        assert_eq!(Shape::Moment.show(45_658.5, false), "2025-01-01 12:00");
    }

    #[test]
    fn codes_tell_days_from_numbers() {
        for (code, shape) in [
            ("dd.mm.yyyy", Shape::Day),
            ("[$-426]d. mmmm yyyy", Shape::Day),
            ("mmm-yy", Shape::Month),
            ("[$-426]mmmm yyyy", Shape::Month),
            ("h:mm", Shape::Time),
            ("yyyy-mm-dd hh:mm", Shape::Moment),
            ("0.00", Shape::Plain),
            ("#,##0\" dienas\"", Shape::Plain),
            ("General", Shape::Plain),
            ("00000", Shape::Padded(5)),
            ("[Red]0", Shape::Plain),
        ] {
            assert_eq!(Shape::of(code), shape, "{code}");
        }
        assert_eq!(Shape::Padded(5).show(1_067.0, false), "01067");
        assert_eq!(Shape::built_in(17).show(45_323.0, false), "2024-02");
    }

    #[test]
    fn numbers_are_written_as_people_write_them() {
        for (number, shown) in [
            (37_163_000_000.0, "37163000000"),
            (56.6511, "56.6511"),
            (0.1 + 0.2, "0.3"),
            (-0.0, "0"),
        ] {
            assert_eq!(plain(number), shown);
        }
    }

    proptest! {
        #[test]
        fn no_number_and_no_code_panics(number in any::<f64>(), code in ".{0,20}", id in 0u32..70) {
            let _ = (Shape::of(&code).show(number, true), Shape::built_in(id).show(number, false));
        }
    }
}
