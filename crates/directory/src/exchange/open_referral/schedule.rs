//! Opening hours as Open Referral says them: rows that come again each week, each for some days of the
//! calendar and with its distance from universal time.
//!
//! A row knows neither summer time nor seasons nor holidays. So the year from today on is cut where
//! clocks change and where seasons begin and end, and each piece has rows of its own. Single dates and
//! public holidays cannot be said by rows: the notation in each row's description says them.

use super::shape::Schedule;
use crate::exchange::id_in;
use crate::hours::{Calendar, DAY, Day, Hours, Slot, When};
use jiff::civil::Date;
use std::collections::BTreeMap;
use uuid::Uuid;

/// How many days rows reach ahead.
const AHEAD: i64 = 364;
/// The most pieces into which a year is cut.
const MOST_PIECES: usize = 64;
/// The days as iCalendar writes them.
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// The rows of hours for the year from a day on; `own` is the id of what is open.
pub(super) fn rows(own: Uuid, hours: &Hours, calendar: &Calendar, today: Date) -> Vec<Schedule> {
    if hours.is_unknown() {
        return Vec::new();
    }
    let notation = hours.to_string();
    let plain = hours.without_single_days();
    let calendar = Calendar::new(calendar.zone.clone());
    let mut rows = Vec::new();
    for (from, to) in pieces(&plain, &calendar, today) {
        for (slot, days) in week(&plain, &calendar, from, to) {
            rows.push(row((own, &notation), (from, to), slot, &days, &calendar));
        }
    }
    rows
}

/// The pieces of the year, each with its first and last day.
fn pieces(hours: &Hours, calendar: &Calendar, today: Date) -> Vec<(Date, Date)> {
    let end = after(today, AHEAD);
    let mut begins = vec![today];
    for rule in hours.rules() {
        begins.extend(turns(rule.when, today));
    }
    let zone = calendar.zone.as_time_zone();
    if let Ok(start) = zone.to_timestamp(today.at(0, 0, 0, 0)) {
        let changes =
            zone.following(start).map(|change| zone.to_datetime(change.timestamp()).date());
        begins.extend(changes.take_while(|day| *day <= end).take(MOST_PIECES));
    }
    begins.retain(|day| today <= *day && *day <= end);
    begins.sort_unstable();
    begins.dedup();
    begins.truncate(MOST_PIECES);
    let nexts = begins.iter().skip(1).map(|next| after(*next, -1)).chain([end]);
    begins.iter().copied().zip(nexts).collect()
}

/// The days within two years on which a part of the calendar begins, and those after its end.
fn turns(when: When, today: Date) -> Vec<Date> {
    match when {
        When::EveryWeek | When::PublicHoliday => Vec::new(),
        When::Dates { from, to } => vec![from, after(to, 1)],
        When::EveryYear { from, to } => {
            let years = [today.year(), today.year() + 1];
            let day = |year, on: crate::hours::MonthDay| {
                // The 29th of February is the 1st of March in other years.
                Date::new(year, on.month, on.day).or_else(|_| Date::new(year, 3, 1)).ok()
            };
            let begins = years.iter().filter_map(|year| day(*year, from));
            let ends = years.iter().filter_map(|year| day(*year, to)).map(|last| after(last, 1));
            begins.chain(ends).collect()
        }
    }
}

fn after(day: Date, days: i64) -> Date {
    day.checked_add(jiff::Span::new().days(days)).unwrap_or(day)
}

/// What holds in the weeks of a piece: the slots with the days on which they begin.
fn week(hours: &Hours, calendar: &Calendar, from: Date, to: Date) -> BTreeMap<Slot, Vec<u8>> {
    let mut week: BTreeMap<Slot, Vec<u8>> = BTreeMap::new();
    let days = from.series(jiff::Span::new().days(1)).take(7).take_while(|day| *day <= to);
    for day in days {
        let Day::Slots(slots) = hours.on(day, calendar) else { continue };
        let weekday = day.weekday().to_monday_zero_offset().unsigned_abs();
        for (slot, _) in slots {
            week.entry(slot).or_default().push(weekday);
        }
    }
    week.values_mut().for_each(|days| days.sort_unstable());
    week
}

fn row(
    (own, notation): (Uuid, &str),
    (from, to): (Date, Date),
    slot: Slot,
    days: &[u8],
    calendar: &Calendar,
) -> Schedule {
    let zone = calendar.zone.as_time_zone();
    // Noon of the piece's last day: the day on which clocks change belongs to what they say after.
    let seconds = zone.to_zoned(to.at(12, 0, 0, 0)).map_or(0, |noon| noon.offset().seconds());
    let names: Vec<_> =
        days.iter().filter_map(|day| DAYS.get(usize::from(*day)).copied()).collect();
    let (opens, closes) = (clock(slot.from_minute, seconds), clock(slot.to_minute, seconds));
    let byday = names.join(",");
    Schedule {
        id: id_in(own, &["schedule", &from.to_string(), &opens, &closes, &byday]),
        valid_from: from.to_string(),
        valid_to: to.to_string(),
        timezone: f64::from(seconds) / 3600.0,
        wkst: "MO",
        freq: "WEEKLY",
        interval: 1,
        byday,
        description: notation.to_owned(),
        opens_at: opens,
        closes_at: closes,
    }
}

/// A time of the clock with its distance from universal time: `09:00+02:00`.
fn clock(minute: u16, offset_seconds: i32) -> String {
    let minute = minute % DAY;
    let sign = if offset_seconds < 0 { '-' } else { '+' };
    let away = offset_seconds.unsigned_abs() / 60;
    format!("{:02}:{:02}{sign}{:02}:{:02}", minute / 60, minute % 60, away / 60, away % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hours::Zone;

    fn of(text: &str, today: &str) -> Vec<String> {
        let hours = Hours::parse(text).unwrap();
        let calendar = Calendar::new(Zone::parse("Europe/Riga").unwrap());
        let all = rows(Uuid::nil(), &hours, &calendar, today.parse().unwrap());
        all.iter()
            .map(|r| {
                format!(
                    "{}..{} {} {}-{}",
                    r.valid_from, r.valid_to, r.byday, r.opens_at, r.closes_at
                )
            })
            .collect()
    }

    #[test]
    fn a_year_is_cut_where_clocks_change() {
        assert_eq!(
            of("Mo-Fr 09:00-17:00; PH closed", "2026-11-27"),
            [
                "2026-11-27..2027-03-27 MO,TU,WE,TH,FR 09:00+02:00-17:00+02:00",
                "2027-03-28..2027-10-30 MO,TU,WE,TH,FR 09:00+03:00-17:00+03:00",
                "2027-10-31..2027-11-26 MO,TU,WE,TH,FR 09:00+02:00-17:00+02:00",
            ]
        );
    }

    #[test]
    fn a_season_replaces_the_week_and_a_closed_one_leaves_nothing() {
        assert_eq!(
            of("Sa 22:00-02:00; 06-01..06-30 Sa 20:00-24:00; 07-01..07-31 closed", "2026-05-01"),
            [
                "2026-05-01..2026-05-31 SA 22:00+03:00-02:00+03:00",
                "2026-06-01..2026-06-30 SA 20:00+03:00-00:00+03:00",
                "2026-08-01..2026-10-24 SA 22:00+03:00-02:00+03:00",
                "2026-10-25..2027-03-27 SA 22:00+02:00-02:00+02:00",
                "2027-03-28..2027-04-30 SA 22:00+03:00-02:00+03:00",
            ]
        );
    }

    #[test]
    fn nothing_known_gives_no_rows() {
        assert!(of("", "2026-05-01").is_empty());
        assert!(of("by appointment", "2026-05-01").is_empty());
    }
}
