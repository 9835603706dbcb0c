//! Opening hours: what stands on the door, kept so that "open now?" is answered correctly.
//!
//! Hours are a list of rules. A rule says *when* (every week, a season of every year, certain
//! dates, public holidays), on which days of the week, and what happens then: slots of time,
//! closed, or by appointment. For every day the most particular rules decide, in this order:
//!
//! 1. rules for this single date, `2026-12-31 09:00-12:00`;
//! 2. closed dates, `2026-12-24..2026-12-26 closed`, `07-01..07-31 closed`;
//! 3. public holidays, `PH closed`, when the place's calendar calls the day one;
//! 4. seasons of certain dates, `2026-06-01..2026-08-31 Mo-Fr 10:00-14:00`;
//! 5. seasons of every year, `06-01..08-31 Mo-Fr 10:00-14:00`;
//! 6. the ordinary week, `Mo-Fr 09:00-17:00`.
//!
//! A season replaces the ordinary week whole: a day that it does not name is closed. A slot past
//! midnight belongs to the day on which it begins, and is kept even if the next day is closed.
//!
//! Not here: lists of public holidays (a city enters its own), and hours by week number or moon.

mod cell;
mod check;
mod open;
mod other;
pub mod rows;
mod text;

use jiff::civil::{Date, Weekday};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use measure::Problems;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;

pub use open::{Day, Entry, OpenState};
pub use other::Other;

/// The longest text of hours that is read, in bytes.
pub const LONGEST_TEXT: usize = 2_000;
/// The most rules that one place or service may have.
pub const MOST_RULES: usize = 64;
/// The most slots in one rule.
pub const MOST_SLOTS: usize = 8;
/// Minutes in a day of the clock.
pub(crate) const DAY: u16 = 24 * 60;

/// When something is open: checked rules, so nothing overlaps and nothing is empty.
///
/// In files and forms hours are their readable text.
///
/// ```
/// # use directory::Hours;
/// let hours = Hours::parse("Mo-Fr 9:00-17:00; Sa 10:00-02:00; by appointment").unwrap();
/// assert_eq!(hours.to_string(), "Mo-Fr 09:00-17:00; Sa 10:00-02:00; by appointment");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours {
    rules: Vec<Rule>,
    otherwise: Otherwise,
}

/// One rule of opening hours.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// The part of the calendar in which it holds.
    pub when: When,
    /// The days of the week on which it holds; without meaning for public holidays.
    pub days: Days,
    /// What happens then.
    pub opening: Opening,
}

/// The part of the calendar in which a rule holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum When {
    /// The ordinary week.
    EveryWeek,
    /// From one day of the year to another, both counted, each year; may run over New Year.
    EveryYear {
        /// First day.
        from: MonthDay,
        /// Last day.
        to: MonthDay,
    },
    /// From one date to another, both counted.
    Dates {
        /// First date.
        from: Date,
        /// Last date.
        to: Date,
    },
    /// A public holiday of the place.
    PublicHoliday,
}

/// A day of the year: month 1–12 and day 1–31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MonthDay {
    /// Month, 1 to 12.
    pub month: i8,
    /// Day of the month, 1 to 31.
    pub day: i8,
}

/// A set of days of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Days(u8);

/// What happens when a rule holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Opening {
    /// Closed all day.
    Closed,
    /// Doors are open.
    Slots(Vec<Slot>),
    /// Only those with an appointment are seen in these slots; all day when there are none.
    ByAppointment(Vec<Slot>),
}

/// A stretch of time on the clock of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slot {
    /// Minutes after midnight at which it begins, 0 to 1,439.
    pub from_minute: u16,
    /// Minutes after the same midnight at which it ends; past 1,440 it ends on the next day.
    pub to_minute: u16,
}

/// What is true when no slot holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Otherwise {
    /// Closed.
    #[default]
    Closed,
    /// People may ask for an appointment.
    ByAppointment,
}

/// The time zone of a place by its IANA name, such as `Europe/Riga`, from data built into the
/// program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(TimeZone);

/// No time zone of this name is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownZone;

/// What a place knows about days: its time zone and its public holidays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// The clock of the place.
    pub zone: Zone,
    /// Its public holidays, as far as they were entered.
    pub holidays: BTreeSet<Date>,
}

impl Hours {
    /// Hours from rules.
    ///
    /// # Errors
    /// Every overlap, empty or over-long slot and impossible date, at once.
    pub fn new(rules: Vec<Rule>, otherwise: Otherwise) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        check::check(&rules, &mut problems);
        problems.or(Self { rules, otherwise })
    }

    /// Reads the readable text; an empty text gives unknown hours.
    ///
    /// # Errors
    /// Every problem at once, each with fact `at` (the letter, from 1) and `text`.
    pub fn parse(text: &str) -> Result<Self, Problems> {
        text::parse(text)
    }

    /// The rules in their order.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The same without single dates and public holidays: weeks and seasons.
    #[must_use]
    pub(crate) fn without_single_days(&self) -> Self {
        let is_long = |rule: &&Rule| match rule.when {
            When::Dates { from, to } => from != to,
            When::PublicHoliday => false,
            When::EveryWeek | When::EveryYear { .. } => true,
        };
        let rules = self.rules.iter().filter(is_long).cloned().collect();
        Self { rules, otherwise: self.otherwise }
    }

    /// What is true outside all slots.
    #[must_use]
    pub fn otherwise(&self) -> Otherwise {
        self.otherwise
    }

    /// Whether nothing is known about the hours.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.rules.is_empty() && self.otherwise == Otherwise::Closed
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        text::write(self, f)
    }
}

impl TryFrom<String> for Hours {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).map_err(|problems| {
            problems.as_slice().iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
        })
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> Self {
        hours.to_string()
    }
}

impl When {
    /// Whether this part of the calendar contains the date.
    #[must_use]
    pub fn contains(self, date: Date, holiday: Holiday) -> bool {
        match self {
            Self::EveryWeek => true,
            Self::PublicHoliday => holiday == Holiday::Yes,
            Self::Dates { from, to } => from <= date && date <= to,
            Self::EveryYear { from, to } => {
                let day = MonthDay { month: date.month(), day: date.day() };
                if from <= to { from <= day && day <= to } else { day >= from || day <= to }
            }
        }
    }
}

/// Whether a day is a public holiday at the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// It is.
    Yes,
    /// It is not, or nobody entered it.
    No,
}

impl Days {
    /// Monday to Sunday.
    pub const ALL: Self = Self(0b111_1111);
    /// No day.
    pub const NONE: Self = Self(0);

    /// The set with one more day, counted from Monday = 0 to Sunday = 6; other numbers wrap.
    #[must_use]
    pub fn with(self, day: u8) -> Self {
        Self(self.0 | 1 << (day % 7))
    }

    /// Whether the day, counted from Monday = 0, is in the set.
    #[must_use]
    pub fn has(self, day: u8) -> bool {
        self.0 & (1 << (day % 7)) != 0
    }

    /// Whether the weekday is in the set.
    #[must_use]
    pub fn has_weekday(self, weekday: Weekday) -> bool {
        self.has(weekday.to_monday_zero_offset().unsigned_abs())
    }

    /// The days in the set from Monday = 0 on.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..7).filter(move |d| self.has(*d))
    }
}

impl Slot {
    /// Length in minutes.
    #[must_use]
    pub fn minutes(self) -> u16 {
        self.to_minute.saturating_sub(self.from_minute)
    }
}

impl Opening {
    /// The slots, if it has any.
    #[must_use]
    pub fn slots(&self) -> &[Slot] {
        match self {
            Self::Closed => &[],
            Self::Slots(slots) | Self::ByAppointment(slots) => slots,
        }
    }
}

impl Zone {
    /// Finds a zone by its IANA name.
    ///
    /// # Errors
    /// When no such zone is known.
    pub fn parse(name: &str) -> Result<Self, UnknownZone> {
        let is_name = |b: u8| b.is_ascii_alphanumeric() || b"/_+-".contains(&b);
        if name.is_empty() || name.len() > 64 || !name.bytes().all(is_name) {
            return Err(UnknownZone);
        }
        let zone = TimeZoneDatabase::bundled().get(name).map_err(|_| UnknownZone)?;
        zone.iana_name().is_some().then_some(Self(zone)).ok_or(UnknownZone)
    }

    /// The town after which it is named, as people know it: `Riga` of `Europe/Riga`.
    #[must_use]
    pub fn town(&self) -> String {
        self.name().rsplit('/').next().unwrap_or_default().replace('_', " ")
    }

    /// The IANA name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// The zone as the date library knows it.
    #[must_use]
    pub fn as_time_zone(&self) -> &TimeZone {
        &self.0
    }
}

impl fmt::Display for UnknownZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a time zone is named as in Europe/Riga")
    }
}

impl std::error::Error for UnknownZone {}

impl TryFrom<String> for Zone {
    type Error = UnknownZone;
    fn try_from(name: String) -> Result<Self, UnknownZone> {
        Self::parse(&name)
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.name().to_owned()
    }
}

impl Calendar {
    /// A calendar without public holidays.
    #[must_use]
    pub fn new(zone: Zone) -> Self {
        Self { zone, holidays: BTreeSet::new() }
    }

    /// Whether the date is a public holiday here.
    #[must_use]
    pub fn holiday(&self, date: Date) -> Holiday {
        if self.holidays.contains(&date) { Holiday::Yes } else { Holiday::No }
    }
}
