//! The pages of a city's indices: the list, an index with all that is to be known of it, and the form that
//! makes one.

mod changed;
mod drawing;
mod form;
mod inside;
mod one;
mod weights;

use axum::response::Response;
use maud::{Markup, html};
use ui::form::{self as fields, Weight};
use ui::list::{self, Item};

pub use self::drawing::{Drawn, picture};
pub use self::form::{Form, form, label_of};
pub use self::one::{Seen, one};
pub use self::weights::{Yours, weight_field};
use super::CityIndex;
use crate::access::Act;
use crate::evidence::{Figures, words};
use crate::network::City;
use crate::web::Visitor;
use crate::web::frame::{Sheet, headline};
use crate::word;

/// The address of a city's indices.
fn base(city: &City) -> String {
    format!("/cities/{}/indices", city.key)
}

/// The way to a page below the list.
fn way_below(v: &Visitor, city: &City) -> Vec<(String, String)> {
    let mut way = words::way_to_evidence(v, city);
    way.push((v.say(word::INDEX_TITLE), base(city)));
    way
}

/// An index as lists show it.
fn item(v: &Visitor, index: &CityIndex) -> Item {
    let names = index.made.taken.iter().map(|taken| format!("\u{2068}{}\u{2069}", taken.name));
    Item {
        title: index.name().to_owned().into(),
        href: index.href(),
        meta: version(v, index),
        summary: v.list(names).into(),
        example: v.example_mark(index.is_example()),
        ..Item::default()
    }
}

/// «Version 2 of 28 November 2026».
fn version(v: &Visitor, index: &CityIndex) -> String {
    let facts =
        [("n", index.made.recipe.version.into()), ("date", v.date(&index.changed_at).into())];
    v.say_with(word::INDEX_VERSION, &facts)
}

/// `/cities/{city}/indices`
pub fn list(v: &Visitor, figures: &Figures, city: &City) -> Response {
    let name = v.plain(&city.name);
    let items: Vec<Item> = figures.index.of(&city.key).map(|index| item(v, index)).collect();
    let content = html! {
        @if items.is_empty() { (list::nothing(&v.say_with(word::INDEX_NONE, &[("city", name.into())]), None)) }
        @else { (list::items(&items)) }
        @if v.may(Act::WriteCity) { p { (fields::link_button(&v.say(word::INDEX_NEW), Weight::Primary, &format!("{}/new", base(city)))) } }
    };
    let lede = v.say_with(word::INDEX_LEDE, &[("city", name.into())]);
    Sheet::new(
        headline(v, &words::way_to_evidence(v, city), name, v.say(word::INDEX_TITLE), lede),
        content,
    )
    .answer(v)
}

/// A part of the page of a city's evidence: its indices.
pub fn section(v: &Visitor, figures: &Figures, city: &City) -> Markup {
    let items: Vec<Item> = figures.index.of(&city.key).map(|index| item(v, index)).collect();
    html! { @if !items.is_empty() || v.may(Act::WriteCity) { section.section {
        h2 { (v.say(word::INDEX_TITLE)) }
        @if !items.is_empty() { (list::brief(&items, 5)) }
        p { a href=(base(city)) { (v.say(word::INDEX_ALL)) } }
    } } }
}

/// A score: one decimal is more than anybody can trust, and two where all scores are below one.
fn score(v: &Visitor, score: Option<f64>) -> String {
    score.map_or_else(
        || "–".to_owned(),
        |n| v.numbers().decimal(n, if n.abs() <= 1.0 && n != 0.0 { 2 } else { 1 }),
    )
}

/// A name of somebody's own, apart from the direction of what stands around it.
fn own(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}
