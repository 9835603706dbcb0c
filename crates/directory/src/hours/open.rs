//! Answers "open now, until when, and if not, when next?" in the time zone of the place.
//!
//! Slots are stretches on the clock; each is turned into two instants of its own date, so a night
//! that loses or gains an hour is measured rightly. A time that summer time skips is taken as the
//! moment of the jump, because the clock on the wall is then past it; a time that comes twice is
//! taken as the first.

use super::{Calendar, Hours, Opening, Otherwise, Rule, Slot, When, Zone};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::AmbiguousOffset;

/// How far ahead the next change is looked for, in days: a year and a leap day and a week.
const HORIZON: usize = 373;

/// Whether something is open at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenState {
    /// Open, until this instant; `None` when it does not close within a year.
    Open {
        /// When it closes.
        until: Option<Timestamp>,
    },
    /// Closed; opens next at this instant, `None` when it does not within a year.
    Closed {
        /// When it opens.
        opens_next: Option<Timestamp>,
    },
    /// Only with an appointment.
    ByAppointment,
    /// Nothing is known. "Open now" does not count it, and the page says so.
    Unknown,
}

/// What holds on one date, for showing a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Day {
    /// Nothing is known.
    Unknown,
    /// Closed all day.
    Closed,
    /// By appointment all day.
    ByAppointment,
    /// Slots that begin on this date, in order; each open to all or by appointment.
    Slots(Vec<(Slot, Entry)>),
}

/// Who is let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    /// Everybody.
    WalkIn,
    /// Those with an appointment.
    ByAppointment,
}

/// A stretch of real time.
#[derive(Clone, Copy)]
struct Stretch {
    from: Timestamp,
    to: Timestamp,
}

impl Hours {
    /// Whether it is open at this instant, by the clock and the holidays of the place.
    #[must_use]
    pub fn is_open_at(&self, at: Timestamp, calendar: &Calendar) -> OpenState {
        if self.is_unknown() {
            return OpenState::Unknown;
        }
        let today = calendar.zone.as_time_zone().to_datetime(at).date();
        let yesterday = today.yesterday().unwrap_or(today);
        if let Some(open) = self.stretch_around(at, yesterday, calendar, Entry::WalkIn) {
            return OpenState::Open { until: self.end_of(open, today, calendar) };
        }
        let seen_today = self.stretch_around(at, yesterday, calendar, Entry::ByAppointment);
        if seen_today.is_some() || self.on(today, calendar) == Day::ByAppointment {
            return OpenState::ByAppointment;
        }
        OpenState::Closed { opens_next: self.next_opening(at, today, calendar) }
    }

    /// Whether doors are open to everybody at this instant: the quick question behind "open now".
    #[must_use]
    pub fn lets_in(&self, at: Timestamp, calendar: &Calendar) -> bool {
        let today = calendar.zone.as_time_zone().to_datetime(at).date();
        let yesterday = today.yesterday().unwrap_or(today);
        self.stretch_around(at, yesterday, calendar, Entry::WalkIn).is_some()
    }

    /// What holds on a date.
    #[must_use]
    pub fn on(&self, date: Date, calendar: &Calendar) -> Day {
        if self.is_unknown() {
            return Day::Unknown;
        }
        let mut slots = Vec::new();
        let mut all_day = self.otherwise == Otherwise::ByAppointment;
        for rule in self.rules_for(date, calendar) {
            match &rule.opening {
                Opening::Closed => return Day::Closed,
                Opening::Slots(s) => slots.extend(s.iter().map(|s| (*s, Entry::WalkIn))),
                Opening::ByAppointment(s) if s.is_empty() => all_day = true,
                Opening::ByAppointment(s) => {
                    slots.extend(s.iter().map(|s| (*s, Entry::ByAppointment)));
                }
            }
        }
        slots.sort_unstable();
        match slots.is_empty() {
            false => Day::Slots(slots),
            true if all_day => Day::ByAppointment,
            true => Day::Closed,
        }
    }

    /// The most particular rules that hold on a date; see the order in the module's opening.
    fn rules_for<'a>(&'a self, date: Date, calendar: &Calendar) -> Vec<&'a Rule> {
        let holiday = calendar.holiday(date);
        let ranked = |rule: &&Rule| rule.when.contains(date, holiday).then(|| rank(rule, date));
        let best = self.rules.iter().filter_map(|r| ranked(&r).flatten()).min();
        let is_best = |rule: &&Rule| best.is_some() && ranked(rule).flatten() == best;
        let on_this_day =
            |r: &&Rule| r.when == When::PublicHoliday || r.days.has_weekday(date.weekday());
        self.rules.iter().filter(is_best).filter(on_this_day).collect()
    }

    /// All stretches of one kind that begin on a date, in order.
    fn stretches(&self, date: Date, calendar: &Calendar, entry: Entry) -> Vec<Stretch> {
        let Day::Slots(slots) = self.on(date, calendar) else { return Vec::new() };
        let wanted = slots.into_iter().filter(|(_, e)| *e == entry);
        wanted.filter_map(|(slot, _)| real(slot, date, &calendar.zone)).collect()
    }

    /// The stretch that contains the instant and begins on this date or the next.
    fn stretch_around(
        &self,
        at: Timestamp,
        from: Date,
        calendar: &Calendar,
        entry: Entry,
    ) -> Option<Stretch> {
        let dates = from.series(jiff::Span::new().days(1)).take(2);
        dates
            .flat_map(|date| self.stretches(date, calendar, entry))
            .filter(|s| s.from <= at && at < s.to)
            .max_by_key(|s| s.to)
    }

    /// When an open stretch really ends: stretches that join it at their edges prolong it.
    fn end_of(&self, open: Stretch, today: Date, calendar: &Calendar) -> Option<Timestamp> {
        let mut end = open.to;
        let yesterday = today.yesterday().unwrap_or(today);
        for (n, date) in yesterday.series(jiff::Span::new().days(1)).take(HORIZON).enumerate() {
            let start = start_of(date, &calendar.zone)?;
            if n > 1 && start > end {
                return Some(end);
            }
            for next in self.stretches(date, calendar, Entry::WalkIn) {
                if next.from <= end {
                    end = end.max(next.to);
                }
            }
        }
        None
    }

    /// The first stretch open to all that begins after the instant.
    fn next_opening(&self, at: Timestamp, today: Date, calendar: &Calendar) -> Option<Timestamp> {
        let days = today.series(jiff::Span::new().days(1)).take(HORIZON);
        days.flat_map(|date| self.stretches(date, calendar, Entry::WalkIn))
            .map(|s| s.from)
            .find(|from| *from > at)
    }
}

/// The rank of a rule that holds on a date: the smallest decides. `None` when it has no say.
fn rank(rule: &Rule, date: Date) -> Option<u8> {
    let on_weekday = rule.days.has_weekday(date.weekday());
    match rule.when {
        When::Dates { from, to } if from == to => on_weekday.then_some(1),
        When::Dates { .. } | When::EveryYear { .. } if rule.opening == Opening::Closed => {
            on_weekday.then_some(2)
        }
        When::PublicHoliday => Some(3),
        When::Dates { .. } => Some(4),
        When::EveryYear { .. } => Some(5),
        When::EveryWeek => Some(6),
    }
}

/// A slot of a date in real time; `None` when summer time leaves nothing of it.
fn real(slot: Slot, date: Date, zone: &Zone) -> Option<Stretch> {
    let from = instant(date, slot.from_minute, zone)?;
    let to = instant(date, slot.to_minute, zone)?;
    (from < to).then_some(Stretch { from, to })
}

/// The instant at so many minutes of the clock after the midnight that begins the date.
fn instant(date: Date, minute: u16, zone: &Zone) -> Option<Timestamp> {
    let day = date.checked_add(jiff::Span::new().days(i64::from(minute / super::DAY))).ok()?;
    let minute = minute % super::DAY;
    let clock = day.at(i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?, 0, 0);
    let zone = zone.as_time_zone();
    let found = zone.to_ambiguous_timestamp(clock);
    let before = found.earlier().ok()?;
    match found.offset() {
        AmbiguousOffset::Gap { .. } => zone.following(before).next().map(|jump| jump.timestamp()),
        _ => Some(before),
    }
}

/// The instant at which a date begins.
fn start_of(date: Date, zone: &Zone) -> Option<Timestamp> {
    instant(date, 0, zone)
}
