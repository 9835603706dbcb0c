//! Times in words: open until when, opens when next, the hours of the coming week.

use ::directory::hours::{Entry, Other, Slot};
use ::directory::{Calendar, Day, Hours, OpenState, Place, Service};
use ::publish::pdf::{Run, RunKind};
use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};
use locale::{DateLength, Lang};
use maud::{Markup, html};

use super::Guest;
use crate::directory::hours::of_slot;
pub use crate::directory::hours::pages::date;
use crate::directory::hours::pages::{of_day, seven_days, weekday};
use crate::web::{Visitor, Voice};
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
        2..=6 => weekday(v.voice(), day),
        _ => date(v, day, DateLength::Long),
    }
}

/// A day with its name, in the order of the language: "Tuesday, 1 December 2026".
pub fn weekday_and_date(v: &Visitor, day: Date) -> String {
    date(v, day, DateLength::Full)
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
    let calendar = calendar_at(guest, place);
    html! { @if let Some(calendar) = &calendar { (days(guest, hours, calendar)) } }
}

/// The clock of a place, or of the city's first place, with the public holidays.
pub fn calendar_at(guest: &Guest, place: Option<&Place>) -> Option<Calendar> {
    let directory = guest.city.directory();
    let place = place.or(directory.places.first())?;
    Some(Calendar { zone: place.zone.clone(), holidays: directory.holidays.clone() })
}

fn days(guest: &Guest, hours: &Hours, calendar: &Calendar) -> Markup {
    let v = &guest.visitor;
    let first = local(calendar, guest.now).0;
    seven_days(v, hours, calendar, first, guest.is_now().then_some(first))
}

/// The hours of an ordinary week, without seasons and public holidays: days that follow each other with
/// the same hours as one, closed days left out.
pub fn ordinary_week(guest: &Guest, hours: &Hours, here: &Calendar) -> Option<Vec<(String, Day)>> {
    week_from(guest.visitor.voice(), hours, here, local(here, guest.now).0)
}

fn week_from(
    v: Voice<'_>,
    hours: &Hours,
    here: &Calendar,
    today: Date,
) -> Option<Vec<(String, Day)>> {
    let (hours, calendar) = (hours.ordinary(), Calendar::new(here.zone.clone()));
    let monday =
        today.checked_sub(i64::from(today.weekday().to_monday_zero_offset()).days()).ok()?;
    let days = (0..7_i64).filter_map(|n| monday.checked_add(n.days()).ok());
    let week = days.map(|day| (day, hours.on(day, &calendar))).collect();
    Some(together(v, week))
}

/// Days of a week with their names, those that follow each other with the same hours as one, closed
/// days left out.
fn together(v: Voice<'_>, week: Vec<(Date, Day)>) -> Vec<(String, Day)> {
    let mut runs: Vec<(Date, Date, Day)> = Vec::new();
    let follows = |last: Date, day: Date| {
        day.weekday().to_monday_zero_offset() == last.weekday().to_monday_zero_offset() + 1
    };
    for (day, hours) in week {
        match runs.last_mut() {
            Some((_, last, same)) if *same == hours && follows(*last, day) => *last = day,
            _ => runs.push((day, day, hours)),
        }
    }
    runs.retain(|(_, _, hours)| *hours != Day::Closed);
    let named = |(first, last, hours): (Date, Date, Day)| {
        let days = [first, last].map(|day| weekday(v, day));
        let [from, to] = &days;
        (if first == last { from.clone() } else { format!("{from} – {to}") }, hours)
    };
    runs.into_iter().map(named).collect()
}

/// For how many days ahead other hours are told.
const DAYS_AHEAD: u16 = 365;
/// The most entries of other hours.
const MOST_OTHERS: usize = 30;

/// Days on which hours are other than in an ordinary week: their dates, and what holds then, by days of
/// the week where that matters.
pub fn other_days(
    guest: &Guest,
    hours: &Hours,
    calendar: &Calendar,
) -> Vec<(String, Vec<(String, Day)>)> {
    other_days_from(guest.visitor.voice(), hours, calendar, local(calendar, guest.now).0)
}

/// Opening hours as lines: the ordinary week, then the days on which they are other than that.
pub fn hour_lines(v: Voice<'_>, hours: &Hours, calendar: &Calendar, today: Date) -> Vec<String> {
    let week = week_from(v, hours, calendar, today).unwrap_or_default();
    let ordinary = week.into_iter().map(|(days, day)| format!("{days}: {}", said(v, &day)));
    let others = other_days_from(v, hours, calendar, today).into_iter().map(|(dates, week)| {
        let all =
            week.iter().map(|(days, day)| format!("{days} {}", said(v, day)).trim().to_owned());
        format!("{dates}: {}", all.collect::<Vec<_>>().join("; "))
    });
    ordinary.chain(others).collect()
}

/// What holds on a day, in words.
fn said(v: Voice<'_>, day: &Day) -> String {
    match day {
        Day::Unknown => v.say(word::DIRECTORY_HOURS_UNKNOWN),
        Day::Closed => v.say(word::DIRECTORY_CLOSED),
        Day::ByAppointment => v.say(word::DIRECTORY_BY_APPOINTMENT),
        Day::Slots(slots) => {
            let slot = |(slot, entry): &(Slot, Entry)| match entry {
                Entry::WalkIn => of_slot(*slot),
                Entry::ByAppointment => {
                    format!("{} ({})", of_slot(*slot), v.say(word::DIRECTORY_BY_APPOINTMENT))
                }
            };
            slots.iter().map(slot).collect::<Vec<_>>().join(v.lang().list_comma())
        }
    }
}

fn other_days_from(
    v: Voice<'_>,
    hours: &Hours,
    calendar: &Calendar,
    today: Date,
) -> Vec<(String, Vec<(String, Day)>)> {
    let named = |other: Other| {
        let ends = [other.from, other.to].map(|day| v.date(day, DateLength::Long));
        let [from, to] = &ends;
        let dates = if other.from == other.to { from.clone() } else { format!("{from} – {to}") };
        let first = other.week.first().map(|(_, day)| day.clone()).unwrap_or(Day::Closed);
        let is_same = other.week.iter().all(|(_, day)| *day == first);
        let hours = if is_same { vec![(String::new(), first)] } else { together(v, other.week) };
        (dates, hours)
    };
    let others = hours.others(calendar, today, DAYS_AHEAD);
    others.into_iter().take(MOST_OTHERS).map(named).collect()
}

/// The same as a table, where there are any.
pub fn others(guest: &Guest, service: &Service) -> Markup {
    let v = &guest.visitor;
    let calendar = guest.city.narrowing().calendar(service);
    let all = calendar.map_or(vec![], |here| other_days(guest, &service.hours, here));
    html! { @if !all.is_empty() { table.hours {
        caption { (v.say(word::DIRECTORY_OTHER_DAYS)) }
        tbody { @for (dates, hours) in &all { tr {
            th scope="row" { (dates) }
            td { @for (at, (days, day)) in hours.iter().enumerate() {
                @if at > 0 { br; }
                @if !days.is_empty() { (days) " " }
                (of_day(v, day))
            } }
        } } }
    } } }
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
