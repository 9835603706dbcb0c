//! How unevenly groups live across the neighbourhoods of a city, and how far that may be chance.
//!
//! Counts of people by neighbourhood and group come in as a [`Draft`], are checked with all problems
//! at once, and become [`Neighbourhoods`]. A [`Measure`] of them is asked with [`measure()`] or
//! [`measure_all`] and gives an [`Outcome`]: a value, or the reason why there is none. [`test_measures`] and
//! [`test_difference`] say how far a value, or the difference of two cities, may be chance;
//! [`decompose`] parts a difference into the people and their spread.
//!
//! Numbers are those of the Python package `segregation` 2.5.4 to 1e-9 wherever the definition is the
//! same. Where it is not, we follow the source and the test says how both are compared:
//!
//! | measure | the package | here |
//! |---|---|---|
//! | clustering, all five | nearness 1 − exp(−d) grows with distance; d divided by column sums | exp(−d/s) |
//! | `relative-clustering` | sums xⱼ²·cᵢⱼ | xᵢ·xⱼ·cᵢⱼ |
//! | `distance-decay-*` | divides by the sum of another row | of the same row |
//! | `atkinson` | the class forgets b and takes ½ | b |
//! | `modified-*` | all draws begin with one seed, so they are one | as many as asked |
//! | `density-corrected-…` | search to 1e-4 | to the last digits |
//! | over borders | an empty place has a share of 0; an island touches the nearest | left out; touches nobody |
//! | `boundary-…` | weights by rows unless told otherwise | by lengths |
//! | centralisation | places equally far count in the order of rows | as one ring |
//! | surroundings | rounded to whole people | not rounded |
//!
//! It draws no maps, reads no shape files, words no sentence, and says nothing about why people live
//! where they do: a value is a question, not a verdict.

#![forbid(unsafe_code)]

mod answer;
mod catalogue;
mod chance;
mod check;
mod clustering;
mod contrast;
mod corrected;
mod decomposition;
mod difference;
mod draft;
mod draws;
mod inference;
mod land;
mod multigroup;
mod neighbourhoods;
mod outcome;
pub mod outline;
mod pairs;
mod settings;
mod sums;
mod surroundings;
mod twogroup;

pub use answer::{Asked, measure, measure_all};
pub use catalogue::{Dimension, Form, Measure, Need, Range, Reading};
pub use decomposition::{Approach, Decomposed, Side, decompose};
pub use difference::{TwoCities, test_difference};
pub use draft::{
    Border, Borders, Draft, LARGEST_FIGURE, MOST_BORDERS, MOST_GROUPS, MOST_NEIGHBOURHOODS,
    MOST_PEOPLE,
};
pub use draws::NullModel;
pub use inference::{MOST_PAIRS, NoTest, Randomisation, Surprise, Tested, test_measures};
pub use neighbourhoods::Neighbourhoods;
pub use outcome::{NoValue, Outcome, Setting};
pub use settings::{Centre, Kernel, MOST_DRAWS, Settings, Surroundings};
pub use surroundings::surroundings;

/// Every code that a problem of this library can carry, for the one who words them.
pub const PROBLEM_CODES: &[&str] = &[
    "segregation-below-zero",
    "segregation-border-beyond-perimeter",
    "segregation-border-twice",
    "segregation-border-with-itself",
    "segregation-empty-neighbourhood",
    "segregation-missing",
    "segregation-no-area",
    "segregation-no-such-neighbourhood",
    "segregation-nobody-in-city",
    "segregation-nobody-in-group",
    "segregation-not-above-zero",
    "segregation-not-finite",
    "segregation-same-count-everywhere",
    "segregation-same-counts-as-other-group",
    "segregation-too-few",
    "segregation-too-large",
    "segregation-too-many",
    "segregation-total-below-group",
    "segregation-twice",
    "segregation-wrong-length",
];
