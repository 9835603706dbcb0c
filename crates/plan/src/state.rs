//! The life of a plan, from draft to close, and which steps it may take.
//!
//! The steps are those of a mentoring scheme: the first visit leads to a draft, the second
//! consolidates it, the third reviews it, and the administration endorses it.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Where a plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlanState {
    /// Being written.
    Draft,
    /// With the mentor city for review.
    InReview,
    /// Worked over after the review; waits for endorsement.
    Consolidated,
    /// Adopted by the city.
    Endorsed,
    /// Being carried out.
    Running,
    /// Finished or given up. Nothing follows.
    Closed,
}

/// A plan may not take this step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StateError {
    /// Where it stands.
    pub from: PlanState,
    /// Where it was to go.
    pub to: PlanState,
}

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a plan that is {:?} cannot become {:?}", self.from, self.to)
    }
}

impl std::error::Error for StateError {}

impl PlanState {
    /// All states in the order of a plan's life.
    pub const ALL: [Self; 6] = [
        Self::Draft,
        Self::InReview,
        Self::Consolidated,
        Self::Endorsed,
        Self::Running,
        Self::Closed,
    ];

    /// The states that may come next.
    ///
    /// A review may send a plan back, an endorsed plan may be opened again, a running one may go
    /// through review again when it changes. From everywhere but the end it may be closed.
    #[must_use]
    pub fn may_become(self) -> &'static [Self] {
        match self {
            Self::Draft => &[Self::InReview, Self::Closed],
            Self::InReview => &[Self::Draft, Self::Consolidated, Self::Closed],
            Self::Consolidated => &[Self::InReview, Self::Endorsed, Self::Closed],
            Self::Endorsed => &[Self::Consolidated, Self::Running, Self::Closed],
            Self::Running => &[Self::InReview, Self::Closed],
            Self::Closed => &[],
        }
    }

    /// The next state, if the step is allowed.
    ///
    /// # Errors
    /// [`StateError`] when it is not among [`PlanState::may_become`].
    pub fn step_to(self, to: Self) -> Result<Self, StateError> {
        let is_allowed = self.may_become().contains(&to);
        is_allowed.then_some(to).ok_or(StateError { from: self, to })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_endorsed_without_review_and_nothing_follows_the_end() {
        assert!(PlanState::Draft.step_to(PlanState::Endorsed).is_err());
        assert!(PlanState::InReview.step_to(PlanState::Endorsed).is_err());
        assert_eq!(PlanState::Consolidated.step_to(PlanState::Endorsed), Ok(PlanState::Endorsed));
        assert!(PlanState::ALL.iter().all(|s| PlanState::Closed.step_to(*s).is_err()));
        assert!(PlanState::ALL.iter().all(|s| s.step_to(*s).is_err()));
    }
}
