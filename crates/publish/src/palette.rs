//! The colours of the reading room, by what they are for.
//!
//! A drawing never names a colour: it names an [`Ink`]. On a page the ink becomes a class, so that
//! the page's stylesheet colours it in light and in dark; in a picture that stands alone it becomes
//! the light colour itself. Terracotta is for what matters most and nothing else. Colour is never
//! alone: hollow marks, weights and labels say the same. A town's own colours are not known here.

/// A colour by its function, with the page's custom property and its light value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    Text,
    Muted,
    Accent,
    Action,
    OnAction,
    Rule,
    Wash,
    Surface,
    Black,
    White,
}

impl Tone {
    /// The light value as `#rrggbb`.
    pub(crate) const fn hex(self) -> &'static str {
        match self {
            Self::Text => "#1b2436",
            Self::Muted => "#566074",
            Self::Accent => "#a8401f",
            Self::Action => "#0b5c6b",
            Self::OnAction => "#ffffff",
            Self::Rule => "#d9d3c7",
            Self::Wash => "#eef3f2",
            Self::Surface => "#fbf8f3",
            Self::Black => "#000000",
            Self::White => "#ffffff",
        }
    }

    /// What a page's stylesheet writes: a custom property, or black and white themselves.
    const fn on_page(self) -> &'static str {
        match self {
            Self::Text => "var(--text)",
            Self::Muted => "var(--muted)",
            Self::Accent => "var(--accent)",
            Self::Action => "var(--action)",
            Self::OnAction => "var(--on-action)",
            Self::Rule => "var(--rule)",
            Self::Wash => "var(--wash)",
            Self::Surface => "var(--surface)",
            Self::Black => "#000",
            Self::White => "#fff",
        }
    }
}

/// What a mark is drawn with. Each ink is a class on a page and a fill or stroke elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Words and figures (`chart-text`).
    Text,
    /// Words of the second rank (`chart-muted`).
    Muted,
    /// Words or marks that matter most: the emphasised series (`chart-a`).
    Accent,
    /// Words or marks of the second series (`chart-b`).
    Action,
    /// Words on a mark of [`Ink::Action`] (`chart-on-b`).
    OnAction,
    /// An unreliable mark of the first series: an empty ring (`chart-hollow`).
    Hollow,
    /// An unreliable mark of the second series: an empty ring (`chart-hollow-b`).
    HollowAction,
    /// An unreliable mark of any other series: an empty ring (`chart-hollow-c`).
    HollowMuted,
    /// A thin rule behind the marks (`chart-grid`).
    Grid,
    /// A line that ties two marks together (`chart-link`).
    Link,
    /// The line of the first series (`chart-line-a`).
    LineAccent,
    /// The line of the second series (`chart-line-b`).
    LineAction,
    /// A line in the colour of words (`chart-line-text`).
    LineText,
    /// An area of a map with its border (`chart-land`).
    Land,
    /// An area of a map on the other side of zero (`chart-land-a`).
    LandAccent,
    /// A quiet area (`chart-wash`).
    Wash,
    /// The surface itself, to set marks off from lines (`chart-paper`).
    Paper,
    /// The dark modules of a code that phones read: black in a dark page too (`chart-code`).
    Code,
    /// The white field under [`Ink::Code`] (`chart-code-paper`).
    CodePaper,
}

impl Ink {
    /// Every ink, for the stylesheet and its test.
    pub const ALL: [Self; 19] = [
        Self::Text,
        Self::Muted,
        Self::Accent,
        Self::Action,
        Self::OnAction,
        Self::Hollow,
        Self::HollowAction,
        Self::HollowMuted,
        Self::Grid,
        Self::Link,
        Self::LineAccent,
        Self::LineAction,
        Self::LineText,
        Self::Land,
        Self::LandAccent,
        Self::Wash,
        Self::Paper,
        Self::Code,
        Self::CodePaper,
    ];

    /// The class that a page's stylesheet colours.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Text => "chart-text",
            Self::Muted => "chart-muted",
            Self::Accent => "chart-a",
            Self::Action => "chart-b",
            Self::OnAction => "chart-on-b",
            Self::Hollow => "chart-hollow",
            Self::HollowAction => "chart-hollow-b",
            Self::HollowMuted => "chart-hollow-c",
            Self::Grid => "chart-grid",
            Self::Link => "chart-link",
            Self::LineAccent => "chart-line-a",
            Self::LineAction => "chart-line-b",
            Self::LineText => "chart-line-text",
            Self::Land => "chart-land",
            Self::LandAccent => "chart-land-a",
            Self::Wash => "chart-wash",
            Self::Paper => "chart-paper",
            Self::Code => "chart-code",
            Self::CodePaper => "chart-code-paper",
        }
    }

    pub(crate) const fn fill(self) -> Option<Tone> {
        match self {
            Self::Text => Some(Tone::Text),
            Self::Muted => Some(Tone::Muted),
            Self::Accent | Self::LandAccent => Some(Tone::Accent),
            Self::Action | Self::Land => Some(Tone::Action),
            Self::OnAction => Some(Tone::OnAction),
            Self::Hollow | Self::HollowAction | Self::HollowMuted | Self::Paper => {
                Some(Tone::Surface)
            }
            Self::Wash => Some(Tone::Wash),
            Self::Code => Some(Tone::Black),
            Self::CodePaper => Some(Tone::White),
            Self::Grid | Self::Link | Self::LineAccent | Self::LineAction | Self::LineText => None,
        }
    }

    pub(crate) const fn stroke(self) -> Option<Tone> {
        match self {
            Self::Hollow | Self::LineAccent => Some(Tone::Accent),
            Self::HollowAction | Self::LineAction => Some(Tone::Action),
            Self::HollowMuted | Self::Link | Self::Land | Self::LandAccent => Some(Tone::Muted),
            Self::LineText => Some(Tone::Text),
            Self::Grid => Some(Tone::Rule),
            _ => None,
        }
    }
}

/// The rules that a page's stylesheet needs for every class of [`Ink`], over the custom properties
/// `--text`, `--muted`, `--accent`, `--action`, `--on-action`, `--rule`, `--wash`, `--surface`.
/// About 900 bytes. Sizes and weights are attributes of the marks: let no rule set `font` on them.
#[must_use]
pub fn stylesheet() -> String {
    Ink::ALL.iter().map(|ink| rule(*ink)).collect()
}

fn rule(ink: Ink) -> String {
    let fill = ink.fill().map_or("none", Tone::on_page);
    // Nothing else gives a mark a stroke, so only those that have one say it.
    let stroke = ink.stroke().map(|tone| format!(";stroke:{}", tone.on_page()));
    format!(".{}{{fill:{fill}{}}}\n", ink.class(), stroke.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ink_has_one_rule_and_is_seen() {
        let sheet = stylesheet();
        for ink in Ink::ALL {
            assert_eq!(sheet.matches(&format!(".{}{{", ink.class())).count(), 1, "{ink:?}");
            assert!(ink.fill().is_some() || ink.stroke().is_some());
        }
    }
}
