//! The page of an index: the order with its doubt first, then what it rests on.

use ::publish::chart::MOST_ROWS;
use axum::response::Response;
use maud::{Markup, html};
use ui::figure::Figure;
use ui::form::{self, Weight};
use ui::notice::{Kind as Tone, notice};
use ui::table::{Column, Table};

use super::drawing::{on_page, says_first, source};
use super::weights::{self, Yours};
use super::{Drawn, changed, inside, own, score, version, way_below};
use crate::access::Act;
use crate::evidence::index::{CityIndex, Outcome, Reckoned, files, forms};
use crate::network::City;
use crate::web::Visitor;
use crate::web::frame::{Sheet, Truth, headline};
use crate::word;

/// The most places that one sentence names.
const MOST_NAMED: usize = 6;

/// What the page of an index shows.
pub struct Seen<'s> {
    /// The city.
    pub city: &'s City,
    /// The index.
    pub index: &'s CityIndex,
    /// What was reckoned, or why nothing could be.
    pub outcome: &'s Outcome,
    /// What the reader weighs otherwise.
    pub yours: &'s Yours,
}

/// `/cities/{city}/indices/{index}`
pub fn one(v: &Visitor, seen: &Seen<'_>) -> Response {
    let index = seen.index;
    let content = html! {
        @match seen.outcome {
            Ok(found) => (reckoned(v, seen, found)),
            Err(problems) => { (notice(Tone::Care, &html! {
                p { (v.say(word::INDEX_CANNOT)) }
                ul { @for problem in problems.as_slice() {
                    li { (v.say_problem(&forms::named(problem.clone(), &index.made))) } }
                }
            })) }
        }
        (inside::recipe(v, &index.made))
        (files_of(v, seen))
        @if v.may(Act::WriteCity) { (change(v, index)) }
    };
    let kicker = v.say_with(word::INDEX_OF, &[("city", v.plain(&seen.city.name).into())]);
    let lede = seen.outcome.as_ref().map(|found| says_first(v, found)).unwrap_or_default();
    let top = headline(v, &way_below(v, seen.city), &kicker, index.name().to_owned(), lede);
    Sheet::new(top, content).truth(Truth::of(index.is_example())).answer(v)
}

fn reckoned(v: &Visitor, seen: &Seen<'_>, found: &Reckoned) -> Markup {
    let drawn = Drawn { city: seen.city, index: seen.index, found };
    let file = |word, name: &str| (v.say(word), format!("{}/{name}", seen.index.href()));
    let figure = Figure {
        title: v.say(word::INDEX_ORDER),
        drawing: on_page(v, &drawn),
        caption: html! {
            (apart(v, found)) (doubt(v, found)) (missing(v, found))
            p { (source(v, seen.index)) }
        },
        table: Some((v.say(word::EVIDENCE_AS_TABLE), order(v, found))),
        links: vec![
            file(word::EVIDENCE_AS_CSV, "scores.csv"),
            file(word::INDEX_AS_JSON, "scores.json"),
            file(word::EVIDENCE_AS_SVG, "chart.svg"),
            file(word::EVIDENCE_AS_PNG, "chart.png"),
        ],
    };
    html! {
        (figure.render())
        @if v.may(Act::WriteCity) { (need(v, seen, found)) }
        (inside::decides(v, seen, found))
        (weights::section(v, seen, found))
        (changed::section(v, seen, found))
        section.section { h2 { (v.say(word::INDEX_INSIDE)) }
            (inside::parts(v, seen, found)) (inside::figures(v, seen, found)) (inside::together(v, seen, found)) }
    }
}

/// The order as a table.
fn order(v: &Visitor, found: &Reckoned) -> Markup {
    let row = |(at, place, rank): (usize, &str, u32)| {
        let limits = found.limits(place).map(|(low, high)| {
            v.say_with(word::INDEX_LIMITS, &[("low", low.into()), ("high", high.into())])
        });
        vec![
            html! { bdi { (place) } },
            html! { (v.numbers().whole(i64::from(rank))) },
            html! { (limits.unwrap_or_default()) },
            html! { (score(v, found.index.whole.scores.get(at).copied().flatten())) },
        ]
    };
    let heads = [word::INDEX_RANK, word::INDEX_BETWEEN, word::INDEX_SCORE];
    let heads = heads.map(|head| (v.say(head), Column::Numbers));
    let table = Table {
        caption: v.say(word::INDEX_ORDER),
        head: std::iter::once((v.say(word::INDEX_PLACE), Column::Words)).chain(heads).collect(),
        rows: found.ranked().into_iter().take(MOST_ROWS).map(row).collect(),
    };
    html! { (table.render()) @if found.ranked().len() > MOST_ROWS { p.quiet { (v.say(word::OWN_MORE)) } } }
}

/// Who cannot be told apart from the first, and who from the last.
fn apart(v: &Visitor, found: &Reckoned) -> Markup {
    let ranked = found.ranked();
    let alike = |end: Option<&(usize, &str, u32)>| {
        let (_, place, _) = end?;
        let (low, high) = found.limits(place)?;
        let overlaps = |other: &&str| {
            *other != *place && found.limits(other).is_some_and(|(l, h)| l <= high && low <= h)
        };
        let others: Vec<&str> =
            ranked.iter().map(|(_, other, _)| *other).filter(overlaps).collect();
        (!others.is_empty()).then(|| {
            let first = others.iter().take(MOST_NAMED).map(|other| own(other));
            let facts = [
                ("place", own(place).into()),
                ("n", others.len().saturating_sub(MOST_NAMED).into()),
                ("others", v.list(first).into()),
            ];
            let is_more = others.len() > MOST_NAMED;
            v.say_with(if is_more { word::INDEX_ALIKE_MORE } else { word::INDEX_ALIKE }, &facts)
        })
    };
    let (first, last) = (alike(ranked.first()), alike(ranked.last()));
    html! {
        @if let Some(first) = first { p { (first) } }
        @if let Some(last) = last.filter(|_| ranked.len() > 2) { p { (last) } }
    }
}

/// What the whiskers mean.
fn doubt(v: &Visitor, found: &Reckoned) -> Markup {
    html! { @match &found.doubt {
        Some(doubt) => { p { (v.say_with(word::INDEX_DOUBT, &[("n", doubt.uncertainty.made.into())])) } }
        None => { p { (v.say(word::INDEX_NO_DOUBT)) } }
    } }
}

/// What is not known: who has no place in the order, how many figures are missing or kept back.
fn missing(v: &Visitor, found: &Reckoned) -> Markup {
    let has_rank = |at: usize| found.index.whole.ranks.get(at).copied().flatten().is_some();
    let unranked = found.index.units.iter().enumerate().filter(|(at, _)| !has_rank(*at));
    let unranked = unranked.map(|(_, unit)| unit);
    let out = found.index.left_out.iter().map(|out| &out.unit).chain(unranked);
    let out: Vec<String> = out.map(|unit| own(unit)).collect();
    let hidden: usize = found.columns.iter().map(|(_, column)| column.hidden.len()).sum();
    let gaps = found.panel.columns().iter().flatten().filter(|cell| cell.is_none()).count();
    html! {
        @if gaps > 0 { p { (v.say_with(word::INDEX_GAPS, &[("n", gaps.into())]))
            @if hidden > 0 { " " (v.say_with(word::INDEX_HIDDEN, &[("n", hidden.into())])) } } }
        @if !out.is_empty() { p { (v.say_with(word::INDEX_LEFT_OUT, &[("places", v.list(out).into())])) } }
    }
}

/// What stands low is where a need may be.
fn need(v: &Visitor, seen: &Seen<'_>, found: &Reckoned) -> Markup {
    let ranked = found.ranked();
    let Some((_, place, _)) = ranked.last() else { return html! {} };
    let key = seen.index.cited();
    let href = format!("/cities/{}/needs/new?evidence={key}", seen.city.key);
    html! {
        p { (v.say_with(word::INDEX_NEED, &[("place", own(place).into())])) }
        p { (form::link_button(&v.say(word::EVIDENCE_STATE_A_NEED), Weight::Secondary, &href)) }
    }
}

/// How the index is cited and made elsewhere.
fn files_of(v: &Visitor, seen: &Seen<'_>) -> Markup {
    let index = seen.index;
    let page = index.href();
    let city = v.plain(&seen.city.name);
    let mark = format!("{:016x}", index.made.recipe.mark());
    let source = format!("{city}. {}, {mark}", version(v, index));
    let facts = [
        ("title", index.name().into()),
        ("source", source.into()),
        ("address", format!("{}{page}", v.app().settings.base_url).into()),
    ];
    html! { details { summary { (v.say(word::INDEX_FILES)) }
        p { (v.say(word::MAP_CITE)) " " (v.say_with(word::MAP_CITED, &facts)) }
        p { (v.say(word::INDEX_TAKE_ALONG)) " "
            a href=(format!("{page}/recipe.json")) { (v.say(word::INDEX_RECIPE)) }
            @if seen.outcome.is_ok() { " · " a href=(format!("{page}/table.csv")) { (v.say(word::INDEX_TABLE)) } } }
        p dir="ltr" lang="en" { code { (files::command(&index.made)) } }
    } }
}

/// What an officer can do with an index.
fn change(v: &Visitor, index: &CityIndex) -> Markup {
    let page = index.href();
    html! {
        p { (form::link_button(&v.say(word::INDEX_EDIT), Weight::Secondary, &format!("{page}/edit"))) }
        details { summary { (v.say(word::INDEX_REMOVE)) }
            (form::post(&format!("{page}/remove"), &html! {
                p { (v.say(word::INDEX_REMOVE_SURE)) }
                (form::hidden("version", &index.version.to_string()))
                (form::button(&v.say(word::INDEX_REMOVE), Weight::Secondary))
            }))
        }
    }
}
