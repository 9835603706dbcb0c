//! Whether a variation fits a recipe: what it names is there, and what it lists can be.

use measure::{Key, Problem, Problems};

use super::{MOST_ALTERNATIVES, Variation};
use crate::{
    panel::{Panel, is_a_figure},
    recipe::{
        MOST_WINSORISED, Normalise, Recipe, check_impute, check_method, check_normalise,
        check_share, check_treat, visit_leaves, visit_nodes,
    },
};

impl Variation {
    /// Adds everything in which the variation does not fit the recipe.
    pub(crate) fn check(
        &self,
        panel: &Panel,
        recipe: &Recipe,
        place: &str,
        problems: &mut Problems,
    ) {
        let mut check = Check { recipe, place, problems };
        match self {
            Self::Impute { indicator, among } => {
                check.indicator(indicator.as_ref());
                check.each(among, |one, problems| check_impute(panel, *one, place, problems));
            }
            Self::Treat { indicator, among } => {
                check.indicator(indicator.as_ref());
                check.each(among, |one, problems| check_treat(*one, place, problems));
            }
            Self::Normalise { indicator, among } => {
                check.indicator(indicator.as_ref());
                check.each(among, |one, problems| check_normalise(panel, one, place, problems));
            }
            Self::Method { node, among } => {
                check.node(node.as_ref());
                check.each(among, |one, problems| check_method(panel, *one, place, problems));
            }
            Self::Weights { node, within } => {
                check.node(node.as_ref());
                check_share(*within, place, problems);
            }
            Self::Winsorise { from, to } => check.winsorise(*from, *to),
            Self::LeaveOut { among } => {
                check.each(among, |_, _| ());
                among.iter().flatten().take(MOST_ALTERNATIVES).for_each(|key| check.part(key));
            }
            Self::Goalposts { indicator, low, high } => check.goalposts(indicator, *low, *high),
        }
    }
}

/// What a variation is checked against.
struct Check<'a> {
    recipe: &'a Recipe,
    place: &'a str,
    problems: &'a mut Problems,
}

impl Check<'_> {
    fn add(&mut self, problem: Problem) {
        self.problems.add(problem);
    }

    /// Checks every alternative, when there are not too many or none.
    fn each<T>(&mut self, among: &[T], check: impl Fn(&T, &mut Problems)) {
        if (1..=MOST_ALTERNATIVES).contains(&among.len()) {
            among.iter().for_each(|one| check(one, self.problems));
        } else {
            let problem = Problem::new("index-wrong-alternatives", self.place);
            self.add(problem.with("alternatives", among.len()).with("most", MOST_ALTERNATIVES));
        }
    }

    fn has_leaf(&self, key: &Key) -> bool {
        let mut found = false;
        visit_leaves(&self.recipe.whole, &mut |leaf| found |= leaf.key == *key);
        found
    }

    fn has_node(&self, key: &Key) -> bool {
        let mut found = false;
        visit_nodes(&self.recipe.whole, &mut |node| found |= node.key == *key);
        found
    }

    fn indicator(&mut self, key: Option<&Key>) {
        if let Some(key) = key.filter(|key| !self.has_leaf(key)) {
            self.add(Problem::new("index-unknown-part", self.place).with("key", key));
        }
    }

    fn node(&mut self, key: Option<&Key>) {
        if let Some(key) = key.filter(|key| !self.has_node(key)) {
            self.add(Problem::new("index-unknown-part", self.place).with("key", key));
        }
    }

    /// The whole itself cannot be left out.
    fn part(&mut self, key: &Key) {
        let is_part = *key != self.recipe.whole.key && (self.has_leaf(key) || self.has_node(key));
        if !is_part {
            self.add(Problem::new("index-unknown-part", self.place).with("key", key));
        }
    }

    fn winsorise(&mut self, from: u32, to: u32) {
        if from > to {
            let problem = Problem::new("index-bounds-reversed", self.place);
            self.add(problem.with("low", from).with("high", to));
        }
        if to > MOST_WINSORISED {
            let problem = Problem::new("index-winsorises-too-many", self.place);
            self.add(problem.with("most", MOST_WINSORISED));
        }
    }

    fn goalposts(&mut self, indicator: &Key, low: [f64; 2], high: [f64; 2]) {
        self.indicator(Some(indicator));
        let [a, b] = low;
        let [c, d] = high;
        for figure in [a, b, c, d].into_iter().filter(|x| !is_a_figure(*x)) {
            self.add(Problem::new("index-bad-parameter", self.place).with("figure", figure));
        }
        if a > b || b >= c || c > d {
            let problem = Problem::new("index-bounds-reversed", self.place);
            self.add(problem.with("low", b).with("high", c));
        }
        let mut between_goalposts = false;
        visit_leaves(&self.recipe.whole, &mut |leaf| {
            let how = leaf.normalise.as_ref().unwrap_or(&self.recipe.normalise);
            between_goalposts |=
                leaf.key == *indicator && matches!(how, Normalise::Goalposts { .. });
        });
        if self.has_leaf(indicator) && !between_goalposts {
            let problem = Problem::new("index-no-goalposts", self.place);
            self.add(problem.with("indicator", indicator));
        }
    }
}
