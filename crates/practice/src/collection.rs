//! Benchmarks, practices and adoptions that belong together, with their sources; and whether the
//! names in them agree.

use std::collections::BTreeSet;

use jiff::civil::Date;
use locale::Text;
use measure::{Key, Problem, Problems};
use serde::{Deserialize, Serialize};

use crate::{Adoption, Benchmark, Practice};

/// Where something is published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its name within the collection.
    pub key: Key,
    /// What it is called.
    pub name: String,
    /// Where it can be read.
    pub url: Option<String>,
    /// When somebody last looked whether it still says so.
    pub checked_on: Option<Date>,
}

/// Where a text comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Provenance {
    /// Its content is published there; the sentence is ours.
    Published(Key),
    /// Made up by us to show how it could look. Must be marked wherever it is shown.
    Example,
}

impl Provenance {
    /// Whether it must be marked as an example.
    #[must_use]
    pub fn is_example(&self) -> bool {
        *self == Self::Example
    }
}

/// A text with its provenance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// The words.
    pub text: Text,
    /// Where they come from.
    pub provenance: Provenance,
}

/// Benchmarks, practices and adoptions that name each other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Collection {
    /// Where things are published.
    pub sources: Vec<Source>,
    /// What good looks like.
    pub benchmarks: Vec<Benchmark>,
    /// What cities did.
    pub practices: Vec<Practice>,
    /// Who took over what.
    pub adoptions: Vec<Adoption>,
}

impl Collection {
    /// The practice of this name.
    #[must_use]
    pub fn practice(&self, key: &Key) -> Option<&Practice> {
        self.practices.iter().find(|p| p.key == *key)
    }

    /// The key factor of this name, with its benchmark.
    #[must_use]
    pub fn key_factor(&self, key: &Key) -> Option<(&Benchmark, &crate::KeyFactor)> {
        let has = |f: &&crate::KeyFactor| f.key == *key;
        self.benchmarks.iter().find_map(|b| Some((b, b.key_factors.iter().find(has)?)))
    }

    /// The practices that serve a key factor: those that name it, and the one that it names.
    pub fn practices_for<'a>(&'a self, factor: &'a Key) -> impl Iterator<Item = &'a Practice> {
        let named = self.key_factor(factor).and_then(|(_, f)| f.good_practice.as_ref());
        self.practices
            .iter()
            .filter(move |p| p.key_factors.contains(factor) || Some(&p.key) == named)
    }

    /// What does not agree: `twice`, `unknown-practice`, `unknown-key-factor`, `unknown-source`,
    /// `no-key-factors` for a benchmark without any, `own-practice` for a city that adopts from
    /// itself, `not-the-practices-city` when an adoption names another source city than its
    /// practice.
    #[must_use]
    pub fn check(&self) -> Problems {
        let mut problems = Problems::default();
        twice("benchmarks", self.benchmarks.iter().map(|b| &b.key), &mut problems);
        twice("practices", self.practices.iter().map(|p| &p.key), &mut problems);
        twice("key_factors", self.factors().map(|f| &f.key), &mut problems);
        twice("adoptions", self.adoptions.iter().map(|a| &a.key), &mut problems);
        twice("sources", self.sources.iter().map(|s| &s.key), &mut problems);
        self.check_names(&mut problems);
        self.check_adoptions(&mut problems);
        let bare = self.benchmarks.iter().filter(|b| b.key_factors.is_empty());
        problems.extend(bare.map(|b| Problem::new("no-key-factors", b.key.as_str())));
        problems
    }

    fn factors(&self) -> impl Iterator<Item = &crate::KeyFactor> {
        self.benchmarks.iter().flat_map(|b| &b.key_factors)
    }

    fn check_names(&self, problems: &mut Problems) {
        let practices: BTreeSet<&Key> = self.practices.iter().map(|p| &p.key).collect();
        let factors: BTreeSet<&Key> = self.factors().map(|f| &f.key).collect();
        let sources: BTreeSet<&Key> = self.sources.iter().map(|s| &s.key).collect();
        let shown = self.factors().filter_map(|f| Some((&f.key, f.good_practice.as_ref()?)));
        let adopted = self.adoptions.iter().map(|a| (&a.key, &a.practice));
        unknown("unknown-practice", shown.chain(adopted), &practices, problems);
        let served = self.practices.iter().flat_map(|p| p.key_factors.iter().map(|f| (&p.key, f)));
        unknown("unknown-key-factor", served, &factors, problems);
        unknown("unknown-source", self.published(), &sources, problems);
    }

    /// Every mention of a source, with the key of what mentions it.
    fn published(&self) -> impl Iterator<Item = (&Key, &Key)> {
        let benchmarks = self.benchmarks.iter().flat_map(Benchmark::provenances);
        let practices = self.practices.iter().map(|p| (&p.key, &p.provenance));
        let adoptions = self.adoptions.iter().map(|a| (&a.key, &a.provenance));
        benchmarks.chain(practices).chain(adoptions).filter_map(|(key, from)| match from {
            Provenance::Published(source) => Some((key, source)),
            Provenance::Example => None,
        })
    }

    fn check_adoptions(&self, problems: &mut Problems) {
        for adoption in &self.adoptions {
            if adoption.source_city == adoption.adopting_city {
                problems.add(Problem::new("own-practice", adoption.key.as_str()));
            }
            let practice = self.practice(&adoption.practice);
            if practice.is_some_and(|p| p.city != adoption.source_city) {
                problems.add(
                    Problem::new("not-the-practices-city", adoption.key.as_str())
                        .with("typed", &adoption.source_city),
                );
            }
        }
    }
}

fn twice<'a>(list: &str, keys: impl Iterator<Item = &'a Key>, problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    let again = keys.filter(|key| !seen.insert(*key));
    problems.extend(again.map(|key| Problem::new("twice", list).with("typed", key)));
}

fn unknown<'a>(
    code: &'static str,
    named: impl Iterator<Item = (&'a Key, &'a Key)>,
    known: &BTreeSet<&Key>,
    problems: &mut Problems,
) {
    let unknown = named.filter(|(_, key)| !known.contains(key));
    problems.extend(unknown.map(|(by, key)| Problem::new(code, by.as_str()).with("typed", key)));
}
