//! Variations: choices of a recipe that could have been made otherwise.
//!
//! Whoever defends a ranking is asked: and if you had taken the geometric mean? Other weights? Left
//! that indicator out? A [`Variation`] says one such doubt as data: *this choice, among these*. A
//! draw between 0 and 1 picks one alternative, each as likely as the others; one draw serves a
//! whole set of noisy weights, so that a variation is one input of a sensitivity analysis.
//!
//! A variation names its part of the recipe by key. One that names what is missing is a problem,
//! and [`doubt`](crate::doubt) tries each before it begins and tells which change nothing: COINr,
//! which addresses choices by text, silently ignores some (its issue 60).
//!
//! It moves one step at a time by itself; alternatives of alternatives are not described.

mod check;

use measure::{Key, mark};
use rand_core::SeedableRng;
use rand_xoshiro::Xoshiro256PlusPlus;
use serde::{Deserialize, Serialize};

use crate::{
    recipe::{
        Impute, Leaf, Method, Node, Normalise, Part, Recipe, Treat, leaf_mut, node_mut, remove,
    },
    uniform::next,
};

/// The most alternatives of a choice.
pub const MOST_ALTERNATIVES: usize = 500;
/// So many draws of a variation without listed alternatives are tried to see that it changes
/// anything.
const PROBES: usize = 5;

/// A choice that could have been made otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Variation {
    /// What stands for missing figures, of an indicator or by default.
    Impute {
        /// The indicator; none for the default.
        #[serde(default)]
        indicator: Option<Key>,
        /// The alternatives.
        among: Vec<Impute>,
    },
    /// How extremes are tamed, of an indicator or by default.
    Treat {
        /// The indicator; none for the default.
        #[serde(default)]
        indicator: Option<Key>,
        /// The alternatives.
        among: Vec<Treat>,
    },
    /// How many extremes may be drawn in, wherever extremes are tamed: any number between both.
    Winsorise {
        /// The least.
        from: u32,
        /// The most.
        to: u32,
    },
    /// How figures become comparable, of an indicator or by default.
    Normalise {
        /// The indicator; none for the default.
        #[serde(default)]
        indicator: Option<Key>,
        /// The alternatives.
        among: Vec<Normalise>,
    },
    /// How parts become one score, in a node or in all of them.
    Method {
        /// The node; none for all.
        #[serde(default)]
        node: Option<Key>,
        /// The alternatives.
        among: Vec<Method>,
    },
    /// Weights that could be a little more or less, each by itself, in a node or in all of them.
    Weights {
        /// The node whose parts are meant; none for all.
        #[serde(default)]
        node: Option<Key>,
        /// Up to this share of each weight, 0 to 1: 0.25 is ± 25 %.
        within: f64,
    },
    /// One part, an indicator or a node, that could be left out.
    LeaveOut {
        /// The alternatives; none leaves nothing out.
        among: Vec<Option<Key>>,
    },
    /// Where the goalposts of an indicator could stand: each anywhere between two figures.
    Goalposts {
        /// The indicator; its figures must be normalised between goalposts.
        indicator: Key,
        /// Between which figures the lower one stands.
        low: [f64; 2],
        /// Between which figures the higher one stands, all above those of the lower one.
        high: [f64; 2],
    },
}

impl Variation {
    /// The recipe with the alternative that a draw from 0 up to 1 picks.
    #[must_use]
    pub fn applied(&self, recipe: &Recipe, draw: f64) -> Recipe {
        let mut varied = recipe.clone();
        self.apply(&mut varied, draw);
        varied
    }

    /// Changes a recipe; what it names but the recipe has not is left alone, since a part may have
    /// been left out by another variation.
    pub(crate) fn apply(&self, recipe: &mut Recipe, draw: f64) {
        match self {
            Self::Impute { indicator, among } => {
                let Some(to) = pick(among, draw) else { return };
                choose(recipe, indicator.as_ref(), |r| r.impute = *to, |l| l.impute = Some(*to));
            }
            Self::Treat { indicator, among } => {
                let Some(to) = pick(among, draw) else { return };
                choose(recipe, indicator.as_ref(), |r| r.treat = *to, |l| l.treat = Some(*to));
            }
            Self::Normalise { indicator, among } => {
                let Some(to) = pick(among, draw) else { return };
                let (all, own) = (to.clone(), to.clone());
                choose(
                    recipe,
                    indicator.as_ref(),
                    |r| r.normalise = all,
                    |l| l.normalise = Some(own),
                );
            }
            Self::Method { node, among } => {
                let Some(to) = pick(among, draw) else { return };
                change_nodes(recipe, node.as_ref(), &mut |node| node.method = *to);
            }
            Self::Weights { node, within } => {
                change_nodes(recipe, node.as_ref(), &mut |node| shake(node, *within, draw));
            }
            Self::Winsorise { from, to } => draw_in(recipe, between(*from, *to, draw)),
            Self::LeaveOut { among } => {
                if let Some(Some(key)) = pick(among, draw) {
                    remove(&mut recipe.whole, key);
                }
            }
            Self::Goalposts { indicator, low, high } => {
                move_goalposts(recipe, indicator, (*low, *high), draw);
            }
        }
    }

    /// Among how many alternatives it chooses; some number where they are without number.
    pub(crate) fn alternatives(&self) -> u64 {
        let listed = match self {
            Self::Impute { among, .. } => among.len(),
            Self::Treat { among, .. } => among.len(),
            Self::Normalise { among, .. } => among.len(),
            Self::Method { among, .. } => among.len(),
            Self::LeaveOut { among } => among.len(),
            Self::Winsorise { from, to } => return u64::from(to.saturating_sub(*from)) + 1,
            Self::Weights { .. } | Self::Goalposts { .. } => PROBES,
        };
        listed as u64
    }

    /// Draws that together show every alternative of a checked variation, or some.
    pub(crate) fn probes(&self) -> Vec<f64> {
        let count = self.alternatives();
        (0..count).map(|at| (at as f64 + 0.5) / count as f64).collect()
    }
}

/// Changes what holds for an indicator, or what holds by default.
fn choose(
    recipe: &mut Recipe,
    indicator: Option<&Key>,
    default: impl FnOnce(&mut Recipe),
    own: impl FnOnce(&mut Leaf),
) {
    match indicator {
        None => default(recipe),
        Some(key) => {
            if let Some(leaf) = leaf_mut(&mut recipe.whole, key) {
                own(leaf);
            }
        }
    }
}

/// Changes one node, or all.
fn change_nodes(recipe: &mut Recipe, node: Option<&Key>, change: &mut impl FnMut(&mut Node)) {
    match node {
        None => each_node(&mut recipe.whole, change),
        Some(key) => {
            if let Some(node) = node_mut(&mut recipe.whole, key) {
                change(node);
            }
        }
    }
}

fn each_node(node: &mut Node, change: &mut impl FnMut(&mut Node)) {
    change(node);
    for part in &mut node.parts {
        if let Part::Node(inner) = part {
            each_node(inner, change);
        }
    }
}

/// One of several, each as likely.
fn pick<T>(among: &[T], draw: f64) -> Option<&T> {
    let last = u32::try_from(among.len()).ok()?.checked_sub(1)?;
    among.get(between(0, last, draw) as usize)
}

/// A whole number from `from` to `to`, each as likely.
fn between(from: u32, to: u32, draw: f64) -> u32 {
    let count = f64::from(to) - f64::from(from) + 1.0;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to count")]
    let at = (draw.clamp(0.0, 1.0) * count).floor() as u32;
    from.saturating_add(at).min(to)
}

/// Makes each weight of a node a little more or less, by chances that hang on the draw and the key
/// alone, so that leaving out one part does not shake the others otherwise.
fn shake(node: &mut Node, within: f64, draw: f64) {
    for part in &mut node.parts {
        let mut chance = chance_of(draw, part.key());
        *part.weight_mut() *= 1.0 + within * (2.0 * next(&mut chance) - 1.0);
    }
}

fn chance_of(draw: f64, key: &Key) -> Xoshiro256PlusPlus {
    Xoshiro256PlusPlus::seed_from_u64(draw.to_bits() ^ mark(key.as_str().as_bytes()))
}

fn draw_in(recipe: &mut Recipe, most: u32) {
    let change = |treat: &mut Treat| {
        if let Treat::Outliers(rules) = treat {
            rules.winsorise = most;
        }
    };
    change(&mut recipe.treat);
    each_node(&mut recipe.whole, &mut |node| {
        for part in &mut node.parts {
            if let Part::Indicator(leaf) = part {
                leaf.treat.iter_mut().for_each(change);
            }
        }
    });
}

fn move_goalposts(
    recipe: &mut Recipe,
    indicator: &Key,
    (lows, highs): ([f64; 2], [f64; 2]),
    draw: f64,
) {
    let mut chance = chance_of(draw, indicator);
    let mut within = |[from, to]: [f64; 2]| from + (to - from) * next(&mut chance);
    let (new_low, new_high) = (within(lows), within(highs));
    let usual = recipe.normalise.clone();
    let Some(leaf) = leaf_mut(&mut recipe.whole, indicator) else { return };
    if let Normalise::Goalposts { low, high, .. } = leaf.normalise.get_or_insert(usual) {
        (*low, *high) = (new_low, new_high);
    }
}
