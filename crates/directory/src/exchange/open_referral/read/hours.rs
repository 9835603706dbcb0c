//! Opening hours out of rows.

use super::Reader;
use super::texts::words;
use crate::hours::{Days, Hours, Opening, Otherwise, Rule, Slot, When};
use jiff::civil::{Date, Time};
use serde_json::{Map, Value};

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

impl Reader<'_> {
    /// Hours out of rows; unknown where a row says what our hours cannot, which is told.
    pub(super) fn hours<'v>(
        &mut self,
        rows: impl Iterator<Item = &'v Map<String, Value>>,
        place: &str,
    ) -> Hours {
        let rows: Vec<_> = rows.collect();
        let rules: Option<Vec<Rule>> = rows.iter().map(|row| rule(row)).collect();
        let hours = rules.and_then(|rules| Hours::new(joined(rules), Otherwise::Closed).ok());
        if hours.is_none() {
            let said = rows.iter().find_map(|row| words(row, "description")).unwrap_or_default();
            self.notice("hours-not-taken", format!("{place}/schedules"), said);
        }
        hours.unwrap_or_default()
    }
}

/// A row as a rule; `None` when it comes again in another way than each week.
fn rule(row: &Map<String, Value>) -> Option<Rule> {
    let is_weekly = words(row, "freq").is_none_or(|freq| freq.eq_ignore_ascii_case("WEEKLY"));
    let every = super::texts::number(row, "interval").unwrap_or(1.0);
    let is_plain =
        ["byweekno", "bymonthday", "byyearday", "count"].iter().all(|n| words(row, n).is_none());
    if !is_weekly || (every - 1.0).abs() > f64::EPSILON || !is_plain {
        return None;
    }
    let mut days = words(row, "byday")?.split(',').map(|day| day.trim().to_ascii_uppercase());
    let days = days.try_fold(Days::NONE, |all, day| {
        let at = DAYS.iter().position(|name| *name == day)?;
        Some(all.with(u8::try_from(at).ok()?))
    })?;
    let from = minute(words(row, "opens_at")?)?;
    let to = minute(words(row, "closes_at")?)?;
    let to_minute = if to <= from { to + crate::hours::DAY } else { to };
    let slot = Slot { from_minute: from, to_minute };
    Some(Rule { when: season(row), days, opening: Opening::Slots(vec![slot]) })
}

/// The part of the calendar in which a row holds.
fn season(row: &Map<String, Value>) -> When {
    let date = |name| {
        words(row, name).and_then(|text| text.get(..10).unwrap_or(text).parse::<Date>().ok())
    };
    match (date("valid_from"), date("valid_to")) {
        (Some(from), Some(to)) if from <= to => When::Dates { from, to },
        _ => When::EveryWeek,
    }
}

/// The minute of the clock on the wall: what stands after the time is its distance from universal
/// time, and the clock on the wall is what people read.
fn minute(text: &str) -> Option<u16> {
    let clock = text.split(['Z', 'z', '+']).next()?;
    let clock = clock.split('-').next()?.trim();
    let padded = if clock.find(':') == Some(1) { format!("0{clock}") } else { clock.to_owned() };
    let time: Time = padded.parse().ok()?;
    Some(u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs()))
}

/// Rules of the same days and season joined to one with several slots.
fn joined(rules: Vec<Rule>) -> Vec<Rule> {
    let mut all: Vec<Rule> = Vec::new();
    for rule in rules {
        let same = all.iter_mut().find(|r| (r.when, r.days) == (rule.when, rule.days));
        match (same, rule.opening) {
            (Some(Rule { opening: Opening::Slots(slots), .. }), Opening::Slots(more)) => {
                slots.extend(more)
            }
            (_, opening) => all.push(Rule { opening, ..rule }),
        }
    }
    for rule in &mut all {
        if let Opening::Slots(slots) = &mut rule.opening {
            slots.sort_unstable();
            slots.dedup();
        }
    }
    all
}
