//! Colours by what they are for, and whether they can be read on one another.
//!
//! The one place that names colours is `settings.css`; here it is read, so that what is tested is
//! what people see. Contrast is that of WCAG 2.2 (success criteria 1.4.3 and 1.4.11). Which
//! colours meet is a list made by hand: [`PAIRS`].

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use maud::{Markup, html};

use crate::table::{Column, Table};
use crate::{Example, Shown};

/// A colour of eight bits a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour {
    /// Red, from 0 to 255.
    pub red: u8,
    /// Green, from 0 to 255.
    pub green: u8,
    /// Blue, from 0 to 255.
    pub blue: u8,
}

impl Colour {
    /// Reads `#rrggbb`, and nothing else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|d| d.len() == 6)?;
        if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        let channel = |from: usize| u8::from_str_radix(digits.get(from..from + 2)?, 16).ok();
        Some(Self { red: channel(0)?, green: channel(2)?, blue: channel(4)? })
    }

    /// Relative luminance, 0 for black to 1 for white (WCAG 2.2, «relative luminance»).
    #[must_use]
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// The contrast of two colours, 1 to 21, whichever is in front: (L1 + 0.05) / (L2 + 0.05) with the
/// lighter above (WCAG 2.2, «contrast ratio»). White and black have 21; `#767676` on white 4.54.
#[must_use]
pub fn contrast(a: Colour, b: Colour) -> f64 {
    let (a, b) = (a.luminance() + 0.05, b.luminance() + 0.05);
    a.max(b) / a.min(b)
}

/// Light or dark, as the reader's machine prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// Dark words on light paper.
    Light,
    /// Light words on dark paper.
    Dark,
}

/// The colours of a scheme by their names in `settings.css`.
pub type Palette = BTreeMap<&'static str, Colour>;

/// A colour that stands on another, and how strongly it must stand out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Meeting {
    /// What is in front.
    pub front: &'static str,
    /// What is behind.
    pub back: &'static str,
    /// The least contrast.
    pub least: f64,
}

/// The least contrast of words.
pub const WORDS: f64 = 4.5;
/// The least contrast of the edges of fields, of marks and of the focus.
pub const EDGES: f64 = 3.0;

macro_rules! pairs {
    ($($least:ident: $($front:literal on $($back:literal),+);+;)+) => {
        /// Every two colours that meet.
        pub const PAIRS: &[Meeting] =
            &[$($($(Meeting { front: $front, back: $back, least: $least }),+),+),+];
    };
}

pairs! {
    WORDS: "text" on "surface", "raised", "wash", "example-wash", "wrong-wash";
        "muted" on "surface", "raised", "wash", "example-wash";
        "action" on "surface", "raised", "wash", "example-wash";
        "accent" on "surface", "raised", "wash";
        "wrong" on "surface", "raised", "wash", "wrong-wash";
        "right" on "surface", "raised", "wash";
        "on-action" on "action";
    EDGES: "edge" on "surface", "raised", "wash", "example-wash";
        "focus" on "surface", "raised", "wash", "example-wash", "wrong-wash";
        "action" on "wrong-wash";
}

static PALETTES: LazyLock<(Palette, Palette)> = LazyLock::new(|| {
    let settings = include_str!("settings.css");
    let (light, dark) =
        settings.split_once("@media (prefers-color-scheme: dark)").unwrap_or((settings, ""));
    let light = named(light);
    let mut darkened = light.clone();
    darkened.extend(named(dark));
    (light, darkened)
});

/// The colours of a scheme, read out of `settings.css`.
#[must_use]
pub fn palette(scheme: Scheme) -> &'static Palette {
    match scheme {
        Scheme::Light => &PALETTES.0,
        Scheme::Dark => &PALETTES.1,
    }
}

/// Every `--name: #rrggbb;` of a sheet.
fn named(sheet: &'static str) -> Palette {
    let pair = |declaration: &'static str| {
        let (name, value) = declaration.trim().strip_prefix("--")?.split_once(": ")?;
        Some((name, Colour::parse(value)?))
    };
    sheet.split([';', '{', '}']).filter_map(pair).collect()
}

/// The contrast of two named colours in a palette; 1, the worst, if one is missing.
#[must_use]
pub fn contrast_in(palette: &Palette, front: &str, back: &str) -> f64 {
    match (palette.get(front), palette.get(back)) {
        (Some(front), Some(back)) => contrast(*front, *back),
        _ => 1.0,
    }
}

pub(crate) fn gallery() -> Shown {
    let swatch = |name: &str| {
        html! {
            svg.swatch viewBox="0 0 48 24" width="48" height="24" aria-hidden="true" focusable="false" {
                rect width="48" height="24" rx="4" fill=(format!("var(--{name})")) {}
            }
        }
    };
    let row = |(name, light): (&&'static str, &Colour)| -> Vec<Markup> {
        let dark = palette(Scheme::Dark).get(name);
        vec![
            html! { (swatch(name)) " " (name) },
            html! { (light) },
            html! { @if let Some(dark) = dark { (dark) } },
        ]
    };
    let table = Table {
        caption: "Every colour has a name that says what it is for".into(),
        head: ["Name", "Light", "Dark"].map(|name| (name.to_owned(), Column::Words)).to_vec(),
        rows: palette(Scheme::Light).iter().map(row).collect(),
    };
    Shown {
        name: "colours",
        purpose: "Named by function; a town may set its own where they can still be read.",
        examples: vec![Example { name: "all", markup: table.render() }],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap()
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        let near = |a: &str, b: &str, expected: f64| {
            let found = contrast(colour(a), colour(b));
            assert!((found - expected).abs() < 0.005, "{a} on {b}: {found}");
        };
        near("#000000", "#ffffff", 21.0);
        near("#ffffff", "#ffffff", 1.0);
        near("#767676", "#ffffff", 4.54);
        near("#ffffff", "#777777", 4.48);
        near("#ff0000", "#ffffff", 4.0);
        near("#0000ff", "#ffffff", 8.59);
    }

    #[test]
    fn only_six_hexadecimal_digits_are_a_colour() {
        assert_eq!(colour("#0B5c6b").to_string(), "#0b5c6b");
        for wrong in ["", "#", "0b5c6b", "#0b5c6", "#0b5c6b0", "#0b5cxx", "#+1+1+1", "#ééé", "red"]
        {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_pair_of_colours_that_meets_can_be_read_in_light_and_dark() {
        let mut faults = Vec::new();
        for scheme in [Scheme::Light, Scheme::Dark] {
            for Meeting { front, back, least } in PAIRS {
                let found = contrast_in(palette(scheme), front, back);
                if found < *least {
                    faults.push(format!("{front} on {back} in {scheme:?}: {found:.2} < {least}"));
                }
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    #[test]
    fn every_named_colour_is_judged_or_only_a_thin_rule() {
        let judged = |name: &str| PAIRS.iter().any(|p| p.front == name || p.back == name);
        let left: Vec<_> = palette(Scheme::Light).keys().filter(|name| !judged(name)).collect();
        assert_eq!(left, [&"rule"]);
        let dark = include_str!("settings.css").split_once("dark").unwrap().1;
        assert_eq!(named(dark).len(), palette(Scheme::Light).len());
    }
}
