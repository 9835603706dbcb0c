//! What newcomers take away on paper: a city's whole guide and the sheet of one service, as tagged
//! PDF in the reader's language, with a code that leads back to the page.
//!
//! Setting a document takes the processor for a moment, so it happens beside the server's threads
//! and is kept ready for the day. It is read at another time than it was made: it says nothing of
//! "now", and its hours are those of an ordinary week.

use std::collections::BTreeSet;
use std::time::Duration;

use ::publish::pdf::booklet;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use measure::Key;

use super::{Guest, When, booklet as content, guide as entries};
use crate::app::App;
use crate::directory::pictures;
use crate::directory::shelf::Ready;
use crate::refusal::Refusal;
use crate::web::Answer;
use crate::web::leaf::Leaf;
use ::directory::Provenance;

/// So long a reader waits for the press.
const PATIENCE: Duration = Duration::from_secs(20);
/// What a document is.
const PDF: &str = "application/pdf";

/// `GET /welcome/{city}/{lang}/guide.pdf`: what a city offers, as a booklet.
pub async fn guide(State(app): State<App>, guest: Guest, headers: HeaderMap) -> Answer {
    let mark = example_mark(entries::truth_of_all(&guest));
    let name = format!("{}-{}{mark}.pdf", guest.key, guest.lang);
    let leaf = set(&app, guest, Ready::Guide).await?;
    Ok(named(leaf.send(&headers), &name))
}

/// `GET /welcome/{city}/{lang}/services/{service}/sheet.pdf`: one service on a sheet or two.
pub async fn sheet(
    State(app): State<App>,
    guest: Guest,
    Path((_, _, service)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Answer {
    let service = Key::parse(&service).map_err(|_| Refusal::NotFound)?;
    let found = guest.city.service(&service).ok_or(Refusal::NotFound)?;
    let mark = example_mark(found.provenance);
    let name = format!("{}-{service}-{}{mark}.pdf", guest.key, guest.lang);
    let leaf = set(&app, guest, Ready::Sheet(service)).await?;
    Ok(named(leaf.send(&headers), &name))
}

fn example_mark(truth: Provenance) -> &'static str {
    if truth == Provenance::Example { "-example" } else { "" }
}

fn named(mut response: Response, name: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(&format!("inline; filename=\"{name}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// The most bytes of pictures in a document; the others are left out.
const MOST_BYTES_OF_PICTURES: usize = 6 * 1024 * 1024;

/// The files of the pictures that a document shows, in their smallest width. One that cannot be had now
/// is left out: a guide without it is better than none. Says whether all could be had.
async fn files(app: &App, guest: &Guest, what: &Ready) -> (content::Files, bool) {
    let directory = guest.city.directory();
    let shown: BTreeSet<Key> = match what {
        Ready::Sheet(service) => {
            guest.city.service(service).and_then(|s| s.picture.clone()).into_iter().collect()
        }
        Ready::Pages | Ready::Guide | Ready::Open(_) => directory.pictures_shown(),
    };
    let (mut files, mut room) = (content::Files::new(), MOST_BYTES_OF_PICTURES);
    let mut is_whole = true;
    for picture in directory.pictures.iter().filter(|p| shown.contains(&p.key)) {
        let Some((width, _)) = picture.file.smallest() else { continue };
        let mark = &picture.file.mark;
        let found = pictures::served::seen(app, &directory.city, mark, width).await;
        let found = found.unwrap_or_else(|fault| {
            tracing::warn!(%fault, picture = %picture.key, "a document is set without a picture");
            is_whole = false;
            None
        });
        if let Some(bytes) = found.filter(|bytes| bytes.len() <= room) {
            room -= bytes.len();
            files.insert(picture.key.clone(), bytes.as_ref().into());
        }
    }
    (files, is_whole)
}

/// A document of the day, from those that are ready or set now.
async fn set(app: &App, guest: Guest, what: Ready) -> Result<Leaf, Refusal> {
    let guest = guest.at(When::Kept);
    let (today, lang) = (guest.today(), guest.lang);
    if let Some(leaf) = guest.city.ready(lang, today, &what) {
        return Ok(leaf);
    }
    let turn = tokio::time::timeout(PATIENCE, app.turn()).await;
    let turn = turn.map_err(|_| Refusal::TooMany)?;
    // Whoever waited finds that the one before has set it.
    if let Some(leaf) = guest.city.ready(lang, today, &what) {
        return Ok(leaf);
    }
    let (files, is_whole) = files(app, &guest, &what).await;
    let made = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        let document = match &what {
            Ready::Sheet(service) => {
                guest.city.service(service).map(|s| content::sheet(&guest, s, &files))
            }
            Ready::Pages | Ready::Guide | Ready::Open(_) => Some(content::guide(&guest, &files)),
        };
        let bytes = booklet(&document.ok_or(Refusal::NotFound)?).map_err(Refusal::fault)?;
        let leaf = Leaf::finished(bytes, PDF);
        if is_whole {
            guest.city.keep_ready(lang, today, what, leaf.clone());
        }
        Ok(leaf)
    });
    made.await.map_err(Refusal::fault)?
}
