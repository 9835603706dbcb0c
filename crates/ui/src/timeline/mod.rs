//! What happened and what will: stops along a line, each with its dates.

use maud::{Markup, html};

use crate::{Example, Shown};

/// How far a stop is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// It lies behind.
    Past,
    /// It is going on.
    Now,
    /// It lies ahead, or nobody knows when.
    Ahead,
}

/// A stop on the line.
#[derive(Clone, Debug)]
pub struct Stop {
    /// Its name.
    pub title: String,
    /// How far it is.
    pub reached: Reached,
    /// The same in a word, because colour is never alone.
    pub reached_word: String,
    /// What belongs to it.
    pub note: Markup,
    /// What happened: when, and what.
    pub events: Vec<(String, Markup)>,
}

/// The stops along the line, first to last, under headings of the third level.
#[must_use]
pub fn timeline(stops: &[Stop]) -> Markup {
    html! { ol.stops { @for stop in stops { li class=(class(stop.reached)) {
        h3 { (stop.title) span.hide { " – " (stop.reached_word) } }
        (stop.note)
        @if !stop.events.is_empty() { ul.events { @for (when, what) in &stop.events {
            li { span.when { (when) } " " span { (what) } }
        } } }
    } } } }
}

fn class(reached: Reached) -> &'static str {
    match reached {
        Reached::Past => "past",
        Reached::Now => "now",
        Reached::Ahead => "ahead",
    }
}

pub(crate) fn gallery() -> Shown {
    let stop = |title: &str, reached, word: &str, events: &[(&str, &str)]| Stop {
        title: title.into(),
        reached,
        reached_word: word.into(),
        note: html! { p.meta { "All partners together" } },
        events: events.iter().map(|(when, what)| ((*when).to_owned(), html! { (what) })).collect(),
    };
    let stops = [
        stop("Training", Reached::Past, "done", &[("December 2020", "Mentoring training, remote")]),
        stop("First visit", Reached::Now, "now", &[("3 May 2021", "To Saint-Jean")]),
        stop("Academies", Reached::Ahead, "ahead", &[]),
    ];
    let arabic = [stop("التدريب", Reached::Past, "تم", &[("ديسمبر 2020", "عن بُعد")])];
    Shown {
        name: "timeline",
        purpose: "What happened and what will, with true dates.",
        examples: vec![
            Example { name: "three stops", markup: html! { h2 { "Steps" } (timeline(&stops)) } },
            Example {
                name: "right to left",
                markup: html! { div lang="ar" dir="rtl" { h2 { "الخطوات" } (timeline(&arabic)) } },
            },
        ],
    }
}
