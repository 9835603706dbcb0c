//! The design system: a civic reading room. Warm paper, one action colour, one accent, much air.
//!
//! A component is a folder: typed parameters, its style, its named example states. All words come
//! in as parameters; nothing here knows the server. Everything works without JavaScript, on a
//! phone, on paper, from right to left; the small script only makes some things nicer.

#![forbid(unsafe_code)]

pub mod brand;
pub mod colour;
pub mod conflict;
pub mod figure;
pub mod form;
pub mod headline;
pub mod list;
pub mod notice;
pub mod page;
pub mod pictogram;
pub mod question;
pub mod steps;
pub mod table;
pub mod text;
pub mod thread;
pub mod tile;
pub mod timeline;
pub mod welcome;

use std::sync::LazyLock;

pub use colour::{Colour, contrast};
pub use page::Page;
pub use pictogram::{Pictogram, pictogram, pictogram_file};

/// A named state of a component, for the page that shows them all and for the tests.
pub struct Example {
    /// What is special about it: `long words`, `right to left`, `empty`, `error`.
    pub name: &'static str,
    /// How it looks.
    pub markup: maud::Markup,
}

/// A component with its examples.
pub struct Shown {
    /// Its name.
    pub name: &'static str,
    /// What it is for, in a sentence.
    pub purpose: &'static str,
    /// Its states.
    pub examples: Vec<Example>,
}

/// Every component, for `/design`.
#[must_use]
pub fn gallery() -> Vec<Shown> {
    vec![
        page::gallery(),
        colour::gallery(),
        headline::gallery(),
        thread::gallery(),
        tile::gallery(),
        welcome::gallery(),
        list::gallery(),
        table::gallery(),
        figure::gallery(),
        notice::gallery(),
        form::gallery(),
        question::gallery(),
        steps::gallery(),
        timeline::gallery(),
        conflict::gallery(),
        text::gallery(),
        pictogram::gallery(),
    ]
}

static STYLESHEET: LazyLock<String> = LazyLock::new(|| {
    let whole = [
        "@layer settings, base, objects, components;\n",
        include_str!("settings.css"),
        include_str!("base.css"),
        include_str!("page/style.css"),
        include_str!("headline/style.css"),
        include_str!("thread/style.css"),
        include_str!("tile/style.css"),
        include_str!("list/style.css"),
        include_str!("table/style.css"),
        include_str!("figure/style.css"),
        include_str!("notice/style.css"),
        include_str!("form/style.css"),
        include_str!("question/style.css"),
        include_str!("steps/style.css"),
        include_str!("timeline/style.css"),
        include_str!("conflict/style.css"),
        include_str!("text/style.css"),
        include_str!("welcome/style.css"),
        include_str!("print.css"),
    ]
    .concat();
    compact(&whole)
});

/// The same rules without the blanks that only people need.
fn compact(sheet: &str) -> String {
    const PAIRS: [(&str, &str); 10] = [
        (" + ", "+"),
        ("@media (", "@media("),
        (" > ", ">"),
        (" {", "{"),
        ("{ ", "{"),
        ("; ", ";"),
        (": ", ":"),
        (", ", ","),
        (" }", "}"),
        (";}", "}"),
    ];
    let line: Vec<_> = sheet.lines().map(str::trim).collect();
    let sheet = PAIRS.iter().fold(line.concat(), |sheet, (long, short)| sheet.replace(long, short));
    // The components follow each other: their layer is opened once.
    const COMPONENTS: &str = "@layer components{";
    let Some((before, components)) = sheet.split_once(COMPONENTS) else { return sheet };
    let together = components.replace(&format!("}}{COMPONENTS}"), "");
    [before, COMPONENTS, &together].concat()
}

/// The one stylesheet.
#[must_use]
pub fn stylesheet() -> &'static str {
    &STYLESHEET
}

/// The one small script, a module: it only makes nicer what works without it.
#[must_use]
pub fn script() -> &'static str {
    include_str!("script.js")
}

/// The script that keeps newcomers' pages on a device, a service worker.
#[must_use]
pub fn worker() -> &'static str {
    include_str!("welcome/worker.js")
}

/// The mark of Isopolity: two open gates that share a pillar.
pub const MARK: &str = "M2 24V11a6.5 6.5 0 0 1 13 0v13M15 24V11a6.5 6.5 0 0 1 13 0v13";

/// The mark as a small picture file.
#[must_use]
pub fn icon() -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-5 -7 40 40\"><rect x=\"-5\" y=\"-7\" width=\"40\" \
         height=\"40\" rx=\"8\" fill=\"#0b5c6b\"/><path d=\"{MARK}\" fill=\"none\" stroke=\"#fff\" stroke-width=\"2.6\"/></svg>"
    )
}
