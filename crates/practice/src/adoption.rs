//! Adoptions: who took a practice over from whom, under which name, and what became of it.
//!
//! Learning goes both ways, so an adoption also says whether it went from mentor to mentee.

use locale::Text;
use measure::Key;
use serde::{Deserialize, Serialize};

use crate::Origin;

/// A practice that another city took over. The city that had it first is the practice's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Adoption {
    /// The practice.
    pub practice: Key,
    /// The city that took it over.
    pub city: Key,
    /// Its new name, when it has one.
    pub adapted_name: Option<Text>,
    /// What was changed to make it fit.
    pub what_changed: Option<Text>,
    /// How far it has come.
    pub status: AdoptionStatus,
    /// Which way it went.
    pub direction: Direction,
    /// Who tells it.
    pub origin: Origin,
}

/// How far an adoption has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AdoptionStatus {
    /// People learned about it; nothing is decided.
    Learned,
    /// It stands in a plan.
    Planned,
    /// It is tried out.
    Piloted,
    /// It was taken over.
    Adopted,
    /// It was given up.
    GivenUp,
}

/// Which way a practice went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// The usual way.
    MentorToMentee,
    /// The mentor learned from the mentee.
    MenteeToMentor,
    /// Between cities that are no pair.
    Sideways,
}
