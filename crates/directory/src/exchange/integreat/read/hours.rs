//! Opening hours out of seven days.

use crate::hours::{Days, Hours, Opening, Otherwise, Rule, Slot, When};
use measure::{Fields, Problems};
use serde_json::Value;

/// Minutes in a day.
const DAY: u16 = 24 * 60;
/// The last time that can be said there, which means midnight.
const LAST: u16 = DAY - 1;
/// The most slots of a day.
const MOST_SLOTS: usize = 24;

/// One day of the seven.
#[derive(Clone, Default)]
struct DayTold {
    slots: Vec<(u16, u16)>,
    by_appointment: ByAppointment,
}

/// Who is let in.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum ByAppointment {
    #[default]
    No,
    Yes,
}

/// The hours in a field of seven days; unknown hours where nothing is told or every day is closed, as
/// the server gives for a place of which nobody entered any.
pub(super) fn hours(fields: &Fields<'_>, name: &'static str) -> Hours {
    let Some(value) = fields.value(name) else { return Hours::default() };
    let days = match value {
        Value::Array(days) if days.is_empty() => return Hours::default(),
        Value::Array(days) if days.len() == 7 => days.iter().map(day).collect::<Option<Vec<_>>>(),
        _ => None,
    };
    let Some(mut days) = days else {
        fields.complain("hours-not-a-time", name);
        return Hours::default();
    };
    join_nights(&mut days);
    written(&days).unwrap_or_else(|problems| {
        fields.complain_all(problems, name);
        Hours::default()
    })
}

/// One day; `None` when it cannot be read.
fn day(value: &Value) -> Option<DayTold> {
    let is = |name: &str| value.get(name).and_then(Value::as_bool).unwrap_or_default();
    value.as_object()?;
    let by_appointment = if is("appointmentOnly") { ByAppointment::Yes } else { ByAppointment::No };
    if is("closed") {
        return Some(DayTold::default());
    }
    if is("allDay") {
        return Some(DayTold { slots: vec![(0, DAY)], by_appointment });
    }
    let slots = match value.get("timeSlots") {
        None | Some(Value::Null) => &[][..],
        Some(Value::Array(slots)) if slots.len() <= MOST_SLOTS => slots.as_slice(),
        Some(_) => return None,
    };
    let minute = |slot: &Value, name: &str| minute(slot.get(name)?.as_str()?);
    let slot = |slot: &Value| {
        let (from, to) = (minute(slot, "start")?, minute(slot, "end")?);
        Some((from, if to == LAST || to == 0 { DAY } else { to }))
    };
    let mut slots = slots.iter().map(slot).collect::<Option<Vec<_>>>()?;
    slots.sort_unstable();
    slots.dedup();
    Some(DayTold { slots, by_appointment })
}

/// `09:30` in minutes after midnight.
fn minute(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.get(..2)?.parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// A slot until midnight and one from midnight on the next day are one night.
fn join_nights(days: &mut [DayTold]) {
    for at in 0..days.len() {
        let next = (at + 1) % days.len();
        let morning = days.get(next).and_then(|day| {
            let first = day.slots.first().filter(|(from, to)| *from == 0 && *to <= DAY / 2);
            first.map(|(_, to)| (*to, day.by_appointment))
        });
        let Some((end, by_appointment)) = morning else { continue };
        let Some(evening) = days.get_mut(at).filter(|day| day.by_appointment == by_appointment)
        else {
            continue;
        };
        if let Some((_, to)) = evening.slots.last_mut().filter(|(from, to)| *from > 0 && *to == DAY)
        {
            *to = DAY + end;
            if let Some(next) = days.get_mut(next) {
                next.slots.remove(0);
            }
        }
    }
}

/// The same days as rules, days that are alike as one.
fn written(days: &[DayTold]) -> Result<Hours, Problems> {
    let mut rules: Vec<Rule> = Vec::new();
    for (number, day) in (0..).zip(days) {
        let slot = |(from, to): &(u16, u16)| Slot { from_minute: *from, to_minute: *to };
        let slots: Vec<Slot> = day.slots.iter().map(slot).collect();
        let opening = match (day.by_appointment, slots.is_empty()) {
            (ByAppointment::No, true) => continue,
            (ByAppointment::No, false) => Opening::Slots(slots),
            (ByAppointment::Yes, _) => Opening::ByAppointment(slots),
        };
        match rules.iter_mut().find(|rule| rule.opening == opening) {
            Some(rule) => rule.days = rule.days.with(number),
            None => {
                rules.push(Rule { when: When::EveryWeek, days: Days::NONE.with(number), opening })
            }
        }
    }
    Hours::new(rules, Otherwise::Closed)
}
