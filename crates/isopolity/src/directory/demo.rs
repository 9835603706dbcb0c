//! The services of the demonstration, all made up and marked as examples, and the ready-made pages.

use ::directory::guide::Entry;
use ::directory::pathway;
use measure::Key;

use super::exchange::{self, Trial};
use super::{Kept, State, Wish, guide};
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
    match exchange::load(app, JELGAVA.as_bytes().to_vec(), Some(&city), origin, Trial::Real).await?
    {
        Ok(_) => adopt(app, &city).await,
        Err(problems) => {
            anyhow::bail!("examples/directory/jelgava.json: {:?}", problems.as_slice())
        }
    }
}

/// The ready-made pages, as if the city had read and published them.
async fn adopt(app: &App, city: &Key) -> anyhow::Result<()> {
    let mut change = app.change(Author::program()).await?;
    for page in pathway::built_in().iter().flat_map(|pathway| &pathway.pages) {
        let page = Kept::new(Entry::Page(page.clone()), Wish::Publish);
        guide::store::add(&mut change, city, &page).await?;
    }
    change.commit().await?;
    Ok(super::refill_shelf(app, city).await?)
}
