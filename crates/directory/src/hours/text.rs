//! The readable text of opening hours, as people type it, and back.
//!
//! ```text
//! hours  = part { ";" part }
//! part   = [ when ] [ days ] ( times | "closed" | "by appointment" | times "by appointment" )
//!        | "24/7" | "by appointment"
//! when   = date [ ".." date ] | month-day [ ".." month-day ] | "PH"
//! days   = day [ "-" day ] { "," day [ "-" day ] }          Mo Tu We Th Fr Sa Su
//! times  = time "-" time { "," time "-" time }              09:00-17:00, past midnight 22:00-02:00
//! ```
//! Long dashes, single-digit hours and any case are understood; one spelling is written. A part
//! `by appointment` on its own says what holds outside all slots.

use super::{
    DAY, Days, Hours, LONGEST_TEXT, MonthDay, Opening, Otherwise, Rule, Slot, When, check,
};
use jiff::civil::Date;
use measure::{Problem, Problems};
use std::fmt;

/// The days as they are written.
const NAMES: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// One word of the text and where it stands, counted in letters from 1.
#[derive(Clone, Copy)]
struct Word<'a> {
    at: usize,
    text: &'a str,
}

/// Reads hours; see the grammar above.
pub(super) fn parse(text: &str) -> Result<Hours, Problems> {
    let mut problems = Problems::default();
    if text.len() > LONGEST_TEXT {
        problems.add(Problem::new("hours-too-long", "hours").with("most", LONGEST_TEXT));
        return Err(problems);
    }
    let plain: String = text.chars().map(plain_letter).collect();
    let mut rules = Vec::new();
    let mut otherwise = Otherwise::Closed;
    let mut at = 1;
    for part in plain.split(';') {
        match words(part, at).as_slice() {
            [] => {}
            all if is_by_appointment(all) => otherwise = Otherwise::ByAppointment,
            all => rules.extend(read_part(all, &mut problems)),
        }
        at += part.chars().count() + 1;
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    if otherwise == Otherwise::ByAppointment {
        return Hours::new(rules, otherwise);
    }
    // "Su closed" says nothing new about a week unless other days are by appointment; people write
    // it all the same.
    let said = |r: &Rule| r.when == When::EveryWeek && r.opening == Opening::Closed;
    let (week_closed, mut rules): (Vec<_>, Vec<_>) = rules.into_iter().partition(said);
    let is_open =
        |r: &Rule, c: &Rule| r.when == When::EveryWeek && r.days.iter().any(|d| c.days.has(d));
    if week_closed.iter().any(|c| rules.iter().any(|r| is_open(r, c))) {
        problems.add(Problem::new("hours-overlap", "hours").with("text", "closed"));
        return Err(problems);
    }
    if rules.is_empty() {
        rules = week_closed;
    }
    Hours::new(rules, otherwise)
}

/// Spellings that mean the same are made one; each letter stays one letter, so places hold.
fn plain_letter(letter: char) -> char {
    match letter {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        c if c.is_whitespace() => ' ',
        c => measure::european(c).to_ascii_lowercase(),
    }
}

/// The words of a part with their places.
fn words(part: &str, start: usize) -> Vec<Word<'_>> {
    let mut at = start;
    let mut found = Vec::new();
    for text in part.split(' ') {
        if !text.is_empty() {
            found.push(Word { at, text });
        }
        at += text.chars().count() + 1;
    }
    found
}

fn is_by_appointment(words: &[Word<'_>]) -> bool {
    matches!(words, [by, app] if by.text == "by" && app.text == "appointment")
}

fn problem(code: &'static str, word: Word<'_>) -> Problem {
    Problem::new(code, "hours").with("at", word.at).with("text", word.text)
}

/// Reads one part between semicolons; `None` when any word of it was wrong.
fn read_part(words: &[Word<'_>], problems: &mut Problems) -> Option<Rule> {
    let (mut when, mut days, mut end) = (None, None, None);
    let mut slots: Option<Vec<Slot>> = None;
    let before = problems.as_slice().len();
    for word in words {
        let late = end.is_some() && !(end == Some("by") && word.text == "appointment");
        let stage = match kind(word.text) {
            _ if late => Err("hours-after-end"),
            Kind::When if when.is_none() && days.is_none() && slots.is_none() => {
                read_when(word.text).map(|w| when = Some(w))
            }
            Kind::Days if slots.is_none() => read_days(word.text, days.get_or_insert(Days::NONE)),
            Kind::Times => read_times(word.text, slots.get_or_insert_default()),
            Kind::Always if slots.is_none() => {
                slots = Some(vec![Slot { from_minute: 0, to_minute: DAY }]);
                Ok(())
            }
            Kind::End => {
                end = Some(if word.text == "closed" { "closed" } else { word.text });
                Ok(())
            }
            Kind::Unknown => Err("hours-unknown-word"),
            Kind::When if days.is_some() => Err("hours-not-a-time"),
            _ => Err("hours-out-of-place"),
        };
        problems.extend(stage.err().map(|code| problem(code, *word)));
    }
    let last = *words.last()?;
    let opening = match (end, slots) {
        (Some("closed" | "off"), None) => Ok(Opening::Closed),
        (Some("appointment"), slots) => Ok(Opening::ByAppointment(slots.unwrap_or_default())),
        (None, Some(slots)) if !slots.is_empty() => Ok(Opening::Slots(slots)),
        (None, _) => Err("hours-no-slots"),
        _ => Err("hours-out-of-place"),
    };
    let has_new = problems.as_slice().len() > before;
    match opening {
        _ if has_new => None,
        Err(code) => {
            problems.add(problem(code, last));
            None
        }
        Ok(opening) => Some(rule(when, days, opening)),
    }
}

fn rule(when: Option<When>, days: Option<Days>, mut opening: Opening) -> Rule {
    if let Opening::Slots(slots) | Opening::ByAppointment(slots) = &mut opening {
        slots.sort_unstable();
    }
    let when = when.unwrap_or(When::EveryWeek);
    Rule { when, days: days.unwrap_or(Days::ALL), opening }
}

/// What a word can be, by its shape.
enum Kind {
    When,
    Days,
    Times,
    Always,
    End,
    Unknown,
}

fn kind(text: &str) -> Kind {
    match text {
        "24/7" => Kind::Always,
        "closed" | "off" | "by" | "appointment" => Kind::End,
        "ph" => Kind::When,
        t if t.contains(':') => Kind::Times,
        t if t.starts_with(|c: char| c.is_ascii_digit()) => Kind::When,
        t if t.split([',', '-']).any(|d| day(d).is_some()) => Kind::Days,
        _ => Kind::Unknown,
    }
}

/// `2026-06-01..2026-08-31`, `2026-12-24`, `06-01..08-31`, `ph`.
fn read_when(text: &str) -> Result<When, &'static str> {
    if text == "ph" {
        return Ok(When::PublicHoliday);
    }
    let (from, to) = text.split_once("..").unwrap_or((text, text));
    let when = match (date(from), date(to), month_day(from), month_day(to)) {
        (Some(from), Some(to), ..) => When::Dates { from, to },
        (_, _, Some(from), Some(to)) => When::EveryYear { from, to },
        _ => return Err("hours-not-a-date"),
    };
    check::when_trouble(when).map_or(Ok(when), Err)
}

fn date(text: &str) -> Option<Date> {
    let (year, rest) = text.split_once('-')?;
    let day = month_day(rest)?;
    (year.len() == 4).then(|| Date::new(number(year)?, day.month, day.day).ok()).flatten()
}

fn month_day(text: &str) -> Option<MonthDay> {
    let (month, day) = text.split_once('-')?;
    let is_two = month.len() == 2 && day.len() == 2;
    is_two.then(|| Some(MonthDay { month: number(month)?, day: number(day)? })).flatten()
}

/// A number of digits only: no sign, no blank.
fn number<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// `mo-fr,su`, added to the days already read; a stretch may run over Sunday, as `sa-mo` does.
fn read_days(text: &str, days: &mut Days) -> Result<(), &'static str> {
    for stretch in text.split(',').filter(|s| !s.is_empty()) {
        let (from, to) = stretch.split_once('-').unwrap_or((stretch, stretch));
        let (from, to) = day(from).zip(day(to)).ok_or("hours-not-a-day")?;
        let length = (to + 7 - from) % 7;
        for d in from..=from + length {
            if days.has(d) {
                return Err("hours-overlap");
            }
            *days = days.with(d);
        }
    }
    Ok(())
}

fn day(text: &str) -> Option<u8> {
    NAMES.iter().zip(0..).find(|(n, _)| n.eq_ignore_ascii_case(text)).map(|(_, d)| d)
}

/// `09:00-12:00,13:00-17:00`, added to the slots already read.
fn read_times(text: &str, slots: &mut Vec<Slot>) -> Result<(), &'static str> {
    for stretch in text.split(',').filter(|s| !s.is_empty()) {
        let (from, to) = stretch.split_once('-').ok_or("hours-not-a-time")?;
        let (from, to) = time(from).zip(time(to)).ok_or("hours-not-a-time")?;
        let to = if to < from { to + DAY } else { to };
        let slot = Slot { from_minute: from, to_minute: to };
        check::slot_trouble(slot).map_or(Ok(()), Err)?;
        slots.push(slot);
    }
    Ok(())
}

/// `9:00`, `09:00`, `24:00`, in minutes.
fn time(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let has_shape = matches!(hour.len(), 1 | 2) && minute.len() == 2;
    let (hour, minute): (u16, u16) =
        has_shape.then(|| number(hour).zip(number(minute))).flatten()?;
    (minute < 60 && (hour < 24 || (hour == 24 && minute == 0))).then_some(hour * 60 + minute)
}

/// Writes hours in the one spelling.
pub(super) fn write(hours: &Hours, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (n, rule) in hours.rules().iter().enumerate() {
        f.write_str(if n > 0 { "; " } else { "" })?;
        write_rule(rule, f)?;
    }
    match hours.otherwise() {
        Otherwise::Closed => Ok(()),
        Otherwise::ByAppointment if hours.rules().is_empty() => f.write_str("by appointment"),
        Otherwise::ByAppointment => f.write_str("; by appointment"),
    }
}

fn write_rule(rule: &Rule, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut words = Vec::new();
    words.extend(when_text(rule.when));
    let is_bare = rule.when == When::EveryWeek;
    if rule.days != Days::ALL || is_bare {
        words.push(days_text(rule.days));
    }
    let slots = rule.opening.slots();
    if !slots.is_empty() {
        words.push(slots.iter().map(slot_text).collect::<Vec<_>>().join(","));
    }
    match rule.opening {
        Opening::Closed => words.push("closed".to_owned()),
        Opening::ByAppointment(_) => words.push("by appointment".to_owned()),
        Opening::Slots(_) => {}
    }
    f.write_str(&words.join(" "))
}

fn when_text(when: When) -> Option<String> {
    let pair = |a: String, b: String| if a == b { a } else { format!("{a}..{b}") };
    let md = |d: MonthDay| format!("{:02}-{:02}", d.month, d.day);
    match when {
        When::EveryWeek => None,
        When::PublicHoliday => Some("PH".to_owned()),
        When::Dates { from, to } => Some(pair(from.to_string(), to.to_string())),
        When::EveryYear { from, to } => Some(pair(md(from), md(to))),
    }
}

/// Days in order, three or more in a row as a stretch.
fn days_text(days: Days) -> String {
    let mut runs: Vec<(u8, u8)> = Vec::new();
    for day in days.iter() {
        match runs.last_mut() {
            Some((_, end)) if *end + 1 == day => *end = day,
            _ => runs.push((day, day)),
        }
    }
    let name = |d: u8| NAMES.get(usize::from(d)).copied().unwrap_or_default();
    let run = |(from, to): &(u8, u8)| match to - from {
        0 => name(*from).to_owned(),
        1 => format!("{},{}", name(*from), name(*to)),
        _ => format!("{}-{}", name(*from), name(*to)),
    };
    runs.iter().map(run).collect::<Vec<_>>().join(",")
}

fn slot_text(slot: &Slot) -> String {
    let clock = |m: u16| format!("{:02}:{:02}", m / 60, m % 60);
    let end = if slot.to_minute > DAY { slot.to_minute - DAY } else { slot.to_minute };
    format!("{}-{}", clock(slot.from_minute), clock(end))
}
