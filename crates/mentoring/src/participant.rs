//! A city that takes part in a programme's matching, and on which side it stands.

use locale::Lang;
use measure::{Key, Territory};
use serde::{Deserialize, Serialize};

use crate::{Need, Strength};

/// On which side a city stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// It advises.
    Mentor,
    /// It is advised.
    Mentee,
    /// Both at once: it may advise up to its capacity and be advised by one city. Learning goes
    /// both ways, so two such cities may even mentor each other.
    Either,
}

/// A city as it takes part in a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participant {
    /// The city.
    pub city: Key,
    /// Where it stands.
    pub side: Side,
    /// Languages in which its people can work with another city.
    pub languages: Vec<Lang>,
    /// The country, as Eurostat spells it (`EL` for Greece).
    pub country: Territory,
    /// Inhabitants, when known.
    pub inhabitants: Option<u32>,
    /// How many cities it can mentor at once.
    pub capacity: u16,
}

impl Participant {
    /// Whether it can be a mentor.
    #[must_use]
    pub fn can_mentor(&self) -> bool {
        matches!(self.side, Side::Mentor | Side::Either)
    }

    /// Whether it wants a mentor.
    #[must_use]
    pub fn wants_mentor(&self) -> bool {
        matches!(self.side, Side::Mentee | Side::Either)
    }
}

/// A participant with what it needs and what it can give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// The city.
    pub participant: Participant,
    /// Its needs; of several on one topic the most urgent counts.
    pub needs: Vec<Need>,
    /// Its strengths; of several on one topic the highest counts.
    pub strengths: Vec<Strength>,
}
