//! Times in words: open until when, opens when next, the hours of the coming week.

use ::directory::{Calendar, Day, Hours, OpenState, Place, Service};
use ::publish::pdf::{Run, RunKind};
use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};
use locale::{DateLength, Lang};
use maud::{Markup, html};

use super::Guest;
use crate::directory::hours::of_slot;
pub use crate::directory::hours::pages::date;
use crate::directory::hours::pages::{seven_days, weekday};
use crate::web::Visitor;
use crate::word;

/// Whether a service is open, in a few words; nothing on a page that is read later.
pub fn standing(guest: &Guest, service: &Service) -> Markup {
    let v = &guest.visitor;
    if !guest.is_now() {
        return html! {};
    }
    let Some(calendar) = guest.city.narrowing().calendar(service) else {
        return html! { span { (v.say(word::DIRECTORY_HOURS_UNKNOWN)) } };
    };
    match guest.city.open(service, guest.now) {
        OpenState::Open { until } => html! { span.open { (open_until(guest, calendar, until)) } },
        OpenState::Closed { opens_next } => html! { span { (opens(guest, calendar, opens_next)) } },
        OpenState::ByAppointment => html! { span { (v.say(word::DIRECTORY_APPOINTMENT_NOW)) } },
        OpenState::Unknown => html! { span { (v.say(word::DIRECTORY_HOURS_UNKNOWN)) } },
    }
}

fn open_until(guest: &Guest, calendar: &Calendar, until: Option<Timestamp>) -> String {
    let v = &guest.visitor;
    let Some(until) = until else { return v.say(word::DIRECTORY_OPEN_ALWAYS) };
    let (today, end) = (local(calendar, guest.now), local(calendar, until));
    let is_soon = end.0 == today.0 || (today.0.tomorrow().ok() == Some(end.0) && end.1.hour() < 12);
    let time = clock(end.1);
    if is_soon {
        return v.say_with(word::DIRECTORY_OPEN_UNTIL, &[("time", time.as_str().into())]);
    }
    let day = day_name(v, today.0, end.0);
    v.say_with(
        word::DIRECTORY_OPEN_UNTIL_DAY,
        &[("day", day.as_str().into()), ("time", time.as_str().into())],
    )
}

fn opens(guest: &Guest, calendar: &Calendar, next: Option<Timestamp>) -> String {
    let v = &guest.visitor;
    let Some(next) = next else { return v.say(word::DIRECTORY_CLOSED_NOW) };
    let (today, start) = (local(calendar, guest.now), local(calendar, next));
    let (day, time) = (day_name(v, today.0, start.0), clock(start.1));
    v.say_with(
        word::DIRECTORY_OPENS,
        &[("day", day.as_str().into()), ("time", time.as_str().into())],
    )
}

/// Date and time on the wall of a place.
fn local(calendar: &Calendar, at: Timestamp) -> (Date, Time) {
    let there = calendar.zone.as_time_zone().to_datetime(at);
    (there.date(), there.time())
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// A day as people say it: today, tomorrow, Wednesday, or its date when it is far.
fn day_name(v: &Visitor, today: Date, day: Date) -> String {
    match (day - today).get_days() {
        0 => v.say(word::DIRECTORY_TODAY),
        1 => v.say(word::DIRECTORY_TOMORROW),
        2..=6 => weekday(v, day),
        _ => date(v, day, DateLength::Long),
    }
}

/// A day with its name: "Tuesday, 1 December 2026".
pub fn weekday_and_date(v: &Visitor, day: Date) -> String {
    [weekday(v, day), date(v, day, DateLength::Long)].join(v.lang().list_comma())
}

/// The date at the place of a service.
pub fn today(guest: &Guest, service: &Service) -> Option<Date> {
    guest.city.narrowing().calendar(service).map(|calendar| local(calendar, guest.now).0)
}

/// The hours of the next seven days, by the clock of the place, holidays and seasons included.
pub fn week(guest: &Guest, service: &Service) -> Markup {
    match guest.city.narrowing().calendar(service) {
        Some(calendar) if !service.hours.is_unknown() => days(guest, &service.hours, calendar),
        _ => html! { p { (guest.visitor.say(word::DIRECTORY_HOURS_ASK)) } },
    }
}

/// The same for hours at a place, or by the clock of the city's first place.
pub fn week_at(guest: &Guest, hours: &Hours, place: Option<&Place>) -> Markup {
    let directory = guest.city.directory();
    let Some(place) = place.or(directory.places.first()) else { return html! {} };
    let holidays = directory.holidays.clone();
    days(guest, hours, &Calendar { zone: place.zone.clone(), holidays })
}

fn days(guest: &Guest, hours: &Hours, calendar: &Calendar) -> Markup {
    let v = &guest.visitor;
    let first = local(calendar, guest.now).0;
    seven_days(v, hours, calendar, first, guest.is_now().then_some(first))
}

/// The hours of an ordinary week, without public holidays: days that follow each other with the same
/// hours as one, closed days left out. Nothing when nobody knows them.
pub fn ordinary_week(guest: &Guest, service: &Service) -> Option<Vec<(String, Day)>> {
    let v = &guest.visitor;
    let here = guest.city.narrowing().calendar(service).filter(|_| !service.hours.is_unknown())?;
    let calendar = Calendar::new(here.zone.clone());
    let today = local(here, guest.now).0;
    let monday =
        today.checked_sub(i64::from(today.weekday().to_monday_zero_offset()).days()).ok()?;
    let mut week: Vec<(Date, Date, Day)> = Vec::new();
    for day in (0..7_i64).filter_map(|n| monday.checked_add(n.days()).ok()) {
        let hours = ordinary(service, day, today, &calendar);
        match week.last_mut() {
            Some((_, last, same)) if *same == hours => *last = day,
            _ => week.push((day, day, hours)),
        }
    }
    week.retain(|(_, _, hours)| *hours != Day::Closed);
    let named = |(first, last, hours): (Date, Date, Day)| {
        let days = [first, last].map(|day| weekday(v, day));
        let [from, to] = &days;
        (if first == last { from.clone() } else { format!("{from} – {to}") }, hours)
    };
    Some(week.into_iter().map(named).collect())
}

/// What holds on a day of the week from today on: what two of the next three such days agree on, so
/// that a single exception does not stand for all.
fn ordinary(service: &Service, day: Date, today: Date, calendar: &Calendar) -> Day {
    let on = |weeks: i64| {
        let later = if day < today { weeks + 1 } else { weeks };
        let date = day.checked_add(later.weeks()).unwrap_or(day);
        service.hours.on(date, calendar)
    };
    let [first, second, third] = [on(0), on(1), on(2)];
    if second == third { second } else { first }
}

/// The hours of a day as runs for paper.
pub fn runs(v: &Visitor, day: &Day) -> Vec<Run> {
    let by_appointment = || v.say(word::DIRECTORY_BY_APPOINTMENT);
    match day {
        Day::Unknown => vec![Run::words(v.say(word::DIRECTORY_HOURS_UNKNOWN))],
        Day::Closed => vec![Run::words(v.say(word::DIRECTORY_CLOSED))],
        Day::ByAppointment => vec![Run::words(by_appointment())],
        Day::Slots(slots) => {
            let mut runs = Vec::new();
            for (slot, entry) in slots {
                if !runs.is_empty() {
                    runs.push(Run::words(v.lang().list_comma()));
                }
                runs.push(Run::new(RunKind::Figures, of_slot(*slot)));
                if *entry == ::directory::hours::Entry::ByAppointment {
                    runs.push(Run::words(format!(" {}", by_appointment())));
                }
            }
            runs
        }
    }
}

/// The names of languages, each in itself, with the reader's commas between.
pub fn language_names(reader: Lang, languages: &[Lang]) -> Markup {
    html! { @for (at, lang) in languages.iter().enumerate() {
        @if at > 0 { (reader.list_comma()) }
        bdi lang=(lang) dir=(lang.direction().as_str()) { (word::own_name(*lang)) }
    } }
}
