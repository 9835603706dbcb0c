//! Whether a recipe can be followed with a panel: all that is wrong, each at its place in the tree.
//!
//! A place is the keys from the whole down, such as `whole/work/employment`, and then the choice,
//! such as `normalise`. What depends on the figures, such as a geometric mean of scores that are
//! not above zero, shows when the index is built.

use std::collections::BTreeSet;

use measure::{Key, Problem, Problems};

use super::{
    Impute, LARGEST_EXPONENT, LARGEST_WEIGHT, Leaf, MOST_LEVELS, MOST_NODES,
    MOST_UNITS_OF_COPELAND, MOST_WINSORISED, Method, Node, Normalise, Outliers, Part, Recipe,
    Screen, Treat,
};
use crate::panel::{LONGEST_NAME, Panel, is_a_figure, is_a_name};

/// Adds every problem that following the recipe with the panel would meet before any figure.
pub(crate) fn check(panel: &Panel, recipe: &Recipe, problems: &mut Problems) {
    if !is_a_name(&recipe.name) {
        problems.add(Problem::new("index-bad-name", "name").with("longest", LONGEST_NAME));
    }
    if let Screen::ByAvailability { share } = recipe.screen {
        check_share(share, "screen", problems);
    }
    check_impute(panel, recipe.impute, "impute", problems);
    check_treat(recipe.treat, "treat", problems);
    check_normalise(panel, &recipe.normalise, "normalise", problems);
    let known = panel.indicators().iter().map(|indicator| &indicator.key).collect();
    let mut walk = Walk { panel, problems, known, seen: BTreeSet::new(), nodes: 0 };
    walk.check_node(&recipe.whole, String::new(), 1);
}

/// What has been met on the way through the tree.
struct Walk<'a> {
    panel: &'a Panel,
    problems: &'a mut Problems,
    known: BTreeSet<&'a Key>,
    seen: BTreeSet<&'a Key>,
    nodes: usize,
}

impl<'a> Walk<'a> {
    fn check_node(&mut self, node: &'a Node, above: String, level: usize) {
        let place = format!("{above}{}", node.key);
        self.nodes += 1;
        if level > MOST_LEVELS {
            self.problems.add(Problem::new("index-too-deep", place).with("most", MOST_LEVELS));
            return;
        }
        if self.nodes > MOST_NODES {
            self.problems.add(Problem::new("index-too-many-nodes", place).with("most", MOST_NODES));
            return;
        }
        self.check_key(&node.key, &place);
        check_share(node.enough, &format!("{place}/enough"), self.problems);
        check_method(self.panel, node.method, &format!("{place}/method"), self.problems);
        self.check_weights(node, &place);
        for part in &node.parts {
            match part {
                Part::Node(inner) => self.check_node(inner, format!("{place}/"), level + 1),
                Part::Indicator(leaf) => self.check_leaf(leaf, &format!("{place}/{}", leaf.key)),
            }
        }
    }

    fn check_key(&mut self, key: &'a Key, place: &str) {
        if !self.seen.insert(key) {
            self.problems.add(Problem::new("index-repeated-key", place).with("key", key));
        }
    }

    fn check_weights(&mut self, node: &Node, place: &str) {
        if node.parts.is_empty() {
            self.problems.add(Problem::new("index-empty-node", place).with("key", &node.key));
            return;
        }
        for part in &node.parts {
            check_weight(part.weight(), &format!("{place}/{}/weight", part.key()), self.problems);
        }
        if node.parts.iter().all(|part| part.weight() == 0.0) {
            self.problems.add(Problem::new("index-no-weight", place).with("key", &node.key));
        }
    }

    fn check_leaf(&mut self, leaf: &'a Leaf, place: &str) {
        self.check_key(&leaf.key, place);
        if !self.known.contains(&leaf.key) {
            let problem = Problem::new("index-unknown-indicator", place);
            self.problems.add(problem.with("indicator", &leaf.key));
        }
        if let Some(impute) = leaf.impute {
            check_impute(self.panel, impute, &format!("{place}/impute"), self.problems);
        }
        if let Some(treat) = leaf.treat {
            check_treat(treat, &format!("{place}/treat"), self.problems);
        }
        if let Some(normalise) = &leaf.normalise {
            check_normalise(self.panel, normalise, &format!("{place}/normalise"), self.problems);
        }
    }
}

pub(crate) fn check_weight(weight: f64, place: &str, problems: &mut Problems) {
    if !(0.0..=LARGEST_WEIGHT).contains(&weight) {
        let problem = Problem::new("index-bad-weight", place).with("weight", weight);
        problems.add(problem.with("largest", LARGEST_WEIGHT));
    }
}

pub(crate) fn check_share(share: f64, place: &str, problems: &mut Problems) {
    if !(0.0..=1.0).contains(&share) {
        problems.add(Problem::new("index-bad-share", place).with("share", share));
    }
}

/// Notes every parameter that is no figure.
fn check_figures(figures: &[f64], place: &str, problems: &mut Problems) {
    for figure in figures.iter().filter(|x| !is_a_figure(**x)) {
        problems.add(Problem::new("index-bad-parameter", place).with("figure", figure));
    }
}

fn check_order(low: f64, high: f64, place: &str, problems: &mut Problems) {
    check_figures(&[low, high], place, problems);
    if low >= high {
        problems
            .add(Problem::new("index-bounds-reversed", place).with("low", low).with("high", high));
    }
}

fn check_above_zero(figure: f64, place: &str, problems: &mut Problems) {
    if figure <= 0.0 || !is_a_figure(figure) {
        problems.add(Problem::new("index-bad-parameter", place).with("figure", figure));
    }
}

/// Whether a way to impute can be followed with the panel.
pub(crate) fn check_impute(panel: &Panel, impute: Impute, place: &str, problems: &mut Problems) {
    let by_group = matches!(impute, Impute::GroupMean | Impute::GroupMedian);
    if by_group && panel.units().iter().all(|unit| unit.group.is_none()) {
        problems.add(Problem::new("index-no-groups", place));
    }
}

/// Whether the limits of a treatment are figures.
pub(crate) fn check_treat(treat: Treat, place: &str, problems: &mut Problems) {
    if let Treat::Outliers(Outliers { skewness, kurtosis, winsorise, .. }) = treat {
        check_above_zero(skewness, place, problems);
        check_figures(&[kurtosis], place, problems);
        if winsorise > MOST_WINSORISED {
            let problem = Problem::new("index-winsorises-too-many", place);
            problems.add(problem.with("most", MOST_WINSORISED));
        }
    }
}

/// Whether a normalisation can be followed with the panel.
pub(crate) fn check_normalise(
    panel: &Panel,
    normalise: &Normalise,
    place: &str,
    problems: &mut Problems,
) {
    match normalise {
        Normalise::MinMax { low, high } => check_order(*low, *high, place, problems),
        Normalise::ZScore { mean, deviation } => {
            check_figures(&[*mean], place, problems);
            check_above_zero(*deviation, place, problems);
        }
        Normalise::Scaled { from, to, factor } => {
            check_order(*from, *to, place, problems);
            check_above_zero(*factor, place, problems);
        }
        Normalise::Goalposts { low, high, scale, .. } => {
            check_order(*low, *high, place, problems);
            check_above_zero(*scale, place, problems);
        }
        Normalise::DistanceToTarget { target, .. } => check_figures(&[*target], place, problems),
        Normalise::DistanceToReference { unit, .. } => {
            if panel.units().iter().all(|known| known.name != *unit) {
                problems.add(Problem::new("index-unknown-unit", place).with("unit", unit));
            }
        }
        Normalise::Rank
        | Normalise::Borda
        | Normalise::PercentileRank
        | Normalise::DistanceToMax
        | Normalise::FractionOfBest => {}
    }
}

/// Whether a method can be followed with the panel.
pub(crate) fn check_method(panel: &Panel, method: Method, place: &str, problems: &mut Problems) {
    match method {
        Method::Power { exponent } if exponent.abs() <= LARGEST_EXPONENT => {}
        Method::Power { exponent } => {
            problems.add(Problem::new("index-bad-parameter", place).with("figure", exponent));
        }
        Method::Copeland if panel.units().len() > MOST_UNITS_OF_COPELAND => {
            let problem = Problem::new("index-too-many-pairs", place);
            problems.add(problem.with("most", MOST_UNITS_OF_COPELAND));
        }
        Method::Arithmetic | Method::Geometric | Method::Harmonic | Method::Copeland => {}
    }
}
