//! The services of the demonstration: all made up, and all marked as examples.

use measure::Key;

use super::State;
use super::exchange::{self, Trial};
use crate::app::App;
use crate::store::change::Author;

/// The made-up directory of a real city.
const JELGAVA: &str = include_str!("../../../../examples/directory/jelgava.json");

/// Lays it down, where the city is there.
pub async fn fill(app: &App) -> anyhow::Result<()> {
    let city = Key::parse("jelgava").map_err(|e| anyhow::anyhow!("{e}"))?;
    if crate::network::city(app, &city).await?.is_none() {
        return Ok(());
    }
    let origin = (Author::program(), State::Published);
    match exchange::load(app, JELGAVA.as_bytes(), Some(&city), origin, Trial::Real).await? {
        Ok(_) => Ok(()),
        Err(problems) => {
            anyhow::bail!("examples/directory/jelgava.json: {:?}", problems.as_slice())
        }
    }
}
