//! A calendar of others as events of a city.
//!
//! What breaks the standard so that its meaning is lost is a problem, and nothing of the file is taken.
//! What the standard allows and a directory cannot say is taken as near as it goes, and told in
//! [`Incoming::notices`], each with its line. Events that are not for everybody are counted and left out.
//! A time without a zone, and one in UTC, is put on the clock of the reader.

mod clocks;
mod days;
mod entry;
mod lines;
mod parts;
mod rhythm;
mod rule;
mod series;
mod told;
mod value;

use crate::exchange::{Defaults, Incoming};
use crate::place::Place;
use clocks::Clocks;
use jiff::civil::Date;
use measure::{Key, Problem, Problems};
use parts::{Found, Part};
use series::Assembly;
use told::{Notes, Told};

pub use series::MOST_WRITTEN_OUT;

/// The largest calendar that is read, in bytes.
pub const LARGEST_CALENDAR: usize = 32 * 1024 * 1024;

/// What a calendar does not tell.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'s> {
    /// Whose events these will be.
    pub city: &'s Key,
    /// The language of words that name none, the clock of times that name none or stand in UTC, who
    /// invites (nobody, when the name is empty), and whether the events are real.
    pub defaults: &'s Defaults,
    /// The places that are known: one that is named as where an event takes place is its place.
    pub places: &'s [Place],
    /// The day from which rules are written out that are no rhythm of a directory, for a year.
    pub from: Date,
}

/// Reads a calendar.
///
/// Events are known by their `UID`; a single time of one by that and its moment.
///
/// # Errors
/// `file-too-large`; `not-a-calendar`, `calendar-torn`, `calendar-line`, `too-long` and `too-many` for a
/// file that cannot be taken apart; all of `missing-field`, `calendar-value` and `dates-reversed` at
/// once, each with its place such as `line 12`.
///
/// Told are `calendar-line` (passed over), `calendar-zone` (read on the clock `zone`), `calendar-rule`
/// (written out as `count` events until `until`), `calendar-no-end` (an hour was taken),
/// `calendar-private` (`count` left out), `key-twice` (the latest was taken), `too-long` (cut); and
/// `missing-field`, `event-too-long` and `year-out-of-range` of events that are left out.
pub fn read(bytes: &[u8], settings: &Settings<'_>) -> Result<Incoming, Problems> {
    if bytes.len() > LARGEST_CALENDAR {
        return Err(Problem::new("file-too-large", "").with("most", LARGEST_CALENDAR).into());
    }
    let Found { calendars, notices } = parts::find(&lines::in_utf8(bytes))?;
    let mut notes = Notes { notices, ..Notes::default() };
    let clocks = Clocks::new(&calendars, &settings.defaults.zone, settings.from.year());
    let told = told(&calendars, &clocks, &mut notes);
    notes.notices.extend(clocks.into_notices());
    if !notes.problems.is_empty() {
        return Err(notes.problems);
    }
    let mut assembly = Assembly::new(settings.from, &mut notes);
    assembly.take(&told);
    let (made, private) = (assembly.made, assembly.private);
    if private > 0 {
        notes.notices.add(Problem::new("calendar-private", "").with("count", private));
    }
    Ok(entry::incoming(&made, settings, notes.notices))
}

/// What is told of all events, save those that a calendar takes back.
fn told<'p>(calendars: &'p [Part], clocks: &Clocks<'_>, notes: &mut Notes) -> Vec<Told<'p>> {
    let stands = |calendar: &&Part| !calendar.value("METHOD").eq_ignore_ascii_case("CANCEL");
    let mut all = Vec::new();
    for calendar in calendars.iter().filter(stands) {
        for event in calendar.parts("VEVENT") {
            all.extend(told::read(calendar, event, clocks, notes));
        }
    }
    all
}
