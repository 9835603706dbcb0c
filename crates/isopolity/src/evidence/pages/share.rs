//! How a drawing is handed on: how it is cited, and a picture of it for another site.
//!
//! What is offered for another site is a picture within a link, no frame and no script: it works
//! wherever pictures do, and tells us nothing about who reads there.

use maud::{Markup, html};

use super::{Links, Shown, map};
use crate::evidence::forms::Subject;
use crate::evidence::{compare, words};
use crate::web::Visitor;
use crate::word;

/// «Cite or embed», to be opened.
pub fn details(v: &Visitor, shown: &Shown<'_>, subject: Subject, links: &Links) -> Markup {
    let kind = match subject {
        Subject::Year => "year",
        Subject::Map => "map",
        Subject::OverTime => "time",
    };
    let id =
        format!("embed-{kind}-{}-{}", shown.part.indicator.key, shown.part.tabled.table.dataset);
    html! { details.no-print {
        summary { (v.say(word::MAP_SHARE)) }
        p { (v.say(word::MAP_CITE)) " " (cite(v, shown, subject, links)) }
        p { label for=(id) { (v.say(word::MAP_EMBED)) }
            textarea id=(id) rows="4" readonly dir="ltr" { (embed(v, shown, subject, links)) } }
    } }
}

/// What a drawing shows, in a line.
pub fn title(v: &Visitor, shown: &Shown<'_>, subject: Subject) -> String {
    let what = words::name(v, shown.part.indicator);
    match subject {
        Subject::Map => map::title(v, shown.part, &shown.comparison),
        Subject::Year => {
            let year = shown.comparison.year.to_string();
            v.say_with(word::EVIDENCE_IN_YEAR, &[("what", what.into()), ("year", year.into())])
        }
        Subject::OverTime => {
            let place = words::place(v, shown.part, &shown.place);
            let facts = [("what", what.into()), ("place", place.into())];
            v.say_with(word::EVIDENCE_OVER_TIME, &facts)
        }
    }
}

/// The page on which a drawing stands, whole; it stays the same.
pub fn address(v: &Visitor, shown: &Shown<'_>, subject: Subject) -> String {
    let (key, table) = (&shown.part.indicator.key, &shown.part.tabled.table.dataset);
    let year = shown.comparison.year;
    let place = match subject {
        Subject::OverTime => Some(&shown.place),
        Subject::Year | Subject::Map => shown.about.as_ref(),
    };
    let place = place.map(|place| format!("&place={place}")).unwrap_or_default();
    let base = &v.app().settings.base_url;
    format!("{base}/evidence/{key}?table={table}&year={year}{place}")
}

/// What is shown, after which source and table, and where; the day of reading is the reader's to add.
fn cite(v: &Visitor, shown: &Shown<'_>, subject: Subject, links: &Links) -> String {
    let address =
        format!("{}{}.svg{}", v.app().settings.base_url, links.stem(subject), links.query);
    let source = words::source(v, shown.part);
    let facts = [
        ("title", title(v, shown, subject).into()),
        ("source", source.into()),
        ("address", address.into()),
    ];
    v.say_with(word::MAP_CITED, &facts)
}

/// A picture within a link, as markup for another site.
fn embed(v: &Visitor, shown: &Shown<'_>, subject: Subject, links: &Links) -> String {
    let (base, stem) = (&v.app().settings.base_url, links.stem(subject));
    let picture = format!("{base}{stem}.svg{}&lang={}", links.query, v.lang());
    let alt = format!("{}. {}", title(v, shown, subject), words::source(v, shown.part));
    let link =
        html! { a href=(address(v, shown, subject)) { img src=(picture) alt=(alt) width=(WIDE); } };
    link.into_string()
}

/// How wide a picture that stands alone is, in pixels.
const WIDE: u32 = 776;

/// What is compared in a drawing: percentage points of a gap, or the unit of the figures.
pub fn unit(shown: &Shown<'_>) -> String {
    let unit = words::key_of(&shown.part.indicator.unit);
    if compare::makes_gaps(shown.part) {
        format!("{unit}, gaps in percentage points")
    } else {
        unit
    }
}
