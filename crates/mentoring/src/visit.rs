//! Learning visits: three per pair, to draft, to consolidate and to review the action plan.
//!
//! A visit may be moved as often as life demands, and held at a distance. What was held stays
//! held, what was cancelled stays cancelled; a new visit may be planned in its place.

use std::fmt;

use measure::{Problem, Problems};
use serde::{Deserialize, Serialize};

use crate::Dates;

/// Which of the three visits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum VisitNumber {
    /// The first.
    First,
    /// The second.
    Second,
    /// The third.
    Third,
}

/// What a visit is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// To look deeper into the mentee's needs and draft the plan.
    Draft,
    /// To make the plan firm.
    Consolidate,
    /// To review the plan.
    Review,
}

/// How people meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// In one place.
    OnSite,
    /// At a distance.
    Remote,
}

/// Where a visit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VisitState {
    /// It has its first dates.
    Planned,
    /// It has other dates than at first.
    Moved,
    /// It took place.
    Held,
    /// It will not take place.
    Cancelled,
}

/// A learning visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// First, second or third.
    pub number: VisitNumber,
    /// On site or remote.
    pub mode: Mode,
    /// The days on which it takes place; not always days in a row.
    pub dates: Vec<Dates>,
    /// Where it stands.
    pub state: VisitState,
    /// The dates that were given up, oldest first.
    #[serde(default)]
    pub earlier: Vec<Vec<Dates>>,
}

/// What can happen to a visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// It gets other dates, or another mode, or both.
    Move {
        /// The new days.
        dates: Vec<Dates>,
        /// On site or remote.
        mode: Mode,
    },
    /// It took place as planned.
    Hold,
    /// It is called off.
    Cancel,
}

/// Why a step is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VisitError {
    /// It has already taken place.
    AlreadyHeld,
    /// It was called off.
    AlreadyCancelled,
    /// A visit needs at least one date.
    NoDates,
    /// Not 1, 2 or 3.
    NoSuchNumber,
    /// It was moved more often than can be kept.
    MovedTooOften,
}

/// The most times that one visit can be moved.
pub const MOST_MOVES: usize = 50;

impl fmt::Display for VisitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AlreadyHeld => "the visit has already taken place",
            Self::AlreadyCancelled => "the visit was called off",
            Self::NoDates => "a visit needs at least one date",
            Self::NoSuchNumber => "a visit is the first, second or third",
            Self::MovedTooOften => "the visit was moved too often",
        })
    }
}

impl std::error::Error for VisitError {}

impl VisitNumber {
    /// What the visit of this number is for.
    #[must_use]
    pub fn purpose(self) -> Purpose {
        match self {
            Self::First => Purpose::Draft,
            Self::Second => Purpose::Consolidate,
            Self::Third => Purpose::Review,
        }
    }
}

impl TryFrom<u8> for VisitNumber {
    type Error = VisitError;
    fn try_from(number: u8) -> Result<Self, VisitError> {
        match number {
            1 => Ok(Self::First),
            2 => Ok(Self::Second),
            3 => Ok(Self::Third),
            _ => Err(VisitError::NoSuchNumber),
        }
    }
}

impl From<VisitNumber> for u8 {
    fn from(number: VisitNumber) -> Self {
        match number {
            VisitNumber::First => 1,
            VisitNumber::Second => 2,
            VisitNumber::Third => 3,
        }
    }
}

impl Visit {
    /// Plans a visit.
    ///
    /// # Errors
    /// [`VisitError::NoDates`].
    pub fn plan(number: VisitNumber, mode: Mode, dates: Vec<Dates>) -> Result<Self, VisitError> {
        if dates.is_empty() {
            return Err(VisitError::NoDates);
        }
        Ok(Self { number, mode, dates, state: VisitState::Planned, earlier: Vec::new() })
    }

    /// What the visit is for.
    #[must_use]
    pub fn purpose(&self) -> Purpose {
        self.number.purpose()
    }

    /// The visit after a step.
    ///
    /// # Errors
    /// When it was already held or cancelled, has no dates to move to, or was moved too often.
    pub fn after(&self, step: Step) -> Result<Self, VisitError> {
        match self.state {
            VisitState::Held => return Err(VisitError::AlreadyHeld),
            VisitState::Cancelled => return Err(VisitError::AlreadyCancelled),
            VisitState::Planned | VisitState::Moved => {}
        }
        match step {
            Step::Move { dates, mode } => self.moved(dates, mode),
            Step::Hold => Ok(Self { state: VisitState::Held, ..self.clone() }),
            Step::Cancel => Ok(Self { state: VisitState::Cancelled, ..self.clone() }),
        }
    }

    fn moved(&self, dates: Vec<Dates>, mode: Mode) -> Result<Self, VisitError> {
        if dates.is_empty() {
            return Err(VisitError::NoDates);
        }
        if self.earlier.len() >= MOST_MOVES {
            return Err(VisitError::MovedTooOften);
        }
        let mut earlier = self.earlier.clone();
        earlier.push(self.dates.clone());
        Ok(Self { dates, mode, state: VisitState::Moved, earlier, number: self.number })
    }
}

/// What is wrong with the visits of one pair: `visit-twice` when two visits that were not
/// cancelled have one number, `visit-out-of-order` when a visit was held before an earlier-numbered
/// one that still waits, `no-dates` when one has none.
#[must_use]
pub fn check_visits(visits: &[Visit]) -> Problems {
    let mut problems = Problems::default();
    let place = |visit: &Visit| format!("visit-{}", u8::from(visit.number));
    let alive: Vec<&Visit> = visits.iter().filter(|v| v.state != VisitState::Cancelled).collect();
    for (at, visit) in alive.iter().enumerate() {
        if visit.dates.is_empty() {
            problems.add(Problem::new("no-dates", place(visit)));
        }
        if alive.iter().take(at).any(|v| v.number == visit.number) {
            problems.add(Problem::new("visit-twice", place(visit)));
        }
        let waits = |v: &&Visit| v.number < visit.number && v.state != VisitState::Held;
        if let Some(earlier) = alive.iter().copied().find(waits)
            && visit.state == VisitState::Held
        {
            let problem = Problem::new("visit-out-of-order", place(visit));
            problems.add(problem.with("waits-for", u8::from(earlier.number)));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(text: &str) -> Vec<Dates> {
        vec![text.parse().unwrap()]
    }

    fn plan(number: u8) -> Visit {
        let number = VisitNumber::try_from(number).unwrap();
        Visit::plan(number, Mode::OnSite, on("2020-11")).unwrap()
    }

    #[test]
    fn a_visit_is_moved_held_remotely_and_then_stays() {
        let step = Step::Move { dates: on("2021-05-03/2021-05-04"), mode: Mode::Remote };
        let held = plan(1).after(step).unwrap().after(Step::Hold).unwrap();
        assert_eq!((held.mode, held.state), (Mode::Remote, VisitState::Held));
        assert_eq!(held.earlier, [on("2020-11")]);
        assert_eq!(held.purpose(), Purpose::Draft);
        assert_eq!(held.after(Step::Cancel), Err(VisitError::AlreadyHeld));
        let cancelled = plan(2).after(Step::Cancel).unwrap();
        assert_eq!(cancelled.after(Step::Hold), Err(VisitError::AlreadyCancelled));
    }

    #[test]
    fn visits_are_held_in_their_order() {
        let held = plan(2).after(Step::Hold).unwrap();
        assert_eq!(check_visits(&[plan(1), held.clone()]).as_slice().len(), 1);
        let first = plan(1).after(Step::Hold).unwrap();
        assert!(check_visits(&[first, held.clone()]).is_empty());
        let gone = plan(1).after(Step::Cancel).unwrap();
        assert!(check_visits(&[gone, held.clone()]).is_empty());
        assert_eq!(check_visits(&[held.clone(), held]).as_slice()[0].code, "visit-twice");
    }
}
