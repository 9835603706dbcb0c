//! One event in a calendar.

use super::lines::{Lines, text};
use super::{page, today, utc};
use crate::contact::Contact;
use crate::exchange::Showing;
use crate::exchange::icalendar::instant;
use crate::exchange::plain::described;
use crate::guide::{Event, Kind, Occurrence, Span, When};
use crate::place::Place;
use crate::sort::Sort;
use crate::thesaurus::Thesaurus;
use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, ToSpan};
use locale::{Lang, Shown};
use std::collections::BTreeMap;

/// How many times of an event stand beside its rule at most.
const MOST_BESIDE: usize = 100;
/// How many years after the last change of a city such times are looked for.
const YEARS_AHEAD: i16 = 3;
/// The largest number of a revision: 32 bits with a sign (RFC 5545, 3.3.8).
const LARGEST: i64 = 2_147_483_647;

/// An event with its rule, then the times that are other than the rule can say.
pub(super) fn put_event(lines: &mut Lines, showing: &Showing<'_>, event: &Event, lang: Lang) {
    let when = &event.when;
    lines.put("BEGIN", &[], "VEVENT");
    put_identity(lines, showing, event);
    match when.rule() {
        Some(rule) => {
            put_first(lines, when);
            lines.put("RRULE", &[], &rule);
        }
        None => put_span(lines, when, when.first),
    }
    let except = when.repeat.iter().flat_map(|repeat| &repeat.except);
    for span in except.filter_map(|day| when.first.on(*day)) {
        put_begin(lines, "EXDATE", when, span);
    }
    put_words(lines, showing, event, lang);
    lines.put("END", &[], "VEVENT");
    for span in of_another_length(when, showing) {
        lines.put("BEGIN", &[], "VEVENT");
        put_identity(lines, showing, event);
        put_begin(lines, "RECURRENCE-ID", when, span);
        put_span(lines, when, span);
        put_words(lines, showing, event, lang);
        lines.put("END", &[], "VEVENT");
    }
}

/// Who the event is for programs, and which version of it this is.
fn put_identity(lines: &mut Lines, showing: &Showing<'_>, event: &Event) {
    let sort = Sort::Entry(Kind::Event);
    let changed = showing.changes.of(sort, &event.key);
    lines.put("UID", &[], &showing.id(sort, &event.key).to_string());
    lines.put("DTSTAMP", &[], &utc(changed.at));
    lines.put("LAST-MODIFIED", &[], &utc(changed.at));
    lines.put("SEQUENCE", &[], &changed.number.clamp(0, LARGEST).to_string());
}

/// The beginning and the end; of whole days the end is the day after the last.
fn put_span(lines: &mut Lines, when: &When, span: Span) {
    put_begin(lines, "DTSTART", when, span);
    match span {
        Span::Days { to, .. } => {
            let after = to.tomorrow().unwrap_or(to);
            lines.put("DTEND", &[("VALUE", "DATE")], &after.strftime("%Y%m%d").to_string());
        }
        Span::Hours { to, .. } if instant(to, &when.zone) == ends(when, span) => {
            lines.put("DTEND", &[("TZID", when.zone.name())], &local(to));
        }
        Span::Hours { .. } => put_length(lines, seconds(when, span)),
    }
}

/// The first time of an event that comes again, as long as every usual time of it.
fn put_first(lines: &mut Lines, when: &When) {
    let usual = usual_seconds(when.first);
    if matches!(when.first, Span::Days { .. }) || seconds(when, when.first) == usual {
        return put_span(lines, when, when.first);
    }
    put_begin(lines, "DTSTART", when, when.first);
    put_length(lines, usual);
}

fn put_length(lines: &mut Lines, seconds: i64) {
    lines.put("DURATION", &[], &format!("PT{seconds}S"));
}

/// When a span really ends.
fn ends(when: &When, span: Span) -> Timestamp {
    Occurrence::new(span, &when.zone).ends
}

/// How long a span takes while no clock changes.
fn usual_seconds(span: Span) -> i64 {
    let Span::Hours { from, to } = span else { return 0 };
    from.duration_until(to).as_secs()
}

/// The beginning of a span under a name.
fn put_begin(lines: &mut Lines, name: &str, when: &When, span: Span) {
    match span {
        Span::Days { from, .. } => {
            lines.put(name, &[("VALUE", "DATE")], &from.strftime("%Y%m%d").to_string());
        }
        Span::Hours { from, .. } => {
            lines.put(name, &[("TZID", when.zone.name())], &local(from));
        }
    }
}

fn local(at: DateTime) -> String {
    at.strftime("%Y%m%dT%H%M%S").to_string()
}

/// How long a span really takes.
fn seconds(when: &When, span: Span) -> i64 {
    let occurrence = Occurrence::new(span, &when.zone);
    occurrence.ends.as_second() - occurrence.starts.as_second()
}

/// The times of an event that last longer or shorter than usual, because clocks change within them. A
/// rule gives every time the same length (RFC 5545, 3.8.5.3), so a night shelter would close an hour
/// late on the last Sunday of March.
fn of_another_length(when: &When, showing: &Showing<'_>) -> Vec<Span> {
    if when.repeat.is_none() || matches!(when.first, Span::Days { .. }) {
        return Vec::new();
    }
    let last_look = today(showing).max(when.first.first_day()).saturating_add(YEARS_AHEAD.years());
    let begin = Occurrence::new(when.first, &when.zone).starts - 24.hours();
    let zone = when.zone.as_time_zone();
    let changes = zone.following(begin).map(|change| zone.to_datetime(change.timestamp()).date());
    let around = changes.take_while(|day| *day <= last_look).flat_map(|day| {
        let (before, after) = (day.saturating_sub(1.day()), day.saturating_add(1.day()));
        when.between(before, after, MOST_BESIDE)
    });
    let usual = usual_seconds(when.first);
    let spans = around.map(|time| time.span).filter(|span| seconds(when, *span) != usual);
    let by_day: BTreeMap<Date, Span> = spans.map(|span| (span.first_day(), span)).collect();
    by_day.into_values().take(MOST_BESIDE).collect()
}

/// What the event is, in a language.
fn put_words(lines: &mut Lines, showing: &Showing<'_>, event: &Event, lang: Lang) {
    say(lines, "SUMMARY", event.title.show(&[lang]));
    if let Some(body) = event.body.as_ref().map(|body| body.show(&[lang])) {
        let words = described(body.text);
        say(lines, "DESCRIPTION", Shown { text: &words, ..body });
    }
    put_categories(lines, event, lang);
    put_place(lines, showing, event, lang);
    if let Some(online) = &event.online {
        lines.put("CONFERENCE", &[("VALUE", "URI")], online.as_str());
    }
    put_contact(lines, showing, event, lang);
    if let Some(page) = page(showing, event, lang) {
        lines.put("URL", &[], &page);
    }
    // Whoever takes note of an event is not busy for that.
    lines.put("TRANSP", &[], "TRANSPARENT");
}

/// Words with their language; nothing where there are none.
fn say(lines: &mut Lines, name: &str, shown: Shown<'_>) {
    if !shown.text.is_empty() {
        lines.say(name, &[("LANGUAGE", shown.lang.as_str())], shown.text);
    }
}

/// What the event is about, in the language or else in one that the thesaurus has.
fn put_categories(lines: &mut Lines, event: &Event, lang: Lang) {
    let mut labels: BTreeMap<Lang, Vec<String>> = BTreeMap::new();
    let found = event.themes.iter().filter_map(|key| Thesaurus::in_use().label(key, &[lang]));
    found.for_each(|(label, lang)| labels.entry(lang).or_default().push(text(label)));
    for (lang, labels) in labels {
        lines.put("CATEGORIES", &[("LANGUAGE", lang.as_str())], &labels.join(","));
    }
}

/// Where: the place with its address, or the address on the web for programs that know no other field.
fn put_place(lines: &mut Lines, showing: &Showing<'_>, event: &Event, lang: Lang) {
    let Some(place) = event.place.as_ref().and_then(|key| showing.directory.place(key)) else {
        if let Some(online) = &event.online {
            lines.say("LOCATION", &[], online.as_str());
        }
        return;
    };
    let name = place.name.show(&[lang]);
    say(lines, "LOCATION", Shown { text: &location(place, name.text), ..name });
    if let Some(position) = place.position.filter(|_| place.has_open_address()) {
        let (latitude, longitude) = position.degrees();
        lines.put("GEO", &[], &format!("{latitude:.6};{longitude:.6}"));
    }
}

/// A place in one line: its name, and its address as far as anybody may know it.
pub(in crate::exchange::icalendar) fn location(place: &Place, name: &str) -> String {
    let address = &place.address;
    let town = format!("{} {}", address.postcode.trim(), address.town.trim());
    let town = if place.has_open_address() { town.trim() } else { address.town.trim() };
    let parts = [name.trim(), address.street.trim(), town];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Whom one may ask: who invites, with its mail and telephone.
fn put_contact(lines: &mut Lines, showing: &Showing<'_>, event: &Event, lang: Lang) {
    let key = event.organisation.as_ref();
    let Some(organisation) = key.and_then(|key| showing.directory.organisation(key)) else {
        return;
    };
    let name = organisation.name.show(&[lang]);
    let ways = organisation.contacts.iter().map(|contact| match contact {
        Contact::Phone(phone) => phone.as_str(),
        Contact::Mail(mail) => mail.as_str(),
        Contact::Web(web) => web.as_str(),
    });
    let all: Vec<&str> = std::iter::once(name.text).chain(ways).collect();
    say(lines, "CONTACT", Shown { text: &all.join(", "), ..name });
}
