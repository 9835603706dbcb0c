//! The thread from evidence to outcome, as a line of stations.

use maud::{Markup, html};

use crate::{Example, Shown};

/// A station of the thread.
#[derive(Clone, Debug)]
pub struct Station {
    /// What it is called, with its thing if there is one: «Mentor: Schaerbeek».
    pub label: String,
    /// Its page, if there is anything.
    pub href: Option<String>,
    /// Where the reader is.
    pub standing: Standing,
}

/// How a station stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The reader is here.
    Here,
    /// There is something.
    There,
    /// Nothing yet.
    Missing,
}

/// The line of stations. `missing` is said of a station that has nothing yet.
#[must_use]
pub fn thread(name: &str, stations: &[Station], missing: &str) -> Markup {
    html! {
        nav.thread aria-label=(name) { ol { @for s in stations {
            li class=[(s.standing == Standing::Missing).then_some("missing")] {
                @match &s.href {
                    Some(href) => a href=(href) aria-current=[(s.standing == Standing::Here).then_some("step")] { (s.label) },
                    None => span { (s.label) span.hide { " – " (missing) } },
                }
            }
        } } }
    }
}

pub(crate) fn gallery() -> Shown {
    let station = |label: &str, standing| Station {
        label: label.into(),
        href: (standing != Standing::Missing).then(|| "#".to_owned()),
        standing,
    };
    let stations = [
        station("Evidence", Standing::There),
        station("Need: language", Standing::Here),
        station("Mentor: Schaerbeek", Standing::There),
        station("Action", Standing::Missing),
    ];
    let arabic = [station("الأدلة", Standing::There), station("الحاجة", Standing::Here)];
    Shown {
        name: "thread",
        purpose: "Where one stands between evidence and outcome.",
        examples: vec![
            Example {
                name: "partly there",
                markup: thread("The thread", &stations, "nothing yet"),
            },
            Example { name: "the chain of a thing", markup: chain_example() },
            Example {
                name: "right to left",
                markup: html! { div lang="ar" dir="rtl" { (thread("المسار", &arabic, "لا شيء بعد")) } },
            },
        ],
    }
}

fn chain_example() -> Markup {
    html! { ol.chain {
        li { h3 { "Evidence" } ul { li { a href="#" { "Employment rate in the country" } } } }
        li { h3 { "Need" } ul { li { strong { "Language courses in the evening" } } } }
        li.chain-empty { h3 { "Mentor" } p.quiet { "Nothing yet." } }
        li { h3 { "Practice" } ul { li { a href="#" { "Learning in the library" } } } }
    } }
}
