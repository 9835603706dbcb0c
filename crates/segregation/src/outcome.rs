//! What comes of a measure: a value, or the reason why there is none.
//!
//! A measure over land has no value where no areas are known, and none has a value for a group
//! that is everybody. Such a reason is a value too, to be worded on a page; never an empty cell
//! or a 0 that looks like an even city.

use serde::{Deserialize, Serialize};

use crate::catalogue::Need;

/// A value, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The value; always finite.
    Value(f64),
    /// Why there is none.
    None(NoValue),
}

impl Outcome {
    /// The value, if there is one.
    #[must_use]
    pub const fn value(self) -> Option<f64> {
        match self {
            Self::Value(value) => Some(value),
            Self::None(_) => None,
        }
    }
}

impl From<Result<f64, NoValue>> for Outcome {
    /// What is not finite has no value either.
    fn from(result: Result<f64, NoValue>) -> Self {
        match result {
            Ok(value) if value.is_finite() => Self::Value(value),
            Ok(_) => Self::None(NoValue::Undefined),
            Err(reason) => Self::None(reason),
        }
    }
}

/// Why a measure has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum NoValue {
    /// The measure speaks of one group, and none was named.
    NamesNoGroup,
    /// The measure speaks of all groups, and one was named.
    NamesAGroup,
    /// There is no group with this number.
    NoSuchGroup,
    /// It needs something that is not known.
    Lacks(Need),
    /// A setting is out of its range.
    OutOfRange(Setting),
    /// The group is everybody: there is nobody to be apart from.
    NobodyElse,
    /// There is only one group.
    OneGroup,
    /// Somebody is in two groups, so shares of all groups do not add up.
    GroupsOverlap,
    /// People cannot be drawn by chance from counts that are not whole.
    NotWhole,
    /// A neighbourhood has more than a million people, too many to draw by chance.
    TooManyToDraw,
    /// No two inhabited neighbourhoods touch.
    NobodyTouches,
    /// The measure compares with a city that this one cannot be, such as the smallest neighbourhoods
    /// where all areas are equal: its denominator is 0.
    Undefined,
}

/// A setting that can be out of its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    /// Atkinson's parameter: above 0 and below 1.
    Atkinson,
    /// The centre: finite.
    Centre,
    /// The distance over which nearness fades: finite and above 0.
    Fading,
    /// The radius of the surroundings: finite and above 0.
    Radius,
    /// How often people are drawn: 2 to 10,000.
    Draws,
}
