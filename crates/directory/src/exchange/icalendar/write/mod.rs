//! A city's events as a calendar in one language, to subscribe to or to take one from.
//!
//! Everything is the same on every machine and day: the moments in a calendar are those at which
//! newcomers began to see what they see. An event that comes again is one entry with its rule; a time
//! that lasts longer or shorter than the others, because clocks change within it, stands beside it with
//! its own beginning and end. Who invites is a contact and no organiser, which is only for meetings to
//! which people are invited by name (RFC 5545, 3.8.4.3).

mod clock;
mod event;
mod lines;

use crate::exchange::{Showing, id_of};
use crate::guide::{Entry, Event};
use crate::hours::Zone;
use crate::sort::Sort;
use crate::{Place, guide};
pub(super) use event::location;
use jiff::Timestamp;
use jiff::civil::Date;
use lines::Lines;
use locale::Lang;
use std::collections::BTreeMap;

/// How often a program should look for news of a calendar: twice a day (RFC 7986, 5.7).
const REFRESH: &str = "PT12H";

/// All events of a city in a language, as a calendar to subscribe to. Words that are missing in the
/// language stand in the one that a reader would see instead, and say which it is.
#[must_use]
pub fn write(showing: &Showing<'_>, lang: Lang) -> String {
    let events = showing.directory.guide.iter().filter_map(|entry| match entry {
        Entry::Event(event) => Some(event),
        _ => None,
    });
    calendar(showing, lang, &events.collect::<Vec<_>>())
}

/// One event of a city in a language, as a calendar of its own.
#[must_use]
pub fn write_event(showing: &Showing<'_>, event: &Event, lang: Lang) -> String {
    calendar(showing, lang, &[event])
}

fn calendar(showing: &Showing<'_>, lang: Lang, events: &[&Event]) -> String {
    let mut lines = Lines::default();
    lines.put("BEGIN", &[], "VCALENDAR");
    lines.put("VERSION", &[], "2.0");
    lines.put("PRODID", &[], super::PRODUCT);
    lines.put("CALSCALE", &[], "GREGORIAN");
    put_head(&mut lines, showing, lang);
    let used = used_clocks(showing, events);
    for (zone, from, to_year) in used.values() {
        clock::put_clock(&mut lines, zone, *from, *to_year);
    }
    for event in events {
        event::put_event(&mut lines, showing, event, lang);
    }
    lines.put("END", &[], "VCALENDAR");
    lines.finish()
}

/// What a program shows of a calendar before it shows the events.
fn put_head(lines: &mut Lines, showing: &Showing<'_>, lang: Lang) {
    let city = showing.directory.city.as_str();
    let name = showing.name.show(&[lang]);
    let id = id_of(&[city, "calendar", lang.as_str()]).to_string();
    lines.put("UID", &[], &id);
    lines.say("NAME", &[("LANGUAGE", name.lang.as_str())], name.text);
    // What programs read that are older than RFC 7986.
    lines.say("X-WR-CALNAME", &[("LANGUAGE", name.lang.as_str())], name.text);
    if let Some(last) = showing.changes.last() {
        lines.put("LAST-MODIFIED", &[], &utc(last.at));
    }
    lines.put("REFRESH-INTERVAL", &[("VALUE", "DURATION")], REFRESH);
    lines.put("X-PUBLISHED-TTL", &[], REFRESH);
}

/// The clocks of all events by their names, each with the first date and the last year for which it is
/// needed. A calendar cannot be empty, so one without events has the clock of the city.
fn used_clocks<'z>(
    showing: &'z Showing<'_>,
    events: &[&'z Event],
) -> BTreeMap<&'z str, (&'z Zone, Date, i16)> {
    let today = today(showing);
    let mut used = BTreeMap::new();
    for when in events.iter().map(|event| &event.when) {
        if let guide::Span::Days { .. } = when.first {
            continue;
        }
        let first = when.first.first_day();
        let until = when.repeat.as_ref().and_then(|repeat| repeat.until);
        let last = until.unwrap_or(today).max(when.first.last_day()).year();
        let entry = used.entry(when.zone.name()).or_insert((&when.zone, first, last));
        *entry = (entry.0, entry.1.min(first), entry.2.max(last));
    }
    if events.is_empty() {
        let own = showing.directory.places.first().map(|place: &Place| &place.zone);
        used.extend(own.map(|zone| (zone.name(), (zone, today, today.year()))));
    }
    used
}

/// The day of the city's last change: as close to today as something without a clock can come.
fn today(showing: &Showing<'_>) -> Date {
    let last = showing.changes.last().map_or(Timestamp::UNIX_EPOCH, |last| last.at);
    last.to_zoned(jiff::tz::TimeZone::UTC).date()
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The words and the language of the page on which an event is read.
fn page(showing: &Showing<'_>, event: &Event, lang: Lang) -> Option<String> {
    showing.address(lang, Sort::Entry(guide::Kind::Event), &event.key)
}
