//! Events that come again, as the interface can say it: by a rule without exceptions, counted from one
//! time on, whose length every other time shares.
//!
//! So dates of exception end one run of times and begin another, and each run is an event of its own:
//! "every Tuesday until 22 December", "every Tuesday from 5 January". The app adds the length of the
//! first time to the beginning of every other; where the clocks change within the first, that length
//! is an hour off, and whole days would end on the next. Such a first time stands alone, and the run
//! begins with the next.
//!
//! Of a time longer than a day the app forgets the rule and shows the first alone. So each such time
//! is told without a rule, for about two years.

use crate::guide::{Occurrence, Repeat, Span, When};
use jiff::civil::{Date, Time};
use jiff::{SignedDuration, ToSpan, Zoned};

/// The most runs of one event.
const MOST_RUNS: usize = 1_000;
/// How long ahead times longer than a day are told, in years, and how many at most.
const YEARS_OF_LONG: i64 = 2;
const MOST_LONG: usize = 110;

/// Times of an event that one rule says.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Run {
    /// The first of them.
    pub first: Occurrence,
    /// The last day on which one may begin; without one, they never end.
    pub until: Option<Date>,
    /// The rule; none for a single time.
    pub rule: Option<String>,
}

impl Run {
    /// Whether it has the time that begins on a day.
    pub fn has(&self, day: Date) -> bool {
        self.first.span.first_day() <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// The runs of an event that are not over on a day, in order.
pub(super) fn runs(when: &When, today: Date) -> Vec<Run> {
    if when.repeat.is_some() && length(when.first) > SignedDuration::from_hours(24) {
        return long(when, today);
    }
    let mut all = Vec::new();
    let mut from = Some(when.first.first_day());
    while let Some(first) = from.and_then(|from| next(when, from)).filter(|_| all.len() < MOST_RUNS)
    {
        let (run, after) = run(when, first);
        from = after;
        all.push(run);
    }
    all.retain(|run| !is_over(when, run, today));
    all
}

/// Each time longer than a day by itself: the next, and those of two years.
fn long(when: &When, today: Date) -> Vec<Run> {
    let from = today.max(when.first.first_day());
    let to = today.checked_add(YEARS_OF_LONG.years()).unwrap_or(Date::MAX);
    let all = when.between(from, Date::MAX, MOST_LONG).into_iter().enumerate();
    let near = all.take_while(|(at, time)| *at == 0 || time.span.first_day() <= to);
    near.map(|(_, first)| Run { first, until: Some(first.span.first_day()), rule: None }).collect()
}

/// The run that begins with a time, and the day from which the next may begin.
fn run(when: &When, first: Occurrence) -> (Run, Option<Date>) {
    let day = first.span.first_day();
    let alone = |after| (Run { first, until: Some(day), rule: None }, after);
    let Some(repeat) = &when.repeat else { return alone(None) };
    let tomorrow = day.tomorrow().ok();
    if is_odd(first) {
        return alone(tomorrow);
    }
    let gap = gap(when, repeat, day);
    let until = gap.and_then(|gap| gap.yesterday().ok()).or(repeat.until);
    let second = tomorrow.and_then(|day| next(when, day)).map(|second| second.span.first_day());
    match second.filter(|second| until.is_none_or(|until| *second <= until)) {
        None => alone(gap),
        Some(_) => (Run { first, until, rule: Some(rule(when, repeat, first, until)) }, gap),
    }
}

/// The rule as the interface writes it: the first time in UTC without saying so, and the end as the
/// last second of a day on the clock of the place.
fn rule(when: &When, repeat: &Repeat, first: Occurrence, until: Option<Date>) -> String {
    let endless = Repeat { until: None, except: [].into(), ..repeat.clone() };
    let until = until.map(|day| format!(";UNTIL={}", day.strftime("%Y%m%dT235959")));
    let start = first.starts.strftime("%Y%m%dT%H%M%S");
    // "The last Friday" is known by the first time of all, which is a fifth.
    let rule = endless.rule(when.first.first_day());
    format!("DTSTART:{start}\nRRULE:{rule}{}", until.unwrap_or_default())
}

/// The first time that begins on a day or later.
fn next(when: &When, from: Date) -> Option<Occurrence> {
    let near = when.between(from, Date::MAX, 3);
    near.into_iter().find(|time| time.span.first_day() >= from)
}

/// The next date after a day on which it would take place, were it not excepted.
fn gap(when: &When, repeat: &Repeat, day: Date) -> Option<Date> {
    let all = Repeat { except: [].into(), ..repeat.clone() };
    let without = When { repeat: Some(all), ..when.clone() };
    let after = repeat.except.range(day..).skip_while(|except| **except == day);
    let is_one = |except: &&Date| {
        let times = without.between(**except, **except, 3);
        times.iter().any(|time| time.span.first_day() == **except)
    };
    after.filter(|except| repeat.until.is_none_or(|until| **except <= until)).find(is_one).copied()
}

/// Whether the clocks change within a time.
fn is_odd(time: Occurrence) -> bool {
    time.ends.duration_since(time.starts) != length(time.span)
}

/// How long a time is, were every day one of 24 hours.
fn length(span: Span) -> SignedDuration {
    match span {
        Span::Hours { from, to } => to.duration_since(from),
        Span::Days { from, to } => {
            let midnight = |day: Date| day.to_datetime(Time::midnight());
            midnight(to.tomorrow().unwrap_or(to)).duration_since(midnight(from))
        }
    }
}

fn is_over(when: &When, run: &Run, today: Date) -> bool {
    if run.rule.is_none() {
        return run.first.span.last_day() < today;
    }
    let from = today.max(run.first.span.first_day());
    when.between(from, run.until.unwrap_or(Date::MAX), 1).is_empty()
}

/// Begin and end of a time as the interface says them: an end at midnight is the minute before it,
/// and so is the end of a whole day.
pub(super) fn ends(time: Occurrence, when: &When) -> (Zoned, Zoned) {
    let zone = when.zone.as_time_zone();
    let end = match time.span {
        Span::Hours { to, .. } if to.time() != Time::midnight() => time.ends,
        Span::Hours { .. } | Span::Days { .. } => time.ends - 1.minute(),
    };
    (time.starts.to_zoned(zone.clone()), end.to_zoned(zone.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Every;
    use crate::hours::Zone;
    use jiff::civil::date;

    fn when(first: (&str, &str), every: Every, until: Option<Date>, except: &[Date]) -> When {
        When {
            first: Span::parse(first.0, first.1).unwrap(),
            zone: Zone::parse("Europe/Riga").unwrap(),
            repeat: Some(Repeat {
                every,
                interval: 1,
                until,
                except: except.iter().copied().collect(),
            }),
        }
    }

    fn told(when: &When, today: Date) -> Vec<(Date, Option<String>)> {
        runs(when, today).into_iter().map(|run| (run.first.span.first_day(), run.rule)).collect()
    }

    #[test]
    fn an_exception_ends_a_run_and_begins_another() {
        let tuesdays = when(
            ("2026-12-01T18:00", "2026-12-01T20:00"),
            Every::Week([1].into()),
            Some(date(2027, 1, 12)),
            // A Wednesday is no exception to Tuesdays.
            &[date(2026, 12, 23), date(2026, 12, 29)],
        );
        let rule = |start: &str, until: &str| {
            Some(format!("DTSTART:{start}\nRRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL={until}T235959"))
        };
        let first = (date(2026, 12, 1), rule("20261201T160000", "20261228"));
        let second = (date(2027, 1, 5), rule("20270105T160000", "20270112"));
        assert_eq!(told(&tuesdays, date(2026, 11, 27)), [first, second.clone()]);
        assert_eq!(told(&tuesdays, date(2026, 12, 23)), [second]);
        assert_eq!(told(&tuesdays, date(2027, 1, 13)), []);
    }

    #[test]
    fn a_run_of_one_has_no_rule() {
        let days = when(
            ("2026-12-01", "2026-12-01"),
            Every::Day,
            Some(date(2026, 12, 3)),
            &[date(2026, 12, 2)],
        );
        assert_eq!(
            told(&days, date(2026, 11, 27)),
            [(date(2026, 12, 1), None), (date(2026, 12, 3), None)]
        );
    }

    #[test]
    fn a_day_of_23_or_25_hours_never_gives_its_length_to_others() {
        for day in [date(2026, 3, 29), date(2026, 10, 25)] {
            let text = day.to_string();
            let sundays = when((&text, &text), Every::Week([6].into()), None, &[]);
            let runs = runs(&sundays, day);
            assert_eq!(runs[0].rule, None);
            assert_eq!(runs[1].first.span.first_day(), day.checked_add(7.days()).unwrap());
            assert!(runs[1].rule.as_ref().unwrap().ends_with("RRULE:FREQ=WEEKLY;BYDAY=SU"));
            let (start, end) = ends(runs[0].first, &sundays);
            assert_eq!((start.date(), end.date()), (day, day));
            assert_eq!((end.hour(), end.minute()), (23, 59));
        }
    }

    #[test]
    fn the_last_friday_stays_the_last_after_an_exception() {
        let fridays = when(
            ("2027-01-29T18:00", "2027-01-29T19:00"),
            Every::MonthWeekday,
            None,
            &[date(2027, 2, 26)],
        );
        let rules: Vec<_> = runs(&fridays, date(2027, 1, 1)).into_iter().map(|r| r.rule).collect();
        assert_eq!(rules[0], None);
        let second = rules[1].as_ref().unwrap();
        assert_eq!(second, "DTSTART:20270326T160000\nRRULE:FREQ=MONTHLY;BYDAY=-1FR");
    }
}
