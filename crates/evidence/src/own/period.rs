//! Times as towns write them: `2023`, `2023. gads`, `2023/24`, `01.01.2023`, `Q1 2023`.

use std::collections::BTreeSet;

use measure::{Period, european};

use super::code::fold;

/// The years that can be meant.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2100;

/// Words beside a year that say no more than that it is one.
const YEAR_WORDS: [&str; 22] = [
    "year",
    "years",
    "ar",
    "aret",
    "annee",
    "annees",
    "an",
    "en",
    "gads",
    "gada",
    "g",
    "godina",
    "godine",
    "god",
    "jahr",
    "jahre",
    "schuljahr",
    "سنة",
    "عام",
    "السنة",
    "العام",
    "anno",
];

/// A time; a school year (`2023/24`) is the year in which it begins.
pub(super) fn parse(text: &str) -> Option<Period> {
    let text: String = text.trim().chars().map(european).take(60).collect();
    let bare = text.trim_end_matches('.').trim();
    let found = bare.parse().ok().or_else(|| day(bare)).or_else(|| two_years(bare));
    let found = found.or_else(|| month(bare)).or_else(|| with_words(bare))?;
    YEARS.contains(&found.year()).then_some(found)
}

/// `31.12.2023`, `31/12/2023`: the day stands first wherever we are at home.
fn day(text: &str) -> Option<Period> {
    let parts: Vec<&str> = text.split(['.', '/', '-']).map(str::trim).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    let is_short = |part: &str| (1..=2).contains(&part.len());
    if !is_short(day) || !is_short(month) || year.len() != 4 {
        return None;
    }
    format!("{year}-{month:0>2}-{day:0>2}").parse().ok()
}

/// `03.2023`, `3/2023`.
fn month(text: &str) -> Option<Period> {
    let (month, year) = text.split_once(['.', '/', '-'])?;
    let (month, year) = (month.trim(), year.trim());
    if !(1..=2).contains(&month.len()) || year.len() != 4 {
        return None;
    }
    format!("{year}-{month:0>2}").parse().ok()
}

/// `2023/24`, `2023/2024`, `2023-2024`: two years that follow each other.
fn two_years(text: &str) -> Option<Period> {
    let (first, second) = text.split_once(['/', '-', '–'])?;
    let (first, second) = (first.trim(), second.trim());
    let year = |t: &str| t.bytes().all(|b| b.is_ascii_digit()).then(|| t.parse::<i16>().ok())?;
    let (start, end) = (year(first).filter(|_| first.len() == 4)?, year(second)?);
    let follows = match second.len() {
        4 => end == start + 1,
        // `2023-01` is a month.
        2 => text.contains('/') && end == (start + 1) % 100,
        _ => false,
    };
    follows.then_some(Period::Year(start))
}

/// `2023. gads`, `Year 2023`, `Q1 2023`.
fn with_words(text: &str) -> Option<Period> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').filter(|w| !YEAR_WORDS.contains(w)).collect();
    match words.as_slice() {
        [one] => one.parse().ok().filter(|_| one.len() == 4),
        [a, b] => {
            let (quarter, year) = if a.len() == 2 { (a, b) } else { (b, a) };
            let number = quarter.strip_prefix('q')?;
            format!("{year}-Q{number}").parse().ok().filter(|_| year.len() == 4)
        }
        _ => None,
    }
}

/// Times as a table means them, beside those that it has before: where all are the same day of several
/// years, such as 1 January, they are years, because that is how a stock is counted; where all are the
/// first or all the last day of their month, they are months, as spreadsheets keep them. A day alone is
/// the year if it is its first or last, or if it is added to a table of years that has not this one; what
/// is added to a table of months or days is months or days.
pub(super) fn as_meant(all: &mut [Period], before: &[Period]) {
    let has = |frequency| before.iter().any(|period| period.frequency() == frequency);
    if has('D') {
        return;
    }
    let day = |period: &Period| match period {
        Period::Day(_, month, day) => Some((*month, *day)),
        _ => None,
    };
    let days: Option<BTreeSet<_>> = all.iter().map(day).collect();
    let one_day = days.filter(|days| days.len() == 1).and_then(|days| days.into_iter().next());
    let years: BTreeSet<i16> = all.iter().map(|period| period.year()).collect();
    let is_edge_of_year = |day| matches!(day, (1, 1) | (12, 31));
    let has_year = || before.iter().any(|period| years.contains(&period.year()));
    let is_year = |day: (u8, u8)| match years.len() {
        _ if has('M') => false,
        1 => is_edge_of_year(day) || has('A') && !has_year(),
        _ => true,
    };
    if one_day.is_some_and(is_year) {
        all.iter_mut().for_each(|period| *period = Period::Year(period.year()));
        return;
    }
    let month = |period: &Period| match *period {
        Period::Day(year, month, _) => Some(Period::Month(year, month)),
        _ => None,
    };
    let is_edge = |period: &Period, edge: usize| {
        let edges = month(period).map(Period::first_and_last_day);
        edges.is_some_and(|edges| edges.get(edge) == period.first_and_last_day().first())
    };
    if [0, 1].into_iter().any(|edge| all.iter().all(|period| is_edge(period, edge))) {
        all.iter_mut().for_each(|period| *period = month(period).unwrap_or(*period));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_towns_write_them() {
        for (text, period) in [
            ("2023", "2023"),
            ("2023.", "2023"),
            ("2023. gads", "2023"),
            ("År 2023", "2023"),
            ("سنة ٢٠٢٣", "2023"),
            ("2023/24", "2023"),
            ("2023/2024", "2023"),
            ("1999/00", "1999"),
            ("2023-01", "2023-01"),
            ("3.2023", "2023-03"),
            ("01.01.2023", "2023-01-01"),
            ("31/12/2023", "2023-12-31"),
            ("2023-12-31", "2023-12-31"),
            ("Q1 2023", "2023-Q1"),
            ("2023 Q4", "2023-Q4"),
        ] {
            assert_eq!(parse(text).map(|p| p.to_string()).as_deref(), Some(period), "{text}");
        }
        for text in ["", "1205", "23", "2023/26", "Total", "32.01.2023", "2022-2024", "2023 men"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn one_day_of_each_year_is_the_year() {
        let as_meant = |all: &mut [Period]| super::as_meant(all, &[]);
        let mut stock = [Period::Day(2022, 1, 1), Period::Day(2023, 1, 1)];
        as_meant(&mut stock);
        assert_eq!(stock, [Period::Year(2022), Period::Year(2023)]);
        let mut days = [Period::Day(2022, 1, 1), Period::Day(2022, 1, 2)];
        as_meant(&mut days);
        assert_eq!(days[1], Period::Day(2022, 1, 2));
        let mut months = [Period::Day(2024, 1, 31), Period::Day(2024, 2, 29)];
        as_meant(&mut months);
        assert_eq!(months, [Period::Month(2024, 1), Period::Month(2024, 2)]);
        let mut months = [Period::Day(2024, 1, 1), Period::Day(2024, 2, 1)];
        as_meant(&mut months);
        assert_eq!(months, [Period::Month(2024, 1), Period::Month(2024, 2)]);
    }

    #[test]
    fn a_day_alone_is_what_the_table_has() {
        let meant = |month, day, before: &[Period]| {
            let mut alone = [Period::Day(2025, month, day)];
            super::as_meant(&mut alone, before);
            alone[0]
        };
        let (months, years) = ([Period::Month(2024, 12)], [Period::Year(2024)]);
        assert_eq!(meant(1, 1, &[]), Period::Year(2025));
        assert_eq!(meant(12, 31, &years), Period::Year(2025));
        assert_eq!(meant(3, 1, &[]), Period::Month(2025, 3));
        assert_eq!(meant(3, 15, &[]), Period::Day(2025, 3, 15));
        assert_eq!(meant(3, 15, &years), Period::Year(2025));
        // A later count of a year that is there is no correction of it.
        assert_eq!(meant(9, 1, &[Period::Year(2025)]), Period::Month(2025, 9));
        assert_eq!(meant(1, 1, &months), Period::Month(2025, 1));
        // A file that is sent again corrects its year; a table of quarters has no years.
        assert_eq!(meant(12, 31, &[Period::Year(2025)]), Period::Year(2025));
        assert_eq!(meant(3, 31, &[Period::Quarter(2024, 4)]), Period::Month(2025, 3));
        assert_eq!(meant(1, 1, &[Period::Day(2024, 1, 1)]), Period::Day(2025, 1, 1));
    }
}
