//! Events, with the next time and the rhythm in which they come again.

use super::record::{offer, organisation_of, place_of, tags, words};
use super::whole;
use crate::exchange::Showing;
use crate::guide::{Event, Every, Kind, Occurrence, Repeat, Span, When};
use crate::service::Cost;
use crate::sort::Sort;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use locale::Lang;
use serde_json::{Value, json};

const DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// An event: its next time from a day on, or its first when all are over.
#[must_use]
pub fn event(showing: &Showing<'_>, event: &Event, lang: Lang, today: Date) -> Value {
    let sort = Sort::Entry(Kind::Event);
    let page = showing.address(lang, sort, &event.key);
    let directory = showing.directory;
    let organiser = event.organisation.as_ref().and_then(|key| directory.organisation(key));
    let (from, to) = ends(next(&event.when, today), &event.when);
    whole(json!({
        "@type": "Event",
        "@id": page,
        "identifier": showing.id(sort, &event.key).urn().to_string(),
        "url": page,
        "name": event.title.show(&[lang]).text,
        "description": event.body.as_ref().map(|body| words(body, lang)),
        "startDate": from,
        "endDate": to,
        "eventSchedule": event.when.repeat.as_ref().map(|repeat| schedule(&event.when, repeat)),
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": attendance(event),
        "location": locations(showing, event, lang),
        "organizer": organiser.map(|own| organisation_of(showing, own, lang)),
        "inLanguage": tags(&event.languages),
        "isAccessibleForFree": (event.cost == Cost::Free).then_some(true),
        "offers": offer(&event.cost, lang),
    }))
}

fn next(when: &When, today: Date) -> Occurrence {
    let to = today.saturating_add(jiff::Span::new().years(2));
    let next = when.between(today, to, 1).into_iter().next();
    next.unwrap_or_else(|| Occurrence::new(when.first, &when.zone))
}

/// A beginning and an end: both days counted, or both moments with the offset of their clock.
fn ends(time: Occurrence, when: &When) -> (String, String) {
    let moment = |at: Timestamp| {
        let at = at.to_zoned(when.zone.as_time_zone().clone());
        at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    };
    match time.span {
        Span::Days { from, to } => (from.to_string(), to.to_string()),
        Span::Hours { .. } => (moment(time.starts), moment(time.ends)),
    }
}

fn attendance(event: &Event) -> Option<String> {
    let mode = match (&event.place, &event.online) {
        (Some(_), Some(_)) => "MixedEventAttendanceMode",
        (Some(_), None) => "OfflineEventAttendanceMode",
        (None, Some(_)) => "OnlineEventAttendanceMode",
        (None, None) => return None,
    };
    Some(format!("https://schema.org/{mode}"))
}

fn locations(showing: &Showing<'_>, event: &Event, lang: Lang) -> Vec<Value> {
    let place = event.place.as_ref().and_then(|key| showing.directory.place(key));
    let online = event.online.as_ref();
    let online = online.map(|web| json!({ "@type": "VirtualLocation", "url": web.as_str() }));
    place.map(|place| place_of(place, lang)).into_iter().chain(online).collect()
}

/// How it comes again.
fn schedule(when: &When, repeat: &Repeat) -> Value {
    let first = when.first.first_day();
    let weekday =
        |day: u8| DAYS.get(usize::from(day)).map(|name| format!("https://schema.org/{name}"));
    let (unit, by_day, by_date) = match &repeat.every {
        Every::Day => ("D", vec![], None),
        Every::Week(on) => ("W", on.iter().filter_map(|day| weekday(*day)).collect(), None),
        Every::MonthDate => ("M", vec![], Some(first.day())),
        Every::MonthWeekday => ("M", vec![nth_day(when)], None),
        Every::Year => ("Y", vec![], None),
    };
    let hours = match when.first {
        Span::Days { .. } => None,
        Span::Hours { from, to } => Some((from, to)),
    };
    let clock = |at: DateTime| at.strftime("%H:%M:%S").to_string();
    json!({
        "@type": "Schedule",
        "repeatFrequency": format!("P{}{unit}", repeat.interval.max(1)),
        "byDay": by_day,
        "byMonthDay": by_date,
        "startDate": first.to_string(),
        "endDate": repeat.until.map(|until| until.to_string()),
        "startTime": hours.map(|(from, _)| clock(from)),
        "endTime": hours.map(|(_, to)| clock(to)),
        "duration": hours.map(|(from, to)| format!("PT{}M", from.duration_until(to).as_mins())),
        "scheduleTimezone": when.zone.name(),
        "exceptDate": repeat.except.iter().map(ToString::to_string).collect::<Vec<_>>(),
    })
}

/// The weekday of a month as calendars write it: `2TU`, `-1FR`.
fn nth_day(when: &When) -> String {
    let rule = when.rule().unwrap_or_default();
    let by_day = rule.split(';').find_map(|part| part.strip_prefix("BYDAY="));
    by_day.unwrap_or_default().to_owned()
}
