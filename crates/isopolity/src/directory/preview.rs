//! How a draft will look to newcomers, before it is published.

use ::directory::Directory;
use ::directory::guide::Entry;
use axum::extract::{Path, State as Running};
use axum::response::{Html, IntoResponse};
use maud::{Markup, html};
use measure::Key;

use super::requests::texts_in;
use super::thing::{Edited, Sort, Thing};
use super::{guide, openings, pictures, shelf, store, welcome};
use crate::app::App;
use crate::network::{City, find_city};
use crate::refusal::Refusal;
use crate::store::Fault;
use crate::web::{Answer, Visitor};
use crate::word;

/// The page that shows how a thing will look; none of what newcomers read only beside other things.
pub fn address(city: &Key, sort: Sort, key: &Key) -> Option<String> {
    let has_page = matches!(sort, Sort::Service | Sort::Entry(_));
    has_page.then(|| format!("/cities/{city}/preview/{}/{key}", sort.as_str()))
}

/// `GET /cities/{city}/preview/{sort}/{entry}?in=lv`: the page as newcomers will read it.
pub async fn page(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, sort, own)): Path<(Key, String, Key)>,
) -> Answer {
    let (city, sort) = (find_city(&app, &key).await?, Sort::read(&sort)?);
    let thing = sort.find(&app, &key, &own).await?;
    let lang = texts_in(&visitor, Some(thing.title().source()));
    let here = address(&key, sort, &own).ok_or(Refusal::NotFound)?;
    let draft = welcome::Draft { here, said: said(&visitor, &thing, sort.form(&key, &own)) };
    let directory = with(&app, &key, thing).await?;
    let content = ready(&app, city, directory).await?;
    let before = app.shelf.load().city(&key).cloned();
    let made = tokio::task::spawn_blocking(move || shelf::City::new(content, before.as_deref()));
    let city = made.await.map_err(Refusal::fault)?;
    let shown = welcome::before(&visitor, (&key, city), lang, (sort, &own), draft);
    Ok(Html(shown.ok_or(Refusal::NotFound)?).into_response())
}

/// What stands above the page, with the way back to its form.
fn said(v: &Visitor, thing: &Thing, form: String) -> Markup {
    let lang = v.lang();
    let is_seen = match thing.both() {
        (Some(public), Some(written)) => public == written,
        _ => false,
    };
    let said = if is_seen { word::PREVIEW_SEEN } else { word::PREVIEW_STRIP };
    html! { p lang=(lang) dir=(lang.direction().as_str()) {
        (v.say(said)) " " a href=(form) { (v.say(word::REVIEW_EDIT)) }
    } }
}

/// The directory as newcomers read it, with a draft in the place of what they see.
async fn with(app: &App, city: &Key, thing: Thing) -> Result<Directory, Fault> {
    let around = store::around_as_written(&app.store, city).await?;
    let mut directory = match app.shelf.load().city(city) {
        Some(on_shelf) => {
            let Directory { services, guide, .. } = on_shelf.directory().clone();
            Directory { services, guide, ..around }
        }
        None => around,
    };
    match thing {
        Thing::Service(kept) => {
            let service = kept.into_current();
            let own = service.key.clone();
            directory.services.retain(|other| other.key != own);
            let at = directory.services.partition_point(|other| other.key < own);
            directory.services.insert(at, service.into());
        }
        Thing::Entry(kept) => {
            let entry = guide::as_read(app, kept.into_current()).await?;
            let is_it = |other: &Entry| (other.kind(), other.key()) == (entry.kind(), entry.key());
            directory.guide.retain(|other| !is_it(other));
            directory.guide.push(entry);
        }
        Thing::Organisation(_) | Thing::Place(_) => {}
    }
    Ok(directory)
}

async fn ready(app: &App, city: City, mut directory: Directory) -> Result<shelf::Content, Fault> {
    directory.pictures = pictures::shown(app, &directory).await?;
    let openings = openings(app, &city.key).await?;
    let versions = vec![0; directory.services.len()];
    let changes = ::directory::exchange::Changes::default();
    let (zone, position) = super::whereabouts(&city);
    let name = city.name;
    Ok(shelf::Content { name, zone, position, directory, versions, openings, changes })
}
