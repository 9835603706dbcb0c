//! One event as a calendar tells it: when, how it comes again, and in which words.

use super::clocks::{At, Clocks};
use super::lines::Line;
use super::parts::{Part, told};
use super::rule::Rule;
use super::value::{Moment, list, parse_duration, words};
use crate::exchange::icalendar::instant;
use crate::guide::Span;
use crate::hours::Zone;
use jiff::civil::DateTime;
use jiff::{Timestamp, ToSpan};
use locale::Lang;
use measure::Problems;

/// How long something takes of which no end is told, in hours.
const HOURS_WITHOUT_END: i64 = 1;

/// What a calendar tells of an event, or of one of its times.
pub(super) struct Told<'p> {
    /// Where it begins in the file.
    pub number: usize,
    /// How it is known at its source: by its id, or else by its name and its beginning.
    pub uid: String,
    /// Which of its times this tells of; none when of all.
    pub of: Option<At>,
    /// The later of two that tell of the same is larger.
    pub rank: (i64, Option<Timestamp>),
    /// What it is; nothing of what takes place no more or is not for everybody.
    pub event: Standing<'p>,
}

/// Whether anybody may know of an event.
pub(super) enum Standing<'p> {
    /// Everybody.
    Public(Box<What<'p>>),
    /// Those alone who keep the calendar.
    Private,
    /// It does not take place.
    Cancelled,
}

/// What an event is.
pub(super) struct What<'p> {
    /// The first time.
    pub span: Span,
    /// The clock on which it is told.
    pub zone: Zone,
    /// The clock by which it comes again: UTC for times that are told in it.
    pub rule_zone: Zone,
    /// How it comes again.
    pub rule: Option<(Rule, &'p Line)>,
    /// When it does not take place.
    pub except: Vec<At>,
    /// When it takes place besides.
    pub besides: Vec<At>,
    /// What it is called.
    pub title: Option<Words>,
    /// What happens.
    pub body: Option<Words>,
    /// Where.
    pub location: Option<Words>,
    /// Where on the web, if online.
    pub conference: Option<&'p str>,
    /// The page on which one reads more.
    pub url: Option<&'p str>,
    /// What it is about.
    pub categories: Vec<String>,
}

/// Words, where they stand, and their language if it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Words {
    pub text: String,
    pub number: usize,
    pub lang: Option<Lang>,
}

/// What is noted while a calendar is read.
#[derive(Default)]
pub(super) struct Notes {
    /// What makes it unreadable.
    pub problems: Problems,
    /// What is told of it.
    pub notices: Problems,
}

impl Notes {
    /// A value of a line that is none.
    fn wrong(&mut self, line: &Line) {
        let typed = told("calendar-value", line.number).with("typed", &line.value);
        self.problems.add(typed.with("field", &line.name));
    }
}

/// Reads an event of a calendar; `None` when a problem of it is noted.
pub(super) fn read<'p>(
    calendar: &'p Part,
    part: &'p Part,
    clocks: &Clocks<'_>,
    notes: &mut Notes,
) -> Option<Told<'p>> {
    let uid = match part.value("UID") {
        "" => format!("{}/{}", part.value("SUMMARY"), part.value("DTSTART")),
        uid => uid.to_owned(),
    };
    let of = match part.line("RECURRENCE-ID") {
        Some(line) => Some(occurrence(line, clocks, notes)?),
        None => None,
    };
    let sequence = part.value("SEQUENCE").parse().unwrap_or_default();
    let stamp = match Moment::parse(part.value("DTSTAMP")) {
        Some(Moment::Instant(at)) => Some(at),
        _ => None,
    };
    let event = if part.value("STATUS").eq_ignore_ascii_case("CANCELLED") {
        Standing::Cancelled
    } else if !matches!(part.value("CLASS").to_ascii_uppercase().as_str(), "" | "PUBLIC") {
        // A word that is not known means private (RFC 5545, 3.8.1.3).
        Standing::Private
    } else {
        Standing::Public(Box::new(what(calendar, part, clocks, notes)?))
    };
    Some(Told { number: part.number, uid, of, rank: (sequence, stamp), event })
}

/// Which time is told of. That all later ones are meant too is kept by hardly any program, and told.
fn occurrence(line: &Line, clocks: &Clocks<'_>, notes: &mut Notes) -> Option<At> {
    if let Some(range) = line.parameter("RANGE") {
        notes.notices.add(told("calendar-line", line.number).with("typed", range));
    }
    at(line, clocks, notes)
}

fn what<'p>(
    calendar: &'p Part,
    part: &'p Part,
    clocks: &Clocks<'_>,
    notes: &mut Notes,
) -> Option<What<'p>> {
    let (start, zone) = start(part, clocks, notes)?;
    let rule = rule(part, notes);
    let span = span(part, &start, &zone, clocks, notes)?;
    let is_instant = matches!(start, At::Instant(_));
    let utc = is_instant.then(|| Zone::parse("UTC").ok()).flatten();
    Some(What {
        span,
        rule_zone: utc.unwrap_or_else(|| zone.clone()),
        zone,
        rule: rule?,
        except: moments(part, "EXDATE", clocks, notes),
        besides: moments(part, "RDATE", clocks, notes),
        title: said(calendar, part, "SUMMARY"),
        body: said(calendar, part, "DESCRIPTION"),
        location: said(calendar, part, "LOCATION"),
        conference: part.line("CONFERENCE").map(|line| line.value.trim()),
        // The page of an event of ours says what the event says.
        url: part.line("URL").map(|line| line.value.trim()).filter(|_| !is_ours(calendar)),
        categories: part.lines("CATEGORIES").flat_map(|line| list(&line.value)).collect(),
    })
}

/// When it begins, and the clock on which that is told; nothing when its problem is noted.
fn start(part: &Part, clocks: &Clocks<'_>, notes: &mut Notes) -> Option<(At, Zone)> {
    let Some(line) = part.line("DTSTART") else {
        notes.problems.add(told("missing-field", part.number).with("field", "DTSTART"));
        return None;
    };
    let start = at(line, clocks, notes)?;
    let zone = if let At::Local(_, zone) = &start { zone } else { clocks.own() }.clone();
    let begins = start.on(&zone);
    let is_day = is_whole_days(part, begins);
    Some((if is_day { At::Day(begins.date()) } else { start }, zone))
}

/// Whether an event from midnight to midnight means whole days: Outlook says so beside it.
fn is_whole_days(part: &Part, begins: DateTime) -> bool {
    let says = part.value("X-MICROSOFT-CDO-ALLDAYEVENT").eq_ignore_ascii_case("TRUE");
    says && begins.time() == jiff::civil::Time::midnight()
}

/// The moment of a line, or nothing when its problem is noted.
fn at(line: &Line, clocks: &Clocks<'_>, notes: &mut Notes) -> Option<At> {
    let moment = Moment::all(line).into_iter().next().flatten();
    if moment.is_none() {
        notes.wrong(line);
    }
    moment.map(|moment| clocks.at(line, moment))
}

/// All moments of all lines of a name.
fn moments(part: &Part, name: &str, clocks: &Clocks<'_>, notes: &mut Notes) -> Vec<At> {
    let mut all = Vec::new();
    for line in part.lines(name) {
        let moments = Moment::all(line);
        if moments.contains(&None) {
            notes.wrong(line);
        }
        all.extend(moments.into_iter().flatten().map(|moment| clocks.at(line, moment)));
    }
    all
}

/// The rule, if there is one; nothing when its problem is noted. Of several the first is kept, and of
/// the old rules of exception none: both are told.
#[expect(clippy::option_option, reason = "a rule that is absent is not one that is wrong")]
fn rule<'p>(part: &'p Part, notes: &mut Notes) -> Option<Option<(Rule, &'p Line)>> {
    let more = part.lines("RRULE").skip(1).chain(part.lines("EXRULE"));
    for line in more {
        notes.notices.add(told("calendar-line", line.number).with("typed", &line.value));
    }
    let Some(line) = part.line("RRULE") else { return Some(None) };
    let rule = Rule::parse(&line.value);
    if rule.is_none() {
        notes.wrong(line);
    }
    rule.map(|rule| Some((rule, line)))
}

fn is_ours(calendar: &Part) -> bool {
    calendar.value("PRODID") == crate::exchange::icalendar::PRODUCT
}

/// Words of a line, in its language or that of the calendar; nothing where it says nothing.
fn said(calendar: &Part, part: &Part, name: &str) -> Option<Words> {
    let line = part.line(name)?;
    let text = words(&line.value);
    let lang = language(line).or_else(|| {
        let mut names = calendar.lines("NAME").chain(calendar.lines("X-WR-CALNAME"));
        names.find_map(language)
    });
    (!text.trim().is_empty()).then_some(Words { text, number: line.number, lang })
}

fn language(line: &Line) -> Option<Lang> {
    line.parameter("LANGUAGE").and_then(|tag| Lang::parse(tag).ok())
}

/// From when to when; nothing when a problem is noted.
fn span(
    part: &Part,
    start: &At,
    zone: &Zone,
    clocks: &Clocks<'_>,
    notes: &mut Notes,
) -> Option<Span> {
    let found = match (start, end(part, clocks, notes)?) {
        (At::Day(from), End::At(end)) => days(*from, Some(end.on(zone)), None),
        (At::Day(from), End::After(length)) => days(*from, None, Some(length)),
        (At::Day(from), End::Untold) => days(*from, None, None),
        (_, End::At(end)) => hours(part, start, zone, Some(end), notes),
        (_, End::After(length)) => {
            let end = later(start, zone, length).map(At::Instant);
            hours(part, start, zone, end, notes)
        }
        (_, End::Untold) => hours(part, start, zone, None, notes),
    };
    if found.is_none() {
        notes.problems.add(told("dates-reversed", part.number));
    }
    found
}

/// How an end is told.
enum End {
    At(At),
    After(jiff::Span),
    Untold,
}

/// The end as it is told; nothing when its problem is noted.
fn end(part: &Part, clocks: &Clocks<'_>, notes: &mut Notes) -> Option<End> {
    if let Some(line) = part.line("DTEND") {
        return at(line, clocks, notes).map(End::At);
    }
    let Some(line) = part.line("DURATION") else { return Some(End::Untold) };
    let length = parse_duration(&line.value);
    if length.is_none() {
        notes.wrong(line);
    }
    length.map(End::After)
}

/// Whole days: the end is the day after the last, and an end that is the beginning is left out (RFC
/// 5545, 3.6.1). `None` when they are reversed.
fn days(
    from: jiff::civil::Date,
    end: Option<DateTime>,
    length: Option<jiff::Span>,
) -> Option<Span> {
    let end = match (end, length) {
        (Some(end), _) => end,
        (None, Some(length)) => from.at(0, 0, 0, 0).checked_add(length).ok()?,
        (None, None) => from.tomorrow().ok()?.at(0, 0, 0, 0),
    };
    // An end within a day takes that day.
    let is_midnight = end.time() == jiff::civil::Time::midnight();
    let last = if is_midnight { end.date().yesterday().ok()? } else { end.date() };
    let is_reversed = end.date() < from;
    (!is_reversed).then(|| Span::Days { from, to: last.max(from) })
}

/// Hours on the clock of a zone; `None` when they are reversed. Times of an event that comes again all
/// take as long as the first (RFC 5545, 3.8.5.3); of one that comes once, its end stands on the clock.
fn hours(part: &Part, start: &At, zone: &Zone, end: Option<At>, notes: &mut Notes) -> Option<Span> {
    let (from, starts) = (minute(start.on(zone)), start.instant(zone));
    let end = end.unwrap_or(At::Instant(starts));
    let length = end.instant(zone).duration_since(starts);
    if length.is_negative() {
        return None;
    }
    if length.is_zero() {
        notes.notices.add(told("calendar-no-end", part.number));
        let to = from.checked_add(HOURS_WITHOUT_END.hours()).ok()?;
        return Some(Span::Hours { from, to });
    }
    let on_clock = minute(end.on(zone));
    let comes_again = part.line("RRULE").is_some() || part.line("RDATE").is_some();
    let by_length = minute(from.checked_add(length).ok()?);
    let to = if comes_again || on_clock <= from { by_length } else { on_clock };
    let to = to.max(from.checked_add(1.minute()).ok()?);
    Some(Span::Hours { from, to })
}

/// The instant after a length of time: days on the calendar, then hours as they pass (RFC 5545, 3.3.6).
fn later(start: &At, zone: &Zone, length: jiff::Span) -> Option<Timestamp> {
    let begins = start.instant(zone).to_zoned(zone.as_time_zone().clone());
    begins.checked_add(length).ok().map(|end| end.timestamp())
}

/// The minute next to a time, so that 23:59:59 is the end of its day.
fn minute(at: DateTime) -> DateTime {
    let later = at.checked_add(30.seconds()).unwrap_or(at);
    later.date().at(later.hour(), later.minute(), 0, 0)
}

/// The time of a moment on the clock of a zone, to the minute.
pub(super) fn minute_on(at: &At, zone: &Zone) -> DateTime {
    minute(at.on(zone))
}

/// The same time on the clock of another zone.
pub(super) fn moved(at: DateTime, from: &Zone, to: &Zone) -> DateTime {
    if from == to { at } else { At::Instant(instant(at, from)).on(to) }
}
