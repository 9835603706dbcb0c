//! What was typed into the editor of hours → hours.

use ::directory::Hours;
use ::directory::hours::Otherwise;
use ::directory::hours::rows::{Cells, Closed, Holidays, Line, MOST_LINES, Rows};
use measure::{Problem, Problems};

use super::Words;
use crate::directory::wording;
use crate::refusal::Differing;
use crate::web::forms::{Reading, Typed};

/// What public holidays may be, as the form asks.
pub const HOLIDAYS: [&str; 4] = ["", "closed", "sunday", "own"];
/// How many empty lines stand after those that are filled.
const EMPTY_LINES: usize = 5;

/// The fields of hours: rows when they can be shown so, and the written form.
pub fn fields(hours: &Hours, words: &Words<'_>) -> Vec<(String, String)> {
    let text = hours.to_string();
    let mut all = vec![("hours".to_owned(), text.clone()), ("hours.was".to_owned(), text)];
    if let Ok(rows) = Rows::of(hours, &words.vocabulary) {
        all.push(("hours.rows".to_owned(), "yes".to_owned()));
        all.extend(pairs(&rows).into_iter().filter(|(_, value)| !value.is_empty()));
    }
    all
}

fn pairs(rows: &Rows) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut put = |name: String, value: &str| all.push((format!("hours.{name}"), value.to_owned()));
    let mut put_cells = |name: &str, cells: &Cells| {
        put(format!("{name}-open"), &cells.open);
        put(format!("{name}-appointment"), &cells.by_appointment);
    };
    put_cells("weekdays", &rows.weekdays);
    for (at, cells) in rows.week.iter().enumerate() {
        put_cells(&(at + 1).to_string(), cells);
    }
    put_cells("holidays", &rows.holiday_times);
    for (at, line) in rows.lines.iter().enumerate() {
        put_cells(&format!("line-{}", at + 1), &line.cells);
    }
    let holidays = match rows.holidays {
        Holidays::NotSaid => "",
        Holidays::Closed => "closed",
        Holidays::AsSunday => "sunday",
        Holidays::Own => "own",
    };
    put("holidays".to_owned(), holidays);
    for (at, line) in rows.lines.iter().enumerate() {
        let name = |part: &str| format!("line-{}-{part}", at + 1);
        put(name("from"), &line.from);
        put(name("to"), &line.to);
        line.days.iter().for_each(|day| put(name("days"), &(day + 1).to_string()));
        put(name("closed"), line.closed.map_or("", |Closed| "yes"));
    }
    let is_asked = rows.otherwise == Otherwise::ByAppointment;
    put("otherwise".to_owned(), if is_asked { "yes" } else { "" });
    all
}

/// The rows as they were typed.
fn rows(typed: &Typed) -> Rows {
    let get = |name: &str| typed.get(&format!("hours.{name}")).to_owned();
    let cells = |name: &str| Cells {
        open: get(&format!("{name}-open")),
        by_appointment: get(&format!("{name}-appointment")),
    };
    let line = |n: usize| {
        let name = |part: &str| format!("line-{n}-{part}");
        let days = format!("hours.{}", name("days"));
        let days = typed.all(&days).filter_map(|day| day.parse::<u8>().ok());
        Line {
            from: get(&name("from")),
            to: get(&name("to")),
            days: days.filter(|day| (1..=7).contains(day)).map(|day| day - 1).collect(),
            closed: (get(&name("closed")) == "yes").then_some(Closed),
            cells: cells(&format!("line-{n}")),
        }
    };
    Rows {
        weekdays: cells("weekdays"),
        week: std::array::from_fn(|day| cells(&(day + 1).to_string())),
        holidays: match get("holidays").as_str() {
            "closed" => Holidays::Closed,
            "sunday" => Holidays::AsSunday,
            "own" => Holidays::Own,
            _ => Holidays::NotSaid,
        },
        holiday_times: cells("holidays"),
        lines: (1..=MOST_LINES).map(line).collect(),
        otherwise: match get("otherwise").as_str() {
            "yes" => Otherwise::ByAppointment,
            _ => Otherwise::Closed,
        },
    }
}

/// How many lines the form shows.
pub fn line_count(typed: &Typed) -> (usize, usize) {
    let filled = rows(typed).lines.iter().rposition(|line| !line.is_empty()).map_or(0, |at| at + 1);
    (filled, (filled + EMPTY_LINES).min(MOST_LINES))
}

/// Whether the form has rows.
pub fn has_rows(typed: &Typed) -> bool {
    typed.get("hours.rows") == "yes"
}

/// Whether the written form cannot stand in rows. What cannot be read is not asked.
pub fn is_unshown(typed: &Typed, words: &Words<'_>) -> bool {
    let hours = Hours::parse(typed.get("hours"));
    hours.is_ok_and(|hours| Rows::of(&hours, &words.vocabulary).is_err())
}

/// The hours as they were typed: in the rows or in their written form, whichever was changed.
pub fn read(reading: &mut Reading<'_>, typed: &Typed, words: &Words<'_>) -> Hours {
    meant(typed, words).unwrap_or_else(|problems| {
        problems.into_iter().for_each(|problem| reading.refuse(problem));
        Hours::default()
    })
}

fn meant(typed: &Typed, words: &Words<'_>) -> Result<Hours, Problems> {
    let is_text_new = typed.get("hours").trim() != typed.get("hours.was").trim();
    match typed.get("hours.take") {
        _ if !has_rows(typed) => return of_text(typed),
        "rows" => return of_rows(typed, words),
        "text" => return of_text(typed),
        _ if !is_text_new => return of_rows(typed, words),
        _ => {}
    }
    let was = Hours::parse(typed.get("hours.was")).unwrap_or_default();
    match (of_rows(typed, words), of_text(typed)) {
        (Ok(rows), text) if rows.means_the_same_as(&was) => text,
        (Ok(rows), Ok(text)) if rows.means_the_same_as(&text) => Ok(rows),
        _ => {
            let mut problems = Problems::default();
            problems.add(Problem::new("hours-rows-or-text", "hours.take"));
            Err(problems)
        }
    }
}

/// Hours in their written form, with every problem told by the letter.
fn of_text(typed: &Typed) -> Result<Hours, Problems> {
    let text = typed.get("hours").trim();
    Hours::parse(text).map_err(|problems| wording::complete(problems, |_| text.to_owned()))
}

fn of_rows(typed: &Typed, words: &Words<'_>) -> Result<Hours, Problems> {
    rows(typed).read(&words.vocabulary).map_err(|problems| {
        let mut named = Problems::default();
        named.extend(problems.into_iter().map(|problem| {
            let row = words.row(&problem.place);
            Problem { place: format!("hours.{}", problem.place), ..problem }.with("row", row)
        }));
        named
    })
}

/// Whether a field belongs to the editor of hours.
pub fn is_field(name: &str) -> bool {
    name == "hours" || name.starts_with("hours.")
}

/// Hours of which two versions differ, to be read and chosen as one.
pub fn difference(typed: &Typed, saved: &Hours, words: &Words<'_>) -> Option<Differing> {
    let mine = meant(typed, words).ok()?;
    (!mine.means_the_same_as(saved)).then(|| Differing {
        name: "hours".to_owned(),
        label: None,
        saved: words.said(saved),
        typed: words.said(&mine),
        pairs: vec![("hours".to_owned(), saved.to_string())],
    })
}
