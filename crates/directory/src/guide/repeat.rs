//! How an event comes again: a small part of the recurrence rules of iCalendar (RFC 5545, 3.3.10),
//! the part that people say in words: every second Tuesday, on the 15th, on the last Friday, yearly.
//!
//! Days are reckoned on the calendar and only then put on a clock, so that 18:00 stays 18:00 when
//! clocks change. A day that a month does not have is passed over, as the standard says.

use super::event::{Span, When};
use crate::hours::Zone;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The most times of one event that are reckoned at once.
pub const MOST_OCCURRENCES: usize = 1_000;
/// The most periods in a row without a day: the 29th of February after a century, every 99 years.
const MOST_EMPTY_PERIODS: usize = 200;

/// How an event comes again.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repeat {
    /// In which rhythm.
    pub every: Every,
    /// Every how many of them: 2 for every second week. 1 to 99.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub interval: u8,
    /// The last day on which it may begin; none for as long as it stands here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Days on which it does not take place.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub except: BTreeSet<Date>,
}

fn one() -> u8 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_one(interval: &u8) -> bool {
    *interval == 1
}

/// The rhythm of an event.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Every {
    /// Every day.
    Day,
    /// Every week on these days, counted from Monday = 0.
    Week(BTreeSet<u8>),
    /// Every month on the same date as the first time.
    MonthDate,
    /// Every month on the same weekday as the first time: the second Tuesday; the last one when the
    /// first time is a fifth.
    MonthWeekday,
    /// Every year on the same date as the first time.
    Year,
}

/// One time at which an event takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// On the clock of its place.
    pub span: Span,
    /// The instant at which it begins; of whole days, the first moment of the first.
    pub starts: Timestamp,
    /// The instant at which it ends, not counted.
    pub ends: Timestamp,
}

impl Occurrence {
    /// Puts a span on a clock. A time that a change of the clocks leaves out is read by the clock
    /// before the change, so 02:30 is 03:30 then; of one that comes twice, the earlier is taken (RFC
    /// 5545, 3.3.5). What begins in such a gap and would end before it begins takes its usual time.
    pub(crate) fn new(span: Span, zone: &Zone) -> Self {
        let zone: &TimeZone = zone.as_time_zone();
        let instant = |at: DateTime| {
            zone.to_ambiguous_zoned(at).compatible().map_or(Timestamp::MIN, |z| z.timestamp())
        };
        let (starts, ends) = match span {
            Span::Hours { from, to } => (instant(from), instant(to)),
            Span::Days { from, to } => {
                let after = to.tomorrow().unwrap_or(to);
                let first = |day: Date| instant(day.to_datetime(jiff::civil::Time::midnight()));
                (first(from), first(after))
            }
        };
        let usual = |from: DateTime, to: DateTime| starts.checked_add(from.duration_until(to));
        let ends = match span {
            Span::Hours { from, to } if ends <= starts => usual(from, to).unwrap_or(starts),
            _ => ends,
        };
        Self { span, starts, ends }
    }
}

impl Repeat {
    /// The days on which it begins, from a day on, given the first of all.
    pub(crate) fn days(&self, first: Date, from: Date) -> impl Iterator<Item = Date> + '_ {
        let begin = self.period_before(first, from);
        let mut empty = 0;
        let periods = (begin..).map(move |n| self.period(first, n)).take_while(move |days| {
            let Some(days) = days else { return false };
            empty = if days.is_empty() { empty + 1 } else { 0 };
            empty < MOST_EMPTY_PERIODS
        });
        periods
            .flatten()
            .flatten()
            .filter(move |day| *day >= first && *day >= from)
            .take_while(|day| self.until.is_none_or(|until| *day <= until))
            .filter(|day| !self.except.contains(day))
    }

    /// How many periods pass before the one in which a day may lie; never one too many.
    fn period_before(&self, first: Date, from: Date) -> i64 {
        let days = i64::from((from - first).get_days().max(0));
        let longest = match self.every {
            Every::Day => 1,
            Every::Week(_) => 7,
            Every::MonthDate | Every::MonthWeekday => 31,
            Every::Year => 366,
        };
        (days / (longest * self.step()) - 1).max(0)
    }

    fn step(&self) -> i64 {
        i64::from(self.interval.max(1))
    }

    /// The days of the n-th period, in order; `None` past the end of the calendar.
    fn period(&self, first: Date, n: i64) -> Option<Vec<Date>> {
        let n = n.checked_mul(self.step())?;
        let later = |span: jiff::Span| first.checked_add(span).ok();
        match &self.every {
            Every::Day => Some(vec![later(jiff::Span::new().try_days(n).ok()?)?]),
            Every::Week(on) => {
                let monday = i64::from(first.weekday().to_monday_zero_offset());
                let day = |d: &u8| {
                    let days = n.checked_mul(7)? + i64::from(*d) - monday;
                    later(jiff::Span::new().try_days(days).ok()?)
                };
                on.iter().map(day).collect()
            }
            Every::MonthDate => {
                let month = month_after(first, n)?;
                Some(Date::new(month.year(), month.month(), first.day()).into_iter().collect())
            }
            Every::MonthWeekday => {
                let month = month_after(first, n)?;
                Some(nth_weekday(month, nth(first), first.weekday()).into_iter().collect())
            }
            Every::Year => {
                let year = i16::try_from(i64::from(first.year()).checked_add(n)?).ok()?;
                if year > 9_000 {
                    return None;
                }
                Some(Date::new(year, first.month(), first.day()).into_iter().collect())
            }
        }
    }
}

/// The first day of the n-th month after that of a date.
fn month_after(first: Date, n: i64) -> Option<Date> {
    first.first_of_month().checked_add(jiff::Span::new().try_months(n).ok()?).ok()
}

/// Which of its weekday a date is in its month: 1 to 4, or -1 for the fifth, which is the last.
fn nth(date: Date) -> i8 {
    match (date.day() - 1) / 7 + 1 {
        5 => -1,
        nth => nth,
    }
}

fn nth_weekday(month: Date, nth: i8, weekday: Weekday) -> Option<Date> {
    month.nth_weekday_of_month(nth, weekday).ok()
}

impl Repeat {
    /// The rule as iCalendar writes it of whole days, without its dates of exception. Of hours it ends
    /// otherwise: [`When::rule`].
    ///
    /// ```
    /// # use directory::guide::{Every, Repeat};
    /// let tuesdays = Repeat { every: Every::Week([1].into()), interval: 2, until: None, except: [].into() };
    /// let first = "2026-12-01".parse().unwrap();
    /// assert_eq!(tuesdays.rule(first), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
    /// ```
    #[must_use]
    pub fn rule(&self, first: Date) -> String {
        let until = self.until.map(|day| format!(";UNTIL={}", day.strftime("%Y%m%d")));
        self.rhythm(first) + &until.unwrap_or_default()
    }

    /// The rule without its end.
    fn rhythm(&self, first: Date) -> String {
        const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        let name = |day: u8| DAYS.get(usize::from(day)).copied().unwrap_or_default();
        let weekday = u8::try_from(first.weekday().to_monday_zero_offset()).unwrap_or_default();
        let (rhythm, by) = match &self.every {
            Every::Day => ("DAILY", String::new()),
            Every::Week(on) => {
                let days: Vec<_> = on.iter().map(|day| name(*day)).collect();
                ("WEEKLY", format!(";BYDAY={}", days.join(",")))
            }
            Every::MonthDate => ("MONTHLY", format!(";BYMONTHDAY={}", first.day())),
            Every::MonthWeekday => ("MONTHLY", format!(";BYDAY={}{}", nth(first), name(weekday))),
            Every::Year => ("YEARLY", String::new()),
        };
        let interval = match self.interval {
            0 | 1 => String::new(),
            n => format!(";INTERVAL={n}"),
        };
        format!("FREQ={rhythm}{interval}{by}")
    }
}

impl When {
    /// How it comes again as iCalendar writes it, without the dates of exception: the end of whole days
    /// is a date, and that of hours the moment of the last beginning, in UTC (RFC 5545, 3.3.10).
    ///
    /// ```
    /// # use directory::guide::When;
    /// let json = r#"{"first": {"from": "2026-12-01T18:00", "to": "2026-12-01T20:00"},
    ///     "zone": "Europe/Riga", "repeat": {"every": {"week": [1]}, "until": "2027-06-01"}}"#;
    /// let when: When = serde_json::from_str(json).unwrap();
    /// assert_eq!(when.rule().unwrap(), "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270601T150000Z");
    /// ```
    #[must_use]
    pub fn rule(&self) -> Option<String> {
        let repeat = self.repeat.as_ref()?;
        let rhythm = repeat.rhythm(self.first.first_day());
        let Some(last) = repeat.until.and_then(|day| self.first.on(day)) else {
            return Some(rhythm);
        };
        let until = match last {
            Span::Days { from, .. } => from.strftime("%Y%m%d").to_string(),
            Span::Hours { .. } => {
                Occurrence::new(last, &self.zone).starts.strftime("%Y%m%dT%H%M%SZ").to_string()
            }
        };
        Some(format!("{rhythm};UNTIL={until}"))
    }
}
