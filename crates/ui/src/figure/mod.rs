//! A chart with what belongs to it: what it shows, where the figures come from, the table.

use maud::{Markup, html};

use crate::{Example, Shown};

/// A chart or map with everything that belongs to it.
pub struct Figure {
    /// What it shows, as a heading.
    pub title: String,
    /// The drawing: an inline SVG with a title and a description of its own.
    pub drawing: Markup,
    /// What must be known to read it: source, date, flags, whose figures they are.
    pub caption: Markup,
    /// «Show as a table», and the table.
    pub table: Option<(String, Markup)>,
    /// Other forms: label and address.
    pub links: Vec<(String, String)>,
}

impl Figure {
    /// The figure.
    #[must_use]
    pub fn render(&self) -> Markup {
        html! {
            figure.figure {
                h2 { (self.title) }
                (self.drawing)
                figcaption { (self.caption)
                    @if !self.links.is_empty() { p.no-print { @for (at, (label, href)) in self.links.iter().enumerate() {
                        @if at > 0 { " · " } a href=(href) { (label) }
                    } } }
                }
                @if let Some((label, table)) = &self.table { details { summary { (label) } (table) } }
            }
        }
    }
}

pub(crate) fn gallery() -> Shown {
    let figure = Figure {
        title: "Employment rate".into(),
        drawing: html! {
            svg viewBox="0 0 400 60" role="img" aria-label="A dot plot" {
                line.chart-link stroke-width="2" x1="100" x2="300" y1="30" y2="30" {} circle.chart-a cx="100" cy="30" r="8" {}
                circle.chart-b cx="300" cy="30" r="8" {} circle.chart-hollow stroke-width="2.5" cx="200" cy="30" r="8" {}
            }
        },
        caption: html! { p { "Source: Eurostat, LFSA_ERGAN, extracted March 2025." } },
        table: Some(("Show as a table".into(), html! { p { "…" } })),
        links: vec![("CSV".into(), "#".into()), ("Picture".into(), "#".into())],
    };
    Shown {
        name: "figure",
        purpose: "A chart never stands without its source and its table.",
        examples: vec![Example { name: "a dot plot", markup: figure.render() }],
    }
}
