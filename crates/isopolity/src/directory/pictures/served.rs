//! The files of pictures, as browsers ask for them. An address carries the mark of what is shown, so
//! what was once fetched is never asked for again.

use std::collections::VecDeque;
use std::sync::Mutex;

use ::directory::Picture;
use ::picture::Kind;
use axum::body::Bytes;
use axum::extract::{Path, State as Running};
use axum::http::header;
use axum::response::IntoResponse;
use measure::Key;

use super::store;
use crate::app::App;
use crate::directory::Kept;
use crate::directory::requests::find;
use crate::refusal::Refusal;
use crate::store::Fault;
use crate::web::Answer;

/// How many bytes of files that newcomers see are kept ready at once.
const MOST_READY_BYTES: usize = 16 * 1024 * 1024;

/// Those that are ready, of all cities, the oldest first.
static READY: Mutex<VecDeque<(String, Bytes)>> = Mutex::new(VecDeque::new());

/// Everybody may keep what newcomers see.
const FOR_EVERYBODY: &str = "public, max-age=31536000, immutable";

/// `960.jpg`.
fn read_name(name: &str) -> Result<(u32, Kind), Refusal> {
    let (width, ending) = name.split_once('.').ok_or(Refusal::NotFound)?;
    let width = width.parse().map_err(|_| Refusal::NotFound)?;
    Ok((width, Kind::parse(ending).ok_or(Refusal::NotFound)?))
}

fn is_it(picture: &Picture, mark: &str, (width, kind): (u32, Kind)) -> bool {
    let file = &picture.file;
    file.mark == mark
        && file.ending == kind.as_str()
        && file.sizes.iter().any(|(own, _)| *own == width)
}

/// `GET /welcome/{city}/pictures/{mark}/{file}`: what something published shows, and nothing else.
pub async fn public(
    Running(app): Running<App>,
    Path((city, mark, name)): Path<(String, String, String)>,
) -> Answer {
    let city = Key::parse(&city).map_err(|_| Refusal::NotFound)?;
    let (width, kind) = read_name(&name)?;
    let shelf = app.shelf.load().city(&city).cloned().ok_or(Refusal::NotFound)?;
    if !shelf.directory().pictures.iter().any(|p| is_it(p, &mark, (width, kind))) {
        return Err(Refusal::NotFound);
    }
    let bytes = seen(&app, &city, &mark, width).await?.ok_or(Refusal::NotFound)?;
    let head = [
        (header::CONTENT_TYPE, kind.media_type()),
        (header::CACHE_CONTROL, FOR_EVERYBODY),
        // Pages of others that show the city's texts fetch its pictures too.
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    Ok((head, bytes).into_response())
}

/// The file of a picture that newcomers see, from those that are ready or from the database.
pub async fn seen(app: &App, city: &Key, mark: &str, width: u32) -> Result<Option<Bytes>, Fault> {
    let address = format!("{city}/{mark}/{width}");
    if let Some(bytes) = ready(&address) {
        return Ok(Some(bytes));
    }
    let bytes = store::file(&app.store, city, mark, width).await?.map(Bytes::from);
    if let Some(bytes) = &bytes {
        keep_ready(address, bytes.clone());
    }
    Ok(bytes)
}

fn ready(address: &str) -> Option<Bytes> {
    let ready = READY.lock().ok()?;
    ready.iter().find(|(own, _)| own == address).map(|(_, bytes)| bytes.clone())
}

fn keep_ready(address: String, bytes: Bytes) {
    let Ok(mut ready) = READY.lock() else { return };
    if ready.iter().any(|(own, _)| *own == address) {
        return;
    }
    ready.push_back((address, bytes));
    while ready.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() > MOST_READY_BYTES {
        ready.pop_front();
    }
}

/// `GET /cities/{city}/pictures/{picture}/{file}`: for those who may read drafts; `file` is
/// `<mark>-960.jpg`.
pub async fn draft(
    Running(app): Running<App>,
    Path((city, picture, name)): Path<(Key, Key, String)>,
) -> Answer {
    let (mark, name) = name.split_once('-').ok_or(Refusal::NotFound)?;
    let (width, kind) = read_name(name)?;
    let kept: Kept<Picture> = find(&app, &city, &picture).await?;
    if !is_it(&kept.record, mark, (width, kind)) {
        return Err(Refusal::NotFound);
    }
    let bytes = store::file(&app.store, &city, mark, width).await?.ok_or(Refusal::NotFound)?;
    // How long it is kept the frame says: on a shared computer it must not wait for the next person.
    Ok(([(header::CONTENT_TYPE, kind.media_type())], bytes).into_response())
}
