//! A page that is ready is sent at once: it costs little more than an empty answer.
//!
//! This stands before everything that a request otherwise passes through. It knows the pages that
//! were made within this minute by their addresses, and sends what the long way would send, with the
//! same headers: nobody's session is looked up there either, and the address alone tells the
//! language. What is sought has a query, and is never ready.

use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use measure::Key;

use crate::app::App;
use crate::web::leaf::Leaf;
use crate::web::{limit, security};

/// Sends a page that is ready; everything else goes the long way.
pub async fn answer(State(app): State<App>, request: Request, next: Next) -> Response {
    match ready(&app, &request) {
        // Who asks too much is refused there.
        Some(leaf) if limit::may_read(&app, &request) => {
            let mut response = leaf.send(request.headers());
            security::add(&app, response.headers_mut());
            response
        }
        _ => next.run(request).await,
    }
}

/// The page of an address as it was made within this minute.
fn ready(app: &App, request: &Request) -> Option<Leaf> {
    let uri = request.uri();
    if request.method() != Method::GET || uri.query().is_some() {
        return None;
    }
    let (city, name) = uri.path().strip_prefix("/welcome/")?.split_once('/')?;
    let city = Key::parse(city).ok()?;
    app.shelf.load().city(&city)?.kept(name, app.now())
}
