//! Ready-made pages that a city takes over as drafts, to adapt and publish.

use std::collections::BTreeSet;

use ::directory::guide::{Entry, Kind};
use ::directory::pathway;
use axum::extract::{Path, State as Running};
use measure::Key;

use super::{pages, store};
use crate::app::App;
use crate::directory::{Kept, Wish};
use crate::network::find_city;
use crate::refusal::Refusal;
use crate::web::forms::Typed;
use crate::web::{Answer, Visitor, go};

/// The keys of the pages that a city has.
async fn there(app: &App, city: &Key) -> Result<BTreeSet<Key>, Refusal> {
    let all = store::of_kind(&app.store, city, Kind::Page).await?;
    Ok(all.into_iter().map(|kept| kept.record.key().clone()).collect())
}

/// `GET /cities/{city}/guide/adopt`
pub async fn page(Running(app): Running<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    let there = there(&app, &key).await?;
    Ok(pages::adopt(&visitor, &city, pathway::built_in(), &there))
}

/// `POST /cities/{city}/guide/adopt`: takes over the pages of a pathway that are not there yet.
pub async fn take(
    Running(app): Running<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    find_city(&app, &key).await?;
    let wanted = typed.get("pathway");
    let is_wanted =
        |p: &&pathway::Pathway| p.root().is_some_and(|root| root.key.as_str() == wanted);
    let pathway = pathway::built_in().iter().find(is_wanted).ok_or(Refusal::NotFound)?;
    let there = there(&app, &key).await?;
    let mut change = app.change(visitor.author()).await?;
    let mut is_new = false;
    for page in pathway.pages.iter().filter(|page| !there.contains(&page.key)) {
        let draft = Kept::new(Entry::Page(page.clone()), Wish::Keep);
        is_new |= store::add(&mut change, &key, &draft).await?;
    }
    if is_new {
        change.commit().await?;
    }
    Ok(go(&format!("/cities/{key}/guide?done=saved#page")))
}
