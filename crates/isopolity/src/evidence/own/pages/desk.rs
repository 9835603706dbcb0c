//! The desk: what the columns of a spreadsheet are, what its words mean, and how it is understood.

use ::evidence::own::{Group, Measure, Role, words as words_of};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use measure::{Key, Problem, Problems};
use sheet::{Headings, Heads, Letters, Sheet};
use ui::form::{self, Choice, Line, Weight};
use ui::notice::{Kind as Tone, notice};
use ui::table::{Column, Table};

use super::super::forms::Way;
use super::super::requests::Understood;
use super::super::{Waiting, forms, reach};
use super::{base, counted, figures_table, people, text, told, way_below};
use crate::evidence::words;
use crate::network::City;
use crate::web::Visitor;
use crate::web::forms::Entered;
use crate::web::frame::{Sheet as Page, field, headline, problems};
use crate::word;

/// The most letters of an example.
const LONGEST_EXAMPLE: usize = 30;
/// The most rows that are shown as they are understood.
const MOST_ROWS: usize = 10;

/// What lies on the desk.
pub struct Desk<'d> {
    /// The city.
    pub city: &'d City,
    /// The spreadsheet as it came.
    pub waiting: &'d Waiting,
    /// The spreadsheet as it was read.
    pub sheet: &'d Sheet,
    /// The tables that the city has, by their names in addresses and by what they are called.
    pub tables: &'d [(Key, String)],
    /// The one that was loaded the last time from a spreadsheet with the same headings.
    pub before: Option<&'d Key>,
}

impl Desk<'_> {
    /// What a table is called.
    fn called(&self, table: &Key) -> Option<&str> {
        self.tables.iter().find(|(key, _)| key == table).map(|(_, name)| name.as_str())
    }
}

/// What became of looking at the spreadsheet.
pub enum Outcome {
    /// The officer is asked what the columns are.
    Asked,
    /// What was said cannot be meant.
    Unclear(Problems),
    /// Rows have problems.
    Wrong(Problems),
    /// It can be published.
    Good(Box<Understood>),
    /// So it can, but it is not what was looked at before.
    Changed(Box<Understood>),
}

impl Outcome {
    /// The same, for somebody who looked at something else before.
    pub fn changed(self) -> Self {
        match self {
            Self::Good(found) => Self::Changed(found),
            other => other,
        }
    }

    /// What can be published.
    const fn good(&self) -> Option<&Understood> {
        match self {
            Self::Good(found) | Self::Changed(found) => Some(found),
            Self::Asked | Self::Unclear(_) | Self::Wrong(_) => None,
        }
    }
}

/// The page of a spreadsheet that waits.
pub fn desk(v: &Visitor, desk: &Desk<'_>, entered: &Entered, outcome: &Outcome) -> Response {
    let (title, lede) = match outcome {
        Outcome::Good(_) | Outcome::Changed(_) => (word::OWN_CHECKED, word::OWN_CHECKED_LEDE),
        Outcome::Wrong(_) => (word::DIRECTORY_TABLE_MEND, word::DIRECTORY_TABLE_MEND_LEDE),
        _ => (word::DIRECTORY_TABLE_COLUMNS, word::OWN_COLUMNS_LEDE),
    };
    let action = format!("{}/new/{}", base(desk.city), desk.waiting.id);
    let said = questions(v, desk, entered);
    let check =
        |weight| form::button_with(&v.say(word::DIRECTORY_TABLE_CHECK), weight, "act", "check");
    let kept = ["mark", "turned-to", "version"];
    let content = html! {
        (problems(v, entered))
        @if let Outcome::Wrong(found) = outcome { (wrong(v, found)) }
        @if let Outcome::Changed(_) = outcome { (notice(Tone::Care, &html! { p { (v.say(word::OWN_CHANGED)) } })) }
        (form::post(&action, &html! {
            @for name in kept { (form::hidden(name, entered.typed.get(name))) }
            @if let Some(found) = outcome.good() {
                (form::hidden("stamp", &found.stamp))
                (understood(v, desk, found, entered))
                details { summary { (v.say(word::OWN_CHANGE)) } (said) div.row { (check(Weight::Secondary)) } }
            } @else {
                (said) (people::asked(v, desk, entered)) (goes_to(v, desk, entered)) div.row { (check(Weight::Primary)) }
            }
            (form::waiting(&v.say(word::FRAME_WAITING)))
        }))
    };
    let top = headline(v, &way_below(v, desk.city), &desk.waiting.name, v.say(title), v.say(lede));
    let status = match outcome {
        Outcome::Unclear(_) | Outcome::Wrong(_) => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::OK,
    };
    Page::new(top, content).answer_with(v, status)
}

/// How the figures are understood, and the button that publishes them.
fn understood(v: &Visitor, desk: &Desk<'_>, found: &Understood, entered: &Entered) -> Markup {
    let own = &found.own;
    html! {
        p { (v.say_with(word::OWN_ROWS, &[("n", own.rows.into())])) " " (told(v, reach(&own.dataset)))
            @if own.skipped > 0 { " " (v.say_with(word::OWN_SKIPPED, &[("n", own.skipped.into())])) } }
        (figures_table(v, &own.dataset, &v.say(word::OWN_FIRST), MOST_ROWS))
        @if own.may_be_parts { (notice(Tone::Care, &html! { p { (v.say(word::OWN_MAYBE_PARTS)) } })) }
        @if found.counts_people() { (people::looked_at(v, found)) (people::asked(v, desk, entered)) }
        @else { @for name in forms::OF_PEOPLE { (form::hidden(name, entered.typed.get(name))) } }
        @if let Some(found) = &found.differs { p { (counted(v, found)) } }
        (goes_to(v, desk, entered))
        div.row {
            (form::button_with(&v.say(word::OWN_PUBLISH), Weight::Primary, "act", "load"))
            @if found.counts_people() { (form::button_with(&v.say(word::OWN_LOOK_AGAIN), Weight::Secondary, "act", "check")) }
        }
    }
}

/// To which table the figures go, and whether they take the place of those that are there or are added
/// to them.
fn goes_to(v: &Visitor, desk: &Desk<'_>, entered: &Entered) -> Markup {
    let tables = desk.tables.iter().map(|(key, name)| (key.to_string(), name.clone()));
    let new = (String::new(), v.say(word::OWN_TO_NEW));
    let tables: Vec<_> = std::iter::once(new).chain(tables).collect();
    let table = field(v, entered, "table", word::FIELD_OWN_TABLE);
    let is_new = table.value.is_empty();
    let before = desk.before.filter(|_| is_new).and_then(|key| desk.called(key));
    html! { @if desk.tables.is_empty() { (form::hidden("table", "")) } @else { fieldset {
        legend { (v.say(word::OWN_TO)) }
        @if let Some(name) = before { p { (v.say_with(word::OWN_KNOWN, &[("table", name.into())])) } }
        (form::select(&table, &tables))
        @if !is_new { (way(v, entered)) }
    } } }
}

/// Whether the figures take the place of those that are there, or are added to them.
fn way(v: &Visitor, entered: &Entered) -> Markup {
    let chosen = Way::of(&entered.typed).as_str().to_owned();
    let field = form::Field { value: chosen, ..field(v, entered, "own-way", word::FIELD_OWN_WAY) };
    let choice = |way: Way| Choice {
        hint: match way {
            Way::Replace => v.say(word::OWN_REPLACES),
            Way::Add => v.say(word::OWN_ADDS),
        },
        ..Choice::new(way.as_str(), v.say_named(&format!("own-way-{}", way.as_str())))
    };
    form::radios(&field, &Way::ALL.map(choice))
}

/// Everything that is wrong, by row and column.
pub(super) fn wrong(v: &Visitor, found: &Problems) -> Markup {
    let found = found.as_slice();
    let row = |problem: &Problem| {
        let mut parts = problem.place.splitn(3, '/').skip(1);
        let (row, column) = (parts.next().unwrap_or("–"), parts.next().unwrap_or("–"));
        vec![html! { (row) }, html! { bdi { (column) } }, html! { (v.say_problem(problem)) }]
    };
    let heads =
        [word::DIRECTORY_TABLE_ROW, word::DIRECTORY_TABLE_COLUMN, word::DIRECTORY_IMPORT_WHAT];
    let table = Table {
        caption: v.say_with(word::DIRECTORY_IMPORT_PROBLEMS, &[("n", found.len().into())]),
        head: heads.map(|head| (v.say(head), Column::Words)).to_vec(),
        rows: found.iter().map(row).collect(),
    };
    html! {
        div role="alert" { (table.render()) }
        @if found.len() >= measure::MOST_PROBLEMS { p.hint { (v.say(word::DIRECTORY_TABLE_MAYBE_MORE)) } }
    }
}

/// What is asked: of each column, of the words, of the whole.
fn questions(v: &Visitor, desk: &Desk<'_>, entered: &Entered) -> Markup {
    let roles = roles(v, word::DIRECTORY_TABLE_LEAVE_OUT, Role::of_columns(desk.sheet.headings));
    html! {
        (headings(v, desk.sheet, entered))
        fieldset { legend { (v.say(word::DIRECTORY_TABLE_EACH)) }
            @for (at, heading) in desk.sheet.head.iter().enumerate() { (one(v, desk.sheet, entered, (at, heading), &roles)) }
        }
        (meanings(v, desk.sheet, entered))
        (whole(v, desk.sheet, entered))
    }
}

/// What can be chosen of columns or rows of headings, beginning with nothing.
fn roles(
    v: &Visitor,
    nothing: locale::Word,
    roles: impl IntoIterator<Item = Role>,
) -> Vec<(String, String)> {
    let choice = |role: Role| (role.as_str().to_owned(), role_word(v, role));
    let nothing = (String::new(), v.say(nothing));
    std::iter::once(nothing).chain(roles.into_iter().map(choice)).collect()
}

/// In how many rows the headings stand and, of two, what each of them says.
fn headings(v: &Visitor, sheet: &Sheet, entered: &Entered) -> Markup {
    let choices = Headings::ALL
        .map(|h| (h.as_str().to_owned(), v.say_named(&format!("own-headings-{}", h.as_str()))));
    let count = field(v, entered, "own-headings", word::FIELD_OWN_HEADINGS);
    let roles = roles(v, word::OWN_HEADINGS_NOTHING, Role::OF_ROWS);
    let [upper, lower] = forms::ROWS;
    let row = |name, label, of: fn(&Heads) -> &str| {
        let field = field(v, entered, name, label);
        let both = sheet.heads.iter().filter(|h| !h.upper.is_empty() && !h.lower.is_empty());
        form::select(&field.hint(examples(v, both.map(of))), &roles)
    };
    html! { @if !sheet.heads.is_empty() {
        fieldset { legend { (v.say(word::OWN_HEADINGS)) }
            (form::select(&count.hint(v.say(word::OWN_HEADINGS_HINT)), &choices))
            @if sheet.headings == Headings::Two {
                (row(upper, word::FIELD_OWN_UPPER, |heads| &heads.upper))
                (row(lower, word::FIELD_OWN_LOWER, |heads| &heads.lower))
            }
        }
    } }
}

/// The first three different texts, for somebody who has to say what they are.
fn examples<'t>(v: &Visitor, texts: impl Iterator<Item = &'t str>) -> String {
    let mut found: Vec<&str> = Vec::new();
    for text in texts.filter(|text| !text.is_empty()) {
        if found.len() < 3 && !found.contains(&text) {
            found.push(text);
        }
    }
    let cut = |text: &&str| {
        let short: String = text.chars().take(LONGEST_EXAMPLE).collect();
        format!("\u{2068}{}\u{2069}", short.replace('\n', " "))
    };
    let examples = found.iter().map(cut).collect::<Vec<_>>().join(" · ");
    if examples.is_empty() {
        return v.say(word::DIRECTORY_TABLE_NO_EXAMPLE);
    }
    v.say_with(word::DIRECTORY_TABLE_EXAMPLE, &[("text", examples.as_str().into())])
}

fn role_word(v: &Visitor, role: Role) -> String {
    v.say_named(&format!("own-role-{}", role.as_str().replace('_', "-")))
}

/// What a column is.
fn one(
    v: &Visitor,
    sheet: &Sheet,
    entered: &Entered,
    (at, heading): (usize, &String),
    roles: &[(String, String)],
) -> Markup {
    let name = forms::column(at);
    let hint = examples(v, sheet.examples(at, 3).into_iter());
    let field = form::Field {
        problem: entered.problem(&name).map(|p| v.say_problem(p)),
        value: entered.typed.get(&name).to_owned(),
        ..form::Field::new(name, heading)
    };
    form::select(&field.hint(hint), roles)
}

/// Whom the words of the group mean; asked once it is known which column tells the group.
fn meanings(v: &Visitor, sheet: &Sheet, entered: &Entered) -> Markup {
    let words = words_of(sheet, &forms::mapping(&entered.typed, sheet));
    let choices: Vec<(String, String)> =
        std::iter::once((String::new(), v.say(word::OWN_MEANS_OWN)))
            .chain(Group::ALL.map(|group| (group.code().to_owned(), group_word(v, group))))
            .collect();
    let field = |word: &String| {
        let name = forms::means(word);
        let is_said = entered.typed.all(&name).next().is_some();
        let guessed = ::evidence::own::Settings::default().meaning(word).map_or("", Group::code);
        let value = if is_said { entered.typed.get(&name) } else { guessed };
        form::Field { value: value.to_owned(), ..form::Field::new(name, word) }
    };
    let mut seen = std::collections::BTreeSet::new();
    html! { @if !words.is_empty() {
        fieldset { legend { (v.say(word::OWN_MEANS)) }
            p.hint { (v.say(word::OWN_MEANS_HINT)) }
            @for word in words.iter().filter(|word| seen.insert(forms::means(word))) { (form::select(&field(word), &choices)) }
        }
    } }
}

fn group_word(v: &Visitor, group: Group) -> String {
    v.say_named(&format!("own-means-{}", group.code().to_lowercase().replace('_', "-")))
}

/// What holds for the whole table.
fn whole(v: &Visitor, sheet: &Sheet, entered: &Entered) -> Markup {
    let select = |name: &str, label, choices: &[(String, String)]| {
        form::select(&field(v, entered, name, label), choices)
    };
    let measures = Measure::ALL.map(|m| (m.as_str().to_owned(), super::unit(v, m.as_str())));
    let named = |i: &'static ::evidence::Indicator| (i.key.clone(), words::name(v, i));
    let none = (String::new(), v.say(word::OWN_INDICATOR_NONE));
    let indicators: Vec<_> = std::iter::once(none).chain(forms::indicators().map(named)).collect();
    let marks = ["", "point", "comma"].map(|m| {
        let word = if m.is_empty() { "auto" } else { m };
        (m.to_owned(), v.say_named(&format!("own-marks-{word}")))
    });
    let indicator = field(v, entered, "own-indicator", word::FIELD_OWN_INDICATOR);
    let period = field(v, entered, "own-period", word::FIELD_OWN_PERIOD);
    html! {
        fieldset { legend { (v.say(word::DIRECTORY_TABLE_WHOLE)) }
            (text(v, entered, "own-name", word::FIELD_OWN_NAME))
            (select("own-measure", word::FIELD_OWN_MEASURE, &measures))
            (form::select(&indicator.hint(v.say(word::OWN_INDICATOR_HINT)), &indicators))
            (form::line(&period.hint(v.say(word::OWN_PERIOD_HINT)), Line::Text))
            (text(v, entered, "own-source", word::FIELD_OWN_SOURCE))
            (text(v, entered, "own-licence", word::FIELD_OWN_LICENCE))
            (form::line(&field(v, entered, "own-extracted", word::FIELD_OWN_EXTRACTED), Line::Date))
            (select("own-marks", word::FIELD_OWN_MARKS, &marks))
            (of_file(v, sheet, entered))
        }
    }
}

/// Which sheet of a workbook, and how the letters of a file are written, where that is a question.
fn of_file(v: &Visitor, sheet: &Sheet, entered: &Entered) -> Markup {
    let names: Vec<_> = sheet.sheets.iter().map(|name| (name.clone(), name.clone())).collect();
    let letters = Letters::ASSUMED.map(|l| {
        (l.as_str().to_owned(), v.say_named(&format!("directory-letters-{}", l.as_str())))
    });
    let again = v.say(word::DIRECTORY_TABLE_AGAIN);
    html! {
        @if names.len() > 1 { (form::select(&field(v, entered, "sheet", word::DIRECTORY_TABLE_SHEET).hint(again), &names)) }
        @else { (form::hidden("sheet", entered.typed.get("sheet"))) }
        @if sheet.letters.is_assumed() {
            (form::select(&field(v, entered, "letters", word::DIRECTORY_TABLE_LETTERS).hint(v.say(word::DIRECTORY_TABLE_LETTERS_HINT)), &letters))
        }
    }
}
