//! A town's own colours: one small file of tokens, refused where people could not read the words.
//!
//! A line is `action: #0b5c6b`, or `dark action: #6cc4d2` for dark pages; a line that begins with
//! `//` is a remark. Names are those of `settings.css`. What a town does not set stays as it is,
//! and every two colours that meet are judged together, the town's and ours. Sizes, fonts and
//! pictures cannot be set.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::colour::{Colour, Meeting, PAIRS, Scheme, contrast_in, palette};

/// The largest file, in bytes.
pub const LARGEST: usize = 8 * 1024;
/// The most problems that are told at once.
pub const MOST_PROBLEMS: usize = 50;

/// Something in the file that a person can mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong: `brand-too-large`, `brand-line` (not `name: #rrggbb`), `brand-name` (no such
    /// token), `brand-colour` (not `#rrggbb`), `brand-twice`, `brand-contrast`.
    pub code: &'static str,
    /// Where: `line 3`, or the two tokens, `action on surface`.
    pub place: String,
    /// What the sentence needs: `line`, `name`, `front`, `back`, `contrast`, `least`, `scheme`.
    pub facts: Vec<(&'static str, String)>,
}

/// A town's own colours, fit to be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brand {
    light: BTreeMap<&'static str, Colour>,
    dark: BTreeMap<&'static str, Colour>,
}

impl Brand {
    /// Reads a file of tokens.
    ///
    /// # Errors
    /// Everything that is wrong with it, at most [`MOST_PROBLEMS`].
    pub fn parse(text: &str) -> Result<Self, Vec<Problem>> {
        if text.len() > LARGEST {
            let fact = ("most", LARGEST.to_string());
            return Err(vec![Problem {
                code: "brand-too-large",
                place: String::new(),
                facts: vec![fact],
            }]);
        }
        let (mut brand, mut problems) = (Self::default(), Vec::new());
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim();
            if line.is_empty() || line.starts_with("//") {
                continue;
            }
            if let Err(code) = brand.take(line) {
                problems.push(of_line(code, number, line));
            }
        }
        problems.extend(brand.unreadable());
        problems.truncate(MOST_PROBLEMS);
        if problems.is_empty() { Ok(brand) } else { Err(problems) }
    }

    fn take(&mut self, line: &str) -> Result<(), &'static str> {
        let (name, colour) = line.split_once(':').ok_or("brand-line")?;
        let (name, colour) = (name.trim(), colour.trim().trim_end_matches(';').trim_end());
        let (scheme, name) = match name.strip_prefix("dark ") {
            Some(name) => (&mut self.dark, name.trim_start()),
            None => (&mut self.light, name),
        };
        let (name, _) = palette(Scheme::Light).get_key_value(name).ok_or("brand-name")?;
        let colour = Colour::parse(colour).ok_or("brand-colour")?;
        if scheme.insert(name, colour).is_some() { Err("brand-twice") } else { Ok(()) }
    }

    /// The town's colours over ours.
    fn whole(&self, scheme: Scheme) -> crate::colour::Palette {
        let own = match scheme {
            Scheme::Light => &self.light,
            Scheme::Dark => &self.dark,
        };
        let mut whole = palette(scheme).clone();
        whole.extend(own);
        whole
    }

    fn unreadable(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (scheme, name) in [(Scheme::Light, "light"), (Scheme::Dark, "dark")] {
            let whole = self.whole(scheme);
            for meeting in PAIRS {
                let found = contrast_in(&whole, meeting.front, meeting.back);
                if found < meeting.least {
                    problems.push(of_pair(meeting, found, name));
                }
            }
        }
        problems
    }

    /// The rules that set the colours, to be loaded after the stylesheet; empty if none is set.
    /// They are for screens: paper stays black on white.
    #[must_use]
    pub fn css(&self) -> String {
        let mut css = String::new();
        rule(&mut css, "@media screen", &self.light);
        rule(&mut css, "@media screen and (prefers-color-scheme:dark)", &self.darkened());
        css
    }

    /// What dark pages need: the town's dark colours, and ours where it set only the light one.
    fn darkened(&self) -> BTreeMap<&'static str, Colour> {
        let ours = palette(Scheme::Dark).iter().filter(|(name, _)| self.light.contains_key(*name));
        let mut dark: BTreeMap<_, _> = ours.map(|(name, colour)| (*name, *colour)).collect();
        dark.extend(&self.dark);
        dark
    }
}

fn rule(css: &mut String, media: &str, colours: &BTreeMap<&'static str, Colour>) {
    if colours.is_empty() {
        return;
    }
    let set: Vec<_> = colours.iter().map(|(name, colour)| format!("--{name}:{colour}")).collect();
    let _ = writeln!(css, "{media}{{:root{{{}}}}}", set.join(";"));
}

fn of_line(code: &'static str, number: usize, line: &str) -> Problem {
    let shown: String = line.chars().take(80).collect();
    let facts = vec![("line", number.to_string()), ("name", shown)];
    Problem { code, place: format!("line {number}"), facts }
}

fn of_pair(meeting: &Meeting, found: f64, scheme: &str) -> Problem {
    let Meeting { front, back, least } = meeting;
    // Rounded down: 4.49 must not be told as 4.5.
    let found = (found * 100.0).floor() / 100.0;
    let facts = vec![
        ("front", (*front).to_owned()),
        ("back", (*back).to_owned()),
        ("contrast", format!("{found:.2}")),
        ("least", format!("{least:.1}")),
        ("scheme", scheme.to_owned()),
    ];
    Problem { code: "brand-contrast", place: format!("{front} on {back}"), facts }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_readable_brand_becomes_a_few_rules() {
        let brand =
            Brand::parse("// Example town\naction: #1a3c8c\n\ndark accent: #f5b0a0;\n").unwrap();
        assert_eq!(
            brand.css(),
            "@media screen{:root{--action:#1a3c8c}}\n\
             @media screen and (prefers-color-scheme:dark){:root{--accent:#f5b0a0;--action:#6cc4d2}}\n"
        );
        assert_eq!(Brand::parse(""), Ok(Brand::default()));
        assert_eq!(Brand::default().css(), "");
    }

    #[test]
    fn every_problem_is_told_at_once() {
        let text = "action = red\ncolour: #123456\naction: red\naccent: #a8401f\naccent: #a8401f\nmuted: #9aa0aa\n";
        let problems = Brand::parse(text).unwrap_err();
        let codes: Vec<_> = problems.iter().map(|p| (p.code, p.place.as_str())).collect();
        let lines = [
            ("brand-line", "line 1"),
            ("brand-name", "line 2"),
            ("brand-colour", "line 3"),
            ("brand-twice", "line 5"),
        ];
        assert_eq!(codes.get(..4), Some(&lines[..]));
        assert!(codes.contains(&("brand-contrast", "muted on surface")));
        assert!(codes.iter().all(|(_, place)| !place.contains("action on")));
    }

    #[test]
    fn a_colour_just_below_the_line_is_refused_and_not_told_as_enough() {
        // White on #777777 has 4.48.
        let problems = Brand::parse("action: #777777").unwrap_err();
        let problem = problems.iter().find(|p| p.place == "on-action on action").unwrap();
        assert!(problem.facts.contains(&("contrast", "4.47".into())), "{problem:?}");
    }

    #[test]
    fn what_a_town_sets_in_one_scheme_leaves_the_other_alone() {
        let brand = Brand::parse("surface: #ffffff").unwrap();
        assert!(brand.css().contains("(prefers-color-scheme:dark){:root{--surface:#141a26}}"));
    }

    #[test]
    fn hostile_files_are_refused_within_bounds() {
        for text in [
            "a".repeat(LARGEST + 1),
            "x\n".repeat(4000),
            "action: #000000;}body{}\n".into(),
            "\u{0}:\u{202e}".into(),
        ] {
            let problems = Brand::parse(&text).unwrap_err();
            assert!(!problems.is_empty() && problems.len() <= MOST_PROBLEMS);
            assert!(problems.iter().all(|p| p.place.len() < 100));
        }
    }
}
