//! Opening hours in the words of schema.org: the ordinary week, and the days on which it is otherwise.
//!
//! Said is when doors are open to everybody. That one may come by appointment cannot be said there.

use crate::hours::Entry;
use crate::hours::{Calendar, Day, Hours, Slot, Zone};
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How many days ahead other hours are told: a year and a week.
const DAYS_AHEAD: u16 = 373;
const DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The hours of the ordinary week, by the clock of a place.
pub(super) fn ordinary(hours: &Hours, zone: &Zone, today: Date) -> Vec<Value> {
    let (hours, calendar) = (hours.ordinary(), Calendar::new(zone.clone()));
    let dates = (0..7_i64).filter_map(|n| today.checked_add(n.days()).ok());
    let week: Vec<_> = dates.map(|date| (date, hours.on(date, &calendar))).collect();
    openings(&week).into_iter().map(|((from, to), days)| opening(&days, from, to)).collect()
}

/// The days on which hours are other than in an ordinary week, within a year from today.
pub(super) fn others(hours: &Hours, calendar: &Calendar, today: Date) -> Vec<Value> {
    let mut all = Vec::new();
    for other in hours.others(calendar, today, DAYS_AHEAD) {
        let mut put = |days: &[u8], from: &str, to: &str| {
            let mut opening = opening(days, from, to);
            if let Some(fields) = opening.as_object_mut() {
                fields.insert("validFrom".to_owned(), other.from.to_string().into());
                fields.insert("validThrough".to_owned(), other.to.to_string().into());
            }
            all.push(opening);
        };
        for ((from, to), days) in openings(&other.week) {
            put(&days, from.as_str(), to.as_str());
        }
        let closed = other.week.iter().filter(|(_, day)| slots(day).next().is_none());
        let closed: Vec<u8> = closed.map(|(date, _)| number(*date)).collect();
        if !closed.is_empty() {
            // An opening that takes no time is the way to say that a door stays shut.
            put(&closed, "00:00", "00:00");
        }
    }
    all
}

/// Times of opening, each with the days of the week that have it, from Monday = 0.
fn openings(week: &[(Date, Day)]) -> BTreeMap<(String, String), Vec<u8>> {
    let mut all: BTreeMap<(String, String), Vec<u8>> = BTreeMap::new();
    for (date, day) in week {
        for slot in slots(day) {
            all.entry(times(slot)).or_default().push(number(*date));
        }
    }
    all.values_mut().for_each(|days| days.sort_unstable());
    all
}

/// When doors are open to everybody.
fn slots(day: &Day) -> impl Iterator<Item = Slot> {
    let slots: &[(Slot, Entry)] = if let Day::Slots(slots) = day { slots } else { &[] };
    slots.iter().filter(|(_, entry)| *entry == Entry::WalkIn).map(|(slot, _)| *slot)
}

/// From and to on the clock; an end before the beginning is on the next day, and a whole day ends a
/// minute early, because it cannot end when it begins.
fn times(slot: Slot) -> (String, String) {
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60 % 24, minute % 60);
    let (from, to) = (clock(slot.from_minute), clock(slot.to_minute));
    let to = if from == to { clock(slot.to_minute.saturating_sub(1)) } else { to };
    (from, to)
}

fn opening(days: &[u8], from: impl AsRef<str>, to: impl AsRef<str>) -> Value {
    let names = days.iter().filter_map(|day| DAYS.get(usize::from(*day)));
    let names: Vec<String> = names.map(|name| format!("https://schema.org/{name}")).collect();
    json!({
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": names,
        "opens": from.as_ref(),
        "closes": to.as_ref(),
    })
}

fn number(date: Date) -> u8 {
    u8::try_from(date.weekday().to_monday_zero_offset()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn weeks_and_other_days_are_told() {
        let text = "Mo-Fr 09:00-12:00,13:00-17:00; Fr 20:00-02:00; Su 00:00-24:00; 07-01..07-31 Tu 10:00-14:00; 2026-12-24 closed";
        let hours = Hours::parse(text).unwrap();
        let zone = Zone::parse("Europe/Riga").unwrap();
        let today = date(2026, 11, 1);
        let said = |all: Vec<Value>| -> Vec<String> {
            let line = |v: &Value| {
                let days = v["dayOfWeek"].as_array().unwrap().len();
                let text = |name: &str| v[name].as_str().unwrap_or("-").to_owned();
                format!(
                    "{days} {}-{} {} {}",
                    text("opens"),
                    text("closes"),
                    text("validFrom"),
                    text("validThrough")
                )
            };
            all.iter().map(line).collect()
        };
        assert_eq!(
            said(ordinary(&hours, &zone, today)),
            ["1 00:00-23:59 - -", "5 09:00-12:00 - -", "5 13:00-17:00 - -", "1 20:00-02:00 - -"]
        );
        assert_eq!(
            said(others(&hours, &Calendar::new(zone), today)),
            [
                "1 00:00-00:00 2026-12-24 2026-12-24",
                "1 10:00-14:00 2027-07-01 2027-07-31",
                "6 00:00-00:00 2027-07-01 2027-07-31"
            ]
        );
    }
}
