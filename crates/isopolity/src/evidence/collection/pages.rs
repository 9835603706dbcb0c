//! The pages of collections, out of plain data; and the words that they share.

pub mod city;
pub mod files;
pub mod form;
pub mod list;
pub mod outcome;
pub mod table;

use ::evidence::collection::{Answer, Collection, Kind, Side, Standing, Warning};
use maud::{Markup, html};
use measure::Period;
use ui::list as lists;

use super::{Asked, Given, Stage, spelt};
use crate::network::Network;
use crate::web::Visitor;
use crate::web::frame::paragraphs;
use crate::word;

/// The way to a network's collections.
fn way(v: &Visitor, network: &Network) -> Vec<(String, String)> {
    let page = format!("/networks/{}", network.key);
    vec![
        (v.say(word::FRAME_NAV_NETWORKS), "/networks".to_owned()),
        (v.plain(&network.name).to_owned(), page.clone()),
        (v.say(word::COLLECTION_COLLECTIONS), format!("{page}/collections")),
    ]
}

/// A period as people say it.
fn period(v: &Visitor, period: Period) -> String {
    let part = |word, n: u8| {
        v.say_with(word, &[("n", n.into()), ("year", period.year().to_string().into())])
    };
    match period {
        Period::Semester(_, n) => part(word::COLLECTION_HALF, n),
        Period::Quarter(_, n) => part(word::COLLECTION_QUARTER, n),
        other => other.to_string(),
    }
}

/// A figure in the unit of a collection.
fn figure(v: &Visitor, asks: &Collection, n: f64) -> String {
    if asks.is_in_per_cent() {
        return v.percent(n, 1);
    }
    count(v, n)
}

/// A number with at most two decimals.
fn count(v: &Visitor, n: f64) -> String {
    let decimals = [0, 1].into_iter().find(|d: &u8| {
        let shift = 10_f64.powi(i32::from(*d));
        ((n * shift).round() / shift - n).abs() < 1e-9
    });
    v.numbers().decimal(n, decimals.unwrap_or(2))
}

/// An answer in words: the figure, «fewer than 10», or why there is none.
fn answer(v: &Visitor, asks: &Collection, answer: Option<&Answer>) -> String {
    match answer {
        None => String::new(),
        Some(Answer::FewerThanTen) => v.say(word::COLLECTION_FEWER),
        Some(Answer::NoFigure(reason)) => {
            v.say_with(word::COLLECTION_NONE_BECAUSE, &[("reason", reason.as_str().into())])
        }
        Some(Answer::Share { part, whole }) => {
            let share = figure(v, asks, 100.0 * part / whole);
            let facts = [
                ("share", share.into()),
                ("part", count(v, *part).into()),
                ("whole", count(v, *whole).into()),
            ];
            v.say_with(word::COLLECTION_SHARE_OF, &facts)
        }
        Some(Answer::Number(n)) => figure(v, asks, *n),
    }
}

/// What the number counts, as a head of a column.
fn unit(v: &Visitor, asks: &Collection) -> String {
    if asks.kind == Kind::Share {
        return v.say_named("collection-unit-per-cent");
    }
    v.say_named(&format!("collection-unit-{}", asks.unit.as_str()))
}

/// What the number counts where figures are compared: for so many inhabitants, or as it is.
fn compared_unit(v: &Visitor, asks: &Collection) -> String {
    let unit = unit(v, asks);
    match asks.per_inhabitants() {
        None => unit,
        Some(1) => v.say_with(word::COLLECTION_PER_INHABITANT, &[("unit", unit.into())]),
        Some(per) => {
            let per = v.numbers().whole(i64::from(per));
            let facts = [("unit", unit.into()), ("per", per.into())];
            v.say_with(word::COLLECTION_PER_INHABITANTS, &facts)
        }
    }
}

/// The flags of an answer in words.
fn flags(v: &Visitor, given: &Given) -> String {
    let letters = given.gives.flags.to_string();
    v.list(letters.chars().map(|letter| v.say_named(&format!("collection-flag-{letter}"))))
}

/// Where a city stands, in a word.
fn standing(v: &Visitor, standing: Standing) -> String {
    v.say_named(&format!("collection-standing-{}", standing.as_str()))
}

/// How far a collection has come, in a word.
fn stage(v: &Visitor, stage: Stage) -> String {
    v.say_named(&format!("collection-stage-{}", spelt(&stage)))
}

/// What counts, and what does not: to be read before a number is typed.
fn counts(v: &Visitor, asked: &Asked) -> Markup {
    html! { h2 { (v.say(word::COLLECTION_COUNTS)) } (paragraphs(v, &asked.asks.counts)) }
}

/// For which period, until when, and who will see it.
fn facts(v: &Visitor, asked: &Asked) -> Markup {
    let asks = &asked.asks;
    let seen = format!("collection-seen-{}", spelt(&asks.publication));
    let embargo = v.date(&asks.embargo.to_string());
    lists::facts(&[
        (v.say(word::FIELD_PERIOD), html! { (period(v, asks.period)) }),
        (v.say(word::FIELD_DEADLINE), html! { (v.date(&asks.deadline.to_string())) }),
        (
            v.say(word::COLLECTION_WHO_SEES),
            html! { (v.say_named_with(&seen, &[("day", embargo.into())])) },
        ),
    ])
}

/// Something odd about an answer, in a sentence.
fn warning(v: &Visitor, asks: &Collection, warning: &Warning) -> String {
    let told = |n: f64| figure(v, asks, n);
    match warning {
        Warning::ChangedMuch { before, now } => v.say_with(
            word::COLLECTION_CHANGED_MUCH,
            &[("before", told(*before).into()), ("now", told(*now).into())],
        ),
        Warning::SameAsBefore { before } => {
            v.say_with(word::COLLECTION_SAME_AS_BEFORE, &[("before", told(*before).into())])
        }
        Warning::FarFromPeers { side, peers } => {
            let word = match side {
                Side::Above => word::COLLECTION_FAR_ABOVE,
                Side::Below => word::COLLECTION_FAR_BELOW,
            };
            v.say_with(word, &[("n", (*peers).into())])
        }
        Warning::AboveHundred { now } => {
            v.say_with(word::COLLECTION_ABOVE_HUNDRED, &[("now", told(*now).into())])
        }
        Warning::FewPersons { count: few } => {
            v.say_with(word::COLLECTION_FEW_PERSONS, &[("n", count(v, *few).into())])
        }
    }
}

/// What is said beside a figure: its flags, how it was counted, where it is from.
fn remarks(v: &Visitor, given: &Given) -> Markup {
    let told = [flags(v, given), given.gives.note.clone(), given.gives.source.clone()];
    html! { @for told in told.iter().filter(|t| !t.is_empty()) { p { bdi { (told) } } } }
}

/// Every version of an answer: when, who, by which way, and what.
fn history(v: &Visitor, asks: &Collection, history: &[Given]) -> Markup {
    let words = |word| (v.say(word), ui::table::Column::Words);
    let row = |g: &Given| {
        let way = v.say_named(&format!("collection-way-{}", spelt(&g.way)));
        let state = spelt(&g.state);
        vec![
            html! { (v.date(&g.at)) },
            html! { (answer(v, asks, g.gives.answer.as_ref())) @if state == "begun" { " " (lists::tag_mark(&v.say_named("collection-standing-begun"))) } },
            html! { (g.by_name) },
            html! { (way) },
            remarks(v, g),
        ]
    };
    let table = ui::table::Table {
        caption: v.say(word::COLLECTION_HISTORY),
        head: vec![
            words(word::COLLECTION_WHEN),
            words(word::COLLECTION_ANSWER),
            words(word::COLLECTION_BY),
            words(word::COLLECTION_WAY),
            words(word::COLLECTION_NOTE),
        ],
        rows: history.iter().map(row).collect(),
    };
    html! { @if !history.is_empty() { section.section { h2 { (v.say(word::COLLECTION_HISTORY)) } (table.render()) } } }
}
