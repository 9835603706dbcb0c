//! Services and the organisations that give them.
//!
//! What a newcomer must know before she goes, as data and not as prose: whether she may use it,
//! what it costs, what to bring, which languages are spoken, when it is open, whether it is safe
//! for her, and until when somebody vouches that all this is true.

use crate::contact::Contact;
use crate::eligibility::Eligibility;
use crate::hours::Hours;
use jiff::civil::Date;
use locale::{Lang, Text};
use measure::Key;
use serde::{Deserialize, Serialize};

/// Somebody who gives services: a city office, an association, a school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its key, unique in its directory.
    pub key: Key,
    /// Its name.
    pub name: Text,
    /// What it does.
    pub about: Option<Text>,
    /// Ways to reach it.
    pub contacts: Vec<Contact>,
    /// Whether it is real.
    pub provenance: Provenance,
}

/// One thing that people can get: a course, advice, a meal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Its key, unique in its directory.
    pub key: Key,
    /// Who gives it.
    pub organisation: Key,
    /// Its name, as people would ask for it.
    pub title: Text,
    /// What one gets, in plain words.
    pub description: Text,
    /// What it is about: keys of concepts, such as `language-course`.
    pub themes: Vec<Key>,
    /// Who may use it.
    pub eligibility: Eligibility,
    /// What to bring.
    pub documents: Option<Text>,
    /// What it costs.
    pub cost: Cost,
    /// Languages that are spoken there, which need not be those of the text.
    pub languages: Vec<Lang>,
    /// Where it is given; empty for what is given by telephone or online.
    pub places: Vec<Key>,
    /// Ways to reach it.
    pub contacts: Vec<Contact>,
    /// How to begin, in plain words.
    pub how_to_begin: Option<Text>,
    /// What makes it safe for people at risk.
    pub safety: Vec<Safety>,
    /// The last day until which somebody vouches for this record.
    pub checked_until: Option<Date>,
    /// When it is open.
    pub hours: Hours,
    /// The picture that it is shown with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Key>,
    /// Whether it is real.
    pub provenance: Provenance,
}

/// Whether a record tells of something real. There is no default: it must be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Provenance {
    /// Made up to show what a directory looks like; marked on every page that shows it.
    Example,
    /// Published by the organisation or the city that answers for it.
    Published,
}

/// What a service costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Cost {
    /// Nothing.
    Free,
    /// Something, as the text tells.
    Paid(Text),
    /// Nobody entered it.
    Unknown,
}

/// Something that makes a service safe for people at risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Safety {
    /// Only women are let in, and women work there.
    WomenOnly,
    /// LGBTQI+ people are welcome, and staff is trained.
    LgbtqiFriendly,
    /// No name is asked.
    Anonymous,
    /// Children and young people need their guardian with them.
    MinorsWithGuardian,
    /// Nothing is passed on to authorities.
    Confidential,
}

impl Safety {
    /// Every one of them.
    pub const ALL: [Self; 5] = [
        Self::WomenOnly,
        Self::LgbtqiFriendly,
        Self::Anonymous,
        Self::MinorsWithGuardian,
        Self::Confidential,
    ];
}

/// Whether somebody still vouches for a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Vouched for, today included.
    Checked,
    /// The date has passed: shown with a warning.
    Stale,
    /// Nobody ever vouched for it.
    NeverChecked,
}

impl Service {
    /// Whether somebody vouches for this record on a day.
    #[must_use]
    pub fn freshness(&self, today: Date) -> Freshness {
        match self.checked_until {
            Some(until) if until >= today => Freshness::Checked,
            Some(_) => Freshness::Stale,
            None => Freshness::NeverChecked,
        }
    }
}
