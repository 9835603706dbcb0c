//! Benchmarks, practices and adoptions that belong together.

use measure::Key;
use serde::Serialize;

use crate::{Adoption, Benchmark, FactorId, KeyFactor, Practice};

/// What one file holds. Whatever it names is in it: see [`read`](crate::read()).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Collection {
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

    /// The key factor of this name.
    #[must_use]
    pub fn key_factor(&self, id: &FactorId) -> Option<&KeyFactor> {
        let benchmark = self.benchmarks.iter().find(|b| b.key == id.benchmark)?;
        benchmark.key_factors.iter().find(|f| f.key == id.factor)
    }

    /// The practices that serve a key factor: those that name it, and the one that it names.
    pub fn practices_for<'a>(&'a self, id: &'a FactorId) -> impl Iterator<Item = &'a Practice> {
        let named = self.key_factor(id).and_then(|f| f.good_practice.as_ref());
        self.practices.iter().filter(move |p| p.key_factors.contains(id) || Some(&p.key) == named)
    }
}
