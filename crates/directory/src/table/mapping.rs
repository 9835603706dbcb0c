//! Which column of a table fills which field.

use locale::Lang;
use measure::{Problem, Problems};
use std::collections::{BTreeMap, BTreeSet};

use super::guess::guess;
use super::{Field, Names, Target};

/// What each column fills, in their order; `None` for a column that is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping(Vec<Option<Target>>);

impl Mapping {
    /// A mapping of columns in their order.
    #[must_use]
    pub fn new(targets: Vec<Option<Target>>) -> Self {
        Self(targets)
    }

    /// What the headings say: our own export's exactly, and what is usual in English, Latvian,
    /// Swedish, French, Croatian, German and Arabic tables. A column that nobody knows is left out;
    /// of two that say the same, the first counts.
    #[must_use]
    pub fn guess(head: &[String], names: &dyn Names) -> Self {
        let mut taken = BTreeSet::new();
        let mut of = |heading: &String| {
            let target = Target::of_own_heading(heading).or_else(|| guess(heading, names))?;
            (taken.insert(target) || target.field.is_many()).then_some(target)
        };
        Self(head.iter().map(&mut of).collect())
    }

    /// What was said before about the same headings; `None` for a heading that was not there.
    #[must_use]
    pub fn remembered(head: &[String], before: &BTreeMap<String, String>) -> Option<Self> {
        let of = |heading: &String| before.get(heading).map(|target| Target::parse(target));
        head.iter().map(of).collect::<Option<_>>().map(Self)
    }

    /// What is to be remembered: a target for each heading, nothing for those left out.
    #[must_use]
    pub fn to_remember(&self, head: &[String]) -> BTreeMap<String, String> {
        let spelled = |target: &Option<Target>| target.map_or_else(String::new, |t| t.to_string());
        head.iter().cloned().zip(self.0.iter().map(spelled)).collect()
    }

    /// What a column fills.
    #[must_use]
    pub fn target(&self, column: usize) -> Option<Target> {
        self.0.get(column).copied().flatten()
    }

    /// Every column that fills something.
    pub fn columns(&self) -> impl Iterator<Item = (usize, Target)> + '_ {
        self.0.iter().enumerate().filter_map(|(at, target)| target.map(|t| (at, t)))
    }

    /// Whether any column fills this field.
    #[must_use]
    pub fn has(&self, field: Field) -> bool {
        self.columns().any(|(_, target)| target.field == field)
    }

    /// Whether every heading is one of our own export.
    #[must_use]
    pub fn is_own(head: &[String]) -> bool {
        head.iter().all(|heading| Target::of_own_heading(heading).is_some())
    }

    /// What is wrong with it: `column-twice` at `columns/3` when two columns fill what only one can.
    #[must_use]
    pub fn validate(&self, lang: Lang) -> Problems {
        let mut problems = Problems::default();
        let mut taken = BTreeMap::new();
        for (at, target) in self.columns().filter(|(_, target)| !target.field.is_many()) {
            let lang = target.field.is_text().then_some(target.lang.unwrap_or(lang));
            if let Some(first) = taken.insert((target.field, lang), at) {
                let problem = Problem::new("column-twice", format!("columns/{}", at + 1));
                problems.add(problem.with("text", first + 1));
            }
        }
        problems
    }
}
