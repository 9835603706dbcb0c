//! The clocks of a calendar: which zone is meant by the name that a time carries.
//!
//! Calendars name zones as everybody does, as Windows does, with a path before the name, or with words of
//! their own that only the clock in the calendar explains. Such a clock is held against the zones that
//! are known, the reader's own first; the first that shows the same time all through this year and the
//! next is meant. A name that nothing explains is told, and its times are read on the reader's clock.

use super::lines::Line;
use super::parts::{Part, told};
use super::rule::{Rhythm, Rule};
use super::value::Moment;
use crate::exchange::icalendar::instant;
use crate::exchange::icalendar::windows::{WINDOWS_ZONES, of_windows};
use crate::hours::Zone;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};
use measure::Problems;
use std::cell::RefCell;
use std::collections::HashMap;

/// How many zones a calendar may explain by their changes.
const MOST_EXPLAINED: usize = 100;
/// The most changes of one clock that are looked at.
const MOST_TURNS: usize = 300;
/// Zones that are tried before those of Windows, so that the best known of several is found.
const USUAL: [&str; 4] = ["Europe/Berlin", "Europe/Helsinki", "Europe/London", "Europe/Lisbon"];

/// A moment, with the clock on which it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// A day.
    Day(Date),
    /// On whatever clock its event has.
    Floating(DateTime),
    /// On the clock of a zone.
    Local(DateTime, Zone),
    /// An instant.
    Instant(Timestamp),
}

impl At {
    /// The time on the clock of a zone; of a day, its beginning.
    pub(super) fn on(&self, zone: &Zone) -> DateTime {
        match self {
            Self::Day(day) => day.at(0, 0, 0, 0),
            Self::Floating(at) => *at,
            Self::Local(at, own) if own == zone => *at,
            Self::Local(..) | Self::Instant(_) => {
                zone.as_time_zone().to_datetime(self.instant(zone))
            }
        }
    }

    /// The instant, what floats being on the clock of a zone (RFC 5545, 3.3.5).
    pub(super) fn instant(&self, zone: &Zone) -> Timestamp {
        match self {
            Self::Instant(at) => *at,
            Self::Local(at, own) => instant(*at, own),
            Self::Day(_) | Self::Floating(_) => instant(self.on(zone), zone),
        }
    }
}

/// The clocks of a file.
pub(super) struct Clocks<'c> {
    own: &'c Zone,
    this_year: i16,
    explained: HashMap<&'c str, &'c Part>,
    found: RefCell<HashMap<String, Zone>>,
    notices: RefCell<Problems>,
}

impl<'c> Clocks<'c> {
    /// The clocks of calendars for a reader with a zone of her own, in a year.
    pub(super) fn new(calendars: &'c [Part], own: &'c Zone, this_year: i16) -> Self {
        let all = calendars.iter().flat_map(|calendar| calendar.parts("VTIMEZONE"));
        let explained = all.take(MOST_EXPLAINED).map(|zone| (zone.value("TZID"), zone)).collect();
        let (found, notices) = (RefCell::default(), RefCell::default());
        Self { own, this_year, explained, found, notices }
    }

    /// The reader's own clock.
    pub(super) fn own(&self) -> &Zone {
        self.own
    }

    /// A moment of a line on the clock that the line names.
    pub(super) fn at(&self, line: &Line, moment: Moment) -> At {
        match (moment, line.parameter("TZID")) {
            (Moment::Day(day), _) => At::Day(day),
            (Moment::Instant(at), _) => At::Instant(at),
            (Moment::Local(at), None) => At::Floating(at),
            (Moment::Local(at), Some(name)) => At::Local(at, self.zone(name, line.number)),
        }
    }

    /// What is told of zones that nothing explains.
    pub(super) fn into_notices(self) -> Problems {
        self.notices.into_inner()
    }

    /// The zone of a name that stands on a line.
    fn zone(&self, name: &str, number: usize) -> Zone {
        if let Some(zone) = self.found.borrow().get(name) {
            return zone.clone();
        }
        let zone = self.named(name).or_else(|| self.explained(name)).unwrap_or_else(|| {
            let notice = told("calendar-zone", number).with("typed", name);
            self.notices.borrow_mut().add(notice.with("zone", self.own.name()));
            self.own.clone()
        });
        self.found.borrow_mut().insert(name.to_owned(), zone.clone());
        zone
    }

    /// A zone by its name, with or without a path before it, or by its name of Windows.
    fn named(&self, name: &str) -> Option<Zone> {
        let starts = std::iter::once(0).chain(name.match_indices('/').map(|(at, _)| at + 1));
        let ends = starts.filter_map(|at| name.get(at..)).filter(|end| !end.is_empty());
        let zone = ends.take(8).find_map(|end| Zone::parse(end).ok());
        zone.or_else(|| self.or_own(Zone::parse(of_windows(name)?).ok()?))
    }

    /// A zone that stands for many: the reader's own if it is one of them.
    fn or_own(&self, zone: Zone) -> Option<Zone> {
        let is_own = self.samples().all(|at| offset(&zone, at) == offset(self.own, at));
        Some(if is_own { self.own.clone() } else { zone })
    }

    /// The zone that the calendar explains.
    fn explained(&self, name: &str) -> Option<Zone> {
        let part = self.explained.get(name)?;
        if let Some(zone) = self.named(part.value("X-LIC-LOCATION")) {
            return Some(zone);
        }
        let turns = turns(part, self.this_year);
        let own = std::iter::once(self.own.clone());
        let usual = USUAL.iter().chain(WINDOWS_ZONES.iter().map(|(_, zone)| zone));
        let known = usual.filter_map(|name| Zone::parse(name).ok());
        own.chain(known).find(|zone| self.is_same(zone, &turns))
    }

    /// Whether a zone shows the same time as a clock with these turns.
    fn is_same(&self, zone: &Zone, turns: &[Turn]) -> bool {
        let (Some(first), Ok(hour)) = (turns.first(), 1.hour().try_into()) else { return false };
        let hour: jiff::SignedDuration = hour;
        let edges = turns.iter().filter(|turn| self.years().contains(&year(turn.at)));
        let edges = edges.flat_map(|turn| [turn.at - hour, turn.at + hour]);
        let shown = |at: Timestamp| {
            let last = turns.iter().rev().find(|turn| turn.at <= at);
            last.map_or(first.before, |turn| turn.after)
        };
        self.samples().chain(edges).all(|at| offset(zone, at) == shown(at))
    }

    /// The years in which clocks are held against each other.
    fn years(&self) -> [i16; 2] {
        [self.this_year, self.this_year.saturating_add(1)]
    }

    /// The middle of each month of those years.
    fn samples(&self) -> impl Iterator<Item = Timestamp> + use<> {
        let months = self.years().into_iter().flat_map(|year| (1..=12).map(move |m| (year, m)));
        months.filter_map(|(year, month)| {
            let day = Date::new(year, month, 15).ok()?;
            jiff::tz::TimeZone::UTC.to_timestamp(day.at(12, 0, 0, 0)).ok()
        })
    }
}

fn offset(zone: &Zone, at: Timestamp) -> Offset {
    zone.as_time_zone().to_offset(at)
}

fn year(at: Timestamp) -> i16 {
    Offset::UTC.to_datetime(at).year()
}

/// A change of a clock.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Turn {
    at: Timestamp,
    before: Offset,
    after: Offset,
}

/// The changes of a clock that a calendar explains, up to the next year, in order.
fn turns(part: &Part, this_year: i16) -> Vec<Turn> {
    let all = part.parts.iter().take(MOST_TURNS).filter_map(|turn| {
        let before = parse_offset(turn.value("TZOFFSETFROM"))?;
        let after = parse_offset(turn.value("TZOFFSETTO"))?;
        let instant = move |at: DateTime| before.to_timestamp(at).ok();
        let at = onsets(turn, this_year).into_iter().filter_map(instant);
        Some(at.map(move |at| Turn { at, before, after }))
    });
    let mut all: Vec<Turn> = all.flatten().take(MOST_TURNS).collect();
    all.sort_unstable();
    all
}

/// When a change happens: once, on further dates, and by its rule in the years that matter.
fn onsets(turn: &Part, this_year: i16) -> Vec<DateTime> {
    let Some(Moment::Local(first)) = Moment::parse(turn.value("DTSTART")) else {
        return Vec::new();
    };
    let mut all = vec![first];
    let more = turn.lines("RDATE").flat_map(Moment::all).flatten().take(MOST_TURNS);
    all.extend(more.filter_map(|moment| match moment {
        Moment::Local(at) => Some(at),
        _ => None,
    }));
    let rule = Rule::parse(turn.value("RRULE")).filter(|rule| rule.rhythm == Rhythm::Yearly);
    if let Some(rule) = rule {
        let until = rule.until.map_or(Date::MAX, Moment::day);
        // The rule goes on as it did, so it may begin when it begins to matter.
        let late = Date::new(this_year.saturating_sub(1), first.month(), first.day());
        let skips = rule.interval == 1 && rule.count.is_none();
        let begin = late.ok().filter(|late| skips && *late > first.date()).unwrap_or(first.date());
        let days = rule.days(begin).take_while(|day| *day <= until && day.year() <= this_year + 1);
        all.extend(days.take(MOST_TURNS).map(|day| day.to_datetime(first.time())));
    }
    all
}

/// `+0200` or `-013634`.
fn parse_offset(text: &str) -> Option<Offset> {
    let (sign, digits) = text.split_at_checked(1)?;
    let sign = match sign {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let is_whole = matches!(digits.len(), 4 | 6) && digits.bytes().all(|b| b.is_ascii_digit());
    let number = |from: usize| digits.get(from..from + 2).and_then(|part| part.parse::<i32>().ok());
    let (hours, minutes) = is_whole.then(|| Some((number(0)?, number(2)?)))??;
    let seconds = hours * 3_600 + minutes * 60 + number(4).unwrap_or_default();
    Offset::from_seconds(sign * seconds).ok()
}
