//! When cities that have not answered are reminded: two weeks before the last day, and three days.
//!
//! A reminder belongs to its day. Where nothing could be sent on that day, it is sent later, as long
//! as the next one is not due and the last day is not past; each is sent once. A question that was
//! opened on that day or later is fresh in mind, and is not reminded of for it.

use jiff::{Span, civil::Date};

/// So many days before the last day a reminder is due, the earliest first.
pub const REMINDERS: [i64; 2] = [14, 3];

/// The day of the reminder that is due today, by which it is remembered.
///
/// ```
/// # use evidence::collection::reminder;
/// # use jiff::civil::date;
/// let due = |today| reminder(date(2026, 3, 31), None, today);
/// assert_eq!(due(date(2026, 3, 16)), None);
/// assert_eq!(due(date(2026, 3, 17)), Some(date(2026, 3, 17)));
/// ```
#[must_use]
pub fn reminder(deadline: Date, opened: Option<Date>, today: Date) -> Option<Date> {
    let mut days = REMINDERS.iter().filter_map(|n| deadline.checked_sub(Span::new().days(*n)).ok());
    let due = days.rfind(|day| *day <= today).filter(|_| today <= deadline)?;
    opened.is_none_or(|opened| opened < due).then_some(due)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn each_reminder_has_its_day_and_none_follows_a_fresh_question() {
        let march = |day| date(2026, 3, day);
        for (opened, today, expected) in [
            (None, 16, None),
            (None, 17, Some(17)),
            // The program was off on the day.
            (None, 20, Some(17)),
            (None, 27, Some(17)),
            (None, 28, Some(28)),
            (None, 31, Some(28)),
            (Some(1), 17, Some(17)),
            (Some(17), 18, None),
            (Some(18), 20, None),
            (Some(18), 28, Some(28)),
            (Some(28), 30, None),
        ] {
            let due = reminder(march(31), opened.map(march), march(today));
            assert_eq!(due, expected.map(march), "opened {opened:?}, today {today}");
        }
        assert_eq!(reminder(march(31), None, date(2026, 4, 1)), None);
    }
}
