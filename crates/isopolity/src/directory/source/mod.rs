//! Directories that others keep, brought into a city's: calendars, catalogues of services, the contents
//! of other programs, in the formats that the library reads.
//!
//! What a source brings is looked at before anything changes: what would be new, what changes field by
//! field, what cannot be taken over. A source that comes again changes the records that it brought
//! before, also where they are called otherwise by now; what it cannot tell of them stays as it is.

pub mod fetch;
mod forms;
mod pages;
pub mod requests;
pub mod store;

use std::collections::BTreeSet;

use ::directory::exchange::{Defaults, Format, Incoming, Reading, Settled, merge};
use ::directory::hours::Zone;
use ::directory::{Directory, Provenance, Sort};
use locale::Lang;
use measure::{Key, Problem, Problems};

use super::arrival::{self, Line};
use super::exchange::Arrival;
use super::{State, exchange, refill_shelf};
use crate::app::App;
use crate::network::City;
use crate::store::Fault;
use crate::store::change::Author;

/// What a source would bring into a city's directory.
pub struct Look {
    /// What is new and changed.
    pub arrival: Arrival,
    /// The records that are.
    pub lines: Vec<Line>,
    /// What cannot be taken over.
    pub notices: Vec<Problem>,
    /// The records, as they would be.
    directory: Directory,
    keys: store::Known,
}

/// What a city says of records where a source does not.
#[must_use]
pub fn defaults(city: &City) -> Defaults {
    let zone = Zone::parse(&city.time_zone).or_else(|_| Zone::parse("UTC"));
    Defaults {
        language: city.languages.first().copied().unwrap_or(Lang::EN),
        zone: zone.unwrap_or_else(|_| unreachable!("a zone that is always known")),
        // Eurostat writes EL, the post GR.
        country: if city.country == "EL" { "GR".to_owned() } else { city.country.clone() },
        town: city.name.source_text().to_owned(),
        organisation: String::new(),
        contacts: Vec::new(),
        provenance: Provenance::Published,
    }
}

/// Looks at what a source brings, and changes nothing.
///
/// # Errors
/// Faults of the store; everything that is wrong with the file comes as problems.
pub async fn look(
    app: &App,
    city: &Key,
    format: Format,
    bytes: Vec<u8>,
    defaults: Defaults,
) -> Result<Result<Look, Problems>, Fault> {
    let before = arrival::everything(app, city).await?;
    let known = store::known(&app.store, city, format.as_str()).await?;
    let today = app.now().to_zoned(defaults.zone.as_time_zone().clone()).date();
    // A long file takes its time: not on the threads that answer.
    let work = move || {
        let reading =
            Reading { city: &before.city, defaults: &defaults, places: &before.places, today };
        let incoming = format.read(&bytes, &reading)?;
        Ok(looked(&before, incoming, known))
    };
    let looked = tokio::task::spawn_blocking(work).await;
    looked.map_err(|e| Fault::Io(std::io::Error::other(e)))
}

/// What comes, beside what is there.
fn looked(before: &Directory, incoming: Incoming, mut known: store::Known) -> Look {
    let there = keys_of(before);
    // What was removed here since then is new again.
    known.retain(|(sort, _), key| there.contains(&(*sort, key.clone())));
    for (own, key) in incoming.recognised(before) {
        known.entry(own).or_insert(key);
    }
    let (carries, notices) = (incoming.carries, incoming.notices.clone());
    let Settled { directory, keys } = incoming.settled(&known, &there);
    let directory = merge(before, directory, &carries);
    let (arrival, lines) = arrival::compared(before, &directory);
    Look { arrival, lines, notices, directory, keys }
}

fn keys_of(directory: &Directory) -> BTreeSet<(Sort, Key)> {
    ::directory::exchange::sorts_and_keys(directory).collect()
}

/// Brings what was looked at into the directory; new services and entries get this state.
pub async fn load(
    app: &App,
    (city, format): (&Key, Format),
    look: &Look,
    (author, state): (Author, State),
) -> Result<(), Fault> {
    if look.arrival.new + look.arrival.changed == 0 {
        return Ok(());
    }
    let mut change = app.change(author).await?;
    exchange::write(app, &mut change, &look.directory, state).await?;
    store::remember(&mut change, city, format.as_str(), &look.keys).await?;
    change.commit().await?;
    refill_shelf(app, city).await
}

/// What is kept of sources and cannot be read.
pub async fn findings(app: &App) -> Result<Vec<String>, Fault> {
    store::findings(&app.store).await
}
