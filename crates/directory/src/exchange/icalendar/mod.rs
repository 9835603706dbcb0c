//! Events as calendars: the file that every calendar program reads and writes (iCalendar, RFC 5545,
//! with the names and links of RFC 7986).
//!
//! A newcomer subscribes to a city's calendar in her language, or takes one event into her own. A city
//! loads the calendars of its libraries, schools and associations. What we write keeps the standard to
//! the letter; what we read may stray from it as the calendars of large programs do.
//!
//! Not here: who is invited and who comes, alarms, tasks, and when people are busy. Nothing of a person
//! is ever taken over.

mod read;
mod windows;
mod words;
mod write;

use crate::hours::Zone;
use jiff::Timestamp;
use jiff::civil::DateTime;

pub use read::{LARGEST_CALENDAR, MOST_WRITTEN_OUT, Settings, read};
pub use write::{write, write_event};

/// How the program calls itself in the calendars that it writes (RFC 5545, 3.7.3).
const PRODUCT: &str = "-//Isopolity//Directory 1//EN";

/// The instant of a time on the clock of a zone: of a time that summer time leaves out, as the clock
/// before the change has it; of one that comes twice, the first (RFC 5545, 3.3.5).
fn instant(at: DateTime, zone: &Zone) -> Timestamp {
    let zoned = zone.as_time_zone().to_ambiguous_zoned(at).compatible();
    zoned.map_or(Timestamp::MIN, |zoned| zoned.timestamp())
}
