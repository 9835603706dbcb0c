//! Tables of answers: taken, filled in, sent back, looked at before anything changes.

use ::evidence::collection::State;
use ::sheet::ACCEPTED;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use measure::{Problem, Problems};
use ui::form::{self, Field, Weight};
use ui::notice::{self, Kind as Tone};
use ui::table::{Column, Table};

use super::super::Given;
use super::super::requests::table::At;
use super::super::sheet::{self, Desk, Line};
use crate::web::Visitor;
use crate::web::frame::{Sheet, headline};
use crate::word;

/// The longest part of a table that a page keeps in one field, in bytes.
const LONGEST_PART: usize = 16_000;

/// The table to take away, and where it is sent back; what was wrong with it, if it was sent.
pub fn upload(v: &Visitor, page: &str, problems: &[Problem]) -> Markup {
    let label = v.say(word::COLLECTION_FILE);
    let field = Field::new("file", label).hint(v.say(word::COLLECTION_FILE_HINT));
    let sentences: Vec<_> = problems.iter().map(|p| sentence(v, p)).collect();
    html! { section.section {
        h2 { (v.say(word::COLLECTION_TABLE)) }
        p { (v.say(word::COLLECTION_TABLE_LEDE)) " " a href=(format!("{page}/table.csv")) { (v.say(word::COLLECTION_TABLE_TAKE)) } }
        @if !sentences.is_empty() { (notice::notice(Tone::Care, &html! { ul { @for one in &sentences { li { (one) } } } })) }
        (form::upload(&format!("{page}/table"), &html! {
            (form::file(&field, ACCEPTED))
            (form::button(&v.say(word::COLLECTION_LOOK), Weight::Secondary))
            (form::waiting(&v.say(word::FRAME_WAITING)))
        }))
    } }
}

/// What is wrong, after the line in which it is.
fn sentence(v: &Visitor, problem: &Problem) -> String {
    let says = v.say_problem(problem);
    let Some(place) = problem.place.strip_prefix("line ") else { return says };
    let line = place.split(", ").next().unwrap_or_default().to_owned();
    v.say_with(word::COLLECTION_LINE, &[("line", line.into()), ("problem", says.into())])
}

/// The page to which a table belongs, as the way to it.
fn way(v: &Visitor, at: &At) -> Vec<(String, String)> {
    let name = match &at.desk {
        Desk::Collection(asked, _) => v.plain(&asked.asks.title).to_owned(),
        Desk::City(city, _) => v.plain(&city.name).to_owned(),
    };
    vec![(name, at.page.clone())]
}

/// Everything that is wrong with a table.
pub fn refused(v: &Visitor, at: &At, problems: &Problems) -> Response {
    let lede =
        v.say_with(word::COLLECTION_TABLE_REFUSED, &[("n", problems.as_slice().len().into())]);
    let top = headline(v, &way(v, at), "", v.say(word::COLLECTION_TABLE), lede);
    Sheet::new(top, upload(v, &at.page, problems.as_slice()))
        .answer_with(v, StatusCode::UNPROCESSABLE_ENTITY)
}

/// What would change, and the button.
pub fn preview(v: &Visitor, at: &At, lines: &[Line], text: &str) -> Response {
    let new = lines.iter().filter(|line| !line.is_as_before()).count();
    let words = |word| (v.say(word), Column::Words);
    let first = match at.desk {
        Desk::Collection(..) => word::COLLECTION_CITY,
        Desk::City(..) => word::COLLECTION_ASKED,
    };
    let table = Table {
        caption: v.say(word::COLLECTION_WOULD_CHANGE),
        head: vec![
            words(first),
            words(word::COLLECTION_STANDS_NOW),
            words(word::COLLECTION_WOULD_STAND),
            words(word::COLLECTION_PLEASE_LOOK),
        ],
        rows: lines.iter().map(|line| row(v, at, line)).collect(),
    };
    let content = html! {
        (table.render())
        @if new > 0 { (form::post(&format!("{}/table/take", at.page), &html! {
            (form::hidden("version", &sheet::version(lines).to_string()))
            @for part in parts(&text.replace("\r\n", "\n")) { (form::hidden("text", part)) }
            div.row {
                (form::button(&v.say_with(word::COLLECTION_TAKE, &[("n", new.into())]), Weight::Primary))
                (form::link_button(&v.say(word::COLLECTION_LEAVE), Weight::Secondary, &at.page))
            }
        })) }
    };
    let lede = if new > 0 { word::COLLECTION_NOTHING_SENT } else { word::COLLECTION_NOTHING_NEW };
    let top = headline(v, &way(v, at), "", v.say(word::COLLECTION_TABLE), v.say(lede));
    Sheet::new(top, content).answer(v)
}

/// A text in parts that a form may send.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (part, more) = rest.split_at(rest.floor_char_boundary(LONGEST_PART));
        rest = more;
        (!part.is_empty()).then_some(part)
    })
}

fn row(v: &Visitor, at: &At, line: &Line) -> Vec<Markup> {
    let asks = &line.asked.asks;
    let name = match at.desk {
        Desk::Collection(..) => v.plain(&line.city.name),
        Desk::City(..) => v.plain(&asks.title),
    };
    // What a city has only begun is nobody else's.
    let may_show = |b: &&Given| b.state == State::Sent || matches!(at.desk, Desk::City(..));
    let before = line.before.as_ref().filter(may_show).and_then(|b| b.gives.answer.as_ref());
    vec![
        html! { (name) },
        html! { (super::answer(v, asks, before)) },
        html! { (super::answer(v, asks, line.gives.answer.as_ref())) },
        html! { @for warning in &line.warnings { p { (super::warning(v, asks, warning)) } } },
    ]
}
