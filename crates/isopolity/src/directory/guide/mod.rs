//! What newcomers read beside services: officers write pages, events, news, numbers to call, words
//! and desks, hand them in, and publish them. What readers see of them stands on the shelf.

pub mod adopt;
pub mod forms;
mod pages;
pub mod requests;
pub mod store;

use ::directory::guide::{Entry, Kind};
use measure::Key;

use super::refill_shelf;
use crate::app::App;
use crate::store::Fault;

/// What readers may see of a city's entries: published, in step with what they mirror, and of rights
/// only what a person wrote or reviewed.
pub async fn for_readers(app: &App, city: &Key) -> Result<Vec<Entry>, Fault> {
    let mut all = store::published(&app.store, city).await?;
    for entry in &mut all {
        follow(app, entry).await?;
    }
    Ok(all.into_iter().map(Entry::for_readers).collect())
}

/// An entry as readers would see it.
pub async fn as_read(app: &App, mut entry: Entry) -> Result<Entry, Fault> {
    follow(app, &mut entry).await?;
    Ok(entry.for_readers())
}

/// Puts the shelf in step after an entry changed: the city's, and those of the cities that mirror the
/// page.
pub async fn refill(app: &App, city: &Key, kind: Kind, key: &Key) -> Result<(), Fault> {
    refill_shelf(app, city).await?;
    if kind == Kind::Page {
        for mirroring in store::mirroring(&app.store, city, key).await? {
            refill_shelf(app, &mirroring).await?;
        }
    }
    Ok(())
}

/// Takes over title and body of the page that a page mirrors. Where that is gone, the page says what
/// it said last.
async fn follow(app: &App, entry: &mut Entry) -> Result<(), Fault> {
    let Entry::Page(page) = entry else { return Ok(()) };
    let Some((city, key)) = &page.mirrors else { return Ok(()) };
    if let Some(Entry::Page(source)) = store::published_page(&app.store, city, key).await? {
        page.title = source.title;
        page.body = source.body;
        // Pictures are a city's own: under the same key this one has another, or none.
        page.body.reword(::directory::prose::without_pictures);
        page.about = source.about;
    }
    Ok(())
}
