//! Lists of things, with thin rules between; pairs of term and meaning; nothing here yet.

use maud::{Markup, html};

use crate::text::Phrase;
use crate::{Example, Shown};

/// A thing in a list.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// Its name.
    pub title: Phrase,
    /// Its page.
    pub href: String,
    /// A line of facts below.
    pub meta: String,
    /// A few words about it.
    pub summary: Phrase,
    /// The word that marks it as made up to show something, if it was.
    pub example: Option<String>,
    /// Other short marks, such as «published».
    pub tags: Vec<String>,
}

/// A list of things under headings of a level (2 to 4).
#[must_use]
pub fn items(items: &[Item]) -> Markup {
    html! { ul.items { @for item in items { li {
        p.item-title {
            a href=(item.href) { (item.title) }
            @for tag in item.example.iter().chain(&item.tags) { " " (tag_mark(tag)) }
        }
        @if !item.meta.is_empty() { p.meta { (item.meta) } }
        @if !item.summary.text.is_empty() { p.meta { (item.summary) } }
    } } } }
}

/// The first things of a list, close together, without rules between.
#[must_use]
pub fn brief(items: &[Item], most: usize) -> Markup {
    html! { @if !items.is_empty() { ul.brief { @for item in items.iter().take(most) { li {
        a href=(item.href) { (item.title) }
        @for tag in item.example.iter().chain(&item.tags) { " " (tag_mark(tag)) }
        @if !item.meta.is_empty() { p.meta { (item.meta) } }
    } } } } }
}

/// A short mark.
#[must_use]
pub fn tag_mark(tag: &str) -> Markup {
    html! { span.tag { (tag) } }
}

/// Pairs of a term and what is to be said of it.
#[must_use]
pub fn facts(pairs: &[(String, Markup)]) -> Markup {
    html! { dl.facts { @for (term, meaning) in pairs { div { dt { (term) } dd { (meaning) } } } } }
}

/// Nothing here yet: what to do next.
#[must_use]
pub fn nothing(sentence: &str, next: Option<(&str, &str)>) -> Markup {
    html! { div.nothing {
        p { (sentence) }
        @if let Some((label, href)) = next { p { a.button href=(href) { (label) } } }
    } }
}

/// A bar from 0 to 100 with its figure: `value` is written by the caller.
#[must_use]
pub fn bar(percent: f64, figure: &str) -> Markup {
    let percent = percent.clamp(0.0, 100.0);
    html! { span.bar {
        svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            rect.bar-back width="100" height="8" {} rect.bar-fill width=(format!("{percent:.1}")) height="8" {}
        }
        span { (figure) }
    } }
}

pub(crate) fn gallery() -> Shown {
    let item = Item {
        title: "Evening course for beginners".into(),
        href: "#".into(),
        meta: "Open until 20:00 · free · in Arabic and Russian".into(),
        example: Some("example".into()),
        ..Item::default()
    };
    Shown {
        name: "lists",
        purpose: "Things one under the other, with thin rules instead of boxes.",
        examples: vec![
            Example { name: "things", markup: items(&[item.clone(), item.clone()]) },
            Example { name: "the first things, briefly", markup: brief(&[item.clone(), item], 2) },
            Example { name: "facts", markup: facts(&[("Inhabitants".into(), html! { "56,000" })]) },
            Example { name: "empty", markup: nothing("No plan yet.", Some(("Write a plan", "#"))) },
            Example { name: "a bar", markup: bar(62.0, "62") },
            Example { name: "what opens", markup: opens_example() },
        ],
    }
}

fn opens_example() -> Markup {
    html! { details { summary { "How this was worked out" } p { "The difference of two rates, " code { "b - a" } "." } } }
}
