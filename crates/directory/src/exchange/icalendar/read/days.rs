//! The days of a rule: every rule of RFC 5545 that names no times of a day, reckoned on the calendar.
//!
//! A rule has periods: days, weeks, months or years. Of each period that counts, the days are taken that
//! the rule names, then those of them that it picks by their position. Days that do not exist are passed
//! over. No rule is followed past the year 2200, nor for longer than twelve years without a day.

use super::rule::{NthDay, Rhythm, Rule};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// The last year in which anything is looked for.
const LAST_YEAR: i16 = 2_200;
/// After how many days without one no more is looked for.
const MOST_DAYS_WITHOUT: usize = 12 * 366;

impl Rule {
    /// The days from the first on, its end and its number not regarded. The first is among them only if
    /// the rule names it.
    pub(super) fn days(&self, first: Date) -> impl Iterator<Item = Date> + '_ {
        self.days_after(first, first)
    }

    /// The same, without those long before a day.
    pub(super) fn days_after(&self, first: Date, from: Date) -> impl Iterator<Item = Date> + '_ {
        let mut without = 0;
        let periods =
            (self.periods_before(first, from)..).map_while(move |n| self.period(first, n));
        let found = periods.map_while(move |(begin, length)| {
            without += usize::try_from(length).unwrap_or_default();
            let days = self.picked(&self.named(begin, length, first));
            if !days.is_empty() {
                without = 0;
            }
            (without <= MOST_DAYS_WITHOUT).then_some(days)
        });
        found.flatten().filter(move |day| *day >= first)
    }

    /// Whether the rule names its first day, as far as that is seen without its period.
    pub(super) fn has_first(&self, first: Date) -> bool {
        self.positions.is_empty() && self.has(first, first)
    }

    /// How many periods are surely over on a day.
    fn periods_before(&self, first: Date, from: Date) -> i64 {
        let days = i64::from((from - first).get_days());
        let longest = match self.rhythm {
            Rhythm::Daily | Rhythm::WithinDay => 1,
            Rhythm::Weekly => 7,
            Rhythm::Monthly => 31,
            Rhythm::Yearly => 366,
        };
        (days / (longest * i64::from(self.interval)) - 1).max(0)
    }

    /// The first day of the n-th period that counts, and how many days it has.
    fn period(&self, first: Date, n: i64) -> Option<(Date, i16)> {
        let steps = n.checked_mul(i64::from(self.interval))?;
        let (begin, step) = match self.rhythm {
            Rhythm::WithinDay => return None,
            Rhythm::Daily => (first, jiff::Span::new().try_days(steps)),
            Rhythm::Weekly => {
                let since = i64::from(first.weekday().since(self.week_start));
                (first.checked_sub(since.days()).ok()?, jiff::Span::new().try_weeks(steps))
            }
            Rhythm::Monthly => (first.first_of_month(), jiff::Span::new().try_months(steps)),
            Rhythm::Yearly => (first.first_of_year(), jiff::Span::new().try_years(steps)),
        };
        let begin = begin.checked_add(step.ok()?).ok()?;
        let length = match self.rhythm {
            Rhythm::Weekly => 7,
            Rhythm::Monthly => i16::from(begin.days_in_month()),
            Rhythm::Yearly => begin.days_in_year(),
            Rhythm::Daily | Rhythm::WithinDay => 1,
        };
        (begin.year() <= LAST_YEAR).then_some((begin, length))
    }

    /// The days of a period that the rule names.
    fn named(&self, begin: Date, length: i16, first: Date) -> Vec<Date> {
        let (mut days, mut day, mut left) = (Vec::new(), begin, length);
        while left > 0 {
            // A month that is not named is passed over whole.
            let is_passed = day.day() == 1 && !self.is_in_month(day, first);
            let step = if is_passed { i16::from(day.days_in_month()).min(left) } else { 1 };
            if !is_passed && self.has(day, first) {
                days.push(day);
            }
            left -= step;
            let Ok(next) = day.checked_add(i64::from(step).days()) else { break };
            day = next;
        }
        days
    }

    /// Whether the rule names a day of a period that counts. What it leaves open is as on the first day.
    fn has(&self, day: Date, first: Date) -> bool {
        let month_length = i16::from(day.days_in_month());
        self.is_in_month(day, first)
            && counts(&self.month_days, i16::from(day.day()), month_length)
            && counts(&self.year_days, day.day_of_year(), day.days_in_year())
            && self.is_in_week(day)
            && self.is_on_weekday(day, first)
            && (self.names_days() || self.is_as_first(day, first))
    }

    /// Whether any part of the rule names days within a month.
    fn names_days(&self) -> bool {
        let by_year = !self.year_days.is_empty() || !self.weeks.is_empty();
        !self.days.is_empty() || !self.month_days.is_empty() || by_year
    }

    /// Whether a day lies in its period as the first does.
    fn is_as_first(&self, day: Date, first: Date) -> bool {
        match self.rhythm {
            Rhythm::Daily | Rhythm::WithinDay => true,
            Rhythm::Weekly => day.weekday() == first.weekday(),
            Rhythm::Monthly | Rhythm::Yearly => day.day() == first.day(),
        }
    }

    /// A year that names neither months nor days comes again in the month of the first.
    fn is_in_month(&self, day: Date, first: Date) -> bool {
        let month = i16::from(day.month());
        let is_open = self.months.is_empty() && !self.names_days();
        match self.rhythm == Rhythm::Yearly && is_open {
            true => day.month() == first.month(),
            false => self.months.is_empty() || self.months.contains(&month),
        }
    }

    /// Weeks are numbered as in ISO 8601, from the day that the rule says.
    fn is_in_week(&self, day: Date) -> bool {
        if self.weeks.is_empty() {
            return true;
        }
        let since = i64::from(day.weekday().since(self.week_start));
        // The year of a week is that of its fourth day.
        let fourth = day.checked_add((3 - since).days()).unwrap_or(day);
        let number = (fourth.day_of_year() - 1) / 7 + 1;
        let last = fourth.last_of_year();
        let rest = (last.day_of_year() - fourth.day_of_year()) / 7;
        self.weeks.contains(&number) || self.weeks.contains(&(-1 - rest))
    }

    fn is_on_weekday(&self, day: Date, first: Date) -> bool {
        if self.days.is_empty() {
            // Weeks without a day of the week have that of the first.
            return self.weeks.is_empty()
                || !self.month_days.is_empty()
                || !self.year_days.is_empty()
                || day.weekday() == first.weekday();
        }
        self.days.iter().any(|nth| self.is_nth(day, *nth))
    }

    /// Whether a day is the n-th of its weekday in its month, or in its year where no month is named.
    fn is_nth(&self, day: Date, (nth, weekday): NthDay) -> bool {
        if day.weekday() != weekday {
            return false;
        }
        let Some(nth) = nth.filter(|_| self.weeks.is_empty()) else { return true };
        let is_of_year = self.rhythm == Rhythm::Yearly && self.months.is_empty();
        let (at, length) = match is_of_year {
            true => (day.day_of_year(), day.days_in_year()),
            false => (i16::from(day.day()), i16::from(day.days_in_month())),
        };
        nth == (at - 1) / 7 + 1 || nth == -1 - (length - at) / 7
    }

    /// The days at the positions that the rule picks.
    fn picked(&self, days: &[Date]) -> Vec<Date> {
        if self.positions.is_empty() {
            return days.to_vec();
        }
        let length = i16::try_from(days.len()).unwrap_or(i16::MAX);
        let numbered = (1..=length).zip(days);
        let is_picked = |at: i16| counts(&self.positions, at, length);
        numbered.filter(|(at, _)| is_picked(*at)).map(|(_, day)| *day).collect()
    }
}

/// Whether a number is in a list that may count from the end; an empty list has all.
fn counts(list: &[i16], number: i16, length: i16) -> bool {
    list.is_empty() || list.contains(&number) || list.contains(&(number - length - 1))
}

/// The weekday as a number from Monday = 0.
pub(super) fn number_of(day: Weekday) -> u8 {
    u8::try_from(day.to_monday_zero_offset()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn days(rule: &str, first: Date, most: usize) -> Vec<String> {
        let rule = Rule::parse(rule).unwrap();
        rule.days(first).take(most).map(|day| day.to_string()).collect()
    }

    /// Worked examples of RFC 5545, 3.8.5.3.
    #[test]
    fn the_examples_of_the_standard_come_out() {
        assert_eq!(
            days("FREQ=YEARLY;BYDAY=TH;BYMONTH=3", date(1997, 3, 13), 4),
            ["1997-03-13", "1997-03-20", "1997-03-27", "1998-03-05"]
        );
        assert_eq!(
            days("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", date(1997, 5, 12), 3),
            ["1997-05-12", "1998-05-11", "1999-05-17"]
        );
        assert_eq!(
            days("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", date(1997, 9, 2), 3),
            ["1998-02-13", "1998-03-13", "1998-11-13"]
        );
        assert_eq!(
            days(
                "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
                date(1996, 11, 5),
                3
            ),
            ["1996-11-05", "2000-11-07", "2004-11-02"]
        );
        assert_eq!(
            days("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", date(1997, 9, 29), 3),
            ["1997-09-29", "1997-10-30", "1997-11-27"]
        );
        assert_eq!(
            days("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", date(1997, 8, 5), 4),
            ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"]
        );
        assert_eq!(
            days("FREQ=YEARLY;BYDAY=20MO", date(1997, 5, 19), 2),
            ["1997-05-19", "1998-05-18"]
        );
    }

    #[test]
    fn rules_without_a_day_end() {
        assert_eq!(days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31", date(2026, 1, 1), 1).len(), 0);
        assert_eq!(days("FREQ=HOURLY", date(2026, 1, 1), 1).len(), 0);
        assert_eq!(days("FREQ=YEARLY;INTERVAL=4294967295", date(2026, 1, 1), 9).len(), 1);
        let all = Rule::parse("FREQ=DAILY").unwrap().days(date(1900, 1, 1)).count();
        assert_eq!(all, 109_938, "to the end of 2200");
        let leap = days("FREQ=YEARLY", date(2096, 2, 29), 2);
        assert_eq!(leap, ["2096-02-29", "2104-02-29"]);
    }

    fn list(
        range: std::ops::RangeInclusive<i16>,
        sign: &'static str,
    ) -> impl Strategy<Value = String> {
        let number = (range, prop::bool::weighted(0.3))
            .prop_map(move |(n, minus)| if minus { format!("{sign}{n}") } else { n.to_string() });
        prop::collection::vec(number, 1..4).prop_map(|all| all.join(","))
    }

    fn part(
        name: &'static str,
        value: impl Strategy<Value = String> + 'static,
    ) -> BoxedStrategy<String> {
        prop_oneof![
            2 => Just(String::new()),
            1 => value.prop_map(move |value| format!(";{name}={value}")),
        ]
        .boxed()
    }

    fn weekdays() -> impl Strategy<Value = String> {
        prop::sample::subsequence(vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"], 1..5)
            .prop_map(|days| days.join(","))
    }

    fn nth_days() -> impl Strategy<Value = String> {
        (-5i8..=5, prop::sample::select(vec!["MO", "WE", "SU"]))
            .prop_map(|(nth, day)| if nth == 0 { day.to_owned() } else { format!("{nth}{day}") })
    }

    fn rules() -> impl Strategy<Value = String> {
        let months = || part("BYMONTH", list(1..=12, ""));
        let month_days = || part("BYMONTHDAY", list(1..=31, "-"));
        let positions = || part("BYSETPOS", list(1..=4, "-"));
        let start = || prop::sample::select(vec!["", ";WKST=SU", ";WKST=MO", ";WKST=WE"]);
        let yearly = (months(), month_days(), part("BYDAY", nth_days()), positions())
            .prop_map(|(a, b, c, d)| format!("FREQ=YEARLY{a}{b}{c}{d}"));
        // Weeks without a day of the week mean that of the first here, and every day there; and the
        // first week of a year, counted from its end, is of no year there when it begins in December.
        let by_week = (part("BYWEEKNO", list(1..=50, "-")), weekdays(), start())
            .prop_map(|(a, b, c)| format!("FREQ=YEARLY{a};BYDAY={b}{c}"));
        let by_day = (part("BYYEARDAY", list(1..=366, "-")), months())
            .prop_map(|(a, b)| format!("FREQ=YEARLY{a}{b}"));
        let monthly = (months(), month_days(), part("BYDAY", nth_days()), positions())
            .prop_map(|(a, b, c, d)| format!("FREQ=MONTHLY{a}{b}{c}{d}"));
        let weekly = (months(), part("BYDAY", weekdays()), start())
            .prop_map(|(a, b, c)| format!("FREQ=WEEKLY{a}{b}{c}"));
        let daily = (months(), month_days(), part("BYDAY", weekdays()))
            .prop_map(|(a, b, c)| format!("FREQ=DAILY{a}{b}{c}"));
        let all = prop_oneof![yearly, by_week, by_day, monthly, weekly, daily];
        (all, 1u8..5).prop_map(|(rule, n)| format!("{rule};INTERVAL={n}"))
    }

    /// The days of a rule as the `rrule` crate reckons them; `None` where it takes the rule for none.
    fn by_another(rule: &str, first: Date, to: Date) -> Option<Vec<String>> {
        let text = format!("DTSTART:{}T120000Z\nRRULE:{rule}", first.strftime("%Y%m%d"));
        let set: rrule::RRuleSet = text.parse().ok()?;
        let days = set.into_iter().take(5_000).map(|at| at.format("%Y-%m-%d").to_string());
        Some(days.take_while(|day| *day <= to.to_string()).collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]
        #[test]
        fn another_program_reckons_the_same_days(rule in rules(), offset in 0i64..2_000) {
            let first = date(2020, 1, 1).checked_add(offset.days()).unwrap();
            let to = first.checked_add(6.years()).unwrap();
            let Some(theirs) = by_another(&rule, first, to) else { return Err(TestCaseError::reject("no rule")) };
            let parsed = Rule::parse(&rule).unwrap();
            let ours: Vec<_> = parsed.days(first).take_while(|day| *day <= to).map(|d| d.to_string()).collect();
            prop_assert_eq!(ours, theirs, "{} from {}", rule, first);
        }
    }
}
