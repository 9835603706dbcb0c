//! Values in a calendar: words, moments, lengths of time.

use super::lines::Line;
use jiff::civil::{Date, DateTime};
use jiff::{Span, Timestamp};

/// A moment as a calendar writes it (RFC 5545, 3.3.4 and 3.3.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    /// A day.
    Day(Date),
    /// A time on a clock that the line names, or on the reader's.
    Local(DateTime),
    /// An instant, told in UTC.
    Instant(Timestamp),
}

impl Moment {
    /// Reads one, such as `20261201`, `20261201T180000` or `20261201T160000Z`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let Some((date, time)) = text.split_once(['T', 't']) else {
            return parse_date(text).map(Self::Day);
        };
        let (time, is_utc) = match time.strip_suffix(['Z', 'z']) {
            Some(time) => (time, true),
            None => (time, false),
        };
        let at = parse_date(date)?.to_datetime(parse_time(time)?);
        let instant = || jiff::tz::TimeZone::UTC.to_timestamp(at).ok();
        if is_utc { instant().map(Self::Instant) } else { Some(Self::Local(at)) }
    }

    /// The day of it, as it is written.
    pub(super) fn day(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Local(at) => at.date(),
            Self::Instant(at) => jiff::tz::TimeZone::UTC.to_datetime(at).date(),
        }
    }

    /// The moments of a line, each a date alone where the line says that it has dates.
    pub(super) fn all(line: &Line) -> Vec<Option<Self>> {
        let is_dates = line.parameter("VALUE").is_some_and(|v| v.eq_ignore_ascii_case("DATE"));
        let read = |text: &str| {
            let moment = Self::parse(text)?;
            Some(if is_dates { Self::Day(moment.day()) } else { moment })
        };
        // Of a stretch of time its beginning.
        let begin = |text: &str| text.split('/').next().and_then(read);
        line.value.split(',').filter(|text| !text.trim().is_empty()).map(begin).collect()
    }
}

fn parse_date(text: &str) -> Option<Date> {
    let digits = text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit());
    let (year, rest) = digits.then(|| text.split_at(4))?;
    let (month, day) = rest.split_at(2);
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Six digits; four from programs that leave out seconds. A leap second is the one before.
fn parse_time(text: &str) -> Option<jiff::civil::Time> {
    let digits = matches!(text.len(), 4 | 6) && text.bytes().all(|b| b.is_ascii_digit());
    let number = |from: usize| text.get(from..from + 2).and_then(|part| part.parse::<i8>().ok());
    let (hour, minute) = digits.then(|| Some((number(0)?, number(2)?)))??;
    let second = number(4).unwrap_or_default();
    let second = if second == 60 { 59 } else { second };
    jiff::civil::Time::new(hour, minute, second, 0).ok()
}

/// A length of time such as `P1D` or `PT1H30M` (RFC 5545, 3.3.6); `None` for one that leads back.
pub(super) fn parse_duration(text: &str) -> Option<Span> {
    let text = text.trim().to_ascii_uppercase();
    let text = text.strip_prefix('+').unwrap_or(&text).strip_prefix('P')?.to_owned();
    let (days, hours) = text.split_once('T').unwrap_or((&text, ""));
    let span = parts(days, "WD", Span::new())?;
    let span = parts(hours, "HMS", span)?;
    (!text.is_empty() && !text.ends_with('T')).then_some(span)
}

/// Adds numbers with their letters to a span.
fn parts(text: &str, letters: &str, mut span: Span) -> Option<Span> {
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        let (number, after) = rest.split_at(end);
        let number: i64 = (number.len() <= 7).then(|| number.parse().ok())??;
        let letter = after.chars().next().filter(|c| letters.contains(*c))?;
        span = match letter {
            'W' => span.try_weeks(number),
            'D' => span.try_days(number),
            'H' => span.try_hours(number),
            'M' => span.try_minutes(number),
            _ => span.try_seconds(number),
        }
        .ok()?;
        rest = after.get(1..)?;
    }
    Some(span)
}

/// Words without the marks by which a calendar writes them, and without letters that control a machine.
pub(super) fn words(value: &str) -> String {
    let mut words = String::with_capacity(value.len());
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        let meant = match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => '\n',
                Some(letter) => letter,
                None => break,
            },
            letter => letter,
        };
        match meant {
            '\t' => words.push(' '),
            meant if meant.is_control() && meant != '\n' => {}
            meant => words.push(meant),
        }
    }
    words
}

/// The single words of a list: what stands between commas.
pub(super) fn list(value: &str) -> Vec<String> {
    let (mut all, mut from, mut is_escaped) = (Vec::new(), 0, false);
    for (at, letter) in value.char_indices() {
        if letter == ',' && !is_escaped {
            all.extend(value.get(from..at).map(words));
            from = at + 1;
        }
        is_escaped = letter == '\\' && !is_escaped;
    }
    all.extend(value.get(from..).map(words));
    all.retain(|word| !word.trim().is_empty());
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;

    #[test]
    fn moments_are_days_times_or_instants() {
        let at = |text: &str| Moment::parse(text).map(|moment| format!("{moment:?}"));
        assert_eq!(at("20260329").unwrap(), "Day(2026-03-29)");
        assert_eq!(at("20261201T180000").unwrap(), "Local(2026-12-01T18:00:00)");
        assert_eq!(at("20161231T235960Z").unwrap(), "Instant(2016-12-31T23:59:59Z)");
        for bad in [
            "",
            "2026-12-01",
            "20261301",
            "20260230",
            "20261201T",
            "20261201T240000",
            "20261201T18000",
            "+0261201",
            "20261201T1800000",
            "２０２６１２０１",
        ] {
            assert_eq!(at(bad), None, "{bad}");
        }
    }

    #[test]
    fn lengths_are_read_and_none_leads_back() {
        let is = |text: &str, span: Span| {
            assert_eq!(
                parse_duration(text).map(|s| s.fieldwise()),
                Some(span.fieldwise()),
                "{text}"
            );
        };
        is("P15DT5H0M20S", 15.days().hours(5).seconds(20));
        is("+P7W", 7.weeks());
        is("pt90m", 90.minutes());
        for bad in ["", "P", "PT", "-PT1H", "P1", "P1H", "PT1D", "P1DT", "P99999999D", "PXD", "1D"]
        {
            assert!(parse_duration(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn words_lose_their_marks() {
        assert_eq!(words(r"A\, b\; c\\n\nd\Ne\:f\"), "A, b; c\\n\nd\ne:f");
        assert_eq!(words("a\u{b}\tb\u{7f}"), "a b");
        assert_eq!(list(r"a\,b,c,,\\,d"), ["a,b", "c", "\\", "d"]);
    }
}
