//! The rules of calendars as the rhythms that a directory has: every second Tuesday, on the 15th, on the
//! last Friday, yearly.
//!
//! A rule may become a rhythm only after some days: the last Friday of a month is known as the last one
//! by its being a fifth. Those days are told apart. A number of times becomes the last day. What is no
//! rhythm at all is for the caller to write out.

use super::days::number_of;
use super::rule::{Rhythm, Rule};
use crate::guide::{Every, Repeat};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// How many days of a rule may stand apart before its rhythm begins.
const MOST_APART: usize = 5;
/// The last year of a rhythm.
const LAST_YEAR: i16 = 2_200;

/// The days of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Series {
    /// Single days, before the others.
    pub apart: Vec<Date>,
    /// From a day on in a rhythm.
    pub rhythm: Option<(Date, Repeat)>,
}

/// The day after which no more counts, and how many days there are, the first among them.
#[derive(Clone, Copy, Debug)]
pub(super) struct End {
    pub until: Option<Date>,
    pub count: Option<u32>,
}

impl Rule {
    /// Every day of an event that begins on `first`, which counts even where the rule does not name it;
    /// where there is no number of them, without those long before a day.
    pub(super) fn all_days(
        &self,
        first: Date,
        end: End,
        from: Date,
    ) -> impl Iterator<Item = Date> + '_ {
        let from = if end.count.is_some() { first } else { from };
        let others = self.days_after(first, from).skip_while(move |day| *day == first);
        let days = others.take_while(move |day| end.until.is_none_or(|until| *day <= until));
        let most = end.count.and_then(|n| usize::try_from(n).ok()).unwrap_or(usize::MAX);
        std::iter::once(first).chain(days).take(most)
    }

    /// The days of an event that are in a rhythm of ours from the first on, as most are.
    pub(super) fn series_at_once(&self, first: Date, end: End) -> Option<Series> {
        let every = self.every(first).filter(|_| self.has_first(first))?;
        let repeat = self.repeat(every, first, end, 0)?;
        Some(Series { apart: Vec::new(), rhythm: Some((first, repeat)) })
    }

    /// The days of an event in a rhythm that a directory has; `None` when they are in none.
    pub(super) fn series(&self, first: Date, end: End) -> Option<Series> {
        if self.rhythm == Rhythm::WithinDay {
            return None;
        }
        let named = self.days(first).next() == Some(first);
        let mut apart = Vec::new();
        for day in self.all_days(first, end, first).take(MOST_APART) {
            let is_named = day != first || named;
            if let Some(every) = self.every(day).filter(|_| is_named) {
                let rhythm = self.repeat(every, day, end, apart.len())?;
                return Some(Series { apart, rhythm: Some((day, rhythm)) });
            }
            apart.push(day);
        }
        let is_all = self.all_days(first, end, first).nth(MOST_APART).is_none();
        is_all.then_some(Series { apart, rhythm: None })
    }

    /// The rhythm from a day on, with its end.
    fn repeat(&self, every: Every, first: Date, end: End, before: usize) -> Option<Repeat> {
        let interval = u8::try_from(self.interval).ok().filter(|n| *n <= 99)?;
        let mut repeat = Repeat { every, interval, until: None, except: BTreeSet::new() };
        let left = end.count.map(|n| i64::from(n) - 1 - i64::try_from(before).unwrap_or_default());
        let last = left.and_then(|n| nth(&repeat, first, n.max(0)));
        repeat.until = match (last, end.until) {
            (Some(last), Some(until)) => Some(last.min(until)),
            (last, until) => last.or(until),
        };
        repeat.until = repeat.until.filter(|day| day.year() <= LAST_YEAR);
        Some(repeat)
    }

    /// The rhythm in which the rule goes on from one of its days.
    fn every(&self, day: Date) -> Option<Every> {
        if !self.positions.is_empty() && self.rhythm != Rhythm::Monthly {
            return None;
        }
        if !self.weeks.is_empty() || !self.year_days.is_empty() {
            return None;
        }
        match self.rhythm {
            Rhythm::WithinDay => None,
            Rhythm::Daily => self.every_day(),
            Rhythm::Weekly => self.every_week(day),
            Rhythm::Monthly => self.every_month(day),
            Rhythm::Yearly => self.every_year(day),
        }
    }

    fn every_day(&self) -> Option<Every> {
        if !self.months.is_empty() || !self.month_days.is_empty() {
            return None;
        }
        match self.days.is_empty() {
            true => Some(Every::Day),
            false if self.interval == 1 => Some(Every::Week(self.weekdays())),
            false => None,
        }
    }

    fn every_week(&self, day: Date) -> Option<Every> {
        if !self.months.is_empty() || !self.month_days.is_empty() {
            return None;
        }
        let own = BTreeSet::from([number_of(day.weekday())]);
        let days = if self.days.is_empty() { own } else { self.weekdays() };
        // Our weeks begin on Monday: days that another week puts together must be so in ours.
        let start = number_of(self.week_start);
        let is_late = |day: &u8| start > 0 && *day >= start;
        let late = days.iter().filter(|day| is_late(day)).count();
        let is_same = self.interval == 1 || late == 0 || late == days.len();
        is_same.then_some(Every::Week(days))
    }

    fn weekdays(&self) -> BTreeSet<u8> {
        self.days.iter().map(|(_, day)| number_of(*day)).collect()
    }

    fn every_month(&self, day: Date) -> Option<Every> {
        if !self.months.is_empty() {
            return None;
        }
        if self.days.is_empty() {
            let is_own = self.month_days.is_empty() || self.month_days == [i16::from(day.day())];
            return (is_own && self.positions.is_empty()).then_some(Every::MonthDate);
        }
        if !self.month_days.is_empty() {
            return None;
        }
        let is_plain = self.days.iter().all(|(nth, _)| nth.is_none());
        if is_plain && self.positions.is_empty() && self.interval == 1 {
            return Some(Every::Week(self.weekdays()));
        }
        let nth = match (self.days.as_slice(), self.positions.as_slice()) {
            ([(Some(nth), _)], []) | ([(None, _)], [nth]) => *nth,
            _ => return None,
        };
        // A fifth is taken for the last, and nothing else is.
        let own = i16::from((day.day() - 1) / 7 + 1);
        let is_kept = if own == 5 { nth == -1 } else { nth == own };
        is_kept.then_some(Every::MonthWeekday)
    }

    fn every_year(&self, day: Date) -> Option<Every> {
        let is_own = |list: &[i16], own: i8| list.is_empty() || list == [i16::from(own)];
        let names_month = !self.months.is_empty() || self.month_days.is_empty();
        let is_kept = self.days.is_empty()
            && names_month
            && is_own(&self.months, day.month())
            && is_own(&self.month_days, day.day());
        is_kept.then_some(Every::Year)
    }
}

/// The n-th day of a rhythm, the first being number 0; `None` past its last year.
fn nth(repeat: &Repeat, first: Date, n: i64) -> Option<Date> {
    let days_of_round = match &repeat.every {
        Every::Day => Some((1, 1)),
        Every::Week(on) => Some((i64::try_from(on.len()).ok()?, 7)),
        _ => None,
    };
    let Some((in_round, days)) = days_of_round else {
        let n = usize::try_from(n).ok().filter(|n| *n < 4_000)?;
        return repeat.days(first, first).nth(n);
    };
    let rounds = (n / in_round).checked_mul(days * i64::from(repeat.interval))?;
    let within = repeat.days(first, first).nth(usize::try_from(n % in_round).ok()?)?;
    let later = (rounds < 200_000).then(|| within.checked_add(rounds.days()).ok())?;
    later.filter(|day| day.year() <= LAST_YEAR)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn series(rule: &str, first: Date) -> Option<Series> {
        let rule = Rule::parse(rule).unwrap();
        rule.series(first, End { until: None, count: rule.count })
    }

    fn kept(rule: &str, first: Date) -> Option<(usize, Date, Every, Option<Date>)> {
        let series = series(rule, first)?;
        let (day, repeat) = series.rhythm?;
        Some((series.apart.len(), day, repeat.every, repeat.until))
    }

    #[test]
    fn rules_that_people_say_become_rhythms() {
        let first = date(2026, 12, 1);
        let week = |days: &[u8]| Every::Week(days.iter().copied().collect());
        let tuesday = |rule| kept(rule, first).map(|(_, _, every, _)| every);
        assert_eq!(tuesday("FREQ=DAILY"), Some(Every::Day));
        assert_eq!(tuesday("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"), Some(week(&[0, 1, 2, 3, 4])));
        assert_eq!(tuesday("FREQ=WEEKLY"), Some(week(&[1])));
        assert_eq!(tuesday("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;WKST=SU"), Some(week(&[1, 4])));
        assert_eq!(tuesday("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU"), None);
        assert_eq!(tuesday("FREQ=MONTHLY"), Some(Every::MonthDate));
        assert_eq!(tuesday("FREQ=MONTHLY;BYMONTHDAY=1"), Some(Every::MonthDate));
        assert_eq!(tuesday("FREQ=MONTHLY;BYDAY=1TU"), Some(Every::MonthWeekday));
        assert_eq!(tuesday("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1"), Some(Every::MonthWeekday));
        assert_eq!(tuesday("FREQ=MONTHLY;BYDAY=TU"), Some(week(&[1])));
        assert_eq!(tuesday("FREQ=YEARLY;BYMONTH=12"), Some(Every::Year));
        assert_eq!(tuesday("FREQ=YEARLY;BYMONTHDAY=1;BYMONTH=12"), Some(Every::Year));
        for no in [
            "FREQ=MONTHLY;BYDAY=1TU,3TU",
            "FREQ=MONTHLY;BYMONTHDAY=1,15",
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            "FREQ=YEARLY;BYMONTHDAY=1",
            "FREQ=YEARLY;BYDAY=1TU;BYMONTH=12",
            "FREQ=WEEKLY;BYMONTH=1,12",
            "FREQ=WEEKLY;INTERVAL=100",
            "FREQ=HOURLY;COUNT=7",
            "FREQ=MONTHLY;BYDAY=5TU",
        ] {
            assert_eq!(tuesday(no), None, "{no}");
        }
    }

    #[test]
    fn the_last_friday_is_kept_from_the_first_fifth_one_on() {
        let (apart, first, every, _) = kept("FREQ=MONTHLY;BYDAY=-1FR", date(2026, 11, 27)).unwrap();
        assert_eq!((apart, first, every), (2, date(2027, 1, 29), Every::MonthWeekday));
    }

    #[test]
    fn a_number_of_times_becomes_the_last_day() {
        let last = |rule| kept(rule, date(2026, 12, 1)).unwrap().3;
        assert_eq!(last("FREQ=DAILY;INTERVAL=2;COUNT=3"), Some(date(2026, 12, 5)));
        assert_eq!(last("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=5"), Some(date(2026, 12, 15)));
        assert_eq!(last("FREQ=MONTHLY;COUNT=1"), Some(date(2026, 12, 1)));
        assert_eq!(last("FREQ=YEARLY;COUNT=4000000000"), None);
        assert_eq!(last("FREQ=DAILY;COUNT=4000000000"), None);
        // The first day is a Tuesday, and counts although the rule has Thursdays.
        let (apart, first, _, last) =
            kept("FREQ=WEEKLY;BYDAY=TH;COUNT=3", date(2026, 12, 1)).unwrap();
        assert_eq!((apart, first, last), (1, date(2026, 12, 3), Some(date(2026, 12, 10))));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(800))]
        #[test]
        fn a_rhythm_has_the_days_of_its_rule(
            freq in prop::sample::select(vec!["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
            by in prop::sample::select(vec!["", ";BYDAY=TU", ";BYDAY=MO,SU", ";BYDAY=-1FR", ";BYDAY=2WE", ";BYMONTHDAY=31", ";BYMONTH=3", ";BYDAY=SA;BYSETPOS=-1", ";BYDAY=TU,SU;WKST=SU"]),
            interval in 1u32..5,
            count in prop::option::of(1u32..40),
            offset in 0i64..1_500,
        ) {
            let text = format!("FREQ={freq};INTERVAL={interval}{by}");
            let Some(rule) = Rule::parse(&text) else { return Ok(()) };
            let first = date(2024, 1, 1).checked_add(offset.days()).unwrap();
            let end = End { until: None, count };
            let Some(Series { apart, rhythm }) = rule.series(first, end) else { return Ok(()) };
            let to = first.checked_add(4.years()).unwrap();
            let mut ours = apart;
            if let Some((day, repeat)) = &rhythm {
                ours.extend(repeat.days(*day, *day).take_while(|d| *d <= to));
            }
            let theirs: Vec<_> = rule.all_days(first, end, first).take_while(|d| *d <= to).collect();
            ours.retain(|day| *day <= to);
            prop_assert_eq!(ours, theirs, "{}", text);
        }
    }
}
