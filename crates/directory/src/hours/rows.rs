//! Opening hours as a form asks for them: a row for each day of the week, one for public holidays,
//! and lines for seasons and single dates. What stands in the cells is text as people type it.
//!
//! [`Rows::of`] writes hours into rows and [`Rows::read`] reads them back. Hours of which rows would
//! lose a part are never shown in rows: `of` reads what it wrote, and refuses where another meaning
//! came back. The places of problems are cells: `weekdays-open`, `1-appointment` (Monday),
//! `holidays`, `holidays-open`, `line-2-from`.
//!
//! No words of any language stand here: [`Vocabulary`] brings them.

use super::cell::{self, Times};
use super::{
    Days, Hours, LONGEST_TEXT, MOST_RULES, MOST_SLOTS, Opening, Otherwise, Rule, Slot, When, check,
};
use measure::{Problem, Problems};
use std::collections::BTreeSet;

pub use super::cell::{DateStyle, Vocabulary};

/// The most lines of seasons and dates: with the days of the week and the public holidays, each with
/// and without an appointment, they make as many rules as hours may have.
pub const MOST_LINES: usize = (MOST_RULES - 16) / 2;
/// Monday to Friday.
const WORKING: usize = 5;

/// Hours in rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// What holds from Monday to Friday where the row of the day is empty.
    pub weekdays: Cells,
    /// Monday to Sunday.
    pub week: [Cells; 7],
    /// What holds on public holidays.
    pub holidays: Holidays,
    /// The times of public holidays, when they have their own.
    pub holiday_times: Cells,
    /// Seasons and single dates.
    pub lines: Vec<Line>,
    /// What is true outside all times.
    pub otherwise: Otherwise,
}

/// The two cells of a row: times for everybody, and times for those with an appointment. From 0 to
/// 24 by appointment is the whole day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    /// `9-17`, `9:00–12:00, 13:30–17:00`, past midnight `22-2`, or a word that says closed.
    pub open: String,
    /// The same for those with an appointment.
    pub by_appointment: String,
}

/// What holds on public holidays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Holidays {
    /// Nothing is said: they are days like others.
    #[default]
    NotSaid,
    /// Closed.
    Closed,
    /// As on Sundays.
    AsSunday,
    /// Times of their own.
    Own,
}

/// A season or a single date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The first day: `24.12.2026`, or without a year for every year.
    pub from: String,
    /// The last day; empty for a single one.
    pub to: String,
    /// The days of the week on which it holds; none for all of them.
    pub days: Vec<u8>,
    /// Whether it says that doors are closed.
    pub closed: Option<Closed>,
    /// The times.
    pub cells: Cells,
}

/// A mark that doors are closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed;

/// Why hours are not shown in rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unshown {
    /// They have more seasons and dates than lines are shown.
    TooMany,
    /// They have a rule that rows cannot say.
    Rare,
}

/// What a row means.
#[derive(Clone, Debug, PartialEq)]
enum Meant {
    Nothing,
    Closed,
    Times { open: Vec<Slot>, appointment: Option<Vec<Slot>> },
}

/// A rule and the cell that it comes from.
struct Placed {
    rule: Rule,
    place: String,
}

impl Cells {
    fn is_empty(&self) -> bool {
        self.open.trim().is_empty() && self.by_appointment.trim().is_empty()
    }
}

impl Line {
    /// Whether nothing stands in the line.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.from.trim().is_empty()
            && self.to.trim().is_empty()
            && self.days.is_empty()
            && self.closed.is_none()
            && self.cells.is_empty()
    }
}

impl Rows {
    /// Writes hours into rows.
    ///
    /// # Errors
    /// Why they are not shown in rows.
    pub fn of(hours: &Hours, words: &Vocabulary) -> Result<Self, Unshown> {
        match write(hours, words)?.read(words) {
            // Written anew, so that the same meaning always looks the same.
            Ok(again) if again.means_the_same_as(hours) => write(&again, words),
            _ => Err(Unshown::Rare),
        }
    }

    /// What the rows mean. Rows in which nothing stands are hours that are not known.
    ///
    /// # Errors
    /// Every problem at once, at its cell.
    pub fn read(&self, words: &Vocabulary) -> Result<Hours, Problems> {
        let mut reader = Reader { words, problems: Problems::default(), rules: Vec::new() };
        reader.read(self);
        reader.finish(self.otherwise)
    }
}

/// Reads rows and collects rules and problems.
struct Reader<'r> {
    words: &'r Vocabulary,
    problems: Problems,
    rules: Vec<Placed>,
}

impl Reader<'_> {
    fn read(&mut self, rows: &Rows) {
        let weekdays = self.row("weekdays", &rows.weekdays, &Meant::Nothing);
        let mut above = weekdays.clone();
        let mut week = Vec::new();
        for (day, cells) in rows.week.iter().enumerate() {
            let name = (day + 1).to_string();
            let is_filled = day < WORKING && cells.is_empty() && weekdays != Meant::Nothing;
            let (name, meant) = match is_filled {
                true => ("weekdays".to_owned(), weekdays.clone()),
                false => (name.clone(), self.row(&name, cells, &above)),
            };
            above = meant.clone();
            week.push((name, meant));
        }
        for (day, (name, meant)) in (0..).zip(&week) {
            self.rule(When::EveryWeek, Days::NONE.with(day), meant, name);
        }
        let sunday = week.last().map_or(&Meant::Nothing, |(_, meant)| meant);
        self.holidays(rows, sunday);
        if rows.lines.len() > MOST_LINES {
            let place = format!("line-{}-from", MOST_LINES + 1);
            self.problems.add(Problem::new("row-too-many", place).with("most", MOST_LINES));
            return;
        }
        for (at, line) in rows.lines.iter().enumerate().filter(|(_, line)| !line.is_empty()) {
            self.line(&format!("line-{}", at + 1), line);
        }
    }

    /// What a row means; `above` is what the row above it means.
    fn row(&mut self, name: &str, cells: &Cells, above: &Meant) -> Meant {
        let open_place = format!("{name}-open");
        let open = self.cell(&open_place, &cells.open);
        let seen = self.cell(&format!("{name}-appointment"), &cells.by_appointment);
        match (open, seen) {
            (Times::Nothing | Times::Same, Times::Same) | (Times::Same, Times::Nothing) => {
                above.clone()
            }
            (Times::Nothing, Times::Nothing) => Meant::Nothing,
            (Times::Closed, Times::Nothing | Times::Closed) | (Times::Nothing, Times::Closed) => {
                Meant::Closed
            }
            (Times::Closed | Times::Same, _) | (_, Times::Same) => {
                let text = format!("{} / {}", cells.open.trim(), cells.by_appointment.trim());
                self.refuse("row-two-answers", &open_place, &text);
                Meant::Nothing
            }
            (Times::Slots(open), seen) => {
                Meant::Times { open, appointment: seen.slots().map(whole_day) }
            }
            (Times::Nothing, Times::Slots(slots)) => {
                Meant::Times { open: Vec::new(), appointment: Some(whole_day(slots)) }
            }
        }
    }

    fn cell(&mut self, place: &str, text: &str) -> Times {
        match cell::times(text, self.words) {
            Ok(times) => times,
            Err((code, at)) => {
                let problem = Problem::new(code, place).with("text", at).with("most", MOST_SLOTS);
                self.problems.add(problem);
                Times::Nothing
            }
        }
    }

    fn refuse(&mut self, code: &'static str, place: &str, text: &str) {
        self.problems.add(Problem::new(code, place).with("text", text).with("most", MOST_SLOTS));
    }

    fn holidays(&mut self, rows: &Rows, sunday: &Meant) {
        let before = self.problems.as_slice().len();
        let own = self.row("holidays", &rows.holiday_times, sunday);
        if self.problems.as_slice().len() > before {
            return;
        }
        let has_own = !rows.holiday_times.is_empty();
        let meant = match rows.holidays {
            Holidays::Closed | Holidays::AsSunday if has_own => {
                return self.refuse("row-two-answers", "holidays", &rows.holiday_times.open);
            }
            Holidays::NotSaid if !has_own => return,
            Holidays::Own if !has_own => {
                return self.refuse("row-no-times", "holidays-open", "");
            }
            Holidays::NotSaid | Holidays::Own => own,
            Holidays::Closed => Meant::Closed,
            Holidays::AsSunday => match sunday {
                Meant::Nothing if rows.otherwise == Otherwise::ByAppointment => {
                    Meant::Times { open: Vec::new(), appointment: Some(Vec::new()) }
                }
                Meant::Nothing => Meant::Closed,
                other => other.clone(),
            },
        };
        self.rule(When::PublicHoliday, Days::ALL, &meant, "holidays");
    }

    fn line(&mut self, name: &str, line: &Line) {
        let from_place = format!("{name}-from");
        let when = cell::when(&line.from, &line.to);
        let when = when.map_err(|(code, is_last, text)| {
            let place = if is_last { format!("{name}-to") } else { from_place.clone() };
            self.refuse(code, &place, &text);
        });
        let before = self.problems.as_slice().len();
        let mut meant = self.row(name, &line.cells, &Meant::Nothing);
        if self.problems.as_slice().len() > before {
            return;
        }
        match (line.closed, &meant) {
            (Some(_), Meant::Times { .. }) => {
                let place = format!("{name}-open");
                return self.refuse("row-two-answers", &place, line.cells.open.trim());
            }
            (Some(_), _) => meant = Meant::Closed,
            (None, Meant::Nothing) => {
                return self.refuse("row-no-times", &format!("{name}-open"), "");
            }
            _ => {}
        }
        let days = line.days.iter().fold(Days::NONE, |days, day| days.with(*day));
        let days = if days == Days::NONE { Days::ALL } else { days };
        if let Ok(when) = when {
            self.rule(when, days, &meant, name);
        }
    }

    /// Notes the rules of a row.
    fn rule(&mut self, when: When, days: Days, meant: &Meant, name: &str) {
        let mut add = |opening, column: &str| {
            let place = format!("{name}-{column}");
            self.rules.push(Placed { rule: Rule { when, days, opening }, place });
        };
        match meant {
            Meant::Nothing => {}
            Meant::Closed => add(Opening::Closed, "open"),
            Meant::Times { open, appointment } => {
                if !open.is_empty() {
                    add(Opening::Slots(open.clone()), "open");
                }
                if let Some(slots) = appointment {
                    add(Opening::ByAppointment(slots.clone()), "appointment");
                }
            }
        }
    }

    /// The checks of the library, told at the cells; then the rules with equal days together.
    fn finish(mut self, otherwise: Otherwise) -> Result<Hours, Problems> {
        if self.problems.is_empty() {
            self.check();
        }
        self.problems.or(())?;
        let hours = Hours::new(gathered(self.rules, otherwise), otherwise).ok();
        hours.filter(|hours| hours.to_string().len() <= LONGEST_TEXT).ok_or_else(|| {
            let mut problems = Problems::default();
            problems.add(Problem::new("row-too-many", "line-1-from").with("most", MOST_LINES));
            problems
        })
    }

    fn check(&mut self) {
        let rules: Vec<_> = self.rules.iter().map(|placed| placed.rule.clone()).collect();
        let mut found = Problems::default();
        check::check_all(&rules, &mut found);
        let mut told = BTreeSet::new();
        for problem in found {
            let at = problem.facts.iter().find(|(name, _)| *name == "rule");
            let at = at.and_then(|(_, n)| n.parse::<usize>().ok()).unwrap_or(1);
            let Some(placed) = self.rules.get(at.saturating_sub(1)) else { continue };
            let code = of_rows(problem.code);
            let place = if is_of_dates(code) {
                placed.place.replace("-open", "-from").replace("-appointment", "-from")
            } else {
                placed.place.clone()
            };
            if told.insert((code, place.clone())) {
                let text = cell::slots_text(placed.rule.opening.slots());
                self.problems.add(Problem::new(code, place).with("text", text).with("most", ""));
            }
        }
    }
}

/// The code of rows for a code of rules.
pub(super) fn of_rows(code: &str) -> &'static str {
    match code {
        "hours-empty-slot" => "row-empty-slot",
        "hours-slot-too-long" => "row-slot-too-long",
        "hours-too-many-slots" => "row-too-many-times",
        "hours-overlap" => "row-overlap",
        "hours-seasons-overlap" => "row-seasons-overlap",
        "hours-dates-reversed" => "row-dates-reversed",
        "hours-season-too-long" => "row-season-too-long",
        "hours-not-a-date" => "row-not-a-date",
        _ => "row-not-a-time",
    }
}

fn is_of_dates(code: &str) -> bool {
    matches!(code, "row-seasons-overlap" | "row-dates-reversed" | "row-season-too-long")
}

/// From 0 to 24 by appointment is all day.
fn whole_day(slots: Vec<Slot>) -> Vec<Slot> {
    if slots == [cell::WHOLE] { Vec::new() } else { slots }
}

/// Rules with equal times together, days in one rule. What a week says of closed days is said by
/// naming no times, save where otherwise appointments are given or nothing else is known.
fn gathered(placed: Vec<Placed>, otherwise: Otherwise) -> Vec<Rule> {
    let is_closed_day =
        |rule: &Rule| rule.when == When::EveryWeek && rule.opening == Opening::Closed;
    let rules: Vec<_> = placed.into_iter().map(|placed| placed.rule).collect();
    let is_known = rules.iter().any(|rule| !is_closed_day(rule));
    let mut all: Vec<Rule> = Vec::new();
    for rule in rules {
        if is_closed_day(&rule) && otherwise == Otherwise::Closed {
            if !is_known {
                return vec![Rule { days: Days::ALL, ..rule }];
            }
            continue;
        }
        let is_like = |other: &&mut Rule| {
            other.when == When::EveryWeek
                && rule.when == When::EveryWeek
                && other.opening == rule.opening
        };
        match all.iter_mut().find(is_like) {
            Some(other) => other.days = rule.days.iter().fold(other.days, Days::with),
            None => all.push(rule),
        }
    }
    all
}

/// Writes rows, without the look whether they say everything.
fn write(hours: &Hours, words: &Vocabulary) -> Result<Rows, Unshown> {
    let mut rows = Rows { otherwise: hours.otherwise(), ..Rows::default() };
    let is_never_open =
        hours.rules().iter().all(|r| r.when == When::EveryWeek && r.opening == Opening::Closed);
    let says_closed = hours.otherwise() == Otherwise::ByAppointment || is_never_open;
    for rule in hours.rules() {
        match rule.when {
            When::EveryWeek if rule.opening == Opening::Closed && !says_closed => {}
            When::EveryWeek => {
                let days = rows.week.iter_mut().enumerate();
                let held = days.filter(|(day, _)| rule.days.iter().any(|d| usize::from(d) == *day));
                held.for_each(|(_, cells)| add(cells, &rule.opening, words));
            }
            When::PublicHoliday if rule.opening == Opening::Closed => {
                rows.holidays = Holidays::Closed;
            }
            When::PublicHoliday => {
                rows.holidays = Holidays::Own;
                add(&mut rows.holiday_times, &rule.opening, words);
            }
            when => add_line(&mut rows.lines, when, rule, words),
        }
    }
    if rows.lines.len() > MOST_LINES {
        return Err(Unshown::TooMany);
    }
    let sunday = rows.week.last().cloned().unwrap_or_default();
    if rows.holidays == Holidays::Own && rows.holiday_times == sunday {
        rows.holidays = Holidays::AsSunday;
        rows.holiday_times = Cells::default();
    }
    gather_weekdays(&mut rows, words);
    Ok(rows)
}

/// Adds what happens to a row.
fn add(cells: &mut Cells, opening: &Opening, words: &Vocabulary) {
    let (cell, text) = match opening {
        Opening::Closed => {
            cells.open = words.closed_word();
            return;
        }
        Opening::Slots(slots) => (&mut cells.open, cell::slots_text(slots)),
        Opening::ByAppointment(slots) if slots.is_empty() => {
            (&mut cells.by_appointment, cell::slots_text(&[cell::WHOLE]))
        }
        Opening::ByAppointment(slots) => (&mut cells.by_appointment, cell::slots_text(slots)),
    };
    if !cell.is_empty() {
        cell.push_str(", ");
    }
    cell.push_str(&text);
}

/// A line for a rule; times with and without an appointment on the same days stand in one.
fn add_line(lines: &mut Vec<Line>, when: When, rule: &Rule, words: &Vocabulary) {
    let (from, to) = cell::when_text(when, words.dates);
    let days = if rule.days == Days::ALL { Vec::new() } else { rule.days.iter().collect() };
    let mut line = Line { from, to, days, ..Line::default() };
    if rule.opening == Opening::Closed {
        line.closed = Some(Closed);
        lines.push(line);
        return;
    }
    let is_other_half = |other: &&mut Line| {
        let free = match rule.opening {
            Opening::ByAppointment(_) => other.cells.by_appointment.is_empty(),
            _ => other.cells.open.is_empty(),
        };
        free && other.closed.is_none()
            && (&other.from, &other.to, &other.days) == (&line.from, &line.to, &line.days)
    };
    match lines.iter_mut().find(is_other_half) {
        Some(other) => add(&mut other.cells, &rule.opening, words),
        None => {
            add(&mut line.cells, &rule.opening, words);
            lines.push(line);
        }
    }
}

/// Moves what most working days have in common into the row for all of them.
fn gather_weekdays(rows: &mut Rows, words: &Vocabulary) {
    let working = || rows.week.iter().take(WORKING);
    let count = |cells: &Cells| working().filter(|other| *other == cells).count();
    let Some(most) = working().filter(|c| !c.is_empty()).max_by_key(|c| count(c)).cloned() else {
        return;
    };
    // An empty row would be filled: a day without times then has to say that it is closed.
    let has_empty = working().any(Cells::is_empty);
    if count(&most) < 3 || has_empty && rows.otherwise == Otherwise::ByAppointment {
        return;
    }
    for cells in rows.week.iter_mut().take(WORKING) {
        if *cells == most {
            *cells = Cells::default();
        } else if cells.is_empty() {
            cells.open = words.closed_word();
        }
    }
    rows.weekdays = most;
}

impl Hours {
    /// Whether two hours say the same, in whatever order and however their days are gathered.
    #[must_use]
    pub fn means_the_same_as(&self, other: &Self) -> bool {
        self.is_unknown() == other.is_unknown()
            && self.otherwise() == other.otherwise()
            && meaning(self) == meaning(other)
    }
}

/// What a rule says of one day of the week: closed, open or by appointment, from, to.
type Saying = (When, u8, u8, u16, u16);

/// Everything that hours say, day by day. Closed days of a week say something only where otherwise
/// appointments are given.
fn meaning(hours: &Hours) -> BTreeSet<Saying> {
    let mut all = BTreeSet::new();
    for rule in hours.rules() {
        let is_week = rule.when == When::EveryWeek;
        let (kind, slots) = match &rule.opening {
            Opening::Closed if is_week && hours.otherwise() == Otherwise::Closed => continue,
            Opening::Closed => (0, &[][..]),
            Opening::Slots(slots) => (1, slots.as_slice()),
            Opening::ByAppointment(slots) if slots.is_empty() => (2, &[][..]),
            Opening::ByAppointment(slots) => (3, slots.as_slice()),
        };
        let days = if rule.when == When::PublicHoliday { Days::NONE.with(0) } else { rule.days };
        for day in days.iter() {
            if slots.is_empty() {
                all.insert((rule.when, day, kind, 0, 0));
            }
            let say = |s: &Slot| (rule.when, day, kind, s.from_minute, s.to_minute);
            all.extend(slots.iter().map(say));
        }
    }
    all
}
