//! Action plans: what a city will do, for which need, on whose example, with what money, and which
//! figure must move.
//!
//! A [`Plan`] follows the template that mentee cities fill in (local context, target group, how to
//! communicate, how to monitor). Each [`Action`] is tied by keys to the other links of the thread:
//! need, evidence, practice, service, indicator. The keys are names only; whether they point to
//! something is for the application to see. Plans are kept in versions that never change, are
//! compared, and are reviewed by the mentor city.
//!
//! Not here: funding rules of programmes, blending and cash curves, results by reporting period.

#![forbid(unsafe_code)]

mod action;
pub mod budget;
mod check;
mod diff;
pub mod file;
pub mod form;
mod progress;
mod state;
mod version;

pub use action::{
    Action, Answer, Focus, Milestone, MilestoneState, Plan, Principle, Provenance, Years,
};
pub use budget::{BudgetLine, LineState, Percent, Share, Totals};
pub use check::{
    Gap, LONGEST_PROSE, LONGEST_TITLE, Link, MOST_ACTIONS, MOST_LINES, MOST_SHARES, completeness,
    validate,
};
pub use diff::{Change, diff};
pub use form::{ActionDraft, FormContext, read_action};
pub use progress::{Direction, IndicatorTarget, Progress, Reading};
pub use state::{PlanState, StateError};
pub use version::{Comment, LONGEST_WORDS, PlanVersion, Review, Verdict, VersionError};

/// Every code that a problem of this library can carry, for the one who words them, beside those
/// of `measure` and `locale`.
pub const PROBLEM_CODES: &[&str] = &[
    "another-version",
    "before-the-plan",
    "below-zero",
    "control-letter",
    "financed-twice",
    "key-twice",
    "line-twice",
    "missing",
    "no-suggestion",
    "not-a-currency",
    "not-a-date",
    "not-a-focus",
    "not-a-key",
    "not-a-language",
    "not-a-number",
    "not-a-percentage",
    "not-a-period",
    "not-a-provenance",
    "not-a-share",
    "not-a-state",
    "not-a-target",
    "not-a-text",
    "not-a-year",
    "not-an-amount",
    "not-an-answer",
    "not-principles",
    "not-years",
    "outside-the-plan",
    "own-plan",
    "plan-too-long",
    "source-twice",
    "too-long",
    "too-many",
    "unknown-action",
    "unknown-format",
    "years-reversed",
];
