//! Who lives where: how the people whom a city's own table counts are spread over its districts.
//!
//! A table of people by district and group is looked at with every measure of segregation, each told in a
//! sentence with its number, with when it misleads, and with what chance alone would give. With outlines of
//! the districts, which an officer brings along, it stands on a map too, and measures over land have a
//! value. What is hidden in the table stays hidden: nothing is reckoned from it.
//!
//! The arithmetic is that of the library `segregation`; here it is worked out once for a table, a time and a
//! group, aside, and lies in memory as long as the table does. Nothing here says why people live where they
//! do.

mod changed;
pub mod demo;
mod forms;
mod measured;
mod pages;
pub mod requests;
pub mod store;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use ::evidence::Code;
use ::evidence::own::{Count, Spreading, Whole};
use ::publish::shape::{Place, Shapes};
use measure::{Key, Period, Problems};
use serde::Serialize;

use super::own::OwnTable;
use super::segregation::ToldMeasure;
use super::shapes::Outlines;
use crate::app::App;
use crate::fold::fold;
use crate::store::Fault;

/// The outlines of all tables that have some, by city and table.
pub type All = BTreeMap<(Key, Key), Arc<Outlines>>;

/// Reads the outlines that are kept; those that did not change stay as they are.
pub async fn read(app: &App, there: &All) -> Result<All, Fault> {
    let mut all = All::new();
    for (of, version, loaded_at) in store::versions(&app.store).await? {
        let is_same =
            |known: &&Arc<Outlines>| known.version == version && known.loaded_at == loaded_at;
        let known = there.get(&of).filter(is_same);
        let found = match known {
            Some(known) => Some(Arc::clone(known)),
            None => match store::outlines(&app.store, &of.0, &of.1).await? {
                Some(kept) => super::shapes::unpack_aside(kept).await?.map(Arc::new),
                None => None,
            },
        };
        all.extend(found.map(|found| (of, found)));
    }
    Ok(all)
}

/// Which look at a table: when, and which group; all of them where none is named.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Look {
    /// When.
    pub period: Period,
    /// The code of the group.
    pub group: Option<String>,
}

/// A district as it is told.
#[derive(Clone, Debug)]
pub struct District {
    /// Its code and name.
    pub code: Code,
    /// How many everybody is.
    pub everybody: Count,
    /// How many of each group that is shown.
    pub counts: Vec<Count>,
    /// The code of its outline.
    pub outline: Option<String>,
}

impl District {
    /// The share of a group that is shown, in per cent.
    #[must_use]
    pub fn share(&self, group: usize) -> Option<f64> {
        let (count, all) = (self.counts.get(group)?.open()?, self.everybody.open()?);
        (all > 0.0).then(|| 100.0 * count / all)
    }

    /// Whether it is known that nobody lives there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.everybody == Count::Open(0.0)
    }
}

/// How a group's dissimilarity changed, in its two parts.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Change {
    /// The first time.
    pub from: Period,
    /// The dissimilarity then.
    pub before: f64,
    /// The dissimilarity at the time that is looked at.
    pub after: f64,
    /// The part of the difference that comes of how people are spread.
    pub spread: f64,
    /// The part that comes of how many of the group there are, and where.
    pub composition: f64,
}

/// One of several groups, beside the others.
#[derive(Clone, Debug)]
pub struct Apart {
    /// Its code and name.
    pub group: Code,
    /// How many people it has.
    pub people: f64,
    /// Its dissimilarity.
    pub dissimilarity: f64,
}

/// Why nothing was measured.
#[derive(Clone, Debug)]
pub enum Unmeasured {
    /// Counts that are needed are hidden, or are not there.
    Unknown {
        /// So many are hidden.
        hidden: usize,
        /// So many are missing.
        missing: usize,
    },
    /// The counts do not go together.
    Problems(Problems),
}

/// What was found in a table.
#[derive(Clone, Debug)]
pub struct Found {
    /// The groups that are shown: one that is looked at, or all that are parts.
    pub groups: Vec<Code>,
    /// The districts, the highest share first.
    pub districts: Vec<District>,
    /// How it is known how many everybody is.
    pub whole: Whole,
    /// The base to which the counts were rounded.
    pub rounded: Option<u32>,
    /// The measures, or why there are none.
    pub measured: Result<Vec<ToldMeasure>, Unmeasured>,
    /// What changed since the first time.
    pub change: Option<Change>,
    /// Where all groups are looked at: each of them, the one that lives most apart first.
    pub apart: Vec<Apart>,
}

impl Found {
    /// A measure by its code.
    #[must_use]
    pub fn measure(&self, code: &str) -> Option<&ToldMeasure> {
        self.measured.as_ref().ok()?.iter().find(|told| told.measure == code)
    }

    /// How many of the districts with people have an outline, of how many.
    #[must_use]
    pub fn outlined(&self) -> (usize, usize) {
        let lived_in = || self.districts.iter().filter(|district| !district.is_empty());
        (lived_in().filter(|district| district.outline.is_some()).count(), lived_in().count())
    }
}

/// How a table tells who lives where, if it does.
#[must_use]
pub fn spreading(table: &OwnTable) -> Option<Spreading<'_>> {
    Spreading::of(&table.dataset, &table.told.place)
}

/// Whether a table tells who lives where, asked at every showing of its page.
#[must_use]
pub fn fits(table: &OwnTable) -> bool {
    *table.at_hand.fits.get_or_init(|| spreading(table).is_some())
}

/// The address of the page.
#[must_use]
pub fn href(city: &Key, table: &Key) -> String {
    format!("/cities/{city}/figures/{table}/districts")
}

/// The outline of a district: that of its code, else that of its name, whatever its case and accents.
#[must_use]
pub fn outline_of<'s>(shapes: &'s Shapes, district: &Code) -> Option<&'s Place> {
    let name = district.label.as_deref().unwrap_or(&district.code);
    let named = || {
        let wanted = fold(name.trim());
        shapes.places().iter().find(|place| fold(place.name.trim()) == wanted)
    };
    shapes
        .place(&district.code)
        .or_else(|| shapes.place(&::evidence::own::code_of(name)))
        .or_else(named)
}

/// The most looks at one table that are kept.
const MOST_LOOKS: usize = 24;

/// The looks at a table that were worked out, each with the mark of the outlines that it was worked out
/// with.
type Looks = BTreeMap<(Look, String), Arc<Found>>;

/// What was worked out of a table, kept as long as the table is.
#[derive(Default)]
pub struct AtHand {
    fits: OnceLock<bool>,
    looks: Mutex<Looks>,
}

impl AtHand {
    /// What was found at a look, worked out if nobody looked so before.
    fn look(&self, look: (Look, String), work: impl FnOnce() -> Found) -> Arc<Found> {
        let at_hand = || self.looks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = at_hand().get(&look) {
            return Arc::clone(found);
        }
        let found = Arc::new(work());
        let mut kept = at_hand();
        while kept.len() >= MOST_LOOKS {
            kept.pop_first();
        }
        kept.insert(look, Arc::clone(&found));
        found
    }
}

/// What is found in a table at a look; worked out aside, where nobody who signs in waits for it.
async fn found(
    app: &App,
    table: &Arc<OwnTable>,
    outlines: Option<&Arc<Outlines>>,
    look: Look,
) -> Result<Arc<Found>, Fault> {
    let (table, outlines) = (Arc::clone(table), outlines.map(Arc::clone));
    let mark = outlines.as_ref().map(|o| format!("{} {}", o.version, o.loaded_at));
    app.aside(move || {
        let shapes = outlines.as_ref().map(|outlines| &outlines.shapes);
        let asked = (look.clone(), mark.unwrap_or_default());
        table.at_hand.look(asked, || measured::found(&table, shapes, &look))
    })
    .await
}
