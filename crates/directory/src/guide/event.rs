//! Events: what takes place when, once or again and again.

use super::repeat::{Occurrence, Repeat};
use crate::contact::Web;
use crate::hours::Zone;
use crate::service::{Cost, Provenance};
use jiff::civil::{Date, DateTime};
use locale::{Lang, Text};
use measure::Key;
use serde::{Deserialize, Serialize};

/// Something that takes place: a language café every Tuesday, an open day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its key, unique among the city's events.
    pub key: Key,
    /// What it is called.
    pub title: Text,
    /// What happens there, in the plain marks of [`crate::prose`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Text>,
    /// Who invites.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Key>,
    /// Where, if at a place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Key>,
    /// Where, if online.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub online: Option<Web>,
    /// When.
    pub when: When,
    /// What it is about: keys of concepts.
    #[serde(default)]
    pub themes: Vec<Key>,
    /// Languages that are spoken there.
    #[serde(default)]
    pub languages: Vec<Lang>,
    /// What it costs.
    pub cost: Cost,
    /// The picture that it begins with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Key>,
    /// Whether it is real.
    pub provenance: Provenance,
}

/// When something takes place, on the clock of its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// The first time.
    pub first: Span,
    /// The clock.
    pub zone: Zone,
    /// How it comes again; none for once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<Repeat>,
}

/// A stretch of time on the clock of a place. An all-day event is a stretch of dates and never of
/// hours, so no change of the clocks makes it longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Ends", into = "Ends")]
pub enum Span {
    /// Whole days, both counted.
    Days {
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
    },
    /// From one moment to another.
    Hours {
        /// When it begins.
        from: DateTime,
        /// When it ends, that moment not counted.
        to: DateTime,
    },
}

/// A span as files write it: two dates, or two times `2026-12-01T18:00`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ends {
    from: String,
    to: String,
}

impl TryFrom<Ends> for Span {
    type Error = &'static str;
    fn try_from(ends: Ends) -> Result<Self, &'static str> {
        Self::parse(&ends.from, &ends.to).ok_or("two dates, or two times such as 2026-12-01T18:00")
    }
}

impl From<Span> for Ends {
    fn from(span: Span) -> Self {
        match span {
            Span::Days { from, to } => Self { from: from.to_string(), to: to.to_string() },
            Span::Hours { from, to } => Self { from: minute(from), to: minute(to) },
        }
    }
}

fn minute(at: DateTime) -> String {
    at.strftime("%Y-%m-%dT%H:%M").to_string()
}

impl Span {
    /// Two dates or two times, as files write them.
    #[must_use]
    pub fn parse(from: &str, to: &str) -> Option<Self> {
        if from.contains('T') || to.contains('T') {
            let time = |text: &str| text.contains('T').then(|| text.parse().ok()).flatten();
            return Some(Self::Hours { from: time(from)?, to: time(to)? });
        }
        Some(Self::Days { from: from.parse().ok()?, to: to.parse().ok()? })
    }

    /// The day on which it begins.
    #[must_use]
    pub fn first_day(self) -> Date {
        match self {
            Self::Days { from, .. } => from,
            Self::Hours { from, .. } => from.date(),
        }
    }

    /// The last day of which it takes something; an end at midnight takes nothing of the new day.
    #[must_use]
    pub fn last_day(self) -> Date {
        match self {
            Self::Days { to, .. } => to,
            Self::Hours { from, to } if to > from && to.time() == jiff::civil::Time::midnight() => {
                to.date().yesterday().unwrap_or(to.date())
            }
            Self::Hours { to, .. } => to.date(),
        }
    }

    /// How many days pass between its beginning and its end.
    #[must_use]
    pub fn days(self) -> i32 {
        days_between(self.first_day(), self.last_day())
    }

    /// The same span, begun on another day.
    #[must_use]
    pub(crate) fn on(self, day: Date) -> Option<Self> {
        let later = |date: Date| {
            let by = jiff::Span::new().try_days(days_between(self.first_day(), date)).ok()?;
            day.checked_add(by).ok()
        };
        Some(match self {
            Self::Days { from, to } => Self::Days { from: later(from)?, to: later(to)? },
            Self::Hours { from, to } => Self::Hours {
                from: later(from.date())?.to_datetime(from.time()),
                to: later(to.date())?.to_datetime(to.time()),
            },
        })
    }
}

/// The days from one date to another.
pub(super) fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

impl When {
    /// Each time that takes something of the days from one to another, both counted, in order; at
    /// most `most`.
    #[must_use]
    pub fn between(&self, from: Date, to: Date, most: usize) -> Vec<Occurrence> {
        let length = self.first.days().max(0);
        let early = from.checked_sub(jiff::Span::new().days(length)).unwrap_or(from);
        let once = [self.first.first_day()];
        let days: Box<dyn Iterator<Item = Date>> = match &self.repeat {
            None => Box::new(once.into_iter()),
            Some(repeat) => Box::new(repeat.days(self.first.first_day(), early)),
        };
        let spans = days.take_while(|day| *day <= to).filter_map(|day| self.first.on(day));
        let spans = spans.filter(|span| span.last_day() >= from);
        spans.take(most).map(|span| Occurrence::new(span, &self.zone)).collect()
    }

    /// The next time that has not ended at an instant, within the two years after it.
    #[must_use]
    pub fn next(&self, now: jiff::Timestamp) -> Option<Occurrence> {
        let today = self.zone.as_time_zone().to_datetime(now).date();
        let to = today.checked_add(jiff::Span::new().days(731)).unwrap_or(today);
        let yesterday = today.yesterday().unwrap_or(today);
        let mut near = self.between(yesterday, to, 8).into_iter();
        near.find(|occurrence| occurrence.ends > now)
    }
}
