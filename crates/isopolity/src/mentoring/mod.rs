//! Needs, strengths, programmes and pairs.

pub mod demo;

use std::collections::BTreeSet;

use measure::Key;

use crate::app::App;
use crate::refusal::Refusal;
use crate::store::Fault;
use crate::thread::Described;

/// A programme by its key and name.
#[derive(Clone, Debug)]
pub struct ProgrammeName {
    /// The key in addresses, under its network's.
    pub key: Key,
    /// The name.
    pub name: locale::Text,
}

pub async fn mentors_of(_: &App, _: &Key) -> Result<BTreeSet<Key>, Fault> { Ok(BTreeSet::new()) }
pub async fn programmes_of(_: &App, _: &Key) -> Result<Vec<ProgrammeName>, Fault> { Ok(Vec::new()) }
pub async fn describe_need(_: &App, _: &str) -> Result<Option<Described>, Refusal> { Ok(None) }
pub async fn describe_pair(_: &App, _: &str) -> Result<Option<Described>, Refusal> { Ok(None) }
