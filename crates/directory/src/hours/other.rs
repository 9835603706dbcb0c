//! The days on which hours are other than in an ordinary week: seasons, single days, public holidays.
//! What is read on paper, or long after it was kept, tells of them beforehand.

use super::{Calendar, Day, Hours, When};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Days that follow each other on which hours are not the ordinary ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// The first of them.
    pub from: Date,
    /// The last of them.
    pub to: Date,
    /// Their week, Monday first: a date of each day of the week that is among them, and what holds then
    /// and on all such days from first to last.
    pub week: Vec<(Date, Day)>,
}

impl Hours {
    /// The hours of the ordinary week alone; all of them where nothing else is said.
    #[must_use]
    pub fn ordinary(&self) -> Self {
        let weekly = self.rules.iter().filter(|rule| rule.when == When::EveryWeek);
        let rules: Vec<_> = weekly.cloned().collect();
        if rules.is_empty() { self.clone() } else { Self { rules, ..self.clone() } }
    }

    /// The days on which hours are other than in an ordinary week, among so many days from a date on.
    ///
    /// Days belong together that follow each other under the same rules: a summer is one entry, a public
    /// holiday within it another.
    #[must_use]
    pub fn others(&self, calendar: &Calendar, from: Date, days: u16) -> Vec<Other> {
        let ordinary = self.ordinary();
        if ordinary == *self {
            return Vec::new();
        }
        let plain = Calendar::new(calendar.zone.clone());
        let dates = (0..i64::from(days)).filter_map(|n| from.checked_add(n.days()).ok());
        let ruled: Vec<(Date, Vec<When>)> =
            dates.map(|date| (date, self.ruling(date, calendar))).collect();
        let runs = ruled.chunk_by(|(_, one), (_, next)| one == next);
        let is_other = |other: &Other| {
            let mut days = (0..7_i64).filter_map(|n| other.from.checked_add(n.days()).ok());
            days.any(|d| d <= other.to && self.on(d, calendar) != ordinary.on(d, &plain))
        };
        runs.filter_map(|run| self.other(run, calendar)).filter(is_other).collect()
    }

    /// The parts of the calendar beside the ordinary week in which a date lies, of those that have rules.
    fn ruling(&self, date: Date, calendar: &Calendar) -> Vec<When> {
        let holiday = calendar.holiday(date);
        let all = self.rules.iter().map(|rule| rule.when);
        let here = all.filter(|when| *when != When::EveryWeek && when.contains(date, holiday));
        here.collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// Days under the same rules as one entry.
    fn other(&self, run: &[(Date, Vec<When>)], calendar: &Calendar) -> Option<Other> {
        let (from, to) = (run.first()?.0, run.last()?.0);
        let week = run.iter().take(7).map(|(date, _)| (*date, self.on(*date, calendar)));
        let mut week: Vec<_> = week.collect();
        week.sort_by_key(|(date, _)| date.weekday().to_monday_zero_offset());
        Some(Other { from, to, week })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hours::Zone;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn calendar(holidays: &[Date]) -> Calendar {
        let zone = Zone::parse("Europe/Riga").unwrap();
        Calendar { holidays: holidays.iter().copied().collect(), zone }
    }

    fn others(hours: &str, holidays: &[Date]) -> Vec<(Date, Date, usize)> {
        let hours = Hours::parse(hours).unwrap();
        let found = hours.others(&calendar(holidays), date(2026, 5, 1), 365);
        found.into_iter().map(|other| (other.from, other.to, other.week.len())).collect()
    }

    #[test]
    fn a_summer_is_one_entry_and_closed_days_are_told_beside_it() {
        let hours = "Mo-Fr 09:00-17:00; 07-01..08-31 Tu 10:00-14:00; 2026-12-24 closed; PH closed";
        // Midsummer, and Christmas Day on a Friday.
        let holidays = [date(2026, 6, 24), date(2026, 12, 25)];
        assert_eq!(
            others(hours, &holidays),
            [
                (date(2026, 6, 24), date(2026, 6, 24), 1),
                (date(2026, 7, 1), date(2026, 8, 31), 7),
                (date(2026, 12, 24), date(2026, 12, 24), 1),
                (date(2026, 12, 25), date(2026, 12, 25), 1),
            ]
        );
        let summer = &Hours::parse(hours).unwrap().others(&calendar(&[]), date(2026, 7, 1), 90)[0];
        let open = summer.week.iter().filter(|(_, day)| *day != Day::Closed);
        let open: Vec<_> = open.map(|(date, day)| (date.weekday(), day.clone())).collect();
        assert_eq!(open.len(), 1);
        assert_eq!(open[0].0, jiff::civil::Weekday::Tuesday);
        assert!(matches!(&open[0].1, Day::Slots(slots) if slots.len() == 1));
    }

    #[test]
    fn an_ordinary_week_has_no_other_days() {
        assert_eq!(others("Mo-Fr 09:00-17:00", &[date(2026, 6, 24)]), []);
    }

    proptest! {
        #[test]
        fn every_day_is_as_it_is_told(
            first in 1..12i8, length in 0..3i8, day in "Mo|Tu-Th|Sa-Su", single in 1..28i8,
        ) {
            let to = (first + length).min(12);
            let text = format!(
                "Mo-Fr 09:00-17:00; {first:02}-05..{to:02}-20 {day} 10:00-12:00; 2026-09-{single:02} closed; PH closed"
            );
            let hours = Hours::parse(&text).unwrap();
            let calendar = calendar(&[date(2026, 11, 18), date(2027, 1, 1)]);
            let start = date(2026, 5, 1);
            let told = hours.others(&calendar, start, 300);
            let (ordinary, plain) = (hours.ordinary(), Calendar::new(calendar.zone.clone()));
            for n in 0..300_i64 {
                let date = start.checked_add(n.days()).unwrap();
                let within = told.iter().filter(|o| o.from <= date && date <= o.to).collect::<Vec<_>>();
                prop_assert!(within.len() <= 1);
                let said = within.first().map(|other| {
                    let same = other.week.iter().find(|(d, _)| d.weekday() == date.weekday());
                    same.expect("each of its days").1.clone()
                });
                let said = said.unwrap_or_else(|| ordinary.on(date, &plain));
                prop_assert_eq!(said, hours.on(date, &calendar), "{} {}", text, date);
            }
        }
    }
}
