//! The pages by which a file of statistics is loaded: the form, its problems, what would change.

use std::collections::BTreeSet;

use ::evidence::{Indicator, indicators};
use axum::response::Response;
use maud::{Markup, html};
use measure::Problem;
use ui::form::{self, Weight};
use ui::notice::{self, Kind as Tone};
use ui::table::{Column, Table};

use crate::evidence::load::{Extent, wanting};
use crate::evidence::words;
use crate::web::frame::{Sheet, field, form_sheet, headline};
use crate::web::{Entered, Visitor};
use crate::word;

/// `/evidence/load`: the form, with everything that was wrong with a file.
pub fn load_form(v: &Visitor, entered: &Entered, found: &[Problem]) -> Response {
    let line = |name, label, kind| form::line(&field(v, entered, name, label), kind);
    let file = field(v, entered, "file", word::EVIDENCE_FILE).hint(v.say(word::EVIDENCE_FILE_HINT));
    let content = html! {
        @if !found.is_empty() { (problems_table(v, found)) }
        (form::upload("/evidence/load", &html! {
            (form::file(&file, ".csv,.tsv,.gz,.xml,.json,text/csv,text/tab-separated-values,application/gzip,application/xml,application/json"))
            p.quiet { (v.say(word::EVIDENCE_GIVEN)) }
            (line("source", word::EVIDENCE_FIELD_SOURCE, form::Line::Text))
            (line("licence", word::EVIDENCE_FIELD_LICENCE, form::Line::Text))
            (line("extracted", word::EVIDENCE_FIELD_EXTRACTED, form::Line::Date))
            (form::button(&v.say(word::EVIDENCE_LOOK), Weight::Primary))
            (form::waiting(&v.say(word::FRAME_WAITING)))
        }))
        section.section { h2 { (v.say(word::EVIDENCE_TABLES)) }
            ul { @for i in indicators() { li { (words::name(v, i)) ": " (tables_of(i)) } } } }
    };
    let way = [(v.say(word::FRAME_NAV_EVIDENCE), "/evidence".to_owned())];
    form_sheet(
        v,
        headline(v, &way, "", v.say(word::EVIDENCE_LOAD), v.say(word::EVIDENCE_LOAD_LEDE)),
        entered,
        content,
    )
}

/// The codes of the tables of an indicator.
pub fn tables_of(indicator: &Indicator) -> String {
    let mut seen = BTreeSet::new();
    let codes = indicator.tables.iter().map(|table| table.dataset.as_str());
    codes.filter(|code| seen.insert(*code)).collect::<Vec<_>>().join(", ")
}

/// Everything that is wrong with a file: where, what, what to do.
fn problems_table(v: &Visitor, found: &[Problem]) -> Markup {
    Table {
        caption: v.say_with(word::EVIDENCE_PROBLEMS, &[("n", found.len().into())]),
        head: vec![
            (v.say(word::EVIDENCE_PROBLEM_PLACE), Column::Words),
            (v.say(word::EVIDENCE_PROBLEM), Column::Words),
        ],
        rows: found
            .iter()
            .map(|p| {
                let place = if p.place.is_empty() {
                    v.say(word::EVIDENCE_WHOLE_FILE)
                } else {
                    p.place.clone()
                };
                vec![html! { (place) }, html! { (v.say_problem(p)) }]
            })
            .collect(),
    }
    .render()
}

/// `/evidence/load/{waiting}`: what would be loaded, beside what is there.
pub fn preview(
    v: &Visitor,
    id: &str,
    version: i64,
    before: Option<&Extent>,
    after: &Extent,
) -> Response {
    let content = html! {
        section.section { (preview_part(v, before, after)) }
        (form::post(&format!("/evidence/load/{id}"), &html! {
            (form::hidden("version", &version.to_string()))
            div.row {
                (form::button(&v.say(word::EVIDENCE_LOAD_NOW), Weight::Primary))
                (form::link_button(&v.say(word::EVIDENCE_LOAD_NOT), Weight::Quiet, "/evidence"))
            }
        }))
    };
    let way = [
        (v.say(word::FRAME_NAV_EVIDENCE), "/evidence".to_owned()),
        (v.say(word::EVIDENCE_LOAD), "/evidence/load".to_owned()),
    ];
    let top =
        headline(v, &way, "", v.say(word::EVIDENCE_PREVIEW), v.say(word::EVIDENCE_PREVIEW_LEDE));
    Sheet::new(top, content).answer(v)
}

/// A line of the preview: what it tells, and how it reads that off.
type Told<'a> = (locale::Word, &'a dyn Fn(&Extent) -> String);

fn preview_part(v: &Visitor, before: Option<&Extent>, after: &Extent) -> Markup {
    let named = |key: &String| Some(words::name(v, Indicator::of_key(key)?));
    let names: Vec<String> = after.indicators.iter().filter_map(named).collect();
    let wanting: Vec<_> = wanting(&after.dataset, &after.indicators).collect();
    let is_less =
        before.is_some_and(|b| after.places < b.places || after.from > b.from || after.to < b.to);
    let numbers = v.numbers();
    let count = |n: usize| numbers.whole(i64::try_from(n).unwrap_or(i64::MAX));
    let lines: [Told<'_>; 7] = [
        (word::EVIDENCE_PLACES, &|e| count(e.places)),
        (word::EVIDENCE_YEARS, &|e| format!("{}–{}", e.from, e.to)),
        (word::EVIDENCE_CELLS, &|e| count(e.rows)),
        (word::EVIDENCE_CELLS_FLAGGED, &|e| count(e.flagged)),
        (word::EVIDENCE_CELLS_MISSING, &|e| count(e.missing)),
        (word::EVIDENCE_FIELD_SOURCE, &|e| e.source.clone()),
        (word::EVIDENCE_FIELD_EXTRACTED, &|e| {
            if e.extracted.is_empty() {
                v.say(word::EVIDENCE_NOT_SAID)
            } else {
                v.date(&e.extracted)
            }
        }),
    ];
    let row = |(label, of): &Told<'_>| {
        vec![
            html! { (v.say(*label)) },
            html! { @match before { Some(b) => (of(b)), None => "–" } },
            html! { (of(after)) },
        ]
    };
    let table = Table {
        caption: v
            .say_with(word::EVIDENCE_TABLE_NAMED, &[("table", after.dataset.as_str().into())]),
        head: vec![
            (v.say(word::EVIDENCE_WHAT), Column::Words),
            (v.say(word::EVIDENCE_NOW), Column::Numbers),
            (v.say(word::EVIDENCE_THEN), Column::Numbers),
        ],
        rows: lines.iter().map(row).collect(),
    };
    html! {
        h2 { (after.dataset) }
        @if names.is_empty() { p { (v.say(word::EVIDENCE_FEEDS_NONE)) } }
        @else { p { (v.say(word::EVIDENCE_FEEDS)) } ul { @for name in &names { li { (name) } } } }
        @for (indicator, codes) in &wanting {
            p.quiet { (v.say_with(word::EVIDENCE_WANTS, &[("what", words::name(v, indicator).into()), ("codes", codes.as_str().into())])) }
        }
        (table.render())
        @if after.mixes_vintages { (notice::notice(Tone::Note, &html! { p { (v.say(word::EVIDENCE_MIXES)) } })) }
        @if is_less { (notice::notice(Tone::Care, &html! { p { (v.say(word::EVIDENCE_LESS)) } })) }
    }
}
