//! The recipe: how an index is made out of a panel, as data that can be kept, compared and cited.
//!
//! An index is a chain of choices, and each could have been made otherwise: which places have
//! enough figures, what stands for a missing one, how extremes are tamed, how units become
//! comparable, what weighs how much. A [`Recipe`] writes every choice down. Its tree says what the
//! index is made of: a [`Node`] has parts, each a node again or a [`Leaf`], an indicator of the
//! panel; each node has a method and a threshold of its own, each part a weight, and each leaf may
//! differ from the recipe's defaults.
//!
//! The steps are those of the handbook of the OECD and the JRC ("Handbook on Constructing Composite
//! Indicators", 2008), the methods those of the R package COINr (W. Becker and others, Journal of
//! Open Source Software 7 (2022) 4567). Parts are named by keys that occur once in a recipe, never
//! by a path of text: what a recipe names is either there or a problem.
//!
//! A recipe holds no figures and does nothing; [`build`](crate::build()) follows it.

mod check;
mod differ;
mod read;
mod walk;

use measure::Key;
use serde::{Deserialize, Serialize};

pub(crate) use check::{
    check, check_impute, check_method, check_normalise, check_share, check_treat, check_weight,
};
pub use differ::{Change, Difference, differences};
pub use read::LARGEST_FILE;
pub(crate) use walk::{leaf_mut, node_mut, remove, visit_leaves, visit_nodes};

/// Nodes in one another, the whole being the first.
pub const MOST_LEVELS: usize = 10;
/// The most nodes of a recipe.
pub const MOST_NODES: usize = 1_000;
/// No weight is larger.
pub const LARGEST_WEIGHT: f64 = 1e6;
/// No exponent of a power mean is further from zero.
pub const LARGEST_EXPONENT: f64 = 20.0;
/// No more extremes of an indicator are drawn in.
pub const MOST_WINSORISED: u32 = 100;
/// More units than this are not compared pair by pair.
pub const MOST_UNITS_OF_COPELAND: usize = 1_000;

/// The form of the data, so that a later form is not taken for this one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// The form that this library describes.
    #[default]
    #[serde(rename = "composite-recipe-1")]
    First,
}

/// Every choice by which an index is made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// The form of this data.
    pub form: Form,
    /// What it is called when cited.
    pub name: String,
    /// Which version of it this is; whoever changes a recipe counts on.
    pub version: u32,
    /// Which units stay.
    #[serde(default)]
    pub screen: Screen,
    /// What stands for a missing figure, where a leaf says nothing else.
    #[serde(default)]
    pub impute: Impute,
    /// How extremes are tamed, where a leaf says nothing else.
    #[serde(default)]
    pub treat: Treat,
    /// How figures become comparable, where a leaf says nothing else.
    pub normalise: Normalise,
    /// The index itself: the node at the top of the tree.
    pub whole: Node,
}

impl Recipe {
    /// A mark of everything in the recipe, for citing it: the same recipe has the same mark, and
    /// another has another, but for one chance in 2⁶⁴.
    #[must_use]
    pub fn mark(&self) -> u64 {
        // A recipe has texts for keys and is always JSON; figures that are none become null.
        measure::mark(&serde_json::to_vec(self).unwrap_or_default())
    }
}

/// Which units stay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Screen {
    /// All.
    #[default]
    None,
    /// Those with figures for at least this share of the recipe's indicators, 0 to 1.
    ByAvailability {
        /// The least share.
        share: f64,
    },
}

/// What stands for a missing figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Impute {
    /// Nothing: it stays missing.
    #[default]
    None,
    /// The mean of all units.
    Mean,
    /// The median of all units.
    Median,
    /// The mean of the unit's group; a unit without a group, or in one without figures, stays
    /// without.
    GroupMean,
    /// The median of the unit's group, likewise.
    GroupMedian,
}

/// How extremes are tamed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Treat {
    /// Not at all.
    #[default]
    None,
    /// An indicator that leans and has heavy tails is drawn in; see [`Outliers`].
    Outliers(Outliers),
}

/// When an indicator passes, and what is done until it does.
///
/// It passes if |skewness| is below one limit *or* kurtosis below the other.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outliers {
    /// The limit of |skewness|; the usual is 2.
    pub skewness: f64,
    /// The limit of kurtosis; the usual is 3.5.
    pub kurtosis: f64,
    /// At most so many extremes are set to the next figure inwards, first; the usual is 5.
    pub winsorise: u32,
    /// What is done instead if that does not suffice.
    pub then: Then,
}

impl Default for Outliers {
    /// The reference set of the JRC.
    fn default() -> Self {
        Self { skewness: 2.0, kurtosis: 3.5, winsorise: 5, then: Then::Log }
    }
}

/// What is done when drawing in the extremes does not suffice.
///
/// It starts again from the figures as they were, with *a* = (max − min) / 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Then {
    /// Nothing: the extremes stay drawn in, and the indicator is noted as still failing.
    Nothing,
    /// ln(*x* − min + *a*).
    Log,
    /// The same where figures lean upwards, −ln(max + *a* − *x*) where they lean downwards.
    LogBySkew,
}

/// Whether scores may pass the mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cap {
    /// They may.
    #[default]
    Open,
    /// What is beyond is cut off.
    Cut,
}

/// How figures become comparable. Figures of which lower ones are better are turned first
/// (multiplied by −1); parameters are in the units of the indicator as it stands in the panel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Normalise {
    /// The worst figure becomes `low`, the best `high`.
    MinMax {
        /// The score of the worst.
        low: f64,
        /// The score of the best.
        high: f64,
    },
    /// The mean becomes `mean`, a standard deviation (with *n* − 1) `deviation`.
    ZScore {
        /// The score of the mean.
        mean: f64,
        /// So many points for a standard deviation.
        deviation: f64,
    },
    /// The figure `from` becomes 0 and the figure `to` becomes `factor`; for an indicator of which
    /// lower is better, `to` becomes 0 and `from` becomes `factor`.
    Scaled {
        /// The lower figure.
        from: f64,
        /// The higher figure.
        to: f64,
        /// How many points lie between.
        factor: f64,
    },
    /// The place from below: the worst is 1, ties share the lower place.
    Rank,
    /// How many are worse.
    Borda,
    /// Which share of the others is worse, 0 to 1.
    PercentileRank,
    /// The worst becomes 0, the best 1.
    DistanceToMax,
    /// The worst becomes 0, a unit of the panel 1.
    DistanceToReference {
        /// The name of the unit.
        unit: String,
        /// Whether better ones stay at 1.
        cap: Cap,
    },
    /// The worst becomes 0, a target 1.
    DistanceToTarget {
        /// The target.
        target: f64,
        /// Whether better ones stay at 1.
        cap: Cap,
    },
    /// The share of the best: *x* / max, or min / *x* where lower is better. Figures must be
    /// above zero.
    FractionOfBest,
    /// One goalpost becomes 0, the other `scale`; the worse one is `low` where higher is better,
    /// `high` where lower is.
    Goalposts {
        /// The lower goalpost.
        low: f64,
        /// The higher goalpost.
        high: f64,
        /// The score of the better one.
        scale: f64,
        /// Whether what lies beyond either goalpost is cut off.
        cap: Cap,
    },
}

/// How parts become one score.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Method {
    /// Σ *wx*: a weakness in one part is made up by strength in another.
    Arithmetic,
    /// exp Σ *w* ln *x*: it is made up less; scores must be above zero.
    Geometric,
    /// 1 / Σ (*w*/*x*): still less; scores must be above zero.
    Harmonic,
    /// (Σ *wx*ᵖ)^(1/*p*); for *p* = 0 its limit, the geometric mean.
    Power {
        /// *p*: 1 is the arithmetic, 0 the geometric, −1 the harmonic mean.
        exponent: f64,
    },
    /// How many other units it beats less how many beat it, each pair decided by the weights of
    /// the parts in which one is better. Nothing is made up. The scores run from −(*n*−1) to *n*−1,
    /// so among siblings on another scale such a node weighs as its scale says.
    Copeland,
}

/// Several parts that become one score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Node {
    /// Its key, unlike all others of the recipe.
    pub key: Key,
    /// Its weight among its siblings; only the proportion counts. That of the whole is not used.
    #[serde(default = "one")]
    pub weight: f64,
    /// How its parts become one score.
    pub method: Method,
    /// A unit has a score only if at least this share of the parts has one, 0 to 1. Each part
    /// counts once, whatever its weight; one part it takes in any case.
    #[serde(default)]
    pub enough: f64,
    /// What it is made of.
    pub parts: Vec<Part>,
}

/// A part of a node.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// An indicator of the panel.
    Indicator(Leaf),
    /// Several parts that become one score.
    Node(Node),
}

impl Part {
    /// Its key.
    #[must_use]
    pub const fn key(&self) -> &Key {
        match self {
            Self::Indicator(leaf) => &leaf.key,
            Self::Node(node) => &node.key,
        }
    }

    /// Its weight among its siblings.
    #[must_use]
    pub const fn weight(&self) -> f64 {
        match self {
            Self::Indicator(leaf) => leaf.weight,
            Self::Node(node) => node.weight,
        }
    }

    /// Its weight, to be changed.
    pub const fn weight_mut(&mut self) -> &mut f64 {
        match self {
            Self::Indicator(leaf) => &mut leaf.weight,
            Self::Node(node) => &mut node.weight,
        }
    }
}

/// An indicator, and where it differs from the recipe's defaults.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leaf {
    /// Its key in the panel; once in a recipe.
    pub key: Key,
    /// Its weight among its siblings; only the proportion counts.
    #[serde(default = "one")]
    pub weight: f64,
    /// What stands for its missing figures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub impute: Option<Impute>,
    /// How its extremes are tamed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub treat: Option<Treat>,
    /// How its figures become comparable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub normalise: Option<Normalise>,
}

const fn one() -> f64 {
    1.0
}
