//! A calendar as its parts: events and clocks, each with the lines that tell us something.
//!
//! Tasks, journals, alarms and everything of others is passed over as it is read, and so are the lines
//! that name people. A part that does not end, or ends as another, is no calendar.

use super::lines::{Line, Whole, wholes};
use crate::guide::MOST_ENTRIES_OF_A_CITY;
use measure::{Problem, Problems};

/// How deep parts may stand in each other.
const DEEPEST: usize = 10;
/// The most lines of one part that tell us something: thousands of days on which an event is not.
const MOST_LINES: usize = 5_000;

/// A part of a calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Part {
    /// What it is, in capital letters.
    pub kind: String,
    /// Where it begins in the file.
    pub number: usize,
    /// What it tells us.
    pub lines: Vec<Line>,
    /// What stands in it.
    pub parts: Vec<Part>,
}

impl Part {
    /// The first line of a name.
    pub(super) fn line(&self, name: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.name == name)
    }

    /// All lines of a name.
    pub(super) fn lines<'p>(&'p self, name: &'p str) -> impl Iterator<Item = &'p Line> {
        self.lines.iter().filter(move |line| line.name == name)
    }

    /// What the first line of a name says; empty when there is none.
    pub(super) fn value(&self, name: &str) -> &str {
        self.line(name).map_or("", |line| line.value.trim())
    }

    /// All parts of a kind in it.
    pub(super) fn parts<'p>(&'p self, kind: &'p str) -> impl Iterator<Item = &'p Part> {
        self.parts.iter().filter(move |part| part.kind == kind)
    }
}

/// The parts that are read, by what they stand in, and the lines of each.
const KEPT: &[(&str, &str, &[&str])] = &[
    ("", "VCALENDAR", &["PRODID", "METHOD", "NAME", "X-WR-CALNAME"]),
    ("VCALENDAR", "VTIMEZONE", &["TZID", "X-LIC-LOCATION"]),
    ("VTIMEZONE", "STANDARD", TURN),
    ("VTIMEZONE", "DAYLIGHT", TURN),
    (
        "VCALENDAR",
        "VEVENT",
        &[
            "CATEGORIES",
            "CLASS",
            "CONFERENCE",
            "DESCRIPTION",
            "DTEND",
            "DTSTAMP",
            "DTSTART",
            "DURATION",
            "EXDATE",
            "EXRULE",
            "LOCATION",
            "RDATE",
            "RECURRENCE-ID",
            "RRULE",
            "SEQUENCE",
            "STATUS",
            "SUMMARY",
            "UID",
            "URL",
            "X-MICROSOFT-CDO-ALLDAYEVENT",
        ],
    ),
];
const TURN: &[&str] = &["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"];
/// Lines of which the beginning says something.
const WORDS: [&str; 3] = ["SUMMARY", "DESCRIPTION", "LOCATION"];

/// The calendars of a file, with what is told of lines that were passed over.
pub(super) struct Found {
    pub calendars: Vec<Part>,
    pub notices: Problems,
}

/// Takes a file apart.
///
/// # Errors
/// `not-a-calendar` for something else; `calendar-torn` where parts do not begin and end as they
/// should; `calendar-line` for a line that is not UTF-8; `too-long` and `too-many`.
pub(super) fn find(bytes: &[u8]) -> Result<Found, Problems> {
    let mut reading = Reading::default();
    for whole in wholes(bytes) {
        reading.take(&whole);
        if reading.is_over {
            break;
        }
    }
    reading.finish()
}

#[derive(Default)]
struct Reading {
    /// The parts that have begun, each within the one before.
    open: Vec<Part>,
    /// The parts within them that are passed over.
    passed: Vec<String>,
    calendars: Vec<Part>,
    events: usize,
    problems: Problems,
    notices: Problems,
    /// Whether nothing more can be made of the file.
    is_over: bool,
}

impl Reading {
    fn take(&mut self, whole: &Whole) {
        let Some(text) = whole.text() else {
            if self.passed.is_empty() {
                let typed = String::from_utf8_lossy(&whole.bytes);
                self.problems.add(told("calendar-line", whole.number).with("typed", typed));
            }
            return;
        };
        let (name, value) = text.split_once(':').unwrap_or((text, ""));
        let value = || value.trim().to_ascii_uppercase();
        if name.eq_ignore_ascii_case("BEGIN") {
            self.begin(value(), whole.number);
        } else if name.eq_ignore_ascii_case("END") {
            self.end(&value(), whole.number);
        } else if self.open.is_empty() && self.calendars.is_empty() {
            self.refuse(Problem::new("not-a-calendar", ""));
        } else if self.passed.is_empty() {
            self.keep(text, whole);
        }
    }

    /// Nothing more can be made of this file.
    fn refuse(&mut self, problem: Problem) {
        self.problems.add(problem);
        self.is_over = true;
    }

    fn begin(&mut self, kind: String, number: usize) {
        if self.open.len() + self.passed.len() >= DEEPEST {
            return self.refuse(told("calendar-torn", number));
        }
        let within = self.open.last().map_or("", |part| part.kind.as_str());
        let is_kept = KEPT.iter().any(|(parent, own, _)| *parent == within && *own == kind);
        if within.is_empty() && !is_kept {
            return self.refuse(Problem::new("not-a-calendar", ""));
        }
        if !is_kept || !self.passed.is_empty() {
            return self.passed.push(kind);
        }
        self.events += usize::from(kind == "VEVENT");
        if self.events > MOST_ENTRIES_OF_A_CITY {
            let problem = told("too-many", number).with("most", MOST_ENTRIES_OF_A_CITY);
            return self.refuse(problem);
        }
        self.open.push(Part { kind, number, ..Part::default() });
    }

    fn end(&mut self, kind: &str, number: usize) {
        if let Some(passed) = self.passed.pop() {
            if passed != kind {
                self.refuse(told("calendar-torn", number));
            }
            return;
        }
        match self.open.pop() {
            Some(part) if part.kind == kind => match self.open.last_mut() {
                Some(outer) => outer.parts.push(part),
                None => self.calendars.push(part),
            },
            _ => self.refuse(told("calendar-torn", number)),
        }
    }

    /// Keeps a line of the innermost part, if it tells us something.
    fn keep(&mut self, text: &str, whole: &Whole) {
        let name = text.split([':', ';']).next().unwrap_or_default().to_ascii_uppercase();
        let Some(part) = self.open.last_mut() else { return };
        let kept = KEPT.iter().find(|(_, own, _)| *own == part.kind);
        let is_kept = kept.is_some_and(|(.., names)| names.contains(&name.as_str()));
        if !is_kept && text.contains(':') {
            return;
        }
        let place = |code| told(code, whole.number);
        match Line::read(whole.number, text) {
            None => self.notices.add(place("calendar-line").with("typed", text)),
            Some(_) if whole.is_cut() && !WORDS.contains(&name.as_str()) => {
                let most = super::lines::LONGEST_LINE;
                let problem = place("too-long").with("length", whole.length).with("most", most);
                self.problems.add(problem);
            }
            Some(_) if part.lines.len() >= MOST_LINES => {
                self.refuse(place("too-many").with("most", MOST_LINES));
            }
            Some(line) => part.lines.push(line),
        }
    }

    fn finish(mut self) -> Result<Found, Problems> {
        if !self.is_over {
            if let Some(part) = self.open.last() {
                self.problems.add(told("calendar-torn", part.number));
            } else if self.calendars.is_empty() {
                self.problems.add(Problem::new("not-a-calendar", ""));
            }
        }
        self.problems.or(Found { calendars: self.calendars, notices: self.notices })
    }
}

/// A problem at a line of the file.
pub(super) fn told(code: &'static str, number: usize) -> Problem {
    Problem::new(code, format!("line {number}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<String> {
        match find(text.as_bytes()) {
            Ok(found) => found.notices.into_iter().map(|p| p.to_string()).collect(),
            Err(problems) => {
                problems.into_iter().map(|p| format!("{}!{}", p.place, p.code)).collect()
            }
        }
    }

    #[test]
    fn parts_are_found_and_all_else_is_passed_over() {
        let text = "BEGIN:VCALENDAR\nPRODID:x\nBEGIN:VTODO\nBEGIN:VEVENT\nUID:no\nEND:VEVENT\nEND:VTODO\nbegin:vevent\nUID:1\nATTENDEE:mailto:a@b.eu\nBEGIN:VALARM\nUID:2\nnonsense\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR\n";
        let found = find(text.as_bytes()).unwrap();
        let calendar = &found.calendars[0];
        assert_eq!(calendar.value("PRODID"), "x");
        let events: Vec<_> = calendar.parts("VEVENT").collect();
        assert_eq!((events.len(), events[0].lines.len(), events[0].number), (1, 1, 8));
    }

    #[test]
    fn what_is_no_calendar_is_refused() {
        for no in ["", "\n \n", "hello", "BEGIN:VCARD\nEND:VCARD", "{\"a\":1}", "<html>:</html>"] {
            assert_eq!(codes(no), ["!not-a-calendar"], "{no}");
        }
        let torn =
            ["BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR", "BEGIN:VCALENDAR\nBEGIN:X\nEND:Y"];
        assert_eq!(codes(torn[0]), ["line 3!calendar-torn"]);
        assert_eq!(codes(torn[1]), ["line 3!calendar-torn"]);
        assert_eq!(codes("BEGIN:VCALENDAR\nBEGIN:VEVENT\n"), ["line 2!calendar-torn"]);
        let deep = format!("BEGIN:VCALENDAR\n{}", "BEGIN:X\n".repeat(1_000_000));
        assert_eq!(codes(&deep), ["line 11!calendar-torn"]);
        assert_eq!(codes("END:VCALENDAR"), ["line 1!calendar-torn"]);
    }

    #[test]
    fn lines_that_cannot_be_read_are_told() {
        let text = "BEGIN:VCALENDAR\nwhat is this\nEND:VCALENDAR";
        assert_eq!(codes(text), ["line 2: calendar-line typed=what is this"]);
        let bytes = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:\xff\nEND:VEVENT\nEND:VCALENDAR";
        let problems = find(bytes).err().unwrap();
        assert_eq!(problems.as_slice()[0].place, "line 3");
        let long = "x".repeat(300_000);
        let text = format!(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:{long}\nATTACH:{long}\nUID:{long}\nEND:VEVENT\nEND:VCALENDAR"
        );
        assert_eq!(codes(&text), ["line 5!too-long"]);
    }
}
