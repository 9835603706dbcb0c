//! The plan and its actions as a city writes them.

use crate::budget::BudgetLine;
use crate::progress::IndicatorTarget;
use crate::state::PlanState;
use jiff::civil::Date;
use locale::Text;
use measure::Key;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An action plan of one city.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Its key, unique in its city, such as `2022`.
    pub key: Key,
    /// The city.
    pub city: Key,
    /// Its title.
    pub title: Text,
    /// The years it covers.
    pub years: Years,
    /// Local context and challenge.
    pub local_context: Text,
    /// For whom it is.
    pub target_group: Text,
    /// How people will hear of it, and who promotes it.
    pub how_to_communicate: Text,
    /// How the city will see whether it works.
    pub monitoring_method: Text,
    /// Where it stands.
    pub state: PlanState,
    /// Whether it is real.
    pub provenance: Provenance,
    /// What will be done, in the order in which the city shows it.
    pub actions: Vec<Action>,
}

/// First and last calendar year, both counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Years {
    /// First year.
    pub from: i16,
    /// Last year.
    pub to: i16,
}

/// Whether a plan is real. There is no default: it must be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Provenance {
    /// Made up to show what a plan looks like; marked on every page that shows it.
    Example,
    /// Written by the city that answers for it.
    City,
}

/// One thing that the city will do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// Its key, unique in its plan.
    pub key: Key,
    /// Its title.
    pub title: Text,
    /// What will be put in place.
    pub what: Option<Text>,
    /// Who answers for it: an office or a person's function, never a private person.
    pub responsible: Option<String>,
    /// The need that it answers.
    pub answers_need: Option<Key>,
    /// The indicator that shows the need.
    pub evidence: Option<Key>,
    /// The good practice that it adapts.
    pub practice: Option<Key>,
    /// The service that it opens for newcomers.
    pub opens_service: Option<Key>,
    /// The figure that must move.
    pub indicator_to_move: Option<IndicatorTarget>,
    /// Steps with dates.
    pub milestones: Vec<Milestone>,
    /// What it costs, and who pays.
    pub budget_lines: Vec<BudgetLine>,
    /// The focus area, if it has one.
    pub focus: Option<Focus>,
    /// The city's own check against the four principles, as far as it answered.
    pub principles: BTreeMap<Principle, Answer>,
}

/// A step of an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Milestone {
    /// What will have happened.
    pub title: Text,
    /// By when.
    pub due: Date,
    /// Whether it has.
    pub state: MilestoneState,
}

/// Whether a milestone was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MilestoneState {
    /// Not yet.
    Planned,
    /// Reached.
    Done,
    /// Given up.
    Dropped,
}

/// The three focus areas of city integration strategies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Focus {
    /// Spaces to meet and create together.
    Interact,
    /// An active part in local policy.
    Participate,
    /// Integration as a priority of the city's administration.
    Govern,
}

/// The four principles against which measures are checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Principle {
    /// Staff from all sides back the work.
    Commitment,
    /// Measures are designed with staff, politicians and associations.
    Participation,
    /// Nobody is left out; people are listened to.
    Engagement,
    /// It lasts, socially and for the environment.
    Sustainability,
}

/// The city's own answer to a principle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// Not met.
    No,
    /// Met in part.
    Partly,
    /// Met.
    Yes,
}

impl Principle {
    /// All four, in the order in which they are asked.
    pub const ALL: [Self; 4] =
        [Self::Commitment, Self::Participation, Self::Engagement, Self::Sustainability];

    /// Its name in forms and files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Commitment => "commitment",
            Self::Participation => "participation",
            Self::Engagement => "engagement",
            Self::Sustainability => "sustainability",
        }
    }
}

impl Plan {
    /// The action of this key.
    #[must_use]
    pub fn action(&self, key: &Key) -> Option<&Action> {
        self.actions.iter().find(|a| a.key == *key)
    }
}

impl Action {
    /// An action with a title and nothing else.
    #[must_use]
    pub fn new(key: Key, title: Text) -> Self {
        Self {
            key,
            title,
            what: None,
            responsible: None,
            answers_need: None,
            evidence: None,
            practice: None,
            opens_service: None,
            indicator_to_move: None,
            milestones: Vec::new(),
            budget_lines: Vec::new(),
            focus: None,
            principles: BTreeMap::new(),
        }
    }
}

impl Milestone {
    /// Whether it should have been reached before this day and was not.
    #[must_use]
    pub fn is_overdue(&self, today: Date) -> bool {
        self.state == MilestoneState::Planned && self.due < today
    }
}
