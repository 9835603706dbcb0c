//! Line pictograms of our own, 32 by 32: many readers know the picture before the word.

use maud::{Markup, PreEscaped, html};

use crate::{Example, Shown};

macro_rules! pictograms {
    ($($(#[$doc:meta])* $name:ident $path:literal;)*) => {
        /// A pictogram.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Pictogram { $($(#[$doc])* $name),* }

        impl Pictogram {
            /// Every pictogram.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            fn paths(self) -> &'static str {
                match self { $(Self::$name => $path),* }
            }
        }
    };
}

pictograms! {
    /// Two speech bubbles: learning the language.
    Language "M6 5h13a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-5 4.5V17H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM25 11h1a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-1v4.5L20 23h-4";
    /// A heart with a cross: health.
    Health "M16 27S4 20 4 11.5A6 6 0 0 1 16 9a6 6 0 0 1 12 2.5C28 20 16 27 16 27zM12 14h8M16 10v8";
    /// A head with a calm wave: mental health.
    Mind "M12 28v-5H9v-5H6l3-6a8 8 0 1 1 15 5c-1 2-2 3-2 5v6M13 11c2-2 3 2 5 0s3 1 3 1";
    /// A house: housing.
    Housing "M4 15 16 5l12 10M7 13v14h18V13M13 27v-8h6v8";
    /// A case: work.
    Work "M6 11h20a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V13a2 2 0 0 1 2-2zM11.5 11V8a2 2 0 0 1 2-2h5a2 2 0 0 1 2 2v3M4 18h24";
    /// Scales: law and papers.
    Law "M16 4v23M8 27h16M6 9h20M6 9 2 18h8zM26 9l-4 9h8z";
    /// A grown-up and a child: children and family.
    Family "M11 5a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM22 10a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM4 27v-5a7 7 0 0 1 14 0v5M19 27v-4a4 4 0 0 1 8 0v4";
    /// A book: school and learning.
    School "M16 9C13 6 8 6 4 7v18c4-1 9-1 12 2 3-3 8-3 12-2V7c-4-1-9-1-12 2zM16 9v18";
    /// A coin: money.
    Money "M16 5a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM20 12a5 5 0 1 0 0 8M9 15h7M9 18h7";
    /// The sign of Venus: women.
    Women "M16 4a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM16 19v9M11.5 24h9";
    /// A triangle with a sign: emergency.
    Emergency "M16 5 3 27h26zM16 13v7M16 23v1";
    /// Three people: meeting others.
    Community "M16 6a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM6 10a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM26 10a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM10 27v-5a6 6 0 0 1 12 0v5M2 25v-3a4 4 0 0 1 6-3M30 25v-3a4 4 0 0 0-6-3";
    /// A bowl: food.
    Food "M4 15h24a12 12 0 0 1-24 0zM11 5v6M16 4v7M21 5v6";
    /// A bus: getting about.
    Transport "M8 5h16a2 2 0 0 1 2 2v16H6V7a2 2 0 0 1 2-2zM6 15h20M9.5 23v4M22.5 23v4M10 19h1M21 19h1";
    /// A looking glass.
    Search "M14 5a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM21 21l7 7";
    /// A telephone.
    Phone "M8 4h5l2 7-3 2a14 14 0 0 0 7 7l2-3 7 2v5c0 3-3 4-5 4C13 28 4 19 4 9c0-2 1-5 4-5z";
    /// A clock.
    Clock "M16 4a12 12 0 1 1 0 24 12 12 0 0 1 0-24zM16 9v7l5 4";
    /// A pin on a map.
    Place "M16 29s-9-9-9-16a9 9 0 0 1 18 0c0 7-9 16-9 16zM16 10a3 3 0 1 1 0 6 3 3 0 0 1 0-6z";
    /// A sheet of paper: a document.
    Document "M8 4h11l6 6v18H8zM19 4v6h6M12 16h9M12 21h9";
    /// Dots joined: evidence.
    Evidence "M5 5v22h22M10 21l5-6 5 3 6-9";
    /// A ticked list: assessment.
    Assessment "M8 5h16a2 2 0 0 1 2 2v18a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM10 12l2 2 3-4M18.5 12h4M10 20l2 2 3-4M18.5 20h4";
    /// A raised hand: need.
    Need "M9.5 18V9.5a2 2 0 0 1 4 0V15M13.5 15V6a2 2 0 0 1 4 0v9M17.5 15V7.5a2 2 0 0 1 4 0V16M21.5 16v-4.5a2 2 0 0 1 4 0V20a8.5 8.5 0 0 1-8.5 8.5c-4 0-6.5-2-8-4.5l-3.5-5.5a2 2 0 0 1 3.5-2l2 2.5";
    /// Two who meet: mentor.
    Mentor "M9 6a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM23 6a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM3 27v-4a6 6 0 0 1 12 0M29 27v-4a6 6 0 0 0-12 0M9 27h14";
    /// A lamp: practice.
    Practice "M12 24v-3a8 8 0 1 1 8 0v3zM12 28h8";
    /// An arrow onward: action.
    Action "M5 16h20M18 9l7 7-7 7";
    /// Open gates: service.
    Service "M4 27V14a6 6 0 0 1 12 0v13M16 27V14a6 6 0 0 1 12 0v13";
    /// A flag on a hill: outcome.
    Outcome "M9 28V5l14 5-14 5M4 28h22";
    /// Roofs: city.
    City "M4 28V14l6-5 6 5v14M16 28V8h12v20M20 13h4M20 18h4M20 23h4M8 19h4M8 24h4";
    /// Points joined: network.
    Network "M16 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM6 21a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM26 21a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM14.5 9.6l-7 11.8M17.5 9.6l7 11.8M9 24h14";
    /// A globe: languages.
    Globe "M16 4a12 12 0 1 1 0 24 12 12 0 0 1 0-24zM4 16h24M16 4c4 3.5 5.5 7.5 5.5 12S20 24.5 16 28c-4-3.5-5.5-7.5-5.5-12S12 7.5 16 4z";
    /// A letter: mail.
    Mail "M6 7h20a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zM5 9l11 9 11-9";
    /// A leaf of a calendar: a date.
    Calendar "M7 7h18a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zM5 13h22M11 4v5M21 4v5M10 18h3M19 18h3M10 22.5h3";
    /// A door that is left.
    Exit "M19 5H6v22h13M13 16h15M22 10l6 6-6 6";
}

/// A pictogram beside its word: it says nothing of its own to those who hear the page.
#[must_use]
pub fn pictogram(picture: Pictogram) -> Markup {
    PreEscaped(format!(
        "<svg class=\"pictogram\" viewBox=\"0 0 32 32\" aria-hidden=\"true\" focusable=\"false\"><path d=\"{}\"/></svg>",
        picture.paths()
    ))
}

/// A pictogram as a file of its own, for pages of others: they give it a colour of theirs, dark pages a
/// bright one.
#[must_use]
pub fn pictogram_file(picture: Pictogram) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\" width=\"32\" height=\"32\" color=\"#1b2436\"><path d=\"{}\" \
         fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>",
        picture.paths()
    )
}

pub(crate) fn gallery() -> Shown {
    let all = html! { ul.pictograms { @for picture in Pictogram::ALL { li { (pictogram(*picture)) (format!("{picture:?}")) } } } };
    Shown {
        name: "pictograms",
        purpose: "Line pictures of our own, always beside a word.",
        examples: vec![Example { name: "all", markup: all }],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_a_colour_that_whoever_shows_it_can_change() {
        let file = pictogram_file(Pictogram::Health);
        assert!(file.contains("color=\"#1b2436\"><path "), "{file}");
        assert!(file.contains("stroke=\"currentColor\""), "{file}");
    }
}
