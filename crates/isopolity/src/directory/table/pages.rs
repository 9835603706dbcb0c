//! The page on which an officer says what the columns of a table are, and sees what would become of
//! her directory before she loads it.

use std::sync::Arc;

use ::directory::Service;
use ::directory::table::{Field, Group, Rows, Sheet, Target};
use axum::http::StatusCode;
use axum::response::Response;
use locale::{Lang, Word};
use maud::{Markup, html};
use measure::{Problem, Problems};
use std::collections::BTreeSet;
use ui::form::{self, Choice, Line as Typing, Weight};
use ui::notice::{Kind, notice};
use ui::table::{Column, Table};

use super::super::arrival::Line;
use super::super::arrival::pages::{how_to_load, would};
use super::super::exchange::Arrival;
use super::super::history::Names;
use super::{Waiting, forms};
use crate::network::City;
use crate::web::Visitor;
use crate::web::forms::Entered;
use crate::web::frame::{Sheet as Page, field, headline, problems};
use crate::word;

/// Columns of our own export are named in one line where a table has more than so many.
const MANY_COLUMNS: usize = 60;
/// The most letters of an example.
const LONGEST_EXAMPLE: usize = 40;
/// What lies on the desk.
pub struct Desk<'d> {
    pub city: &'d City,
    pub waiting: &'d Waiting,
    pub sheet: &'d Sheet,
    pub services: &'d [Arc<Service>],
    /// What keys of the city stand for.
    pub said: &'d Names,
}

/// What became of looking at the table.
pub enum Outcome {
    /// The officer is asked what the columns are.
    Asked,
    /// What was said about the columns cannot be meant.
    Unclear(Problems),
    /// Rows have problems.
    Wrong(Problems),
    /// It can be loaded.
    Good { arrival: Arrival, lines: Vec<Line>, seen: String },
    /// It could be loaded, but the directory is another than when it was checked.
    Moved { arrival: Arrival, lines: Vec<Line>, seen: String },
}

fn base(city: &City) -> String {
    format!("/cities/{}/directory", city.key)
}

fn way(v: &Visitor, city: &City) -> Vec<(String, String)> {
    vec![
        (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
        (v.plain(&city.name).to_owned(), format!("/cities/{}", city.key)),
        (v.say(word::DIRECTORY_TITLE), base(city)),
        (v.say(word::DIRECTORY_IMPORT), format!("{}/import", base(city))),
    ]
}

/// The page of a table.
pub fn table(v: &Visitor, desk: &Desk<'_>, entered: &Entered, outcome: &Outcome) -> Response {
    let (title, lede) = match outcome {
        Outcome::Good { .. } | Outcome::Moved { .. } => {
            (word::DIRECTORY_TABLE_CHECKED, word::DIRECTORY_TABLE_CHECKED_LEDE)
        }
        Outcome::Wrong(_) => (word::DIRECTORY_TABLE_MEND, word::DIRECTORY_TABLE_MEND_LEDE),
        _ => (word::DIRECTORY_TABLE_COLUMNS, word::DIRECTORY_TABLE_COLUMNS_LEDE),
    };
    let columns = columns(v, desk, entered);
    let is_good = matches!(outcome, Outcome::Good { .. } | Outcome::Moved { .. });
    let fields = html! {
        @match outcome {
            Outcome::Good { arrival, lines, seen } | Outcome::Moved { arrival, lines, seen } =>
                { (would(v, desk.said, (arrival, lines), seen)) (how_to_load(v, entered)) }
            _ => {}
        }
        @if is_good { details { summary { (v.say(word::DIRECTORY_TABLE_CHANGE_COLUMNS)) } (columns) (check(v, Weight::Secondary)) } }
        @else {
            (form::hidden("service_state", entered.typed.get("service_state")))
            (columns) (check(v, Weight::Primary))
        }
    };
    let action = format!("{}/table/{}", base(desk.city), desk.waiting.id);
    let content = html! {
        (problems(v, entered))
        @if let Outcome::Wrong(found) = outcome { (wrong(v, found)) }
        @if let Outcome::Moved { .. } = outcome { (notice(Kind::Care, &html! { p { (v.say(word::DIRECTORY_TABLE_MOVED)) } })) }
        (form::post(&action, &html! { (fields) (form::waiting(&v.say(word::FRAME_WAITING))) }))
    };
    let top = headline(v, &way(v, desk.city), &desk.waiting.name, v.say(title), v.say(lede));
    let status = match outcome {
        Outcome::Unclear(_) | Outcome::Wrong(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Outcome::Moved { .. } => StatusCode::CONFLICT,
        _ => StatusCode::OK,
    };
    Page::new(top, content).answer_with(v, status)
}

/// A table that cannot be read as it was wished.
pub fn unreadable(v: &Visitor, city: &City, found: Problems) -> Response {
    let content = html! {
        (wrong(v, &found))
        p { (form::link_button(&v.say(word::DIRECTORY_IMPORT), Weight::Primary, &format!("{}/import", base(city)))) }
    };
    let top = headline(
        v,
        &way(v, city),
        "",
        v.say(word::DIRECTORY_TABLE_MEND),
        v.say(word::DIRECTORY_TABLE_MEND_LEDE),
    );
    Page::new(top, content).answer_with(v, StatusCode::UNPROCESSABLE_ENTITY)
}

fn check(v: &Visitor, weight: Weight) -> Markup {
    html! { div.row { (form::button_with(&v.say(word::DIRECTORY_TABLE_CHECK), weight, "act", "check")) } }
}

/// Everything that is wrong, by row and column.
fn wrong(v: &Visitor, found: &Problems) -> Markup {
    let found = found.as_slice();
    let row = |problem: &Problem| {
        let (row, column) = whereabouts(v, problem);
        vec![html! { (row) }, html! { bdi { (column) } }, html! { (sentence(v, problem)) }]
    };
    let caption = v.say_with(word::DIRECTORY_IMPORT_PROBLEMS, &[("n", found.len().into())]);
    let heads =
        [word::DIRECTORY_TABLE_ROW, word::DIRECTORY_TABLE_COLUMN, word::DIRECTORY_IMPORT_WHAT];
    let table = Table {
        caption,
        head: heads.map(|head| (v.say(head), Column::Words)).to_vec(),
        rows: found.iter().map(row).collect(),
    };
    html! {
        div role="alert" { (table.render()) }
        @if found.len() >= measure::MOST_PROBLEMS { p.hint { (v.say(word::DIRECTORY_TABLE_MAYBE_MORE)) } }
    }
}

/// A problem's sentence; a column that is missing by the name of its field.
fn sentence(v: &Visitor, problem: &Problem) -> String {
    let field =
        problem.facts.iter().find(|(name, _)| *name == "text").and_then(|(_, f)| Field::parse(f));
    match field.filter(|_| problem.code == "column-missing") {
        Some(field) => v.say_named_with(
            "problem-column-missing",
            &[("text", v.say(label(field)).as_str().into())],
        ),
        None => v.say_problem(problem),
    }
}

/// The row and the column of a place such as `rows/7/Phone`.
fn whereabouts(v: &Visitor, problem: &Problem) -> (String, String) {
    let nothing = || "–".to_owned();
    match problem.place.split_once('/') {
        Some(("rows", rest)) => match rest.split_once('/') {
            Some((row, column)) => (row.to_owned(), column.to_owned()),
            None => (rest.to_owned(), nothing()),
        },
        Some(("columns", name)) => {
            (nothing(), Field::parse(name).map_or_else(nothing, |field| v.say(label(field))))
        }
        _ => (nothing(), nothing()),
    }
}

/// What is asked about the table and each of its columns.
fn columns(v: &Visitor, desk: &Desk<'_>, entered: &Entered) -> Markup {
    let sheet = desk.sheet;
    let is_own = |heading: &str| {
        sheet.head.len() > MANY_COLUMNS && Target::of_own_heading(heading).is_some()
    };
    let groups = choices(v, desk);
    let (own, others): (Vec<_>, Vec<_>) =
        sheet.head.iter().enumerate().partition(|(_, heading)| is_own(heading));
    html! {
        (form::hidden("mark", entered.typed.get("mark")))
        (whole(v, desk, entered))
        fieldset { legend { (v.say(word::DIRECTORY_TABLE_EACH)) }
            @for (at, heading) in others { (one(v, desk, entered, (at, heading), &groups)) }
            @if !own.is_empty() { p.hint { (v.say_with(word::DIRECTORY_TABLE_OWN, &[("n", own.len().into())])) } }
            @for (at, _) in own { (form::hidden(&forms::column(at), entered.typed.get(&forms::column(at)))) }
        }
    }
}

/// What holds for the whole table.
fn whole(v: &Visitor, desk: &Desk<'_>, entered: &Entered) -> Markup {
    let sheet = desk.sheet;
    let languages: Vec<_> =
        word::OWN_NAMES.iter().map(|(tag, own)| ((*tag).to_owned(), (*own).to_owned())).collect();
    let made = forms::TRANSLATIONS
        .map(|value| (value.to_owned(), v.say_named(&format!("directory-table-made-{value}"))));
    let real = ["published", "example"]
        .map(|value| Choice::new(value, v.say_named(&format!("directory-provenance-{value}"))));
    let rows = Rows::ALL.map(|rows| (rows.as_str().to_owned(), name_of_rows(v, rows)));
    let names: Vec<_> = sheet.sheets.iter().map(|name| (name.clone(), name.clone())).collect();
    html! {
        fieldset { legend { (v.say(word::DIRECTORY_TABLE_WHOLE)) }
            @if names.len() > 1 { (form::select(&field(v, entered, "sheet", word::DIRECTORY_TABLE_SHEET).hint(v.say(word::DIRECTORY_TABLE_AGAIN)), &names)) }
            @else { (form::hidden("sheet", entered.typed.get("sheet"))) }
            (form::select(&field(v, entered, "rows", word::DIRECTORY_TABLE_ROWS), &rows))
            @if sheet.letters.is_assumed() { (letters(v, entered)) }
            (form::select(&field(v, entered, "lang", word::DIRECTORY_TEXTS_IN).hint(v.say(word::DIRECTORY_TABLE_LANG_HINT)), &languages))
            (form::select(&field(v, entered, "translations", word::DIRECTORY_TABLE_MADE), &made))
            (form::line(&field(v, entered, "organisation", word::DIRECTORY_TABLE_GIVER).hint(v.say(word::DIRECTORY_TABLE_GIVER_HINT)), Typing::Text))
            (form::radios(&field(v, entered, "provenance", word::FIELD_PROVENANCE), &real))
        }
    }
}

fn name_of_rows(v: &Visitor, rows: Rows) -> String {
    match rows {
        Rows::Services => v.say(word::DIRECTORY_ALL),
        Rows::Entries(kind) => v.say_named(&format!("guide-kind-{}", kind.as_str())),
    }
}

fn letters(v: &Visitor, entered: &Entered) -> Markup {
    let names: Vec<_> = ::directory::table::Letters::ASSUMED
        .iter()
        .map(|l| (l.as_str().to_owned(), v.say_named(&format!("directory-letters-{}", l.as_str()))))
        .collect();
    let field = field(v, entered, "letters", word::DIRECTORY_TABLE_LETTERS);
    form::select(&field.hint(v.say(word::DIRECTORY_TABLE_LETTERS_HINT)), &names)
}

/// What a column is.
fn one(
    v: &Visitor,
    desk: &Desk<'_>,
    entered: &Entered,
    (at, heading): (usize, &String),
    groups: &[(String, Vec<(String, String)>)],
) -> Markup {
    let name = forms::column(at);
    let cut = |text: &&str| {
        let short: String = text.chars().take(LONGEST_EXAMPLE).collect();
        let dots = if text.chars().count() > LONGEST_EXAMPLE { "…" } else { "" };
        // Parted by letters that keep a text of another direction on its own.
        format!("\u{2068}{}{dots}\u{2069}", short.replace('\n', " "))
    };
    let examples = desk.sheet.examples(at, 3);
    let hint = match examples.as_slice() {
        [] => v.say(word::DIRECTORY_TABLE_NO_EXAMPLE),
        some => v.say_with(
            word::DIRECTORY_TABLE_EXAMPLE,
            &[("text", some.iter().map(cut).collect::<Vec<_>>().join(" · ").as_str().into())],
        ),
    };
    let field = form::Field {
        problem: entered.problem(&name).map(|p| v.say_problem(p)),
        value: entered.typed.get(&name).to_owned(),
        ..form::Field::new(name, heading)
    };
    form::grouped_select(&field.hint(hint), &v.say(word::DIRECTORY_TABLE_LEAVE_OUT), groups)
}

/// What a column can be, in groups; last, texts in other languages than the table's.
fn choices(v: &Visitor, desk: &Desk<'_>) -> Vec<(String, Vec<(String, String)>)> {
    let groups = [
        (Group::Service, word::DIRECTORY_TABLE_OF_SERVICE),
        (Group::Eligibility, word::DIRECTORY_TABLE_OF_PEOPLE),
        (Group::Organisation, word::DIRECTORY_TABLE_OF_ORGANISATION),
        (Group::Place, word::DIRECTORY_TABLE_OF_PLACE),
        (Group::Entry, word::GUIDE_TITLE),
        (Group::Record, word::DIRECTORY_TABLE_OF_RECORD),
    ];
    let of = |(group, name): (Group, Word)| {
        let fields = Field::ALL.iter().copied().filter(|field| field.group() == group);
        (
            v.say(name),
            fields.map(|field| (field.as_str().to_owned(), v.say(label(field)))).collect(),
        )
    };
    let mut all: Vec<_> = groups.into_iter().map(of).collect();
    for lang in languages(desk) {
        let texts = Field::ALL.iter().copied().filter(|field| field.is_text());
        let name = v.language(lang);
        let within = |field| {
            let facts = [("field", v.say(label(field)).into()), ("language", name.as_str().into())];
            let target = Target::within(field, lang).to_string();
            (target, v.say_with(word::DIRECTORY_TABLE_IN_LANGUAGE, &facts))
        };
        let group =
            v.say_with(word::DIRECTORY_TABLE_TRANSLATED, &[("language", name.as_str().into())]);
        all.push((group, texts.map(within).collect()));
    }
    all
}

/// The languages into which texts may be translated: those of the city, of its services, and those
/// that headings name.
fn languages(desk: &Desk<'_>) -> BTreeSet<Lang> {
    let headings = desk.sheet.head.iter();
    let named = headings.filter_map(|heading| {
        let tag = heading.trim_end_matches(')').rsplit([' ', '(', '_', '-']).next()?;
        crate::word::language_named(tag).or_else(|| {
            let is_known = word::OWN_NAMES.iter().any(|(own, _)| own.eq_ignore_ascii_case(tag));
            is_known.then(|| Lang::parse(tag).ok()).flatten()
        })
    });
    let own = desk.city.languages.iter().copied();
    let written = desk.services.iter().flat_map(|s| s.title.languages());
    named
        .chain(own)
        .chain(written)
        .take(10_000)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .take(30)
        .collect()
}

/// What a field is called.
fn label(field: Field) -> Word {
    match field {
        Field::Key => word::FIELD_KEY,
        // Of a service or of anything else.
        Field::Title => word::FIELD_ENTRY_TITLE,
        Field::Description => word::FIELD_ENTRY_TEXT,
        Field::Themes => word::FIELD_SERVICE_THEMES,
        Field::HowToBegin => word::FIELD_HOW_TO_BEGIN,
        Field::Documents => word::FIELD_DOCUMENTS,
        Field::Cost => word::FIELD_COST,
        Field::Spoken => word::FIELD_SPOKEN,
        Field::Hours => word::FIELD_HOURS,
        Field::Phone => word::FIELD_PHONE,
        Field::Mail => word::FIELD_MAIL,
        Field::Web => word::FIELD_WEB,
        Field::AgeFrom => word::FIELD_AGE_FROM,
        Field::AgeTo => word::FIELD_AGE_TO,
        Field::Residence => word::DIRECTORY_COLUMN_RESIDENCE,
        Field::Gender => word::DIRECTORY_COLUMN_GENDER,
        Field::Family => word::DIRECTORY_COLUMN_FAMILY,
        Field::Safety => word::FIELD_SAFETY,
        Field::WomenOnly => word::DIRECTORY_COLUMN_WOMEN_ONLY,
        Field::LgbtqiFriendly => word::DIRECTORY_COLUMN_LGBTQI_FRIENDLY,
        Field::Anonymous => word::DIRECTORY_COLUMN_ANONYMOUS,
        Field::Organisation => word::DIRECTORY_COLUMN_ORGANISATION,
        Field::OrganisationKey => word::DIRECTORY_COLUMN_ORGANISATION_KEY,
        Field::OrganisationAbout => word::DIRECTORY_COLUMN_ORGANISATION_ABOUT,
        Field::OrganisationPhone => word::DIRECTORY_COLUMN_ORGANISATION_PHONE,
        Field::OrganisationMail => word::DIRECTORY_COLUMN_ORGANISATION_MAIL,
        Field::OrganisationWeb => word::DIRECTORY_COLUMN_ORGANISATION_WEB,
        Field::Place => word::DIRECTORY_COLUMN_PLACE,
        Field::PlaceKey => word::DIRECTORY_COLUMN_PLACE_KEY,
        Field::Street => word::FIELD_STREET,
        Field::Postcode => word::FIELD_POSTCODE,
        Field::Town => word::FIELD_TOWN,
        Field::Country => word::FIELD_COUNTRY,
        Field::Latitude => word::FIELD_LATITUDE,
        Field::Longitude => word::FIELD_LONGITUDE,
        Field::Zone => word::FIELD_TIME_ZONE,
        Field::Accessibility => word::FIELD_ACCESSIBILITY,
        Field::Directions => word::FIELD_DIRECTIONS,
        Field::MorePlaces => word::DIRECTORY_COLUMN_MORE_PLACES,
        Field::Begins => word::FIELD_STARTS_ON,
        Field::Ends => word::FIELD_ENDS_ON,
        Field::Repeats => word::FIELD_RHYTHM,
        Field::Online => word::FIELD_ONLINE,
        Field::Number => word::FIELD_NUMBER,
        Field::Order => word::FIELD_ORDER,
        Field::Parent => word::FIELD_PARENT,
        Field::About => word::FIELD_PAGE_ABOUT,
        Field::Desks => word::FIELD_DESKS,
        Field::Translating => word::FIELD_TRANSLATING,
        Field::CheckedUntil => word::FIELD_CHECKED_UNTIL,
        Field::Provenance => word::FIELD_PROVENANCE,
        Field::Source => word::DIRECTORY_COLUMN_SOURCE,
        Field::Machine => word::DIRECTORY_COLUMN_MACHINE,
    }
}
