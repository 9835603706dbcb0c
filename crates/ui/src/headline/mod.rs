//! How a page begins: where one is, what it says, and a sentence that helps.

use maud::{Markup, html};

use crate::text::Phrase;
use crate::{Example, Shown};

/// The beginning of a page.
#[derive(Clone, Debug, Default)]
pub struct Headline {
    /// The way here: name and address of each page above.
    pub way: Vec<(String, String)>,
    /// «You are here», for those who hear the way.
    pub way_name: String,
    /// A short line above, in the accent.
    pub kicker: String,
    /// The headline.
    pub text: Phrase,
    /// A sentence that helps.
    pub lede: Phrase,
}

impl Headline {
    /// The beginning of the page.
    #[must_use]
    pub fn render(&self) -> Markup {
        html! {
            div.headline {
                @if !self.way.is_empty() {
                    nav.way aria-label=(self.way_name) { ol { @for (name, href) in &self.way {
                        li { a href=(href) { (name) } }
                    } } }
                }
                @if !self.kicker.is_empty() { p.kicker { (self.kicker) } }
                h1 { (self.text) }
                @if !self.lede.text.is_empty() { p.lede { (self.lede) } }
            }
        }
    }
}

/// A large figure with the sentence that it belongs to.
#[must_use]
pub fn fact(figure: &str, sentence: &str) -> Markup {
    html! { p.fact { b { (figure) } " " span { (sentence) } } }
}

pub(crate) fn gallery() -> Shown {
    let headline = Headline {
        way: vec![("Cities".into(), "#".into())],
        way_name: "You are here".into(),
        kicker: "Jelgava".into(),
        text: "Work".into(),
        lede: "What is known, and how surely.".into(),
    };
    let long =
        Headline { text: "Handlungsempfehlungsentwicklungsprozess".into(), ..Headline::default() };
    let arabic = Headline {
        kicker: "يلغافا".into(),
        text: "بماذا نساعدك؟".into(),
        lede: "بلا حساب وبلا تتبّع.".into(),
        ..Headline::default()
    };
    Shown {
        name: "headline",
        purpose: "How a page begins.",
        examples: vec![
            Example { name: "with everything", markup: html! { div { (as_part(&headline)) } } },
            Example { name: "a long word", markup: html! { div { (as_part(&long)) } } },
            Example {
                name: "a fact",
                markup: fact("14.1", "points between nationals and foreigners in the country"),
            },
            Example {
                name: "right to left",
                markup: html! { div lang="ar" dir="rtl" { (as_part(&arabic)) } },
            },
        ],
    }
}

/// The same without a first-level heading, because an example stands inside a page.
fn as_part(headline: &Headline) -> Markup {
    html! {
        @if !headline.kicker.is_empty() { p.kicker { (headline.kicker) } }
        p.as-h1 { (headline.text) }
        @if !headline.lede.text.is_empty() { p.lede { (headline.lede) } }
    }
}
