//! Events: when, how they come again, where.

use super::Reading;
use super::body::Head;
use super::contact::Ways;
use super::place::{LocationTold, location, with_words};
use super::rule::rhythm;
use super::tie::{Said, Tied, Told, address, tie};
use crate::contact::{Contact, Web};
use crate::exchange::integreat::slug;
use crate::guide::{Entry, Event, Every, Kind, Repeat, Span, When};
use crate::hours::Zone;
use crate::service::{Cost, Provenance};
use crate::sort::Sort;
use jiff::civil::{DateTime, Time};
use jiff::{Timestamp, ToSpan};
use locale::Text;
use measure::{Fields, Key};

/// What is told of an event.
pub(super) struct EventTold {
    times: Option<TimesTold>,
    rule: Option<String>,
    location: Option<LocationTold>,
    place: Option<String>,
    online: Option<String>,
}

/// When an event takes place, or for the first time.
struct TimesTold {
    id: Option<u64>,
    start: Timestamp,
    end: Timestamp,
    days: Days,
    zone: Option<Zone>,
}

/// Of which days an event takes its time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Days {
    /// Whole days.
    Whole,
    /// From Monday to Friday, the same hours each day.
    Working,
    /// From one moment to another.
    Hours,
}

/// Reads an event of an answer.
pub(super) fn told(fields: &Fields<'_>, head: Head) -> Option<Told<EventTold>> {
    let said = Said::read(fields, "path");
    let is_there = fields.is_there("event");
    let more = EventTold {
        times: fields.inner("event", times),
        rule: fields.take("recurrence_rule", "not-a-rhythm"),
        location: fields.inner("location", location).filter(|location| location.id.is_some()),
        place: fields.take::<String>("location_path", "not-a-text").map(|path| address(&path)),
        online: fields.take("meeting_url", "not-a-text"),
    };
    fields.leave_rest();
    let text = said.text();
    is_there.then(|| said.told(head, text, of_all_dates, more)).flatten()
}

/// The address of an event, whichever of its dates is told.
fn of_all_dates(path: &str) -> String {
    slug::event_of(&address(path)).to_owned()
}

fn times(fields: &Fields<'_>) -> Option<TimesTold> {
    let moment = |name| {
        let said: String = fields.need(name, "not-a-time")?;
        let read = said.parse::<Timestamp>().ok();
        if read.is_none() {
            fields.complain_with("not-a-time", name, ("typed", &said));
        }
        read
    };
    let (start, end) = (moment("start"), moment("end"));
    let is = |name| fields.take::<bool>(name, "neither-yes-nor-no").unwrap_or_default();
    let days = match (is("all_day"), is("only_weekdays")) {
        (true, _) => Days::Whole,
        (false, true) => Days::Working,
        (false, false) => Days::Hours,
    };
    let id = fields.take("id", "not-a-number");
    let zone = fields.take("timezone", "unknown-zone");
    fields.leave_rest();
    Some(TimesTold { id, start: start?, end: end?, days, zone })
}

impl Reading<'_> {
    pub(super) fn events(&mut self, all: Vec<Told<EventTold>>) {
        self.is_ours &= all.iter().all(|told| told.own.is_some());
        for thing in tie(all) {
            self.event(&thing);
        }
    }

    fn event(&mut self, thing: &Tied<EventTold>) -> Option<()> {
        let told = thing.first()?;
        let own = told.own.as_ref();
        let slug = slug::last(&told.name);
        let number = told.more.times.as_ref().and_then(|times| times.id);
        // Single dates have no number of their own.
        let id = number.map_or_else(|| slug.clone(), |id| id.to_string());
        let id = own.and_then(|own| own.key.as_ref()).map_or(id, Key::to_string);
        let name = own.and_then(|own| own.key.as_ref()).map_or(slug.as_str(), Key::as_str);
        let all = self.when(told)?;
        let place = self.place_of(told);
        for (at, when) in all.into_iter().enumerate() {
            let day = when.first.first_day().to_string();
            let (id, names) = match at {
                0 => (format!("event:{id}"), [name, told.title.as_str(), ""]),
                _ => (format!("event:{id}#{day}"), [name, day.as_str(), told.title.as_str()]),
            };
            let key = self.keys.of(Sort::Entry(Kind::Event), &id, &names);
            let event = event(thing, key, when, place.clone())?;
            self.directory.guide.push(Entry::Event(event));
            self.places.guide.push(told.place.clone());
        }
        Some(())
    }

    /// When an event takes place: the times that one rule says, then each that it cannot say.
    fn when(&self, told: &Told<EventTold>) -> Option<Vec<When>> {
        if let Some(when) = told.own.as_ref().and_then(|own| own.when.clone()) {
            return Some(vec![when]);
        }
        let times = told.more.times.as_ref()?;
        let zone = times.zone.clone().unwrap_or_else(|| self.settings.zone.clone());
        let first = span(times, &zone);
        let when = |first, repeat| When { first, zone: zone.clone(), repeat };
        let Some(rule) = told.more.rule.as_ref().filter(|rule| !rule.trim().is_empty()) else {
            let (first, repeat) = working_days(times.days, first);
            return Some(vec![when(first, repeat)]);
        };
        let Some(rhythm) = rhythm(rule, first, &zone) else {
            self.complain("not-a-rhythm", format!("{}/recurrence_rule", told.place));
            return None;
        };
        let singles = rhythm.singles.into_iter().map(|first| when(first, None));
        Some(std::iter::once(when(rhythm.first, rhythm.repeat)).chain(singles).collect())
    }

    /// The place of an event: one that was told among places, or a new one.
    fn place_of(&mut self, told: &Told<EventTold>) -> Option<Key> {
        if let Some(own) = &told.own {
            return own.place.clone();
        }
        let location = told.more.location.as_ref()?;
        let id = format!("place:{}", location.id?);
        if let Some(key) = self.keys.known(Sort::Place, &id) {
            return Some(key.clone());
        }
        if location.name.is_empty() {
            return None;
        }
        let slug = told.more.place.as_deref().map(slug::last).unwrap_or_default();
        let key = self.keys.of(Sort::Place, &id, &[&slug, &location.name]);
        let main = self.langs.first().copied().unwrap_or(told.lang);
        let name = Text::new(main, location.name.as_str());
        let place = self.placed(location, key.clone(), name);
        self.directory.places.push(place);
        self.places.places.push(format!("{}/location", told.place));
        Some(key)
    }
}

fn event(thing: &Tied<EventTold>, key: Key, when: When, place: Option<Key>) -> Option<Event> {
    let told = thing.first()?;
    let mut ways = Ways::default();
    ways.web(told.more.online.clone());
    let online = ways.contacts.into_iter().find_map(|contact| match contact {
        Contact::Web(web) => Some(web),
        _ => None::<Web>,
    });
    Some(Event {
        key,
        title: thing.title()?,
        body: with_words(thing.text(), told.lang, &ways.unread),
        organisation: None,
        place,
        online,
        when,
        themes: Vec::new(),
        languages: Vec::new(),
        cost: Cost::Unknown,
        picture: None,
        provenance: Provenance::Published,
    })
}

/// The first time by the clock of the place. Who types 23:59 means midnight; where begin and end are
/// one moment, the end is not known, and an hour is shown.
fn span(times: &TimesTold, zone: &Zone) -> Span {
    let local = |at: Timestamp| zone.as_time_zone().to_datetime(at);
    let (from, to) = (local(times.start), local(times.end));
    if times.days == Days::Whole {
        return Span::Days { from: from.date(), to: to.date() };
    }
    let is_last = to.hour() == 23 && to.minute() == 59;
    let midnight = |at: DateTime| at.date().tomorrow().map(|day| day.to_datetime(Time::midnight()));
    let to = if is_last { midnight(to).unwrap_or(to) } else { to };
    let to = if to == from { to.saturating_add(1.hour()) } else { to };
    Span::Hours { from, to }
}

/// An event of weeks that takes place on working days is one that comes again every working day.
fn working_days(days: Days, span: Span) -> (Span, Option<Repeat>) {
    let Span::Hours { from, to } = span else { return (span, None) };
    let last = span.last_day();
    let is_working = |day: &jiff::civil::Date| day.weekday().to_monday_zero_offset() < 5;
    let mut dates = from.date().series(1.day()).take_while(|day| *day <= last);
    let Some(first) = dates.find(is_working).filter(|_| days == Days::Working) else {
        return (span, None);
    };
    let end = if to.time() <= from.time() { first.tomorrow().unwrap_or(first) } else { first };
    let one = Span::Hours { from: first.to_datetime(from.time()), to: end.to_datetime(to.time()) };
    let every = Every::Week([0, 1, 2, 3, 4].into());
    (one, Some(Repeat { every, interval: 1, until: Some(last), except: [].into() }))
}
