//! Times as SDMX spells them besides the forms that [`Period`] reads: with the zone of XML, as the first
//! moment of a day, or as a first day with the span that begins with it (SDMX 3.0, section 6, 4.2).

use measure::{Period, PeriodError};

/// The period of a cell.
///
/// A moment counts as its day when it is the day's first; a span, `2024-01-01/P3M`, as the year, half,
/// third, quarter, month, week or day that it is.
///
/// # Errors
/// [`PeriodError`] for any other moment or span, because no figure may be said of a time that it is not of.
pub(crate) fn period(text: &str) -> Result<Period, PeriodError> {
    if let Ok(period) = text.parse() {
        return Ok(period);
    }
    match text.split_once('/') {
        Some((first, span)) => spanned(day_or_period(first)?, span),
        None => day_or_period(text),
    }
}

/// A period with a zone, or the first moment of a day.
fn day_or_period(text: &str) -> Result<Period, PeriodError> {
    let local = without_zone(text);
    let Some((day, clock)) = local.split_once('T') else { return local.parse() };
    let (hours, parts) = clock.split_once('.').unwrap_or((clock, "0"));
    let is_first = matches!(hours, "00:00" | "00:00:00") && parts.bytes().all(|b| b == b'0');
    match day.parse()? {
        day @ Period::Day(..) if is_first && !parts.is_empty() => Ok(day),
        _ => Err(PeriodError),
    }
}

/// The text without `Z`, `+01:00` or `-01:00` at its end.
fn without_zone(text: &str) -> &str {
    if let Some(local) = text.strip_suffix('Z') {
        return local;
    }
    match text.len().checked_sub(6).and_then(|at| text.split_at_checked(at)) {
        Some((local, zone)) if is_zone(zone.as_bytes()) => local,
        _ => text,
    }
}

fn is_zone(zone: &[u8]) -> bool {
    let [b'+' | b'-', clock @ ..] = zone else { return false };
    match clock {
        [h1 @ b'0'..=b'1', h2 @ b'0'..=b'9', b':', b'0'..=b'5', b'0'..=b'9'] => {
            (*h1, *h2) <= (b'1', b'4')
        }
        _ => false,
    }
}

/// The period that begins with a day and lasts so long.
fn spanned(first: Period, span: &str) -> Result<Period, PeriodError> {
    let Period::Day(year, month, day) = first else { return Err(PeriodError) };
    let of_year = |months: u8| (month - 1) / months + 1;
    let period = match span {
        "P1Y" | "P12M" => Period::Year(year),
        "P6M" => Period::Semester(year, of_year(6)),
        "P4M" => Period::Trimester(year, of_year(4)),
        "P3M" => Period::Quarter(year, of_year(3)),
        "P1M" => Period::Month(year, month),
        "P7D" | "P1W" => return week_of(year, (year, month, day)),
        "P1D" => Period::Day(year, month, day),
        _ => return Err(PeriodError),
    };
    if period.first_and_last_day()[0] == (year, month, day) { Ok(period) } else { Err(PeriodError) }
}

/// The week that begins with this day, which may be numbered with the next year.
fn week_of(year: i16, first: (i16, u8, u8)) -> Result<Period, PeriodError> {
    let starts = |week: &Period| week.first_and_last_day()[0] == first;
    let next = Period::Week(year.saturating_add(1), 1);
    let weeks = (1..=53).map(|number| format!("{year:04}-W{number:02}").parse());
    weeks.filter_map(Result::ok).chain([next]).find(starts).ok_or(PeriodError)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_spelling_of_the_standard_is_its_period() {
        for (text, same) in [
            ("2024", "2024"),
            ("2024Z", "2024"),
            ("2024+01:00", "2024"),
            ("2024-02Z", "2024-02"),
            ("2024-02-03-05:30", "2024-02-03"),
            ("2024-02-03T00:00:00", "2024-02-03"),
            ("2024-02-03T00:00:00Z", "2024-02-03"),
            ("2024-02-03T00:00:00.000+02:00", "2024-02-03"),
            ("2024-01-01/P1Y", "2024"),
            ("2024-01-01/P12M", "2024"),
            ("2024-07-01/P6M", "2024-S2"),
            ("2024-09-01/P4M", "2024-T3"),
            ("2024-04-01T00:00:00/P3M", "2024-Q2"),
            ("2024-02-01/P1M", "2024-02"),
            ("2024-01-29/P7D", "2024-W05"),
            ("2024-12-30/P7D", "2025-W01"),
            ("2020-12-28/P1W", "2020-W53"),
            ("2024-02-29/P1D", "2024-02-29"),
        ] {
            assert_eq!(period(text), same.parse(), "{text}");
        }
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in [
            "",
            "Z",
            "2024-02-03T12:00:00",
            "2024-02-03T00:00:00.",
            "2024-02-03T00:00:00.5",
            "2024-02T00:00:00",
            "2024T00:00:00",
            "2024-02-30T00:00:00",
            "2024-02-03T00:00:00+15:00",
            "2024-02-01/P3M",
            "2024-01-02/P1Y",
            "2024-01-30/P7D",
            "2024/P1Y",
            "2024-01-01/P5M",
            "2024-01-01/P",
            "2024-01-01/P1Y/P1Y",
        ] {
            assert_eq!(period(text), Err(PeriodError), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_period_with_its_span_is_the_period(year in 1900_i16..2100, kind in 0_usize..7, part in 1_u8..=12) {
            let (text, span) = [
                (format!("{year}"), "P1Y"),
                (format!("{year}-S{}", part.min(2)), "P6M"),
                (format!("{year}-T{}", part.min(3)), "P4M"),
                (format!("{year}-Q{}", part.min(4)), "P3M"),
                (format!("{year}-{part:02}"), "P1M"),
                (format!("{year}-W{:02}", part * 4), "P7D"),
                (format!("{year}-{part:02}-11"), "P1D"),
            ][kind].clone();
            let meant: Period = text.parse().unwrap();
            let (y, m, d) = meant.first_and_last_day()[0];
            let spelled = format!("{y:04}-{m:02}-{d:02}T00:00:00Z/{span}");
            prop_assert_eq!(period(&spelled), Ok(meant));
        }

        #[test]
        fn no_text_panics(text in "[0-9TZ:/.PYMDW+-]{0,24}|.{0,12}") {
            let _ = period(&text);
        }
    }
}
