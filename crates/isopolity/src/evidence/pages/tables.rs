//! `/evidence/tables`: every table of figures with its files, for those who go on with them.

use ::evidence::{Form, Indicator};
use axum::response::Response;
use maud::{Markup, html};
use ui::list;

use crate::evidence::{Figures, Table, words};
use crate::web::Visitor;
use crate::web::frame::{Sheet, headline};
use crate::word;

/// The formats that are offered, with how people call them.
const OFFERED: [(Form, &str); 6] = [
    (Form::SdmxCsv, "SDMX-CSV"),
    (Form::Tsv, "TSV"),
    (Form::JsonStat, "JSON-stat"),
    (Form::SdmxJson, "SDMX-JSON 2.0"),
    (Form::SdmxMl, "SDMX-ML 2.1"),
    (Form::SdmxMl3, "SDMX-ML 3.0"),
];

/// `/evidence/tables`
pub fn tables(v: &Visitor, figures: &Figures) -> Response {
    let all: Vec<_> = figures.tables().collect();
    let content = html! {
        @if all.is_empty() { (list::nothing(&v.say(word::EVIDENCE_NOTHING), None)) }
        @for table in &all { (one(v, table)) }
        p.quiet { a href="/open#figures" { (v.say(word::EVIDENCE_TABLES_ASK)) } }
    };
    let way = [(v.say(word::FRAME_NAV_EVIDENCE), "/evidence".to_owned())];
    let top = headline(
        v,
        &way,
        "",
        v.say(word::EVIDENCE_ALL_TABLES),
        v.say(word::EVIDENCE_ALL_TABLES_LEDE),
    );
    Sheet::new(top, content).answer(v)
}

fn one(v: &Visitor, table: &Table) -> Markup {
    let extent = &table.extent;
    let name = table.dataset.title.name.as_deref();
    let numbers = v.numbers();
    let count = |n: usize| numbers.whole(i64::try_from(n).unwrap_or(i64::MAX));
    let fed = extent.indicators.iter().filter_map(|key| Indicator::of_key(key));
    html! { section.section id=(extent.dataset) {
        h2 { (extent.dataset) }
        @if let Some(name) = name { p lang="en" dir="ltr" { (name) } }
        (list::facts(&[
            (v.say(word::EVIDENCE_PLACES), html! { (count(extent.places)) }),
            (v.say(word::EVIDENCE_YEARS), html! { (extent.from) "–" (extent.to) }),
            (v.say(word::EVIDENCE_CELLS), html! { (count(extent.rows)) }),
            (v.say(word::EVIDENCE_FEEDS_SHORT), html! { @for (at, indicator) in fed.enumerate() {
                @if at > 0 { (v.lang().list_comma()) }
                a href=(format!("/evidence/{}?table={}", indicator.key, extent.dataset)) { (words::name(v, indicator)) }
            } }),
            (v.say(word::EVIDENCE_FILES), html! { @for (at, (form, name)) in OFFERED.iter().enumerate() {
                @if at > 0 { " · " }
                a href=(format!("/sdmx/2.1/data/{}?format={}", extent.dataset, form.name())) { (name) }
            } }),
        ]))
        p.quiet.small { (words::source_of(v, &table.dataset.title)) }
    } }
}
