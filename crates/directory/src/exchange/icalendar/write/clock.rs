//! The clocks of a calendar: when the time of a zone changes, written so that no program needs to know
//! the zone by its name (VTIMEZONE: RFC 5545, 3.6.5).
//!
//! The changes come from the zone data of this program. Changes that come back every year on the same
//! weekday of a month become one rule, without an end if the data goes on so; all others are listed.

use super::lines::Lines;
use crate::hours::Zone;
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan};
use std::collections::BTreeMap;

/// How many years after the last date of a calendar the changes are looked at.
const YEARS_AHEAD: i16 = 12;
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// From which time to which, under which name, and whether that is the time of summer.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Turn {
    before: Offset,
    after: Offset,
    name: String,
    kind: &'static str,
}

/// Changes of a kind that follow each other.
struct Run {
    /// When they happen, on the clock as it was before each.
    at: Vec<DateTime>,
    rhythm: Option<Rhythm>,
}

/// Once a year, on such a weekday of a month: the second, or the last as -1.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Rhythm {
    month: i8,
    nth: i8,
    weekday: i8,
}

/// Writes the clock of a zone for what happens from a date to a year.
pub(super) fn put_clock(lines: &mut Lines, zone: &Zone, from: Date, to_year: i16) {
    lines.put("BEGIN", &[], "VTIMEZONE");
    lines.put("TZID", &[], zone.name());
    let last_year = to_year.saturating_add(YEARS_AHEAD).min(9_000);
    for (turn, all) in turns(zone.as_time_zone(), from, last_year) {
        for run in runs(&all) {
            put_run(lines, &turn, &run, last_year);
        }
    }
    lines.put("END", &[], "VTIMEZONE");
}

/// All changes from the one that holds on a date to the end of a year.
fn turns(zone: &TimeZone, from: Date, last_year: i16) -> BTreeMap<Turn, Vec<DateTime>> {
    // A day before, because a date begins earlier in the east.
    let begin = from.checked_sub(1.day()).unwrap_or(from);
    let begin = TimeZone::UTC.to_timestamp(begin.at(0, 0, 0, 0)).unwrap_or(Timestamp::MIN);
    let first = zone.preceding(begin).next().map(|change| change.timestamp());
    let mut all: BTreeMap<Turn, Vec<DateTime>> = BTreeMap::new();
    if first.is_none() {
        let now = zone.to_offset_info(begin);
        let turn = Turn {
            before: now.offset(),
            after: now.offset(),
            name: now.abbreviation().to_owned(),
            kind: "STANDARD",
        };
        all.insert(turn, vec![from.at(0, 0, 0, 0).min(Date::constant(1970, 1, 1).at(0, 0, 0, 0))]);
    }
    let at_first = first.and_then(|at| at.checked_sub(1.second()).ok()).unwrap_or(begin);
    for change in zone.following(at_first) {
        let before = zone.to_offset(change.timestamp() - 1.second());
        let at = before.to_datetime(change.timestamp());
        if at.year() > last_year {
            break;
        }
        let kind = if change.dst().is_dst() { "DAYLIGHT" } else { "STANDARD" };
        let name = change.abbreviation().to_owned();
        all.entry(Turn { before, after: change.offset(), name, kind }).or_default().push(at);
    }
    all
}

/// Changes as runs of one rhythm each.
fn runs(all: &[DateTime]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for at in all {
        let last = runs.last_mut().filter(|run| run.is_followed_by(*at));
        match last {
            Some(run) => run.add(*at),
            None => runs.push(Run { at: vec![*at], rhythm: None }),
        }
    }
    runs
}

impl Run {
    fn is_followed_by(&self, at: DateTime) -> bool {
        let (Some(first), Some(last)) = (self.at.first(), self.at.last()) else { return false };
        let is_next = last.year() + 1 == at.year() && last.time() == at.time();
        is_next
            && match self.rhythm {
                Some(rhythm) => rhythms(at.date()).contains(&Some(rhythm)),
                None => shared_by_all(first.date(), at.date()).is_some(),
            }
    }

    fn add(&mut self, at: DateTime) {
        // Two years may agree in "fourth" and in "last": the last holds for longer, save where a later
        // year shows otherwise, and then another run begins.
        self.rhythm = self.rhythm.or_else(|| shared_by_all(self.at.first()?.date(), at.date()));
        self.at.push(at);
    }
}

/// The two names of a weekday of a month: counted from its beginning, and as the last.
fn rhythms(date: Date) -> [Option<Rhythm>; 2] {
    let rhythm =
        |nth| Rhythm { month: date.month(), nth, weekday: date.weekday().to_monday_zero_offset() };
    let is_last = date.day() + 7 > date.days_in_month();
    [is_last.then(|| rhythm(-1)), Some(rhythm((date.day() - 1) / 7 + 1))]
}

/// The rhythm in which both dates lie.
fn shared_by_all(one: Date, other: Date) -> Option<Rhythm> {
    let others = rhythms(other);
    rhythms(one).into_iter().flatten().find(|rhythm| others.contains(&Some(*rhythm)))
}

fn put_run(lines: &mut Lines, turn: &Turn, run: &Run, last_year: i16) {
    let (Some(first), Some(last)) = (run.at.first(), run.at.last()) else { return };
    let written = |at: &DateTime| at.strftime("%Y%m%dT%H%M%S").to_string();
    lines.put("BEGIN", &[], turn.kind);
    lines.put("DTSTART", &[], &written(first));
    lines.put("TZOFFSETFROM", &[], &offset(turn.before));
    lines.put("TZOFFSETTO", &[], &offset(turn.after));
    lines.say("TZNAME", &[], &turn.name);
    if let Some(Rhythm { month, nth, weekday }) = run.rhythm {
        let day = usize::try_from(weekday).ok().and_then(|day| DAYS.get(day)).unwrap_or(&"MO");
        // A day more than the last change: some programs take this instant for a time on the clock.
        let end = turn.before.to_timestamp(*last).and_then(|last| last.checked_add(24.hours()));
        let until = match end {
            Ok(end) if last.year() < last_year => {
                format!(";UNTIL={}", end.strftime("%Y%m%dT%H%M%SZ"))
            }
            _ => String::new(),
        };
        let rule = format!("FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{day}{until}");
        lines.put("RRULE", &[], &rule);
    }
    lines.put("END", &[], turn.kind);
}

/// `+0200`, or `+013634` where seconds count (RFC 5545, 3.3.14).
fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let (minutes, rest) = (seconds.abs() / 60, seconds.abs() % 60);
    let seconds = if rest == 0 { String::new() } else { format!("{rest:02}") };
    format!("{sign}{:02}{:02}{seconds}", minutes / 60, minutes % 60)
}
