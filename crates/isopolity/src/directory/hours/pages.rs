//! The editor of hours, and the week that newcomers read.

use ::directory::hours::Entry;
use ::directory::{Calendar, Day, Hours};
use jiff::ToSpan;
use jiff::civil::Date;
use locale::{DateLength, Word};
use maud::{Markup, html};
use ui::form::{self, Choice, Field};

use super::words::of_slot;
use super::{Words, forms};
use crate::web::forms::Entered;
use crate::web::frame::field;
use crate::web::{Visitor, Voice};
use crate::word;

/// The editor. `seen` is what newcomers read now, where there is something.
pub fn editor(v: &Visitor, entered: &Entered, seen: &Markup) -> Markup {
    let rows = Rows { v, entered, words: Words::of(v) };
    let has_rows = forms::has_rows(&entered.typed);
    let written = field(v, entered, "hours", word::FIELD_HOURS_WRITTEN)
        .hint(v.say(word::DIRECTORY_HOURS_HINT));
    let is_open = !has_rows || written.problem.is_some() || rows.are_torn();
    html! { fieldset.field.wide {
        legend { (v.say(word::FIELD_HOURS)) }
        (form::hidden("hours.was", entered.typed.get("hours.was")))
        @if has_rows { (form::hidden("hours.rows", "yes")) (rows.all()) }
        @else if forms::is_unshown(&entered.typed, &rows.words) { p.hint { (v.say(word::HOURS_NOT_IN_ROWS)) } }
        details open[is_open] {
            summary { (v.say(word::HOURS_WRITTEN)) }
            (form::area(&written, 3))
        }
        (seen)
    } }
}

/// The rows of the editor.
struct Rows<'r> {
    v: &'r Visitor,
    entered: &'r Entered,
    words: Words<'r>,
}

impl Rows<'_> {
    fn all(&self) -> Markup {
        html! {
            p.hint { (self.v.say(word::HOURS_HINT)) }
            (self.torn())
            (self.week())
            (self.holidays())
            (self.mark("otherwise", word::HOURS_OTHERWISE))
            (self.lines())
        }
    }

    /// Whether rows and written form say different things.
    fn are_torn(&self) -> bool {
        let take = self.field("take", "");
        take.problem.is_some() || !take.value.is_empty()
    }

    /// The question which of both counts.
    fn torn(&self) -> Markup {
        let take = field(self.v, self.entered, "hours.take", word::HOURS_TAKE);
        let choices = [
            Choice::new("rows", self.v.say(word::HOURS_TAKE_ROWS)),
            Choice::new("text", self.v.say(word::HOURS_TAKE_TEXT)),
        ];
        html! { @if self.are_torn() { (form::radios(&take, &choices)) } }
    }

    fn field(&self, name: &str, label: impl Into<String>) -> Field {
        let name = format!("hours.{name}");
        Field {
            problem: self.entered.problem(&name).map(|p| self.v.say_problem(p)),
            value: self.entered.typed.get(&name).to_owned(),
            ..Field::new(name, label)
        }
    }

    /// A row of two cells: times for everybody, and by appointment.
    fn row(&self, name: &str, label: &str, hint: &str) -> Markup {
        let open = self.field(&format!("{name}-open"), label).hint(hint);
        let seen = self.v.say(word::DIRECTORY_BY_APPOINTMENT);
        form::pair(label, &open, &self.field(&format!("{name}-appointment"), seen))
    }

    fn week(&self) -> Markup {
        let hint = self.v.say(word::HOURS_WEEKDAYS_HINT);
        html! {
            (self.row("weekdays", &self.words.row("weekdays"), &hint))
            @for day in 1..=7 {
                @let name = day.to_string();
                (self.row(&name, &self.words.row(&name), ""))
            }
        }
    }

    fn mark(&self, name: &str, label: Word) -> Markup {
        let name = format!("hours.{name}");
        let is_ticked = self.entered.typed.get(&name) == "yes";
        html! { div.choice {
            input type="checkbox" id=(name) name=(name) value="yes" checked[is_ticked];
            label for=(name) { (self.v.say(label)) }
        } }
    }

    fn holidays(&self) -> Markup {
        let said = |way: &str| match way {
            "" => self.v.say(word::HOURS_HOLIDAYS_NOT_SAID),
            "closed" => self.v.say(word::DIRECTORY_CLOSED),
            "sunday" => self.v.say(word::HOURS_HOLIDAYS_SUNDAY),
            _ => self.v.say(word::HOURS_HOLIDAYS_OWN),
        };
        let choices: Vec<_> =
            forms::HOLIDAYS.iter().map(|way| ((*way).to_owned(), said(way))).collect();
        let way = self.field("holidays", self.v.say(word::DIRECTORY_HOLIDAYS));
        html! {
            (form::select(&way, &choices))
            (self.row("holidays", &self.v.say(word::HOURS_HOLIDAYS_TIMES), ""))
        }
    }

    /// The lines that are filled, an empty one, and some more when asked for.
    fn lines(&self) -> Markup {
        let (filled, all) = forms::line_count(&self.entered.typed);
        let shown = (filled + 1).min(all);
        html! { fieldset {
            legend { (self.v.say(word::HOURS_LINES)) }
            p.hint { (self.v.say(word::HOURS_LINES_HINT)) }
            @for n in 1..=shown { (self.line(n)) }
            @if shown < all { details {
                summary { (self.v.say(word::HOURS_MORE_LINES)) }
                @for n in shown + 1..=all { (self.line(n)) }
            } }
        } }
    }

    fn line(&self, n: usize) -> Markup {
        let name = format!("line-{n}");
        let date = |part: &str, label| self.field(&format!("{name}-{part}"), self.v.say(label));
        let days = self.field(&format!("{name}-days"), self.v.say(word::HOURS_DAYS));
        let ticked: Vec<&str> = self.entered.typed.all(&days.name).collect();
        let choices: Vec<_> = (1..=7).map(|day| day.to_string()).collect();
        let choices: Vec<_> =
            choices.iter().map(|day| Choice::new(day.as_str(), self.words.row(day))).collect();
        html! { fieldset {
            legend { (self.words.row(&name)) }
            (form::pair("", &date("from", word::HOURS_FROM), &date("to", word::HOURS_TO)))
            (self.row(&name, &self.v.say(word::HOURS_TIMES), ""))
            (self.mark(&format!("{name}-closed"), word::DIRECTORY_CLOSED))
            (form::boxes_in_line(&days, &choices, &ticked))
        } }
    }
}

/// What newcomers read now.
pub fn seen(v: &Visitor, hours: &Hours, calendar: &Calendar, first: Date) -> Markup {
    html! { fieldset {
        legend { (v.say(word::HOURS_SEEN)) }
        @if hours.is_unknown() { p { (v.say(word::DIRECTORY_HOURS_ASK)) } }
        @else { (seven_days(v, hours, calendar, first, Some(first))) }
    } }
}

/// The hours of seven days, by the clock of the place, holidays and seasons included.
pub fn seven_days(
    v: &Visitor,
    hours: &Hours,
    calendar: &Calendar,
    first: Date,
    today: Option<Date>,
) -> Markup {
    let days: Vec<Date> = (0..7).filter_map(|n| first.checked_add(n.days()).ok()).collect();
    let is_today = |day: Date| Some(day) == today;
    let name =
        |day| if is_today(day) { v.say(word::DIRECTORY_TODAY) } else { weekday(v.voice(), day) };
    html! { table.hours {
        caption { (v.say_with(word::DIRECTORY_WEEK, &[("zone", calendar.zone.town().into())])) }
        tbody { @for day in days { tr aria-current=[is_today(day).then_some("date")] {
            th scope="row" { (name(day)) " " span.quiet.small { (date(v, day, DateLength::Short)) } }
            td { (of_day(v, &hours.on(day, calendar))) }
        } } }
    } }
}

/// What holds on a day.
pub fn of_day(v: &Visitor, day: &Day) -> Markup {
    match day {
        Day::Unknown => html! { (v.say(word::DIRECTORY_HOURS_UNKNOWN)) },
        Day::Closed => html! { span.closed { (v.say(word::DIRECTORY_CLOSED)) } },
        Day::ByAppointment => html! { (v.say(word::DIRECTORY_BY_APPOINTMENT)) },
        Day::Slots(slots) => html! { @for (at, (slot, entry)) in slots.iter().enumerate() {
            @if at > 0 { br; }
            span dir="ltr" { (of_slot(*slot)) }
            @if *entry == Entry::ByAppointment { " " span.quiet.small { (v.say(word::DIRECTORY_BY_APPOINTMENT)) } }
        } },
    }
}

/// The name of a day of the week.
pub fn weekday(v: Voice<'_>, day: Date) -> String {
    v.say_named(&format!("directory-day-{}", day.weekday().to_monday_one_offset()))
}

/// A date as the reader writes it.
pub fn date(v: &Visitor, day: Date, length: DateLength) -> String {
    v.numbers().date((day.year(), day.month(), day.day()), length)
}
