//! What a reader's device keeps, so that a city's pages can be read without a connection: all pages
//! in one language in one file, the script that keeps them, and what a home screen shows.
//!
//! A kept page is read at another time than it was made. It says nothing of "now": no service is
//! open or closed on it, and its week shows dates.

use std::collections::BTreeMap;

use ::directory::Provenance;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::IntoResponse;
use maud::html;
use serde::Serialize;
use serde_json::json;

use super::{Guest, When, detail, guide, list, map, picture, start};
use crate::app::App;
use crate::directory::shelf::Ready;
use crate::refusal::Refusal;
use crate::web::Answer;
use crate::web::leaf::Leaf;
use crate::{home, word};

/// The most services and entries whose pages a device keeps by itself; a larger city is read with a connection.
const MOST_KEPT: usize = 2_000;

/// The most pictures that a device keeps, some 40 KB each; the words of the others are shown.
const MOST_PICTURES_KEPT: usize = 100;

/// All pages of a city in one language, as they are sent.
#[derive(Serialize)]
struct Everything {
    /// Where the pages begin.
    base: String,
    /// The files that every page needs, and the pictures in their smallest width.
    files: Vec<String>,
    /// The pages by their addresses.
    pages: BTreeMap<String, String>,
}

/// `GET /welcome/{city}/{lang}/everything.json`: every page in a language, for keeping.
pub async fn everything(State(app): State<App>, guest: Guest, headers: HeaderMap) -> Answer {
    let guest = guest.at(When::Kept);
    if guest.city.directory().services.len() + guest.city.directory().guide.len() > MOST_KEPT {
        return Err(Refusal::NotFound);
    }
    let (today, lang) = (guest.today(), guest.lang);
    if let Some(leaf) = guest.city.ready(lang, today, &Ready::Pages) {
        return Ok(leaf.send(&headers));
    }
    // Hundreds of pages at once take the processor for a moment: one after the other, and not on the
    // thread that answers.
    let turn = app.turn().await;
    let made = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        guest.city.ready(lang, today, &Ready::Pages).unwrap_or_else(|| {
            let leaf = leaf(&guest);
            guest.city.keep_ready(lang, today, Ready::Pages, leaf.clone());
            leaf
        })
    });
    Ok(made.await.map_err(Refusal::fault)?.send(&headers))
}

const JSON: &str = "application/json";

/// The file of a day.
fn leaf(guest: &Guest) -> Leaf {
    let mut files =
        vec![home::stylesheet_address(), home::welcome_script_address(), home::icon_address()];
    files.extend(picture::smallest(guest).into_iter().take(MOST_PICTURES_KEPT));
    let all = Everything { base: guest.href(""), files, pages: pages(guest) };
    Leaf::packed(serde_json::to_string(&all).unwrap_or_default(), JSON)
}

fn pages(guest: &Guest) -> BTreeMap<String, String> {
    let services = guest.city.directory().services.iter();
    let mut pages: BTreeMap<String, String> = services
        .map(|s| (guest.href(&format!("/services/{}", s.key)), detail::page(guest, s)))
        .collect();
    pages.insert(guest.href(""), start::page(guest));
    pages.insert(guest.href("/services"), list::kept_page(guest));
    if map::is_there(guest) {
        pages.insert(guest.href("/map"), map::page(guest));
    }
    pages.insert(guest.href("/offline"), offline_page(guest));
    pages.extend(guide::all(guest).into_iter().map(|(rest, page)| (guest.href(&rest), page)));
    pages
}

/// `GET /welcome/{city}/{lang}/offline`: what a device shows for a page that it did not keep.
pub async fn offline(guest: Guest, headers: HeaderMap) -> Answer {
    let guest = guest.at(When::Kept);
    let name = format!("{}/offline", guest.lang);
    Ok(guest.city.leaf(&name, guest.now, || offline_page(&guest)).send(&headers))
}

fn offline_page(guest: &Guest) -> String {
    let v = &guest.visitor;
    let title = v.say(word::WELCOME_OFFLINE);
    let main = html! {
        h1 { (title) }
        p.lede { (v.say(word::WELCOME_OFFLINE_LEDE)) }
        p { a.button href=(guest.href("")) { (v.say(word::DIRECTORY_START)) } " "
            a.button.secondary href=(guest.href("/services")) { (v.say(word::DIRECTORY_ALL)) } }
        (guest.emergency())
    };
    guest.page(&title, "", Provenance::Published, main)
}

/// `GET /welcome/{city}/worker.js`: the script that keeps the pages. It stands beside them, because
/// a browser lets it look after what is below its own address and nothing else.
pub async fn worker(Path(city): Path<String>) -> Answer {
    // Also where nothing is to be read any more: what a device has kept must learn of it.
    measure::Key::parse(&city).map_err(|_| Refusal::NotFound)?;
    let head = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    Ok((head, ui::worker()).into_response())
}

/// `GET /welcome/{city}/{lang}/manifest.webmanifest`: how a home screen shows it.
pub async fn manifest(guest: Guest) -> Answer {
    let name = guest.city_name();
    let manifest = json!({
        "name": name,
        "description": guest.visitor.say(word::DIRECTORY_QUESTION_LEDE),
        "lang": guest.lang.as_str(),
        "dir": guest.lang.direction().as_str(),
        "start_url": guest.href(""),
        "scope": format!("/welcome/{}/", guest.key),
        "display": "standalone",
        "background_color": "#fbf8f3",
        "theme_color": "#0b5c6b",
        "icons": [
            {"src": home::icon_address(), "type": "image/svg+xml", "sizes": "any"},
            {"src": home::picture_address(), "type": "image/png", "sizes": "512x512"},
        ],
    });
    let head = [
        (header::CONTENT_TYPE, "application/manifest+json"),
        (header::CACHE_CONTROL, super::FRESH),
    ];
    Ok((head, manifest.to_string()).into_response())
}
