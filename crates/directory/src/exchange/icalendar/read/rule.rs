//! The rule by which an event comes again, as a calendar writes it (RFC 5545, 3.3.10).

use super::value::Moment;
use jiff::civil::Weekday;

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rhythm {
    /// More often than daily; never reckoned here.
    WithinDay,
    /// Every day.
    Daily,
    /// Every week.
    Weekly,
    /// Every month.
    Monthly,
    /// Every year.
    Yearly,
}

/// A day of the week, and which of its period: the second, the last as -1; all of them as `None`.
pub(super) type NthDay = (Option<i16>, Weekday);

/// A rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    pub rhythm: Rhythm,
    /// Every how many of them; 1 at least.
    pub interval: u32,
    pub count: Option<u32>,
    pub until: Option<Moment>,
    pub days: Vec<NthDay>,
    /// Days of the month: 1 to 31, or from its end as -1 to -31.
    pub month_days: Vec<i16>,
    /// Days of the year: 1 to 366, or from its end.
    pub year_days: Vec<i16>,
    /// Weeks of the year: 1 to 53, or from its end.
    pub weeks: Vec<i16>,
    pub months: Vec<i16>,
    /// Which of the days of a period: 1 to 366, or from its end.
    pub positions: Vec<i16>,
    /// The first day of a week.
    pub week_start: Weekday,
    /// Whether it names hours, minutes or seconds.
    pub times: Vec<(TimePart, i16)>,
}

/// A part of a time that a rule names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TimePart {
    Hour,
    Minute,
    Second,
}

impl Rule {
    /// Reads a rule; `None` when it is none.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut rule = Self {
            rhythm: Rhythm::WithinDay,
            interval: 1,
            count: None,
            until: None,
            days: Vec::new(),
            month_days: Vec::new(),
            year_days: Vec::new(),
            weeks: Vec::new(),
            months: Vec::new(),
            positions: Vec::new(),
            week_start: Weekday::Monday,
            times: Vec::new(),
        };
        let mut has_rhythm = false;
        for part in text.trim().split(';').filter(|part| !part.trim().is_empty()) {
            let (name, value) = part.split_once('=')?;
            let name = name.trim().to_ascii_uppercase();
            has_rhythm |= name == "FREQ";
            rule.take(&name, value.trim())?;
        }
        let has_wrong_nth = !matches!(rule.rhythm, Rhythm::Monthly | Rhythm::Yearly)
            && rule.days.iter().any(|(nth, _)| nth.is_some());
        (has_rhythm && !has_wrong_nth).then_some(rule)
    }

    fn take(&mut self, name: &str, value: &str) -> Option<()> {
        match name {
            "FREQ" => self.rhythm = rhythm(value)?,
            "INTERVAL" => self.interval = value.parse().ok().filter(|n| *n > 0)?,
            "COUNT" => self.count = Some(value.parse().ok().filter(|n| *n > 0)?),
            "UNTIL" => self.until = Some(Moment::parse(value)?),
            "BYDAY" => self.days = value.split(',').map(nth_day).collect::<Option<_>>()?,
            "BYMONTHDAY" => self.month_days = numbers(value, 1..=31, Sign::Either)?,
            "BYYEARDAY" => self.year_days = numbers(value, 1..=366, Sign::Either)?,
            "BYWEEKNO" => self.weeks = numbers(value, 1..=53, Sign::Either)?,
            "BYMONTH" => self.months = numbers(value, 1..=12, Sign::Plus)?,
            "BYSETPOS" => self.positions = numbers(value, 1..=366, Sign::Either)?,
            "WKST" => self.week_start = weekday(value)?,
            "BYHOUR" => self.take_times(TimePart::Hour, value, 23)?,
            "BYMINUTE" => self.take_times(TimePart::Minute, value, 59)?,
            "BYSECOND" => self.take_times(TimePart::Second, value, 60)?,
            // What later standards and single programs add.
            name if name.starts_with("X-") || name == "RSCALE" && value == "GREGORIAN" => {}
            _ => return None,
        }
        Some(())
    }

    fn take_times(&mut self, part: TimePart, value: &str, most: i16) -> Option<()> {
        let all = numbers(value, 0..=most, Sign::Plus)?;
        self.times.extend(all.into_iter().map(|number| (part, number)));
        Some(())
    }
}

fn rhythm(value: &str) -> Option<Rhythm> {
    Some(match value.to_ascii_uppercase().as_str() {
        "SECONDLY" | "MINUTELY" | "HOURLY" => Rhythm::WithinDay,
        "DAILY" => Rhythm::Daily,
        "WEEKLY" => Rhythm::Weekly,
        "MONTHLY" => Rhythm::Monthly,
        "YEARLY" => Rhythm::Yearly,
        _ => return None,
    })
}

/// Whether a number may count from the end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Plus,
    Either,
}

/// The most numbers in a list: all seconds, all days of a year both ways.
const MOST_NUMBERS: usize = 800;

fn numbers(value: &str, range: std::ops::RangeInclusive<i16>, sign: Sign) -> Option<Vec<i16>> {
    let number = |text: &str| {
        let number: i16 = text.trim().parse().ok()?;
        let is_there = range.contains(&number.checked_abs()?);
        (is_there && (number >= 0 || sign == Sign::Either)).then_some(number)
    };
    let mut all: Vec<i16> =
        value.split(',').take(MOST_NUMBERS).map(number).collect::<Option<_>>()?;
    all.sort_unstable();
    all.dedup();
    Some(all)
}

fn nth_day(text: &str) -> Option<NthDay> {
    let text = text.trim();
    let (nth, day) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let nth = match nth {
        "" => None,
        nth => Some(nth.parse().ok().filter(|n: &i16| *n != 0 && n.abs() <= 53)?),
    };
    Some((nth, weekday(day)?))
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text.to_ascii_uppercase().as_str() {
        "MO" => Weekday::Monday,
        "TU" => Weekday::Tuesday,
        "WE" => Weekday::Wednesday,
        "TH" => Weekday::Thursday,
        "FR" => Weekday::Friday,
        "SA" => Weekday::Saturday,
        "SU" => Weekday::Sunday,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_part_by_part() {
        let rule =
            Rule::parse("FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU,-1FR;BYSETPOS=-1;WKST=SU;COUNT=5;X-A=b")
                .unwrap();
        assert_eq!(rule.rhythm, Rhythm::Monthly);
        assert_eq!((rule.interval, rule.count, rule.week_start), (2, Some(5), Weekday::Sunday));
        assert_eq!(rule.days, [(Some(1), Weekday::Tuesday), (Some(-1), Weekday::Friday)]);
        assert_eq!(rule.positions, [-1]);
    }

    #[test]
    fn what_is_no_rule_is_none() {
        for bad in [
            "",
            "FREQ",
            "FREQ=",
            "FREQ=FORTNIGHTLY",
            "INTERVAL=2",
            "FREQ=DAILY;INTERVAL=0",
            "FREQ=DAILY;COUNT=-1",
            "FREQ=WEEKLY;BYDAY=1MO",
            "FREQ=MONTHLY;BYDAY=0MO",
            "FREQ=MONTHLY;BYDAY=XX",
            "FREQ=MONTHLY;BYMONTHDAY=32",
            "FREQ=MONTHLY;BYMONTHDAY=0",
            "FREQ=YEARLY;BYMONTH=-1",
            "FREQ=DAILY;UNTIL=tomorrow",
            "FREQ=DAILY;BYEASTER=1",
            "FREQ=MONTHLY;BYDAY=é",
            "FREQ=DAILY;BYHOUR=24",
        ] {
            assert_eq!(Rule::parse(bad), None, "{bad}");
        }
    }
}
