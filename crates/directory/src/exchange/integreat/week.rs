//! Opening hours as the interface says them: seven days, Monday first, in times of the clock.
//!
//! It knows no seasons, no holidays and no midnight. So each day of the week is the next one to come:
//! what holds on that very date, holidays and seasons included, as on the city's own pages; an answer
//! is made anew each day. A slot past midnight is split over two days, and ends at 23:59, since there
//! is no 24:00. Where some times are for everybody and others by appointment, only the former are
//! told: nobody shall stand before a closed door.

use crate::hours::{Calendar, Day, Entry, Hours};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

/// Minutes in a day of the clock.
const DAY: u16 = crate::hours::DAY;
/// The last minute that can be said.
const LAST: u16 = DAY - 1;

/// One day of the week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct DayFacts {
    all_day: bool,
    closed: bool,
    appointment_only: bool,
    time_slots: Vec<SlotFacts>,
}

/// From one time of the clock to another, `00:00` to `23:59`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct SlotFacts {
    start: String,
    end: String,
    timezone: String,
}

/// The seven days from a day on, Monday first: when any of these hours say open. Nothing where none of
/// them are known.
pub(super) fn week(all: &[&Hours], calendar: &Calendar, today: Date) -> Option<Vec<DayFacts>> {
    let known: Vec<_> = all.iter().filter(|hours| !hours.is_unknown()).collect();
    if known.is_empty() {
        return None;
    }
    let dates = (0..7_i64).filter_map(|n| today.checked_add(n.days()).ok());
    let mut dates: Vec<Date> = dates.collect();
    dates.sort_by_key(|date| date.weekday().to_monday_zero_offset());
    let day = |date: &Date| {
        let mut times = Times::default();
        known.iter().for_each(|hours| times.add(hours, calendar, *date));
        times.facts(calendar.zone.name())
    };
    (dates.len() == 7).then(|| dates.iter().map(day).collect())
}

/// When doors are open on a date, in minutes of its clock.
#[derive(Default)]
struct Times {
    open: Vec<(u16, u16)>,
    by_appointment: Vec<(u16, u16)>,
    /// Whether one may ask for an appointment at any time.
    asks: bool,
}

impl Times {
    fn add(&mut self, hours: &Hours, calendar: &Calendar, date: Date) {
        let yesterday = date.yesterday().map(|day| hours.on(day, calendar)).unwrap_or(Day::Closed);
        let today = hours.on(date, calendar);
        self.asks |= today == Day::ByAppointment;
        let from_yesterday = slots(&yesterday)
            .map(|(from, to, entry)| (from.max(DAY) - DAY, to.max(DAY) - DAY, entry));
        for (from, to, entry) in from_yesterday.chain(slots(&today)) {
            // What is over before it can be said is left out: 23:59 to midnight.
            if from < to.min(LAST) {
                let times = match entry {
                    Entry::WalkIn => &mut self.open,
                    Entry::ByAppointment => &mut self.by_appointment,
                };
                times.push((from, to.min(DAY)));
            }
        }
    }

    fn facts(self, zone: &str) -> DayFacts {
        let is_open = !self.open.is_empty();
        let times = joined(if is_open { self.open } else { self.by_appointment });
        let all_day = is_open && times == [(0, DAY)];
        let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
        let slot = |(from, to): &(u16, u16)| SlotFacts {
            start: clock(*from),
            end: clock((*to).min(LAST)),
            timezone: zone.to_owned(),
        };
        DayFacts {
            all_day,
            closed: times.is_empty() && !self.asks,
            appointment_only: !is_open && (self.asks || !times.is_empty()),
            time_slots: if all_day { Vec::new() } else { times.iter().map(slot).collect() },
        }
    }
}

fn slots(day: &Day) -> impl Iterator<Item = (u16, u16, Entry)> + '_ {
    let slots = if let Day::Slots(slots) = day { slots.as_slice() } else { &[] };
    slots.iter().map(|(slot, entry)| (slot.from_minute, slot.to_minute, *entry))
}

/// Times in order, those that touch each other as one.
fn joined(mut times: Vec<(u16, u16)>) -> Vec<(u16, u16)> {
    times.sort_unstable();
    let mut all: Vec<(u16, u16)> = Vec::new();
    for (from, to) in times {
        match all.last_mut() {
            Some((_, end)) if from <= *end => *end = to.max(*end),
            _ => all.push((from, to)),
        }
    }
    all
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

    /// The week from Thursday 24 December 2026 on, a day a word.
    fn week_of(texts: &[&str], holidays: &[Date]) -> Vec<String> {
        let hours: Vec<Hours> = texts.iter().map(|text| Hours::parse(text).unwrap()).collect();
        let hours: Vec<&Hours> = hours.iter().collect();
        let days = week(&hours, &calendar(holidays), date(2026, 12, 24)).unwrap();
        let word = |day: &DayFacts| {
            let slots = day.time_slots.iter().map(|slot| format!("{}-{}", slot.start, slot.end));
            let marks =
                [(day.all_day, "all"), (day.closed, "closed"), (day.appointment_only, "asked")];
            let marks = marks.into_iter().filter(|(is, _)| *is).map(|(_, word)| word.to_owned());
            marks.chain(slots).collect::<Vec<_>>().join(" ")
        };
        days.iter().map(word).collect()
    }

    #[test]
    fn each_day_is_the_next_of_its_name_with_its_holidays_and_seasons() {
        let hours = "Mo-Fr 09:00-17:00; 12-28..12-31 10:00-12:00; PH closed";
        let closed = || "closed".to_owned();
        let short = || "10:00-12:00".to_owned();
        assert_eq!(
            week_of(&[hours], &[date(2026, 12, 25)]),
            [short(), short(), short(), "09:00-17:00".to_owned(), closed(), closed(), closed()]
        );
    }

    #[test]
    fn a_night_is_split_over_two_days_and_no_day_has_a_24th_hour() {
        let days = week_of(&["Fr 20:00-02:00; Sa 02:00-24:00; Su 18:00-24:00"], &[]);
        assert_eq!(days[4..], ["20:00-23:59", "all", "18:00-23:59"]);
        assert_eq!(week_of(&["We 22:00-03:00"], &[])[3], "00:00-03:00", "the night before today");
        assert_eq!(week_of(&["Mo-Su 00:00-24:00"], &[]), ["all"; 7]);
    }

    #[test]
    fn appointments_are_told_where_nobody_is_let_in_without() {
        let days = week_of(
            &[
                "Mo 09:00-12:00; Mo 13:00-15:00 by appointment; Tu 09:00-10:00 by appointment; by appointment",
            ],
            &[],
        );
        assert_eq!(days[..3], ["09:00-12:00", "asked 09:00-10:00", "asked"]);
    }

    #[test]
    fn a_house_is_open_when_anything_in_it_is() {
        let days = week_of(&["Mo 09:00-12:00", "", "Mo 11:00-14:00; Tu 10:00-11:00"], &[]);
        assert_eq!(days[..3], ["09:00-14:00", "10:00-11:00", "closed"]);
        assert_eq!(week(&[&Hours::default()], &calendar(&[]), date(2026, 12, 24)), None);
    }

    proptest! {
        #[test]
        fn every_week_has_seven_days_and_times_that_can_be_said(
            from in 0..1440_u16, length in 1..1440_u16, day in 0..7_usize,
        ) {
            let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
            let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
            let to = from + length;
            let to = if to > DAY { to - DAY } else { to };
            let text = format!("{} {}-{}", names[day], clock(from), clock(to));
            let Ok(hours) = Hours::parse(&text) else { return Ok(()) };
            let days = week(&[&hours], &calendar(&[]), date(2026, 12, 24)).unwrap();
            prop_assert_eq!(days.len(), 7);
            let mut said = 0;
            for day in &days {
                prop_assert_eq!(day.closed, !day.all_day && day.time_slots.is_empty());
                said += if day.all_day { i32::from(DAY) } else { 0 };
                for slot in &day.time_slots {
                    let minute = |text: &str| -> i32 {
                        text[..2].parse::<i32>().unwrap() * 60 + text[3..].parse::<i32>().unwrap()
                    };
                    let (start, end) = (minute(&slot.start), minute(&slot.end));
                    prop_assert!(start < end && end < 1440, "{} {:?}", text, slot);
                    said += end - start;
                }
            }
            prop_assert!((i32::from(length) - said).abs() <= 2, "{} {}", text, said);
        }
    }
}
