//! Checks entries before they are kept: all problems at once, each at its field.

use super::event::{Event, Span, When, days_between};
use super::page::{DEEPEST, Page};
use super::{Desk, Entry, Every, Number, Repeat};
use crate::check::{MOST_ENTRIES, prose, prose_needed, repeated, title};
use crate::service::Cost;
use measure::{Key, Problem, Problems};
use std::collections::{HashMap, HashSet};

/// The longest event of hours, in days: a festival.
const LONGEST_DAYS: i32 = 366;
/// The furthest years in which something takes place.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;
/// The most dates of exception.
const MOST_EXCEPTIONS: usize = 500;

/// What is wrong with an entry on its own.
#[must_use]
pub fn validate_entry(entry: &Entry) -> Problems {
    let mut problems = Problems::default();
    title(entry.title(), "title", &mut problems);
    match entry {
        Entry::Page(p) => page(p, &mut problems),
        Entry::Event(e) => event(e, &mut problems),
        Entry::News(n) => {
            prose_needed(&n.body, "body", &mut problems);
            if n.until.is_some_and(|until| until < n.from) {
                problems.add(Problem::new("dates-reversed", "until"));
            }
        }
        Entry::Number(n) => number(n, &mut problems),
        Entry::Term(t) => prose_needed(&t.body, "body", &mut problems),
        Entry::Desk(d) => desk(d, &mut problems),
    }
    problems
}

fn page(page: &Page, problems: &mut Problems) {
    prose_needed(&page.body, "body", problems);
    repeated(&page.themes, "themes", problems);
    repeated(&page.desks, "desks", problems);
    for (name, n) in [("themes", page.themes.len()), ("desks", page.desks.len())] {
        if n > MOST_ENTRIES {
            problems.add(Problem::new("too-many", name).with("most", MOST_ENTRIES));
        }
    }
    if page.parent.as_ref() == Some(&page.key) {
        problems.add(Problem::new("page-under-itself", "parent"));
    }
}

fn number(number: &Number, problems: &mut Problems) {
    prose(number.body.as_ref(), "body", problems);
    if !number.can_be_dialled() {
        problems.add(Problem::new("not-a-number-to-call", "number"));
    }
}

fn desk(desk: &Desk, problems: &mut Problems) {
    prose(desk.body.as_ref(), "body", problems);
    repeated(&desk.languages, "languages", problems);
    if desk.contacts.len() > MOST_ENTRIES {
        problems.add(Problem::new("too-many", "contacts").with("most", MOST_ENTRIES));
    }
    if desk.contacts.is_empty() && desk.place.is_none() {
        problems.add(Problem::new("no-way-to-reach", "contacts"));
    }
}

fn event(event: &Event, problems: &mut Problems) {
    prose(event.body.as_ref(), "body", problems);
    repeated(&event.themes, "themes", problems);
    repeated(&event.languages, "languages", problems);
    if let Cost::Paid(text) = &event.cost {
        prose_needed(text, "cost", problems);
    }
    problems.extend(validate_when(&event.when));
}

/// What is wrong with a time and its rhythm.
pub(crate) fn validate_when(when: &When) -> Problems {
    let mut problems = Problems::default();
    span(when.first, &mut problems);
    if let Some(repeat) = &when.repeat {
        rhythm(repeat, when.first, &mut problems);
    }
    problems
}

fn span(span: Span, problems: &mut Problems) {
    let is_reversed = match span {
        Span::Days { from, to } => to < from,
        Span::Hours { from, to } => to <= from,
    };
    // A slip in a year is told where it was made, and not once more as what follows from it.
    let mut ends = vec![("from", span.first_day()), ("to", span.last_day())];
    ends.dedup_by_key(|(_, day)| *day);
    let slips = ends.into_iter().filter(|(_, day)| !YEARS.contains(&day.year()));
    let slips: Vec<_> = slips.map(|(end, _)| format!("when/first/{end}")).collect();
    if !slips.is_empty() {
        problems.extend(slips.into_iter().map(|place| Problem::new("year-out-of-range", place)));
    } else if is_reversed {
        problems.add(Problem::new("dates-reversed", "when/first"));
    } else if span.days() > LONGEST_DAYS {
        problems.add(Problem::new("event-too-long", "when/first").with("most", LONGEST_DAYS));
    }
}

fn rhythm(repeat: &Repeat, first: Span, problems: &mut Problems) {
    let mut add =
        |code, field: &str| problems.add(Problem::new(code, format!("when/repeat/{field}")));
    if !(1..=99).contains(&repeat.interval) {
        add("not-an-interval", "interval");
    }
    let day = first.first_day();
    if repeat.until.is_some_and(|until| until < day) {
        add("dates-reversed", "until");
    }
    if repeat.until.is_some_and(|until| !YEARS.contains(&until.year())) {
        add("year-out-of-range", "until");
    }
    if repeat.except.len() > MOST_EXCEPTIONS {
        add("too-many", "except");
    }
    let weekday = u8::try_from(day.weekday().to_monday_zero_offset()).unwrap_or_default();
    let shortest = match &repeat.every {
        Every::Day => 1,
        Every::Week(on) => {
            if on.iter().any(|d| *d > 6) {
                add("hours-not-a-day", "every");
            } else if !on.contains(&weekday) {
                add("first-day-not-in-rhythm", "every");
            }
            closest(on)
        }
        Every::MonthDate | Every::MonthWeekday => 28,
        Every::Year => 365,
    };
    let is_single = matches!(&repeat.every, Every::Week(on) if on.len() > 1);
    let gap = if is_single { shortest } else { shortest * i32::from(repeat.interval.max(1)) };
    if is_longer_than(first, gap) {
        add("event-longer-than-rhythm", "every");
    }
}

/// Whether a span takes more than so many days: a night that ends in the morning takes no whole day.
fn is_longer_than(span: Span, days: i32) -> bool {
    match span {
        Span::Days { from, to } => days_between(from, to) >= days,
        Span::Hours { from, to } => from.duration_until(to).as_hours() >= i64::from(days) * 24,
    }
}

/// The fewest days between two of the days of a week.
fn closest(on: &std::collections::BTreeSet<u8>) -> i32 {
    let days: Vec<i32> = on.iter().filter(|d| **d <= 6).map(|d| i32::from(*d)).collect();
    let next = days.iter().skip(1).copied().chain(days.first().map(|first| first + 7));
    days.iter().zip(next).map(|(a, b)| b - a).min().unwrap_or(7)
}

/// What is wrong between the entries of a city: keys twice, parents that are missing, in a circle or
/// too deep. The organisations, places and desks that they name are checked by who knows them.
pub(crate) fn check_all(entries: &[Entry], problems: &mut Problems) {
    let mut seen = HashSet::new();
    let parents: HashMap<&Key, Option<&Key>> = entries
        .iter()
        .filter_map(
            |e| if let Entry::Page(p) = e { Some((&p.key, p.parent.as_ref())) } else { None },
        )
        .collect();
    let desks: HashSet<&Key> = entries
        .iter()
        .filter_map(|e| if let Entry::Desk(d) = e { Some(&d.key) } else { None })
        .collect();
    for (at, entry) in entries.iter().enumerate() {
        let place = |field: &str| format!("guide/{}/{field}", at + 1);
        let found = validate_entry(entry).into_iter();
        problems.extend(found.map(|p| Problem { place: place(&p.place), ..p }));
        if !seen.insert((entry.kind(), entry.key())) {
            problems.add(Problem::new("key-twice", place("key")).with("key", entry.key()));
        }
        if let Entry::Page(page) = entry {
            if let Some(code) = parent_trouble(&page.key, &parents) {
                problems.add(Problem::new(code, place("parent")));
            }
            for lost in page.desks.iter().filter(|desk| !desks.contains(desk)) {
                problems.add(Problem::new("unknown-key", place("desks")).with("key", lost));
            }
        }
    }
}

/// What is wrong with the way from a page to the root.
fn parent_trouble(page: &Key, parents: &HashMap<&Key, Option<&Key>>) -> Option<&'static str> {
    let mut next = parents.get(page).copied().flatten();
    for _ in 0..DEEPEST {
        let above = next?;
        if above == page {
            return Some("page-under-itself");
        }
        next = match parents.get(above) {
            Some(parent) => *parent,
            None => return Some("unknown-key"),
        };
    }
    next.map(|_| "page-too-deep")
}

impl Page {
    /// Why a page of this key cannot stand under a parent, given all pages of the city by their
    /// parents; nothing when it can.
    #[must_use]
    pub fn parent_trouble(
        page: &Key,
        parents: &HashMap<&Key, Option<&Key>>,
    ) -> Option<&'static str> {
        parent_trouble(page, parents)
    }
}
