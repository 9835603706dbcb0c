//! The page on which an officer sees what a source would bring, before she loads it.

use ::directory::exchange::Format;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use measure::{Problem, Problems};
use ui::form::{self, Choice, Line as Typing, Weight};
use ui::notice::{Kind, notice};
use ui::table::{Column, Table};

use super::super::arrival::pages::{how_to_load, would};
use super::super::history::Names;
use super::super::pages::contact_lines;
use super::super::table::Waiting;
use super::Look;
use crate::network::City;
use crate::web::Visitor;
use crate::web::forms::Entered;
use crate::web::frame::{Sheet, field, headline, problems};
use crate::word;

/// The most notices that are shown.
const MOST_NOTICES: usize = 100;

/// What lies on the desk.
pub struct Desk<'d> {
    pub city: &'d City,
    pub waiting: &'d Waiting,
    /// What keys of the city stand for.
    pub said: &'d Names,
}

/// What became of looking at it.
pub enum Outcome<'l> {
    /// What was said of it cannot be meant.
    Unclear,
    /// It has problems.
    Wrong(&'l Problems),
    /// It can be loaded.
    Good { look: &'l Look, seen: &'l str },
    /// It could be loaded, but the directory is another than when it was looked at.
    Moved { look: &'l Look, seen: &'l str },
}

fn way(v: &Visitor, city: &City) -> Vec<(String, String)> {
    let base = format!("/cities/{}/directory", city.key);
    vec![
        (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
        (v.plain(&city.name).to_owned(), format!("/cities/{}", city.key)),
        (v.say(word::DIRECTORY_TITLE), base.clone()),
        (v.say(word::DIRECTORY_IMPORT), format!("{base}/import")),
    ]
}

/// The page of a source.
pub fn source(v: &Visitor, desk: &Desk<'_>, entered: &Entered, outcome: &Outcome<'_>) -> Response {
    let is_good = matches!(outcome, Outcome::Good { .. } | Outcome::Moved { .. });
    let (title, lede) = match is_good {
        true => (word::DIRECTORY_TABLE_CHECKED, word::DIRECTORY_TABLE_CHECKED_LEDE),
        false => (word::DIRECTORY_TABLE_MEND, word::DIRECTORY_IMPORT_LEDE),
    };
    let check =
        |weight| form::button_with(&v.say(word::DIRECTORY_TABLE_CHECK), weight, "act", "check");
    let how = html! { (how_read(v, entered)) };
    let fields = html! {
        @match outcome {
            Outcome::Good { look, seen } | Outcome::Moved { look, seen } => {
                (would(v, desk.said, (&look.arrival, &look.lines), seen)) (notices(v, &look.notices)) (how_to_load(v, entered))
                details { summary { (v.say(word::DIRECTORY_SOURCE_CHANGE)) } (how) div.row { (check(Weight::Secondary)) } }
            }
            _ => { (form::hidden("service_state", entered.typed.get("service_state"))) (how) div.row { (check(Weight::Primary)) } }
        }
    };
    let action = format!("/cities/{}/directory/source/{}", desk.city.key, desk.waiting.id);
    let content = html! {
        (problems(v, entered))
        @if let Outcome::Wrong(found) = outcome { div role="alert" { (told(v, found.as_slice(), &caption(v, found.as_slice().len()))) } }
        @if let Outcome::Moved { .. } = outcome { (notice(Kind::Care, &html! { p { (v.say(word::DIRECTORY_TABLE_MOVED)) } })) }
        (form::post(&action, &html! { (fields) (form::waiting(&v.say(word::FRAME_WAITING))) }))
    };
    let top = headline(v, &way(v, desk.city), &desk.waiting.name, v.say(title), v.say(lede));
    let status = match outcome {
        Outcome::Unclear | Outcome::Wrong(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Outcome::Moved { .. } => StatusCode::CONFLICT,
        Outcome::Good { .. } => StatusCode::OK,
    };
    Sheet::new(top, content).answer_with(v, status)
}

/// As what the file is read, and what is taken where it says nothing.
fn how_read(v: &Visitor, entered: &Entered) -> Markup {
    let formats = Format::ALL.map(|format| {
        (format.as_str().to_owned(), v.say_named(&format!("directory-source-{}", format.as_str())))
    });
    let known = Format::parse(entered.typed.get("format")).unwrap_or(Format::OpenReferral);
    let named = v.say_named(&format!("directory-source-{}", known.as_str()));
    let languages: Vec<_> =
        word::OWN_NAMES.iter().map(|(tag, own)| ((*tag).to_owned(), (*own).to_owned())).collect();
    let real = ["published", "example"]
        .map(|value| Choice::new(value, v.say_named(&format!("directory-provenance-{value}"))));
    html! {
        fieldset { legend { (v.say_with(word::DIRECTORY_SOURCE_AS, &[("format", named.as_str().into())])) }
            (form::select(&field(v, entered, "format", word::DIRECTORY_IMPORT_FILE), &formats))
            (form::select(&field(v, entered, "lang", word::DIRECTORY_TEXTS_IN).hint(v.say(word::DIRECTORY_SOURCE_LANG_HINT)), &languages))
            (form::line(&field(v, entered, "organisation", word::DIRECTORY_TABLE_GIVER).hint(v.say(word::DIRECTORY_SOURCE_GIVER_HINT)), Typing::Text))
            fieldset { legend { (v.say(word::DIRECTORY_SOURCE_WAYS)) } (contact_lines(v, entered)) }
            (form::radios(&field(v, entered, "provenance", word::FIELD_PROVENANCE), &real))
        }
    }
}

fn caption(v: &Visitor, count: usize) -> String {
    v.say_with(word::DIRECTORY_IMPORT_PROBLEMS, &[("n", count.into())])
}

/// What cannot be taken over.
fn notices(v: &Visitor, all: &[Problem]) -> Markup {
    let caption = v.say_with(word::DIRECTORY_SOURCE_NOTICES, &[("n", all.len().into())]);
    let shown = all.get(..MOST_NOTICES).unwrap_or(all);
    html! { @if !all.is_empty() { details { summary { (caption) } (told(v, shown, &caption)) } } }
}

/// Problems with their places.
fn told(v: &Visitor, all: &[Problem], caption: &str) -> Markup {
    let row = |problem: &Problem| {
        vec![html! { code dir="ltr" { (problem.place) } }, html! { (v.say_problem(problem)) }]
    };
    let table = Table {
        caption: caption.to_owned(),
        head: vec![
            (v.say(word::DIRECTORY_IMPORT_WHERE), Column::Words),
            (v.say(word::DIRECTORY_IMPORT_WHAT), Column::Words),
        ],
        rows: all.iter().map(row).collect(),
    };
    table.render()
}
