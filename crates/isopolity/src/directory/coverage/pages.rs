//! The pages that show what an access point covers.

use axum::response::Response;
use locale::Lang;
use maud::{Markup, html};
use ui::form::{self, Weight};
use ui::list;
use ui::pictogram::pictogram;
use ui::table::{Column, Table};

use super::requests::SHOWN;
use super::{Counted, Coverage, Line, Row};
use crate::access::Act;
use crate::network::City;
use crate::web::Visitor;
use crate::web::frame::{Sheet, headline};
use crate::word;

fn number(v: &Visitor, n: usize) -> Markup {
    html! { (v.numbers().whole(i64::try_from(n).unwrap_or(i64::MAX))) }
}

/// A name of a language as its readers write it.
fn own_name(lang: Lang) -> Markup {
    html! { bdi lang=(lang) dir=(lang.direction().as_str()) { (word::own_name(lang)) } }
}

/// What a city covers.
pub fn of_city(v: &Visitor, city: &City, coverage: &Coverage, lang: Option<Lang>) -> Response {
    let base = format!("/cities/{}/directory", city.key);
    let content = html! {
        section.section { h2 { (v.say(word::COVERAGE_AREAS)) }
            (areas(v, coverage, lang))
            (languages(v, &base, coverage, lang)) }
        (unanswered(v, city, coverage))
        section.section { h2 { (v.say(word::DIRECTORY_COVERAGE)) }
            @if coverage.texts.texts == 0 { (list::nothing(&v.say(word::DIRECTORY_EMPTY), None)) } @else { (by_language(v, &base, &coverage.texts)) } }
        p { a href="/coverage" { (v.say(word::COVERAGE_ALL)) } }
    };
    let way = [
        (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
        (v.plain(&city.name).to_owned(), format!("/cities/{}", city.key)),
        (v.say(word::DIRECTORY_TITLE), base),
    ];
    let top = headline(v, &way, "", v.say(word::COVERAGE_TITLE), v.say(word::COVERAGE_LEDE));
    Sheet::new(top, content).answer(v)
}

/// The areas of life, and what is there and missing in each.
fn areas(v: &Visitor, coverage: &Coverage, lang: Option<Lang>) -> Markup {
    let may_hear = v.may(Act::ReadFeedback);
    let mut head = vec![
        (v.say(word::COVERAGE_AREA), Column::Words),
        (v.say(word::DIRECTORY_COVERAGE_SHARE), Column::Numbers),
        (v.say(word::COVERAGE_PAGES), Column::Numbers),
    ];
    head.extend(lang.map(|lang| (v.language(lang), Column::Words)));
    head.push((v.say(word::COVERAGE_NEEDS), Column::Numbers));
    head.push((v.say(word::COVERAGE_UNANSWERED), Column::Numbers));
    head.extend(may_hear.then(|| (v.say(word::FEEDBACK_MISSING), Column::Numbers)));
    let row = |row: &Row| {
        let mut cells = vec![
            html! { (pictogram(row.there.area.picture())) " " (v.say_named(&row.there.area.word())) },
            if row.there.services == 0 {
                html! { strong { (v.say(word::COVERAGE_NONE)) } }
            } else {
                number(v, row.there.services)
            },
            number(v, row.there.pages),
        ];
        cells.extend(lang.map(|lang| share(v, &row.there.texts, lang)));
        cells.push(number(v, row.needs));
        cells.push(number(v, row.unanswered));
        cells.extend(may_hear.then(|| number(v, row.missing)));
        cells
    };
    let rows = coverage.rows.iter().map(row).collect();
    Table { caption: v.say(word::COVERAGE_AREAS_CAPTION), head, rows }.render()
}

fn share(v: &Visitor, texts: &Counted, lang: Lang) -> Markup {
    let percent = texts.percent(lang);
    html! { @if let Some(percent) = percent { (list::bar(percent, &v.percent(percent, 0))) } }
}

/// The languages that can stand beside the areas.
fn languages(v: &Visitor, base: &str, coverage: &Coverage, chosen: Option<Lang>) -> Markup {
    html! { @if !coverage.texts.languages.is_empty() { nav.languages aria-label=(v.say(word::COVERAGE_IN)) {
        p { strong { (v.say(word::COVERAGE_IN)) } }
        ul { @for lang in coverage.texts.languages.keys() { li {
            a href=(format!("{base}/coverage?in={lang}")) lang=(lang) dir=(lang.direction().as_str())
                aria-current=[(chosen == Some(*lang)).then_some("true")] { (word::own_name(*lang)) } } } }
    } } }
}

/// The needs that no service answers yet.
fn unanswered(v: &Visitor, city: &City, coverage: &Coverage) -> Markup {
    let mut open = coverage.needs.iter().filter(|need| !need.is_answered).peekable();
    html! { @if open.peek().is_some() { section.section {
        h2 { (v.say(word::DIRECTORY_GAPS)) }
        p { (v.say(word::DIRECTORY_GAPS_NEEDS)) }
        ul { @for need in open { li { a href=(need.href) { (v.text(&need.says)) } } } }
        @if v.may(Act::WriteCity) { p { (form::link_button(&v.say(word::COVERAGE_STATE), Weight::Secondary, &format!("/cities/{}/needs", city.key))) } }
    } } }
}

/// How much can be read in each language.
fn by_language(v: &Visitor, base: &str, texts: &Counted) -> Markup {
    let row = |lang: &Lang| {
        let said = texts.said(*lang);
        vec![
            html! { a href=(format!("{base}/coverage?in={lang}")) { (own_name(*lang)) } },
            share(v, texts, *lang),
            number(v, said.people),
            number(v, said.machine),
            number(v, said.outdated),
        ]
    };
    let heads = [
        (word::DIRECTORY_COVERAGE_LANGUAGE, Column::Words),
        (word::COVERAGE_TEXTS, Column::Words),
        (word::DIRECTORY_COVERAGE_PEOPLE, Column::Numbers),
        (word::DIRECTORY_COVERAGE_MACHINE, Column::Numbers),
        (word::DIRECTORY_COVERAGE_OUTDATED, Column::Numbers),
    ];
    let table = Table {
        caption: v.say(word::DIRECTORY_COVERAGE_CAPTION),
        head: heads.map(|(name, column)| (v.say(name), column)).to_vec(),
        rows: texts.languages.keys().map(row).collect(),
    };
    html! { (table.render()) p.hint { (v.say(word::COVERAGE_COUNTS)) } }
}

/// Every city beside the others; one more than is shown tells where the next page begins.
pub fn of_all(v: &Visitor, lines: &[Line]) -> Response {
    let row = |line: &Line| {
        vec![
            html! { a href=(format!("/welcome/{}/{}", line.key, v.lang())) { (v.text(&line.name)) } },
            number(v, line.services),
            number(v, line.pages),
            number(v, line.languages),
            number(v, line.empty),
        ]
    };
    let table = Table {
        caption: v.say(word::COVERAGE_ALL_CAPTION),
        head: vec![
            (v.say(word::COVERAGE_CITY), Column::Words),
            (v.say(word::DIRECTORY_COVERAGE_SHARE), Column::Numbers),
            (v.say(word::COVERAGE_PAGES), Column::Numbers),
            (v.say(word::COVERAGE_READABLE), Column::Numbers),
            (v.say(word::COVERAGE_EMPTY), Column::Numbers),
        ],
        rows: lines.iter().take(SHOWN).map(row).collect(),
    };
    let content = html! {
        @if lines.is_empty() { (list::nothing(&v.say(word::DIRECTORY_EMPTY), None)) } @else { (table.render()) }
        @if let Some(next) = lines.get(SHOWN) { p { a href=(format!("/coverage?from={}", next.key)) { (v.say(word::FRAME_MORE)) } } }
    };
    let top = headline(v, &[], "", v.say(word::COVERAGE_ALL), v.say(word::COVERAGE_ALL_LEDE));
    Sheet::new(top, content).answer(v)
}
