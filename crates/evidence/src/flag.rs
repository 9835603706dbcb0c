//! Flags: the letters with which a statistical office says how far a figure can be trusted.
//!
//! A cell carries a *set* of letters, because real files hold `bu`, `bep` and the like; so a set
//! it is, and a letter nobody knows is refused rather than dropped. This module does not decide
//! what may be published: [`mod@crate::gap`] and [`mod@crate::rank`] do.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One letter that Eurostat puts beside a figure.
///
/// The order is from the gravest to the lightest, so the smallest of a set is its worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Flag {
    /// `c`: confidential, the figure may not be shown.
    Confidential,
    /// `m`: the figure is missing.
    Missing,
    /// `z`: the figure cannot exist here.
    NotApplicable,
    /// `u`: low reliability, few people were asked.
    LowReliability,
    /// `n`: not significant.
    NotSignificant,
    /// `b`: break in the series, not comparable with the time before.
    Break,
    /// `d`: the definition differs from that of the others.
    DefinitionDiffers,
    /// `f`: a forecast.
    Forecast,
    /// `e`: an estimate.
    Estimated,
    /// `s`: an estimate by Eurostat itself.
    EurostatEstimate,
    /// `p`: provisional.
    Provisional,
    /// `r`: revised.
    Revised,
}

impl Flag {
    /// All letters, gravest first.
    pub const ALL: [Self; 12] = [
        Self::Confidential,
        Self::Missing,
        Self::NotApplicable,
        Self::LowReliability,
        Self::NotSignificant,
        Self::Break,
        Self::DefinitionDiffers,
        Self::Forecast,
        Self::Estimated,
        Self::EurostatEstimate,
        Self::Provisional,
        Self::Revised,
    ];

    /// The letter as Eurostat writes it.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Confidential => 'c',
            Self::Missing => 'm',
            Self::NotApplicable => 'z',
            Self::LowReliability => 'u',
            Self::NotSignificant => 'n',
            Self::Break => 'b',
            Self::DefinitionDiffers => 'd',
            Self::Forecast => 'f',
            Self::Estimated => 'e',
            Self::EurostatEstimate => 's',
            Self::Provisional => 'p',
            Self::Revised => 'r',
        }
    }

    /// What it says, in English as Eurostat words it.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Confidential => "confidential",
            Self::Missing => "missing",
            Self::NotApplicable => "not applicable",
            Self::LowReliability => "low reliability",
            Self::NotSignificant => "not significant",
            Self::Break => "break in time series",
            Self::DefinitionDiffers => "definition differs",
            Self::Forecast => "forecast",
            Self::Estimated => "estimated",
            Self::EurostatEstimate => "Eurostat estimate",
            Self::Provisional => "provisional",
            Self::Revised => "revised",
        }
    }

    /// The flag of a letter.
    #[must_use]
    pub fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|f| f.letter() == letter)
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// A set of flags, as one cell carries it.
///
/// ```
/// # use evidence::{Flag, Flags};
/// let flags: Flags = "ub".parse().unwrap();
/// assert!(flags.has(Flag::Break) && flags.has(Flag::LowReliability));
/// assert_eq!(flags.to_string(), "bu");
/// assert_eq!(flags.worst(), Some(Flag::LowReliability));
/// assert!("bx".parse::<Flags>().is_err());
/// ```
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct Flags(u16);

/// A letter that is no flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownFlag(
    /// The letter.
    pub char,
);

impl fmt::Display for UnknownFlag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not one of the flags b c d e f m n p r s u z", self.0)
    }
}

impl std::error::Error for UnknownFlag {}

impl Flags {
    /// `c` for a figure that is closed, none for one that is open.
    #[must_use]
    pub const fn of_closed(is_closed: bool) -> Self {
        if is_closed { Self::NONE.with(Flag::Confidential) } else { Self::NONE }
    }

    /// No flag at all.
    pub const NONE: Self = Self(0);

    /// What the flags say together, in the order of their letters.
    #[must_use]
    pub fn meaning(self) -> String {
        let mut letters: Vec<Flag> = self.iter().collect();
        letters.sort_by_key(|flag| flag.letter());
        letters.into_iter().map(Flag::meaning).collect::<Vec<_>>().join(", ")
    }

    /// The set with one more flag.
    #[must_use]
    pub const fn with(self, flag: Flag) -> Self {
        Self(self.0 | flag.bit())
    }

    /// Every flag that is in either set.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The flags of a cell that holds Eurostat's letters, or one capital letter of the code list of
    /// observation status that SDMX has for all agencies.
    ///
    /// `A` is a usual figure, `I` an imputed one; `L`, `O`, `H`, `M` and `K` (counted elsewhere) say in
    /// different words that there is none, `Q` that it is held back. What is measured by other rules
    /// than usual has another definition: `G` (experimental), `J` (derogation), `S` (special events),
    /// `W` (counts others too). `V` is not checked yet.
    ///
    /// # Errors
    /// The letter that is neither.
    pub fn of_status(text: &str) -> Result<Self, UnknownFlag> {
        let flag = match text.trim() {
            "A" => return Ok(Self::NONE),
            "I" => Flag::Estimated,
            "H" | "K" | "L" | "M" | "O" => Flag::Missing,
            "Q" => Flag::Confidential,
            "B" => Flag::Break,
            "D" | "G" | "J" | "S" | "W" => Flag::DefinitionDiffers,
            "E" => Flag::Estimated,
            "F" => Flag::Forecast,
            "N" => Flag::NotSignificant,
            "P" | "V" => Flag::Provisional,
            "U" => Flag::LowReliability,
            letters => return letters.parse(),
        };
        Ok(Self::NONE.with(flag))
    }

    /// Whether the flag is in the set.
    #[must_use]
    pub const fn has(self, flag: Flag) -> bool {
        self.0 & flag.bit() != 0
    }

    /// Whether there is no flag.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The flags, gravest first.
    pub fn iter(self) -> impl Iterator<Item = Flag> {
        Flag::ALL.into_iter().filter(move |f| self.has(*f))
    }

    /// The gravest flag of the set.
    #[must_use]
    pub fn worst(self) -> Option<Flag> {
        self.iter().next()
    }
}

impl FromIterator<Flag> for Flags {
    fn from_iter<I: IntoIterator<Item = Flag>>(flags: I) -> Self {
        flags.into_iter().fold(Self::NONE, Self::with)
    }
}

impl std::str::FromStr for Flags {
    type Err = UnknownFlag;

    /// Reads letters in any order; blanks around them are allowed.
    fn from_str(text: &str) -> Result<Self, UnknownFlag> {
        text.trim().chars().map(|c| Flag::from_letter(c).ok_or(UnknownFlag(c))).collect()
    }
}

impl fmt::Display for Flags {
    /// The letters in the order of the alphabet, as Eurostat writes them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut letters: Vec<char> = self.iter().map(Flag::letter).collect();
        letters.sort_unstable();
        letters.into_iter().try_for_each(|l| write!(f, "{l}"))
    }
}

impl TryFrom<String> for Flags {
    type Error = UnknownFlag;
    fn try_from(text: String) -> Result<Self, UnknownFlag> {
        text.parse()
    }
}

impl From<Flags> for String {
    fn from(flags: Flags) -> Self {
        flags.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_reads_back() {
        let all: Flags = "bcdefmnprsuz".parse().unwrap();
        assert_eq!(all.iter().count(), 12);
        assert_eq!(all.to_string(), "bcdefmnprsuz");
        assert_eq!(serde_json::to_string(&"eb".parse::<Flags>().unwrap()).unwrap(), "\"be\"");
    }

    #[test]
    fn the_worse_of_two_cells_is_carried() {
        let both = "p".parse::<Flags>().unwrap().and("bu".parse().unwrap());
        assert_eq!(both.to_string(), "bpu");
        assert_eq!(both.worst(), Some(Flag::LowReliability));
        assert_eq!(Flags::NONE.worst(), None);
    }
}
