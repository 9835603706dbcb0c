//! Refuses hours that cannot be meant: empty or over-long slots, overlaps, impossible dates.

use super::{DAY, MOST_RULES, MOST_SLOTS, MonthDay, Opening, Rule, Slot, When};
use measure::{Problem, Problems};

/// Minutes in a week.
const WEEK: u32 = 7 * DAY as u32;
/// The first and last year that rules may name.
const YEARS: std::ops::RangeInclusive<i16> = 1970..=2200;
/// The longest stretch of dates in one rule, in days: about three years.
const LONGEST_SEASON: i32 = 1_100;

/// Adds every problem of the rules; the fact `rule` counts rules from 1.
pub(super) fn check(rules: &[Rule], problems: &mut Problems) {
    if rules.len() > MOST_RULES {
        problems.add(problem("hours-too-many-rules", 0).with("most", MOST_RULES));
        return;
    }
    check_all(rules, problems);
}

/// Adds every problem of the rules, however many they are.
pub(super) fn check_all(rules: &[Rule], problems: &mut Problems) {
    for (at, rule) in rules.iter().enumerate() {
        check_rule(at, rule, problems);
    }
    if problems.is_empty() {
        check_pairs(rules, problems);
    }
}

/// A problem of the rule that stands at this place, counted from 0.
fn problem(code: &'static str, at: usize) -> Problem {
    Problem::new(code, "hours").with("rule", at + 1)
}

fn check_rule(at: usize, rule: &Rule, problems: &mut Problems) {
    let slots = rule.opening.slots();
    if rule.days.iter().next().is_none() {
        problems.add(problem("hours-no-days", at));
    }
    if matches!(&rule.opening, Opening::Slots(s) if s.is_empty()) {
        problems.add(problem("hours-no-slots", at));
    }
    if slots.len() > MOST_SLOTS {
        problems.add(problem("hours-too-many-slots", at).with("most", MOST_SLOTS));
    }
    problems.extend(slots.iter().filter_map(|s| slot_trouble(*s)).map(|code| problem(code, at)));
    problems.extend(when_trouble(rule.when).map(|code| problem(code, at)));
}

/// What is wrong with a slot on its own.
pub(super) fn slot_trouble(slot: Slot) -> Option<&'static str> {
    match slot {
        s if s.from_minute >= DAY || s.to_minute > 2 * DAY => Some("hours-not-a-time"),
        s if s.minutes() == 0 => Some("hours-empty-slot"),
        s if s.minutes() > DAY || s.minutes() == DAY && s.from_minute > 0 => {
            Some("hours-slot-too-long")
        }
        _ => None,
    }
}

/// What is wrong with a part of the calendar on its own.
pub(super) fn when_trouble(when: When) -> Option<&'static str> {
    match when {
        When::Dates { from, to } => {
            let days = (to - from).get_days();
            match () {
                () if !YEARS.contains(&from.year()) || !YEARS.contains(&to.year()) => {
                    Some("hours-not-a-date")
                }
                () if days < 0 => Some("hours-dates-reversed"),
                () if days > LONGEST_SEASON => Some("hours-season-too-long"),
                () => None,
            }
        }
        When::EveryYear { from, to } => {
            (!is_day(from) || !is_day(to)).then_some("hours-not-a-date")
        }
        When::EveryWeek | When::PublicHoliday => None,
    }
}

/// Whether the day exists, in a leap year at least.
fn is_day(day: MonthDay) -> bool {
    jiff::civil::Date::new(2024, day.month, day.day).is_ok()
}

/// Compares all pairs of rules and all pairs of slots within a rule.
fn check_pairs(rules: &[Rule], problems: &mut Problems) {
    for (at, rule) in rules.iter().enumerate() {
        if overlaps_itself(rule) {
            problems.add(problem("hours-overlap", at).with("other", at + 1));
        }
        for (before, other) in rules.iter().enumerate().take(at) {
            if let Some(code) = clash(other, rule) {
                problems.add(problem(code, at).with("other", before + 1));
            }
        }
    }
}

/// How two rules of the same rank contradict each other, if they do.
fn clash(a: &Rule, b: &Rule) -> Option<&'static str> {
    if a.when == b.when {
        return contradict(a, b).then_some("hours-overlap");
    }
    let closed = |r: &Rule| r.opening == Opening::Closed;
    let is_season_pair = !closed(a) && !closed(b) && shares_dates(a.when, b.when);
    is_season_pair.then_some("hours-seasons-overlap")
}

/// Whether two rules for the same part of the calendar contradict each other.
fn contradict(a: &Rule, b: &Rule) -> bool {
    let common = a.days.iter().any(|d| b.days.has(d));
    match (&a.opening, &b.opening) {
        (Opening::Closed, Opening::Closed) => false,
        (Opening::Closed, _) | (_, Opening::Closed) => common,
        (x, y) if x.slots().is_empty() || y.slots().is_empty() => common,
        _ => stretches(a).iter().any(|x| stretches(b).iter().any(|y| meets(*x, *y, circle(a)))),
    }
}

/// Whether two slots of one rule overlap, also round the end of the week.
fn overlaps_itself(rule: &Rule) -> bool {
    let all = stretches(rule);
    let around = circle(rule);
    all.iter().enumerate().any(|(i, a)| all.iter().take(i).any(|b| meets(*a, *b, around)))
}

/// Whether Sunday's late slots meet Monday's: not for holidays and single dates.
fn circle(rule: &Rule) -> Around {
    match rule.when {
        When::PublicHoliday => Around::Day,
        When::Dates { from, to } if from == to => Around::Day,
        _ => Around::Week,
    }
}

/// On what circle slots are compared.
#[derive(Clone, Copy, PartialEq)]
enum Around {
    /// Within one day and its night.
    Day,
    /// Round the week.
    Week,
}

/// Every slot of a rule as minutes of the week; once only where the day of the week has no meaning.
fn stretches(rule: &Rule) -> Vec<(u32, u32)> {
    let days: Vec<u8> =
        if circle(rule) == Around::Day { vec![0] } else { rule.days.iter().collect() };
    let on = |d: u8, s: &Slot| {
        let start = u32::from(d) * u32::from(DAY);
        (start + u32::from(s.from_minute), start + u32::from(s.to_minute))
    };
    days.iter().flat_map(|d| rule.opening.slots().iter().map(move |s| on(*d, s))).collect()
}

/// Whether two stretches share a minute.
fn meets(a: (u32, u32), b: (u32, u32), around: Around) -> bool {
    let shifted = |s: (u32, u32), by: u32| (s.0 + by, s.1 + by);
    let touch = |x: (u32, u32), y: (u32, u32)| x.0 < y.1 && y.0 < x.1;
    touch(a, b)
        || around == Around::Week && (touch(shifted(a, WEEK), b) || touch(a, shifted(b, WEEK)))
}

/// Whether two different seasons of the same rank have a day in common.
fn shares_dates(a: When, b: When) -> bool {
    match (a, b) {
        (When::Dates { from: a0, to: a1 }, When::Dates { from: b0, to: b1 }) => {
            (a0 == a1) == (b0 == b1) && a0 <= b1 && b0 <= a1
        }
        (When::EveryYear { from: a0, to: a1 }, When::EveryYear { from: b0, to: b1 }) => {
            let inside = |d: MonthDay, from: MonthDay, to: MonthDay| {
                if from <= to { from <= d && d <= to } else { d >= from || d <= to }
            };
            inside(a0, b0, b1) || inside(b0, a0, a1)
        }
        _ => false,
    }
}
