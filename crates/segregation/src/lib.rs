//! How unevenly groups live across the neighbourhoods of a city, and how far that may be chance.
//!
//! Counts of people by neighbourhood and group come in as a [`Draft`], are checked with all problems
//! at once, and become [`Neighbourhoods`]. A [`Measure`] of them is asked with [`measure`] or
//! [`measure_all`] and gives an [`Outcome`]: a value, or the reason why there is none. [`test`] and
//! [`test_difference`] say how far a value, or the difference of two cities, may be chance;
//! [`decompose`] parts a difference into the people and their spread.
//!
//! Numbers are those of the Python package `segregation` 2.5.4 wherever the definition is the same;
//! where it is not, the module says so beside the formula.
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
pub use inference::{NoTest, Randomisation, Surprise, Tested, test};
pub use neighbourhoods::Neighbourhoods;
pub use outcome::{NoValue, Outcome, Setting};
pub use settings::{Centre, Kernel, MOST_DRAWS, Settings, Surroundings};
pub use surroundings::surroundings;

/// Every code that a problem of this library can carry, for the one who words them.
pub const PROBLEM_CODES: &[&str] = &[
    "below-zero",
    "border-beyond-perimeter",
    "border-twice",
    "border-with-itself",
    "empty-neighbourhood",
    "missing",
    "no-area",
    "no-such-neighbourhood",
    "nobody-in-city",
    "nobody-in-group",
    "not-above-zero",
    "not-finite",
    "same-count-everywhere",
    "same-counts-as-other-group",
    "too-few",
    "too-large",
    "too-many",
    "total-below-group",
    "twice",
    "wrong-length",
];
