//! What only newcomers' pages have: the choice of language, the quick way out, filters as links,
//! and whom to call in danger.

use locale::Lang;
use maud::{Markup, html};

use crate::page::LanguageLink;
use crate::{Example, Pictogram, Shown, pictogram};

/// What a device can do with newcomers' pages; they work without it.
#[must_use]
pub fn script() -> &'static str {
    include_str!("script.js")
}

/// The choice of language, open to all without a script: a globe and the name of the present one.
#[must_use]
pub fn languages(name: &str, present: (Lang, &str), all: &[LanguageLink]) -> Markup {
    html! { details {
        summary {
            (pictogram(Pictogram::Globe))
            span lang=(present.0) dir=(present.0.direction().as_str()) { (present.1) }
            span.hide lang="en" dir="ltr" { " Language" }
        }
        nav aria-label=(name) { ul { @for l in all { li {
            a href=(l.href) hreflang=(l.lang) lang=(l.lang) dir=(l.lang.direction().as_str())
                aria-current=[(l.lang == present.0).then_some("true")] { (l.name) }
        } } } }
    } }
}

/// The quick way out: leads to an everyday page, and with the script leaves no way back.
#[must_use]
pub fn exit(label: &str, href: &str) -> Markup {
    html! { a.exit href=(href) rel="noreferrer nofollow" { (pictogram(Pictogram::Exit)) span { (label) } } }
}

/// A filter that is a link: taking it loads the list as it then is.
#[derive(Clone, Debug)]
pub struct Chip {
    /// What it says.
    pub label: String,
    /// The language of the label where it is not the page's.
    pub lang: Option<Lang>,
    /// How many things it would leave.
    pub count: String,
    /// The list with it, or without it when it is taken.
    pub href: String,
    /// Whether it is taken.
    pub standing: Standing,
}

/// Whether a filter is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is.
    Taken,
    /// It is not.
    Open,
}

/// Filters in a row, with a name for those who hear them; `remove` is said of one that is taken.
#[must_use]
pub fn chips(name: &str, remove: &str, chips: &[Chip]) -> Markup {
    html! { ul.chips aria-label=(name) { @for chip in chips { li {
        a href=(chip.href) aria-current=[(chip.standing == Standing::Taken).then_some("true")] {
            span lang=[chip.lang] dir=[chip.lang.map(|l| l.direction().as_str())] { (chip.label) }
            @if chip.standing == Standing::Taken { span aria-hidden="true" { " ×" } span.hide { " " (remove) } }
            @else if !chip.count.is_empty() { " " small { (chip.count) } }
        }
    } } } }
}

/// Whom to call in danger.
#[must_use]
pub fn emergency(sentence: &str, number: &str, more: &Markup) -> Markup {
    html! { div.emergency {
        p { (pictogram(Pictogram::Phone)) span { (sentence) } " " a href=(format!("tel:{number}")) dir="ltr" { (number) } }
        (more)
    } }
}

pub(crate) fn gallery() -> Shown {
    let chip = |label: &str, count: &str, standing| Chip {
        label: label.into(),
        lang: None,
        count: count.into(),
        href: "#".into(),
        standing,
    };
    let link = |lang, name: &str| LanguageLink { lang, name: name.into(), href: "#".into() };
    Shown {
        name: "welcome",
        purpose: "What only newcomers' pages have.",
        examples: vec![
            Example {
                name: "languages",
                markup: languages(
                    "Languages, an example",
                    (Lang::EN, "English"),
                    &[link(Lang::EN, "English"), link(Lang::AR, "العربية")],
                ),
            },
            Example { name: "a quick way out", markup: exit("Leave quickly", "#") },
            Example {
                name: "filters",
                markup: chips(
                    "Filters, an example",
                    "take away",
                    &[chip("Open now", "4", Standing::Open), chip("Free", "11", Standing::Taken)],
                ),
            },
            Example { name: "in danger", markup: emergency("In danger? Call", "112", &html! {}) },
        ],
    }
}
