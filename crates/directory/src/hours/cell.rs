//! What people type into one cell of a row: times, and dates with or without a year.
//!
//! Times: `9-17`, `9.30–12, 13-17:30`, `9h–17h30`, `22-2`, also in the digits and with the marks of
//! Arabic. Dates: with points, blanks or slashes the day comes first, `24.12.2026`, `24/12`; with
//! hyphens the year or the month, `2026-12-24`, `12-24`. A date without a year is meant every year.

use super::{DAY, MOST_SLOTS, MonthDay, Slot, When, check, rows::of_rows};
use jiff::civil::Date;

/// The longest text of a cell, in bytes.
const LONGEST_CELL: usize = 300;
/// From midnight to midnight.
pub(super) const WHOLE: Slot = Slot { from_minute: 0, to_minute: DAY };

/// The words that may stand in a cell, and how dates are written.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// Words that say closed; the first is written.
    pub closed: Vec<String>,
    /// Words that say: as the row above.
    pub same: Vec<String>,
    /// How dates are written.
    pub dates: DateStyle,
}

/// How dates are written; all are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateStyle {
    /// `24.12.2026`, `24.12.`
    #[default]
    Points,
    /// `24/12/2026`, `24/12`
    Slashes,
    /// `2026-12-24`, `12-24`
    Hyphens,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Times {
    Nothing,
    Closed,
    Same,
    Slots(Vec<Slot>),
}

impl Vocabulary {
    /// The word that says closed.
    pub(super) fn closed_word(&self) -> String {
        self.closed.first().map_or_else(|| CLOSED.to_owned(), Clone::clone)
    }
}

impl Times {
    /// The slots, if there are any.
    pub(super) fn slots(self) -> Option<Vec<Slot>> {
        if let Self::Slots(slots) = self { Some(slots) } else { None }
    }
}

/// A stroke alone says closed in every language; ditto marks say: as above.
const CLOSED: &str = "-";
const SAME: [&str; 4] = ["\"", "''", "\u{2033}", "\u{3003}"];

/// Reads the times of a cell; else the code of the problem and the words that are wrong.
pub(super) fn times(text: &str, words: &Vocabulary) -> Result<Times, (&'static str, String)> {
    let plain = plain(text);
    let plain = plain.trim();
    if text.len() > LONGEST_CELL {
        return Err(("row-too-many-times", text.chars().take(40).collect()));
    }
    let is_one_of = |all: &[String]| all.iter().any(|word| word.trim().to_lowercase() == plain);
    match plain {
        "" => return Ok(Times::Nothing),
        CLOSED => return Ok(Times::Closed),
        _ if is_one_of(&words.closed) => return Ok(Times::Closed),
        _ if SAME.contains(&plain) || is_one_of(&words.same) => return Ok(Times::Same),
        _ => {}
    }
    let mut slots = Vec::new();
    for part in stretches(plain) {
        let slot = slot(&part).ok_or("row-not-a-time");
        let slot = slot.and_then(|s| check::slot_trouble(s).map_or(Ok(s), |c| Err(of_rows(c))));
        slots.push(slot.map_err(|code| (code, part))?);
    }
    slots.sort_unstable();
    match slots.len() {
        0 => Err(("row-not-a-time", plain.to_owned())),
        n if n > MOST_SLOTS => Err(("row-too-many-times", plain.to_owned())),
        _ => Ok(Times::Slots(slots)),
    }
}

/// One spelling of letters: strokes, digits and blanks alike, without marks of direction.
fn plain(text: &str) -> String {
    let is_unseen = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}' | '\u{feff}');
    let letter = |c| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        c if c.is_whitespace() => ' ',
        c => measure::european(c),
    };
    text.chars().filter(|c| !is_unseen(*c)).map(letter).collect::<String>().to_lowercase()
}

/// The stretches of a text: between them stands a comma, a semicolon or a blank; around the stroke
/// and before `h` blanks mean nothing.
fn stretches(plain: &str) -> Vec<String> {
    let words = plain.replace([',', ';'], " ");
    let mut joined = words.split_whitespace().collect::<Vec<_>>().join(" ");
    for (long, short) in [(" -", "-"), ("- ", "-"), (" h", "h")] {
        joined = joined.replace(long, short);
    }
    joined.split(' ').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn slot(text: &str) -> Option<Slot> {
    let (from, to) = text.split_once('-')?;
    let (from, to) = (time(from)?, time(to)?);
    let to = if to < from { to + DAY } else { to };
    Some(Slot { from_minute: from, to_minute: to })
}

/// `9`, `9:30`, `9.30`, `9h30`, `9h`, `24`, in minutes.
fn time(text: &str) -> Option<u16> {
    let text = text.strip_suffix('h').unwrap_or(text);
    let (hour, minute) = text.split_once([':', '.', 'h']).unwrap_or((text, "00"));
    if !matches!(hour.len(), 1 | 2) || minute.len() != 2 {
        return None;
    }
    let (hour, minute) = (number(hour)?, number(minute)?);
    (minute < 60 && (hour < 24 || (hour == 24 && minute == 0))).then_some(hour * 60 + minute)
}

/// A number of digits only.
fn number(text: &str) -> Option<u16> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// Slots as they are written in a cell.
pub(super) fn slots_text(slots: &[Slot]) -> String {
    let clock = |m: u16| format!("{:02}:{:02}", m / 60, m % 60);
    let end = |m: u16| clock(if m > DAY { m - DAY } else { m });
    let one = |s: &Slot| format!("{}–{}", clock(s.from_minute), end(s.to_minute));
    slots.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// A problem of two dates: its code, whether it is the last one's, and the words.
type DateTrouble = (&'static str, bool, String);

/// Reads the first and the last day of a line. A year that stands in one of them is meant in both.
pub(super) fn when(from: &str, to: &str) -> Result<When, DateTrouble> {
    if from.trim().is_empty() {
        return Err(("row-no-dates", false, to.trim().to_owned()));
    }
    let trouble = |is_last: bool, text: &str| -> DateTrouble {
        ("row-not-a-date", is_last, text.trim().chars().take(40).collect())
    };
    let first = day(from).ok_or_else(|| trouble(false, from))?;
    let last = if to.trim().is_empty() { Some(first) } else { day(to) };
    let last = last.ok_or_else(|| trouble(true, to))?;
    let ((from_year, from_day), (to_year, to_day)) = (first, last);
    let turns = i16::from(from_day > to_day);
    let when = match (from_year, to_year) {
        (None, None) => When::EveryYear { from: from_day, to: to_day },
        (a, b) => {
            let a = a.or(b.map(|year| year - turns)).unwrap_or_default();
            let b = b.unwrap_or(a + turns);
            let date = |year, day: MonthDay| Date::new(year, day.month, day.day).ok();
            When::Dates {
                from: date(a, from_day).ok_or_else(|| trouble(false, from))?,
                to: date(b, to_day).ok_or_else(|| trouble(true, to))?,
            }
        }
    };
    let span = || format!("{} – {}", from.trim(), to.trim());
    check::when_trouble(when).map_or(Ok(when), |code| Err((of_rows(code), false, span())))
}

/// A day with its year, if it has one.
fn day(text: &str) -> Option<(Option<i16>, MonthDay)> {
    if text.len() > LONGEST_CELL {
        return None;
    }
    let plain: String = plain(text);
    let plain = plain.trim();
    let is_month_first = plain.contains('-');
    let parts: Vec<_> = plain.split(['.', '/', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let (year, day, month) = match parts.as_slice() {
        [year, month, day] if year.len() == 4 => (Some(*year), day, month),
        [day, month, year] if year.len() == 4 => (Some(*year), day, month),
        [month, day] if is_month_first => (None, day, month),
        [day, month] => (None, day, month),
        _ => return None,
    };
    let small = |text: &str| i8::try_from(number(text)?).ok();
    let year = match year {
        Some(text) => Some(i16::try_from(number(text)?).ok()?),
        None => None,
    };
    let day = MonthDay { month: small(month)?, day: small(day)? };
    Date::new(year.unwrap_or(2024), day.month, day.day).ok()?;
    Some((year, day))
}

/// The first and the last day as they are written; the last is empty for a single day.
pub(super) fn when_text(when: When, style: DateStyle) -> (String, String) {
    let (from, to) = match when {
        When::Dates { from, to } => {
            let day = |d: Date| MonthDay { month: d.month(), day: d.day() };
            let text = |d: Date| day_text(Some(d.year()), day(d), style);
            (text(from), text(to))
        }
        When::EveryYear { from, to } => (day_text(None, from, style), day_text(None, to, style)),
        When::EveryWeek | When::PublicHoliday => return (String::new(), String::new()),
    };
    let last = if from == to { String::new() } else { to };
    (from, last)
}

fn day_text(year: Option<i16>, MonthDay { month, day }: MonthDay, style: DateStyle) -> String {
    match (style, year) {
        (DateStyle::Points, Some(year)) => format!("{day}.{month}.{year}"),
        (DateStyle::Points, None) => format!("{day}.{month}."),
        (DateStyle::Slashes, Some(year)) => format!("{day}/{month}/{year}"),
        (DateStyle::Slashes, None) => format!("{day}/{month}"),
        (DateStyle::Hyphens, Some(year)) => format!("{year}-{month:02}-{day:02}"),
        (DateStyle::Hyphens, None) => format!("{month:02}-{day:02}"),
    }
}
