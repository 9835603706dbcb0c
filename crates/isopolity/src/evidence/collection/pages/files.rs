//! What the page of a collection shows, handed on: as a table for spreadsheets and programs, as a
//! drawing, with a line to cite and a picture for another site.
//!
//! A file holds what its reader may see, as the page does. A picture for another site is offered once
//! everybody sees the figures: before, nobody there would.

use ::evidence::collection::{Collection, View};
use ::publish::chart::About;
use ::publish::table::{LineEnd, Table as Plain, csv};
use axum::Json;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use serde_json::json;

use super::super::requests::network::Seen;
use super::outcome::{marks, name, ordered};
use crate::evidence::collection::Given;
use crate::evidence::pages::files::object;
use crate::web::Visitor;
use crate::word;

const NAMES: [&str; 14] = [
    "city",
    "name",
    "period",
    "unit",
    "figure",
    "answer",
    "flags",
    "note",
    "source",
    "sent",
    "compared",
    "per_inhabitants",
    "inhabitants",
    "inhabitants_source",
];
const SPREAD: [&str; 5] = ["measure", "period", "unit", "per_inhabitants", "figure"];

/// What the page shows as a table: codes and plain numbers.
fn table(v: &Visitor, seen: &Seen) -> Plain {
    let (head, rows): (&[&str], _) = match (seen.view, &seen.outcome) {
        (View::Names, _) => (&NAMES, ordered(seen).iter().map(|g| of_city(v, seen, g)).collect()),
        (View::Spread, Some(outcome)) => {
            let marks = marks(outcome).into_iter().map(|(_, code, n)| (code, n.to_string()));
            let cities = ("cities", outcome.figures.to_string());
            (&SPREAD, marks.chain([cities]).map(|mark| of_mark(seen, mark)).collect())
        }
        _ => (&SPREAD, Vec::new()),
    };
    let head = head.iter().map(|name| (*name).to_owned()).collect();
    Plain { caption: String::new(), head, rows }
}

/// What the figures count; a part of a whole is told in per cent, whatever is counted.
fn unit(asks: &Collection) -> &'static str {
    if asks.is_in_per_cent() { "per cent" } else { asks.unit.as_str() }
}

fn written<T: ToString>(n: Option<T>) -> String {
    n.map(|n| n.to_string()).unwrap_or_default()
}

fn of_city(v: &Visitor, seen: &Seen, given: &Given) -> Vec<String> {
    let asks = &seen.asked.asks;
    let city = seen.city(&given.city).filter(|_| asks.is_by_size());
    vec![
        given.city.to_string(),
        name(v, seen, given),
        asks.period.to_string(),
        unit(asks).to_owned(),
        written(given.figure()),
        super::answer(v, asks, given.gives.answer.as_ref()),
        given.gives.flags.to_string(),
        given.gives.note.clone(),
        given.gives.source.clone(),
        given.at.clone(),
        written(seen.compared(given)),
        written(asks.per_inhabitants()),
        written(city.and_then(|city| city.inhabitants)),
        city.map(|city| city.inhabitants_note.clone()).unwrap_or_default(),
    ]
}

fn of_mark(seen: &Seen, (measure, figure): (&str, String)) -> Vec<String> {
    let asks = &seen.asked.asks;
    let unit = unit(asks).to_owned();
    vec![measure.to_owned(), asks.period.to_string(), unit, written(asks.per_inhabitants()), figure]
}

/// The table for spreadsheets.
pub fn as_csv(v: &Visitor, seen: &Seen) -> String {
    csv(&table(v, seen), LineEnd::CrLf)
}

/// The table for programs: its rows with the names of their cells.
pub fn as_json(v: &Visitor, seen: &Seen) -> Response {
    let table = table(v, seen);
    let rows: Vec<_> = table.rows.iter().map(|row| object(&table.head, row)).collect();
    let asks = &seen.asked.asks;
    Json(json!({
        "title": v.plain(&asks.title),
        "counts": v.plain(&asks.counts),
        "network": v.plain(&seen.network.name),
        "period": asks.period.to_string(),
        "page": address(v, seen),
        "made_up": seen.asked.example,
        "rows": rows,
    }))
    .into_response()
}

/// The files beside a drawing.
pub fn links(v: &Visitor, seen: &Seen, is_drawn: bool) -> Vec<(String, String)> {
    let file = |word, ending| (v.say(word), format!("{}/figures.{ending}", seen.asked.href()));
    let mut links = vec![file(word::EVIDENCE_AS_CSV, "csv")];
    if is_drawn {
        links.push(file(word::EVIDENCE_AS_SVG, "svg"));
        links.push(file(word::EVIDENCE_AS_PNG, "png"));
    }
    links
}

/// The page, whole.
fn address(v: &Visitor, seen: &Seen) -> String {
    format!("{}{}", v.app().settings.base_url, seen.asked.href())
}

/// «Cite or embed», to be opened, once everybody sees what is cited.
pub fn share(v: &Visitor, seen: &Seen, about: &About) -> Markup {
    if matches!(seen.public, View::Nothing(_)) {
        return html! {};
    }
    let facts = [
        ("title", about.title.as_str().into()),
        // It is a sentence, and so is what is cited.
        ("source", about.source.trim_end_matches('.').into()),
        ("address", address(v, seen).into()),
    ];
    html! { details.no-print {
        summary { (v.say(word::MAP_SHARE)) }
        p { (v.say(word::MAP_CITE)) " " (v.say_with(word::MAP_CITED, &facts)) }
        p { label for="embed-figures" { (v.say(word::MAP_EMBED)) }
            textarea id="embed-figures" rows="4" readonly dir="ltr" { (embed(v, seen, about)) } }
    } }
}

/// How wide a picture that stands alone is, in pixels.
const WIDE: u32 = 776;

/// A picture within a link, as markup for another site.
fn embed(v: &Visitor, seen: &Seen, about: &About) -> String {
    let page = address(v, seen);
    let picture = format!("{page}/figures.svg?lang={}", v.lang());
    let alt = format!("{}. {}", about.title, about.source);
    html! { a href=(page) { img src=(picture) alt=(alt) width=(WIDE); } }.into_string()
}
