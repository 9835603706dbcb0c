//! How an event comes again, out of a rule of iCalendar (RFC 5545, 3.3.10) as the interface writes it:
//! `DTSTART:20261201T170000\nRRULE:FREQ=WEEKLY;BYDAY=TU`, the start in UTC without saying so.

use crate::guide::{Every, Repeat, Span, When};
use crate::hours::Zone;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;
use std::collections::BTreeSet;

/// The most times of a rule that counts them.
const MOST_TIMES: usize = 1_000;
/// The most months in which a rule is sought that begins with a fifth weekday.
const MOST_MONTHS: i64 = 24;
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// An event that comes again.
#[derive(Debug, PartialEq)]
pub(super) struct Rhythm {
    /// Times before the first of the rule, which it cannot say here.
    pub singles: Vec<Span>,
    /// The first time of the rule.
    pub first: Span,
    /// None where the rule ends before it can be said: all its times stand for themselves.
    pub repeat: Option<Repeat>,
}

/// The parts of a rule.
#[derive(Default)]
struct Parts {
    frequency: String,
    interval: u8,
    until: Option<String>,
    count: Option<usize>,
    /// Days of the week with their numbers in the month.
    days: Vec<(i8, u8)>,
    month_day: Option<i8>,
    month: Option<i8>,
    week_start: Option<String>,
}

/// Reads a rule; `span` is any time of the event. `None` for what cannot be said here.
pub(super) fn rhythm(rule: &str, span: Span, zone: &Zone) -> Option<Rhythm> {
    let mut start = None;
    let mut parts = None;
    for line in rule.lines().map(str::trim) {
        if let Some((_, at)) = line.strip_prefix("DTSTART").and_then(|rest| rest.split_once(':')) {
            start = Some(moment(at, zone)?);
        } else if !line.is_empty() {
            let rule = line.strip_prefix("RRULE:").unwrap_or(line);
            parts = Some(Parts::read(rule).filter(|_| parts.is_none())?);
        }
    }
    let first = start.map_or(Some(span), |start| span.on(start.date()))?;
    let parts = parts?;
    let until = parts.until(first, zone)?;
    let rhythm = parts.rhythm(first, until)?;
    match parts.count {
        Some(count) => counted(rhythm, count, zone),
        None => Some(rhythm),
    }
}

/// A moment in UTC, whether it says so or not, by the clock of a place.
fn moment(text: &str, zone: &Zone) -> Option<DateTime> {
    let at = DateTime::strptime("%Y%m%dT%H%M%S", text.trim().trim_end_matches('Z')).ok()?;
    let utc = at.to_zoned(TimeZone::UTC).ok()?;
    Some(zone.as_time_zone().to_datetime(utc.timestamp()))
}

impl Parts {
    fn read(rule: &str) -> Option<Self> {
        let mut parts = Self { interval: 1, ..Self::default() };
        for part in rule.split(';').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=')?;
            match name.to_ascii_uppercase().as_str() {
                "FREQ" => parts.frequency = value.to_ascii_uppercase(),
                "INTERVAL" => parts.interval = value.parse().ok().filter(|n| *n > 0)?,
                "UNTIL" => parts.until = Some(value.to_owned()),
                "COUNT" => parts.count = Some(value.parse().ok().filter(|n| *n <= MOST_TIMES)?),
                "BYDAY" => parts.days = value.split(',').map(weekday).collect::<Option<_>>()?,
                "BYMONTHDAY" => parts.month_day = Some(value.parse().ok()?),
                "BYMONTH" => parts.month = Some(value.parse().ok()?),
                "WKST" => parts.week_start = Some(value.to_ascii_uppercase()),
                _ => return None,
            }
        }
        Some(parts)
    }

    /// The last day on which a time may begin.
    fn until(&self, first: Span, zone: &Zone) -> Option<Option<Date>> {
        let Some(until) = &self.until else { return Some(None) };
        let end = if until.ends_with('Z') {
            moment(until, zone)?
        } else if until.contains('T') {
            DateTime::strptime("%Y%m%dT%H%M%S", until).ok()?
        } else {
            let day = Date::strptime("%Y%m%d", until).ok()?;
            return Some(Some(day));
        };
        let begins = match first {
            Span::Hours { from, .. } => from.time(),
            Span::Days { .. } => jiff::civil::Time::midnight(),
        };
        if end.time() >= begins {
            Some(Some(end.date()))
        } else {
            end.date().yesterday().ok().map(Some)
        }
    }

    fn rhythm(&self, first: Span, until: Option<Date>) -> Option<Rhythm> {
        let repeat = |every| Repeat { every, interval: self.interval, until, except: [].into() };
        let at = |day: Date, every| {
            Some(Rhythm { singles: Vec::new(), first: first.on(day)?, repeat: Some(repeat(every)) })
        };
        let day = first.first_day();
        let is_plain = self.days.iter().all(|(nth, _)| *nth == 0);
        match (self.frequency.as_str(), self.days.as_slice(), self.month_day, self.month) {
            ("DAILY", [], None, None) => at(day, Every::Day),
            ("DAILY", _, None, None) if self.interval == 1 && is_plain => self.weekly(first, until),
            ("WEEKLY", _, None, None) if is_plain => self.weekly(first, until),
            ("MONTHLY", [], on, None) => at(next_date(day, on, self.interval)?, Every::MonthDate),
            ("MONTHLY", [(nth, weekday)], None, None) => {
                self.monthly(first, until, (*nth, *weekday))
            }
            ("YEARLY", [], on, month)
                if on.is_none_or(|on| on == day.day())
                    && month.is_none_or(|month| month == day.month()) =>
            {
                at(day, Every::Year)
            }
            _ => None,
        }
    }

    /// Every week on its days; the first time is the first of them.
    fn weekly(&self, first: Span, until: Option<Date>) -> Option<Rhythm> {
        let own = u8::try_from(first.first_day().weekday().to_monday_zero_offset()).ok()?;
        let named: BTreeSet<u8> = self.days.iter().map(|(_, weekday)| *weekday).collect();
        let days = if named.is_empty() { BTreeSet::from([own]) } else { named };
        let begins_on_monday = self.week_start.as_deref().is_none_or(|day| day == "MO");
        if self.interval > 1 && days.len() > 1 && !begins_on_monday {
            return None;
        }
        let repeat =
            Repeat { every: Every::Week(days), interval: self.interval, until, except: [].into() };
        let zone = Zone::parse("UTC").ok()?;
        let when = When { first, zone, repeat: Some(repeat.clone()) };
        let near = when.between(first.first_day(), Date::MAX, 1);
        Some(Rhythm { singles: Vec::new(), first: near.first()?.span, repeat: Some(repeat) })
    }

    /// Every month on the second Tuesday, say. "The last" is said by a first time that is a fifth; times
    /// before the first fifth stand for themselves.
    fn monthly(
        &self,
        first: Span,
        until: Option<Date>,
        (nth, weekday): (i8, u8),
    ) -> Option<Rhythm> {
        let weekday = Weekday::from_monday_zero_offset(i8::try_from(weekday).ok()?).ok()?;
        let is_sayable = (1..=4).contains(&nth) || nth == -1;
        let every = Every::MonthWeekday;
        let repeat = Repeat { every, interval: self.interval, until, except: [].into() };
        let months = (0..MOST_MONTHS).filter(|_| is_sayable).map_while(|n| self.month(first, n));
        let days = months.map_while(|month| month.nth_weekday_of_month(nth, weekday).ok());
        let mut singles = Vec::new();
        let days = days.take_while(|day| until.is_none_or(|until| *day <= until));
        for day in days.filter(|day| *day >= first.first_day()) {
            let span = first.on(day)?;
            if nth > 0 || day.day() > 28 {
                return Some(Rhythm { singles, first: span, repeat: Some(repeat) });
            }
            singles.push(span);
        }
        let is_over = until.is_some() && !singles.is_empty();
        is_over.then(|| Rhythm { first: singles.remove(0), singles, repeat: None })
    }

    /// The first day of the n-th month in which it comes again.
    fn month(&self, first: Span, n: i64) -> Option<Date> {
        let months = (n * i64::from(self.interval)).months();
        first.first_day().first_of_month().checked_add(months).ok()
    }
}

/// `TU`, `2TU`, `-1FR`: the number in the month, 0 for none, and the day from Monday = 0.
fn weekday(text: &str) -> Option<(i8, u8)> {
    let text = text.trim().to_ascii_uppercase();
    let (number, name) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let day = DAYS.iter().position(|day| *day == name)?;
    let nth = if number.is_empty() { 0 } else { number.trim_start_matches('+').parse().ok()? };
    Some((nth, u8::try_from(day).ok()?))
}

/// The first date from a day on that is the n-th of its month, among every so many months.
fn next_date(day: Date, on: Option<i8>, interval: u8) -> Option<Date> {
    let Some(on) = on.filter(|on| *on != day.day()) else { return Some(day) };
    let mut months = (0..MOST_MONTHS).filter_map(|n| {
        let months = (n * i64::from(interval)).months();
        let month = day.first_of_month().checked_add(months).ok()?;
        Date::new(month.year(), month.month(), on).ok()
    });
    months.find(|date| *date >= day)
}

/// A rhythm of so many times ends with the last of them.
fn counted(mut rhythm: Rhythm, count: usize, zone: &Zone) -> Option<Rhythm> {
    let count = count.checked_sub(rhythm.singles.len()).filter(|count| *count > 0)?;
    let when = When { first: rhythm.first, zone: zone.clone(), repeat: rhythm.repeat.clone() };
    let times = when.between(rhythm.first.first_day(), Date::MAX, count);
    let last = times.last()?.span.first_day();
    rhythm.repeat.iter_mut().for_each(|repeat| repeat.until = Some(last));
    Some(rhythm)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn read(rule: &str, first: &str) -> Option<Rhythm> {
        let span = Span::parse(&format!("{first}T18:00"), &format!("{first}T20:00")).unwrap();
        rhythm(rule, span, &Zone::parse("Europe/Berlin").unwrap())
    }

    fn rule(rule: &str, first: &str) -> Option<(Date, String)> {
        let rhythm = read(rule, first)?;
        assert_eq!(rhythm.singles, []);
        let day = rhythm.first.first_day();
        Some((day, rhythm.repeat.unwrap().rule(day)))
    }

    #[test]
    fn what_the_server_writes_is_read() {
        let weekly = "DTSTART:20300101T170000\nRRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20310101T235959;BYDAY=TU,TH";
        let said = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20310101";
        assert_eq!(rule(weekly, "2030-01-17"), Some((date(2030, 1, 1), said.to_owned())));
        assert_eq!(
            rule("DTSTART:20260105T170000\nRRULE:FREQ=MONTHLY;BYDAY=+2WE", "2026-01-05"),
            Some((date(2026, 1, 14), "FREQ=MONTHLY;BYDAY=2WE".to_owned()))
        );
        assert_eq!(
            rule("RRULE:FREQ=DAILY;INTERVAL=3", "2026-01-05"),
            Some((date(2026, 1, 5), "FREQ=DAILY;INTERVAL=3".to_owned()))
        );
        assert_eq!(
            rule("RRULE:FREQ=YEARLY", "2028-02-29"),
            Some((date(2028, 2, 29), "FREQ=YEARLY".to_owned()))
        );
    }

    #[test]
    fn the_first_time_is_one_of_the_rule() {
        assert_eq!(
            rule("FREQ=WEEKLY;BYDAY=MO", "2026-11-27").unwrap().0,
            date(2026, 11, 30),
            "a Friday is no Monday"
        );
        assert_eq!(rule("FREQ=MONTHLY;BYMONTHDAY=5", "2026-11-27").unwrap().0, date(2026, 12, 5));
    }

    #[test]
    fn a_start_at_night_is_of_the_next_day_by_the_clock_of_the_place() {
        let span = Span::parse("2026-12-02T00:30", "2026-12-02T01:00").unwrap();
        let berlin = Zone::parse("Europe/Berlin").unwrap();
        let read = rhythm("DTSTART:20261201T233000\nRRULE:FREQ=WEEKLY;BYDAY=WE", span, &berlin);
        assert_eq!(read.unwrap().first, span);
    }

    #[test]
    fn the_last_of_a_month_stands_for_itself_until_it_is_a_fifth() {
        let read = read("FREQ=MONTHLY;BYDAY=-1FR", "2026-11-01").unwrap();
        let singles: Vec<_> = read.singles.iter().map(|span| span.first_day()).collect();
        assert_eq!(singles, [date(2026, 11, 27), date(2026, 12, 25)]);
        let first = read.first.first_day();
        assert_eq!(
            (first, read.repeat.unwrap().rule(first)),
            (date(2027, 1, 29), "FREQ=MONTHLY;BYDAY=-1FR".into())
        );
    }

    #[test]
    fn a_rule_that_ends_before_it_can_be_said_is_its_times() {
        let read = read("FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261231T235959", "2026-11-01").unwrap();
        assert_eq!(read.first.first_day(), date(2026, 11, 27));
        assert_eq!((read.singles.len(), read.repeat), (1, None));
    }

    #[test]
    fn counts_and_ends_are_last_days() {
        let until = |text: &str| read(text, "2026-12-01").unwrap().repeat.unwrap().until;
        assert_eq!(until("FREQ=WEEKLY;COUNT=3"), Some(date(2026, 12, 15)));
        assert_eq!(until("FREQ=WEEKLY;UNTIL=20261215T165959Z"), Some(date(2026, 12, 14)));
        assert_eq!(until("FREQ=WEEKLY;UNTIL=20261215"), Some(date(2026, 12, 15)));
    }

    #[test]
    fn what_cannot_be_said_here_is_refused() {
        for rule in [
            "FREQ=HOURLY",
            "FREQ=MONTHLY;BYDAY=1MO,3MO",
            "FREQ=MONTHLY;BYDAY=5MO",
            "FREQ=WEEKLY;BYDAY=XX",
            "FREQ=WEEKLY;BYSETPOS=1",
            "FREQ=YEARLY;BYMONTH=5",
            "FREQ=WEEKLY;INTERVAL=0",
            "RRULE:FREQ=DAILY\nRRULE:FREQ=DAILY",
            "",
        ] {
            assert_eq!(read(rule, "2026-12-01"), None, "{rule}");
        }
    }
}
