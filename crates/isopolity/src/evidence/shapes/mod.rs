//! Outlines of regions that an operator brought along: what maps of regions are drawn over.
//!
//! Countries come with the program. Outlines of European regions may not be handed on, so whoever may
//! use them loads them, says whose they are, and every map over them says it too. They lie in memory
//! beside the figures. Nothing here draws; which figures are shown over them is told in
//! `map`.

mod forms;
mod pages;
pub mod requests;
pub mod store;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ::publish::shape::Shapes;
use serde::{Deserialize, Serialize};

pub use self::pages::{problems_table, sketch};
pub use self::store::Kept;
use super::{Figures, compare};
use crate::app::App;
use crate::store::Fault;

/// What is said of outlines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// What they are called: «NUTS 2 regions, 2021».
    pub name: String,
    /// Whose they are, as every map says it.
    pub source: String,
    /// Under which terms they are used.
    pub licence: String,
    /// How many places they have.
    pub places: usize,
    /// Which property of the file gave the codes.
    pub property: String,
    /// How many things of the file were no areas.
    pub passed_over: usize,
}

/// Outlines that are kept.
#[derive(Clone, Debug)]
pub struct Outlines {
    /// Their key in addresses.
    pub key: String,
    /// What is said of them.
    pub about: About,
    /// The outlines themselves.
    pub shapes: Shapes,
    /// When they were loaded.
    pub loaded_at: String,
    /// The version.
    pub version: i64,
}

/// All outlines, by their keys.
pub type All = BTreeMap<String, Arc<Outlines>>;

/// Reads the outlines that are kept; those that did not change stay as they are.
pub async fn read(app: &App, there: &All) -> Result<All, Fault> {
    let mut all = All::new();
    for (key, (version, loaded_at)) in store::versions(&app.store).await? {
        let is_same =
            |known: &&Arc<Outlines>| known.version == version && known.loaded_at == loaded_at;
        let known = there.get(&key).filter(is_same);
        let found = match known {
            Some(known) => Some(Arc::clone(known)),
            None => match store::outlines(&app.store, &key).await? {
                Some(kept) => unpack_aside(kept).await?.map(Arc::new),
                None => None,
            },
        };
        all.extend(found.map(|found| (key, found)));
    }
    Ok(all)
}

/// Reads kept outlines where no request waits for it; nothing where they cannot be read.
pub async fn unpack_aside(kept: Kept) -> Result<Option<Outlines>, Fault> {
    let unpacked = tokio::task::spawn_blocking(move || unpacked(kept)).await;
    unpacked.map_err(|e| Fault::Decode(e.into()))
}

fn unpacked(kept: Kept) -> Option<Outlines> {
    match Shapes::kept(&kept.outlines) {
        Ok(shapes) => {
            let Kept { key, about, loaded_at, version, .. } = kept;
            Some(Outlines { key, about, shapes, loaded_at, version })
        }
        Err(refused) => {
            tracing::error!(key = kept.key, %refused, "kept outlines cannot be read");
            None
        }
    }
}

/// The regions of which any table has figures.
fn figured(figures: &Figures) -> BTreeSet<String> {
    let parts = figures.every_part().filter(|part| super::map::is_of_regions(part));
    let places = parts.flat_map(|part| {
        let own = part.dataset().territories().into_iter().filter(|p| compare::has(part, p));
        own.map(|place| place.to_string()).collect::<Vec<_>>()
    });
    places.collect()
}
