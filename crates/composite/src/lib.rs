//! Composite indices that show their doubt.
//!
//! A city officer asks: how do we stand on integration, all in all, and would we stand elsewhere if
//! somebody had weighed it differently? An index answers the first question with one number out of
//! many indicators, and is trusted too much unless it answers the second. So here a [`Panel`] holds
//! the figures, a [`Recipe`] every choice, as data that can be kept, compared and cited; [`build()`]
//! makes an [`Index`] that keeps what happened to every figure; [`doubt`] makes it again thousands
//! of times with the choices that could have been made, and tells how sure a rank is and which
//! choice decides it.
//!
//! The methods are those of the handbook of the OECD and the JRC (2008) and of the R package COINr;
//! each module names its source and where it differs.
//!
//! ```
//! use composite::{Design, Draft, Outcome, Recipe, Variation, build, sensitivity};
//!
//! let draft: Draft = serde_json::from_str(
//!     r#"{"units": [{"name": "Ash"}, {"name": "Birch"}, {"name": "Cedar"}],
//!     "indicators": [{"key": "work", "direction": "higher-is-better"},
//!                    {"key": "idle", "direction": "lower-is-better"}],
//!     "rows": [[50, 8], [60, null], [70, 9]]}"#,
//! )?;
//! let recipe = r#"{"form": "composite-recipe-1", "name": "Work", "version": 1,
//!     "impute": "mean", "normalise": {"min-max": {"low": 0, "high": 100}},
//!     "whole": {"key": "all", "method": "arithmetic", "parts": [
//!         {"indicator": {"key": "work", "weight": 2}}, {"indicator": {"key": "idle"}}]}}"#;
//! let (panel, recipe) = (draft.check().unwrap(), Recipe::read(recipe.as_bytes()).unwrap());
//! let index = build(&panel, &recipe).unwrap();
//! assert_eq!(index.whole.ranks, [Some(3), Some(2), Some(1)]);
//!
//! let doubts = [Variation::Weights { node: None, within: 0.5 }];
//! let found = sensitivity(&panel, &recipe, &doubts, &[Outcome::RankChange], &Design::default());
//! let cedar = &found.unwrap().uncertainty.units[2];
//! assert_eq!((cedar.ranks.unwrap().low, cedar.ranks.unwrap().high), (1.0, 3.0), "not surely first");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! What this library deliberately does not do: it says nothing of whether a city *should* be ranked,
//! draws nothing, and never changes a choice silently to make a method work. What cannot be followed
//! is refused with all problems at once.

#![forbid(unsafe_code)]

mod aggregate;
pub mod balance;
pub mod build;
mod copeland;
pub mod doubt;
pub mod even;
mod impute;
pub mod index;
mod normalise;
pub mod panel;
pub mod principal;
pub mod rank;
pub mod recipe;
pub mod relate;
pub mod sobol;
pub mod spread;
pub mod treat;
mod tree;
mod uniform;
pub mod vary;
pub mod weigh;
pub mod years;

pub use balance::{Balanced, BalancedPart};
pub use build::build;
pub use doubt::{
    Design, Draws, Outcome, Sensitivity, Uncertainty, leave_each_out, sensitivity, uncertainty,
};
pub use index::{Cell, Happened, Index, LeftOut, Prepared, Scored};
pub use panel::{Direction, Draft, Indicator, Panel, Unit};
pub use recipe::{
    Cap, Change, Difference, Form, Impute, Leaf, Method, Node, Normalise, Outliers, Part, Recipe,
    Screen, Then, Treat, differences,
};
pub use relate::Relation;
pub use vary::Variation;
pub use weigh::{Importance, Reweighed};
pub use years::{IndexOverYears, Year, YearScored, Years};

/// Every code that a problem of this library can carry, for the one who words them.
pub const PROBLEM_CODES: &[&str] = &[
    "index-all-equal",
    "index-bad-name",
    "index-bad-parameter",
    "index-bad-share",
    "index-bad-weight",
    "index-below-zero",
    "index-beyond-numbers",
    "index-bounds-reversed",
    "index-empty-column",
    "index-empty-node",
    "index-figure-not-above-zero",
    "index-file-too-large",
    "index-goal-not-ahead",
    "index-no-goalposts",
    "index-no-groups",
    "index-no-indicators",
    "index-no-spread",
    "index-no-weight",
    "index-not-a-figure",
    "index-not-a-recipe",
    "index-not-above-zero",
    "index-nothing-scored",
    "index-one-unit",
    "index-reference-missing",
    "index-repeated-key",
    "index-repeated-unit",
    "index-too-deep",
    "index-too-many-indicators",
    "index-too-many-nodes",
    "index-too-many-pairs",
    "index-too-many-units",
    "index-too-much-work",
    "index-transformed",
    "index-unknown-indicator",
    "index-unknown-part",
    "index-unknown-unit",
    "index-winsorises-too-many",
    "index-wrong-alternatives",
    "index-wrong-count",
    "index-wrong-row",
    "index-wrong-rows",
    "index-wrong-variations",
];
