//! Tiles with a picture: many readers know the picture before the word.

use maud::{Markup, html};

use crate::{Example, Pictogram, Shown, pictogram};

/// A tile.
#[derive(Clone, Debug)]
pub struct Tile {
    /// Its picture.
    pub picture: Pictogram,
    /// What it says.
    pub label: String,
    /// A short line below, if any.
    pub note: String,
    /// Where it leads.
    pub href: String,
}

/// A field of tiles.
#[must_use]
pub fn tiles(tiles: &[Tile]) -> Markup {
    html! { ul.tiles { @for tile in tiles {
        li { a href=(tile.href) {
            (pictogram(tile.picture)) span { (tile.label) }
            @if !tile.note.is_empty() { small { (tile.note) } }
        } }
    } } }
}

pub(crate) fn gallery() -> Shown {
    let tile = |picture, label: &str| Tile {
        picture,
        label: label.into(),
        note: String::new(),
        href: "#".into(),
    };
    let arabic = [tile(Pictogram::Language, "تعلّم اللغة"), tile(Pictogram::Health, "الصحة")];
    Shown {
        name: "tiles",
        purpose: "The first choice of a newcomer.",
        examples: vec![
            Example {
                name: "six",
                markup: tiles(&[
                    tile(Pictogram::Language, "Learn the language"),
                    tile(Pictogram::Health, "Health"),
                    tile(Pictogram::Housing, "Housing"),
                    tile(Pictogram::Work, "Work"),
                    tile(Pictogram::Law, "Law and papers"),
                    tile(Pictogram::Family, "Children and family"),
                ]),
            },
            Example {
                name: "right to left",
                markup: html! { div lang="ar" dir="rtl" { (tiles(&arabic)) } },
            },
            Example { name: "the hours of a place", markup: hours_example() },
            Example {
                name: "leaving quickly",
                markup: html! { p { a.exit href="#" { (pictogram(Pictogram::Exit)) "Leave this page" } } },
            },
        ],
    }
}

fn hours_example() -> Markup {
    let days = [("Monday", "09:00–17:00"), ("Tuesday", "09:00–20:00"), ("Wednesday", "closed")];
    html! {
        p { span.open { "Open until 20:00" } }
        table.hours {
            caption { "Opening hours (example)" }
            tbody { @for (day, hours) in days { tr aria-current=[(day == "Tuesday").then_some("date")] {
                th scope="row" { (day) } td class=[(hours == "closed").then_some("closed")] { (hours) }
            } } }
        }
    }
}
