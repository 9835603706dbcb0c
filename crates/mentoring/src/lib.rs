//! Who can learn from whom: cities' needs and strengths, mentors found by an exact and explained
//! matching, and the programme of stages and learning visits in which they work together.
//!
//! A city's evidence, assessment and statements become [`Need`]s and [`Strength`]s on shared
//! [`Topic`]s ([`needs`], [`strengths`]). [`fit()`] says how well a mentor's strengths meet a
//! mentee's needs and why, or which [`Barrier`] keeps the two apart. [`pair`] finds the best
//! pairing of a whole programme, explains every pair, and prices every other choice;
//! [`compare_with_history`] holds it against the pairs that people once made. [`read()`] takes a
//! whole programme from a file.
//!
//! It decides nothing: a secretariat may force or forbid pairs and sees what that costs. It knows
//! no accounts, pages or tables, and it never looks at the clock.

#![forbid(unsafe_code)]

mod assignment;
mod dates;
mod degree;
mod explanation;
mod fit;
mod history;
mod need;
mod pairing;
mod participant;
mod programme;
mod read;
mod stage;
mod topic;
mod visit;

pub use dates::{Dates, DatesError, When};
pub use degree::Degree;
pub use explanation::{Alternative, Change, Pair, Unmatched, force};
pub use fit::{
    Barrier, Fit, Reason, SHARE_OF_LANGUAGE, SHARE_OF_SIZE, SHARE_OF_TOPICS, SIZE_FACTOR, fit,
};
pub use history::{Difference, HistoricPair, Verdict, compare_with_history};
pub use need::{
    GAP_OF_FULL_WEIGHT_PP, GAP_THAT_COUNTS_PP, NOTES_THAT_COUNT, Need, Origin, Reliability,
    SCORE_OF_NEED, SCORE_OF_STRENGTH, SHARE_OF_SUPPORT, Sign, Stance, Strength, level_of_score,
    needs, strengths, weight_of_gap, weight_of_notes, weight_of_score,
};
pub use pairing::{Call, MOST_CITIES, Pairing, Summary, pair};
pub use participant::{Candidate, Participant, Side};
pub use programme::{
    Alias, City, Event, Figure, PairVisit, Place, Programme, Source, StatedNeed, StatedStrength,
};
pub use read::{LONGEST_FILE, read};
pub use stage::{Audience, Flow, Stage, StageKind, epi_flow, seven_steps};
pub use topic::{Topic, Topics};
pub use visit::{
    MOST_MOVES, Mode, Purpose, Step, Visit, VisitError, VisitNumber, VisitState, check_visits,
};

/// Every code that a problem of this library can carry, for the one who words them, beside those
/// of `measure` and `locale`.
pub const PROBLEM_CODES: &[&str] = &[
    "city-twice",
    "forced-and-forbidden",
    "forced-twice",
    "missing",
    "no-dates",
    "not-a-count",
    "not-a-country",
    "not-a-date",
    "not-a-degree",
    "not-a-format",
    "not-a-key",
    "not-a-language",
    "not-a-mode",
    "not-a-number",
    "not-a-period",
    "not-a-programme",
    "not-a-region",
    "not-a-side",
    "not-a-state",
    "not-a-text",
    "not-a-topic",
    "not-a-visit-number",
    "not-an-address",
    "out-of-range",
    "too-many-cities",
    "twice",
    "unknown-city",
    "unknown-flow",
    "unknown-format",
    "unknown-source",
    "unknown-stage",
    "unknown-topic",
    "visit-out-of-order",
    "visit-twice",
];
